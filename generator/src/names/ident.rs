//! Identifiers: types that only this module tree can make, and what a spelling needs to become one.
//!
//! In: any text. Out: a valid Rust name of one kind. It refuses to know what else is called so (module `scope`).

use crate::ir::Slug;
use crate::words::{ascii, pascal, snake};
use std::fmt;

macro_rules! names {
    ($($(#[$meta:meta])* $name:ident;)*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// The name.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

names! {
    /// A struct or an enum.
    TypeName;
    /// A variant of an enum.
    VariantName;
    /// A field, its setter, or an argument.
    FieldName;
    /// A method.
    FnName;
    /// A module.
    ModName;
    /// A cargo feature.
    FeatureName;
    /// The page of an operation: ASCII letters, digits, `-` and `_`.
    PageName;
}

/// Gives each kind of name its constructors.
macro_rules! spelled {
    ($($name:ident: $case:ident, $prefix:literal, $empty:literal $(, $keyword:literal => $instead:literal)?;)*) => {$(
        impl $name {
            /// How `text` is spelled as a name of this kind.
            pub(super) fn spell(text: &str) -> String {
                let name = letter_first($case(text), $prefix, $empty);
                $(if name == $keyword {
                    return $instead.to_owned();
                })?
                usable(name)
            }

            /// A name that is spelled already.
            pub(super) fn made(name: impl Into<String>) -> Self {
                Self(usable(name.into()))
            }
        }
    )*};
}

// The keyword in the case of types has no underscore behind it there: names of types are continued.
spelled! {
    TypeName: pascal, 'N', "Empty", "Self" => "Itself";
    VariantName: pascal, 'N', "Unset";
    FieldName: snake, 'n', "empty";
    FnName: snake, 'n', "empty";
    ModName: snake, 'n', "empty";
}

impl FeatureName {
    /// A feature, as its slug is written.
    pub(super) fn new(slug: &Slug) -> Self {
        Self(slug.to_string())
    }
}

impl PageName {
    /// Characters of a name; the rest of what a file's name may have is for a number and the extension.
    const LONGEST: usize = 160;

    /// A name as it is spelled, without what is no part of one.
    pub(super) fn spell(text: &str) -> String {
        let is_part = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let name: String = ascii(text).to_ascii_lowercase().chars().filter(is_part).take(Self::LONGEST).collect();
        if name.chars().any(|c| c.is_ascii_alphanumeric()) { name } else { "operation".to_owned() }
    }

    /// A name that is spelled already.
    pub(super) fn made(name: String) -> Self {
        Self(name)
    }
}

/// A name that begins with a letter: `N8000` for `8000`. `empty` where there is nothing to begin with.
fn letter_first(name: String, prefix: char, empty: &str) -> String {
    match name.chars().next() {
        None => empty.to_owned(),
        Some(first) if first.is_ascii_digit() => format!("{prefix}{name}"),
        Some(_) => name,
    }
}

/// The keywords, in order; `gen` is one since the 2024 edition.
pub const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// A name with more behind it; one underscore between the two where the name is a keyword's and ends with one.
pub(super) fn continued(name: &str, rest: &str) -> String {
    format!("{}{rest}", name.trim_end_matches('_'))
}

/// Whether a field, a function or a module can be called so.
pub(super) fn is_made_in_snake(name: &str) -> bool {
    let is_part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(is_part)
        && !name.contains("__")
        && !is_keyword(name)
}

/// Whether a type or a variant can be called so. An underscore keeps two numbers apart, and a name from being a keyword.
pub(super) fn is_made_in_pascal(name: &str) -> bool {
    let bytes = name.as_bytes();
    let is_apart = |at: usize| at + 1 == bytes.len() || bytes[at - 1].is_ascii_digit();
    let fits = |(at, byte): (usize, &u8)| byte.is_ascii_alphanumeric() || *byte == b'_' && is_apart(at);
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && bytes.iter().enumerate().all(fits)
        && !name.contains("__")
        && !is_keyword(name)
}

fn is_keyword(name: &str) -> bool {
    KEYWORDS.binary_search(&name).is_ok()
}

/// A name as it is; a keyword with an underscore behind it: `.type_(..)` reads better than `.r#type(..)`, and links reach it.
fn usable(mut name: String) -> String {
    if is_keyword(&name) {
        name.push('_');
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn field(text: &str) -> String {
        FieldName::made(FieldName::spell(text)).to_string()
    }

    fn ty(text: &str) -> String {
        TypeName::made(TypeName::spell(text)).to_string()
    }

    #[test]
    fn keywords_are_those_of_the_parser() {
        assert!(KEYWORDS.is_sorted());
        let is_keyword = |name: &&str| syn::parse_str::<syn::Ident>(name).is_err() || *name == "gen";
        assert_eq!(KEYWORDS.iter().find(|name| !is_keyword(name)), None);
        // The other way round, by the words of Rust at hand.
        let texts = [include_str!("../pipeline.rs"), include_str!("../words.rs"), include_str!("scope.rs")];
        let words: BTreeSet<&str> =
            texts.iter().flat_map(|text| text.split(|c: char| !c.is_ascii_alphabetic())).collect();
        let is_missing = |word: &&&str| !word.is_empty() && is_keyword(word) && !KEYWORDS.contains(word);
        assert_eq!(words.iter().find(is_missing), None);
    }

    #[test]
    fn keywords_get_an_underscore() {
        let fields = ["type", "match", "self", "super", "gen", "union"].map(field);
        assert_eq!(fields, ["type_", "match_", "self_", "super_", "gen_", "union"]);
        assert_eq!(ty("self"), "Itself");
        assert_eq!([continued("type_", "_param"), continued("id", "_param")], ["type_param", "id_param"]);
    }

    #[test]
    fn names_begin_with_a_letter() {
        assert_eq!(field("25"), "n25");
        assert_eq!(field("timestamp_granularities[]"), "timestamp_granularities");
        assert_eq!(ty("2fa"), "N2fa");
        assert_eq!(field(""), "empty");
    }
}
