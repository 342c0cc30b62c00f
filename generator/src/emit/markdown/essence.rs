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

/// Adds the places of the sentences that matter, as long as they have room; neighbours are one. One that leans on the sentence before
/// it brings that along.
fn add_wanted(text: &str, room: usize, ranges: &mut Vec<Range<usize>>) {
    let sentences = sentences(text);
    let length = |sentence: &Range<usize>| text[sentence.clone()].chars().count();
    let mut left = room.saturating_sub(length(&sentences[0]));
    let mut is_taken = vec![false; sentences.len()];
    is_taken[0] = true;
    ranges.push(0..fitting(&text[sentences[0].clone()], room));
    for index in 1..sentences.len() {
        if !is_condition(&text[sentences[index].clone()]) {
            continue;
        }
        let leans = |at: &usize| leans(&text[sentences[*at].clone()]) && !is_taken[at - 1];
        let from = (1..=index).rev().find(|at| !leans(at)).unwrap_or(1);
        let wanted: usize = sentences[from..=index].iter().map(length).sum();
        if wanted > left {
            continue;
        }
        left -= wanted;
        is_taken[from..=index].fill(true);
        for sentence in &sentences[from..=index] {
            match ranges.last_mut() {
                Some(last) if text[last.end..sentence.start].trim().is_empty() => last.end = sentence.end,
                _ => ranges.push(sentence.clone()),
            }
        }
    }
}

/// The places of all sentences, of which there is at least one.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    let mut start = 0;
    while start < text.len() || all.is_empty() {
        start += text[start..].len() - text[start..].trim_start().len();
        let end = start + first_sentence(&text[start..]).len();
        all.push(start..end);
        start = end;
    }
    all
}

/// How sentences begin that say nothing without the one before them.
const LEANING: [&str; 13] = [
    "these ",
    "those ",
    "such ",
    "both ",
    "if both ",
    "if so",
    "otherwise",
    "then ",
    "however",
    "also",
    "in this case",
    "in that case",
    "in such ",
];

fn leans(sentence: &str) -> bool {
    let starts = |begin: &&str| sentence.get(..begin.len()).is_some_and(|start| start.eq_ignore_ascii_case(begin));
    LEANING.iter().any(starts)
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
    fn a_sentence_that_leans_on_another_brings_it_along() {
        let text = "The number. It has digits. It may be a list of them. If so, it works at night. It is long and says no more.";
        assert_eq!(essence(text, 40), cut_short("The number. It may be a list of them. If so, it works at night."));
        assert_eq!(essence(text, 20), cut_short("The number."));
    }

    #[test]
    fn one_sentence_is_cut_between_words() {
        assert_eq!(essence("A word and another one and one more", 10), cut_short("A word and..."));
    }
}
