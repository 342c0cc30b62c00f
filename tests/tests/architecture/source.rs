//! The modules of a crate as its files say them: what each defines, what each brings in, and every path in its code.
//!
//! In: the texts of a crate's files. Out: [`Module`]s by path (`ir::lower::body`; the crate's root is empty). Code is read as
//! tokens, so that a path in a macro's body counts; what `quote!` holds is not code of this crate, and nor are tests. It
//! refuses to know what a path stands for (module `paths`).

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};

/// Every module of a crate, by path.
pub type Modules = BTreeMap<String, Module>;

/// A module, whether a file or not.
#[derive(Debug, Default)]
pub struct Module {
    /// What it defines, functions and types alike.
    pub items: BTreeSet<String>,
    /// The structs, enums, traits and type aliases among them, as often as they are defined.
    pub types: Vec<String>,
    /// What it brings in: the name here, and the path as written.
    pub uses: BTreeMap<String, Vec<String>>,
    /// Modules that it brings in whole (`use facts::*`), as written.
    pub globs: Vec<Vec<String>>,
    /// Every path of more than one segment that it names, `use` included.
    pub paths: BTreeSet<Vec<String>>,
}

/// Macros whose body is code of another crate.
const QUOTING: &[&str] = &["quote", "quote_spanned", "parse_quote"];

/// Reads the files of a crate: path below `src` -> text.
pub fn read<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Modules {
    let mut reader = Reader::default();
    for (file, text) in files {
        let tokens: TokenStream = text.parse().unwrap_or_else(|error| panic!("{file}: {error}"));
        reader.module(&module_of(file), tokens);
    }
    let Reader { mut modules, tests } = reader;
    modules.retain(|path, _| !tests.iter().any(|test| is_within(path, test)));
    modules
}

/// The module that a file is: `ir/lower/mod.rs` and `ir/lower.rs` are `ir::lower`; `lib.rs` is the root.
fn module_of(file: &str) -> String {
    let path = file.strip_suffix(".rs").unwrap_or(file);
    let path = path.strip_suffix("/mod").unwrap_or(path);
    if path == "lib" { String::new() } else { path.replace('/', "::") }
}

/// Whether a module is another, or is inside it.
pub fn is_within(path: &str, outer: &str) -> bool {
    outer.is_empty() || path.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// A module's path and a name in it.
pub fn join(module: &str, name: &str) -> String {
    if module.is_empty() { name.to_owned() } else { format!("{module}::{name}") }
}

#[derive(Default)]
struct Reader {
    modules: Modules,
    /// Modules that stand under `#[cfg(test)]`.
    tests: Vec<String>,
}

impl Reader {
    /// Reads what stands directly in a module: items, and all code inside them.
    fn module(&mut self, path: &str, tokens: TokenStream) {
        self.modules.entry(path.to_owned()).or_default();
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut is_test = false;
        let mut at = 0;
        while at < tokens.len() {
            let rest = &tokens[at..];
            if let [TokenTree::Punct(hash), TokenTree::Group(attribute), ..] = rest
                && hash.as_char() == '#'
            {
                is_test |= attribute.stream().to_string().replace(' ', "") == "cfg(test)";
                at += 2;
                continue;
            }
            let ends_item = matches!(&rest[0], TokenTree::Punct(end) if end.as_char() == ';')
                || matches!(&rest[0], TokenTree::Group(body) if body.delimiter() == Delimiter::Brace);
            match rest {
                [TokenTree::Ident(word), TokenTree::Ident(name), body, ..] if word == "mod" => {
                    self.inner_module(&join(path, &name.to_string()), body, is_test);
                    is_test = false;
                    at += 3;
                }
                _ if is_test => at += 1,
                _ => at += self.step(path, rest, Depth::Items),
            }
            is_test &= !ends_item;
        }
    }

    /// Reads `mod name;` or `mod name { .. }`.
    fn inner_module(&mut self, path: &str, body: &TokenTree, is_test: bool) {
        if is_test {
            self.tests.push(path.to_owned());
        }
        if let TokenTree::Group(body) = body {
            self.module(path, body.stream());
        }
    }

    /// Reads the tokens of a body, a macro's argument, a list of types.
    fn code(&mut self, path: &str, group: &Group) {
        let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            at += self.step(path, &tokens[at..], Depth::Code);
        }
    }

    /// Reads what the tokens begin with, and says how many of them that took.
    fn step(&mut self, path: &str, rest: &[TokenTree], depth: Depth) -> usize {
        match rest {
            [TokenTree::Ident(word), TokenTree::Punct(bang), TokenTree::Group(_), ..]
                if bang.as_char() == '!' && QUOTING.iter().any(|name| word == name) =>
            {
                3
            }
            [TokenTree::Ident(word), next, ..] if word == "use" && !is_punct(next, '<') => self.use_item(path, rest),
            [TokenTree::Ident(_), ..] => {
                if depth == Depth::Items {
                    self.item(path, rest);
                }
                self.path(path, rest)
            }
            [TokenTree::Punct(first), TokenTree::Punct(second), TokenTree::Ident(_), ..]
                if first.as_char() == ':' && second.as_char() == ':' =>
            {
                2 + segments(&rest[2..]).1
            }
            [TokenTree::Group(group), ..] => {
                self.code(path, group);
                1
            }
            _ => 1,
        }
    }

    /// Notes an item that begins here, if one does.
    fn item(&mut self, path: &str, rest: &[TokenTree]) {
        let module = self.modules.get_mut(path).expect("the module that is read");
        let (word, name) = match rest {
            [TokenTree::Ident(word), TokenTree::Ident(name), ..] => (word.to_string(), name),
            [TokenTree::Ident(word), TokenTree::Punct(bang), TokenTree::Ident(name), ..] if bang.as_char() == '!' => {
                (word.to_string(), name)
            }
            _ => return,
        };
        match word.as_str() {
            "struct" | "enum" | "trait" | "type" => module.types.push(name.to_string()),
            "fn" | "const" | "static" | "macro_rules" => {}
            _ => return,
        }
        module.items.insert(name.to_string());
    }

    /// Notes a path that begins here; a single name is none.
    fn path(&mut self, path: &str, rest: &[TokenTree]) -> usize {
        let (segments, taken) = segments(rest);
        if segments.len() > 1 {
            self.modules.get_mut(path).expect("the module that is read").paths.insert(segments);
        }
        taken
    }

    /// Reads `use a::{b, c as d, e::*};`.
    fn use_item(&mut self, path: &str, rest: &[TokenTree]) -> usize {
        let end = rest.iter().position(|token| is_punct(token, ';')).expect("a `use` ends in a semicolon");
        let tree: TokenStream = rest[1..end].iter().cloned().collect();
        // `use ::name` is a path of another crate.
        if let Ok(tree) = syn::parse2::<syn::UseTree>(tree) {
            self.use_tree(path, &tree, Vec::new());
        }
        end
    }

    fn use_tree(&mut self, path: &str, tree: &syn::UseTree, mut before: Vec<String>) {
        let module = self.modules.get_mut(path).expect("the module that is read");
        match tree {
            syn::UseTree::Path(tree) => {
                before.push(tree.ident.to_string());
                self.use_tree(path, &tree.tree, before);
            }
            syn::UseTree::Group(group) => {
                group.items.iter().for_each(|tree| self.use_tree(path, tree, before.clone()));
            }
            syn::UseTree::Glob(_) => {
                module.paths.insert(before.clone());
                module.globs.push(before);
            }
            syn::UseTree::Name(name) => module.bring(name.ident.to_string(), &name.ident, before),
            syn::UseTree::Rename(name) => module.bring(name.rename.to_string(), &name.ident, before),
        }
    }
}

impl Module {
    fn bring(&mut self, here: String, name: &syn::Ident, mut path: Vec<String>) {
        let own = name == "self";
        if !own {
            path.push(name.to_string());
        }
        self.paths.insert(path.clone());
        let here = if own && here == "self" { path.last().cloned().unwrap_or_default() } else { here };
        self.uses.insert(here, path);
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    /// Directly in a module.
    Items,
    /// In the body of something.
    Code,
}

/// The segments of the path that begins here (`super::x` of `super::x::<T>`), and the tokens they take.
fn segments(tokens: &[TokenTree]) -> (Vec<String>, usize) {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(TokenTree::Ident(name)) = tokens.get(at) {
        found.push(name.to_string());
        at += 1;
        let colons = tokens.get(at..at + 2).is_some_and(|two| two.iter().all(|token| is_punct(token, ':')));
        if !colons || !matches!(tokens.get(at + 2), Some(TokenTree::Ident(_))) {
            break;
        }
        at += 2;
    }
    (found, at)
}

fn is_punct(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}
