//! The templates are part of the program: a change to them makes it anew.

fn main() {
    println!("cargo::rerun-if-changed=../templates");
}
