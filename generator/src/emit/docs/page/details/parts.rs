//! Which file an entry stands in: one for each resource of a product, for what several of them share, for its events; where that would be
//! too long to be read at once, several.
//!
//! In: the entries of a product. Out: files of them, and where each heading is. It refuses to know what the entries say.

use super::DetailsPage;
use super::headings::{Heading, MARK};
use super::index::{objects_of_events, objects_of_operations};
use crate::emit::Segment;
use crate::emit::docs::view::{Details, Event, Object, OperationEntry};
use crate::ir::{OpId, ProductId, TypeId};
use indexmap::IndexMap;
use std::collections::{BTreeMap, BTreeSet};

/// A file has about so many bytes at most, so that clients of 50,000 read it whole; a longer entry stands alone.
const LONGEST: usize = 42_000;

/// The file of what several resources share.
const SHARED: &str = "objects";

/// The file of events.
const EVENTS: &str = "webhooks";

/// Names that no resource's file has.
const TAKEN: [&str; 3] = ["api-details", SHARED, EVENTS];

/// The files of a product.
#[derive(Default)]
pub struct DetailsParts {
    /// The files with their names, without `.md`.
    pub files: Vec<(String, Details)>,
    /// Which file a heading is in, by anchor.
    places: BTreeMap<String, usize>,
}

impl DetailsParts {
    /// The name of a file.
    pub fn file_name(&self, index: usize) -> Segment {
        Segment::parse(format!("{}.md", self.files[index].0)).expect("resources are words, and others are no devices")
    }

    /// Where a heading is: file and anchor.
    pub fn address(&self, anchor: &str) -> String {
        self.places.get(anchor).map_or_else(String::new, |file| format!("{}.md#{anchor}", self.files[*file].0))
    }

    /// The text of a file whose links lead to the files of their headings.
    pub fn linked(&self, index: usize, text: &str) -> String {
        let mut pieces = text.split(MARK);
        let mut out = String::with_capacity(text.len());
        out.push_str(pieces.next().unwrap_or_default());
        for piece in pieces {
            let anchor = piece.split(')').next().unwrap_or_default();
            match self.places.get(anchor) {
                Some(place) if *place != index => {
                    out.push_str(&self.files[*place].0);
                    out.push_str(".md#");
                }
                _ => out.push('#'),
            }
            out.push_str(piece);
        }
        out
    }

    /// Begins a file: of this name, or one that is like it and free.
    fn begin(&mut self, stem: &str, blank: &dyn Fn(&str) -> Details) {
        let names: BTreeSet<&str> = self.files.iter().map(|(name, _)| name.as_str()).collect();
        let free = |name: &String| !names.contains(name.as_str());
        let numbered = (2..).map(|number| format!("{stem}-{number}"));
        let name = std::iter::once(stem.to_owned()).chain(numbered).find(free).expect("there is always a next number");
        let details = blank(&name);
        self.files.push((name, details));
    }

    /// Puts entries into files of one subject.
    fn fill(&mut self, stem: &str, entries: Vec<Entry>, blank: &dyn Fn(&str) -> Details) {
        let mut room = 0;
        for entry in entries {
            let size = entry.size();
            if size > room {
                self.begin(stem, blank);
                room = LONGEST;
            }
            room = room.saturating_sub(size);
            let index = self.files.len() - 1;
            if let Some(anchor) = entry.anchor() {
                self.places.insert(anchor.to_owned(), index);
            }
            let details = &mut self.files[index].1;
            match entry {
                Entry::Operation(entry) => details.operations.push(entry),
                Entry::Reply(_, entry) => details.replies.push(entry),
                Entry::Object(_, entry) => details.objects.push(entry),
                Entry::Event(entry) => details.events.push(entry),
            }
        }
    }
}

/// What stands under a heading.
enum Entry {
    Operation(OperationEntry),
    Reply(String, Object),
    Object(String, Object),
    Event(Event),
}

impl Entry {
    fn anchor(&self) -> Option<&str> {
        match self {
            Self::Operation(entry) => Some(&entry.anchor),
            Self::Reply(anchor, _) | Self::Object(anchor, _) => Some(anchor),
            Self::Event(_) => None,
        }
    }

    fn size(&self) -> usize {
        match self {
            Self::Operation(entry) => entry.size(),
            Self::Reply(_, entry) | Self::Object(_, entry) => entry.size(),
            Self::Event(entry) => entry.size(),
        }
    }
}

impl DetailsPage<'_> {
    /// The files of a product; `blank` makes an empty one of a name.
    pub fn parts(&self, product: ProductId, blank: &dyn Fn(&str) -> Details) -> DetailsParts {
        let mut entries: IndexMap<OpId, OperationEntry> = IndexMap::new();
        for (id, heading) in &self.index.operations {
            let entry = self.operation(*id, heading);
            // Templates take it once more, and by then all are in memory.
            let has_room = self.edition.budget.take(entry.size());
            entries.insert(*id, entry);
            if !has_room {
                break;
            }
        }
        let groups = self.groups(&entries);
        let owners = self.owners(product, &groups);
        let mut parts = DetailsParts::default();
        for (number, (stem, operations)) in groups.iter().enumerate() {
            let own = operations.iter().filter_map(|id| entries.shift_remove(id)).map(Entry::Operation);
            let all = own.chain(self.objects_of(&owners, ObjectOwner::Group(number))).collect();
            parts.fill(stem, all, blank);
        }
        parts.fill(SHARED, self.objects_of(&owners, ObjectOwner::Several).collect(), blank);
        let events = self.events(product).into_iter().map(Entry::Event);
        parts.fill(EVENTS, events.chain(self.objects_of(&owners, ObjectOwner::Group(groups.len()))).collect(), blank);
        parts
    }

    fn objects_of<'a>(
        &'a self,
        owners: &'a BTreeMap<TypeId, ObjectOwner>,
        owner: ObjectOwner,
    ) -> impl Iterator<Item = Entry> + 'a {
        let is_own = move |(id, _): &(&TypeId, &Heading)| owners.get(id) == Some(&owner);
        let reply =
            |(id, heading): (&TypeId, &Heading)| Entry::Reply(heading.anchor.clone(), self.object(*id, heading));
        let object =
            |(id, heading): (&TypeId, &Heading)| Entry::Object(heading.anchor.clone(), self.object(*id, heading));
        let replies = self.index.replies.iter().filter(is_own).map(reply);
        replies.chain(self.index.objects.iter().filter(is_own).map(object))
    }

    /// Operations by resource: by the first word of its path and, where that is too much for a file, by more of them.
    fn groups(&self, entries: &IndexMap<OpId, OperationEntry>) -> Vec<(String, Vec<OpId>)> {
        let resource = |id: &OpId| &self.edition.names.op(*id).resource;
        let mut depth = 1;
        let mut open: Vec<OpId> = entries.keys().copied().collect();
        let mut groups: IndexMap<String, Vec<OpId>> = IndexMap::new();
        while !open.is_empty() {
            let mut found: IndexMap<String, Vec<OpId>> = IndexMap::new();
            for id in std::mem::take(&mut open) {
                let path = resource(&id);
                found.entry(stem(&path[..path.len().min(depth)])).or_default().push(id);
            }
            for (stem, operations) in found {
                let size: usize = operations.iter().map(|id| entries[id].size()).sum();
                let deeper = operations.iter().any(|id| resource(id).len() > depth);
                if size > LONGEST && deeper {
                    let (further, own): (Vec<_>, Vec<_>) =
                        operations.into_iter().partition(|id| resource(id).len() > depth);
                    open.extend(further);
                    groups.entry(stem).or_default().extend(own);
                } else {
                    groups.entry(stem).or_default().extend(operations);
                }
            }
            depth += 1;
        }
        groups.into_iter().filter(|(_, operations)| !operations.is_empty()).collect()
    }

    /// Whose an object is: a resource's, if nobody else leads to it.
    fn owners(&self, product: ProductId, groups: &[(String, Vec<OpId>)]) -> BTreeMap<TypeId, ObjectOwner> {
        let mut owners: BTreeMap<TypeId, ObjectOwner> = BTreeMap::new();
        let of_groups = groups.iter().map(|(_, operations)| objects_of_operations(self.edition, operations));
        let all = of_groups.chain(std::iter::once(objects_of_events(self.edition, product)));
        for (number, reached) in all.enumerate() {
            for id in reached {
                owners
                    .entry(id)
                    .and_modify(|owner| *owner = ObjectOwner::Several)
                    .or_insert(ObjectOwner::Group(number));
            }
        }
        owners
    }
}

/// Whose an object is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ObjectOwner {
    /// One resource's, by number; behind the last, the events'.
    Group(usize),
    /// More than one's.
    Several,
}

/// The name of a resource's file.
fn stem(resource: &[String]) -> String {
    let name = resource.join("-").replace('_', "-").to_lowercase();
    let name: String = name.chars().take(60).collect();
    let is_name = Segment::parse(format!("{name}.md")).is_ok() && !name.is_empty();
    if is_name && !TAKEN.contains(&name.as_str()) { name } else { format!("resource-{name}") }
}
