//! Operations of the product Fax.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::models::fax;
#[allow(unused_imports)]
use crate::models::shared;
#[allow(unused_imports)]
use crate::runtime::operation::*;

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
    /// Default: `1`. At least 1.
    ///
    /// Query parameter `page[number]`.
    #[inline]
    pub fn page_number(self, value: i64) -> Self {
        self.arg("page[number]", &value)
    }

    /// Default: `20`. At least 1. At most 250.
    ///
    /// Query parameter `page[size]`.
    #[inline]
    pub fn page_size(self, value: i64) -> Self {
        self.arg("page[size]", &value)
    }

    /// Query parameter `filter`.
    #[inline]
    pub fn filter(self, value: fax::ListFaxApplicationsFilter) -> Self {
        self.deep("filter", &value)
    }

    /// Default: `created_at`.
    ///
    /// Query parameter `sort`.
    #[inline]
    pub fn sort(self, value: impl Into<fax::ListFaxApplicationsSort>) -> Self {
        self.arg("sort", &Into::<fax::ListFaxApplicationsSort>::into(value))
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
    /// Query parameter `filter`.
    #[inline]
    pub fn filter(self, value: fax::ListFaxesFilter) -> Self {
        self.deep("filter", &value)
    }

    /// Query parameter `page[number]`.
    #[inline]
    pub fn page_number(self, value: i64) -> Self {
        self.arg("page[number]", &value)
    }

    /// Query parameter `page[size]`.
    #[inline]
    pub fn page_size(self, value: i64) -> Self {
        self.arg("page[size]", &value)
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
