//! A place in a document.

use std::fmt;

/// A path from the document to a place, as in `data.items[3].price`; empty for the document itself.
#[derive(Clone, Debug, Default)]
pub(super) struct JsonPath {
    /// Innermost step first: the path grows while it travels outwards.
    steps: Vec<Step>,
}

#[derive(Clone, Debug)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

impl JsonPath {
    /// Says that the place is in this step.
    pub(super) fn push(&mut self, step: Step) {
        self.steps.push(step);
    }
}

impl fmt::Display for JsonPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.steps.iter().rev().enumerate().try_for_each(|(depth, step)| match step {
            Step::Index(index) => write!(f, "[{index}]"),
            Step::Key(key) if is_plain(key) => write!(f, "{}{key}", if depth == 0 { "" } else { "." }),
            Step::Key(key) => write!(f, "[{key:?}]"),
        })
    }
}

/// Whether a key can stand in a path without quotes.
fn is_plain(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'$'))
}
