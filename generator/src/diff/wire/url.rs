//! Where requests go: the base URL of an operation and its path as sent, without the names of parameters.

use super::WireDiff;
use super::pairs::operations;
use crate::diff::change::WireClass;
use crate::diff::snapshot::{OperationRecord, Snapshot};

impl WireDiff<'_> {
    /// What another path means: nothing, if what is sent of it is the same, or the URL as a whole.
    pub(super) fn path_class(&self, old: &OperationRecord, new: &OperationRecord) -> WireClass {
        if old.blanked() == new.blanked() { WireClass::None } else { self.server_class(old, new) }
    }

    /// What another server means: nothing, if the URL as a whole is the same.
    pub(super) fn server_class(&self, old: &OperationRecord, new: &OperationRecord) -> WireClass {
        class(url(self.old, old) == url(self.new, new))
    }

    /// What another base URL means: nothing, if every URL that both documents have is the same.
    pub(super) fn base_class(&self) -> WireClass {
        let pairs = operations(self.old, self.new);
        let mut both = pairs.iter().filter_map(|pair| Some((pair.old?, pair.new?))).peekable();
        let is_same = both.peek().is_some() && both.all(|(old, new)| url(self.old, old) == url(self.new, new));
        class(is_same && token_url(self.old) == token_url(self.new))
    }

    /// What another place of tokens means: nothing, if its URL as a whole is the same.
    pub(super) fn token_class(&self) -> WireClass {
        class(token_url(self.old) == token_url(self.new))
    }
}

fn class(is_same: bool) -> WireClass {
    if is_same { WireClass::None } else { WireClass::Breaking }
}

fn url(snapshot: &Snapshot, operation: &OperationRecord) -> String {
    let server = if operation.server.is_empty() { &snapshot.base_url } else { &operation.server };
    server.trim_end_matches('/').to_owned() + &operation.blanked()
}

fn token_url(snapshot: &Snapshot) -> Option<String> {
    let url = snapshot.token_url.as_ref()?;
    let base = if url.starts_with('/') { snapshot.base_url.trim_end_matches('/') } else { "" };
    Some(format!("{base}{url}"))
}
