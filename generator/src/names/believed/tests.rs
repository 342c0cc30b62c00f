//! Locks in which one word is another.

use super::read_lock;

const TEXT: &str = "\
#/components/schemas/Thing = things::Thing
  things::Thing struct
  things::Thing field a
  things::Thing field b-c = b_c
  things::Thing required = ThingRequired [\"a\"]
  things::Thing value 1.5 = N1_5
  things::Thing variant tag a = A things::Thing
GET /things = things.list
  things.list product = things
  things.list method = list
  things.list options = ThingsList
  things.list query page
  things.list path 0 = id
GET /things/{id} = things.retrieve
  things.retrieve method = retrieve
  things.retrieve options = ThingsRetrieve
  things.retrieve header Idempotency-Key = idempotency_key
product others = others
product things = things
resource others = resources::Others
  resources::Others accessor = others
resource things = resources::Things
  resources::Things accessor = things
webhook a = Event::A
";

/// The line and the message of what is wrong where `old` is `new`.
fn told(old: &str, new: &str) -> Vec<(usize, String)> {
    assert!(TEXT.contains(old), "{old}");
    let failure = read_lock("names.lock", &TEXT.replace(old, new)).expect_err(new);
    let line = |position: Option<crate::diagnostic::Position>| position.expect("a line is known").line;
    failure.0.into_iter().map(|one| (line(one.position), one.message)).collect()
}

#[test]
fn names_of_the_generator_are_believed() {
    assert!(read_lock("names.lock", TEXT).is_ok());
}

#[test]
fn a_name_is_one_that_the_generator_makes() {
    let types = ["1x", "_", "lower", "A_B", "fn", "Self", "Call", "A B", "é", ""]
        .map(|name| (1, "= things::Thing\n", format!("= things::{name}\n")));
    let methods =
        ["0", "x y", "fn", "List", "a__b", "_a"].map(|name| (10, "method = list", format!("method = {name}")));
    let paths = ["0", "X", "type"].map(|name| (13, "path 0 = id", format!("path 0 = {name}")));
    let accessors = ["x y", "new", "clone", "request", "builder", "Others"]
        .map(|name| (23, "accessor = things", format!("accessor = {name}")));
    let modules = ["x y", "../x", "mod", "shared", "con", "X"]
        .map(|name| (19, "product things = things", format!("product things = {name}")));
    let resources = ["resources::Call", "resources::Client", "resources::Op", "Things", "resources::x"]
        .map(|name| (22, "= resources::Things", format!("= {name}")));
    let operations = ["../../things.retrieve", "retrieve", "things.Retrieve", "things..retrieve"]
        .map(|name| (14, "= things.retrieve", format!("= {name}")));
    let others = [
        (3, "field a", "field a = clone".to_owned()),
        (6, "N1_5", "Unknown".to_owned()),
        (7, "tag a = A ", "tag a = Other ".to_owned()),
        (11, "ThingsList", "Call".to_owned()),
        (12, "query page", "query page = send".to_owned()),
        (5, "[\"a\"]", "a".to_owned()),
        (24, "Event::A", "Event::Other".to_owned()),
    ];
    let all = [&types[..], &methods, &paths, &accessors, &modules, &resources, &operations, &others].concat();
    for (line, old, new) in all {
        let told = told(old, &new);
        assert_eq!(told.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [line], "{new}: {told:?}");
    }
}

#[test]
fn two_of_one_scope_differ() {
    for (line, old, new, message) in [
        (
            19,
            "product things = things",
            "product things = others",
            "`others` is the name of `product others`, too, and would not tell the two apart",
        ),
        (
            23,
            "accessor = things",
            "accessor = others",
            "`others` is the name of `resources::Others accessor`, too, and would not tell the two apart",
        ),
        (
            22,
            "= resources::Things",
            "= resources::Others",
            "`Others` is the name of `resource others`, too, and would not tell the two apart",
        ),
        (
            14,
            "= things.retrieve",
            "= things.list",
            "`things.list` is the name of `GET /things`, too, and would not tell the two apart",
        ),
        (
            15,
            "method = retrieve",
            "method = list",
            "`list` is the name of `things.list method`, too, and would not tell the two apart",
        ),
        (
            16,
            "options = ThingsRetrieve",
            "options = ThingsList",
            "`ThingsList` is the name of `things.list options`, too, and would not tell the two apart",
        ),
        (
            4,
            "b-c = b_c",
            "b-c = a",
            "`a` is the name of `things::Thing field a`, too, and would not tell the two apart",
        ),
        (
            12,
            "path 0 = id",
            "path 0 = page",
            "`page` is the name of `things.list path 0`, too, and would not tell the two apart",
        ),
    ] {
        assert_eq!(told(old, new), [(line, message.to_owned())]);
    }
}
