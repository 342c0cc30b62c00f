//! The blocking twin: the same calls from code without an async runtime, and an error, not a panic, from within one.

use std::time::Duration;
use telnyx_faults::{Behaviour, End, Server};
use telnyx_sdk::account_access::NewBillingGroup;

const GROUP: &str = r#"{"data":{"id":"g-1"}}"#;

/// A server on a runtime of its own, for a test that has none.
fn served<T>(behaviours: Vec<Behaviour>, test: impl FnOnce(&Server) -> T) -> T {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    let runtime = runtime.expect("a runtime can be made");
    let server = runtime.block_on(Server::script(behaviours));
    test(&server)
}

#[test]
fn a_call_is_sent() {
    served(vec![Behaviour::json(200, GROUP)], |server| {
        let group = server.client().billing_groups().retrieve("g-1").send_blocking().expect("it succeeds");
        assert_eq!(group.id.as_deref(), Some("g-1"));
    });
}

#[test]
fn a_call_is_sent_again() {
    let busy = Behaviour::status(503).header("retry-after-ms", "20");
    served(vec![busy, Behaviour::json(200, GROUP)], |server| {
        server.client().billing_groups().create(NewBillingGroup::new()).send_blocking().expect("it succeeds");
        assert_eq!(server.seen().len(), 2);
    });
}

#[test]
fn time_runs_out() {
    served(vec![Behaviour::silence(End::Stall)], |server| {
        let call = server.client().billing_groups().list().timeout(Duration::from_millis(100)).max_retries(0);
        assert!(call.send_blocking().expect_err("no reply comes").is_timeout());
    });
}

#[test]
fn the_reply_beside_the_value() {
    served(vec![Behaviour::json(200, GROUP).header("x-request-id", "r-1")], |server| {
        let client = server.client();
        let response = client.billing_groups().retrieve("g-1").with_response().send_blocking().expect("it succeeds");
        assert_eq!((response.status, response.request_id.as_deref()), (200, Some("r-1")));
        let raw = client.billing_groups().retrieve("g-1").raw().send_blocking().expect("it succeeds");
        assert_eq!(&raw.value[..], GROUP.as_bytes());
    });
}

fn page(number: u64, total: u64) -> Behaviour {
    let meta = format!(r#"{{"page_number":{number},"total_pages":{total}}}"#);
    Behaviour::json(200, &format!(r#"{{"data":[{{"id":"a-{number}"}},{{"id":"b-{number}"}}],"meta":{meta}}}"#))
}

#[test]
fn items_are_an_iterator() {
    served(vec![page(1, 2), page(2, 2)], |server| {
        let client = server.client();
        let items = client.billing_groups().list().items_blocking();
        let ids: Vec<_> = items.map(|item| item.expect("it is an item").id.expect("it has an id")).collect();
        assert_eq!(ids, ["a-1", "b-1", "a-2", "b-2"]);
        assert_eq!(server.seen().len(), 2);
    });
}

#[test]
fn pages_are_an_iterator_that_ends_after_an_error() {
    served(vec![page(1, 9)], |server| {
        let client = server.client();
        let pages: Vec<_> = client.billing_groups().list().pages_blocking().take(50).collect();
        assert_eq!(pages.len(), 2);
        assert!(pages[0].is_ok());
        assert!(pages[1].as_ref().expect_err("it is repeated").is_paging());
    });
}

#[test]
fn many_threads_share_a_client() {
    served(vec![Behaviour::json(200, GROUP)], |server| {
        let client = server.client();
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..5 {
                        client.billing_groups().retrieve("g-1").send_blocking().expect("it succeeds");
                    }
                });
            }
        });
        assert_eq!(server.seen().len(), 40);
    });
}

#[tokio::test]
async fn within_a_runtime_it_is_an_error() {
    let server = Server::script([Behaviour::json(200, GROUP)]).await;
    let client = server.client();
    let error = client.billing_groups().retrieve("g-1").send_blocking().expect_err("it would block the runtime");
    assert!(error.is_setup(), "{error:?}");
    let mut items = client.billing_groups().list().items_blocking();
    assert!(items.next().expect("there is an error").expect_err("it would block the runtime").is_setup());
    assert!(items.next().is_none());
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn on_a_thread_for_blocking_work_it_is_sent() {
    let server = Server::script([Behaviour::json(200, GROUP)]).await;
    let client = server.client();
    let sent = tokio::task::spawn_blocking(move || client.billing_groups().retrieve("g-1").send_blocking());
    // Such a thread belongs to the runtime, and yet may block.
    sent.await.expect("it does not panic").expect("it is sent");
    assert_eq!(server.seen().len(), 1);
}

#[test]
fn within_any_runtime_it_is_an_error() {
    served(vec![Behaviour::json(200, GROUP)], |server| {
        let several = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
        let several = several.expect("a runtime can be made");
        let client = server.client();
        let call = move || client.billing_groups().retrieve("g-1").send_blocking().is_err_and(|error| error.is_setup());
        let inner = call.clone();
        assert!(several.block_on(async { call() }), "in its main task");
        let spawned = several.spawn(async move { inner() });
        assert!(several.block_on(spawned).expect("it does not panic"), "in a task of its own");
        let entered = several.enter();
        server.client().billing_groups().retrieve("g-1").send_blocking().expect("no task waits");
        drop(entered);
    });
}
