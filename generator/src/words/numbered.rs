//! Names that are given once.
//!
//! In: names as they are wished for. Out: the same, with a number behind those that are taken. It refuses to know what they name.

use std::collections::{BTreeMap, BTreeSet};

/// Names that are taken.
#[derive(Debug, Default)]
pub struct NumberedNames {
    taken: BTreeSet<String>,
    /// The last number behind each that was asked for: those up to it are taken.
    numbers: BTreeMap<String, usize>,
}

impl NumberedNames {
    /// Takes a name, if it is not yet; `false` if it is.
    pub fn take(&mut self, name: &str) -> bool {
        self.taken.insert(name.to_owned())
    }

    /// The first of a name and the name with 2, 3, .. behind `between` that is not taken; it is from now on. Numbers go on from the
    /// last, so that thousands of one name take no longer than thousands of names.
    pub fn claim(&mut self, name: &str, between: &str) -> String {
        if self.take(name) {
            return name.to_owned();
        }
        let number = self.numbers.entry(name.to_owned()).or_insert(1);
        loop {
            *number += 1;
            let numbered = format!("{name}{between}{number}");
            if self.taken.insert(numbered.clone()) {
                return numbered;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_numbered_from_where_the_numbers_are() {
        let mut names = NumberedNames::default();
        names.take("a-3");
        assert_eq!([(); 4].map(|()| names.claim("a", "-")), ["a", "a-2", "a-4", "a-5"]);
        assert_eq!(names.numbers["a"], 5);
    }
}
