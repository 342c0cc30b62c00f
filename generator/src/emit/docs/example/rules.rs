//! The rules that examples follow.
//!
//! In: facts of the model. Out: decisions. As with all rules, what is said here by default is our own way.

use super::{ArgumentValues, Call, Example, ExampleArgument, ExampleValue, SampleValues};
use crate::emit::docs::edition::Edition;
use crate::emit::docs::texts::Texts;
use crate::ir::{OpId, Operation};

/// The rules that examples follow.
pub trait ExampleRules {
    /// Whether an example shows a field that only a variant of a reply has.
    fn shows_fields_of_variants(&self) -> bool {
        false
    }

    /// Whether an example shows the first item of a page, in place of all.
    fn shows_first_item(&self) -> bool {
        false
    }

    /// Whether an example imports the class of its parameters even if it has none.
    fn imports_unused_parameters(&self) -> bool {
        false
    }

    /// Whether an example imports what it reads files with.
    fn imports_files(&self) -> bool {
        true
    }

    /// Whether an example sends a body that must be sent, even if nothing in it must.
    fn sends_empty_bodies(&self) -> bool {
        true
    }

    /// Whether an SDK takes the properties of some bodies as one argument.
    fn takes_bodies_whole(&self) -> bool {
        true
    }

    /// The model that SDKs take a body as.
    fn body_model(&self, _edition: &Edition<'_>, _op: &Operation) -> Option<String> {
        None
    }

    /// The values of an example's arguments: those of the sample that the conformance suite sends.
    fn values<'a>(&self, edition: &'a Edition<'a>, id: OpId) -> Box<dyn ArgumentValues + 'a> {
        Box::new(SampleValues::new(edition, id))
    }

    /// The value of an argument that is printed beside its name.
    fn named_value(&self, _texts: &Texts, argument: &ExampleArgument) -> ExampleValue {
        argument.value.clone()
    }

    /// Whether an example tells a point in time, in place of the present.
    fn tells_times(&self) -> bool {
        true
    }

    /// Whether names in an example are those of the SDKs of today.
    fn spells_as_sdks(&self) -> bool {
        true
    }

    /// Prints an example call.
    fn print(&self, call: &Call<'_>) -> Example {
        call.edition.language.print(call)
    }
}
