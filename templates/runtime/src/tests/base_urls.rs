//! Paths under base URLs.

use crate::runtime::base_url::BaseUrl;
use crate::runtime::transport::Url;

#[test]
fn a_path_is_under_the_base_as_if_both_were_parsed_in_one() {
    let bases = [
        "https://api.example.com/v2",
        "https://api.example.com",
        "http://xn--bcher-kva.example/a/../b/",
        "http://[::1]:80/",
    ];
    let paths = [
        "/x",
        "",
        "/",
        "//evil.example/x",
        "/\\evil.example",
        "/\t/evil.example",
        "/a/../b?c=d#e",
        "/%2e%2e/ü x",
        "x",
        "?a=b",
        "/a?b=/../c",
    ];
    for (base, path) in bases.iter().flat_map(|base| paths.map(|path| (*base, path))) {
        let whole = Url::parse(&format!("{}{path}", base.trim_end_matches('/'))).ok();
        assert_eq!(BaseUrl::new(Some(base.to_owned())).join(None, path).ok(), whole, "{base} {path}");
    }
}

#[test]
fn an_operation_s_own_base_is_for_clients_without_one() {
    let found = |own: Option<&str>| {
        let url = BaseUrl::new(own.map(str::to_owned)).join(Some("https://other.example/v1"), "/x");
        url.map(String::from).map_err(|error| error.to_string())
    };
    assert_eq!(found(None), Ok("https://other.example/v1/x".to_owned()));
    assert_eq!(found(Some("http://127.0.0.1:1")), Ok("http://127.0.0.1:1/x".to_owned()));
}
