//! What the program says reaches people and steers no terminal; nobody to say it to is no reason to panic.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use telnyx_codegen::words::hides;
use telnyx_tests::{Failed, Trial, program, run};

/// What steers a terminal, turns text around, or is not seen.
const STEERS: &str = "\u{1B}]0;own\u{7}\u{1B}[2J\u{9B}1m\u{202E}\u{2066}\u{200B}";

/// A document whose every name steers.
fn document() -> String {
    let steers = serde_json::to_string(STEERS).expect("a text is JSON");
    format!(
        r#"{{"openapi": "3.1.0", "info": {{"title": {steers}, "version": {steers}}}, "servers": [{{"url": "https://api.example.com/v2"}}],
        "paths": {{"/things": {{"get": {{"operationId": "ListThings", "tags": ["Things"], "summary": {steers}, "description": {steers},
            "responses": {{"200": {{"description": {steers}, "content": {{{steers}: {{"schema": {{"type": "string"}}}}}}}}}}}}}}}}}}"#
    )
}

fn main() {
    let program = program::build();
    run(vec![
        Trial::test("a_refusal_steers_no_terminal", || refusals(program)),
        Trial::test("an_answer_steers_no_terminal", || answers(program)),
        Trial::test("nobody_who_listens_is_no_panic", || nobody(program)),
    ])
}

/// Runs the program in a folder; what it says must not steer.
fn said(program: &Path, folder: &Path, args: &[&str]) -> Result<Output, Failed> {
    let output = program::run(program, folder, args);
    for (what, bytes) in [("answers", &output.stdout), ("says", &output.stderr)] {
        let text = std::str::from_utf8(bytes)?;
        if hides(text) || text.contains("panicked") {
            return Err(format!("{args:?} {what} {text:?}").into());
        }
    }
    Ok(output)
}

fn refuses(program: &Path, folder: &Path, args: &[&str]) -> Result<(), Failed> {
    let output = said(program, folder, args)?;
    if output.status.code() == Some(2) && !output.stderr.is_empty() {
        return Ok(());
    }
    Err(format!("{args:?} leaves with {}: {}", output.status, String::from_utf8_lossy(&output.stderr)).into())
}

/// A mistake may cost a part of the document, or the run.
fn speaks(program: &Path, folder: &Path, args: &[&str]) -> Result<(), Failed> {
    let output = said(program, folder, args)?;
    match output.status.code() {
        Some(0 | 2) if !output.stderr.is_empty() || !output.stdout.is_empty() => Ok(()),
        _ => Err(format!("{args:?} leaves with {}", output.status).into()),
    }
}

/// Every input that is unusable, with a name or a text that steers.
fn refusals(program: &Path) -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let at = folder.path();
    let write = |name: &str, text: &str| fs::write(at.join(name), text);
    write("good.json", &document())?;
    let steers = serde_json::to_string(STEERS)?;
    let inputs = [
        ("swagger", format!(r#"{{"swagger": {steers}, "info": {{}}}}"#)),
        ("version", format!(r#"{{"openapi": {steers}}}"#)),
        ("misfit", format!(r#"{{"openapi": "3.1.0", "info": {steers}, "paths": {{}}}}"#)),
        ("keys", format!(r#"{{"openapi": "3.1.0", {steers}: 1, {steers}: 2}}"#)),
        ("yaml", format!("a: {STEERS}\n  b: [")),
        ("json", format!("{{\"a\" {STEERS}: }}")),
    ];
    for (name, text) in inputs {
        let name = format!("{name}{STEERS}.json");
        write(&name, &text)?;
        speaks(program, at, &["generate", "--spec", &name])?;
        speaks(program, at, &["inspect", "--spec", &name])?;
        for option in ["--config", "--overlay"] {
            refuses(program, at, &["generate", "--spec", "good.json", option, &name])?;
        }
        refuses(program, at, &["generate", "--spec", "good.json", "--lock", &name])?;
    }
    write("keys.toml", &format!("[{steers}]\na = 1\n"))?;
    write("texts.toml", &format!("[[product]]\nslug = {steers}\ntitle = 1\n"))?;
    write(
        "overlay.yaml",
        &format!("overlay: 1.0.0\ninfo: {{title: t, version: '1'}}\nactions: [{{target: \"$[{STEERS}\"}}]\n"),
    )?;
    refuses(program, at, &["generate", "--spec", "good.json", "--config", "keys.toml"])?;
    refuses(program, at, &["generate", "--spec", "good.json", "--config", "texts.toml"])?;
    refuses(program, at, &["generate", "--spec", "good.json", "--overlay", "overlay.yaml"])?;
    refuses(program, at, &["generate", "--spec", STEERS])?;
    refuses(program, at, &["generate", "--spec", "good.json", "--product", STEERS])?;
    refuses(program, at, &["generate", "--spec", "good.json", "--language", STEERS])?;
    refuses(program, at, &[STEERS])?;
    refuses(program, at, &["inspect", &format!("--{STEERS}")])
}

/// Every command that answers.
fn answers(program: &Path) -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let at = folder.path();
    let out = format!("out{STEERS}");
    fs::write(at.join("good.json"), document())?;
    let spec = ["--spec", "good.json"];
    let commands: [&[&str]; 4] =
        [&["inspect"], &["inspect", "--format", "json"], &["names"], &["generate", "-v", "--site", "--out", &out]];
    for command in commands {
        let output = said(program, at, &[command, &spec].concat())?;
        if !output.status.success() {
            return Err(format!("{command:?} leaves with {}", output.status).into());
        }
    }
    fs::write(at.join(&out).join("src/lib.rs"), format!("{STEERS}\r\nnothing\n"))?;
    let output = said(program, at, &[&["generate", "--check", "--site", "--out", &out], &spec[..]].concat())?;
    match output.status.code() {
        Some(1) => Ok(()),
        _ => Err(format!("--check leaves with {}", output.status).into()),
    }
}

/// Answers and messages that go nowhere: to a reader that has gone, to a device that is full.
fn nobody(program: &Path) -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let at = folder.path();
    fs::write(at.join("good.json"), document())?;
    fs::write(at.join("bad.json"), "{")?;
    let commands: [&[&str]; 6] = [
        &["inspect", "--spec", "good.json"],
        &["names", "--spec", "good.json"],
        &["generate", "--spec", "good.json", "--out", "none", "--check"],
        &["generate", "-v", "--spec", "good.json", "--out", "some"],
        &["generate", "--spec", "bad.json"],
        &["--help"],
    ];
    let full = || File::options().write(true).open("/dev/full");
    for (index, args) in commands.iter().enumerate() {
        let command = || {
            let mut command = Command::new(program);
            command.args(*args).current_dir(at).stdout(Stdio::null()).stderr(Stdio::null());
            command
        };
        let usual = command().status()?.code();
        let mut gone = command().stdout(Stdio::piped()).spawn()?;
        drop(gone.stdout.take());
        let answers =
            [(gone.wait()?.code(), "reader has gone"), (command().stderr(full()?).status()?.code(), "stderr is full")];
        if let Some((code, why)) = answers.into_iter().find(|(code, _)| *code != usual) {
            return Err(format!("{args:?}, whose {why}, leaves with {code:?}, not with {usual:?}").into());
        }
        let answers_at_all = !matches!(index, 3 | 4);
        let unwritten = command().stdout(full()?).output()?;
        if answers_at_all && unwritten.status.code() != Some(2) {
            return Err(format!("{args:?} leaves with {} where nothing can be written", unwritten.status).into());
        }
    }
    Ok(())
}
