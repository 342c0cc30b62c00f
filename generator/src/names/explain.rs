//! By which rule a name comes from the document.

use super::operations::input;
use super::rules;
use crate::config::{Config, OpKey};
use crate::ir::{Api, Origin, Place};
use std::collections::BTreeMap;

/// For the key of every operation and every type: what would name it without `sdk.toml` and without a lock, in words.
pub fn rules_by_key(api: &Api, config: &Config) -> BTreeMap<String, String> {
    let inputs: Vec<_> = api.operations.values().map(|operation| input(api, operation)).collect();
    let speaking = rules::speaking(&inputs, &config.naming);
    let operations = api.operations.values().zip(speaking).map(|(operation, rule)| {
        (OpKey::new(operation.method, &operation.path).to_string(), format!("rule {rule} of names/rules"))
    });
    let keys = api.type_keys();
    let types = api.types.iter().map(|(id, ty)| (keys[id].clone(), format!("after {}", named_after(&ty.origin))));
    operations.chain(types).collect()
}

fn named_after(origin: &Origin) -> &'static str {
    match origin {
        Origin::Component(_) => "the component",
        Origin::ComponentItem(_) => "the component that is a list or a map of it",
        Origin::Shared(..) => "the component that it stands in",
        Origin::Inside(..) => "the type and the property that it stands in",
        Origin::Operation(_, Place::Parameter(_)) => "the operation and the parameter",
        Origin::Operation(_, Place::Body(_)) => "the operation whose body it is",
        Origin::Operation(_, Place::Error(_)) => "the operation and the status",
        Origin::Operation(..) => "the operation whose reply it is in",
    }
}
