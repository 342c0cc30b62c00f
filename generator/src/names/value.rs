//! What a value of a string enum is called: operators, signs, ranges and numbers in words.
//!
//! In: a value as the document has it. Out: the text that a variant's name is made from.

/// Values that are operators, and their words.
const OPERATORS: &[(&str, &str)] = &[
    ("", "unset"),
    ("+", "plus"),
    ("-", "minus"),
    ("*", "times"),
    ("/", "divided by"),
    ("%", "modulo"),
    ("=", "equal"),
    ("==", "equal"),
    ("!=", "not equal"),
    ("<>", "not equal"),
    ("<", "less than"),
    ("<=", "less or equal"),
    (">", "greater than"),
    (">=", "greater or equal"),
    ("&&", "and"),
    ("||", "or"),
    ("!", "not"),
    ("&", "ampersand"),
    ("|", "pipe"),
    ("^", "caret"),
    ("~", "tilde"),
    ("#", "hash"),
    ("?", "question mark"),
    (".", "dot"),
    (",", "comma"),
    ("_", "underscore"),
    ("@", "at"),
    ("$", "dollar"),
];

/// The words of a value. A sign in front of a word is a sort order (`-created_at` is `created_at desc`), a sign
/// elsewhere is `plus`; `1-10` is a range, `1,000` a number.
pub fn spoken_value(value: &str) -> String {
    if let Some((_, words)) = OPERATORS.iter().find(|(operator, _)| *operator == value.trim()) {
        return (*words).to_owned();
    }
    if let Some(key) = value.strip_prefix('-').filter(|key| key.starts_with(|c: char| c.is_ascii_alphabetic())) {
        return format!("{key} desc");
    }
    let value = without_separators(value);
    let value = range(&value).unwrap_or(value);
    let value = value.strip_prefix('-').map_or(value.clone(), |number| format!("minus {number}"));
    value.replace('+', " plus ").replace('%', " percent ").replace('&', " and ")
}

/// `1000` from `1,000`.
fn without_separators(value: &str) -> String {
    let numeric = value.chars().all(|c| c.is_ascii_digit() || matches!(c, ',' | '+' | '-' | ' '));
    if numeric { value.replace(',', "") } else { value.to_owned() }
}

/// `1 to 10` from `1-10`. A date (`2010-04-01`) is no range.
fn range(value: &str) -> Option<String> {
    let (low, high) = value.split_once('-')?;
    let number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    (number(low) && number(high)).then(|| format!("{low} to {high}"))
}

/// What tells a value apart from one that is spelled with other letters only: `lower`, `upper`.
pub fn letter_case(value: &str) -> Option<&'static str> {
    let has = |test: fn(char) -> bool| value.chars().any(test);
    match (has(char::is_lowercase), has(char::is_uppercase)) {
        (true, false) => Some("lower"),
        (false, true) => Some("upper"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::ident::VariantName;

    fn variant(value: &str) -> String {
        VariantName::made(VariantName::spell(&spoken_value(value))).to_string()
    }

    #[test]
    fn operators_have_words() {
        let names = ["+", "-", "*", "/", "%", "==", "!=", "<", "<=", ">", ">=", ""].map(variant);
        let words = [
            "Plus",
            "Minus",
            "Times",
            "DividedBy",
            "Modulo",
            "Equal",
            "NotEqual",
            "LessThan",
            "LessOrEqual",
            "GreaterThan",
            "GreaterOrEqual",
            "Unset",
        ];
        assert_eq!(names, words);
    }

    #[test]
    fn numbers_and_signs_have_words() {
        let names = [
            "8000",
            "1-10",
            "10001+",
            "1,000",
            "10,000,000+",
            "2010-04-01",
            "-created_at",
            "-1",
            "+E.164",
            "E.164",
            "rtp+1",
            "1h",
        ]
        .map(variant);
        let words = [
            "N8000",
            "N1To10",
            "N10001Plus",
            "N1000",
            "N10000000Plus",
            "N2010_04_01",
            "CreatedAtDesc",
            "Minus1",
            "PlusE164",
            "E164",
            "RtpPlus1",
            "N1h",
        ];
        assert_eq!(names, words);
    }

    #[test]
    fn other_values_keep_their_words() {
        let names = [
            "openai/whisper-large-v3-turbo",
            "Chicago, IL",
            "application/json",
            "long-code",
            "Conversational / Alerts",
        ]
        .map(variant);
        assert_eq!(
            names,
            ["OpenaiWhisperLargeV3Turbo", "ChicagoIl", "ApplicationJson", "LongCode", "ConversationalAlerts"]
        );
    }
}
