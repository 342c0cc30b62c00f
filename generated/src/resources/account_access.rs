//! Operations of the product Account Access.

use super::TelephonyCredentials;
use crate::models::{account_access, shared};
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.access_ip_address()`.
#[derive(Clone, Copy, Debug)]
pub struct AccessIpAddress<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `access_ip_address`.
    #[inline]
    #[must_use]
    pub fn access_ip_address(&self) -> AccessIpAddress<'_> {
        AccessIpAddress(self)
    }
}

impl AccessIpAddress<'_> {
    /// List access IP address.
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

    /// Create access IP address.
    ///
    /// `POST /access_ip_address`
    #[inline]
    pub fn create(
        &self,
        body: account_access::AccessIpAddressPost,
    ) -> Call<account_access::AccessIpAddressResponse> {
        Call::new(self.0, const { &Op::new("POST", "/access_ip_address") }).json(&body)
    }

    /// Get access IP address.
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

    /// Delete access IP address.
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

/// Parameters of `GET /access_ip_address`.
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

/// Operations under `client.addresses()`.
#[derive(Clone, Copy, Debug)]
pub struct Addresses<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `addresses`.
    #[inline]
    #[must_use]
    pub fn addresses(&self) -> Addresses<'_> {
        Addresses(self)
    }
}

impl Addresses<'_> {
    /// List addresses.
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

    /// Create address.
    ///
    /// `POST /addresses`
    #[inline]
    pub fn create(
        &self,
        body: account_access::AddressCreate,
    ) -> Call<account_access::Address> {
        Call::new(self.0, const { &Op::new("POST", "/addresses").data() }).json(&body)
    }

    /// Get address.
    ///
    /// `GET /addresses/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<account_access::Address> {
        Call::new(self.0, const { &Op::new("GET", "/addresses/{id}").data() })
            .path(&[id])
    }

    /// Delete address.
    ///
    /// `DELETE /addresses/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<account_access::Address> {
        Call::new(self.0, const { &Op::new("DELETE", "/addresses/{id}").data() })
            .path(&[id])
    }
}

/// Parameters of `GET /addresses`.
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

/// Operations under `client.addresses().actions()`.
#[derive(Clone, Copy, Debug)]
pub struct AddressesActions<'a>(pub(crate) &'a Client);

impl<'a> Addresses<'a> {
    /// Operations under `addresses.actions`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> AddressesActions<'a> {
        AddressesActions(self.0)
    }
}

impl AddressesActions<'_> {
    /// Validate (address actions).
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

    /// Accept suggestions (address actions).
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

/// Operations under `client.authentication_providers()`.
#[derive(Clone, Copy, Debug)]
pub struct AuthenticationProviders<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `authentication_providers`.
    #[inline]
    #[must_use]
    pub fn authentication_providers(&self) -> AuthenticationProviders<'_> {
        AuthenticationProviders(self)
    }
}

impl AuthenticationProviders<'_> {
    /// List authentication providers.
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

    /// Create authentication provider.
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

    /// Get authentication provider.
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

    /// Update authentication provider.
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

    /// Delete authentication provider.
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

/// Parameters of `GET /authentication_providers`.
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

/// Operations under `client.billing_groups()`.
#[derive(Clone, Copy, Debug)]
pub struct BillingGroups<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `billing_groups`.
    #[inline]
    #[must_use]
    pub fn billing_groups(&self) -> BillingGroups<'_> {
        BillingGroups(self)
    }
}

impl BillingGroups<'_> {
    /// List billing groups.
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

    /// Create billing group.
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

    /// Get billing group.
    ///
    /// `GET /billing_groups/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<account_access::BillingGroup> {
        Call::new(self.0, const { &Op::new("GET", "/billing_groups/{id}").data() })
            .path(&[id])
    }

    /// Update billing group.
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

    /// Delete billing group.
    ///
    /// `DELETE /billing_groups/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<account_access::BillingGroup> {
        Call::new(self.0, const { &Op::new("DELETE", "/billing_groups/{id}").data() })
            .path(&[id])
    }
}

/// Parameters of `GET /billing_groups`.
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

/// Operations under `client.integration_secrets()`.
#[derive(Clone, Copy, Debug)]
pub struct IntegrationSecrets<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `integration_secrets`.
    #[inline]
    #[must_use]
    pub fn integration_secrets(&self) -> IntegrationSecrets<'_> {
        IntegrationSecrets(self)
    }
}

impl IntegrationSecrets<'_> {
    /// List integration secrets.
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

    /// Create integration secret.
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

    /// Delete integration secret.
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

/// Parameters of `GET /integration_secrets`.
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
    /// Create token (telephony credentials).
    ///
    /// `POST /telephony_credentials/{id}/token`
    #[inline]
    pub fn create_token(&self, id: &str) -> Call<String> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/telephony_credentials/{id}/token")
                        .accept("text/plain")
                },
            )
            .path(&[id])
    }
}
