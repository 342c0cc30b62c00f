//! The server: it accepts connections, records each request, and does what its script says.

use crate::behaviour::{Behaviour, Body, End};
use crate::message;
use crate::seen::Seen;
use bytes::{Bytes, BytesMut};
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use telnyx_sdk::Client;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// How much filler is written at a time.
const PIECE: usize = 64 * 1024;

type Answer = Arc<Mutex<dyn FnMut(&Seen) -> Behaviour + Send>>;
type Record = Arc<Mutex<Vec<Seen>>>;

/// When a server answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Manner {
    /// When it has the whole request.
    Patient,
    /// When it has the head; the body is not read.
    Hasty,
}

/// A running server; it ends when it is dropped.
#[derive(Debug)]
pub struct Server {
    origin: String,
    seen: Record,
    connections: Arc<AtomicUsize>,
    task: JoinHandle<()>,
}

impl Server {
    /// Starts one that goes through these behaviours, the last one again and again.
    pub async fn script(behaviours: impl IntoIterator<Item = Behaviour>) -> Self {
        let behaviours: Vec<_> = behaviours.into_iter().collect();
        let mut turns = (0..behaviours.len()).chain(std::iter::repeat(behaviours.len() - 1));
        Self::answering(move |_| behaviours[turns.next().expect("the last turn repeats")].clone()).await
    }

    /// Starts one that decides by the request.
    pub async fn answering(answer: impl FnMut(&Seen) -> Behaviour + Send + 'static) -> Self {
        Self::start(Manner::Patient, answer).await
    }

    /// Starts one that answers each request before it reads the body, and reads no further.
    pub async fn hasty(behaviour: Behaviour) -> Self {
        Self::start(Manner::Hasty, move |_| behaviour.clone()).await
    }

    async fn start(manner: Manner, answer: impl FnMut(&Seen) -> Behaviour + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let origin = format!("http://{}", listener.local_addr().expect("it has an address"));
        let (seen, answer): (Record, Answer) = (Arc::default(), Arc::new(Mutex::new(answer)));
        let (record, connections) = (Arc::clone(&seen), Arc::new(AtomicUsize::new(0)));
        let count = Arc::clone(&connections);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                count.fetch_add(1, Ordering::Relaxed);
                tokio::spawn(serve(stream, manner, Arc::clone(&answer), Arc::clone(&record)));
            }
        });
        Self { origin, seen, connections, task }
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The base URL for a client.
    pub fn url(&self) -> String {
        format!("{}/v2", self.origin)
    }

    /// A client with the key `KEY-of-the-tests` and defaults, but for the base URL.
    pub fn client(&self) -> Client {
        self.settings().build().expect("the settings are right")
    }

    /// The settings of [`Server::client`], to be changed.
    pub fn settings(&self) -> telnyx_sdk::ClientBuilder {
        Client::builder().api_key(crate::KEY).base_url(self.url())
    }

    /// Everything that came in whole, in the order of its last byte.
    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().expect("nobody panicked").clone()
    }

    /// How many connections were made.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }

    /// The one request that came in.
    pub fn only(&self) -> Seen {
        let mut seen = self.seen();
        assert_eq!(seen.len(), 1, "{seen:?}");
        seen.remove(0)
    }

    /// Method and target of everything that came in.
    pub fn lines(&self) -> Vec<String> {
        self.seen().iter().map(Seen::line).collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// One connection. An error of the socket is the client's going away, which many tests are about.
async fn serve(mut stream: TcpStream, manner: Manner, answer: Answer, record: Record) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut buffer = BytesMut::new();
    while let Some(head) = message::read_head(&mut stream, &mut buffer).await? {
        let seen = match manner {
            Manner::Hasty => head,
            Manner::Patient => match message::read_body(&mut stream, &mut buffer, head).await? {
                Some(seen) => seen,
                None => break,
            },
        };
        let behaviour = (answer.lock().expect("nobody panicked"))(&seen);
        record.lock().expect("nobody panicked").push(seen);
        tokio::time::sleep(behaviour.wait).await;
        stream.write_all(&behaviour.head_bytes()).await?;
        send(&mut stream, &behaviour.body).await?;
        match behaviour.end {
            End::Keep => {}
            End::Close => return close(stream).await,
            End::Reset => return stream.set_zero_linger(),
            End::Stall => return stall(stream).await,
        }
    }
    Ok(())
}

async fn send(stream: &mut TcpStream, body: &Body) -> io::Result<()> {
    match body {
        Body::Pieces(pieces, pause) => {
            for piece in pieces {
                tokio::time::sleep(*pause).await;
                stream.write_all(piece).await?;
            }
        }
        Body::Filler(length) => {
            let piece = Bytes::from(vec![b'x'; PIECE]);
            let mut left = *length;
            while left > 0 {
                let now = left.min(PIECE as u64);
                stream.write_all(&piece[..usize::try_from(now).expect("a piece is small")]).await?;
                left -= now;
            }
        }
    }
    Ok(())
}

/// Says that nothing more comes, and waits for the peer to agree.
async fn close(mut stream: TcpStream) -> io::Result<()> {
    stream.shutdown().await?;
    stall(stream).await
}

/// Keeps the connection until the peer ends it.
async fn stall(mut stream: TcpStream) -> io::Result<()> {
    let mut ignored = [0; 1024];
    while stream.read(&mut ignored).await? > 0 {}
    Ok(())
}
