//! What a path of `JSONPath` selects, each value once.
//!
//! In: a path, and a document. Out: JSON pointers. RFC 9535 lets a segment select a value several times, and the next multiplies
//! that: so where one can, the path is followed segment by segment, with every value once. It refuses to know what is done with them.

use super::effort::effort;
use super::written::{DESCENT, QuerySegment, segments, signs};
use crate::spec::locate::upward;
use serde_json::Value;
use serde_json_path::{JsonPath, NormalizedPath};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Values that a path passes through at most, counted at each of its segments.
const MOST_PASSED: usize = 2_000_000;

/// How often a query in a filter may select one value, at most.
const MOST_REPEATED: usize = 10_000;

/// Values that the filters of a path look at, at most, each as often as they do.
const MOST_LOOKED_AT: usize = 20_000_000;

/// A path, and its segments where these can select a value more than once.
#[derive(Debug, Clone)]
pub(super) struct NodeQuery {
    /// The path as it is written: the parser's own writing of `..*` is no path.
    text: String,
    path: JsonPath,
    segments: Option<Vec<QuerySegment>>,
}

/// A path that passes through more values than it may.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Crowded;

impl fmt::Display for Crowded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the JSONPath passes through more than {MOST_PASSED} values, or through one of them too often")
    }
}

impl NodeQuery {
    /// That of a path, which `text` is.
    pub(super) fn new(path: JsonPath, text: &str) -> Result<Self, Crowded> {
        let segments = segments(text).unwrap_or_default();
        let repeats = segments.iter().flat_map(|segment| &segment.selectors).map(|selector| repeats(selector));
        if repeats.fold(1, usize::saturating_mul) > MOST_REPEATED {
            return Err(Crowded);
        }
        let is_plain = segments.iter().all(|segment| segment.selectors.len() == 1 && !text.contains(','))
            && segments.iter().filter(|segment| segment.descends).count() < 2;
        Ok(Self { text: text.to_owned(), path, segments: (!is_plain).then_some(segments) })
    }

    /// What it selects, in the order of the pointers.
    pub(super) fn pointers(&self, doc: &Value) -> Result<Vec<String>, Crowded> {
        if effort(&self.text, doc) > MOST_LOOKED_AT {
            return Err(Crowded);
        }
        self.pointers_within(doc, MOST_PASSED)
    }

    fn pointers_within(&self, doc: &Value, most: usize) -> Result<Vec<String>, Crowded> {
        let Some(segments) = &self.segments else {
            let located = self.path.query_located(doc);
            return Ok(distinct(located.locations().map(NormalizedPath::to_json_pointer)));
        };
        let mut left = most;
        let mut here = BTreeMap::from([(String::new(), "$".to_owned())]);
        for segment in segments {
            here = segment.follow(doc, &here, &mut left)?;
        }
        Ok(here.into_keys().collect())
    }
}

fn distinct(pointers: impl Iterator<Item = String>) -> Vec<String> {
    pointers.collect::<BTreeSet<_>>().into_iter().collect()
}

impl fmt::Display for NodeQuery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}

/// Values by their pointers, with the path to each.
type PathsByPointer = BTreeMap<String, String>;

impl QuerySegment {
    /// What it selects of these values. A filter may ask for the whole document: so each is selected from there.
    fn follow(&self, doc: &Value, here: &PathsByPointer, left: &mut usize) -> Result<PathsByPointer, Crowded> {
        let mut selected = PathsByPointer::new();
        let dots = if self.descends { ".." } else { "" };
        // What is below another of the values is descended to from there.
        let is_below = |pointer: &str| upward(pointer).skip(1).any(|outer| here.contains_key(outer));
        let starts = here.iter().filter(|(pointer, _)| !self.descends || !is_below(pointer)).map(|(_, path)| path);
        for (path, selector) in starts.flat_map(|path| self.selectors.iter().map(move |one| (path, one))) {
            let Ok(query) = JsonPath::parse(&format!("{path}{dots}[{selector}]")) else { continue };
            let located = query.query_located(doc);
            *left = left.checked_sub(located.len() + 1).ok_or(Crowded)?;
            selected.extend(located.locations().map(|place| (place.to_json_pointer(), path_to(place))));
        }
        Ok(selected)
    }
}

/// The path to one value.
fn path_to(place: &NormalizedPath<'_>) -> String {
    place.iter().fold("$".to_owned(), |path, step| match (step.as_name(), step.as_index()) {
        (Some(name), _) => format!("{path}[{}]", Value::from(name)),
        (None, index) => format!("{path}[{}]", index.unwrap_or_default()),
    })
}

/// How often the queries of a filter may select one value; 1 for what is no filter.
fn repeats(selector: &str) -> usize {
    if !selector.starts_with('?') {
        return 1;
    }
    let mut lists = 1_usize;
    // The selectors of every open bracket; of a parenthesis, whose commas are between arguments, none.
    let mut open: Vec<usize> = Vec::new();
    for (_, c, _) in signs(selector) {
        match (c, open.last_mut()) {
            ('[', _) => open.push(1),
            ('(', _) => open.push(0),
            (',', Some(selectors)) if *selectors > 0 => *selectors += 1,
            (']' | ')', _) => lists = lists.saturating_mul(open.pop().unwrap_or_default().max(1)),
            _ => {}
        }
    }
    let descents = selector.matches("..").count().saturating_sub(1);
    lists.saturating_mul(DESCENT.saturating_pow(u32::try_from(descents).unwrap_or(u32::MAX)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn selected(path: &str, doc: &Value) -> Result<Vec<String>, Crowded> {
        NodeQuery::new(JsonPath::parse(path).expect("the path is well formed"), path)?.pointers(doc)
    }

    fn pointers(path: &str, doc: &Value) -> Vec<String> {
        let path_of_crate = JsonPath::parse(path).expect("the path is well formed");
        distinct(path_of_crate.query_located(doc).locations().map(NormalizedPath::to_json_pointer))
    }

    #[test]
    fn a_path_in_segments_selects_what_it_selects_at_once() {
        let doc = json!({
            "a": {"x": [1, {"y": 2, "it's": {"y": 3}}], "b\"]": {"x": [4]}},
            "c~/": {"x": {"y": "1", "a.b": {"y": [0, 1, 2]}}}, "want": 2,
        });
        let paths = [
            "$",
            "$.*",
            "$['a', 'a' ,\"c~/\"].x",
            "$..*..*",
            "$..['y','x','y']..[*]",
            "$ ['a','a'] [ 'b\"]' , 'x' ] [0,-1,0:2]",
            "$..[?@.y == $.want, ?@.y]",
            "$['a','c~/']..[?count(@['y','y']) > 0, 'it\\'s']",
            "$['a','a']..['it\\'s'].y",
            "$..*.*",
            "$..[?match(@.y, 'a,]b') || @.y, 'y'].y",
            "$['none','none'].x",
        ];
        for path in paths {
            assert_eq!(selected(path, &doc).as_deref(), Ok(&pointers(path, &doc)[..]), "{path}");
        }
    }

    #[test]
    fn what_is_selected_again_and_again_is_one() {
        let doc = json!({"paths": {"/pets": {"get": {"tags": [1]}}}});
        let segment = |name: &str| format!("[{}]", vec![format!("'{name}'"); 60].join(","));
        let path = ["paths", "/pets", "get", "tags"].map(segment).concat();
        assert_eq!(selected(&format!("${path}"), &doc).as_deref(), Ok(&["/paths/~1pets/get/tags".to_owned()][..]));
        let deep = (0..200).fold(json!(1), |inner, _| json!({"a": inner}));
        assert_eq!(selected(&format!("${}", "..*".repeat(8)), &deep).map(|all| all.len()), Ok(193));
    }

    #[test]
    fn what_passes_through_too_many_values_is_an_error() {
        let doc = json!({"a": vec![0; 20]});
        let path = "$.a[*,0:,1:]";
        let selection =
            NodeQuery::new(JsonPath::parse(path).expect("the path is well formed"), path).expect("it is short");
        // One for `a`, and one for each selector.
        let passed = 2 + 3 + 20 + 20 + 19;
        assert_eq!(selection.pointers_within(&doc, passed).map(|all| all.len()), Ok(20));
        assert_eq!(selection.pointers_within(&doc, passed - 1), Err(Crowded));
        let filter = |names: usize| format!("$..[?@{}]", "['a','a']".repeat(names));
        assert_eq!([selected(&filter(3), &doc).is_ok(), selected(&filter(60), &doc).is_ok()], [true, false]);
        assert_eq!(selected("$..[?@..a..b..c..d..e..f]", &doc), Err(Crowded));
    }
}
