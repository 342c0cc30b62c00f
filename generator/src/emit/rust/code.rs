//! Source text: items printed, the conditions in front of them, where a text in code ends.

use proc_macro2::TokenStream;
use quote::quote;

/// Widest line of a condition in text; a longer one has a line for each feature.
const WIDEST: usize = 100;

/// `#[cfg(feature = ..)]` for one feature, `any(..)` for several.
pub(super) fn feature_gate(features: &[String]) -> Option<TokenStream> {
    match features {
        [] => None,
        [feature] => Some(quote!(#[cfg(feature = #feature)])),
        features => Some(quote!(#[cfg(any(#(feature = #features),*))])),
    }
}

/// The same as lines of text, each behind an indent; none without features.
pub(super) fn gate_lines(features: &[String], indent: &str) -> String {
    let conditions: Vec<String> = features.iter().map(|feature| format!("feature = {feature:?}")).collect();
    let line = match &conditions[..] {
        [] => return String::new(),
        [only] => format!("{indent}#[cfg({only})]\n"),
        all => format!("{indent}#[cfg(any({}))]\n", all.join(", ")),
    };
    if line.len() <= WIDEST || conditions.len() == 1 {
        return line;
    }
    let rows: String = conditions.iter().map(|condition| [indent, "    ", condition, ",\n"].concat()).collect();
    format!("{indent}#[cfg(any(\n{rows}{indent}))]\n")
}

/// Items as formatted source text, a blank line between any two.
pub(super) fn print(items: TokenStream) -> String {
    space_out(&format(items))
}

/// Items as formatted source text, for [`space_out`]. The parts of a large file are formatted one by one: its tokens take many times
/// its size.
pub(super) fn format(items: TokenStream) -> String {
    parted(prettyplease::unparse(&syn::parse2(items).expect("the emitter writes Rust items")))
}

/// Between lines of a comment that is one attribute until it is printed. No text of the document has it: what is not seen is spelled
/// out there.
const NEXT_LINE: char = '\u{1f}';

/// Lines of a comment as one attribute: an attribute for each costs more to read and to print than the lines do.
pub(super) fn doc_lines(lines: impl Iterator<Item = String>) -> String {
    let mut docs = String::new();
    for (at, line) in lines.enumerate() {
        docs.extend((at > 0).then_some(NEXT_LINE));
        docs.push_str(&line);
    }
    docs
}

/// The text with each line of [`doc_lines`] in a line of its own.
fn parted(text: String) -> String {
    if !text.contains(NEXT_LINE) {
        return text;
    }
    let mut out = String::with_capacity(text.len() + text.len() / 10);
    for line in text.lines() {
        let indent = &line[..line.len() - line.trim_start().len()];
        for (at, part) in line.split(NEXT_LINE).enumerate() {
            let begin = if at == 0 { ["", ""] } else { [indent, "///"] };
            out.extend(begin);
            out.push_str(part.trim_end());
            out.push('\n');
        }
    }
    out
}

/// Puts a blank line after every item that ends on a line of its own; `prettyplease` leaves none.
pub(super) fn space_out(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 20);
    let mut lines = text.lines().peekable();
    let is_head = |line: &str| line.starts_with("//!") || line.starts_with("#![");
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        let Some(next) = lines.peek() else { break };
        let (indent, next_indent) = (line.len() - line.trim_start().len(), next.len() - next.trim_start().len());
        let starts_item =
            ["///", "#[", "pub ", "impl", "use "].iter().any(|start| next.trim_start().starts_with(start));
        let ends_item =
            line.trim_start() == "}" || indent == 0 && line.ends_with([';', '}']) && !next.starts_with("use ");
        if is_head(line) && !is_head(next) || ends_item && starts_item && indent == next_indent {
            out.push('\n');
        }
    }
    out
}

/// Bytes up to the end of a text that has begun, its closing quote included.
pub(super) fn end_of_text(rest: &str) -> usize {
    let mut is_escaped = false;
    let closes = |c: char| {
        let is_end = c == '"' && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        is_end
    };
    rest.find(closes).expect("a text is closed") + 1
}
