//! What bounds the calls of a client: time, retries, places, memory.

use super::ClientBuilder;
use crate::runtime::retry_policy::RetryPolicy;
use std::time::Duration;

impl ClientBuilder {
    /// How long an attempt may take from its start to the end of the reply.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long a call may take, all its attempts and the waits between them; 10 minutes unless set. Streams have none,
    /// unless the call sets it, and then it bounds the way to their head.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// How often a call is repeated after an attempt that failed; 0 for never.
    ///
    /// Repeated is what was refused, or has no second effect: the table is [`effects::RULES`](crate::runtime::effects::RULES).
    /// The waits are 0.5 s, 1 s, 2 s and so on up to 8 s, less up to a quarter, or what the server asks for and up to a
    /// tenth more. Where it asks for more than 60 s, the call ends, and
    /// [`Error::retry_after`](crate::runtime::Error::retry_after) says for how much.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = retries;
        self
    }

    /// Repeats calls whose outcome is unknown even if they may take effect twice.
    pub fn retry_non_idempotent(mut self, repeat: bool) -> Self {
        self.retry_non_idempotent = repeat;
        self
    }

    /// How many retries the calls of the client may make without a success, so that an outage is not multiplied; 100 unless
    /// set. A retry after time ran out counts twice; a retry that succeeds gives back what it took, and five calls that succeed
    /// at once give back one. Where none is left, errors are returned at once. `u32::MAX` is no bound.
    pub fn retry_budget(mut self, retries: u32) -> Self {
        self.retry_budget = retries;
        self
    }

    /// Lets a policy of your own decide what is sent again, and when.
    pub fn retry_policy(mut self, policy: impl RetryPolicy) -> Self {
        self.retry_policy = Some(Box::new(policy));
        self
    }

    /// How many calls of the client may be on their way at once, a stream until its end; others wait for their turn. Without
    /// HTTP/2, that many connections are in use: it is the limit of connections, too, of which the stack below has none of its own.
    pub fn max_in_flight(mut self, calls: usize) -> Self {
        self.max_in_flight = Some(calls);
        self
    }

    /// How large a reply may be that is read into memory, and how much memory its value may take, in bytes; a larger one is
    /// an error ([`Error::is_too_large`](crate::runtime::Error::is_too_large)).
    /// [`Call::stream`](crate::runtime::Call::stream) has no limit.
    pub fn max_reply_bytes(mut self, bytes: usize) -> Self {
        self.max_reply_bytes = bytes;
        self
    }

    /// Ends a stream of bytes that is slower than this many bytes a second, in any stretch as long as the call's timeout. No
    /// stream is too slow unless this is set.
    pub fn min_throughput(mut self, bytes_per_second: u32) -> Self {
        self.min_throughput = Some(bytes_per_second);
        self
    }

    /// Whether a reply without a property that its type requires is an error. Unless set, such a property is empty, and
    /// [`Response::missing`](crate::runtime::Response::missing) tells of it.
    pub fn strict_replies(mut self, strict: bool) -> Self {
        self.strict_replies = strict;
        self
    }
}
