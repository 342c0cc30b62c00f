//! The templates of the documents, compiled in.
//!
//! In: views. Out: Markdown. A template of a language's own folder stands in for the shared one of the same name.

use crate::emit::docs::view::{ApiDetails, Coverage, Details, Index, Skill};
use include_dir::{Dir, include_dir};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior};
use serde::Serialize;

static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../templates/docs");

/// The compiled templates.
pub struct Templates(Environment<'static>);

impl Templates {
    /// Compiles every template.
    pub fn new() -> Self {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_syntax(syntax());
        for file in TEMPLATES.dirs().flat_map(Dir::files) {
            let name = file.path().to_str().expect("names of templates are ASCII");
            let text = file.contents_utf8().expect("templates are UTF-8");
            environment.add_template(name, text).expect("the templates that are compiled in parse");
        }
        Self(environment)
    }

    /// Renders `SKILL.md`.
    pub fn skill(&self, view: &Skill) -> String {
        self.render("shared/skill.md", view)
    }

    /// Renders `api-details.md` in our own layout.
    pub fn details(&self, view: &Details) -> String {
        self.render("shared/details.md", view)
    }

    /// Renders `api-details.md` in the published layout.
    pub fn api_details(&self, view: &ApiDetails) -> String {
        self.render("shared/api-details.md", view)
    }

    /// Renders `index.md`.
    pub fn index(&self, view: &Index) -> String {
        self.render("shared/index.md", view)
    }

    /// Renders `llms.txt`.
    pub fn llms(&self, view: &Index) -> String {
        self.render("shared/llms.md", view)
    }

    /// Renders `openapi-coverage.md`.
    pub fn coverage(&self, view: &Coverage) -> String {
        self.render("shared/openapi-coverage.md", view)
    }

    /// Renders a page of the book.
    pub fn book(&self, page: &str, view: &impl Serialize) -> String {
        self.render(&format!("book/{page}.md"), view)
    }

    /// Renders a template; the text ends with one newline.
    fn render(&self, name: &str, view: &impl Serialize) -> String {
        let template = self.0.get_template(name).expect("the template is compiled in");
        let text = template.render(Serde(view)).expect("views hold all that the templates name");
        format!("{}\n", text.trim_end())
    }
}

/// Tags stand on lines of their own, which leave nothing behind.
fn syntax() -> SyntaxConfig {
    let mut syntax = SyntaxConfig::builder();
    syntax.trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true);
    syntax.build().expect("the standard delimiters differ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::docs::view::{ApiDetails, Operation, Reply, Row, Section, Webhook};

    const WHOLE: &str = "\
# Messages (Rust) — API Details

<!-- Auto-generated reference file. Do not edit. -->

## Table of Contents

- [Response Schemas](#response-schemas)
- [Optional Parameters](#optional-parameters)
- [Webhook Payload Fields](#webhook-payload-fields)

## Response Schemas

**Returned by:** Send, Get

| Field | Type |
|-------|------|
| `id` | uuid |

**Returned by:** Send, Get

| Field | Type |
|-------|------|
| `id` | uuid |

## Optional Parameters

### Send — `client.messages().send()`

| Parameter | Type | Description |
|-----------|------|-------------|
| `text` | string |  |

### Send — `client.messages().send()`

| Parameter | Type | Description |
|-----------|------|-------------|
| `text` | string |  |

## Webhook Payload Fields

### `messageSent`

| Field | Type | Description |
|-------|------|-------------|
| `data.id` | uuid | Which. |
";

    fn row(name: &str, ty: &str, description: &str) -> Row {
        Row { name: name.to_owned(), ty: ty.to_owned(), description: description.to_owned() }
    }

    fn empty() -> ApiDetails {
        ApiDetails {
            title: "Messages".to_owned(),
            language: "Rust",
            sections: Vec::new(),
            replies: Vec::new(),
            optional: Vec::new(),
            webhooks: Vec::new(),
            field_notes: Vec::new(),
        }
    }

    fn whole() -> ApiDetails {
        let reply = || Reply { returned_by: "Send, Get".to_owned(), fields: vec![row("`id`", "uuid", "")] };
        let operation = || Operation {
            summary: "Send".to_owned(),
            call: Some("`client.messages().send()`".to_owned()),
            parameters: vec![row("`text`", "string", "")],
        };
        let webhook = Webhook { key: "`messageSent`".to_owned(), fields: vec![row("`data.id`", "uuid", "Which.")] };
        ApiDetails {
            sections: vec![
                Section { title: "Response Schemas", anchor: "response-schemas" },
                Section { title: "Optional Parameters", anchor: "optional-parameters" },
                Section { title: "Webhook Payload Fields", anchor: "webhook-payload-fields" },
            ],
            replies: vec![reply(), reply()],
            optional: vec![operation(), operation()],
            webhooks: vec![webhook],
            ..empty()
        }
    }

    #[test]
    fn the_page_is_laid_out_as_the_published_one() {
        assert_eq!(Templates::new().api_details(&whole()), WHOLE);
    }

    #[test]
    fn a_product_without_content_has_an_empty_table_of_contents() {
        let page = "# Messages (Rust) — API Details\n\n<!-- Auto-generated reference file. Do not edit. -->\n\n## Table of Contents\n";
        assert_eq!(Templates::new().api_details(&empty()), page);
    }
}
