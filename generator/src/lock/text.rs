//! The text of a lock: a line for each key, and indented lines for what is said of its name.
//!
//! Every line stands on its own and says whose it is, so that lines of two branches can be put together in any order: git's
//! `merge=union` does.
//!
//! ```text
//! #/components/schemas/Call = voice::Call
//!   voice::Call struct
//!   voice::Call field from = from voice::Party
//!   voice::Call field to
//! #/components/schemas/Old = voice::Old gone
//! GET /calls = calls.list
//!   calls.list product = voice
//! ```

use super::error::{contradiction, unreadable};
use super::{FactValue, Lock, LockedFact, LockedWord};
use crate::diagnostic::{Diagnostic, Failure};
use crate::words::{visible_json, visible_line};
use std::borrow::Cow;
use std::collections::BTreeSet;

const HEADER: &str = "\
# Written by telnyx-codegen, and read: what is named here keeps its name. Review changes as those of Cargo.lock.
# A line is a key and its name; `gone` is what the document has no more. An indented line says what users see of a name.
";

/// What stands behind a line of something that is gone.
const GONE: &str = " gone";

impl Lock {
    /// Reads a lock; `file` is its name in messages. Lines may come in any order, and twice.
    pub fn parse(file: &str, text: &str) -> Result<Self, Failure> {
        let mut reader = LockReader { file, text, lock: Self::default() };
        let mut problems = Vec::new();
        for (index, line) in text.lines().enumerate().filter(|(_, line)| !is_comment(line)) {
            let read = match line.strip_prefix("  ") {
                Some(fact) => reader.fact(index + 1, fact),
                None => reader.key(index + 1, line),
            };
            problems.extend(read.err().map(|problem| *problem));
        }
        if problems.is_empty() { Ok(reader.lock) } else { Err(Failure(problems)) }
    }

    /// Every line of a lock's text that gives a living key its name: its number, the key, the name.
    pub fn key_lines(text: &str) -> Vec<(usize, String, &str)> {
        let keys = text
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.starts_with("  ") && !is_comment(line) && !line.ends_with(GONE));
        keys.filter_map(|(index, line)| parted(line).map(|(key, name)| (index + 1, key, name))).collect()
    }

    /// The text of the file. What is said of a name stands below the first of the keys that have it; where none does any longer, of
    /// those that had it.
    pub fn render(&self) -> String {
        let mut text = HEADER.to_owned();
        let mut told = BTreeSet::new();
        let living: BTreeSet<&str> = self.living().map(|(_, name)| name).collect();
        for (key, entry) in &self.keys {
            let names = entry.name.iter().map(|name| (name, "")).chain(entry.gone.iter().map(|name| (name, GONE)));
            for (name, gone) in names {
                text.extend([&*quoted(key), " = ", name, gone, "\n"]);
                let is_its_place = gone.is_empty() || !living.contains(name.as_str());
                if is_its_place && told.insert(name) {
                    self.render_facts(name, &mut text);
                }
            }
        }
        text
    }

    fn render_facts(&self, name: &str, text: &mut String) {
        for (fact, value) in self.facts.get(name).into_iter().flatten() {
            text.extend(["  ", name, " ", fact.word.as_str()]);
            if !fact.what.is_empty() {
                text.extend([" ", &*quoted(&fact.what)]);
            }
            if let Some(value) = &value.text {
                text.extend([" = ", value]);
            }
            text.push_str(if value.gone { GONE } else { "" });
            text.push('\n');
        }
    }
}

/// What was read so far.
struct LockReader<'t> {
    file: &'t str,
    text: &'t str,
    lock: Lock,
}

impl<'t> LockReader<'t> {
    fn key(&mut self, number: usize, line: &'t str) -> Result<(), Box<Diagnostic>> {
        let unread = || unreadable(self.file, number, "a line without ` = `");
        let (rest, gone) = without_gone(line);
        let (key, name) = parted(rest).ok_or_else(unread)?;
        if name.is_empty() {
            return Err(unread().into());
        }
        let known = self.lock.name(&key);
        if !gone && let Some(known) = known.filter(|known| *known != name) {
            let is_last = |(_, line): &(usize, &str)| parted(line).is_some_and(|read| read == (key.clone(), known));
            return Err(self.contradiction(self.lines_before(number).rfind(is_last), (number, line)));
        }
        let entry = self.lock.keys.entry(key).or_default();
        if gone {
            entry.gone.insert(name.to_owned());
        } else {
            entry.name = Some(name.to_owned());
        }
        Ok(())
    }

    /// The lines in front of one, with their numbers.
    fn lines_before(&self, number: usize) -> impl DoubleEndedIterator<Item = (usize, &'t str)> + use<'t> {
        let lines: Vec<&str> = self.text.lines().take(number - 1).collect();
        lines.into_iter().enumerate().map(|(index, line)| (index + 1, line))
    }

    /// A line that contradicts one in front of it.
    fn contradiction(&self, first: Option<(usize, &str)>, line: (usize, &str)) -> Box<Diagnostic> {
        contradiction(self.file, first.expect("what is known was read from a line"), line).into()
    }

    fn fact(&mut self, number: usize, line: &'t str) -> Result<(), Box<Diagnostic>> {
        let unread =
            || unreadable(self.file, number, "an indented line that is not a name, a word and what it is said of");
        let FactLine { name, fact, value } = FactLine::read(line).ok_or_else(unread)?;
        let facts = self.lock.facts_of(name);
        let known = facts.get(&fact);
        if known.is_some_and(|known| known.text != value.text && !known.gone && !value.gone) {
            let is_first = |(_, line): &(usize, &str)| {
                let fact_line = line.strip_prefix("  ").filter(|line| line.starts_with(name)).and_then(FactLine::read);
                fact_line.is_some_and(|read| read.name == name && read.fact == fact && !read.value.gone)
            };
            let first = self.lines_before(number).find(is_first).map(|(number, line)| (number, line.trim()));
            return Err(self.contradiction(first, (number, line)));
        }
        // What lives on one of two branches lives.
        if known.is_none_or(|known| known.gone) {
            facts.insert(fact, value);
        }
        Ok(())
    }
}

/// An indented line.
pub(super) struct FactLine<'t> {
    pub(super) name: &'t str,
    pub(super) fact: LockedFact,
    value: FactValue,
}

impl<'t> FactLine<'t> {
    pub(super) fn read(line: &'t str) -> Option<Self> {
        let (rest, gone) = without_gone(line);
        let (name, rest) = rest.split_once(' ')?;
        let (word, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        let word: LockedWord = word.parse().ok()?;
        let (what, value) = match rest.strip_prefix("= ") {
            Some(value) => (String::new(), value),
            None => match parted(rest) {
                Some(parts) => parts,
                None => (unquoted(rest)?, ""),
            },
        };
        let fact = LockedFact { word, what };
        let value = FactValue::new(&fact, value, gone);
        Some(Self { name, fact, value })
    }
}

fn is_comment(line: &str) -> bool {
    line.trim().is_empty() || line.starts_with('#') && !line.starts_with("#/")
}

pub(super) fn without_gone(line: &str) -> (&str, bool) {
    line.strip_suffix(GONE).map_or((line, false), |rest| (rest, true))
}

/// What stands on either side of ` = `; no name has that.
pub(super) fn parted(text: &str) -> Option<(String, &str)> {
    let (key, name) = text.rsplit_once(" = ")?;
    Some((unquoted(key)?, name))
}

/// A text of the document as it stands in a line: as a string of JSON, where it could be taken for something else.
fn quoted(text: &str) -> Cow<'_, str> {
    let is_plain = matches!(visible_line(text), Cow::Borrowed(_))
        && text.trim() == text
        && !text.starts_with(['"', '='])
        && !text.contains(" = ")
        && !text.ends_with(GONE);
    if is_plain {
        return Cow::Borrowed(text);
    }
    let json = serde_json::to_string(text).expect("a text is JSON");
    Cow::Owned(visible_json(&json).into_owned())
}

fn unquoted(text: &str) -> Option<String> {
    if text.starts_with('"') { serde_json::from_str(text).ok() } else { Some(text.to_owned()) }
}
