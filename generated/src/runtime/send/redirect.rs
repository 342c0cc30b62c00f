//! Redirects (RFC 9110, section 15.4), followed so that no secret reaches a host that it is not for.

use super::prepare::{self, Credential};
use crate::runtime::client::Client;
use crate::runtime::error::Error;
use crate::runtime::payload::Payload;
use crate::runtime::request::Request;
use crate::runtime::transport::{HttpReply, Url};
use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, LOCATION, USER_AGENT};
use http::{Method, StatusCode};

/// How many redirects are followed.
const MAX_HOPS: u32 = 10;

/// A request on its way: where it goes now, and with what.
pub(super) struct Hop<'r> {
    pub(super) method: Method,
    pub(super) url: Url,
    pub(super) payload: Option<&'r Payload>,
    call: (&'r Client, &'r Request, &'r Credential),
    /// Whether it has been sent to another host, where no secret may go.
    is_elsewhere: bool,
    has_lost_body: bool,
    taken: u32,
}

impl<'r> Hop<'r> {
    pub(super) fn first(client: &'r Client, request: &'r Request, credential: &'r Credential) -> Result<Self, Error> {
        let url = prepare::url(client, request)?;
        let method = Method::try_from(&*request.method)
            .map_err(|_| Error::setup(format!("{:?} is no HTTP method", request.method)))?;
        let (payload, call) = (request.payload.as_ref(), (client, request, credential));
        Ok(Self { method, url, payload, call, is_elsewhere: false, has_lost_body: false, taken: 0 })
    }

    /// The headers; for another host only those that are known to be no secret: the caller's own may be credentials too.
    pub(super) fn headers(&self) -> HeaderMap {
        let (client, request, credential) = self.call;
        let mut headers = prepare::headers(client, request, credential);
        if self.has_lost_body {
            headers.remove(CONTENT_TYPE);
        }
        if self.is_elsewhere {
            let keep = [ACCEPT, USER_AGENT, CONTENT_TYPE];
            let kept = keep.into_iter().filter_map(|name| Some((name.clone(), headers.remove(name)?)));
            return kept.collect();
        }
        headers
    }

    /// Goes where the reply sends the request, and says whether it sends it anywhere.
    pub(super) fn follow(&mut self, reply: &HttpReply) -> Result<bool, Error> {
        let (is_kept, status) = (matches!(reply.status.as_u16(), 307 | 308), reply.status);
        let is_redirect =
            is_kept || matches!(status, StatusCode::MOVED_PERMANENTLY | StatusCode::FOUND | StatusCode::SEE_OTHER);
        let is_replayable = self.payload.is_none_or(Payload::is_replayable);
        let location = reply.headers.get(LOCATION).and_then(|location| location.to_str().ok());
        let (true, Some(location)) = (is_redirect && (is_replayable || !is_kept), location) else { return Ok(false) };
        let to = self.url.join(location).map_err(|_| Error::redirect("the server redirects to what is no URL"))?;
        self.taken += 1;
        if self.taken > MAX_HOPS {
            return Err(Error::redirect(format!("more than {MAX_HOPS} redirects")));
        }
        if !matches!((self.url.scheme(), to.scheme()), (_, "https") | ("http", "http")) {
            return Err(Error::redirect(format!("the server redirects from {} to {}", self.url.scheme(), to.scheme())));
        }
        self.change_method(status);
        if to.origin() != self.url.origin() {
            self.is_elsewhere = true;
        }
        self.url = to;
        Ok(true)
    }

    /// 303 asks for the result of the request, and so, by the custom of all clients, do 301 and 302 after a POST.
    fn change_method(&mut self, status: StatusCode) {
        let is_see_other = status == StatusCode::SEE_OTHER && self.method != Method::HEAD;
        let is_moved_post = matches!(status.as_u16(), 301 | 302) && self.method == Method::POST;
        if is_see_other || is_moved_post {
            self.method = Method::GET;
            self.payload = None;
            self.has_lost_body = true;
        }
    }
}
