//! A page of several changes, as text, Markdown and JSON: `tests/diff/page`.

use super::compared;
use pulldown_cmark::{Event, Options, Parser, Tag};
use telnyx_codegen::diff::page::{json, markdown, text};
use telnyx_codegen::words::hides;
use telnyx_tests::{Failed, Trial, place};

/// The trials of this module.
pub fn trials() -> Vec<Trial> {
    let mut trials: Vec<Trial> =
        [("text", "txt", text as fn(&_) -> String), ("markdown", "md", markdown), ("json", "json", json)]
            .into_iter()
            .map(|(name, extension, page)| {
                Trial::test(format!("page_as_{name}"), move || {
                    let made = page(&compared(&read("old.yaml"), &read("new.yaml"))?);
                    let file = folder().join(format!("expected.{extension}"));
                    if std::env::var_os("UPDATE_GOLDEN").is_some() {
                        std::fs::write(&file, &made)?;
                    }
                    telnyx_tests::same_text(name, &std::fs::read_to_string(&file)?, &made)
                })
            })
            .collect();
    trials.push(Trial::test("texts_of_documents_do_nothing", do_nothing));
    trials
}

fn folder() -> std::path::PathBuf {
    place::root().join("tests/diff/page")
}

fn read(name: &str) -> String {
    std::fs::read_to_string(folder().join(name)).expect("the documents are part of this crate")
}

/// A document whose every text tries to be more than that.
fn hostile(payload: &str, required: bool) -> String {
    let quoted = serde_json::to_string(payload).expect("a text is JSON");
    let path = serde_json::to_string(&format!("/{}", payload.replace(['{', '}', '?', '#'], ""))).expect("a text");
    format!(
        r#"{{"openapi": "3.0.3", "info": {{"title": {quoted}, "version": {quoted}}}, "servers": [{{"url": "https://example.com"}}],
        "paths": {{{path}: {{"post": {{"tags": [{quoted}], "operationId": {quoted},
          "parameters": [{{"name": {quoted}, "in": "query", "required": {required}, "schema": {{"type": "string", "default": {quoted}}}}}],
          "requestBody": {{"content": {{"application/json": {{"schema": {{"type": "object", "properties": {{{quoted}: {{"type": "string",
            "pattern": {quoted}, "enum": [{quoted}, "{required}"]}}}}}}}}}}}},
          "responses": {{"204": {{"description": "done"}}}}}}}}}}}}"#
    )
}

fn do_nothing() -> Result<(), Failed> {
    let payloads = [
        "`\n# heading\n<script>alert(1)</script>",
        "```\n[x](javascript:x) | a | b",
        "\u{1b}]0;own\u{7}\u{202e}",
        "a``b` c",
    ];
    for payload in payloads {
        let comparison = compared(&hostile("plain", false), &hostile(payload, true))?;
        let back = compared(&hostile(payload, false), &hostile(payload, true))?;
        for comparison in [comparison, back] {
            for page in [text(&comparison), markdown(&comparison), json(&comparison)] {
                if hides(&page) {
                    return Err(format!("hidden characters in {page:?}").into());
                }
            }
            refuse_more_than_text(&markdown(&comparison))?;
            serde_json::from_str::<serde_json::Value>(&json(&comparison))?;
        }
    }
    Ok(())
}

/// Nothing that a document says is HTML, a link or a heading of its own.
fn refuse_more_than_text(markdown: &str) -> Result<(), Failed> {
    for event in Parser::new_ext(markdown, Options::all()) {
        let is_more = match &event {
            Event::Html(_) | Event::InlineHtml(_) => true,
            Event::Start(tag) => matches!(tag, Tag::Link { .. } | Tag::Image { .. } | Tag::HtmlBlock),
            Event::Text(text) => text.trim() == "heading",
            _ => false,
        };
        if is_more {
            return Err(format!("{event:?} in\n{markdown}").into());
        }
    }
    Ok(())
}
