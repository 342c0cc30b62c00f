//! Types of Numbers. Finds, reserves and orders phone numbers, and tells what is available where.
//!
//! See [the operations](crate::resources::numbers), [the guide](crate::guides::numbers).

use super::shared;
use crate::runtime::model::{DateTime, Value, object, string_enum, union};

object! {
    /// Schema `AdvancedOrder`. Returned by [`client.advanced_orders().list`](crate::resources::numbers::AdvancedOrders::list), [`client.advanced_orders().create`](crate::resources::numbers::AdvancedOrders::create), [`client.advanced_orders().update_requirement_group`](crate::resources::numbers::AdvancedOrders::update_requirement_group) and 1 more.
    pub struct AdvancedOrder reply {
        /// Default: `""`. At most 3 characters.
        area_code: Option<String> = "area_code",
        /// Default: `""`. At most 255 characters.
        comments: Option<String> = "comments",
        /// Default: `US`. At least 2 characters. At most 2 characters.
        country_code: Option<String> = "country_code",
        /// Default: `""`.
        customer_reference: Option<String> = "customer_reference",
        features: Option<Vec<AdvancedOrderFeature>> = "features",
        /// Format: `uuid`.
        id: Option<String> = "id",
        orders: Option<Vec<String>> = "orders",
        /// Default: `""`.
        phone_number_type: Option<Vec<AdvancedOrderPhoneNumberType>> = "phone_number_type",
        /// Default: `1`. At least 1. At most 10000.
        quantity: Option<i64> = "quantity",
        /// Format: `uuid`.
        requirement_group_id: Option<String> = "requirement_group_id",
        status: Option<Vec<AdvancedOrderStatus>> = "status",
    }
}

string_enum! {
    /// `features` of [`AdvancedOrder`]. Part of [`AdvancedOrderRequest`] and [`ListInventoryCoverageFilter`].
    pub enum AdvancedOrderFeature {
        Sms = "sms",
        Mms = "mms",
        Voice = "voice",
        Fax = "fax",
        Emergency = "emergency",
    }
}

string_enum! {
    /// `phone_number_type` of [`AdvancedOrder`]. Part of [`AdvancedOrderRequest`].
    pub enum AdvancedOrderPhoneNumberType {
        Local = "local",
        Mobile = "mobile",
        TollFree = "toll_free",
        SharedCost = "shared_cost",
        National = "national",
        Landline = "landline",
    }
}

object! {
    /// Schema `AdvancedOrderRequest`. Taken by [`client.advanced_orders().create`](crate::resources::numbers::AdvancedOrders::create) and [`client.advanced_orders().update_requirement_group`](crate::resources::numbers::AdvancedOrders::update_requirement_group).
    pub struct AdvancedOrderRequest request {
        /// Default: `""`. At most 3 characters.
        area_code: Option<String> = "area_code",
        /// Default: `""`. At most 255 characters.
        comments: Option<String> = "comments",
        /// Default: `US`. At least 2 characters. At most 2 characters.
        country_code: Option<String> = "country_code",
        /// Default: `""`.
        customer_reference: Option<String> = "customer_reference",
        features: Option<Vec<AdvancedOrderFeature>> = "features",
        /// Default: `local`.
        phone_number_type: Option<AdvancedOrderPhoneNumberType> = "phone_number_type",
        /// Default: `1`. At least 1. At most 10000.
        quantity: Option<i64> = "quantity",
        /// Format: `uuid`.
        requirement_group_id: Option<String> = "requirement_group_id",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `status` of [`AdvancedOrder`].
    pub enum AdvancedOrderStatus {
        Pending = "pending",
        Processing = "processing",
        Ordered = "ordered",
    }
}

object! {
    /// Schema `AvailablePhoneNumber`. Part of [`ListAvailablePhoneNumbersResponse`].
    pub struct AvailablePhoneNumber reply {
        best_effort: Option<bool> = "best_effort",
        cost_information: Option<CostInformation> = "cost_information",
        features: Option<Vec<Feature>> = "features",
        phone_number: Option<String> = "phone_number",
        quickship: Option<bool> = "quickship",
        /// Always `available_phone_number`.
        record_type: Option<String> = "record_type",
        region_information: Option<Vec<RegionInformation>> = "region_information",
        reservable: Option<bool> = "reservable",
        vanity_format: Option<String> = "vanity_format",
    }
}

object! {
    /// Schema `AvailablePhoneNumberBlock`. Part of [`ListAvailablePhoneNumberBlocksResponse`].
    pub struct AvailablePhoneNumberBlock reply {
        cost_information: Option<CostInformation> = "cost_information",
        features: Option<Vec<Feature>> = "features",
        phone_number: Option<String> = "phone_number",
        range: Option<i64> = "range",
        /// Always `available_phone_number_block`.
        record_type: Option<String> = "record_type",
        region_information: Option<Vec<RegionInformation>> = "region_information",
    }
}

object! {
    /// Schema `AvailablePhoneNumbersMetadata`. Part of [`ListAvailablePhoneNumberBlocksResponse`] and [`ListAvailablePhoneNumbersResponse`].
    pub struct AvailablePhoneNumbersMetadata reply {
        best_effort_results: Option<i64> = "best_effort_results",
        total_results: Option<i64> = "total_results",
    }
}

string_enum! {
    /// Schema `AvailableService`. Part of [`ListNetworkCoverageFiltersAvailableServices`], [`ListNetworkCoverageFiltersAvailableServicesObject`] and [`NetworkCoverage`].
    pub enum AvailableService {
        CloudVpn = "cloud_vpn",
        PrivateWirelessGateway = "private_wireless_gateway",
        VirtualCrossConnect = "virtual_cross_connect",
    }
}

object! {
    /// Schema `Comment`. Taken by [`client.comments().create`](crate::resources::numbers::Comments::create). Returned by [`client.comments().create`](crate::resources::numbers::Comments::create), [`client.comments().retrieve`](crate::resources::numbers::Comments::retrieve) and [`client.comments().mark_as_read`](crate::resources::numbers::Comments::mark_as_read). Part of [`ListCommentsResponse`].
    pub struct Comment both {
        body: Option<String> = "body",
        /// Format: `uuid`.
        comment_record_id: Option<String> = "comment_record_id",
        comment_record_type: Option<CommentRecordType> = "comment_record_type",
        /// Set by the server.
        commenter: Option<String> = "commenter",
        /// Set by the server.
        commenter_type: Option<CommentCommenterType> = "commenter_type",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        read_at: Option<DateTime> = "read_at",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `commenter_type` of [`Comment`].
    pub enum CommentCommenterType {
        Admin = "admin",
        User = "user",
    }
}

string_enum! {
    /// `comment_record_type` of [`ListCommentsFilter`]. Part of [`Comment`].
    pub enum CommentRecordType {
        SubNumberOrder = "sub_number_order",
        RequirementGroup = "requirement_group",
    }
}

object! {
    /// Schema `CostInformation`. Part of [`AvailablePhoneNumberBlock`] and [`AvailablePhoneNumber`].
    pub struct CostInformation reply {
        currency: Option<String> = "currency",
        monthly_cost: Option<String> = "monthly_cost",
        upfront_cost: Option<String> = "upfront_cost",
    }
}

object! {
    /// Schema `CountryCoverage`. Returned by [`client.country_coverage().retrieve`](crate::resources::numbers::CountryCoverage::retrieve) and [`client.country_coverage().retrieve_country`](crate::resources::numbers::CountryCoverage::retrieve_country).
    pub struct CountryCoverage reply {
        code: Option<String> = "code",
        features: Option<Vec<String>> = "features",
        international_sms: Option<bool> = "international_sms",
        inventory_coverage: Option<bool> = "inventory_coverage",
        local: Option<CountryCoverageLocal> = "local",
        mobile: Option<Value> = "mobile",
        national: Option<Value> = "national",
        numbers: Option<bool> = "numbers",
        p2p: Option<bool> = "p2p",
        phone_number_type: Option<Vec<String>> = "phone_number_type",
        quickship: Option<bool> = "quickship",
        region: Option<String> = "region",
        reservable: Option<bool> = "reservable",
        shared_cost: Option<Value> = "shared_cost",
        toll_free: Option<CountryCoverageTollFree> = "toll_free",
    }
}

object! {
    /// `local` of [`CountryCoverage`].
    pub struct CountryCoverageLocal reply {
        features: Option<Vec<String>> = "features",
        full_pstn_replacement: Option<bool> = "full_pstn_replacement",
        international_sms: Option<bool> = "international_sms",
        p2p: Option<bool> = "p2p",
        quickship: Option<bool> = "quickship",
        reservable: Option<bool> = "reservable",
    }
}

object! {
    /// `toll_free` of [`CountryCoverage`].
    pub struct CountryCoverageTollFree reply {
        features: Option<Vec<String>> = "features",
        full_pstn_replacement: Option<bool> = "full_pstn_replacement",
        international_sms: Option<bool> = "international_sms",
        p2p: Option<bool> = "p2p",
        quickship: Option<bool> = "quickship",
        reservable: Option<bool> = "reservable",
    }
}

object! {
    /// Request body `CreateCustomerServiceRecord`. Taken by [`client.customer_service_records().create`](crate::resources::numbers::CustomerServiceRecords::create).
    pub struct CreateCustomerServiceRecord request {
        additional_data: Option<CustomerServiceRecordAdditionalData> = "additional_data",
        /// Pattern: `^\+1\d{10}$`.
        phone_number: String = "phone_number" required,
        webhook_url: Option<String> = "webhook_url",
    }
    /// Creates one with `phone_number`, which is required.
    new(phone_number: String)
}

object! {
    /// Schema `CreateNumberBlockOrderRequest`. Taken by [`client.number_block_orders().create`](crate::resources::numbers::NumberBlockOrders::create).
    pub struct CreateNumberBlockOrderRequest request {
        connection_id: Option<String> = "connection_id",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        customer_reference: Option<String> = "customer_reference",
        /// Set by the server.
        errors: Option<String> = "errors",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        messaging_profile_id: Option<String> = "messaging_profile_id",
        /// Set by the server.
        phone_numbers_count: Option<i64> = "phone_numbers_count",
        range: i64 = "range" required,
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        requirements_met: Option<bool> = "requirements_met",
        starting_number: String = "starting_number" required,
        /// Set by the server.
        status: Option<NumberBlockOrderStatus> = "status",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
    }
    /// Creates one with `starting_number` and `range`, which are required.
    new(starting_number: String, range: i64)
}

object! {
    /// Schema `CreateNumberOrderRequest`. Taken by [`client.number_orders().create`](crate::resources::numbers::NumberOrders::create).
    pub struct CreateNumberOrderRequest request {
        billing_group_id: Option<String> = "billing_group_id",
        connection_id: Option<String> = "connection_id",
        customer_reference: Option<String> = "customer_reference",
        messaging_profile_id: Option<String> = "messaging_profile_id",
        phone_numbers: Option<Vec<CreateNumberOrderRequestPhoneNumber>> = "phone_numbers",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `phone_numbers` of [`CreateNumberOrderRequest`].
    pub struct CreateNumberOrderRequestPhoneNumber request {
        bundle_id: Option<String> = "bundle_id",
        phone_number: String = "phone_number" required,
        requirement_group_id: Option<String> = "requirement_group_id",
    }
    /// Creates one with `phone_number`, which is required.
    new(phone_number: String)
}

object! {
    /// Schema `CreateNumberReservationRequest`. Taken by [`client.number_reservations().create`](crate::resources::numbers::NumberReservations::create).
    pub struct CreateNumberReservationRequest request {
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        customer_reference: Option<String> = "customer_reference",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        phone_numbers: Option<Vec<ReservedPhoneNumber>> = "phone_numbers",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        status: Option<NumberBlockOrderStatus> = "status",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Request body of `POST /numbers_features`. Taken by [`client.numbers_features().create`](crate::resources::numbers::NumbersFeatures::create).
    pub struct CreateNumbersFeatureRequest request {
        phone_numbers: Vec<String> = "phone_numbers" required,
    }
    /// Creates one with `phone_numbers`, which is required.
    new(phone_numbers: Vec<String>)
}

object! {
    /// Schema `CreateSubNumberOrdersReportRequest`. Taken by [`client.sub_number_orders_report().create`](crate::resources::numbers::SubNumberOrdersReport::create).
    pub struct CreateSubNumberOrdersReportRequest request {
        country_code: Option<String> = "country_code",
        created_at_gt: Option<DateTime> = "created_at_gt",
        created_at_lt: Option<DateTime> = "created_at_lt",
        customer_reference: Option<String> = "customer_reference",
        /// Format: `uuid`.
        order_request_id: Option<String> = "order_request_id",
        status: Option<NumberBlockOrderStatus> = "status",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `created_at` of [`ListNumberBlockOrdersFilter`]. Part of [`ListNumberOrdersFilter`] and [`ListNumberReservationsFilter`].
    pub struct CreatedAt request {
        gt: Option<String> = "gt",
        lt: Option<String> = "lt",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `CustomerServiceRecord`. Returned by [`client.customer_service_records().list`](crate::resources::numbers::CustomerServiceRecords::list), [`client.customer_service_records().create`](crate::resources::numbers::CustomerServiceRecords::create) and [`client.customer_service_records().retrieve`](crate::resources::numbers::CustomerServiceRecords::retrieve).
    pub struct CustomerServiceRecord reply {
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        error_message: Option<String> = "error_message",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        phone_number: Option<String> = "phone_number",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        result: Option<CustomerServiceRecordResult> = "result",
        status: Option<CustomerServiceRecordStatus> = "status",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
        webhook_url: Option<String> = "webhook_url",
    }
}

object! {
    /// Schema `CustomerServiceRecordAdditionalData`. Part of [`CreateCustomerServiceRecord`].
    pub struct CustomerServiceRecordAdditionalData request {
        account_number: Option<String> = "account_number",
        address_line_1: Option<String> = "address_line_1",
        authorized_person_name: Option<String> = "authorized_person_name",
        /// Pattern: `^\+1\d{10}$`.
        billing_phone_number: Option<String> = "billing_phone_number",
        city: Option<String> = "city",
        customer_code: Option<String> = "customer_code",
        name: Option<String> = "name",
        pin: Option<String> = "pin",
        /// At most 2 characters. Pattern: `^[A-Z]{2}$`.
        state: Option<String> = "state",
        /// At most 5 characters. Pattern: `^\d{5}$`.
        zip_code: Option<String> = "zip_code",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `CustomerServiceRecordPhoneNumberCoverage`. Returned by [`client.customer_service_records().verify_phone_number_coverage`](crate::resources::numbers::CustomerServiceRecords::verify_phone_number_coverage).
    pub struct CustomerServiceRecordPhoneNumberCoverage reply {
        additional_data_required: Option<Vec<CustomerServiceRecordPhoneNumberCoverageAdditionalDataRequired>> = "additional_data_required",
        has_csr_coverage: Option<bool> = "has_csr_coverage",
        phone_number: Option<String> = "phone_number",
        reason: Option<String> = "reason",
        record_type: Option<String> = "record_type",
    }
}

string_enum! {
    /// `additional_data_required` of [`CustomerServiceRecordPhoneNumberCoverage`].
    pub enum CustomerServiceRecordPhoneNumberCoverageAdditionalDataRequired {
        Name = "name",
        AuthorizedPersonName = "authorized_person_name",
        AccountNumber = "account_number",
        CustomerCode = "customer_code",
        Pin = "pin",
        AddressLine1 = "address_line_1",
        City = "city",
        State = "state",
        ZipCode = "zip_code",
        BillingPhoneNumber = "billing_phone_number",
    }
}

object! {
    /// `result` of [`CustomerServiceRecord`].
    pub struct CustomerServiceRecordResult reply {
        address: Option<CustomerServiceRecordResultAddress> = "address",
        admin: Option<CustomerServiceRecordResultAdmin> = "admin",
        associated_phone_numbers: Option<Vec<String>> = "associated_phone_numbers",
        carrier_name: Option<String> = "carrier_name",
    }
}

object! {
    /// `address` of [`CustomerServiceRecordResult`].
    pub struct CustomerServiceRecordResultAddress reply {
        administrative_area: Option<String> = "administrative_area",
        full_address: Option<String> = "full_address",
        locality: Option<String> = "locality",
        postal_code: Option<String> = "postal_code",
        street_address: Option<String> = "street_address",
    }
}

object! {
    /// `admin` of [`CustomerServiceRecordResult`].
    pub struct CustomerServiceRecordResultAdmin reply {
        account_number: Option<String> = "account_number",
        authorized_person_name: Option<String> = "authorized_person_name",
        billing_phone_number: Option<String> = "billing_phone_number",
        name: Option<String> = "name",
    }
}

string_enum! {
    /// `status` of [`CustomerServiceRecord`].
    pub enum CustomerServiceRecordStatus {
        Pending = "pending",
        Completed = "completed",
        Failed = "failed",
    }
}

object! {
    /// Schema `Feature`. Part of [`AvailablePhoneNumberBlock`] and [`AvailablePhoneNumber`].
    pub struct Feature reply {
        name: Option<String> = "name",
    }
}

object! {
    /// Schema `InexplicitNumberOrderRequest`. Taken by [`client.inexplicit_number_orders().create`](crate::resources::numbers::InexplicitNumberOrders::create).
    pub struct InexplicitNumberOrderRequest request {
        billing_group_id: Option<String> = "billing_group_id",
        connection_id: Option<String> = "connection_id",
        customer_reference: Option<String> = "customer_reference",
        messaging_profile_id: Option<String> = "messaging_profile_id",
        ordering_groups: Vec<InexplicitNumberOrderRequestOrderingGroup> = "ordering_groups" required,
    }
    /// Creates one with `ordering_groups`, which is required.
    new(ordering_groups: Vec<InexplicitNumberOrderRequestOrderingGroup>)
}

object! {
    /// `ordering_groups` of [`InexplicitNumberOrderRequest`].
    pub struct InexplicitNumberOrderRequestOrderingGroup request {
        administrative_area: Option<String> = "administrative_area",
        count_requested: String = "count_requested" required,
        country_iso: InexplicitNumberOrderRequestOrderingGroupCountryIso = "country_iso" required,
        exclude_held_numbers: Option<bool> = "exclude_held_numbers",
        features: Option<Vec<String>> = "features",
        locality: Option<String> = "locality",
        national_destination_code: Option<String> = "national_destination_code",
        phone_number: Option<PhoneNumber> = "phone_number",
        phone_number_type: String = "phone_number_type" required,
        quickship: Option<bool> = "quickship",
        /// Default: `always`.
        strategy: Option<OrderingGroupStrategy> = "strategy",
    }
    /// Creates one with `country_iso`, `count_requested` and `phone_number_type`, which are required.
    new(country_iso: InexplicitNumberOrderRequestOrderingGroupCountryIso, count_requested: String, phone_number_type: String)
}

string_enum! {
    /// `country_iso` of [`InexplicitNumberOrderRequestOrderingGroup`].
    pub enum InexplicitNumberOrderRequestOrderingGroupCountryIso {
        Us = "US",
        Ca = "CA",
    }
}

object! {
    /// Schema `InexplicitNumberOrderResponse`. Returned by [`client.inexplicit_number_orders().list`](crate::resources::numbers::InexplicitNumberOrders::list), [`client.inexplicit_number_orders().create`](crate::resources::numbers::InexplicitNumberOrders::create) and [`client.inexplicit_number_orders().retrieve`](crate::resources::numbers::InexplicitNumberOrders::retrieve).
    pub struct InexplicitNumberOrderResponse reply {
        billing_group_id: Option<String> = "billing_group_id",
        connection_id: Option<String> = "connection_id",
        created_at: Option<DateTime> = "created_at",
        customer_reference: Option<String> = "customer_reference",
        id: Option<String> = "id",
        messaging_profile_id: Option<String> = "messaging_profile_id",
        ordering_groups: Option<Vec<InexplicitNumberOrderResponseOrderingGroup>> = "ordering_groups",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// `ordering_groups` of [`InexplicitNumberOrderResponse`].
    pub struct InexplicitNumberOrderResponseOrderingGroup reply {
        administrative_area: Option<String> = "administrative_area",
        count_allocated: Option<i64> = "count_allocated",
        count_requested: Option<i64> = "count_requested",
        country_iso: Option<String> = "country_iso",
        created_at: Option<DateTime> = "created_at",
        error_reason: Option<String> = "error_reason",
        exclude_held_numbers: Option<bool> = "exclude_held_numbers",
        national_destination_code: Option<String> = "national_destination_code",
        orders: Option<Vec<InexplicitNumberOrderResponseOrderingGroupOrder>> = "orders",
        phone_number_contains: Option<String> = "phone_number[contains]",
        phone_number_ends_with: Option<String> = "phone_number[ends_with]",
        phone_number_starts_with: Option<String> = "phone_number[starts_with]",
        phone_number_type: Option<String> = "phone_number_type",
        quickship: Option<bool> = "quickship",
        status: Option<InexplicitNumberOrderResponseOrderingGroupStatus> = "status",
        strategy: Option<OrderingGroupStrategy> = "strategy",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// `orders` of [`InexplicitNumberOrderResponseOrderingGroup`].
    pub struct InexplicitNumberOrderResponseOrderingGroupOrder reply {
        /// Format: `uuid`.
        number_order_id: String = "number_order_id" required,
        sub_number_order_ids: Vec<String> = "sub_number_order_ids" required,
    }
}

string_enum! {
    /// `status` of [`InexplicitNumberOrderResponseOrderingGroup`].
    pub enum InexplicitNumberOrderResponseOrderingGroupStatus {
        Pending = "pending",
        Processing = "processing",
        Failed = "failed",
        Success = "success",
        PartialSuccess = "partial_success",
    }
}

object! {
    /// Schema `InventoryCoverage`. Part of [`ListInventoryCoverageResponse`].
    pub struct InventoryCoverage reply {
        administrative_area: Option<String> = "administrative_area",
        advance_requirements: Option<bool> = "advance_requirements",
        count: Option<i64> = "count",
        coverage_type: Option<InventoryCoverageType> = "coverage_type",
        group: Option<String> = "group",
        group_type: Option<String> = "group_type",
        number_range: Option<i64> = "number_range",
        number_type: Option<InventoryCoverageNumberType> = "number_type",
        phone_number_type: Option<InventoryCoveragePhoneNumberType> = "phone_number_type",
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `InventoryCoverageMetadata`. Part of [`ListInventoryCoverageResponse`].
    pub struct InventoryCoverageMetadata reply {
        total_results: Option<i64> = "total_results",
    }
}

string_enum! {
    /// `number_type` of [`InventoryCoverage`].
    pub enum InventoryCoverageNumberType {
        Did = "did",
        TollFree = "toll-free",
    }
}

string_enum! {
    /// `phone_number_type` of [`InventoryCoverage`].
    pub enum InventoryCoveragePhoneNumberType {
        Local = "local",
        TollFree = "toll_free",
        National = "national",
        Landline = "landline",
        SharedCost = "shared_cost",
        Mobile = "mobile",
    }
}

string_enum! {
    /// `coverage_type` of [`InventoryCoverage`].
    pub enum InventoryCoverageType {
        Number = "number",
        Block = "block",
    }
}

object! {
    /// Parameter of `GET /available_phone_number_blocks`. Taken by [`client.available_phone_number_blocks().list`](crate::resources::numbers::AvailablePhoneNumberBlocks::list).
    pub struct ListAvailablePhoneNumberBlocksFilter request {
        country_code: Option<String> = "country_code",
        locality: Option<String> = "locality",
        national_destination_code: Option<String> = "national_destination_code",
        phone_number_type: Option<ListAvailablePhoneNumberBlocksFilterPhoneNumberType> = "phone_number_type",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `phone_number_type` of [`ListAvailablePhoneNumberBlocksFilter`]. Part of [`ListAvailablePhoneNumbersFilter`].
    pub enum ListAvailablePhoneNumberBlocksFilterPhoneNumberType {
        Local = "local",
        TollFree = "toll_free",
        Mobile = "mobile",
        National = "national",
        SharedCost = "shared_cost",
    }
}

object! {
    /// Reply of `GET /available_phone_number_blocks`. Returned by [`client.available_phone_number_blocks().list`](crate::resources::numbers::AvailablePhoneNumberBlocks::list).
    pub struct ListAvailablePhoneNumberBlocksResponse reply {
        data: Option<Vec<AvailablePhoneNumberBlock>> = "data",
        meta: Option<AvailablePhoneNumbersMetadata> = "meta",
    }
}

object! {
    /// Parameter of `GET /available_phone_numbers`. Taken by [`client.available_phone_numbers().list`](crate::resources::numbers::AvailablePhoneNumbers::list).
    pub struct ListAvailablePhoneNumbersFilter request {
        administrative_area: Option<String> = "administrative_area",
        best_effort: Option<bool> = "best_effort",
        country_code: Option<String> = "country_code",
        exclude_held_numbers: Option<bool> = "exclude_held_numbers",
        features: Option<Vec<ListAvailablePhoneNumbersFilterFeature>> = "features",
        limit: Option<i64> = "limit",
        locality: Option<String> = "locality",
        national_destination_code: Option<String> = "national_destination_code",
        phone_number: Option<PhoneNumber> = "phone_number",
        phone_number_type: Option<ListAvailablePhoneNumberBlocksFilterPhoneNumberType> = "phone_number_type",
        quickship: Option<bool> = "quickship",
        rate_center: Option<String> = "rate_center",
        reservable: Option<bool> = "reservable",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `features` of [`ListAvailablePhoneNumbersFilter`].
    pub enum ListAvailablePhoneNumbersFilterFeature {
        Sms = "sms",
        Mms = "mms",
        Voice = "voice",
        Fax = "fax",
        Emergency = "emergency",
        HdVoice = "hd_voice",
        InternationalSms = "international_sms",
        LocalCalling = "local_calling",
    }
}

object! {
    /// Reply of `GET /available_phone_numbers`. Returned by [`client.available_phone_numbers().list`](crate::resources::numbers::AvailablePhoneNumbers::list).
    pub struct ListAvailablePhoneNumbersResponse reply {
        data: Option<Vec<AvailablePhoneNumber>> = "data",
        meta: Option<AvailablePhoneNumbersMetadata> = "meta",
        metadata: Option<AvailablePhoneNumbersMetadata> = "metadata",
    }
}

object! {
    /// Parameter of `GET /comments`. Taken by [`client.comments().list`](crate::resources::numbers::Comments::list).
    pub struct ListCommentsFilter request {
        comment_record_id: Option<String> = "comment_record_id",
        comment_record_type: Option<CommentRecordType> = "comment_record_type",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Reply of `GET /comments`. Returned by [`client.comments().list`](crate::resources::numbers::Comments::list).
    pub struct ListCommentsResponse reply {
        data: Option<Vec<Comment>> = "data",
        meta: Option<shared::PaginationMeta> = "meta",
    }
}

object! {
    /// Parameter of `GET /customer_service_records`. Taken by [`client.customer_service_records().list`](crate::resources::numbers::CustomerServiceRecords::list).
    pub struct ListCustomerServiceRecordsFilter request {
        created_at: Option<ListCustomerServiceRecordsFilterCreatedAt> = "created_at",
        phone_number: Option<ListCustomerServiceRecordsFilterPhoneNumber> = "phone_number",
        status: Option<ListCustomerServiceRecordsFilterStatus> = "status",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `created_at` of [`ListCustomerServiceRecordsFilter`].
    pub struct ListCustomerServiceRecordsFilterCreatedAt request {
        gt: Option<DateTime> = "gt",
        lt: Option<DateTime> = "lt",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `phone_number` of [`ListCustomerServiceRecordsFilter`].
    pub struct ListCustomerServiceRecordsFilterPhoneNumber request {
        eq: Option<String> = "eq",
        in_: Option<Vec<String>> = "in",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `status` of [`ListCustomerServiceRecordsFilter`].
    pub struct ListCustomerServiceRecordsFilterStatus request {
        eq: Option<ListCustomerServiceRecordsFilterStatusEq> = "eq",
        in_: Option<Vec<ListCustomerServiceRecordsFilterStatusIn>> = "in",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `eq` of [`ListCustomerServiceRecordsFilterStatus`].
    pub enum ListCustomerServiceRecordsFilterStatusEq {
        Pending = "pending",
        Completed = "completed",
        Failed = "failed",
    }
}

string_enum! {
    /// `in` of [`ListCustomerServiceRecordsFilterStatus`].
    pub enum ListCustomerServiceRecordsFilterStatusIn {
        Pending = "pending",
        Completed = "completed",
        Failed = "failed",
    }
}

object! {
    /// Parameter of `GET /customer_service_records`. Taken by [`client.customer_service_records().list`](crate::resources::numbers::CustomerServiceRecords::list).
    pub struct ListCustomerServiceRecordsSort request {
        value: Option<ListCustomerServiceRecordsSortValue> = "value",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `value` of [`ListCustomerServiceRecordsSort`].
    pub enum ListCustomerServiceRecordsSortValue {
        CreatedAt = "created_at",
        CreatedAtDesc = "-created_at",
    }
}

object! {
    /// Parameter of `GET /inventory_coverage`. Taken by [`client.inventory_coverage().list`](crate::resources::numbers::InventoryCoverage::list).
    pub struct ListInventoryCoverageFilter request {
        administrative_area: Option<String> = "administrative_area",
        count: Option<bool> = "count",
        country_code: Option<ListInventoryCoverageFilterCountryCode> = "country_code",
        features: Option<Vec<AdvancedOrderFeature>> = "features",
        group_by: Option<ListInventoryCoverageFilterGroupBy> = "groupBy",
        npa: Option<i64> = "npa",
        nxx: Option<i64> = "nxx",
        phone_number_type: Option<ListInventoryCoverageFilterPhoneNumberType> = "phone_number_type",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `country_code` of [`ListInventoryCoverageFilter`].
    pub enum ListInventoryCoverageFilterCountryCode {
        At = "AT",
        Au = "AU",
        Be = "BE",
        Bg = "BG",
        Ca = "CA",
        Ch = "CH",
        Cn = "CN",
        Cy = "CY",
        Cz = "CZ",
        De = "DE",
        Dk = "DK",
        Ee = "EE",
        Es = "ES",
        Fi = "FI",
        Fr = "FR",
        Gb = "GB",
        Gr = "GR",
        Hu = "HU",
        Hr = "HR",
        Ie = "IE",
        It = "IT",
        Lt = "LT",
        Lu = "LU",
        Lv = "LV",
        Nl = "NL",
        Nz = "NZ",
        Mx = "MX",
        No = "NO",
        Pl = "PL",
        Pt = "PT",
        Ro = "RO",
        Se = "SE",
        Sg = "SG",
        Si = "SI",
        Sk = "SK",
        Us = "US",
    }
}

string_enum! {
    /// `groupBy` of [`ListInventoryCoverageFilter`].
    pub enum ListInventoryCoverageFilterGroupBy {
        Locality = "locality",
        Npa = "npa",
        NationalDestinationCode = "national_destination_code",
    }
}

string_enum! {
    /// `phone_number_type` of [`ListInventoryCoverageFilter`].
    pub enum ListInventoryCoverageFilterPhoneNumberType {
        Local = "local",
        TollFree = "toll_free",
        National = "national",
        Mobile = "mobile",
        Landline = "landline",
        SharedCost = "shared_cost",
    }
}

object! {
    /// Reply of `GET /inventory_coverage`. Returned by [`client.inventory_coverage().list`](crate::resources::numbers::InventoryCoverage::list).
    pub struct ListInventoryCoverageResponse reply {
        data: Option<Vec<InventoryCoverage>> = "data",
        meta: Option<InventoryCoverageMetadata> = "meta",
    }
}

object! {
    /// Parameter of `GET /phone_number_blocks/jobs`. Taken by [`client.phone_number_blocks().jobs().list`](crate::resources::numbers::PhoneNumberBlocksJobs::list).
    pub struct ListJobsFilter request {
        status: Option<ListJobsFilterStatus> = "status",
        /// Always `delete_phone_number_block`.
        type_: Option<String> = "type",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `status` of [`ListJobsFilter`]. Part of [`PhoneNumberBlocksJob`].
    pub enum ListJobsFilterStatus {
        Pending = "pending",
        InProgress = "in_progress",
        Completed = "completed",
        Failed = "failed",
    }
}

object! {
    /// Parameter of `GET /mobile_network_operators`. Taken by [`client.mobile_network_operators().list`](crate::resources::numbers::MobileNetworkOperators::list).
    pub struct ListMobileNetworkOperatorsFilter request {
        country_code: Option<String> = "country_code",
        mcc: Option<String> = "mcc",
        mnc: Option<String> = "mnc",
        name: Option<ListMobileNetworkOperatorsFilterName> = "name",
        network_preferences_enabled: Option<bool> = "network_preferences_enabled",
        tadig: Option<String> = "tadig",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `name` of [`ListMobileNetworkOperatorsFilter`].
    pub struct ListMobileNetworkOperatorsFilterName request {
        contains: Option<String> = "contains",
        ends_with: Option<String> = "ends_with",
        starts_with: Option<String> = "starts_with",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /network_coverage`. Taken by [`client.network_coverage().list`](crate::resources::numbers::NetworkCoverage::list).
    pub struct ListNetworkCoverageFilter request {
        location_code: Option<String> = "location.code",
        location_pop: Option<String> = "location.pop",
        location_region: Option<String> = "location.region",
        location_site: Option<String> = "location.site",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /network_coverage`. Taken by [`client.network_coverage().list`](crate::resources::numbers::NetworkCoverage::list).
    pub struct ListNetworkCoverageFilters request {
        available_services: Option<ListNetworkCoverageFiltersAvailableServices> = "available_services",
    }
    /// Creates an empty one.
    new()
}

union! {
    /// `available_services` of [`ListNetworkCoverageFilters`].
    pub enum ListNetworkCoverageFiltersAvailableServices {
        /// A JSON string.
        AvailableService(AvailableService) = json "string",
        /// A JSON object.
        Object(ListNetworkCoverageFiltersAvailableServicesObject) = json "object",
    }
    from AvailableService(AvailableService)
    from Object(ListNetworkCoverageFiltersAvailableServicesObject)
    text AvailableService
}

object! {
    /// A variant of [`ListNetworkCoverageFiltersAvailableServices`].
    pub struct ListNetworkCoverageFiltersAvailableServicesObject request {
        contains: Option<AvailableService> = "contains",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /number_block_orders`. Taken by [`client.number_block_orders().list`](crate::resources::numbers::NumberBlockOrders::list).
    pub struct ListNumberBlockOrdersFilter request {
        created_at: Option<CreatedAt> = "created_at",
        phone_numbers_starting_number: Option<String> = "phone_numbers.starting_number",
        status: Option<String> = "status",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /number_order_phone_numbers`. Taken by [`client.number_order_phone_numbers().list`](crate::resources::NumberOrderPhoneNumbers::list).
    pub struct ListNumberOrderPhoneNumbersFilter request {
        country_code: Option<String> = "country_code",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Reply of `GET /number_order_phone_numbers`. Returned by [`client.number_order_phone_numbers().list`](crate::resources::NumberOrderPhoneNumbers::list).
    pub struct ListNumberOrderPhoneNumbersResponse reply {
        data: Option<Vec<NumberOrderPhoneNumber>> = "data",
        meta: Option<shared::PaginationMeta> = "meta",
    }
}

object! {
    /// Parameter of `GET /number_orders`. Taken by [`client.number_orders().list`](crate::resources::numbers::NumberOrders::list).
    pub struct ListNumberOrdersFilter request {
        created_at: Option<CreatedAt> = "created_at",
        customer_reference: Option<String> = "customer_reference",
        phone_numbers_count: Option<String> = "phone_numbers_count",
        requirements_met: Option<bool> = "requirements_met",
        status: Option<String> = "status",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /number_reservations`. Taken by [`client.number_reservations().list`](crate::resources::numbers::NumberReservations::list).
    pub struct ListNumberReservationsFilter request {
        created_at: Option<CreatedAt> = "created_at",
        customer_reference: Option<String> = "customer_reference",
        phone_numbers_phone_number: Option<String> = "phone_numbers.phone_number",
        status: Option<String> = "status",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /sub_number_orders`. Taken by [`client.sub_number_orders().list`](crate::resources::SubNumberOrders::list).
    pub struct ListSubNumberOrdersFilter request {
        country_code: Option<String> = "country_code",
        /// Format: `uuid`.
        order_request_id: Option<String> = "order_request_id",
        phone_number_type: Option<String> = "phone_number_type",
        phone_numbers_count: Option<i64> = "phone_numbers_count",
        status: Option<String> = "status",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Reply of `GET /sub_number_orders`. Returned by [`client.sub_number_orders().list`](crate::resources::SubNumberOrders::list).
    pub struct ListSubNumberOrdersResponse reply {
        data: Option<Vec<SubNumberOrder>> = "data",
        meta: Option<shared::PaginationMeta> = "meta",
    }
}

object! {
    /// Schema `MobileNetworkOperator`. Returned by [`client.mobile_network_operators().list`](crate::resources::numbers::MobileNetworkOperators::list).
    pub struct MobileNetworkOperator reply {
        country_code: Option<String> = "country_code",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        mcc: Option<String> = "mcc",
        mnc: Option<String> = "mnc",
        name: Option<String> = "name",
        /// Set by the server.
        network_preferences_enabled: Option<bool> = "network_preferences_enabled",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        tadig: Option<String> = "tadig",
    }
}

object! {
    /// Schema `NetworkCoverage`. Returned by [`client.network_coverage().list`](crate::resources::numbers::NetworkCoverage::list).
    pub struct NetworkCoverage reply {
        available_services: Option<Vec<AvailableService>> = "available_services",
        location: Option<shared::Location> = "location",
        /// Set by the server.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `NumberBlockOrder`. Returned by [`client.number_block_orders().list`](crate::resources::numbers::NumberBlockOrders::list), [`client.number_block_orders().create`](crate::resources::numbers::NumberBlockOrders::create) and [`client.number_block_orders().retrieve`](crate::resources::numbers::NumberBlockOrders::retrieve).
    pub struct NumberBlockOrder reply {
        connection_id: Option<String> = "connection_id",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        customer_reference: Option<String> = "customer_reference",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        messaging_profile_id: Option<String> = "messaging_profile_id",
        /// Set by the server.
        phone_numbers_count: Option<i64> = "phone_numbers_count",
        range: Option<i64> = "range",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        requirements_met: Option<bool> = "requirements_met",
        starting_number: Option<String> = "starting_number",
        /// Set by the server.
        status: Option<NumberBlockOrderStatus> = "status",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
    }
}

string_enum! {
    /// `status` of [`NumberBlockOrder`]. Part of [`CreateNumberBlockOrderRequest`], [`NumberOrderPhoneNumber`], [`NumberOrder`] and 5 more.
    pub enum NumberBlockOrderStatus {
        Pending = "pending",
        Success = "success",
        Failure = "failure",
    }
}

object! {
    /// Schema `NumberOrder`. Returned by [`client.number_orders().list`](crate::resources::numbers::NumberOrders::list).
    pub struct NumberOrder reply {
        billing_group_id: Option<String> = "billing_group_id",
        connection_id: Option<String> = "connection_id",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        customer_reference: Option<String> = "customer_reference",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        messaging_profile_id: Option<String> = "messaging_profile_id",
        phone_numbers: Option<Vec<shared::PhoneNumbersJobPhoneNumber>> = "phone_numbers",
        /// Set by the server.
        phone_numbers_count: Option<i64> = "phone_numbers_count",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        requirements_met: Option<bool> = "requirements_met",
        /// Set by the server.
        status: Option<NumberBlockOrderStatus> = "status",
        sub_number_orders_ids: Option<Vec<String>> = "sub_number_orders_ids",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Schema `NumberOrderPhoneNumber`. Returned by [`client.number_order_phone_numbers().retrieve`](crate::resources::NumberOrderPhoneNumbers::retrieve) and [`client.number_order_phone_numbers().update_requirements`](crate::resources::NumberOrderPhoneNumbers::update_requirements). Part of [`ListNumberOrderPhoneNumbersResponse`].
    pub struct NumberOrderPhoneNumber reply {
        /// Format: `uuid`. Set by the server.
        bundle_id: Option<String> = "bundle_id",
        country_code: Option<String> = "country_code",
        deadline: Option<DateTime> = "deadline",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        is_block_number: Option<bool> = "is_block_number",
        locality: Option<String> = "locality",
        /// Format: `uuid`.
        order_request_id: Option<String> = "order_request_id",
        phone_number: Option<String> = "phone_number",
        phone_number_type: Option<NumberOrderPhoneNumberType> = "phone_number_type",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        regulatory_requirements: Option<Vec<shared::SubNumberOrderRegulatoryRequirementWithValue>> = "regulatory_requirements",
        /// Set by the server.
        requirements_met: Option<bool> = "requirements_met",
        /// Set by the server.
        requirements_status: Option<NumberOrderPhoneNumberRequirementsStatus> = "requirements_status",
        /// Set by the server.
        status: Option<NumberBlockOrderStatus> = "status",
        /// Format: `uuid`.
        sub_number_order_id: Option<String> = "sub_number_order_id",
    }
}

string_enum! {
    /// `requirements_status` of [`NumberOrderPhoneNumber`].
    pub enum NumberOrderPhoneNumberRequirementsStatus {
        Pending = "pending",
        Approved = "approved",
        Cancelled = "cancelled",
        Deleted = "deleted",
        RequirementInfoException = "requirement-info-exception",
        RequirementInfoPending = "requirement-info-pending",
        RequirementInfoUnderReview = "requirement-info-under-review",
    }
}

string_enum! {
    /// `phone_number_type` of [`NumberOrderPhoneNumber`]. Part of [`SubNumberOrder`].
    pub enum NumberOrderPhoneNumberType {
        Local = "local",
        TollFree = "toll_free",
        Mobile = "mobile",
        National = "national",
        SharedCost = "shared_cost",
        Landline = "landline",
    }
}

object! {
    /// Schema `NumberReservation`. Returned by [`client.number_reservations().list`](crate::resources::numbers::NumberReservations::list), [`client.number_reservations().create`](crate::resources::numbers::NumberReservations::create), [`client.number_reservations().retrieve`](crate::resources::numbers::NumberReservations::retrieve) and 1 more.
    pub struct NumberReservation reply {
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        customer_reference: Option<String> = "customer_reference",
        /// Set by the server.
        errors: Option<String> = "errors",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        phone_numbers: Option<Vec<ReservedPhoneNumber>> = "phone_numbers",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        status: Option<NumberBlockOrderStatus> = "status",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Content of the reply of `POST /numbers_features`. Returned by [`client.numbers_features().create`](crate::resources::numbers::NumbersFeatures::create).
    pub struct NumbersFeature reply {
        features: Vec<String> = "features" required,
        phone_number: String = "phone_number" required,
    }
}

string_enum! {
    /// `strategy` of [`InexplicitNumberOrderResponseOrderingGroup`]. Part of [`InexplicitNumberOrderRequestOrderingGroup`].
    pub enum OrderingGroupStrategy {
        Always = "always",
        Never = "never",
    }
}

object! {
    /// `phone_number` of [`ListAvailablePhoneNumbersFilter`]. Part of [`InexplicitNumberOrderRequestOrderingGroup`].
    pub struct PhoneNumber request {
        contains: Option<String> = "contains",
        ends_with: Option<String> = "ends_with",
        starts_with: Option<String> = "starts_with",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `PhoneNumberBlocksJob`. Returned by [`client.phone_number_blocks().jobs().list`](crate::resources::numbers::PhoneNumberBlocksJobs::list), [`client.phone_number_blocks().jobs().delete_phone_number_block`](crate::resources::numbers::PhoneNumberBlocksJobs::delete_phone_number_block) and [`client.phone_number_blocks().jobs().retrieve`](crate::resources::numbers::PhoneNumberBlocksJobs::retrieve).
    pub struct PhoneNumberBlocksJob reply {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Set by the server.
        etc: Option<DateTime> = "etc",
        /// Set by the server.
        failed_operations: Option<Vec<PhoneNumberBlocksJobFailedOperation>> = "failed_operations",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Default: `pending`. Set by the server.
        status: Option<ListJobsFilterStatus> = "status",
        /// Set by the server.
        successful_operations: Option<Vec<PhoneNumberBlocksJobSuccessfulOperation>> = "successful_operations",
        /// Always `delete_phone_number_block`. Set by the server.
        type_: Option<String> = "type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
}

object! {
    /// Schema `PhoneNumberBlocksJobDeletePhoneNumberBlockRequest`. Taken by [`client.phone_number_blocks().jobs().delete_phone_number_block`](crate::resources::numbers::PhoneNumberBlocksJobs::delete_phone_number_block).
    pub struct PhoneNumberBlocksJobDeletePhoneNumberBlockRequest request {
        phone_number_block_id: String = "phone_number_block_id" required,
    }
    /// Creates one with `phone_number_block_id`, which is required.
    new(phone_number_block_id: String)
}

object! {
    /// Schema `PhoneNumberBlocksJobFailedOperation`. Part of [`PhoneNumberBlocksJob`].
    pub struct PhoneNumberBlocksJobFailedOperation reply {
        errors: Option<Vec<shared::NumbersError>> = "errors",
        id: Option<String> = "id",
        phone_number: Option<String> = "phone_number",
    }
}

object! {
    /// Schema `PhoneNumberBlocksJobSuccessfulOperation`. Part of [`PhoneNumberBlocksJob`].
    pub struct PhoneNumberBlocksJobSuccessfulOperation reply {
        id: Option<String> = "id",
        phone_number: Option<String> = "phone_number",
    }
}

object! {
    /// Schema `RegionInformation`. Part of [`AvailablePhoneNumberBlock`] and [`AvailablePhoneNumber`].
    pub struct RegionInformation reply {
        region_name: Option<String> = "region_name",
        region_type: Option<RegionInformationRegionType> = "region_type",
    }
}

string_enum! {
    /// `region_type` of [`RegionInformation`].
    pub enum RegionInformationRegionType {
        CountryCode = "country_code",
        RateCenter = "rate_center",
        State = "state",
        Location = "location",
    }
}

object! {
    /// Schema `ReservedPhoneNumber`. Part of [`NumberReservation`] and [`CreateNumberReservationRequest`].
    pub struct ReservedPhoneNumber both {
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        /// Set by the server.
        errors: Option<String> = "errors",
        /// Set by the server.
        expired_at: Option<DateTime> = "expired_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        phone_number: Option<String> = "phone_number",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        status: Option<NumberBlockOrderStatus> = "status",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /sub_number_orders/{sub_number_order_id}`. Taken by [`client.sub_number_orders().retrieve`](crate::resources::SubNumberOrders::retrieve).
    pub struct RetrieveSubNumberOrderFilter request {
        /// Default: `false`.
        include_phone_numbers: Option<bool> = "include_phone_numbers",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `SubNumberOrder`. Returned by [`client.sub_number_orders().retrieve`](crate::resources::SubNumberOrders::retrieve), [`client.sub_number_orders().update`](crate::resources::SubNumberOrders::update) and [`client.sub_number_orders().cancel`](crate::resources::SubNumberOrders::cancel). Part of [`ListSubNumberOrdersResponse`].
    pub struct SubNumberOrder reply {
        /// Set by the server.
        country_code: Option<String> = "country_code",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        customer_reference: Option<String> = "customer_reference",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        is_block_sub_number_order: Option<bool> = "is_block_sub_number_order",
        /// Format: `uuid`. Set by the server.
        order_request_id: Option<String> = "order_request_id",
        phone_number_type: Option<NumberOrderPhoneNumberType> = "phone_number_type",
        /// Set by the server.
        phone_numbers_count: Option<i64> = "phone_numbers_count",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        regulatory_requirements: Option<Vec<SubNumberOrderRegulatoryRequirement>> = "regulatory_requirements",
        /// Set by the server.
        requirements_met: Option<bool> = "requirements_met",
        /// Set by the server.
        status: Option<NumberBlockOrderStatus> = "status",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
        /// Format: `uuid`.
        user_id: Option<String> = "user_id",
    }
}

object! {
    /// Schema `SubNumberOrderRegulatoryRequirement`. Part of [`SubNumberOrder`].
    pub struct SubNumberOrderRegulatoryRequirement reply {
        /// Set by the server.
        field_type: Option<SubNumberOrderRegulatoryRequirementFieldType> = "field_type",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Format: `uuid`.
        requirement_id: Option<String> = "requirement_id",
    }
}

string_enum! {
    /// `field_type` of [`SubNumberOrderRegulatoryRequirement`].
    pub enum SubNumberOrderRegulatoryRequirementFieldType {
        Textual = "textual",
        Datetime = "datetime",
        Address = "address",
        Document = "document",
    }
}

object! {
    /// Schema `SubNumberOrdersReport`. Returned by [`client.sub_number_orders_report().create`](crate::resources::numbers::SubNumberOrdersReport::create) and [`client.sub_number_orders_report().retrieve`](crate::resources::numbers::SubNumberOrdersReport::retrieve).
    pub struct SubNumberOrdersReport reply {
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        filters: Option<SubNumberOrdersReportFilters> = "filters",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        order_type: Option<String> = "order_type",
        /// Default: `pending`.
        status: Option<SubNumberOrdersReportStatus> = "status",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
        /// Format: `uuid`. Set by the server.
        user_id: Option<String> = "user_id",
    }
}

object! {
    /// `filters` of [`SubNumberOrdersReport`].
    pub struct SubNumberOrdersReportFilters reply {
        country_code: Option<String> = "country_code",
        created_at_gt: Option<DateTime> = "created_at_gt",
        created_at_lt: Option<DateTime> = "created_at_lt",
        customer_reference: Option<String> = "customer_reference",
        /// Format: `uuid`.
        order_request_id: Option<String> = "order_request_id",
        status: Option<String> = "status",
    }
}

string_enum! {
    /// `status` of [`SubNumberOrdersReport`].
    pub enum SubNumberOrdersReportStatus {
        Pending = "pending",
        Success = "success",
        Failed = "failed",
        Expired = "expired",
    }
}

object! {
    /// Schema `UpdateNumberOrderPhoneNumberRequest`. Taken by [`client.number_order_phone_numbers().update_requirements`](crate::resources::NumberOrderPhoneNumbers::update_requirements).
    pub struct UpdateNumberOrderPhoneNumberRequest request {
        regulatory_requirements: Option<Vec<UpdateRegulatoryRequirement>> = "regulatory_requirements",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdateNumberOrderRequest`. Taken by [`client.number_orders().update`](crate::resources::numbers::NumberOrders::update).
    pub struct UpdateNumberOrderRequest request {
        customer_reference: Option<String> = "customer_reference",
        regulatory_requirements: Option<Vec<UpdateRegulatoryRequirement>> = "regulatory_requirements",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdateRegulatoryRequirement`. Part of [`UpdateNumberOrderPhoneNumberRequest`], [`UpdateNumberOrderRequest`] and [`UpdateSubNumberOrderRequest`].
    pub struct UpdateRegulatoryRequirement request {
        field_value: Option<String> = "field_value",
        /// Format: `uuid`.
        requirement_id: Option<String> = "requirement_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdateSubNumberOrderRequest`. Taken by [`client.sub_number_orders().update`](crate::resources::SubNumberOrders::update).
    pub struct UpdateSubNumberOrderRequest request {
        regulatory_requirements: Option<Vec<UpdateRegulatoryRequirement>> = "regulatory_requirements",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Request body `VerifyCustomerServiceRecordPhoneNumberCoverage`. Taken by [`client.customer_service_records().verify_phone_number_coverage`](crate::resources::numbers::CustomerServiceRecords::verify_phone_number_coverage).
    pub struct VerifyCustomerServiceRecordPhoneNumberCoverage request {
        phone_numbers: Vec<String> = "phone_numbers" required,
    }
    /// Creates one with `phone_numbers`, which is required.
    new(phone_numbers: Vec<String>)
}
