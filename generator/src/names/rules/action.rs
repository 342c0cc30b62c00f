//! `/resource/{id}/actions/verb`: actions are a resource of their own, and their verbs are its methods.

use super::{End, Scene, SdkName, lexicon};

/// The name of an operation below `actions`.
pub(super) fn name(scene: &Scene) -> Option<SdkName> {
    let statics = &scene.place.statics;
    let at = statics.iter().position(|segment| segment == "actions")?;
    let (resource, method) = match (&statics[at + 1..], &scene.place.end) {
        ([verb], End::Word) => (&statics[..=at], spoken(verb)),
        ([_, _], End::Word) => (&statics[..at + 2], "create".to_owned()),
        _ => return None,
    };
    Some(SdkName { resource: resource.to_vec(), method })
}

/// An action, its verb first.
fn spoken(action: &str) -> String {
    lexicon::verb_first(action).or_else(|| lexicon::verb_between(action)).unwrap_or_else(|| action.to_owned())
}
