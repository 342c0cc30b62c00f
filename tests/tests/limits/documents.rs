//! The documents: each is small to write and large to understand.

use serde_json::{Value, json};
use std::fmt::Write;

/// How a document ends.
#[derive(Debug, Clone, Copy)]
pub enum Expected {
    Output,
    /// An error with this code.
    Diagnostic(&'static str),
}

/// A document, or an overlay.
pub struct Worst {
    pub name: String,
    pub text: Box<dyn Fn() -> String + Send + Sync>,
    pub expected: Expected,
    pub overlay: bool,
    yaml: bool,
}

impl Worst {
    pub fn json(name: &str, text: impl Fn() -> String + Send + Sync + 'static) -> Self {
        let (name, expected) = (name.to_owned(), Expected::Output);
        Self { name, text: Box::new(text), expected, overlay: false, yaml: false }
    }

    fn yaml(name: &str, text: impl Fn() -> String + Send + Sync + 'static) -> Self {
        Self { yaml: true, ..Self::json(name, text) }
    }

    fn overlay(name: &str, target: impl Fn() -> String + Send + Sync + 'static) -> Self {
        let text = move || {
            let target = json!(target());
            format!("overlay: 1.0.0\ninfo: {{title: t, version: '1'}}\nactions:\n- target: {target}\n  remove: true\n")
        };
        Self { overlay: true, ..Self::yaml(name, text) }
    }

    pub fn told(self, code: &'static str) -> Self {
        Self { expected: Expected::Diagnostic(code), ..self }
    }

    pub fn file(&self) -> &'static str {
        if self.yaml { "document.yaml" } else { "document.json" }
    }
}

/// The longest chain: without optimisation, a longer one takes minutes.
const LONGEST: usize = if cfg!(debug_assertions) { 10_000 } else { 100_000 };

/// Every one.
pub fn all() -> Vec<Worst> {
    let mut all = Vec::new();
    for (name, link) in LINKS {
        for length in [1_000, LONGEST] {
            all.push(Worst::json(&format!("chain_of_{length}_{name}"), move || chain(length, *link)));
        }
    }
    all.extend(DIAMONDS.iter().map(|(name, link)| Worst::json(&format!("diamond_{name}"), move || chain(40, *link))));
    all.extend(nested());
    all.extend(values());
    all.extend(texts());
    all.extend(yaml());
    all.extend(many());
    all.push(
        Worst::overlay("overlay_of_filters", || format!("$.a{}{}", "[?@.a".repeat(3000), "]".repeat(3000)))
            .told("too-deep"),
    );
    all.push(
        Worst::overlay("overlay_of_parentheses", || format!("$[?{}@.a{}]", "(".repeat(9000), ")".repeat(9000)))
            .told("too-deep"),
    );
    all
}

fn document(root: &Value, schemas: &Value) -> String {
    let content = json!({ "application/json": { "schema": root } });
    let operation = json!({
        "operationId": "postThing",
        "requestBody": { "content": content },
        "responses": { "200": { "description": "", "content": content } },
    });
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Things", "version": "1" },
        "paths": { "/things": { "post": operation } },
        "components": { "schemas": schemas },
    })
    .to_string()
}

fn property(schema: &Value) -> String {
    document(&json!({ "type": "object", "required": ["it"], "properties": { "it": schema } }), &json!({}))
}

fn refer(index: usize) -> Value {
    json!({ "$ref": format!("#/components/schemas/S{index}") })
}

/// The schema that leads from one to the next.
type Link = fn(next: Value, index: usize) -> Value;

fn chain(length: usize, link: Link) -> String {
    let links = (0..length).map(|index| (format!("S{index}"), link(refer(index + 1), index)));
    let last = json!({ "type": "object", "required": ["z"], "properties": { "z": { "type": "string" } } });
    let schemas = links.chain([(format!("S{length}"), last)]).collect::<serde_json::Map<_, _>>();
    document(&refer(0), &schemas.into())
}

const LINKS: &[(&str, Link)] = &[
    ("properties", |next, _| json!({ "type": "object", "properties": { "next": next } })),
    ("required", |next, _| json!({ "type": "object", "required": ["next"], "properties": { "next": next } })),
    ("lists", |next, _| json!({ "type": "array", "items": next })),
    ("maps", |next, _| json!({ "type": "object", "additionalProperties": next })),
    ("extras", |next, _| json!({ "properties": { "a": { "type": "string" } }, "additionalProperties": next })),
    ("aliases", |next, _| next),
    ("only_members", |next, _| json!({ "allOf": [next] })),
    (
        "members",
        |next, index| json!({ "allOf": [next, { "properties": { format!("p{index}"): { "type": "string" } } }] }),
    ),
    ("variants", |next, _| json!({ "oneOf": [next, { "type": "string" }] })),
    ("tagged", |next, index| {
        let other = json!({ "type": "object", "properties": { "t": { "enum": [format!("v{index}")] } } });
        json!({ "oneOf": [next, other], "discriminator": { "propertyName": "t" } })
    }),
];

const DIAMONDS: &[(&str, Link)] = &[
    ("properties", |next, _| json!({ "type": "object", "properties": { "a": next, "b": next } })),
    ("required", |next, _| json!({ "type": "object", "required": ["a", "b"], "properties": { "a": next, "b": next } })),
    ("members", |next, _| json!({ "allOf": [next, next] })),
    (
        "inheriting",
        |next, i| json!({ "allOf": [next, next, { "properties": { format!("p{i}"): { "type": "string" } } }] }),
    ),
    ("variants", |next, _| json!({ "oneOf": [next, { "allOf": [next] }, { "type": "string" }] })),
    (
        "objects",
        |next, _| json!({ "oneOf": [{ "required": ["a"], "properties": { "a": next } }, { "required": ["b"], "properties": { "b": next } }] }),
    ),
    ("lists", |next, _| json!({ "type": "array", "minItems": 10, "items": next })),
    ("maps", |next, _| json!({ "properties": { "a": { "type": "object", "additionalProperties": next }, "b": next } })),
];

/// A schema, or a value, inside itself so many times.
fn inside(times: usize, before: &str, middle: &str, after: &str) -> String {
    let nested = format!("{}{middle}{}", before.repeat(times), after.repeat(times));
    property(&json!("here")).replace("\"here\"", &nested)
}

fn nested() -> Vec<Worst> {
    let mut all = Vec::new();
    let forms = [
        ("objects", "{\"type\":\"object\",\"properties\":{\"a\":", "{}", "}}"),
        ("lists", "{\"type\":\"array\",\"items\":", "{}", "}"),
        ("members", "{\"allOf\":[", "{\"properties\":{\"a\":{}}}", "]}"),
        ("variants", "{\"oneOf\":[{\"type\":\"string\"},", "{}", "]}"),
        ("misfits", "{\"type\":\"object\",\"properties\":{\"a\":", "{\"minLength\":\"a\"}", "}}"),
        ("examples", "{\"example\":[[", "1", "]]}"),
    ];
    for (name, before, middle, after) in forms {
        let worst = Worst::json(&format!("{name}_inside_each_other"), move || inside(150, before, middle, after));
        all.push(worst);
        let deep =
            Worst::json(&format!("{name}_deep_inside_each_other"), move || inside(50_000, before, middle, after));
        all.push(deep.told("too-deep"));
    }
    all
}

fn values() -> Vec<Worst> {
    let of = |name: &str, schema: Value| Worst::json(name, move || property(&schema));
    vec![
        of("pattern_of_counts", json!({ "type": "string", "pattern": "^((a{100}){100}){100}$", "minLength": 5000 })),
        of("pattern_of_classes", json!({ "type": "string", "pattern": "^\\p{L}{1,1000}(\\p{N}{1,1000}){0,1000}$" })),
        of(
            "pattern_that_is_never_met",
            json!({ "type": "string", "pattern": "^(\\w{1,200}){1,200}$", "minLength": 90_000 }),
        ),
        of(
            "pattern_of_groups",
            json!({ "type": "string", "pattern": format!("{}a{}", "(".repeat(5000), ")".repeat(5000)) }),
        ),
        of("long_text", json!({ "type": "string", "minLength": 1_000_000_000_u64 })),
        of("long_list", json!({ "type": "array", "minItems": 1_000_000_000_u64, "items": { "type": "string" } })),
        of(
            "list_of_distinct",
            json!({ "type": "array", "minItems": 30_000, "uniqueItems": true, "items": { "type": "integer" } }),
        ),
        of("large_object", json!({ "type": "object", "minProperties": 1_000_000_000_u64, "properties": { "a": {} } })),
        of("long_lists_of_lists", {
            let list = |items: Value| json!({ "type": "array", "minItems": 1000, "items": items });
            list(list(list(json!({ "type": "string" }))))
        }),
        of("large_default", json!({ "type": "array", "items": { "type": "integer" }, "default": vec![1; 300_000] })),
        of("large_example", json!({ "type": "string", "example": "x".repeat(3_000_000) })),
        of("large_enum", json!({ "type": "string", "enum": (0..20_000).map(|n| format!("v{n}")).collect::<Vec<_>>() })),
        of(
            "numbers",
            json!({ "properties": {
            "a": { "type": "integer", "multipleOf": 0 }, "b": { "type": "number", "multipleOf": 1e-320 },
            "c": { "type": "number", "minimum": 1e308, "maximum": -1e308 },
            "d": { "type": "integer", "minimum": i64::MAX, "exclusiveMinimum": true },
        } }),
        ),
    ]
}

fn texts() -> Vec<Worst> {
    let of = |name: &str, text: String| {
        Worst::json(name, move || property(&json!({ "type": "string", "description": text })))
    };
    let around = |before: &str, after: &str, times: usize| format!("{}x{}", before.repeat(times), after.repeat(times));
    vec![
        of("quotations", around("> ", "", 50_000)),
        of("links", around("[", "](https://example.com)", 30_000)),
        of("images", around("![", "](https://example.com)", 20_000)),
        of("emphasis", around("*", "*", 50_000)),
        of("lists", around("- ", "", 20_000)),
        of("lists_by_blanks", (0..2000).fold(String::new(), |text, n| text + &"  ".repeat(n) + "- a\n")),
        of("paragraphs", "a\n\n".repeat(300_000)),
        of("one_long_line", "word ".repeat(1_000_000)),
        of("code_spans", (0..1500).fold(String::new(), |text, n| text + &"`".repeat(n) + " ")),
    ]
}

fn yaml() -> Vec<Worst> {
    const HEAD: &str = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\n";
    let of = |name: &str, rest: String| Worst::yaml(name, move || format!("{HEAD}{rest}"));
    let laughs = (1..12).fold("x-0: &a0 [x,x,x,x,x,x,x,x,x]\n".to_owned(), |mut text, n| {
        let items = vec![format!("*a{}", n - 1); 9].join(",");
        writeln!(text, "x-{n}: &a{n} [{items}]").expect("writing to a string succeeds");
        text
    });
    let merged: String = (1..40).fold("x-0: &m0 {a: 1}\n".to_owned(), |mut text, n| {
        let last = n - 1;
        writeln!(text, "x-{n}: &m{n} {{<<: [*m{last}, *m{last}], k{n}: *m{last}}}")
            .expect("writing to a string succeeds");
        text
    });
    let long = "x".repeat(1_000_000);
    vec![
        of("aliases_of_aliases", laughs).told("too-large"),
        of("merged_aliases", merged).told("too-large"),
        of("aliases_of_a_long_text", format!("x-0: &a {long}\nx-1:\n{}", "- *a\n".repeat(6000))).told("too-large"),
        of("aliases_of_a_long_key", format!("x-0: {{? &a {long}\n : 1}}\nx-1:\n{}", "- {*a : 1}\n".repeat(3000)))
            .told("too-large"),
        of("many_aliases", format!("x-0: &a x\nx-1:\n{}", "- *a\n".repeat(200_000))),
        of("repeated_keys", format!("x-0:\n{}", "  k: 1\n".repeat(100_000))).told("duplicate-key"),
    ]
}

fn many() -> Vec<Worst> {
    let of_schemas = |name: &str, root: Value, one: fn(usize) -> (String, Value)| {
        Worst::json(name, move || document(&root, &(0..5_000).map(one).collect::<serde_json::Map<_, _>>().into()))
    };
    vec![
        of_schemas("broken_references", refer(0), |n| {
            (format!("S{n}"), json!({ "properties": { "a": { "$ref": format!("#/components/schemas/Gone{n}") } } }))
        }),
        of_schemas("misfits", refer(0), |n| (format!("S{n}"), json!({ "minLength": "a" }))),
        of_schemas("recursive_variants", json!({ "oneOf": [refer(0), refer(1)] }), |n| {
            (format!("S{n}"), json!({ "type": "object", "properties": { "next": refer(n) } }))
        }),
        Worst::json("everything_in_everything", || {
            let all: serde_json::Map<_, _> = (0..60).map(|n| (format!("p{n}"), refer(n))).collect();
            let schemas: serde_json::Map<_, _> =
                (0..60).map(|n| (format!("S{n}"), json!({ "properties": all }))).collect();
            document(&refer(0), &schemas.into())
        }),
        Worst::json("an_object_with_a_million_keys", || {
            let keys = (0..1_000_000).fold(String::new(), |mut text, n| {
                write!(text, "\"k{n}\":0,").expect("writing to a string succeeds");
                text
            });
            property(&json!({ "type": "string", "x-keys": "here" })).replace("\"here\"", &format!("{{{keys}\"k\":0}}"))
        }),
    ]
}
