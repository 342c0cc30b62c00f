//! A scratch folder, two generations of one small document, and the program.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;
use telnyx_codegen::{Generator, Output};
use telnyx_tests::{Failed, program};
use tempfile::TempDir;

/// Files of other people, inside the output folder.
pub const MINE: [&str; 4] = [".env", ".git/HEAD", "src/notes.txt", "target/debug/x"];

/// The generation that is there, and the one that comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    Old,
    New,
}

/// A scratch folder.
pub struct Scene {
    _aside: TempDir,
    pub root: PathBuf,
    pub out: PathBuf,
    old: Output,
    new: Output,
}

impl Scene {
    /// In memory where that can be: what is flushed there takes no time, whatever else the machine does.
    pub fn new() -> Result<Self, Failed> {
        let memory = Path::new("/dev/shm");
        if memory.is_dir() { Self::within(memory) } else { Self::within(&std::env::temp_dir()) }
    }

    /// In a folder.
    pub fn within(folder: &Path) -> Result<Self, Failed> {
        let aside = tempfile::tempdir_in(folder)?;
        let root = aside.path().canonicalize()?;
        for age in [Age::Old, Age::New] {
            fs::write(root.join(name(age)), document(age))?;
        }
        let made = |age| Generator::new(root.join(name(age))).files();
        Ok(Self { out: root.join("out"), old: made(Age::Old)?, new: made(Age::New)?, root, _aside: aside })
    }

    /// Writes a generation in this process.
    pub fn write(&self, age: Age) -> Result<(), Failed> {
        self.generator(age).write(self.output(age))?;
        Ok(())
    }

    /// Puts files of other people into the output folder.
    pub fn put_mine(&self) -> Result<(), Failed> {
        for path in MINE.map(|path| self.out.join(path)) {
            fs::create_dir_all(path.parent().ok_or("a file is in a folder")?)?;
            fs::write(path, "mine")?;
        }
        Ok(())
    }

    /// The program, about to write a generation.
    pub fn program(&self, age: Age) -> Command {
        let mut command = Command::new(program::build());
        command.current_dir(&self.root).args(["generate", "--spec", name(age), "--out", "out", "--lock", "names.lock"]);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        command
    }

    /// Whether the folder holds exactly a generation, besides files of other people; an error where it says that it holds none.
    pub fn is(&self, age: Age) -> Result<bool, Failed> {
        if !self.generator(age).compare(self.output(age))?.is_empty() {
            return Ok(false);
        }
        let wanted: Vec<&str> = self.output(age).files.iter().map(|(path, _)| path).collect();
        let mut found: Vec<String> = stamps(&self.out).into_keys().collect();
        // What is written aside inside the folder is no part of it yet.
        found.retain(|path| !MINE.contains(&path.as_str()) && !path.starts_with(".telnyx-codegen.journal/"));
        Ok(found == wanted)
    }

    /// What stands beside the output folder and was not there before.
    pub fn litter(&self) -> Result<Vec<String>, Failed> {
        let known = ["old.yaml", "new.yaml", "out", "names.lock", "stay", "program"];
        let names = fs::read_dir(&self.root)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
        let mut names = names.collect::<Result<Vec<_>, std::io::Error>>()?;
        names.retain(|name| !known.contains(&name.as_str()));
        names.extend(self.out.join(".telnyx-codegen.journal").exists().then(|| "the journal".to_owned()));
        Ok(names)
    }

    fn generator(&self, age: Age) -> Generator {
        Generator::new(self.root.join(name(age))).out_dir(&self.out)
    }

    fn output(&self, age: Age) -> &Output {
        match age {
            Age::Old => &self.old,
            Age::New => &self.new,
        }
    }
}

fn name(age: Age) -> &'static str {
    match age {
        Age::Old => "old.yaml",
        Age::New => "new.yaml",
    }
}

/// Two documents with an operation in common, and one product: by the lock of one, a product of the other is new.
fn document(age: Age) -> String {
    let own = match age {
        Age::Old => ["chairs", "lamps"],
        Age::New => ["tables", "clocks"],
    };
    let path = |name: &str| {
        format!(
            "  /{name}: {{get: {{tags: [furniture], summary: {age:?} things, responses: {{'204': {{description: Done.}}}}}}}}\n"
        )
    };
    let paths: String = own.iter().chain(&["desks"]).map(|name| path(name)).collect();
    format!("openapi: 3.0.3\ninfo: {{title: Furniture, version: '1'}}\npaths:\n{paths}")
}

/// Every file and link below a folder: its times and its identity.
pub fn stamps(folder: &Path) -> BTreeMap<String, (SystemTime, i64, i64, u64)> {
    let mut stamps = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder_here) = open.pop() {
        for entry in fs::read_dir(&folder_here).into_iter().flatten().flatten() {
            let (path, Ok(metadata)) = (entry.path(), entry.metadata()) else { continue };
            if metadata.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("it is inside").to_string_lossy().into_owned();
                let time = metadata.modified().expect("files have times");
                stamps.insert(name, (time, metadata.ctime(), metadata.ctime_nsec(), metadata.ino()));
            }
        }
    }
    stamps
}
