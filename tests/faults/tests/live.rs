//! The live ladder against a server of our own: it reads what it should, spends nothing, and cleans up after a crash.

use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use telnyx_faults::live::cycles;
use telnyx_faults::live::guard::{Guard, refusal};
use telnyx_faults::live::ledger::Ledger;
use telnyx_faults::live::sweep::{self, Verdict};
use telnyx_faults::{Behaviour, End, Outcome, Scripted, Seen, Server};
use telnyx_sdk::Client;
use telnyx_sdk::transport::ReqwestTransport;

/// What the server holds: names by path.
type Held = Arc<Mutex<BTreeMap<String, String>>>;

/// An API of collections, in which something is created, listed, read and deleted.
fn api(seen: &Seen, held: &Held) -> Behaviour {
    let mut held = held.lock().expect("nobody panicked");
    let path = seen.target.split('?').next().expect("there is a first part").to_owned();
    let item = |path: &str, name: &str| json!({"id": path.rsplit('/').next(), "name": name});
    match seen.method.as_str() {
        "POST" => {
            let name = seen.json()["name"].as_str().expect("it has a name").to_owned();
            let path = format!("{path}/id-{}", held.len() + 1);
            let reply = json!({"data": item(&path, &name)});
            held.insert(path, name);
            Behaviour::json(200, &reply.to_string())
        }
        "DELETE" => Behaviour::json(if held.remove(&path).is_some() { 200 } else { 404 }, "{}"),
        _ => match held.get(&path) {
            Some(name) => Behaviour::json(200, &json!({"data": item(&path, name)}).to_string()),
            None if path.contains("/id-") => Behaviour::json(404, r#"{"errors":[]}"#),
            None => {
                let below = held.iter().filter(|(key, _)| key.starts_with(&format!("{path}/")));
                let items: Vec<_> = below.map(|(key, name)| item(key, name)).collect();
                Behaviour::json(200, &json!({"data": items, "meta": {"total_pages": 1}}).to_string())
            }
        },
    }
}

/// A ledger in a folder of its own.
fn ledger_path() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("ledger.jsonl");
    (folder, path)
}

fn guarded(server: &Server) -> Client {
    let transport = Guard::new(ReqwestTransport::new(reqwest::Client::new()), "/v2");
    server.settings().transport(transport).max_retries(0).build().expect("the settings are right")
}

#[tokio::test]
async fn cycles_leave_nothing_behind() {
    let held = Held::default();
    let answers = Arc::clone(&held);
    let server = Server::answering(move |seen| api(seen, &answers)).await;
    let (_folder, path) = ledger_path();
    let mut ledger = Ledger::open(&path).expect("it can be opened");
    for collection in cycles::collections() {
        cycles::run(&guarded(&server), &mut ledger, collection, "a name").await.expect("the cycle succeeds");
    }
    assert!(ledger.open_entries().is_empty() && held.lock().expect("nobody panicked").is_empty());
    let methods: Vec<_> = server.seen().iter().map(|seen| seen.method.clone()).collect();
    assert_eq!(methods, ["POST", "GET", "DELETE", "GET"].repeat(cycles::collections().len()));
}

/// The run ends between two steps; the next one, with nothing but the file, deletes what was created.
#[tokio::test]
async fn what_a_crash_leaves_is_cleaned_up() {
    for crash_at in ["the reply to POST", "GET", "DELETE"] {
        let held = Held::default();
        let answers = Arc::clone(&held);
        let mut is_broken = true;
        let server = Server::answering(move |seen| {
            let behaviour = api(seen, &answers);
            let is_here = crash_at.ends_with(&seen.method) && is_broken;
            is_broken &= !is_here;
            match seen.method.as_str() {
                "DELETE" if is_here => Behaviour::status(500),
                _ if is_here => Behaviour::silence(End::Reset),
                _ => behaviour,
            }
        })
        .await;
        let (_folder, path) = ledger_path();
        {
            let mut ledger = Ledger::open(&path).expect("it can be opened");
            let run = cycles::run(&guarded(&server), &mut ledger, "billing_groups", "a name").await;
            run.expect_err("it breaks off");
            assert_eq!(ledger.open_entries().len(), 1, "{crash_at}");
        }
        let mut ledger = Ledger::open(&path).expect("it can be opened");
        let cleaned = cycles::clean_up(&guarded(&server), &mut ledger).await.expect("it is cleaned up");
        assert_eq!(cleaned, ["a name"], "{crash_at}");
        assert!(held.lock().expect("nobody panicked").is_empty(), "{crash_at}");
        assert!(Ledger::open(&path).expect("it can be opened").open_entries().is_empty());
    }
}

#[test]
fn a_ledger_whose_last_line_was_cut_is_read() {
    let (_folder, path) = ledger_path();
    let mut ledger = Ledger::open(&path).expect("it can be opened");
    ledger.intend("one", "billing_groups").expect("it is written");
    ledger.created("one", "id-1").expect("it is written");
    let whole = std::fs::read_to_string(&path).expect("it is there");
    std::fs::write(&path, format!("{whole}{{\"intent\":\"tw")).expect("it is written");
    let mut ledger = Ledger::open(&path).expect("it can be opened");
    assert_eq!(ledger.open_entries().keys().collect::<Vec<_>>(), ["one"]);
    assert_eq!(ledger.open_entries()["one"].id.as_deref(), Some("id-1"));
    ledger.settled("one").expect("it is written");
    assert!(Ledger::open(&path).expect("it can be opened").open_entries().is_empty());
}

#[test]
fn what_spends_is_refused() {
    let spends =
        ["/calls", "/messages", "/number_orders", "/faxes", "/verifications/sms", "/sim_card_orders", "/ai/chat"];
    for path in spends {
        assert!(refusal("POST", path).is_some(), "{path}");
    }
    for path in ["/number_lookup/+15551234567", "/text-to-speech/voices"] {
        assert!(refusal("GET", path).is_some(), "{path}");
    }
    let others = [("PATCH", "/billing_groups/1"), ("DELETE", "/billing_groups"), ("POST", "/billing_groups/1/x")];
    for (method, path) in others {
        assert!(refusal(method, path).is_some(), "{method} {path}");
    }
    for (method, path) in [("POST", "/billing_groups"), ("DELETE", "/billing_groups/1"), ("GET", "/calls")] {
        assert_eq!(refusal(method, path), None, "{method} {path}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_guard_stands_before_the_wire() {
    let transport = Scripted::new([Outcome::status(200)]);
    let client = transport.settings().transport(Guard::new(transport.clone(), "/v2")).build();
    let client = client.expect("the settings are right");
    client.request("POST", "/messages").json(&json!({})).await.expect_err("it is refused");
    assert!(transport.attempts().is_empty());
    client.request("GET", "/balance").await.expect("it is sent");
    assert_eq!(transport.attempts().len(), 1);
}

#[tokio::test]
async fn the_sweep_reads_what_needs_no_parameter() {
    let document: Value = json!({
        "paths": {
            "/a": {"get": {}}, "/b/{id}": {"get": {}}, "/c": {"post": {}},
            "/d": {"get": {"parameters": [{"name": "x", "in": "query", "required": true}]}},
            "/e": {"get": {"parameters": [{"$ref": "#/components/parameters/e"}]}},
            "/f": {"get": {"parameters": [{"name": "x", "in": "query"}]}, "parameters": []},
            "/number_lookup": {"get": {}},
        },
        "components": {"parameters": {"e": {"name": "e", "in": "query", "required": true}}},
    });
    assert_eq!(sweep::paths(&document), ["/a", "/f"]);
    let server = Server::script([Behaviour::status(200), Behaviour::status(403), Behaviour::status(500)]).await;
    let client = guarded(&server);
    assert_eq!(sweep::read(&client, "/a").await.0, Verdict::Read);
    assert_eq!(sweep::read(&client, "/f").await.0, Verdict::Refused);
    assert_eq!(sweep::read(&client, "/f").await.0, Verdict::Failed);
}
