//! Content types and `Accept` (RFC 9110, sections 8.3 and 12.5.1).

/// Whether an `Accept` header takes content of a declared type; `*` stands for any, as the document writes it once.
pub fn accepts(accept: &str, declared: &str) -> bool {
    accept.split(',').any(|range| matches(essence(range), essence(declared)))
}

/// Type and subtype, without parameters.
pub fn essence(content_type: &str) -> &str {
    content_type.split(';').next().unwrap_or_default().trim()
}

/// Whether a media range and a type have a type in common.
pub fn matches(range: &str, declared: &str) -> bool {
    let parts = |text: &str| match text.split_once('/') {
        Some((major, minor)) => (major.to_ascii_lowercase(), minor.to_ascii_lowercase()),
        None => ("*".to_owned(), "*".to_owned()),
    };
    let ((range_major, range_minor), (major, minor)) = (parts(range), parts(declared));
    let same = |one: &str, other: &str| one == "*" || other == "*" || one == other;
    same(&range_major, &major) && same(&range_minor, &minor)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_take_what_they_cover() {
        assert!(accepts("application/json", "application/json; charset=utf-8"));
        assert!(accepts("text/plain, application/*;q=0.5", "application/pdf"));
        assert!(accepts("application/json", "*"));
        assert!(!accepts("application/json", "text/csv"));
    }
}
