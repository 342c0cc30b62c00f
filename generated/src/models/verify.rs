//! Types of the product Verify.

use crate::runtime::model::{Map, Nullable, Value, object, string_enum};

object! {
    /// Schema `CallerName`.
    pub struct CallerName reply {
        caller_name: Option<String> = "caller_name",
        error_code: Option<String> = "error_code",
    }
}

object! {
    /// Schema `Carrier`.
    pub struct Carrier reply {
        error_code: Option<String> = "error_code",
        mobile_country_code: Option<String> = "mobile_country_code",
        mobile_network_code: Option<String> = "mobile_network_code",
        name: Option<String> = "name",
        normalized_carrier: Option<String> = "normalized_carrier",
        r#type: Option<CarrierType> = "type",
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
    /// Schema `CreateMessageTemplateRequest`.
    pub struct CreateMessageTemplateRequest request {
        text: String = "text" required,
    }
    /// Creates one with `text`, which is required.
    new(text: String)
}

object! {
    /// Schema `CreateVerificationRequest`.
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
    /// Schema `CreateVerificationRequestCall`.
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
    /// Schema `CreateVerificationRequestSMS`.
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
    /// Schema `CreateVerificationRequestWhatsapp`.
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
    /// Schema `CreateVerifyProfileCallRequest`.
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
        /// Properties that the document does not name.
        extra: Map<Value> = *,
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Request body of `POST /verify_profiles`.
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
    /// Schema `CreateVerifyProfileSettingsRequest`.
    pub struct CreateVerifyProfileSettingsRequest request {
        /// Pattern: `^[A-Za-z0-9 -]{1,30}$`.
        app_name: Option<String> = "app_name",
        /// Default: `300`.
        default_verification_timeout_secs: Option<i64> = "default_verification_timeout_secs",
        whitelisted_destinations: Option<Vec<String>> = "whitelisted_destinations",
        /// Properties that the document does not name.
        extra: Map<Value> = *,
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `CreateVerifyProfileSettingsWhatsAppRequest`.
    pub struct CreateVerifyProfileSettingsWhatsAppRequest request {
        /// Default: `300`.
        default_verification_timeout_secs: Option<i64> = "default_verification_timeout_secs",
        sender_phone_number: Nullable<String> = "sender_phone_number",
        template_id: Nullable<String> = "template_id",
        waba_id: Nullable<String> = "waba_id",
        whitelisted_destinations: Option<Vec<String>> = "whitelisted_destinations",
        /// Properties that the document does not name.
        extra: Map<Value> = *,
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `CreateVerifyProfileSMSRequest`.
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
        /// Properties that the document does not name.
        extra: Map<Value> = *,
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `ListVerificationsResponse`.
    pub struct ListVerificationsResponse reply {
        data: Vec<Verification> = "data" required,
        meta: Meta = "meta" required,
    }
}

object! {
    /// Parameter of `GET /verify_profiles`.
    pub struct ListVerifyProfilesFilter request {
        name: Option<String> = "name",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `verify_Meta`.
    pub struct Meta reply {
        page_number: i64 = "page_number" required,
        page_size: i64 = "page_size" required,
        total_pages: i64 = "total_pages" required,
        total_results: i64 = "total_results" required,
    }
}

object! {
    /// Schema `number-lookup_Error`.
    pub struct NumberLookupError reply {
        code: String = "code" required,
        detail: Option<String> = "detail",
        meta: Option<Value> = "meta",
        source: Option<NumberLookupErrorSource> = "source",
        title: String = "title" required,
    }
}

object! {
    /// `source` of [`NumberLookupError`].
    pub struct NumberLookupErrorSource reply {
        parameter: Option<String> = "parameter",
        pointer: Option<String> = "pointer",
    }
}

object! {
    /// Schema `number-lookup_Errors`.
    pub struct NumberLookupErrors reply {
        errors: Option<Vec<NumberLookupError>> = "errors",
    }
}

object! {
    /// Schema `NumberLookupRecord`.
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
    /// Schema `Portability`.
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
        Empty = "",
    }
}

string_enum! {
    /// Parameter of `GET /number_lookup/{phone_number}`.
    pub enum RetrieveNumberLookupType {
        Carrier = "carrier",
        CallerName = "caller-name",
    }
}

object! {
    /// Schema `UpdateMessageTemplateRequest`.
    pub struct UpdateMessageTemplateRequest request {
        text: String = "text" required,
    }
    /// Creates one with `text`, which is required.
    new(text: String)
}

object! {
    /// Schema `UpdateVerifyProfileCallRequest`.
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
        /// Properties that the document does not name.
        extra: Map<Value> = *,
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Request body of `PATCH /verify_profiles/{verify_profile_id}`.
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
    /// Schema `UpdateVerifyProfileSettingsWhatsAppRequest`.
    pub struct UpdateVerifyProfileSettingsWhatsAppRequest request {
        /// Default: `300`.
        default_verification_timeout_secs: Option<i64> = "default_verification_timeout_secs",
        sender_phone_number: Nullable<String> = "sender_phone_number",
        template_id: Nullable<String> = "template_id",
        waba_id: Nullable<String> = "waba_id",
        whitelisted_destinations: Option<Vec<String>> = "whitelisted_destinations",
        /// Properties that the document does not name.
        extra: Map<Value> = *,
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdateVerifyProfileSMSRequest`.
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
        /// Properties that the document does not name.
        extra: Map<Value> = *,
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `Verification`.
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
        r#type: Option<VerificationType> = "type",
        updated_at: Option<String> = "updated_at",
        /// Format: `uuid`.
        verify_profile_id: Option<String> = "verify_profile_id",
    }
}

string_enum! {
    /// Schema `VerificationStatus`.
    pub enum VerificationStatus {
        Pending = "pending",
        Accepted = "accepted",
        Invalid = "invalid",
        Expired = "expired",
        Error = "error",
    }
}

string_enum! {
    /// Schema `VerificationType`.
    pub enum VerificationType {
        Sms = "sms",
        Call = "call",
        Flashcall = "flashcall",
        Whatsapp = "whatsapp",
    }
}

object! {
    /// Schema `verify_Error`.
    pub struct VerifyError reply {
        code: String = "code" required,
        detail: Option<String> = "detail",
        meta: Option<VerifyErrorMeta> = "meta",
        source: Option<NumberLookupErrorSource> = "source",
        title: String = "title" required,
    }
}

object! {
    /// `meta` of [`VerifyError`].
    pub struct VerifyErrorMeta reply {
        url: Option<String> = "url",
    }
}

object! {
    /// Schema `verify_Errors`.
    pub struct VerifyErrors reply {
        errors: Option<Vec<VerifyError>> = "errors",
    }
}

object! {
    /// Schema `VerifyProfileCallResponse`.
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
        /// Properties that the document does not name.
        extra: Map<Value> = *,
    }
}

object! {
    /// Schema `VerifyProfileFlashcallResponse`.
    pub struct VerifyProfileFlashcallResponse reply {
        /// Pattern: `^[A-Za-z0-9 -]{1,30}$`.
        app_name: Option<String> = "app_name",
        /// Default: `300`.
        default_verification_timeout_secs: Option<i64> = "default_verification_timeout_secs",
        /// Properties that the document does not name.
        extra: Map<Value> = *,
    }
}

object! {
    /// Schema `VerifyProfileMessageTemplateResponse`.
    pub struct VerifyProfileMessageTemplateResponse reply {
        /// Format: `uuid`.
        id: Option<String> = "id",
        text: Option<String> = "text",
    }
}

object! {
    /// Schema `VerifyProfileResponse`.
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
        /// Properties that the document does not name.
        extra: Map<Value> = *,
    }
}

object! {
    /// Schema `VerifyProfileSMSResponse`.
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
        /// Properties that the document does not name.
        extra: Map<Value> = *,
    }
}

object! {
    /// Schema `VerifyProfileWhatsAppResponse`.
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
        /// Properties that the document does not name.
        extra: Map<Value> = *,
    }
}

object! {
    /// Schema `VerifyVerificationCodeRequestById`.
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
    /// Schema `VerifyVerificationCodeRequestByPhoneNumber`.
    pub struct VerifyVerificationCodeRequestByPhoneNumber request {
        code: String = "code" required,
        /// Format: `uuid`.
        verify_profile_id: String = "verify_profile_id" required,
    }
    /// Creates one with `code` and `verify_profile_id`, which are required.
    new(code: String, verify_profile_id: String)
}

object! {
    /// `data` of `VerifyVerificationCodeResponse`.
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
