//! Spans as a collector of OpenTelemetry wants them.
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use telnyx_sdk::Client;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::{Context, SubscriberExt};

#[derive(Clone, Default)]
struct Fields(Arc<Mutex<BTreeMap<String, String>>>);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.lock().expect("nobody panicked").insert(field.name().to_owned(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.record_debug(field, &format_args!("{value}"));
    }
}

impl<S: tracing::Subscriber> Layer<S> for Fields {
    fn on_new_span(&self, attributes: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        if attributes.metadata().target().starts_with("telnyx_sdk") {
            attributes.record(&mut self.clone());
        }
    }

    fn on_record(&self, _: &Id, values: &Record<'_>, _: Context<'_, S>) {
        values.record(&mut self.clone());
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let fields = Fields::default();
    tracing::subscriber::set_global_default(tracing_subscriber::registry().with(fields.clone()))?;
    Client::from_env()?.messaging_profiles().list().await?;
    let seen = fields.0.lock().expect("nobody panicked");
    for name in
        ["otel.name", "otel.kind", "http.request.method", "url.template", "server.address", "http.response.status_code"]
    {
        println!("{name}={}", seen.get(name).map_or("", String::as_str));
    }
    Ok(())
}
