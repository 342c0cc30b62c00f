//! serde's traits: the same JSON as the models' own, from and to any format that describes itself.

use super::models::{Assistant, Color, CreateAssistantRequest, Event, Target, Tool, WebhookTool};
use crate::runtime::{DateTime, from_json, to_json};
use serde_core::{Deserialize, Serialize};
use serde_json::{Value, json};

/// Everything that a model can have, through a tree of values and through text.
#[test]
fn models_go_there_and_back() {
    fn check<'de, T: Serialize + Deserialize<'de> + PartialEq + std::fmt::Debug>(value: &T, expected: &Value) {
        assert_eq!(&serde_json::to_value(value).expect("it is JSON"), expected);
        assert_eq!(&T::deserialize(expected.clone()).expect("it is what was written"), value);
    }
    let request =
        CreateAssistantRequest::new("n", None::<String>, ["t"]).voice(None).limit(i64::MAX).share(0.1).color("new");
    let expected = json!({"name": "n", "voice": null, "parent_id": null, "tags": ["t"], "color": "new",
        "kind": "assistant", "share": 0.1, "limit": i64::MAX});
    check(&request, &expected);
    check(&vec![Some(request)], &json!([expected]));
    check(&Color::DarkBlue, &json!("dark-blue"));
    check(&DateTime::from("2024-01-02T03:04:05Z"), &json!("2024-01-02T03:04:05Z"));
    check(&Tool::Webhook(WebhookTool::new("u").kind("webhook")), &json!({"type": "webhook", "url": "u"}));
    check(&Target::Many(vec![Target::Whole(1), Target::Flag(true)]), &json!([1, true]));
    let event = json!({"data": {"event_type": "call.new"}});
    check(&Event::Unknown { json: event.clone(), why: None }, &event);
}

#[test]
fn it_is_the_json_of_the_model_itself() {
    let text = r#"{"id":"1","count":7,"price":1.5,"children":[{"id":"2"}],"free":{"b":1,"a":[null]}}"#;
    let assistant: Assistant = serde_json::from_str(text).expect("an assistant");
    assert_eq!(serde_json::to_string(&assistant).expect("it is JSON"), to_json(&assistant));
    assert_eq!(assistant, from_json(text).expect("an assistant"));
}

#[test]
fn reading_forgives_what_it_does_elsewhere() {
    let assistant: Assistant = serde_json::from_str(r#"{"id":1,"count":"7","name":null,"more":{}}"#).expect("drifted");
    assert_eq!(to_json(&assistant), r#"{"id":"1","count":7,"more":{}}"#);
    let error = serde_json::from_str::<Assistant>(r#"{"id":"1","children":[{"id":"2","count":"x"}]}"#);
    let error = error.expect_err("no number").to_string();
    assert!(error.starts_with("children[0].count: "), "{error}");
}
