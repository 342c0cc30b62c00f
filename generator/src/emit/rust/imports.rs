//! What a file of the crate imports: what it names, and nothing else.
//!
//! In: the file's items. Out: its `use` lines. It refuses to know what an item is for: a name is needed where it stands alone or
//! begins a path.

use super::Context;
use super::ty::ident;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;
use std::collections::BTreeSet;
use std::fmt::Write;

/// What operations name of the runtime.
const OPERATION: &[&str] = &[
    "Bytes",
    "Call",
    "Client",
    "Date",
    "DateTime",
    "EventStream",
    "File",
    "IntoField",
    "Map",
    "Nullable",
    "Op",
    "Page",
    "Paging",
    "Value",
    "WebSocket",
];

/// What models name of the runtime.
const MODEL: &[&str] = &["Base64", "Date", "DateTime", "File", "Map", "Nullable", "Value"];

/// The names that stand alone or begin a path in a file.
#[derive(Default)]
pub(super) struct Named {
    all: BTreeSet<String>,
    /// Those with `::` behind them.
    beginnings: BTreeSet<String>,
    /// The marks behind the last token that is none.
    marks: String,
    /// That token, if it is a name that may begin a path; else nothing.
    last: String,
}

impl Named {
    /// The names in printed items.
    pub fn in_tokens(items: &[TokenStream]) -> Self {
        let mut named = Self::default();
        items.iter().for_each(|items| named.collect(items.clone()));
        named
    }

    /// The names in types, as they are printed.
    pub fn in_types(types: &BTreeSet<String>) -> Self {
        let mut named = Self::default();
        types.iter().for_each(|ty| named.collect(ty.parse().expect("types are printed as Rust")));
        named
    }

    fn collect(&mut self, tokens: TokenStream) {
        self.start();
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match &token {
                TokenTree::Punct(punct) => {
                    self.marks.push(punct.as_char());
                    if self.marks == "::" && !self.last.is_empty() {
                        insert(&mut self.beginnings, &self.last);
                        self.last.clear();
                    }
                    continue;
                }
                TokenTree::Group(group) => self.collect(group.stream()),
                // What parentheses stand behind is a variant, or a function.
                TokenTree::Ident(_) if tokens.peek().is_some_and(is_in_parentheses) => {}
                // Behind `.` stands a method or a field, behind `::` the rest of a path.
                TokenTree::Ident(name) if !self.marks.ends_with(['.']) && !self.marks.ends_with("::") => {
                    self.start();
                    write!(self.last, "{name}").expect("writing to a string succeeds");
                    insert(&mut self.all, &self.last);
                    continue;
                }
                TokenTree::Ident(_) | TokenTree::Literal(_) => {}
            }
            self.start();
        }
    }

    fn start(&mut self) {
        self.marks.clear();
        self.last.clear();
    }

    /// Those of `names` that the file has.
    pub fn names<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> Vec<&'n str> {
        names.into_iter().filter(|name| self.all.contains(*name)).collect()
    }

    /// Those of `names` that the file has, alone or at the beginning of a path.
    pub fn names_or_beginnings<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> Vec<&'n str> {
        names.into_iter().filter(|name| self.all.contains(*name) || self.beginnings.contains(*name)).collect()
    }

    /// Those of `modules` that a path of the file begins with.
    pub fn modules<'n>(&self, modules: &'n BTreeSet<String>) -> Vec<&'n str> {
        modules.iter().filter(|module| self.beginnings.contains(*module)).map(String::as_str).collect()
    }
}

/// Adds a name, which most often is there.
fn insert(names: &mut BTreeSet<String>, name: &str) {
    if !names.contains(name) {
        names.insert(name.to_owned());
    }
}

fn is_in_parentheses(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis)
}

/// `use path::name;` or `use path::{names};`; nothing for none.
pub(super) fn import(path: &TokenStream, names: &[&str]) -> TokenStream {
    let idents: Vec<_> = names.iter().map(ident).collect();
    match &idents[..] {
        [] => quote!(),
        [name] => quote!(use #path::#name;),
        names => quote!(use #path::{#(#names),*};),
    }
}

impl Context<'_> {
    /// The imports of a module of operations.
    pub fn operation_imports(&self, items: &[TokenStream]) -> TokenStream {
        let named = Named::in_tokens(items);
        let resources: Vec<&str> = self.shared_resources().map(|resource| resource.ty.as_str()).collect();
        let modules: BTreeSet<String> = self.model_modules().collect();
        let resources: Vec<_> = named.names(resources).iter().map(ident).collect();
        let resources = (!resources.is_empty()).then(|| quote!(#[doc(inline)] pub use super::{#(#resources),*};));
        let models = import(&quote!(crate::models), &named.modules(&modules));
        let runtime = import(&quote!(crate::runtime::operation), &named.names(OPERATION.iter().copied()));
        quote!(#resources #models #runtime)
    }

    /// The imports of a module of models, or of the events of webhooks: what the types of its rows and the macros around them are
    /// called. A variant may be called as a type of the runtime is, and needs none.
    pub fn model_imports(
        &self,
        types: &BTreeSet<String>,
        macros: &BTreeSet<&str>,
        models: &TokenStream,
    ) -> TokenStream {
        let named = Named::in_types(types);
        let modules: BTreeSet<String> = self.model_modules().collect();
        let models = import(models, &named.modules(&modules));
        let wanted: Vec<&str> = named.names(MODEL.iter().copied()).into_iter().chain(macros.iter().copied()).collect();
        let runtime = import(&quote!(crate::runtime::model), &wanted);
        quote!(#models #runtime)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_needed_where_it_begins_a_path() {
        let items = quote!(
            fn a(email: Vec<shared::Date>) -> Map<File> {
                v.Page().x(Value::Op)
            }
            enum A {
                Bytes(Op),
                Json(Client),
            }
        );
        let found = Named::in_tokens(&[items]);
        let names = ["Bytes", "Client", "Date", "File", "Map", "Op", "Page", "Value"];
        assert_eq!(found.names(names), ["Client", "File", "Map", "Op", "Value"]);
        assert_eq!(found.modules(&["email", "shared"].map(str::to_owned).into()), ["shared"]);
    }
}
