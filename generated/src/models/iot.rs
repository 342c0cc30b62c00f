//! Types of the product IoT.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

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
    /// `action_type` of [`BulkSimCardAction`].
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
    new(sim_card_group_id: String)
}

object! {
    /// Request body of `POST /sim_cards/actions/bulk_enable_voice`.
    pub struct BulkSimCardEnableVoiceRequest request {
        sim_card_group_id: String = "sim_card_group_id" required,
    }
    new(sim_card_group_id: String)
}

object! {
    /// Request body of `POST /sim_cards/actions/bulk_set_public_ips`.
    pub struct BulkSimCardSetPublicIpsRequest request {
        sim_card_ids: Vec<String> = "sim_card_ids" required,
    }
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
        status: Option<CompleteOtaUpdateStatus> = "status",
        r#type: Option<CompleteOtaUpdateType> = "type",
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

string_enum! {
    /// `status` of [`CompleteOtaUpdate`].
    pub enum CompleteOtaUpdateStatus {
        InProgress = "in-progress",
        Completed = "completed",
        Failed = "failed",
    }
}

string_enum! {
    /// `type` of [`CompleteOtaUpdate`].
    pub enum CompleteOtaUpdateType {
        SimCardNetworkPreferences = "sim_card_network_preferences",
    }
}

object! {
    /// Schema `ConsumedData`.
    pub struct ConsumedData reply {
        amount: Option<String> = "amount",
        /// Default: `MB`.
        unit: Option<String> = "unit",
    }
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
        threshold: CreateSimCardDataUsageNotificationRequestThreshold = "threshold" required,
    }
    new(sim_card_id: String, threshold: CreateSimCardDataUsageNotificationRequestThreshold)
}

object! {
    /// `threshold` of [`CreateSimCardDataUsageNotificationRequest`].
    pub struct CreateSimCardDataUsageNotificationRequestThreshold request {
        amount: Option<String> = "amount",
        unit: Option<CreateSimCardDataUsageNotificationRequestThresholdUnit> = "unit",
    }
    new()
}

string_enum! {
    /// `unit` of [`CreateSimCardDataUsageNotificationRequestThreshold`].
    pub enum CreateSimCardDataUsageNotificationRequestThresholdUnit {
        Mb = "MB",
        Gb = "GB",
    }
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
        r#type: CreateWirelessBlocklistRequestType = "type" required,
        values: Vec<String> = "values" required,
    }
    new(name: String, r#type: CreateWirelessBlocklistRequestType, values: Vec<String>)
}

string_enum! {
    /// `type` of [`CreateWirelessBlocklistRequest`].
    pub enum CreateWirelessBlocklistRequestType {
        Country = "country",
        Mcc = "mcc",
        Plmn = "plmn",
    }
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
    /// Parameter of `GET /bulk_sim_card_actions`.
    pub enum ListBulkSimCardActionsFilterActionType {
        BulkDisableVoice = "bulk_disable_voice",
        BulkEnableVoice = "bulk_enable_voice",
        BulkSetPublicIps = "bulk_set_public_ips",
    }
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
        r#type: Option<ListOtaUpdatesFilterType> = "type",
    }
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

string_enum! {
    /// `type` of [`ListOtaUpdatesFilter`].
    pub enum ListOtaUpdatesFilterType {
        SimCardNetworkPreferences = "sim_card_network_preferences",
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
        status: Option<ListSimCardActionsFilterStatus> = "status",
    }
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

string_enum! {
    /// `status` of [`ListSimCardActionsFilter`].
    pub enum ListSimCardActionsFilterStatus {
        InProgress = "in-progress",
        Completed = "completed",
        Failed = "failed",
    }
}

string_enum! {
    /// Parameter of `GET /sim_card_group_actions`.
    pub enum ListSimCardGroupsFilterStatus {
        InProgress = "in-progress",
        Completed = "completed",
        Failed = "failed",
    }
}

string_enum! {
    /// Parameter of `GET /sim_card_group_actions`.
    pub enum ListSimCardGroupsFilterType {
        SetPrivateWirelessGateway = "set_private_wireless_gateway",
        RemovePrivateWirelessGateway = "remove_private_wireless_gateway",
        SetWirelessBlocklist = "set_wireless_blocklist",
        RemoveWirelessBlocklist = "remove_wireless_blocklist",
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
    pub enum ListTrafficPolicyProfilesFilterType {
        Whitelist = "whitelist",
        Blacklist = "blacklist",
        Throttling = "throttling",
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

string_enum! {
    /// Parameter of `GET /wireless_blocklist_values`.
    pub enum ListWirelessBlocklistValuesType {
        Country = "country",
        Mcc = "mcc",
        Plmn = "plmn",
    }
}

object! {
    /// Schema `MigrationParams`.
    pub struct MigrationParams both {
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
        provider: Option<MigrationSourceCoverageParamsProvider> = "provider",
        source_region: Option<String> = "source_region",
    }
}

string_enum! {
    /// `provider` of [`MigrationSourceCoverageParams`].
    pub enum MigrationSourceCoverageParamsProvider {
        Aws = "aws",
    }
}

object! {
    /// Schema `MigrationSourceParams`.
    pub struct MigrationSourceParams both {
        bucket_name: String = "bucket_name" required,
        /// Set by the server.
        id: Option<String> = "id",
        provider: MigrationSourceParamsProvider = "provider" required,
        provider_auth: MigrationSourceParamsProviderAuth = "provider_auth" required,
        source_region: Option<String> = "source_region",
    }
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
    pub struct MigrationSourceParamsProviderAuth both {
        access_key: Option<String> = "access_key",
        secret_access_key: Option<String> = "secret_access_key",
    }
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
        inbound: Option<MobileVoiceConnectionInbound> = "inbound",
        outbound: Option<MobileVoiceConnectionOutbound> = "outbound",
        /// Set by the server.
        record_type: Option<MobileVoiceConnectionRecordType> = "record_type",
        tags: Option<Vec<String>> = "tags",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
        webhook_api_version: Option<MobileVoiceConnectionWebhookApiVersion> = "webhook_api_version",
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
        inbound: Option<MobileVoiceConnectionCreateInbound> = "inbound",
        outbound: Option<MobileVoiceConnectionCreateOutbound> = "outbound",
        tags: Option<Vec<String>> = "tags",
        /// Default: `2`.
        webhook_api_version: Option<MobileVoiceConnectionWebhookApiVersion> = "webhook_api_version",
        webhook_event_failover_url: Nullable<String> = "webhook_event_failover_url",
        webhook_event_url: Nullable<String> = "webhook_event_url",
        webhook_timeout_secs: Nullable<i64> = "webhook_timeout_secs",
    }
    new()
}

object! {
    /// `inbound` of [`MobileVoiceConnectionCreate`].
    pub struct MobileVoiceConnectionCreateInbound request {
        channel_limit: Option<i64> = "channel_limit",
    }
    new()
}

object! {
    /// `outbound` of [`MobileVoiceConnectionCreate`].
    pub struct MobileVoiceConnectionCreateOutbound request {
        channel_limit: Option<i64> = "channel_limit",
        outbound_voice_profile_id: Option<String> = "outbound_voice_profile_id",
    }
    new()
}

object! {
    /// `inbound` of [`MobileVoiceConnection`].
    pub struct MobileVoiceConnectionInbound reply {
        channel_limit: Option<i64> = "channel_limit",
    }
}

object! {
    /// `outbound` of [`MobileVoiceConnection`].
    pub struct MobileVoiceConnectionOutbound reply {
        channel_limit: Option<i64> = "channel_limit",
        outbound_voice_profile_id: Option<String> = "outbound_voice_profile_id",
    }
}

string_enum! {
    /// `record_type` of [`MobileVoiceConnection`].
    pub enum MobileVoiceConnectionRecordType {
        MobileVoiceConnection = "mobile_voice_connection",
    }
}

object! {
    /// Schema `MobileVoiceConnectionUpdate`.
    pub struct MobileVoiceConnectionUpdate request {
        active: Option<bool> = "active",
        connection_name: Option<String> = "connection_name",
        inbound: Option<MobileVoiceConnectionCreateInbound> = "inbound",
        outbound: Option<MobileVoiceConnectionCreateOutbound> = "outbound",
        tags: Option<Vec<String>> = "tags",
        webhook_api_version: Option<MobileVoiceConnectionWebhookApiVersion> = "webhook_api_version",
        webhook_event_failover_url: Nullable<String> = "webhook_event_failover_url",
        webhook_event_url: Nullable<String> = "webhook_event_url",
        webhook_timeout_secs: Option<i64> = "webhook_timeout_secs",
    }
    new()
}

string_enum! {
    /// `webhook_api_version` of [`MobileVoiceConnection`].
    pub enum MobileVoiceConnectionWebhookApiVersion {
        V1 = "1",
        V2 = "2",
    }
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
    pub struct SearchedSimCardGroupDataLimit reply {
        amount: Option<String> = "amount",
        unit: Option<String> = "unit",
    }
}

object! {
    /// Request body of `POST /sim_card_groups/{id}/actions/set_private_wireless_gateway`.
    pub struct SetSimCardGroupPrivateWirelessGatewayRequest request {
        /// Format: `uuid`.
        private_wireless_gateway_id: String = "private_wireless_gateway_id" required,
    }
    new(private_wireless_gateway_id: String)
}

object! {
    /// Request body of `POST /sim_card_groups/{id}/actions/set_wireless_blocklist`.
    pub struct SetSimCardGroupWirelessBlocklistRequest request {
        /// Format: `uuid`.
        wireless_blocklist_id: String = "wireless_blocklist_id" required,
    }
    new(wireless_blocklist_id: String)
}

object! {
    /// Schema `SIMCard`.
    pub struct SimCard both {
        /// Default: `false`. Set by the server.
        actions_in_progress: Option<bool> = "actions_in_progress",
        authorized_imeis: Nullable<Vec<String>> = "authorized_imeis",
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Set by the server.
        current_billing_period_consumed_data: Option<SimCardCurrentBillingPeriodConsumedData> = "current_billing_period_consumed_data",
        /// Set by the server.
        current_device_location: Option<SimCardCurrentDeviceLocation> = "current_device_location",
        /// Set by the server.
        current_imei: Option<String> = "current_imei",
        /// Set by the server.
        current_mcc: Option<String> = "current_mcc",
        /// Set by the server.
        current_mnc: Option<String> = "current_mnc",
        data_limit: Option<SimCardDataLimit> = "data_limit",
        /// Set by the server.
        eid: Nullable<String> = "eid",
        /// Set by the server.
        esim_installation_status: Nullable<SimCardEsimInstallationStatus> = "esim_installation_status",
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
    /// `current_billing_period_consumed_data` of [`SimCard`].
    pub struct SimCardCurrentBillingPeriodConsumedData both {
        amount: Option<String> = "amount",
        /// Default: `MB`.
        unit: Option<String> = "unit",
    }
    new()
}

object! {
    /// `current_device_location` of [`SimCard`].
    pub struct SimCardCurrentDeviceLocation both {
        accuracy: Option<i64> = "accuracy",
        /// Default: `m`.
        accuracy_unit: Option<String> = "accuracy_unit",
        latitude: Option<String> = "latitude",
        longitude: Option<String> = "longitude",
    }
    new()
}

object! {
    /// `data_limit` of [`SimCard`].
    pub struct SimCardDataLimit both {
        amount: Option<String> = "amount",
        unit: Option<SimCardDataLimitUnit> = "unit",
    }
    new()
}

string_enum! {
    /// `unit` of [`SimCardDataLimit`].
    pub enum SimCardDataLimitUnit {
        Mb = "MB",
        Gb = "GB",
    }
}

object! {
    /// Schema `SimCardDataUsageNotification`.
    pub struct SimCardDataUsageNotification both {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Format: `uuid`.
        sim_card_id: Option<String> = "sim_card_id",
        threshold: Option<SimCardDataUsageNotificationThreshold> = "threshold",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
    new()
}

object! {
    /// `threshold` of [`SimCardDataUsageNotification`].
    pub struct SimCardDataUsageNotificationThreshold both {
        amount: Option<String> = "amount",
        unit: Option<SimCardDataUsageNotificationThresholdUnit> = "unit",
    }
    new()
}

string_enum! {
    /// `unit` of [`SimCardDataUsageNotificationThreshold`].
    pub enum SimCardDataUsageNotificationThresholdUnit {
        Mb = "MB",
        Gb = "GB",
    }
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

string_enum! {
    /// `esim_installation_status` of [`SimCard`].
    pub enum SimCardEsimInstallationStatus {
        Released = "released",
        Disabled = "disabled",
    }
}

object! {
    /// Schema `SIMCardGroup`.
    pub struct SimCardGroup reply {
        consumed_data: Option<ConsumedData> = "consumed_data",
        /// Set by the server.
        created_at: Option<String> = "created_at",
        data_limit: Option<SimCardGroupDataLimit> = "data_limit",
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
        status: Option<SimCardGroupActionStatus> = "status",
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
    /// `status` of [`SimCardGroupAction`].
    pub enum SimCardGroupActionStatus {
        InProgress = "in-progress",
        Completed = "completed",
        Failed = "failed",
    }
}

string_enum! {
    /// `type` of [`SimCardGroupAction`].
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
        data_limit: Option<SimCardGroupDataLimit> = "data_limit",
        name: String = "name" required,
    }
    new(name: String)
}

object! {
    /// `data_limit` of [`SimCardGroup`].
    pub struct SimCardGroupDataLimit both {
        amount: Option<String> = "amount",
        unit: Option<String> = "unit",
    }
    new()
}

object! {
    /// Schema `SIMCardGroupPatch`.
    pub struct SimCardGroupPatch request {
        data_limit: Option<SimCardGroupDataLimit> = "data_limit",
        name: Option<String> = "name",
    }
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
    /// `cost` of [`SimCardOrder`].
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
    new(address_id: String, quantity: i64)
}

object! {
    /// Schema `SIMCardOrderPreview`.
    pub struct SimCardOrderPreview reply {
        quantity: Option<i64> = "quantity",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        shipping_cost: Option<SimCardOrderPreviewShippingCost> = "shipping_cost",
        sim_cards_cost: Option<SimCardOrderPreviewSimCardsCost> = "sim_cards_cost",
        total_cost: Option<SimCardOrderPreviewTotalCost> = "total_cost",
    }
}

object! {
    /// `shipping_cost` of [`SimCardOrderPreview`].
    pub struct SimCardOrderPreviewShippingCost reply {
        amount: Option<String> = "amount",
        currency: Option<String> = "currency",
    }
}

object! {
    /// `sim_cards_cost` of [`SimCardOrderPreview`].
    pub struct SimCardOrderPreviewSimCardsCost reply {
        amount: Option<String> = "amount",
        currency: Option<String> = "currency",
    }
}

object! {
    /// `total_cost` of [`SimCardOrderPreview`].
    pub struct SimCardOrderPreviewTotalCost reply {
        amount: Option<String> = "amount",
        currency: Option<String> = "currency",
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
    pub struct SimCardPinPukCodes both {
        /// Set by the server.
        pin1: Option<String> = "pin1",
        /// Set by the server.
        pin2: Option<String> = "pin2",
        /// Set by the server.
        puk1: Option<String> = "puk1",
        /// Set by the server.
        puk2: Option<String> = "puk2",
    }
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
        /// Default: `ipv4`. Set by the server.
        r#type: Option<SimCardPublicIpType> = "type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
}

string_enum! {
    /// `type` of [`SimCardPublicIp`].
    pub enum SimCardPublicIpType {
        Ipv4 = "ipv4",
    }
}

object! {
    /// Schema `SIMCardRegistration`.
    pub struct SimCardRegistration request {
        registration_codes: Vec<String> = "registration_codes" required,
        /// Format: `uuid`.
        sim_card_group_id: Option<String> = "sim_card_group_id",
        /// Default: `enabled`.
        status: Option<SimCardRegistrationStatus> = "status",
        tags: Option<Vec<String>> = "tags",
    }
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

string_enum! {
    /// `status` of [`SimCardRegistration`].
    pub enum SimCardRegistrationStatus {
        Enabled = "enabled",
        Disabled = "disabled",
        Standby = "standby",
    }
}

object! {
    /// Schema `SIMCardStatus`.
    pub struct SimCardStatus both {
        /// Set by the server.
        reason: Option<String> = "reason",
        /// Set by the server.
        value: Option<SimCardStatusValue> = "value",
    }
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
    /// `type` of [`SimCard`].
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
        current_billing_period_consumed_data: Option<SimpleSimCardCurrentBillingPeriodConsumedData> = "current_billing_period_consumed_data",
        /// Set by the server.
        data_limit: Option<SimpleSimCardDataLimit> = "data_limit",
        /// Set by the server.
        eid: Option<String> = "eid",
        /// Set by the server.
        esim_installation_status: Option<SimpleSimCardEsimInstallationStatus> = "esim_installation_status",
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
        r#type: Option<SimpleSimCardType> = "type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
        /// Set by the server.
        version: Option<String> = "version",
        /// Default: `false`. Set by the server.
        voice_enabled: Option<bool> = "voice_enabled",
    }
}

object! {
    /// `current_billing_period_consumed_data` of [`SimpleSimCard`].
    pub struct SimpleSimCardCurrentBillingPeriodConsumedData reply {
        amount: Option<String> = "amount",
        /// Default: `MB`.
        unit: Option<String> = "unit",
    }
}

object! {
    /// `data_limit` of [`SimpleSimCard`].
    pub struct SimpleSimCardDataLimit reply {
        amount: Option<String> = "amount",
        unit: Option<SimpleSimCardDataLimitUnit> = "unit",
    }
}

string_enum! {
    /// `unit` of [`SimpleSimCardDataLimit`].
    pub enum SimpleSimCardDataLimitUnit {
        Mb = "MB",
        Gb = "GB",
    }
}

string_enum! {
    /// `esim_installation_status` of [`SimpleSimCard`].
    pub enum SimpleSimCardEsimInstallationStatus {
        Released = "released",
        Disabled = "disabled",
    }
}

string_enum! {
    /// `type` of [`SimpleSimCard`].
    pub enum SimpleSimCardType {
        Physical = "physical",
        Esim = "esim",
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
        status: Option<SimplifiedOtaUpdateStatus> = "status",
        r#type: Option<SimplifiedOtaUpdateType> = "type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
}

string_enum! {
    /// `status` of [`SimplifiedOtaUpdate`].
    pub enum SimplifiedOtaUpdateStatus {
        InProgress = "in-progress",
        Completed = "completed",
        Failed = "failed",
    }
}

string_enum! {
    /// `type` of [`SimplifiedOtaUpdate`].
    pub enum SimplifiedOtaUpdateType {
        SimCardNetworkPreferences = "sim_card_network_preferences",
    }
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
    /// `type` of [`TrafficPolicyProfile`].
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
        r#type: Option<UpdateTrafficPolicyProfileRequestType> = "type",
    }
    new()
}

string_enum! {
    /// `type` of [`UpdateTrafficPolicyProfileRequest`].
    pub enum UpdateTrafficPolicyProfileRequestType {
        Whitelist = "whitelist",
        Blacklist = "blacklist",
        Throttling = "throttling",
    }
}

object! {
    /// Request body of `PATCH /wireless_blocklists/{id}`.
    pub struct UpdateWirelessBlocklistRequest request {
        name: Option<String> = "name",
        values: Option<Vec<String>> = "values",
    }
    new()
}

object! {
    /// Request body of `POST /sim_cards/actions/validate_registration_codes`.
    pub struct ValidateSimCardRegistrationCodesRequest request {
        registration_codes: Option<Vec<String>> = "registration_codes",
    }
    new()
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
    /// `type` of [`WirelessBlocklist`].
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
