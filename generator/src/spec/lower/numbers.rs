//! Bounds: numeric `exclusiveMinimum` and `exclusiveMaximum`, and whole numbers written with a fraction.

use super::Log;
use serde_json::{Map, Number, Value};
use std::cmp::Ordering;

/// Keywords that count something.
const COUNTS: &[&str] = &["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"];

/// Bounds, and where they are kept as they are written.
const EXACT: &[(&str, &str)] =
    &[("minimum", "x-exact-minimum"), ("maximum", "x-exact-maximum"), ("multipleOf", "x-exact-multipleOf")];

/// Lowers the bounds of a schema.
pub(super) fn lower(map: &mut Map<String, Value>, log: &mut Log) {
    exclusive(map, "exclusiveMinimum", "minimum", Ordering::Greater, log);
    exclusive(map, "exclusiveMaximum", "maximum", Ordering::Less, log);
    let integer = map.get("type").and_then(Value::as_str) == Some("integer");
    let bounds: &[&str] = if integer { &["minimum", "maximum", "multipleOf"] } else { &[] };
    for (key, value) in map.iter_mut() {
        if COUNTS.iter().chain(bounds).any(|known| known == key) {
            make_whole(value, log);
        }
    }
    keep_exact(map);
    if integer && let Some(Value::Array(values)) = map.get_mut("enum") {
        for value in values {
            make_whole(value, log);
        }
    }
}

/// A numeric exclusive bound: the inclusive bound and a flag, unless the inclusive bound that is there is tighter.
fn exclusive(map: &mut Map<String, Value>, flag: &str, bound: &str, tighter: Ordering, log: &mut Log) {
    let Some(limit) = map.get(flag).filter(|value| value.is_number()).cloned() else { return };
    log.rewrite("exclusive-bound");
    let inclusive = map.get(bound).and_then(Value::as_number);
    if inclusive.zip(limit.as_number()).is_some_and(|(inclusive, limit)| compared(inclusive, limit) == tighter) {
        map.shift_remove(flag);
    } else {
        map.insert(bound.to_owned(), limit);
        map.insert(flag.to_owned(), true.into());
    }
}

/// Which of two numbers is larger: exact where both are whole.
fn compared(one: &Number, other: &Number) -> Ordering {
    let float = |number: &Number| number.as_f64().unwrap_or_default();
    match (one.as_i128(), other.as_i128()) {
        (Some(one), Some(other)) => one.cmp(&other),
        _ => float(one).total_cmp(&float(other)),
    }
}

/// Keeps bounds as they are written that a float rounds: `openapiv3` has floats, but for bounds of integers with a sign.
fn keep_exact(map: &mut Map<String, Value>) {
    const LARGEST: i128 = 1 << 53;
    for (bound, kept) in EXACT {
        let exact = map.get(*bound).and_then(Value::as_number).and_then(Number::as_i128);
        if exact.is_some_and(|exact| !(-LARGEST..=LARGEST).contains(&exact)) {
            let value = map[*bound].clone();
            map.insert((*kept).to_owned(), value);
        }
    }
}

/// `1.0` to `1`.
fn make_whole(value: &mut Value, log: &mut Log) {
    let Value::Number(number) = value else { return };
    // Display writes a whole float without an exponent, so that reading it back is exact where it fits.
    let whole = number.as_f64().filter(|float| number.is_f64() && float.fract() == 0.0);
    if let Some(whole) = whole.and_then(|float| format!("{float:.0}").parse::<i64>().ok()) {
        *number = Number::from(whole);
        log.rewrite("whole-float");
    }
}
