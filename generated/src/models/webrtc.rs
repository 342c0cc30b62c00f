//! Types of WebRTC. Push and telephony credentials for calls in browsers and mobile apps.
//!
//! See [the operations](crate::resources::webrtc), [the guide](crate::guides::webrtc).

use crate::runtime::model::{DateTime, Map, Value, object, string_enum, union};

object! {
    /// Schema `CreateAndroidPushCredentialRequest`. Part of [`CreateMobilePushCredentialRequest`].
    pub struct CreateAndroidPushCredentialRequest request {
        alias: String = "alias" required,
        project_account_json_file: Value = "project_account_json_file" required,
        /// Always `android`.
        type_: String = "type" required,
    }
    /// Creates one with `project_account_json_file` and `alias`, which are required.
    new(project_account_json_file: Value, alias: String) { type_: "android" }
}

object! {
    /// Schema `CreateIosPushCredentialRequest`. Part of [`CreateMobilePushCredentialRequest`].
    pub struct CreateIosPushCredentialRequest request {
        alias: String = "alias" required,
        certificate: String = "certificate" required,
        private_key: String = "private_key" required,
        /// Always `ios`.
        type_: String = "type" required,
    }
    /// Creates one with `certificate`, `private_key` and `alias`, which are required.
    new(certificate: String, private_key: String, alias: String) { type_: "ios" }
}

union! {
    /// Request body of `POST /mobile_push_credentials`. Taken by [`client.mobile_push_credentials().create`](crate::resources::webrtc::MobilePushCredentials::create).
    pub enum CreateMobilePushCredentialRequest tag "type" {
        /// `type` is `ios`.
        Ios(CreateIosPushCredentialRequest) = tag "ios",
        /// `type` is `android`.
        Android(CreateAndroidPushCredentialRequest) = tag "android",
    }
    from Ios(CreateIosPushCredentialRequest)
    from Android(CreateAndroidPushCredentialRequest)
}

object! {
    /// Parameter of `GET /mobile_push_credentials`. Taken by [`client.mobile_push_credentials().list`](crate::resources::webrtc::MobilePushCredentials::list).
    pub struct ListMobilePushCredentialsFilter request {
        alias: Option<String> = "alias",
        type_: Option<ListMobilePushCredentialsFilterType> = "type",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `type` of [`ListMobilePushCredentialsFilter`].
    pub enum ListMobilePushCredentialsFilterType {
        Ios = "ios",
        Android = "android",
    }
}

object! {
    /// Parameter of `GET /telephony_credentials`. Taken by [`client.telephony_credentials().list`](crate::resources::TelephonyCredentials::list).
    pub struct ListTelephonyCredentialsFilter request {
        name: Option<String> = "name",
        resource_id: Option<String> = "resource_id",
        sip_username: Option<String> = "sip_username",
        status: Option<String> = "status",
        tag: Option<String> = "tag",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Parameter of `GET /voice_sdk_call_reports`. Taken by [`client.voice_sdk_call_reports().list`](crate::resources::webrtc::VoiceSdkCallReports::list).
    pub enum ListVoiceSdkCallReportsSort {
        Asc = "asc",
        Desc = "desc",
        CreatedAt = "created_at",
        CreatedAtDesc = "-created_at",
    }
}

object! {
    /// Schema `voice-sdk-debug_PaginationMeta`. Returned by [`client.voice_sdk_call_reports().list`](crate::resources::webrtc::VoiceSdkCallReports::list).
    pub struct PaginationMeta reply {
        page_number: Option<i64> = "page_number",
        page_size: Option<i64> = "page_size",
        total_pages: Option<i64> = "total_pages",
        total_results: Option<i64> = "total_results",
    }
}

object! {
    /// Schema `PushCredential`. Returned by [`client.mobile_push_credentials().list`](crate::resources::webrtc::MobilePushCredentials::list), [`client.mobile_push_credentials().create`](crate::resources::webrtc::MobilePushCredentials::create) and [`client.mobile_push_credentials().retrieve`](crate::resources::webrtc::MobilePushCredentials::retrieve).
    pub struct PushCredential reply {
        alias: String = "alias" required,
        certificate: String = "certificate" required,
        created_at: DateTime = "created_at" required,
        id: String = "id" required,
        private_key: String = "private_key" required,
        project_account_json_file: Value = "project_account_json_file" required,
        /// Set by the server.
        record_type: String = "record_type" required,
        type_: String = "type" required,
        updated_at: DateTime = "updated_at" required,
    }
}

object! {
    /// Schema `TelephonyCredential`. Returned by [`client.telephony_credentials().list`](crate::resources::TelephonyCredentials::list), [`client.telephony_credentials().create`](crate::resources::TelephonyCredentials::create), [`client.telephony_credentials().retrieve`](crate::resources::TelephonyCredentials::retrieve) and 2 more.
    pub struct TelephonyCredential reply {
        created_at: Option<String> = "created_at",
        expired: Option<bool> = "expired",
        expires_at: Option<String> = "expires_at",
        id: Option<String> = "id",
        name: Option<String> = "name",
        record_type: Option<String> = "record_type",
        resource_id: Option<String> = "resource_id",
        sip_password: Option<String> = "sip_password",
        sip_username: Option<String> = "sip_username",
        updated_at: Option<String> = "updated_at",
        user_id: Option<String> = "user_id",
    }
}

object! {
    /// Schema `TelephonyCredentialCreateRequest`. Taken by [`client.telephony_credentials().create`](crate::resources::TelephonyCredentials::create).
    pub struct TelephonyCredentialCreateRequest request {
        connection_id: String = "connection_id" required,
        expires_at: Option<String> = "expires_at",
        name: Option<String> = "name",
        tag: Option<String> = "tag",
    }
    /// Creates one with `connection_id`, which is required.
    new(connection_id: String)
}

object! {
    /// Schema `TelephonyCredentialUpdateRequest`. Taken by [`client.telephony_credentials().update`](crate::resources::TelephonyCredentials::update).
    pub struct TelephonyCredentialUpdateRequest request {
        connection_id: Option<String> = "connection_id",
        expires_at: Option<String> = "expires_at",
        name: Option<String> = "name",
        tag: Option<String> = "tag",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `VoiceSdkCallReport`. Returned by [`client.voice_sdk_call_reports().list`](crate::resources::webrtc::VoiceSdkCallReports::list) and [`client.voice_sdk_call_reports().retrieve`](crate::resources::webrtc::VoiceSdkCallReports::retrieve).
    pub struct VoiceSdkCallReport reply {
        /// Format: `uuid`.
        call_id: Option<String> = "call_id",
        call_report_id: Option<String> = "call_report_id",
        created_at: Option<DateTime> = "created_at",
        flush_reason: Option<Value> = "flushReason",
        logs: Option<VoiceSdkCallReportLogs> = "logs",
        /// Format: `uuid`.
        organization_id: Option<String> = "organization_id",
        segment: Option<i64> = "segment",
        stats: Option<VoiceSdkCallReportStats> = "stats",
        stored_at: Option<DateTime> = "stored_at",
        summary: Option<Value> = "summary",
        telnyx_leg_id: Option<String> = "telnyx_leg_id",
        telnyx_session_id: Option<String> = "telnyx_session_id",
        user_agent: Option<String> = "user_agent",
        /// Format: `uuid`.
        user_id: Option<String> = "user_id",
        version: Option<String> = "version",
        voice_sdk_id: Option<String> = "voice_sdk_id",
        voice_sdk_id_decoded: Option<Value> = "voice_sdk_id_decoded",
        voice_sdk_session_id: Option<String> = "voice_sdk_session_id",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
}

object! {
    /// Schema `VoiceSdkCallReportLogEntry`. Part of [`VoiceSdkCallReportLogs`] and [`VoiceSdkCallReportLogsObject`].
    pub struct VoiceSdkCallReportLogEntry reply {
        context: Option<Value> = "context",
        level: Option<VoiceSdkCallReportLogEntryLevel> = "level",
        message: Option<String> = "message",
        timestamp: Option<DateTime> = "timestamp",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
}

string_enum! {
    /// `level` of [`VoiceSdkCallReportLogEntry`].
    pub enum VoiceSdkCallReportLogEntryLevel {
        Debug = "debug",
        Info = "info",
        Warn = "warn",
        Error = "error",
    }
}

union! {
    /// Schema `VoiceSdkCallReportLogs`. Part of [`VoiceSdkCallReport`].
    pub enum VoiceSdkCallReportLogs {
        /// A JSON array.
        List(Vec<VoiceSdkCallReportLogEntry>) = json "array",
        /// A JSON object.
        Object(VoiceSdkCallReportLogsObject) = json "object",
    }
}

object! {
    /// A variant of [`VoiceSdkCallReportLogs`].
    pub struct VoiceSdkCallReportLogsObject reply {
        entries: Option<Vec<VoiceSdkCallReportLogEntry>> = "entries",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
}

union! {
    /// Schema `VoiceSdkCallReportStats`. Part of [`VoiceSdkCallReport`].
    pub enum VoiceSdkCallReportStats {
        /// A JSON array.
        List(Vec<Value>) = json "array",
        /// A JSON object.
        Object(VoiceSdkCallReportStatsObject) = json "object",
    }
}

object! {
    /// A variant of [`VoiceSdkCallReportStats`].
    pub struct VoiceSdkCallReportStatsObject reply {
        audio: Option<Value> = "audio",
        connection: Option<Value> = "connection",
        ice: Option<Value> = "ice",
        transport: Option<Value> = "transport",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
}
