//! Example programs: for the vendor whose API they call, those whose features the crate has.
//!
//! In: `templates/examples`, where the first line of a program says which features it needs. Out: `examples/`, and their part of the
//! manifest.

use super::Context;
use super::ty::ident;
use crate::config::{Ownership, is_own_feature};
use crate::emit::{Files, OutputPath};
use include_dir::{Dir, include_dir};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;

static EXAMPLES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/embedded/examples");

/// What the first line of a program begins with.
const FEATURES: &str = "// features: ";

/// A program.
pub(super) struct ExampleProgram {
    file: &'static str,
    features: Vec<&'static str>,
    text: &'static str,
}

/// The programs of a crate with these products among its features.
pub(super) fn examples(context: Context<'_>, products: &BTreeSet<String>) -> Vec<ExampleProgram> {
    if context.api.identity.standing != Ownership::Vendor {
        return Vec::new();
    }
    let mut all: Vec<ExampleProgram> = EXAMPLES.files().map(read).collect();
    all.retain(|example| example.features.iter().all(|name| products.contains(*name) || is_own_feature(name)));
    all.sort_by_key(|example| example.file);
    all
}

fn read(file: &'static include_dir::File<'static>) -> ExampleProgram {
    let name = file.path().to_str().expect("an example has a plain name");
    let text = file.contents_utf8().expect("an example is UTF-8");
    let (first, text) = text.split_once('\n').expect("an example has more than a line");
    let features = first.strip_prefix(FEATURES).expect("an example says which features it needs");
    ExampleProgram { file: name, features: features.split(' ').collect(), text }
}

impl ExampleProgram {
    /// Its part of the manifest.
    pub(super) fn manifest(&self) -> String {
        let name = self.file.trim_end_matches(".rs");
        format!("[[example]]\nname = {name:?}\nrequired-features = {:?}\n", self.features)
    }

    /// Its module of the guides: what it does, and its text.
    pub(super) fn module(&self) -> TokenStream {
        let name = ident(&self.file.trim_end_matches(".rs"));
        let path = format!("../examples/{}", self.file);
        let first = self.text.lines().next().expect("a program begins with what it does");
        let about = format!(" {}", first.trim_start_matches("//!").trim());
        let needs = format!(" Features: `{}`.", self.features.join("`, `"));
        quote! {
            #[doc = #about]
            #[doc = ""]
            #[doc = #needs]
            #[doc = ""]
            #[doc = " ```"]
            #[doc = include_str!(#path)]
            #[doc = " ```"]
            pub mod #name {}
        }
    }

    /// Writes it.
    pub(super) fn write(&self, files: &mut Files) {
        files.insert(OutputPath::from("examples").join(self.file), self.text);
    }
}
