//! The host of a URL.

/// The host of a URL, in lower case, with its port unless that is the scheme's own; empty where it has none.
pub fn host(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return String::new() };
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host).to_ascii_lowercase();
    let own_port = match scheme.to_ascii_lowercase().as_str() {
        "https" | "wss" => ":443",
        "http" | "ws" => ":80",
        _ => "",
    };
    host.strip_suffix(own_port).unwrap_or(&host).to_owned()
}

#[cfg(test)]
mod tests {
    use super::host;

    #[test]
    fn a_host_is_what_a_client_would_call() {
        let cases = [
            ("https://api.example.com/v2", "api.example.com"),
            ("https://API.Example.com:443", "api.example.com"),
            ("https://api.example.com:8443/v2", "api.example.com:8443"),
            ("https://api.example.com@evil.example/", "evil.example"),
            ("https://evil.example/https://api.example.com", "evil.example"),
            ("https://evil.example\\@api.example.com", "evil.example"),
            ("https://evil.example?://api.example.com", "evil.example"),
            ("https://api.example.com.evil.example", "api.example.com.evil.example"),
            ("/v2", ""),
            ("", ""),
        ];
        for (url, found) in cases {
            assert_eq!(host(url), found, "{url}");
        }
    }
}
