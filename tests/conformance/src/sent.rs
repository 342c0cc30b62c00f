//! The request that a sample call makes, without a network.

use crate::document::Operation;
use crate::drive::{self, Outcome};
use crate::exchange::Request;
use crate::host::{Answer, Run};
use crate::on_steady;
use crate::recorder::Canned;
use telnyx_sdk::Client;

/// The one request that a call sends, or would send to open a WebSocket.
pub async fn of(
    operation: &Operation,
    replies: Vec<Canned>,
    call: impl FnOnce(&Client) -> Run,
) -> Result<Request, String> {
    let Outcome { answer, exchanges } = drive::in_process(operation, replies, call).await;
    match (answer, exchanges.as_slice()) {
        (Ok(Answer::WebSocket(opening)), []) => Ok(on_steady::opening_request(operation, &opening)),
        (_, [only]) => Ok(only.request.clone()),
        (Err(error), []) => Err(error.to_string()),
        (_, several) => Err(format!("{} requests were sent", several.len())),
    }
}
