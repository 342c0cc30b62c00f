//! Walking a list: page after page, item after item.

use super::call::{Call, decode};
use super::error::Error;
use super::exclusive::Exclusive;
use super::json::Json;
use super::page::Page;
use super::response::RawResponse;
use super::walk::Walk;
use futures_core::Stream;
use std::collections::VecDeque;
use std::fmt;
use std::future::{Future, poll_fn};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

impl<I: Json, M: Json, O> Call<Page<I, M>, O> {
    /// The list's pages, from the one that the call asks for: a [`Stream`] that has a `next` of its own.
    pub fn pages(self) -> Pages<I, M> {
        Pages { state: State::Idle(Box::new(Walk::new(self.client, self.request))), marker: PhantomData }
    }

    /// The list's items, page after page, from the page that the call asks for: a [`Stream`] that has a `next` of its
    /// own.
    pub fn items(self) -> Items<I, M> {
        Items { pages: self.pages(), buffer: VecDeque::new() }
    }
}

/// The pages of a list.
#[must_use = "pages are fetched when they are asked for"]
pub struct Pages<I, M = ()> {
    state: State,
    marker: PhantomData<fn() -> (I, M)>,
}

type Fetched = (Box<Walk>, Result<Option<RawResponse>, Error>);

enum State {
    Idle(Box<Walk>),
    Fetching(Exclusive<Pin<Box<dyn Future<Output = Fetched> + Send>>>),
    Done,
}

impl State {
    /// The next page's reply, with the walk that it belongs to. The state is `Done` until the caller puts the walk back.
    fn poll_fetched(&mut self, context: &mut Context<'_>) -> Poll<Option<Fetched>> {
        loop {
            match std::mem::replace(self, Self::Done) {
                Self::Done => return Poll::Ready(None),
                Self::Idle(walk) => {
                    *self = Self::Fetching(Exclusive::new(Box::pin(async move {
                        let reply = walk.fetch().await;
                        (walk, reply)
                    })));
                }
                Self::Fetching(mut fetching) => match fetching.get().as_mut().poll(context) {
                    Poll::Ready(fetched) => return Poll::Ready(Some(fetched)),
                    Poll::Pending => {
                        *self = Self::Fetching(fetching);
                        return Poll::Pending;
                    }
                },
            }
        }
    }
}

impl<I: Json, M: Json> Pages<I, M> {
    /// The next page; `None` after the last one, and after an error.
    ///
    /// An empty page is the last one, unless the server counts pages and there are more. A server that repeats a page or a cursor is an error ([`Error::is_paging`]), never a loop. Dropping the future
    /// loses no page.
    pub async fn next(&mut self) -> Option<Result<Page<I, M>, Error>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<I, M>, Error>>> {
        let Some((mut walk, reply)) = ready!(self.state.poll_fetched(context)) else { return Poll::Ready(None) };
        let page = reply.and_then(|reply| {
            let Some(mut reply) = reply else { return Ok(None) };
            let page = decode::<Page<I, M>>(walk.client(), &mut reply, walk.request())?;
            if walk.advance(&reply.body, page.items.len())? {
                self.state = State::Idle(walk);
            }
            Ok(Some(page))
        });
        Poll::Ready(page.transpose())
    }
}

impl<I: Json, M: Json> Stream for Pages<I, M> {
    type Item = Result<Page<I, M>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(context)
    }
}

impl<I, M> fmt::Debug for Pages<I, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.state {
            State::Idle(_) => "Pages(idle)",
            State::Fetching(_) => "Pages(fetching)",
            State::Done => "Pages(done)",
        })
    }
}

/// The items of a list.
#[must_use = "items are fetched when they are asked for"]
pub struct Items<I, M = ()> {
    pages: Pages<I, M>,
    buffer: VecDeque<I>,
}

impl<I: Json, M: Json> Items<I, M> {
    /// The next item; `None` after the last one, and after an error. Pages are fetched when they are needed.
    pub async fn next(&mut self) -> Option<Result<I, Error>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<I, Error>>> {
        loop {
            if let Some(item) = self.buffer.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(page)) => self.buffer = page.items.into(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

/// No reference into it is ever pinned.
impl<I, M> Unpin for Items<I, M> {}

impl<I: Json, M: Json> Stream for Items<I, M> {
    type Item = Result<I, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

impl<I, M> fmt::Debug for Items<I, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Items({:?}, {} here)", self.pages, self.buffer.len())
    }
}
