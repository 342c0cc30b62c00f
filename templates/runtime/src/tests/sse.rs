//! Server-sent events: the rules of the HTML standard, wherever the bytes are cut.

use crate::runtime::sse::{Decoder, EventTooLarge, ServerEvent};
use std::time::Duration;

/// A stream with everything in it: each kind of line ending, a byte order mark, characters of several bytes.
const STREAM: &str = concat!(
    "\u{feff}: hello\n",
    "event: add\r\n",
    "data: 73857293\r",
    "\r\n",
    "data:first é\r\n",
    "data:  second\r",
    "id: 7\n",
    "retry: 1500\n\r\n",
    ":\n\n",
    "event: dropped\n\n",
    "data\n\n",
    "data\ndata\r\r",
    "unknown: x\nid\ndata: {\"a\":\"𝄞\"}\r\n\r\n",
    "id: \0\nretry: -1\ndata: [DONE]\n\n",
    "data: cut off",
);

/// Type, payload, id and waiting time of an event.
type Plain = (Option<String>, String, Option<String>, Option<Duration>);

fn event(kind: Option<&str>, data: &str, id: Option<&str>, retry: Option<u64>) -> Plain {
    (kind.map(str::to_owned), data.to_owned(), id.map(str::to_owned), retry.map(Duration::from_millis))
}

fn plain(event: ServerEvent) -> Plain {
    (event.event, event.data, event.id.as_deref().map(str::to_owned), event.retry)
}

/// The events of a stream that comes in these pieces.
fn decode<'p>(pieces: impl IntoIterator<Item = &'p [u8]>) -> Vec<Plain> {
    let mut decoder = Decoder::default();
    let mut events = Vec::new();
    for piece in pieces {
        decoder.push(piece).expect("the events are small");
        events.extend(decoder.by_ref().map(plain));
    }
    events
}

fn of(stream: &str) -> Vec<String> {
    decode([stream.as_bytes()]).into_iter().map(|(_, data, _, _)| data).collect()
}

#[test]
fn fields_and_line_endings() {
    let expected = vec![
        event(Some("add"), "73857293", None, None),
        event(None, "first é\n second", Some("7"), Some(1500)),
        event(None, "", Some("7"), Some(1500)),
        event(None, "\n", Some("7"), Some(1500)),
        event(None, "{\"a\":\"𝄞\"}", Some(""), Some(1500)),
        event(None, "[DONE]", Some(""), Some(1500)),
    ];
    assert_eq!(decode([STREAM.as_bytes()]), expected);
}

#[test]
fn the_place_of_a_cut_changes_nothing() {
    let whole = decode([STREAM.as_bytes()]);
    let bytes = STREAM.as_bytes();
    assert_eq!(decode(bytes.chunks(1)), whole);
    for first in 0..=bytes.len() {
        let (head, tail) = bytes.split_at(first);
        assert_eq!(decode([head, tail]), whole, "cut at {first}");
        for second in 0..=tail.len() {
            let (middle, end) = tail.split_at(second);
            assert_eq!(decode([head, middle, end]), whole, "cut at {first} and {}", first + second);
        }
    }
}

#[test]
fn the_examples_of_the_standard() {
    assert_eq!(of("data: YHOO\ndata: +2\ndata: 10\n\n"), ["YHOO\n+2\n10"]);
    assert_eq!(of("data\n\ndata\ndata\n\ndata:"), ["", "\n"]);
    assert_eq!(of("data:test\n\ndata: test\n\n"), ["test", "test"]);
    let ids =
        decode([&b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n"[..]]);
    assert_eq!(
        ids,
        [
            event(None, "first event", Some("1"), None),
            event(None, "second event", Some(""), None),
            event(None, " third event", Some(""), None)
        ]
    );
}

#[test]
fn bytes_that_are_no_text_are_replaced() {
    assert_eq!(decode([&b"data: a\xffb\xe2\x82\n\n"[..]])[0].1, "a\u{fffd}b\u{fffd}");
}

#[test]
fn a_byte_order_mark_is_skipped_once() {
    assert_eq!(of("\u{feff}data: 1\n\n\u{feff}data: 2\n\n"), ["1"]);
}

#[test]
fn an_event_has_a_limit_and_a_stream_none() {
    let mut decoder = Decoder::new(16);
    for _ in 0..100 {
        decoder.push(b"data: 0123456789\n\n").expect("just as long as it may be");
    }
    assert_eq!(decoder.by_ref().count(), 100);
    assert_eq!(decoder.push(b"data: 0123456789a"), Err(EventTooLarge(16)));
    let mut decoder = Decoder::new(16);
    decoder.push(b"data: 01234\n").expect("short");
    decoder.push(b"data: 0123").expect("short");
    assert!(decoder.push(b"4\n").is_err(), "lines of one event count together");
    assert_eq!(EventTooLarge(16).to_string(), "an event of the stream is larger than 16 bytes");
}

#[test]
fn an_event_that_was_cut_off_is_known() {
    let mut decoder = Decoder::default();
    assert!(!decoder.has_partial());
    for (piece, is_partial) in [("data: a", true), ("\n", true), ("\n", false), (": note\n", false)] {
        decoder.push(piece.as_bytes()).expect("short");
        assert_eq!(decoder.has_partial(), is_partial, "{piece:?}");
    }
}
