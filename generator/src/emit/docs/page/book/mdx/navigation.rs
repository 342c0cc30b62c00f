//! What stands at the side of the pages of MDX, as Docusaurus, Mintlify and Starlight read it.
//!
//! In: the products with their pages, and the groups that they are shown in. Out: JSON for each of the three. It refuses to know what
//! a page says.

use super::FIRST;
use crate::emit::docs::view::BookGroup;
use indexmap::IndexMap;
use serde_json::{Value, json};

/// What the navigation calls the first page of a product, below the product's title.
pub const OVERVIEW: &str = "Overview";

/// The pages of a product; the first is about the product itself.
pub struct ProductPages {
    /// The product's title.
    pub title: String,
    /// Its pages, in order.
    pub pages: Vec<NavigationEntry>,
}

/// A page in the navigation.
pub struct NavigationEntry {
    /// Name of its file, without an extension.
    pub name: String,
    /// Its title.
    pub title: String,
    /// The HTTP method of its operation.
    pub method: Option<&'static str>,
}

/// All that is in the navigation.
pub struct Navigation<'a> {
    /// The API's title, which is that of the first page.
    pub title: &'a str,
    /// Products by their folders, in order.
    pub products: &'a IndexMap<String, ProductPages>,
    /// Their groups; one without a title is none.
    pub groups: &'a [BookGroup],
}

impl Navigation<'_> {
    /// `sidebars.json`: categories inside categories.
    pub fn docusaurus(&self) -> Value {
        let item = |slug: &str, page: &NavigationEntry| {
            let mut item = json!({"type": "doc", "id": format!("{slug}/{}", page.name), "label": page.title});
            if let Some(method) = page.method {
                item["className"] = json!(format!("method method-{}", method.to_lowercase()));
            }
            item
        };
        let product = |slug: &str, product: &ProductPages| {
            let items: Vec<Value> = product.pages.iter().skip(1).map(|page| item(slug, page)).collect();
            let link = json!({"type": "doc", "id": format!("{slug}/{FIRST}")});
            json!({"type": "category", "label": product.title, "link": link, "items": items})
        };
        let group =
            |title: &str, items| json!({"type": "category", "label": title, "collapsed": false, "items": items});
        let first = json!({"type": "doc", "id": "index", "label": self.title});
        json!({"api": self.grouped(first, &product, &group)})
    }

    /// `docs.json`: groups inside groups.
    pub fn mintlify(&self) -> Value {
        let product = |slug: &str, product: &ProductPages| {
            let pages: Vec<String> = product.pages.iter().map(|page| format!("{slug}/{}", page.name)).collect();
            json!({"group": product.title, "pages": pages})
        };
        let group = |title: &str, pages| json!({"group": title, "pages": pages});
        let first = json!({"group": self.title, "pages": ["index"]});
        json!({
            "$schema": "https://mintlify.com/docs.json",
            "theme": "mint",
            "name": self.title,
            "colors": {"primary": "#0f766e"},
            "navigation": {"groups": self.grouped(first, &product, &group)},
        })
    }

    /// `starlight.json`: groups inside groups.
    pub fn starlight(&self) -> Value {
        let item = |slug: &str, page: &NavigationEntry| {
            let mut item = json!({"slug": format!("{slug}/{}", page.name), "label": page.title});
            if let Some(method) = page.method {
                item["badge"] = json!(method);
            }
            item
        };
        let product = |slug: &str, product: &ProductPages| {
            let items: Vec<Value> = product.pages.iter().map(|page| item(slug, page)).collect();
            json!({"label": product.title, "collapsed": true, "items": items})
        };
        let group = |title: &str, items| json!({"label": title, "items": items});
        let first = json!({"slug": "index", "label": self.title});
        Value::Array(self.grouped(first, &product, &group))
    }

    /// The first page, and the products: each inside its group, or beside the others where that has no title.
    fn grouped(
        &self,
        first: Value,
        product: &dyn Fn(&str, &ProductPages) -> Value,
        group: &dyn Fn(&str, Vec<Value>) -> Value,
    ) -> Vec<Value> {
        let inside = |one: &BookGroup| -> Vec<Value> {
            let places = one.products.iter();
            places
                .map(|at| self.products.get_index(*at).expect("groups are of these products"))
                .map(|(slug, pages)| product(slug, pages))
                .collect()
        };
        let whole = |one: &BookGroup| match one.title.as_str() {
            "" => inside(one),
            title => vec![group(title, inside(one))],
        };
        std::iter::once(first).chain(self.groups.iter().flat_map(whole)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Navigation, NavigationEntry, ProductPages};
    use crate::emit::docs::view::BookGroup;
    use indexmap::IndexMap;
    use serde_json::{Value, json};

    fn products() -> IndexMap<String, ProductPages> {
        let pages = |title: &str| {
            let page =
                |name: &str, method| NavigationEntry { name: name.to_owned(), title: name.to_uppercase(), method };
            ProductPages { title: title.to_owned(), pages: vec![page("overview", None), page("list", Some("GET"))] }
        };
        IndexMap::from([("a".to_owned(), pages("A")), ("b".to_owned(), pages("B"))])
    }

    fn group(title: &str, products: &[usize]) -> BookGroup {
        BookGroup { title: title.to_owned(), products: products.to_vec() }
    }

    /// What the three readers get, without what is the same for every API.
    fn told(groups: &[BookGroup]) -> [Value; 3] {
        let navigation = Navigation { title: "X", products: &products(), groups };
        [navigation.docusaurus(), navigation.mintlify()["navigation"].clone(), navigation.starlight()]
    }

    #[test]
    fn products_stand_in_their_groups() {
        let [docusaurus, mintlify, starlight] = told(&[group("Voice", &[1]), group("More", &[0])]);
        let product = |slug: &str, title: &str| {
            let list =
                json!({"type": "doc", "id": format!("{slug}/list"), "label": "LIST", "className": "method method-get"});
            let link = json!({"type": "doc", "id": format!("{slug}/overview")});
            json!({"type": "category", "label": title, "link": link, "items": [list]})
        };
        let open = |title, items| json!({"type": "category", "label": title, "collapsed": false, "items": [items]});
        let first = json!({"type": "doc", "id": "index", "label": "X"});
        assert_eq!(
            docusaurus,
            json!({"api": [first, open("Voice", product("b", "B")), open("More", product("a", "A"))]})
        );
        let product = |slug: &str, title: &str| json!({"group": title, "pages": [format!("{slug}/overview"), format!("{slug}/list")]});
        let whole = |title, pages| json!({"group": title, "pages": [pages]});
        let first = json!({"group": "X", "pages": ["index"]});
        let groups = [first, whole("Voice", product("b", "B")), whole("More", product("a", "A"))];
        assert_eq!(mintlify, json!({"groups": groups}));
        let product = |slug: &str, title: &str| {
            let overview = json!({"slug": format!("{slug}/overview"), "label": "OVERVIEW"});
            let list = json!({"slug": format!("{slug}/list"), "label": "LIST", "badge": "GET"});
            json!({"label": title, "collapsed": true, "items": [overview, list]})
        };
        let whole = |title, items| json!({"label": title, "items": [items]});
        let first = json!({"slug": "index", "label": "X"});
        assert_eq!(starlight, json!([first, whole("Voice", product("b", "B")), whole("More", product("a", "A"))]));
    }

    #[test]
    fn without_groups_products_stand_side_by_side() {
        let labels = |list: &Value, key: &str| {
            list.as_array().expect("a list").iter().map(|one| one[key].clone()).collect::<Vec<_>>()
        };
        let [docusaurus, mintlify, starlight] = told(&[group("", &[0, 1])]);
        assert_eq!(labels(&docusaurus["api"], "label"), ["X", "A", "B"]);
        assert_eq!(labels(&mintlify["groups"], "group"), ["X", "A", "B"]);
        assert_eq!(labels(&starlight, "label"), ["X", "A", "B"]);
    }
}
