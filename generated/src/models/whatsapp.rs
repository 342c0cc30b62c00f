//! Types of the product WhatsApp.

use crate::runtime::model::{DateTime, File, Value, object, string_enum, union};

object! {
    /// Schema `PatchWabaSettingsRequest`.
    pub struct PatchWabaSettingsRequest request {
        name: Option<String> = "name",
        timezone: Option<String> = "timezone",
        webhook_enabled: Option<bool> = "webhook_enabled",
        webhook_events: Option<Vec<String>> = "webhook_events",
        /// Format: `url`.
        webhook_failover_url: Option<String> = "webhook_failover_url",
        /// Format: `url`.
        webhook_url: Option<String> = "webhook_url",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `PatchWhatsappUserDataRequest`.
    pub struct PatchWhatsappUserDataRequest request {
        /// Format: `url`.
        webhook_failover_url: Option<String> = "webhook_failover_url",
        /// Format: `url`.
        webhook_url: Option<String> = "webhook_url",
    }
    /// Creates an empty one.
    new()
}

union! {
    /// `components` of [`WhatsappCreateTemplateRequest`].
    pub enum TemplateRequestComponent tag "type" {
        /// `type` is `HEADER`.
        Header(WhatsappTemplateHeaderComponent) = tag "HEADER",
        /// `type` is `BODY`.
        Body(WhatsappTemplateBodyComponent) = tag "BODY",
        /// `type` is `FOOTER`.
        Footer(WhatsappTemplateFooterComponent) = tag "FOOTER",
        /// `type` is `BUTTONS`.
        Buttons(WhatsappTemplateButtonsComponent) = tag "BUTTONS",
        /// `type` is `CAROUSEL`.
        Carousel(WhatsappTemplateCarouselComponent) = tag "CAROUSEL",
    }
    from Header(WhatsappTemplateHeaderComponent)
    from Body(WhatsappTemplateBodyComponent)
    from Footer(WhatsappTemplateFooterComponent)
    from Buttons(WhatsappTemplateButtonsComponent)
    from Carousel(WhatsappTemplateCarouselComponent)
}

object! {
    /// Request body of `POST /v2/whatsapp/phone_numbers/{phone_number}/profile/photo`.
    pub struct UploadPhotoRequest request {
        file: File = "file" required,
    }
    /// Creates one with `file`, which is required.
    new(file: File)
}

string_enum! {
    /// `verification_method` of [`WhatsappPhoneNumberVerificationRequest`].
    pub enum VerificationMethod {
        Sms = "sms",
        Voice = "voice",
    }
}

object! {
    /// Schema `WabaResponse`.
    pub struct WabaResponse reply {
        account_review_status: Option<String> = "account_review_status",
        business_verification_status: Option<String> = "business_verification_status",
        country: Option<String> = "country",
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`.
        id: Option<String> = "id",
        name: Option<String> = "name",
        phone_numbers_count: Option<i64> = "phone_numbers_count",
        record_type: Option<String> = "record_type",
        status: Option<String> = "status",
        waba_id: Option<String> = "waba_id",
    }
}

object! {
    /// Schema `WabaSettings`.
    pub struct WabaSettings reply {
        /// Format: `uuid`.
        id: Option<String> = "id",
        name: Option<String> = "name",
        record_type: Option<String> = "record_type",
        timezone: Option<String> = "timezone",
        updated_at: Option<DateTime> = "updated_at",
        webhook_enabled: Option<bool> = "webhook_enabled",
        webhook_events: Option<Vec<String>> = "webhook_events",
        /// Format: `url`.
        webhook_failover_url: Option<String> = "webhook_failover_url",
        /// Format: `url`.
        webhook_url: Option<String> = "webhook_url",
    }
}

object! {
    /// Schema `WhatsappCallingSettingsData`.
    pub struct WhatsappCallingSettingsData reply {
        enabled: Option<bool> = "enabled",
        phone_number: Option<String> = "phone_number",
        record_type: Option<String> = "record_type",
        updated_at: Option<DateTime> = "updated_at",
    }
}

string_enum! {
    /// Parameter of `GET /v2/whatsapp/message_templates`.
    pub enum WhatsappCategory {
        Marketing = "MARKETING",
        Utility = "UTILITY",
        Authentication = "AUTHENTICATION",
    }
}

object! {
    /// Schema `WhatsappConversationWindowData`.
    pub struct WhatsappConversationWindowData reply {
        last_user_message_at: Option<DateTime> = "last_user_message_at",
        window_active: Option<bool> = "window_active",
        window_expires_at: Option<DateTime> = "window_expires_at",
        window_type: Option<String> = "window_type",
    }
}

object! {
    /// Schema `WhatsappCreateTemplateRequest`.
    pub struct WhatsappCreateTemplateRequest request {
        category: WhatsappCategory = "category" required,
        components: Vec<TemplateRequestComponent> = "components" required,
        language: String = "language" required,
        name: String = "name" required,
        waba_id: String = "waba_id" required,
    }
    /// Creates one with `waba_id`, `name`, `category`, `language` and `components`, which are required.
    new(waba_id: String, name: String, category: WhatsappCategory, language: String, components: Vec<TemplateRequestComponent>)
}

object! {
    /// Schema `WhatsappPatchCallingSettingsRequest`.
    pub struct WhatsappPatchCallingSettingsRequest request {
        enabled: bool = "enabled" required,
    }
    /// Creates one with `enabled`, which is required.
    new(enabled: bool)
}

object! {
    /// Schema `WhatsappPhoneNumberVerificationRequest`.
    pub struct WhatsappPhoneNumberVerificationRequest request {
        display_name: String = "display_name" required,
        /// Default: `en_US`.
        language: Option<String> = "language",
        phone_number: String = "phone_number" required,
        /// Default: `sms`.
        verification_method: Option<VerificationMethod> = "verification_method",
    }
    /// Creates one with `phone_number` and `display_name`, which are required.
    new(phone_number: String, display_name: String)
}

object! {
    /// Schema `WhatsappPhoneResponse`.
    pub struct WhatsappPhoneResponse reply {
        calling_enabled: Option<bool> = "calling_enabled",
        created_at: Option<DateTime> = "created_at",
        display_name: Option<String> = "display_name",
        enabled: Option<bool> = "enabled",
        phone_number: Option<String> = "phone_number",
        phone_number_id: Option<String> = "phone_number_id",
        quality_rating: Option<String> = "quality_rating",
        record_type: Option<String> = "record_type",
        status: Option<String> = "status",
        user_id: Option<String> = "user_id",
        waba_id: Option<String> = "waba_id",
    }
}

object! {
    /// Schema `WhatsappProfileData`.
    pub struct WhatsappProfileData reply {
        /// At most 139 characters.
        about: Option<String> = "about",
        address: Option<String> = "address",
        category: Option<String> = "category",
        created_at: Option<DateTime> = "created_at",
        /// At most 512 characters.
        description: Option<String> = "description",
        display_name: Option<String> = "display_name",
        email: Option<String> = "email",
        id: Option<String> = "id",
        phone_number_id: Option<String> = "phone_number_id",
        profile_id: Option<String> = "profile_id",
        profile_photo_url: Option<String> = "profile_photo_url",
        record_type: Option<String> = "record_type",
        updated_at: Option<DateTime> = "updated_at",
        website: Option<String> = "website",
    }
}

object! {
    /// Schema `WhatsappProfilePhotoData`.
    pub struct WhatsappProfilePhotoData reply {
        phone_number_id: Option<String> = "phone_number_id",
        profile_photo_url: Option<String> = "profile_photo_url",
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `WhatsappResendVerificationRequest`.
    pub struct WhatsappResendVerificationRequest request {
        /// Default: `sms`.
        verification_method: Option<VerificationMethod> = "verification_method",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `WhatsappTemplateBodyComponent`.
    pub struct WhatsappTemplateBodyComponent request {
        example: Option<WhatsappTemplateBodyComponentExample> = "example",
        /// At most 1024 characters.
        text: Option<String> = "text",
        /// Always `BODY`.
        r#type: String = "type" required,
    }
    /// Creates an empty one.
    new() { r#type: "BODY" }
}

object! {
    /// `example` of [`WhatsappTemplateBodyComponent`].
    pub struct WhatsappTemplateBodyComponentExample request {
        body_text: Option<Vec<Vec<String>>> = "body_text",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `WhatsappTemplateButtonsComponent`.
    pub struct WhatsappTemplateButtonsComponent request {
        buttons: Vec<WhatsappTemplateButtonsComponentButton> = "buttons" required,
        /// Always `BUTTONS`.
        r#type: String = "type" required,
    }
    /// Creates one with `buttons`, which is required.
    new(buttons: Vec<WhatsappTemplateButtonsComponentButton>) { r#type: "BUTTONS" }
}

object! {
    /// `buttons` of [`WhatsappTemplateButtonsComponent`].
    pub struct WhatsappTemplateButtonsComponentButton request {
        autofill_text: Option<String> = "autofill_text",
        example: Option<Vec<String>> = "example",
        flow_action: Option<WhatsappTemplateButtonsComponentButtonFlowAction> = "flow_action",
        flow_id: Option<String> = "flow_id",
        navigate_screen: Option<String> = "navigate_screen",
        otp_type: Option<WhatsappTemplateButtonsComponentButtonOtpType> = "otp_type",
        package_name: Option<String> = "package_name",
        phone_number: Option<String> = "phone_number",
        signature_hash: Option<String> = "signature_hash",
        /// At most 25 characters.
        text: Option<String> = "text",
        r#type: WhatsappTemplateButtonsComponentButtonType = "type" required,
        url: Option<String> = "url",
        zero_tap_terms_accepted: Option<bool> = "zero_tap_terms_accepted",
    }
    /// Creates one with `r#type`, which is required.
    new(r#type: WhatsappTemplateButtonsComponentButtonType)
}

string_enum! {
    /// `flow_action` of [`WhatsappTemplateButtonsComponentButton`].
    pub enum WhatsappTemplateButtonsComponentButtonFlowAction {
        Navigate = "navigate",
        DataExchange = "data_exchange",
    }
}

string_enum! {
    /// `otp_type` of [`WhatsappTemplateButtonsComponentButton`].
    pub enum WhatsappTemplateButtonsComponentButtonOtpType {
        CopyCode = "COPY_CODE",
        OneTap = "ONE_TAP",
    }
}

string_enum! {
    /// `type` of [`WhatsappTemplateButtonsComponentButton`].
    pub enum WhatsappTemplateButtonsComponentButtonType {
        Url = "URL",
        PhoneNumber = "PHONE_NUMBER",
        QuickReply = "QUICK_REPLY",
        Otp = "OTP",
        CopyCode = "COPY_CODE",
        Flow = "FLOW",
    }
}

object! {
    /// Schema `WhatsappTemplateCarouselComponent`.
    pub struct WhatsappTemplateCarouselComponent request {
        cards: Vec<WhatsappTemplateCarouselComponentCard> = "cards" required,
        /// Always `CAROUSEL`.
        r#type: String = "type" required,
    }
    /// Creates one with `cards`, which is required.
    new(cards: Vec<WhatsappTemplateCarouselComponentCard>) { r#type: "CAROUSEL" }
}

object! {
    /// `cards` of [`WhatsappTemplateCarouselComponent`].
    pub struct WhatsappTemplateCarouselComponentCard request {
        components: Option<Vec<Value>> = "components",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `WhatsappTemplateData`.
    pub struct WhatsappTemplateData reply {
        category: Option<WhatsappCategory> = "category",
        components: Option<Vec<Value>> = "components",
        created_at: Option<DateTime> = "created_at",
        id: Option<String> = "id",
        language: Option<String> = "language",
        name: Option<String> = "name",
        record_type: Option<String> = "record_type",
        rejection_reason: Option<String> = "rejection_reason",
        status: Option<String> = "status",
        template_id: Option<String> = "template_id",
        updated_at: Option<DateTime> = "updated_at",
        whatsapp_business_account: Option<WhatsappTemplateDataWhatsappBusinessAccount> = "whatsapp_business_account",
    }
}

object! {
    /// `whatsapp_business_account` of [`WhatsappTemplateData`].
    pub struct WhatsappTemplateDataWhatsappBusinessAccount reply {
        id: Option<String> = "id",
    }
}

object! {
    /// Schema `WhatsappTemplateFooterComponent`.
    pub struct WhatsappTemplateFooterComponent request {
        code_expiration_minutes: Option<i64> = "code_expiration_minutes",
        /// At most 60 characters.
        text: Option<String> = "text",
        /// Always `FOOTER`.
        r#type: String = "type" required,
    }
    /// Creates an empty one.
    new() { r#type: "FOOTER" }
}

object! {
    /// Schema `WhatsappTemplateHeaderComponent`.
    pub struct WhatsappTemplateHeaderComponent request {
        example: Option<WhatsappTemplateHeaderComponentExample> = "example",
        format: WhatsappTemplateHeaderComponentFormat = "format" required,
        text: Option<String> = "text",
        /// Always `HEADER`.
        r#type: String = "type" required,
    }
    /// Creates one with `format`, which is required.
    new(format: WhatsappTemplateHeaderComponentFormat) { r#type: "HEADER" }
}

object! {
    /// `example` of [`WhatsappTemplateHeaderComponent`].
    pub struct WhatsappTemplateHeaderComponentExample request {
        header_handle: Option<Vec<String>> = "header_handle",
        header_text: Option<Vec<String>> = "header_text",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `format` of [`WhatsappTemplateHeaderComponent`].
    pub enum WhatsappTemplateHeaderComponentFormat {
        Text = "TEXT",
        Image = "IMAGE",
        Video = "VIDEO",
        Document = "DOCUMENT",
        Location = "LOCATION",
    }
}

object! {
    /// Schema `WhatsappUpdateProfileRequest`.
    pub struct WhatsappUpdateProfileRequest request {
        /// At most 139 characters.
        about: Option<String> = "about",
        address: Option<String> = "address",
        category: Option<String> = "category",
        /// At most 512 characters.
        description: Option<String> = "description",
        display_name: Option<String> = "display_name",
        email: Option<String> = "email",
        /// Format: `uuid`.
        profile_id: Option<String> = "profile_id",
        website: Option<String> = "website",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `WhatsappUpdateTemplateRequest`.
    pub struct WhatsappUpdateTemplateRequest request {
        category: Option<WhatsappCategory> = "category",
        components: Option<Vec<TemplateRequestComponent>> = "components",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `WhatsappUserData`.
    pub struct WhatsappUserData reply {
        created_at: Option<DateTime> = "created_at",
        record_type: Option<String> = "record_type",
        updated_at: Option<DateTime> = "updated_at",
        /// Format: `url`.
        webhook_failover_url: Option<String> = "webhook_failover_url",
        /// Format: `url`.
        webhook_url: Option<String> = "webhook_url",
    }
}

object! {
    /// Schema `WhatsappVerifyCodeRequest`.
    pub struct WhatsappVerifyCodeRequest request {
        code: String = "code" required,
    }
    /// Creates one with `code`, which is required.
    new(code: String)
}
