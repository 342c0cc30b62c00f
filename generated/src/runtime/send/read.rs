//! Reading the body of a reply, within bounds.

use crate::runtime::client::Client;
use crate::runtime::error::Error;
use crate::runtime::head::Head;
use crate::runtime::request::Request;
use crate::runtime::response::{Mode, RawResponse};
use crate::runtime::stream::ByteStream;
use crate::runtime::transport::{BodyStream, HttpReply};
use bytes::{Bytes, BytesMut};
use reqwest::header::CONTENT_LENGTH;
use std::future::poll_fn;

/// How much of an error's body is read; what follows is of no use to anybody.
const MAX_ERROR: usize = 256 * 1024;

/// The reply, if its status is a success; else the error that it is.
pub(super) async fn read(
    client: &Client,
    request: &Request,
    reply: HttpReply,
    mode: Mode,
) -> Result<RawResponse, Error> {
    let HttpReply { status, headers, body } = reply;
    let mut response = RawResponse { head: Head { status, headers }, body: Bytes::new(), stream: None };
    if !status.is_success() {
        // A body that breaks off takes nothing from what the status says.
        let body = collect(body, MAX_ERROR).await.map_or_else(|_| Bytes::new(), |(bytes, _)| bytes);
        return Err(Error::of_status(&response.head, &body));
    }
    if mode == Mode::Head {
        response.stream = Some(ByteStream::new(body, request.timeout.unwrap_or(client.0.timeout)));
        return Ok(response);
    }
    let limit = client.0.max_reply_bytes;
    let announced =
        response.head.headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
    if announced.is_some_and(|length| length > limit as u64) {
        return Err(Error::too_large(limit).with_reply(&response.head, &Bytes::new()));
    }
    let (bytes, is_whole) = collect(body, limit).await?;
    if !is_whole {
        return Err(Error::too_large(limit).with_reply(&response.head, &Bytes::new()));
    }
    response.body = bytes;
    Ok(response)
}

/// The body up to a limit, and whether that is all of it. A body of one piece is not copied.
async fn collect(mut body: BodyStream, limit: usize) -> Result<(Bytes, bool), Error> {
    let mut next = async || poll_fn(|context| body.poll_piece(context)).await.transpose().map_err(Error::transport);
    let Some(first) = next().await? else { return Ok((Bytes::new(), true)) };
    let Some(second) = next().await? else { return Ok((first.slice(..first.len().min(limit)), first.len() <= limit)) };
    let mut whole = BytesMut::from(first);
    let mut piece = Some(second);
    while let Some(bytes) = piece {
        let space = limit.saturating_sub(whole.len());
        whole.extend_from_slice(&bytes[..bytes.len().min(space)]);
        if bytes.len() > space {
            return Ok((whole.freeze(), false));
        }
        piece = next().await?;
    }
    Ok((whole.freeze(), true))
}
