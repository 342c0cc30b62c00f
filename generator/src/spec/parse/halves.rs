//! A long text of YAML as two texts, to be read side by side.
//!
//! In: a text. Out: two that mean together what it means, or nothing where that is not plain to see. Both are entries of the
//! outermost object; if one of them cannot be read by itself, the whole is to be read.

use super::budget::Budget;
use super::{Merge, TreeReader};
use serde::de::DeserializeSeed;
use serde_json::Value;

/// Reads both halves of a text side by side. `None` says nothing: what is wrong with it, and where, its whole tells.
pub(super) fn read(text: &str, budget: &Budget) -> Option<Value> {
    let (first, second) = halves(text)?;
    let read = |half| {
        let budget = Budget::of(text);
        let tree = TreeReader { merge: Merge::Keys, budget: &budget, depth: 0 };
        let value = tree.deserialize(serde_yaml::Deserializer::from_str(half)).ok()?;
        Some((value, budget))
    };
    let (first, second) = rayon::join(|| read(first), || read(second));
    let ((Value::Object(mut entries), first), (Value::Object(others), second)) = (first?, second?) else { return None };
    budget.add(&first, &second)?;
    for (key, value) in others {
        if entries.insert(key, value).is_some() {
            budget.repeat_key();
        }
    }
    Some(entries.into())
}

/// Cuts a text near its middle, between two entries of an object whose keys all stand at the beginning of a line.
pub(super) fn halves(text: &str) -> Option<(&str, &str)> {
    let distance = |place: usize| place.abs_diff(text.len() / 2);
    let mut cut: Option<usize> = None;
    let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(end, _)| end + 1));
    for start in starts {
        match LineStart::of(&text[start..]) {
            LineStart::Key if cut.is_none_or(|best| distance(start) < distance(best)) => cut = Some(start),
            LineStart::Key | LineStart::Inside => {}
            LineStart::Other => return None,
        }
    }
    let (first, second) = text.split_at(cut.filter(|cut| *cut > 0)?);
    // Where YAML has more ends of lines than `\n`, a document may have ended before.
    let last = first.trim_end().rsplit(is_break).next().unwrap_or_default();
    (!last.starts_with(['.', '#'])).then_some((first, second))
}

/// What the beginning of a line says.
enum LineStart {
    /// A key of the outermost object.
    Key,
    /// Nothing, a remark, or a part of an entry.
    Inside,
    /// Something else: a key in quotes, a document's mark.
    Other,
}

impl LineStart {
    fn of(rest: &str) -> Self {
        let mut bytes = rest.bytes();
        match bytes.next() {
            None | Some(b' ' | b'\n' | b'#') => Self::Inside,
            Some(b'-') if matches!(bytes.next(), Some(b' ' | b'\n')) => Self::Inside,
            Some(first) if first.is_ascii_alphabetic() => {
                let is_in_key = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
                let ends = bytes.find(|byte| !is_in_key(byte)) == Some(b':');
                if ends && matches!(bytes.next(), Some(b' ' | b'\n')) { Self::Key } else { Self::Other }
            }
            Some(_) => Self::Other,
        }
    }
}

/// Whether YAML 1.1 has a line end here.
fn is_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_before_the_key_nearest_to_its_middle() {
        let text = "#\na: 1\nlonger:\n- x: |\n    y\n\nc: 3\nd: 4\n";
        assert_eq!(halves(text), Some(text.split_at(text.find("c:").unwrap_or_default())));
    }

    #[test]
    fn what_is_not_plain_to_see_is_left_whole() {
        let whole = [
            "",
            "a: 1",
            "---\na: 1\nb: 2\n",
            "a: 1\n...\nb: 2\n",
            "a: 1\r...\nb: 2\n",
            "a: 1\u{2028}...\nb: 2\n",
            "{\na: 1,\nb: 2}\n",
            "\"a\": 1\nb: 2\n",
            "? a\n: 1\nb: 2\n",
            "<<: {}\nb: 2\n",
            "a: 1\n--- x\nb: 2\n",
        ];
        assert_eq!(whole.iter().find(|text| halves(text).is_some()), None);
    }

    #[test]
    fn halves_mean_what_the_whole_means() {
        let keeps = [
            "a: 1\nb: &x\n- 2\n- *x\nc: ~\n",
            "a: |+\n  x\n\n\nb:\nc: !t\nd: 'x\n\n  y'\n",
            "a: {<<: {b: 1}}\nb: 2\na: 3\n",
        ];
        for text in keeps {
            let (halves, whole) = (Budget::of(text), Budget::of(text));
            let tree = TreeReader { merge: Merge::Keys, budget: &whole, depth: 0 };
            let value = tree.deserialize(serde_yaml::Deserializer::from_str(text)).ok();
            assert_eq!(read(text, &halves), value, "{text}");
            assert_eq!(halves.has_repeated_key(), whole.has_repeated_key(), "{text}");
        }
        let fails = ["a: &x 1\nb: *x\n", "a: 'x\nb: 2'\n", "a: [\nb: 2]\n"];
        assert_eq!(fails.iter().find(|text| read(text, &Budget::of(text)).is_some()), None);
    }
}
