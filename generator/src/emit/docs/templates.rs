//! The templates of the documents, compiled in.
//!
//! In: views. Out: Markdown. A template of a language's own folder stands in for the shared one of the same name.

use super::code::fenced;
use super::view::{AgentsPage, ApiView, Coverage, CoverageProduct, Details, DetailsIndex, IndexPage, LinkList, Skill};
use crate::emit::OutputBudget;
use crate::words;
use include_dir::{Dir, include_dir};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, Value};
use minijinja::{Environment, UndefinedBehavior};
use serde::Serialize;

static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/embedded/docs");

/// The compiled templates.
pub struct Templates<'b> {
    environment: Environment<'static>,
    budget: &'b OutputBudget,
}

impl<'b> Templates<'b> {
    /// Compiles every template. What they render is taken from `budget`; beyond that, it is empty.
    pub fn new(api: &ApiView, budget: &'b OutputBudget) -> Self {
        let mut environment = Environment::new();
        environment.add_global("api", Value::from(Serde(api)));
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_syntax(syntax());
        environment.add_filter("fenced", fenced);
        environment.add_filter("counted", |count: usize, noun: &str| words::counted(count, noun));
        for file in TEMPLATES.dirs().flat_map(Dir::files) {
            let name = file.path().to_str().expect("names of templates are ASCII");
            let text = file.contents_utf8().expect("templates are UTF-8");
            environment.add_template(name, text).expect("the templates that are compiled in parse");
        }
        Self { environment, budget }
    }

    /// Renders `SKILL.md`.
    pub fn skill(&self, view: &Skill) -> String {
        self.render("shared/skill.md", view)
    }

    /// Renders a file of details.
    pub fn details(&self, view: &Details) -> String {
        self.render("shared/details.md", view)
    }

    /// Renders `api-details.md`.
    pub fn details_index(&self, view: &DetailsIndex) -> String {
        self.render("shared/api-details.md", view)
    }

    /// Renders `index.md`.
    pub fn index(&self, view: &IndexPage) -> String {
        self.render("shared/index.md", view)
    }

    /// Renders `llms.txt`.
    pub fn llms(&self, view: &IndexPage) -> String {
        self.render("shared/llms.md", view)
    }

    /// Renders `llms.txt` of a language.
    pub fn llms_of_language(&self, view: &LinkList<'_>) -> String {
        self.render("shared/llms-language.md", view)
    }

    /// Renders `llms.txt` of a skill.
    pub fn llms_of_skill(&self, view: &LinkList<'_>) -> String {
        self.render("shared/llms-skill.md", view)
    }

    /// Renders `AGENTS.md`.
    pub fn agents(&self, view: &AgentsPage) -> String {
        self.render("shared/agents.md", view)
    }

    /// Renders `openapi-coverage.md`.
    pub fn coverage(&self, view: &Coverage) -> String {
        self.render("shared/openapi-coverage.md", view)
    }

    /// Renders the coverage of a product.
    pub fn coverage_of_product(&self, view: &CoverageProduct) -> String {
        self.render("shared/coverage.md", view)
    }

    /// Renders a page of the book.
    pub fn book(&self, page: &str, view: &impl Serialize) -> String {
        self.render(&format!("book/{page}.md"), view)
    }

    /// Renders a template; the text ends with one newline.
    pub fn render(&self, name: &str, view: &impl Serialize) -> String {
        if self.budget.is_exceeded() {
            return String::new();
        }
        let template = self.environment.get_template(name).expect("the template is compiled in");
        let text = template.render(Serde(view)).expect("views hold all that the templates name");
        if self.budget.take(text.len()) { format!("{}\n", text.trim_end()) } else { String::new() }
    }
}

/// Tags stand on lines of their own, which leave nothing behind.
fn syntax() -> SyntaxConfig {
    let mut syntax = SyntaxConfig::builder();
    syntax.trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true);
    syntax.build().expect("the standard delimiters differ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::docs::language::{self, Language};
    use crate::ir::Api;

    /// What a language says in its own words.
    const OWN: [&str; 6] =
        ["error-handling", "installation", "pagination", "rate-limits", "setup", "webhook-verification"];

    #[test]
    fn a_language_has_words_of_its_own() {
        let budget = OutputBudget::of(0, 0);
        let templates = Templates::new(&ApiView::new(&Api::default(), "", "", std::iter::empty()), &budget);
        let paths = language::all().map(Language::slug).flat_map(|slug| OWN.map(|name| format!("{slug}/{name}.md")));
        assert_eq!(
            paths.filter(|path| templates.environment.get_template(path).is_err()).collect::<Vec<_>>(),
            Vec::<String>::new()
        );
    }
}
