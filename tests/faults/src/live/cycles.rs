//! The cycles: create, read, delete, see that it is gone. What an earlier run left behind is deleted first.

use super::guard::WRITABLE;
use super::ledger::{Entry, Ledger};
use serde_json::{Value, json};
use std::fmt;
use telnyx_sdk::{Client, Error};

/// Why a cycle failed.
#[derive(Debug)]
pub enum Failure {
    /// A call.
    Call(Error),
    /// The ledger.
    Ledger(std::io::Error),
    /// A reply that is not what the cycle expects.
    Reply(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(error) => error.fmt(f),
            Self::Ledger(error) => write!(f, "the ledger: {error}"),
            Self::Reply(text) => f.write_str(text),
        }
    }
}

impl std::error::Error for Failure {}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::Ledger(error)
    }
}

/// The collections that cycles run in.
pub fn collections() -> &'static [&'static str] {
    WRITABLE
}

/// Deletes what the ledger says is left, and says what that was.
pub async fn clean_up(client: &Client, ledger: &mut Ledger) -> Result<Vec<String>, Failure> {
    let left = ledger.open_entries();
    for (name, Entry { collection, id }) in &left {
        let ids = match id {
            Some(id) => vec![id.clone()],
            None => ids_of(client, collection, name).await?,
        };
        for id in ids {
            delete(client, collection, &id).await?;
        }
        ledger.settled(name)?;
    }
    Ok(left.into_keys().collect())
}

/// Creates something of this name, reads it, deletes it, and sees that it is gone.
pub async fn run(client: &Client, ledger: &mut Ledger, collection: &str, name: &str) -> Result<(), Failure> {
    ledger.intend(name, collection)?;
    let body = match collection {
        "messaging_profiles" => json!({"name": name, "whitelisted_destinations": ["US"]}),
        _ => json!({"name": name}),
    };
    let created = client.request("POST", &format!("/{collection}")).json(&body).await?;
    let id =
        text(&created["data"]["id"]).ok_or_else(|| Failure::Reply(format!("{collection}: created without an id")))?;
    ledger.created(name, &id)?;
    let read = client.request("GET", &format!("/{collection}/{id}")).await?;
    if read["data"]["name"] != name {
        return Err(Failure::Reply(format!("{collection}/{id} has the name {}", read["data"]["name"])));
    }
    delete(client, collection, &id).await?;
    match client.request("GET", &format!("/{collection}/{id}")).await {
        Err(error) if error.is_not_found() => Ok(ledger.settled(name)?),
        Err(error) => Err(error.into()),
        Ok(_) => Err(Failure::Reply(format!("{collection}/{id} is there after it was deleted"))),
    }
}

/// The ids of what has this name, on all pages.
async fn ids_of(client: &Client, collection: &str, name: &str) -> Result<Vec<String>, Failure> {
    let mut ids = Vec::new();
    for number in 1.. {
        let path = format!("/{collection}");
        let page = client.request("GET", &path).query("page[number]", &number.to_string()).query("page[size]", "100");
        let page = page.await?;
        let items = page["data"].as_array().map_or(&[][..], Vec::as_slice);
        ids.extend(items.iter().filter(|item| item["name"] == name).filter_map(|item| text(&item["id"])));
        if items.is_empty() || page["meta"]["total_pages"].as_u64().is_none_or(|total| number >= total) {
            break;
        }
    }
    Ok(ids)
}

async fn delete(client: &Client, collection: &str, id: &str) -> Result<(), Failure> {
    match client.request("DELETE", &format!("/{collection}/{id}")).raw().await {
        Err(error) if !error.is_not_found() => Err(error.into()),
        _ => Ok(()),
    }
}

/// An id, which some collections have as a number.
fn text(id: &Value) -> Option<String> {
    match id {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
