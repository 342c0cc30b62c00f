//! The folder `spec/`: what people decided about one vendor's documents, and which of those documents is meant.
//!
//! In: the folder on disk, or what this generator was built with. Out: texts with their names. It refuses to know what the texts
//! mean, but for the pin.

use super::{Pin, Source};
use crate::diagnostic::{Diagnostic, Failure};
use std::path::{Path, PathBuf};

/// The file that makes a folder one of these.
const PIN: &str = "source.toml";

/// The folder of documents that were fetched; git ignores it.
const CACHE: &str = "cache";

/// The files of a folder `spec/`. One that is not there says nothing, but for the pin and `sdk.toml`.
#[derive(Debug, Clone)]
pub struct SpecFolder {
    /// Where it is; `None` for what this generator was built with.
    pub path: Option<PathBuf>,
    /// Which document is meant.
    pub pin: Pin,
    /// Products, names, paging, identity: `sdk.toml`.
    pub config: Source,
    /// Corrections and own prose: `overlay.yaml`.
    pub overlay: Option<Source>,
    /// What the documents say beyond the API document: `docs.toml`.
    pub docs: Source,
    /// The order of properties: `property-order.tsv`.
    pub order: Source,
    /// What the published documents say otherwise: `published.toml`.
    pub published: Source,
    /// The README of the emitted crate, with blanks: `crate.md`.
    pub readme: Option<Source>,
    /// The changelog of the emitted crate: `CHANGELOG.md`.
    pub changelog: Option<Source>,
}

impl SpecFolder {
    /// The folder that this generator was built with.
    pub fn embedded() -> Self {
        let of = |name: &str, text: &str| Source::from_text(format!("spec/{name}"), text.to_owned());
        Self {
            path: None,
            pin: Self::embedded_pin(),
            config: of("sdk.toml", include_str!("../../embedded/spec/sdk.toml")),
            overlay: Some(of("overlay.yaml", include_str!("../../embedded/spec/overlay.yaml"))),
            docs: of("docs.toml", include_str!("../../embedded/spec/docs.toml")),
            order: of("property-order.tsv", include_str!("../../embedded/spec/property-order.tsv")),
            published: of("published.toml", include_str!("../../embedded/spec/published.toml")),
            readme: Some(of("crate.md", include_str!("../../embedded/spec/crate.md"))),
            changelog: Some(of("CHANGELOG.md", include_str!("../../embedded/spec/CHANGELOG.md"))),
        }
    }

    fn embedded_pin() -> Pin {
        Pin::parse("spec/source.toml", include_str!("../../embedded/spec/source.toml")).expect("the pin is well formed")
    }

    /// Reads a folder.
    pub fn read(path: &Path) -> Result<Self, Failure> {
        let file = |name: &str| Source::read(&path.join(name));
        let optional = |name: &str| path.join(name).exists().then(|| file(name)).transpose();
        let or_empty = |name: &str| {
            let empty = || Source::from_text(path.join(name).display().to_string(), String::new());
            optional(name).map(|source| source.unwrap_or_else(empty))
        };
        if !path.join(PIN).exists() {
            let message = format!("{} has no {PIN}", path.display());
            let help = "give the folder that has source.toml and sdk.toml, as `spec/` of telnyx-codegen's repository";
            return Err(Diagnostic::error("no-spec-folder", message).help(help).into());
        }
        let pin = file(PIN)?;
        Ok(Self {
            path: Some(path.to_owned()),
            pin: Pin::parse(&pin.name, &pin.text)?,
            config: file("sdk.toml")?,
            overlay: optional("overlay.yaml")?,
            docs: or_empty("docs.toml")?,
            order: or_empty("property-order.tsv")?,
            published: or_empty("published.toml")?,
            readme: optional("crate.md")?,
            changelog: optional("CHANGELOG.md")?,
        })
    }

    /// The folder `spec/` of this generator's own repository, in the folder `from` or above it: one whose pin names the upstream
    /// repository that this generator was built for.
    pub fn find(from: &Path) -> Option<PathBuf> {
        let repository = format!("repository = {:?}", Self::embedded_pin().repository);
        // By the line alone: a pin that does not parse has to be told of, not passed over.
        let is_own = |folder: &PathBuf| {
            Source::read(&folder.join(PIN)).is_ok_and(|pin| pin.text.lines().any(|line| line.trim_end() == repository))
        };
        from.ancestors().map(|ancestor| ancestor.join("spec")).find(is_own)
    }

    /// Where the document of a commit is kept on this machine; `None` for the folder that is built in.
    pub fn cached(&self, commit: &str) -> Option<PathBuf> {
        let extension = Path::new(&self.pin.file).extension().and_then(|it| it.to_str()).unwrap_or("yml");
        Some(self.path.as_ref()?.join(CACHE).join(format!("{commit}.{extension}")))
    }

    /// The pinned document, out of the cache. Its digest is compared at every read.
    pub fn pinned(&self) -> Result<Source, Failure> {
        let Pin { commit, date, sha256, .. } = &self.pin;
        let path = self.cached(commit).unwrap_or_default();
        if !path.exists() {
            let message =
                format!("the pinned document, of {date}, is not in the cache: {} is not there", path.display());
            let help = "get it with `telnyx-codegen fetch`, or name a document that is at hand with `--spec`";
            return Err(Diagnostic::error("no-document", message).help(help).into());
        }
        let source = Source::read(&path)?;
        if source.sha256 == *sha256 {
            return Ok(source);
        }
        let message =
            format!("this is not the pinned document: its SHA-256 is {}, and has to be {sha256}", source.sha256);
        let help = "get it again with `telnyx-codegen fetch`";
        Err(Diagnostic::error("wrong-digest", message).in_file(&source.name, None).help(help).into())
    }
}

/// The pinned document, from `TELNYX_SPEC`, the cache, or beside the repository; tests that need it are skipped without it.
#[cfg(test)]
pub fn document_for_tests() -> Option<Source> {
    let folder = SpecFolder::read(Path::new("embedded/spec")).expect("this repository's");
    let named = std::env::var_os("TELNYX_SPEC").map(PathBuf::from);
    let beside = || PathBuf::from(format!("../../shared/spec/telnyx-{}.yml", folder.pin.date));
    let read = |path: PathBuf| Source::read(&path).ok();
    let found = named.map_or_else(|| folder.pinned().ok().or_else(|| read(beside())), read);
    found.filter(|source| source.sha256 == folder.pin.sha256)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_what_was_built_in() {
        let (built, read) =
            (SpecFolder::embedded(), SpecFolder::read(Path::new("embedded/spec")).expect("this repository's"));
        assert_eq!((read.pin, read.config.text), (built.pin, built.config.text));
        assert_eq!(read.overlay.map(|source| source.text), built.overlay.map(|source| source.text));
        assert_eq!((read.docs.text, read.order.text), (built.docs.text, built.order.text));
        assert_eq!(read.readme.map(|source| source.text), built.readme.map(|source| source.text));
    }

    #[test]
    fn a_folder_without_a_pin_is_told_of() {
        let root = tempfile::tempdir().expect("a folder");
        let Failure(told) = SpecFolder::read(root.path()).expect_err("there is nothing");
        assert_eq!(told[0].code, "no-spec-folder");
    }
}
