//! Bundles, and products that bring others along: what they list are products, and no bundle is idle.

use super::places::texts_at;
use super::{Config, is_own_feature};
use crate::diagnostic::{Diagnostic, Position};

impl Config {
    /// Bundles that turn nothing on, and what is listed where products are, and is none.
    pub(super) fn bad_bundles(&self) -> Vec<Diagnostic> {
        let idle = self.bundles.iter().filter(|(_, slugs)| slugs.is_empty()).map(|(name, _)| {
            let at = texts_at(&self.text, &["bundles"]).into_iter().find(|(key, _)| **key == **name);
            let message = format!("the bundle `{name}` turns nothing on");
            self.mistake(at.map(|(_, at)| at), message).help("list products in it, or take it out")
        });
        let listed = self.bundles.iter().map(|(name, slugs)| (["bundles", name.as_str()], name, slugs));
        let included = self.products.iter().map(|product| (["product", "includes"], &product.slug, &product.includes));
        let wrong = listed.chain(included).flat_map(|(path, name, slugs)| {
            let none = slugs.iter().filter_map(move |slug| Some((slug, self.no_other_product(name, slug)?)));
            none.map(move |(slug, why)| {
                let message = format!("`{name}` cannot bring `{slug}` along: {why}");
                self.mistake(self.listed_at(&path, name, slug), message).help("list products, each by its slug")
            })
        });
        idle.chain(wrong).collect()
    }

    /// Why what is listed under a name is no other product.
    fn no_other_product(&self, name: &str, slug: &str) -> Option<&'static str> {
        if name == slug {
            Some("that is itself")
        } else if self.bundles.contains_key(slug) {
            Some("that is a bundle")
        } else {
            is_own_feature(slug).then_some("that is a feature that every crate has")
        }
    }

    /// Where a bundle or a product lists something: behind its own slug, as tables are written.
    fn listed_at(&self, path: &[&str], name: &str, slug: &str) -> Option<Position> {
        let own = texts_at(&self.text, &["product", "slug"]).into_iter().find(|(own, _)| own == name);
        let own = own.filter(|_| path[0] == "product").map(|(_, at)| at);
        let found = texts_at(&self.text, path).into_iter().filter(|(text, _)| text == slug);
        let found: Vec<Position> = found.map(|(_, at)| at).collect();
        found.iter().find(|at| own.is_none_or(|own| **at > own)).or(found.first()).copied()
    }
}
