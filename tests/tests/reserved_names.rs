//! No emitted name shadows what emitted code takes from elsewhere.
//!
//! What that is comes from the expected Rust of the golden cases: what its modules import, and what its operations name
//! without a path. A document in which everything is called so must get other names, in every scope.

use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::path::Path;
use syn::visit::{self, Visit};
use syn::{File, ImplItem, Item, ItemImpl, Type, UseTree, Visibility};
use telnyx_codegen::Generator;
use telnyx_tests::tree;
use telnyx_tests::{Failed, Trial, place, run};

/// Names of Rust's prelude that types of the model are written with.
const WRITTEN_IN_MODELS: [&str; 4] = ["Box", "Option", "String", "Vec"];

fn main() {
    run(vec![
        Trial::test("types_make_way", types_make_way),
        Trial::test("resources_calls_and_bodies_make_way", resources_make_way),
        Trial::test("modules_make_way", modules_make_way),
        Trial::test("setters_make_way", || methods_make_way("Call", setters)),
        Trial::test("accessors_make_way", || methods_make_way("Client", accessors)),
    ])
}

fn types_make_way() -> Result<(), Failed> {
    let taken: BTreeSet<String> =
        expected("models").iter().flat_map(imports).chain(WRITTEN_IN_MODELS.map(str::to_owned)).collect();
    let lock = Generator::from_text("names.yaml", document(&taken)).files()?.lock;
    let given = lock.lines().filter_map(|line| line.split_once(" = ")?.1.rsplit("::").next());
    none(given.filter(|name| taken.contains(*name)))
}

fn resources_make_way() -> Result<(), Failed> {
    let modules = expected("resources");
    let own: BTreeSet<String> = modules.iter().flat_map(defined).collect();
    let named = modules.iter().flat_map(named).filter(|name| !own.contains(name) && name != "Self");
    let taken: BTreeSet<String> = modules.iter().flat_map(imports).chain(named).collect();
    let output = Generator::from_text("names.yaml", document(&taken)).files()?;
    let emitted: Vec<File> = output
        .files
        .iter()
        .filter(|(path, _)| path.starts_with("src/resources/"))
        .map(|(_, text)| syn::parse_file(text))
        .collect::<Result<_, _>>()?;
    let given: BTreeSet<String> = emitted.iter().flat_map(defined).collect();
    assert!(given.len() > taken.len(), "every name is wanted by a resource");
    none(given.intersection(&taken).map(String::as_str))
}

/// At the crate's root, modules of products stand beside those of the runtime.
fn modules_make_way() -> Result<(), Failed> {
    let is_public = |item: &Item| match item {
        Item::Mod(item) if matches!(item.vis, Visibility::Public(_)) => Some(item.ident.to_string()),
        _ => None,
    };
    let taken: BTreeSet<String> =
        runtime(&["runtime".to_owned(), "mod".to_owned()]).items.iter().filter_map(is_public).collect();
    let files = Generator::from_text("names.yaml", tagged(&taken)).files()?.files;
    let given = files.iter().filter_map(|(path, _)| path.strip_prefix("src/models/")?.strip_suffix(".rs"));
    none(given.filter(|module| taken.contains(*module)))
}

/// A type of the runtime has methods; `document` wants to give it others of the same names.
fn methods_make_way(ty: &str, document: fn(&BTreeSet<String>) -> String) -> Result<(), Failed> {
    let runtime = tree::read(&place::root().join("templates/runtime/src/runtime"));
    let parsed = runtime.values().map(|text| syn::parse_file(text).expect("the runtime is Rust"));
    let taken: BTreeSet<String> = parsed.flat_map(|file| methods(&file, ty)).collect();
    assert!(!taken.is_empty(), "the type has methods");
    let output = Generator::from_text("names.yaml", document(&taken)).files()?;
    let emitted = output.files.iter().filter(|(path, _)| path.starts_with("src/resources/"));
    let mut given = BTreeSet::new();
    for (_, text) in emitted {
        given.extend(methods(&syn::parse_file(text)?, ty));
    }
    assert!(given.len() >= taken.len(), "every name is wanted");
    none(given.intersection(&taken).map(String::as_str))
}

/// The methods that a module gives to a type, private ones included: a second one of that name does not compile.
fn methods(file: &File, ty: &str) -> BTreeSet<String> {
    let impls = file.items.iter().filter_map(|item| match item {
        Item::Impl(item) if item.trait_.is_none() => Some(item),
        _ => None,
    });
    let is_of = |item: &&ItemImpl| matches!(&*item.self_ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == ty));
    let name = |item: &ImplItem| match item {
        ImplItem::Fn(function) => Some(function.sig.ident.to_string()),
        _ => None,
    };
    impls.filter(is_of).flat_map(|item| &item.items).filter_map(name).collect()
}

/// A document whose only operation has a query parameter of each name.
fn setters(names: &BTreeSet<String>) -> String {
    let parameter = |name: &String| json!({"name": name, "in": "query", "schema": {"type": "string"}});
    let parameters: Vec<Value> = names.iter().map(parameter).collect();
    let operation = json!({"tags": ["Names"], "parameters": parameters, "responses": {"204": {"description": ""}}});
    with_paths(&json!({"/things": {"get": operation}}), &json!({}))
}

/// A document with a path of each name.
fn accessors(names: &BTreeSet<String>) -> String {
    let operation = json!({"get": {"tags": ["Names"], "responses": {"204": {"description": ""}}}});
    let paths: Map<String, Value> = names.iter().map(|name| (format!("/{name}"), operation.clone())).collect();
    with_paths(&paths.into(), &json!({}))
}

/// A document with a tag of each name, and a type for it.
fn tagged(names: &BTreeSet<String>) -> String {
    let schema = json!({"type": "object", "properties": {"id": {"type": "string"}}});
    let responses = json!({"200": {"description": "", "content": {"application/json": {"schema": schema}}}});
    let path = |tag: &String| (format!("/of_{tag}"), json!({"get": {"tags": [tag], "responses": responses}}));
    with_paths(&names.iter().map(path).collect::<Map<String, Value>>().into(), &json!({}))
}

fn with_paths(paths: &Value, schemas: &Value) -> String {
    let info = json!({"title": "Names", "version": "1"});
    json!({"openapi": "3.0.3", "info": info, "paths": paths, "components": {"schemas": schemas}}).to_string()
}

fn none<'a>(names: impl Iterator<Item = &'a str>) -> Result<(), Failed> {
    let names: Vec<&str> = names.collect();
    if names.is_empty() { Ok(()) } else { Err(format!("reserve these: {}", names.join(", ")).into()) }
}

/// A document with a schema, a resource and an enum of bodies for each name.
fn document(names: &BTreeSet<String>) -> String {
    let mut paths = Map::new();
    let mut schemas = Map::new();
    for name in names {
        let reference = json!({"$ref": format!("#/components/schemas/{name}")});
        let content = json!({"application/json": {"schema": reference}, "image/png": {}});
        let operation = json!({
            "tags": ["Names"],
            "parameters": [{"name": "list", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}}],
            "requestBody": {"content": content},
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": reference}}}},
        });
        paths.insert(format!("/{}", snake(name)), json!({"post": operation}));
        schemas.insert(name.clone(), json!({"type": "object", "properties": {"id": {"type": "string"}}}));
    }
    let info = json!({"title": "Names", "version": "1"});
    json!({"openapi": "3.0.3", "info": info, "paths": paths, "components": {"schemas": schemas}}).to_string()
}

/// `event_stream` of `EventStream`.
fn snake(name: &str) -> String {
    let mut out = String::new();
    for (index, letter) in name.char_indices() {
        if letter.is_ascii_uppercase() && index > 0 {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

/// The expected modules of all cases in a folder.
fn expected(folder: &str) -> Vec<File> {
    let cases = place::cases("golden").into_iter().map(|case| case.join("expected").join(folder));
    let texts = cases.filter(|folder| folder.is_dir()).flat_map(|folder| tree::read(&folder).into_values());
    texts.map(|text| syn::parse_file(&text).expect("expected Rust is Rust")).collect()
}

/// The names that a module imports from the runtime; what a glob brings is read where it leads to.
fn imports(file: &File) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for item in &file.items {
        if let Item::Use(item) = item {
            add(&item.tree, &mut Vec::new(), &mut names);
        }
    }
    names
}

fn add(tree: &UseTree, path: &mut Vec<String>, names: &mut BTreeSet<String>) {
    match tree {
        UseTree::Path(step) => {
            path.push(step.ident.to_string());
            add(&step.tree, path, names);
            path.pop();
        }
        UseTree::Group(group) => group.items.iter().for_each(|tree| add(tree, path, names)),
        UseTree::Name(name) => add_type(&name.ident.to_string(), names),
        UseTree::Rename(name) => add_type(&name.rename.to_string(), names),
        UseTree::Glob(_) if path.first().is_some_and(|first| first == "crate") => {
            names.extend(imports(&runtime(&path[1..])));
        }
        UseTree::Glob(_) => {}
    }
}

/// A module of the runtime, which is copied as it is.
fn runtime(path: &[String]) -> File {
    let file = Path::new("templates/runtime/src").join(path.join("/")).with_extension("rs");
    let text = std::fs::read_to_string(place::root().join(file)).expect("emitted code imports what there is");
    syn::parse_file(&text).expect("the runtime is Rust")
}

fn add_type(name: &str, names: &mut BTreeSet<String>) {
    if name.starts_with(|first: char| first.is_ascii_uppercase()) {
        names.insert(name.to_owned());
    }
}

/// The types that a module defines.
fn defined(file: &File) -> BTreeSet<String> {
    let name = |item: &Item| match item {
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Enum(item) => Some(item.ident.to_string()),
        _ => None,
    };
    file.items.iter().filter_map(name).collect()
}

/// The types and traits that a module names without a path.
fn named(file: &File) -> BTreeSet<String> {
    let mut found = Named(BTreeSet::new());
    found.visit_file(file);
    found.0
}

struct Named(BTreeSet<String>);

impl<'ast> Visit<'ast> for Named {
    fn visit_item_use(&mut self, _item: &'ast syn::ItemUse) {}

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if let (None, Some(first)) = (path.leading_colon, path.segments.first()) {
            let name = first.ident.to_string();
            // A generic parameter is a letter.
            if name.len() > 1 {
                add_type(&name, &mut self.0);
            }
        }
        visit::visit_path(self, path);
    }
}
