//! What the crate says of itself: `README.md`, `CHANGELOG.md` and its version. The vendor's own README shows the vendor's calls; any
//! other shows what every client can do.

use super::Context;
use super::guide::Guides;
use super::template::{self, Blanks};
use crate::config::Ownership;
use crate::diagnostic::{Diagnostic, Failure};
use crate::emit::markdown;
use crate::ir::Api;
use crate::spec::{Source, SpecFolder};
use std::fmt::Write;

/// For any API.
const ANY: &str = include_str!("../../../embedded/crate/README.md");

/// Licences of the runtime, which is most of what is no fact of the document.
const LICENCES: [(&str, &str); 2] = [
    ("LICENSE-APACHE", include_str!("../../../LICENSE-APACHE")),
    ("LICENSE-MIT", include_str!("../../../LICENSE-MIT")),
];

/// Whose the runtime is, and how that is said in crates of other vendors, whose name it is not to have.
const HOLDER: (&str, &str) = ("The telnyx-codegen authors", "The authors of the generator of this crate");

/// The crate's licences, by file.
pub(super) fn licences(api: &Api) -> impl Iterator<Item = (&'static str, String)> {
    let (own, other) = HOLDER;
    let holder = if api.identity.standing == Ownership::Vendor { own } else { other };
    LICENCES.into_iter().map(move |(name, text)| (name, text.replace(own, holder)))
}

/// What a README's blanks can be called.
const BLANKS: [&str; 5] = ["name", "library", "env", "title", "products"];

/// The products, a row each: the guide, where operations begin, the feature.
fn products(context: Context<'_>, guides: &Guides) -> String {
    let mut text = "| product | operations | feature |\n|---|---|---|\n".to_owned();
    for (id, product) in context.selected_products() {
        let title = markdown::link_text(&markdown::rustdoc_cell(&product.title));
        let title = guides.get(&id).map_or_else(|| title.clone(), |guide| format!("[{title}]({})", guide.page));
        let (roots, feature) = (context.roots_of(id).join(", "), context.names.feature(id));
        writeln!(text, "| {title} | {roots} | `{feature}` |").expect("writing to a string succeeds");
    }
    text
}

/// The version of a crate that nobody gave one.
const FIRST: &str = "0.1.0";

/// What the crate says of itself.
#[derive(Debug)]
pub struct CrateTexts {
    readme: String,
    pub(super) changelog: Option<String>,
    pub(super) version: String,
}

impl CrateTexts {
    /// What a folder `spec/` says, for the vendor whom the folder is for; else what goes for any API.
    pub fn of_crate(folder: &SpecFolder, api: &Api) -> Result<Self, Failure> {
        if api.identity.standing != Ownership::Vendor {
            return Ok(Self { readme: ANY.to_owned(), changelog: None, version: FIRST.to_owned() });
        }
        let text = |source: &Source| source.text.clone();
        if let Some(source) = &folder.readme
            && let Some(fault) = template::fault(&source.text, &BLANKS)
        {
            let help = format!("a blank is one of {}, as in `{{{{name}}}}`", BLANKS.join(", "));
            return Err(Diagnostic::error("bad-readme", fault).in_file(&source.name, None).help(help).into());
        }
        Ok(Self {
            readme: folder.readme.as_ref().map_or_else(|| ANY.to_owned(), text),
            changelog: folder.changelog.as_ref().map(text),
            version: folder.pin.version.clone(),
        })
    }

    /// The version of the crate.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The README of this crate, with a table of its products.
    pub(super) fn readme(&self, context: Context<'_>, guides: &Guides) -> String {
        self.filled(context, Some(products(context, guides)))
    }

    /// What the crate's front page says: the README, whose links lead to guides and programs in rustdoc, where those are. The table
    /// of products stands behind it.
    pub(super) fn front(&self, context: Context<'_>, guides: &Guides) -> String {
        let readme = self.filled(context, None);
        if guides.is_empty() {
            return readme;
        }
        markdown::relinked(&readme, |target| {
            let program = target.strip_prefix("examples/").and_then(|file| file.strip_suffix(".rs"));
            let program = program.map(|name| format!("guides::example_programs::{name}"));
            program.or_else(|| (target == "docs/index.md").then(|| "guides".to_owned()))
        })
    }

    fn filled(&self, context: Context<'_>, products: Option<String>) -> String {
        let identity = &context.api.identity;
        let (is_signed, has_webhooks) = (identity.signature.is_some(), !context.api.webhooks.is_empty());
        Blanks::default()
            .with("name", identity.crate_name.as_str())
            .with("library", identity.crate_name.library())
            .with("env", &*identity.env_prefix)
            .with("title", markdown::rustdoc_text(&identity.title()))
            .with_if("has_webhooks", has_webhooks)
            .with_if("signature", is_signed)
            .with_if("events", !is_signed)
            .with_some("products", products)
            .fill(&self.readme)
    }
}
