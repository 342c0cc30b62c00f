//! The conformance command: sends every sample call to a mock server that knows the document, and counts the valid ones.
//!
//! `--mock`: to `telnyx-mock`, in place of steady. `--mutations [COUNT]`: sends requests that are nearly right to both, and compares.

use futures_util::{StreamExt, stream};
use std::net::{Ipv4Addr, SocketAddr};
use std::process::ExitCode;
use telnyx_conformance::document::Document;
use telnyx_conformance::filled::Filled;
use telnyx_conformance::mock::{self, Mock};
use telnyx_conformance::mutations;
use telnyx_conformance::on_steady::Server;
use telnyx_conformance::report::Verdict;
use telnyx_conformance::samples::SAMPLES;
use telnyx_conformance::steady::Steady;
use telnyx_conformance::validator::Validators;
use telnyx_conformance::{exceptions, on_steady, pinned, report};

/// How many calls are under way at once.
const AT_ONCE: usize = 16;

/// How many mutated requests there are, unless another number is given.
const MUTATIONS: usize = 1000;

/// What decides about the mutations.
const SEED: u64 = 13;

#[tokio::main]
async fn main() -> ExitCode {
    let document = match pinned::document() {
        Ok(document) => document,
        Err(missing) => {
            println!("skipped: {missing}");
            return ExitCode::FAILURE;
        }
    };
    let words: Vec<String> = std::env::args().skip(1).collect();
    let done = match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => run(&document, false).await,
        ["--mock"] => run(&document, true).await,
        ["--mutations"] => compare(&document, MUTATIONS).await,
        ["--mutations", count] => match count.parse() {
            Ok(count) => compare(&document, count).await,
            Err(_) => Err(format!("{count} is no number of requests")),
        },
        other => Err(format!("{other:?}: what is known is nothing, --mock, and --mutations [COUNT]")),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(problem) => {
            println!("failed: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// Starts `telnyx-mock` in this process, and says where.
async fn own_mock() -> Result<String, String> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    let server = mock::Server::bind(Mock::new(pinned::document()?), address).await;
    let server = server.map_err(|error| format!("no port: {error}"))?;
    let url = server.url();
    tokio::spawn(server.run());
    Ok(url)
}

/// Whether steady and `telnyx-mock` say the same of mutated requests, or differ for a listed reason.
async fn compare(document: &Document, count: usize) -> Result<bool, String> {
    let explanations = mutations::read()?;
    let steady = Steady::start(&Filled::of(document, &Validators::new(document)).root)?;
    let server = Server::new(steady.url());
    let mutated = mutations::all(document, count, SEED).await?;
    let said = mutations::ask(document, &mutated, &Mock::new(pinned::document()?), &server).await?;
    Ok(mutations::print(&said, &explanations))
}

/// Whether every sample is valid, or a listed exception, to steady or to the mock.
async fn run(document: &Document, is_mock: bool) -> Result<bool, String> {
    let exceptions = exceptions::read()?;
    let steady = if is_mock { None } else { Some(steady(document)?) };
    let url = match &steady {
        Some(steady) => steady.url(),
        None => own_mock().await?,
    };
    let server = Server::new(url);
    server.refuses().await?;
    let calls = SAMPLES
        .iter()
        .map(async |sample| Verdict { sample, problems: on_steady::problems(document, sample, &server).await });
    let verdicts: Vec<_> = stream::iter(calls).buffered(AT_ONCE).collect().await;
    Ok(report::print(document, &verdicts, &exceptions))
}

/// Starts steady on the document with an example for each reply, and prints those that have none.
fn steady(document: &Document) -> Result<Steady, String> {
    let filled = Filled::of(document, &Validators::new(document));
    println!("replies with an example: {}", filled.examples);
    filled.ambiguous.iter().for_each(|(operation, why)| println!("ambiguous by the document: {operation}: {why}"));
    filled.without.iter().for_each(|(operation, why)| println!("reply without an example: {operation}: {why}"));
    Steady::start(&filled.root)
}
