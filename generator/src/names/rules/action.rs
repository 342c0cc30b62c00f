//! `/resource/{id}/actions/verb`: actions are a resource of their own, and their verbs are its methods.

use super::{End, Scene, SdkName, lexicon};

/// The name of an operation below `actions`.
pub(super) fn name(scene: &Scene) -> Option<SdkName> {
    let statics = &scene.place.statics;
    let at = statics.iter().position(|segment| segment == "actions")?;
    let (resource, method) = match (&statics[at + 1..], &scene.place.end) {
        ([verb], End::Word) => (&statics[..=at], lexicon::verb_first(verb).unwrap_or_else(|| verb.clone())),
        ([_, _], End::Word) => (&statics[..at + 2], "create".to_owned()),
        _ => return None,
    };
    Some(SdkName { resource: resource.to_vec(), method })
}
