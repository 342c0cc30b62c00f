//! What examples of the published documents show, oddities included.

use super::{Published, curl, values};
use crate::emit::docs::edition::Edition;
use crate::emit::docs::example::{ArgumentValues, Call, Example, ExampleArgument, ExampleRules, ExampleValue};
use crate::emit::docs::facts::fields;
use crate::emit::docs::texts::Texts;
use crate::ir::{OpId, Operation};

impl ExampleRules for Published {
    fn shows_fields_of_variants(&self) -> bool {
        true
    }

    fn shows_first_item(&self) -> bool {
        true
    }

    fn imports_unused_parameters(&self) -> bool {
        true
    }

    fn imports_files(&self) -> bool {
        false
    }

    fn sends_empty_bodies(&self) -> bool {
        false
    }

    /// They are older than that.
    fn takes_bodies_whole(&self) -> bool {
        false
    }

    fn body_model(&self, edition: &Edition<'_>, op: &Operation) -> Option<String> {
        let body = op.bodies.get(fields::sent_body(op)?)?.ty()?;
        edition.texts.published.body_models.get(fields::component(edition.api, body)?).cloned()
    }

    fn values<'a>(&self, edition: &'a Edition<'a>, id: OpId) -> Box<dyn ArgumentValues + 'a> {
        Box::new(values::PublishedValues::new(edition, id))
    }

    /// A value that is the name itself becomes one that a reader recognises, unless it stands alone.
    fn named_value(&self, texts: &Texts, argument: &ExampleArgument) -> ExampleValue {
        match &argument.value {
            ExampleValue::Text(text) if *text == argument.name => texts
                .placeholders
                .get(text)
                .map_or_else(|| argument.value.clone(), |value| ExampleValue::Text(value.to_owned())),
            value => value.clone(),
        }
    }

    fn tells_times(&self) -> bool {
        false
    }

    fn spells_as_sdks(&self) -> bool {
        false
    }

    fn print(&self, call: &Call<'_>) -> Example {
        if call.edition.language.is_http() { curl::print(call) } else { call.edition.language.print(call) }
    }
}
