//! Types of the product Flows.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Schema `Comparison`.
    pub struct Comparison request {
        r#type: ComparisonType = "type" required,
        left: Box<Expression> = "left" required,
        right: Box<Expression> = "right" required,
    }
    new(left: Box<Expression>, right: Box<Expression>)
}

string_enum! {
    /// `type` of [`Comparison`].
    pub enum ComparisonType {
        Comparison = "comparison",
    }
}

object! {
    /// Request body of `POST /flows`.
    pub struct CreateFlowRequest request {
        condition: Expression = "condition" required,
    }
    new(condition: Expression)
}

union! {
    /// Schema `Expression`.
    pub enum Expression tag "type" {
        /// `type` is `comparison`.
        Comparison(Comparison) = tag "comparison",
        /// `type` is `logic`.
        Logic(Logic) = tag "logic",
        /// `type` is `literal`.
        Literal(Literal) = tag "literal",
    }
}

object! {
    /// Schema `Literal`.
    pub struct Literal request {
        r#type: LiteralType = "type" required,
        value: String = "value" required,
    }
    new(value: String)
}

string_enum! {
    /// `type` of [`Literal`].
    pub enum LiteralType {
        Literal = "literal",
    }
}

object! {
    /// Schema `Logic`.
    pub struct Logic request {
        r#type: LogicType = "type" required,
        operands: Vec<Expression> = "operands" required,
    }
    new(operands: Vec<Expression>)
}

string_enum! {
    /// `type` of [`Logic`].
    pub enum LogicType {
        Logic = "logic",
    }
}
