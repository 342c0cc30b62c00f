//! Operations of the product Messaging Hosted.

use super::{Messages, MessagingHostedNumbers};
use crate::models::{messaging_hosted, shared};
use crate::runtime::operation::{Call, Client, DateTime, IntoField, Op, Page, Paging};

/// Operations under `client.messages().rcs()`.
#[derive(Clone, Copy, Debug)]
pub struct MessagesRcs<'a>(pub(crate) &'a Client);

impl<'a> Messages<'a> {
    /// Operations under `messages.rcs`.
    #[inline]
    #[must_use]
    pub fn rcs(self) -> MessagesRcs<'a> {
        MessagesRcs(self.0)
    }
}

impl MessagesRcs<'_> {
    /// Send (message RCS).
    ///
    /// `POST /messages/rcs`
    #[inline]
    pub fn send(
        &self,
        body: messaging_hosted::RcsMessage,
    ) -> Call<messaging_hosted::RcsResponseData> {
        Call::new(self.0, const { &Op::new("POST", "/messages/rcs").data() }).json(&body)
    }

    /// Generate deeplink (message RCS).
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

/// Parameters of `GET /messages/rcs/deeplinks/{agent_id}`.
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

/// Operations under `client.messaging()`.
#[derive(Clone, Copy, Debug)]
pub struct Messaging<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `messaging`.
    #[inline]
    #[must_use]
    pub fn messaging(&self) -> Messaging<'_> {
        Messaging(self)
    }
}

/// Operations under `client.messaging().rcs()`.
#[derive(Clone, Copy, Debug)]
pub struct MessagingRcs<'a>(pub(crate) &'a Client);

impl<'a> Messaging<'a> {
    /// Operations under `messaging.rcs`.
    #[inline]
    #[must_use]
    pub fn rcs(self) -> MessagingRcs<'a> {
        MessagingRcs(self.0)
    }
}

impl MessagingRcs<'_> {
    /// List bulk capabilities (messaging RCS).
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

    /// Get capabilities (messaging RCS).
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

    /// Invite test number (messaging RCS).
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

/// Operations under `client.messaging().rcs().agents()`.
#[derive(Clone, Copy, Debug)]
pub struct MessagingRcsAgents<'a>(pub(crate) &'a Client);

impl<'a> MessagingRcs<'a> {
    /// Operations under `messaging.rcs.agents`.
    #[inline]
    #[must_use]
    pub fn agents(self) -> MessagingRcsAgents<'a> {
        MessagingRcsAgents(self.0)
    }
}

impl MessagingRcsAgents<'_> {
    /// List messaging RCS agents.
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

    /// Get messaging RCS agent.
    ///
    /// `GET /messaging/rcs/agents/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<messaging_hosted::RcsAgent> {
        Call::new(self.0, const { &Op::new("GET", "/messaging/rcs/agents/{id}").data() })
            .path(&[id])
    }

    /// Update messaging RCS agent.
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

/// Parameters of `GET /messaging/rcs/agents`.
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

/// Operations under `client.messaging_hosted_number_orders()`.
#[derive(Clone, Copy, Debug)]
pub struct MessagingHostedNumberOrders<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `messaging_hosted_number_orders`.
    #[inline]
    #[must_use]
    pub fn messaging_hosted_number_orders(&self) -> MessagingHostedNumberOrders<'_> {
        MessagingHostedNumberOrders(self)
    }
}

impl MessagingHostedNumberOrders<'_> {
    /// List messaging hosted number orders.
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

    /// Create messaging hosted number order.
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

    /// Check eligibility (messaging hosted number orders).
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

    /// Get messaging hosted number order.
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

    /// Delete messaging hosted number order.
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

    /// Validate codes (messaging hosted number orders).
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

    /// Create verification codes (messaging hosted number orders).
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

/// Parameters of `GET /messaging_hosted_number_orders`.
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

/// Operations under `client.messaging_hosted_number_orders().actions()`.
#[derive(Clone, Copy, Debug)]
pub struct MessagingHostedNumberOrdersActions<'a>(pub(crate) &'a Client);

impl<'a> MessagingHostedNumberOrders<'a> {
    /// Operations under `messaging_hosted_number_orders.actions`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> MessagingHostedNumberOrdersActions<'a> {
        MessagingHostedNumberOrdersActions(self.0)
    }
}

impl MessagingHostedNumberOrdersActions<'_> {
    /// Upload file (messaging hosted number order actions).
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
    /// Delete messaging hosted number.
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

/// Operations under `client.messaging_tollfree()`.
#[derive(Clone, Copy, Debug)]
pub struct MessagingTollfree<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `messaging_tollfree`.
    #[inline]
    #[must_use]
    pub fn messaging_tollfree(&self) -> MessagingTollfree<'_> {
        MessagingTollfree(self)
    }
}

/// Operations under `client.messaging_tollfree().verification()`.
#[derive(Clone, Copy, Debug)]
pub struct MessagingTollfreeVerification<'a>(pub(crate) &'a Client);

impl<'a> MessagingTollfree<'a> {
    /// Operations under `messaging_tollfree.verification`.
    #[inline]
    #[must_use]
    pub fn verification(self) -> MessagingTollfreeVerification<'a> {
        MessagingTollfreeVerification(self.0)
    }
}

/// Operations under `client.messaging_tollfree().verification().requests()`.
#[derive(Clone, Copy, Debug)]
pub struct MessagingTollfreeVerificationRequests<'a>(pub(crate) &'a Client);

impl<'a> MessagingTollfreeVerification<'a> {
    /// Operations under `messaging_tollfree.verification.requests`.
    #[inline]
    #[must_use]
    pub fn requests(self) -> MessagingTollfreeVerificationRequests<'a> {
        MessagingTollfreeVerificationRequests(self.0)
    }
}

impl MessagingTollfreeVerificationRequests<'_> {
    /// List messaging tollfree verification requests.
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

    /// Create messaging tollfree verification request.
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

    /// Get messaging tollfree verification request.
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

    /// Update messaging tollfree verification request.
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

    /// Delete messaging tollfree verification request.
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

    /// Get status history (messaging tollfree verification requests).
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

/// Parameters of `GET /messaging_tollfree/verification/requests`.
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

/// Operations under `client.messaging_url_domains()`.
#[derive(Clone, Copy, Debug)]
pub struct MessagingUrlDomains<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `messaging_url_domains`.
    #[inline]
    #[must_use]
    pub fn messaging_url_domains(&self) -> MessagingUrlDomains<'_> {
        MessagingUrlDomains(self)
    }
}

impl MessagingUrlDomains<'_> {
    /// List messaging URL domains.
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

/// Parameters of `GET /messaging_url_domains`.
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
