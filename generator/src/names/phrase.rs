//! What an operation does, in words: the stem of the names of the types that stand at it.
//!
//! In: resource paths and methods. Out: stems such as `CreateAssistant`, `SendMessage`, `StartCallRecording`, shortest
//! first, each longer one with more of the resource's path in it.

use super::arguments::verb;
use super::rules::{SdkName, lexicon};
use crate::ir::Operation;
use crate::words::{is_plural, join_overlapping, pascal, snake_singular, words};
use std::collections::BTreeSet;

/// The methods that show that a resource is a thing, not a mere namespace.
const CRUD: &[&str] = &["create", "delete", "list", "retrieve", "update"];

/// Knows which resources are things.
pub(super) struct Phrases<'a> {
    things: BTreeSet<&'a [String]>,
}

impl<'a> Phrases<'a> {
    /// Looks at every operation of an API.
    pub(super) fn new(names: &'a [SdkName]) -> Self {
        let crud = names.iter().filter(|name| CRUD.contains(&name.method.as_str()));
        Self { things: crud.map(|name| &name.resource[..]).collect() }
    }

    /// The nouns of a resource, shortest first: `Run`, `TestRun`, `AssistantTestRun`; none for a namespace.
    pub(super) fn nouns(&self, resource: &[String]) -> Vec<String> {
        let segments: Vec<String> =
            resource.iter().filter(|segment| !says_nothing(segment)).map(|segment| snake_singular(segment)).collect();
        let starts = (0..segments.len()).rev();
        let nouns = starts.map(|start| {
            segments[start..].iter().fold(String::new(), |noun, segment| join_overlapping(&noun, segment))
        });
        // A resource of which no segment says anything is a namespace, whatever its methods are.
        let is_thing = self.is_thing(resource) && !segments.is_empty();
        if is_thing { nouns.collect() } else { [String::new()].into_iter().chain(nouns).collect() }
    }

    /// The stems of an operation's types, shortest first. A method that is a noun or a number says less than the
    /// operation id.
    pub(super) fn stems(&self, name: &SdkName, operation: &Operation) -> Vec<String> {
        let nouns = self.nouns(&name.resource);
        if name.method == "list" {
            return nouns.iter().map(|noun| format!("List{}", plural(noun, &name.resource))).collect();
        }
        let in_actions = name.resource.last().is_some_and(|segment| segment == "actions");
        let below_actions = name.resource.iter().rev().nth(1).is_some_and(|segment| segment == "actions");
        let numbered = name.method.ends_with(|last: char| last.is_ascii_digit());
        if (in_actions || lexicon::leads_with_verb(&name.method)) && !below_actions && !numbered {
            return nouns.iter().map(|noun| compose(&name.method, noun)).collect();
        }
        let own = if lexicon::leads_with_verb(&name.method) {
            name.method.clone()
        } else {
            format!("{}_{}", verb(operation.method), name.method)
        };
        phrase_of_id(operation).into_iter().chain(nouns.iter().map(|noun| compose(&own, noun))).collect()
    }

    fn is_thing(&self, resource: &[String]) -> bool {
        let last = resource.iter().rfind(|segment| !says_nothing(segment));
        self.things.contains(resource)
            || last.is_some_and(|segment| is_plural(segment.rsplit('_').next().unwrap_or(segment)))
    }
}

/// The operation id, if it is a short phrase that begins with a verb.
fn phrase_of_id(operation: &Operation) -> Option<String> {
    let id = words(operation.id.as_deref()?);
    let phrase = id.len() <= 6 && id.first().is_some_and(|verb| lexicon::leads_with_verb(verb));
    phrase.then(|| pascal(&id.join("_")))
}

/// `actions` and versions are no nouns.
fn says_nothing(segment: &str) -> bool {
    segment == "actions"
        || segment
            .strip_prefix('v')
            .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A noun with its last word as the resource has it, which for a list is mostly the plural.
fn plural(noun: &str, resource: &[String]) -> String {
    let last =
        resource.iter().rfind(|segment| !says_nothing(segment)).map(|segment| pascal(segment)).unwrap_or_default();
    let one = pascal(&snake_singular(&last));
    noun.strip_suffix(&one).map_or_else(|| noun.to_owned(), |head| format!("{head}{last}"))
}

/// The noun behind the verb of a method, unless the method has it: `StartCallRecording` of `start_recording` and
/// `Call`, `UpdateMission` of `update_mission` and `Mission`.
fn compose(method: &str, noun: &str) -> String {
    let singular = |text: &str| words(text).iter().map(|word| snake_singular(word)).collect::<Vec<_>>();
    let (said, object) = (singular(method), singular(noun));
    if object.is_empty() || said.windows(object.len()).any(|window| window == object) {
        return pascal(method);
    }
    let (verb, rest) = method.split_once('_').unwrap_or((method, ""));
    join_overlapping(&format!("{}{noun}", pascal(verb)), rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_noun_goes_behind_the_verb_once() {
        assert_eq!(compose("create", "Assistant"), "CreateAssistant");
        assert_eq!(compose("send_with_alphanumeric_sender", "Message"), "SendMessageWithAlphanumericSender");
        assert_eq!(compose("update_mission", "Mission"), "UpdateMission");
        assert_eq!(compose("start_recording", "Call"), "StartCallRecording");
        assert_eq!(compose("summarize", ""), "Summarize");
    }

    #[test]
    fn a_resource_that_says_nothing_has_a_stem_all_the_same() {
        let names =
            ["actions", "v2"].map(|segment| SdkName { resource: vec![segment.to_owned()], method: "list".to_owned() });
        let phrases = Phrases::new(&names);
        assert_eq!(names.each_ref().map(|name| phrases.nouns(&name.resource)), [[""], [""]]);
    }

    #[test]
    fn nouns_grow_towards_the_root() {
        let names = [SdkName {
            resource: ["ai", "assistants", "tests", "runs"].map(str::to_owned).to_vec(),
            method: "list".to_owned(),
        }];
        let phrases = Phrases::new(&names);
        assert_eq!(phrases.nouns(&names[0].resource), ["Run", "TestRun", "AssistantTestRun", "AiAssistantTestRun"]);
        assert_eq!(plural("TestRun", &names[0].resource), "TestRuns");
    }
}
