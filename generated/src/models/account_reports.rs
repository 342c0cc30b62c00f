//! Types of Account Reports. Usage and detail reports for calls, messages and data, with background jobs and downloads.
//!
//! See [the operations](crate::resources::account_reports), [the guide](crate::guides::account_reports).

use crate::runtime::model::{Date, DateTime, Map, Value, object, string_enum};

string_enum! {
    /// Parameter of `GET /reports/cdr_usage_reports/sync`. Taken by [`client.reports().cdr_usage_reports().fetch_sync`](crate::resources::account_reports::ReportsCdrUsageReports::fetch_sync). Part of [`CdrUsageReportResponse`].
    pub enum AggregationType {
        NoAggregation = "NO_AGGREGATION",
        Connection = "CONNECTION",
        Tag = "TAG",
        BillingGroup = "BILLING_GROUP",
    }
}

object! {
    /// Schema `batch-csv_PaginationMeta`. Part of [`MdrGetDetailReportResponse`] and [`CdrGetDetailReportResponse`].
    pub struct BatchCsvPaginationMeta reply {
        /// Format: `int32`.
        page_number: Option<i64> = "page_number",
        /// Format: `int32`.
        page_size: Option<i64> = "page_size",
        /// Format: `int32`.
        total_pages: Option<i64> = "total_pages",
        /// Format: `int32`.
        total_results: Option<i64> = "total_results",
    }
}

object! {
    /// Schema `CallEvent`. Returned by [`client.call_events().list`](crate::resources::account_reports::CallEvents::list).
    pub struct CallEvent reply {
        call_leg_id: String = "call_leg_id" required,
        call_session_id: String = "call_session_id" required,
        event_timestamp: String = "event_timestamp" required,
        metadata: Value = "metadata" required,
        name: String = "name" required,
        /// Always `call_event`.
        record_type: String = "record_type" required,
        type_: CallEventType = "type" required,
    }
}

string_enum! {
    /// `type` of [`CallEvent`].
    pub enum CallEventType {
        Command = "command",
        Webhook = "webhook",
    }
}

object! {
    /// Schema `CdrAvailableFieldsResponse`. Returned by [`client.legacy().reporting().batch_detail_records().voice().retrieve_fields`](crate::resources::account_reports::LegacyReportingBatchDetailRecordsVoice::retrieve_fields).
    pub struct CdrAvailableFieldsResponse reply {
        billing: Option<Vec<String>> = "Billing",
        interaction_data: Option<Vec<String>> = "Interaction Data",
        number_information: Option<Vec<String>> = "Number Information",
        telephony_data: Option<Vec<String>> = "Telephony Data",
    }
}

object! {
    /// Schema `CdrDetailedReqResponse`. Returned by [`client.legacy().reporting().batch_detail_records().voice().create`](crate::resources::account_reports::LegacyReportingBatchDetailRecordsVoice::create), [`client.legacy().reporting().batch_detail_records().voice().retrieve`](crate::resources::account_reports::LegacyReportingBatchDetailRecordsVoice::retrieve) and [`client.legacy().reporting().batch_detail_records().voice().delete`](crate::resources::account_reports::LegacyReportingBatchDetailRecordsVoice::delete). Part of [`CdrGetDetailReportResponse`].
    pub struct CdrDetailedReqResponse reply {
        call_types: Option<Vec<i64>> = "call_types",
        connections: Option<Vec<i64>> = "connections",
        created_at: Option<String> = "created_at",
        end_time: Option<String> = "end_time",
        filters: Option<Vec<Filter>> = "filters",
        id: Option<String> = "id",
        managed_accounts: Option<Vec<String>> = "managed_accounts",
        record_type: Option<String> = "record_type",
        record_types: Option<Vec<i64>> = "record_types",
        report_name: Option<String> = "report_name",
        report_url: Option<String> = "report_url",
        /// Format: `int32`.
        retry: Option<i64> = "retry",
        source: Option<String> = "source",
        start_time: Option<String> = "start_time",
        /// Format: `int32`.
        status: Option<i64> = "status",
        timezone: Option<String> = "timezone",
        updated_at: Option<String> = "updated_at",
    }
}

object! {
    /// Schema `CdrDetailedRequest`. Taken by [`client.legacy().reporting().batch_detail_records().voice().create`](crate::resources::account_reports::LegacyReportingBatchDetailRecordsVoice::create).
    pub struct CdrDetailedRequest request {
        call_types: Option<Vec<i64>> = "call_types",
        connections: Option<Vec<i64>> = "connections",
        end_time: DateTime = "end_time" required,
        fields: Option<Vec<String>> = "fields",
        filters: Option<Vec<Filter>> = "filters",
        include_all_metadata: Option<bool> = "include_all_metadata",
        managed_accounts: Option<Vec<String>> = "managed_accounts",
        record_types: Option<Vec<i64>> = "record_types",
        report_name: Option<String> = "report_name",
        select_all_managed_accounts: Option<bool> = "select_all_managed_accounts",
        source: Option<String> = "source",
        start_time: DateTime = "start_time" required,
        timezone: Option<String> = "timezone",
    }
    /// Creates one with `start_time` and `end_time`, which are required.
    new(start_time: DateTime, end_time: DateTime)
}

object! {
    /// Schema `CdrGetDetailReportResponse`. Returned by [`client.legacy().reporting().batch_detail_records().voice().list`](crate::resources::account_reports::LegacyReportingBatchDetailRecordsVoice::list).
    pub struct CdrGetDetailReportResponse reply {
        data: Option<Vec<CdrDetailedReqResponse>> = "data",
        meta: Option<BatchCsvPaginationMeta> = "meta",
    }
}

object! {
    /// Schema `CdrUsageReportResponse`. Returned by [`client.reports().cdr_usage_reports().fetch_sync`](crate::resources::account_reports::ReportsCdrUsageReports::fetch_sync).
    pub struct CdrUsageReportResponse reply {
        aggregation_type: Option<AggregationType> = "aggregation_type",
        connections: Option<Vec<i64>> = "connections",
        created_at: Option<DateTime> = "created_at",
        end_time: Option<DateTime> = "end_time",
        /// Format: `uuid`.
        id: Option<String> = "id",
        product_breakdown: Option<ProductBreakdown> = "product_breakdown",
        record_type: Option<String> = "record_type",
        report_url: Option<String> = "report_url",
        result: Option<Value> = "result",
        start_time: Option<DateTime> = "start_time",
        status: Option<ReportResponseStatus> = "status",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Schema `CdrUsageReportResponseLegacy`. Returned by [`client.legacy().reporting().usage_reports().voice().list`](crate::resources::account_reports::LegacyReportingUsageReportsVoice::list), [`client.legacy().reporting().usage_reports().voice().create`](crate::resources::account_reports::LegacyReportingUsageReportsVoice::create), [`client.legacy().reporting().usage_reports().voice().retrieve`](crate::resources::account_reports::LegacyReportingUsageReportsVoice::retrieve) and 1 more.
    pub struct CdrUsageReportResponseLegacy reply {
        /// Format: `int32`.
        aggregation_type: Option<i64> = "aggregation_type",
        connections: Option<Vec<String>> = "connections",
        created_at: Option<DateTime> = "created_at",
        end_time: Option<DateTime> = "end_time",
        /// Format: `uuid`.
        id: Option<String> = "id",
        /// Format: `int32`.
        product_breakdown: Option<i64> = "product_breakdown",
        record_type: Option<String> = "record_type",
        report_url: Option<String> = "report_url",
        result: Option<Value> = "result",
        start_time: Option<DateTime> = "start_time",
        /// Format: `int32`.
        status: Option<i64> = "status",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Schema `ChildRelationshipInfo`. Part of [`RecordTypeInfo`] and [`RecordTypeMetadataResponse`].
    pub struct ChildRelationshipInfo reply {
        child_event: String = "child_event" required,
        child_product: String = "child_product" required,
        child_record_type: String = "child_record_type" required,
        cost_rollup: bool = "cost_rollup" required,
        description: String = "description" required,
        relationship_type: String = "relationship_type" required,
        traversal_enabled: bool = "traversal_enabled" required,
        via: MetadataFieldMapping = "via" required,
    }
}

object! {
    /// Schema `CostInfo`. Part of [`EventNode`].
    pub struct CostInfo reply {
        cumulative_cost: String = "cumulative_cost" required,
        currency: String = "currency" required,
        event_cost: String = "event_cost" required,
    }
}

object! {
    /// Schema `CostSummary`. Part of [`SessionAnalysisResponse`].
    pub struct CostSummary reply {
        currency: String = "currency" required,
        total: String = "total" required,
    }
}

string_enum! {
    /// Parameter of `POST /phone_numbers/csv_downloads`. Taken by [`client.phone_numbers().csv_downloads().create`](crate::resources::account_reports::PhoneNumbersCsvDownloads::create).
    pub enum CreateCsvDownloadCsvFormat {
        V1 = "V1",
        V2 = "V2",
    }
}

object! {
    /// Parameter of `POST /phone_numbers/csv_downloads`. Taken by [`client.phone_numbers().csv_downloads().create`](crate::resources::account_reports::PhoneNumbersCsvDownloads::create).
    pub struct CreateCsvDownloadFilter request {
        billing_group_id: Option<String> = "billing_group_id",
        connection_id: Option<String> = "connection_id",
        customer_reference: Option<String> = "customer_reference",
        emergency_address_id: Option<String> = "emergency_address_id",
        has_bundle: Option<String> = "has_bundle",
        phone_number: Option<String> = "phone_number",
        status: Option<CreateCsvDownloadFilterStatus> = "status",
        tag: Option<String> = "tag",
        voice_connection_name: Option<CreateCsvDownloadFilterVoiceConnectionName> = "voice.connection_name",
        voice_usage_payment_method: Option<CreateCsvDownloadFilterVoiceUsagePaymentMethod> = "voice.usage_payment_method",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `status` of [`CreateCsvDownloadFilter`].
    pub enum CreateCsvDownloadFilterStatus {
        PurchasePending = "purchase-pending",
        PurchaseFailed = "purchase-failed",
        PortPending = "port-pending",
        Active = "active",
        Deleted = "deleted",
        PortFailed = "port-failed",
        EmergencyOnly = "emergency-only",
        PortedOut = "ported-out",
        PortOutPending = "port-out-pending",
    }
}

object! {
    /// `voice.connection_name` of [`CreateCsvDownloadFilter`].
    pub struct CreateCsvDownloadFilterVoiceConnectionName request {
        contains: Option<String> = "contains",
        ends_with: Option<String> = "ends_with",
        eq: Option<String> = "eq",
        starts_with: Option<String> = "starts_with",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `voice.usage_payment_method` of [`CreateCsvDownloadFilter`].
    pub enum CreateCsvDownloadFilterVoiceUsagePaymentMethod {
        PayPerMinute = "pay-per-minute",
        Channel = "channel",
    }
}

object! {
    /// Schema `CsvDownload`. Returned by [`client.phone_numbers().csv_downloads().list`](crate::resources::account_reports::PhoneNumbersCsvDownloads::list), [`client.phone_numbers().csv_downloads().create`](crate::resources::account_reports::PhoneNumbersCsvDownloads::create) and [`client.phone_numbers().csv_downloads().retrieve`](crate::resources::account_reports::PhoneNumbersCsvDownloads::retrieve).
    pub struct CsvDownload reply {
        /// Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Default: `pending`.
        status: Option<CsvDownloadStatus> = "status",
        url: Option<String> = "url",
    }
}

string_enum! {
    /// `status` of [`CsvDownload`].
    pub enum CsvDownloadStatus {
        Pending = "pending",
        Complete = "complete",
        Failed = "failed",
        Expired = "expired",
    }
}

string_enum! {
    /// `currency` of [`MdrDetailResponse`]. Part of [`WirelessCost`] and [`WirelessRate`].
    pub enum Currency {
        Aud = "AUD",
        Cad = "CAD",
        Eur = "EUR",
        Gbp = "GBP",
        Usd = "USD",
    }
}

object! {
    /// Schema `DownlinkData`. Part of [`WirelessDetailRecord`].
    pub struct DownlinkData reply {
        amount: Option<f64> = "amount",
        /// Default: `MB`.
        unit: Option<DownlinkDataUnit> = "unit",
    }
}

string_enum! {
    /// `unit` of [`DownlinkData`]. Part of [`UplinkData`].
    pub enum DownlinkDataUnit {
        B = "B",
        Kb = "KB",
        Mb = "MB",
    }
}

object! {
    /// Schema `EventNode`. Part of [`SessionAnalysisResponse`].
    pub struct EventNode reply {
        children: Vec<EventNode> = "children" required,
        cost: CostInfo = "cost" required,
        event_name: String = "event_name" required,
        id: String = "id" required,
        links: Links = "links" required,
        product: String = "product" required,
        record: Value = "record" required,
        relationship: Option<RelationshipInfo> = "relationship",
    }
}

object! {
    /// Schema `FieldMapping`. Part of [`RelationshipInfo`].
    pub struct FieldMapping reply {
        local_field: String = "local_field" required,
        parent_field: String = "parent_field" required,
    }
}

object! {
    /// Schema `Filter`. Part of [`MdrDetailReportResponse`], [`MdrDetailedRequest`], [`CdrDetailedReqResponse`] and 1 more.
    pub struct Filter both {
        billing_group: Option<String> = "billing_group",
        cld: Option<String> = "cld",
        cld_filter: Option<FilterCldFilter> = "cld_filter",
        cli: Option<String> = "cli",
        cli_filter: Option<FilterCldFilter> = "cli_filter",
        filter_type: Option<FilterType> = "filter_type",
        tags_list: Option<String> = "tags_list",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `cld_filter` of [`Filter`].
    pub enum FilterCldFilter {
        Contains = "contains",
        StartsWith = "starts_with",
        EndsWith = "ends_with",
    }
}

string_enum! {
    /// `filter_type` of [`Filter`].
    pub enum FilterType {
        And = "and",
        Or = "or",
    }
}

object! {
    /// Schema `LedgerBillingGroupReport`. Returned by [`client.ledger_billing_group_reports().create`](crate::resources::account_reports::LedgerBillingGroupReports::create) and [`client.ledger_billing_group_reports().retrieve`](crate::resources::account_reports::LedgerBillingGroupReports::retrieve).
    pub struct LedgerBillingGroupReport reply {
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`.
        id: Option<String> = "id",
        /// Format: `uuid`.
        organization_id: Option<String> = "organization_id",
        /// Always `ledger_billing_group_report`.
        record_type: Option<String> = "record_type",
        /// Format: `uri`.
        report_url: Option<String> = "report_url",
        status: Option<ReportStatus> = "status",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Schema `Links`. Part of [`EventNode`].
    pub struct Links reply {
        records: String = "records" required,
        self_: String = "self" required,
    }
}

string_enum! {
    /// Parameter of `GET /usage_reports`. Taken by [`client.usage_reports().list`](crate::resources::account_reports::UsageReports::list).
    pub enum ListUsageReportsFormat {
        Csv = "csv",
        Json = "json",
    }
}

object! {
    /// Schema `MdrDetailReportResponse`. Returned by [`client.legacy().reporting().batch_detail_records().messaging().create`](crate::resources::account_reports::LegacyReportingBatchDetailRecordsMessaging::create), [`client.legacy().reporting().batch_detail_records().messaging().retrieve`](crate::resources::account_reports::LegacyReportingBatchDetailRecordsMessaging::retrieve) and [`client.legacy().reporting().batch_detail_records().messaging().delete`](crate::resources::account_reports::LegacyReportingBatchDetailRecordsMessaging::delete). Part of [`MdrGetDetailReportResponse`].
    pub struct MdrDetailReportResponse reply {
        connections: Option<Vec<i64>> = "connections",
        created_at: Option<DateTime> = "created_at",
        directions: Option<Vec<MdrDetailReportResponseDirection>> = "directions",
        end_date: Option<DateTime> = "end_date",
        filters: Option<Vec<Filter>> = "filters",
        /// Format: `uuid`.
        id: Option<String> = "id",
        profiles: Option<Vec<String>> = "profiles",
        record_type: Option<String> = "record_type",
        record_types: Option<Vec<MdrDetailReportResponseRecordType>> = "record_types",
        report_name: Option<String> = "report_name",
        report_url: Option<String> = "report_url",
        start_date: Option<DateTime> = "start_date",
        status: Option<ReportResponseStatus> = "status",
        updated_at: Option<DateTime> = "updated_at",
    }
}

string_enum! {
    /// `directions` of [`MdrDetailReportResponse`]. Taken by [`client.reports().list_mdrs`](crate::resources::account_reports::Reports::list_mdrs).
    pub enum MdrDetailReportResponseDirection {
        Inbound = "INBOUND",
        Outbound = "OUTBOUND",
    }
}

string_enum! {
    /// `record_types` of [`MdrDetailReportResponse`].
    pub enum MdrDetailReportResponseRecordType {
        Incomplete = "INCOMPLETE",
        Completed = "COMPLETED",
        Errors = "ERRORS",
    }
}

object! {
    /// Schema `MdrDetailResponse`. Part of [`MdrGetDetailResponse`].
    pub struct MdrDetailResponse reply {
        cld: Option<String> = "cld",
        cli: Option<String> = "cli",
        cost: Option<String> = "cost",
        created_at: Option<DateTime> = "created_at",
        currency: Option<Currency> = "currency",
        direction: Option<String> = "direction",
        id: Option<String> = "id",
        message_type: Option<MessageType> = "message_type",
        parts: Option<f64> = "parts",
        profile_name: Option<String> = "profile_name",
        rate: Option<String> = "rate",
        record_type: Option<String> = "record_type",
        status: Option<MdrDetailResponseStatus> = "status",
    }
}

string_enum! {
    /// Parameter of `GET /reports/mdrs`. Taken by [`client.reports().list_mdrs`](crate::resources::account_reports::Reports::list_mdrs). Part of [`MdrDetailResponse`].
    pub enum MdrDetailResponseStatus {
        GwTimeout = "GW_TIMEOUT",
        Delivered = "DELIVERED",
        DlrUnconfirmed = "DLR_UNCONFIRMED",
        DlrTimeout = "DLR_TIMEOUT",
        Received = "RECEIVED",
        GwReject = "GW_REJECT",
        Failed = "FAILED",
    }
}

object! {
    /// Schema `MdrDetailedRequest`. Taken by [`client.legacy().reporting().batch_detail_records().messaging().create`](crate::resources::account_reports::LegacyReportingBatchDetailRecordsMessaging::create).
    pub struct MdrDetailedRequest request {
        connections: Option<Vec<i64>> = "connections",
        directions: Option<Vec<i64>> = "directions",
        end_time: DateTime = "end_time" required,
        filters: Option<Vec<Filter>> = "filters",
        include_message_body: Option<bool> = "include_message_body",
        managed_accounts: Option<Vec<String>> = "managed_accounts",
        profiles: Option<Vec<String>> = "profiles",
        record_types: Option<Vec<i64>> = "record_types",
        report_name: Option<String> = "report_name",
        select_all_managed_accounts: Option<bool> = "select_all_managed_accounts",
        start_time: DateTime = "start_time" required,
        timezone: Option<String> = "timezone",
    }
    /// Creates one with `start_time` and `end_time`, which are required.
    new(start_time: DateTime, end_time: DateTime)
}

object! {
    /// Schema `MdrGetDetailReportResponse`. Returned by [`client.legacy().reporting().batch_detail_records().messaging().list`](crate::resources::account_reports::LegacyReportingBatchDetailRecordsMessaging::list).
    pub struct MdrGetDetailReportResponse reply {
        data: Option<Vec<MdrDetailReportResponse>> = "data",
        meta: Option<BatchCsvPaginationMeta> = "meta",
    }
}

object! {
    /// Schema `MdrGetDetailResponse`. Returned by [`client.reports().list_mdrs`](crate::resources::account_reports::Reports::list_mdrs).
    pub struct MdrGetDetailResponse reply {
        data: Option<Vec<MdrDetailResponse>> = "data",
        meta: Option<ReportingPaginationMeta> = "meta",
    }
}

object! {
    /// Schema `MdrPostUsageReportRequest`. Taken by [`client.reports().mdr_usage_reports().create`](crate::resources::account_reports::ReportsMdrUsageReports::create).
    pub struct MdrPostUsageReportRequest request {
        aggregation_type: MdrUsageReportResponseAggregationType = "aggregation_type" required,
        end_date: DateTime = "end_date" required,
        profiles: Option<String> = "profiles",
        start_date: DateTime = "start_date" required,
    }
    /// Creates one with `aggregation_type`, `end_date` and `start_date`, which are required.
    new(aggregation_type: MdrUsageReportResponseAggregationType, end_date: DateTime, start_date: DateTime)
}

object! {
    /// Schema `MdrUsageRecord`. Part of [`MdrUsageReportResponse`].
    pub struct MdrUsageRecord reply {
        carrier_passthrough_fee: Option<String> = "carrier_passthrough_fee",
        connection: Option<String> = "connection",
        cost: Option<String> = "cost",
        currency: Option<String> = "currency",
        delivered: Option<String> = "delivered",
        direction: Option<String> = "direction",
        message_type: Option<String> = "message_type",
        parts: Option<String> = "parts",
        product: Option<String> = "product",
        profile_id: Option<String> = "profile_id",
        received: Option<String> = "received",
        sent: Option<String> = "sent",
        tags: Option<String> = "tags",
        tn_type: Option<String> = "tn_type",
    }
}

object! {
    /// Schema `MdrUsageReportResponse`. Returned by [`client.reports().mdr_usage_reports().list`](crate::resources::account_reports::ReportsMdrUsageReports::list), [`client.reports().mdr_usage_reports().create`](crate::resources::account_reports::ReportsMdrUsageReports::create), [`client.reports().mdr_usage_reports().fetch_sync`](crate::resources::account_reports::ReportsMdrUsageReports::fetch_sync) and 2 more.
    pub struct MdrUsageReportResponse reply {
        aggregation_type: Option<MdrUsageReportResponseAggregationType> = "aggregation_type",
        connections: Option<Vec<i64>> = "connections",
        created_at: Option<DateTime> = "created_at",
        end_date: Option<DateTime> = "end_date",
        /// Format: `uuid`.
        id: Option<String> = "id",
        profiles: Option<String> = "profiles",
        record_type: Option<String> = "record_type",
        report_url: Option<String> = "report_url",
        result: Option<Vec<MdrUsageRecord>> = "result",
        start_date: Option<DateTime> = "start_date",
        status: Option<ReportResponseStatus> = "status",
        updated_at: Option<DateTime> = "updated_at",
    }
}

string_enum! {
    /// `aggregation_type` of [`MdrUsageReportResponse`]. Taken by [`client.reports().mdr_usage_reports().fetch_sync`](crate::resources::account_reports::ReportsMdrUsageReports::fetch_sync). Part of [`MdrPostUsageReportRequest`].
    pub enum MdrUsageReportResponseAggregationType {
        NoAggregation = "NO_AGGREGATION",
        Profile = "PROFILE",
        Tags = "TAGS",
    }
}

object! {
    /// Schema `MdrUsageReportResponseLegacy`. Returned by [`client.legacy().reporting().usage_reports().messaging().list`](crate::resources::account_reports::LegacyReportingUsageReportsMessaging::list), [`client.legacy().reporting().usage_reports().messaging().create`](crate::resources::account_reports::LegacyReportingUsageReportsMessaging::create), [`client.legacy().reporting().usage_reports().messaging().retrieve`](crate::resources::account_reports::LegacyReportingUsageReportsMessaging::retrieve) and 1 more.
    pub struct MdrUsageReportResponseLegacy reply {
        /// Format: `int32`.
        aggregation_type: Option<i64> = "aggregation_type",
        connections: Option<Vec<String>> = "connections",
        created_at: Option<DateTime> = "created_at",
        end_time: Option<DateTime> = "end_time",
        /// Format: `uuid`.
        id: Option<String> = "id",
        profiles: Option<Vec<String>> = "profiles",
        record_type: Option<String> = "record_type",
        report_url: Option<String> = "report_url",
        result: Option<Value> = "result",
        start_time: Option<DateTime> = "start_time",
        /// Format: `int32`.
        status: Option<i64> = "status",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Schema `MdrUsageRequestLegacy`. Taken by [`client.legacy().reporting().usage_reports().messaging().create`](crate::resources::account_reports::LegacyReportingUsageReportsMessaging::create).
    pub struct MdrUsageRequestLegacy request {
        /// Format: `int32`.
        aggregation_type: i64 = "aggregation_type" required,
        end_time: Option<DateTime> = "end_time",
        managed_accounts: Option<Vec<String>> = "managed_accounts",
        profiles: Option<Vec<String>> = "profiles",
        select_all_managed_accounts: Option<bool> = "select_all_managed_accounts",
        start_time: Option<DateTime> = "start_time",
    }
    /// Creates one with `aggregation_type`, which is required.
    new(aggregation_type: i64)
}

string_enum! {
    /// Parameter of `GET /reports/mdrs`. Taken by [`client.reports().list_mdrs`](crate::resources::account_reports::Reports::list_mdrs). Part of [`MdrDetailResponse`].
    pub enum MessageType {
        Sms = "SMS",
        Mms = "MMS",
    }
}

object! {
    /// Schema `MetadataFieldMapping`. Part of [`ChildRelationshipInfo`] and [`ParentRelationshipInfo`].
    pub struct MetadataFieldMapping reply {
        local_field: String = "local_field" required,
        parent_field: String = "parent_field" required,
    }
}

object! {
    /// Schema `MetadataInfo`. Part of [`MetadataOverviewResponse`].
    pub struct MetadataInfo reply {
        last_updated: DateTime = "last_updated" required,
        total_record_types: i64 = "total_record_types" required,
    }
}

object! {
    /// Schema `MetadataOverviewResponse`. Returned by [`client.session_analysis().metadata().retrieve`](crate::resources::account_reports::SessionAnalysisMetadata::retrieve).
    pub struct MetadataOverviewResponse reply {
        meta: MetadataInfo = "meta" required,
        query_parameters: Map<QueryParameterInfo> = "query_parameters" required,
        record_types: Vec<RecordTypeInfo> = "record_types" required,
    }
}

object! {
    /// Schema `NewLedgerBillingGroupReport`. Taken by [`client.ledger_billing_group_reports().create`](crate::resources::account_reports::LedgerBillingGroupReports::create).
    pub struct NewLedgerBillingGroupReport request {
        month: Option<i64> = "month",
        year: Option<i64> = "year",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `PaginationData`. Returned by [`client.usage_reports().list`](crate::resources::account_reports::UsageReports::list).
    pub struct PaginationData reply {
        page_number: Option<i64> = "page_number",
        page_size: Option<i64> = "page_size",
        total_pages: Option<i64> = "total_pages",
        total_results: Option<i64> = "total_results",
    }
}

object! {
    /// Schema `ParentRelationshipInfo`. Part of [`RecordTypeInfo`] and [`RecordTypeMetadataResponse`].
    pub struct ParentRelationshipInfo reply {
        cost_rollup: bool = "cost_rollup" required,
        description: String = "description" required,
        parent_event: String = "parent_event" required,
        parent_product: String = "parent_product" required,
        parent_record_type: String = "parent_record_type" required,
        relationship_type: String = "relationship_type" required,
        traversal_enabled: bool = "traversal_enabled" required,
        via: MetadataFieldMapping = "via" required,
    }
}

string_enum! {
    /// Parameter of `GET /reports/cdr_usage_reports/sync`. Taken by [`client.reports().cdr_usage_reports().fetch_sync`](crate::resources::account_reports::ReportsCdrUsageReports::fetch_sync). Part of [`CdrUsageReportResponse`].
    pub enum ProductBreakdown {
        NoBreakdown = "NO_BREAKDOWN",
        DidVsTollFree = "DID_VS_TOLL_FREE",
        Country = "COUNTRY",
        DidVsTollFreePerCountry = "DID_VS_TOLL_FREE_PER_COUNTRY",
    }
}

object! {
    /// Schema `QueryParameterInfo`. Part of [`MetadataOverviewResponse`].
    pub struct QueryParameterInfo reply {
        default_: String = "default" required,
        description: String = "description" required,
        enum_values: Option<Vec<String>> = "enum_values",
        max: Option<i64> = "max",
        min: Option<i64> = "min",
        type_: String = "type" required,
    }
}

object! {
    /// Schema `usage-reports_RecordType`. Part of [`UsageReportsOptionsRecord`].
    pub struct RecordType reply {
        product_dimensions: Option<Vec<String>> = "product_dimensions",
        product_metrics: Option<Vec<String>> = "product_metrics",
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `RecordTypeInfo`. Part of [`MetadataOverviewResponse`].
    pub struct RecordTypeInfo reply {
        aliases: Vec<String> = "aliases" required,
        child_relationships: Vec<ChildRelationshipInfo> = "child_relationships" required,
        description: String = "description" required,
        event: String = "event" required,
        parent_relationships: Vec<ParentRelationshipInfo> = "parent_relationships" required,
        product: String = "product" required,
        record_type: String = "record_type" required,
    }
}

object! {
    /// Schema `RecordTypeMetadataResponse`. Returned by [`client.session_analysis().metadata().retrieve_record_type`](crate::resources::account_reports::SessionAnalysisMetadata::retrieve_record_type).
    pub struct RecordTypeMetadataResponse reply {
        aliases: Vec<String> = "aliases" required,
        child_relationships: Vec<ChildRelationshipInfo> = "child_relationships" required,
        event: String = "event" required,
        examples: Value = "examples" required,
        meta: RelationshipMetadata = "meta" required,
        parent_relationships: Vec<ParentRelationshipInfo> = "parent_relationships" required,
        product: String = "product" required,
        record_type: String = "record_type" required,
    }
}

object! {
    /// Schema `RelationshipInfo`. Part of [`EventNode`].
    pub struct RelationshipInfo reply {
        parent_id: String = "parent_id" required,
        type_: String = "type" required,
        via: FieldMapping = "via" required,
    }
}

object! {
    /// Schema `RelationshipMetadata`. Part of [`RecordTypeMetadataResponse`].
    pub struct RelationshipMetadata reply {
        max_recommended_depth: i64 = "max_recommended_depth" required,
        total_children: i64 = "total_children" required,
        total_parents: i64 = "total_parents" required,
        total_siblings: i64 = "total_siblings" required,
    }
}

string_enum! {
    /// `status` of [`MdrDetailReportResponse`]. Part of [`CdrUsageReportResponse`] and [`MdrUsageReportResponse`].
    pub enum ReportResponseStatus {
        Pending = "PENDING",
        Complete = "COMPLETE",
        Failed = "FAILED",
        Expired = "EXPIRED",
    }
}

string_enum! {
    /// `status` of [`LedgerBillingGroupReport`]. Part of [`WdrReport`].
    pub enum ReportStatus {
        Pending = "pending",
        Complete = "complete",
        Failed = "failed",
        Deleted = "deleted",
    }
}

object! {
    /// Schema `reporting_PaginationMeta`. Returned by [`client.reports().mdr_usage_reports().list`](crate::resources::account_reports::ReportsMdrUsageReports::list). Part of [`MdrGetDetailResponse`].
    pub struct ReportingPaginationMeta reply {
        /// Format: `int32`.
        page_number: Option<i64> = "page_number",
        /// Format: `int32`.
        page_size: Option<i64> = "page_size",
        /// Format: `int32`.
        total_pages: Option<i64> = "total_pages",
        /// Format: `int32`.
        total_results: Option<i64> = "total_results",
    }
}

object! {
    /// Schema `ResponseMeta`. Part of [`SessionAnalysisResponse`].
    pub struct ResponseMeta reply {
        event_count: i64 = "event_count" required,
        products: Vec<String> = "products" required,
    }
}

string_enum! {
    /// Parameter of `GET /session_analysis/{record_type}/{event_id}`. Taken by [`client.session_analysis().retrieve`](crate::resources::account_reports::SessionAnalysis::retrieve).
    pub enum RetrieveSessionAnalysisExpand {
        Record = "record",
        None = "none",
    }
}

object! {
    /// Schema `SessionAnalysisResponse`. Returned by [`client.session_analysis().retrieve`](crate::resources::account_reports::SessionAnalysis::retrieve).
    pub struct SessionAnalysisResponse reply {
        cost: CostSummary = "cost" required,
        meta: ResponseMeta = "meta" required,
        root: EventNode = "root" required,
        session_id: String = "session_id" required,
    }
}

object! {
    /// Schema `standard_PaginationMeta`. Returned by [`client.legacy().reporting().usage_reports().messaging().list`](crate::resources::account_reports::LegacyReportingUsageReportsMessaging::list), [`client.legacy().reporting().usage_reports().number_lookup().list`](crate::resources::account_reports::LegacyReportingUsageReportsNumberLookup::list) and [`client.legacy().reporting().usage_reports().voice().list`](crate::resources::account_reports::LegacyReportingUsageReportsVoice::list).
    pub struct StandardPaginationMeta reply {
        /// Format: `int32`.
        page_number: Option<i64> = "page_number",
        /// Format: `int32`.
        page_size: Option<i64> = "page_size",
        /// Format: `int32`.
        total_pages: Option<i64> = "total_pages",
        /// Format: `int32`.
        total_results: Option<i64> = "total_results",
    }
}

object! {
    /// Schema `TelcoDataAggregation`. Part of [`TelcoDataUsageRecord`].
    pub struct TelcoDataAggregation reply {
        currency: Option<String> = "currency",
        total_cost: Option<f64> = "total_cost",
        total_dips: Option<i64> = "total_dips",
        type_: Option<String> = "type",
    }
}

object! {
    /// Schema `TelcoDataUsageRecord`. Part of [`TelcoDataUsageReportResponse`].
    pub struct TelcoDataUsageRecord reply {
        aggregations: Option<Vec<TelcoDataAggregation>> = "aggregations",
        record_type: Option<String> = "record_type",
        /// Format: `uuid`.
        user_id: Option<String> = "user_id",
    }
}

object! {
    /// Schema `TelcoDataUsageReportResponse`. Returned by [`client.legacy().reporting().usage_reports().number_lookup().list`](crate::resources::account_reports::LegacyReportingUsageReportsNumberLookup::list), [`client.legacy().reporting().usage_reports().number_lookup().create`](crate::resources::account_reports::LegacyReportingUsageReportsNumberLookup::create) and [`client.legacy().reporting().usage_reports().number_lookup().retrieve`](crate::resources::account_reports::LegacyReportingUsageReportsNumberLookup::retrieve).
    pub struct TelcoDataUsageReportResponse reply {
        aggregation_type: Option<String> = "aggregation_type",
        created_at: Option<DateTime> = "created_at",
        end_date: Option<Date> = "end_date",
        /// Format: `uuid`.
        id: Option<String> = "id",
        managed_accounts: Option<Vec<String>> = "managed_accounts",
        record_type: Option<String> = "record_type",
        report_url: Option<String> = "report_url",
        result: Option<Vec<TelcoDataUsageRecord>> = "result",
        start_date: Option<Date> = "start_date",
        status: Option<String> = "status",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Schema `TelcoDataUsageRequest`. Taken by [`client.legacy().reporting().usage_reports().number_lookup().create`](crate::resources::account_reports::LegacyReportingUsageReportsNumberLookup::create).
    pub struct TelcoDataUsageRequest request {
        aggregation_type: Option<TelcoDataUsageRequestAggregationType> = "aggregationType",
        end_date: Option<Date> = "endDate",
        managed_accounts: Option<Vec<String>> = "managedAccounts",
        start_date: Option<Date> = "startDate",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `aggregationType` of [`TelcoDataUsageRequest`].
    pub enum TelcoDataUsageRequestAggregationType {
        All = "ALL",
        ByOrganizationMember = "BY_ORGANIZATION_MEMBER",
    }
}

object! {
    /// Schema `UplinkData`. Part of [`WirelessDetailRecord`].
    pub struct UplinkData reply {
        amount: Option<f64> = "amount",
        /// Default: `MB`.
        unit: Option<DownlinkDataUnit> = "unit",
    }
}

object! {
    /// Schema `UsageReportsOptionsRecord`. Returned by [`client.usage_reports().get_options`](crate::resources::account_reports::UsageReports::get_options).
    pub struct UsageReportsOptionsRecord reply {
        product: Option<String> = "product",
        product_dimensions: Option<Vec<String>> = "product_dimensions",
        product_metrics: Option<Vec<String>> = "product_metrics",
        record_types: Option<Vec<RecordType>> = "record_types",
    }
}

object! {
    /// Schema `UsageRequestLegacy`. Taken by [`client.legacy().reporting().usage_reports().voice().create`](crate::resources::account_reports::LegacyReportingUsageReportsVoice::create).
    pub struct UsageRequestLegacy request {
        /// Format: `int32`.
        aggregation_type: Option<i64> = "aggregation_type",
        connections: Option<Vec<i64>> = "connections",
        end_time: DateTime = "end_time" required,
        managed_accounts: Option<Vec<String>> = "managed_accounts",
        /// Format: `int32`.
        product_breakdown: Option<i64> = "product_breakdown",
        select_all_managed_accounts: Option<bool> = "select_all_managed_accounts",
        start_time: DateTime = "start_time" required,
    }
    /// Creates one with `end_time` and `start_time`, which are required.
    new(end_time: DateTime, start_time: DateTime)
}

object! {
    /// Schema `WdrReport`. Returned by [`client.wireless().detail_records_reports().list`](crate::resources::account_reports::WirelessDetailRecordsReports::list), [`client.wireless().detail_records_reports().create`](crate::resources::account_reports::WirelessDetailRecordsReports::create), [`client.wireless().detail_records_reports().retrieve`](crate::resources::account_reports::WirelessDetailRecordsReports::retrieve) and 1 more.
    pub struct WdrReport reply {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        end_time: Option<String> = "end_time",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        report_url: Option<String> = "report_url",
        start_time: Option<String> = "start_time",
        status: Option<ReportStatus> = "status",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
}

object! {
    /// Schema `WdrReportRequest`. Taken by [`client.wireless().detail_records_reports().create`](crate::resources::account_reports::WirelessDetailRecordsReports::create).
    pub struct WdrReportRequest request {
        end_time: Option<String> = "end_time",
        start_time: Option<String> = "start_time",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `WirelessCost`. Part of [`WirelessDetailRecord`].
    pub struct WirelessCost reply {
        amount: Option<String> = "amount",
        currency: Option<Currency> = "currency",
    }
}

object! {
    /// Schema `ExternalWdrDetailRecordDto`. Returned by [`client.reports().list_wdrs`](crate::resources::account_reports::Reports::list_wdrs).
    pub struct WirelessDetailRecord reply {
        cost: Option<WirelessCost> = "cost",
        created_at: Option<DateTime> = "created_at",
        downlink_data: Option<DownlinkData> = "downlink_data",
        duration_seconds: Option<f64> = "duration_seconds",
        id: Option<String> = "id",
        imsi: Option<String> = "imsi",
        mcc: Option<String> = "mcc",
        mnc: Option<String> = "mnc",
        phone_number: Option<String> = "phone_number",
        rate: Option<WirelessRate> = "rate",
        record_type: Option<String> = "record_type",
        sim_card_id: Option<String> = "sim_card_id",
        sim_group_id: Option<String> = "sim_group_id",
        sim_group_name: Option<String> = "sim_group_name",
        uplink_data: Option<UplinkData> = "uplink_data",
    }
}

object! {
    /// Schema `wireless-public_PaginationMeta`. Returned by [`client.reports().list_wdrs`](crate::resources::account_reports::Reports::list_wdrs).
    pub struct WirelessPaginationMeta reply {
        /// Format: `int32`.
        page_number: Option<i64> = "page_number",
        /// Format: `int32`.
        page_size: Option<i64> = "page_size",
        /// Format: `int32`.
        total_pages: Option<i64> = "total_pages",
        /// Format: `int32`.
        total_results: Option<i64> = "total_results",
    }
}

object! {
    /// Schema `WirelessRate`. Part of [`WirelessDetailRecord`].
    pub struct WirelessRate reply {
        amount: Option<String> = "amount",
        currency: Option<Currency> = "currency",
    }
}
