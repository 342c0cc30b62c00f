//! The regular expressions of a path's filters: the library compiles each again for every text that is tested.
//!
//! In: a path that is well formed. Out: what is wrong with one. It refuses to know where the path stands.

use super::written::signs;
use regex::RegexBuilder;

/// What a compiled expression may take, in bytes.
const LARGEST: usize = 128 << 10;

/// What is wrong with an expression of `match` or `search`, if something is.
pub(super) fn unfit_expression(path: &str) -> Option<String> {
    expressions(path).into_iter().find_map(|written| {
        let Some(expression) = text_of(written) else {
            return Some(format!("the expression `{written}` of `match` or `search` is not written out"));
        };
        let compiled = RegexBuilder::new(&format!("(?R)({expression})")).size_limit(LARGEST).build();
        let is_large = matches!(compiled, Err(regex::Error::CompiledTooBig(_)));
        is_large.then(|| format!("the regular expression {written} takes more than {LARGEST} bytes"))
    })
}

/// The second argument of each `match` and `search`.
fn expressions(path: &str) -> Vec<&str> {
    let signs: Vec<(usize, char, usize)> = signs(path).collect();
    let is_call = |(at, c, _): &(usize, char, usize)| {
        *c == '(' && ["match", "search"].iter().any(|name| path[..*at].ends_with(name))
    };
    let calls = signs.iter().enumerate().filter(|(_, sign)| is_call(sign));
    let arguments = calls.filter_map(|(index, (_, _, depth))| {
        let inside = signs[index + 1..].iter();
        let mut ends = inside.filter(|(_, c, inner)| inner < depth || inner == depth && *c == ',');
        let ((comma, ..), (end, ..)) = (ends.next()?, ends.next()?);
        Some(path.get(comma + 1..*end)?.trim())
    });
    arguments.collect()
}

/// What a text in quotation marks says.
fn text_of(written: &str) -> Option<String> {
    let quote = written.chars().next().filter(|c| matches!(c, '\'' | '"'))?;
    let inner = written.strip_prefix(quote)?.strip_suffix(quote)?;
    let json = if quote == '"' { inner.to_owned() } else { inner.replace("\\'", "'").replace('"', "\\\"") };
    serde_json::from_str(&format!("\"{json}\"")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_are_found_wherever_they_stand() {
        let path = r#"$..[?search(@.a, 'b,\'(c)') && !match( value(@["d,", 'e'].f) , "g\\." )].h[?search(@, $.i)]"#;
        assert_eq!(expressions(path), [r"'b,\'(c)'", r#""g\\.""#, "$.i"]);
        assert_eq!(text_of(r"'b,\'(\\d)\u0041'").as_deref(), Some(r"b,'(\d)A"));
    }

    #[test]
    fn large_expressions_and_those_of_the_document_are_unfit() {
        let unfit = |expression: &str| unfit_expression(&format!("$..[?search(@.a, {expression})]"));
        assert_eq!(unfit(r"'^get[A-Z]\\w*(List|s)$'"), None);
        assert_eq!(unfit("'('"), None, "it matches nothing, as RFC 9535 has it");
        let large = "'(.{1,1000}){1,1000}'";
        assert_eq!(unfit(large), Some(format!("the regular expression {large} takes more than 131072 bytes")));
        assert_eq!(unfit("$.b").as_deref(), Some("the expression `$.b` of `match` or `search` is not written out"));
    }
}
