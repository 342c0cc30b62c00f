//! `openapiv3` -> the model.
//!
//! In: a [`Loaded`] document, in which every reference resolves. Out: a [`Draft`], the model before reachability, ownership and
//! recursion are known (module `graph`). One construct, one file.

mod alike;
mod body;
mod compose;
mod constraints;
mod credentials;
mod depth;
mod error;
mod media;
mod nulls;
mod operation;
mod overlap;
mod paging;
mod params;
mod relevant;
mod reply;
mod schema;
mod select;
mod settle;
mod source;
mod successes;
mod token;
mod union;
mod unsaid;
mod view;
mod webhook;

use super::{
    Docs, Facts, IdVec, OpId, Operation, Origin, Pointer, Shape, Struct, TypeDef, TypeId, TypeRef, Unnamed, Via,
};
use super::{Flow, Kept, Owner, WebhookEvent};
use crate::config::Config;
use crate::spec::{Loaded, Resolver};
use depth::Room;
use overlap::Overlaps;
use schema::{Lowered, Site};
use settle::Merges;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
pub use token::{oauth_schemes, token_url};
use view::{Slot, View};

/// The model before it is known who uses what.
#[derive(Debug)]
pub(super) struct Draft {
    pub types: IdVec<TypeId, TypeDef>,
    pub operations: Vec<Operation>,
    pub webhooks: Vec<WebhookEvent>,
    /// The property that tells them apart, where that is not the usual one.
    pub event_tag: Option<String>,
    /// The components of a document that has nothing else.
    pub components: Vec<TypeId>,
    pub notes: BTreeMap<&'static str, Vec<Pointer>>,
    /// Unions whose variants nothing tells apart.
    pub ambiguous: BTreeSet<TypeId>,
    /// Operations, webhooks and schemas of the document that are neither here nor noted.
    pub dropped: usize,
}

/// Lowers a document.
pub(super) fn lower(loaded: &Loaded, config: &Config) -> Draft {
    let mut lowering = Lowering {
        resolver: Resolver::new(&loaded.doc),
        loaded,
        config,
        types: IdVec::default(),
        done: BTreeMap::new(),
        written: BTreeMap::new(),
        reached: BTreeSet::new(),
        parameter_uses: params::parameter_uses(&loaded.doc, Resolver::new(&loaded.doc)),
        noted: noted(&loaded.notes),
        notes: loaded.notes.clone(),
        ambiguous: BTreeSet::new(),
        page_metas: BTreeMap::new(),
        room: Room::default(),
        merges: Merges::default(),
        overlaps: Overlaps::default(),
    };
    let operations = lowering.operations();
    let (webhooks, event_tag) = lowering.webhooks();
    let alone = operations.is_empty() && webhooks.is_empty();
    let components = if alone { lowering.components() } else { Vec::new() };
    let unused = lowering.note_unused();
    let noted = |code| lowering.notes.get(code).map_or(0, Vec::len);
    let told_webhooks = webhooks.len() + noted(webhook::WITHOUT_OPERATION) + noted(webhook::WITHOUT_PAYLOAD);
    let lost_webhooks = loaded.webhooks.len().saturating_sub(told_webhooks);
    let lost_schemas = loaded.schema_count.saturating_sub(lowering.reached.len() + unused);
    let dropped = loaded.doc.operations().count() - operations.len() + lost_webhooks + lost_schemas;
    let Lowering { types, notes, ambiguous, .. } = lowering;
    Draft { types, operations, webhooks, event_tag, components, notes, ambiguous, dropped }
}

/// What lowering has come to so far.
struct Lowering<'a> {
    loaded: &'a Loaded,
    config: &'a Config,
    resolver: Resolver<'a>,
    types: IdVec<TypeId, TypeDef>,
    /// Components by reference; `None` while one is being lowered.
    done: BTreeMap<String, Option<Lowered>>,
    /// Schemas written inside shared parameters, bodies and replies, by place.
    written: BTreeMap<Pointer, Lowered>,
    /// Every component that something refers to.
    reached: BTreeSet<String>,
    parameter_uses: BTreeMap<&'a str, usize>,
    notes: BTreeMap<&'static str, Vec<Pointer>>,
    /// Every note, to be found fast.
    noted: BTreeSet<(&'static str, Pointer)>,
    ambiguous: BTreeSet<TypeId>,
    /// What stands beside the items of pages, by place.
    page_metas: BTreeMap<(Pointer, Origin), TypeId>,
    room: Room<'a>,
    merges: Merges,
    overlaps: Overlaps,
}

fn noted(notes: &BTreeMap<&'static str, Vec<Pointer>>) -> BTreeSet<(&'static str, Pointer)> {
    notes.iter().flat_map(|(code, places)| places.iter().map(|at| (*code, at.clone()))).collect()
}

impl<'a> Lowering<'a> {
    /// Counts a construct that is expressed less exactly than the document says it.
    fn note(&mut self, code: &'static str, at: &Pointer) {
        if self.noted.insert((code, at.clone())) {
            self.notes.entry(code).or_default().push(at.clone());
        }
    }

    /// The types of all components: somebody else's documents refer to them.
    fn components(&mut self) -> Vec<TypeId> {
        let names = self.loaded.doc.components.iter().flat_map(|components| components.schemas.keys());
        let at = Pointer::parse("/components/schemas");
        let mut types: Vec<TypeId> = Vec::new();
        for name in names {
            let site = Site { at: at.child(name), origin: Origin::Component(name.clone()) };
            types.extend(self.reference(&site.at.to_string(), &site).ty.named());
        }
        types
    }

    /// Notes the schemas that no operation and no webhook reaches, and counts them.
    fn note_unused(&mut self) -> usize {
        let Some(components) = &self.loaded.doc.components else { return 0 };
        let at = Pointer::parse("/components/schemas");
        let unused: Vec<Pointer> = components
            .schemas
            .keys()
            .map(|name| at.child(name))
            .filter(|place| !self.reached.contains(&place.to_string()))
            .collect();
        unused.iter().for_each(|place| self.note("unused-schema", place));
        unused.len()
    }

    /// A new type whose shape comes later. A component that is being lowered is from now on this type.
    fn reserve(&mut self, site: &Site, lowered: &Lowered) -> TypeId {
        let id = self.types.push(TypeDef {
            same_as: None,
            locked: None,
            also: None,
            kept: Kept::default(),
            at: site.at.clone(),
            origin: site.origin.clone(),
            docs: lowered.docs.clone(),
            facts: lowered.facts.clone(),
            owner: Owner::Shared,
            flow: Flow::default(),
            shape: Shape::Struct(Struct::default()),
        });
        if let Origin::Component(name) = &site.origin {
            let reference = Pointer::parse("/components/schemas").child(name).to_string();
            if let Some(open @ None) = self.done.get_mut(&reference) {
                *open = Some(Lowered { ty: TypeRef::Named(id), ..lowered.clone() });
            }
        }
        id
    }

    fn reserve_empty(&mut self, site: &Site) -> TypeId {
        let empty = Lowered {
            ty: TypeRef::Value,
            nullable: false,
            docs: Docs::default(),
            facts: Facts::default(),
            title: None,
        };
        self.reserve(site, &empty)
    }

    /// The schema itself, behind any references, and where it stands.
    fn follow(&mut self, slot: Slot<'a>, site: &Site) -> (View<'a>, Site) {
        match slot {
            Slot::Schema(schema) => (View::of(schema), site.clone()),
            Slot::Reference(reference) => {
                let (schema, target) = self.component(reference);
                (View::of(schema), Site { at: target.at, origin: site.origin.clone() })
            }
        }
    }

    /// Lowers a schema once, however many operations use the component it is written in.
    fn once(&mut self, slot: Slot<'a>, site: &Site) -> Lowered {
        if let Some(lowered) = self.written.get(&site.at) {
            return lowered.clone();
        }
        let lowered = self.whole(slot, site);
        self.written.insert(site.at.clone(), lowered.clone());
        lowered
    }
}

/// Everything that a schema says of a value beyond its structure. The type is still to be found.
fn annotations(view: &View<'_>) -> Lowered {
    let data = view.data;
    let facts = Facts {
        json_type: view.json_type,
        written_type: view.json_type,
        via: Via::Inline,
        format: view.format.clone(),
        x_format: view.extension("x-format").map(str::to_owned),
        values: view.values.clone().into(),
        nullable: view.nullable(),
        default: data.default.clone().map(Arc::new),
        example: data.example.clone().map(Arc::new),
        limits: view.limits.clone(),
        read_only: data.read_only,
        write_only: data.write_only,
        unnamed: Unnamed::default(),
        items: None,
        entries: None,
        alternatives: Vec::new(),
        required: if view.properties.is_empty() && view.all_of.is_empty() {
            view.required.to_vec()
        } else {
            Vec::new()
        },
        unsaid: view.unsaid(),
    };
    let deprecated =
        data.deprecated.then(|| view.extension("x-sdk-deprecation-message").unwrap_or_default().to_owned());
    Lowered {
        ty: TypeRef::Value,
        nullable: facts.nullable,
        docs: Docs { description: data.description.clone(), deprecated, behind: None },
        facts,
        title: data.title.clone(),
    }
}

/// The id that the operation being lowered will have.
fn op_id(operations: &[Operation]) -> OpId {
    super::Id::from_index(operations.len())
}

#[cfg(test)]
mod tests;
