//! `SKILL.md`.

use super::Webhook;
use crate::emit::docs::code::Code;
use crate::ir::Identity;
use serde::Serialize;

/// `SKILL.md` of one product in one language.
#[derive(Debug, Serialize)]
pub struct Skill {
    /// Name of the skill: `<api>-<product>-<language>`.
    pub name: String,
    /// The product's slug.
    pub slug: String,
    /// Title of the product, without the vendor's name.
    pub title: String,
    /// The language's name for people.
    pub language: &'static str,
    /// The language's folder of templates.
    pub language_slug: &'static str,
    /// Info string of code blocks.
    pub fence: &'static str,
    /// Who reads it.
    pub readers: GuideReaders,
    /// What the document has beside what the model says.
    pub layout: SkillLayout,
    /// The cargo features that the examples need, separated by commas, the product's first.
    pub feature: String,
    /// Lines of the description.
    pub description: Vec<String>,
    /// Whether the note on phone numbers applies.
    pub phone_numbers: bool,
    /// How lists go on, if there are any.
    pub paging: Option<ListPaging>,
    /// Further notes.
    pub notes: Vec<String>,
    /// Operational caveats.
    pub caveats: Vec<String>,
    /// The imports of the first core task's call, where the language has them.
    pub error_imports: Code,
    /// The first core task's call.
    pub error_example: Code,
    /// Core tasks.
    pub core: Vec<OperationBlock>,
    /// Links to tasks of other products that need this one.
    pub related: Vec<String>,
    /// Supporting operations.
    pub supporting: Vec<OperationBlock>,
    /// The supporting operations as rows, for where there is no room for more.
    #[serde(skip)]
    pub supporting_rows: Vec<Additional>,
    /// All other operations.
    pub additional: Vec<Additional>,
    /// Whether the purpose of one of them is known.
    pub has_purposes: bool,
    /// All others by file, where there is no room for rows.
    pub index: Vec<IndexLine>,
    /// Links to files that have no operation.
    pub further: Vec<String>,
    /// Links to the sections of `api-details.md` that operations are looked up in; empty where it has none.
    pub details: String,
    /// Events.
    pub webhooks: WebhookSections,
}

/// Who reads a guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum GuideReaders {
    /// Coding agents: the file is a skill, with front matter, a title, and rules of use.
    Agents,
    /// People: the text stands below a title, and says what the product is for and how it is used.
    People,
}

/// What `SKILL.md` has beside what the model says.
#[derive(Debug, Serialize)]
pub struct SkillLayout {
    /// The folder of templates that stand in for those of languages: `<language>-<name>`.
    pub overrides: &'static str,
    /// Lines of the front matter's metadata that say what made the document.
    pub metadata: &'static [&'static str],
    /// The comment above the title.
    pub mark: &'static str,
    /// Whether limits of rates are told.
    pub rate_limits: bool,
    /// Whether events that are only named are explained, too.
    pub named_events: bool,
    /// Where the payloads of events are.
    pub payloads: &'static str,
    /// Whether a blank line stands before lists.
    pub blank_lines: bool,
}

impl SkillLayout {
    /// The layout of our own documents.
    pub fn own(api: &Identity) -> Self {
        Self {
            overrides: "own",
            metadata: if api.is_vendor() { &["generated_by: telnyx-codegen"] } else { &["generated_from: openapi"] },
            mark: super::mark(api),
            rate_limits: true,
            named_events: true,
            payloads: "references/webhooks.md#webhook-payload-fields",
            blank_lines: true,
        }
    }
}

/// An operation with its parameters, an example and its reply.
#[derive(Debug, Serialize)]
pub struct OperationBlock {
    /// Heading.
    pub heading: String,
    /// What it is for, where somebody wrote it.
    pub purpose: Option<String>,
    /// How it is called in this language, as a code span; `None` for plain HTTP.
    pub method: Option<String>,
    /// Method and path, as a code span.
    pub endpoint: String,
    /// Its entry: file and anchor; `None` where it has none.
    pub entry: Option<String>,
    /// Parameters.
    pub parameters: Parameters,
    /// The example.
    pub code: Code,
    /// What the example imports, in languages that show that apart from the call.
    pub imports: Code,
    /// The call of the example as one whose errors are handled.
    pub failing_call: Code,
    /// Fields of the reply; `None` where nothing comes back.
    pub reply: Option<ReplyBlock>,
    /// The way to the task, where somebody wrote it.
    pub workflow: Option<Workflow>,
}

/// The way to a task.
#[derive(Debug, Serialize)]
pub struct Workflow {
    /// What one has before one begins.
    pub needs: Vec<String>,
    /// Steps before the operation.
    pub before: Vec<WorkflowStep>,
    /// The line of the operation's own step, where there are others.
    pub main: Option<String>,
    /// Steps behind it.
    pub after: Vec<WorkflowStep>,
    /// What comes back, and what to do with it; may be empty.
    pub gives: String,
    /// What goes wrong.
    pub mistakes: Vec<String>,
    /// What announces the events that tell the end, as code spans.
    pub ends: Vec<String>,
}

/// A step of a workflow.
#[derive(Debug, Serialize)]
pub struct WorkflowStep {
    /// Its number, what is done, and how or where.
    pub line: String,
    /// Its code, where that stands nowhere else on the page.
    pub code: Option<Code>,
}

impl OperationBlock {
    /// Leaves out what stands in its entry as well: the heading stays, since links lead there.
    pub fn shorten(&mut self) {
        self.parameters = Parameters { rows: Vec::new(), more: 0 };
        self.code = Code::default();
        self.reply = None;
        self.workflow = None;
    }

    /// Whether that was done.
    pub fn is_short(&self) -> bool {
        self.code.size() == 0
    }

    /// About how many bytes it has.
    pub fn size(&self) -> usize {
        let row = |row: &ParameterRow| row.name.len() + row.ty.len() + row.description.len() + 20;
        let reply = self.reply.as_ref().map_or(0, |reply| reply.fields.iter().map(|field| field.len() + 3).sum());
        let rows: usize = self.parameters.rows.iter().map(row).sum();
        100 + self.heading.len()
            + self.purpose.as_ref().map_or(0, String::len)
            + self.endpoint.len()
            + self.code.size()
            + rows
            + reply
    }
}

/// Parameters of an operation in `SKILL.md`.
#[derive(Debug, Serialize)]
pub struct Parameters {
    /// Those that are shown.
    pub rows: Vec<ParameterRow>,
    /// How many optional ones are not.
    pub more: usize,
}

/// A row of a table of parameters.
#[derive(Debug, Serialize)]
pub struct ParameterRow {
    /// Name, as a code span.
    pub name: String,
    /// Type words.
    pub ty: String,
    /// `Yes` or `No`.
    pub required: &'static str,
    /// Description; may be empty.
    pub description: String,
}

/// What comes back.
#[derive(Debug, Serialize)]
pub struct ReplyBlock {
    /// Where the items are, as a code span, if it is a list.
    pub items: Option<String>,
    /// Where the paging is, as a code span, if it has any.
    pub paging: Option<String>,
    /// Fields, as code spans.
    pub fields: Vec<String>,
}

/// The operations in a file of details.
#[derive(Debug, Serialize)]
pub struct IndexLine {
    /// The file.
    pub file: String,
    /// The titles of its operations; none where there is no room for them.
    pub titles: Vec<String>,
    /// How many they are.
    pub count: usize,
}

/// A row of the index of operations.
#[derive(Debug, Clone, Serialize)]
pub struct Additional {
    /// The title alone.
    #[serde(skip)]
    pub name: String,
    /// The file that it is in.
    #[serde(skip)]
    pub file: String,
    /// Summary.
    pub title: String,
    /// How it is called, as a code span.
    pub method: String,
    /// Method and path, as a code span.
    pub endpoint: String,
    /// What it is for, where somebody wrote it.
    pub purpose: Option<String>,
    /// Names of required parameters, as code spans.
    pub required: String,
}

/// The events of a product.
#[derive(Debug, Serialize)]
pub struct WebhookSections {
    /// Those whose payload is shown.
    pub inline: Vec<Webhook>,
    /// The others.
    pub others: Vec<OtherEvent>,
    /// Whether every event has `data.event_type`.
    pub have_types: bool,
}

/// An event that is named only.
#[derive(Debug, Serialize)]
pub struct OtherEvent {
    /// Key, as a code span.
    pub key: String,
    /// The value that announces it, as a code span.
    pub event_type: String,
    /// Title.
    pub title: String,
}

/// How the lists of a product go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ListPaging {
    /// All pages are chosen by `page[number]`, out of `meta.total_pages`.
    Alike,
    /// Some lists have a way of their own.
    Mixed,
}
