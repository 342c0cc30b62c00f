//! Absence and null of a property.

/// Whether a property may be absent or null.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Always there, never null.
    Required,
    /// Always there, may be null.
    RequiredNullable,
    /// May be absent; never null by the document (servers send null all the same).
    Optional,
    /// May be absent, may be null, and the two differ.
    OptionalNullable,
}

impl Presence {
    /// The presence of a property that must be there or not, and may be null or not.
    pub(super) fn new(required: bool, nullable: bool) -> Self {
        match (required, nullable) {
            (true, false) => Self::Required,
            (true, true) => Self::RequiredNullable,
            (false, false) => Self::Optional,
            (false, true) => Self::OptionalNullable,
        }
    }

    /// The same of a property that may be absent.
    pub(super) fn optional(self) -> Self {
        match self {
            Self::Required | Self::Optional => Self::Optional,
            Self::RequiredNullable | Self::OptionalNullable => Self::OptionalNullable,
        }
    }

    /// Whether the property must be there.
    pub fn is_required(self) -> bool {
        matches!(self, Self::Required | Self::RequiredNullable)
    }

    /// Whether the property may be null.
    pub fn is_nullable(self) -> bool {
        matches!(self, Self::RequiredNullable | Self::OptionalNullable)
    }
}
