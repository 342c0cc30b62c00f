//! Types of the product Flows.

use crate::runtime::model::{object, union};

object! {
    /// Schema `Comparison`.
    pub struct Comparison request {
        /// Always `comparison`.
        r#type: String = "type" required,
        left: Box<Expression> = "left" required,
        right: Box<Expression> = "right" required,
    }
    /// Creates one with `left` and `right`, which are required.
    new(left: Box<Expression>, right: Box<Expression>) { r#type: "comparison" }
}

object! {
    /// Request body of `POST /flows`.
    pub struct CreateFlowRequest request {
        condition: Expression = "condition" required,
    }
    /// Creates one with `condition`, which is required.
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
    from Comparison(Comparison)
    from Logic(Logic)
    from Literal(Literal)
}

object! {
    /// Schema `Literal`.
    pub struct Literal request {
        /// Always `literal`.
        r#type: String = "type" required,
        value: String = "value" required,
    }
    /// Creates one with `value`, which is required.
    new(value: String) { r#type: "literal" }
}

object! {
    /// Schema `Logic`.
    pub struct Logic request {
        /// Always `logic`.
        r#type: String = "type" required,
        operands: Vec<Expression> = "operands" required,
    }
    /// Creates one with `operands`, which is required.
    new(operands: Vec<Expression>) { r#type: "logic" }
}
