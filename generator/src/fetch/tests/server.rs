//! A server that does as it is told: each request gets the next reply, and the last reply for ever.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{sleep, spawn};
use std::time::Duration;

/// What a request gets.
#[derive(Clone)]
pub struct Reply {
    status: u16,
    headers: Vec<String>,
    body: Vec<u8>,
    cut: Option<usize>,
    pause: Option<Duration>,
    silent: bool,
    length: bool,
}

impl Reply {
    pub fn status(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Vec::new(), cut: None, pause: None, silent: false, length: true }
    }

    pub fn ok(body: String) -> Self {
        Self { body: body.into_bytes(), ..Self::status(200) }
    }

    /// The rest of a body.
    pub fn part(body: String, from: usize) -> Self {
        let (end, length) = (body.len() - 1, body.len());
        let rest = Self { body: body.into_bytes()[from..].to_vec(), ..Self::status(206) };
        rest.header(&format!("Content-Range: bytes {from}-{end}/{length}"))
    }

    pub fn header(mut self, line: &str) -> Self {
        self.headers.push(line.to_owned());
        self
    }

    pub fn etag(self, tag: &str) -> Self {
        self.header(&format!("ETag: {tag}"))
    }

    /// The connection ends after so many bytes of the body.
    pub fn cut(self, after: usize) -> Self {
        Self { cut: Some(after), ..self }
    }

    /// The connection stays, and nothing comes any more.
    pub fn silent_after(self, after: usize) -> Self {
        Self { silent: true, ..self.cut(after) }
    }

    /// There is a pause between pieces.
    pub fn slow(self, pause: Duration) -> Self {
        Self { pause: Some(pause), ..self }
    }

    /// The end of the connection is the end of the body.
    pub fn without_length(self) -> Self {
        Self { length: false, ..self }
    }

    fn send(&self, stream: &mut TcpStream) -> std::io::Result<()> {
        let mut head = format!("HTTP/1.1 {} So\r\nConnection: close\r\n", self.status);
        for line in &self.headers {
            write!(head, "{line}\r\n").expect("a String takes any text");
        }
        if self.length && self.status != 304 {
            write!(head, "Content-Length: {}\r\n", self.body.len()).expect("a String takes any text");
        }
        stream.write_all((head + "\r\n").as_bytes())?;
        for piece in self.body[..self.cut.unwrap_or(self.body.len())].chunks(32 << 10) {
            stream.write_all(piece)?;
            stream.flush()?;
            self.pause.into_iter().for_each(sleep);
        }
        if self.silent {
            // Until the client has given up.
            stream.read_to_end(&mut Vec::new())?;
        }
        Ok(())
    }
}

/// A request as it came.
#[derive(Clone)]
pub struct Request {
    pub path: String,
    headers: Vec<(String, String)>,
}

impl Request {
    pub fn header(&self, name: &str) -> Option<String> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone())
    }

    fn read(stream: &TcpStream) -> Option<Self> {
        let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
        let path = lines.next()?.split(' ').nth(1)?.to_owned();
        let fields = lines.take_while(|line| !line.is_empty());
        let split = |line: String| {
            line.split_once(':').map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        };
        Some(Self { path, headers: fields.filter_map(split).collect() })
    }
}

/// As a proxy, it lets the client through to itself, and the request says what for.
fn tunnelled(outer: Request, stream: &mut TcpStream) -> Option<Request> {
    if outer.path.starts_with('/') {
        return Some(outer);
    }
    stream.write_all(b"HTTP/1.1 200 So\r\n\r\n").ok()?;
    let inner = Request::read(stream)?;
    Some(Request { path: format!("{} {}", outer.path, inner.path), ..inner })
}

/// The server.
pub struct Server {
    pub address: String,
    requests: Arc<Mutex<Vec<Request>>>,
    stopped: Arc<AtomicBool>,
}

impl Server {
    pub fn start(replies: Vec<Reply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address").to_string();
        let server = Self { address, requests: Arc::default(), stopped: Arc::default() };
        let (requests, stopped) = (Arc::clone(&server.requests), Arc::clone(&server.stopped));
        spawn(move || {
            for mut stream in listener.incoming().map_while(Result::ok) {
                if stopped.load(Ordering::SeqCst) {
                    break;
                }
                let Some(request) = Request::read(&stream).and_then(|request| tunnelled(request, &mut stream)) else {
                    continue;
                };
                let mut seen = requests.lock().expect("no thread has panicked");
                let reply = replies[seen.len().min(replies.len() - 1)].clone();
                seen.push(request);
                drop(seen);
                // A client may leave before the end.
                spawn(move || reply.send(&mut stream).ok());
            }
        });
        server
    }

    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().expect("no thread has panicked").clone()
    }

    pub fn stop(&self) {
        self.stopped.store(true, Ordering::SeqCst);
        TcpStream::connect(&self.address).expect("it listens still");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if !self.stopped.load(Ordering::SeqCst) {
            self.stop();
        }
    }
}
