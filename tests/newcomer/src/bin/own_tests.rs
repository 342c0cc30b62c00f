//! Tests of a program of one's own: without a network, with whole replies, with signed events.
use telnyx_sdk::messaging::CreateMessageRequest;
use telnyx_sdk::shared::OutboundMessagePayload;
use telnyx_sdk::test::{MockTransport, Sample};
use telnyx_sdk::webhooks::{Event, Signer};
use telnyx_sdk::{Client, Error, from_json};

/// What is tested.
async fn greet(client: &Client, to: &str) -> Result<String, Error> {
    let sent = client.messages().send(CreateMessageRequest::new(to).text("Hello")).await?;
    Ok(sent.id.unwrap_or_default())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mock = MockTransport::new();
    let client = mock.client();
    let send = client.messages().send(CreateMessageRequest::new("anybody"));
    let rule = mock.on(send).status(429).reply(OutboundMessagePayload::sample().id("1").text("Hello"));
    println!("sent: {}", greet(&client, "+13125550001").await?);
    println!("to: {}", rule.requests()[1].json::<CreateMessageRequest>()?.to);
    mock.verify();

    let refused = client.balance_of_nobody().await;
    println!("no rule: {}", refused.is_err_and(|error| error.to_string().contains("/nobody")));

    let signer = Signer::new();
    let event: Event =
        from_json(r#"{"data":{"event_type":"call.hangup","id":"7","payload":{"call_control_id":"c"}}}"#)?;
    let (headers, body) = signer.sign(&event);
    let received: Event = signer.verifier().unwrap(&headers, &body)?;
    println!("event: {:?} of {:?}", received.event_type(), received.call_control_id());
    Ok(())
}

trait Nobody {
    fn balance_of_nobody(&self) -> telnyx_sdk::Call<telnyx_sdk::Value>;
}

impl Nobody for Client {
    fn balance_of_nobody(&self) -> telnyx_sdk::Call<telnyx_sdk::Value> {
        self.request("GET", "/nobody").max_retries(0)
    }
}
