use super::*;

#[test]
fn the_embedded_file_is_read() {
    let config = Config::of_folder(&SpecFolder::embedded()).expect("valid");
    assert_eq!(config.products().len(), 41);
    assert_eq!(config.bundles()["ai"], ["ai-assistants", "ai-inference", "missions"]);
}

#[test]
fn an_operation_goes_to_the_product_that_lists_it_then_to_its_tag() {
    let config = Config::of_folder(&SpecFolder::embedded()).expect("valid");
    let gather = "/calls/{call_control_id}/actions/gather";
    let product = |method, path, tag| config.product_of(method, path, tag).map(Slug::as_str);
    assert_eq!(product("POST", gather, Some("Call Commands")), Some("voice-gather"));
    assert_eq!(product("POST", "/calls", Some("Call Commands")), Some("voice"));
    assert_eq!(product("GET", "/invoices", None), Some("account"));
    assert_eq!(product("GET", "/pets", Some("Pet Store")), None);
}

#[test]
fn an_unknown_tag_is_a_product_of_its_own() {
    let config = Config::of_folder(&SpecFolder::embedded()).expect("valid");
    let slugs = config.slugs_of_tags(&BTreeSet::from(["Pet Store", "AI", "", "Account"]));
    assert_eq!(config.product(&slugs["Pet Store"]).title, "Pet Store");
    let slugs: Vec<&str> = slugs.values().map(Slug::as_str).collect();
    assert_eq!(slugs, ["core", "ai-api", "account", "pet-store"]);
}

#[test]
fn tags_that_differ_have_slugs_that_differ() {
    let tags = BTreeSet::from(["Users", "users", "users-2", "C", "C#", "C++", "../..", "***"]);
    let slugs = Config::default().slugs_of_tags(&tags);
    let distinct: BTreeSet<&Slug> = slugs.values().collect();
    assert_eq!(distinct.len(), tags.len(), "{slugs:?}");
}

#[test]
fn a_slug_that_is_none_is_refused_with_its_place() {
    let product = |slug: &str| format!("[[product]]\nslug = \"{slug}\"\ntitle = \"E\"\n");
    for slug in ["../../../../escaped", "a b", "default", "serde", "webhooks", "A", ""] {
        let error = Config::parse("sdk.toml", &product(slug)).expect_err("no slug");
        assert_eq!(error.0[0].position, Some(Position { line: 2, column: 8 }), "{error}");
    }
    let error = Config::parse("sdk.toml", "[bundles]\n\"../x\" = []\n").expect_err("no slug");
    assert_eq!(error.0[0].position, Some(Position { line: 2, column: 1 }), "{error}");
    assert!(Config::parse("sdk.toml", &product("mod")).is_ok());
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
fn keys_that_the_document_is_silent_about_are_listed() {
    let text = "[[idempotency_header]]\nwhy = \"x\"\noperations = [\"POST /things\"]\n";
    let config = Config::parse("sdk.toml", text).expect("valid");
    assert!(config.takes_idempotency_header("POST", "/things"));
    assert!(!config.takes_idempotency_header("PUT", "/things"));
    let told = config.stale_entries(&BTreeSet::new(), Severity::Error);
    assert_eq!(told[0].message, "there is no `POST /things` in the document");
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
