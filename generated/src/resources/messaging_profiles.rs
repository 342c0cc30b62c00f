//! Operations of Messaging Profiles. Messaging profiles, their numbers, short codes, automatic replies and metrics.
//!
//! See [the types](crate::messaging_profiles), [the guide](crate::guides::messaging_profiles).

#[doc(inline)]
pub use super::MessagingProfiles;
use crate::models::{messaging_profiles, shared};
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

impl MessagingProfiles<'_> {
    /// Lists messaging profiles.
    ///
    /// `GET /messaging_profiles`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<shared::MessagingProfile, shared::MessagingPaginationMeta>,
        MessagingProfilesList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/messaging_profiles")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a messaging profile.
    ///
    /// `POST /messaging_profiles`
    #[inline]
    pub fn create(
        &self,
        body: messaging_profiles::CreateMessagingProfileRequest,
    ) -> Call<shared::MessagingProfile> {
        Call::new(self.0, const { &Op::new("POST", "/messaging_profiles").data() })
            .json(&body)
    }

    /// Gets a messaging profile.
    ///
    /// `GET /messaging_profiles/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<shared::MessagingProfile> {
        Call::new(self.0, const { &Op::new("GET", "/messaging_profiles/{id}").data() })
            .path(&[id])
    }

    /// Updates a messaging profile.
    ///
    /// `PATCH /messaging_profiles/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: messaging_profiles::UpdateMessagingProfileRequest,
    ) -> Call<shared::MessagingProfile> {
        Call::new(self.0, const { &Op::new("PATCH", "/messaging_profiles/{id}").data() })
            .path(&[id])
            .json(&body)
    }

    /// Deletes a messaging profile.
    ///
    /// `DELETE /messaging_profiles/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<shared::MessagingProfile> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/messaging_profiles/{id}").data() },
            )
            .path(&[id])
    }

    /// Lists the phone numbers of a messaging profile.
    ///
    /// `GET /messaging_profiles/{id}/phone_numbers`
    #[inline]
    pub fn list_phone_numbers(
        &self,
        id: &str,
    ) -> Call<
        Page<shared::PhoneNumberWithMessagingSettings, shared::MessagingPaginationMeta>,
        MessagingProfilesListPhoneNumbers,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/messaging_profiles/{id}/phone_numbers")
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[id])
    }

    /// Lists the short codes of a messaging profile.
    ///
    /// `GET /messaging_profiles/{id}/short_codes`
    #[inline]
    pub fn list_short_codes(
        &self,
        id: &str,
    ) -> Call<
        Page<messaging_profiles::ShortCode, shared::MessagingPaginationMeta>,
        MessagingProfilesListShortCodes,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/messaging_profiles/{id}/short_codes")
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[id])
    }
}

/// What [`MessagingProfiles::list`] (`GET /messaging_profiles`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListMessagingProfilesFilter`](messaging_profiles::ListMessagingProfilesFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter_name_eq`, `String`: `filter[name][eq]` in the query.
/// - `filter_name_contains`, `String`: `filter[name][contains]` in the query.
#[derive(Debug)]
pub enum MessagingProfilesList {}

impl<T> Call<T, MessagingProfilesList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<messaging_profiles::ListMessagingProfilesFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<messaging_profiles::ListMessagingProfilesFilter>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `filter[name][eq]`.
    #[inline]
    pub fn filter_name_eq(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[name][eq]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `filter[name][contains]`.
    #[inline]
    pub fn filter_name_contains(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg(
            "filter[name][contains]",
            &IntoField::<Option<String>>::into_field(value),
        )
    }
}

/// What [`MessagingProfiles::list_phone_numbers`] (`GET /messaging_profiles/{id}/phone_numbers`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum MessagingProfilesListPhoneNumbers {}

impl<T> Call<T, MessagingProfilesListPhoneNumbers> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// What [`MessagingProfiles::list_short_codes`] (`GET /messaging_profiles/{id}/short_codes`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum MessagingProfilesListShortCodes {}

impl<T> Call<T, MessagingProfilesListShortCodes> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.short_codes()`. Feature `messaging-profiles`.
///
/// Guide: [Messaging Profiles](crate::guides::messaging_profiles).
#[derive(Clone, Copy, Debug)]
pub struct ShortCodes<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `short_codes`. Feature `messaging-profiles`.
    #[inline]
    #[must_use]
    pub fn short_codes(&self) -> ShortCodes<'_> {
        ShortCodes(self)
    }
}

impl ShortCodes<'_> {
    /// Lists short codes.
    ///
    /// `GET /short_codes`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<messaging_profiles::ShortCode, shared::MessagingPaginationMeta>,
        ShortCodesList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/short_codes")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Gets a short code.
    ///
    /// `GET /short_codes/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<messaging_profiles::ShortCode> {
        Call::new(self.0, const { &Op::new("GET", "/short_codes/{id}").data() })
            .path(&[id])
    }

    /// Updates a short code.
    ///
    /// `PATCH /short_codes/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: messaging_profiles::UpdateShortCodeRequest,
    ) -> Call<messaging_profiles::ShortCode> {
        Call::new(self.0, const { &Op::new("PATCH", "/short_codes/{id}").data() })
            .path(&[id])
            .json(&body)
    }
}

/// What [`ShortCodes::list`] (`GET /short_codes`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListShortCodesFilter`](messaging_profiles::ListShortCodesFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum ShortCodesList {}

impl<T> Call<T, ShortCodesList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<messaging_profiles::ListShortCodesFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<messaging_profiles::ListShortCodesFilter>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}
