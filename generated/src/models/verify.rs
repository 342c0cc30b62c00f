//! Types of Verify. Verifies phone numbers by code over SMS, call or WhatsApp, and looks numbers up.
//!
//! See [the operations](crate::resources::verify), [the guide](crate::guides::verify).

use crate::runtime::model::{Map, Nullable, Value, object, string_enum};

object! {
    /// Schema `CallerName`. Part of [`NumberLookupRecord`].
    pub struct CallerName reply {
        caller_name: Option<String> = "caller_name",
        error_code: Option<String> = "error_code",
    }
}

object! {
    /// Schema `Carrier`. Part of [`NumberLookupRecord`].
    pub struct Carrier reply {
        error_code: Option<String> = "error_code",
        mobile_country_code: Option<String> = "mobile_country_code",
        mobile_network_code: Option<String> = "mobile_network_code",
        name: Option<String> = "name",
        normalized_carrier: Option<String> = "normalized_carrier",
        type_: Option<CarrierType> = "type",
    }
}

string_enum! {
    /// `type` of [`Carrier`].
    pub enum CarrierType {
        FixedLine = "fixed line",
        Mobile = "mobile",
        Voip = "voip",
        FixedLineOrMobile = "fixed line or mobile",
        TollFree = "toll free",
        PremiumRate = "premium rate",
        SharedCost = "shared cost",
        PersonalNumber = "personal number",
        Pager = "pager",
        Uan = "uan",
        Voicemail = "voicemail",
        UnknownValue = "unknown",
    }
}

object! {
    /// Schema `CreateMessageTemplateRequest`. Taken by [`client.verify_profiles().create_template`](crate::resources::verify::VerifyProfiles::create_template).
    pub struct CreateMessageTemplateRequest request {
        text: String = "text" required,
    }
    /// Creates one with `text`, which is required.
    new(text: String)
}

object! {
    /// Schema `CreateVerificationRequest`. Taken by [`client.verifications().trigger_flashcall`](crate::resources::verify::Verifications::trigger_flashcall).
    pub struct CreateVerificationRequest request {
        phone_number: String = "phone_number" required,
        timeout_secs: Option<i64> = "timeout_secs",
        /// Format: `uuid`.
        verify_profile_id: String = "verify_profile_id" required,
    }
    /// Creates one with `phone_number` and `verify_profile_id`, which are required.
    new(phone_number: String, verify_profile_id: String)
}

object! {
    /// Schema `CreateVerificationRequestCall`. Taken by [`client.verifications().trigger_call`](crate::resources::verify::Verifications::trigger_call).
    pub struct CreateVerificationRequestCall request {
        custom_code: Nullable<String> = "custom_code",
        extension: Nullable<String> = "extension",
        phone_number: String = "phone_number" required,
        timeout_secs: Option<i64> = "timeout_secs",
        /// Format: `uuid`.
        verify_profile_id: String = "verify_profile_id" required,
    }
    /// Creates one with `phone_number` and `verify_profile_id`, which are required.
    new(phone_number: String, verify_profile_id: String)
}

object! {
    /// Schema `CreateVerificationRequestSMS`. Taken by [`client.verifications().trigger_sms`](crate::resources::verify::Verifications::trigger_sms).
    pub struct CreateVerificationRequestSms request {
        custom_code: Nullable<String> = "custom_code",
        phone_number: String = "phone_number" required,
        timeout_secs: Option<i64> = "timeout_secs",
        /// Format: `uuid`.
        verify_profile_id: String = "verify_profile_id" required,
    }
    /// Creates one with `phone_number` and `verify_profile_id`, which are required.
    new(phone_number: String, verify_profile_id: String)
}

object! {
    /// Schema `CreateVerificationRequestWhatsapp`. Taken by [`client.verifications().trigger_whatsapp_verification`](crate::resources::verify::Verifications::trigger_whatsapp_verification).
    pub struct CreateVerificationRequestWhatsapp request {
        custom_code: Nullable<String> = "custom_code",
        phone_number: String = "phone_number" required,
        timeout_secs: Option<i64> = "timeout_secs",
        /// Format: `uuid`.
        verify_profile_id: String = "verify_profile_id" required,
    }
    /// Creates one with `phone_number` and `verify_profile_id`, which are required.
    new(phone_number: String, verify_profile_id: String)
}

object! {
    /// Schema `CreateVerifyProfileCallRequest`. Part of [`CreateVerifyProfileRequest`].
    pub struct CreateVerifyProfileCallRequest request {
        /// Pattern: `^[A-Za-z0-9 -]{1,30}$`.
        app_name: Option<String> = "app_name",
        /// Default: `5`.
        code_length: Option<i64> = "code_length",
        /// Default: `300`.
        default_verification_timeout_secs: Option<i64> = "default_verification_timeout_secs",
        /// Format: `uuid`.
        messaging_template_id: Option<String> = "messaging_template_id",
        whitelisted_destinations: Option<Vec<String>> = "whitelisted_destinations",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Request body of `POST /verify_profiles`. Taken by [`client.verify_profiles().create`](crate::resources::verify::VerifyProfiles::create).
    pub struct CreateVerifyProfileRequest request {
        call: Option<CreateVerifyProfileCallRequest> = "call",
        /// At least 0.
        daily_spend_limit: Option<f64> = "daily_spend_limit",
        /// Default: `false`.
        daily_spend_limit_enabled: Option<bool> = "daily_spend_limit_enabled",
        flashcall: Option<CreateVerifyProfileSettingsRequest> = "flashcall",
        language: Option<String> = "language",
        name: String = "name" required,
        sms: Option<CreateVerifyProfileSmsRequest> = "sms",
        webhook_failover_url: Option<String> = "webhook_failover_url",
        webhook_url: Option<String> = "webhook_url",
        whatsapp: Option<CreateVerifyProfileSettingsWhatsAppRequest> = "whatsapp",
    }
    /// Creates one with `name`, which is required.
    new(name: String)
}

object! {
    /// Schema `CreateVerifyProfileSettingsRequest`. Part of [`CreateVerifyProfileRequest`].
    pub struct CreateVerifyProfileSettingsRequest request {
        /// Pattern: `^[A-Za-z0-9 -]{1,30}$`.
        app_name: Option<String> = "app_name",
        /// Default: `300`.
        default_verification_timeout_secs: Option<i64> = "default_verification_timeout_secs",
        whitelisted_destinations: Option<Vec<String>> = "whitelisted_destinations",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `CreateVerifyProfileSettingsWhatsAppRequest`. Part of [`CreateVerifyProfileRequest`].
    pub struct CreateVerifyProfileSettingsWhatsAppRequest request {
        /// Default: `300`.
        default_verification_timeout_secs: Option<i64> = "default_verification_timeout_secs",
        sender_phone_number: Nullable<String> = "sender_phone_number",
        template_id: Nullable<String> = "template_id",
        waba_id: Nullable<String> = "waba_id",
        whitelisted_destinations: Option<Vec<String>> = "whitelisted_destinations",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `CreateVerifyProfileSMSRequest`. Part of [`CreateVerifyProfileRequest`].
    pub struct CreateVerifyProfileSmsRequest request {
        /// Default: `Telnyx`. Pattern: `^[A-Za-z0-9 ]{1,11}$`.
        alpha_sender: Nullable<String> = "alpha_sender",
        /// Pattern: `^[A-Za-z0-9 -]{1,30}$`.
        app_name: Option<String> = "app_name",
        /// Default: `5`.
        code_length: Option<i64> = "code_length",
        /// Default: `300`.
        default_verification_timeout_secs: Option<i64> = "default_verification_timeout_secs",
        /// Format: `uuid`.
        messaging_template_id: Option<String> = "messaging_template_id",
        whitelisted_destinations: Option<Vec<String>> = "whitelisted_destinations",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `ListVerificationsResponse`. Returned by [`client.verifications().by_phone_number().list`](crate::resources::verify::VerificationsByPhoneNumber::list).
    pub struct ListVerificationsResponse reply {
        data: Vec<Verification> = "data" required,
        meta: Meta = "meta" required,
    }
}

object! {
    /// Parameter of `GET /verify_profiles`. Taken by [`client.verify_profiles().list`](crate::resources::verify::VerifyProfiles::list).
    pub struct ListVerifyProfilesFilter request {
        name: Option<String> = "name",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `verify_Meta`. Returned by [`client.verify_profiles().list`](crate::resources::verify::VerifyProfiles::list). Part of [`ListVerificationsResponse`].
    pub struct Meta reply {
        page_number: i64 = "page_number" required,
        page_size: i64 = "page_size" required,
        total_pages: i64 = "total_pages" required,
        total_results: i64 = "total_results" required,
    }
}

object! {
    /// Schema `NumberLookupRecord`. Returned by [`client.number_lookup().retrieve`](crate::resources::verify::NumberLookup::retrieve).
    pub struct NumberLookupRecord reply {
        caller_name: Option<CallerName> = "caller_name",
        carrier: Option<Carrier> = "carrier",
        country_code: Option<String> = "country_code",
        fraud: Option<String> = "fraud",
        national_format: Option<String> = "national_format",
        phone_number: Option<String> = "phone_number",
        portability: Option<Portability> = "portability",
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `Portability`. Part of [`NumberLookupRecord`].
    pub struct Portability reply {
        altspid: Option<String> = "altspid",
        altspid_carrier_name: Option<String> = "altspid_carrier_name",
        altspid_carrier_type: Option<String> = "altspid_carrier_type",
        city: Option<String> = "city",
        line_type: Option<String> = "line_type",
        lrn: Option<String> = "lrn",
        ocn: Option<String> = "ocn",
        ported_date: Option<String> = "ported_date",
        ported_status: Option<PortabilityPortedStatus> = "ported_status",
        spid: Option<String> = "spid",
        spid_carrier_name: Option<String> = "spid_carrier_name",
        spid_carrier_type: Option<String> = "spid_carrier_type",
        state: Option<String> = "state",
    }
}

string_enum! {
    /// `ported_status` of [`Portability`].
    pub enum PortabilityPortedStatus {
        Y = "Y",
        N = "N",
        Unset = "",
    }
}

string_enum! {
    /// Parameter of `GET /number_lookup/{phone_number}`. Taken by [`client.number_lookup().retrieve`](crate::resources::verify::NumberLookup::retrieve).
    pub enum RetrieveNumberLookupType {
        Carrier = "carrier",
        CallerName = "caller-name",
    }
}

object! {
    /// Schema `UpdateMessageTemplateRequest`. Taken by [`client.verify_profiles().update_template`](crate::resources::verify::VerifyProfiles::update_template).
    pub struct UpdateMessageTemplateRequest request {
        text: String = "text" required,
    }
    /// Creates one with `text`, which is required.
    new(text: String)
}

object! {
    /// Schema `UpdateVerifyProfileCallRequest`. Part of [`UpdateVerifyProfileRequest`].
    pub struct UpdateVerifyProfileCallRequest request {
        /// Pattern: `^[A-Za-z0-9 -]{1,30}$`.
        app_name: Option<String> = "app_name",
        /// Default: `5`.
        code_length: Option<i64> = "code_length",
        /// Default: `300`.
        default_verification_timeout_secs: Option<i64> = "default_verification_timeout_secs",
        /// Format: `uuid`.
        messaging_template_id: Option<String> = "messaging_template_id",
        whitelisted_destinations: Option<Vec<String>> = "whitelisted_destinations",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Request body of `PATCH /verify_profiles/{verify_profile_id}`. Taken by [`client.verify_profiles().update`](crate::resources::verify::VerifyProfiles::update).
    pub struct UpdateVerifyProfileRequest request {
        call: Option<UpdateVerifyProfileCallRequest> = "call",
        /// At least 0.
        daily_spend_limit: Option<f64> = "daily_spend_limit",
        daily_spend_limit_enabled: Option<bool> = "daily_spend_limit_enabled",
        language: Option<String> = "language",
        name: Option<String> = "name",
        sms: Option<UpdateVerifyProfileSmsRequest> = "sms",
        webhook_failover_url: Option<String> = "webhook_failover_url",
        webhook_url: Option<String> = "webhook_url",
        whatsapp: Option<UpdateVerifyProfileSettingsWhatsAppRequest> = "whatsapp",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdateVerifyProfileSettingsWhatsAppRequest`. Part of [`UpdateVerifyProfileRequest`].
    pub struct UpdateVerifyProfileSettingsWhatsAppRequest request {
        /// Default: `300`.
        default_verification_timeout_secs: Option<i64> = "default_verification_timeout_secs",
        sender_phone_number: Nullable<String> = "sender_phone_number",
        template_id: Nullable<String> = "template_id",
        waba_id: Nullable<String> = "waba_id",
        whitelisted_destinations: Option<Vec<String>> = "whitelisted_destinations",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdateVerifyProfileSMSRequest`. Part of [`UpdateVerifyProfileRequest`].
    pub struct UpdateVerifyProfileSmsRequest request {
        /// Default: `Telnyx`. Pattern: `^[A-Za-z0-9 ]{1,11}$`.
        alpha_sender: Nullable<String> = "alpha_sender",
        /// Pattern: `^[A-Za-z0-9 -]{1,30}$`.
        app_name: Option<String> = "app_name",
        /// Default: `5`.
        code_length: Option<i64> = "code_length",
        /// Default: `300`.
        default_verification_timeout_secs: Option<i64> = "default_verification_timeout_secs",
        /// Format: `uuid`.
        messaging_template_id: Option<String> = "messaging_template_id",
        whitelisted_destinations: Option<Vec<String>> = "whitelisted_destinations",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `Verification`. Returned by [`client.verifications().trigger_call`](crate::resources::verify::Verifications::trigger_call), [`client.verifications().trigger_flashcall`](crate::resources::verify::Verifications::trigger_flashcall), [`client.verifications().trigger_sms`](crate::resources::verify::Verifications::trigger_sms) and 2 more. Part of [`ListVerificationsResponse`].
    pub struct Verification reply {
        created_at: Option<String> = "created_at",
        custom_code: Option<String> = "custom_code",
        /// Format: `uuid`.
        id: Option<String> = "id",
        phone_number: Option<String> = "phone_number",
        /// Always `verification`.
        record_type: Option<String> = "record_type",
        status: Option<VerificationStatus> = "status",
        timeout_secs: Option<i64> = "timeout_secs",
        type_: Option<VerificationType> = "type",
        updated_at: Option<String> = "updated_at",
        /// Format: `uuid`.
        verify_profile_id: Option<String> = "verify_profile_id",
    }
}

string_enum! {
    /// Schema `VerificationStatus`. Part of [`Verification`].
    pub enum VerificationStatus {
        Pending = "pending",
        Accepted = "accepted",
        Invalid = "invalid",
        Expired = "expired",
        Error = "error",
    }
}

string_enum! {
    /// Schema `VerificationType`. Part of [`Verification`].
    pub enum VerificationType {
        Sms = "sms",
        Call = "call",
        Flashcall = "flashcall",
        Whatsapp = "whatsapp",
    }
}

object! {
    /// Schema `VerifyProfileCallResponse`. Part of [`VerifyProfileResponse`].
    pub struct VerifyProfileCallResponse reply {
        /// Pattern: `^[A-Za-z0-9 -]{1,30}$`.
        app_name: Option<String> = "app_name",
        /// Default: `5`.
        code_length: Option<i64> = "code_length",
        /// Default: `300`.
        default_verification_timeout_secs: Option<i64> = "default_verification_timeout_secs",
        /// Format: `uuid`.
        messaging_template_id: Option<String> = "messaging_template_id",
        whitelisted_destinations: Option<Vec<String>> = "whitelisted_destinations",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
}

object! {
    /// Schema `VerifyProfileFlashcallResponse`. Part of [`VerifyProfileResponse`].
    pub struct VerifyProfileFlashcallResponse reply {
        /// Pattern: `^[A-Za-z0-9 -]{1,30}$`.
        app_name: Option<String> = "app_name",
        /// Default: `300`.
        default_verification_timeout_secs: Option<i64> = "default_verification_timeout_secs",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
}

object! {
    /// Schema `VerifyProfileMessageTemplateResponse`. Returned by [`client.verify_profiles().retrieve_templates`](crate::resources::verify::VerifyProfiles::retrieve_templates), [`client.verify_profiles().create_template`](crate::resources::verify::VerifyProfiles::create_template) and [`client.verify_profiles().update_template`](crate::resources::verify::VerifyProfiles::update_template).
    pub struct VerifyProfileMessageTemplateResponse reply {
        /// Format: `uuid`.
        id: Option<String> = "id",
        text: Option<String> = "text",
    }
}

object! {
    /// Schema `VerifyProfileResponse`. Returned by [`client.verify_profiles().list`](crate::resources::verify::VerifyProfiles::list), [`client.verify_profiles().create`](crate::resources::verify::VerifyProfiles::create), [`client.verify_profiles().retrieve`](crate::resources::verify::VerifyProfiles::retrieve) and 2 more.
    pub struct VerifyProfileResponse reply {
        call: Option<VerifyProfileCallResponse> = "call",
        created_at: Option<String> = "created_at",
        /// At least 0.
        daily_spend_limit: Option<f64> = "daily_spend_limit",
        /// Default: `false`.
        daily_spend_limit_enabled: Option<bool> = "daily_spend_limit_enabled",
        flashcall: Option<VerifyProfileFlashcallResponse> = "flashcall",
        /// Format: `uuid`.
        id: Option<String> = "id",
        language: Option<String> = "language",
        name: Option<String> = "name",
        /// Always `verification_profile`.
        record_type: Option<String> = "record_type",
        sms: Option<VerifyProfileSmsResponse> = "sms",
        updated_at: Option<String> = "updated_at",
        webhook_failover_url: Option<String> = "webhook_failover_url",
        webhook_url: Option<String> = "webhook_url",
        whatsapp: Option<VerifyProfileWhatsAppResponse> = "whatsapp",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
}

object! {
    /// Schema `VerifyProfileSMSResponse`. Part of [`VerifyProfileResponse`].
    pub struct VerifyProfileSmsResponse reply {
        /// Default: `Telnyx`. Pattern: `^[A-Za-z0-9 ]{1,11}$`.
        alpha_sender: Option<String> = "alpha_sender",
        /// Pattern: `^[A-Za-z0-9 -]{1,30}$`.
        app_name: Option<String> = "app_name",
        /// Default: `5`.
        code_length: Option<i64> = "code_length",
        /// Default: `300`.
        default_verification_timeout_secs: Option<i64> = "default_verification_timeout_secs",
        /// Format: `uuid`.
        messaging_template_id: Option<String> = "messaging_template_id",
        whitelisted_destinations: Option<Vec<String>> = "whitelisted_destinations",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
}

object! {
    /// Schema `VerifyProfileWhatsAppResponse`. Part of [`VerifyProfileResponse`].
    pub struct VerifyProfileWhatsAppResponse reply {
        /// Pattern: `^[A-Za-z0-9 -]{1,30}$`.
        app_name: Option<String> = "app_name",
        /// Default: `5`.
        code_length: Option<i64> = "code_length",
        /// Default: `300`.
        default_verification_timeout_secs: Option<i64> = "default_verification_timeout_secs",
        /// Format: `uuid`.
        messaging_template_id: Option<String> = "messaging_template_id",
        sender_phone_number: Option<String> = "sender_phone_number",
        template_id: Option<String> = "template_id",
        waba_id: Option<String> = "waba_id",
        whitelisted_destinations: Option<Vec<String>> = "whitelisted_destinations",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
}

object! {
    /// Schema `VerifyVerificationCodeRequestById`. Taken by [`client.verifications().actions().verify`](crate::resources::verify::VerificationsActions::verify).
    pub struct VerifyVerificationCodeRequestById request {
        code: Option<String> = "code",
        status: Option<VerifyVerificationCodeRequestByIdStatus> = "status",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `status` of [`VerifyVerificationCodeRequestById`].
    pub enum VerifyVerificationCodeRequestByIdStatus {
        Accepted = "accepted",
        Rejected = "rejected",
    }
}

object! {
    /// Schema `VerifyVerificationCodeRequestByPhoneNumber`. Taken by [`client.verifications().by_phone_number().actions().verify`](crate::resources::verify::VerificationsByPhoneNumberActions::verify).
    pub struct VerifyVerificationCodeRequestByPhoneNumber request {
        code: String = "code" required,
        /// Format: `uuid`.
        verify_profile_id: String = "verify_profile_id" required,
    }
    /// Creates one with `code` and `verify_profile_id`, which are required.
    new(code: String, verify_profile_id: String)
}

object! {
    /// `data` of `VerifyVerificationCodeResponse`. Returned by [`client.verifications().by_phone_number().actions().verify`](crate::resources::verify::VerificationsByPhoneNumberActions::verify) and [`client.verifications().actions().verify`](crate::resources::verify::VerificationsActions::verify).
    pub struct VerifyVerificationCodeResponseData reply {
        phone_number: String = "phone_number" required,
        response_code: VerifyVerificationCodeResponseDataResponseCode = "response_code" required,
    }
}

string_enum! {
    /// `response_code` of [`VerifyVerificationCodeResponseData`].
    pub enum VerifyVerificationCodeResponseDataResponseCode {
        Accepted = "accepted",
        Rejected = "rejected",
    }
}
