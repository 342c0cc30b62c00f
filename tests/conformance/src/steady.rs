//! The mock server `steady`, which knows the document and checks every request against it.
//!
//! In: the document, filled with examples. Out: a server on a free port of this machine that ends with the value.

use serde_json::Value;
use std::io::Write;
use std::net::{Ipv4Addr, SocketAddrV4, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How long the server may take to read the document.
const START: Duration = Duration::from_secs(60);

/// A running server; it ends when this is dropped.
#[derive(Debug)]
pub struct Steady {
    process: Child,
    /// Where its document and its log are.
    folder: TempDir,
    port: u16,
}

impl Steady {
    /// Starts the server, after installing it if it is not there.
    pub fn start(document: &Value) -> Result<Self, String> {
        let program = installed()?;
        let folder = TempDir::new().map_err(|error| format!("no temporary folder: {error}"))?;
        let spec = folder.path().join("document.json");
        std::fs::write(&spec, document.to_string()).map_err(|error| format!("cannot write the document: {error}"))?;
        let log = std::fs::File::create(folder.path().join("log")).map_err(|error| format!("no log: {error}"))?;
        let port = free_port()?;
        let mut command = Command::new(program);
        command.args(["--host", "127.0.0.1", "--port", &port.to_string(), "--quiet", "--no-color"]).arg(spec);
        let errors = log.try_clone().map_err(|error| format!("no log: {error}"))?;
        command.stdin(Stdio::null()).stdout(log).stderr(errors);
        let process = command.spawn().map_err(|error| format!("steady does not start: {error}"))?;
        let mut steady = Self { process, folder, port };
        steady.wait_until_ready()?;
        Ok(steady)
    }

    /// The URL that operations are under.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// What the server printed so far.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    fn wait_until_ready(&mut self) -> Result<(), String> {
        let started = Instant::now();
        while !answers(self.port) {
            if let Ok(Some(status)) = self.process.try_wait() {
                return Err(format!("steady ended with {status}:\n{}", self.log()));
            }
            if started.elapsed() > START {
                return Err(format!("steady is not ready after {} s:\n{}", START.as_secs(), self.log()));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    }
}

impl Drop for Steady {
    fn drop(&mut self) {
        // It may have ended on its own; there is nothing to do about an error here.
        _ = self.process.kill();
        _ = self.process.wait();
    }
}

/// Whether the port accepts connections and the server says that it is healthy.
fn answers(port: u16) -> bool {
    let address = SocketAddrV4::new(Ipv4Addr::LOCALHOST, port);
    let Ok(mut stream) = TcpStream::connect_timeout(&address.into(), Duration::from_secs(1)) else { return false };
    let request = "GET /_x-steady/health HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
    let reply = stream.write_all(request.as_bytes()).and_then(|()| std::io::read_to_string(stream));
    reply.is_ok_and(|reply| reply.starts_with("HTTP/1.1 200"))
}

fn free_port() -> Result<u16, String> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
    listener.map(|address| address.port()).map_err(|error| format!("no free port: {error}"))
}

/// The server's program. It is run itself, not by the script around it, so that ending the process ends the server.
fn installed() -> Result<PathBuf, String> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("npm");
    let program = folder.join("node_modules").join(package()?).join("bin/steady");
    if !program.exists() {
        install(&folder)?;
    }
    if program.exists() { Ok(program) } else { Err(format!("npm did not install {}", program.display())) }
}

fn package() -> Result<String, String> {
    let system = match std::env::consts::OS {
        "macos" => "darwin",
        "linux" => "linux",
        other => return Err(format!("steady has no program for {other}")),
    };
    let processor = match std::env::consts::ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        other => return Err(format!("steady has no program for {other}")),
    };
    Ok(format!("@stdy/cli-{system}-{processor}"))
}

fn install(folder: &std::path::Path) -> Result<(), String> {
    let output = Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(folder).output();
    let output = output.map_err(|error| format!("npm, which installs steady, does not run: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    Err(format!("npm ci failed:\n{}", String::from_utf8_lossy(&output.stderr)))
}
