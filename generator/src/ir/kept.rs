//! What a type was when it was named, and stays.

/// What a type was by the lock, and stays, since programs are written for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Kept {
    /// Clients sent it: it has a constructor.
    pub sent: bool,
    /// It was an enum: with one value left, it is one still.
    pub several: bool,
    /// Its fields did not tell null from absence.
    pub without_null: bool,
}
