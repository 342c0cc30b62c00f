//! What the filters of a path cost: queries of the whole document are made again for every value that is tested.
//!
//! In: a path, and a document. Out: how many values are looked at, about. It refuses to know how many may be.

use super::written::{DESCENT, QuerySegment, segments, signs};
use crate::spec::parse::Extent;
use serde_json::Value;
use serde_json_path::JsonPath;

/// How many values the filters of a path look at; 0 where none of them asks for the whole document.
pub(super) fn effort(path: &str, doc: &Value) -> usize {
    let all = segments(path).unwrap_or_default();
    let asks_for_all = filters(&all).flat_map(queries).any(|query| query.contains('$'));
    if asks_for_all { effort_of_query(path, doc, Extent::of(doc).values) } else { 0 }
}

/// The same of a query that stands in a filter, for one value that is tested.
fn effort_of_query(query: &str, doc: &Value, values: usize) -> usize {
    let rest = query.get(1..).unwrap_or_default();
    let Some(all) = segments(&format!("${rest}")) else { return values };
    let descends = all.iter().any(|segment| segment.descends);
    let looks_further = descends || filters(&all).next().is_some();
    let reach = match (query.starts_with('$'), looks_further) {
        (true, _) if descends => values,
        (true, _) => tested(&all, doc).unwrap_or(values),
        (false, true) => DESCENT,
        (false, false) => 1,
    };
    let inner = filters(&all).flat_map(queries).map(|query| effort_of_query(query, doc, values));
    reach.saturating_mul(inner.fold(1, usize::saturating_add))
}

/// How many values a path leads to where every filter lets every value pass.
fn tested(all: &[QuerySegment], doc: &Value) -> Option<usize> {
    let open = |selector: &str| if selector.starts_with('?') { "*".to_owned() } else { selector.to_owned() };
    let segment = |one: &QuerySegment| {
        let selectors: Vec<String> = one.selectors.iter().map(|selector| open(selector)).collect();
        format!("[{}]", selectors.join(","))
    };
    let path: String = all.iter().map(segment).collect();
    JsonPath::parse(&format!("${path}")).ok().map(|path| path.query(doc).len() + 1)
}

fn filters(all: &[QuerySegment]) -> impl Iterator<Item = &str> {
    all.iter().flat_map(|segment| &segment.selectors).filter_map(|selector| selector.strip_prefix('?'))
}

/// The queries of a filter, without those inside them.
fn queries(filter: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start: Option<(usize, usize)> = None;
    for (at, c, depth) in signs(filter) {
        match start {
            None if matches!(c, '$' | '@') => start = Some((at, depth)),
            Some((from, outside)) if depth < outside || depth == outside && ",=<>!&|".contains(c) => {
                found.push(filter[from..at].trim_end());
                start = None;
            }
            _ => {}
        }
    }
    found.extend(start.map(|(from, _)| filter[from..].trim_end()));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn queries_stand_between_operators_and_parentheses() {
        let filter = "@.a == $['b==c'][?@.d] && count( $..e ) > 1 || (@ .f)";
        assert_eq!(queries(filter), ["@.a", "$['b==c'][?@.d]", "$..e", "@ .f"]);
    }

    #[test]
    fn queries_of_the_whole_document_multiply() {
        let doc = json!({ "a": [1, 2, 3], "b": { "c": [4, 5, 6] } });
        let values = Extent::of(&doc).values;
        let of = |path: &str| effort(path, &doc);
        assert_eq!([of("$..*"), of("$..[?@..x]"), of("$..[?match(@.a, '[?$]')]")], [0, 0, 0]);
        assert_eq!(of("$..[?@.x == $.a]"), values * (1 + 1 + 2));
        assert_eq!(of("$..[?count($..*) > 3]"), values * (1 + values));
        assert_eq!(of("$..[?count($..[?count($..*) > 3]) > 3]"), values * (1 + values * (1 + values)));
        assert_eq!(of("$.b.c[?@ == $.a[0]]"), (3 + 1) * (1 + 1 + 2));
    }
}
