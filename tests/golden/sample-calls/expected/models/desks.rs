//! Types of Desks.
//!
//! See [the operations](crate::resources::desks), [the guide](crate::guides::desks).

use crate::runtime::model::{
    DateTime, File, Map, Nullable, Value, object, string_enum, union,
};

object! {
    /// Request body of `POST /desks/{desk_id}/tickets`. Taken by [`client.desks().tickets().create`](crate::resources::desks::DesksTickets::create).
    pub struct CreateTicketMultipartRequest request {
        scan: File = "scan" required,
    }
    /// Creates one with `scan`, which is required.
    new(scan: File)
}

object! {
    /// `meta` of `ListTicketsResponse`. Returned by [`client.desks().tickets().list`](crate::resources::desks::DesksTickets::list).
    pub struct ListTicketsResponseMeta reply {
        total_pages: Option<i64> = "total_pages",
        page_number: Option<i64> = "page_number",
    }
}

string_enum! {
    /// Schema `State`. Taken by [`client.desks().tickets().list`](crate::resources::desks::DesksTickets::list). Part of [`Ticket`].
    pub enum State {
        Open = "open",
        Closed = "closed",
    }
}

object! {
    /// Schema `Ticket`. Taken by [`client.desks().tickets().create`](crate::resources::desks::DesksTickets::create). Returned by [`client.desks().tickets().list`](crate::resources::desks::DesksTickets::list).
    pub struct Ticket both {
        title: String = "title" required,
        state: State = "state" required,
        /// Pattern: `^\+1\d{10}$`.
        from: String = "from" required,
        /// At least 5000000000.
        points: i64 = "points" required,
        /// Default: `false`.
        urgent: bool = "urgent" required,
        contact: TicketContact = "contact" required,
        follow_up: Nullable<DateTime> = "follow_up",
        scores: Option<Vec<Vec<f64>>> = "scores",
        labels: Option<Map<String>> = "labels",
        extras: Option<Value> = "extras",
        parent: Option<Box<Ticket>> = "parent",
    }
    required TicketRequired { title: String, state: State, from: String, points: i64, urgent: bool, contact: TicketContact }
}

union! {
    /// `contact` of [`Ticket`].
    pub enum TicketContact {
        /// An object with `email`.
        Mail(TicketContactMail) = keys "email",
        /// An object with `number`.
        Phone(TicketContactPhone) = keys "number",
    }
    from Mail(TicketContactMail)
    from Phone(TicketContactPhone)
}

object! {
    /// A variant of [`TicketContact`].
    pub struct TicketContactMail both {
        /// Format: `email`.
        email: String = "email" required,
    }
    /// Creates one with `email`, which is required.
    new(email: String)
}

object! {
    /// A variant of [`TicketContact`].
    pub struct TicketContactPhone both {
        number: String = "number" required,
    }
    /// Creates one with `number`, which is required.
    new(number: String)
}
