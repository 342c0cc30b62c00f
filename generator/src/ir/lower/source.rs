//! What is lowered at a method of a path, before anything of it is known.

use crate::ir::{Method, OpId};
use openapiv3::PathItem;

/// An operation and the place that it stands at.
#[derive(Clone, Copy)]
pub(super) struct OperationSource<'a> {
    pub id: OpId,
    pub path: &'a str,
    pub item: &'a PathItem,
    pub method: Method,
    pub operation: &'a openapiv3::Operation,
}
