//! Secrets in text that people read.

use crate::runtime::mask::mask;

fn masked(text: &str) -> String {
    mask(text, &[])
}

#[test]
fn own_secrets_go_wherever_they_stand() {
    assert_eq!(
        mask("key KEY01_ab was refused, KEY01_abc too", &["KEY01_ab", "", "KEY01_abc"]),
        "key *** was refused, *** too"
    );
    assert_eq!(mask("nothing", &["KEY"]), "nothing");
}

#[test]
fn members_with_the_names_of_secrets() {
    for (text, expected) in [
        (r#"{"api_key":"KEY1","name":"n"}"#, r#"{"api_key":"***","name":"n"}"#),
        (r#"{"client_secret" : "a b", "x": 1}"#, r#"{"client_secret" : "***", "x": 1}"#),
        (r#"{"Access-Token":"t","accessToken":"u"}"#, r#"{"Access-Token":"***","accessToken":"***"}"#),
        (r#"{"sip_password":"p","credentials":"q"}"#, r#"{"sip_password":"***","credentials":"***"}"#),
        (r#"{"passcode": 123456, "private_key":-1.5e3}"#, r#"{"passcode": ***, "private_key":***}"#),
        (r#"{"token":null,"secret":false,"password":""}"#, r#"{"token":null,"secret":false,"password":""}"#),
        (r#"{"credentials":{"password":"x"}}"#, r#"{"credentials":{"password":"***"}}"#),
        (r#"{"password":"a\"b\\","name":"n"}"#, r#"{"password":"***","name":"n"}"#),
        (r#"{"password":"cut of"#, r#"{"password":"***"#),
    ] {
        assert_eq!(masked(text), expected);
    }
}

#[test]
fn other_members_stay() {
    for text in [
        r#"{"max_tokens":12,"token_type":"t","api_key_ref":"r","name":"password"}"#,
        r#"["token","x"]"#,
        r#"{"value":"the password: none"}"#,
        r#"say "token" and "secret""#,
        "",
        "\"",
        "\"\"\"",
        r#"{"token":"#,
        r#"{"token":\"#,
    ] {
        assert_eq!(masked(text), text);
    }
}

#[test]
fn json_within_strings_is_looked_through() {
    let inner = r#"{"password":"a\"b\\","name":"n"}"#;
    let mut text = inner.to_owned();
    let mut expected = masked(inner);
    for _ in 0..3 {
        text = format!("{text:?}");
        expected = format!("{expected:?}");
        assert_eq!(masked(&text), expected);
    }
}

#[test]
fn credentials_in_headers() {
    assert_eq!(masked("Authorization: Bearer KEY0189_x-y.z~+/= sent"), "Authorization: Bearer *** sent");
    assert_eq!(masked("authorization:bearer  abcdefg1, Basic aWQ6czE="), "authorization:bearer  ***, Basic ***");
    assert_eq!(masked(r#"{"header":"Bearer abcdefghijklmnop"}"#), r#"{"header":"Bearer ***"}"#);
    assert_eq!(masked(r#"{"authorization":"Bearer secret"}"#), r#"{"authorization":"***"}"#);
}

#[test]
fn sentences_stay() {
    for text in [
        "Bearer authentication failed.",
        "Basic plan, basic 4-digit codes",
        "a forbearer abcdefghijklm1",
        "the bearer",
        "Bearer ",
        "Bearer  é",
    ] {
        assert_eq!(masked(text), text);
    }
}

/// Where time grew with the square of the length, this would take days.
#[test]
fn long_texts_come_to_an_end() {
    for unit in ["\"token\":", "\"", "\\", "Bearer ", "\"token\" ", " ", "\"token\":\"\\\\", "\"password\":\\"] {
        let text = unit.repeat(2_000_000 / unit.len());
        masked(&text);
    }
}
