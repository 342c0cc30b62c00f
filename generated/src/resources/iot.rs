//! Operations of the product IoT.

use super::{Storage, Wireless};
use crate::models::{iot, shared};
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.actions()`.
#[derive(Clone, Copy, Debug)]
pub struct Actions<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `actions`.
    #[inline]
    #[must_use]
    pub fn actions(&self) -> Actions<'_> {
        Actions(self)
    }
}

/// Operations under `client.actions().purchase()`.
#[derive(Clone, Copy, Debug)]
pub struct ActionsPurchase<'a>(pub(crate) &'a Client);

impl<'a> Actions<'a> {
    /// Operations under `actions.purchase`.
    #[inline]
    #[must_use]
    pub fn purchase(self) -> ActionsPurchase<'a> {
        ActionsPurchase(self.0)
    }
}

impl ActionsPurchase<'_> {
    /// Create action purchase.
    ///
    /// `POST /actions/purchase/esims`
    #[inline]
    pub fn create(&self, body: iot::ESimPurchase) -> Call<iot::CreatePurchaseResponse> {
        Call::new(self.0, const { &Op::new("POST", "/actions/purchase/esims") })
            .json(&body)
    }
}

/// Operations under `client.actions().register()`.
#[derive(Clone, Copy, Debug)]
pub struct ActionsRegister<'a>(pub(crate) &'a Client);

impl<'a> Actions<'a> {
    /// Operations under `actions.register`.
    #[inline]
    #[must_use]
    pub fn register(self) -> ActionsRegister<'a> {
        ActionsRegister(self.0)
    }
}

impl ActionsRegister<'_> {
    /// Create action register.
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

/// Operations under `client.bulk_sim_card_actions()`.
#[derive(Clone, Copy, Debug)]
pub struct BulkSimCardActions<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `bulk_sim_card_actions`.
    #[inline]
    #[must_use]
    pub fn bulk_sim_card_actions(&self) -> BulkSimCardActions<'_> {
        BulkSimCardActions(self)
    }
}

impl BulkSimCardActions<'_> {
    /// List bulk SIM card actions.
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

    /// Get bulk SIM card action.
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

/// Parameters of `GET /bulk_sim_card_actions`.
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

/// Operations under `client.mobile_voice_connections()`.
#[derive(Clone, Copy, Debug)]
pub struct MobileVoiceConnections<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `mobile_voice_connections`.
    #[inline]
    #[must_use]
    pub fn mobile_voice_connections(&self) -> MobileVoiceConnections<'_> {
        MobileVoiceConnections(self)
    }
}

impl MobileVoiceConnections<'_> {
    /// List mobile voice connections.
    ///
    /// `GET /v2/mobile_voice_connections`
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

    /// Create mobile voice connection.
    ///
    /// `POST /v2/mobile_voice_connections`
    #[inline]
    pub fn create(
        &self,
        body: iot::MobileVoiceConnectionCreate,
    ) -> Call<iot::MobileVoiceConnection> {
        Call::new(self.0, const { &Op::new("POST", "/mobile_voice_connections").data() })
            .json(&body)
    }

    /// Get mobile voice connection.
    ///
    /// `GET /v2/mobile_voice_connections/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<iot::MobileVoiceConnection> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/mobile_voice_connections/{id}").data() },
            )
            .path(&[id])
    }

    /// Update mobile voice connection.
    ///
    /// `PATCH /v2/mobile_voice_connections/{id}`
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

    /// Delete mobile voice connection.
    ///
    /// `DELETE /v2/mobile_voice_connections/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<iot::MobileVoiceConnection> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/mobile_voice_connections/{id}").data() },
            )
            .path(&[id])
    }
}

/// Parameters of `GET /v2/mobile_voice_connections`.
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

/// Operations under `client.ota_updates()`.
#[derive(Clone, Copy, Debug)]
pub struct OtaUpdates<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `ota_updates`.
    #[inline]
    #[must_use]
    pub fn ota_updates(&self) -> OtaUpdates<'_> {
        OtaUpdates(self)
    }
}

impl OtaUpdates<'_> {
    /// List OTA updates.
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

    /// Get OTA update.
    ///
    /// `GET /ota_updates/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<iot::CompleteOtaUpdate> {
        Call::new(self.0, const { &Op::new("GET", "/ota_updates/{id}").data() })
            .path(&[id])
    }
}

/// Parameters of `GET /ota_updates`.
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

/// Operations under `client.sim_card_data_usage_notifications()`.
#[derive(Clone, Copy, Debug)]
pub struct SimCardDataUsageNotifications<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `sim_card_data_usage_notifications`.
    #[inline]
    #[must_use]
    pub fn sim_card_data_usage_notifications(
        &self,
    ) -> SimCardDataUsageNotifications<'_> {
        SimCardDataUsageNotifications(self)
    }
}

impl SimCardDataUsageNotifications<'_> {
    /// List SIM card data usage notifications.
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

    /// Create SIM card data usage notification.
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

    /// Get SIM card data usage notification.
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

    /// Update SIM card data usage notification.
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

    /// Delete SIM card data usage notification.
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

/// Parameters of `GET /sim_card_data_usage_notifications`.
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

/// Operations under `client.sim_card_groups()`.
#[derive(Clone, Copy, Debug)]
pub struct SimCardGroups<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `sim_card_groups`.
    #[inline]
    #[must_use]
    pub fn sim_card_groups(&self) -> SimCardGroups<'_> {
        SimCardGroups(self)
    }
}

impl SimCardGroups<'_> {
    /// List SIM card groups.
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

    /// Create SIM card group.
    ///
    /// `POST /sim_card_groups`
    #[inline]
    pub fn create(&self, body: iot::SimCardGroupCreate) -> Call<iot::SimCardGroup> {
        Call::new(self.0, const { &Op::new("POST", "/sim_card_groups").data() })
            .json(&body)
    }

    /// Get SIM card group.
    ///
    /// `GET /sim_card_groups/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<iot::SimCardGroup, SimCardGroupsRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/sim_card_groups/{id}").data() })
            .path(&[id])
    }

    /// Update SIM card group.
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

    /// Delete SIM card group.
    ///
    /// `DELETE /sim_card_groups/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<iot::SimCardGroup> {
        Call::new(self.0, const { &Op::new("DELETE", "/sim_card_groups/{id}").data() })
            .path(&[id])
    }
}

/// Parameters of `GET /sim_card_groups`.
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

/// Parameters of `GET /sim_card_groups/{id}`.
#[derive(Debug)]
pub enum SimCardGroupsRetrieve {}

impl<T> Call<T, SimCardGroupsRetrieve> {
    /// Sets the query parameter `include_iccids`. Default: `false`.
    #[inline]
    pub fn include_iccids(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("include_iccids", &IntoField::<Option<bool>>::into_field(value))
    }
}

/// Operations under `client.sim_card_groups().actions()`.
#[derive(Clone, Copy, Debug)]
pub struct SimCardGroupsActions<'a>(pub(crate) &'a Client);

impl<'a> SimCardGroups<'a> {
    /// Operations under `sim_card_groups.actions`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> SimCardGroupsActions<'a> {
        SimCardGroupsActions(self.0)
    }
}

impl SimCardGroupsActions<'_> {
    /// List SIM card group actions.
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

    /// Get SIM card group action.
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

    /// Remove private wireless gateway (SIM card group actions).
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

    /// Remove wireless blocklist (SIM card group actions).
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

    /// Set private wireless gateway (SIM card group actions).
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

    /// Set wireless blocklist (SIM card group actions).
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

/// Parameters of `GET /sim_card_group_actions`.
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

/// Operations under `client.sim_card_order_preview()`.
#[derive(Clone, Copy, Debug)]
pub struct SimCardOrderPreview<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `sim_card_order_preview`.
    #[inline]
    #[must_use]
    pub fn sim_card_order_preview(&self) -> SimCardOrderPreview<'_> {
        SimCardOrderPreview(self)
    }
}

impl SimCardOrderPreview<'_> {
    /// Preview (SIM card order preview).
    ///
    /// `POST /sim_card_order_preview`
    #[inline]
    pub fn preview(&self, body: iot::PreviewRequest) -> Call<iot::SimCardOrderPreview> {
        Call::new(self.0, const { &Op::new("POST", "/sim_card_order_preview").data() })
            .json(&body)
    }
}

/// Operations under `client.sim_card_orders()`.
#[derive(Clone, Copy, Debug)]
pub struct SimCardOrders<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `sim_card_orders`.
    #[inline]
    #[must_use]
    pub fn sim_card_orders(&self) -> SimCardOrders<'_> {
        SimCardOrders(self)
    }
}

impl SimCardOrders<'_> {
    /// List SIM card orders.
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

    /// Create SIM card order.
    ///
    /// `POST /sim_card_orders`
    #[inline]
    pub fn create(&self, body: iot::SimCardOrderCreate) -> Call<iot::SimCardOrder> {
        Call::new(self.0, const { &Op::new("POST", "/sim_card_orders").data() })
            .json(&body)
    }

    /// Get SIM card order.
    ///
    /// `GET /sim_card_orders/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<iot::SimCardOrder> {
        Call::new(self.0, const { &Op::new("GET", "/sim_card_orders/{id}").data() })
            .path(&[id])
    }
}

/// Parameters of `GET /sim_card_orders`.
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

/// Operations under `client.sim_cards()`.
#[derive(Clone, Copy, Debug)]
pub struct SimCards<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `sim_cards`.
    #[inline]
    #[must_use]
    pub fn sim_cards(&self) -> SimCards<'_> {
        SimCards(self)
    }
}

impl SimCards<'_> {
    /// List SIM cards.
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

    /// Get SIM card.
    ///
    /// `GET /sim_cards/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<iot::SimCard, SimCardsRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/sim_cards/{id}").data() })
            .path(&[id])
    }

    /// Update SIM card.
    ///
    /// `PATCH /sim_cards/{id}`
    #[inline]
    pub fn update(&self, id: &str, body: iot::SimCard) -> Call<iot::SimCard> {
        Call::new(self.0, const { &Op::new("PATCH", "/sim_cards/{id}").data() })
            .path(&[id])
            .json(&body)
    }

    /// Delete SIM card.
    ///
    /// `DELETE /sim_cards/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<iot::SimCard, SimCardsDelete> {
        Call::new(self.0, const { &Op::new("DELETE", "/sim_cards/{id}").data() })
            .path(&[id])
    }

    /// Get activation code (SIM cards).
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

    /// Get device details (SIM cards).
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

    /// Get public IP (SIM cards).
    ///
    /// `GET /sim_cards/{id}/public_ip`
    #[inline]
    pub fn get_public_ip(&self, id: &str) -> Call<iot::SimCardPublicIp> {
        Call::new(self.0, const { &Op::new("GET", "/sim_cards/{id}/public_ip").data() })
            .path(&[id])
    }

    /// List wireless connectivity logs (SIM cards).
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

/// Parameters of `GET /sim_cards`.
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

/// Parameters of `GET /sim_cards/{id}`.
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

/// Parameters of `DELETE /sim_cards/{id}`.
#[derive(Debug)]
pub enum SimCardsDelete {}

impl<T> Call<T, SimCardsDelete> {
    /// Sets the query parameter `report_lost`. Default: `false`.
    #[inline]
    pub fn report_lost(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("report_lost", &IntoField::<Option<bool>>::into_field(value))
    }
}

/// Parameters of `GET /sim_cards/{id}/wireless_connectivity_logs`.
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

/// Operations under `client.sim_cards().actions()`.
#[derive(Clone, Copy, Debug)]
pub struct SimCardsActions<'a>(pub(crate) &'a Client);

impl<'a> SimCards<'a> {
    /// Operations under `sim_cards.actions`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> SimCardsActions<'a> {
        SimCardsActions(self.0)
    }
}

impl SimCardsActions<'_> {
    /// List SIM card actions.
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

    /// Get SIM card action.
    ///
    /// `GET /sim_card_actions/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<iot::SimCardAction> {
        Call::new(self.0, const { &Op::new("GET", "/sim_card_actions/{id}").data() })
            .path(&[id])
    }

    /// Bulk disable voice (SIM card actions).
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

    /// Bulk enable voice (SIM card actions).
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

    /// Bulk set public IPs (SIM card actions).
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

    /// Validate registration codes (SIM card actions).
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

    /// Disable (SIM card actions).
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

    /// Enable (SIM card actions).
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

    /// Remove public IP (SIM card actions).
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

    /// Set public IP (SIM card actions).
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

    /// Set standby (SIM card actions).
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

/// Parameters of `GET /sim_card_actions`.
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

/// Parameters of `POST /sim_cards/{id}/actions/set_public_ip`.
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
    /// List migration source coverage (storage).
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

/// Operations under `client.storage().migration_sources()`.
#[derive(Clone, Copy, Debug)]
pub struct StorageMigrationSources<'a>(pub(crate) &'a Client);

impl<'a> Storage<'a> {
    /// Operations under `storage.migration_sources`.
    #[inline]
    #[must_use]
    pub fn migration_sources(self) -> StorageMigrationSources<'a> {
        StorageMigrationSources(self.0)
    }
}

impl StorageMigrationSources<'_> {
    /// List storage migration sources.
    ///
    /// `GET /storage/migration_sources`
    #[inline]
    pub fn list(&self) -> Call<iot::ListMigrationSourcesResponse> {
        Call::new(self.0, const { &Op::new("GET", "/storage/migration_sources") })
    }

    /// Create storage migration source.
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

    /// Get storage migration source.
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

    /// Delete storage migration source.
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

/// Operations under `client.storage().migrations()`.
#[derive(Clone, Copy, Debug)]
pub struct StorageMigrations<'a>(pub(crate) &'a Client);

impl<'a> Storage<'a> {
    /// Operations under `storage.migrations`.
    #[inline]
    #[must_use]
    pub fn migrations(self) -> StorageMigrations<'a> {
        StorageMigrations(self.0)
    }
}

impl StorageMigrations<'_> {
    /// List storage migrations.
    ///
    /// `GET /storage/migrations`
    #[inline]
    pub fn list(&self) -> Call<iot::ListMigrationsResponse> {
        Call::new(self.0, const { &Op::new("GET", "/storage/migrations") })
    }

    /// Create storage migration.
    ///
    /// `POST /storage/migrations`
    #[inline]
    pub fn create(&self, body: iot::MigrationParams) -> Call<iot::MigrationParams> {
        Call::new(self.0, const { &Op::new("POST", "/storage/migrations").data() })
            .json(&body)
    }

    /// Get storage migration.
    ///
    /// `GET /storage/migrations/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<iot::MigrationParams> {
        Call::new(self.0, const { &Op::new("GET", "/storage/migrations/{id}").data() })
            .path(&[id])
    }
}

/// Operations under `client.storage().migrations().actions()`.
#[derive(Clone, Copy, Debug)]
pub struct StorageMigrationsActions<'a>(pub(crate) &'a Client);

impl<'a> StorageMigrations<'a> {
    /// Operations under `storage.migrations.actions`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> StorageMigrationsActions<'a> {
        StorageMigrationsActions(self.0)
    }
}

impl StorageMigrationsActions<'_> {
    /// Stop (storage migration actions).
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

/// Operations under `client.traffic_policy_profiles()`.
#[derive(Clone, Copy, Debug)]
pub struct TrafficPolicyProfiles<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `traffic_policy_profiles`.
    #[inline]
    #[must_use]
    pub fn traffic_policy_profiles(&self) -> TrafficPolicyProfiles<'_> {
        TrafficPolicyProfiles(self)
    }
}

impl TrafficPolicyProfiles<'_> {
    /// List traffic policy profiles.
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

    /// Create traffic policy profile.
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

    /// List services (traffic policy profiles).
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

    /// Get traffic policy profile.
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

    /// Update traffic policy profile.
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

    /// Delete traffic policy profile.
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

/// Parameters of `GET /traffic_policy_profiles`.
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

/// Parameters of `GET /traffic_policy_profiles/services`.
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
    /// Get regions (wireless).
    ///
    /// `GET /wireless/regions`
    #[inline]
    pub fn retrieve_regions(&self, product: &str) -> Call<Vec<iot::Region>> {
        Call::new(self.0, const { &Op::new("GET", "/wireless/regions").data() })
            .query("product", product)
    }
}

/// Operations under `client.wireless_blocklist_values()`.
#[derive(Clone, Copy, Debug)]
pub struct WirelessBlocklistValues<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `wireless_blocklist_values`.
    #[inline]
    #[must_use]
    pub fn wireless_blocklist_values(&self) -> WirelessBlocklistValues<'_> {
        WirelessBlocklistValues(self)
    }
}

impl WirelessBlocklistValues<'_> {
    /// List wireless blocklist values.
    ///
    /// `GET /wireless_blocklist_values`
    #[inline]
    pub fn list(
        &self,
        r#type: impl Into<iot::WirelessBlocklistType>,
    ) -> Call<iot::ListWirelessBlocklistValuesResponse> {
        Call::new(self.0, const { &Op::new("GET", "/wireless_blocklist_values") })
            .arg("type", &Into::<iot::WirelessBlocklistType>::into(r#type))
    }
}

/// Operations under `client.wireless_blocklists()`.
#[derive(Clone, Copy, Debug)]
pub struct WirelessBlocklists<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `wireless_blocklists`.
    #[inline]
    #[must_use]
    pub fn wireless_blocklists(&self) -> WirelessBlocklists<'_> {
        WirelessBlocklists(self)
    }
}

impl WirelessBlocklists<'_> {
    /// List wireless blocklists.
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

    /// Create wireless blocklist.
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

    /// Get wireless blocklist.
    ///
    /// `GET /wireless_blocklists/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<iot::WirelessBlocklist> {
        Call::new(self.0, const { &Op::new("GET", "/wireless_blocklists/{id}").data() })
            .path(&[id])
    }

    /// Update wireless blocklist.
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

    /// Delete wireless blocklist.
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

/// Parameters of `GET /wireless_blocklists`.
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
