//! Where things are, from the workspace's root.

use std::path::{Path, PathBuf};

/// The workspace's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("this crate stands in the workspace").to_path_buf()
}

/// A file or folder beside the workspace that a checkout may lack (`spec/telnyx-2026-07-16.yml`).
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
