//! Operations of IoT. SIM cards and their groups, orders, data limits, over-the-air updates and wireless blocklists.
//!
//! See [the types](crate::iot), [the guide](crate::guides::iot).

#[doc(inline)]
pub use super::{Storage, Wireless};
use crate::models::{iot, shared};
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.actions()`. Feature `iot`.
///
/// Guide: [IoT](crate::guides::iot).
#[derive(Clone, Copy, Debug)]
pub struct Actions<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `actions`. Feature `iot`.
    #[inline]
    #[must_use]
    pub fn actions(&self) -> Actions<'_> {
        Actions(self)
    }
}

/// Operations under `client.actions().purchase()`. Feature `iot`.
///
/// Guide: [IoT](crate::guides::iot).
#[derive(Clone, Copy, Debug)]
pub struct ActionsPurchase<'a>(pub(crate) &'a Client);

impl<'a> Actions<'a> {
    /// Operations under `actions.purchase`. Feature `iot`.
    #[inline]
    #[must_use]
    pub fn purchase(self) -> ActionsPurchase<'a> {
        ActionsPurchase(self.0)
    }
}

impl ActionsPurchase<'_> {
    /// Buys eSIMs.
    ///
    /// `POST /actions/purchase/esims`
    #[inline]
    pub fn create(&self, body: iot::ESimPurchase) -> Call<iot::CreatePurchaseResponse> {
        Call::new(self.0, const { &Op::new("POST", "/actions/purchase/esims") })
            .json(&body)
    }
}

/// Operations under `client.actions().register()`. Feature `iot`.
///
/// Guide: [IoT](crate::guides::iot).
#[derive(Clone, Copy, Debug)]
pub struct ActionsRegister<'a>(pub(crate) &'a Client);

impl<'a> Actions<'a> {
    /// Operations under `actions.register`. Feature `iot`.
    #[inline]
    #[must_use]
    pub fn register(self) -> ActionsRegister<'a> {
        ActionsRegister(self.0)
    }
}

impl ActionsRegister<'_> {
    /// Registers SIM cards by their codes.
    ///
    /// `POST /actions/register/sim_cards`
    #[inline]
    pub fn create(
        &self,
        body: iot::SimCardRegistration,
    ) -> Call<iot::RegisterSimCardsResponse> {
        Call::new(self.0, const { &Op::new("POST", "/actions/register/sim_cards") })
            .json(&body)
    }
}

/// Operations under `client.bulk_sim_card_actions()`. Feature `iot`.
///
/// Guide: [IoT](crate::guides::iot).
#[derive(Clone, Copy, Debug)]
pub struct BulkSimCardActions<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `bulk_sim_card_actions`. Feature `iot`.
    #[inline]
    #[must_use]
    pub fn bulk_sim_card_actions(&self) -> BulkSimCardActions<'_> {
        BulkSimCardActions(self)
    }
}

impl BulkSimCardActions<'_> {
    /// Lists bulk SIM card actions.
    ///
    /// `GET /bulk_sim_card_actions`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<iot::BulkSimCardActionDetailed, shared::PaginationMeta>,
        BulkSimCardActionsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/bulk_sim_card_actions")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Gets a bulk SIM card action.
    ///
    /// `GET /bulk_sim_card_actions/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<iot::BulkSimCardActionDetailed> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/bulk_sim_card_actions/{id}").data() },
            )
            .path(&[id])
    }
}

/// What [`BulkSimCardActions::list`] (`GET /bulk_sim_card_actions`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter_action_type`, [`BulkSimCardActionType`](iot::BulkSimCardActionType): `filter[action_type]` in the query.
#[derive(Debug)]
pub enum BulkSimCardActionsList {}

impl<T> Call<T, BulkSimCardActionsList> {
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

    /// Sets the query parameter `filter[action_type]`.
    #[inline]
    pub fn filter_action_type(
        self,
        value: impl IntoField<Option<iot::BulkSimCardActionType>>,
    ) -> Self {
        self.arg(
            "filter[action_type]",
            &IntoField::<Option<iot::BulkSimCardActionType>>::into_field(value),
        )
    }
}

/// Operations under `client.mobile_voice_connections()`. Feature `iot`.
///
/// Guide: [IoT](crate::guides::iot).
#[derive(Clone, Copy, Debug)]
pub struct MobileVoiceConnections<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `mobile_voice_connections`. Feature `iot`.
    #[inline]
    #[must_use]
    pub fn mobile_voice_connections(&self) -> MobileVoiceConnections<'_> {
        MobileVoiceConnections(self)
    }
}

impl MobileVoiceConnections<'_> {
    /// Lists mobile voice connections.
    ///
    /// `GET /mobile_voice_connections`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<iot::MobileVoiceConnection, iot::PaginationMeta>,
        MobileVoiceConnectionsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/mobile_voice_connections")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a mobile voice connection.
    ///
    /// `POST /mobile_voice_connections`
    #[inline]
    pub fn create(
        &self,
        body: iot::MobileVoiceConnectionCreate,
    ) -> Call<iot::MobileVoiceConnection> {
        Call::new(self.0, const { &Op::new("POST", "/mobile_voice_connections").data() })
            .json(&body)
    }

    /// Gets a mobile voice connection.
    ///
    /// `GET /mobile_voice_connections/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<iot::MobileVoiceConnection> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/mobile_voice_connections/{id}").data() },
            )
            .path(&[id])
    }

    /// Updates a mobile voice connection.
    ///
    /// `PATCH /mobile_voice_connections/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: iot::MobileVoiceConnectionUpdate,
    ) -> Call<iot::MobileVoiceConnection> {
        Call::new(
                self.0,
                const { &Op::new("PATCH", "/mobile_voice_connections/{id}").data() },
            )
            .path(&[id])
            .json(&body)
    }

    /// Deletes a mobile voice connection.
    ///
    /// `DELETE /mobile_voice_connections/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<iot::MobileVoiceConnection> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/mobile_voice_connections/{id}").data() },
            )
            .path(&[id])
    }
}

/// What [`MobileVoiceConnections::list`] (`GET /mobile_voice_connections`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query.
/// - `page_size`, `i64`: `page[size]` in the query.
/// - `filter_connection_name_contains`, `String`: `filter[connection_name][contains]` in the query.
/// - `sort`, `String`: `sort` in the query.
#[derive(Debug)]
pub enum MobileVoiceConnectionsList {}

impl<T> Call<T, MobileVoiceConnectionsList> {
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

    /// Sets the query parameter `filter[connection_name][contains]`.
    #[inline]
    pub fn filter_connection_name_contains(
        self,
        value: impl IntoField<Option<String>>,
    ) -> Self {
        self.arg(
            "filter[connection_name][contains]",
            &IntoField::<Option<String>>::into_field(value),
        )
    }

    /// Sets the query parameter `sort`.
    #[inline]
    pub fn sort(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("sort", &IntoField::<Option<String>>::into_field(value))
    }
}

/// Operations under `client.ota_updates()`. Feature `iot`.
///
/// Guide: [IoT](crate::guides::iot).
#[derive(Clone, Copy, Debug)]
pub struct OtaUpdates<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `ota_updates`. Feature `iot`.
    #[inline]
    #[must_use]
    pub fn ota_updates(&self) -> OtaUpdates<'_> {
        OtaUpdates(self)
    }
}

impl OtaUpdates<'_> {
    /// Lists OTA updates.
    ///
    /// `GET /ota_updates`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<iot::SimplifiedOtaUpdate, shared::PaginationMeta>, OtaUpdatesList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/ota_updates")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Gets an OTA update.
    ///
    /// `GET /ota_updates/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<iot::CompleteOtaUpdate> {
        Call::new(self.0, const { &Op::new("GET", "/ota_updates/{id}").data() })
            .path(&[id])
    }

    /// Asks [`retrieve`](Self::retrieve) again and again until `status` is `completed`. It is an error if that is `failed`.
    pub fn wait(&self, id: &str) -> crate::runtime::Wait<iot::CompleteOtaUpdate> {
        const JOB: &crate::runtime::Job<iot::CompleteOtaUpdate> = &crate::runtime::Job {
            state: |value| Some(value.status.as_ref()?.as_str()),
            done: &["completed"],
            failed: &["failed"],
        };
        crate::runtime::Wait::new(self.retrieve(id), JOB)
    }
}

/// What [`OtaUpdates::list`] (`GET /ota_updates`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListOtaUpdatesFilter`](iot::ListOtaUpdatesFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum OtaUpdatesList {}

impl<T> Call<T, OtaUpdatesList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<iot::ListOtaUpdatesFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<iot::ListOtaUpdatesFilter>>::into_field(value),
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
}

/// Operations under `client.sim_card_data_usage_notifications()`. Feature `iot`.
///
/// Guide: [IoT](crate::guides::iot).
#[derive(Clone, Copy, Debug)]
pub struct SimCardDataUsageNotifications<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `sim_card_data_usage_notifications`. Feature `iot`.
    #[inline]
    #[must_use]
    pub fn sim_card_data_usage_notifications(
        &self,
    ) -> SimCardDataUsageNotifications<'_> {
        SimCardDataUsageNotifications(self)
    }
}

impl SimCardDataUsageNotifications<'_> {
    /// Lists SIM card data usage notifications.
    ///
    /// `GET /sim_card_data_usage_notifications`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<iot::SimCardDataUsageNotification, shared::PaginationMeta>,
        SimCardDataUsageNotificationsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/sim_card_data_usage_notifications")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a SIM card data usage notification.
    ///
    /// `POST /sim_card_data_usage_notifications`
    #[inline]
    pub fn create(
        &self,
        body: iot::CreateSimCardDataUsageNotificationRequest,
    ) -> Call<iot::SimCardDataUsageNotification> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/sim_card_data_usage_notifications").data() },
            )
            .json(&body)
    }

    /// Gets a SIM card data usage notification.
    ///
    /// `GET /sim_card_data_usage_notifications/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<iot::SimCardDataUsageNotification> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/sim_card_data_usage_notifications/{id}").data()
                },
            )
            .path(&[id])
    }

    /// Updates a SIM card data usage notification.
    ///
    /// `PATCH /sim_card_data_usage_notifications/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: iot::SimCardDataUsageNotification,
    ) -> Call<iot::SimCardDataUsageNotification> {
        Call::new(
                self.0,
                const {
                    &Op::new("PATCH", "/sim_card_data_usage_notifications/{id}").data()
                },
            )
            .path(&[id])
            .json(&body)
    }

    /// Deletes a SIM card data usage notification.
    ///
    /// `DELETE /sim_card_data_usage_notifications/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<iot::SimCardDataUsageNotification> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/sim_card_data_usage_notifications/{id}").data()
                },
            )
            .path(&[id])
    }
}

/// What [`SimCardDataUsageNotifications::list`] (`GET /sim_card_data_usage_notifications`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter_sim_card_id`, `String`: `filter[sim_card_id]` in the query. Format: `uuid`.
#[derive(Debug)]
pub enum SimCardDataUsageNotificationsList {}

impl<T> Call<T, SimCardDataUsageNotificationsList> {
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

    /// Sets the query parameter `filter[sim_card_id]`. Format: `uuid`.
    #[inline]
    pub fn filter_sim_card_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[sim_card_id]", &IntoField::<Option<String>>::into_field(value))
    }
}

/// Operations under `client.sim_card_groups()`. Feature `iot`.
///
/// Guide: [IoT](crate::guides::iot).
#[derive(Clone, Copy, Debug)]
pub struct SimCardGroups<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `sim_card_groups`. Feature `iot`.
    #[inline]
    #[must_use]
    pub fn sim_card_groups(&self) -> SimCardGroups<'_> {
        SimCardGroups(self)
    }
}

impl SimCardGroups<'_> {
    /// Lists SIM card groups.
    ///
    /// `GET /sim_card_groups`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<iot::SearchedSimCardGroup, shared::PaginationMeta>,
        SimCardGroupsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/sim_card_groups")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a SIM card group.
    ///
    /// `POST /sim_card_groups`
    #[inline]
    pub fn create(&self, body: iot::SimCardGroupCreate) -> Call<iot::SimCardGroup> {
        Call::new(self.0, const { &Op::new("POST", "/sim_card_groups").data() })
            .json(&body)
    }

    /// Gets a SIM card group.
    ///
    /// `GET /sim_card_groups/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<iot::SimCardGroup, SimCardGroupsRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/sim_card_groups/{id}").data() })
            .path(&[id])
    }

    /// Updates a SIM card group.
    ///
    /// `PATCH /sim_card_groups/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: iot::SimCardGroupPatch,
    ) -> Call<iot::SimCardGroup> {
        Call::new(self.0, const { &Op::new("PATCH", "/sim_card_groups/{id}").data() })
            .path(&[id])
            .json(&body)
    }

    /// Deletes a SIM card group.
    ///
    /// `DELETE /sim_card_groups/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<iot::SimCardGroup> {
        Call::new(self.0, const { &Op::new("DELETE", "/sim_card_groups/{id}").data() })
            .path(&[id])
    }
}

/// What [`SimCardGroups::list`] (`GET /sim_card_groups`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter_name`, `String`: `filter[name]` in the query.
/// - `filter_private_wireless_gateway_id`, `String`: `filter[private_wireless_gateway_id]` in the query. Format: `uuid`.
/// - `filter_wireless_blocklist_id`, `String`: `filter[wireless_blocklist_id]` in the query. Format: `uuid`.
#[derive(Debug)]
pub enum SimCardGroupsList {}

impl<T> Call<T, SimCardGroupsList> {
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

    /// Sets the query parameter `filter[name]`.
    #[inline]
    pub fn filter_name(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[name]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `filter[private_wireless_gateway_id]`. Format: `uuid`.
    #[inline]
    pub fn filter_private_wireless_gateway_id(
        self,
        value: impl IntoField<Option<String>>,
    ) -> Self {
        self.arg(
            "filter[private_wireless_gateway_id]",
            &IntoField::<Option<String>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[wireless_blocklist_id]`. Format: `uuid`.
    #[inline]
    pub fn filter_wireless_blocklist_id(
        self,
        value: impl IntoField<Option<String>>,
    ) -> Self {
        self.arg(
            "filter[wireless_blocklist_id]",
            &IntoField::<Option<String>>::into_field(value),
        )
    }
}

/// What [`SimCardGroups::retrieve`] (`GET /sim_card_groups/{id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `include_iccids`, `bool`: `include_iccids` in the query. Default: `false`.
#[derive(Debug)]
pub enum SimCardGroupsRetrieve {}

impl<T> Call<T, SimCardGroupsRetrieve> {
    /// Sets the query parameter `include_iccids`. Default: `false`.
    #[inline]
    pub fn include_iccids(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("include_iccids", &IntoField::<Option<bool>>::into_field(value))
    }
}

/// Operations under `client.sim_card_groups().actions()`. Feature `iot`.
///
/// Guide: [IoT](crate::guides::iot).
#[derive(Clone, Copy, Debug)]
pub struct SimCardGroupsActions<'a>(pub(crate) &'a Client);

impl<'a> SimCardGroups<'a> {
    /// Operations under `sim_card_groups.actions`. Feature `iot`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> SimCardGroupsActions<'a> {
        SimCardGroupsActions(self.0)
    }
}

impl SimCardGroupsActions<'_> {
    /// Lists SIM card group actions.
    ///
    /// `GET /sim_card_group_actions`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<iot::SimCardGroupAction, shared::PaginationMeta>,
        SimCardGroupsActionsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/sim_card_group_actions")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Gets a SIM card group action.
    ///
    /// `GET /sim_card_group_actions/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<iot::SimCardGroupAction> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/sim_card_group_actions/{id}").data() },
            )
            .path(&[id])
    }

    /// Asks [`retrieve`](Self::retrieve) again and again until `status` is `completed`. It is an error if that is `failed`.
    pub fn wait(&self, id: &str) -> crate::runtime::Wait<iot::SimCardGroupAction> {
        const JOB: &crate::runtime::Job<iot::SimCardGroupAction> = &crate::runtime::Job {
            state: |value| Some(value.status.as_ref()?.as_str()),
            done: &["completed"],
            failed: &["failed"],
        };
        crate::runtime::Wait::new(self.retrieve(id), JOB)
    }

    /// Removes the private wireless gateway of a SIM card group.
    ///
    /// `POST /sim_card_groups/{id}/actions/remove_private_wireless_gateway`
    #[inline]
    pub fn remove_private_wireless_gateway(
        &self,
        id: &str,
    ) -> Call<iot::SimCardGroupAction> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/sim_card_groups/{id}/actions/remove_private_wireless_gateway",
                        )
                        .data()
                },
            )
            .path(&[id])
    }

    /// Removes the wireless blocklist of a SIM card group.
    ///
    /// `POST /sim_card_groups/{id}/actions/remove_wireless_blocklist`
    #[inline]
    pub fn remove_wireless_blocklist(&self, id: &str) -> Call<iot::SimCardGroupAction> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/sim_card_groups/{id}/actions/remove_wireless_blocklist",
                        )
                        .data()
                },
            )
            .path(&[id])
    }

    /// Sets the private wireless gateway of a SIM card group.
    ///
    /// `POST /sim_card_groups/{id}/actions/set_private_wireless_gateway`
    #[inline]
    pub fn set_private_wireless_gateway(
        &self,
        id: &str,
        body: iot::SetSimCardGroupPrivateWirelessGatewayRequest,
    ) -> Call<iot::SimCardGroupAction> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/sim_card_groups/{id}/actions/set_private_wireless_gateway",
                        )
                        .data()
                },
            )
            .path(&[id])
            .json(&body)
    }

    /// Sets the wireless blocklist of a SIM card group.
    ///
    /// `POST /sim_card_groups/{id}/actions/set_wireless_blocklist`
    #[inline]
    pub fn set_wireless_blocklist(
        &self,
        id: &str,
        body: iot::SetSimCardGroupWirelessBlocklistRequest,
    ) -> Call<iot::SimCardGroupAction> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/sim_card_groups/{id}/actions/set_wireless_blocklist",
                        )
                        .data()
                },
            )
            .path(&[id])
            .json(&body)
    }
}

/// What [`SimCardGroupsActions::list`] (`GET /sim_card_group_actions`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter_sim_card_group_id`, `String`: `filter[sim_card_group_id]` in the query. Format: `uuid`.
/// - `filter_status`, [`ListOtaUpdatesFilterStatus`](iot::ListOtaUpdatesFilterStatus): `filter[status]` in the query.
/// - `filter_type`, [`SimCardGroupActionType`](iot::SimCardGroupActionType): `filter[type]` in the query.
#[derive(Debug)]
pub enum SimCardGroupsActionsList {}

impl<T> Call<T, SimCardGroupsActionsList> {
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

    /// Sets the query parameter `filter[sim_card_group_id]`. Format: `uuid`.
    #[inline]
    pub fn filter_sim_card_group_id(
        self,
        value: impl IntoField<Option<String>>,
    ) -> Self {
        self.arg(
            "filter[sim_card_group_id]",
            &IntoField::<Option<String>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[status]`.
    #[inline]
    pub fn filter_status(
        self,
        value: impl IntoField<Option<iot::ListOtaUpdatesFilterStatus>>,
    ) -> Self {
        self.arg(
            "filter[status]",
            &IntoField::<Option<iot::ListOtaUpdatesFilterStatus>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[type]`.
    #[inline]
    pub fn filter_type(
        self,
        value: impl IntoField<Option<iot::SimCardGroupActionType>>,
    ) -> Self {
        self.arg(
            "filter[type]",
            &IntoField::<Option<iot::SimCardGroupActionType>>::into_field(value),
        )
    }
}

/// Operations under `client.sim_card_order_preview()`. Feature `iot`.
///
/// Guide: [IoT](crate::guides::iot).
#[derive(Clone, Copy, Debug)]
pub struct SimCardOrderPreview<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `sim_card_order_preview`. Feature `iot`.
    #[inline]
    #[must_use]
    pub fn sim_card_order_preview(&self) -> SimCardOrderPreview<'_> {
        SimCardOrderPreview(self)
    }
}

impl SimCardOrderPreview<'_> {
    /// Previews a SIM card order.
    ///
    /// `POST /sim_card_order_preview`
    #[inline]
    pub fn preview(&self, body: iot::PreviewRequest) -> Call<iot::SimCardOrderPreview> {
        Call::new(self.0, const { &Op::new("POST", "/sim_card_order_preview").data() })
            .json(&body)
    }
}

/// Operations under `client.sim_card_orders()`. Feature `iot`.
///
/// Guide: [IoT](crate::guides::iot).
#[derive(Clone, Copy, Debug)]
pub struct SimCardOrders<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `sim_card_orders`. Feature `iot`.
    #[inline]
    #[must_use]
    pub fn sim_card_orders(&self) -> SimCardOrders<'_> {
        SimCardOrders(self)
    }
}

impl SimCardOrders<'_> {
    /// Lists SIM card orders.
    ///
    /// `GET /sim_card_orders`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<iot::SimCardOrder, shared::PaginationMeta>, SimCardOrdersList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/sim_card_orders")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a SIM card order.
    ///
    /// `POST /sim_card_orders`
    #[inline]
    pub fn create(&self, body: iot::SimCardOrderCreate) -> Call<iot::SimCardOrder> {
        Call::new(self.0, const { &Op::new("POST", "/sim_card_orders").data() })
            .json(&body)
    }

    /// Gets a SIM card order.
    ///
    /// `GET /sim_card_orders/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<iot::SimCardOrder> {
        Call::new(self.0, const { &Op::new("GET", "/sim_card_orders/{id}").data() })
            .path(&[id])
    }
}

/// What [`SimCardOrders::list`] (`GET /sim_card_orders`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListSimCardOrdersFilter`](iot::ListSimCardOrdersFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum SimCardOrdersList {}

impl<T> Call<T, SimCardOrdersList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<iot::ListSimCardOrdersFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<iot::ListSimCardOrdersFilter>>::into_field(value),
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
}

/// Operations under `client.sim_cards()`. Feature `iot`.
///
/// Guide: [IoT](crate::guides::iot).
#[derive(Clone, Copy, Debug)]
pub struct SimCards<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `sim_cards`. Feature `iot`.
    #[inline]
    #[must_use]
    pub fn sim_cards(&self) -> SimCards<'_> {
        SimCards(self)
    }
}

impl SimCards<'_> {
    /// Lists SIM cards.
    ///
    /// `GET /sim_cards`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<iot::SimpleSimCard, shared::PaginationMeta>, SimCardsList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/sim_cards")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Gets a SIM card.
    ///
    /// `GET /sim_cards/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<iot::SimCard, SimCardsRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/sim_cards/{id}").data() })
            .path(&[id])
    }

    /// Updates a SIM card.
    ///
    /// `PATCH /sim_cards/{id}`
    #[inline]
    pub fn update(&self, id: &str, body: iot::SimCard) -> Call<iot::SimCard> {
        Call::new(self.0, const { &Op::new("PATCH", "/sim_cards/{id}").data() })
            .path(&[id])
            .json(&body)
    }

    /// Deletes a SIM card.
    ///
    /// `DELETE /sim_cards/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<iot::SimCard, SimCardsDelete> {
        Call::new(self.0, const { &Op::new("DELETE", "/sim_cards/{id}").data() })
            .path(&[id])
    }

    /// Gets the activation code of a SIM card.
    ///
    /// `GET /sim_cards/{id}/activation_code`
    #[inline]
    pub fn get_activation_code(&self, id: &str) -> Call<iot::SimCardActivationCode> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/sim_cards/{id}/activation_code").data() },
            )
            .path(&[id])
    }

    /// Gets the device details of a SIM card.
    ///
    /// `GET /sim_cards/{id}/device_details`
    #[inline]
    pub fn get_device_details(&self, id: &str) -> Call<iot::SimCardDeviceDetails> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/sim_cards/{id}/device_details").data() },
            )
            .path(&[id])
    }

    /// Gets the public IP of a SIM card.
    ///
    /// `GET /sim_cards/{id}/public_ip`
    #[inline]
    pub fn get_public_ip(&self, id: &str) -> Call<iot::SimCardPublicIp> {
        Call::new(self.0, const { &Op::new("GET", "/sim_cards/{id}/public_ip").data() })
            .path(&[id])
    }

    /// Lists the wireless connectivity logs of a SIM card.
    ///
    /// `GET /sim_cards/{id}/wireless_connectivity_logs`
    #[inline]
    pub fn list_wireless_connectivity_logs(
        &self,
        id: &str,
    ) -> Call<
        Page<iot::WirelessConnectivityLog, shared::PaginationMeta>,
        SimCardsListWirelessConnectivityLogs,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/sim_cards/{id}/wireless_connectivity_logs")
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
}

/// What [`SimCards::list`] (`GET /sim_cards`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListSimCardsFilter`](iot::ListSimCardsFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `include_sim_card_group`, `bool`: `include_sim_card_group` in the query. Default: `false`.
/// - `filter_sim_card_group_id`, `String`: `filter[sim_card_group_id]` in the query. Format: `uuid`.
/// - `sort`, [`ListSimCardsSort`](iot::ListSimCardsSort): `sort` in the query.
#[derive(Debug)]
pub enum SimCardsList {}

impl<T> Call<T, SimCardsList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(self, value: impl IntoField<Option<iot::ListSimCardsFilter>>) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<iot::ListSimCardsFilter>>::into_field(value),
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

    /// Sets the query parameter `include_sim_card_group`. Default: `false`.
    #[inline]
    pub fn include_sim_card_group(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("include_sim_card_group", &IntoField::<Option<bool>>::into_field(value))
    }

    /// Sets the query parameter `filter[sim_card_group_id]`. Format: `uuid`.
    #[inline]
    pub fn filter_sim_card_group_id(
        self,
        value: impl IntoField<Option<String>>,
    ) -> Self {
        self.arg(
            "filter[sim_card_group_id]",
            &IntoField::<Option<String>>::into_field(value),
        )
    }

    /// Sets the query parameter `sort`.
    #[inline]
    pub fn sort(self, value: impl IntoField<Option<iot::ListSimCardsSort>>) -> Self {
        self.arg("sort", &IntoField::<Option<iot::ListSimCardsSort>>::into_field(value))
    }
}

/// What [`SimCards::retrieve`] (`GET /sim_cards/{id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `include_sim_card_group`, `bool`: `include_sim_card_group` in the query. Default: `false`.
/// - `include_pin_puk_codes`, `bool`: `include_pin_puk_codes` in the query. Default: `false`.
#[derive(Debug)]
pub enum SimCardsRetrieve {}

impl<T> Call<T, SimCardsRetrieve> {
    /// Sets the query parameter `include_sim_card_group`. Default: `false`.
    #[inline]
    pub fn include_sim_card_group(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("include_sim_card_group", &IntoField::<Option<bool>>::into_field(value))
    }

    /// Sets the query parameter `include_pin_puk_codes`. Default: `false`.
    #[inline]
    pub fn include_pin_puk_codes(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("include_pin_puk_codes", &IntoField::<Option<bool>>::into_field(value))
    }
}

/// What [`SimCards::delete`] (`DELETE /sim_cards/{id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `report_lost`, `bool`: `report_lost` in the query. Default: `false`.
#[derive(Debug)]
pub enum SimCardsDelete {}

impl<T> Call<T, SimCardsDelete> {
    /// Sets the query parameter `report_lost`. Default: `false`.
    #[inline]
    pub fn report_lost(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("report_lost", &IntoField::<Option<bool>>::into_field(value))
    }
}

/// What [`SimCards::list_wireless_connectivity_logs`] (`GET /sim_cards/{id}/wireless_connectivity_logs`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum SimCardsListWirelessConnectivityLogs {}

impl<T> Call<T, SimCardsListWirelessConnectivityLogs> {
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

/// Operations under `client.sim_cards().actions()`. Feature `iot`.
///
/// Guide: [IoT](crate::guides::iot).
#[derive(Clone, Copy, Debug)]
pub struct SimCardsActions<'a>(pub(crate) &'a Client);

impl<'a> SimCards<'a> {
    /// Operations under `sim_cards.actions`. Feature `iot`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> SimCardsActions<'a> {
        SimCardsActions(self.0)
    }
}

impl SimCardsActions<'_> {
    /// Lists SIM card actions.
    ///
    /// `GET /sim_card_actions`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<iot::SimCardAction, shared::PaginationMeta>, SimCardsActionsList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/sim_card_actions")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Gets a SIM card action.
    ///
    /// `GET /sim_card_actions/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<iot::SimCardAction> {
        Call::new(self.0, const { &Op::new("GET", "/sim_card_actions/{id}").data() })
            .path(&[id])
    }

    /// Asks [`retrieve`](Self::retrieve) again and again until `status.value` is `completed`. It is an error if that is `failed` or `interrupted`.
    pub fn wait(&self, id: &str) -> crate::runtime::Wait<iot::SimCardAction> {
        const JOB: &crate::runtime::Job<iot::SimCardAction> = &crate::runtime::Job {
            state: |value| Some(value.status.as_ref()?.value.as_ref()?.as_str()),
            done: &["completed"],
            failed: &["failed", "interrupted"],
        };
        crate::runtime::Wait::new(self.retrieve(id), JOB)
    }

    /// Disables voice for SIM cards.
    ///
    /// `POST /sim_cards/actions/bulk_disable_voice`
    #[inline]
    pub fn bulk_disable_voice(
        &self,
        body: iot::BulkSimCardDisableVoiceRequest,
    ) -> Call<iot::BulkSimCardAction> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/sim_cards/actions/bulk_disable_voice").data()
                },
            )
            .json(&body)
    }

    /// Enables voice for SIM cards.
    ///
    /// `POST /sim_cards/actions/bulk_enable_voice`
    #[inline]
    pub fn bulk_enable_voice(
        &self,
        body: iot::BulkSimCardEnableVoiceRequest,
    ) -> Call<iot::BulkSimCardAction> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/sim_cards/actions/bulk_enable_voice").data() },
            )
            .json(&body)
    }

    /// Sets the public IPs of several SIM cards.
    ///
    /// `POST /sim_cards/actions/bulk_set_public_ips`
    #[inline]
    pub fn bulk_set_public_ips(
        &self,
        body: iot::BulkSimCardSetPublicIpsRequest,
    ) -> Call<iot::BulkSimCardAction> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/sim_cards/actions/bulk_set_public_ips").data()
                },
            )
            .json(&body)
    }

    /// Validates registration codes of SIM cards.
    ///
    /// `POST /sim_cards/actions/validate_registration_codes`
    #[inline]
    pub fn validate_registration_codes(
        &self,
        body: iot::ValidateSimCardRegistrationCodesRequest,
    ) -> Call<Vec<iot::SimCardRegistrationCodeValidation>> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/sim_cards/actions/validate_registration_codes")
                        .data()
                },
            )
            .json(&body)
    }

    /// Disables a SIM card.
    ///
    /// `POST /sim_cards/{id}/actions/disable`
    #[inline]
    pub fn disable(&self, id: &str) -> Call<iot::SimCardAction> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/sim_cards/{id}/actions/disable").data() },
            )
            .path(&[id])
    }

    /// Enables a SIM card.
    ///
    /// `POST /sim_cards/{id}/actions/enable`
    #[inline]
    pub fn enable(&self, id: &str) -> Call<iot::SimCardAction> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/sim_cards/{id}/actions/enable").data() },
            )
            .path(&[id])
    }

    /// Removes the public IP from a SIM card.
    ///
    /// `POST /sim_cards/{id}/actions/remove_public_ip`
    #[inline]
    pub fn remove_public_ip(&self, id: &str) -> Call<iot::SimCardAction> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/sim_cards/{id}/actions/remove_public_ip").data()
                },
            )
            .path(&[id])
    }

    /// Sets a public IP for a SIM card.
    ///
    /// `POST /sim_cards/{id}/actions/set_public_ip`
    #[inline]
    pub fn set_public_ip(
        &self,
        id: &str,
    ) -> Call<iot::SimCardAction, SimCardsActionsSetPublicIp> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/sim_cards/{id}/actions/set_public_ip").data()
                },
            )
            .path(&[id])
    }

    /// Sets a SIM card to standby.
    ///
    /// `POST /sim_cards/{id}/actions/set_standby`
    #[inline]
    pub fn set_standby(&self, id: &str) -> Call<iot::SimCardAction> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/sim_cards/{id}/actions/set_standby").data() },
            )
            .path(&[id])
    }
}

/// What [`SimCardsActions::list`] (`GET /sim_card_actions`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListSimCardActionsFilter`](iot::ListSimCardActionsFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum SimCardsActionsList {}

impl<T> Call<T, SimCardsActionsList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<iot::ListSimCardActionsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<iot::ListSimCardActionsFilter>>::into_field(value),
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
}

/// What [`SimCardsActions::set_public_ip`] (`POST /sim_cards/{id}/actions/set_public_ip`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `region_code`, `String`: `region_code` in the query.
#[derive(Debug)]
pub enum SimCardsActionsSetPublicIp {}

impl<T> Call<T, SimCardsActionsSetPublicIp> {
    /// Sets the query parameter `region_code`.
    #[inline]
    pub fn region_code(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("region_code", &IntoField::<Option<String>>::into_field(value))
    }
}

impl Storage<'_> {
    /// Lists the coverage of storage migration sources.
    ///
    /// `GET /storage/migration_source_coverage`
    #[inline]
    pub fn list_migration_source_coverage(
        &self,
    ) -> Call<iot::ListMigrationSourceCoverageResponse> {
        Call::new(
            self.0,
            const { &Op::new("GET", "/storage/migration_source_coverage") },
        )
    }
}

/// Operations under `client.storage().migration_sources()`. Feature `iot`.
///
/// Guide: [IoT](crate::guides::iot).
#[derive(Clone, Copy, Debug)]
pub struct StorageMigrationSources<'a>(pub(crate) &'a Client);

impl<'a> Storage<'a> {
    /// Operations under `storage.migration_sources`. Feature `iot`.
    #[inline]
    #[must_use]
    pub fn migration_sources(self) -> StorageMigrationSources<'a> {
        StorageMigrationSources(self.0)
    }
}

impl StorageMigrationSources<'_> {
    /// Lists storage migration sources.
    ///
    /// `GET /storage/migration_sources`
    #[inline]
    pub fn list(&self) -> Call<iot::ListMigrationSourcesResponse> {
        Call::new(self.0, const { &Op::new("GET", "/storage/migration_sources") })
    }

    /// Creates a storage migration source.
    ///
    /// `POST /storage/migration_sources`
    #[inline]
    pub fn create(
        &self,
        body: iot::MigrationSourceParams,
    ) -> Call<iot::MigrationSourceParams> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/storage/migration_sources").data() },
            )
            .json(&body)
    }

    /// Gets a storage migration source.
    ///
    /// `GET /storage/migration_sources/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<iot::MigrationSourceParams> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/storage/migration_sources/{id}").data() },
            )
            .path(&[id])
    }

    /// Deletes a storage migration source.
    ///
    /// `DELETE /storage/migration_sources/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<iot::MigrationSourceParams> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/storage/migration_sources/{id}").data() },
            )
            .path(&[id])
    }
}

/// Operations under `client.storage().migrations()`. Feature `iot`.
///
/// Guide: [IoT](crate::guides::iot).
#[derive(Clone, Copy, Debug)]
pub struct StorageMigrations<'a>(pub(crate) &'a Client);

impl<'a> Storage<'a> {
    /// Operations under `storage.migrations`. Feature `iot`.
    #[inline]
    #[must_use]
    pub fn migrations(self) -> StorageMigrations<'a> {
        StorageMigrations(self.0)
    }
}

impl StorageMigrations<'_> {
    /// Lists storage migrations.
    ///
    /// `GET /storage/migrations`
    #[inline]
    pub fn list(&self) -> Call<iot::ListMigrationsResponse> {
        Call::new(self.0, const { &Op::new("GET", "/storage/migrations") })
    }

    /// Creates a storage migration.
    ///
    /// `POST /storage/migrations`
    #[inline]
    pub fn create(&self, body: iot::MigrationParams) -> Call<iot::MigrationParams> {
        Call::new(self.0, const { &Op::new("POST", "/storage/migrations").data() })
            .json(&body)
    }

    /// Gets a storage migration.
    ///
    /// `GET /storage/migrations/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<iot::MigrationParams> {
        Call::new(self.0, const { &Op::new("GET", "/storage/migrations/{id}").data() })
            .path(&[id])
    }
}

/// Operations under `client.storage().migrations().actions()`. Feature `iot`.
///
/// Guide: [IoT](crate::guides::iot).
#[derive(Clone, Copy, Debug)]
pub struct StorageMigrationsActions<'a>(pub(crate) &'a Client);

impl<'a> StorageMigrations<'a> {
    /// Operations under `storage.migrations.actions`. Feature `iot`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> StorageMigrationsActions<'a> {
        StorageMigrationsActions(self.0)
    }
}

impl StorageMigrationsActions<'_> {
    /// Stops a storage migration.
    ///
    /// `POST /storage/migrations/{id}/actions/stop`
    #[inline]
    pub fn stop(&self, id: &str) -> Call<iot::MigrationParams> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/storage/migrations/{id}/actions/stop").data()
                },
            )
            .path(&[id])
    }
}

/// Operations under `client.traffic_policy_profiles()`. Feature `iot`.
///
/// Guide: [IoT](crate::guides::iot).
#[derive(Clone, Copy, Debug)]
pub struct TrafficPolicyProfiles<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `traffic_policy_profiles`. Feature `iot`.
    #[inline]
    #[must_use]
    pub fn traffic_policy_profiles(&self) -> TrafficPolicyProfiles<'_> {
        TrafficPolicyProfiles(self)
    }
}

impl TrafficPolicyProfiles<'_> {
    /// Lists traffic policy profiles.
    ///
    /// `GET /traffic_policy_profiles`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<iot::TrafficPolicyProfile, shared::PaginationMeta>,
        TrafficPolicyProfilesList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/traffic_policy_profiles")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a traffic policy profile.
    ///
    /// `POST /traffic_policy_profiles`
    #[inline]
    pub fn create(
        &self,
        body: iot::CreateTrafficPolicyProfileRequest,
    ) -> Call<iot::TrafficPolicyProfile> {
        Call::new(self.0, const { &Op::new("POST", "/traffic_policy_profiles").data() })
            .json(&body)
    }

    /// Lists the services of traffic policy profiles.
    ///
    /// `GET /traffic_policy_profiles/services`
    #[inline]
    pub fn list_services(
        &self,
    ) -> Call<
        Page<iot::WirelessPcrfService, shared::PaginationMeta>,
        TrafficPolicyProfilesListServices,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/traffic_policy_profiles/services")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Gets a traffic policy profile.
    ///
    /// `GET /traffic_policy_profiles/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<iot::TrafficPolicyProfile> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/traffic_policy_profiles/{id}").data() },
            )
            .path(&[id])
    }

    /// Updates a traffic policy profile.
    ///
    /// `PATCH /traffic_policy_profiles/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: iot::UpdateTrafficPolicyProfileRequest,
    ) -> Call<iot::TrafficPolicyProfile> {
        Call::new(
                self.0,
                const { &Op::new("PATCH", "/traffic_policy_profiles/{id}").data() },
            )
            .path(&[id])
            .json(&body)
    }

    /// Deletes a traffic policy profile.
    ///
    /// `DELETE /traffic_policy_profiles/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<iot::DeleteTrafficPolicyProfileData> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/traffic_policy_profiles/{id}").data() },
            )
            .path(&[id])
    }
}

/// What [`TrafficPolicyProfiles::list`] (`GET /traffic_policy_profiles`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter_type`, [`TrafficPolicyProfileType`](iot::TrafficPolicyProfileType): `filter[type]` in the query.
/// - `filter_service`, `String`: `filter[service]` in the query.
/// - `sort`, [`ListTrafficPolicyProfilesSort`](iot::ListTrafficPolicyProfilesSort): `sort` in the query.
#[derive(Debug)]
pub enum TrafficPolicyProfilesList {}

impl<T> Call<T, TrafficPolicyProfilesList> {
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

    /// Sets the query parameter `filter[type]`.
    #[inline]
    pub fn filter_type(
        self,
        value: impl IntoField<Option<iot::TrafficPolicyProfileType>>,
    ) -> Self {
        self.arg(
            "filter[type]",
            &IntoField::<Option<iot::TrafficPolicyProfileType>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[service]`.
    #[inline]
    pub fn filter_service(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[service]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `sort`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<iot::ListTrafficPolicyProfilesSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<Option<iot::ListTrafficPolicyProfilesSort>>::into_field(value),
        )
    }
}

/// What [`TrafficPolicyProfiles::list_services`] (`GET /traffic_policy_profiles/services`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter_group`, `String`: `filter[group]` in the query.
/// - `filter_name`, `String`: `filter[name]` in the query.
#[derive(Debug)]
pub enum TrafficPolicyProfilesListServices {}

impl<T> Call<T, TrafficPolicyProfilesListServices> {
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

    /// Sets the query parameter `filter[group]`.
    #[inline]
    pub fn filter_group(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[group]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `filter[name]`.
    #[inline]
    pub fn filter_name(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[name]", &IntoField::<Option<String>>::into_field(value))
    }
}

impl Wireless<'_> {
    /// Gets wireless regions.
    ///
    /// `GET /wireless/regions`
    #[inline]
    pub fn retrieve_regions(&self, product: &str) -> Call<Vec<iot::Region>> {
        Call::new(self.0, const { &Op::new("GET", "/wireless/regions").data() })
            .query("product", product)
    }
}

/// Operations under `client.wireless_blocklist_values()`. Feature `iot`.
///
/// Guide: [IoT](crate::guides::iot).
#[derive(Clone, Copy, Debug)]
pub struct WirelessBlocklistValues<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `wireless_blocklist_values`. Feature `iot`.
    #[inline]
    #[must_use]
    pub fn wireless_blocklist_values(&self) -> WirelessBlocklistValues<'_> {
        WirelessBlocklistValues(self)
    }
}

impl WirelessBlocklistValues<'_> {
    /// Lists wireless blocklist values.
    ///
    /// `GET /wireless_blocklist_values`
    #[inline]
    pub fn list(
        &self,
        type_: impl Into<iot::WirelessBlocklistType>,
    ) -> Call<iot::ListWirelessBlocklistValuesResponse> {
        Call::new(self.0, const { &Op::new("GET", "/wireless_blocklist_values") })
            .arg("type", &Into::<iot::WirelessBlocklistType>::into(type_))
    }
}

/// Operations under `client.wireless_blocklists()`. Feature `iot`.
///
/// Guide: [IoT](crate::guides::iot).
#[derive(Clone, Copy, Debug)]
pub struct WirelessBlocklists<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `wireless_blocklists`. Feature `iot`.
    #[inline]
    #[must_use]
    pub fn wireless_blocklists(&self) -> WirelessBlocklists<'_> {
        WirelessBlocklists(self)
    }
}

impl WirelessBlocklists<'_> {
    /// Lists wireless blocklists.
    ///
    /// `GET /wireless_blocklists`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<iot::WirelessBlocklist, shared::PaginationMeta>,
        WirelessBlocklistsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/wireless_blocklists")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a wireless blocklist.
    ///
    /// `POST /wireless_blocklists`
    #[inline]
    pub fn create(
        &self,
        body: iot::CreateWirelessBlocklistRequest,
    ) -> Call<iot::WirelessBlocklist> {
        Call::new(self.0, const { &Op::new("POST", "/wireless_blocklists").data() })
            .json(&body)
    }

    /// Gets a wireless blocklist.
    ///
    /// `GET /wireless_blocklists/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<iot::WirelessBlocklist> {
        Call::new(self.0, const { &Op::new("GET", "/wireless_blocklists/{id}").data() })
            .path(&[id])
    }

    /// Updates a wireless blocklist.
    ///
    /// `PATCH /wireless_blocklists/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: iot::UpdateWirelessBlocklistRequest,
    ) -> Call<iot::WirelessBlocklist> {
        Call::new(
                self.0,
                const { &Op::new("PATCH", "/wireless_blocklists/{id}").data() },
            )
            .path(&[id])
            .json(&body)
    }

    /// Deletes a wireless blocklist.
    ///
    /// `DELETE /wireless_blocklists/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<iot::WirelessBlocklist> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/wireless_blocklists/{id}").data() },
            )
            .path(&[id])
    }
}

/// What [`WirelessBlocklists::list`] (`GET /wireless_blocklists`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter_name`, `String`: `filter[name]` in the query.
/// - `filter_type`, `String`: `filter[type]` in the query.
/// - `filter_values`, `String`: `filter[values]` in the query.
#[derive(Debug)]
pub enum WirelessBlocklistsList {}

impl<T> Call<T, WirelessBlocklistsList> {
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

    /// Sets the query parameter `filter[name]`.
    #[inline]
    pub fn filter_name(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[name]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `filter[type]`.
    #[inline]
    pub fn filter_type(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[type]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `filter[values]`.
    #[inline]
    pub fn filter_values(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[values]", &IntoField::<Option<String>>::into_field(value))
    }
}
