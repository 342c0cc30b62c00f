//! Small changes to an untyped tree.

use crate::diagnostic::Pointer;
use serde_json::Value;

/// Takes a node out of the object or the array that it is in.
pub(super) fn take_out(tree: &mut Value, at: &Pointer) {
    let Some((outer, _)) = at.as_str().rsplit_once('/') else { return };
    let key = at.segments().last().unwrap_or_default();
    match tree.pointer_mut(outer) {
        Some(Value::Object(map)) => drop(map.shift_remove(&*key)),
        Some(Value::Array(items)) => match key.parse::<usize>() {
            Ok(index) if index < items.len() => drop(items.remove(index)),
            _ => {}
        },
        _ => {}
    }
}
