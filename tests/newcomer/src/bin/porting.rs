//! Ports a number: a document, an order, what is required, and what became of it.
use telnyx_sdk::numbers_compliance::CreateMultiPartDocServiceDocumentRequest;
use telnyx_sdk::porting_in::CreatePortingOrder;
use telnyx_sdk::{Client, File};

#[tokio::main]
async fn main() -> Result<(), telnyx_sdk::Error> {
    let client = Client::from_env()?;
    let invoice = File::bytes("invoice.pdf", "%PDF").content_type("application/pdf");
    let document =
        client.documents().upload_json(CreateMultiPartDocServiceDocumentRequest::new().file(invoice)).await?;
    println!("document: {}", document.id.is_some());
    for order in client.porting_orders().create(CreatePortingOrder::new(["+13125550001"])).await? {
        let id = order.id.unwrap_or_default();
        let mut required = client.porting_orders().retrieve_requirements(&id).items();
        println!("requirement: {}", required.next().await.transpose()?.is_some());
        println!("order: {}", client.porting_orders().retrieve(&id).await?.data.is_some());
    }
    Ok(())
}
