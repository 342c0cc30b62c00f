//! Sample calls as Rust: the code that a person would write for a sample.
//!
//! In: a [`Sample`] and the names. Out: what it imports, and one expression over a `client`. Types are named bare and imported, but
//! for those whose name something else has, too: these keep their module's name in front.

mod call;
mod conformance;
mod json;
mod taker;
mod union;
mod value;

use super::Context;
use super::code::print;
use super::ty::ident;
use crate::ir::Api;
use crate::names::Names;
use crate::sample::Sample;
use json::spread;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

pub use conformance::conformance;

/// Names that an expression may use and that are no type of a model.
const TAKEN: &[&str] =
    &["Box", "Client", "File", "Form", "Map", "None", "Option", "Run", "Sample", "Some", "String", "Value", "Vec"];

/// The code of one sample.
#[derive(Debug, Clone)]
pub struct RustSample {
    uses: TokenStream,
    call: TokenStream,
}

impl RustSample {
    /// The code for a sample.
    pub fn new(api: &Api, names: &Names, sample: &Sample) -> Self {
        Self::of(Context::new(api, names), sample, PathValues::Literal)
    }

    fn of(context: Context<'_>, sample: &Sample, path_values: PathValues) -> Self {
        let mut printer = Printer { context, path_values, qualified: BTreeSet::new(), used: BTreeSet::new() };
        let mut call = printer.call(sample);
        let twice = printer.names_of_several();
        if !twice.is_empty() {
            printer = Printer { context, path_values, qualified: twice, used: BTreeSet::new() };
            call = printer.call(sample);
        }
        Self { uses: printer.uses(), call }
    }

    /// The `use` declarations, a line each; empty where there are none.
    pub fn uses(&self) -> String {
        print(self.uses.clone())
    }

    /// The expression that is the call, not sent yet: `client.balance().retrieve()`.
    pub fn call(&self) -> String {
        expression(&self.call)
    }

    /// The expression that sends the call and is its value: `client.balance().retrieve().await?`.
    pub fn awaited(&self) -> String {
        let call = &self.call;
        expression(&quote!(#call.await?))
    }
}

/// How the values of path parameters are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PathValues {
    /// As they are.
    Literal,
    /// Texts, and enums of them, through the host's function `path`, which may give another value instead.
    OfHost,
}

/// An expression as formatted source text.
fn expression(tokens: &TokenStream) -> String {
    let function = spread(&print(quote!(async fn sample() { #tokens })));
    let lines: Vec<&str> = function.lines().collect();
    let inner = lines.get(1..lines.len().saturating_sub(1)).unwrap_or_default();
    inner.iter().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

/// Prints one sample, and remembers what it names.
struct Printer<'a> {
    context: Context<'a>,
    path_values: PathValues,
    /// Types that keep their module's name in front.
    qualified: BTreeSet<String>,
    /// Module and name of every type; the module is empty for what the crate has at its root.
    used: BTreeSet<(String, String)>,
}

impl Printer<'_> {
    /// The names that several modules have, or that are taken.
    fn names_of_several(&self) -> BTreeSet<String> {
        let mut modules: BTreeMap<&str, usize> = BTreeMap::new();
        for (_, name) in self.used.iter().filter(|(module, _)| !module.is_empty()) {
            *modules.entry(name).or_default() += if TAKEN.contains(&name.as_str()) { 2 } else { 1 };
        }
        modules.into_iter().filter(|(_, count)| *count > 1).map(|(name, _)| name.to_owned()).collect()
    }

    fn uses(&self) -> TokenStream {
        let mut modules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let mut whole: BTreeSet<&str> = BTreeSet::new();
        for (module, name) in &self.used {
            if !module.is_empty() && self.qualified.contains(name) {
                whole.insert(module);
            } else {
                modules.entry(module).or_default().push(name);
            }
        }
        let root = modules.remove("").unwrap_or_default();
        let json = root.contains(&"json").then(|| {
            quote!(
                use serde_json::json;
            )
        });
        let root = root.into_iter().filter(|name| *name != "json").chain(whole);
        let root: Vec<_> = root.map(|name| ident(&name)).collect();
        let library = self.context.library();
        let root = match &root[..] {
            [] => quote!(),
            [name] => quote!(use #library::#name;),
            names => quote!(use #library::{#(#names),*};),
        };
        let modules = modules.into_iter().map(|(module, names)| {
            let module = ident(&module);
            let names: Vec<_> = names.into_iter().map(|name| ident(&name)).collect();
            match &names[..] {
                [name] => quote!(use #library::#module::#name;),
                names => quote!(use #library::#module::{#(#names),*};),
            }
        });
        quote!(#json #root #(#modules)*)
    }
}
