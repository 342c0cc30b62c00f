//! Operations of OAuth. OAuth clients, grants, tokens and discovery for applications that act for other accounts.
//!
//! See [the types](crate::oauth), [the guide](crate::guides::oauth).

use crate::models::oauth;
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.oauth()`. Feature `oauth`.
///
/// Guide: [OAuth](crate::guides::oauth).
#[derive(Clone, Copy, Debug)]
pub struct Oauth<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `oauth`. Feature `oauth`.
    #[inline]
    #[must_use]
    pub fn oauth(&self) -> Oauth<'_> {
        Oauth(self)
    }
}

impl Oauth<'_> {
    /// Authorizes an OAuth client.
    ///
    /// `GET /oauth/authorize`
    #[inline]
    pub fn retrieve_authorize(
        &self,
        client_id: &str,
        redirect_uri: &str,
    ) -> Call<(), OauthRetrieveAuthorize> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/oauth/authorize").empty().no_auth() },
            )
            .query("response_type", "code")
            .query("client_id", client_id)
            .query("redirect_uri", redirect_uri)
    }

    /// Gets an OAuth consent.
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

    /// Creates an OAuth grant.
    ///
    /// `POST /oauth/grants`
    #[inline]
    pub fn grants(
        &self,
        body: oauth::CreateOAuthGrantRequest,
    ) -> Call<oauth::CreateGrantResponse> {
        Call::new(self.0, const { &Op::new("POST", "/oauth/grants") }).json(&body)
    }

    /// Introspects an OAuth token.
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

    /// Gets the JSON Web Key Set.
    ///
    /// `GET /oauth/jwks`
    #[inline]
    pub fn retrieve_jwks(&self) -> Call<oauth::JwkSet> {
        Call::new(self.0, const { &Op::new("GET", "/oauth/jwks").no_auth() })
    }

    /// Registers an OAuth client.
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

    /// Gets an OAuth token.
    ///
    /// `POST /oauth/token`
    #[inline]
    pub fn token(&self, body: oauth::TokenRequest) -> Call<oauth::TokenResponse> {
        Call::new(self.0, const { &Op::new("POST", "/oauth/token").basic_auth() })
            .json(&body)
    }
}

/// What [`Oauth::retrieve_authorize`] (`GET /oauth/authorize`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `scope`, `String`: `scope` in the query.
/// - `state`, `String`: `state` in the query.
/// - `code_challenge`, `String`: `code_challenge` in the query.
/// - `code_challenge_method`, [`RetrieveOauthAuthorizeCodeChallengeMethod`](oauth::RetrieveOauthAuthorizeCodeChallengeMethod): `code_challenge_method` in the query.
#[derive(Debug)]
pub enum OauthRetrieveAuthorize {}

impl<T> Call<T, OauthRetrieveAuthorize> {
    /// Sets the query parameter `scope`.
    #[inline]
    pub fn scope(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("scope", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `state`.
    #[inline]
    pub fn state(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("state", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `code_challenge`.
    #[inline]
    pub fn code_challenge(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("code_challenge", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `code_challenge_method`.
    #[inline]
    pub fn code_challenge_method(
        self,
        value: impl IntoField<Option<oauth::RetrieveOauthAuthorizeCodeChallengeMethod>>,
    ) -> Self {
        self.arg(
            "code_challenge_method",
            &IntoField::<
                Option<oauth::RetrieveOauthAuthorizeCodeChallengeMethod>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.oauth_clients()`. Feature `oauth`.
///
/// Guide: [OAuth](crate::guides::oauth).
#[derive(Clone, Copy, Debug)]
pub struct OauthClients<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `oauth_clients`. Feature `oauth`.
    #[inline]
    #[must_use]
    pub fn oauth_clients(&self) -> OauthClients<'_> {
        OauthClients(self)
    }
}

impl OauthClients<'_> {
    /// Lists OAuth clients.
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

    /// Creates an OAuth client.
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

    /// Gets an OAuth client.
    ///
    /// `GET /oauth_clients/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<oauth::OAuthClient> {
        Call::new(self.0, const { &Op::new("GET", "/oauth_clients/{id}").data() })
            .path(&[id])
    }

    /// Updates an OAuth client.
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

    /// Deletes an OAuth client.
    ///
    /// `DELETE /oauth_clients/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<()> {
        Call::new(self.0, const { &Op::new("DELETE", "/oauth_clients/{id}").empty() })
            .path(&[id])
    }
}

/// What [`OauthClients::list`] (`GET /oauth_clients`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 100.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `filter_client_type`, [`ListOauthClientsFilterClientType`](oauth::ListOauthClientsFilterClientType): `filter[client_type]` in the query.
/// - `filter_verified`, `bool`: `filter[verified]` in the query.
/// - `filter_allowed_grant_types_contains`, [`ListOauthClientsFilterAllowedGrantTypesContains`](oauth::ListOauthClientsFilterAllowedGrantTypesContains): `filter[allowed_grant_types][contains]` in the query.
/// - `filter_name`, `String`: `filter[name]` in the query.
/// - `filter_name_contains`, `String`: `filter[name][contains]` in the query.
/// - `filter_client_id`, `String`: `filter[client_id]` in the query.
#[derive(Debug)]
pub enum OauthClientsList {}

impl<T> Call<T, OauthClientsList> {
    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 100.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `filter[client_type]`.
    #[inline]
    pub fn filter_client_type(
        self,
        value: impl IntoField<Option<oauth::ListOauthClientsFilterClientType>>,
    ) -> Self {
        self.arg(
            "filter[client_type]",
            &IntoField::<
                Option<oauth::ListOauthClientsFilterClientType>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `filter[verified]`.
    #[inline]
    pub fn filter_verified(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("filter[verified]", &IntoField::<Option<bool>>::into_field(value))
    }

    /// Sets the query parameter `filter[allowed_grant_types][contains]`.
    #[inline]
    pub fn filter_allowed_grant_types_contains(
        self,
        value: impl IntoField<
            Option<oauth::ListOauthClientsFilterAllowedGrantTypesContains>,
        >,
    ) -> Self {
        self.arg(
            "filter[allowed_grant_types][contains]",
            &IntoField::<
                Option<oauth::ListOauthClientsFilterAllowedGrantTypesContains>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `filter[name]`.
    #[inline]
    pub fn filter_name(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[name]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `filter[name][contains]`.
    #[inline]
    pub fn filter_name_contains(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg(
            "filter[name][contains]",
            &IntoField::<Option<String>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[client_id]`.
    #[inline]
    pub fn filter_client_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[client_id]", &IntoField::<Option<String>>::into_field(value))
    }
}

/// Operations under `client.oauth_grants()`. Feature `oauth`.
///
/// Guide: [OAuth](crate::guides::oauth).
#[derive(Clone, Copy, Debug)]
pub struct OauthGrants<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `oauth_grants`. Feature `oauth`.
    #[inline]
    #[must_use]
    pub fn oauth_grants(&self) -> OauthGrants<'_> {
        OauthGrants(self)
    }
}

impl OauthGrants<'_> {
    /// Lists OAuth grants.
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

    /// Gets an OAuth grant.
    ///
    /// `GET /oauth_grants/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<oauth::OAuthGrant> {
        Call::new(self.0, const { &Op::new("GET", "/oauth_grants/{id}").data() })
            .path(&[id])
    }

    /// Deletes an OAuth grant.
    ///
    /// `DELETE /oauth_grants/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<oauth::OAuthGrant> {
        Call::new(self.0, const { &Op::new("DELETE", "/oauth_grants/{id}").data() })
            .path(&[id])
    }
}

/// What [`OauthGrants::list`] (`GET /oauth_grants`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 100.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
#[derive(Debug)]
pub enum OauthGrantsList {}

impl<T> Call<T, OauthGrantsList> {
    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 100.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.well_known()`. Feature `oauth`.
///
/// Guide: [OAuth](crate::guides::oauth).
#[derive(Clone, Copy, Debug)]
pub struct WellKnown<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `well_known`. Feature `oauth`.
    #[inline]
    #[must_use]
    pub fn well_known(&self) -> WellKnown<'_> {
        WellKnown(self)
    }
}

impl WellKnown<'_> {
    /// Gets the metadata of the authorization server.
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

    /// Gets the metadata of the protected resource.
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
