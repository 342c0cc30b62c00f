//! The beginning of a description, as far as a table has room for it.
//!
//! In: a description, and how many characters a table has room for. Out: Markdown for one line, and whether that is all of it. What
//! is left out is behind it: no sentence is put beside one that it does not follow. No sentence and no list is cut, unless it is
//! longer than two such rooms.

use super::brief::{ELLIPSIS, Flat, cut, fitting, marks, seen, trim};
use super::characters::{is_plain, single_line};
use super::inline::{Destination, Start, line};
use super::read;
use super::tree::{Block, Inline, push_text};
use super::units::{Unit, add_sentences, is_open};

/// What a table says of a description.
#[derive(Debug, PartialEq, Eq)]
pub struct Essence {
    /// The beginning, as Markdown for one line.
    pub text: String,
    /// Whether it is the whole description.
    pub is_whole: bool,
}

/// The whole description if it has no more characters than `width`; else its beginning: as many whole sentences as there is room for,
/// and twice as many characters where a list ends there, or a sentence that says when the value is needed, allowed or ignored.
pub fn essence(description: &str, width: usize) -> Essence {
    if is_plain(description) {
        let text = single_line(description);
        if text.chars().count() <= width {
            return Essence { text, is_whole: true };
        }
    }
    let Beginning { mut parts, text, units, is_all } = Beginning::of(&read::blocks(description), 2 * width);
    if is_all && text.chars().count() <= width {
        return Essence { text: line(&parts, Destination::Line, Start::Within), is_whole: true };
    }
    let fits = |unit: &&Unit| {
        let size = text[..unit.end].chars().count();
        size <= width || unit.is_wanted && size <= 2 * width
    };
    let Some(first) = units.first() else { return Essence { text: String::new(), is_whole: true } };
    let has_room = |unit: &&Unit| text[..unit.end].chars().count() <= 2 * width;
    let whole = units.iter().rfind(fits).or(Some(first).filter(has_room)).filter(|unit| !unit.is_open || is_all);
    let end = whole.map_or_else(|| fitting(&text[..first.end], 2 * width).min(first.intro), |unit| unit.end);
    cut(&mut parts, &mut { end });
    if whole.is_none() && !text[..end].ends_with(['.', '!', '?']) {
        trim(&mut parts);
        push_text(&mut parts, ELLIPSIS);
    }
    let is_whole = is_all && end == text.len();
    Essence { text: line(&parts, Destination::Line, Start::Within), is_whole }
}

/// A description that has been read as far as it matters.
struct Beginning {
    parts: Vec<Inline>,
    /// What is seen of it.
    text: String,
    /// Where it can end.
    units: Vec<Unit>,
    /// Whether nothing follows.
    is_all: bool,
}

impl Beginning {
    /// Blocks in one line, until that is longer than `room`.
    fn of(blocks: &[Block], room: usize) -> Self {
        let mut read = Self { parts: Vec::new(), text: String::new(), units: Vec::new(), is_all: true };
        let mut flat = Flat::default();
        for block in blocks {
            if read.text.chars().count() > room {
                read.is_all = false;
                break;
            }
            let start = read.text.len();
            flat.blocks(std::slice::from_ref(block), &mut read.parts);
            seen(&read.parts, &marks).trim_end().clone_into(&mut read.text);
            let (end, units) = (read.text.len(), &mut read.units);
            match block {
                Block::Paragraph(_) => add_sentences(&read.text, start..within(&read.text, start + 8 * room), units),
                // A line above others belongs to them.
                Block::Heading(_) => units.push(Unit { end, intro: end, is_wanted: false, is_open: true }),
                Block::Code(_) | Block::Quote(_) | Block::List(..) | Block::Table(_) => {
                    units.push(Unit { end, intro: end, is_wanted: true, is_open: is_open(&read.text) });
                }
            }
            join_open(units);
        }
        read
    }
}

/// A place in a text that is no further than this.
fn within(text: &str, place: usize) -> usize {
    (0..=place.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

/// Joins what leads on to what follows.
fn join_open(units: &mut Vec<Unit>) {
    let mut joined: Vec<Unit> = Vec::with_capacity(units.len());
    for unit in units.drain(..) {
        match joined.last_mut().filter(|before| before.is_open) {
            Some(before) => *before = Unit { intro: before.intro, ..unit },
            None => joined.push(unit),
        }
    }
    *units = joined;
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
    fn what_is_kept_is_a_beginning() {
        let text = "The address it is sent to. It may be anything you like to have. Required for MMS.";
        assert_eq!(essence(text, 30), cut_short("The address it is sent to."));
        assert_eq!(essence(text, 70), Essence { text: text.to_owned(), is_whole: true });
        let marked = "The `a.b` of **it. All** of it, as you know it. Ignored unless `c.d` is set.";
        assert_eq!(essence(marked, 36), cut_short("The `a.b` of **it.**"));
    }

    #[test]
    fn a_condition_has_twice_the_room() {
        let text =
            "The address. Required for MMS, as all know. It may be anything you like to have, or nothing at all.";
        assert_eq!(essence(text, 30), cut_short("The address. Required for MMS, as all know."));
    }

    #[test]
    fn a_list_is_there_with_all_its_items_or_not_at_all() {
        let text = "The voice.\n\nOne of:\n- **AWS:** `a`. Slow.\n- **Azure:** `b`. Only `c` is supported.\n\nEnd of it, which is long.";
        let whole = "The voice. One of: **AWS:** `a`. Slow. **Azure:** `b`. Only `c` is supported.";
        assert_eq!(essence(text, 60), cut_short(whole));
        assert_eq!(essence(text, 30), cut_short("The voice."));
        assert_eq!(essence("One of:\n- a thing\n- another thing", 8), cut_short("One of..."));
    }

    #[test]
    fn values_are_explained_together_or_not_at_all() {
        let text = "The role of it. 'barge' means in. 'whisper' means only one hears. 'monitor' means none.";
        assert_eq!(essence(text, 40), cut_short("The role of it."));
        let more = format!("{text} It can be changed as long as the call goes on.");
        let all = essence(&more, 50);
        assert_eq!(all, cut_short(text));
    }

    #[test]
    fn a_sentence_that_leans_on_another_stands_with_it() {
        let text =
            "The number. It has digits. It may be a list. If so, it works at night. It is long and says no more.";
        assert_eq!(essence(text, 30), cut_short("The number. It has digits."));
        assert_eq!(
            essence(text, 75),
            cut_short("The number. It has digits. It may be a list. If so, it works at night.")
        );
    }

    #[test]
    fn one_sentence_is_cut_between_words() {
        assert_eq!(essence("A word and another one and one more", 10), cut_short("A word and..."));
    }
}
