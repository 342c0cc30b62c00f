//! Operations of Servers.
//!
//! See [the types](crate::servers), [the guide](crate::guides::servers).

use crate::models::servers;
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.servers()`. Feature `servers`.
///
/// Guide: [Servers](crate::guides::servers).
#[derive(Clone, Copy, Debug)]
pub struct Servers<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `servers`. Feature `servers`.
    #[inline]
    #[must_use]
    pub fn servers(&self) -> Servers<'_> {
        Servers(self)
    }
}

impl Servers<'_> {
    /// Lists servers.
    ///
    /// `GET /servers`
    #[inline]
    pub fn list(&self) -> Call<Page<servers::Server>, ServersList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/servers")
                    .page(Paging::number("page[number]"))
                    .no_auth()
            },
        )
    }

    /// Lists the twins of a server.
    ///
    /// `GET /servers/{id}/twins`
    #[inline]
    pub fn list_twins(&self, id: &str) -> Call<Vec<servers::Server>> {
        Call::new(self.0, const { &Op::new("GET", "/servers/{id}/twins").no_auth() })
            .path(&[id])
    }
}

/// What [`Servers::list`] (`GET /servers`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query.
/// - `page_size`, `i64`: `page[size]` in the query.
#[derive(Debug)]
pub enum ServersList {}

impl<T> Call<T, ServersList> {
    /// Sets the query parameter `page[number]`.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}
