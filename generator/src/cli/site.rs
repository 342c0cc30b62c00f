//! Options that have to do with sites.

use crate::config::SiteUrl;
use crate::emit::docs::SiteSources;
use clap::{Args, ValueEnum};

/// Options that have to do with sites.
#[derive(Debug, Args)]
pub struct SiteArgs {
    /// Write the sources of the site, too.
    #[arg(long)]
    pub site: bool,
    /// Which sources; it asks for `--site` by itself. If left out, mdBook's.
    #[arg(long, value_enum)]
    pub flavour: Option<Flavour>,
    /// Address that the folder `docs` is served at: links are absolute, skills stand in `.well-known` as archives, and `manifest.json`
    /// lists every page.
    #[arg(long, value_name = "URL")]
    pub site_url: Option<SiteUrl>,
}

/// Which sources of a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Flavour {
    /// `docs/book`, for mdBook.
    Mdbook,
    /// `docs/mdx`: pages of MDX, and the navigation of Docusaurus, Mintlify and Starlight.
    Mdx,
}

impl SiteArgs {
    /// What is asked for.
    pub fn sources(&self) -> SiteSources {
        match (self.flavour, self.site) {
            (Some(Flavour::Mdx), _) => SiteSources::Mdx,
            (Some(Flavour::Mdbook), _) | (None, true) => SiteSources::With,
            (None, false) => SiteSources::Without,
        }
    }
}
