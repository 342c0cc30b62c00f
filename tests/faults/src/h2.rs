//! A server that speaks HTTP/2 frame by frame (RFC 9113), so that it can say what a proper one would not.
//!
//! A request is whole with the frame that ends its stream. Then the script says what becomes of it. Requests are told apart by
//! their turn alone: their headers are not looked at.

use std::io;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

const PREFACE: usize = 24;
const NO_STREAM: u32 = 0;

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const GOAWAY: u8 = 7;

const END_STREAM: u8 = 1;
const ACK: u8 = 1;
const END_HEADERS: u8 = 4;

const INTERNAL_ERROR: u32 = 2;
const REFUSED_STREAM: u32 = 7;
const MAX_CONCURRENT_STREAMS: u16 = 3;

/// `:status: 200`, which HPACK has in its table.
const STATUS_200: &[u8] = &[0x88];

/// What the server does with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// 200 and an empty object in `data`.
    Answer,
    /// Nothing until this many requests are open, and then 200 for all of them.
    Gather(usize),
    /// `RST_STREAM` with `REFUSED_STREAM`: it was not processed.
    Refuse,
    /// `RST_STREAM` with `INTERNAL_ERROR`: it may have been processed.
    Break,
    /// `GOAWAY` whose last stream is before the request's: it was not processed.
    GoAwayBefore,
    /// `GOAWAY` whose last stream is the request's, and the end of the connection: it may have been processed.
    GoAwayAfter,
    /// `GOAWAY` whose last stream is the request's, and then 200.
    GoAwayAndAnswer,
    /// Nothing, not even answers to pings.
    Deaf,
    /// Nothing but answers to pings until this many came, and then 200.
    AfterPings(u32),
}

/// What a server has seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Connections.
    pub connections: usize,
    /// Whole requests.
    pub requests: usize,
    /// The most streams that were open at once on one connection.
    pub most_open: usize,
    /// Pings.
    pub pings: u32,
}

/// A running server; it ends when it is dropped.
#[derive(Debug)]
pub struct Http2 {
    url: String,
    counts: Arc<Mutex<Counts>>,
    task: JoinHandle<()>,
}

impl Http2 {
    /// Starts one that goes through these turns, the last one again and again, and allows this many streams at once.
    pub async fn start(turns: impl IntoIterator<Item = Turn>, most_streams: u32) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let url = format!("http://{}/v2", listener.local_addr().expect("it has an address"));
        let counts: Arc<Mutex<Counts>> = Arc::default();
        let (turns, shared): (Vec<_>, _) = (turns.into_iter().collect(), Arc::clone(&counts));
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                shared.lock().expect("nobody panicked").connections += 1;
                let connection = Connection {
                    stream,
                    turns: turns.clone(),
                    counts: Arc::clone(&shared),
                    open: Vec::new(),
                    done: false,
                    pings: None,
                };
                // An error of the socket is the client's going away.
                tokio::spawn(connection.serve(most_streams));
            }
        });
        Self { url, counts, task }
    }

    /// The settings of a client that speaks HTTP/2 to it.
    pub fn settings(&self) -> telnyx_sdk::ClientBuilder {
        telnyx_sdk::Client::builder().api_key(crate::KEY).base_url(&self.url).http2_prior_knowledge()
    }

    /// What it has seen so far.
    pub fn counts(&self) -> Counts {
        *self.counts.lock().expect("nobody panicked")
    }
}

impl Drop for Http2 {
    fn drop(&mut self) {
        self.task.abort();
    }
}

struct Connection {
    stream: TcpStream,
    turns: Vec<Turn>,
    counts: Arc<Mutex<Counts>>,
    /// Streams whose request has begun and whose reply has not ended.
    open: Vec<u32>,
    /// Whether the connection is to end.
    done: bool,
    /// A stream that is answered when this many pings more have come.
    pings: Option<(u32, u32)>,
}

impl Connection {
    async fn serve(mut self, most_streams: u32) -> io::Result<()> {
        self.stream.set_nodelay(true)?;
        self.stream.read_exact(&mut [0; PREFACE]).await?;
        let limit = [&MAX_CONCURRENT_STREAMS.to_be_bytes()[..], &most_streams.to_be_bytes()].concat();
        self.send(SETTINGS, 0, NO_STREAM, &limit).await?;
        while !self.done {
            let mut head = [0; 9];
            self.stream.read_exact(&mut head).await?;
            let length = u32::from_be_bytes([0, head[0], head[1], head[2]]) as usize;
            let stream = u32::from_be_bytes([head[5], head[6], head[7], head[8]]);
            let mut payload = vec![0; length];
            self.stream.read_exact(&mut payload).await?;
            self.take(head[3], head[4], stream, &payload).await?;
        }
        self.stream.shutdown().await?;
        // What was sent must arrive: a socket with something unread would be reset.
        let mut ignored = [0; 1024];
        while self.stream.read(&mut ignored).await? > 0 {}
        Ok(())
    }

    async fn take(&mut self, kind: u8, flags: u8, stream: u32, payload: &[u8]) -> io::Result<()> {
        match kind {
            SETTINGS if flags & ACK == 0 => self.send(SETTINGS, ACK, NO_STREAM, &[]).await?,
            PING if flags & ACK == 0 => self.ping(payload).await?,
            HEADERS => {
                self.open.push(stream);
                let open = self.open.len();
                let mut counts = self.counts.lock().expect("nobody panicked");
                counts.most_open = counts.most_open.max(open);
            }
            RST_STREAM => self.open.retain(|open| *open != stream),
            _ => {}
        }
        if matches!(kind, HEADERS | DATA) && flags & END_STREAM != 0 { self.answer(stream).await } else { Ok(()) }
    }

    async fn ping(&mut self, payload: &[u8]) -> io::Result<()> {
        self.counts.lock().expect("nobody panicked").pings += 1;
        self.send(PING, ACK, NO_STREAM, payload).await?;
        match &mut self.pings {
            Some((stream, 1)) => {
                let stream = *stream;
                self.pings = None;
                self.reply(stream).await
            }
            Some((_, left)) => {
                *left -= 1;
                Ok(())
            }
            None => Ok(()),
        }
    }

    async fn answer(&mut self, stream: u32) -> io::Result<()> {
        let turn = {
            let mut counts = self.counts.lock().expect("nobody panicked");
            counts.requests += 1;
            self.turns[(counts.requests - 1).min(self.turns.len() - 1)]
        };
        match turn {
            Turn::Answer => self.reply(stream).await,
            Turn::Gather(most) => {
                if self.open.len() == most {
                    for stream in self.open.clone() {
                        self.reply(stream).await?;
                    }
                }
                Ok(())
            }
            Turn::Refuse => self.reset(stream, REFUSED_STREAM).await,
            Turn::Break => self.reset(stream, INTERNAL_ERROR).await,
            Turn::GoAwayBefore => self.go_away(stream - 1).await,
            Turn::GoAwayAfter => self.go_away(stream).await,
            Turn::GoAwayAndAnswer => {
                self.go_away(stream).await?;
                self.reply(stream).await
            }
            Turn::AfterPings(pings) => {
                self.pings = Some((stream, pings));
                Ok(())
            }
            Turn::Deaf => {
                let mut ignored = [0; 1024];
                while self.stream.read(&mut ignored).await? > 0 {}
                self.done = true;
                Ok(())
            }
        }
    }

    async fn reply(&mut self, stream: u32) -> io::Result<()> {
        self.send(HEADERS, END_HEADERS, stream, STATUS_200).await?;
        self.open.retain(|open| *open != stream);
        self.send(DATA, END_STREAM, stream, br#"{"data":{}}"#).await
    }

    async fn reset(&mut self, stream: u32, reason: u32) -> io::Result<()> {
        self.open.retain(|open| *open != stream);
        self.send(RST_STREAM, 0, stream, &reason.to_be_bytes()).await
    }

    async fn go_away(&mut self, last: u32) -> io::Result<()> {
        self.done = true;
        self.send(GOAWAY, 0, NO_STREAM, &[last.to_be_bytes(), [0; 4]].concat()).await
    }

    async fn send(&mut self, kind: u8, flags: u8, stream: u32, payload: &[u8]) -> io::Result<()> {
        let length = u32::try_from(payload.len()).expect("frames are short").to_be_bytes();
        let head = [&length[1..], &[kind, flags], &stream.to_be_bytes()].concat();
        self.stream.write_all(&[&head, payload].concat()).await
    }
}
