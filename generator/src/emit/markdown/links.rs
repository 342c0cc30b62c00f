//! The links of a page that is written already.
//!
//! In: Markdown of this generator. Out: the same with other targets. It refuses to know what targets mean.

use pulldown_cmark::{BrokenLink, Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeWithOffset};
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// An address that stands bare, as rustdoc's lint `bare_urls` has it.
static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r"https?://(?:[-a-zA-Z0-9@:%._+~#=]{2,256}\.)+[a-zA-Z]{2,63}\b[-a-zA-Z0-9@:%_+.~#?&/=]*";
    Regex::new(pattern).expect("the pattern is sound")
});

/// Makes links of addresses that stand bare: rustdoc makes none by itself. Where a sign inside one is escaped it stays a text, and is
/// no address any longer.
pub fn with_addresses_marked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut done, mut inside) = (0, 0_usize);
    let events = Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter();
    for (event, range) in TextMergeWithOffset::new(events) {
        match event {
            Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::CodeBlock(_)) => inside += 1,
            Event::End(TagEnd::Link | TagEnd::Image | TagEnd::CodeBlock) => inside -= 1,
            Event::Text(said) if inside == 0 => {
                let written = &text[range.clone()];
                for found in ADDRESS.find_iter(written) {
                    let (start, end) = (range.start + found.start(), range.start + found.end());
                    out.push_str(&text[done..start]);
                    let address = found.as_str();
                    if *said == *written {
                        out.extend(["<", address, ">"]);
                    } else {
                        out.push_str(&address.replacen("//", "/\\/", 1));
                    }
                    done = end;
                }
            }
            _ => {}
        }
    }
    out.push_str(&text[done..]);
    out
}

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
    use super::{relinked, with_addresses_marked, without_shortcuts};

    #[test]
    fn bare_addresses_are_links() {
        let marked = |text: &str| with_addresses_marked(text);
        assert_eq!(marked("see https://pets.example/b_c?d=e."), "see <https://pets.example/b_c?d=e.>");
        assert_eq!(
            marked("| a |\n|---|\n| x http://pets.example/ y |\n"),
            "| a |\n|---|\n| x <http://pets.example/> y |\n"
        );
        for text in
            ["[a](https://pets.example)", "<https://pets.example>", "`https://pets.example`", "https://localhost:1"]
        {
            assert_eq!(marked(text), text);
        }
        let fence = "```\nhttps://pets.example\n```\n";
        assert_eq!(marked(fence), fence);
        assert_eq!(marked("\\<img src=https://pets.example/x\\>"), "\\<img src=https:/\\/pets.example/x\\>");
    }

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
