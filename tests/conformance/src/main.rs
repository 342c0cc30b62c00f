//! The conformance command: sends every sample call to a mock server that knows the document, and counts the valid ones.

use futures_util::{StreamExt, stream};
use std::process::ExitCode;
use telnyx_conformance::document::Document;
use telnyx_conformance::filled::Filled;
use telnyx_conformance::on_steady::Server;
use telnyx_conformance::report::Verdict;
use telnyx_conformance::samples::SAMPLES;
use telnyx_conformance::steady::Steady;
use telnyx_conformance::validator::Validators;
use telnyx_conformance::{exceptions, on_steady, pinned, report};

/// How many calls are under way at once.
const AT_ONCE: usize = 16;

#[tokio::main]
async fn main() -> ExitCode {
    let document = match pinned::document() {
        Ok(document) => document,
        Err(missing) => {
            println!("skipped: {missing}");
            return ExitCode::FAILURE;
        }
    };
    match run(&document).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(problem) => {
            println!("failed: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// Whether every sample is valid, or a listed exception.
async fn run(document: &Document) -> Result<bool, String> {
    let exceptions = exceptions::read()?;
    let filled = Filled::of(document, &Validators::new(document));
    println!("replies with an example: {}", filled.examples);
    filled.ambiguous.iter().for_each(|(operation, why)| println!("ambiguous by the document: {operation}: {why}"));
    filled.without.iter().for_each(|(operation, why)| println!("reply without an example: {operation}: {why}"));
    let steady = Steady::start(&filled.root)?;
    let server = Server::new(steady.url());
    server.refuses().await?;
    let calls = SAMPLES
        .iter()
        .map(async |sample| Verdict { sample, problems: on_steady::problems(document, sample, &server).await });
    let verdicts: Vec<_> = stream::iter(calls).buffered(AT_ONCE).collect().await;
    Ok(report::print(document, &verdicts, &exceptions))
}
