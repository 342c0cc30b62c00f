//! In WebAssembly the HTTP stack is the host's: nothing of it can be set.

use crate::runtime::mask::Secrets;
use crate::runtime::transport::{ReqwestTransport, Transport};

/// The settings of the HTTP stack: none.
#[derive(Debug, Default)]
pub(super) struct Stack;

impl Stack {
    /// The transport, or why there is none.
    pub(super) fn transport(self) -> Result<Box<dyn Transport>, String> {
        let http = reqwest::Client::builder().build().map_err(|error| error.to_string())?;
        Ok(Box::new(ReqwestTransport::new(http)))
    }

    /// Adds what no text may show.
    pub(super) fn add_secrets(&self, _: &mut Secrets) {}
}
