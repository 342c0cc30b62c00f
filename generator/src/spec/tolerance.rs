//! Whether a document that is not quite OpenAPI is used all the same.
//!
//! In: findings, each of which says what was done instead. Out: warnings, or a failure. It refuses to know what was found.

use crate::diagnostic::{Diagnostic, Failure, Severity};

/// What becomes of a document with mistakes that cost no more than a part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tolerance {
    /// A mistake is a warning, and costs what it is in: a field, a schema, a parameter, an operation.
    Lenient,
    /// A mistake is an error.
    Strict,
}

impl Tolerance {
    /// The findings as warnings, or as a failure.
    pub(super) fn settle(self, findings: Vec<Diagnostic>) -> Result<Vec<Diagnostic>, Failure> {
        match self {
            Self::Strict if !findings.is_empty() => Err(Failure(findings)),
            _ => Ok(findings.into_iter().map(|found| Diagnostic { severity: Severity::Warning, ..found }).collect()),
        }
    }
}
