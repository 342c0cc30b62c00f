//! What the modules of operations import with one glob.

#![allow(unused_imports, reason = "a product may need none of these")]

pub(crate) use super::{
    Call, Client, Date, DateTime, EventStream, File, IntoField, Map, Nullable, Op, Page, Paging, Value, WebSocket,
};
pub(crate) use bytes::Bytes;
