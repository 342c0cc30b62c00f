//! Operations of SIP Integrations. Call recordings, media storage, SIPREC, Dialogflow and connections to other platforms.
//!
//! See [the types](crate::sip_integrations), [the guide](crate::guides::sip_integrations).

use crate::models::{shared, sip_integrations};
use crate::runtime::operation::{Bytes, Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.custom_storage_credentials()`. Feature `sip-integrations`.
///
/// Guide: [SIP Integrations](crate::guides::sip_integrations).
#[derive(Clone, Copy, Debug)]
pub struct CustomStorageCredentials<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `custom_storage_credentials`. Feature `sip-integrations`.
    #[inline]
    #[must_use]
    pub fn custom_storage_credentials(&self) -> CustomStorageCredentials<'_> {
        CustomStorageCredentials(self)
    }
}

impl CustomStorageCredentials<'_> {
    /// Gets a custom storage credential.
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

    /// Creates a custom storage credential.
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

    /// Updates a custom storage credential.
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

    /// Deletes a custom storage credential.
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

/// Operations under `client.dialogflow_connections()`. Feature `sip-integrations`.
///
/// Guide: [SIP Integrations](crate::guides::sip_integrations).
#[derive(Clone, Copy, Debug)]
pub struct DialogflowConnections<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `dialogflow_connections`. Feature `sip-integrations`.
    #[inline]
    #[must_use]
    pub fn dialogflow_connections(&self) -> DialogflowConnections<'_> {
        DialogflowConnections(self)
    }
}

impl DialogflowConnections<'_> {
    /// Gets a dialogflow connection.
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

    /// Creates a dialogflow connection.
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

    /// Updates a dialogflow connection.
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

    /// Deletes a dialogflow connection.
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

/// Operations under `client.external_connections()`. Feature `sip-integrations`.
///
/// Guide: [SIP Integrations](crate::guides::sip_integrations).
#[derive(Clone, Copy, Debug)]
pub struct ExternalConnections<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `external_connections`. Feature `sip-integrations`.
    #[inline]
    #[must_use]
    pub fn external_connections(&self) -> ExternalConnections<'_> {
        ExternalConnections(self)
    }
}

impl ExternalConnections<'_> {
    /// Lists external connections.
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

    /// Creates an external connection.
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

    /// Gets an external connection.
    ///
    /// `GET /external_connections/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<sip_integrations::ExternalConnection> {
        Call::new(self.0, const { &Op::new("GET", "/external_connections/{id}").data() })
            .path(&[id])
    }

    /// Updates an external connection.
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

    /// Deletes an external connection.
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

    /// Updates a location of an external connection.
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

/// What [`ExternalConnections::list`] (`GET /external_connections`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListExternalConnectionsFilter`](sip_integrations::ListExternalConnectionsFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `250`. At least 1. At most 250.
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

/// Operations under `client.external_connections().civic_addresses()`. Feature `sip-integrations`.
///
/// Guide: [SIP Integrations](crate::guides::sip_integrations).
#[derive(Clone, Copy, Debug)]
pub struct ExternalConnectionsCivicAddresses<'a>(pub(crate) &'a Client);

impl<'a> ExternalConnections<'a> {
    /// Operations under `external_connections.civic_addresses`. Feature `sip-integrations`.
    #[inline]
    #[must_use]
    pub fn civic_addresses(self) -> ExternalConnectionsCivicAddresses<'a> {
        ExternalConnectionsCivicAddresses(self.0)
    }
}

impl ExternalConnectionsCivicAddresses<'_> {
    /// Lists the civic addresses of an external connection.
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

    /// Gets an external connection civic address.
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

/// What [`ExternalConnectionsCivicAddresses::list`] (`GET /external_connections/{id}/civic_addresses`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListCivicAddressesFilter`](sip_integrations::ListCivicAddressesFilter): `filter` in the query.
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

/// Operations under `client.external_connections().log_messages()`. Feature `sip-integrations`.
///
/// Guide: [SIP Integrations](crate::guides::sip_integrations).
#[derive(Clone, Copy, Debug)]
pub struct ExternalConnectionsLogMessages<'a>(pub(crate) &'a Client);

impl<'a> ExternalConnections<'a> {
    /// Operations under `external_connections.log_messages`. Feature `sip-integrations`.
    #[inline]
    #[must_use]
    pub fn log_messages(self) -> ExternalConnectionsLogMessages<'a> {
        ExternalConnectionsLogMessages(self.0)
    }
}

impl ExternalConnectionsLogMessages<'_> {
    /// Lists external connection log messages.
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

    /// Gets an external connection log message.
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

    /// Dismisses an external connection log message.
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

/// What [`ExternalConnectionsLogMessages::list`] (`GET /external_connections/log_messages`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListLogMessagesFilter`](sip_integrations::ListLogMessagesFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `250`. At least 1. At most 250.
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

/// Operations under `client.external_connections().phone_numbers()`. Feature `sip-integrations`.
///
/// Guide: [SIP Integrations](crate::guides::sip_integrations).
#[derive(Clone, Copy, Debug)]
pub struct ExternalConnectionsPhoneNumbers<'a>(pub(crate) &'a Client);

impl<'a> ExternalConnections<'a> {
    /// Operations under `external_connections.phone_numbers`. Feature `sip-integrations`.
    #[inline]
    #[must_use]
    pub fn phone_numbers(self) -> ExternalConnectionsPhoneNumbers<'a> {
        ExternalConnectionsPhoneNumbers(self.0)
    }
}

impl ExternalConnectionsPhoneNumbers<'_> {
    /// Lists the phone numbers of an external connection.
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

    /// Gets an external connection phone number.
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

    /// Updates an external connection phone number.
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

/// What [`ExternalConnectionsPhoneNumbers::list`] (`GET /external_connections/{id}/phone_numbers`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListPhoneNumbersFilter`](sip_integrations::ListPhoneNumbersFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `250`. At least 1. At most 250.
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

/// Operations under `client.external_connections().releases()`. Feature `sip-integrations`.
///
/// Guide: [SIP Integrations](crate::guides::sip_integrations).
#[derive(Clone, Copy, Debug)]
pub struct ExternalConnectionsReleases<'a>(pub(crate) &'a Client);

impl<'a> ExternalConnections<'a> {
    /// Operations under `external_connections.releases`. Feature `sip-integrations`.
    #[inline]
    #[must_use]
    pub fn releases(self) -> ExternalConnectionsReleases<'a> {
        ExternalConnectionsReleases(self.0)
    }
}

impl ExternalConnectionsReleases<'_> {
    /// Lists the releases of an external connection.
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

    /// Gets an external connection release.
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

/// What [`ExternalConnectionsReleases::list`] (`GET /external_connections/{id}/releases`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListReleasesFilter`](sip_integrations::ListReleasesFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `250`. At least 1. At most 250.
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

/// Operations under `client.external_connections().uploads()`. Feature `sip-integrations`.
///
/// Guide: [SIP Integrations](crate::guides::sip_integrations).
#[derive(Clone, Copy, Debug)]
pub struct ExternalConnectionsUploads<'a>(pub(crate) &'a Client);

impl<'a> ExternalConnections<'a> {
    /// Operations under `external_connections.uploads`. Feature `sip-integrations`.
    #[inline]
    #[must_use]
    pub fn uploads(self) -> ExternalConnectionsUploads<'a> {
        ExternalConnectionsUploads(self.0)
    }
}

impl ExternalConnectionsUploads<'_> {
    /// Lists the uploads of an external connection.
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

    /// Creates an upload for an external connection.
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

    /// Refreshes the status of the uploads of an external connection.
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

    /// Gets the count of pending uploads of an external connection.
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

    /// Gets an external connection upload.
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

    /// Retries an external connection upload.
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

/// What [`ExternalConnectionsUploads::list`] (`GET /external_connections/{id}/uploads`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListUploadsFilter`](sip_integrations::ListUploadsFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `250`. At least 1. At most 250.
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

/// Operations under `client.media()`. Feature `sip-integrations`.
///
/// Guide: [SIP Integrations](crate::guides::sip_integrations).
#[derive(Clone, Copy, Debug)]
pub struct Media<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `media`. Feature `sip-integrations`.
    #[inline]
    #[must_use]
    pub fn media(&self) -> Media<'_> {
        Media(self)
    }
}

impl Media<'_> {
    /// Lists media files.
    ///
    /// `GET /media`
    #[inline]
    pub fn list(&self) -> Call<sip_integrations::ListMediaResponse, MediaList> {
        Call::new(self.0, const { &Op::new("GET", "/media") })
    }

    /// Uploads a media file.
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

    /// Gets a media file.
    ///
    /// `GET /media/{media_name}`
    #[inline]
    pub fn retrieve(&self, media_name: &str) -> Call<sip_integrations::MediaResource> {
        Call::new(self.0, const { &Op::new("GET", "/media/{media_name}").data() })
            .path(&[media_name])
    }

    /// Updates a media file.
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

    /// Deletes a media file.
    ///
    /// `DELETE /media/{media_name}`
    #[inline]
    pub fn delete(&self, media_name: &str) -> Call<()> {
        Call::new(self.0, const { &Op::new("DELETE", "/media/{media_name}").empty() })
            .path(&[media_name])
    }

    /// Downloads a media file.
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

/// What [`Media::list`] (`GET /media`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListMediaFilter`](sip_integrations::ListMediaFilter): `filter` in the query.
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

/// Operations under `client.operator_connect()`. Feature `sip-integrations`.
///
/// Guide: [SIP Integrations](crate::guides::sip_integrations).
#[derive(Clone, Copy, Debug)]
pub struct OperatorConnect<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `operator_connect`. Feature `sip-integrations`.
    #[inline]
    #[must_use]
    pub fn operator_connect(&self) -> OperatorConnect<'_> {
        OperatorConnect(self)
    }
}

/// Operations under `client.operator_connect().actions()`. Feature `sip-integrations`.
///
/// Guide: [SIP Integrations](crate::guides::sip_integrations).
#[derive(Clone, Copy, Debug)]
pub struct OperatorConnectActions<'a>(pub(crate) &'a Client);

impl<'a> OperatorConnect<'a> {
    /// Operations under `operator_connect.actions`. Feature `sip-integrations`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> OperatorConnectActions<'a> {
        OperatorConnectActions(self.0)
    }
}

impl OperatorConnectActions<'_> {
    /// Refreshes Operator Connect.
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

/// Operations under `client.recording_transcriptions()`. Feature `sip-integrations`.
///
/// Guide: [SIP Integrations](crate::guides::sip_integrations).
#[derive(Clone, Copy, Debug)]
pub struct RecordingTranscriptions<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `recording_transcriptions`. Feature `sip-integrations`.
    #[inline]
    #[must_use]
    pub fn recording_transcriptions(&self) -> RecordingTranscriptions<'_> {
        RecordingTranscriptions(self)
    }
}

impl RecordingTranscriptions<'_> {
    /// Lists recording transcriptions.
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

    /// Gets a recording transcription.
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

    /// Asks [`retrieve`](Self::retrieve) again and again until `status` is `completed`.
    pub fn wait(
        &self,
        recording_transcription_id: &str,
    ) -> crate::runtime::Wait<sip_integrations::RecordingTranscription> {
        const JOB: &crate::runtime::Job<sip_integrations::RecordingTranscription> = &crate::runtime::Job {
            state: |value| Some(value.status.as_ref()?.as_str()),
            done: &["completed"],
            failed: &[],
        };
        crate::runtime::Wait::new(self.retrieve(recording_transcription_id), JOB)
    }

    /// Deletes a recording transcription.
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

/// What [`RecordingTranscriptions::list`] (`GET /recording_transcriptions`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`ListRecordingTranscriptionsFilter`](sip_integrations::ListRecordingTranscriptionsFilter): `filter` in the query.
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

/// Operations under `client.recordings()`. Feature `sip-integrations`.
///
/// Guide: [SIP Integrations](crate::guides::sip_integrations).
#[derive(Clone, Copy, Debug)]
pub struct Recordings<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `recordings`. Feature `sip-integrations`.
    #[inline]
    #[must_use]
    pub fn recordings(&self) -> Recordings<'_> {
        Recordings(self)
    }
}

impl Recordings<'_> {
    /// Lists recordings.
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

    /// Gets a recording.
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

    /// Deletes a recording.
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

/// What [`Recordings::list`] (`GET /recordings`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`ListRecordingsFilter`](sip_integrations::ListRecordingsFilter): `filter` in the query.
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

/// Operations under `client.recordings().actions()`. Feature `sip-integrations`.
///
/// Guide: [SIP Integrations](crate::guides::sip_integrations).
#[derive(Clone, Copy, Debug)]
pub struct RecordingsActions<'a>(pub(crate) &'a Client);

impl<'a> Recordings<'a> {
    /// Operations under `recordings.actions`. Feature `sip-integrations`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> RecordingsActions<'a> {
        RecordingsActions(self.0)
    }
}

impl RecordingsActions<'_> {
    /// Deletes several recordings.
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

/// Operations under `client.siprec_connectors()`. Feature `sip-integrations`.
///
/// Guide: [SIP Integrations](crate::guides::sip_integrations).
#[derive(Clone, Copy, Debug)]
pub struct SiprecConnectors<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `siprec_connectors`. Feature `sip-integrations`.
    #[inline]
    #[must_use]
    pub fn siprec_connectors(&self) -> SiprecConnectors<'_> {
        SiprecConnectors(self)
    }
}

impl SiprecConnectors<'_> {
    /// Creates a SIPREC connector.
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

    /// Gets a SIPREC connector.
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

    /// Updates a SIPREC connector.
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

    /// Deletes a SIPREC connector.
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
