//! Types that several products use. Each is there with the feature of any of them, and with `webhooks` where an event has it.

use crate::runtime::model::{object, string_enum};

string_enum! {
    /// Schema `Currency`. Part of [`Money`].
    pub enum Currency {
        Eur = "EUR",
        Usd = "USD",
    }
}

object! {
    /// Schema `Money`.
    pub struct Money both {
        amount: String = "amount" required,
        currency: Currency = "currency" required,
    }
    /// Creates one with `amount` and `currency`, which are required.
    new(amount: String, currency: Currency)
}
