//! Operations of the product OAuth.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::models::oauth;
#[allow(unused_imports)]
use crate::models::shared;
#[allow(unused_imports)]
use crate::runtime::operation::*;

/// Operations under `client.oauth()`.
#[derive(Clone, Copy, Debug)]
pub struct Oauth<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `oauth`.
    #[inline]
    #[must_use]
    pub fn oauth(&self) -> Oauth<'_> {
        Oauth(self)
    }
}

impl Oauth<'_> {
    /// Get authorize (OAuth).
    ///
    /// `GET /oauth/authorize`
    #[inline]
    pub fn retrieve_authorize(
        &self,
        response_type: impl Into<oauth::RetrieveOauthAuthorizeResponseType>,
        client_id: &str,
        redirect_uri: &str,
    ) -> Call<(), OauthRetrieveAuthorize> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/oauth/authorize").empty().no_auth() },
            )
            .arg(
                "response_type",
                &Into::<oauth::RetrieveOauthAuthorizeResponseType>::into(response_type),
            )
            .query("client_id", client_id)
            .query("redirect_uri", redirect_uri)
    }

    /// Get OAuth.
    ///
    /// `GET /oauth/consent/{consent_token}`
    #[inline]
    pub fn retrieve(
        &self,
        consent_token: &str,
    ) -> Call<oauth::ConsentTokenResponseData> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/oauth/consent/{consent_token}").data() },
            )
            .path(&[consent_token])
    }

    /// Grants (OAuth).
    ///
    /// `POST /oauth/grants`
    #[inline]
    pub fn grants(
        &self,
        body: oauth::CreateOAuthGrantRequest,
    ) -> Call<oauth::CreateGrantResponse> {
        Call::new(self.0, const { &Op::new("POST", "/oauth/grants") }).json(&body)
    }

    /// Introspect (OAuth).
    ///
    /// `POST /oauth/introspect`
    #[inline]
    pub fn introspect(
        &self,
        body: oauth::IntrospectRequest,
    ) -> Call<oauth::IntrospectResponse> {
        Call::new(self.0, const { &Op::new("POST", "/oauth/introspect").basic_auth() })
            .json(&body)
    }

    /// Get JWKS (OAuth).
    ///
    /// `GET /oauth/jwks`
    #[inline]
    pub fn retrieve_jwks(&self) -> Call<oauth::JwkSet> {
        Call::new(self.0, const { &Op::new("GET", "/oauth/jwks").no_auth() })
    }

    /// Register (OAuth).
    ///
    /// `POST /oauth/register`
    #[inline]
    pub fn register(
        &self,
        body: oauth::OAuthDynamicRegistrationRequest,
    ) -> Call<oauth::OAuthDynamicRegistrationResponse> {
        Call::new(self.0, const { &Op::new("POST", "/oauth/register").no_auth() })
            .json(&body)
    }

    /// Token (OAuth).
    ///
    /// `POST /oauth/token`
    #[inline]
    pub fn token(&self, body: oauth::TokenRequest) -> Call<oauth::TokenResponse> {
        Call::new(self.0, const { &Op::new("POST", "/oauth/token").basic_auth() })
            .json(&body)
    }
}

/// Parameters of `GET /oauth/authorize`.
#[derive(Debug)]
pub enum OauthRetrieveAuthorize {}

impl<T> Call<T, OauthRetrieveAuthorize> {
    /// Query parameter `scope`.
    #[inline]
    pub fn scope(self, value: &str) -> Self {
        self.query("scope", value)
    }

    /// Query parameter `state`.
    #[inline]
    pub fn state(self, value: &str) -> Self {
        self.query("state", value)
    }

    /// Query parameter `code_challenge`.
    #[inline]
    pub fn code_challenge(self, value: &str) -> Self {
        self.query("code_challenge", value)
    }

    /// Query parameter `code_challenge_method`.
    #[inline]
    pub fn code_challenge_method(
        self,
        value: impl Into<oauth::RetrieveOauthAuthorizeCodeChallengeMethod>,
    ) -> Self {
        self.arg(
            "code_challenge_method",
            &Into::<oauth::RetrieveOauthAuthorizeCodeChallengeMethod>::into(value),
        )
    }
}

/// Operations under `client.oauth_clients()`.
#[derive(Clone, Copy, Debug)]
pub struct OauthClients<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `oauth_clients`.
    #[inline]
    #[must_use]
    pub fn oauth_clients(&self) -> OauthClients<'_> {
        OauthClients(self)
    }
}

impl OauthClients<'_> {
    /// List OAuth clients.
    ///
    /// `GET /oauth_clients`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<oauth::OAuthClient, oauth::PaginationMeta>, OauthClientsList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/oauth_clients")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Create OAuth client.
    ///
    /// `POST /oauth_clients`
    #[inline]
    pub fn create(
        &self,
        body: oauth::OAuthClientCreateRequest,
    ) -> Call<oauth::OAuthClient> {
        Call::new(self.0, const { &Op::new("POST", "/oauth_clients").data() })
            .json(&body)
    }

    /// Get OAuth client.
    ///
    /// `GET /oauth_clients/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<oauth::OAuthClient> {
        Call::new(self.0, const { &Op::new("GET", "/oauth_clients/{id}").data() })
            .path(&[id])
    }

    /// Update OAuth client.
    ///
    /// `PUT /oauth_clients/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: oauth::OAuthClientUpdateRequest,
    ) -> Call<oauth::OAuthClient> {
        Call::new(self.0, const { &Op::new("PUT", "/oauth_clients/{id}").data() })
            .path(&[id])
            .json(&body)
    }

    /// Delete OAuth client.
    ///
    /// `DELETE /oauth_clients/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<()> {
        Call::new(self.0, const { &Op::new("DELETE", "/oauth_clients/{id}").empty() })
            .path(&[id])
    }
}

/// Parameters of `GET /oauth_clients`.
#[derive(Debug)]
pub enum OauthClientsList {}

impl<T> Call<T, OauthClientsList> {
    /// Default: `20`. At least 1. At most 100.
    ///
    /// Query parameter `page[size]`.
    #[inline]
    pub fn page_size(self, value: i64) -> Self {
        self.arg("page[size]", &value)
    }

    /// Default: `1`. At least 1.
    ///
    /// Query parameter `page[number]`.
    #[inline]
    pub fn page_number(self, value: i64) -> Self {
        self.arg("page[number]", &value)
    }

    /// Query parameter `filter[client_type]`.
    #[inline]
    pub fn filter_client_type(
        self,
        value: impl Into<oauth::ListOauthClientsFilterClientType>,
    ) -> Self {
        self.arg(
            "filter[client_type]",
            &Into::<oauth::ListOauthClientsFilterClientType>::into(value),
        )
    }

    /// Query parameter `filter[verified]`.
    #[inline]
    pub fn filter_verified(self, value: bool) -> Self {
        self.arg("filter[verified]", &value)
    }

    /// Query parameter `filter[allowed_grant_types][contains]`.
    #[inline]
    pub fn filter_allowed_grant_types_contains(
        self,
        value: impl Into<oauth::ListOauthClientsFilterAllowedGrantTypesContains>,
    ) -> Self {
        self.arg(
            "filter[allowed_grant_types][contains]",
            &Into::<oauth::ListOauthClientsFilterAllowedGrantTypesContains>::into(value),
        )
    }

    /// Query parameter `filter[name]`.
    #[inline]
    pub fn filter_name(self, value: &str) -> Self {
        self.query("filter[name]", value)
    }

    /// Query parameter `filter[name][contains]`.
    #[inline]
    pub fn filter_name_contains(self, value: &str) -> Self {
        self.query("filter[name][contains]", value)
    }

    /// Query parameter `filter[client_id]`.
    #[inline]
    pub fn filter_client_id(self, value: &str) -> Self {
        self.query("filter[client_id]", value)
    }
}

/// Operations under `client.oauth_grants()`.
#[derive(Clone, Copy, Debug)]
pub struct OauthGrants<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `oauth_grants`.
    #[inline]
    #[must_use]
    pub fn oauth_grants(&self) -> OauthGrants<'_> {
        OauthGrants(self)
    }
}

impl OauthGrants<'_> {
    /// List OAuth grants.
    ///
    /// `GET /oauth_grants`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<oauth::OAuthGrant, oauth::PaginationMeta>, OauthGrantsList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/oauth_grants")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Get OAuth grant.
    ///
    /// `GET /oauth_grants/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<oauth::OAuthGrant> {
        Call::new(self.0, const { &Op::new("GET", "/oauth_grants/{id}").data() })
            .path(&[id])
    }

    /// Delete OAuth grant.
    ///
    /// `DELETE /oauth_grants/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<oauth::OAuthGrant> {
        Call::new(self.0, const { &Op::new("DELETE", "/oauth_grants/{id}").data() })
            .path(&[id])
    }
}

/// Parameters of `GET /oauth_grants`.
#[derive(Debug)]
pub enum OauthGrantsList {}

impl<T> Call<T, OauthGrantsList> {
    /// Default: `20`. At least 1. At most 100.
    ///
    /// Query parameter `page[size]`.
    #[inline]
    pub fn page_size(self, value: i64) -> Self {
        self.arg("page[size]", &value)
    }

    /// Default: `1`. At least 1.
    ///
    /// Query parameter `page[number]`.
    #[inline]
    pub fn page_number(self, value: i64) -> Self {
        self.arg("page[number]", &value)
    }
}

/// Operations under `client.well_known()`.
#[derive(Clone, Copy, Debug)]
pub struct WellKnown<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `well_known`.
    #[inline]
    #[must_use]
    pub fn well_known(&self) -> WellKnown<'_> {
        WellKnown(self)
    }
}

impl WellKnown<'_> {
    /// Get authorization server metadata (well known).
    ///
    /// `GET /.well-known/oauth-authorization-server`
    #[inline]
    pub fn retrieve_authorization_server_metadata(
        &self,
    ) -> Call<oauth::AuthorizationServerMetadata> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/.well-known/oauth-authorization-server")
                    .no_auth()
                    .base_url("https://api.telnyx.com")
            },
        )
    }

    /// Get protected resource metadata (well known).
    ///
    /// `GET /.well-known/oauth-protected-resource`
    #[inline]
    pub fn retrieve_protected_resource_metadata(&self) -> Call<oauth::ResourceMetadata> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/.well-known/oauth-protected-resource")
                    .no_auth()
                    .base_url("https://api.telnyx.com")
            },
        )
    }
}
