//! Types of the product Letters.

use crate::runtime::model::{object, string_enum};

object! {
    /// Schema `Error`.
    pub struct Error reply {
        code: String = "code" required,
    }
}

object! {
    /// Schema `From`.
    pub struct From request {
        name: Option<String> = "name",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Schema `Option`.
    pub enum OptionModel {
        None = "none",
        Some = "some",
    }
}

object! {
    /// Schema `Page`.
    pub struct PageModel request {
        number: Option<i64> = "number",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `Result`.
    pub struct ResultModel request {
        ok: Option<bool> = "ok",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Request body of `POST /letters`.
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
    /// Schema `String`.
    pub struct StringModel request {
        text: Option<String> = "text",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `Value`.
    pub struct ValueModel request {
        amount: Option<f64> = "amount",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `Vec`.
    pub struct VecModel request {
        x: Option<f64> = "x",
    }
    /// Creates an empty one.
    new()
}
