//! A file that comes to be when it is whole: written under another name, then renamed.

use std::io;
use std::path::{Path, PathBuf};
use tokio::fs::{self, File};
use tokio::io::AsyncWriteExt;
use uuid::Uuid;

/// A file that is being written; dropped before its end, it leaves nothing.
pub(crate) struct NewFile {
    file: File,
    /// Where it is written, and where it goes; nowhere else where the path is no file to be replaced, as a pipe.
    aside: Option<(PathBuf, PathBuf)>,
}

impl NewFile {
    /// Starts a file that is to be at the path. A link is followed, and rights stay as they are.
    pub(crate) async fn beside(path: &Path) -> io::Result<Self> {
        let there = fs::metadata(path).await.ok();
        if there.as_ref().is_some_and(|there| !there.is_file()) {
            return Ok(Self { file: fs::OpenOptions::new().write(true).open(path).await?, aside: None });
        }
        let path = fs::canonicalize(path).await.unwrap_or_else(|_| path.to_owned());
        let name = path.file_name().ok_or_else(|| io::Error::other("it is no name of a file"))?;
        let aside = path.with_file_name(format!(".{}.{}.part", name.to_string_lossy(), Uuid::new_v4().simple()));
        let file = fs::OpenOptions::new().write(true).create_new(true).open(&aside).await?;
        let new = Self { file, aside: Some((aside, path)) };
        if let Some(there) = there {
            new.file.set_permissions(there.permissions()).await?;
        }
        Ok(new)
    }

    pub(crate) async fn write(&mut self, piece: &[u8]) -> io::Result<()> {
        self.file.write_all(piece).await
    }

    /// Puts the file in its place.
    pub(crate) async fn finish(mut self) -> io::Result<()> {
        self.file.flush().await?;
        let Some((aside, path)) = &self.aside else { return Ok(()) };
        self.file.sync_all().await?;
        fs::rename(aside, path).await?;
        self.aside = None;
        Ok(())
    }
}

impl Drop for NewFile {
    fn drop(&mut self) {
        if let Some((aside, _)) = &self.aside {
            // It may be gone; nobody is there to be told.
            _ = std::fs::remove_file(aside);
        }
    }
}
