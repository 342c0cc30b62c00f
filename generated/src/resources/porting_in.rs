//! Operations of Porting In. Moves numbers from other carriers to Telnyx: orders, documents, dates and activation.
//!
//! See [the types](crate::porting_in), [the guide](crate::guides::porting_in).

use crate::models::{porting_in, shared};
use crate::runtime::operation::{Bytes, Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.portability_checks()`. Feature `porting-in`.
///
/// Guide: [Porting In](crate::guides::porting_in).
#[derive(Clone, Copy, Debug)]
pub struct PortabilityChecks<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `portability_checks`. Feature `porting-in`.
    #[inline]
    #[must_use]
    pub fn portability_checks(&self) -> PortabilityChecks<'_> {
        PortabilityChecks(self)
    }
}

impl PortabilityChecks<'_> {
    /// Runs a portability check.
    ///
    /// `POST /portability_checks`
    #[inline]
    pub fn run(
        &self,
        body: porting_in::RunPortabilityCheckRequest,
    ) -> Call<Vec<porting_in::PortabilityCheckDetails>> {
        Call::new(self.0, const { &Op::new("POST", "/portability_checks").data() })
            .json(&body)
    }
}

/// Operations under `client.porting()`. Feature `porting-in`.
///
/// Guide: [Porting In](crate::guides::porting_in).
#[derive(Clone, Copy, Debug)]
pub struct Porting<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `porting`. Feature `porting-in`.
    #[inline]
    #[must_use]
    pub fn porting(&self) -> Porting<'_> {
        Porting(self)
    }
}

impl Porting<'_> {
    /// Lists UK carriers for porting.
    ///
    /// `GET /porting/uk_carriers`
    #[inline]
    pub fn list_uk_carriers(&self) -> Call<Vec<porting_in::PortingUkCarrier>> {
        Call::new(self.0, const { &Op::new("GET", "/porting/uk_carriers").data() })
    }
}

/// Operations under `client.porting().events()`. Feature `porting-in`.
///
/// Guide: [Porting In](crate::guides::porting_in).
#[derive(Clone, Copy, Debug)]
pub struct PortingEvents<'a>(pub(crate) &'a Client);

impl<'a> Porting<'a> {
    /// Operations under `porting.events`. Feature `porting-in`.
    #[inline]
    #[must_use]
    pub fn events(self) -> PortingEvents<'a> {
        PortingEvents(self.0)
    }
}

impl PortingEvents<'_> {
    /// Lists porting events.
    ///
    /// `GET /porting/events`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<porting_in::PortingEvent, shared::PaginationMeta>,
        PortingEventsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/porting/events")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Gets a porting event.
    ///
    /// `GET /porting/events/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<porting_in::PortingEvent> {
        Call::new(self.0, const { &Op::new("GET", "/porting/events/{id}").data() })
            .path(&[id])
    }

    /// Republishes a porting event.
    ///
    /// `POST /porting/events/{id}/republish`
    #[inline]
    pub fn republish(&self, id: &str) -> Call<()> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/porting/events/{id}/republish").empty() },
            )
            .path(&[id])
    }
}

/// What [`PortingEvents::list`] (`GET /porting/events`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`ListEventsFilter`](porting_in::ListEventsFilter): `filter` in the query.
#[derive(Debug)]
pub enum PortingEventsList {}

impl<T> Call<T, PortingEventsList> {
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
        value: impl IntoField<Option<porting_in::ListEventsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<porting_in::ListEventsFilter>>::into_field(value),
        )
    }
}

/// Operations under `client.porting().loa_configurations()`. Feature `porting-in`.
///
/// Guide: [Porting In](crate::guides::porting_in).
#[derive(Clone, Copy, Debug)]
pub struct PortingLoaConfigurations<'a>(pub(crate) &'a Client);

impl<'a> Porting<'a> {
    /// Operations under `porting.loa_configurations`. Feature `porting-in`.
    #[inline]
    #[must_use]
    pub fn loa_configurations(self) -> PortingLoaConfigurations<'a> {
        PortingLoaConfigurations(self.0)
    }
}

impl PortingLoaConfigurations<'_> {
    /// Lists porting LOA configurations.
    ///
    /// `GET /porting/loa_configurations`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<porting_in::PortingLoaConfiguration, shared::PaginationMeta>,
        PortingLoaConfigurationsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/porting/loa_configurations")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a porting LOA configuration.
    ///
    /// `POST /porting/loa_configurations`
    #[inline]
    pub fn create(
        &self,
        body: porting_in::CreatePortingLoaConfiguration,
    ) -> Call<porting_in::PortingLoaConfiguration> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/porting/loa_configurations").data() },
            )
            .json(&body)
    }

    /// Previews an LOA configuration before it is created.
    ///
    /// `POST /porting/loa_configurations/preview`
    #[inline]
    pub fn preview(
        &self,
        body: porting_in::CreatePortingLoaConfiguration,
    ) -> Call<Bytes> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/porting/loa_configurations/preview")
                        .accept("application/pdf")
                },
            )
            .json(&body)
    }

    /// Gets a porting LOA configuration.
    ///
    /// `GET /porting/loa_configurations/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<porting_in::PortingLoaConfiguration> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/porting/loa_configurations/{id}").data() },
            )
            .path(&[id])
    }

    /// Updates a porting LOA configuration.
    ///
    /// `PATCH /porting/loa_configurations/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: porting_in::CreatePortingLoaConfiguration,
    ) -> Call<porting_in::PortingLoaConfiguration> {
        Call::new(
                self.0,
                const { &Op::new("PATCH", "/porting/loa_configurations/{id}").data() },
            )
            .path(&[id])
            .json(&body)
    }

    /// Deletes a porting LOA configuration.
    ///
    /// `DELETE /porting/loa_configurations/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<()> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/porting/loa_configurations/{id}").empty() },
            )
            .path(&[id])
    }

    /// Previews a porting LOA configuration.
    ///
    /// `GET /porting/loa_configurations/{id}/preview`
    #[inline]
    pub fn preview_1(&self, id: &str) -> Call<Bytes> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/porting/loa_configurations/{id}/preview")
                        .accept("application/pdf")
                },
            )
            .path(&[id])
    }
}

/// What [`PortingLoaConfigurations::list`] (`GET /porting/loa_configurations`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum PortingLoaConfigurationsList {}

impl<T> Call<T, PortingLoaConfigurationsList> {
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

/// Operations under `client.porting().reports()`. Feature `porting-in`.
///
/// Guide: [Porting In](crate::guides::porting_in).
#[derive(Clone, Copy, Debug)]
pub struct PortingReports<'a>(pub(crate) &'a Client);

impl<'a> Porting<'a> {
    /// Operations under `porting.reports`. Feature `porting-in`.
    #[inline]
    #[must_use]
    pub fn reports(self) -> PortingReports<'a> {
        PortingReports(self.0)
    }
}

impl PortingReports<'_> {
    /// Lists porting reports.
    ///
    /// `GET /porting/reports`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<porting_in::PortingReport, shared::PaginationMeta>,
        PortingReportsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/porting/reports")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a porting report.
    ///
    /// `POST /porting/reports`
    #[inline]
    pub fn create(
        &self,
        body: porting_in::CreatePortingReport,
    ) -> Call<porting_in::PortingReport> {
        Call::new(self.0, const { &Op::new("POST", "/porting/reports").data() })
            .json(&body)
    }

    /// Gets a porting report.
    ///
    /// `GET /porting/reports/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<porting_in::PortingReport> {
        Call::new(self.0, const { &Op::new("GET", "/porting/reports/{id}").data() })
            .path(&[id])
    }

    /// Asks [`retrieve`](Self::retrieve) again and again until `status` is `completed`.
    pub fn wait(&self, id: &str) -> crate::runtime::Wait<porting_in::PortingReport> {
        const JOB: &crate::runtime::Job<porting_in::PortingReport> = &crate::runtime::Job {
            state: |value| Some(value.status.as_ref()?.as_str()),
            done: &["completed"],
            failed: &[],
        };
        crate::runtime::Wait::new(self.retrieve(id), JOB)
    }
}

/// What [`PortingReports::list`] (`GET /porting/reports`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`ListReportsFilter`](porting_in::ListReportsFilter): `filter` in the query.
#[derive(Debug)]
pub enum PortingReportsList {}

impl<T> Call<T, PortingReportsList> {
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
        value: impl IntoField<Option<porting_in::ListReportsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<porting_in::ListReportsFilter>>::into_field(value),
        )
    }
}

/// Operations under `client.porting_orders()`. Feature `porting-in`.
///
/// Guide: [Porting In](crate::guides::porting_in).
#[derive(Clone, Copy, Debug)]
pub struct PortingOrders<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `porting_orders`. Feature `porting-in`.
    #[inline]
    #[must_use]
    pub fn porting_orders(&self) -> PortingOrders<'_> {
        PortingOrders(self)
    }
}

impl PortingOrders<'_> {
    /// Lists porting orders.
    ///
    /// `GET /porting_orders`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<porting_in::PortingOrder, shared::PaginationMeta>,
        PortingOrdersList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/porting_orders")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates porting orders.
    ///
    /// `POST /porting_orders`
    #[inline]
    pub fn create(
        &self,
        body: porting_in::CreatePortingOrder,
    ) -> Call<Vec<porting_in::PortingOrder>> {
        Call::new(self.0, const { &Op::new("POST", "/porting_orders").data() })
            .json(&body)
    }

    /// Gets the exception types of porting orders.
    ///
    /// `GET /porting_orders/exception_types`
    #[inline]
    pub fn retrieve_exception_types(
        &self,
    ) -> Call<Vec<porting_in::PortingOrdersExceptionType>> {
        Call::new(
            self.0,
            const { &Op::new("GET", "/porting_orders/exception_types").data() },
        )
    }

    /// Gets a porting order.
    ///
    /// `GET /porting_orders/{id}`
    #[inline]
    pub fn retrieve(
        &self,
        id: &str,
    ) -> Call<porting_in::RetrievePortingOrderResponse, PortingOrdersRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/porting_orders/{id}") }).path(&[id])
    }

    /// Updates a porting order.
    ///
    /// `PATCH /porting_orders/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: porting_in::UpdatePortingOrder,
    ) -> Call<porting_in::RetrievePortingOrderResponse> {
        Call::new(self.0, const { &Op::new("PATCH", "/porting_orders/{id}") })
            .path(&[id])
            .json(&body)
    }

    /// Deletes a porting order.
    ///
    /// `DELETE /porting_orders/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<()> {
        Call::new(self.0, const { &Op::new("DELETE", "/porting_orders/{id}").empty() })
            .path(&[id])
    }

    /// Gets the allowed FOC windows of a porting order.
    ///
    /// `GET /porting_orders/{id}/allowed_foc_windows`
    #[inline]
    pub fn retrieve_allowed_foc_windows(
        &self,
        id: &str,
    ) -> Call<porting_in::RetrievePortingOrderAllowedFocWindowsResponse> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/porting_orders/{id}/allowed_foc_windows") },
            )
            .path(&[id])
    }

    /// Gets the LOA template of a porting order.
    ///
    /// `GET /porting_orders/{id}/loa_template`
    #[inline]
    pub fn retrieve_loa_template(
        &self,
        id: &str,
    ) -> Call<Bytes, PortingOrdersRetrieveLoaTemplate> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/porting_orders/{id}/loa_template")
                        .accept("application/pdf")
                },
            )
            .path(&[id])
    }

    /// Gets the requirements of a porting order.
    ///
    /// `GET /porting_orders/{id}/requirements`
    #[inline]
    pub fn retrieve_requirements(
        &self,
        id: &str,
    ) -> Call<
        Page<porting_in::PortingOrderRequirementDetail, shared::PaginationMeta>,
        PortingOrdersRetrieveRequirements,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/porting_orders/{id}/requirements")
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

    /// Gets the sub request of a porting order.
    ///
    /// `GET /porting_orders/{id}/sub_request`
    #[inline]
    pub fn retrieve_sub_request(
        &self,
        id: &str,
    ) -> Call<porting_in::GetSubRequestByPortingOrder> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/porting_orders/{id}/sub_request").data() },
            )
            .path(&[id])
    }
}

/// What [`PortingOrders::list`] (`GET /porting_orders`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `include_phone_numbers`, `bool`: `include_phone_numbers` in the query. Default: `true`.
/// - `filter`, [`ListPortingOrdersFilter`](porting_in::ListPortingOrdersFilter): `filter` in the query.
/// - `sort`, [`ListPortingOrdersSort`](porting_in::ListPortingOrdersSort): `sort` in the query.
#[derive(Debug)]
pub enum PortingOrdersList {}

impl<T> Call<T, PortingOrdersList> {
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

    /// Sets the query parameter `include_phone_numbers`. Default: `true`.
    #[inline]
    pub fn include_phone_numbers(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("include_phone_numbers", &IntoField::<Option<bool>>::into_field(value))
    }

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<porting_in::ListPortingOrdersFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<porting_in::ListPortingOrdersFilter>>::into_field(value),
        )
    }

    /// Sets the query parameter `sort`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<porting_in::ListPortingOrdersSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<Option<porting_in::ListPortingOrdersSort>>::into_field(value),
        )
    }
}

/// What [`PortingOrders::retrieve`] (`GET /porting_orders/{id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `include_phone_numbers`, `bool`: `include_phone_numbers` in the query. Default: `true`.
#[derive(Debug)]
pub enum PortingOrdersRetrieve {}

impl<T> Call<T, PortingOrdersRetrieve> {
    /// Sets the query parameter `include_phone_numbers`. Default: `true`.
    #[inline]
    pub fn include_phone_numbers(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("include_phone_numbers", &IntoField::<Option<bool>>::into_field(value))
    }
}

/// What [`PortingOrders::retrieve_loa_template`] (`GET /porting_orders/{id}/loa_template`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `loa_configuration_id`, `String`: `loa_configuration_id` in the query. Format: `uuid`.
#[derive(Debug)]
pub enum PortingOrdersRetrieveLoaTemplate {}

impl<T> Call<T, PortingOrdersRetrieveLoaTemplate> {
    /// Sets the query parameter `loa_configuration_id`. Format: `uuid`.
    #[inline]
    pub fn loa_configuration_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("loa_configuration_id", &IntoField::<Option<String>>::into_field(value))
    }
}

/// What [`PortingOrders::retrieve_requirements`] (`GET /porting_orders/{id}/requirements`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum PortingOrdersRetrieveRequirements {}

impl<T> Call<T, PortingOrdersRetrieveRequirements> {
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

/// Operations under `client.porting_orders().action_requirements()`. Feature `porting-in`.
///
/// Guide: [Porting In](crate::guides::porting_in).
#[derive(Clone, Copy, Debug)]
pub struct PortingOrdersActionRequirements<'a>(pub(crate) &'a Client);

impl<'a> PortingOrders<'a> {
    /// Operations under `porting_orders.action_requirements`. Feature `porting-in`.
    #[inline]
    #[must_use]
    pub fn action_requirements(self) -> PortingOrdersActionRequirements<'a> {
        PortingOrdersActionRequirements(self.0)
    }
}

impl PortingOrdersActionRequirements<'_> {
    /// Lists the action requirements of a porting order.
    ///
    /// `GET /porting_orders/{porting_order_id}/action_requirements`
    #[inline]
    pub fn list(
        &self,
        porting_order_id: &str,
    ) -> Call<
        Page<porting_in::PortingActionRequirement, shared::PaginationMeta>,
        PortingOrdersActionRequirementsList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "GET",
                            "/porting_orders/{porting_order_id}/action_requirements",
                        )
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[porting_order_id])
    }

    /// Initiates a porting order action requirement.
    ///
    /// `POST /porting_orders/{porting_order_id}/action_requirements/{id}/initiate`
    #[inline]
    pub fn initiate(
        &self,
        porting_order_id: &str,
        id: &str,
        body: porting_in::InitiatePortingActionRequirement,
    ) -> Call<porting_in::PortingActionRequirement> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/porting_orders/{porting_order_id}/action_requirements/{id}/initiate",
                        )
                        .data()
                },
            )
            .path(&[porting_order_id, id])
            .json(&body)
    }
}

/// What [`PortingOrdersActionRequirements::list`] (`GET /porting_orders/{porting_order_id}/action_requirements`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`ListActionRequirementsFilter`](porting_in::ListActionRequirementsFilter): `filter` in the query.
/// - `sort`, [`ListActionRequirementsSort`](porting_in::ListActionRequirementsSort): `sort` in the query.
#[derive(Debug)]
pub enum PortingOrdersActionRequirementsList {}

impl<T> Call<T, PortingOrdersActionRequirementsList> {
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
        value: impl IntoField<Option<porting_in::ListActionRequirementsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<porting_in::ListActionRequirementsFilter>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `sort`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<porting_in::ListActionRequirementsSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<
                Option<porting_in::ListActionRequirementsSort>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.porting_orders().actions()`. Feature `porting-in`.
///
/// Guide: [Porting In](crate::guides::porting_in).
#[derive(Clone, Copy, Debug)]
pub struct PortingOrdersActions<'a>(pub(crate) &'a Client);

impl<'a> PortingOrders<'a> {
    /// Operations under `porting_orders.actions`. Feature `porting-in`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> PortingOrdersActions<'a> {
        PortingOrdersActions(self.0)
    }
}

impl PortingOrdersActions<'_> {
    /// Activates a porting order.
    ///
    /// `POST /porting_orders/{id}/actions/activate`
    #[inline]
    pub fn activate(&self, id: &str) -> Call<porting_in::PortingOrdersActivationJob> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/porting_orders/{id}/actions/activate").data()
                },
            )
            .path(&[id])
    }

    /// Cancels a porting order.
    ///
    /// `POST /porting_orders/{id}/actions/cancel`
    #[inline]
    pub fn cancel(&self, id: &str) -> Call<porting_in::CancelPortingOrderResponse> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/porting_orders/{id}/actions/cancel") },
            )
            .path(&[id])
    }

    /// Confirms a porting order.
    ///
    /// `POST /porting_orders/{id}/actions/confirm`
    #[inline]
    pub fn confirm(&self, id: &str) -> Call<porting_in::ConfirmPortingOrderResponse> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/porting_orders/{id}/actions/confirm") },
            )
            .path(&[id])
    }

    /// Shares a porting order.
    ///
    /// `POST /porting_orders/{id}/actions/share`
    #[inline]
    pub fn share(
        &self,
        id: &str,
        body: porting_in::SharePortingOrder,
    ) -> Call<porting_in::PortingOrderSharingToken> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/porting_orders/{id}/actions/share").data() },
            )
            .path(&[id])
            .json(&body)
    }
}

/// Operations under `client.porting_orders().activation_jobs()`. Feature `porting-in`.
///
/// Guide: [Porting In](crate::guides::porting_in).
#[derive(Clone, Copy, Debug)]
pub struct PortingOrdersActivationJobs<'a>(pub(crate) &'a Client);

impl<'a> PortingOrders<'a> {
    /// Operations under `porting_orders.activation_jobs`. Feature `porting-in`.
    #[inline]
    #[must_use]
    pub fn activation_jobs(self) -> PortingOrdersActivationJobs<'a> {
        PortingOrdersActivationJobs(self.0)
    }
}

impl PortingOrdersActivationJobs<'_> {
    /// Lists the activation jobs of a porting order.
    ///
    /// `GET /porting_orders/{id}/activation_jobs`
    #[inline]
    pub fn list(
        &self,
        id: &str,
    ) -> Call<
        Page<porting_in::PortingOrdersActivationJob, shared::PaginationMeta>,
        PortingOrdersActivationJobsList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/porting_orders/{id}/activation_jobs")
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

    /// Gets a porting order activation job.
    ///
    /// `GET /porting_orders/{id}/activation_jobs/{activationJobId}`
    #[inline]
    pub fn retrieve(
        &self,
        id: &str,
        activation_job_id: &str,
    ) -> Call<porting_in::PortingOrdersActivationJob> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "GET",
                            "/porting_orders/{id}/activation_jobs/{activationJobId}",
                        )
                        .data()
                },
            )
            .path(&[id, activation_job_id])
    }

    /// Asks [`retrieve`](Self::retrieve) again and again until `status` is `completed`. It is an error if that is `failed`.
    pub fn wait(
        &self,
        id: &str,
        activation_job_id: &str,
    ) -> crate::runtime::Wait<porting_in::PortingOrdersActivationJob> {
        const JOB: &crate::runtime::Job<porting_in::PortingOrdersActivationJob> = &crate::runtime::Job {
            state: |value| Some(value.status.as_ref()?.as_str()),
            done: &["completed"],
            failed: &["failed"],
        };
        crate::runtime::Wait::new(self.retrieve(id, activation_job_id), JOB)
    }

    /// Updates a porting order activation job.
    ///
    /// `PATCH /porting_orders/{id}/activation_jobs/{activationJobId}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        activation_job_id: &str,
        body: porting_in::UpdatePortingOrdersActivationJob,
    ) -> Call<porting_in::PortingOrdersActivationJob> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "PATCH",
                            "/porting_orders/{id}/activation_jobs/{activationJobId}",
                        )
                        .data()
                },
            )
            .path(&[id, activation_job_id])
            .json(&body)
    }
}

/// What [`PortingOrdersActivationJobs::list`] (`GET /porting_orders/{id}/activation_jobs`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum PortingOrdersActivationJobsList {}

impl<T> Call<T, PortingOrdersActivationJobsList> {
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

/// Operations under `client.porting_orders().additional_documents()`. Feature `porting-in`.
///
/// Guide: [Porting In](crate::guides::porting_in).
#[derive(Clone, Copy, Debug)]
pub struct PortingOrdersAdditionalDocuments<'a>(pub(crate) &'a Client);

impl<'a> PortingOrders<'a> {
    /// Operations under `porting_orders.additional_documents`. Feature `porting-in`.
    #[inline]
    #[must_use]
    pub fn additional_documents(self) -> PortingOrdersAdditionalDocuments<'a> {
        PortingOrdersAdditionalDocuments(self.0)
    }
}

impl PortingOrdersAdditionalDocuments<'_> {
    /// Lists the additional documents of a porting order.
    ///
    /// `GET /porting_orders/{id}/additional_documents`
    #[inline]
    pub fn list(
        &self,
        id: &str,
    ) -> Call<
        Page<porting_in::PortingAdditionalDocument, shared::PaginationMeta>,
        PortingOrdersAdditionalDocumentsList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/porting_orders/{id}/additional_documents")
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

    /// Creates an additional document for a porting order.
    ///
    /// `POST /porting_orders/{id}/additional_documents`
    #[inline]
    pub fn create(
        &self,
        id: &str,
        body: porting_in::CreatePortingAdditionalDocuments,
    ) -> Call<Vec<porting_in::PortingAdditionalDocument>> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/porting_orders/{id}/additional_documents").data()
                },
            )
            .path(&[id])
            .json(&body)
    }

    /// Deletes a porting order additional document.
    ///
    /// `DELETE /porting_orders/{id}/additional_documents/{additional_document_id}`
    #[inline]
    pub fn delete(&self, id: &str, additional_document_id: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "DELETE",
                            "/porting_orders/{id}/additional_documents/{additional_document_id}",
                        )
                        .empty()
                },
            )
            .path(&[id, additional_document_id])
    }
}

/// What [`PortingOrdersAdditionalDocuments::list`] (`GET /porting_orders/{id}/additional_documents`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`ListAdditionalDocumentsFilter`](porting_in::ListAdditionalDocumentsFilter): `filter` in the query.
/// - `sort`, [`ListPhoneNumberConfigurationsSort`](porting_in::ListPhoneNumberConfigurationsSort): `sort` in the query.
#[derive(Debug)]
pub enum PortingOrdersAdditionalDocumentsList {}

impl<T> Call<T, PortingOrdersAdditionalDocumentsList> {
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
        value: impl IntoField<Option<porting_in::ListAdditionalDocumentsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<porting_in::ListAdditionalDocumentsFilter>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `sort`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<porting_in::ListPhoneNumberConfigurationsSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<
                Option<porting_in::ListPhoneNumberConfigurationsSort>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.porting_orders().associated_phone_numbers()`. Feature `porting-in`.
///
/// Guide: [Porting In](crate::guides::porting_in).
#[derive(Clone, Copy, Debug)]
pub struct PortingOrdersAssociatedPhoneNumbers<'a>(pub(crate) &'a Client);

impl<'a> PortingOrders<'a> {
    /// Operations under `porting_orders.associated_phone_numbers`. Feature `porting-in`.
    #[inline]
    #[must_use]
    pub fn associated_phone_numbers(self) -> PortingOrdersAssociatedPhoneNumbers<'a> {
        PortingOrdersAssociatedPhoneNumbers(self.0)
    }
}

impl PortingOrdersAssociatedPhoneNumbers<'_> {
    /// Lists the associated phone numbers of a porting order.
    ///
    /// `GET /porting_orders/{porting_order_id}/associated_phone_numbers`
    #[inline]
    pub fn list(
        &self,
        porting_order_id: &str,
    ) -> Call<
        Page<porting_in::PortingAssociatedPhoneNumber, shared::PaginationMeta>,
        PortingOrdersAssociatedPhoneNumbersList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "GET",
                            "/porting_orders/{porting_order_id}/associated_phone_numbers",
                        )
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[porting_order_id])
    }

    /// Creates an associated phone number for a porting order.
    ///
    /// `POST /porting_orders/{porting_order_id}/associated_phone_numbers`
    #[inline]
    pub fn create(
        &self,
        porting_order_id: &str,
        body: porting_in::CreatePortingAssociatedPhoneNumber,
    ) -> Call<porting_in::PortingAssociatedPhoneNumber> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/porting_orders/{porting_order_id}/associated_phone_numbers",
                        )
                        .data()
                },
            )
            .path(&[porting_order_id])
            .json(&body)
    }

    /// Deletes a porting order associated phone number.
    ///
    /// `DELETE /porting_orders/{porting_order_id}/associated_phone_numbers/{id}`
    #[inline]
    pub fn delete(
        &self,
        porting_order_id: &str,
        id: &str,
    ) -> Call<porting_in::PortingAssociatedPhoneNumber> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "DELETE",
                            "/porting_orders/{porting_order_id}/associated_phone_numbers/{id}",
                        )
                        .data()
                },
            )
            .path(&[porting_order_id, id])
    }
}

/// What [`PortingOrdersAssociatedPhoneNumbers::list`] (`GET /porting_orders/{porting_order_id}/associated_phone_numbers`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`ListAssociatedPhoneNumbersFilter`](porting_in::ListAssociatedPhoneNumbersFilter): `filter` in the query.
/// - `sort`, [`ListAssociatedPhoneNumbersSort`](porting_in::ListAssociatedPhoneNumbersSort): `sort` in the query.
#[derive(Debug)]
pub enum PortingOrdersAssociatedPhoneNumbersList {}

impl<T> Call<T, PortingOrdersAssociatedPhoneNumbersList> {
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
        value: impl IntoField<Option<porting_in::ListAssociatedPhoneNumbersFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<porting_in::ListAssociatedPhoneNumbersFilter>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `sort`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<porting_in::ListAssociatedPhoneNumbersSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<
                Option<porting_in::ListAssociatedPhoneNumbersSort>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.porting_orders().comments()`. Feature `porting-in`.
///
/// Guide: [Porting In](crate::guides::porting_in).
#[derive(Clone, Copy, Debug)]
pub struct PortingOrdersComments<'a>(pub(crate) &'a Client);

impl<'a> PortingOrders<'a> {
    /// Operations under `porting_orders.comments`. Feature `porting-in`.
    #[inline]
    #[must_use]
    pub fn comments(self) -> PortingOrdersComments<'a> {
        PortingOrdersComments(self.0)
    }
}

impl PortingOrdersComments<'_> {
    /// Lists the comments of a porting order.
    ///
    /// `GET /porting_orders/{id}/comments`
    #[inline]
    pub fn list(
        &self,
        id: &str,
    ) -> Call<
        Page<porting_in::PortingOrdersComment, shared::PaginationMeta>,
        PortingOrdersCommentsList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/porting_orders/{id}/comments")
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

    /// Creates a comment for a porting order.
    ///
    /// `POST /porting_orders/{id}/comments`
    #[inline]
    pub fn create(
        &self,
        id: &str,
        body: porting_in::CreatePortingOrderComment,
    ) -> Call<porting_in::PortingOrdersComment> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/porting_orders/{id}/comments").data() },
            )
            .path(&[id])
            .json(&body)
    }
}

/// What [`PortingOrdersComments::list`] (`GET /porting_orders/{id}/comments`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum PortingOrdersCommentsList {}

impl<T> Call<T, PortingOrdersCommentsList> {
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

/// Operations under `client.porting_orders().phone_number_blocks()`. Feature `porting-in`.
///
/// Guide: [Porting In](crate::guides::porting_in).
#[derive(Clone, Copy, Debug)]
pub struct PortingOrdersPhoneNumberBlocks<'a>(pub(crate) &'a Client);

impl<'a> PortingOrders<'a> {
    /// Operations under `porting_orders.phone_number_blocks`. Feature `porting-in`.
    #[inline]
    #[must_use]
    pub fn phone_number_blocks(self) -> PortingOrdersPhoneNumberBlocks<'a> {
        PortingOrdersPhoneNumberBlocks(self.0)
    }
}

impl PortingOrdersPhoneNumberBlocks<'_> {
    /// Lists the phone number blocks of a porting order.
    ///
    /// `GET /porting_orders/{porting_order_id}/phone_number_blocks`
    #[inline]
    pub fn list(
        &self,
        porting_order_id: &str,
    ) -> Call<
        Page<porting_in::PortingPhoneNumberBlock, shared::PaginationMeta>,
        PortingOrdersPhoneNumberBlocksList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "GET",
                            "/porting_orders/{porting_order_id}/phone_number_blocks",
                        )
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[porting_order_id])
    }

    /// Creates a phone number block for a porting order.
    ///
    /// `POST /porting_orders/{porting_order_id}/phone_number_blocks`
    #[inline]
    pub fn create(
        &self,
        porting_order_id: &str,
        body: porting_in::CreatePortingPhoneNumberBlock,
    ) -> Call<porting_in::PortingPhoneNumberBlock> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/porting_orders/{porting_order_id}/phone_number_blocks",
                        )
                        .data()
                },
            )
            .path(&[porting_order_id])
            .json(&body)
    }

    /// Deletes a porting order phone number block.
    ///
    /// `DELETE /porting_orders/{porting_order_id}/phone_number_blocks/{id}`
    #[inline]
    pub fn delete(
        &self,
        porting_order_id: &str,
        id: &str,
    ) -> Call<porting_in::PortingPhoneNumberBlock> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "DELETE",
                            "/porting_orders/{porting_order_id}/phone_number_blocks/{id}",
                        )
                        .data()
                },
            )
            .path(&[porting_order_id, id])
    }
}

/// What [`PortingOrdersPhoneNumberBlocks::list`] (`GET /porting_orders/{porting_order_id}/phone_number_blocks`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListPhoneNumberBlocksFilter`](porting_in::ListPhoneNumberBlocksFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `sort`, [`ListPhoneNumberBlocksSort`](porting_in::ListPhoneNumberBlocksSort): `sort` in the query.
#[derive(Debug)]
pub enum PortingOrdersPhoneNumberBlocksList {}

impl<T> Call<T, PortingOrdersPhoneNumberBlocksList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<porting_in::ListPhoneNumberBlocksFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<porting_in::ListPhoneNumberBlocksFilter>,
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

    /// Sets the query parameter `sort`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<porting_in::ListPhoneNumberBlocksSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<
                Option<porting_in::ListPhoneNumberBlocksSort>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.porting_orders().phone_number_configurations()`. Feature `porting-in`.
///
/// Guide: [Porting In](crate::guides::porting_in).
#[derive(Clone, Copy, Debug)]
pub struct PortingOrdersPhoneNumberConfigurations<'a>(pub(crate) &'a Client);

impl<'a> PortingOrders<'a> {
    /// Operations under `porting_orders.phone_number_configurations`. Feature `porting-in`.
    #[inline]
    #[must_use]
    pub fn phone_number_configurations(
        self,
    ) -> PortingOrdersPhoneNumberConfigurations<'a> {
        PortingOrdersPhoneNumberConfigurations(self.0)
    }
}

impl PortingOrdersPhoneNumberConfigurations<'_> {
    /// Lists the phone number configurations of porting orders.
    ///
    /// `GET /porting_orders/phone_number_configurations`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<porting_in::PortingPhoneNumberConfiguration, shared::PaginationMeta>,
        PortingOrdersPhoneNumberConfigurationsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/porting_orders/phone_number_configurations")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates phone number configurations for porting orders.
    ///
    /// `POST /porting_orders/phone_number_configurations`
    #[inline]
    pub fn create(
        &self,
        body: porting_in::CreatePortingPhoneNumberConfigurations,
    ) -> Call<Vec<porting_in::PortingPhoneNumberConfiguration>> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/porting_orders/phone_number_configurations")
                        .data()
                },
            )
            .json(&body)
    }
}

/// What [`PortingOrdersPhoneNumberConfigurations::list`] (`GET /porting_orders/phone_number_configurations`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`ListPhoneNumberConfigurationsFilter`](porting_in::ListPhoneNumberConfigurationsFilter): `filter` in the query.
/// - `sort`, [`ListPhoneNumberConfigurationsSort`](porting_in::ListPhoneNumberConfigurationsSort): `sort` in the query.
#[derive(Debug)]
pub enum PortingOrdersPhoneNumberConfigurationsList {}

impl<T> Call<T, PortingOrdersPhoneNumberConfigurationsList> {
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
        value: impl IntoField<Option<porting_in::ListPhoneNumberConfigurationsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<porting_in::ListPhoneNumberConfigurationsFilter>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `sort`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<porting_in::ListPhoneNumberConfigurationsSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<
                Option<porting_in::ListPhoneNumberConfigurationsSort>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.porting_orders().phone_number_extensions()`. Feature `porting-in`.
///
/// Guide: [Porting In](crate::guides::porting_in).
#[derive(Clone, Copy, Debug)]
pub struct PortingOrdersPhoneNumberExtensions<'a>(pub(crate) &'a Client);

impl<'a> PortingOrders<'a> {
    /// Operations under `porting_orders.phone_number_extensions`. Feature `porting-in`.
    #[inline]
    #[must_use]
    pub fn phone_number_extensions(self) -> PortingOrdersPhoneNumberExtensions<'a> {
        PortingOrdersPhoneNumberExtensions(self.0)
    }
}

impl PortingOrdersPhoneNumberExtensions<'_> {
    /// Lists the phone number extensions of a porting order.
    ///
    /// `GET /porting_orders/{porting_order_id}/phone_number_extensions`
    #[inline]
    pub fn list(
        &self,
        porting_order_id: &str,
    ) -> Call<
        Page<porting_in::PortingPhoneNumberExtension, shared::PaginationMeta>,
        PortingOrdersPhoneNumberExtensionsList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "GET",
                            "/porting_orders/{porting_order_id}/phone_number_extensions",
                        )
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[porting_order_id])
    }

    /// Creates a phone number extension for a porting order.
    ///
    /// `POST /porting_orders/{porting_order_id}/phone_number_extensions`
    #[inline]
    pub fn create(
        &self,
        porting_order_id: &str,
        body: porting_in::CreatePortingPhoneNumberExtension,
    ) -> Call<porting_in::PortingPhoneNumberExtension> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/porting_orders/{porting_order_id}/phone_number_extensions",
                        )
                        .data()
                },
            )
            .path(&[porting_order_id])
            .json(&body)
    }

    /// Deletes a porting order phone number extension.
    ///
    /// `DELETE /porting_orders/{porting_order_id}/phone_number_extensions/{id}`
    #[inline]
    pub fn delete(
        &self,
        porting_order_id: &str,
        id: &str,
    ) -> Call<porting_in::PortingPhoneNumberExtension> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "DELETE",
                            "/porting_orders/{porting_order_id}/phone_number_extensions/{id}",
                        )
                        .data()
                },
            )
            .path(&[porting_order_id, id])
    }
}

/// What [`PortingOrdersPhoneNumberExtensions::list`] (`GET /porting_orders/{porting_order_id}/phone_number_extensions`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`ListPhoneNumberExtensionsFilter`](porting_in::ListPhoneNumberExtensionsFilter): `filter` in the query.
/// - `sort`, [`ListPhoneNumberBlocksSort`](porting_in::ListPhoneNumberBlocksSort): `sort` in the query.
#[derive(Debug)]
pub enum PortingOrdersPhoneNumberExtensionsList {}

impl<T> Call<T, PortingOrdersPhoneNumberExtensionsList> {
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
        value: impl IntoField<Option<porting_in::ListPhoneNumberExtensionsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<porting_in::ListPhoneNumberExtensionsFilter>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `sort`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<porting_in::ListPhoneNumberBlocksSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<
                Option<porting_in::ListPhoneNumberBlocksSort>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.porting_orders().verification_codes()`. Feature `porting-in`.
///
/// Guide: [Porting In](crate::guides::porting_in).
#[derive(Clone, Copy, Debug)]
pub struct PortingOrdersVerificationCodes<'a>(pub(crate) &'a Client);

impl<'a> PortingOrders<'a> {
    /// Operations under `porting_orders.verification_codes`. Feature `porting-in`.
    #[inline]
    #[must_use]
    pub fn verification_codes(self) -> PortingOrdersVerificationCodes<'a> {
        PortingOrdersVerificationCodes(self.0)
    }
}

impl PortingOrdersVerificationCodes<'_> {
    /// Lists the verification codes of a porting order.
    ///
    /// `GET /porting_orders/{id}/verification_codes`
    #[inline]
    pub fn list(
        &self,
        id: &str,
    ) -> Call<
        Page<porting_in::PortingVerificationCode, shared::PaginationMeta>,
        PortingOrdersVerificationCodesList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/porting_orders/{id}/verification_codes")
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

    /// Sends verification codes for a porting order.
    ///
    /// `POST /porting_orders/{id}/verification_codes/send`
    #[inline]
    pub fn send(
        &self,
        id: &str,
        body: porting_in::SendPortingVerificationCodes,
    ) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/porting_orders/{id}/verification_codes/send")
                        .empty()
                },
            )
            .path(&[id])
            .json(&body)
    }

    /// Verifies the codes of a porting order.
    ///
    /// `POST /porting_orders/{id}/verification_codes/verify`
    #[inline]
    pub fn verify(
        &self,
        id: &str,
        body: porting_in::VerifyPortingVerificationCodes,
    ) -> Call<Vec<porting_in::PortingVerificationCode>> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/porting_orders/{id}/verification_codes/verify")
                        .data()
                },
            )
            .path(&[id])
            .json(&body)
    }
}

/// What [`PortingOrdersVerificationCodes::list`] (`GET /porting_orders/{id}/verification_codes`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`ListVerificationCodesFilter`](porting_in::ListVerificationCodesFilter): `filter` in the query.
/// - `sort`, [`ListPhoneNumberConfigurationsSort`](porting_in::ListPhoneNumberConfigurationsSort): `sort` in the query.
#[derive(Debug)]
pub enum PortingOrdersVerificationCodesList {}

impl<T> Call<T, PortingOrdersVerificationCodesList> {
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
        value: impl IntoField<Option<porting_in::ListVerificationCodesFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<porting_in::ListVerificationCodesFilter>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `sort`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<porting_in::ListPhoneNumberConfigurationsSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<
                Option<porting_in::ListPhoneNumberConfigurationsSort>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.porting_phone_numbers()`. Feature `porting-in`.
///
/// Guide: [Porting In](crate::guides::porting_in).
#[derive(Clone, Copy, Debug)]
pub struct PortingPhoneNumbers<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `porting_phone_numbers`. Feature `porting-in`.
    #[inline]
    #[must_use]
    pub fn porting_phone_numbers(&self) -> PortingPhoneNumbers<'_> {
        PortingPhoneNumbers(self)
    }
}

impl PortingPhoneNumbers<'_> {
    /// Lists porting phone numbers.
    ///
    /// `GET /porting_phone_numbers`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<porting_in::PortingPhoneNumber, shared::PaginationMeta>,
        PortingPhoneNumbersList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/porting_phone_numbers")
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

/// What [`PortingPhoneNumbers::list`] (`GET /porting_phone_numbers`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`ListPortingPhoneNumbersFilter`](porting_in::ListPortingPhoneNumbersFilter): `filter` in the query.
/// - `csv`: asks for the reply as `text/csv`.
#[derive(Debug)]
pub enum PortingPhoneNumbersList {}

impl<T> Call<T, PortingPhoneNumbersList> {
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
        value: impl IntoField<Option<porting_in::ListPortingPhoneNumbersFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<porting_in::ListPortingPhoneNumbersFilter>,
            >::into_field(value),
        )
    }

    /// Asks for the reply as `text/csv`.
    #[inline]
    pub fn csv(self) -> Call<String, PortingPhoneNumbersList> {
        self.accept("text/csv")
    }
}
