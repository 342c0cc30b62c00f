//! Templates of the files that are text, not Rust: the manifest and the README.
//!
//! In: a template and the values of its names. Out: text. `{{name}}` is a value; what stands between `{{#name}}` and `{{/name}}` is
//! there if the name has a value; a line with a mark alone leaves nothing behind. It refuses to know how a value is escaped.

use std::collections::BTreeMap;

/// Names, and the values that they have.
#[derive(Debug, Default)]
pub(super) struct Blanks<'a>(BTreeMap<&'a str, String>);

impl<'a> Blanks<'a> {
    /// With a name's value.
    pub(super) fn with(mut self, name: &'a str, value: impl Into<String>) -> Self {
        self.0.insert(name, value.into());
        self
    }

    /// With a name's value, where it has one.
    pub(super) fn with_some(self, name: &'a str, value: Option<String>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// With a name that is there for its sections alone, if it is.
    pub(super) fn with_if(self, name: &'a str, is_there: bool) -> Self {
        self.with_some(name, is_there.then(String::new))
    }

    /// Fills a template. A value is not read for marks.
    pub(super) fn fill(&self, template: &str) -> String {
        let mut text = String::with_capacity(template.len());
        let (mut rest, mut left_out) = (template, None);
        while let Some((before, mark, behind)) = next_mark(rest) {
            let is_open = left_out.is_none();
            if is_open {
                text.push_str(before);
            }
            match mark.split_at(usize::from(mark.starts_with(['#', '/']))) {
                ("#", name) if is_open && !self.0.contains_key(name) => left_out = Some(name),
                ("/", name) if left_out == Some(name) => left_out = None,
                ("", name) if is_open => {
                    text.push_str(self.0.get(name).unwrap_or_else(|| panic!("a template's `{name}` has a value")));
                }
                _ => {}
            }
            let is_alone =
                !mark.starts_with(|first: char| first.is_alphanumeric()) && begins_line(before, rest, template);
            rest = if is_alone { behind.strip_prefix('\n').unwrap_or(behind) } else { behind };
        }
        text + rest
    }
}

/// What is wrong with a template that has blanks with these names, if anything is.
pub(super) fn fault(template: &str, names: &[&str]) -> Option<String> {
    let mut rest = template;
    while let Some((_, mark)) = rest.split_once("{{") {
        let Some((mark, behind)) = mark.split_once("}}") else { return Some("a mark `{{` is not closed".to_owned()) };
        if !mark.starts_with(['#', '/']) && !names.contains(&mark) {
            return Some(format!("nothing is known for the blank `{{{{{mark}}}}}`"));
        }
        rest = behind;
    }
    None
}

/// What stands before the next mark, what is in it, and what is behind.
fn next_mark(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once("{{")?;
    let (mark, behind) = rest.split_once("}}").expect("a template's marks are closed");
    Some((before, mark, behind))
}

/// Whether what stands before a mark ends a line.
fn begins_line(before: &str, rest: &str, template: &str) -> bool {
    let start = template.len() - rest.len() + before.len();
    start == 0 || template[..start].ends_with('\n')
}

#[cfg(test)]
mod tests {
    use super::{Blanks, fault};

    #[test]
    fn what_cannot_be_filled_is_told() {
        assert_eq!(fault("a {{name}} {{#x}} b {{/x}}", &["name"]), None);
        assert_eq!(fault("a {{nmae}}", &["name"]).as_deref(), Some("nothing is known for the blank `{{nmae}}`"));
        assert_eq!(fault("a {{name", &["name"]).as_deref(), Some("a mark `{{` is not closed"));
    }

    #[test]
    fn sections_stand_or_fall_with_their_names() {
        let values = Blanks::default().with("a", "1 {{b}}").with_if("yes", true).with_if("no", false);
        let template = "x {{a}}\n{{#yes}}\ny {{a}}\n{{/yes}}\n{{#no}}\nz {{#yes}}{{gone}}{{/yes}}\n{{/no}}\nin{{#no}} no{{/no}}{{#yes}} yes{{/yes}}.\n";
        assert_eq!(values.fill(template), "x 1 {{b}}\ny 1 {{b}}\nin yes.\n");
    }
}
