//! Structs: how the fields of all of them are written and shown.

use super::{Json, Must, Rest, Writer};
use std::fmt;

/// Takes the fields of a struct.
pub trait FieldSink {
    /// Takes all of them, the names of the required ones, and at most one map of further properties.
    fn fields(&mut self, fields: &[(&'static str, &dyn Json)], required: &[Must], rest: &[&dyn Rest]);
}

/// Writes an object of the fields that `walk` hands over.
pub(super) fn write_object(writer: &mut Writer, walk: &dyn Fn(&mut dyn FieldSink)) {
    let tags = writer.take_tags();
    let mut properties = Properties { writer, tags, is_first: true };
    walk(&mut properties);
    properties.finish();
}

/// Writes fields as the properties of an object.
struct Properties<'w> {
    writer: &'w mut Writer,
    /// Tags that are still to be written.
    tags: Vec<(&'static str, &'static str)>,
    is_first: bool,
}

impl FieldSink for Properties<'_> {
    fn fields(&mut self, fields: &[(&'static str, &dyn Json)], required: &[Must], rest: &[&dyn Rest]) {
        for (key, value) in fields {
            if !value.is_absent() || required.iter().any(|must| must.required == *key) {
                self.property(key, *value);
            }
        }
        for rest in rest {
            rest.each(&mut |key, value| self.property(key, value));
        }
    }
}

impl Properties<'_> {
    fn property(&mut self, key: &str, value: &dyn Json) {
        self.tags.retain(|(tag, _)| *tag != key);
        self.key(key);
        value.write(self.writer);
    }

    fn key(&mut self, key: &str) {
        self.writer.raw(if self.is_first { "{" } else { "," });
        self.is_first = false;
        self.writer.text(key);
        self.writer.raw(":");
    }

    fn finish(mut self) {
        // The innermost union knows best: of two tags with one name, its value is written.
        while let Some((tag, value)) = self.tags.pop() {
            self.tags.retain(|(other, _)| *other != tag);
            self.key(tag);
            self.writer.text(value);
        }
        self.writer.raw(if self.is_first { "{}" } else { "}" });
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
