//! Parses arguments, runs, prints diagnostics, exits.

use clap::Parser;
use std::borrow::Cow;
use std::io::ErrorKind::BrokenPipe;
use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use telnyx_codegen::cli::{
    Cli, Command, Completions, Diff, DiffFormat, Document, Generate, Inspect, LanguageArg, Manual, ReportFormat,
    RulesArg, ShowNames, UpdateArgs, WriteSamples, is_coloured,
};
use telnyx_codegen::diff::page;
use telnyx_codegen::emit::docs::DocumentChoice;
use telnyx_codegen::emit::rust::DEPENDENCIES;
use telnyx_codegen::words::{counted, visible, visible_json, visible_line};
use telnyx_codegen::{Diagnostic, Failure, Generator, Model, Prose, Stage};

/// Reading a document is allocation for a third of the time.
#[cfg(not(target_env = "msvc"))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

/// Whether only answers and errors are said.
static IS_QUIET: AtomicBool = AtomicBool::new(false);

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return explain(&error),
    };
    IS_QUIET.store(cli.quiet, Ordering::Relaxed);
    let observer = if cli.verbose {
        timings
    } else if std::io::stderr().is_terminal() && !cli.quiet {
        progress
    } else {
        quiet
    };
    let result = match cli.command {
        Command::Generate(options) => generate(&options, observer),
        #[cfg(feature = "fetch")]
        Command::Fetch(options) => fetch(&options),
        Command::Update(options) => update(&options, observer),
        Command::Inspect(options) => inspect(&options, observer),
        Command::Samples(options) => samples(&options, observer),
        Command::Diff(options) => diff(&options, observer),
        Command::Names(options) => names(&options, observer),
        Command::Completions(options) => completions(&options),
        Command::Man(options) => man(&options),
    };
    result.unwrap_or_else(|failure| {
        tell_error(format_args!("{}\n", failure.drawn(is_coloured())));
        ExitCode::from(2)
    })
}

/// Says what clap has to say. Its colours are for its own words: what an argument holds is spelled out.
fn explain(error: &clap::Error) -> ExitCode {
    let text = error.render().to_string();
    let code = ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
    let said = match visible(&text) {
        Cow::Borrowed(_) => error.print(),
        Cow::Owned(text) => std::io::stderr().write_all(text.as_bytes()),
    };
    said.map_or_else(|error| if error.kind() == BrokenPipe { code } else { ExitCode::from(2) }, |()| code)
}

/// Said where no document is named, and none is pinned.
const SAMPLE: &str = "no `--spec` is given: this is the built-in sample, a small document of what the generator can do";

fn completions(options: &Completions) -> Result<ExitCode, Failure> {
    print(&options.text())?;
    Ok(ExitCode::SUCCESS)
}

fn man(options: &Manual) -> Result<ExitCode, Failure> {
    let named = options.command.as_deref().unwrap_or_default();
    let page = options.text().ok_or_else(|| {
        let message = format!("there is no command {:?}", visible_line(named));
        Diagnostic::error("unknown-command", message).help("`--help` lists them")
    })?;
    print(&page)?;
    Ok(ExitCode::SUCCESS)
}

type Observer = fn(Stage, Option<Duration>);

fn generator(document: &Document, observer: Observer) -> Result<Generator, Failure> {
    let folder = document.rules.folder.path();
    let generator = match (&document.spec, &folder) {
        (Some(path), _) => Generator::new(path),
        (None, Some(folder)) => Generator::committed(folder)?,
        (None, None) => {
            tell(format_args!("{SAMPLE}\n"));
            Generator::sample()
        }
    };
    Ok(by_rules(folder.iter().fold(generator, Generator::spec_dir).observer(observer), &document.rules))
}

fn by_rules(generator: Generator, rules: &RulesArg) -> Generator {
    let generator = rules.config.iter().fold(generator.tolerance(rules.tolerance()), Generator::config);
    rules.overlay.iter().fold(generator, Generator::overlay)
}

/// What `generate` is asked for.
fn asked_for(options: &Generate, observer: Observer) -> Result<Generator, Failure> {
    let mut generator = generator(&options.document, observer)?.products(&options.product).documents(DocumentChoice {
        profile: options.profile.into(),
        languages: LanguageArg::languages(&options.language),
        site: options.site.sources(),
        site_url: options.site.site_url.clone(),
    });
    generator = options.prose.iter().fold(generator, |generator, prose| generator.prose((*prose).into()));
    if options.out.is_some() {
        generator = generator.without_lock();
    }
    generator = options.lock.iter().fold(generator, Generator::lock);
    generator = options.out.iter().fold(generator, Generator::out_dir);
    generator = options.crate_name.iter().cloned().fold(generator, Generator::crate_name);
    Ok(options.module.iter().cloned().fold(generator.features(&options.feature), Generator::module))
}

fn generate(options: &Generate, observer: Observer) -> Result<ExitCode, Failure> {
    let generator = asked_for(options, observer)?;
    let output = generator.files()?;
    warn(output.warnings.clone());
    if options.check {
        let differences = generator.compare(&output)?;
        let diffs: String = differences.iter().map(|difference| visible(&difference.diff)).collect();
        print(&diffs)?;
        return Ok(ExitCode::from(u8::from(!differences.is_empty())));
    }
    let summary = generator.write(&output)?;
    if options.module.is_some() {
        print(output.files.get(DEPENDENCIES).unwrap_or_default())?;
    }
    warn(summary.warnings);
    tell(format_args!(
        "{}: {}, {}, {} in {}\n",
        visible_line(&generator.directory(&output).to_string_lossy()),
        counted(summary.operations, "operation"),
        counted(summary.webhooks, "webhook"),
        counted(summary.types, "type"),
        counted(summary.files, "file")
    ));
    Ok(ExitCode::SUCCESS)
}

/// One line on a terminal that says how much has come.
fn bytes(here: usize, all: Option<usize>) {
    if std::io::stderr().is_terminal() {
        let of = all.map_or(String::new(), |all| format!(" of {}", all >> 10));
        tell(format_args!("\r\x1b[K{}{of} KiB", here >> 10));
        if all == Some(here) {
            tell(format_args!("\r\x1b[K"));
        }
    }
}

fn update(options: &UpdateArgs, observer: Observer) -> Result<ExitCode, Failure> {
    let update = options.run(observer, &bytes)?;
    warn(update.warnings);
    warn(update.hand);
    if options.page.is_none() {
        print(&visible(&update.page))?;
    }
    Ok(ExitCode::from(update.verdict.exit_code()))
}

#[cfg(feature = "fetch")]
fn fetch(options: &telnyx_codegen::cli::Fetch) -> Result<ExitCode, Failure> {
    use telnyx_codegen::fetch::FetchOrigin;
    let fetched = options.run(&bytes)?;
    let origin = match fetched.origin {
        FetchOrigin::Cache => "from the cache",
        FetchOrigin::Unchanged => "unchanged",
        FetchOrigin::Network => "fetched",
    };
    let path = visible_line(&fetched.path.to_string_lossy()).into_owned();
    let date = fetched.date.as_deref().unwrap_or("unknown");
    tell(format_args!("{path}: {origin}\n"));
    print(&format!("commit {}\ndate   {date}\nsha256 {}\n", fetched.commit, fetched.source.sha256))?;
    Ok(ExitCode::SUCCESS)
}

fn inspect(options: &Inspect, observer: Observer) -> Result<ExitCode, Failure> {
    let generator = generator(&options.document, observer)?;
    if options.snapshot {
        // Whose prose goes where is no matter of the model; that it changed is.
        let (snapshot, warnings) = generator.prose(Prose::Spec).snapshot()?;
        warn(warnings);
        print(&snapshot.render())?;
        return Ok(ExitCode::SUCCESS);
    }
    let model = generator.model()?;
    warn(model.warnings.clone());
    let report = model.report();
    let text = match options.format {
        ReportFormat::Text => report.to_string(),
        ReportFormat::Json => {
            let json = serde_json::to_string_pretty(&report).expect("a report is JSON");
            visible_json(&json).into_owned() + "\n"
        }
    };
    print(&text)?;
    Ok(ExitCode::SUCCESS)
}

fn diff(options: &Diff, observer: Observer) -> Result<ExitCode, Failure> {
    let folder = options.rules.folder.path();
    let generator = folder.iter().fold(Generator::sample(), Generator::spec_dir).observer(observer);
    let generator = options.lock.iter().fold(by_rules(generator, &options.rules), Generator::read_lock);
    let (comparison, warnings) = generator.diff(&options.old, &options.new)?;
    warn(warnings);
    let text = match options.format {
        DiffFormat::Text => page::text(&comparison),
        DiffFormat::Markdown => page::markdown(&comparison),
        DiffFormat::Json => page::json(&comparison),
    };
    print(&text)?;
    Ok(ExitCode::from(u8::from(comparison.is_breaking())))
}

fn samples(options: &WriteSamples, observer: Observer) -> Result<ExitCode, Failure> {
    generator(&options.document, observer)?.write_samples(options.values.into(), &options.out)?;
    Ok(ExitCode::SUCCESS)
}

fn names(options: &ShowNames, observer: Observer) -> Result<ExitCode, Failure> {
    let generator = options.lock.iter().fold(generator(&options.document, observer)?, Generator::read_lock);
    if let Some(name) = &options.explain {
        let origins = generator.explain(name)?;
        print(&origins.iter().map(ToString::to_string).collect::<String>())?;
        return Ok(ExitCode::SUCCESS);
    }
    let Model { api, names, warnings, .. } = generator.model()?;
    warn(warnings);
    let mut rows = String::new();
    for (id, operation) in api.operations.iter() {
        let name = names.op(id);
        let path = visible_line(&operation.path);
        rows += &[operation.method.as_str(), &path, &name.resource.join("."), &name.method].join("\t");
        rows.push('\n');
    }
    print(&rows)?;
    Ok(ExitCode::SUCCESS)
}

fn warn(warnings: Vec<Diagnostic>) {
    if !warnings.is_empty() {
        tell(format_args!("{}\n", Failure(warnings).drawn(is_coloured())));
    }
}

/// Writes an answer. A reader that has gone has enough.
fn print(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != BrokenPipe => {
            let message = format!("cannot write to the standard output: {error}");
            let help = "make room where it is kept, or send it elsewhere";
            Err(Diagnostic::error("unwritable-output", message).help(help).into())
        }
        _ => Ok(()),
    }
}

/// Says something beside the answer, unless nobody wants to hear it.
fn tell(text: std::fmt::Arguments<'_>) {
    if !IS_QUIET.load(Ordering::Relaxed) {
        tell_error(text);
    }
}

/// Says why there is no answer, if there is anybody to hear it.
fn tell_error(text: std::fmt::Arguments<'_>) {
    let mut out = std::io::stderr().lock();
    out.write_all(text.to_string().as_bytes()).and_then(|()| out.flush()).ok();
}

fn timings(stage: Stage, took: Option<Duration>) {
    if let Some(took) = took {
        tell(format_args!("{:<6} {:>8.1} ms\n", format!("{stage:?}").to_lowercase(), took.as_secs_f64() * 1000.0));
    }
}

/// One line on a terminal that names the stage; gone when the stage ends.
fn progress(stage: Stage, took: Option<Duration>) {
    match took {
        None => tell(format_args!("{stage:?}...")),
        Some(_) => tell(format_args!("\r\x1b[K")),
    }
}

fn quiet(_: Stage, _: Option<Duration>) {}
