//! What every page says of the model.
//!
//! In: the model, and the edition of a document. Out: which fields and parameters there are, what they are called, what is said
//! of them. It refuses to know pages; a language and the rules are asked by their traits alone.

pub mod cells;
pub mod describers;
pub mod errors;
pub mod fields;
pub mod heading;
pub mod keywords;
pub mod limits;
pub mod notes;
pub mod order;
pub mod parameters;
pub mod replies;
pub mod shapes;
pub mod words;

mod property;
