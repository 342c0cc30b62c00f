//! Documents of other vendors: nothing of the vendor whom the built-in texts are for reaches their crates, documents and sites,
//! and their crates are crates, with names, variables, documentation and examples of their own.

use std::fs;
use std::path::Path;
use telnyx_codegen::emit::docs::{DocumentChoice, LanguageName, Profile, SiteSources};
use telnyx_codegen::{CrateName, Generator, Output};
use telnyx_tests::{Failed, Trial, place, program, run, same_text};

/// What only the vendor says: names, headers, texts of the built-in files, habits.
const VENDORS: &[&str] = &[
    "telnyx",
    "mission control",
    "e.164",
    "+1312555",
    "+1800555",
    "ed25519",
    "10dlc",
    "texml",
    "call_control",
    "page[number]",
    "verifier",
    "sms, mms",
    "northstar",
];

/// A document, and the crate that is made of it.
const DOCUMENTS: [(&str, &str); 3] = [
    ("acme", "acme-pay-sdk"),
    ("hostile", "dependencies-api-env-script-x-script-31m-sdk"),
    ("untitled", "octopus-sdk"),
];

fn main() {
    let silence = |(name, _)| Trial::test(format!("nothing_of_the_vendor_is_said_of_{name}"), move || silent(name));
    let mut trials: Vec<Trial> = DOCUMENTS.into_iter().map(silence).collect();
    trials.push(Trial::test("names_come_from_the_document_or_the_caller", names));
    trials.push(Trial::test("a_configuration_says_who_the_api_is", configured));
    trials.push(Trial::test("published_rules_are_the_vendors_alone", foreign_profile));
    trials.push(Trial::test("crates_compile_and_are_documented_and_their_examples_pass", compiled));
    run(trials)
}

fn generator(name: &str) -> Generator {
    let languages = LanguageName::all().collect();
    Generator::new(place::root().join(format!("tests/foreign/{name}.yaml"))).documents(DocumentChoice {
        languages,
        site: SiteSources::With,
        ..DocumentChoice::default()
    })
}

/// The output without the list of what was written, which is the tool's and not the crate's.
fn said(output: &Output) -> impl Iterator<Item = (&str, &str)> {
    output.files.iter().filter(|(path, _)| !path.starts_with(".telnyx-codegen"))
}

fn silent(name: &str) -> Result<(), Failed> {
    let output = generator(name).files()?;
    let mut found = Vec::new();
    for (path, text) in said(&output) {
        let (path, text) = (path.to_lowercase(), text.to_lowercase());
        let words = VENDORS.iter().filter(|word| path.contains(**word) || text.contains(**word));
        found.extend(words.map(|word| {
            let line = text.lines().find(|line| line.contains(word)).unwrap_or_default();
            format!("{path}: {word}: {line}")
        }));
    }
    if found.is_empty() { Ok(()) } else { Err(found.join("\n").into()) }
}

fn names() -> Result<(), Failed> {
    let name = |output: &Output| output.crate_name.clone();
    let acme: CrateName = "acme-client".parse()?;
    for (document, expected) in DOCUMENTS {
        same_text("by its title", expected, &name(&generator(document).files()?))?;
    }
    let called = generator("acme").crate_name(acme).files()?;
    same_text("by the caller", "acme-client", &name(&called))?;
    let manifest = called.files.iter().find(|(path, _)| *path == "Cargo.toml").ok_or("a manifest")?.1;
    same_text("the manifest", "name = \"acme-client\"", manifest.lines().nth(1).unwrap_or_default())?;
    let root = called.files.iter().find(|(path, _)| *path == "src/lib.rs").ok_or("a root")?.1;
    let prefix = root.lines().find(|line| line.contains("_\", $name)")).unwrap_or_default();
    same_text("the variables", "concat!(\"ACME_CLIENT_\", $name)", prefix.trim())
}

fn configured() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("sdk.toml");
    fs::write(&path, CONFIGURATION)?;
    let output = generator("acme").config(&path).files()?;
    let text = |path: &str| output.files.iter().find(|(one, _)| *one == path).map(|(_, text)| text.to_owned());
    let manifest = text("Cargo.toml").ok_or("a manifest")?;
    let head: Vec<&str> = manifest.lines().skip(1).take(2).collect();
    same_text("the manifest", "name = \"pay\"\ndescription = \"Pays \\\"well\\\".\"", &head.join("\n"))?;
    let is_guide = |path: &str| path.ends_with("-messages-python/SKILL.md");
    let skill = output.files.iter().find(|(one, _)| is_guide(one)).map(|(_, text)| text).ok_or("a guide for Python")?;
    let install = skill.lines().find(|line| line.starts_with("pip install")).unwrap_or_default();
    same_text("the package", "pip install acmepay", install)?;
    text("src/webhooks/signature/verifier.rs").map(|_| ()).ok_or_else(|| "its webhooks can be verified".into())
}

const CONFIGURATION: &str = r#"
[identity]
crate = "pay"
description = 'Pays "well".'
packages = { python = "acmepay" }
signature = { timestamp = "acme-time", signature = "acme-signature" }
"#;

fn foreign_profile() -> Result<(), Failed> {
    let seed = DocumentChoice { profile: Profile::Seed, ..DocumentChoice::default() };
    match generator("acme").documents(seed).files() {
        Ok(_) => Err("the vendor's published rules were followed".into()),
        Err(failure) => same_text("the code", "foreign-profile", failure.0[0].code),
    }
}

/// Every crate, in one workspace: compiled with its tests and examples, then documented; a warning fails, too. What the crate
/// reads from the environment is proved by a test inside it.
fn compiled() -> Result<(), Failed> {
    let folder = program::profile_folder().join("foreign");
    fs::remove_dir_all(&folder).ok();
    for (name, _) in DOCUMENTS {
        generator(name).out_dir(folder.join(name)).generate()?;
    }
    let members = DOCUMENTS.map(|(name, ..)| format!("{name:?}")).join(", ");
    fs::write(folder.join("Cargo.toml"), format!("[workspace]\nresolver = \"3\"\nmembers = [{members}]\n"))?;
    fs::copy(place::root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    fs::create_dir(folder.join("acme/tests"))?;
    fs::write(folder.join("acme/tests/environment.rs"), ENVIRONMENT)?;
    cargo(&folder, &["test", "--workspace", "--features", "full"])?;
    cargo(&folder, &["doc", "--workspace", "--no-deps", "--features", "full"])
}

const ENVIRONMENT: &str = r#"//! What is read from the environment.

#[test]
fn variables_have_the_names_of_the_api() {
    let client = acme_pay_sdk::Client::from_env().expect("ACME_PAY_API_KEY is set");
    assert!(format!("{client:?}").contains("http://127.0.0.1:9/v9"), "ACME_PAY_BASE_URL is read");
}
"#;

fn cargo(folder: &Path, args: &[&str]) -> Result<(), Failed> {
    let profile = program::profile_folder();
    let output = program::cargo()
        .args(args)
        .args(["--quiet", "--offline"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", profile.parent().unwrap_or(Path::new("target")))
        .env("ACME_PAY_API_KEY", "key")
        .env("ACME_PAY_BASE_URL", "http://127.0.0.1:9/v9")
        .output()?;
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    if output.status.success() && !told.contains("warning") {
        return Ok(());
    }
    Err(format!("{}{told}", String::from_utf8_lossy(&output.stdout)).into())
}
