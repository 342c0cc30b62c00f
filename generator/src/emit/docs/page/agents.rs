//! What leads agents to a skill: `llms.txt` of each language and of each skill, `skills-index.json`, and `AGENTS.md`, which stands in the
//! context of every task and so has 8 KB at most.
//!
//! In: what is known of every skill once it is made. Out: texts. It refuses to know what a skill says beyond its headings.

use super::details::anchor;
use super::skill::{self, Anchors};
use crate::emit::Segment;
use crate::emit::docs::edition::Edition;
use crate::emit::docs::facts::cells;
use crate::emit::docs::view::{AgentsPage, FileCard, OperationBlock, Skill, SkillCard, TaskCard};
use crate::ir::{OpId, Product};
use serde::Serialize;

/// Bytes of `AGENTS.md`: 8 KB, less its digits.
const LONGEST: usize = 8_180;

/// What is told of a skill.
pub fn card(
    edition: &Edition<'_>,
    product: &Product,
    skill: &Skill,
    details: &[(Segment, String)],
    anchors: &Anchors,
) -> SkillCard {
    let task = |block: &OperationBlock| TaskCard {
        heading: block.heading.clone(),
        anchor: anchor(&block.heading),
        method: block.method.clone(),
    };
    let is_in = |id: &OpId, name: &str| anchors.get(id).is_some_and(|place| place.split('#').next() == Some(name));
    let file = |name: String| FileCard {
        operations: product
            .operations
            .iter()
            .filter(|id| is_in(id, &name))
            .map(|id| edition.rules.cell(&cells::title(edition, *id)))
            .collect(),
        name,
    };
    SkillCard {
        name: skill.name.clone(),
        product: product.slug.to_string(),
        title: skill.title.clone(),
        language: edition.language.title(),
        language_slug: edition.language.slug(),
        description: skill.description.join(" "),
        about: skill::description(edition, product),
        tasks: skill.core.iter().map(task).collect(),
        files: details.iter().map(|(name, _)| file(name.to_string())).collect(),
    }
}

/// `AGENTS.md` for a crate of this version: a line a product, with tasks as long as there is room, first ones first.
/// `around` are the bytes around its lines.
pub fn page(cards: &[&SkillCard], version: &str, around: usize) -> AgentsPage {
    let whole = LONGEST.saturating_sub(around);
    let mut lines: Vec<String> = cards.iter().map(|card| files_of(card)).collect();
    let mut room = whole.saturating_sub(lines.iter().map(|line| line.len() + 1).sum());
    if room == 0 {
        lines = cards.iter().map(|card| format!("- {}", card.product)).collect();
        let mut left = whole.saturating_sub(60);
        let fits = |line: &&String| {
            let fits = line.len() < left;
            left = left.saturating_sub(line.len() + 1);
            fits
        };
        let kept = lines.iter().take_while(fits).count();
        lines.truncate(kept);
    } else {
        let most = cards.iter().map(|card| card.tasks.len()).max().unwrap_or_default();
        let all = (0..most).flat_map(|rank| cards.iter().enumerate().map(move |(at, card)| (at, card.tasks.get(rank))));
        for (at, task) in all {
            let text = task.and_then(called).unwrap_or_default();
            if text.len() <= room {
                room -= text.len();
                lines[at] += &text;
            }
        }
    }
    AgentsPage { version: version.to_owned(), left_out: cards.len() - lines.len(), lines }
}

/// A product with its files, which are called after resources.
fn files_of(card: &SkillCard) -> String {
    let of_resources = card.files.iter().filter(|file| !file.operations.is_empty());
    let stems: Vec<&str> = of_resources.map(|file| file.name.trim_end_matches(".md")).collect();
    format!("- {}: {}", card.product, stems.join(" "))
}

/// The method of a task, and where its code is.
fn called(task: &TaskCard) -> Option<String> {
    let method = task.method.as_deref()?.trim_matches('`');
    let method = method.strip_prefix("client.").unwrap_or(method);
    Some(format!("; {} #{}", method.strip_suffix("()").unwrap_or(method), task.anchor))
}

/// `skills-index.json`.
#[derive(Serialize)]
struct SkillsIndex<'a> {
    schema_version: &'static str,
    skills: Vec<IndexedSkill<'a>>,
}

#[derive(Serialize)]
struct IndexedSkill<'a> {
    id: &'a str,
    plugin: String,
    product: &'a str,
    language: &'static str,
    path: String,
    references: Vec<String>,
    format: &'static str,
}

/// `skills-index.json`: every skill by product and language, for programs that install them.
pub fn skills_index(cards: &[SkillCard], api: &str) -> String {
    let skills = cards.iter().map(|card| indexed(card, api)).collect();
    serde_json::to_string_pretty(&SkillsIndex { schema_version: "1.0", skills }).expect("strings are JSON") + "\n"
}

fn indexed<'a>(card: &'a SkillCard, api: &str) -> IndexedSkill<'a> {
    let folder = format!("skills/{}", card.name);
    IndexedSkill {
        id: &card.name,
        plugin: format!("{api}-{}", card.language_slug),
        product: &card.product,
        language: card.language_slug,
        references: card.files.iter().map(|file| format!("{folder}/references/{}", file.name)).collect(),
        path: format!("{folder}/SKILL.md"),
        format: "agent-skill-v1",
    }
}
