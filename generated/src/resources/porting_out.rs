//! Operations of the product Porting Out.

use crate::models::{porting_out, shared};
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.portouts()`.
#[derive(Clone, Copy, Debug)]
pub struct Portouts<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `portouts`.
    #[inline]
    #[must_use]
    pub fn portouts(&self) -> Portouts<'_> {
        Portouts(self)
    }
}

impl Portouts<'_> {
    /// List portouts.
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

    /// List rejection codes (portouts).
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

    /// Get portout.
    ///
    /// `GET /portouts/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<porting_out::PortoutDetails> {
        Call::new(self.0, const { &Op::new("GET", "/portouts/{id}").data() }).path(&[id])
    }

    /// Update status (portouts).
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

/// Parameters of `GET /portouts`.
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

/// Parameters of `GET /portouts/rejections/{portout_id}`.
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

/// Operations under `client.portouts().comments()`.
#[derive(Clone, Copy, Debug)]
pub struct PortoutsComments<'a>(pub(crate) &'a Client);

impl<'a> Portouts<'a> {
    /// Operations under `portouts.comments`.
    #[inline]
    #[must_use]
    pub fn comments(self) -> PortoutsComments<'a> {
        PortoutsComments(self.0)
    }
}

impl PortoutsComments<'_> {
    /// List portout comments.
    ///
    /// `GET /portouts/{id}/comments`
    #[inline]
    pub fn list(&self, id: &str) -> Call<porting_out::ListCommentsResponse> {
        Call::new(self.0, const { &Op::new("GET", "/portouts/{id}/comments") })
            .path(&[id])
    }

    /// Create portout comment.
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

/// Operations under `client.portouts().events()`.
#[derive(Clone, Copy, Debug)]
pub struct PortoutsEvents<'a>(pub(crate) &'a Client);

impl<'a> Portouts<'a> {
    /// Operations under `portouts.events`.
    #[inline]
    #[must_use]
    pub fn events(self) -> PortoutsEvents<'a> {
        PortoutsEvents(self.0)
    }
}

impl PortoutsEvents<'_> {
    /// List portout events.
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

    /// Get portout event.
    ///
    /// `GET /portouts/events/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<porting_out::PortoutEvent> {
        Call::new(self.0, const { &Op::new("GET", "/portouts/events/{id}").data() })
            .path(&[id])
    }

    /// Republish (portout events).
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

/// Parameters of `GET /portouts/events`.
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

/// Operations under `client.portouts().reports()`.
#[derive(Clone, Copy, Debug)]
pub struct PortoutsReports<'a>(pub(crate) &'a Client);

impl<'a> Portouts<'a> {
    /// Operations under `portouts.reports`.
    #[inline]
    #[must_use]
    pub fn reports(self) -> PortoutsReports<'a> {
        PortoutsReports(self.0)
    }
}

impl PortoutsReports<'_> {
    /// List portout reports.
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

    /// Create portout report.
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

    /// Get portout report.
    ///
    /// `GET /portouts/reports/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<porting_out::PortoutReport> {
        Call::new(self.0, const { &Op::new("GET", "/portouts/reports/{id}").data() })
            .path(&[id])
    }
}

/// Parameters of `GET /portouts/reports`.
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

/// Operations under `client.portouts().supporting_documents()`.
#[derive(Clone, Copy, Debug)]
pub struct PortoutsSupportingDocuments<'a>(pub(crate) &'a Client);

impl<'a> Portouts<'a> {
    /// Operations under `portouts.supporting_documents`.
    #[inline]
    #[must_use]
    pub fn supporting_documents(self) -> PortoutsSupportingDocuments<'a> {
        PortoutsSupportingDocuments(self.0)
    }
}

impl PortoutsSupportingDocuments<'_> {
    /// List portout supporting documents.
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

    /// Create portout supporting document.
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
