//! JSON of the types around one other: `Option` and `Box`.

use super::{DecodeError, Json, Reader, Shape, Writer, read_present, write_value};

impl<T: Json> Json for Option<T> {
    fn empty() -> Self {
        None
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<Shape, DecodeError> {
        let mut value = T::empty();
        read_present(&mut value, reader)?;
        *self = Some(value);
        Ok(Shape::Whole)
    }

    fn read_null(&mut self) -> bool {
        *self = None;
        true
    }

    fn write(&self, writer: &mut Writer) -> Shape {
        match self {
            Some(value) => write_value(value, writer),
            None => writer.raw("null"),
        }
        Shape::Whole
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn from_reply(body: &[u8], text: bool) -> Result<Self, DecodeError> {
        match body.trim_ascii() {
            b"" | b"null" => Ok(None),
            _ => T::from_reply(body, text).map(Some),
        }
    }
}

impl<T: Json> Json for Box<T> {
    fn empty() -> Self {
        Self::new(T::empty())
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<Shape, DecodeError> {
        read_present(&mut **self, reader)?;
        Ok(Shape::Whole)
    }

    fn read_null(&mut self) -> bool {
        (**self).read_null()
    }

    fn write(&self, writer: &mut Writer) -> Shape {
        write_value(&**self, writer);
        Shape::Whole
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}
