//! Types of the product SIP Integrations.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Schema `AzureConfigurationData`.
    pub struct AzureConfigurationData both {
        account_key: Option<String> = "account_key",
        account_name: Option<String> = "account_name",
        backend: AzureConfigurationDataBackend = "backend" required,
        bucket: Option<String> = "bucket",
    }
    new()
}

string_enum! {
    /// `backend` of [`AzureConfigurationData`].
    pub enum AzureConfigurationDataBackend {
        Azure = "azure",
    }
}

object! {
    /// Schema `call-recordings_Error`.
    pub struct CallRecordingsError reply {
        code: String = "code" required,
        detail: Option<String> = "detail",
        meta: Option<Value> = "meta",
        source: Option<CallRecordingsErrorSource> = "source",
        title: String = "title" required,
    }
}

object! {
    /// `source` of [`CallRecordingsError`].
    pub struct CallRecordingsErrorSource reply {
        parameter: Option<String> = "parameter",
        pointer: Option<String> = "pointer",
    }
}

object! {
    /// Schema `call-recordings_Errors`.
    pub struct CallRecordingsErrors reply {
        errors: Option<Vec<CallRecordingsError>> = "errors",
    }
}

object! {
    /// Schema `CivicAddress`.
    pub struct CivicAddress reply {
        city_or_town: Option<String> = "city_or_town",
        city_or_town_alias: Option<String> = "city_or_town_alias",
        company_name: Option<String> = "company_name",
        country: Option<String> = "country",
        country_or_district: Option<String> = "country_or_district",
        /// Format: `uuid`.
        default_location_id: Option<String> = "default_location_id",
        description: Option<String> = "description",
        house_number: Option<String> = "house_number",
        house_number_suffix: Option<String> = "house_number_suffix",
        /// Format: `uuid`.
        id: Option<String> = "id",
        locations: Option<Vec<Location>> = "locations",
        postal_or_zip_code: Option<String> = "postal_or_zip_code",
        record_type: Option<String> = "record_type",
        state_or_province: Option<String> = "state_or_province",
        street_name: Option<String> = "street_name",
        street_suffix: Option<String> = "street_suffix",
    }
}

object! {
    /// Schema `CreateExternalConnectionRequest`.
    pub struct CreateExternalConnectionRequest request {
        /// Default: `true`.
        active: Option<bool> = "active",
        /// Default: `zoom`.
        external_sip_connection: ExternalSipConnectionZoomOnly = "external_sip_connection" required,
        inbound: Option<CreateExternalConnectionRequestInbound> = "inbound",
        outbound: ExternalConnectionOutbound = "outbound" required,
        tags: Option<Vec<String>> = "tags",
        /// Format: `uri`. Default: `""`.
        webhook_event_failover_url: Nullable<String> = "webhook_event_failover_url",
        /// Format: `uri`.
        webhook_event_url: Option<String> = "webhook_event_url",
        /// At least 0. At most 30.
        webhook_timeout_secs: Nullable<i64> = "webhook_timeout_secs",
    }
    new(outbound: ExternalConnectionOutbound)
}

object! {
    /// `inbound` of [`CreateExternalConnectionRequest`].
    pub struct CreateExternalConnectionRequestInbound request {
        channel_limit: Nullable<i64> = "channel_limit",
        outbound_voice_profile_id: String = "outbound_voice_profile_id" required,
    }
    new(outbound_voice_profile_id: String)
}

object! {
    /// Schema `CreateExternalConnectionUploadRequest`.
    pub struct CreateExternalConnectionUploadRequest request {
        additional_usages: Option<Vec<CreateExternalConnectionUploadRequestAdditionalUsage>> = "additional_usages",
        /// Format: `uuid`.
        civic_address_id: Option<String> = "civic_address_id",
        /// Format: `uuid`.
        location_id: Option<String> = "location_id",
        /// At least 1 item.
        number_ids: Vec<String> = "number_ids" required,
        usage: Option<CreateExternalConnectionUploadRequestUsage> = "usage",
    }
    new(number_ids: Vec<String>)
}

string_enum! {
    /// `additional_usages` of [`CreateExternalConnectionUploadRequest`].
    pub enum CreateExternalConnectionUploadRequestAdditionalUsage {
        CallingUserAssignment = "calling_user_assignment",
        FirstPartyAppAssignment = "first_party_app_assignment",
    }
}

string_enum! {
    /// `usage` of [`CreateExternalConnectionUploadRequest`].
    pub enum CreateExternalConnectionUploadRequestUsage {
        CallingUserAssignment = "calling_user_assignment",
        FirstPartyAppAssignment = "first_party_app_assignment",
    }
}

object! {
    /// Reply of `POST /external_connections/{id}/uploads`.
    pub struct CreateUploadResponse reply {
        success: Option<bool> = "success",
        /// Format: `uuid`.
        ticket_id: Option<String> = "ticket_id",
    }
}

object! {
    /// Schema `CredentialsResponse`.
    pub struct CredentialsResponse reply {
        connection_id: String = "connection_id" required,
        data: CustomStorageConfiguration = "data" required,
        record_type: RecordType = "record_type" required,
    }
}

object! {
    /// Schema `call-recordings_CursorPaginationMeta`.
    pub struct CursorPaginationMeta reply {
        cursors: Option<shared::Cursor> = "cursors",
        next: Option<String> = "next",
        previous: Option<String> = "previous",
    }
}

object! {
    /// Schema `CustomStorageConfiguration`.
    pub struct CustomStorageConfiguration both {
        backend: CustomStorageConfigurationBackend = "backend" required,
        configuration: CustomStorageConfigurationConfiguration = "configuration" required,
    }
    new(backend: CustomStorageConfigurationBackend, configuration: CustomStorageConfigurationConfiguration)
}

string_enum! {
    /// `backend` of [`CustomStorageConfiguration`].
    pub enum CustomStorageConfigurationBackend {
        Gcs = "gcs",
        S3 = "s3",
        Azure = "azure",
    }
}

union! {
    /// `configuration` of [`CustomStorageConfiguration`].
    pub enum CustomStorageConfigurationConfiguration tag "backend" {
        /// `backend` is `gcs`.
        Gcs(GcsConfigurationData) = tag "gcs",
        /// `backend` is `s3`.
        S3(S3ConfigurationData) = tag "s3",
        /// `backend` is `azure`.
        Azure(AzureConfigurationData) = tag "azure",
    }
}

object! {
    /// Reply of `POST /recordings/actions/delete`.
    pub struct DeleteRecordingResponse reply {
        status: Option<DeleteRecordingResponseStatus> = "status",
    }
}

string_enum! {
    /// `status` of [`DeleteRecordingResponse`].
    pub enum DeleteRecordingResponseStatus {
        Ok = "ok",
    }
}

object! {
    /// Request body `DeleteRecordingsRequest`.
    pub struct DeleteRecordingsRequest request {
        ids: Vec<String> = "ids" required,
    }
    new(ids: Vec<String>)
}

object! {
    /// Schema `DialogflowConnection`.
    pub struct DialogflowConnection request {
        conversation_profile_id: Option<String> = "conversation_profile_id",
        /// Default: `es`.
        dialogflow_api: Option<DialogflowConnectionDialogflowApi> = "dialogflow_api",
        environment: Option<String> = "environment",
        location: Option<String> = "location",
        service_account: Value = "service_account" required,
    }
    new(service_account: Value)
}

string_enum! {
    /// `dialogflow_api` of [`DialogflowConnection`].
    pub enum DialogflowConnectionDialogflowApi {
        Cx = "cx",
        Es = "es",
    }
}

object! {
    /// `data` of `DialogflowConnectionResponse`.
    pub struct DialogflowConnectionResponseData reply {
        connection_id: Option<String> = "connection_id",
        conversation_profile_id: Option<String> = "conversation_profile_id",
        environment: Option<String> = "environment",
        record_type: Option<String> = "record_type",
        service_account: Option<String> = "service_account",
    }
}

object! {
    /// Reply of `DELETE /external_connections/log_messages/{id}`.
    pub struct DismissLogMessageResponse reply {
        success: Option<bool> = "success",
    }
}

object! {
    /// Schema `ExternalConnection`.
    pub struct ExternalConnection reply {
        /// Default: `true`.
        active: Option<bool> = "active",
        created_at: Option<String> = "created_at",
        /// Default: `false`.
        credential_active: Option<bool> = "credential_active",
        /// Default: `zoom`.
        external_sip_connection: Option<ExternalSipConnection> = "external_sip_connection",
        /// Format: `int64`.
        id: Option<String> = "id",
        inbound: Option<ExternalConnectionInbound> = "inbound",
        outbound: Option<ExternalConnectionOutbound> = "outbound",
        record_type: Option<String> = "record_type",
        tags: Option<Vec<String>> = "tags",
        updated_at: Option<String> = "updated_at",
        /// Default: `1`.
        webhook_api_version: Option<ExternalConnectionWebhookApiVersion> = "webhook_api_version",
        /// Format: `uri`. Default: `""`.
        webhook_event_failover_url: Option<String> = "webhook_event_failover_url",
        /// Format: `uri`.
        webhook_event_url: Option<String> = "webhook_event_url",
        /// At least 0. At most 30.
        webhook_timeout_secs: Option<i64> = "webhook_timeout_secs",
    }
}

object! {
    /// `inbound` of [`ExternalConnection`].
    pub struct ExternalConnectionInbound both {
        channel_limit: Nullable<i64> = "channel_limit",
    }
    new()
}

object! {
    /// `outbound` of [`ExternalConnection`].
    pub struct ExternalConnectionOutbound both {
        channel_limit: Nullable<i64> = "channel_limit",
        /// Format: `int64`.
        outbound_voice_profile_id: Option<String> = "outbound_voice_profile_id",
    }
    new()
}

object! {
    /// Schema `ExternalConnectionPhoneNumber`.
    pub struct ExternalConnectionPhoneNumber reply {
        acquired_capabilities: Option<Vec<ExternalConnectionPhoneNumberAcquiredCapability>> = "acquired_capabilities",
        /// Format: `uuid`.
        civic_address_id: Option<String> = "civic_address_id",
        displayed_country_code: Option<String> = "displayed_country_code",
        /// Format: `uuid`.
        location_id: Option<String> = "location_id",
        number_id: Option<String> = "number_id",
        telephone_number: Option<String> = "telephone_number",
        /// Format: `uuid`.
        ticket_id: Option<String> = "ticket_id",
    }
}

string_enum! {
    /// `acquired_capabilities` of [`ExternalConnectionPhoneNumber`].
    pub enum ExternalConnectionPhoneNumberAcquiredCapability {
        FirstPartyAppAssignment = "FirstPartyAppAssignment",
        InboundCalling = "InboundCalling",
        Office365 = "Office365",
        OutboundCalling = "OutboundCalling",
        UserAssignment = "UserAssignment",
    }
}

object! {
    /// Content of the reply of `GET /external_connections/{id}/uploads/status`.
    pub struct ExternalConnectionUpload reply {
        pending_numbers_count: Option<i64> = "pending_numbers_count",
        pending_orders_count: Option<i64> = "pending_orders_count",
    }
}

string_enum! {
    /// `webhook_api_version` of [`ExternalConnection`].
    pub enum ExternalConnectionWebhookApiVersion {
        V1 = "1",
        V2 = "2",
    }
}

string_enum! {
    /// Schema `ExternalSipConnection`.
    pub enum ExternalSipConnection {
        Zoom = "zoom",
        OperatorConnect = "operator_connect",
    }
}

string_enum! {
    /// Schema `ExternalSipConnectionZoomOnly`.
    pub enum ExternalSipConnectionZoomOnly {
        Zoom = "zoom",
    }
}

object! {
    /// Schema `GCSConfigurationData`.
    pub struct GcsConfigurationData both {
        backend: GcsConfigurationDataBackend = "backend" required,
        bucket: Option<String> = "bucket",
        credentials: Option<String> = "credentials",
    }
    new()
}

string_enum! {
    /// `backend` of [`GcsConfigurationData`].
    pub enum GcsConfigurationDataBackend {
        Gcs = "gcs",
    }
}

object! {
    /// Parameter of `GET /external_connections/{id}/civic_addresses`.
    pub struct ListCivicAddressesFilter request {
        country: Option<Vec<String>> = "country",
    }
    new()
}

object! {
    /// Parameter of `GET /external_connections`.
    pub struct ListExternalConnectionsFilter request {
        connection_name: Option<ListExternalConnectionsFilterConnectionName> = "connection_name",
        created_at: Nullable<String> = "created_at",
        external_sip_connection: Option<ListExternalConnectionsFilterExternalSipConnection> = "external_sip_connection",
        id: Nullable<String> = "id",
        phone_number: Option<ListExternalConnectionsFilterPhoneNumber> = "phone_number",
    }
    new()
}

object! {
    /// `connection_name` of [`ListExternalConnectionsFilter`].
    pub struct ListExternalConnectionsFilterConnectionName request {
        contains: Nullable<String> = "contains",
    }
    new()
}

string_enum! {
    /// `external_sip_connection` of [`ListExternalConnectionsFilter`].
    pub enum ListExternalConnectionsFilterExternalSipConnection {
        Zoom = "zoom",
        OperatorConnect = "operator_connect",
    }
}

object! {
    /// `phone_number` of [`ListExternalConnectionsFilter`].
    pub struct ListExternalConnectionsFilterPhoneNumber request {
        contains: Option<String> = "contains",
    }
    new()
}

object! {
    /// Parameter of `GET /external_connections/log_messages`.
    pub struct ListLogMessagesFilter request {
        external_connection_id: Option<String> = "external_connection_id",
        telephone_number: Option<ListLogMessagesFilterTelephoneNumber> = "telephone_number",
    }
    new()
}

object! {
    /// `telephone_number` of [`ListLogMessagesFilter`].
    pub struct ListLogMessagesFilterTelephoneNumber request {
        contains: Option<String> = "contains",
        /// Format: `E164`.
        eq: Option<String> = "eq",
    }
    new()
}

object! {
    /// Parameter of `GET /media`.
    pub struct ListMediaFilter request {
        content_type: Option<Vec<String>> = "content_type",
    }
    new()
}

object! {
    /// Reply of `GET /media`.
    pub struct ListMediaResponse reply {
        data: Option<Vec<MediaResource>> = "data",
        meta: Option<shared::PaginationMeta> = "meta",
    }
}

object! {
    /// Parameter of `GET /external_connections/{id}/phone_numbers`.
    pub struct ListPhoneNumbersFilter request {
        civic_address_id: Option<ListPhoneNumbersFilterCivicAddressId> = "civic_address_id",
        location_id: Option<ListPhoneNumbersFilterLocationId> = "location_id",
        phone_number: Option<ListPhoneNumbersFilterPhoneNumber> = "phone_number",
    }
    new()
}

object! {
    /// `civic_address_id` of [`ListPhoneNumbersFilter`].
    pub struct ListPhoneNumbersFilterCivicAddressId request {
        eq: Option<String> = "eq",
    }
    new()
}

object! {
    /// `location_id` of [`ListPhoneNumbersFilter`].
    pub struct ListPhoneNumbersFilterLocationId request {
        eq: Option<String> = "eq",
    }
    new()
}

object! {
    /// `phone_number` of [`ListPhoneNumbersFilter`].
    pub struct ListPhoneNumbersFilterPhoneNumber request {
        contains: Option<String> = "contains",
        eq: Option<String> = "eq",
    }
    new()
}

object! {
    /// Parameter of `GET /recording_transcriptions`.
    pub struct ListRecordingTranscriptionsFilter request {
        created_at: Option<ListRecordingTranscriptionsFilterCreatedAt> = "created_at",
        /// Format: `uuid`.
        recording_id: Option<String> = "recording_id",
    }
    new()
}

object! {
    /// `created_at` of [`ListRecordingTranscriptionsFilter`].
    pub struct ListRecordingTranscriptionsFilterCreatedAt request {
        gte: Option<String> = "gte",
        lte: Option<String> = "lte",
    }
    new()
}

object! {
    /// Parameter of `GET /recordings`.
    pub struct ListRecordingsFilter request {
        call_control_id: Option<String> = "call_control_id",
        /// Format: `uuid`.
        call_leg_id: Option<String> = "call_leg_id",
        /// Format: `uuid`.
        call_session_id: Option<String> = "call_session_id",
        conference_id: Option<String> = "conference_id",
        conference_region: Option<String> = "conference_region",
        connection_id: Option<String> = "connection_id",
        created_at: Option<ListRecordingsFilterCreatedAt> = "created_at",
        end_time: Option<ListRecordingsFilterEndTime> = "end_time",
        from: Option<String> = "from",
        sip_call_id: Option<String> = "sip_call_id",
        start_time: Option<ListRecordingsFilterStartTime> = "start_time",
        to: Option<String> = "to",
    }
    new()
}

object! {
    /// `created_at` of [`ListRecordingsFilter`].
    pub struct ListRecordingsFilterCreatedAt request {
        gte: Option<String> = "gte",
        lte: Option<String> = "lte",
    }
    new()
}

object! {
    /// `end_time` of [`ListRecordingsFilter`].
    pub struct ListRecordingsFilterEndTime request {
        gte: Option<String> = "gte",
        lte: Option<String> = "lte",
    }
    new()
}

object! {
    /// `start_time` of [`ListRecordingsFilter`].
    pub struct ListRecordingsFilterStartTime request {
        gte: Option<String> = "gte",
        lte: Option<String> = "lte",
    }
    new()
}

object! {
    /// Parameter of `GET /external_connections/{id}/releases`.
    pub struct ListReleasesFilter request {
        civic_address_id: Option<ListReleasesFilterCivicAddressId> = "civic_address_id",
        location_id: Option<ListReleasesFilterLocationId> = "location_id",
        phone_number: Option<ListReleasesFilterPhoneNumber> = "phone_number",
        status: Option<ListReleasesFilterStatus> = "status",
    }
    new()
}

object! {
    /// `civic_address_id` of [`ListReleasesFilter`].
    pub struct ListReleasesFilterCivicAddressId request {
        eq: Option<String> = "eq",
    }
    new()
}

object! {
    /// `location_id` of [`ListReleasesFilter`].
    pub struct ListReleasesFilterLocationId request {
        eq: Option<String> = "eq",
    }
    new()
}

object! {
    /// `phone_number` of [`ListReleasesFilter`].
    pub struct ListReleasesFilterPhoneNumber request {
        contains: Option<String> = "contains",
        /// Format: `E164`.
        eq: Option<String> = "eq",
    }
    new()
}

object! {
    /// `status` of [`ListReleasesFilter`].
    pub struct ListReleasesFilterStatus request {
        eq: Option<Vec<ListReleasesFilterStatusEq>> = "eq",
    }
    new()
}

string_enum! {
    /// `eq` of [`ListReleasesFilterStatus`].
    pub enum ListReleasesFilterStatusEq {
        PendingUpload = "pending_upload",
        Pending = "pending",
        InProgress = "in_progress",
        Complete = "complete",
        Failed = "failed",
        Expired = "expired",
        UnknownValue = "unknown",
    }
}

object! {
    /// Parameter of `GET /external_connections/{id}/uploads`.
    pub struct ListUploadsFilter request {
        civic_address_id: Option<ListUploadsFilterCivicAddressId> = "civic_address_id",
        location_id: Option<ListUploadsFilterLocationId> = "location_id",
        phone_number: Option<ListUploadsFilterPhoneNumber> = "phone_number",
        status: Option<ListUploadsFilterStatus> = "status",
    }
    new()
}

object! {
    /// `civic_address_id` of [`ListUploadsFilter`].
    pub struct ListUploadsFilterCivicAddressId request {
        eq: Option<String> = "eq",
    }
    new()
}

object! {
    /// `location_id` of [`ListUploadsFilter`].
    pub struct ListUploadsFilterLocationId request {
        eq: Option<String> = "eq",
    }
    new()
}

object! {
    /// `phone_number` of [`ListUploadsFilter`].
    pub struct ListUploadsFilterPhoneNumber request {
        contains: Option<String> = "contains",
        eq: Option<String> = "eq",
    }
    new()
}

object! {
    /// `status` of [`ListUploadsFilter`].
    pub struct ListUploadsFilterStatus request {
        eq: Option<Vec<ListUploadsFilterStatusEq>> = "eq",
    }
    new()
}

string_enum! {
    /// `eq` of [`ListUploadsFilterStatus`].
    pub enum ListUploadsFilterStatusEq {
        PendingUpload = "pending_upload",
        Pending = "pending",
        InProgress = "in_progress",
        Success = "success",
        Error = "error",
    }
}

object! {
    /// Schema `Location`.
    pub struct Location reply {
        additional_info: Option<String> = "additional_info",
        description: Option<String> = "description",
        /// Format: `uuid`.
        id: Option<String> = "id",
        is_default: Option<bool> = "is_default",
    }
}

object! {
    /// `data` of `LocationResponse`.
    pub struct LocationResponseData reply {
        accepted_address_suggestions: Option<bool> = "accepted_address_suggestions",
        /// Format: `uuid`.
        location_id: Option<String> = "location_id",
        /// Format: `uuid`.
        static_emergency_address_id: Option<String> = "static_emergency_address_id",
    }
}

object! {
    /// Schema `LogMessage`.
    pub struct LogMessage reply {
        /// Format: `int64`.
        code: String = "code" required,
        detail: Option<String> = "detail",
        meta: Option<LogMessageMeta> = "meta",
        source: Option<LogMessageSource> = "source",
        title: String = "title" required,
    }
}

object! {
    /// `meta` of [`LogMessage`].
    pub struct LogMessageMeta reply {
        /// Format: `int64`.
        external_connection_id: Option<String> = "external_connection_id",
        telephone_number: Option<String> = "telephone_number",
        /// Format: `uuid`.
        ticket_id: Option<String> = "ticket_id",
    }
}

object! {
    /// `source` of [`LogMessage`].
    pub struct LogMessageSource reply {
        /// Format: `json-pointer`.
        pointer: Option<String> = "pointer",
    }
}

object! {
    /// Schema `MediaResource`.
    pub struct MediaResource reply {
        content_type: Option<String> = "content_type",
        created_at: Option<String> = "created_at",
        expires_at: Option<String> = "expires_at",
        media_name: Option<String> = "media_name",
        updated_at: Option<String> = "updated_at",
    }
}

object! {
    /// Schema `media-storage_Error`.
    pub struct MediaStorageError reply {
        code: String = "code" required,
        detail: Option<String> = "detail",
        meta: Option<Value> = "meta",
        source: Option<MediaStorageErrorSource> = "source",
        title: String = "title" required,
    }
}

object! {
    /// `source` of [`MediaStorageError`].
    pub struct MediaStorageErrorSource reply {
        parameter: Option<String> = "parameter",
        pointer: Option<String> = "pointer",
    }
}

object! {
    /// Schema `media-storage_Errors`.
    pub struct MediaStorageErrors reply {
        errors: Option<Vec<MediaStorageError>> = "errors",
    }
}

object! {
    /// Schema `media-streaming_Error`.
    pub struct MediaStreamingError reply {
        code: String = "code" required,
        detail: Option<String> = "detail",
        meta: Option<Value> = "meta",
        source: Option<MediaStreamingErrorSource> = "source",
        title: String = "title" required,
    }
}

object! {
    /// `source` of [`MediaStreamingError`].
    pub struct MediaStreamingErrorSource reply {
        parameter: Option<String> = "parameter",
        pointer: Option<String> = "pointer",
    }
}

object! {
    /// Schema `media-streaming_Errors`.
    pub struct MediaStreamingErrors reply {
        errors: Option<Vec<MediaStreamingError>> = "errors",
    }
}

object! {
    /// Schema `external-voice-integrations_PaginationMeta`.
    pub struct PaginationMeta reply {
        page_number: Option<i64> = "page_number",
        page_size: Option<i64> = "page_size",
        total_pages: Option<i64> = "total_pages",
        total_results: Option<i64> = "total_results",
    }
}

string_enum! {
    /// Schema `RecordType`.
    pub enum RecordType {
        CustomStorageCredentials = "custom_storage_credentials",
    }
}

object! {
    /// Schema `RecordingResponseData`.
    pub struct RecordingResponseData reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        channels: Option<RecordingResponseDataChannels> = "channels",
        conference_id: Option<String> = "conference_id",
        connection_id: Option<String> = "connection_id",
        created_at: Option<String> = "created_at",
        download_urls: Option<RecordingResponseDataDownloadUrls> = "download_urls",
        duration_millis: Option<i32> = "duration_millis",
        from: Option<String> = "from",
        id: Option<String> = "id",
        initiated_by: Option<String> = "initiated_by",
        record_type: Option<RecordingResponseDataRecordType> = "record_type",
        recording_ended_at: Option<String> = "recording_ended_at",
        recording_started_at: Option<String> = "recording_started_at",
        source: Option<RecordingResponseDataSource> = "source",
        status: Option<RecordingResponseDataStatus> = "status",
        to: Option<String> = "to",
        updated_at: Option<String> = "updated_at",
    }
}

string_enum! {
    /// `channels` of [`RecordingResponseData`].
    pub enum RecordingResponseDataChannels {
        Single = "single",
        Dual = "dual",
    }
}

object! {
    /// `download_urls` of [`RecordingResponseData`].
    pub struct RecordingResponseDataDownloadUrls reply {
        mp3: Option<String> = "mp3",
        wav: Option<String> = "wav",
    }
}

string_enum! {
    /// `record_type` of [`RecordingResponseData`].
    pub enum RecordingResponseDataRecordType {
        Recording = "recording",
    }
}

string_enum! {
    /// `source` of [`RecordingResponseData`].
    pub enum RecordingResponseDataSource {
        Conference = "conference",
        Call = "call",
    }
}

string_enum! {
    /// `status` of [`RecordingResponseData`].
    pub enum RecordingResponseDataStatus {
        Completed = "completed",
    }
}

object! {
    /// Schema `RecordingTranscription`.
    pub struct RecordingTranscription reply {
        created_at: Option<String> = "created_at",
        duration_millis: Option<i32> = "duration_millis",
        id: Option<String> = "id",
        record_type: Option<RecordingTranscriptionRecordType> = "record_type",
        recording_id: Option<String> = "recording_id",
        status: Option<RecordingTranscriptionStatus> = "status",
        transcription_text: Option<String> = "transcription_text",
        updated_at: Option<String> = "updated_at",
    }
}

string_enum! {
    /// `record_type` of [`RecordingTranscription`].
    pub enum RecordingTranscriptionRecordType {
        RecordingTranscription = "recording_transcription",
    }
}

string_enum! {
    /// `status` of [`RecordingTranscription`].
    pub enum RecordingTranscriptionStatus {
        InProgress = "in-progress",
        Completed = "completed",
    }
}

object! {
    /// Reply of `POST /operator_connect/actions/refresh`.
    pub struct RefreshResponse reply {
        message: Option<String> = "message",
        success: Option<bool> = "success",
    }
}

object! {
    /// Reply of `POST /external_connections/{id}/uploads/refresh`.
    pub struct RefreshUploadStatusResponse reply {
        success: Option<bool> = "success",
    }
}

object! {
    /// Schema `Release`.
    pub struct Release reply {
        created_at: Option<String> = "created_at",
        error_message: Option<String> = "error_message",
        /// Default: `pending_upload`.
        status: Option<ReleaseStatus> = "status",
        telephone_numbers: Option<Vec<TnReleaseEntry>> = "telephone_numbers",
        /// Format: `uuid`.
        tenant_id: Option<String> = "tenant_id",
        /// Format: `uuid`.
        ticket_id: Option<String> = "ticket_id",
    }
}

string_enum! {
    /// `status` of [`Release`].
    pub enum ReleaseStatus {
        PendingUpload = "pending_upload",
        Pending = "pending",
        InProgress = "in_progress",
        Complete = "complete",
        Failed = "failed",
        Expired = "expired",
        UnknownValue = "unknown",
    }
}

object! {
    /// Reply of `GET /external_connections/log_messages/{id}`.
    pub struct RetrieveLogMessageResponse reply {
        /// At least 1 item. At most 1 item.
        log_messages: Option<Vec<LogMessage>> = "log_messages",
    }
}

object! {
    /// Schema `S3ConfigurationData`.
    pub struct S3ConfigurationData both {
        aws_access_key_id: Option<String> = "aws_access_key_id",
        aws_secret_access_key: Option<String> = "aws_secret_access_key",
        backend: S3ConfigurationDataBackend = "backend" required,
        bucket: Option<String> = "bucket",
        region: Option<String> = "region",
    }
    new()
}

string_enum! {
    /// `backend` of [`S3ConfigurationData`].
    pub enum S3ConfigurationDataBackend {
        S3 = "s3",
    }
}

object! {
    /// Schema `SiprecConnector`.
    pub struct SiprecConnector request {
        app_subdomain: Option<String> = "app_subdomain",
        host: String = "host" required,
        name: String = "name" required,
        port: i64 = "port" required,
    }
    new(host: String, port: i64, name: String)
}

object! {
    /// `data` of `SiprecConnectorResponse`.
    pub struct SiprecConnectorResponseData reply {
        app_subdomain: Option<String> = "app_subdomain",
        created_at: Option<String> = "created_at",
        host: Option<String> = "host",
        name: Option<String> = "name",
        port: Option<i64> = "port",
        record_type: Option<String> = "record_type",
        updated_at: Option<String> = "updated_at",
    }
}

object! {
    /// Schema `siprec_Error`.
    pub struct SiprecError reply {
        code: i32 = "code" required,
        detail: Option<String> = "detail",
        meta: Option<Value> = "meta",
        source: Option<SiprecErrorSource> = "source",
        title: String = "title" required,
    }
}

object! {
    /// `source` of [`SiprecError`].
    pub struct SiprecErrorSource reply {
        parameter: Option<String> = "parameter",
        pointer: Option<String> = "pointer",
    }
}

object! {
    /// Schema `siprec_Errors`.
    pub struct SiprecErrors reply {
        errors: Option<Vec<SiprecError>> = "errors",
    }
}

object! {
    /// Schema `TnReleaseEntry`.
    pub struct TnReleaseEntry reply {
        number_id: Option<String> = "number_id",
        phone_number: Option<String> = "phone_number",
    }
}

object! {
    /// Schema `TnUploadEntry`.
    pub struct TnUploadEntry reply {
        /// Format: `uuid`.
        civic_address_id: Option<String> = "civic_address_id",
        error_code: Option<TnUploadEntryErrorCode> = "error_code",
        error_message: Option<String> = "error_message",
        /// Default: `pending_assignment`.
        internal_status: Option<TnUploadEntryInternalStatus> = "internal_status",
        /// Format: `uuid`.
        location_id: Option<String> = "location_id",
        /// Format: `uuid`.
        number_id: Option<String> = "number_id",
        phone_number: Option<String> = "phone_number",
        /// Default: `pending_upload`.
        status: Option<TnUploadEntryStatus> = "status",
    }
}

string_enum! {
    /// `error_code` of [`TnUploadEntry`].
    pub enum TnUploadEntryErrorCode {
        InternalError = "internal_error",
        UnableToRetrieveDefaultLocation = "unable_to_retrieve_default_location",
        UnknownCountryCode = "unknown_country_code",
        UnableToRetrieveLocation = "unable_to_retrieve_location",
        UnableToRetrievePartnerInfo = "unable_to_retrieve_partner_info",
        UnableToMatchGeographyEntry = "unable_to_match_geography_entry",
    }
}

string_enum! {
    /// `internal_status` of [`TnUploadEntry`].
    pub enum TnUploadEntryInternalStatus {
        PendingAssignment = "pending_assignment",
        InProgress = "in_progress",
        AllInternalJobsCompleted = "all_internal_jobs_completed",
        ReleaseRequested = "release_requested",
        ReleaseCompleted = "release_completed",
        Error = "error",
    }
}

string_enum! {
    /// `status` of [`TnUploadEntry`].
    pub enum TnUploadEntryStatus {
        PendingUpload = "pending_upload",
        Pending = "pending",
        InProgress = "in_progress",
        Success = "success",
        Error = "error",
    }
}

object! {
    /// Request body of `PATCH /external_connections/{id}/locations/{location_id}`.
    pub struct UpdateExternalConnectionLocationRequest request {
        /// Format: `uuid`.
        static_emergency_address_id: String = "static_emergency_address_id" required,
    }
    new(static_emergency_address_id: String)
}

object! {
    /// Schema `UpdateExternalConnectionPhoneNumberRequest`.
    pub struct UpdateExternalConnectionPhoneNumberRequest request {
        /// Format: `uuid`.
        location_id: Option<String> = "location_id",
    }
    new()
}

object! {
    /// Schema `UpdateExternalConnectionRequest`.
    pub struct UpdateExternalConnectionRequest request {
        /// Default: `true`.
        active: Option<bool> = "active",
        inbound: Option<ExternalConnectionInbound> = "inbound",
        outbound: UpdateExternalConnectionRequestOutbound = "outbound" required,
        tags: Option<Vec<String>> = "tags",
        /// Format: `uri`. Default: `""`.
        webhook_event_failover_url: Nullable<String> = "webhook_event_failover_url",
        /// Format: `uri`.
        webhook_event_url: Option<String> = "webhook_event_url",
        /// At least 0. At most 30.
        webhook_timeout_secs: Nullable<i64> = "webhook_timeout_secs",
    }
    new(outbound: UpdateExternalConnectionRequestOutbound)
}

object! {
    /// `outbound` of [`UpdateExternalConnectionRequest`].
    pub struct UpdateExternalConnectionRequestOutbound request {
        channel_limit: Nullable<i64> = "channel_limit",
        /// Format: `int64`.
        outbound_voice_profile_id: String = "outbound_voice_profile_id" required,
    }
    new(outbound_voice_profile_id: String)
}

object! {
    /// Schema `UpdateMediaMultipartRequest`.
    pub struct UpdateMediaMultipartRequest request {
        media: Option<File> = "media",
        ttl_secs: Option<i64> = "ttl_secs",
    }
    new()
}

object! {
    /// Schema `UpdateMediaRequest`.
    pub struct UpdateMediaRequest request {
        media_url: Option<String> = "media_url",
        ttl_secs: Option<i64> = "ttl_secs",
    }
    new()
}

object! {
    /// Schema `Upload`.
    pub struct Upload reply {
        available_usages: Option<Vec<UploadAvailableUsage>> = "available_usages",
        error_code: Option<String> = "error_code",
        error_message: Option<String> = "error_message",
        /// Format: `uuid`.
        location_id: Option<String> = "location_id",
        /// Default: `pending_upload`.
        status: Option<UploadStatus> = "status",
        /// Format: `uuid`.
        tenant_id: Option<String> = "tenant_id",
        /// Format: `uuid`.
        ticket_id: Option<String> = "ticket_id",
        tn_upload_entries: Option<Vec<TnUploadEntry>> = "tn_upload_entries",
    }
}

string_enum! {
    /// `available_usages` of [`Upload`].
    pub enum UploadAvailableUsage {
        CallingUserAssignment = "calling_user_assignment",
        FirstPartyAppAssignment = "first_party_app_assignment",
    }
}

object! {
    /// Schema `UploadMediaMultipartRequest`.
    pub struct UploadMediaMultipartRequest request {
        media: File = "media" required,
        media_name: Option<String> = "media_name",
        ttl_secs: Option<i64> = "ttl_secs",
    }
    new(media: File)
}

object! {
    /// Schema `UploadMediaRequest`.
    pub struct UploadMediaRequest request {
        media_name: Option<String> = "media_name",
        media_url: String = "media_url" required,
        ttl_secs: Option<i64> = "ttl_secs",
    }
    new(media_url: String)
}

string_enum! {
    /// `status` of [`Upload`].
    pub enum UploadStatus {
        PendingUpload = "pending_upload",
        Pending = "pending",
        InProgress = "in_progress",
        PartialSuccess = "partial_success",
        Success = "success",
        Error = "error",
    }
}
