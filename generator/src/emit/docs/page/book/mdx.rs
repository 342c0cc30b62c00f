//! The site's pages as MDX, for sites that build with React: a page each with front matter, and the navigation of three of them.
//!
//! In: the pages of the book, one after the other. Out: `docs/mdx`. It refuses to know what a page says. Addresses are those below the
//! site's root, without an extension: all three readers of them agree on that.

use super::BookPage;
use crate::config::SiteUrl;
use crate::emit::docs::view::{OperationRecord, PageRecord};
use crate::emit::{Files, OutputPath, Segment, markdown};
use crate::words::visible_line;
use indexmap::IndexMap;
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The page that a product begins with: `index` would have two addresses.
const FIRST: &str = "overview";

/// Collects the pages.
pub struct MdxSite {
    /// What is known of them.
    pub records: Vec<PageRecord>,
    /// Path of the site's root.
    root: String,
    title: String,
    /// The name of a page by its folder and its name in the book.
    names: BTreeMap<(String, String), String>,
    /// Products with their titles and pages, in order: name, title, HTTP method.
    products: IndexMap<String, (String, Vec<NavigationEntry>)>,
}

/// A page in the navigation.
struct NavigationEntry {
    name: String,
    title: String,
    method: Option<&'static str>,
}

/// The front matter: what each of the three readers looks for.
#[derive(Serialize)]
struct FrontMatter<'a> {
    title: &'a str,
    description: &'a str,
    id: &'a str,
    sidebar_position: usize,
}

impl MdxSite {
    /// A site of these pages, by folder and name in the book.
    pub fn new(site: Option<&SiteUrl>, title: &str, pages: impl Iterator<Item = (String, String)>) -> Self {
        let path = site.and_then(|site| site.as_str().splitn(4, '/').nth(3)).unwrap_or_default();
        let mut names = BTreeMap::new();
        let mut taken = BTreeSet::new();
        for (folder, page) in pages {
            let stem = kebab(&folder, &page);
            let free = |name: &String| !taken.contains(&(folder.clone(), name.clone()));
            let numbered = (2..).map(|number| format!("{stem}-{number}"));
            let name = std::iter::once(stem.clone()).chain(numbered).find(free).expect("there is a next number");
            taken.insert((folder.clone(), name.clone()));
            names.insert((folder, page), name);
        }
        Self {
            root: format!("/{path}"),
            title: title.to_owned(),
            names,
            products: IndexMap::new(),
            records: Vec::new(),
        }
    }

    /// Adds a page.
    pub fn add(&mut self, page: &BookPage, files: &mut Files) {
        let name = self.name(&page.folder, &page.name);
        let entries = self.products.get(&page.folder).map_or(0, |(_, entries)| entries.len());
        let front = FrontMatter {
            title: &visible_line(&page.title),
            description: &visible_line(&page.description),
            id: &name,
            sidebar_position: entries + 1,
        };
        let body = page.text.split_once('\n').map_or("", |(_, body)| body.trim_start());
        let body = markdown::relinked(body, |target| self.address(&page.folder, target));
        let text = format!("{}\n{}", front_matter(&front), markdown::mdx(&body));
        let folder = OutputPath::from("docs/mdx");
        let folder = if page.folder.is_empty() { folder } else { folder.join(segment(&page.folder)) };
        files.insert(folder.join(segment(&format!("{name}.mdx"))), text);
        self.records.push(record(page, &name));
        if !page.folder.is_empty() {
            let (_, entries) =
                self.products.entry(page.folder.clone()).or_insert_with(|| (page.title.clone(), Vec::new()));
            let method = page.operation.as_ref().map(|(method, _)| *method);
            entries.push(NavigationEntry { name, title: page.title.clone(), method });
        }
    }

    /// Adds the navigation of Docusaurus (`sidebars.json`), Mintlify (`docs.json`) and Starlight (`starlight.json`).
    pub fn finish(&self, files: &mut Files) {
        let write = |name: &'static str, value: &Value, files: &mut Files| {
            let text = serde_json::to_string_pretty(value).expect("strings are JSON");
            files.insert(OutputPath::from("docs/mdx").join(Segment::from(name)), text + "\n");
        };
        write("sidebars.json", &self.docusaurus(), files);
        write("docs.json", &self.mintlify(), files);
        write("starlight.json", &self.starlight(), files);
    }

    fn docusaurus(&self) -> Value {
        let categories = self.products.iter().map(|(slug, (title, entries))| {
            let item = |entry: &NavigationEntry| {
                let mut item = json!({"type": "doc", "id": format!("{slug}/{}", entry.name), "label": entry.title});
                if let Some(method) = entry.method {
                    item["className"] = json!(format!("method method-{}", method.to_lowercase()));
                }
                item
            };
            let items: Vec<Value> = entries.iter().skip(1).map(item).collect();
            let link = json!({"type": "doc", "id": format!("{slug}/{FIRST}")});
            json!({"type": "category", "label": title, "link": link, "items": items})
        });
        let first = json!({"type": "doc", "id": "index", "label": self.title});
        json!({"api": std::iter::once(first).chain(categories).collect::<Vec<_>>()})
    }

    fn mintlify(&self) -> Value {
        let group = |(slug, (title, entries)): (&String, &(String, Vec<NavigationEntry>))| {
            let pages: Vec<String> = entries.iter().map(|entry| format!("{slug}/{}", entry.name)).collect();
            json!({"group": title, "pages": pages})
        };
        let first = json!({"group": self.title, "pages": ["index"]});
        let groups: Vec<Value> = std::iter::once(first).chain(self.products.iter().map(group)).collect();
        json!({
            "$schema": "https://mintlify.com/docs.json",
            "theme": "mint",
            "name": self.title,
            "colors": {"primary": "#0f766e"},
            "navigation": {"groups": groups},
        })
    }

    fn starlight(&self) -> Value {
        let group = |(slug, (title, entries)): (&String, &(String, Vec<NavigationEntry>))| {
            let item = |entry: &NavigationEntry| {
                let mut item = json!({"slug": format!("{slug}/{}", entry.name), "label": entry.title});
                if let Some(method) = entry.method {
                    item["badge"] = json!(method);
                }
                item
            };
            let items: Vec<Value> = entries.iter().map(item).collect();
            json!({"label": title, "collapsed": true, "items": items})
        };
        Value::Array(self.products.iter().map(group).collect())
    }

    fn name(&self, folder: &str, page: &str) -> String {
        self.names.get(&(folder.to_owned(), page.to_owned())).cloned().unwrap_or_else(|| kebab(folder, page))
    }

    /// The address of a page of the book, seen from a folder of it; `None` for what is none.
    fn address(&self, folder: &str, target: &str) -> Option<String> {
        let (path, fragment) =
            target.split_once('#').map_or((target, String::new()), |(path, at)| (path, format!("#{at}")));
        let page = path.strip_suffix(".md").filter(|_| !target.contains(':'))?;
        let inside = page.strip_prefix("../").unwrap_or(page);
        let (folder, page) = inside.split_once('/').unwrap_or((folder, page));
        let mut address = self.root.clone();
        if !folder.is_empty() {
            write!(address, "{folder}/").expect("writing to a string succeeds");
        }
        Some(address + &self.name(folder, page) + &fragment)
    }
}

fn record(page: &BookPage, name: &str) -> PageRecord {
    let way = if page.folder.is_empty() { String::new() } else { format!("{}/", page.folder) };
    PageRecord {
        id: format!("{way}{name}"),
        title: page.title.clone(),
        kind: page.kind,
        product: (!page.folder.is_empty()).then(|| page.folder.clone()),
        language: None,
        operation: page.operation.clone().map(|(method, path)| OperationRecord { method, path }),
        path: format!("mdx/{way}{name}.mdx"),
    }
}

/// Lines between `---`; a string of JSON is one of YAML.
fn front_matter(front: &FrontMatter<'_>) -> String {
    let text = |text: &str| serde_json::to_string(text).expect("strings are JSON");
    format!(
        "---\ntitle: {}\ndescription: {}\nid: {}\nsidebar_position: {position}\nsidebar:\n  order: {position}\n---\n",
        text(front.title),
        text(front.description),
        text(front.id),
        position = front.sidebar_position,
    )
}

fn segment(name: &str) -> Segment {
    Segment::parse(name.to_owned()).expect("pages of the book are named well")
}

/// A name of the book in kebab case; a product's first page is called so.
fn kebab(folder: &str, page: &str) -> String {
    if page == "index" && !folder.is_empty() { FIRST.to_owned() } else { page.replace('_', "-").to_lowercase() }
}
