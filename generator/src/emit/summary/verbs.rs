//! Verbs in a sentence: which words are verbs, how they are bent, and what stands between what they do and what they do it to.
//!
//! In: the first word of a method's name, or a sentence. Out: a verb in its mood. It refuses to know resources.

use super::mood::Mood;
use super::nouns::Article;

/// A verb at the beginning of a method's name.
pub(super) struct Verb {
    /// As the name has it.
    word: &'static str,
    /// As people say it.
    says: &'static str,
    /// What it has before its object, where the resource is named behind that: the status, a token, recording.
    pub article: Article,
    /// What joins its object to the resource: of a call, for a call, to a call.
    pub joint: &'static str,
}

/// A verb that says what its word does.
const fn plain(word: &'static str, article: Article, joint: &'static str) -> Verb {
    Verb { word, says: word, article, joint }
}

/// A verb that is two words, or that a name spells otherwise.
const fn phrase(word: &'static str, says: &'static str, article: Article, joint: &'static str) -> Verb {
    Verb { word, says, article, joint }
}

use Article::{Any, Bare, The};

/// The verbs that are known.
const VERBS: &[Verb] = &[
    plain("accept", The, "of"),
    plain("activate", The, "of"),
    plain("add", Any, "to"),
    phrase("agree", "agree to", The, "of"),
    plain("answer", The, "of"),
    plain("approve", The, "of"),
    plain("archive", The, "of"),
    plain("assign", Any, "to"),
    plain("associate", Any, "with"),
    plain("attach", Any, "to"),
    phrase("batch", "send a batch of", Any, "for"),
    plain("bridge", The, "of"),
    plain("calculate", The, "of"),
    plain("cancel", The, "of"),
    plain("change", The, "of"),
    phrase("chat", "chat with", The, "of"),
    plain("check", The, "of"),
    plain("clear", The, "of"),
    plain("clone", Any, "of"),
    plain("complete", The, "of"),
    plain("compute", The, "of"),
    plain("confirm", The, "of"),
    plain("contest", The, "of"),
    plain("convert", The, "of"),
    plain("copy", The, "of"),
    plain("create", Any, "for"),
    plain("deactivate", The, "of"),
    plain("delete", The, "of"),
    plain("detach", Any, "from"),
    plain("dial", Any, "for"),
    plain("disable", Bare, "for"),
    plain("disassociate", Any, "from"),
    plain("disconnect", The, "of"),
    plain("dismiss", The, "of"),
    plain("download", The, "of"),
    plain("edit", The, "of"),
    plain("enable", Bare, "for"),
    plain("end", The, "of"),
    plain("enhance", The, "of"),
    plain("enqueue", The, "of"),
    plain("execute", The, "of"),
    plain("export", The, "of"),
    plain("extend", The, "of"),
    plain("fetch", The, "of"),
    plain("find", The, "of"),
    phrase("gather", "gather input on", The, "of"),
    plain("generate", Any, "for"),
    plain("get", The, "of"),
    phrase("hangup", "hang up", The, "of"),
    plain("hold", The, "of"),
    plain("import", Any, "to"),
    phrase("imports", "import", Any, "to"),
    plain("initialize", Any, "for"),
    plain("initiate", Any, "for"),
    plain("introspect", The, "of"),
    plain("invite", Any, "to"),
    plain("join", Any, "to"),
    plain("kick", The, "of"),
    plain("leave", The, "of"),
    plain("link", Any, "to"),
    plain("list", The, "of"),
    plain("lock", The, "of"),
    plain("log", Any, "for"),
    phrase("lookup", "look up", The, "of"),
    plain("mark", The, "of"),
    plain("merge", The, "of"),
    plain("move", The, "of"),
    plain("mute", The, "of"),
    plain("order", Any, "for"),
    plain("patch", The, "of"),
    plain("pause", Bare, "for"),
    plain("play", The, "of"),
    plain("preview", The, "of"),
    plain("promote", The, "of"),
    plain("publish", The, "of"),
    plain("purchase", Any, "for"),
    plain("qualify", The, "of"),
    plain("query", The, "of"),
    plain("refer", The, "of"),
    plain("refresh", The, "of"),
    plain("regenerate", The, "of"),
    plain("register", Any, "for"),
    plain("reject", The, "of"),
    plain("release", The, "of"),
    plain("remove", The, "of"),
    plain("rename", The, "of"),
    plain("render", The, "of"),
    plain("replace", The, "of"),
    plain("republish", The, "of"),
    plain("resend", The, "for"),
    plain("reset", The, "of"),
    plain("restart", The, "of"),
    plain("restore", The, "of"),
    plain("resume", Bare, "for"),
    phrase("retrieve", "get", The, "of"),
    plain("retry", The, "of"),
    plain("return", The, "of"),
    plain("revet", The, "of"),
    plain("revoke", The, "of"),
    plain("rotate", The, "of"),
    plain("run", Any, "for"),
    plain("schedule", Any, "for"),
    plain("search", Bare, "of"),
    plain("send", Bare, "to"),
    plain("set", The, "of"),
    plain("settle", The, "of"),
    plain("share", The, "of"),
    phrase("speak", "speak text on", The, "of"),
    plain("start", Bare, "for"),
    plain("stop", Bare, "for"),
    plain("submit", Any, "for"),
    plain("subscribe", Any, "to"),
    plain("summarize", The, "of"),
    plain("switch", The, "of"),
    plain("sync", The, "of"),
    plain("test", The, "of"),
    plain("track", The, "of"),
    plain("transcribe", The, "of"),
    plain("transfer", The, "of"),
    plain("translate", The, "of"),
    plain("trigger", Any, "for"),
    plain("unassign", The, "of"),
    plain("unhold", The, "of"),
    plain("unlink", The, "of"),
    plain("unlock", The, "of"),
    plain("unmute", The, "of"),
    plain("unsubscribe", Any, "from"),
    plain("update", The, "of"),
    plain("upload", Any, "to"),
    plain("validate", The, "of"),
    plain("verify", The, "of"),
];

/// A word that is taken for a verb because of where it stands.
pub(super) const UNKNOWN: Verb = plain("", Bare, "for");

/// The verb that a word is.
pub(super) fn verb(word: &str) -> Option<&'static Verb> {
    VERBS.iter().find(|verb| verb.word == word)
}

/// The words that are verbs.
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    VERBS.iter().map(|verb| verb.word)
}

impl Verb {
    /// The verb in its mood; `word` where it is not known.
    pub(super) fn said(&self, word: &str, mood: Mood) -> String {
        bent(if self.says.is_empty() { word } else { self.says }, mood)
    }
}

/// The first word in its mood: `search` is `searches`, `verify` is `verifies`, `hang up` is `hangs up`.
pub(super) fn bent(phrase: &str, mood: Mood) -> String {
    let (word, rest) = phrase.split_at(phrase.find(' ').unwrap_or(phrase.len()));
    let hisses = ["s", "sh", "ch", "x", "z"].iter().any(|end| word.ends_with(end));
    match word.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u'])) {
        _ if mood == Mood::Imperative || word.is_empty() => phrase.to_owned(),
        Some(stem) => format!("{stem}ies{rest}"),
        None if hisses => format!("{word}es{rest}"),
        None => format!("{word}s{rest}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verb_is_bent_in_its_first_word() {
        let bent = ["search", "verify", "play", "hang up", "list"].map(|word| bent(word, Mood::Indicative));
        assert_eq!(bent, ["searches", "verifies", "plays", "hangs up", "lists"]);
    }
}
