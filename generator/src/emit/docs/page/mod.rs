//! The kinds of pages, a module each.
//!
//! In: the model, and the edition of a document. Out: the views that templates show. It refuses to know what a language or the
//! rules are: it asks for what they do.

pub mod agents;
pub mod book;
pub mod details;
pub mod index;
pub mod rustdoc;
pub mod skill;
