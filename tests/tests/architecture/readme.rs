//! What the README, CONTRIBUTING and the emitted crate's README tell a reader who has the repository and nothing else.
//!
//! In: these texts, and the code that they speak of. Out: a trial for each thing that they have to say, or to leave out.

use super::{rust, verdict};
use std::collections::BTreeSet;
use telnyx_tests::{Failed, Trial, place};

/// What is read by whoever comes from outside.
const PAGES: [&str; 2] = ["README.md", "CONTRIBUTING.md"];

/// Words that mean something in this house alone.
const HOUSE_WORDS: [&str; 5] = ["judge", "ladder", "the rooms", "its room", "only room"];

/// The trials of this module.
pub fn trials() -> impl Iterator<Item = Trial> {
    [
        Trial::test("readme_names_every_command", names_commands),
        Trial::test("readme_and_contributing_have_no_words_of_the_house", no_house_words),
        Trial::test("readme_and_contributing_say_how_to_get_what_is_not_here", tells_of_what_is_absent),
        Trial::test("readme_and_contributing_have_commands_in_blocks", commands_in_blocks),
        Trial::test("readme_of_the_crate_says_what_programs_need", crate_says_needs),
        Trial::test("readme_of_the_crate_says_how_lists_are_mocked", crate_says_lists),
    ]
    .into_iter()
}

fn text(path: &str) -> String {
    std::fs::read_to_string(place::root().join(path)).expect("it is part of the repository")
}

fn names_commands() -> Result<(), Failed> {
    let (cli, readme) = (text("generator/src/cli.rs"), text("README.md"));
    let (_, from) = cli.split_once("pub enum Command {").expect("the program has commands");
    let (variants, _) = from.split_once("\n}").expect("it ends");
    let commands = variants.lines().filter_map(|line| line.strip_prefix("    ")?.split_once('('));
    let commands = commands.map(|(name, _)| name).filter(|name| name.starts_with(char::is_uppercase));
    let commands: BTreeSet<String> = commands.map(str::to_lowercase).collect();
    let is_told =
        |command: &&String| !readme.contains(&format!("`{command}")) && !readme.contains(&format!(" {command} "));
    let missing: Vec<String> = commands.iter().filter(is_told).map(|command| format!("README.md: {command}")).collect();
    assert!(commands.len() > 5, "{commands:?}");
    verdict(&missing)
}

fn no_house_words() -> Result<(), Failed> {
    let mut found = Vec::new();
    for page in PAGES {
        let text = text(page).to_lowercase();
        found.extend(HOUSE_WORDS.iter().filter(|word| text.contains(**word)).map(|word| format!("{page}: {word}")));
    }
    verdict(&found)
}

/// A folder beside the clone is named with how one gets what is in it.
fn tells_of_what_is_absent() -> Result<(), Failed> {
    let mut found = Vec::new();
    for page in PAGES {
        let text = text(page);
        let paragraphs = text.split("\n\n").filter(|paragraph| paragraph.contains("../shared"));
        found
            .extend(paragraphs.filter(|paragraph| !paragraph.contains("`fetch")).map(|told| format!("{page}: {told}")));
    }
    verdict(&found)
}

fn commands_in_blocks() -> Result<(), Failed> {
    let mut found = Vec::new();
    for page in PAGES {
        let text = text(page);
        let prose = text.split("```").step_by(2).flat_map(str::lines);
        let bare =
            prose.filter(|line| line.starts_with("cargo ") || line.contains(": cargo ") || line.starts_with("tests/"));
        found.extend(bare.map(|line| format!("{page}: {line}")));
    }
    verdict(&found)
}

/// Programs that verify webhooks need a key more than the rest.
fn crate_says_needs() -> Result<(), Failed> {
    let readme = text("spec/crate.md");
    let (_, from) = readme.split_once("Each program is complete.").expect("it is said of programs");
    let (told, _) = from.split_once("`{{env}}_PUBLIC_KEY`").expect("it is said what some need");
    let told: BTreeSet<&str> = told.split('`').skip(1).step_by(2).filter(|name| !name.contains('{')).collect();
    let programs = rust("templates/examples");
    let verifying = programs.iter().filter(|(_, code)| code.contains("Verifier::from_env"));
    let verifying: BTreeSet<&str> = verifying.filter_map(|(path, _)| path.strip_suffix(".rs")).collect();
    if told == verifying { Ok(()) } else { Err(format!("told: {told:?}, true: {verifying:?}").into()) }
}

fn crate_says_lists() -> Result<(), Failed> {
    let pages = ["spec/crate.md", "templates/crate/README.md"];
    let has_both = |page: &&str| text(page).contains("items([") && text(page).contains("page([");
    verdict(&pages.iter().filter(|page| !has_both(page)).map(|page| (*page).to_owned()).collect::<Vec<_>>())
}
