//! Types that say the same: one of them stands for all.
//!
//! Two types of one module are twins when every value of the one is a value of the other (fields, presence, limits, known
//! values; prose and examples aside), when their names end in the same word, and when no component is among them but one: a
//! component keeps its own name. Types that refer to twins can be twins themselves, so classes are refined until nothing
//! changes, and again with the components that inline types turn out to be.
//!
//! The model keeps every type, since documents tell of each place in the words of that place; clients have the first alone
//! ([`TypeDef::same_as`]).

mod content;
mod labels;

use crate::config::Config;
use crate::ir::{Flow, Id, IdVec, OpId, Operation, Origin, Owner, Place, Shape, Step, TypeDef, TypeId};
use crate::lock::Lock;
use crate::words::{singular, words};
use content::TypeContent;
use labels::Labels;
use std::collections::BTreeMap;

/// What two types must have in common: module, name in the lock, last word, content, and the classes of the types inside.
type Key<'k> = (Owner, Option<&'k str>, &'k str, usize, Vec<usize>);

/// Finds twins, and merges the directions that they travel in. Types that have one name in the lock stay twins, and those that
/// have two stay two.
pub(crate) fn find_twins(
    types: &mut IdVec<TypeId, TypeDef>,
    operations: &[Operation],
    locked: Option<(&Lock, &Config)>,
) {
    let all = &*types;
    let heads = || all.values().map(|def| head(def, operations)).collect();
    let forms = || if locked.is_some() { content::forms(all) } else { Vec::new() };
    let (prints, (forms, heads)) = rayon::join(|| content::prints(all), || (forms(), heads()));
    let twins = Twins { prints, forms, heads };
    let groups = twins.groups(types, &vec![None; types.len()]);
    match locked {
        None => groups.iter().for_each(|group| join(types, group)),
        Some((lock, config)) => Labels::new(types, operations, lock, config).join(types, lock, &twins, &groups),
    }
    merge_flow(types);
}

/// What is compared of types.
struct Twins {
    /// What types say.
    prints: Vec<TypeContent>,
    /// What the client's types have of it, for those with a label.
    forms: Vec<TypeContent>,
    heads: Vec<Option<String>>,
}

impl Twins {
    /// The groups of twins; those of one label are twins whatever they are called.
    fn groups(&self, types: &IdVec<TypeId, TypeDef>, labels: &[Option<String>]) -> Vec<Vec<TypeId>> {
        let mut identity: Vec<Option<usize>> = own_identities(types, &self.heads, labels);
        loop {
            let groups = self.classes(types, labels, &identity);
            let known = identity.clone();
            for group in groups.iter().filter(|group| labels[group[0].index()].is_none()) {
                if let Some(component) = only_component(types, group) {
                    let unlike = group.iter().filter(|id| !is_component(&types[**id]));
                    unlike.for_each(|id| identity[id.index()] = Some(component.index()));
                }
            }
            if identity == known {
                return groups;
            }
        }
    }

    /// The classes of two and more types, each in the order of the document. A component is in the class of its content, but refers
    /// and is referred to as itself.
    fn classes(
        &self,
        types: &IdVec<TypeId, TypeDef>,
        labels: &[Option<String>],
        identity: &[Option<usize>],
    ) -> Vec<Vec<TypeId>> {
        let mut classes = vec![0; types.len()];
        let mut count = 0;
        loop {
            let mut groups: BTreeMap<Key<'_>, Vec<TypeId>> = BTreeMap::new();
            for (id, def) in types.iter().filter(|(_, def)| def.flow.is_used()) {
                let label = labels[id.index()].as_deref();
                let head = if label.is_some() { Some("") } else { self.heads[id.index()].as_deref() };
                let Some(head) = head else { continue };
                let class_of =
                    |inner: &TypeId| identity[inner.index()].map_or(types.len() + classes[inner.index()], |own| own);
                let contents = if label.is_some() { &self.forms } else { &self.prints };
                let TypeContent { number, refs } = &contents[id.index()];
                groups
                    .entry((def.owner, label, head, *number, refs.iter().map(class_of).collect()))
                    .or_default()
                    .push(id);
            }
            for (class, group) in groups.values().enumerate() {
                group.iter().for_each(|id| classes[id.index()] = class);
            }
            if groups.len() == count {
                return groups.into_values().filter(|group| group.len() > 1).collect();
            }
            count = groups.len();
        }
    }
}

/// Gives every type the directions of its twins: a type that is sent here and received there is both.
pub(crate) fn merge_flow(types: &mut IdVec<TypeId, TypeDef>) {
    let mut merged: BTreeMap<TypeId, Flow> = BTreeMap::new();
    for (id, def) in types.iter() {
        let flow = merged.entry(def.same_as.unwrap_or(id)).or_default();
        flow.request |= def.flow.request;
        flow.reply |= def.flow.reply;
        flow.request |= def.kept.sent && flow.is_used();
    }
    for (id, def) in types.iter_mut() {
        def.flow = merged[&def.same_as.unwrap_or(id)];
    }
}

/// Types that can be nobody's twin are told from all others by their number: components, bodies of operations, and what the
/// client does not have. What has a label goes by that.
fn own_identities(
    types: &IdVec<TypeId, TypeDef>,
    heads: &[Option<String>],
    labels: &[Option<String>],
) -> Vec<Option<usize>> {
    let own = |(id, def): (TypeId, &TypeDef)| {
        let is_alone = is_component(def) || heads[id.index()].is_none() || !def.flow.is_used();
        (is_alone && labels[id.index()].is_none()).then_some(id.index())
    };
    types.iter().map(own).collect()
}

/// Lets the first of a group stand for the others, or the component that is among them.
fn join(types: &mut IdVec<TypeId, TypeDef>, group: &[TypeId]) {
    let component = only_component(types, group);
    let inline: Vec<TypeId> = group.iter().copied().filter(|id| !is_component(&types[*id])).collect();
    let Some(first) = component.or(inline.first().copied()) else { return };
    for id in inline.into_iter().filter(|id| *id != first) {
        types[id].same_as = Some(first);
    }
}

fn only_component(types: &IdVec<TypeId, TypeDef>, group: &[TypeId]) -> Option<TypeId> {
    let mut components = group.iter().copied().filter(|id| is_component(&types[*id]));
    components.next().filter(|_| components.next().is_none())
}

fn is_component(def: &TypeDef) -> bool {
    matches!(def.origin, Origin::Component(_) | Origin::ComponentItem(_) | Origin::Shared(..))
}

/// The last word of what a type is called; `None` for the body of an operation, which is its own.
fn head(def: &TypeDef, operations: &[Operation]) -> Option<String> {
    let name = match &def.origin {
        Origin::Component(name)
        | Origin::ComponentItem(name)
        | Origin::Inside(_, Step::Property(name))
        | Origin::Operation(_, Place::Parameter(name)) => name,
        Origin::Inside(_, Step::MapValue) => "value",
        Origin::Inside(_, Step::Variant(_, title)) => title.as_deref().unwrap_or("variant"),
        Origin::Inside(_, Step::Multipart) => "multipart",
        Origin::Operation(op, Place::Reply | Place::ReplyData) => noun(*op, operations),
        Origin::Operation(_, Place::PageMeta) => "meta",
        Origin::Operation(_, Place::Error(status)) => status,
        Origin::Operation(_, Place::Body(_) | Place::ClientFrame | Place::ServerFrame) | Origin::Shared(..) => {
            return None;
        }
    };
    let kind = match &def.shape {
        Shape::Struct(_) => "struct",
        Shape::StringEnum(_) => "enum",
        Shape::Union(_) => "union",
    };
    Some(format!("{kind} {}", last_word(name)))
}

/// What an operation's path is about.
fn noun(op: OpId, operations: &[Operation]) -> &str {
    let path = &operations[op.index()].path;
    path.rsplit('/').find(|segment| !segment.starts_with('{')).unwrap_or_default()
}

/// The last word of a name, in the singular; the same for all numbers.
fn last_word(name: &str) -> String {
    let last = words(name).pop().unwrap_or_default();
    if last.chars().all(|c| c.is_ascii_digit()) { String::new() } else { singular(&last) }
}

#[cfg(test)]
mod tests {
    use super::last_word;

    #[test]
    fn the_last_word_tells_what_a_thing_is() {
        assert_eq!(last_word("status_callback_method"), last_word("CallbackMethod"));
        assert_eq!(last_word("targets"), last_word("InviteTarget"));
        assert_eq!(last_word("25"), last_word("100"));
        assert_eq!(last_word("filter[status]"), last_word("status"));
        assert_ne!(last_word("record_type"), last_word("line_status"));
    }
}
