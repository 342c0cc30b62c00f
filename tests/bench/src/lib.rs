//! What the programs of this crate share: work to be measured, and the budgets of figures that do not drift.
//!
//! It refuses to know how anything is measured: allocators are the programs' own, and a clock is nowhere in it.

pub mod budget;
mod by_hand;
pub mod canned;
pub mod cases;
pub mod emitted;
