//! Takes secrets out of text that people will read: in goes a message, out comes one that can be logged.
//!
//! What is secret is known by what the caller says, by the names of JSON members, and by the words before a credential.
//! Time is linear in the text, for each of the caller's secrets. Nothing here knows where the text is from.

use http::header::{HeaderName, HeaderValue};

/// What stands where a secret was.
const MASK: &str = "***";

/// How the names of members with secrets end, in lower case and without what is no letter or digit.
const SECRET_NAMES: [&str; 13] = [
    "password",
    "passwd",
    "passphrase",
    "passcode",
    "secret",
    "token",
    "apikey",
    "privatekey",
    "secretkey",
    "accesskey",
    "authorization",
    "credential",
    "credentials",
];

/// A name that is longer is no name but text.
const LONGEST_NAME: usize = 64;

/// What is shorter is a word of a sentence ("basic 4-digit codes"), not a credential, ...
const SHORTEST_CREDENTIAL: usize = 8;

/// ... and so is what is shorter and all letters ("Bearer authentication failed").
const SHORTEST_CREDENTIAL_OF_LETTERS: usize = 16;

/// What else names a secret in a header or a query.
const OTHER_SECRET_NAMES: [&str; 7] = ["cookie", "key", "auth", "sig", "signature", "session", "code"];

/// Headers whose values are no secret, and stand in many texts.
const OPEN_HEADERS: [&str; 6] =
    ["accept", "accept-language", "content-type", "content-length", "user-agent", "idempotency-key"];

/// What no text may show.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Vec<String>);

impl Secrets {
    /// Adds a text, without the white space around it, and as it stands in a URL.
    pub(crate) fn add(&mut self, text: &str) {
        let text = text.trim();
        let encoded = percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
        let form: String = form_urlencoded::byte_serialize(text.as_bytes()).collect();
        for form in [text.to_owned(), encoded, form] {
            if !form.is_empty() && !self.0.contains(&form) {
                self.0.push(form);
            }
        }
    }

    /// Adds the value of a header, which may be a secret: all of it, and what follows the name of a scheme.
    pub(crate) fn add_header(&mut self, name: &HeaderName, value: &HeaderValue) {
        let value = String::from_utf8_lossy(value.as_bytes());
        if OPEN_HEADERS.contains(&name.as_str()) || !(is_secret_parameter(name.as_str()) || is_long(&value)) {
            return;
        }
        self.add(&value);
        if let Some((_, credential)) = value.trim().split_once(' ') {
            self.add(credential);
        }
    }

    /// Adds the value of a query parameter, if its name says that it is one.
    pub(crate) fn add_parameter(&mut self, name: &str, value: &str) {
        if is_secret_parameter(name) {
            self.add(value);
        }
    }

    /// Adds the value of a parameter of all calls, unless it is a word.
    pub(crate) fn add_default_parameter(&mut self, name: &str, value: &str) {
        if is_secret_parameter(name) || is_long(value) {
            self.add(value);
        }
    }

    /// How long the longest of them is.
    pub(crate) fn longest(&self) -> usize {
        self.0.iter().map(String::len).max().unwrap_or(0)
    }

    /// The text without them.
    pub(crate) fn mask(&self, text: &str) -> String {
        let secrets: Vec<_> = self.0.iter().map(String::as_str).collect();
        mask(text, &secrets)
    }
}

/// Whether a header or a parameter of this name has a secret.
fn is_secret_parameter(name: &str) -> bool {
    let plain: String = name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    is_secret(name) || OTHER_SECRET_NAMES.iter().any(|ending| plain.ends_with(ending))
}

/// Whether a value may be a credential: it is no word of a text.
fn is_long(value: &str) -> bool {
    value.trim().len() >= SHORTEST_CREDENTIAL
}

/// The text without the secrets that are given, without the values of JSON members that are named as secrets are, and
/// without what follows `Bearer` and `Basic`. JSON within a JSON string is looked through too.
pub(crate) fn mask(text: &str, secrets: &[&str]) -> String {
    let mut secrets: Vec<_> = secrets.iter().filter(|secret| !secret.is_empty()).collect();
    // A secret that begins with another one goes first, else its end would stay.
    secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
    let own = secrets.iter().fold(text.to_owned(), |text, secret| text.replace(**secret, MASK));
    mask_credentials(&mask_members(&own))
}

/// Masks strings and numbers behind the names of secrets.
fn mask_members(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('"') {
        out.push_str(before);
        out.push('"');
        rest = after;
        // Behind a quote that ends a name, `before` is the name: the quote that began it was the last one.
        if !is_secret(before.trim_end_matches('\\')) {
            continue;
        }
        let Some(value) = after_colon(after) else { continue };
        let (start, length) = secret_part(value);
        if length > 0 {
            out.push_str(&after[..after.len() - value.len() + start]);
            out.push_str(MASK);
            rest = &value[start + length..];
        }
    }
    out.push_str(rest);
    out
}

fn is_secret(name: &str) -> bool {
    if name.len() > LONGEST_NAME {
        return false;
    }
    let name: String = name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    SECRET_NAMES.iter().any(|ending| name.ends_with(ending))
}

/// What follows a colon, and the white space around it.
fn after_colon(text: &str) -> Option<&str> {
    Some(text.trim_ascii_start().strip_prefix(':')?.trim_ascii_start())
}

/// Where in a value the secret is: what is between the quotes of a string, or all of a number. Start and length.
fn secret_part(value: &str) -> (usize, usize) {
    let escapes = value.len() - value.trim_start_matches('\\').len();
    match value[escapes..].strip_prefix('"') {
        Some(inside) => (escapes + 1, string_length(inside, escapes)),
        None => (0, value.bytes().take_while(|byte| byte.is_ascii_digit() || b"+-.eE".contains(byte)).count()),
    }
}

/// How long a string is whose quotes have `escapes` backslashes before them: 0 in JSON, 1 in JSON within a string, 3
/// within that. A quote inside has more of them, and a backslash inside is `2 * (escapes + 1)` of them. A string
/// without an end is as long as the text.
fn string_length(inside: &str, escapes: usize) -> usize {
    let mut run = 0;
    for (at, byte) in inside.bytes().enumerate() {
        match byte {
            b'\\' => run += 1,
            b'"' if run % (2 * (escapes + 1)) == escapes => return at - escapes,
            _ => run = 0,
        }
    }
    inside.len()
}

/// Masks what follows the names of HTTP's authentication schemes (RFC 9110, 11.4).
fn mask_credentials(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(space) = rest.find(' ') {
        let (word, after) = rest.split_at(space);
        out.push_str(word);
        let value = after.trim_start_matches(' ');
        out.push_str(&after[..after.len() - value.len()]);
        rest = value;
        let length = value.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || b"-._~+/=".contains(byte)).count();
        if is_scheme(word) && length > 0 && !is_word(&value[..length]) {
            out.push_str(MASK);
            rest = &value[length..];
        }
    }
    out.push_str(rest);
    out
}

fn is_scheme(word: &str) -> bool {
    ["bearer", "basic"].iter().any(|scheme| {
        let Some(start) = word.len().checked_sub(scheme.len()) else { return false };
        let (before, end) = word.as_bytes().split_at(start);
        end.eq_ignore_ascii_case(scheme.as_bytes()) && !before.last().is_some_and(u8::is_ascii_alphanumeric)
    })
}

fn is_word(value: &str) -> bool {
    let value = value.trim_end_matches(['.', '-', '/']);
    let is_letters = value.bytes().all(|byte| byte.is_ascii_alphabetic());
    value.len() < if is_letters { SHORTEST_CREDENTIAL_OF_LETTERS } else { SHORTEST_CREDENTIAL }
}
