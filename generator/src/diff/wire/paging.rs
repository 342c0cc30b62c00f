//! How lists go on.

use super::{WireDiff, at_operation};
use crate::diff::change::{WireClass, quoted};
use crate::diff::kind::Kind;
use crate::diff::snapshot::{OperationRecord, PagingRecord};

impl<'s> WireDiff<'s> {
    /// How a list goes on.
    pub(super) fn paging(&mut self, old: &'s OperationRecord, new: &'s OperationRecord) {
        let items = self.method_items(old, new);
        let finding = match (&old.paging, &new.paging) {
            (None, Some(_)) => {
                let why = "the reply is read page by page, which changes what the call returns".to_owned();
                at_operation(Kind::PagingAdded, WireClass::None, old, new, why)
            }
            (Some(_), None) => {
                let why = "the document no longer says how to ask for the next page".to_owned();
                at_operation(Kind::PagingRemoved, WireClass::Breaking, old, new, why)
            }
            (Some(before), Some(after)) => {
                let way = |one: &PagingRecord| (one.style.clone(), one.param.clone(), one.path.clone());
                if way(before) == way(after) {
                    return;
                }
                let is_same = (&before.style, &before.param) == (&after.style, &after.param);
                let class = if is_same { WireClass::None } else { WireClass::Breaking };
                let said = |path: &str| if path.is_empty() { "nothing".to_owned() } else { quoted(path) };
                let why = if is_same {
                    format!("whether there is one was told by {} and is by {}", said(&before.path), said(&after.path))
                } else {
                    let said = |one: &PagingRecord| format!("by {} in {}", one.style, quoted(&one.param));
                    format!("{} before, {} now", said(before), said(after))
                };
                at_operation(Kind::PagingChanged, class, old, new, why)
            }
            (None, None) => return,
        };
        self.add(finding.concerning(items));
    }
}
