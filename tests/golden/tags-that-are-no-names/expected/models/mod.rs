//! Types of requests and replies, by product.
