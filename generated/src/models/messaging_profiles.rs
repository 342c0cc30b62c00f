//! Types of Messaging Profiles. Messaging profiles, their numbers, short codes, automatic replies and metrics.
//!
//! See [the operations](crate::resources::messaging_profiles), [the guide](crate::guides::messaging_profiles).

use super::shared;
use crate::runtime::model::{DateTime, Nullable, object, string_enum};

object! {
    /// Schema `CreateMessagingProfileRequest`. Taken by [`client.messaging_profiles().create`](crate::resources::MessagingProfiles::create).
    pub struct CreateMessagingProfileRequest request {
        /// At most 64 characters.
        ai_assistant_id: Nullable<String> = "ai_assistant_id",
        /// Pattern: `^[A-Za-z0-9 ]{1,11}$`.
        alpha_sender: Nullable<String> = "alpha_sender",
        /// Pattern: `^[0-9]+(?:\.[0-9]+)?$`.
        daily_spend_limit: Option<String> = "daily_spend_limit",
        daily_spend_limit_enabled: Option<bool> = "daily_spend_limit_enabled",
        /// Default: `true`.
        enabled: Option<bool> = "enabled",
        /// Format: `url`.
        health_webhook_url: Nullable<String> = "health_webhook_url",
        /// Default: `false`.
        mms_fall_back_to_sms: Option<bool> = "mms_fall_back_to_sms",
        /// Default: `false`.
        mms_transcoding: Option<bool> = "mms_transcoding",
        /// Default: `false`.
        mobile_only: Option<bool> = "mobile_only",
        name: String = "name" required,
        number_pool_settings: Nullable<shared::NumberPoolSettings> = "number_pool_settings",
        /// At most 64 characters.
        resource_group_id: Nullable<String> = "resource_group_id",
        /// Default: `false`.
        smart_encoding: Option<bool> = "smart_encoding",
        url_shortener_settings: Nullable<shared::UrlShortenerSettings> = "url_shortener_settings",
        /// Default: `2`.
        webhook_api_version: Option<WebhookApiVersion> = "webhook_api_version",
        /// Format: `url`. Default: `""`.
        webhook_failover_url: Nullable<String> = "webhook_failover_url",
        /// Format: `url`. Default: `""`.
        webhook_url: Nullable<String> = "webhook_url",
        whitelisted_destinations: Vec<String> = "whitelisted_destinations" required,
    }
    /// Creates one with `name` and `whitelisted_destinations`, which are required.
    new(name: String, whitelisted_destinations: Vec<String>)
}

object! {
    /// Parameter of `GET /messaging_profiles`. Taken by [`client.messaging_profiles().list`](crate::resources::MessagingProfiles::list).
    pub struct ListMessagingProfilesFilter request {
        name: Option<String> = "name",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /short_codes`. Taken by [`client.short_codes().list`](crate::resources::messaging_profiles::ShortCodes::list).
    pub struct ListShortCodesFilter request {
        messaging_profile_id: Option<String> = "messaging_profile_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `ShortCode`. Returned by [`client.messaging_profiles().list_short_codes`](crate::resources::MessagingProfiles::list_short_codes), [`client.short_codes().list`](crate::resources::messaging_profiles::ShortCodes::list), [`client.short_codes().retrieve`](crate::resources::messaging_profiles::ShortCodes::retrieve) and 1 more.
    pub struct ShortCode reply {
        /// Pattern: `^[A-Z]{2}$`. Set by the server.
        country_code: Option<String> = "country_code",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        messaging_profile_id: Option<String> = "messaging_profile_id" required,
        /// Always `short_code`. Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        short_code: Option<String> = "short_code",
        tags: Option<Vec<String>> = "tags",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Schema `UpdateMessagingProfileRequest`. Taken by [`client.messaging_profiles().update`](crate::resources::MessagingProfiles::update).
    pub struct UpdateMessagingProfileRequest request {
        ai_assistant_id: Nullable<String> = "ai_assistant_id",
        /// Pattern: `^[A-Za-z0-9 ]{1,11}$`.
        alpha_sender: Nullable<String> = "alpha_sender",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        /// Pattern: `^[0-9]+(?:\.[0-9]+)?$`.
        daily_spend_limit: Option<String> = "daily_spend_limit",
        daily_spend_limit_enabled: Option<bool> = "daily_spend_limit_enabled",
        enabled: Option<bool> = "enabled",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Default: `false`.
        mms_fall_back_to_sms: Option<bool> = "mms_fall_back_to_sms",
        /// Default: `false`.
        mms_transcoding: Option<bool> = "mms_transcoding",
        /// Default: `false`.
        mobile_only: Option<bool> = "mobile_only",
        name: Option<String> = "name",
        number_pool_settings: Nullable<shared::NumberPoolSettings> = "number_pool_settings",
        /// Always `messaging_profile`. Set by the server.
        record_type: Option<String> = "record_type",
        /// Default: `false`.
        smart_encoding: Option<bool> = "smart_encoding",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
        url_shortener_settings: Nullable<shared::UrlShortenerSettings> = "url_shortener_settings",
        v1_secret: Option<String> = "v1_secret",
        webhook_api_version: Option<WebhookApiVersion> = "webhook_api_version",
        /// Format: `url`.
        webhook_failover_url: Nullable<String> = "webhook_failover_url",
        /// Format: `url`.
        webhook_url: Nullable<String> = "webhook_url",
        whitelisted_destinations: Option<Vec<String>> = "whitelisted_destinations",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdateShortCodeRequest`. Taken by [`client.short_codes().update`](crate::resources::messaging_profiles::ShortCodes::update).
    pub struct UpdateShortCodeRequest request {
        messaging_profile_id: String = "messaging_profile_id" required,
        tags: Option<Vec<String>> = "tags",
    }
    /// Creates one with `messaging_profile_id`, which is required.
    new(messaging_profile_id: String)
}

string_enum! {
    /// `webhook_api_version` of [`CreateMessagingProfileRequest`]. Part of [`UpdateMessagingProfileRequest`].
    pub enum WebhookApiVersion {
        V1 = "1",
        V2 = "2",
        V2010_04_01 = "2010-04-01",
    }
}
