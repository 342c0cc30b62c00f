//! `manifest.json`: every page with what a site needs to know to take it in, without reading it.
//!
//! In: the pages that were made, and what is known of each. Out: a list of them with their anchors and digests. It refuses to know
//! how a page came about.

use super::page::details::anchor;
use super::view::{PageRecord, SkillCard};
use crate::emit::Files;
use crate::ir::Api;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;

#[derive(Serialize)]
struct SiteManifest<'a> {
    schema_version: &'static str,
    document: DocumentRecord<'a>,
    #[serde(rename = "crate")]
    crate_record: CrateRecord<'a>,
    pages: Vec<WholeRecord>,
}

#[derive(Serialize)]
struct DocumentRecord<'a> {
    sha256: &'a str,
}

#[derive(Serialize)]
struct CrateRecord<'a> {
    name: &'a str,
    version: &'a str,
}

#[derive(Serialize)]
struct WholeRecord {
    #[serde(flatten)]
    page: PageRecord,
    anchors: Vec<String>,
    bytes: usize,
    sha256: String,
}

/// The pages of skills.
pub fn of_skills(cards: &[SkillCard]) -> Vec<PageRecord> {
    let record = |card: &SkillCard, name: &str, kind, title: &str| PageRecord {
        id: format!("{}/{}", card.name, name.trim_end_matches(".md")),
        title: title.to_owned(),
        kind,
        product: Some(card.product.clone()),
        language: Some(card.language_slug),
        operation: None,
        path: format!("skills/{}/{name}", card.name),
    };
    let mut pages = Vec::new();
    for card in cards {
        pages.push(record(card, "SKILL.md", "guide", &card.title));
        for file in &card.files {
            let title = format!("{}: {}", card.title, file.name.trim_end_matches(".md"));
            pages.push(record(card, &format!("references/{}", file.name), "reference", &title));
        }
    }
    pages
}

/// The manifest; a page that was not made is none.
pub fn manifest(api: &Api, version: &str, pages: Vec<PageRecord>, files: &Files) -> String {
    let whole = |page: PageRecord| {
        let text = files.get(&format!("docs/{}", page.path))?;
        Some(WholeRecord { anchors: anchors(text), bytes: text.len(), sha256: digest(text), page })
    };
    let manifest = SiteManifest {
        schema_version: "1.0",
        document: DocumentRecord { sha256: &api.info.sha256 },
        crate_record: CrateRecord { name: api.identity.crate_name.as_str(), version },
        pages: pages.into_iter().filter_map(whole).collect(),
    };
    serde_json::to_string_pretty(&manifest).expect("strings and numbers are JSON") + "\n"
}

fn digest(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().fold(String::new(), |mut digits, byte| {
        write!(digits, "{byte:02x}").expect("writing to a string succeeds");
        digits
    })
}

/// The anchors of a page's headings, in order; a heading that is there already gets a number.
fn anchors(text: &str) -> Vec<String> {
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    let mut fence: Option<&str> = None;
    let mut found = Vec::new();
    for line in text.lines() {
        let ticks = &line[..line.bytes().take_while(|byte| *byte == b'`').count()];
        if ticks.len() >= 3 {
            fence = match fence {
                None => Some(ticks),
                Some(open) if ticks.len() >= open.len() && line.trim_end() == ticks => None,
                open => open,
            };
        }
        let heading =
            line.trim_start_matches('#').strip_prefix(' ').filter(|_| fence.is_none() && line.starts_with('#'));
        if let Some(heading) = heading {
            let name = anchor(heading);
            let count = uses.entry(name.clone()).or_default();
            found.push(if *count == 0 { name } else { format!("{name}-{count}") });
            *count += 1;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::anchors;

    #[test]
    fn a_heading_in_code_is_none() {
        assert_eq!(anchors("# A b\n\n````md\n# c\n```\n# d\n````\n\n## A b\n"), ["a-b", "a-b-1"]);
    }
}
