//! Every operation of the emitted client, driven against servers that check the requests and the replies.
//!
//! In: the document as it is written, and a sample call for each operation ([`samples`], written against [`host`]). Out:
//! verdicts. Requests are judged by a mock server that knows the document ([`steady`]) and by this crate ([`judge`]);
//! replies are built by this crate from the document ([`example`]), and what the client makes of them is compared with
//! what came ([`same`]), also when servers drift ([`drift`]). It refuses to know the generator's model of the document.

pub mod answers;
pub mod document;
pub mod drift;
pub mod drive;
pub mod example;
pub mod exceptions;
pub mod exchange;
pub mod filled;
pub mod host;
pub mod judge;
mod media_type;
pub mod mock;
pub mod mutations;
pub mod on_steady;
pub mod pinned;
pub mod recorder;
pub mod report;
pub mod same;
pub mod samples;
pub mod schema;
pub mod sent;
pub mod steady;
pub mod validator;
