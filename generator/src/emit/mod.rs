//! The model and its names -> files. Pure and infallible: anything wrong here is a bug.

pub mod docs;
mod files;
mod markdown;
pub mod rust;
mod summary;

pub use files::Files;
pub use summary::summary;
