//! A description of several paragraphs, as Markdown that keeps its layout and cannot break the page's.
//!
//! In: prose of the document. Out: paragraphs, lists and code blocks; every line of text is escaped on its own. It refuses to
//! know headings, tables and raw HTML: the first become bold lines, the others text.

use crate::emit::docs::{markdown, text};
use regex::Regex;
use std::borrow::Cow;
use std::sync::LazyLock;

/// A part of a description.
#[derive(Debug, PartialEq, Eq)]
enum Block<'a> {
    /// Lines that belong together.
    Paragraph(String),
    /// A line above others.
    Heading(&'a str),
    /// An item of a list.
    Item {
        /// Blanks before it.
        indent: usize,
        /// Its bullet, or its number and what follows that.
        marker: &'a str,
        /// Its lines.
        text: String,
    },
    /// Lines that stay as they are.
    Code(Vec<&'a str>),
}

/// Writes a description as Markdown; empty where there is none.
pub fn markdown(description: &str) -> String {
    let text = broken(description);
    let mut out = String::new();
    let mut list = None;
    for block in split(&text) {
        let outer = list;
        list = match &block {
            Block::Item { indent, .. } => Some(outer.unwrap_or(*indent)),
            _ => None,
        };
        if !out.is_empty() {
            out.push_str(if outer.is_some() && list.is_some() { "\n" } else { "\n\n" });
        }
        out.push_str(&print(&block, list.unwrap_or_default()));
    }
    out
}

/// Writes a description as the text of a cell: its blocks below each other.
pub fn cell(description: &str) -> String {
    let text = broken(description);
    let line = |block: &Block<'_>| match block {
        Block::Paragraph(text) => markdown::prose(&text::single_line(text)),
        Block::Item { text, .. } => format!("• {}", markdown::prose(&text::single_line(text))),
        Block::Heading(text) => print(&Block::Heading(text), 0),
        Block::Code(lines) => {
            let lines = lines.iter().filter(|line| !line.trim().is_empty()).map(|line| markdown::code(line.trim()));
            lines.collect::<Vec<_>>().join("<br>")
        }
    };
    split(&text).iter().map(line).collect::<Vec<_>>().join("<br>")
}

/// A link of HTML to the web.
static LINK: LazyLock<Regex> = LazyLock::new(|| {
    let link = r#"<a href="(https?://[^"\s()<>]+)">([^<>\[\]]+)</a>"#;
    Regex::new(link).expect("the pattern is a regular expression")
});

/// The text with HTML's line breaks, links and code as Markdown's, but inside blocks of code.
fn broken(description: &str) -> Cow<'_, str> {
    if !description.contains('<') {
        return Cow::Borrowed(description);
    }
    let said = [("<br>", "\n\n"), ("<br/>", "\n\n"), ("<br />", "\n\n"), ("<code>", "`"), ("</code>", "`")];
    let mut is_code = false;
    let mut text = String::with_capacity(description.len());
    for line in description.lines() {
        is_code ^= line.trim().starts_with("```");
        if is_code {
            text.push_str(line);
        } else {
            let line = said.iter().fold(line.to_owned(), |line, (html, markdown)| line.replace(html, markdown));
            text.push_str(&LINK.replace_all(&line, "[$2]($1)"));
        }
        text.push('\n');
    }
    Cow::Owned(text)
}

fn split(text: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut open = false;
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let trimmed = line.trim();
        let code = fenced(trimmed, &lines);
        if let Some(code) = code {
            lines.nth(code.len());
            blocks.push(Block::Code(code));
            open = false;
        } else if trimmed.is_empty() || is_rule(trimmed) {
            open = false;
        } else if let Some(heading) = heading(trimmed) {
            blocks.push(Block::Heading(heading));
            open = false;
        } else if let Some((marker, text)) = item(trimmed) {
            let indent = line.len() - line.trim_start().len();
            blocks.push(Block::Item { indent, marker, text: text.to_owned() });
            open = true;
        } else {
            match blocks.last_mut().filter(|_| open) {
                Some(Block::Paragraph(text) | Block::Item { text, .. }) => *text = format!("{text}\n{trimmed}"),
                _ => blocks.push(Block::Paragraph(trimmed.to_owned())),
            }
            open = true;
        }
    }
    blocks
}

/// The lines up to the end of a code block that begins with `first`; `None` where it has no end.
fn fenced<'a>(first: &str, rest: &(impl Iterator<Item = &'a str> + Clone)) -> Option<Vec<&'a str>> {
    let is_end = |line: &str| line.trim().len() > 2 && line.trim().bytes().all(|byte| byte == b'`');
    let begins = first.strip_prefix("```").is_some_and(|language| !language.contains('`'));
    (begins && rest.clone().any(is_end)).then(|| rest.clone().take_while(|line| !is_end(line)).collect())
}

/// A line of dashes and the like, which is no text.
fn is_rule(line: &str) -> bool {
    ["---", "===", "***", "___"].iter().any(|rule| line.starts_with(rule))
        && line.bytes().all(|byte| byte == line.as_bytes()[0])
}

fn heading(line: &str) -> Option<&str> {
    let text = line.trim_start_matches('#');
    (text.len() < line.len() && text.starts_with(' ')).then(|| text.trim_matches([' ', '#', '*']))
}

/// The marker and the text of an item.
fn item(line: &str) -> Option<(&str, &str)> {
    let (marker, text) = line.split_once(' ')?;
    let number = marker.strip_suffix(['.', ')']).unwrap_or_default();
    let numbered = (1..=3).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
    (numbered || matches!(marker, "-" | "*" | "+" | "•")).then(|| (marker, text.trim_start()))
}

/// A block as Markdown. An item that stands further to the right than `outer`, the first of its list, is one of a list inside.
fn print(block: &Block<'_>, outer: usize) -> String {
    match block {
        Block::Paragraph(text) => paragraph(text),
        Block::Heading(text) => format!("**{}**", markdown::prose(&text::single_line(text))),
        Block::Item { indent, marker, text } => {
            let marker = if marker.starts_with(|c: char| c.is_ascii_digit()) { marker } else { "-" };
            format!("{}{marker} {}", if *indent > outer + 1 { "   " } else { "" }, paragraph(text))
        }
        Block::Code(lines) => {
            let longest =
                lines.iter().flat_map(|line| line.split(|c| c != '`')).map(str::len).max().unwrap_or_default();
            let fence = "`".repeat(longest.max(2) + 1);
            format!("{fence}text\n{}\n{fence}", lines.join("\n"))
        }
    }
}

/// One line of text. Bold may begin it, which a list's bullet does not look like.
fn paragraph(text: &str) -> String {
    let text = text::single_line(text);
    match text.strip_prefix("**") {
        Some(bold) if bold.starts_with(char::is_alphanumeric) => markdown::prose(&text),
        _ => markdown::paragraph(&text),
    }
}

#[cfg(test)]
mod tests {
    use super::{cell, markdown};

    #[test]
    fn paragraphs_and_lists_stay_apart() {
        let text = "One\nline.\n\n**Formats:**\n\n- PDF\n- Plain text,\n  as `.txt`\n\nEnd.<br/>Last.";
        let page = "One line.\n\n**Formats:**\n\n- PDF\n- Plain text, as `.txt`\n\nEnd.\n\nLast.";
        assert_eq!(markdown(text), page);
    }

    #[test]
    fn a_list_inside_a_list_is_indented() {
        assert_eq!(markdown("1. a\n  * b\n2) c"), "1. a\n   - b\n2) c");
    }

    #[test]
    fn headings_and_rules_do_not_reach_the_page() {
        assert_eq!(markdown("---\n## Title ##\nText\n==="), "**Title**\n\nText");
        assert_eq!(markdown("#hash\n\n***bold"), "\\#hash\n\n\\***bold");
    }

    #[test]
    fn code_is_kept_and_cannot_end_early() {
        assert_eq!(markdown("```json\n{\"a\": 1}\n```"), "```text\n{\"a\": 1}\n```");
        assert_eq!(markdown("```\n````` x\n<b>\n```"), "``````text\n````` x\n<b>\n``````");
        assert_eq!(markdown("<code>a</code>\n```\n<code><br>\n```"), "`a`\n\n```text\n<code><br>\n```");
        assert_eq!(markdown("```\nopen <script>"), "\\`\\`\\` open &lt;script&gt;");
    }

    #[test]
    fn a_link_of_html_is_a_link() {
        let web = r#"See <a href="https://a.example/b">this</a>."#;
        assert_eq!(markdown(web), "See [this](https://a.example/b).");
        let script = r#"<a href="javascript:run">this</a>"#;
        assert_eq!(markdown(script), r#"&lt;a href="javascript:run"&gt;this&lt;/a&gt;"#);
    }

    #[test]
    fn a_list_may_begin_further_right() {
        assert_eq!(markdown("Text\n\n   - a\n   - b\n\nMore\n- c"), "Text\n\n- a\n- b\n\nMore\n\n- c");
    }

    #[test]
    fn a_cell_is_one_line() {
        let text = "Status | of:\n- `a`\n- b\n\n# More\n```\nx | y\n\n<b>\n```";
        assert_eq!(cell(text), "Status \\| of:<br>• `a`<br>• b<br>**More**<br>`x \\| y`<br>`<b>`");
    }

    #[test]
    fn nothing_is_nothing() {
        assert_eq!(markdown(""), "");
        assert_eq!(markdown(" \n"), "");
        assert_eq!(cell(""), "");
    }
}
