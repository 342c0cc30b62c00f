//! Markdown as the documents' profiles want it: all of `emit::markdown`, and cells, which the published documents do not escape.

use super::Profile;

pub(super) use crate::emit::markdown::*;

/// Text of a cell that is Markdown already, but for the pipes.
pub(super) fn cell(text: &str, profile: Profile) -> String {
    match profile {
        Profile::Seed => text.to_owned(),
        Profile::Own => cell_text(text),
    }
}
