//! From the network to the cache of a folder `spec/`.
//!
//! In: a folder, and which document of its upstream is wanted. Out: that document in the folder's cache, whole and as its digest says,
//! or why not. What is in the cache is not asked for again. It refuses to know what a document means, and moves no pin.

mod connection;
mod download;
mod latest;
mod limits;
mod record;
mod url;

#[cfg(test)]
mod tests;

pub use latest::LatestCommit;
pub use limits::FetchLimits;
pub use url::{LATEST, RAW, UrlTemplate};

use crate::diagnostic::{Diagnostic, Failure};
use crate::spec::{Source, SpecFolder};
use crate::write;
use connection::Connection;
use download::{Download, Downloaded};
use record::CacheRecord;
use std::path::{Path, PathBuf};

/// Which document of the upstream is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WantedDocument {
    /// The pinned one.
    Pinned,
    /// That of a commit.
    Commit(String),
    /// The newest.
    Latest,
}

/// A document in the cache.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// Its commit.
    pub commit: String,
    /// Day of the commit, where it is known.
    pub date: Option<String>,
    /// The document.
    pub source: Source,
    /// Where it is kept.
    pub path: PathBuf,
    /// Where it came from.
    pub origin: FetchOrigin,
}

/// Where a document came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FetchOrigin {
    /// It was in the cache; no server was asked for it.
    Cache,
    /// It was in the cache, and the server says that it is the same.
    Unchanged,
    /// The network.
    Network,
}

/// A fetch that can be run.
pub struct Fetcher<'a> {
    folder: &'a SpecFolder,
    /// Where documents are.
    pub url: UrlTemplate,
    /// Where the newest commit is asked for.
    pub latest_url: UrlTemplate,
    /// What is sent as a token to the forge's API, and to nobody else.
    pub token: Option<String>,
    /// Ask the server even for what is in the cache.
    pub again: bool,
    /// Whether what comes is written to the cache.
    pub keep: bool,
    /// How much, how long, how often.
    pub limits: FetchLimits,
    /// Environment variables, which name proxies.
    pub environment: &'a dyn Fn(&str) -> Option<String>,
    /// Is told of bytes that are here, and of how many there will be.
    pub progress: &'a dyn Fn(usize, Option<usize>),
}

impl<'a> Fetcher<'a> {
    /// Fetches into a folder's cache.
    pub fn new(folder: &'a SpecFolder) -> Self {
        Self {
            folder,
            url: UrlTemplate::of_documents(),
            latest_url: UrlTemplate::of_the_latest(),
            token: None,
            again: false,
            keep: true,
            limits: FetchLimits::default(),
            environment: &|name| std::env::var(name).ok(),
            progress: &|_, _| {},
        }
    }

    /// Gets a document, unless it is there.
    pub fn fetch(&self, wanted: &WantedDocument) -> Result<Fetched, Failure> {
        let pin = &self.folder.pin;
        match wanted {
            WantedDocument::Pinned => self.document(&pin.commit, Some(&pin.date)),
            WantedDocument::Commit(commit) => {
                self.document(commit, (*commit == pin.commit).then_some(pin.date.as_str()))
            }
            WantedDocument::Latest => {
                let LatestCommit { commit, date } = self.latest()?;
                self.document(&commit, Some(&date))
            }
        }
    }

    /// The newest commit that touched the document.
    pub fn latest(&self) -> Result<LatestCommit, Failure> {
        let cache = self.cached("latest")?.with_extension("toml");
        latest::ask(self, &self.connection(), &cache)
    }

    fn document(&self, commit: &str, date: Option<&str>) -> Result<Fetched, Failure> {
        let path = self.cached(commit)?;
        let notes = path.with_extension("toml");
        let known = CacheRecord::read(&notes);
        let expected = self.expected(commit);
        let here = intact(&path, expected.or(known.sha256.as_deref()));
        let date = date.map(str::to_owned).or_else(|| known.date.clone());
        let fetched = |source, origin| Fetched { commit: commit.to_owned(), date, source, path: path.clone(), origin };
        let here = match here {
            Some(source) if !self.again => return Ok(fetched(source, FetchOrigin::Cache)),
            here => here,
        };
        let etag = known.etag.as_deref().filter(|_| here.is_some());
        let url = self.url.fill(&self.folder.pin, commit);
        let download = Download { fetcher: self, url: &url, commit, expected };
        match (download.run(&self.connection(), etag)?, here) {
            (Downloaded::Unchanged, Some(source)) => Ok(fetched(source, FetchOrigin::Unchanged)),
            (Downloaded::Unchanged, None) => {
                Err(download.fault("the server says that it is unchanged, and was not asked that").into())
            }
            (Downloaded::Whole { text, etag }, _) => {
                self.keep(&path, &text)?;
                let fetched = fetched(Source::from_text(path.display().to_string(), text), FetchOrigin::Network);
                let sha256 = Some(fetched.source.sha256.clone());
                self.keep(&notes, &CacheRecord { date: fetched.date.clone(), sha256, etag, ..known }.text())?;
                Ok(fetched)
            }
        }
    }

    /// Writes a file of the cache.
    fn keep(&self, path: &Path, text: &str) -> Result<(), Failure> {
        if self.keep { write::write_file(path, text) } else { Ok(()) }
    }

    /// The digest that the document of a commit must have, where one is known beforehand.
    fn expected(&self, commit: &str) -> Option<&'a str> {
        let pin = &self.folder.pin;
        (pin.commit == commit).then_some(pin.sha256.as_str())
    }

    fn cached(&self, name: &str) -> Result<PathBuf, Failure> {
        self.folder.cached(name).ok_or_else(|| {
            let help =
                "run it in the repository of telnyx-codegen, or name a folder with a `source.toml` by `--spec-dir`";
            Diagnostic::error("no-spec-folder", "there is no folder `spec/` here to put documents into")
                .help(help)
                .into()
        })
    }

    fn connection(&self) -> Connection<'_> {
        Connection::new(&self.limits, self.environment)
    }
}

/// What is in the cache, if it has this digest; a half file, or one that somebody changed, is none.
fn intact(path: &Path, sha256: Option<&str>) -> Option<Source> {
    let source = path.exists().then(|| Source::read(path).ok()).flatten()?;
    (sha256 == Some(source.sha256.as_str())).then_some(source)
}
