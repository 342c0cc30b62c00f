//! Replies that are not what the document says (issue "replies that drift", R7, R16, B3, B6, B8).

use serde_json::json;
use telnyx_faults::{Behaviour, Server};
use telnyx_sdk::account_access::BillingGroup;
use telnyx_sdk::{Error, Response, Value, to_json};

async fn reply<T>(body: &str, call: impl AsyncFnOnce(telnyx_sdk::Client) -> T) -> T {
    let server = Server::script([Behaviour::json(200, body)]).await;
    call(server.client()).await
}

async fn group(body: &str) -> Result<Response<BillingGroup>, Error> {
    reply(body, async |client| client.billing_groups().retrieve("g-1").with_response().await).await
}

async fn value(body: &str) -> Response<Value> {
    reply(body, async |client| client.request("GET", "/things").with_response().await).await.expect("it is JSON")
}

#[tokio::test]
async fn b3_a_missing_field_of_one_item_leaves_the_list() {
    let country = json!({"data": [{"features": []}, {"country_iso_alpha2": "US"}], "meta": {"total_pages": 1}});
    let server = Server::script([Behaviour::json(200, &country.to_string())]).await;
    let page = server.client().number_orders().list().with_response().await.expect("the items come out");
    assert_eq!(page.value.items.len(), 2);
}

#[tokio::test]
async fn b3_what_is_missing_is_empty_and_told_or_an_error() {
    let server = Server::script([Behaviour::json(200, r#"{"name":"n","instructions":null}"#)]).await;
    let reply = server.client().ai().assistants().retrieve("a-1").with_response().await.expect("it is read");
    assert_eq!((reply.value.id.as_str(), reply.value.name.as_str()), ("", "n"));
    let missing = reply.missing();
    assert!(missing.contains(&"id".to_owned()) && missing.contains(&"instructions".to_owned()), "{missing:?}");
    assert!(!missing.contains(&"name".to_owned()) && reply.replaced().is_empty());
    let strict = server.settings().strict_replies(true).build().expect("the settings are right");
    let error = strict.ai().assistants().retrieve("a-1").await.expect_err("it has no id");
    assert!(error.is_decode() && error.json_path().is_some_and(|path| !path.is_empty()), "{error:?}");
}

/// The effect of a POST is never hidden by what its reply lacks.
#[tokio::test]
async fn r7_a_success_without_its_value_is_a_success() {
    for body in ["{}", "null", r#"{"data":null}"#, "", " "] {
        let server = Server::script([Behaviour::json(200, body)]).await;
        let call = server.client().billing_groups().create(telnyx_sdk::account_access::NewBillingGroup::new());
        let reply = call.with_response().await.expect("it took effect");
        assert_eq!(reply.value.id, None, "{body:?}");
        assert_eq!(reply.missing().is_empty(), body.trim().is_empty(), "{body:?}: {:?}", reply.missing());
        assert_eq!(server.seen().len(), 1);
    }
}

#[tokio::test]
async fn items_come_out_whatever_the_meta_lacks() {
    for meta in ["", r#","meta":null"#, r#","meta":{}"#, r#","meta":[]"#, r#","meta":{"page_size":{}}"#] {
        let body = format!(r#"{{"data":[{{"id":"g-1"}}]{meta}}}"#);
        let page = reply(&body, async |client| client.billing_groups().list().await).await;
        assert_eq!(page.expect("the items are there").items.len(), 1, "{meta}");
    }
}

#[tokio::test]
async fn b8_properties_without_a_field_are_kept_and_written() {
    let body = r#"{"id":"g-1","new":{"a":[1,null]},"newer":null}"#;
    let reply = group(&format!(r#"{{"data":{body}}}"#)).await.expect("it is read");
    let written: Value = serde_json::from_str(&to_json(&reply.value)).expect("it is JSON");
    assert_eq!(written, serde_json::from_str::<Value>(body).expect("it is JSON"));
    let again: BillingGroup = telnyx_sdk::from_json(&to_json(&reply.value)).expect("it is what was written");
    assert_eq!(again, reply.value);
}

#[tokio::test]
async fn r16_half_a_character_loses_nothing_else() {
    for name in [r"a\ud800", r"a\udc00b\ud83d", r"\ud83d\u0041", r"\ud83d\ude00\udead"] {
        let reply = group(&format!(r#"{{"data":{{"id":"g-1","name":"{name}"}}}}"#)).await.expect("it is read");
        assert_eq!(reply.value.id.as_deref(), Some("g-1"));
        assert!(reply.value.name.as_deref().is_some_and(|name| name.contains('\u{fffd}')), "{name}");
        assert_eq!(reply.replaced(), ["data.name"], "{name}");
    }
    let paired = group(r#"{"data":{"name":"\ud83d\ude00"}}"#).await.expect("it is read");
    assert_eq!((paired.value.name.as_deref(), paired.replaced().len()), (Some("😀"), 0));
}

#[tokio::test]
async fn r16_free_numbers_beyond_all_types_are_their_text() {
    let reply = value(r#"{"a":1e999,"b":[123456789012345678901234567890],"c":18446744073709551615,"d":1.5}"#).await;
    let expected = json!({"a": "1e999", "b": ["123456789012345678901234567890"], "c": u64::MAX, "d": 1.5});
    assert_eq!(reply.value, expected);
    assert_eq!(reply.replaced(), ["a", "b[0]"]);
}

#[tokio::test]
async fn integers_beyond_64_bits_and_with_exponents() {
    let order = |count: &str| format!(r#"{{"data":{{"id":"o-1","phone_numbers_count":{count}}}}}"#);
    for (count, expected) in [("1E3", 1_000), ("12.0", 12), ("1.5e1", 15), ("-0", 0), ("1000e-3", 1)] {
        let body = order(count);
        let reply = reply(&body, async |client| client.number_orders().retrieve("o-1").with_response().await).await;
        let reply = reply.expect("it is whole");
        assert_eq!(reply.value.phone_numbers_count, Some(expected), "{count}");
        assert!(reply.replaced().is_empty(), "{count}");
    }
    let large = "99999999999999999999";
    let body = order(large);
    let reply = reply(&body, async |client| client.number_orders().retrieve("o-1").with_response().await).await;
    let reply = reply.expect("the rest is there");
    assert_eq!(reply.replaced(), ["data.phone_numbers_count"]);
    assert!(to_json(&reply.value).contains(large), "{}", to_json(&reply.value));
}

/// What no field can hold is kept beside it at whatever depth, and counted once.
#[tokio::test]
async fn lists_of_integers_beyond_64_bits_are_written_as_they_came() {
    let body = r#"{"connections":[1,-99999999999999999999],"call_types":[2],"filters":[{"cld_filter":"e\"x"}]}"#;
    let read = async |client: telnyx_sdk::Client| {
        client.legacy().reporting().batch_detail_records().voice().retrieve("r-1").with_response().await
    };
    let reply = reply(&format!(r#"{{"data":{body}}}"#), read).await.expect("the rest is there");
    assert_eq!(reply.replaced(), ["data.connections[1]"]);
    assert_eq!(reply.value.connections, Some(vec![1, i64::MIN]));
    let written = to_json(&reply.value);
    assert!(written.contains("-99999999999999999999") && written.matches("connections").count() == 1, "{written}");
    assert!(!written.contains("9223372036854775808") && written.contains(r#""call_types":[2]"#), "{written}");
}

#[test]
fn b6_an_event_that_drifts_reaches_the_handler() {
    use telnyx_sdk::webhooks::Event;
    let event = |payload: Value| {
        let body = json!({"data": {"event_type": "call.initiated", "id": "e-1", "payload": payload}}).to_string();
        Event::parse(body.as_bytes()).expect("no event is lost")
    };
    let missing = event(json!({"call_control_id": "c-1", "sip_headers": [{"name": "x"}]}));
    assert!(!matches!(missing, Event::Unknown { .. }), "{missing:?}");
    let Event::Unknown { json, why } = event(json!({"call_control_id": "c-1", "tags": {"a": 1}})) else {
        panic!("tags are a list");
    };
    assert_eq!(json["data"]["payload"]["call_control_id"], "c-1");
    assert!(why.is_some_and(|why| why.contains("data.payload.tags")));
}

/// A handler that knows an event by its id is not to lose that where the event is not what its type says.
#[test]
fn an_event_tells_its_id_whatever_becomes_of_it() {
    use telnyx_sdk::webhooks::Event;
    let event = |kind: &str, payload: Value| {
        let data = json!({"event_type": kind, "id": "e-1", "occurred_at": "2026-07-16T00:00:00Z", "payload": payload});
        Event::parse(json!({ "data": data }).to_string().as_bytes()).expect("no event is lost")
    };
    let payload = json!({"call_control_id": "c-1", "client_state": "b3JkZXIgNw=="});
    let drifted = json!({"call_control_id": "c-1", "client_state": "b3JkZXIgNw==", "tags": {"a": 1}});
    let kinds =
        [("call.initiated", &payload), ("call.initiated", &drifted), ("call.hangup", &payload), ("newer", &payload)];
    for (kind, payload) in kinds {
        let event = event(kind, payload.clone());
        assert_eq!((event.event_type(), event.id()), (Some(kind), Some("e-1")));
        assert_eq!(event.occurred_at().map(|at| at.to_string()).as_deref(), Some("2026-07-16T00:00:00Z"));
        assert_eq!(
            (event.call_control_id(), event.client_state().as_deref()),
            (Some("c-1"), Some("order 7")),
            "{event:?}"
        );
    }
    let message = event("message.received", json!({"text": "hi"}));
    assert_eq!((message.id(), message.call_control_id(), message.client_state()), (Some("e-1"), None, None));
    let Event::InboundMessage(message) = message else { panic!("it is a message") };
    assert_eq!(message.payload().and_then(|payload| payload.text.as_deref()), Some("hi"));
}
