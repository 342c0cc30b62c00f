//! Titles of operations: an imperative, with the field's own capitals, without what stands in brackets or ends a sentence.
//!
//! In: a summary, as its author wrote it. Out: a title. It refuses to know operations: where two have one summary, `spec/docs.toml`
//! tells them apart.

use crate::emit::summary::{imperative, spelled};
use crate::words::capitalised;

/// What stands behind the noun that it acts on: `Recording start`.
const BEHIND: [&str; 4] = ["start", "stop", "pause", "resume"];

/// What is done, as what is started and stopped.
const DOINGS: [(&str, &str); 3] = [("fork", "forking"), ("gather", "gathering"), ("record", "recording")];

/// The title that a summary comes to.
pub fn title(summary: &str) -> String {
    let text = without_brackets(summary);
    let text = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | ';' | ':' | '!'));
    let spelled = text.split_whitespace().map(spelled).collect::<Vec<_>>().join(" ");
    let mut words: Vec<String> = imperative(&spelled).split(' ').map(str::to_owned).collect();
    let behind = words.last().map(|word| word.to_lowercase()).filter(|word| BEHIND.contains(&word.as_str()));
    match (behind, words.len()) {
        (Some(verb), 2..) if !BEHIND.contains(&words[0].to_lowercase().as_str()) => {
            words.pop();
            for word in words.iter_mut().filter(|word| word.chars().skip(1).all(char::is_lowercase)) {
                *word = word.to_lowercase();
            }
            if let Some((_, doing)) = DOINGS.iter().find(|(done, _)| words.last().is_some_and(|last| last == done)) {
                words.pop();
                words.push((*doing).to_owned());
            }
            format!("{} {}", capitalised(&verb), words.join(" "))
        }
        _ => words.join(" "),
    }
}

/// The text without what is in brackets; as it is, where brackets do not pair or nothing is outside them.
fn without_brackets(text: &str) -> String {
    let mut kept = String::new();
    let mut depth = 0_usize;
    for c in text.chars() {
        match c {
            '(' => depth += 1,
            ')' if depth > 0 => depth -= 1,
            _ if depth == 0 => kept.push(c),
            _ => {}
        }
    }
    if depth > 0 || kept.trim().is_empty() { text.to_owned() } else { kept }
}

#[cfg(test)]
mod tests {
    use super::title;

    #[test]
    fn a_title_is_an_imperative_in_the_fields_capitals() {
        let titles = [
            ("Creates a Fax Application", "Create a Fax Application"),
            ("Create an Ip", "Create an IP"),
            ("Assistant Chat (BETA)", "Assistant Chat"),
            ("Recording start", "Start recording"),
            ("SIPREC stop", "Stop SIPREC"),
            ("Updates an existing outbound voice profile.", "Update an existing outbound voice profile"),
            ("Fetches all Wdr records", "Fetch all WDR records"),
            ("Noise Suppression Start (BETA)", "Start noise suppression"),
            ("Record pause", "Pause recording"),
            ("Gather stop", "Stop gathering"),
            ("Generates and fetches CDR usage", "Generate and fetch CDR usage"),
            ("(only this)", "(only this)"),
        ];
        assert_eq!(titles.map(|(summary, _)| title(summary)), titles.map(|(_, wanted)| wanted.to_owned()));
    }
}
