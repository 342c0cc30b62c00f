//! Numbers within their limits.

use super::build::{Builder, Spot};
use crate::ir::{Bound, Facts, Limits};
use serde_json::Value;

impl<'a> Builder<'a> {
    /// A whole number: an example, else the one nearest to 1 that the limits allow.
    pub(super) fn integer(&mut self, spot: &Spot<'a>) -> i64 {
        let shown = spot
            .hints
            .iter()
            .filter_map(|hint| hint.as_i64())
            .find(|number| has_width(spot.facts, *number) && fits(spot, (*number).into()));
        let made = || spot.facts.values.get(spot.nth % spot.facts.values.len().max(1)).and_then(Value::as_i64);
        let number = shown.or_else(made).unwrap_or_else(|| clamped(whole(&spot.facts.limits, spot.nth)));
        self.check(spot, fits(spot, number.into()));
        number
    }

    /// A number: an example, else the one nearest to 1 that the limits allow.
    pub(super) fn number(&mut self, spot: &Spot<'a>) -> f64 {
        let shown = spot.hints.iter().filter_map(|hint| hint.as_f64()).find(|number| fits(spot, Bound::from(*number)));
        let made = || spot.facts.values.first().and_then(Value::as_f64);
        let limits = &spot.facts.limits;
        let ends = limits.minimum.map(Bound::to_f64).zip(limits.maximum.map(Bound::to_f64));
        let number = shown.or_else(made).unwrap_or_else(|| match ends {
            Some((low, high)) if limits.multiple_of.is_none() && high - low <= 1.0 => f64::midpoint(low, high),
            _ => nearest(limits, spot.nth),
        });
        let number = if number.is_finite() { number } else { 1.0 };
        self.check(spot, fits(spot, Bound::from(number)));
        number
    }

    /// Counts the place where a value does not keep to its rules.
    pub(super) fn check(&mut self, spot: &Spot<'a>, fits: bool) {
        if !fits {
            self.unmet.push(spot.at.clone());
        }
    }
}

/// The whole number nearest to 1 that the limits allow, in steps of `multiple_of` or of one; the `nth` one upwards.
pub(super) fn whole(limits: &Limits, nth: usize) -> i128 {
    let step = match limits.multiple_of {
        Some(Bound::Whole(step)) if step > 0 => step,
        Some(Bound::Real(_)) => return Bound::from(nearest(limits, nth)).floor(),
        _ => 1,
    };
    let is_bound = |bound: Bound, other: i128| bound == Bound::Whole(other);
    let low = limits.minimum.map_or(step, |bound| {
        let low = bound.ceil();
        let least = if limits.exclusive_minimum && is_bound(bound, low) { low.saturating_add(1) } else { low };
        least.saturating_add((step - least.rem_euclid(step)) % step)
    });
    let high = limits.maximum.map_or(i128::MAX, |bound| {
        let high = bound.floor();
        let most = if limits.exclusive_maximum && is_bound(bound, high) { high.saturating_sub(1) } else { high };
        most.saturating_sub(most.rem_euclid(step))
    });
    let start = low.max(step.min(high));
    let further = i128::try_from(nth).unwrap_or(0).saturating_mul(step);
    start.saturating_add(further).min(high)
}

/// The number nearest to 1 that the limits allow, in steps of `multiple_of` or of one; the `nth` one upwards.
fn nearest(limits: &Limits, nth: usize) -> f64 {
    let step = limits.multiple_of.map_or(1.0, Bound::to_f64);
    let low = limits.minimum.map_or(step, |bound| {
        let low = not_below(bound);
        let least = (low / step).ceil() * step;
        let is_excluded = limits.exclusive_minimum && (least - low).abs() < f64::EPSILON;
        if is_excluded { least + step } else { least }
    });
    let start = low.max(step.min(limits.maximum.map_or(step, Bound::to_f64)));
    let high = limits.maximum.map_or(f64::INFINITY, |bound| {
        let high = not_above(bound);
        let most = (high / step).floor() * step;
        if limits.exclusive_maximum && (most - high).abs() < f64::EPSILON { most - step } else { most }
    });
    (start + step * to_f64(i64::try_from(nth).unwrap_or(0))).min(high)
}

/// The least float that is not below a bound.
fn not_below(bound: Bound) -> f64 {
    let float = bound.to_f64();
    if Bound::from(float) < bound { float.next_up() } else { float }
}

/// The largest float that is not above a bound.
fn not_above(bound: Bound) -> f64 {
    let float = bound.to_f64();
    if Bound::from(float) > bound { float.next_down() } else { float }
}

/// Whether the number is as narrow as its format says.
fn has_width(facts: &Facts, number: i64) -> bool {
    facts.format.as_deref() != Some("int32") || i32::try_from(number).is_ok()
}

fn fits(spot: &Spot<'_>, number: Bound) -> bool {
    let Limits { minimum, maximum, exclusive_minimum, exclusive_maximum, multiple_of, .. } = spot.facts.limits;
    let above = minimum.is_none_or(|low| if exclusive_minimum { number > low } else { number >= low });
    let below = maximum.is_none_or(|high| if exclusive_maximum { number < high } else { number <= high });
    let whole = multiple_of.is_none_or(|step| is_multiple(number, step));
    let values = &spot.facts.values;
    let known = values.is_empty() || values.iter().any(|value| Bound::of_value(value) == Some(number));
    above && below && whole && known
}

fn is_multiple(number: Bound, step: Bound) -> bool {
    if let (Bound::Whole(number), Bound::Whole(step)) = (number, step) {
        return step != 0 && number % step == 0;
    }
    let times = number.to_f64() / step.to_f64();
    (times - times.round()).abs() < 1e-9
}

#[expect(clippy::cast_precision_loss, reason = "the index of an item is small")]
fn to_f64(number: i64) -> f64 {
    number as f64
}

/// The number of 64 bits that is nearest.
fn clamped(number: i128) -> i64 {
    i64::try_from(number).unwrap_or(if number < 0 { i64::MIN } else { i64::MAX })
}
