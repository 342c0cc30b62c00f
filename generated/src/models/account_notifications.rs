//! Types of Account Notifications. Channels, profiles and settings that decide who hears of which event.
//!
//! See [the operations](crate::resources::account_notifications), [the guide](crate::guides::account_notifications).

use crate::runtime::model::{DateTime, object, string_enum};

object! {
    /// Parameter `notifications_FilterConsolidated`. Taken by [`client.notification_channels().list`](crate::resources::account_notifications::NotificationChannels::list), [`client.notification_event_conditions().list`](crate::resources::account_notifications::NotificationEventConditions::list) and [`client.notification_settings().list`](crate::resources::account_notifications::NotificationSettings::list).
    pub struct Filter request {
        associated_record_type: Option<FilterAssociatedRecordType> = "associated_record_type",
        channel_type_id: Option<FilterChannelTypeId> = "channel_type_id",
        notification_channel: Option<FilterNotificationChannel> = "notification_channel",
        notification_event_condition_id: Option<FilterId> = "notification_event_condition_id",
        notification_profile_id: Option<FilterId> = "notification_profile_id",
        status: Option<FilterStatus> = "status",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `associated_record_type` of [`Filter`].
    pub struct FilterAssociatedRecordType request {
        eq: Option<FilterAssociatedRecordTypeEq> = "eq",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `eq` of [`FilterAssociatedRecordType`].
    pub enum FilterAssociatedRecordTypeEq {
        Account = "account",
        PhoneNumber = "phone_number",
    }
}

object! {
    /// `channel_type_id` of [`Filter`].
    pub struct FilterChannelTypeId request {
        eq: Option<FilterChannelTypeIdEq> = "eq",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `eq` of [`FilterChannelTypeId`].
    pub enum FilterChannelTypeIdEq {
        Webhook = "webhook",
        Sms = "sms",
        Email = "email",
        Voice = "voice",
    }
}

object! {
    /// `notification_event_condition_id` of [`Filter`].
    pub struct FilterId request {
        eq: Option<String> = "eq",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `notification_channel` of [`Filter`].
    pub struct FilterNotificationChannel request {
        eq: Option<String> = "eq",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `status` of [`Filter`].
    pub struct FilterStatus request {
        eq: Option<FilterStatusEq> = "eq",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `eq` of [`FilterStatus`].
    pub enum FilterStatusEq {
        Enabled = "enabled",
        EnableReceived = "enable-received",
        EnablePending = "enable-pending",
        EnableSubmtited = "enable-submtited",
        DeleteReceived = "delete-received",
        DeletePending = "delete-pending",
        DeleteSubmitted = "delete-submitted",
        Deleted = "deleted",
    }
}

object! {
    /// Schema `NotificationChannel`. Taken by [`client.notification_channels().create`](crate::resources::account_notifications::NotificationChannels::create) and [`client.notification_channels().update`](crate::resources::account_notifications::NotificationChannels::update). Returned by [`client.notification_channels().list`](crate::resources::account_notifications::NotificationChannels::list), [`client.notification_channels().create`](crate::resources::account_notifications::NotificationChannels::create), [`client.notification_channels().retrieve`](crate::resources::account_notifications::NotificationChannels::retrieve) and 2 more.
    pub struct NotificationChannel both {
        channel_destination: Option<String> = "channel_destination",
        channel_type_id: Option<NotificationChannelTypeId> = "channel_type_id",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        /// Set by the server.
        id: Option<String> = "id",
        notification_profile_id: Option<String> = "notification_profile_id",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `channel_type_id` of [`NotificationChannel`].
    pub enum NotificationChannelTypeId {
        Sms = "sms",
        Voice = "voice",
        Email = "email",
        Webhook = "webhook",
    }
}

object! {
    /// Schema `NotificationEvent`. Returned by [`client.notification_events().list`](crate::resources::account_notifications::NotificationEvents::list).
    pub struct NotificationEvent reply {
        created_at: Option<DateTime> = "created_at",
        enabled: Option<bool> = "enabled",
        /// Set by the server.
        id: Option<String> = "id",
        name: Option<String> = "name",
        notification_category: Option<String> = "notification_category",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Schema `NotificationEventCondition`. Returned by [`client.notification_event_conditions().list`](crate::resources::account_notifications::NotificationEventConditions::list).
    pub struct NotificationEventCondition reply {
        allow_multiple_channels: Option<bool> = "allow_multiple_channels",
        associated_record_type: Option<NotificationEventConditionAssociatedRecordType> = "associated_record_type",
        asynchronous: Option<bool> = "asynchronous",
        created_at: Option<DateTime> = "created_at",
        description: Option<String> = "description",
        enabled: Option<bool> = "enabled",
        /// Set by the server.
        id: Option<String> = "id",
        name: Option<String> = "name",
        notification_event_id: Option<String> = "notification_event_id",
        parameters: Option<Vec<NotificationEventConditionParameter>> = "parameters",
        supported_channels: Option<Vec<String>> = "supported_channels",
        updated_at: Option<DateTime> = "updated_at",
    }
}

string_enum! {
    /// `associated_record_type` of [`NotificationEventCondition`].
    pub enum NotificationEventConditionAssociatedRecordType {
        Account = "account",
        PhoneNumber = "phone_number",
    }
}

object! {
    /// `parameters` of [`NotificationEventCondition`].
    pub struct NotificationEventConditionParameter reply {
        data_type: Option<String> = "data_type",
        name: Option<String> = "name",
        optional: Option<bool> = "optional",
    }
}

object! {
    /// Schema `NotificationProfile`. Taken by [`client.notification_profiles().create`](crate::resources::account_notifications::NotificationProfiles::create) and [`client.notification_profiles().update`](crate::resources::account_notifications::NotificationProfiles::update). Returned by [`client.notification_profiles().list`](crate::resources::account_notifications::NotificationProfiles::list), [`client.notification_profiles().create`](crate::resources::account_notifications::NotificationProfiles::create), [`client.notification_profiles().retrieve`](crate::resources::account_notifications::NotificationProfiles::retrieve) and 2 more.
    pub struct NotificationProfile both {
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        /// Set by the server.
        id: Option<String> = "id",
        name: Option<String> = "name",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `NotificationSetting`. Taken by [`client.notification_settings().create`](crate::resources::account_notifications::NotificationSettings::create). Returned by [`client.notification_settings().list`](crate::resources::account_notifications::NotificationSettings::list), [`client.notification_settings().create`](crate::resources::account_notifications::NotificationSettings::create), [`client.notification_settings().retrieve`](crate::resources::account_notifications::NotificationSettings::retrieve) and 1 more.
    pub struct NotificationSetting both {
        /// Set by the server.
        associated_record_type: Option<String> = "associated_record_type",
        /// Set by the server.
        associated_record_type_value: Option<String> = "associated_record_type_value",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        /// Set by the server.
        id: Option<String> = "id",
        notification_channel_id: Option<String> = "notification_channel_id",
        notification_event_condition_id: Option<String> = "notification_event_condition_id",
        notification_profile_id: Option<String> = "notification_profile_id",
        parameters: Option<Vec<NotificationSettingParameter>> = "parameters",
        /// Set by the server.
        status: Option<NotificationSettingStatus> = "status",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `parameters` of [`NotificationSetting`].
    pub struct NotificationSettingParameter both {
        name: Option<String> = "name",
        value: Option<String> = "value",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `status` of [`NotificationSetting`].
    pub enum NotificationSettingStatus {
        Enabled = "enabled",
        EnableReceived = "enable-received",
        EnablePending = "enable-pending",
        EnableSubmtited = "enable-submtited",
        DeleteReceived = "delete-received",
        DeletePending = "delete-pending",
        DeleteSubmitted = "delete-submitted",
        Deleted = "deleted",
    }
}
