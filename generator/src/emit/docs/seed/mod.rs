//! The published documents, oddities included: what their rules are where ours differ.
//!
//! In: facts of the model. Out: decisions that are none of ours, each with what is odd about it. Nothing outside knows of this
//! room but the one place that chooses rules.

mod api_details;
mod curl;
mod examples;
mod layout;
mod spelling;
mod text;
mod values;
mod view;
mod words;

#[cfg(test)]
mod tests;

use super::edition::Edition;
use super::example::Example;
use super::facts::fields;
use super::facts::parameters::ParameterPlace;
use super::facts::words::TypedValue;
use super::language::Language;
use super::page::skill::{Anchors, skill_name};
use super::rules::Rules;
use super::tasks::CoreTask;
use super::templates::Templates;
use super::text::Width;
use super::texts::{Texts, of_operation};
use super::view::{Skill, SkillLayout};
use crate::emit::{Segment, markdown};
use crate::ir::{
    Api, Body, Docs, Facts, Field, Identity, OpId, Operation, Product, ProductId, Union, Variant, Via, WebhookEvent,
};
use crate::names::{FieldName, Names};

/// The rules of the published documents.
pub struct Published;

impl Rules for Published {
    fn details(
        &self,
        edition: &Edition<'_>,
        id: ProductId,
        product: &Product,
        templates: &Templates<'_>,
    ) -> (Vec<(Segment, String)>, Anchors) {
        let page = api_details::page(edition, id, product, templates);
        (vec![(Segment::from("api-details.md"), page)], Anchors::default())
    }

    fn guide(&self, view: Skill, templates: &Templates<'_>) -> (Skill, String) {
        let text = templates.skill(&view);
        (view, text)
    }

    /// A product and a language.
    fn folder(&self, edition: &Edition<'_>, product: &Product) -> Segment {
        skill_name(product, edition.language)
    }

    fn core_tasks<'a>(&self, texts: &'a Texts, slug: &str) -> Vec<&'a CoreTask> {
        texts.published_tasks(slug)
    }

    fn plain_title(&self, _edition: &Edition<'_>, _id: OpId, published: String) -> String {
        published
    }

    fn tells_workflows(&self) -> bool {
        false
    }

    /// SDKs of their time called some methods otherwise.
    fn method<'a>(&self, edition: &Edition<'a>, id: OpId) -> &'a str {
        let published = of_operation(&edition.texts.published.methods, &edition.api.operations[id]);
        published.unwrap_or(&edition.names.op(id).method)
    }

    fn method_path(&self, language: &dyn Language, names: &Names, id: OpId, method: &str) -> Option<String> {
        language.published_method(names, id, method)
    }

    fn heeds_sdks(&self) -> bool {
        false
    }

    fn package<'a>(&self, texts: &'a Texts, language: &str) -> Option<&'a String> {
        texts.published.packages.get(language)
    }

    fn product_title<'a>(&self, edition: &Edition<'a>, product: &'a Product) -> &'a str {
        edition.texts.published.titles.get(product.slug.as_str()).unwrap_or(&product.title)
    }

    fn title(&self, summary: &str) -> String {
        summary.to_owned()
    }

    fn parameter_name(&self, language: &dyn Language, rust: &FieldName, wire: &str) -> String {
        spelling::parameter(language, rust, wire)
    }

    fn whole_parameter_name(&self, language: &dyn Language, rust: &FieldName, wire: &str) -> String {
        spelling::parameter(language, rust, wire)
    }

    fn field_name(&self, language: &dyn Language, rust: &FieldName, wire: &str) -> String {
        spelling::field(language, rust, wire)
    }

    fn cell(&self, text: &str) -> String {
        text.to_owned()
    }

    /// Only pipes are escaped.
    fn escaped_words(&self, words: &str) -> String {
        markdown::pipes(words)
    }

    fn brief(&self, description: &str, width: Width) -> String {
        text::brief(description, width)
    }

    /// What stands beside a reference is lost.
    fn description(&self, docs: &Docs, _facts: &Facts, width: Width) -> String {
        let prose = docs.behind.as_deref().or(docs.description.as_deref());
        markdown::pipes(&text::brief(prose.unwrap_or_default(), width))
    }

    fn reply_words(&self, _api: &Api, value: TypedValue<'_>) -> String {
        words::reply(value.facts, value.nullable)
    }

    fn parameter_words(&self, _api: &Api, value: TypedValue<'_>) -> String {
        words::parameter(value)
    }

    /// What is written beside a `$ref` is ignored.
    fn prose_of_reference<'a>(&self, _field: &'a Field, target: &'a Docs) -> &'a Docs {
        target
    }

    fn lists_parts(&self) -> bool {
        false
    }

    fn lists_headers(&self) -> bool {
        false
    }

    fn names_by_sdk(&self) -> bool {
        false
    }

    /// One that stands under `components.requestBodies` is not looked into.
    fn described_body<'a>(&self, op: &'a Operation) -> Option<&'a Body> {
        fields::json_body(op).filter(|_| op.body_via == Via::Inline)
    }

    fn opens_lists(&self) -> bool {
        false
    }

    /// The document's own.
    fn path<'a>(&self, op: &'a Operation) -> &'a str {
        &op.path
    }

    /// A deeper object is left out altogether.
    fn lists_closed_objects(&self) -> bool {
        false
    }

    /// An `allOf`, `oneOf` or `anyOf` that is written in place is not.
    fn looks_into(&self, facts: &Facts) -> bool {
        facts.via != Via::Composition
    }

    /// The first of a `oneOf`, and nothing of an `anyOf`.
    fn listed_variants<'a>(&self, union: &'a Union) -> &'a [Variant] {
        union.first.map_or(&[], |first| std::slice::from_ref(&union.variants[first]))
    }

    fn list_reply(&self, language: &dyn Language, op: &Operation, variable: &str) -> [String; 2] {
        [language.items(op, variable, "data"), format!("{}meta", language.holder(variable))]
    }

    fn skill_layout(&self, _api: &Identity) -> SkillLayout {
        layout::skill()
    }

    fn failing_call(&self, _language: &dyn Language, example: &Example) -> String {
        example.call.clone()
    }

    fn lookup_links(&self) -> String {
        layout::lookup_links()
    }

    fn purpose_of_skill(&self, _edition: &Edition<'_>, description: &str, _title: &str) -> String {
        description.to_owned()
    }

    /// They go by the summary.
    fn has_pages(&self, op: &Operation) -> bool {
        matches!(op.naming_summary.split_whitespace().next(), Some("List" | "Lists"))
    }

    fn counts_as_required(&self, place: ParameterPlace) -> bool {
        matches!(place, ParameterPlace::Body | ParameterPlace::Path)
    }

    fn counts_opaque_bodies(&self) -> bool {
        false
    }

    fn stands_back(&self, _edition: &Edition<'_>, _id: OpId) -> bool {
        false
    }

    /// What is sent with POST is taken for a creation.
    fn is_update(&self, _method: &str) -> bool {
        false
    }

    /// Plain HTTP has `.data`, envelope or not.
    fn flat_holder(&self, language: &dyn Language, variable: &str) -> String {
        if language.is_http() { language.data_holder(variable) } else { language.holder(variable) }
    }

    fn lists_read_only(&self) -> bool {
        true
    }

    fn requires_wanted(&self) -> bool {
        true
    }

    /// They go by an enum only.
    fn event_type(&self, edition: &Edition<'_>, event: &WebhookEvent) -> Option<String> {
        let fields = fields::of_webhook(edition, event);
        let announced = fields.iter().find(|field| field.path == "data.event_type")?;
        announced.property.field.facts.values.first()?.as_str().map(str::to_owned)
    }
}
