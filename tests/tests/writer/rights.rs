//! A right that lacks, and links.

use super::scene::{Age, Scene, stamps};
use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Output};
use telnyx_tests::{Failed, Trial, program};

pub fn trials() -> Vec<Trial> {
    vec![
        Trial::test("a_folder_without_rights_is_left", folder_without_rights),
        Trial::test("check_reads_only", check_reads_only),
        Trial::test("rights_follow_the_umask", rights_follow_the_umask),
        Trial::test("links_are_left", links_are_left),
        Trial::test("a_file_beside_that_cannot_be_written_changes_nothing", file_beside),
    ]
}

/// The user that has no rights anywhere; root has them all, whatever a folder says.
const NOBODY: u32 = 65534;

/// Runs the program as somebody whom rights mean something to.
fn as_nobody(scene: &Scene, command: &Command) -> Result<Output, Failed> {
    let program = scene.root.join("program");
    if !program.exists() {
        // By another process: what this one has open for writing, its children have, too, and such a file cannot be run.
        let copied =
            Command::new("install").args(["-m", "755"]).args([program::build(), program.as_path()]).status()?;
        assert!(copied.success(), "install: {copied}");
    }
    let mut same = Command::new(&program);
    same.args(command.get_args()).current_dir(&scene.root);
    if is_root(&scene.root)? {
        same.uid(NOBODY).gid(NOBODY);
    }
    Ok(same.output()?)
}

fn is_root(path: &Path) -> Result<bool, Failed> {
    use std::os::unix::fs::MetadataExt;
    Ok(fs::metadata(path)?.uid() == 0)
}

/// Gives every folder below these rights, and to nobody.
fn permit(scene: &Scene, folder: &Path, mode: u32) -> Result<(), Failed> {
    if is_root(&scene.root)? {
        std::os::unix::fs::lchown(folder, Some(NOBODY), Some(NOBODY))?;
    }
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            permit(scene, &entry.path(), mode)?;
        } else if is_root(&scene.root)? {
            std::os::unix::fs::lchown(entry.path(), Some(NOBODY), Some(NOBODY))?;
        }
    }
    Ok(fs::set_permissions(folder, Permissions::from_mode(mode))?)
}

fn folder_without_rights() -> Result<(), Failed> {
    for foreign in [false, true] {
        let scene = Scene::new()?;
        fs::set_permissions(&scene.root, Permissions::from_mode(0o777))?;
        scene.write(Age::Old)?;
        if foreign {
            scene.put_mine()?;
        }
        permit(&scene, &scene.out, 0o755)?;
        fs::set_permissions(scene.out.join("src/resources"), Permissions::from_mode(0o555))?;
        let before = stamps(&scene.out);
        let run = as_nobody(&scene, &scene.program(Age::New))?;
        refused(&run, "Permission denied")?;
        if stamps(&scene.out) != before || !scene.is(Age::Old)? || !scene.litter()?.is_empty() {
            return Err(format!("something has changed: {:?}", scene.litter()?).into());
        }
        fs::set_permissions(scene.out.join("src/resources"), Permissions::from_mode(0o755))?;
        let run = as_nobody(&scene, &scene.program(Age::New))?;
        if !run.status.success() || !scene.is(Age::New)? {
            return Err(format!("with the right, it is not written: {}", String::from_utf8_lossy(&run.stderr)).into());
        }
    }
    Ok(())
}

fn refused(run: &Output, why: &str) -> Result<(), Failed> {
    let said = String::from_utf8_lossy(&run.stderr);
    if run.status.code() == Some(2) && said.contains(why) {
        Ok(())
    } else {
        Err(format!("{}: {said}", run.status).into())
    }
}

fn check_reads_only() -> Result<(), Failed> {
    let scene = Scene::new()?;
    fs::set_permissions(&scene.root, Permissions::from_mode(0o777))?;
    scene.write(Age::Old)?;
    for (mode, age, code) in [(0o755, Age::Old, 0), (0o555, Age::Old, 0), (0o555, Age::New, 1)] {
        permit(&scene, &scene.out, mode)?;
        fs::set_permissions(&scene.root, Permissions::from_mode(0o555))?;
        let before = (stamps(&scene.root), fs::metadata(&scene.root)?.modified()?);
        let mut command = Command::new("telnyx-codegen");
        command.args([
            "generate",
            "--out",
            "out",
            "--check",
            "--spec",
            if age == Age::Old { "old.yaml" } else { "new.yaml" },
        ]);
        fs::set_permissions(&scene.root, Permissions::from_mode(0o777))?;
        let first = as_nobody(&scene, &command)?;
        fs::set_permissions(&scene.root, Permissions::from_mode(0o555))?;
        let second = as_nobody(&scene, &command)?;
        for run in [first, second] {
            if run.status.code() != Some(code) {
                return Err(format!("{mode:o} {age:?}: {} {}", run.status, String::from_utf8_lossy(&run.stderr)).into());
            }
        }
        let mut after = stamps(&scene.root);
        after.remove("program");
        let mut known = before.0;
        known.remove("program");
        if after != known {
            return Err("it changes something".into());
        }
    }
    permit(&scene, &scene.out, 0o755)?;
    Ok(fs::set_permissions(&scene.root, Permissions::from_mode(0o755))?)
}

fn rights_follow_the_umask() -> Result<(), Failed> {
    for (umask, file, folder) in [("022", 0o644, 0o755), ("077", 0o600, 0o700), ("002", 0o664, 0o775)] {
        let scene = Scene::new()?;
        let mut command = Command::new("sh");
        let program = program::build().to_str().ok_or("a plain path")?;
        let line = format!("umask {umask}; exec \"$0\" \"$@\"");
        command.args(["-c", &line, program]).args(scene.program(Age::New).get_args()).current_dir(&scene.root);
        if !command.output()?.status.success() {
            return Err("it is not written".into());
        }
        let mode = |path: &str| fs::metadata(scene.root.join(path)).map(|known| known.permissions().mode() & 0o777);
        let found = [mode("out/src/lib.rs")?, mode("names.lock")?, mode("out/src")?, mode("out")?];
        if found != [file, file, folder, folder] {
            return Err(format!("umask {umask}: {found:?}").into());
        }
    }
    Ok(())
}

fn links_are_left() -> Result<(), Failed> {
    for target in ["../stay", "../stay/note.txt", "nowhere", "notes", ".."] {
        let scene = Scene::new()?;
        fs::create_dir_all(scene.root.join("stay/sub"))?;
        fs::write(scene.root.join("stay/note.txt"), "kept")?;
        fs::write(scene.root.join("stay/sub/x"), "kept")?;
        scene.write(Age::Old)?;
        symlink(target, scene.out.join("notes"))?;
        let before = stamps(&scene.root.join("stay"));
        let run = scene.program(Age::New).output()?;
        let is_there = fs::read_link(scene.out.join("notes"))?.to_str() == Some(target);
        if !run.status.success() || !is_there || stamps(&scene.root.join("stay")) != before {
            return Err(format!("{target}: {} {}", run.status, String::from_utf8_lossy(&run.stderr)).into());
        }
    }
    Ok(())
}

fn file_beside() -> Result<(), Failed> {
    let scene = Scene::new()?;
    scene.write(Age::Old)?;
    fs::create_dir(scene.root.join("names.lock"))?;
    let before = stamps(&scene.out);
    let run = scene.program(Age::New).output()?;
    if run.status.code() != Some(2) || stamps(&scene.out) != before || !scene.litter()?.is_empty() {
        return Err(format!("{} {}", run.status, String::from_utf8_lossy(&run.stderr)).into());
    }
    Ok(())
}
