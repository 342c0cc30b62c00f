//! Types of the product IoT.

use super::shared;
use crate::runtime::model::{DateTime, Nullable, Value, object, string_enum};

object! {
    /// Schema `BulkSIMCardAction`.
    pub struct BulkSimCardAction reply {
        /// Set by the server.
        action_type: Option<BulkSimCardActionType> = "action_type",
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        settings: Option<Value> = "settings",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
}

object! {
    /// Schema `BulkSIMCardActionDetailed`.
    pub struct BulkSimCardActionDetailed reply {
        /// Set by the server.
        action_type: Option<BulkSimCardActionType> = "action_type",
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        settings: Option<Value> = "settings",
        sim_card_actions_summary: Option<Vec<SimCardActionsSummary>> = "sim_card_actions_summary",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
}

string_enum! {
    /// Parameter of `GET /bulk_sim_card_actions`.
    pub enum BulkSimCardActionType {
        BulkDisableVoice = "bulk_disable_voice",
        BulkEnableVoice = "bulk_enable_voice",
        BulkSetPublicIps = "bulk_set_public_ips",
    }
}

object! {
    /// Request body of `POST /sim_cards/actions/bulk_disable_voice`.
    pub struct BulkSimCardDisableVoiceRequest request {
        sim_card_group_id: String = "sim_card_group_id" required,
    }
    /// Creates one with `sim_card_group_id`, which is required.
    new(sim_card_group_id: String)
}

object! {
    /// Request body of `POST /sim_cards/actions/bulk_enable_voice`.
    pub struct BulkSimCardEnableVoiceRequest request {
        sim_card_group_id: String = "sim_card_group_id" required,
    }
    /// Creates one with `sim_card_group_id`, which is required.
    new(sim_card_group_id: String)
}

object! {
    /// Request body of `POST /sim_cards/actions/bulk_set_public_ips`.
    pub struct BulkSimCardSetPublicIpsRequest request {
        sim_card_ids: Vec<String> = "sim_card_ids" required,
    }
    /// Creates one with `sim_card_ids`, which is required.
    new(sim_card_ids: Vec<String>)
}

object! {
    /// Schema `CompleteOTAUpdate`.
    pub struct CompleteOtaUpdate reply {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        settings: Option<CompleteOtaUpdateSettings> = "settings",
        /// Format: `uuid`.
        sim_card_id: Option<String> = "sim_card_id",
        status: Option<ListOtaUpdatesFilterStatus> = "status",
        /// Always `sim_card_network_preferences`.
        r#type: Option<String> = "type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
}

object! {
    /// `settings` of [`CompleteOtaUpdate`].
    pub struct CompleteOtaUpdateSettings reply {
        mobile_network_operators_preferences: Option<Vec<MobileNetworkOperatorPreferencesResponse>> = "mobile_network_operators_preferences",
    }
}

object! {
    /// Schema `ConsumedData`.
    pub struct ConsumedData request {
        amount: Option<String> = "amount",
        /// Default: `MB`.
        unit: Option<String> = "unit",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Reply of `POST /actions/purchase/esims`.
    pub struct CreatePurchaseResponse reply {
        data: Option<Vec<SimpleSimCard>> = "data",
        errors: Option<Vec<shared::WirelessError>> = "errors",
    }
}

object! {
    /// Request body of `POST /sim_card_data_usage_notifications`.
    pub struct CreateSimCardDataUsageNotificationRequest request {
        /// Format: `uuid`.
        sim_card_id: String = "sim_card_id" required,
        threshold: Threshold = "threshold" required,
    }
    /// Creates one with `sim_card_id` and `threshold`, which are required.
    new(sim_card_id: String, threshold: Threshold)
}

object! {
    /// Request body of `POST /traffic_policy_profiles`.
    pub struct CreateTrafficPolicyProfileRequest request {
        domains: Option<Vec<String>> = "domains",
        ip_ranges: Option<Vec<String>> = "ip_ranges",
        /// One of `512`, `1024`.
        limit_bw_kbps: Option<i64> = "limit_bw_kbps",
        services: Option<Vec<String>> = "services",
        r#type: CreateTrafficPolicyProfileRequestType = "type" required,
    }
    /// Creates one with `r#type`, which is required.
    new(r#type: CreateTrafficPolicyProfileRequestType)
}

string_enum! {
    /// `type` of [`CreateTrafficPolicyProfileRequest`].
    pub enum CreateTrafficPolicyProfileRequestType {
        Whitelist = "whitelist",
        Blacklist = "blacklist",
    }
}

object! {
    /// Request body of `POST /wireless_blocklists`.
    pub struct CreateWirelessBlocklistRequest request {
        name: String = "name" required,
        r#type: WirelessBlocklistType = "type" required,
        values: Vec<String> = "values" required,
    }
    /// Creates one with `name`, `r#type` and `values`, which are required.
    new(name: String, r#type: WirelessBlocklistType, values: Vec<String>)
}

object! {
    /// Content of the reply of `DELETE /traffic_policy_profiles/{id}`.
    pub struct DeleteTrafficPolicyProfileData reply {
        /// Format: `uuid`.
        id: Option<String> = "id",
    }
}

object! {
    /// Schema `ESimPurchase`.
    pub struct ESimPurchase request {
        /// At least 1.
        amount: i64 = "amount" required,
        product: Option<String> = "product",
        /// Format: `uuid`.
        sim_card_group_id: Option<String> = "sim_card_group_id",
        /// Default: `enabled`.
        status: Option<ESimPurchaseStatus> = "status",
        tags: Option<Vec<String>> = "tags",
        whitelabel_name: Option<String> = "whitelabel_name",
    }
    /// Creates one with `amount`, which is required.
    new(amount: i64)
}

string_enum! {
    /// `status` of [`ESimPurchase`].
    pub enum ESimPurchaseStatus {
        Enabled = "enabled",
        Disabled = "disabled",
        Standby = "standby",
    }
}

string_enum! {
    /// `esim_installation_status` of [`SimpleSimCard`].
    pub enum EsimInstallationStatus {
        Released = "released",
        Disabled = "disabled",
    }
}

object! {
    /// `inbound` of [`MobileVoiceConnectionCreate`].
    pub struct Inbound request {
        channel_limit: Option<i64> = "channel_limit",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Reply of `GET /storage/migration_source_coverage`.
    pub struct ListMigrationSourceCoverageResponse reply {
        data: Option<Vec<MigrationSourceCoverageParams>> = "data",
        meta: Option<shared::PaginationMetaSimple> = "meta",
    }
}

object! {
    /// Reply of `GET /storage/migration_sources`.
    pub struct ListMigrationSourcesResponse reply {
        data: Option<Vec<MigrationSourceParams>> = "data",
        meta: Option<shared::PaginationMetaSimple> = "meta",
    }
}

object! {
    /// Reply of `GET /storage/migrations`.
    pub struct ListMigrationsResponse reply {
        data: Option<Vec<MigrationParams>> = "data",
        meta: Option<shared::PaginationMetaSimple> = "meta",
    }
}

object! {
    /// Parameter of `GET /ota_updates`.
    pub struct ListOtaUpdatesFilter request {
        sim_card_id: Option<String> = "sim_card_id",
        status: Option<ListOtaUpdatesFilterStatus> = "status",
        /// Always `sim_card_network_preferences`.
        r#type: Option<String> = "type",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `status` of [`ListOtaUpdatesFilter`].
    pub enum ListOtaUpdatesFilterStatus {
        InProgress = "in-progress",
        Completed = "completed",
        Failed = "failed",
    }
}

object! {
    /// Parameter of `GET /sim_card_actions`.
    pub struct ListSimCardActionsFilter request {
        action_type: Option<ListSimCardActionsFilterActionType> = "action_type",
        /// Format: `uuid`.
        bulk_sim_card_action_id: Option<String> = "bulk_sim_card_action_id",
        /// Format: `uuid`.
        sim_card_id: Option<String> = "sim_card_id",
        status: Option<ListOtaUpdatesFilterStatus> = "status",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `action_type` of [`ListSimCardActionsFilter`].
    pub enum ListSimCardActionsFilterActionType {
        Enable = "enable",
        EnableStandbySimCard = "enable_standby_sim_card",
        Disable = "disable",
        SetStandby = "set_standby",
        RemovePublicIp = "remove_public_ip",
        SetPublicIp = "set_public_ip",
    }
}

object! {
    /// Parameter of `GET /sim_card_orders`.
    pub struct ListSimCardOrdersFilter request {
        address_administrative_area: Option<String> = "address.administrative_area",
        address_country_code: Option<String> = "address.country_code",
        address_extended_address: Option<String> = "address.extended_address",
        address_id: Option<String> = "address.id",
        address_locality: Option<String> = "address.locality",
        address_postal_code: Option<String> = "address.postal_code",
        address_street_address: Option<String> = "address.street_address",
        cost_amount: Option<String> = "cost.amount",
        cost_currency: Option<String> = "cost.currency",
        created_at: Option<DateTime> = "created_at",
        quantity: Option<i64> = "quantity",
        updated_at: Option<DateTime> = "updated_at",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /sim_cards`.
    pub struct ListSimCardsFilter request {
        iccid: Option<String> = "iccid",
        msisdn: Option<String> = "msisdn",
        status: Option<Vec<ListSimCardsFilterStatus>> = "status",
        tags: Option<Vec<String>> = "tags",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `status` of [`ListSimCardsFilter`].
    pub enum ListSimCardsFilterStatus {
        Enabled = "enabled",
        Disabled = "disabled",
        Standby = "standby",
        DataLimitExceeded = "data_limit_exceeded",
        UnauthorizedImei = "unauthorized_imei",
    }
}

string_enum! {
    /// Parameter of `GET /sim_cards`.
    pub enum ListSimCardsSort {
        CurrentBillingPeriodConsumedDataAmount = "current_billing_period_consumed_data.amount",
        CurrentBillingPeriodConsumedDataAmountDesc = "-current_billing_period_consumed_data.amount",
    }
}

string_enum! {
    /// Parameter of `GET /traffic_policy_profiles`.
    pub enum ListTrafficPolicyProfilesSort {
        Service = "service",
        ServiceDesc = "-service",
        Type = "type",
        TypeDesc = "-type",
    }
}

object! {
    /// Reply of `GET /wireless_blocklist_values`.
    pub struct ListWirelessBlocklistValuesResponse reply {
        data: Option<Vec<WirelessBlocklistValue>> = "data",
        meta: Option<shared::PaginationMeta> = "meta",
    }
}

object! {
    /// Schema `MigrationParams`.
    pub struct MigrationParams request {
        /// Set by the server.
        bytes_migrated: Option<i64> = "bytes_migrated",
        /// Set by the server.
        bytes_to_migrate: Option<i64> = "bytes_to_migrate",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        /// Set by the server.
        eta: Option<DateTime> = "eta",
        /// Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        last_copy: Option<DateTime> = "last_copy",
        refresh: Option<bool> = "refresh",
        source_id: String = "source_id" required,
        /// Set by the server.
        speed: Option<i64> = "speed",
        /// Set by the server.
        status: Option<MigrationParamsStatus> = "status",
        target_bucket_name: String = "target_bucket_name" required,
        target_region: String = "target_region" required,
    }
    /// Creates one with `source_id`, `target_bucket_name` and `target_region`, which are required.
    new(source_id: String, target_bucket_name: String, target_region: String)
}

string_enum! {
    /// `status` of [`MigrationParams`].
    pub enum MigrationParamsStatus {
        Pending = "pending",
        Checking = "checking",
        Migrating = "migrating",
        Complete = "complete",
        Error = "error",
        Stopped = "stopped",
    }
}

object! {
    /// Schema `MigrationSourceCoverageParams`.
    pub struct MigrationSourceCoverageParams reply {
        /// Always `aws`.
        provider: Option<String> = "provider",
        source_region: Option<String> = "source_region",
    }
}

object! {
    /// Schema `MigrationSourceParams`.
    pub struct MigrationSourceParams request {
        bucket_name: String = "bucket_name" required,
        /// Set by the server.
        id: Option<String> = "id",
        provider: MigrationSourceParamsProvider = "provider" required,
        provider_auth: MigrationSourceParamsProviderAuth = "provider_auth" required,
        source_region: Option<String> = "source_region",
    }
    /// Creates one with `provider`, `provider_auth` and `bucket_name`, which are required.
    new(provider: MigrationSourceParamsProvider, provider_auth: MigrationSourceParamsProviderAuth, bucket_name: String)
}

string_enum! {
    /// `provider` of [`MigrationSourceParams`].
    pub enum MigrationSourceParamsProvider {
        Aws = "aws",
        Telnyx = "telnyx",
    }
}

object! {
    /// `provider_auth` of [`MigrationSourceParams`].
    pub struct MigrationSourceParamsProviderAuth request {
        access_key: Option<String> = "access_key",
        secret_access_key: Option<String> = "secret_access_key",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `MobileNetworkOperatorPreferencesResponse`.
    pub struct MobileNetworkOperatorPreferencesResponse reply {
        /// Format: `uuid`.
        mobile_network_operator_id: Option<String> = "mobile_network_operator_id",
        mobile_network_operator_name: Option<String> = "mobile_network_operator_name",
        priority: Option<i64> = "priority",
    }
}

object! {
    /// Schema `MobileVoiceConnection`.
    pub struct MobileVoiceConnection reply {
        active: Option<bool> = "active",
        connection_name: Option<String> = "connection_name",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        /// Set by the server.
        id: Option<String> = "id",
        inbound: Option<MobileVoiceConnectionInboundDetails> = "inbound",
        outbound: Option<MobileVoiceConnectionOutboundDetails> = "outbound",
        /// Always `mobile_voice_connection`. Set by the server.
        record_type: Option<String> = "record_type",
        tags: Option<Vec<String>> = "tags",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
        webhook_api_version: Option<WebhookApiVersion> = "webhook_api_version",
        webhook_event_failover_url: Option<String> = "webhook_event_failover_url",
        webhook_event_url: Option<String> = "webhook_event_url",
        webhook_timeout_secs: Option<i64> = "webhook_timeout_secs",
    }
}

object! {
    /// Schema `MobileVoiceConnectionCreate`.
    pub struct MobileVoiceConnectionCreate request {
        /// Default: `true`.
        active: Option<bool> = "active",
        /// Default: `Telnyx Mobile Voice IMS`.
        connection_name: Option<String> = "connection_name",
        inbound: Option<Inbound> = "inbound",
        outbound: Option<Outbound> = "outbound",
        tags: Option<Vec<String>> = "tags",
        /// Default: `2`.
        webhook_api_version: Option<WebhookApiVersion> = "webhook_api_version",
        webhook_event_failover_url: Nullable<String> = "webhook_event_failover_url",
        webhook_event_url: Nullable<String> = "webhook_event_url",
        webhook_timeout_secs: Nullable<i64> = "webhook_timeout_secs",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `inbound` of [`MobileVoiceConnection`].
    pub struct MobileVoiceConnectionInboundDetails reply {
        channel_limit: Option<i64> = "channel_limit",
    }
}

object! {
    /// `outbound` of [`MobileVoiceConnection`].
    pub struct MobileVoiceConnectionOutboundDetails reply {
        channel_limit: Option<i64> = "channel_limit",
        outbound_voice_profile_id: Option<String> = "outbound_voice_profile_id",
    }
}

object! {
    /// Schema `MobileVoiceConnectionUpdate`.
    pub struct MobileVoiceConnectionUpdate request {
        active: Option<bool> = "active",
        connection_name: Option<String> = "connection_name",
        inbound: Option<Inbound> = "inbound",
        outbound: Option<Outbound> = "outbound",
        tags: Option<Vec<String>> = "tags",
        webhook_api_version: Option<WebhookApiVersion> = "webhook_api_version",
        webhook_event_failover_url: Nullable<String> = "webhook_event_failover_url",
        webhook_event_url: Nullable<String> = "webhook_event_url",
        webhook_timeout_secs: Option<i64> = "webhook_timeout_secs",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `outbound` of [`MobileVoiceConnectionCreate`].
    pub struct Outbound request {
        channel_limit: Option<i64> = "channel_limit",
        outbound_voice_profile_id: Option<String> = "outbound_voice_profile_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `mobile_voice_connections_PaginationMeta`.
    pub struct PaginationMeta reply {
        page_number: Option<i64> = "page_number",
        page_size: Option<i64> = "page_size",
        total_pages: Option<i64> = "total_pages",
        total_results: Option<i64> = "total_results",
    }
}

object! {
    /// Request body of `POST /sim_card_order_preview`.
    pub struct PreviewRequest request {
        address_id: String = "address_id" required,
        /// At least 1.
        quantity: i64 = "quantity" required,
    }
    /// Creates one with `quantity` and `address_id`, which are required.
    new(quantity: i64, address_id: String)
}

object! {
    /// Schema `wireless_Region`.
    pub struct Region reply {
        code: String = "code" required,
        inserted_at: Option<DateTime> = "inserted_at",
        name: String = "name" required,
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Reply of `POST /actions/register/sim_cards`.
    pub struct RegisterSimCardsResponse reply {
        data: Option<Vec<SimpleSimCard>> = "data",
        errors: Option<Vec<shared::WirelessError>> = "errors",
    }
}

object! {
    /// Schema `SearchedSIMCardGroup`.
    pub struct SearchedSimCardGroup reply {
        consumed_data: Option<ConsumedData> = "consumed_data",
        /// Set by the server.
        created_at: Option<String> = "created_at",
        data_limit: Option<SearchedSimCardGroupDataLimit> = "data_limit",
        /// Set by the server.
        default_: Option<bool> = "default",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        name: Option<String> = "name",
        /// Format: `uuid`.
        private_wireless_gateway_id: Option<String> = "private_wireless_gateway_id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Default: `0`.
        sim_card_count: Option<i64> = "sim_card_count",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
        /// Format: `uuid`.
        wireless_blocklist_id: Option<String> = "wireless_blocklist_id",
    }
}

object! {
    /// `data_limit` of [`SearchedSimCardGroup`].
    pub struct SearchedSimCardGroupDataLimit request {
        amount: Option<String> = "amount",
        unit: Option<String> = "unit",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Request body of `POST /sim_card_groups/{id}/actions/set_private_wireless_gateway`.
    pub struct SetSimCardGroupPrivateWirelessGatewayRequest request {
        /// Format: `uuid`.
        private_wireless_gateway_id: String = "private_wireless_gateway_id" required,
    }
    /// Creates one with `private_wireless_gateway_id`, which is required.
    new(private_wireless_gateway_id: String)
}

object! {
    /// Request body of `POST /sim_card_groups/{id}/actions/set_wireless_blocklist`.
    pub struct SetSimCardGroupWirelessBlocklistRequest request {
        /// Format: `uuid`.
        wireless_blocklist_id: String = "wireless_blocklist_id" required,
    }
    /// Creates one with `wireless_blocklist_id`, which is required.
    new(wireless_blocklist_id: String)
}

object! {
    /// Schema `SIMCard`.
    pub struct SimCard request {
        /// Default: `false`. Set by the server.
        actions_in_progress: Option<bool> = "actions_in_progress",
        authorized_imeis: Nullable<Vec<String>> = "authorized_imeis",
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Set by the server.
        current_billing_period_consumed_data: Option<ConsumedData> = "current_billing_period_consumed_data",
        /// Set by the server.
        current_device_location: Option<SimCardCurrentDeviceLocation> = "current_device_location",
        /// Set by the server.
        current_imei: Option<String> = "current_imei",
        /// Set by the server.
        current_mcc: Option<String> = "current_mcc",
        /// Set by the server.
        current_mnc: Option<String> = "current_mnc",
        data_limit: Option<SimpleSimCardDataLimit> = "data_limit",
        /// Set by the server.
        eid: Nullable<String> = "eid",
        /// Set by the server.
        esim_installation_status: Nullable<EsimInstallationStatus> = "esim_installation_status",
        /// Set by the server.
        iccid: Option<String> = "iccid",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        imsi: Option<String> = "imsi",
        /// Set by the server.
        ipv4: Option<String> = "ipv4",
        /// Set by the server.
        ipv6: Option<String> = "ipv6",
        /// Set by the server.
        live_data_session: Option<SimCardLiveDataSession> = "live_data_session",
        /// Set by the server.
        msisdn: Option<String> = "msisdn",
        /// Set by the server.
        pin_puk_codes: Option<SimCardPinPukCodes> = "pin_puk_codes",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        resources_with_in_progress_actions: Option<Vec<Value>> = "resources_with_in_progress_actions",
        /// Format: `uuid`.
        sim_card_group_id: Option<String> = "sim_card_group_id",
        status: Option<SimCardStatus> = "status",
        tags: Option<Vec<String>> = "tags",
        /// Set by the server.
        r#type: Option<SimCardType> = "type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
        /// Set by the server.
        version: Option<String> = "version",
        /// Default: `false`. Set by the server.
        voice_enabled: Option<bool> = "voice_enabled",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `SIMCardAction`.
    pub struct SimCardAction reply {
        /// Set by the server.
        action_type: Option<SimCardActionType> = "action_type",
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        settings: Option<Value> = "settings",
        /// Format: `uuid`. Set by the server.
        sim_card_id: Option<String> = "sim_card_id",
        status: Option<SimCardActionStatus> = "status",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
}

object! {
    /// `status` of [`SimCardAction`].
    pub struct SimCardActionStatus reply {
        /// Set by the server.
        reason: Option<String> = "reason",
        /// Set by the server.
        value: Option<SimCardActionStatusValue> = "value",
    }
}

string_enum! {
    /// `value` of [`SimCardActionStatus`].
    pub enum SimCardActionStatusValue {
        InProgress = "in-progress",
        Completed = "completed",
        Failed = "failed",
        Interrupted = "interrupted",
    }
}

string_enum! {
    /// `action_type` of [`SimCardAction`].
    pub enum SimCardActionType {
        Enable = "enable",
        EnableStandbySimCard = "enable_standby_sim_card",
        Disable = "disable",
        SetStandby = "set_standby",
    }
}

object! {
    /// Schema `SIMCardActionsSummary`.
    pub struct SimCardActionsSummary reply {
        count: Option<i64> = "count",
        status: Option<SimCardActionsSummaryStatus> = "status",
    }
}

string_enum! {
    /// `status` of [`SimCardActionsSummary`].
    pub enum SimCardActionsSummaryStatus {
        InProgress = "in-progress",
        Completed = "completed",
        Failed = "failed",
        Interrupted = "interrupted",
    }
}

object! {
    /// Schema `SIMCardActivationCode`.
    pub struct SimCardActivationCode reply {
        /// Set by the server.
        activation_code: Option<String> = "activation_code",
        /// Set by the server.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// `current_device_location` of [`SimCard`].
    pub struct SimCardCurrentDeviceLocation request {
        accuracy: Option<i64> = "accuracy",
        /// Default: `m`.
        accuracy_unit: Option<String> = "accuracy_unit",
        latitude: Option<String> = "latitude",
        longitude: Option<String> = "longitude",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `SimCardDataUsageNotification`.
    pub struct SimCardDataUsageNotification request {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Format: `uuid`.
        sim_card_id: Option<String> = "sim_card_id",
        threshold: Option<Threshold> = "threshold",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `SIMCardDeviceDetails`.
    pub struct SimCardDeviceDetails reply {
        /// Set by the server.
        brand_name: Option<String> = "brand_name",
        /// Set by the server.
        device_type: Option<String> = "device_type",
        /// Set by the server.
        imei: Option<String> = "imei",
        /// Set by the server.
        model_name: Option<String> = "model_name",
        /// Set by the server.
        operating_system: Option<String> = "operating_system",
        /// Set by the server.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `SIMCardGroup`.
    pub struct SimCardGroup reply {
        consumed_data: Option<ConsumedData> = "consumed_data",
        /// Set by the server.
        created_at: Option<String> = "created_at",
        data_limit: Option<SearchedSimCardGroupDataLimit> = "data_limit",
        /// Set by the server.
        default_: Option<bool> = "default",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        name: Option<String> = "name",
        /// Format: `uuid`.
        private_wireless_gateway_id: Option<String> = "private_wireless_gateway_id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
        /// Format: `uuid`.
        wireless_blocklist_id: Option<String> = "wireless_blocklist_id",
    }
}

object! {
    /// Schema `SIMCardGroupAction`.
    pub struct SimCardGroupAction reply {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        settings: Option<SimCardGroupActionSettings> = "settings",
        /// Format: `uuid`.
        sim_card_group_id: Option<String> = "sim_card_group_id",
        status: Option<ListOtaUpdatesFilterStatus> = "status",
        r#type: Option<SimCardGroupActionType> = "type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
}

object! {
    /// `settings` of [`SimCardGroupAction`].
    pub struct SimCardGroupActionSettings reply {
        /// Format: `uuid`.
        private_wireless_gateway_id: Option<String> = "private_wireless_gateway_id",
    }
}

string_enum! {
    /// Parameter of `GET /sim_card_group_actions`.
    pub enum SimCardGroupActionType {
        SetPrivateWirelessGateway = "set_private_wireless_gateway",
        RemovePrivateWirelessGateway = "remove_private_wireless_gateway",
        SetWirelessBlocklist = "set_wireless_blocklist",
        RemoveWirelessBlocklist = "remove_wireless_blocklist",
    }
}

object! {
    /// Schema `SIMCardGroupCreate`.
    pub struct SimCardGroupCreate request {
        data_limit: Option<SearchedSimCardGroupDataLimit> = "data_limit",
        name: String = "name" required,
    }
    /// Creates one with `name`, which is required.
    new(name: String)
}

object! {
    /// Schema `SIMCardGroupPatch`.
    pub struct SimCardGroupPatch request {
        data_limit: Option<SearchedSimCardGroupDataLimit> = "data_limit",
        name: Option<String> = "name",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `live_data_session` of [`SimCard`].
    pub enum SimCardLiveDataSession {
        Connected = "connected",
        Disconnected = "disconnected",
        UnknownValue = "unknown",
    }
}

object! {
    /// Schema `SIMCardOrder`.
    pub struct SimCardOrder reply {
        cost: Option<SimCardOrderCost> = "cost",
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        order_address: Option<SimCardOrderAddress> = "order_address",
        /// At least 1.
        quantity: Option<i64> = "quantity",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        status: Option<SimCardOrderStatus> = "status",
        /// Format: `uri`.
        tracking_url: Option<String> = "tracking_url",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
}

object! {
    /// `order_address` of [`SimCardOrder`].
    pub struct SimCardOrderAddress reply {
        administrative_area: Option<String> = "administrative_area",
        business_name: Option<String> = "business_name",
        country_code: Option<String> = "country_code",
        extended_address: Option<String> = "extended_address",
        first_name: Option<String> = "first_name",
        id: Option<String> = "id",
        last_name: Option<String> = "last_name",
        locality: Option<String> = "locality",
        postal_code: Option<String> = "postal_code",
        street_address: Option<String> = "street_address",
    }
}

object! {
    /// `shipping_cost` of [`SimCardOrderPreview`].
    pub struct SimCardOrderCost reply {
        amount: Option<String> = "amount",
        currency: Option<String> = "currency",
    }
}

object! {
    /// Schema `SimCardOrderCreate`.
    pub struct SimCardOrderCreate request {
        address_id: String = "address_id" required,
        /// At least 1.
        quantity: i64 = "quantity" required,
    }
    /// Creates one with `address_id` and `quantity`, which are required.
    new(address_id: String, quantity: i64)
}

object! {
    /// Schema `SIMCardOrderPreview`.
    pub struct SimCardOrderPreview reply {
        quantity: Option<i64> = "quantity",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        shipping_cost: Option<SimCardOrderCost> = "shipping_cost",
        sim_cards_cost: Option<SimCardOrderCost> = "sim_cards_cost",
        total_cost: Option<SimCardOrderCost> = "total_cost",
    }
}

string_enum! {
    /// `status` of [`SimCardOrder`].
    pub enum SimCardOrderStatus {
        Pending = "pending",
        Processing = "processing",
        ReadyToShip = "ready_to_ship",
        Shipped = "shipped",
        Delivered = "delivered",
        Canceled = "canceled",
    }
}

object! {
    /// `pin_puk_codes` of [`SimCard`].
    pub struct SimCardPinPukCodes request {
        /// Set by the server.
        pin1: Option<String> = "pin1",
        /// Set by the server.
        pin2: Option<String> = "pin2",
        /// Set by the server.
        puk1: Option<String> = "puk1",
        /// Set by the server.
        puk2: Option<String> = "puk2",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `SIMCardPublicIP`.
    pub struct SimCardPublicIp reply {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Set by the server.
        ip: Option<String> = "ip",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        region_code: Option<String> = "region_code",
        /// Format: `uuid`.
        sim_card_id: Option<String> = "sim_card_id",
        /// Always `ipv4`. Default: `ipv4`. Set by the server.
        r#type: Option<String> = "type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
}

object! {
    /// Schema `SIMCardRegistration`.
    pub struct SimCardRegistration request {
        registration_codes: Vec<String> = "registration_codes" required,
        /// Format: `uuid`.
        sim_card_group_id: Option<String> = "sim_card_group_id",
        /// Default: `enabled`.
        status: Option<ESimPurchaseStatus> = "status",
        tags: Option<Vec<String>> = "tags",
    }
    /// Creates one with `registration_codes`, which is required.
    new(registration_codes: Vec<String>)
}

object! {
    /// Schema `SIMCardRegistrationCodeValidation`.
    pub struct SimCardRegistrationCodeValidation reply {
        invalid_detail: Option<String> = "invalid_detail",
        record_type: Option<String> = "record_type",
        registration_code: Option<String> = "registration_code",
        valid: Option<bool> = "valid",
    }
}

object! {
    /// Schema `SIMCardStatus`.
    pub struct SimCardStatus request {
        /// Set by the server.
        reason: Option<String> = "reason",
        /// Set by the server.
        value: Option<SimCardStatusValue> = "value",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `value` of [`SimCardStatus`].
    pub enum SimCardStatusValue {
        Registering = "registering",
        Enabling = "enabling",
        Enabled = "enabled",
        Disabling = "disabling",
        Disabled = "disabled",
        DataLimitExceeded = "data_limit_exceeded",
        SettingStandby = "setting_standby",
        Standby = "standby",
    }
}

string_enum! {
    /// `type` of [`SimpleSimCard`].
    pub enum SimCardType {
        Physical = "physical",
        Esim = "esim",
    }
}

object! {
    /// Schema `SimpleSIMCard`.
    pub struct SimpleSimCard reply {
        /// Default: `false`. Set by the server.
        actions_in_progress: Option<bool> = "actions_in_progress",
        authorized_imeis: Option<Vec<String>> = "authorized_imeis",
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Set by the server.
        current_billing_period_consumed_data: Option<ConsumedData> = "current_billing_period_consumed_data",
        /// Set by the server.
        data_limit: Option<SimpleSimCardDataLimit> = "data_limit",
        /// Set by the server.
        eid: Option<String> = "eid",
        /// Set by the server.
        esim_installation_status: Option<EsimInstallationStatus> = "esim_installation_status",
        /// Set by the server.
        iccid: Option<String> = "iccid",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        imsi: Option<String> = "imsi",
        /// Set by the server.
        msisdn: Option<String> = "msisdn",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        resources_with_in_progress_actions: Option<Vec<Value>> = "resources_with_in_progress_actions",
        /// Format: `uuid`.
        sim_card_group_id: Option<String> = "sim_card_group_id",
        status: Option<SimCardStatus> = "status",
        tags: Option<Vec<String>> = "tags",
        /// Set by the server.
        r#type: Option<SimCardType> = "type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
        /// Set by the server.
        version: Option<String> = "version",
        /// Default: `false`. Set by the server.
        voice_enabled: Option<bool> = "voice_enabled",
    }
}

object! {
    /// `data_limit` of [`SimpleSimCard`].
    pub struct SimpleSimCardDataLimit request {
        amount: Option<String> = "amount",
        unit: Option<SimpleSimCardDataLimitUnit> = "unit",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `unit` of [`SimpleSimCardDataLimit`].
    pub enum SimpleSimCardDataLimitUnit {
        Mb = "MB",
        Gb = "GB",
    }
}

object! {
    /// Schema `SimplifiedOTAUpdate`.
    pub struct SimplifiedOtaUpdate reply {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Format: `uuid`.
        sim_card_id: Option<String> = "sim_card_id",
        status: Option<ListOtaUpdatesFilterStatus> = "status",
        /// Always `sim_card_network_preferences`.
        r#type: Option<String> = "type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
}

object! {
    /// `threshold` of [`SimCardDataUsageNotification`].
    pub struct Threshold request {
        amount: Option<String> = "amount",
        unit: Option<SimpleSimCardDataLimitUnit> = "unit",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `TrafficPolicyProfile`.
    pub struct TrafficPolicyProfile reply {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        domains: Option<Vec<String>> = "domains",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        ip_ranges: Option<Vec<String>> = "ip_ranges",
        limit_bw_kbps: Option<i64> = "limit_bw_kbps",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        services: Option<Vec<String>> = "services",
        r#type: Option<TrafficPolicyProfileType> = "type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
}

string_enum! {
    /// Parameter of `GET /traffic_policy_profiles`.
    pub enum TrafficPolicyProfileType {
        Whitelist = "whitelist",
        Blacklist = "blacklist",
        Throttling = "throttling",
    }
}

object! {
    /// Request body of `PATCH /traffic_policy_profiles/{id}`.
    pub struct UpdateTrafficPolicyProfileRequest request {
        domains: Option<Vec<String>> = "domains",
        ip_ranges: Option<Vec<String>> = "ip_ranges",
        /// One of `512`, `1024`.
        limit_bw_kbps: Nullable<i64> = "limit_bw_kbps",
        services: Option<Vec<String>> = "services",
        r#type: Option<TrafficPolicyProfileType> = "type",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Request body of `PATCH /wireless_blocklists/{id}`.
    pub struct UpdateWirelessBlocklistRequest request {
        name: Option<String> = "name",
        values: Option<Vec<String>> = "values",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Request body of `POST /sim_cards/actions/validate_registration_codes`.
    pub struct ValidateSimCardRegistrationCodesRequest request {
        registration_codes: Option<Vec<String>> = "registration_codes",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `webhook_api_version` of [`MobileVoiceConnection`].
    pub enum WebhookApiVersion {
        V1 = "1",
        V2 = "2",
    }
}

object! {
    /// Schema `WirelessBlocklist`.
    pub struct WirelessBlocklist reply {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        name: Option<String> = "name",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Default: `country`.
        r#type: Option<WirelessBlocklistType> = "type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
        values: Option<Vec<String>> = "values",
    }
}

string_enum! {
    /// Parameter of `GET /wireless_blocklist_values`.
    pub enum WirelessBlocklistType {
        Country = "country",
        Mcc = "mcc",
        Plmn = "plmn",
    }
}

object! {
    /// Content of the reply of `GET /wireless_blocklist_values`.
    pub struct WirelessBlocklistValue reply {
        code: String = "code" required,
        name: String = "name" required,
    }
}

object! {
    /// Schema `WirelessConnectivityLog`.
    pub struct WirelessConnectivityLog reply {
        /// Set by the server.
        apn: Option<String> = "apn",
        /// Set by the server.
        cell_id: Option<String> = "cell_id",
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Set by the server.
        id: Option<i64> = "id",
        /// Set by the server.
        imei: Option<String> = "imei",
        /// Set by the server.
        imsi: Option<String> = "imsi",
        /// Set by the server.
        ipv4: Option<String> = "ipv4",
        /// Set by the server.
        ipv6: Option<String> = "ipv6",
        /// Set by the server.
        last_seen: Option<String> = "last_seen",
        /// Set by the server.
        log_type: Option<WirelessConnectivityLogType> = "log_type",
        /// Set by the server.
        mobile_country_code: Option<String> = "mobile_country_code",
        /// Set by the server.
        mobile_network_code: Option<String> = "mobile_network_code",
        /// Set by the server.
        radio_access_technology: Option<String> = "radio_access_technology",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Format: `uuid`.
        sim_card_id: Option<String> = "sim_card_id",
        /// Set by the server.
        start_time: Option<String> = "start_time",
        /// Set by the server.
        state: Option<String> = "state",
        /// Set by the server.
        stop_time: Option<String> = "stop_time",
    }
}

string_enum! {
    /// `log_type` of [`WirelessConnectivityLog`].
    pub enum WirelessConnectivityLogType {
        Registration = "registration",
        Data = "data",
    }
}

object! {
    /// Schema `WirelessPcrfService`.
    pub struct WirelessPcrfService reply {
        group: Option<String> = "group",
        id: Option<String> = "id",
        name: Option<String> = "name",
        /// Set by the server.
        resource_type: Option<String> = "resource_type",
    }
}
