//! How much the emitted crate is: its sources as they are committed.

use std::path::Path;
use std::thread;
use syn::visit::{self, Visit};
use telnyx_tests::{place, tree};

/// The sources of the emitted crate.
pub struct Sources(tree::Tree);

impl Sources {
    /// Those of `generated/`.
    pub fn read() -> Self {
        let mut files = tree::read(&place::root().join("generated/src"));
        files.retain(|path, _| Path::new(path).extension().is_some_and(|extension| extension == "rs"));
        Self(files)
    }

    /// Their bytes.
    pub fn bytes(&self) -> u64 {
        count(self.0.values().map(String::len).sum())
    }

    /// Their lines.
    pub fn lines(&self) -> u64 {
        count(self.0.values().map(|text| text.lines().count()).sum())
    }

    /// What of them the compiler has to check: bodies of functions as they are written, and what macros make bodies of.
    pub fn items(&self) -> Items {
        let files: Vec<&str> = self.0.values().map(String::as_str).collect();
        let (one, other) = files.split_at(files.len() / 2);
        let [one, other] = thread::scope(|scope| [one, other].map(|half| scope.spawn(|| Items::of(half))).map(joined));
        Items { bodies: one.bodies + other.bodies, macros: one.macros + other.macros }
    }
}

fn joined(thread: thread::ScopedJoinHandle<'_, Items>) -> Items {
    thread.join().expect("emitted sources can be read")
}

fn count(of: usize) -> u64 {
    u64::try_from(of).expect("it fits")
}

/// What the compiler has to check.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Items {
    /// Bodies of functions, as they are written.
    pub bodies: u64,
    /// Invocations of macros among items, and derived traits: each is some bodies more.
    pub macros: u64,
}

impl Items {
    fn of(texts: &[&str]) -> Self {
        let mut items = Self::default();
        for text in texts {
            items.visit_file(&syn::parse_file(text).expect("emitted sources are Rust"));
        }
        items
    }
}

impl<'ast> Visit<'ast> for Items {
    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.bodies += 1;
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.bodies += 1;
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        self.bodies += u64::from(item.default.is_some());
        visit::visit_trait_item_fn(self, item);
    }

    fn visit_item_macro(&mut self, item: &'ast syn::ItemMacro) {
        self.macros += u64::from(item.ident.is_none());
        visit::visit_item_macro(self, item);
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        if attribute.path().is_ident("derive") {
            attribute
                .parse_nested_meta(|_| {
                    self.macros += 1;
                    Ok(())
                })
                .expect("a derive names traits");
        }
    }
}
