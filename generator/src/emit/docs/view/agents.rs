//! Pages that lead agents to a skill, or to a part of one.

use serde::Serialize;

/// A skill, as the pages over all of them tell of it.
#[derive(Debug, Serialize)]
pub struct SkillCard {
    /// Its name, which is that of its folder.
    pub name: String,
    /// The product's slug.
    pub product: String,
    /// The product's title.
    pub title: String,
    /// The language's name for people.
    pub language: &'static str,
    /// The language's slug.
    pub language_slug: &'static str,
    /// What it is, and when to load it.
    pub description: String,
    /// What the product is, in a sentence.
    pub about: String,
    /// Its core tasks.
    pub tasks: Vec<TaskCard>,
    /// The files of its `references/`.
    pub files: Vec<FileCard>,
}

/// A core task.
#[derive(Debug, Serialize)]
pub struct TaskCard {
    /// Its heading.
    pub heading: String,
    /// The heading's anchor.
    pub anchor: String,
    /// The method that does it, as a code span; `None` for plain HTTP.
    pub method: Option<String>,
}

/// A file of `references/`.
#[derive(Debug, Serialize)]
pub struct FileCard {
    /// Its name.
    pub name: String,
    /// The titles of its operations.
    pub operations: Vec<String>,
}

/// A list of links, for everything below a folder: `llms.txt` of a language or of a skill.
#[derive(Debug, Serialize)]
pub struct LinkList<'a> {
    /// What the address of everything begins with: that of the site, else the way to the folder of the documents.
    pub base: &'a str,
    /// What it is about.
    pub language: &'static str,
    /// Skills.
    pub skills: &'a [&'a SkillCard],
}

/// `AGENTS.md`.
#[derive(Debug, Serialize)]
pub struct AgentsPage {
    /// The version of the crate.
    pub version: String,
    /// A product each: files by resource, tasks with their methods.
    pub lines: Vec<String>,
    /// Products that have no room here.
    pub left_out: usize,
}
