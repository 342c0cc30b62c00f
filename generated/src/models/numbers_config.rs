//! Types of the product Numbers Config.

use super::shared;
use crate::runtime::model::{DateTime, Nullable, object, string_enum, union};

object! {
    /// Schema `BulkMessagingSettingsUpdatePhoneNumbers`.
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
    /// Schema `BulkMessagingSettingsUpdatePhoneNumbersRequest`.
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
    /// Schema `CallForwarding`.
    pub struct CallForwarding request {
        /// Default: `true`.
        call_forwarding_enabled: Option<bool> = "call_forwarding_enabled",
        forwarding_type: Option<ForwardingType> = "forwarding_type",
        forwards_to: Option<String> = "forwards_to",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `CallRecording`.
    pub struct CallRecording request {
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
    /// Schema `CnamListing`.
    pub struct CnamListing request {
        cnam_listing_details: Option<String> = "cnam_listing_details",
        /// Default: `false`.
        cnam_listing_enabled: Option<bool> = "cnam_listing_enabled",
    }
    /// Creates an empty one.
    new()
}

union! {
    /// `country_iso_alpha2` of [`ListPhoneNumbersFilter`].
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
    /// Schema `EmergencySettings`.
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
    /// `emergency_status` of [`PhoneNumberDetailed`].
    pub enum EmergencyStatus {
        Active = "active",
        Deprovisioning = "deprovisioning",
        Disabled = "disabled",
        Provisioning = "provisioning",
        ProvisioningFailed = "provisioning-failed",
    }
}

string_enum! {
    /// `forwarding_type` of [`CallForwarding`].
    pub enum ForwardingType {
        Always = "always",
        OnFailure = "on-failure",
    }
}

string_enum! {
    /// `inbound_call_recording_channels` of [`CallRecording`].
    pub enum InboundCallRecordingChannels {
        Single = "single",
        Dual = "dual",
    }
}

string_enum! {
    /// `inbound_call_recording_format` of [`CallRecording`].
    pub enum InboundCallRecordingFormat {
        Wav = "wav",
        Mp3 = "mp3",
    }
}

string_enum! {
    /// `inbound_call_screening` of [`PhoneNumberDetailed`].
    pub enum InboundCallScreening {
        Disabled = "disabled",
        RejectCalls = "reject_calls",
        FlagCalls = "flag_calls",
    }
}

object! {
    /// Parameter of `GET /phone_numbers/jobs`.
    pub struct ListJobsFilter request {
        r#type: Option<ListJobsFilterType> = "type",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `type` of [`ListJobsFilter`].
    pub enum ListJobsFilterType {
        UpdateEmergencySettings = "update_emergency_settings",
        DeletePhoneNumbers = "delete_phone_numbers",
        UpdatePhoneNumbers = "update_phone_numbers",
    }
}

string_enum! {
    /// Parameter of `GET /phone_numbers/messaging`.
    pub enum ListMessagingFilterType {
        Tollfree = "tollfree",
        Longcode = "longcode",
        Shortcode = "shortcode",
    }
}

string_enum! {
    /// Parameter of `GET /phone_numbers/messaging`.
    pub enum ListMessagingSortPhoneNumber {
        Asc = "asc",
        Desc = "desc",
    }
}

object! {
    /// Parameter of `GET /phone_numbers`.
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
    /// `number_type` of [`ListPhoneNumbersFilter`].
    pub struct ListPhoneNumbersFilterNumberType request {
        eq: Option<PhoneNumbersFilterNumberTypeEq> = "eq",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `source` of [`ListPhoneNumbersFilter`].
    pub enum ListPhoneNumbersFilterSource {
        Ported = "ported",
        Purchased = "purchased",
    }
}

string_enum! {
    /// `status` of [`ListPhoneNumbersFilter`].
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
    /// Parameter of `GET /phone_numbers`.
    pub enum ListPhoneNumbersHandleMessagingProfileError {
        True = "true",
        False = "false",
    }
}

string_enum! {
    /// Parameter of `GET /phone_numbers`.
    pub enum ListPhoneNumbersSort {
        PurchasedAt = "purchased_at",
        PhoneNumber = "phone_number",
        ConnectionName = "connection_name",
        UsagePaymentMethod = "usage_payment_method",
    }
}

object! {
    /// Parameter of `GET /phone_numbers/voice`.
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
    /// Schema `MediaFeatures`.
    pub struct MediaFeatures request {
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
    /// Schema `MobilePhoneNumber`.
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
    /// `call_forwarding` of [`MobilePhoneNumber`].
    pub struct MobilePhoneNumberCallForwarding request {
        call_forwarding_enabled: Option<bool> = "call_forwarding_enabled",
        forwarding_type: Nullable<ForwardingType> = "forwarding_type",
        forwards_to: Nullable<String> = "forwards_to",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `call_recording` of [`MobilePhoneNumber`].
    pub struct MobilePhoneNumberCallRecording request {
        inbound_call_recording_channels: Option<InboundCallRecordingChannels> = "inbound_call_recording_channels",
        inbound_call_recording_enabled: Option<bool> = "inbound_call_recording_enabled",
        inbound_call_recording_format: Option<InboundCallRecordingFormat> = "inbound_call_recording_format",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `cnam_listing` of [`MobilePhoneNumber`].
    pub struct MobilePhoneNumberCnamListing request {
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
    /// Schema `MobilePhoneNumberUpdate`.
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
    /// Schema `MobilePhoneNumberWithMessagingSettings`.
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
        r#type: Option<String> = "type",
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
    /// Schema `mobile_phone_numbers_PaginationMeta`.
    pub struct PaginationMeta reply {
        page_number: Option<i64> = "page_number",
        page_size: Option<i64> = "page_size",
        total_pages: Option<i64> = "total_pages",
        total_results: Option<i64> = "total_results",
    }
}

object! {
    /// Schema `PhoneNumberBundleStatusChangeRequest`.
    pub struct PhoneNumberBundleStatusChangeRequest request {
        bundle_id: String = "bundle_id" required,
    }
    /// Creates one with `bundle_id`, which is required.
    new(bundle_id: String)
}

object! {
    /// Schema `PhoneNumberDeletedDetailed`.
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
    /// Schema `PhoneNumberDetailed`.
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
    /// `status` of [`PhoneNumberDetailed`].
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
    /// Schema `PhoneNumberEnableEmergencyRequest`.
    pub struct PhoneNumberEnableEmergencyRequest request {
        emergency_address_id: String = "emergency_address_id" required,
        emergency_enabled: bool = "emergency_enabled" required,
    }
    /// Creates one with `emergency_enabled` and `emergency_address_id`, which are required.
    new(emergency_enabled: bool, emergency_address_id: String)
}

string_enum! {
    /// `phone_number_type` of [`PhoneNumberDetailed`].
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
    /// Schema `PhoneNumberVerifyOwnershipRequest`.
    pub struct PhoneNumberVerifyOwnershipRequest request {
        /// At least 1 item. At most 1000 items.
        phone_numbers: Vec<String> = "phone_numbers" required,
    }
    /// Creates one with `phone_numbers`, which is required.
    new(phone_numbers: Vec<String>)
}

object! {
    /// Schema `PhoneNumberVerifyOwnershipResponse`.
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
    /// Schema `PhoneNumberWithVoiceSettings`.
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
    /// Schema `PhoneNumbersJob`.
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
        r#type: Option<ListJobsFilterType> = "type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
}

object! {
    /// Schema `PhoneNumbersJobDeletePhoneNumbersRequest`.
    pub struct PhoneNumbersJobDeletePhoneNumbersRequest request {
        phone_numbers: Vec<String> = "phone_numbers" required,
    }
    /// Creates one with `phone_numbers`, which is required.
    new(phone_numbers: Vec<String>)
}

object! {
    /// Schema `PhoneNumbersJobFailedOperation`.
    pub struct PhoneNumbersJobFailedOperation reply {
        errors: Option<Vec<shared::NumbersError>> = "errors",
        id: Option<String> = "id",
        phone_number: Option<String> = "phone_number",
    }
}

object! {
    /// Schema `PhoneNumbersJobPendingOperation`.
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
    /// Schema `PhoneNumbersJobSuccessfulOperation`.
    pub struct PhoneNumbersJobSuccessfulOperation reply {
        id: Option<String> = "id",
        phone_number: Option<String> = "phone_number",
    }
}

object! {
    /// Schema `PhoneNumbersJobUpdateEmergencySettingsRequest`.
    pub struct PhoneNumbersJobUpdateEmergencySettingsRequest request {
        emergency_address_id: Nullable<String> = "emergency_address_id",
        emergency_enabled: bool = "emergency_enabled" required,
        phone_numbers: Vec<String> = "phone_numbers" required,
    }
    /// Creates one with `emergency_enabled` and `phone_numbers`, which are required.
    new(emergency_enabled: bool, phone_numbers: Vec<String>)
}

object! {
    /// Schema `PhoneNumbersJobUpdatePhoneNumbersRequest`.
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
    /// Schema `SlimPhoneNumberDetailed`.
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
    /// Parameter of `GET /phone_numbers/slim`.
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
    /// Parameter of `POST /phone_numbers/jobs/update_phone_numbers`.
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
    /// Schema `UpdatePhoneNumberRequest`.
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
    /// Schema `UpdatePhoneNumberVoiceSettingsRequest`.
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
    /// `voice.usage_payment_method` of [`ListPhoneNumbersFilter`].
    pub enum UsagePaymentMethod {
        PayPerMinute = "pay-per-minute",
        Channel = "channel",
    }
}

object! {
    /// `voice.connection_name` of [`ListPhoneNumbersFilter`].
    pub struct VoiceConnectionName request {
        contains: Option<String> = "contains",
        ends_with: Option<String> = "ends_with",
        eq: Option<String> = "eq",
        starts_with: Option<String> = "starts_with",
    }
    /// Creates an empty one.
    new()
}
