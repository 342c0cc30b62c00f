//! Operations of WebRTC. Push and telephony credentials for calls in browsers and mobile apps.
//!
//! See [the types](crate::webrtc), [the guide](crate::guides::webrtc).

#[doc(inline)]
pub use super::TelephonyCredentials;
use crate::models::{shared, webrtc};
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.mobile_push_credentials()`. Feature `webrtc`.
///
/// Guide: [WebRTC](crate::guides::webrtc).
#[derive(Clone, Copy, Debug)]
pub struct MobilePushCredentials<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `mobile_push_credentials`. Feature `webrtc`.
    #[inline]
    #[must_use]
    pub fn mobile_push_credentials(&self) -> MobilePushCredentials<'_> {
        MobilePushCredentials(self)
    }
}

impl MobilePushCredentials<'_> {
    /// Lists mobile push credentials.
    ///
    /// `GET /mobile_push_credentials`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<webrtc::PushCredential, shared::PaginationMeta>,
        MobilePushCredentialsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/mobile_push_credentials")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a mobile push credential.
    ///
    /// `POST /mobile_push_credentials`
    #[inline]
    pub fn create(
        &self,
        body: webrtc::CreateMobilePushCredentialRequest,
    ) -> Call<webrtc::PushCredential> {
        Call::new(self.0, const { &Op::new("POST", "/mobile_push_credentials").data() })
            .json(&body)
    }

    /// Gets a mobile push credential.
    ///
    /// `GET /mobile_push_credentials/{push_credential_id}`
    #[inline]
    pub fn retrieve(&self, push_credential_id: &str) -> Call<webrtc::PushCredential> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/mobile_push_credentials/{push_credential_id}")
                        .data()
                },
            )
            .path(&[push_credential_id])
    }

    /// Deletes a mobile push credential.
    ///
    /// `DELETE /mobile_push_credentials/{push_credential_id}`
    #[inline]
    pub fn delete(&self, push_credential_id: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/mobile_push_credentials/{push_credential_id}")
                        .empty()
                },
            )
            .path(&[push_credential_id])
    }
}

/// What [`MobilePushCredentials::list`] (`GET /mobile_push_credentials`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`ListMobilePushCredentialsFilter`](webrtc::ListMobilePushCredentialsFilter): `filter` in the query.
#[derive(Debug)]
pub enum MobilePushCredentialsList {}

impl<T> Call<T, MobilePushCredentialsList> {
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

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<webrtc::ListMobilePushCredentialsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<webrtc::ListMobilePushCredentialsFilter>,
            >::into_field(value),
        )
    }
}

impl TelephonyCredentials<'_> {
    /// Lists telephony credentials.
    ///
    /// `GET /telephony_credentials`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<webrtc::TelephonyCredential, shared::PaginationMeta>,
        TelephonyCredentialsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/telephony_credentials")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a telephony credential.
    ///
    /// `POST /telephony_credentials`
    #[inline]
    pub fn create(
        &self,
        body: webrtc::TelephonyCredentialCreateRequest,
    ) -> Call<webrtc::TelephonyCredential> {
        Call::new(self.0, const { &Op::new("POST", "/telephony_credentials").data() })
            .json(&body)
    }

    /// Gets a telephony credential.
    ///
    /// `GET /telephony_credentials/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<webrtc::TelephonyCredential> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/telephony_credentials/{id}").data() },
            )
            .path(&[id])
    }

    /// Updates a telephony credential.
    ///
    /// `PATCH /telephony_credentials/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: webrtc::TelephonyCredentialUpdateRequest,
    ) -> Call<webrtc::TelephonyCredential> {
        Call::new(
                self.0,
                const { &Op::new("PATCH", "/telephony_credentials/{id}").data() },
            )
            .path(&[id])
            .json(&body)
    }

    /// Deletes a telephony credential.
    ///
    /// `DELETE /telephony_credentials/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<webrtc::TelephonyCredential> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/telephony_credentials/{id}").data() },
            )
            .path(&[id])
    }
}

/// What [`TelephonyCredentials::list`] (`GET /telephony_credentials`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `50`. At least 1. At most 250.
/// - `filter`, [`ListTelephonyCredentialsFilter`](webrtc::ListTelephonyCredentialsFilter): `filter` in the query.
#[derive(Debug)]
pub enum TelephonyCredentialsList {}

impl<T> Call<T, TelephonyCredentialsList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `50`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<webrtc::ListTelephonyCredentialsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<webrtc::ListTelephonyCredentialsFilter>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.voice_sdk_call_reports()`. Feature `webrtc`.
///
/// Guide: [WebRTC](crate::guides::webrtc).
#[derive(Clone, Copy, Debug)]
pub struct VoiceSdkCallReports<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `voice_sdk_call_reports`. Feature `webrtc`.
    #[inline]
    #[must_use]
    pub fn voice_sdk_call_reports(&self) -> VoiceSdkCallReports<'_> {
        VoiceSdkCallReports(self)
    }
}

impl VoiceSdkCallReports<'_> {
    /// Lists voice SDK call reports.
    ///
    /// `GET /voice_sdk_call_reports`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<webrtc::VoiceSdkCallReport, webrtc::PaginationMeta>,
        VoiceSdkCallReportsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/voice_sdk_call_reports")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Gets a voice SDK call report.
    ///
    /// `GET /voice_sdk_call_reports/{call_id}`
    #[inline]
    pub fn retrieve(&self, call_id: &str) -> Call<Vec<webrtc::VoiceSdkCallReport>> {
        Call::new(self.0, const { &Op::new("GET", "/voice_sdk_call_reports/{call_id}") })
            .path(&[call_id])
    }
}

/// What [`VoiceSdkCallReports::list`] (`GET /voice_sdk_call_reports`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 100.
/// - `sort`, [`ListVoiceSdkCallReportsSort`](webrtc::ListVoiceSdkCallReportsSort): `sort` in the query. Default: `desc`.
#[derive(Debug)]
pub enum VoiceSdkCallReportsList {}

impl<T> Call<T, VoiceSdkCallReportsList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 100.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `sort`. Default: `desc`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<webrtc::ListVoiceSdkCallReportsSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<Option<webrtc::ListVoiceSdkCallReportsSort>>::into_field(value),
        )
    }
}
