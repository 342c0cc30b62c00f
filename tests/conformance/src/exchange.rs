//! What went over the wire, in plain values.

use bytes::Bytes;

/// A request as the client gave it to its transport.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The method.
    pub method: String,
    /// Scheme, host and port.
    pub origin: String,
    /// The path, percent-encoded as sent.
    pub path: String,
    /// The query, percent-encoded as sent; empty if there is none.
    pub query: String,
    /// Names, in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Option<Bytes>,
}

/// The head of a reply.
#[derive(Clone, Debug, Default)]
pub struct ReplyHead {
    /// The HTTP status.
    pub status: u16,
    /// Names, in lower case, and values.
    pub headers: Vec<(String, String)>,
}

/// A request and the head of its reply; `None` if none came.
#[derive(Clone, Debug, Default)]
pub struct Exchange {
    /// What was sent.
    pub request: Request,
    /// What came back.
    pub reply: Option<ReplyHead>,
}

impl Request {
    /// The values of a header, one for each time that it was sent.
    pub fn header(&self, name: &str) -> Vec<&str> {
        values(&self.headers, name)
    }

    /// The names and values of the query, decoded.
    pub fn pairs(&self) -> Vec<(String, String)> {
        form_urlencoded::parse(self.query.as_bytes()).into_owned().collect()
    }
}

impl ReplyHead {
    /// The first value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        values(&self.headers, name).first().copied()
    }
}

fn values<'h>(headers: &'h [(String, String)], name: &str) -> Vec<&'h str> {
    headers.iter().filter(|(other, _)| other == name).map(|(_, value)| value.as_str()).collect()
}
