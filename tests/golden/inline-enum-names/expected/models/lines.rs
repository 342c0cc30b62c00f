//! Types of the product Lines.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Schema `CreateLineRequest`.
    pub struct CreateLineRequest request {
        codec: LineCodecKind = "codec" required,
        rubric: Option<Vec<CreateLineRequestRubric>> = "rubric",
    }
    new(codec: LineCodecKind)
}

object! {
    /// `rubric` of [`CreateLineRequest`].
    pub struct CreateLineRequestRubric request {
        name: String = "name" required,
        weight: Option<i64> = "weight",
    }
    new(name: String)
}

string_enum! {
    /// Parameter of `POST /lines`.
    pub enum CreateLineSort {
        Up = "up",
        Down = "down",
    }
}

object! {
    /// Schema `Line`.
    pub struct Line reply {
        codec: LineCodecKind = "codec" required,
        codecs: Option<Vec<LineCodecs>> = "codecs",
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

string_enum! {
    /// `codec` of [`Line`].
    pub enum LineCodecKind {
        Opus = "opus",
        Pcmu = "pcmu",
    }
}

string_enum! {
    /// `codecs` of [`Line`].
    pub enum LineCodecs {
        Opus = "opus",
        Pcmu = "pcmu",
    }
}

object! {
    /// `limits` of [`Line`].
    pub struct LineLimits reply {
        max: Option<i64> = "max",
    }
}
