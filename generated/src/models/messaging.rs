//! Types of Messaging. Sends and receives SMS, MMS and WhatsApp messages, with delivery webhooks and opt-outs.
//!
//! See [the operations](crate::resources::messaging), [the guide](crate::guides::messaging).

use super::shared;
use crate::runtime::model::{DateTime, Nullable, Value, object, string_enum, union};

object! {
    /// Schema `AlphanumericSenderId`. Returned by [`client.alphanumeric_sender_ids().list`](crate::resources::messaging::AlphanumericSenderIds::list), [`client.alphanumeric_sender_ids().create`](crate::resources::messaging::AlphanumericSenderIds::create), [`client.alphanumeric_sender_ids().retrieve`](crate::resources::messaging::AlphanumericSenderIds::retrieve) and 2 more.
    pub struct AlphanumericSenderId reply {
        alphanumeric_sender_id: Option<String> = "alphanumeric_sender_id",
        /// Format: `uuid`.
        id: Option<String> = "id",
        /// Format: `uuid`.
        messaging_profile_id: Option<String> = "messaging_profile_id",
        organization_id: Option<String> = "organization_id",
        /// Always `alphanumeric_sender_id`.
        record_type: Option<String> = "record_type",
        us_long_code_fallback: Option<String> = "us_long_code_fallback",
    }
}

object! {
    /// Schema `AutorespConfigSchema`. Returned by [`client.messaging_profiles().autoresp_configs().create`](crate::resources::messaging::MessagingProfilesAutorespConfigs::create), [`client.messaging_profiles().autoresp_configs().retrieve`](crate::resources::messaging::MessagingProfilesAutorespConfigs::retrieve) and [`client.messaging_profiles().autoresp_configs().update`](crate::resources::messaging::MessagingProfilesAutorespConfigs::update). Part of [`AutoResponses`].
    pub struct AutoResponse reply {
        country_code: String = "country_code" required,
        created_at: DateTime = "created_at" required,
        id: String = "id" required,
        keywords: Vec<String> = "keywords" required,
        op: AutoResponseOp = "op" required,
        resp_text: Option<String> = "resp_text",
        updated_at: DateTime = "updated_at" required,
    }
}

string_enum! {
    /// `op` of [`AutoResponse`]. Part of [`CreateAutoResponseRequest`].
    pub enum AutoResponseOp {
        Start = "start",
        Stop = "stop",
        Info = "info",
    }
}

object! {
    /// Schema `AutorespConfigsResponseSchema`. Returned by [`client.messaging_profiles().autoresp_configs().list`](crate::resources::messaging::MessagingProfilesAutorespConfigs::list).
    pub struct AutoResponses reply {
        data: Vec<AutoResponse> = "data" required,
        meta: shared::MessagingPaginationMeta = "meta" required,
    }
}

object! {
    /// Schema `CreateAlphanumericSenderIdRequest`. Taken by [`client.alphanumeric_sender_ids().create`](crate::resources::messaging::AlphanumericSenderIds::create).
    pub struct CreateAlphanumericSenderIdRequest request {
        alphanumeric_sender_id: String = "alphanumeric_sender_id" required,
        /// Format: `uuid`.
        messaging_profile_id: String = "messaging_profile_id" required,
        us_long_code_fallback: Option<String> = "us_long_code_fallback",
    }
    /// Creates one with `alphanumeric_sender_id` and `messaging_profile_id`, which are required.
    new(alphanumeric_sender_id: String, messaging_profile_id: String)
}

object! {
    /// Schema `AutoRespConfigCreateSchema`. Taken by [`client.messaging_profiles().autoresp_configs().create`](crate::resources::messaging::MessagingProfilesAutorespConfigs::create) and [`client.messaging_profiles().autoresp_configs().update`](crate::resources::messaging::MessagingProfilesAutorespConfigs::update).
    pub struct CreateAutoResponseRequest request {
        country_code: String = "country_code" required,
        keywords: Vec<String> = "keywords" required,
        op: AutoResponseOp = "op" required,
        resp_text: Option<String> = "resp_text",
    }
    /// Creates one with `op`, `keywords` and `country_code`, which are required.
    new(op: AutoResponseOp, keywords: Vec<String>, country_code: String)
}

object! {
    /// Schema `CreateGroupMMSMessageRequest`. Taken by [`client.messages().send_group_mms`](crate::resources::Messages::send_group_mms).
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
    /// Creates one with `from` and `to`, which are required.
    new(from: String, to: Vec<String>)
}

object! {
    /// Schema `CreateLongCodeMessageRequest`. Taken by [`client.messages().send_long_code`](crate::resources::Messages::send_long_code).
    pub struct CreateLongCodeMessageRequest request {
        /// Default: `false`.
        auto_detect: Option<bool> = "auto_detect",
        /// Default: `auto`.
        encoding: Option<MessageRequestEncoding> = "encoding",
        /// Format: `address`.
        from: String = "from" required,
        media_urls: Option<Vec<String>> = "media_urls",
        subject: Option<String> = "subject",
        text: Option<String> = "text",
        /// Format: `address`.
        to: String = "to" required,
        type_: Option<CreateMessageRequestType> = "type",
        /// Default: `true`.
        use_profile_webhooks: Option<bool> = "use_profile_webhooks",
        /// Format: `url`.
        webhook_failover_url: Option<String> = "webhook_failover_url",
        /// Format: `url`.
        webhook_url: Option<String> = "webhook_url",
    }
    /// Creates one with `from` and `to`, which are required.
    new(from: String, to: String)
}

object! {
    /// Schema `CreateMessageRequest`. Taken by [`client.messages().send`](crate::resources::Messages::send).
    pub struct CreateMessageRequest request {
        /// Default: `false`.
        auto_detect: Option<bool> = "auto_detect",
        /// Default: `auto`.
        encoding: Option<MessageRequestEncoding> = "encoding",
        /// Format: `address`.
        from: Option<String> = "from",
        media_urls: Option<Vec<String>> = "media_urls",
        messaging_profile_id: Option<String> = "messaging_profile_id",
        send_at: Nullable<DateTime> = "send_at",
        subject: Option<String> = "subject",
        text: Option<String> = "text",
        /// Format: `address`.
        to: String = "to" required,
        type_: Option<CreateMessageRequestType> = "type",
        /// Default: `true`.
        use_profile_webhooks: Option<bool> = "use_profile_webhooks",
        /// Format: `url`.
        webhook_failover_url: Option<String> = "webhook_failover_url",
        /// Format: `url`.
        webhook_url: Option<String> = "webhook_url",
    }
    /// Creates one with `to`, which is required.
    new(to: String)
}

string_enum! {
    /// `type` of [`CreateMessageRequest`]. Part of [`CreateLongCodeMessageRequest`], [`CreateNumberPoolMessageRequest`], [`CreateScheduledMessageRequest`] and 2 more.
    pub enum CreateMessageRequestType {
        Sms = "SMS",
        Mms = "MMS",
    }
}

object! {
    /// Schema `CreateNumberPoolMessageRequest`. Taken by [`client.messages().send_number_pool`](crate::resources::Messages::send_number_pool).
    pub struct CreateNumberPoolMessageRequest request {
        /// Default: `false`.
        auto_detect: Option<bool> = "auto_detect",
        /// Default: `auto`.
        encoding: Option<MessageRequestEncoding> = "encoding",
        media_urls: Option<Vec<String>> = "media_urls",
        messaging_profile_id: String = "messaging_profile_id" required,
        subject: Option<String> = "subject",
        text: Option<String> = "text",
        /// Format: `address`.
        to: String = "to" required,
        type_: Option<CreateMessageRequestType> = "type",
        /// Default: `true`.
        use_profile_webhooks: Option<bool> = "use_profile_webhooks",
        /// Format: `url`.
        webhook_failover_url: Option<String> = "webhook_failover_url",
        /// Format: `url`.
        webhook_url: Option<String> = "webhook_url",
    }
    /// Creates one with `to` and `messaging_profile_id`, which are required.
    new(to: String, messaging_profile_id: String)
}

object! {
    /// Schema `CreateScheduledMessageRequest`. Taken by [`client.messages().schedule`](crate::resources::Messages::schedule).
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
        type_: Option<CreateMessageRequestType> = "type",
        /// Default: `true`.
        use_profile_webhooks: Option<bool> = "use_profile_webhooks",
        /// Format: `url`.
        webhook_failover_url: Option<String> = "webhook_failover_url",
        /// Format: `url`.
        webhook_url: Option<String> = "webhook_url",
    }
    /// Creates one with `to`, which is required.
    new(to: String)
}

object! {
    /// Schema `CreateShortCodeMessageRequest`. Taken by [`client.messages().send_short_code`](crate::resources::Messages::send_short_code).
    pub struct CreateShortCodeMessageRequest request {
        /// Default: `false`.
        auto_detect: Option<bool> = "auto_detect",
        /// Default: `auto`.
        encoding: Option<MessageRequestEncoding> = "encoding",
        /// Format: `address`.
        from: String = "from" required,
        media_urls: Option<Vec<String>> = "media_urls",
        subject: Option<String> = "subject",
        text: Option<String> = "text",
        /// Format: `address`.
        to: String = "to" required,
        type_: Option<CreateMessageRequestType> = "type",
        /// Default: `true`.
        use_profile_webhooks: Option<bool> = "use_profile_webhooks",
        /// Format: `url`.
        webhook_failover_url: Option<String> = "webhook_failover_url",
        /// Format: `url`.
        webhook_url: Option<String> = "webhook_url",
    }
    /// Creates one with `from` and `to`, which are required.
    new(from: String, to: String)
}

string_enum! {
    /// `line_type` of [`WhatsappResponseDataFrom`]. Part of [`OutboundMessagePayloadCancelledCc`], [`OutboundMessagePayloadCancelledFrom`] and [`OutboundMessagePayloadCancelledTo`].
    pub enum LineType {
        Wireline = "Wireline",
        Wireless = "Wireless",
        VoWiFi = "VoWiFi",
        VoIp = "VoIP",
        PrePaidWireless = "Pre-Paid Wireless",
        Unset = "",
    }
}

object! {
    /// Parameter of `GET /messaging_profiles/{profile_id}/autoresp_configs`. Taken by [`client.messaging_profiles().autoresp_configs().list`](crate::resources::messaging::MessagingProfilesAutorespConfigs::list).
    pub struct ListAutorespConfigsCreatedAt request {
        gte: Option<String> = "gte",
        lte: Option<String> = "lte",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Parameter of `GET /messaging_hosted_numbers`. Taken by [`client.messaging_hosted_numbers().list`](crate::resources::MessagingHostedNumbers::list).
    pub enum ListMessagingHostedNumbersSortPhoneNumber {
        Asc = "asc",
        Desc = "desc",
    }
}

object! {
    /// Parameter of `GET /messaging_optouts`. Taken by [`client.messaging_optouts().list`](crate::resources::messaging::MessagingOptouts::list).
    pub struct ListMessagingOptoutsCreatedAt request {
        gte: Option<DateTime> = "gte",
        lte: Option<DateTime> = "lte",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /messaging_optouts`. Taken by [`client.messaging_optouts().list`](crate::resources::messaging::MessagingOptouts::list).
    pub struct ListMessagingOptoutsFilter request {
        from: Option<String> = "from",
        messaging_profile_id: Option<String> = "messaging_profile_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Reply of `GET /messaging_profile_metrics`. Returned by [`client.messaging_profile_metrics().list`](crate::resources::messaging::MessagingProfileMetrics::list).
    pub struct ListMessagingProfileMetricsResponse reply {
        data: Option<Vec<Value>> = "data",
        meta: Option<shared::MessagingPaginationMeta> = "meta",
    }
}

union! {
    /// Content of the reply of `GET /messages/{id}`. Returned by [`client.messages().retrieve`](crate::resources::Messages::retrieve).
    pub enum Message tag "direction" {
        /// `direction` is `outbound`.
        Outbound(shared::OutboundMessagePayload) = tag "outbound",
        /// `direction` is `inbound`.
        Inbound(shared::InboundMessagePayload) = tag "inbound",
    }
}

string_enum! {
    /// `encoding` of [`CreateMessageRequest`]. Part of [`CreateLongCodeMessageRequest`], [`CreateNumberPoolMessageRequest`] and [`CreateShortCodeMessageRequest`].
    pub enum MessageRequestEncoding {
        Auto = "auto",
        Gsm7 = "gsm7",
        Ucs2 = "ucs2",
    }
}

string_enum! {
    /// Schema `MessagingMetricsTimeFrame`. Taken by [`client.messaging_profile_metrics().list`](crate::resources::messaging::MessagingProfileMetrics::list) and [`client.messaging_profiles().retrieve_metrics`](crate::resources::MessagingProfiles::retrieve_metrics).
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
    /// Schema `OptOutItem`. Returned by [`client.messaging_optouts().list`](crate::resources::messaging::MessagingOptouts::list).
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
    /// Schema `OutboundMessagePayloadCancelled`. Returned by [`client.messages().cancel_scheduled`](crate::resources::Messages::cancel_scheduled).
    pub struct OutboundMessagePayloadCancelled reply {
        cc: Option<Vec<OutboundMessagePayloadCancelledCc>> = "cc",
        completed_at: Option<DateTime> = "completed_at",
        cost: Option<OutboundMessagePayloadCancelledCost> = "cost",
        cost_breakdown: Option<OutboundMessagePayloadCancelledCostBreakdown> = "cost_breakdown",
        /// Always `outbound`.
        direction: Option<String> = "direction",
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
        /// Always `message`.
        record_type: Option<String> = "record_type",
        sent_at: Option<DateTime> = "sent_at",
        smart_encoding_applied: Option<bool> = "smart_encoding_applied",
        subject: Option<String> = "subject",
        tags: Option<Vec<String>> = "tags",
        tcr_campaign_billable: Option<bool> = "tcr_campaign_billable",
        tcr_campaign_id: Option<String> = "tcr_campaign_id",
        tcr_campaign_registered: Option<String> = "tcr_campaign_registered",
        text: Option<String> = "text",
        to: Option<Vec<OutboundMessagePayloadCancelledTo>> = "to",
        type_: Option<CreateMessageRequestType> = "type",
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
        line_type: Option<LineType> = "line_type",
        /// Format: `address`.
        phone_number: Option<String> = "phone_number",
        status: Option<OutboundMessagePayloadCancelledStatus> = "status",
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

object! {
    /// `from` of [`OutboundMessagePayloadCancelled`].
    pub struct OutboundMessagePayloadCancelledFrom reply {
        carrier: Option<String> = "carrier",
        line_type: Option<LineType> = "line_type",
        /// Format: `address`.
        phone_number: Option<String> = "phone_number",
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
    /// `status` of [`OutboundMessagePayloadCancelledCc`]. Part of [`OutboundMessagePayloadCancelledTo`].
    pub enum OutboundMessagePayloadCancelledStatus {
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
    /// `to` of [`OutboundMessagePayloadCancelled`].
    pub struct OutboundMessagePayloadCancelledTo reply {
        carrier: Option<String> = "carrier",
        line_type: Option<LineType> = "line_type",
        /// Format: `address`.
        phone_number: Option<String> = "phone_number",
        status: Option<OutboundMessagePayloadCancelledStatus> = "status",
    }
}

object! {
    /// Request body of `POST /messages/alphanumeric_sender_id`. Taken by [`client.messages().send_with_alphanumeric_sender`](crate::resources::Messages::send_with_alphanumeric_sender).
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
    /// Creates one with `from`, `to`, `text` and `messaging_profile_id`, which are required.
    new(from: String, to: String, text: String, messaging_profile_id: String)
}

object! {
    /// Schema `WhatsappContact`. Part of [`WhatsappMessageContent`].
    pub struct WhatsappContact both {
        addresses: Option<Vec<WhatsappContactAddress>> = "addresses",
        birthday: Option<String> = "birthday",
        emails: Option<Vec<WhatsappContactEmail>> = "emails",
        name: Option<String> = "name",
        org: Option<WhatsappContactOrg> = "org",
        phones: Option<Vec<WhatsappContactPhone>> = "phones",
        urls: Option<Vec<WhatsappContactUrl>> = "urls",
    }
    /// Creates an empty one.
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
        type_: Option<String> = "type",
        zip: Option<String> = "zip",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `emails` of [`WhatsappContact`].
    pub struct WhatsappContactEmail both {
        email: Option<String> = "email",
        type_: Option<String> = "type",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `org` of [`WhatsappContact`].
    pub struct WhatsappContactOrg both {
        company: Option<String> = "company",
        department: Option<String> = "department",
        title: Option<String> = "title",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `phones` of [`WhatsappContact`].
    pub struct WhatsappContactPhone both {
        /// Format: `E+164`.
        phone: Option<String> = "phone",
        type_: Option<String> = "type",
        wa_id: Option<String> = "wa_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `urls` of [`WhatsappContact`].
    pub struct WhatsappContactUrl both {
        type_: Option<String> = "type",
        /// Format: `url`.
        url: Option<String> = "url",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `WhatsappInteractive`. Part of [`WhatsappMessageContent`].
    pub struct WhatsappInteractive both {
        action: Option<WhatsappInteractiveAction> = "action",
        body: Option<WhatsappInteractiveBody> = "body",
        footer: Option<WhatsappInteractiveFooter> = "footer",
        header: Option<WhatsappInteractiveHeader> = "header",
        type_: Option<WhatsappInteractiveType> = "type",
    }
    /// Creates an empty one.
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
    /// Creates an empty one.
    new()
}

object! {
    /// `buttons` of [`WhatsappInteractiveAction`].
    pub struct WhatsappInteractiveActionButton both {
        reply: Option<WhatsappInteractiveActionButtonReply> = "reply",
        /// Always `reply`.
        type_: Option<String> = "type",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `reply` of [`WhatsappInteractiveActionButton`].
    pub struct WhatsappInteractiveActionButtonReply both {
        id: Option<String> = "id",
        title: Option<String> = "title",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `cards` of [`WhatsappInteractiveAction`].
    pub struct WhatsappInteractiveActionCard both {
        action: Option<WhatsappInteractiveActionCardAction> = "action",
        body: Option<WhatsappInteractiveBody> = "body",
        card_index: Option<i64> = "card_index",
        header: Option<WhatsappInteractiveActionCardHeader> = "header",
        /// Always `cta_url`.
        type_: Option<String> = "type",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `action` of [`WhatsappInteractiveActionCard`].
    pub struct WhatsappInteractiveActionCardAction both {
        catalog_id: Option<String> = "catalog_id",
        product_retailer_id: Option<String> = "product_retailer_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `header` of [`WhatsappInteractiveActionCard`].
    pub struct WhatsappInteractiveActionCardHeader both {
        image: Option<WhatsappMedia> = "image",
        type_: Option<WhatsappInteractiveActionCardHeaderType> = "type",
        video: Option<WhatsappMedia> = "video",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `type` of [`WhatsappInteractiveActionCardHeader`].
    pub enum WhatsappInteractiveActionCardHeaderType {
        Image = "image",
        Video = "video",
    }
}

object! {
    /// `parameters` of [`WhatsappInteractiveAction`].
    pub struct WhatsappInteractiveActionParameters both {
        display_text: Option<String> = "display_text",
        /// Format: `url`.
        url: Option<String> = "url",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `sections` of [`WhatsappInteractiveAction`].
    pub struct WhatsappInteractiveActionSection both {
        product_items: Option<Vec<WhatsappInteractiveActionSectionProductItem>> = "product_items",
        rows: Option<Vec<WhatsappInteractiveActionSectionRow>> = "rows",
        title: Option<String> = "title",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `product_items` of [`WhatsappInteractiveActionSection`].
    pub struct WhatsappInteractiveActionSectionProductItem both {
        product_retailer_id: Option<String> = "product_retailer_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `rows` of [`WhatsappInteractiveActionSection`].
    pub struct WhatsappInteractiveActionSectionRow both {
        description: Option<String> = "description",
        id: Option<String> = "id",
        title: Option<String> = "title",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `body` of [`WhatsappInteractiveActionCard`]. Part of [`WhatsappInteractive`].
    pub struct WhatsappInteractiveBody both {
        text: Option<String> = "text",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `footer` of [`WhatsappInteractive`].
    pub struct WhatsappInteractiveFooter both {
        text: Option<String> = "text",
    }
    /// Creates an empty one.
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
    /// Creates an empty one.
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
    /// Schema `WhatsappLocation`. Part of [`WhatsappMessageContent`].
    pub struct WhatsappLocation both {
        address: Option<String> = "address",
        latitude: Option<String> = "latitude",
        longitude: Option<String> = "longitude",
        name: Option<String> = "name",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `WhatsappMedia`. Part of [`WhatsappMessageContent`], [`WhatsappInteractiveActionCardHeader`] and [`WhatsappInteractiveHeader`].
    pub struct WhatsappMedia both {
        caption: Option<String> = "caption",
        filename: Option<String> = "filename",
        /// Format: `url`.
        link: Option<String> = "link",
        voice: Option<bool> = "voice",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `WhatsappMessage`. Taken by [`client.messages().send_whatsapp`](crate::resources::Messages::send_whatsapp).
    pub struct WhatsappMessage request {
        from: String = "from" required,
        /// Format: `uuid`.
        messaging_profile_id: Option<String> = "messaging_profile_id",
        to: String = "to" required,
        /// Always `WHATSAPP`.
        type_: Option<String> = "type",
        /// Format: `url`.
        webhook_url: Option<String> = "webhook_url",
        whatsapp_message: WhatsappMessageContent = "whatsapp_message" required,
    }
    /// Creates one with `from`, `to` and `whatsapp_message`, which are required.
    new(from: String, to: String, whatsapp_message: WhatsappMessageContent)
}

object! {
    /// Schema `WhatsappMessageContent`. Part of [`WhatsappMessage`] and [`WhatsappResponseData`].
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
        type_: Option<WhatsappMessageContentType> = "type",
        video: Option<WhatsappMedia> = "video",
    }
    /// Creates an empty one.
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
    /// Creates an empty one.
    new()
}

object! {
    /// `components` of [`WhatsappMessageContentTemplate`].
    pub struct WhatsappMessageContentTemplateComponent both {
        index: Option<i64> = "index",
        parameters: Option<Vec<WhatsappMessageContentTemplateComponentParameter>> = "parameters",
        sub_type: Option<WhatsappMessageContentTemplateComponentSubType> = "sub_type",
        type_: Option<WhatsappMessageContentTemplateComponentType> = "type",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `parameters` of [`WhatsappMessageContentTemplateComponent`].
    pub struct WhatsappMessageContentTemplateComponentParameter both {
        text: Option<String> = "text",
        type_: Option<WhatsappMessageContentTemplateComponentParameterType> = "type",
    }
    /// Creates an empty one.
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
    /// Creates one with `code`, which is required.
    new(code: String)
}

object! {
    /// `text` of [`WhatsappMessageContent`].
    pub struct WhatsappMessageContentText both {
        body: String = "body" required,
        /// Default: `false`.
        preview_url: Option<bool> = "preview_url",
    }
    /// Creates one with `body`, which is required.
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

object! {
    /// Schema `WhatsappReaction`. Part of [`WhatsappMessageContent`].
    pub struct WhatsappReaction both {
        emoji: Option<String> = "emoji",
        message_id: Option<String> = "message_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `data` of `WhatsappResponse`. Returned by [`client.messages().send_whatsapp`](crate::resources::Messages::send_whatsapp).
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
        type_: Option<String> = "type",
        wait_seconds: Option<f64> = "wait_seconds",
    }
}

object! {
    /// `from` of [`WhatsappResponseData`].
    pub struct WhatsappResponseDataFrom reply {
        carrier: Option<String> = "carrier",
        line_type: Option<LineType> = "line_type",
        /// Format: `address`.
        phone_number: Option<String> = "phone_number",
        status: Option<WhatsappResponseDataFromStatus> = "status",
    }
}

string_enum! {
    /// `status` of [`WhatsappResponseDataFrom`].
    pub enum WhatsappResponseDataFromStatus {
        Received = "received",
        Delivered = "delivered",
    }
}
