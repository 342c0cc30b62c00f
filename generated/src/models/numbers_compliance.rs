//! Types of Numbers Compliance. Regulatory requirements, documents, requirement groups, number bundles and verified numbers.
//!
//! See [the operations](crate::resources::numbers_compliance), [the guide](crate::guides::numbers_compliance).

use super::shared;
use crate::runtime::model::{
    Date, DateTime, File, Map, Nullable, Value, object, string_enum,
};

object! {
    /// `acceptance_criteria` of [`RegulatoryRequirementsRegulatoryRequirement`].
    pub struct AcceptanceCriteria reply {
        acceptable_characters: Option<String> = "acceptable_characters",
        acceptable_values: Option<Vec<String>> = "acceptable_values",
        case_sensitive: Option<String> = "case_sensitive",
        locality_limit: Option<String> = "locality_limit",
        max_length: Option<String> = "max_length",
        min_length: Option<String> = "min_length",
        regex: Option<String> = "regex",
        time_limit: Option<String> = "time_limit",
    }
}

object! {
    /// Schema `BillingBundleSchema`. Returned by [`client.bundle_pricing().billing_bundles().retrieve`](crate::resources::numbers_compliance::BundlePricingBillingBundles::retrieve).
    pub struct BillingBundle reply {
        active: bool = "active" required,
        bundle_limits: Vec<BundleLimit> = "bundle_limits" required,
        cost_code: String = "cost_code" required,
        created_at: Date = "created_at" required,
        /// Format: `uuid`.
        id: String = "id" required,
        is_public: bool = "is_public" required,
        name: String = "name" required,
        slug: Option<String> = "slug",
    }
}

object! {
    /// Schema `BillingBundleSummary`. Returned by [`client.bundle_pricing().billing_bundles().list`](crate::resources::numbers_compliance::BundlePricingBillingBundles::list). Part of [`UserBundle`] and [`UnusedUserBundles`].
    pub struct BillingBundleSummary reply {
        cost_code: String = "cost_code" required,
        created_at: Date = "created_at" required,
        currency: Option<String> = "currency",
        /// Format: `uuid`.
        id: String = "id" required,
        is_public: bool = "is_public" required,
        mrc_price: Option<f64> = "mrc_price",
        name: String = "name" required,
        slug: Option<String> = "slug",
        specs: Option<Vec<String>> = "specs",
    }
}

object! {
    /// Schema `BundleLimitSchema`. Part of [`BillingBundle`].
    pub struct BundleLimit reply {
        billing_service: Option<String> = "billing_service",
        /// Deprecated.
        country: Option<String> = "country" [deprecated],
        country_code: Option<i64> = "country_code",
        country_iso: Option<String> = "country_iso",
        created_at: Date = "created_at" required,
        direction: Option<BundleLimitDirection> = "direction",
        /// Format: `uuid`.
        id: String = "id" required,
        limit: Option<i64> = "limit",
        metric: String = "metric" required,
        rate: Option<String> = "rate",
        service: String = "service" required,
        types: Option<Vec<String>> = "types",
        updated_at: Date = "updated_at" required,
    }
}

string_enum! {
    /// Schema `BundleLimitDirection`. Part of [`BundleLimit`].
    pub enum BundleLimitDirection {
        Inbound = "inbound",
        Outbound = "outbound",
    }
}

object! {
    /// `data` of `CancelPendingVersionResponse`. Returned by [`client.requirements().versions().delete_pending`](crate::resources::numbers_compliance::RequirementsVersions::delete_pending).
    pub struct CancelPendingVersionResponseData reply {
        cancelled: Option<DocReqsRequirement> = "cancelled",
        restored: Option<DocReqsRequirement> = "restored",
    }
}

object! {
    /// Schema `CreateDocServiceDocumentRequest`. Taken by [`client.documents().upload_json`](crate::resources::numbers_compliance::Documents::upload_json).
    pub struct CreateDocServiceDocumentRequest request {
        customer_reference: Option<String> = "customer_reference",
        /// Format: `byte`.
        file: Option<String> = "file",
        filename: Option<String> = "filename",
        url: Option<String> = "url",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `CreateMultiPartDocServiceDocumentRequest`. Taken by [`client.documents().upload_json`](crate::resources::numbers_compliance::Documents::upload_json).
    pub struct CreateMultiPartDocServiceDocumentRequest request {
        customer_reference: Option<String> = "customer_reference",
        file: Option<File> = "file",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Request body of `POST /requirement_groups`. Taken by [`client.requirement_groups().create`](crate::resources::numbers_compliance::RequirementGroups::create).
    pub struct CreateRequirementGroupRequest request {
        action: CreateRequirementGroupRequestAction = "action" required,
        country_code: String = "country_code" required,
        customer_reference: Option<String> = "customer_reference",
        phone_number_type: RetrieveRegulatoryRequirementFilterPhoneNumberType = "phone_number_type" required,
        regulatory_requirements: Option<Vec<CreateRequirementGroupRequestRegulatoryRequirement>> = "regulatory_requirements",
    }
    /// Creates one with `country_code`, `phone_number_type` and `action`, which are required.
    new(country_code: String, phone_number_type: RetrieveRegulatoryRequirementFilterPhoneNumberType, action: CreateRequirementGroupRequestAction)
}

string_enum! {
    /// `action` of [`CreateRequirementGroupRequest`].
    pub enum CreateRequirementGroupRequestAction {
        Ordering = "ordering",
        Porting = "porting",
    }
}

object! {
    /// `regulatory_requirements` of [`CreateRequirementGroupRequest`]. Part of [`UpdateRequirementGroupRequest`].
    pub struct CreateRequirementGroupRequestRegulatoryRequirement request {
        field_value: Option<String> = "field_value",
        requirement_id: Option<String> = "requirement_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `CreateRequirementVersionRequest`. Taken by [`client.requirements().versions().create`](crate::resources::numbers_compliance::RequirementsVersions::create).
    pub struct CreateRequirementVersionRequest request {
        effective_start_at: DateTime = "effective_start_at" required,
        requirement_type_ids: Vec<String> = "requirement_type_ids" required,
    }
    /// Creates one with `effective_start_at` and `requirement_type_ids`, which are required.
    new(effective_start_at: DateTime, requirement_type_ids: Vec<String>)
}

object! {
    /// Schema `CreateUserBundlesBulkRequest`. Taken by [`client.bundle_pricing().user_bundles().create`](crate::resources::numbers_compliance::BundlePricingUserBundles::create).
    pub struct CreateUserBundlesBulkRequest request {
        /// Format: `uuid`.
        idempotency_key: Option<String> = "idempotency_key",
        items: Option<Vec<CreateUserBundlesBulkRequestItem>> = "items",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `items` of [`CreateUserBundlesBulkRequest`].
    pub struct CreateUserBundlesBulkRequestItem request {
        /// Format: `uuid`.
        billing_bundle_id: String = "billing_bundle_id" required,
        quantity: i64 = "quantity" required,
    }
    /// Creates one with `billing_bundle_id` and `quantity`, which are required.
    new(billing_bundle_id: String, quantity: i64)
}

object! {
    /// Request body of `POST /verified_numbers`. Taken by [`client.verified_numbers().create`](crate::resources::numbers_compliance::VerifiedNumbers::create).
    pub struct CreateVerifiedNumberRequest request {
        /// At most 50 characters. Pattern: `^[0-9A-D*#wW]*$`.
        extension: Nullable<String> = "extension",
        phone_number: String = "phone_number" required,
        verification_method: CreateVerifiedNumberRequestVerificationMethod = "verification_method" required,
    }
    /// Creates one with `phone_number` and `verification_method`, which are required.
    new(phone_number: String, verification_method: CreateVerifiedNumberRequestVerificationMethod)
}

string_enum! {
    /// `verification_method` of [`CreateVerifiedNumberRequest`].
    pub enum CreateVerifiedNumberRequestVerificationMethod {
        Sms = "sms",
        Call = "call",
    }
}

object! {
    /// Schema `CreateVerifiedNumberResponse`. Returned by [`client.verified_numbers().create`](crate::resources::numbers_compliance::VerifiedNumbers::create).
    pub struct CreateVerifiedNumberResponse reply {
        phone_number: Option<String> = "phone_number",
        verification_method: Option<String> = "verification_method",
    }
}

object! {
    /// Schema `DocReqsRequirement`. Returned by [`client.requirements().list`](crate::resources::numbers_compliance::Requirements::list), [`client.requirements().retrieve`](crate::resources::numbers_compliance::Requirements::retrieve) and [`client.requirements().versions().create`](crate::resources::numbers_compliance::RequirementsVersions::create). Part of [`CancelPendingVersionResponseData`].
    pub struct DocReqsRequirement reply {
        action: Option<DocReqsRequirementAction> = "action",
        country_code: Option<String> = "country_code",
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Set by the server.
        effective_end_at: Option<DateTime> = "effective_end_at",
        /// Set by the server.
        effective_start_at: Option<DateTime> = "effective_start_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        locality: Option<String> = "locality",
        phone_number_type: Option<ListRequirementsFilterPhoneNumberType> = "phone_number_type",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        requirement_types: Option<Vec<DocReqsRequirementType>> = "requirement_types",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
        /// Set by the server.
        version: Option<i64> = "version",
    }
}

string_enum! {
    /// `action` of [`DocReqsRequirement`].
    pub enum DocReqsRequirementAction {
        Both = "both",
        BrandedCalling = "branded_calling",
        Ordering = "ordering",
        Porting = "porting",
    }
}

object! {
    /// Schema `DocReqsRequirementType`. Returned by [`client.requirement_types().retrieve`](crate::resources::numbers_compliance::RequirementTypes::retrieve). Part of [`ListRequirementTypesResponse`] and [`DocReqsRequirement`].
    pub struct DocReqsRequirementType reply {
        acceptance_criteria: Option<RequirementTypeAcceptanceCriteria> = "acceptance_criteria",
        /// Set by the server.
        created_at: Option<String> = "created_at",
        description: Option<String> = "description",
        example: Option<String> = "example",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        name: Option<String> = "name",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        type_: Option<RequirementKind> = "type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
}

object! {
    /// Schema `DocServiceDocument`. Taken by [`client.documents().update`](crate::resources::numbers_compliance::Documents::update). Returned by [`client.documents().list`](crate::resources::numbers_compliance::Documents::list), [`client.documents().upload_json`](crate::resources::numbers_compliance::Documents::upload_json), [`client.documents().retrieve`](crate::resources::numbers_compliance::Documents::retrieve) and 2 more.
    pub struct DocServiceDocument both {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
        /// Set by the server.
        av_scan_status: Option<DocServiceDocumentAvScanStatus> = "av_scan_status",
        /// Set by the server.
        content_type: Option<String> = "content_type",
        customer_reference: Option<String> = "customer_reference",
        filename: Option<String> = "filename",
        /// Set by the server.
        sha256: Option<String> = "sha256",
        /// Set by the server.
        size: Option<DocServiceDocumentSize> = "size",
        /// Set by the server.
        status: Option<DocServiceDocumentStatus> = "status",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `av_scan_status` of [`DocServiceDocument`].
    pub enum DocServiceDocumentAvScanStatus {
        Scanned = "scanned",
        Infected = "infected",
        PendingScan = "pending_scan",
        NotScanned = "not_scanned",
    }
}

object! {
    /// Schema `DocServiceDocumentLink`. Returned by [`client.document_links().list`](crate::resources::numbers_compliance::DocumentLinks::list).
    pub struct DocServiceDocumentLink reply {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
        /// Format: `uuid`. Set by the server.
        document_id: Option<String> = "document_id",
        /// Set by the server.
        linked_record_type: Option<String> = "linked_record_type",
        /// Set by the server.
        linked_resource_id: Option<String> = "linked_resource_id",
    }
}

object! {
    /// `size` of [`DocServiceDocument`].
    pub struct DocServiceDocumentSize both {
        /// Set by the server.
        amount: Option<i64> = "amount",
        /// Set by the server.
        unit: Option<String> = "unit",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `status` of [`DocServiceDocument`].
    pub enum DocServiceDocumentStatus {
        Pending = "pending",
        Verified = "verified",
        Denied = "denied",
    }
}

object! {
    /// Content of the reply of `GET /documents/{id}/download_link`. Returned by [`client.documents().generate_download_link`](crate::resources::numbers_compliance::Documents::generate_download_link).
    pub struct Document reply {
        /// Format: `uri`.
        url: String = "url" required,
    }
}

object! {
    /// Parameter `bundle-pricing_FilterConsolidated`. Taken by [`client.bundle_pricing().billing_bundles().list`](crate::resources::numbers_compliance::BundlePricingBillingBundles::list), [`client.bundle_pricing().user_bundles().list`](crate::resources::numbers_compliance::BundlePricingUserBundles::list) and [`client.bundle_pricing().user_bundles().list_unused`](crate::resources::numbers_compliance::BundlePricingUserBundles::list_unused).
    pub struct Filter request {
        country_iso: Option<Vec<String>> = "country_iso",
        resource: Option<Vec<String>> = "resource",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /document_links`. Taken by [`client.document_links().list`](crate::resources::numbers_compliance::DocumentLinks::list).
    pub struct ListDocumentLinksFilter request {
        linked_record_type: Option<String> = "linked_record_type",
        /// Format: `uuid`.
        linked_resource_id: Option<String> = "linked_resource_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /documents`. Taken by [`client.documents().list`](crate::resources::numbers_compliance::Documents::list).
    pub struct ListDocumentsFilter request {
        created_at: Option<ListDocumentsFilterCreatedAt> = "created_at",
        customer_reference: Option<ListDocumentsFilterCustomerReference> = "customer_reference",
        filename: Option<ListDocumentsFilterFilename> = "filename",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `created_at` of [`ListDocumentsFilter`].
    pub struct ListDocumentsFilterCreatedAt request {
        gt: Option<DateTime> = "gt",
        lt: Option<DateTime> = "lt",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `customer_reference` of [`ListDocumentsFilter`].
    pub struct ListDocumentsFilterCustomerReference request {
        eq: Option<String> = "eq",
        in_: Option<Vec<String>> = "in",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `filename` of [`ListDocumentsFilter`].
    pub struct ListDocumentsFilterFilename request {
        contains: Option<String> = "contains",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Parameter of `GET /documents`. Taken by [`client.documents().list`](crate::resources::numbers_compliance::Documents::list).
    pub enum ListDocumentsSort {
        Filename = "filename",
        CreatedAt = "created_at",
        UpdatedAt = "updated_at",
        FilenameDesc = "-filename",
        CreatedAtDesc = "-created_at",
        UpdatedAtDesc = "-updated_at",
    }
}

object! {
    /// Parameter of `GET /requirement_groups`. Taken by [`client.requirement_groups().list`](crate::resources::numbers_compliance::RequirementGroups::list).
    pub struct ListRequirementGroupsFilter request {
        action: Option<RetrieveRegulatoryRequirementFilterAction> = "action",
        country_code: Option<String> = "country_code",
        customer_reference: Option<String> = "customer_reference",
        phone_number_type: Option<RetrieveRegulatoryRequirementFilterPhoneNumberType> = "phone_number_type",
        status: Option<ListRequirementGroupsFilterStatus> = "status",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `status` of [`ListRequirementGroupsFilter`]. Part of [`RequirementGroup`] and [`UserRequirement`].
    pub enum ListRequirementGroupsFilterStatus {
        Approved = "approved",
        Unapproved = "unapproved",
        PendingApproval = "pending-approval",
        Declined = "declined",
        Expired = "expired",
    }
}

object! {
    /// Parameter of `GET /requirement_types`. Taken by [`client.requirement_types().list`](crate::resources::numbers_compliance::RequirementTypes::list).
    pub struct ListRequirementTypesFilter request {
        name: Option<ListRequirementTypesFilterName> = "name",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `name` of [`ListRequirementTypesFilter`].
    pub struct ListRequirementTypesFilterName request {
        contains: Option<String> = "contains",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Reply of `GET /requirement_types`. Returned by [`client.requirement_types().list`](crate::resources::numbers_compliance::RequirementTypes::list).
    pub struct ListRequirementTypesResponse reply {
        data: Option<Vec<DocReqsRequirementType>> = "data",
        meta: Option<shared::PaginationMeta> = "meta",
    }
}

string_enum! {
    /// Parameter of `GET /requirement_types`. Taken by [`client.requirement_types().list`](crate::resources::numbers_compliance::RequirementTypes::list).
    pub enum ListRequirementTypesSort {
        Name = "name",
        CreatedAt = "created_at",
        UpdatedAt = "updated_at",
        NameDesc = "-name",
        CreatedAtDesc = "-created_at",
        UpdatedAtDesc = "-updated_at",
    }
}

object! {
    /// Parameter of `GET /requirements`. Taken by [`client.requirements().list`](crate::resources::numbers_compliance::Requirements::list).
    pub struct ListRequirementsFilter request {
        action: Option<ListRequirementsFilterAction> = "action",
        country_code: Option<String> = "country_code",
        phone_number_type: Option<ListRequirementsFilterPhoneNumberType> = "phone_number_type",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `action` of [`ListRequirementsFilter`].
    pub enum ListRequirementsFilterAction {
        BrandedCalling = "branded_calling",
        Ordering = "ordering",
        Porting = "porting",
    }
}

string_enum! {
    /// `phone_number_type` of [`ListRequirementsFilter`]. Part of [`DocReqsRequirement`].
    pub enum ListRequirementsFilterPhoneNumberType {
        Local = "local",
        National = "national",
        TollFree = "toll_free",
    }
}

string_enum! {
    /// Parameter of `GET /requirements`. Taken by [`client.requirements().list`](crate::resources::numbers_compliance::Requirements::list).
    pub enum ListRequirementsSort {
        CreatedAt = "created_at",
        UpdatedAt = "updated_at",
        CountryCode = "country_code",
        PhoneNumberType = "phone_number_type",
        CreatedAtDesc = "-created_at",
        UpdatedAtDesc = "-updated_at",
        CountryCodeDesc = "-country_code",
        PhoneNumberTypeDesc = "-phone_number_type",
    }
}

object! {
    /// Parameter of `GET /user_addresses`. Taken by [`client.user_addresses().list`](crate::resources::numbers_compliance::UserAddresses::list).
    pub struct ListUserAddressesFilter request {
        customer_reference: Option<ListUserAddressesFilterCustomerReference> = "customer_reference",
        street_address: Option<ListUserAddressesFilterStreetAddress> = "street_address",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `customer_reference` of [`ListUserAddressesFilter`].
    pub struct ListUserAddressesFilterCustomerReference request {
        contains: Option<String> = "contains",
        eq: Option<String> = "eq",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `street_address` of [`ListUserAddressesFilter`].
    pub struct ListUserAddressesFilterStreetAddress request {
        contains: Option<String> = "contains",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Parameter of `GET /user_addresses`. Taken by [`client.user_addresses().list`](crate::resources::numbers_compliance::UserAddresses::list).
    pub enum ListUserAddressesSort {
        CreatedAt = "created_at",
        FirstName = "first_name",
        LastName = "last_name",
        BusinessName = "business_name",
        StreetAddress = "street_address",
    }
}

object! {
    /// Schema `verified-numbers_Meta`. Returned by [`client.verified_numbers().list`](crate::resources::numbers_compliance::VerifiedNumbers::list).
    pub struct Meta reply {
        page_number: Option<i64> = "page_number",
        page_size: Option<i64> = "page_size",
        total_pages: Option<i64> = "total_pages",
        total_results: Option<i64> = "total_results",
    }
}

object! {
    /// Schema `NumberOrderPhoneNumberRequirementGroupResponse`. Returned by [`client.number_order_phone_numbers().update_requirement_group`](crate::resources::NumberOrderPhoneNumbers::update_requirement_group).
    pub struct NumberOrderPhoneNumberRequirementGroupResponse reply {
        /// Format: `uuid`.
        bundle_id: Option<String> = "bundle_id",
        country_code: Option<String> = "country_code",
        deadline: Option<DateTime> = "deadline",
        /// Format: `uuid`.
        id: Option<String> = "id",
        is_block_number: Option<bool> = "is_block_number",
        locality: Option<String> = "locality",
        /// Format: `uuid`.
        order_request_id: Option<String> = "order_request_id",
        phone_number: Option<String> = "phone_number",
        phone_number_type: Option<String> = "phone_number_type",
        record_type: Option<String> = "record_type",
        regulatory_requirements: Option<Vec<NumberOrderPhoneNumberRequirementGroupResponseRegulatoryRequirement>> = "regulatory_requirements",
        requirements_met: Option<bool> = "requirements_met",
        requirements_status: Option<String> = "requirements_status",
        status: Option<String> = "status",
        /// Format: `uuid`.
        sub_number_order_id: Option<String> = "sub_number_order_id",
    }
}

object! {
    /// `regulatory_requirements` of [`NumberOrderPhoneNumberRequirementGroupResponse`]. Part of [`SubNumberOrderPhoneNumber`].
    pub struct NumberOrderPhoneNumberRequirementGroupResponseRegulatoryRequirement reply {
        field_type: Option<String> = "field_type",
        field_value: Option<String> = "field_value",
        /// Format: `uuid`.
        requirement_id: Option<String> = "requirement_id",
        status: Option<String> = "status",
    }
}

object! {
    /// Schema `PaginationResponse`. Returned by [`client.bundle_pricing().billing_bundles().list`](crate::resources::numbers_compliance::BundlePricingBillingBundles::list) and [`client.bundle_pricing().user_bundles().list`](crate::resources::numbers_compliance::BundlePricingUserBundles::list).
    pub struct PaginationResponse reply {
        page_number: i64 = "page_number" required,
        page_size: i64 = "page_size" required,
        total_pages: i64 = "total_pages" required,
        total_results: i64 = "total_results" required,
    }
}

object! {
    /// `acceptance_criteria` of [`RegulatoryRequirementsPhoneNumbersRegulatoryRequirement`].
    pub struct PhoneNumberAcceptanceCriteria reply {
        field_type: Option<String> = "field_type",
        field_value: Option<String> = "field_value",
        locality_limit: Option<String> = "locality_limit",
    }
}

object! {
    /// Schema `RegulatoryRequirement`. Part of [`SubNumberOrderRequirementGroupResponseData`].
    pub struct RegulatoryRequirement reply {
        field_type: Option<String> = "field_type",
        record_type: Option<String> = "record_type",
        /// Format: `uuid`.
        requirement_id: Option<String> = "requirement_id",
    }
}

object! {
    /// Schema `RegulatoryRequirements`. Returned by [`client.regulatory_requirements().retrieve`](crate::resources::numbers_compliance::RegulatoryRequirements::retrieve).
    pub struct RegulatoryRequirements reply {
        /// Set by the server.
        action: Option<String> = "action",
        /// Set by the server.
        country_code: Option<String> = "country_code",
        /// Set by the server.
        phone_number_type: Option<String> = "phone_number_type",
        regulatory_requirements: Option<Vec<RegulatoryRequirementsRegulatoryRequirement>> = "regulatory_requirements",
    }
}

object! {
    /// Schema `RegulatoryRequirementsPhoneNumbers`. Part of [`RetrievePhoneNumbersRegulatoryRequirementResponse`].
    pub struct RegulatoryRequirementsPhoneNumbers reply {
        /// Set by the server.
        phone_number: Option<String> = "phone_number",
        /// Set by the server.
        phone_number_type: Option<String> = "phone_number_type",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        region_information: Option<Vec<RegulatoryRequirementsPhoneNumbersRegionInformation>> = "region_information",
        regulatory_requirements: Option<Vec<RegulatoryRequirementsPhoneNumbersRegulatoryRequirement>> = "regulatory_requirements",
    }
}

object! {
    /// `region_information` of [`RegulatoryRequirementsPhoneNumbers`].
    pub struct RegulatoryRequirementsPhoneNumbersRegionInformation reply {
        region_name: Option<String> = "region_name",
        region_type: Option<String> = "region_type",
    }
}

object! {
    /// `regulatory_requirements` of [`RegulatoryRequirementsPhoneNumbers`].
    pub struct RegulatoryRequirementsPhoneNumbersRegulatoryRequirement reply {
        acceptance_criteria: Option<PhoneNumberAcceptanceCriteria> = "acceptance_criteria",
        /// Set by the server.
        description: Option<String> = "description",
        /// Set by the server.
        example: Option<String> = "example",
        field_type: Option<String> = "field_type",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        label: Option<String> = "label",
        /// Set by the server.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// `regulatory_requirements` of [`RegulatoryRequirements`].
    pub struct RegulatoryRequirementsRegulatoryRequirement reply {
        acceptance_criteria: Option<AcceptanceCriteria> = "acceptance_criteria",
        /// Set by the server.
        description: Option<String> = "description",
        /// Set by the server.
        example: Option<String> = "example",
        field_type: Option<String> = "field_type",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        name: Option<String> = "name",
    }
}

object! {
    /// Schema `RequirementGroup`. Returned by [`client.requirement_groups().list`](crate::resources::numbers_compliance::RequirementGroups::list), [`client.requirement_groups().create`](crate::resources::numbers_compliance::RequirementGroups::create), [`client.requirement_groups().retrieve`](crate::resources::numbers_compliance::RequirementGroups::retrieve) and 3 more.
    pub struct RequirementGroup reply {
        action: Option<String> = "action",
        country_code: Option<String> = "country_code",
        created_at: Option<DateTime> = "created_at",
        customer_reference: Option<String> = "customer_reference",
        id: Option<String> = "id",
        phone_number_type: Option<String> = "phone_number_type",
        record_type: Option<String> = "record_type",
        regulatory_requirements: Option<Vec<UserRequirement>> = "regulatory_requirements",
        status: Option<ListRequirementGroupsFilterStatus> = "status",
        updated_at: Option<DateTime> = "updated_at",
    }
}

string_enum! {
    /// `type` of [`DocReqsRequirementType`].
    pub enum RequirementKind {
        Document = "document",
        Address = "address",
        Textual = "textual",
    }
}

object! {
    /// `acceptance_criteria` of [`DocReqsRequirementType`].
    pub struct RequirementTypeAcceptanceCriteria reply {
        acceptable_characters: Option<String> = "acceptable_characters",
        acceptable_values: Option<Vec<String>> = "acceptable_values",
        locality_limit: Option<String> = "locality_limit",
        max_length: Option<i64> = "max_length",
        min_length: Option<i64> = "min_length",
        time_limit: Option<String> = "time_limit",
    }
}

object! {
    /// Parameter of `GET /phone_numbers_regulatory_requirements`. Taken by [`client.phone_numbers_regulatory_requirements().retrieve`](crate::resources::numbers_compliance::PhoneNumbersRegulatoryRequirements::retrieve).
    pub struct RetrievePhoneNumbersRegulatoryRequirementFilter request {
        phone_number: Option<String> = "phone_number",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Reply of `GET /phone_numbers_regulatory_requirements`. Returned by [`client.phone_numbers_regulatory_requirements().retrieve`](crate::resources::numbers_compliance::PhoneNumbersRegulatoryRequirements::retrieve).
    pub struct RetrievePhoneNumbersRegulatoryRequirementResponse reply {
        data: Option<Vec<RegulatoryRequirementsPhoneNumbers>> = "data",
        meta: Option<shared::PaginationMeta> = "meta",
    }
}

object! {
    /// Parameter of `GET /regulatory_requirements`. Taken by [`client.regulatory_requirements().retrieve`](crate::resources::numbers_compliance::RegulatoryRequirements::retrieve).
    pub struct RetrieveRegulatoryRequirementFilter request {
        action: Option<RetrieveRegulatoryRequirementFilterAction> = "action",
        country_code: Option<String> = "country_code",
        phone_number: Option<String> = "phone_number",
        phone_number_type: Option<RetrieveRegulatoryRequirementFilterPhoneNumberType> = "phone_number_type",
        requirement_group_id: Option<String> = "requirement_group_id",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `action` of [`RetrieveRegulatoryRequirementFilter`]. Part of [`ListRequirementGroupsFilter`].
    pub enum RetrieveRegulatoryRequirementFilterAction {
        Ordering = "ordering",
        Porting = "porting",
        Action = "action",
    }
}

string_enum! {
    /// `phone_number_type` of [`RetrieveRegulatoryRequirementFilter`]. Part of [`ListRequirementGroupsFilter`] and [`CreateRequirementGroupRequest`].
    pub enum RetrieveRegulatoryRequirementFilterPhoneNumberType {
        Local = "local",
        TollFree = "toll_free",
        Mobile = "mobile",
        National = "national",
        SharedCost = "shared_cost",
    }
}

object! {
    /// Schema `SubNumberOrderPhoneNumber`. Part of [`SubNumberOrderRequirementGroupResponseData`].
    pub struct SubNumberOrderPhoneNumber reply {
        /// Format: `uuid`.
        bundle_id: Option<String> = "bundle_id",
        country_code: Option<String> = "country_code",
        /// Format: `uuid`.
        id: Option<String> = "id",
        phone_number: Option<String> = "phone_number",
        phone_number_type: Option<String> = "phone_number_type",
        record_type: Option<String> = "record_type",
        regulatory_requirements: Option<Vec<NumberOrderPhoneNumberRequirementGroupResponseRegulatoryRequirement>> = "regulatory_requirements",
        requirements_met: Option<bool> = "requirements_met",
        requirements_status: Option<String> = "requirements_status",
        status: Option<String> = "status",
    }
}

object! {
    /// `data` of `SubNumberOrderRequirementGroupResponse`. Returned by [`client.sub_number_orders().update_requirement_group`](crate::resources::SubNumberOrders::update_requirement_group).
    pub struct SubNumberOrderRequirementGroupResponseData reply {
        country_code: Option<String> = "country_code",
        created_at: Option<DateTime> = "created_at",
        customer_reference: Option<String> = "customer_reference",
        /// Format: `uuid`.
        id: Option<String> = "id",
        is_block_sub_number_order: Option<bool> = "is_block_sub_number_order",
        /// Format: `uuid`.
        order_request_id: Option<String> = "order_request_id",
        phone_number_type: Option<String> = "phone_number_type",
        phone_numbers: Option<Vec<SubNumberOrderPhoneNumber>> = "phone_numbers",
        phone_numbers_count: Option<i64> = "phone_numbers_count",
        record_type: Option<String> = "record_type",
        regulatory_requirements: Option<Vec<RegulatoryRequirement>> = "regulatory_requirements",
        requirements_met: Option<bool> = "requirements_met",
        status: Option<String> = "status",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Request body of `POST /verified_numbers/{phone_number}/actions/verify`. Taken by [`client.verified_numbers().actions().submit_verification_code`](crate::resources::numbers_compliance::VerifiedNumbersActions::submit_verification_code).
    pub struct SubmitVerifiedNumberVerificationCodeRequest request {
        verification_code: String = "verification_code" required,
    }
    /// Creates one with `verification_code`, which is required.
    new(verification_code: String)
}

object! {
    /// Schema `UnusedUserBundlesSchema`. Returned by [`client.bundle_pricing().user_bundles().list_unused`](crate::resources::numbers_compliance::BundlePricingUserBundles::list_unused).
    pub struct UnusedUserBundles reply {
        billing_bundle: BillingBundleSummary = "billing_bundle" required,
        user_bundle_ids: Vec<String> = "user_bundle_ids" required,
    }
}

object! {
    /// Request body of `POST /number_order_phone_numbers/{id}/requirement_group`. Taken by [`client.number_order_phone_numbers().update_requirement_group`](crate::resources::NumberOrderPhoneNumbers::update_requirement_group).
    pub struct UpdateNumberOrderPhoneNumberRequirementGroupRequest request {
        /// Format: `uuid`.
        requirement_group_id: String = "requirement_group_id" required,
    }
    /// Creates one with `requirement_group_id`, which is required.
    new(requirement_group_id: String)
}

object! {
    /// Request body of `PATCH /requirement_groups/{id}`. Taken by [`client.requirement_groups().update`](crate::resources::numbers_compliance::RequirementGroups::update).
    pub struct UpdateRequirementGroupRequest request {
        customer_reference: Option<String> = "customer_reference",
        regulatory_requirements: Option<Vec<CreateRequirementGroupRequestRegulatoryRequirement>> = "regulatory_requirements",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Request body of `POST /sub_number_orders/{id}/requirement_group`. Taken by [`client.sub_number_orders().update_requirement_group`](crate::resources::SubNumberOrders::update_requirement_group).
    pub struct UpdateSubNumberOrderRequirementGroupRequest request {
        /// Format: `uuid`.
        requirement_group_id: String = "requirement_group_id" required,
    }
    /// Creates one with `requirement_group_id`, which is required.
    new(requirement_group_id: String)
}

object! {
    /// Schema `UserAddress`. Returned by [`client.user_addresses().list`](crate::resources::numbers_compliance::UserAddresses::list), [`client.user_addresses().create`](crate::resources::numbers_compliance::UserAddresses::create) and [`client.user_addresses().retrieve`](crate::resources::numbers_compliance::UserAddresses::retrieve).
    pub struct UserAddress reply {
        administrative_area: Option<String> = "administrative_area",
        borough: Option<String> = "borough",
        business_name: Option<String> = "business_name",
        country_code: Option<String> = "country_code",
        created_at: Option<String> = "created_at",
        customer_reference: Option<String> = "customer_reference",
        extended_address: Option<String> = "extended_address",
        first_name: Option<String> = "first_name",
        /// Format: `uuid`.
        id: Option<String> = "id",
        last_name: Option<String> = "last_name",
        locality: Option<String> = "locality",
        neighborhood: Option<String> = "neighborhood",
        phone_number: Option<String> = "phone_number",
        postal_code: Option<String> = "postal_code",
        record_type: Option<String> = "record_type",
        street_address: Option<String> = "street_address",
        updated_at: Option<String> = "updated_at",
    }
}

object! {
    /// Schema `UserAddressCreate`. Taken by [`client.user_addresses().create`](crate::resources::numbers_compliance::UserAddresses::create).
    pub struct UserAddressCreate request {
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
        /// Default: `false`.
        skip_address_verification: Option<bool> = "skip_address_verification",
        street_address: String = "street_address" required,
    }
    required UserAddressCreateRequired { first_name: String, last_name: String, business_name: String, street_address: String, locality: String, country_code: String }
}

object! {
    /// Schema `UserBundle`. Returned by [`client.bundle_pricing().user_bundles().list`](crate::resources::numbers_compliance::BundlePricingUserBundles::list), [`client.bundle_pricing().user_bundles().create`](crate::resources::numbers_compliance::BundlePricingUserBundles::create), [`client.bundle_pricing().user_bundles().retrieve`](crate::resources::numbers_compliance::BundlePricingUserBundles::retrieve) and 1 more.
    pub struct UserBundle reply {
        active: bool = "active" required,
        billing_bundle: BillingBundleSummary = "billing_bundle" required,
        created_at: Date = "created_at" required,
        /// Format: `uuid`.
        id: String = "id" required,
        resources: Vec<UserBundleResource> = "resources" required,
        updated_at: Option<Date> = "updated_at",
        /// Format: `uuid`.
        user_id: String = "user_id" required,
    }
}

object! {
    /// Schema `UserBundleResourceSchema`. Returned by [`client.bundle_pricing().user_bundles().list_resources`](crate::resources::numbers_compliance::BundlePricingUserBundles::list_resources). Part of [`UserBundle`].
    pub struct UserBundleResource reply {
        created_at: Date = "created_at" required,
        /// Format: `uuid`.
        id: String = "id" required,
        resource: String = "resource" required,
        resource_type: String = "resource_type" required,
        updated_at: Option<Date> = "updated_at",
    }
}

object! {
    /// Schema `UserRequirement`. Part of [`RequirementGroup`].
    pub struct UserRequirement reply {
        created_at: Option<DateTime> = "created_at",
        expires_at: Option<DateTime> = "expires_at",
        field_type: Option<String> = "field_type",
        field_value: Option<String> = "field_value",
        requirement_id: Option<String> = "requirement_id",
        status: Option<ListRequirementGroupsFilterStatus> = "status",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Schema `VerifiedNumberResponse`. Returned by [`client.verified_numbers().list`](crate::resources::numbers_compliance::VerifiedNumbers::list), [`client.verified_numbers().retrieve`](crate::resources::numbers_compliance::VerifiedNumbers::retrieve), [`client.verified_numbers().delete`](crate::resources::numbers_compliance::VerifiedNumbers::delete) and 1 more.
    pub struct VerifiedNumberResponse reply {
        phone_number: Option<String> = "phone_number",
        /// Always `verified_number`.
        record_type: Option<String> = "record_type",
        verified_at: Option<String> = "verified_at",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
}
