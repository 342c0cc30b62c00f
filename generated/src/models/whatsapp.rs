//! Types of WhatsApp. WhatsApp business accounts, their phone numbers and message templates.
//!
//! See [the operations](crate::resources::whatsapp), [the guide](crate::guides::whatsapp).

use crate::runtime::model::{DateTime, File, Value, object, string_enum, union};

object! {
    /// Schema `PatchWabaSettingsRequest`. Taken by [`client.whatsapp().business_accounts().settings().update`](crate::resources::whatsapp::WhatsappBusinessAccountsSettings::update).
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
    /// Schema `PatchWhatsappUserDataRequest`. Taken by [`client.whatsapp().user_data().update`](crate::resources::whatsapp::WhatsappUserData::update).
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
    /// `components` of [`WhatsappCreateTemplateRequest`]. Part of [`WhatsappUpdateTemplateRequest`].
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
    /// Request body of `POST /whatsapp/phone_numbers/{phone_number}/profile/photo`. Taken by [`client.whatsapp().phone_numbers().profile().photo().upload`](crate::resources::whatsapp::WhatsappPhoneNumbersProfilePhoto::upload).
    pub struct UploadPhotoRequest request {
        file: File = "file" required,
    }
    /// Creates one with `file`, which is required.
    new(file: File)
}

string_enum! {
    /// `verification_method` of [`WhatsappPhoneNumberVerificationRequest`]. Part of [`WhatsappResendVerificationRequest`].
    pub enum VerificationMethod {
        Sms = "sms",
        Voice = "voice",
    }
}

object! {
    /// Schema `WabaResponse`. Returned by [`client.whatsapp().business_accounts().list`](crate::resources::whatsapp::WhatsappBusinessAccounts::list) and [`client.whatsapp().business_accounts().retrieve`](crate::resources::whatsapp::WhatsappBusinessAccounts::retrieve).
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
    /// Schema `WabaSettings`. Returned by [`client.whatsapp().business_accounts().settings().retrieve`](crate::resources::whatsapp::WhatsappBusinessAccountsSettings::retrieve) and [`client.whatsapp().business_accounts().settings().update`](crate::resources::whatsapp::WhatsappBusinessAccountsSettings::update).
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
    /// Schema `WhatsappCallingSettingsData`. Returned by [`client.whatsapp().phone_numbers().calling_settings().retrieve`](crate::resources::whatsapp::WhatsappPhoneNumbersCallingSettings::retrieve) and [`client.whatsapp().phone_numbers().calling_settings().update`](crate::resources::whatsapp::WhatsappPhoneNumbersCallingSettings::update).
    pub struct WhatsappCallingSettingsData reply {
        enabled: Option<bool> = "enabled",
        phone_number: Option<String> = "phone_number",
        record_type: Option<String> = "record_type",
        updated_at: Option<DateTime> = "updated_at",
    }
}

string_enum! {
    /// Parameter of `GET /whatsapp/message_templates`. Taken by [`client.whatsapp().templates().list`](crate::resources::whatsapp::WhatsappTemplates::list). Part of [`WhatsappTemplateData`], [`WhatsappCreateTemplateRequest`] and [`WhatsappUpdateTemplateRequest`].
    pub enum WhatsappCategory {
        Marketing = "MARKETING",
        Utility = "UTILITY",
        Authentication = "AUTHENTICATION",
    }
}

object! {
    /// Schema `WhatsappConversationWindowData`. Returned by [`client.whatsapp().phone_numbers().retrieve_conversation_window`](crate::resources::whatsapp::WhatsappPhoneNumbers::retrieve_conversation_window).
    pub struct WhatsappConversationWindowData reply {
        last_user_message_at: Option<DateTime> = "last_user_message_at",
        window_active: Option<bool> = "window_active",
        window_expires_at: Option<DateTime> = "window_expires_at",
        window_type: Option<String> = "window_type",
    }
}

object! {
    /// Schema `WhatsappCreateTemplateRequest`. Taken by [`client.whatsapp().templates().create`](crate::resources::whatsapp::WhatsappTemplates::create).
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
    /// Schema `WhatsappPatchCallingSettingsRequest`. Taken by [`client.whatsapp().phone_numbers().calling_settings().update`](crate::resources::whatsapp::WhatsappPhoneNumbersCallingSettings::update).
    pub struct WhatsappPatchCallingSettingsRequest request {
        enabled: bool = "enabled" required,
    }
    /// Creates one with `enabled`, which is required.
    new(enabled: bool)
}

object! {
    /// Schema `WhatsappPhoneNumberVerificationRequest`. Taken by [`client.whatsapp().business_accounts().phone_numbers().initialize_verification`](crate::resources::whatsapp::WhatsappBusinessAccountsPhoneNumbers::initialize_verification).
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
    /// Schema `WhatsappPhoneResponse`. Returned by [`client.whatsapp().business_accounts().phone_numbers().list`](crate::resources::whatsapp::WhatsappBusinessAccountsPhoneNumbers::list) and [`client.whatsapp().phone_numbers().list`](crate::resources::whatsapp::WhatsappPhoneNumbers::list).
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
    /// Schema `WhatsappProfileData`. Returned by [`client.whatsapp().phone_numbers().profile().retrieve`](crate::resources::whatsapp::WhatsappPhoneNumbersProfile::retrieve), [`client.whatsapp().phone_numbers().profile().update`](crate::resources::whatsapp::WhatsappPhoneNumbersProfile::update) and [`client.whatsapp().phone_numbers().profile().photo().upload`](crate::resources::whatsapp::WhatsappPhoneNumbersProfilePhoto::upload).
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
    /// Schema `WhatsappProfilePhotoData`. Returned by [`client.whatsapp().phone_numbers().profile().photo().retrieve`](crate::resources::whatsapp::WhatsappPhoneNumbersProfilePhoto::retrieve).
    pub struct WhatsappProfilePhotoData reply {
        phone_number_id: Option<String> = "phone_number_id",
        profile_photo_url: Option<String> = "profile_photo_url",
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `WhatsappResendVerificationRequest`. Taken by [`client.whatsapp().phone_numbers().resend_verification`](crate::resources::whatsapp::WhatsappPhoneNumbers::resend_verification).
    pub struct WhatsappResendVerificationRequest request {
        /// Default: `sms`.
        verification_method: Option<VerificationMethod> = "verification_method",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `WhatsappTemplateBodyComponent`. Part of [`TemplateRequestComponent`].
    pub struct WhatsappTemplateBodyComponent request {
        example: Option<WhatsappTemplateBodyComponentExample> = "example",
        /// At most 1024 characters.
        text: Option<String> = "text",
        /// Always `BODY`.
        type_: String = "type" required,
    }
    /// Creates an empty one.
    new() { type_: "BODY" }
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
    /// Schema `WhatsappTemplateButtonsComponent`. Part of [`TemplateRequestComponent`].
    pub struct WhatsappTemplateButtonsComponent request {
        buttons: Vec<WhatsappTemplateButtonsComponentButton> = "buttons" required,
        /// Always `BUTTONS`.
        type_: String = "type" required,
    }
    /// Creates one with `buttons`, which is required.
    new(buttons: Vec<WhatsappTemplateButtonsComponentButton>) { type_: "BUTTONS" }
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
        type_: WhatsappTemplateButtonsComponentButtonType = "type" required,
        url: Option<String> = "url",
        zero_tap_terms_accepted: Option<bool> = "zero_tap_terms_accepted",
    }
    /// Creates one with `type_`, which is required.
    new(type_: WhatsappTemplateButtonsComponentButtonType)
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
    /// Schema `WhatsappTemplateCarouselComponent`. Part of [`TemplateRequestComponent`].
    pub struct WhatsappTemplateCarouselComponent request {
        cards: Vec<WhatsappTemplateCarouselComponentCard> = "cards" required,
        /// Always `CAROUSEL`.
        type_: String = "type" required,
    }
    /// Creates one with `cards`, which is required.
    new(cards: Vec<WhatsappTemplateCarouselComponentCard>) { type_: "CAROUSEL" }
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
    /// Schema `WhatsappTemplateData`. Returned by [`client.whatsapp().templates().list`](crate::resources::whatsapp::WhatsappTemplates::list), [`client.whatsapp().templates().create`](crate::resources::whatsapp::WhatsappTemplates::create), [`client.whatsapp_message_templates().retrieve`](crate::resources::whatsapp::WhatsappMessageTemplates::retrieve) and 1 more.
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
    /// Schema `WhatsappTemplateFooterComponent`. Part of [`TemplateRequestComponent`].
    pub struct WhatsappTemplateFooterComponent request {
        code_expiration_minutes: Option<i64> = "code_expiration_minutes",
        /// At most 60 characters.
        text: Option<String> = "text",
        /// Always `FOOTER`.
        type_: String = "type" required,
    }
    /// Creates an empty one.
    new() { type_: "FOOTER" }
}

object! {
    /// Schema `WhatsappTemplateHeaderComponent`. Part of [`TemplateRequestComponent`].
    pub struct WhatsappTemplateHeaderComponent request {
        example: Option<WhatsappTemplateHeaderComponentExample> = "example",
        format: WhatsappTemplateHeaderComponentFormat = "format" required,
        text: Option<String> = "text",
        /// Always `HEADER`.
        type_: String = "type" required,
    }
    /// Creates one with `format`, which is required.
    new(format: WhatsappTemplateHeaderComponentFormat) { type_: "HEADER" }
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
    /// Schema `WhatsappUpdateProfileRequest`. Taken by [`client.whatsapp().phone_numbers().profile().update`](crate::resources::whatsapp::WhatsappPhoneNumbersProfile::update).
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
    /// Schema `WhatsappUpdateTemplateRequest`. Taken by [`client.whatsapp_message_templates().update`](crate::resources::whatsapp::WhatsappMessageTemplates::update).
    pub struct WhatsappUpdateTemplateRequest request {
        category: Option<WhatsappCategory> = "category",
        components: Option<Vec<TemplateRequestComponent>> = "components",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `WhatsappUserData`. Returned by [`client.whatsapp().user_data().retrieve`](crate::resources::whatsapp::WhatsappUserData::retrieve) and [`client.whatsapp().user_data().update`](crate::resources::whatsapp::WhatsappUserData::update).
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
    /// Schema `WhatsappVerifyCodeRequest`. Taken by [`client.whatsapp().phone_numbers().verify`](crate::resources::whatsapp::WhatsappPhoneNumbers::verify).
    pub struct WhatsappVerifyCodeRequest request {
        code: String = "code" required,
    }
    /// Creates one with `code`, which is required.
    new(code: String)
}
