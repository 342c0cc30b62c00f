//! The resource path and the method of every operation: the rules' names, corrected by `sdk.toml`, and no two the
//! same. Only `sdk.toml` can give two operations one name, which is an error.

use super::rules::{self, NamingInput, ReplyKind, SdkName};
use crate::config::{Config, OpKey, is_operation_name};
use crate::diagnostic::{Diagnostic, Failure};
use crate::ir::{Api, Method, Operation, Reply, Shape, TypeRef};
use crate::lock::Lock;
use crate::words::snake;
use std::collections::{BTreeMap, BTreeSet};

/// Names the operations of `api`, in their order: `sdk.toml` comes first, then the lock, then the rules. Beside them, what the rules
/// would have called by the name of something that is gone.
pub(super) fn name(
    api: &Api,
    config: &Config,
    lock: Option<&Lock>,
) -> Result<(Vec<SdkName>, Vec<Diagnostic>), Failure> {
    let mut inputs: Vec<NamingInput> = api.operations.values().map(|operation| input(api, operation)).collect();
    let mut names = rules::derive(&inputs, &config.naming);
    let mut errors = Vec::new();
    let mut decided = vec![false; names.len()];
    for (index, operation) in api.operations.values().enumerate() {
        let given = config.name_of(operation.method.as_str(), &operation.path);
        let Some(given) = given.or(operation.locked.as_deref()) else { continue };
        match parse(given) {
            Some(given) => (names[index], decided[index]) = (given, true),
            None => errors.push(malformed_name(operation, given)),
        }
    }
    let graves = lock.map(|lock| tombstones(api, lock)).unwrap_or_default();
    let by_rules = names.clone();
    for (name, method, path) in &graves {
        let (operation_id, summary, tag, has_pages, reply) = (None, "", None, false, ReplyKind::Untyped);
        inputs.push(NamingInput { method: *method, path, operation_id, summary, tag, has_pages, reply });
        names.push(name.clone());
        decided.push(true);
    }
    rules::tell_apart(&mut names, &inputs, &decided);
    let graves: BTreeMap<SdkName, String> =
        graves.iter().map(|(name, method, path)| (name.clone(), OpKey::new(*method, path).to_string())).collect();
    names.truncate(api.operations.len());
    let kept = api.operations.values().zip(by_rules.iter().zip(&names)).filter(|(_, (wanted, name))| wanted != name);
    let kept =
        kept.filter_map(|(operation, (wanted, name))| Some(kept_free(operation, wanted, name, graves.get(wanted)?)));
    let told = kept.collect();
    errors.extend(duplicates(api, &names));
    if errors.is_empty() { Ok((names, told)) } else { Err(Failure(errors)) }
}

/// The operations that are gone, and whose names nobody has.
fn tombstones(api: &Api, lock: &Lock) -> Vec<(SdkName, Method, String)> {
    let taken: BTreeSet<&str> = api.operations.values().filter_map(|operation| operation.locked.as_deref()).collect();
    let known: BTreeSet<String> =
        api.operations.values().map(|operation| OpKey::new(operation.method, &operation.path).to_string()).collect();
    let gone =
        lock.tombstones().chain(lock.living()).filter(|(key, name)| !known.contains(*key) && !taken.contains(name));
    let graves: BTreeMap<SdkName, OpKey> =
        gone.filter_map(|(key, name)| Some((parse(name)?, key.parse().ok()?))).collect();
    graves.into_iter().map(|(name, key)| (name, key.method(), key.path().to_owned())).collect()
}

fn kept_free(operation: &Operation, wanted: &SdkName, name: &SdkName, gone: &str) -> Diagnostic {
    let key = OpKey::new(operation.method, &operation.path);
    Diagnostic::warning("name-of-the-gone", format!("`{key}` is `{name}`, since `{wanted}` was the name of `{gone}`, which is gone"))
        .at(operation.at.clone())
        .help(format!(
            "if it is the successor, say so in sdk.toml, as below; if the name is for anybody, take the lines `{gone} = {wanted} gone` and \
             `{key} = {name}` out of names.lock, and generate again:\n    \
             [[names]]\n    why = \"...\"\n    [names.operations]\n    \"{key}\" = \"{wanted}\""
        ))
}

/// What the rules need to know of an operation.
pub(super) fn input<'a>(api: &'a Api, operation: &'a Operation) -> NamingInput<'a> {
    NamingInput {
        method: operation.method,
        path: &operation.path,
        operation_id: operation.id.as_deref(),
        summary: &operation.naming_summary,
        tag: operation.tag.as_deref(),
        has_pages: operation.paging.is_some(),
        reply: reply_kind(api, &operation.reply),
    }
}

fn reply_kind(api: &Api, reply: &Reply) -> ReplyKind {
    match reply {
        Reply::Json { body: TypeRef::Value, .. } | Reply::Empty | Reply::Text(_) | Reply::Bytes(_) => {
            ReplyKind::Untyped
        }
        Reply::Json { ty, body, unwrapped, .. }
            if is_array(body) || *unwrapped && is_array(ty) || has_rows(api, body) =>
        {
            ReplyKind::List
        }
        Reply::Json { .. } | Reply::Events(_) | Reply::WebSocket { .. } => ReplyKind::One,
    }
}

fn is_array(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Array(_) => true,
        TypeRef::Nullable(inner) => is_array(inner),
        _ => false,
    }
}

/// Whether a body is an object whose `data` or `records` is an array.
fn has_rows(api: &Api, body: &TypeRef) -> bool {
    let Some(id) = body.named() else { return false };
    let Shape::Struct(object) = &api.types[id].shape else { return false };
    object.fields.iter().any(|field| (field.wire == "data" || field.wire == "records") && is_array(&field.ty))
}

/// Reads `ai.assistants.list`.
fn parse(name: &str) -> Option<SdkName> {
    let (resource, method) = name.rsplit_once('.').filter(|_| is_operation_name(name))?;
    Some(SdkName { resource: resource.split('.').map(str::to_owned).collect(), method: method.to_owned() })
}

fn malformed_name(operation: &Operation, name: &str) -> Diagnostic {
    Diagnostic::error("bad-config", format!("`{name}` is not a resource path and a method in snake case"))
        .at(operation.at.clone())
        .help("write it as in `ai.assistants.list`")
}

/// Operations that are given one name by `sdk.toml`, each group once.
fn duplicates(api: &Api, names: &[SdkName]) -> Vec<Diagnostic> {
    let mut holders: BTreeMap<&SdkName, Vec<&Operation>> = BTreeMap::new();
    for (operation, name) in api.operations.values().zip(names) {
        holders.entry(name).or_default().push(operation);
    }
    holders
        .iter()
        .filter(|(_, operations)| operations.len() > 1)
        .map(|(name, operations)| duplicate(name, operations))
        .collect()
}

fn duplicate(name: &SdkName, operations: &[&Operation]) -> Diagnostic {
    let keys: Vec<String> =
        operations.iter().map(|operation| format!("`{}`", OpKey::new(operation.method, &operation.path))).collect();
    let last = operations.last().expect("a group is not empty");
    let other = last.id.as_deref().map_or_else(|| format!("{}_other", name.method), snake);
    let lines = format!(
        "    [[names]]\n    why = \"...\"\n    [names.operations]\n    \"{}\" = \"{}.{other}\"",
        OpKey::new(last.method, &last.path),
        name.resource.join(".")
    );
    Diagnostic::error("duplicate-name", format!("{} have one name: `{name}`", keys.join(" and ")))
        .at(last.at.clone())
        .help(format!("give one of them a name of its own in sdk.toml (`--config`):\n{lines}"))
}
