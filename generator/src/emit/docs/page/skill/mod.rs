//! `SKILL.md`: how a product is used in one language, its core tasks first.
//!
//! In: a product of the model and what `spec/docs.toml` says of it. Out: the view of its document. It refuses to know the page's
//! text (`templates/docs`), and every field that is not needed at first sight (`api_details`).

mod places;
mod purpose;
mod reply;
mod table;
mod webhooks;

use crate::emit::docs::api_details::{product_title, title};
use crate::emit::docs::code;
use crate::emit::docs::markdown;
use crate::emit::docs::parameters::{self, Place};
use crate::emit::docs::texts::{CoreTask, ProductTexts};
use crate::emit::docs::view::{Additional, OperationBlock, Skill};
use crate::emit::docs::{Flavour, Profile, Source, fields, texts};
use crate::ir::{Body, OpId, Product, ProductId, TypeRef};
use places::Places;
use std::collections::BTreeMap;
use table::Wish;

/// The front matter's description is folded at this width, in characters.
const FOLD: usize = 78;

/// Names of parameters that hold phone numbers.
const PHONE_NUMBERS: [&str; 4] = ["to", "from", "phone_number", "phone_numbers"];

/// Where in `api-details.md` an operation stands, by anchor; empty where it has no entries.
pub type Anchors = BTreeMap<OpId, String>;

/// Prepares the document of one product.
pub fn view(source: &Source<'_>, id: ProductId, product: &Product, anchors: &Anchors) -> Skill {
    let none = ProductTexts::default();
    let texts = source.texts.product(&product.slug).unwrap_or(&none);
    let webhooks = webhooks::view(source, id, texts);
    let places = Places::new(source, product, texts, !webhooks.inline.is_empty());
    let core: Vec<OperationBlock> = places.core.iter().map(|(op, task)| core(source, texts, *op, *task)).collect();
    let error_imports = core.first().map(|block| block.imports.clone()).unwrap_or_default();
    let error_example = core.first().map(|block| failing(source, block)).unwrap_or_default();
    Skill {
        name: format!("telnyx-{}-{}", product.slug, source.flavour.slug()),
        slug: product.slug.clone(),
        title: product_title(source, product),
        language: source.flavour.title(),
        flavour: source.flavour.slug(),
        fence: source.flavour.fence(),
        seed: source.profile == Profile::Seed,
        feature: source.names.feature(id).to_string(),
        description: fold(&front_matter(source, product)),
        phone_numbers: product.operations.iter().any(|op| takes_phone_number(source, *op)),
        paging: product.operations.iter().any(|op| has_pages(source, *op)),
        notes: texts.notes.get(source.flavour.slug()).cloned().unwrap_or_default(),
        caveats: texts.caveats.clone(),
        error_imports,
        error_example,
        core,
        supporting: places.supporting.iter().map(|op| supporting(source, texts, *op)).collect(),
        additional: places.additional.iter().map(|op| additional(source, texts, *op, anchors)).collect(),
        details: links(source.profile),
        webhooks,
    }
}

/// The call whose errors are handled. A reply that nobody looks at is a warning in Rust, and an error in Go; the published
/// documents show it in Ruby.
fn failing(source: &Source<'_>, block: &OperationBlock) -> String {
    match (source.flavour, block.call.split_once(", err := ")) {
        (Flavour::Rust | Flavour::Ruby, _) => block.code.clone(),
        (Flavour::Go, Some((_, call))) if source.profile == Profile::Own => format!("_, err := {call}"),
        _ => block.call.clone(),
    }
}

/// Links to the sections that operations are looked up in. The published documents link to them whether they exist or not.
fn links(profile: Profile) -> String {
    let link = |anchor: &str| format!("[the {anchor} section](references/api-details.md#{anchor})");
    match profile {
        Profile::Seed => [link("optional-parameters"), link("response-schemas")].join(" and "),
        Profile::Own => format!("its entry in {}", link("operations")),
    }
}

/// What the skill is for: what the product is and, in our own profile, when to load the document.
fn front_matter(source: &Source<'_>, product: &Product) -> String {
    let description = description(source, product);
    let title = product_title(source, product);
    match (source.profile, source.flavour) {
        (Profile::Seed, _) => description,
        (Profile::Own, Flavour::Curl) => {
            format!("{description} Use when calling the Telnyx {title} API over plain HTTP, as with curl.")
        }
        (Profile::Own, flavour) => {
            format!("{description} Use when writing {} code that calls the Telnyx {title} API.", flavour.title())
        }
    }
}

/// What a product is, in a sentence.
pub fn description(source: &Source<'_>, product: &Product) -> String {
    match source.texts.product(&product.slug) {
        Some(texts) if !texts.description.is_empty() => texts.description.clone(),
        _ => format!("The {} operations of the Telnyx API.", product_title(source, product)),
    }
}

/// Breaks a text into lines between words.
fn fold(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= FOLD => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn takes_phone_number(source: &Source<'_>, id: OpId) -> bool {
    let body = parameters::of_body(source, &source.api.operations[id]);
    let mut all = body.into_iter().chain(parameters::outside(source, id));
    all.any(|parameter| parameter.required && PHONE_NUMBERS.contains(&parameter.wire))
}

/// The published documents go by the summary.
fn has_pages(source: &Source<'_>, id: OpId) -> bool {
    let op = &source.api.operations[id];
    match source.profile {
        Profile::Seed => matches!(op.naming_summary.split_whitespace().next(), Some("List" | "Lists")),
        Profile::Own => op.paging.is_some(),
    }
}

fn core(source: &Source<'_>, texts: &ProductTexts, id: OpId, task: Option<&CoreTask>) -> OperationBlock {
    let heading = task.map_or_else(|| title(source, id), |task| task.heading.clone());
    let purpose = task.map_or_else(|| purpose::of(source, texts, id), |task| task.purpose.clone());
    let wish = task.map_or_else(Wish::default, |task| Wish { first: &task.required, shown: &task.shown });
    let reply = task.map_or(&[][..], |task| &task.reply);
    block(source, id, Text { heading, purpose }, wish, reply)
}

fn supporting(source: &Source<'_>, texts: &ProductTexts, id: OpId) -> OperationBlock {
    let first = texts::of_operation(&texts.required, &source.api.operations[id]).map_or(&[][..], Vec::as_slice);
    let text = Text { heading: title(source, id), purpose: purpose::of(source, texts, id) };
    block(source, id, text, Wish { first, shown: &[] }, &[])
}

/// What stands above an operation's table.
struct Text {
    heading: String,
    purpose: String,
}

fn block(source: &Source<'_>, id: OpId, text: Text, wish: Wish<'_>, reply: &[String]) -> OperationBlock {
    let op = &source.api.operations[id];
    let example = code::example(source, id);
    OperationBlock {
        heading: text.heading,
        purpose: text.purpose,
        method: method(source, id),
        endpoint: endpoint(source, id),
        parameters: table::rows(source, id, wish),
        reply: reply::view(source, op, &example.variable, reply),
        code: example.block(),
        imports: example.imports,
        call: example.call,
    }
}

/// The method as a code span, if there is one.
fn method(source: &Source<'_>, id: OpId) -> Option<String> {
    source.call(id).map(|method| markdown::code(&format!("{method}()")))
}

fn endpoint(source: &Source<'_>, id: OpId) -> String {
    let op = &source.api.operations[id];
    markdown::code(&format!("{} {}", op.method.as_str(), op.path))
}

fn additional(source: &Source<'_>, texts: &ProductTexts, id: OpId, anchors: &Anchors) -> Additional {
    let title = markdown::cell(&title(source, id), source.profile);
    let link = |anchor| format!("[{}](references/api-details.md#{anchor})", markdown::link_text(&title));
    Additional {
        title: anchors.get(&id).map_or_else(|| title.clone(), link),
        method: method(source, id).unwrap_or_else(|| "HTTP only".to_owned()),
        endpoint: endpoint(source, id),
        purpose: markdown::cell(&purpose::of(source, texts, id), source.profile),
        required: required(source, id),
    }
}

/// Names shown before the rest is counted.
const SHOWN_NAMES: usize = 4;

/// The required parameters: of the body, of the path, and in our own profile of the query, too. In Rust a body is one argument.
fn required(source: &Source<'_>, id: OpId) -> String {
    let op = &source.api.operations[id];
    let counted = |place| match place {
        Place::Body | Place::Path => true,
        Place::Query | Place::Header => source.profile == Profile::Own,
    };
    let body = parameters::of_body(source, op).into_iter();
    let all: Vec<String> = body
        .chain(parameters::outside(source, id))
        .filter(|parameter| parameter.required && counted(parameter.place))
        .map(|parameter| markdown::code(&parameter.name))
        .collect();
    if all.is_empty() {
        return if has_opaque_body(source, id) { "body".to_owned() } else { "None".to_owned() };
    }
    let more = all.len().saturating_sub(SHOWN_NAMES);
    let shown = all[..all.len() - more].join(", ");
    if more > 0 { format!("{shown}, +{more} more") } else { shown }
}

/// Whether the operation needs a body that has no properties of its own: bytes, a list, free-form JSON.
fn has_opaque_body(source: &Source<'_>, id: OpId) -> bool {
    let op = &source.api.operations[id];
    let opaque = |body: &Body| body.ty().is_none_or(|ty: &TypeRef| fields::of_type(source, ty).is_empty());
    source.profile == Profile::Own && !op.body_optional && op.bodies.first().is_some_and(opaque)
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn descriptions_are_folded_between_words() {
        let text = "AI voice assistants with custom instructions, knowledge bases, and tool integrations.";
        let lines = ["AI voice assistants with custom instructions, knowledge bases, and tool", "integrations."];
        assert_eq!(fold(text), lines);
    }
}
