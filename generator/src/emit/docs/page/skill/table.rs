//! The table of an operation's parameters in `SKILL.md`: all that are required, and a few that are not.

use crate::emit::docs::edition::Edition;
use crate::emit::docs::facts::cells::{self, yes_or_no};
use crate::emit::docs::facts::parameters::{self, Parameter, ParameterPlace};
use crate::emit::docs::text::Width;
use crate::emit::docs::view::{ParameterRow, Parameters};
use crate::emit::markdown;
use crate::ir::OpId;

/// Optional parameters that are shown.
const SHOWN: usize = 3;

/// What people want of a table.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wish<'a> {
    /// Parameters that come first.
    pub first: &'a [String],
    /// Optional ones that are shown; by rule where empty.
    pub shown: &'a [String],
}

/// The rows of an operation.
pub fn rows(edition: &Edition<'_>, id: OpId, wish: Wish<'_>) -> Parameters {
    let op = &edition.api.operations[id];
    let mut all = parameters::of_body(edition, op);
    if !edition.rules.lists_read_only() {
        all.retain(|parameter| !parameter.facts.read_only);
    }
    all.extend(parameters::outside_body(edition, id));
    let forced = wish.first;
    let (required, optional): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|parameter| parameter.required || forced.iter().any(|wire| wire == parameter.wire));
    let required = in_wanted_order(required, forced);
    let optional = optional.into_iter().filter(|parameter| parameter.place != ParameterPlace::Path).collect::<Vec<_>>();
    let (shown, more) = shown_and_more(optional, wish.shown);
    let must = |parameter: &Parameter<'_>| parameter.required || edition.rules.requires_wanted();
    let rows = required.iter().map(|parameter| row(edition, parameter, must(parameter)));
    let rows = rows.chain(shown.iter().map(|parameter| row(edition, parameter, false)));
    Parameters { rows: rows.collect(), more }
}

/// The forced ones as they are forced, then the others.
fn in_wanted_order<'a>(required: Vec<Parameter<'a>>, forced: &[String]) -> Vec<Parameter<'a>> {
    let mut ordered = required;
    let rank =
        |parameter: &Parameter<'_>| forced.iter().position(|wire| wire == parameter.wire).unwrap_or(forced.len());
    ordered.sort_by_key(rank);
    ordered
}

/// The optional parameters that are shown, and how many are not.
fn shown_and_more<'a>(optional: Vec<Parameter<'a>>, chosen: &[String]) -> (Vec<Parameter<'a>>, usize) {
    let count = optional.len();
    let shown: Vec<_> = if chosen.is_empty() {
        let (favoured, others): (Vec<_>, Vec<_>) = optional.into_iter().partition(Parameter::is_favoured);
        favoured.into_iter().chain(others).take(SHOWN).collect()
    } else {
        let find = |wire: &String| optional.iter().find(|parameter| parameter.wire == *wire).cloned();
        chosen.iter().filter_map(find).collect()
    };
    let more = count - shown.len();
    (shown, more)
}

fn row(edition: &Edition<'_>, parameter: &Parameter<'_>, required: bool) -> ParameterRow {
    let said = parameter.said(edition).into_iter();
    ParameterRow {
        name: markdown::code(&parameter.name),
        ty: cells::parameter_type(edition, &parameter.values()),
        required: yes_or_no(required),
        description: cells::any_of(said.map(|(docs, facts)| edition.rules.description(docs, facts, Width::Skill))),
    }
}
