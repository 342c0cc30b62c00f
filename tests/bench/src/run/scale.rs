//! How generation grows with the document, by `tests/scaling/run`: the pinned one, so many times under other names.

use crate::Failure;
use crate::job::printed;
use crate::setting::Setting;
use crate::table::{Figure, Goal, Report, Row};
use serde_json::Value;
use std::process::Command;

/// How often eight times as much may take as long.
const MOST: f64 = 8.5;

/// Stages that take less than so many milliseconds for eight documents are told, without a goal.
const NOTICED: f64 = 150.0;

pub(crate) fn measure(setting: &Setting, report: &mut Report) -> Result<(), Failure> {
    if setting.document("scale", report).is_none() {
        return Ok(());
    }
    let mut found = Vec::new();
    for checkout in setting.checkouts() {
        let mut run = Command::new(setting.ours.root.join("tests/scaling/run"));
        let said = printed(run.arg("--json").arg(checkout.generator()?).arg("pinned document"))?;
        found.push(serde_json::from_str::<Value>(&said)?);
    }
    let stages = found[0]["stages"].as_object().ok_or("no stages are told")?;
    for (stage, ours) in stages {
        let ours = Growth::of(ours)?;
        let what = format!("1x, 2x, 4x, 8x the document: {stage}, {}", ours.said());
        let mut row = Row::new(what, Figure::new(ours.factor(), "times as long"));
        if let Some(base) = found.get(1).and_then(|base| base["stages"].get(stage)) {
            let base = Growth::of(base)?;
            row = row.beside(format!("base, {}", base.said()), Figure::new(base.factor(), "times as long"));
        }
        report.add(if ours.largest() > NOTICED { row.goal(Goal::AtMost(MOST)) } else { row });
    }
    Ok(())
}

/// What a stage takes for each size, in milliseconds.
struct Growth(Vec<f64>);

impl Growth {
    fn of(list: &Value) -> Result<Self, Failure> {
        let list: Vec<f64> = serde_json::from_value(list.clone())?;
        if list.len() < 2 { Err("a stage has fewer than two sizes".into()) } else { Ok(Self(list)) }
    }

    fn largest(&self) -> f64 {
        self.0[self.0.len() - 1]
    }

    fn factor(&self) -> f64 {
        self.largest() / self.0[0].max(0.05)
    }

    fn said(&self) -> String {
        let parts: Vec<String> = self.0.iter().map(|one| format!("{one:.0}")).collect();
        format!("{} ms", parts.join(" "))
    }
}
