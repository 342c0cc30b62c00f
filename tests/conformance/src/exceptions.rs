//! Samples that the mock server refuses for a reason that is not the client's.

use crate::host::{Form, Sample};
use serde::Deserialize;

/// The committed list.
const LIST: &str = include_str!("../exceptions.toml");

/// A sample that may fail, and why.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    method: String,
    path: String,
    /// `required` or `full`; both if left out.
    form: Option<String>,
    /// The reason, for people.
    pub why: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    #[serde(default)]
    exception: Vec<Exception>,
}

/// Reads the committed list.
pub fn read() -> Result<Vec<Exception>, String> {
    let list: List = toml::from_str(LIST).map_err(|error| format!("exceptions.toml: {error}"))?;
    Ok(list.exception)
}

impl Exception {
    /// Whether a sample is meant.
    pub fn is_for(&self, sample: &Sample) -> bool {
        let form = match sample.form {
            Form::Required => "required",
            Form::Full => "full",
        };
        let same_form = self.form.as_deref().is_none_or(|own| own == form);
        self.method == sample.method && self.path == sample.path && same_form
    }

    /// `GET /messages (full)`.
    pub fn name(&self) -> String {
        let form = self.form.as_ref().map_or_else(String::new, |form| format!(" ({form})"));
        format!("{} {}{form}", self.method, self.path)
    }
}
