//! Calls on the wire: what is sent, and how the reply is read.

use super::models::{Assistant, CreateAssistantRequest, VoiceSettings};
use super::server::{Server, ok};
use crate::runtime::{Call, Client, Null, Op, Value, WebSocket};
use bytes::Bytes;
use std::time::Duration;

const GET: &Op = &Op::new("GET", "/assistants");
const ONE_IN_DATA: &Op = &Op::new("GET", "/assistants").data();
const ONE: &Op = &Op::new("GET", "/assistants/{id}/versions/{version}").data();

#[tokio::test]
async fn a_call_sends_method_path_headers_and_body() {
    let server = Server::json(r#"{"data":{"id":"1"}}"#).await;
    let call = Call::<Assistant>::new(&server.client(), const { &Op::new("POST", "/assistants").data() });
    let assistant = call.json(&CreateAssistantRequest::new("n", Null, ["t"])).await.expect("200");
    assert_eq!(assistant.id, "1");
    let request = server.only();
    assert_eq!(request.line, "POST /v2/assistants");
    assert_eq!(request.header("authorization"), Some("Bearer KEY"));
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.header("user-agent"), Some(concat!("telnyx-runtime/", env!("CARGO_PKG_VERSION"))));
    assert_eq!(request.text(), r#"{"name":"n","parent_id":null,"tags":["t"],"kind":"assistant"}"#);
}

#[tokio::test]
async fn path_values_are_encoded_and_refused() {
    let server = Server::json(r#"{"data":{"id":"1"}}"#).await;
    let client = server.client();
    Call::<Assistant>::new(&client, ONE).path(&["v3:a/b?c#d", "é ~-._%2e"]).await.expect("200");
    assert_eq!(server.only().line, "GET /v2/assistants/v3%3Aa%2Fb%3Fc%23d/versions/%C3%A9%20~-._%252e");
    for value in ["", ".", ".."] {
        let error = Call::<Assistant>::new(&client, ONE).path(&["a", value]).await.expect_err("refused");
        assert!(error.is_setup());
        let call = "GET /assistants/{id}/versions/{version}";
        assert_eq!(error.to_string(), format!("{call}: {value:?} cannot be the value of {{version}}"));
    }
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn the_same_header_or_query_set_again_replaces() {
    let server = Server::json("{}").await;
    let call = Call::<Value>::new(&server.client(), GET);
    let call = call.header("Accept", "a/b").header("accept", "c/d").header("Authorization", "Bearer OTHER");
    call.query("a", "1").query("b", "2").query("a", "3 &=").await.expect("200");
    let request = server.only();
    assert_eq!(request.line, "GET /v2/assistants?b=2&a=3+%26%3D");
    assert_eq!((request.header("accept"), request.header("authorization")), (Some("c/d"), Some("Bearer OTHER")));
}

#[tokio::test]
async fn what_cannot_stand_in_a_header_is_refused_before_sending() {
    let server = Server::json("{}").await;
    for (name, value) in [("a", "b\r\nc: d"), ("a\n", "b"), ("", "b")] {
        let error = Call::<Value>::new(&server.client(), GET).header(name, value).await.expect_err("refused");
        assert!(error.is_setup(), "{error}");
    }
    let error = Client::builder().api_key("KEY\nX").build().expect_err("refused");
    assert!(error.is_setup() && !error.to_string().contains("KEY"));
    let error = Call::<Value>::new(&Client::new("KEY\nX"), GET).await.expect_err("refused");
    assert!(error.is_setup() && !format!("{error:?}").contains("KEY"));
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn credentials_follow_the_operation() {
    let server = Server::json("{}").await;
    let client = Client::builder().api_key("KEY").oauth_client("id", "secret");
    let client = client.base_url(server.client().0.base_url.text(None)).build().expect("the settings are right");
    Call::<Value>::new(&client, const { &Op::new("POST", "/a").no_auth() }).await.expect("200");
    Call::<Value>::new(&client, const { &Op::new("POST", "/a").basic_auth() }).await.expect("200");
    let received = server.received();
    assert_eq!(received[0].header("authorization"), None);
    assert_eq!(received[1].header("authorization"), Some("Basic aWQ6c2VjcmV0"));
    assert!(!format!("{client:?}").contains("KEY") && !format!("{client:?}").contains("secret"));
}

#[tokio::test]
async fn replies_are_read_as_their_type() {
    let text = "HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\n\r\na,b";
    let empty = "HTTP/1.1 204 No Content\r\n\r\n";
    let server =
        Server::start([&ok("\"json\""), text, text, empty, empty, empty, empty, empty, &ok("[1]"), empty]).await;
    let client = server.client();
    assert_eq!(Call::<String>::new(&client, GET).await.expect("200"), "json");
    let csv = Call::<Assistant>::new(&client, GET).accept::<String>("text/csv").await;
    assert_eq!(csv.expect("200"), "a,b");
    assert_eq!(server.received()[1].header("accept"), Some("text/csv"));
    assert_eq!(Call::<Bytes>::new(&client, GET).await.expect("200"), "a,b");
    Call::<()>::new(&client, const { &Op::new("DELETE", "/a").empty() }).await.expect("204");
    assert_eq!(Call::<Option<Assistant>>::new(&client, GET).await.expect("204"), None);
    assert_eq!(Call::<VoiceSettings>::new(&client, GET).await.expect("204"), VoiceSettings::new());
    assert_eq!(Call::<VoiceSettings>::new(&client, ONE_IN_DATA).await.expect("204"), VoiceSettings::new());
    let empty = Call::<Assistant>::new(&client, GET).with_response().await.expect("what it did is done");
    assert_eq!((empty.value.id.as_str(), empty.missing()), ("", &["id".to_owned()][..]));
    assert_eq!(Call::<Vec<i64>>::new(&client, GET).await.expect("200"), [1]);
    assert_eq!(Call::<Value>::new(&client, GET).await.expect("204"), Value::Null);
}

#[tokio::test]
async fn a_response_has_status_headers_and_request_id() {
    let server = Server::json(r#"{"id":"1"}"#).await;
    let response = Call::<Assistant>::new(&server.client(), GET).with_response().await.expect("200");
    assert_eq!((response.value.id.as_str(), response.status), ("1", 200));
    assert_eq!(response.request_id.as_deref(), Some("r-1"));
    assert_eq!(response.headers["content-type"], "application/json");
    let raw = Call::<Assistant>::new(&server.client(), GET).raw().await.expect("200");
    assert_eq!(raw.value, r#"{"id":"1"}"#);
}

#[tokio::test]
async fn undocumented_operations_can_be_called() {
    let server = Server::json(r#"{"a":1}"#).await;
    let body = serde_json::json!({"b": [1]});
    let value = server.client().request("PATCH", "new/thing").query("x", "1").json(&body).await.expect("200");
    assert_eq!(value["a"], 1);
    let request = server.only();
    assert_eq!((request.line.as_str(), request.text()), ("PATCH /v2/new/thing?x=1", r#"{"b":[1]}"#));
}

#[tokio::test]
async fn paths_lead_to_no_other_resource() {
    let server = Server::json("{}").await;
    for path in ["/a/../admin", "/a/%2e%2E/admin", "..", "/a/.", "/a\\..\\b", "/a/.\t./b"] {
        let error = server.client().request("GET", path).await.expect_err("it leads elsewhere");
        assert!(error.to_string().contains("leads elsewhere"), "{path}: {error}");
    }
    assert!(server.received().is_empty());
    server.client().request("GET", "/a/..b/c?d=../e").await.expect("200");
}

#[tokio::test]
async fn calls_are_send_and_can_be_repeated() {
    fn is_send<T: Send>(value: T) -> T {
        value
    }
    let server = Server::json(r#"{"id":"1"}"#).await;
    let call = is_send(Call::<Assistant>::new(&server.client(), GET).timeout(Duration::from_secs(5)));
    assert_eq!(format!("{call:?}"), "Call(GET /assistants)");
    let task = tokio::spawn(is_send(call.clone().into_future()));
    assert_eq!(task.await.expect("it ends").expect("200"), call.await.expect("200"));
}

#[test]
fn a_websocket_request_has_url_and_credential() {
    let client = Client::new("KEY");
    let op = const { &Op::new("GET", "/speech-to-text/transcription").base_url("https://example.com/v2") };
    let call = Call::<WebSocket<(), ()>>::new(&client, op).arg("language", &"en".to_owned());
    let request = call.websocket().expect("nothing is wrong");
    assert_eq!(request.url, "wss://example.com/v2/speech-to-text/transcription?language=en");
    assert!(request.headers.contains(&("authorization".to_owned(), "Bearer KEY".to_owned())));
    assert!(!format!("{request:?}").contains("KEY"));
}

#[test]
fn a_base_url_of_the_user_goes_before_the_operations_own() {
    let op = const { &Op::new("GET", "/a").base_url("https://example.com") };
    let client = Client::builder().base_url("https://example.org/x/").build().expect("the settings are right");
    let url = |client: &Client| Call::<WebSocket<(), ()>>::new(client, op).websocket().expect("nothing is wrong").url;
    assert_eq!(url(&client), "wss://example.org/x/a");
    assert_eq!(url(&Client::new("KEY")), "wss://example.com/a");
    assert!(Client::builder().base_url("no url").build().expect_err("no URL").is_setup());
}

#[tokio::test]
async fn header_parameters_are_sent_where_set() {
    let server = Server::json("{}").await;
    let call = Call::<Value>::new(&server.client(), GET);
    let call = call.header_arg("Idempotency-Key", &"k".to_owned()).header_arg("X-None", &None::<String>);
    call.header_arg("X-Many", &vec![1_i64, 2]).await.expect("200");
    let request = server.only();
    assert_eq!(request.header("idempotency-key"), Some("k"));
    assert_eq!((request.header("x-none"), request.header("x-many")), (None, Some("1,2")));
    let error = Call::<Value>::new(&server.client(), GET).header_arg("X", &VoiceSettings::new()).await;
    assert!(error.expect_err("an object").is_setup());
}

#[cfg(feature = "reqwest-0_13")]
#[tokio::test]
async fn a_client_sends_with_an_http_client_of_the_users() {
    let server = Server::json("{}").await;
    let headers = [("x-own".parse().expect("a name"), "yes".parse().expect("a value"))].into_iter().collect();
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).default_headers(headers);
    let client = Client::builder().base_url(server.url()).http_client(http.build().expect("the settings are right"));
    Call::<Value>::new(&client.build().expect("the settings are right"), GET).await.expect("200");
    assert_eq!(server.only().header("x-own"), Some("yes"));
}
