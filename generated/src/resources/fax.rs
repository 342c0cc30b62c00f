//! Operations of the product Fax.

use crate::models::{fax, shared};
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.fax_applications()`.
#[derive(Clone, Copy, Debug)]
pub struct FaxApplications<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `fax_applications`.
    #[inline]
    #[must_use]
    pub fn fax_applications(&self) -> FaxApplications<'_> {
        FaxApplications(self)
    }
}

impl FaxApplications<'_> {
    /// List fax applications.
    ///
    /// `GET /fax_applications`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<fax::FaxApplication, shared::PaginationMeta>, FaxApplicationsList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/fax_applications")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Create fax application.
    ///
    /// `POST /fax_applications`
    #[inline]
    pub fn create(
        &self,
        body: fax::CreateFaxApplicationRequest,
    ) -> Call<fax::FaxApplication> {
        Call::new(self.0, const { &Op::new("POST", "/fax_applications").data() })
            .json(&body)
    }

    /// Get fax application.
    ///
    /// `GET /fax_applications/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<fax::FaxApplication> {
        Call::new(self.0, const { &Op::new("GET", "/fax_applications/{id}").data() })
            .path(&[id])
    }

    /// Update fax application.
    ///
    /// `PATCH /fax_applications/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: fax::UpdateFaxApplicationRequest,
    ) -> Call<fax::FaxApplication> {
        Call::new(self.0, const { &Op::new("PATCH", "/fax_applications/{id}").data() })
            .path(&[id])
            .json(&body)
    }

    /// Delete fax application.
    ///
    /// `DELETE /fax_applications/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<fax::FaxApplication> {
        Call::new(self.0, const { &Op::new("DELETE", "/fax_applications/{id}").data() })
            .path(&[id])
    }
}

/// Parameters of `GET /fax_applications`.
#[derive(Debug)]
pub enum FaxApplicationsList {}

impl<T> Call<T, FaxApplicationsList> {
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
        value: impl IntoField<Option<fax::ListFaxApplicationsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<fax::ListFaxApplicationsFilter>>::into_field(value),
        )
    }

    /// Sets the query parameter `sort`. Default: `created_at`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<fax::ListFaxApplicationsSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<Option<fax::ListFaxApplicationsSort>>::into_field(value),
        )
    }
}

/// Operations under `client.faxes()`.
#[derive(Clone, Copy, Debug)]
pub struct Faxes<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `faxes`.
    #[inline]
    #[must_use]
    pub fn faxes(&self) -> Faxes<'_> {
        Faxes(self)
    }
}

impl Faxes<'_> {
    /// List faxes.
    ///
    /// `GET /faxes`
    #[inline]
    pub fn list(&self) -> Call<Page<fax::Fax, shared::PaginationMeta>, FaxesList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/faxes")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Create fax.
    ///
    /// `POST /faxes`
    #[inline]
    pub fn create(&self, body: impl Into<CreateFaxBody>) -> Call<fax::Fax> {
        let call = Call::new(self.0, const { &Op::new("POST", "/faxes").data() });
        match body.into() {
            CreateFaxBody::Json(body) => call.json(&body),
            CreateFaxBody::Multipart(body) => call.multipart(&body),
        }
    }

    /// Get fax.
    ///
    /// `GET /faxes/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<fax::Fax> {
        Call::new(self.0, const { &Op::new("GET", "/faxes/{id}").data() }).path(&[id])
    }

    /// Delete fax.
    ///
    /// `DELETE /faxes/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<()> {
        Call::new(self.0, const { &Op::new("DELETE", "/faxes/{id}").empty() })
            .path(&[id])
    }
}

/// Parameters of `GET /faxes`.
#[derive(Debug)]
pub enum FaxesList {}

impl<T> Call<T, FaxesList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(self, value: impl IntoField<Option<fax::ListFaxesFilter>>) -> Self {
        self.arg("filter", &IntoField::<Option<fax::ListFaxesFilter>>::into_field(value))
    }

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
}

/// A body of `POST /faxes`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CreateFaxBody {
    /// As `application/json`.
    Json(fax::SendFaxRequest),
    /// As `multipart/form-data`.
    Multipart(fax::SendFaxMultipartRequest),
}

impl From<fax::SendFaxRequest> for CreateFaxBody {
    #[inline]
    fn from(body: fax::SendFaxRequest) -> Self {
        Self::Json(body)
    }
}

impl From<fax::SendFaxMultipartRequest> for CreateFaxBody {
    #[inline]
    fn from(body: fax::SendFaxMultipartRequest) -> Self {
        Self::Multipart(body)
    }
}

/// Operations under `client.faxes().actions()`.
#[derive(Clone, Copy, Debug)]
pub struct FaxesActions<'a>(pub(crate) &'a Client);

impl<'a> Faxes<'a> {
    /// Operations under `faxes.actions`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> FaxesActions<'a> {
        FaxesActions(self.0)
    }
}

impl FaxesActions<'_> {
    /// Cancel (fax actions).
    ///
    /// `POST /faxes/{id}/actions/cancel`
    #[inline]
    pub fn cancel(&self, id: &str) -> Call<fax::CancelFaxData> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/faxes/{id}/actions/cancel").data() },
            )
            .path(&[id])
    }

    /// Refresh (fax actions).
    ///
    /// `POST /faxes/{id}/actions/refresh`
    #[inline]
    pub fn refresh(&self, id: &str) -> Call<fax::RefreshFaxData> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/faxes/{id}/actions/refresh").data() },
            )
            .path(&[id])
    }
}
