//! The corrections of an OpenAPI Overlay 1.0 document, applied by hand of this crate and not by the generator's.

use serde::Deserialize;
use serde_json::Value;
use serde_json_path::{JsonPath, NormalizedPath};

#[derive(Deserialize)]
struct Overlay {
    actions: Vec<Action>,
}

#[derive(Deserialize)]
struct Action {
    target: String,
    #[serde(default)]
    update: Value,
    #[serde(default)]
    remove: bool,
    /// Prose of this project; without meaning for what is right on the wire.
    #[serde(rename = "x-prose")]
    prose: Option<Value>,
}

/// Applies every action that is not about prose. An action that matches nothing, or removes, is an error.
pub fn apply(overlay: &str, root: &mut Value) -> Result<(), String> {
    let overlay: Overlay = serde_yaml::from_str(overlay).map_err(|error| format!("the overlay: {error}"))?;
    for action in overlay.actions.iter().filter(|action| action.prose.is_none()) {
        apply_one(action, root)?;
    }
    Ok(())
}

fn apply_one(action: &Action, root: &mut Value) -> Result<(), String> {
    let target = &action.target;
    if action.remove {
        return Err(format!("the overlay removes {target}: this crate does not know how to judge that"));
    }
    let path = JsonPath::parse(target).map_err(|error| format!("the overlay's target {target}: {error}"))?;
    let found: Vec<_> = path.query_located(root).locations().map(NormalizedPath::to_json_pointer).collect();
    if found.is_empty() {
        return Err(format!("the overlay's target {target} is not in the document"));
    }
    for place in found {
        merge(root.pointer_mut(&place).expect("the place was found"), &action.update);
    }
    Ok(())
}

fn merge(target: &mut Value, update: &Value) {
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => {
            for (key, value) in update {
                merge(target.entry(key.clone()).or_insert(Value::Null), value);
            }
        }
        (Value::Array(target), Value::Array(update)) => target.extend(update.iter().cloned()),
        (target, update) => target.clone_from(update),
    }
}
