//! What takes the value of an expression, and so how much the expression has to say.

use crate::sample::Node;

/// What takes the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Taker {
    /// A parameter that converts: of a setter, or of `new`.
    Setter,
    /// A place that wants the very type.
    Exact,
}

impl Taker {
    /// The same for the items of an array, which are all of one type: those of several variants name the variant.
    pub(super) fn of_each<'n>(self, items: impl Iterator<Item = &'n Node>) -> Self {
        let mut variants = items.map(|node| match node {
            Node::Union { variant, .. } => Some(*variant),
            _ => None,
        });
        let first = variants.next().flatten();
        if variants.all(|variant| variant == first) { self } else { Self::Exact }
    }
}

#[cfg(test)]
mod tests {
    use super::Taker;
    use crate::Generator;
    use crate::sample::Node;

    #[test]
    fn items_of_several_variants_are_named() {
        // Any type will do.
        let ty =
            Generator::sample().model().expect("the sample is right").api.types.ids().next().expect("it has types");
        let item = |variant| Node::Union { ty, variant, value: Box::new(Node::Bool(true)) };
        let taker = |items: &[Node]| Taker::Setter.of_each(items.iter());
        assert_eq!(taker(&[item(1), item(1)]), Taker::Setter);
        assert_eq!(taker(&[item(1), item(0)]), Taker::Exact);
        assert_eq!(taker(&[Node::Bool(true), Node::Bool(false)]), Taker::Setter);
        assert_eq!(taker(&[]), Taker::Setter);
    }
}
