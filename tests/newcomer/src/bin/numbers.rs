//! Searches for a number, orders it, waits for the order, and lists what is owned: the feature `numbers` does for all.
use std::time::Duration;
use telnyx_sdk::Client;
use telnyx_sdk::numbers::{
    CreateNumberOrderRequest, CreateNumberOrderRequestPhoneNumber, ListAvailablePhoneNumbersFilter,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let filter = ListAvailablePhoneNumbersFilter::new().country_code("US").features(["sms", "voice"]).limit(3_u32);
    let found = client.available_phone_numbers().list().filter(filter).await?;
    let number = found.data.into_iter().flatten().find_map(|number| number.phone_number).ok_or("none is free")?;
    let wanted = CreateNumberOrderRequestPhoneNumber::new(&number);
    let order = client.number_orders().create(CreateNumberOrderRequest::new().phone_numbers([wanted])).await?;
    let id = order.id.ok_or("the order has no id")?;
    let order = client.number_orders().wait(&id).poll_every(Duration::from_millis(10)).await?;
    println!("ordered: {}", order.status.ok_or("the order has no status")?);
    let mut owned = client.phone_numbers().list().page_size(2).items();
    println!("owned: {}", owned.next().await.transpose()?.is_some());
    Ok(())
}
