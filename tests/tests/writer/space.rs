//! A disk that is full.

use super::scene::{Age, Scene};
use std::fs;
use std::path::Path;
use std::process::Command;
use telnyx_tests::{Failed, Trial, trial_with};

/// On a small file system of its own, where one can be mounted.
pub fn trial() -> Trial {
    let folder = tempfile::tempdir().map_err(|error| error.to_string());
    let mounted = folder.and_then(|folder| {
        let path = folder.keep();
        mount(&path).map(|()| path).map_err(|why| format!("no file system can be mounted: {why}"))
    });
    trial_with("a_full_disk_changes_nothing", mounted, |folder| {
        let verdict = full_disk(folder);
        Command::new("umount").arg("--lazy").arg(folder).status()?;
        fs::remove_dir(folder).ok();
        verdict
    })
}

fn mount(folder: &Path) -> Result<(), String> {
    let run = Command::new("mount").args(["-t", "tmpfs", "-o", "size=2m", "tmpfs"]).arg(folder).output();
    match run {
        Ok(run) if run.status.success() => Ok(()),
        Ok(run) => Err(String::from_utf8_lossy(&run.stderr).trim().to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

fn full_disk(folder: &Path) -> Result<(), Failed> {
    for foreign in [false, true] {
        let scene = Scene::within(folder)?;
        scene.write(Age::Old)?;
        if foreign {
            scene.put_mine()?;
        }
        let (mut refused, mut written) = (0, 0);
        // Less and less room, from enough to none.
        for filled in (0..).map(|step| step * 16 * 1024) {
            scene.write(Age::Old)?;
            let is_full = fill(&scene.root.join("stay"), filled).is_err();
            let run = scene.program(Age::New).output()?;
            fs::remove_file(scene.root.join("stay"))?;
            let said = String::from_utf8_lossy(&run.stderr).into_owned();
            match run.status.code() {
                Some(0) if scene.is(Age::New)? => written += 1,
                Some(2) if scene.is(Age::Old)? && said.contains("No space left") => refused += 1,
                code => return Err(format!("{filled} bytes filled, {code:?}: {said}").into()),
            }
            if !scene.litter()?.is_empty() {
                return Err(format!("{filled} bytes filled: {:?} is left", scene.litter()?).into());
            }
            if is_full {
                break;
            }
        }
        if written == 0 || refused < 2 {
            return Err(format!("{written} written, {refused} refused: the sizes do not spread").into());
        }
    }
    Ok(())
}

fn fill(path: &Path, bytes: usize) -> std::io::Result<()> {
    fs::write(path, vec![0; bytes])
}
