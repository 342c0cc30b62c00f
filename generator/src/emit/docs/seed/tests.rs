//! Examples in the vendor's languages, laid out as in the published documents.

use crate::emit::docs::tests::{self, EVENTS, document};
use crate::emit::docs::{DocumentChoice, Profile};

const SPEC: &str = r##"
openapi: 3.1.0
info: {title: Widgets, version: "1"}
servers: [{url: https://api.telnyx.com/v2}]
paths:
  /widgets:
    post:
      operationId: CreateWidget
      summary: Create a widget
      tags: [Widgets]
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/NewWidget"}}}
      responses: {"200": {$ref: "#/components/responses/Widget"}}
  /widgets/{widget_id}:
    parameters: [{name: widget_id, in: path, required: true, schema: {type: string, format: uuid}}]
    patch:
      operationId: UpdateWidget
      summary: Update a widget
      tags: [Widgets]
      requestBody:
        content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}
      responses: {"200": {$ref: "#/components/responses/Widget"}}
  /widgets/{widget_id}/parts/{part_id}:
    parameters:
      - {name: widget_id, in: path, required: true, schema: {type: string}}
      - {name: part_id, in: path, required: true, schema: {type: string}}
    get:
      operationId: GetPart
      summary: Get a part
      tags: [Widgets]
      responses: {"200": {$ref: "#/components/responses/Widget"}}
components:
  responses:
    Widget:
      description: It.
      content:
        application/json:
          schema: {type: object, properties: {data: {type: object, properties: {id: {type: string}}}}}
  schemas:
    NewWidget:
      type: object
      required: [to, kind, sizes, parts]
      properties:
        to: {oneOf: [{type: string, example: "+1"}, {type: array, items: {type: string}}]}
        kind: {type: string, enum: [round]}
        sizes: {type: array, items: {type: string}, example: [small, large]}
        parts:
          type: array
          items: {type: object, required: [name, part_id], properties: {name: {type: string}, part_id: {type: string}}}
          example: [{name: Left, part_id: "1"}, {name: Right, part_id: "2"}]
"##;

/// The published rules, in one language.
fn choice(language: &str) -> DocumentChoice {
    DocumentChoice { profile: Profile::Seed, ..DocumentChoice::in_languages(&[language]) }
}

/// The code block of an operation.
fn block(language: &str, endpoint: &str) -> String {
    let page = document(SPEC, &choice(language), &format!("docs/skills/widgets-{language}/SKILL.md"));
    let (_, rest) = page.split_once(&format!("`{endpoint}`\n")).expect("the operation has a block");
    let (_, code) = rest.split_once("```").expect("the operation has an example");
    let (_, code) = code.split_once('\n').expect("the example has lines");
    code.split("```").next().unwrap_or_default().to_owned()
}

const CREATE: &str = "POST /widgets";
const UPDATE: &str = "PATCH /widgets/{widget_id}";
const PART: &str = "GET /widgets/{widget_id}/parts/{part_id}";

const GO: &str = "\
widget, err := client.Widgets.New(context.Background(), telnyx.WidgetNewParams{
\tKind: telnyx.WidgetNewParamsKindRound,
\tParts: []telnyx.WidgetNewParamsPart{{
\t\tName:   \"Left\",
\t\tPartID: \"1\",
\t}, {
\t\tName:   \"Right\",
\t\tPartID: \"2\",
\t}},
\tSizes: []string{\"small\", \"large\"},
\tTo: telnyx.WidgetNewParamsToUnion{
\t\tOfString: telnyx.String(\"+1\"),
\t},
})
if err != nil {
\tlog.Fatal(err)
}
fmt.Printf(\"%+v\\n\", widget.Data)
";

#[test]
fn go_names_items_in_the_singular_and_wraps_unions() {
    assert_eq!(block("go", CREATE), GO);
}

#[test]
fn go_takes_further_path_parameters_with_the_others() {
    let code = "\
response, err := client.Widgets.GetPart(
\tcontext.Background(),
\t\"part_id\",
\ttelnyx.WidgetGetPartParams{
\t\tWidgetID: \"550e8400-e29b-41d4-a716-446655440000\",
\t},
)
if err != nil {
\tlog.Fatal(err)
}
fmt.Printf(\"%+v\\n\", response.Data)
";
    assert_eq!(block("go", PART), code);
}

const JAVA: &str = "\
import com.telnyx.sdk.models.widgets.WidgetCreateParams;
import com.telnyx.sdk.models.widgets.WidgetCreateResponse;
import java.util.List;

WidgetCreateParams params = WidgetCreateParams.builder()
    .kind(WidgetCreateParams.Kind.ROUND)
    .parts(List.of(
      WidgetCreateParams.Part.builder()
          .name(\"Left\")
          .partId(\"1\")
          .build(),
      WidgetCreateParams.Part.builder()
          .name(\"Right\")
          .partId(\"2\")
          .build()
    ))
    .sizes(List.of(
      \"small\",
      \"large\"
    ))
    .to(\"+1\")
    .build();
WidgetCreateResponse widget = client.widgets().create(params);
";

#[test]
fn java_lists_several_items_and_imports_what_it_uses() {
    assert_eq!(block("java", CREATE), JAVA);
}

#[test]
fn java_imports_parameters_even_where_it_does_without_them() {
    let code = "\
import com.telnyx.sdk.models.widgets.WidgetUpdateParams;
import com.telnyx.sdk.models.widgets.WidgetUpdateResponse;

WidgetUpdateResponse widget = client.widgets().update(\"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e\");
";
    assert_eq!(block("java", UPDATE), code);
}

#[test]
fn ruby_breaks_only_what_is_too_long() {
    let code = "\
widget = client.widgets.create(
  kind: :round,
  parts: [{name: \"Left\", part_id: \"1\"}, {name: \"Right\", part_id: \"2\"}],
  sizes: [\"small\", \"large\"],
  to: \"+1\"
)

puts(widget)
";
    assert_eq!(block("ruby", CREATE), code);
    let code = "\
widget = client.widgets.update(\"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e\")

puts(widget)
";
    assert_eq!(block("ruby", UPDATE), code);
}

#[test]
fn javascript_gives_every_object_of_several_its_line() {
    let code = "\
const widget = await client.widgets.create({
  kind: 'round',
  parts: [
    { name: 'Left', part_id: '1' },
    { name: 'Right', part_id: '2' },
  ],
  sizes: ['small', 'large'],
  to: '+1',
});

console.log(widget.data);
";
    assert_eq!(block("javascript", CREATE), code);
}

const CURL: &str = "\
curl \\
  -X POST \\
  -H \"Authorization: Bearer $TELNYX_API_KEY\" \\
  -H \"Content-Type: application/json\" \\
  -d '{
  \"to\": \"+13125550001\",
  \"kind\": \"round\",
  \"sizes\": [
    \"small\",
    \"large\"
  ],
  \"parts\": [
    {
      \"name\": \"Left\",
      \"part_id\": \"1\"
    },
    {
      \"name\": \"Right\",
      \"part_id\": \"2\"
    }
  ]
}' \\
  \"https://api.telnyx.com/v2/widgets\"
";

#[test]
fn curl_has_the_schemas_own_examples_and_leaves_unknown_paths_in_braces() {
    assert_eq!(block("curl", CREATE), CURL);
    let code = "\
curl -H \"Authorization: Bearer $TELNYX_API_KEY\" \"https://api.telnyx.com/v2/widgets/{widget_id}/parts/{part_id}\"
";
    assert_eq!(block("curl", PART), code);
}

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

**Returned by:** Upload a picture

| Field | Type |
|-------|------|
| `url` | string |

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

#[test]
fn the_oddities_of_the_published_documents_are_kept() {
    assert_eq!(document(tests::SPEC, &choice("python"), "widgets-python/references/api-details.md"), SEED);
}

#[test]
fn what_stands_beside_a_reference_is_lost() {
    let page = document(EVENTS, &choice("curl"), "10dlc-curl/references/api-details.md");
    let rows: Vec<_> = page.lines().filter(|line| line.starts_with("| `to` |")).collect();
    assert_eq!(rows, ["| `to` | string (E.164) | Behind. |"]);
}
