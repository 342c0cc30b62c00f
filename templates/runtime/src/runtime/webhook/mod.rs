//! Webhooks: what the API sends to its users' servers. `events!` declares the enum of all of them. Who sent one is not known
//! here: signatures are checked beside the events, in a crate whose API has them.

mod events;
mod unknown;

#[allow(unused_imports, reason = "a crate may have no webhooks")]
pub(crate) use events::events;
#[allow(unused_imports, reason = "a crate may have no webhooks")]
pub(crate) use unknown::text_of;
