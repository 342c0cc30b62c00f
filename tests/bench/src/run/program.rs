//! A program that sends a message, from nothing to its stripped binary: all dependencies are built. Beside it the same program with
//! `reqwest` and `serde_json` in the same set-up.

use crate::job::{Took, cargo, measured, removed};
use crate::setting::Setting;
use crate::table::{Figure, Goal, Report, Row};
use crate::{Failure, scratch, text};
use std::fs;
use std::path::Path;

/// Both programs.
const CLIENT: &str = include_str!("../../programs/client.rs");
const BARE: &str = include_str!("../../programs/bare.rs");

/// What stands in [`BARE`] where a set-up without a provider of cryptography has to name one.
const PROVIDER: &str = "// PROVIDER";

/// What the leanest set-up may cost beside the default's.
const LEANEST: f64 = 0.65;

/// What the leanest set-up may cost beside the same of `reqwest`.
const BESIDE_BARE: f64 = 1.06;

/// How both are set up.
struct SetUp {
    name: &'static str,
    /// What the emitted crate's line of the manifest has besides its path.
    client: &'static str,
    /// Features of `reqwest`.
    bare: &'static str,
    has_ring: bool,
}

const SET_UPS: [SetUp; 3] = [
    SetUp { name: "default", client: "", bare: r#""rustls", "http2", "system-proxy""#, has_ring: false },
    SetUp {
        name: "messaging, ring",
        client: r#", default-features = false, features = ["messaging", "rustls-ring", "http2", "system-proxy"]"#,
        bare: r#""rustls-no-provider", "http2", "system-proxy""#,
        has_ring: true,
    },
    SetUp {
        name: "messaging, leanest",
        client: r#", default-features = false, features = ["messaging", "rustls-ring"]"#,
        bare: r#""rustls-no-provider""#,
        has_ring: true,
    },
];

/// A program that was built.
struct Built {
    took: Took,
    bytes: u64,
}

pub(crate) fn measure(setting: &Setting, report: &mut Report) -> Result<(), Failure> {
    let mut default = None;
    for set_up in &SET_UPS {
        let ours = built(setting, &client(set_up, &setting.ours.emitted()), CLIENT)?;
        let bare = built(setting, &dependencies_of_bare(set_up), &bare(set_up))?;
        let what = format!("program, {}", set_up.name);
        let [cpu, size] = figures(&ours);
        let [bare_cpu, bare_size] = figures(&bare);
        let row = Row::new(&*what, cpu.clone()).beside("bare reqwest", bare_cpu);
        report.add(if set_up.name.contains("leanest") { row.goal(Goal::RatioAtMost(BESIDE_BARE)) } else { row });
        report.add(Row::new(&*what, size).beside("bare reqwest", bare_size));
        match &default {
            None => default = Some(cpu),
            Some(default) if set_up.name.contains("leanest") => {
                report.add(Row::new(what, cpu).beside("the default", default.clone()).goal(Goal::RatioAtMost(LEANEST)));
            }
            Some(_) => {}
        }
    }
    if let (Some(base), Some(default)) = (&setting.base, default) {
        let [cpu, _] = figures(&built(setting, &client(&SET_UPS[0], &base.emitted()), CLIENT)?);
        report.add(Row::new("program, default", default).beside("base", cpu));
    }
    Ok(())
}

fn figures(built: &Built) -> [Figure; 2] {
    [Figure::new(built.took.cpu, "CPU s"), Figure::count(built.bytes, "bytes")]
}

fn client(set_up: &SetUp, emitted: &Path) -> String {
    format!("telnyx-sdk = {{ path = {:?}{} }}\n", text(emitted), set_up.client)
}

fn dependencies_of_bare(set_up: &SetUp) -> String {
    let ring = if set_up.has_ring {
        "rustls = { version = \"0.23\", default-features = false, features = [\"ring\", \"std\"] }\n"
    } else {
        ""
    };
    format!(
        "reqwest = {{ version = \"0.13\", default-features = false, features = [{}] }}\n{ring}\
         serde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n",
        set_up.bare
    )
}

fn bare(set_up: &SetUp) -> String {
    let install = r#"rustls::crypto::ring::default_provider().install_default().expect("it is the first");"#;
    BARE.replace(PROVIDER, if set_up.has_ring { install } else { "" })
}

/// Builds a program in a folder and a target folder of its own, with this repository's versions of dependencies.
fn built(setting: &Setting, dependencies: &str, program: &str) -> Result<Built, Failure> {
    let folder = scratch()?.join("program");
    removed(&folder)?;
    fs::create_dir_all(folder.join("src"))?;
    let manifest = format!(
        "[package]\nname = \"program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n\n[profile.release]\nstrip = true\n\n[workspace]\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(folder.join("src/main.rs"), program)?;
    fs::copy(setting.ours.root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    let target = folder.join("target");
    let mut build = cargo(&folder, &target);
    build.args(["build", "--quiet", "--release"]);
    let took = measured(build)?;
    let binary = target.join("release").join(format!("program{}", std::env::consts::EXE_SUFFIX));
    Ok(Built { took, bytes: fs::metadata(binary)?.len() })
}
