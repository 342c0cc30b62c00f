//! `telnyx-mock [ADDRESS]`: serves the pinned document, and checks what is sent to it.

use std::net::SocketAddr;
use std::process::ExitCode;
use telnyx_conformance::mock::{Mock, Server};
use telnyx_conformance::pinned;

const HELP: &str = "\
Serves the pinned document: replies that are made up to what is valid, 401, 404 or 422 to what is not.

Usage: telnyx-mock [ADDRESS]        127.0.0.1:4010 unless given; port 0 is any that is free

  TELNYX_BASE_URL=http://127.0.0.1:4010 TELNYX_API_KEY=any your-program
  GET /_mock/public-key             the key that its webhooks are signed with, for TELNYX_PUBLIC_KEY
  POST /_mock/webhooks?to=URL       signs the body, and sends it to the URL";

#[tokio::main]
async fn main() -> ExitCode {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:4010".to_owned());
    if address == "--help" || address == "-h" {
        println!("{HELP}");
        return ExitCode::SUCCESS;
    }
    let Ok(address) = address.parse::<SocketAddr>() else {
        eprintln!("{address:?} is no address as in 127.0.0.1:4010\n\n{HELP}");
        return ExitCode::from(2);
    };
    let document = match pinned::document() {
        Ok(document) => document,
        Err(missing) => {
            eprintln!("{missing}");
            return ExitCode::FAILURE;
        }
    };
    let started = Server::bind(Mock::new(document), address).await;
    match started.and_then(|server| Ok((server.url()?, server))) {
        Ok((url, server)) => {
            println!("{url}");
            server.run().await;
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("cannot listen on {address}: {error}");
            ExitCode::FAILURE
        }
    }
}
