//! Jobs, which the mock has done at once: the table `[[waiter]]` of `spec/sdk.toml`, read by hand of this crate.

use crate::document::Operation;
use serde::Deserialize;
use serde_json::{Value, json};

/// The jobs that are known.
#[derive(Debug, Default, Deserialize)]
pub struct Jobs {
    #[serde(default, rename = "waiter")]
    all: Vec<Job>,
}

#[derive(Debug, Deserialize)]
struct Job {
    operation: String,
    /// Where a reply, or its `data`, says how far the job is.
    state: String,
    done: Vec<String>,
}

impl Jobs {
    /// Reads the table from an `sdk.toml`.
    pub fn parse(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| error.to_string())
    }

    /// Writes into a reply that its job is done.
    pub fn finish(&self, operation: &Operation, reply: &mut Value) {
        let Some(job) = self.all.iter().find(|job| job.operation == operation.name()) else { return };
        let within = [format!("/data/{}", job.state), format!("/{}", job.state)];
        if let (Some(at), Some(done)) = (within.iter().find(|at| reply.pointer(at).is_some()), job.done.first())
            && let Some(state) = reply.pointer_mut(at)
        {
            *state = json!(done);
        }
    }
}
