//! Operations of Numbers Config. Settings of owned phone numbers: voice, messaging and bulk changes.
//!
//! See [the types](crate::numbers_config), [the guide](crate::guides::numbers_config).

#[doc(inline)]
pub use super::PhoneNumbers;
use crate::models::{numbers_config, shared};
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.messaging_numbers_bulk_updates()`. Feature `numbers-config`.
///
/// Guide: [Numbers Config](crate::guides::numbers_config).
#[derive(Clone, Copy, Debug)]
pub struct MessagingNumbersBulkUpdates<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `messaging_numbers_bulk_updates`. Feature `numbers-config`.
    #[inline]
    #[must_use]
    pub fn messaging_numbers_bulk_updates(&self) -> MessagingNumbersBulkUpdates<'_> {
        MessagingNumbersBulkUpdates(self)
    }
}

impl MessagingNumbersBulkUpdates<'_> {
    /// Updates the messaging profile of several numbers.
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

    /// Gets a messaging numbers bulk update.
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

/// Operations under `client.mobile_phone_numbers()`. Feature `numbers-config`.
///
/// Guide: [Numbers Config](crate::guides::numbers_config).
#[derive(Clone, Copy, Debug)]
pub struct MobilePhoneNumbers<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `mobile_phone_numbers`. Feature `numbers-config`.
    #[inline]
    #[must_use]
    pub fn mobile_phone_numbers(&self) -> MobilePhoneNumbers<'_> {
        MobilePhoneNumbers(self)
    }
}

impl MobilePhoneNumbers<'_> {
    /// Lists mobile phone numbers.
    ///
    /// `GET /mobile_phone_numbers`
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

    /// Gets a mobile phone number.
    ///
    /// `GET /mobile_phone_numbers/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<numbers_config::MobilePhoneNumber> {
        Call::new(self.0, const { &Op::new("GET", "/mobile_phone_numbers/{id}").data() })
            .path(&[id])
    }

    /// Updates a mobile phone number.
    ///
    /// `PATCH /mobile_phone_numbers/{id}`
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

/// What [`MobilePhoneNumbers::list`] (`GET /mobile_phone_numbers`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query.
/// - `page_size`, `i64`: `page[size]` in the query.
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

/// Operations under `client.mobile_phone_numbers().messaging()`. Feature `numbers-config`.
///
/// Guide: [Numbers Config](crate::guides::numbers_config).
#[derive(Clone, Copy, Debug)]
pub struct MobilePhoneNumbersMessaging<'a>(pub(crate) &'a Client);

impl<'a> MobilePhoneNumbers<'a> {
    /// Operations under `mobile_phone_numbers.messaging`. Feature `numbers-config`.
    #[inline]
    #[must_use]
    pub fn messaging(self) -> MobilePhoneNumbersMessaging<'a> {
        MobilePhoneNumbersMessaging(self.0)
    }
}

impl MobilePhoneNumbersMessaging<'_> {
    /// Lists mobile phone numbers with their messaging settings.
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

    /// Gets the messaging settings of a mobile phone number.
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

/// What [`MobilePhoneNumbersMessaging::list`] (`GET /mobile_phone_numbers/messaging`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
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
    /// Lists phone numbers.
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

    /// Lists phone numbers with few fields.
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

    /// Gets a phone number.
    ///
    /// `GET /phone_numbers/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<numbers_config::PhoneNumberDetailed> {
        Call::new(self.0, const { &Op::new("GET", "/phone_numbers/{id}").data() })
            .path(&[id])
    }

    /// Updates a phone number.
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

    /// Deletes a phone number.
    ///
    /// `DELETE /phone_numbers/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<numbers_config::PhoneNumberDeletedDetailed> {
        Call::new(self.0, const { &Op::new("DELETE", "/phone_numbers/{id}").data() })
            .path(&[id])
    }
}

/// What [`PhoneNumbers::list`] (`GET /phone_numbers`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `sort`, [`ListPhoneNumbersSort`](numbers_config::ListPhoneNumbersSort): `sort` in the query.
/// - `filter`, [`ListPhoneNumbersFilter`](numbers_config::ListPhoneNumbersFilter): `filter` in the query.
/// - `handle_messaging_profile_error`, [`ListPhoneNumbersHandleMessagingProfileError`](numbers_config::ListPhoneNumbersHandleMessagingProfileError): `handle_messaging_profile_error` in the query. Default: `false`.
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

/// What [`PhoneNumbers::slim_list`] (`GET /phone_numbers/slim`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `include_connection`, `bool`: `include_connection` in the query. Default: `false`.
/// - `include_tags`, `bool`: `include_tags` in the query. Default: `false`.
/// - `sort`, [`ListPhoneNumbersSort`](numbers_config::ListPhoneNumbersSort): `sort` in the query.
/// - `filter`, [`SlimPhoneNumberListFilter`](numbers_config::SlimPhoneNumberListFilter): `filter` in the query.
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

/// Operations under `client.phone_numbers().actions()`. Feature `numbers-config`.
///
/// Guide: [Numbers Config](crate::guides::numbers_config).
#[derive(Clone, Copy, Debug)]
pub struct PhoneNumbersActions<'a>(pub(crate) &'a Client);

impl<'a> PhoneNumbers<'a> {
    /// Operations under `phone_numbers.actions`. Feature `numbers-config`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> PhoneNumbersActions<'a> {
        PhoneNumbersActions(self.0)
    }
}

impl PhoneNumbersActions<'_> {
    /// Verifies the ownership of phone numbers.
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

    /// Changes the bundle status of a phone number.
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

    /// Enables emergency calls for a phone number.
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

/// Operations under `client.phone_numbers().jobs()`. Feature `numbers-config`.
///
/// Guide: [Numbers Config](crate::guides::numbers_config).
#[derive(Clone, Copy, Debug)]
pub struct PhoneNumbersJobs<'a>(pub(crate) &'a Client);

impl<'a> PhoneNumbers<'a> {
    /// Operations under `phone_numbers.jobs`. Feature `numbers-config`.
    #[inline]
    #[must_use]
    pub fn jobs(self) -> PhoneNumbersJobs<'a> {
        PhoneNumbersJobs(self.0)
    }
}

impl PhoneNumbersJobs<'_> {
    /// Lists phone number jobs.
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

    /// Deletes a batch of phone numbers.
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

    /// Updates the emergency settings of a batch of phone numbers.
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

    /// Updates a batch of phone numbers.
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

    /// Gets a phone number job.
    ///
    /// `GET /phone_numbers/jobs/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<numbers_config::PhoneNumbersJob> {
        Call::new(self.0, const { &Op::new("GET", "/phone_numbers/jobs/{id}").data() })
            .path(&[id])
    }

    /// Asks [`retrieve`](Self::retrieve) again and again until `status` is `completed`. It is an error if that is `failed` or `expired`.
    pub fn wait(
        &self,
        id: &str,
    ) -> crate::runtime::Wait<numbers_config::PhoneNumbersJob> {
        const JOB: &crate::runtime::Job<numbers_config::PhoneNumbersJob> = &crate::runtime::Job {
            state: |value| Some(value.status.as_ref()?.as_str()),
            done: &["completed"],
            failed: &["failed", "expired"],
        };
        crate::runtime::Wait::new(self.retrieve(id), JOB)
    }
}

/// What [`PhoneNumbersJobs::list`] (`GET /phone_numbers/jobs`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `sort`, `String`: `sort` in the query. Always `created_at`.
/// - `filter`, [`ListJobsFilter`](numbers_config::ListJobsFilter): `filter` in the query.
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

/// What [`PhoneNumbersJobs::update_batch`] (`POST /phone_numbers/jobs/update_phone_numbers`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`UpdateJobBatchFilter`](numbers_config::UpdateJobBatchFilter): `filter` in the query.
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

/// Operations under `client.phone_numbers().messaging()`. Feature `numbers-config`.
///
/// Guide: [Numbers Config](crate::guides::numbers_config).
#[derive(Clone, Copy, Debug)]
pub struct PhoneNumbersMessaging<'a>(pub(crate) &'a Client);

impl<'a> PhoneNumbers<'a> {
    /// Operations under `phone_numbers.messaging`. Feature `numbers-config`.
    #[inline]
    #[must_use]
    pub fn messaging(self) -> PhoneNumbersMessaging<'a> {
        PhoneNumbersMessaging(self.0)
    }
}

impl PhoneNumbersMessaging<'_> {
    /// Lists phone numbers with their messaging settings.
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

    /// Gets the messaging settings of a phone number.
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

    /// Updates the messaging settings of a phone number.
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

/// What [`PhoneNumbersMessaging::list`] (`GET /phone_numbers/messaging`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter_messaging_profile_id`, `String`: `filter[messaging_profile_id]` in the query. Format: `uuid`.
/// - `filter_phone_number`, `String`: `filter[phone_number]` in the query.
/// - `filter_phone_number_contains`, `String`: `filter[phone_number][contains]` in the query.
/// - `filter_type`, [`ListMessagingFilterType`](numbers_config::ListMessagingFilterType): `filter[type]` in the query.
/// - `sort_phone_number`, [`ListMessagingSortPhoneNumber`](numbers_config::ListMessagingSortPhoneNumber): `sort[phone_number]` in the query.
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

/// Operations under `client.phone_numbers().voice()`. Feature `numbers-config`.
///
/// Guide: [Numbers Config](crate::guides::numbers_config).
#[derive(Clone, Copy, Debug)]
pub struct PhoneNumbersVoice<'a>(pub(crate) &'a Client);

impl<'a> PhoneNumbers<'a> {
    /// Operations under `phone_numbers.voice`. Feature `numbers-config`.
    #[inline]
    #[must_use]
    pub fn voice(self) -> PhoneNumbersVoice<'a> {
        PhoneNumbersVoice(self.0)
    }
}

impl PhoneNumbersVoice<'_> {
    /// Lists phone numbers with their voice settings.
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

    /// Gets the voice settings of a phone number.
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

    /// Updates the voice settings of a phone number.
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

/// What [`PhoneNumbersVoice::list`] (`GET /phone_numbers/voice`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `sort`, [`ListPhoneNumbersSort`](numbers_config::ListPhoneNumbersSort): `sort` in the query.
/// - `filter`, [`ListVoiceFilter`](numbers_config::ListVoiceFilter): `filter` in the query.
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
