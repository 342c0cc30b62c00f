//! How languages write names of several words.
//!
//! In: a name of the table, and the name on the wire. Out: a spelling. It refuses to know keywords and initialisms.

use crate::names::FieldName;
use crate::words;

/// How a language writes names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Casing {
    /// As the table of names has them: those of the emitted crate.
    Model,
    /// As on the wire.
    Wire,
    /// `webhook_url`.
    Snake,
    /// `webhookUrl`.
    Camel,
    /// `WebhookUrl`.
    Pascal,
}

impl Casing {
    /// Writes a name. `rust` is what the table of names has.
    pub fn spell(self, rust: &FieldName, wire: &str) -> String {
        match self {
            Self::Model => rust.to_string(),
            Self::Wire => wire.to_owned(),
            Self::Snake => words::snake(wire),
            Self::Camel => camel(wire),
            Self::Pascal => words::pascal(wire),
        }
    }
}

/// Camel case of words: `webhook_url` is `webhookUrl`.
pub fn camel(name: &str) -> String {
    lower_first(&words::pascal(name))
}

fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_lowercase().chain(characters).collect()).unwrap_or_default()
}
