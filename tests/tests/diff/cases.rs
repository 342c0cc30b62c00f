//! Pairs of documents, and what changed from the one to the other and back: `tests/diff/cases.txt`.
//!
//! A case is a name, what stands around the part (a function of `documents`), the part before and after, and a line for each change
//! in each direction: kind, class on the wire, class for the crate. `UPDATE_GOLDEN=1` writes those lines anew.

use super::{compared, documents};
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::PathBuf;
use telnyx_codegen::Generator;
use telnyx_codegen::diff::Kind;
use telnyx_tests::{Failed, Trial, place};

/// A pair of documents.
#[derive(Debug, Clone, Default)]
pub struct Case {
    name: String,
    around: String,
    old: String,
    new: String,
    /// From the old one to the new one.
    pub forth: Vec<String>,
    /// From the new one to the old one.
    pub back: Vec<String>,
}

fn file() -> PathBuf {
    place::root().join("tests/diff/cases.txt")
}

/// Every case, brought up to date if that is asked for.
pub fn all() -> Vec<Case> {
    let mut cases = parsed(&std::fs::read_to_string(file()).expect("the cases are part of this crate"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        for case in &mut cases {
            let (old, new) = case.documents();
            case.forth = told(&old, &new).unwrap_or_default();
            case.back = told(&new, &old).unwrap_or_default();
        }
        std::fs::write(file(), rendered(&cases)).expect("the cases can be written");
    }
    cases
}

fn parsed(text: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for line in text.lines() {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        if word == "#" {
            cases.push(Case { name: rest.to_owned(), ..Case::default() });
        }
        let Some(case) = cases.last_mut() else { continue };
        match word {
            "in" => rest.clone_into(&mut case.around),
            "-" => rest.clone_into(&mut case.old),
            "+" => rest.clone_into(&mut case.new),
            "forth" => case.forth.push(rest.to_owned()),
            "back" => case.back.push(rest.to_owned()),
            _ => {}
        }
    }
    cases
}

fn rendered(cases: &[Case]) -> String {
    let mut text = String::new();
    for case in cases {
        let gap = if text.is_empty() { "" } else { "\n" };
        write!(text, "{gap}# {}\nin {}\n- {}\n+ {}\n", case.name, case.around, case.old, case.new).expect("a string");
        case.forth.iter().for_each(|line| text.extend(["forth ", line, "\n"]));
        case.back.iter().for_each(|line| text.extend(["back ", line, "\n"]));
    }
    text
}

impl Case {
    fn documents(&self) -> (String, String) {
        let around = documents::named(&self.around);
        (around(&self.old), around(&self.new))
    }
}

/// What changed, a line a change.
fn told(old: &str, new: &str) -> Result<Vec<String>, Failed> {
    let comparison = compared(old, new)?;
    let lines = comparison
        .changes
        .iter()
        .map(|change| format!("{} {} {}", change.kind.word(), change.wire.word(), change.in_crate.word()));
    let mut lines: Vec<String> = lines.collect();
    lines.sort();
    Ok(lines)
}

/// A trial for each case, and those of all together.
pub fn trials(cases: &[Case]) -> Vec<Trial> {
    let mut trials: Vec<Trial> =
        cases.iter().cloned().map(|case| Trial::test(case.name.clone(), move || holds(&case))).collect();
    let all = cases.to_vec();
    trials.push(Trial::test("every_kind_has_a_case", move || every_kind(&all)));
    let [turned, less] = [cases.to_vec(), cases.to_vec()];
    trials.push(Trial::test("the_order_of_keys_says_nothing", move || says_nothing_turned(&turned)));
    trials.push(Trial::test("a_snapshot_that_keeps_less_says_nothing", move || says_nothing_of_less(&less)));
    trials
}

fn holds(case: &Case) -> Result<(), Failed> {
    let (old, new) = case.documents();
    let same = compared(&new, &new)?;
    if !same.is_empty() {
        return Err(format!("a document differs from itself: {same:?}").into());
    }
    for (way, expected, found) in [("forth", &case.forth, told(&old, &new)?), ("back", &case.back, told(&new, &old)?)] {
        if *expected != found {
            return Err(format!("{way}\nexpected {expected:#?}\nfound {found:#?}").into());
        }
    }
    Ok(())
}

/// The kinds that cases tell of.
pub fn kinds(cases: &[Case]) -> BTreeSet<String> {
    let lines = cases.iter().flat_map(|case| case.forth.iter().chain(&case.back));
    lines.filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

fn every_kind(cases: &[Case]) -> Result<(), Failed> {
    let told = kinds(cases);
    let untold: Vec<&str> = Kind::ALL.iter().map(|kind| kind.word()).filter(|word| !told.contains(*word)).collect();
    if untold.is_empty() { Ok(()) } else { Err(format!("no case tells of {untold:?}").into()) }
}

/// A document with the keys of every object the other way round, but for those of `content`: of content types, the client uses the
/// first.
fn turned(value: Value) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(turned).collect(),
        Value::Object(members) => {
            let turned = |(name, member)| if name == "content" { (name, member) } else { (name, turned(member)) };
            members.into_iter().map(turned).rev().collect::<Map<_, _>>().into()
        }
        value => value,
    }
}

/// The order of keys says nothing.
fn says_nothing_turned(cases: &[Case]) -> Result<(), Failed> {
    for case in cases.iter().filter(|case| case.around != "snapshot") {
        let (old, new) = case.documents();
        for text in [old, new] {
            let other = turned(serde_json::from_str(&text)?).to_string();
            let comparison = compared(&text, &other)?;
            if !comparison.changes.is_empty() {
                return Err(format!("{}: {:#?}", case.name, comparison.changes).into());
            }
        }
    }
    Ok(())
}

/// A snapshot of an earlier generator keeps less, and is the same document.
fn says_nothing_of_less(cases: &[Case]) -> Result<(), Failed> {
    for case in cases.iter().filter(|case| case.around != "snapshot") {
        let (_, new) = case.documents();
        let (snapshot, _) = Generator::from_text("new.json", &new).snapshot()?;
        let earlier = snapshot.with_least_detail().render().replace("\"detail\": 0,\n", "");
        let comparison = compared(&earlier, &new)?;
        if !comparison.is_empty() {
            return Err(format!("{}: {:#?}", case.name, comparison.changes).into());
        }
    }
    Ok(())
}
