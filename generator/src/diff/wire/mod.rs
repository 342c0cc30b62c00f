//! What changed in the document: operations and webhooks of the one beside those of the other, and every type that they lead to.
//!
//! In: two [`Snapshot`]s. Out: [`Finding`]s, each with its class on the wire and the names of the items that it may concern. Types
//! are compared where they are used, whatever they are called. It refuses to know what a finding means for users of the crate.

mod body;
mod bounds;
mod credentials;
mod document;
mod encodings;
mod envelope;
mod errors;
mod facts;
mod fields;
mod form;
mod keyed;
mod members;
mod noted;
mod operation;
mod paging;
mod pairs;
mod params;
mod reply;
mod retyped;
mod texts;
mod types;
mod url;
mod valued;

pub use pairs::TypePairs;

use super::change::{Finding, WireClass};
use super::kind::Kind;
use super::snapshot::{OperationRecord, ResourceRecord, Snapshot, TypeRecord};
use std::collections::BTreeMap;

/// The directions that a value travels in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Directions {
    /// Clients send it.
    pub sent: bool,
    /// Clients receive it.
    pub received: bool,
}

impl Directions {
    /// Sent alone.
    pub const SENT: Self = Self { sent: true, received: false };
    /// Received alone.
    pub const RECEIVED: Self = Self { sent: false, received: true };

    /// The worse of what a change means in the directions that there are.
    fn class(self, when_sent: WireClass, when_received: WireClass) -> WireClass {
        let sent = if self.sent { when_sent } else { WireClass::None };
        let received = if self.received { when_received } else { WireClass::None };
        sent.max(received)
    }

    /// What travels so, in words.
    fn words(self) -> &'static str {
        match self {
            Self { sent: true, received: true } => "requests and replies",
            Self { sent: true, received: false } => "requests",
            Self { sent: false, received: true } => "replies",
            Self { sent: false, received: false } => "nothing",
        }
    }
}

/// What is the same in both documents, and what of it is said otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TextCounts {
    /// Descriptions and summaries that came, went or changed.
    pub prose: usize,
    /// Examples that came, went or changed.
    pub examples: usize,
}

/// Two documents, side by side.
pub struct WireDiff<'s> {
    old: &'s Snapshot,
    new: &'s Snapshot,
    old_types: BTreeMap<&'s str, &'s TypeRecord>,
    new_types: BTreeMap<&'s str, &'s TypeRecord>,
    old_resources: BTreeMap<&'s str, &'s ResourceRecord>,
    new_resources: BTreeMap<&'s str, &'s ResourceRecord>,
    findings: Vec<Finding>,
    counts: TextCounts,
}

/// Everything that changed from `old` to `new`, and what is counted only.
pub fn findings(old: &Snapshot, new: &Snapshot, pairs: &TypePairs<'_>) -> (Vec<Finding>, TextCounts) {
    let mut diff = WireDiff {
        old,
        new,
        old_types: old.types_by_name(),
        new_types: new.types_by_name(),
        old_resources: resources_of(old),
        new_resources: resources_of(new),
        findings: Vec::new(),
        counts: TextCounts::default(),
    };
    diff.document();
    for pair in pairs::operations(old, new) {
        diff.operation(&pair);
    }
    diff.webhooks();
    for envelope in pairs.envelopes() {
        diff.envelope(*envelope);
    }
    for ((before, after), directions) in pairs.iter() {
        let (Some(before), Some(after)) = (diff.old_types.get(before), diff.new_types.get(after)) else { continue };
        diff.types(before, after, directions);
    }
    (diff.findings, diff.counts)
}

fn resources_of(snapshot: &Snapshot) -> BTreeMap<&str, &ResourceRecord> {
    snapshot.resources.iter().map(|resource| (resource.path.as_str(), resource)).collect()
}

impl WireDiff<'_> {
    fn add(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Counts texts that differ.
    fn count(&mut self, prose: [&str; 2], examples: [&str; 2]) {
        self.counts.prose += usize::from(prose[0] != prose[1]);
        self.counts.examples += usize::from(examples[0] != examples[1]);
    }
}

/// A finding at an operation that is in both documents.
fn at_operation(kind: Kind, wire: WireClass, old: &OperationRecord, new: &OperationRecord, why: String) -> Finding {
    Finding::new(kind, wire, new.key(), why).at(Some(&old.at), Some(&new.at)).of_product(&new.product)
}

/// The same at a part of one: its body, its reply.
fn at_part(
    kind: Kind,
    wire: WireClass,
    old: &OperationRecord,
    new: &OperationRecord,
    part: &str,
    why: String,
) -> Finding {
    let subject = format!("{}: {part}", new.key());
    Finding::new(kind, wire, subject, why).at(Some(&old.at), Some(&new.at)).of_product(&new.product)
}

/// Whether two content types are one: their case says nothing.
fn is_same_content(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

/// Whether a content type is among others.
fn listed(all: &[&str], content_type: &str) -> bool {
    all.iter().any(|one| is_same_content(one, content_type))
}

/// Whether a content type is among others, or one of a range of those: `*/*`, `image/*`.
fn covered(all: &[&str], content_type: &str) -> bool {
    let kind = content_type.split('/').next().unwrap_or_default();
    let is_range =
        |one: &&&str| **one == "*/*" || one.strip_suffix("/*").is_some_and(|of| of.eq_ignore_ascii_case(kind));
    listed(all, content_type) || all.iter().any(|one| is_range(&one))
}

/// Whether something became deprecated, or is so no longer.
fn deprecation(is_now: bool) -> (Kind, &'static str) {
    if is_now { (Kind::Deprecated, "the compiler warns of its use") } else { (Kind::Restored, "it may be used again") }
}
