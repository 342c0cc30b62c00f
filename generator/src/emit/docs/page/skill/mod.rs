//! `SKILL.md`: how a product is used in one language, its core tasks first.
//!
//! In: a product of the model and what `spec/docs.toml` says of it. Out: the view of its document. It refuses to know the page's
//! text (`templates/docs`), and every field that is not needed at first sight (`api_details`).

mod budget;
mod features;
mod naming;
mod places;
mod purpose;
mod reply;
mod table;
mod webhooks;
mod workflow;

use crate::emit::docs::code::Code;
use crate::emit::docs::edition::Edition;
use crate::emit::docs::example;
use crate::emit::docs::facts::cells::{deprecation, endpoint, joined, method, product_title, title};
use crate::emit::docs::facts::{fields, notes, parameters};
use crate::emit::docs::language::Language;
use crate::emit::docs::tasks::CoreTask;
use crate::emit::docs::texts::{self, ProductTexts};
use crate::emit::docs::view::{Additional, GuideReaders, ListPaging, OperationBlock, Skill};
use crate::emit::{OutputPath, Segment, markdown};
use crate::ir::{Body, OpId, Product, ProductId, TypeRef};
use crate::words::visible_line;
pub use budget::guide;
use places::Places;
use std::collections::{BTreeMap, BTreeSet};
use table::Wish;
use workflow::Surroundings;

/// A skill's name has so many characters at most.
const LONGEST_NAME: usize = 64;

/// The front matter's description is folded at this width, in characters.
const FOLD: usize = 78;

/// Where in `references/` an operation stands: file and anchor; empty where it has no entries.
pub type Anchors = BTreeMap<OpId, String>;

/// Prepares the document of one product.
/// `documented` are the products that have such a document.
pub fn view(
    edition: &Edition<'_>,
    (id, product): (ProductId, &Product),
    documented: &BTreeSet<ProductId>,
    anchors: &Anchors,
) -> Skill {
    let none = ProductTexts::default();
    let texts = edition.texts.product(&product.slug).unwrap_or(&none);
    let webhooks = webhooks::view(edition, id, texts);
    let places = Places::new(edition, product, texts, !webhooks.inline.is_empty());
    let around = Surroundings { product, documented, core: &places.core };
    let block = |(op, task): &(OpId, Option<&CoreTask>)| core(edition, texts, &around, *op, *task);
    let mut core: Vec<OperationBlock> = places.core.iter().map(block).collect();
    let link = |(block, id): (&mut OperationBlock, OpId)| block.entry = anchors.get(&id).cloned();
    core.iter_mut().zip(places.core.iter().map(|(id, _)| *id)).for_each(link);
    let mut supporting: Vec<_> = places.supporting.iter().map(|op| supporting(edition, texts, *op)).collect();
    supporting.iter_mut().zip(places.supporting.iter().copied()).for_each(link);
    let rows = |ids: &[OpId]| ids.iter().map(|op| additional(edition, texts, *op, anchors)).collect::<Vec<_>>();
    let rest = rows(&places.additional);
    let error_imports = core.first().map(|block| block.imports.clone()).unwrap_or_default();
    let error_example = core.first().map(|block| failing_call(edition, block)).unwrap_or_default();
    Skill {
        name: name(edition, product),
        slug: yaml(&product.slug),
        title: product_title(edition, product),
        language: edition.language.title(),
        language_slug: edition.language.slug(),
        fence: edition.language.fence(),
        readers: GuideReaders::Agents,
        layout: edition.rules.skill_layout(&edition.api.identity),
        feature: features::needed(edition, (id, product), &around, &webhooks),
        description: folded_lines(&edition.rules.purpose_of_skill(
            edition,
            &said(edition, product),
            &markdown::single_line(edition.rules.product_title(edition, product)),
        )),
        phone_numbers: product.operations.iter().any(|op| takes_phone_number(edition, *op)),
        paging: paging(edition, product),
        notes: texts.notes.get(edition.language.slug()).cloned().unwrap_or_default(),
        caveats: texts.caveats.clone(),
        error_imports,
        error_example,
        core,
        related: workflow::related(edition, &around),
        supporting,
        supporting_rows: rows(&places.supporting),
        index: Vec::new(),
        further: Vec::new(),
        has_purposes: rest.iter().any(|row| row.purpose.is_some()),
        additional: rest,
        details: edition.rules.lookup_links(),
        webhooks,
    }
}

/// How the lists of a product go on, if it has any.
fn paging(edition: &Edition<'_>, product: &Product) -> Option<ListPaging> {
    let has_lists = product.operations.iter().any(|op| edition.rules.has_pages(&edition.api.operations[*op]));
    let is_alike = !edition.rules.tells_workflows() || notes::pages_alike(edition.api, product);
    has_lists.then_some(if is_alike { ListPaging::Alike } else { ListPaging::Mixed })
}

/// The call whose errors are handled.
fn failing_call(edition: &Edition<'_>, block: &OperationBlock) -> Code {
    if edition.language.shows_reply_of_failing() { block.code.clone() } else { block.failing_call.clone() }
}

/// The folder of a product's documents in a language, by the rules of an edition.
pub fn folder(edition: &Edition<'_>, product: &Product, language: &'static dyn Language) -> OutputPath {
    let edition = Edition { language, ..*edition };
    OutputPath::from("skills").join(edition.rules.folder(&edition, product))
}

/// The name of a skill, which is that of its folder: `<api>-<product>-<language>`.
fn name(edition: &Edition<'_>, product: &Product) -> String {
    let end = format!("-{}", edition.language.slug());
    let whole = format!("{}-{}", edition.api.identity.slug, product.slug).to_lowercase();
    naming::shortened(&whole, LONGEST_NAME - end.len()) + &end
}

/// The folder of a skill.
pub fn own_folder(edition: &Edition<'_>, product: &Product) -> Segment {
    Segment::parse(name(edition, product)).expect("slugs are names of files")
}

/// The published name of that folder: `<product>-<language>`.
pub fn skill_name(product: &Product, language: &dyn Language) -> Segment {
    Segment::from(&product.slug).behind("-").behind(language.slug())
}

/// What a product is, in a sentence.
pub fn description(edition: &Edition<'_>, product: &Product) -> String {
    markdown::paragraph(&plain_description(edition, product))
}

/// The same as it was written.
pub fn plain_description(edition: &Edition<'_>, product: &Product) -> String {
    let api = edition.api.identity.title();
    let unsaid = || format!("The {} operations of the {api}.", edition.rules.product_title(edition, product));
    markdown::single_line(&product.about.clone().unwrap_or_else(unsaid))
}

/// The same with the words that people say when they mean it.
fn said(edition: &Edition<'_>, product: &Product) -> String {
    let description = plain_description(edition, product);
    match edition.texts.words.get(product.slug.as_str()).filter(|_| edition.rules.tells_workflows()) {
        Some(words) => format!("{description} Also: {}.", words.join(", ")),
        None => description,
    }
}

/// A word as a string of YAML: in quotation marks where it would be read as something else.
fn yaml(word: &str) -> String {
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    let is_number = word.parse::<f64>().is_ok() || !word.contains(|c: char| c.is_alphabetic()) || word.starts_with('0');
    let means_else = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];
    let is_else = means_else.iter().any(|other| word.eq_ignore_ascii_case(other));
    if word.starts_with(char::is_alphanumeric) && word.chars().all(is_word) && !is_number && !is_else {
        return word.to_owned();
    }
    format!("\"{}\"", visible_line(word).replace('\\', "\\\\").replace('"', "\\\""))
}

/// Breaks a text into lines between words.
fn folded_lines(text: &str) -> Vec<String> {
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
    let mut all = body.into_iter().chain(parameters::outside_body(edition, id));
    all.any(|parameter| parameter.required && edition.texts.phone_numbers.iter().any(|name| name == parameter.wire))
}

fn core(
    edition: &Edition<'_>,
    texts: &ProductTexts,
    around: &Surroundings<'_>,
    id: OpId,
    task: Option<&CoreTask>,
) -> OperationBlock {
    let heading = task.map_or_else(|| title(edition, id), |task| task.heading.clone());
    let purpose =
        task.map_or_else(|| purpose::purpose_of_operation(edition, texts, id), |task| Some(task.purpose.clone()));
    let wish = task.map_or_else(Wish::default, |task| Wish { first: &task.required, shown: &task.shown });
    let reply = task.map_or(&[][..], |task| &task.reply);
    let own = task.filter(|task| !task.product.is_empty());
    let edition = Edition { task: own, tells: own.map_or("", |task| &task.tells), ..*edition };
    let block = block(&edition, id, Text { heading, purpose }, wish, reply);
    OperationBlock { workflow: task.and_then(|task| workflow::view(&edition, around, task)), ..block }
}

fn supporting(edition: &Edition<'_>, texts: &ProductTexts, id: OpId) -> OperationBlock {
    let first = texts::of_operation(&texts.required, &edition.api.operations[id]).map_or(&[][..], Vec::as_slice);
    let text = Text { heading: title(edition, id), purpose: purpose::purpose_of_operation(edition, texts, id) };
    block(edition, id, text, Wish { first, shown: &[] }, &[])
}

/// What stands above an operation's table.
struct Text {
    heading: String,
    purpose: Option<String>,
}

fn block(edition: &Edition<'_>, id: OpId, text: Text, wish: Wish<'_>, reply: &[String]) -> OperationBlock {
    let op = &edition.api.operations[id];
    let example = example::example_call(edition, id);
    let warning = if edition.rules.tells_workflows() { deprecation(&op.docs) } else { String::new() };
    let purpose = joined([warning, text.purpose.unwrap_or_default()]);
    OperationBlock {
        heading: text.heading,
        purpose: Some(purpose).filter(|purpose| !purpose.is_empty()),
        method: method(edition, id),
        endpoint: endpoint(edition, op),
        entry: None,
        parameters: table::rows(edition, id, wish),
        reply: reply::view(edition, op, &example.variable, reply),
        code: example.block(),
        imports: example.imports(),
        failing_call: example.failing_call(edition),
        workflow: None,
    }
}

fn additional(edition: &Edition<'_>, texts: &ProductTexts, id: OpId, anchors: &Anchors) -> Additional {
    let op = &edition.api.operations[id];
    let title = edition.rules.cell(&title(edition, id));
    let link = |anchor| format!("[{}](references/{anchor})", markdown::link_text(&title));
    Additional {
        name: title.clone(),
        file: anchors.get(&id).and_then(|place| place.split('#').next()).unwrap_or_default().to_owned(),
        title: anchors.get(&id).map_or_else(|| title.clone(), link),
        method: method(edition, id).unwrap_or_else(|| "HTTP only".to_owned()),
        endpoint: endpoint(edition, op),
        purpose: purpose::purpose_of_operation(edition, texts, id).map(|text| edition.rules.cell(&text)),
        required: required(edition, id),
    }
}

/// Names shown before the rest is counted.
const SHOWN_NAMES: usize = 4;

/// The required parameters that the rules count.
fn required(edition: &Edition<'_>, id: OpId) -> String {
    let op = &edition.api.operations[id];
    let body = parameters::of_body(edition, op).into_iter();
    let all: Vec<String> = body
        .chain(parameters::outside_body(edition, id))
        .filter(|parameter| parameter.required && edition.rules.counts_as_required(parameter.place))
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
    edition.rules.counts_opaque_bodies() && !op.body_optional && op.bodies.first().is_some_and(opaque)
}

#[cfg(test)]
mod tests {
    use super::{folded_lines, yaml};

    #[test]
    fn a_word_of_front_matter_is_a_string() {
        assert_eq!(["voice", "10dlc", "ai-tools"].map(yaml), ["voice", "10dlc", "ai-tools"]);
        assert_eq!(["null", "12", "1e5", "0x1f"].map(yaml), ["\"null\"", "\"12\"", "\"1e5\"", "\"0x1f\""]);
        assert_eq!(yaml("a: \"b\"\n---"), "\"a: \\\"b\\\"\\\\n---\"");
    }

    #[test]
    fn descriptions_are_folded_between_words() {
        let text = "AI voice assistants with custom instructions, knowledge bases, and tool integrations.";
        let lines = ["AI voice assistants with custom instructions, knowledge bases, and tool", "integrations."];
        assert_eq!(folded_lines(text), lines);
    }
}
