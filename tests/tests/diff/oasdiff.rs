//! The rules of oasdiff, gone through: `generator/src/diff/oasdiff.tsv` says of each which kind of change covers it, or why none does.

use super::cases::{self, Case};
use std::collections::{BTreeMap, BTreeSet};
use telnyx_codegen::diff::Kind;
use telnyx_tests::{Failed, Trial, place, trial_with};

/// The trials of this module.
pub fn trials(cases: &[Case]) -> Vec<Trial> {
    let told = cases::kinds(cases);
    let facts = place::shared("facts/oasdiff-rules.tsv");
    let listed =
        trial_with("every_rule_of_oasdiff_is_answered", facts, |path| every_rule(&std::fs::read_to_string(path)?));
    vec![listed, Trial::test("an_answer_is_a_kind_with_a_case_or_a_reason", move || answers(&told))]
}

/// Rule -> answer, and what comes behind.
fn table() -> Result<BTreeMap<String, (String, String)>, Failed> {
    let text = std::fs::read_to_string(place::root().join("generator/src/diff/oasdiff.tsv"))?;
    let mut table = BTreeMap::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let [rule, answer, what] = line.split('\t').collect::<Vec<_>>()[..] else {
            return Err(format!("not three columns: {line}").into());
        };
        if table.insert(rule.to_owned(), (answer.to_owned(), what.to_owned())).is_some() {
            return Err(format!("twice: {rule}").into());
        }
    }
    Ok(table)
}

fn every_rule(facts: &str) -> Result<(), Failed> {
    let rules: BTreeSet<String> =
        facts.lines().skip(1).filter_map(|line| line.split('\t').next()).map(str::to_owned).collect();
    let answered: BTreeSet<String> = table()?.into_keys().collect();
    let wrong: Vec<&String> = rules.symmetric_difference(&answered).collect();
    if wrong.is_empty() { Ok(()) } else { Err(format!("on one side alone: {wrong:?}").into()) }
}

fn answers(told: &BTreeSet<String>) -> Result<(), Failed> {
    let known: BTreeSet<&str> = Kind::ALL.iter().map(|kind| kind.word()).collect();
    for (rule, (answer, what)) in table()? {
        let holds = match answer.as_str() {
            "covered" => what.split(' ').all(|kind| known.contains(kind) && told.contains(kind)),
            "not-here" | "left-out" => what.split(' ').count() > 2,
            _ => false,
        };
        if !holds {
            return Err(format!("{rule}: {answer} {what}").into());
        }
    }
    Ok(())
}
