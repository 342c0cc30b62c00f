//! Requests that are nearly right: what `telnyx-mock` and steady say of them.
//!
//! In: the sample calls of the document, a number that decides what is changed in each, and both servers. Out: how often the two
//! agree, and each disagreement with the entry of `disagreements.toml` that explains it.

mod change;
mod table;

pub use table::{Explanation, read};

use crate::answers;
use crate::document::{Document, Operation};
use crate::drive;
use crate::exchange::Request;
use crate::mock::Mock;
use crate::on_steady::{self, Server};
use crate::samples::SAMPLES;
use crate::sent;
use fastrand::Rng;
use futures_util::{StreamExt, stream};
use std::collections::BTreeMap;

/// How many requests are under way at once.
const AT_ONCE: usize = 16;

/// A request with one thing changed in it.
#[derive(Debug)]
pub struct Mutated<'d> {
    operation: &'d Operation,
    /// What was changed, in words.
    change: String,
    request: Request,
}

/// What both servers said of a request.
#[derive(Debug)]
pub struct Said {
    name: String,
    /// What steady found.
    pub steady: Vec<String>,
    /// What the mock found.
    pub mock: Vec<String>,
}

impl Said {
    /// Whether both take the request, or both refuse it.
    pub fn agrees(&self) -> bool {
        self.steady.is_empty() == self.mock.is_empty()
    }
}

/// As many mutated requests as are asked for, the same for the same seed.
pub async fn all(document: &Document, count: usize, seed: u64) -> Result<Vec<Mutated<'_>>, String> {
    let mut rng = Rng::with_seed(seed);
    let mut mutated = Vec::new();
    while mutated.len() < count {
        let sample = &SAMPLES[rng.usize(..SAMPLES.len())];
        let operation = drive::operation(document, sample);
        let request = sent::of(operation, answers::first(document, operation), |client| (sample.call)(client)).await?;
        // Below the mock server's URL there is no base path.
        let path = request.path.strip_prefix(drive::NOWHERE_PATH).unwrap_or(&request.path).to_owned();
        let mut request = Request { path, ..request };
        if let Some(change) = change::one(&mut request, &mut rng) {
            mutated.push(Mutated { operation, change, request });
        }
    }
    Ok(mutated)
}

/// Asks both servers.
pub async fn ask(
    document: &Document,
    mutated: &[Mutated<'_>],
    mock: &Mock,
    server: &Server,
) -> Result<Vec<Said>, String> {
    let asked = mutated.iter().map(async |one| {
        let lists = on_steady::Lists::of(document, one.operation);
        let steady = server.found(&one.request, lists).await?;
        let answered = mock.answer(&one.request);
        let name = format!("{}: {}", one.operation.name(), one.change);
        Ok(Said { name, steady, mock: answered.problems })
    });
    stream::iter(asked).buffered(AT_ONCE).collect::<Vec<Result<_, String>>>().await.into_iter().collect()
}

/// How often steady refused for what, by its codes.
fn kinds(said: &[Said]) -> BTreeMap<&str, (usize, String)> {
    let mut kinds: BTreeMap<&str, (usize, String)> = BTreeMap::new();
    for (one, problem) in said.iter().filter_map(|one| Some((one, one.steady.first()?))) {
        let (kind, problem) = problem.split_once(' ').unwrap_or((problem, ""));
        kinds.entry(kind).or_insert_with(|| (0, format!("{}: {problem}", one.name))).0 += 1;
    }
    kinds
}

/// Prints what differs, and whether each difference is explained and each explanation needed.
pub fn print(said: &[Said], explanations: &[Explanation]) -> bool {
    let mut used: BTreeMap<usize, usize> = BTreeMap::new();
    let mut unexplained = 0;
    for one in said.iter().filter(|one| !one.agrees()) {
        if let Some(found) = explanations.iter().position(|explanation| explanation.is_for(one)) {
            *used.entry(found).or_default() += 1;
        } else {
            unexplained += 1;
            println!("{}\n    steady: {:?}\n    mock: {:?}", one.name, one.steady, one.mock);
        }
    }
    for (index, explanation) in explanations.iter().enumerate() {
        match used.get(&index) {
            Some(count) => println!("{count:4} explained: {explanation}"),
            None => println!("no longer needed: {explanation}"),
        }
    }
    for (kind, (count, example)) in kinds(said) {
        println!("{count:4} refused by steady: {kind}, as in {example}");
    }
    let agreed = said.iter().filter(|one| one.agrees()).count();
    let refused = said.iter().filter(|one| !one.steady.is_empty()).count();
    println!("{agreed} of {} alike ({refused} refused by steady), {unexplained} unexplained", said.len());
    unexplained == 0 && used.len() == explanations.len()
}
