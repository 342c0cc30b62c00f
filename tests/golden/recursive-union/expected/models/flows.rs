//! Types of Flows.
//!
//! See [the operations](crate::resources::flows), [the guide](crate::guides::flows).

use crate::runtime::model::{object, union};

object! {
    /// Schema `Comparison`. Part of [`Expression`].
    pub struct Comparison request {
        /// Always `comparison`.
        type_: String = "type" required,
        left: Box<Expression> = "left" required,
        right: Box<Expression> = "right" required,
    }
    /// Creates one with `left` and `right`, which are required.
    new(left: Box<Expression>, right: Box<Expression>) { type_: "comparison" }
}

object! {
    /// Request body of `POST /flows`. Taken by [`client.flows().create`](crate::resources::flows::Flows::create).
    pub struct CreateFlowRequest request {
        condition: Expression = "condition" required,
    }
    /// Creates one with `condition`, which is required.
    new(condition: Expression)
}

union! {
    /// Schema `Expression`. Part of [`CreateFlowRequest`], [`Comparison`] and [`Logic`].
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
    /// Schema `Literal`. Part of [`Expression`].
    pub struct Literal request {
        /// Always `literal`.
        type_: String = "type" required,
        value: String = "value" required,
    }
    /// Creates one with `value`, which is required.
    new(value: String) { type_: "literal" }
}

object! {
    /// Schema `Logic`. Part of [`Expression`].
    pub struct Logic request {
        /// Always `logic`.
        type_: String = "type" required,
        operands: Vec<Expression> = "operands" required,
    }
    /// Creates one with `operands`, which is required.
    new(operands: Vec<Expression>) { type_: "logic" }
}
