//! What rustdoc makes of the emitted crate with all its products: time, memory, bytes and files.

use crate::job::{cargo, measured, printed, removed};
use crate::setting::{Checkout, Setting, files};
use crate::table::{Figure, Goal, Report, Row};
use crate::{Failure, scratch};
use std::collections::BTreeMap;
use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Megabytes that the pages may take.
const MOST_MB: f64 = 300.0;

/// How many kinds of pages are told.
const TOLD: usize = 8;

pub(crate) fn measure(setting: &Setting, report: &mut Report) -> Result<(), Failure> {
    let mut rows: Vec<Row> = Vec::new();
    for (at, (checkout, name)) in setting.checkouts().into_iter().zip(["ours", "base"]).enumerate() {
        let target = scratch()?.join("doc").join(name);
        removed(&target.join("doc"))?;
        // Dependencies are checked before; what is measured is the one crate.
        printed(&mut command(checkout, &target, &["check"]))?;
        let took = measured(command(checkout, &target, &["doc", "--no-deps"]))?;
        let pages = files(&target.join("doc"))?;
        let bytes: u64 = pages.iter().map(|(_, file)| file.len()).sum();
        let figures = [
            Figure::new(took.cpu, "CPU s"),
            Figure::new(took.mib, "MiB"),
            Figure::count(bytes / 1_000_000, "MB"),
            Figure::count(u64::try_from(pages.len())?, "files"),
        ];
        if at == 0 {
            rows = figures.into_iter().map(|figure| Row::new("cargo doc, full", figure)).collect();
            report.note(format!("cargo doc, by kind of page: {}", kinds(&pages)));
        } else {
            rows = rows.into_iter().zip(figures).map(|(row, figure)| row.beside("base", figure)).collect();
        }
    }
    for (at, row) in rows.into_iter().enumerate() {
        report.add(if at == 2 { row.goal(Goal::AtMost(MOST_MB)) } else { row });
    }
    Ok(())
}

/// Cargo with a target folder of its own for the pages, and the checkout's for what is built on the way.
fn command(checkout: &Checkout, target: &Path, args: &[&str]) -> Command {
    let mut cargo = cargo(&checkout.root, target);
    cargo.env("CARGO_BUILD_BUILD_DIR", &checkout.target);
    cargo.args(args).args(["--quiet", "--package", "telnyx-sdk", "--features", "full"]);
    cargo
}

/// The largest kinds of pages (`struct.*.html`), and what they take.
fn kinds(pages: &[(PathBuf, Metadata)]) -> String {
    let mut found: BTreeMap<String, u64> = BTreeMap::new();
    for (path, file) in pages {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let (head, end) = (name.split('.').next().unwrap_or_default(), name.rsplit('.').next().unwrap_or_default());
        let is_source = path.components().any(|part| part.as_os_str() == "src");
        let kind = match (is_source, name.matches('.').count()) {
            (true, _) => format!("src/*.{end}"),
            (false, 2) => format!("{head}.*.{end}"),
            (false, _) => format!("*.{end}"),
        };
        *found.entry(kind).or_default() += file.len();
    }
    let mut found: Vec<_> = found.into_iter().collect();
    found.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    let largest = found.into_iter().take(TOLD);
    let said: Vec<String> = largest.map(|(kind, bytes)| format!("{kind} {} MB", bytes / 1_000_000)).collect();
    said.join(", ")
}
