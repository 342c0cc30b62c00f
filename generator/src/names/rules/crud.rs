//! Methods of a path that is a resource: `list`, `create`, `retrieve`, `update`, `delete`, and what says more.

use super::leaf::file;
use super::{End, ReplyKind, Rule, Scene, lexicon, rules};
use crate::ir::Method;
use crate::words::{is_plural, snake};

/// The rules, in order.
pub(super) const RULES: &[(&str, Rule)] = rules![
    file,
    delete_with_verb,
    summary_of_untyped,
    retrieve_item,
    list,
    retrieve,
    attach_item,
    replace_item,
    update_item,
    update_by_post,
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

/// `GET /things/{id}` is `retrieve`.
fn retrieve_item(scene: &Scene) -> Option<String> {
    (scene.input.method == Method::Get && scene.place.is_item()).then(|| "retrieve".to_owned())
}

/// `GET /things` is `list` if its reply is paged, or a list that is plural, said to be listed, or has items.
fn list(scene: &Scene) -> Option<String> {
    let last_word = scene.place.last().rsplit('_').next().unwrap_or_default();
    let several = is_plural(last_word) || !scene.tree.item_methods(&scene.place.statics).is_empty();
    let lists = scene.input.has_pages || scene.says_list() || scene.input.reply == ReplyKind::List && several;
    (scene.input.method == Method::Get && lists).then(|| "list".to_owned())
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

/// `DELETE` whose operation id or summary begins with a verb that says more than `delete`.
fn delete_with_verb(scene: &Scene) -> Option<String> {
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
