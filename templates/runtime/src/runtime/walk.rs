//! Where a walk over the pages of a list is, whatever its items are.
//!
//! In go the reply to a page, out comes the request of the next one. Nothing here knows the types of items.

use super::client::Client;
use super::encode::ArrayStyle;
use super::error::Error;
use super::json::find_text;
use super::op::{Paging, ReplyBody, Style, Total};
use super::request::Request;
use super::response::{Mode, RawResponse};
use super::send::send;
use serde_json::Value;
use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// A walk: the request of the next page, and what tells a page that was there before.
pub(crate) struct Walk {
    client: Client,
    request: Request,
    seen_items: u64,
    /// Hashes of the pages and cursors that were there before.
    seen: BTreeSet<u64>,
}

impl Walk {
    pub(crate) fn new(client: Client, request: Request) -> Self {
        Self { client, request, seen_items: 0, seen: BTreeSet::new() }
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    pub(crate) fn request(&self) -> &Request {
        &self.request
    }

    /// The next page; `None` where a server that says nothing of pages sends the same list again.
    pub(crate) async fn fetch(&self) -> Result<Option<RawResponse>, Error> {
        let reply = send(&self.client, &self.request, Mode::Whole).await?;
        if !self.seen.contains(&hash(&reply.body)) {
            return Ok(Some(reply));
        }
        if self.tells_of_pages(&reply.body) { Err(self.repeated("a page that it sent before")) } else { Ok(None) }
    }

    /// Whether a reply has what tells pages: the object for it, or properties of its own beside the items.
    fn tells_of_pages(&self, body: &[u8]) -> bool {
        let ReplyBody::Page(paging) = self.request.reply else { return true };
        let Ok(Value::Object(members)) = serde_json::from_slice::<Value>(body) else { return false };
        members.keys().any(|key| Some(key.as_str()) != paging.items)
    }

    /// Goes on to the page after the one with this body, and says whether there is one.
    pub(crate) fn advance(&mut self, body: &[u8], items: usize) -> Result<bool, Error> {
        self.seen_items += items as u64;
        let ReplyBody::Page(paging) = self.request.reply else { return Ok(false) };
        let next = match paging.style {
            Style::Number(total) => self.next_number(body, paging, (total, items))?,
            Style::Cursor(path) => self.next_cursor(body, paging, path)?,
        };
        let Some(next) = next else { return Ok(false) };
        self.request.set_query(paging.param, &next, ArrayStyle::Comma);
        if items > 0 {
            self.seen.insert(hash(body));
        }
        Ok(true)
    }

    /// The number of the next page. After a page without items, there is one only where the server counts pages.
    fn next_number(
        &self,
        body: &[u8],
        paging: Paging,
        (total, items): (Total, usize),
    ) -> Result<Option<String>, Error> {
        let sent = self.request.query_text(paging.param).and_then(|text| text.parse::<u64>().ok());
        let prefix = paging.meta.map(|meta| format!("{meta}.")).unwrap_or_default();
        let told = match self.number(body, &format!("{prefix}page_number"))? {
            None => self.number(body, &format!("{prefix}page"))?,
            told => told,
        };
        let current = told.or(sent).unwrap_or(1);
        if let Some(asked) = sent.filter(|sent| *sent != current) {
            let message = format!("asked for page {asked}, the server says that it is page {current}");
            return Err(Error::paging(message).in_call(&self.request));
        }
        let is_last = match total {
            Total::Pages(path) => self.number(body, path)?.map_or(items == 0, |pages| current >= pages),
            _ if items == 0 => true,
            Total::Unknown => false,
            Total::Records(path) => self.number(body, path)?.is_some_and(|records| self.seen_items >= records),
        };
        if is_last {
            return Ok(None);
        }
        let next = current.checked_add(1);
        let next = next.ok_or_else(|| Error::paging("no page can follow").in_call(&self.request))?;
        Ok(Some(next.to_string()))
    }

    fn next_cursor(&mut self, body: &[u8], paging: Paging, path: &str) -> Result<Option<String>, Error> {
        let Some(cursor) = self.text(body, path)?.filter(|cursor| !cursor.is_empty()) else { return Ok(None) };
        if let Some(sent) = self.request.query_text(paging.param) {
            self.seen.insert(hash(sent.as_bytes()));
        }
        let is_new = self.seen.insert(hash(cursor.as_bytes()));
        if is_new { Ok(Some(cursor)) } else { Err(self.repeated("a cursor that it sent before")) }
    }

    fn repeated(&self, what: &str) -> Error {
        Error::paging(format!("the server sent {what}; the list would go on without end")).in_call(&self.request)
    }

    fn number(&self, body: &[u8], path: &str) -> Result<Option<u64>, Error> {
        Ok(self.text(body, path)?.and_then(|text| text.parse().ok()))
    }

    fn text(&self, body: &[u8], path: &str) -> Result<Option<String>, Error> {
        // A list that is the whole body has no properties to look at.
        if body.trim_ascii_start().first() != Some(&b'{') {
            return Ok(None);
        }
        find_text(body, path).map_err(|error| Error::decode(&error).in_call(&self.request))
    }
}

fn hash(text: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
