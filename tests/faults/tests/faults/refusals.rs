//! What the client refuses before anything is sent.

use std::time::Duration;
use telnyx_faults::{Behaviour, Outcome, Scripted, Server};
use telnyx_sdk::{Call, Client, Error};

/// The error of a call that must not reach the transport.
async fn refused<T: telnyx_sdk::Reply + Send + 'static, O>(call: impl FnOnce(Client) -> Call<T, O>) -> Error {
    let transport = Scripted::new([Outcome::status(200)]);
    let Err(error) = call(transport.client()).await else { panic!("it is not refused") };
    assert!(error.is_setup() && error.status().is_none(), "{error:?}");
    assert!(transport.attempts().is_empty(), "something was sent");
    error
}

#[tokio::test]
async fn path_values_that_change_the_path() {
    for value in ["", ".", ".."] {
        refused(|client| client.billing_groups().retrieve(value)).await;
        refused(|client| client.storage().kvs().keys().retrieve("kv", value)).await;
        refused(|client| client.storage().kvs().keys().retrieve(value, "key")).await;
    }
}

/// `%2e%2e` is `..` to whoever decodes it: what a caller writes must arrive as it was written.
#[tokio::test]
async fn path_values_arrive_as_they_were_written() {
    let values = ["a/b", "a?b", "a#b", "%2e%2e", "..%2f", "a b", "a+b", "+15551234567", "é", "a\\b", "...", "\n", "a%"];
    for value in values {
        let server = Server::script([Behaviour::json(200, r#"{"data":{}}"#)]).await;
        server.client().billing_groups().retrieve(value).await.expect("it is sent");
        let target = server.only().target;
        let segment = target.strip_prefix("/v2/billing_groups/").expect("the rest of the path stands");
        assert!(!segment.contains(['/', '?', '#', '\\', ' ']), "{value:?}: {segment}");
        let decoded = percent_encoding::percent_decode_str(segment).decode_utf8().expect("it is text");
        assert_eq!(decoded, value);
    }
}

#[tokio::test]
async fn headers_with_line_ends() {
    for value in ["a\r\nx-evil: 1", "a\nb", "a\rb", "\0", "a\r\n\r\nGET / HTTP/1.1"] {
        refused(|client| client.billing_groups().list().header("x-own", value)).await;
        refused(|client| client.email_messages().list().idempotency_key(value)).await;
    }
}

#[tokio::test]
async fn header_names_that_are_none() {
    for name in ["", "a b", "a:", "a\r\nb", "é"] {
        refused(|client| client.billing_groups().list().header(name, "1")).await;
    }
}

#[tokio::test]
async fn methods_that_are_none() {
    for method in ["", "GE T", "GET\r\n"] {
        refused(|client| client.request(method, "/things")).await;
    }
}

/// A path that is put together by hand may not lead to another host, or the key would go there.
#[tokio::test]
async fn paths_that_lead_elsewhere() {
    for path in ["@evil.test/x", "//evil.test/x", "http://evil.test/x", "/../../x", "\\\\evil.test"] {
        let transport = Scripted::new([Outcome::status(200)]);
        // Either it is refused, or it goes to the host of the base URL.
        let _ = transport.client().request("GET", path).await;
        for attempt in transport.attempts() {
            assert!(attempt.url.starts_with("http://scripted.test/"), "{path}: {}", attempt.url);
        }
    }
}

#[tokio::test]
async fn base_urls_that_are_none() {
    for url in ["", "nonsense", "ftp://example.com", "http://", "//example.com", "file:///etc/passwd"] {
        let settings = Client::builder().api_key("k").base_url(url);
        let error = match settings.build() {
            Ok(client) => client.balance().retrieve().max_retries(0).await.expect_err("it is no URL"),
            Err(error) => error,
        };
        assert!(error.is_setup(), "{url:?}: {error:?}");
    }
}

#[tokio::test]
async fn default_headers_with_line_ends() {
    let settings = Client::builder().api_key("k").base_url("http://127.0.0.1:1").default_header("x", "a\r\nb");
    let error = match settings.build() {
        Ok(client) => client.balance().retrieve().max_retries(0).await.expect_err("it is no header"),
        Err(error) => error,
    };
    assert!(error.is_setup(), "{error:?}");
}

#[tokio::test]
async fn a_timeout_of_nothing_times_out() {
    let server = Server::script([Behaviour::status(200)]).await;
    let call = server.client().billing_groups().list().timeout(Duration::ZERO).max_retries(0);
    assert!(call.await.expect_err("there is no time").is_timeout());
}
