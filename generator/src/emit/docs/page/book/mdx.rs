//! The site's pages as MDX, for sites that build with React: a page each with front matter, and the navigation of three of them.
//!
//! In: the pages of the book, one after the other. Out: `docs/mdx`. It refuses to know what a page says. Addresses are those below the
//! site's root, without an extension: all three readers of them agree on that.

mod navigation;

use super::BookPage;
use crate::config::SiteUrl;
use crate::emit::docs::view::{BookGroup, OperationRecord, PageRecord};
use crate::emit::{Files, OutputPath, Segment, markdown};
use crate::words::visible_line;
use indexmap::IndexMap;
use navigation::{Navigation, NavigationEntry, ProductPages};
use serde_json::Value;
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
    /// Products by their folders, in order.
    products: IndexMap<String, ProductPages>,
}

/// The front matter: what each of the three readers looks for.
struct FrontMatter<'a> {
    title: &'a str,
    description: &'a str,
    id: &'a str,
    /// Whether it is the first page of a product, whose title stands above it in the navigation.
    is_first: bool,
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
        let pages = self.products.get(&page.folder).map_or(0, |product| product.pages.len());
        let front = FrontMatter {
            title: &visible_line(&page.title),
            description: &visible_line(&page.description),
            id: &name,
            is_first: page.kind == "product",
            sidebar_position: pages + 1,
        };
        let body = page.text.split_once('\n').map_or("", |(_, body)| body.trim_start());
        let body = markdown::relinked(body, |target| self.address(&page.folder, target));
        let text = format!("{}\n{}", front_matter(&front), markdown::mdx(&body));
        let folder = OutputPath::from("docs/mdx");
        let folder = if page.folder.is_empty() { folder } else { folder.join(segment(&page.folder)) };
        files.insert(folder.join(segment(&format!("{name}.mdx"))), text);
        self.records.push(record(page, &name));
        if !page.folder.is_empty() {
            let first = || ProductPages { title: page.title.clone(), pages: Vec::new() };
            let method = page.operation.as_ref().map(|(method, _)| *method);
            let title = if page.kind == "product" { navigation::OVERVIEW } else { &page.title };
            let entry = NavigationEntry { name, title: title.to_owned(), method };
            self.products.entry(page.folder.clone()).or_insert_with(first).pages.push(entry);
        }
    }

    /// Adds the navigation of Docusaurus (`sidebars.json`), Mintlify (`docs.json`) and Starlight (`starlight.json`): the products by
    /// their groups.
    pub fn finish(&self, groups: &[BookGroup], files: &mut Files) {
        let write = |name: &'static str, value: &Value, files: &mut Files| {
            let text = serde_json::to_string_pretty(value).expect("strings are JSON");
            files.insert(OutputPath::from("docs/mdx").join(Segment::from(name)), text + "\n");
        };
        let navigation = Navigation { title: &self.title, products: &self.products, groups };
        write("sidebars.json", &navigation.docusaurus(), files);
        write("docs.json", &navigation.mintlify(), files);
        write("starlight.json", &navigation.starlight(), files);
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
    let label = if front.is_first { format!("sidebarTitle: {}\n", text(navigation::OVERVIEW)) } else { String::new() };
    format!(
        "---\ntitle: {}\ndescription: {}\nid: {}\n{label}sidebar_position: {position}\nsidebar:\n  order: {position}\n---\n",
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
