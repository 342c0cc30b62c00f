//! What changed from one document to another, on the wire and for users of the crate.
//!
//! In: two [`Snapshot`]s, of which the second has its names by the lock of the first. Out: a [`Comparison`] with a verdict, and
//! pages of it. What a change means for the crate is not told by its kind: the public items of both crates are compared, as
//! [`surface`] lists them, and each difference belongs to the change that it comes from. It refuses to know how documents are read.

mod change;
mod comparison;
mod kind;
pub mod page;
mod renamed;
mod snapshot;
mod surface;
mod verdict;
mod wire;

pub use change::{ApiChange, ChangePlace, CrateClass, DiffSide, ItemChange, WireClass};
pub use comparison::{Compared, Comparison, ItemCounts};
pub use kind::Kind;
pub use snapshot::*;
pub use surface::{CrateItem, CrateItems, items_of};
pub use verdict::{Bump, Verdict};
pub use wire::TextCounts;
