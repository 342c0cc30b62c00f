//! The rules that documents follow: what is listed, how it is said, what an example takes for granted.
//!
//! In: facts of the model. Out: decisions. What is said here by default is our own way: nothing that misleads; the published
//! documents decide otherwise in their room. It refuses to know languages, but for what they say of themselves.

use super::edition::Edition;
use super::example::{Example, ExampleRules};
use super::facts::parameters::ParameterPlace;
use super::facts::words::{self, TypedValue};
use super::facts::{cells, fields, heading};
use super::language::Language;
use super::page::details;
use super::page::skill::{self, Anchors};
use super::tasks::CoreTask;
use super::templates::Templates;
use super::text::{self, Width};
use super::texts::{Texts, of_operation};
use super::view::{Skill, SkillLayout};
use crate::emit::{Segment, markdown};
use crate::ir::{
    Api, Body, Docs, Facts, Field, Identity, OpId, Operation, Product, ProductId, Union, Variant, WebhookEvent,
};
use crate::names::{FieldName, Names};

/// The rules that documents follow.
pub trait Rules: ExampleRules + Sync {
    /// The name of the folder of a product's documents.
    fn folder(&self, edition: &Edition<'_>, product: &Product) -> Segment {
        skill::own_folder(edition, product)
    }

    /// The files of details of a product by name, and where in them operations stand.
    fn details(
        &self,
        edition: &Edition<'_>,
        id: ProductId,
        product: &Product,
        templates: &Templates<'_>,
    ) -> (Vec<(Segment, String)>, Anchors) {
        details::pages(edition, id, product, templates)
    }

    /// The text of `SKILL.md`, behind the view that it shows.
    fn guide(&self, view: Skill, templates: &Templates<'_>) -> (Skill, String) {
        skill::guide(view, templates)
    }

    /// What the official SDKs call an operation's method, in snake case.
    fn method<'a>(&self, edition: &Edition<'a>, id: OpId) -> &'a str {
        &edition.names.op(id).method
    }

    /// The path of a method that is called so.
    fn method_path(&self, language: &dyn Language, names: &Names, id: OpId, method: &str) -> Option<String> {
        language.method(names, id, method)
    }

    /// Whether an operation that the official SDK is known to lack has no method.
    fn heeds_sdks(&self) -> bool {
        true
    }

    /// The package of another time that readers of a language install.
    fn package<'a>(&self, _texts: &'a Texts, _language: &str) -> Option<&'a String> {
        None
    }

    /// The title of a product, without the vendor's name.
    fn product_title<'a>(&self, _edition: &Edition<'a>, product: &'a Product) -> &'a str {
        &product.title
    }

    /// The title of an operation as text, by what the published documents call it.
    fn plain_title(&self, edition: &Edition<'_>, id: OpId, published: String) -> String {
        if !edition.api.identity.is_vendor() {
            return published;
        }
        let own = of_operation(&edition.texts.own_titles, &edition.api.operations[id]);
        own.cloned().unwrap_or_else(|| heading::title(&published))
    }

    /// The title of an operation, made of its summary.
    fn title(&self, summary: &str) -> String {
        markdown::heading_text(&markdown::prose(summary.trim_end_matches(['.', ',', ';', ':', '!', ' ']))).into_owned()
    }

    /// The name of a parameter in tables.
    fn parameter_name(&self, language: &dyn Language, rust: &FieldName, wire: &str) -> String {
        language.parameter(rust, wire)
    }

    /// The name of a parameter that is sent outside the body as it is declared.
    fn whole_parameter_name(&self, language: &dyn Language, rust: &FieldName, wire: &str) -> String {
        language.whole_parameter(rust, wire)
    }

    /// The name of a field of a reply in tables.
    fn field_name(&self, language: &dyn Language, rust: &FieldName, wire: &str) -> String {
        language.field(rust, wire)
    }

    /// Text of a cell that is Markdown already.
    fn cell(&self, text: &str) -> String {
        markdown::cell_text(text)
    }

    /// Type words in a cell.
    fn escaped_words(&self, words: &str) -> String {
        markdown::literal(words)
    }

    /// One cell's worth of text of a description, not escaped.
    fn brief(&self, description: &str, width: Width) -> String {
        text::brief(description, width)
    }

    /// What a cell says of a value.
    fn description(&self, docs: &Docs, facts: &Facts, width: Width) -> String {
        cells::own_description(docs, facts, width)
    }

    /// The type of a field that the API sends, in words.
    fn reply_words(&self, api: &Api, value: TypedValue<'_>) -> String {
        words::typed(api, value)
    }

    /// The type of a parameter that the client sends, in words.
    fn parameter_words(&self, api: &Api, value: TypedValue<'_>) -> String {
        words::typed(api, value)
    }

    /// The prose of a property whose type is a reference to what has the prose `target`.
    fn prose_of_reference<'a>(&self, field: &'a Field, target: &'a Docs) -> &'a Docs {
        if field.docs.description.is_some() { &field.docs } else { target }
    }

    /// Whether the parts of a `deepObject` parameter are parameters.
    fn lists_parts(&self) -> bool {
        true
    }

    /// Whether header parameters are listed.
    fn lists_headers(&self) -> bool {
        true
    }

    /// Whether tables and notes go by the names that the official SDK gives, where no rule comes to them.
    fn names_by_sdk(&self) -> bool {
        true
    }

    /// The path of an operation: as it is called, below the base URL.
    fn path<'a>(&self, op: &'a Operation) -> &'a str {
        &op.sent_path
    }

    /// The request body that is described.
    fn described_body<'a>(&self, op: &'a Operation) -> Option<&'a Body> {
        fields::json_body(op).or_else(|| op.bodies.first())
    }

    /// Whether a reply that is a list is described by its items.
    fn opens_lists(&self) -> bool {
        true
    }

    /// Whether a payload's objects are listed where they are not opened.
    fn lists_closed_objects(&self) -> bool {
        true
    }

    /// Whether a schema is looked into, by the way it is written.
    fn looks_into(&self, _facts: &Facts) -> bool {
        true
    }

    /// The variants of a union whose properties are listed.
    fn listed_variants<'a>(&self, union: &'a Union) -> &'a [Variant] {
        &union.variants
    }

    /// What `SKILL.md` has beside what the model says.
    fn skill_layout(&self, api: &Identity) -> SkillLayout {
        SkillLayout::own(api)
    }

    /// The call whose errors an example handles, where it does not show what comes back.
    fn failing_call(&self, language: &dyn Language, example: &Example) -> String {
        language.without_reply(example)
    }

    /// Links to the sections of `api-details.md` that operations are looked up in.
    fn lookup_links(&self) -> String {
        "its entry, which its title links to".to_owned()
    }

    /// What the skill is for: what the product is, and when to load the document.
    fn purpose_of_skill(&self, edition: &Edition<'_>, description: &str, title: &str) -> String {
        let name = markdown::prose(&edition.api.identity.name);
        format!("{description} {}", edition.language.occasion(&format!("{name} {title}")))
    }

    /// Whether an operation returns pages.
    fn has_pages(&self, op: &Operation) -> bool {
        op.paging.is_some()
    }

    /// Whether the required parameters that are sent there stand in the index of operations.
    fn counts_as_required(&self, _place: ParameterPlace) -> bool {
        true
    }

    /// Whether that index says that a body is needed which has no properties of its own.
    fn counts_opaque_bodies(&self) -> bool {
        true
    }

    /// The core tasks of a product that people chose.
    fn core_tasks<'a>(&self, texts: &'a Texts, slug: &str) -> Vec<&'a CoreTask> {
        texts.tasks_of(slug)
    }

    /// Whether tasks are told with their workflows, descriptions with the words that people say, and agents are led to the documents.
    fn tells_workflows(&self) -> bool {
        true
    }

    /// Whether an operation stands behind others, whoever wants it first.
    fn stands_back(&self, edition: &Edition<'_>, id: OpId) -> bool {
        edition.api.operations[id].docs.deprecated.is_some() || edition.lacks(id)
    }

    /// Whether a method changes what is there, whatever verb of HTTP it is sent with.
    fn is_update(&self, method: &str) -> bool {
        method == "update" || method.starts_with("update_")
    }

    /// What holds the fields of a reply that has no envelope.
    fn flat_holder(&self, language: &dyn Language, variable: &str) -> String {
        language.holder(variable)
    }

    /// What holds the items of a list's reply, and what tells of its pages: a loop over a page may call the item alone something.
    fn list_reply(&self, language: &dyn Language, op: &Operation, variable: &str) -> [String; 2] {
        let variable = if op.paging.is_some() { "page" } else { variable };
        let [data, meta] = ["data", "meta"].map(|wire| language.wrapper_field(wire));
        [language.items(op, variable, &data), format!("{}{meta}", language.holder(variable))]
    }

    /// Whether a table of what is sent lists what only the server sets.
    fn lists_read_only(&self) -> bool {
        false
    }

    /// Whether a parameter is called required because it is wanted first.
    fn requires_wanted(&self) -> bool {
        false
    }

    /// The value that announces an event, by its schema.
    fn event_type(&self, _edition: &Edition<'_>, event: &WebhookEvent) -> Option<String> {
        event.event_types.first().cloned()
    }
}

/// The rules of our own documents.
pub struct Own;

impl ExampleRules for Own {}

impl Rules for Own {}
