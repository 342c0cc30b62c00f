//! The tests that the Overlay specification publishes, where they are beside the checkout.

use super::Overlay;
use crate::spec::{Prose, Source, parse};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// Documents that follow the schema of 1.0 and of 1.1; the last is new in 1.1.
const PASS: &[&str] = &[
    "actions-array-modification-example-remove",
    "actions-array-modification-example-update",
    "actions-description",
    "actions-extensions",
    "actions-structured-overlay-example",
    "actions-targeted-overlay-example",
    "actions-traits-example",
    "actions-update-with-remove",
    "actions-wildcard-overlay-example",
    "info-extensions",
    "minimal",
    "root-extensions",
    "copy-path-item-example",
];
/// Documents that do not; the last two are new in 1.1.
const FAIL: &[&str] = &[
    "action-remove-invalid-type",
    "action-target-invalid-type",
    "actions-invalid-description",
    "actions-invalid-target",
    "actions-invalid-type",
    "actions-item-invalid-type",
    "actions-minimal",
    "actions-missing",
    "actions-missing-target",
    "actions-not-unique",
    "extends-invalid-type",
    "info-invalid-type",
    "info-missing-title",
    "info-missing-version",
    "info-title-invalid-type",
    "info-version-invalid-type",
    "invalid-overlay-version",
    "not-an-object",
    "overlay-invalid-pattern",
    "root-invalid-property",
    "action-copy-invalid-type",
    "info-description-invalid-type",
];
/// A document, an overlay, and what they come to.
const SETS: &[&str] = &[
    "add-a-license",
    "description-and-summary",
    "remove-example",
    "remove-matching-responses",
    "remove-property",
    "remove-server",
    "replace-servers-for-sandbox",
    "update-root",
];

fn published(rest: &str) -> Option<PathBuf> {
    let all = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpora/overlay");
    all.is_dir().then(|| all.join(rest))
}

fn source(path: &Path) -> Source {
    Source::read(path).expect("the file is there")
}

fn reads(path: &Path) -> bool {
    Overlay::parse("overlay.yaml", &source(path).text).is_ok()
}

#[test]
fn documents_are_read_as_the_schema_says() {
    for (version, pass, fail) in [("v1.0", PASS.len() - 1, FAIL.len() - 2), ("v1.1", PASS.len(), FAIL.len())] {
        let Some(folder) = published(&format!("tests/{version}")) else {
            return eprintln!("skipped: no published tests");
        };
        let judged = |names: &[&'static str], kind: &str, want: bool| -> Vec<&'static str> {
            let path = |name: &str| folder.join(kind).join(format!("{name}.yaml"));
            names.iter().copied().filter(|name| reads(&path(name)) != want).collect()
        };
        assert_eq!(judged(&PASS[..pass], "pass", true), [""; 0], "{version}");
        assert_eq!(judged(&FAIL[..fail], "fail", false), [""; 0], "{version}");
    }
}

#[test]
fn compliant_sets_come_out_as_published() {
    for set in SETS {
        let Some(folder) = published(&format!("compliant-sets/{set}")) else {
            return eprintln!("skipped: no published sets");
        };
        let tree = |name: &str| -> Value { parse::parse(&source(&folder.join(name))).expect("the file is YAML").0 };
        let mut doc = tree("openapi.yaml");
        let overlay =
            Overlay::parse("overlay.yaml", &source(&folder.join("overlay.yaml")).text).expect("the overlay is read");
        overlay.apply(&mut doc, "", Prose::Spec).expect("the overlay applies");
        assert_eq!(doc, tree("output.yaml"), "{set}");
    }
}
