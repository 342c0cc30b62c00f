//! Files for multipart bodies.

use crate::runtime::json::{Attachment, DecodeError, Json, Reader, Writer};
use crate::runtime::transport::BodyPart;
#[cfg(not(target_family = "wasm"))]
use crate::runtime::transport::FileBytes;
use bytes::Bytes;
use futures_core::Stream;
use std::any::Any;
#[cfg(not(target_family = "wasm"))]
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::{fmt, io};

/// A file to be sent in a multipart body: from memory, from a path, or from a stream.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    name: String,
    content_type: Option<String>,
    source: Source,
}

#[derive(Clone)]
enum Source {
    Bytes(Bytes),
    #[cfg(not(target_family = "wasm"))]
    Path(PathBuf),
    /// Whoever sends the file first takes the stream.
    Stream(Arc<Mutex<Option<FileStream>>>),
}

type FileStream = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

impl PartialEq for Source {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Bytes(one), Self::Bytes(other)) => one == other,
            #[cfg(not(target_family = "wasm"))]
            (Self::Path(one), Self::Path(other)) => one == other,
            (Self::Stream(one), Self::Stream(other)) => Arc::ptr_eq(one, other),
            _ => false,
        }
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "{} bytes", bytes.len()),
            #[cfg(not(target_family = "wasm"))]
            Self::Path(path) => path.fmt(f),
            Self::Stream(_) => f.write_str("a stream"),
        }
    }
}

impl File {
    /// A file of this name with these bytes.
    pub fn bytes(name: impl Into<String>, data: impl Into<Bytes>) -> Self {
        Self { name: name.into(), content_type: None, source: Source::Bytes(data.into()) }
    }

    /// The file at the path, under its own name. It is read while it is sent; one that cannot be is the call's error.
    #[cfg(not(target_family = "wasm"))]
    pub fn path(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        let name = path.file_name().map_or_else(|| "file".to_owned(), |name| name.to_string_lossy().into_owned());
        Self { name, content_type: None, source: Source::Path(path.to_owned()) }
    }

    /// A file of this name whose bytes come from a stream. It can be sent once: the call is not repeated if it fails.
    pub fn stream(name: impl Into<String>, data: impl Stream<Item = io::Result<Bytes>> + Send + 'static) -> Self {
        let data: FileStream = Box::pin(data);
        Self { name: name.into(), content_type: None, source: Source::Stream(Arc::new(Mutex::new(Some(data)))) }
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
    pub(crate) fn mime(&self) -> Result<&str, String> {
        match &self.content_type {
            None => Ok(suggested(&self.name)),
            Some(mime) if mime.contains(['\r', '\n']) => Err("a content type cannot have line breaks".to_owned()),
            Some(mime) => Ok(mime),
        }
    }

    /// What is in the file, if it is in memory.
    pub(crate) fn in_memory(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// Whether it can be sent more than once.
    pub(crate) fn is_replayable(&self) -> bool {
        !matches!(self.source, Source::Stream(_))
    }

    /// The file as a part of a body; fails if there is none at the path.
    pub(crate) async fn open(&self) -> Result<BodyPart, String> {
        match &self.source {
            Source::Bytes(bytes) => Ok(BodyPart::Bytes(bytes.clone())),
            #[cfg(not(target_family = "wasm"))]
            Source::Path(path) => {
                let length = length(path).await?;
                Ok(BodyPart::Stream(Box::pin(FileBytes::At(path.clone())), Some(length)))
            }
            Source::Stream(stream) => {
                let stream = stream.lock().unwrap_or_else(PoisonError::into_inner).take();
                stream
                    .map(|stream| BodyPart::Stream(stream, None))
                    .ok_or_else(|| format!("the stream of {:?} was sent before", self.name))
            }
        }
    }
}

#[cfg(not(target_family = "wasm"))]
async fn length(path: &Path) -> Result<u64, String> {
    let failed = |problem: &dyn fmt::Display| format!("cannot read {}: {problem}", path.display());
    let metadata = tokio::fs::metadata(path).await.map_err(|error| failed(&error))?;
    if metadata.is_file() { Ok(metadata.len()) } else { Err(failed(&"it is not a file")) }
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

impl Attachment for File {
    fn is_same(&self, other: &dyn Attachment) -> bool {
        let other: &dyn Any = other;
        other.downcast_ref() == Some(self)
    }

    fn boxed(&self) -> Box<dyn Attachment> {
        Box::new(self.clone())
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

    fn write(&self, writer: &mut dyn Writer) {
        writer.attachment(self);
    }
}
