//! A document under the lock that its own generation wrote: nothing changes.

use std::fs;
use telnyx_codegen::Generator;
use telnyx_tests::{Failed, Trial, same_text};

/// Schemas of the body of a request, a trial each: types whose places in the document come to one key by themselves.
const BODIES: [(&str, &str); 6] = [
    (
        "further_properties_with_a_type_of_their_own",
        "{properties: {b: {properties: {a: {}}, additionalProperties: {properties: {c: {}}}}}}",
    ),
    (
        "further_properties_of_the_body_itself",
        "{properties: {data: {}}, additionalProperties: {properties: {data: {type: string}}}}",
    ),
    (
        "further_properties_of_a_composition",
        "{properties: {n: {allOf: [{properties: {t: {}}}, {additionalProperties: {enum: [x, y]}}]}}}",
    ),
    (
        "variants_of_one_type",
        "{allOf: [{anyOf: [{type: string}, {properties: {b: {type: string}}}, {}]}, {properties: {id: {type: string}}}]}",
    ),
    ("variants_of_one_scalar", "{oneOf: [{type: string, title: A}, {type: integer}, {type: string, title: B}]}"),
    ("variants_that_are_lists", "{anyOf: [{type: array, items: {type: string}}, {type: object, properties: {a: {}}}]}"),
];

/// The trials of this module.
pub fn trials() -> impl Iterator<Item = Trial> {
    let bodies = BODIES.iter().map(|(name, schema)| {
        let document = document(&format!("requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}"), "{}");
        Trial::test(format!("own_lock_{name}"), move || changes_nothing(&document))
    });
    let replies = document("tags: [t]", "{properties: {d: {type: string}}}").replace(
        "'204': {description: d}",
        "'201': {description: d, content: {application/json: {schema: {type: array, items: {type: string}}}}}",
    );
    bodies.chain([
        Trial::test("own_lock_two_replies", move || changes_nothing(&replies)),
        Trial::test("arguments_of_a_path_stay_what_they_were", arguments_stay),
    ])
}

/// Two parameters of a path change places: the method is the same, and each argument goes where its name is.
fn arguments_stay() -> Result<(), Failed> {
    let document = |path: &str| {
        let parameter = |name| format!("{{name: {name}, in: path, required: true, schema: {{type: string}}}}");
        format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\nservers: [{{url: https://api.example.com}}]\npaths:\n  {path}:\n    get:\n      tags: [x]\n      \
             parameters: [{}, {}]\n      responses: {{'204': {{description: d}}}}\n",
            parameter("a"),
            parameter("b")
        )
    };
    let folder = tempfile::tempdir()?;
    let lock = folder.path().join("names.lock");
    let first = Generator::from_text("n.yaml", document("/x/{a}/{b}")).files()?;
    fs::write(&lock, &first.lock)?;
    let second = Generator::from_text("n.yaml", document("/x/{b}/{a}")).lock(&lock).files()?;
    let source = second.files.get("src/resources/x.rs").ok_or("there are operations")?;
    for wanted in ["a: &str, b: &str", "\"/x/{b}/{a}\"", ".path(&[b, a])"] {
        if !source.contains(wanted) {
            return Err(format!("no `{wanted}` in\n{source}").into());
        }
    }
    Ok(())
}

fn document(operation: &str, reply: &str) -> String {
    format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\nservers: [{{url: https://api.example.com}}]\npaths:\n  /n:\n    put:\n      \
         operationId: n\n      {operation}\n      responses: {{'200': {{description: d, content: {{application/json: \
         {{schema: {reply}}}}}}}, '204': {{description: d}}}}\n"
    )
}

/// Generates three times, each but the first with the lock of the one before.
fn changes_nothing(document: &str) -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let lock = folder.path().join("names.lock");
    let generate = || Generator::from_text("n.yaml", document).lock(&lock).files();
    let first = generate()?;
    for _ in 0..2 {
        fs::write(&lock, &first.lock)?;
        let next = generate()?;
        same_text("names.lock", &first.lock, &next.lock)?;
        for (path, text) in first.files.iter() {
            same_text(path, text, next.files.get(path).unwrap_or_default())?;
        }
    }
    Ok(())
}
