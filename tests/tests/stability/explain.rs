//! What gave a name: `sdk.toml`, the lock, or a rule.

use std::fs;
use telnyx_codegen::{Failure, Generator, NameOrigin};
use telnyx_tests::{Failed, Trial};

const DOCUMENT: &str = include_str!("calls.yaml");

/// The trials of this module.
pub fn trials() -> impl Iterator<Item = Trial> {
    [
        Trial::test("a_name_is_given_by_a_rule", by_a_rule),
        Trial::test("a_name_is_given_by_the_lock", by_the_lock),
        Trial::test("a_name_is_given_by_sdk_toml", by_configuration),
        Trial::test("a_name_that_nothing_has_is_told_with_those_near_it", unknown),
    ]
    .into_iter()
}

fn document() -> Generator {
    Generator::from_text("calls.yaml", DOCUMENT)
}

fn only(origins: Result<Vec<NameOrigin>, Failure>) -> Result<NameOrigin, Failed> {
    match origins?.as_slice() {
        [one] => Ok(one.clone()),
        several => Err(format!("{several:?}").into()),
    }
}

fn says(origin: &NameOrigin, expected: &str) -> Result<(), Failed> {
    telnyx_tests::same_text("origin", expected, &origin.to_string())
}

fn by_a_rule() -> Result<(), Failed> {
    let origin = only(document().explain("client.calls().create()"))?;
    says(
        &origin,
        "POST /calls = calls.create\n    given by    the rules\n    the rules   calls.create (rule crud::create of names/rules)\n",
    )
}

fn by_the_lock() -> Result<(), Failed> {
    let dir = tempfile::tempdir()?;
    let lock = dir.path().join("names.lock");
    fs::write(&lock, "POST /calls = calls.dial\n  calls.dial product = calls\n")?;
    let origin = only(document().lock(&lock).explain("POST /calls"))?;
    says(
        &origin,
        "POST /calls = calls.dial\n    given by    names.lock\n    names.lock  calls.dial, line 1\n    \
         the rules   calls.create (rule crud::create of names/rules)\n",
    )
}

fn by_configuration() -> Result<(), Failed> {
    let dir = tempfile::tempdir()?;
    let config = dir.path().join("sdk.toml");
    fs::write(&config, "[[names]]\nwhy = \"as people say\"\n[names.operations]\n\"POST /calls\" = \"calls.dial\"\n")?;
    let origin = only(document().config(&config).explain("calls.dial"))?;
    says(
        &origin,
        "POST /calls = calls.dial\n    given by    sdk.toml\n    sdk.toml    calls.dial\n    \
         the rules   calls.create (rule crud::create of names/rules)\n",
    )
}

fn unknown() -> Result<(), Failed> {
    let failure = document().explain("calls.created").expect_err("nothing is called so").to_string();
    let failure = failure + &document().explain("calls.creat").expect_err("nothing is called so").to_string();
    for said in ["error[unknown-name]: nothing is called `calls.created`", "near it: calls.create"] {
        if !failure.contains(said) {
            return Err(format!("{said:?} is not in\n{failure}").into());
        }
    }
    Ok(())
}
