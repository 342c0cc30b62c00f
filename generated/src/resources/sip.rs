//! Operations of SIP. SIP connections by credentials, FQDN or IP address, and outbound voice profiles.
//!
//! See [the types](crate::sip), [the guide](crate::guides::sip).

#[doc(inline)]
pub use super::Connections;
use crate::models::{shared, sip};
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.access_ip_ranges()`. Feature `sip`.
///
/// Guide: [SIP](crate::guides::sip).
#[derive(Clone, Copy, Debug)]
pub struct AccessIpRanges<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `access_ip_ranges`. Feature `sip`.
    #[inline]
    #[must_use]
    pub fn access_ip_ranges(&self) -> AccessIpRanges<'_> {
        AccessIpRanges(self)
    }
}

impl AccessIpRanges<'_> {
    /// Lists access IP ranges.
    ///
    /// `GET /access_ip_ranges`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<sip::AccessIpRangeResponse, shared::CloudflareIpListSyncPaginationMeta>,
        AccessIpRangesList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/access_ip_ranges")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates an access IP range.
    ///
    /// `POST /access_ip_ranges`
    #[inline]
    pub fn create(
        &self,
        body: sip::AccessIpRangePost,
    ) -> Call<sip::AccessIpRangeResponse> {
        Call::new(self.0, const { &Op::new("POST", "/access_ip_ranges") }).json(&body)
    }

    /// Deletes an access IP range.
    ///
    /// `DELETE /access_ip_ranges/{access_ip_range_id}`
    #[inline]
    pub fn delete(&self, access_ip_range_id: &str) -> Call<sip::AccessIpRangeResponse> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/access_ip_ranges/{access_ip_range_id}") },
            )
            .path(&[access_ip_range_id])
    }
}

/// What [`AccessIpRanges::list`] (`GET /access_ip_ranges`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListAccessIpRangesFilter`](sip::ListAccessIpRangesFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At most 250.
#[derive(Debug)]
pub enum AccessIpRangesList {}

impl<T> Call<T, AccessIpRangesList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<sip::ListAccessIpRangesFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<sip::ListAccessIpRangesFilter>>::into_field(value),
        )
    }

    /// Sets the query parameter `page[number]`. Default: `1`.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

impl Connections<'_> {
    /// Lists connections.
    ///
    /// `GET /connections`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<sip::Connection, sip::PaginationMeta>, ConnectionsList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/connections")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Gets a connection.
    ///
    /// `GET /connections/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<sip::Connection> {
        Call::new(self.0, const { &Op::new("GET", "/connections/{id}").data() })
            .path(&[id])
    }
}

/// What [`Connections::list`] (`GET /connections`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`Filter`](sip::Filter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `250`. At least 1. At most 250.
/// - `sort`, [`SortConnection`](sip::SortConnection): `sort` in the query. Default: `created_at`.
#[derive(Debug)]
pub enum ConnectionsList {}

impl<T> Call<T, ConnectionsList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(self, value: impl IntoField<Option<sip::Filter>>) -> Self {
        self.arg("filter", &IntoField::<Option<sip::Filter>>::into_field(value))
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

    /// Sets the query parameter `sort`. Default: `created_at`.
    #[inline]
    pub fn sort(self, value: impl IntoField<Option<sip::SortConnection>>) -> Self {
        self.arg("sort", &IntoField::<Option<sip::SortConnection>>::into_field(value))
    }
}

/// Operations under `client.credential_connections()`. Feature `sip`.
///
/// Guide: [SIP](crate::guides::sip).
#[derive(Clone, Copy, Debug)]
pub struct CredentialConnections<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `credential_connections`. Feature `sip`.
    #[inline]
    #[must_use]
    pub fn credential_connections(&self) -> CredentialConnections<'_> {
        CredentialConnections(self)
    }
}

impl CredentialConnections<'_> {
    /// Lists credential connections.
    ///
    /// `GET /credential_connections`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<sip::CredentialConnection, sip::PaginationMeta>,
        CredentialConnectionsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/credential_connections")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a credential connection.
    ///
    /// `POST /credential_connections`
    #[inline]
    pub fn create(
        &self,
        body: sip::CreateCredentialConnectionRequest,
    ) -> Call<sip::CredentialConnection> {
        Call::new(self.0, const { &Op::new("POST", "/credential_connections").data() })
            .json(&body)
    }

    /// Gets a credential connection.
    ///
    /// `GET /credential_connections/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<sip::CredentialConnection> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/credential_connections/{id}").data() },
            )
            .path(&[id])
    }

    /// Updates a credential connection.
    ///
    /// `PATCH /credential_connections/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: sip::UpdateCredentialConnectionRequest,
    ) -> Call<sip::CredentialConnection> {
        Call::new(
                self.0,
                const { &Op::new("PATCH", "/credential_connections/{id}").data() },
            )
            .path(&[id])
            .json(&body)
    }

    /// Deletes a credential connection.
    ///
    /// `DELETE /credential_connections/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<sip::CredentialConnection> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/credential_connections/{id}").data() },
            )
            .path(&[id])
    }
}

/// What [`CredentialConnections::list`] (`GET /credential_connections`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`Filter`](sip::Filter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `250`. At least 1. At most 250.
/// - `sort`, [`SortConnection`](sip::SortConnection): `sort` in the query. Default: `created_at`.
#[derive(Debug)]
pub enum CredentialConnectionsList {}

impl<T> Call<T, CredentialConnectionsList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(self, value: impl IntoField<Option<sip::Filter>>) -> Self {
        self.arg("filter", &IntoField::<Option<sip::Filter>>::into_field(value))
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

    /// Sets the query parameter `sort`. Default: `created_at`.
    #[inline]
    pub fn sort(self, value: impl IntoField<Option<sip::SortConnection>>) -> Self {
        self.arg("sort", &IntoField::<Option<sip::SortConnection>>::into_field(value))
    }
}

/// Operations under `client.credential_connections().actions()`. Feature `sip`.
///
/// Guide: [SIP](crate::guides::sip).
#[derive(Clone, Copy, Debug)]
pub struct CredentialConnectionsActions<'a>(pub(crate) &'a Client);

impl<'a> CredentialConnections<'a> {
    /// Operations under `credential_connections.actions`. Feature `sip`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> CredentialConnectionsActions<'a> {
        CredentialConnectionsActions(self.0)
    }
}

impl CredentialConnectionsActions<'_> {
    /// Checks the registration status of a credential connection.
    ///
    /// `POST /credential_connections/{id}/actions/check_registration_status`
    #[inline]
    pub fn check_registration_status(
        &self,
        id: &str,
    ) -> Call<sip::CheckCredentialConnectionRegistrationStatusData> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/credential_connections/{id}/actions/check_registration_status",
                        )
                        .data()
                },
            )
            .path(&[id])
    }
}

/// Operations under `client.fqdn_connections()`. Feature `sip`.
///
/// Guide: [SIP](crate::guides::sip).
#[derive(Clone, Copy, Debug)]
pub struct FqdnConnections<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `fqdn_connections`. Feature `sip`.
    #[inline]
    #[must_use]
    pub fn fqdn_connections(&self) -> FqdnConnections<'_> {
        FqdnConnections(self)
    }
}

impl FqdnConnections<'_> {
    /// Lists FQDN connections.
    ///
    /// `GET /fqdn_connections`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<sip::FqdnConnection, sip::PaginationMeta>, FqdnConnectionsList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/fqdn_connections")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates an FQDN connection.
    ///
    /// `POST /fqdn_connections`
    #[inline]
    pub fn create(
        &self,
        body: sip::CreateFqdnConnectionRequest,
    ) -> Call<sip::FqdnConnection> {
        Call::new(self.0, const { &Op::new("POST", "/fqdn_connections").data() })
            .json(&body)
    }

    /// Gets an FQDN connection.
    ///
    /// `GET /fqdn_connections/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<sip::FqdnConnection> {
        Call::new(self.0, const { &Op::new("GET", "/fqdn_connections/{id}").data() })
            .path(&[id])
    }

    /// Updates an FQDN connection.
    ///
    /// `PATCH /fqdn_connections/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: sip::UpdateFqdnConnectionRequest,
    ) -> Call<sip::FqdnConnection> {
        Call::new(self.0, const { &Op::new("PATCH", "/fqdn_connections/{id}").data() })
            .path(&[id])
            .json(&body)
    }

    /// Deletes an FQDN connection.
    ///
    /// `DELETE /fqdn_connections/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<sip::FqdnConnection> {
        Call::new(self.0, const { &Op::new("DELETE", "/fqdn_connections/{id}").data() })
            .path(&[id])
    }
}

/// What [`FqdnConnections::list`] (`GET /fqdn_connections`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`Filter`](sip::Filter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `250`. At least 1. At most 250.
/// - `sort`, [`SortConnection`](sip::SortConnection): `sort` in the query. Default: `created_at`.
#[derive(Debug)]
pub enum FqdnConnectionsList {}

impl<T> Call<T, FqdnConnectionsList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(self, value: impl IntoField<Option<sip::Filter>>) -> Self {
        self.arg("filter", &IntoField::<Option<sip::Filter>>::into_field(value))
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

    /// Sets the query parameter `sort`. Default: `created_at`.
    #[inline]
    pub fn sort(self, value: impl IntoField<Option<sip::SortConnection>>) -> Self {
        self.arg("sort", &IntoField::<Option<sip::SortConnection>>::into_field(value))
    }
}

/// Operations under `client.fqdns()`. Feature `sip`.
///
/// Guide: [SIP](crate::guides::sip).
#[derive(Clone, Copy, Debug)]
pub struct Fqdns<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `fqdns`. Feature `sip`.
    #[inline]
    #[must_use]
    pub fn fqdns(&self) -> Fqdns<'_> {
        Fqdns(self)
    }
}

impl Fqdns<'_> {
    /// Lists FQDNs.
    ///
    /// `GET /fqdns`
    #[inline]
    pub fn list(&self) -> Call<Page<sip::Fqdn, sip::PaginationMeta>, FqdnsList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/fqdns")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates an FQDN.
    ///
    /// `POST /fqdns`
    #[inline]
    pub fn create(&self, body: sip::CreateFqdnRequest) -> Call<sip::Fqdn> {
        Call::new(self.0, const { &Op::new("POST", "/fqdns").data() }).json(&body)
    }

    /// Gets an FQDN.
    ///
    /// `GET /fqdns/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<sip::Fqdn> {
        Call::new(self.0, const { &Op::new("GET", "/fqdns/{id}").data() }).path(&[id])
    }

    /// Updates an FQDN.
    ///
    /// `PATCH /fqdns/{id}`
    #[inline]
    pub fn update(&self, id: &str, body: sip::UpdateFqdnRequest) -> Call<sip::Fqdn> {
        Call::new(self.0, const { &Op::new("PATCH", "/fqdns/{id}").data() })
            .path(&[id])
            .json(&body)
    }

    /// Deletes an FQDN.
    ///
    /// `DELETE /fqdns/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<sip::Fqdn> {
        Call::new(self.0, const { &Op::new("DELETE", "/fqdns/{id}").data() }).path(&[id])
    }
}

/// What [`Fqdns::list`] (`GET /fqdns`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `250`. At least 1. At most 250.
/// - `filter`, [`ListFqdnsFilter`](sip::ListFqdnsFilter): `filter` in the query.
#[derive(Debug)]
pub enum FqdnsList {}

impl<T> Call<T, FqdnsList> {
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

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(self, value: impl IntoField<Option<sip::ListFqdnsFilter>>) -> Self {
        self.arg("filter", &IntoField::<Option<sip::ListFqdnsFilter>>::into_field(value))
    }
}

/// Operations under `client.ip_connections()`. Feature `sip`.
///
/// Guide: [SIP](crate::guides::sip).
#[derive(Clone, Copy, Debug)]
pub struct IpConnections<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `ip_connections`. Feature `sip`.
    #[inline]
    #[must_use]
    pub fn ip_connections(&self) -> IpConnections<'_> {
        IpConnections(self)
    }
}

impl IpConnections<'_> {
    /// Lists IP connections.
    ///
    /// `GET /ip_connections`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<sip::IpConnection, sip::PaginationMeta>, IpConnectionsList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/ip_connections")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates an IP connection.
    ///
    /// `POST /ip_connections`
    #[inline]
    pub fn create(
        &self,
        body: sip::CreateIpConnectionRequest,
    ) -> Call<sip::IpConnection> {
        Call::new(self.0, const { &Op::new("POST", "/ip_connections").data() })
            .json(&body)
    }

    /// Gets an IP connection.
    ///
    /// `GET /ip_connections/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<sip::IpConnection> {
        Call::new(self.0, const { &Op::new("GET", "/ip_connections/{id}").data() })
            .path(&[id])
    }

    /// Updates an IP connection.
    ///
    /// `PATCH /ip_connections/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: sip::UpdateIpConnectionRequest,
    ) -> Call<sip::IpConnection> {
        Call::new(self.0, const { &Op::new("PATCH", "/ip_connections/{id}").data() })
            .path(&[id])
            .json(&body)
    }

    /// Deletes an IP connection.
    ///
    /// `DELETE /ip_connections/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<sip::IpConnection> {
        Call::new(self.0, const { &Op::new("DELETE", "/ip_connections/{id}").data() })
            .path(&[id])
    }
}

/// What [`IpConnections::list`] (`GET /ip_connections`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`Filter`](sip::Filter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `250`. At least 1. At most 250.
/// - `sort`, [`SortConnection`](sip::SortConnection): `sort` in the query. Default: `created_at`.
#[derive(Debug)]
pub enum IpConnectionsList {}

impl<T> Call<T, IpConnectionsList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(self, value: impl IntoField<Option<sip::Filter>>) -> Self {
        self.arg("filter", &IntoField::<Option<sip::Filter>>::into_field(value))
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

    /// Sets the query parameter `sort`. Default: `created_at`.
    #[inline]
    pub fn sort(self, value: impl IntoField<Option<sip::SortConnection>>) -> Self {
        self.arg("sort", &IntoField::<Option<sip::SortConnection>>::into_field(value))
    }
}

/// Operations under `client.ips()`. Feature `sip`.
///
/// Guide: [SIP](crate::guides::sip).
#[derive(Clone, Copy, Debug)]
pub struct Ips<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `ips`. Feature `sip`.
    #[inline]
    #[must_use]
    pub fn ips(&self) -> Ips<'_> {
        Ips(self)
    }
}

impl Ips<'_> {
    /// Lists IPs.
    ///
    /// `GET /ips`
    #[inline]
    pub fn list(&self) -> Call<Page<sip::Ip, sip::PaginationMeta>, IpsList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/ips")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates an IP.
    ///
    /// `POST /ips`
    #[inline]
    pub fn create(&self, body: sip::CreateIpRequest) -> Call<sip::Ip> {
        Call::new(self.0, const { &Op::new("POST", "/ips").data() }).json(&body)
    }

    /// Gets an IP.
    ///
    /// `GET /ips/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<sip::Ip> {
        Call::new(self.0, const { &Op::new("GET", "/ips/{id}").data() }).path(&[id])
    }

    /// Updates an IP.
    ///
    /// `PATCH /ips/{id}`
    #[inline]
    pub fn update(&self, id: &str, body: sip::UpdateIpRequest) -> Call<sip::Ip> {
        Call::new(self.0, const { &Op::new("PATCH", "/ips/{id}").data() })
            .path(&[id])
            .json(&body)
    }

    /// Deletes an IP.
    ///
    /// `DELETE /ips/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<sip::Ip> {
        Call::new(self.0, const { &Op::new("DELETE", "/ips/{id}").data() }).path(&[id])
    }
}

/// What [`Ips::list`] (`GET /ips`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `250`. At least 1. At most 250.
/// - `filter`, [`ListIpsFilter`](sip::ListIpsFilter): `filter` in the query.
#[derive(Debug)]
pub enum IpsList {}

impl<T> Call<T, IpsList> {
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

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(self, value: impl IntoField<Option<sip::ListIpsFilter>>) -> Self {
        self.arg("filter", &IntoField::<Option<sip::ListIpsFilter>>::into_field(value))
    }
}

/// Operations under `client.outbound_voice_profiles()`. Feature `sip`.
///
/// Guide: [SIP](crate::guides::sip).
#[derive(Clone, Copy, Debug)]
pub struct OutboundVoiceProfiles<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `outbound_voice_profiles`. Feature `sip`.
    #[inline]
    #[must_use]
    pub fn outbound_voice_profiles(&self) -> OutboundVoiceProfiles<'_> {
        OutboundVoiceProfiles(self)
    }
}

impl OutboundVoiceProfiles<'_> {
    /// Lists outbound voice profiles.
    ///
    /// `GET /outbound_voice_profiles`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<sip::OutboundVoiceProfile, shared::PaginationMeta>,
        OutboundVoiceProfilesList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/outbound_voice_profiles")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates an outbound voice profile.
    ///
    /// `POST /outbound_voice_profiles`
    #[inline]
    pub fn create(
        &self,
        body: sip::CreateOutboundVoiceProfileRequest,
    ) -> Call<sip::OutboundVoiceProfile> {
        Call::new(self.0, const { &Op::new("POST", "/outbound_voice_profiles").data() })
            .json(&body)
    }

    /// Gets an outbound voice profile.
    ///
    /// `GET /outbound_voice_profiles/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<sip::OutboundVoiceProfile> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/outbound_voice_profiles/{id}").data() },
            )
            .path(&[id])
    }

    /// Updates an outbound voice profile.
    ///
    /// `PATCH /outbound_voice_profiles/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: sip::UpdateOutboundVoiceProfileRequest,
    ) -> Call<sip::OutboundVoiceProfile> {
        Call::new(
                self.0,
                const { &Op::new("PATCH", "/outbound_voice_profiles/{id}").data() },
            )
            .path(&[id])
            .json(&body)
    }

    /// Deletes an outbound voice profile.
    ///
    /// `DELETE /outbound_voice_profiles/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<sip::OutboundVoiceProfile> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/outbound_voice_profiles/{id}").data() },
            )
            .path(&[id])
    }
}

/// What [`OutboundVoiceProfiles::list`] (`GET /outbound_voice_profiles`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`ListOutboundVoiceProfilesFilter`](sip::ListOutboundVoiceProfilesFilter): `filter` in the query.
/// - `sort`, [`ListOutboundVoiceProfilesSort`](sip::ListOutboundVoiceProfilesSort): `sort` in the query. Default: `-created_at`.
#[derive(Debug)]
pub enum OutboundVoiceProfilesList {}

impl<T> Call<T, OutboundVoiceProfilesList> {
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
        value: impl IntoField<Option<sip::ListOutboundVoiceProfilesFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<sip::ListOutboundVoiceProfilesFilter>>::into_field(value),
        )
    }

    /// Sets the query parameter `sort`. Default: `-created_at`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<sip::ListOutboundVoiceProfilesSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<Option<sip::ListOutboundVoiceProfilesSort>>::into_field(value),
        )
    }
}

/// Operations under `client.sip_registration_status()`. Feature `sip`.
///
/// Guide: [SIP](crate::guides::sip).
#[derive(Clone, Copy, Debug)]
pub struct SipRegistrationStatus<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `sip_registration_status`. Feature `sip`.
    #[inline]
    #[must_use]
    pub fn sip_registration_status(&self) -> SipRegistrationStatus<'_> {
        SipRegistrationStatus(self)
    }
}

impl SipRegistrationStatus<'_> {
    /// Gets the SIP registration status.
    ///
    /// `GET /sip_registration_status`
    #[inline]
    pub fn retrieve(
        &self,
        credential_type: impl Into<sip::CredentialType>,
    ) -> Call<sip::SipRegistrationStatus, SipRegistrationStatusRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/sip_registration_status") })
            .arg("credential_type", &Into::<sip::CredentialType>::into(credential_type))
    }
}

/// What [`SipRegistrationStatus::retrieve`] (`GET /sip_registration_status`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `connection_id`, `String`: `connection_id` in the query.
/// - `username`, `String`: `username` in the query.
#[derive(Debug)]
pub enum SipRegistrationStatusRetrieve {}

impl<T> Call<T, SipRegistrationStatusRetrieve> {
    /// Sets the query parameter `connection_id`.
    #[inline]
    pub fn connection_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("connection_id", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `username`.
    #[inline]
    pub fn username(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("username", &IntoField::<Option<String>>::into_field(value))
    }
}

/// Operations under `client.uac_connections()`. Feature `sip`.
///
/// Guide: [SIP](crate::guides::sip).
#[derive(Clone, Copy, Debug)]
pub struct UacConnections<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `uac_connections`. Feature `sip`.
    #[inline]
    #[must_use]
    pub fn uac_connections(&self) -> UacConnections<'_> {
        UacConnections(self)
    }
}

impl UacConnections<'_> {
    /// Lists UAC connections.
    ///
    /// `GET /uac_connections`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<sip::UacConnection, sip::PaginationMeta>, UacConnectionsList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/uac_connections")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a UAC connection.
    ///
    /// `POST /uac_connections`
    #[inline]
    pub fn create(
        &self,
        body: sip::CreateUacConnectionRequest,
    ) -> Call<sip::UacConnection> {
        Call::new(self.0, const { &Op::new("POST", "/uac_connections").data() })
            .json(&body)
    }

    /// Gets a UAC connection.
    ///
    /// `GET /uac_connections/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<sip::UacConnection> {
        Call::new(self.0, const { &Op::new("GET", "/uac_connections/{id}").data() })
            .path(&[id])
    }

    /// Updates a UAC connection.
    ///
    /// `PATCH /uac_connections/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: sip::UpdateUacConnectionRequest,
    ) -> Call<sip::UacConnection> {
        Call::new(self.0, const { &Op::new("PATCH", "/uac_connections/{id}").data() })
            .path(&[id])
            .json(&body)
    }

    /// Deletes a UAC connection.
    ///
    /// `DELETE /uac_connections/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<sip::UacConnection> {
        Call::new(self.0, const { &Op::new("DELETE", "/uac_connections/{id}").data() })
            .path(&[id])
    }
}

/// What [`UacConnections::list`] (`GET /uac_connections`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`Filter`](sip::Filter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `250`. At least 1. At most 250.
/// - `sort`, [`SortConnection`](sip::SortConnection): `sort` in the query. Default: `created_at`.
#[derive(Debug)]
pub enum UacConnectionsList {}

impl<T> Call<T, UacConnectionsList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(self, value: impl IntoField<Option<sip::Filter>>) -> Self {
        self.arg("filter", &IntoField::<Option<sip::Filter>>::into_field(value))
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

    /// Sets the query parameter `sort`. Default: `created_at`.
    #[inline]
    pub fn sort(self, value: impl IntoField<Option<sip::SortConnection>>) -> Self {
        self.arg("sort", &IntoField::<Option<sip::SortConnection>>::into_field(value))
    }
}

/// Operations under `client.uac_connections().actions()`. Feature `sip`.
///
/// Guide: [SIP](crate::guides::sip).
#[derive(Clone, Copy, Debug)]
pub struct UacConnectionsActions<'a>(pub(crate) &'a Client);

impl<'a> UacConnections<'a> {
    /// Operations under `uac_connections.actions`. Feature `sip`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> UacConnectionsActions<'a> {
        UacConnectionsActions(self.0)
    }
}

impl UacConnectionsActions<'_> {
    /// Checks the registration status of a UAC connection.
    ///
    /// `POST /uac_connections/{id}/actions/check_registration_status`
    #[inline]
    pub fn check_registration_status(
        &self,
        id: &str,
    ) -> Call<sip::CheckCredentialConnectionRegistrationStatusData> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/uac_connections/{id}/actions/check_registration_status",
                        )
                        .data()
                },
            )
            .path(&[id])
    }
}
