//! Links of every sort: none is followed, and what is behind it stays.

#![cfg(unix)]

use super::*;
use std::os::unix::fs::symlink;

#[test]
fn a_link_in_the_folder_is_somebody_elses_file() {
    for target in ["../elsewhere", "../elsewhere/note.txt", "nowhere", "link", "/", "..", "."] {
        for path in ["link", "src/link", "docs/deep/link"] {
            let scene = Scene::new();
            scene.put("elsewhere/note.txt", "kept");
            scene.put("elsewhere/src/gone/mod.rs", "gone");
            scene.generate(&old()).expect("written");
            let link = scene.out.join(path);
            fs::create_dir_all(link.parent().expect("a folder")).expect("a folder");
            symlink(target, &link).expect("a link");
            assert_eq!(codes(scene.generate(&new())), [] as [&str; 0], "{target} at {path}");
            let tree = scene.tree();
            assert_eq!(tree[&format!("out/{path}")], format!("-> {target}"));
            assert_eq!(
                (tree["elsewhere/note.txt"].as_str(), tree["elsewhere/src/gone/mod.rs"].as_str()),
                ("kept", "gone")
            );
            assert_eq!(compare(&scene.out, &new()), Ok(Vec::new()));
        }
    }
}

#[test]
fn a_link_in_the_way_is_refused() {
    for path in ["Cargo.toml", "src", "src/lib.rs", "docs", ".telnyx-codegen.toml", ".telnyx-codegen.journal"] {
        for target in ["../elsewhere", "../elsewhere/lib.rs", "nowhere"] {
            let scene = Scene::new();
            scene.put("elsewhere/lib.rs", "kept");
            scene.put("elsewhere/index.md", "kept");
            scene.generate(&old()).expect("written");
            let link = scene.out.join(path);
            if link.is_dir() { fs::remove_dir_all(&link) } else { fs::remove_file(&link) }.ok();
            symlink(target, &link).expect("a link");
            let before = scene.tree();
            let told = codes(scene.generate(&new()));
            assert!(
                told.iter().all(|code| ["foreign-file", "bad-marker"].contains(code)) && !told.is_empty(),
                "{path}: {told:?}"
            );
            assert_eq!(scene.tree(), before, "{path} -> {target}");
            assert!(compare(&scene.out, &old()) != Ok(Vec::new()) || path == ".telnyx-codegen.journal");
        }
    }
}

#[test]
fn a_stale_file_behind_a_link_stays() {
    let scene = Scene::new();
    scene.put("elsewhere/mod.rs", "gone");
    scene.generate(&old()).expect("written");
    fs::remove_dir_all(scene.out.join("src/gone")).expect("a folder");
    symlink("../../elsewhere", scene.out.join("src/gone")).expect("a link");
    assert_eq!(codes(scene.generate(&new())), ["kept-file"]);
    assert_eq!(scene.tree()["elsewhere/mod.rs"], "gone");
}

#[test]
fn a_link_that_the_caller_names_is_followed_once() {
    let mut scene = Scene::new();
    let named = scene.root.join("named");
    symlink("out", &named).expect("a link");
    assert!(write_to(&named, &old(), None).is_err(), "it leads nowhere");
    fs::create_dir(&scene.out).expect("a folder");
    write_to(&named, &old(), None).expect("written");
    write_to(&named, &new(), None).expect("written");
    let mut wanted = expected(&new());
    wanted.insert("named".to_owned(), "-> out".to_owned());
    assert_eq!(scene.tree(), wanted);
    scene.out = scene.root.join("loop");
    symlink("loop", &scene.out).expect("a link");
    assert_eq!(codes(scene.generate(&old())), ["io"]);
}

#[test]
fn a_pipe_is_not_read() {
    let scene = Scene::new();
    scene.generate(&old()).expect("written");
    let pipe = scene.out.join("Cargo.toml");
    fs::remove_file(&pipe).expect("a file");
    rustix::fs::mknodat(rustix::fs::CWD, &pipe, rustix::fs::FileType::Fifo, 0o600.into(), 0).expect("a pipe");
    assert_eq!(codes(scene.generate(&new())), ["foreign-file"]);
    fs::rename(&pipe, scene.out.join("pipe")).expect("a pipe");
    assert_eq!(codes(scene.generate(&new())), [] as [&str; 0]);
}
