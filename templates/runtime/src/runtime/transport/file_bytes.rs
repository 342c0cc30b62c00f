//! What is in a file, read while it is sent.

use bytes::Bytes;
use futures_core::Stream;
use std::io;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tokio::fs::File;
use tokio::io::{AsyncRead, ReadBuf};

/// How much of a file is read at a time.
const CHUNK: usize = 64 * 1024;

/// A file as a stream of bytes, opened when its turn comes.
pub(crate) enum FileBytes {
    At(PathBuf),
    Opening(Pin<Box<dyn Future<Output = io::Result<File>> + Send>>),
    Open(Pin<Box<File>>),
    Over,
}

impl Stream for FileBytes {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            *self = match &mut *self {
                Self::At(path) => Self::Opening(Box::pin(File::open(std::mem::take(path)))),
                Self::Opening(opening) => match ready!(opening.as_mut().poll(context)) {
                    Ok(file) => Self::Open(Box::pin(file)),
                    Err(error) => {
                        *self = Self::Over;
                        return Poll::Ready(Some(Err(error)));
                    }
                },
                Self::Open(file) => {
                    let mut space = vec![0; CHUNK];
                    let mut buffer = ReadBuf::new(&mut space);
                    if let Err(error) = ready!(file.as_mut().poll_read(context, &mut buffer)) {
                        *self = Self::Over;
                        return Poll::Ready(Some(Err(error)));
                    }
                    let length = buffer.filled().len();
                    if length > 0 {
                        space.truncate(length);
                        return Poll::Ready(Some(Ok(space.into())));
                    }
                    Self::Over
                }
                Self::Over => return Poll::Ready(None),
            };
        }
    }
}
