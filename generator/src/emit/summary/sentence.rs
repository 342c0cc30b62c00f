//! What a method does, made of names.
//!
//! In: the resource, the method and the path. Out: a sentence. It begins with a verb: the method's own, or, where its first word is
//! none, that of the HTTP method. What stands behind an id is said of one resource.

use super::mood::Mood;
use super::nouns::{Article, compound, compound_of_one, is_counted, is_many, many, noun};
use super::spelling::spell;
use super::verbs::{UNKNOWN, bent, verb};
use crate::ir::Method;
use crate::words::{capitalised, snake, snake_singular};

/// A part of a path that says that what stands behind it is done.
const ACTIONS: &str = "actions";

/// Words that tell which of a resource are meant.
const ADJECTIVES: &[&str] = &["active", "all", "pending", "scheduled", "shared", "unused"];

/// Words that begin what is said behind the resource: a voice clone from upload.
const PREPOSITIONS: &[&str] = &["as", "by", "for", "from", "in", "to", "using", "via", "with"];

/// Verbs that are done to many where no id stands before them.
const OF_MANY: &[&str] = &["associate", "batch", "compute", "refresh", "search"];

/// What is known of an operation.
pub(super) struct Act<'a> {
    method: &'a str,
    http: Method,
    is_action: bool,
    /// The resource with the ids of its parents behind it.
    owner: Vec<String>,
    /// What is of the owner; the whole resource where it has none.
    own: Vec<String>,
    /// Whether the resource is one by its id.
    is_one: bool,
    /// The segment before the id that the path ends in.
    of_id: Option<String>,
}

impl<'a> Act<'a> {
    pub(super) fn new(resource: &[String], method: &'a str, http: Method, path: &str) -> Self {
        let segments: Vec<String> = path.split('/').filter(|segment| !segment.is_empty()).map(segment).collect();
        let is_action = segments.iter().any(|segment| segment == ACTIONS);
        let has_id = |part: &String| {
            let is_it = |segment: &String| is_named(&snake_singular(segment), &snake_singular(part));
            segments.windows(2).any(|pair| is_it(&pair[0]) && is_id(&pair[1]))
        };
        let parts = resource.iter().filter(|part| !is_action || *part != ACTIONS);
        let parts: Vec<String> = parts.map(|part| without_file(part).to_owned()).collect();
        let parents = parts.len().saturating_sub(1);
        let split = parts[..parents].iter().rposition(has_id).map_or(0, |at| at + 1);
        let of_id = match &segments[..] {
            [.., before, last] if is_id(last) => Some(before.clone()),
            _ => None,
        };
        Self {
            method: without_ending(method),
            http,
            is_action,
            is_one: parts.last().is_some_and(has_id),
            owner: parts[..split].to_vec(),
            own: parts[split..].to_vec(),
            of_id,
        }
    }

    /// What is done, with what, and to what.
    pub(super) fn sentence(&self, mood: Mood) -> String {
        let said = match self.method {
            "list" => format!("{} {}", bent("list", mood), self.many_of(mood)),
            "retrieve" | "update" | "delete" => {
                let word = if self.method == "retrieve" { "get" } else { self.method };
                format!("{} {}", bent(word, mood), self.it(mood))
            }
            "create" => format!("{} {}", bent("create", mood), self.new_one("for", mood)),
            _ => self.other(mood),
        };
        capitalised(said.trim())
    }

    /// A method whose name begins with a verb, or with a noun.
    fn other(&self, mood: Mood) -> String {
        let (word, object) = self.method.split_once('_').unwrap_or((self.method, ""));
        match (verb(word), self.http) {
            (Some(_), _) => self.verb_phrase(word, object, mood),
            (None, _) if self.is_action => self.verb_phrase(word, object, mood),
            (None, Method::Get | Method::Head) => self.verb_phrase("get", self.method, mood),
            (None, Method::Delete) => self.verb_phrase("delete", self.method, mood),
            (None, Method::Patch) => self.verb_phrase("update", self.method, mood),
            (None, _) if self.says_again(self.method) => self.verb_phrase("create", &snake_singular(self.method), mood),
            // What a noun does is not for a rule to say.
            (None, _) => {
                let operation = noun(&format!("{}_operation", self.method), Article::The, mood);
                format!("{} {operation}{}", bent("perform", mood), self.behind("of", mood))
            }
        }
    }

    fn verb_phrase(&self, word: &str, object: &str, mood: Mood) -> String {
        let verb = verb(word).unwrap_or(&UNKNOWN);
        let does = verb.said(word, mood);
        let (first, rest) = object.split_once('_').unwrap_or((object, ""));
        let what = if object.is_empty() {
            self.acted_on(word, mood)
        } else if PREPOSITIONS.contains(&first) {
            format!("{} {}", self.acted_on(word, mood), spell(object))
        } else if ADJECTIVES.contains(&first) && rest.is_empty() {
            self.told_apart(first, word, mood)
        } else if self.says_again(object) {
            self.named_again(object, word, mood)
        } else {
            let article = if self.has_id_of(object) { Article::Any } else { verb.article };
            self.of_resource(object, article, verb.joint, mood)
        };
        format!("{does} {what}")
    }

    /// What a verb without an object is done to.
    fn acted_on(&self, word: &str, mood: Mood) -> String {
        let is_single = self.is_one || self.of_id.is_some();
        let is_read = self.http == Method::Get || word == "list";
        match compound(&self.own) {
            _ if is_single => self.it(mood),
            name if is_many(&name) && (is_read || OF_MANY.contains(&word) || self.http == Method::Delete) => {
                self.many_of(mood)
            }
            name if is_many(&name) || self.owner.is_empty() => {
                self.new_one(verb(word).map_or("for", |verb| verb.joint), mood)
            }
            _ => self.it(mood),
        }
    }

    /// What an adjective tells from the rest.
    fn told_apart(&self, adjective: &str, word: &str, mood: Mood) -> String {
        let one = self.is_one && word != "list";
        let whole = self.whole(if one { compound_of_one } else { compound });
        let whole = if one { whole } else { many(&whole) };
        noun(&format!("{adjective}_{whole}"), if one { Article::Any } else { Article::Bare }, mood)
    }

    /// An object that is the resource itself, or a kind of it.
    fn named_again(&self, object: &str, word: &str, mood: Mood) -> String {
        let is_single = (self.is_one || self.of_id.is_some()) && !is_many(object);
        let is_itself = self.own.last().is_some_and(|own| snake_singular(own) == snake_singular(object));
        match word {
            "list" if is_itself => self.many_of(mood),
            "create" if is_itself => self.new_one("for", mood),
            _ if is_itself => self.it(mood),
            _ if is_single => noun(object, Article::Any, mood),
            "list" => noun(&many(object), Article::Bare, mood),
            _ => noun(object, verb(word).map_or(Article::Bare, |verb| verb.article), mood),
        }
    }

    /// An object with the resource behind it, or, where that is no more than a place, before it.
    fn of_resource(&self, object: &str, article: Article, joint: &str, mood: Mood) -> String {
        if self.is_one || is_many(&compound(&self.own)) || !self.owner.is_empty() {
            return format!("{}{}", noun(object, article, mood), self.behind(joint, mood));
        }
        let mut path = self.own.clone();
        path.push(object.to_owned());
        noun(&compound(&path), if is_many(object) { Article::Bare } else { article }, mood)
    }

    /// The resource behind an object.
    fn behind(&self, joint: &str, mood: Mood) -> String {
        let name = self.whole(compound);
        let resource = match name {
            _ if self.is_one => noun(&self.whole(compound_of_one), Article::Any, mood),
            _ if !self.owner.is_empty() => self.it(mood),
            name if is_counted(&name) && is_many(&name) => noun(&name, Article::Bare, mood),
            name => spell(&name),
        };
        if resource.is_empty() { String::new() } else { format!(" {joint} {resource}") }
    }

    /// The one that is read or changed: by its id, or the only one that there is.
    fn it(&self, mood: Mood) -> String {
        if self.is_one || self.of_id.is_some() {
            return noun(&self.whole(compound_of_one), Article::Any, mood);
        }
        self.of_owner(&noun(&compound(&self.own), Article::The, mood), "of", mood)
    }

    /// One that comes to be.
    fn new_one(&self, joint: &str, mood: Mood) -> String {
        self.of_owner(&noun(&compound_of_one(&self.own), Article::Any, mood), joint, mood)
    }

    /// Those that there are.
    fn many_of(&self, mood: Mood) -> String {
        let article = if self.owner.is_empty() { Article::Bare } else { Article::The };
        self.of_owner(&noun(&many(&compound(&self.own)), article, mood), "of", mood)
    }

    fn of_owner(&self, what: &str, joint: &str, mood: Mood) -> String {
        if self.owner.is_empty() {
            return what.to_owned();
        }
        format!("{what} {joint} {}", noun(&compound_of_one(&self.owner), Article::Any, mood))
    }

    fn whole(&self, name: impl Fn(&[String]) -> String) -> String {
        let whole: Vec<String> = self.owner.iter().chain(&self.own).cloned().collect();
        name(&whole)
    }

    /// Whether an object ends in what the resource is called: `group_messages` of `messages`.
    fn says_again(&self, object: &str) -> bool {
        let last = |name: &str| snake_singular(name).rsplit('_').next().map(str::to_owned);
        self.own.last().is_none_or(|resource| last(resource) == last(object))
    }

    /// Whether the path ends in the id of an object.
    fn has_id_of(&self, object: &str) -> bool {
        self.of_id.as_ref().is_some_and(|segment| snake_singular(segment) == object)
    }
}

/// A segment of a path as names have it; an id keeps its braces.
fn segment(text: &str) -> String {
    if text.contains('{') { text.to_owned() } else { without_file(&snake(text)).to_owned() }
}

/// A name without the kind of file that its path ends in.
fn without_file(name: &str) -> &str {
    name.strip_suffix("_json").unwrap_or(name)
}

/// Whether a segment is called as a part of a resource, or that with a word before it: `room_session` of `session`.
fn is_named(segment: &str, part: &str) -> bool {
    segment.strip_suffix(part).is_some_and(|front| front.is_empty() || front.ends_with('_'))
}

fn is_id(segment: &str) -> bool {
    segment.contains('{')
}

fn starts_with_verb(method: &str) -> bool {
    verb(method.split('_').next().unwrap_or_default()).is_some()
}

/// A method without what tells it from another of its name, and without the file that its path ends in.
fn without_ending(method: &str) -> &str {
    let method = method.strip_prefix("bulk_").filter(|method| starts_with_verb(method)).unwrap_or(method);
    let (front, last) = method.rsplit_once('_').unwrap_or((method, ""));
    if last == "json" || !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit()) {
        return front.strip_suffix("_sid").unwrap_or(front);
    }
    method
}
