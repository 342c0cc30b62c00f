//! A value that only its owner touches, so that what has it can be shared between threads.

use std::sync::{Mutex, PoisonError};

/// A value that is reached by `&mut` alone: `Sync` whatever the value is, at no cost.
pub(crate) struct Exclusive<T>(Mutex<T>);

impl<T> Exclusive<T> {
    pub(crate) fn new(value: T) -> Self {
        Self(Mutex::new(value))
    }

    pub(crate) fn get(&mut self) -> &mut T {
        self.0.get_mut().unwrap_or_else(PoisonError::into_inner)
    }
}
