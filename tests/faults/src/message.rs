//! Reading one HTTP/1.1 request off a connection: head by `httparse`, body by its length or in chunks.

use crate::seen::Seen;
use bytes::{Buf, Bytes, BytesMut};
use std::io;
use std::time::Instant;
use tokio::io::{AsyncRead, AsyncReadExt};

/// How much of a body is kept.
const KEPT: usize = 1 << 20;

/// The head of the next request; `None` where the peer has closed the connection.
pub(crate) async fn read_head(
    stream: &mut (impl AsyncRead + Unpin),
    buffer: &mut BytesMut,
) -> io::Result<Option<Seen>> {
    loop {
        if let Some(seen) = head(buffer)? {
            return Ok(Some(seen));
        }
        if stream.read_buf(buffer).await? == 0 {
            return Ok(None);
        }
    }
}

/// The request with its body; `None` where the peer has closed the connection before its end.
pub(crate) async fn read_body(
    stream: &mut (impl AsyncRead + Unpin),
    buffer: &mut BytesMut,
    mut seen: Seen,
) -> io::Result<Option<Seen>> {
    let mut body = Kept::default();
    let complete = match seen.header("content-length").map(|length| length.parse().expect("a length is a number")) {
        Some(length) => take(stream, buffer, length, &mut body).await?,
        None if seen.header("transfer-encoding").is_some() => chunks(stream, buffer, &mut body).await?,
        None => true,
    };
    (seen.body, seen.body_length, seen.at) = (body.bytes.freeze(), body.length, Instant::now());
    Ok(complete.then_some(seen))
}

/// The head, if the buffer has the whole of it.
fn head(buffer: &mut BytesMut) -> io::Result<Option<Seen>> {
    let mut lines = [httparse::EMPTY_HEADER; 64];
    let mut request = httparse::Request::new(&mut lines);
    let httparse::Status::Complete(length) = request.parse(buffer).map_err(io::Error::other)? else { return Ok(None) };
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let seen = Seen {
        method: request.method.unwrap_or_default().to_owned(),
        target: request.path.unwrap_or_default().to_owned(),
        headers: request.headers.iter().map(|line| (line.name.to_ascii_lowercase(), text(line.value))).collect(),
        body: Bytes::new(),
        body_length: 0,
        at: Instant::now(),
    };
    buffer.advance(length);
    Ok(Some(seen))
}

/// What is kept of a body, and how long it was.
#[derive(Default)]
struct Kept {
    bytes: BytesMut,
    length: u64,
}

impl Kept {
    fn push(&mut self, bytes: &[u8]) {
        self.length += bytes.len() as u64;
        self.bytes.extend_from_slice(&bytes[..bytes.len().min(KEPT.saturating_sub(self.bytes.len()))]);
    }
}

/// Takes this many bytes; `false` where the connection ends before.
async fn take(
    stream: &mut (impl AsyncRead + Unpin),
    buffer: &mut BytesMut,
    mut left: u64,
    body: &mut Kept,
) -> io::Result<bool> {
    while left > 0 {
        if buffer.is_empty() && stream.read_buf(buffer).await? == 0 {
            return Ok(false);
        }
        let piece = buffer.split_to(buffer.len().min(usize::try_from(left).unwrap_or(usize::MAX)));
        left -= piece.len() as u64;
        body.push(&piece);
    }
    Ok(true)
}

/// Takes chunks up to the last one; `false` where the connection ends before.
async fn chunks(stream: &mut (impl AsyncRead + Unpin), buffer: &mut BytesMut, body: &mut Kept) -> io::Result<bool> {
    loop {
        let size = loop {
            match httparse::parse_chunk_size(buffer).map_err(|_| io::Error::other("no chunk size"))? {
                httparse::Status::Complete((line, size)) => {
                    buffer.advance(line);
                    break size;
                }
                httparse::Status::Partial if stream.read_buf(buffer).await? == 0 => return Ok(false),
                httparse::Status::Partial => {}
            }
        };
        let line_end = &mut Kept::default();
        if !take(stream, buffer, size, body).await? || !take(stream, buffer, 2, line_end).await? {
            return Ok(false);
        }
        if size == 0 {
            return Ok(true);
        }
    }
}
