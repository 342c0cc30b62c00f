//! The client as a module of another crate, in place of a crate of its own.
//!
//! In: the files of the crate. Out: those of a module: paths begin at the module, features are decided, and what the module needs of
//! other crates is a list for the manifest around it. It refuses to know where the files go.

use crate::emit::{Files, OutputPath};
use regex::{Captures, Regex};
use std::collections::BTreeSet;
use std::fmt::{self, Write};
use std::str::FromStr;
use std::sync::LazyLock;
use toml::{Table, Value};

/// What a module needs of other crates: lines of `[dependencies]`.
pub const DEPENDENCIES: &str = "dependencies.toml";

/// A path from the root of the crate.
static CRATE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\bcrate::").expect("the pattern is sound"));

/// A condition on a feature.
static FEATURE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"\bfeature = "([^"]+)""#).expect("the pattern is sound"));

/// Where in its crate a module stands: `crate::api`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModulePath(String);

impl FromStr for ModulePath {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let inside = text.strip_prefix("crate::").unwrap_or(text);
        let path: Option<syn::Path> = syn::parse_str(inside).ok();
        let is_plain = |part: &syn::PathSegment| {
            part.arguments.is_none() && !["self", "super", "crate"].contains(&&*part.ident.to_string())
        };
        match path {
            Some(path) if path.leading_colon.is_none() && path.segments.iter().all(is_plain) => {
                Ok(Self(inside.to_owned()))
            }
            _ => Err("a module's path is as in `crate::api`, from the root of the crate that it is in".to_owned()),
        }
    }
}

impl ModulePath {
    /// The folder that the module has in a crate's `src`.
    pub fn folder(&self) -> String {
        self.0.replace("::", "/").replace(char::is_whitespace, "")
    }
}

impl fmt::Display for ModulePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "crate::{}", self.0)
    }
}

/// What of these is no feature of a crate.
pub fn unknown_feature<'f>(files: &Files, features: &'f [String]) -> Option<&'f str> {
    let manifest = manifest(files);
    let known = manifest.get("features").and_then(Value::as_table);
    features.iter().map(String::as_str).find(|name| !known.is_some_and(|known| known.contains_key(*name)))
}

fn manifest(files: &Files) -> Table {
    files.get("Cargo.toml").and_then(|text| text.parse().ok()).expect("a crate has a manifest")
}

/// The module of a crate's files, with these of the crate's features beside the products, which are all there.
pub fn module(files: &Files, path: &ModulePath, features: &[String]) -> Files {
    let manifest = manifest(files);
    let chosen = closure(&manifest, features.iter().map(String::as_str).chain(["full"]));
    let mut module = Files::default();
    for (name, text) in files.iter() {
        let Some(inside) = name.strip_prefix("src/").filter(|inside| !is_of_rustdoc(inside)) else {
            if name.starts_with("LICENSE") || name == "rustfmt.toml" {
                module.insert(output(name), text);
            }
            continue;
        };
        let text = if inside == "lib.rs" { without_head(text) } else { text.to_owned() };
        let inside = if inside == "lib.rs" { "mod.rs" } else { inside };
        module.insert(output(inside), moved(&text, path, &chosen));
    }
    module.insert(DEPENDENCIES, dependencies(&manifest, &chosen));
    module
}

fn output(path: &str) -> OutputPath {
    OutputPath::parse(path).expect("it was a path of the crate")
}

/// Pages that rustdoc alone reads, of a crate.
fn is_of_rustdoc(inside: &str) -> bool {
    inside == "front.md" || inside == "guides.rs" || inside.starts_with("guides/")
}

/// Features, and those that they enable.
fn closure<'m>(manifest: &'m Table, first: impl Iterator<Item = &'m str>) -> BTreeSet<&'m str> {
    let (mut found, mut open) = (BTreeSet::new(), first.collect::<Vec<_>>());
    while let Some(name) = open.pop() {
        if found.insert(name) {
            open.extend(texts(manifest.get("features").and_then(|all| all.get(name))));
        }
    }
    found
}

fn texts(list: Option<&Value>) -> impl Iterator<Item = &str> {
    list.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

/// The root of a crate without what a file that is included cannot begin with: its docs and attributes.
fn without_head(root: &str) -> String {
    let is_head = |line: &&str| line.is_empty() || line.starts_with("//!") || line.starts_with("#![");
    let lines = root.lines().skip_while(is_head).filter(|line| *line != "pub mod guides;" && *line != GUIDES);
    lines.fold(String::with_capacity(root.len()), |text, line| text + line + "\n")
}

/// The gate of the guides.
const GUIDES: &str = "#[cfg(all(doc, not(doctest)))]";

/// A file's text where it stands in the module. Examples of the runtime are about a crate: nobody tests them here.
fn moved(text: &str, path: &ModulePath, chosen: &BTreeSet<&str>) -> String {
    let mut moved = String::with_capacity(text.len());
    let mut is_example = false;
    for line in text.lines() {
        let line = CRATE.replace_all(line, format!("crate::{}::", path.0));
        let is_docs = line.trim_start().starts_with("//");
        let decided = |found: &Captures<'_>| if chosen.contains(&found[1]) { "all()" } else { "any()" };
        let mut line = if is_docs { line } else { FEATURE.replace_all(&line, decided).into_owned().into() };
        if is_docs && let Some((before, info)) = line.split_once("```") {
            is_example = !is_example;
            if is_example && matches!(info, "" | "no_run") {
                line = format!("{before}```ignore").into();
            }
        }
        moved.push_str(&line);
        moved.push('\n');
    }
    moved
}

/// The crates that are needed, as lines of a manifest: those of every platform, then those of some.
fn dependencies(manifest: &Table, chosen: &BTreeSet<&str>) -> String {
    let mut text = String::new();
    let mut told = BTreeSet::new();
    let targets = manifest.get("target").and_then(Value::as_table).into_iter().flatten();
    let of_some = targets.map(|(platform, table)| (Some(platform), table.get("dependencies")));
    for (platform, wanted) in std::iter::once((None, manifest.get("dependencies"))).chain(of_some) {
        let mut lines = String::new();
        for (name, wanted) in wanted.and_then(Value::as_table).into_iter().flatten() {
            let is_optional = wanted.get("optional").and_then(Value::as_bool).unwrap_or_default();
            if is_optional && !chosen.contains(&*format!("dep:{name}")) {
                continue;
            }
            // Where a crate stands twice, what features ask of it is told once: Cargo unites both.
            let asked = chosen.iter().filter(|_| !told.contains(name));
            writeln!(lines, "{name} = {}", dependency(name, wanted, asked)).expect("writing to a string succeeds");
            told.insert(name);
        }
        if let Some(platform) = platform.filter(|_| !lines.is_empty()) {
            writeln!(text, "\n[target.'{platform}'.dependencies]").expect("writing to a string succeeds");
        }
        text += &lines;
    }
    text
}

/// What a manifest says of a crate, with the features that are asked of it.
fn dependency<'a>(name: &str, wanted: &Value, asked: impl Iterator<Item = &'a &'a str>) -> String {
    let version = wanted.as_str().or_else(|| wanted.get("version")?.as_str()).unwrap_or("*");
    let asked = asked.filter_map(|one| one.split_once('/')).filter(|(of, _)| of.trim_end_matches('?') == name);
    let features: BTreeSet<&str> = texts(wanted.get("features")).chain(asked.map(|(_, feature)| feature)).collect();
    let mut parts = vec![format!("version = {version:?}")];
    if wanted.get("default-features").and_then(Value::as_bool) == Some(false) {
        parts.push("default-features = false".to_owned());
    }
    if !features.is_empty() {
        parts.push(format!("features = {:?}", features.iter().collect::<Vec<_>>()));
    }
    format!("{{ {} }}", parts.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = r#"
[dependencies]
bytes = "1"
http = { version = "1", default-features = false, features = ["http2"] }
tls = { version = "2", optional = true }
more = { version = "3", optional = true }
[target.'cfg(unix)'.dependencies]
http = { version = "1", features = ["files"] }
more = { version = "3", optional = true }
[target.'cfg(windows)'.dependencies]
more = { version = "3", optional = true }
[features]
default = ["rustls"]
full = ["things"]
things = []
rustls = ["dep:tls", "http/tls", "more?/x"]
more = ["dep:more"]
"#;

    fn files() -> Files {
        let mut files = Files::default();
        files.insert("Cargo.toml", MANIFEST);
        files.insert("README.md", "# x\n");
        files.insert("LICENSE-MIT", "MIT\n");
        files.insert("src/front.md", "# x\n");
        files.insert(
            "src/lib.rs",
            "//! X.\n#![doc = include_str!(\"front.md\")]\n#![forbid(unsafe_code)]\n\npub mod runtime;\n\n#[cfg(all(doc, not(doctest)))]\npub mod guides;\n",
        );
        files.insert(
            "src/runtime/mod.rs",
            "/// See [`crate::X`], feature = \"more\".\n/// ```no_run\n/// ```\n/// ```text\n/// ```\n#[cfg(any(feature = \"things\", feature = \"more\"))]\nuse crate::a;\nmacro_rules! m { () => { $crate::a } }\npub(crate) use other_crate::b;\n",
        );
        files
    }

    #[test]
    fn a_module_begins_at_its_path_and_has_its_features_decided() {
        let path = "crate::api::v2".parse().expect("a path");
        let module = module(&files(), &path, &["default".to_owned()]);
        let found: Vec<&str> = module.iter().map(|(path, _)| path).collect();
        assert_eq!(found, ["LICENSE-MIT", "dependencies.toml", "mod.rs", "runtime/mod.rs"]);
        assert_eq!(module.get("mod.rs"), Some("pub mod runtime;\n\n"));
        assert_eq!(
            module.get("runtime/mod.rs"),
            Some(
                "/// See [`crate::api::v2::X`], feature = \"more\".\n/// ```ignore\n/// ```\n/// ```text\n/// ```\n#[cfg(any(all(), any()))]\nuse crate::api::v2::a;\nmacro_rules! m { () => { $crate::api::v2::a } }\npub(crate) use other_crate::b;\n"
            )
        );
        assert_eq!(
            module.get(DEPENDENCIES),
            Some(
                "bytes = { version = \"1\" }\nhttp = { version = \"1\", default-features = false, features = [\"http2\", \"tls\"] }\ntls = { version = \"2\" }\n\n[target.'cfg(unix)'.dependencies]\nhttp = { version = \"1\", features = [\"files\"] }\n"
            )
        );
    }

    #[test]
    fn what_is_no_feature_is_told() {
        assert_eq!(unknown_feature(&files(), &["rustls".to_owned(), "rustlss".to_owned()]), Some("rustlss"));
        assert_eq!(unknown_feature(&files(), &["more".to_owned()]), None);
    }

    #[test]
    fn a_path_is_one_of_modules() {
        let found = |text: &str| text.parse::<ModulePath>().map(|path| path.to_string());
        assert_eq!([found("api"), found("crate::a::b")], [Ok("crate::api".to_owned()), Ok("crate::a::b".to_owned())]);
        assert_eq!("crate::a::b".parse::<ModulePath>().expect("a path").folder(), "a/b");
        assert!(["", "crate", "super::a", "a b", "::a", "a<b>", "fn"].iter().all(|text| found(text).is_err()));
    }
}
