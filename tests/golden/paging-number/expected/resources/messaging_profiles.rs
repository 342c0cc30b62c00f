//! Operations of the product Messaging Profiles.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::models::messaging_profiles;
#[allow(unused_imports)]
use crate::models::shared;
#[allow(unused_imports)]
use crate::runtime::operation::*;

/// Operations under `client.profiles()`.
#[derive(Clone, Copy, Debug)]
pub struct Profiles<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `profiles`.
    #[inline]
    #[must_use]
    pub fn profiles(&self) -> Profiles<'_> {
        Profiles(self)
    }
}

impl Profiles<'_> {
    /// List profiles.
    ///
    /// `GET /profiles`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<messaging_profiles::Profile, messaging_profiles::PaginationMeta>,
        ProfilesList,
    > {
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

/// Parameters of `GET /profiles`.
#[derive(Debug)]
pub enum ProfilesList {}

impl<T> Call<T, ProfilesList> {
    /// Default: `1`. At least 1.
    ///
    /// Query parameter `page[number]`.
    #[inline]
    pub fn page_number(self, value: i64) -> Self {
        self.arg("page[number]", &value)
    }

    /// Default: `20`. At most 100.
    ///
    /// Query parameter `page[size]`.
    #[inline]
    pub fn page_size(self, value: i64) -> Self {
        self.arg("page[size]", &value)
    }

    /// Query parameter `q`.
    #[inline]
    pub fn q(self, value: &str) -> Self {
        self.query("q", value)
    }
}
