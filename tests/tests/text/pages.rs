//! The judge of pages: Markdown with all that mdBook, GitHub and others add has no tag, link or block that is not ours.

use pulldown_cmark::{BrokenLink, CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

/// The comment that each document begins with.
const MARK: &str = "<!-- Generated from an OpenAPI document. Do not edit. -->";

/// Info strings of our own blocks of code.
const LANGUAGES: [&str; 8] = ["text", "rust", "bash", "toml", "json", "sh", "shell", "http"];

/// What of a page is not as it should be.
pub fn faults(path: &str, page: &str) -> Vec<String> {
    let (mut faults, body) = match page.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")) {
        Some((head, body)) => (faults_of_front_matter(head), body),
        None => (Vec::new(), page),
    };
    let mut options = Options::all() - Options::ENABLE_OLD_FOOTNOTES - Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    // mdBook alone has attributes of headings.
    options.set(Options::ENABLE_HEADING_ATTRIBUTES, path.starts_with("docs/book/"));
    let is_rustdoc = path.starts_with("src/");
    if is_rustdoc {
        faults.extend(shortcuts(body));
    }
    let mut in_code = false;
    for (event, place) in Parser::new_ext(body, options).into_offset_iter() {
        match &event {
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            _ => {}
        }
        let is_fault = match &event {
            Event::Html(tag) => tag.trim() != MARK,
            Event::InlineHtml(tag) => &**tag != "<br>",
            Event::Start(Tag::Link { link_type, dest_url, .. }) => !leads_right(*link_type, dest_url, is_rustdoc),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => !LANGUAGES.contains(&&**info),
            Event::Start(Tag::Heading { id, classes, attrs, .. }) => {
                id.is_some() || !classes.is_empty() || !attrs.is_empty()
            }
            Event::Start(
                Tag::CodeBlock(CodeBlockKind::Indented)
                | Tag::Image { .. }
                | Tag::FootnoteDefinition(_)
                | Tag::MetadataBlock(_)
                | Tag::BlockQuote(Some(_))
                | Tag::DefinitionList,
            )
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => true,
            // In code, nothing but the book's own configuration can keep mdBook from reading it.
            Event::Text(_) => !in_code && body[place.clone()].contains("{{#"),
            _ => false,
        };
        if is_fault {
            let start = body[..place.start].rfind('\n').map_or(0, |at| at + 1);
            let line: String = body[start..].chars().take(160).collect();
            faults.push(format!("{event:?} in {line:?}"));
        }
    }
    faults
}

fn faults_of_front_matter(head: &str) -> Vec<String> {
    let read: Result<serde_yaml::Value, _> = serde_yaml::from_str(head);
    let Ok(head) = read else { return vec![format!("the front matter is no YAML: {head:?}")] };
    let is_text = |value: &serde_yaml::Value| value.is_string();
    let keys: Vec<_> = head.as_mapping().into_iter().flat_map(|head| head.keys()).map(|key| key.as_str()).collect();
    let sound = keys == [Some("name"), Some("description"), Some("metadata")]
        && is_text(&head["name"])
        && is_text(&head["description"])
        && ["product", "language"].iter().all(|key| is_text(&head["metadata"][*key]));
    if sound { Vec::new() } else { vec![format!("the front matter is not ours: {head:?}")] }
}

/// What rustdoc would take for a link to an item, and nobody meant as one.
fn shortcuts(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    let callback = |link: BrokenLink<'_>| {
        found.push(format!("`{}` is a link to an item", link.reference));
        None
    };
    Parser::new_with_broken_link_callback(page, Options::ENABLE_TABLES, Some(callback)).for_each(drop);
    found
}

fn leads_right(link: LinkType, address: &str, is_rustdoc: bool) -> bool {
    // Items of the crate, by their whole path.
    let item = address.strip_prefix("crate::").filter(|_| is_rustdoc).map(|path| path.replace("::", ""));
    let address = item.as_deref().unwrap_or(address);
    let is_local = |c: char| c.is_alphanumeric() || "_./#-".contains(c);
    let web = ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme));
    web || link == LinkType::Email || address.chars().all(is_local) && !address.starts_with("//")
}

/// What of the data of the site's search is not as it should be.
pub fn faults_of_data(script: &str) -> Vec<String> {
    let json = script.strip_prefix("window.apiSearchData = ").and_then(|rest| rest.strip_suffix(";\n"));
    let is_json = json.is_some_and(|json| serde_json::from_str::<serde_json::Value>(json).is_ok());
    if is_json && !script.contains('<') { Vec::new() } else { vec!["is no data".to_owned()] }
}
