//! Which commit of the upstream is the newest that touched the document: asked of the forge's API.

use super::Fetcher;
use super::connection::{Answer, Connection, ConnectionFault};
use super::record::CacheRecord;
use super::url::shown;
use crate::config;
use crate::diagnostic::{Diagnostic, Failure};
use crate::spec::{is_commit, is_date};
use serde::Deserialize;
use std::io::Read;
use std::path::Path;

/// The only host that a token is sent to.
const FORGE: &str = "api.github.com";

/// Bytes of an answer, at most.
const MOST: u64 = 1 << 20;

/// A commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LatestCommit {
    /// Its full id.
    pub commit: String,
    /// Its day, `YYYY-MM-DD`.
    pub date: String,
}

/// A commit, as the forge lists it.
#[derive(Deserialize)]
struct ListedCommit {
    sha: String,
    commit: ListedDetails,
}

#[derive(Deserialize)]
struct ListedDetails {
    committer: ListedTime,
}

#[derive(Deserialize)]
struct ListedTime {
    date: String,
}

/// Asks the forge, and notes what it says; what has not changed is not sent again.
pub(super) fn ask(fetcher: &Fetcher<'_>, connection: &Connection<'_>, cache: &Path) -> Result<LatestCommit, Failure> {
    let url = fetcher.latest_url.fill(&fetcher.folder.pin, "HEAD");
    let fault = |why: &str| {
        let help = "look at the network, or name a commit with `--commit`";
        Diagnostic::error("not-fetched", format!("cannot ask {} for the newest commit: {why}", shown(&url))).help(help)
    };
    let known = CacheRecord::read(cache);
    let before = known.commit.clone().zip(known.date.clone()).filter(|(commit, _)| is_commit(commit));
    let etag = known.etag.filter(|_| before.is_some());
    let answer = answer(fetcher, connection, &url, etag.as_deref()).map_err(|why| fault(&why))?;
    let text = match (answer.status, before) {
        (304, Some((commit, date))) => return Ok(LatestCommit { commit, date }),
        (200, _) => {
            let mut text = String::new();
            answer.body.take(MOST).read_to_string(&mut text).map_err(|error| fault(&error.to_string()))?;
            text
        }
        (403 | 429, _) if answer.is_exhausted => {
            return Err(fault("its quota is used up")
                .help("set GITHUB_TOKEN, or name a commit with `--commit`")
                .into());
        }
        (status, _) => return Err(fault(&format!("it answers {status}")).into()),
    };
    let listed: Vec<ListedCommit> =
        serde_json::from_str(&text).map_err(|_| fault("what it sends is no list of commits"))?;
    let newest = listed.into_iter().next().ok_or_else(|| fault("it knows no commit of that file"))?;
    let date = newest.commit.committer.date.get(..10).filter(|day| is_date(day)).map(str::to_owned);
    let found = LatestCommit { date: date.ok_or_else(|| fault("the commit has no date"))?, commit: newest.sha };
    if !is_commit(&found.commit) {
        return Err(fault("the commit's id is none").into());
    }
    let LatestCommit { commit, date } = found.clone();
    let record = CacheRecord { commit: Some(commit), date: Some(date), etag: answer.etag, ..CacheRecord::default() };
    fetcher.keep(cache, &record.text())?;
    Ok(found)
}

/// Asks, and asks again while the server is busy.
fn answer(fetcher: &Fetcher<'_>, connection: &Connection<'_>, url: &str, etag: Option<&str>) -> Result<Answer, String> {
    let token = fetcher.token.as_ref().filter(|_| url.starts_with("https://") && config::host(url) == FORGE);
    let bearer = token.map(|token| format!("Bearer {token}"));
    let mut headers = vec![("accept", "application/vnd.github+json")];
    headers.extend(bearer.as_deref().map(|bearer| ("authorization", bearer)));
    headers.extend(etag.map(|etag| ("if-none-match", etag)));
    let mut tries = 1;
    loop {
        let (why, asked) = match connection.get(url, &headers) {
            Ok(answer) if !matches!(answer.status, 408 | 425 | 429 | 500..=599) || answer.is_exhausted => {
                return Ok(answer);
            }
            Ok(answer) => (format!("it answers {}", answer.status), answer.retry_after),
            Err(ConnectionFault::Passing(why)) => (why, None),
            Err(ConnectionFault::Lasting(why)) => return Err(why),
        };
        let pause = asked.unwrap_or(fetcher.limits.pause * 2_u32.pow(tries - 1));
        if tries >= fetcher.limits.tries || pause >= connection.left() {
            return Err(format!("{why}; it was tried again, in vain"));
        }
        std::thread::sleep(pause);
        tries += 1;
    }
}
