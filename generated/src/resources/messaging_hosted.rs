//! Operations of Messaging Hosted. Brings numbers of other carriers to messaging, with RCS agents, toll-free verification and link domains.
//!
//! See [the types](crate::messaging_hosted), [the guide](crate::guides::messaging_hosted).

#[doc(inline)]
pub use super::{Messages, MessagingHostedNumbers};
use crate::models::{messaging_hosted, shared};
use crate::runtime::operation::{Call, Client, DateTime, IntoField, Op, Page, Paging};

/// Operations under `client.messages().rcs()`. Feature `messaging-hosted`.
///
/// Guide: [Messaging Hosted](crate::guides::messaging_hosted).
#[derive(Clone, Copy, Debug)]
pub struct MessagesRcs<'a>(pub(crate) &'a Client);

impl<'a> Messages<'a> {
    /// Operations under `messages.rcs`. Feature `messaging-hosted`.
    #[inline]
    #[must_use]
    pub fn rcs(self) -> MessagesRcs<'a> {
        MessagesRcs(self.0)
    }
}

impl MessagesRcs<'_> {
    /// Sends a message over RCS.
    ///
    /// `POST /messages/rcs`
    #[inline]
    pub fn send(
        &self,
        body: messaging_hosted::RcsMessage,
    ) -> Call<messaging_hosted::RcsResponseData> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/messages/rcs").data().idempotency_header() },
            )
            .json(&body)
    }

    /// Generates a deep link to an RCS agent.
    ///
    /// `GET /messages/rcs/deeplinks/{agent_id}`
    #[inline]
    pub fn generate_deeplink(
        &self,
        agent_id: &str,
    ) -> Call<messaging_hosted::RcsDeeplinkResponseData, MessagesRcsGenerateDeeplink> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/messages/rcs/deeplinks/{agent_id}").data() },
            )
            .path(&[agent_id])
    }
}

/// What [`MessagesRcs::generate_deeplink`] (`GET /messages/rcs/deeplinks/{agent_id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `phone_number`, `String`: `phone_number` in the query.
/// - `body`, `String`: `body` in the query.
#[derive(Debug)]
pub enum MessagesRcsGenerateDeeplink {}

impl<T> Call<T, MessagesRcsGenerateDeeplink> {
    /// Sets the query parameter `phone_number`.
    #[inline]
    pub fn phone_number(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("phone_number", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `body`.
    #[inline]
    pub fn body(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("body", &IntoField::<Option<String>>::into_field(value))
    }
}

/// Operations under `client.messaging()`. Feature `messaging-hosted`.
///
/// Guide: [Messaging Hosted](crate::guides::messaging_hosted).
#[derive(Clone, Copy, Debug)]
pub struct Messaging<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `messaging`. Feature `messaging-hosted`.
    #[inline]
    #[must_use]
    pub fn messaging(&self) -> Messaging<'_> {
        Messaging(self)
    }
}

/// Operations under `client.messaging().rcs()`. Feature `messaging-hosted`.
///
/// Guide: [Messaging Hosted](crate::guides::messaging_hosted).
#[derive(Clone, Copy, Debug)]
pub struct MessagingRcs<'a>(pub(crate) &'a Client);

impl<'a> Messaging<'a> {
    /// Operations under `messaging.rcs`. Feature `messaging-hosted`.
    #[inline]
    #[must_use]
    pub fn rcs(self) -> MessagingRcs<'a> {
        MessagingRcs(self.0)
    }
}

impl MessagingRcs<'_> {
    /// Lists the RCS capabilities of several numbers.
    ///
    /// `POST /messaging/rcs/bulk_capabilities`
    #[inline]
    pub fn list_bulk_capabilities(
        &self,
        body: messaging_hosted::RcsCapabilityListRequest,
    ) -> Call<Vec<messaging_hosted::RcsCapabilitiesInternal>> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/messaging/rcs/bulk_capabilities").data() },
            )
            .json(&body)
    }

    /// Gets the RCS capabilities of a number.
    ///
    /// `GET /messaging/rcs/capabilities/{agent_id}/{phone_number}`
    #[inline]
    pub fn retrieve_capabilities(
        &self,
        agent_id: &str,
        phone_number: &str,
    ) -> Call<messaging_hosted::RcsCapabilitiesInternal> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "GET",
                            "/messaging/rcs/capabilities/{agent_id}/{phone_number}",
                        )
                        .data()
                },
            )
            .path(&[agent_id, phone_number])
    }

    /// Invites a test number to an RCS agent.
    ///
    /// `PUT /messaging/rcs/test_number_invite/{id}/{phone_number}`
    #[inline]
    pub fn invite_test_number(
        &self,
        id: &str,
        phone_number: &str,
    ) -> Call<messaging_hosted::RcsTestNumberInviteResponseData> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "PUT",
                            "/messaging/rcs/test_number_invite/{id}/{phone_number}",
                        )
                        .data()
                },
            )
            .path(&[id, phone_number])
    }
}

/// Operations under `client.messaging().rcs().agents()`. Feature `messaging-hosted`.
///
/// Guide: [Messaging Hosted](crate::guides::messaging_hosted).
#[derive(Clone, Copy, Debug)]
pub struct MessagingRcsAgents<'a>(pub(crate) &'a Client);

impl<'a> MessagingRcs<'a> {
    /// Operations under `messaging.rcs.agents`. Feature `messaging-hosted`.
    #[inline]
    #[must_use]
    pub fn agents(self) -> MessagingRcsAgents<'a> {
        MessagingRcsAgents(self.0)
    }
}

impl MessagingRcsAgents<'_> {
    /// Lists RCS agents.
    ///
    /// `GET /messaging/rcs/agents`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<messaging_hosted::RcsAgent, shared::MessagingPaginationMeta>,
        MessagingRcsAgentsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/messaging/rcs/agents")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Gets an RCS agent.
    ///
    /// `GET /messaging/rcs/agents/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<messaging_hosted::RcsAgent> {
        Call::new(self.0, const { &Op::new("GET", "/messaging/rcs/agents/{id}").data() })
            .path(&[id])
    }

    /// Updates an RCS agent.
    ///
    /// `PATCH /messaging/rcs/agents/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: messaging_hosted::RcsAgentUpdate,
    ) -> Call<messaging_hosted::RcsAgent> {
        Call::new(
                self.0,
                const { &Op::new("PATCH", "/messaging/rcs/agents/{id}").data() },
            )
            .path(&[id])
            .json(&body)
    }
}

/// What [`MessagingRcsAgents::list`] (`GET /messaging/rcs/agents`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum MessagingRcsAgentsList {}

impl<T> Call<T, MessagingRcsAgentsList> {
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

/// Operations under `client.messaging_hosted_number_orders()`. Feature `messaging-hosted`.
///
/// Guide: [Messaging Hosted](crate::guides::messaging_hosted).
#[derive(Clone, Copy, Debug)]
pub struct MessagingHostedNumberOrders<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `messaging_hosted_number_orders`. Feature `messaging-hosted`.
    #[inline]
    #[must_use]
    pub fn messaging_hosted_number_orders(&self) -> MessagingHostedNumberOrders<'_> {
        MessagingHostedNumberOrders(self)
    }
}

impl MessagingHostedNumberOrders<'_> {
    /// Lists messaging hosted number orders.
    ///
    /// `GET /messaging_hosted_number_orders`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<
            messaging_hosted::MessagingHostedNumberOrder,
            shared::MessagingPaginationMeta,
        >,
        MessagingHostedNumberOrdersList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/messaging_hosted_number_orders")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a messaging hosted number order.
    ///
    /// `POST /messaging_hosted_number_orders`
    #[inline]
    pub fn create(
        &self,
        body: messaging_hosted::CreateMessagingHostedNumberOrderRequest,
    ) -> Call<messaging_hosted::MessagingHostedNumberOrder> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/messaging_hosted_number_orders").data() },
            )
            .json(&body)
    }

    /// Checks the eligibility of numbers for hosted messaging.
    ///
    /// `POST /messaging_hosted_number_orders/eligibility_numbers_check`
    #[inline]
    pub fn check_eligibility(
        &self,
        body: messaging_hosted::EligibilityNumbersRequest,
    ) -> Call<messaging_hosted::EligibilityNumbersResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "POST",
                        "/messaging_hosted_number_orders/eligibility_numbers_check",
                    )
                },
            )
            .json(&body)
    }

    /// Gets a messaging hosted number order.
    ///
    /// `GET /messaging_hosted_number_orders/{id}`
    #[inline]
    pub fn retrieve(
        &self,
        id: &str,
    ) -> Call<messaging_hosted::MessagingHostedNumberOrder> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/messaging_hosted_number_orders/{id}").data() },
            )
            .path(&[id])
    }

    /// Asks [`retrieve`](Self::retrieve) again and again until `status` is `successful`. It is an error if that is `carrier_rejected`, `compliance_review_failed`, `deleted`, `failed`, `incomplete_documentation`, `incorrect_billing_information`, `ineligible_carrier` or `loa_file_invalid`.
    pub fn wait(
        &self,
        id: &str,
    ) -> crate::runtime::Wait<messaging_hosted::MessagingHostedNumberOrder> {
        const JOB: &crate::runtime::Job<messaging_hosted::MessagingHostedNumberOrder> = &crate::runtime::Job {
            state: |value| Some(value.status.as_ref()?.as_str()),
            done: &["successful"],
            failed: &[
                "carrier_rejected",
                "compliance_review_failed",
                "deleted",
                "failed",
                "incomplete_documentation",
                "incorrect_billing_information",
                "ineligible_carrier",
                "loa_file_invalid",
            ],
        };
        crate::runtime::Wait::new(self.retrieve(id), JOB)
    }

    /// Deletes a messaging hosted number order.
    ///
    /// `DELETE /messaging_hosted_number_orders/{id}`
    #[inline]
    pub fn delete(
        &self,
        id: &str,
    ) -> Call<messaging_hosted::MessagingHostedNumberOrder> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/messaging_hosted_number_orders/{id}").data()
                },
            )
            .path(&[id])
    }

    /// Validates the codes of a messaging hosted number order.
    ///
    /// `POST /messaging_hosted_number_orders/{id}/validation_codes`
    #[inline]
    pub fn validate_codes(
        &self,
        id: &str,
        body: messaging_hosted::ValidationCodesRequest,
    ) -> Call<messaging_hosted::ValidationCodes> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/messaging_hosted_number_orders/{id}/validation_codes",
                        )
                        .data()
                },
            )
            .path(&[id])
            .json(&body)
    }

    /// Creates verification codes for a messaging hosted number order.
    ///
    /// `POST /messaging_hosted_number_orders/{id}/verification_codes`
    #[inline]
    pub fn create_verification_codes(
        &self,
        id: &str,
        body: messaging_hosted::VerificationCodesRequest,
    ) -> Call<Vec<messaging_hosted::CreatedVerificationCodesResponseData>> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/messaging_hosted_number_orders/{id}/verification_codes",
                        )
                        .data()
                },
            )
            .path(&[id])
            .json(&body)
    }
}

/// What [`MessagingHostedNumberOrders::list`] (`GET /messaging_hosted_number_orders`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum MessagingHostedNumberOrdersList {}

impl<T> Call<T, MessagingHostedNumberOrdersList> {
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

/// Operations under `client.messaging_hosted_number_orders().actions()`. Feature `messaging-hosted`.
///
/// Guide: [Messaging Hosted](crate::guides::messaging_hosted).
#[derive(Clone, Copy, Debug)]
pub struct MessagingHostedNumberOrdersActions<'a>(pub(crate) &'a Client);

impl<'a> MessagingHostedNumberOrders<'a> {
    /// Operations under `messaging_hosted_number_orders.actions`. Feature `messaging-hosted`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> MessagingHostedNumberOrdersActions<'a> {
        MessagingHostedNumberOrdersActions(self.0)
    }
}

impl MessagingHostedNumberOrdersActions<'_> {
    /// Uploads a file to a messaging hosted number order.
    ///
    /// `POST /messaging_hosted_number_orders/{id}/actions/file_upload`
    #[inline]
    pub fn upload_file(
        &self,
        id: &str,
        body: messaging_hosted::UploadFileMessagingHostedNumberOrderRequest,
    ) -> Call<messaging_hosted::MessagingHostedNumberOrder> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/messaging_hosted_number_orders/{id}/actions/file_upload",
                        )
                        .data()
                },
            )
            .path(&[id])
            .multipart(&body)
    }
}

impl MessagingHostedNumbers<'_> {
    /// Deletes a messaging hosted number.
    ///
    /// `DELETE /messaging_hosted_numbers/{id}`
    #[inline]
    pub fn delete(
        &self,
        id: &str,
    ) -> Call<messaging_hosted::MessagingHostedNumberOrder> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/messaging_hosted_numbers/{id}").data() },
            )
            .path(&[id])
    }
}

/// Operations under `client.messaging_tollfree()`. Feature `messaging-hosted`.
///
/// Guide: [Messaging Hosted](crate::guides::messaging_hosted).
#[derive(Clone, Copy, Debug)]
pub struct MessagingTollfree<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `messaging_tollfree`. Feature `messaging-hosted`.
    #[inline]
    #[must_use]
    pub fn messaging_tollfree(&self) -> MessagingTollfree<'_> {
        MessagingTollfree(self)
    }
}

/// Operations under `client.messaging_tollfree().verification()`. Feature `messaging-hosted`.
///
/// Guide: [Messaging Hosted](crate::guides::messaging_hosted).
#[derive(Clone, Copy, Debug)]
pub struct MessagingTollfreeVerification<'a>(pub(crate) &'a Client);

impl<'a> MessagingTollfree<'a> {
    /// Operations under `messaging_tollfree.verification`. Feature `messaging-hosted`.
    #[inline]
    #[must_use]
    pub fn verification(self) -> MessagingTollfreeVerification<'a> {
        MessagingTollfreeVerification(self.0)
    }
}

/// Operations under `client.messaging_tollfree().verification().requests()`. Feature `messaging-hosted`.
///
/// Guide: [Messaging Hosted](crate::guides::messaging_hosted).
#[derive(Clone, Copy, Debug)]
pub struct MessagingTollfreeVerificationRequests<'a>(pub(crate) &'a Client);

impl<'a> MessagingTollfreeVerification<'a> {
    /// Operations under `messaging_tollfree.verification.requests`. Feature `messaging-hosted`.
    #[inline]
    #[must_use]
    pub fn requests(self) -> MessagingTollfreeVerificationRequests<'a> {
        MessagingTollfreeVerificationRequests(self.0)
    }
}

impl MessagingTollfreeVerificationRequests<'_> {
    /// Lists messaging tollfree verification requests.
    ///
    /// `GET /messaging_tollfree/verification/requests`
    #[inline]
    pub fn list(
        &self,
        page: i64,
        page_size: i64,
    ) -> Call<
        Page<
            messaging_hosted::VerificationRequestStatus,
            messaging_hosted::PaginatedVerificationRequestStatus,
        >,
        MessagingTollfreeVerificationRequestsList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/messaging_tollfree/verification/requests")
                        .page(
                            Paging::number("page")
                                .records("total_records")
                                .required_items("records"),
                        )
                },
            )
            .arg("page", &page)
            .arg("page_size", &page_size)
    }

    /// Creates a messaging tollfree verification request.
    ///
    /// `POST /messaging_tollfree/verification/requests`
    #[inline]
    pub fn create(
        &self,
        body: messaging_hosted::TfVerificationRequest,
    ) -> Call<messaging_hosted::VerificationRequestEgress> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/messaging_tollfree/verification/requests") },
            )
            .json(&body)
    }

    /// Gets a messaging tollfree verification request.
    ///
    /// `GET /messaging_tollfree/verification/requests/{id}`
    #[inline]
    pub fn retrieve(
        &self,
        id: &str,
    ) -> Call<messaging_hosted::VerificationRequestStatus> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/messaging_tollfree/verification/requests/{id}")
                },
            )
            .path(&[id])
    }

    /// Updates a messaging tollfree verification request.
    ///
    /// `PATCH /messaging_tollfree/verification/requests/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: messaging_hosted::TfVerificationRequest,
    ) -> Call<messaging_hosted::VerificationRequestEgress> {
        Call::new(
                self.0,
                const {
                    &Op::new("PATCH", "/messaging_tollfree/verification/requests/{id}")
                },
            )
            .path(&[id])
            .json(&body)
    }

    /// Deletes a messaging tollfree verification request.
    ///
    /// `DELETE /messaging_tollfree/verification/requests/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/messaging_tollfree/verification/requests/{id}")
                        .empty()
                },
            )
            .path(&[id])
    }

    /// Gets the status history of a messaging tollfree verification request.
    ///
    /// `GET /messaging_tollfree/verification/requests/{id}/status_history`
    #[inline]
    pub fn retrieve_status_history(
        &self,
        id: &str,
        page_number: i64,
        page_size: i64,
    ) -> Call<messaging_hosted::PaginatedVerificationStatusHistoryEntry> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "GET",
                        "/messaging_tollfree/verification/requests/{id}/status_history",
                    )
                },
            )
            .path(&[id])
            .arg("page[number]", &page_number)
            .arg("page[size]", &page_size)
    }
}

/// What [`MessagingTollfreeVerificationRequests::list`] (`GET /messaging_tollfree/verification/requests`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `date_start`, `DateTime`: `date_start` in the query.
/// - `date_end`, `DateTime`: `date_end` in the query.
/// - `status`, [`TfVerificationStatus`](messaging_hosted::TfVerificationStatus): `status` in the query.
/// - `phone_number`, `String`: `phone_number` in the query.
/// - `business_name`, `String`: `business_name` in the query.
#[derive(Debug)]
pub enum MessagingTollfreeVerificationRequestsList {}

impl<T> Call<T, MessagingTollfreeVerificationRequestsList> {
    /// Sets the query parameter `date_start`.
    #[inline]
    pub fn date_start(self, value: impl IntoField<Option<DateTime>>) -> Self {
        self.arg("date_start", &IntoField::<Option<DateTime>>::into_field(value))
    }

    /// Sets the query parameter `date_end`.
    #[inline]
    pub fn date_end(self, value: impl IntoField<Option<DateTime>>) -> Self {
        self.arg("date_end", &IntoField::<Option<DateTime>>::into_field(value))
    }

    /// Sets the query parameter `status`.
    #[inline]
    pub fn status(
        self,
        value: impl IntoField<Option<messaging_hosted::TfVerificationStatus>>,
    ) -> Self {
        self.arg(
            "status",
            &IntoField::<
                Option<messaging_hosted::TfVerificationStatus>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `phone_number`.
    #[inline]
    pub fn phone_number(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("phone_number", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `business_name`.
    #[inline]
    pub fn business_name(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("business_name", &IntoField::<Option<String>>::into_field(value))
    }
}

/// Operations under `client.messaging_url_domains()`. Feature `messaging-hosted`.
///
/// Guide: [Messaging Hosted](crate::guides::messaging_hosted).
#[derive(Clone, Copy, Debug)]
pub struct MessagingUrlDomains<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `messaging_url_domains`. Feature `messaging-hosted`.
    #[inline]
    #[must_use]
    pub fn messaging_url_domains(&self) -> MessagingUrlDomains<'_> {
        MessagingUrlDomains(self)
    }
}

impl MessagingUrlDomains<'_> {
    /// Lists messaging URL domains.
    ///
    /// `GET /messaging_url_domains`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<messaging_hosted::MessagingUrlDomain, shared::MessagingPaginationMeta>,
        MessagingUrlDomainsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/messaging_url_domains")
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

/// What [`MessagingUrlDomains::list`] (`GET /messaging_url_domains`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum MessagingUrlDomainsList {}

impl<T> Call<T, MessagingUrlDomainsList> {
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
