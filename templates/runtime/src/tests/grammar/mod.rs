//! The grammar of JSON: the reader beside another implementation of it, on documents that are right, nearly right and
//! meant to harm.

mod random;

use crate::runtime::json::{DecodeError, Json, JsonType, Reader, Writer, from_slice, read_value};
use serde_json::{Map, Number, Value};

/// A document read by the steps that models are read by, down to its scalars.
#[derive(Debug)]
struct Tree(Value);

impl Json for Tree {
    fn empty() -> Self {
        Self(Value::Null)
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.0 = match reader.json_type()? {
            JsonType::Object => object(reader)?,
            JsonType::Array => array(reader)?,
            JsonType::String => Value::String(reader.text()?.into_owned()),
            JsonType::Boolean => Value::Bool(reader.boolean()?),
            _ => number(&reader.number_text("a number")?)?,
        };
        Ok(())
    }

    fn read_null(&mut self) -> bool {
        self.0 = Value::Null;
        true
    }

    fn write(&self, writer: &mut dyn Writer) {
        self.0.write(writer);
    }
}

fn object(reader: &mut Reader<'_>) -> Result<Value, DecodeError> {
    let mut properties = Map::new();
    let mut next = reader.enter_object()?;
    while let Some(key) = next {
        let mut value = Tree::empty();
        read_value(&mut value, reader)?;
        properties.insert(key.into_owned(), value.0);
        next = reader.next_key()?;
    }
    Ok(Value::Object(properties))
}

fn array(reader: &mut Reader<'_>) -> Result<Value, DecodeError> {
    let mut items: Vec<Tree> = Vec::new();
    items.read(reader)?;
    Ok(Value::Array(items.into_iter().map(|item| item.0).collect()))
}

fn number(text: &str) -> Result<Value, DecodeError> {
    text.parse::<Number>().map(Value::Number).map_err(|error| DecodeError::new(error.to_string()))
}

/// Checks that both implementations make the same of a document, and that what is passed over is looked at as well.
fn compare(document: &[u8]) {
    let shown = || String::from_utf8_lossy(document).into_owned();
    let (own, other) = (from_slice::<Tree>(document), serde_json::from_slice::<Value>(document));
    match (&own, &other) {
        (Ok(own), Ok(other)) => assert_eq!(own.0, *other, "{}", shown()),
        (Err(_), Err(_)) => {}
        _ => panic!("{:?}: {own:?}, but {other:?}", shown()),
    }
    match (from_slice::<()>(document), other) {
        (Ok(()), Err(other)) => assert!(is_of_the_text(document, &other.to_string()), "{:?}: {other}", shown()),
        (Err(own), Ok(_)) => panic!("{:?}: {own}", shown()),
        _ => {}
    }
}

/// Whether an error is about what texts and numbers mean, which nobody asks of a value that is passed over.
fn is_of_the_text(document: &[u8], error: &str) -> bool {
    let words = ["surrogate", "hex escape", "out of range", "unicode"];
    std::str::from_utf8(document).is_err() || words.iter().any(|word| error.contains(word))
}

#[test]
fn every_end_that_comes_too_early_is_an_error() {
    let document = r#" {"a":[1.5e+3,-0,"\u00e9\\",true,null,{}],"b":{"c":"d☕"}} "#;
    for end in 0..document.len() {
        compare(&document.as_bytes()[..end]);
    }
}

/// Documents that parsers disagree on: no JSON, or just about.
const DOUBTFUL: &[&str] = &[
    "",
    " ",
    "nul",
    "nulll",
    "truefalse",
    "NaN",
    "Infinity",
    "-Infinity",
    "+1",
    "-",
    "--1",
    "01",
    "-01",
    "1.",
    ".5",
    "1.e5",
    "1e",
    "1e+",
    "0x10",
    "1_000",
    "1e999",
    "-1e999",
    "1e-999",
    "00",
    "[1,]",
    "[,1]",
    "[1 2]",
    "[1,,2]",
    "{,}",
    r#"{"a":1,}"#,
    r#"{"a" 1}"#,
    r#"{"a":}"#,
    "{a:1}",
    "{1:1}",
    "{'a':1}",
    r#"{"a":1 "b":2}"#,
    "[}",
    "{]",
    "[1}",
    r#"{"a":1]"#,
    "]",
    "}",
    ",",
    ":",
    "[1]]",
    "[1][2]",
    "1 2",
    "/**/1",
    "[1]//",
    "'a'",
    "\"",
    "\"\\",
    "\"\\\"",
    "\"\\x\"",
    "\"\\u12\"",
    "\"\\u12g4\"",
    "\"\\u\"",
    r#""\ud800""#,
    r#""\udc00""#,
    r#""\ud800\u0041""#,
    r#""\ud83d\ude00""#,
    r#""\ud83dx""#,
    r#""\u0000""#,
    "\"\u{0}\"",
    "\"\t\"",
    "\"\n\"",
    "\"\u{1f}\"",
    "\"\u{7f}\"",
    "\u{a0}1",
    "\u{2028}1",
    "\u{c}1",
    "\u{b}1",
    r#"{"a":1,"a":2,"a":{}}"#,
    r#"{"\u0061":1,"a":2}"#,
    "\"12345678901234567890\u{1}\"",
    "\"1234567\u{1f}\"",
    "\"1234567\\\"",
];

/// Bytes that are no UTF-8.
const NO_TEXT: &[&[u8]] = &[
    b"\"\xff\"",
    b"\"\xc3\"",
    b"\"\xc0\x80\"",
    b"\"\xed\xa0\x80\"",
    b"\"\xf4\x90\x80\x80\"",
    b"\xff",
    b"[\x80]",
    b"{\"\xff\":1}",
];

#[test]
fn hostile_documents() {
    for document in DOUBTFUL {
        compare(document.as_bytes());
        compare(format!("[{document}]").as_bytes());
        compare(format!("{{\"a\":{document},\"b\":[]}}").as_bytes());
    }
    NO_TEXT.iter().for_each(|bytes| compare(bytes));
}

#[test]
fn depth_has_a_bound_and_takes_no_stack() {
    for open in ["[", "{\"a\":", "[{\"a\":"] {
        for depth in [130, 1_000_000] {
            let document = open.repeat(depth);
            let depth_error = |result: Result<(), DecodeError>| result.expect_err("too deep").message().to_owned();
            assert_eq!(depth_error(from_slice::<Tree>(document.as_bytes()).map(drop)), "nested too deeply");
            assert_eq!(depth_error(from_slice::<()>(document.as_bytes())), "nested too deeply");
            let inside = format!("{{\"x\":{document}");
            assert_eq!(
                depth_error(from_slice::<super::models::VoiceSettings>(inside.as_bytes()).map(drop)),
                "nested too deeply"
            );
        }
    }
    let deep = ["[".repeat(100), "]".repeat(100)].concat();
    compare(deep.as_bytes());
    let (open, close) = ("[".repeat(128), "]".repeat(128));
    assert!(from_slice::<()>([&*open, &*close].concat().as_bytes()).is_ok());
    assert!(from_slice::<Tree>([&*open, &*close].concat().as_bytes()).is_ok());
}

#[test]
fn errors_say_where_in_the_document() {
    let message = |document: &str| from_slice::<Tree>(document.as_bytes()).expect_err("it is broken").to_string();
    assert_eq!(message("[1,\n  2 3]"), "not valid JSON: expected `,` or `]` at line 2 column 5");
    assert_eq!(message("{\"a\""), "not valid JSON: the document ends too early at line 1 column 5");
    assert_eq!(message("[x]"), "[0]: not valid JSON: expected a value at line 1 column 2");
    assert_eq!(message("\"a\u{1}\""), "not valid JSON: a control character in a string at line 1 column 3");
}
