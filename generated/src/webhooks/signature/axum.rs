//! Webhooks as an argument of an axum handler.

use super::error::WebhookError;
use super::verifier::Verifier;
use crate::runtime::Json;
use crate::webhooks::Event;
use axum_core::body::Body;
use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use bytes::Bytes;
use http::StatusCode;

/// A webhook whose signature has been checked, read as an `E`: the enum of all events unless said otherwise, one of them, or a
/// [`Value`](crate::runtime::Value).
///
/// The router's state is a [`Verifier`], or has one that `FromRef` finds. What is refused gets a short answer in text
/// and does not reach the handler: 401 where the signature is not accepted, 400 where the body is not an `E`, and 413
/// where it is larger than axum's `DefaultBodyLimit` (2 MB unless the router has another).
#[derive(Clone, Copy, Debug)]
pub struct Webhook<E = Event>(pub E);

impl<S, E> FromRequest<S> for Webhook<E>
where
    S: Send + Sync,
    Verifier: FromRef<S>,
    E: Json,
{
    type Rejection = Response;

    async fn from_request(request: Request<Body>, state: &S) -> Result<Self, Response> {
        let headers = request.headers().clone();
        let body = Bytes::from_request(request, state).await.map_err(IntoResponse::into_response)?;
        let event = Verifier::from_ref(state).unwrap(&headers, &body);
        event.map(Self).map_err(IntoResponse::into_response)
    }
}

impl IntoResponse for WebhookError {
    fn into_response(self) -> Response {
        let status = match self {
            Self::Signature(_) => StatusCode::UNAUTHORIZED,
            Self::Body(_) => StatusCode::BAD_REQUEST,
        };
        (status, self.to_string()).into_response()
    }
}
