//! Tests of your own code, without a network: feature `test-util`.
//!
//! A [`MockTransport`] stands in for the API. A rule is a call: whatever the call says, a request must say as well, and gets the
//! answers of the rule, one after the other. What fits no rule is an error that shows the nearest one.
//!
//! ```
#![doc = concat!("use ", library!(), "::test::MockTransport;")]
#![doc = concat!("use ", library!(), "::Value;")]
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
//! let mock = MockTransport::new();
//! let client = mock.client();
//! mock.on(client.request("GET", "/things/1")).status(429).reply(Value::from("a thing"));
//!
//! assert_eq!(client.request("GET", "/things/1").await.unwrap(), "a thing");
//! assert_eq!(mock.requests().len(), 2);
//! mock.verify();
//! # });
//! ```
//!
//! A rule of a list answers by [`Rule::items`], all of the list on one page, or by [`reply`](Rule::reply) with a [`page`].
//! [`Sample::sample`] makes a whole value of whatever a call returns, [`Recorder`] writes what a real server says to a file, and
//! [`Replay`] answers from it.

mod answer;
mod cassette;
mod expected;
mod mock;
mod received;
mod recorder;
mod replay;
mod rule;
mod sample;
mod state;

pub use answer::{Answer, page};
pub use mock::MockTransport;
pub use received::ReceivedRequest;
pub use recorder::Recorder;
pub use replay::Replay;
pub use rule::Rule;
pub use sample::Sample;
#[allow(unused_imports, reason = "a crate may have nothing to sample")]
pub(crate) use sample::{of_json, sample};

/// In the path of a call that is a rule: any value will do.
pub const ANY: &str = "~any~";
