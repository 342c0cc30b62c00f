use super::*;

#[test]
fn the_embedded_file_is_read() {
    let config = Config::embedded().expect("valid");
    assert_eq!(config.products().len(), 41);
    assert_eq!(config.bundles()["ai"], ["ai-assistants", "ai-inference", "missions"]);
}

#[test]
fn an_operation_goes_to_the_product_that_lists_it_then_to_its_tag() {
    let config = Config::embedded().expect("valid");
    let gather = "/calls/{call_control_id}/actions/gather";
    assert_eq!(config.product_of("POST", gather, Some("Call Commands")), "voice-gather");
    assert_eq!(config.product_of("POST", "/calls", Some("Call Commands")), "voice");
    assert_eq!(config.product_of("GET", "/invoices", None), "account");
}

#[test]
fn an_unknown_tag_is_a_product_of_its_own() {
    let config = Config::embedded().expect("valid");
    assert_eq!(config.product_of("GET", "/pets", Some("Pet Store")), "pet-store");
    assert_eq!(config.product("pet-store").title, "Pet Store");
    assert_eq!(config.product_of("GET", "/pets", Some("AI")), "ai-api");
    assert_eq!(config.product_of("GET", "/pets", None), "core");
}

#[test]
fn an_entry_without_an_operation_is_told() {
    let text = "[[names]]\nwhy = \"x\"\n[names.operations]\n\"GET /gone\" = \"a.b\"\n";
    let config = Config::parse("sdk.toml", text).expect("valid");
    let told = config.stale_entries(&BTreeSet::from(["GET /here".to_owned()]), Severity::Warning);
    assert_eq!(
        told.iter().map(|one| one.message.as_str()).collect::<Vec<_>>(),
        ["there is no `GET /gone` in the document"]
    );
    assert_eq!(config.stale_entries(&BTreeSet::from(["GET /gone".to_owned()]), Severity::Error), []);
}

#[test]
fn mistakes_have_a_place() {
    let error = Config::parse("sdk.toml", "default = []\n[[product]]\nslug = 3\n").expect_err("a number is no slug");
    assert_eq!(error.0[0].position, Some(Position { line: 3, column: 8 }));
    let twice =
        "[[product]]\nslug = \"a\"\ntitle = \"A\"\n[[product]]\nslug = \"a\"\ntitle = \"A\"\nincludes = [\"b\"]\n";
    let messages: Vec<String> =
        Config::parse("sdk.toml", twice).expect_err("twice").0.into_iter().map(|problem| problem.message).collect();
    assert_eq!(messages, ["two products are called `a`", "there is no product `b`"]);
}
