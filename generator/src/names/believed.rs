//! A lock that can be believed: what it calls a thing is a name that the generator makes, and no two of one scope are the same.
//!
//! In: the text of a lock. Out: the [`Lock`], or where it says what cannot be emitted. It refuses to know documents: whether a key is
//! in one is nobody's mistake.

mod place;
mod scopes;

use super::arguments::CALL_METHODS;
use super::ident::{is_made_in_pascal, is_made_in_snake};
use super::members::{EVENT, RESERVED_FIELDS};
use super::reserved::{DEVICES, MODULES, RESERVED};
use super::resources::RESOURCES;
use super::{LONGEST_MODULE, OWN_MODULES};
use crate::config::is_operation_name;
use crate::config::{OpKey, Slug};
use crate::diagnostic::{Diagnostic, Failure};
use crate::lock::{Lock, LockPlaces, LockedFact, LockedWord};
use place::LockedPlace;
use serde::de::IgnoredAny;

/// Reads a lock; `file` is its name in messages.
pub fn read_lock(file: &str, text: &str) -> Result<Lock, Failure> {
    let lock = Lock::parse(file, text)?;
    let keys = lock.living().chain(lock.tombstones());
    let keys = keys.filter_map(|(key, name)| Some((LockedPlace::Key { key, name }, fault_of_key(key, name)?)));
    let facts = lock.all_facts().filter_map(|(name, fact, value, _)| {
        Some((LockedPlace::Fact { name, word: fact.word, what: &fact.what }, fault_of_fact(fact, value)?))
    });
    let mut faults: Vec<(LockedPlace<'_>, String)> = keys.chain(facts).chain(scopes::of_the_client(&lock)).collect();
    if faults.is_empty() {
        faults = scopes::repeated(&lock);
    }
    if faults.is_empty() {
        return Ok(lock);
    }
    let places = LockPlaces::new(file, text);
    let told = faults.into_iter().map(|(place, why)| places.told(fault(why), place.find(&places)));
    let mut told: Vec<Diagnostic> = told.collect();
    told.sort_by_key(|diagnostic| diagnostic.position);
    Err(Failure(told))
}

fn fault(why: String) -> Diagnostic {
    Diagnostic::error("bad-lock", why).help("write the line as it was, or take it out, so that the name is made anew")
}

/// What is wrong with the name of a key.
fn fault_of_key(key: &str, name: &str) -> Option<String> {
    if key.starts_with("#/") {
        return fault_of_type(name).or_else(|| taken(name.split_once("::")?.1, RESERVED, "a type"));
    }
    if key.starts_with("product ") {
        let own = [&OWN_MODULES[..], MODULES, DEVICES].concat();
        let is_long = name.len() > LONGEST_MODULE;
        return snake(name, "a module").or_else(|| taken(name, &own, "a module")).or_else(|| {
            is_long.then(|| {
                format!("a module's name has {LONGEST_MODULE} characters at most, and this has {}", name.len())
            })
        });
    }
    if key.starts_with("resource ") {
        return match name.strip_prefix(RESOURCES) {
            Some(ty) => pascal(ty, "a resource's type").or_else(|| taken(ty, RESERVED, "a resource's type")),
            None => Some(format!("`{name}` is no name of a resource, as in `{RESOURCES}Calls`")),
        };
    }
    if key.starts_with("webhook ") {
        return match name.strip_prefix(EVENT) {
            Some(variant) => pascal(variant, "an event").or_else(|| taken(variant, &["Unknown", "Other"], "an event")),
            None => Some(format!("`{name}` is no name of an event, as in `{EVENT}CallAnswered`")),
        };
    }
    if key.parse::<OpKey>().is_err() {
        return Some(format!("`{key}` is neither a type, an operation, a resource, a webhook nor a product"));
    }
    let why =
        || format!("`{name}` is no name of an operation: it has to be a resource path and a method in snake case");
    (!is_operation_name(name)).then(why)
}

/// What is wrong with what is said of a name.
fn fault_of_fact(fact: &LockedFact, value: &str) -> Option<String> {
    let (first, rest) = value.split_once(' ').unwrap_or((value, ""));
    match fact.word {
        LockedWord::Field | LockedWord::Extra => {
            snake(first, "a field").or_else(|| taken(first, RESERVED_FIELDS, "a field")).or_else(|| fault_of_rest(rest))
        }
        LockedWord::Value => pascal(value, "a value").or_else(|| taken(value, &["Unknown"], "a value")),
        LockedWord::Variant => {
            pascal(first, "a variant").or_else(|| taken(first, &["Other"], "a variant")).or_else(|| fault_of_rest(rest))
        }
        LockedWord::Path => snake(first, "an argument").or_else(|| fault_of_rest(rest)),
        LockedWord::Header if value == IDEMPOTENCY_KEY => None,
        LockedWord::Query | LockedWord::Header => snake(first, "an argument")
            .or_else(|| taken(first, CALL_METHODS, "an argument"))
            .or_else(|| fault_of_rest(rest)),
        LockedWord::Argument => snake(value, "an argument").or_else(|| taken(value, CALL_METHODS, "an argument")),
        LockedWord::Ask => snake(value, "a method").or_else(|| taken(value, CALL_METHODS, "a method")),
        LockedWord::Method => snake(value, "a method"),
        LockedWord::Accessor => snake(value, "an accessor"),
        LockedWord::Options => pascal(value, "a type").or_else(|| taken(value, RESERVED, "a type")),
        LockedWord::Choice if fact.what.is_empty() => pascal(value, "a type"),
        LockedWord::Choice => pascal(value, "a variant"),
        LockedWord::Required => pascal(first, "a type").or_else(|| fault_of_list(rest)),
        LockedWord::New | LockedWord::Order => fault_of_list(value),
        LockedWord::Product => Slug::parse(value).err(),
        LockedWord::Defined | LockedWord::Body | LockedWord::Reply | LockedWord::Page | LockedWord::Payload => {
            fault_of_type(value)
        }
        LockedWord::Struct
        | LockedWord::Enum
        | LockedWord::Union
        | LockedWord::Sent
        | LockedWord::Nulls
        | LockedWord::Id
        | LockedWord::Shared => None,
    }
}

/// The one setter of every call that a header may have for its own.
const IDEMPOTENCY_KEY: &str = "idempotency_key";

/// What is wrong with a type behind a member's name; the one value of a field may stand there, too.
fn fault_of_rest(rest: &str) -> Option<String> {
    if rest.is_empty() {
        return None;
    }
    if rest.starts_with('"') {
        let why = || format!("`{rest}` is no string of JSON");
        return serde_json::from_str::<IgnoredAny>(rest).is_err().then(why);
    }
    fault_of_type(rest)
}

/// What is wrong with `voice::Call`.
fn fault_of_type(name: &str) -> Option<String> {
    match name.split_once("::") {
        Some((module, ty)) => snake(module, "a module").or_else(|| pascal(ty, "a type")),
        None => Some(format!("`{name}` is no type of a module, as in `voice::Call`")),
    }
}

fn fault_of_list(json: &str) -> Option<String> {
    serde_json::from_str::<Vec<IgnoredAny>>(json).is_err().then(|| format!("`{json}` is no list of fields in JSON"))
}

fn snake(name: &str, what: &str) -> Option<String> {
    let why = || format!("`{name}` is no name of {what}: it has to be in snake case, and no keyword");
    (!is_made_in_snake(name)).then(why)
}

fn pascal(name: &str, what: &str) -> Option<String> {
    let why = || format!("`{name}` is no name of {what}: it has to be a capital with letters and digits behind it");
    (!is_made_in_pascal(name)).then(why)
}

fn taken(name: &str, own: &[&str], what: &str) -> Option<String> {
    own.contains(&name).then(|| format!("`{name}` is no name of {what}: it means something else in every crate"))
}

#[cfg(test)]
mod tests;
