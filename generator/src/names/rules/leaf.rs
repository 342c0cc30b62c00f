//! Methods whose name is the path's last word, because nothing else is at or below it.

use super::{End, Rule, Scene, lexicon, rules};
use crate::ir::Method;
use crate::words::{self, singular, snake, snake_singular};

/// The rules, in order.
pub(super) const RULES: &[(&str, Rule)] = rules![
    file,
    summary,
    trailing_verb,
    verb,
    well_known,
    get_list,
    get_fetched,
    get_styled,
    retrieve,
    batch,
    starts_with_verb,
    verb_noun,
    create_noun,
    post,
    mark,
    update,
    delete,
];

/// A segment spelled like a file is part of the method's name: `retrieve_recordings_json`, `siprec_json`,
/// `delete_recording_sid_json`.
pub(super) fn file(scene: &Scene) -> Option<String> {
    let End::File(word) = &scene.place.end else { return None };
    Some(match scene.input.method {
        Method::Get => format!("retrieve_{word}"),
        Method::Delete => format!("delete_{word}"),
        _ => word.clone(),
    })
}

/// Where the operation id is the path spelled out, a leaf that changes something is called what its summary says.
fn summary(scene: &Scene) -> Option<String> {
    (scene.id_is_path() && scene.input.method != Method::Get).then(|| snake(scene.input.summary))
}

/// `infringement_update`, said to update, is `update_infringement`.
fn trailing_verb(scene: &Scene) -> Option<String> {
    let name = lexicon::verb_first(scene.place.last())?;
    let said = scene.id_verb().is_some_and(|verb| name.starts_with(&verb));
    (said && scene.input.method != Method::Get).then_some(name)
}

/// A verb is the method's whole name: `verify`, `download`.
fn verb(scene: &Scene) -> Option<String> {
    let plain = scene.input.method != Method::Delete;
    (plain && lexicon::is_verb(scene.place.last())).then(|| scene.place.last().to_owned())
}

/// `GET /.well-known/x`: the path is a registered name (RFC 8615), and what is there is what the summary says.
fn well_known(scene: &Scene) -> Option<String> {
    let below = scene.input.method == Method::Get && scene.input.path.starts_with("/.well-known/");
    let said = words::words(scene.input.summary);
    (below && !said.is_empty()).then(|| format!("retrieve_{}", said.join("_")))
}

/// `GET` of a page, or said to list: `list_x`. What is not paged, on a resource that has items of its own, is retrieved.
fn get_list(scene: &Scene) -> Option<String> {
    let on_items = !scene.tree.item_methods(scene.parent()).is_empty();
    let pages = scene.input.has_pages || scene.id_says("paginated");
    let lists = pages || !on_items && scene.verb(|word| word == "list").is_some();
    (scene.input.method == Method::Get && lists).then(|| format!("list_{}", scene.own_words()))
}

/// `GET` that is said to fetch or to make something: `generate_x`.
fn get_fetched(scene: &Scene) -> Option<String> {
    let verb = scene.fetched_at_last().or_else(|| scene.verb(lexicon::is_fetching))?;
    (scene.input.method == Method::Get).then(|| format!("{verb}_{}", scene.noun()))
}

/// `GET` below a resource of the `get_x` style: the operation id's words, less those of the resource.
fn get_styled(scene: &Scene) -> Option<String> {
    let top = scene.place.statics.first()?;
    let styled = scene.input.method == Method::Get && scene.spelling.get_style.contains(top);
    styled.then(|| format!("get_{}", scene.id_noun().unwrap_or_else(|| scene.noun())))
}

/// Any other `GET`: `retrieve_x`.
fn retrieve(scene: &Scene) -> Option<String> {
    (scene.input.method == Method::Get).then(|| format!("retrieve_{}", scene.noun()))
}

/// `POST /jobs/update_x` said to be done to a batch: `update_x_batch`, and `update_batch` where the jobs are those of `x`.
fn batch(scene: &Scene) -> Option<String> {
    let (verb, object) = scene.place.last().split_once('_').filter(|_| scene.input.method == Method::Post)?;
    let of_batch = words::words(scene.input.summary).windows(2).any(|pair| pair == ["batch", "of"]);
    let own = scene.parent().iter().any(|segment| segment == object);
    let named = of_batch && lexicon::starts_with_verb(scene.place.last());
    named.then(|| if own { format!("{verb}_batch") } else { format!("{verb}_{object}_batch") })
}

/// A word that begins with a verb stays as it is: `resend_verification`.
fn starts_with_verb(scene: &Scene) -> Option<String> {
    lexicon::starts_with_verb(scene.place.last()).then(|| scene.place.last().to_owned())
}

/// `POST` said to do something to a noun: `send_x`, `resend_x`.
fn verb_noun(scene: &Scene) -> Option<String> {
    let verb = scene.verb(lexicon::is_transitive)?;
    (scene.input.method == Method::Post).then(|| format!("{verb}_{}", snake_singular(scene.place.last())))
}

/// `POST` said to create or to update: `create_x`, `update_x`, in the singular unless the operation id says the plural.
fn create_noun(scene: &Scene) -> Option<String> {
    let verb = scene.verb(|word| word == "create" || word == "update")?;
    let (last, said) = (scene.place.last(), scene.input.operation_id.map(snake).unwrap_or_default());
    let noun = if said.starts_with(&format!("{verb}_{last}_")) { last.to_owned() } else { snake_singular(last) };
    (scene.input.method == Method::Post).then(|| format!("{verb}_{noun}"))
}

/// Any other `POST`: the word itself.
fn post(scene: &Scene) -> Option<String> {
    (scene.input.method == Method::Post).then(|| scene.place.last().to_owned())
}

/// `PUT` or `PATCH` said to mark: `mark_as_read`.
fn mark(scene: &Scene) -> Option<String> {
    let marks =
        matches!(scene.input.method, Method::Put | Method::Patch) && scene.verb(|word| word == "mark").is_some();
    marks.then(|| format!("mark_as_{}", scene.place.last()))
}

/// `PUT` and `PATCH`: `update_x`.
fn update(scene: &Scene) -> Option<String> {
    matches!(scene.input.method, Method::Put | Method::Patch).then(|| format!("update_{}", scene.noun()))
}

/// `DELETE`: `delete_x`.
fn delete(scene: &Scene) -> Option<String> {
    (scene.input.method == Method::Delete).then(|| format!("delete_{}", scene.noun()))
}

impl Scene<'_> {
    /// The last word; in the singular where a parameter follows it.
    fn noun(&self) -> String {
        if self.place.is_item() { snake_singular(self.place.last()) } else { self.own_words() }
    }

    /// The last segment, less the parent's name where it repeats that: `network_interfaces` of `networks`.
    fn own_words(&self) -> String {
        let parent = self.parent().last().map(|word| singular(word)).unwrap_or_default();
        let last = self.place.last();
        last.strip_prefix(&format!("{parent}_")).unwrap_or(last).to_owned()
    }

    /// What a summary says to do last (`Generate and fetch reports`), if that fetches.
    fn fetched_at_last(&self) -> Option<String> {
        let said = words::words(self.input.summary);
        let [_, and, last, ..] = &said[..] else { return None };
        let verb = last.strip_suffix("es").unwrap_or(last);
        (and == "and" && lexicon::is_fetching(verb)).then(|| verb.to_owned())
    }

    /// The operation id, less `get`, the words of the resource, and what it is got by.
    fn id_noun(&self) -> Option<String> {
        let mut id = words::words(self.input.operation_id?);
        if let End::Item(parameter) = &self.place.end
            && id.ends_with(&words::words(parameter))
        {
            id.truncate(id.len() - words::words(parameter).len());
        }
        let parents: Vec<String> = self.parent().iter().flat_map(|word| words::words(word)).collect();
        let rest: Vec<String> = id
            .into_iter()
            .take_while(|word| word != "by")
            .filter(|word| !lexicon::is_http(word))
            .filter(|word| !parents.iter().any(|parent| singular(parent) == singular(word)))
            .collect();
        (!rest.is_empty()).then(|| rest.join("_"))
    }
}
