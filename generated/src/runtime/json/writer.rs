//! What values write themselves to.
//!
//! In goes one value, piece by piece; what comes out is for the writer to say: JSON text, names and texts, parts. Nothing
//! here knows which.

use super::{FieldSink, Json, Properties};
use std::any::Any;
use std::fmt;

/// Takes one value. A value calls one of the first eight methods, once; a list and an object hand over what is in them.
pub trait Writer: FieldSink {
    /// Takes nothing: `null`, and what cannot be expressed.
    fn null(&mut self);

    /// Takes a number or a boolean, as it is in JSON.
    fn literal(&mut self, json: &str);

    /// Takes an integer.
    fn integer(&mut self, number: i64) {
        self.literal(&number.to_string());
    }

    /// Takes a number that is finite.
    fn number(&mut self, number: f64) {
        self.literal(&serde_json::Number::from_f64(number).map_or_else(String::new, |number| number.to_string()));
    }

    /// Takes a text.
    fn text(&mut self, text: &str);

    /// Takes a list.
    fn list(&mut self, items: &dyn List);

    /// Takes an object.
    fn object(&mut self, properties: &Properties<'_>);

    /// Takes what no text can express.
    fn attachment(&mut self, attachment: &dyn Attachment);

    /// Takes note that a value cannot be expressed.
    fn problem(&mut self, problem: &'static str);

    /// The tags that the next object must have: name and value, outermost first.
    fn tags(&mut self) -> &mut Tags;
}

/// Names and values of tags, outermost first.
pub type Tags = Vec<(&'static str, &'static str)>;

/// The items of a list.
pub trait List {
    /// The item at the index, if there is one.
    fn item(&self, index: usize) -> Option<&dyn Json>;
}

impl<T: Json> List for Vec<T> {
    fn item(&self, index: usize) -> Option<&dyn Json> {
        self.get(index).map(|item| item as &dyn Json)
    }
}

impl dyn List + '_ {
    /// The items in their order.
    pub fn items(&self) -> impl Iterator<Item = &dyn Json> {
        (0..).map_while(|index| self.item(index))
    }
}

/// A value that goes beside a text, not into it. Who knows its type finds it by [`Any`].
pub trait Attachment: Any + fmt::Debug {
    /// Whether the other one is the same.
    fn is_same(&self, other: &dyn Attachment) -> bool;

    /// A clone of it.
    fn boxed(&self) -> Box<dyn Attachment>;
}

/// Writes a list. No item of it gets the tag of a union that it stands in.
pub(super) fn write_list(items: &dyn List, writer: &mut dyn Writer) {
    writer.tags().clear();
    writer.list(items);
}
