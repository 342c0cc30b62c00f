//! Text that tries to end its cell, its page or its front matter, to run, or to show itself as something else: whatever an API
//! description holds, every document stays a document.

use super::{DocumentChoice, DocumentInput, DocumentTexts, SiteSources, emit};
use crate::Generator;
use crate::emit::OutputBudget;
use crate::sample::Values;
use std::collections::BTreeMap;
use std::path::Path;

const HOSTILE: &str = r##"
openapi: 3.1.0
info: {title: "Traps | <b>", version: "1"}
servers: [{url: https://api.example.com/v2}]
paths:
  /traps:
    get:
      operationId: ListTraps
      summary: "Traps | <script>alert(1)</script> `open"
      description: "---\n# Not a heading\n```\n<img src=x onerror=alert(1)>"
      tags: ["Traps: <b>\n---"]
      parameters:
        - {name: kind, in: query, description: "a | b\n| c | [x](javascript:alert) <i>`", schema: {type: string}}
      responses: {"204": {description: Nothing.}}
    post:
      operationId: CreateTrap
      summary: Operations
      description: "<!-- \r\n---\r\n\u202E[x](javascript:alert(1)) \u2066[a]: javascript:x\r\n\r\n## Not | a heading"
      tags: ["Traps: <b>\n---"]
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Trap"}}}
      responses:
        "200":
          description: A trap.
          content: {application/json: {schema: {$ref: "#/components/schemas/Trap"}}}
        "4XX":
          description: None.
          content: {application/json: {schema: {type: object, properties: {"<u>|": {type: string}}}}}
components:
  schemas:
    Trap:
      type: object
      required: ["a|b", turned]
      properties:
        turned: {type: string, example: "```\n\u202E|</script> #{x} ' $(y)"}
        "a|b": {type: string, enum: ["x|y", "`z`", "<i>", "](javascript:x)"], default: "`|`", description: "``` | <u>"}
        "<img src=x>": {type: string, pattern: "^[|`<]+$", example: "```\n</script>\u202E"}
        "`tick`": {type: array, items: {type: string, enum: ["---", "|"]}}
        nested: {type: object, description: "\u2028# x\n- y", properties: {"---": {type: string, deprecated: true}}}
"##;

fn documents() -> BTreeMap<String, String> {
    let model = Generator::from_text("traps.yaml", HOSTILE).model().expect("the description is sound");
    let texts = DocumentTexts::parse(&crate::spec::SpecFolder::embedded(), &model.api).expect("the texts parse");
    let input = DocumentInput {
        api: &model.api,
        names: &model.names,
        values: Values::Document,
        texts: &texts,
        version: "0.1.0",
        budget: &OutputBudget::of(0, 0),
    };
    let (files, _) = emit(input, &DocumentChoice { site: SiteSources::With, ..DocumentChoice::in_languages(&[]) });
    files.iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
}

/// The documents whose names end so.
fn pages(extensions: &[&str]) -> Vec<(String, String)> {
    let is_page =
        |path: &str| Path::new(path).extension().is_some_and(|one| extensions.iter().any(|wanted| one == *wanted));
    documents().into_iter().filter(|(path, _)| is_page(path)).collect()
}

/// The lines of a page that are not code.
fn lines(text: &str) -> Vec<&str> {
    let mut code = false;
    let outside = |line: &&str| {
        let fence = line.starts_with("```");
        code ^= fence;
        !fence && !code
    };
    text.lines().filter(outside).collect()
}

/// A line without its code spans.
fn outside_code(line: &str) -> String {
    let mut parts = String::new();
    let mut rest = line;
    while let Some(start) = rest.find('`') {
        let run = rest[start..].bytes().take_while(|byte| *byte == b'`').count();
        let fence = &rest[start..start + run];
        parts.push_str(&rest[..start]);
        let escaped = rest[..start].ends_with('\\');
        let after = &rest[start + run..];
        rest = match after.find(fence).filter(|_| !escaped) {
            Some(end) => &after[end + run..],
            None => after,
        };
    }
    parts + rest
}

/// Pipes that end a cell: a table sees them inside code spans, too.
fn pipes(line: &str) -> usize {
    line.matches('|').count() - line.matches("\\|").count()
}

#[test]
fn a_description_stays_in_its_place() {
    let files = documents();
    let page = &files["docs/book/src/traps-b/traps-list.md"];
    let row = "| `kind` | string | a \\| b \\| c \\| [x]\\(javascript:alert) &lt;i&gt;\\` |";
    assert_eq!(page.lines().filter(|line| line.starts_with("| `kind`")).collect::<Vec<_>>(), [row]);
    assert_eq!(page.lines().next(), Some("# Traps \\| &lt;script&gt;alert(1)&lt;/script&gt; \\`open"));
    assert_eq!(page.lines().nth(4), Some("**Not a heading**:"));
    assert_eq!(page.lines().nth(6), Some("\\`\\`\\` &lt;img src=x onerror=alert(1)&gt;"));
}

#[test]
fn every_row_has_the_cells_of_its_table() {
    for (path, text) in pages(&["md"]) {
        let lines = lines(&text);
        for pair in lines.windows(2).filter(|pair| pair.iter().all(|line| line.starts_with('|'))) {
            assert_eq!(pipes(pair[0]), pipes(pair[1]), "{path}:\n{}\n{}", pair[0], pair[1]);
        }
    }
}

#[test]
fn nothing_runs_and_nothing_is_reordered() {
    for (path, text) in pages(&["md", "txt"]) {
        assert!(!crate::words::hides(&text), "{path}");
        // The front matter is YAML: a text of it is no Markdown.
        let front = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n"));
        let body = front.map_or(text.as_str(), |(_, body)| body);
        for line in lines(body).into_iter().filter(|line| !line.starts_with("<!-- Generated ")) {
            let outside = outside_code(line);
            let html = ["<s", "</", "<b>", "<i", "<u", "<!"].iter().find(|tag| outside.contains(**tag));
            assert!(
                html.is_none() && !outside.replace("](javascript/llms.txt)", "").contains("](javascript"),
                "{path}: {line}"
            );
        }
    }
}

#[test]
fn front_matter_and_headings_are_ours() {
    let mut told = 0;
    for (path, text) in pages(&["md"]) {
        let headings: Vec<_> = lines(&text).into_iter().filter(|line| line.starts_with('#')).collect();
        assert!(!headings.iter().any(|line| line.contains("Not a heading") || line.starts_with("# x")), "{path}");
        if path.ends_with("SKILL.md") {
            assert!(text.starts_with("---\nname: traps-b-traps-b-"), "{text}");
        }
        if path.contains("/references/") && !path.ends_with("api-details.md") {
            assert!(headings.iter().filter(|line| **line == "## Operations").count() <= 1, "{path}");
            told += usize::from(headings.contains(&"### Operations (`POST /traps`)"));
        }
    }
    assert!(told > 0);
}
