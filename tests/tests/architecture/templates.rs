//! The templates of the documents: code that an example is made of stands in a code block, whose fence it cannot end.

use super::verdict;
use telnyx_tests::tree::{self, Tree};
use telnyx_tests::{Failed, Trial, place};

/// Fields of views that are code, by their last name.
const CODE: &[&str] = &["code", "error_example", "error_imports"];

/// Expressions that have such a name and are Markdown, or that stand in a fence and are no text of a document.
const NO_CODE: &[&str] = &["note.code", "feature", "parts[0]", "parts[1]", "parts[2]"];

/// What tells who the API is: identifiers, and what its maintainer says.
const IDENTITY: &str = "api.";

/// The trials of this module.
pub fn trials() -> impl Iterator<Item = Trial> {
    [
        Trial::test("templates_print_code_in_fences_that_it_cannot_end", || {
            verdict(&strays(&tree::read(&place::root().join("templates/docs"))))
        }),
        Trial::test("a_template_that_prints_code_elsewhere_is_found", judged),
    ]
    .into_iter()
}

/// Lines that print code outside the filter `fenced`, or anything inside a fence of the template's own.
fn strays(templates: &Tree) -> Vec<String> {
    let mut strays = Vec::new();
    for (path, text) in templates {
        let (mut fence, mut filter) = (false, false);
        for (index, line) in text.lines().enumerate() {
            fence ^= line.starts_with("```");
            filter = (filter || line.contains("{% filter fenced(")) && !line.contains("{% endfilter %}");
            let printed = line.split("{{ ").skip(1).filter_map(|rest| rest.split(" }}").next());
            for expression in printed {
                let name = expression.split([' ', '|']).next().unwrap_or_default();
                let is_code = CODE.contains(&name.rsplit('.').next().unwrap_or_default()) && !NO_CODE.contains(&name);
                let is_fenced = filter || expression.contains("| fenced(");
                let is_known = NO_CODE.contains(&name) || name.starts_with(IDENTITY);
                if is_code && !is_fenced || fence && !is_known {
                    strays.push(format!("{path}:{}: {}", index + 1, line.trim()));
                }
            }
        }
    }
    strays
}

fn judged() -> Result<(), Failed> {
    let text = "```text\n{{ title }}\n{{ feature }}\n```\n{{ x.code }}\n{{ note.code }}\n{{ x.code | fenced(y) }}\n\
                {% filter fenced(\"go\") %}\n{{ error_example | indent(4) }}\n{% endfilter %}\n{{ error_example }}\n";
    let found = strays(&Tree::from([("a.md".to_owned(), text.to_owned())]));
    let expected = ["a.md:2: {{ title }}", "a.md:5: {{ x.code }}", "a.md:11: {{ error_example }}"];
    if found == expected { Ok(()) } else { Err(format!("{found:?}").into()) }
}
