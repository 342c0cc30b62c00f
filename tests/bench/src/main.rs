//! How fast the emitted client reads and writes JSON and makes calls, beside what one would write by hand: serde's derived types with
//! `serde_json`, and requests that are built with `reqwest`.
//!
//! Both do the same work in alternating rounds; the best round of each counts. Printed: the rate of both, their ratio, and
//! allocations. `cargo run --release -p telnyx-bench` takes a minute; `-- memory` prints how much memory the values of the worst
//! replies take instead.

mod by_hand;
mod call;
mod cases;
mod memory;
mod rounds;

use cases::Case;
use rounds::Rounds;

fn main() {
    if std::env::args().nth(1).as_deref() == Some("memory") {
        return memory::print();
    }
    println!("{:<28} {:>9} {:>9} {:>6}  {:>11}", "", "client", "derived", "ratio", "allocations");
    for case in cases::all() {
        case.check();
        print("decode", &case, &case.decode());
    }
    for case in cases::all() {
        print("encode", &case, &case.encode());
    }
    call::print();
}

fn print(what: &str, case: &Case, rounds: &Rounds) {
    let [ours, theirs] = rounds.best.map(|time| case.megabytes() / time.as_secs_f64());
    let [of_ours, of_theirs] = rounds.allocations;
    let name = format!("{what} {} {}", case.name, case.size);
    println!("{name:<28} {ours:>7.0} MB/s {theirs:>4.0} MB/s {:>6.2}  {of_ours:>5} / {of_theirs}", ours / theirs);
}
