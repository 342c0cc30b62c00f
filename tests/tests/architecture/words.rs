//! Who may use what: crates and types that belong to one room of the generator.
//!
//! In: the generator's source as lines. Out: a trial for each word. Lines, not paths: a word in a macro's body or in a test
//! counts as well.

use super::{generator, verdict};
use telnyx_tests::{Failed, Trial};

/// A crate or module, and the only places (below `generator/src`) that may name it.
struct Rule {
    word: &'static str,
    places: &'static [&'static str],
}

const RULES: &[Rule] = &[
    Rule { word: "openapiv3", places: &["spec/", "ir/lower/"] },
    Rule { word: "serde_yaml", places: &["spec/", "ir/lower/"] },
    Rule { word: "quote", places: &["emit/rust/"] },
    Rule { word: "prettyplease", places: &["emit/rust/"] },
    Rule { word: "proc_macro2", places: &["emit/rust/"] },
    Rule { word: "syn", places: &["emit/rust/", "names/"] },
    Rule { word: "deunicode", places: &["words.rs"] },
    Rule { word: "heck", places: &["words.rs"] },
    Rule { word: "pulldown_cmark", places: &["emit/markdown/"] },
    Rule { word: "minijinja", places: &["emit/docs/"] },
    Rule { word: "LanguageName", places: &["emit/docs/language/mod.rs", "emit/docs/mod.rs", "cli.rs"] },
    Rule { word: "seed", places: &["emit/docs/seed/", "emit/docs/mod.rs"] },
    Rule { word: "Profile::Seed", places: &["emit/docs/seed/", "emit/docs/mod.rs"] },
    Rule { word: "Code::printed", places: &["emit/docs/example/"] },
    Rule { word: "ureq", places: &["fetch/connection.rs"] },
    Rule { word: "std::fs", places: &["spec/source.rs", "write/"] },
    Rule { word: "HashMap", places: &[] },
    Rule { word: "HashSet", places: &[] },
];

/// A trial for each rule.
pub fn trials() -> impl Iterator<Item = Trial> {
    RULES.iter().map(|rule| Trial::test(trial_name(rule), || keeps(rule)))
}

fn trial_name(rule: &Rule) -> String {
    format!("{}_is_used_where_it_belongs", rule.word.replace("::", "_"))
}

fn keeps(rule: &Rule) -> Result<(), Failed> {
    let source = generator();
    let strays = source.iter().filter(|(path, _)| !rule.places.iter().any(|place| is_at(path, place)));
    verdict(&strays.flat_map(|(path, text)| lines_with(path, text, rule.word)).collect::<Vec<_>>())
}

/// Whether a file is the place, is in it, or is the module file of it (`names.rs` for `names/`).
fn is_at(path: &str, place: &str) -> bool {
    path == place
        || (place.ends_with('/') && path.starts_with(place))
        || path.strip_suffix(".rs") == place.strip_suffix('/')
}

/// The lines of code, not of comment, that use the word as a path or a macro.
fn lines_with(path: &str, text: &str, word: &str) -> Vec<String> {
    let code = text.lines().enumerate().map(|(index, line)| (index + 1, line.split("//").next().unwrap_or_default()));
    code.filter(|(_, line)| names(line, word))
        .map(|(number, line)| format!("{path}:{number}: {}", line.trim()))
        .collect()
}

/// Whether the line has the word whole, and as a path or a macro: a variable may be called `quote`.
fn names(line: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).map(|(at, _)| (&line[..at], &line[at + word.len()..])).any(|(before, after)| {
        let whole = !before.ends_with(is_part) && !after.starts_with(is_part);
        let used = after.starts_with("::") || after.starts_with("!(") || before.ends_with("use ");
        whole && (used || word.contains("::") || is_type(word))
    })
}

fn is_type(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}
