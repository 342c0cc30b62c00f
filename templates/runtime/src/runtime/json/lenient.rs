//! A value that nothing depends on.

use super::{DecodeError, Json, Reader};

/// A value that is absent where it is not what its type says, unless the reader is strict.
#[derive(Debug)]
pub(crate) struct Lenient<T>(pub(crate) Option<T>);

impl<T: Json> Json for Lenient<T> {
    fn empty() -> Self {
        Self(None)
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        let (place, told) = (reader.place(), reader.drift.len());
        match self.0.read(reader) {
            Err(_) if !reader.is_strict() => {
                self.0 = None;
                reader.go_back(place, told);
                reader.skip()?;
                reader.tell_replaced();
                Ok(())
            }
            read => read,
        }
    }

    fn read_null(&mut self) -> bool {
        self.0.read_null()
    }
}
