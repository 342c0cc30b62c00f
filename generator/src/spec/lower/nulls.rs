//! Every spelling of "may be null" to `nullable: true`.

use super::{Log, join_all_of, set};
use serde_json::{Map, Value};

/// Makes a schema one that only null fits.
pub(super) fn only_null(map: &mut Map<String, Value>) {
    set(map, "nullable");
    set(map, "x-null");
}

/// A null among the values of `enum`.
pub(super) fn enumeration(map: &mut Map<String, Value>, log: &mut Log) {
    let Some(Value::Array(values)) = map.get_mut("enum") else { return };
    let all = values.len();
    values.retain(|value| !value.is_null());
    let left = values.len();
    if left == all {
        return;
    }
    log.rewrite("enum-null");
    if left == 0 {
        map.shift_remove("enum");
        only_null(map);
    } else {
        set(map, "nullable");
    }
}

/// Members of `anyOf` and `oneOf` that only null fits.
pub(super) fn union(map: &mut Map<String, Value>, log: &mut Log) {
    for key in ["anyOf", "oneOf"] {
        let Some(Value::Array(members)) = map.get_mut(key) else { continue };
        let all = members.len();
        members.retain(|member| member.get("x-null") != Some(&Value::Bool(true)));
        if members.len() == all {
            continue;
        }
        log.rewrite("union-null");
        let left = members.len();
        let last = if left == 1 { members.pop() } else { None };
        if left < 2 {
            map.shift_remove(key);
        }
        match last {
            Some(member) => {
                let end = usize::MAX;
                join_all_of(map, end, member);
                set(map, "nullable");
            }
            None if left == 0 => only_null(map),
            None => set(map, "nullable"),
        }
    }
}

/// `default: null`, which says that the value may be null, and `example: null`.
pub(super) fn values(map: &mut Map<String, Value>, log: &mut Log) {
    if map.get("default") == Some(&Value::Null) {
        map.shift_remove("default");
        set(map, "x-default-null");
        set(map, "nullable");
        log.rewrite("default-null");
    }
    example(map, log);
}

/// `example: null`, which would be taken for no example.
pub(super) fn example(map: &mut Map<String, Value>, log: &mut Log) {
    if map.get("example") == Some(&Value::Null) {
        map.shift_remove("example");
        set(map, "x-example-null");
        log.rewrite("example-null");
    }
}
