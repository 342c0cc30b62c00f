//! Methods of a path that is a resource: `list`, `create`, `retrieve`, `update`, `delete`, and what says more.

use super::leaf::file;
use super::{End, ReplyKind, Rule, Scene, lexicon, rules};
use crate::ir::Method;
use crate::words::{is_plural, snake, words};

/// The rules, in order.
pub(super) const RULES: &[(&str, Rule)] = rules![
    file,
    delete_with_verb,
    summary_of_untyped,
    list_by,
    retrieve_status,
    retrieve_item,
    list,
    retrieve,
    attach_item,
    replace_item,
    update_with_verb,
    update_parameter,
    update_item,
    update_by_post,
    put_singleton,
    update_singleton,
    create_with_verb,
    create,
    delete_bulk,
    delete,
];

/// Where neither the operation id nor the reply says anything, the summary does: `Create knowledge base`.
fn summary_of_untyped(scene: &Scene) -> Option<String> {
    let silent = scene.id_is_path() && scene.input.reply == ReplyKind::Untyped;
    silent.then(|| snake(scene.input.summary))
}

/// `GET /things/by_name/{name}` that is said to list is `list`.
fn list_by(scene: &Scene) -> Option<String> {
    let by = scene.input.method == Method::Get && scene.place.is_item() && scene.place.last().starts_with("by_");
    (by && scene.says_list()).then(|| "list".to_owned())
}

/// `GET /things/{id}` whose operation id is about the status alone (`GetThingStatus`) is `retrieve_status`.
fn retrieve_status(scene: &Scene) -> Option<String> {
    let gets = scene.input.method == Method::Get && scene.place.is_item();
    let of_status = words(scene.input.operation_id?).ends_with(&["status".to_owned()]);
    (gets && of_status && !scene.place.last().contains("status")).then(|| "retrieve_status".to_owned())
}

/// `GET /things/{id}` is `retrieve`.
fn retrieve_item(scene: &Scene) -> Option<String> {
    (scene.input.method == Method::Get && scene.place.is_item()).then(|| "retrieve".to_owned())
}

/// `GET /things` is `list` if its reply is paged, or a list that is plural, said to be listed, or has items.
fn list(scene: &Scene) -> Option<String> {
    let last_word = scene.place.last().rsplit('_').next().unwrap_or_default();
    let several = is_plural(last_word) || !scene.tree.item_methods(&scene.place.statics).is_empty();
    let lists = scene.says_list() || scene.input.reply == ReplyKind::List && several;
    (scene.input.method == Method::Get && (scene.input.has_pages || lists && !scene.says_retrieve()))
        .then(|| "list".to_owned())
}

/// Any other `GET /thing` is `retrieve`.
fn retrieve(scene: &Scene) -> Option<String> {
    (scene.input.method == Method::Get).then(|| "retrieve".to_owned())
}

/// `PUT /things/{id}` that is said to add is `add`.
fn attach_item(scene: &Scene) -> Option<String> {
    let puts = scene.input.method == Method::Put && scene.place.is_item();
    (puts && scene.verb(|word| word == "add").is_some()).then(|| "add".to_owned())
}

/// `PUT` beside `PATCH` replaces.
fn replace_item(scene: &Scene) -> Option<String> {
    let both =
        scene.input.method == Method::Put && scene.tree.item_methods(&scene.place.statics).contains(&Method::Patch);
    (both && scene.place.is_item()).then(|| "replace".to_owned())
}

/// `PUT` or `PATCH` whose operation id or summary begins with a verb that says more than `update`.
fn update_with_verb(scene: &Scene) -> Option<String> {
    let updates = matches!(scene.input.method, Method::Put | Method::Patch);
    scene.verb(lexicon::is_updating).filter(|_| updates)
}

/// `PATCH /things/{id}/{state}` whose operation id says that the last parameter is what is set: `update_state`.
fn update_parameter(scene: &Scene) -> Option<String> {
    let End::Item(parameter) = &scene.place.end else { return None };
    let behind_another = scene.input.path.rsplit('/').nth(1).is_some_and(|segment| segment.ends_with('}'));
    let updates = matches!(scene.input.method, Method::Put | Method::Patch) && behind_another;
    let said = words(scene.input.operation_id?).ends_with(&words(parameter));
    (updates && said).then(|| format!("update_{parameter}"))
}

/// `PUT` or `PATCH` of an item is `update`.
fn update_item(scene: &Scene) -> Option<String> {
    let updates = matches!(scene.input.method, Method::Put | Method::Patch) && scene.place.is_item();
    updates.then(|| "update".to_owned())
}

/// `POST /things/{id}` is `update`, or what the operation id says more; beside `PUT`, which updates, it is `create`.
fn update_by_post(scene: &Scene) -> Option<String> {
    let posts = scene.input.method == Method::Post && scene.place.is_item();
    let verb = scene.id_verb().filter(|word| lexicon::is_transitive(word));
    let put = scene.tree.item_methods(&scene.place.statics).contains(&Method::Put);
    posts.then(|| verb.unwrap_or_else(|| if put { "create" } else { "update" }.to_owned()))
}

/// `PUT` of a resource without items that is said to add is `create`, one that is said to import `imports`.
fn put_singleton(scene: &Scene) -> Option<String> {
    let verb = scene.verb(|word| word == "add" || word == "import").filter(|_| scene.input.method == Method::Put)?;
    Some(if verb == "add" { "create" } else { "imports" }.to_owned())
}

/// `PUT` or `PATCH` of a resource without items is `update`.
fn update_singleton(scene: &Scene) -> Option<String> {
    matches!(scene.input.method, Method::Put | Method::Patch).then(|| "update".to_owned())
}

/// `POST /things` whose operation id or summary begins with a verb that says more than `create`.
fn create_with_verb(scene: &Scene) -> Option<String> {
    let in_id = scene.id_verb().filter(|word| lexicon::is_creative(word));
    let in_summary = scene.summary_verb().filter(|word| lexicon::is_creative_in_prose(word));
    in_id.or(in_summary).filter(|_| scene.input.method == Method::Post)
}

/// Any other `POST /things` is `create`.
fn create(scene: &Scene) -> Option<String> {
    (scene.input.method == Method::Post).then(|| "create".to_owned())
}

/// `DELETE` whose operation id or summary begins with a verb that says more than `delete`. A singleton that `PUT` makes is deleted,
/// however that is said.
fn delete_with_verb(scene: &Scene) -> Option<String> {
    if !scene.place.is_item() && scene.tree.is_put(&scene.place.statics) {
        return None;
    }
    let in_id = scene.id_verb().filter(|word| lexicon::is_destructive(word));
    let in_summary = scene.summary_verb().filter(|word| lexicon::is_destructive_in_prose(word));
    in_id.or(in_summary).filter(|_| scene.input.method == Method::Delete)
}

/// `DELETE /things` beside `DELETE /things/{id}` is `delete_bulk`.
fn delete_bulk(scene: &Scene) -> Option<String> {
    let items = scene.tree.item_methods(&scene.place.statics).contains(&Method::Delete);
    let all = scene.input.method == Method::Delete && scene.place.end == End::Word;
    (all && items).then(|| "delete_bulk".to_owned())
}

/// Any other `DELETE` is `delete`.
fn delete(scene: &Scene) -> Option<String> {
    (scene.input.method == Method::Delete).then(|| "delete".to_owned())
}
