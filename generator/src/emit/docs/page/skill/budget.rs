//! A guide that an agent reads whole: at most 5,000 tokens and 500 lines.
//!
//! In: the view of a guide. Out: its text, and what of the view that shows. What has no room stands in `references/` all the same: first the rows of further operations
//! become lists of titles, then supporting operations join them, then the last core tasks keep no more than a link, then titles become
//! numbers.

use crate::emit::docs::templates::Templates;
use crate::emit::docs::view::{Additional, IndexLine, Skill};
use indexmap::IndexMap;

/// Bytes of 5,000 tokens, of which this text has three and a half each.
const LONGEST: usize = 17_500;

/// Lines of a guide.
const MOST_LINES: usize = 490;

/// The text of a guide, behind the view that has room in it.
pub fn guide(mut skill: Skill, templates: &Templates<'_>) -> (Skill, String) {
    let mut text = templates.skill(&skill);
    if fits(&text) {
        return (skill, text);
    }
    let mut rows: Vec<Additional> = std::mem::take(&mut skill.additional);
    let mut is_listed = rows.is_empty();
    while !fits(&text) {
        if is_listed && !give_way(&mut skill, &mut rows, &text) {
            break;
        }
        is_listed = true;
        skill.index = by_file(&rows);
        text = templates.skill(&skill);
    }
    if fits(&text) { (skill, text) } else { shortest(skill, templates) }
}

fn fits(text: &str) -> bool {
    text.len() <= LONGEST && text.lines().count() <= MOST_LINES
}

/// Moves supporting operations to the index, and shortens core tasks: as many as the text is too long by. `false` if only the first task is
/// left.
fn give_way(skill: &mut Skill, rows: &mut Vec<Additional>, text: &str) -> bool {
    let lines = text.lines().count().max(1);
    let mut excess = text.len().saturating_sub(LONGEST).max(lines.saturating_sub(MOST_LINES) * text.len() / lines);
    let mut gone = false;
    while excess > 0 {
        if let Some(block) = skill.supporting.pop() {
            excess = excess.saturating_sub(block.size());
            rows.splice(0..0, skill.supporting_rows.pop());
        } else if let Some(block) = skill.core.iter_mut().skip(1).rfind(|block| !block.is_short()) {
            excess = excess.saturating_sub(block.size());
            block.shorten();
        } else {
            break;
        }
        gone = true;
    }
    gone
}

/// The titles of operations by the file that they are in.
fn by_file(rows: &[Additional]) -> Vec<IndexLine> {
    let mut files: IndexMap<&str, Vec<String>> = IndexMap::new();
    for row in rows.iter().filter(|row| !row.file.is_empty()) {
        files.entry(&row.file).or_default().push(row.name.clone());
    }
    files.into_iter().map(|(file, titles)| IndexLine { file: file.to_owned(), count: titles.len(), titles }).collect()
}

/// The guide with numbers in place of titles.
fn shortest(mut skill: Skill, templates: &Templates<'_>) -> (Skill, String) {
    for line in &mut skill.index {
        line.titles.clear();
    }
    let text = templates.skill(&skill);
    (skill, text)
}
