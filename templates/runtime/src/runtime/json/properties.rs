//! Structs and maps: how the properties of all of them are written and shown.

use super::{Json, Tags, Writer};
use std::fmt;

/// The name of a required property. (The field is named as the macro's word is.)
#[derive(Clone, Copy, Debug)]
pub struct Must {
    /// The name.
    pub required: &'static str,
}

/// A map of the properties that have no field.
pub trait Rest {
    /// A new entry; none for a `null` that the map cannot hold.
    fn entry(&mut self, key: &str, is_null: bool) -> Option<&mut dyn Json>;

    /// Whether there is no entry.
    fn is_empty(&self) -> bool;

    /// The entry of a key.
    fn get(&self, key: &str) -> Option<&dyn Json>;

    /// Hands over all entries.
    fn each(&self, take: &mut dyn FnMut(&str, &dyn Json));
}

/// Takes the fields of a struct.
pub trait FieldSink {
    /// Takes all of them, the names of the required ones, and at most one map of further properties.
    fn fields(&mut self, fields: &[(&'static str, &dyn Json)], required: &[Must], rest: &[&dyn Rest]);
}

/// The properties of an object.
pub struct Properties<'p> {
    fields: &'p [(&'static str, &'p dyn Json)],
    required: &'p [Must],
    rest: &'p [&'p dyn Rest],
    /// Tags that the object must have.
    tags: Tags,
}

impl Properties<'_> {
    /// Hands over all that are to be written, each once: of a field and a further property with one name, the further
    /// one goes.
    pub fn each(&self, mut take: impl FnMut(&str, &dyn Json)) {
        if self.tags.is_empty() && self.rest.iter().all(|rest| rest.is_empty()) {
            return self.written().for_each(|(key, value)| take(key, *value));
        }
        let mut tags = self.tags.clone();
        let mut property = |key: &str, value: &dyn Json| {
            tags.retain(|(tag, _)| *tag != key);
            take(key, value);
        };
        for (key, value) in self.written() {
            let further = self.rest.iter().find_map(|rest| rest.get(key));
            property(key, further.unwrap_or(*value));
        }
        for rest in self.rest {
            rest.each(&mut |key, value| {
                let is_field = |(field, value): &(&str, &dyn Json)| *field == key && self.is_written(field, *value);
                if !self.fields.iter().any(is_field) {
                    property(key, value);
                }
            });
        }
        // The innermost union knows best: of two tags with one name, its value is written.
        while let Some((tag, value)) = tags.pop() {
            tags.retain(|(other, _)| *other != tag);
            take(tag, &value.to_owned());
        }
    }

    fn written(&self) -> impl Iterator<Item = &(&'static str, &dyn Json)> {
        self.fields.iter().filter(|(key, value)| self.is_written(key, *value))
    }

    fn is_written(&self, key: &str, value: &dyn Json) -> bool {
        !value.is_absent() || self.required.iter().any(|must| must.required == key)
    }
}

/// Writes an object of a map's entries.
pub(super) fn write_map(entries: &dyn Rest, writer: &mut dyn Writer) {
    writer.fields(&[], &[], &[entries]);
}

/// Every writer takes fields as an object, with the tags that it must have.
impl<W: Writer> FieldSink for W {
    fn fields(&mut self, fields: &[(&'static str, &dyn Json)], required: &[Must], rest: &[&dyn Rest]) {
        let tags = std::mem::take(self.tags());
        self.object(&Properties { fields, required, rest, tags });
    }
}

/// `Debug` of every struct: its name and the properties that are there.
pub fn debug_object(name: &str, object: &dyn Json, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = Shown(f.debug_struct(name));
    object.fields(&mut shown);
    shown.0.finish()
}

struct Shown<'f, 'a>(fmt::DebugStruct<'f, 'a>);

impl FieldSink for Shown<'_, '_> {
    fn fields(&mut self, fields: &[(&'static str, &dyn Json)], _required: &[Must], rest: &[&dyn Rest]) {
        for (key, value) in fields.iter().filter(|(_, value)| !value.is_absent()) {
            self.0.field(key, value);
        }
        for rest in rest {
            rest.each(&mut |key, value| _ = self.0.field(key, &value));
        }
    }
}
