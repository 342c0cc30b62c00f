//! `tests/budgets.toml`: figures that are the same on every machine, and how large they may be.

use std::collections::BTreeMap;
use std::fs;
use telnyx_tests::place;

/// Where the budgets are kept.
pub const FILE: &str = "tests/budgets.toml";

/// What the test counts.
pub const COUNTED: [&str; 8] = [
    "call-create-allocations",
    "call-list-allocations",
    "call-retrieve-allocations",
    "emitted-bodies",
    "emitted-bytes",
    "emitted-lines",
    "emitted-macros",
    "generation-allocations",
];

/// What the command `telnyx-bench counts` counts, since it takes a tool and minutes.
pub const BY_COMMAND: [&str; 10] = [
    "call-create-instructions",
    "call-list-instructions",
    "call-retrieve-instructions",
    "decode-groups-instructions",
    "decode-messages-instructions",
    "decode-numbers-instructions",
    "encode-groups-instructions",
    "encode-messages-instructions",
    "encode-numbers-instructions",
    "generation-instructions",
];

/// By how much a figure may be over its budget.
const OVER: f64 = 1.05;

/// Below which part of its budget a figure asks for another.
const UNDER: f64 = 0.9;

/// What a figure may be.
#[derive(Clone, Debug, PartialEq)]
pub struct Budget {
    /// What it is called.
    pub name: String,
    /// The figure, as somebody accepted it.
    pub figure: u64,
}

/// What a budget says of a figure.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// It is as large as it was.
    Kept,
    /// It is much smaller: the budget can be lowered.
    Under(String),
    /// It is larger than it may be.
    Over(String),
}

impl Budget {
    /// Judges a figure.
    pub fn judge(&self, found: u64) -> Verdict {
        let Self { name, figure } = self;
        let part = ratio(found, *figure);
        let change = format!("{:+.1} %", (part - 1.0) * 100.0);
        if part > OVER {
            return Verdict::Over(format!(
                "{name} is {found}, {change} over its budget of {figure}: make it smaller, or set `figure = {found}` in \
                 `[{name}]` of {FILE}, and say in `why` what is had for it"
            ));
        }
        if part < UNDER {
            return Verdict::Under(format!(
                "lower: {name} is {found}, {change} beside its budget of {figure}: set `figure = {found}` in `[{name}]` of {FILE}"
            ));
        }
        Verdict::Kept
    }
}

/// How often a figure has the other in it.
#[allow(clippy::cast_precision_loss, reason = "figures are counts far below 2^52")]
fn ratio(one: u64, other: u64) -> f64 {
    one as f64 / other as f64
}

/// Judges figures: what to say of those that are much smaller, or of each that is over its budget or has none.
pub fn judge<'f>(figures: impl IntoIterator<Item = (&'f str, u64)>) -> Result<Vec<String>, String> {
    let budgets = all()?;
    let (mut under, mut over) = (Vec::new(), Vec::new());
    for (name, figure) in figures {
        match budgets.iter().find(|budget| budget.name == name).map(|budget| budget.judge(figure)) {
            Some(Verdict::Kept) => {}
            Some(Verdict::Under(said)) => under.push(said),
            Some(Verdict::Over(said)) => over.push(said),
            None => over.push(format!("{name} is {figure}, and has no budget in {FILE}")),
        }
    }
    if over.is_empty() { Ok(under) } else { Err(over.join("\n")) }
}

/// All budgets, in the order of their names. Each has a reason.
pub fn all() -> Result<Vec<Budget>, String> {
    let text = fs::read_to_string(place::root().join(FILE)).map_err(|error| format!("{FILE}: {error}"))?;
    let tables: BTreeMap<String, Entry> = toml::from_str(&text).map_err(|error| format!("{FILE}: {error}"))?;
    let without = tables.iter().find(|(_, entry)| entry.why.trim().is_empty());
    if let Some((name, _)) = without {
        return Err(format!("{FILE}: `{name}` has no reason"));
    }
    Ok(tables.into_iter().map(|(name, entry)| Budget { name, figure: entry.figure }).collect())
}

/// A budget, as it stands in the file.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    figure: u64,
    why: String,
}

#[cfg(test)]
mod tests {
    use super::{Budget, Verdict};

    fn judged(found: u64) -> Verdict {
        Budget { name: "lines".to_owned(), figure: 1000 }.judge(found)
    }

    #[test]
    fn a_figure_may_be_a_twentieth_more_and_a_tenth_less() {
        assert_eq!([900, 1000, 1050].map(judged), [Verdict::Kept, Verdict::Kept, Verdict::Kept]);
    }

    #[test]
    fn more_says_how_the_budget_is_raised() {
        let said = "lines is 1051, +5.1 % over its budget of 1000: make it smaller, or set `figure = 1051` in `[lines]` of \
                    tests/budgets.toml, and say in `why` what is had for it";
        assert_eq!(judged(1051), Verdict::Over(said.to_owned()));
    }

    #[test]
    fn less_asks_for_another_budget() {
        let said = "lower: lines is 899, -10.1 % beside its budget of 1000: set `figure = 899` in `[lines]` of tests/budgets.toml";
        assert_eq!(judged(899), Verdict::Under(said.to_owned()));
    }
}
