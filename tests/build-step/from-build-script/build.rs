//! Makes the client, and says what it needs of other crates.
use std::error::Error;
use std::path::Path;
use telnyx_codegen::Generator;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=../petstore.yaml");
    let out = Path::new(&std::env::var("OUT_DIR")?).join("pets");
    let client = Generator::new("../petstore.yaml").module("crate::pets".parse()?).features(["rustls", "test-util"]);
    client.out_dir(&out).generate()?;
    Ok(())
}
