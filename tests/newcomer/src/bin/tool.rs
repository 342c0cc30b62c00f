//! A tool without async; and the same call in a thread that belongs to a runtime.
use telnyx_sdk::{Client, Error};

fn main() -> Result<(), Error> {
    let client = Client::from_env()?;
    println!("balance: {}", client.balance().retrieve().send_blocking()?.balance.is_some());
    println!("event: {}", client.audit_events().list().page_size(5).items_blocking().next().transpose()?.is_some());
    println!("in spawn_blocking: {}", of_a_runtime(client)?);
    println!("no key: {}", Client::new("").balance().retrieve().send_blocking().is_err_and(|error| error.is_setup()));
    Ok(())
}

#[tokio::main]
async fn of_a_runtime(client: Client) -> Result<bool, Error> {
    let call = client.balance().retrieve();
    let there = tokio::task::spawn_blocking(|| call.send_blocking()).await.expect("the thread ends");
    let here = client.balance().retrieve().send_blocking();
    println!("in async code: {}", here.is_err_and(|error| error.is_setup()));
    Ok(there?.balance.is_some())
}
