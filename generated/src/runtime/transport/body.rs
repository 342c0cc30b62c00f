//! Bodies: of requests, from memory, files and streams; of replies, in pieces as they come.

use super::TransportError;
use crate::runtime::exclusive::Exclusive;
use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body, Frame, SizeHint};
use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

type Pieces<E> = Pin<Box<dyn Stream<Item = Result<Bytes, E>> + Send>>;

/// A piece of a request's body.
pub(crate) enum BodyPart {
    Bytes(Bytes),
    /// A stream, and how many bytes are left in it, if that is known.
    Stream(Pieces<io::Error>, Option<u64>),
}

/// The body of a request: bytes in memory, or pieces that are read while it is sent ([`http_body::Body`]).
pub struct HttpBody {
    parts: VecDeque<BodyPart>,
}

impl HttpBody {
    pub(crate) fn of_parts(parts: impl IntoIterator<Item = BodyPart>) -> Self {
        Self { parts: parts.into_iter().collect() }
    }

    /// The body, if it is in memory.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match self.parts.front() {
            Some(BodyPart::Bytes(bytes)) if self.parts.len() == 1 => Some(bytes),
            _ => None,
        }
    }

    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        loop {
            match self.parts.front_mut() {
                None => return Poll::Ready(None),
                Some(BodyPart::Stream(stream, left)) => match ready!(stream.as_mut().poll_next(context)) {
                    Some(piece) => {
                        let length = piece.as_ref().map_or(0, |piece| piece.len() as u64);
                        *left = left.map(|left| left.saturating_sub(length));
                        return Poll::Ready(Some(piece));
                    }
                    None => _ = self.parts.pop_front(),
                },
                Some(BodyPart::Bytes(bytes)) => {
                    let bytes = std::mem::take(bytes);
                    self.parts.pop_front();
                    return Poll::Ready(Some(Ok(bytes)));
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
            BodyPart::Stream(_, left) => *left,
        };
        self.parts.iter().map(length).sum::<Option<u64>>().map_or_else(SizeHint::default, SizeHint::with_exact)
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
