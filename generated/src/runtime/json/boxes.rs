//! JSON of the types around one other: `Option` and `Box`.

use super::{DecodeError, Json, Reader, Reading, Writer};

impl<T: Json> Json for Option<T> {
    fn empty() -> Self {
        None
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.insert(T::empty()).read(reader)
    }

    fn read_null(&mut self) -> bool {
        *self = None;
        true
    }

    fn write(&self, writer: &mut dyn Writer) {
        match self {
            Some(value) => value.write(writer),
            None => writer.null(),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn from_reply(body: &[u8], text: bool, reading: &mut Reading) -> Result<Self, DecodeError> {
        match body.trim_ascii() {
            b"" | b"null" => Ok(None),
            _ => T::from_reply(body, text, reading).map(Some),
        }
    }
}

impl<T: Json> Json for Box<T> {
    fn empty() -> Self {
        Self::new(T::empty())
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        reader.take_memory(size_of::<T>())?;
        (**self).read(reader)
    }

    fn read_null(&mut self) -> bool {
        (**self).read_null()
    }

    fn write(&self, writer: &mut dyn Writer) {
        (**self).write(writer);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}
