//! A guide as rustdoc shows it, beside the crate's items: what it links to are modules, types and methods.
//!
//! In: the text of a guide for people. Out: the same with rustdoc's links. It refuses to know what a guide says.

use super::skill::{self, Anchors};
use crate::emit::docs::edition::Edition;
use crate::emit::markdown;
use crate::emit::rust::{Guide, guide_module, method_path};
use crate::ir::{Product, ProductId};
use std::collections::{BTreeMap, BTreeSet};

/// The modules of guides, by the folders of their skills.
pub type GuideModules = BTreeMap<String, String>;

/// Those of all guides, which every guide may link to.
pub fn guide_modules(edition: &Edition<'_>, documented: &BTreeSet<ProductId>) -> GuideModules {
    let module = |id: &ProductId| {
        let folder = edition.rules.folder(edition, &edition.api.products[*id]).to_string();
        (folder, format!("crate::{}", guide_module(edition.names, *id)))
    };
    documented.iter().map(module).collect()
}

/// The guide of a product, whose text is for people.
pub fn guide(
    edition: &Edition<'_>,
    (id, product): (ProductId, &Product),
    guides: &GuideModules,
    anchors: &Anchors,
    text: &str,
) -> Guide {
    let links = Links {
        module: format!("crate::resources::{}", edition.names.product_module(id)),
        guides,
        methods: anchors
            .iter()
            .map(|(op, place)| (place.as_str(), method_path(edition.api, edition.names, *op)))
            .collect(),
        has_events: !edition.api.webhooks.is_empty(),
    };
    Guide {
        page: format!("docs/{}/SKILL.md", skill::folder(edition, product, edition.language)),
        text: markdown::relinked(&for_rustdoc(text.trim_start()), |target| links.target(target)),
    }
}

/// The text with nothing that rustdoc would take for a link to an item, or for an address without a link.
fn for_rustdoc(text: &str) -> String {
    markdown::with_addresses_marked(&markdown::without_shortcuts(text))
}

/// What stands in the places that a guide links to.
struct Links<'a> {
    /// The module of the product's operations.
    module: String,
    guides: &'a GuideModules,
    /// The methods of operations, by the places of their entries.
    methods: BTreeMap<&'a str, String>,
    has_events: bool,
}

impl Links<'_> {
    /// The link that rustdoc takes; `None` for what is one already, or on the page.
    fn target(&self, link: &str) -> Option<String> {
        if let Some(place) = link.strip_prefix("references/") {
            let is_of_events = self.has_events && place.starts_with("webhooks.md");
            let whole = if is_of_events { "crate::webhooks::Event" } else { &self.module };
            return Some(self.methods.get(place).map_or(whole, String::as_str).to_owned());
        }
        let (folder, anchor) = link.strip_prefix("../")?.split_once("/SKILL.md")?;
        Some(format!("{}{anchor}", self.guides.get(folder)?))
    }
}

#[cfg(test)]
mod tests {
    use super::Links;
    use std::collections::BTreeMap;

    #[test]
    fn links_lead_to_items_of_the_crate() {
        let links = Links {
            module: "crate::resources::x".to_owned(),
            guides: &BTreeMap::from([("a-y-rust".to_owned(), "crate::guides::y".to_owned())]),
            methods: BTreeMap::from([("m.md#send", "crate::resources::x::M::send".to_owned())]),
            has_events: true,
        };
        let found = |link| links.target(link);
        assert_eq!(found("../a-y-rust/SKILL.md#b").as_deref(), Some("crate::guides::y#b"));
        assert_eq!(found("references/m.md#send").as_deref(), Some("crate::resources::x::M::send"));
        assert_eq!(found("references/m.md").as_deref(), Some("crate::resources::x"));
        assert_eq!(found("references/webhooks.md#z").as_deref(), Some("crate::webhooks::Event"));
        assert_eq!([found("#b"), found("https://a.example/")], [None, None]);
    }
}
