//! Parses a document of YAML into a tree, and does nothing with it: what no generator can be faster than.

use std::hint::black_box;

#[cfg(not(target_env = "msvc"))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() {
    let path = std::env::args_os().nth(1).expect("the argument is a document");
    let text = std::fs::read_to_string(path).expect("the document can be read");
    black_box(serde_yaml::from_str::<serde_yaml::Value>(&text).expect("the document is YAML"));
}
