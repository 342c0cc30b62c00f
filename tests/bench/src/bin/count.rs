//! Counts allocations, of all threads: of a generation from the document that the argument names, and of each call without a network.
//! A line each, `NAME FIGURE`.

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::alloc::System;
use std::hint::black_box;
use std::path::Path;
use telnyx_bench::canned::Calls;
use telnyx_codegen::{Generator, Prose, Tolerance};
use telnyx_tests::place;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    let calls = Calls::default();
    for name in Calls::NAMES {
        // What the first call needs, every later one has.
        calls.make(name);
        println!("call-{name}-allocations {}", allocations(|| calls.make(name)));
    }
    if let Some(document) = std::env::args_os().nth(1) {
        let generator = generator(Path::new(&document));
        println!(
            "generation-allocations {}",
            allocations(|| generator.files().expect("the document can be generated from"))
        );
    }
}

/// A generation as `generated/` is made, without what writes it.
fn generator(document: &Path) -> Generator {
    let root = place::root();
    let generator = Generator::new(document).spec_dir(root.join("spec")).prose(Prose::Own).tolerance(Tolerance::Strict);
    generator.out_dir(root.join("generated")).lock(root.join("spec/names.lock"))
}

/// New blocks, and old ones that moved or grew.
fn allocations<T>(work: impl FnOnce() -> T) -> usize {
    let region = Region::new(ALLOCATOR);
    _ = black_box(work());
    let change = region.change();
    change.allocations + change.reallocations
}
