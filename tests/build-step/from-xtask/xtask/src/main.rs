//! Makes the client of the crate beside it.
use std::error::Error;
use std::path::Path;
use telnyx_codegen::Generator;

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let generator = Generator::new(root.join("../petstore.yaml"))
        .module("crate::pets".parse()?)
        .features(["rustls", "blocking", "test-util"])
        .lock(root.join("client/names.lock"))
        .out_dir(root.join("client/src/pets"));
    let output = generator.files()?;
    if std::env::args().any(|argument| argument == "--check") {
        let differences = generator.compare(&output)?;
        return if differences.is_empty() { Ok(()) } else { Err("the client is another: cargo run -p xtask".into()) };
    }
    let summary = generator.write(&output)?;
    println!("{} operations", summary.operations);
    Ok(())
}
