//! Lists: one page, all pages, all items, and servers that never end.

use super::models::{Assistant, VoiceSettings};
use super::server::{Server, ok};
use crate::runtime::model::Value;
use crate::runtime::{Call, Client, Op, Page, Paging};

const NUMBER: Paging = Paging::number("page[number]").items("data").meta("meta").pages("meta.total_pages");
const BY_NUMBER: &Op = &Op::new("GET", "/a").page(NUMBER);
const BY_CURSOR: &Op =
    &Op::new("GET", "/a").page(Paging::cursor("page[after]", "meta.cursors.after").items("data").meta("meta"));
const BY_RECORDS: &Op = &Op::new("GET", "/a").page(Paging::number("page").items("records").records("totalRecords"));
const BARE: &Op = &Op::new("GET", "/a").page(Paging::number("page[number]"));

type List = Call<Page<Assistant, Value>>;

fn item(id: u32) -> String {
    format!(r#"{{"id":"{id}"}}"#)
}

/// The ids of all items, or the first error, and the queries that were sent.
async fn walk<const N: usize>(op: &'static Op, replies: [String; N]) -> (Result<Vec<String>, String>, Vec<String>) {
    let replies = replies.map(|reply| ok(&reply));
    let server = Server::start(replies.each_ref().map(String::as_str)).await;
    let mut items = List::new(&server.client(), op).items();
    let mut ids = Ok(Vec::new());
    while let Some(item) = items.next().await {
        match (item, &mut ids) {
            (Ok(item), Ok(ids)) => ids.push(item.id),
            (Err(error), _) => {
                assert!(error.is_paging());
                ids = Err(error.to_string());
            }
            (Ok(_), Err(error)) => panic!("an item after {error}"),
        }
    }
    let queries = server.received().into_iter().map(|request| request.line.trim_start_matches("GET /v2/a").to_owned());
    (ids, queries.collect())
}

fn numbered(page: u32, pages: u32) -> String {
    format!(r#"{{"data":[{}],"meta":{{"page_number":{page},"total_pages":{pages}}}}}"#, item(page))
}

#[tokio::test]
async fn one_page_has_items_meta_and_the_rest() {
    let server = Server::json(r#"{"data":[{"id":"1"}],"meta":{"voice":"v"},"cost":{"a":1},"none":null}"#).await;
    let page = Call::<Page<Assistant, VoiceSettings>>::new(&server.client(), BY_NUMBER).await.expect("200");
    assert_eq!(page.items[0].id, "1");
    assert_eq!(page.meta.expect("given").voice.as_deref(), Some("v"));
    assert_eq!(page.extra.keys().collect::<Vec<_>>(), ["cost", "none"]);
}

#[tokio::test]
async fn meta_may_be_the_body_itself_and_the_body_a_list() {
    let server = Server::json(r#"{"records":[{"id":"1"}],"voice":"v"}"#).await;
    let page = Call::<Page<Assistant, VoiceSettings>>::new(&server.client(), BY_RECORDS).await.expect("200");
    assert_eq!((page.items.len(), page.meta.expect("read").voice.as_deref(), page.extra.len()), (1, Some("v"), 0));
    let server = Server::json(r#"[{"id":"1"}]"#).await;
    let page = Call::<Page<Assistant>>::new(&server.client(), BARE).await.expect("200");
    assert_eq!((page.items.len(), page.meta), (1, None));
}

#[tokio::test]
async fn an_item_that_does_not_decode_says_where() {
    let server = Server::json(r#"{"data":[{"id":"1"},{}]}"#).await;
    let page = List::new(&server.client(), BY_NUMBER).with_response().await.expect("what is missing is told");
    assert_eq!((page.value.items.len(), page.missing()), (2, &["data[1].id".to_owned()][..]));
    let strict = Client::builder().base_url(server.url()).strict_replies(true).build().expect("the settings are right");
    let error = List::new(&strict, BY_NUMBER).await.expect_err("no id");
    assert_eq!(error.json_path(), Some("data[1].id"));
}

#[tokio::test]
async fn numbers_go_up_to_the_total() {
    let (ids, queries) = walk(BY_NUMBER, [numbered(1, 3), numbered(2, 3), numbered(3, 3)]).await;
    assert_eq!(ids, Ok(["1", "2", "3"].map(str::to_owned).to_vec()));
    assert_eq!(queries, ["", "?page%5Bnumber%5D=2", "?page%5Bnumber%5D=3"]);
}

#[tokio::test]
async fn a_walk_starts_where_the_call_says() {
    let replies = [ok(&numbered(4, 5)), ok(&numbered(5, 5))];
    let server = Server::start(replies.each_ref().map(String::as_str)).await;
    let mut pages = List::new(&server.client(), BY_NUMBER).arg("page[number]", &4_i64).arg("x", &1_i64).pages();
    assert_eq!(pages.next().await.expect("a page").expect("200").items[0].id, "4");
    assert_eq!(pages.next().await.expect("a page").expect("200").items[0].id, "5");
    assert!(pages.next().await.is_none() && pages.next().await.is_none());
    assert_eq!(server.received()[1].line, "GET /v2/a?x=1&page%5Bnumber%5D=5");
}

#[tokio::test]
async fn without_totals_an_empty_page_is_the_last() {
    let page = |id| format!("[{}]", item(id));
    let (ids, queries) = walk(BARE, [page(1), page(2), "[]".to_owned()]).await;
    assert_eq!(ids.map(|ids| ids.len()), Ok(2));
    assert_eq!(queries.len(), 3);
}

#[tokio::test]
async fn an_empty_page_among_those_that_are_counted_ends_nothing() {
    let empty = r#"{"data":[],"meta":{"page_number":2,"total_pages":3}}"#.to_owned();
    let (ids, queries) = walk(BY_NUMBER, [numbered(1, 3), empty, numbered(3, 3)]).await;
    assert_eq!(ids, Ok(["1", "3"].map(str::to_owned).to_vec()));
    assert_eq!(queries.len(), 3);
    let uncounted = r#"{"data":[],"meta":{"page_number":2}}"#.to_owned();
    assert_eq!(walk(BY_NUMBER, [numbered(1, 3), uncounted]).await.0, Ok(vec!["1".to_owned()]));
}

#[tokio::test]
async fn a_list_that_says_nothing_of_pages_ends_where_it_comes_again() {
    for (op, same) in [(BY_NUMBER, format!(r#"{{"data":[{}]}}"#, item(1))), (BARE, format!("[{}]", item(1)))] {
        let (ids, queries) = walk(op, [same]).await;
        assert_eq!((ids, queries.len()), (Ok(vec!["1".to_owned()]), 2));
    }
}

#[tokio::test]
async fn records_are_counted() {
    let page = |number, ids: [u32; 2]| {
        format!(r#"{{"page":{number},"records":[{},{}],"totalRecords":"4"}}"#, item(ids[0]), item(ids[1]))
    };
    let (ids, queries) = walk(BY_RECORDS, [page(1, [1, 2]), page(2, [3, 4])]).await;
    assert_eq!(ids.map(|ids| ids.len()), Ok(4));
    assert_eq!(queries, ["", "?page=2"]);
}

#[tokio::test]
async fn cursors_are_followed_to_the_end() {
    let page = |id, cursor: &str| format!(r#"{{"data":[{}],"meta":{{"cursors":{{"after":{cursor}}}}}}}"#, item(id));
    for end in ["null", "\"\""] {
        let (ids, queries) = walk(BY_CURSOR, [page(1, "\"c/1\""), page(2, end)]).await;
        assert_eq!(ids.map(|ids| ids.len()), Ok(2));
        assert_eq!(queries, ["", "?page%5Bafter%5D=c%2F1"]);
    }
}

#[tokio::test]
async fn servers_that_never_end_are_errors() {
    let page = |id| format!(r#"{{"data":[{}],"meta":{{"cursors":{{"after":"c"}}}}}}"#, item(id));
    let (ids, queries) = walk(BY_CURSOR, [page(1), page(2)]).await;
    assert_eq!(
        ids,
        Err("GET /a: the server sent a cursor that it sent before; the list would go on without end".to_owned())
    );
    assert_eq!(queries.len(), 2);

    let same = format!(r#"{{"data":[{}],"meta":{{"total_items":9}}}}"#, item(1));
    let (ids, queries) = walk(BY_NUMBER, [same]).await;
    assert_eq!(
        ids,
        Err("GET /a: the server sent a page that it sent before; the list would go on without end".to_owned())
    );
    assert_eq!(queries.len(), 2);

    let (ids, _) = walk(BY_NUMBER, [numbered(1, 9), numbered(1, 8)]).await;
    assert_eq!(ids, Err("GET /a: asked for page 2, the server says that it is page 1".to_owned()));
}
