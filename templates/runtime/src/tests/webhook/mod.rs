//! Webhooks: signatures of another implementation, and everything that must not pass for one.

#[cfg(feature = "axum")]
mod axum;
mod fuzz;

use super::models::{Envelope, Event};
use crate::runtime::Value;
use crate::webhooks::{SignatureError, Verifier, WebhookError};
use http::{HeaderMap, HeaderValue};
use std::time::{Duration, UNIX_EPOCH};

/// A line of `vectors.tsv`, which `vectors.py` has written.
#[derive(Clone, Debug)]
pub(super) struct Vector {
    pub(super) kind: &'static str,
    pub(super) key: &'static str,
    pub(super) timestamp: &'static str,
    pub(super) signature: &'static str,
    pub(super) body: Vec<u8>,
}

pub(super) fn vectors(kind: &str) -> Vec<Vector> {
    let vectors = include_str!("vectors.tsv").lines().map(vector).filter(|vector| vector.kind == kind);
    vectors.collect()
}

fn vector(line: &'static str) -> Vector {
    let columns: Vec<_> = line.split('\t').collect();
    let [kind, key, timestamp, signature, body] = columns[..] else { panic!("five columns: {line}") };
    let byte = |at| u8::from_str_radix(&body[at..at + 2], 16).expect("hexadecimal");
    let body = (0..body.len()).step_by(2).map(byte).collect();
    Vector { kind, key, timestamp, signature, body }
}

impl Vector {
    /// A verifier with the vector's key, for which it is now as many seconds after the timestamp.
    pub(super) fn verifier(&self, later: i64) -> Verifier {
        let sent: u64 = self.timestamp.parse().expect("a number");
        let now = UNIX_EPOCH + Duration::from_secs(sent.saturating_add_signed(later));
        Verifier::new(self.key).expect("a key").clock(move || now)
    }

    pub(super) fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert("Acme-Timestamp", HeaderValue::from_static(self.timestamp));
        headers.insert("Acme-Signature-Ed25519", HeaderValue::from_static(self.signature));
        headers
    }

    fn verify(&self) -> Result<(), SignatureError> {
        self.verifier(0).verify(&self.headers(), &self.body)
    }
}

/// The first vector that is good: an answered call.
pub(super) fn answered() -> Vector {
    vectors("good").remove(0)
}

#[test]
fn the_vectors_of_rfc_8032() {
    let vectors = vectors("rfc8032");
    assert_eq!(vectors.len(), 4);
    for vector in vectors {
        let verifier = vector.verifier(0);
        assert_eq!(verifier.check_message(&vector.body, vector.signature), Ok(()));
        let longer = [&vector.body[..], b"\0"].concat();
        assert_eq!(verifier.check_message(&longer, vector.signature), Err(SignatureError::Mismatch));
    }
}

#[test]
fn what_another_implementation_signed_is_accepted() {
    let vectors = vectors("good");
    assert_eq!(vectors.len(), 6);
    for vector in vectors {
        assert_eq!(vector.verify(), Ok(()));
        let parts = vector.verifier(0).verify_parts(vector.timestamp, vector.signature, &vector.body);
        assert_eq!(parts, Ok(()));
    }
}

#[test]
fn what_is_not_signed_so_is_refused() {
    let vectors = vectors("bad");
    assert_eq!(vectors.len(), 5);
    for vector in vectors {
        assert!(vector.verify().is_err(), "{vector:?}");
    }
}

#[test]
fn every_byte_counts() {
    let vector = answered();
    for at in 0..vector.body.len() {
        let mut changed = vector.clone();
        changed.body[at] ^= 1 << (at % 8);
        assert_eq!(changed.verify(), Err(SignatureError::Mismatch), "byte {at}");
    }
    let later = Vector { timestamp: "1760000001", ..vector };
    assert_eq!(later.verify(), Err(SignatureError::Mismatch));
}

#[test]
fn a_timestamp_may_be_300_seconds_away() {
    let vector = answered();
    let after = |later| vector.verifier(later).verify(&vector.headers(), &vector.body);
    assert_eq!((after(-300), after(300)), (Ok(()), Ok(())));
    assert_eq!((after(-301), after(301)), (Err(SignatureError::TooNew), Err(SignatureError::TooOld)));
    let strict = vector.verifier(11).tolerance(Duration::from_secs(10));
    assert_eq!(strict.verify(&vector.headers(), &vector.body), Err(SignatureError::TooOld));
    let system = Verifier::new(vector.key).expect("a key");
    assert_eq!(system.verify(&vector.headers(), &vector.body), Err(SignatureError::TooOld));
    assert_eq!(system.tolerance(Duration::MAX).verify(&vector.headers(), &vector.body), Ok(()));
    let before_1970 = Verifier::new(vector.key).expect("a key").clock(|| UNIX_EPOCH - Duration::from_secs(1));
    assert_eq!(before_1970.verify(&vector.headers(), &vector.body), Err(SignatureError::TooNew));
}

#[test]
fn headers_must_be_there() {
    let vector = answered();
    for name in ["acme-timestamp", "acme-signature-ed25519"] {
        let mut headers = vector.headers();
        headers.remove(name);
        let missing = Err(SignatureError::MissingHeader(name));
        assert_eq!(vector.verifier(0).verify(&headers, &vector.body), missing);
        headers.insert(name, HeaderValue::from_bytes(b"\xff").expect("a header can have it"));
        assert_eq!(vector.verifier(0).verify(&headers, &vector.body), missing);
    }
    let pairs = [("acme-timestamp", vector.timestamp), ("acme-signature-ed25519", vector.signature)];
    let find = |name| pairs.iter().find(|(found, _)| *found == name).map(|(_, value)| *value);
    assert_eq!(vector.verifier(0).verify_with(find, &vector.body), Ok(()));
}

#[test]
fn several_keys_are_in_use_while_they_change() {
    let [old, new] = [0, 1].map(|index| vectors("good")[index].clone());
    assert_ne!(old.key, new.key);
    assert_eq!(old.verifier(0).verify(&new.headers(), &new.body), Err(SignatureError::Mismatch));
    let both = old.verifier(0).also(new.key).expect("a key");
    for vector in [&old, &new] {
        assert_eq!(both.verify(&vector.headers(), &vector.body), Ok(()));
    }
}

#[test]
fn keys_that_are_none() {
    let good = answered().key;
    assert!(Verifier::new(&format!(" {good}\n")).is_ok());
    let half = &good[..20];
    // The neutral point, which fits signatures that nobody made; and no point at all.
    let (neutral, nowhere) =
        ("AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "AgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    for key in ["", "no base64!", half, good.trim_end_matches('='), neutral, nowhere] {
        let error = Verifier::new(key).expect_err(key);
        assert!(error.is_setup(), "{error}");
        assert!(Verifier::new(good).expect("a key").also(key).is_err());
    }
}

#[test]
fn a_webhook_is_read_after_it_is_verified() {
    let vector = answered();
    let (verifier, headers) = (vector.verifier(0), vector.headers());
    let event: Event = verifier.unwrap(&headers, &vector.body).expect("it is signed");
    assert!(matches!(event, Event::CallAnswered(_)), "{event:?}");
    let envelope: Envelope = verifier.unwrap(&headers, &vector.body).expect("it is signed");
    assert!(envelope.data.is_some());
    let late = vector.verifier(1000).unwrap::<Event>(&headers, &vector.body);
    assert!(matches!(late, Err(WebhookError::Signature(SignatureError::TooOld))), "{late:?}");
    let empty = vectors("good").into_iter().find(|vector| vector.body.is_empty()).expect("a vector has no body");
    let error = empty.verifier(0).unwrap::<Value>(&empty.headers(), b"").expect_err("no JSON");
    assert!(matches!(&error, WebhookError::Body(error) if error.is_decode()), "{error}");
}

#[test]
fn messages_say_what_is_wrong() {
    assert_eq!(SignatureError::MissingHeader("acme-timestamp").to_string(), "the webhook has no header acme-timestamp");
    assert_eq!(
        WebhookError::from(SignatureError::Mismatch).to_string(),
        "the webhook's signature does not match its timestamp and body"
    );
    assert!(format!("{:?}", answered().verifier(0)).contains(answered().key));
}
