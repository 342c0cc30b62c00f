//! Two programs that write one folder.

use super::scene::{Age, Scene};
use telnyx_tests::{Failed, Trial};

pub fn trials() -> Vec<Trial> {
    vec![Trial::test("two_at_once_leave_one_generation", two_at_once)]
}

fn two_at_once() -> Result<(), Failed> {
    for foreign in [false, true] {
        let scene = Scene::new()?;
        scene.write(Age::Old)?;
        if foreign {
            scene.put_mine()?;
        }
        for round in 0..8 {
            let both = [Age::Old, Age::New, Age::New].map(|age| scene.program(age).spawn());
            for child in both {
                let run = child?.wait_with_output()?;
                if !run.status.success() {
                    return Err(format!("round {round}: {}", String::from_utf8_lossy(&run.stderr)).into());
                }
            }
            if scene.is(Age::Old)? == scene.is(Age::New)? || !scene.litter()?.is_empty() {
                return Err(
                    format!("round {round}: the folder is of neither, and {:?} is left", scene.litter()?).into()
                );
            }
        }
    }
    Ok(())
}
