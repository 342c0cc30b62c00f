//! The Markdown reference: `docs/skills/<product>-<language>/SKILL.md` and `references/api-details.md` beside it.
//!
//! In: the frozen [`Api`] and the [`Names`]. Out: documents by relative path. It refuses to know how Rust code is emitted and
//! how files are written. Everything that a document says is prepared here as serialisable views; the templates under
//! `templates/docs` hold text and loops only.

mod code;
mod documents;
mod edition;
mod example;
mod facts;
mod language;
mod manifest;
mod memo;
mod overview;
mod page;
mod rules;
mod seed;
mod site;
mod tasks;
mod templates;
mod text;
mod texts;
mod unknown;
mod vendor;
mod view;

#[cfg(test)]
mod executed;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod tests;

pub use language::LanguageName;

use crate::config::SiteUrl;
use crate::diagnostic::{Diagnostic, Failure};
use crate::emit::rust::Guides;
use crate::emit::{Files, OutputBudget};
use crate::ir::{Api, ProductId};
use crate::names::Names;
use crate::sample::Values;
use crate::spec::SpecFolder;
use documents::Documents;
use edition::Edition;
use facts::describers::Describers;
use facts::order::PropertyOrder;
use language::Language;
use memo::Memo;
use overview::Overview;
use page::book;
use rules::Rules;
use std::collections::BTreeSet;
use templates::Templates;
use texts::Texts;
use view::{ApiView, PageRecord, SkillCard};

/// Whose rules the documents follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Profile {
    /// The rules of the published documents, oddities included: for comparing with them.
    Seed,
    /// The same layout without what misleads: query and header parameters are listed, values are whole, nulls are said,
    /// defaults and limits are told, and every text is escaped.
    #[default]
    Own,
}

impl Profile {
    /// The one place that chooses rules.
    fn rules(self) -> &'static dyn Rules {
        match self {
            Self::Seed => &seed::Published,
            Self::Own => &rules::Own,
        }
    }
}

/// Which documents are wanted.
#[derive(Debug, Clone, Default)]
pub struct DocumentChoice {
    /// Whose rules.
    pub profile: Profile,
    /// Languages, for every product; none: what goes with the crate, by `spec/docs.toml`.
    pub languages: Vec<LanguageName>,
    /// Whether the sources of the site are wanted, too.
    pub site: SiteSources,
    /// Where the folder `docs` is served; then links are absolute.
    pub site_url: Option<SiteUrl>,
}

#[cfg(test)]
impl DocumentChoice {
    /// Documents in these languages, or in all where none is named.
    fn in_languages(slugs: &[&str]) -> Self {
        let is_chosen = |name: &LanguageName| slugs.is_empty() || slugs.contains(&name.language().slug());
        Self { languages: LanguageName::all().filter(is_chosen).collect(), ..Self::default() }
    }
}

/// Which sources of a site are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SiteSources {
    /// Documents only.
    #[default]
    Without,
    /// A page per operation, with examples in the languages that are chosen, else in all: for mdBook.
    With,
    /// The same pages as MDX, with the navigation of Docusaurus, Mintlify and Starlight.
    Mdx,
}

/// What documents are made from.
#[derive(Debug, Clone, Copy)]
pub struct DocumentInput<'a> {
    /// The model.
    pub api: &'a Api,
    /// Its identifiers.
    pub names: &'a Names,
    /// Where the values of examples come from.
    pub values: Values,
    /// What people wrote for them.
    pub texts: &'a DocumentTexts,
    /// The version of the crate that they go with.
    pub version: &'a str,
    /// How much may be written; where that is exceeded, what is made is not whole.
    pub budget: &'a OutputBudget,
}

/// What people wrote for the documents of an API.
#[derive(Debug)]
pub struct DocumentTexts {
    texts: Texts,
    order: PropertyOrder,
}

impl DocumentTexts {
    /// What a folder `spec/` says, for an API that it is for; for any other, what goes without saying.
    pub fn parse(folder: &SpecFolder, api: &Api) -> Result<Self, Failure> {
        if !api.identity.is_vendor() {
            return Ok(Self { texts: Texts::of_any(), order: PropertyOrder::default() });
        }
        Ok(Self { texts: Texts::of_folder(folder)?, order: PropertyOrder::parse(&folder.order.text) })
    }

    /// What the texts of a folder `spec/` name, and a document of the API that it is for does not have: errors with their places.
    pub fn unknown(folder: &SpecFolder, api: &Api) -> Result<Vec<Diagnostic>, Failure> {
        if !api.identity.is_vendor() {
            return Ok(Vec::new());
        }
        let texts = Texts::of_folder(folder)?;
        let mut told = unknown::names(&texts, &folder.docs, api);
        told.extend(unknown::published_names(&texts.published, &folder.published, api));
        told.extend(PropertyOrder::unknown(&folder.order, api));
        Ok(told)
    }

    /// The products whose guides the crate shows, where these documents are wanted.
    pub fn guided(&self, choice: &DocumentChoice, api: &Api) -> BTreeSet<ProductId> {
        if !choice.profile.rules().tells_workflows() {
            return BTreeSet::new();
        }
        let of_crate =
            wanted_documents(choice, &self.texts).into_iter().filter(|documents| documents.language.has_crate());
        of_crate.flat_map(|documents| documents.included(api).map(|(id, _)| id).collect::<Vec<_>>()).collect()
    }
}

/// Emits the documents that are wanted, of every product that has an operation, and the pages over all of them; and the guides that
/// the crate shows.
pub fn emit(input: DocumentInput<'_>, choice: &DocumentChoice) -> (Files, Guides) {
    let DocumentInput { api, names, values, texts: DocumentTexts { texts, order }, version, budget } = input;
    let site = choice.site_url.as_ref().map_or("", SiteUrl::as_str);
    let package = |language: &'static dyn Language| {
        let of_then = choice.profile.rules().package(texts, language.slug());
        (language.slug(), of_then.or_else(|| api.identity.packages.get(language.slug())).cloned())
    };
    let templates = Templates::new(&ApiView::new(api, &texts.about, site, language::all().map(package)), budget);
    let describers = Describers::new(api);
    let (memo, other) = (Memo::default(), Memo::default());
    let memo_of_site = if choice.profile == Profile::Own { &memo } else { &other };
    let by = |rules, memo, language| Edition {
        api,
        names,
        values,
        language,
        rules,
        texts,
        order,
        describers: &describers,
        memo,
        budget,
        task: None,
        tells: "",
        with: None,
    };
    let edition = |language| by(choice.profile.rules(), &memo, language);
    let wanted = wanted_documents(choice, texts);
    let (mut files, mut guides) = (Files::default(), Guides::new());
    let mut cards = Vec::new();
    for documents in wanted.iter().take_while(|_| !budget.is_exceeded()) {
        for of_product in documents.emit(&edition(documents.language), &templates) {
            files.append(of_product.files);
            guides.extend(of_product.guide);
            cards.push(of_product.card);
        }
    }
    if budget.is_exceeded() {
        return (files, guides);
    }
    let own = |language| by(&rules::Own, memo_of_site, language);
    let editions: Vec<_> = languages_of_site(choice).into_iter().map(own).collect();
    let pages = emit_site(&editions, &own(language::wire()), choice, &templates, &mut files);
    let first = edition(wanted.first().map_or(language::wire(), |first| first.language));
    let overview = Overview { edition: &first, site, version, templates: &templates };
    overview.emit(&wanted, &mut files);
    if first.rules.tells_workflows() {
        overview.emit_for_agents(&cards, &mut files);
        emit_for_sites(&overview, choice, &cards, pages, &mut files);
    }
    (files, guides)
}

/// The pages of the site that is wanted; what is known of those that sites take in.
fn emit_site(
    editions: &[Edition<'_>],
    wire: &Edition<'_>,
    choice: &DocumentChoice,
    templates: &Templates<'_>,
    files: &mut Files,
) -> Vec<PageRecord> {
    match choice.site {
        SiteSources::Without => Vec::new(),
        SiteSources::With => {
            book::emit(editions, wire, templates, files);
            Vec::new()
        }
        SiteSources::Mdx => book::emit_mdx(editions, wire, choice.site_url.as_ref(), templates, files),
    }
}

/// What stands at a site's address beside the pages.
fn emit_for_sites(
    overview: &Overview<'_>,
    choice: &DocumentChoice,
    cards: &[SkillCard],
    pages: Vec<PageRecord>,
    files: &mut Files,
) {
    if let Some(site) = &choice.site_url {
        site::discovery(cards, files);
        site::make_absolute(site, files);
    }
    if choice.site == SiteSources::Mdx {
        site::make_mdx(files);
    }
    if choice.site == SiteSources::Mdx || choice.site_url.is_some() {
        let all = manifest::of_skills(cards).into_iter().chain(pages).collect();
        files.insert("docs/manifest.json", manifest::manifest(overview.edition.api, overview.version, all, files));
    }
}

/// The languages that are chosen; else those that go with the crate, each with its products.
fn wanted_documents<'a>(choice: &DocumentChoice, texts: &'a Texts) -> Vec<Documents<'a>> {
    if !choice.languages.is_empty() {
        let all = |name: &LanguageName| Documents { language: name.language(), products: &[] };
        return choice.languages.iter().map(all).collect();
    }
    let with_the_crate = |language: &'static dyn Language| {
        let products = texts.with_the_crate.get(language.slug())?;
        Some(Documents { language, products })
    };
    language::all().filter_map(with_the_crate).collect()
}

/// The languages of the site's examples.
fn languages_of_site(choice: &DocumentChoice) -> Vec<&'static dyn Language> {
    match choice.languages.as_slice() {
        [] => language::all().collect(),
        chosen => chosen.iter().map(|name| name.language()).collect(),
    }
}
