//! A small repository of somebody else's: a folder `spec/`, a crate made from it, a lock file.

use std::fs;
use std::path::PathBuf;
use telnyx_tests::tree::{self, Tree};
use telnyx_tests::{Failed, program};
use tempfile::TempDir;

/// The day that documents are of.
pub const DATE: &str = "2030-01-31";

const DOCUMENT: &str = "\
openapi: 3.0.3
info: {title: Widgets, version: '1'}
servers: [{url: https://api.widgets.example}]
paths:
  /v1/widgets:
    get:
      operationId: ListWidgets
      tags: [Widgets]
      responses:
        '200': {description: All., content: {application/json: {schema: {$ref: '#/components/schemas/Widget'}}}}
  /v1/wheels:
    get:
      operationId: ListWheels
      tags: [Widgets]
      responses: {'200': {description: All.}}
components:
  schemas:
    Widget: {type: object, properties: {id: {type: string}}}
";

const CONFIG: &str = "\
[identity]
hosts = [\"api.widgets.example\"]
crate = \"widgets-client\"

[[product]]
slug = \"widgets\"
title = \"Widgets\"
tags = [\"Widgets\"]

[[names]]
why = \"What everybody calls it.\"
operations = { \"GET /v1/widgets\" = \"widgets.all\" }
";

const OVERLAY: &str = "\
overlay: 1.0.0
info: {title: Fixes, version: 1.0.0}
actions:
- target: $.paths['/v1/widgets'].get
  update: {summary: All widgets}
- target: $.components.schemas.Widget
  update: {title: Widget}
";

const DOCS: &str = "\
[own_titles]
\"GET /v1/widgets\" = \"List all widgets\"

[[task]]
product = \"widgets\"
operation = \"GET /v1/widgets\"
heading = \"See what there is\"
purpose = \"Every widget, in no order.\"
";

const LOCKFILE: &str = "version = 4\n\n[[package]]\nname = \"widgets-client\"\nversion = \"0.3.0\"\n";

/// A repository.
pub struct Repository(TempDir);

/// What a run said.
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Repository {
    /// With the document in the cache, and everything made from it.
    pub fn new() -> Result<Self, Failed> {
        let repository = Self(tempfile::tempdir()?);
        fs::create_dir_all(repository.path("spec/cache"))?;
        let texts = [("spec/sdk.toml", CONFIG), ("spec/docs.toml", DOCS), ("spec/overlay.yaml", OVERLAY)];
        let documents = [("v1.yaml", DOCUMENT), (&cached(), DOCUMENT), ("Cargo.lock", LOCKFILE)];
        for (path, text) in texts.into_iter().chain(documents) {
            fs::write(repository.path(path), text)?;
        }
        fs::write(repository.path("spec/source.toml"), pin(&"0".repeat(64)))?;
        // The program says which digest the document has.
        let said = repository.run(&["generate", "--spec-dir", "spec"])?;
        let digest = said.err.split("its SHA-256 is ").nth(1).and_then(|rest| rest.get(..64)).ok_or("a digest")?;
        fs::write(repository.path("spec/source.toml"), pin(digest))?;
        let said = repository.run(&["generate", "--spec-dir", "spec"])?;
        if said.code == 0 { Ok(repository) } else { Err(said.err.into()) }
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub fn read(&self, path: &str) -> Result<String, Failed> {
        fs::read_to_string(self.path(path)).map_err(|error| format!("{path}: {error}").into())
    }

    pub fn tree(&self) -> Tree {
        tree::read(self.0.path())
    }

    pub fn edit(&self, path: &str, from: &str, to: &str) -> Result<(), Failed> {
        let text = self.read(path)?;
        assert!(text.contains(from), "{path} has {from}");
        Ok(fs::write(self.path(path), text.replace(from, to))?)
    }

    pub fn append(&self, path: &str, lines: &str) -> Result<(), Failed> {
        Ok(fs::write(self.path(path), self.read(path)? + lines)?)
    }

    /// Writes a document that is made from the pinned one.
    pub fn document(&self, path: &str, change: impl Fn(&str) -> String) -> Result<(), Failed> {
        let text = change(DOCUMENT);
        assert_ne!(text, DOCUMENT);
        Ok(fs::write(self.path(path), text)?)
    }

    pub fn remove_cache(&self) -> Result<(), Failed> {
        Ok(fs::remove_dir_all(self.path("spec/cache"))?)
    }

    /// A value of the pin.
    pub fn value(&self, key: &str) -> Result<String, Failed> {
        let pin = self.read("spec/source.toml")?;
        let line = pin.lines().find_map(|line| line.strip_prefix(&format!("{key} = ")));
        Ok(line.ok_or("the pin has it")?.trim_matches('"').to_owned())
    }

    pub fn update(&self, document: &str, more: &[&str]) -> Result<Said, Failed> {
        let commit = "2".repeat(40);
        let args = ["update", "--spec-dir", "spec", "--spec", document, "--commit", &commit, "--date", DATE];
        self.run(&[&args[..], more].concat())
    }

    pub fn run(&self, args: &[&str]) -> Result<Said, Failed> {
        self.run_in(".", args)
    }

    pub fn run_in(&self, folder: &str, args: &[&str]) -> Result<Said, Failed> {
        let output = program::run(program::build(), &self.path(folder), args);
        let code = output.status.code().ok_or("it ends by itself")?;
        Ok(Said { code, out: String::from_utf8(output.stdout)?, err: String::from_utf8(output.stderr)? })
    }
}

fn cached() -> String {
    format!("spec/cache/{}.yaml", "1".repeat(40))
}

fn pin(sha256: &str) -> String {
    let commit = "1".repeat(40);
    format!(
        "repository = \"widgets/api\"\nfile = \"openapi.yaml\"\ncommit = \"{commit}\"\ndate = \"2030-01-01\"\n\
         sha256 = \"{sha256}\"\nversion = \"0.3.0\"\nprose = \"own\"\nnote = \"\"\n"
    )
}
