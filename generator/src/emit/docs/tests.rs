//! Which fields and parameters a document lists, from a small description to the finished page.

use super::{DocumentChoice, DocumentInput, DocumentTexts, emit};
use crate::Generator;
use crate::emit::OutputBudget;
use crate::sample::Values;

/// A small description with what documents differ in.
pub(super) const SPEC: &str = r##"
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

const OWN: &str = "\
# Widgets: widgets (Python)

[//]: # (Generated from an OpenAPI document. Do not edit. All documents: ../../../llms.txt)

Every operation is listed with all that it takes and returns; every object that a table leads to is described once.
Names are those of Python code. A field that is not required may be missing from a reply.

## Table of Contents

- [Operations](#operations)
  - [List widgets](#list-widgets)
  - [Create a **widget**](#create-a-widget)
  - [Upload a picture](#upload-a-picture)
- [Response Schemas](#response-schemas)
- [Nested Objects](#nested-objects)

## Operations

### List widgets

`client.widgets.list()` — `GET /widgets`

- Returns: `data`: array[object], see [Widget](#widget); `meta`: object, see [ListWidgetsResponseMeta](#listwidgetsresponsemeta).
- Needs no credential.

```python
widgets = client.widgets.list(
    owner=\"example-owner\",
)
print(widgets.data)
```

| Parameter | In | Type | Required | Description |
|-----------|----|------|----------|-------------|
| `filter_kind` | query | string | No | Only these. Not those. |
| `owner` | query | string | Yes |  |
| `x_trace` | header | string (UUID) | No |  |

### Create a **widget**

`client.widgets.create()` — `POST /widgets`

- Returns: `data`: object, see [Widget](#widget).
- Read-only, set by the server: `id`.
- Needs no credential.

```python
widget = client.widgets.create(
    name=\"my-resource\",
)
print(widget.data)
```

| Parameter | In | Type | Required | Description |
|-----------|----|------|----------|-------------|
| `from_` | body | string | No | Where it is from \\| roughly. More. |
| `kind` | body | enum (a, b, c, d, e, f) | No | Beside the reference. |
| `name` | body | string | Yes |  |
| `size` | body | integer \\| null | No | Default `3`. From 1 to 9. |
| `type` | body | string | No |  |
| `parent_id` | body | string | No |  |

### Upload a picture

`client.widgets.picture()` — `POST /widgets/{id}/picture`

- Body: `multipart/form-data`.
- Returns: object, see [UploadWidgetPictureResponse](#uploadwidgetpictureresponse).
- Needs no credential.

```python
response = client.widgets.picture(
    id=\"550e8400-e29b-41d4-a716-446655440000\",
    file=b\"Example data\",
)
print(response)
```

| Parameter | In | Type | Required | Description |
|-----------|----|------|----------|-------------|
| `id` | path | string | Yes |  |
| `caption` | body | string | No | At most 20 characters. |
| `file` | body | file | Yes |  |

## Response Schemas

### Widget

**Returned by:** [List widgets](#list-widgets), [Create a **widget**](#create-a-widget)

| Field | Type |
|-------|------|
| `id` | string (UUID) |
| `kind` | enum (a, b, c, d, e, f) |
| `also` | enum (a, b, c, d, e, f) |
| `gone` | string (date-time) \\| null |

### UploadWidgetPictureResponse

**Returned by:** [Upload a picture](#upload-a-picture)

One of these:

- with `url`: object, see [UploadWidgetPictureResponseUrl](#uploadwidgetpictureresponseurl)
- with `pending`: object, see [UploadWidgetPictureResponsePending](#uploadwidgetpictureresponsepending)

## Nested Objects

### ListWidgetsResponseMeta

| Field | Type |
|-------|------|
| `total` | integer |

### UploadWidgetPictureResponsePending

| Field | Type |
|-------|------|
| `pending` | boolean |

### UploadWidgetPictureResponseUrl

| Field | Type |
|-------|------|
| `url` | string |
";

/// A document of one product in one language.
pub(super) fn document(spec: &str, choice: &DocumentChoice, path: &str) -> String {
    let generator = Generator::from_text("widgets.yaml", spec);
    let generator = if spec == EVENTS { generator.products(["10dlc"]) } else { generator };
    let model = generator.model().expect("the description is sound");
    let texts = DocumentTexts::parse(&crate::spec::SpecFolder::embedded(), &model.api).expect("the texts parse");
    let input = DocumentInput {
        api: &model.api,
        names: &model.names,
        values: Values::Document,
        texts: &texts,
        version: "0.1.0",
        budget: &OutputBudget::of(0, 0),
    };
    let (files, _) = emit(input, choice);
    let page = files.iter().find(|(one, _)| one.ends_with(path)).map(|(_, text)| text.to_owned());
    page.expect("the page is made")
}

/// The details of the small description.
const WIDGETS: &str = "widgets-python/references/widgets.md";

/// The details of the description with events.
const BRANDS: &str = "10dlc-curl/references/messaging-10dlc.md";

/// Its events.
const BRAND_EVENTS: &str = "10dlc-curl/references/webhooks.md";

#[test]
fn what_can_be_sent_is_listed_and_said() {
    assert_eq!(document(SPEC, &DocumentChoice::in_languages(&["python"]), WIDGETS), OWN);
}

/// An event with a name that says what announces it, and one with an enum; a property that is said twice.
pub(super) const EVENTS: &str = r##"
openapi: 3.1.0
info: {title: Widgets, version: "1"}
servers: [{url: https://api.telnyx.com/v2}]
paths:
  /10dlc/brand:
    post:
      operationId: CreateBrand
      summary: Create a brand
      tags: [Brands]
      requestBody:
        content: {application/json: {schema: {type: object, properties: {to: {$ref: "#/components/schemas/To", description: Beside.}}}}}
      responses: {"204": {description: Nothing.}}
webhooks:
  campaignStatusUpdate: {post: {operationId: One, requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Event"}}}}, responses: {"200": {description: Taken.}}}}
components:
  schemas:
    To: {type: string, description: Behind.}
    Event:
      type: object
      properties:
        data: {type: object, properties: {event_type: {type: string, example: number.done}}}
"##;

#[test]
fn what_stands_beside_a_reference_is_said() {
    let page = document(EVENTS, &DocumentChoice::in_languages(&["curl"]), BRANDS);
    let rows: Vec<_> = page.lines().filter(|line| line.starts_with("| `to` |")).collect();
    assert_eq!(rows, ["| `to` | body | string | No | Beside. |"]);
}

#[test]
fn the_events_of_a_chosen_product_are_in_its_documents() {
    let page = document(EVENTS, &DocumentChoice::in_languages(&["curl"]), BRAND_EVENTS);
    let (_, events) = page.split_once("\n## Webhook Payload Fields\n\n").expect("the page has events");
    let first: Vec<_> = events.lines().filter(|line| line.starts_with("### ")).collect();
    assert_eq!(first, ["### `campaignStatusUpdate`"]);
    let fields: Vec<_> = events.lines().filter(|line| line.starts_with("| `")).collect();
    assert_eq!(fields, ["| `data.event_type` | string |"]);
}
