//! Operations of Desks.
//!
//! See [the types](crate::desks), [the guide](crate::guides::desks).

use crate::models::desks;
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.desks()`. Feature `desks`.
///
/// Guide: [Desks](crate::guides::desks).
#[derive(Clone, Copy, Debug)]
pub struct Desks<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `desks`. Feature `desks`.
    #[inline]
    #[must_use]
    pub fn desks(&self) -> Desks<'_> {
        Desks(self)
    }
}

/// Operations under `client.desks().tickets()`. Feature `desks`.
///
/// Guide: [Desks](crate::guides::desks).
#[derive(Clone, Copy, Debug)]
pub struct DesksTickets<'a>(pub(crate) &'a Client);

impl<'a> Desks<'a> {
    /// Operations under `desks.tickets`. Feature `desks`.
    #[inline]
    #[must_use]
    pub fn tickets(self) -> DesksTickets<'a> {
        DesksTickets(self.0)
    }
}

impl DesksTickets<'_> {
    /// Lists the tickets of a desk.
    ///
    /// `GET /desks/{desk_id}/tickets`
    #[inline]
    pub fn list(
        &self,
        desk_id: &str,
        since: &str,
    ) -> Call<Page<desks::Ticket, desks::ListTicketsResponseMeta>, DesksTicketsList> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/desks/{desk_id}/tickets")
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .items("data")
                                .meta("meta"),
                        )
                        .no_auth()
                },
            )
            .path(&[desk_id])
            .query("since", since)
    }

    /// Creates a ticket for a desk.
    ///
    /// `POST /desks/{desk_id}/tickets`
    ///
    /// Deprecated.
    #[deprecated]
    #[inline]
    pub fn create(&self, desk_id: &str, body: impl Into<CreateTicketBody>) -> Call<()> {
        let call = Call::new(
                self.0,
                const { &Op::new("POST", "/desks/{desk_id}/tickets").empty().no_auth() },
            )
            .path(&[desk_id]);
        match body.into() {
            CreateTicketBody::Json(body) => call.json(&body),
            CreateTicketBody::Multipart(body) => call.multipart(&body),
        }
    }
}

/// What [`DesksTickets::list`] (`GET /desks/{desk_id}/tickets`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `states`, [`Vec<State>`](desks::State): `states` in the query.
/// - `page_number`, `i64`: `page[number]` in the query.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At most 250.
#[derive(Debug)]
pub enum DesksTicketsList {}

impl<T> Call<T, DesksTicketsList> {
    /// Sets the query parameter `states`.
    #[inline]
    pub fn states(self, value: impl IntoField<Option<Vec<desks::State>>>) -> Self {
        self.repeated(
            "states",
            &IntoField::<Option<Vec<desks::State>>>::into_field(value),
        )
    }

    /// Sets the query parameter `page[number]`.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// A body of `POST /desks/{desk_id}/tickets`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CreateTicketBody {
    /// As `application/json`.
    Json(desks::Ticket),
    /// As `multipart/form-data`.
    Multipart(desks::CreateTicketMultipartRequest),
}

impl From<desks::Ticket> for CreateTicketBody {
    #[inline]
    fn from(body: desks::Ticket) -> Self {
        Self::Json(body)
    }
}

impl From<desks::CreateTicketMultipartRequest> for CreateTicketBody {
    #[inline]
    fn from(body: desks::CreateTicketMultipartRequest) -> Self {
        Self::Multipart(body)
    }
}
