//! Unions and events: which variant a value becomes, and what is written of it.

use super::models::{Event, HangupTool, Keyword, Retrieval, Target, Tool, VoiceSettings, WebhookTool};
use crate::runtime::model::*;
use crate::runtime::{IntoField, from_json, to_json};

fn tool(document: &str) -> Tool {
    from_json(document).expect("it decodes")
}

fn target(document: &str) -> Target {
    from_json(document).expect("it decodes")
}

#[test]
fn a_tag_is_found_wherever_it_stands() {
    assert!(matches!(tool(r#"{"type":"webhook","url":"u"}"#), Tool::Webhook(_)));
    assert!(matches!(tool(r#"{"x":{"type":"hangup"},"url":"u","type":"Webhook"}"#), Tool::Webhook(_)));
    assert!(matches!(tool(r#"{"then":{"type":"webhook","url":"u"},"type":"hangup"}"#), Tool::Hangup(_)));
}

#[test]
fn what_fits_no_variant_is_kept() {
    for document in
        [r#"{"type":"new","a":[1,null]}"#, r#"{"a":1}"#, r#"{"type":null}"#, r#"{"type":{"a":1}}"#, r#""text""#]
    {
        let read = tool(document);
        assert!(matches!(read, Tool::Other(_)), "{document}");
        assert_eq!(to_json(&read), document);
    }
}

#[test]
fn a_variant_that_does_not_decode_is_an_error_with_its_place() {
    let error =
        from_json::<Tool>(r#"{"type":"hangup","then":{"type":"webhook","url":[]}}"#).expect_err("url is a list");
    assert_eq!(error.json_path(), Some("then.url"));
}

#[test]
fn a_tag_is_written_once() {
    assert_eq!(to_json(&Tool::Webhook(WebhookTool::new("u"))), r#"{"type":"webhook","url":"u"}"#);
    assert_eq!(to_json(&tool(r#"{"type":"Webhook","url":"u"}"#)), r#"{"type":"Webhook","url":"u"}"#);
    let hangup = HangupTool::new().then(Tool::from(HangupTool::new()));
    assert_eq!(to_json(&Tool::Hangup(Box::new(hangup))), r#"{"then":{"type":"hangup"},"type":"hangup"}"#);
    assert_eq!(to_json(&hangup_alone()), r#"{"reason":"r"}"#);
}

fn hangup_alone() -> HangupTool {
    HangupTool::new().reason("r")
}

#[test]
fn a_union_in_a_union_has_the_last_word_on_the_tag() {
    let read = tool(r#"{"type":"search","reason":"r"}"#);
    assert!(matches!(read, Tool::Retrieve(Retrieval::Search(_))));
    assert_eq!(to_json(&read), r#"{"reason":"r","type":"search"}"#);
    assert_eq!(
        to_json(&vec![Tool::Retrieve(Retrieval::Plain(hangup_alone()))]),
        r#"[{"reason":"r","type":"retrieval"}]"#
    );
}

#[test]
fn values_and_keys_go_before_types() {
    assert!(matches!(target(r#""all""#), Target::Keyword(Keyword::All)));
    assert!(matches!(target(r#""alle""#), Target::Text(_)));
    assert!(matches!(target("12"), Target::Whole(12)));
    assert!(matches!(target("12.5"), Target::Number(_)));
    assert!(matches!(target("true"), Target::Flag(true)));
    assert!(matches!(target(r#"["none",[1]]"#), Target::Many(_)));
    assert!(matches!(target(r#"{"speed":1,"voice":"v","id":"1"}"#), Target::Page(_)));
    assert!(matches!(target(r#"{"speed":1,"id":"1"}"#), Target::Assistant(_)));
    assert!(matches!(target(r#"{"speed":1}"#), Target::Other(_)));
    let document = r#"["x","none",1,2.5,false,{"voice":"v","speed":1.5},{"q":null}]"#;
    assert_eq!(to_json(&target(document)), document);
}

#[test]
fn a_value_becomes_the_variant_of_its_type() {
    assert_eq!(Tool::from(HangupTool::new()), Tool::Hangup(Box::default()));
    assert_eq!(Target::from("all"), Target::Text("all".to_owned()));
    let [text, flag, many]: [Option<Target>; 3] =
        ["a".into_field(), true.into_field(), Some(Target::from(vec![Target::from(1)])).into_field()];
    assert_eq!(text, Some(Target::Text("a".to_owned())));
    assert_eq!(flag, Some(Target::Flag(true)));
    assert_eq!(many, Some(Target::Many(vec![Target::Whole(1)])));
}

#[test]
fn events_are_told_by_type_then_by_keys() {
    let event = |body: &str| Event::parse(body.as_bytes()).expect("it decodes");
    assert!(matches!(
        event(r#"{"data":{"payload":{"event_type":"x"},"event_type":"call.answered"}}"#),
        Event::CallAnswered(_)
    ));
    assert!(matches!(event(r#"{"event_type":"message.finalized","data":{}}"#), Event::OutboundMessage(_)));
    assert!(matches!(event(r#"{"campaignId":"c","brandId":"b","type":"t"}"#), Event::CampaignStatusUpdate(_)));
    assert!(matches!(event(r#"{"data":{"url":"u","message_id":"m"}}"#), Event::ReplacedLinkClick(_)));
    assert!(matches!(event(r#"{"data":{"event_type":"call.new"}}"#), Event::Unknown { .. }));
    assert!(matches!(event("[]"), Event::Unknown { .. }));
    assert!(Event::parse(b"no JSON").expect_err("it does not decode").is_decode());
}

#[test]
fn a_tag_belongs_to_the_value_itself_not_to_what_is_inside() {
    let named = Target::Many(vec![Target::Page(VoiceSettings::new())]);
    assert_eq!(to_json(&named), "[{}]");
    assert_eq!(to_json(&Tool::Retrieve(Retrieval::Other(serde_json::json!({"a": {}})))), r#"{"a":{}}"#);
    assert_eq!(
        to_json(&Tagged::ByName([("a".to_owned(), VoiceSettings::new())].into())),
        r#"{"a":{},"type":"by_name"}"#
    );
    assert_eq!(to_json(&Tagged::Several(vec![VoiceSettings::new()])), "[{}]");
}

union! {
    /// Variants that are no structs.
    pub enum Tagged tag "type" {
        /// A map.
        ByName(Map<VoiceSettings>) = tag "by_name",
        /// A list.
        Several(Vec<VoiceSettings>) = tag "several",
    }
}

#[test]
fn another_property_may_tell_events_apart() {
    use super::models::typed_events::Event;
    let read = |json: &str| Event::parse(json.as_bytes()).expect("JSON");
    assert!(matches!(read(r#"{"data": {"type": "sent", "id": "1"}, "type": "paid"}"#), Event::Paid(_)));
    assert!(matches!(read(r#"{"type": "sent.again", "data": {}}"#), Event::Sent(_)));
    assert!(matches!(read(r#"{"type": "lost", "data": {"id": "1"}}"#), Event::Unknown { .. }));
    assert!(matches!(read(r#"{"data": {"event_type": "paid"}}"#), Event::Unknown { .. }));
}
