//! The successes of an operation: one reply for each content type.
//!
//! In: replies as they come. Out: those that are kept, and the content types of those that say what another one says. It refuses to
//! know how a reply is written.

use super::Lowering;
use super::schema::Site;
use crate::ir::{Facts, Reply, TypeRef};
use indexmap::IndexMap;
use std::collections::BTreeMap;
use std::mem::{Discriminant, discriminant};

/// A success reply with what its schema says of the value.
#[derive(Clone)]
pub(super) struct Success {
    pub reply: Reply,
    pub facts: Facts,
}

impl From<Reply> for Success {
    fn from(reply: Reply) -> Self {
        Self { reply, facts: Facts::default() }
    }
}

/// What cannot be told apart by `Accept`: the kind of a reply, and its content type.
type AcceptedAs = (Discriminant<Reply>, String);

/// The success replies that are known so far: one for each content type.
#[derive(Default)]
pub(super) struct Successes {
    kept: IndexMap<AcceptedAs, Success>,
    /// Where the JSON replies of an outline are among those.
    outlined: BTreeMap<String, Vec<usize>>,
    left_out: Vec<String>,
}

impl Successes {
    /// The replies that are kept, and the content types of the others.
    pub fn into_parts(self) -> (Vec<Success>, Vec<String>) {
        (self.kept.into_values().collect(), self.left_out)
    }
}

impl Success {
    /// Adds what another schema says of the same value; `false` where some of it has no room.
    fn say_too(&mut self, facts: Facts) -> bool {
        self.facts == facts || self.facts.join(facts)
    }
}

impl Lowering<'_> {
    /// Keeps one reply per content type; JSON replies of two structures become a union.
    pub fn add_success(&mut self, found: &mut Successes, new: Success, site: &Site) {
        let kind = (discriminant(&new.reply), new.reply.content_type().to_owned());
        if let Some(known) = found.kept.get_mut(&kind) {
            return self.merge(known, new, site);
        }
        // Where some successes have nothing to read, the call returns what the others have.
        if new.reply == Reply::Empty && !found.kept.is_empty() {
            // Beside an upgrade, a reply without one is no success.
            if !found.kept.values().any(|known| matches!(known.reply, Reply::WebSocket { .. })) {
                self.note("empty-success", &site.at);
            }
            return;
        }
        if found.kept.values().next().is_some_and(|first| first.reply == Reply::Empty) {
            self.note("empty-success", &site.at);
            found.kept.clear();
        }
        let index = found.kept.len();
        if let Reply::Json { body, .. } = &new.reply {
            let alike = found.outlined.entry(self.outline(body)).or_default();
            if alike.iter().any(|known| self.is_same_json(&found.kept[*known].reply, body)) {
                self.note("reply-left-out", &site.at);
                return found.left_out.push(new.reply.content_type().to_owned());
            }
            alike.push(index);
        }
        found.kept.insert(kind, new);
    }

    /// Merges a reply into another of the same content type.
    fn merge(&mut self, known: &mut Success, new: Success, site: &Site) {
        if known.reply != new.reply {
            match (&known.reply, &new.reply) {
                (Reply::Json { body: one, content_type, .. }, Reply::Json { body: other, .. }) => {
                    if !self.same_structure(one, other) {
                        let body = self.either(site, [one.clone(), other.clone()]);
                        known.reply = Reply::whole(body, content_type);
                    }
                }
                _ => self.note("reply-left-out", &site.at),
            }
        }
        if !known.say_too(new.facts) {
            self.note("alternatives-left-out", &site.at);
        }
    }

    /// Whether a reply is JSON of this structure.
    fn is_same_json(&self, known: &Reply, body: &TypeRef) -> bool {
        matches!(known, Reply::Json { body: one, .. } if self.same_structure(one, body))
    }
}
