//! The stages in order.
//!
//! In: a [`Generator`], which says what is wanted. Out: the model, the files, and the files on disk. It refuses to know what
//! happens inside a stage.

mod diff;
mod documents;
mod explain;
mod followed;
mod generator;
mod input;
mod lost;
mod output;
mod samples;
mod stack;
mod unplaced;
mod update;

pub use diff::DiffInput;
pub use explain::NameOrigin;
pub use generator::Generator;
pub use output::{Model, Output, Stage, Summary};
pub use update::{NewDocument, Update, UpdateVerdict};

use crate::diagnostic::{Diagnostic, Failure};
use crate::emit::docs::DocumentTexts;
use crate::emit::rust::CrateTexts;
use crate::emit::{self, Files, OutputBudget};
use crate::ir::Api;
use crate::lock::Lock;
use crate::names::Names;
use crate::sample::Samples;
use crate::spec::{self, Loaded, Source, SpecFolder};
use crate::write::{self, Difference};
use input::UnusedEntries;
use stack::with_deep_stack;
use std::path::{Path, PathBuf};
use std::time::Instant;

impl Generator {
    /// Reads and models the document, and notes where a sample cannot keep to its schema.
    pub fn model(&self) -> Result<Model, Failure> {
        with_deep_stack(|| {
            let mut model = self.modelled()?;
            let unmet = Samples::new(&model.api, self.values()).unmet;
            if !unmet.is_empty() {
                model.api.notes.insert("sample-invalid", unmet);
            }
            Ok(model)
        })
    }

    fn modelled(&self) -> Result<Model, Failure> {
        let folder = self.folder()?;
        let source = self.stage(Stage::Read, || self.source(&folder))?;
        let (loaded, lock) = rayon::join(|| self.loaded(&source, &folder), || self.locked_names());
        let lock = lock?;
        self.modelled_of(&source, loaded?, folder, lock.as_ref(), UnusedEntries::Refused)
    }

    /// The model of a document, with names by a lock; one of several, of which `sdk.toml` may be for any.
    fn modelled_from(&self, source: &Source, folder: SpecFolder, lock: Option<&Lock>) -> Result<Model, Failure> {
        let loaded = self.loaded(source, &folder)?;
        self.modelled_of(source, loaded, folder, lock, UnusedEntries::Passed)
    }

    fn loaded(&self, source: &Source, folder: &SpecFolder) -> Result<Loaded, Failure> {
        let overlays = |server: &str| self.overlay_documents(folder, server);
        self.stage(Stage::Load, || spec::load(source, overlays, self.prose, self.tolerance))
    }

    fn modelled_of(
        &self,
        source: &Source,
        mut loaded: Loaded,
        folder: SpecFolder,
        lock: Option<&Lock>,
        unused: UnusedEntries,
    ) -> Result<Model, Failure> {
        let (config, folder) = self.decisions(folder, &loaded, lock)?;
        let mut api = self.stage(Stage::Model, || Api::new(source, &loaded, &config, lock));
        // The typed document takes more memory than the model.
        let told = std::mem::take(&mut loaded.warnings);
        input::refuse_excess(&api)?;
        input::refuse_unknown_products(&config, &api)?;
        let build = || self.stage(Stage::Names, || Names::build(&api, &config, lock));
        let (result, ()) = rayon::join(build, || drop(loaded));
        let (names, warnings) = result.map_err(|failure| source.place(failure))?;
        let unused = || self.unused_entries(&folder, &config, &api, unused);
        let (unused, lock) = rayon::join(unused, || Lock::of(&api, &names, lock));
        let told = told.into_iter().chain(unused?);
        self.refuse_foreign_profile(&api)?;
        let warnings: Vec<Diagnostic> =
            told.chain(lost::told(&api)).chain(unplaced::told(&api, &config)).chain(warnings).collect();
        api.select(&self.products)?;
        Ok(Model { api, names, warnings, lock, config, folder })
    }

    /// Makes everything, in memory.
    pub fn files(&self) -> Result<Output, Failure> {
        with_deep_stack(|| {
            let model = self.modelled()?;
            // What is not chosen is not in the model, and nobody's mistake.
            if self.products.is_empty() {
                input::refuse_unknown(&model.folder, &model.api)?;
            }
            self.emitted_from(model)
        })
    }

    fn emitted_from(&self, model: Model) -> Result<Output, Failure> {
        let Model { api, names, warnings, config, lock, folder } = model;
        let texts = DocumentTexts::parse(&folder, &api)?;
        let crate_texts = CrateTexts::of_crate(&folder, &api)?;
        let budget = OutputBudget::of(api.info.size, api.operations.len());
        let (files, lock) = rayon::join(
            || {
                self.stage(Stage::Emit, || {
                    let shown = texts.guided(&self.documents, &api);
                    let sources = || emit::rust::sources(&api, &names, &shown);
                    let documents = || self.documentation(&api, &names, (&texts, crate_texts.version()), &budget);
                    let (mut files, (documents, guides)) = rayon::join(sources, documents);
                    emit::rust::package(&api, &names, &config, (&crate_texts, &guides), &mut files);
                    // Templates have taken what they made.
                    budget.take(files.contents().map(|(_, content)| content.len()).sum());
                    budget.settle()?;
                    files.append(documents);
                    self.as_wanted(files)
                })
            },
            || lock.render(),
        );
        let mut files = files?;
        files.insert(write::MARKER, write::marker(&api.info.sha256, self.prose, &files));
        let summary = Summary::of(&api, &files);
        let crate_name = api.identity.crate_name.to_string();
        // Nobody waits for what is no longer needed to be taken down.
        rayon::spawn(|| drop((api, names, texts)));
        Ok(Output { files, crate_name, lock, summary, warnings })
    }

    /// Makes everything and writes it; files of an earlier run that are no longer made go.
    pub fn generate(&self) -> Result<Summary, Failure> {
        self.write(&self.files()?)
    }

    /// Writes what [`Self::files`] made.
    pub fn write(&self, output: &Output) -> Result<Summary, Failure> {
        let lock: Vec<_> = self.lock.iter().map(|path| (path.as_path(), output.lock.as_str())).collect();
        let warnings = self.stage(Stage::Write, || write::write(&self.directory(output), &output.files, &lock))?;
        Ok(Summary { warnings, ..output.summary.clone() })
    }

    /// Compares what [`Self::files`] made with the disk: the directory, and the lock file if there is one.
    pub fn compare(&self, output: &Output) -> Result<Vec<Difference>, Failure> {
        self.stage(Stage::Write, || {
            let mut differences = write::compare(&self.directory(output), &output.files)?;
            let lock = self.lock.as_deref().map(|path| write::compare_file(path, &output.lock)).transpose()?;
            differences.extend(lock.flatten());
            Ok(differences)
        })
    }

    /// The directory that is asked for; else one that is called as the crate is, or the module's own.
    pub fn directory(&self, output: &Output) -> PathBuf {
        let own = || match &self.module {
            Some(path) => Path::new("src").join(path.folder()),
            None => PathBuf::from(&output.crate_name),
        };
        self.out_dir.clone().unwrap_or_else(own)
    }

    /// The crate, or the module that is asked for in its place.
    fn as_wanted(&self, files: Files) -> Result<Files, Failure> {
        let Some(path) = &self.module else { return Ok(files) };
        if let Some(name) = emit::rust::unknown_feature(&files, &self.features) {
            let message = format!("there is no feature `{name}`");
            let help = "the README of the crate lists them, and `Cargo.toml` has them all";
            return Err(Diagnostic::error("unknown-feature", message).help(help).into());
        }
        Ok(emit::rust::module(&files, path, &self.features))
    }

    /// Runs a stage, and tells the observer of it.
    fn stage<T>(&self, stage: Stage, run: impl FnOnce() -> T) -> T {
        (self.observer)(stage, None);
        let start = Instant::now();
        let result = run();
        (self.observer)(stage, Some(start.elapsed()));
        result
    }
}
