//! Text that stays what it is inside a Markdown table: no cell ends early, nothing is taken for HTML, no link executes.
//!
//! In: text of the document. Out: Markdown for one line. It refuses to know what the text means.

use super::text::single_line;
use std::fmt::Write as _;

/// A code span, with a fence longer than any run of backticks inside.
pub(super) fn code(text: &str) -> String {
    let text = single_line(text).replace('|', "\\|");
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad = if longest > 0 { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Text that is not Markdown (values, type words): every character stands for itself.
pub(super) fn literal(text: &str) -> String {
    let text = single_line(text);
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\\' | '`' | '*' | '|' | '~' => out.extend(['\\', c]),
            '_' if !inside_word(&text, at) => out.push_str("\\_"),
            '(' if text[..at].ends_with(']') => out.push_str("\\("),
            c => out.push(c),
        }
    }
    out
}

/// Markdown of the document: emphasis, code spans and links to the web stay, what could break the page is escaped.
pub(super) fn prose(text: &str) -> String {
    let text = single_line(text);
    let mut out = String::with_capacity(text.len());
    if text.starts_with("---") {
        out.push('\\');
    }
    let mut rest = text.as_str();
    while let Some(start) = unescaped_backtick(rest) {
        plain(&rest[..start], &mut out);
        let run = rest[start..].bytes().take_while(|byte| *byte == b'`').count();
        let (fence, tail) = rest[start..].split_at(run);
        if let Some(end) = closing_fence(tail, run) {
            let inside = trimmed(&tail[..end]).replace('|', "\\|");
            write!(out, "{fence}{inside}{fence}").expect("writing to a String cannot fail");
            rest = &tail[end + run..];
        } else {
            out.push_str(&"\\`".repeat(run));
            rest = tail;
        }
    }
    plain(rest, &mut out);
    out
}

/// Markdown of the document as a paragraph of its own: nothing at its beginning makes it a heading, a list, a quotation or the
/// target of links elsewhere.
pub(super) fn paragraph(text: &str) -> String {
    let prose = prose(text);
    let digits = prose.bytes().take_while(u8::is_ascii_digit).count();
    let numbered = digits > 0 && prose[digits..].starts_with(['.', ')']);
    match prose.chars().next() {
        Some('#' | '+' | '-' | '=' | '>' | '~' | '*') => format!("\\{prose}"),
        Some('[') if prose.contains("]:") => format!("\\{prose}"),
        Some(_) if numbered => format!("{}\\{}", &prose[..digits], &prose[digits..]),
        _ => prose,
    }
}

/// Finished Markdown as the text of a link.
pub(super) fn link_text(markdown: &str) -> String {
    markdown.replace('[', "\\[").replace(']', "\\]")
}

/// Text of a cell that is Markdown already, but for the pipes.
pub(super) fn cell(text: &str) -> String {
    text.replace("\\|", "|").replace('|', "\\|")
}

/// Escapes only the pipes, as the published documents do.
pub(super) fn pipes(text: &str) -> String {
    text.replace('|', "\\|")
}

fn inside_word(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let after = text[at + 1..].chars().next();
    [before, after].iter().all(|c| c.is_some_and(|c| c.is_alphanumeric() || c == '_'))
}

/// What is in a code span without blanks around it; blanks alone stay.
fn trimmed(inside: &str) -> &str {
    let trimmed = inside.trim();
    if trimmed.is_empty() || trimmed.starts_with('`') || trimmed.ends_with('`') { inside } else { trimmed }
}

/// The first backtick that no backslash escapes.
fn unescaped_backtick(text: &str) -> Option<usize> {
    let mut escaped = false;
    text.bytes().position(|byte| {
        let found = byte == b'`' && !escaped;
        escaped = byte == b'\\' && !escaped;
        found
    })
}

/// The start of the first run of exactly `run` backticks.
fn closing_fence(text: &str, run: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(start) = text[at..].find('`').map(|offset| at + offset) {
        let length = text[start..].bytes().take_while(|byte| *byte == b'`').count();
        if length == run {
            return Some(start);
        }
        at = start + length;
    }
    None
}

/// Escapes text outside code spans. What the document escaped itself stays as it is.
fn plain(text: &str, out: &mut String) {
    let mut escaped = false;
    let mut linked = 0;
    for (at, c) in text.char_indices() {
        if at < linked {
            continue;
        }
        if !escaped && let Some(url) = bare_url(text, at) {
            write!(out, "<{url}>").expect("writing to a String cannot fail");
            linked = at + url.len();
            continue;
        }
        match c {
            _ if escaped => out.push(c),
            '|' => out.push_str("\\|"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '!' if text[at + 1..].starts_with('[') => out.push_str("\\!"),
            '[' if text[..at].ends_with(']') => out.push_str("\\["),
            '(' if text[..at].ends_with(']') && !leads_to_the_web(&text[at + 1..]) => out.push_str("\\("),
            c => out.push(c),
        }
        escaped = c == '\\' && !escaped;
    }
}

/// The address that stands bare at a place of a text, neither in a link nor as its text.
fn bare_url(text: &str, at: usize) -> Option<&str> {
    if !leads_to_the_web(&text[at..]) {
        return None;
    }
    let free = !text[..at].ends_with(|before: char| before.is_alphanumeric() || matches!(before, '[' | '/'));
    if !free || text[..at].ends_with("](") {
        return None;
    }
    let ends = |c: char| c.is_whitespace() || "<>|\\\"'()[]{}*`".contains(c);
    let end = text[at..].find(ends).map_or(text.len(), |end| at + end);
    let url = text[at..end].trim_end_matches(['.', ',', ';', ':', '!', '?']);
    (url.len() > "https://".len() && !text[end..].starts_with('{')).then_some(url)
}

fn leads_to_the_web(target: &str) -> bool {
    target.starts_with("https://") || target.starts_with("http://")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_span_outgrows_its_backticks() {
        assert_eq!(code("from"), "`from`");
        assert_eq!(code("a|b"), "`a\\|b`");
        assert_eq!(code("a`b"), "`` a`b ``");
        assert_eq!(code("metadata->id"), "`metadata->id`");
    }

    #[test]
    fn a_value_stands_for_itself() {
        assert_eq!(literal("enum: *, <=, a|b"), "enum: \\*, &lt;=, a\\|b");
        assert_eq!(literal("snake_case _edge_ `x`"), "snake_case \\_edge\\_ \\`x\\`");
        assert_eq!(literal("array[object] | null"), "array[object] \\| null");
        assert_eq!(literal("[x, ](javascript:x)"), "[x, ]\\(javascript:x)");
    }

    #[test]
    fn prose_cannot_end_its_cell() {
        assert_eq!(prose("a | b\nc"), "a \\| b c");
        assert_eq!(prose("already \\| escaped"), "already \\| escaped");
        assert_eq!(prose("code `x | y` goes"), "code `x \\| y` goes");
    }

    #[test]
    fn prose_cannot_hold_html_or_front_matter() {
        assert_eq!(prose("<script>alert(1)</script>"), "&lt;script&gt;alert(1)&lt;/script&gt;");
        assert_eq!(prose("in code `<b>` only"), "in code `<b>` only");
        assert_eq!(prose("--- key: value"), "\\--- key: value");
        assert_eq!(prose("```\nfence"), "\\`\\`\\` fence");
    }

    #[test]
    fn a_paragraph_is_no_heading_and_no_list() {
        assert_eq!(paragraph("# Title"), "\\# Title");
        assert_eq!(paragraph("- item"), "\\- item");
        assert_eq!(paragraph("12. item"), "12\\. item");
        assert_eq!(paragraph("--- x"), "\\--- x");
        assert_eq!(paragraph("[x]: javascript:run"), "\\[x]: javascript:run");
        assert_eq!(paragraph("3 items."), "3 items.");
        assert_eq!(paragraph("[a]: javascript:x"), "\\[a]: javascript:x");
    }

    #[test]
    fn no_image_is_loaded() {
        assert_eq!(prose("![x](https://example.com/x.png)"), "\\![x](https://example.com/x.png)");
    }

    #[test]
    fn an_open_code_span_is_text() {
        assert_eq!(prose("cut `in the mid..."), "cut \\`in the mid...");
        assert_eq!(prose("`a` and `<b"), "`a` and \\`&lt;b");
        assert_eq!(prose("escaped \\` tick <"), "escaped \\` tick &lt;");
    }

    #[test]
    fn bare_addresses_are_links() {
        assert_eq!(prose("See https://example.com/a_b. Then"), "See <https://example.com/a_b>. Then");
        assert_eq!(prose("(http://example.com)"), "(<http://example.com>)");
        assert_eq!(prose("[https://example.com](https://example.com)"), "[https://example.com](https://example.com)");
        assert_eq!(prose("`https://example.com` https://a.b/{id}"), "`https://example.com` https://a.b/{id}");
    }

    #[test]
    fn code_has_no_blanks_around_it() {
        assert_eq!(prose("a ` b ` c ` `"), "a `b` c ` `");
    }

    #[test]
    fn only_links_to_the_web_are_links() {
        assert_eq!(prose("[guide](https://example.com)"), "[guide](https://example.com)");
        assert_eq!(prose("[x](javascript:alert)"), "[x]\\(javascript:alert)");
        assert_eq!(prose("filter[name][eq]"), "filter[name]\\[eq]");
    }
}
