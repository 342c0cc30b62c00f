//! The ladder against the real API: what may be sent, the sweep that reads, and the cycles that create, read and delete.
//!
//! In: a client, the document, a ledger file. Out: lines of what happened, and what failed. Nothing here runs by itself;
//! the program `live` does, if it is asked to.

pub mod cycles;
pub mod guard;
pub mod ledger;
pub mod sweep;
