//! Operations of Profiles.
//!
//! See [the types](crate::profiles), [the guide](crate::guides::profiles).

use crate::models::profiles;
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.profiles()`. Feature `profiles`.
///
/// Guide: [Profiles](crate::guides::profiles).
#[derive(Clone, Copy, Debug)]
pub struct Profiles<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `profiles`. Feature `profiles`.
    #[inline]
    #[must_use]
    pub fn profiles(&self) -> Profiles<'_> {
        Profiles(self)
    }
}

impl Profiles<'_> {
    /// Lists profiles.
    ///
    /// `GET /profiles`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<profiles::Profile, profiles::PaginationMeta>, ProfilesList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/profiles")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
                    .no_auth()
            },
        )
    }
}

/// What [`Profiles::list`] (`GET /profiles`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At most 100.
/// - `q`, `String`: `q` in the query.
#[derive(Debug)]
pub enum ProfilesList {}

impl<T> Call<T, ProfilesList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At most 100.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `q`.
    #[inline]
    pub fn q(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("q", &IntoField::<Option<String>>::into_field(value))
    }
}
