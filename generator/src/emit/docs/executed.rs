//! Every slot of a description holds what tries to leave its place in code, and the examples of every language are executed, with
//! stubs in place of clients: each is code of its language, and none runs what a description says.

use super::language::judge::run;
use super::{DocumentChoice, DocumentInput, DocumentTexts, SiteSources, emit};
use crate::Generator;
use crate::emit::OutputBudget;
use crate::sample::Values;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What leaves its place somewhere; each calls `ran`, which every stub has.
const PAYLOADS: &[&str] = &[
    "x\"); ran(); (\"",
    "x'); ran(); ('",
    "x); ran(); (y",
    "x}`; ran(); `${ran()}",
    "#{ran()} #$ran",
    "$(ran) `ran` ${ran}",
    "\"; ran; \"",
    "'; ran; '",
    "\\'; ran; \\'",
    "\\\"; ran(); \\\"",
    "\\",
    "a\nran()\nran\n",
    "a\r\nran()\r",
    "\u{2028}ran()\u{2029}",
    "\u{0}\u{1b}\u{7f}\u{85}\u{202e}\u{feff}",
    "\\u0022); ran(); (\\u0022",
    "\\u000aran();",
    "```\nran\n```\n~~~",
    "*/ ran(); /*",
    "# ran",
    "-o",
    "@/etc/passwd",
    "</etc/passwd",
    "{a,b}[1-9]%s%",
    "!ran !!",
    "=begin\nran\n=end",
    "__END__",
    "9lives",
    "class",
    "a-b",
    "__proto__",
    "constructor",
    "$ref",
    "😀",
    "größe²",
    "self",
    "if",
    "None",
    "_",
    "'''\"\"\"",
    "&& ran || ran; ran | ran & ran",
    "</script><script>ran()</script>",
];

/// A description with the payload in every slot that an example could show, and `free` as an example of free-form JSON; a tail
/// tells the slots apart.
fn description(payload: &str, free: &Value) -> String {
    let at = |tail: &str| format!("{payload}{tail}");
    let text = |value: &str| json!({ "type": "string", "example": value });
    let thing = json!({
        "type": "object", "title": payload, "required": [payload, at("2"), "kind", "free", "inner", "plain"],
        "properties": {
            payload: text(payload), at("2"): { "type": "string", "enum": [payload, at("b")] },
            "kind": { "type": "string", "const": payload }, "plain": { "type": "string", "default": payload },
            "free": { "type": "object", "additionalProperties": true, "example": free },
            "inner": { "type": "object", "required": [payload], "properties": { payload: { "type": "array", "items": text(payload) } } },
        },
    });
    let reply = json!({ "200": { "description": "A thing.", "content": { "application/json": { "schema": thing } } } });
    let parameter =
        |name: &str, place: &str| json!({ "name": name, "in": place, "required": true, "schema": text(payload) });
    let body = |kind: &str| json!({ "required": true, "content": { kind: { "schema": thing } } });
    let path = payload.replace(['{', '}', '?', '#'], "x");
    let operation = |id: &str, body: Option<Value>| {
        let mut operation = json!({
            "operationId": at(id), "tags": ["Things"], "summary": payload,
            "parameters": [parameter(&at("q"), "query"), parameter(&at("h"), "header")], "responses": reply,
        });
        if let Some(body) = body {
            operation["requestBody"] = body;
        }
        operation
    };
    json!({
        "openapi": "3.1.0", "info": { "title": "Things", "version": "1" },
        "servers": [{ "url": "https://h.example/{path}", "variables": { "path": { "default": payload } } }],
        "paths": {
            "/things/{id}": { "parameters": [parameter("id", "path")], "get": operation("get", None), "put": operation("put", Some(body("application/json"))) },
            "/forms": { "post": operation("form", Some(body("application/x-www-form-urlencoded"))) },
            "/parts": { "post": operation("part", Some(body("multipart/form-data"))) },
            "/bytes": { "post": operation("bytes", Some(json!({ "content": { format!("text/x{}", payload.replace(['\n', '\r'], "")): {} } }))) },
            format!("/{path}/a"): { "get": operation("path", None) },
        },
    })
    .to_string()
}

/// The code blocks of a description by language, on pages of operations.
fn examples(description: String) -> BTreeMap<String, Vec<String>> {
    let mut examples: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let model = Generator::from_text("things.json", description).model().expect("the description is sound");
    let texts = DocumentTexts::parse(&crate::spec::SpecFolder::embedded(), &model.api).expect("the texts parse");
    let input = DocumentInput {
        api: &model.api,
        names: &model.names,
        values: Values::Document,
        texts: &texts,
        version: "0.1.0",
        budget: &OutputBudget::of(0, 0),
    };
    let choice = DocumentChoice { site: SiteSources::With, ..DocumentChoice::in_languages(&[]) };
    for (path, text) in emit(input, &choice).0.iter() {
        if path.starts_with("docs/book/src/") {
            for (language, code) in blocks(text) {
                examples.entry(language).or_default().push(code);
            }
        }
    }
    examples
}

/// The code blocks of a page.
fn blocks(page: &str) -> Vec<(String, String)> {
    let mut blocks = Vec::new();
    let mut open: Option<(usize, String, String)> = None;
    for line in page.lines() {
        let ticks = line.bytes().take_while(|byte| *byte == b'`').count();
        match &mut open {
            None if ticks > 2 => open = Some((ticks, line[ticks..].to_owned(), String::new())),
            Some((wanted, ..)) if ticks >= *wanted && line.len() == ticks => {
                blocks.extend(open.take().map(|(_, language, code)| (language, code)));
            }
            Some((_, _, code)) => code.extend([line, "\n"]),
            None => {}
        }
    }
    blocks
}

/// Operations of a description.
const OPERATIONS: usize = 6;

/// Runs the examples of each language in one process, and says what went wrong.
fn execute(descriptions: Vec<String>) {
    let all: Vec<_> = descriptions.into_iter().map(examples).collect();
    let judges = [
        ("python", "python3", PYTHON),
        ("javascript", "node", JAVASCRIPT),
        ("ruby", "ruby", RUBY),
        ("bash", "bash", BASH),
    ];
    let said: String = judges
        .map(|(language, program, script)| {
            let blocks: Vec<&String> = all.iter().flat_map(|examples| &examples[language]).collect();
            assert_eq!(blocks.len(), OPERATIONS * all.len(), "examples in {language}");
            problems(&blocks, program, script)
        })
        .concat();
    assert!(said.is_empty(), "{said}");
}

/// What goes wrong with the code of a language: `script` is given a list of it, each in hexadecimal.
fn problems(blocks: &[&String], program: &str, script: &str) -> String {
    let hex = |code: &&String| code.bytes().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
    let list = blocks.iter().map(hex).collect::<Vec<_>>();
    let list = if program == "bash" { list.join(" ") } else { format!("{list:?}") };
    let Some((printed, said)) = run(program, &["-"], &script.replace("LIST", &list)) else { return String::new() };
    let all_run = String::from_utf8_lossy(&printed).trim() == blocks.len().to_string();
    if said.is_empty() && all_run {
        return said;
    }
    format!("{program}: {}\n", said.chars().take(3000).collect::<String>())
}

const PYTHON: &str = r#"
import sys
class Stub:
    def __getattr__(self, name): return self
    def __call__(self, *arguments, **named): return self
    def __getitem__(self, key): return self
    def __iter__(self): return iter([self])
def ran(*all): sys.stderr.write("ran\n")
count = 0
for code in LIST:
    code = bytes.fromhex(code).decode()
    try:
        exec(compile(code, "example", "exec"), {"client": Stub(), "print": lambda *all: None, "ran": ran})
        count += 1
    except BaseException as error:
        sys.stderr.write(f"{error!r} in\n{code}\n")
print(count)
"#;

const JAVASCRIPT: &str = r"
const stub = new Proxy(function () {}, {
  get: (target, name) => name === 'then' ? undefined : name === Symbol.asyncIterator ? async function* () { yield stub; } : stub,
  apply: () => stub,
});
globalThis.ran = () => process.stderr.write('ran\n');
const Code = (async () => {}).constructor;
(async () => {
  let count = 0;
  for (const hex of LIST) {
    const code = Buffer.from(hex, 'hex').toString().replace(/^import fs from 'fs';\n\n/, '');
    try {
      await new Code('client', 'console', 'fs', code)(stub, { log() {} }, stub);
      count += 1;
    } catch (error) {
      process.stderr.write(`${error} in\n${code}\n`);
    }
  }
  console.log(count);
})();
";

const RUBY: &str = r##"
require "stringio"
class Stub < BasicObject
  def method_missing(*all, **named) = self
  def to_s = ""
  def send(*all, **named) = self
end
def ran(*all) = $stderr.puts("ran")
def client = Stub.new
def puts(*all) = nil
count = 0
LIST.each do |hex|
  code = [hex].pack("H*").force_encoding("UTF-8")
  begin
    eval(code)
    count += 1
  rescue Exception => error
    $stderr.puts("#{error.message} in\n#{code}")
  end
end
$stdout.puts(count)
"##;

const BASH: &str = r#"
ran() { echo ran >&2; }
called=0 count=0
curl() { called=$((called + 1)); last=${!#}; }
for hex in LIST; do
    code=$(printf "%b" "$(sed 's/../\\x&/g' <<<"$hex")")
    called=0
    eval "$code"
    case $called:$last in
        1:https://h.example/*) count=$((count + 1)) ;;
        *) printf "%s calls, the last to %s, in\n%s\n" "$called" "$last" "$code" >&2 ;;
    esac
done
echo "$count"
"#;

#[test]
fn examples_are_code_and_run_nothing_of_a_description() {
    let free = |payload: &str| json!({ payload: [payload, { payload: null }, 1.5e300, true, -7] });
    execute(PAYLOADS.iter().map(|payload| description(payload, &free(payload))).collect());
}

/// How deep a value is that the reader takes, and Python's does not.
const DEEP: usize = 105;

#[test]
fn deep_values_are_written_whole() {
    let lists = (0..DEEP).fold(json!("a"), |inner, _| json!([inner]));
    let objects = (0..DEEP).fold(json!("a"), |inner, _| json!({ "a": inner }));
    execute([lists, objects].iter().map(|free| description("x", &json!({ "deep": free }))).collect());
}
