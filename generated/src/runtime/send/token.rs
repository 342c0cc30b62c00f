//! The OAuth token of a client, fetched by a call of its own when there is none that holds.

use super::send;
use crate::runtime::client::Client;
use crate::runtime::error::Error;
use crate::runtime::oauth::Token;
use crate::runtime::op::Auth;
use crate::runtime::request::Request;
use crate::runtime::response::Mode;

/// Where tokens are, under the base URL.
const TOKEN_PATH: &str = "/oauth/token";

/// Fetches a token for the client's id and secret.
pub(super) async fn fetch(client: &Client) -> Result<Token, Error> {
    let mut request = Request::of("POST", TOKEN_PATH.into());
    request.auth = Auth::OAuthClient;
    // A token too many does no harm.
    request.retry_non_idempotent = true;
    request.set_body("application/x-www-form-urlencoded", "grant_type=client_credentials".into());
    let response = Box::pin(send(client, &request, Mode::Whole)).await?;
    Token::in_reply(&response.body).map_err(|error| error.in_call(&request))
}
