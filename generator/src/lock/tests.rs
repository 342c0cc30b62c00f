//! A lock as text: read as it is written, merged as git merges it.

use super::*;
use crate::diagnostic::Position;

const TEXT: &str = "\
# Comment.
#/components/schemas/A = m::A
  m::A struct
  m::A field a = a_ m::B
  m::A field b
  m::A field c gone
#/components/schemas/Old = m::Old gone
GET /a = a.list
  a.list product = m
  a.list id ListA
";

fn parsed(text: &str) -> Lock {
    Lock::parse("names.lock", text).expect("the lock is valid")
}

#[test]
fn a_lock_is_read_as_it_is_written() {
    let lock = parsed(TEXT);
    let written = lock.render();
    assert_eq!(parsed(&written), lock);
    assert_eq!(written.lines().skip(2).collect::<Vec<_>>(), TEXT.lines().skip(1).collect::<Vec<_>>());
    assert_eq!(lock.name("#/components/schemas/A"), Some("m::A"));
    assert_eq!(lock.member("m::A", LockedWord::Field, "a"), Some("a_"));
    assert_eq!(lock.type_at("m::A", LockedWord::Field, "a"), Some("m::B"));
    assert_eq!(lock.member("m::A", LockedWord::Field, "c"), Some("c"));
    assert_eq!(lock.former_names("#/components/schemas/Old").collect::<Vec<_>>(), ["m::Old"]);
}

#[test]
fn whatever_a_document_says_is_one_line() {
    let mut lock = Lock::default();
    let hostile = ["GET /a\nPOST /b = b.create", "x gone", " x", "\"x\"", "= x", "a = b", "\u{202E}", "", "x"];
    for text in hostile {
        lock.give(&format!("webhook {text}"), "Event::A");
        lock.say("Event::A", LockedWord::Field, text, "a");
    }
    assert_eq!(parsed(&lock.render()), lock);
    assert_eq!(lock.render().lines().count(), 2 + 2 * hostile.len());
}

#[test]
fn lines_come_in_any_order_and_twice() {
    let mut lines: Vec<&str> = TEXT.lines().chain(TEXT.lines()).collect();
    lines.reverse();
    assert_eq!(parsed(&lines.join("\n")), parsed(TEXT));
}

#[test]
fn what_lives_on_one_branch_lives() {
    let lock = parsed(&format!("{TEXT}  m::A field c\n  m::A field b gone\n"));
    let living: Vec<&str> = lock.living_said("m::A", LockedWord::Field).map(|(what, _)| what).collect();
    assert_eq!(living, ["a", "b", "c"]);
}

#[test]
fn lines_that_contradict_each_other_are_an_error_that_has_both() {
    for (line, message) in [
        ("GET /a = b.list", "`GET /a = b.list` contradicts line 8: `GET /a = a.list`"),
        ("  m::A field a = b m::B", "`m::A field a = b m::B` contradicts line 4: `m::A field a = a_ m::B`"),
    ] {
        let failure = Lock::parse("names.lock", &format!("{TEXT}{line}\n")).expect_err("a contradiction");
        assert_eq!(failure.0[0].message, message);
        assert_eq!(failure.0[0].position, Some(Position { line: 11, column: 1 }));
    }
    let failure = Lock::parse("names.lock", "# x\nnonsense\n").expect_err("no name");
    assert_eq!(failure.0[0].position, Some(Position { line: 2, column: 1 }));
}
