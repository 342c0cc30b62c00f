//! What is written of what.

use super::{
    blocks, code, code_span, essence, heading_text, literal, paragraph, plain, prose, rustdoc, rustdoc_beginning,
    rustdoc_behind, sentence,
};
use pulldown_cmark::{Event, Parser, Tag};

#[test]
fn a_code_span_outgrows_its_backticks() {
    assert_eq!(code("from"), "`from`");
    assert_eq!(code("a|b"), "`a\\|b`");
    assert_eq!(code("a`b"), "`` a`b ``");
    assert_eq!(code("metadata->id"), "`metadata->id`");
}

#[test]
fn what_is_escaped_in_the_text_of_a_link_stays_so() {
    assert_eq!(super::link_text("[a] \\[b\\] \\\\[c]"), "\\[a\\] \\[b\\] \\\\\\[c\\]");
}

#[test]
fn a_value_stands_for_itself() {
    assert_eq!(literal("enum: *, <=, a|b"), "enum: \\*, <=, a\\|b");
    assert_eq!(literal("a -> b & c, <a<b>> > &lt;"), "a -> b & c, &lt;a&lt;b&gt;&gt; > &amp;lt;");
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
    assert_eq!(prose("![x](https://example.com/x.png)"), "[x](https://example.com/x.png)");
}

#[test]
fn an_open_code_span_is_text() {
    assert_eq!(prose("cut `in the mid..."), "cut \\`in the mid...");
    assert_eq!(prose("`a` and `<b"), "`a` and \\`&lt;b");
    assert_eq!(prose("escaped \\` tick <"), "escaped \\` tick &lt;");
}

#[test]
fn tags_that_markdown_has_marks_for_become_marks() {
    assert_eq!(prose("<b><i>all</i></b> of it"), "***all*** of it");
    assert_eq!(prose("a <STRONG>b</STRONG> <em>c</em> <s>d</s>"), "a **b** *c* ~~d~~");
    assert_eq!(prose("x<sup>2</sup>, H<sub>2</sub>O, <u>so</u> <kbd>^C</kbd>"), "x2, H2O, so `^C`");
    assert_eq!(prose("**<b>a</b>** <b>b"), "**a** &lt;b&gt;b");
    assert_eq!(prose("<a target=\"_blank\" href='https://a.example/b'>c</a>"), "[c](https://a.example/b)");
}

#[test]
fn tags_of_blocks_begin_blocks() {
    assert_eq!(blocks::markdown("<p>One.</p>\n<p>Two <b>2</b>.</p>"), "One.\n\nTwo **2**.");
    assert_eq!(blocks::markdown("<h2>Title</h2>Text"), "**Title**:\n\nText");
}

#[test]
fn signs_at_the_end_of_a_heading_are_its_own() {
    assert_eq!(heading_text("Two lines #"), "Two lines \\#");
    assert_eq!(heading_text("##"), "\\##");
    assert_eq!(heading_text("In C#"), "In C#");
}

#[test]
fn code_of_blanks_is_seen() {
    assert_eq!([code(""), code(" "), code("a")], ["`\"\"`", "`\" \"`", "`a`"]);
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

#[test]
fn paragraphs_and_lists_stay_apart() {
    let text = "One\nline.\n\n**Formats:**\n\n- PDF\n- Plain text,\n  as `.txt`\n\nEnd.<br/>Last.";
    let page = "One line.\n\n**Formats:**\n\n- PDF\n- Plain text, as `.txt`\n\nEnd.\n\nLast.";
    assert_eq!(blocks::markdown(text), page);
}

#[test]
fn a_list_before_another_is_not_joined_to_it() {
    let end = "\n\n[//]: # (The description ends here.)";
    assert_eq!(blocks::before_list("a\n\n- b\n- c"), format!("a\n\n- b\n- c{end}"));
    assert_eq!(blocks::before_list("- a\n\n1. b"), "- a\n\n1. b");
    assert_eq!(blocks::before_list("- a\n\nb"), "- a\n\nb");
    let page = blocks::before_list("- a") + "\n\n- b";
    let lists = Parser::new(&page).filter(|event| matches!(event, Event::Start(Tag::List(None)))).count();
    assert_eq!(lists, 2);
}

#[test]
fn a_list_inside_a_list_is_indented() {
    assert_eq!(blocks::markdown("1. a\n   * b\n2. c"), "1. a\n   - b\n2. c");
}

#[test]
fn headings_and_rules_do_not_reach_the_page() {
    assert_eq!(blocks::markdown("---\n## Title ##\nText\n==="), "**Title**:\n\nText");
    assert_eq!(blocks::markdown("#hash\n\n***bold"), "\\#hash\n\n\\*\\*\\*bold");
}

#[test]
fn code_is_kept_and_cannot_end_early() {
    assert_eq!(blocks::markdown("```json\n{\"a\": 1}\n```"), "```text\n{\"a\": 1}\n```");
    assert_eq!(blocks::markdown("```\n````` x\n<b>\n```"), "``````text\n````` x\n<b>\n``````");
    assert_eq!(blocks::markdown("<code>a</code>\n```\n<code><br>\n```"), "`a`\n\n```text\n<code><br>\n```");
    assert_eq!(blocks::markdown("```\nopen <script>"), "\\`\\`\\` open &lt;script&gt;");
}

#[test]
fn a_link_of_html_is_a_link() {
    let web = r#"See <a href="https://a.example/b">this</a>."#;
    assert_eq!(blocks::markdown(web), "See [this](https://a.example/b).");
    let script = r#"<a href="javascript:run">this</a>"#;
    assert_eq!(blocks::markdown(script), r#"&lt;a href="javascript:run"&gt;this&lt;/a&gt;"#);
}

#[test]
fn a_list_may_begin_further_right() {
    assert_eq!(blocks::markdown("Text\n\n   - a\n   - b\n\nMore\n- c"), "Text\n\n- a\n- b\n\nMore\n\n- c");
}

#[test]
fn a_cell_is_one_line() {
    let text = "Status | of:\n- `a`\n- b\n\n# More\n```\nx | y\n\n<b>\n```";
    assert_eq!(blocks::cell(text), "Status \\| of:<br>• `a`<br>• b<br>**More**<br>`x \\| y`<br>`<b>`");
}

#[test]
fn nothing_is_nothing() {
    assert_eq!(blocks::markdown(""), "");
    assert_eq!(blocks::markdown(" \n"), "");
    assert_eq!(blocks::cell(""), "");
}

#[test]
fn a_sentence_goes_on_after_an_abbreviation() {
    assert_eq!(sentence("A country (i.e. a state). More", 80), "A country (i.e. a state).");
    assert_eq!(sentence("Words, etc., and more. Then", 80), "Words, etc., and more.");
    assert_eq!(sentence("A voice (e.g. `x`). More", 80), "A voice (e.g. `x`).");
    assert_eq!(sentence(" Uses <code>a|b</code>\n  here. And more.", 80), "Uses `a\\|b` here.");
}

#[test]
fn a_list_becomes_a_line() {
    assert_eq!(essence("Events:\n\n- `a`\n- `b`\n\nMore.", 80).text, "Events: `a`; `b` More.");
    assert_eq!(sentence("One\n  two", 80), "One two");
}

#[test]
fn a_cut_falls_between_words() {
    assert_eq!(sentence("one two three four", 12), "one two...");
    assert_eq!(sentence("one two, three four", 12), "one two...");
    assert_eq!(sentence("abcdefghijklmnop", 10), "abcdefg...");
    assert_eq!(sentence("one two", 7), "one two");
}

#[test]
fn what_is_cut_is_whole() {
    assert_eq!(sentence("use `GET /v2/things` now", 17), "use `GET`...");
    assert_eq!(
        sentence("see [the long guide](https://example.com/a) first", 14),
        "see [the](https://example.com/a)..."
    );
    assert_eq!(sentence("a **bold thing here**, more", 16), "a **bold**...");
    assert_eq!(sentence("Code `a. B` ends none. Next", 80), "Code `a. B` ends none.");
}

#[test]
fn a_plain_text_has_no_marks() {
    assert_eq!(plain("a **b** `c|d` [e](https://f.g) &lt;h"), "a b c|d e <h");
}

#[test]
fn rustdoc_runs_nothing_and_links_nothing() {
    assert_eq!(rustdoc("```rust\npanic!()\n```"), "```text\npanic!()\n```");
    assert_eq!(rustdoc("Text\n\n    let code = 1;"), "Text\n\n```text\nlet code = 1;\n```");
    assert_eq!(rustdoc("a [Type] b <T> & c"), "a \\[Type\\] b \\<T\\> & c");
    assert_eq!(
        rustdoc("See https://a.example/b. [x](https://a.example)"),
        "See <https://a.example/b>. [x](https://a.example)"
    );
    assert_eq!(rustdoc("one\rtwo\u{2028}three\u{202E}four\r\nfive"), "one\\rtwo\\u{2028}three\\u{202e}four\nfive");
    assert_eq!(rustdoc("# Title\n\n1. a\n   - b\n2. c"), "**Title**\n\n1. a\n   - b\n2. c");
}

#[test]
fn a_list_of_html_is_a_list() {
    let text = "That is:\n<ul>\n  <li>\n    <code>a</code>: up\n    or so.\n  </li>\n\n  <li>\n    <code>-a</code>: down\n  </li>\n</ul>\nEnd.";
    assert_eq!(blocks::markdown(text), "That is:\n\n- `a`: up or so.\n- `-a`: down\n\nEnd.");
    assert_eq!(blocks::markdown("One of.<ul><li>a</li><li>b</ul>"), "One of.\n\n- a\n- b");
}

#[test]
fn what_begins_with_blanks_is_no_code() {
    assert_eq!(blocks::markdown("\n    One\n\n    two"), "One\n\ntwo");
    assert_eq!(blocks::markdown("One\n\n    let two;"), "One\n\n```text\nlet two;\n```");
}

#[test]
fn a_description_behind_words_of_ours_stays_blocks() {
    assert_eq!(rustdoc_behind("Deprecated.", "Use `b`."), "Deprecated. Use `b`.");
    assert_eq!(rustdoc_behind("Deprecated.", "```\na()\n```"), "Deprecated.\n\n```text\na()\n```");
    assert_eq!(rustdoc_behind("Deprecated.", ""), "Deprecated.");
    assert_eq!(rustdoc_beginning("```\n<b>\n\nx\n```\nEnd."), "`<b> x`");
    assert_eq!(rustdoc_beginning("One\ntwo.\n\nThree."), "One two.");
}

#[test]
fn what_an_entity_hides_is_seen() {
    assert_eq!(prose("a&#x202e;b&#27;c&#10;d"), "a\\u{202e}b\\u{1b}c d");
    assert_eq!(prose("[x](https://a.example/&#x202e;)"), "[x](https://a.example/%E2%80%AE)");
    assert_eq!(code_span("a\u{202E}\tb"), "`a\\u{202e} b`");
}

#[test]
fn no_directive_and_no_address_is_left() {
    assert_eq!(prose("{{#include x}} {{ x }}"), "&#123;{#include x}} {{ x }}");
    assert_eq!(literal("{{ #include x}}"), "&#123;{ #include x}}");
    assert_eq!(rustdoc("https://a.example/{id}"), "https:\\//a.example/{id}");
}
