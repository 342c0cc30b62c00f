//! Replies that are read as they come: bytes, and server-sent events.

use bytes::Bytes;
use std::time::Duration;
use telnyx_faults::{Behaviour, End, Server};
use telnyx_sdk::Client;
use telnyx_sdk::ai_inference::AnthropicMessageRequest;

fn pieces(texts: &[&str]) -> Vec<Bytes> {
    texts.iter().map(|text| Bytes::copy_from_slice(text.as_bytes())).collect()
}

#[tokio::test]
async fn bytes_come_while_the_server_still_sends() {
    let slow = Behaviour::status(200).pieces(pieces(&["one", "two", "three"]), Duration::from_millis(60));
    let server = Server::script([slow]).await;
    let mut stream = server.client().media().download("m-1").stream().await.expect("the head is there");
    let mut whole = Vec::new();
    let mut count = 0;
    while let Some(piece) = stream.next().await {
        whole.extend_from_slice(&piece.expect("it is a piece"));
        count += 1;
    }
    assert_eq!(whole, b"onetwothree");
    assert!(count > 1, "it came in one piece");
}

#[tokio::test]
async fn bytes_go_to_a_file() {
    let server = Server::script([Behaviour::status(200).filler(3_000_000)]).await;
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("sound");
    let stream = server.client().media().download("m-1").stream().await.expect("the head is there");
    assert_eq!(stream.write_to_file(&path).await.expect("it is written"), 3_000_000);
    assert_eq!(std::fs::metadata(&path).expect("the file is there").len(), 3_000_000);
}

#[tokio::test]
async fn bytes_that_break_off() {
    for end in [End::Reset, End::Close] {
        let cut = Behaviour::status(200).body("half").claimed(8).then(end);
        let server = Server::script([cut]).await;
        let mut stream = server.client().media().download("m-1").stream().await.expect("the head is there");
        let mut last = stream.next().await.expect("something comes");
        while last.is_ok() {
            last = stream.next().await.expect("the end is an error");
        }
        assert!(last.expect_err("it was cut").is_transport(), "{end:?}");
        assert!(stream.next().await.is_none());
        assert_eq!(server.seen().len(), 1, "what was begun is not sent again");
    }
}

#[tokio::test]
async fn a_stream_that_stops_times_out() {
    let stop = Behaviour::status(200).body("half").claimed(8).then(End::Stall);
    let server = Server::script([stop]).await;
    let call = server.client().media().download("m-1").timeout(Duration::from_millis(100));
    let mut stream = call.stream().await.expect("the head is there");
    let mut last = stream.next().await.expect("something comes");
    while last.is_ok() {
        last = stream.next().await.expect("the end is an error");
    }
    assert!(last.expect_err("it stops").is_timeout());
}

#[tokio::test]
async fn the_head_may_be_tried_again() {
    let busy = Behaviour::status(503).header("retry-after-ms", "1");
    let server = Server::script([busy, Behaviour::status(200).body("sound")]).await;
    let mut stream = server.client().media().download("m-1").stream().await.expect("the second attempt succeeds");
    assert_eq!(stream.next().await.expect("it has a body").expect("it is a piece"), "sound");
}

#[tokio::test]
async fn an_error_is_an_error_and_no_stream() {
    let server = Server::script([Behaviour::json(404, r#"{"errors":[{"code":"10005","title":"Not found"}]}"#)]).await;
    let error = server.client().media().download("m-1").stream().await.expect_err("404");
    assert!(error.is_not_found() && error.api_errors().len() == 1, "{error:?}");
}

fn ask(client: &Client) -> AnthropicCall {
    let request: AnthropicMessageRequest =
        telnyx_sdk::from_json(r#"{"max_tokens":1,"messages":[],"model":"m","stream":true}"#).expect("it is a request");
    client.ai().anthropic().v1().messages(request)
}

type AnthropicCall = telnyx_sdk::Call<telnyx_sdk::Value, telnyx_sdk::resources::ai_inference::AiAnthropicV1Messages>;

fn event_stream(texts: &[&str], end: End) -> Behaviour {
    let reply = Behaviour::status(200).header("content-type", "text/event-stream").unmeasured().then(end);
    reply.pieces(pieces(texts), Duration::from_millis(5))
}

#[tokio::test]
async fn events_are_read_wherever_the_pieces_are_cut() {
    let texts = ["event: a\nda", "ta: {\"n\":", "1}\n", "\nevent: b\r\ndata: {\"n\":2}\r\n\r", "\n: comment\n\n"];
    let server = Server::script([event_stream(&texts, End::Close)]).await;
    let mut events = ask(&server.client()).events().await.expect("the head is there");
    let mut numbers = Vec::new();
    while let Some(event) = events.next().await {
        numbers.push(event.expect("it is an event")["n"].clone());
    }
    assert_eq!(numbers, [1, 2]);
    assert_eq!(server.only().header("accept"), Some("text/event-stream"));
}

#[tokio::test]
async fn events_that_break_off() {
    let texts = ["event: a\ndata: {\"n\":1}\n\n", "event: b\ndata: {\"n\""];
    let server = Server::script([event_stream(&texts, End::Reset)]).await;
    let mut events = ask(&server.client()).events().await.expect("the head is there");
    assert_eq!(events.next().await.expect("one event comes").expect("it is whole")["n"], 1);
    let error = events.next().await.expect("the end is an error").expect_err("it was cut");
    assert!(error.is_transport(), "{error:?}");
    assert!(events.next().await.is_none());
}

/// A browser drops what was begun and not ended by an empty line; who waits for an answer should hear that it is not whole.
#[tokio::test]
async fn an_event_without_its_end_is_an_error() {
    let texts = ["data: {\"n\":1}\n\n", "data: {\"n\":2}\n"];
    let server = Server::script([event_stream(&texts, End::Close)]).await;
    let mut events = ask(&server.client()).events().await.expect("the head is there");
    assert_eq!(events.next().await.expect("one event comes").expect("it is whole")["n"], 1);
    let error = events.next().await.expect("the end is an error").expect_err("it is not whole");
    assert!(error.is_transport(), "{error:?}");
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn an_event_that_is_no_json() {
    let server = Server::script([event_stream(&["data: {\"n\":\n\n"], End::Close)]).await;
    let mut events = ask(&server.client()).events().await.expect("the head is there");
    assert!(events.next().await.expect("an error comes").expect_err("it is no JSON").is_decode());
}

#[tokio::test]
async fn the_word_done_ends_the_events() {
    let texts = ["data: {\"n\":1}\n\ndata: [DONE]\n\ndata: {\"n\":2}\n\n"];
    let server = Server::script([event_stream(&texts, End::Stall)]).await;
    let mut events = ask(&server.client()).events().await.expect("the head is there");
    assert_eq!(events.next().await.expect("one event comes").expect("it is whole")["n"], 1);
    assert!(events.next().await.is_none());
}
