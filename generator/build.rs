//! The templates are part of the program: a change to them makes it anew.

fn main() {
    for folder in ["book", "crate", "docs", "examples", "runtime", "signature"] {
        println!("cargo::rerun-if-changed=embedded/{folder}");
    }
}
