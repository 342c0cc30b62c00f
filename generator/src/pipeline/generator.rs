//! What a generation is asked for: which document, what of it, by whose rules, and where to.

use super::output::Stage;
use crate::config::CrateName;
use crate::diagnostic::Failure;
use crate::emit::{self, rust::ModulePath};
use crate::lock::Lock;
use crate::spec::{Prose, SpecFolder, Tolerance};
use std::path::PathBuf;
use std::time::Duration;

/// A generation that can be run: which document, what of it, and where to.
#[derive(Debug, Clone)]
pub struct Generator {
    pub(super) input: GeneratorInput,
    pub(super) out_dir: Option<PathBuf>,
    pub(super) crate_name: Option<CrateName>,
    pub(super) module: Option<ModulePath>,
    pub(super) features: Vec<String>,
    pub(super) prose: Prose,
    pub(super) tolerance: Tolerance,
    pub(super) products: Vec<String>,
    pub(super) overlays: Vec<PathBuf>,
    pub(super) config: Option<PathBuf>,
    pub(super) spec_dir: Option<PathBuf>,
    pub(super) lock: Option<PathBuf>,
    pub(super) read_lock: Option<PathBuf>,
    pub(super) locked: Option<Lock>,
    pub(super) documents: emit::docs::DocumentChoice,
    pub(super) observer: fn(Stage, Option<Duration>),
}

/// Where a document comes from.
#[derive(Debug, Clone)]
pub(super) enum GeneratorInput {
    Sample,
    Pinned,
    Path(PathBuf),
    Text { name: String, text: String },
}

impl Generator {
    /// Generates from the document at `spec` (OpenAPI 3, YAML or JSON).
    pub fn new(spec: impl Into<PathBuf>) -> Self {
        Self::with_input(GeneratorInput::Path(spec.into()))
    }

    /// Generates from a document in memory; `name` is what messages call it.
    pub fn from_text(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self::with_input(GeneratorInput::Text { name: name.into(), text: text.into() })
    }

    /// Generates from the small document that comes with the generator.
    pub fn sample() -> Self {
        Self::with_input(GeneratorInput::Sample)
    }

    /// Generates what a repository commits: from the document that the pin of its folder `spec/` names, out of that folder's cache,
    /// with the pin's prose and the folder's lock, to `generated` beside the folder. See [`Generator::spec_dir`].
    pub fn committed(spec_dir: impl Into<PathBuf>) -> Result<Self, Failure> {
        let dir: PathBuf = spec_dir.into();
        let prose = SpecFolder::read(&dir)?.pin.prose;
        let root = dir.file_name().and_then(|_| dir.parent()).map_or_else(|| dir.join(".."), PathBuf::from);
        let generator = Self::with_input(GeneratorInput::Pinned).prose(prose);
        Ok(generator.out_dir(root.join("generated")).lock(dir.join("names.lock")).spec_dir(dir))
    }

    fn with_input(input: GeneratorInput) -> Self {
        Self {
            input,
            out_dir: None,
            crate_name: None,
            module: None,
            features: vec!["default".to_owned()],
            prose: Prose::Spec,
            tolerance: Tolerance::Lenient,
            products: Vec::new(),
            overlays: Vec::new(),
            config: None,
            spec_dir: None,
            lock: None,
            read_lock: None,
            locked: None,
            documents: emit::docs::DocumentChoice::default(),
            observer: |_, _| {},
        }
    }

    /// Where to; by default, a directory in the current one that is called as the crate is.
    #[must_use]
    pub fn out_dir(mut self, dir: impl Into<PathBuf>) -> Self {
        self.out_dir = Some(dir.into());
        self
    }

    /// Whose prose: the document's (the default), or this project's own.
    #[must_use]
    pub fn prose(mut self, prose: Prose) -> Self {
        self.prose = prose;
        self
    }

    /// What becomes of mistakes in the document that cost no more than a part of it: warnings by default.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Tolerance) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Only these products (slugs of `sdk.toml`, or `webhooks`); all by default.
    #[must_use]
    pub fn products(mut self, slugs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.products = slugs.into_iter().map(Into::into).collect();
        self
    }

    /// Applies one more OpenAPI Overlay document, after the folder's.
    #[must_use]
    pub fn overlay(mut self, path: impl Into<PathBuf>) -> Self {
        self.overlays.push(path.into());
        self
    }

    /// Takes the overlay, `sdk.toml`, texts and the pin from this folder, one like `spec/` of this generator's repository; by
    /// default, what this generator was built with. Either goes with the documents whose first server is listed in the table
    /// `[identity]` of its `sdk.toml`, and with no other.
    #[must_use]
    pub fn spec_dir(mut self, dir: impl Into<PathBuf>) -> Self {
        self.spec_dir = Some(dir.into());
        self
    }

    /// Takes products, names and paging from this `sdk.toml` instead of the folder's.
    #[must_use]
    pub fn config(mut self, path: impl Into<PathBuf>) -> Self {
        self.config = Some(path.into());
        self
    }

    /// Calls the crate so; else `sdk.toml` says how it is called, or the document's title.
    #[must_use]
    pub fn crate_name(mut self, name: CrateName) -> Self {
        self.crate_name = Some(name);
        self
    }

    /// Makes a module that stands there in a crate of yours, in place of a crate and its documents: files for `mod api;`, or for
    /// `include!` behind a build script. What it needs of other crates is in its `dependencies.toml`.
    #[must_use]
    pub fn module(mut self, path: ModulePath) -> Self {
        self.module = Some(path);
        self
    }

    /// Decides the features of a [module](Self::module), which cannot be chosen later: `rustls`, `blocking` and so on; by default,
    /// those that the crate has by default. Products are always there; [`products`](Self::products) chooses among them.
    #[must_use]
    pub fn features(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.features = names.into_iter().map(Into::into).collect();
        self
    }

    /// Keeps the names of this lock, which is not written.
    #[must_use]
    pub fn locked(mut self, lock: Lock) -> Self {
        self.locked = Some(lock);
        self
    }

    /// Keeps the names of this lock file, if it is there yet, and writes it anew.
    #[must_use]
    pub fn lock(mut self, path: impl Into<PathBuf>) -> Self {
        self.lock = Some(path.into());
        self
    }

    /// Keeps the names of this lock file, which has to be there, and writes no lock.
    #[must_use]
    pub fn read_lock(self, path: impl Into<PathBuf>) -> Self {
        Self { lock: None, read_lock: Some(path.into()), ..self }
    }

    /// Compares names with no lock file, and writes none.
    #[must_use]
    pub fn without_lock(self) -> Self {
        Self { lock: None, read_lock: None, ..self }
    }

    /// Calls `observer` when a stage begins (`None`) and when it ends (its CPU-bound duration).
    #[must_use]
    pub fn observer(mut self, observer: fn(Stage, Option<Duration>)) -> Self {
        self.observer = observer;
        self
    }
}
