//! Operations of Account Notifications. Channels, profiles and settings that decide who hears of which event.
//!
//! See [the types](crate::account_notifications), [the guide](crate::guides::account_notifications).

use crate::models::{account_notifications, shared};
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.notification_channels()`. Feature `account-notifications`.
///
/// Guide: [Account Notifications](crate::guides::account_notifications).
#[derive(Clone, Copy, Debug)]
pub struct NotificationChannels<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `notification_channels`. Feature `account-notifications`.
    #[inline]
    #[must_use]
    pub fn notification_channels(&self) -> NotificationChannels<'_> {
        NotificationChannels(self)
    }
}

impl NotificationChannels<'_> {
    /// Lists notification channels.
    ///
    /// `GET /notification_channels`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<account_notifications::NotificationChannel, shared::PaginationMeta>,
        NotificationChannelsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/notification_channels")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a notification channel.
    ///
    /// `POST /notification_channels`
    #[inline]
    pub fn create(
        &self,
        body: account_notifications::NotificationChannel,
    ) -> Call<account_notifications::NotificationChannel> {
        Call::new(self.0, const { &Op::new("POST", "/notification_channels").data() })
            .json(&body)
    }

    /// Gets a notification channel.
    ///
    /// `GET /notification_channels/{id}`
    #[inline]
    pub fn retrieve(
        &self,
        id: &str,
    ) -> Call<account_notifications::NotificationChannel> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/notification_channels/{id}").data() },
            )
            .path(&[id])
    }

    /// Updates a notification channel.
    ///
    /// `PATCH /notification_channels/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: account_notifications::NotificationChannel,
    ) -> Call<account_notifications::NotificationChannel> {
        Call::new(
                self.0,
                const { &Op::new("PATCH", "/notification_channels/{id}").data() },
            )
            .path(&[id])
            .json(&body)
    }

    /// Deletes a notification channel.
    ///
    /// `DELETE /notification_channels/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<account_notifications::NotificationChannel> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/notification_channels/{id}").data() },
            )
            .path(&[id])
    }
}

/// What [`NotificationChannels::list`] (`GET /notification_channels`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`Filter`](account_notifications::Filter): `filter` in the query.
#[derive(Debug)]
pub enum NotificationChannelsList {}

impl<T> Call<T, NotificationChannelsList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<account_notifications::Filter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<account_notifications::Filter>>::into_field(value),
        )
    }
}

/// Operations under `client.notification_event_conditions()`. Feature `account-notifications`.
///
/// Guide: [Account Notifications](crate::guides::account_notifications).
#[derive(Clone, Copy, Debug)]
pub struct NotificationEventConditions<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `notification_event_conditions`. Feature `account-notifications`.
    #[inline]
    #[must_use]
    pub fn notification_event_conditions(&self) -> NotificationEventConditions<'_> {
        NotificationEventConditions(self)
    }
}

impl NotificationEventConditions<'_> {
    /// Lists notification event conditions.
    ///
    /// `GET /notification_event_conditions`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<account_notifications::NotificationEventCondition, shared::PaginationMeta>,
        NotificationEventConditionsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/notification_event_conditions")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }
}

/// What [`NotificationEventConditions::list`] (`GET /notification_event_conditions`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`Filter`](account_notifications::Filter): `filter` in the query.
#[derive(Debug)]
pub enum NotificationEventConditionsList {}

impl<T> Call<T, NotificationEventConditionsList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<account_notifications::Filter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<account_notifications::Filter>>::into_field(value),
        )
    }
}

/// Operations under `client.notification_events()`. Feature `account-notifications`.
///
/// Guide: [Account Notifications](crate::guides::account_notifications).
#[derive(Clone, Copy, Debug)]
pub struct NotificationEvents<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `notification_events`. Feature `account-notifications`.
    #[inline]
    #[must_use]
    pub fn notification_events(&self) -> NotificationEvents<'_> {
        NotificationEvents(self)
    }
}

impl NotificationEvents<'_> {
    /// Lists notification events.
    ///
    /// `GET /notification_events`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<account_notifications::NotificationEvent, shared::PaginationMeta>,
        NotificationEventsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/notification_events")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }
}

/// What [`NotificationEvents::list`] (`GET /notification_events`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum NotificationEventsList {}

impl<T> Call<T, NotificationEventsList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.notification_profiles()`. Feature `account-notifications`.
///
/// Guide: [Account Notifications](crate::guides::account_notifications).
#[derive(Clone, Copy, Debug)]
pub struct NotificationProfiles<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `notification_profiles`. Feature `account-notifications`.
    #[inline]
    #[must_use]
    pub fn notification_profiles(&self) -> NotificationProfiles<'_> {
        NotificationProfiles(self)
    }
}

impl NotificationProfiles<'_> {
    /// Lists notification profiles.
    ///
    /// `GET /notification_profiles`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<account_notifications::NotificationProfile, shared::PaginationMeta>,
        NotificationProfilesList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/notification_profiles")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a notification profile.
    ///
    /// `POST /notification_profiles`
    #[inline]
    pub fn create(
        &self,
        body: account_notifications::NotificationProfile,
    ) -> Call<account_notifications::NotificationProfile> {
        Call::new(self.0, const { &Op::new("POST", "/notification_profiles").data() })
            .json(&body)
    }

    /// Gets a notification profile.
    ///
    /// `GET /notification_profiles/{id}`
    #[inline]
    pub fn retrieve(
        &self,
        id: &str,
    ) -> Call<account_notifications::NotificationProfile> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/notification_profiles/{id}").data() },
            )
            .path(&[id])
    }

    /// Updates a notification profile.
    ///
    /// `PATCH /notification_profiles/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: account_notifications::NotificationProfile,
    ) -> Call<account_notifications::NotificationProfile> {
        Call::new(
                self.0,
                const { &Op::new("PATCH", "/notification_profiles/{id}").data() },
            )
            .path(&[id])
            .json(&body)
    }

    /// Deletes a notification profile.
    ///
    /// `DELETE /notification_profiles/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<account_notifications::NotificationProfile> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/notification_profiles/{id}").data() },
            )
            .path(&[id])
    }
}

/// What [`NotificationProfiles::list`] (`GET /notification_profiles`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum NotificationProfilesList {}

impl<T> Call<T, NotificationProfilesList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.notification_settings()`. Feature `account-notifications`.
///
/// Guide: [Account Notifications](crate::guides::account_notifications).
#[derive(Clone, Copy, Debug)]
pub struct NotificationSettings<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `notification_settings`. Feature `account-notifications`.
    #[inline]
    #[must_use]
    pub fn notification_settings(&self) -> NotificationSettings<'_> {
        NotificationSettings(self)
    }
}

impl NotificationSettings<'_> {
    /// Lists notification settings.
    ///
    /// `GET /notification_settings`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<account_notifications::NotificationSetting, shared::PaginationMeta>,
        NotificationSettingsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/notification_settings")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a notification setting.
    ///
    /// `POST /notification_settings`
    #[inline]
    pub fn create(
        &self,
        body: account_notifications::NotificationSetting,
    ) -> Call<account_notifications::NotificationSetting> {
        Call::new(self.0, const { &Op::new("POST", "/notification_settings").data() })
            .json(&body)
    }

    /// Gets a notification setting.
    ///
    /// `GET /notification_settings/{id}`
    #[inline]
    pub fn retrieve(
        &self,
        id: &str,
    ) -> Call<account_notifications::NotificationSetting> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/notification_settings/{id}").data() },
            )
            .path(&[id])
    }

    /// Deletes a notification setting.
    ///
    /// `DELETE /notification_settings/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<account_notifications::NotificationSetting> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/notification_settings/{id}").data() },
            )
            .path(&[id])
    }
}

/// What [`NotificationSettings::list`] (`GET /notification_settings`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`Filter`](account_notifications::Filter): `filter` in the query.
#[derive(Debug)]
pub enum NotificationSettingsList {}

impl<T> Call<T, NotificationSettingsList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<account_notifications::Filter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<account_notifications::Filter>>::into_field(value),
        )
    }
}
