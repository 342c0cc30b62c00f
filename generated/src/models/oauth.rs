//! Types of OAuth. OAuth clients, grants, tokens and discovery for applications that act for other accounts.
//!
//! See [the operations](crate::resources::oauth), [the guide](crate::guides::oauth).

use crate::runtime::model::{DateTime, object, string_enum};

object! {
    /// Schema `AuthorizationServerMetadata`. Returned by [`client.well_known().retrieve_authorization_server_metadata`](crate::resources::oauth::WellKnown::retrieve_authorization_server_metadata).
    pub struct AuthorizationServerMetadata reply {
        /// Format: `uri`.
        authorization_endpoint: Option<String> = "authorization_endpoint",
        code_challenge_methods_supported: Option<Vec<String>> = "code_challenge_methods_supported",
        grant_types_supported: Option<Vec<String>> = "grant_types_supported",
        /// Format: `uri`.
        introspection_endpoint: Option<String> = "introspection_endpoint",
        /// Format: `uri`.
        issuer: Option<String> = "issuer",
        /// Format: `uri`.
        jwks_uri: Option<String> = "jwks_uri",
        /// Format: `uri`.
        registration_endpoint: Option<String> = "registration_endpoint",
        response_types_supported: Option<Vec<String>> = "response_types_supported",
        scopes_supported: Option<Vec<String>> = "scopes_supported",
        /// Format: `uri`.
        token_endpoint: Option<String> = "token_endpoint",
        token_endpoint_auth_methods_supported: Option<Vec<String>> = "token_endpoint_auth_methods_supported",
    }
}

string_enum! {
    /// `client_type` of [`OAuthClient`]. Part of [`OAuthClientCreateRequest`].
    pub enum ClientType {
        Public = "public",
        Confidential = "confidential",
    }
}

object! {
    /// `data` of `ConsentTokenResponse`. Returned by [`client.oauth().retrieve`](crate::resources::oauth::Oauth::retrieve).
    pub struct ConsentTokenResponseData reply {
        client_id: Option<String> = "client_id",
        /// Format: `uri`.
        logo_uri: Option<String> = "logo_uri",
        name: Option<String> = "name",
        /// Format: `uri`.
        policy_uri: Option<String> = "policy_uri",
        /// Format: `uri`.
        redirect_uri: Option<String> = "redirect_uri",
        requested_scopes: Option<Vec<ConsentTokenResponseDataRequestedScope>> = "requested_scopes",
        /// Format: `uri`.
        tos_uri: Option<String> = "tos_uri",
        verified: Option<bool> = "verified",
    }
}

object! {
    /// `requested_scopes` of [`ConsentTokenResponseData`].
    pub struct ConsentTokenResponseDataRequestedScope reply {
        description: Option<String> = "description",
        id: Option<String> = "id",
        name: Option<String> = "name",
    }
}

object! {
    /// Schema `CreateGrantResponse`. Returned by [`client.oauth().grants`](crate::resources::oauth::Oauth::grants).
    pub struct CreateGrantResponse reply {
        /// Format: `uri`.
        redirect_uri: String = "redirect_uri" required,
    }
}

object! {
    /// Schema `CreateOAuthGrantRequest`. Taken by [`client.oauth().grants`](crate::resources::oauth::Oauth::grants).
    pub struct CreateOAuthGrantRequest request {
        allowed: bool = "allowed" required,
        consent_token: String = "consent_token" required,
    }
    /// Creates one with `allowed` and `consent_token`, which are required.
    new(allowed: bool, consent_token: String)
}

string_enum! {
    /// `grant_type` of [`TokenRequest`]. Part of [`OAuthClient`], [`OAuthClientCreateRequest`] and [`OAuthClientUpdateRequest`].
    pub enum GrantType {
        ClientCredentials = "client_credentials",
        AuthorizationCode = "authorization_code",
        RefreshToken = "refresh_token",
    }
}

object! {
    /// Schema `IntrospectRequest`. Taken by [`client.oauth().introspect`](crate::resources::oauth::Oauth::introspect).
    pub struct IntrospectRequest request {
        token: String = "token" required,
    }
    /// Creates one with `token`, which is required.
    new(token: String)
}

object! {
    /// Schema `IntrospectResponse`. Returned by [`client.oauth().introspect`](crate::resources::oauth::Oauth::introspect).
    pub struct IntrospectResponse reply {
        active: bool = "active" required,
        aud: Option<String> = "aud",
        client_id: Option<String> = "client_id",
        exp: Option<i64> = "exp",
        iat: Option<i64> = "iat",
        iss: Option<String> = "iss",
        scope: Option<String> = "scope",
    }
}

object! {
    /// Schema `JWKSet`. Returned by [`client.oauth().retrieve_jwks`](crate::resources::oauth::Oauth::retrieve_jwks).
    pub struct JwkSet reply {
        keys: Option<Vec<JwkSetKey>> = "keys",
    }
}

object! {
    /// `keys` of [`JwkSet`].
    pub struct JwkSetKey reply {
        alg: Option<String> = "alg",
        kid: Option<String> = "kid",
        kty: Option<String> = "kty",
        use_: Option<String> = "use",
    }
}

string_enum! {
    /// Parameter of `GET /oauth_clients`. Taken by [`client.oauth_clients().list`](crate::resources::oauth::OauthClients::list).
    pub enum ListOauthClientsFilterAllowedGrantTypesContains {
        ClientCredentials = "client_credentials",
        AuthorizationCode = "authorization_code",
        RefreshToken = "refresh_token",
    }
}

string_enum! {
    /// Parameter of `GET /oauth_clients`. Taken by [`client.oauth_clients().list`](crate::resources::oauth::OauthClients::list).
    pub enum ListOauthClientsFilterClientType {
        Confidential = "confidential",
        Public = "public",
    }
}

object! {
    /// Schema `OAuthClient`. Returned by [`client.oauth_clients().list`](crate::resources::oauth::OauthClients::list), [`client.oauth_clients().create`](crate::resources::oauth::OauthClients::create), [`client.oauth_clients().retrieve`](crate::resources::oauth::OauthClients::retrieve) and 1 more.
    pub struct OAuthClient reply {
        allowed_grant_types: Option<Vec<GrantType>> = "allowed_grant_types",
        allowed_scopes: Option<Vec<String>> = "allowed_scopes",
        client_id: String = "client_id" required,
        client_secret: Option<String> = "client_secret",
        client_type: ClientType = "client_type" required,
        created_at: DateTime = "created_at" required,
        /// Format: `uri`.
        logo_uri: Option<String> = "logo_uri",
        name: String = "name" required,
        org_id: String = "org_id" required,
        /// Format: `uri`.
        policy_uri: Option<String> = "policy_uri",
        /// Always `oauth_client`.
        record_type: String = "record_type" required,
        redirect_uris: Option<Vec<String>> = "redirect_uris",
        require_pkce: bool = "require_pkce" required,
        /// Format: `uri`.
        tos_uri: Option<String> = "tos_uri",
        updated_at: DateTime = "updated_at" required,
        user_id: String = "user_id" required,
    }
}

object! {
    /// Schema `OAuthClientCreateRequest`. Taken by [`client.oauth_clients().create`](crate::resources::oauth::OauthClients::create).
    pub struct OAuthClientCreateRequest request {
        allowed_grant_types: Vec<GrantType> = "allowed_grant_types" required,
        allowed_scopes: Vec<String> = "allowed_scopes" required,
        client_type: ClientType = "client_type" required,
        /// Format: `uri`.
        logo_uri: Option<String> = "logo_uri",
        name: String = "name" required,
        /// Format: `uri`.
        policy_uri: Option<String> = "policy_uri",
        /// Default: `[]`.
        redirect_uris: Option<Vec<String>> = "redirect_uris",
        /// Default: `false`.
        require_pkce: Option<bool> = "require_pkce",
        /// Format: `uri`.
        tos_uri: Option<String> = "tos_uri",
    }
    /// Creates one with `name`, `allowed_scopes`, `client_type` and `allowed_grant_types`, which are required.
    new(name: String, allowed_scopes: Vec<String>, client_type: ClientType, allowed_grant_types: Vec<GrantType>)
}

object! {
    /// Schema `OAuthClientUpdateRequest`. Taken by [`client.oauth_clients().update`](crate::resources::oauth::OauthClients::update).
    pub struct OAuthClientUpdateRequest request {
        allowed_grant_types: Option<Vec<GrantType>> = "allowed_grant_types",
        allowed_scopes: Option<Vec<String>> = "allowed_scopes",
        /// Format: `uri`.
        logo_uri: Option<String> = "logo_uri",
        name: Option<String> = "name",
        /// Format: `uri`.
        policy_uri: Option<String> = "policy_uri",
        redirect_uris: Option<Vec<String>> = "redirect_uris",
        require_pkce: Option<bool> = "require_pkce",
        /// Format: `uri`.
        tos_uri: Option<String> = "tos_uri",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `OAuthDynamicRegistrationRequest`. Taken by [`client.oauth().register`](crate::resources::oauth::Oauth::register).
    pub struct OAuthDynamicRegistrationRequest request {
        client_name: Option<String> = "client_name",
        /// Default: `["authorization_code"]`.
        grant_types: Option<Vec<OAuthDynamicRegistrationRequestGrantType>> = "grant_types",
        /// Format: `uri`.
        logo_uri: Option<String> = "logo_uri",
        /// Format: `uri`.
        policy_uri: Option<String> = "policy_uri",
        redirect_uris: Option<Vec<String>> = "redirect_uris",
        /// Default: `["code"]`.
        response_types: Option<Vec<String>> = "response_types",
        scope: Option<String> = "scope",
        /// Default: `client_secret_basic`.
        token_endpoint_auth_method: Option<OAuthDynamicRegistrationRequestTokenEndpointAuthMethod> = "token_endpoint_auth_method",
        /// Format: `uri`.
        tos_uri: Option<String> = "tos_uri",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `grant_types` of [`OAuthDynamicRegistrationRequest`].
    pub enum OAuthDynamicRegistrationRequestGrantType {
        AuthorizationCode = "authorization_code",
        ClientCredentials = "client_credentials",
        RefreshToken = "refresh_token",
    }
}

string_enum! {
    /// `token_endpoint_auth_method` of [`OAuthDynamicRegistrationRequest`].
    pub enum OAuthDynamicRegistrationRequestTokenEndpointAuthMethod {
        None = "none",
        ClientSecretBasic = "client_secret_basic",
        ClientSecretPost = "client_secret_post",
    }
}

object! {
    /// Schema `OAuthDynamicRegistrationResponse`. Returned by [`client.oauth().register`](crate::resources::oauth::Oauth::register).
    pub struct OAuthDynamicRegistrationResponse reply {
        client_id: String = "client_id" required,
        client_id_issued_at: i64 = "client_id_issued_at" required,
        client_name: Option<String> = "client_name",
        client_secret: Option<String> = "client_secret",
        grant_types: Option<Vec<String>> = "grant_types",
        /// Format: `uri`.
        logo_uri: Option<String> = "logo_uri",
        /// Format: `uri`.
        policy_uri: Option<String> = "policy_uri",
        redirect_uris: Option<Vec<String>> = "redirect_uris",
        response_types: Option<Vec<String>> = "response_types",
        scope: Option<String> = "scope",
        token_endpoint_auth_method: Option<String> = "token_endpoint_auth_method",
        /// Format: `uri`.
        tos_uri: Option<String> = "tos_uri",
    }
}

object! {
    /// Schema `OAuthGrant`. Returned by [`client.oauth_grants().list`](crate::resources::oauth::OauthGrants::list), [`client.oauth_grants().retrieve`](crate::resources::oauth::OauthGrants::retrieve) and [`client.oauth_grants().delete`](crate::resources::oauth::OauthGrants::delete).
    pub struct OAuthGrant reply {
        client_id: String = "client_id" required,
        created_at: DateTime = "created_at" required,
        /// Format: `uuid`.
        id: String = "id" required,
        last_used_at: Option<DateTime> = "last_used_at",
        /// Always `oauth_grant`.
        record_type: String = "record_type" required,
        scopes: Vec<String> = "scopes" required,
    }
}

object! {
    /// Schema `oauth_PaginationMeta`. Returned by [`client.oauth_clients().list`](crate::resources::oauth::OauthClients::list) and [`client.oauth_grants().list`](crate::resources::oauth::OauthGrants::list).
    pub struct PaginationMeta reply {
        page_number: Option<i64> = "page_number",
        page_size: Option<i64> = "page_size",
        total_pages: Option<i64> = "total_pages",
        total_results: Option<i64> = "total_results",
    }
}

object! {
    /// Schema `ResourceMetadata`. Returned by [`client.well_known().retrieve_protected_resource_metadata`](crate::resources::oauth::WellKnown::retrieve_protected_resource_metadata).
    pub struct ResourceMetadata reply {
        authorization_servers: Option<Vec<String>> = "authorization_servers",
        /// Format: `uri`.
        resource: Option<String> = "resource",
    }
}

string_enum! {
    /// Parameter of `GET /oauth/authorize`. Taken by [`client.oauth().retrieve_authorize`](crate::resources::oauth::Oauth::retrieve_authorize).
    pub enum RetrieveOauthAuthorizeCodeChallengeMethod {
        Plain = "plain",
        S256 = "S256",
    }
}

object! {
    /// Schema `TokenRequest`. Taken by [`client.oauth().token`](crate::resources::oauth::Oauth::token).
    pub struct TokenRequest request {
        client_id: Option<String> = "client_id",
        client_secret: Option<String> = "client_secret",
        code: Option<String> = "code",
        code_verifier: Option<String> = "code_verifier",
        grant_type: GrantType = "grant_type" required,
        /// Format: `uri`.
        redirect_uri: Option<String> = "redirect_uri",
        refresh_token: Option<String> = "refresh_token",
        scope: Option<String> = "scope",
    }
    /// Creates one with `grant_type`, which is required.
    new(grant_type: GrantType)
}

object! {
    /// Schema `TokenResponse`. Returned by [`client.oauth().token`](crate::resources::oauth::Oauth::token).
    pub struct TokenResponse reply {
        access_token: String = "access_token" required,
        expires_in: i64 = "expires_in" required,
        refresh_token: Option<String> = "refresh_token",
        scope: Option<String> = "scope",
        /// Always `Bearer`.
        token_type: String = "token_type" required,
    }
}
