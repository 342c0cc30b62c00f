//! From the pinned document to another: the crate, the lock, the pin, the changelog, the version, the snapshot, and a page about it.
//!
//! In: a generation of what a repository commits, and the new document. Out: an [`Update`], in memory; then, all or nothing, on disk.
//! The pin is the last to move: what was killed before is done again, with the same result.

mod changelog;
mod hand;
mod version;

use super::input::UnusedEntries;
use super::stack::with_deep_stack;
use super::{Generator, Model, Output};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Failure, Pointer};
use crate::diff::{Comparison, DiffSide, Snapshot, page};
use crate::spec::{Pin, Prose, Source, SpecFolder};
use crate::words::visible_line;
use crate::write;
use std::path::{Path, PathBuf};

/// A document of the upstream.
#[derive(Debug, Clone)]
pub struct NewDocument {
    /// The document.
    pub source: Source,
    /// Its commit, a full id.
    pub commit: String,
    /// Day of the commit, `YYYY-MM-DD`.
    pub date: String,
}

/// What a workflow has to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum UpdateVerdict {
    /// Nothing: the document is the pinned one, and what is made of it is there.
    NothingNew,
    /// Take it: nothing breaks.
    Additive,
    /// Look at what breaks.
    Breaking,
    /// Decide what the page lists.
    NeedsHand,
}

impl UpdateVerdict {
    fn of(comparison: &Comparison, hand: &[Diagnostic]) -> Self {
        match (hand, comparison.is_breaking()) {
            ([], false) => Self::Additive,
            ([], true) => Self::Breaking,
            _ => Self::NeedsHand,
        }
    }
}

/// What an update comes to.
#[derive(Debug)]
pub struct Update {
    /// What a workflow has to do.
    pub verdict: UpdateVerdict,
    /// The version of the crate.
    pub version: String,
    /// The page: what changed, and what needs a hand.
    pub page: String,
    /// What needs a hand.
    pub hand: Vec<Diagnostic>,
    /// What somebody should look at besides.
    pub warnings: Vec<Diagnostic>,
    /// The crate, and files that go with it, in their order; `None` where nothing is new.
    written: Option<(Output, Vec<(PathBuf, String)>)>,
}

impl Update {
    fn nothing_new(pin: &Pin) -> Self {
        Self {
            verdict: UpdateVerdict::NothingNew,
            version: pin.version.clone(),
            page: "# Nothing new\n\nThe document is the pinned one.\n".to_owned(),
            hand: Vec::new(),
            warnings: Vec::new(),
            written: None,
        }
    }

    /// The document can be used, and nothing is written before somebody decides.
    fn undecided(pin: &Pin, Failure(hand): Failure) -> Self {
        let page = format!("# Needs a hand\n\nNothing was written.\n{}", needs_hand(&hand));
        Self { verdict: UpdateVerdict::NeedsHand, page, hand, ..Self::nothing_new(pin) }
    }
}

impl Generator {
    /// What becomes of the repository with another document. For what [`Generator::committed`] generates.
    pub fn update(&self, document: &NewDocument) -> Result<Update, Failure> {
        with_deep_stack(|| match self.updated(document) {
            Err(failure) if failure.0.iter().any(hand::is_settled_by_hand) => {
                Ok(Update::undecided(&self.folder()?.pin, failure))
            }
            result => result,
        })
    }

    /// Writes what [`Self::update`] made: all, or nothing.
    pub fn write_update(&self, update: &Update) -> Result<Vec<Diagnostic>, Failure> {
        let Some((output, beside)) = &update.written else { return Ok(Vec::new()) };
        let beside: Vec<(&Path, &str)> = beside.iter().map(|(path, text)| (path.as_path(), text.as_str())).collect();
        write::write(&self.directory(output), &output.files, &beside)
    }

    fn updated(&self, document: &NewDocument) -> Result<Update, Failure> {
        let folder = self.folder()?;
        if document.source.sha256 == folder.pin.sha256 {
            return self.made_anew(&folder, document);
        }
        let mut model = self.modelled_of_vendor(document, folder.clone())?;
        let (comparison, snapshot) = self.compared(&folder, document)?;
        let (hand, mut warnings) = hand::needed(&model)?;
        warnings.extend(older(document, &folder.pin));
        let old = model.folder.pin.clone();
        let version = version::next(&old.version, comparison.verdict());
        let pin = Pin {
            commit: document.commit.clone(),
            date: document.date.clone(),
            sha256: document.source.sha256.clone(),
            version: version.clone(),
            ..old.clone()
        };
        if version != old.version {
            let known = model.folder.changelog.as_ref().map_or("", |source| source.text.as_str());
            let text = changelog::with_entry(known, &version, &pin.date, &comparison);
            model.folder.changelog = Some(Source::from_text("CHANGELOG.md", text));
        }
        model.folder.pin = pin;
        let folder = model.folder.clone();
        let output = self.emitted_from(model)?;
        let beside = self.beside(&folder, document, &output, snapshot)?;
        let verdict = UpdateVerdict::of(&comparison, &hand);
        let page = whole_page(&comparison, &old, &folder.pin, &hand);
        Ok(Update { verdict, version, page, hand, warnings, written: Some((output, beside)) })
    }

    /// The pinned document again, for what `spec/` says of it by now.
    fn made_anew(&self, folder: &SpecFolder, document: &NewDocument) -> Result<Update, Failure> {
        let pin = folder.pin.clone();
        let model = self.modelled_of_vendor(document, folder.clone())?;
        let (hand, warnings) = hand::needed(&model)?;
        let output = self.emitted_from(model)?;
        if self.compare(&output)?.is_empty() {
            return Ok(Update::nothing_new(&pin));
        }
        let pinned = NewDocument { commit: pin.commit.clone(), date: pin.date.clone(), ..document.clone() };
        let (comparison, snapshot) = self.compared(folder, &pinned)?;
        let beside = self.beside(folder, &pinned, &output, snapshot)?;
        let page = [page::markdown(&comparison), same_document(&pin), needs_hand(&hand)].concat();
        let verdict = UpdateVerdict::of(&comparison, &hand);
        Ok(Update { verdict, version: pin.version, page, hand, warnings, written: Some((output, beside)) })
    }

    /// The model of a document that is of the vendor whom the folder is for; that of another has no place there.
    fn modelled_of_vendor(&self, document: &NewDocument, folder: SpecFolder) -> Result<Model, Failure> {
        let loaded = self.loaded(&document.source, &folder)?;
        if let Some(foreign) = Config::of_folder(&folder)?.foreign_server(&loaded.server) {
            return Err(document.source.place(foreign.into()));
        }
        self.modelled_of(&document.source, loaded, folder, self.locked_names()?.as_ref(), UnusedEntries::Passed)
    }

    /// The comparison of the pinned document with another, and the other's snapshot. Sentences of documents are compared, whosever are
    /// emitted.
    fn compared(&self, folder: &SpecFolder, document: &NewDocument) -> Result<(Comparison, String), Failure> {
        let reader = self.clone().prose(Prose::Spec);
        let taken = |source: &Source| -> Result<Snapshot, Failure> {
            let Model { api, names, config, lock, .. } =
                reader.modelled_from(source, folder.clone(), self.locked_names()?.as_ref())?;
            Ok(Snapshot::of(&api, &names, &config, &lock))
        };
        let (before, source) = if let Some(snapshot) = released(folder)? {
            (snapshot, folder.pinned().ok())
        } else {
            let source = folder.pinned()?;
            (taken(&source)?, Some(source))
        };
        let after = taken(&document.source)?;
        let mut comparison = Comparison::of(&before, &after);
        comparison.old.name = format!("{} of {}", folder.pin.file, folder.pin.date);
        comparison.new.name = format!("{} of {}", folder.pin.file, document.date);
        if let Some(source) = source {
            comparison.locate(DiffSide::Old, |pointers: &[Pointer]| source.positions(pointers));
        }
        comparison.locate(DiffSide::New, |pointers: &[Pointer]| document.source.positions(pointers));
        Ok((comparison, after.render()))
    }

    /// The files that go with the crate, the pin last.
    fn beside(
        &self,
        folder: &SpecFolder,
        document: &NewDocument,
        output: &Output,
        snapshot: String,
    ) -> Result<Vec<(PathBuf, String)>, Failure> {
        let Some(dir) = &folder.path else { return Ok(Vec::new()) };
        let mut beside = vec![(dir.join(release(&folder.pin)), snapshot)];
        if let Some(path) = folder.cached(&document.commit).filter(|path| !path.exists()) {
            beside.push((path, document.source.text.clone()));
        }
        beside.extend(folder.changelog.iter().map(|source| (dir.join("CHANGELOG.md"), source.text.clone())));
        let lockfile = dir.join("../Cargo.lock");
        if lockfile.exists() {
            let known = Source::read(&lockfile)?.text;
            beside.push((lockfile, version::in_lockfile(&known, &output.crate_name, &folder.pin.version)));
        }
        beside.extend(self.lock.iter().map(|path| (path.clone(), output.lock.clone())));
        let pin = dir.join("source.toml");
        let known = Source::read(&pin)?.text;
        beside.push((pin, Pin::moved(&known, &folder.pin)));
        Ok(beside)
    }
}

/// That a document is of an earlier day than the pinned one.
fn older(document: &NewDocument, pin: &Pin) -> Option<Diagnostic> {
    let message = format!("the document is of {}, and the pinned one is of {}", document.date, pin.date);
    let help = "see that it is not an older one by mistake";
    (document.date < pin.date).then(|| Diagnostic::warning("older-document", message).help(help))
}

/// Where the snapshot of a version is, in the folder.
fn release(pin: &Pin) -> String {
    format!("releases/{}.json", pin.version)
}

/// The snapshot of the pinned document, if the folder has it.
fn released(folder: &SpecFolder) -> Result<Option<Snapshot>, Failure> {
    let path = folder.path.as_ref().map(|path| path.join(release(&folder.pin)));
    let Some(path) = path.filter(|path| path.exists()) else { return Ok(None) };
    Ok(Snapshot::read(&Source::read(&path)?)?.filter(|snapshot| snapshot.sha256 == folder.pin.sha256))
}

/// The page of the comparison, with the versions, and with what needs a hand.
fn whole_page(comparison: &Comparison, old: &Pin, new: &Pin, hand: &[Diagnostic]) -> String {
    let versions = format!(
        "\n## Versions\n\n- Crate: {} -> {}\n- Document: commit `{}` of {} -> commit `{}` of {}\n",
        old.version, new.version, old.commit, old.date, new.commit, new.date
    );
    [page::markdown(comparison), versions, needs_hand(hand)].concat()
}

/// The part of a page that says why it is about the pinned document.
fn same_document(pin: &Pin) -> String {
    format!(
        "\n## Made anew\n\nThe document is the pinned one, of {}; what is made of it was not what `spec/` asks for. The version stays {}: \
         if that is published, raise it by hand.\n",
        pin.date, pin.version
    )
}

/// The part of a page that says what needs a hand.
fn needs_hand(hand: &[Diagnostic]) -> String {
    if hand.is_empty() {
        return String::new();
    }
    let told: Vec<String> = hand.iter().map(ToString::to_string).collect();
    let lines: Vec<_> = told.iter().flat_map(|one| one.lines()).map(visible_line).collect();
    let longest = lines.iter().flat_map(|line| line.split(|c| c != '`')).map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(3.max(longest + 1));
    format!("\n## Needs a hand\n\n{fence}text\n{}\n{fence}\n", lines.join("\n"))
}
