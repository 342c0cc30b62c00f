//! Types of SIP Integrations. Call recordings, media storage, SIPREC, Dialogflow and connections to other platforms.
//!
//! See [the operations](crate::resources::sip_integrations), [the guide](crate::guides::sip_integrations).

use super::shared;
use crate::runtime::model::{File, Nullable, Value, object, string_enum, union};

object! {
    /// Schema `AzureConfigurationData`. Part of [`StorageBackend`].
    pub struct AzureConfigurationData both {
        account_key: Option<String> = "account_key",
        account_name: Option<String> = "account_name",
        /// Always `azure`.
        backend: String = "backend" required,
        bucket: Option<String> = "bucket",
    }
    /// Creates an empty one.
    new() { backend: "azure" }
}

object! {
    /// Schema `CivicAddress`. Returned by [`client.external_connections().civic_addresses().list`](crate::resources::sip_integrations::ExternalConnectionsCivicAddresses::list) and [`client.external_connections().civic_addresses().retrieve`](crate::resources::sip_integrations::ExternalConnectionsCivicAddresses::retrieve).
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
    /// Schema `CreateExternalConnectionRequest`. Taken by [`client.external_connections().create`](crate::resources::sip_integrations::ExternalConnections::create).
    pub struct CreateExternalConnectionRequest request {
        /// Default: `true`.
        active: Option<bool> = "active",
        /// Always `zoom`. Default: `zoom`.
        external_sip_connection: String = "external_sip_connection" required,
        inbound: Option<CreateExternalConnectionRequestInbound> = "inbound",
        outbound: Outbound = "outbound" required,
        tags: Option<Vec<String>> = "tags",
        /// Format: `uri`. Default: `""`.
        webhook_event_failover_url: Nullable<String> = "webhook_event_failover_url",
        /// Format: `uri`.
        webhook_event_url: Option<String> = "webhook_event_url",
        /// At least 0. At most 30.
        webhook_timeout_secs: Nullable<i64> = "webhook_timeout_secs",
    }
    /// Creates one with `outbound`, which is required.
    new(outbound: Outbound) { external_sip_connection: "zoom" }
}

object! {
    /// `inbound` of [`CreateExternalConnectionRequest`].
    pub struct CreateExternalConnectionRequestInbound request {
        channel_limit: Nullable<i64> = "channel_limit",
        outbound_voice_profile_id: String = "outbound_voice_profile_id" required,
    }
    /// Creates one with `outbound_voice_profile_id`, which is required.
    new(outbound_voice_profile_id: String)
}

object! {
    /// Schema `CreateExternalConnectionUploadRequest`. Taken by [`client.external_connections().uploads().create`](crate::resources::sip_integrations::ExternalConnectionsUploads::create).
    pub struct CreateExternalConnectionUploadRequest request {
        additional_usages: Option<Vec<Usage>> = "additional_usages",
        /// Format: `uuid`.
        civic_address_id: Option<String> = "civic_address_id",
        /// Format: `uuid`.
        location_id: Option<String> = "location_id",
        /// At least 1 item.
        number_ids: Vec<String> = "number_ids" required,
        usage: Option<Usage> = "usage",
    }
    /// Creates one with `number_ids`, which is required.
    new(number_ids: Vec<String>)
}

object! {
    /// Reply of `POST /external_connections/{id}/uploads`. Returned by [`client.external_connections().uploads().create`](crate::resources::sip_integrations::ExternalConnectionsUploads::create).
    pub struct CreateUploadResponse reply {
        success: Option<bool> = "success",
        /// Format: `uuid`.
        ticket_id: Option<String> = "ticket_id",
    }
}

object! {
    /// `created_at` of [`ListRecordingTranscriptionsFilter`]. Part of [`ListRecordingsFilter`].
    pub struct CreatedAt request {
        gte: Option<String> = "gte",
        lte: Option<String> = "lte",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `CredentialsResponse`. Returned by [`client.custom_storage_credentials().retrieve`](crate::resources::sip_integrations::CustomStorageCredentials::retrieve), [`client.custom_storage_credentials().create`](crate::resources::sip_integrations::CustomStorageCredentials::create) and [`client.custom_storage_credentials().update`](crate::resources::sip_integrations::CustomStorageCredentials::update).
    pub struct CredentialsResponse reply {
        connection_id: String = "connection_id" required,
        data: CustomStorageConfiguration = "data" required,
        /// Always `custom_storage_credentials`.
        record_type: String = "record_type" required,
    }
}

object! {
    /// Schema `call-recordings_CursorPaginationMeta`. Returned by [`client.recording_transcriptions().list`](crate::resources::sip_integrations::RecordingTranscriptions::list).
    pub struct CursorPaginationMeta reply {
        cursors: Option<shared::Cursor> = "cursors",
        next: Option<String> = "next",
        previous: Option<String> = "previous",
    }
}

object! {
    /// Schema `CustomStorageConfiguration`. Taken by [`client.custom_storage_credentials().create`](crate::resources::sip_integrations::CustomStorageCredentials::create) and [`client.custom_storage_credentials().update`](crate::resources::sip_integrations::CustomStorageCredentials::update). Part of [`CredentialsResponse`].
    pub struct CustomStorageConfiguration both {
        backend: CustomStorageConfigurationBackend = "backend" required,
        configuration: StorageBackend = "configuration" required,
    }
    /// Creates one with `backend` and `configuration`, which are required.
    new(backend: CustomStorageConfigurationBackend, configuration: StorageBackend)
}

string_enum! {
    /// `backend` of [`CustomStorageConfiguration`].
    pub enum CustomStorageConfigurationBackend {
        Gcs = "gcs",
        S3 = "s3",
        Azure = "azure",
    }
}

object! {
    /// Reply of `POST /recordings/actions/delete`. Returned by [`client.recordings().actions().delete`](crate::resources::sip_integrations::RecordingsActions::delete).
    pub struct DeleteRecordingResponse reply {
        /// Always `ok`.
        status: Option<String> = "status",
    }
}

object! {
    /// Request body `DeleteRecordingsRequest`. Taken by [`client.recordings().actions().delete`](crate::resources::sip_integrations::RecordingsActions::delete).
    pub struct DeleteRecordingsRequest request {
        ids: Vec<String> = "ids" required,
    }
    /// Creates one with `ids`, which is required.
    new(ids: Vec<String>)
}

object! {
    /// Schema `DialogflowConnection`. Taken by [`client.dialogflow_connections().create`](crate::resources::sip_integrations::DialogflowConnections::create) and [`client.dialogflow_connections().update`](crate::resources::sip_integrations::DialogflowConnections::update).
    pub struct DialogflowConnection request {
        conversation_profile_id: Option<String> = "conversation_profile_id",
        /// Default: `es`.
        dialogflow_api: Option<DialogflowConnectionDialogflowApi> = "dialogflow_api",
        environment: Option<String> = "environment",
        location: Option<String> = "location",
        service_account: Value = "service_account" required,
    }
    /// Creates one with `service_account`, which is required.
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
    /// `data` of `DialogflowConnectionResponse`. Returned by [`client.dialogflow_connections().retrieve`](crate::resources::sip_integrations::DialogflowConnections::retrieve), [`client.dialogflow_connections().create`](crate::resources::sip_integrations::DialogflowConnections::create) and [`client.dialogflow_connections().update`](crate::resources::sip_integrations::DialogflowConnections::update).
    pub struct DialogflowConnectionResponseData reply {
        connection_id: Option<String> = "connection_id",
        conversation_profile_id: Option<String> = "conversation_profile_id",
        environment: Option<String> = "environment",
        record_type: Option<String> = "record_type",
        service_account: Option<String> = "service_account",
    }
}

object! {
    /// Reply of `DELETE /external_connections/log_messages/{id}`. Returned by [`client.external_connections().log_messages().dismiss`](crate::resources::sip_integrations::ExternalConnectionsLogMessages::dismiss).
    pub struct DismissLogMessageResponse reply {
        success: Option<bool> = "success",
    }
}

object! {
    /// Schema `ExternalConnection`. Returned by [`client.external_connections().list`](crate::resources::sip_integrations::ExternalConnections::list), [`client.external_connections().create`](crate::resources::sip_integrations::ExternalConnections::create), [`client.external_connections().retrieve`](crate::resources::sip_integrations::ExternalConnections::retrieve) and 2 more.
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
        inbound: Option<Inbound> = "inbound",
        outbound: Option<Outbound> = "outbound",
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
    /// Schema `ExternalConnectionPhoneNumber`. Returned by [`client.external_connections().phone_numbers().list`](crate::resources::sip_integrations::ExternalConnectionsPhoneNumbers::list), [`client.external_connections().phone_numbers().retrieve`](crate::resources::sip_integrations::ExternalConnectionsPhoneNumbers::retrieve) and [`client.external_connections().phone_numbers().update`](crate::resources::sip_integrations::ExternalConnectionsPhoneNumbers::update).
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
    /// Content of the reply of `GET /external_connections/{id}/uploads/status`. Returned by [`client.external_connections().uploads().pending_count`](crate::resources::sip_integrations::ExternalConnectionsUploads::pending_count).
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
    /// Schema `ExternalSipConnection`. Part of [`ListExternalConnectionsFilter`] and [`ExternalConnection`].
    pub enum ExternalSipConnection {
        Zoom = "zoom",
        OperatorConnect = "operator_connect",
    }
}

object! {
    /// Schema `GCSConfigurationData`. Part of [`StorageBackend`].
    pub struct GcsConfigurationData both {
        /// Always `gcs`.
        backend: String = "backend" required,
        bucket: Option<String> = "bucket",
        credentials: Option<String> = "credentials",
    }
    /// Creates an empty one.
    new() { backend: "gcs" }
}

object! {
    /// `inbound` of [`ExternalConnection`]. Part of [`UpdateExternalConnectionRequest`].
    pub struct Inbound both {
        channel_limit: Nullable<i64> = "channel_limit",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /external_connections/{id}/civic_addresses`. Taken by [`client.external_connections().civic_addresses().list`](crate::resources::sip_integrations::ExternalConnectionsCivicAddresses::list).
    pub struct ListCivicAddressesFilter request {
        country: Option<Vec<String>> = "country",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /external_connections`. Taken by [`client.external_connections().list`](crate::resources::sip_integrations::ExternalConnections::list).
    pub struct ListExternalConnectionsFilter request {
        connection_name: Option<ListExternalConnectionsFilterConnectionName> = "connection_name",
        created_at: Nullable<String> = "created_at",
        external_sip_connection: Option<ExternalSipConnection> = "external_sip_connection",
        id: Nullable<String> = "id",
        phone_number: Option<ListExternalConnectionsFilterPhoneNumber> = "phone_number",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `connection_name` of [`ListExternalConnectionsFilter`].
    pub struct ListExternalConnectionsFilterConnectionName request {
        contains: Nullable<String> = "contains",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `phone_number` of [`ListExternalConnectionsFilter`].
    pub struct ListExternalConnectionsFilterPhoneNumber request {
        contains: Option<String> = "contains",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `civic_address_id` of [`ListPhoneNumbersFilter`]. Part of [`ListReleasesFilter`] and [`ListUploadsFilter`].
    pub struct ListId request {
        eq: Option<String> = "eq",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /external_connections/log_messages`. Taken by [`client.external_connections().log_messages().list`](crate::resources::sip_integrations::ExternalConnectionsLogMessages::list).
    pub struct ListLogMessagesFilter request {
        external_connection_id: Option<String> = "external_connection_id",
        telephone_number: Option<ListNumber> = "telephone_number",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /media`. Taken by [`client.media().list`](crate::resources::sip_integrations::Media::list).
    pub struct ListMediaFilter request {
        content_type: Option<Vec<String>> = "content_type",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Reply of `GET /media`. Returned by [`client.media().list`](crate::resources::sip_integrations::Media::list).
    pub struct ListMediaResponse reply {
        data: Option<Vec<MediaResource>> = "data",
        meta: Option<shared::PaginationMeta> = "meta",
    }
}

object! {
    /// `telephone_number` of [`ListLogMessagesFilter`]. Part of [`ListReleasesFilter`].
    pub struct ListNumber request {
        contains: Option<String> = "contains",
        /// Format: `E164`.
        eq: Option<String> = "eq",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /external_connections/{id}/phone_numbers`. Taken by [`client.external_connections().phone_numbers().list`](crate::resources::sip_integrations::ExternalConnectionsPhoneNumbers::list).
    pub struct ListPhoneNumbersFilter request {
        civic_address_id: Option<ListId> = "civic_address_id",
        location_id: Option<ListId> = "location_id",
        phone_number: Option<PhoneNumber> = "phone_number",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /recording_transcriptions`. Taken by [`client.recording_transcriptions().list`](crate::resources::sip_integrations::RecordingTranscriptions::list).
    pub struct ListRecordingTranscriptionsFilter request {
        created_at: Option<CreatedAt> = "created_at",
        /// Format: `uuid`.
        recording_id: Option<String> = "recording_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /recordings`. Taken by [`client.recordings().list`](crate::resources::sip_integrations::Recordings::list).
    pub struct ListRecordingsFilter request {
        call_control_id: Option<String> = "call_control_id",
        /// Format: `uuid`.
        call_leg_id: Option<String> = "call_leg_id",
        /// Format: `uuid`.
        call_session_id: Option<String> = "call_session_id",
        conference_id: Option<String> = "conference_id",
        conference_region: Option<String> = "conference_region",
        connection_id: Option<String> = "connection_id",
        created_at: Option<CreatedAt> = "created_at",
        end_time: Option<RecordingsFilterTime> = "end_time",
        from: Option<String> = "from",
        sip_call_id: Option<String> = "sip_call_id",
        start_time: Option<RecordingsFilterTime> = "start_time",
        to: Option<String> = "to",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /external_connections/{id}/releases`. Taken by [`client.external_connections().releases().list`](crate::resources::sip_integrations::ExternalConnectionsReleases::list).
    pub struct ListReleasesFilter request {
        civic_address_id: Option<ListId> = "civic_address_id",
        location_id: Option<ListId> = "location_id",
        phone_number: Option<ListNumber> = "phone_number",
        status: Option<ListReleasesFilterStatus> = "status",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `status` of [`ListReleasesFilter`].
    pub struct ListReleasesFilterStatus request {
        eq: Option<Vec<ListReleasesFilterStatusEq>> = "eq",
    }
    /// Creates an empty one.
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
    /// Parameter of `GET /external_connections/{id}/uploads`. Taken by [`client.external_connections().uploads().list`](crate::resources::sip_integrations::ExternalConnectionsUploads::list).
    pub struct ListUploadsFilter request {
        civic_address_id: Option<ListId> = "civic_address_id",
        location_id: Option<ListId> = "location_id",
        phone_number: Option<PhoneNumber> = "phone_number",
        status: Option<ListUploadsFilterStatus> = "status",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `status` of [`ListUploadsFilter`].
    pub struct ListUploadsFilterStatus request {
        eq: Option<Vec<ListUploadsFilterStatusEq>> = "eq",
    }
    /// Creates an empty one.
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
    /// Schema `Location`. Part of [`CivicAddress`].
    pub struct Location reply {
        additional_info: Option<String> = "additional_info",
        description: Option<String> = "description",
        /// Format: `uuid`.
        id: Option<String> = "id",
        is_default: Option<bool> = "is_default",
    }
}

object! {
    /// `data` of `LocationResponse`. Returned by [`client.external_connections().update_location`](crate::resources::sip_integrations::ExternalConnections::update_location).
    pub struct LocationResponseData reply {
        accepted_address_suggestions: Option<bool> = "accepted_address_suggestions",
        /// Format: `uuid`.
        location_id: Option<String> = "location_id",
        /// Format: `uuid`.
        static_emergency_address_id: Option<String> = "static_emergency_address_id",
    }
}

object! {
    /// Schema `LogMessage`. Returned by [`client.external_connections().log_messages().list`](crate::resources::sip_integrations::ExternalConnectionsLogMessages::list). Part of [`RetrieveLogMessageResponse`].
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
    /// Schema `MediaResource`. Returned by [`client.media().upload`](crate::resources::sip_integrations::Media::upload), [`client.media().retrieve`](crate::resources::sip_integrations::Media::retrieve) and [`client.media().update`](crate::resources::sip_integrations::Media::update). Part of [`ListMediaResponse`].
    pub struct MediaResource reply {
        content_type: Option<String> = "content_type",
        created_at: Option<String> = "created_at",
        expires_at: Option<String> = "expires_at",
        media_name: Option<String> = "media_name",
        updated_at: Option<String> = "updated_at",
    }
}

object! {
    /// `outbound` of [`ExternalConnection`]. Part of [`CreateExternalConnectionRequest`].
    pub struct Outbound both {
        channel_limit: Nullable<i64> = "channel_limit",
        /// Format: `int64`.
        outbound_voice_profile_id: Option<String> = "outbound_voice_profile_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `external-voice-integrations_PaginationMeta`. Returned by [`client.external_connections().list`](crate::resources::sip_integrations::ExternalConnections::list), [`client.external_connections().log_messages().list`](crate::resources::sip_integrations::ExternalConnectionsLogMessages::list), [`client.external_connections().phone_numbers().list`](crate::resources::sip_integrations::ExternalConnectionsPhoneNumbers::list) and 2 more.
    pub struct PaginationMeta reply {
        page_number: Option<i64> = "page_number",
        page_size: Option<i64> = "page_size",
        total_pages: Option<i64> = "total_pages",
        total_results: Option<i64> = "total_results",
    }
}

object! {
    /// `phone_number` of [`ListPhoneNumbersFilter`]. Part of [`ListUploadsFilter`].
    pub struct PhoneNumber request {
        contains: Option<String> = "contains",
        eq: Option<String> = "eq",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `RecordingResponseData`. Returned by [`client.recordings().list`](crate::resources::sip_integrations::Recordings::list), [`client.recordings().retrieve`](crate::resources::sip_integrations::Recordings::retrieve) and [`client.recordings().delete`](crate::resources::sip_integrations::Recordings::delete).
    pub struct RecordingResponseData reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        channels: Option<RecordingResponseDataChannels> = "channels",
        conference_id: Option<String> = "conference_id",
        connection_id: Option<String> = "connection_id",
        created_at: Option<String> = "created_at",
        download_urls: Option<RecordingResponseDataDownloadUrls> = "download_urls",
        /// Format: `int32`.
        duration_millis: Option<i64> = "duration_millis",
        from: Option<String> = "from",
        id: Option<String> = "id",
        initiated_by: Option<String> = "initiated_by",
        /// Always `recording`.
        record_type: Option<String> = "record_type",
        recording_ended_at: Option<String> = "recording_ended_at",
        recording_started_at: Option<String> = "recording_started_at",
        source: Option<RecordingResponseDataSource> = "source",
        /// Always `completed`.
        status: Option<String> = "status",
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
    /// `source` of [`RecordingResponseData`].
    pub enum RecordingResponseDataSource {
        Conference = "conference",
        Call = "call",
    }
}

object! {
    /// Schema `RecordingTranscription`. Returned by [`client.recording_transcriptions().list`](crate::resources::sip_integrations::RecordingTranscriptions::list), [`client.recording_transcriptions().retrieve`](crate::resources::sip_integrations::RecordingTranscriptions::retrieve) and [`client.recording_transcriptions().delete`](crate::resources::sip_integrations::RecordingTranscriptions::delete).
    pub struct RecordingTranscription reply {
        created_at: Option<String> = "created_at",
        /// Format: `int32`.
        duration_millis: Option<i64> = "duration_millis",
        id: Option<String> = "id",
        /// Always `recording_transcription`.
        record_type: Option<String> = "record_type",
        recording_id: Option<String> = "recording_id",
        status: Option<RecordingTranscriptionStatus> = "status",
        transcription_text: Option<String> = "transcription_text",
        updated_at: Option<String> = "updated_at",
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
    /// `end_time` of [`ListRecordingsFilter`].
    pub struct RecordingsFilterTime request {
        gte: Option<String> = "gte",
        lte: Option<String> = "lte",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Reply of `POST /operator_connect/actions/refresh`. Returned by [`client.operator_connect().actions().refresh`](crate::resources::sip_integrations::OperatorConnectActions::refresh).
    pub struct RefreshResponse reply {
        message: Option<String> = "message",
        success: Option<bool> = "success",
    }
}

object! {
    /// Reply of `POST /external_connections/{id}/uploads/refresh`. Returned by [`client.external_connections().uploads().refresh_status`](crate::resources::sip_integrations::ExternalConnectionsUploads::refresh_status).
    pub struct RefreshUploadStatusResponse reply {
        success: Option<bool> = "success",
    }
}

object! {
    /// Schema `Release`. Returned by [`client.external_connections().releases().list`](crate::resources::sip_integrations::ExternalConnectionsReleases::list) and [`client.external_connections().releases().retrieve`](crate::resources::sip_integrations::ExternalConnectionsReleases::retrieve).
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
    /// Reply of `GET /external_connections/log_messages/{id}`. Returned by [`client.external_connections().log_messages().retrieve`](crate::resources::sip_integrations::ExternalConnectionsLogMessages::retrieve).
    pub struct RetrieveLogMessageResponse reply {
        /// At least 1 item. At most 1 item.
        log_messages: Option<Vec<LogMessage>> = "log_messages",
    }
}

object! {
    /// Schema `S3ConfigurationData`. Part of [`StorageBackend`].
    pub struct S3ConfigurationData both {
        aws_access_key_id: Option<String> = "aws_access_key_id",
        aws_secret_access_key: Option<String> = "aws_secret_access_key",
        /// Always `s3`.
        backend: String = "backend" required,
        bucket: Option<String> = "bucket",
        region: Option<String> = "region",
    }
    /// Creates an empty one.
    new() { backend: "s3" }
}

object! {
    /// Schema `SiprecConnector`. Taken by [`client.siprec_connectors().create`](crate::resources::sip_integrations::SiprecConnectors::create) and [`client.siprec_connectors().update`](crate::resources::sip_integrations::SiprecConnectors::update).
    pub struct SiprecConnector request {
        app_subdomain: Option<String> = "app_subdomain",
        host: String = "host" required,
        name: String = "name" required,
        port: i64 = "port" required,
    }
    /// Creates one with `host`, `port` and `name`, which are required.
    new(host: String, port: i64, name: String)
}

object! {
    /// `data` of `SiprecConnectorResponse`. Returned by [`client.siprec_connectors().create`](crate::resources::sip_integrations::SiprecConnectors::create), [`client.siprec_connectors().retrieve`](crate::resources::sip_integrations::SiprecConnectors::retrieve) and [`client.siprec_connectors().update`](crate::resources::sip_integrations::SiprecConnectors::update).
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

union! {
    /// `configuration` of [`CustomStorageConfiguration`].
    pub enum StorageBackend tag "backend" {
        /// `backend` is `gcs`.
        Gcs(GcsConfigurationData) = tag "gcs",
        /// `backend` is `s3`.
        S3(S3ConfigurationData) = tag "s3",
        /// `backend` is `azure`.
        Azure(AzureConfigurationData) = tag "azure",
    }
    from Gcs(GcsConfigurationData)
    from S3(S3ConfigurationData)
    from Azure(AzureConfigurationData)
}

object! {
    /// Schema `TnReleaseEntry`. Part of [`Release`].
    pub struct TnReleaseEntry reply {
        number_id: Option<String> = "number_id",
        phone_number: Option<String> = "phone_number",
    }
}

object! {
    /// Schema `TnUploadEntry`. Part of [`Upload`].
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
    /// Request body of `PATCH /external_connections/{id}/locations/{location_id}`. Taken by [`client.external_connections().update_location`](crate::resources::sip_integrations::ExternalConnections::update_location).
    pub struct UpdateExternalConnectionLocationRequest request {
        /// Format: `uuid`.
        static_emergency_address_id: String = "static_emergency_address_id" required,
    }
    /// Creates one with `static_emergency_address_id`, which is required.
    new(static_emergency_address_id: String)
}

object! {
    /// Schema `UpdateExternalConnectionPhoneNumberRequest`. Taken by [`client.external_connections().phone_numbers().update`](crate::resources::sip_integrations::ExternalConnectionsPhoneNumbers::update).
    pub struct UpdateExternalConnectionPhoneNumberRequest request {
        /// Format: `uuid`.
        location_id: Option<String> = "location_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdateExternalConnectionRequest`. Taken by [`client.external_connections().update`](crate::resources::sip_integrations::ExternalConnections::update).
    pub struct UpdateExternalConnectionRequest request {
        /// Default: `true`.
        active: Option<bool> = "active",
        inbound: Option<Inbound> = "inbound",
        outbound: UpdateExternalConnectionRequestOutbound = "outbound" required,
        tags: Option<Vec<String>> = "tags",
        /// Format: `uri`. Default: `""`.
        webhook_event_failover_url: Nullable<String> = "webhook_event_failover_url",
        /// Format: `uri`.
        webhook_event_url: Option<String> = "webhook_event_url",
        /// At least 0. At most 30.
        webhook_timeout_secs: Nullable<i64> = "webhook_timeout_secs",
    }
    /// Creates one with `outbound`, which is required.
    new(outbound: UpdateExternalConnectionRequestOutbound)
}

object! {
    /// `outbound` of [`UpdateExternalConnectionRequest`].
    pub struct UpdateExternalConnectionRequestOutbound request {
        channel_limit: Nullable<i64> = "channel_limit",
        /// Format: `int64`.
        outbound_voice_profile_id: String = "outbound_voice_profile_id" required,
    }
    /// Creates one with `outbound_voice_profile_id`, which is required.
    new(outbound_voice_profile_id: String)
}

object! {
    /// Schema `UpdateMediaMultipartRequest`. Taken by [`client.media().update`](crate::resources::sip_integrations::Media::update).
    pub struct UpdateMediaMultipartRequest request {
        media: Option<File> = "media",
        ttl_secs: Option<i64> = "ttl_secs",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdateMediaRequest`. Taken by [`client.media().update`](crate::resources::sip_integrations::Media::update).
    pub struct UpdateMediaRequest request {
        media_url: Option<String> = "media_url",
        ttl_secs: Option<i64> = "ttl_secs",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `Upload`. Returned by [`client.external_connections().uploads().list`](crate::resources::sip_integrations::ExternalConnectionsUploads::list), [`client.external_connections().uploads().retrieve`](crate::resources::sip_integrations::ExternalConnectionsUploads::retrieve) and [`client.external_connections().uploads().retry`](crate::resources::sip_integrations::ExternalConnectionsUploads::retry).
    pub struct Upload reply {
        available_usages: Option<Vec<Usage>> = "available_usages",
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

object! {
    /// Schema `UploadMediaMultipartRequest`. Taken by [`client.media().upload`](crate::resources::sip_integrations::Media::upload).
    pub struct UploadMediaMultipartRequest request {
        media: File = "media" required,
        media_name: Option<String> = "media_name",
        ttl_secs: Option<i64> = "ttl_secs",
    }
    /// Creates one with `media`, which is required.
    new(media: File)
}

object! {
    /// Schema `UploadMediaRequest`. Taken by [`client.media().upload`](crate::resources::sip_integrations::Media::upload).
    pub struct UploadMediaRequest request {
        media_name: Option<String> = "media_name",
        media_url: String = "media_url" required,
        ttl_secs: Option<i64> = "ttl_secs",
    }
    /// Creates one with `media_url`, which is required.
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

string_enum! {
    /// `available_usages` of [`Upload`]. Part of [`CreateExternalConnectionUploadRequest`].
    pub enum Usage {
        CallingUserAssignment = "calling_user_assignment",
        FirstPartyAppAssignment = "first_party_app_assignment",
    }
}
