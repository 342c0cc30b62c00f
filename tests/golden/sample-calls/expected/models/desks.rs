//! Types of the product Desks.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Request body of `POST /desks/{desk_id}/tickets`.
    pub struct CreateTicketMultipartRequest request {
        scan: File = "scan" required,
    }
    new(scan: File)
}

object! {
    /// `meta` of `ListTicketsResponse`.
    pub struct ListTicketsResponseMeta reply {
        total_pages: Option<i64> = "total_pages",
        page_number: Option<i64> = "page_number",
    }
}

string_enum! {
    /// Schema `State`.
    pub enum State {
        Open = "open",
        Closed = "closed",
    }
}

object! {
    /// Schema `Ticket`.
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
}

object! {
    /// A variant of [`TicketContact`].
    pub struct TicketContactMail both {
        /// Format: `email`.
        email: String = "email" required,
    }
    new(email: String)
}

object! {
    /// A variant of [`TicketContact`].
    pub struct TicketContactPhone both {
        number: String = "number" required,
    }
    new(number: String)
}
