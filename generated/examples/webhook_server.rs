//! Answers text messages: `cargo run --example webhook_server -- ADDRESS`. Each webhook is verified, and handled once.

use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::{Router, routing::post};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use telnyx_sdk::messaging::CreateMessageRequest;
use telnyx_sdk::webhooks::{Event, Verifier, Webhook};
use telnyx_sdk::{Client, Error};

#[derive(Clone)]
struct App {
    client: Client,
    verifier: Verifier,
    /// Ids of events that came before: the API sends one again if it is not sure that it came.
    seen: Arc<Mutex<BTreeSet<String>>>,
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
    let app = App { client: Client::from_env()?, verifier: Verifier::from_env()?, seen: Arc::default() };
    let listener = tokio::net::TcpListener::bind(address).await?;
    println!("listening on {}", listener.local_addr()?);
    axum::serve(listener, Router::new().route("/webhooks", post(receive)).with_state(app)).await?;
    Ok(())
}

async fn receive(State(app): State<App>, Webhook(event): Webhook<Event>) -> StatusCode {
    let id = event.id().unwrap_or_default().to_owned();
    if !app.seen.lock().is_ok_and(|mut seen| seen.insert(id.clone())) {
        return StatusCode::OK;
    }
    match handle(&app.client, event).await {
        Ok(()) => StatusCode::OK,
        Err(error) => {
            eprintln!("{error}");
            // The API sends the event again, and then it is as new as now.
            if let Ok(mut seen) = app.seen.lock() {
                seen.remove(&id);
            }
            StatusCode::INTERNAL_SERVER_ERROR
        }
    }
}

async fn handle(client: &Client, event: Event) -> Result<(), Error> {
    let Event::InboundMessage(event) = event else { return Ok(()) };
    let Some(message) = event.payload() else { return Ok(()) };
    let them = message.from.as_ref().and_then(|from| from.phone_number.as_ref());
    let us = message.to.iter().flatten().find_map(|to| to.phone_number.as_ref());
    let (Some(them), Some(us)) = (them, us) else { return Ok(()) };
    let text = format!("You said: {}", message.text.as_deref().unwrap_or_default());
    client.messages().send(CreateMessageRequest::new(them).from(us).text(text)).await?;
    println!("answered {}", event.id().unwrap_or_default());
    Ok(())
}
