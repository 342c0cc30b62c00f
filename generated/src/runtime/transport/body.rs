//! Bodies: of requests, from memory, files and streams; of replies, in pieces as they come.

use super::TransportError;
use crate::runtime::exclusive::Exclusive;
use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body, Frame, SizeHint};
use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tokio::io::{AsyncRead, ReadBuf};

/// How much of a file is read at a time.
const CHUNK: usize = 64 * 1024;

type Pieces<E> = Pin<Box<dyn Stream<Item = Result<Bytes, E>> + Send>>;

/// A piece of a request's body.
pub(crate) enum BodyPart {
    Bytes(Bytes),
    /// A file and its length, read when its turn comes.
    File(PathBuf, u64),
    /// A stream of unknown length.
    Stream(Pieces<io::Error>),
}

/// The body of a request: bytes in memory, or pieces that are read while it is sent ([`http_body::Body`]).
pub struct HttpBody {
    parts: VecDeque<BodyPart>,
    reading: Option<Reading>,
}

enum Reading {
    Opening(Pin<Box<dyn Future<Output = io::Result<tokio::fs::File>> + Send>>),
    File(Pin<Box<tokio::fs::File>>),
}

impl HttpBody {
    pub(crate) fn of_parts(parts: impl IntoIterator<Item = BodyPart>) -> Self {
        Self { parts: parts.into_iter().collect(), reading: None }
    }

    /// The body, if it is in memory.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match self.parts.front() {
            Some(BodyPart::Bytes(bytes)) if self.parts.len() == 1 => Some(bytes),
            _ => None,
        }
    }

    /// Reads on in the file that is open, if one is.
    fn poll_file(&mut self, context: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        loop {
            match &mut self.reading {
                None => return Poll::Ready(None),
                Some(Reading::Opening(opening)) => match ready!(opening.as_mut().poll(context)) {
                    Ok(file) => self.reading = Some(Reading::File(Box::pin(file))),
                    Err(error) => return Poll::Ready(Some(Err(error))),
                },
                Some(Reading::File(file)) => {
                    let mut space = vec![0; CHUNK];
                    let mut buffer = ReadBuf::new(&mut space);
                    if let Err(error) = ready!(file.as_mut().poll_read(context, &mut buffer)) {
                        return Poll::Ready(Some(Err(error)));
                    }
                    let length = buffer.filled().len();
                    if length > 0 {
                        space.truncate(length);
                        return Poll::Ready(Some(Ok(space.into())));
                    }
                    self.reading = None;
                }
            }
        }
    }

    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        loop {
            if let Some(piece) = ready!(self.poll_file(context)) {
                return Poll::Ready(Some(piece));
            }
            match self.parts.front_mut() {
                None => return Poll::Ready(None),
                Some(BodyPart::Stream(stream)) => match ready!(stream.as_mut().poll_next(context)) {
                    Some(piece) => return Poll::Ready(Some(piece)),
                    None => _ = self.parts.pop_front(),
                },
                Some(BodyPart::Bytes(bytes)) => {
                    let bytes = std::mem::take(bytes);
                    self.parts.pop_front();
                    return Poll::Ready(Some(Ok(bytes)));
                }
                Some(BodyPart::File(path, _)) => {
                    let path = std::mem::take(path);
                    self.parts.pop_front();
                    self.reading = Some(Reading::Opening(Box::pin(tokio::fs::File::open(path))));
                }
            }
        }
    }
}

impl From<Bytes> for HttpBody {
    fn from(bytes: Bytes) -> Self {
        Self::of_parts([BodyPart::Bytes(bytes)])
    }
}

impl Body for HttpBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        self.poll_piece(context).map(|piece| piece.map(|piece| piece.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        let length = |part: &BodyPart| match part {
            BodyPart::Bytes(bytes) => Some(bytes.len() as u64),
            BodyPart::File(_, length) => Some(*length),
            BodyPart::Stream(_) => None,
        };
        match (&self.reading, self.parts.iter().map(length).sum()) {
            (None, Some(length)) => SizeHint::with_exact(length),
            _ => SizeHint::default(),
        }
    }
}

impl fmt::Debug for HttpBody {
    /// Without what is in it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HttpBody({:?} bytes)", self.size_hint().exact())
    }
}

/// The body of a reply, in pieces as they come.
pub struct BodyStream(Exclusive<Pieces<TransportError>>);

impl BodyStream {
    /// A body from a stream of pieces.
    pub fn new(pieces: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static) -> Self {
        Self(Exclusive::new(Box::pin(pieces)))
    }

    pub(crate) fn whole(bytes: Bytes) -> Self {
        Self::new(Whole(Some(bytes)))
    }

    pub(crate) fn of_reqwest(response: reqwest::Response) -> Self {
        Self::new(Frames(response.into()))
    }

    /// The next piece; `None` at the end.
    pub(crate) fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>> {
        self.0.get().as_mut().poll_next(context)
    }
}

impl fmt::Debug for BodyStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BodyStream")
    }
}

struct Whole(Option<Bytes>);

impl Stream for Whole {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}

struct Frames(reqwest::Body);

impl Stream for Frames {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match ready!(Pin::new(&mut self.0).poll_frame(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(TransportError::within_reply(error)))),
                // Trailers are not for the caller.
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Some(Ok(data)));
                    }
                }
            }
        }
    }
}
