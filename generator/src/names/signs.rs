//! Names with signs: `DateSent<` beside `DateSent`, `+1` beside `-1`.
//!
//! In: names of the document. Out: the words of their signs, and who is named first: what has none keeps the plain name.

use super::ident::FieldName;

/// Signs behind a name, the longer before the shorter, and their words.
const BEHIND: &[(&str, &str)] = &[
    ("<=", "less or equal"),
    (">=", "greater or equal"),
    ("!=", "not equal"),
    ("<>", "not equal"),
    ("<", "less than"),
    (">", "greater than"),
    ("!", "not"),
    ("=", "equal"),
    ("+", "plus"),
];

/// Signs in front of a name.
const BEFORE: &[(&str, &str)] = &[("-", "minus"), ("+", "plus"), ("!", "not"), ("~", "about")];

/// The name with the signs in front of it and behind it in words; `None` where it has none.
pub fn spoken_signs(name: &str) -> Option<String> {
    let before = BEFORE.iter().find_map(|(sign, word)| Some((*word, name.strip_prefix(sign)?)));
    let (front, rest) = before.unwrap_or(("", name));
    let behind = BEHIND.iter().find_map(|(sign, word)| Some((rest.strip_suffix(sign)?, *word)));
    let (rest, back) = behind.unwrap_or((rest, ""));
    (before.is_some() || behind.is_some()).then(|| format!("{front} {rest} {back}"))
}

/// The names that a member could have, best first: with its signs in words where nothing but a number stands behind them.
pub fn wished(wire: &str) -> Vec<String> {
    let plain = FieldName::spell(wire);
    let Some(spoken) = spoken_signs(wire) else { return vec![plain] };
    let spoken = FieldName::spell(&spoken);
    let is_number = wire.trim_start_matches(['+', '-']).starts_with(|c: char| c.is_ascii_digit());
    if is_number { vec![spoken, plain] } else { vec![plain, spoken] }
}

/// Names every item, those without signs first.
pub fn plain_first<T>(items: &[T], wire: impl Fn(&T) -> &str, mut name: impl FnMut(&T) -> FieldName) -> Vec<FieldName> {
    let mut names: Vec<Option<FieldName>> = vec![None; items.len()];
    for is_signed in [false, true] {
        let in_turn = items.iter().zip(&mut names).filter(|(item, _)| spoken_signs(wire(item)).is_some() == is_signed);
        in_turn.for_each(|(item, slot)| *slot = Some(name(item)));
    }
    names.into_iter().map(|name| name.expect("every item is named in one of two turns")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_words() {
        assert_eq!(wished("date_sent"), ["date_sent"]);
        assert_eq!(wished("DateSent<"), ["date_sent", "date_sent_less_than"]);
        assert_eq!(wished("DateSent>="), ["date_sent", "date_sent_greater_or_equal"]);
        assert_eq!(wished("name!"), ["name", "name_not"]);
        assert_eq!(wished("-sort"), ["sort", "minus_sort"]);
        assert_eq!(wished("+1"), ["plus_1", "n1"]);
        assert_eq!(wished("-1"), ["minus_1", "n1"]);
        assert_eq!(wished("x-y"), ["x_y"]);
        assert_eq!(wished("metadata->id"), ["metadata_id"]);
    }

    #[test]
    fn what_has_no_sign_is_named_first() {
        let mut taken = Vec::new();
        let mut name = |wire: &&str| {
            let free = wished(wire).into_iter().find(|name| !taken.contains(name)).expect("one is free");
            taken.push(free.clone());
            FieldName::made(free)
        };
        let names = plain_first(&["DateSent<", "DateSent>", "DateSent"], |wire| wire, &mut name);
        let names: Vec<String> = names.iter().map(ToString::to_string).collect();
        assert_eq!(names, ["date_sent_less_than", "date_sent_greater_than", "date_sent"]);
    }
}
