//! Operations of Porting Out. Requests of other carriers to take numbers over: their state, documents and comments.
//!
//! See [the types](crate::porting_out), [the guide](crate::guides::porting_out).

use crate::models::{porting_out, shared};
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.portouts()`. Feature `porting-out`.
///
/// Guide: [Porting Out](crate::guides::porting_out).
#[derive(Clone, Copy, Debug)]
pub struct Portouts<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `portouts`. Feature `porting-out`.
    #[inline]
    #[must_use]
    pub fn portouts(&self) -> Portouts<'_> {
        Portouts(self)
    }
}

impl Portouts<'_> {
    /// Lists portouts.
    ///
    /// `GET /portouts`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<porting_out::PortoutDetails, shared::Metadata>, PortoutsList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/portouts")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Lists the rejection codes of a portout.
    ///
    /// `GET /portouts/rejections/{portout_id}`
    #[inline]
    pub fn list_rejection_codes(
        &self,
        portout_id: &str,
    ) -> Call<Vec<porting_out::PortoutRejection>, PortoutsListRejectionCodes> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/portouts/rejections/{portout_id}").data() },
            )
            .path(&[portout_id])
    }

    /// Gets a portout.
    ///
    /// `GET /portouts/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<porting_out::PortoutDetails> {
        Call::new(self.0, const { &Op::new("GET", "/portouts/{id}").data() }).path(&[id])
    }

    /// Updates the status of a portout.
    ///
    /// `PATCH /portouts/{id}/{status}`
    #[inline]
    pub fn update_status(
        &self,
        id: &str,
        status: impl Into<porting_out::PortoutStatusChange>,
        body: porting_out::UpdatePortoutStatusRequest,
    ) -> Call<porting_out::PortoutDetails> {
        Call::new(self.0, const { &Op::new("PATCH", "/portouts/{id}/{status}").data() })
            .path(&[id, status.into().as_str()])
            .json(&body)
    }
}

/// What [`Portouts::list`] (`GET /portouts`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`ListPortoutsFilter`](porting_out::ListPortoutsFilter): `filter` in the query.
#[derive(Debug)]
pub enum PortoutsList {}

impl<T> Call<T, PortoutsList> {
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
        value: impl IntoField<Option<porting_out::ListPortoutsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<porting_out::ListPortoutsFilter>>::into_field(value),
        )
    }
}

/// What [`Portouts::list_rejection_codes`] (`GET /portouts/rejections/{portout_id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListPortoutRejectionCodesFilter`](porting_out::ListPortoutRejectionCodesFilter): `filter` in the query.
#[derive(Debug)]
pub enum PortoutsListRejectionCodes {}

impl<T> Call<T, PortoutsListRejectionCodes> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<porting_out::ListPortoutRejectionCodesFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<porting_out::ListPortoutRejectionCodesFilter>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.portouts().comments()`. Feature `porting-out`.
///
/// Guide: [Porting Out](crate::guides::porting_out).
#[derive(Clone, Copy, Debug)]
pub struct PortoutsComments<'a>(pub(crate) &'a Client);

impl<'a> Portouts<'a> {
    /// Operations under `portouts.comments`. Feature `porting-out`.
    #[inline]
    #[must_use]
    pub fn comments(self) -> PortoutsComments<'a> {
        PortoutsComments(self.0)
    }
}

impl PortoutsComments<'_> {
    /// Lists the comments of a portout.
    ///
    /// `GET /portouts/{id}/comments`
    #[inline]
    pub fn list(&self, id: &str) -> Call<porting_out::ListCommentsResponse> {
        Call::new(self.0, const { &Op::new("GET", "/portouts/{id}/comments") })
            .path(&[id])
    }

    /// Creates a comment for a portout.
    ///
    /// `POST /portouts/{id}/comments`
    #[inline]
    pub fn create(
        &self,
        id: &str,
        body: porting_out::CreateCommentRequest,
    ) -> Call<porting_out::PortoutComment> {
        Call::new(self.0, const { &Op::new("POST", "/portouts/{id}/comments").data() })
            .path(&[id])
            .json(&body)
    }
}

/// Operations under `client.portouts().events()`. Feature `porting-out`.
///
/// Guide: [Porting Out](crate::guides::porting_out).
#[derive(Clone, Copy, Debug)]
pub struct PortoutsEvents<'a>(pub(crate) &'a Client);

impl<'a> Portouts<'a> {
    /// Operations under `portouts.events`. Feature `porting-out`.
    #[inline]
    #[must_use]
    pub fn events(self) -> PortoutsEvents<'a> {
        PortoutsEvents(self.0)
    }
}

impl PortoutsEvents<'_> {
    /// Lists portout events.
    ///
    /// `GET /portouts/events`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<porting_out::PortoutEvent, shared::PaginationMeta>,
        PortoutsEventsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/portouts/events")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Gets a portout event.
    ///
    /// `GET /portouts/events/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<porting_out::PortoutEvent> {
        Call::new(self.0, const { &Op::new("GET", "/portouts/events/{id}").data() })
            .path(&[id])
    }

    /// Republishes a portout event.
    ///
    /// `POST /portouts/events/{id}/republish`
    #[inline]
    pub fn republish(&self, id: &str) -> Call<()> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/portouts/events/{id}/republish").empty() },
            )
            .path(&[id])
    }
}

/// What [`PortoutsEvents::list`] (`GET /portouts/events`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`ListEventsFilter`](porting_out::ListEventsFilter): `filter` in the query.
#[derive(Debug)]
pub enum PortoutsEventsList {}

impl<T> Call<T, PortoutsEventsList> {
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
        value: impl IntoField<Option<porting_out::ListEventsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<porting_out::ListEventsFilter>>::into_field(value),
        )
    }
}

/// Operations under `client.portouts().reports()`. Feature `porting-out`.
///
/// Guide: [Porting Out](crate::guides::porting_out).
#[derive(Clone, Copy, Debug)]
pub struct PortoutsReports<'a>(pub(crate) &'a Client);

impl<'a> Portouts<'a> {
    /// Operations under `portouts.reports`. Feature `porting-out`.
    #[inline]
    #[must_use]
    pub fn reports(self) -> PortoutsReports<'a> {
        PortoutsReports(self.0)
    }
}

impl PortoutsReports<'_> {
    /// Lists portout reports.
    ///
    /// `GET /portouts/reports`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<porting_out::PortoutReport, shared::PaginationMeta>,
        PortoutsReportsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/portouts/reports")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a portout report.
    ///
    /// `POST /portouts/reports`
    #[inline]
    pub fn create(
        &self,
        body: porting_out::CreatePortoutReport,
    ) -> Call<porting_out::PortoutReport> {
        Call::new(self.0, const { &Op::new("POST", "/portouts/reports").data() })
            .json(&body)
    }

    /// Gets a portout report.
    ///
    /// `GET /portouts/reports/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<porting_out::PortoutReport> {
        Call::new(self.0, const { &Op::new("GET", "/portouts/reports/{id}").data() })
            .path(&[id])
    }

    /// Asks [`retrieve`](Self::retrieve) again and again until `status` is `completed`.
    pub fn wait(&self, id: &str) -> crate::runtime::Wait<porting_out::PortoutReport> {
        const JOB: &crate::runtime::Job<porting_out::PortoutReport> = &crate::runtime::Job {
            state: |value| Some(value.status.as_ref()?.as_str()),
            done: &["completed"],
            failed: &[],
        };
        crate::runtime::Wait::new(self.retrieve(id), JOB)
    }
}

/// What [`PortoutsReports::list`] (`GET /portouts/reports`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`ListReportsFilter`](porting_out::ListReportsFilter): `filter` in the query.
#[derive(Debug)]
pub enum PortoutsReportsList {}

impl<T> Call<T, PortoutsReportsList> {
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
        value: impl IntoField<Option<porting_out::ListReportsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<porting_out::ListReportsFilter>>::into_field(value),
        )
    }
}

/// Operations under `client.portouts().supporting_documents()`. Feature `porting-out`.
///
/// Guide: [Porting Out](crate::guides::porting_out).
#[derive(Clone, Copy, Debug)]
pub struct PortoutsSupportingDocuments<'a>(pub(crate) &'a Client);

impl<'a> Portouts<'a> {
    /// Operations under `portouts.supporting_documents`. Feature `porting-out`.
    #[inline]
    #[must_use]
    pub fn supporting_documents(self) -> PortoutsSupportingDocuments<'a> {
        PortoutsSupportingDocuments(self.0)
    }
}

impl PortoutsSupportingDocuments<'_> {
    /// Lists the supporting documents of a portout.
    ///
    /// `GET /portouts/{id}/supporting_documents`
    #[inline]
    pub fn list(&self, id: &str) -> Call<Vec<porting_out::PortOutSupportingDocument>> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/portouts/{id}/supporting_documents").data() },
            )
            .path(&[id])
    }

    /// Creates a supporting document for a portout.
    ///
    /// `POST /portouts/{id}/supporting_documents`
    #[inline]
    pub fn create(
        &self,
        id: &str,
        body: porting_out::CreateSupportingDocumentRequest,
    ) -> Call<Vec<porting_out::PortOutSupportingDocument>> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/portouts/{id}/supporting_documents").data() },
            )
            .path(&[id])
            .json(&body)
    }
}
