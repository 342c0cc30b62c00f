//! Operations of Pictures.
//!
//! See [the guide](crate::guides::pictures).

use crate::runtime::operation::{Bytes, Call, Client, Op};

/// Operations under `client.pictures()`. Feature `pictures`.
///
/// Guide: [Pictures](crate::guides::pictures).
#[derive(Clone, Copy, Debug)]
pub struct Pictures<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `pictures`. Feature `pictures`.
    #[inline]
    #[must_use]
    pub fn pictures(&self) -> Pictures<'_> {
        Pictures(self)
    }
}

impl Pictures<'_> {
    /// Uploads a picture.
    ///
    /// `POST /pictures`
    #[inline]
    pub fn upload(&self, body: impl Into<UploadPictureBody>) -> Call<()> {
        let call = Call::new(
            self.0,
            const { &Op::new("POST", "/pictures").empty().no_auth() },
        );
        match body.into() {
            UploadPictureBody::Png(body) => call.bytes("image/png", body),
            UploadPictureBody::Jpeg(body) => call.bytes("image/jpeg", body),
            UploadPictureBody::Video { content_type, body } => {
                call.bytes(&content_type, body)
            }
        }
    }

    /// Updates the thumbnail of a picture.
    ///
    /// `PUT /pictures/{id}/thumbnail`
    #[inline]
    pub fn update_thumbnail(
        &self,
        id: &str,
        content_type: &str,
        body: impl Into<Bytes>,
    ) -> Call<()> {
        Call::new(
                self.0,
                const { &Op::new("PUT", "/pictures/{id}/thumbnail").empty().no_auth() },
            )
            .path(&[id])
            .bytes(content_type, body)
    }
}

/// A body of `POST /pictures`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum UploadPictureBody {
    /// As `image/png`.
    Png(Bytes),
    /// As `image/jpeg`.
    Jpeg(Bytes),
    /// As `video/*`.
    Video {
        /// The content type of the bytes.
        content_type: String,
        /// The bytes.
        body: Bytes,
    },
}
