//! A tool without async: the balance, and what is left of it: `cargo run --example blocking_cli -- AT_LEAST`.

use std::process::ExitCode;
use telnyx_sdk::{Client, Error};

fn main() -> ExitCode {
    let least = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(0.0);
    match balance() {
        Ok(balance) if balance >= least => ExitCode::SUCCESS,
        Ok(balance) => {
            eprintln!("{balance} is less than {least}");
            ExitCode::FAILURE
        }
        Err(error) if error.is_setup() => {
            eprintln!("{error}; the portal has keys");
            ExitCode::from(2)
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(3)
        }
    }
}

fn balance() -> Result<f64, Error> {
    let client = Client::from_env()?; // TELNYX_API_KEY
    let balance = client.balance().retrieve().send_blocking()?;
    let amount = balance.balance.unwrap_or_default();
    println!("{amount} {}", balance.currency.unwrap_or_default());
    Ok(amount.parse().unwrap_or_default())
}
