//! Operations of the product SIP Integrations.

use crate::models::{shared, sip_integrations};
use crate::runtime::operation::{Bytes, Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.custom_storage_credentials()`.
#[derive(Clone, Copy, Debug)]
pub struct CustomStorageCredentials<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `custom_storage_credentials`.
    #[inline]
    #[must_use]
    pub fn custom_storage_credentials(&self) -> CustomStorageCredentials<'_> {
        CustomStorageCredentials(self)
    }
}

impl CustomStorageCredentials<'_> {
    /// Get custom storage credential.
    ///
    /// `GET /custom_storage_credentials/{connection_id}`
    #[inline]
    pub fn retrieve(
        &self,
        connection_id: &str,
    ) -> Call<sip_integrations::CredentialsResponse> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/custom_storage_credentials/{connection_id}") },
            )
            .path(&[connection_id])
    }

    /// Create custom storage credential.
    ///
    /// `POST /custom_storage_credentials/{connection_id}`
    #[inline]
    pub fn create(
        &self,
        connection_id: &str,
        body: sip_integrations::CustomStorageConfiguration,
    ) -> Call<sip_integrations::CredentialsResponse> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/custom_storage_credentials/{connection_id}") },
            )
            .path(&[connection_id])
            .json(&body)
    }

    /// Update custom storage credential.
    ///
    /// `PUT /custom_storage_credentials/{connection_id}`
    #[inline]
    pub fn update(
        &self,
        connection_id: &str,
        body: sip_integrations::CustomStorageConfiguration,
    ) -> Call<sip_integrations::CredentialsResponse> {
        Call::new(
                self.0,
                const { &Op::new("PUT", "/custom_storage_credentials/{connection_id}") },
            )
            .path(&[connection_id])
            .json(&body)
    }

    /// Delete custom storage credential.
    ///
    /// `DELETE /custom_storage_credentials/{connection_id}`
    #[inline]
    pub fn delete(&self, connection_id: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/custom_storage_credentials/{connection_id}")
                        .empty()
                },
            )
            .path(&[connection_id])
    }
}

/// Operations under `client.dialogflow_connections()`.
#[derive(Clone, Copy, Debug)]
pub struct DialogflowConnections<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `dialogflow_connections`.
    #[inline]
    #[must_use]
    pub fn dialogflow_connections(&self) -> DialogflowConnections<'_> {
        DialogflowConnections(self)
    }
}

impl DialogflowConnections<'_> {
    /// Get dialogflow connection.
    ///
    /// `GET /dialogflow_connections/{connection_id}`
    #[inline]
    pub fn retrieve(
        &self,
        connection_id: &str,
    ) -> Call<sip_integrations::DialogflowConnectionResponseData> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/dialogflow_connections/{connection_id}").data()
                },
            )
            .path(&[connection_id])
    }

    /// Create dialogflow connection.
    ///
    /// `POST /dialogflow_connections/{connection_id}`
    #[inline]
    pub fn create(
        &self,
        connection_id: &str,
        body: sip_integrations::DialogflowConnection,
    ) -> Call<sip_integrations::DialogflowConnectionResponseData> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/dialogflow_connections/{connection_id}").data()
                },
            )
            .path(&[connection_id])
            .json(&body)
    }

    /// Update dialogflow connection.
    ///
    /// `PUT /dialogflow_connections/{connection_id}`
    #[inline]
    pub fn update(
        &self,
        connection_id: &str,
        body: sip_integrations::DialogflowConnection,
    ) -> Call<sip_integrations::DialogflowConnectionResponseData> {
        Call::new(
                self.0,
                const {
                    &Op::new("PUT", "/dialogflow_connections/{connection_id}").data()
                },
            )
            .path(&[connection_id])
            .json(&body)
    }

    /// Delete dialogflow connection.
    ///
    /// `DELETE /dialogflow_connections/{connection_id}`
    #[inline]
    pub fn delete(&self, connection_id: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/dialogflow_connections/{connection_id}").empty()
                },
            )
            .path(&[connection_id])
    }
}

/// Operations under `client.external_connections()`.
#[derive(Clone, Copy, Debug)]
pub struct ExternalConnections<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `external_connections`.
    #[inline]
    #[must_use]
    pub fn external_connections(&self) -> ExternalConnections<'_> {
        ExternalConnections(self)
    }
}

impl ExternalConnections<'_> {
    /// List external connections.
    ///
    /// `GET /external_connections`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<sip_integrations::ExternalConnection, sip_integrations::PaginationMeta>,
        ExternalConnectionsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/external_connections")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Create external connection.
    ///
    /// `POST /external_connections`
    #[inline]
    pub fn create(
        &self,
        body: sip_integrations::CreateExternalConnectionRequest,
    ) -> Call<sip_integrations::ExternalConnection> {
        Call::new(self.0, const { &Op::new("POST", "/external_connections").data() })
            .json(&body)
    }

    /// Get external connection.
    ///
    /// `GET /external_connections/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<sip_integrations::ExternalConnection> {
        Call::new(self.0, const { &Op::new("GET", "/external_connections/{id}").data() })
            .path(&[id])
    }

    /// Update external connection.
    ///
    /// `PATCH /external_connections/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: sip_integrations::UpdateExternalConnectionRequest,
    ) -> Call<sip_integrations::ExternalConnection> {
        Call::new(
                self.0,
                const { &Op::new("PATCH", "/external_connections/{id}").data() },
            )
            .path(&[id])
            .json(&body)
    }

    /// Delete external connection.
    ///
    /// `DELETE /external_connections/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<sip_integrations::ExternalConnection> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/external_connections/{id}").data() },
            )
            .path(&[id])
    }

    /// Update location (external connections).
    ///
    /// `PATCH /external_connections/{id}/locations/{location_id}`
    #[inline]
    pub fn update_location(
        &self,
        id: &str,
        location_id: &str,
        body: sip_integrations::UpdateExternalConnectionLocationRequest,
    ) -> Call<sip_integrations::LocationResponseData> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "PATCH",
                            "/external_connections/{id}/locations/{location_id}",
                        )
                        .data()
                },
            )
            .path(&[id, location_id])
            .json(&body)
    }
}

/// Parameters of `GET /external_connections`.
#[derive(Debug)]
pub enum ExternalConnectionsList {}

impl<T> Call<T, ExternalConnectionsList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<sip_integrations::ListExternalConnectionsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<sip_integrations::ListExternalConnectionsFilter>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `250`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.external_connections().civic_addresses()`.
#[derive(Clone, Copy, Debug)]
pub struct ExternalConnectionsCivicAddresses<'a>(pub(crate) &'a Client);

impl<'a> ExternalConnections<'a> {
    /// Operations under `external_connections.civic_addresses`.
    #[inline]
    #[must_use]
    pub fn civic_addresses(self) -> ExternalConnectionsCivicAddresses<'a> {
        ExternalConnectionsCivicAddresses(self.0)
    }
}

impl ExternalConnectionsCivicAddresses<'_> {
    /// List external connection civic addresses.
    ///
    /// `GET /external_connections/{id}/civic_addresses`
    #[inline]
    pub fn list(
        &self,
        id: &str,
    ) -> Call<
        Vec<sip_integrations::CivicAddress>,
        ExternalConnectionsCivicAddressesList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/external_connections/{id}/civic_addresses").data()
                },
            )
            .path(&[id])
    }

    /// Get external connection civic address.
    ///
    /// `GET /external_connections/{id}/civic_addresses/{address_id}`
    #[inline]
    pub fn retrieve(
        &self,
        id: &str,
        address_id: &str,
    ) -> Call<sip_integrations::CivicAddress> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "GET",
                            "/external_connections/{id}/civic_addresses/{address_id}",
                        )
                        .data()
                },
            )
            .path(&[id, address_id])
    }
}

/// Parameters of `GET /external_connections/{id}/civic_addresses`.
#[derive(Debug)]
pub enum ExternalConnectionsCivicAddressesList {}

impl<T> Call<T, ExternalConnectionsCivicAddressesList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<sip_integrations::ListCivicAddressesFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<sip_integrations::ListCivicAddressesFilter>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.external_connections().log_messages()`.
#[derive(Clone, Copy, Debug)]
pub struct ExternalConnectionsLogMessages<'a>(pub(crate) &'a Client);

impl<'a> ExternalConnections<'a> {
    /// Operations under `external_connections.log_messages`.
    #[inline]
    #[must_use]
    pub fn log_messages(self) -> ExternalConnectionsLogMessages<'a> {
        ExternalConnectionsLogMessages(self.0)
    }
}

impl ExternalConnectionsLogMessages<'_> {
    /// List external connection log messages.
    ///
    /// `GET /external_connections/log_messages`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<sip_integrations::LogMessage, sip_integrations::PaginationMeta>,
        ExternalConnectionsLogMessagesList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/external_connections/log_messages")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("log_messages")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Get external connection log message.
    ///
    /// `GET /external_connections/log_messages/{id}`
    #[inline]
    pub fn retrieve(
        &self,
        id: &str,
    ) -> Call<sip_integrations::RetrieveLogMessageResponse> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/external_connections/log_messages/{id}") },
            )
            .path(&[id])
    }

    /// Dismiss (external connection log messages).
    ///
    /// `DELETE /external_connections/log_messages/{id}`
    #[inline]
    pub fn dismiss(
        &self,
        id: &str,
    ) -> Call<sip_integrations::DismissLogMessageResponse> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/external_connections/log_messages/{id}") },
            )
            .path(&[id])
    }
}

/// Parameters of `GET /external_connections/log_messages`.
#[derive(Debug)]
pub enum ExternalConnectionsLogMessagesList {}

impl<T> Call<T, ExternalConnectionsLogMessagesList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<sip_integrations::ListLogMessagesFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<sip_integrations::ListLogMessagesFilter>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `250`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.external_connections().phone_numbers()`.
#[derive(Clone, Copy, Debug)]
pub struct ExternalConnectionsPhoneNumbers<'a>(pub(crate) &'a Client);

impl<'a> ExternalConnections<'a> {
    /// Operations under `external_connections.phone_numbers`.
    #[inline]
    #[must_use]
    pub fn phone_numbers(self) -> ExternalConnectionsPhoneNumbers<'a> {
        ExternalConnectionsPhoneNumbers(self.0)
    }
}

impl ExternalConnectionsPhoneNumbers<'_> {
    /// List external connection phone numbers.
    ///
    /// `GET /external_connections/{id}/phone_numbers`
    #[inline]
    pub fn list(
        &self,
        id: &str,
    ) -> Call<
        Page<
            sip_integrations::ExternalConnectionPhoneNumber,
            sip_integrations::PaginationMeta,
        >,
        ExternalConnectionsPhoneNumbersList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/external_connections/{id}/phone_numbers")
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

    /// Get external connection phone number.
    ///
    /// `GET /external_connections/{id}/phone_numbers/{phone_number_id}`
    #[inline]
    pub fn retrieve(
        &self,
        id: &str,
        phone_number_id: &str,
    ) -> Call<sip_integrations::ExternalConnectionPhoneNumber> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "GET",
                            "/external_connections/{id}/phone_numbers/{phone_number_id}",
                        )
                        .data()
                },
            )
            .path(&[id, phone_number_id])
    }

    /// Update external connection phone number.
    ///
    /// `PATCH /external_connections/{id}/phone_numbers/{phone_number_id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        phone_number_id: &str,
        body: sip_integrations::UpdateExternalConnectionPhoneNumberRequest,
    ) -> Call<sip_integrations::ExternalConnectionPhoneNumber> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "PATCH",
                            "/external_connections/{id}/phone_numbers/{phone_number_id}",
                        )
                        .data()
                },
            )
            .path(&[id, phone_number_id])
            .json(&body)
    }
}

/// Parameters of `GET /external_connections/{id}/phone_numbers`.
#[derive(Debug)]
pub enum ExternalConnectionsPhoneNumbersList {}

impl<T> Call<T, ExternalConnectionsPhoneNumbersList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<sip_integrations::ListPhoneNumbersFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<sip_integrations::ListPhoneNumbersFilter>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `250`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.external_connections().releases()`.
#[derive(Clone, Copy, Debug)]
pub struct ExternalConnectionsReleases<'a>(pub(crate) &'a Client);

impl<'a> ExternalConnections<'a> {
    /// Operations under `external_connections.releases`.
    #[inline]
    #[must_use]
    pub fn releases(self) -> ExternalConnectionsReleases<'a> {
        ExternalConnectionsReleases(self.0)
    }
}

impl ExternalConnectionsReleases<'_> {
    /// List external connection releases.
    ///
    /// `GET /external_connections/{id}/releases`
    #[inline]
    pub fn list(
        &self,
        id: &str,
    ) -> Call<
        Page<sip_integrations::Release, sip_integrations::PaginationMeta>,
        ExternalConnectionsReleasesList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/external_connections/{id}/releases")
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

    /// Get external connection release.
    ///
    /// `GET /external_connections/{id}/releases/{release_id}`
    #[inline]
    pub fn retrieve(
        &self,
        id: &str,
        release_id: &str,
    ) -> Call<sip_integrations::Release> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/external_connections/{id}/releases/{release_id}")
                        .data()
                },
            )
            .path(&[id, release_id])
    }
}

/// Parameters of `GET /external_connections/{id}/releases`.
#[derive(Debug)]
pub enum ExternalConnectionsReleasesList {}

impl<T> Call<T, ExternalConnectionsReleasesList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<sip_integrations::ListReleasesFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<sip_integrations::ListReleasesFilter>>::into_field(value),
        )
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `250`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.external_connections().uploads()`.
#[derive(Clone, Copy, Debug)]
pub struct ExternalConnectionsUploads<'a>(pub(crate) &'a Client);

impl<'a> ExternalConnections<'a> {
    /// Operations under `external_connections.uploads`.
    #[inline]
    #[must_use]
    pub fn uploads(self) -> ExternalConnectionsUploads<'a> {
        ExternalConnectionsUploads(self.0)
    }
}

impl ExternalConnectionsUploads<'_> {
    /// List external connection uploads.
    ///
    /// `GET /external_connections/{id}/uploads`
    #[inline]
    pub fn list(
        &self,
        id: &str,
    ) -> Call<
        Page<sip_integrations::Upload, sip_integrations::PaginationMeta>,
        ExternalConnectionsUploadsList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/external_connections/{id}/uploads")
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

    /// Create external connection upload.
    ///
    /// `POST /external_connections/{id}/uploads`
    #[inline]
    pub fn create(
        &self,
        id: &str,
        body: sip_integrations::CreateExternalConnectionUploadRequest,
    ) -> Call<sip_integrations::CreateUploadResponse> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/external_connections/{id}/uploads") },
            )
            .path(&[id])
            .json(&body)
    }

    /// Refresh status (external connection uploads).
    ///
    /// `POST /external_connections/{id}/uploads/refresh`
    #[inline]
    pub fn refresh_status(
        &self,
        id: &str,
    ) -> Call<sip_integrations::RefreshUploadStatusResponse> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/external_connections/{id}/uploads/refresh") },
            )
            .path(&[id])
    }

    /// Pending count (external connection uploads).
    ///
    /// `GET /external_connections/{id}/uploads/status`
    #[inline]
    pub fn pending_count(
        &self,
        id: &str,
    ) -> Call<sip_integrations::ExternalConnectionUpload> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/external_connections/{id}/uploads/status").data()
                },
            )
            .path(&[id])
    }

    /// Get external connection upload.
    ///
    /// `GET /external_connections/{id}/uploads/{ticket_id}`
    #[inline]
    pub fn retrieve(&self, id: &str, ticket_id: &str) -> Call<sip_integrations::Upload> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/external_connections/{id}/uploads/{ticket_id}")
                        .data()
                },
            )
            .path(&[id, ticket_id])
    }

    /// Retry (external connection uploads).
    ///
    /// `POST /external_connections/{id}/uploads/{ticket_id}/retry`
    #[inline]
    pub fn retry(&self, id: &str, ticket_id: &str) -> Call<sip_integrations::Upload> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/external_connections/{id}/uploads/{ticket_id}/retry",
                        )
                        .data()
                },
            )
            .path(&[id, ticket_id])
    }
}

/// Parameters of `GET /external_connections/{id}/uploads`.
#[derive(Debug)]
pub enum ExternalConnectionsUploadsList {}

impl<T> Call<T, ExternalConnectionsUploadsList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<sip_integrations::ListUploadsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<sip_integrations::ListUploadsFilter>>::into_field(value),
        )
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `250`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.media()`.
#[derive(Clone, Copy, Debug)]
pub struct Media<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `media`.
    #[inline]
    #[must_use]
    pub fn media(&self) -> Media<'_> {
        Media(self)
    }
}

impl Media<'_> {
    /// List media.
    ///
    /// `GET /media`
    #[inline]
    pub fn list(&self) -> Call<sip_integrations::ListMediaResponse, MediaList> {
        Call::new(self.0, const { &Op::new("GET", "/media") })
    }

    /// Upload (media).
    ///
    /// `POST /media`
    #[inline]
    pub fn upload(
        &self,
        body: impl Into<UploadMediaBody>,
    ) -> Call<sip_integrations::MediaResource> {
        let call = Call::new(self.0, const { &Op::new("POST", "/media").data() });
        match body.into() {
            UploadMediaBody::Json(body) => call.json(&body),
            UploadMediaBody::Multipart(body) => call.multipart(&body),
        }
    }

    /// Get media.
    ///
    /// `GET /media/{media_name}`
    #[inline]
    pub fn retrieve(&self, media_name: &str) -> Call<sip_integrations::MediaResource> {
        Call::new(self.0, const { &Op::new("GET", "/media/{media_name}").data() })
            .path(&[media_name])
    }

    /// Update media.
    ///
    /// `PUT /media/{media_name}`
    #[inline]
    pub fn update(
        &self,
        media_name: &str,
        body: impl Into<UpdateMediaBody>,
    ) -> Call<sip_integrations::MediaResource> {
        let call = Call::new(
                self.0,
                const { &Op::new("PUT", "/media/{media_name}").data() },
            )
            .path(&[media_name]);
        match body.into() {
            UpdateMediaBody::Json(body) => call.json(&body),
            UpdateMediaBody::Multipart(body) => call.multipart(&body),
        }
    }

    /// Delete media.
    ///
    /// `DELETE /media/{media_name}`
    #[inline]
    pub fn delete(&self, media_name: &str) -> Call<()> {
        Call::new(self.0, const { &Op::new("DELETE", "/media/{media_name}").empty() })
            .path(&[media_name])
    }

    /// Download (media).
    ///
    /// `GET /media/{media_name}/download`
    #[inline]
    pub fn download(&self, media_name: &str) -> Call<Bytes> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/media/{media_name}/download")
                        .accept("application/octet-stream")
                },
            )
            .path(&[media_name])
    }
}

/// Parameters of `GET /media`.
#[derive(Debug)]
pub enum MediaList {}

impl<T> Call<T, MediaList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<sip_integrations::ListMediaFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<sip_integrations::ListMediaFilter>>::into_field(value),
        )
    }
}

/// A body of `POST /media`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum UploadMediaBody {
    /// As `application/json`.
    Json(sip_integrations::UploadMediaRequest),
    /// As `multipart/form-data`.
    Multipart(sip_integrations::UploadMediaMultipartRequest),
}

impl From<sip_integrations::UploadMediaRequest> for UploadMediaBody {
    #[inline]
    fn from(body: sip_integrations::UploadMediaRequest) -> Self {
        Self::Json(body)
    }
}

impl From<sip_integrations::UploadMediaMultipartRequest> for UploadMediaBody {
    #[inline]
    fn from(body: sip_integrations::UploadMediaMultipartRequest) -> Self {
        Self::Multipart(body)
    }
}

/// A body of `PUT /media/{media_name}`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum UpdateMediaBody {
    /// As `application/json`.
    Json(sip_integrations::UpdateMediaRequest),
    /// As `multipart/form-data`.
    Multipart(sip_integrations::UpdateMediaMultipartRequest),
}

impl From<sip_integrations::UpdateMediaRequest> for UpdateMediaBody {
    #[inline]
    fn from(body: sip_integrations::UpdateMediaRequest) -> Self {
        Self::Json(body)
    }
}

impl From<sip_integrations::UpdateMediaMultipartRequest> for UpdateMediaBody {
    #[inline]
    fn from(body: sip_integrations::UpdateMediaMultipartRequest) -> Self {
        Self::Multipart(body)
    }
}

/// Operations under `client.operator_connect()`.
#[derive(Clone, Copy, Debug)]
pub struct OperatorConnect<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `operator_connect`.
    #[inline]
    #[must_use]
    pub fn operator_connect(&self) -> OperatorConnect<'_> {
        OperatorConnect(self)
    }
}

/// Operations under `client.operator_connect().actions()`.
#[derive(Clone, Copy, Debug)]
pub struct OperatorConnectActions<'a>(pub(crate) &'a Client);

impl<'a> OperatorConnect<'a> {
    /// Operations under `operator_connect.actions`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> OperatorConnectActions<'a> {
        OperatorConnectActions(self.0)
    }
}

impl OperatorConnectActions<'_> {
    /// Refresh (operator connect actions).
    ///
    /// `POST /operator_connect/actions/refresh`
    #[inline]
    pub fn refresh(&self) -> Call<sip_integrations::RefreshResponse> {
        Call::new(
            self.0,
            const { &Op::new("POST", "/operator_connect/actions/refresh") },
        )
    }
}

/// Operations under `client.recording_transcriptions()`.
#[derive(Clone, Copy, Debug)]
pub struct RecordingTranscriptions<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `recording_transcriptions`.
    #[inline]
    #[must_use]
    pub fn recording_transcriptions(&self) -> RecordingTranscriptions<'_> {
        RecordingTranscriptions(self)
    }
}

impl RecordingTranscriptions<'_> {
    /// List recording transcriptions.
    ///
    /// `GET /recording_transcriptions`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<
            sip_integrations::RecordingTranscription,
            sip_integrations::CursorPaginationMeta,
        >,
        RecordingTranscriptionsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/recording_transcriptions")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Get recording transcription.
    ///
    /// `GET /recording_transcriptions/{recording_transcription_id}`
    #[inline]
    pub fn retrieve(
        &self,
        recording_transcription_id: &str,
    ) -> Call<sip_integrations::RecordingTranscription> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "GET",
                            "/recording_transcriptions/{recording_transcription_id}",
                        )
                        .data()
                },
            )
            .path(&[recording_transcription_id])
    }

    /// Delete recording transcription.
    ///
    /// `DELETE /recording_transcriptions/{recording_transcription_id}`
    #[inline]
    pub fn delete(
        &self,
        recording_transcription_id: &str,
    ) -> Call<sip_integrations::RecordingTranscription> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "DELETE",
                            "/recording_transcriptions/{recording_transcription_id}",
                        )
                        .data()
                },
            )
            .path(&[recording_transcription_id])
    }
}

/// Parameters of `GET /recording_transcriptions`.
#[derive(Debug)]
pub enum RecordingTranscriptionsList {}

impl<T> Call<T, RecordingTranscriptionsList> {
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
        value: impl IntoField<
            Option<sip_integrations::ListRecordingTranscriptionsFilter>,
        >,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<sip_integrations::ListRecordingTranscriptionsFilter>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.recordings()`.
#[derive(Clone, Copy, Debug)]
pub struct Recordings<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `recordings`.
    #[inline]
    #[must_use]
    pub fn recordings(&self) -> Recordings<'_> {
        Recordings(self)
    }
}

impl Recordings<'_> {
    /// List recordings.
    ///
    /// `GET /recordings`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<sip_integrations::RecordingResponseData, shared::PaginationMeta>,
        RecordingsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/recordings")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Get recording.
    ///
    /// `GET /recordings/{recording_id}`
    #[inline]
    pub fn retrieve(
        &self,
        recording_id: &str,
    ) -> Call<sip_integrations::RecordingResponseData> {
        Call::new(self.0, const { &Op::new("GET", "/recordings/{recording_id}").data() })
            .path(&[recording_id])
    }

    /// Delete recording.
    ///
    /// `DELETE /recordings/{recording_id}`
    #[inline]
    pub fn delete(
        &self,
        recording_id: &str,
    ) -> Call<sip_integrations::RecordingResponseData> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/recordings/{recording_id}").data() },
            )
            .path(&[recording_id])
    }
}

/// Parameters of `GET /recordings`.
#[derive(Debug)]
pub enum RecordingsList {}

impl<T> Call<T, RecordingsList> {
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
        value: impl IntoField<Option<sip_integrations::ListRecordingsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<sip_integrations::ListRecordingsFilter>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.recordings().actions()`.
#[derive(Clone, Copy, Debug)]
pub struct RecordingsActions<'a>(pub(crate) &'a Client);

impl<'a> Recordings<'a> {
    /// Operations under `recordings.actions`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> RecordingsActions<'a> {
        RecordingsActions(self.0)
    }
}

impl RecordingsActions<'_> {
    /// Delete recording action.
    ///
    /// `POST /recordings/actions/delete`
    #[inline]
    pub fn delete(
        &self,
        body: sip_integrations::DeleteRecordingsRequest,
    ) -> Call<sip_integrations::DeleteRecordingResponse> {
        Call::new(self.0, const { &Op::new("POST", "/recordings/actions/delete") })
            .json(&body)
    }
}

/// Operations under `client.siprec_connectors()`.
#[derive(Clone, Copy, Debug)]
pub struct SiprecConnectors<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `siprec_connectors`.
    #[inline]
    #[must_use]
    pub fn siprec_connectors(&self) -> SiprecConnectors<'_> {
        SiprecConnectors(self)
    }
}

impl SiprecConnectors<'_> {
    /// Create SIPREC connector.
    ///
    /// `POST /siprec_connectors`
    #[inline]
    pub fn create(
        &self,
        body: sip_integrations::SiprecConnector,
    ) -> Call<sip_integrations::SiprecConnectorResponseData> {
        Call::new(self.0, const { &Op::new("POST", "/siprec_connectors").data() })
            .json(&body)
    }

    /// Get SIPREC connector.
    ///
    /// `GET /siprec_connectors/{connector_name}`
    #[inline]
    pub fn retrieve(
        &self,
        connector_name: &str,
    ) -> Call<sip_integrations::SiprecConnectorResponseData> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/siprec_connectors/{connector_name}").data() },
            )
            .path(&[connector_name])
    }

    /// Update SIPREC connector.
    ///
    /// `PUT /siprec_connectors/{connector_name}`
    #[inline]
    pub fn update(
        &self,
        connector_name: &str,
        body: sip_integrations::SiprecConnector,
    ) -> Call<sip_integrations::SiprecConnectorResponseData> {
        Call::new(
                self.0,
                const { &Op::new("PUT", "/siprec_connectors/{connector_name}").data() },
            )
            .path(&[connector_name])
            .json(&body)
    }

    /// Delete SIPREC connector.
    ///
    /// `DELETE /siprec_connectors/{connector_name}`
    #[inline]
    pub fn delete(&self, connector_name: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/siprec_connectors/{connector_name}").empty()
                },
            )
            .path(&[connector_name])
    }
}
