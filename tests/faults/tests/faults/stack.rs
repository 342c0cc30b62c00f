//! The HTTP stack by settings alone: layers, proxies, certificates. No type of `reqwest` is named.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use telnyx_faults::{Behaviour, Outcome, Scripted, Server};
use telnyx_sdk::Client;
use telnyx_sdk::transport::{HttpRequest, Transport, TransportFuture};
use tower::limit::ConcurrencyLimitLayer;

/// Puts its name into a header, behind the names that are there.
struct Named(&'static str, Box<dyn Transport>);

impl Transport for Named {
    fn send(&self, mut request: HttpRequest) -> TransportFuture<'_> {
        let there = request.headers.get("x-layers").map_or("", |names| names.to_str().expect("it is text"));
        let names = format!("{there}{}", self.0);
        request.headers.insert("x-layers", names.parse().expect("it can be a header"));
        self.1.send(request)
    }
}

#[tokio::test(start_paused = true)]
async fn layers_see_every_attempt_the_last_one_first() {
    let transport = Scripted::new([Outcome::status(503), Outcome::status(200)]);
    let settings = transport.settings().layer(|inner| Named("a", inner)).layer(|inner| Named("b", inner));
    let client = settings.build().expect("the settings are right");
    client.request("GET", "/things").await.expect("the second attempt succeeds");
    let layers: Vec<_> = transport.attempts().iter().map(|seen| seen.header("x-layers").map(str::to_owned)).collect();
    assert_eq!(layers, vec![Some("ba".to_owned()); 2]);
}

/// In the call's own task: where a program keeps its context in task-local storage, it is there.
#[tokio::test(start_paused = true)]
async fn the_callers_trace_is_sent_with_every_attempt() {
    tokio::task_local! {
        static TRACE: &'static str;
    }
    let transport = Scripted::new([Outcome::status(503), Outcome::status(200), Outcome::status(200)]);
    let settings = transport.settings().trace_context(|headers| {
        if let Ok(trace) = TRACE.try_with(|trace| *trace) {
            headers.insert("traceparent", trace.parse().expect("it can be a header"));
        }
    });
    let client = settings.build().expect("the settings are right");
    let trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    TRACE.scope(trace, client.request("GET", "/things").into_future()).await.expect("the second attempt succeeds");
    client.request("GET", "/things").await.expect("it succeeds without a trace");
    let sent: Vec<_> = transport.attempts().iter().map(|seen| seen.header("traceparent").map(str::to_owned)).collect();
    assert_eq!(sent, [Some(trace.to_owned()), Some(trace.to_owned()), None]);
}

#[tokio::test(start_paused = true)]
async fn a_layer_of_tower_is_one_of_the_client() {
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&calls);
    let transport = Scripted::new([Outcome::Broken, Outcome::status(200)]);
    let count = tower::util::MapRequestLayer::new(move |request: HttpRequest| {
        counted.fetch_add(1, Ordering::Relaxed);
        request
    });
    let settings = transport.settings().tower_layer(ConcurrencyLimitLayer::new(1)).tower_layer(count);
    let client = settings.build().expect("the settings are right");
    client.request("GET", "/things").await.expect("the second attempt succeeds");
    assert_eq!((calls.load(Ordering::Relaxed), transport.attempts().len()), (2, 2));
    // What the transport says of a failure passes through: whether a POST may be sent again depends on it.
    let refused = Scripted::new([Outcome::Refused]);
    let client = refused.settings().tower_layer(ConcurrencyLimitLayer::new(1)).build().expect("the settings are right");
    let error = client.request("POST", "/things").await.expect_err("nobody is there");
    assert!(error.is_connect(), "{error:?}");
    assert_eq!(refused.attempts().len(), 3);
}

#[tokio::test]
async fn calls_go_through_the_proxy_and_its_password_is_in_no_text() {
    let proxy = Server::script([Behaviour::json(200, r#"{"data":{}}"#)]).await;
    let address = proxy.origin().trim_start_matches("http://");
    let through = format!("http://user:PROXY-password@{address}");
    let settings = Client::builder().api_key("k-1").base_url("http://api.example.test/v2").proxy(&through);
    let client = settings.build().expect("the settings are right");
    client.billing_groups().retrieve("g-1").await.expect("the proxy answers");
    let seen = proxy.only();
    assert_eq!(seen.line(), "GET http://api.example.test/v2/billing_groups/g-1");
    assert_eq!(seen.header("proxy-authorization"), Some("Basic dXNlcjpQUk9YWS1wYXNzd29yZA=="));
    for url in [through.replace(address, "127.0.0.1:1"), through.replace("http:", "nothing:")] {
        let settings =
            Client::builder().api_key("k-1").base_url("http://api.example.test/v2").proxy(url).max_retries(0);
        let error = match settings.build() {
            Ok(client) => client.billing_groups().retrieve("g-1").await.expect_err("no proxy is there"),
            Err(error) => error,
        };
        let texts = format!("{error} {error:?}");
        assert!(!texts.contains("PROXY-password") && !texts.contains("dXNlcjpQUk9YWS1wYXNzd29yZA"), "{texts}");
    }
}

#[tokio::test]
async fn no_proxy_is_no_proxy() {
    let server = Server::script([Behaviour::json(200, r#"{"data":{}}"#)]).await;
    let client = server.settings().no_proxy().build().expect("the settings are right");
    client.billing_groups().retrieve("g-1").await.expect("the server answers");
    assert_eq!(server.only().line(), "GET /v2/billing_groups/g-1");
}

#[tokio::test]
async fn certificates_that_are_none_are_refused_when_the_client_is_built() {
    let builder = || Client::builder().api_key("k-1");
    for settings in [
        builder().root_certificates("no certificate"),
        builder().root_certificates("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"),
        builder().client_certificate("no certificate", "KEY-of-a-client"),
    ] {
        let error = settings.build().expect_err("it cannot be used");
        assert!(error.is_setup() && !format!("{error:?}").contains("KEY-of-a-client"), "{error:?}");
    }
}
