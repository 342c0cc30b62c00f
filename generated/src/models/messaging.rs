//! Types of the product Messaging.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Schema `AlphanumericSenderId`.
    pub struct AlphanumericSenderId reply {
        alphanumeric_sender_id: Option<String> = "alphanumeric_sender_id",
        /// Format: `uuid`.
        id: Option<String> = "id",
        /// Format: `uuid`.
        messaging_profile_id: Option<String> = "messaging_profile_id",
        organization_id: Option<String> = "organization_id",
        record_type: Option<AlphanumericSenderIdRecordType> = "record_type",
        us_long_code_fallback: Option<String> = "us_long_code_fallback",
    }
}

string_enum! {
    /// `record_type` of [`AlphanumericSenderId`].
    pub enum AlphanumericSenderIdRecordType {
        AlphanumericSenderId = "alphanumeric_sender_id",
    }
}

object! {
    /// Schema `AutoRespConfigCreateSchema`.
    pub struct AutoRespConfigCreateSchema request {
        country_code: String = "country_code" required,
        keywords: Vec<String> = "keywords" required,
        op: AutoRespConfigCreateSchemaOp = "op" required,
        resp_text: Option<String> = "resp_text",
    }
    new(op: AutoRespConfigCreateSchemaOp, keywords: Vec<String>, country_code: String)
}

string_enum! {
    /// `op` of [`AutoRespConfigCreateSchema`].
    pub enum AutoRespConfigCreateSchemaOp {
        Start = "start",
        Stop = "stop",
        Info = "info",
    }
}

object! {
    /// Schema `AutorespConfigSchema`.
    pub struct AutorespConfigSchema reply {
        country_code: String = "country_code" required,
        created_at: DateTime = "created_at" required,
        id: String = "id" required,
        keywords: Vec<String> = "keywords" required,
        op: AutorespConfigSchemaOp = "op" required,
        resp_text: Option<String> = "resp_text",
        updated_at: DateTime = "updated_at" required,
    }
}

string_enum! {
    /// `op` of [`AutorespConfigSchema`].
    pub enum AutorespConfigSchemaOp {
        Start = "start",
        Stop = "stop",
        Info = "info",
    }
}

object! {
    /// Schema `AutorespConfigsResponseSchema`.
    pub struct AutorespConfigsResponseSchema reply {
        data: Vec<AutorespConfigSchema> = "data" required,
        meta: shared::MessagingPaginationMeta = "meta" required,
    }
}

object! {
    /// Schema `CreateAlphanumericSenderIdRequest`.
    pub struct CreateAlphanumericSenderIdRequest request {
        alphanumeric_sender_id: String = "alphanumeric_sender_id" required,
        /// Format: `uuid`.
        messaging_profile_id: String = "messaging_profile_id" required,
        us_long_code_fallback: Option<String> = "us_long_code_fallback",
    }
    new(alphanumeric_sender_id: String, messaging_profile_id: String)
}

object! {
    /// Schema `CreateGroupMMSMessageRequest`.
    pub struct CreateGroupMmsMessageRequest request {
        /// Format: `address`.
        from: String = "from" required,
        media_urls: Option<Vec<String>> = "media_urls",
        subject: Option<String> = "subject",
        text: Option<String> = "text",
        to: Vec<String> = "to" required,
        /// Default: `true`.
        use_profile_webhooks: Option<bool> = "use_profile_webhooks",
        /// Format: `url`.
        webhook_failover_url: Option<String> = "webhook_failover_url",
        /// Format: `url`.
        webhook_url: Option<String> = "webhook_url",
    }
    new(from: String, to: Vec<String>)
}

object! {
    /// Schema `CreateLongCodeMessageRequest`.
    pub struct CreateLongCodeMessageRequest request {
        /// Default: `false`.
        auto_detect: Option<bool> = "auto_detect",
        /// Default: `auto`.
        encoding: Option<CreateLongCodeMessageRequestEncoding> = "encoding",
        /// Format: `address`.
        from: String = "from" required,
        media_urls: Option<Vec<String>> = "media_urls",
        subject: Option<String> = "subject",
        text: Option<String> = "text",
        /// Format: `address`.
        to: String = "to" required,
        r#type: Option<CreateLongCodeMessageRequestType> = "type",
        /// Default: `true`.
        use_profile_webhooks: Option<bool> = "use_profile_webhooks",
        /// Format: `url`.
        webhook_failover_url: Option<String> = "webhook_failover_url",
        /// Format: `url`.
        webhook_url: Option<String> = "webhook_url",
    }
    new(from: String, to: String)
}

string_enum! {
    /// `encoding` of [`CreateLongCodeMessageRequest`].
    pub enum CreateLongCodeMessageRequestEncoding {
        Auto = "auto",
        Gsm7 = "gsm7",
        Ucs2 = "ucs2",
    }
}

string_enum! {
    /// `type` of [`CreateLongCodeMessageRequest`].
    pub enum CreateLongCodeMessageRequestType {
        Sms = "SMS",
        Mms = "MMS",
    }
}

object! {
    /// Schema `CreateMessageRequest`.
    pub struct CreateMessageRequest request {
        /// Default: `false`.
        auto_detect: Option<bool> = "auto_detect",
        /// Default: `auto`.
        encoding: Option<CreateMessageRequestEncoding> = "encoding",
        /// Format: `address`.
        from: Option<String> = "from",
        media_urls: Option<Vec<String>> = "media_urls",
        messaging_profile_id: Option<String> = "messaging_profile_id",
        send_at: Nullable<DateTime> = "send_at",
        subject: Option<String> = "subject",
        text: Option<String> = "text",
        /// Format: `address`.
        to: String = "to" required,
        r#type: Option<CreateMessageRequestType> = "type",
        /// Default: `true`.
        use_profile_webhooks: Option<bool> = "use_profile_webhooks",
        /// Format: `url`.
        webhook_failover_url: Option<String> = "webhook_failover_url",
        /// Format: `url`.
        webhook_url: Option<String> = "webhook_url",
    }
    new(to: String)
}

string_enum! {
    /// `encoding` of [`CreateMessageRequest`].
    pub enum CreateMessageRequestEncoding {
        Auto = "auto",
        Gsm7 = "gsm7",
        Ucs2 = "ucs2",
    }
}

string_enum! {
    /// `type` of [`CreateMessageRequest`].
    pub enum CreateMessageRequestType {
        Sms = "SMS",
        Mms = "MMS",
    }
}

object! {
    /// Schema `CreateNumberPoolMessageRequest`.
    pub struct CreateNumberPoolMessageRequest request {
        /// Default: `false`.
        auto_detect: Option<bool> = "auto_detect",
        /// Default: `auto`.
        encoding: Option<CreateNumberPoolMessageRequestEncoding> = "encoding",
        media_urls: Option<Vec<String>> = "media_urls",
        messaging_profile_id: String = "messaging_profile_id" required,
        subject: Option<String> = "subject",
        text: Option<String> = "text",
        /// Format: `address`.
        to: String = "to" required,
        r#type: Option<CreateNumberPoolMessageRequestType> = "type",
        /// Default: `true`.
        use_profile_webhooks: Option<bool> = "use_profile_webhooks",
        /// Format: `url`.
        webhook_failover_url: Option<String> = "webhook_failover_url",
        /// Format: `url`.
        webhook_url: Option<String> = "webhook_url",
    }
    new(to: String, messaging_profile_id: String)
}

string_enum! {
    /// `encoding` of [`CreateNumberPoolMessageRequest`].
    pub enum CreateNumberPoolMessageRequestEncoding {
        Auto = "auto",
        Gsm7 = "gsm7",
        Ucs2 = "ucs2",
    }
}

string_enum! {
    /// `type` of [`CreateNumberPoolMessageRequest`].
    pub enum CreateNumberPoolMessageRequestType {
        Sms = "SMS",
        Mms = "MMS",
    }
}

object! {
    /// Schema `CreateScheduledMessageRequest`.
    pub struct CreateScheduledMessageRequest request {
        /// Default: `false`.
        auto_detect: Option<bool> = "auto_detect",
        /// Format: `address`.
        from: Option<String> = "from",
        media_urls: Option<Vec<String>> = "media_urls",
        messaging_profile_id: Option<String> = "messaging_profile_id",
        send_at: Option<DateTime> = "send_at",
        subject: Option<String> = "subject",
        text: Option<String> = "text",
        /// Format: `address`.
        to: String = "to" required,
        r#type: Option<CreateScheduledMessageRequestType> = "type",
        /// Default: `true`.
        use_profile_webhooks: Option<bool> = "use_profile_webhooks",
        /// Format: `url`.
        webhook_failover_url: Option<String> = "webhook_failover_url",
        /// Format: `url`.
        webhook_url: Option<String> = "webhook_url",
    }
    new(to: String)
}

string_enum! {
    /// `type` of [`CreateScheduledMessageRequest`].
    pub enum CreateScheduledMessageRequestType {
        Sms = "SMS",
        Mms = "MMS",
    }
}

object! {
    /// Schema `CreateShortCodeMessageRequest`.
    pub struct CreateShortCodeMessageRequest request {
        /// Default: `false`.
        auto_detect: Option<bool> = "auto_detect",
        /// Default: `auto`.
        encoding: Option<CreateShortCodeMessageRequestEncoding> = "encoding",
        /// Format: `address`.
        from: String = "from" required,
        media_urls: Option<Vec<String>> = "media_urls",
        subject: Option<String> = "subject",
        text: Option<String> = "text",
        /// Format: `address`.
        to: String = "to" required,
        r#type: Option<CreateShortCodeMessageRequestType> = "type",
        /// Default: `true`.
        use_profile_webhooks: Option<bool> = "use_profile_webhooks",
        /// Format: `url`.
        webhook_failover_url: Option<String> = "webhook_failover_url",
        /// Format: `url`.
        webhook_url: Option<String> = "webhook_url",
    }
    new(from: String, to: String)
}

string_enum! {
    /// `encoding` of [`CreateShortCodeMessageRequest`].
    pub enum CreateShortCodeMessageRequestEncoding {
        Auto = "auto",
        Gsm7 = "gsm7",
        Ucs2 = "ucs2",
    }
}

string_enum! {
    /// `type` of [`CreateShortCodeMessageRequest`].
    pub enum CreateShortCodeMessageRequestType {
        Sms = "SMS",
        Mms = "MMS",
    }
}

object! {
    /// Parameter of `GET /messaging_profiles/{profile_id}/autoresp_configs`.
    pub struct ListAutorespConfigsCreatedAt request {
        gte: Option<String> = "gte",
        lte: Option<String> = "lte",
    }
    new()
}

object! {
    /// Parameter of `GET /messaging_profiles/{profile_id}/autoresp_configs`.
    pub struct ListAutorespConfigsUpdatedAt request {
        gte: Option<String> = "gte",
        lte: Option<String> = "lte",
    }
    new()
}

string_enum! {
    /// Parameter of `GET /messaging_hosted_numbers`.
    pub enum ListMessagingHostedNumbersSortPhoneNumber {
        Asc = "asc",
        Desc = "desc",
    }
}

object! {
    /// Parameter of `GET /messaging_optouts`.
    pub struct ListMessagingOptoutsCreatedAt request {
        gte: Option<DateTime> = "gte",
        lte: Option<DateTime> = "lte",
    }
    new()
}

object! {
    /// Parameter of `GET /messaging_optouts`.
    pub struct ListMessagingOptoutsFilter request {
        from: Option<String> = "from",
        messaging_profile_id: Option<String> = "messaging_profile_id",
    }
    new()
}

object! {
    /// Reply of `GET /messaging_profile_metrics`.
    pub struct ListMessagingProfileMetricsResponse reply {
        data: Option<Vec<Value>> = "data",
        meta: Option<shared::MessagingPaginationMeta> = "meta",
    }
}

union! {
    /// Content of the reply of `GET /messages/{id}`.
    pub enum Message tag "direction" {
        /// `direction` is `outbound`.
        Outbound(shared::OutboundMessagePayload) = tag "outbound",
        /// `direction` is `inbound`.
        Inbound(shared::InboundMessagePayload) = tag "inbound",
    }
}

string_enum! {
    /// Schema `MessagingMetricsTimeFrame`.
    pub enum MessagingMetricsTimeFrame {
        N1h = "1h",
        N3h = "3h",
        N24h = "24h",
        N3d = "3d",
        N7d = "7d",
        N30d = "30d",
    }
}

object! {
    /// Schema `OptOutItem`.
    pub struct OptOutItem reply {
        created_at: Option<DateTime> = "created_at",
        /// Format: `address`.
        from: Option<String> = "from",
        keyword: Option<String> = "keyword",
        messaging_profile_id: Option<String> = "messaging_profile_id",
        /// Format: `address`.
        to: Option<String> = "to",
    }
}

object! {
    /// Schema `OutboundMessagePayloadCancelled`.
    pub struct OutboundMessagePayloadCancelled reply {
        cc: Option<Vec<OutboundMessagePayloadCancelledCc>> = "cc",
        completed_at: Option<DateTime> = "completed_at",
        cost: Option<OutboundMessagePayloadCancelledCost> = "cost",
        cost_breakdown: Option<OutboundMessagePayloadCancelledCostBreakdown> = "cost_breakdown",
        direction: Option<OutboundMessagePayloadCancelledDirection> = "direction",
        encoding: Option<String> = "encoding",
        errors: Option<Vec<shared::MessagingError>> = "errors",
        from: Option<OutboundMessagePayloadCancelledFrom> = "from",
        /// Format: `uuid`.
        id: Option<String> = "id",
        media: Option<Vec<OutboundMessagePayloadCancelledMedia>> = "media",
        messaging_profile_id: Option<String> = "messaging_profile_id",
        num_chars: Option<i64> = "num_chars",
        /// Format: `uuid`.
        organization_id: Option<String> = "organization_id",
        /// At least 1. At most 10.
        parts: Option<i64> = "parts",
        received_at: Option<DateTime> = "received_at",
        record_type: Option<OutboundMessagePayloadCancelledRecordType> = "record_type",
        sent_at: Option<DateTime> = "sent_at",
        smart_encoding_applied: Option<bool> = "smart_encoding_applied",
        subject: Option<String> = "subject",
        tags: Option<Vec<String>> = "tags",
        tcr_campaign_billable: Option<bool> = "tcr_campaign_billable",
        tcr_campaign_id: Option<String> = "tcr_campaign_id",
        tcr_campaign_registered: Option<String> = "tcr_campaign_registered",
        text: Option<String> = "text",
        to: Option<Vec<OutboundMessagePayloadCancelledTo>> = "to",
        r#type: Option<OutboundMessagePayloadCancelledType> = "type",
        valid_until: Option<DateTime> = "valid_until",
        /// Format: `url`.
        webhook_failover_url: Option<String> = "webhook_failover_url",
        /// Format: `url`.
        webhook_url: Option<String> = "webhook_url",
    }
}

object! {
    /// `cc` of [`OutboundMessagePayloadCancelled`].
    pub struct OutboundMessagePayloadCancelledCc reply {
        carrier: Option<String> = "carrier",
        line_type: Option<OutboundMessagePayloadCancelledCcLineType> = "line_type",
        /// Format: `address`.
        phone_number: Option<String> = "phone_number",
        status: Option<OutboundMessagePayloadCancelledCcStatus> = "status",
    }
}

string_enum! {
    /// `line_type` of [`OutboundMessagePayloadCancelledCc`].
    pub enum OutboundMessagePayloadCancelledCcLineType {
        Wireline = "Wireline",
        Wireless = "Wireless",
        VoWiFi = "VoWiFi",
        VoIp = "VoIP",
        PrePaidWireless = "Pre-Paid Wireless",
        Empty = "",
    }
}

string_enum! {
    /// `status` of [`OutboundMessagePayloadCancelledCc`].
    pub enum OutboundMessagePayloadCancelledCcStatus {
        Scheduled = "scheduled",
        Queued = "queued",
        Sending = "sending",
        Sent = "sent",
        Cancelled = "cancelled",
        Expired = "expired",
        SendingFailed = "sending_failed",
        DeliveryUnconfirmed = "delivery_unconfirmed",
        Delivered = "delivered",
        DeliveryFailed = "delivery_failed",
    }
}

object! {
    /// `cost` of [`OutboundMessagePayloadCancelled`].
    pub struct OutboundMessagePayloadCancelledCost reply {
        /// Format: `decimal`.
        amount: Option<String> = "amount",
        /// Format: `iso4217`.
        currency: Option<String> = "currency",
    }
}

object! {
    /// `cost_breakdown` of [`OutboundMessagePayloadCancelled`].
    pub struct OutboundMessagePayloadCancelledCostBreakdown reply {
        carrier_fee: Option<OutboundMessagePayloadCancelledCostBreakdownCarrierFee> = "carrier_fee",
        rate: Option<OutboundMessagePayloadCancelledCostBreakdownRate> = "rate",
    }
}

object! {
    /// `carrier_fee` of [`OutboundMessagePayloadCancelledCostBreakdown`].
    pub struct OutboundMessagePayloadCancelledCostBreakdownCarrierFee reply {
        /// Format: `decimal`.
        amount: Option<String> = "amount",
        /// Format: `iso4217`.
        currency: Option<String> = "currency",
    }
}

object! {
    /// `rate` of [`OutboundMessagePayloadCancelledCostBreakdown`].
    pub struct OutboundMessagePayloadCancelledCostBreakdownRate reply {
        /// Format: `decimal`.
        amount: Option<String> = "amount",
        /// Format: `iso4217`.
        currency: Option<String> = "currency",
    }
}

string_enum! {
    /// `direction` of [`OutboundMessagePayloadCancelled`].
    pub enum OutboundMessagePayloadCancelledDirection {
        Outbound = "outbound",
    }
}

object! {
    /// `from` of [`OutboundMessagePayloadCancelled`].
    pub struct OutboundMessagePayloadCancelledFrom reply {
        carrier: Option<String> = "carrier",
        line_type: Option<OutboundMessagePayloadCancelledFromLineType> = "line_type",
        /// Format: `address`.
        phone_number: Option<String> = "phone_number",
    }
}

string_enum! {
    /// `line_type` of [`OutboundMessagePayloadCancelledFrom`].
    pub enum OutboundMessagePayloadCancelledFromLineType {
        Wireline = "Wireline",
        Wireless = "Wireless",
        VoWiFi = "VoWiFi",
        VoIp = "VoIP",
        PrePaidWireless = "Pre-Paid Wireless",
        Empty = "",
    }
}

object! {
    /// `media` of [`OutboundMessagePayloadCancelled`].
    pub struct OutboundMessagePayloadCancelledMedia reply {
        /// Format: `mime-type`.
        content_type: Option<String> = "content_type",
        sha256: Option<String> = "sha256",
        size: Option<i64> = "size",
        /// Format: `url`.
        url: Option<String> = "url",
    }
}

string_enum! {
    /// `record_type` of [`OutboundMessagePayloadCancelled`].
    pub enum OutboundMessagePayloadCancelledRecordType {
        Message = "message",
    }
}

object! {
    /// `to` of [`OutboundMessagePayloadCancelled`].
    pub struct OutboundMessagePayloadCancelledTo reply {
        carrier: Option<String> = "carrier",
        line_type: Option<OutboundMessagePayloadCancelledToLineType> = "line_type",
        /// Format: `address`.
        phone_number: Option<String> = "phone_number",
        status: Option<OutboundMessagePayloadCancelledToStatus> = "status",
    }
}

string_enum! {
    /// `line_type` of [`OutboundMessagePayloadCancelledTo`].
    pub enum OutboundMessagePayloadCancelledToLineType {
        Wireline = "Wireline",
        Wireless = "Wireless",
        VoWiFi = "VoWiFi",
        VoIp = "VoIP",
        PrePaidWireless = "Pre-Paid Wireless",
        Empty = "",
    }
}

string_enum! {
    /// `status` of [`OutboundMessagePayloadCancelledTo`].
    pub enum OutboundMessagePayloadCancelledToStatus {
        Scheduled = "scheduled",
        Queued = "queued",
        Sending = "sending",
        Sent = "sent",
        Cancelled = "cancelled",
        Expired = "expired",
        SendingFailed = "sending_failed",
        DeliveryUnconfirmed = "delivery_unconfirmed",
        Delivered = "delivered",
        DeliveryFailed = "delivery_failed",
    }
}

string_enum! {
    /// `type` of [`OutboundMessagePayloadCancelled`].
    pub enum OutboundMessagePayloadCancelledType {
        Sms = "SMS",
        Mms = "MMS",
    }
}

object! {
    /// Request body of `POST /messages/alphanumeric_sender_id`.
    pub struct SendMessageWithAlphanumericSenderRequest request {
        from: String = "from" required,
        /// Format: `uuid`.
        messaging_profile_id: String = "messaging_profile_id" required,
        text: String = "text" required,
        /// Format: `address`.
        to: String = "to" required,
        use_profile_webhooks: Option<bool> = "use_profile_webhooks",
        /// Format: `url`.
        webhook_failover_url: Nullable<String> = "webhook_failover_url",
        /// Format: `url`.
        webhook_url: Nullable<String> = "webhook_url",
    }
    new(from: String, to: String, text: String, messaging_profile_id: String)
}

object! {
    /// Schema `WhatsappContact`.
    pub struct WhatsappContact both {
        addresses: Option<Vec<WhatsappContactAddress>> = "addresses",
        birthday: Option<String> = "birthday",
        emails: Option<Vec<WhatsappContactEmail>> = "emails",
        name: Option<String> = "name",
        org: Option<WhatsappContactOrg> = "org",
        phones: Option<Vec<WhatsappContactPhone>> = "phones",
        urls: Option<Vec<WhatsappContactUrl>> = "urls",
    }
    new()
}

object! {
    /// `addresses` of [`WhatsappContact`].
    pub struct WhatsappContactAddress both {
        city: Option<String> = "city",
        country: Option<String> = "country",
        country_code: Option<String> = "country_code",
        state: Option<String> = "state",
        street: Option<String> = "street",
        r#type: Option<String> = "type",
        zip: Option<String> = "zip",
    }
    new()
}

object! {
    /// `emails` of [`WhatsappContact`].
    pub struct WhatsappContactEmail both {
        email: Option<String> = "email",
        r#type: Option<String> = "type",
    }
    new()
}

object! {
    /// `org` of [`WhatsappContact`].
    pub struct WhatsappContactOrg both {
        company: Option<String> = "company",
        department: Option<String> = "department",
        title: Option<String> = "title",
    }
    new()
}

object! {
    /// `phones` of [`WhatsappContact`].
    pub struct WhatsappContactPhone both {
        /// Format: `E+164`.
        phone: Option<String> = "phone",
        r#type: Option<String> = "type",
        wa_id: Option<String> = "wa_id",
    }
    new()
}

object! {
    /// `urls` of [`WhatsappContact`].
    pub struct WhatsappContactUrl both {
        r#type: Option<String> = "type",
        /// Format: `url`.
        url: Option<String> = "url",
    }
    new()
}

object! {
    /// Schema `WhatsappInteractive`.
    pub struct WhatsappInteractive both {
        action: Option<WhatsappInteractiveAction> = "action",
        body: Option<WhatsappInteractiveBody> = "body",
        footer: Option<WhatsappInteractiveFooter> = "footer",
        header: Option<WhatsappInteractiveHeader> = "header",
        r#type: Option<WhatsappInteractiveType> = "type",
    }
    new()
}

object! {
    /// `action` of [`WhatsappInteractive`].
    pub struct WhatsappInteractiveAction both {
        button: Option<String> = "button",
        buttons: Option<Vec<WhatsappInteractiveActionButton>> = "buttons",
        cards: Option<Vec<WhatsappInteractiveActionCard>> = "cards",
        catalog_id: Option<String> = "catalog_id",
        mode: Option<String> = "mode",
        name: Option<String> = "name",
        parameters: Option<WhatsappInteractiveActionParameters> = "parameters",
        product_retailer_id: Option<String> = "product_retailer_id",
        sections: Option<Vec<WhatsappInteractiveActionSection>> = "sections",
    }
    new()
}

object! {
    /// `buttons` of [`WhatsappInteractiveAction`].
    pub struct WhatsappInteractiveActionButton both {
        reply: Option<WhatsappInteractiveActionButtonReply> = "reply",
        r#type: Option<WhatsappInteractiveActionButtonType> = "type",
    }
    new()
}

object! {
    /// `reply` of [`WhatsappInteractiveActionButton`].
    pub struct WhatsappInteractiveActionButtonReply both {
        id: Option<String> = "id",
        title: Option<String> = "title",
    }
    new()
}

string_enum! {
    /// `type` of [`WhatsappInteractiveActionButton`].
    pub enum WhatsappInteractiveActionButtonType {
        Reply = "reply",
    }
}

object! {
    /// `cards` of [`WhatsappInteractiveAction`].
    pub struct WhatsappInteractiveActionCard both {
        action: Option<WhatsappInteractiveActionCardAction> = "action",
        body: Option<WhatsappInteractiveActionCardBody> = "body",
        card_index: Option<i64> = "card_index",
        header: Option<WhatsappInteractiveActionCardHeader> = "header",
        r#type: Option<WhatsappInteractiveActionCardType> = "type",
    }
    new()
}

object! {
    /// `action` of [`WhatsappInteractiveActionCard`].
    pub struct WhatsappInteractiveActionCardAction both {
        catalog_id: Option<String> = "catalog_id",
        product_retailer_id: Option<String> = "product_retailer_id",
    }
    new()
}

object! {
    /// `body` of [`WhatsappInteractiveActionCard`].
    pub struct WhatsappInteractiveActionCardBody both {
        text: Option<String> = "text",
    }
    new()
}

object! {
    /// `header` of [`WhatsappInteractiveActionCard`].
    pub struct WhatsappInteractiveActionCardHeader both {
        image: Option<WhatsappMedia> = "image",
        r#type: Option<WhatsappInteractiveActionCardHeaderType> = "type",
        video: Option<WhatsappMedia> = "video",
    }
    new()
}

string_enum! {
    /// `type` of [`WhatsappInteractiveActionCardHeader`].
    pub enum WhatsappInteractiveActionCardHeaderType {
        Image = "image",
        Video = "video",
    }
}

string_enum! {
    /// `type` of [`WhatsappInteractiveActionCard`].
    pub enum WhatsappInteractiveActionCardType {
        CtaUrl = "cta_url",
    }
}

object! {
    /// `parameters` of [`WhatsappInteractiveAction`].
    pub struct WhatsappInteractiveActionParameters both {
        display_text: Option<String> = "display_text",
        /// Format: `url`.
        url: Option<String> = "url",
    }
    new()
}

object! {
    /// `sections` of [`WhatsappInteractiveAction`].
    pub struct WhatsappInteractiveActionSection both {
        product_items: Option<Vec<WhatsappInteractiveActionSectionProductItem>> = "product_items",
        rows: Option<Vec<WhatsappInteractiveActionSectionRow>> = "rows",
        title: Option<String> = "title",
    }
    new()
}

object! {
    /// `product_items` of [`WhatsappInteractiveActionSection`].
    pub struct WhatsappInteractiveActionSectionProductItem both {
        product_retailer_id: Option<String> = "product_retailer_id",
    }
    new()
}

object! {
    /// `rows` of [`WhatsappInteractiveActionSection`].
    pub struct WhatsappInteractiveActionSectionRow both {
        description: Option<String> = "description",
        id: Option<String> = "id",
        title: Option<String> = "title",
    }
    new()
}

object! {
    /// `body` of [`WhatsappInteractive`].
    pub struct WhatsappInteractiveBody both {
        text: Option<String> = "text",
    }
    new()
}

object! {
    /// `footer` of [`WhatsappInteractive`].
    pub struct WhatsappInteractiveFooter both {
        text: Option<String> = "text",
    }
    new()
}

object! {
    /// `header` of [`WhatsappInteractive`].
    pub struct WhatsappInteractiveHeader both {
        document: Option<WhatsappMedia> = "document",
        image: Option<WhatsappMedia> = "image",
        sub_text: Option<String> = "sub_text",
        text: Option<String> = "text",
        video: Option<WhatsappMedia> = "video",
    }
    new()
}

string_enum! {
    /// `type` of [`WhatsappInteractive`].
    pub enum WhatsappInteractiveType {
        CtaUrl = "cta_url",
        List = "list",
        Carousel = "carousel",
        Button = "button",
        LocationRequestMessage = "location_request_message",
    }
}

object! {
    /// Schema `WhatsappLocation`.
    pub struct WhatsappLocation both {
        address: Option<String> = "address",
        latitude: Option<String> = "latitude",
        longitude: Option<String> = "longitude",
        name: Option<String> = "name",
    }
    new()
}

object! {
    /// Schema `WhatsappMedia`.
    pub struct WhatsappMedia both {
        caption: Option<String> = "caption",
        filename: Option<String> = "filename",
        /// Format: `url`.
        link: Option<String> = "link",
        voice: Option<bool> = "voice",
    }
    new()
}

object! {
    /// Schema `WhatsappMessage`.
    pub struct WhatsappMessage request {
        from: String = "from" required,
        /// Format: `uuid`.
        messaging_profile_id: Option<String> = "messaging_profile_id",
        to: String = "to" required,
        r#type: Option<WhatsappMessageType> = "type",
        /// Format: `url`.
        webhook_url: Option<String> = "webhook_url",
        whatsapp_message: WhatsappMessageContent = "whatsapp_message" required,
    }
    new(from: String, to: String, whatsapp_message: WhatsappMessageContent)
}

object! {
    /// Schema `WhatsappMessageContent`.
    pub struct WhatsappMessageContent both {
        audio: Option<WhatsappMedia> = "audio",
        biz_opaque_callback_data: Option<String> = "biz_opaque_callback_data",
        contacts: Option<Vec<WhatsappContact>> = "contacts",
        document: Option<WhatsappMedia> = "document",
        image: Option<WhatsappMedia> = "image",
        interactive: Option<WhatsappInteractive> = "interactive",
        location: Option<WhatsappLocation> = "location",
        reaction: Option<WhatsappReaction> = "reaction",
        sticker: Option<WhatsappMedia> = "sticker",
        template: Option<WhatsappMessageContentTemplate> = "template",
        text: Option<WhatsappMessageContentText> = "text",
        r#type: Option<WhatsappMessageContentType> = "type",
        video: Option<WhatsappMedia> = "video",
    }
    new()
}

object! {
    /// `template` of [`WhatsappMessageContent`].
    pub struct WhatsappMessageContentTemplate both {
        components: Option<Vec<WhatsappMessageContentTemplateComponent>> = "components",
        language: Option<WhatsappMessageContentTemplateLanguage> = "language",
        name: Option<String> = "name",
        template_id: Option<String> = "template_id",
    }
    new()
}

object! {
    /// `components` of [`WhatsappMessageContentTemplate`].
    pub struct WhatsappMessageContentTemplateComponent both {
        index: Option<i64> = "index",
        parameters: Option<Vec<WhatsappMessageContentTemplateComponentParameter>> = "parameters",
        sub_type: Option<WhatsappMessageContentTemplateComponentSubType> = "sub_type",
        r#type: Option<WhatsappMessageContentTemplateComponentType> = "type",
    }
    new()
}

object! {
    /// `parameters` of [`WhatsappMessageContentTemplateComponent`].
    pub struct WhatsappMessageContentTemplateComponentParameter both {
        text: Option<String> = "text",
        r#type: Option<WhatsappMessageContentTemplateComponentParameterType> = "type",
    }
    new()
}

string_enum! {
    /// `type` of [`WhatsappMessageContentTemplateComponentParameter`].
    pub enum WhatsappMessageContentTemplateComponentParameterType {
        Text = "text",
        Image = "image",
        Video = "video",
        Document = "document",
        Currency = "currency",
        DateTime = "date_time",
    }
}

string_enum! {
    /// `sub_type` of [`WhatsappMessageContentTemplateComponent`].
    pub enum WhatsappMessageContentTemplateComponentSubType {
        QuickReply = "quick_reply",
        Url = "url",
    }
}

string_enum! {
    /// `type` of [`WhatsappMessageContentTemplateComponent`].
    pub enum WhatsappMessageContentTemplateComponentType {
        Header = "header",
        Body = "body",
        Button = "button",
    }
}

object! {
    /// `language` of [`WhatsappMessageContentTemplate`].
    pub struct WhatsappMessageContentTemplateLanguage both {
        code: String = "code" required,
        policy: Option<String> = "policy",
    }
    new(code: String)
}

object! {
    /// `text` of [`WhatsappMessageContent`].
    pub struct WhatsappMessageContentText both {
        body: String = "body" required,
        /// Default: `false`.
        preview_url: Option<bool> = "preview_url",
    }
    new(body: String)
}

string_enum! {
    /// `type` of [`WhatsappMessageContent`].
    pub enum WhatsappMessageContentType {
        Audio = "audio",
        Document = "document",
        Image = "image",
        Sticker = "sticker",
        Video = "video",
        Interactive = "interactive",
        Location = "location",
        Template = "template",
        Reaction = "reaction",
        Contacts = "contacts",
        Text = "text",
    }
}

string_enum! {
    /// `type` of [`WhatsappMessage`].
    pub enum WhatsappMessageType {
        Whatsapp = "WHATSAPP",
    }
}

object! {
    /// Schema `WhatsappReaction`.
    pub struct WhatsappReaction both {
        emoji: Option<String> = "emoji",
        message_id: Option<String> = "message_id",
    }
    new()
}

object! {
    /// `data` of `WhatsappResponse`.
    pub struct WhatsappResponseData reply {
        body: Option<WhatsappMessageContent> = "body",
        direction: Option<String> = "direction",
        encoding: Option<String> = "encoding",
        from: Option<WhatsappResponseDataFrom> = "from",
        id: Option<String> = "id",
        messaging_profile_id: Option<String> = "messaging_profile_id",
        organization_id: Option<String> = "organization_id",
        received_at: Option<DateTime> = "received_at",
        record_type: Option<String> = "record_type",
        to: Option<Vec<shared::RcsToItem>> = "to",
        r#type: Option<String> = "type",
        wait_seconds: Option<f64> = "wait_seconds",
    }
}

object! {
    /// `from` of [`WhatsappResponseData`].
    pub struct WhatsappResponseDataFrom reply {
        carrier: Option<String> = "carrier",
        line_type: Option<WhatsappResponseDataFromLineType> = "line_type",
        /// Format: `address`.
        phone_number: Option<String> = "phone_number",
        status: Option<WhatsappResponseDataFromStatus> = "status",
    }
}

string_enum! {
    /// `line_type` of [`WhatsappResponseDataFrom`].
    pub enum WhatsappResponseDataFromLineType {
        Wireline = "Wireline",
        Wireless = "Wireless",
        VoWiFi = "VoWiFi",
        VoIp = "VoIP",
        PrePaidWireless = "Pre-Paid Wireless",
        Empty = "",
    }
}

string_enum! {
    /// `status` of [`WhatsappResponseDataFrom`].
    pub enum WhatsappResponseDataFromStatus {
        Received = "received",
        Delivered = "delivered",
    }
}
