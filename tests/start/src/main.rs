//! Starts a client with the features that this program was built with, and ends with 0 if all of it works.
//!
//! A call over HTTP to a listener of its own must succeed. A call over HTTPS to a listener that does not speak TLS must
//! be an error, not a panic, and if there is a TLS library, the listener must have seen the start of its handshake.

mod extras;
mod peer;

use peer::Peer;
use std::time::Duration;
use telnyx_sdk::{Client, Error};

/// Whether the client was built with a TLS library.
const HAS_TLS: bool =
    cfg!(any(feature = "rustls", feature = "rustls-ring", feature = "rustls-no-provider", feature = "native-tls"));

const BALANCE: &str = r#"{"data":{"balance":"12.50","currency":"USD"}}"#;

fn main() {
    provide();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime can be made");
    let http = Peer::answering(BALANCE);
    let balance = runtime.block_on(async { client("http", &http).balance().retrieve().await });
    assert_eq!(balance.expect("it succeeds").balance.as_deref(), Some("12.50"));

    let deaf = Peer::silent();
    let error = runtime.block_on(async { client("https", &deaf).balance().retrieve().await });
    assert_handshake(&error.expect_err("nobody speaks TLS there"), &deaf);

    // The blocking twin must not be called from within a runtime.
    drop(runtime);
    blocking();
    extras::try_all();
    println!("started with {}", features().join(" "));
}

/// Whoever chose no provider of cryptography gets an error until there is one.
#[cfg(feature = "rustls-no-provider")]
fn provide() {
    if cfg!(not(any(feature = "rustls", feature = "rustls-ring"))) {
        assert!(Client::builder().build().expect_err("there is no provider").is_setup());
    }
    rustls::crypto::ring::default_provider().install_default().expect("nobody else has installed one");
}

#[cfg(not(feature = "rustls-no-provider"))]
fn provide() {}

fn client(scheme: &str, peer: &Peer) -> Client {
    let settings = Client::builder().api_key("key").base_url(format!("{scheme}://{}", peer.address()));
    settings.max_retries(0).timeout(Duration::from_secs(10)).build().expect("the settings are right")
}

fn assert_handshake(error: &Error, peer: &Peer) {
    assert!(error.status().is_none() && !error.is_timeout() && !error.is_decode(), "{error:?}");
    // RFC 8446, 5.1: a handshake begins with a record of type 22.
    assert_eq!(peer.first_byte() == Some(22), HAS_TLS, "{error:?}; the listener saw {:?}", peer.first_byte());
}

#[cfg(feature = "blocking")]
fn blocking() {
    let peer = Peer::answering(BALANCE);
    let balance = client("http", &peer).balance().retrieve().send_blocking().expect("it succeeds");
    assert_eq!(balance.currency.as_deref(), Some("USD"));
}

#[cfg(not(feature = "blocking"))]
fn blocking() {}

/// The features of this build.
fn features() -> Vec<&'static str> {
    let all = [
        ("rustls", cfg!(feature = "rustls")),
        ("rustls-ring", cfg!(feature = "rustls-ring")),
        ("rustls-no-provider", cfg!(feature = "rustls-no-provider")),
        ("native-tls", cfg!(feature = "native-tls")),
        ("http2", cfg!(feature = "http2")),
        ("system-proxy", cfg!(feature = "system-proxy")),
        ("reqwest-0_13", cfg!(feature = "reqwest-0_13")),
        ("tower", cfg!(feature = "tower")),
        ("blocking", cfg!(feature = "blocking")),
        ("tracing", cfg!(feature = "tracing")),
        ("webhooks", cfg!(feature = "webhooks")),
        ("axum", cfg!(feature = "axum")),
        ("chrono", cfg!(feature = "chrono")),
        ("jiff", cfg!(feature = "jiff")),
        ("time", cfg!(feature = "time")),
        ("serde", cfg!(feature = "serde")),
        ("test-util", cfg!(feature = "test-util")),
    ];
    all.into_iter().filter_map(|(name, is_on)| is_on.then_some(name)).collect()
}
