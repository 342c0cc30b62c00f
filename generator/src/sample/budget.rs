//! How large a sample may be.
//!
//! A sample is a tree, whatever its types share: forty types of which each has the next one twice would make a trillion values,
//! and so would lists of lists that each have a thousand items.

/// A sample has no more values than this.
pub(super) const MOST_VALUES: usize = 4_000;

/// Types inside each other, at most.
pub(super) const DEEPEST: usize = 100;

/// A list has no more items than this, whatever its schema asks for.
pub(super) const MOST_ITEMS: usize = 100;

/// A text has no more bytes than this.
pub(super) const LONGEST: usize = 16 << 10;

/// The texts that are made for a sample have no more bytes than this together.
pub(super) const MOST_TEXT: usize = 256 << 10;

/// What is left of a sample.
#[derive(Debug, Clone, Copy)]
pub(super) struct SampleRoom {
    /// Values that may still be made.
    pub left: usize,
    /// Whether there were not enough.
    pub exceeded: bool,
    /// Properties that may be left out are only set in objects that have no more objects around them than this.
    pub optional_depth: usize,
    /// Items of a list, at most.
    pub items: usize,
    /// Bytes of texts that may still be made.
    pub text: usize,
}

impl SampleRoom {
    /// Enough for most.
    pub fn new() -> Self {
        Self { left: MOST_VALUES, exceeded: false, optional_depth: usize::MAX, items: MOST_ITEMS, text: MOST_TEXT }
    }

    /// Takes one value; `false` where none is left.
    pub fn take(&mut self) -> bool {
        self.exceeded |= self.left == 0;
        self.left = self.left.saturating_sub(1);
        !self.exceeded
    }

    /// Takes the room for a text of so many bytes; `false` where there is not enough.
    pub fn take_text(&mut self, bytes: usize) -> bool {
        let left = self.text.checked_sub(bytes);
        self.text = left.unwrap_or(self.text);
        left.is_some()
    }
}
