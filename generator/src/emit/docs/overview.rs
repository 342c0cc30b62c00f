//! The pages over all documents: indexes for people, for language models, for agents.
//!
//! In: the documents that were made. Out: pages that lead to them. It refuses to know what a document says.

use super::documents::Documents;
use super::edition::Edition;
use super::language::{self, Language};
use super::page::{agents, book, index};
use super::templates::Templates;
use super::view::{LinkList, SkillCard};
use crate::emit::{Files, OutputPath, Segment};
use crate::ir::Product;

/// What the pages over all documents are made from.
pub struct Overview<'a> {
    /// The model, in the first language that there are documents in.
    pub edition: &'a Edition<'a>,
    /// The address that documents are served at; empty where that is not known.
    pub site: &'a str,
    /// The version of the crate that they go with.
    pub version: &'a str,
    /// The templates.
    pub templates: &'a Templates<'a>,
}

impl Overview<'_> {
    /// Indexes of all documents, and what they cover.
    pub fn emit(&self, wanted: &[Documents<'_>], files: &mut Files) {
        let (edition, templates) = (self.edition, self.templates);
        let has = |product: &Product, language: &dyn Language| {
            wanted.iter().any(|one| one.language.slug() == language.slug() && one.include(product))
        };
        let index = index::index(edition, self.site, &has);
        let llms = templates.llms(&index);
        files.insert("docs/llms-full.txt", full_text(&llms, edition.language, files));
        files.insert("docs/llms.txt", llms);
        files.insert("docs/index.md", templates.index(&index));
        let apart = || book::webhooks_apart(&Edition { language: language::wire(), ..*edition });
        if let Some(webhooks) = edition.rules.tells_workflows().then(apart).flatten() {
            files.insert("docs/webhooks.md", templates.book("webhooks", &webhooks));
        }
        let coverage = index::coverage(edition);
        files.insert("docs/openapi-coverage.md", templates.coverage(&coverage));
        for product in &coverage.products {
            let page = Segment::parse(format!("{}.md", product.slug)).expect("slugs are names of files");
            files.insert(OutputPath::from("docs/coverage").join(page), templates.coverage_of_product(product));
        }
    }

    /// What leads agents to the documents: `llms.txt` of languages and skills, the index of skills, and `AGENTS.md` of the crate.
    pub fn emit_for_agents(&self, cards: &[SkillCard], files: &mut Files) {
        for card in cards {
            let list = LinkList { base: self.base("../../"), language: card.language, skills: &[card] };
            let folder = Segment::parse(card.name.clone()).expect("names of skills are words");
            let path = OutputPath::from("docs/skills").join(folder).join("llms.txt");
            files.insert(path, self.templates.llms_of_skill(&list));
        }
        for language in language::all() {
            let own: Vec<&SkillCard> = cards.iter().filter(|card| card.language_slug == language.slug()).collect();
            if own.is_empty() {
                continue;
            }
            let list = LinkList { base: self.base("../"), language: language.title(), skills: &own };
            let path = OutputPath::from("docs").join(Segment::from(language.slug())).join("llms.txt");
            files.insert(path, self.templates.llms_of_language(&list));
            if language.has_crate() {
                let around = self.templates.agents(&agents::page(&[], self.version, 0)).len();
                files.insert("AGENTS.md", self.templates.agents(&agents::page(&own, self.version, around)));
            }
        }
        files.insert("docs/skills-index.json", agents::skills_index(cards, &self.edition.api.identity.slug));
    }

    /// What addresses begin with.
    fn base<'a>(&'a self, relative: &'a str) -> &'a str {
        if self.site.is_empty() { relative } else { self.site }
    }
}

/// The index, and every `SKILL.md` of a language behind it, without front matter.
fn full_text(index: &str, language: &dyn Language, files: &Files) -> String {
    let end = format!("-{}/SKILL.md", language.slug());
    let bodies = files.iter().filter_map(|(path, text)| {
        let folder = path.strip_suffix("SKILL.md").filter(|_| path.ends_with(&end))?.strip_prefix("docs/")?;
        let body = without_front_matter(text).replace("](references/", &format!("]({folder}references/"));
        Some(body.replace("](../", "](skills/").replace("../../llms.txt", "llms.txt"))
    });
    bodies.fold(index.to_owned(), |full, body| full + "\n" + &body)
}

fn without_front_matter(text: &str) -> &str {
    let rest = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n"));
    rest.map_or(text, |(_, body)| body.trim_start())
}
