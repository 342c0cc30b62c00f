//! Operations of Folders.
//!
//! See [the types](crate::folders), [the guide](crate::guides::folders).

use crate::models::folders;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.folders()`. Feature `folders`.
///
/// Guide: [Folders](crate::guides::folders).
#[derive(Clone, Copy, Debug)]
pub struct Folders<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `folders`. Feature `folders`.
    #[inline]
    #[must_use]
    pub fn folders(&self) -> Folders<'_> {
        Folders(self)
    }
}

impl Folders<'_> {
    /// Creates a folder.
    ///
    /// `POST /folders`
    #[inline]
    pub fn create(&self, body: folders::Folder) -> Call<folders::Folder> {
        Call::new(self.0, const { &Op::new("POST", "/folders").no_auth() }).json(&body)
    }
}
