//! A server that answers calls: every event by its getters, without knowing its shape.
use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::{Router, routing::post};
use telnyx_sdk::voice::AnswerRequest;
use telnyx_sdk::voice_gather::GatherUsingSpeakRequest;
use telnyx_sdk::webhooks::{Event, Verifier, Webhook};
use telnyx_sdk::{Client, Error};

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
    let app = App { client: Client::from_env()?, verifier: Verifier::from_env()? };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("listening on {}", listener.local_addr()?);
    axum::serve(listener, Router::new().route("/", post(receive)).with_state(app)).await?;
    Ok(())
}

async fn receive(State(app): State<App>, Webhook(event): Webhook<Event>) -> StatusCode {
    println!(
        "{} {}: {} {}",
        event.id().unwrap_or("-"),
        event.event_type().unwrap_or("-"),
        event.call_control_id().unwrap_or("-"),
        event.client_state().as_deref().unwrap_or("-")
    );
    match handle(&app.client, &event).await {
        Ok(()) => StatusCode::OK,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

async fn handle(client: &Client, event: &Event) -> Result<(), Error> {
    let Some(call) = event.call_control_id() else { return Ok(()) };
    let actions = client.calls().actions();
    match event {
        Event::CallInitiated(_) => {
            actions.answer(call, AnswerRequest::new().client_state("asked")).await?;
        }
        Event::CallAnswered(_) => {
            let question = GatherUsingSpeakRequest::new("AWS.Polly.Joanna", "Press one.").maximum_digits(1);
            actions.gather_using_speak(call, question).await?;
        }
        Event::CallGatherEnded(event) => {
            println!("pressed {}", event.payload().and_then(|payload| payload.digits.as_deref()).unwrap_or("nothing"));
        }
        // A known event that is not what its type says is here, too: it is kept, and the handler sees it.
        Event::Unknown { why, .. } => println!("kept, since {}", why.as_deref().unwrap_or("its type is unknown")),
        _ => {}
    }
    Ok(())
}
