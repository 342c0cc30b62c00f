//! Names hold: what users write changes only where the document does.
//!
//! `own_lock` has documents that do not change at all; `mutations` are small documents with a change each, and what it may change of the
//! names; `fixpoint` has what a second run changes, which is nothing; `walk` goes through the dates of the
//! document, each with the lock of the one before.

mod advice;
mod changes;
mod explain;
mod fixpoint;
mod merge;
mod mutations;
mod own_lock;
mod walk;

use telnyx_tests::run;

fn main() {
    run(mutations::trials()
        .chain(fixpoint::trials())
        .chain(merge::trials())
        .chain(advice::trials())
        .chain(explain::trials())
        .chain(own_lock::trials())
        .chain(walk::trials())
        .collect());
}
