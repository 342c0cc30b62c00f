//! The way to a task: what one has before, the steps with their code, what comes back, what goes wrong, and what tells the end.
//!
//! In: a task of `spec/docs.toml`. Out: its view, and links between the tasks of products that need each other. A step that is a
//! task of its own on the page is a link to that.

use super::webhooks;
use crate::emit::docs::edition::Edition;
use crate::emit::docs::example;
use crate::emit::docs::facts::cells;
use crate::emit::docs::page::details::anchor;
use crate::emit::docs::tasks::{self, CoreTask, TaskStep};
use crate::emit::docs::view::{Workflow, WorkflowStep};
use crate::emit::markdown;
use crate::emit::rust::Signatures;
use crate::ir::{OpId, Product, ProductId};
use std::collections::BTreeSet;

/// What of the documents is there to be linked to.
pub struct Surroundings<'a> {
    /// The product of the page.
    pub product: &'a Product,
    /// The products that have a page in the language.
    pub documented: &'a BTreeSet<ProductId>,
    /// The core tasks of the page.
    pub core: &'a [(OpId, Option<&'a CoreTask>)],
}

/// The way to a task; `None` where nobody wrote it.
pub fn view(edition: &Edition<'_>, around: &Surroundings<'_>, task: &CoreTask) -> Option<Workflow> {
    if !edition.rules.tells_workflows() || task.product.is_empty() {
        return None;
    }
    let at = task.steps.iter().position(|step| step.call == task.operation).unwrap_or(task.steps.len());
    // A step's example is its own operation's, whatever this task adds to that of its own.
    let plain = Edition { task: None, ..*edition };
    let step = |(index, one): (usize, &TaskStep)| step(&plain, around, index + 1, one);
    let steps = || task.steps.iter().enumerate();
    Some(Workflow {
        needs: task.needs.clone(),
        before: steps().take(at).filter_map(step).collect(),
        main: (!task.steps.is_empty()).then(|| {
            let action = task.steps.get(at).map_or(&task.heading, |step| &step.action);
            format!("**Step {}.** {action}:", at + 1)
        }),
        after: steps().skip(at + 1).filter_map(step).collect(),
        gives: task.gives.clone(),
        mistakes: task.mistakes.clone(),
        ends: task.ends.iter().filter_map(|key| webhooks::announced(edition, key)).collect(),
    })
}

fn step(edition: &Edition<'_>, around: &Surroundings<'_>, number: usize, step: &TaskStep) -> Option<WorkflowStep> {
    let (id, product) = tasks::find(edition.api, &step.call)?;
    let here = around.core.iter().find(|(core, _)| *core == id).and_then(|(_, task)| *task);
    let action = &step.action;
    let (how, code) = if let Some(task) = here {
        (format!("see [{}](#{}).", markdown::link_text(&task.heading), anchor(&task.heading)), None)
    } else {
        let call = cells::method(edition, id).unwrap_or_else(|| cells::endpoint(edition, &edition.api.operations[id]));
        let of = elsewhere(edition, around, product).map_or_else(String::new, |link| format!(", of {link}"));
        let waits = waiting(edition, id);
        let with = Some(&step.with).filter(|with| !with.is_empty());
        let edition = Edition { tells: &step.tells, with, ..*edition };
        (format!("{call}{of}{waits}"), Some(example::example_call(&edition, id).block()))
    };
    Some(WorkflowStep { line: format!("**Step {number}.** {action}: {how}"), code })
}

/// That a method of the crate waits for what an operation reads, where one does.
fn waiting(edition: &Edition<'_>, id: OpId) -> String {
    let code = edition.language.types_are_code().then(|| Signatures::new(edition.api, edition.names));
    let waits = code.and_then(|code| code.wait(id));
    waits.map_or_else(String::new, |(name, _)| {
        format!("; {} goes on until it is over", markdown::code(&format!(".{name}(..)")))
    })
}

/// A link to the page of another product; `None` for the page's own and for one that has none.
fn elsewhere(edition: &Edition<'_>, around: &Surroundings<'_>, product: &Product) -> Option<String> {
    let is_documented =
        edition.api.products.iter().any(|(id, one)| one.slug == product.slug && around.documented.contains(&id));
    if product.slug == around.product.slug || !is_documented {
        return None;
    }
    let folder = edition.rules.folder(edition, product);
    Some(format!("[{}](../{folder}/SKILL.md)", markdown::link_text(&cells::product_title(edition, product))))
}

/// The other products whose operations the steps of these tasks show.
pub fn other_products<'a>(edition: &Edition<'a>, around: &Surroundings<'a>) -> Vec<&'a Product> {
    if !edition.rules.tells_workflows() {
        return Vec::new();
    }
    let steps = around.core.iter().filter_map(|(_, task)| *task).flat_map(|task| &task.steps);
    let found = steps.filter_map(|step| tasks::find(edition.api, &step.call)).map(|(_, product)| product);
    found.filter(|product| product.slug != around.product.slug).collect()
}

/// Links to tasks of other products that have a step of this one.
pub fn related(edition: &Edition<'_>, around: &Surroundings<'_>) -> Vec<String> {
    if !edition.rules.tells_workflows() {
        return Vec::new();
    }
    let is_here = |step: &TaskStep| {
        let mut own = around.product.operations.iter().map(|id| &edition.api.operations[*id]);
        own.any(|op| step.call.is(op.method.as_str(), &op.path))
    };
    let others = edition.texts.tasks.iter().filter(|task| around.product.slug != *task.product);
    let link = |task: &CoreTask| {
        let found = edition.api.products.iter().find(|(_, product)| product.slug == *task.product);
        let (_, product) = found.filter(|(id, _)| around.documented.contains(id))?;
        let (title, folder) = (markdown::link_text(&task.heading), edition.rules.folder(edition, product));
        Some(format!("[{title}](../{folder}/SKILL.md#{})", anchor(&task.heading)))
    };
    others.filter(|task| task.steps.iter().any(is_here)).filter_map(link).collect()
}
