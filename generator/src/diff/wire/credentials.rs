//! Credentials of operations: the alternatives that the document has for them.

use crate::diff::change::{WireClass, quoted};
use crate::diff::snapshot::OperationRecord;
use crate::ir::NO_CREDENTIAL;

/// What it means that other credentials are asked for, and why. A snapshot of an earlier generator has no alternatives.
pub fn difference(old: &OperationRecord, new: &OperationRecord) -> Option<(WireClass, String)> {
    let [before, after] = &[old, new].map(|one| one.credentials.iter().map(|one| folded(one)).collect::<Vec<_>>());
    if before.is_empty() || after.is_empty() || before == after {
        let wire = if new.security == NO_CREDENTIAL { WireClass::Relaxed } else { WireClass::Breaking };
        let why = || format!("the credential was {} and is {}", old.security, new.security);
        return (old.security != new.security).then(|| (wire, why()));
    }
    let said = |all: &[String]| all.iter().map(|one| quoted(one)).collect::<Vec<_>>().join(" or ");
    Some((class(before, after), format!("the credential was {} and is {}", said(before), said(after))))
}

/// The credentials of an alternative, with the names of headers in lower case: it says nothing.
fn folded(alternative: &str) -> String {
    let fold = |one: &str| if one.starts_with("apiKey header ") { one.to_lowercase() } else { one.to_owned() };
    alternative.split(" and ").map(fold).collect::<Vec<_>>().join(" and ")
}

fn class(before: &[String], after: &[String]) -> WireClass {
    let is_none = |one: &String| one == NO_CREDENTIAL;
    if after.iter().all(is_none) {
        WireClass::Relaxed
    } else if !before.iter().all(|one| after.iter().any(|other| is_met(one, other))) {
        WireClass::Breaking
    } else if before.iter().all(|one| after.contains(one)) && after.iter().any(is_none) == before.iter().any(is_none) {
        WireClass::Additive
    } else {
        WireClass::Relaxed
    }
}

/// Whether a request with the credentials of one alternative has those of another.
fn is_met(sent: &str, asked: &str) -> bool {
    let has = |credential: &str| sent.split(" and ").any(|one| one == credential);
    asked.split(" and ").all(has)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn class_of(before: &[&str], after: &[&str]) -> WireClass {
        let [before, after] = [before, after].map(|all| all.iter().map(|&one| one.to_owned()).collect::<Vec<_>>());
        class(&before, &after)
    }

    #[test]
    fn an_alternative_that_is_gone_breaks() {
        assert_eq!(class_of(&["http bearer"], &["apiKey header X-Key"]), WireClass::Breaking);
        assert_eq!(class_of(&["http basic", "http bearer"], &["http bearer"]), WireClass::Breaking);
        assert_eq!(class_of(&["http bearer"], &["apiKey header X-Key and http bearer"]), WireClass::Breaking);
        assert_eq!(class_of(&["none"], &["http bearer"]), WireClass::Breaking);
    }

    #[test]
    fn one_more_alternative_does_not() {
        assert_eq!(class_of(&["http bearer"], &["http basic", "http bearer"]), WireClass::Additive);
        assert_eq!(class_of(&["none"], &["http bearer", "none"]), WireClass::Additive);
    }

    #[test]
    fn less_that_is_asked_for_does_not() {
        assert_eq!(class_of(&["http bearer"], &["http bearer", "none"]), WireClass::Relaxed);
        assert_eq!(class_of(&["apiKey header X-Key and http bearer"], &["http bearer"]), WireClass::Relaxed);
        assert_eq!(class_of(&["http bearer"], &["none"]), WireClass::Relaxed);
    }

    #[test]
    fn an_earlier_snapshot_has_no_alternatives() {
        let of = |security: &str, credentials: &[&str]| OperationRecord {
            security: security.to_owned(),
            credentials: credentials.iter().map(|&one| one.to_owned()).collect(),
            ..OperationRecord::default()
        };
        assert_eq!(difference(&of("bearer", &[]), &of("bearer", &["http bearer"])), None);
        let found = difference(&of("bearer", &[]), &of("none", &["none"]));
        assert_eq!(found, Some((WireClass::Relaxed, "the credential was bearer and is none".to_owned())));
    }
}
