//! The OAuth token of a client, fetched by a call of its own when there is none that holds.

use super::send_within;
use crate::TOKEN_URL;
use crate::runtime::client::Client;
use crate::runtime::error::Error;
use crate::runtime::limit::Limit;
use crate::runtime::oauth::Token;
use crate::runtime::op::Auth;
use crate::runtime::request::Request;
use crate::runtime::response::Mode;

/// Fetches a token for the client's id and secret, within the bounds of the call that needs it.
pub(super) async fn fetch(client: &Client, bounds: &Request, limit: Limit) -> Result<Token, Error> {
    let unknown =
        || Error::setup("the API's document does not say where OAuth clients get tokens; give a token as the API key");
    let (base_url, path) = TOKEN_URL.ok_or_else(unknown)?;
    let mut request = Request::of("POST".into(), path.into());
    request.base_url = base_url;
    request.auth = Auth::OAuthClient;
    request.timeout = Some(limit.length);
    request.max_retries = bounds.max_retries;
    // A token too many does no harm.
    request.retry_non_idempotent = true;
    request.set_body("application/x-www-form-urlencoded", "grant_type=client_credentials".into());
    let response = Box::pin(send_within(client, &request, Mode::Whole, Some(limit))).await?;
    Token::in_reply(&response.body).map_err(|error| error.of_type(&response.head).in_call(&request))
}
