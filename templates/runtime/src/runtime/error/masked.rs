//! What an error keeps of a reply, without the secrets of the call.

use super::{Error, ErrorKind, KeptReply, MAX_ERROR};
use crate::runtime::api_error::api_errors;
use crate::runtime::mask::Secrets;
use crate::runtime::text::cut;
use bytes::Bytes;
use std::fmt;
use std::sync::Arc;

/// How much of a body an error keeps.
const MAX_BODY: usize = 64 * 1024;

type Cause = Arc<dyn std::error::Error + Send + Sync>;

impl Error {
    /// Takes out the secrets, wherever a server or a transport may have repeated them, and what is too much of a body: first
    /// the secrets, since half of one could not be found.
    pub(crate) fn masked(mut self, secrets: &Secrets) -> Self {
        self.0.message = secrets.mask(&self.0.message);
        self.0.json_path = self.0.json_path.map(|path| secrets.mask(&path));
        self.0.call = self.0.call.map(|call| secrets.mask(&call));
        self.0.source = self.0.source.map(|source| masked_cause(source, secrets));
        if let Some(reply) = &mut self.0.reply {
            reply.request_id = reply.request_id.as_deref().map(|id| secrets.mask(id));
            mask_body(reply, secrets, self.0.kind);
        }
        self
    }
}

fn mask_body(reply: &mut KeptReply, secrets: &Secrets, kind: ErrorKind) {
    let text = String::from_utf8_lossy(&reply.body);
    let mut masked = secrets.mask(&text);
    if masked == text {
        // A slice would hold all of a body of which little is shown.
        reply.body = Bytes::copy_from_slice(&reply.body[..reply.body.len().min(MAX_BODY)]);
        return;
    }
    if kind == ErrorKind::Status {
        reply.api_errors = api_errors(masked.as_bytes());
    }
    // Where the body was cut, the beginning of a secret may stand.
    if reply.body.len() >= MAX_ERROR {
        masked.truncate(cut(&masked, masked.len().saturating_sub(secrets.longest())).len());
    }
    masked.truncate(cut(&masked, MAX_BODY).len());
    reply.body = masked.into_bytes().into();
}

/// The cause as it is, or, where it or one of its own causes shows a secret, their texts without it.
fn masked_cause(cause: Cause, secrets: &Secrets) -> Cause {
    let is_shown = |error: &dyn std::error::Error| {
        [error.to_string(), format!("{error:?}")].iter().any(|text| secrets.mask(text) != *text)
    };
    let mut chain: Vec<&dyn std::error::Error> = vec![&*cause];
    while let Some(next) = chain.last().and_then(|error| error.source()) {
        chain.push(next);
    }
    if !chain.iter().any(|error| is_shown(*error)) {
        return cause;
    }
    let mut told: Option<Told> = None;
    for error in chain.iter().rev() {
        told = Some(Told { text: secrets.mask(&error.to_string()), source: told.map(Box::new) });
    }
    told.map_or(cause.clone(), |told| Arc::new(told))
}

/// What is told of an error that cannot be shown itself.
#[derive(Debug)]
struct Told {
    text: String,
    source: Option<Box<Told>>,
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for Told {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn std::error::Error + 'static))
    }
}
