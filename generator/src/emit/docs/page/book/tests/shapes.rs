//! What pages say of the shapes of values: lists, unions, objects inside objects.

use super::{PATHS, between, book};

/// The pages of operations that take and return the most that schemas say.
const SHAPES: &str = r##"
  /widgets:
    get:
      operationId: ListWidgets
      summary: List widgets
      tags: [Widgets]
      parameters: [{name: "page[number]", in: query, schema: {type: integer}}]
      responses:
        "200":
          description: A page.
          content:
            application/json:
              schema:
                type: object
                properties:
                  data: {type: array, items: {$ref: "#/components/schemas/Widget"}}
                  meta: {$ref: "#/components/schemas/Meta"}
            text/csv: {schema: {type: string}}
    post:
      operationId: BatchWidgets
      summary: Create widgets
      tags: [Widgets]
      requestBody:
        content:
          application/json:
            schema:
              oneOf: [{$ref: "#/components/schemas/Round"}, {$ref: "#/components/schemas/Flat"}]
              discriminator: {propertyName: kind}
      responses:
        "200":
          description: Some of them.
          content:
            application/json:
              schema:
                type: object
                properties:
                  data: {type: array, items: {$ref: "#/components/schemas/Widget"}}
                  errors: {type: array, items: {$ref: "#/components/schemas/Problem"}}
        "400":
          description: None of them.
          content: {application/json: {schema: {$ref: "#/components/schemas/Problem"}}}
  /widgets/{id}:
    get:
      operationId: GetWidget
      summary: Get a widget
      tags: [Widgets]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: A widget.
          content:
            application/json:
              schema:
                type: object
                properties:
                  data:
                    oneOf: [{$ref: "#/components/schemas/Round"}, {$ref: "#/components/schemas/Flat"}]
                    discriminator: {propertyName: kind}
components:
  schemas:
    Widget:
      type: object
      additionalProperties: {type: integer}
      properties:
        id: {type: string, readOnly: true}
        secret: {type: string, writeOnly: true, description: Opens it}
        part: {$ref: "#/components/schemas/Part"}
    Part: {type: object, properties: {inner: {$ref: "#/components/schemas/Inner"}}}
    Inner: {type: object, properties: {size: {type: integer}, part: {$ref: "#/components/schemas/Part"}}}
    Meta: {type: object, properties: {page_number: {type: integer}, total_pages: {type: integer}}}
    Problem: {type: object, properties: {code: {type: string}}}
    Round:
      type: object
      required: [kind, radius]
      properties: {kind: {type: string, enum: [round]}, radius: {type: integer}}
    Flat:
      type: object
      required: [kind]
      properties: {kind: {type: string, enum: [flat]}, width: {type: integer}}
"##;

const HEAD_OF_FIELDS: [&str; 2] = ["| Field | Type | Description |", "|-------|------|-------------|"];

const FIELDS_OF_WIDGET: [&str; 3] = [
    "| `id` | string |  |",
    "| `secret` | string | Opens it. Never returned. |",
    "| `part` | object, see [Part](#part) |  |",
];

const FURTHER: &str = "Further properties of any name: integer.";

#[test]
fn objects_are_described_however_deep_and_once() {
    let page = &book(SHAPES)["src/widgets/widgets-list.md"];
    let (part, inner) = ("| `inner` | object, see [Inner](#inner) |  |", "| `part` | object, see [Part](#part) |  |");
    assert_eq!(between(page, "### Part", "### Widget")[2..], [part]);
    assert_eq!(between(page, "### Inner", "### Meta")[2..], ["| `size` | integer |  |", inner]);
    assert_eq!(page.lines().filter(|line| line.starts_with("### ")).skip_while(|line| *line != "### Inner").count(), 3);
}

#[test]
fn a_page_of_a_list_says_so_and_what_is_beside_its_items() {
    let page = &book(SHAPES)["src/widgets/widgets-list.md"];
    let mut expected = vec!["A page of a list: items in `data`, paging in `meta`. Each item:"];
    expected.extend([&HEAD_OF_FIELDS[..], &FIELDS_OF_WIDGET, &[FURTHER, "Beside `data`:"], &HEAD_OF_FIELDS].concat());
    expected.push("| `meta` | object, see [Meta](#meta) |  |");
    assert_eq!(between(page, "## Reply", "A sample of the reply:"), expected);
    let csv = "The header `Accept: text/csv` asks for that type instead.";
    assert!(page.lines().any(|line| line == csv), "{page}");
}

#[test]
fn a_list_without_pages_is_a_list() {
    let page = &book(SHAPES)["src/widgets/widgets-create.md"];
    let mut expected = vec!["A list in `data`. Each item:"];
    expected.extend([&HEAD_OF_FIELDS[..], &FIELDS_OF_WIDGET, &[FURTHER, "Beside `data`:"], &HEAD_OF_FIELDS].concat());
    expected.push("| `errors` | array[object], see [Problem](#problem) |  |");
    assert_eq!(between(page, "## Reply", "A sample of the reply:"), expected);
}

#[test]
fn keywords_that_no_type_says_are_told() {
    let closed = SHAPES.replace(
        "additionalProperties: {type: integer}",
        "additionalProperties: {type: integer}\n      unevaluatedProperties: false\n      dependentRequired: {id: [part]}",
    );
    let page = &book(&closed)["src/widgets/widgets-list.md"];
    let said = "Also: with `id` comes `part`; no further properties.";
    assert!(page.lines().any(|line| line == said) && !page.contains("Further properties"), "{page}");
}

#[test]
fn an_error_says_what_its_body_is() {
    let page = &book(SHAPES)["src/widgets/widgets-create.md"];
    let expected = [
        "| Status | Meaning | Body |",
        "|--------|---------|------|",
        "| `400` | None of them. | object, see [Problem](#problem) |",
    ];
    assert_eq!(between(page, "## Errors", "## Objects"), expected);
}

#[test]
fn a_body_that_is_one_of_several_says_what_each_needs() {
    let page = &book(SHAPES)["src/widgets/widgets-create.md"];
    let expected = [
        "One of these, told apart by `kind`:",
        "- `kind` `round`: object, see [Round](#round); needs `kind`, `radius`",
        "- `kind` `flat`: object, see [Flat](#flat); needs `kind`",
        "The properties of all of them:",
        "| Parameter | Type | Description |",
        "|-----------|------|-------------|",
        "| `kind` **required** | enum (round, flat) |  |",
        "| `radius` | integer |  |",
        "| `width` | integer |  |",
    ];
    assert_eq!(between(page, "### Request body", "## Reply"), expected);
}

#[test]
fn a_reply_that_is_one_of_several_says_which() {
    let page = &book(SHAPES)["src/widgets/widgets-retrieve.md"];
    let expected = [
        "An object in `data`, one of these, told apart by `kind`:",
        "- `kind` `round`: object, see [Round](#round)",
        "- `kind` `flat`: object, see [Flat](#flat)",
    ];
    assert_eq!(between(page, "## Reply", "A sample of the reply:"), expected);
}

#[test]
fn a_path_is_shown_as_it_is_called() {
    let book = book(&PATHS.replace("  /widgets/{id}:", "  /v2/widgets/{id}:"));
    let page = &book["src/widgets/widgets-delete.md"];
    assert_eq!(page.lines().nth(2), Some("`DELETE` `/widgets/{id}` in [Widgets](index.md)"));
}

/// An event whose payload has objects inside objects.
const EVENTS: &str = r##"
webhooks:
  widgetBroken:
    post:
      operationId: widgetBroken
      tags: [Widgets]
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                parts: {type: array, items: {$ref: "#/components/schemas/Widget"}}
      responses: {"200": {description: Taken.}}
"##;

#[test]
fn objects_of_events_are_described() {
    let page = &book(&format!("{PATHS}{EVENTS}"))["src/widgets/webhooks.md"];
    let head = "| Field | Type | Description |\n|-------|------|-------------|\n";
    let objects = format!(
        "\n## Objects\n\n### Parameters\n\n{head}| `size` **required** | integer | How big. |\n\n### Widget\n\n{head}\
         | `part` **required** | object, see [Parameters](#parameters) |  |\n"
    );
    let event = format!("\n{head}| `parts` | array[object], see [Widget](#widget) |  |\n");
    let (before, after) = page.split_once("\n## Objects").expect("there are objects");
    assert_eq!(format!("\n## Objects{after}"), objects);
    assert!(before.ends_with(event.trim_end()) || before.ends_with(&event), "{before}");
}
