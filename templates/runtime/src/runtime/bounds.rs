//! What the calls of a client share so that an outage is not multiplied: a budget of retries, and places for calls in flight.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// What a retry takes of the budget; a call that succeeds at once gives back one.
const RETRY: u32 = 5;

/// What a retry takes after time ran out: the server has the more to do.
const RETRY_AFTER_TIMEOUT: u32 = 2 * RETRY;

/// A budget of retries: a bucket of tokens that all calls of the client take from.
pub(crate) struct RetryBudget {
    left: AtomicU32,
    most: u32,
}

impl RetryBudget {
    /// A budget of this many retries.
    pub(crate) fn of(retries: u32) -> Self {
        let most = retries.saturating_mul(RETRY);
        Self { left: AtomicU32::new(most), most }
    }

    /// Takes what a retry costs; `None` where not enough is left.
    pub(crate) fn take(&self, is_after_timeout: bool) -> Option<u32> {
        let cost = if is_after_timeout { RETRY_AFTER_TIMEOUT } else { RETRY };
        let take = |left: u32| if self.most == u32::MAX { Some(left) } else { left.checked_sub(cost) };
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).ok().map(|_| cost)
    }

    /// Gives back what the last retry cost, after a success; a call that needed none gives one.
    pub(crate) fn give(&self, cost: Option<u32>) {
        let give = |left: u32| Some(left.saturating_add(cost.unwrap_or(1)).min(self.most));
        // It always has a value to store.
        _ = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, give);
    }
}

/// Places for calls that are in flight.
pub(crate) struct InFlight(Option<Arc<Semaphore>>);

/// A place of a call in flight, given back when it is dropped.
#[derive(Debug, Default)]
pub(crate) struct Place(#[allow(dead_code, reason = "it is held, not looked at")] Option<OwnedSemaphorePermit>);

impl InFlight {
    /// As many places; any number unless it is set.
    pub(crate) fn of(most: Option<usize>) -> Self {
        Self(most.map(|most| Arc::new(Semaphore::new(most.clamp(1, Semaphore::MAX_PERMITS)))))
    }

    /// A place, when there is one.
    pub(crate) async fn enter(&self) -> Place {
        let Some(places) = &self.0 else { return Place::default() };
        Place(Some(Arc::clone(places).acquire_owned().await.expect("nobody closes it")))
    }
}
