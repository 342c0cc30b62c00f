//! Bounds of a fetch.

use std::time::Duration;

/// How much, how long, how often.
#[derive(Debug, Clone)]
pub struct FetchLimits {
    /// Bytes of a document.
    pub bytes: usize,
    /// The time for all of it.
    pub time: Duration,
    /// The time without a byte after which a connection is given up.
    pub stall: Duration,
    /// Tries in a row that bring nothing.
    pub tries: u32,
    /// The pause before the second try; before each further one, twice as long.
    pub pause: Duration,
}

impl Default for FetchLimits {
    fn default() -> Self {
        Self {
            bytes: 64 << 20,
            time: Duration::from_secs(300),
            stall: Duration::from_secs(30),
            tries: 4,
            pause: Duration::from_millis(250),
        }
    }
}
