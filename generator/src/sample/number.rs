//! Numbers within their limits.

use super::build::{Builder, Spot};
use crate::ir::{Facts, Limits};
use serde_json::Value;

impl<'a> Builder<'a> {
    /// A whole number: an example, else the one nearest to 1 that the limits allow.
    pub(super) fn integer(&mut self, spot: &Spot<'a>) -> i64 {
        let shown = spot
            .hints
            .iter()
            .filter_map(|hint| hint.as_i64())
            .find(|number| has_width(spot.facts, *number) && fits(spot, to_f64(*number)));
        let made = || spot.facts.values.get(spot.nth % spot.facts.values.len().max(1)).and_then(Value::as_i64);
        let number = shown.or_else(made).unwrap_or_else(|| to_i64(nearest(&spot.facts.limits, 1.0, spot.nth)));
        self.check(spot, fits(spot, to_f64(number)));
        number
    }

    /// A number: an example, else the one nearest to 1 that the limits allow.
    pub(super) fn number(&mut self, spot: &Spot<'a>) -> f64 {
        let shown = spot.hints.iter().filter_map(|hint| hint.as_f64()).find(|number| fits(spot, *number));
        let made = || spot.facts.values.first().and_then(Value::as_f64);
        let limits = &spot.facts.limits;
        let number = shown.or_else(made).unwrap_or_else(|| match (limits.minimum, limits.maximum) {
            (Some(low), Some(high)) if limits.multiple_of.is_none() && high - low <= 1.0 => f64::midpoint(low, high),
            _ => nearest(limits, 1.0, spot.nth),
        });
        let number = if number.is_finite() { number } else { 1.0 };
        self.check(spot, fits(spot, number));
        number
    }

    /// Counts the place where a value does not keep to its rules.
    pub(super) fn check(&mut self, spot: &Spot<'a>, fits: bool) {
        if !fits {
            self.unmet.push(spot.at.clone());
        }
    }
}

/// The number nearest to 1 that the limits allow, in steps of `multiple_of` or of one; the `nth` one upwards.
fn nearest(limits: &Limits, one: f64, nth: usize) -> f64 {
    let step = limits.multiple_of.unwrap_or(one);
    let low = limits.minimum.map_or(step, |low| {
        let least = (low / step).ceil() * step;
        let is_excluded = limits.exclusive_minimum && (least - low).abs() < f64::EPSILON;
        if is_excluded { least + step } else { least }
    });
    let start = low.max(step.min(limits.maximum.unwrap_or(step)));
    let high = limits.maximum.map_or(f64::INFINITY, |high| {
        let most = (high / step).floor() * step;
        if limits.exclusive_maximum && (most - high).abs() < f64::EPSILON { most - step } else { most }
    });
    (start + step * to_f64(i64::try_from(nth).unwrap_or(0))).min(high)
}

/// Whether the number is as narrow as its format says.
fn has_width(facts: &Facts, number: i64) -> bool {
    facts.format.as_deref() != Some("int32") || i32::try_from(number).is_ok()
}

fn fits(spot: &Spot<'_>, number: f64) -> bool {
    let Limits { minimum, maximum, exclusive_minimum, exclusive_maximum, multiple_of, .. } = spot.facts.limits;
    let above = minimum.is_none_or(|low| if exclusive_minimum { number > low } else { number >= low });
    let below = maximum.is_none_or(|high| if exclusive_maximum { number < high } else { number <= high });
    let whole = multiple_of.is_none_or(|step| {
        let times = number / step;
        (times - times.round()).abs() < 1e-9
    });
    let values = &spot.facts.values;
    let known = values.is_empty() || values.iter().any(|value| value.as_f64() == Some(number));
    above && below && whole && known
}

#[expect(clippy::cast_precision_loss, reason = "limits are no larger than what a double holds exactly")]
fn to_f64(number: i64) -> f64 {
    number as f64
}

#[expect(clippy::cast_possible_truncation, reason = "a whole number within its limits")]
fn to_i64(number: f64) -> i64 {
    number as i64
}
