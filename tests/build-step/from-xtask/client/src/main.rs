//! Calls the client without async; its transport is a mock.
#[rustfmt::skip]
#[allow(dead_code, unused, clippy::all, reason = "it is generated, and has more than one program needs")]
mod pets;

use pets::pets::NewPet;
use pets::test::MockTransport;

fn main() -> Result<(), pets::Error> {
    let mock = MockTransport::new();
    let client = mock.client();
    mock.on(client.pets().create(NewPet::new("any"))).sample();
    println!("made: {}", !client.pets().create(NewPet::new("Tom")).send_blocking()?.name.is_empty());
    mock.verify();
    Ok(())
}
