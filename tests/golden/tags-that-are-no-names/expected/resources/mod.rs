//! Operations, by product. The way to them starts at [the client](crate::Client).

#[cfg(feature = "core")]
pub mod core;

#[cfg(feature = "mod")]
pub mod mod_;

#[cfg(feature = "webhooks-api")]
pub mod webhooks_api;

#[cfg(feature = "default-api")]
pub mod default_api;

#[cfg(feature = "con-api")]
pub mod con_api;

#[cfg(feature = "rocket")]
pub mod rocket;

#[cfg(feature = "li-yong-zhe")]
pub mod li_yong_zhe;

#[cfg(feature = "c")]
pub mod c;

#[cfg(feature = "c-3")]
pub mod c_3;

#[cfg(feature = "c-2")]
pub mod c_2;

#[cfg(feature = "as-long-as-a-sentence-since-somebody-took-the")]
pub mod as_long_as_a_sentence_since_somebody_took_the;
