//! The published layout, oddities included.

pub mod api_details;
#[cfg(test)]
mod tests;
pub mod values;
pub mod words;
