//! Words: how a spelling of the document falls apart into words, and how words are joined again.
//!
//! In: any text. Out: lower-case words and their spellings; text whose every character is seen. It refuses to know what is named
//! (module `names`).

mod numbered;
mod visible;

pub use numbered::NumberedNames;
pub use visible::{hides, is_hidden, visible, visible_json, visible_line};

use deunicode::deunicode_with_tofu;
use heck::ToTitleCase;
use std::borrow::Cow;

/// `messaging_profile` from `MessagingProfile`, `messaging-profile`, `messaging profile`.
pub fn snake(text: &str) -> String {
    in_snake(text).into_owned()
}

fn in_snake(text: &str) -> Cow<'_, str> {
    if is_snake(text) { text.into() } else { joined(&whole_acronyms(&ascii(text)), '_').into() }
}

/// Whether a text is in snake case, as most names of a document are.
pub fn is_snake(text: &str) -> bool {
    let mut last = b'_';
    let parts = text.bytes().all(|byte| {
        let fits = byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_' && last != b'_';
        last = byte;
        fits
    });
    parts && last != b'_'
}

/// `1 operation`, `2 operations`.
pub fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// `a`, `a or b`, `a, b or c`.
pub fn listed(items: &[String], last: &str) -> String {
    match items {
        [first @ .., end] if !first.is_empty() => format!("{} {last} {end}", first.join(", ")),
        items => items.concat(),
    }
}

/// The text with a capital at its beginning.
pub fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

/// `messaging-profile`.
pub fn kebab(text: &str) -> String {
    joined(&whole_acronyms(&ascii(text)), '-')
}

/// The words of an ASCII text in lower case, with `joint` between them. A word ends in front of a capital behind a small letter, and
/// in front of the last of several capitals where a small letter follows.
fn joined(text: &str, joint: char) -> String {
    let bytes = text.as_bytes();
    let mut words = String::with_capacity(text.len() + 8);
    // The last letter of the word, `None` in front of its first; digits say nothing.
    let (mut is_inside, mut last) = (false, None);
    for (index, byte) in bytes.iter().enumerate() {
        if !byte.is_ascii_alphanumeric() {
            (is_inside, last) = (false, None);
            continue;
        }
        let is_before_small = || bytes.get(index + 1).is_some_and(u8::is_ascii_lowercase);
        let is_first = match last {
            Some(letter) if byte.is_ascii_uppercase() => u8::is_ascii_lowercase(&letter) || is_before_small(),
            _ => false,
        };
        if (is_first || !is_inside) && !words.is_empty() {
            words.push(joint);
        }
        words.push(byte.to_ascii_lowercase().into());
        is_inside = true;
        last = if byte.is_ascii_alphabetic() { Some(*byte) } else { last };
    }
    words
}

/// `Messaging Profile`.
pub fn title(text: &str) -> String {
    whole_acronyms(text).to_title_case()
}

/// `MessagingProfile` from `messaging_profile` and the like. Acronyms are words: `SMSOtp` gives `SmsOtp`. Two numbers
/// side by side stay apart: `1.0` gives `1_0`.
pub fn pascal(text: &str) -> String {
    let text = in_snake(text);
    pascal_of(text.split('_'))
}

fn pascal_of<'w>(words: impl Iterator<Item = &'w str>) -> String {
    let mut name = String::with_capacity(32);
    for word in words {
        let mut letters = word.chars();
        let Some(first) = letters.next() else { continue };
        if first.is_ascii_digit() && name.ends_with(|last: char| last.is_ascii_digit()) {
            name.push('_');
        }
        name.push(first.to_ascii_uppercase());
        name.push_str(letters.as_str());
    }
    name
}

/// The text in ASCII, as it is pronounced: `Größe` is `Grosse`. What has no sound and no meaning is left out.
pub fn ascii(text: &str) -> Cow<'_, str> {
    if text.is_ascii() { text.into() } else { deunicode_with_tofu(text, "").into() }
}

/// Whether a character cannot be seen, or turns the text around it: no name has one.
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff0}'..='\u{ffff}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether Windows takes a file of this name, whatever its extension, for a device.
pub fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
    let is_numbered = |start| {
        stem.strip_prefix(start).is_some_and(|number: &str| {
            number.chars().count() == 1
                && number.chars().all(|c| c.is_ascii_digit() || "\u{b9}\u{b2}\u{b3}".contains(c))
        })
    };
    ["con", "prn", "aux", "nul", "conin$", "conout$"].contains(&stem.as_str())
        || is_numbered("com")
        || is_numbered("lpt")
}

/// Makes the `s` of a plural acronym part of it: `ImageURLs` is two words, not three.
fn whole_acronyms(text: &str) -> Cow<'_, str> {
    let has_plural = |three: &[u8]| three[..2].iter().all(u8::is_ascii_uppercase) && three[2] == b's';
    if !text.as_bytes().windows(3).any(has_plural) {
        return text.into();
    }
    let chars: Vec<char> = text.chars().collect();
    let upper = |index: Option<usize>| index.and_then(|index| chars.get(index)).is_some_and(char::is_ascii_uppercase);
    let lower = |index: usize| chars.get(index).is_some_and(char::is_ascii_lowercase);
    let plural = |at: usize| chars[at] == 's' && upper(at.checked_sub(1)) && upper(at.checked_sub(2)) && !lower(at + 1);
    (0..chars.len()).map(|at| if plural(at) { 'S' } else { chars[at] }).collect()
}

/// The lower-case words of `text`.
pub fn words(text: &str) -> Vec<String> {
    in_snake(text).split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Words that look like a plural and are none, or that have no singular of their own.
const SAME: &[&str] = &[
    "address", "alias", "analysis", "always", "basis", "bias", "bus", "canvas", "cors", "chorus", "dns", "ios", "gas",
    "https", "lens", "metadata", "mms", "news", "os", "plus", "previous", "radius", "rcs", "series", "sms", "species",
    "status", "tls", "virus", "aws", "gps", "sips", "kbps", "mbps", "bps", "ms", "secs", "millis", "tts", "has", "is",
    "was", "does", "cps", "jwks", "business", "access", "process", "progress", "success", "pass", "loss", "class",
    "cloudfs",
];

/// Plurals that no ending explains.
const IRREGULAR: &[(&str, &str)] = &[
    ("children", "child"),
    ("cookies", "cookie"),
    ("criteria", "criterion"),
    ("data", "datum"),
    ("indices", "index"),
    ("matrices", "matrix"),
    ("movies", "movie"),
    ("people", "person"),
    ("vertices", "vertex"),
];

/// The singular of one lower-case English word; the word itself where it is none.
///
/// ```
/// # use telnyx_codegen::words::singular;
/// assert_eq!(singular("addresses"), "address");
/// assert_eq!(singular("status"), "status");
/// ```
pub fn singular(word: &str) -> String {
    if SAME.contains(&word) || word == "data" {
        return word.to_owned();
    }
    if let Some((_, one)) = IRREGULAR.iter().find(|(many, _)| *many == word) {
        return (*one).to_owned();
    }
    if let Some(stem) = word.strip_suffix("es")
        && (SAME.contains(&stem) || ["ss", "x", "ch", "sh", "zz"].iter().any(|end| stem.ends_with(end)))
    {
        return stem.to_owned();
    }
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return format!("{stem}y");
    }
    match word.strip_suffix('s') {
        Some(stem) if stem.len() > 1 && !["s", "u", "i"].iter().any(|end| stem.ends_with(end)) => stem.to_owned(),
        _ => word.to_owned(),
    }
}

/// Whether a lower-case word is a plural.
pub fn is_plural(word: &str) -> bool {
    singular(word) != word
}

/// `text` in snake case, with its last word in the singular.
pub fn snake_singular(text: &str) -> String {
    let text = in_snake(text);
    match text.rsplit_once('_') {
        Some((head, last)) => [head, "_", &singular(last)].concat(),
        None => singular(&text),
    }
}

/// The words of `tail` behind those of `head`, without saying twice what the first ends and the second begins with:
/// `AssistantTest` and `test_rubric` give `AssistantTestRubric`.
pub fn join_overlapping(head: &str, tail: &str) -> String {
    let (head_text, tail_text) = (in_snake(head), in_snake(tail));
    let words_of = |text| str::split(text, '_').filter(|word| !word.is_empty()).collect::<Vec<_>>();
    let (head_words, tail_words) = (words_of(&head_text), words_of(&tail_text));
    let most = head_words.len().min(tail_words.len().saturating_sub(1));
    let overlap = (1..=most).rev().find(|&count| head_words.ends_with(&tail_words[..count])).unwrap_or(0);
    [head, &pascal_of(tail_words[overlap..].iter().copied())].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_fall_apart_where_people_read_them() {
        assert_eq!(snake("optInWorkflowImageURLs"), "opt_in_workflow_image_urls");
        assert_eq!(snake("AIAssistantId"), "ai_assistant_id");
        assert_eq!(snake("metadata->assistant_id"), "metadata_assistant_id");
        assert_eq!(snake("filter[name][contains]"), "filter_name_contains");
        assert_eq!(pascal("SMSOtp"), "SmsOtp");
        assert_eq!(pascal("gpt-4.1-mini"), "Gpt4_1Mini");
        assert_eq!(kebab("Pet Store"), "pet-store");
        assert_eq!([snake("Größe"), snake("用户"), snake("🔥"), snake("¿?")], ["grosse", "yong_hu", "fire", ""]);
    }

    #[test]
    fn words_are_those_of_heck() {
        use heck::ToSnakeCase;
        let letters = ["a", "B", "7", "-"];
        let texts = (0..4_usize.pow(7))
            .map(|number| (0..7).map(|place| letters[number / 4_usize.pow(place) % 4]).collect::<String>());
        texts.for_each(|text| assert_eq!(joined(&text, '_'), text.to_snake_case(), "{text}"));
    }

    #[test]
    fn singulars() {
        let singulars =
            ["statuses", "addresses", "responses", "boxes", "entries", "sms", "news", "series", "codes", "matches"]
                .map(singular);
        assert_eq!(
            singulars,
            ["status", "address", "response", "box", "entry", "sms", "news", "series", "code", "match"]
        );
        assert_eq!(snake_singular("MessagingProfiles"), "messaging_profile");
    }

    #[test]
    fn an_overlap_is_said_once() {
        assert_eq!(join_overlapping("AssistantTest", "test_rubric"), "AssistantTestRubric");
        assert_eq!(join_overlapping("Order", "status"), "OrderStatus");
        assert_eq!(join_overlapping("OrderStatus", "status"), "OrderStatusStatus");
    }
}
