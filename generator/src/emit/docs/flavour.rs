//! The languages that documents are written for, and what each calls things.
//!
//! In: the [`Names`] that the Rust emitter uses too. Out: spellings of one language. It refuses to know which names exist:
//! resources and methods of every language come from that table.

use super::Profile;
use super::fields::{self, Property};
use crate::ir::{OpId, Operation, TypeRef};
use crate::names::{FieldName, Names, words};

/// The language of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flavour {
    /// Python, as the vendor's own SDK spells it.
    Python,
    /// Rust, as the generated crate spells it.
    Rust,
}

/// The keywords of Python that a parameter could be called.
const PYTHON_KEYWORDS: [&str; 31] = [
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except",
    "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise",
    "return", "try", "while", "with",
];

impl Flavour {
    /// The last word of the documents' folder, and the folder of the language's own templates.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Python => "python",
            Self::Rust => "rust",
        }
    }

    /// The language's name for people.
    pub fn title(self) -> &'static str {
        match self {
            Self::Python => "Python",
            Self::Rust => "Rust",
        }
    }

    /// The path of an operation's method from the client, with an empty pair of parentheses at the end.
    pub(super) fn call(self, names: &Names, op: OpId) -> String {
        let op = names.op(op);
        match self {
            Self::Python => format!("client.{}.{}()", op.resource.join("."), op.method),
            Self::Rust => {
                let mut path = accessors(names, op.resource_index);
                path.push(op.rust_method.as_str());
                format!("client.{}()", path.join("()."))
            }
        }
    }

    /// The type of the request body, if the language writes it as one named type.
    pub(super) fn body(self, names: &Names, op: &Operation, profile: Profile) -> Option<String> {
        match (self, profile) {
            (Self::Rust, Profile::Own) => {
                fields::body(op, profile).and_then(TypeRef::named).map(|ty| names.ty(ty).to_string())
            }
            _ => None,
        }
    }

    /// The name of a body property.
    pub(super) fn property(self, names: &Names, property: &Property<'_>, profile: Profile) -> String {
        match self {
            Self::Python => python(&property.field.wire, profile),
            Self::Rust => names.field(property.owner, property.index).to_string(),
        }
    }

    /// The name of a query or header parameter; `rust` is its name in the table.
    pub(super) fn parameter(self, rust: &FieldName, wire: &str, profile: Profile) -> String {
        match self {
            Self::Python => python(wire, profile),
            Self::Rust => rust.to_string(),
        }
    }
}

/// The accessors from the client to a resource.
fn accessors(names: &Names, resource: usize) -> Vec<&str> {
    let resources = names.resources();
    let mut path: Vec<&str> =
        std::iter::successors(Some(&resources[resource]), |resource| resource.parent.map(|parent| &resources[parent]))
            .map(|resource| resource.accessor.as_str())
            .collect();
    path.reverse();
    path
}

/// Snake case, with `_` after a keyword. The published documents guard `type` too, which their SDK does not, and leave names
/// with a hyphen as they are.
fn python(wire: &str, profile: Profile) -> String {
    let name = match profile {
        Profile::Seed if wire.contains('-') => return wire.to_owned(),
        Profile::Seed | Profile::Own => words::snake(wire),
    };
    if PYTHON_KEYWORDS.contains(&name.as_str()) || (profile == Profile::Seed && name == "type") {
        format!("{name}_")
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn python_guards_its_keywords() {
        assert_eq!(python("from", Profile::Own), "from_");
        assert_eq!(python("type", Profile::Own), "type");
        assert_eq!(python("type", Profile::Seed), "type_");
    }

    #[test]
    fn python_speaks_snake_case() {
        assert_eq!(python("brandId", Profile::Seed), "brand_id");
        assert_eq!(python("page[number]", Profile::Own), "page_number");
        assert_eq!(python("Idempotency-Key", Profile::Own), "idempotency_key");
        assert_eq!(python("Idempotency-Key", Profile::Seed), "Idempotency-Key");
    }
}
