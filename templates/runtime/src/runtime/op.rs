//! What an operation is: constants that the emitted calls point to.

/// An operation: method, path, and how its reply is read.
#[derive(Debug)]
pub struct Op {
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) accept: &'static str,
    pub(crate) auth: Auth,
    pub(crate) key: Key,
    pub(crate) base_url: Option<&'static str>,
    pub(crate) body: ReplyBody,
}

/// Which credential is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Auth {
    /// The API key, as a bearer token.
    Bearer,
    /// OAuth client id and secret, by HTTP Basic.
    OAuthClient,
    /// None.
    None,
}

/// Where an operation takes the key by which the API knows a request that it has seen before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    /// Nowhere.
    None,
    /// In the header `Idempotency-Key`.
    Header,
    /// In this property of the JSON body.
    Property(&'static str),
}

/// What the body of a success is.
#[derive(Clone, Copy, Debug)]
pub enum ReplyBody {
    /// The value itself.
    Whole,
    /// An envelope whose `data` is the value.
    Data,
    /// A page of a list.
    Page(Paging),
}

impl Op {
    /// An operation with the API key, whose reply is JSON.
    pub const fn new(method: &'static str, path: &'static str) -> Self {
        let (accept, auth, key) = ("application/json", Auth::Bearer, Key::None);
        Self { method, path, accept, auth, key, base_url: None, body: ReplyBody::Whole }
    }

    /// The value is in the reply's `data`, and the reply has nothing else.
    #[must_use]
    pub const fn data(mut self) -> Self {
        self.body = ReplyBody::Data;
        self
    }

    /// The reply is a page of a list.
    #[must_use]
    pub const fn page(mut self, paging: Paging) -> Self {
        self.body = ReplyBody::Page(paging);
        self
    }

    /// The reply has another content type than JSON.
    #[must_use]
    pub const fn accept(mut self, content_type: &'static str) -> Self {
        self.accept = content_type;
        self
    }

    /// The reply has no body.
    #[must_use]
    pub const fn empty(self) -> Self {
        self.accept("*/*")
    }

    /// The operation takes an `Idempotency-Key` header; one is made for every call that sets none.
    #[must_use]
    pub const fn idempotency_header(mut self) -> Self {
        self.key = Key::Header;
        self
    }

    /// The operation takes an idempotency key in a property of its JSON body; one is made for every call that sets none.
    #[must_use]
    pub const fn idempotency_property(mut self, name: &'static str) -> Self {
        self.key = Key::Property(name);
        self
    }

    /// No credential is sent.
    #[must_use]
    pub const fn no_auth(mut self) -> Self {
        self.auth = Auth::None;
        self
    }

    /// OAuth client id and secret are sent, by HTTP Basic.
    #[must_use]
    pub const fn basic_auth(mut self) -> Self {
        self.auth = Auth::OAuthClient;
        self
    }

    /// The operation is at another base URL than the API's, unless the client was given one.
    #[must_use]
    pub const fn base_url(mut self, url: &'static str) -> Self {
        self.base_url = Some(url);
        self
    }
}

/// How a list goes on.
#[derive(Clone, Copy, Debug)]
pub struct Paging {
    pub(crate) param: &'static str,
    pub(crate) style: Style,
    pub(crate) items: Option<&'static str>,
    pub(crate) are_items_required: bool,
    pub(crate) meta: Option<&'static str>,
}

/// How the next page is asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Style {
    Number(Total),
    Cursor(&'static str),
}

/// What a reply says of the whole list; the texts are paths in the reply.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Total {
    Unknown,
    Pages(&'static str),
    Records(&'static str),
}

impl Paging {
    const fn new(param: &'static str, style: Style) -> Self {
        Self { param, style, items: None, are_items_required: false, meta: None }
    }

    /// Pages by number, which goes into the query parameter.
    pub const fn number(param: &'static str) -> Self {
        Self::new(param, Style::Number(Total::Unknown))
    }

    /// Pages by a cursor, which is at the path in the reply and goes into the query parameter.
    pub const fn cursor(param: &'static str, path: &'static str) -> Self {
        Self::new(param, Style::Cursor(path))
    }

    /// The property of the reply that holds the items; without it, the reply is the list.
    #[must_use]
    pub const fn items(mut self, property: &'static str) -> Self {
        self.items = Some(property);
        self
    }

    /// The property of the reply that holds the items, and that every reply has.
    #[must_use]
    pub const fn required_items(self, property: &'static str) -> Self {
        Self { are_items_required: true, ..self.items(property) }
    }

    /// The property of the reply that is the page's `meta`; without it, `meta` is read from the reply itself.
    #[must_use]
    pub const fn meta(mut self, property: &'static str) -> Self {
        self.meta = Some(property);
        self
    }

    /// Where the reply says how many pages there are.
    #[must_use]
    pub const fn pages(mut self, path: &'static str) -> Self {
        self.style = Style::Number(Total::Pages(path));
        self
    }

    /// Where the reply says how many records there are.
    #[must_use]
    pub const fn records(mut self, path: &'static str) -> Self {
        self.style = Style::Number(Total::Records(path));
        self
    }
}
