//! The front door: how a client comes to be, and the call that it makes of what this crate does not know.

use super::call::Call;
use super::client::Client;
use super::client_builder::ClientBuilder;
use super::error::Error;
use super::json::Value;
use super::request::Request;

impl Client {
    /// A client with an API key and the defaults of [`ClientBuilder`].
    pub fn new(api_key: impl Into<String>) -> Self {
        Self::builder().api_key(api_key).finish()
    }

    /// A client with the settings in the environment ([`ClientBuilder::from_env`]).
    ///
    /// Fails if there is neither a key nor an OAuth client.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// Starts the settings of a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A call of an operation that this crate does not know; `path` is appended to the base URL as it is.
    ///
    /// ```no_run
    #[doc = concat!("# async fn run(client: &", library!(), "::Client) -> Result<(), ", library!(), "::Error> {")]
    #[doc = concat!("let body = ", library!(), "::Value::from(\"text\");")]
    /// let reply = client.request("POST", "/new/thing").query("dry_run", "true").json(&body).await?;
    /// println!("{}", reply["data"]["id"]);
    /// # Ok(()) }
    /// ```
    pub fn request(&self, method: &str, path: &str) -> Call<Value> {
        let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
        Call::of(self, Request::of(method, path.into()))
    }
}
