//! Other generators, and the other crate for the same API, by their names and versions. What one cannot do with the document is told.

use crate::job::{Job, Took, cargo, least, measured, printed, removed};
use crate::setting::Setting;
use crate::table::{Figure, Report, Row};
use crate::{Failure, scratch, text};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Rounds of generation, unless told otherwise.
const ROUNDS: usize = 3;

/// A generator that is measured too.
struct Peer {
    name: &'static str,
    version: &'static str,
    /// Whether it is given the document as YAML; if not, as JSON.
    reads_yaml: bool,
    /// Its arguments, with `DOCUMENT` and `OUT` where those stand.
    args: &'static [&'static str],
}

const PEERS: [Peer; 3] = [
    Peer {
        name: "openapi-to-rust",
        version: "0.23.0",
        reads_yaml: true,
        args: &["generate", "DOCUMENT", "--output-dir", "OUT"],
    },
    Peer {
        name: "oas3-gen",
        version: "0.29.0",
        reads_yaml: true,
        args: &["generate", "client-mod", "--workspace", "-i", "DOCUMENT", "-o", "OUT"],
    },
    // It reads YAML's `y` as a boolean, and refuses the document for it.
    Peer { name: "ploidy", version: "0.15.0", reads_yaml: false, args: &["generate", "rust", "DOCUMENT", "-o", "OUT"] },
];

/// The crate for the same API, its version, and the feature that has the whole of the API.
const CRATE: (&str, &str, &str) = ("telnyx", "0.1.0", "generated");

/// The document in its forms, below `target/bench/peers`.
struct Documents {
    yaml: PathBuf,
    json: PathBuf,
}

impl Documents {
    fn new(document: &Path) -> Result<Self, Failure> {
        let json = folder()?.join("document.json");
        let tree: serde_yaml::Value = serde_yaml::from_str(&fs::read_to_string(document)?)?;
        fs::write(&json, serde_json::to_string(&tree)?)?;
        Ok(Self { yaml: document.to_owned(), json })
    }
}

impl Peer {
    /// Installs it, unless it is there.
    fn installed(&self, setting: &Setting) -> Result<PathBuf, Failure> {
        let program = folder()?.join("bin").join(self.name);
        if !program.exists() {
            let root = folder()?;
            let mut install = cargo(&setting.ours.root, &root.join("target"));
            let args = ["install", "--quiet", "--locked", "--version", self.version, self.name, "--root", text(&root)];
            printed(install.args(args))?;
        }
        Ok(program)
    }

    fn out(&self) -> Result<PathBuf, Failure> {
        Ok(folder()?.join(format!("{}-out", self.name)))
    }

    /// The command that generates.
    fn command(&self, program: &Path, documents: &Documents) -> Result<Command, Failure> {
        let document = if self.reads_yaml { &documents.yaml } else { &documents.json };
        let out = self.out()?;
        let mut command = Command::new(program);
        command.args(self.args.iter().map(|word| match *word {
            "DOCUMENT" => document.as_path(),
            "OUT" => &out,
            other => Path::new(other),
        }));
        Ok(command)
    }
}

fn folder() -> Result<PathBuf, Failure> {
    let folder = scratch()?.join("peers");
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Generation by others; `ours` is beside each.
pub(crate) fn generate(setting: &Setting, document: &Path, ours: &Figure, report: &mut Report) -> Result<(), Failure> {
    let documents = Documents::new(document)?;
    for peer in &PEERS {
        let what = format!("generate, beside {} {}", peer.name, peer.version);
        match generated(setting, peer, &documents) {
            Ok(took) => {
                let form = if peer.reads_yaml { "YAML" } else { "JSON" };
                let beside = format!("{} from {form}, {:.0} MiB", peer.name, took.mib);
                report.add(Row::new(what, ours.clone()).beside(beside, Figure::new(took.cpu, "CPU s")));
            }
            Err(failure) => report.note(format!("{what}: {}", short(&failure))),
        }
    }
    Ok(())
}

fn generated(setting: &Setting, peer: &Peer, documents: &Documents) -> Result<Took, Failure> {
    let program = peer.installed(setting)?;
    let out = peer.out()?;
    peer.command(&program, documents)?;
    let job = Job::new(|| peer.command(&program, documents).expect("it was made before")).after(|| {
        removed(&out)?;
        Ok(fs::create_dir_all(&out)?)
    });
    Ok(least(setting.rounds(ROUNDS), &[job])?[0])
}

/// `cargo check` of the other crate, its dependencies built before; `ours` is beside it.
pub(crate) fn check(ours: &Took, report: &mut Report) {
    let (name, version, _) = CRATE;
    match checked() {
        Ok(took) => {
            let beside = format!("crate {name} {version}, {:.0} MiB", took.mib);
            let row = Row::new("check, full", Figure::new(ours.cpu, "CPU s"));
            report.add(row.beside(beside, Figure::new(took.cpu, "CPU s")));
        }
        Err(failure) => report.note(format!("crate {name} {version}: {}", short(&failure))),
    }
}

/// What the check of the other crate takes.
fn checked() -> Result<Took, Failure> {
    let folder = folder()?.join("crate");
    fs::create_dir_all(folder.join("src"))?;
    let (name, version, feature) = CRATE;
    let manifest = format!(
        "[package]\nname = \"user\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{name} = {{ version = \"={version}\", features = [\"{feature}\"] }}\n\n[workspace]\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(folder.join("src/lib.rs"), "")?;
    let target = folder.join("target");
    let check = || {
        let mut check = cargo(&folder, &target);
        check.args(["check", "--quiet"]);
        check
    };
    printed(&mut check())?;
    // What is measured is the one crate, without what it depends on.
    printed(cargo(&folder, &target).args(["clean", "--quiet", "--package", name]))?;
    measured(check())
}

/// The first lines of what went wrong.
fn short(failure: &Failure) -> String {
    failure.to_string().lines().take(4).collect::<Vec<_>>().join(" / ")
}
