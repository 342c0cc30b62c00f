//! The same calls without `async`: they wait in the thread that makes them.
//!
//! All of them run on one runtime of their own, with one thread for the connections. In async code they are an error, since
//! they would hold up whatever else that thread has to do: await them there, or make them in `spawn_blocking`.

use super::call::{Call, Sending};
use super::error::Error;
use super::json::Json;
use super::page::Page;
use super::pages::{Items, Pages};
use super::response::Reply;
use super::stream::ByteStream;
use futures_core::Stream;
use std::future::{Future, IntoFuture, poll_fn};
use std::path::Path;
use std::pin::{Pin, pin};
use std::sync::OnceLock;
use std::task::{Context, Waker};
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task::consume_budget;

/// More steps than tokio gives to a task at a time (128).
const MOST_STEPS: u32 = 1024;

fn runtime() -> Result<&'static Runtime, Error> {
    static RUNTIME: OnceLock<Result<Runtime, String>> = OnceLock::new();
    let made = RUNTIME.get_or_init(|| {
        let mut builder = Builder::new_multi_thread();
        builder.worker_threads(1).thread_name(env!("CARGO_PKG_NAME")).enable_all();
        builder.build().map_err(|error| error.to_string())
    });
    made.as_ref().map_err(|problem| Error::setup(format!("no runtime could be started: {problem}")))
}

/// Waits for a future, in code that is not async.
fn wait<T>(future: impl Future<Output = T>) -> Result<T, Error> {
    if is_async() {
        return Err(Error::setup("a blocking call was made in async code; await it there"));
    }
    Ok(runtime()?.block_on(future))
}

/// Whether the code is async, and not only in a thread that belongs to a runtime, as `spawn_blocking` is.
///
/// tokio does not say. But tasks have a budget of steps, and code that may block has none.
fn is_async() -> bool {
    let step = || pin!(consume_budget()).poll(&mut Context::from_waker(Waker::noop()));
    Handle::try_current().is_ok() && (0..MOST_STEPS).any(|_| step().is_pending())
}

impl<T: Reply + Send + 'static, O> Call<T, O> {
    /// Sends the call and waits for its reply. In async code, it is an error; there, `.await` sends it.
    pub fn send_blocking(self) -> Result<T, Error> {
        let sending: Sending<T> = self.into_future();
        wait(sending)?
    }
}

impl<I: Json, M: Json, O> Call<Page<I, M>, O> {
    /// The list's pages, from the one that the call asks for. In async code, the first one is an error.
    pub fn pages_blocking(self) -> Blocking<Pages<I, M>> {
        Blocking(Some(self.pages()))
    }

    /// The list's items, page after page, from the page that the call asks for. In async code, the first one is an error.
    pub fn items_blocking(self) -> Blocking<Items<I, M>> {
        Blocking(Some(self.items()))
    }
}

impl ByteStream {
    /// As [`write_to_file`](Self::write_to_file), waiting for it.
    pub fn write_to_file_blocking(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        wait(self.write_to_file(path))?
    }
}

/// A stream as an iterator that waits: of pages, items, pieces of a body, or events.
#[derive(Debug)]
#[must_use = "what it iterates over is fetched when it is asked for"]
pub struct Blocking<S>(Option<S>);

impl<S> Blocking<S> {
    /// Iterates over a stream of this crate.
    pub fn new(stream: S) -> Self {
        Self(Some(stream))
    }
}

impl<T, S: Stream<Item = Result<T, Error>> + Unpin> Iterator for Blocking<S> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let stream = self.0.as_mut()?;
        match wait(poll_fn(|context| Pin::new(&mut *stream).poll_next(context))) {
            Ok(next) => next,
            Err(error) => {
                self.0 = None;
                Some(Err(error))
            }
        }
    }
}
