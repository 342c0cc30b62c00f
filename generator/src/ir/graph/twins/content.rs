//! What a type says, apart from its name, its prose and its place.

use super::super::each_ref;
use crate::ir::{Docs, Facts, Field, IdVec, JsonType, Limits, Shape, Struct, TypeDef, TypeId, TypeRef, Union};
use indexmap::IndexMap;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write};
use std::sync::Arc;

/// The content of a type.
#[derive(Debug, Clone)]
pub(super) struct TypeContent {
    /// The number of the text that says everything but which types are inside.
    pub number: usize,
    /// The types inside, in the order of that text.
    pub refs: Vec<TypeId>,
}

/// What every type says.
pub(super) fn prints(types: &IdVec<TypeId, TypeDef>) -> Vec<TypeContent> {
    let mut numbers = Numbers::default();
    let content = |def: &TypeDef| {
        let mut refs = Vec::new();
        each_ref(def, &mut |ty| refs.extend(ty.named()));
        let print = print(def, &mut numbers);
        TypeContent { number: numbers.of_text(print), refs }
    };
    types.values().map(content).collect()
}

/// What the client's type has of it: no limits, no defaults, whatever the order in the document is.
pub(super) fn forms(types: &IdVec<TypeId, TypeDef>) -> Vec<TypeContent> {
    let mut numbers = Numbers::default();
    let content = |def: &TypeDef| {
        let (form, refs) = form(def);
        TypeContent { number: numbers.of_text(form), refs }
    };
    types.values().map(content).collect()
}

/// Numbers for texts and for values: the same for the same.
#[derive(Default)]
struct Numbers {
    texts: IndexMap<String, usize>,
    /// By address: values that many places share are looked at once.
    values: BTreeMap<usize, usize>,
}

impl Numbers {
    fn of_text(&mut self, text: String) -> usize {
        let next = self.texts.len();
        *self.texts.entry(text).or_insert(next)
    }

    /// The number of a list of values, or of one, that stands at this address.
    fn of_value(&mut self, address: usize, print: impl FnOnce() -> String) -> usize {
        if let Some(known) = self.values.get(&address) {
            return *known;
        }
        let number = self.of_text(print());
        self.values.insert(address, number);
        number
    }
}

fn print(def: &TypeDef, numbers: &mut Numbers) -> String {
    match &def.shape {
        Shape::Struct(object) => of_struct(object, numbers),
        Shape::StringEnum(values) => format!("enum {values:?}"),
        Shape::Union(union) => of_union(union),
    }
}

/// The content of a type in the client, beside its docs, and the types inside, whatever the order of properties and values is.
fn form(def: &TypeDef) -> (String, Vec<TypeId>) {
    let mut refs = Vec::new();
    match &def.shape {
        Shape::Struct(object) => {
            let mut fields: Vec<&Field> = object.fields.iter().collect();
            fields.sort_by(|one, other| one.wire.cmp(&other.wire));
            let mut form = "form struct".to_owned();
            for field in fields {
                let deprecated = is_deprecated(&field.docs);
                write!(form, ";{}:{}:{:?}:{deprecated}", field.wire, Skeleton(&field.ty), field.presence)
                    .expect("writing to a string succeeds");
                refs.extend(field.ty.named());
            }
            if let Some(extra) = &object.extra {
                write!(form, ";*:{}", Skeleton(extra)).expect("writing to a string succeeds");
                refs.extend(extra.named());
            }
            (form, refs)
        }
        Shape::StringEnum(values) => {
            let values: BTreeSet<&String> = values.iter().collect();
            (format!("form enum {values:?}"), refs)
        }
        Shape::Union(union) => {
            refs.extend(union.variants.iter().filter_map(|variant| variant.ty.named()));
            (format!("form {}", of_union(union)), refs)
        }
    }
}

fn of_struct(object: &Struct, numbers: &mut Numbers) -> String {
    let mut print = format!("struct {:?} {:?}", object.required, object.alternatives);
    for field in &object.fields {
        let deprecated = is_deprecated(&field.docs);
        write!(print, ";{}:{}:{:?}:{deprecated}:", field.wire, Skeleton(&field.ty), field.presence)
            .expect("writing to a string succeeds");
        write_facts(&field.facts, numbers, &mut print);
    }
    if let Some(extra) = &object.extra {
        write!(print, ";*:{}", Skeleton(extra)).expect("writing to a string succeeds");
    }
    print
}

fn of_union(union: &Union) -> String {
    let mut print = format!("union {:?} {:?}", union.tag, union.first);
    for variant in &union.variants {
        write!(print, "|{}:{:?}:{:?}", Skeleton(&variant.ty), variant.select, variant.title)
            .expect("writing to a string succeeds");
    }
    print
}

fn is_deprecated(docs: &Docs) -> bool {
    docs.deprecated.is_some()
}

/// A type with a blank for the named type at its core.
struct Skeleton<'t>(&'t TypeRef);

impl fmt::Display for Skeleton<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            TypeRef::Array(inner) => write!(f, "[{}]", Skeleton(inner)),
            TypeRef::Map(inner) => write!(f, "{{{}}}", Skeleton(inner)),
            TypeRef::Nullable(inner) => write!(f, "?{}", Skeleton(inner)),
            TypeRef::Named(_) => f.write_str("_"),
            TypeRef::Boxed(_) => f.write_str("box _"),
            ty => write!(f, "{ty:?}"),
        }
    }
}

/// Writes what is said of a value, without examples and without how the schema stands at its place; of known values and of a
/// default the numbers.
fn write_facts(facts: &Facts, numbers: &mut Numbers, print: &mut String) {
    let Facts {
        json_type,
        format,
        x_format,
        values,
        nullable,
        default,
        limits,
        read_only,
        write_only,
        items,
        entries,
        written_type: _,
        via: _,
        example: _,
        unnamed: _,
        alternatives: _,
        required: _,
        unsaid: _,
    } = facts;
    let known = numbers.of_value(values.as_ptr().addr(), || format!("{values:?}"));
    let known = (!values.is_empty()).then_some(known);
    let default = default.as_ref().map(|value| numbers.of_value(Arc::as_ptr(value).addr(), || format!("{value:?}")));
    let word = json_type.map_or("", JsonType::word);
    write!(print, "{word},{nullable},{read_only},{write_only}").expect("writing to a string succeeds");
    // Most say nothing more.
    let more = (format, x_format, known, default);
    if more != (&None, &None, None, None) {
        write!(print, "{more:?}").expect("writing to a string succeeds");
    }
    if *limits != Limits::default() {
        write!(print, "{limits:?}").expect("writing to a string succeeds");
    }
    for (kind, inner) in [("[", items), ("{", entries)] {
        if let Some(inner) = inner {
            print.push_str(kind);
            write_facts(inner, numbers, print);
            print.push(']');
        }
    }
}
