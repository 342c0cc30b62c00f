//! Replies that are read while they come: events and bytes.

use super::server::{Server, ok};
use crate::runtime::model::Value;
use crate::runtime::{Call, EventStream, Op, ServerEvent};
use serde_json::json;

const CHAT: &Op = &Op::new("POST", "/chat");

fn events(body: &str) -> String {
    format!("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n\r\n{body}")
}

async fn read(body: &str) -> (Vec<Value>, Option<String>, Server) {
    let server = Server::start([events(body).as_str()]).await;
    let call = Call::<Value>::new(&server.client(), CHAT).json(&json!({"model": "m", "stream": false}));
    let mut stream = call.event_stream::<Value>(Some("stream")).await.expect("200");
    let (mut values, mut error) = (Vec::new(), None);
    while let Some(event) = stream.next().await {
        match event {
            Ok(event) => values.push(event),
            Err(failure) => error = Some(failure.to_string()),
        }
    }
    assert!(stream.next().await.is_none());
    (values, error, server)
}

#[tokio::test]
async fn events_are_asked_for_and_read_one_by_one() {
    let (values, error, server) =
        read("data: {\"n\":1}\n\nevent: x\ndata: {\"n\":2}\n\ndata: [DONE]\n\ndata: 3\n\n").await;
    assert_eq!((values, error), (vec![json!({"n": 1}), json!({"n": 2})], None));
    let request = server.only();
    assert_eq!(request.header("accept"), Some("text/event-stream"));
    assert_eq!(request.text(), r#"{"model":"m","stream":true}"#);
}

#[tokio::test]
async fn a_stream_ends_with_an_event_or_is_cut_off() {
    assert_eq!(read("data: 1\n\ndata: [DONE]").await.1, None);
    let (values, error, _) = read("data: 1\n\ndata: 2").await;
    assert_eq!(values, [json!(1)]);
    let expected = "POST /chat: the connection failed: the stream ended in the middle of an event";
    assert_eq!(error.as_deref(), Some(expected));
    let (values, error, _) = read("data: 1\n\ndata: {]\n\ndata: 3\n\n").await;
    assert_eq!(values, [json!(1)]);
    assert!(error.is_some());
}

#[tokio::test]
async fn an_event_can_be_read_as_itself() {
    let server = Server::start([events("event: ping\nid: 7\ndata: not JSON\n\n").as_str()]).await;
    let call = Call::<EventStream<Value>>::new(&server.client(), CHAT).events_as::<ServerEvent>();
    let event = call.await.expect("200").next().await.expect("one").expect("any text is an event");
    assert_eq!(
        (event.event.as_deref(), event.data.as_str(), event.id.as_deref()),
        (Some("ping"), "not JSON", Some("7"))
    );
}

#[tokio::test]
async fn what_is_no_stream_of_events_is_an_error() {
    let server = Server::json("{}").await;
    let error = Call::<EventStream<Value>>::new(&server.client(), CHAT).await.expect_err("JSON");
    let told = "POST /chat: expected server-sent events (text/event-stream), found application/json (request r-1)";
    assert_eq!((error.is_decode(), error.to_string().as_str()), (true, told));
}

#[tokio::test]
async fn bytes_go_to_a_file() {
    let server = Server::start([ok("0123456789").as_str()]).await;
    let path = std::env::temp_dir().join(format!("telnyx-runtime-{}", std::process::id()));
    let response = Call::<Value>::new(&server.client(), CHAT).stream().with_response().await.expect("200");
    assert_eq!((response.status, response.request_id.as_deref()), (200, Some("r-1")));
    assert_eq!(response.value.write_to_file(&path).await.expect("the folder can be written to"), 10);
    assert_eq!(std::fs::read(&path).expect("it was written"), b"0123456789");
    std::fs::remove_file(&path).expect("it was written");
}

#[cfg(feature = "blocking")]
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_body_is_written_to_a_file_without_async() {
    let server = Server::json("[1,2]").await;
    let call = Call::<Value>::new(&server.client(), CHAT).stream();
    let path = std::env::temp_dir().join(format!("telnyx-runtime-blocking-{}.json", std::process::id()));
    let written = std::thread::scope(|scope| {
        let writing = scope.spawn(|| call.send_blocking().and_then(|body| body.write_to_file_blocking(&path)));
        writing.join().expect("it does not panic").expect("200")
    });
    assert_eq!((written, std::fs::read(&path).expect("it was written")), (5, b"[1,2]".to_vec()));
    std::fs::remove_file(&path).expect("it is there");
}
