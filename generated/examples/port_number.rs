//! Ports a number to Telnyx, with a document: `cargo run --example port_number -- NUMBER INVOICE`.

use telnyx_sdk::numbers_compliance::CreateMultiPartDocServiceDocumentRequest;
use telnyx_sdk::porting_in::CreatePortingOrder;
use telnyx_sdk::{Client, File};

#[tokio::main]
async fn main() -> Result<(), telnyx_sdk::Error> {
    let mut args = std::env::args().skip(1);
    let number = args.next().unwrap_or_else(|| "+13125550001".to_owned());
    let invoice = args.next().map_or_else(|| File::bytes("invoice.pdf", "not really a document"), File::path);
    let client = Client::from_env()?; // TELNYX_API_KEY

    let upload = CreateMultiPartDocServiceDocumentRequest::new().file(invoice);
    let document = client.documents().upload_json(upload).await?;
    println!("document {}", document.id.unwrap_or_default());

    // One order for each carrier and country that the numbers are of.
    for order in client.porting_orders().create(CreatePortingOrder::new([number])).await? {
        let id = order.id.unwrap_or_default();
        println!("porting order {id}");
        let mut missing = client.porting_orders().retrieve_requirements(&id).items();
        while let Some(requirement) = missing.next().await {
            println!("  it needs {:?}", requirement?.field_type);
        }
    }
    Ok(())
}
