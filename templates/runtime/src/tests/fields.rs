//! Setters and constructors: what they take, and what is written then.

use super::models::{Color, CreateAssistantRequest, CreateBrandRequired, Upload, VoiceSettings};
use crate::runtime::model::{File, Nullable};
use crate::runtime::{Null, to_json};
use serde_json::{Value, json};

fn request() -> CreateAssistantRequest {
    CreateAssistantRequest::new("n", "p", ["t"])
}

/// The value that a request has for a property.
fn written(request: &CreateAssistantRequest, key: &str) -> Option<Value> {
    let tree: Value = serde_json::from_str(&to_json(request)).expect("JSON is written");
    tree.get(key).cloned()
}

#[test]
fn a_constructor_takes_the_required_fields_and_sets_the_constants() {
    assert_eq!(to_json(&request()), r#"{"name":"n","parent_id":"p","tags":["t"],"kind":"assistant"}"#);
    let none = CreateAssistantRequest::new("n".to_owned(), Null, Vec::<String>::new());
    assert_eq!(to_json(&none), r#"{"name":"n","parent_id":null,"tags":[],"kind":"assistant"}"#);
    assert_eq!(to_json(&VoiceSettings::new()), "{}");
    assert_eq!(VoiceSettings::default(), VoiceSettings::new());
}

#[test]
fn text_goes_into_text_enums_and_dates() {
    let owned = "red".to_owned();
    for set in
        [request().color("red"), request().color(&owned), request().color(owned.clone()), request().color(Color::Red)]
    {
        assert_eq!(written(&set, "color"), Some(json!("red")));
    }
    let set = request().instructions(&owned).type_("t").at("2026-01-01T00:00:00.120Z").name(owned).kind("assistant");
    assert_eq!(
        to_json(&set),
        concat!(
            r#"{"name":"red","instructions":"red","parent_id":"p","tags":["t"],"kind":"assistant","type":"t","#,
            r#""at":"2026-01-01T00:00:00.120Z"}"#
        )
    );
}

#[test]
fn numbers_widen() {
    assert_eq!(written(&request().limit(7), "limit"), Some(json!(7)));
    assert_eq!(written(&request().limit(7_u32), "limit"), Some(json!(7)));
    assert_eq!(written(&request().limit(Some(i64::MIN)), "limit"), Some(json!(i64::MIN)));
    assert_eq!(written(&request().share(1), "share"), Some(json!(1.0)));
    assert_eq!(written(&request().share(0.5_f32), "share"), Some(json!(0.5)));
}

#[test]
fn lists_and_maps_take_arrays_and_slices() {
    assert_eq!(written(&request().sizes([1, 2]), "sizes"), Some(json!([1, 2])));
    assert_eq!(written(&request().sizes(vec![3_i64]), "sizes"), Some(json!([3])));
    let names = vec!["a".to_owned()];
    for set in [request().tags(&names), request().tags(&names[..]), request().tags(vec!["a"]), request().tags(["a"])] {
        assert_eq!(written(&set, "tags"), Some(json!(["a"])));
    }
    assert_eq!(written(&request().labels([("k", "v")]), "labels"), Some(json!({"k": "v"})));
}

#[test]
fn models_go_into_boxes_options_and_nullables() {
    let voice = VoiceSettings::new().voice("v");
    assert_eq!(written(&request().voice(voice.clone()), "voice"), Some(json!({"voice": "v"})));
    assert_eq!(written(&request().voice(Some(voice)), "voice"), Some(json!({"voice": "v"})));
    assert_eq!(written(&request().voice(Null), "voice"), Some(Value::Null));
    assert_eq!(written(&request().voice(Nullable::Null), "voice"), Some(Value::Null));
    assert_eq!(written(&request().voice(Nullable::Absent), "voice"), None);
    let inner = written(&request().inner(request()), "inner").expect("set");
    assert_eq!(inner["name"], "n");
    assert_eq!(written(&request().inner(request()).inner(Null), "inner"), None);
}

#[test]
fn an_option_of_what_a_setter_takes_is_taken() {
    let (text, none): (Option<&str>, Option<&str>) = (Some("blue"), None);
    assert_eq!(written(&request().instructions(text), "instructions"), Some("blue".into()));
    assert_eq!(written(&request().instructions("x").instructions(none), "instructions"), None);
    assert_eq!(written(&request().color(text), "color"), Some("blue".into()));
    assert_eq!(written(&request().inner(Some(request())), "inner").expect("set")["name"], "n");
    assert_eq!(written(&request().voice(None::<VoiceSettings>), "voice"), Some(Value::Null));
}

#[test]
fn many_required_fields_come_as_a_struct() {
    let required = CreateBrandRequired {
        a: "1".to_owned(),
        b: "2".to_owned(),
        c: 3,
        d: false,
        e: Color::DarkBlue,
        f: vec!["5".to_owned()],
    };
    let brand = required.build().g("6");
    assert_eq!(to_json(&brand), r#"{"a":"1","b":"2","c":3,"d":false,"e":"dark-blue","f":["5"],"g":"6"}"#);
}

#[test]
fn what_json_cannot_express_is_null_in_text() {
    assert_eq!(written(&request().share(f64::NAN), "share"), Some(Value::Null));
}

#[test]
fn a_property_is_written_once() {
    let mut request = request();
    request.extra.insert("name".to_owned(), json!("m"));
    request.extra.insert("color".to_owned(), json!(null));
    assert_eq!(to_json(&request), r#"{"name":"m","parent_id":"p","tags":["t"],"kind":"assistant","color":null}"#);
}

#[test]
fn structs_with_files_compare_by_their_files() {
    let upload = |file: File| Upload::new(file).keep(true);
    assert_eq!(upload(File::bytes("a", "x")), upload(File::bytes("a", "x")));
    assert_ne!(upload(File::bytes("a", "x")), upload(File::bytes("a", "y")));
    assert_ne!(upload(File::bytes("a", "x")), upload(File::bytes("a", "x")).more([File::bytes("a", "x")]));
    assert_eq!(to_json(&upload(File::bytes("a", "x"))), r#"{"file":null,"keep":true}"#);
}

#[test]
fn what_is_in_a_nullable_is_got_as_an_option() {
    assert_eq!(Nullable::Value(1).as_option(), Some(&1));
    assert_eq!((Nullable::<i64>::Absent.as_option(), Nullable::<i64>::Null.as_option()), (None, None));
    assert_eq!(Nullable::Value(1).into_option(), Some(1));
    assert_eq!((Nullable::<i64>::Absent.into_option(), Nullable::<i64>::Null.into_option()), (None, None));
}

#[test]
fn r17_values_that_differ_deep_inside_are_not_equal() {
    let deep = |leaf: i64| {
        let mut request = request();
        request.extra.insert("deep".to_owned(), (0..200).fold(json!(leaf), |inner, _| json!([inner])));
        request
    };
    assert_eq!(deep(1), deep(1));
    assert_ne!(deep(1), deep(2));
}
