//! Types of requests and replies, by product.

pub mod shared;
