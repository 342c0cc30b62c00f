//! What an event of an unknown type says of itself.

use crate::runtime::json::Value;

/// A text of an event, by its name on the wire: of the event itself, else of its payload; both may stand in `data`, where the event's
/// type is then, too.
#[allow(dead_code, reason = "a crate may have no webhooks")]
pub(crate) fn text_of<'j>(json: &'j Value, name: &str) -> Option<&'j str> {
    let event = json.get("data").filter(|data| data.get("event_type").is_some()).unwrap_or(json);
    let own = [event, json].into_iter().find_map(|at| at.get(name)?.as_str());
    own.or_else(|| event.get("payload")?.get(name)?.as_str())
}
