//! The site as a whole, from a small description: addresses that last, pages that say what there is.

mod shapes;

use crate::Generator;
use crate::emit::OutputBudget;
use crate::emit::docs::{DocumentChoice, DocumentInput, DocumentTexts, SiteSources, emit};
use crate::sample::Values;
use std::collections::{BTreeMap, BTreeSet};

const HEAD: &str = r#"
openapi: 3.1.0
info: {title: Widgets, version: "1"}
servers: [{url: https://api.example.com/v2}]
paths:
"#;

const MORE: &str = r"
  /gadgets:
    get:
      operationId: ListGadgets
      summary: List widgets
      tags: [Widgets]
      responses: {'204': {description: None.}}
";

const PATHS: &str = r##"
  /widgets:
    get:
      operationId: ListWidgets
      summary: List widgets
      description: "Widgets, of which there are:\n\n- round ones\n- others"
      tags: [Widgets]
      parameters:
        - {name: kind, in: query, schema: {type: string}, description: "Either of:\n- round\n- other"}
      responses:
        "200":
          description: A page.
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Widget"}}
  /widgets/{id}:
    delete:
      operationId: DeleteWidget
      summary: Delete a widget
      tags: [Widgets]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"204": {description: Gone.}}
components:
  schemas:
    Widget:
      type: object
      required: [part]
      properties:
        part: {$ref: "#/components/schemas/Parameters"}
    Parameters:
      type: object
      required: [size]
      properties: {size: {type: integer, description: How big.}}
"##;

fn book(paths: &str) -> BTreeMap<String, String> {
    let model =
        Generator::from_text("widgets.yaml", format!("{HEAD}{paths}")).model().expect("the description is sound");
    let texts = DocumentTexts::parse(&crate::spec::SpecFolder::embedded(), &model.api).expect("the texts parse");
    let input = DocumentInput {
        api: &model.api,
        names: &model.names,
        values: Values::Document,
        texts: &texts,
        version: "0.1.0",
        budget: &OutputBudget::of(0, 0),
    };
    let (files, _) =
        emit(input, &DocumentChoice { site: SiteSources::With, ..DocumentChoice::in_languages(&["python", "curl"]) });
    let own = |(path, text): (&str, &str)| Some((path.strip_prefix("docs/book/")?.to_owned(), text.to_owned()));
    let book = files.iter().filter_map(own);
    book.collect()
}

#[test]
fn a_new_operation_moves_no_page_and_changes_none() {
    let (before, after) = (book(PATHS), book(&format!("{MORE}{PATHS}")));
    let pages = before.iter().filter(|(path, _)| path.starts_with("src/widgets/widgets-"));
    let mut count = 0;
    for (path, page) in pages {
        assert_eq!(after.get(path), Some(page), "{path}");
        count += 1;
    }
    assert_eq!(count, 2);
}

#[test]
fn every_page_is_in_the_table_of_contents() {
    let book = book(PATHS);
    let contents = &book["src/SUMMARY.md"];
    let pages = book.keys().filter_map(|path| path.strip_prefix("src/")?.strip_suffix(".md"));
    let listed = contents.lines().filter_map(|line| line.rsplit_once("](")?.1.strip_suffix(".md)"));
    let listed: BTreeSet<_> = listed.chain(["SUMMARY"]).collect();
    assert_eq!(pages.collect::<BTreeSet<_>>(), listed);
}

/// The lines of a page between two of its lines, or to its end.
fn between<'a>(page: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    let lines = page.lines().skip_while(|line| *line != start).skip(1);
    lines.take_while(|line| *line != end).filter(|line| !line.is_empty()).collect()
}

#[test]
fn a_page_shows_its_description_as_it_is_laid_out() {
    let page = &book(PATHS)["src/widgets/widgets-list.md"];
    let description: Vec<_> = page.lines().skip(4).take(4).collect();
    assert_eq!(description, ["Widgets, of which there are:", "", "- round ones", "- others"]);
    let parameters = between(page, "### Query parameters", "## Reply");
    assert_eq!(parameters[2..], ["| `kind` | string | Either of:<br>• round<br>• other |"]);
}

#[test]
fn an_object_is_described_on_the_page_even_if_it_is_called_as_a_section() {
    let page = &book(PATHS)["src/widgets/widgets-list.md"];
    let reply = between(page, "## Reply", "## Objects");
    assert_eq!(reply[3], "| `part` | object, see [Parameters](#parameters-1) |  |");
    assert_eq!(reply[4..6], ["A sample of the reply:", "```json"]);
    let sample: serde_json::Value = serde_json::from_str(&reply[6..reply.len() - 1].concat()).expect("it is JSON");
    assert!(sample[0]["part"]["size"].is_i64(), "{sample}");
    let object = between(page, "### Parameters", "## Webhooks");
    assert_eq!(object[2..], ["| `size` **required** | integer | How big. |"]);
}

#[test]
fn a_reply_without_content_says_so() {
    let page = &book(PATHS)["src/widgets/widgets-delete.md"];
    assert!(page.ends_with("\n## Reply\n\nNo content.\n"), "{page}");
}

#[test]
fn an_error_says_what_the_document_says_else_what_to_do() {
    let rows = |said: &str| {
        let paths =
            PATHS.replace("{description: Gone.}", &format!("{{description: Gone.}}, '404': {{description: {said}}}"));
        let page = &book(&paths)["src/widgets/widgets-delete.md"];
        between(page, "## Errors", "## Objects")[2..].iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let ours = "| `404` | Nothing has this id or path. | Check the ids; what was deleted is gone. |";
    assert_eq!(rows("Not found"), [ours]);
    assert_eq!(rows("It was sold."), ["| `404` | It was sold. |"]);
}

#[test]
fn the_side_has_the_products_and_each_product_its_pages() {
    let book = book(PATHS);
    assert_eq!(book["src/navigation.js"], "window.apiNavigation = [[\"\",[[\"widgets\",\"Widgets\"]]]];\n");
    let pages = "[[\"widgets-list\",\"List widgets\",\"GET\"],[\"widgets-delete\",\"Delete a widget\",\"DELETE\"]]";
    assert_eq!(book["src/widgets/navigation.js"], format!("window.apiPages = {pages};\n"));
}

#[test]
fn the_search_knows_every_spelling_once() {
    let data = &book(PATHS)["src/search-data.js"];
    let json = data.strip_prefix("window.apiSearchData = ").and_then(|rest| rest.strip_suffix(";\n"));
    let data: serde_json::Value =
        serde_json::from_str(json.expect("the script defines the entries")).expect("they are JSON");
    let first = &data["operations"][0];
    assert_eq!(first[2], "widgets-list");
    assert_eq!(first[3], "GET");
    assert_eq!(first[5], "widgets.list");
    assert_eq!(first[6], "Widgets, of which there are: round ones; others kind");
}
