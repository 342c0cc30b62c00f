//! Types of Numbers Config. Settings of owned phone numbers: voice, messaging and bulk changes.
//!
//! See [the operations](crate::resources::numbers_config), [the guide](crate::guides::numbers_config).

use super::shared;
use crate::runtime::model::{DateTime, Nullable, object, string_enum, union};

object! {
    /// Schema `BulkMessagingSettingsUpdatePhoneNumbers`. Returned by [`client.messaging_numbers_bulk_updates().create`](crate::resources::numbers_config::MessagingNumbersBulkUpdates::create) and [`client.messaging_numbers_bulk_updates().retrieve`](crate::resources::numbers_config::MessagingNumbersBulkUpdates::retrieve).
    pub struct BulkMessagingSettingsUpdatePhoneNumbers reply {
        failed: Option<Vec<String>> = "failed",
        /// Format: `uuid`. Set by the server.
        order_id: Option<String> = "order_id",
        pending: Option<Vec<String>> = "pending",
        /// Always `messaging_numbers_bulk_update`. Set by the server.
        record_type: Option<String> = "record_type",
        success: Option<Vec<String>> = "success",
    }
}

object! {
    /// Schema `BulkMessagingSettingsUpdatePhoneNumbersRequest`. Taken by [`client.messaging_numbers_bulk_updates().create`](crate::resources::numbers_config::MessagingNumbersBulkUpdates::create).
    pub struct BulkMessagingSettingsUpdatePhoneNumbersRequest request {
        /// Default: `false`.
        assign_only: Option<bool> = "assign_only",
        messaging_profile_id: String = "messaging_profile_id" required,
        numbers: Vec<String> = "numbers" required,
    }
    /// Creates one with `messaging_profile_id` and `numbers`, which are required.
    new(messaging_profile_id: String, numbers: Vec<String>)
}

object! {
    /// Schema `CallForwarding`. Part of [`UpdatePhoneNumberVoiceSettingsRequest`] and [`PhoneNumberWithVoiceSettings`].
    pub struct CallForwarding both {
        /// Default: `true`.
        call_forwarding_enabled: Option<bool> = "call_forwarding_enabled",
        forwarding_type: Option<ForwardingType> = "forwarding_type",
        forwards_to: Option<String> = "forwards_to",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `CallRecording`. Part of [`UpdatePhoneNumberVoiceSettingsRequest`] and [`PhoneNumberWithVoiceSettings`].
    pub struct CallRecording both {
        /// Default: `single`.
        inbound_call_recording_channels: Option<InboundCallRecordingChannels> = "inbound_call_recording_channels",
        /// Default: `false`.
        inbound_call_recording_enabled: Option<bool> = "inbound_call_recording_enabled",
        /// Default: `wav`.
        inbound_call_recording_format: Option<InboundCallRecordingFormat> = "inbound_call_recording_format",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `CnamListing`. Part of [`UpdatePhoneNumberVoiceSettingsRequest`] and [`PhoneNumberWithVoiceSettings`].
    pub struct CnamListing both {
        cnam_listing_details: Option<String> = "cnam_listing_details",
        /// Default: `false`.
        cnam_listing_enabled: Option<bool> = "cnam_listing_enabled",
    }
    /// Creates an empty one.
    new()
}

union! {
    /// `country_iso_alpha2` of [`ListPhoneNumbersFilter`]. Part of [`SlimPhoneNumberListFilter`].
    pub enum CountryIsoAlpha2 {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON array.
        List(Vec<String>) = json "array",
    }
    from Text(String)
    from List(Vec<String>)
    text Text
}

object! {
    /// Schema `EmergencySettings`. Part of [`PhoneNumberWithVoiceSettings`].
    pub struct EmergencySettings reply {
        emergency_address_id: Option<String> = "emergency_address_id",
        /// Default: `false`.
        emergency_enabled: Option<bool> = "emergency_enabled",
        /// Default: `disabled`.
        emergency_status: Option<EmergencySettingsEmergencyStatus> = "emergency_status",
    }
}

string_enum! {
    /// `emergency_status` of [`EmergencySettings`].
    pub enum EmergencySettingsEmergencyStatus {
        Disabled = "disabled",
        Active = "active",
        Provisioning = "provisioning",
        Deprovisioning = "deprovisioning",
        ProvisioningFailed = "provisioning-failed",
    }
}

string_enum! {
    /// `emergency_status` of [`PhoneNumberDetailed`]. Part of [`SlimPhoneNumberDetailed`].
    pub enum EmergencyStatus {
        Active = "active",
        Deprovisioning = "deprovisioning",
        Disabled = "disabled",
        Provisioning = "provisioning",
        ProvisioningFailed = "provisioning-failed",
    }
}

string_enum! {
    /// `forwarding_type` of [`CallForwarding`]. Part of [`MobilePhoneNumberCallForwarding`].
    pub enum ForwardingType {
        Always = "always",
        OnFailure = "on-failure",
    }
}

string_enum! {
    /// `inbound_call_recording_channels` of [`CallRecording`]. Part of [`MobilePhoneNumberCallRecording`].
    pub enum InboundCallRecordingChannels {
        Single = "single",
        Dual = "dual",
    }
}

string_enum! {
    /// `inbound_call_recording_format` of [`CallRecording`]. Part of [`MobilePhoneNumberCallRecording`].
    pub enum InboundCallRecordingFormat {
        Wav = "wav",
        Mp3 = "mp3",
    }
}

string_enum! {
    /// `inbound_call_screening` of [`PhoneNumberDetailed`]. Part of [`UpdatePhoneNumberVoiceSettingsRequest`], [`SlimPhoneNumberDetailed`], [`PhoneNumberWithVoiceSettings`] and 2 more.
    pub enum InboundCallScreening {
        Disabled = "disabled",
        RejectCalls = "reject_calls",
        FlagCalls = "flag_calls",
    }
}

object! {
    /// Parameter of `GET /phone_numbers/jobs`. Taken by [`client.phone_numbers().jobs().list`](crate::resources::numbers_config::PhoneNumbersJobs::list).
    pub struct ListJobsFilter request {
        type_: Option<ListJobsFilterType> = "type",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `type` of [`ListJobsFilter`]. Part of [`PhoneNumbersJob`].
    pub enum ListJobsFilterType {
        UpdateEmergencySettings = "update_emergency_settings",
        DeletePhoneNumbers = "delete_phone_numbers",
        UpdatePhoneNumbers = "update_phone_numbers",
    }
}

string_enum! {
    /// Parameter of `GET /phone_numbers/messaging`. Taken by [`client.phone_numbers().messaging().list`](crate::resources::numbers_config::PhoneNumbersMessaging::list).
    pub enum ListMessagingFilterType {
        Tollfree = "tollfree",
        Longcode = "longcode",
        Shortcode = "shortcode",
    }
}

string_enum! {
    /// Parameter of `GET /phone_numbers/messaging`. Taken by [`client.phone_numbers().messaging().list`](crate::resources::numbers_config::PhoneNumbersMessaging::list).
    pub enum ListMessagingSortPhoneNumber {
        Asc = "asc",
        Desc = "desc",
    }
}

object! {
    /// Parameter of `GET /phone_numbers`. Taken by [`client.phone_numbers().list`](crate::resources::PhoneNumbers::list).
    pub struct ListPhoneNumbersFilter request {
        billing_group_id: Option<String> = "billing_group_id",
        connection_id: Option<String> = "connection_id",
        country_iso_alpha2: Option<CountryIsoAlpha2> = "country_iso_alpha2",
        customer_reference: Option<String> = "customer_reference",
        emergency_address_id: Option<String> = "emergency_address_id",
        number_type: Option<ListPhoneNumbersFilterNumberType> = "number_type",
        phone_number: Option<String> = "phone_number",
        source: Option<ListPhoneNumbersFilterSource> = "source",
        status: Option<ListPhoneNumbersFilterStatus> = "status",
        tag: Option<String> = "tag",
        voice_connection_name: Option<VoiceConnectionName> = "voice.connection_name",
        voice_usage_payment_method: Option<UsagePaymentMethod> = "voice.usage_payment_method",
        without_tags: Option<ListPhoneNumbersFilterWithoutTags> = "without_tags",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `number_type` of [`ListPhoneNumbersFilter`]. Part of [`SlimPhoneNumberListFilter`].
    pub struct ListPhoneNumbersFilterNumberType request {
        eq: Option<PhoneNumbersFilterNumberTypeEq> = "eq",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `source` of [`ListPhoneNumbersFilter`]. Part of [`SlimPhoneNumberListFilter`].
    pub enum ListPhoneNumbersFilterSource {
        Ported = "ported",
        Purchased = "purchased",
    }
}

string_enum! {
    /// `status` of [`ListPhoneNumbersFilter`]. Part of [`UpdateJobBatchFilter`].
    pub enum ListPhoneNumbersFilterStatus {
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

string_enum! {
    /// `without_tags` of [`ListPhoneNumbersFilter`].
    pub enum ListPhoneNumbersFilterWithoutTags {
        True = "true",
        False = "false",
    }
}

string_enum! {
    /// Parameter of `GET /phone_numbers`. Taken by [`client.phone_numbers().list`](crate::resources::PhoneNumbers::list).
    pub enum ListPhoneNumbersHandleMessagingProfileError {
        True = "true",
        False = "false",
    }
}

string_enum! {
    /// Parameter of `GET /phone_numbers`. Taken by [`client.phone_numbers().list`](crate::resources::PhoneNumbers::list), [`client.phone_numbers().slim_list`](crate::resources::PhoneNumbers::slim_list) and [`client.phone_numbers().voice().list`](crate::resources::numbers_config::PhoneNumbersVoice::list).
    pub enum ListPhoneNumbersSort {
        PurchasedAt = "purchased_at",
        PhoneNumber = "phone_number",
        ConnectionName = "connection_name",
        UsagePaymentMethod = "usage_payment_method",
    }
}

object! {
    /// Parameter of `GET /phone_numbers/voice`. Taken by [`client.phone_numbers().voice().list`](crate::resources::numbers_config::PhoneNumbersVoice::list).
    pub struct ListVoiceFilter request {
        connection_name: Option<ListVoiceFilterConnectionName> = "connection_name",
        customer_reference: Option<String> = "customer_reference",
        phone_number: Option<String> = "phone_number",
        voice_usage_payment_method: Option<UsagePaymentMethod> = "voice.usage_payment_method",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `connection_name` of [`ListVoiceFilter`].
    pub struct ListVoiceFilterConnectionName request {
        contains: Option<String> = "contains",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `MediaFeatures`. Part of [`UpdatePhoneNumberVoiceSettingsRequest`] and [`PhoneNumberWithVoiceSettings`].
    pub struct MediaFeatures both {
        /// Default: `false`.
        accept_any_rtp_packets_enabled: Option<bool> = "accept_any_rtp_packets_enabled",
        /// Default: `true`.
        rtp_auto_adjust_enabled: Option<bool> = "rtp_auto_adjust_enabled",
        /// Default: `false`.
        t38_fax_gateway_enabled: Option<bool> = "t38_fax_gateway_enabled",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `MobilePhoneNumber`. Returned by [`client.mobile_phone_numbers().list`](crate::resources::numbers_config::MobilePhoneNumbers::list), [`client.mobile_phone_numbers().retrieve`](crate::resources::numbers_config::MobilePhoneNumbers::retrieve) and [`client.mobile_phone_numbers().update`](crate::resources::numbers_config::MobilePhoneNumbers::update).
    pub struct MobilePhoneNumber reply {
        call_forwarding: Option<MobilePhoneNumberCallForwarding> = "call_forwarding",
        call_recording: Option<MobilePhoneNumberCallRecording> = "call_recording",
        caller_id_name_enabled: Option<bool> = "caller_id_name_enabled",
        cnam_listing: Option<MobilePhoneNumberCnamListing> = "cnam_listing",
        /// Format: `int64`.
        connection_id: Option<String> = "connection_id",
        /// Set by the server.
        connection_name: Option<String> = "connection_name",
        /// Set by the server.
        connection_type: Option<String> = "connection_type",
        /// Set by the server.
        country_iso_alpha2: Option<String> = "country_iso_alpha2",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        customer_reference: Option<String> = "customer_reference",
        /// Set by the server.
        id: Option<String> = "id",
        inbound: Option<MobilePhoneNumberInbound> = "inbound",
        inbound_call_screening: Option<InboundCallScreening> = "inbound_call_screening",
        /// Set by the server.
        mobile_voice_enabled: Option<bool> = "mobile_voice_enabled",
        noise_suppression: Option<MobilePhoneNumberNoiseSuppression> = "noise_suppression",
        outbound: Option<MobilePhoneNumberOutbound> = "outbound",
        /// Set by the server.
        phone_number: Option<String> = "phone_number",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Format: `uuid`. Set by the server.
        sim_card_id: Option<String> = "sim_card_id",
        /// Set by the server.
        status: Option<String> = "status",
        tags: Option<Vec<String>> = "tags",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// `call_forwarding` of [`MobilePhoneNumber`]. Part of [`MobilePhoneNumberUpdate`].
    pub struct MobilePhoneNumberCallForwarding both {
        call_forwarding_enabled: Option<bool> = "call_forwarding_enabled",
        forwarding_type: Nullable<ForwardingType> = "forwarding_type",
        forwards_to: Nullable<String> = "forwards_to",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `call_recording` of [`MobilePhoneNumber`]. Part of [`MobilePhoneNumberUpdate`].
    pub struct MobilePhoneNumberCallRecording both {
        inbound_call_recording_channels: Option<InboundCallRecordingChannels> = "inbound_call_recording_channels",
        inbound_call_recording_enabled: Option<bool> = "inbound_call_recording_enabled",
        inbound_call_recording_format: Option<InboundCallRecordingFormat> = "inbound_call_recording_format",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `cnam_listing` of [`MobilePhoneNumber`]. Part of [`MobilePhoneNumberUpdate`].
    pub struct MobilePhoneNumberCnamListing both {
        cnam_listing_details: Nullable<String> = "cnam_listing_details",
        cnam_listing_enabled: Option<bool> = "cnam_listing_enabled",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `inbound` of [`MobilePhoneNumber`].
    pub struct MobilePhoneNumberInbound reply {
        /// Format: `int64`.
        interception_app_id: Option<String> = "interception_app_id",
        /// Set by the server.
        interception_app_name: Option<String> = "interception_app_name",
    }
}

string_enum! {
    /// `noise_suppression` of [`MobilePhoneNumber`].
    pub enum MobilePhoneNumberNoiseSuppression {
        Inbound = "inbound",
        Outbound = "outbound",
        Both = "both",
        Disabled = "disabled",
    }
}

object! {
    /// `outbound` of [`MobilePhoneNumber`].
    pub struct MobilePhoneNumberOutbound reply {
        /// Format: `int64`.
        interception_app_id: Option<String> = "interception_app_id",
        /// Set by the server.
        interception_app_name: Option<String> = "interception_app_name",
    }
}

object! {
    /// Schema `MobilePhoneNumberUpdate`. Taken by [`client.mobile_phone_numbers().update`](crate::resources::numbers_config::MobilePhoneNumbers::update).
    pub struct MobilePhoneNumberUpdate request {
        call_forwarding: Option<MobilePhoneNumberCallForwarding> = "call_forwarding",
        call_recording: Option<MobilePhoneNumberCallRecording> = "call_recording",
        caller_id_name_enabled: Option<bool> = "caller_id_name_enabled",
        cnam_listing: Option<MobilePhoneNumberCnamListing> = "cnam_listing",
        connection_id: Nullable<String> = "connection_id",
        customer_reference: Nullable<String> = "customer_reference",
        inbound: Option<MobilePhoneNumberUpdateInbound> = "inbound",
        inbound_call_screening: Option<InboundCallScreening> = "inbound_call_screening",
        noise_suppression: Option<bool> = "noise_suppression",
        outbound: Option<MobilePhoneNumberUpdateOutbound> = "outbound",
        tags: Option<Vec<String>> = "tags",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `inbound` of [`MobilePhoneNumberUpdate`].
    pub struct MobilePhoneNumberUpdateInbound request {
        /// Format: `int64`.
        interception_app_id: Nullable<String> = "interception_app_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `outbound` of [`MobilePhoneNumberUpdate`].
    pub struct MobilePhoneNumberUpdateOutbound request {
        /// Format: `int64`.
        interception_app_id: Nullable<String> = "interception_app_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `MobilePhoneNumberWithMessagingSettings`. Returned by [`client.mobile_phone_numbers().messaging().list`](crate::resources::numbers_config::MobilePhoneNumbersMessaging::list) and [`client.mobile_phone_numbers().messaging().retrieve`](crate::resources::numbers_config::MobilePhoneNumbersMessaging::retrieve).
    pub struct MobilePhoneNumberWithMessagingSettings reply {
        /// Pattern: `^[A-Z]{2}$`. Set by the server.
        country_code: Option<String> = "country_code",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        /// Set by the server.
        features: Option<MobilePhoneNumberWithMessagingSettingsFeatures> = "features",
        /// Set by the server.
        id: Option<String> = "id",
        messaging_product: Option<String> = "messaging_product",
        messaging_profile_id: Option<String> = "messaging_profile_id",
        organization_id: Option<String> = "organization_id",
        /// Format: `e164`. Set by the server.
        phone_number: Option<String> = "phone_number",
        /// Set by the server.
        record_type: Option<MobilePhoneNumberWithMessagingSettingsRecordType> = "record_type",
        tags: Option<Vec<String>> = "tags",
        /// Set by the server.
        traffic_type: Option<String> = "traffic_type",
        /// Always `longcode`. Set by the server.
        type_: Option<String> = "type",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// `features` of [`MobilePhoneNumberWithMessagingSettings`].
    pub struct MobilePhoneNumberWithMessagingSettingsFeatures reply {
        sms: Option<shared::MessagingFeatureSet> = "sms",
    }
}

string_enum! {
    /// `record_type` of [`MobilePhoneNumberWithMessagingSettings`].
    pub enum MobilePhoneNumberWithMessagingSettingsRecordType {
        MessagingPhoneNumber = "messaging_phone_number",
        MessagingSettings = "messaging_settings",
    }
}

object! {
    /// Schema `mobile_phone_numbers_PaginationMeta`. Returned by [`client.mobile_phone_numbers().list`](crate::resources::numbers_config::MobilePhoneNumbers::list).
    pub struct PaginationMeta reply {
        page_number: Option<i64> = "page_number",
        page_size: Option<i64> = "page_size",
        total_pages: Option<i64> = "total_pages",
        total_results: Option<i64> = "total_results",
    }
}

object! {
    /// Schema `PhoneNumberBundleStatusChangeRequest`. Taken by [`client.phone_numbers().actions().change_bundle_status`](crate::resources::numbers_config::PhoneNumbersActions::change_bundle_status).
    pub struct PhoneNumberBundleStatusChangeRequest request {
        bundle_id: String = "bundle_id" required,
    }
    /// Creates one with `bundle_id`, which is required.
    new(bundle_id: String)
}

object! {
    /// Schema `PhoneNumberDeletedDetailed`. Returned by [`client.phone_numbers().delete`](crate::resources::PhoneNumbers::delete).
    pub struct PhoneNumberDeletedDetailed reply {
        /// Set by the server.
        activated_at: Option<DateTime> = "activated_at",
        billing_group_id: Option<String> = "billing_group_id",
        /// Default: `true`. Set by the server.
        call_forwarding_enabled: Option<bool> = "call_forwarding_enabled",
        /// Set by the server.
        call_recording_enabled: Option<bool> = "call_recording_enabled",
        /// Set by the server.
        caller_id_name_enabled: Option<bool> = "caller_id_name_enabled",
        /// Set by the server.
        cnam_listing_enabled: Option<bool> = "cnam_listing_enabled",
        connection_id: Option<String> = "connection_id",
        /// Set by the server.
        connection_name: Option<String> = "connection_name",
        /// Set by the server.
        created_at: Option<String> = "created_at",
        customer_reference: Option<String> = "customer_reference",
        /// Set by the server.
        deletion_lock_enabled: Option<bool> = "deletion_lock_enabled",
        /// Set by the server.
        emergency_address_id: Option<String> = "emergency_address_id",
        /// Set by the server.
        emergency_enabled: Option<bool> = "emergency_enabled",
        external_pin: Option<String> = "external_pin",
        /// Set by the server.
        hd_voice_enabled: Option<bool> = "hd_voice_enabled",
        /// Set by the server.
        id: Option<String> = "id",
        messaging_profile_id: Option<String> = "messaging_profile_id",
        messaging_profile_name: Option<String> = "messaging_profile_name",
        /// Set by the server.
        phone_number: Option<String> = "phone_number",
        /// Set by the server.
        phone_number_type: Option<PhoneNumberDeletedDetailedPhoneNumberType> = "phone_number_type",
        /// Set by the server.
        purchased_at: Option<String> = "purchased_at",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        status: Option<PhoneNumberDeletedDetailedStatus> = "status",
        /// Set by the server.
        t38_fax_gateway_enabled: Option<bool> = "t38_fax_gateway_enabled",
        tags: Option<Vec<String>> = "tags",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
}

string_enum! {
    /// `phone_number_type` of [`PhoneNumberDeletedDetailed`].
    pub enum PhoneNumberDeletedDetailedPhoneNumberType {
        Local = "local",
        TollFree = "toll_free",
        Mobile = "mobile",
        National = "national",
        SharedCost = "shared_cost",
        Landline = "landline",
    }
}

string_enum! {
    /// `status` of [`PhoneNumberDeletedDetailed`].
    pub enum PhoneNumberDeletedDetailedStatus {
        PurchasePending = "purchase-pending",
        PurchaseFailed = "purchase-failed",
        PortPending = "port-pending",
        PortFailed = "port-failed",
        Active = "active",
        Deleted = "deleted",
        EmergencyOnly = "emergency-only",
        PortedOut = "ported-out",
        PortOutPending = "port-out-pending",
    }
}

object! {
    /// Schema `PhoneNumberDetailed`. Returned by [`client.phone_numbers().list`](crate::resources::PhoneNumbers::list), [`client.phone_numbers().retrieve`](crate::resources::PhoneNumbers::retrieve) and [`client.phone_numbers().update`](crate::resources::PhoneNumbers::update).
    pub struct PhoneNumberDetailed reply {
        /// Set by the server.
        activated_at: Option<DateTime> = "activated_at",
        billing_group_id: Option<String> = "billing_group_id",
        /// Default: `true`. Set by the server.
        call_forwarding_enabled: Option<bool> = "call_forwarding_enabled",
        /// Set by the server.
        call_recording_enabled: Option<bool> = "call_recording_enabled",
        /// Set by the server.
        caller_id_name_enabled: Option<bool> = "caller_id_name_enabled",
        /// Set by the server.
        cnam_listing_enabled: Option<bool> = "cnam_listing_enabled",
        connection_id: Option<String> = "connection_id",
        /// Set by the server.
        connection_name: Option<String> = "connection_name",
        /// Set by the server.
        country_iso_alpha2: String = "country_iso_alpha2" required,
        /// Set by the server.
        created_at: DateTime = "created_at" required,
        customer_reference: Option<String> = "customer_reference",
        deletion_lock_enabled: bool = "deletion_lock_enabled" required,
        /// Set by the server.
        emergency_address_id: Option<String> = "emergency_address_id",
        /// Set by the server.
        emergency_enabled: Option<bool> = "emergency_enabled",
        emergency_status: Option<EmergencyStatus> = "emergency_status",
        external_pin: Option<String> = "external_pin" required,
        /// Set by the server.
        hd_voice_enabled: Option<bool> = "hd_voice_enabled",
        /// Set by the server.
        id: String = "id" required,
        /// Default: `disabled`.
        inbound_call_screening: Option<InboundCallScreening> = "inbound_call_screening",
        messaging_profile_id: Option<String> = "messaging_profile_id",
        messaging_profile_name: Option<String> = "messaging_profile_name",
        /// Set by the server.
        phone_number: String = "phone_number" required,
        /// Set by the server.
        phone_number_type: PhoneNumberType = "phone_number_type" required,
        /// Set by the server.
        purchased_at: String = "purchased_at" required,
        /// Set by the server.
        record_type: String = "record_type" required,
        /// Set by the server.
        source_type: Option<PhoneNumberDetailedSourceType> = "source_type",
        /// Set by the server.
        status: PhoneNumberDetailedStatus = "status" required,
        /// Set by the server.
        t38_fax_gateway_enabled: Option<bool> = "t38_fax_gateway_enabled",
        tags: Vec<String> = "tags" required,
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
}

string_enum! {
    /// `source_type` of [`PhoneNumberDetailed`].
    pub enum PhoneNumberDetailedSourceType {
        NumberOrder = "number_order",
        PortRequest = "port_request",
    }
}

string_enum! {
    /// `status` of [`PhoneNumberDetailed`]. Part of [`SlimPhoneNumberDetailed`].
    pub enum PhoneNumberDetailedStatus {
        PurchasePending = "purchase-pending",
        PurchaseFailed = "purchase-failed",
        PortPending = "port-pending",
        PortFailed = "port-failed",
        Active = "active",
        Deleted = "deleted",
        EmergencyOnly = "emergency-only",
        PortedOut = "ported-out",
        PortOutPending = "port-out-pending",
        RequirementInfoPending = "requirement-info-pending",
        RequirementInfoUnderReview = "requirement-info-under-review",
        RequirementInfoException = "requirement-info-exception",
        ProvisionPending = "provision-pending",
    }
}

object! {
    /// Schema `PhoneNumberEnableEmergencyRequest`. Taken by [`client.phone_numbers().actions().enable_emergency`](crate::resources::numbers_config::PhoneNumbersActions::enable_emergency).
    pub struct PhoneNumberEnableEmergencyRequest request {
        emergency_address_id: String = "emergency_address_id" required,
        emergency_enabled: bool = "emergency_enabled" required,
    }
    /// Creates one with `emergency_enabled` and `emergency_address_id`, which are required.
    new(emergency_enabled: bool, emergency_address_id: String)
}

string_enum! {
    /// `phone_number_type` of [`PhoneNumberDetailed`]. Part of [`SlimPhoneNumberDetailed`].
    pub enum PhoneNumberType {
        Local = "local",
        TollFree = "toll_free",
        Mobile = "mobile",
        National = "national",
        SharedCost = "shared_cost",
        Landline = "landline",
        Tollfree = "tollfree",
        Shortcode = "shortcode",
        Longcode = "longcode",
    }
}

object! {
    /// Schema `PhoneNumberVerifyOwnershipRequest`. Taken by [`client.phone_numbers().actions().verify_ownership`](crate::resources::numbers_config::PhoneNumbersActions::verify_ownership).
    pub struct PhoneNumberVerifyOwnershipRequest request {
        /// At least 1 item. At most 1000 items.
        phone_numbers: Vec<String> = "phone_numbers" required,
    }
    /// Creates one with `phone_numbers`, which is required.
    new(phone_numbers: Vec<String>)
}

object! {
    /// Schema `PhoneNumberVerifyOwnershipResponse`. Returned by [`client.phone_numbers().actions().verify_ownership`](crate::resources::numbers_config::PhoneNumbersActions::verify_ownership).
    pub struct PhoneNumberVerifyOwnershipResponse reply {
        found: Option<Vec<PhoneNumberVerifyOwnershipResponseFound>> = "found",
        not_found: Option<Vec<String>> = "not_found",
        /// Set by the server.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// `found` of [`PhoneNumberVerifyOwnershipResponse`].
    pub struct PhoneNumberVerifyOwnershipResponseFound reply {
        /// Set by the server.
        id: Option<String> = "id",
        number_val_e164: Option<String> = "number_val_e164",
    }
}

object! {
    /// Schema `PhoneNumberWithVoiceSettings`. Returned by [`client.phone_numbers().voice().list`](crate::resources::numbers_config::PhoneNumbersVoice::list), [`client.phone_numbers().actions().change_bundle_status`](crate::resources::numbers_config::PhoneNumbersActions::change_bundle_status), [`client.phone_numbers().actions().enable_emergency`](crate::resources::numbers_config::PhoneNumbersActions::enable_emergency) and 2 more.
    pub struct PhoneNumberWithVoiceSettings reply {
        call_forwarding: Option<CallForwarding> = "call_forwarding",
        call_recording: Option<CallRecording> = "call_recording",
        cnam_listing: Option<CnamListing> = "cnam_listing",
        connection_id: Option<String> = "connection_id",
        customer_reference: Option<String> = "customer_reference",
        emergency: Option<EmergencySettings> = "emergency",
        /// Set by the server.
        id: Option<String> = "id",
        /// Default: `disabled`.
        inbound_call_screening: Option<InboundCallScreening> = "inbound_call_screening",
        media_features: Option<MediaFeatures> = "media_features",
        /// Set by the server.
        phone_number: Option<String> = "phone_number",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Default: `false`.
        tech_prefix_enabled: Option<bool> = "tech_prefix_enabled",
        /// Default: `""`.
        translated_number: Option<String> = "translated_number",
        /// Default: `pay-per-minute`.
        usage_payment_method: Option<UsagePaymentMethod> = "usage_payment_method",
    }
}

string_enum! {
    /// `eq` of [`ListPhoneNumbersFilterNumberType`].
    pub enum PhoneNumbersFilterNumberTypeEq {
        Local = "local",
        National = "national",
        TollFree = "toll_free",
        Mobile = "mobile",
        SharedCost = "shared_cost",
    }
}

object! {
    /// Schema `PhoneNumbersJob`. Returned by [`client.phone_numbers().jobs().list`](crate::resources::numbers_config::PhoneNumbersJobs::list), [`client.phone_numbers().jobs().delete_batch`](crate::resources::numbers_config::PhoneNumbersJobs::delete_batch), [`client.phone_numbers().jobs().update_emergency_settings_batch`](crate::resources::numbers_config::PhoneNumbersJobs::update_emergency_settings_batch) and 2 more.
    pub struct PhoneNumbersJob reply {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Set by the server.
        etc: Option<DateTime> = "etc",
        /// Set by the server.
        failed_operations: Option<Vec<PhoneNumbersJobFailedOperation>> = "failed_operations",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        pending_operations: Option<Vec<PhoneNumbersJobPendingOperation>> = "pending_operations",
        phone_numbers: Option<Vec<shared::PhoneNumbersJobPhoneNumber>> = "phone_numbers",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Default: `pending`. Set by the server.
        status: Option<PhoneNumbersJobStatus> = "status",
        /// Set by the server.
        successful_operations: Option<Vec<PhoneNumbersJobSuccessfulOperation>> = "successful_operations",
        /// Set by the server.
        type_: Option<ListJobsFilterType> = "type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
}

object! {
    /// Schema `PhoneNumbersJobDeletePhoneNumbersRequest`. Taken by [`client.phone_numbers().jobs().delete_batch`](crate::resources::numbers_config::PhoneNumbersJobs::delete_batch).
    pub struct PhoneNumbersJobDeletePhoneNumbersRequest request {
        phone_numbers: Vec<String> = "phone_numbers" required,
    }
    /// Creates one with `phone_numbers`, which is required.
    new(phone_numbers: Vec<String>)
}

object! {
    /// Schema `PhoneNumbersJobFailedOperation`. Part of [`PhoneNumbersJob`].
    pub struct PhoneNumbersJobFailedOperation reply {
        errors: Option<Vec<shared::NumbersError>> = "errors",
        id: Option<String> = "id",
        phone_number: Option<String> = "phone_number",
    }
}

object! {
    /// Schema `PhoneNumbersJobPendingOperation`. Part of [`PhoneNumbersJob`].
    pub struct PhoneNumbersJobPendingOperation reply {
        id: Option<String> = "id",
        phone_number: Option<String> = "phone_number",
    }
}

string_enum! {
    /// `status` of [`PhoneNumbersJob`].
    pub enum PhoneNumbersJobStatus {
        Pending = "pending",
        InProgress = "in_progress",
        Completed = "completed",
        Failed = "failed",
        Expired = "expired",
    }
}

object! {
    /// Schema `PhoneNumbersJobSuccessfulOperation`. Part of [`PhoneNumbersJob`].
    pub struct PhoneNumbersJobSuccessfulOperation reply {
        id: Option<String> = "id",
        phone_number: Option<String> = "phone_number",
    }
}

object! {
    /// Schema `PhoneNumbersJobUpdateEmergencySettingsRequest`. Taken by [`client.phone_numbers().jobs().update_emergency_settings_batch`](crate::resources::numbers_config::PhoneNumbersJobs::update_emergency_settings_batch).
    pub struct PhoneNumbersJobUpdateEmergencySettingsRequest request {
        emergency_address_id: Nullable<String> = "emergency_address_id",
        emergency_enabled: bool = "emergency_enabled" required,
        phone_numbers: Vec<String> = "phone_numbers" required,
    }
    /// Creates one with `emergency_enabled` and `phone_numbers`, which are required.
    new(emergency_enabled: bool, phone_numbers: Vec<String>)
}

object! {
    /// Schema `PhoneNumbersJobUpdatePhoneNumbersRequest`. Taken by [`client.phone_numbers().jobs().update_batch`](crate::resources::numbers_config::PhoneNumbersJobs::update_batch).
    pub struct PhoneNumbersJobUpdatePhoneNumbersRequest request {
        billing_group_id: Option<String> = "billing_group_id",
        connection_id: Option<String> = "connection_id",
        customer_reference: Option<String> = "customer_reference",
        deletion_lock_enabled: Option<bool> = "deletion_lock_enabled",
        external_pin: Option<String> = "external_pin",
        hd_voice_enabled: Option<bool> = "hd_voice_enabled",
        phone_numbers: Vec<String> = "phone_numbers" required,
        tags: Option<Vec<String>> = "tags",
        voice: Option<UpdatePhoneNumberVoiceSettingsRequest> = "voice",
    }
    /// Creates one with `phone_numbers`, which is required.
    new(phone_numbers: Vec<String>)
}

object! {
    /// Schema `SlimPhoneNumberDetailed`. Returned by [`client.phone_numbers().slim_list`](crate::resources::PhoneNumbers::slim_list).
    pub struct SlimPhoneNumberDetailed reply {
        /// Set by the server.
        activated_at: Option<DateTime> = "activated_at",
        billing_group_id: Option<String> = "billing_group_id",
        /// Default: `true`. Set by the server.
        call_forwarding_enabled: Option<bool> = "call_forwarding_enabled",
        /// Set by the server.
        call_recording_enabled: Option<bool> = "call_recording_enabled",
        /// Set by the server.
        caller_id_name_enabled: Option<bool> = "caller_id_name_enabled",
        /// Set by the server.
        cnam_listing_enabled: Option<bool> = "cnam_listing_enabled",
        connection_id: Option<String> = "connection_id",
        /// Set by the server.
        country_iso_alpha2: Option<String> = "country_iso_alpha2",
        /// Set by the server.
        created_at: Option<String> = "created_at",
        customer_reference: Option<String> = "customer_reference",
        /// Set by the server.
        emergency_address_id: Option<String> = "emergency_address_id",
        /// Set by the server.
        emergency_enabled: Option<bool> = "emergency_enabled",
        emergency_status: Option<EmergencyStatus> = "emergency_status",
        external_pin: Option<String> = "external_pin",
        /// Set by the server.
        hd_voice_enabled: Option<bool> = "hd_voice_enabled",
        /// Set by the server.
        id: Option<String> = "id",
        /// Default: `disabled`.
        inbound_call_screening: Option<InboundCallScreening> = "inbound_call_screening",
        /// Set by the server.
        phone_number: Option<String> = "phone_number",
        /// Set by the server.
        phone_number_type: Option<PhoneNumberType> = "phone_number_type",
        /// Set by the server.
        purchased_at: Option<String> = "purchased_at",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        status: Option<PhoneNumberDetailedStatus> = "status",
        /// Set by the server.
        t38_fax_gateway_enabled: Option<bool> = "t38_fax_gateway_enabled",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
}

object! {
    /// Parameter of `GET /phone_numbers/slim`. Taken by [`client.phone_numbers().slim_list`](crate::resources::PhoneNumbers::slim_list).
    pub struct SlimPhoneNumberListFilter request {
        billing_group_id: Option<String> = "billing_group_id",
        connection_id: Option<String> = "connection_id",
        country_iso_alpha2: Option<CountryIsoAlpha2> = "country_iso_alpha2",
        customer_reference: Option<String> = "customer_reference",
        emergency_address_id: Option<String> = "emergency_address_id",
        number_type: Option<ListPhoneNumbersFilterNumberType> = "number_type",
        phone_number: Option<String> = "phone_number",
        source: Option<ListPhoneNumbersFilterSource> = "source",
        status: Option<SlimPhoneNumberListFilterStatus> = "status",
        tag: Option<String> = "tag",
        voice_connection_name: Option<VoiceConnectionName> = "voice.connection_name",
        voice_usage_payment_method: Option<UsagePaymentMethod> = "voice.usage_payment_method",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `status` of [`SlimPhoneNumberListFilter`].
    pub enum SlimPhoneNumberListFilterStatus {
        PurchasePending = "purchase-pending",
        PurchaseFailed = "purchase-failed",
        PortPending = "port_pending",
        Active = "active",
        Deleted = "deleted",
        PortFailed = "port-failed",
        EmergencyOnly = "emergency-only",
        PortedOut = "ported-out",
        PortOutPending = "port-out-pending",
    }
}

object! {
    /// Parameter of `POST /phone_numbers/jobs/update_phone_numbers`. Taken by [`client.phone_numbers().jobs().update_batch`](crate::resources::numbers_config::PhoneNumbersJobs::update_batch).
    pub struct UpdateJobBatchFilter request {
        billing_group_id: Option<String> = "billing_group_id",
        connection_id: Option<String> = "connection_id",
        customer_reference: Option<String> = "customer_reference",
        emergency_address_id: Option<String> = "emergency_address_id",
        has_bundle: Option<String> = "has_bundle",
        phone_number: Option<String> = "phone_number",
        status: Option<ListPhoneNumbersFilterStatus> = "status",
        tag: Option<String> = "tag",
        voice_connection_name: Option<VoiceConnectionName> = "voice.connection_name",
        voice_usage_payment_method: Option<UsagePaymentMethod> = "voice.usage_payment_method",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdatePhoneNumberRequest`. Taken by [`client.phone_numbers().update`](crate::resources::PhoneNumbers::update).
    pub struct UpdatePhoneNumberRequest request {
        address_id: Option<String> = "address_id",
        billing_group_id: Option<String> = "billing_group_id",
        connection_id: Option<String> = "connection_id",
        customer_reference: Option<String> = "customer_reference",
        external_pin: Option<String> = "external_pin",
        hd_voice_enabled: Option<bool> = "hd_voice_enabled",
        /// Set by the server.
        id: Option<String> = "id",
        tags: Option<Vec<String>> = "tags",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdatePhoneNumberVoiceSettingsRequest`. Taken by [`client.phone_numbers().voice().update`](crate::resources::numbers_config::PhoneNumbersVoice::update). Part of [`PhoneNumbersJobUpdatePhoneNumbersRequest`].
    pub struct UpdatePhoneNumberVoiceSettingsRequest request {
        call_forwarding: Option<CallForwarding> = "call_forwarding",
        call_recording: Option<CallRecording> = "call_recording",
        /// Default: `false`.
        caller_id_name_enabled: Option<bool> = "caller_id_name_enabled",
        cnam_listing: Option<CnamListing> = "cnam_listing",
        /// Default: `disabled`.
        inbound_call_screening: Option<InboundCallScreening> = "inbound_call_screening",
        media_features: Option<MediaFeatures> = "media_features",
        /// Default: `false`.
        tech_prefix_enabled: Option<bool> = "tech_prefix_enabled",
        translated_number: Option<String> = "translated_number",
        /// Default: `pay-per-minute`.
        usage_payment_method: Option<UsagePaymentMethod> = "usage_payment_method",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `voice.usage_payment_method` of [`ListPhoneNumbersFilter`]. Part of [`UpdateJobBatchFilter`], [`UpdatePhoneNumberVoiceSettingsRequest`], [`SlimPhoneNumberListFilter`] and 2 more.
    pub enum UsagePaymentMethod {
        PayPerMinute = "pay-per-minute",
        Channel = "channel",
    }
}

object! {
    /// `voice.connection_name` of [`ListPhoneNumbersFilter`]. Part of [`UpdateJobBatchFilter`] and [`SlimPhoneNumberListFilter`].
    pub struct VoiceConnectionName request {
        contains: Option<String> = "contains",
        ends_with: Option<String> = "ends_with",
        eq: Option<String> = "eq",
        starts_with: Option<String> = "starts_with",
    }
    /// Creates an empty one.
    new()
}
