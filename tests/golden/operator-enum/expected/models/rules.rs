//! Types of Rules.
//!
//! See [the operations](crate::resources::rules), [the guide](crate::guides::rules).

use crate::runtime::model::{object, string_enum};

object! {
    /// Request body of `POST /rules`. Taken by [`client.rules().create`](crate::resources::rules::Rules::create).
    pub struct CreateRuleRequest request {
        op: CreateRuleRequestOp = "op" required,
        arithmetic: Option<CreateRuleRequestArithmetic> = "arithmetic",
        number_format: Option<CreateRuleRequestNumberFormat> = "number_format",
        line_type: Option<CreateRuleRequestLineType> = "line_type",
        sort: Option<CreateRuleRequestSort> = "sort",
        key: Option<CreateRuleRequestKey> = "key",
    }
    /// Creates one with `op`, which is required.
    new(op: CreateRuleRequestOp)
}

string_enum! {
    /// `arithmetic` of [`CreateRuleRequest`].
    pub enum CreateRuleRequestArithmetic {
        Plus = "+",
        Minus = "-",
        Times = "*",
        DividedBy = "/",
        Modulo = "%",
    }
}

string_enum! {
    /// `key` of [`CreateRuleRequest`].
    pub enum CreateRuleRequestKey {
        Hash = "#",
        Times = "*",
        N0 = "0",
    }
}

string_enum! {
    /// `line_type` of [`CreateRuleRequest`].
    pub enum CreateRuleRequestLineType {
        Mobile = "mobile",
        Landline = "landline",
        Unset = "",
    }
}

string_enum! {
    /// `number_format` of [`CreateRuleRequest`].
    pub enum CreateRuleRequestNumberFormat {
        PlusE164 = "+E.164",
        E164 = "E.164",
        PlusE164National = "+E.164-national",
        E164National = "E.164-national",
    }
}

string_enum! {
    /// `op` of [`CreateRuleRequest`].
    pub enum CreateRuleRequestOp {
        Equal = "==",
        NotEqual = "!=",
        LessThan = "<",
        LessOrEqual = "<=",
        GreaterThan = ">",
        GreaterOrEqual = ">=",
        Contains = "contains",
    }
}

string_enum! {
    /// `sort` of [`CreateRuleRequest`].
    pub enum CreateRuleRequestSort {
        Name = "name",
        NameDesc = "-name",
        CreatedAt = "created_at",
        CreatedAtDesc = "-created_at",
    }
}
