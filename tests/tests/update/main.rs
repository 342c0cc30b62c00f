//! The folder `spec/` of a vendor, the cache, and `update`: a small repository, and documents that follow each other.

mod repository;

use repository::Repository;
use telnyx_tests::{Failed, Trial, run};

/// A document that has this operation besides.
const MORE: &str = "  /v1/gears:\n    get:\n      operationId: ListGears\n      tags: [Widgets]\n      responses: {'200': {description: All.}}\n";

fn main() {
    run(vec![
        Trial::test("spec_is_found_from_below_and_read_at_every_run", found),
        Trial::test("spec_reaches_no_document_of_another_host", foreign),
        Trial::test("generate_reads_the_pinned_document_from_the_cache", cached),
        Trial::test("the_pinned_document_is_nothing_new", nothing_new),
        Trial::test("an_addition_moves_everything", addition),
        Trial::test("a_removal_breaks", removal),
        Trial::test("what_fits_nothing_any_longer_needs_a_hand", hand),
        Trial::test("what_is_said_of_an_operation_follows_it", followed),
        Trial::test("lines_for_the_new_document_are_no_mistake_before", pasted_before),
        Trial::test("lines_are_pasted_behind_an_update", pasted_behind),
        Trial::test("a_dry_run_writes_nothing", dry),
        Trial::test("a_document_that_cannot_be_used_changes_nothing", unusable),
        Trial::test("a_document_of_another_vendor_changes_nothing", another_vendor),
        Trial::test("a_day_that_is_none_changes_nothing", no_day),
        Trial::test("an_older_document_is_told", older),
        Trial::test("a_file_in_the_way_changes_nothing", in_the_way),
        Trial::test("what_was_cut_short_is_done_again", again),
    ])
}

/// An edit of `sdk.toml` shows without a build, from a folder below.
fn found() -> Result<(), Failed> {
    let repository = Repository::new()?;
    repository.edit("spec/sdk.toml", "title = \"Widgets\"", "title = \"Wheels\"")?;
    let said = repository.run_in("spec", &["generate", "--spec", "../v1.yaml", "--out", "../made"])?;
    assert_eq!(said.code, 0, "{}", said.err);
    // Nothing built in is for this vendor, so the folder has to be named.
    assert!(!repository.read("made/docs/index.md")?.contains("Wheels"));
    let said = repository.run(&["generate", "--spec", "v1.yaml", "--spec-dir", "spec", "--out", "made"])?;
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(repository.read("made/docs/index.md")?.contains("Wheels"));
    Ok(())
}

fn foreign() -> Result<(), Failed> {
    let repository = Repository::new()?;
    repository.edit("v1.yaml", "api.widgets.example", "api.other.example")?;
    let said = repository.run(&["generate", "--spec", "v1.yaml", "--spec-dir", "spec", "--out", "made"])?;
    assert_eq!(said.code, 0, "{}", said.err);
    let manifest = repository.read("made/Cargo.toml")?;
    assert!(!manifest.contains("widgets-client") && manifest.contains("version = \"0.1.0\""), "{manifest}");
    Ok(())
}

fn cached() -> Result<(), Failed> {
    let repository = Repository::new()?;
    let before = repository.tree();
    assert_eq!(repository.run(&["generate", "--spec-dir", "spec", "--check"])?.code, 0);
    assert_eq!(repository.tree(), before);
    repository.remove_cache()?;
    let said = repository.run(&["generate", "--spec-dir", "spec"])?;
    assert_eq!(said.code, 2);
    assert!(said.err.contains("error[no-document]") && said.err.contains("telnyx-codegen fetch"), "{}", said.err);
    Ok(())
}

fn nothing_new() -> Result<(), Failed> {
    let repository = Repository::new()?;
    let before = repository.tree();
    assert_eq!(repository.update("v1.yaml", &[])?.code, 0);
    assert_eq!(repository.tree(), before);
    Ok(())
}

fn addition() -> Result<(), Failed> {
    let repository = Repository::new()?;
    repository.document("v2.yaml", |text| text.replace("components:", &format!("{MORE}components:")))?;
    let said = repository.update("v2.yaml", &[])?;
    assert_eq!(said.code, 3, "{}{}", said.out, said.err);
    assert!(said.out.starts_with("# 1 operation added in 1 product, no breaking change\n"), "{}", said.out);
    assert_eq!(repository.value("version")?, "0.3.1");
    assert_eq!(repository.value("date")?, repository::DATE);
    let changelog = repository.read("spec/CHANGELOG.md")?;
    assert_eq!(changelog, repository.read("generated/CHANGELOG.md")?);
    assert!(changelog.contains("## [0.3.1] - 2030-01-31\n\n### Added\n\n- `GET /v1/gears`"), "{changelog}");
    assert!(repository.read("Cargo.lock")?.contains("name = \"widgets-client\"\nversion = \"0.3.1\""));
    assert!(repository.read("generated/Cargo.toml")?.contains("version = \"0.3.1\""));
    assert!(repository.read("spec/names.lock")?.contains("GET /v1/gears"));
    assert!(repository.read("spec/releases/0.3.1.json")?.starts_with('{'));
    // What was updated is what the pin generates, and nothing is new.
    assert_eq!(repository.run(&["generate", "--spec-dir", "spec", "--strict", "--check"])?.code, 0);
    assert_eq!(repository.update("v2.yaml", &[])?.code, 0);
    Ok(())
}

fn removal() -> Result<(), Failed> {
    let repository = Repository::new()?;
    let renamed = |text: &str| text.replace("/v1/wheels:", "/v1/rims:").replace("ListWheels", "ListRims");
    repository.document("v2.yaml", renamed)?;
    let said = repository.update("v2.yaml", &["--page", "page.md"])?;
    assert_eq!((said.code, said.out.as_str()), (4, ""), "{}", said.err);
    assert!(repository.read("page.md")?.contains("## Breaking"));
    assert_eq!(repository.value("version")?, "0.4.0");
    Ok(())
}

/// An override, a title and a task of an operation that is gone, and an action of the overlay that matches nothing. The documents are
/// made without them.
fn hand() -> Result<(), Failed> {
    let repository = Repository::new()?;
    let other = |text: &str| text.replace("  /v1/widgets:", "  /v1/things:").replace("ListWidgets", "ListThings");
    repository.document("v2.yaml", other)?;
    let said = repository.update("v2.yaml", &[])?;
    assert_eq!(said.code, 5, "{}", said.err);
    let page = said.out.split_once("## Needs a hand").ok_or("the page says what needs a hand")?.1;
    for code in ["overlay-unmatched", "override-unused", "unknown-in-texts", "unknown-in-task"] {
        assert!(page.contains(&format!("warning[{code}]")), "{page}");
    }
    for place in ["overlay.yaml:4:3", "docs.toml:2:1", "docs.toml:6:13"] {
        assert!(page.contains(place), "{page}");
    }
    // Until they are corrected, generation fails.
    assert_eq!(repository.run(&["generate", "--spec-dir", "spec", "--check"])?.code, 2);
    let repository = Repository::new()?;
    repository.edit("spec/docs.toml", "/v1/widgets\" = ", "/v1/things\" = ")?;
    let said = repository.run(&["generate", "--spec-dir", "spec", "--check"])?;
    assert_eq!((said.code, said.err.contains("error[unknown-in-texts]")), (2, true), "{}", said.err);
    Ok(())
}

/// An operation moves, and a name, a title and a task of it with it; then somebody writes the new key.
fn followed() -> Result<(), Failed> {
    let repository = Repository::new()?;
    repository.edit("spec/overlay.yaml", "$.paths['/v1/widgets'].get", "$.paths['/v1/wheels'].get")?;
    repository.document("v2.yaml", |text| text.replace("  /v1/widgets:", "  /v2/widgets:"))?;
    let said = repository.update("v2.yaml", &[])?;
    assert_eq!(said.code, 4, "{}{}", said.out, said.err);
    let lock = repository.read("spec/names.lock")?;
    assert!(lock.contains("GET /v2/widgets = widgets.all\n"), "{lock}");
    // A title or a task of what is not there would be an error.
    let check = || repository.run(&["generate", "--spec-dir", "spec", "--strict", "--check"]);
    let said = check()?;
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    repository.edit("spec/sdk.toml", "GET /v1/widgets", "GET /v2/widgets")?;
    repository.edit("spec/docs.toml", "GET /v1/widgets", "GET /v2/widgets")?;
    assert_eq!(check()?.code, 0);
    Ok(())
}

/// What the page says of operations without a product.
fn lines_to_paste(page: &str) -> Result<String, Failed> {
    let (_, behind) = page.split_once("    [[product]]").ok_or("there are lines to paste")?;
    let (lines, _) = behind.split_once("\n    ]").ok_or("a list ends")?;
    Ok(format!("\n[[product]]{lines}\n]\n"))
}

/// The same with a tag that no product has, and a path that is nobody's sibling.
fn foreign_operation(text: &str) -> String {
    let more = MORE.replace("/v1/gears", "/gears").replace("[Widgets]", "[Gear boxes]");
    text.replace("components:", &format!("{more}components:"))
}

fn pasted_before() -> Result<(), Failed> {
    let repository = Repository::new()?;
    repository.document("v2.yaml", foreign_operation)?;
    let before = repository.tree();
    let said = repository.update("v2.yaml", &["--dry-run"])?;
    assert_eq!((said.code, repository.tree() == before), (5, true), "{}{}", said.out, said.err);
    let lines = lines_to_paste(&said.out)?;
    assert!(lines.contains("slug = \"gear-boxes\"\n    title = \"Gear Boxes\""), "{lines}");
    repository.append("spec/sdk.toml", &lines)?;
    let said = repository.update("v2.yaml", &[])?;
    assert_eq!(said.code, 3, "{}{}", said.out, said.err);
    assert!(repository.read("spec/names.lock")?.contains("product gear-boxes = gear_boxes\n"));
    let said = repository.run(&["generate", "--spec-dir", "spec", "--strict", "--check"])?;
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    Ok(())
}

fn pasted_behind() -> Result<(), Failed> {
    let repository = Repository::new()?;
    repository.document("v2.yaml", foreign_operation)?;
    let said = repository.update("v2.yaml", &[])?;
    assert_eq!(said.code, 5, "{}{}", said.out, said.err);
    assert_eq!(repository.update("v2.yaml", &[])?.code, 0);
    let version = repository.value("version")?;
    repository.append("spec/sdk.toml", &lines_to_paste(&said.out)?)?;
    let said = repository.update("v2.yaml", &[])?;
    assert!(matches!(said.code, 3 | 4) && said.out.contains("## Made anew"), "{} {}{}", said.code, said.out, said.err);
    assert_eq!(repository.value("version")?, version);
    assert!(repository.read("spec/names.lock")?.contains("product gear-boxes = gear_boxes\n"));
    let said = repository.run(&["generate", "--spec-dir", "spec", "--strict", "--check"])?;
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    assert_eq!(repository.update("v2.yaml", &[])?.code, 0);
    Ok(())
}

fn dry() -> Result<(), Failed> {
    let repository = Repository::new()?;
    repository.document("v2.yaml", |text| text.replace("components:", &format!("{MORE}components:")))?;
    let before = repository.tree();
    let said = repository.update("v2.yaml", &["--dry-run"])?;
    assert_eq!(said.code, 3, "{}", said.err);
    assert_eq!(repository.tree(), before);
    assert_eq!(repository.update("v2.yaml", &[])?.out, said.out);
    Ok(())
}

fn unusable() -> Result<(), Failed> {
    let repository = Repository::new()?;
    repository.document("v2.yaml", |_| "openapi: 2.0\n".to_owned())?;
    let before = repository.tree();
    assert_eq!(repository.update("v2.yaml", &[])?.code, 2);
    let bad = ["--spec-dir", "spec", "update", "--spec", "v2.yaml", "--commit", "HEAD", "--date", "today"];
    assert_eq!(repository.run(&[&bad[2..], &bad[..2]].concat())?.code, 2);
    assert_eq!(repository.tree(), before);
    Ok(())
}

fn another_vendor() -> Result<(), Failed> {
    let repository = Repository::new()?;
    repository.document("v2.yaml", |text| text.replace("api.widgets.example", "api.things.example"))?;
    let before = repository.tree();
    let said = repository.update("v2.yaml", &[])?;
    assert_eq!((said.code, said.out.as_str()), (2, ""), "{}", said.err);
    assert!(said.err.starts_with("error[foreign-document]") && said.err.contains("v2.yaml:3:"), "{}", said.err);
    assert_eq!(repository.tree(), before);
    Ok(())
}

fn no_day() -> Result<(), Failed> {
    let repository = Repository::new()?;
    repository.document("v2.yaml", |text| text.replace("components:", &format!("{MORE}components:")))?;
    let before = repository.tree();
    let commit = "2".repeat(40);
    for day in ["2030-02-31", "2030-13-01", "2030-02-29"] {
        let args = ["update", "--spec-dir", "spec", "--spec", "v2.yaml", "--commit", &commit, "--date", day];
        let said = repository.run(&args)?;
        assert_eq!((said.code, said.err.contains("error[bad-pin]")), (2, true), "{day}: {}", said.err);
    }
    assert_eq!(repository.tree(), before);
    Ok(())
}

fn older() -> Result<(), Failed> {
    let repository = Repository::new()?;
    repository.document("v2.yaml", |text| text.replace("components:", &format!("{MORE}components:")))?;
    let commit = "2".repeat(40);
    let args = ["update", "--spec-dir", "spec", "--spec", "v2.yaml", "--commit", &commit, "--date", "2029-12-31"];
    let said = repository.run(&args)?;
    assert_eq!((said.code, said.err.contains("warning[older-document]")), (3, true), "{}", said.err);
    Ok(())
}

fn in_the_way() -> Result<(), Failed> {
    let repository = Repository::new()?;
    repository.document("v2.yaml", |text| text.replace("components:", &format!("{MORE}components:")))?;
    std::fs::create_dir_all(repository.path("spec/releases/0.3.1.json"))?;
    let before = repository.tree();
    assert_eq!(repository.update("v2.yaml", &[])?.code, 2);
    assert_eq!(repository.tree(), before);
    Ok(())
}

/// The pin is the last to move: with all the rest in place, an update comes to the same.
fn again() -> Result<(), Failed> {
    let repository = Repository::new()?;
    repository.document("v2.yaml", |text| text.replace("components:", &format!("{MORE}components:")))?;
    let pin = repository.read("spec/source.toml")?;
    assert_eq!(repository.update("v2.yaml", &[])?.code, 3);
    let after = repository.tree();
    std::fs::write(repository.path("spec/source.toml"), pin)?;
    assert_eq!(repository.update("v2.yaml", &[])?.code, 3);
    assert_eq!(repository.tree(), after);
    Ok(())
}
