//! OAuth 2.0 client credentials (RFC 6749, section 4.4): a token for the client, kept while it holds.
//!
//! How a token is fetched is not known here.

use super::clock::{Instant, timeout_at};
use super::error::Error;
use super::json::find_text;
use super::limit::Limit;
use http::header::HeaderValue;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::watch;

/// How long a token holds if the server does not say.
const DEFAULT_SECONDS: u64 = 3600;

/// The longest that a token is believed to hold.
const MOST_SECONDS: u64 = 365 * 24 * 3600;

/// How long before its end a token is no longer used.
const MARGIN: Duration = Duration::from_secs(10);

/// An OAuth client: id and secret, and the token that was fetched for them last.
pub(crate) struct OAuth {
    basic: HeaderValue,
    state: Mutex<State>,
}

/// What is known of the token. Nobody holds the lock while a request is made.
enum State {
    None,
    Held(Token),
    /// A call is fetching one; others wait for what becomes of it.
    Fetched(watch::Receiver<Option<Outcome>>),
}

/// What became of fetching a token within this time; the error is everybody's who waited.
#[derive(Clone)]
struct Outcome {
    result: Result<HeaderValue, Arc<Error>>,
    limit: Duration,
}

/// A token as a header, and how long it holds.
pub(crate) struct Token {
    header: HeaderValue,
    until: Instant,
}

enum Turn {
    Has(HeaderValue),
    Waits(watch::Receiver<Option<Outcome>>),
    Fetches(watch::Sender<Option<Outcome>>),
}

impl OAuth {
    pub(crate) fn new(id: &str, secret: &str) -> Result<Self, String> {
        let basic = super::encode::basic(id, secret);
        let mut basic = HeaderValue::try_from(basic).map_err(|_| "the OAuth client cannot be sent".to_owned())?;
        basic.set_sensitive(true);
        Ok(Self { basic, state: Mutex::new(State::None) })
    }

    /// Id and secret as a header (HTTP Basic).
    pub(crate) fn basic(&self) -> HeaderValue {
        self.basic.clone()
    }

    /// The token that holds, if there is one.
    pub(crate) fn cached(&self) -> Option<HeaderValue> {
        match &*self.state() {
            State::Held(token) if token.holds() => Some(token.header.clone()),
            _ => None,
        }
    }

    /// The token as a header, fetched where there is none. However many calls wait for it, one request is made, and if it
    /// fails they all fail, but for those that have more time than the one that made it.
    pub(crate) async fn token(
        &self,
        fetch: impl Future<Output = Result<Token, Error>>,
        limit: Limit,
    ) -> Result<HeaderValue, Error> {
        let until = Instant::now() + limit.length;
        loop {
            match self.turn() {
                Turn::Has(header) => return Ok(header),
                Turn::Fetches(sender) => return self.fetch(fetch, limit.length, &sender).await,
                Turn::Waits(mut outcome) => {
                    let told = timeout_at(until, outcome.wait_for(Option::is_some)).await;
                    let told = told.map_err(|_| Error::timeout(limit.set))?.ok().and_then(|told| told.clone());
                    match told {
                        Some(Outcome { result: Ok(header), .. }) => return Ok(header),
                        Some(Outcome { result: Err(error), limit: others })
                            if !error.is_timeout() || others >= limit.length =>
                        {
                            return Err(error.copied());
                        }
                        // Whoever fetched it had less time, or was cancelled.
                        _ => {}
                    }
                }
            }
        }
    }

    fn turn(&self) -> Turn {
        let mut state = self.state();
        match &*state {
            State::Held(token) if token.holds() => return Turn::Has(token.header.clone()),
            State::Fetched(outcome) if outcome.has_changed().is_ok() && outcome.borrow().is_none() => {
                return Turn::Waits(outcome.clone());
            }
            _ => {}
        }
        let (sender, receiver) = watch::channel(None);
        *state = State::Fetched(receiver);
        Turn::Fetches(sender)
    }

    async fn fetch(
        &self,
        fetch: impl Future<Output = Result<Token, Error>>,
        limit: Duration,
        sender: &watch::Sender<Option<Outcome>>,
    ) -> Result<HeaderValue, Error> {
        let fetched = fetch.await;
        let (state, result) = match fetched {
            Ok(token) => {
                let header = token.header.clone();
                (State::Held(token), Ok(header))
            }
            Err(error) => (State::None, Err(Arc::new(error))),
        };
        *self.state() = state;
        sender.send_replace(Some(Outcome { result: result.clone(), limit }));
        result.map_err(|error| error.copied())
    }

    /// Forgets a token that the server did not take, unless there is a newer one already.
    pub(crate) fn forget(&self, header: &HeaderValue) {
        let mut state = self.state();
        if matches!(&*state, State::Held(token) if token.header == *header) {
            *state = State::None;
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Token {
    fn holds(&self) -> bool {
        Instant::now() + MARGIN < self.until
    }

    /// The token in a server's reply.
    pub(crate) fn in_reply(body: &[u8]) -> Result<Self, Error> {
        let token = find_text(body, "access_token")?.ok_or_else(|| Error::setup("the server gave no access token"))?;
        let seconds = find_text(body, "expires_in")?.and_then(|seconds| seconds.parse().ok());
        let mut header = HeaderValue::try_from(format!("Bearer {token}"))
            .map_err(|_| Error::setup("the access token has a character that headers cannot have"))?;
        header.set_sensitive(true);
        let until = Instant::now() + Duration::from_secs(seconds.unwrap_or(DEFAULT_SECONDS).min(MOST_SECONDS));
        Ok(Self { header, until })
    }
}
