//! Options of one call and of the client: what is sent with them, and that one call's do not reach another.

use telnyx_faults::{Behaviour, KEY, Outcome, Scripted, Server};
use telnyx_sdk::Client;
use telnyx_sdk::account_access::NewBillingGroup;

const EMPTY: &str = r#"{"data":[],"meta":{}}"#;

/// The attempts of one call of each kind on the same client, the second one without options.
fn pairs(target: &str) -> Vec<(String, String)> {
    let query = target.split_once('?').map_or("", |(_, query)| query);
    form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}

#[tokio::test]
async fn headers_of_a_call_replace_and_stay_with_the_call() {
    let server = Server::script([Behaviour::json(200, EMPTY)]).await;
    let client = server.settings().default_header("x-app", "client").build().expect("the settings are right");
    client.billing_groups().list().header("X-App", "call").header("x-app", "last").await.expect("it succeeds");
    client.billing_groups().list().await.expect("it succeeds");
    let values = server.seen().into_iter().map(|seen| {
        let of_app = |(name, value): &(String, String)| (name == "x-app").then(|| value.clone());
        seen.headers.iter().filter_map(of_app).collect::<Vec<_>>()
    });
    assert_eq!(values.collect::<Vec<_>>(), [["last"], ["client"]]);
}

#[tokio::test]
async fn a_call_may_bring_its_own_credential() {
    let server = Server::script([Behaviour::json(200, EMPTY)]).await;
    server.client().billing_groups().list().header("authorization", "Bearer other").await.expect("it succeeds");
    let seen = server.only();
    let sent: Vec<_> = seen.headers.iter().filter(|(name, _)| name == "authorization").collect();
    assert_eq!(sent, [&("authorization".to_owned(), "Bearer other".to_owned())]);
}

#[tokio::test]
async fn queries_of_client_and_call() {
    let server = Server::script([Behaviour::json(200, EMPTY)]).await;
    let client = server.settings().default_query("tenant", "a b").default_query("page[size]", "9").build();
    let client = client.expect("the settings are right");
    client.billing_groups().list().page_size(3).query("extra", "1&2").await.expect("it succeeds");
    client.billing_groups().list().await.expect("it succeeds");
    let queries: Vec<_> = server.seen().iter().map(|seen| pairs(&seen.target)).collect();
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    for expected in [pair("tenant", "a b"), pair("page[size]", "3"), pair("extra", "1&2")] {
        assert!(queries[0].contains(&expected), "{queries:?}");
    }
    assert_eq!(queries[0].len(), 3);
    assert_eq!(queries[1], [pair("tenant", "a b"), pair("page[size]", "9")]);
}

#[tokio::test(start_paused = true)]
async fn retries_of_a_call() {
    for retries in [0, 1, 4] {
        let transport = Scripted::new([Outcome::status(500)]);
        let client = transport.client();
        client.request("GET", "/things").max_retries(retries).await.expect_err("it always fails");
        assert_eq!(transport.attempts().len(), retries as usize + 1);
        client.request("GET", "/things").await.expect_err("it always fails");
        assert_eq!(transport.attempts().len(), retries as usize + 1 + 3, "the default came back");
    }
}

#[tokio::test(start_paused = true)]
async fn retries_of_a_client() {
    let transport = Scripted::new([Outcome::status(500)]);
    let client = transport.settings().max_retries(0).build().expect("the settings are right");
    client.request("GET", "/things").await.expect_err("it always fails");
    assert_eq!(transport.attempts().len(), 1);
}

#[tokio::test]
async fn pages_keep_the_options_of_their_call() {
    let page = r#"{"data":[{"id":"1"}],"meta":{"page_number":1,"total_pages":2}}"#;
    let last = r#"{"data":[{"id":"2"}],"meta":{"page_number":2,"total_pages":2}}"#;
    let server = Server::script([Behaviour::json(200, page), Behaviour::json(200, last)]).await;
    let client = server.client();
    let mut items = client.billing_groups().list().page_size(1).header("x-own", "1").query("extra", "2").items();
    while let Some(item) = items.next().await {
        item.expect("it is an item");
    }
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    for seen in seen {
        assert_eq!(seen.header("x-own"), Some("1"));
        let pairs = pairs(&seen.target);
        assert!(pairs.contains(&("extra".into(), "2".into())) && pairs.contains(&("page[size]".into(), "1".into())));
    }
}

#[tokio::test]
async fn an_operation_that_the_crate_does_not_know() {
    let server = Server::script([Behaviour::json(200, r#"{"new":[1,2]}"#)]).await;
    let reply = server.client().request("POST", "/brand/new").query("a", "b").await.expect("it succeeds");
    assert_eq!(reply["new"][1], 2);
    let seen = server.only();
    assert_eq!(seen.line(), "POST /v2/brand/new?a=b");
    assert_eq!(seen.header("authorization"), Some(format!("Bearer {KEY}").as_str()));
}

#[tokio::test]
async fn the_reply_beside_the_value() {
    let reply = Behaviour::json(200, r#"{"data":{"id":"g-1"}}"#).header("x-request-id", "r-1").header("x-more", "2");
    let server = Server::script([reply]).await;
    let response = server.client().billing_groups().create(NewBillingGroup::new()).with_response().await;
    let response = response.expect("it succeeds");
    assert_eq!(response.value.id.as_deref(), Some("g-1"));
    assert_eq!((response.status, response.request_id.as_deref()), (200, Some("r-1")));
    assert_eq!(response.headers["x-more"], "2");
}

#[tokio::test]
async fn the_agent_of_the_user_is_added() {
    let server = Server::script([Behaviour::json(200, EMPTY)]).await;
    let client = server.settings().user_agent("app/1.2").build().expect("the settings are right");
    client.billing_groups().list().await.expect("it succeeds");
    let agent = server.only().header("user-agent").expect("an agent is sent").to_owned();
    assert!(agent.starts_with("telnyx-sdk/") && agent.ends_with(" app/1.2"), "{agent}");
}

#[tokio::test]
async fn a_client_without_a_key_sends_none() {
    let server = Server::script([Behaviour::json(200, EMPTY)]).await;
    let client = Client::builder().base_url(server.url()).build().expect("a key is not required");
    client.billing_groups().list().await.expect("it succeeds");
    assert_eq!(server.only().header("authorization"), None);
}
