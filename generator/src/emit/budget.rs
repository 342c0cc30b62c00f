//! How much a document may make of itself.
//!
//! In: the size of a document, and how many operations it has. Out: whether there is room for more. What a schema says is told
//! wherever it is used, in every language that is asked for: a small document can describe more than a disk holds. What real
//! documents come to is far below.

use crate::diagnostic::{Diagnostic, Failure};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// What every crate and site has, whatever its document, fits in here many times, in bytes.
const SMALL: usize = 64 << 20;

/// Bytes that are written for one of the document, at most.
const TIMES: usize = 64;

/// Bytes that are written for an operation, beside: its text may be short, and what it takes and returns is told all the same.
const EACH: usize = 128 << 10;

/// Operations that have these, at most.
const MOST: usize = 4_000;

/// What is left of the output that a document may have.
#[derive(Debug)]
pub struct OutputBudget {
    most: usize,
    left: AtomicUsize,
    is_exceeded: AtomicBool,
}

impl OutputBudget {
    /// That of a document of so many bytes and operations.
    pub fn of(bytes: usize, operations: usize) -> Self {
        let most = bytes.saturating_mul(TIMES).saturating_add(SMALL + operations.min(MOST) * EACH);
        Self { most, left: AtomicUsize::new(most), is_exceeded: AtomicBool::new(false) }
    }

    /// Takes so many bytes; none are left for those who ask when there were too few.
    pub fn take(&self, bytes: usize) -> bool {
        let taken = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(bytes));
        if taken.is_err() {
            self.is_exceeded.store(true, Ordering::Relaxed);
        }
        !self.is_exceeded.load(Ordering::Relaxed)
    }

    /// Whether somebody asked for more than there was: from then on, what is made is not written.
    pub fn is_exceeded(&self) -> bool {
        self.is_exceeded.load(Ordering::Relaxed)
    }

    /// An error, if somebody asked for more than there was.
    pub fn settle(&self) -> Result<(), Failure> {
        if !self.is_exceeded() {
            return Ok(());
        }
        let message =
            format!("what the document describes comes to more than {} MiB of code and documents", self.most >> 20);
        let help = "choose products (`--product`) or fewer languages, or say less in what many operations share";
        Err(Diagnostic::error("too-large", message).help(help).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_is_left_for_nobody_once_it_was_too_little() {
        let budget = OutputBudget::of(0, 0);
        assert!(budget.take(SMALL - 1) && budget.settle().is_ok());
        assert!(!budget.take(2) && !budget.take(1));
        let Failure(told) = budget.settle().expect_err("it was too little");
        assert_eq!(told[0].message, "what the document describes comes to more than 64 MiB of code and documents");
    }
}
