//! Operations of the product Numbers Config.

use super::PhoneNumbers;
use crate::models::{numbers_config, shared};
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.messaging_numbers_bulk_updates()`.
#[derive(Clone, Copy, Debug)]
pub struct MessagingNumbersBulkUpdates<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `messaging_numbers_bulk_updates`.
    #[inline]
    #[must_use]
    pub fn messaging_numbers_bulk_updates(&self) -> MessagingNumbersBulkUpdates<'_> {
        MessagingNumbersBulkUpdates(self)
    }
}

impl MessagingNumbersBulkUpdates<'_> {
    /// Create messaging numbers bulk update.
    ///
    /// `POST /messaging_numbers_bulk_updates`
    #[inline]
    pub fn create(
        &self,
        body: numbers_config::BulkMessagingSettingsUpdatePhoneNumbersRequest,
    ) -> Call<numbers_config::BulkMessagingSettingsUpdatePhoneNumbers> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/messaging_numbers_bulk_updates").data() },
            )
            .json(&body)
    }

    /// Get messaging numbers bulk update.
    ///
    /// `GET /messaging_numbers_bulk_updates/{order_id}`
    #[inline]
    pub fn retrieve(
        &self,
        order_id: &str,
    ) -> Call<numbers_config::BulkMessagingSettingsUpdatePhoneNumbers> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/messaging_numbers_bulk_updates/{order_id}").data()
                },
            )
            .path(&[order_id])
    }
}

/// Operations under `client.mobile_phone_numbers()`.
#[derive(Clone, Copy, Debug)]
pub struct MobilePhoneNumbers<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `mobile_phone_numbers`.
    #[inline]
    #[must_use]
    pub fn mobile_phone_numbers(&self) -> MobilePhoneNumbers<'_> {
        MobilePhoneNumbers(self)
    }
}

impl MobilePhoneNumbers<'_> {
    /// List mobile phone numbers.
    ///
    /// `GET /v2/mobile_phone_numbers`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<numbers_config::MobilePhoneNumber, numbers_config::PaginationMeta>,
        MobilePhoneNumbersList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/mobile_phone_numbers")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Get mobile phone number.
    ///
    /// `GET /v2/mobile_phone_numbers/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<numbers_config::MobilePhoneNumber> {
        Call::new(self.0, const { &Op::new("GET", "/mobile_phone_numbers/{id}").data() })
            .path(&[id])
    }

    /// Update mobile phone number.
    ///
    /// `PATCH /v2/mobile_phone_numbers/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: numbers_config::MobilePhoneNumberUpdate,
    ) -> Call<numbers_config::MobilePhoneNumber> {
        Call::new(
                self.0,
                const { &Op::new("PATCH", "/mobile_phone_numbers/{id}").data() },
            )
            .path(&[id])
            .json(&body)
    }
}

/// Parameters of `GET /v2/mobile_phone_numbers`.
#[derive(Debug)]
pub enum MobilePhoneNumbersList {}

impl<T> Call<T, MobilePhoneNumbersList> {
    /// Sets the query parameter `page[number]`.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.mobile_phone_numbers().messaging()`.
#[derive(Clone, Copy, Debug)]
pub struct MobilePhoneNumbersMessaging<'a>(pub(crate) &'a Client);

impl<'a> MobilePhoneNumbers<'a> {
    /// Operations under `mobile_phone_numbers.messaging`.
    #[inline]
    #[must_use]
    pub fn messaging(self) -> MobilePhoneNumbersMessaging<'a> {
        MobilePhoneNumbersMessaging(self.0)
    }
}

impl MobilePhoneNumbersMessaging<'_> {
    /// List mobile phone number messaging.
    ///
    /// `GET /mobile_phone_numbers/messaging`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<
            numbers_config::MobilePhoneNumberWithMessagingSettings,
            shared::MessagingPaginationMeta,
        >,
        MobilePhoneNumbersMessagingList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/mobile_phone_numbers/messaging")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Get mobile phone number messaging.
    ///
    /// `GET /mobile_phone_numbers/{id}/messaging`
    #[inline]
    pub fn retrieve(
        &self,
        id: &str,
    ) -> Call<numbers_config::MobilePhoneNumberWithMessagingSettings> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/mobile_phone_numbers/{id}/messaging").data() },
            )
            .path(&[id])
    }
}

/// Parameters of `GET /mobile_phone_numbers/messaging`.
#[derive(Debug)]
pub enum MobilePhoneNumbersMessagingList {}

impl<T> Call<T, MobilePhoneNumbersMessagingList> {
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

impl PhoneNumbers<'_> {
    /// List phone numbers.
    ///
    /// `GET /phone_numbers`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<numbers_config::PhoneNumberDetailed, shared::PaginationMeta>,
        PhoneNumbersList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/phone_numbers")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Slim list (phone numbers).
    ///
    /// `GET /phone_numbers/slim`
    #[inline]
    pub fn slim_list(
        &self,
    ) -> Call<
        Page<numbers_config::SlimPhoneNumberDetailed, shared::PaginationMeta>,
        PhoneNumbersSlimList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/phone_numbers/slim")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Get phone number.
    ///
    /// `GET /phone_numbers/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<numbers_config::PhoneNumberDetailed> {
        Call::new(self.0, const { &Op::new("GET", "/phone_numbers/{id}").data() })
            .path(&[id])
    }

    /// Update phone number.
    ///
    /// `PATCH /phone_numbers/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: numbers_config::UpdatePhoneNumberRequest,
    ) -> Call<numbers_config::PhoneNumberDetailed> {
        Call::new(self.0, const { &Op::new("PATCH", "/phone_numbers/{id}").data() })
            .path(&[id])
            .json(&body)
    }

    /// Delete phone number.
    ///
    /// `DELETE /phone_numbers/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<numbers_config::PhoneNumberDeletedDetailed> {
        Call::new(self.0, const { &Op::new("DELETE", "/phone_numbers/{id}").data() })
            .path(&[id])
    }
}

/// Parameters of `GET /phone_numbers`.
#[derive(Debug)]
pub enum PhoneNumbersList {}

impl<T> Call<T, PhoneNumbersList> {
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

    /// Sets the query parameter `sort`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<numbers_config::ListPhoneNumbersSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<Option<numbers_config::ListPhoneNumbersSort>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<numbers_config::ListPhoneNumbersFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<numbers_config::ListPhoneNumbersFilter>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `handle_messaging_profile_error`. Default: `false`.
    #[inline]
    pub fn handle_messaging_profile_error(
        self,
        value: impl IntoField<
            Option<numbers_config::ListPhoneNumbersHandleMessagingProfileError>,
        >,
    ) -> Self {
        self.arg(
            "handle_messaging_profile_error",
            &IntoField::<
                Option<numbers_config::ListPhoneNumbersHandleMessagingProfileError>,
            >::into_field(value),
        )
    }
}

/// Parameters of `GET /phone_numbers/slim`.
#[derive(Debug)]
pub enum PhoneNumbersSlimList {}

impl<T> Call<T, PhoneNumbersSlimList> {
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

    /// Sets the query parameter `include_connection`. Default: `false`.
    #[inline]
    pub fn include_connection(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("include_connection", &IntoField::<Option<bool>>::into_field(value))
    }

    /// Sets the query parameter `include_tags`. Default: `false`.
    #[inline]
    pub fn include_tags(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("include_tags", &IntoField::<Option<bool>>::into_field(value))
    }

    /// Sets the query parameter `sort`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<numbers_config::ListPhoneNumbersSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<Option<numbers_config::ListPhoneNumbersSort>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<numbers_config::SlimPhoneNumberListFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<numbers_config::SlimPhoneNumberListFilter>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.phone_numbers().actions()`.
#[derive(Clone, Copy, Debug)]
pub struct PhoneNumbersActions<'a>(pub(crate) &'a Client);

impl<'a> PhoneNumbers<'a> {
    /// Operations under `phone_numbers.actions`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> PhoneNumbersActions<'a> {
        PhoneNumbersActions(self.0)
    }
}

impl PhoneNumbersActions<'_> {
    /// Verify ownership (phone number actions).
    ///
    /// `POST /phone_numbers/actions/verify_ownership`
    #[inline]
    pub fn verify_ownership(
        &self,
        body: numbers_config::PhoneNumberVerifyOwnershipRequest,
    ) -> Call<numbers_config::PhoneNumberVerifyOwnershipResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/phone_numbers/actions/verify_ownership").data()
                },
            )
            .json(&body)
    }

    /// Change bundle status (phone number actions).
    ///
    /// `PATCH /phone_numbers/{id}/actions/bundle_status_change`
    #[inline]
    pub fn change_bundle_status(
        &self,
        id: &str,
        body: numbers_config::PhoneNumberBundleStatusChangeRequest,
    ) -> Call<numbers_config::PhoneNumberWithVoiceSettings> {
        Call::new(
                self.0,
                const {
                    &Op::new("PATCH", "/phone_numbers/{id}/actions/bundle_status_change")
                        .data()
                },
            )
            .path(&[id])
            .json(&body)
    }

    /// Enable emergency (phone number actions).
    ///
    /// `POST /phone_numbers/{id}/actions/enable_emergency`
    #[inline]
    pub fn enable_emergency(
        &self,
        id: &str,
        body: numbers_config::PhoneNumberEnableEmergencyRequest,
    ) -> Call<numbers_config::PhoneNumberWithVoiceSettings> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/phone_numbers/{id}/actions/enable_emergency")
                        .data()
                },
            )
            .path(&[id])
            .json(&body)
    }
}

/// Operations under `client.phone_numbers().jobs()`.
#[derive(Clone, Copy, Debug)]
pub struct PhoneNumbersJobs<'a>(pub(crate) &'a Client);

impl<'a> PhoneNumbers<'a> {
    /// Operations under `phone_numbers.jobs`.
    #[inline]
    #[must_use]
    pub fn jobs(self) -> PhoneNumbersJobs<'a> {
        PhoneNumbersJobs(self.0)
    }
}

impl PhoneNumbersJobs<'_> {
    /// List phone number jobs.
    ///
    /// `GET /phone_numbers/jobs`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<numbers_config::PhoneNumbersJob, shared::PaginationMeta>,
        PhoneNumbersJobsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/phone_numbers/jobs")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Delete batch (phone number jobs).
    ///
    /// `POST /phone_numbers/jobs/delete_phone_numbers`
    #[inline]
    pub fn delete_batch(
        &self,
        body: numbers_config::PhoneNumbersJobDeletePhoneNumbersRequest,
    ) -> Call<numbers_config::PhoneNumbersJob> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/phone_numbers/jobs/delete_phone_numbers").data()
                },
            )
            .json(&body)
    }

    /// Update emergency settings batch (phone number jobs).
    ///
    /// `POST /phone_numbers/jobs/update_emergency_settings`
    #[inline]
    pub fn update_emergency_settings_batch(
        &self,
        body: numbers_config::PhoneNumbersJobUpdateEmergencySettingsRequest,
    ) -> Call<numbers_config::PhoneNumbersJob> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/phone_numbers/jobs/update_emergency_settings")
                        .data()
                },
            )
            .json(&body)
    }

    /// Update batch (phone number jobs).
    ///
    /// `POST /phone_numbers/jobs/update_phone_numbers`
    #[inline]
    pub fn update_batch(
        &self,
        body: numbers_config::PhoneNumbersJobUpdatePhoneNumbersRequest,
    ) -> Call<numbers_config::PhoneNumbersJob, PhoneNumbersJobsUpdateBatch> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/phone_numbers/jobs/update_phone_numbers").data()
                },
            )
            .json(&body)
    }

    /// Get phone number job.
    ///
    /// `GET /phone_numbers/jobs/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<numbers_config::PhoneNumbersJob> {
        Call::new(self.0, const { &Op::new("GET", "/phone_numbers/jobs/{id}").data() })
            .path(&[id])
    }
}

/// Parameters of `GET /phone_numbers/jobs`.
#[derive(Debug)]
pub enum PhoneNumbersJobsList {}

impl<T> Call<T, PhoneNumbersJobsList> {
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

    /// Sets the query parameter `sort`. Always `created_at`.
    #[inline]
    pub fn sort(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("sort", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<numbers_config::ListJobsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<numbers_config::ListJobsFilter>>::into_field(value),
        )
    }
}

/// Parameters of `POST /phone_numbers/jobs/update_phone_numbers`.
#[derive(Debug)]
pub enum PhoneNumbersJobsUpdateBatch {}

impl<T> Call<T, PhoneNumbersJobsUpdateBatch> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<numbers_config::UpdateJobBatchFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<numbers_config::UpdateJobBatchFilter>>::into_field(value),
        )
    }
}

/// Operations under `client.phone_numbers().messaging()`.
#[derive(Clone, Copy, Debug)]
pub struct PhoneNumbersMessaging<'a>(pub(crate) &'a Client);

impl<'a> PhoneNumbers<'a> {
    /// Operations under `phone_numbers.messaging`.
    #[inline]
    #[must_use]
    pub fn messaging(self) -> PhoneNumbersMessaging<'a> {
        PhoneNumbersMessaging(self.0)
    }
}

impl PhoneNumbersMessaging<'_> {
    /// List phone number messaging.
    ///
    /// `GET /phone_numbers/messaging`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<shared::PhoneNumberWithMessagingSettings, shared::MessagingPaginationMeta>,
        PhoneNumbersMessagingList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/phone_numbers/messaging")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Get phone number messaging.
    ///
    /// `GET /phone_numbers/{id}/messaging`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<shared::PhoneNumberWithMessagingSettings> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/phone_numbers/{id}/messaging").data() },
            )
            .path(&[id])
    }

    /// Update phone number messaging.
    ///
    /// `PATCH /phone_numbers/{id}/messaging`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: shared::UpdatePhoneNumberMessagingSettingsRequest,
    ) -> Call<shared::PhoneNumberWithMessagingSettings> {
        Call::new(
                self.0,
                const { &Op::new("PATCH", "/phone_numbers/{id}/messaging").data() },
            )
            .path(&[id])
            .json(&body)
    }
}

/// Parameters of `GET /phone_numbers/messaging`.
#[derive(Debug)]
pub enum PhoneNumbersMessagingList {}

impl<T> Call<T, PhoneNumbersMessagingList> {
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

    /// Sets the query parameter `filter[messaging_profile_id]`. Format: `uuid`.
    #[inline]
    pub fn filter_messaging_profile_id(
        self,
        value: impl IntoField<Option<String>>,
    ) -> Self {
        self.arg(
            "filter[messaging_profile_id]",
            &IntoField::<Option<String>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[phone_number]`.
    #[inline]
    pub fn filter_phone_number(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[phone_number]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `filter[phone_number][contains]`.
    #[inline]
    pub fn filter_phone_number_contains(
        self,
        value: impl IntoField<Option<String>>,
    ) -> Self {
        self.arg(
            "filter[phone_number][contains]",
            &IntoField::<Option<String>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[type]`.
    #[inline]
    pub fn filter_type(
        self,
        value: impl IntoField<Option<numbers_config::ListMessagingFilterType>>,
    ) -> Self {
        self.arg(
            "filter[type]",
            &IntoField::<
                Option<numbers_config::ListMessagingFilterType>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `sort[phone_number]`.
    #[inline]
    pub fn sort_phone_number(
        self,
        value: impl IntoField<Option<numbers_config::ListMessagingSortPhoneNumber>>,
    ) -> Self {
        self.arg(
            "sort[phone_number]",
            &IntoField::<
                Option<numbers_config::ListMessagingSortPhoneNumber>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.phone_numbers().voice()`.
#[derive(Clone, Copy, Debug)]
pub struct PhoneNumbersVoice<'a>(pub(crate) &'a Client);

impl<'a> PhoneNumbers<'a> {
    /// Operations under `phone_numbers.voice`.
    #[inline]
    #[must_use]
    pub fn voice(self) -> PhoneNumbersVoice<'a> {
        PhoneNumbersVoice(self.0)
    }
}

impl PhoneNumbersVoice<'_> {
    /// List phone number voice.
    ///
    /// `GET /phone_numbers/voice`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<numbers_config::PhoneNumberWithVoiceSettings, shared::PaginationMeta>,
        PhoneNumbersVoiceList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/phone_numbers/voice")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Get phone number voice.
    ///
    /// `GET /phone_numbers/{id}/voice`
    #[inline]
    pub fn retrieve(
        &self,
        id: &str,
    ) -> Call<numbers_config::PhoneNumberWithVoiceSettings> {
        Call::new(self.0, const { &Op::new("GET", "/phone_numbers/{id}/voice").data() })
            .path(&[id])
    }

    /// Update phone number voice.
    ///
    /// `PATCH /phone_numbers/{id}/voice`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: numbers_config::UpdatePhoneNumberVoiceSettingsRequest,
    ) -> Call<numbers_config::PhoneNumberWithVoiceSettings> {
        Call::new(
                self.0,
                const { &Op::new("PATCH", "/phone_numbers/{id}/voice").data() },
            )
            .path(&[id])
            .json(&body)
    }
}

/// Parameters of `GET /phone_numbers/voice`.
#[derive(Debug)]
pub enum PhoneNumbersVoiceList {}

impl<T> Call<T, PhoneNumbersVoiceList> {
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

    /// Sets the query parameter `sort`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<numbers_config::ListPhoneNumbersSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<Option<numbers_config::ListPhoneNumbersSort>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<numbers_config::ListVoiceFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<numbers_config::ListVoiceFilter>>::into_field(value),
        )
    }
}
