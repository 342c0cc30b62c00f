//! Which operation a request is for.

use crate::document::{Document, Operation};
use crate::judge::path_values;

/// The operation of a method and a path, and the base path that the request was sent below: the API's own, or none. Of several
/// templates that fit, the one with the fewest parameters is meant.
pub fn find<'d>(document: &'d Document, method: &str, path: &str) -> Option<(&'d Operation, &'d str)> {
    let base = document.base_path();
    let own = document.operations.iter().filter(|operation| operation.method == method);
    let fits = own.flat_map(|operation| [base, ""].map(|below| (operation, below))).filter(|(operation, below)| {
        let template = operation.sent_path(base);
        path.strip_prefix(below).is_some_and(|rest| is_near(rest, template))
            && path_values(path, below, template).is_ok_and(|values| values.iter().all(|(_, value)| !value.is_empty()))
    });
    fits.min_by_key(|(operation, _)| operation.path.matches('{').count())
}

/// Whether the plain segments of a template are those of a path: what is cheap to ask of a thousand templates.
fn is_near(path: &str, template: &str) -> bool {
    let (mut segments, mut expected) = (path.split('/'), template.split('/'));
    loop {
        match (segments.next(), expected.next()) {
            (None, None) => return true,
            (Some(segment), Some(expected)) if segment == expected || expected.contains('{') => {}
            _ => return false,
        }
    }
}
