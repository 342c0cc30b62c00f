//! The extractor: what reaches a handler, and what is answered to the rest.

use super::{Vector, answered, vectors};
use crate::tests::models::Event;
use crate::webhooks::{Verifier, Webhook};
use ::axum::Router;
use ::axum::body::{Body, to_bytes};
use ::axum::extract::{DefaultBodyLimit, FromRef};
use ::axum::routing::post;
use http::Request;
use tower::ServiceExt;

/// A state that has a verifier among other things.
#[derive(Clone)]
struct State {
    webhooks: Verifier,
}

impl FromRef<State> for Verifier {
    fn from_ref(state: &State) -> Self {
        state.webhooks.clone()
    }
}

async fn handle(Webhook(event): Webhook<Event>) -> &'static str {
    match event {
        Event::CallAnswered(_) => "answered",
        _ => "something else",
    }
}

fn router(verifier: Verifier) -> Router {
    Router::new().route("/hook", post(handle)).with_state(State { webhooks: verifier })
}

fn request(vector: &Vector) -> Request<Body> {
    let mut request = Request::post("/hook").body(Body::from(vector.body.clone())).expect("a request");
    *request.headers_mut() = vector.headers();
    request
}

/// Status and text of the answer.
async fn answer(router: Router, request: Request<Body>) -> (u16, String) {
    let reply = router.oneshot(request).await.expect("a router answers");
    let status = reply.status().as_u16();
    let body = to_bytes(reply.into_body(), usize::MAX).await.expect("it is in memory");
    (status, String::from_utf8(body.to_vec()).expect("text"))
}

#[tokio::test]
async fn a_signed_event_reaches_the_handler() {
    let vector = answered();
    assert_eq!(answer(router(vector.verifier(0)), request(&vector)).await, (200, "answered".to_owned()));
    let state: Router = Router::new().route("/hook", post(handle)).with_state(vector.verifier(0));
    assert_eq!(answer(state, request(&vector)).await, (200, "answered".to_owned()));
}

/// Without a type it is the crate's own enum of events, which the shell has as a value.
async fn name(Webhook(event): Webhook) -> String {
    event["data"]["event_type"].as_str().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn an_extractor_without_a_type_reads_any_event() {
    let vector = answered();
    let router = Router::new().route("/hook", post(name)).with_state(vector.verifier(0));
    assert_eq!(answer(router, request(&vector)).await, (200, "call.answered".to_owned()));
}

#[tokio::test]
async fn what_is_not_signed_is_answered_401() {
    let vector = answered();
    let forged = Vector { body: b"{}".to_vec(), ..vector.clone() };
    let (status, text) = answer(router(vector.verifier(0)), request(&forged)).await;
    assert_eq!((status, &*text), (401, "the webhook's signature does not match its timestamp and body"));
    let (status, text) = answer(router(vector.verifier(301)), request(&vector)).await;
    assert_eq!((status, &*text), (401, "the webhook's timestamp is too far in the past"));
    let bare = Request::post("/hook").body(Body::empty()).expect("a request");
    let (status, text) = answer(router(vector.verifier(0)), bare).await;
    assert_eq!((status, &*text), (401, "the webhook has no header acme-timestamp"));
}

#[tokio::test]
async fn what_cannot_be_read_is_answered_400() {
    let bars = vectors("good").into_iter().find(|vector| vector.body == b"|||").expect("a vector has no JSON");
    let (status, text) = answer(router(bars.verifier(0)), request(&bars)).await;
    assert_eq!(status, 400, "{text}");
    assert!(text.starts_with("the webhook's body cannot be read: not valid JSON"), "{text}");
}

#[tokio::test]
async fn what_is_too_large_is_answered_413() {
    let vector = answered();
    let large = Vector { body: vec![b' '; 2 * 1024 * 1024 + 1], ..vector.clone() };
    assert_eq!(answer(router(vector.verifier(0)), request(&large)).await.0, 413);
    let limited = router(vector.verifier(0)).layer(DefaultBodyLimit::max(vector.body.len() - 1));
    assert_eq!(answer(limited, request(&vector)).await.0, 413);
    let enough = router(vector.verifier(0)).layer(DefaultBodyLimit::max(vector.body.len()));
    assert_eq!(answer(enough, request(&vector)).await.0, 200);
}
