//! The ledger: a file that says, before it happens, what will be created, so that a later run can clean up after a crash.
//!
//! One JSON object a line: `{"intent": NAME, "in": COLLECTION}`, then `{"created": NAME, "id": ID}`, then
//! `{"settled": NAME}`.

use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

/// An open ledger.
#[derive(Debug)]
pub struct Ledger {
    file: File,
    open: BTreeMap<String, Entry>,
}

/// Something that was, or may have been, created, and is not yet known to be gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The collection that it is in.
    pub collection: String,
    /// Its id, if the reply to its creation was seen.
    pub id: Option<String>,
}

impl Ledger {
    /// Opens the ledger, which need not be there yet. A last line that was cut off by a crash counts as not written:
    /// what it would have announced did not begin.
    pub fn open(path: &Path) -> io::Result<Self> {
        let text = match std::fs::read_to_string(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            text => text?,
        };
        let mut file = OpenOptions::new().create(true).append(true).open(path)?;
        if !text.is_empty() && !text.ends_with('\n') {
            file.write_all(b"\n")?;
        }
        let mut open = BTreeMap::new();
        for line in text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
            apply(&mut open, &line);
        }
        Ok(Self { file, open })
    }

    /// What is not settled, by name.
    pub fn open_entries(&self) -> BTreeMap<String, Entry> {
        self.open.clone()
    }

    /// Something of this name will be created.
    pub fn intend(&mut self, name: &str, collection: &str) -> io::Result<()> {
        self.note(&json!({"intent": name, "in": collection}))
    }

    /// It was created, with this id.
    pub fn created(&mut self, name: &str, id: &str) -> io::Result<()> {
        self.note(&json!({"created": name, "id": id}))
    }

    /// It is gone, or never was.
    pub fn settled(&mut self, name: &str) -> io::Result<()> {
        self.note(&json!({"settled": name}))
    }

    /// Writes a line through to the disk.
    fn note(&mut self, line: &Value) -> io::Result<()> {
        self.file.write_all(format!("{line}\n").as_bytes())?;
        self.file.sync_data()?;
        apply(&mut self.open, line);
        Ok(())
    }
}

fn apply(open: &mut BTreeMap<String, Entry>, line: &Value) {
    let text = |name: &str| line[name].as_str().map(str::to_owned);
    if let (Some(name), Some(collection)) = (text("intent"), text("in")) {
        open.insert(name, Entry { collection, id: None });
    } else if let Some(entry) = text("created").and_then(|name| open.get_mut(&name)) {
        entry.id = text("id");
    } else if let Some(name) = text("settled") {
        open.remove(&name);
    }
}
