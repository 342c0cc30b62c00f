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
use crate::emit::docs::{Edition, Flavour, Profile, fields, texts};
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
pub fn view(edition: &Edition<'_>, id: ProductId, product: &Product, anchors: &Anchors) -> Skill {
    let none = ProductTexts::default();
    let texts = edition.texts.product(&product.slug).unwrap_or(&none);
    let webhooks = webhooks::view(edition, id, texts);
    let places = Places::new(edition, product, texts, !webhooks.inline.is_empty());
    let core: Vec<OperationBlock> = places.core.iter().map(|(op, task)| core(edition, texts, *op, *task)).collect();
    let error_imports = core.first().map(|block| block.imports.clone()).unwrap_or_default();
    let error_example = core.first().map(|block| failing(edition, block)).unwrap_or_default();
    Skill {
        name: format!("telnyx-{}-{}", product.slug, edition.flavour.slug()),
        slug: product.slug.clone(),
        title: product_title(edition, product),
        language: edition.flavour.title(),
        flavour: edition.flavour.slug(),
        fence: edition.flavour.fence(),
        seed: edition.profile == Profile::Seed,
        feature: edition.names.feature(id).to_string(),
        description: fold(&front_matter(edition, product)),
        phone_numbers: product.operations.iter().any(|op| takes_phone_number(edition, *op)),
        paging: product.operations.iter().any(|op| has_pages(edition, *op)),
        notes: texts.notes.get(edition.flavour.slug()).cloned().unwrap_or_default(),
        caveats: texts.caveats.clone(),
        error_imports,
        error_example,
        core,
        supporting: places.supporting.iter().map(|op| supporting(edition, texts, *op)).collect(),
        additional: places.additional.iter().map(|op| additional(edition, texts, *op, anchors)).collect(),
        details: links(edition.profile),
        webhooks,
    }
}

/// The call whose errors are handled. A reply that nobody looks at is a warning in Rust, and an error in Go; the published
/// documents show it in Ruby.
fn failing(edition: &Edition<'_>, block: &OperationBlock) -> String {
    match (edition.flavour, block.call.split_once(", err := ")) {
        (Flavour::Rust | Flavour::Ruby, _) => block.code.clone(),
        (Flavour::Go, Some((_, call))) if edition.profile == Profile::Own => format!("_, err := {call}"),
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
fn front_matter(edition: &Edition<'_>, product: &Product) -> String {
    let description = description(edition, product);
    let title = product_title(edition, product);
    match (edition.profile, edition.flavour) {
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
pub fn description(edition: &Edition<'_>, product: &Product) -> String {
    match edition.texts.product(&product.slug) {
        Some(texts) if !texts.description.is_empty() => texts.description.clone(),
        _ => format!("The {} operations of the Telnyx API.", product_title(edition, product)),
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

fn takes_phone_number(edition: &Edition<'_>, id: OpId) -> bool {
    let body = parameters::of_body(edition, &edition.api.operations[id]);
    let mut all = body.into_iter().chain(parameters::outside(edition, id));
    all.any(|parameter| parameter.required && PHONE_NUMBERS.contains(&parameter.wire))
}

/// The published documents go by the summary.
fn has_pages(edition: &Edition<'_>, id: OpId) -> bool {
    let op = &edition.api.operations[id];
    match edition.profile {
        Profile::Seed => matches!(op.naming_summary.split_whitespace().next(), Some("List" | "Lists")),
        Profile::Own => op.paging.is_some(),
    }
}

fn core(edition: &Edition<'_>, texts: &ProductTexts, id: OpId, task: Option<&CoreTask>) -> OperationBlock {
    let heading = task.map_or_else(|| title(edition, id), |task| task.heading.clone());
    let purpose = task.map_or_else(|| purpose::of(edition, texts, id), |task| task.purpose.clone());
    let wish = task.map_or_else(Wish::default, |task| Wish { first: &task.required, shown: &task.shown });
    let reply = task.map_or(&[][..], |task| &task.reply);
    block(edition, id, Text { heading, purpose }, wish, reply)
}

fn supporting(edition: &Edition<'_>, texts: &ProductTexts, id: OpId) -> OperationBlock {
    let first = texts::of_operation(&texts.required, &edition.api.operations[id]).map_or(&[][..], Vec::as_slice);
    let text = Text { heading: title(edition, id), purpose: purpose::of(edition, texts, id) };
    block(edition, id, text, Wish { first, shown: &[] }, &[])
}

/// What stands above an operation's table.
struct Text {
    heading: String,
    purpose: String,
}

fn block(edition: &Edition<'_>, id: OpId, text: Text, wish: Wish<'_>, reply: &[String]) -> OperationBlock {
    let op = &edition.api.operations[id];
    let example = code::example(edition, id);
    OperationBlock {
        heading: text.heading,
        purpose: text.purpose,
        method: method(edition, id),
        endpoint: endpoint(edition, id),
        parameters: table::rows(edition, id, wish),
        reply: reply::view(edition, op, &example.variable, reply),
        code: example.block(),
        imports: example.imports,
        call: example.call,
    }
}

/// The method as a code span, if there is one.
fn method(edition: &Edition<'_>, id: OpId) -> Option<String> {
    edition.call(id).map(|method| markdown::code(&format!("{method}()")))
}

fn endpoint(edition: &Edition<'_>, id: OpId) -> String {
    let op = &edition.api.operations[id];
    markdown::code(&format!("{} {}", op.method.as_str(), op.path))
}

fn additional(edition: &Edition<'_>, texts: &ProductTexts, id: OpId, anchors: &Anchors) -> Additional {
    let title = markdown::cell(&title(edition, id), edition.profile);
    let link = |anchor| format!("[{}](references/api-details.md#{anchor})", markdown::link_text(&title));
    Additional {
        title: anchors.get(&id).map_or_else(|| title.clone(), link),
        method: method(edition, id).unwrap_or_else(|| "HTTP only".to_owned()),
        endpoint: endpoint(edition, id),
        purpose: markdown::cell(&purpose::of(edition, texts, id), edition.profile),
        required: required(edition, id),
    }
}

/// Names shown before the rest is counted.
const SHOWN_NAMES: usize = 4;

/// The required parameters: of the body, of the path, and in our own profile of the query, too. In Rust a body is one argument.
fn required(edition: &Edition<'_>, id: OpId) -> String {
    let op = &edition.api.operations[id];
    let counted = |place| match place {
        Place::Body | Place::Path => true,
        Place::Query | Place::Header => edition.profile == Profile::Own,
    };
    let body = parameters::of_body(edition, op).into_iter();
    let all: Vec<String> = body
        .chain(parameters::outside(edition, id))
        .filter(|parameter| parameter.required && counted(parameter.place))
        .map(|parameter| markdown::code(&parameter.name))
        .collect();
    if all.is_empty() {
        return if has_opaque_body(edition, id) { "body".to_owned() } else { "None".to_owned() };
    }
    let more = all.len().saturating_sub(SHOWN_NAMES);
    let shown = all[..all.len() - more].join(", ");
    if more > 0 { format!("{shown}, +{more} more") } else { shown }
}

/// Whether the operation needs a body that has no properties of its own: bytes, a list, free-form JSON.
fn has_opaque_body(edition: &Edition<'_>, id: OpId) -> bool {
    let op = &edition.api.operations[id];
    let opaque = |body: &Body| body.ty().is_none_or(|ty: &TypeRef| fields::of_type(edition, ty).is_empty());
    edition.profile == Profile::Own && !op.body_optional && op.bodies.first().is_some_and(opaque)
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
