//! Types of Account. Balance, invoices, charges, detail records, automatic recharging and user tags of an account.
//!
//! See [the operations](crate::resources::account), [the guide](crate::guides::account).

use crate::runtime::model::{Date, DateTime, Map, Value, object, string_enum, union};

object! {
    /// Schema `AdjustmentLine`. Part of [`Summary`].
    pub struct AdjustmentLine reply {
        amount: String = "amount" required,
        description: String = "description" required,
        event_date: Date = "event_date" required,
    }
}

object! {
    /// Schema `AmdDetailRecord`. Part of [`DetailRecord`].
    pub struct AmdDetailRecord reply {
        billing_group_id: Option<String> = "billing_group_id",
        billing_group_name: Option<String> = "billing_group_name",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        connection_id: Option<String> = "connection_id",
        connection_name: Option<String> = "connection_name",
        cost: Option<String> = "cost",
        currency: Option<String> = "currency",
        /// Always `PREMIUM`.
        feature: Option<String> = "feature",
        id: Option<String> = "id",
        invoked_at: Option<DateTime> = "invoked_at",
        is_telnyx_billable: Option<bool> = "is_telnyx_billable",
        rate: Option<String> = "rate",
        rate_measured_in: Option<String> = "rate_measured_in",
        /// Default: `amd_detail_record`.
        record_type: String = "record_type" required,
        tags: Option<String> = "tags",
    }
}

object! {
    /// Schema `attempt`. Part of [`WebhookDelivery`].
    pub struct Attempt reply {
        errors: Option<Vec<i64>> = "errors",
        finished_at: Option<DateTime> = "finished_at",
        http: Option<Http> = "http",
        started_at: Option<DateTime> = "started_at",
        status: Option<AttemptStatus> = "status",
    }
}

string_enum! {
    /// `status` of [`Attempt`]. Part of [`WebhookDelivery`].
    pub enum AttemptStatus {
        Delivered = "delivered",
        Failed = "failed",
    }
}

object! {
    /// Schema `AuditEventChanges`. Part of [`AuditLog`].
    pub struct AuditEventChanges reply {
        field: Option<String> = "field",
        from: Option<AuditEventChangesFrom> = "from",
        to: Option<AuditEventChangesTo> = "to",
    }
}

union! {
    /// `from` of [`AuditEventChanges`].
    pub enum AuditEventChangesFrom {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON number.
        Number(f64) = json "number",
        /// A JSON boolean.
        Bool(bool) = json "boolean",
        /// A JSON object.
        Object(Value) = json "object",
        /// A JSON array.
        List(Vec<Value>) = json "array",
    }
}

union! {
    /// `to` of [`AuditEventChanges`].
    pub enum AuditEventChangesTo {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON number.
        Number(f64) = json "number",
        /// A JSON boolean.
        Bool(bool) = json "boolean",
        /// A JSON object.
        Object(Value) = json "object",
        /// A JSON array.
        List(Vec<Value>) = json "array",
    }
}

object! {
    /// Schema `AuditLog`. Returned by [`client.audit_events().list`](crate::resources::account::AuditEvents::list).
    pub struct AuditLog reply {
        alternate_resource_id: Option<String> = "alternate_resource_id",
        change_made_by: Option<AuditLogChangeMadeBy> = "change_made_by",
        change_type: Option<String> = "change_type",
        changes: Option<Vec<AuditEventChanges>> = "changes",
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`.
        id: Option<String> = "id",
        /// Format: `uuid`.
        organization_id: Option<String> = "organization_id",
        record_type: Option<String> = "record_type",
        resource_id: Option<String> = "resource_id",
        /// Format: `uuid`.
        user_id: Option<String> = "user_id",
    }
}

string_enum! {
    /// `change_made_by` of [`AuditLog`].
    pub enum AuditLogChangeMadeBy {
        Telnyx = "telnyx",
        AccountManager = "account_manager",
        AccountOwner = "account_owner",
        OrganizationMember = "organization_member",
    }
}

object! {
    /// Schema `audit-logs_PaginationMeta`. Returned by [`client.audit_events().list`](crate::resources::account::AuditEvents::list) and [`client.invoices().list`](crate::resources::account::Invoices::list).
    pub struct AuditLogsPaginationMeta reply {
        page_number: Option<i64> = "page_number",
        page_size: Option<i64> = "page_size",
        total_pages: Option<i64> = "total_pages",
        total_results: Option<i64> = "total_results",
    }
}

object! {
    /// Schema `AutoRechargePref`. Returned by [`client.payment().auto_recharge_prefs().list`](crate::resources::account::PaymentAutoRechargePrefs::list) and [`client.payment().auto_recharge_prefs().update`](crate::resources::account::PaymentAutoRechargePrefs::update).
    pub struct AutoRechargePreferences reply {
        enabled: Option<bool> = "enabled",
        id: Option<String> = "id",
        invoice_enabled: Option<bool> = "invoice_enabled",
        preference: Option<Preference> = "preference",
        /// Format: `decimal`.
        recharge_amount: Option<String> = "recharge_amount",
        record_type: Option<String> = "record_type",
        /// Format: `decimal`.
        threshold_amount: Option<String> = "threshold_amount",
    }
}

object! {
    /// Schema `BreakdownData`. Returned by [`client.charges_breakdown().retrieve`](crate::resources::account::ChargesBreakdown::retrieve).
    pub struct BreakdownData reply {
        currency: String = "currency" required,
        end_date: Date = "end_date" required,
        results: Vec<NumberBreakdownResult> = "results" required,
        start_date: Date = "start_date" required,
        /// Format: `email`.
        user_email: String = "user_email" required,
        user_id: String = "user_id" required,
    }
}

object! {
    /// Schema `ComparativeLine`. Part of [`SummaryLine`].
    pub struct ComparativeLine reply {
        alias: String = "alias" required,
        existing_this_month: MonthDetail = "existing_this_month" required,
        name: String = "name" required,
        new_this_month: MonthDetail = "new_this_month" required,
        /// Always `comparative`.
        type_: String = "type" required,
    }
}

object! {
    /// Schema `ConferenceDetailRecord`. Part of [`DetailRecord`].
    pub struct ConferenceDetailRecord reply {
        call_leg_id: Option<String> = "call_leg_id",
        call_sec: Option<i64> = "call_sec",
        call_session_id: Option<String> = "call_session_id",
        connection_id: Option<String> = "connection_id",
        ended_at: Option<DateTime> = "ended_at",
        expires_at: Option<DateTime> = "expires_at",
        id: Option<String> = "id",
        is_telnyx_billable: Option<bool> = "is_telnyx_billable",
        name: Option<String> = "name",
        participant_call_sec: Option<i64> = "participant_call_sec",
        participant_count: Option<i64> = "participant_count",
        /// Default: `conference_detail_record`.
        record_type: String = "record_type" required,
        region: Option<String> = "region",
        started_at: Option<DateTime> = "started_at",
        user_id: Option<String> = "user_id",
    }
}

object! {
    /// Schema `ConferenceParticipantDetailRecord`. Part of [`DetailRecord`].
    pub struct ConferenceParticipantDetailRecord reply {
        billed_sec: Option<i64> = "billed_sec",
        call_leg_id: Option<String> = "call_leg_id",
        call_sec: Option<i64> = "call_sec",
        call_session_id: Option<String> = "call_session_id",
        conference_id: Option<String> = "conference_id",
        cost: Option<String> = "cost",
        currency: Option<String> = "currency",
        destination_number: Option<String> = "destination_number",
        id: Option<String> = "id",
        is_telnyx_billable: Option<bool> = "is_telnyx_billable",
        joined_at: Option<DateTime> = "joined_at",
        left_at: Option<DateTime> = "left_at",
        originating_number: Option<String> = "originating_number",
        rate: Option<String> = "rate",
        rate_measured_in: Option<String> = "rate_measured_in",
        /// Default: `conference_participant_detail_record`.
        record_type: String = "record_type" required,
        user_id: Option<String> = "user_id",
    }
}

union! {
    /// Schema `DetailRecord`. Returned by [`client.detail_records().list`](crate::resources::account::DetailRecords::list).
    pub enum DetailRecord tag "record_type" {
        /// `record_type` is `message_detail_record`.
        MessageDetailRecord(MessageDetailRecord) = tag "message_detail_record",
        /// `record_type` is `conference_detail_record`.
        ConferenceDetailRecord(ConferenceDetailRecord) = tag "conference_detail_record",
        /// `record_type` is `conference_participant_detail_record`.
        ConferenceParticipantDetailRecord(ConferenceParticipantDetailRecord) = tag "conference_participant_detail_record",
        /// `record_type` is `amd_detail_record`.
        AmdDetailRecord(AmdDetailRecord) = tag "amd_detail_record",
        /// `record_type` is `verification_detail_record`.
        VerificationDetailRecord(VerifyDetailRecord) = tag "verification_detail_record",
        /// `record_type` is `sim_card_usage`.
        SimCardUsage(SimCardUsageDetailRecord) = tag "sim_card_usage",
        /// `record_type` is `media_storage`.
        MediaStorage(MediaStorageDetailRecord) = tag "media_storage",
    }
}

object! {
    /// Schema `detail-records_PaginationMeta`. Returned by [`client.detail_records().list`](crate::resources::account::DetailRecords::list).
    pub struct DetailRecordsPaginationMeta reply {
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
    /// Schema `http`. Part of [`Attempt`].
    pub struct Http reply {
        request: Option<HttpRequest> = "request",
        response: Option<HttpResponse> = "response",
    }
}

object! {
    /// `request` of [`Http`].
    pub struct HttpRequest reply {
        headers: Option<Vec<Vec<String>>> = "headers",
        url: Option<String> = "url",
    }
}

object! {
    /// `response` of [`Http`].
    pub struct HttpResponse reply {
        body: Option<String> = "body",
        headers: Option<Vec<Vec<String>>> = "headers",
        status: Option<i64> = "status",
    }
}

object! {
    /// Schema `Invoice`. Returned by [`client.invoices().list`](crate::resources::account::Invoices::list).
    pub struct Invoice reply {
        /// Format: `uuid`.
        file_id: Option<String> = "file_id",
        /// Format: `uuid`.
        invoice_id: Option<String> = "invoice_id",
        paid: Option<bool> = "paid",
        period_end: Option<Date> = "period_end",
        period_start: Option<Date> = "period_start",
        /// Format: `uri`.
        url: Option<String> = "url",
    }
}

object! {
    /// Schema `InvoiceDetail`. Returned by [`client.invoices().retrieve`](crate::resources::account::Invoices::retrieve).
    pub struct InvoiceDetail reply {
        /// Format: `uri`.
        download_url: Option<String> = "download_url",
        /// Format: `uuid`.
        file_id: Option<String> = "file_id",
        /// Format: `uuid`.
        invoice_id: Option<String> = "invoice_id",
        paid: Option<bool> = "paid",
        period_end: Option<Date> = "period_end",
        period_start: Option<Date> = "period_start",
        /// Format: `uri`.
        url: Option<String> = "url",
    }
}

object! {
    /// Parameter of `GET /audit_events`. Taken by [`client.audit_events().list`](crate::resources::account::AuditEvents::list).
    pub struct ListAuditEventsFilter request {
        created_after: Option<DateTime> = "created_after",
        created_before: Option<DateTime> = "created_before",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Parameter of `GET /audit_events`. Taken by [`client.audit_events().list`](crate::resources::account::AuditEvents::list).
    pub enum ListAuditEventsSort {
        Asc = "asc",
        Desc = "desc",
    }
}

object! {
    /// Parameter of `GET /detail_records`. Taken by [`client.detail_records().list`](crate::resources::account::DetailRecords::list).
    pub struct ListDetailRecordsFilter request {
        date_range: Option<ListDetailRecordsFilterDateRange> = "date_range",
        record_type: ListDetailRecordsFilterRecordType = "record_type" required,
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
    /// Creates one with `record_type`, which is required.
    new(record_type: ListDetailRecordsFilterRecordType)
}

string_enum! {
    /// `date_range` of [`ListDetailRecordsFilter`].
    pub enum ListDetailRecordsFilterDateRange {
        Yesterday = "yesterday",
        Today = "today",
        Tomorrow = "tomorrow",
        LastWeek = "last_week",
        ThisWeek = "this_week",
        NextWeek = "next_week",
        LastMonth = "last_month",
        ThisMonth = "this_month",
        NextMonth = "next_month",
    }
}

string_enum! {
    /// `record_type` of [`ListDetailRecordsFilter`].
    pub enum ListDetailRecordsFilterRecordType {
        AiVoiceAssistant = "ai-voice-assistant",
        Amd = "amd",
        CallControl = "call-control",
        Conference = "conference",
        ConferenceParticipant = "conference-participant",
        Embedding = "embedding",
        Fax = "fax",
        Inference = "inference",
        InferenceSpeechToText = "inference-speech-to-text",
        MediaStorage = "media_storage",
        MediaStreaming = "media-streaming",
        Messaging = "messaging",
        NoiseSuppression = "noise-suppression",
        Recording = "recording",
        SipTrunking = "sip-trunking",
        SiprecClient = "siprec-client",
        Stt = "stt",
        Tts = "tts",
        Verify = "verify",
        Webrtc = "webrtc",
        Wireless = "wireless",
    }
}

string_enum! {
    /// Parameter of `GET /invoices`. Taken by [`client.invoices().list`](crate::resources::account::Invoices::list).
    pub enum ListInvoicesSort {
        PeriodStart = "period_start",
        PeriodStartDesc = "-period_start",
    }
}

object! {
    /// Parameter of `GET /user_tags`. Taken by [`client.user_tags().list`](crate::resources::account::UserTags::list).
    pub struct ListUserTagsFilter request {
        starts_with: Option<String> = "starts_with",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /webhook_deliveries`. Taken by [`client.webhook_deliveries().list`](crate::resources::account::WebhookDeliveries::list).
    pub struct ListWebhookDeliveriesFilter request {
        attempts: Option<ListWebhookDeliveriesFilterAttempts> = "attempts",
        event_type: Option<String> = "event_type",
        finished_at: Option<WebhookDeliveriesFilterTime> = "finished_at",
        started_at: Option<WebhookDeliveriesFilterTime> = "started_at",
        status: Option<ListWebhookDeliveriesFilterStatus> = "status",
        webhook: Option<ListWebhookDeliveriesFilterWebhook> = "webhook",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `attempts` of [`ListWebhookDeliveriesFilter`].
    pub struct ListWebhookDeliveriesFilterAttempts request {
        contains: Option<String> = "contains",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `status` of [`ListWebhookDeliveriesFilter`].
    pub struct ListWebhookDeliveriesFilterStatus request {
        eq: Option<ListWebhookDeliveriesFilterStatusEq> = "eq",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `eq` of [`ListWebhookDeliveriesFilterStatus`].
    pub enum ListWebhookDeliveriesFilterStatusEq {
        Delivered = "delivered",
        Failed = "failed",
    }
}

object! {
    /// `webhook` of [`ListWebhookDeliveriesFilter`].
    pub struct ListWebhookDeliveriesFilterWebhook request {
        contains: Option<String> = "contains",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `MediaStorageDetailRecord`. Part of [`DetailRecord`].
    pub struct MediaStorageDetailRecord reply {
        action_type: Option<String> = "action_type",
        asset_id: Option<String> = "asset_id",
        cost: Option<String> = "cost",
        created_at: Option<DateTime> = "created_at",
        currency: Option<String> = "currency",
        id: Option<String> = "id",
        link_channel_id: Option<String> = "link_channel_id",
        link_channel_type: Option<String> = "link_channel_type",
        org_id: Option<String> = "org_id",
        rate: Option<String> = "rate",
        rate_measured_in: Option<String> = "rate_measured_in",
        /// Default: `media_storage`.
        record_type: String = "record_type" required,
        status: Option<String> = "status",
        user_id: Option<String> = "user_id",
        webhook_id: Option<String> = "webhook_id",
    }
}

object! {
    /// Schema `MessageDetailRecord`. Part of [`DetailRecord`].
    pub struct MessageDetailRecord reply {
        carrier: Option<String> = "carrier",
        carrier_fee: Option<String> = "carrier_fee",
        cld: Option<String> = "cld",
        cli: Option<String> = "cli",
        completed_at: Option<DateTime> = "completed_at",
        cost: Option<String> = "cost",
        country_code: Option<String> = "country_code",
        created_at: Option<DateTime> = "created_at",
        currency: Option<String> = "currency",
        delivery_status: Option<String> = "delivery_status",
        delivery_status_failover_url: Option<String> = "delivery_status_failover_url",
        delivery_status_webhook_url: Option<String> = "delivery_status_webhook_url",
        direction: Option<MessageDetailRecordDirection> = "direction",
        errors: Option<Vec<String>> = "errors",
        fteu: Option<bool> = "fteu",
        mcc: Option<String> = "mcc",
        message_type: Option<MessageDetailRecordMessageType> = "message_type",
        mnc: Option<String> = "mnc",
        on_net: Option<bool> = "on_net",
        parts: Option<i64> = "parts",
        profile_id: Option<String> = "profile_id",
        profile_name: Option<String> = "profile_name",
        rate: Option<String> = "rate",
        /// Default: `message_detail_record`.
        record_type: String = "record_type" required,
        sent_at: Option<DateTime> = "sent_at",
        source_country_code: Option<String> = "source_country_code",
        status: Option<MessageDetailRecordStatus> = "status",
        tags: Option<String> = "tags",
        updated_at: Option<DateTime> = "updated_at",
        user_id: Option<String> = "user_id",
        uuid: Option<String> = "uuid",
    }
}

string_enum! {
    /// `direction` of [`MessageDetailRecord`].
    pub enum MessageDetailRecordDirection {
        Inbound = "inbound",
        Outbound = "outbound",
    }
}

string_enum! {
    /// `message_type` of [`MessageDetailRecord`].
    pub enum MessageDetailRecordMessageType {
        Sms = "SMS",
        Mms = "MMS",
        Rcs = "RCS",
    }
}

string_enum! {
    /// `status` of [`MessageDetailRecord`].
    pub enum MessageDetailRecordStatus {
        GwTimeout = "gw_timeout",
        Delivered = "delivered",
        DlrUnconfirmed = "dlr_unconfirmed",
        DlrTimeout = "dlr_timeout",
        Received = "received",
        GwReject = "gw_reject",
        Failed = "failed",
    }
}

object! {
    /// Schema `MonthDetail`. Part of [`ComparativeLine`].
    pub struct MonthDetail reply {
        mrc: String = "mrc" required,
        otc: Option<String> = "otc",
        quantity: i64 = "quantity" required,
    }
}

object! {
    /// Schema `NumberBreakdownResult`. Part of [`BreakdownData`].
    pub struct NumberBreakdownResult reply {
        charge_type: String = "charge_type" required,
        /// Format: `email`.
        service_owner_email: String = "service_owner_email" required,
        service_owner_user_id: String = "service_owner_user_id" required,
        services: Vec<ServiceDetail> = "services" required,
        tn: String = "tn" required,
    }
}

string_enum! {
    /// `preference` of [`AutoRechargePreferences`]. Part of [`UpdateAutoRechargeRequest`].
    pub enum Preference {
        CreditPaypal = "credit_paypal",
        Ach = "ach",
    }
}

string_enum! {
    /// Parameter of `GET /charges_breakdown`. Taken by [`client.charges_breakdown().retrieve`](crate::resources::account::ChargesBreakdown::retrieve).
    pub enum RetrieveChargesBreakdownFormat {
        Json = "json",
        Csv = "csv",
    }
}

string_enum! {
    /// Parameter of `GET /invoices/{id}`. Taken by [`client.invoices().retrieve`](crate::resources::account::Invoices::retrieve).
    pub enum RetrieveInvoiceAction {
        Json = "json",
        Link = "link",
    }
}

object! {
    /// Schema `ServiceDetail`. Part of [`NumberBreakdownResult`].
    pub struct ServiceDetail reply {
        cost: String = "cost" required,
        cost_type: String = "cost_type" required,
        name: String = "name" required,
    }
}

object! {
    /// Schema `SimCardUsageDetailRecord`. Part of [`DetailRecord`].
    pub struct SimCardUsageDetailRecord reply {
        closed_at: Option<DateTime> = "closed_at",
        created_at: Option<DateTime> = "created_at",
        currency: Option<String> = "currency",
        data_cost: Option<f64> = "data_cost",
        data_rate: Option<String> = "data_rate",
        data_unit: Option<String> = "data_unit",
        downlink_data: Option<f64> = "downlink_data",
        /// Format: `uuid`.
        id: Option<String> = "id",
        imsi: Option<String> = "imsi",
        ip_address: Option<String> = "ip_address",
        mcc: Option<String> = "mcc",
        mnc: Option<String> = "mnc",
        phone_number: Option<String> = "phone_number",
        /// Default: `sim_card_usage`.
        record_type: String = "record_type" required,
        sim_card_id: Option<String> = "sim_card_id",
        sim_card_tags: Option<String> = "sim_card_tags",
        sim_group_id: Option<String> = "sim_group_id",
        sim_group_name: Option<String> = "sim_group_name",
        uplink_data: Option<f64> = "uplink_data",
    }
}

object! {
    /// Schema `SimpleLine`. Part of [`SummaryLine`].
    pub struct SimpleLine reply {
        alias: String = "alias" required,
        amount: String = "amount" required,
        name: String = "name" required,
        quantity: i64 = "quantity" required,
        /// Always `simple`.
        type_: String = "type" required,
    }
}

object! {
    /// Schema `StoredPaymentTransactionRequest`. Taken by [`client.payment().create_stored_payment_transaction`](crate::resources::account::Payment::create_stored_payment_transaction).
    pub struct StoredPaymentTransactionRequest request {
        amount: String = "amount" required,
    }
    /// Creates one with `amount`, which is required.
    new(amount: String)
}

object! {
    /// `data` of `StoredPaymentTransactionResponse`. Returned by [`client.payment().create_stored_payment_transaction`](crate::resources::account::Payment::create_stored_payment_transaction).
    pub struct StoredPaymentTransactionResponseData reply {
        amount_cents: Option<i64> = "amount_cents",
        amount_currency: Option<String> = "amount_currency",
        auto_recharge: Option<bool> = "auto_recharge",
        created_at: Option<DateTime> = "created_at",
        id: Option<String> = "id",
        processor_status: Option<String> = "processor_status",
        /// Always `transaction`.
        record_type: Option<String> = "record_type",
        /// Always `stored_payment`.
        transaction_processing_type: Option<String> = "transaction_processing_type",
    }
}

object! {
    /// Schema `Summary`. Part of [`SummaryAndTotal`].
    pub struct Summary reply {
        adjustments: Vec<AdjustmentLine> = "adjustments" required,
        lines: Vec<SummaryLine> = "lines" required,
    }
}

object! {
    /// Schema `SummaryAndTotal`. Returned by [`client.charges_summary().retrieve`](crate::resources::account::ChargesSummary::retrieve).
    pub struct SummaryAndTotal reply {
        currency: String = "currency" required,
        end_date: Date = "end_date" required,
        start_date: Date = "start_date" required,
        summary: Summary = "summary" required,
        total: TotalSummary = "total" required,
        /// Format: `email`.
        user_email: String = "user_email" required,
        user_id: String = "user_id" required,
    }
}

union! {
    /// Schema `SummaryLine`. Part of [`Summary`].
    pub enum SummaryLine tag "type" {
        /// `type` is `comparative`.
        Comparative(ComparativeLine) = tag "comparative",
        /// `type` is `simple`.
        Simple(SimpleLine) = tag "simple",
    }
}

object! {
    /// Schema `TotalSummary`. Part of [`SummaryAndTotal`].
    pub struct TotalSummary reply {
        credits: String = "credits" required,
        existing_mrc: String = "existing_mrc" required,
        grand_total: String = "grand_total" required,
        ledger_adjustments: String = "ledger_adjustments" required,
        new_mrc: String = "new_mrc" required,
        new_otc: String = "new_otc" required,
        other: String = "other" required,
    }
}

object! {
    /// Schema `AutoRechargePrefRequest`. Taken by [`client.payment().auto_recharge_prefs().update`](crate::resources::account::PaymentAutoRechargePrefs::update).
    pub struct UpdateAutoRechargeRequest request {
        enabled: Option<bool> = "enabled",
        invoice_enabled: Option<bool> = "invoice_enabled",
        preference: Option<Preference> = "preference",
        /// Format: `decimal`.
        recharge_amount: Option<String> = "recharge_amount",
        /// Format: `decimal`.
        threshold_amount: Option<String> = "threshold_amount",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UserBalance`. Returned by [`client.balance().retrieve`](crate::resources::account::Balance::retrieve).
    pub struct UserBalance reply {
        available_credit: Option<String> = "available_credit",
        balance: Option<String> = "balance",
        credit_limit: Option<String> = "credit_limit",
        currency: Option<String> = "currency",
        pending: Option<String> = "pending",
        /// Always `balance`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Content of the reply of `GET /user_tags`. Returned by [`client.user_tags().list`](crate::resources::account::UserTags::list).
    pub struct UserTag reply {
        number_tags: Option<Vec<String>> = "number_tags",
        outbound_profile_tags: Option<Vec<String>> = "outbound_profile_tags",
    }
}

object! {
    /// Schema `VerifyDetailRecord`. Part of [`DetailRecord`].
    pub struct VerifyDetailRecord reply {
        created_at: Option<DateTime> = "created_at",
        currency: Option<String> = "currency",
        delivery_status: Option<String> = "delivery_status",
        destination_phone_number: Option<String> = "destination_phone_number",
        /// Format: `uuid`.
        id: Option<String> = "id",
        rate: Option<String> = "rate",
        rate_measured_in: Option<String> = "rate_measured_in",
        /// Default: `verification_detail_record`.
        record_type: String = "record_type" required,
        updated_at: Option<DateTime> = "updated_at",
        verification_status: Option<String> = "verification_status",
        /// Format: `uuid`.
        verify_channel_id: Option<String> = "verify_channel_id",
        verify_channel_type: Option<VerifyDetailRecordVerifyChannelType> = "verify_channel_type",
        /// Format: `uuid`.
        verify_profile_id: Option<String> = "verify_profile_id",
        verify_usage_fee: Option<String> = "verify_usage_fee",
    }
}

string_enum! {
    /// `verify_channel_type` of [`VerifyDetailRecord`].
    pub enum VerifyDetailRecordVerifyChannelType {
        Sms = "sms",
        Psd2 = "psd2",
        Call = "call",
        Flashcall = "flashcall",
    }
}

object! {
    /// `finished_at` of [`ListWebhookDeliveriesFilter`].
    pub struct WebhookDeliveriesFilterTime request {
        gte: Option<String> = "gte",
        lte: Option<String> = "lte",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `webhook_delivery`. Returned by [`client.webhook_deliveries().list`](crate::resources::account::WebhookDeliveries::list) and [`client.webhook_deliveries().retrieve`](crate::resources::account::WebhookDeliveries::retrieve).
    pub struct WebhookDelivery reply {
        attempts: Option<Vec<Attempt>> = "attempts",
        finished_at: Option<DateTime> = "finished_at",
        /// Format: `uuid`.
        id: Option<String> = "id",
        record_type: Option<String> = "record_type",
        started_at: Option<DateTime> = "started_at",
        status: Option<AttemptStatus> = "status",
        /// Format: `uuid`.
        user_id: Option<String> = "user_id",
        webhook: Option<WebhookDeliveryWebhook> = "webhook",
    }
}

object! {
    /// `webhook` of [`WebhookDelivery`].
    pub struct WebhookDeliveryWebhook reply {
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<Value> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `X402PaymentRequirements`. Part of [`X402QuoteResponseData`].
    pub struct X402PaymentRequirements reply {
        accepts: Option<Vec<X402PaymentRequirementsAccept>> = "accepts",
        resource: Option<X402PaymentRequirementsResource> = "resource",
        /// Always `2`.
        x402_version: Option<i64> = "x402Version",
    }
}

object! {
    /// `accepts` of [`X402PaymentRequirements`].
    pub struct X402PaymentRequirementsAccept reply {
        amount: Option<String> = "amount",
        asset: Option<String> = "asset",
        extra: Option<X402PaymentRequirementsAcceptExtra> = "extra",
        max_timeout_seconds: Option<i64> = "maxTimeoutSeconds",
        network: Option<String> = "network",
        pay_to: Option<String> = "payTo",
        scheme: Option<String> = "scheme",
    }
}

object! {
    /// `extra` of [`X402PaymentRequirementsAccept`].
    pub struct X402PaymentRequirementsAcceptExtra reply {
        facilitator_url: Option<String> = "facilitatorUrl",
        name: Option<String> = "name",
        quote_id: Option<String> = "quoteId",
        version: Option<String> = "version",
    }
}

object! {
    /// `resource` of [`X402PaymentRequirements`].
    pub struct X402PaymentRequirementsResource reply {
        description: Option<String> = "description",
        mime_type: Option<String> = "mimeType",
        url: Option<String> = "url",
    }
}

object! {
    /// Schema `X402QuoteRequest`. Taken by [`client.x402().credit_account().create_quote`](crate::resources::account::X402CreditAccount::create_quote).
    pub struct X402QuoteRequest request {
        amount_usd: String = "amount_usd" required,
    }
    /// Creates one with `amount_usd`, which is required.
    new(amount_usd: String)
}

object! {
    /// `data` of `X402QuoteResponse`. Returned by [`client.x402().credit_account().create_quote`](crate::resources::account::X402CreditAccount::create_quote).
    pub struct X402QuoteResponseData reply {
        amount_crypto: Option<String> = "amount_crypto",
        amount_usd: Option<String> = "amount_usd",
        expires_at: Option<DateTime> = "expires_at",
        id: Option<String> = "id",
        network: Option<String> = "network",
        payment_requirements: Option<X402PaymentRequirements> = "payment_requirements",
        /// Always `quote`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `X402SettleRequest`. Taken by [`client.x402().credit_account().settle`](crate::resources::account::X402CreditAccount::settle).
    pub struct X402SettleRequest request {
        id: String = "id" required,
        payment_signature: Option<String> = "payment_signature",
    }
    /// Creates one with `id`, which is required.
    new(id: String)
}

object! {
    /// `data` of `X402TransactionResponse`. Returned by [`client.x402().credit_account().settle`](crate::resources::account::X402CreditAccount::settle).
    pub struct X402TransactionResponseData reply {
        amount: Option<String> = "amount",
        created_at: Option<DateTime> = "created_at",
        currency: Option<String> = "currency",
        id: Option<String> = "id",
        quote_id: Option<String> = "quote_id",
        /// Always `x402_transaction`.
        record_type: Option<String> = "record_type",
        /// Always `settled`.
        status: Option<String> = "status",
        tx_hash: Option<String> = "tx_hash",
    }
}
