//! Texts that are base64 on the wire.

use crate::runtime::json::object;
use crate::runtime::{Base64, from_json, to_json};

object! {
    /// A command.
    pub struct Command request {
        client_state: Option<Base64> = "client_state",
    }
    /// Makes one.
    new()
}

#[test]
fn setters_take_what_it_stands_for() {
    let written = r#"{"client_state":"b3JkZXIgNw=="}"#;
    assert_eq!(to_json(&Command::new().client_state("order 7")), written);
    assert_eq!(to_json(&Command::new().client_state("order 7".to_owned())), written);
    assert_eq!(to_json(&Command::new().client_state(Some("order 7"))), written);
    assert_eq!(to_json(&Command::new().client_state(b"order 7".to_vec())), written);
    assert_eq!(to_json(&Command::new().client_state(Base64::from_encoded("b3JkZXIgNw=="))), written);
}

#[test]
fn what_comes_is_read_and_kept() {
    let read = |json: &str| from_json::<Command>(json).expect("a command").client_state.expect("it is there");
    let state = read(r#"{"client_state":"b3JkZXIgNw=="}"#);
    assert_eq!((state.text().as_deref(), state.bytes().as_deref()), (Some("order 7"), Some(&b"order 7"[..])));
    // Without its end, it says the same.
    assert_eq!(read(r#"{"client_state":"b3JkZXIgNw"}"#).text().as_deref(), Some("order 7"));
    let other = read(r#"{"client_state":"no base64!"}"#);
    assert_eq!((other.text(), other.bytes(), other.as_encoded()), (None, None, "no base64!"));
    assert_eq!(to_json(&Command::new().client_state(other)), r#"{"client_state":"no base64!"}"#);
    let bytes = read(r#"{"client_state":"/w=="}"#);
    assert_eq!((bytes.text(), bytes.bytes()), (None, Some(vec![0xff])));
}
