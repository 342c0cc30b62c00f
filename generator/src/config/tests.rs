use super::*;
use crate::diagnostic::Severity;

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
    for slug in ["../../../../escaped", "a b", "default", "serde", "webhooks", "full", "preview", "A", ""] {
        let error = Config::parse("sdk.toml", &product(slug)).expect_err("no slug");
        assert_eq!(error.0[0].position, Some(Position { line: 2, column: 8 }), "{error}");
    }
    let error = Config::parse("sdk.toml", "[bundles]\n\"../x\" = []\n").expect_err("no slug");
    assert_eq!(error.0[0].position, Some(Position { line: 2, column: 1 }), "{error}");
    assert!(Config::parse("sdk.toml", &product("mod")).is_ok());
}

/// A document that has one key.
fn with_key(key: &str) -> DocumentWords {
    DocumentWords { keys: BTreeSet::from([key.to_owned()]), ..DocumentWords::default() }
}

#[test]
fn an_entry_without_an_operation_is_told() {
    let text = "[[names]]\nwhy = \"x\"\n[names.operations]\n\"GET /gone\" = \"a.b\"\n";
    let config = Config::parse("sdk.toml", text).expect("valid");
    let told = config.stale_entries(&with_key("GET /here"), Severity::Warning);
    assert_eq!(
        told.iter().map(|one| one.message.as_str()).collect::<Vec<_>>(),
        ["there is no `GET /gone` in the document"]
    );
    assert_eq!(told[0].position, Some(Position { line: 4, column: 1 }));
    assert_eq!(config.stale_entries(&with_key("GET /gone"), Severity::Error), []);
}

#[test]
fn keys_that_the_document_is_silent_about_are_listed() {
    let text = "[[idempotency_header]]\nwhy = \"x\"\noperations = [\"POST /things\"]\n";
    let config = Config::parse("sdk.toml", text).expect("valid");
    assert!(config.takes_idempotency_header("POST", "/things"));
    assert!(!config.takes_idempotency_header("PUT", "/things"));
    let told = config.stale_entries(&DocumentWords::default(), Severity::Error);
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
    assert_eq!(messages, ["two products are called `a`"]);
}

/// The line and the message of everything that is wrong.
fn mistakes(told: Vec<Diagnostic>) -> Vec<(usize, String)> {
    told.into_iter().map(|one| (one.position.expect("it has a place").line, one.message)).collect()
}

#[test]
fn a_product_may_be_made_of_a_tag() {
    let text = "default = [\"others\"]\n[bundles]\nq = [\"others\", \"more\"]\n";
    let config = Config::parse("sdk.toml", text).expect("valid");
    assert_eq!(config.unknown_products(&["others", "more"]), []);
    assert_eq!(mistakes(config.unknown_products(&["others"])), [(3, "there is no product `more`".to_owned())]);
    assert_eq!(mistakes(config.unknown_products(&["more"])), [(1, "there is no product `others`".to_owned())]);
}

#[test]
fn a_job_ends_in_one_way() {
    let waiter = |done: &str| format!("[[waiter]]\noperation = \"GET /a\"\nstate = \"s\"\ndone = {done}\n");
    let failed = |text: String| mistakes(Config::parse("sdk.toml", &text).expect_err("a contradiction").0);
    assert_eq!(failed(waiter("[]")), [(2, "the waiter for `GET /a` never ends: `done` has no value".to_owned())]);
    assert_eq!(
        failed(waiter("[\"x\"]\nfailed = [\"x\"]")),
        [(2, "the waiter for `GET /a` has `x` in `done` and in `failed`".to_owned())]
    );
    assert_eq!(failed(waiter("[\"x\"]").repeat(2)), [(6, "two waiters are for `GET /a`".to_owned())]);
}

#[test]
fn an_alias_is_a_name() {
    for alias in ["", "a b", "a..b", "A"] {
        let text = format!("[naming.aliases]\nx = \"{alias}\"\n");
        let told = mistakes(Config::parse("sdk.toml", &text).expect_err("no name").0);
        assert_eq!(told, [(2, format!("`{alias}` stands for `x`, and is no name of a resource"))]);
    }
}

#[test]
fn what_contradicts_itself_has_a_place() {
    let told = |text: &str| -> Vec<(usize, usize, String)> {
        let Failure(told) = Config::parse("sdk.toml", text).expect_err("something is wrong");
        let place = |one: &Diagnostic| one.position.map_or((0, 0), |at| (at.line, at.column));
        told.iter().map(|one| (place(one).0, place(one).1, one.message.clone())).collect()
    };
    let identity = "[identity]\nhomepage = \"http://x\"\nname = \"a\\nb\"\nkeywords = [\"ok\", \"not ok\"]\n\
                    packages = { go = \"ok\", python = \"a b\" }\n[identity.signature]\ntimestamp = \"A\"\nsignature = \"s\"\n";
    let expected = [
        (3, 8, "`identity.name`: \"a\\nb\" is no line of text"),
        (2, 12, "`identity.homepage`: \"http://x\" is no address that begins with https://"),
        (7, 13, "`identity.signature.timestamp`: \"A\" is no header's name in lower case"),
        (4, 19, "`identity.keywords`: crates.io takes no keyword \"not ok\""),
        (5, 34, "`identity.packages.python`: \"a b\" is no name of a package"),
    ];
    assert_eq!(told(identity), expected.map(|(line, column, why)| (line, column, why.to_owned())));
    let product = |slug: &str| {
        format!("[[product]]\nslug = \"{slug}\"\ntitle = \"A\"\ntags = [\"t\"]\noperations = [\"GET /a\"]\n")
    };
    let twice = product("a") + &product("b") + "[bundles]\na = [\"b\"]\n";
    let expected = [
        (12, 1, "two products are called `a`"),
        (9, 9, "two products have the tag `t`"),
        (10, 15, "two products have `GET /a`"),
    ];
    assert_eq!(told(&twice), expected.map(|(line, column, why)| (line, column, why.to_owned())));
    let names = "[[names]]\nwhy = \"x\"\noperations = { \"GET /a\" = \"a.b\" }\n";
    assert_eq!(told(&names.repeat(2)), [(6, 16, "`GET /a` has two names".to_owned())]);
}

/// The line, the column and the message of everything that is wrong with a text.
fn places(text: &str) -> Vec<(usize, usize, String)> {
    let Failure(told) = Config::parse("sdk.toml", text).expect_err("something is wrong");
    let place = |one: Diagnostic| one.position.map(|at| (at.line, at.column, one.message));
    told.into_iter().map(|one| place(one).expect("it has a place")).collect()
}

#[test]
fn a_word_that_fits_nothing_is_told_at_its_own_line() {
    let text = "event_properties = [\"here\", \"gone\"]\nbase64_properties = [\"gone\"]\nidempotency_property = \"gone\"\n\
                oauth_client_schemes = [\"gone\"]\n[naming]\nget_style = [\"gone\"]\n[naming.endings]\nDto = \"\"\nGone = \"\"\n\
                [naming.aliases]\ngone = \"gone\"\n[[product]]\nslug = \"a\"\ntitle = \"A\"\ntags = [\"gone\"]\n\
                former_tags = [\"Gone\"]\nwebhooks = [\"go*\", \"he*\"]\n";
    let config = Config::parse("sdk.toml", text).expect("valid");
    let here = || BTreeSet::from(["here".to_owned()]);
    let components = BTreeSet::from(["WidgetDto".to_owned()]);
    let known = DocumentWords { event_texts: here(), webhooks: here(), components, ..DocumentWords::default() };
    let told = mistakes(config.stale_entries(&known, Severity::Error));
    let expected = [
        (1, "no event's payload has a text `gone`"),
        (2, "no object has a text `gone`"),
        (3, "no body has a text `gone`"),
        (4, "there is no security scheme `gone` of type `oauth2`"),
        (15, "no operation has the tag `gone`"),
        (17, "there is no webhook `go*`"),
        (6, "no path begins with the resource `gone`"),
        (11, "no path has the segment `gone`"),
        (9, "no component's name ends in `Gone`"),
    ];
    assert_eq!(told, expected.map(|(line, why)| (line, why.to_owned())));
}

#[test]
fn a_bundle_turns_products_on() {
    let told = places("[bundles]\nai = [\"b\", \"ai\"]\nall = [\"ai\"]\nnone = []\nweb = [\"webhooks\"]\n");
    let expected = [
        (4, 1, "the bundle `none` turns nothing on"),
        (2, 12, "`ai` cannot bring `ai` along: that is itself"),
        (3, 8, "`all` cannot bring `ai` along: that is a bundle"),
        (5, 8, "`web` cannot bring `webhooks` along: that is a feature that every crate has"),
    ];
    assert_eq!(told, expected.map(|(line, column, why)| (line, column, why.to_owned())));
    let product = "[[product]]\nslug = \"a\"\ntitle = \"A\"\nincludes = [\"a\"]\n";
    assert_eq!(places(product), [(4, 13, "`a` cannot bring `a` along: that is itself".to_owned())]);
}

#[test]
fn what_is_decided_is_decided_once() {
    let rust = "[[rust]]\nwhy = \"x\"\noperation = \"GET /a\"\nmethod = \"a\"\n";
    assert_eq!(places(&rust.repeat(2)), [(7, 13, "`GET /a` has two names in Rust".to_owned())]);
    let types = "[[types]]\nwhy = \"x\"\n[types.names]\n\"#/a\" = \"A\"\n";
    assert_eq!(places(&types.repeat(2)), [(8, 1, "`#/a` has two names".to_owned())]);
    let paging = "[[paging]]\nwhy = \"x\"\noperation = \"GET /a\"\nstyle = \"none\"\n";
    assert_eq!(places(&paging.repeat(2)), [(7, 13, "`GET /a` has two ways to be paged".to_owned())]);
    let half = paging.replace("none", "number");
    assert_eq!(places(&half), [(3, 13, "the paging of `GET /a` has no `param`".to_owned())]);
}

#[test]
fn a_name_that_is_none_is_told_at_its_line() {
    for name in ["texml.queues.li st", "list", ""] {
        let text = format!("[[names]]\nwhy = \"x\"\n[names.operations]\n\"GET /a\" = \"{name}\"\n");
        assert_eq!(places(&text), [(4, 12, format!("`{name}` is not a resource path and a method in snake case"))]);
    }
}

#[test]
fn a_key_in_a_list_has_its_own_place() {
    let text = "[[idempotency_header]]\nwhy = \"x\"\noperations = [\n    \"POST /a\",\n    \"post /b\",\n]\n";
    let (line, column, _) = places(text).remove(0);
    assert_eq!((line, column), (5, 5));
}
