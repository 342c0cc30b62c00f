//! Rounds of 10,000 calls, 256 at once, to a server of which one request in twenty meets a fault (refused, cut off before or within
//! the reply, stalled, slow), and now and then all of them are refused: the emitted client beside a bare
//! `reqwest` and `serde_json` loop with the same retries, in alternating rounds of the same run.
//!
//! Counted and checked in every round, of both: each call ends as it must, each effect happens once, nothing is sent more
//! often than it has to be, and memory stays flat. Printed: calls a second, CPU time, memory.
//!
//! `cargo run --release -p telnyx-faults --bin load [ROUNDS]`; with 10 rounds it is 100,000 calls of each, and memory is looked at
//! from the second round on.

mod bare;
mod clock;
mod ours;
mod round;
mod server;
mod work;

use round::{Measured, Sender};
use telnyx_faults::memory;

/// Rounds of each of the two, unless the command says otherwise.
const ROUNDS: usize = 5;

/// How much resident memory may grow between the first measured round and the last one, in KiB.
const FLAT: u64 = 24 * 1024;

fn main() {
    let argument = std::env::args().nth(1);
    if argument.as_deref() == Some(server::ARGUMENT) {
        return server::serve();
    }
    let rounds = argument.map_or(ROUNDS, |rounds| rounds.parse().expect("the number of rounds is a number"));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime can be made");
    runtime.block_on(compare(rounds));
}

async fn compare(rounds: usize) {
    let server = server::Process::start();
    let (ours, bare) = (ours::Ours::new(server.url()), bare::Bare::new(server.url()));
    println!("{} calls a round, {} at once", work::CALLS, work::AT_ONCE);
    let (mut of_ours, mut of_bare) = (Vec::new(), Vec::new());
    let mut first = 0;
    for number in 0..=rounds {
        // Whoever goes first changes from round to round.
        let (one, other) = if number % 2 == 0 {
            let one = round::run(&ours, &server, number).await;
            (one, round::run(&bare, &server, number).await)
        } else {
            let other = round::run(&bare, &server, number).await;
            (round::run(&ours, &server, number).await, other)
        };
        if number == 1 {
            first = memory::resident();
        }
        if number == 0 {
            // The first round warms up connections, caches and allocator, and is not counted.
            continue;
        }
        print_round(number, &one, &other);
        of_ours.push(one);
        of_bare.push(other);
    }
    let grown = memory::resident().saturating_sub(first);
    print_summary(&of_ours, &of_bare);
    println!("memory: {first} KiB after the first measured round, {grown} KiB more after the last one");
    assert!(grown < FLAT, "memory grew by {grown} KiB");
}

fn print_round(number: usize, ours: &Measured, bare: &Measured) {
    let line = |name: &str, of: &Measured| {
        format!("{name} {:>6.0} calls/s, {:.2} s CPU, {} KiB", of.calls_a_second(), of.cpu.as_secs_f64(), of.resident)
    };
    println!("round {number}: {}; {}", line(ours::Ours::NAME, ours), line(bare::Bare::NAME, bare));
}

fn print_summary(ours: &[Measured], bare: &[Measured]) {
    let rates = [ours, bare].map(|rounds| median(rounds.iter().map(Measured::calls_a_second)));
    let cpus = [ours, bare].map(|rounds| median(rounds.iter().map(|round| round.cpu.as_secs_f64())));
    println!("calls lost: 0; effects doubled: 0; attempts as expected in all {} rounds", ours.len() + bare.len());
    println!("median {} {:.0} {} {:.0} calls/s", ours::Ours::NAME, rates[0], bare::Bare::NAME, rates[1]);
    println!("median {} {:.3} {} {:.3} CPU s", ours::Ours::NAME, cpus[0], bare::Bare::NAME, cpus[1]);
    println!("ratio: {:.1} % of the calls a second, {:.1} % of the CPU time", percent(rates), percent(cpus));
}

fn percent([one, other]: [f64; 2]) -> f64 {
    one / other * 100.0
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<_> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
