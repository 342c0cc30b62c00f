//! Options that have to do with the network, and what they ask for.

use super::FolderArg;
use crate::diagnostic::{Diagnostic, Failure};
use crate::fetch::{Fetched, Fetcher, LATEST, RAW, UrlTemplate, WantedDocument};
use crate::spec::{SpecFolder, is_commit};
use clap::Args;
use std::time::Duration;

/// Options of `fetch`.
///
/// The cache is `cache` in the folder `spec/`, and git ignores it. What is there with the right digest is not asked for again. Nothing but
/// the cache changes: the pin stays as it is.
#[derive(Debug, Args)]
pub struct Fetch {
    /// Where the folder `spec/` is.
    #[command(flatten)]
    pub folder: FolderArg,
    /// The document of this commit (a full id) in place of the pinned one.
    #[arg(long, value_name = "SHA", conflicts_with = "latest")]
    pub commit: Option<String>,
    /// The newest document. The forge's API is asked which commit that is, with the token in `GITHUB_TOKEN` if that is set.
    #[arg(long)]
    pub latest: bool,
    /// How the network is asked.
    #[command(flatten)]
    pub network: NetworkArgs,
}

/// How the network is asked. Proxies are those of the environment: `https_proxy`, `http_proxy`, `all_proxy`, `no_proxy`.
#[derive(Debug, Args)]
pub struct NetworkArgs {
    /// Address of documents, with `{repository}`, `{commit}` and `{file}` in it.
    #[arg(long, value_name = "TEMPLATE", default_value = RAW)]
    pub url: String,
    /// Address that tells the newest commit, with `{repository}` and `{file}` in it.
    #[arg(long, value_name = "TEMPLATE", default_value = LATEST)]
    pub latest_url: String,
    /// Ask the server even for what is in the cache; it says whether that has changed.
    #[arg(long)]
    pub again: bool,
    /// Seconds after which it is given up.
    #[arg(long, value_name = "SECONDS", default_value_t = 300)]
    pub timeout: u64,
}

impl Fetch {
    /// Fetches; `progress` is told of bytes that are here, and of how many there will be.
    pub fn run(&self, progress: &dyn Fn(usize, Option<usize>)) -> Result<Fetched, Failure> {
        let wanted = match &self.commit {
            Some(commit) if is_commit(commit) => WantedDocument::Commit(commit.clone()),
            Some(_) => {
                let help = "give all 40 digits (`git rev-parse` prints them), in lower case";
                return Err(Diagnostic::error("bad-commit", "`--commit` is no full commit id").help(help).into());
            }
            None if self.latest => WantedDocument::Latest,
            None => WantedDocument::Pinned,
        };
        let folder = self.folder.path().map_or_else(|| Ok(SpecFolder::embedded()), |path| SpecFolder::read(&path))?;
        self.network.fetcher(&folder, progress)?.fetch(&wanted)
    }
}

impl NetworkArgs {
    /// What fetches into a folder's cache.
    pub fn fetcher<'a>(
        &self,
        folder: &'a SpecFolder,
        progress: &'a dyn Fn(usize, Option<usize>),
    ) -> Result<Fetcher<'a>, Failure> {
        let mut fetcher = Fetcher::new(folder);
        fetcher.url = UrlTemplate::parse(&self.url, &["commit"])?;
        fetcher.latest_url = UrlTemplate::parse(&self.latest_url, &[])?;
        fetcher.token = std::env::var("GITHUB_TOKEN").ok().filter(|token| !token.is_empty());
        fetcher.again = self.again;
        fetcher.limits.time = Duration::from_secs(self.timeout);
        fetcher.progress = progress;
        Ok(fetcher)
    }
}
