//! What of a call no text may show.

use crate::runtime::client::Client;
use crate::runtime::mask::Secrets;
use crate::runtime::request::Request;
use http::header::{AUTHORIZATION, HeaderValue};

/// What a call sends that no text may show, with what the client always has.
pub(crate) fn secrets(client: &Client, request: &Request, credential: Option<&HeaderValue>) -> Secrets {
    let mut secrets = client.0.secrets.clone();
    if let Some(credential) = credential {
        secrets.add_header(&AUTHORIZATION, credential);
    }
    for (name, value) in &request.headers {
        secrets.add_header(name, value);
    }
    for argument in &request.query {
        argument.each_text(&mut |name, text| secrets.add_parameter(name, text));
    }
    let query = request.path.split_once('?').map_or("", |(_, query)| query);
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        secrets.add_parameter(&name, &value);
    }
    secrets
}
