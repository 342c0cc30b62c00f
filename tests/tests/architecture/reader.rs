//! Reads the code of a crate as tokens.
//!
//! In: the tokens of modules. Out: [`Modules`]. Tokens, not items, so that a path in a macro's body counts. What `quote!` holds is
//! not code of this crate, and nor are tests.

use super::source::{Modules, Reach, is_within, join};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// Macros whose body is code of another crate.
const QUOTING: &[&str] = &["quote", "quote_spanned", "parse_quote"];

/// What is read so far.
#[derive(Default)]
pub struct Reader {
    modules: Modules,
    /// Modules that stand under `#[cfg(test)]`.
    tests: Vec<String>,
}

impl Reader {
    /// What was read, less the modules of tests.
    pub fn without_tests(self) -> Modules {
        let Self { mut modules, tests } = self;
        modules.retain(|path, _| !tests.iter().any(|test| is_within(path, test)));
        modules
    }

    /// Reads what stands directly in a module: items, and all code inside them.
    pub fn module(&mut self, path: &str, tokens: TokenStream) {
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
                [TokenTree::Ident(word), ..] if word == "use" => at += self.use_item(path, rest, reach(&tokens[..at])),
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
            [TokenTree::Ident(word), next, ..] if word == "use" && !is_punct(next, '<') => {
                self.use_item(path, rest, Reach::Inside)
            }
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
    fn use_item(&mut self, path: &str, rest: &[TokenTree], reach: Reach) -> usize {
        let end = rest.iter().position(|token| is_punct(token, ';')).expect("a `use` ends in a semicolon");
        let tree: TokenStream = rest[1..end].iter().cloned().collect();
        // `use ::name` is a path of another crate.
        if let Ok(tree) = syn::parse2::<syn::UseTree>(tree) {
            self.use_tree(path, &tree, Vec::new(), reach);
        }
        end
    }

    fn use_tree(&mut self, path: &str, tree: &syn::UseTree, mut before: Vec<String>, reach: Reach) {
        let module = self.modules.get_mut(path).expect("the module that is read");
        match tree {
            syn::UseTree::Path(tree) => {
                before.push(tree.ident.to_string());
                self.use_tree(path, &tree.tree, before, reach);
            }
            syn::UseTree::Group(group) => {
                group.items.iter().for_each(|tree| self.use_tree(path, tree, before.clone(), reach));
            }
            syn::UseTree::Glob(_) => {
                module.paths.insert(before.clone());
                module.globs.push(before);
            }
            syn::UseTree::Name(name) => module.bring(name.ident.to_string(), &name.ident, before, reach),
            syn::UseTree::Rename(name) => module.bring(name.rename.to_string(), &name.ident, before, reach),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    /// Directly in a module.
    Items,
    /// In the body of something.
    Code,
}

/// How far an item reaches, by the tokens before it: `pub`, `pub(crate)`.
fn reach(before: &[TokenTree]) -> Reach {
    let is_pub = |token: &TokenTree| matches!(token, TokenTree::Ident(word) if word == "pub");
    match before {
        [.., last] if is_pub(last) => Reach::Outside,
        [.., first, TokenTree::Group(_)] if is_pub(first) => Reach::Outside,
        _ => Reach::Inside,
    }
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
