//! Killed at two hundred moments between the first thing that the program writes and the last.

use super::scene::{Age, MINE, Scene};
use std::process::Child;
use std::thread::sleep;
use std::time::{Duration, Instant};
use telnyx_tests::{Failed, Trial};

/// Moments, for a folder with files of other people and for one without.
const MOMENTS: u32 = 100;

pub fn trials() -> Vec<Trial> {
    vec![
        Trial::test("killed_at_100_moments", || killed(false)),
        Trial::test("killed_at_100_moments_beside_other_files", || killed(true)),
    ]
}

fn killed(beside_others: bool) -> Result<(), Failed> {
    let scene = Scene::new()?;
    scene.write(Age::Old)?;
    if beside_others {
        scene.put_mine()?;
    }
    let window = window(&scene)?;
    let mut seen = [0_u32; 3];
    for moment in 0..MOMENTS {
        scene.write(Age::Old)?;
        let mut child = scene.program(Age::New).spawn()?;
        await_first_sign(&scene, &mut child)?;
        sleep(window * moment / MOMENTS);
        child.kill()?;
        child.wait()?;
        let found = match (scene.is(Age::Old), scene.is(Age::New)) {
            (Ok(true), Ok(false)) => 0,
            (Ok(false), Ok(true)) => 1,
            // Both say that the folder is of two generations: only where other files stand between.
            (Err(_), Err(_)) if beside_others => 2,
            other => return Err(format!("moment {moment}: {other:?}").into()),
        };
        seen[found] += 1;
        for path in MINE.iter().filter(|_| beside_others) {
            if std::fs::read_to_string(scene.out.join(path))? != "mine" {
                return Err(format!("moment {moment}: {path} has changed").into());
            }
        }
        scene.write(Age::New)?;
        if !scene.is(Age::New)? || !scene.litter()?.iter().all(|name| name.starts_with(".names.lock")) {
            return Err(format!("moment {moment}: the next run does not mend it: {:?}", scene.litter()?).into());
        }
    }
    println!("old {}, new {}, unfinished {} of {MOMENTS}, within {window:?}", seen[0], seen[1], seen[2]);
    if seen[0] == 0 || seen[1] == 0 { Err(format!("the moments do not spread: {seen:?}").into()) } else { Ok(()) }
}

/// How long the program writes, from the first sign of it to its end, at most of a few runs.
fn window(scene: &Scene) -> Result<Duration, Failed> {
    let mut longest = Duration::ZERO;
    for _ in 0..3 {
        scene.write(Age::Old)?;
        let mut child = scene.program(Age::New).spawn()?;
        await_first_sign(scene, &mut child)?;
        let began = Instant::now();
        child.wait()?;
        longest = longest.max(began.elapsed());
    }
    Ok(longest + longest / 4)
}

/// Waits until the program has begun to write: then its lock is there.
fn await_first_sign(scene: &Scene, child: &mut Child) -> Result<(), Failed> {
    let sign = scene.root.join(".out.telnyx-codegen.lock");
    while !sign.exists() && child.try_wait()?.is_none() {
        std::thread::yield_now();
    }
    Ok(())
}
