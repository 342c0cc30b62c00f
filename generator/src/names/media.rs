//! Words for content types.
//!
//! In: content types, as the document has them. Out: for each, the words that it could be called by, best first, spelled
//! by whoever asks. It refuses to know what is named so.

/// The word that people use for the content type of a reply, then what tells it from others: `audio`, `mpeg` and `audio mpeg`.
pub(super) fn of_reply(content_type: &str) -> Vec<String> {
    let (kind, subtype) = parts(content_type);
    let first = match (kind, subtype) {
        ("audio" | "image" | "video", _) => Some(kind.to_owned()),
        _ => None,
    };
    first.into_iter().chain(of_body(content_type)).collect()
}

/// What tells the content type of a body from others: `png`, then `image png`, then all of it.
pub(super) fn of_body(content_type: &str) -> Vec<String> {
    let (kind, subtype) = parts(content_type);
    let plain = subtype.trim_start_matches("x-").trim_end_matches("+json").trim_start_matches('*');
    let word = match (kind, subtype) {
        ("application", "x-www-form-urlencoded") => "form",
        ("multipart", "form-data") => "multipart",
        ("text", "plain") => "text",
        ("text" | "audio" | "image" | "video", "*") => kind,
        (_, "*" | "octet-stream" | "") => "bytes",
        (_, "*+json") => "json",
        _ => plain,
    };
    vec![word.to_owned(), format!("{kind} {plain}"), content_type.to_owned()]
}

/// Type and subtype, without parameters.
fn parts(content_type: &str) -> (&str, &str) {
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    essence.split_once('/').unwrap_or((essence, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_types_have_words() {
        let types = [
            "application/json",
            "application/vnd.api+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "application/octet-stream",
            "*/*",
            "application/*+json",
            "image/*",
            "image/png",
            "text/csv; charset=utf-8",
            "text/plain",
        ];
        let words = types.map(|content_type| of_body(content_type).swap_remove(0));
        let expected =
            ["json", "vnd.api", "form", "multipart", "bytes", "bytes", "json", "image", "png", "csv", "text"];
        assert_eq!(words, expected);
        assert_eq!(of_reply("audio/mpeg"), ["audio", "mpeg", "audio mpeg", "audio/mpeg"]);
    }
}
