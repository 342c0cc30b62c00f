//! Room for recursion.
//!
//! Documents are followed by recursion, within bounds that [`crate::spec`] and [`crate::ir`] keep. A thread of its own has
//! room for that, wherever the library is called: a thread of a test has a quarter of a main thread's stack.

use crate::diagnostic::{Diagnostic, Failure};
use std::panic::resume_unwind;
use std::thread::{Builder, scope};

/// Memory is taken of it only as far as it is used; without optimisation, every call takes several times as much.
const STACK: usize = if cfg!(debug_assertions) { 256 << 20 } else { 64 << 20 };

/// Runs on a thread with a deep stack, and waits for it.
pub(super) fn with_deep_stack<T: Send>(run: impl FnOnce() -> Result<T, Failure> + Send) -> Result<T, Failure> {
    scope(|scope| match Builder::new().stack_size(STACK).spawn_scoped(scope, run) {
        Ok(thread) => thread.join().unwrap_or_else(|panic| resume_unwind(panic)),
        Err(error) => Err(Diagnostic::error("no-thread", format!("cannot start a thread: {error}"))
            .help("give the process more address space")
            .into()),
    })
}
