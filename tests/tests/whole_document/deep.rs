//! Types that stand in each other deeper than the compiler goes unless it is told to.

use std::fmt::Write;
use telnyx_codegen::Generator;
use telnyx_tests::{Failed, Trial};

pub fn trials() -> Vec<Trial> {
    vec![
        Trial::test("shallow_types_need_no_recursion_limit", || limit(20, None)),
        Trial::test("deep_types_have_a_recursion_limit", || limit(130, Some("#![recursion_limit = \"1024\"]"))),
    ]
}

fn limit(depth: usize, expected: Option<&str>) -> Result<(), Failed> {
    let files = Generator::from_text("chain.yaml", chain(depth)).files()?.files;
    let (_, root) = files.iter().find(|(path, _)| *path == "src/lib.rs").ok_or("the crate has a root")?;
    assert_eq!(root.lines().find(|line| line.contains("recursion_limit")), expected);
    Ok(())
}

/// A document with a chain of schemas, each an array in the one before.
fn chain(depth: usize) -> String {
    let mut text = String::from(
        "openapi: 3.0.3\ninfo: {title: Chain, version: '1'}\npaths:\n  /links:\n    get:\n      responses:\n        '200':\n          \
         description: The first.\n          content: {application/json: {schema: {$ref: '#/components/schemas/S0'}}}\n\
         components:\n  schemas:\n",
    );
    for link in 0..depth {
        let next = link + 1;
        writeln!(
            text,
            "    S{link}: {{type: object, properties: {{next: {{type: array, items: {{$ref: '#/components/schemas/S{next}'}}}}}}}}"
        )
        .expect("a String takes any text");
    }
    writeln!(text, "    S{depth}: {{type: object, properties: {{end: {{type: string}}}}}}")
        .expect("a String takes any text");
    text
}
