//! Tasks of `spec/docs.toml`: what people come for, and the way there.
//!
//! In: that file's tables, and the model. Out: tasks; and, of tables that name what the document does not have, errors with
//! their places. It refuses to know pages.

use crate::config::OpKey;
use crate::diagnostic::{Diagnostic, Position};
use crate::ir::{Api, OpId, Operation, Product, Reply, Shape, TypeRef};
use crate::spec::Source;
use indexmap::IndexMap;
use serde::Deserialize;
use std::collections::BTreeSet;
use toml::Value;

/// A task that a product is for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CoreTask {
    /// The product; empty where the task stands in the product's own table.
    #[serde(default)]
    pub product: String,
    /// The operation.
    pub operation: OpKey,
    /// Heading.
    pub heading: String,
    /// What it is for.
    pub purpose: String,
    /// Parameters that count as required, in order, by name on the wire; by rule where empty.
    #[serde(default)]
    pub required: Vec<String>,
    /// Optional parameters that are shown, by name on the wire; by rule where empty.
    #[serde(default)]
    pub shown: Vec<String>,
    /// Fields of the reply that come first, by name on the wire.
    #[serde(default)]
    pub reply: Vec<String>,
    /// The field of the reply that the example prints, by name on the wire; the one that tells the result from others where empty.
    #[serde(default)]
    pub tells: String,
    /// Arguments that the example has beyond the required ones, whose use nobody has without them: wire name -> value.
    #[serde(default)]
    pub with: IndexMap<String, Value>,
    /// What one has before one begins.
    #[serde(default)]
    pub needs: Vec<String>,
    /// The steps, in order; one of them may be the operation itself, which else is the last.
    #[serde(default)]
    pub steps: Vec<TaskStep>,
    /// What comes back, and what to do with it.
    #[serde(default)]
    pub gives: String,
    /// What goes wrong.
    #[serde(default)]
    pub mistakes: Vec<String>,
    /// Keys of the events that tell the end.
    #[serde(default)]
    pub ends: Vec<String>,
}

/// A step of a task.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaskStep {
    /// What is done, as an imperative without its end.
    #[serde(rename = "do")]
    pub action: String,
    /// The operation that does it.
    pub call: OpKey,
    /// The field of the reply that the step is about, as in [`CoreTask::tells`].
    #[serde(default)]
    pub tells: String,
    /// Arguments that the step's example has beyond the operation's own, as in [`CoreTask::with`].
    #[serde(default)]
    pub with: IndexMap<String, Value>,
}

impl CoreTask {
    /// Whether this is the task of an operation.
    pub fn is_of(&self, op: &Operation) -> bool {
        self.operation.is(op.method.as_str(), &op.path)
    }
}

/// The operation of a key, with its product.
pub fn find<'a>(api: &'a Api, key: &OpKey) -> Option<(OpId, &'a Product)> {
    api.products.values().find_map(|product| {
        let is_it = |id: &&OpId| key.is(api.operations[**id].method.as_str(), &api.operations[**id].path);
        product.operations.iter().find(is_it).map(|id| (*id, product))
    })
}

/// What tasks name, and the document does not have: errors with their places.
pub fn unknown(tasks: &[CoreTask], source: &Source, api: &Api) -> Vec<Diagnostic> {
    let starts = source.text.match_indices("\n[[task]]").map(|(at, _)| at + 1);
    let wrong = tasks.iter().zip(starts).flat_map(|(task, start)| {
        let place = move |word: &str| {
            let quoted = format!("{word:?}");
            let found = source.text[start..].find(&quoted).or_else(|| source.text[start..].find(word));
            Position::of_offset(&source.text, start + found.unwrap_or(0))
        };
        strangers(task, api).into_iter().map(move |(word, message)| {
            let help = format!("correct or remove it in the task \"{}\"", task.heading);
            let problem = Diagnostic::error("unknown-in-task", message).in_file(&source.name, Some(place(&word)));
            problem.quoting(&source.text).help(help)
        })
    });
    wrong.collect()
}

/// Every word of a task that means nothing in the document, and what is wrong with it.
fn strangers(task: &CoreTask, api: &Api) -> Vec<(String, String)> {
    let mut wrong = Vec::new();
    let mut stranger = |word: String, message: String| wrong.push((word, message));
    for step in task.steps.iter().filter(|step| find(api, &step.call).is_none()) {
        stranger(step.call.to_string(), format!("there is no operation `{}`", step.call));
    }
    for step in &task.steps {
        let known = find(api, &step.call).map(|(id, _)| arguments(api, &api.operations[id])).unwrap_or_default();
        for name in step.with.keys().filter(|name| !known.contains(name.as_str())) {
            stranger(name.clone(), format!("`{}` has no argument `{name}`", step.call));
        }
    }
    let given = task.steps.iter().map(|step| (&step.call, &step.with)).chain([(&task.operation, &task.with)]);
    for (call, name, inner) in given.flat_map(|(call, with)| strangers_inside(api, call, with)) {
        stranger(inner.clone(), format!("`{name}` of `{call}` has no property `{inner}`"));
    }
    let told = task.steps.iter().map(|step| (&step.call, &step.tells)).chain([(&task.operation, &task.tells)]);
    let told = told.chain(task.reply.iter().map(|field| (&task.operation, field)));
    for (call, field) in told.filter(|(call, field)| !field.is_empty() && !returns(api, call, field)) {
        stranger(field.clone(), format!("`{call}` returns no `{field}`"));
    }
    for key in task.ends.iter().filter(|key| api.webhooks.iter().all(|event| event.key != **key)) {
        stranger(key.clone(), format!("there is no webhook `{key}`"));
    }
    let Some((id, product)) = find(api, &task.operation) else {
        stranger(task.operation.to_string(), format!("there is no operation `{}`", task.operation));
        return wrong;
    };
    if product.slug != *task.product {
        let message = format!("`{}` belongs to `{}`, not to `{}`", task.operation, product.slug, task.product);
        stranger(task.product.clone(), message);
    }
    let known = arguments(api, &api.operations[id]);
    let named = task.required.iter().chain(&task.shown).chain(task.with.keys());
    for name in named.filter(|name| !known.contains(name.as_str())) {
        stranger(name.clone(), format!("`{}` has no argument `{name}`", task.operation));
    }
    wrong
}

/// Properties inside of arguments that the arguments do not have, each with its argument.
fn strangers_inside<'t>(
    api: &Api,
    call: &'t OpKey,
    with: &'t IndexMap<String, Value>,
) -> Vec<(&'t OpKey, &'t str, String)> {
    let Some((id, _)) = find(api, call) else { return Vec::new() };
    let bodies = || api.operations[id].bodies.iter().filter_map(|body| body.ty());
    let told = with.iter().filter_map(|(name, value)| {
        let whole = Value::Table([(name.clone(), value.clone())].into_iter().collect());
        let mut strange: Vec<String> =
            bodies().map(|ty| unknown_property(api, ty, &whole, 0)).collect::<Option<_>>()?;
        // An argument that no body has is told by itself, or is a parameter.
        strange.retain(|inner| inner != name);
        Some((call, name.as_str(), strange.into_iter().next()?))
    });
    told.collect()
}

/// A property in a value that its type does not have; `None` where all fit.
fn unknown_property(api: &Api, ty: &TypeRef, value: &Value, depth: usize) -> Option<String> {
    match (ty, value) {
        (TypeRef::Nullable(inner), _) => unknown_property(api, inner, value, depth),
        (TypeRef::Array(item), Value::Array(values)) => {
            values.iter().find_map(|value| unknown_property(api, item, value, depth))
        }
        (TypeRef::Named(id) | TypeRef::Boxed(id), Value::Table(table)) => match &api.types[*id].shape {
            Shape::Struct(object) => table.iter().find_map(|(name, value)| {
                let field = object.fields.iter().find(|field| field.wire == *name);
                match field {
                    Some(field) => unknown_property(api, &field.ty, value, depth),
                    None => object.extra.is_none().then(|| name.clone()),
                }
            }),
            Shape::Union(union) if depth < DEEPEST => {
                let all = union.variants.iter().map(|one| unknown_property(api, &one.ty, value, depth + 1));
                all.collect::<Option<Vec<_>>>()?.into_iter().next()
            }
            _ => None,
        },
        _ => None,
    }
}

/// Whether what an operation returns has a field of this name; where there is no such operation, that is told by itself.
fn returns(api: &Api, call: &OpKey, field: &str) -> bool {
    let Some((id, _)) = find(api, call) else { return true };
    let mut names = BTreeSet::new();
    if let Reply::Json { ty, .. } = &api.operations[id].reply {
        properties(api, ty, 0, &mut names);
        let Some(Shape::Struct(object)) = ty.named().map(|id| &api.types[id].shape) else { return false };
        let data = object.fields.iter().find(|field| field.wire == "data");
        data.into_iter().for_each(|data| properties(api, &data.ty, 0, &mut names));
    }
    names.contains(field)
}

/// The names of everything that an operation takes, as they are on the wire.
pub fn arguments<'a>(api: &'a Api, op: &'a Operation) -> BTreeSet<&'a str> {
    let params = op.path_params.iter().chain(&op.query).chain(&op.headers);
    let whole = |param: &'a crate::ir::Param| param.part_of.as_ref().map(|whole| whole.wire.as_str());
    let mut names: BTreeSet<&str> =
        params.flat_map(|param| [Some(param.wire.as_str()), whole(param)]).flatten().collect();
    op.bodies.iter().filter_map(|body| body.ty()).for_each(|ty| properties(api, ty, 0, &mut names));
    names
}

/// Unions inside each other that are looked into.
const DEEPEST: usize = 8;

fn properties<'a>(api: &'a Api, ty: &TypeRef, depth: usize, names: &mut BTreeSet<&'a str>) {
    let Some(id) = ty.named().filter(|_| depth < DEEPEST) else { return };
    match &api.types[id].shape {
        Shape::Struct(object) => names.extend(object.fields.iter().map(|field| field.wire.as_str())),
        Shape::Union(union) => union.variants.iter().for_each(|one| properties(api, &one.ty, depth + 1, names)),
        Shape::StringEnum(_) => {}
    }
}
