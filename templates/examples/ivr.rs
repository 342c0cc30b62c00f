// features: axum voice voice-gather voice-media webhooks
//! Answers calls, asks for a digit, says which it was, and hangs up: `cargo run --example ivr -- ADDRESS`.

use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::{Router, routing::post};
use telnyx_sdk::voice::{AnswerRequest, HangupRequest};
use telnyx_sdk::voice_gather::GatherUsingSpeakRequest;
use telnyx_sdk::voice_media::SpeakRequest;
use telnyx_sdk::webhooks::{Event, Verifier, Webhook};
use telnyx_sdk::{Client, Error};

const VOICE: &str = "AWS.Polly.Joanna";

#[derive(Clone)]
struct App {
    client: Client,
    verifier: Verifier,
}

impl FromRef<App> for Verifier {
    fn from_ref(app: &App) -> Self {
        app.verifier.clone()
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    // TELNYX_API_KEY and TELNYX_PUBLIC_KEY
    let app = App { client: Client::from_env()?, verifier: Verifier::from_env()? };
    let listener = tokio::net::TcpListener::bind(address).await?;
    println!("listening on {}", listener.local_addr()?);
    axum::serve(listener, Router::new().route("/webhooks", post(receive)).with_state(app)).await?;
    Ok(())
}

async fn receive(State(app): State<App>, Webhook(event): Webhook<Event>) -> StatusCode {
    match handle(&app.client, &event).await {
        Ok(()) => StatusCode::OK,
        Err(error) => {
            eprintln!("{error}");
            StatusCode::INTERNAL_SERVER_ERROR
        }
    }
}

/// What is next on each event. A command has an id of its own, so that one that is sent twice is carried out once.
async fn handle(client: &Client, event: &Event) -> Result<(), Error> {
    let Some(call) = event.call_control_id() else { return Ok(()) };
    println!("{call}: {}", event.event_type().unwrap_or_default());
    let calls = client.calls().actions();
    match event {
        Event::CallInitiated(_) => {
            // What is put into `client_state` comes back with each event of the call.
            calls.answer(call, AnswerRequest::new().client_state("main menu")).await?;
        }
        Event::CallAnswered(_) => {
            let question = GatherUsingSpeakRequest::new(VOICE, "Press one for sales.").maximum_digits(1);
            calls.gather_using_speak(call, question).await?;
        }
        Event::CallGatherEnded(event) => {
            let digits = event.payload().and_then(|payload| payload.digits.clone()).unwrap_or_default();
            calls.speak(call, SpeakRequest::new(format!("You pressed {digits}."), VOICE)).await?;
        }
        Event::CallSpeakEnded(_) => {
            calls.hangup(call, HangupRequest::new()).await?;
        }
        _ => {}
    }
    Ok(())
}
