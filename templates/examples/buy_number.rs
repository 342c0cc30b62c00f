// features: numbers
//! Finds a phone number, orders it, and waits until the order is through: `cargo run --example buy_number -- AREA_CODE`.

use std::time::Duration;
use telnyx_sdk::Client;
use telnyx_sdk::numbers::{
    CreateNumberOrderRequest, CreateNumberOrderRequestPhoneNumber, ListAvailablePhoneNumbersFilter,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let area = std::env::args().nth(1).unwrap_or_else(|| "312".to_owned());
    let client = Client::from_env()?; // TELNYX_API_KEY

    let filter = ListAvailablePhoneNumbersFilter::new().country_code("US").national_destination_code(&area).limit(5);
    let found = client.available_phone_numbers().list().filter(filter).await?;
    let numbers = found.data.unwrap_or_default();
    let Some(number) = numbers.into_iter().find_map(|number| number.phone_number) else {
        println!("no number is free in {area}");
        return Ok(());
    };
    println!("ordering {number}");

    let wanted = CreateNumberOrderRequestPhoneNumber::new(number);
    let order = client.number_orders().create(CreateNumberOrderRequest::new().phone_numbers([wanted])).await?;
    let id = order.id.unwrap_or_default();
    println!("waiting for order {id}");
    // A job that fails is an error, as is one that is not over in time.
    let order = client.number_orders().wait(&id).poll_every(Duration::from_secs(2)).deadline(Duration::from_secs(300)).await?;
    println!("order {id} is {}", order.status.map(|status| status.to_string()).unwrap_or_default());
    Ok(())
}
