//! A server of one page of code: it records what it is sent, and answers what it is told.

use crate::runtime::Client;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A request as it came.
#[derive(Clone, Debug)]
pub(super) struct Received {
    /// Method and target, as in `GET /a?b=c`.
    pub(super) line: String,
    /// Header lines.
    pub(super) headers: Vec<String>,
    pub(super) body: Vec<u8>,
}

impl Received {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let of = |line: &'_ str| line.split_once(": ").is_some_and(|(found, _)| found.eq_ignore_ascii_case(name));
        self.headers.iter().find(|line| of(line)).and_then(|line| line.split_once(": ")).map(|(_, value)| value)
    }

    pub(super) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("the body is text")
    }
}

/// A running server.
pub(super) struct Server {
    url: String,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Server {
    /// Starts one that gives the replies in turn, the last one again and again. A reply is status line, header lines,
    /// an empty line and the body, without `Content-Length`.
    pub(super) async fn start<const N: usize>(replies: [&str; N]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let url = format!("http://{}/v2", listener.local_addr().expect("it has an address"));
        let received = Arc::new(Mutex::new(Vec::new()));
        let server = Self { url, received: Arc::clone(&received) };
        let replies = replies.map(str::to_owned);
        tokio::spawn(async move {
            for turn in 0.. {
                let (stream, _) = listener.accept().await.expect("it listens");
                let reply = &replies[turn.min(N - 1)];
                if let Some(request) = serve(stream, reply).await {
                    received.lock().expect("nobody panicked").push(request);
                }
            }
        });
        server
    }

    /// Starts one that answers 200 with this JSON.
    pub(super) async fn json(body: &str) -> Self {
        Self::start([ok(body).as_str()]).await
    }

    /// Its base URL.
    pub(super) fn url(&self) -> &str {
        &self.url
    }

    pub(super) fn client(&self) -> Client {
        Client::builder().api_key("KEY").base_url(self.url()).build().expect("the settings are right")
    }

    /// Everything that came in.
    pub(super) fn received(&self) -> Vec<Received> {
        self.received.lock().expect("nobody panicked").clone()
    }

    /// The one request that came in.
    pub(super) fn only(&self) -> Received {
        let mut received = self.received();
        assert_eq!(received.len(), 1, "{received:?}");
        received.remove(0)
    }
}

/// A reply of status 200 with this JSON.
pub(super) fn ok(body: &str) -> String {
    format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nx-request-id: r-1\r\n\r\n{body}")
}

async fn serve(mut stream: TcpStream, reply: &str) -> Option<Received> {
    let mut bytes = Vec::new();
    let head = loop {
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
    };
    let text = String::from_utf8_lossy(&bytes[..head]).into_owned();
    let mut lines = text.split("\r\n").map(str::to_owned);
    let line = lines.next()?.trim_end_matches(" HTTP/1.1").to_owned();
    let mut received = Received { line, headers: lines.collect(), body: bytes.split_off(head + 4) };
    let length = received.header("content-length").map_or(0, |length| length.parse().expect("a length is a number"));
    while received.body.len() < length {
        stream.read_buf(&mut received.body).await.ok()?;
    }
    let (head, body) = reply.split_once("\r\n\r\n").unwrap_or((reply, ""));
    let whole = format!("{head}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len());
    stream.write_all(whole.as_bytes()).await.ok()?;
    stream.shutdown().await.ok()?;
    Some(received)
}
