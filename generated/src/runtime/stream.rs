//! The body of a reply as a stream of bytes.

use super::bounds::Place;
use super::clock::{self, Instant, Sleep};
use super::error::Error;
use super::mask::Secrets;
#[cfg(not(target_family = "wasm"))]
use super::new_file::NewFile;
use super::transport::BodyStream;
use bytes::Bytes;
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
#[cfg(not(target_family = "wasm"))]
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// A reply's body as it comes, in pieces of any size. Between two pieces it waits as long as the call's timeout.
pub struct ByteStream {
    body: Option<BodyStream>,
    pace: Pace,
    alarm: Option<Pin<Box<Sleep>>>,
    /// Method and path of the call, for errors.
    call: String,
    /// What no error may show.
    secrets: Secrets,
    /// The stream's place among the calls in flight, until it ends.
    place: Option<Place>,
}

/// How slow a stream may be.
pub(crate) struct Pace {
    /// How long it may pause.
    idle: Duration,
    /// How many bytes a second must come, in any stretch as long as that.
    slowest: Option<u32>,
    /// When the stretch began, and how many bytes came in it.
    stretch: Option<(Instant, u64)>,
}

impl Pace {
    pub(crate) fn of(idle: Duration, slowest: Option<u32>) -> Self {
        Self { idle, slowest, stretch: None }
    }

    /// Counts a piece, and says whether the stream has become too slow.
    fn is_too_slow(&mut self, length: usize) -> bool {
        let Some(slowest) = self.slowest else { return false };
        let now = Instant::now();
        let (began, bytes) = self.stretch.get_or_insert((now, 0));
        *bytes += length as u64;
        let elapsed = now - *began;
        if elapsed < self.idle {
            return false;
        }
        let wanted = u128::from(slowest) * elapsed.as_millis() / 1000;
        let is_slow = u128::from(*bytes) < wanted;
        self.stretch = Some((now, 0));
        is_slow
    }
}

impl ByteStream {
    pub(crate) fn new(body: BodyStream, speed: Pace, call: String, secrets: Secrets, place: Place) -> Self {
        Self { body: Some(body), pace: speed, alarm: None, call, secrets, place: Some(place) }
    }

    /// An error of the stream, with the call that it is of, and without the call's secrets.
    pub(crate) fn told(&self, error: Error) -> Error {
        error.in_call(format_args!("{}", self.call)).masked(&self.secrets)
    }

    /// The next piece; `None` at the end, and after an error.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|context| self.poll_piece(context)).await
    }

    /// Writes the body to a new file at the path, or in place of the one that is there, and says how many bytes it was.
    ///
    /// It is written beside the path, under another name, and renamed when it is whole: after an error, what was at the path
    /// is there as it was.
    #[cfg(not(target_family = "wasm"))]
    pub async fn write_to_file(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref();
        let mut file = NewFile::beside(path).await.map_err(|error| self.told(Error::file(path, error)))?;
        let mut written = 0;
        while let Some(piece) = self.next().await {
            let piece = piece?;
            file.write(&piece).await.map_err(|error| self.told(Error::file(path, error)))?;
            written += piece.len() as u64;
        }
        file.finish().await.map_err(|error| self.told(Error::file(path, error)))?;
        Ok(written)
    }

    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let Some(body) = &mut self.body else { return Poll::Ready(None) };
        let piece = match body.poll_piece(context) {
            Poll::Ready(Some(Ok(piece))) if self.pace.is_too_slow(piece.len()) => {
                Some(Err(Error::too_slow(self.pace.slowest.unwrap_or(0))))
            }
            Poll::Ready(piece) => piece.map(|piece| piece.map_err(Error::transport)),
            Poll::Pending => {
                let idle = self.pace.idle;
                let alarm = self.alarm.get_or_insert_with(|| Box::pin(clock::sleep(idle)));
                if alarm.as_mut().poll(context).is_pending() {
                    return Poll::Pending;
                }
                Some(Err(Error::idle(idle)))
            }
        };
        self.alarm = None;
        let piece = piece.map(|piece| piece.map_err(|error| self.told(error)));
        if !matches!(piece, Some(Ok(_))) {
            (self.body, self.place) = (None, None);
        }
        Poll::Ready(piece)
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_piece(context)
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ByteStream")
    }
}
