//! The languages that documents are written for, a room each.
//!
//! In: what a page wants said. Out: how a language says it. A language is a type of its module that is [`Language`], a line of
//! [`LANGUAGES`], and a folder of `templates/docs`. Nothing outside this module names one; pages ask for what a language does.

mod casing;
mod curl;
mod go;
mod identifier;
mod initialisms;
mod java;
mod javascript;
#[cfg(test)]
pub(super) mod judge;
mod literal;
mod plain;
mod python;
#[cfg(test)]
mod reserved;
mod ruby;
mod rust;
mod spelling;
pub mod url;

pub use casing::{Casing, camel};
pub use curl::{form, request};
pub use identifier::identifier;
pub use initialisms::{COMMON, Initialisms, NAMES};

use super::example::{Call, Example};
use crate::ir::{OpId, Operation};
use crate::names::{FieldName, Names};
use std::fmt;
use std::str::FromStr;

/// Every language, in the order of indexes.
#[rustfmt::skip]
static LANGUAGES: &[&dyn Language] = &[
    &rust::Rust,
    &python::Python,
    &curl::Curl,
    &javascript::JavaScript,
    &go::Go,
    &java::Java,
    &ruby::Ruby,
];

/// What a language is to the documents. What is said by default holds for the vendor's own SDKs.
pub trait Language: Sync {
    /// The last word of the documents' folder, the folder of the language's own templates, its key in `spec/docs.toml`.
    fn slug(&self) -> &'static str;

    /// The language's name for people.
    fn title(&self) -> &'static str;

    /// The info string of its code blocks.
    fn fence(&self) -> &'static str {
        self.slug()
    }

    /// The same as the published documents spell it.
    fn published_method(&self, names: &Names, id: OpId, method: &str) -> Option<String> {
        self.method(names, id, method)
    }

    /// Whether it is plain HTTP: there are no methods, and names are those of the wire.
    fn is_http(&self) -> bool {
        false
    }

    /// Whether its names are those of an SDK of the vendor, which knows better than rules.
    fn official_sdk(&self) -> bool {
        true
    }

    /// Whether it is the language of the crate that the documents go with.
    fn has_crate(&self) -> bool {
        false
    }

    /// Whether types are said as code of the emitted crate, in place of words.
    fn types_are_code(&self) -> bool {
        false
    }

    /// Whether its SDK sends a body that is one of several types as it is, without translating the names of properties.
    fn writes_unions_by_wire(&self) -> bool {
        false
    }

    /// Whether its SDK has types of its own for points in time, days and numbers with a fraction, which no text or whole number is.
    fn types_values(&self) -> bool {
        false
    }

    /// Whether its SDK has types of its own for scalars that may be left out.
    fn wraps_optional(&self) -> bool {
        false
    }

    /// Whether a call returns what is in the reply's `data`, and a list as a page.
    fn unwraps_data(&self) -> bool {
        false
    }

    /// Whether a call spells the names of its arguments.
    fn names_arguments(&self) -> bool {
        false
    }

    /// Whether a name that is a keyword is written with `_` behind it.
    fn guards_keywords(&self) -> bool {
        false
    }

    /// Whether an example of failing calls shows what comes back when they do not fail.
    fn shows_reply_of_failing(&self) -> bool {
        false
    }

    /// Words that no variable is called by.
    fn reserved(&self) -> &'static [&'static str];

    /// How names are written.
    fn casing(&self) -> Casing;

    /// How the names of a reply's fields are written.
    fn casing_of_fields(&self) -> Casing {
        self.casing()
    }

    /// The path of an operation's method from the client, without parentheses at the end: `client.ai.assistants.create`; `None`
    /// for plain HTTP. `method` is what the official SDKs call it.
    fn method(&self, names: &Names, id: OpId, method: &str) -> Option<String>;

    /// The name of a parameter in tables. `rust` is its name in the table of names.
    fn parameter(&self, rust: &FieldName, wire: &str) -> String {
        self.casing().spell(rust, wire)
    }

    /// The name of a parameter that is sent outside the body as it is declared, no part of one that was taken apart.
    fn whole_parameter(&self, rust: &FieldName, wire: &str) -> String {
        self.parameter(rust, wire)
    }

    /// The name of a property of an object inside a parameter. `rust` is its name in the table of names.
    fn entry(&self, rust: &FieldName, wire: &str) -> String {
        self.parameter(rust, wire)
    }

    /// The name of a field of a reply. `rust` is its name in the table of names.
    fn field(&self, rust: &FieldName, wire: &str) -> String {
        self.casing_of_fields().spell(rust, wire)
    }

    /// The name of an argument in examples, in snake case or as on the wire.
    fn argument(&self, wire: &str) -> String {
        wire.to_owned()
    }

    /// What holds a field of a value: the value's variable and a dot.
    fn holder(&self, variable: &str) -> String {
        format!("{variable}.")
    }

    /// A field of what `holder` holds: by its name, or by an index where that is no identifier.
    fn field_of(&self, holder: &str, field: &str) -> String {
        let value = holder.strip_suffix('.').filter(|_| !identifier::is_identifier(field));
        value.map_or_else(|| format!("{holder}{field}"), |value| format!("{value}[{}]", self.quoted(field)))
    }

    /// A text as a string literal.
    fn quoted(&self, text: &str) -> String;

    /// What holds the fields inside the `data` of a reply.
    fn data_holder(&self, variable: &str) -> String {
        format!("{}data.", self.holder(variable))
    }

    /// A field of what is around the data of every reply.
    fn wrapper_field(&self, wire: &str) -> String {
        wire.to_owned()
    }

    /// Where the items of a list's reply are; `data` is the field of the wrapper.
    fn items(&self, _op: &Operation, variable: &str, data: &str) -> String {
        format!("{}{data}", self.holder(variable))
    }

    /// What an event is in code, in a sentence of Markdown; `index` is its place among the model's.
    fn event(&self, _names: &Names, _index: usize) -> Option<String> {
        None
    }

    /// When to read a document of a product, in a sentence; `api` is the vendor's name and the product's title.
    fn occasion(&self, api: &str) -> String {
        format!("Use when writing {} code that calls the {api} API.", self.title())
    }

    /// The call of an example whose reply nobody looks at.
    fn without_reply(&self, example: &Example) -> String {
        example.call.clone()
    }

    /// Prints an example call.
    fn print(&self, call: &Call<'_>) -> Example;

    /// Prints the request of an operation that the official SDK has no method for, by what its client has for any request.
    fn print_plain(&self, call: &Call<'_>) -> Example {
        self.print(call)
    }
}

/// Every language, in the order of indexes.
pub fn all() -> impl Iterator<Item = &'static dyn Language> + Clone {
    LANGUAGES.iter().copied()
}

/// Plain HTTP, which has the names of the wire.
pub fn wire() -> &'static dyn Language {
    all().find(|language| language.is_http()).expect("plain HTTP is one of the languages")
}

/// The choice of a language.
#[derive(Clone, Copy)]
pub struct LanguageName(&'static dyn Language);

impl LanguageName {
    /// Every language, in the order of indexes.
    pub fn all() -> impl Iterator<Item = Self> {
        all().map(Self)
    }

    /// What the language is to the documents.
    pub(super) fn language(self) -> &'static dyn Language {
        self.0
    }
}

impl PartialEq for LanguageName {
    fn eq(&self, other: &Self) -> bool {
        self.0.slug() == other.0.slug()
    }
}

impl Eq for LanguageName {}

impl fmt::Debug for LanguageName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.slug())
    }
}

impl fmt::Display for LanguageName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.slug())
    }
}

impl FromStr for LanguageName {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::all().find(|name| name.0.slug() == text).ok_or_else(|| {
            let known: Vec<_> = all().map(Language::slug).collect();
            format!("there are no documents for `{text}`; languages: {}, or all of them: all", known.join(", "))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_language_has_a_name_of_its_own() {
        let slugs: BTreeSet<_> = all().map(Language::slug).collect();
        let titles: BTreeSet<_> = all().map(Language::title).collect();
        assert_eq!((slugs.len(), titles.len()), (LANGUAGES.len(), LANGUAGES.len()));
    }

    #[test]
    fn a_language_is_chosen_by_its_slug() {
        for language in all() {
            assert_eq!(language.slug().parse().map(|name: LanguageName| name.0.title()), Ok(language.title()));
        }
        assert!("pascal".parse::<LanguageName>().is_err());
    }
}
