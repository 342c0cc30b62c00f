use super::*;
use std::path::Path;

mod limits;

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n";

fn loaded(text: &str) -> Result<Loaded, Failure> {
    load(&Source::from_text("spec.yaml", text.to_owned()), |_| Ok(Vec::new()), Prose::Spec, Tolerance::Strict)
}

fn told(text: &str) -> String {
    loaded(text).expect_err("the document is wrong").to_string()
}

#[test]
fn yaml_scalars_are_those_of_yaml_1_2() {
    let text = format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A: {{enum: [y, no, off, 012, '1']}}\n");
    let doc = loaded(&text).expect("the document is well formed").doc;
    let schemas = serde_json::to_value(doc.components).expect("components serialise");
    assert_eq!(schemas["schemas"]["A"]["enum"].to_string(), r#"["y","no","off","012","1"]"#);
}

#[test]
fn yaml_merge_keys_and_anchors_are_followed() {
    let text = format!(
        "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A: &a {{type: string, title: t}}\n    B: {{<<: *a, title: u}}\n"
    );
    let loaded = loaded(&text).expect("the document is well formed");
    let schemas = serde_json::to_value(loaded.doc.components).expect("components serialise");
    assert_eq!(schemas["schemas"]["B"], serde_json::json!({"title": "u", "type": "string"}));
    assert_eq!((loaded.schema_count, loaded.notes.len()), (2, 0));
}

#[test]
fn unreadable_texts_say_where() {
    assert_eq!(
        told("openapi: 3.1.0\npaths: [\n"),
        "error[unreadable]: this is not YAML: did not find expected node content\n  \
         --> spec.yaml:3:1\n  help: the document must be one YAML or JSON document"
    );
    assert_eq!(
        told("{\"openapi\": \"3.1.0\", nothing"),
        "error[unreadable]: this is not JSON: key must be a string\n  --> spec.yaml:1:22\n  \
         help: a text that begins with a brace or a bracket is read as JSON"
    );
}

#[test]
fn a_key_that_stands_twice_is_an_error() {
    assert_eq!(
        told(&format!("{HEAD}paths: {{}}\npaths: {{}}\n")),
        "error[duplicate-key]: the key `paths` stands here a second time; first on line 3\n  --> spec.yaml:4:1 at #/paths\n  \
         help: keep one of the two: a reader would drop the other's value"
    );
}

#[test]
fn a_broken_reference_says_where_and_what_is_near() {
    let text = format!(
        "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    Thing: {{}}\n    B:\n      items:\n        $ref: '#/components/schemas/Think'\n"
    );
    assert_eq!(
        told(&text),
        "error[broken-ref]: `#/components/schemas/Think` names nothing in the document\n  \
         --> spec.yaml:9:9 at #/components/schemas/B/items/$ref\n  help: did you mean `#/components/schemas/Thing`?"
    );
}

#[test]
fn a_field_of_the_wrong_type_says_where() {
    let text = format!(
        "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A:\n      properties:\n        b: {{minLength: few}}\n"
    );
    assert_eq!(
        told(&text),
        "error[misfit]: `minLength` of this Schema Object is not as OpenAPI has it: invalid type: string \"few\", expected an integer, 0 or more\n  \
         --> spec.yaml:8:13 at #/components/schemas/A/properties/b/minLength\n  \
         help: correct it in the document, or by an action in an overlay"
    );
    let text = format!("{HEAD}paths:\n  /a:\n    parameters:\n    - name: x\n      in: quarry\n");
    assert_eq!(
        told(&text),
        "error[misfit]: `in` of this Parameter Object is not as OpenAPI has it: unknown variant `quarry`, expected one of \
         `query`, `header`, `path`, `cookie`\n  --> spec.yaml:7:7 at #/paths/~1a/parameters/0/in\n  \
         help: correct it in the document, or by an action in an overlay"
    );
    assert_eq!(
        told("openapi: 3.1.0\ninfo: {title: t}\npaths: {}\n"),
        "error[misfit]: this Info Object is not as OpenAPI has it: it has no `version`\n  --> spec.yaml:2:1 at #/info\n  \
         help: correct it in the document, or by an action in an overlay"
    );
}

#[test]
fn overlays_come_before_the_checks() {
    let operation = |path: &str| format!("  {path}: {{get: {{operationId: x, responses: {{}}}}}}\n");
    let text = format!("{HEAD}paths:\n{}{}", operation("/a"), operation("/b"));
    let help = "rename one of them in an overlay (`--overlay`), for example:\n    \
                - target: $.paths['/b'].get\n      description: The document gives this operation the name of another.\n      \
                update:\n        operationId: get_b";
    assert_eq!(
        told(&text),
        format!(
            "error[duplicate-operation-id]: `x` names two operations: GET /a (line 4) and GET /b\n  \
             --> spec.yaml:5:14 at #/paths/~1b/get/operationId\n  help: {help}"
        )
    );
    let action = help.split_once("example:\n").map(|(_, action)| action).unwrap_or_default();
    let overlay = format!("overlay: 1.0.0\ninfo: {{title: t, version: '1'}}\nactions:\n{action}\n");
    let overlay = Overlay::parse("overlay.yaml", &overlay).expect("the help is an overlay's action");
    let source = Source::from_text("spec.yaml", text);
    assert!(load(&source, |_| Ok(vec![overlay]), Prose::Spec, Tolerance::Strict).is_ok());
}

#[test]
fn an_overlay_for_another_document_warns() {
    let overlay = "overlay: 1.0.0\nx-pins: other\ninfo: {title: t, version: '1'}\nactions:\n- target: $.a\n  remove: true\n\
                   - target: $.info\n  update: {x-seen: true}\n";
    let overlay = Overlay::parse("overlay.yaml", overlay).expect("the overlay is well formed");
    let source = Source::from_text("spec.yaml", format!("{HEAD}paths: {{}}\n"));
    let loaded =
        load(&source, |_| Ok(vec![overlay]), Prose::Spec, Tolerance::Strict).expect("the document is well formed");
    assert_eq!(loaded.notes["overlay-unmatched"], [Pointer::parse("/actions/0")]);
    assert_eq!(
        loaded.warnings[0].to_string(),
        "warning[overlay-unmatched]: 1 of the overlay's actions match nothing in this document\n  \
         --> overlay.yaml:5:3 at #/actions/0\n  \
         help: the overlay is written for another document (`x-pins`), so these actions are left out"
    );
}

fn committed_overlay() -> Overlay {
    let folder = SpecFolder::embedded();
    let source = folder.overlay.expect("there is one");
    Overlay::parse(&source.name, &source.text).expect("the overlay is well formed").written_for(&folder.pin.sha256)
}

#[test]
fn the_pinned_document_is_lowered_without_loss() {
    let Some(source) = document_for_tests() else { return eprintln!("skipped: the pinned document is not here") };
    // Not part of the package.
    let Ok(figures) = Source::read(Path::new("../tests/figures.json")) else { return eprintln!("skipped: no figures") };
    let figures: Value = serde_json::from_str(&figures.text).expect("they are JSON");
    for prose in [Prose::Spec, Prose::Own] {
        let loaded = load(&source, |_| Ok(vec![committed_overlay()]), prose, Tolerance::Strict)
            .expect("the pinned document loads");
        let counts = [loaded.schema_count, loaded.webhooks.len(), loaded.doc.operations().count()];
        assert_eq!(counts.map(Value::from), ["schemas", "webhooks", "operations"].map(|name| figures[name].clone()));
        assert_eq!(loaded.warnings, []);
        assert!(loaded.rewrites.values().all(|count| *count > 0));
        let expected =
            ["const", "enum-null", "exclusive-bound", "ref-siblings", "type-array", "type-null", "union-null"];
        assert_eq!(
            expected.into_iter().filter(|code| !loaded.rewrites.contains_key(code)).collect::<Vec<_>>(),
            Vec::<&str>::new()
        );
    }
}

/// A loaded document without prose, as text.
fn structure(source: &Source, prose: Prose) -> String {
    let loaded =
        load(source, |_| Ok(vec![committed_overlay()]), prose, Tolerance::Strict).expect("the pinned document loads");
    let mut doc = serde_json::to_value(loaded.doc).expect("the types serialise");
    doc["webhooks"] = serde_json::to_value(loaded.webhooks).expect("the types serialise");
    prose::prepare(&mut doc, Prose::Own);
    doc.to_string()
}

#[test]
fn the_prose_mode_and_the_format_change_nothing_but_prose() {
    let Some(source) = document_for_tests() else { return eprintln!("skipped: the pinned document is not here") };
    let own = structure(&source, Prose::Own);
    assert!(structure(&source, Prose::Spec) == own, "the structure depends on the prose mode");
    let (tree, _) = parse::parse(&source).expect("the pinned document is YAML");
    let json = Source { text: tree.to_string(), ..source };
    assert!(structure(&json, Prose::Own) == own, "the structure depends on the format");
}

#[test]
fn lowering_the_pinned_document_twice_is_lowering_it_once() {
    let Some(source) = document_for_tests() else { return eprintln!("skipped: the pinned document is not here") };
    let (mut doc, _) = parse::parse(&source).expect("the pinned document is YAML");
    lower::lower(&mut doc);
    let once = doc.to_string();
    assert_eq!(lower::lower(&mut doc).rewrites, BTreeMap::new());
    let twice = doc.to_string();
    assert!(twice == once, "the second pass changed the document");
}

/// Everything in one tree that is not in the other.
fn lost(before: &Value, after: Option<&Value>, at: &Pointer, found: &mut Vec<String>) {
    match (before, after) {
        (Value::Object(before), Some(Value::Object(after))) => {
            for (key, value) in before {
                lost(value, after.get(key), &at.child(key), found);
            }
        }
        (Value::Array(before), Some(Value::Array(after))) => {
            for (index, value) in before.iter().enumerate() {
                lost(value, after.get(index), &at.index(index), found);
            }
        }
        (before, Some(after)) if before == after => {}
        // What a field means when it is absent.
        (Value::Bool(false), None) => {}
        (Value::Object(before), None) if before.is_empty() => {}
        (Value::Array(before), None) if before.is_empty() => {}
        (Value::Number(before), Some(Value::Number(after))) if before.as_f64() == after.as_f64() => {}
        _ => found.push(at.to_string()),
    }
}

#[test]
fn the_types_have_room_for_everything_in_the_pinned_document() {
    let Some(source) = document_for_tests() else { return eprintln!("skipped: the pinned document is not here") };
    let (mut doc, _) = parse::parse(&source).expect("the pinned document is YAML");
    let log = lower::lower(&mut doc);
    let webhooks = lower::take_webhooks(&mut doc);
    let (typed, typed_webhooks) = typed::typed(doc.clone(), &webhooks).expect("the lowered document fits");
    let mut found = Vec::new();
    lost(&doc, serde_json::to_value(typed).ok().as_ref(), &Pointer::root(), &mut found);
    let at = Pointer::root().child("webhooks");
    lost(&webhooks.into(), serde_json::to_value(typed_webhooks).ok().as_ref(), &at, &mut found);
    let noted: Vec<String> = log.notes["reference-prose"].iter().map(Pointer::to_string).collect();
    assert_eq!(found, noted);
}

#[test]
fn a_component_that_goes_takes_its_references_along() {
    let text = format!(
        "{HEAD}servers: [{{url: 'https://a.example.com'}}]\npaths:\n  /a:\n    get:\n      parameters:\n      - $ref: '#/components/parameters/A'\n      - $ref: '#/components/parameters/Nameless'\n      \
         responses: {{'200': {{$ref: '#/components/responses/R'}}}}\ncomponents:\n  parameters:\n    \
         A: {{$ref: '#/components/parameters/B'}}\n    B: {{$ref: '#/components/parameters/A'}}\n    Nameless: {{in: query}}\n  \
         responses:\n    R: nothing\n"
    );
    let source = Source::from_text("spec.yaml", text.clone());
    let lenient = load(&source, |_| Ok(Vec::new()), Prose::Spec, Tolerance::Lenient).expect("what is wrong goes");
    let (_, _, get) = lenient.doc.operations().next().expect("the operation stays");
    assert_eq!((get.parameters.len(), get.responses.responses.len()), (0, 1));
    assert!(lenient.warnings.iter().all(|told| told.position.is_some() && told.instead.is_some()));
    let Failure(strictly) = loaded(&text).expect_err("strictly, each is an error");
    assert_eq!(strictly.len(), lenient.warnings.len());
    let counted = |told: &Diagnostic| lenient.notes[told.code].contains(told.pointer.as_ref().expect("it has a place"));
    assert!(strictly.iter().all(counted));
}

#[test]
fn an_empty_document_is_valid_and_one_without_its_paths_is_not() {
    assert_eq!(loaded(&format!("{HEAD}paths: {{}}\n")).expect("it is valid").warnings[0].code, "empty");
    let remote = format!("{HEAD}paths:\n  /a: {{$ref: 'paths.yaml#/a'}}\n");
    let Failure(told) =
        load(&Source::from_text("spec.yaml", remote), |_| Ok(Vec::new()), Prose::Spec, Tolerance::Lenient)
            .expect_err("there is nothing left");
    assert_eq!(told.iter().map(|told| told.code).collect::<Vec<_>>(), ["remote-ref", "nothing-left"]);
}

#[test]
fn an_object_where_a_list_is_wanted_is_lowered_as_its_element() {
    let text = format!(
        "{HEAD}components:
  schemas:
    A: {{oneOf: {{$ref: '#/components/schemas/B/properties/c'}}}}\n    \
         B: {{properties: {{c: {{allOf: {{type: [string, 'null']}}}}}}}}\n"
    );
    let source = Source::from_text("spec.yaml", text);
    let loaded = load(&source, |_| Ok(Vec::new()), Prose::Spec, Tolerance::Lenient).expect("the rest is read");
    let schemas = serde_json::to_value(loaded.doc.components).expect("components serialise");
    let target = schemas["schemas"]["A"]["oneOf"][0]["$ref"].as_str().expect("the reference is kept");
    let target = &schemas["schemas"][target.rsplit('/').next().expect("a reference has a name")];
    assert_eq!(target["allOf"], serde_json::json!([{ "type": "string", "nullable": true }]));
    assert_eq!(loaded.warnings.iter().map(|warning| warning.code).collect::<Vec<_>>(), ["misfit", "misfit"]);
}

#[test]
fn what_is_no_yaml_is_told_at_its_place() {
    let place = |text: &str| {
        let failed = parse::parse(&Source::from_text("a.yaml", text.to_owned())).expect_err("no document");
        (failed.0[0].position.map(|at| (at.line, at.column)), failed.0[0].message.clone())
    };
    let nul = "this is not YAML: control characters are not allowed".to_owned();
    assert_eq!(place("openapi: 3.0.3\ninfo: é\0"), (Some((2, 8)), nul));
    assert_eq!(place("openapi: 3.0.3\n---\n").0, Some((2, 1)));
    assert_eq!(place("openapi: 3.0.3\n...\n\n---\na: 1\n").0, Some((4, 1)));
}
