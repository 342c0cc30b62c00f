//! Who may name whom: data goes one way, and neighbours name each other only where a reason is listed.

use super::circles::Neighbours;
use super::paths::{Edge, edges};
use super::source::{Modules, is_within};
use super::{generator, modules, runtime, verdict};
use std::collections::BTreeSet;
use telnyx_tests::{Failed, Trial};

/// The rooms of the generator: one names only those before it.
const STAGES: &[&str] = &[
    "words",
    "diagnostic",
    "spec",
    "config",
    "lock",
    "ir",
    "sample",
    "names",
    "emit",
    "diff",
    "write",
    "fetch",
    "pipeline",
    "cli",
    "main",
];

/// The rooms of `emit`: one names only those before it.
const EMIT_STAGES: &[&str] =
    &["emit::budget", "emit::path", "emit::files", "emit::markdown", "emit::summary", "emit::rust", "emit::docs"];

/// One of two neighbours leads back to the other, and why it may.
pub struct WayBack {
    pub from: &'static str,
    pub to: &'static str,
    pub why: &'static str,
}

const GENERATOR: &[WayBack] = &[
    WayBack {
        from: "emit::docs::edition",
        to: "emit::docs::language",
        why: "an edition carries its language, which answers for an edition",
    },
    WayBack {
        from: "emit::docs::edition",
        to: "emit::docs::rules",
        why: "an edition carries its rules, which decide for an edition",
    },
    WayBack {
        from: "emit::docs::edition",
        to: "emit::docs::facts",
        why: "an edition carries the order that facts are listed in",
    },
];

const RUNTIME: &[WayBack] = &[WayBack {
    from: "runtime::json::writer",
    to: "runtime::json::properties",
    why: "an object is written by its fields, and what writes them is a writer again",
}];

/// The trials of this module.
pub fn trials() -> impl Iterator<Item = Trial> {
    [
        Trial::test("a_room_names_only_earlier_rooms", || generator_in_order("", STAGES)),
        Trial::test("a_half_of_emit_names_only_earlier_ones", || generator_in_order("emit", EMIT_STAGES)),
        Trial::test("the_generator_has_no_circle_but_those_listed", || {
            verdict(&unlisted(&edges(&modules(&generator()), "telnyx_codegen"), GENERATOR))
        }),
        Trial::test("the_runtime_has_no_circle_but_those_listed", || {
            verdict(&unlisted(&edges(&modules(&runtime()), "telnyx_runtime"), RUNTIME))
        }),
        Trial::test("json_stands_alone_in_the_runtime", json_stands_alone),
    ]
    .into_iter()
}

fn generator_in_order(outer: &str, stages: &[&str]) -> Result<(), Failed> {
    let mut edges = edges(&modules(&generator()), "telnyx_codegen");
    let is_listed =
        |edge: &Edge| GENERATOR.iter().any(|back| is_within(&edge.from, back.from) && is_within(&edge.to, back.to));
    edges.retain(|edge| !is_listed(edge));
    verdict(&out_of_order(&modules(&generator()), &edges, outer, stages))
}

/// Modules inside `outer` that are in no stage, and edges from an earlier stage to a later one.
pub fn out_of_order(modules: &Modules, edges: &BTreeSet<Edge>, outer: &str, stages: &[&str]) -> Vec<String> {
    let stage = |module: &str| stages.iter().position(|stage| is_within(module, stage));
    let inside = modules.keys().filter(|module| is_within(module, outer) && *module != outer);
    let homeless = inside.filter(|module| stage(module).is_none());
    let mut wrong: Vec<String> = homeless.map(|module| format!("{module} is in no stage")).collect();
    for Edge { from, to, path } in edges {
        if let (Some(early), Some(late)) = (stage(from), stage(to))
            && early < late
        {
            wrong.push(format!("{from} has `{path}`, which is in {}", stages[late]));
        }
    }
    wrong
}

/// Circles that no listed way back closes, and listed ways back that close none, or have no reason.
pub fn unlisted(edges: &BTreeSet<Edge>, list: &[WayBack]) -> Vec<String> {
    let mut graph = Neighbours::new(edges);
    let gone: Vec<&WayBack> = list.iter().filter(|back| !graph.remove(back.from, back.to)).collect();
    let mut wrong: Vec<String> = graph.circles().into_iter().collect();
    for back in list {
        let closes = graph.reachable(back.to).contains(back.from) && !gone.iter().any(|gone| std::ptr::eq(*gone, back));
        if !closes || back.why.is_empty() {
            wrong.push(format!("listed, and closes no circle or has no reason: {} -> {}", back.from, back.to));
        }
    }
    wrong
}

/// Types as they go over the wire know nothing of requests and transport.
fn json_stands_alone() -> Result<(), Failed> {
    let (json, modules) = ("runtime::json", modules(&runtime()));
    let leaving = edges(&modules, "telnyx_runtime");
    let leaving = leaving.iter().filter(|edge| is_within(&edge.from, json) && !is_within(&edge.to, json));
    let strays = leaving.filter(|edge| !RUNTIME.iter().any(|back| back.from == json && edge.to == back.to));
    let mut strays: Vec<String> = strays.map(|Edge { from, path, .. }| format!("{from} has `{path}`")).collect();
    for (module, read) in modules.iter().filter(|(module, _)| is_within(module, json)) {
        let http = read.paths.iter().filter(|path| ["http", "reqwest"].contains(&path[0].as_str()));
        strays.extend(http.map(|path| format!("{module} has `{}`", path.join("::"))));
    }
    verdict(&strays)
}
