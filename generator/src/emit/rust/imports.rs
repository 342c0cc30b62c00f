//! What a file of the crate imports: what it names, and nothing else.
//!
//! In: the file's items. Out: its `use` lines. It refuses to know what an item is for: a name is needed where it stands alone or
//! begins a path.

use super::Context;
use super::code::end_of_text;
use super::ty::ident;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;

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
}

impl Named {
    /// The names in printed items, or in types.
    pub fn in_code(parts: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        let mut named = Self::default();
        parts.into_iter().for_each(|code| named.collect(code.as_ref()));
        named
    }

    fn collect(&mut self, code: &str) {
        let mut rest = code;
        // Behind `.` stands a method or a field, behind `::` the rest of a path.
        let mut is_behind = false;
        while let Some(first) = rest.chars().next() {
            let length = length_of_token(rest, first);
            let (token, behind) = rest.split_at(length);
            rest = behind;
            match first {
                ' ' | '\n' => {}
                '/' if token.starts_with("//") => {}
                'a'..='z' | 'A'..='Z' | '_' => {
                    // What parentheses stand behind is a variant, or a function.
                    if !is_behind && !rest.starts_with('(') {
                        insert(&mut self.all, token);
                        if rest.starts_with("::") {
                            insert(&mut self.beginnings, token);
                        }
                    }
                    is_behind = false;
                }
                _ => is_behind = matches!(token, "." | "::"),
            }
        }
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

/// Bytes of the token that code begins with, of a comment or of a text.
fn length_of_token(code: &str, first: char) -> usize {
    let is_in_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    match first {
        '"' => 1 + end_of_text(&code[1..]),
        '/' if code.starts_with("//") => code.find('\n').unwrap_or(code.len()),
        ':' if code.starts_with("::") => 2,
        c if is_in_name(c) => code.find(|c| !is_in_name(c)).unwrap_or(code.len()),
        c => c.len_utf8(),
    }
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
    pub fn operation_imports(&self, items: &[String]) -> TokenStream {
        let named = Named::in_code(items);
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
        let named = Named::in_code(types);
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
    use crate::emit::rust::code::print;

    #[test]
    fn what_is_said_in_texts_and_comments_is_no_name() {
        let code = "/// Map\nfn a() { b(\"File \\\" Page\", Op::new(\"\\\\\"), 1_u32, Value) } // Date".to_owned();
        let names = ["Date", "File", "Map", "Op", "Page", "Value"];
        assert_eq!(Named::in_code(&[code]).names(names), ["Op", "Value"]);
    }

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
        let found = Named::in_code(&[print(items)]);
        let names = ["Bytes", "Client", "Date", "File", "Map", "Op", "Page", "Value"];
        assert_eq!(found.names(names), ["Client", "File", "Map", "Op", "Value"]);
        assert_eq!(found.modules(&["email", "shared"].map(str::to_owned).into()), ["shared"]);
    }
}
