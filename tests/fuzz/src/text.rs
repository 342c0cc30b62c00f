//! Texts: strange words, descriptions, and what has to hold for the documentation that a description becomes.

use fastrand::Rng;
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};
use serde_json::json;
use std::path::Path;
use telnyx_codegen::Generator;
use telnyx_codegen::emit::docs::{DocumentChoice, LanguageName, SiteSources};

/// What stands before the actions of an overlay.
pub const OVERLAY_HEAD: &str = "overlay: 1.0.0\ninfo: {title: o, version: '1'}\nactions:\n";
/// Actions of overlays.
pub const ACTIONS: &[&str] = &[
    "  - target: $.paths['/a/{id}'].get\n    update: {summary: A thing}\n",
    "  - target: $..parameters[?@.in == 'path']\n    description: why\n    update: {schema: {type: integer}}\n",
    "  - target: $.components.schemas[*].properties.a\n    remove: true\n",
    "  - target: $.paths[?@.get.tags[?@ == 'A']]\n    update: {get: {tags: [B]}}\n  - target: $.info\n    update: {x-a: [1, ~]}\n",
    "  - target: $.components.schemas.A\n    copy: $.components.schemas\n",
    "  - target: $['paths'][?length(@.get.parameters) > 0 && !(match(@.get.operationId, 'a.*') || @.x)]\n    remove: true\n",
];
/// A document for overlays.
pub const PLAIN: &str = "openapi: 3.1.0\ninfo: {title: Plain, version: '1'}\npaths:\n  /a/{id}:\n    get:\n      operationId: a\n      tags: [A]\n      parameters: [{name: id, in: path, required: true, schema: {type: string}}]\n      responses: {'200': {description: Ok.}}\ncomponents: {schemas: {A: {type: object, properties: {a: {type: string}}}}}\n";

/// Words and characters that are unlike a name, or too like one.
pub const STRANGE: &[&str] = &[
    "",
    "_",
    "__",
    "-",
    ".",
    "..",
    "/",
    "\\",
    "self",
    "Self",
    "super",
    "crate",
    "type",
    "r#type",
    "mod",
    "default",
    "new",
    "clone",
    "client",
    "await",
    "webhooks",
    "actions",
    "1",
    "9a",
    "a-b",
    "a_b",
    "aB",
    "AB",
    "A B",
    "\n",
    "\r",
    "\0",
    "\u{1b}[31m",
    "\u{202e}",
    "\u{2028}",
    "\u{200b}",
    "ß",
    "İ",
    "ſ",
    "日本",
    "e\u{301}",
    "🦀",
    "\"",
    "'",
    "`",
    "{",
    "}",
    "{}",
    "{{",
    "*/",
    "//",
    "#",
    "$(x)",
    "@x",
    "<b>",
    "&amp;",
    "|",
    "con",
    "a\u{0}b",
    "\u{feff}",
];

/// What descriptions are made of.
pub const SEEDS: &[&str] = &[
    "word",
    " ",
    "\n",
    "\n\n",
    "\r",
    "\t",
    "    code\n",
    "```rust\npanic!()\n```\n",
    "~~~\npanic!()\n~~~\n",
    "```\n",
    "````should_panic\n",
    "> ",
    "- ",
    "1. ",
    "  ",
    "# ",
    "===\n",
    "---\n",
    "*",
    "**",
    "`",
    "``",
    "[a](javascript:b)",
    "[a]: javascript:b\n",
    "[a]",
    "![a](b)",
    "<https://a>",
    "<javascript:a>",
    "https://a.b",
    "<script>x</script>",
    "<!--",
    "-->",
    "<a onclick=x>",
    "&lt;",
    "|a|b|\n|-|-|\n",
    "[^1]",
    "[^1]: x\n",
    "{#x}",
    "\\",
    "\u{202e}",
];

/// A strange word: one of the list, some of it together, or characters by chance.
pub fn strange(chance: &mut Rng) -> String {
    match chance.u8(..4) {
        0 => (0..chance.usize(..8)).map(|_| chance.char(..)).collect(),
        1 => STRANGE[chance.usize(..STRANGE.len())].repeat(1 + chance.usize(..3)),
        2 => STRANGE[chance.usize(..STRANGE.len())].repeat(1 + chance.usize(..300)),
        _ => (0..=chance.usize(..3)).map(|_| STRANGE[chance.usize(..STRANGE.len())]).collect(),
    }
}

/// A description of some pieces.
pub fn description(seeds: &[String], chance: &mut Rng) -> String {
    (0..=chance.usize(..24))
        .map(|_| if chance.u8(..12) == 0 { strange(chance) } else { seeds[chance.usize(..seeds.len())].clone() })
        .collect()
}

/// A generation of all that can be emitted.
pub fn everything(document: String) -> Generator {
    let choice = DocumentChoice {
        languages: LanguageName::all().collect(),
        site: SiteSources::With,
        ..DocumentChoice::default()
    };
    Generator::from_text("fuzz.json", document).documents(choice)
}

/// Whether a path ends in a dot and `extension`.
pub fn has_extension(path: &str, extension: &str) -> bool {
    Path::new(path).extension().is_some_and(|known| known == extension)
}

/// In what becomes of a description nothing can run: no doctest, no element of HTML but the generator's own, no foreign scheme.
pub fn check(description: &str) {
    let schema = json!({ "type": "object", "description": description, "properties": { "a": { "type": "string", "description": description } } });
    let document = json!({
        "openapi": "3.1.0", "info": { "title": "Fuzz", "version": "1", "description": description },
        "paths": { "/a": { "get": { "operationId": "a", "tags": ["A"], "summary": description, "description": description,
            "parameters": [{ "name": "q", "in": "query", "description": description, "schema": { "type": "string" } }],
            "responses": { "200": { "description": description, "content": { "application/json": { "schema": schema } } } } } } }
    });
    let output =
        Generator::from_text("fuzz.json", document.to_string()).files().expect("a description is no reason to refuse");
    for (path, text) in output.files.iter().filter(|(path, _)| has_extension(path, "rs") && !path.contains("runtime/"))
    {
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path} is no Rust: {error}"));
        comments(text).iter().for_each(|comment| no_doctest(path, comment));
        drop(file);
    }
    for (path, text) in output.files.iter().filter(|(path, _)| path.starts_with("docs/") && has_extension(path, "md")) {
        harmless(path, text);
    }
}

/// The doc comments of a source: runs of lines with the same mark.
fn comments(source: &str) -> Vec<String> {
    let (mut found, mut open) = (Vec::new(), String::new());
    for line in source.lines() {
        let line = line.trim_start();
        match line.strip_prefix("///").or_else(|| line.strip_prefix("//!")) {
            Some(text) => open.extend([text.strip_prefix(' ').unwrap_or(text), "\n"]),
            None => found.extend((!open.is_empty()).then(|| std::mem::take(&mut open))),
        }
    }
    found.push(open);
    found
}

/// What rustdoc reads.
fn dialect() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION
}

fn no_doctest(path: &str, comment: &str) {
    for event in Parser::new_ext(comment, dialect()) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => {
                panic!("{path} has a doctest without a fence: {comment}")
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                let known = info
                    .split([',', ' '])
                    .any(|word| matches!(word, "text" | "ignore" | "json" | "sh" | "bash" | "xml" | "html"));
                assert!(known, "{path} has a doctest `{info}`: {comment}");
            }
            event => no_element(path, &event, comment),
        }
    }
}

fn no_element(path: &str, event: &Event, text: &str) {
    match event {
        Event::Html(html) | Event::InlineHtml(html) => {
            let own =
                html.trim_start().starts_with("<!-- ") || html.starts_with("<a id=\"") || html.starts_with("</a>");
            assert!(own, "{path} has the element {html}: {text}");
        }
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
            let bare: String = dest_url.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
            let scheme = bare.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
            assert!(
                !matches!(scheme.as_deref(), Some("javascript" | "data" | "vbscript")),
                "{path} links to {dest_url}: {text}"
            );
        }
        _ => {}
    }
}

fn harmless(path: &str, text: &str) {
    // Front matter is YAML.
    let body = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")).map_or(text, |(_, body)| body);
    Parser::new_ext(body, dialect()).for_each(|event| no_element(path, &event, text));
}
