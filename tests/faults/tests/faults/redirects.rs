//! Redirects: followed by the client, and nothing secret goes to another origin.

use telnyx_faults::{Behaviour, KEY, Outcome, Scripted, Server};
use telnyx_sdk::account_access::NewBillingGroup;

const GROUP: &str = r#"{"data":{"id":"g-1"}}"#;

#[tokio::test]
async fn within_the_origin_everything_travels() {
    let script = [Behaviour::redirect(307, "/v2/elsewhere?x=1"), Behaviour::json(200, GROUP)];
    let server = Server::script(script).await;
    let group = server.client().billing_groups().retrieve("g-1").header("x-own", "1").await.expect("it is followed");
    assert_eq!(group.id.as_deref(), Some("g-1"));
    assert_eq!(server.lines(), ["GET /v2/billing_groups/g-1", "GET /v2/elsewhere?x=1"]);
    let second = &server.seen()[1];
    assert_eq!(second.header("authorization"), Some(format!("Bearer {KEY}").as_str()));
    assert_eq!(second.header("x-own"), Some("1"));
}

#[tokio::test]
async fn another_origin_gets_no_secrets() {
    for status in [301, 302, 303, 307, 308] {
        let other = Server::script([Behaviour::json(200, GROUP)]).await;
        let server = Server::script([Behaviour::redirect(status, &format!("{}/there", other.origin()))]).await;
        let client = server.settings().default_header("x-of-client", "1").build().expect("the settings are right");
        let call = client.billing_groups().retrieve("g-1").header("x-own", "1").header("cookie", "secret=1");
        call.await.expect("it is followed");
        let seen = other.only();
        assert_eq!(seen.line(), "GET /there");
        for name in ["authorization", "x-own", "cookie", "x-of-client", "referer"] {
            assert_eq!(seen.header(name), None, "{status} {name}");
        }
    }
}

/// Once the credential has been left behind, it does not come back, not even at home.
#[tokio::test]
async fn the_way_back_is_without_secrets() {
    let other = Server::answering({
        let mut home = None;
        move |seen| {
            home.get_or_insert_with(|| seen.target.clone());
            Behaviour::redirect(302, &format!("http://{}/v2/back", &seen.target["/away?home=".len()..]))
        }
    })
    .await;
    let away = other.origin().to_owned();
    let server = Server::answering(move |seen| {
        let home = seen.header("host").expect("a host is sent");
        if seen.target == "/v2/back" {
            Behaviour::json(200, GROUP)
        } else {
            Behaviour::redirect(302, &format!("{away}/away?home={home}"))
        }
    })
    .await;
    server.client().billing_groups().retrieve("g-1").await.expect("it is followed");
    assert_eq!(server.seen()[1].header("authorization"), None);
}

#[tokio::test]
async fn a_loop_ends() {
    let server = Server::script([Behaviour::redirect(302, "/v2/again")]).await;
    let error = server.client().billing_groups().retrieve("g-1").max_retries(0).await.expect_err("it never ends");
    assert!(error.to_string().contains("redirect"), "{error}");
    assert_eq!(server.seen().len(), 11);
}

#[tokio::test]
async fn a_redirect_to_nowhere_is_an_error() {
    for to in ["http://", "http://[::1", "ftp://example.com/x", "javascript:alert(1)", ""] {
        let server = Server::script([Behaviour::redirect(302, to)]).await;
        server.client().billing_groups().retrieve("g-1").max_retries(0).await.expect_err("it leads nowhere");
        assert!(server.seen().len() <= 11, "{to:?}");
    }
}

#[tokio::test]
async fn a_redirect_without_a_place_is_an_error() {
    let server = Server::script([Behaviour::status(302)]).await;
    let error = server.client().billing_groups().retrieve("g-1").await.expect_err("it leads nowhere");
    assert_eq!(error.status(), Some(302));
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn from_https_to_http_is_refused() {
    let away = Outcome::status(302).header("location", "http://scripted.test/v2/plain");
    let transport = Scripted::new([away, Outcome::status(200)]);
    let client = transport.settings().base_url("https://scripted.test/v2").build().expect("the settings are right");
    let error = client.request("GET", "/things").await.expect_err("it would be in the clear");
    assert!(!error.to_string().contains(KEY));
    assert_eq!(transport.attempts().len(), 1);
}

/// RFC 9110, 15.4: 307 and 308 keep method and body.
#[tokio::test]
async fn a_post_is_repeated_where_the_status_says_so() {
    for status in [307, 308] {
        let script = [Behaviour::redirect(status, "/v2/new"), Behaviour::json(200, GROUP)];
        let server = Server::script(script).await;
        server.client().billing_groups().create(NewBillingGroup::new().name("one")).await.expect("it is followed");
        assert_eq!(server.lines(), ["POST /v2/billing_groups", "POST /v2/new"], "{status}");
        assert_eq!(server.seen()[1].text(), r#"{"name":"one"}"#);
    }
}

/// RFC 9110, 15.4.4: after 303 the result is fetched.
#[tokio::test]
async fn a_post_becomes_a_get_where_the_status_says_so() {
    let server = Server::script([Behaviour::redirect(303, "/v2/new"), Behaviour::json(200, GROUP)]).await;
    server.client().billing_groups().create(NewBillingGroup::new().name("one")).await.expect("it is followed");
    assert_eq!(server.lines(), ["POST /v2/billing_groups", "GET /v2/new"]);
    let second = &server.seen()[1];
    assert_eq!((second.body_length, second.header("content-type")), (0, None));
}

#[tokio::test]
async fn a_download_from_a_store_elsewhere_works() {
    let store = Server::script([Behaviour::status(200).body("sound")]).await;
    let server = Server::script([Behaviour::redirect(302, &format!("{}/a?signature=s", store.origin()))]).await;
    let bytes = server.client().media().download("m-1").await.expect("it is followed");
    assert_eq!(&bytes[..], b"sound");
    assert_eq!(store.only().target, "/a?signature=s");
}
