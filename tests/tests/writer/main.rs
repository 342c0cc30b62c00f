//! The output folder, when the program is killed, lacks room or a right, meets links, or is not alone.
//!
//! Every operation of the writer is stopped one by one in the generator's own tests (`write::tests::faults`); here the real program is,
//! by the real signals and errors of an operating system.

#[cfg(unix)]
mod killed;
#[cfg(unix)]
mod rights;
#[cfg(unix)]
mod scene;
#[cfg(target_os = "linux")]
mod space;
#[cfg(unix)]
mod together;

use telnyx_tests::run;

fn main() {
    let mut trials = Vec::new();
    #[cfg(unix)]
    trials.extend(killed::trials().into_iter().chain(rights::trials()).chain(together::trials()));
    #[cfg(target_os = "linux")]
    trials.push(space::trial());
    run(trials)
}
