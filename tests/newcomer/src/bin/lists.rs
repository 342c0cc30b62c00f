//! Lists, with filters of dates that have types, pages whose size is any integer, and streams that threads can share.
use telnyx_sdk::fax::{ListFaxesFilter, ListFaxesFilterCreatedAt};
use telnyx_sdk::{Client, Items, Pages, to_json};

fn may_be_shared<T: Send + Sync>(_: &T) {}

#[tokio::main]
async fn main() -> Result<(), telnyx_sdk::Error> {
    let client = Client::from_env()?;
    let size: usize = 2;

    let since = ListFaxesFilterCreatedAt::new().gte("2026-07-01T00:00:00Z").lt("2026-07-02T00:00:00Z");
    let page = client.faxes().list().filter(ListFaxesFilter::new().created_at(since)).page_size(size).await?;
    println!("{} faxes; stored: {}", page.items.len(), to_json(&page.items).starts_with("[{"));

    let pages: Pages<_, _> = client.messaging_profiles().list().page_size(size as i32).pages();
    may_be_shared(&pages);
    let mut profiles: Items<_, _> = client.messaging_profiles().list().page_size(50_u8).items();
    may_be_shared(&profiles);
    let first = profiles.next().await.transpose()?;
    println!("a profile: {}", first.is_some());
    Ok(())
}
