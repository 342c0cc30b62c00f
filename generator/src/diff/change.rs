//! A change, and its two classes: what it is on the wire, and what it is for users of the crate.

use super::kind::Kind;
use crate::diagnostic::Position;
use crate::words::visible_line;
use std::collections::BTreeSet;

/// A text of a document inside a sentence: between backticks, of which it has none itself.
pub fn quoted(text: &str) -> String {
    format!("`{}`", visible_line(text).replace('`', "'"))
}

/// What a change means for a program that speaks to the API as the old document said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WireClass {
    /// It means nothing.
    None,
    /// More can be asked for or received; whoever does not use it goes on.
    Additive,
    /// A condition fell away, or a promise grew: what was sent before is still taken, what was expected still comes.
    Relaxed,
    /// What was sent before may be refused, or what was expected may not come.
    Breaking,
}

impl WireClass {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Additive => "additive",
            Self::Relaxed => "relaxed",
            Self::Breaking => "breaking",
        }
    }
}

/// What a change means for a program that compiles with the old crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CrateClass {
    /// No public item differs.
    None,
    /// Items were added.
    Additive,
    /// An item is gone, or is another.
    Breaking,
}

impl CrateClass {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Additive => "additive",
            Self::Breaking => "breaking",
        }
    }
}

/// Which of two documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DiffSide {
    /// The one that is left.
    Old,
    /// The one that is taken.
    New,
}

/// A place in one of the two documents.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChangePlace {
    /// JSON pointer: `#/paths/~1messages/post`.
    pub pointer: String,
    /// Where that is in the text, if the text is at hand.
    pub position: Option<Position>,
}

impl ChangePlace {
    /// The place of a record.
    pub fn at(pointer: &str) -> Self {
        Self { pointer: pointer.to_owned(), position: None }
    }
}

/// An item of the crate that a change concerns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemChange {
    /// What it is called: `messaging::Message.text`.
    pub path: String,
    /// How it was declared; `None` where it was not there.
    pub before: Option<String>,
    /// How it is declared; `None` where it is not there.
    pub after: Option<String>,
    /// What that means.
    pub class: CrateClass,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiChange {
    /// What kind.
    pub kind: Kind,
    /// What it means on the wire.
    pub wire: WireClass,
    /// What it means for users of the crate.
    pub in_crate: CrateClass,
    /// What changed, in terms of the document: `POST /messages`, `messaging::Message: text`.
    pub subject: String,
    /// Why it has its classes: a sentence.
    pub why: String,
    /// The slug of the product that it belongs to; empty for webhooks, for what several use and for the whole API.
    pub product: String,
    /// Where in the old document.
    pub old: Option<ChangePlace>,
    /// Where in the new document.
    pub new: Option<ChangePlace>,
    /// The items of the crate that it concerns.
    pub items: Vec<ItemChange>,
}

impl ApiChange {
    /// Whether it breaks the one or the other.
    pub fn is_breaking(&self) -> bool {
        self.wire == WireClass::Breaking || self.in_crate == CrateClass::Breaking
    }

    /// Whether it adds something, and breaks nothing.
    pub fn is_addition(&self) -> bool {
        !self.is_breaking() && (self.wire == WireClass::Additive || self.in_crate == CrateClass::Additive)
    }
}

/// A change before anybody looked at the crate: the items that it may concern are names.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The change, without items.
    pub change: ApiChange,
    /// What the items are called, in the old crate or in the new one.
    pub concerns: BTreeSet<String>,
}

impl Finding {
    /// A finding that concerns nothing yet.
    pub fn new(kind: Kind, wire: WireClass, subject: impl Into<String>, why: impl Into<String>) -> Self {
        let change = ApiChange {
            kind,
            wire,
            in_crate: CrateClass::None,
            subject: subject.into(),
            why: why.into(),
            product: String::new(),
            old: None,
            new: None,
            items: Vec::new(),
        };
        Self { change, concerns: BTreeSet::new() }
    }

    /// Says where in the documents.
    #[must_use]
    pub fn at(mut self, old: Option<&str>, new: Option<&str>) -> Self {
        self.change.old = old.filter(|at| !at.is_empty()).map(ChangePlace::at);
        self.change.new = new.filter(|at| !at.is_empty()).map(ChangePlace::at);
        self
    }

    /// Says whose product.
    #[must_use]
    pub fn of_product(mut self, product: &str) -> Self {
        product.clone_into(&mut self.change.product);
        self
    }

    /// Says which items.
    #[must_use]
    pub fn concerning(mut self, items: impl IntoIterator<Item = String>) -> Self {
        self.concerns.extend(items.into_iter().filter(|item| !item.is_empty()));
        self
    }
}
