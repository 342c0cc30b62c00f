//! The words that the naming rules know: small lists, no operation in particular.

/// Verbs that name a method when they are the last segment of a path.
const VERBS: &[&str] = &[
    "agree",
    "approve",
    "archive",
    "assign",
    "batch",
    "cancel",
    "chat",
    "clone",
    "confirm",
    "contest",
    "disable",
    "download",
    "enable",
    "enhance",
    "initiate",
    "introspect",
    "merge",
    "pause",
    "preview",
    "promote",
    "publish",
    "refresh",
    "register",
    "render",
    "republish",
    "resend",
    "restore",
    "resume",
    "retry",
    "revet",
    "revoke",
    "rotate",
    "schedule",
    "search",
    "send",
    "share",
    "start",
    "stop",
    "submit",
    "summarize",
    "test",
    "transfer",
    "unassign",
    "validate",
    "verify",
];

/// Verbs that, at the start of an operation id, say more than `create` does.
const CREATIVE: &[&str] = &[
    "add",
    "assign",
    "associate",
    "compute",
    "dial",
    "enable",
    "link",
    "log",
    "order",
    "preview",
    "render",
    "run",
    "send",
    "settle",
    "trigger",
    "upload",
];

/// Verbs that say so at the start of a summary, where people write more freely.
const CREATIVE_IN_PROSE: &[&str] = &["link", "log", "preview", "render", "run", "trigger", "upload"];

/// Verbs that, at the start of an operation id or a summary, go in front of a noun: `resend_2fa_email`.
const TRANSITIVE: &[&str] = &["add", "initiate", "resend", "send", "submit", "trigger", "verify"];

/// Verbs that say more than `retrieve` does.
const FETCHING: &[&str] = &["download", "fetch", "generate"];

/// Verbs that say more than `update` does.
const UPDATING: &[&str] = &["rename"];

/// Verbs that, at the start of an operation id, say more than `delete` does.
const DESTRUCTIVE: &[&str] = &["deactivate", "disable", "disassociate", "dismiss", "remove", "unlink"];

/// Verbs that say so at the start of a summary.
const DESTRUCTIVE_IN_PROSE: &[&str] = &["dismiss", "remove", "unlink"];

/// Verbs that stand behind their object in a path: `record_start`, `file_upload`.
const TRAILING: &[&str] = &["change", "invite", "join", "pause", "resume", "start", "stop", "update", "upload"];

/// What a trailing verb's object is called in front of it: `record_start` is `start_recording`.
const NOUN_FORMS: &[(&str, &str)] =
    &[("fork", "forking"), ("record", "recording"), ("suppression", "noise_suppression")];

/// HTTP's own words, which an operation id may begin with and which say nothing.
const HTTP_WORDS: &[&str] = &["delete", "get", "patch", "post", "put"];

/// Verbs that only the names of types need to know.
const OTHER_VERBS: &[&str] = &[
    "check",
    "create",
    "delete",
    "get",
    "imports",
    "initialize",
    "invite",
    "list",
    "mark",
    "qualify",
    "rename",
    "replace",
    "retrieve",
    "similarity",
    "slim",
    "transcribe",
    "update",
];

/// Whether a method begins with a verb, so that its noun can go behind that.
pub fn leads_with_verb(method: &str) -> bool {
    let first = method.split('_').next().unwrap_or_default();
    [VERBS, CREATIVE, DESTRUCTIVE, TRANSITIVE, FETCHING, OTHER_VERBS].iter().any(|verbs| verbs.contains(&first))
}

/// Whether a path's last segment is a verb.
pub fn is_verb(word: &str) -> bool {
    VERBS.contains(&word)
}

/// Whether a path's last segment begins with a verb and goes on: `resend_verification`.
pub fn starts_with_verb(segment: &str) -> bool {
    segment.split_once('_').is_some_and(|(first, _)| is_verb(first) || HTTP_WORDS.contains(&first) || first == "update")
}

/// Whether an operation id's verb says more than `create`.
pub fn is_creative(word: &str) -> bool {
    CREATIVE.contains(&word)
}

/// Whether a summary's verb says more than `create`.
pub fn is_creative_in_prose(word: &str) -> bool {
    CREATIVE_IN_PROSE.contains(&word)
}

/// Whether a verb goes in front of a noun.
pub fn is_transitive(word: &str) -> bool {
    TRANSITIVE.contains(&word)
}

/// Whether a verb says more than `retrieve`.
pub fn is_fetching(word: &str) -> bool {
    FETCHING.contains(&word)
}

/// Whether a verb says more than `update`.
pub fn is_updating(word: &str) -> bool {
    UPDATING.contains(&word)
}

/// Whether an operation id's verb says more than `delete`.
pub fn is_destructive(word: &str) -> bool {
    DESTRUCTIVE.contains(&word)
}

/// Whether a summary's verb says more than `delete`.
pub fn is_destructive_in_prose(word: &str) -> bool {
    DESTRUCTIVE_IN_PROSE.contains(&word)
}

/// Whether a word is one of HTTP's.
pub fn is_http(word: &str) -> bool {
    HTTP_WORDS.contains(&word)
}

/// `add_assistant_messages` from `assistant_add_messages`.
pub fn verb_between(segment: &str) -> Option<String> {
    let words: Vec<&str> = segment.split('_').collect();
    let at = words.iter().position(|word| TRANSITIVE.contains(word)).filter(|at| (1..words.len() - 1).contains(at))?;
    Some(format!("{}_{}_{}", words[at], words[..at].join("_"), words[at + 1..].join("_")))
}

/// `start_recording` from `record_start`.
pub fn verb_first(segment: &str) -> Option<String> {
    let (object, verb) = segment.rsplit_once('_').filter(|(_, verb)| TRAILING.contains(verb))?;
    let object = NOUN_FORMS.iter().find(|(noun, _)| *noun == object).map_or(object, |(_, form)| *form);
    Some(format!("{verb}_{object}"))
}
