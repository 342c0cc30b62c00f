//! The model and its names -> files. Pure and infallible: anything wrong here is a bug.

mod budget;
pub mod docs;
mod files;
pub(crate) mod markdown;
mod path;
pub mod rust;
mod summary;

pub use budget::OutputBudget;
pub use files::Files;
pub use path::{OutputPath, Segment};
pub use summary::summary;
