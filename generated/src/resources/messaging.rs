//! Operations of Messaging. Sends and receives SMS, MMS and WhatsApp messages, with delivery webhooks and opt-outs.
//!
//! See [the types](crate::messaging), [the guide](crate::guides::messaging).

#[doc(inline)]
pub use super::{Messages, MessagingHostedNumbers, MessagingProfiles};
use crate::models::{messaging, shared};
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging, Value};

/// Operations under `client.alphanumeric_sender_ids()`. Feature `messaging`.
///
/// Guide: [Messaging](crate::guides::messaging).
#[derive(Clone, Copy, Debug)]
pub struct AlphanumericSenderIds<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `alphanumeric_sender_ids`. Feature `messaging`.
    #[inline]
    #[must_use]
    pub fn alphanumeric_sender_ids(&self) -> AlphanumericSenderIds<'_> {
        AlphanumericSenderIds(self)
    }
}

impl AlphanumericSenderIds<'_> {
    /// Lists alphanumeric sender IDs.
    ///
    /// `GET /alphanumeric_sender_ids`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<messaging::AlphanumericSenderId, shared::MessagingPaginationMeta>,
        AlphanumericSenderIdsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/alphanumeric_sender_ids")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates an alphanumeric sender ID.
    ///
    /// `POST /alphanumeric_sender_ids`
    #[inline]
    pub fn create(
        &self,
        body: messaging::CreateAlphanumericSenderIdRequest,
    ) -> Call<messaging::AlphanumericSenderId> {
        Call::new(self.0, const { &Op::new("POST", "/alphanumeric_sender_ids").data() })
            .json(&body)
    }

    /// Gets an alphanumeric sender ID.
    ///
    /// `GET /alphanumeric_sender_ids/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<messaging::AlphanumericSenderId> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/alphanumeric_sender_ids/{id}").data() },
            )
            .path(&[id])
    }

    /// Deletes an alphanumeric sender ID.
    ///
    /// `DELETE /alphanumeric_sender_ids/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<messaging::AlphanumericSenderId> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/alphanumeric_sender_ids/{id}").data() },
            )
            .path(&[id])
    }
}

/// What [`AlphanumericSenderIds::list`] (`GET /alphanumeric_sender_ids`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter_messaging_profile_id`, `String`: `filter[messaging_profile_id]` in the query. Format: `uuid`.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`.
#[derive(Debug)]
pub enum AlphanumericSenderIdsList {}

impl<T> Call<T, AlphanumericSenderIdsList> {
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

    /// Sets the query parameter `page[number]`. Default: `1`.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

impl Messages<'_> {
    /// Sends a message.
    ///
    /// `POST /messages`
    #[inline]
    pub fn send(
        &self,
        body: messaging::CreateMessageRequest,
    ) -> Call<shared::OutboundMessagePayload> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/messages").data().idempotency_header() },
            )
            .json(&body)
    }

    /// Sends a message with an alphanumeric sender ID.
    ///
    /// `POST /messages/alphanumeric_sender_id`
    #[inline]
    pub fn send_with_alphanumeric_sender(
        &self,
        body: messaging::SendMessageWithAlphanumericSenderRequest,
    ) -> Call<shared::OutboundMessagePayload> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/messages/alphanumeric_sender_id")
                        .data()
                        .idempotency_header()
                },
            )
            .json(&body)
    }

    /// Gets the messages of a group.
    ///
    /// `GET /messages/group/{message_id}`
    #[inline]
    pub fn retrieve_group_messages(
        &self,
        message_id: &str,
    ) -> Call<Vec<shared::OutboundMessagePayload>> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/messages/group/{message_id}").data() },
            )
            .path(&[message_id])
    }

    /// Sends an MMS message to a group.
    ///
    /// `POST /messages/group_mms`
    #[inline]
    pub fn send_group_mms(
        &self,
        body: messaging::CreateGroupMmsMessageRequest,
    ) -> Call<shared::OutboundMessagePayload> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/messages/group_mms").data().idempotency_header()
                },
            )
            .json(&body)
    }

    /// Sends a message from a long code.
    ///
    /// `POST /messages/long_code`
    #[inline]
    pub fn send_long_code(
        &self,
        body: messaging::CreateLongCodeMessageRequest,
    ) -> Call<shared::OutboundMessagePayload> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/messages/long_code").data().idempotency_header()
                },
            )
            .json(&body)
    }

    /// Sends a message from a number pool.
    ///
    /// `POST /messages/number_pool`
    #[inline]
    pub fn send_number_pool(
        &self,
        body: messaging::CreateNumberPoolMessageRequest,
    ) -> Call<shared::OutboundMessagePayload> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/messages/number_pool").data().idempotency_header()
                },
            )
            .json(&body)
    }

    /// Schedules a message.
    ///
    /// `POST /messages/schedule`
    #[inline]
    pub fn schedule(
        &self,
        body: messaging::CreateScheduledMessageRequest,
    ) -> Call<shared::OutboundMessagePayload> {
        Call::new(self.0, const { &Op::new("POST", "/messages/schedule").data() })
            .json(&body)
    }

    /// Sends a message from a short code.
    ///
    /// `POST /messages/short_code`
    #[inline]
    pub fn send_short_code(
        &self,
        body: messaging::CreateShortCodeMessageRequest,
    ) -> Call<shared::OutboundMessagePayload> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/messages/short_code").data().idempotency_header()
                },
            )
            .json(&body)
    }

    /// Sends a message over WhatsApp.
    ///
    /// `POST /messages/whatsapp`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn send_whatsapp(
        &self,
        body: messaging::WhatsappMessage,
    ) -> Call<messaging::WhatsappResponseData> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/messages/whatsapp").data().idempotency_header()
                },
            )
            .json(&body)
    }

    /// Gets a message.
    ///
    /// `GET /messages/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<messaging::Message> {
        Call::new(self.0, const { &Op::new("GET", "/messages/{id}").data() }).path(&[id])
    }

    /// Cancels a scheduled message.
    ///
    /// `DELETE /messages/{id}`
    #[inline]
    pub fn cancel_scheduled(
        &self,
        id: &str,
    ) -> Call<messaging::OutboundMessagePayloadCancelled> {
        Call::new(self.0, const { &Op::new("DELETE", "/messages/{id}") }).path(&[id])
    }
}

impl MessagingHostedNumbers<'_> {
    /// Lists messaging hosted numbers.
    ///
    /// `GET /messaging_hosted_numbers`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<shared::PhoneNumberWithMessagingSettings, shared::MessagingPaginationMeta>,
        MessagingHostedNumbersList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/messaging_hosted_numbers")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Gets a messaging hosted number.
    ///
    /// `GET /messaging_hosted_numbers/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<shared::PhoneNumberWithMessagingSettings> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/messaging_hosted_numbers/{id}").data() },
            )
            .path(&[id])
    }

    /// Updates a messaging hosted number.
    ///
    /// `PATCH /messaging_hosted_numbers/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: shared::UpdatePhoneNumberMessagingSettingsRequest,
    ) -> Call<shared::PhoneNumberWithMessagingSettings> {
        Call::new(
                self.0,
                const { &Op::new("PATCH", "/messaging_hosted_numbers/{id}").data() },
            )
            .path(&[id])
            .json(&body)
    }
}

/// What [`MessagingHostedNumbers::list`] (`GET /messaging_hosted_numbers`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter_messaging_profile_id`, `String`: `filter[messaging_profile_id]` in the query. Format: `uuid`.
/// - `filter_phone_number`, `String`: `filter[phone_number]` in the query.
/// - `filter_phone_number_contains`, `String`: `filter[phone_number][contains]` in the query.
/// - `sort_phone_number`, [`ListMessagingHostedNumbersSortPhoneNumber`](messaging::ListMessagingHostedNumbersSortPhoneNumber): `sort[phone_number]` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`.
#[derive(Debug)]
pub enum MessagingHostedNumbersList {}

impl<T> Call<T, MessagingHostedNumbersList> {
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

    /// Sets the query parameter `sort[phone_number]`.
    #[inline]
    pub fn sort_phone_number(
        self,
        value: impl IntoField<
            Option<messaging::ListMessagingHostedNumbersSortPhoneNumber>,
        >,
    ) -> Self {
        self.arg(
            "sort[phone_number]",
            &IntoField::<
                Option<messaging::ListMessagingHostedNumbersSortPhoneNumber>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `page[number]`. Default: `1`.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.messaging_optouts()`. Feature `messaging`.
///
/// Guide: [Messaging](crate::guides::messaging).
#[derive(Clone, Copy, Debug)]
pub struct MessagingOptouts<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `messaging_optouts`. Feature `messaging`.
    #[inline]
    #[must_use]
    pub fn messaging_optouts(&self) -> MessagingOptouts<'_> {
        MessagingOptouts(self)
    }
}

impl MessagingOptouts<'_> {
    /// Lists opt-outs of messaging.
    ///
    /// `GET /messaging_optouts`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<messaging::OptOutItem, shared::MessagingPaginationMeta>,
        MessagingOptoutsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/messaging_optouts")
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

/// What [`MessagingOptouts::list`] (`GET /messaging_optouts`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `redaction_enabled`, `String`: `redaction_enabled` in the query. Format: `boolean`.
/// - `filter`, [`ListMessagingOptoutsFilter`](messaging::ListMessagingOptoutsFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `created_at`, [`ListMessagingOptoutsCreatedAt`](messaging::ListMessagingOptoutsCreatedAt): `created_at` in the query.
#[derive(Debug)]
pub enum MessagingOptoutsList {}

impl<T> Call<T, MessagingOptoutsList> {
    /// Sets the query parameter `redaction_enabled`. Format: `boolean`.
    #[inline]
    pub fn redaction_enabled(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("redaction_enabled", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<messaging::ListMessagingOptoutsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<messaging::ListMessagingOptoutsFilter>,
            >::into_field(value),
        )
    }

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

    /// Sets the query parameter `created_at`.
    #[inline]
    pub fn created_at(
        self,
        value: impl IntoField<Option<messaging::ListMessagingOptoutsCreatedAt>>,
    ) -> Self {
        self.arg(
            "created_at",
            &IntoField::<
                Option<messaging::ListMessagingOptoutsCreatedAt>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.messaging_profile_metrics()`. Feature `messaging`.
///
/// Guide: [Messaging](crate::guides::messaging).
#[derive(Clone, Copy, Debug)]
pub struct MessagingProfileMetrics<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `messaging_profile_metrics`. Feature `messaging`.
    #[inline]
    #[must_use]
    pub fn messaging_profile_metrics(&self) -> MessagingProfileMetrics<'_> {
        MessagingProfileMetrics(self)
    }
}

impl MessagingProfileMetrics<'_> {
    /// Lists metrics of messaging profiles.
    ///
    /// `GET /messaging_profile_metrics`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        messaging::ListMessagingProfileMetricsResponse,
        MessagingProfileMetricsList,
    > {
        Call::new(self.0, const { &Op::new("GET", "/messaging_profile_metrics") })
    }
}

/// What [`MessagingProfileMetrics::list`] (`GET /messaging_profile_metrics`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `time_frame`, [`MessagingMetricsTimeFrame`](messaging::MessagingMetricsTimeFrame): `time_frame` in the query. Default: `24h`.
#[derive(Debug)]
pub enum MessagingProfileMetricsList {}

impl<T> Call<T, MessagingProfileMetricsList> {
    /// Sets the query parameter `time_frame`. Default: `24h`.
    #[inline]
    pub fn time_frame(
        self,
        value: impl IntoField<Option<messaging::MessagingMetricsTimeFrame>>,
    ) -> Self {
        self.arg(
            "time_frame",
            &IntoField::<Option<messaging::MessagingMetricsTimeFrame>>::into_field(value),
        )
    }
}

impl MessagingProfiles<'_> {
    /// Lists the alphanumeric sender IDs of a messaging profile.
    ///
    /// `GET /messaging_profiles/{id}/alphanumeric_sender_ids`
    #[inline]
    pub fn list_alphanumeric_sender_ids(
        &self,
        id: &str,
    ) -> Call<
        Page<messaging::AlphanumericSenderId, shared::MessagingPaginationMeta>,
        MessagingProfilesListAlphanumericSenderIds,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/messaging_profiles/{id}/alphanumeric_sender_ids")
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[id])
    }

    /// Gets the metrics of a messaging profile.
    ///
    /// `GET /messaging_profiles/{id}/metrics`
    #[inline]
    pub fn retrieve_metrics(
        &self,
        id: &str,
    ) -> Call<Value, MessagingProfilesRetrieveMetrics> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/messaging_profiles/{id}/metrics").data() },
            )
            .path(&[id])
    }
}

/// What [`MessagingProfiles::list_alphanumeric_sender_ids`] (`GET /messaging_profiles/{id}/alphanumeric_sender_ids`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`.
#[derive(Debug)]
pub enum MessagingProfilesListAlphanumericSenderIds {}

impl<T> Call<T, MessagingProfilesListAlphanumericSenderIds> {
    /// Sets the query parameter `page[number]`. Default: `1`.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// What [`MessagingProfiles::retrieve_metrics`] (`GET /messaging_profiles/{id}/metrics`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `time_frame`, [`MessagingMetricsTimeFrame`](messaging::MessagingMetricsTimeFrame): `time_frame` in the query. Default: `24h`.
#[derive(Debug)]
pub enum MessagingProfilesRetrieveMetrics {}

impl<T> Call<T, MessagingProfilesRetrieveMetrics> {
    /// Sets the query parameter `time_frame`. Default: `24h`.
    #[inline]
    pub fn time_frame(
        self,
        value: impl IntoField<Option<messaging::MessagingMetricsTimeFrame>>,
    ) -> Self {
        self.arg(
            "time_frame",
            &IntoField::<Option<messaging::MessagingMetricsTimeFrame>>::into_field(value),
        )
    }
}

/// Operations under `client.messaging_profiles().actions()`. Feature `messaging`.
///
/// Guide: [Messaging](crate::guides::messaging).
#[derive(Clone, Copy, Debug)]
pub struct MessagingProfilesActions<'a>(pub(crate) &'a Client);

impl<'a> MessagingProfiles<'a> {
    /// Operations under `messaging_profiles.actions`. Feature `messaging`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> MessagingProfilesActions<'a> {
        MessagingProfilesActions(self.0)
    }
}

impl MessagingProfilesActions<'_> {
    /// Regenerates the secret of a messaging profile.
    ///
    /// `POST /messaging_profiles/{id}/actions/regenerate_secret`
    #[inline]
    pub fn regenerate_secret(&self, id: &str) -> Call<shared::MessagingProfile> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/messaging_profiles/{id}/actions/regenerate_secret",
                        )
                        .data()
                },
            )
            .path(&[id])
    }
}

/// Operations under `client.messaging_profiles().autoresp_configs()`. Feature `messaging`.
///
/// Guide: [Messaging](crate::guides::messaging).
#[derive(Clone, Copy, Debug)]
pub struct MessagingProfilesAutorespConfigs<'a>(pub(crate) &'a Client);

impl<'a> MessagingProfiles<'a> {
    /// Operations under `messaging_profiles.autoresp_configs`. Feature `messaging`.
    #[inline]
    #[must_use]
    pub fn autoresp_configs(self) -> MessagingProfilesAutorespConfigs<'a> {
        MessagingProfilesAutorespConfigs(self.0)
    }
}

impl MessagingProfilesAutorespConfigs<'_> {
    /// Lists the autoresponders of a messaging profile.
    ///
    /// `GET /messaging_profiles/{profile_id}/autoresp_configs`
    #[inline]
    pub fn list(
        &self,
        profile_id: &str,
    ) -> Call<messaging::AutoResponses, MessagingProfilesAutorespConfigsList> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/messaging_profiles/{profile_id}/autoresp_configs")
                },
            )
            .path(&[profile_id])
    }

    /// Creates an autoresponder for a messaging profile.
    ///
    /// `POST /messaging_profiles/{profile_id}/autoresp_configs`
    #[inline]
    pub fn create(
        &self,
        profile_id: &str,
        body: messaging::CreateAutoResponseRequest,
    ) -> Call<messaging::AutoResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/messaging_profiles/{profile_id}/autoresp_configs")
                        .data()
                },
            )
            .path(&[profile_id])
            .json(&body)
    }

    /// Gets an autoresponder of a messaging profile.
    ///
    /// `GET /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}`
    #[inline]
    pub fn retrieve(
        &self,
        profile_id: &str,
        autoresp_cfg_id: &str,
    ) -> Call<messaging::AutoResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "GET",
                            "/messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}",
                        )
                        .data()
                },
            )
            .path(&[profile_id, autoresp_cfg_id])
    }

    /// Updates an autoresponder of a messaging profile.
    ///
    /// `PUT /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}`
    #[inline]
    pub fn update(
        &self,
        profile_id: &str,
        autoresp_cfg_id: &str,
        body: messaging::CreateAutoResponseRequest,
    ) -> Call<messaging::AutoResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "PUT",
                            "/messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}",
                        )
                        .data()
                },
            )
            .path(&[profile_id, autoresp_cfg_id])
            .json(&body)
    }

    /// Deletes an autoresponder of a messaging profile.
    ///
    /// `DELETE /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}`
    #[inline]
    pub fn delete(&self, profile_id: &str, autoresp_cfg_id: &str) -> Call<String> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "DELETE",
                        "/messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}",
                    )
                },
            )
            .path(&[profile_id, autoresp_cfg_id])
    }
}

/// What [`MessagingProfilesAutorespConfigs::list`] (`GET /messaging_profiles/{profile_id}/autoresp_configs`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `country_code`, `String`: `country_code` in the query.
/// - `created_at`, [`ListAutorespConfigsCreatedAt`](messaging::ListAutorespConfigsCreatedAt): `created_at` in the query.
/// - `updated_at`, [`ListAutorespConfigsCreatedAt`](messaging::ListAutorespConfigsCreatedAt): `updated_at` in the query.
#[derive(Debug)]
pub enum MessagingProfilesAutorespConfigsList {}

impl<T> Call<T, MessagingProfilesAutorespConfigsList> {
    /// Sets the query parameter `country_code`.
    #[inline]
    pub fn country_code(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("country_code", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `created_at`.
    #[inline]
    pub fn created_at(
        self,
        value: impl IntoField<Option<messaging::ListAutorespConfigsCreatedAt>>,
    ) -> Self {
        self.arg(
            "created_at",
            &IntoField::<
                Option<messaging::ListAutorespConfigsCreatedAt>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `updated_at`.
    #[inline]
    pub fn updated_at(
        self,
        value: impl IntoField<Option<messaging::ListAutorespConfigsCreatedAt>>,
    ) -> Self {
        self.arg(
            "updated_at",
            &IntoField::<
                Option<messaging::ListAutorespConfigsCreatedAt>,
            >::into_field(value),
        )
    }
}
