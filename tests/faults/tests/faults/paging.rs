//! Lists whose server does not go on as it should: an error after a few requests, never a loop.

use serde_json::{Value, json};
use telnyx_faults::{Behaviour, Seen, Server};
use telnyx_sdk::Error;

/// A page by number: two items, and what the server says of itself.
fn page(first: u64, number: u64, total: u64) -> Behaviour {
    let items: Vec<Value> = (first..first + 2).map(|id| json!({"id": format!("g-{id}")})).collect();
    let meta = json!({"page_number": number, "page_size": 2, "total_pages": total, "total_results": total * 2});
    Behaviour::json(200, &json!({"data": items, "meta": meta}).to_string())
}

/// A page without items.
fn empty(meta: &Value) -> Behaviour {
    Behaviour::json(200, &json!({"data": [], "meta": meta}).to_string())
}

fn asked(seen: &Seen) -> u64 {
    let (_, query) = seen.target.split_once('?').unwrap_or_default();
    let number = query.split('&').find_map(|pair| pair.strip_prefix("page%5Bnumber%5D="));
    number.map_or(1, |number| number.parse().expect("a page has a number"))
}

/// The ids up to the end, and how the walk ended.
async fn walk(server: &Server) -> (Vec<String>, Option<Error>) {
    let client = server.client();
    let mut items = client.billing_groups().list().items();
    let mut ids = Vec::new();
    loop {
        match items.next().await {
            Some(Ok(group)) => ids.push(group.id.expect("every item has an id")),
            Some(Err(error)) => {
                assert!(items.next().await.is_none(), "after an error there is nothing more");
                return (ids, Some(error));
            }
            None => return (ids, None),
        }
    }
}

#[tokio::test]
async fn a_list_is_walked_to_its_end() {
    let server = Server::answering(|seen| page(asked(seen) * 2, asked(seen), 3)).await;
    let (ids, error) = walk(&server).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(ids, ["g-2", "g-3", "g-4", "g-5", "g-6", "g-7"]);
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn a_server_that_repeats_a_page() {
    let server = Server::script([page(0, 1, 100)]).await;
    let (ids, error) = walk(&server).await;
    assert!(error.expect("it would never end").is_paging());
    assert_eq!(ids, ["g-0", "g-1"]);
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_server_that_ignores_the_page_number() {
    let mut turn = 0;
    let server = Server::answering(move |_| {
        turn += 1;
        // A count that changes makes the bodies differ.
        page(0, 1, 100 + turn)
    })
    .await;
    let (_, error) = walk(&server).await;
    assert!(error.expect("it would never end").is_paging());
    assert!(server.seen().len() <= 3, "{}", server.seen().len());
}

/// Its total is always one page further, and each page is new: this is a list that grows, and not an error of its own.
#[tokio::test]
async fn a_list_that_grows_while_it_is_read() {
    let server = Server::answering(|seen| {
        let number = asked(seen);
        page(number * 2, number, (number + 1).min(6))
    })
    .await;
    let (ids, error) = walk(&server).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(ids.len(), 12);
}

/// A filter that the server applies after it has cut the pages leaves such a page.
#[tokio::test]
async fn an_empty_page_among_those_that_are_counted() {
    let server = Server::answering(|seen| match asked(seen) {
        2 => empty(&json!({"page_number": 2, "total_pages": 3})),
        number => page(number * 2, number, 3),
    })
    .await;
    let (ids, error) = walk(&server).await;
    assert!(error.is_none() && ids == ["g-2", "g-3", "g-6", "g-7"], "{error:?} {ids:?}");
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn an_empty_page_that_is_the_last_or_is_not_counted_is_the_end() {
    for meta in [json!({"page_number": 2, "total_pages": 2}), json!({"page_number": 2}), json!({})] {
        let server = Server::script([page(0, 1, 9), empty(&meta)]).await;
        let (ids, error) = walk(&server).await;
        assert!(error.is_none() && ids.len() == 2, "{meta} {error:?}");
        assert_eq!(server.seen().len(), 2, "{meta}");
    }
}

#[tokio::test]
async fn an_error_on_the_way_is_given_once() {
    let server = Server::script([page(0, 1, 9), Behaviour::json(403, "{}")]).await;
    let (ids, error) = walk(&server).await;
    assert!(error.expect("403").is_permission_denied());
    assert_eq!(ids.len(), 2);
}

#[tokio::test]
async fn a_page_that_fails_once_is_asked_for_again() {
    let busy = Behaviour::status(503).header("retry-after-ms", "1");
    let server = Server::script([page(0, 1, 2), busy, page(2, 2, 2)]).await;
    let (ids, error) = walk(&server).await;
    assert!(error.is_none() && ids.len() == 4, "{error:?}");
    let numbers: Vec<_> = server.seen().iter().map(asked).collect();
    assert_eq!(numbers, [1, 2, 2]);
}

/// A page by cursor with one new item.
fn cursor_page(turn: usize, next: &str) -> Behaviour {
    let item = json!({"key": format!("k-{turn}"), "name": format!("k-{turn}")});
    Behaviour::json(200, &json!({"data": [item], "meta": {"cursor": next}}).to_string())
}

/// Walks a list by cursor; gives the number of pages and how it ended.
async fn walk_cursors(server: &Server) -> (usize, Option<Error>) {
    let client = server.client();
    let mut pages = client.storage().kvs().keys().list("kv").pages();
    let mut count = 0;
    while let Some(page) = pages.next().await {
        match page {
            Ok(_) => count += 1,
            Err(error) => return (count, Some(error)),
        }
    }
    (count, None)
}

#[tokio::test]
async fn cursors_are_followed_to_the_end() {
    let server = Server::script([cursor_page(0, "a"), cursor_page(1, "b"), cursor_page(2, "")]).await;
    let (count, error) = walk_cursors(&server).await;
    assert!(error.is_none() && count == 3, "{error:?}");
    let targets: Vec<_> = server.seen().iter().map(|seen| seen.target.clone()).collect();
    assert_eq!(targets, ["", "?cursor=a", "?cursor=b"].map(|query| format!("/v2/storage/kvs/kv/keys{query}")));
}

#[tokio::test]
async fn a_server_that_repeats_its_cursor() {
    let mut turn = 0;
    let server = Server::answering(move |_| {
        turn += 1;
        cursor_page(turn, "a")
    })
    .await;
    let (count, error) = walk_cursors(&server).await;
    assert!(error.expect("it would never end").is_paging());
    assert!(count <= 2 && server.seen().len() == 2, "{count}");
}

#[tokio::test]
async fn a_server_whose_cursors_go_round() {
    let mut turn = 0;
    let server = Server::answering(move |_| {
        turn += 1;
        // A client that would go round for ever is let go, so that the test ends.
        cursor_page(turn, if turn < 100 { ["a", "b", "c"][turn % 3] } else { "" })
    })
    .await;
    let (_, error) = walk_cursors(&server).await;
    assert!(error.expect("it would never end").is_paging());
    assert!(server.seen().len() <= 5, "{}", server.seen().len());
}
