//! `telnyx-mock SPEC`: serves a document, and checks what is sent to it.

use clap::Parser;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use telnyx_conformance::document::Document;
use telnyx_conformance::mock::{Jobs, Mock, Server};

const MORE: &str = "\
A client is pointed at it by its environment:

  TELNYX_BASE_URL=http://127.0.0.1:4010 TELNYX_API_KEY=any your-program

It has two operations of its own:

  GET  /_mock/public-key            the key that its webhooks are signed with, for TELNYX_PUBLIC_KEY
  POST /_mock/webhooks?to=URL       signs the body, sends it to the URL, and says how it was answered";

/// Serves every operation of an API document: a reply that is made up to what is valid by the document, and 401, 404 or 422 with what
/// is wrong to what is not. Nothing is kept.
#[derive(Parser)]
#[command(after_help = MORE)]
struct Args {
    /// The OpenAPI document, YAML or JSON.
    spec: PathBuf,
    /// Corrections to the document, an OpenAPI Overlay such as `spec/overlay.yaml`.
    #[arg(long)]
    overlay: Option<PathBuf>,
    /// What is a job, such as `spec/sdk.toml`: each is done at once.
    #[arg(long)]
    jobs: Option<PathBuf>,
    /// Where to listen; port 0 is any that is free. The first line of output is the URL.
    #[arg(long, default_value = "127.0.0.1:4010")]
    address: SocketAddr,
}

#[tokio::main]
async fn main() -> ExitCode {
    let args = Args::parse();
    let served = match mock(&args) {
        Ok(mock) => serve(mock, args.address).await,
        Err(problem) => Err(problem),
    };
    match served {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}

fn mock(args: &Args) -> Result<Mock, String> {
    let mock = Mock::new(document(args)?);
    let Some(path) = &args.jobs else { return Ok(mock) };
    let jobs = Jobs::parse(&read(path)?).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(mock.with_jobs(jobs))
}

fn document(args: &Args) -> Result<Document, String> {
    let text = read(&args.spec)?;
    let root = serde_yaml::from_str(&text).map_err(|error| format!("{}: {error}", args.spec.display()))?;
    let overlay = args.overlay.as_deref().map_or_else(|| Ok("actions: []".to_owned()), read)?;
    Document::new(root, &overlay).map_err(|problem| format!("{}: {problem}", args.spec.display()))
}

async fn serve(mock: Mock, address: SocketAddr) -> Result<(), String> {
    let started = Server::bind(mock, address).await;
    let server = started.map_err(|error| format!("cannot listen on {address}: {error}"))?;
    println!("{}", server.url());
    server.run().await;
    Ok(())
}
