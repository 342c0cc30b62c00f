//! `README.md`: how the crate is used. The vendor's own shows the vendor's calls; any other shows what every client can do.

use super::Context;
use super::template::{self, Blanks};
use crate::config::Ownership;
use crate::diagnostic::{Diagnostic, Failure};
use crate::emit::markdown;
use crate::ir::Api;
use crate::spec::SpecFolder;

/// For any API.
const ANY: &str = include_str!("../../../../templates/crate/README.md");

/// What a README's blanks can be called.
const BLANKS: [&str; 4] = ["name", "library", "env", "title"];

/// The README of the crate, with blanks.
#[derive(Debug)]
pub struct ReadmeTemplate(String);

impl ReadmeTemplate {
    /// That of a folder `spec/` for the vendor whom the folder is for, if it has one; else that for any API.
    pub fn of_crate(folder: &SpecFolder, api: &Api) -> Result<Self, Failure> {
        let vendors = folder.readme.as_ref().filter(|_| api.identity.standing == Ownership::Vendor);
        let Some(source) = vendors else { return Ok(Self(ANY.to_owned())) };
        let fault = template::fault(&source.text, &BLANKS);
        fault.map_or_else(
            || Ok(Self(source.text.clone())),
            |fault| {
                let help = format!("a blank is one of {}, as in `{{{{name}}}}`", BLANKS.join(", "));
                Err(Diagnostic::error("bad-readme", fault).in_file(&source.name, None).help(help).into())
            },
        )
    }

    /// The README of this crate.
    pub(super) fn fill(&self, context: Context<'_>) -> String {
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
            .fill(&self.0)
    }
}
