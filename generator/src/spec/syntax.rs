//! The two ways of writing a document.

/// How a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Syntax {
    Json,
    Yaml,
}

impl Syntax {
    /// JSON begins with a bracket, or with a brace and a quote; everything else is YAML, which has braces, too.
    pub(super) fn of(text: &str) -> Self {
        let text = text.trim_start();
        let is_object = text.strip_prefix('{').is_some_and(|rest| rest.trim_start().starts_with(['"', '}']));
        if is_object || text.starts_with('[') { Self::Json } else { Self::Yaml }
    }
}
