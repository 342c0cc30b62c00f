//! The judge of Rust: it parses, and what rustdoc would make of its comments is text.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag};
use std::cell::RefCell;

/// What of a file is not as it should be.
pub fn faults(text: &str, front: &str) -> Vec<String> {
    if let Err(error) = syn::parse_file(text) {
        return vec![format!("is no Rust: {error}")];
    }
    let mut comments = Vec::new();
    collect(text.parse().expect("it was parsed before"), front, &mut comments);
    comments.iter().flat_map(|comment| faults_of_comment(comment, front)).collect()
}

/// A doc comment that is being read: its lines, and whether it stands inside what it describes.
#[derive(Default)]
struct Comment {
    text: String,
    inner: bool,
}

fn collect(tokens: TokenStream, front: &str, comments: &mut Vec<String>) {
    let mut open = Comment::default();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(sign) if sign.as_char() == '#' => {
                let inner = matches!(tokens.peek(), Some(TokenTree::Punct(sign)) if sign.as_char() == '!');
                if inner {
                    tokens.next();
                }
                if open.inner != inner {
                    comments.push(std::mem::take(&mut open).text);
                    open.inner = inner;
                }
                let Some(TokenTree::Group(group)) = tokens.next() else { continue };
                if group.delimiter() == Delimiter::Bracket {
                    open.text.push_str(&line(group.stream(), front).unwrap_or_default());
                }
            }
            TokenTree::Group(group) => {
                comments.push(std::mem::take(&mut open).text);
                collect(group.stream(), front, comments);
            }
            _ => comments.push(std::mem::take(&mut open).text),
        }
    }
    comments.push(open.text);
    comments.retain(|comment| !comment.is_empty());
}

/// The line of a doc attribute.
fn line(attribute: TokenStream, front: &str) -> Option<String> {
    let mut tokens = attribute.into_iter();
    let is_doc = matches!(tokens.next(), Some(TokenTree::Ident(name)) if name == "doc");
    let is_value = matches!(tokens.next(), Some(TokenTree::Punct(sign)) if sign.as_char() == '=');
    match tokens.next().filter(|_| is_doc && is_value)? {
        TokenTree::Literal(literal) => {
            let text: syn::LitStr = syn::parse_str(&literal.to_string()).ok()?;
            let text = text.value();
            Some(text.strip_prefix(' ').unwrap_or(&text).to_owned() + "\n")
        }
        TokenTree::Ident(_) => included(tokens, front),
        _ => None,
    }
}

/// The front page, where it is included; other pages are judged on their own.
fn included(mut tokens: impl Iterator<Item = TokenTree>, front: &str) -> Option<String> {
    let path = tokens.find_map(|token| match token {
        TokenTree::Group(group) => syn::parse2::<syn::LitStr>(group.stream()).ok(),
        _ => None,
    });
    let path = path.expect("what is included has a path").value();
    assert!(
        path == "front.md" || path.starts_with("guides/") || path.starts_with("../examples/"),
        "{path} is included"
    );
    (path == "front.md").then(|| front.to_owned() + "\n")
}

fn faults_of_comment(comment: &str, front: &str) -> Vec<String> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let broken = RefCell::new(Vec::new());
    // What looks like a link may be one to an item; ours are names.
    let callback = |link: BrokenLink<'_>| {
        let name = link.reference.trim_matches('`').to_owned();
        if name.is_empty() || name.contains(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != ':') {
            broken.borrow_mut().push(name);
            return None;
        }
        Some((CowStr::from(name), CowStr::from("")))
    };
    let mut faults = Vec::new();
    let mut in_link = 0;
    for event in Parser::new_with_broken_link_callback(comment, options, Some(callback)) {
        match &event {
            Event::Start(Tag::Link { .. }) => in_link += 1,
            Event::End(pulldown_cmark::TagEnd::Link) => in_link -= 1,
            _ => {}
        }
        let is_fault = match &event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => &**info != "text" && !comment.contains(front),
            Event::Start(Tag::Link { link_type, dest_url, .. }) => !leads_right(*link_type, dest_url),
            Event::Start(
                Tag::CodeBlock(CodeBlockKind::Indented)
                | Tag::HtmlBlock
                | Tag::Image { .. }
                | Tag::FootnoteDefinition(_),
            )
            | Event::Html(_)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => true,
            // rustdoc misses a link there.
            Event::Text(text) => in_link == 0 && (text.contains("http://a.") || text.contains("https://a.")),
            _ => false,
        };
        if is_fault {
            faults.push(format!("{event:?} in {comment:?}"));
        }
    }
    faults.extend(broken.into_inner().into_iter().map(|link| format!("a link to `{link}` in {comment:?}")));
    faults
}

/// Whether a link leads to the web, to a mailbox, or to an item of ours.
fn leads_right(link: LinkType, address: &str) -> bool {
    let is_item = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == ':' || c == '/' || c == '.';
    let web = ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme));
    // Payloads name items that are not there, too.
    let is_ours = !["Absent", "crate::Absent"].contains(&address) && !address.replace("::", "").contains(':');
    web || link == LinkType::Email || is_ours && address.chars().all(is_item)
}
