//! What stands at a site's address beside the pages: skills as archives, and links that survive being copied.
//!
//! In: the documents as files, and where they are served. Out: `.well-known/agent-skills`, and pages whose links are absolute. It
//! refuses to know what the pages say.

use super::view::SkillCard;
use crate::config::SiteUrl;
use crate::emit::{Files, OutputPath, Segment, markdown};
use flate2::{Compression, GzBuilder};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The folder of the documents in the output.
const ROOT: &str = "docs/";

/// The version of the index, by which readers know it.
const SCHEMA: &str = "https://schemas.agentskills.io/discovery/0.2.0/schema.json";

/// `.well-known/agent-skills/index.json`.
#[derive(Serialize)]
struct Discovery<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    skills: Vec<DiscoveredSkill<'a>>,
}

#[derive(Serialize)]
struct DiscoveredSkill<'a> {
    name: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
    description: &'a str,
    url: String,
    digest: String,
}

/// Adds every skill as an archive, and their index with digests.
pub fn discovery(cards: &[SkillCard], files: &mut Files) {
    let folder = OutputPath::from("docs/.well-known/agent-skills");
    let mut skills = Vec::new();
    for card in cards {
        let bytes = archive(&format!("{ROOT}skills/{}/", card.name), files);
        let name = format!("{}.tar.gz", card.name);
        let digest = Sha256::digest(&bytes).iter().fold("sha256:".to_owned(), |mut text, byte| {
            write!(text, "{byte:02x}").expect("writing to a string succeeds");
            text
        });
        let name = Segment::parse(name).expect("names of skills are words");
        skills.push(DiscoveredSkill {
            name: &card.name,
            kind: "archive",
            description: &card.description,
            url: name.to_string(),
            digest,
        });
        files.insert_bytes(folder.clone().join(name), bytes);
    }
    let json = serde_json::to_string_pretty(&Discovery { schema: SCHEMA, skills }).expect("strings are JSON");
    files.insert(folder.join("index.json"), json + "\n");
}

/// What is in a folder, as `tar.gz` that is the same for the same files: no times, no owners.
fn archive(folder: &str, files: &Files) -> Vec<u8> {
    let gzip = GzBuilder::new().write(Vec::new(), Compression::fast());
    let mut tar = tar::Builder::new(gzip);
    for (path, text) in files.iter() {
        let Some(name) = path.strip_prefix(folder).filter(|name| *name != "llms.txt") else { continue };
        let mut header = tar::Header::new_ustar();
        header.set_size(text.len() as u64);
        header.set_mode(0o644);
        header.set_mtime(0);
        header.set_uid(0);
        header.set_gid(0);
        tar.append_data(&mut header, name, text.as_bytes()).expect("names of references are short");
    }
    tar.into_inner().and_then(flate2::write::GzEncoder::finish).expect("memory takes what is written")
}

/// Makes the links of pages absolute; those of the book are mdBook's.
pub fn make_absolute(site: &SiteUrl, files: &mut Files) {
    files.rewrite(|path, text| {
        let inside = page(path).filter(|path| !path.starts_with("book/"))?;
        let folder = inside.rsplit_once('/').map_or("", |(folder, _)| folder);
        Some(markdown::relinked(text, |target| absolute(site, folder, target)))
    });
}

/// Makes guides and details readable for MDX as well; Markdown means the same with it.
pub fn make_mdx(files: &mut Files) {
    files.rewrite(|path, text| page(path).map(|_| markdown::mdx(text)));
}

/// The path of a page of Markdown, from the folder of the documents.
fn page(path: &str) -> Option<&str> {
    path.strip_prefix(ROOT)?.strip_suffix(".md").and(path.strip_prefix(ROOT))
}

/// The address of what a page in a folder calls `target`; `None` for what is one already, or is on the page.
fn absolute(site: &SiteUrl, folder: &str, target: &str) -> Option<String> {
    if target.starts_with(['#', '/']) || target.contains(':') {
        return None;
    }
    let mut names: Vec<&str> = folder.split('/').filter(|name| !name.is_empty()).collect();
    let mut rest = target;
    while let Some(above) = rest.strip_prefix("../") {
        names.pop();
        rest = above;
    }
    let base = names.iter().fold(site.to_string(), |address, name| address + name + "/");
    Some(base + rest)
}

#[cfg(test)]
mod tests {
    use super::{absolute, archive};
    use crate::emit::Files;
    use std::io::Read;

    #[test]
    fn targets_are_below_the_site() {
        let site = "https://docs.example.com/api".parse().expect("an address");
        let found = |target| absolute(&site, "skills/a", target);
        assert_eq!(found("../b/SKILL.md#c").as_deref(), Some("https://docs.example.com/api/skills/b/SKILL.md#c"));
        assert_eq!(found("references/x.md").as_deref(), Some("https://docs.example.com/api/skills/a/references/x.md"));
        assert_eq!([found("#x"), found("https://a.example/"), found("mailto:a@a.example")], [None, None, None]);
    }

    #[test]
    fn an_archive_holds_a_folder_and_nothing_of_the_day() {
        let mut files = Files::default();
        files.insert("docs/skills/a/SKILL.md", "one\n");
        files.insert("docs/skills/a/references/b.md", "two\n");
        files.insert("docs/skills/b/SKILL.md", "three\n");
        let bytes = archive("docs/skills/a/", &files);
        assert_eq!(bytes, archive("docs/skills/a/", &files));
        let mut tar = tar::Archive::new(flate2::read::GzDecoder::new(&*bytes));
        let mut found = Vec::new();
        for entry in tar.entries().expect("an archive") {
            let mut entry = entry.expect("an entry");
            let mut text = String::new();
            entry.read_to_string(&mut text).expect("text");
            let header = entry.header();
            let (mtime, uid) = (header.mtime().expect("a time"), header.uid().expect("an owner"));
            found.push((entry.path().expect("a path").display().to_string(), text, mtime, uid));
        }
        let one = ("SKILL.md".to_owned(), "one\n".to_owned(), 0, 0);
        assert_eq!(found, [one, ("references/b.md".to_owned(), "two\n".to_owned(), 0, 0)]);
    }
}
