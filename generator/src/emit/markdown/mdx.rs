//! A page of Markdown as MDX: the same page for a reader that takes braces and tags for code.
//!
//! In: Markdown of this generator. Out: MDX that means the same. It refuses to know what a page is about.

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// What begins a paragraph and is a statement to MDX.
const STATEMENTS: [(&str, &str); 2] = [("import", "&#105;mport"), ("export", "&#101;xport")];

/// A page as MDX.
pub fn mdx(text: &str) -> String {
    let mut page = MdxPage { text, out: String::with_capacity(text.len() + text.len() / 32), done: 0 };
    let options = Options::ENABLE_TABLES | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut is_literal = false;
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        match event {
            Event::Start(Tag::MetadataBlock(_) | Tag::CodeBlock(_)) => is_literal = true,
            Event::End(TagEnd::MetadataBlock(_) | TagEnd::CodeBlock) => is_literal = false,
            _ if is_literal => {}
            Event::Start(Tag::Link { link_type: LinkType::Autolink | LinkType::Email, dest_url, .. }) => {
                let shown = escaped(text[range.clone()].trim_matches(['<', '>']));
                page.put(&range, &format!("[{shown}]({dest_url})"));
            }
            Event::Start(Tag::Paragraph) => page.paragraph(&range),
            Event::Text(_) => page.text(&range),
            Event::InlineHtml(html) | Event::Html(html) => {
                let is_break = html.trim().trim_end_matches('>').trim_end_matches('/').trim() == "<br";
                let put = if is_break { "<br />".to_owned() } else { escaped(&html) };
                page.put(&range, &put);
            }
            _ => {}
        }
    }
    page.finish()
}

/// Text with nothing in it that MDX takes for code.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '{' | '}' | '<') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

struct MdxPage<'a> {
    text: &'a str,
    out: String,
    /// What is written up to here.
    done: usize,
}

impl MdxPage<'_> {
    /// Writes something in the place of a range; what stands inside of one that is written is left alone.
    fn put(&mut self, range: &Range<usize>, new: &str) {
        if range.start >= self.done {
            self.out.push_str(&self.text[self.done..range.start]);
            self.out.push_str(new);
            self.done = range.end;
        }
    }

    fn paragraph(&mut self, range: &Range<usize>) {
        let source = &self.text[range.clone()];
        if let Some((word, safe)) = STATEMENTS.iter().find(|(word, _)| source.starts_with(word)) {
            self.put(&(range.start..range.start + word.len()), safe);
        }
    }

    /// Escapes what is not escaped yet: what is has its backslash before the range.
    fn text(&mut self, range: &Range<usize>) {
        let source = &self.text[range.clone()];
        for (at, c) in source.char_indices().filter(|(_, c)| matches!(c, '{' | '}' | '<')) {
            let at = range.start + at;
            let slashes = self.text[..at].bytes().rev().take_while(|byte| *byte == b'\\').count();
            if slashes % 2 == 0 {
                self.put(&(at..at + 1), &escaped(c.encode_utf8(&mut [0; 4])));
            }
        }
    }

    fn finish(mut self) -> String {
        self.out.push_str(&self.text[self.done..]);
        self.out
    }
}

#[cfg(test)]
mod tests {
    use super::mdx;

    #[test]
    fn what_is_code_to_mdx_is_text() {
        let cases = [
            ("a {b} < c\n", "a \\{b\\} \\< c\n"),
            ("a \\{b\\} \\\\{\n", "a \\{b\\} \\\\\\{\n"),
            (
                "`{a}` <br> <https://a.example/?x=1>\n",
                "`{a}` <br /> [https://a.example/?x=1](https://a.example/?x=1)\n",
            ),
            ("import x\n\nexport {a}\n", "&#105;mport x\n\n&#101;xport \\{a\\}\n"),
            ("```js\nconst a = {b: 1};\n```\n", "```js\nconst a = {b: 1};\n```\n"),
            ("| a | b |\n|---|---|\n| `{` | {x}<br>y |\n", "| a | b |\n|---|---|\n| `{` | \\{x\\}<br />y |\n"),
            ("a <b>x</b>\n", "a \\<b>x\\</b>\n"),
            ("---\na: {b}\n---\n\n{c}\n", "---\na: {b}\n---\n\n\\{c\\}\n"),
        ];
        for (text, expected) in cases {
            assert_eq!(mdx(text), expected);
        }
    }
}
