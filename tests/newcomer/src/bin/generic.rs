//! Code that goes for every call: generic over what it returns, over its parameters, and over lists.
use std::time::Duration;
use telnyx_sdk::{Call, Client, Error, Json, Page, Reply};

/// Any call, with a bound of this program's own.
async fn quickly<T: Reply + Send + 'static, O>(call: Call<T, O>) -> Result<T, Error> {
    call.timeout(Duration::from_secs(5)).max_retries(1).await
}

/// The first items of any list.
async fn first<I: Json, M: Json, O>(call: Call<Page<I, M>, O>, most: usize) -> Result<Vec<I>, Error> {
    let mut items = call.items();
    let mut found = Vec::new();
    while found.len() < most {
        let Some(item) = items.next().await else { break };
        found.push(item?);
    }
    Ok(found)
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::from_env()?;
    println!("balance: {}", quickly(client.balance().retrieve()).await?.currency.is_some());
    println!("profiles: {}", !first(client.messaging_profiles().list(), 3).await?.is_empty());
    let reply = quickly(client.audit_events().list().with_response()).await?;
    println!("status: {}, empty by the document: {}", reply.status, reply.missing().is_empty());
    let task = tokio::spawn(quickly(client.balance().retrieve()));
    println!("in a task: {}", task.await.expect("the task ends").is_ok());
    Ok(())
}
