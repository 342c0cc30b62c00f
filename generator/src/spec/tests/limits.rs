//! How deep and how large a document may be, and how many mistakes are told.

use super::{HEAD, loaded, told};
use crate::diagnostic::Failure;
use crate::spec::parse;

/// A JSON document whose one schema is an example inside so many lists.
fn nested(lists: usize) -> String {
    let example = format!("{}1{}", "[".repeat(lists), "]".repeat(lists));
    let schema = format!("{{\"type\":\"array\",\"items\":{{}},\"example\":{example}}}");
    format!(
        "{{\"openapi\":\"3.1.0\",\"info\":{{\"title\":\"t\",\"version\":\"1\"}},\"paths\":{{}},\
         \"components\":{{\"schemas\":{{\"A\":{schema}}}}}}}"
    )
}

#[test]
fn json_is_deeper_than_most_readers_go_but_not_without_end() {
    // The example has four objects around it.
    assert!(loaded(&nested(parse::DEEPEST - 4)).is_ok());
    let told_deep = told(&nested(parse::DEEPEST - 3));
    assert!(
        told_deep.starts_with("error[too-deep]: arrays and objects are nested more than 512 deep\n  --> spec.yaml:1:")
    );
    let deeper = format!("{HEAD}x-a: {}\n", "[".repeat(100_000));
    assert!(told(&deeper).starts_with("error[too-deep]: arrays and objects are nested more than 128 deep"));
}

#[test]
fn aliases_have_a_budget() {
    let text = format!("{HEAD}x-a: &a {}\nx-b:\n{}", "x".repeat(100_000), "- *a\n".repeat(500));
    assert!(told(&text).starts_with("error[too-large]: the aliases (`*name`) stand for more than 17 MiB"));
    let few = format!("{HEAD}paths: {{}}\nx-a: &a {}\nx-b:\n{}", "x".repeat(100_000), "- *a\n".repeat(50));
    assert!(loaded(&few).is_ok());
}

#[test]
fn every_object_that_does_not_fit_is_told_however_deep() {
    let deep =
        (0..30).fold("{\"minLength\":\"a\"}".to_owned(), |schema, _| format!("{{\"properties\":{{\"a\":{schema}}}}}"));
    let text = format!(
        "{{\"openapi\":\"3.1.0\",\"info\":{{\"title\":\"t\",\"version\":\"1\"}},\"paths\":{{}},\
         \"components\":{{\"schemas\":{{\"A\":{deep},\"B\":{{\"minLength\":\"b\"}}}}}}}}"
    );
    let Failure(diagnostics) = loaded(&text).expect_err("two lengths are no numbers");
    assert_eq!(diagnostics.iter().map(|diagnostic| diagnostic.code).collect::<Vec<_>>(), ["misfit", "misfit"]);
    let last = diagnostics[1].pointer.as_ref().expect("it has a place").to_string();
    assert_eq!(last, "#/components/schemas/B/minLength");
}
