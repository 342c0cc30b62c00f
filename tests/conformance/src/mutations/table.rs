//! The disagreements that are known, and why each is.

use super::Said;
use serde::Deserialize;
use std::fmt;

/// The committed list.
const LIST: &str = include_str!("../../disagreements.toml");

/// Why one of the servers refuses what the other takes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Explanation {
    refused_by: Refuser,
    /// What the server that refuses says, in part.
    says: String,
    /// The reason, for people.
    why: String,
}

/// The server that refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Refuser {
    Mock,
    Steady,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    #[serde(default)]
    disagreement: Vec<Explanation>,
}

/// Reads the committed list.
pub fn read() -> Result<Vec<Explanation>, String> {
    let list: List = toml::from_str(LIST).map_err(|error| format!("disagreements.toml: {error}"))?;
    Ok(list.disagreement)
}

impl Explanation {
    /// Whether this is why the two differ: all that the one says is of this kind.
    pub fn is_for(&self, said: &Said) -> bool {
        let (refusing, other) = match self.refused_by {
            Refuser::Mock => (&said.mock, &said.steady),
            Refuser::Steady => (&said.steady, &said.mock),
        };
        other.is_empty() && !refusing.is_empty() && refusing.iter().all(|problem| problem.contains(&self.says))
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "only {} says {:?}: {}", format!("{:?}", self.refused_by).to_lowercase(), self.says, self.why)
    }
}
