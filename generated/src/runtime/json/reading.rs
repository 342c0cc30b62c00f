//! How documents are read, replies that are not what their types say among them.

use super::drift::{Drift, DriftKind};
use super::{DecodeError, Json, Reader, raw, read_value};

/// How documents are read: what is forgiven, how much memory a value may take, and what was told.
#[derive(Clone, Debug)]
pub struct Reading {
    is_strict: bool,
    memory: usize,
    drift: Vec<Drift>,
    left_out: Option<&'static str>,
}

impl Reading {
    /// Everything that a type requires must be there.
    pub(crate) fn strict() -> Self {
        Self { is_strict: true, memory: usize::MAX, drift: Vec::new(), left_out: None }
    }

    /// What a type requires and is not there is empty, and told.
    pub(crate) fn tolerant() -> Self {
        Self { is_strict: false, ..Self::strict() }
    }

    /// As a client's settings say.
    pub(crate) fn new(is_strict: bool, memory: usize) -> Self {
        Self { is_strict, memory, drift: Vec::new(), left_out: None }
    }

    pub(crate) fn is_strict(&self) -> bool {
        self.is_strict
    }

    /// Reads a document into a value.
    pub(crate) fn document(&mut self, value: &mut dyn Json, document: &[u8]) -> Result<(), DecodeError> {
        self.with_reader(document, &mut |reader| read_value(value, reader))
    }

    /// Reads a document.
    pub(crate) fn value<T: Json>(&mut self, document: &[u8]) -> Result<T, DecodeError> {
        let mut value = T::empty();
        self.document(&mut value, document)?;
        Ok(value)
    }

    /// Reads a document whose property `left_out` somebody else has.
    pub(crate) fn value_without<T: Json>(&mut self, left_out: &'static str, document: &[u8]) -> Result<T, DecodeError> {
        self.left_out = Some(left_out);
        let value = self.value(document);
        self.left_out = None;
        value
    }

    /// Tells of properties that their type cannot hold, and that are kept.
    pub(crate) fn tell_kept<'k>(&mut self, keys: impl Iterator<Item = &'k String>) {
        self.drift.extend(keys.map(|key| Drift::new(DriftKind::Kept, Some(key))));
    }

    /// Reads what is in the `data` of a document.
    pub(crate) fn in_data<T: Json>(&mut self, document: &[u8]) -> Result<T, DecodeError> {
        let mut value = T::empty();
        if document.trim_ascii().is_empty() {
            return if value.read_null() { Ok(value) } else { self.nothing() };
        }
        let mut is_found = false;
        let mut read = |reader: &mut Reader<'_>| {
            is_found = raw::at_data(reader, &mut |reader| read_value(&mut value, reader))?;
            Ok(())
        };
        if self.is_strict || document.trim_ascii() != b"null" {
            self.with_reader(document, &mut read)?;
        }
        if is_found || value.read_null() {
            return Ok(value);
        }
        if self.is_strict {
            return Err(DecodeError::new("required, but missing").in_key("data"));
        }
        self.drift.push(Drift::new(DriftKind::Missing, Some("data")));
        Ok(value)
    }

    /// The value of a success without a body: an error would make people repeat a call that was carried out, so whatever
    /// can be made from an object without properties is made.
    pub(crate) fn nothing<T: Json>(&mut self) -> Result<T, DecodeError> {
        match self.value(b"{}") {
            Err(_) if self.is_strict => Err(DecodeError::new("the reply has no body")),
            Err(_) => {
                self.drift.push(Drift::new(DriftKind::Missing, None));
                Ok(T::empty())
            }
            made => made,
        }
    }

    /// Runs `read` at the front of a document, and keeps what it told.
    fn with_reader(
        &mut self,
        document: &[u8],
        read: &mut dyn FnMut(&mut Reader<'_>) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        let mut reader = Reader::of(document, self.is_strict, self.memory)?;
        reader.left_out = self.left_out;
        read(&mut reader)?;
        reader.finish()?;
        self.drift.append(&mut reader.drift);
        Ok(())
    }

    /// Whether nothing was told.
    #[cfg(feature = "tracing")]
    pub(crate) fn is_silent(&self) -> bool {
        self.drift.is_empty()
    }

    /// The paths of what is missing.
    pub(crate) fn missing(&self) -> Vec<String> {
        self.paths(|kind| kind == DriftKind::Missing)
    }

    /// The paths of what was replaced.
    pub(crate) fn replaced(&self) -> Vec<String> {
        self.paths(|kind| kind != DriftKind::Missing)
    }

    fn paths(&self, is_meant: fn(DriftKind) -> bool) -> Vec<String> {
        self.drift.iter().filter(|drift| is_meant(drift.kind)).map(|drift| drift.path.to_string()).collect()
    }
}
