//! Types of Lines.
//!
//! See [the operations](crate::resources::lines), [the guide](crate::guides::lines).

use crate::runtime::model::{Map, object, string_enum};

string_enum! {
    /// `codec` of [`CreateLineRequest`]. Part of [`Line`].
    pub enum Codec {
        Opus = "opus",
        Pcmu = "pcmu",
    }
}

object! {
    /// Schema `CreateLineRequest`. Taken by [`client.lines().create`](crate::resources::lines::Lines::create).
    pub struct CreateLineRequest request {
        codec: Codec = "codec" required,
        rubric: Option<Vec<CreateLineRequestRubric>> = "rubric",
    }
    /// Creates one with `codec`, which is required.
    new(codec: Codec)
}

object! {
    /// `rubric` of [`CreateLineRequest`].
    pub struct CreateLineRequestRubric request {
        name: String = "name" required,
        weight: Option<i64> = "weight",
    }
    /// Creates one with `name`, which is required.
    new(name: String)
}

string_enum! {
    /// Parameter of `POST /lines`. Taken by [`client.lines().create`](crate::resources::lines::Lines::create).
    pub enum CreateLineSort {
        Up = "up",
        Down = "down",
    }
}

object! {
    /// Schema `Line`. Returned by [`client.lines().create`](crate::resources::lines::Lines::create).
    pub struct Line reply {
        codec: Codec = "codec" required,
        codecs: Option<Vec<Codec>> = "codecs",
        addresses: Option<Vec<LineAddress>> = "addresses",
        limits: Option<Map<LineLimits>> = "limits",
    }
}

object! {
    /// `addresses` of [`Line`].
    pub struct LineAddress reply {
        city: Option<String> = "city",
    }
}

object! {
    /// `limits` of [`Line`].
    pub struct LineLimits reply {
        max: Option<i64> = "max",
    }
}
