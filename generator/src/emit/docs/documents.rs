//! What is written of each product in a language.
//!
//! In: the languages that are chosen, or those that go with the crate. Out: the files of every product in a language, its guide as
//! rustdoc has it, and what indexes say of it. It refuses to know what the pages over all documents say.

use super::edition::Edition;
use super::language::Language;
use super::page::{agents, details, rustdoc, skill};
use super::templates::Templates;
use super::view::{GuideReaders, Skill, SkillCard};
use crate::emit::rust::Guide;
use crate::emit::{Files, OutputPath};
use crate::ir::{Api, Product, ProductId};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// The documents of one language.
pub struct Documents<'a> {
    /// The language.
    pub language: &'static dyn Language,
    /// Slugs of the products that they are for; none: all.
    pub products: &'a [String],
}

/// What is written of a product in a language, its guide as rustdoc has it among it.
pub struct ProductDocuments {
    /// Its files.
    pub files: Files,
    /// Its guide, where the crate shows it.
    pub guide: Option<(ProductId, Guide)>,
    /// What indexes say of it.
    pub card: SkillCard,
}

impl Documents<'_> {
    /// Whether there are documents of a product.
    pub fn include(&self, product: &Product) -> bool {
        self.products.is_empty() || self.products.iter().any(|slug| product.slug == **slug)
    }

    /// The products that there are documents of.
    pub fn included<'a>(&self, api: &'a Api) -> impl Iterator<Item = (ProductId, &'a Product)> {
        api.selected_products().filter(|(_, product)| self.include(product))
    }

    /// Emits the documents of each product, and tells of them.
    pub fn emit(&self, edition: &Edition<'_>, templates: &Templates<'_>) -> Vec<ProductDocuments> {
        let included: Vec<_> = self.included(edition.api).collect();
        let documented: BTreeSet<_> = included.iter().map(|(id, _)| *id).collect();
        let of_crate = edition.language.has_crate() && edition.rules.tells_workflows();
        let guides = if of_crate { rustdoc::guide_modules(edition, &documented) } else { BTreeMap::new() };
        let of_product = |&(id, product): &(_, &Product)| {
            let mut files = Files::default();
            let folder = OutputPath::from("docs/skills").join(edition.rules.folder(edition, product));
            let (entries, anchors) = edition.rules.details(edition, id, product, templates);
            let mut skill = skill::view(edition, (id, product), &documented, &anchors);
            skill.further = details::further_files(&entries, &anchors);
            let card = agents::card(edition, product, &skill, &entries, &anchors);
            let (skill, text) = edition.rules.guide(skill, templates);
            let of_people = || templates.skill(&Skill { readers: GuideReaders::People, ..skill });
            let guide = || rustdoc::guide(edition, (id, product), &guides, &anchors, &of_people());
            let guide = of_crate.then(|| (id, guide()));
            files.insert(folder.clone().join("SKILL.md"), text);
            for (name, text) in entries {
                files.insert(folder.clone().join("references").join(name), text);
            }
            ProductDocuments { files, guide, card }
        };
        // One by one: a few products have most of the operations.
        included.par_iter().with_max_len(1).map(of_product).collect()
    }
}
