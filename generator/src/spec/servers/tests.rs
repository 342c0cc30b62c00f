use super::*;
use serde_json::json;

/// The URLs of a document's servers, the codes of what was noted, and what was told.
fn settled(servers: &Value) -> (Vec<String>, Vec<&'static str>, Vec<String>) {
    let mut doc = json!({ "servers": servers });
    let Settled { findings, notes } = settle(&mut doc);
    let urls = doc["servers"].as_array().expect("a list").iter();
    let urls = urls.map(|server| server["url"].as_str().unwrap_or_default().to_owned()).collect();
    (urls, notes.into_keys().collect(), findings.into_iter().map(|found| found.message).collect())
}

#[test]
fn variables_have_their_defaults() {
    let variables = json!({
        "r": { "default": "eu" }, "b": { "enum": ["v1", "v2"] }, "port": { "default": 8443 }, "empty": { "default": "" },
    });
    let url = "https://{r}.example.com:{port}/{b}{empty}";
    assert_eq!(
        settled(&json!([{ "url": url, "variables": variables }])),
        (vec!["https://eu.example.com:8443/v1".to_owned()], vec!["server-variables"], vec![])
    );
}

#[test]
fn a_server_that_no_client_can_call_is_left_out() {
    let servers = json!([
        { "url": "https://{r}.example.com" },
        { "url": "https://{r.example.com", "variables": { "r": { "default": "eu" } } },
        { "url": "https://{r}.example.com", "variables": { "r": { "default": null } } },
        { "url": "ftp://example.com" },
        { "url": " HTTPS://example.com/a:b?c=d#e " },
    ]);
    let (urls, notes, told) = settled(&servers);
    assert_eq!((urls, notes), (vec!["HTTPS://example.com/a:b".to_owned()], vec![]));
    let none = |name: &str| format!("`{{{name}}}` of the server's URL is no variable that the server has a value for");
    let cut = "`HTTPS://example.com/a:b?c=d#e` has a query or a fragment, but paths are appended to it".to_owned();
    assert_eq!(
        told,
        [none("r"), none("r.example.com"), none("r"), "`ftp://example.com` is no URL of HTTP".to_owned(), cut]
    );
}

#[test]
fn a_variable_is_repeated_within_bounds() {
    let server = |times: usize| json!([{ "url": format!("https://a.example/{}", "{v}".repeat(times)), "variables": { "v": { "default": "a".repeat(80) } } }]);
    assert_eq!(settled(&server(100)).0.len(), 1);
    let too_long = "the server's URL has more than 8192 bytes with the values of its variables".to_owned();
    assert_eq!(settled(&server(16_000)), (vec![], vec![], vec![too_long]));
}

#[test]
fn servers_of_paths_and_operations_are_settled_the_same_way() {
    let server = |url: &str| json!([{ "url": url, "variables": { "r": { "default": "eu" } } }]);
    let mut doc = json!({
        "servers": server("https://{r}.example.com/v1"),
        "paths": { "/a": { "servers": server("wss://{r}.example.com"), "get": { "servers": server("/{r}") } } },
    });
    assert_eq!(settle(&mut doc).notes["server-variables"].len(), 3);
    assert_eq!(doc["paths"]["/a"]["servers"][0]["url"], "wss://eu.example.com");
    assert_eq!(doc["paths"]["/a"]["get"]["servers"][0]["url"], "https://eu.example.com/eu");
}

#[test]
fn of_several_servers_the_others_are_noted() {
    let two = json!([{ "url": "https://a.example.com" }, { "url": "https://b.example.com" }]);
    assert_eq!(settled(&two).1, ["other-servers"]);
}

#[test]
fn a_url_without_a_host_is_told() {
    let told = |url| no_base_url(url).map(|told| told.message);
    assert_eq!(told("https://a.example.com"), None);
    assert_eq!(told("/v1").as_deref(), Some("the server's URL, `/v1`, names no host"));
    assert_eq!(told("").as_deref(), Some("the document names no server that clients can call"));
}

#[test]
fn a_url_whose_host_cannot_be_is_left_out() {
    let kept = [
        "https://h",
        "http://u:p@h:65535/",
        "https://[::1]:8080/v1",
        "https://ä.example",
        "https://127.0.0.1:",
        "/v1",
        "v1",
        "//h/v1",
    ];
    let urls = |urls: &[&str]| Value::Array(urls.iter().map(|url| json!({ "url": url })).collect());
    assert_eq!(settled(&urls(&kept)), (kept.map(str::to_owned).to_vec(), vec!["other-servers"], vec![]));
    let gone = [
        "https://h:99999",
        "https://h:8a",
        "https://h h",
        "https://h\t.example",
        "https://",
        "https:///v1",
        "https:/h",
        "https:h",
        "https://[::1",
        "https://[h]",
        "https://a:b:1",
        "https://300.0.0.1",
        "https://u@",
        "https://a<b>",
        "ws://h",
        "wss://h/v1",
    ];
    let (none, _, told) = settled(&urls(&gone));
    assert_eq!((none, told.len()), (vec![], gone.len()));
}
