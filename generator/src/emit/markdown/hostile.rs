//! What is written is read again, by the same parser with all that GitHub adds: hostile text stays text, wherever it is put.

use super::{
    blocks, cell_text, code, code_span, essence, literal, paragraph, prose, rustdoc, rustdoc_beginning, rustdoc_behind,
    rustdoc_cell, rustdoc_line, rustdoc_text, sentence,
};
use crate::words::hides;
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TextMergeStream};

/// Pieces that mean something to a parser, and pieces that stand between.
const PIECES: [&str; 78] = [
    "a",
    "word",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "    ",
    "*",
    "**",
    "***",
    "_",
    "__",
    "`",
    "``",
    "```",
    "~",
    "~~",
    "~~~",
    "# ",
    "- ",
    "+ ",
    "1. ",
    "2) ",
    "> ",
    "---",
    "===",
    "|",
    "\\|",
    "| --- |\n",
    "|-|\n",
    "\\",
    "\\\\",
    "[",
    "]",
    "(",
    ")",
    "![",
    "](",
    "](javascript:x)",
    "](https://a.example/b_c)",
    "[a]: javascript:x",
    "[^1]: note",
    "[^1]",
    "[ ] ",
    "<",
    ">",
    "<b>",
    "</b>",
    "<br>",
    "<code>",
    "</code>",
    "<a href=\"javascript:x\">",
    "<a href=\"https://a.example\">",
    "</a>",
    "<!--",
    "<li>",
    "&lt;b&gt;",
    "https://a.example/x|y",
    "https://a.example/{x}",
    "\u{2028}\u{202E}",
    "\u{1B}[2J\u{200B}",
    "&#x202e;",
    "&#10;",
    "&NewLine;",
    "```rust\n",
    "~~~ should_panic\n",
    "\n    fn main() {}\n",
    "{{#include x}}",
    "{#id onclick=x}",
    ": term",
    "> [!NOTE]\n",
    "$$",
    "[`Item`]",
    "](crate::Item)",
    "</script>",
];

/// Texts of pieces, always the same.
fn texts() -> Vec<String> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below as u64).expect("an index fits")
    };
    let random = (0..3000).map(|_| {
        let length = 1 + next(14);
        (0..length).map(|_| PIECES[next(PIECES.len())]).collect::<String>()
    });
    random.collect()
}

fn all_options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
        | Options::ENABLE_GFM
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
}

/// What of a page is not what it should be.
fn faults(page: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for event in Parser::new_ext(page, all_options()) {
        let is_fault = match &event {
            Event::InlineHtml(tag) => &**tag != "<br>",
            Event::Start(Tag::Link { dest_url, .. }) => {
                !["https://", "http://", "mailto:"].iter().any(|scheme| dest_url.starts_with(scheme))
                    && !dest_url.contains('@')
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => &**language != "text",
            Event::Start(
                Tag::CodeBlock(CodeBlockKind::Indented)
                | Tag::Heading { .. }
                | Tag::Image { .. }
                | Tag::HtmlBlock
                | Tag::FootnoteDefinition(_)
                | Tag::DefinitionList
                | Tag::BlockQuote(Some(_))
                | Tag::MetadataBlock(_),
            )
            | Event::Html(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_)
            | Event::Rule => true,
            _ => false,
        };
        if is_fault || hides(page) {
            faults.push(format!("{event:?}"));
        }
    }
    faults
}

/// How many cells each row of the only table has; none: that is not all of the page.
fn cells(page: &str) -> Option<Vec<usize>> {
    let mut rows = Vec::new();
    let mut tables = 0;
    let mut depth = 0;
    for event in Parser::new_ext(page, all_options()) {
        match event {
            Event::Start(Tag::Table(_)) => tables += 1,
            Event::Start(_) if depth == 0 && tables == 0 => return None,
            Event::Start(Tag::TableRow | Tag::TableHead) => rows.push(0),
            Event::Start(Tag::TableCell) => *rows.last_mut()? += 1,
            _ => {}
        }
        depth = tables;
    }
    (tables == 1).then_some(rows)
}

#[test]
fn nothing_but_text_code_and_links_is_left() {
    for text in texts() {
        for page in [
            blocks::markdown(&text),
            blocks::item("a", &text),
            paragraph(&text),
            format!("| {} |", essence(&text, 40).text),
        ] {
            assert_eq!(faults(&page), Vec::<String>::new(), "{text:?} became {page:?}");
        }
        for comment in [rustdoc(&text), rustdoc_behind("Deprecated.", &text), rustdoc_line(&text), rustdoc_text(&text)]
        {
            assert_eq!(faults(&comment), Vec::<String>::new(), "{text:?} became {comment:?}");
        }
        let in_comments = [rustdoc_beginning(&text), rustdoc_cell(&text)];
        for line in
            [prose(&text), sentence(&text, 40), blocks::cell(&text), literal(&text)].into_iter().chain(in_comments)
        {
            let page = format!("Text {line}");
            assert_eq!(faults(&page), Vec::<String>::new(), "{text:?} became {line:?}");
            let page = format!("### {line}");
            assert!(!page.contains('\n'), "{text:?} became {page:?}");
        }
    }
}

#[test]
fn a_row_stays_a_row_of_two_cells() {
    for text in texts() {
        let code = code(&text);
        for cell in
            [prose(&text), sentence(&text, 40), blocks::cell(&text), literal(&text), code, cell_text(&prose(&text))]
        {
            let page = format!("| a | b |\n|---|---|\n| {cell} | x |\n");
            assert_eq!(cells(&page), Some(vec![2, 2]), "{text:?} became {cell:?}");
            // A third cell would be left out by a parser, so that it is looked for.
            let page = format!("| a | b | c |\n|---|---|---|\n| {cell} | x | `end` |\n");
            let last = Parser::new_ext(&page, all_options()).filter(|event| matches!(event, Event::Code(_))).last();
            assert_eq!(last, Some(Event::Code("end".into())), "{text:?} became {cell:?}");
        }
    }
}

#[test]
fn rustdoc_finds_no_link_to_an_item() {
    for text in texts() {
        let all = [rustdoc(&text), rustdoc_behind("Deprecated.", &text), rustdoc_beginning(&text), rustdoc_line(&text)];
        for page in all.into_iter().chain([rustdoc_cell(&text), rustdoc_text(&text)]) {
            let mut callback =
                |link: pulldown_cmark::BrokenLink<'_>| panic!("{text:?} became {page:?}: {:?}", link.reference);
            Parser::new_with_broken_link_callback(&page, all_options(), Some(&mut callback)).for_each(drop);
        }
    }
}

/// What a page says, for comparing.
fn meaning(page: &str) -> Vec<Event<'_>> {
    TextMergeStream::new(Parser::new_ext(page, all_options())).collect()
}

#[test]
fn a_second_reading_finds_the_same() {
    let mut differences = Vec::new();
    for text in texts() {
        // Code in a cell has its pipes escaped, which only a table takes back.
        let is_piped = text.contains('|') && text.contains(['`', '<']);
        let writers: &[fn(&str) -> String] =
            if is_piped { &[blocks::markdown] } else { &[blocks::markdown, paragraph] };
        for write in writers {
            let page = write(&text);
            let again = write(&page);
            if meaning(&again) != meaning(&page) {
                differences.push(format!("{text:?} became\n {page:?}, then\n {again:?}"));
            }
        }
    }
    differences.sort_by_key(String::len);
    differences.truncate(6);
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn a_code_span_is_what_it_says() {
    for text in
        texts().into_iter().filter(|text| !text.trim().is_empty() && !text.contains(['\n', '\t', ' ']) && !hides(text))
    {
        let page = code_span(&text);
        let events: Vec<_> = Parser::new(&page).collect();
        assert_eq!(events.get(1), Some(&Event::Code(text.clone().into())), "{text:?} became {page:?}");
    }
}
