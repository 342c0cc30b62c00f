//! Small documents of this project's own.

/// Calls and parties in two products, with a shared component, inline twins, an enum and pages.
pub const CALLS: &str = include_str!("calls.yaml");
