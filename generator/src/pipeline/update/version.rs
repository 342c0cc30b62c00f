//! The version of the emitted crate: the next one, and the places that repeat it.

use crate::diff::{Bump, Verdict};

/// The version that follows, by what changed. Before 1.0, the middle number tells what breaks.
pub(super) fn next(version: &str, verdict: Verdict) -> String {
    let numbers: Vec<u32> = version.split('.').filter_map(|part| part.parse().ok()).collect();
    let [major, minor, patch] = numbers[..] else { return version.to_owned() };
    let bump = if major == 0 { verdict.before_one } else { verdict.from_one };
    let (major, minor, patch) = match bump {
        Bump::None => (major, minor, patch),
        Bump::Patch => (major, minor, patch + 1),
        Bump::Minor => (major, minor + 1, 0),
        Bump::Major => (major + 1, 0, 0),
    };
    format!("{major}.{minor}.{patch}")
}

/// A `Cargo.lock` with another version of a crate of the workspace.
pub(super) fn in_lockfile(lockfile: &str, name: &str, version: &str) -> String {
    let heading = format!("name = \"{name}\"");
    let mut is_next = false;
    let follow = |line: &str| {
        let is_version = is_next && line.starts_with("version = ");
        is_next = line == heading;
        if is_version { format!("version = \"{version}\"\n") } else { format!("{line}\n") }
    };
    lockfile.lines().map(follow).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_follows() {
        let of = |version, before_one, from_one| next(version, Verdict { before_one, from_one });
        assert_eq!(of("0.1.0", Bump::Minor, Bump::Major), "0.2.0");
        assert_eq!(of("0.2.3", Bump::Patch, Bump::Minor), "0.2.4");
        assert_eq!(of("1.2.3", Bump::Patch, Bump::Minor), "1.3.0");
        assert_eq!(of("1.2.3", Bump::Minor, Bump::Major), "2.0.0");
        assert_eq!(of("0.2.3", Bump::None, Bump::None), "0.2.3");
    }

    #[test]
    fn the_lockfile_follows() {
        let lockfile =
            "[[package]]\nname = \"a\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"a-sdk\"\nversion = \"0.1.0\"\n";
        let expected =
            "[[package]]\nname = \"a\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"a-sdk\"\nversion = \"0.2.0\"\n";
        assert_eq!(in_lockfile(lockfile, "a-sdk", "0.2.0"), expected);
    }
}
