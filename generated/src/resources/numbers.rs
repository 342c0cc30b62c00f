//! Operations of Numbers. Finds, reserves and orders phone numbers, and tells what is available where.
//!
//! See [the types](crate::numbers), [the guide](crate::guides::numbers).

#[doc(inline)]
pub use super::{NumberOrderPhoneNumbers, SubNumberOrders};
use crate::models::{numbers, shared};
use crate::runtime::operation::{Call, Client, IntoField, Map, Op, Page, Paging};

/// Operations under `client.advanced_orders()`. Feature `numbers`.
///
/// Guide: [Numbers](crate::guides::numbers).
#[derive(Clone, Copy, Debug)]
pub struct AdvancedOrders<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `advanced_orders`. Feature `numbers`.
    #[inline]
    #[must_use]
    pub fn advanced_orders(&self) -> AdvancedOrders<'_> {
        AdvancedOrders(self)
    }
}

impl AdvancedOrders<'_> {
    /// Lists advanced orders.
    ///
    /// `GET /advanced_orders`
    #[inline]
    pub fn list(&self) -> Call<Vec<numbers::AdvancedOrder>> {
        Call::new(self.0, const { &Op::new("GET", "/advanced_orders").data() })
    }

    /// Creates an advanced order.
    ///
    /// `POST /advanced_orders`
    #[inline]
    pub fn create(
        &self,
        body: numbers::AdvancedOrderRequest,
    ) -> Call<numbers::AdvancedOrder> {
        Call::new(self.0, const { &Op::new("POST", "/advanced_orders") }).json(&body)
    }

    /// Updates the requirement group of an advanced order.
    ///
    /// `PATCH /advanced_orders/{advanced-order-id}/requirement_group`
    #[inline]
    pub fn update_requirement_group(
        &self,
        advanced_order_id: &str,
        body: numbers::AdvancedOrderRequest,
    ) -> Call<numbers::AdvancedOrder> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "PATCH",
                        "/advanced_orders/{advanced-order-id}/requirement_group",
                    )
                },
            )
            .path(&[advanced_order_id])
            .json(&body)
    }

    /// Gets an advanced order.
    ///
    /// `GET /advanced_orders/{order_id}`
    #[inline]
    pub fn retrieve(&self, order_id: &str) -> Call<numbers::AdvancedOrder> {
        Call::new(self.0, const { &Op::new("GET", "/advanced_orders/{order_id}") })
            .path(&[order_id])
    }
}

/// Operations under `client.available_phone_number_blocks()`. Feature `numbers`.
///
/// Guide: [Numbers](crate::guides::numbers).
#[derive(Clone, Copy, Debug)]
pub struct AvailablePhoneNumberBlocks<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `available_phone_number_blocks`. Feature `numbers`.
    #[inline]
    #[must_use]
    pub fn available_phone_number_blocks(&self) -> AvailablePhoneNumberBlocks<'_> {
        AvailablePhoneNumberBlocks(self)
    }
}

impl AvailablePhoneNumberBlocks<'_> {
    /// Lists available phone number blocks.
    ///
    /// `GET /available_phone_number_blocks`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        numbers::ListAvailablePhoneNumberBlocksResponse,
        AvailablePhoneNumberBlocksList,
    > {
        Call::new(self.0, const { &Op::new("GET", "/available_phone_number_blocks") })
    }
}

/// What [`AvailablePhoneNumberBlocks::list`] (`GET /available_phone_number_blocks`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListAvailablePhoneNumberBlocksFilter`](numbers::ListAvailablePhoneNumberBlocksFilter): `filter` in the query.
#[derive(Debug)]
pub enum AvailablePhoneNumberBlocksList {}

impl<T> Call<T, AvailablePhoneNumberBlocksList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<numbers::ListAvailablePhoneNumberBlocksFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<numbers::ListAvailablePhoneNumberBlocksFilter>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.available_phone_numbers()`. Feature `numbers`.
///
/// Guide: [Numbers](crate::guides::numbers).
#[derive(Clone, Copy, Debug)]
pub struct AvailablePhoneNumbers<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `available_phone_numbers`. Feature `numbers`.
    #[inline]
    #[must_use]
    pub fn available_phone_numbers(&self) -> AvailablePhoneNumbers<'_> {
        AvailablePhoneNumbers(self)
    }
}

impl AvailablePhoneNumbers<'_> {
    /// Lists available phone numbers.
    ///
    /// `GET /available_phone_numbers`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<numbers::ListAvailablePhoneNumbersResponse, AvailablePhoneNumbersList> {
        Call::new(self.0, const { &Op::new("GET", "/available_phone_numbers") })
    }
}

/// What [`AvailablePhoneNumbers::list`] (`GET /available_phone_numbers`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListAvailablePhoneNumbersFilter`](numbers::ListAvailablePhoneNumbersFilter): `filter` in the query.
#[derive(Debug)]
pub enum AvailablePhoneNumbersList {}

impl<T> Call<T, AvailablePhoneNumbersList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<numbers::ListAvailablePhoneNumbersFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<numbers::ListAvailablePhoneNumbersFilter>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.comments()`. Feature `numbers`.
///
/// Guide: [Numbers](crate::guides::numbers).
#[derive(Clone, Copy, Debug)]
pub struct Comments<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `comments`. Feature `numbers`.
    #[inline]
    #[must_use]
    pub fn comments(&self) -> Comments<'_> {
        Comments(self)
    }
}

impl Comments<'_> {
    /// Lists comments.
    ///
    /// `GET /comments`
    #[inline]
    pub fn list(&self) -> Call<numbers::ListCommentsResponse, CommentsList> {
        Call::new(self.0, const { &Op::new("GET", "/comments") })
    }

    /// Creates a comment.
    ///
    /// `POST /comments`
    #[inline]
    pub fn create(&self, body: numbers::Comment) -> Call<numbers::Comment> {
        Call::new(self.0, const { &Op::new("POST", "/comments").data() }).json(&body)
    }

    /// Gets a comment.
    ///
    /// `GET /comments/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<numbers::Comment> {
        Call::new(self.0, const { &Op::new("GET", "/comments/{id}").data() }).path(&[id])
    }

    /// Marks a comment as read.
    ///
    /// `PATCH /comments/{id}/read`
    #[inline]
    pub fn mark_as_read(&self, id: &str) -> Call<numbers::Comment> {
        Call::new(self.0, const { &Op::new("PATCH", "/comments/{id}/read").data() })
            .path(&[id])
    }
}

/// What [`Comments::list`] (`GET /comments`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListCommentsFilter`](numbers::ListCommentsFilter): `filter` in the query.
#[derive(Debug)]
pub enum CommentsList {}

impl<T> Call<T, CommentsList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<numbers::ListCommentsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<numbers::ListCommentsFilter>>::into_field(value),
        )
    }
}

/// Operations under `client.country_coverage()`. Feature `numbers`.
///
/// Guide: [Numbers](crate::guides::numbers).
#[derive(Clone, Copy, Debug)]
pub struct CountryCoverage<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `country_coverage`. Feature `numbers`.
    #[inline]
    #[must_use]
    pub fn country_coverage(&self) -> CountryCoverage<'_> {
        CountryCoverage(self)
    }
}

impl CountryCoverage<'_> {
    /// Gets the coverage of all countries.
    ///
    /// `GET /country_coverage`
    #[inline]
    pub fn retrieve(&self) -> Call<Map<numbers::CountryCoverage>> {
        Call::new(self.0, const { &Op::new("GET", "/country_coverage").data() })
    }

    /// Gets the coverage of a country.
    ///
    /// `GET /country_coverage/countries/{country_code}`
    #[inline]
    pub fn retrieve_country(
        &self,
        country_code: &str,
    ) -> Call<numbers::CountryCoverage> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/country_coverage/countries/{country_code}").data()
                },
            )
            .path(&[country_code])
    }
}

/// Operations under `client.customer_service_records()`. Feature `numbers`.
///
/// Guide: [Numbers](crate::guides::numbers).
#[derive(Clone, Copy, Debug)]
pub struct CustomerServiceRecords<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `customer_service_records`. Feature `numbers`.
    #[inline]
    #[must_use]
    pub fn customer_service_records(&self) -> CustomerServiceRecords<'_> {
        CustomerServiceRecords(self)
    }
}

impl CustomerServiceRecords<'_> {
    /// Lists customer service records.
    ///
    /// `GET /customer_service_records`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<numbers::CustomerServiceRecord, shared::PaginationMeta>,
        CustomerServiceRecordsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/customer_service_records")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a customer service record.
    ///
    /// `POST /customer_service_records`
    #[inline]
    pub fn create(
        &self,
        body: numbers::CreateCustomerServiceRecord,
    ) -> Call<numbers::CustomerServiceRecord> {
        Call::new(self.0, const { &Op::new("POST", "/customer_service_records").data() })
            .json(&body)
    }

    /// Checks which numbers have customer service records.
    ///
    /// `POST /customer_service_records/phone_number_coverages`
    #[inline]
    pub fn verify_phone_number_coverage(
        &self,
        body: numbers::VerifyCustomerServiceRecordPhoneNumberCoverage,
    ) -> Call<Vec<numbers::CustomerServiceRecordPhoneNumberCoverage>> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/customer_service_records/phone_number_coverages")
                        .data()
                },
            )
            .json(&body)
    }

    /// Gets a customer service record.
    ///
    /// `GET /customer_service_records/{customer_service_record_id}`
    #[inline]
    pub fn retrieve(
        &self,
        customer_service_record_id: &str,
    ) -> Call<numbers::CustomerServiceRecord> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "GET",
                            "/customer_service_records/{customer_service_record_id}",
                        )
                        .data()
                },
            )
            .path(&[customer_service_record_id])
    }
}

/// What [`CustomerServiceRecords::list`] (`GET /customer_service_records`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`ListCustomerServiceRecordsFilter`](numbers::ListCustomerServiceRecordsFilter): `filter` in the query.
/// - `sort`, [`ListCustomerServiceRecordsSort`](numbers::ListCustomerServiceRecordsSort): `sort` in the query.
#[derive(Debug)]
pub enum CustomerServiceRecordsList {}

impl<T> Call<T, CustomerServiceRecordsList> {
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
        value: impl IntoField<Option<numbers::ListCustomerServiceRecordsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<numbers::ListCustomerServiceRecordsFilter>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `sort`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<numbers::ListCustomerServiceRecordsSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<
                Option<numbers::ListCustomerServiceRecordsSort>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.inexplicit_number_orders()`. Feature `numbers`.
///
/// Guide: [Numbers](crate::guides::numbers).
#[derive(Clone, Copy, Debug)]
pub struct InexplicitNumberOrders<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `inexplicit_number_orders`. Feature `numbers`.
    #[inline]
    #[must_use]
    pub fn inexplicit_number_orders(&self) -> InexplicitNumberOrders<'_> {
        InexplicitNumberOrders(self)
    }
}

impl InexplicitNumberOrders<'_> {
    /// Lists inexplicit number orders.
    ///
    /// `GET /inexplicit_number_orders`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<numbers::InexplicitNumberOrderResponse, shared::PaginationMeta>,
        InexplicitNumberOrdersList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/inexplicit_number_orders")
                    .page(
                        Paging::number("page_number")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates an inexplicit number order.
    ///
    /// `POST /inexplicit_number_orders`
    #[inline]
    pub fn create(
        &self,
        body: numbers::InexplicitNumberOrderRequest,
    ) -> Call<numbers::InexplicitNumberOrderResponse> {
        Call::new(self.0, const { &Op::new("POST", "/inexplicit_number_orders").data() })
            .json(&body)
    }

    /// Gets an inexplicit number order.
    ///
    /// `GET /inexplicit_number_orders/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<numbers::InexplicitNumberOrderResponse> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/inexplicit_number_orders/{id}").data() },
            )
            .path(&[id])
    }
}

/// What [`InexplicitNumberOrders::list`] (`GET /inexplicit_number_orders`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page_number` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page_size` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum InexplicitNumberOrdersList {}

impl<T> Call<T, InexplicitNumberOrdersList> {
    /// Sets the query parameter `page_number`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page_number", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page_size`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page_size", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.inventory_coverage()`. Feature `numbers`.
///
/// Guide: [Numbers](crate::guides::numbers).
#[derive(Clone, Copy, Debug)]
pub struct InventoryCoverage<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `inventory_coverage`. Feature `numbers`.
    #[inline]
    #[must_use]
    pub fn inventory_coverage(&self) -> InventoryCoverage<'_> {
        InventoryCoverage(self)
    }
}

impl InventoryCoverage<'_> {
    /// Lists inventory coverage.
    ///
    /// `GET /inventory_coverage`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<numbers::ListInventoryCoverageResponse, InventoryCoverageList> {
        Call::new(self.0, const { &Op::new("GET", "/inventory_coverage") })
    }
}

/// What [`InventoryCoverage::list`] (`GET /inventory_coverage`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListInventoryCoverageFilter`](numbers::ListInventoryCoverageFilter): `filter` in the query.
#[derive(Debug)]
pub enum InventoryCoverageList {}

impl<T> Call<T, InventoryCoverageList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<numbers::ListInventoryCoverageFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<numbers::ListInventoryCoverageFilter>>::into_field(value),
        )
    }
}

/// Operations under `client.mobile_network_operators()`. Feature `numbers`.
///
/// Guide: [Numbers](crate::guides::numbers).
#[derive(Clone, Copy, Debug)]
pub struct MobileNetworkOperators<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `mobile_network_operators`. Feature `numbers`.
    #[inline]
    #[must_use]
    pub fn mobile_network_operators(&self) -> MobileNetworkOperators<'_> {
        MobileNetworkOperators(self)
    }
}

impl MobileNetworkOperators<'_> {
    /// Lists mobile network operators.
    ///
    /// `GET /mobile_network_operators`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<numbers::MobileNetworkOperator, shared::PaginationMeta>,
        MobileNetworkOperatorsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/mobile_network_operators")
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

/// What [`MobileNetworkOperators::list`] (`GET /mobile_network_operators`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListMobileNetworkOperatorsFilter`](numbers::ListMobileNetworkOperatorsFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum MobileNetworkOperatorsList {}

impl<T> Call<T, MobileNetworkOperatorsList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<numbers::ListMobileNetworkOperatorsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<numbers::ListMobileNetworkOperatorsFilter>,
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
}

/// Operations under `client.network_coverage()`. Feature `numbers`.
///
/// Guide: [Numbers](crate::guides::numbers).
#[derive(Clone, Copy, Debug)]
pub struct NetworkCoverage<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `network_coverage`. Feature `numbers`.
    #[inline]
    #[must_use]
    pub fn network_coverage(&self) -> NetworkCoverage<'_> {
        NetworkCoverage(self)
    }
}

impl NetworkCoverage<'_> {
    /// Lists network coverage.
    ///
    /// `GET /network_coverage`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<numbers::NetworkCoverage, shared::PaginationMeta>,
        NetworkCoverageList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/network_coverage")
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

/// What [`NetworkCoverage::list`] (`GET /network_coverage`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filters`, [`ListNetworkCoverageFilters`](numbers::ListNetworkCoverageFilters): `filters` in the query.
/// - `filter`, [`ListNetworkCoverageFilter`](numbers::ListNetworkCoverageFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum NetworkCoverageList {}

impl<T> Call<T, NetworkCoverageList> {
    /// Sets the query parameter `filters`.
    #[inline]
    pub fn filters(
        self,
        value: impl IntoField<Option<numbers::ListNetworkCoverageFilters>>,
    ) -> Self {
        self.arg(
            "filters",
            &IntoField::<Option<numbers::ListNetworkCoverageFilters>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<numbers::ListNetworkCoverageFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<numbers::ListNetworkCoverageFilter>>::into_field(value),
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

/// Operations under `client.number_block_orders()`. Feature `numbers`.
///
/// Guide: [Numbers](crate::guides::numbers).
#[derive(Clone, Copy, Debug)]
pub struct NumberBlockOrders<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `number_block_orders`. Feature `numbers`.
    #[inline]
    #[must_use]
    pub fn number_block_orders(&self) -> NumberBlockOrders<'_> {
        NumberBlockOrders(self)
    }
}

impl NumberBlockOrders<'_> {
    /// Lists number block orders.
    ///
    /// `GET /number_block_orders`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<numbers::NumberBlockOrder, shared::PaginationMeta>,
        NumberBlockOrdersList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/number_block_orders")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a number block order.
    ///
    /// `POST /number_block_orders`
    #[inline]
    pub fn create(
        &self,
        body: numbers::CreateNumberBlockOrderRequest,
    ) -> Call<numbers::NumberBlockOrder> {
        Call::new(self.0, const { &Op::new("POST", "/number_block_orders").data() })
            .json(&body)
    }

    /// Gets a number block order.
    ///
    /// `GET /number_block_orders/{number_block_order_id}`
    #[inline]
    pub fn retrieve(
        &self,
        number_block_order_id: &str,
    ) -> Call<numbers::NumberBlockOrder> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/number_block_orders/{number_block_order_id}")
                        .data()
                },
            )
            .path(&[number_block_order_id])
    }

    /// Asks [`retrieve`](Self::retrieve) again and again until `status` is `success`. It is an error if that is `failure`.
    pub fn wait(
        &self,
        number_block_order_id: &str,
    ) -> crate::runtime::Wait<numbers::NumberBlockOrder> {
        const JOB: &crate::runtime::Job<numbers::NumberBlockOrder> = &crate::runtime::Job {
            state: |value| Some(value.status.as_ref()?.as_str()),
            done: &["success"],
            failed: &["failure"],
        };
        crate::runtime::Wait::new(self.retrieve(number_block_order_id), JOB)
    }
}

/// What [`NumberBlockOrders::list`] (`GET /number_block_orders`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`ListNumberBlockOrdersFilter`](numbers::ListNumberBlockOrdersFilter): `filter` in the query.
#[derive(Debug)]
pub enum NumberBlockOrdersList {}

impl<T> Call<T, NumberBlockOrdersList> {
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
        value: impl IntoField<Option<numbers::ListNumberBlockOrdersFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<numbers::ListNumberBlockOrdersFilter>>::into_field(value),
        )
    }
}

impl NumberOrderPhoneNumbers<'_> {
    /// Lists number order phone numbers.
    ///
    /// `GET /number_order_phone_numbers`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        numbers::ListNumberOrderPhoneNumbersResponse,
        NumberOrderPhoneNumbersList,
    > {
        Call::new(self.0, const { &Op::new("GET", "/number_order_phone_numbers") })
    }

    /// Gets a number order phone number.
    ///
    /// `GET /number_order_phone_numbers/{number_order_phone_number_id}`
    #[inline]
    pub fn retrieve(
        &self,
        number_order_phone_number_id: &str,
    ) -> Call<numbers::NumberOrderPhoneNumber> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "GET",
                            "/number_order_phone_numbers/{number_order_phone_number_id}",
                        )
                        .data()
                },
            )
            .path(&[number_order_phone_number_id])
    }

    /// Updates the requirements of a number order phone number.
    ///
    /// `PATCH /number_order_phone_numbers/{number_order_phone_number_id}`
    #[inline]
    pub fn update_requirements(
        &self,
        number_order_phone_number_id: &str,
        body: numbers::UpdateNumberOrderPhoneNumberRequest,
    ) -> Call<numbers::NumberOrderPhoneNumber> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "PATCH",
                            "/number_order_phone_numbers/{number_order_phone_number_id}",
                        )
                        .data()
                },
            )
            .path(&[number_order_phone_number_id])
            .json(&body)
    }
}

/// What [`NumberOrderPhoneNumbers::list`] (`GET /number_order_phone_numbers`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListNumberOrderPhoneNumbersFilter`](numbers::ListNumberOrderPhoneNumbersFilter): `filter` in the query.
#[derive(Debug)]
pub enum NumberOrderPhoneNumbersList {}

impl<T> Call<T, NumberOrderPhoneNumbersList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<numbers::ListNumberOrderPhoneNumbersFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<numbers::ListNumberOrderPhoneNumbersFilter>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.number_orders()`. Feature `numbers`.
///
/// Guide: [Numbers](crate::guides::numbers).
#[derive(Clone, Copy, Debug)]
pub struct NumberOrders<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `number_orders`. Feature `numbers`.
    #[inline]
    #[must_use]
    pub fn number_orders(&self) -> NumberOrders<'_> {
        NumberOrders(self)
    }
}

impl NumberOrders<'_> {
    /// Lists number orders.
    ///
    /// `GET /number_orders`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<numbers::NumberOrder, shared::PaginationMeta>, NumberOrdersList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/number_orders")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a number order.
    ///
    /// `POST /number_orders`
    #[inline]
    pub fn create(
        &self,
        body: numbers::CreateNumberOrderRequest,
    ) -> Call<shared::NumberOrderWithPhoneNumbers> {
        Call::new(self.0, const { &Op::new("POST", "/number_orders").data() })
            .json(&body)
    }

    /// Gets a number order.
    ///
    /// `GET /number_orders/{number_order_id}`
    #[inline]
    pub fn retrieve(
        &self,
        number_order_id: &str,
    ) -> Call<shared::NumberOrderWithPhoneNumbers> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/number_orders/{number_order_id}").data() },
            )
            .path(&[number_order_id])
    }

    /// Asks [`retrieve`](Self::retrieve) again and again until `status` is `success`. It is an error if that is `failure`.
    pub fn wait(
        &self,
        number_order_id: &str,
    ) -> crate::runtime::Wait<shared::NumberOrderWithPhoneNumbers> {
        const JOB: &crate::runtime::Job<shared::NumberOrderWithPhoneNumbers> = &crate::runtime::Job {
            state: |value| Some(value.status.as_ref()?.as_str()),
            done: &["success"],
            failed: &["failure"],
        };
        crate::runtime::Wait::new(self.retrieve(number_order_id), JOB)
    }

    /// Updates a number order.
    ///
    /// `PATCH /number_orders/{number_order_id}`
    #[inline]
    pub fn update(
        &self,
        number_order_id: &str,
        body: numbers::UpdateNumberOrderRequest,
    ) -> Call<shared::NumberOrderWithPhoneNumbers> {
        Call::new(
                self.0,
                const { &Op::new("PATCH", "/number_orders/{number_order_id}").data() },
            )
            .path(&[number_order_id])
            .json(&body)
    }
}

/// What [`NumberOrders::list`] (`GET /number_orders`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`ListNumberOrdersFilter`](numbers::ListNumberOrdersFilter): `filter` in the query.
#[derive(Debug)]
pub enum NumberOrdersList {}

impl<T> Call<T, NumberOrdersList> {
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
        value: impl IntoField<Option<numbers::ListNumberOrdersFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<numbers::ListNumberOrdersFilter>>::into_field(value),
        )
    }
}

/// Operations under `client.number_reservations()`. Feature `numbers`.
///
/// Guide: [Numbers](crate::guides::numbers).
#[derive(Clone, Copy, Debug)]
pub struct NumberReservations<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `number_reservations`. Feature `numbers`.
    #[inline]
    #[must_use]
    pub fn number_reservations(&self) -> NumberReservations<'_> {
        NumberReservations(self)
    }
}

impl NumberReservations<'_> {
    /// Lists number reservations.
    ///
    /// `GET /number_reservations`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<numbers::NumberReservation, shared::PaginationMeta>,
        NumberReservationsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/number_reservations")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a number reservation.
    ///
    /// `POST /number_reservations`
    #[inline]
    pub fn create(
        &self,
        body: numbers::CreateNumberReservationRequest,
    ) -> Call<numbers::NumberReservation> {
        Call::new(self.0, const { &Op::new("POST", "/number_reservations").data() })
            .json(&body)
    }

    /// Gets a number reservation.
    ///
    /// `GET /number_reservations/{number_reservation_id}`
    #[inline]
    pub fn retrieve(
        &self,
        number_reservation_id: &str,
    ) -> Call<numbers::NumberReservation> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/number_reservations/{number_reservation_id}")
                        .data()
                },
            )
            .path(&[number_reservation_id])
    }

    /// Asks [`retrieve`](Self::retrieve) again and again until `status` is `success`. It is an error if that is `failure`.
    pub fn wait(
        &self,
        number_reservation_id: &str,
    ) -> crate::runtime::Wait<numbers::NumberReservation> {
        const JOB: &crate::runtime::Job<numbers::NumberReservation> = &crate::runtime::Job {
            state: |value| Some(value.status.as_ref()?.as_str()),
            done: &["success"],
            failed: &["failure"],
        };
        crate::runtime::Wait::new(self.retrieve(number_reservation_id), JOB)
    }
}

/// What [`NumberReservations::list`] (`GET /number_reservations`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`ListNumberReservationsFilter`](numbers::ListNumberReservationsFilter): `filter` in the query.
#[derive(Debug)]
pub enum NumberReservationsList {}

impl<T> Call<T, NumberReservationsList> {
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
        value: impl IntoField<Option<numbers::ListNumberReservationsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<numbers::ListNumberReservationsFilter>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.number_reservations().actions()`. Feature `numbers`.
///
/// Guide: [Numbers](crate::guides::numbers).
#[derive(Clone, Copy, Debug)]
pub struct NumberReservationsActions<'a>(pub(crate) &'a Client);

impl<'a> NumberReservations<'a> {
    /// Operations under `number_reservations.actions`. Feature `numbers`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> NumberReservationsActions<'a> {
        NumberReservationsActions(self.0)
    }
}

impl NumberReservationsActions<'_> {
    /// Extends a number reservation.
    ///
    /// `POST /number_reservations/{number_reservation_id}/actions/extend`
    #[inline]
    pub fn extend(
        &self,
        number_reservation_id: &str,
    ) -> Call<numbers::NumberReservation> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/number_reservations/{number_reservation_id}/actions/extend",
                        )
                        .data()
                },
            )
            .path(&[number_reservation_id])
    }
}

/// Operations under `client.numbers_features()`. Feature `numbers`.
///
/// Guide: [Numbers](crate::guides::numbers).
#[derive(Clone, Copy, Debug)]
pub struct NumbersFeatures<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `numbers_features`. Feature `numbers`.
    #[inline]
    #[must_use]
    pub fn numbers_features(&self) -> NumbersFeatures<'_> {
        NumbersFeatures(self)
    }
}

impl NumbersFeatures<'_> {
    /// Lists the features of numbers.
    ///
    /// `POST /numbers_features`
    #[inline]
    pub fn create(
        &self,
        body: numbers::CreateNumbersFeatureRequest,
    ) -> Call<Vec<numbers::NumbersFeature>> {
        Call::new(self.0, const { &Op::new("POST", "/numbers_features").data() })
            .json(&body)
    }
}

/// Operations under `client.phone_number_blocks()`. Feature `numbers`.
///
/// Guide: [Numbers](crate::guides::numbers).
#[derive(Clone, Copy, Debug)]
pub struct PhoneNumberBlocks<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `phone_number_blocks`. Feature `numbers`.
    #[inline]
    #[must_use]
    pub fn phone_number_blocks(&self) -> PhoneNumberBlocks<'_> {
        PhoneNumberBlocks(self)
    }
}

/// Operations under `client.phone_number_blocks().jobs()`. Feature `numbers`.
///
/// Guide: [Numbers](crate::guides::numbers).
#[derive(Clone, Copy, Debug)]
pub struct PhoneNumberBlocksJobs<'a>(pub(crate) &'a Client);

impl<'a> PhoneNumberBlocks<'a> {
    /// Operations under `phone_number_blocks.jobs`. Feature `numbers`.
    #[inline]
    #[must_use]
    pub fn jobs(self) -> PhoneNumberBlocksJobs<'a> {
        PhoneNumberBlocksJobs(self.0)
    }
}

impl PhoneNumberBlocksJobs<'_> {
    /// Lists phone number block jobs.
    ///
    /// `GET /phone_number_blocks/jobs`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<numbers::PhoneNumberBlocksJob, shared::PaginationMeta>,
        PhoneNumberBlocksJobsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/phone_number_blocks/jobs")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Deletes a phone number block by a job.
    ///
    /// `POST /phone_number_blocks/jobs/delete_phone_number_block`
    #[inline]
    pub fn delete_phone_number_block(
        &self,
        body: numbers::PhoneNumberBlocksJobDeletePhoneNumberBlockRequest,
    ) -> Call<numbers::PhoneNumberBlocksJob> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/phone_number_blocks/jobs/delete_phone_number_block",
                        )
                        .data()
                },
            )
            .json(&body)
    }

    /// Gets a phone number block job.
    ///
    /// `GET /phone_number_blocks/jobs/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<numbers::PhoneNumberBlocksJob> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/phone_number_blocks/jobs/{id}").data() },
            )
            .path(&[id])
    }

    /// Asks [`retrieve`](Self::retrieve) again and again until `status` is `completed`. It is an error if that is `failed`.
    pub fn wait(&self, id: &str) -> crate::runtime::Wait<numbers::PhoneNumberBlocksJob> {
        const JOB: &crate::runtime::Job<numbers::PhoneNumberBlocksJob> = &crate::runtime::Job {
            state: |value| Some(value.status.as_ref()?.as_str()),
            done: &["completed"],
            failed: &["failed"],
        };
        crate::runtime::Wait::new(self.retrieve(id), JOB)
    }
}

/// What [`PhoneNumberBlocksJobs::list`] (`GET /phone_number_blocks/jobs`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `sort`, `String`: `sort` in the query. Always `created_at`.
/// - `filter`, [`ListJobsFilter`](numbers::ListJobsFilter): `filter` in the query.
#[derive(Debug)]
pub enum PhoneNumberBlocksJobsList {}

impl<T> Call<T, PhoneNumberBlocksJobsList> {
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
    pub fn filter(self, value: impl IntoField<Option<numbers::ListJobsFilter>>) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<numbers::ListJobsFilter>>::into_field(value),
        )
    }
}

impl SubNumberOrders<'_> {
    /// Lists sub number orders.
    ///
    /// `GET /sub_number_orders`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<numbers::ListSubNumberOrdersResponse, SubNumberOrdersList> {
        Call::new(self.0, const { &Op::new("GET", "/sub_number_orders") })
    }

    /// Gets a sub number order.
    ///
    /// `GET /sub_number_orders/{sub_number_order_id}`
    #[inline]
    pub fn retrieve(
        &self,
        sub_number_order_id: &str,
    ) -> Call<numbers::SubNumberOrder, SubNumberOrdersRetrieve> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/sub_number_orders/{sub_number_order_id}").data()
                },
            )
            .path(&[sub_number_order_id])
    }

    /// Asks [`retrieve`](Self::retrieve) again and again until `status` is `success`. It is an error if that is `failure`.
    pub fn wait(
        &self,
        sub_number_order_id: &str,
    ) -> crate::runtime::Wait<numbers::SubNumberOrder, SubNumberOrdersRetrieve> {
        const JOB: &crate::runtime::Job<numbers::SubNumberOrder> = &crate::runtime::Job {
            state: |value| Some(value.status.as_ref()?.as_str()),
            done: &["success"],
            failed: &["failure"],
        };
        crate::runtime::Wait::new(self.retrieve(sub_number_order_id), JOB)
    }

    /// Updates a sub number order.
    ///
    /// `PATCH /sub_number_orders/{sub_number_order_id}`
    #[inline]
    pub fn update(
        &self,
        sub_number_order_id: &str,
        body: numbers::UpdateSubNumberOrderRequest,
    ) -> Call<numbers::SubNumberOrder> {
        Call::new(
                self.0,
                const {
                    &Op::new("PATCH", "/sub_number_orders/{sub_number_order_id}").data()
                },
            )
            .path(&[sub_number_order_id])
            .json(&body)
    }

    /// Cancels a sub number order.
    ///
    /// `PATCH /sub_number_orders/{sub_number_order_id}/cancel`
    #[inline]
    pub fn cancel(&self, sub_number_order_id: &str) -> Call<numbers::SubNumberOrder> {
        Call::new(
                self.0,
                const {
                    &Op::new("PATCH", "/sub_number_orders/{sub_number_order_id}/cancel")
                        .data()
                },
            )
            .path(&[sub_number_order_id])
    }
}

/// What [`SubNumberOrders::list`] (`GET /sub_number_orders`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListSubNumberOrdersFilter`](numbers::ListSubNumberOrdersFilter): `filter` in the query.
#[derive(Debug)]
pub enum SubNumberOrdersList {}

impl<T> Call<T, SubNumberOrdersList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<numbers::ListSubNumberOrdersFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<numbers::ListSubNumberOrdersFilter>>::into_field(value),
        )
    }
}

/// What [`SubNumberOrders::retrieve`] (`GET /sub_number_orders/{sub_number_order_id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`RetrieveSubNumberOrderFilter`](numbers::RetrieveSubNumberOrderFilter): `filter` in the query.
#[derive(Debug)]
pub enum SubNumberOrdersRetrieve {}

impl<T> Call<T, SubNumberOrdersRetrieve> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<numbers::RetrieveSubNumberOrderFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<numbers::RetrieveSubNumberOrderFilter>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.sub_number_orders_report()`. Feature `numbers`.
///
/// Guide: [Numbers](crate::guides::numbers).
#[derive(Clone, Copy, Debug)]
pub struct SubNumberOrdersReport<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `sub_number_orders_report`. Feature `numbers`.
    #[inline]
    #[must_use]
    pub fn sub_number_orders_report(&self) -> SubNumberOrdersReport<'_> {
        SubNumberOrdersReport(self)
    }
}

impl SubNumberOrdersReport<'_> {
    /// Creates a report of sub number orders.
    ///
    /// `POST /sub_number_orders_report`
    #[inline]
    pub fn create(
        &self,
        body: numbers::CreateSubNumberOrdersReportRequest,
    ) -> Call<numbers::SubNumberOrdersReport> {
        Call::new(self.0, const { &Op::new("POST", "/sub_number_orders_report").data() })
            .json(&body)
    }

    /// Gets a report of sub number orders.
    ///
    /// `GET /sub_number_orders_report/{report_id}`
    #[inline]
    pub fn retrieve(&self, report_id: &str) -> Call<numbers::SubNumberOrdersReport> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/sub_number_orders_report/{report_id}").data() },
            )
            .path(&[report_id])
    }

    /// Downloads a report of sub number orders.
    ///
    /// `GET /sub_number_orders_report/{report_id}/download`
    #[inline]
    pub fn download(&self, report_id: &str) -> Call<String> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/sub_number_orders_report/{report_id}/download")
                        .accept("text/csv")
                },
            )
            .path(&[report_id])
    }
}
