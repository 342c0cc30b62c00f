//! Operations of Fax. Sends and receives faxes, and manages the applications that their webhooks go to.
//!
//! See [the types](crate::fax), [the guide](crate::guides::fax).

use crate::models::{fax, shared};
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.fax_applications()`. Feature `fax`.
///
/// Guide: [Fax](crate::guides::fax).
#[derive(Clone, Copy, Debug)]
pub struct FaxApplications<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `fax_applications`. Feature `fax`.
    #[inline]
    #[must_use]
    pub fn fax_applications(&self) -> FaxApplications<'_> {
        FaxApplications(self)
    }
}

impl FaxApplications<'_> {
    /// Lists fax applications.
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

    /// Creates a fax application.
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

    /// Gets a fax application.
    ///
    /// `GET /fax_applications/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<fax::FaxApplication> {
        Call::new(self.0, const { &Op::new("GET", "/fax_applications/{id}").data() })
            .path(&[id])
    }

    /// Updates a fax application.
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

    /// Deletes a fax application.
    ///
    /// `DELETE /fax_applications/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<fax::FaxApplication> {
        Call::new(self.0, const { &Op::new("DELETE", "/fax_applications/{id}").data() })
            .path(&[id])
    }
}

/// What [`FaxApplications::list`] (`GET /fax_applications`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`ListFaxApplicationsFilter`](fax::ListFaxApplicationsFilter): `filter` in the query.
/// - `sort`, [`ListFaxApplicationsSort`](fax::ListFaxApplicationsSort): `sort` in the query. Default: `created_at`.
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

/// Operations under `client.faxes()`. Feature `fax`.
///
/// Guide: [Fax](crate::guides::fax).
#[derive(Clone, Copy, Debug)]
pub struct Faxes<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `faxes`. Feature `fax`.
    #[inline]
    #[must_use]
    pub fn faxes(&self) -> Faxes<'_> {
        Faxes(self)
    }
}

impl Faxes<'_> {
    /// Lists faxes.
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

    /// Sends a fax to a number.
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

    /// Gets a fax.
    ///
    /// `GET /faxes/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<fax::Fax> {
        Call::new(self.0, const { &Op::new("GET", "/faxes/{id}").data() }).path(&[id])
    }

    /// Asks [`retrieve`](Self::retrieve) again and again until `status` is `delivered` or `received`. It is an error if that is `failed`.
    pub fn wait(&self, id: &str) -> crate::runtime::Wait<fax::Fax> {
        const JOB: &crate::runtime::Job<fax::Fax> = &crate::runtime::Job {
            state: |value| Some(value.status.as_ref()?.as_str()),
            done: &["delivered", "received"],
            failed: &["failed"],
        };
        crate::runtime::Wait::new(self.retrieve(id), JOB)
    }

    /// Deletes a fax.
    ///
    /// `DELETE /faxes/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<()> {
        Call::new(self.0, const { &Op::new("DELETE", "/faxes/{id}").empty() })
            .path(&[id])
    }
}

/// What [`Faxes::list`] (`GET /faxes`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListFaxesFilter`](fax::ListFaxesFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query.
/// - `page_size`, `i64`: `page[size]` in the query.
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

/// Operations under `client.faxes().actions()`. Feature `fax`.
///
/// Guide: [Fax](crate::guides::fax).
#[derive(Clone, Copy, Debug)]
pub struct FaxesActions<'a>(pub(crate) &'a Client);

impl<'a> Faxes<'a> {
    /// Operations under `faxes.actions`. Feature `fax`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> FaxesActions<'a> {
        FaxesActions(self.0)
    }
}

impl FaxesActions<'_> {
    /// Cancels a fax.
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

    /// Refreshes a fax.
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
