//! What a schema says of a value beside its type: limits, formats, defaults, access.

use super::Directions;
use super::bounds::{Edge, alternatives, multiples};
use super::retyped::Relation;
use super::valued::Valued;
use crate::diff::change::{WireClass, quoted};
use crate::diff::kind::Kind;
use crate::diff::snapshot::FactsRecord;
use crate::ir::{Bound, is_assertion};
use serde_json::Value;
use std::collections::BTreeSet;

/// Where facts are told.
#[derive(Debug, Clone, Copy, Default)]
pub struct FactSite {
    /// The directions that the value travels in.
    pub directions: Directions,
    /// The directions of the object that the value is a property of: `readOnly` and `writeOnly` take them away.
    pub around: Directions,
    /// Whether a request has to have it now.
    pub is_required: bool,
    /// Whether it is a parameter's.
    pub is_parameter: bool,
}

impl FactSite {
    /// A value that is neither a property nor a parameter.
    pub fn of_value(directions: Directions) -> Self {
        Self { directions, ..Self::default() }
    }
}

/// One fact that is another now.
pub struct FactDifference {
    /// The keyword, with where it stands: `items.maximum`.
    pub name: String,
    /// What kind.
    pub kind: Kind,
    /// What it means on the wire.
    pub wire: WireClass,
    /// Why.
    pub why: String,
}

/// Every fact that is another now.
pub fn differences(old: Valued<'_>, new: Valued<'_>, site: FactSite) -> Vec<FactDifference> {
    let names: BTreeSet<&String> = old.facts.limits.keys().chain(new.facts.limits.keys()).collect();
    let mut found: Vec<FactDifference> = names.into_iter().filter_map(|name| keyword(name, old, new, site)).collect();
    found.extend(default_value(old.facts, new.facts, site));
    found.extend(access(old.facts, new.facts, site));
    found
}

/// What is `readOnly` is gone from requests, what is `writeOnly` from replies; without the word, it is there.
fn access(old: &FactsRecord, new: &FactsRecord, site: FactSite) -> Vec<FactDifference> {
    let FactSite { around: Directions { sent, received }, is_required, .. } = site;
    let (asked, ask) =
        if is_required { (WireClass::Breaking, "it must be sent") } else { (WireClass::Additive, "it can be sent") };
    let read = ("readOnly", old.read_only, new.read_only, sent, "it is taken no longer", (asked, ask));
    let here = (WireClass::Additive, "it may come in replies");
    let write = ("writeOnly", old.write_only, new.write_only, received, "it is in replies no longer", here);
    let changed = [read, write].into_iter().filter(|(_, before, after, ..)| before != after);
    let told = changed.map(|(word, _, is_now, travels, lost, (class, gained))| {
        let when = if is_now { "now" } else { "no longer" };
        let (wire, effect) = match (travels, is_now) {
            (false, _) => (WireClass::None, String::new()),
            (true, true) => (WireClass::Breaking, format!(": {lost}")),
            (true, false) => (class, format!(": {gained}")),
        };
        FactDifference {
            name: word.to_owned(),
            kind: Kind::Access,
            wire,
            why: format!("it is `{word}` {when}{effect}"),
        }
    });
    told.collect()
}

fn default_value(old: &FactsRecord, new: &FactsRecord, site: FactSite) -> Option<FactDifference> {
    let (before, after) = (old.default.as_ref(), new.default.as_ref());
    (before != after).then(|| other_default("default", before, after, site))
}

/// A default of a parameter is what servers do without it; one of a property is often what clients are told to send.
fn other_default(name: &str, old: Option<&Value>, new: Option<&Value>, site: FactSite) -> FactDifference {
    let wire = if site.is_parameter { WireClass::Breaking } else { WireClass::None };
    let inside = if name == "default" { String::new() } else { format!("`{name}`: ") };
    let why = format!("{inside}it was {} and is {}", said(old), said(new));
    FactDifference { name: name.to_owned(), kind: Kind::DefaultValue, wire, why }
}

/// A keyword that is there on one side or on both.
fn keyword(name: &str, old: Valued<'_>, new: Valued<'_>, site: FactSite) -> Option<FactDifference> {
    let (before, after) = (old.limit(name), new.limit(name));
    match name.rsplit('.').next().unwrap_or_default() {
        "default" if name != "default" => (before != after).then(|| other_default(name, before, after, site)),
        "minimum" | "maximum" => edge(name, old, new, site.directions),
        // It says no more than whether the number itself is one.
        "exclusiveMinimum" | "exclusiveMaximum" => None,
        _ => limit(name, before, after, site.directions),
    }
}

/// A bound of numbers, with whether the number itself is one.
fn edge(name: &str, old: Valued<'_>, new: Valued<'_>, directions: Directions) -> Option<FactDifference> {
    let (before, after) = (old.edge(name), new.edge(name));
    if before == after {
        return None;
    }
    let wire = match (before, after) {
        (None, _) => Relation::Narrowed.class(directions),
        (_, None) => directions.class(WireClass::Relaxed, WireClass::None),
        (Some(before), Some(after)) => before.moved_to(after).class(directions),
    };
    let said = |edge: Option<Edge>| edge.map_or_else(|| "not said".to_owned(), |edge| edge.to_string());
    let why = format!("`{name}` was {} and is {}", said(before), said(after));
    Some(FactDifference { name: name.to_owned(), kind: Kind::Limit, wire, why })
}

fn limit(name: &str, old: Option<&Value>, new: Option<&Value>, directions: Directions) -> Option<FactDifference> {
    let word = name.rsplit('.').next().unwrap_or_default();
    if bound(word, old) == bound(word, new) || sets(word, old, new) == Some(Relation::Same) {
        return None;
    }
    let kind = match word {
        "pattern" => Kind::Pattern,
        "format" | "x-format" => Kind::Format,
        _ => Kind::Limit,
    };
    let relation = match (old, new) {
        (None, _) => Relation::Narrowed,
        (_, None) => Relation::Widened,
        (Some(before), Some(after)) => moved(word, before, after),
    };
    // What a server returns is what it returns, whatever pattern the document gives it.
    let directions = if kind == Kind::Pattern { Directions { received: false, ..directions } } else { directions };
    let wire = match relation {
        // A reply without a bound is a document without one.
        Relation::Widened if new.is_none() => directions.class(WireClass::Relaxed, unbounded(word)),
        relation => relation.class(directions),
    };
    let why = match (old, new) {
        (None, _) if is_assertion(word) => format!("it says `{name}` now"),
        (_, None) if is_assertion(word) => format!("it says `{name}` no longer"),
        _ if is_assertion(word) => format!("its `{name}` is another"),
        _ if word == "oneOf" => {
            format!("the limits of its alternatives were {} and are {}", listed_limits(old), listed_limits(new))
        }
        _ => format!("`{name}` was {} and is {}", said(old), said(new)),
    };
    Some(FactDifference { name: name.to_owned(), kind, wire, why })
}

/// The relation of the values that are listed, where both are lists.
fn sets(word: &str, old: Option<&Value>, new: Option<&Value>) -> Option<Relation> {
    let lists = old.and_then(Value::as_array).zip(new.and_then(Value::as_array));
    lists.and_then(|(before, after)| match word {
        "enum" | "oneOf" => Some(Relation::of_sets(before, after)),
        // Whoever asks for more takes less.
        "required" => Some(Relation::of_sets(after, before)),
        _ => None,
    })
}

/// The least count that bounds something: nothing has fewer than none.
fn bound<'v>(word: &str, value: Option<&'v Value>) -> Option<&'v Value> {
    let is_count = matches!(word, "minLength" | "minItems" | "minProperties");
    value.filter(|value| !is_count || value.as_u64() != Some(0))
}

/// What it means that replies are bounded no longer.
fn unbounded(word: &str) -> WireClass {
    match word {
        "maxLength" | "minItems" | "minLength" | "enum" => WireClass::Breaking,
        _ => WireClass::None,
    }
}

/// A bound that is another now.
fn moved(word: &str, before: &Value, after: &Value) -> Relation {
    let numbers = Bound::of_value(before).zip(Bound::of_value(after));
    let grew = numbers.map(|(before, after)| after > before);
    match word {
        _ if word.starts_with("min") => {
            grew.map_or(Relation::Other, |up| if up { Relation::Narrowed } else { Relation::Widened })
        }
        _ if word.starts_with("max") => {
            grew.map_or(Relation::Other, |up| if up { Relation::Widened } else { Relation::Narrowed })
        }
        "multipleOf" => multiples(before, after),
        "enum" | "oneOf" | "required" => sets(word, Some(before), Some(after)).unwrap_or(Relation::Other),
        "format" => match (before.as_str(), after.as_str()) {
            (Some("int32"), Some("int64")) | (Some("float"), Some("double")) => Relation::Widened,
            (Some("int64"), Some("int32")) | (Some("double"), Some("float")) => Relation::Narrowed,
            _ => Relation::Other,
        },
        _ => Relation::Other,
    }
}

/// The relation of two fixed values, and why.
pub fn constants(old: Option<&str>, new: Option<&str>) -> (Relation, String) {
    let relation = match (old, new) {
        (None, Some(_)) => Relation::Narrowed,
        (Some(_), None) => Relation::Widened,
        (old, new) if old == new => Relation::Same,
        _ => Relation::Other,
    };
    let said = |value: Option<&str>| value.map_or_else(|| "any value".to_owned(), quoted);
    (relation, format!("it was {} and is {}", said(old), said(new)))
}

/// Characters of a value that are told.
const LONGEST: usize = 80;

fn said(value: Option<&Value>) -> String {
    let Some(value) = value else { return "not said".to_owned() };
    short(&serde_json::to_string(value).unwrap_or_default())
}

/// The limits of alternatives.
fn listed_limits(value: Option<&Value>) -> String {
    if value.is_some() { short(&alternatives(value)) } else { "not said".to_owned() }
}

fn short(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => quoted(&format!("{}…", &text[..end])),
        None => quoted(text),
    }
}
