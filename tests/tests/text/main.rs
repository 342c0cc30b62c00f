//! Text that tries to be more than text: whatever an API description says, wherever it says it, the emitted crate has no test, no
//! link and no tag of its making, its pages neither, and nothing in any file is hidden.
//!
//! Each payload stands in every slot that takes prose, then in every slot that takes a name. Judges are the readers themselves:
//! Rust's parser, and a reader of Markdown with all that rustdoc, mdBook and GitHub add.

mod document;
mod pages;
mod payloads;
mod rust;

use payloads::PAYLOADS;
use std::collections::BTreeMap;
use telnyx_codegen::emit::docs::{DocumentChoice, LanguageName, SiteSources};
use telnyx_codegen::words::hides;
use telnyx_codegen::{Failure, Generator};

type Tree = BTreeMap<String, String>;

/// The languages of the documents; in any other, prose is written in the same way.
const LANGUAGES: [&str; 2] = ["rust", "curl"];

/// What the crate says of itself.
const CRATE_PAGES: [&str; 2] = ["README.md", "src/front.md"];

fn emitted(document: &serde_json::Value) -> Result<Tree, Failure> {
    let languages = LANGUAGES.iter().map(|name| name.parse::<LanguageName>().expect("there is such a language"));
    let choice =
        DocumentChoice { languages: languages.collect(), site: SiteSources::With, ..DocumentChoice::default() };
    let generator = Generator::from_text("hostile.json", document.to_string()).documents(choice);
    let files = generator.files()?.files;
    Ok(files.iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect())
}

/// What of the output is not as it should be.
fn faults(files: &Tree) -> Vec<String> {
    let own = files.iter().filter(|(path, _)| !path.starts_with("src/runtime/"));
    let of_file = |(path, text): (&String, &String)| {
        let mut faults = match path.rsplit('.').next() {
            Some("rs") => rust::faults(text, &files["src/front.md"]),
            // Examples of the crate's own pages are compiled.
            Some("md") if CRATE_PAGES.contains(&path.as_str()) => {
                pages::faults(path, &text.replace("```rust,no_run\n", "```rust\n"))
            }
            Some("md" | "txt") => pages::faults(path, text),
            Some("js") if path.ends_with("search-data.js") => pages::faults_of_data(text),
            _ => Vec::new(),
        };
        let hidden = text.lines().find(|line| hides(line));
        faults.extend(hidden.map(|line| format!("hides something: {line:?}")));
        faults.into_iter().map(|fault| format!("{path}: {fault}")).collect::<Vec<_>>()
    };
    own.flat_map(of_file).collect()
}

fn assert_sound(faults: &[String]) {
    let shown: Vec<_> = faults.iter().take(12).map(String::as_str).collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), shown.join("\n"));
}

#[test]
fn prose_stays_prose() {
    let files = emitted(&document::of_prose(PAYLOADS)).unwrap_or_else(|failure| panic!("{failure}"));
    assert_sound(&faults(&files));
}

#[test]
fn a_title_stays_a_title() {
    for payloads in PAYLOADS.chunks(4) {
        let payload = &payloads.join("\n");
        let files = emitted(&document::titled(payload)).unwrap_or_else(|failure| panic!("{payload:?}: {failure}"));
        assert_sound(&faults(&files));
    }
}

#[test]
fn a_name_stays_a_name() {
    let mut refused = 0;
    // A name that a type may have is a link to it.
    for payload in PAYLOADS.iter().filter(|payload| !payload.contains("Absent")) {
        match emitted(&document::named(payload)) {
            Ok(files) => assert_sound(&faults(&files)),
            Err(failure) => {
                let said = failure.to_string();
                assert!(!hides(&said), "{payload:?} is refused with {said:?}");
                refused += 1;
            }
        }
    }
    assert!(refused * 3 < PAYLOADS.len(), "{refused} of {} names are refused", PAYLOADS.len());
}

#[test]
fn what_is_hidden_is_told_apart() {
    let files = emitted(&document::of_prose(&["one\u{202E}two\rthree\u{1B}[2Jfour"])).expect("it is sound");
    let said = "one\\u{202e}two\\rthree\\u{1b}[2Jfour";
    let page = files.iter().find(|(path, _)| path.ends_with("book/src/cases/cases-0-retrieve.md"));
    let (_, page) = page.unwrap_or_else(|| panic!("no page: {:?}", files.keys()));
    assert!(page.contains(said), "{page}");
}
