//! The parts of the crate that are the same for every document: the runtime, copied byte for byte. What checks signatures of
//! webhooks is copied for an API that has them.

use super::Context;
use crate::emit::{Files, OutputPath};
use include_dir::{Dir, include_dir};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Item, Visibility};

static RUNTIME: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/embedded/runtime");

static SIGNATURE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/embedded/signature");

/// The crate's files are as the generator formats them.
pub(super) const RUSTFMT: &str = "disable_all_formatting = true\n";

/// Copies the runtime to `src/runtime`.
pub(super) fn copy(context: Context<'_>, files: &mut Files) {
    copy_dir(&RUNTIME, "src/runtime", files);
    if context.api.identity.signature.is_some() {
        copy_dir(&SIGNATURE, "src/webhooks/signature", files);
    }
}

fn copy_dir(dir: &'static Dir<'_>, folder: &'static str, files: &mut Files) {
    for file in dir.files() {
        let names = file.path().iter().map(|name| name.to_str().expect("the runtime's file names are ASCII"));
        files.insert(
            names.fold(OutputPath::from(folder), OutputPath::join),
            file.contents_utf8().expect("the runtime's files are UTF-8"),
        );
    }
    dir.dirs().for_each(|inner| copy_dir(inner, folder, files));
}

/// What of the runtime stands at the crate's root: what its own root shows, less what is hidden there.
pub(super) fn front() -> TokenStream {
    let root = RUNTIME.get_file("mod.rs").and_then(|file| file.contents_utf8()).expect("the runtime has a root");
    let root = syn::parse_file(root).expect("the runtime is Rust");
    let shown = root.items.iter().filter_map(|item| match item {
        Item::Use(item) if is_shown(&item.vis, &item.attrs) => Some((gates(&item.attrs), names_of(&item.tree))),
        Item::Mod(item) if is_shown(&item.vis, &item.attrs) => Some((gates(&item.attrs), vec![item.ident.clone()])),
        Item::Fn(item) if is_shown(&item.vis, &item.attrs) => Some((gates(&item.attrs), vec![item.sig.ident.clone()])),
        _ => None,
    });
    let (always, gated): (Vec<_>, Vec<_>) = shown.partition(|(gates, _)| gates.is_empty());
    let always = always.into_iter().flat_map(|(_, names)| names);
    let gated =
        gated.into_iter().map(|(gates, names)| quote!(#(#gates)* #[doc(inline)] pub use runtime::{#(#names),*};));
    quote!(#[doc(inline)] pub use runtime::{#(#always),*}; #(#gated)*)
}

fn is_shown(visibility: &Visibility, attributes: &[Attribute]) -> bool {
    let is_hidden = |attribute: &Attribute| {
        attribute.path().is_ident("doc") && attribute.parse_args::<syn::Ident>().is_ok_and(|word| word == "hidden")
    };
    matches!(visibility, Visibility::Public(_)) && !attributes.iter().any(is_hidden)
}

fn gates(attributes: &[Attribute]) -> Vec<&Attribute> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("cfg")).collect()
}

/// The names that a `use` declares.
fn names_of(tree: &syn::UseTree) -> Vec<syn::Ident> {
    match tree {
        syn::UseTree::Path(path) => names_of(&path.tree),
        syn::UseTree::Name(name) => vec![name.ident.clone()],
        syn::UseTree::Rename(name) => vec![name.rename.clone()],
        syn::UseTree::Group(group) => group.items.iter().flat_map(names_of).collect(),
        syn::UseTree::Glob(_) => unreachable!("the runtime's root names what it shows"),
    }
}
