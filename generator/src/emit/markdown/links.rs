//! The links of a page that is written already.
//!
//! In: Markdown of this generator. Out: the same with other targets. It refuses to know what targets mean.

use pulldown_cmark::{BrokenLink, Event, LinkType, Options, Parser, Tag};
use std::ops::Range;

/// Puts other targets into the links of a page: those that `target` gives one for. What stands in code is no link.
pub fn relinked(text: &str, target: impl Fn(&str) -> Option<String>) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        let Event::Start(Tag::Link { link_type: LinkType::Inline, dest_url, .. }) = event else { continue };
        let Some(new) = target(&dest_url) else { continue };
        if let Some(at) = text[range.clone()].rfind(&format!("]({dest_url}")) {
            let at = range.start + at + 2;
            out.push_str(&text[done..at]);
            out.push_str(&new);
            done = at + dest_url.len();
        }
    }
    out.push_str(&text[done..]);
    out
}

/// How often a page is looked at again: brackets may stand inside of each other.
const PASSES: usize = 32;

/// Escapes brackets that rustdoc would take for a link to an item: those around words that nothing defines, outside of code.
pub fn without_shortcuts(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..PASSES {
        let places = shortcuts(&text);
        if places.is_empty() {
            break;
        }
        places.into_iter().rev().for_each(|at| text.insert(at, '\\'));
    }
    text
}

/// Where the innermost of them begin.
fn shortcuts(text: &str) -> Vec<usize> {
    let undefined = |link: BrokenLink<'_>| Some((link.reference.into_string().into(), "".into()));
    let events = Parser::new_with_broken_link_callback(text, Options::ENABLE_TABLES, Some(undefined));
    let is_shortcut =
        |link| matches!(link, LinkType::ShortcutUnknown | LinkType::CollapsedUnknown | LinkType::ReferenceUnknown);
    let begin = |(event, place): (Event<'_>, Range<usize>)| match event {
        Event::Start(Tag::Link { link_type, .. } | Tag::Image { link_type, .. }) if is_shortcut(link_type) => {
            text[place.clone()].find('[').map(|at| place.start + at)
        }
        _ => None,
    };
    events.into_offset_iter().filter_map(begin).collect()
}

#[cfg(test)]
mod tests {
    use super::{relinked, without_shortcuts};

    #[test]
    fn what_is_no_link_has_no_brackets() {
        let text = "[a](b) `c[d]` array[string]\n\n| t |\n|---|\n| map[e] or array[array[f]] \\| null |\n\n```rust\na[b]\n```\n";
        let expected = text.replace("[string]", "\\[string]").replace("[e]", "\\[e]");
        let expected = expected.replace("[array[f]]", "\\[array\\[f]]");
        assert_eq!(without_shortcuts(text), expected);
    }

    #[test]
    fn links_get_other_targets_and_code_does_not() {
        let text = "---\nname: x\n---\n\n[a](b.md#c) and `[a](b.md)`\n\n```text\n[a](b.md)\n```\n\n| [a](b.md) | [d](#e) |\n|---|---|\n| [`x`](../b.md) | <https://a.example> |\n";
        let found = relinked(text, |target| (!target.starts_with('#')).then(|| format!("/{target}")));
        let expected = text
            .replace("[a](b.md#c)", "[a](/b.md#c)")
            .replace("| [a](b.md)", "| [a](/b.md)")
            .replace("(../b.md)", "(/../b.md)");
        assert_eq!(found, expected);
    }
}
