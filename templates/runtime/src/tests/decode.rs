//! Reading JSON: what is tolerated, what is not, and where it was.

use super::models::{Assistant, Color, CreateAssistantRequest, CreateBrand, Kind};
use crate::runtime::json::{Json, Must, Reader, read_object};
use crate::runtime::model::Nullable;
use crate::runtime::{Error, from_json, to_json};

fn assistant(document: &str) -> Assistant {
    from_json(document).expect("it decodes")
}

/// Path and message of the error that a document gives.
fn failure(document: &str) -> (String, String) {
    let error: Error = from_json::<Assistant>(document).expect_err("it does not decode");
    assert!(error.is_decode());
    let path = error.json_path().expect("decoding has a path").to_owned();
    let text = error.to_string();
    let message = text.split(" at ").next().unwrap_or_default().to_owned();
    (path, message)
}

#[test]
fn null_is_absent_and_properties_without_a_field_are_kept() {
    let read = assistant(r#" {"id":"1","name":null,"free":null,"color":null} "#);
    assert_eq!(read, assistant(r#"{"id":"1"}"#));
    assert_eq!(to_json(&read), r#"{"id":"1"}"#);
    let read = assistant(r#"{"new":{"deep":[1,{"x":"}"}]},"id":"1","none":null}"#);
    assert_eq!(to_json(&read), r#"{"id":"1","new":{"deep":[1,{"x":"}"}]},"none":null}"#);
}

#[test]
fn numbers_and_text_stand_for_each_other() {
    let read = assistant(r#"{"id":12345678901234567890.10,"count":"12","price":"-1.5e2","active":"true","small":7.0}"#);
    assert_eq!(read.id, "12345678901234567890.10");
    assert_eq!((read.count, read.price, read.active, read.small), (Some(12), Some(-150.0), Some(true), Some(7)));
    assert_eq!(assistant(r#"{"id":false}"#).id, "false");
}

#[test]
fn a_byte_order_mark_escapes_and_a_reordered_object_are_read() {
    let read = assistant("\u{feff}{\"n\\u0061me\":\"tab\\t\\ud83d\\ude00\",\"\\u0069d\":\"1\"}");
    assert_eq!((read.id.as_str(), read.name.as_deref()), ("1", Some("tab\t😀")));
}

#[test]
fn texts_and_numbers_are_written_as_serde_json_writes_them() {
    let text = |text: &str| (to_json(&text.to_owned()), serde_json::to_string(text).expect("it is JSON"));
    for character in ('\0'..='\u{2ff}').chain(['\u{2028}', '\u{ffff}', '😀']) {
        let (written, expected) = text(&format!("ordinary {character}{character} text"));
        assert_eq!(written, expected);
    }
    for number in [0.0, -0.0, 1.0, -1.5, 1e16, 1e-7, 1e300, f64::MIN, f64::MAX, 5e-324] {
        assert_eq!(to_json(&number), serde_json::to_string(&number).expect("it is JSON"));
    }
    assert_eq!((to_json(&i64::MIN), to_json(&i64::MAX)), (i64::MIN.to_string(), i64::MAX.to_string()));
}

#[test]
fn properties_are_found_whatever_their_order_and_spelling() {
    let expected = assistant(r#"{"id":"1","name":"n","count":3,"price":1.5}"#);
    for document in [
        r#"{"price":1.5,"count":3,"name":"n","id":"1"}"#,
        "{ \"id\" : \"1\" ,\n\"name\"\t:\"n\", \"count\" :3,\"price\": 1.5 }",
        r#"{"\u0069d":"1","n\u0061me":"n","count":3,"price":1.5}"#,
        r#"{"name":"other","id":"1","name":"n","count":3,"price":1.5}"#,
    ] {
        assert_eq!(assistant(document), expected, "{document}");
    }
    assert_eq!(failure(r#"{"id""1"}"#).0, "");
}

#[test]
fn the_last_of_two_properties_counts() {
    let read = assistant(r#"{"id":"1","children":[{"id":"2"}],"children":[{"id":"3"}]}"#);
    assert_eq!(read.children.expect("given")[0].id, "3");
}

#[test]
fn items_of_lists_may_be_null_where_declared() {
    assert_eq!(assistant(r#"{"id":"1","names":["a",null]}"#).names, Some(vec![Some("a".to_owned()), None]));
    assert_eq!(
        failure(r#"{"id":"1","children":[{"id":"2"},null]}"#),
        ("children[1]".to_owned(), "a value is required here, found null".to_owned())
    );
}

#[test]
fn errors_say_where_and_what() {
    let failures = [
        (
            r#"{"id":"1","children":[{"id":"2","price":"free"}]}"#,
            "children[0].price",
            r#"expected a number, found "free""#,
        ),
        (r#"{"id":"1","by_name":{"a b":{"id":{}}}}"#, r#"by_name["a b"].id"#, "expected a string, found an object"),
        (r#"{"id":"1","children":{}}"#, "children", "expected an array, found an object"),
        (r#"{"id":"1","active":1}"#, "active", "expected a boolean, found a number"),
        (r#"{"id":"1","small":3000000000}"#, "small", "3000000000 does not fit 32 bits"),
        (r#"{"id":"1","count":1.5}"#, "count", r#"expected an integer of 64 bits, found "1.5""#),
        (r#"{"name":"x"}"#, "id", "required, but missing"),
        (r#"{"id":null}"#, "id", "required, but missing"),
        (r#"{"id":"1","children":[{"id":"2"},{}]}"#, "children[1].id", "required, but missing"),
        ("[]", "", "expected an object, found an array"),
        ("", "", "the document is empty"),
    ];
    for (document, path, message) in failures {
        assert_eq!(failure(document), (path.to_owned(), message.to_owned()), "{document}");
    }
}

#[test]
fn broken_documents_are_errors() {
    for document in [r#"{"id":"1""#, r#"{"id":"1"} x"#, r#"{"id":nul}"#, r#"{"free":{"a":1,},"id":"1"}"#] {
        let (_, message) = failure(document);
        assert!(message.starts_with("not valid JSON: "), "{document}: {message}");
    }
    let deep = r#"{"id":"1","children":["#.repeat(200);
    assert_eq!(failure(&deep).1, "nested too deeply");
}

#[test]
fn a_required_field_is_found_after_nested_objects_that_have_it() {
    let (path, _) = failure(r#"{"children":[{"id":"2"}]}"#);
    assert_eq!(path, "id");
}

#[test]
fn further_properties_are_kept() {
    let document =
        r#"{"name":"n","parent_id":null,"tags":[],"kind":"assistant","one":1,"two":{"b":[null],"a":1.50},"none":null}"#;
    let read: CreateAssistantRequest = from_json(document).expect("it decodes");
    assert_eq!(read.extra.keys().collect::<Vec<_>>(), ["none", "one", "two"]);
    let written = to_json(&read);
    assert_eq!(
        written,
        r#"{"name":"n","parent_id":null,"tags":[],"kind":"assistant","none":null,"one":1,"two":{"b":[null],"a":1.5}}"#
    );
}

#[test]
fn nullable_tells_absent_from_null() {
    let read = |voice: &str| -> Nullable<_> {
        let document = format!(r#"{{"name":"n","parent_id":"p","tags":[],"kind":"assistant"{voice}}}"#);
        from_json::<CreateAssistantRequest>(&document).expect("it decodes").voice
    };
    assert_eq!(read(""), Nullable::Absent);
    assert_eq!(read(r#","voice":null"#), Nullable::Null);
    assert!(matches!(read(r#","voice":{}"#), Nullable::Value(_)));
}

#[test]
fn enums_are_open_and_equal_by_their_text() {
    let color = |document: &str| assistant(&format!(r#"{{"id":"1","color":{document}}}"#)).color.expect("given");
    assert_eq!(color(r#""red""#), Color::Red);
    assert!(matches!(color(r#""dark-blue""#), Color::DarkBlue));
    assert!(matches!(color(r#""green""#), Color::Unknown(text) if text == "green"));
    assert_eq!(Color::Unknown("red".to_owned()), Color::Red);
    assert_eq!(Color::VALUES, ["red", "dark-blue"]);
    assert_eq!("red".parse(), Ok(Color::Red));
    assert_eq!((Color::from("red"), Color::from("red".to_owned())), (Color::Red, Color::Red));
    assert_eq!(format!("{:>10}|{:?}", Color::DarkBlue, Color::Red), r#" dark-blue|Color("red")"#);
    assert_eq!(Kind::from("assistant").as_str(), "assistant");
}

#[test]
fn debug_shows_what_is_there() {
    let read = assistant(r#"{"id":"1","color":"red","children":[{"id":"2","count":3}]}"#);
    assert_eq!(
        format!("{read:?}"),
        r#"Assistant { id: "1", color: Some(Color("red")), children: Some([Assistant { id: "2", count: Some(3) }]) }"#
    );
}

#[test]
fn many_required_fields_are_a_struct() {
    let error = from_json::<CreateBrand>(r#"{"a":"","b":"","c":1,"d":true,"e":"red"}"#).expect_err("f is missing");
    assert_eq!(error.json_path(), Some("f"));
}

#[test]
fn what_a_very_wide_object_lacks_is_told() {
    let names: Vec<&'static str> = (0..140).map(|number| &*format!("f{number}").leak()).collect();
    let required: Vec<Must> = names.iter().map(|name| Must { required: name }).collect();
    let missing_in = |left_out: &[&str]| {
        let properties: Vec<String> =
            names.iter().filter(|name| !left_out.contains(name)).map(|name| format!(r#""{name}":1"#)).collect();
        let document = format!("{{{}}}", properties.join(","));
        let mut values = vec![0_i64; names.len()];
        let mut slots: Vec<_> =
            names.iter().zip(&mut values).map(|(name, value)| (*name, value as &mut dyn Json)).collect();
        let mut reader = Reader::new(document.as_bytes()).expect("it is not empty");
        read_object(&mut reader, &mut slots, &required, &mut []).err().map(|error| error.path())
    };
    assert_eq!(missing_in(&[]), None);
    for name in ["f0", "f127", "f128", "f139"] {
        assert_eq!(missing_in(&[name]).as_deref(), Some(name));
    }
}
