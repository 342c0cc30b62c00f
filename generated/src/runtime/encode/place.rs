//! Where in a model a writer is, as a name: `name[key][key]`.

/// A place.
#[derive(Debug)]
pub(super) enum Place {
    /// The whole of an object, where the keys are the names.
    Nameless,
    /// The whole of what has a name.
    Whole(String),
    /// A place inside.
    Inside(String),
}

impl Place {
    /// The place under a key.
    pub(super) fn under(&self, key: &str) -> Self {
        Self::Inside(self.name().map_or_else(|| key.to_owned(), |name| format!("{name}[{key}]")))
    }

    /// The name, if there is one.
    pub(super) fn name(&self) -> Option<&str> {
        match self {
            Self::Nameless => None,
            Self::Whole(name) | Self::Inside(name) => Some(name),
        }
    }

    /// Whether it is that of the whole value.
    pub(super) fn is_whole(&self) -> bool {
        !matches!(self, Self::Inside(_))
    }
}
