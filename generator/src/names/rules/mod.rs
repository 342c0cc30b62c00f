//! Which resource an operation is on, and what its method is called: rules, in order, the first that speaks wins.
//!
//! In: method, path, operation id, summary and two facts about the reply of every operation. Out: a resource path and
//! a method per operation, in snake case. It refuses to know any operation in particular (`spec/sdk.toml` does) and
//! Rust's keywords (module `ident`).

mod action;
mod crud;
mod leaf;
pub mod lexicon;
pub(super) mod place;
mod tree;
mod twins;

use crate::config::Spelling;
use crate::ir::Method;
use crate::words;
pub use twins::tell_apart;

use place::{End, PathParts};
use std::collections::BTreeSet;
use std::fmt;
use tree::{PathTree, Role};

/// What the rules know of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamingInput<'a> {
    /// HTTP method.
    pub method: Method,
    /// Path template, as written.
    pub path: &'a str,
    /// `operationId`.
    pub operation_id: Option<&'a str>,
    /// The document's summary.
    pub summary: &'a str,
    /// First tag: the resource of paths that have nothing but parameters.
    pub tag: Option<&'a str>,
    /// Whether the reply is a page.
    pub has_pages: bool,
    /// What kind of reply it has.
    pub reply: ReplyKind,
}

/// What a success reply is, as far as names care.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplyKind {
    /// There is none, or nothing is said of it.
    Untyped,
    /// An array, or an object whose `data` is one.
    List,
    /// Anything else.
    One,
}

/// Where an operation stands in an SDK: `["ai", "assistants"]`, `list`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SdkName {
    /// The resource's path.
    pub resource: Vec<String>,
    /// The method.
    pub method: String,
}

impl fmt::Display for SdkName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.resource.join("."), self.method)
    }
}

/// One operation among all.
struct Scene<'a> {
    input: &'a NamingInput<'a>,
    place: &'a PathParts,
    tree: &'a PathTree,
    spelling: &'a Spelling,
}

/// A rule names a method on the scene's resource, or passes.
type Rule = fn(&Scene) -> Option<String>;

/// Rules in order, each with its name.
macro_rules! rules {
    ($($rule:path),* $(,)?) => {
        &[$((stringify!($rule), $rule as $crate::names::rules::Rule)),*]
    };
}
use rules;

/// All operations, with their places among each other.
struct Scenery<'a> {
    inputs: &'a [NamingInput<'a>],
    places: Vec<PathParts>,
    tree: PathTree,
    spelling: &'a Spelling,
}

impl<'a> Scenery<'a> {
    fn new(inputs: &'a [NamingInput<'a>], spelling: &'a Spelling) -> Self {
        let places: Vec<PathParts> = inputs.iter().map(|input| place(input, spelling)).collect();
        let tree = PathTree::new(inputs.iter().zip(&places));
        Self { inputs, places, tree, spelling }
    }

    fn scenes(&self) -> impl Iterator<Item = Scene<'_>> {
        let all = self.inputs.iter().zip(&self.places);
        all.map(|(input, place)| Scene { input, place, tree: &self.tree, spelling: self.spelling })
    }
}

/// Names every operation, in the order of `inputs`.
pub fn derive(inputs: &[NamingInput], spelling: &Spelling) -> Vec<SdkName> {
    let scenery = Scenery::new(inputs, spelling);
    let mut names: Vec<SdkName> = scenery.scenes().map(|scene| scene.name()).collect();
    items_beside_singletons(&mut names, inputs, &scenery.places);
    twins::say_parameters(&mut names, &scenery.places);
    names
}

/// The rule that names each operation by itself, in the order of `inputs`; several of one name are told apart afterwards.
pub fn speaking(inputs: &[NamingInput], spelling: &Spelling) -> Vec<String> {
    Scenery::new(inputs, spelling).scenes().map(|scene| scene.speaking()).collect()
}

/// The operation's path, taken apart. Where it has no static segment, the tag stands in for one.
fn place(input: &NamingInput, spelling: &Spelling) -> PathParts {
    let mut place = PathParts::of(input.path, spelling);
    if place.statics.is_empty() {
        let tag = input.tag.map(words::snake).filter(|tag| !tag.is_empty());
        place.statics.push(tag.unwrap_or_else(|| "root".to_owned()));
    }
    place
}

impl Scene<'_> {
    fn name(&self) -> SdkName {
        if let Some(name) = action::name(self) {
            return name;
        }
        let role = self.tree.role(self.place);
        let resource = match role {
            Role::Resource => &self.place.statics[..],
            Role::Leaf => self.parent(),
        };
        let method = self.method(role).map_or_else(|| self.verb_of_http(role), |(_, method)| method);
        SdkName { resource: resource.to_vec(), method }
    }

    /// The method by the first rule that speaks, and that rule.
    fn method(&self, role: Role) -> Option<(&'static str, String)> {
        let rules = match role {
            Role::Resource => crud::RULES,
            Role::Leaf => leaf::RULES,
        };
        let said = |method: &String| !method.is_empty();
        rules.iter().find_map(|(name, rule)| Some((*name, rule(self).filter(said)?)))
    }

    /// The file and the name of the rule that speaks.
    fn speaking(&self) -> String {
        if action::name(self).is_some() {
            return "action".to_owned();
        }
        let kind = self.tree.role(self.place);
        let file = match kind {
            Role::Resource => "crud",
            Role::Leaf => "leaf",
        };
        match self.method(kind) {
            Some((rule, _)) => format!("{file}::{rule}"),
            None => "the method of HTTP".to_owned(),
        }
    }

    /// Where no rule speaks: `head`, and `options_x` of a leaf.
    fn verb_of_http(&self, role: Role) -> String {
        let verb = self.input.method.as_str().to_ascii_lowercase();
        match role {
            Role::Resource => verb,
            Role::Leaf => format!("{verb}_{}", self.place.last()),
        }
    }

    /// The resource that a leaf is a method on.
    fn parent(&self) -> &[String] {
        self.place.statics.split_last().map_or(&[], |(_, parent)| parent)
    }

    /// The first word of the operation id. One of HTTP's in front of another verb says nothing
    /// (`PostAssignMessagingProfile`), and nor does an id that is the path spelled out.
    fn id_verb(&self) -> Option<String> {
        let id = words::words(self.input.operation_id.filter(|_| !self.id_is_path())?);
        id.into_iter().find(|word| !matches!(word.as_str(), "post" | "put" | "deprecated"))
    }

    /// The first word of the summary.
    fn summary_verb(&self) -> Option<String> {
        words::words(self.input.summary).into_iter().next()
    }

    /// The first word of the operation id, or else of the summary, that `is` accepts.
    fn verb(&self, is: fn(&str) -> bool) -> Option<String> {
        [self.id_verb(), self.summary_verb()].into_iter().flatten().find(|word| is(word))
    }

    /// Whether `word` is in the operation id.
    fn id_says(&self, word: &str) -> bool {
        self.input.operation_id.is_some_and(|id| words::words(id).iter().any(|said| said == word))
    }

    /// Whether the operation id or the summary says that the reply is a list.
    fn says_list(&self) -> bool {
        let summary = words::words(self.input.summary);
        self.verb(|word| word == "list").is_some() || summary.starts_with(&["get".to_owned(), "all".to_owned()])
    }

    /// Whether the summary says to retrieve, and nothing of all or of a list.
    fn says_retrieve(&self) -> bool {
        let summary = words::words(self.input.summary);
        let mut said = summary.iter().map(String::as_str);
        let of = [said.next(), said.next(), said.next()].map(Option::unwrap_or_default);
        of[0] == "retrieve" && !matches!(of, [_, "all" | "list", _] | [_, _, "list"])
    }

    /// Whether the operation id is the path spelled out (`get_public_missions_mission_id`), so that only the summary
    /// says something.
    fn id_is_path(&self) -> bool {
        let prefix = format!("{}_public_", self.input.method.as_str().to_lowercase());
        self.input.operation_id.is_some_and(|id| id.starts_with(&prefix))
    }
}

/// Where `/a` and `/a/{b}` would both be `retrieve`, the second is `retrieve_b`.
fn items_beside_singletons(names: &mut [SdkName], inputs: &[NamingInput], places: &[PathParts]) {
    let singletons: BTreeSet<SdkName> = names
        .iter()
        .zip(places)
        .zip(inputs)
        .filter(|((name, place), input)| {
            input.method == Method::Get && name.method == "retrieve" && place.end == End::Word
        })
        .map(|((name, _), _)| name.clone())
        .collect();
    for (name, place) in names.iter_mut().zip(places) {
        if let End::Item(parameter) = &place.end
            && singletons.contains(name)
        {
            name.method = format!("retrieve_{parameter}");
        }
    }
}

#[cfg(test)]
mod tests;
