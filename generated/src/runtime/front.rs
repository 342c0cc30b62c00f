//! The front door: how a client comes to be, and the call that it makes of what this crate does not know.

use super::call::Call;
use super::client::Client;
use super::client_builder::ClientBuilder;
use super::error::Error;
use super::json::Value;
use super::request::{Request, is_url};
use super::stream::ByteStream;

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

    /// A call of an operation that this crate does not know; `path` is appended to the base URL as it is. It may be a URL, of
    /// the API's own origin.
    ///
    /// ```no_run
    #[doc = concat!("# async fn run(client: &", library!(), "::Client) -> Result<(), ", library!(), "::Error> {")]
    #[doc = concat!("let body = ", library!(), "::Value::from(\"text\");")]
    /// let reply = client.request("POST", "/new/thing").query("dry_run", "true").json(&body).await?;
    /// println!("{}", reply["data"]["id"]);
    /// # Ok(()) }
    /// ```
    pub fn request(&self, method: &str, path: &str) -> Call<Value> {
        let is_whole = path.starts_with('/') || is_url(path);
        let path = if is_whole { path.to_owned() } else { format!("/{path}") };
        let climbs = !is_url(&path) && has_dot_segment(&path);
        let mut request = Request::of(method.to_owned().into(), path.into());
        if climbs {
            request.problem = Some("a path with a segment `.` or `..` leads elsewhere".to_owned());
        }
        Call::of(self, request)
    }

    /// Fetches what is at a URL that the API gave out, such as a recording's. Credentials, default headers and the default
    /// query go to the API's own origin alone.
    ///
    /// ```no_run
    #[doc = concat!("# async fn run(client: &", library!(), "::Client, url: &str) -> Result<(), ", library!(), "::Error> {")]
    /// client.download(url).await?.write_to_file("recording.mp3").await?;
    /// # Ok(()) }
    /// ```
    pub fn download(&self, url: &str) -> Call<ByteStream> {
        let mut request = Request::of("GET".into(), url.to_owned().into());
        request.accept = "*/*";
        request.may_leave = true;
        if !is_url(url) {
            request.problem = Some("what is downloaded needs a URL of http or https".to_owned());
        }
        Call::of(self, request)
    }
}

/// Whether a segment of a path, as URLs are read, is `.` or `..`: the path is another one then.
fn has_dot_segment(path: &str) -> bool {
    // What URLs leave out.
    let path = path.replace(['\t', '\n', '\r'], "");
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let is_dots = |segment: &str| matches!(&*segment.to_ascii_lowercase().replace("%2e", "."), "." | "..");
    // URLs of http take a backslash for a slash.
    path.split(['/', '\\']).any(is_dots)
}
