//! Operations of Templates.
//!
//! See [the guide](crate::guides::templates).

use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.templates()`. Feature `templates`.
///
/// Guide: [Templates](crate::guides::templates).
#[derive(Clone, Copy, Debug)]
pub struct Templates<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `templates`. Feature `templates`.
    #[inline]
    #[must_use]
    pub fn templates(&self) -> Templates<'_> {
        Templates(self)
    }
}

impl Templates<'_> {
    /// Gets a template.
    ///
    /// `GET /templates/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/templates/{id}").empty().no_auth() })
            .path(&[id])
    }
}

/// Operations under `client.v2x()`. Feature `templates`.
///
/// Guide: [Templates](crate::guides::templates).
#[derive(Clone, Copy, Debug)]
pub struct V2x<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `v2x`. Feature `templates`.
    #[inline]
    #[must_use]
    pub fn v2x(&self) -> V2x<'_> {
        V2x(self)
    }
}

impl V2x<'_> {
    /// Gets v2x templates.
    ///
    /// `GET /v2x/templates`
    #[inline]
    pub fn retrieve_templates(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/v2x/templates").empty().no_auth() })
    }
}
