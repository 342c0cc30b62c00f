//! What is told of names that are not those of the lock.
//!
//! In: a key, and names. Out: a diagnostic with what to do, to be pasted where it is lines. It refuses to know where a key stands.

use crate::config::OpKey;
use crate::diagnostic::Diagnostic;

/// That a name went to another thing while its old owner is still there.
pub(super) fn reused_name(name: &str, owner: &str, key: &str) -> Diagnostic {
    Diagnostic::error(
        "name-reused",
        format!("`{name}` was the name of `{owner}`, which is still there, and would now be that of `{key}`"),
    )
    .help(format!("give one of them another name in sdk.toml, or take the line `{owner} = {name}` out of names.lock"))
}

/// That a thing has another name, and the lines that keep the old one.
pub(super) fn changed_name(key: &str, before: &str, now: &str) -> Diagnostic {
    Diagnostic::warning("name-changed", format!("`{key}` was named `{before}` and is now `{now}`"))
        .help(lines_to_keep(key, before, now))
}

/// What to do where somebody wants the old name: the lines of `sdk.toml`, where those decide.
fn lines_to_keep(key: &str, before: &str, now: &str) -> String {
    let (table, part, name) = match (key.parse::<OpKey>(), before.rsplit_once("::"), now.rsplit_once("::")) {
        (Ok(_), _, _) => ("names", "operations", before),
        (Err(_), Some((old, name)), Some((new, _))) if key.starts_with("#/") && old == new => ("types", "names", name),
        (Err(_), Some(_), Some((new, _))) if key.starts_with("#/") => {
            return format!("it stands in the module of the one product that uses it, or in `shared`: now in `{new}`");
        }
        _ => return "use the new name: sdk.toml does not decide it".to_owned(),
    };
    let quoted = serde_json::Value::from(key);
    format!(
        "to keep the old name, write it into sdk.toml (`--config`):\n    \
         [[{table}]]\n    why = \"...\"\n    [{table}.{part}]\n    {quoted} = \"{name}\""
    )
}
