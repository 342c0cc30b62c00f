//! Bounds of numbers, as exact as they are written.

use serde_json::{Number, Value};
use std::cmp::Ordering;
use std::fmt;

/// A bound of a number: whole ones of up to 64 bits, with a sign or without, are exact.
#[derive(Debug, Clone, Copy)]
pub enum Bound {
    /// A whole number.
    Whole(i128),
    /// A number with a fraction, or one that 64 bits have no room for.
    Real(f64),
}

/// Whole numbers below are exact as floats.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Bound {
    /// That of a number of JSON.
    pub fn of(number: &Number) -> Self {
        let whole = number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from));
        whole.map_or_else(|| Self::from(number.as_f64().unwrap_or_default()), Self::Whole)
    }

    /// That of a value; `None` where it is no number.
    pub fn of_value(value: &Value) -> Option<Self> {
        match value {
            Value::Number(number) => Some(Self::of(number)),
            _ => None,
        }
    }

    /// As a float, rounded if need be.
    #[expect(clippy::cast_precision_loss, reason = "whoever needs it exact asks for the whole number")]
    pub fn to_f64(self) -> f64 {
        match self {
            Self::Whole(whole) => whole as f64,
            Self::Real(real) => real,
        }
    }

    /// The least whole number that is not below.
    #[expect(clippy::cast_possible_truncation, reason = "what is beyond 128 bits is the largest number of them")]
    pub fn ceil(self) -> i128 {
        match self {
            Self::Whole(whole) => whole,
            Self::Real(real) => real.ceil() as i128,
        }
    }

    /// The largest whole number that is not above.
    #[expect(clippy::cast_possible_truncation, reason = "what is beyond 128 bits is the largest number of them")]
    pub fn floor(self) -> i128 {
        match self {
            Self::Whole(whole) => whole,
            Self::Real(real) => real.floor() as i128,
        }
    }

    /// As JSON; a number without a fraction is an integer. `None` for what is no number.
    pub fn to_json(self) -> Option<Value> {
        let Self::Whole(whole) = self else { return Number::from_f64(self.to_f64()).map(Value::Number) };
        let signed = i64::try_from(whole).map(Value::from);
        signed.or_else(|_| u64::try_from(whole).map(Value::from)).ok()
    }
}

impl From<f64> for Bound {
    #[expect(clippy::cast_possible_truncation, reason = "the number is whole, and small")]
    fn from(real: f64) -> Self {
        if real.fract() == 0.0 && real.abs() < EXACT { Self::Whole(real as i128) } else { Self::Real(real) }
    }
}

impl From<i64> for Bound {
    fn from(whole: i64) -> Self {
        Self::Whole(whole.into())
    }
}

impl PartialEq for Bound {
    fn eq(&self, other: &Self) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

impl PartialOrd for Bound {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Whole(one), Self::Whole(other)) => Some(one.cmp(other)),
            // Of a float that large, there is none but whole numbers.
            (Self::Whole(one), Self::Real(real)) if real.fract() == 0.0 => Some(one.cmp(&other.floor())),
            (Self::Real(real), Self::Whole(other)) if real.fract() == 0.0 => Some(self.floor().cmp(other)),
            _ => self.to_f64().partial_cmp(&other.to_f64()),
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(whole) => whole.fmt(f),
            Self::Real(real) => real.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn of(value: &Value) -> Bound {
        Bound::of_value(value).expect("a number")
    }

    #[test]
    fn a_bound_is_told_as_it_is_written() {
        let told = [
            (json!(9_007_199_254_740_993_i64), "9007199254740993"),
            (json!(i64::MAX), "9223372036854775807"),
            (json!(u64::MAX), "18446744073709551615"),
            (json!(i64::MIN), "-9223372036854775808"),
            (json!(1.0), "1"),
            (json!(0.5), "0.5"),
            (json!(-0.0), "0"),
        ];
        for (value, text) in told {
            assert_eq!(of(&value).to_string(), text);
            assert_eq!(of(&value).to_json().map(|json| of(&json).to_string()).as_deref(), Some(text));
        }
        assert_eq!(Bound::of_value(&json!("1")), None);
    }

    #[test]
    fn neighbours_differ() {
        let order = [
            json!(-1e300),
            json!(i64::MIN),
            json!(-0.5),
            json!(0),
            json!(0.5),
            json!(i64::MAX - 1),
            json!(i64::MAX),
            json!(u64::MAX),
            json!(1e300),
        ];
        assert!(order.windows(2).all(|pair| of(&pair[0]) < of(&pair[1])));
        assert_eq!(of(&json!(1)), of(&json!(1.0)));
        assert_eq!((of(&json!(1.5)).ceil(), of(&json!(-1.5)).floor()), (2, -2));
    }
}
