//! Types of Counters.
//!
//! See [the operations](crate::resources::counters), [the guide](crate::guides::counters).

use crate::runtime::model::{Nullable, Value, object};

object! {
    /// Request body of `POST /counters`. Taken by [`client.counters().create`](crate::resources::counters::Counters::create).
    pub struct CreateCounterRequest request {
        /// At least 9007199254740993.
        start: i64 = "start" required,
        /// More than 9223372036854775800. At most 9223372036854775807.
        last: i64 = "last" required,
        /// At least 9223372036854775808. At most 18446744073709551615.
        total: Value = "total" required,
        /// At least -9007199254740993. At most 0.5.
        ratio: f64 = "ratio" required,
        /// At least 9007199254740993.
        step: Nullable<i64> = "step",
    }
    /// Creates one with `start`, `last`, `total` and `ratio`, which are required.
    new(start: i64, last: i64, total: Value, ratio: f64)
}
