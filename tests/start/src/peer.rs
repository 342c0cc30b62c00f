//! The other side of one connection, on a thread of its own: it notes the first byte, and answers or does not.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, OnceLock};

/// A listener that serves one connection.
pub(crate) struct Peer {
    address: SocketAddr,
    first_byte: Arc<OnceLock<u8>>,
}

impl Peer {
    /// Answers with this JSON.
    pub(crate) fn answering(json: &'static str) -> Self {
        Self::start(Some(json))
    }

    /// Closes the connection when something has come.
    pub(crate) fn silent() -> Self {
        Self::start(None)
    }

    fn start(json: Option<&'static str>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let address = listener.local_addr().expect("it has an address");
        let first_byte = Arc::new(OnceLock::new());
        let seen = Arc::clone(&first_byte);
        std::thread::spawn(move || {
            let (stream, _) = listener.accept().expect("somebody connects");
            serve(stream, json, &seen);
        });
        Self { address, first_byte }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// The first byte that came, if any did.
    pub(crate) fn first_byte(&self) -> Option<u8> {
        self.first_byte.get().copied()
    }
}

/// Reads what comes first (a request without a body fits), and answers.
fn serve(mut stream: TcpStream, json: Option<&str>, seen: &OnceLock<u8>) {
    let mut buffer = [0; 16 * 1024];
    let length = stream.read(&mut buffer).expect("it can be read from");
    if let Some(first) = buffer[..length].first() {
        seen.set(*first).expect("there is one connection");
    }
    if let Some(json) = json {
        let length = json.len();
        let head = format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n");
        stream.write_all((head + json).as_bytes()).expect("the client waits for it");
    }
}
