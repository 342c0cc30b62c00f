//! The judge judged: small crates, and what is found in them.

use super::paths::edges;
use super::rooms::{WayBack, out_of_order, unlisted};
use super::source::{self, Modules};
use super::types::several_meanings;
use std::fmt::Debug;
use telnyx_tests::{Failed, Trial};

/// The trials of this module.
pub fn trials() -> impl Iterator<Item = Trial> {
    [
        Trial::test("every_way_of_writing_a_path_is_followed", every_way),
        Trial::test("a_path_leads_to_where_its_name_is_defined", re_exports),
        Trial::test("code_that_is_no_code_of_the_crate_is_left_out", left_out),
        Trial::test("a_later_stage_and_a_module_of_none_are_found", stages),
        Trial::test("a_circle_is_found_unless_a_way_back_is_listed", ways_back),
        Trial::test("what_is_inside_a_module_makes_no_circle_with_it", inside),
        Trial::test("a_name_of_two_types_is_found", two_types),
    ]
    .into_iter()
}

fn every_way() -> Result<(), Failed> {
    for code in [
        "use crate::b::B;",
        "use crate::{b::B, a};",
        "use crate::b::{self, B as Other};",
        "use super::b::*;",
        "use own::b;",
        "fn f() { super::b::f() }",
        "fn f() -> Vec<super::b::B> { Vec::<crate::b::B>::new() }",
        "fn f(x: &<crate::b::B as Trait>::Item) {}",
        "mod inner { fn f() { super::super::b::f() } }",
        "mod inner { use super::super::b; }",
        "use super::b as other;\nfn f() { other::f() }",
        "macro_rules! m { () => { $crate::b::f() } }",
        "const TEXT: &str = concat!(super::b::TEXT);",
        "#[derive(Debug)]\npub(crate) struct A { b: self::super::b::B }",
    ] {
        let found = arrows(&read(&[("a.rs", code), ("b/mod.rs", "pub struct B;")]));
        let from_a = found.iter().all(|arrow| arrow == "a -> b" || arrow == "a::inner -> b");
        same(code, &(found.len(), from_a), &(1, true))?;
    }
    Ok(())
}

fn re_exports() -> Result<(), Failed> {
    let facade = "mod one; mod two;\npub use one::One;\npub use two::*;\nuse crate::far::Far;";
    let (one, two) = ("pub struct One;", "use crate::far::Hidden;\npub struct Two;");
    for (code, expected) in [
        ("use crate::room::One;", "user -> room::one"),
        ("use crate::room::Two;", "user -> room::two"),
        ("fn f() { crate::room::two::Two::new() }", "user -> room::two"),
        ("use crate::room::Far;", "user -> far"),
        ("use crate::room::Far;", "user -> room"),
        ("use crate::room::Hidden;", "user -> room"),
        ("use crate::room;\nfn f() -> room::Unknown {}", "user -> room"),
    ] {
        let files = [("user.rs", code), ("room/mod.rs", facade), ("room/one.rs", one), ("room/two.rs", two)];
        let files: Vec<_> = files.into_iter().chain([("far.rs", "pub struct Far;")]).collect();
        let found = arrows(&read(&files));
        same(code, &found.iter().any(|arrow| arrow == expected), &true)?;
        same(code, &(code.contains("Hidden") && found.contains(&"user -> far".to_owned())), &false)?;
    }
    Ok(())
}

fn left_out() -> Result<(), Failed> {
    for code in [
        "#[cfg(test)]\nmod tests { use crate::b; }",
        "#[cfg(test)]\nuse crate::b::B;",
        "#[cfg(test)]\nmod tests;",
        "fn f() -> TokenStream { quote! { use crate::b::B; } }",
        "/// [`crate::b::B`]\nstruct A;",
        "fn f() -> &'static str { \"crate::b\" }",
        "use ::b::B;",
        "use std::b::B;",
        "fn b() {}\nfn f() { b::<u8>() }",
    ] {
        let tests = ("a/tests.rs", "use crate::b::B;");
        let files = [("a.rs", code), ("b.rs", "pub struct B;")];
        let files: Vec<_> = files.into_iter().chain(code.ends_with("tests;").then_some(tests)).collect();
        same(code, &arrows(&read(&files)), &Vec::<String>::new())?;
    }
    Ok(())
}

fn stages() -> Result<(), Failed> {
    let modules =
        read(&[("early.rs", "use super::late::B;"), ("late/mod.rs", "use crate::early;\nstruct B;"), ("stray.rs", "")]);
    let wrong = out_of_order(&modules, &edges(&modules, "own"), "", &["early", "late"]);
    same(
        "stages",
        &wrong,
        &["stray is in no stage", "early has `super::late::B`, which is in late"].map(String::from).to_vec(),
    )
}

fn ways_back() -> Result<(), Failed> {
    let modules = read(&[
        ("a.rs", "use crate::b;"),
        ("b/mod.rs", "mod deep;"),
        ("b/deep.rs", "use super::super::c::f;"),
        ("c.rs", "fn f() { crate::a::f() }"),
    ]);
    let edges = edges(&modules, "own");
    let back = |from, to, why| [WayBack { from, to, why }];
    let circle = "a circle: a, b, c\n  a -> b: a has `crate::b` (1 in all)\n  b -> c: b::deep has `super::super::c::f` (1 in \
                  all)\n  c -> a: c has `crate::a::f` (1 in all)";
    let told = |from, to| vec![format!("listed, and closes no circle or has no reason: {from} -> {to}")];
    same("no list", &unlisted(&edges, &[]), &vec![circle.to_owned()])?;
    same("listed", &unlisted(&edges, &back("c", "a", "why")), &Vec::new())?;
    same("no reason", &unlisted(&edges, &back("c", "a", "")), &told("c", "a"))?;
    let gone = [WayBack { from: "c", to: "a", why: "why" }, WayBack { from: "a", to: "c", why: "why" }];
    same("gone", &unlisted(&edges, &gone), &told("a", "c"))
}

fn inside() -> Result<(), Failed> {
    let modules = read(&[("a/mod.rs", "mod b;\nuse b::B;\npub struct A;"), ("a/b.rs", "use super::A;\npub struct B;")]);
    same("inside", &unlisted(&edges(&modules, "own"), &[]), &Vec::new())
}

fn two_types() -> Result<(), Failed> {
    let modules = read(&[
        ("a.rs", "struct Place;\nenum Once {}"),
        ("b.rs", "mod inner { type Place = u8; }\nimpl Iterator for X { type Once = u8; }"),
    ]);
    same("unlisted", &several_meanings(&modules, &[]), &vec!["Place: a::Place, b::inner::Place".to_owned()])?;
    let listed = several_meanings(&modules, &["Once", "Place"]);
    same("listed", &listed, &vec!["Once is listed, and is one type".to_owned()])
}

fn read(files: &[(&str, &str)]) -> Modules {
    source::read(files.iter().copied())
}

fn arrows(modules: &Modules) -> Vec<String> {
    let mut arrows: Vec<String> =
        edges(modules, "own").into_iter().map(|edge| format!("{} -> {}", edge.from, edge.to)).collect();
    arrows.dedup();
    arrows
}

fn same<T: PartialEq + Debug>(what: &str, found: &T, expected: &T) -> Result<(), Failed> {
    if found == expected { Ok(()) } else { Err(format!("{what}\nfound {found:?}\nexpected {expected:?}").into()) }
}
