//! Files for multipart bodies.

use crate::runtime::json::{DecodeError, Json, Reader, Writer};
use bytes::Bytes;
use std::path::{Path, PathBuf};

/// A file to be sent in a multipart body: from memory, or from a path that is read when the body is made.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    name: String,
    content_type: Option<String>,
    source: Source,
}

#[derive(Clone, PartialEq)]
enum Source {
    Bytes(Bytes),
    Path(PathBuf),
}

impl std::fmt::Debug for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "{} bytes", bytes.len()),
            Self::Path(path) => path.fmt(f),
        }
    }
}

impl File {
    /// A file of this name with these bytes.
    pub fn bytes(name: impl Into<String>, data: impl Into<Bytes>) -> Self {
        Self { name: name.into(), content_type: None, source: Source::Bytes(data.into()) }
    }

    /// The file at the path, under its own name. It is read when the body is made, and a failure is the call's error.
    pub fn path(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        let name = path.file_name().map_or_else(|| "file".to_owned(), |name| name.to_string_lossy().into_owned());
        Self { name, content_type: None, source: Source::Path(path.to_owned()) }
    }

    /// Sends the file with this content type, not with the one that its name suggests.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sends the file under this name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    pub(crate) fn file_name(&self) -> &str {
        &self.name
    }

    /// The content type: as set, else as the name suggests, else bytes.
    pub(crate) fn mime(&self) -> &str {
        self.content_type.as_deref().unwrap_or_else(|| suggested(&self.name))
    }

    pub(crate) fn read_all(&self) -> Result<Bytes, String> {
        match &self.source {
            Source::Bytes(bytes) => Ok(bytes.clone()),
            Source::Path(path) => match std::fs::read(path) {
                Ok(bytes) => Ok(bytes.into()),
                Err(error) => Err(format!("cannot read {}: {error}", path.display())),
            },
        }
    }
}

/// The content type that a name suggests, for the kinds of files that the API takes.
fn suggested(name: &str) -> &'static str {
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase();
    match extension.as_str() {
        "aac" => "audio/aac",
        "csv" => "text/csv",
        "doc" => "application/msword",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "flac" => "audio/flac",
        "gif" => "image/gif",
        "htm" | "html" => "text/html",
        "jpeg" | "jpg" => "image/jpeg",
        "json" => "application/json",
        "m4a" => "audio/mp4",
        "md" => "text/markdown",
        "mp3" | "mpga" => "audio/mpeg",
        "mp4" => "video/mp4",
        "ogg" | "opus" => "audio/ogg",
        "pdf" => "application/pdf",
        "xml" => "application/xml",
        "png" => "image/png",
        "tif" | "tiff" => "image/tiff",
        "txt" => "text/plain",
        "wav" => "audio/wav",
        "webm" => "video/webm",
        "webp" => "image/webp",
        "xls" => "application/vnd.ms-excel",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    }
}

impl Json for File {
    fn empty() -> Self {
        Self::bytes("file", Bytes::new())
    }

    /// Replies do not carry files; text that stands where one is declared becomes its content.
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.source = Source::Bytes(reader.text()?.into_owned().into());
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.file(self);
    }
}
