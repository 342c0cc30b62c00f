//! The stages in order.

use crate::config::Config;
use crate::diagnostic::{Diagnostic, Failure, Severity};
use crate::emit::{self, Files};
use crate::ir::Api;
use crate::names::{Lock, Names};
use crate::spec::{self, Overlay, Pin, Prose, Source};
use crate::write::{self, Difference};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

mod documents;
mod samples;

/// Fixes and prose for the pinned document.
const OVERLAY: &str = include_str!("../../spec/overlay.yaml");
/// The document that everything in `spec/` is written for.
const PIN: &str = include_str!("../../spec/source.toml");
/// The document that is used when none is named.
const SAMPLE: &str = include_str!("../../spec/samples/ai-assistants.yaml");

/// A generation that can be run: which document, what of it, and where to.
#[derive(Debug, Clone)]
pub struct Generator {
    input: Input,
    out_dir: PathBuf,
    prose: Prose,
    products: Vec<String>,
    overlays: Vec<PathBuf>,
    config: Option<PathBuf>,
    lock: Option<PathBuf>,
    documents: emit::docs::DocumentChoice,
    observer: fn(Stage, Option<Duration>),
}

#[derive(Debug, Clone)]
enum Input {
    Sample,
    Path(PathBuf),
    Text { name: String, text: String },
}

/// A step of the pipeline, for progress and timings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Reading the file.
    Read,
    /// Parsing, overlay, lowering to OpenAPI 3.0.
    Load,
    /// Building the model.
    Model,
    /// Making identifiers.
    Names,
    /// Writing source text and documents.
    Emit,
    /// Writing to disk, or comparing with it.
    Write,
}

/// The model of a document with its names.
#[derive(Debug)]
pub struct Model {
    /// The model.
    pub api: Api,
    /// Its identifiers.
    pub names: Names,
    /// What somebody should look at.
    pub warnings: Vec<Diagnostic>,
    config: Config,
}

/// Everything that a generation makes, in memory.
#[derive(Debug)]
pub struct Output {
    /// The crate and its documents.
    pub files: Files,
    /// The names, as they would be locked.
    pub lock: String,
    /// What was made of.
    pub summary: Summary,
    /// What somebody should look at.
    pub warnings: Vec<Diagnostic>,
}

/// What a generation was made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Operations.
    pub operations: usize,
    /// Webhooks.
    pub webhooks: usize,
    /// Schemas under `components`.
    pub schemas: usize,
    /// Named Rust types.
    pub types: usize,
    /// Files.
    pub files: usize,
}

impl Generator {
    /// Generates from the document at `spec` (OpenAPI 3.0 or 3.1, YAML or JSON).
    pub fn new(spec: impl Into<PathBuf>) -> Self {
        Self::with_input(Input::Path(spec.into()))
    }

    /// Generates from a document in memory; `name` is what messages call it.
    pub fn from_text(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self::with_input(Input::Text { name: name.into(), text: text.into() })
    }

    /// Generates from the small document that comes with the generator.
    pub fn sample() -> Self {
        Self::with_input(Input::Sample)
    }

    fn with_input(input: Input) -> Self {
        Self {
            input,
            out_dir: PathBuf::from("telnyx-sdk"),
            prose: Prose::Spec,
            products: Vec::new(),
            overlays: Vec::new(),
            config: None,
            lock: None,
            documents: emit::docs::DocumentChoice::default(),
            observer: |_, _| {},
        }
    }

    /// Where to; `telnyx-sdk` in the current directory by default.
    #[must_use]
    pub fn out_dir(mut self, dir: impl Into<PathBuf>) -> Self {
        self.out_dir = dir.into();
        self
    }

    /// Whose prose: the document's (the default), or this project's own.
    #[must_use]
    pub fn prose(mut self, prose: Prose) -> Self {
        self.prose = prose;
        self
    }

    /// Only these products (slugs of `sdk.toml`, or `webhooks`); all by default.
    #[must_use]
    pub fn products(mut self, slugs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.products = slugs.into_iter().map(Into::into).collect();
        self
    }

    /// Applies one more OpenAPI Overlay document, after the built-in one.
    #[must_use]
    pub fn overlay(mut self, path: impl Into<PathBuf>) -> Self {
        self.overlays.push(path.into());
        self
    }

    /// Takes products, names and paging from this `sdk.toml` instead of the built-in one.
    #[must_use]
    pub fn config(mut self, path: impl Into<PathBuf>) -> Self {
        self.config = Some(path.into());
        self
    }

    /// Compares names with this lock file, and writes it anew.
    #[must_use]
    pub fn lock(mut self, path: impl Into<PathBuf>) -> Self {
        self.lock = Some(path.into());
        self
    }

    /// Calls `observer` when a stage begins (`None`) and when it ends (its CPU-bound duration).
    #[must_use]
    pub fn observer(mut self, observer: fn(Stage, Option<Duration>)) -> Self {
        self.observer = observer;
        self
    }

    /// Reads and models the document.
    pub fn model(&self) -> Result<Model, Failure> {
        let source = self.stage(Stage::Read, || self.source())?;
        let overlays = self.overlay_documents()?;
        let loaded = self.stage(Stage::Load, || spec::load(&source, &overlays, self.prose))?;
        let config = self.configuration()?;
        let mut api = self.stage(Stage::Model, || Api::new(&source, &loaded, &config));
        let lock = self.lock.as_deref().map(read_lock).transpose()?.flatten();
        let (names, warnings) = self
            .stage(Stage::Names, || Names::build(&api, &config, lock.as_ref()))
            .map_err(|failure| source.place(failure))?;
        refuse_unused(&config, &api)?;
        api.select(&self.products)?;
        let warnings = loaded.warnings.into_iter().chain(warnings).collect();
        Ok(Model { api, names, warnings, config })
    }

    /// Makes everything, in memory.
    pub fn files(&self) -> Result<Output, Failure> {
        let Model { api, names, warnings, config } = self.model()?;
        let files = self.stage(Stage::Emit, || {
            let mut files = Files::default();
            emit::rust::emit(&api, &names, &config, &mut files);
            files.extend(self.documentation(&api, &names));
            files.insert(write::MARKER, write::marker(&api.info.sha256, self.prose));
            files
        });
        let summary = Summary::of(&api, &files);
        Ok(Output { lock: Lock::of(&api, &names).render(), files, summary, warnings })
    }

    /// Makes everything and writes it; files of an earlier run that are no longer made go.
    pub fn generate(&self) -> Result<Summary, Failure> {
        self.write(&self.files()?)
    }

    /// Writes what [`Self::files`] made.
    pub fn write(&self, output: &Output) -> Result<Summary, Failure> {
        self.stage(Stage::Write, || {
            write::write(&self.out_dir, &output.files)?;
            self.lock.as_deref().map_or(Ok(()), |path| write::write_file(path, &output.lock))
        })?;
        Ok(output.summary.clone())
    }

    /// Compares what [`Self::files`] made with the disk: the directory, and the lock file if there is one.
    pub fn compare(&self, output: &Output) -> Result<Vec<Difference>, Failure> {
        self.stage(Stage::Write, || {
            let mut differences = write::compare(&self.out_dir, &output.files)?;
            differences.extend(self.lock.as_deref().and_then(|path| write::compare_file(path, &output.lock)));
            Ok(differences)
        })
    }

    fn source(&self) -> Result<Source, Failure> {
        match &self.input {
            Input::Sample => Ok(Source::from_text("ai-assistants.yaml", SAMPLE.to_owned())),
            Input::Path(path) => Source::read(path),
            Input::Text { name, text } => Ok(Source::from_text(name, text.clone())),
        }
    }

    fn configuration(&self) -> Result<Config, Failure> {
        let Some(path) = &self.config else { return Config::embedded() };
        let source = Source::read(path)?;
        Config::parse(&source.name, &source.text)
    }

    fn overlay_documents(&self) -> Result<Vec<Overlay>, Failure> {
        let mut overlays = vec![Overlay::parse("overlay.yaml", OVERLAY)?];
        for path in &self.overlays {
            let source = Source::read(path)?;
            overlays.push(Overlay::parse(&source.name, &source.text)?);
        }
        Ok(overlays)
    }

    fn stage<T>(&self, stage: Stage, run: impl FnOnce() -> T) -> T {
        (self.observer)(stage, None);
        let start = Instant::now();
        let result = run();
        (self.observer)(stage, Some(start.elapsed()));
        result
    }
}

impl Summary {
    fn of(api: &Api, files: &Files) -> Self {
        Self {
            operations: api.products.values().map(|product| product.operations.len()).sum(),
            webhooks: api.webhooks.len(),
            schemas: api.schema_count,
            types: api.types.values().filter(|def| def.flow.request || def.flow.reply).count(),
            files: files.len(),
        }
    }
}

/// An entry of `sdk.toml` that fits nothing must not outlive its reason: in the pinned document it is an error. In any
/// other it means nothing.
fn refuse_unused(config: &Config, api: &Api) -> Result<(), Failure> {
    let pin = Pin::parse("spec/source.toml", PIN)?;
    if pin.sha256 != api.info.sha256 {
        return Ok(());
    }
    let unused = config.unused(api, Severity::Error);
    if unused.is_empty() { Ok(()) } else { Err(Failure(unused)) }
}

/// The lock, if there is one yet.
fn read_lock(path: &Path) -> Result<Option<Lock>, Failure> {
    if !path.exists() {
        return Ok(None);
    }
    let source = Source::read(path)?;
    Lock::parse(&source.name, &source.text).map(Some)
}
