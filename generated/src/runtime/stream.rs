//! The body of a reply as a stream of bytes.

use super::error::Error;
use super::transport::BodyStream;
use bytes::Bytes;
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::AsyncWriteExt;
use tokio::time::Sleep;

/// A reply's body as it comes, in pieces of any size. Between two pieces it waits as long as the call's timeout.
pub struct ByteStream {
    body: Option<BodyStream>,
    idle: Duration,
    alarm: Option<Pin<Box<Sleep>>>,
}

impl ByteStream {
    pub(crate) fn new(body: BodyStream, idle: Duration) -> Self {
        Self { body: Some(body), idle, alarm: None }
    }

    /// The next piece; `None` at the end, and after an error.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|context| self.poll_piece(context)).await
    }

    /// Writes the body to a new file at the path, or over the one that is there, and says how many bytes it was.
    ///
    /// After an error the file has what came until then.
    pub async fn write_to_file(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref();
        let failed = |error: std::io::Error| Error::file(path, error);
        let mut file = tokio::fs::File::create(path).await.map_err(failed)?;
        let mut written = 0;
        while let Some(piece) = self.next().await {
            let piece = piece?;
            file.write_all(&piece).await.map_err(failed)?;
            written += piece.len() as u64;
        }
        file.flush().await.map_err(failed)?;
        Ok(written)
    }

    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let Some(body) = &mut self.body else { return Poll::Ready(None) };
        let piece = match body.poll_piece(context) {
            Poll::Ready(piece) => piece.map(|piece| piece.map_err(Error::transport)),
            Poll::Pending => {
                let alarm = self.alarm.get_or_insert_with(|| Box::pin(tokio::time::sleep(self.idle)));
                if alarm.as_mut().poll(context).is_pending() {
                    return Poll::Pending;
                }
                Some(Err(Error::timeout(self.idle)))
            }
        };
        self.alarm = None;
        if !matches!(piece, Some(Ok(_))) {
            self.body = None;
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
