//! Folders: what generating into one with something in it leaves.

use fastrand::Rng;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use telnyx_codegen::Generator;

/// Generates, lets somebody meddle with the output, and generates again: what is somebody else's stays as it is, and the output is
/// either what was made or what was there.
pub fn check(seed: u64) {
    let mut chance = Rng::with_seed(seed);
    let place = tempfile::tempdir().expect("a folder can be made");
    let (out, elsewhere) = (place.path().join("out"), place.path().join("elsewhere"));
    fs::create_dir_all(elsewhere.join("sub")).expect("a folder can be made");
    fs::write(elsewhere.join("sub/kept.txt"), "kept").expect("a file can be written");
    let generator = Generator::sample().out_dir(&out);
    generator.generate().expect("an empty place can be written to");
    let foreign = meddle(&out, &elsewhere, &mut chance);
    let (before, outside) = (contents(&out), contents(&elsewhere));
    let made = generator.files().expect("the sample can be generated");
    let result = generator.write(&made);
    assert_eq!(outside, contents(&elsewhere), "what is behind a link has changed");
    let after = contents(&out);
    foreign.iter().for_each(|path| assert_eq!(before.get(path), after.get(path), "{} is somebody's", path.display()));
    match result {
        Ok(_) => made
            .files
            .iter()
            .for_each(|(path, text)| assert_eq!(after.get(Path::new(path)).map(String::as_str), Some(text), "{path}")),
        Err(_) => assert_eq!(before, after, "a generation that failed has changed something"),
    }
    let beside: Vec<_> = fs::read_dir(place.path())
        .expect("the folder is there")
        .map(|entry| entry.expect("it can be read").file_name())
        .collect();
    assert_eq!(beside.len(), 2, "something is left beside the output: {beside:?}");
}

/// Changes an output as people and programs do; what is no longer, or never was, the generator's.
fn meddle(out: &Path, elsewhere: &Path, chance: &mut Rng) -> Vec<PathBuf> {
    let ours: Vec<_> = contents(out).into_keys().collect();
    let mut foreign = Vec::new();
    for _ in 0..=chance.usize(..5) {
        let path = &ours[chance.usize(..ours.len())];
        let full = out.join(path);
        match chance.u8(..6) {
            // Deleted, or cut off.
            0 => drop(fs::remove_file(&full)),
            1 if full.is_file() && !full.is_symlink() => fs::write(&full, "cut").expect("a file can be written"),
            // A file of somebody's, beside ours or in a folder of its own.
            2 | 3 => {
                let name =
                    [".git/HEAD", ".env", "notes.md", "src/mine.rs", "docs/own/page.md", "target/x"][chance.usize(..6)];
                fs::create_dir_all(out.join(name).parent().expect("it is in a folder")).expect("a folder can be made");
                if fs::write(out.join(name), "somebody's").is_ok() {
                    foreign.push(PathBuf::from(name));
                }
            }
            // A link in place of a file, or where none was.
            4 => {
                let _ = fs::remove_file(&full);
                drop(std::os::unix::fs::symlink(elsewhere.join("sub/kept.txt"), &full));
            }
            _ => drop(std::os::unix::fs::symlink(elsewhere, out.join("link"))),
        }
    }
    foreign
}

/// What is in a folder, links as what they lead to, which is not followed.
fn contents(folder: &Path) -> BTreeMap<PathBuf, String> {
    let (mut found, mut open) = (BTreeMap::new(), vec![folder.to_owned()]);
    while let Some(inner) = open.pop() {
        for entry in fs::read_dir(&inner).expect("a folder can be read") {
            let path = entry.expect("an entry can be read").path();
            let name = path.strip_prefix(folder).expect("it is inside").to_owned();
            if path.is_symlink() {
                let target = fs::read_link(&path).expect("a link can be read");
                found.insert(name, format!("-> {}", target.display()));
            } else if path.is_dir() {
                open.push(path);
            } else {
                found.insert(name, fs::read_to_string(&path).expect("a file can be read"));
            }
        }
    }
    found
}
