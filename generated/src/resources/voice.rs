//! Operations of Voice. Places, answers, transfers and ends calls, command by command, driven by webhooks.
//!
//! See [the types](crate::voice), [the guide](crate::guides::voice).

#[doc(inline)]
pub use super::{Calls, CallsActions, Connections};
use crate::models::{shared, voice};
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.call_control_applications()`. Feature `voice`.
///
/// Guide: [Voice](crate::guides::voice).
#[derive(Clone, Copy, Debug)]
pub struct CallControlApplications<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `call_control_applications`. Feature `voice`.
    #[inline]
    #[must_use]
    pub fn call_control_applications(&self) -> CallControlApplications<'_> {
        CallControlApplications(self)
    }
}

impl CallControlApplications<'_> {
    /// Lists call control applications.
    ///
    /// `GET /call_control_applications`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<voice::CallControlApplication, shared::PaginationMeta>,
        CallControlApplicationsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/call_control_applications")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a call control application.
    ///
    /// `POST /call_control_applications`
    #[inline]
    pub fn create(
        &self,
        body: voice::CreateCallControlApplicationRequest,
    ) -> Call<voice::CallControlApplication> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/call_control_applications").data() },
            )
            .json(&body)
    }

    /// Gets a call control application.
    ///
    /// `GET /call_control_applications/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<voice::CallControlApplication> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/call_control_applications/{id}").data() },
            )
            .path(&[id])
    }

    /// Updates a call control application.
    ///
    /// `PATCH /call_control_applications/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: voice::UpdateCallControlApplicationRequest,
    ) -> Call<voice::CallControlApplication> {
        Call::new(
                self.0,
                const { &Op::new("PATCH", "/call_control_applications/{id}").data() },
            )
            .path(&[id])
            .json(&body)
    }

    /// Deletes a call control application.
    ///
    /// `DELETE /call_control_applications/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<voice::CallControlApplication> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/call_control_applications/{id}").data() },
            )
            .path(&[id])
    }
}

/// What [`CallControlApplications::list`] (`GET /call_control_applications`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`Filter`](shared::Filter): `filter` in the query.
/// - `page_after`, `String`: `page[after]` in the query. Default: `null`.
/// - `page_before`, `String`: `page[before]` in the query. Default: `null`.
/// - `page_limit`, `i64`: `page[limit]` in the query. Default: `20`. At least 1. At most 250.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `sort`, [`ListCallControlApplicationsSort`](voice::ListCallControlApplicationsSort): `sort` in the query. Default: `created_at`.
#[derive(Debug)]
pub enum CallControlApplicationsList {}

impl<T> Call<T, CallControlApplicationsList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(self, value: impl IntoField<Option<shared::Filter>>) -> Self {
        self.arg("filter", &IntoField::<Option<shared::Filter>>::into_field(value))
    }

    /// Sets the query parameter `page[after]`. Default: `null`.
    #[inline]
    pub fn page_after(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("page[after]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `page[before]`. Default: `null`.
    #[inline]
    pub fn page_before(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("page[before]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `page[limit]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_limit(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[limit]", &IntoField::<Option<i64>>::into_field(value))
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

    /// Sets the query parameter `sort`. Default: `created_at`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<voice::ListCallControlApplicationsSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<
                Option<voice::ListCallControlApplicationsSort>,
            >::into_field(value),
        )
    }
}

impl Calls<'_> {
    /// Dials a number.
    ///
    /// `POST /calls`
    #[inline]
    pub fn dial(&self, body: voice::CallRequest) -> Call<voice::CallWithRecordingId> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls").data().idempotency_property("command_id")
                },
            )
            .json(&body)
    }

    /// Gets the status of a call.
    ///
    /// `GET /calls/{call_control_id}`
    #[inline]
    pub fn retrieve_status(&self, call_control_id: &str) -> Call<voice::CallModel> {
        Call::new(self.0, const { &Op::new("GET", "/calls/{call_control_id}").data() })
            .path(&[call_control_id])
    }
}

impl CallsActions<'_> {
    /// Answers a call.
    ///
    /// `POST /calls/{call_control_id}/actions/answer`
    #[inline]
    pub fn answer(
        &self,
        call_control_id: &str,
        body: voice::AnswerRequest,
    ) -> Call<voice::CallControlCommandResultWithRecordingId> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls/{call_control_id}/actions/answer")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Bridges two calls.
    ///
    /// `POST /calls/{call_control_id}/actions/bridge`
    #[inline]
    pub fn bridge(
        &self,
        call_control_id: &str,
        body: voice::BridgeRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls/{call_control_id}/actions/bridge")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Hangs up a call.
    ///
    /// `POST /calls/{call_control_id}/actions/hangup`
    #[inline]
    pub fn hangup(
        &self,
        call_control_id: &str,
        body: voice::HangupRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls/{call_control_id}/actions/hangup")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Refers a call.
    ///
    /// `POST /calls/{call_control_id}/actions/refer`
    #[inline]
    pub fn refer(
        &self,
        call_control_id: &str,
        body: voice::ReferRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls/{call_control_id}/actions/refer")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Rejects a call.
    ///
    /// `POST /calls/{call_control_id}/actions/reject`
    #[inline]
    pub fn reject(
        &self,
        call_control_id: &str,
        body: voice::RejectRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls/{call_control_id}/actions/reject")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Sends a SIP INFO request on a call.
    ///
    /// `POST /calls/{call_control_id}/actions/send_sip_info`
    #[inline]
    pub fn send_sip_info(
        &self,
        call_control_id: &str,
        body: voice::SendSipInfoRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls/{call_control_id}/actions/send_sip_info")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Transfers a call.
    ///
    /// `POST /calls/{call_control_id}/actions/transfer`
    #[inline]
    pub fn transfer(
        &self,
        call_control_id: &str,
        body: voice::TransferCallRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls/{call_control_id}/actions/transfer")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }
}

impl Connections<'_> {
    /// Lists the active calls of a connection.
    ///
    /// `GET /connections/{connection_id}/active_calls`
    #[inline]
    pub fn list_active_calls(
        &self,
        connection_id: &str,
    ) -> Call<
        Page<voice::ActiveCall, voice::CursorPaginationMeta>,
        ConnectionsListActiveCalls,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/connections/{connection_id}/active_calls")
                        .page(
                            Paging::cursor("page[after]", "meta.cursors.after")
                                .items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[connection_id])
    }
}

/// What [`Connections::list_active_calls`] (`GET /connections/{connection_id}/active_calls`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_after`, `String`: `page[after]` in the query. Default: `null`.
/// - `page_before`, `String`: `page[before]` in the query. Default: `null`.
/// - `page_limit`, `i64`: `page[limit]` in the query. Default: `20`. At least 1. At most 250.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum ConnectionsListActiveCalls {}

impl<T> Call<T, ConnectionsListActiveCalls> {
    /// Sets the query parameter `page[after]`. Default: `null`.
    #[inline]
    pub fn page_after(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("page[after]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `page[before]`. Default: `null`.
    #[inline]
    pub fn page_before(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("page[before]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `page[limit]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_limit(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[limit]", &IntoField::<Option<i64>>::into_field(value))
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
