//! A model as names and texts: what queries, forms and headers are made of.
//!
//! Names are `name[key][key]`, lists of scalars stay together, other lists have their indexes in brackets. What becomes
//! of a list, and of an empty text, is for the form that takes the pairs to say.

use super::NO_FILE;
use super::place::Place;
use crate::runtime::json::{Attachment, Json, List, Properties, Tags, Writer};

/// A name and its texts.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Pair {
    pub(crate) name: String,
    pub(crate) texts: Texts,
}

/// What a name has.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Texts {
    /// The text of a scalar.
    One(String),
    /// The texts of a list of scalars, which is not empty.
    List(Vec<String>),
}

/// The pairs of a value with this name. `null` and what is empty has none.
pub(crate) fn named(name: &str, value: &dyn Json) -> Result<Vec<Pair>, String> {
    Pairs::of(Place::Whole(name.to_owned()), value).map(|pairs| pairs.taken)
}

/// The pairs of an object's properties; `None` where the value is no object.
pub(crate) fn of_object(value: &dyn Json) -> Result<Option<Vec<Pair>>, String> {
    Pairs::of(Place::Nameless, value).map(|pairs| pairs.is_object.then_some(pairs.taken))
}

/// The writer that collects pairs.
pub(super) struct Pairs {
    place: Place,
    tags: Tags,
    pub(super) taken: Vec<Pair>,
    /// Whether the whole is an object.
    pub(super) is_object: bool,
    problem: Option<&'static str>,
}

impl Pairs {
    pub(super) fn of(place: Place, value: &dyn Json) -> Result<Self, String> {
        let mut pairs = Self { place, tags: Tags::new(), taken: Vec::new(), is_object: false, problem: None };
        value.write(&mut pairs);
        pairs.problem.map_or(Ok(pairs), |problem| Err(problem.to_owned()))
    }

    fn push(&mut self, texts: Texts) {
        let name = self.place.name().map(str::to_owned);
        self.taken.extend(name.map(|name| Pair { name, texts }));
    }

    /// Takes a value under a key, and returns its text if it is a scalar.
    fn under(&mut self, key: &str, value: &dyn Json) -> Option<String> {
        let (inner, before) = (self.place.under(key), self.taken.len());
        let outer = std::mem::replace(&mut self.place, inner);
        value.write(self);
        let inner = std::mem::replace(&mut self.place, outer);
        match &self.taken[before..] {
            [Pair { name, texts: Texts::One(text) }] if inner.name() == Some(name) => Some(text.clone()),
            _ => None,
        }
    }
}

impl Writer for Pairs {
    fn null(&mut self) {}

    fn literal(&mut self, json: &str) {
        self.text(json);
    }

    fn text(&mut self, text: &str) {
        self.push(Texts::One(text.to_owned()));
    }

    fn list(&mut self, items: &dyn List) {
        let start = self.taken.len();
        let items = items.items().enumerate();
        let texts: Vec<_> = items.map(|(index, item)| self.under(&index.to_string(), item)).collect();
        if let Some(texts) = texts.into_iter().collect::<Option<Vec<_>>>().filter(|texts| !texts.is_empty()) {
            self.taken.truncate(start);
            self.push(Texts::List(texts));
        }
    }

    fn object(&mut self, properties: &Properties<'_>) {
        self.is_object |= self.place.is_whole();
        properties.each(|key, value| _ = self.under(key, value));
    }

    fn attachment(&mut self, _attachment: &dyn Attachment) {
        self.problem(NO_FILE);
    }

    fn problem(&mut self, problem: &'static str) {
        self.problem = Some(problem);
    }

    fn tags(&mut self) -> &mut Tags {
        &mut self.tags
    }
}
