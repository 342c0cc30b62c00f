//! Types of Account Access. Allowed IP addresses, postal addresses, single sign-on, billing groups and integration secrets.
//!
//! See [the operations](crate::resources::account_access), [the guide](crate::guides::account_access).

use super::shared;
use crate::runtime::model::{DateTime, Map, Value, object, string_enum, union};

object! {
    /// Schema `AcceptSuggestionsRequest`. Taken by [`client.addresses().actions().accept_suggestions`](crate::resources::account_access::AddressesActions::accept_suggestions).
    pub struct AcceptSuggestionsRequest request {
        id: Option<String> = "id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `AccessIPAddressPOST`. Taken by [`client.access_ip_address().create`](crate::resources::account_access::AccessIpAddress::create).
    pub struct AccessIpAddressPost request {
        description: Option<String> = "description",
        ip_address: String = "ip_address" required,
    }
    /// Creates one with `ip_address`, which is required.
    new(ip_address: String)
}

object! {
    /// Schema `AccessIPAddressResponseSchema`. Returned by [`client.access_ip_address().list`](crate::resources::account_access::AccessIpAddress::list), [`client.access_ip_address().create`](crate::resources::account_access::AccessIpAddress::create), [`client.access_ip_address().retrieve`](crate::resources::account_access::AccessIpAddress::retrieve) and 1 more.
    pub struct AccessIpAddressResponse reply {
        created_at: Option<DateTime> = "created_at",
        description: Option<String> = "description",
        id: String = "id" required,
        ip_address: String = "ip_address" required,
        source: String = "source" required,
        status: shared::CloudflareSyncStatus = "status" required,
        updated_at: Option<DateTime> = "updated_at",
        user_id: String = "user_id" required,
    }
}

object! {
    /// Schema `Address`. Returned by [`client.addresses().list`](crate::resources::account_access::Addresses::list), [`client.addresses().create`](crate::resources::account_access::Addresses::create), [`client.addresses().retrieve`](crate::resources::account_access::Addresses::retrieve) and 1 more.
    pub struct Address reply {
        /// Default: `true`.
        address_book: Option<bool> = "address_book",
        administrative_area: Option<String> = "administrative_area",
        borough: Option<String> = "borough",
        business_name: Option<String> = "business_name",
        country_code: Option<String> = "country_code",
        created_at: Option<String> = "created_at",
        customer_reference: Option<String> = "customer_reference",
        extended_address: Option<String> = "extended_address",
        first_name: Option<String> = "first_name",
        /// Format: `int64`.
        id: Option<String> = "id",
        last_name: Option<String> = "last_name",
        locality: Option<String> = "locality",
        neighborhood: Option<String> = "neighborhood",
        phone_number: Option<String> = "phone_number",
        postal_code: Option<String> = "postal_code",
        record_type: Option<String> = "record_type",
        street_address: Option<String> = "street_address",
        updated_at: Option<String> = "updated_at",
        /// Default: `true`.
        validate_address: Option<bool> = "validate_address",
    }
}

object! {
    /// Schema `AddressCreate`. Taken by [`client.addresses().create`](crate::resources::account_access::Addresses::create).
    pub struct AddressCreate request {
        /// Default: `true`.
        address_book: Option<bool> = "address_book",
        administrative_area: Option<String> = "administrative_area",
        borough: Option<String> = "borough",
        business_name: String = "business_name" required,
        country_code: String = "country_code" required,
        customer_reference: Option<String> = "customer_reference",
        extended_address: Option<String> = "extended_address",
        first_name: String = "first_name" required,
        last_name: String = "last_name" required,
        locality: String = "locality" required,
        neighborhood: Option<String> = "neighborhood",
        phone_number: Option<String> = "phone_number",
        postal_code: Option<String> = "postal_code",
        street_address: String = "street_address" required,
        /// Default: `true`.
        validate_address: Option<bool> = "validate_address",
    }
    required AddressCreateRequired { first_name: String, last_name: String, business_name: String, street_address: String, locality: String, country_code: String }
}

object! {
    /// `data` of `AddressSuggestionResponse`. Returned by [`client.addresses().actions().accept_suggestions`](crate::resources::account_access::AddressesActions::accept_suggestions).
    pub struct AddressSuggestionResponseData reply {
        accepted: Option<bool> = "accepted",
        /// Format: `uuid`.
        id: Option<String> = "id",
        /// Always `address_suggestion`.
        record_type: Option<String> = "record_type",
    }
}

string_enum! {
    /// `result` of [`ValidateAddressResult`].
    pub enum AddressValidity {
        Valid = "valid",
        Invalid = "invalid",
    }
}

object! {
    /// Schema `AuthenticationProvider`. Returned by [`client.authentication_providers().list`](crate::resources::account_access::AuthenticationProviders::list), [`client.authentication_providers().create`](crate::resources::account_access::AuthenticationProviders::create), [`client.authentication_providers().retrieve`](crate::resources::account_access::AuthenticationProviders::retrieve) and 2 more.
    pub struct AuthenticationProvider reply {
        activated_at: Option<DateTime> = "activated_at",
        /// Default: `true`.
        active: Option<bool> = "active",
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`.
        id: Option<String> = "id",
        name: Option<String> = "name",
        /// Format: `uuid`.
        organization_id: Option<String> = "organization_id",
        record_type: Option<String> = "record_type",
        settings: Option<AuthenticationProviderSettings> = "settings",
        short_name: Option<String> = "short_name",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Schema `AuthenticationProviderCreate`. Taken by [`client.authentication_providers().create`](crate::resources::account_access::AuthenticationProviders::create).
    pub struct AuthenticationProviderCreate request {
        /// Default: `true`.
        active: Option<bool> = "active",
        name: String = "name" required,
        settings: Settings = "settings" required,
        /// Format: `uri`.
        settings_url: Option<String> = "settings_url",
        short_name: String = "short_name" required,
    }
    /// Creates one with `name`, `short_name` and `settings`, which are required.
    new(name: String, short_name: String, settings: Settings)
}

object! {
    /// `settings` of [`AuthenticationProvider`].
    pub struct AuthenticationProviderSettings reply {
        /// Format: `uri`.
        assertion_consumer_service_url: Option<String> = "assertion_consumer_service_url",
        idp_attribute_names: Option<Value> = "idp_attribute_names",
        idp_cert_fingerprint: Option<String> = "idp_cert_fingerprint",
        /// Default: `sha1`.
        idp_cert_fingerprint_algorithm: Option<IdpCertFingerprintAlgorithm> = "idp_cert_fingerprint_algorithm",
        idp_certificate: Option<String> = "idp_certificate",
        /// Format: `uri`.
        idp_entity_id: Option<String> = "idp_entity_id",
        /// Format: `uri`.
        idp_slo_target_url: Option<String> = "idp_slo_target_url",
        /// Format: `uri`.
        idp_sso_target_url: Option<String> = "idp_sso_target_url",
        name_identifier_format: Option<String> = "name_identifier_format",
        provision_groups: Option<bool> = "provision_groups",
        /// Format: `uri`.
        service_provider_entity_id: Option<String> = "service_provider_entity_id",
        /// Format: `uri`.
        service_provider_login_url: Option<String> = "service_provider_login_url",
    }
}

object! {
    /// Schema `BillingGroup`. Returned by [`client.billing_groups().list`](crate::resources::account_access::BillingGroups::list), [`client.billing_groups().create`](crate::resources::account_access::BillingGroups::create), [`client.billing_groups().retrieve`](crate::resources::account_access::BillingGroups::retrieve) and 2 more.
    pub struct BillingGroup reply {
        created_at: Option<DateTime> = "created_at",
        deleted_at: Option<DateTime> = "deleted_at",
        /// Format: `uuid`.
        id: Option<String> = "id",
        name: Option<String> = "name",
        /// Format: `uuid`.
        organization_id: Option<String> = "organization_id",
        /// Always `billing_group`.
        record_type: Option<String> = "record_type",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Schema `CreateIntegrationSecretRequest`. Taken by [`client.integration_secrets().create`](crate::resources::account_access::IntegrationSecrets::create).
    pub struct CreateIntegrationSecretRequest request {
        identifier: String = "identifier" required,
        password: Option<String> = "password",
        token: Option<String> = "token",
        type_: ListIntegrationSecretsFilterType = "type" required,
        username: Option<String> = "username",
    }
    /// Creates one with `identifier` and `type_`, which are required.
    new(identifier: String, type_: ListIntegrationSecretsFilterType)
}

object! {
    /// Schema `Error`. Part of [`ValidateAddressResult`].
    pub struct Error reply {
        /// Format: `int64`.
        code: String = "code" required,
        description: Option<String> = "description",
        meta: Option<Value> = "meta",
        source: Option<ErrorSource> = "source",
        title: String = "title" required,
    }
}

object! {
    /// `source` of [`Error`].
    pub struct ErrorSource reply {
        parameter: Option<String> = "parameter",
        /// Format: `json-pointer`.
        pointer: Option<String> = "pointer",
    }
}

string_enum! {
    /// `idp_cert_fingerprint_algorithm` of [`AuthenticationProviderSettings`]. Part of [`Settings`].
    pub enum IdpCertFingerprintAlgorithm {
        Sha1 = "sha1",
        Sha256 = "sha256",
        Sha384 = "sha384",
        Sha512 = "sha512",
    }
}

object! {
    /// Schema `IntegrationSecret`. Returned by [`client.integration_secrets().list`](crate::resources::account_access::IntegrationSecrets::list) and [`client.integration_secrets().create`](crate::resources::account_access::IntegrationSecrets::create).
    pub struct IntegrationSecret reply {
        created_at: DateTime = "created_at" required,
        id: String = "id" required,
        identifier: String = "identifier" required,
        record_type: String = "record_type" required,
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Parameter of `GET /access_ip_address`. Taken by [`client.access_ip_address().list`](crate::resources::account_access::AccessIpAddress::list).
    pub struct ListAccessIpAddressFilter request {
        created_at: Option<ListAccessIpAddressFilterCreatedAt> = "created_at",
        ip_address: Option<String> = "ip_address",
        ip_source: Option<String> = "ip_source",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
    /// Creates an empty one.
    new()
}

union! {
    /// `created_at` of [`ListAccessIpAddressFilter`].
    pub enum ListAccessIpAddressFilterCreatedAt {
        /// A JSON string.
        Text(DateTime) = json "string",
        /// A JSON object.
        DateRangeFilter(ListAccessIpAddressFilterCreatedAtDateRangeFilter) = json "object",
    }
    from Text(DateTime)
    from DateRangeFilter(ListAccessIpAddressFilterCreatedAtDateRangeFilter)
    text Text
}

object! {
    /// A variant of [`ListAccessIpAddressFilterCreatedAt`].
    pub struct ListAccessIpAddressFilterCreatedAtDateRangeFilter request {
        gt: Option<DateTime> = "gt",
        gte: Option<DateTime> = "gte",
        lt: Option<DateTime> = "lt",
        lte: Option<DateTime> = "lte",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /addresses`. Taken by [`client.addresses().list`](crate::resources::account_access::Addresses::list).
    pub struct ListAddressesFilter request {
        address_book: Option<ListAddressesFilterAddressBook> = "address_book",
        customer_reference: Option<ListAddressesFilterCustomerReference> = "customer_reference",
        street_address: Option<ListAddressesFilterStreetAddress> = "street_address",
        used_as_emergency: Option<String> = "used_as_emergency",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `address_book` of [`ListAddressesFilter`].
    pub struct ListAddressesFilterAddressBook request {
        eq: Option<String> = "eq",
    }
    /// Creates an empty one.
    new()
}

union! {
    /// `customer_reference` of [`ListAddressesFilter`].
    pub enum ListAddressesFilterCustomerReference {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON object.
        Object(ListAddressesFilterCustomerReferenceObject) = json "object",
    }
    from Text(String)
    from Object(ListAddressesFilterCustomerReferenceObject)
    text Text
}

object! {
    /// A variant of [`ListAddressesFilterCustomerReference`].
    pub struct ListAddressesFilterCustomerReferenceObject request {
        contains: Option<String> = "contains",
        eq: Option<String> = "eq",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `street_address` of [`ListAddressesFilter`].
    pub struct ListAddressesFilterStreetAddress request {
        contains: Option<String> = "contains",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Parameter of `GET /addresses`. Taken by [`client.addresses().list`](crate::resources::account_access::Addresses::list).
    pub enum ListAddressesSort {
        CreatedAt = "created_at",
        FirstName = "first_name",
        LastName = "last_name",
        BusinessName = "business_name",
        StreetAddress = "street_address",
    }
}

string_enum! {
    /// Parameter of `GET /authentication_providers`. Taken by [`client.authentication_providers().list`](crate::resources::account_access::AuthenticationProviders::list).
    pub enum ListAuthenticationProvidersSort {
        Name = "name",
        NameDesc = "-name",
        ShortName = "short_name",
        ShortNameDesc = "-short_name",
        Active = "active",
        ActiveDesc = "-active",
        CreatedAt = "created_at",
        CreatedAtDesc = "-created_at",
        UpdatedAt = "updated_at",
        UpdatedAtDesc = "-updated_at",
    }
}

object! {
    /// Parameter of `GET /integration_secrets`. Taken by [`client.integration_secrets().list`](crate::resources::account_access::IntegrationSecrets::list).
    pub struct ListIntegrationSecretsFilter request {
        type_: Option<ListIntegrationSecretsFilterType> = "type",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `type` of [`ListIntegrationSecretsFilter`]. Part of [`CreateIntegrationSecretRequest`].
    pub enum ListIntegrationSecretsFilterType {
        Bearer = "bearer",
        Basic = "basic",
    }
}

object! {
    /// Schema `integration-secrets_Metadata`. Returned by [`client.integration_secrets().list`](crate::resources::account_access::IntegrationSecrets::list).
    pub struct Metadata reply {
        page_number: i64 = "page_number" required,
        page_size: i64 = "page_size" required,
        total_pages: i64 = "total_pages" required,
        total_results: i64 = "total_results" required,
    }
}

object! {
    /// Schema `NewBillingGroup`. Taken by [`client.billing_groups().create`](crate::resources::account_access::BillingGroups::create).
    pub struct NewBillingGroup request {
        name: Option<String> = "name",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `settings`. Part of [`AuthenticationProviderCreate`] and [`UpdateAuthenticationProviderRequest`].
    pub struct Settings request {
        idp_cert_fingerprint: String = "idp_cert_fingerprint" required,
        /// Default: `sha1`.
        idp_cert_fingerprint_algorithm: Option<IdpCertFingerprintAlgorithm> = "idp_cert_fingerprint_algorithm",
        /// Format: `uri`.
        idp_entity_id: String = "idp_entity_id" required,
        /// Format: `uri`.
        idp_sso_target_url: String = "idp_sso_target_url" required,
    }
    /// Creates one with `idp_entity_id`, `idp_sso_target_url` and `idp_cert_fingerprint`, which are required.
    new(idp_entity_id: String, idp_sso_target_url: String, idp_cert_fingerprint: String)
}

object! {
    /// Schema `UpdateAuthenticationProviderRequest`. Taken by [`client.authentication_providers().update`](crate::resources::account_access::AuthenticationProviders::update).
    pub struct UpdateAuthenticationProviderRequest request {
        /// Default: `true`.
        active: Option<bool> = "active",
        name: Option<String> = "name",
        settings: Option<Settings> = "settings",
        /// Format: `uri`.
        settings_url: Option<String> = "settings_url",
        short_name: Option<String> = "short_name",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdateBillingGroup`. Taken by [`client.billing_groups().update`](crate::resources::account_access::BillingGroups::update).
    pub struct UpdateBillingGroup request {
        name: Option<String> = "name",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `ValidateAddressField`. Part of [`ValidateAddressResult`].
    pub struct ValidateAddressField reply {
        administrative_area: Option<String> = "administrative_area",
        country_code: Option<String> = "country_code",
        extended_address: Option<String> = "extended_address",
        locality: Option<String> = "locality",
        postal_code: Option<String> = "postal_code",
        street_address: Option<String> = "street_address",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
}

object! {
    /// Schema `ValidateAddressRequest`. Taken by [`client.addresses().actions().validate`](crate::resources::account_access::AddressesActions::validate).
    pub struct ValidateAddressRequest request {
        administrative_area: Option<String> = "administrative_area",
        country_code: String = "country_code" required,
        extended_address: Option<String> = "extended_address",
        locality: Option<String> = "locality",
        postal_code: String = "postal_code" required,
        street_address: String = "street_address" required,
    }
    /// Creates one with `country_code`, `street_address` and `postal_code`, which are required.
    new(country_code: String, street_address: String, postal_code: String)
}

object! {
    /// Schema `ValidateAddressResult`. Returned by [`client.addresses().actions().validate`](crate::resources::account_access::AddressesActions::validate).
    pub struct ValidateAddressResult reply {
        errors: Option<Vec<Error>> = "errors",
        record_type: Option<String> = "record_type",
        result: AddressValidity = "result" required,
        suggested: ValidateAddressField = "suggested" required,
    }
}
