//! Types of IoT. SIM cards and their groups, orders, data limits, over-the-air updates and wireless blocklists.
//!
//! See [the operations](crate::resources::iot), [the guide](crate::guides::iot).

use super::shared;
use crate::runtime::model::{DateTime, Nullable, Value, object, string_enum};

object! {
    /// Schema `BulkSIMCardAction`. Returned by [`client.sim_cards().actions().bulk_disable_voice`](crate::resources::iot::SimCardsActions::bulk_disable_voice), [`client.sim_cards().actions().bulk_enable_voice`](crate::resources::iot::SimCardsActions::bulk_enable_voice) and [`client.sim_cards().actions().bulk_set_public_ips`](crate::resources::iot::SimCardsActions::bulk_set_public_ips).
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
    /// Schema `BulkSIMCardActionDetailed`. Returned by [`client.bulk_sim_card_actions().list`](crate::resources::iot::BulkSimCardActions::list) and [`client.bulk_sim_card_actions().retrieve`](crate::resources::iot::BulkSimCardActions::retrieve).
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
    /// Parameter of `GET /bulk_sim_card_actions`. Taken by [`client.bulk_sim_card_actions().list`](crate::resources::iot::BulkSimCardActions::list). Part of [`BulkSimCardActionDetailed`] and [`BulkSimCardAction`].
    pub enum BulkSimCardActionType {
        BulkDisableVoice = "bulk_disable_voice",
        BulkEnableVoice = "bulk_enable_voice",
        BulkSetPublicIps = "bulk_set_public_ips",
    }
}

object! {
    /// Request body of `POST /sim_cards/actions/bulk_disable_voice`. Taken by [`client.sim_cards().actions().bulk_disable_voice`](crate::resources::iot::SimCardsActions::bulk_disable_voice).
    pub struct BulkSimCardDisableVoiceRequest request {
        sim_card_group_id: String = "sim_card_group_id" required,
    }
    /// Creates one with `sim_card_group_id`, which is required.
    new(sim_card_group_id: String)
}

object! {
    /// Request body of `POST /sim_cards/actions/bulk_enable_voice`. Taken by [`client.sim_cards().actions().bulk_enable_voice`](crate::resources::iot::SimCardsActions::bulk_enable_voice).
    pub struct BulkSimCardEnableVoiceRequest request {
        sim_card_group_id: String = "sim_card_group_id" required,
    }
    /// Creates one with `sim_card_group_id`, which is required.
    new(sim_card_group_id: String)
}

object! {
    /// Request body of `POST /sim_cards/actions/bulk_set_public_ips`. Taken by [`client.sim_cards().actions().bulk_set_public_ips`](crate::resources::iot::SimCardsActions::bulk_set_public_ips).
    pub struct BulkSimCardSetPublicIpsRequest request {
        sim_card_ids: Vec<String> = "sim_card_ids" required,
    }
    /// Creates one with `sim_card_ids`, which is required.
    new(sim_card_ids: Vec<String>)
}

object! {
    /// Schema `CompleteOTAUpdate`. Returned by [`client.ota_updates().retrieve`](crate::resources::iot::OtaUpdates::retrieve).
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
        type_: Option<String> = "type",
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
    /// Schema `ConsumedData`. Part of [`SimpleSimCard`], [`SearchedSimCardGroup`], [`SimCardGroup`] and 1 more.
    pub struct ConsumedData both {
        amount: Option<String> = "amount",
        /// Default: `MB`.
        unit: Option<String> = "unit",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Reply of `POST /actions/purchase/esims`. Returned by [`client.actions().purchase().create`](crate::resources::iot::ActionsPurchase::create).
    pub struct CreatePurchaseResponse reply {
        data: Option<Vec<SimpleSimCard>> = "data",
        errors: Option<Vec<Error>> = "errors",
    }
}

object! {
    /// Request body of `POST /sim_card_data_usage_notifications`. Taken by [`client.sim_card_data_usage_notifications().create`](crate::resources::iot::SimCardDataUsageNotifications::create).
    pub struct CreateSimCardDataUsageNotificationRequest request {
        /// Format: `uuid`.
        sim_card_id: String = "sim_card_id" required,
        threshold: Threshold = "threshold" required,
    }
    /// Creates one with `sim_card_id` and `threshold`, which are required.
    new(sim_card_id: String, threshold: Threshold)
}

object! {
    /// Request body of `POST /traffic_policy_profiles`. Taken by [`client.traffic_policy_profiles().create`](crate::resources::iot::TrafficPolicyProfiles::create).
    pub struct CreateTrafficPolicyProfileRequest request {
        domains: Option<Vec<String>> = "domains",
        ip_ranges: Option<Vec<String>> = "ip_ranges",
        /// One of `512`, `1024`.
        limit_bw_kbps: Option<i64> = "limit_bw_kbps",
        services: Option<Vec<String>> = "services",
        type_: CreateTrafficPolicyProfileRequestType = "type" required,
    }
    /// Creates one with `type_`, which is required.
    new(type_: CreateTrafficPolicyProfileRequestType)
}

string_enum! {
    /// `type` of [`CreateTrafficPolicyProfileRequest`].
    pub enum CreateTrafficPolicyProfileRequestType {
        Whitelist = "whitelist",
        Blacklist = "blacklist",
    }
}

object! {
    /// Request body of `POST /wireless_blocklists`. Taken by [`client.wireless_blocklists().create`](crate::resources::iot::WirelessBlocklists::create).
    pub struct CreateWirelessBlocklistRequest request {
        name: String = "name" required,
        type_: WirelessBlocklistType = "type" required,
        values: Vec<String> = "values" required,
    }
    /// Creates one with `name`, `type_` and `values`, which are required.
    new(name: String, type_: WirelessBlocklistType, values: Vec<String>)
}

object! {
    /// Content of the reply of `DELETE /traffic_policy_profiles/{id}`. Returned by [`client.traffic_policy_profiles().delete`](crate::resources::iot::TrafficPolicyProfiles::delete).
    pub struct DeleteTrafficPolicyProfileData reply {
        /// Format: `uuid`.
        id: Option<String> = "id",
    }
}

object! {
    /// Schema `ESimPurchase`. Taken by [`client.actions().purchase().create`](crate::resources::iot::ActionsPurchase::create).
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
    /// `status` of [`ESimPurchase`]. Part of [`SimCardRegistration`].
    pub enum ESimPurchaseStatus {
        Enabled = "enabled",
        Disabled = "disabled",
        Standby = "standby",
    }
}

object! {
    /// Schema `wireless_Error`. Part of [`CreatePurchaseResponse`] and [`RegisterSimCardsResponse`].
    pub struct Error reply {
        code: String = "code" required,
        detail: Option<String> = "detail",
        meta: Option<Value> = "meta",
        source: Option<ErrorSource> = "source",
        title: String = "title" required,
    }
}

object! {
    /// `source` of [`Error`].
    pub struct ErrorSource reply {
        parameter: Option<String> = "parameter",
        pointer: Option<String> = "pointer",
    }
}

string_enum! {
    /// `esim_installation_status` of [`SimpleSimCard`]. Part of [`SimCard`].
    pub enum EsimInstallationStatus {
        Released = "released",
        Disabled = "disabled",
    }
}

object! {
    /// `inbound` of [`MobileVoiceConnectionCreate`]. Part of [`MobileVoiceConnectionUpdate`].
    pub struct Inbound request {
        channel_limit: Option<i64> = "channel_limit",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Reply of `GET /storage/migration_source_coverage`. Returned by [`client.storage().list_migration_source_coverage`](crate::resources::Storage::list_migration_source_coverage).
    pub struct ListMigrationSourceCoverageResponse reply {
        data: Option<Vec<MigrationSourceCoverageParams>> = "data",
        meta: Option<shared::PaginationMetaSimple> = "meta",
    }
}

object! {
    /// Reply of `GET /storage/migration_sources`. Returned by [`client.storage().migration_sources().list`](crate::resources::iot::StorageMigrationSources::list).
    pub struct ListMigrationSourcesResponse reply {
        data: Option<Vec<MigrationSourceParams>> = "data",
        meta: Option<shared::PaginationMetaSimple> = "meta",
    }
}

object! {
    /// Reply of `GET /storage/migrations`. Returned by [`client.storage().migrations().list`](crate::resources::iot::StorageMigrations::list).
    pub struct ListMigrationsResponse reply {
        data: Option<Vec<MigrationParams>> = "data",
        meta: Option<shared::PaginationMetaSimple> = "meta",
    }
}

object! {
    /// Parameter of `GET /ota_updates`. Taken by [`client.ota_updates().list`](crate::resources::iot::OtaUpdates::list).
    pub struct ListOtaUpdatesFilter request {
        sim_card_id: Option<String> = "sim_card_id",
        status: Option<ListOtaUpdatesFilterStatus> = "status",
        /// Always `sim_card_network_preferences`.
        type_: Option<String> = "type",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `status` of [`ListOtaUpdatesFilter`]. Taken by [`client.sim_card_groups().actions().list`](crate::resources::iot::SimCardGroupsActions::list). Part of [`SimplifiedOtaUpdate`], [`CompleteOtaUpdate`], [`ListSimCardActionsFilter`] and 1 more.
    pub enum ListOtaUpdatesFilterStatus {
        InProgress = "in-progress",
        Completed = "completed",
        Failed = "failed",
    }
}

object! {
    /// Parameter of `GET /sim_card_actions`. Taken by [`client.sim_cards().actions().list`](crate::resources::iot::SimCardsActions::list).
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
    /// Parameter of `GET /sim_card_orders`. Taken by [`client.sim_card_orders().list`](crate::resources::iot::SimCardOrders::list).
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
    /// Parameter of `GET /sim_cards`. Taken by [`client.sim_cards().list`](crate::resources::iot::SimCards::list).
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
    /// Parameter of `GET /sim_cards`. Taken by [`client.sim_cards().list`](crate::resources::iot::SimCards::list).
    pub enum ListSimCardsSort {
        CurrentBillingPeriodConsumedDataAmount = "current_billing_period_consumed_data.amount",
        CurrentBillingPeriodConsumedDataAmountDesc = "-current_billing_period_consumed_data.amount",
    }
}

string_enum! {
    /// Parameter of `GET /traffic_policy_profiles`. Taken by [`client.traffic_policy_profiles().list`](crate::resources::iot::TrafficPolicyProfiles::list).
    pub enum ListTrafficPolicyProfilesSort {
        Service = "service",
        ServiceDesc = "-service",
        Type = "type",
        TypeDesc = "-type",
    }
}

object! {
    /// Reply of `GET /wireless_blocklist_values`. Returned by [`client.wireless_blocklist_values().list`](crate::resources::iot::WirelessBlocklistValues::list).
    pub struct ListWirelessBlocklistValuesResponse reply {
        data: Option<Vec<WirelessBlocklistValue>> = "data",
        meta: Option<shared::PaginationMeta> = "meta",
    }
}

object! {
    /// Schema `MigrationParams`. Taken by [`client.storage().migrations().create`](crate::resources::iot::StorageMigrations::create). Returned by [`client.storage().migrations().create`](crate::resources::iot::StorageMigrations::create), [`client.storage().migrations().retrieve`](crate::resources::iot::StorageMigrations::retrieve) and [`client.storage().migrations().actions().stop`](crate::resources::iot::StorageMigrationsActions::stop). Part of [`ListMigrationsResponse`].
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
    /// Schema `MigrationSourceCoverageParams`. Part of [`ListMigrationSourceCoverageResponse`].
    pub struct MigrationSourceCoverageParams reply {
        /// Always `aws`.
        provider: Option<String> = "provider",
        source_region: Option<String> = "source_region",
    }
}

object! {
    /// Schema `MigrationSourceParams`. Taken by [`client.storage().migration_sources().create`](crate::resources::iot::StorageMigrationSources::create). Returned by [`client.storage().migration_sources().create`](crate::resources::iot::StorageMigrationSources::create), [`client.storage().migration_sources().retrieve`](crate::resources::iot::StorageMigrationSources::retrieve) and [`client.storage().migration_sources().delete`](crate::resources::iot::StorageMigrationSources::delete). Part of [`ListMigrationSourcesResponse`].
    pub struct MigrationSourceParams both {
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
    pub struct MigrationSourceParamsProviderAuth both {
        access_key: Option<String> = "access_key",
        secret_access_key: Option<String> = "secret_access_key",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `MobileNetworkOperatorPreferencesResponse`. Part of [`CompleteOtaUpdateSettings`].
    pub struct MobileNetworkOperatorPreferencesResponse reply {
        /// Format: `uuid`.
        mobile_network_operator_id: Option<String> = "mobile_network_operator_id",
        mobile_network_operator_name: Option<String> = "mobile_network_operator_name",
        priority: Option<i64> = "priority",
    }
}

object! {
    /// Schema `MobileVoiceConnection`. Returned by [`client.mobile_voice_connections().list`](crate::resources::iot::MobileVoiceConnections::list), [`client.mobile_voice_connections().create`](crate::resources::iot::MobileVoiceConnections::create), [`client.mobile_voice_connections().retrieve`](crate::resources::iot::MobileVoiceConnections::retrieve) and 2 more.
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
    /// Schema `MobileVoiceConnectionCreate`. Taken by [`client.mobile_voice_connections().create`](crate::resources::iot::MobileVoiceConnections::create).
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
    /// Schema `MobileVoiceConnectionUpdate`. Taken by [`client.mobile_voice_connections().update`](crate::resources::iot::MobileVoiceConnections::update).
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
    /// `outbound` of [`MobileVoiceConnectionCreate`]. Part of [`MobileVoiceConnectionUpdate`].
    pub struct Outbound request {
        channel_limit: Option<i64> = "channel_limit",
        outbound_voice_profile_id: Option<String> = "outbound_voice_profile_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `mobile_voice_connections_PaginationMeta`. Returned by [`client.mobile_voice_connections().list`](crate::resources::iot::MobileVoiceConnections::list).
    pub struct PaginationMeta reply {
        page_number: Option<i64> = "page_number",
        page_size: Option<i64> = "page_size",
        total_pages: Option<i64> = "total_pages",
        total_results: Option<i64> = "total_results",
    }
}

object! {
    /// Request body of `POST /sim_card_order_preview`. Taken by [`client.sim_card_order_preview().preview`](crate::resources::iot::SimCardOrderPreview::preview).
    pub struct PreviewRequest request {
        address_id: String = "address_id" required,
        /// At least 1.
        quantity: i64 = "quantity" required,
    }
    /// Creates one with `quantity` and `address_id`, which are required.
    new(quantity: i64, address_id: String)
}

object! {
    /// Schema `wireless_Region`. Returned by [`client.wireless().retrieve_regions`](crate::resources::Wireless::retrieve_regions).
    pub struct Region reply {
        code: String = "code" required,
        inserted_at: Option<DateTime> = "inserted_at",
        name: String = "name" required,
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Reply of `POST /actions/register/sim_cards`. Returned by [`client.actions().register().create`](crate::resources::iot::ActionsRegister::create).
    pub struct RegisterSimCardsResponse reply {
        data: Option<Vec<SimpleSimCard>> = "data",
        errors: Option<Vec<Error>> = "errors",
    }
}

object! {
    /// Schema `SearchedSIMCardGroup`. Returned by [`client.sim_card_groups().list`](crate::resources::iot::SimCardGroups::list).
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
    /// `data_limit` of [`SearchedSimCardGroup`]. Part of [`SimCardGroupCreate`], [`SimCardGroup`] and [`SimCardGroupPatch`].
    pub struct SearchedSimCardGroupDataLimit both {
        amount: Option<String> = "amount",
        unit: Option<String> = "unit",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Request body of `POST /sim_card_groups/{id}/actions/set_private_wireless_gateway`. Taken by [`client.sim_card_groups().actions().set_private_wireless_gateway`](crate::resources::iot::SimCardGroupsActions::set_private_wireless_gateway).
    pub struct SetSimCardGroupPrivateWirelessGatewayRequest request {
        /// Format: `uuid`.
        private_wireless_gateway_id: String = "private_wireless_gateway_id" required,
    }
    /// Creates one with `private_wireless_gateway_id`, which is required.
    new(private_wireless_gateway_id: String)
}

object! {
    /// Request body of `POST /sim_card_groups/{id}/actions/set_wireless_blocklist`. Taken by [`client.sim_card_groups().actions().set_wireless_blocklist`](crate::resources::iot::SimCardGroupsActions::set_wireless_blocklist).
    pub struct SetSimCardGroupWirelessBlocklistRequest request {
        /// Format: `uuid`.
        wireless_blocklist_id: String = "wireless_blocklist_id" required,
    }
    /// Creates one with `wireless_blocklist_id`, which is required.
    new(wireless_blocklist_id: String)
}

object! {
    /// Schema `SIMCard`. Taken by [`client.sim_cards().update`](crate::resources::iot::SimCards::update). Returned by [`client.sim_cards().retrieve`](crate::resources::iot::SimCards::retrieve), [`client.sim_cards().update`](crate::resources::iot::SimCards::update) and [`client.sim_cards().delete`](crate::resources::iot::SimCards::delete).
    pub struct SimCard both {
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
        type_: Option<SimCardType> = "type",
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
    /// Schema `SIMCardAction`. Returned by [`client.sim_cards().actions().list`](crate::resources::iot::SimCardsActions::list), [`client.sim_cards().actions().retrieve`](crate::resources::iot::SimCardsActions::retrieve), [`client.sim_cards().actions().disable`](crate::resources::iot::SimCardsActions::disable) and 4 more.
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
    /// Schema `SIMCardActionsSummary`. Part of [`BulkSimCardActionDetailed`].
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
    /// Schema `SIMCardActivationCode`. Returned by [`client.sim_cards().get_activation_code`](crate::resources::iot::SimCards::get_activation_code).
    pub struct SimCardActivationCode reply {
        /// Set by the server.
        activation_code: Option<String> = "activation_code",
        /// Set by the server.
        record_type: Option<String> = "record_type",
    }
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
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `SimCardDataUsageNotification`. Taken by [`client.sim_card_data_usage_notifications().update`](crate::resources::iot::SimCardDataUsageNotifications::update). Returned by [`client.sim_card_data_usage_notifications().list`](crate::resources::iot::SimCardDataUsageNotifications::list), [`client.sim_card_data_usage_notifications().create`](crate::resources::iot::SimCardDataUsageNotifications::create), [`client.sim_card_data_usage_notifications().retrieve`](crate::resources::iot::SimCardDataUsageNotifications::retrieve) and 2 more.
    pub struct SimCardDataUsageNotification both {
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
    /// Schema `SIMCardDeviceDetails`. Returned by [`client.sim_cards().get_device_details`](crate::resources::iot::SimCards::get_device_details).
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
    /// Schema `SIMCardGroup`. Returned by [`client.sim_card_groups().create`](crate::resources::iot::SimCardGroups::create), [`client.sim_card_groups().retrieve`](crate::resources::iot::SimCardGroups::retrieve), [`client.sim_card_groups().update`](crate::resources::iot::SimCardGroups::update) and 1 more.
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
    /// Schema `SIMCardGroupAction`. Returned by [`client.sim_card_groups().actions().list`](crate::resources::iot::SimCardGroupsActions::list), [`client.sim_card_groups().actions().retrieve`](crate::resources::iot::SimCardGroupsActions::retrieve), [`client.sim_card_groups().actions().remove_private_wireless_gateway`](crate::resources::iot::SimCardGroupsActions::remove_private_wireless_gateway) and 3 more.
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
        type_: Option<SimCardGroupActionType> = "type",
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
    /// Parameter of `GET /sim_card_group_actions`. Taken by [`client.sim_card_groups().actions().list`](crate::resources::iot::SimCardGroupsActions::list). Part of [`SimCardGroupAction`].
    pub enum SimCardGroupActionType {
        SetPrivateWirelessGateway = "set_private_wireless_gateway",
        RemovePrivateWirelessGateway = "remove_private_wireless_gateway",
        SetWirelessBlocklist = "set_wireless_blocklist",
        RemoveWirelessBlocklist = "remove_wireless_blocklist",
    }
}

object! {
    /// Schema `SIMCardGroupCreate`. Taken by [`client.sim_card_groups().create`](crate::resources::iot::SimCardGroups::create).
    pub struct SimCardGroupCreate request {
        data_limit: Option<SearchedSimCardGroupDataLimit> = "data_limit",
        name: String = "name" required,
    }
    /// Creates one with `name`, which is required.
    new(name: String)
}

object! {
    /// Schema `SIMCardGroupPatch`. Taken by [`client.sim_card_groups().update`](crate::resources::iot::SimCardGroups::update).
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
    /// Schema `SIMCardOrder`. Returned by [`client.sim_card_orders().list`](crate::resources::iot::SimCardOrders::list), [`client.sim_card_orders().create`](crate::resources::iot::SimCardOrders::create) and [`client.sim_card_orders().retrieve`](crate::resources::iot::SimCardOrders::retrieve).
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
    /// `shipping_cost` of [`SimCardOrderPreview`]. Part of [`SimCardOrder`].
    pub struct SimCardOrderCost reply {
        amount: Option<String> = "amount",
        currency: Option<String> = "currency",
    }
}

object! {
    /// Schema `SimCardOrderCreate`. Taken by [`client.sim_card_orders().create`](crate::resources::iot::SimCardOrders::create).
    pub struct SimCardOrderCreate request {
        address_id: String = "address_id" required,
        /// At least 1.
        quantity: i64 = "quantity" required,
    }
    /// Creates one with `address_id` and `quantity`, which are required.
    new(address_id: String, quantity: i64)
}

object! {
    /// Schema `SIMCardOrderPreview`. Returned by [`client.sim_card_order_preview().preview`](crate::resources::iot::SimCardOrderPreview::preview).
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
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `SIMCardPublicIP`. Returned by [`client.sim_cards().get_public_ip`](crate::resources::iot::SimCards::get_public_ip).
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
        type_: Option<String> = "type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
}

object! {
    /// Schema `SIMCardRegistration`. Taken by [`client.actions().register().create`](crate::resources::iot::ActionsRegister::create).
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
    /// Schema `SIMCardRegistrationCodeValidation`. Returned by [`client.sim_cards().actions().validate_registration_codes`](crate::resources::iot::SimCardsActions::validate_registration_codes).
    pub struct SimCardRegistrationCodeValidation reply {
        invalid_detail: Option<String> = "invalid_detail",
        record_type: Option<String> = "record_type",
        registration_code: Option<String> = "registration_code",
        valid: Option<bool> = "valid",
    }
}

object! {
    /// Schema `SIMCardStatus`. Part of [`SimpleSimCard`] and [`SimCard`].
    pub struct SimCardStatus both {
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
    /// `type` of [`SimpleSimCard`]. Part of [`SimCard`].
    pub enum SimCardType {
        Physical = "physical",
        Esim = "esim",
    }
}

object! {
    /// Schema `SimpleSIMCard`. Returned by [`client.sim_cards().list`](crate::resources::iot::SimCards::list). Part of [`CreatePurchaseResponse`] and [`RegisterSimCardsResponse`].
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
        type_: Option<SimCardType> = "type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
        /// Set by the server.
        version: Option<String> = "version",
        /// Default: `false`. Set by the server.
        voice_enabled: Option<bool> = "voice_enabled",
    }
}

object! {
    /// `data_limit` of [`SimpleSimCard`]. Part of [`SimCard`].
    pub struct SimpleSimCardDataLimit both {
        amount: Option<String> = "amount",
        unit: Option<SimpleSimCardDataLimitUnit> = "unit",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `unit` of [`SimpleSimCardDataLimit`]. Part of [`Threshold`].
    pub enum SimpleSimCardDataLimitUnit {
        Mb = "MB",
        Gb = "GB",
    }
}

object! {
    /// Schema `SimplifiedOTAUpdate`. Returned by [`client.ota_updates().list`](crate::resources::iot::OtaUpdates::list).
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
        type_: Option<String> = "type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
}

object! {
    /// `threshold` of [`SimCardDataUsageNotification`]. Part of [`CreateSimCardDataUsageNotificationRequest`].
    pub struct Threshold both {
        amount: Option<String> = "amount",
        unit: Option<SimpleSimCardDataLimitUnit> = "unit",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `TrafficPolicyProfile`. Returned by [`client.traffic_policy_profiles().list`](crate::resources::iot::TrafficPolicyProfiles::list), [`client.traffic_policy_profiles().create`](crate::resources::iot::TrafficPolicyProfiles::create), [`client.traffic_policy_profiles().retrieve`](crate::resources::iot::TrafficPolicyProfiles::retrieve) and 1 more.
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
        type_: Option<TrafficPolicyProfileType> = "type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
}

string_enum! {
    /// Parameter of `GET /traffic_policy_profiles`. Taken by [`client.traffic_policy_profiles().list`](crate::resources::iot::TrafficPolicyProfiles::list). Part of [`TrafficPolicyProfile`] and [`UpdateTrafficPolicyProfileRequest`].
    pub enum TrafficPolicyProfileType {
        Whitelist = "whitelist",
        Blacklist = "blacklist",
        Throttling = "throttling",
    }
}

object! {
    /// Request body of `PATCH /traffic_policy_profiles/{id}`. Taken by [`client.traffic_policy_profiles().update`](crate::resources::iot::TrafficPolicyProfiles::update).
    pub struct UpdateTrafficPolicyProfileRequest request {
        domains: Option<Vec<String>> = "domains",
        ip_ranges: Option<Vec<String>> = "ip_ranges",
        /// One of `512`, `1024`.
        limit_bw_kbps: Nullable<i64> = "limit_bw_kbps",
        services: Option<Vec<String>> = "services",
        type_: Option<TrafficPolicyProfileType> = "type",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Request body of `PATCH /wireless_blocklists/{id}`. Taken by [`client.wireless_blocklists().update`](crate::resources::iot::WirelessBlocklists::update).
    pub struct UpdateWirelessBlocklistRequest request {
        name: Option<String> = "name",
        values: Option<Vec<String>> = "values",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Request body of `POST /sim_cards/actions/validate_registration_codes`. Taken by [`client.sim_cards().actions().validate_registration_codes`](crate::resources::iot::SimCardsActions::validate_registration_codes).
    pub struct ValidateSimCardRegistrationCodesRequest request {
        registration_codes: Option<Vec<String>> = "registration_codes",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `webhook_api_version` of [`MobileVoiceConnection`]. Part of [`MobileVoiceConnectionCreate`] and [`MobileVoiceConnectionUpdate`].
    pub enum WebhookApiVersion {
        V1 = "1",
        V2 = "2",
    }
}

object! {
    /// Schema `WirelessBlocklist`. Returned by [`client.wireless_blocklists().list`](crate::resources::iot::WirelessBlocklists::list), [`client.wireless_blocklists().create`](crate::resources::iot::WirelessBlocklists::create), [`client.wireless_blocklists().retrieve`](crate::resources::iot::WirelessBlocklists::retrieve) and 2 more.
    pub struct WirelessBlocklist reply {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        name: Option<String> = "name",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Default: `country`.
        type_: Option<WirelessBlocklistType> = "type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
        values: Option<Vec<String>> = "values",
    }
}

string_enum! {
    /// Parameter of `GET /wireless_blocklist_values`. Taken by [`client.wireless_blocklist_values().list`](crate::resources::iot::WirelessBlocklistValues::list). Part of [`WirelessBlocklist`] and [`CreateWirelessBlocklistRequest`].
    pub enum WirelessBlocklistType {
        Country = "country",
        Mcc = "mcc",
        Plmn = "plmn",
    }
}

object! {
    /// Content of the reply of `GET /wireless_blocklist_values`. Part of [`ListWirelessBlocklistValuesResponse`].
    pub struct WirelessBlocklistValue reply {
        code: String = "code" required,
        name: String = "name" required,
    }
}

object! {
    /// Schema `WirelessConnectivityLog`. Returned by [`client.sim_cards().list_wireless_connectivity_logs`](crate::resources::iot::SimCards::list_wireless_connectivity_logs).
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
    /// Schema `WirelessPcrfService`. Returned by [`client.traffic_policy_profiles().list_services`](crate::resources::iot::TrafficPolicyProfiles::list_services).
    pub struct WirelessPcrfService reply {
        group: Option<String> = "group",
        id: Option<String> = "id",
        name: Option<String> = "name",
        /// Set by the server.
        resource_type: Option<String> = "resource_type",
    }
}
