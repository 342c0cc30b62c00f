//! Which fields and parameters a document lists, in both profiles, from a small description to the finished page.

use super::{Choice, Flavour, Input, Profile, Site, emit};
use crate::Generator;
use crate::sample::Values;

const SPEC: &str = r##"
openapi: 3.1.0
info: {title: Widgets, version: "1"}
servers: [{url: https://api.example.com/v2}]
paths:
  /widgets:
    get:
      operationId: ListWidgets
      summary: List widgets
      tags: [Widgets]
      parameters:
        - {name: "filter[kind]", in: query, description: "Only these. Not those.", schema: {type: string}}
        - {name: owner, in: query, required: true, schema: {type: string}}
        - {name: X-Trace, in: header, schema: {type: string, format: uuid}}
      responses:
        "200":
          description: A page.
          content:
            application/json:
              schema:
                type: object
                properties:
                  data: {type: array, items: {$ref: "#/components/schemas/Widget"}}
                  meta: {type: object, properties: {total: {type: integer}}}
    post:
      operationId: CreateWidget
      summary: Create a <b>widget</b>
      tags: [Widgets]
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/NewWidget"}}}
      responses:
        "201":
          description: The widget.
          content:
            application/json:
              schema:
                type: object
                properties: {data: {$ref: "#/components/schemas/Widget"}}
  /widgets/{id}/picture:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    post:
      operationId: UploadWidgetPicture
      summary: Upload a picture
      tags: [Widgets]
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [file]
              properties: {caption: {type: string, maxLength: 20}, file: {type: string, format: binary}}
      responses:
        "200":
          description: One or the other.
          content:
            application/json:
              schema:
                oneOf:
                  - {type: object, required: [url], properties: {url: {type: string}}}
                  - {type: object, required: [pending], properties: {pending: {type: boolean}}}
components:
  schemas:
    Kind: {type: string, enum: [a, b, c, d, e, f]}
    Widget:
      type: object
      properties:
        id: {type: string, format: uuid}
        kind: {$ref: "#/components/schemas/Kind"}
        also: {allOf: [{$ref: "#/components/schemas/Kind"}]}
        gone: {type: [string, "null"], format: date-time}
    NewWidget:
      type: object
      required: [name]
      properties:
        id: {type: string, readOnly: true}
        from: {type: string, description: "Where it is from |\nroughly. More."}
        kind: {$ref: "#/components/schemas/Kind", description: Beside the reference.}
        name: {type: string}
        size: {type: [integer, "null"], default: 3, minimum: 1, maximum: 9}
        type: {type: string}
        parent_id: {type: string}
"##;

const SEED: &str = "\
# Widgets (Python) — API Details

<!-- Auto-generated reference file. Do not edit. -->

## Table of Contents

- [Response Schemas](#response-schemas)
- [Optional Parameters](#optional-parameters)

## Response Schemas

**Returned by:** List widgets, Create a <b>widget</b>

| Field | Type |
|-------|------|
| `also` | object |
| `gone` | date-time |
| `id` | uuid |
| `kind` | enum: a, b, c, d, e, f |

## Optional Parameters

### Create a <b>widget</b> — `client.widgets.create()`

| Parameter | Type | Description |
|-----------|------|-------------|
| `id` | string (UUID) |  |
| `from_` | string (E.164) | Where it is from \\|
roughly. |
| `kind` | enum (a, b, c, d, e, ...) |  |
| `size` | integer |  |
| `type_` | string |  |
| `parent_id` | string (UUID) |  |
";

const OWN: &str = "\
# Widgets (Python) — API Details

<!-- Auto-generated reference file. Do not edit. -->

## Table of Contents

- [Operation Notes](#operation-notes)
- [Response Schemas](#response-schemas)
- [Optional Parameters](#optional-parameters)

## Operation Notes

| Operation | Call | Notes |
|-----------|------|-------|
| List widgets | `client.widgets.list()` | Needs no credential. |
| Create a &lt;b&gt;widget&lt;/b&gt; | `client.widgets.create()` | Needs no credential. |
| Upload a picture | `client.widgets.picture()` | Body: `multipart/form-data`. Needs no credential. |

## Response Schemas

**Returned by:** List widgets, Create a &lt;b&gt;widget&lt;/b&gt;

| Field | Type |
|-------|------|
| `also` | enum: a, b, c, d, e, f |
| `gone` | date-time \\| null |
| `id` | uuid |
| `kind` | enum: a, b, c, d, e, f |

**Returned by:** Upload a picture

| Field | Type |
|-------|------|
| `pending` | boolean |
| `url` | string |

## Optional Parameters

### List widgets — `client.widgets.list()`

| Parameter | Type | Description |
|-----------|------|-------------|
| `filter_kind` | string | Only these. |
| `x_trace` | string (UUID) |  |

### Create a &lt;b&gt;widget&lt;/b&gt; — `client.widgets.create()`

| Parameter | Type | Description |
|-----------|------|-------------|
| `from_` | string | Where it is from \\| roughly. |
| `kind` | enum (a, b, c, d, e, f) | Beside the reference. |
| `size` | integer \\| null | Default `3`. From 1 to 9. |
| `type` | string |  |
| `parent_id` | string |  |

### Upload a picture — `client.widgets.picture()`

| Parameter | Type | Description |
|-----------|------|-------------|
| `caption` | string | At most 20 characters. |
";

fn page(profile: Profile) -> String {
    let model = Generator::from_text("widgets.yaml", SPEC).model().expect("the description is sound");
    let input = Input { api: &model.api, names: &model.names, values: Values::Document };
    let files = emit(input, &Choice { profile, languages: vec![Flavour::Python], ..Choice::default() });
    files["docs/skills/widgets-python/references/api-details.md"].clone()
}

#[test]
fn the_seed_profile_keeps_the_oddities_of_the_published_documents() {
    assert_eq!(page(Profile::Seed), SEED);
}

#[test]
fn our_own_profile_lists_what_can_be_sent_and_says_what_it_is() {
    assert_eq!(page(Profile::Own), OWN);
}

/// Text that tries to end its cell, its page or its front matter, and to run.
const HOSTILE: &str = r#"
openapi: 3.1.0
info: {title: Traps, version: "1"}
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
"#;

#[test]
fn hostile_text_stays_in_its_place() {
    let model = Generator::from_text("traps.yaml", HOSTILE).model().expect("the description is sound");
    let input = Input { api: &model.api, names: &model.names, values: Values::Document };
    let files = emit(input, &Choice { languages: vec![Flavour::Curl], site: Site::With, ..Choice::default() });
    let page = &files["docs/book/src/traps-b/traps-list.md"];
    let row = "| `kind` | string | a \\| b \\| c \\| [x]\\(javascript:alert) &lt;i&gt;\\` |";
    assert_eq!(page.lines().filter(|line| line.starts_with("| `kind`")).collect::<Vec<_>>(), [row]);
    assert_eq!(page.lines().next(), Some("# Traps \\| &lt;script&gt;alert(1)&lt;/script&gt; \\`open"));
    assert_eq!(page.lines().nth(4), Some("**Not a heading**"));
    assert_eq!(page.lines().nth(6), Some("\\`\\`\\` &lt;img src=x onerror=alert(1)&gt;"));
    let raw: Vec<_> = files.iter().filter(|(_, text)| text.contains("<script") || text.contains("<img")).collect();
    assert!(raw.is_empty(), "{raw:?}");
}
