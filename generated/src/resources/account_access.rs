//! Operations of Account Access. Allowed IP addresses, postal addresses, single sign-on, billing groups and integration secrets.
//!
//! See [the types](crate::account_access), [the guide](crate::guides::account_access).

#[doc(inline)]
pub use super::TelephonyCredentials;
use crate::models::{account_access, shared};
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.access_ip_address()`. Feature `account-access`.
///
/// Guide: [Account Access](crate::guides::account_access).
#[derive(Clone, Copy, Debug)]
pub struct AccessIpAddress<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `access_ip_address`. Feature `account-access`.
    #[inline]
    #[must_use]
    pub fn access_ip_address(&self) -> AccessIpAddress<'_> {
        AccessIpAddress(self)
    }
}

impl AccessIpAddress<'_> {
    /// Lists access IP addresses.
    ///
    /// `GET /access_ip_address`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<
            account_access::AccessIpAddressResponse,
            shared::CloudflareIpListSyncPaginationMeta,
        >,
        AccessIpAddressList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/access_ip_address")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates an access IP address.
    ///
    /// `POST /access_ip_address`
    #[inline]
    pub fn create(
        &self,
        body: account_access::AccessIpAddressPost,
    ) -> Call<account_access::AccessIpAddressResponse> {
        Call::new(self.0, const { &Op::new("POST", "/access_ip_address") }).json(&body)
    }

    /// Gets an access IP address.
    ///
    /// `GET /access_ip_address/{access_ip_address_id}`
    #[inline]
    pub fn retrieve(
        &self,
        access_ip_address_id: &str,
    ) -> Call<account_access::AccessIpAddressResponse> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/access_ip_address/{access_ip_address_id}") },
            )
            .path(&[access_ip_address_id])
    }

    /// Deletes an access IP address.
    ///
    /// `DELETE /access_ip_address/{access_ip_address_id}`
    #[inline]
    pub fn delete(
        &self,
        access_ip_address_id: &str,
    ) -> Call<account_access::AccessIpAddressResponse> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/access_ip_address/{access_ip_address_id}") },
            )
            .path(&[access_ip_address_id])
    }
}

/// What [`AccessIpAddress::list`] (`GET /access_ip_address`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListAccessIpAddressFilter`](account_access::ListAccessIpAddressFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At most 250.
#[derive(Debug)]
pub enum AccessIpAddressList {}

impl<T> Call<T, AccessIpAddressList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<account_access::ListAccessIpAddressFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<account_access::ListAccessIpAddressFilter>,
            >::into_field(value),
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

/// Operations under `client.addresses()`. Feature `account-access`.
///
/// Guide: [Account Access](crate::guides::account_access).
#[derive(Clone, Copy, Debug)]
pub struct Addresses<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `addresses`. Feature `account-access`.
    #[inline]
    #[must_use]
    pub fn addresses(&self) -> Addresses<'_> {
        Addresses(self)
    }
}

impl Addresses<'_> {
    /// Lists addresses.
    ///
    /// `GET /addresses`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<account_access::Address, shared::PaginationMeta>, AddressesList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/addresses")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates an address.
    ///
    /// `POST /addresses`
    #[inline]
    pub fn create(
        &self,
        body: account_access::AddressCreate,
    ) -> Call<account_access::Address> {
        Call::new(self.0, const { &Op::new("POST", "/addresses").data() }).json(&body)
    }

    /// Gets an address.
    ///
    /// `GET /addresses/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<account_access::Address> {
        Call::new(self.0, const { &Op::new("GET", "/addresses/{id}").data() })
            .path(&[id])
    }

    /// Deletes an address.
    ///
    /// `DELETE /addresses/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<account_access::Address> {
        Call::new(self.0, const { &Op::new("DELETE", "/addresses/{id}").data() })
            .path(&[id])
    }
}

/// What [`Addresses::list`] (`GET /addresses`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`ListAddressesFilter`](account_access::ListAddressesFilter): `filter` in the query.
/// - `sort`, [`ListAddressesSort`](account_access::ListAddressesSort): `sort` in the query. Default: `created_at`.
#[derive(Debug)]
pub enum AddressesList {}

impl<T> Call<T, AddressesList> {
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
        value: impl IntoField<Option<account_access::ListAddressesFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<account_access::ListAddressesFilter>>::into_field(value),
        )
    }

    /// Sets the query parameter `sort`. Default: `created_at`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<account_access::ListAddressesSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<Option<account_access::ListAddressesSort>>::into_field(value),
        )
    }
}

/// Operations under `client.addresses().actions()`. Feature `account-access`.
///
/// Guide: [Account Access](crate::guides::account_access).
#[derive(Clone, Copy, Debug)]
pub struct AddressesActions<'a>(pub(crate) &'a Client);

impl<'a> Addresses<'a> {
    /// Operations under `addresses.actions`. Feature `account-access`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> AddressesActions<'a> {
        AddressesActions(self.0)
    }
}

impl AddressesActions<'_> {
    /// Validates an address.
    ///
    /// `POST /addresses/actions/validate`
    #[inline]
    pub fn validate(
        &self,
        body: account_access::ValidateAddressRequest,
    ) -> Call<account_access::ValidateAddressResult> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/addresses/actions/validate").data() },
            )
            .json(&body)
    }

    /// Accepts the suggestions of an address.
    ///
    /// `POST /addresses/{id}/actions/accept_suggestions`
    #[inline]
    pub fn accept_suggestions(
        &self,
        id: &str,
        body: account_access::AcceptSuggestionsRequest,
    ) -> Call<account_access::AddressSuggestionResponseData> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/addresses/{id}/actions/accept_suggestions").data()
                },
            )
            .path(&[id])
            .json(&body)
    }
}

/// Operations under `client.authentication_providers()`. Feature `account-access`.
///
/// Guide: [Account Access](crate::guides::account_access).
#[derive(Clone, Copy, Debug)]
pub struct AuthenticationProviders<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `authentication_providers`. Feature `account-access`.
    #[inline]
    #[must_use]
    pub fn authentication_providers(&self) -> AuthenticationProviders<'_> {
        AuthenticationProviders(self)
    }
}

impl AuthenticationProviders<'_> {
    /// Lists authentication providers.
    ///
    /// `GET /authentication_providers`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<account_access::AuthenticationProvider, shared::PaginationMeta>,
        AuthenticationProvidersList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/authentication_providers")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates an authentication provider.
    ///
    /// `POST /authentication_providers`
    #[inline]
    pub fn create(
        &self,
        body: account_access::AuthenticationProviderCreate,
    ) -> Call<account_access::AuthenticationProvider> {
        Call::new(self.0, const { &Op::new("POST", "/authentication_providers").data() })
            .json(&body)
    }

    /// Gets an authentication provider.
    ///
    /// `GET /authentication_providers/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<account_access::AuthenticationProvider> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/authentication_providers/{id}").data() },
            )
            .path(&[id])
    }

    /// Updates an authentication provider.
    ///
    /// `PATCH /authentication_providers/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: account_access::UpdateAuthenticationProviderRequest,
    ) -> Call<account_access::AuthenticationProvider> {
        Call::new(
                self.0,
                const { &Op::new("PATCH", "/authentication_providers/{id}").data() },
            )
            .path(&[id])
            .json(&body)
    }

    /// Deletes an authentication provider.
    ///
    /// `DELETE /authentication_providers/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<account_access::AuthenticationProvider> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/authentication_providers/{id}").data() },
            )
            .path(&[id])
    }
}

/// What [`AuthenticationProviders::list`] (`GET /authentication_providers`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `sort`, [`ListAuthenticationProvidersSort`](account_access::ListAuthenticationProvidersSort): `sort` in the query. Default: `-created_at`.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum AuthenticationProvidersList {}

impl<T> Call<T, AuthenticationProvidersList> {
    /// Sets the query parameter `sort`. Default: `-created_at`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<account_access::ListAuthenticationProvidersSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<
                Option<account_access::ListAuthenticationProvidersSort>,
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

/// Operations under `client.billing_groups()`. Feature `account-access`.
///
/// Guide: [Account Access](crate::guides::account_access).
#[derive(Clone, Copy, Debug)]
pub struct BillingGroups<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `billing_groups`. Feature `account-access`.
    #[inline]
    #[must_use]
    pub fn billing_groups(&self) -> BillingGroups<'_> {
        BillingGroups(self)
    }
}

impl BillingGroups<'_> {
    /// Lists billing groups.
    ///
    /// `GET /billing_groups`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<account_access::BillingGroup, shared::PaginationMeta>,
        BillingGroupsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/billing_groups")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a billing group.
    ///
    /// `POST /billing_groups`
    #[inline]
    pub fn create(
        &self,
        body: account_access::NewBillingGroup,
    ) -> Call<account_access::BillingGroup> {
        Call::new(self.0, const { &Op::new("POST", "/billing_groups").data() })
            .json(&body)
    }

    /// Gets a billing group.
    ///
    /// `GET /billing_groups/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<account_access::BillingGroup> {
        Call::new(self.0, const { &Op::new("GET", "/billing_groups/{id}").data() })
            .path(&[id])
    }

    /// Updates a billing group.
    ///
    /// `PATCH /billing_groups/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: account_access::UpdateBillingGroup,
    ) -> Call<account_access::BillingGroup> {
        Call::new(self.0, const { &Op::new("PATCH", "/billing_groups/{id}").data() })
            .path(&[id])
            .json(&body)
    }

    /// Deletes a billing group.
    ///
    /// `DELETE /billing_groups/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<account_access::BillingGroup> {
        Call::new(self.0, const { &Op::new("DELETE", "/billing_groups/{id}").data() })
            .path(&[id])
    }
}

/// What [`BillingGroups::list`] (`GET /billing_groups`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum BillingGroupsList {}

impl<T> Call<T, BillingGroupsList> {
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

/// Operations under `client.integration_secrets()`. Feature `account-access`.
///
/// Guide: [Account Access](crate::guides::account_access).
#[derive(Clone, Copy, Debug)]
pub struct IntegrationSecrets<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `integration_secrets`. Feature `account-access`.
    #[inline]
    #[must_use]
    pub fn integration_secrets(&self) -> IntegrationSecrets<'_> {
        IntegrationSecrets(self)
    }
}

impl IntegrationSecrets<'_> {
    /// Lists integration secrets.
    ///
    /// `GET /integration_secrets`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<account_access::IntegrationSecret, account_access::Metadata>,
        IntegrationSecretsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/integration_secrets")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates an integration secret.
    ///
    /// `POST /integration_secrets`
    #[inline]
    pub fn create(
        &self,
        body: account_access::CreateIntegrationSecretRequest,
    ) -> Call<account_access::IntegrationSecret> {
        Call::new(self.0, const { &Op::new("POST", "/integration_secrets").data() })
            .json(&body)
    }

    /// Deletes an integration secret.
    ///
    /// `DELETE /integration_secrets/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<()> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/integration_secrets/{id}").empty() },
            )
            .path(&[id])
    }
}

/// What [`IntegrationSecrets::list`] (`GET /integration_secrets`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query.
/// - `page_size`, `i64`: `page[size]` in the query.
/// - `filter`, [`ListIntegrationSecretsFilter`](account_access::ListIntegrationSecretsFilter): `filter` in the query.
#[derive(Debug)]
pub enum IntegrationSecretsList {}

impl<T> Call<T, IntegrationSecretsList> {
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

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<account_access::ListIntegrationSecretsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<account_access::ListIntegrationSecretsFilter>,
            >::into_field(value),
        )
    }
}

impl TelephonyCredentials<'_> {
    /// Creates a token for a telephony credential.
    ///
    /// `POST /telephony_credentials/{id}/token`
    #[inline]
    pub fn create_token(&self, id: &str) -> Call<String> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/telephony_credentials/{id}/token")
                        .accept("text/plain")
                        .idempotency_header()
                },
            )
            .path(&[id])
    }
}
