//! The ladder against the real API, off unless it is asked for:
//!
//! - `TELNYX_LIVE=read`: reads every list and singleton that needs no parameter;
//! - `TELNYX_LIVE=cycles`: after that, creates, reads and deletes a few settings that cost nothing.
//!
//! `TELNYX_API_KEY` is the key, `TELNYX_SPEC` the document (JSON or YAML), `TELNYX_LIVE_LEDGER` the file that remembers
//! what was created; run it again after a crash, and what was left is deleted. It ends with 1 if anything failed.

use std::path::PathBuf;
use std::process::ExitCode;
use telnyx_faults::live::cycles;
use telnyx_faults::live::guard::Guard;
use telnyx_faults::live::ledger::Ledger;
use telnyx_faults::live::sweep::{self, Verdict};
use telnyx_sdk::transport::ReqwestTransport;
use telnyx_sdk::{BASE_URL, Client, ClientBuilder};
use telnyx_tests::place;

const LEDGER: &str = "target/live-ledger.jsonl";

type Failure = Box<dyn std::error::Error>;

#[tokio::main]
async fn main() -> ExitCode {
    let rung = std::env::var("TELNYX_LIVE").unwrap_or_default();
    let climbed = match rung.as_str() {
        "read" => read().await,
        "cycles" => both().await,
        "" => {
            println!("skipped: TELNYX_LIVE is not set (read, cycles)");
            return ExitCode::SUCCESS;
        }
        other => Err(format!("TELNYX_LIVE={other}: there are read and cycles").into()),
    };
    match climbed {
        Ok(0) => ExitCode::SUCCESS,
        Ok(failed) => {
            println!("{failed} failed");
            ExitCode::FAILURE
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

/// A client that cannot send what is not permitted. Redirects are the client's business, not `reqwest`'s.
fn client() -> Result<Client, Failure> {
    let base = std::env::var("TELNYX_BASE_URL").unwrap_or_else(|_| BASE_URL.to_owned());
    let path = reqwest::Url::parse(&base)?.path().to_owned();
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
    Ok(ClientBuilder::from_env()?.transport(Guard::new(ReqwestTransport::new(http), &path)).build()?)
}

async fn read() -> Result<usize, Failure> {
    let client = client()?;
    let path = place::pinned()?;
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let document = serde_yaml::from_str(&text)?;
    let mut verdicts = Vec::new();
    for path in sweep::paths(&document) {
        let (verdict, text) = sweep::read(&client, &path).await;
        println!("{verdict:?} GET {path}: {text}");
        verdicts.push(verdict);
    }
    let count = |wanted| verdicts.iter().filter(|verdict| **verdict == wanted).count();
    let failed = count(Verdict::Failed);
    println!("{} read, {} refused, {failed} failed", count(Verdict::Read), count(Verdict::Refused));
    Ok(failed)
}

async fn both() -> Result<usize, Failure> {
    let mut failed = read().await?;
    let client = client()?;
    let path = std::env::var_os("TELNYX_LIVE_LEDGER").map_or_else(|| PathBuf::from(LEDGER), PathBuf::from);
    let mut ledger = Ledger::open(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    for name in cycles::clean_up(&client, &mut ledger).await? {
        println!("cleaned up {name}");
    }
    for collection in cycles::collections() {
        let name = format!("telnyx-sdk live test {}", std::process::id());
        match cycles::run(&client, &mut ledger, collection, &format!("{name} {collection}")).await {
            Ok(()) => println!("Done {collection}"),
            Err(failure) => {
                failed += 1;
                println!("Failed {collection}: {failure}");
            }
        }
    }
    Ok(failed)
}
