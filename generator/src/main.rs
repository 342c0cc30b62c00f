//! Parses arguments, runs, prints diagnostics, exits.

use clap::Parser;
use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use std::time::Duration;
use telnyx_codegen::cli::{Cli, Command, Document, Generate, Inspect, LanguageArg, ReportFormat, WriteSamples};
use telnyx_codegen::emit::docs::{DocumentChoice, SiteSources};
use telnyx_codegen::{Diagnostic, Failure, Generator, Model, Stage};

fn main() -> ExitCode {
    let cli = Cli::parse();
    let observer = if cli.verbose {
        timings
    } else if std::io::stderr().is_terminal() {
        progress
    } else {
        quiet
    };
    let result = match cli.command {
        Command::Generate(options) => generate(&options, observer),
        Command::Inspect(options) => inspect(&options, observer),
        Command::Samples(options) => samples(&options, observer),
        Command::Names(document) => names(&document, observer),
    };
    result.unwrap_or_else(|failure| {
        eprintln!("{failure}");
        ExitCode::from(2)
    })
}

type Observer = fn(Stage, Option<Duration>);

fn generator(document: &Document, observer: Observer) -> Generator {
    let generator = document.spec.as_ref().map_or_else(Generator::sample, Generator::new);
    let generator = generator.observer(observer).tolerance(document.tolerance());
    let generator = document.config.iter().fold(generator, Generator::config);
    document.overlay.iter().fold(generator, Generator::overlay)
}

fn generate(options: &Generate, observer: Observer) -> Result<ExitCode, Failure> {
    let mut generator = generator(&options.document, observer)
        .prose(options.prose.into())
        .products(&options.product)
        .documents(DocumentChoice {
            profile: options.profile.into(),
            languages: LanguageArg::languages(&options.language),
            site: if options.site { SiteSources::With } else { SiteSources::Without },
        });
    generator = options.lock.iter().fold(generator, Generator::lock);
    generator = options.out.iter().fold(generator, Generator::out_dir);
    generator = options.crate_name.iter().cloned().fold(generator, Generator::crate_name);
    let output = generator.files()?;
    warn(&output.warnings);
    if options.check {
        let differences = generator.compare(&output)?;
        let mut out = std::io::stdout().lock();
        for difference in &differences {
            write!(out, "{}", difference.diff).ok();
        }
        return Ok(ExitCode::from(u8::from(!differences.is_empty())));
    }
    let summary = generator.write(&output)?;
    eprintln!(
        "{}: {} operations, {} webhooks, {} types in {} files",
        generator.directory(&output).display(),
        summary.operations,
        summary.webhooks,
        summary.types,
        summary.files
    );
    Ok(ExitCode::SUCCESS)
}

fn inspect(options: &Inspect, observer: Observer) -> Result<ExitCode, Failure> {
    let model = generator(&options.document, observer).model()?;
    warn(&model.warnings);
    let report = model.report();
    let text = match options.format {
        ReportFormat::Text => report.to_string(),
        ReportFormat::Json => serde_json::to_string_pretty(&report).expect("a report is JSON") + "\n",
    };
    write!(std::io::stdout().lock(), "{text}").ok();
    Ok(ExitCode::SUCCESS)
}

fn samples(options: &WriteSamples, observer: Observer) -> Result<ExitCode, Failure> {
    generator(&options.document, observer).write_samples(options.values.into(), &options.out)?;
    Ok(ExitCode::SUCCESS)
}

fn names(document: &Document, observer: Observer) -> Result<ExitCode, Failure> {
    let Model { api, names, warnings, .. } = generator(document, observer).model()?;
    warn(&warnings);
    let mut out = std::io::stdout().lock();
    for (id, operation) in api.operations.iter() {
        let name = names.op(id);
        let row = [operation.method.as_str(), &operation.path, &name.resource.join("."), &name.method].join("\t");
        writeln!(out, "{row}").ok();
    }
    Ok(ExitCode::SUCCESS)
}

fn warn(warnings: &[Diagnostic]) {
    for warning in warnings {
        eprintln!("{warning}");
    }
}

fn timings(stage: Stage, took: Option<Duration>) {
    if let Some(took) = took {
        eprintln!("{:<6} {:>8.1} ms", format!("{stage:?}").to_lowercase(), took.as_secs_f64() * 1000.0);
    }
}

/// One line on a terminal that names the stage; gone when the stage ends.
fn progress(stage: Stage, took: Option<Duration>) {
    match took {
        None => eprint!("{stage:?}..."),
        Some(_) => eprint!("\r\x1b[K"),
    }
    std::io::stderr().flush().ok();
}

fn quiet(_: Stage, _: Option<Duration>) {}
