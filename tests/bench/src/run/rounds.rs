//! Two ways to do the same work, in alternating rounds.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// How long each of the two runs in a round.
const ROUND: Duration = Duration::from_millis(40);

/// How many rounds there are.
const ROUNDS: usize = 25;

/// What the rounds took: ours, theirs.
pub(crate) struct Rounds {
    /// How long the work took in the best round.
    pub(crate) best: [Duration; 2],
    /// How many allocations it took.
    pub(crate) allocations: [u64; 2],
}

/// Runs both.
pub(crate) fn compare<A, B>(ours: &dyn Fn() -> A, theirs: &dyn Fn() -> B) -> Rounds {
    let allocations = [allocations(ours), allocations(theirs)];
    let mut best = [Duration::MAX; 2];
    for _ in 0..ROUNDS {
        best = [best[0].min(round(ours)), best[1].min(round(theirs))];
    }
    Rounds { best, allocations }
}

fn allocations<T>(work: &dyn Fn() -> T) -> u64 {
    allocation_counter::measure(|| _ = black_box(work())).count_total
}

/// How long the work takes, of as many times as fit into a round, the value dropped each time.
fn round<T>(work: &dyn Fn() -> T) -> Duration {
    let (began, mut times) = (Instant::now(), 0);
    while times == 0 || began.elapsed() < ROUND {
        black_box(work());
        times += 1;
    }
    began.elapsed() / times
}
