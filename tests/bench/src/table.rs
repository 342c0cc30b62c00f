//! What was measured, as a table: ours, what it is beside, their ratio, and what it has to be.

use comfy_table::{CellAlignment, Table, presets};
use std::fmt;

/// A measured figure.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Figure {
    pub(crate) value: f64,
    unit: &'static str,
}

impl Figure {
    pub(crate) fn new(value: f64, unit: &'static str) -> Self {
        Self { value, unit }
    }

    #[allow(clippy::cast_precision_loss, reason = "figures are counts far below 2^52")]
    pub(crate) fn count(value: u64, unit: &'static str) -> Self {
        Self { value: value as f64, unit }
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = match self.value {
            whole if whole.fract() == 0.0 => 0,
            large if large >= 100.0 => 0,
            medium if medium >= 10.0 => 1,
            _ => 2,
        };
        write!(f, "{:.digits$} {}", self.value, self.unit)
    }
}

/// What a figure has to be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Goal {
    /// So many times what it is beside, or less.
    RatioAtMost(f64),
    /// So many times what it is beside, or more.
    RatioAtLeast(f64),
    /// So much, or less.
    AtMost(f64),
}

/// A measured thing.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    what: String,
    ours: Figure,
    beside: Option<(String, Figure)>,
    goal: Option<Goal>,
}

impl Row {
    pub(crate) fn new(what: impl Into<String>, ours: Figure) -> Self {
        Self { what: what.into(), ours, beside: None, goal: None }
    }

    /// What it is beside.
    pub(crate) fn beside(mut self, name: impl Into<String>, figure: Figure) -> Self {
        self.beside = Some((name.into(), figure));
        self
    }

    pub(crate) fn goal(mut self, goal: Goal) -> Self {
        self.goal = Some(goal);
        self
    }

    fn ratio(&self) -> Option<f64> {
        self.beside.as_ref().map(|(_, beside)| self.ours.value / beside.value)
    }

    /// The goal, and whether it is met; a goal beside what was not measured is not decided.
    fn verdict(&self) -> [String; 2] {
        let Some(goal) = self.goal else { return [String::new(), String::new()] };
        let (said, is_met) = match goal {
            Goal::RatioAtMost(most) => (format!("at most {most:.2} of it"), self.ratio().map(|ratio| ratio <= most)),
            Goal::RatioAtLeast(least) => {
                (format!("at least {least:.2} of it"), self.ratio().map(|ratio| ratio >= least))
            }
            Goal::AtMost(most) => {
                (format!("at most {}", Figure::new(most, self.ours.unit)), Some(self.ours.value <= most))
            }
        };
        [said, is_met.map_or("?", |is_met| if is_met { "yes" } else { "no" }).to_owned()]
    }

    fn cells(&self) -> [String; 6] {
        let [goal, is_met] = self.verdict();
        let beside = self.beside.as_ref().map(|(name, figure)| format!("{name}: {figure}")).unwrap_or_default();
        let ratio = self.ratio().map(|ratio| format!("{ratio:.2}")).unwrap_or_default();
        [self.what.clone(), self.ours.to_string(), beside, ratio, goal, is_met]
    }
}

/// All that was measured, and what has to be said of it.
#[derive(Debug, Default)]
pub(crate) struct Report {
    rows: Vec<Row>,
    notes: Vec<String>,
}

impl Report {
    pub(crate) fn add(&mut self, row: Row) {
        self.rows.push(row);
    }

    /// Says what the rows do not: what was left out, and why.
    pub(crate) fn note(&mut self, note: impl Into<String>) {
        self.notes.push(note.into());
    }

    /// The table and the notes, as text or as Markdown.
    pub(crate) fn drawn(&self, is_markdown: bool) -> String {
        let mut table = Table::new();
        table.load_style(if is_markdown { presets::ASCII_MARKDOWN } else { presets::NOTHING });
        table.set_header(["what", "ours", "beside", "ratio", "goal", "met"]);
        table.add_rows(self.rows.iter().map(Row::cells));
        for column in [1, 3] {
            table.column_mut(column).expect("there are six").set_cell_alignment(CellAlignment::Right);
        }
        let notes = self.notes.iter().map(|note| format!("\n- {note}"));
        let notes: String = notes.collect();
        if notes.is_empty() { format!("{table}\n") } else { format!("{table}\n{notes}\n") }
    }
}

#[cfg(test)]
mod tests {
    use super::{Figure, Goal, Report, Row};

    fn row() -> Row {
        Row::new("check", Figure::new(12.34, "CPU s")).beside("base", Figure::new(24.68, "CPU s"))
    }

    #[test]
    fn a_row_has_its_ratio_and_whether_the_goal_is_met() {
        let cells = |goal| row().goal(goal).cells()[3..].join(", ");
        assert_eq!(cells(Goal::RatioAtMost(0.5)), "0.50, at most 0.50 of it, yes");
        assert_eq!(cells(Goal::RatioAtLeast(0.6)), "0.50, at least 0.60 of it, no");
        assert_eq!(cells(Goal::AtMost(12.0)), "0.50, at most 12 CPU s, no");
    }

    #[test]
    fn a_goal_beside_nothing_is_not_decided() {
        let row = Row::new("check", Figure::new(1.0, "CPU s")).goal(Goal::RatioAtMost(0.7));
        assert_eq!(row.cells(), ["check", "1 CPU s", "", "", "at most 0.70 of it", "?"]);
    }

    #[test]
    fn the_report_is_a_table_of_markdown_with_its_notes() {
        let mut report = Report::default();
        report.add(row());
        report.note("skipped: the rest");
        let lines: Vec<String> =
            report.drawn(true).lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
        let expected = [
            "| what | ours | beside | ratio | goal | met |",
            "| check | 12.3 CPU s | base: 24.7 CPU s | 0.50 | | |",
            "- skipped: the rest",
        ];
        assert_eq!([&*lines[0], &*lines[2], &*lines[4]], expected);
    }
}
