//! The kinds of pages: a module each, from the model to the view that a template shows.

pub mod book;
pub mod details;
pub mod index;
pub mod skill;
pub mod view;
