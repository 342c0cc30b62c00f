// features: account
//! Lists yesterday's records of calls: `cargo run --example call_records`.

use telnyx_sdk::Client;
use telnyx_sdk::account::ListDetailRecordsFilter;

#[tokio::main]
async fn main() -> Result<(), telnyx_sdk::Error> {
    let client = Client::from_env()?; // TELNYX_API_KEY
    let filter = ListDetailRecordsFilter::new("call-control").date_range("yesterday");
    // Pages are fetched as they are needed.
    let mut records = client.detail_records().list().filter(filter).page_size(50).items();
    let mut count = 0;
    while let Some(record) = records.next().await {
        println!("{:?}", record?);
        count += 1;
    }
    println!("{count} records");
    Ok(())
}
