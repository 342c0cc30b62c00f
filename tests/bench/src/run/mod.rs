//! The groups: each measures one thing, and adds its rows.

pub(crate) mod call;
pub(crate) mod compile;
pub(crate) mod counts;
pub(crate) mod doc;
pub(crate) mod generate;
pub(crate) mod json;
pub(crate) mod load;
pub(crate) mod memory;
pub(crate) mod peers;
pub(crate) mod program;
mod rounds;
pub(crate) mod scale;
