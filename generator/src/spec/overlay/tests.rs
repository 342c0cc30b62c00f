use super::*;
use serde_json::json;

fn overlay(actions: &str) -> Overlay {
    let text = format!("overlay: 1.0.0\ninfo: {{title: t, version: '1'}}\nactions:\n{actions}");
    Overlay::parse("overlay.yaml", &text).expect("the overlay is well formed")
}

fn applied(actions: &str, mut doc: Value) -> Value {
    overlay(actions).apply(&mut doc, "", Prose::Spec).expect("every action matches");
    doc
}

#[test]
fn an_update_merges_appends_and_replaces() {
    let doc = json!({"a": {"b": {"c": 1}, "list": [1]}});
    let actions = "- target: $.a\n  update: {b: {c: 2, d: 3}, list: [2]}\n- target: $.a.list\n  update: 3\n";
    assert_eq!(applied(actions, doc), json!({"a": {"b": {"c": 2, "d": 3}, "list": [1, 2, 3]}}));
}

#[test]
fn a_removal_keeps_the_order_and_the_right_items() {
    let doc = json!({"a": 1, "b": 2, "c": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]});
    let actions = "- target: $.a\n  remove: true\n- target: $.c[?@ > 1]\n  remove: true\n";
    assert_eq!(applied(actions, doc).to_string(), r#"{"b":2,"c":[0,1]}"#);
}

#[test]
fn an_action_that_matches_nothing_is_an_error_with_its_place() {
    let Failure(told) =
        overlay("- target: $.a\n  remove: true\n").apply(&mut json!({}), "", Prose::Spec).expect_err("no `a`");
    assert_eq!(
        told[0].to_string(),
        "error[overlay-unmatched]: `$.a` matches nothing in the document\n  --> overlay.yaml:4:3 at #/actions/0/target\n  \
         help: delete the action if the document has been fixed, or correct the JSONPath (RFC 9535)"
    );
}

#[test]
fn a_pinned_overlay_is_lenient_with_other_documents() {
    let mut pinned = overlay("- target: $.a\n  remove: true\n- target: $.b\n  remove: true\n");
    pinned.pins = Some("11".to_owned());
    let first = Unmatched(vec![Pointer::parse("/actions/0")]);
    assert_eq!(pinned.apply(&mut json!({"b": 1}), "22", Prose::Spec), Ok(first));
    assert_eq!(pinned.apply(&mut json!({}), "22", Prose::Spec), Ok(Unmatched::default()), "another API");
    assert!(pinned.apply(&mut json!({"b": 1}), "11", Prose::Spec).is_err());
}

#[test]
fn own_prose_stays_out_of_a_document_that_has_its_own() {
    let own = overlay("- target: $.a\n  x-prose: own\n  update: {b: own}\n");
    let mut doc = json!({"a": {"b": "theirs"}});
    own.apply(&mut doc, "", Prose::Spec).expect("every action matches");
    assert_eq!(doc, json!({"a": {"b": "theirs"}}));
    own.apply(&mut doc, "", Prose::Own).expect("every action matches");
    assert_eq!(doc, json!({"a": {"b": "own"}}));
}

fn overlay_1_1(actions: &str) -> Overlay {
    let text = format!("overlay: 1.1.0\ninfo: {{title: t, version: '1', description: d}}\nactions:\n{actions}");
    Overlay::parse("overlay.yaml", &text).expect("the overlay is well formed")
}

#[test]
fn a_copy_merges_what_another_place_has() {
    let mut doc = json!({"a": {"x": 1, "y": [1]}, "b": {"y": [2], "z": 3}, "list": [], "text": "t"});
    let actions = "- target: $.b\n  copy: $.a\n- target: $.list\n  copy: $.a.x\n- target: $.text\n  update: new\n";
    overlay_1_1(actions).apply(&mut doc, "", Prose::Spec).expect("every action matches");
    assert_eq!(doc["b"], json!({"y": [2, 1], "z": 3, "x": 1}));
    assert_eq!((&doc["list"], &doc["text"]), (&json!([1]), &json!("new")));
}

#[test]
fn a_copy_of_several_values_and_a_removal_of_everything_are_errors() {
    let code = |overlay: &Overlay| {
        let mut doc = json!({"a": {"b": "text"}});
        let Failure(told) = overlay.apply(&mut doc, "", Prose::Spec).expect_err("the action cannot be run");
        assert_eq!(doc, json!({"a": {"b": "text"}}));
        told[0].code
    };
    assert_eq!(code(&overlay_1_1("- target: $.a\n  copy: $..*\n")), "overlay-copy");
    assert_eq!(code(&overlay_1_1("- target: $.a\n  copy: $.none\n")), "overlay-copy");
    assert_eq!(code(&overlay_1_1("- target: $\n  remove: true\n")), "overlay-target");
    assert_eq!(code(&overlay("- target: $.a.b\n  update: new\n")), "overlay-target");
}
