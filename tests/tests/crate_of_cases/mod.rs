//! One crate of all cases: each is a module with its expected code, beside one copy of the runtime.
//!
//! The emitted code names its neighbours `crate::models` and `crate::resources`; here they are `crate::<case>::models`.
//! It gives `Client` a method per resource, and two cases may have the same one: each case has a `Client` of its own
//! that is the runtime's behind it. The manifest is the emitted crate's.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use telnyx_tests::tree::{self, Tree};
use telnyx_tests::{Failed, place, program};

/// What the emitted crate's root has, and the cases with it.
const ROOT: &str = "\
//! Every case.
#![deny(warnings)]
/// The name of an environment variable.
macro_rules! env_name { ($name:literal) => { concat!(\"EXAMPLE_\", $name) } }
/// The crate's name.
macro_rules! library { () => { \"golden\" } }
#[macro_use]
pub mod runtime;
/// Where tokens are.
pub(crate) const TOKEN_URL: Option<(Option<&str>, &str)> = None;
/// Whether multipart bodies have what is inside a property under its name with brackets.
pub(crate) const MULTIPART_IN_BRACKETS: bool = false;
/// Where calls go.
pub const BASE_URL: &str = \"https://api.example.com/v2\";
";

/// What stands in for the runtime in a case: the runtime, with another `Client`.
const RUNTIME_OF_A_CASE: &str = "\
#[allow(unused_imports, reason = \"a case may use none of it\")]
pub use crate::runtime::*;

/// The runtime's client, as a type that this case may give methods to.
#[derive(Debug)]
pub struct Client(crate::runtime::Client);

impl std::ops::Deref for Client {
    type Target = crate::runtime::Client;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

pub(crate) mod operation {
    #[allow(unused_imports, reason = \"a case may use none of it\")]
    pub(crate) use super::Client;
    #[allow(unused_imports, reason = \"a case may use none of it\")]
    pub(crate) use crate::runtime::operation::*;
}
";

/// What samples are written against, in a case that has them.
const SAMPLES_OF_A_CASE: &str = "\
#[allow(unused_imports, reason = \"a case may use none of it\")]
pub use {models::*, runtime::*};

#[allow(missing_docs, dead_code, reason = \"samples are compiled, not called\")]
pub mod samples {
    pub mod host {
        pub use super::super::runtime::Client;
        use crate::runtime::Call;

        pub struct Run;

        pub enum Form {
            Required,
            Full,
        }

        pub struct Sample {
            pub method: &'static str,
            pub path: &'static str,
            pub operation_id: &'static str,
            pub form: Form,
            pub variant: &'static str,
            pub call: fn(&Client) -> Run,
        }

        pub fn json<T, O>(_: Call<T, O>) -> Run {
            Run
        }

        pub fn path<T>(value: T) -> T {
            value
        }

        pub use json as page;
        pub use json as bytes;
    }

    include!(\"samples.rs\");
}
";

/// Checks the crate, and fails with what the compiler says; a warning fails too.
///
/// Its target folder is the running test's, where the dependencies have been built for the emitted crate already.
pub fn check(cases: &[PathBuf]) -> Result<(), Failed> {
    let profile = program::profile_folder();
    let folder = profile.join("golden");
    tree::write(&folder, &contents(cases)?);
    fs::copy(place::root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    let output = program::cargo()
        .args(["build", "--quiet", "--offline"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", profile.parent().expect("a profile's folder is in the target folder"))
        .output()?;
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned().into()) }
}

fn contents(cases: &[PathBuf]) -> Result<Tree, Failed> {
    let mut tree = Tree::new();
    let mut features = BTreeSet::new();
    let mut root = String::from(ROOT);
    for case in cases {
        let module = format!("case_{}", place::name(case).replace(['-', '.'], "_"));
        let code = expected_code(case);
        writeln!(root, "/// A case.\npub mod {module};").expect("a String takes any text");
        tree.insert(format!("src/{module}/mod.rs"), modules(&code));
        tree.insert(format!("src/{module}/runtime.rs"), RUNTIME_OF_A_CASE.to_owned());
        for (path, text) in code {
            features.extend(features_in(&text));
            tree.insert(format!("src/{module}/{path}"), at_home_in(&module, &text));
        }
    }
    tree.insert("src/lib.rs".to_owned(), root);
    tree.insert("Cargo.toml".to_owned(), manifest(&cases[0], &features)?);
    tree.insert("README.md".to_owned(), String::new());
    let runtime = tree::read(&place::root().join("templates/runtime/src/runtime"));
    tree.extend(runtime.into_iter().map(|(path, text)| (format!("src/runtime/{path}"), text)));
    Ok(tree)
}

fn expected_code(case: &Path) -> Tree {
    let mut code = tree::read(&case.join("expected"));
    code.retain(|path, _| Path::new(path).extension().is_some_and(|extension| extension == "rs"));
    code
}

/// The declarations of a case's top-level modules, as the emitted crate has them.
fn modules(code: &Tree) -> String {
    let names: BTreeSet<_> = code.keys().filter_map(|path| path.split(['/', '.']).next()).collect();
    let declare = |name| match name {
        "models" => {
            "#[allow(missing_docs, reason = \"the document of a case says little\")]\npub mod models;\n".to_owned()
        }
        "samples" => String::new(),
        name => format!("pub mod {name};\n"),
    };
    let declared: String = names.into_iter().map(declare).collect();
    let samples = if code.contains_key("samples.rs") { SAMPLES_OF_A_CASE } else { "" };
    format!(
        "#[allow(missing_docs, reason = \"the document of a case says little\")]\npub mod runtime;\n{declared}{samples}"
    )
}

/// The names in `feature = "..."`.
fn features_in(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split("feature = \"").skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned()))
}

fn at_home_in(module: &str, text: &str) -> String {
    let neighbours = ["crate::models", "crate::resources", "crate::webhooks", "crate::runtime::operation"];
    let text = neighbours.iter().fold(text.to_owned(), |text, neighbour| {
        text.replace(neighbour, &neighbour.replacen("crate", &format!("crate::{module}"), 1))
    });
    text.replace("crate::runtime::Client", &format!("crate::{module}::runtime::Client"))
        .replace("golden_case::", &format!("crate::{module}::"))
}

/// The manifest of an emitted crate, with every feature of the cases in place of its products, switched on.
fn manifest(case: &Path, features: &BTreeSet<String>) -> Result<String, Failed> {
    let output = super::generator(case)?.files()?;
    let (_, emitted) = output.files.iter().find(|(path, _)| *path == "Cargo.toml").ok_or("an emitted manifest")?;
    let (mut text, _) =
        emitted.split_once("# Products").map(|(own, rest)| (own.to_owned(), rest)).ok_or("its products")?;
    // The crate has some of them whatever its products are.
    let own = text.clone();
    let more = features.iter().filter(|name| !own.contains(&format!("\n{name} = [")));
    for name in more {
        writeln!(text, "{name} = []").expect("a String takes any text");
    }
    let all: Vec<_> = features.iter().map(|name| format!("{name:?}")).collect();
    Ok(format!("{text}default = [\"rustls\", {}]\n\n[workspace]\n", all.join(", ")))
}
