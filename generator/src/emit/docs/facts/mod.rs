//! What every page says of the model: which fields and parameters there are, what they are called and how they are limited.

pub mod fields;
pub mod limits;
pub mod notes;
pub mod order;
pub mod parameters;
pub mod words;
