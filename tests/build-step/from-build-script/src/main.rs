//! Calls the client, whose transport is a mock.
#[allow(dead_code, unused, clippy::all, reason = "it is generated, and has more than one program needs")]
mod pets {
    include!(concat!(env!("OUT_DIR"), "/pets/mod.rs"));
}

use pets::pets::{Kind, NewPet};
use pets::test::MockTransport;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), pets::Error> {
    let mock = MockTransport::new();
    let client = mock.client();
    mock.on(client.pets().create(NewPet::new("any"))).sample();
    mock.on(client.pets().list().kind(Kind::Cat)).sample();
    let pet = client.pets().create(NewPet::new("Tom").kind(Kind::Cat)).await?;
    println!("made: {}", !pet.name.is_empty());
    println!("listed: {}", client.pets().list().kind(Kind::Cat).await?.len());
    mock.verify();
    Ok(())
}
