//! Where things are, from the workspace's root.

use std::path::{Path, PathBuf};

/// The workspace's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("this crate stands in the workspace").to_path_buf()
}

/// The document that `spec/source.toml` pins, where this machine has it: `TELNYX_SPEC`, the cache, or `../shared/spec`.
pub fn pinned() -> Result<PathBuf, String> {
    let pin = std::fs::read_to_string(root().join("spec/source.toml")).expect("the pin is part of the repository");
    let value = |key: &str| {
        let lines = pin.lines().filter_map(|line| line.split_once(" = "));
        let found = lines.filter(|(name, _)| *name == key).map(|(_, value)| value.trim_matches('"').to_owned()).next();
        found.expect("the pin is whole")
    };
    let extension = value("file").rsplit('.').next().unwrap_or_default().to_owned();
    let cached = root().join(format!("spec/cache/{}.{extension}", value("commit")));
    let beside = root().join(format!("../shared/spec/telnyx-{}.yml", value("date")));
    let named = std::env::var_os("TELNYX_SPEC").map(PathBuf::from);
    let found = named.into_iter().chain([cached, beside]).find(|path| path.exists());
    found.ok_or_else(|| "the pinned document is not here: `telnyx-codegen fetch` gets it".to_owned())
}

/// The pinned document at other dates (`spec/telnyx-..`), of those that `tests/dates.txt` lists for a use.
pub fn other_dates(used_for: &str) -> Vec<String> {
    let list = std::fs::read_to_string(root().join("tests/dates.txt")).expect("the list is part of this crate");
    let lines =
        list.lines().filter(|line| !line.starts_with('#')).map(|line| line.split_whitespace().collect::<Vec<_>>());
    let listed = lines.filter(|words| words.iter().skip(1).any(|word| *word == used_for));
    listed.map(|words| format!("spec/{}", words[0])).collect()
}

/// A file or folder beside the workspace that a checkout may lack (`spec`).
pub fn shared(path: &str) -> Result<PathBuf, String> {
    let found = root().join("../shared").join(path);
    if found.exists() { Ok(found) } else { Err(format!("../shared/{path} is not there")) }
}

/// The sub-folders of a folder in this crate, sorted by name.
pub fn cases(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = std::fs::read_dir(&folder).expect("the folder of the cases is part of this crate");
    let mut cases: Vec<_> = entries.map(|entry| entry.expect("a readable entry").path()).collect();
    cases.retain(|path| path.is_dir());
    cases.sort();
    cases
}

/// A path's last part, as text.
pub fn name(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).expect("cases have plain names")
}
