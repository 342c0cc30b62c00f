//! Types of Letters.
//!
//! See [the operations](crate::resources::letters), [the guide](crate::guides::letters).

use crate::runtime::model::{object, string_enum};

object! {
    /// Schema `From`. Part of [`SendLetterRequest`].
    pub struct From request {
        name: Option<String> = "name",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Schema `Option`. Part of [`SendLetterRequest`].
    pub enum OptionModel {
        None = "none",
        Some = "some",
    }
}

object! {
    /// Schema `Page`. Part of [`SendLetterRequest`].
    pub struct PageModel request {
        number: Option<i64> = "number",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `Result`. Part of [`SendLetterRequest`].
    pub struct ResultModel request {
        ok: Option<bool> = "ok",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Request body of `POST /letters`. Taken by [`client.letters().send`](crate::resources::letters::Letters::send).
    pub struct SendLetterRequest request {
        from: From = "from" required,
        to: StringModel = "to" required,
        option: Option<OptionModel> = "option",
        result: Option<ResultModel> = "result",
        value: Option<ValueModel> = "value",
        page: Option<PageModel> = "page",
        vec: Option<VecModel> = "vec",
    }
    /// Creates one with `from` and `to`, which are required.
    new(from: From, to: StringModel)
}

object! {
    /// Schema `String`. Part of [`SendLetterRequest`].
    pub struct StringModel request {
        text: Option<String> = "text",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `Value`. Part of [`SendLetterRequest`].
    pub struct ValueModel request {
        amount: Option<f64> = "amount",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `Vec`. Part of [`SendLetterRequest`].
    pub struct VecModel request {
        x: Option<f64> = "x",
    }
    /// Creates an empty one.
    new()
}
