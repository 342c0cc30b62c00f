//! Query parameters, as the official SDKs send them.

use super::Json;
use super::pairs::{Pair, Pairs, Texts};
use super::place::Place;

/// How a list is written in a query.
///
/// | style | `["a", "b"]` as `sort` |
/// |---|---|
/// | `Comma` | `sort=a,b` |
/// | `Brackets` | `sort[]=a&sort[]=b` |
/// | `Repeat` | `sort=a&sort=b` |
/// | `Space` | `sort=a b` |
/// | `Pipe` | `sort=a\|b` |
///
/// The other rules are the same in all styles: an object is `name[key]=value`, and so on inwards; a list of anything but
/// scalars has its indexes in brackets; `true` and `false` are words; `null`, an empty text, an empty list and an empty
/// object are not sent. Operations write their lists as the API wants them; what they do not know is written as `Comma`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArrayStyle {
    /// Joined by commas.
    #[default]
    Comma,
    /// One parameter an item, with `[]` after the name.
    Brackets,
    /// One parameter an item.
    Repeat,
    /// Joined by spaces.
    Space,
    /// Joined by `|`.
    Pipe,
}

/// Appends the names and values that the pairs of a parameter become.
pub(crate) fn query_pairs(pairs: &[Pair], style: ArrayStyle, out: &mut Vec<(String, String)>) {
    for Pair { name, texts } in pairs {
        match (texts, style) {
            (Texts::One(text), _) if text.is_empty() => {}
            (Texts::One(text), _) => out.push((name.clone(), text.clone())),
            (Texts::List(texts), ArrayStyle::Comma) => out.push((name.clone(), texts.join(","))),
            (Texts::List(texts), ArrayStyle::Space) => out.push((name.clone(), texts.join(" "))),
            (Texts::List(texts), ArrayStyle::Pipe) => out.push((name.clone(), texts.join("|"))),
            (Texts::List(texts), ArrayStyle::Brackets) => {
                out.extend(texts.iter().map(|text| (format!("{name}[]"), text.clone())));
            }
            (Texts::List(texts), ArrayStyle::Repeat) => {
                out.extend(texts.iter().map(|text| (name.clone(), text.clone())));
            }
        }
    }
}

/// A header's value: a scalar, or a list of scalars joined by commas; `None` for `null` and an empty list.
pub(crate) fn header_text(value: &dyn Json) -> Result<Option<String>, String> {
    let pairs = Pairs::of(Place::Whole(String::new()), value)?;
    match &pairs.taken[..] {
        [] if !pairs.is_object => Ok(None),
        [Pair { name, texts }] if name.is_empty() => Ok(Some(match texts {
            Texts::One(text) => text.clone(),
            Texts::List(texts) => texts.join(","),
        })),
        _ => Err("an object cannot be sent in a header".to_owned()),
    }
}
