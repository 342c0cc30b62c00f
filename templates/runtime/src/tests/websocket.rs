//! WebSocket connections with a client of another make to a server of another make: typed frames.

use super::models::{Assistant, VoiceSettings};
use crate::runtime::{Call, Client, Frame, Op, WebSocket, WebSocketRequest};
use bytes::Bytes;
use futures_util::{SinkExt, StreamExt};
use http::{HeaderMap, StatusCode};
use std::sync::mpsc;
use tokio::net::TcpListener;
use tokio_tungstenite::tungstenite::handshake::server::{ErrorResponse, Request, Response};
use tokio_tungstenite::{accept_hdr_async, connect_async};

const SPEECH: Op = Op::new("GET", "/speech");

/// Starts a server that sends back each frame of one connection. Its base URL, and what it was asked.
async fn echo() -> (String, mpsc::Receiver<(String, HeaderMap)>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let address = listener.local_addr().expect("it has an address");
    let (seen, asked) = mpsc::channel();
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.expect("it listens");
        #[expect(clippy::result_large_err, reason = "the type is the server's")]
        let look = |request: &Request, response: Response| -> Result<Response, ErrorResponse> {
            seen.send((request.uri().to_string(), request.headers().clone())).expect("the test is there");
            Ok(response)
        };
        let mut socket = accept_hdr_async(stream, look).await.expect("the handshake is right");
        while let Some(Ok(message)) = socket.next().await {
            if message.is_text() || message.is_binary() {
                socket.send(message).await.expect("the client is there");
            }
        }
    });
    (format!("http://{address}/v2"), asked)
}

fn request<S, R>(base_url: &str) -> WebSocketRequest<S, R> {
    let client = Client::builder().api_key("KEY").base_url(base_url).build().expect("the settings are right");
    let call = Call::<WebSocket<S, R>>::new(&client, const { &SPEECH });
    call.arg("voice", &"a b".to_owned()).websocket().expect("nothing is wrong")
}

#[tokio::test]
async fn a_typed_frame_goes_there_and_back() {
    let (base_url, asked) = echo().await;
    let request = request::<VoiceSettings, VoiceSettings>(&base_url);
    let (mut socket, response) = connect_async(request.to_http().expect("it can be sent")).await.expect("it connects");
    assert_eq!(response.status(), StatusCode::SWITCHING_PROTOCOLS);
    let frame = VoiceSettings::new().voice("v").speed(1.5);
    socket.send(request.encode(&frame).into()).await.expect("it is open");
    let message = socket.next().await.expect("a frame").expect("it is open");
    assert!(message.is_text());
    assert_eq!(request.decode(message.to_text().expect("text")).expect("it is what was sent"), frame);
    assert_eq!(request.decode(message.into_data()).expect("it is what was sent"), frame);
    let (uri, headers) = asked.recv().expect("it was asked");
    assert_eq!(uri, "/v2/speech?voice=a+b");
    assert_eq!(headers["authorization"], "Bearer KEY");
    assert_eq!(format!("http://{}/v2", headers["host"].to_str().expect("text")), base_url);
}

#[tokio::test]
async fn bytes_go_there_and_back() {
    let (base_url, _asked) = echo().await;
    let request = request::<Bytes, Bytes>(&base_url);
    let (mut socket, _) = connect_async(request.to_http().expect("it can be sent")).await.expect("it connects");
    let audio = Bytes::from_static(b"\xff\x00\xfb");
    socket.send(request.encode(&audio).into()).await.expect("it is open");
    let message = socket.next().await.expect("a frame").expect("it is open");
    assert!(message.is_binary());
    assert_eq!(request.decode(message.into_data()).expect("bytes are bytes"), audio);
}

#[test]
fn each_handshake_has_a_key_of_its_own() {
    let request = request::<(), ()>("https://example.com/v2");
    let [first, second] = [(), ()].map(|()| request.clone().to_http().expect("it can be sent"));
    assert_eq!(first.uri(), "wss://example.com/v2/speech?voice=a+b");
    let fixed = ["host", "connection", "upgrade", "sec-websocket-version"].map(|name| &first.headers()[name]);
    assert_eq!(fixed, ["example.com", "Upgrade", "websocket", "13"]);
    let [one, other] = [&first, &second].map(|request| &request.headers()["sec-websocket-key"]);
    assert_eq!((one.len(), one == other), (24, false));
    assert!(!format!("{first:?}").contains("KEY"), "{first:?}");
}

#[test]
fn what_cannot_be_sent_is_an_error() {
    let request = request::<(), ()>("https://example.com/v2");
    for (name, value) in [("bad name", "x"), ("x", "line\nbreak")] {
        let mut changed = request.clone();
        changed.headers.push((name.to_owned(), value.to_owned()));
        assert!(changed.to_http().expect_err(name).is_setup());
    }
    for url in ["", "/path", "no url"] {
        let mut changed = request.clone();
        url.clone_into(&mut changed.url);
        assert!(changed.to_http().expect_err(url).is_setup());
    }
}

#[test]
fn a_frame_that_is_none_says_where() {
    let request = request::<(), Assistant>("https://example.com/v2");
    let error = request.decode(r#"{"id":"1","count":"x"}"#).expect_err("no number");
    assert_eq!(error.json_path(), Some("count"));
    assert_eq!(Assistant::from_payload(b"{}").expect("what is missing is empty").id, "");
}
