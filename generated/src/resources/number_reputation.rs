//! Operations of Number Reputation. Watches how carriers rate the numbers a business calls from.
//!
//! See [the types](crate::number_reputation), [the guide](crate::guides::number_reputation).

#[doc(inline)]
pub use super::Enterprises;
use crate::models::number_reputation;
use crate::runtime::operation::{
    Bytes, Call, Client, DateTime, IntoField, Op, Page, Paging,
};

/// Operations under `client.enterprises().reputation()`. Feature `number-reputation`.
///
/// Guide: [Number Reputation](crate::guides::number_reputation).
#[derive(Clone, Copy, Debug)]
pub struct EnterprisesReputation<'a>(pub(crate) &'a Client);

impl<'a> Enterprises<'a> {
    /// Operations under `enterprises.reputation`. Feature `number-reputation`.
    #[inline]
    #[must_use]
    pub fn reputation(self) -> EnterprisesReputation<'a> {
        EnterprisesReputation(self.0)
    }
}

impl EnterprisesReputation<'_> {
    /// Gets the reputation of an enterprise.
    ///
    /// `GET /enterprises/{enterprise_id}/reputation`
    #[inline]
    pub fn retrieve(
        &self,
        enterprise_id: &str,
    ) -> Call<number_reputation::EnterpriseReputation> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/enterprises/{enterprise_id}/reputation").data()
                },
            )
            .path(&[enterprise_id])
    }

    /// Enables number reputation for an enterprise.
    ///
    /// `POST /enterprises/{enterprise_id}/reputation`
    #[inline]
    pub fn enable(
        &self,
        enterprise_id: &str,
        body: number_reputation::EnterpriseReputationCreate,
    ) -> Call<number_reputation::EnterpriseReputation> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/enterprises/{enterprise_id}/reputation").data()
                },
            )
            .path(&[enterprise_id])
            .json(&body)
    }

    /// Disables number reputation for an enterprise.
    ///
    /// `DELETE /enterprises/{enterprise_id}/reputation`
    #[inline]
    pub fn disable(&self, enterprise_id: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/enterprises/{enterprise_id}/reputation").empty()
                },
            )
            .path(&[enterprise_id])
    }

    /// Updates how often the reputation of an enterprise is checked.
    ///
    /// `PATCH /enterprises/{enterprise_id}/reputation/frequency`
    #[inline]
    pub fn update_frequency(
        &self,
        enterprise_id: &str,
        body: number_reputation::EnterpriseReputationUpdateFrequency,
    ) -> Call<number_reputation::EnterpriseReputation> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "PATCH",
                            "/enterprises/{enterprise_id}/reputation/frequency",
                        )
                        .data()
                },
            )
            .path(&[enterprise_id])
            .json(&body)
    }
}

/// Operations under `client.enterprises().reputation().loa()`. Feature `number-reputation`.
///
/// Guide: [Number Reputation](crate::guides::number_reputation).
#[derive(Clone, Copy, Debug)]
pub struct EnterprisesReputationLoa<'a>(pub(crate) &'a Client);

impl<'a> EnterprisesReputation<'a> {
    /// Operations under `enterprises.reputation.loa`. Feature `number-reputation`.
    #[inline]
    #[must_use]
    pub fn loa(self) -> EnterprisesReputationLoa<'a> {
        EnterprisesReputationLoa(self.0)
    }
}

impl EnterprisesReputationLoa<'_> {
    /// Renders the letter of authorization of an enterprise.
    ///
    /// `POST /enterprises/{enterprise_id}/reputation/loa`
    #[inline]
    pub fn render(
        &self,
        enterprise_id: &str,
        body: number_reputation::EnterpriseReputationLoaRender,
    ) -> Call<Bytes> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/enterprises/{enterprise_id}/reputation/loa")
                        .accept("application/pdf")
                },
            )
            .path(&[enterprise_id])
            .json(&body)
    }

    /// Updates the letter of authorization of an enterprise.
    ///
    /// `PATCH /enterprises/{enterprise_id}/reputation/loa`
    #[inline]
    pub fn update(
        &self,
        enterprise_id: &str,
        body: number_reputation::EnterpriseReputationLoaUpdate,
    ) -> Call<number_reputation::EnterpriseReputation> {
        Call::new(
                self.0,
                const {
                    &Op::new("PATCH", "/enterprises/{enterprise_id}/reputation/loa")
                        .data()
                },
            )
            .path(&[enterprise_id])
            .json(&body)
    }
}

/// Operations under `client.enterprises().reputation().numbers()`. Feature `number-reputation`.
///
/// Guide: [Number Reputation](crate::guides::number_reputation).
#[derive(Clone, Copy, Debug)]
pub struct EnterprisesReputationNumbers<'a>(pub(crate) &'a Client);

impl<'a> EnterprisesReputation<'a> {
    /// Operations under `enterprises.reputation.numbers`. Feature `number-reputation`.
    #[inline]
    #[must_use]
    pub fn numbers(self) -> EnterprisesReputationNumbers<'a> {
        EnterprisesReputationNumbers(self.0)
    }
}

impl EnterprisesReputationNumbers<'_> {
    /// Lists the reputation numbers of an enterprise.
    ///
    /// `GET /enterprises/{enterprise_id}/reputation/numbers`
    #[inline]
    pub fn list(
        &self,
        enterprise_id: &str,
    ) -> Call<
        Page<
            number_reputation::ReputationPhoneNumber,
            number_reputation::PaginationMeta,
        >,
        EnterprisesReputationNumbersList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/enterprises/{enterprise_id}/reputation/numbers")
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .required_items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[enterprise_id])
    }

    /// Associates numbers with the reputation of an enterprise.
    ///
    /// `POST /enterprises/{enterprise_id}/reputation/numbers`
    #[inline]
    pub fn associate(
        &self,
        enterprise_id: &str,
        body: number_reputation::ReputationPhoneNumberCreate,
    ) -> Call<number_reputation::ReputationPhoneNumberList> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/enterprises/{enterprise_id}/reputation/numbers")
                },
            )
            .path(&[enterprise_id])
            .json(&body)
    }

    /// Refreshes the reputation numbers of an enterprise.
    ///
    /// `POST /enterprises/{enterprise_id}/reputation/numbers/refresh`
    #[inline]
    pub fn refresh(
        &self,
        enterprise_id: &str,
        body: number_reputation::RefreshReputationRequest,
    ) -> Call<number_reputation::RefreshReputationResponseData> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/enterprises/{enterprise_id}/reputation/numbers/refresh",
                        )
                        .data()
                },
            )
            .path(&[enterprise_id])
            .json(&body)
    }

    /// Gets an enterprise reputation number.
    ///
    /// `GET /enterprises/{enterprise_id}/reputation/numbers/{phone_number}`
    #[inline]
    pub fn retrieve(
        &self,
        enterprise_id: &str,
        phone_number: &str,
    ) -> Call<
        number_reputation::ReputationPhoneNumber,
        EnterprisesReputationNumbersRetrieve,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "GET",
                            "/enterprises/{enterprise_id}/reputation/numbers/{phone_number}",
                        )
                        .data()
                },
            )
            .path(&[enterprise_id, phone_number])
    }

    /// Disassociates a number from the reputation of an enterprise.
    ///
    /// `DELETE /enterprises/{enterprise_id}/reputation/numbers/{phone_number}`
    #[inline]
    pub fn disassociate(&self, enterprise_id: &str, phone_number: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "DELETE",
                            "/enterprises/{enterprise_id}/reputation/numbers/{phone_number}",
                        )
                        .empty()
                },
            )
            .path(&[enterprise_id, phone_number])
    }
}

/// What [`EnterprisesReputationNumbers::list`] (`GET /enterprises/{enterprise_id}/reputation/numbers`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `10`. At least 1. At most 250.
/// - `filter_phone_number_contains`, `String`: `filter[phone_number][contains]` in the query.
/// - `filter_phone_number_eq`, `String`: `filter[phone_number][eq]` in the query.
#[derive(Debug)]
pub enum EnterprisesReputationNumbersList {}

impl<T> Call<T, EnterprisesReputationNumbersList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `10`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
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

    /// Sets the query parameter `filter[phone_number][eq]`.
    #[inline]
    pub fn filter_phone_number_eq(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg(
            "filter[phone_number][eq]",
            &IntoField::<Option<String>>::into_field(value),
        )
    }
}

/// What [`EnterprisesReputationNumbers::retrieve`] (`GET /enterprises/{enterprise_id}/reputation/numbers/{phone_number}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `fresh`, `bool`: `fresh` in the query. Default: `false`.
#[derive(Debug)]
pub enum EnterprisesReputationNumbersRetrieve {}

impl<T> Call<T, EnterprisesReputationNumbersRetrieve> {
    /// Sets the query parameter `fresh`. Default: `false`.
    #[inline]
    pub fn fresh(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("fresh", &IntoField::<Option<bool>>::into_field(value))
    }
}

/// Operations under `client.enterprises().reputation().remediation()`. Feature `number-reputation`.
///
/// Guide: [Number Reputation](crate::guides::number_reputation).
#[derive(Clone, Copy, Debug)]
pub struct EnterprisesReputationRemediation<'a>(pub(crate) &'a Client);

impl<'a> EnterprisesReputation<'a> {
    /// Operations under `enterprises.reputation.remediation`. Feature `number-reputation`.
    #[inline]
    #[must_use]
    pub fn remediation(self) -> EnterprisesReputationRemediation<'a> {
        EnterprisesReputationRemediation(self.0)
    }
}

impl EnterprisesReputationRemediation<'_> {
    /// Lists the remediations of an enterprise.
    ///
    /// `GET /enterprises/{enterprise_id}/reputation/remediation`
    #[inline]
    pub fn list(
        &self,
        enterprise_id: &str,
    ) -> Call<
        Page<
            number_reputation::RemediationRequestListItem,
            number_reputation::PaginationMeta,
        >,
        EnterprisesReputationRemediationList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "GET",
                            "/enterprises/{enterprise_id}/reputation/remediation",
                        )
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .required_items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[enterprise_id])
    }

    /// Creates a remediation for an enterprise.
    ///
    /// `POST /enterprises/{enterprise_id}/reputation/remediation`
    #[inline]
    pub fn create(
        &self,
        enterprise_id: &str,
        body: number_reputation::RemediationRequestCreate,
    ) -> Call<number_reputation::RemediationRequest> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/enterprises/{enterprise_id}/reputation/remediation",
                        )
                        .data()
                },
            )
            .path(&[enterprise_id])
            .json(&body)
    }

    /// Gets a remediation of an enterprise.
    ///
    /// `GET /enterprises/{enterprise_id}/reputation/remediation/{remediation_id}`
    #[inline]
    pub fn retrieve(
        &self,
        enterprise_id: &str,
        remediation_id: &str,
    ) -> Call<number_reputation::RemediationRequest> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "GET",
                            "/enterprises/{enterprise_id}/reputation/remediation/{remediation_id}",
                        )
                        .data()
                },
            )
            .path(&[enterprise_id, remediation_id])
    }
}

/// What [`EnterprisesReputationRemediation::list`] (`GET /enterprises/{enterprise_id}/reputation/remediation`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter_status`, [`RemediationStatus`](number_reputation::RemediationStatus): `filter[status]` in the query.
/// - `filter_created_at_gte`, `DateTime`: `filter[created_at][gte]` in the query.
/// - `filter_created_at_lte`, `DateTime`: `filter[created_at][lte]` in the query.
#[derive(Debug)]
pub enum EnterprisesReputationRemediationList {}

impl<T> Call<T, EnterprisesReputationRemediationList> {
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

    /// Sets the query parameter `filter[status]`.
    #[inline]
    pub fn filter_status(
        self,
        value: impl IntoField<Option<number_reputation::RemediationStatus>>,
    ) -> Self {
        self.arg(
            "filter[status]",
            &IntoField::<Option<number_reputation::RemediationStatus>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[created_at][gte]`.
    #[inline]
    pub fn filter_created_at_gte(self, value: impl IntoField<Option<DateTime>>) -> Self {
        self.arg(
            "filter[created_at][gte]",
            &IntoField::<Option<DateTime>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[created_at][lte]`.
    #[inline]
    pub fn filter_created_at_lte(self, value: impl IntoField<Option<DateTime>>) -> Self {
        self.arg(
            "filter[created_at][lte]",
            &IntoField::<Option<DateTime>>::into_field(value),
        )
    }
}

/// Operations under `client.reputation()`. Feature `number-reputation`.
///
/// Guide: [Number Reputation](crate::guides::number_reputation).
#[derive(Clone, Copy, Debug)]
pub struct Reputation<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `reputation`. Feature `number-reputation`.
    #[inline]
    #[must_use]
    pub fn reputation(&self) -> Reputation<'_> {
        Reputation(self)
    }
}

/// Operations under `client.reputation().numbers()`. Feature `number-reputation`.
///
/// Guide: [Number Reputation](crate::guides::number_reputation).
#[derive(Clone, Copy, Debug)]
pub struct ReputationNumbers<'a>(pub(crate) &'a Client);

impl<'a> Reputation<'a> {
    /// Operations under `reputation.numbers`. Feature `number-reputation`.
    #[inline]
    #[must_use]
    pub fn numbers(self) -> ReputationNumbers<'a> {
        ReputationNumbers(self.0)
    }
}

impl ReputationNumbers<'_> {
    /// Lists reputation numbers.
    ///
    /// `GET /reputation/numbers`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<
            number_reputation::ReputationPhoneNumber,
            number_reputation::PaginationMeta,
        >,
        ReputationNumbersList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/reputation/numbers")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Gets a reputation number.
    ///
    /// `GET /reputation/numbers/{phone_number}`
    #[inline]
    pub fn retrieve(
        &self,
        phone_number: &str,
    ) -> Call<number_reputation::ReputationPhoneNumber, ReputationNumbersRetrieve> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/reputation/numbers/{phone_number}").data() },
            )
            .path(&[phone_number])
    }

    /// Deletes a reputation number.
    ///
    /// `DELETE /reputation/numbers/{phone_number}`
    #[inline]
    pub fn delete(&self, phone_number: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/reputation/numbers/{phone_number}").empty()
                },
            )
            .path(&[phone_number])
    }
}

/// What [`ReputationNumbers::list`] (`GET /reputation/numbers`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter_phone_number_contains`, `String`: `filter[phone_number][contains]` in the query.
/// - `filter_enterprise_id`, `String`: `filter[enterprise_id]` in the query. Format: `uuid`.
/// - `filter_phone_number_eq`, `String`: `filter[phone_number][eq]` in the query.
#[derive(Debug)]
pub enum ReputationNumbersList {}

impl<T> Call<T, ReputationNumbersList> {
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

    /// Sets the query parameter `filter[enterprise_id]`. Format: `uuid`.
    #[inline]
    pub fn filter_enterprise_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg(
            "filter[enterprise_id]",
            &IntoField::<Option<String>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[phone_number][eq]`.
    #[inline]
    pub fn filter_phone_number_eq(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg(
            "filter[phone_number][eq]",
            &IntoField::<Option<String>>::into_field(value),
        )
    }
}

/// What [`ReputationNumbers::retrieve`] (`GET /reputation/numbers/{phone_number}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `fresh`, `bool`: `fresh` in the query. Default: `false`.
#[derive(Debug)]
pub enum ReputationNumbersRetrieve {}

impl<T> Call<T, ReputationNumbersRetrieve> {
    /// Sets the query parameter `fresh`. Default: `false`.
    #[inline]
    pub fn fresh(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("fresh", &IntoField::<Option<bool>>::into_field(value))
    }
}
