//! The emitted sample calls.

#![allow(clippy::pedantic, clippy::style, clippy::complexity, missing_docs, reason = "emitted code")]

use crate::host;

include!(concat!(env!("OUT_DIR"), "/samples.rs"));
