//! Types of Dials.
//!
//! See [the operations](crate::resources::dials), [the guide](crate::guides::dials).

use crate::runtime::model::{object, string_enum};

string_enum! {
    /// Parameter of `GET /dials`. Taken by [`client.dials().list`](crate::resources::dials::Dials::list). Part of [`CreateDialRequest`].
    pub enum CallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

object! {
    /// Request body of `POST /dials`. Taken by [`client.dials().create`](crate::resources::dials::Dials::create).
    pub struct CreateDialRequest request {
        status_callback_method: Option<CallbackMethod> = "status_callback_method",
        amd_callback_method: Option<CallbackMethod> = "amd_callback_method",
        hours: Option<Hours> = "hours",
        ring: Option<Ring> = "ring",
        short: Option<CreateDialRequestShort> = "short",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `short` of [`CreateDialRequest`].
    pub struct CreateDialRequestShort request {
        /// At most 9.
        seconds: Option<i64> = "seconds",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `Dial`. Returned by [`client.dials().list`](crate::resources::dials::Dials::list) and [`client.dials().create`](crate::resources::dials::Dials::create).
    pub struct Dial reply {
        office_hours: Option<Hours> = "office_hours",
        ring: Option<Ring> = "ring",
        short: Option<DialShort> = "short",
        also: Option<Twin> = "also",
    }
}

object! {
    /// `short` of [`Dial`].
    pub struct DialShort reply {
        /// At most 99.
        seconds: Option<i64> = "seconds",
    }
}

object! {
    /// `office_hours` of [`Dial`]. Part of [`CreateDialRequest`].
    pub struct Hours both {
        from: Option<i64> = "from",
        to: Option<i64> = "to",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `Ring`. Part of [`Dial`] and [`CreateDialRequest`].
    pub struct Ring both {
        tone: Option<RingTone> = "tone",
        volume: Option<i64> = "volume",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `tone` of [`Ring`].
    pub enum RingTone {
        Low = "low",
        High = "high",
    }
}

object! {
    /// Schema `Twin`. Part of [`Dial`].
    pub struct Twin reply {
        /// At most 9.
        seconds: Option<i64> = "seconds",
        more: Option<String> = "more",
    }
}
