//! Room for recursion, and threads for what can be done side by side.
//!
//! Documents are followed by recursion, within bounds that [`crate::spec`] and [`crate::ir`] keep. Threads of its own have room
//! for that, wherever the library is called: a thread of a test has a quarter of a main thread's stack.

use crate::diagnostic::{Diagnostic, Failure};
use rayon::ThreadPoolBuilder;
use std::thread::available_parallelism;

/// Memory is taken of it only as far as it is used; without optimisation, every call takes several times as much.
const STACK: usize = if cfg!(debug_assertions) { 256 << 20 } else { 64 << 20 };

/// The stacks of all threads are address space, of which a process may not have much; the larger ones leave room for one.
const MOST_THREADS: usize = if cfg!(debug_assertions) { 1 } else { 2 };

/// Runs on threads with deep stacks, and waits for it. What is inside may use `rayon`, which then takes these threads.
pub(super) fn with_deep_stack<T: Send>(run: impl FnOnce() -> Result<T, Failure> + Send) -> Result<T, Failure> {
    let threads = available_parallelism().map_or(1, |cores| cores.get().min(MOST_THREADS));
    match ThreadPoolBuilder::new().stack_size(STACK).num_threads(threads).build() {
        Ok(pool) => pool.install(run),
        Err(error) => Err(Diagnostic::error("no-thread", format!("cannot start a thread: {error}"))
            .help("give the process more address space")
            .into()),
    }
}
