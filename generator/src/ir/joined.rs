//! What several schemas say of a value of one type.
//!
//! In: the facts of each. Out: those of the first, with what each says as an alternative, once. Unions inside unions are one list,
//! as far as there is room: forty of which each has all later ones would come to a trillion.

use super::Facts;

/// Unions inside a union say no more than this of one type.
const MOST_JOINED: usize = 50;

impl Facts {
    /// Adds what another schema says of a value of the same type; `false` where some of it has no room.
    #[must_use]
    pub(super) fn join(&mut self, more: Self) -> bool {
        if self.alternatives.is_empty() {
            self.alternatives.push(self.clone());
        }
        if !more.has_alternatives() {
            self.add_alternative(more);
            return true;
        }
        // Where something was left out, nothing more is said: that is counted already.
        if self.alternatives.contains(&Self::default()) {
            return true;
        }
        let inner = more.into_alternatives();
        let mut room = MOST_JOINED;
        let known = &self.alternatives[..self.alternatives.len().min(MOST_JOINED)];
        let new = || inner.iter().filter(|one| !known.contains(one));
        let has_room = inner.len() <= MOST_JOINED
            && (new().next().is_none() || self.fits(&mut room))
            && new().all(|one| one.fits(&mut room));
        if has_room {
            inner.into_iter().for_each(|one| self.add_alternative(one));
        } else {
            self.add_alternative(Self::default());
        }
        has_room
    }

    fn add_alternative(&mut self, one: Self) {
        // Where there are many, they are as many as the document has.
        if self.alternatives.len() > MOST_JOINED || !self.alternatives.contains(&one) {
            self.alternatives.push(one);
        }
    }

    /// The alternatives, if nothing else is said; else the facts themselves.
    fn into_alternatives(mut self) -> Vec<Self> {
        let inner = std::mem::take(&mut self.alternatives);
        let (via, values) = (std::mem::take(&mut self.via), std::mem::take(&mut self.values));
        // Of a list of alternatives, the values are those of each.
        if self == Self::default() && !inner.is_empty() {
            return inner;
        }
        vec![Self { alternatives: inner, via, values, ..self }]
    }

    fn has_alternatives(&self) -> bool {
        !self.alternatives.is_empty()
            || [&self.items, &self.entries].into_iter().flatten().any(|one| one.has_alternatives())
    }

    /// Takes the room for these and all facts inside them; `false` where there is not enough.
    fn fits(&self, room: &mut usize) -> bool {
        let inside = [&self.items, &self.entries].into_iter().flatten().map(AsRef::as_ref);
        let left = room.checked_sub(1);
        *room = left.unwrap_or(0);
        left.is_some() && self.alternatives.iter().chain(inside).all(|one| one.fits(room))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{Limits, Via};

    fn at_most(max_length: usize) -> Facts {
        Facts { limits: Limits { max_length: Some(max_length), ..Limits::default() }, ..Facts::default() }
    }

    /// What a union without words of its own says.
    fn union(each: &[Facts]) -> Facts {
        let (first, others) = each.split_first().expect("there is one");
        let joined = others.iter().cloned().fold(first.clone(), |mut facts, more| {
            assert!(facts.join(more), "there is room");
            facts
        });
        Facts { alternatives: joined.alternatives, via: Via::Composition, ..Facts::default() }
    }

    #[test]
    fn unions_inside_unions_are_one_list() {
        let inner = union(&[at_most(1), at_most(2)]);
        assert_eq!(union(&[at_most(3), inner.clone(), inner, at_most(2)]).alternatives, [3, 1, 2].map(at_most));
    }

    #[test]
    fn unions_of_all_later_ones_say_each_once() {
        let mut later = vec![at_most(9), at_most(8)];
        for _ in 0..60 {
            later.push(union(&later));
        }
        assert_eq!(later.last().map(|one| one.alternatives.len()), Some(2));
    }

    #[test]
    fn what_has_no_room_is_told() {
        let mut facts = at_most(0);
        let limited = |most, inner: &Facts| Facts { alternatives: vec![inner.clone(), at_most(most)], ..at_most(most) };
        let large = (1..200).fold(at_most(0), |inner, most| limited(most, &inner));
        assert!(!facts.join(large));
        assert_eq!(facts.alternatives, [at_most(0), Facts::default()]);
        let own: Vec<Facts> = (0..300).map(at_most).collect();
        assert_eq!(union(&own).alternatives.len(), 300, "what the document has in one place has room");
    }
}
