//! What a generation reads: the document, overlays, `sdk.toml`, the lock.

use super::Generator;
use super::followed::FollowedKeys;
use super::generator::GeneratorInput;
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Failure, Severity};
use crate::emit::docs::DocumentTexts;
use crate::ir::Api;
use crate::lock::Lock;
use crate::names;
use crate::spec::{Loaded, Overlay, Source, SpecFolder};

/// What becomes of entries of `sdk.toml` that fit nothing in the pinned document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum UnusedEntries {
    /// They are errors.
    Refused,
    /// They may be for another document that this one is compared with.
    Passed,
}

/// The document that is used when none is named.
const SAMPLE: &str = include_str!("../../embedded/spec/samples/ai-assistants.yaml");

impl Generator {
    /// The folder `spec/` that is asked for; else what is built in.
    pub(super) fn folder(&self) -> Result<SpecFolder, Failure> {
        self.spec_dir.as_deref().map_or_else(|| Ok(SpecFolder::embedded()), SpecFolder::read)
    }

    /// The document, as text.
    pub(super) fn source(&self, folder: &SpecFolder) -> Result<Source, Failure> {
        match &self.input {
            GeneratorInput::Pinned => folder.pinned(),
            GeneratorInput::Sample => Ok(Source::from_text("ai-assistants.yaml", SAMPLE.to_owned())),
            GeneratorInput::Path(path) => Source::read(path),
            GeneratorInput::Text { name, text } => Ok(Source::from_text(name, text.clone())),
        }
    }

    /// The `sdk.toml` that is asked for; else that of the folder, for the documents that it is for, or none.
    fn configuration(&self, folder: &SpecFolder, loaded: &Loaded, moved: &FollowedKeys) -> Result<Config, Failure> {
        let source = self.config.as_deref().map(Source::read).transpose()?;
        let source = source.map(|source| if moved.is_empty() { source } else { moved.in_source(&source) });
        let given = source.as_ref().map(|source| (source.name.as_str(), source.text.as_str()));
        Ok(Config::of_document(given, folder, &loaded.server)?.with_crate_name(self.crate_name.as_ref()))
    }

    /// What people decided, of operations by the keys that they have in the document.
    pub(super) fn decisions(
        &self,
        folder: SpecFolder,
        loaded: &Loaded,
        lock: Option<&Lock>,
    ) -> Result<(Config, SpecFolder), Failure> {
        let config = self.configuration(&folder, loaded, &FollowedKeys::default())?;
        let moved = lock.map(|lock| FollowedKeys::of(loaded, &config, lock)).unwrap_or_default();
        if moved.is_empty() {
            return Ok((config, folder));
        }
        let folder = moved.in_folder(folder);
        Ok((self.configuration(&folder, loaded, &moved)?, folder))
    }

    /// The folder's overlay, for the documents that it is for, and those that are asked for behind it.
    pub(super) fn overlay_documents(&self, folder: &SpecFolder, server: &str) -> Result<Vec<Overlay>, Failure> {
        let mut overlays = Vec::new();
        if let Some(overlay) = &folder.overlay
            && Config::is_vendor(folder, server)?
        {
            overlays.push(Overlay::parse(&overlay.name, &overlay.text)?.written_for(&folder.pin.sha256));
        }
        for path in &self.overlays {
            let source = Source::read(path)?;
            overlays.push(Overlay::parse(&source.name, &source.text)?);
        }
        Ok(overlays)
    }

    /// The lock that is given, or that of the file, if one is asked for and there is one yet.
    pub(super) fn locked_names(&self) -> Result<Option<Lock>, Failure> {
        if self.locked.is_some() {
            return Ok(self.locked.clone());
        }
        let Some(Source { name, text, .. }) = self.lock_source()? else { return Ok(None) };
        Ok(Some(names::read_lock(&name, &text)?.of_file(name, text)))
    }

    /// The lock file that has to be there, or the one that is written, if there is one yet.
    pub(super) fn lock_source(&self) -> Result<Option<Source>, Failure> {
        // What is no file is not read, as it is not written: a pipe may have nobody who writes it.
        let written = self.lock.as_deref().filter(|path| path.exists());
        written.map_or(Ok(()), crate::write::refuse_as_file)?;
        let written = || written;
        self.read_lock.as_deref().or_else(written).map(Source::read_undigested).transpose()
    }

    /// An entry of `sdk.toml` that fits nothing must not outlive its reason: in the pinned document it is an error, and a warning where
    /// the file is given with another one. The folder's own file may say more than another date's document has.
    pub(super) fn unused_entries(
        &self,
        folder: &SpecFolder,
        config: &Config,
        api: &Api,
        unused: UnusedEntries,
    ) -> Result<Vec<Diagnostic>, Failure> {
        let is_refused = unused == UnusedEntries::Refused && folder.pin.sha256 == api.info.sha256;
        let severity = match is_refused {
            true => Severity::Error,
            false if self.config.is_some() => Severity::Warning,
            false => return Ok(Vec::new()),
        };
        let unused = unfit_entries(config, api, severity);
        if severity == Severity::Error && !unused.is_empty() { Err(Failure(unused)) } else { Ok(unused) }
    }
}

/// What the configuration says, and the document does not bear out.
pub(super) fn unfit_entries(config: &Config, api: &Api, severity: Severity) -> Vec<Diagnostic> {
    let mut unfit = config.stale_entries(&names::document_words(api, config), severity);
    unfit.extend(api.waiter_problems().iter().map(|(key, why)| config.bad_waiter(key, why, severity)));
    let pagings = api.paging_problems(config.pagings());
    unfit.extend(pagings.iter().map(|(key, why)| config.bad_paging(key, why, severity)));
    unfit
}

/// A product that the configuration mentions is one that it lists, or one of the document's tags.
pub(super) fn refuse_unknown_products(config: &Config, api: &Api) -> Result<(), Failure> {
    let made: Vec<&str> = api.products.values().map(|product| product.slug.as_str()).collect();
    let unknown = config.unknown_products(&made);
    if unknown.is_empty() { Ok(()) } else { Err(Failure(unknown)) }
}

/// What `docs.toml` names is in the pinned document, or an error.
pub(super) fn refuse_unknown(folder: &SpecFolder, api: &Api) -> Result<(), Failure> {
    if folder.pin.sha256 != api.info.sha256 {
        return Ok(());
    }
    let unknown = DocumentTexts::unknown(folder, api)?;
    if unknown.is_empty() { Ok(()) } else { Err(Failure(unknown)) }
}

/// Types of a model, at most: with more, the output alone takes gigabytes.
const MOST_TYPES: usize = 150_000;

/// A model that is too large to be written is an error while there is memory to say so.
pub(super) fn refuse_excess(api: &Api) -> Result<(), Failure> {
    if api.types.len() <= MOST_TYPES {
        return Ok(());
    }
    let message = format!("the document has {} types; {MOST_TYPES} is the limit", api.types.len());
    Err(Diagnostic::error("too-large", message).help("split the document").into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_that_is_only_read_has_to_be_there() {
        let codes = |lock: Result<Option<Source>, Failure>| {
            lock.map(|_| ()).map_err(|failure| failure.0.iter().map(|one| one.code).collect::<Vec<_>>())
        };
        assert_eq!(
            codes(Generator::sample().read_lock("absent/names.lock").lock_source()),
            Err(vec!["unreadable-file"])
        );
        assert_eq!(codes(Generator::sample().lock("absent/names.lock").lock_source()), Ok(()));
    }
}
