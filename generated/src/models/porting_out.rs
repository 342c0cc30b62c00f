//! Types of Porting Out. Requests of other carriers to take numbers over: their state, documents and comments.
//!
//! See [the operations](crate::resources::porting_out), [the guide](crate::guides::porting_out).

use super::shared;
use crate::runtime::model::{DateTime, object, string_enum, union};

string_enum! {
    /// `available_notification_methods` of [`WebhookPortoutStatusChanged`]. Part of [`WebhookPortoutNewComment`] and [`WebhookPortoutFocDateChanged`].
    pub enum AvailableNotificationMethod {
        Email = "email",
        Webhook = "webhook",
    }
}

object! {
    /// Request body of `POST /portouts/{id}/comments`. Taken by [`client.portouts().comments().create`](crate::resources::porting_out::PortoutsComments::create).
    pub struct CreateCommentRequest request {
        body: Option<String> = "body",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Request body `CreatePortoutReport`. Taken by [`client.portouts().reports().create`](crate::resources::porting_out::PortoutsReports::create).
    pub struct CreatePortoutReport request {
        params: ExportPortoutsCsvReport = "params" required,
        /// Always `export_portouts_csv`.
        report_type: String = "report_type" required,
    }
    /// Creates one with `params`, which is required.
    new(params: ExportPortoutsCsvReport) { report_type: "export_portouts_csv" }
}

object! {
    /// Request body of `POST /portouts/{id}/supporting_documents`. Taken by [`client.portouts().supporting_documents().create`](crate::resources::porting_out::PortoutsSupportingDocuments::create).
    pub struct CreateSupportingDocumentRequest request {
        /// At least 1 item. At most 10 items.
        documents: Option<Vec<CreateSupportingDocumentRequestDocument>> = "documents",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `documents` of [`CreateSupportingDocumentRequest`].
    pub struct CreateSupportingDocumentRequestDocument request {
        /// Format: `uuid`.
        document_id: String = "document_id" required,
        type_: PortOutSupportingDocumentType = "type" required,
    }
    /// Creates one with `type_` and `document_id`, which are required.
    new(type_: PortOutSupportingDocumentType, document_id: String)
}

string_enum! {
    /// `event_type` of [`WebhookPortoutStatusChanged`]. Part of [`WebhookPortoutNewComment`] and [`WebhookPortoutFocDateChanged`].
    pub enum EventType {
        PortoutStatusChanged = "portout.status_changed",
        PortoutFocDateChanged = "portout.foc_date_changed",
        PortoutNewComment = "portout.new_comment",
    }
}

object! {
    /// Schema `ExportPortoutsCSVReport`. Part of [`PortoutReport`] and [`CreatePortoutReport`].
    pub struct ExportPortoutsCsvReport both {
        filters: ExportPortoutsCsvReportFilters = "filters" required,
    }
    /// Creates one with `filters`, which is required.
    new(filters: ExportPortoutsCsvReportFilters)
}

object! {
    /// `filters` of [`ExportPortoutsCsvReport`].
    pub struct ExportPortoutsCsvReportFilters both {
        created_at_gt: Option<DateTime> = "created_at__gt",
        created_at_lt: Option<DateTime> = "created_at__lt",
        customer_reference_in: Option<Vec<String>> = "customer_reference__in",
        end_user_name: Option<String> = "end_user_name",
        phone_numbers_overlaps: Option<Vec<String>> = "phone_numbers__overlaps",
        status_in: Option<Vec<StatusIn>> = "status__in",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Reply of `GET /portouts/{id}/comments`. Returned by [`client.portouts().comments().list`](crate::resources::porting_out::PortoutsComments::list).
    pub struct ListCommentsResponse reply {
        data: Option<Vec<PortoutComment>> = "data",
        meta: Option<shared::Metadata> = "meta",
    }
}

object! {
    /// Parameter of `GET /portouts/events`. Taken by [`client.portouts().events().list`](crate::resources::porting_out::PortoutsEvents::list).
    pub struct ListEventsFilter request {
        created_at: Option<ListTime> = "created_at",
        event_type: Option<ListEventsFilterEventType> = "event_type",
        /// Format: `uuid`.
        portout_id: Option<String> = "portout_id",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `event_type` of [`ListEventsFilter`].
    pub enum ListEventsFilterEventType {
        PortoutStatusChanged = "portout.status_changed",
        PortoutNewComment = "portout.new_comment",
        PortoutFocDateChanged = "portout.foc_date_changed",
    }
}

object! {
    /// Parameter of `GET /portouts/rejections/{portout_id}`. Taken by [`client.portouts().list_rejection_codes`](crate::resources::porting_out::Portouts::list_rejection_codes).
    pub struct ListPortoutRejectionCodesFilter request {
        code: Option<ListPortoutRejectionCodesFilterCode> = "code",
    }
    /// Creates an empty one.
    new()
}

union! {
    /// `code` of [`ListPortoutRejectionCodesFilter`].
    pub enum ListPortoutRejectionCodesFilterCode {
        /// A JSON integer.
        Integer(i64) = json "integer",
        /// A JSON array.
        List(Vec<i64>) = json "array",
    }
    from Integer(i64)
    from List(Vec<i64>)
}

object! {
    /// Parameter of `GET /portouts`. Taken by [`client.portouts().list`](crate::resources::porting_out::Portouts::list).
    pub struct ListPortoutsFilter request {
        carrier_name: Option<String> = "carrier_name",
        country_code: Option<String> = "country_code",
        country_code_in: Option<Vec<String>> = "country_code_in",
        foc_date: Option<DateTime> = "foc_date",
        inserted_at: Option<ListTime> = "inserted_at",
        phone_number: Option<String> = "phone_number",
        pon: Option<String> = "pon",
        ported_out_at: Option<ListTime> = "ported_out_at",
        spid: Option<String> = "spid",
        status: Option<ListPortoutsFilterStatus> = "status",
        status_in: Option<Vec<StatusIn>> = "status_in",
        support_key: Option<String> = "support_key",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `status` of [`ListPortoutsFilter`]. Part of [`PortoutDetails`] and [`WebhookPortoutStatusChangedPayload`].
    pub enum ListPortoutsFilterStatus {
        Pending = "pending",
        Authorized = "authorized",
        Ported = "ported",
        Rejected = "rejected",
        RejectedPending = "rejected-pending",
        Canceled = "canceled",
    }
}

object! {
    /// Parameter of `GET /portouts/reports`. Taken by [`client.portouts().reports().list`](crate::resources::porting_out::PortoutsReports::list).
    pub struct ListReportsFilter request {
        /// Always `export_portouts_csv`.
        report_type: Option<String> = "report_type",
        status: Option<ListReportsFilterStatus> = "status",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `status` of [`ListReportsFilter`]. Part of [`PortoutReport`].
    pub enum ListReportsFilterStatus {
        Pending = "pending",
        Completed = "completed",
    }
}

object! {
    /// `inserted_at` of [`ListPortoutsFilter`]. Part of [`ListEventsFilter`].
    pub struct ListTime request {
        gte: Option<DateTime> = "gte",
        lte: Option<DateTime> = "lte",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `PortOutSupportingDocument`. Returned by [`client.portouts().supporting_documents().list`](crate::resources::porting_out::PortoutsSupportingDocuments::list) and [`client.portouts().supporting_documents().create`](crate::resources::porting_out::PortoutsSupportingDocuments::create).
    pub struct PortOutSupportingDocument reply {
        created_at: String = "created_at" required,
        /// Format: `uuid`.
        document_id: String = "document_id" required,
        /// Format: `uuid`.
        id: String = "id" required,
        /// Format: `uuid`. Set by the server.
        portout_id: String = "portout_id" required,
        /// Set by the server.
        record_type: String = "record_type" required,
        /// Set by the server.
        type_: PortOutSupportingDocumentType = "type" required,
        updated_at: String = "updated_at" required,
    }
}

string_enum! {
    /// `type` of [`PortOutSupportingDocument`]. Part of [`CreateSupportingDocumentRequestDocument`].
    pub enum PortOutSupportingDocumentType {
        Loa = "loa",
        Invoice = "invoice",
    }
}

object! {
    /// Schema `PortoutComment`. Returned by [`client.portouts().comments().create`](crate::resources::porting_out::PortoutsComments::create). Part of [`ListCommentsResponse`].
    pub struct PortoutComment reply {
        body: String = "body" required,
        created_at: String = "created_at" required,
        id: String = "id" required,
        portout_id: Option<String> = "portout_id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        user_id: String = "user_id" required,
    }
}

object! {
    /// Schema `PortoutDetails`. Returned by [`client.portouts().list`](crate::resources::porting_out::Portouts::list), [`client.portouts().retrieve`](crate::resources::porting_out::Portouts::retrieve) and [`client.portouts().update_status`](crate::resources::porting_out::Portouts::update_status).
    pub struct PortoutDetails reply {
        already_ported: Option<bool> = "already_ported",
        authorized_name: Option<String> = "authorized_name",
        carrier_name: Option<String> = "carrier_name",
        city: Option<String> = "city",
        created_at: Option<String> = "created_at",
        current_carrier: Option<String> = "current_carrier",
        end_user_name: Option<String> = "end_user_name",
        foc_date: Option<String> = "foc_date",
        /// Default: `false`.
        host_messaging: Option<bool> = "host_messaging",
        id: Option<String> = "id",
        inserted_at: Option<String> = "inserted_at",
        lsr: Option<Vec<String>> = "lsr",
        phone_numbers: Option<Vec<String>> = "phone_numbers",
        pon: Option<String> = "pon",
        reason: Option<String> = "reason",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        rejection_code: Option<i64> = "rejection_code",
        requested_foc_date: Option<String> = "requested_foc_date",
        service_address: Option<String> = "service_address",
        spid: Option<String> = "spid",
        state: Option<String> = "state",
        status: Option<ListPortoutsFilterStatus> = "status",
        support_key: Option<String> = "support_key",
        updated_at: Option<String> = "updated_at",
        /// Format: `uuid`.
        user_id: Option<String> = "user_id",
        /// Format: `uuid`.
        vendor: Option<String> = "vendor",
        zip: Option<String> = "zip",
    }
}

union! {
    /// Schema `PortoutEvent`. Returned by [`client.portouts().events().list`](crate::resources::porting_out::PortoutsEvents::list) and [`client.portouts().events().retrieve`](crate::resources::porting_out::PortoutsEvents::retrieve).
    pub enum PortoutEvent tag "event_type" {
        /// `event_type` is `portout.status_changed`.
        PortoutStatusChanged(WebhookPortoutStatusChanged) = tag "portout.status_changed",
        /// `event_type` is `portout.new_comment`.
        PortoutNewComment(WebhookPortoutNewComment) = tag "portout.new_comment",
        /// `event_type` is `portout.foc_date_changed`.
        PortoutFocDateChanged(WebhookPortoutFocDateChanged) = tag "portout.foc_date_changed",
    }
}

object! {
    /// Schema `PortoutRejection`. Returned by [`client.portouts().list_rejection_codes`](crate::resources::porting_out::Portouts::list_rejection_codes).
    pub struct PortoutRejection reply {
        code: Option<i64> = "code",
        description: Option<String> = "description",
        reason_required: Option<bool> = "reason_required",
    }
}

object! {
    /// Schema `PortoutReport`. Returned by [`client.portouts().reports().list`](crate::resources::porting_out::PortoutsReports::list), [`client.portouts().reports().create`](crate::resources::porting_out::PortoutsReports::create) and [`client.portouts().reports().retrieve`](crate::resources::porting_out::PortoutsReports::retrieve).
    pub struct PortoutReport reply {
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`.
        document_id: Option<String> = "document_id",
        /// Format: `uuid`.
        id: Option<String> = "id",
        params: Option<ExportPortoutsCsvReport> = "params",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Always `export_portouts_csv`.
        report_type: Option<String> = "report_type",
        status: Option<ListReportsFilterStatus> = "status",
        updated_at: Option<DateTime> = "updated_at",
    }
}

string_enum! {
    /// Parameter of `PATCH /portouts/{id}/{status}`. Taken by [`client.portouts().update_status`](crate::resources::porting_out::Portouts::update_status).
    pub enum PortoutStatusChange {
        Authorized = "authorized",
        RejectedPending = "rejected-pending",
    }
}

string_enum! {
    /// `status_in` of [`ListPortoutsFilter`]. Part of [`ExportPortoutsCsvReportFilters`].
    pub enum StatusIn {
        Pending = "pending",
        Authorized = "authorized",
        Ported = "ported",
        Rejected = "rejected",
        RejectedPending = "rejected-pending",
        Canceled = "canceled",
    }
}

object! {
    /// Request body of `PATCH /portouts/{id}/{status}`. Taken by [`client.portouts().update_status`](crate::resources::porting_out::Portouts::update_status).
    pub struct UpdatePortoutStatusRequest request {
        /// Default: `false`.
        host_messaging: Option<bool> = "host_messaging",
        reason: String = "reason" required,
    }
    /// Creates one with `reason`, which is required.
    new(reason: String)
}

object! {
    /// Schema `WebhookPortoutFocDateChanged`. Part of [`PortoutEvent`].
    pub struct WebhookPortoutFocDateChanged reply {
        available_notification_methods: Option<Vec<AvailableNotificationMethod>> = "available_notification_methods",
        created_at: Option<DateTime> = "created_at",
        event_type: Option<EventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<WebhookPortoutFocDateChangedPayload> = "payload",
        payload_status: Option<WebhookPortoutPayloadStatus> = "payload_status",
        /// Format: `uuid`.
        portout_id: Option<String> = "portout_id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// `payload` of [`WebhookPortoutFocDateChanged`].
    pub struct WebhookPortoutFocDateChangedPayload reply {
        foc_date: Option<DateTime> = "foc_date",
        /// Format: `uuid`.
        id: Option<String> = "id",
        user_id: Option<String> = "user_id",
    }
}

object! {
    /// Schema `WebhookPortoutNewComment`. Part of [`PortoutEvent`].
    pub struct WebhookPortoutNewComment reply {
        available_notification_methods: Option<Vec<AvailableNotificationMethod>> = "available_notification_methods",
        created_at: Option<DateTime> = "created_at",
        event_type: Option<EventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<WebhookPortoutNewCommentPayload> = "payload",
        payload_status: Option<WebhookPortoutPayloadStatus> = "payload_status",
        /// Format: `uuid`.
        portout_id: Option<String> = "portout_id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// `payload` of [`WebhookPortoutNewComment`].
    pub struct WebhookPortoutNewCommentPayload reply {
        comment: Option<String> = "comment",
        /// Format: `uuid`.
        id: Option<String> = "id",
        /// Format: `uuid`.
        portout_id: Option<String> = "portout_id",
        /// Format: `uuid`.
        user_id: Option<String> = "user_id",
    }
}

string_enum! {
    /// `payload_status` of [`WebhookPortoutStatusChanged`]. Part of [`WebhookPortoutNewComment`] and [`WebhookPortoutFocDateChanged`].
    pub enum WebhookPortoutPayloadStatus {
        Created = "created",
        Completed = "completed",
    }
}

object! {
    /// Schema `WebhookPortoutStatusChanged`. Part of [`PortoutEvent`].
    pub struct WebhookPortoutStatusChanged reply {
        available_notification_methods: Option<Vec<AvailableNotificationMethod>> = "available_notification_methods",
        created_at: Option<DateTime> = "created_at",
        event_type: Option<EventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<WebhookPortoutStatusChangedPayload> = "payload",
        payload_status: Option<WebhookPortoutPayloadStatus> = "payload_status",
        /// Format: `uuid`.
        portout_id: Option<String> = "portout_id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// `payload` of [`WebhookPortoutStatusChanged`].
    pub struct WebhookPortoutStatusChangedPayload reply {
        attempted_pin: Option<String> = "attempted_pin",
        carrier_name: Option<String> = "carrier_name",
        /// Format: `uuid`.
        id: Option<String> = "id",
        phone_numbers: Option<Vec<String>> = "phone_numbers",
        rejection_reason: Option<String> = "rejection_reason",
        spid: Option<String> = "spid",
        status: Option<ListPortoutsFilterStatus> = "status",
        subscriber_name: Option<String> = "subscriber_name",
        /// Format: `uuid`.
        user_id: Option<String> = "user_id",
    }
}
