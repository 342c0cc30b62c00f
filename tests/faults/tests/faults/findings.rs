//! Findings of an audit, by their numbers: OAuth (R2), events (R4), panics (R5), base URLs (R6), errors (R8, R9), paging (R10),
//! sockets (R12), uploads (R17), URLs (B4, B11), files (B10).

use futures_util::future::join_all;
use serde_json::{Value, json};
use std::time::Duration;
use telnyx_faults::{Behaviour, End, KEY, Server};
use telnyx_sdk::ai_inference::AnthropicMessageRequest;
use telnyx_sdk::{Client, ServerEvent};

#[tokio::test]
async fn r2_calls_that_wait_for_a_token_share_its_failure() {
    let server = Server::script([Behaviour::silence(End::Stall)]).await;
    let settings = Client::builder().oauth_client("id", "secret-of-the-tests").base_url(server.url());
    let client = settings.build().expect("the settings are right");
    let call = || client.balance().retrieve().timeout(Duration::from_millis(100)).max_retries(0);
    let began = std::time::Instant::now();
    for result in join_all((0..6).map(|_| call().into_future())).await {
        assert!(result.expect_err("no token comes").is_timeout());
    }
    assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
    assert_eq!(server.seen().len(), 1, "one request for all of them");
}

#[tokio::test]
async fn r4_events_share_the_last_id() {
    let events = format!("id: {}\n\n{}", "i".repeat(4_000), "data: 1\n\n".repeat(2_000));
    let reply = Behaviour::status(200).header("content-type", "text/event-stream").body(events + "data: [DONE]\n\n");
    let server = Server::script([reply]).await;
    let client = server.client();
    let request = telnyx_sdk::from_json(r#"{"max_tokens":1,"messages":[],"model":"m","stream":true}"#);
    let request: AnthropicMessageRequest = request.expect("it is a request");
    let call = client.ai().anthropic().v1().messages(request).events();
    let mut stream = call.events_as::<ServerEvent>().await.expect("it is a stream");
    let mut ids = Vec::new();
    while let Some(event) = stream.next().await {
        ids.push(event.expect("it is an event").id.expect("the stream gave one"));
    }
    assert_eq!(ids.len(), 2_000);
    assert!(ids.windows(2).all(|pair| std::ptr::eq(pair[0].as_ptr(), pair[1].as_ptr())));
}

#[tokio::test]
async fn r5_what_used_to_panic_is_an_error_or_a_value() {
    let token = json!({"access_token": "t", "expires_in": 1_u64 << 63}).to_string();
    let server = Server::script([Behaviour::json(200, &token), Behaviour::json(200, r#"{"data":{}}"#)]).await;
    let settings = Client::builder().oauth_client("id", "secret-of-the-tests").base_url(server.url());
    settings.build().expect("the settings are right").balance().retrieve().await.expect("the token is good");

    let page = json!({"data": [{"id": "g-1"}], "meta": {"page_number": u64::MAX}}).to_string();
    let server = Server::script([Behaviour::json(200, &page)]).await;
    let mut items = server.client().billing_groups().list().items();
    assert!(items.next().await.expect("an item or an error").is_err_and(|error| error.is_paging()));

    let deep = (0..127).fold(json!(1), |inner, _| json!({"a": inner}));
    let server = Server::script([Behaviour::json(200, "{}")]).await;
    let call = || server.client().request("POST", "/things");
    call().form(&deep).await.expect("it is sent");
    call().multipart(&deep).await.expect("it is sent");
}

#[tokio::test]
async fn r17_no_key_of_a_value_stands_for_a_file() {
    let file = tempfile::NamedTempFile::new().expect("a file can be made");
    std::fs::write(file.path(), "what is in the file").expect("it can be written");
    let server = Server::script([Behaviour::json(200, "{}")]).await;
    for key in ["\0file", "file", "\0", "$file"] {
        let value = json!({key: file.path(), "upload": {key: file.path()}});
        // Some of these cannot be sent: then nothing is.
        _ = server.client().request("POST", "/things").multipart(&value).await;
    }
    let seen = server.seen();
    assert!(!seen.is_empty() && seen.iter().all(|seen| !seen.text().contains("what is in the file")));
}

#[tokio::test]
async fn r6_base_urls_and_keys_that_cannot_be_used_are_refused() {
    for url in ["https://a.test/v2?tenant=1", "https://a.test/v2#x", "ftp://a.test", "mailto:a@a.test", "data:,x"] {
        let error = Client::builder().api_key("k").base_url(url).build().expect_err(url);
        assert!(error.is_setup() && !error.to_string().contains("tenant"), "{error}");
    }
    assert!(Client::builder().api_key(" ").build().expect_err("the key is empty").is_setup());
    let error = Client::new("").balance().retrieve().await.expect_err("the key is empty");
    assert!(error.is_setup() && error.to_string().contains("empty"), "{error}");
}

#[tokio::test]
async fn r8_an_error_whose_body_stalls_keeps_its_status() {
    for end in [End::Stall, End::Reset, End::Close] {
        let cut =
            Behaviour::json(422, r#"{"errors":[{"title":"No"#).header("x-request-id", "r-1").claimed(900).then(end);
        let server = Server::script([cut]).await;
        let call = server.client().billing_groups().retrieve("g-1").timeout(Duration::from_millis(300));
        let error = call.await.expect_err("422");
        assert!(error.is_unprocessable() && error.request_id() == Some("r-1"), "{end:?}: {error:?}");
        assert_eq!(server.seen().len(), 1, "{end:?}");
        if end == End::Stall {
            assert_eq!(error.body(), Some(&br#"{"errors":[{"title":"No"#[..]));
        }
    }
}

#[tokio::test]
async fn r10_pages_that_are_passed_over_are_an_error() {
    let page =
        |number: u64| json!({"data": [{"id": "g"}], "meta": {"page_number": number, "total_pages": 99}}).to_string();
    let server = Server::script([Behaviour::json(200, &page(1)), Behaviour::json(200, &page(98))]).await;
    let mut pages = server.client().billing_groups().list().pages();
    pages.next().await.expect("a page").expect("it is the first");
    let error = pages.next().await.expect("an error").expect_err("pages 3 to 98 would be lost");
    assert!(error.is_paging(), "{error}");
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn r12_a_websocket_of_an_oauth_client_has_a_token_or_is_an_error() {
    let token = Behaviour::json(200, r#"{"access_token":"t-1","expires_in":3600}"#);
    let server = Server::script([token]).await;
    let settings = Client::builder().oauth_client("id", "secret-of-the-tests").base_url(server.url());
    let client = settings.build().expect("the settings are right");
    let call = || client.text_to_speech().retrieve_speech();
    assert!(call().websocket().expect_err("there is no token").is_setup());
    let sent = |headers: &[(String, String)]| {
        headers.iter().any(|(name, value)| name == "authorization" && value == "Bearer t-1")
    };
    assert!(sent(&call().websocket_with_token().await.expect("it is fetched").headers));
    assert!(sent(&call().websocket().expect("it holds").headers));
}

#[tokio::test]
async fn b4_a_url_of_the_same_origin_is_sent_as_it_is_and_another_is_refused() {
    let server = Server::script([Behaviour::json(200, "{}")]).await;
    let client = server.client();
    client.request("GET", &format!("{}/other/x?a=b", server.origin())).await.expect("it is the API's");
    let seen = server.only();
    assert_eq!((seen.line().as_str(), seen.header("authorization").is_some()), ("GET /other/x?a=b", true));
    let error = client.request("GET", "https://elsewhere.test/x").await.expect_err("the key would go there");
    assert!(error.is_setup(), "{error:?}");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn b11_downloads_take_no_secret_elsewhere() {
    let (api, files) = (
        Server::script([Behaviour::status(200).body("own")]).await,
        Server::script([Behaviour::status(200).body("sound")]).await,
    );
    let settings = api.settings().default_header("x-tenant", "tenant-of-the-tests").default_query("q", "1");
    let client = settings.build().expect("the settings are right");
    let mut stream = client.download(&format!("{}/r.mp3?sig=s", files.origin())).await.expect("it is there");
    assert_eq!(stream.next().await.expect("a piece").expect("it came"), "sound");
    let seen = files.only();
    assert_eq!(seen.line(), "GET /r.mp3?sig=s");
    assert_eq!((seen.header("authorization"), seen.header("x-tenant")), (None, None));
    client.download(&format!("{}/v2/r.mp3", api.origin())).await.expect("it is the API's");
    assert_eq!(api.only().header("authorization"), Some(&*format!("Bearer {KEY}")));
    for url in ["/r.mp3", "file:///etc/passwd", "r.mp3"] {
        assert!(client.download(url).await.expect_err("it is no URL").is_setup(), "{url}");
    }
}

#[tokio::test]
async fn b10_a_download_that_breaks_leaves_the_file_as_it_was() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("sound");
    std::fs::write(&path, "before").expect("it can be written");
    let cut = Behaviour::status(200).body("half").claimed(8).then(End::Reset);
    let server = Server::script([cut, Behaviour::status(200).body("whole")]).await;
    let call = || server.client().media().download("m-1").stream().into_future();
    call().await.expect("the head is there").write_to_file(&path).await.expect_err("it breaks");
    assert_eq!(std::fs::read_to_string(&path).expect("it is there"), "before");
    call().await.expect("the head is there").write_to_file(&path).await.expect("it is whole");
    assert_eq!(std::fs::read_to_string(&path).expect("it is there"), "whole");
    assert_eq!(std::fs::read_dir(folder.path()).expect("it is a folder").count(), 1, "nothing is left beside it");
}

#[test]
fn what_can_be_shared_between_threads_is() {
    fn is_sync<T: Sync + Send>() {}
    is_sync::<telnyx_sdk::Pages<Value>>();
    is_sync::<telnyx_sdk::Items<Value>>();
    is_sync::<telnyx_sdk::ByteStream>();
    is_sync::<telnyx_sdk::EventStream<Value>>();
}
