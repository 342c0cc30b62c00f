//! A description in a few sentences: the first, and each that says when a value is needed, allowed or ignored.
//!
//! In: a description, and how many characters a table has room for. Out: Markdown for one line, and whether that is all of it. No
//! sentence is cut, unless it is longer than two such rooms.

use super::brief::{ELLIPSIS, Flat, cut, first_sentence, fitting, marks, seen, trim};
use super::characters::{is_plain, single_line};
use super::inline::{Destination, Start, line};
use super::read;
use super::tree::{Inline, push_text};
use std::ops::Range;

/// Words of a sentence that says when a value is needed, allowed or ignored.
const CONDITIONS: [&str; 21] = [
    "required",
    "requires",
    "require",
    "must",
    "only",
    "default",
    "defaults",
    "cannot",
    "if",
    "when",
    "unless",
    "either",
    "neither",
    "ignored",
    "exclusive",
    "deprecated",
    "format",
    "maximum",
    "minimum",
    "least",
    "most",
];

/// What a table says of a description.
#[derive(Debug, PartialEq, Eq)]
pub struct Essence {
    /// The sentences, as Markdown for one line.
    pub text: String,
    /// Whether they are the whole description.
    pub is_whole: bool,
}

/// The whole description if it has no more characters than `width`; else what matters of it.
pub fn essence(description: &str, width: usize) -> Essence {
    if is_plain(description) {
        let text = single_line(description);
        if text.chars().count() <= width {
            return Essence { text, is_whole: true };
        }
    }
    let mut parts = Vec::new();
    Flat::default().blocks(&read::blocks(description), &mut parts);
    let text = seen(&parts, &marks);
    let text = text.trim_end();
    let mut ranges = vec![];
    if text.chars().count() <= width {
        ranges.push(0..text.len());
    } else {
        add_wanted(text, 2 * width, &mut ranges);
    }
    let is_whole = ranges.first().is_some_and(|first| *first == (0..text.len()));
    let mut out = Vec::new();
    for range in ranges {
        let mut sentence = parts.clone();
        cut(&mut sentence, &mut { range.end });
        skip(&mut sentence, &mut { range.start });
        if !out.is_empty() {
            push_text(&mut out, " ");
        }
        out.append(&mut sentence);
        if !text[..range.end].ends_with(['.', '!', '?', ':']) && range.end < text.len() {
            trim(&mut out);
            push_text(&mut out, ELLIPSIS);
        }
    }
    Essence { text: line(&out, Destination::Line, Start::Within), is_whole }
}

/// Adds the places of the sentences that matter, as long as they have room; neighbours are one.
fn add_wanted(text: &str, room: usize, ranges: &mut Vec<Range<usize>>) {
    let first = first_sentence(text).len();
    ranges.push(0..fitting(&text[..first], room));
    let mut left = room.saturating_sub(text[..first].chars().count());
    let mut start = first;
    while start < text.len() {
        start += text[start..].len() - text[start..].trim_start().len();
        let end = start + first_sentence(&text[start..]).len();
        let length = text[start..end].chars().count();
        if is_condition(&text[start..end]) && length <= left {
            left -= length;
            match ranges.last_mut() {
                Some(last) if text[last.end..start].trim().is_empty() => last.end = end,
                _ => ranges.push(start..end),
            }
        }
        start = end;
    }
}

fn is_condition(sentence: &str) -> bool {
    let mut words = sentence.split(|c: char| !c.is_alphabetic());
    words.any(|word| CONDITIONS.iter().any(|condition| word.eq_ignore_ascii_case(condition)))
}

/// Takes as many bytes of what is seen from the beginning.
fn skip(parts: &mut Vec<Inline>, left: &mut usize) {
    parts.retain_mut(|part| {
        if *left == 0 {
            return true;
        }
        match part {
            Inline::Text(text) | Inline::Address(text) => {
                let gone = text.len().min(*left);
                text.drain(..gone);
                *left -= gone;
                !text.is_empty()
            }
            Inline::Code(text) => {
                *left = left.saturating_sub(text.len() + 2);
                false
            }
            Inline::Marked(mark, inside) => {
                *left = left.saturating_sub(mark.len());
                skip(inside, left);
                if inside.is_empty() {
                    *left = left.saturating_sub(mark.len());
                }
                !inside.is_empty()
            }
            Inline::Link(_, inside) => {
                skip(inside, left);
                !inside.is_empty()
            }
            Inline::Soft | Inline::Break => {
                *left -= 1;
                false
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut_short(text: &str) -> Essence {
        Essence { text: text.to_owned(), is_whole: false }
    }

    #[test]
    fn what_has_room_is_whole() {
        assert_eq!(essence("One. Two.\n\nThree.", 40), Essence { text: "One. Two. Three.".to_owned(), is_whole: true });
    }

    #[test]
    fn conditions_are_kept() {
        let text = "The address it is sent to. It may be anything you like to have. Required for MMS.";
        assert_eq!(essence(text, 30), cut_short("The address it is sent to. Required for MMS."));
        let marked = "The `a.b` of **it. All** of it, as you know it. Ignored unless `c.d` is set.";
        assert_eq!(essence(marked, 36), cut_short("The `a.b` of **it.** Ignored unless `c.d` is set."));
    }

    #[test]
    fn one_sentence_is_cut_between_words() {
        assert_eq!(essence("A word and another one and one more", 10), cut_short("A word and..."));
    }
}
