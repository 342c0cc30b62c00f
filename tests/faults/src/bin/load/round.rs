//! One round: all jobs through one client, and the check that nothing was lost or doubled.

use crate::clock;
use crate::server::Process;
use crate::work::{self, AT_ONCE, End, Job, Kind};
use serde_json::Value;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};
use telnyx_faults::memory;

/// A client under load.
pub(crate) trait Sender: Clone + Send + Sync + 'static {
    /// What it is called in the output.
    const NAME: &'static str;

    /// Sends a job and says how it ended; anything that no job may end with is a panic.
    fn send(&self, job: Job, name: String) -> impl Future<Output = End> + Send;
}

/// What a round took.
pub(crate) struct Measured {
    time: Duration,
    pub(crate) cpu: Duration,
    pub(crate) resident: u64,
}

impl Measured {
    pub(crate) fn calls_a_second(&self) -> f64 {
        f64::from(work::CALLS) / self.time.as_secs_f64()
    }
}

/// Runs a round.
pub(crate) async fn run<S: Sender>(sender: &S, server: &Process, number: usize) -> Measured {
    let round = Arc::new(format!("{}{number}", S::NAME.replace([' ', '-'], "")));
    let (began, cpu, next) = (Instant::now(), clock::cpu(), Arc::new(AtomicU32::new(0)));
    let mut workers = Vec::new();
    for _ in 0..AT_ONCE {
        let (sender, round, next) = (sender.clone(), Arc::clone(&round), Arc::clone(&next));
        workers.push(tokio::spawn(async move {
            let mut done = 0;
            loop {
                let job = Job(next.fetch_add(1, Ordering::Relaxed));
                if job.0 >= work::CALLS {
                    return done;
                }
                assert_eq!(sender.send(job, format!("{round}-{}", job.0)).await, job.end(), "{job:?} of {round}");
                done += 1;
            }
        }));
    }
    let mut done = 0;
    for worker in workers {
        done += worker.await.expect("every job ends as it must");
    }
    let measured =
        Measured { time: began.elapsed(), cpu: clock::cpu().saturating_sub(cpu), resident: memory::resident() };
    assert_eq!(done, work::CALLS, "calls were lost");
    check(&round, &summary(server, &round).await);
    measured
}

async fn summary(server: &Process, round: &str) -> Value {
    let url = format!("{}?summary={round}", server.url());
    let reply = reqwest::get(url).await.expect("the server lives").bytes().await.expect("the reply is whole");
    serde_json::from_slice(&reply).expect("the summary is JSON")
}

fn check(round: &str, summary: &Value) {
    let effects = work::jobs().filter(|job| job.kind() != Kind::Read).count();
    let attempts: u64 = work::jobs().map(Job::attempts).sum();
    assert_eq!(summary["doubled"], Value::Array(Vec::new()), "{round}: effects happened twice");
    assert_eq!(summary["effects"], effects, "{round}: effects were lost");
    assert_eq!(summary["attempts"], attempts, "{round}: not as many attempts as the faults ask for");
}
