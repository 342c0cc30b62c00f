//! Walking a list: page after page, item after item.

use super::call::{Call, decode};
use super::client::Client;
use super::error::Error;
use super::json::{Json, find_text};
use super::op::{Paging, ReplyBody, Style, Total};
use super::page::Page;
use super::request::Request;
use super::transport;
use bytes::Bytes;
use std::marker::PhantomData;

impl<I: Json, M: Json, O> Call<Page<I, M>, O> {
    /// The list's pages, from the one that the call asks for.
    pub fn pages(self) -> Pages<I, M> {
        let walk = Walk { client: self.client, request: self.request, state: State::Start, seen_items: 0 };
        Pages { walk, marker: PhantomData }
    }

    /// The list's items, page after page, from the page that the call asks for.
    pub fn items(self) -> Items<I, M> {
        Items { pages: self.pages(), buffer: Vec::new().into_iter() }
    }
}

/// The pages of a list.
#[derive(Debug)]
pub struct Pages<I, M = ()> {
    walk: Walk,
    marker: PhantomData<fn() -> (I, M)>,
}

impl<I: Json, M: Json> Pages<I, M> {
    /// The next page; `None` after the last one, and after an error.
    ///
    /// A server that repeats a page or a cursor is an error ([`Error::is_paging`]), never a loop.
    pub async fn next(&mut self) -> Option<Result<Page<I, M>, Error>> {
        let body = match self.walk.fetch().await? {
            Ok(response) => response,
            Err(error) => return Some(Err(error)),
        };
        let page = decode::<Page<I, M>>(&body, &self.walk.request);
        let advanced = page.and_then(|page| self.walk.advance(body.body, page.items.len()).map(|()| page));
        if advanced.is_err() {
            self.walk.state = State::Done;
        }
        Some(advanced)
    }
}

/// The items of a list.
#[derive(Debug)]
pub struct Items<I, M = ()> {
    pages: Pages<I, M>,
    buffer: std::vec::IntoIter<I>,
}

impl<I: Json, M: Json> Items<I, M> {
    /// The next item; `None` after the last one, and after an error. Pages are fetched when they are needed.
    pub async fn next(&mut self) -> Option<Result<I, Error>> {
        loop {
            if let Some(item) = self.buffer.next() {
                return Some(Ok(item));
            }
            match self.pages.next().await? {
                Ok(page) => self.buffer = page.items.into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

/// Where a walk is, whatever the items are.
#[derive(Debug)]
struct Walk {
    client: Client,
    request: Request,
    state: State,
    seen_items: u64,
}

#[derive(Debug)]
enum State {
    Start,
    /// The page before, to tell a repeated one.
    After(Bytes),
    Done,
}

impl Walk {
    async fn fetch(&mut self) -> Option<Result<super::response::RawResponse, Error>> {
        if matches!(self.state, State::Done) {
            return None;
        }
        let result = transport::send(&self.client, &self.request).await.and_then(|response| match &self.state {
            State::After(last) if *last == response.body => {
                Err(Error::paging("the server sent the page before once more").in_call(&self.request))
            }
            _ => Ok(response),
        });
        if result.is_err() {
            self.state = State::Done;
        }
        Some(result)
    }

    /// Sets the request to the page after the one with this body, or the end.
    fn advance(&mut self, body: Bytes, items: usize) -> Result<(), Error> {
        self.seen_items += items as u64;
        let ReplyBody::Page(paging) = self.request.reply else {
            self.state = State::Done;
            return Ok(());
        };
        let next = match paging.style {
            Style::Number(_) if items == 0 => None,
            Style::Number(total) => self.next_number(&body, paging, total)?,
            Style::Cursor(path) => self.next_cursor(&body, paging, path)?,
        };
        self.state = match next {
            Some(value) => {
                self.request.set_query(paging.param, &value);
                State::After(body)
            }
            None => State::Done,
        };
        Ok(())
    }

    fn next_number(&self, body: &[u8], paging: Paging, total: Total) -> Result<Option<String>, Error> {
        let sent = self.request.query_text(paging.param).and_then(|text| text.parse::<u64>().ok());
        let prefix = paging.meta.map(|meta| format!("{meta}.")).unwrap_or_default();
        let told = match self.number(body, &format!("{prefix}page_number"))? {
            None => self.number(body, &format!("{prefix}page"))?,
            told => told,
        };
        let current = told.or(sent).unwrap_or(1);
        let is_last = match total {
            Total::Unknown => false,
            Total::Pages(path) => self.number(body, path)?.is_some_and(|pages| current >= pages),
            Total::Records(path) => self.number(body, path)?.is_some_and(|records| self.seen_items >= records),
        };
        if is_last {
            return Ok(None);
        }
        if sent.is_some_and(|sent| current < sent) {
            let message = format!("asked for page {}, the server says that it is page {current}", sent.unwrap_or(1));
            return Err(Error::paging(message).in_call(&self.request));
        }
        Ok(Some((current + 1).to_string()))
    }

    fn next_cursor(&self, body: &[u8], paging: Paging, path: &str) -> Result<Option<String>, Error> {
        let cursor = self.text(body, path)?.filter(|cursor| !cursor.is_empty());
        if cursor.is_some() && cursor.as_deref() == self.request.query_text(paging.param) {
            return Err(Error::paging("the server sent the cursor before once more").in_call(&self.request));
        }
        Ok(cursor)
    }

    fn number(&self, body: &[u8], path: &str) -> Result<Option<u64>, Error> {
        Ok(self.text(body, path)?.and_then(|text| text.parse().ok()))
    }

    fn text(&self, body: &[u8], path: &str) -> Result<Option<String>, Error> {
        // A list that is the whole body has no properties to look at.
        if body.trim_ascii_start().first() != Some(&b'{') {
            return Ok(None);
        }
        find_text(body, path).map_err(|error| Error::decode(&error, None).in_call(&self.request))
    }
}
