//! Whose files are whose.

use super::*;
use std::time::SystemTime;

#[test]
fn a_folder_is_made_changed_and_left() {
    let scene = Scene::new();
    for files in [old(), new(), old()] {
        assert_eq!(codes(scene.generate(&files)), [] as [&str; 0]);
        assert_eq!(scene.tree(), expected(&files));
        assert_eq!(compare(&scene.out, &files), Ok(Vec::new()));
    }
}

#[test]
fn folders_above_are_made_and_an_empty_one_is_taken() {
    let mut scene = Scene::new();
    fs::create_dir(&scene.out).expect("a folder");
    assert_eq!(codes(scene.generate(&old())), [] as [&str; 0]);
    assert_eq!(scene.tree(), expected(&old()));
    scene.out = scene.root.join("a/b/../c");
    assert!(scene.generate(&old()).is_err(), "a folder on the way is not there");
    scene.out = scene.root.join("a/b/c");
    assert_eq!(codes(scene.generate(&old())), [] as [&str; 0]);
    assert!(scene.out.join("Cargo.toml").exists());
}

#[test]
fn without_a_change_nothing_is_touched() {
    for foreign in [None, Some("out/target/debug/x")] {
        let scene = Scene::new();
        scene.generate(&old()).expect("written");
        foreign.iter().for_each(|path| scene.put(path, "x"));
        let before = times(&scene);
        scene.generate(&old()).expect("written");
        assert_eq!(times(&scene), before);
        scene.generate(&new()).expect("written");
        let after = times(&scene);
        assert_eq!(after["out/docs/index.md"], before["out/docs/index.md"]);
        foreign.iter().for_each(|path| assert_eq!(after[*path], before[*path]));
    }
}

#[test]
fn files_of_other_people_stay() {
    let scene = Scene::new();
    scene.generate(&old()).expect("written");
    let foreign =
        ["out/.git/HEAD", "out/.env", "out/src/notes.txt", "out/src/gone/mine.rs", "out/target/a/b", "out/Cargo.lock"];
    foreign.iter().for_each(|path| scene.put(path, "mine"));
    let inodes =
        || foreign.map(|path| fs::metadata(scene.root.join(path)).expect("it stays").modified().expect("a time"));
    let before = inodes();
    for files in [new(), old(), new()] {
        assert_eq!(codes(scene.generate(&files)), [] as [&str; 0]);
        let mut wanted = expected(&files);
        for path in foreign {
            wanted.extend(super::super::plan::ways(path).map(|way| (format!("{way}/"), String::new())));
            wanted.insert(path.to_owned(), "mine".to_owned());
        }
        assert_eq!(scene.tree(), wanted);
        assert_eq!(compare(&scene.out, &files), Ok(Vec::new()));
    }
    assert_eq!(inodes(), before);
}

#[test]
fn a_folder_of_other_people_is_refused() {
    let scene = Scene::new();
    scene.put("out/notes.txt", "mine");
    assert_eq!(codes(scene.generate(&old())), ["foreign-directory"]);
    scene.put("out/.telnyx-codegen.toml", "title = \"mine\"\n");
    assert_eq!(codes(scene.generate(&old())), ["bad-marker"]);
    let tree = scene.tree();
    assert_eq!(tree.keys().collect::<Vec<_>>(), ["out/", "out/.telnyx-codegen.toml", "out/notes.txt"]);
}

#[test]
fn a_foreign_file_in_the_way_is_refused() {
    let scene = Scene::new();
    scene.generate(&old()).expect("written");
    scene.put("out/src/more/a.rs", "mine");
    let before = scene.tree();
    assert_eq!(codes(scene.generate(&new())), ["foreign-file"]);
    assert_eq!(scene.tree(), before);
    scene.put("out/src/more/a.rs", "more");
    assert_eq!(codes(scene.generate(&new())), [] as [&str; 0], "it is what would be written");
    let folder = scene.out.join("Cargo.toml");
    fs::remove_file(&folder).expect("a file");
    fs::create_dir(&folder).expect("a folder");
    assert_eq!(codes(scene.generate(&new())), ["foreign-file"]);
}

#[test]
fn a_stale_file_that_somebody_changed_stays() {
    let scene = Scene::new();
    scene.generate(&old()).expect("written");
    scene.put("out/src/gone/mod.rs", "changed");
    scene.put("out/Cargo.toml", "changed, and still made");
    assert_eq!(codes(scene.generate(&new())), ["kept-file"]);
    let mut wanted = expected(&new());
    wanted.insert("out/src/gone/".to_owned(), String::new());
    wanted.insert("out/src/gone/mod.rs".to_owned(), "changed".to_owned());
    assert_eq!(scene.tree(), wanted);
    assert_eq!(codes(scene.generate(&new())), [] as [&str; 0], "it is told once");
}

#[test]
fn a_folder_of_an_earlier_version_is_taken_over() {
    let scene = Scene::new();
    scene.generate(&old()).expect("written");
    scene.put("out/.telnyx-codegen.toml", "# Written\nspec-sha256 = \"00\"\nprose = \"own\"\n");
    scene.put("out/.git/HEAD", "mine");
    assert_eq!(codes(scene.generate(&new())), ["kept-file"]);
    let tree = scene.tree();
    assert_eq!((tree["out/src/gone/mod.rs"].as_str(), tree["out/Cargo.toml"].as_str()), ("gone", "new"));
    assert_eq!(codes(scene.generate(&new())), [] as [&str; 0]);
}

#[test]
fn paths_that_clash_are_refused() {
    for pair in [["a.rs", "A.rs"], ["straße", "STRASSE"], ["a/x", "A/y"], ["a", "a/b"]] {
        let scene = Scene::new();
        assert_eq!(codes(scene.generate(&files(&[(pair[0], ""), (pair[1], "")]))), ["unsafe-path"], "{pair:?}");
        assert_eq!(scene.tree(), BTreeMap::new());
    }
}

#[test]
fn a_file_beside_is_written_with_the_folder_or_not_at_all() {
    let scene = Scene::new();
    let lock = scene.root.join("names.lock");
    write_to(&scene.out, &old(), Some((&lock, "names"))).expect("written");
    assert_eq!(scene.tree()["names.lock"], "names");
    let before = scene.tree();
    let nowhere = scene.root.join("names.lock/inside");
    assert!(write_to(&scene.out, &new(), Some((&nowhere, "names"))).is_err());
    assert_eq!(scene.tree(), before);
    let inside = scene.root.join("out/names.lock");
    for files in [new(), old()] {
        write_to(&scene.out, &files, Some((&inside, "names"))).expect("written");
        assert_eq!(scene.tree()["out/names.lock"], "names");
    }
}

#[test]
fn a_file_beside_is_none_of_those_that_are_made() {
    for there in [None, Some(old())] {
        for path in
            ["out", "out/src", "out/src/lib.rs", "out/Cargo.toml", "out/.telnyx-codegen.toml", "out/Cargo.toml/x"]
        {
            let scene = Scene::new();
            there.iter().for_each(|files| assert!(scene.generate(files).is_ok()));
            let before = scene.tree();
            let lock = scene.root.join(path);
            assert_eq!(codes(write_to(&scene.out, &new(), Some((&lock, "names")))), ["io"], "{path}");
            assert_eq!(scene.tree(), before, "{path}");
        }
        let scene = Scene::new();
        let lock = scene.out.join("names.lock");
        assert!(write_to(&scene.out, &new(), Some((&lock, "names"))).is_ok());
        assert_eq!(scene.tree()["out/names.lock"], "names");
    }
}

#[test]
fn two_at_once_leave_one_of_two() {
    let scene = Scene::new();
    for round in 0..20 {
        if round % 2 == 1 {
            scene.put("out/mine.txt", "mine");
        }
        let done = std::thread::scope(|scope| {
            let run = |files: Files| scope.spawn(|| codes(write_to(&scene.out, &{ files }, None)));
            [run(old()), run(new()), run(old())].map(|thread| thread.join().expect("no panic"))
        });
        assert_eq!(done, [[] as [&str; 0]; 3]);
        let mut tree = scene.tree();
        tree.remove("out/mine.txt");
        assert!(tree == expected(&old()) || tree == expected(&new()), "{tree:#?}");
    }
}

fn times(scene: &Scene) -> BTreeMap<String, SystemTime> {
    let time = |path: &String| fs::metadata(scene.root.join(path)).expect("it is there").modified().expect("a time");
    scene.tree().keys().map(|path| (path.clone(), time(path))).collect()
}
