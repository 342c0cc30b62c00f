//! Jobs that take their time: the table `[[waiter]]`.

use super::OpKey;
use serde::Deserialize;

/// An operation that says how far a job is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waiter {
    /// The operation; it reads.
    pub operation: OpKey,
    /// Where the reply says so: `status`, or `status/value` for a property of a property.
    pub state: String,
    /// What it says of a job that is done.
    pub done: Vec<String>,
    /// What it says of one that never will be.
    #[serde(default)]
    pub failed: Vec<String>,
}
