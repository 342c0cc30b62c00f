//! Whose API it is, for every template: `api`.

use crate::emit::docs::vendor;
use crate::emit::markdown;
use crate::ir::Api;
use serde::Serialize;
use std::collections::BTreeMap;

/// Whose API it is.
#[derive(Debug, Serialize)]
pub struct ApiView {
    /// Whether the texts that are built in are for it.
    vendor: bool,
    /// The vendor's name.
    name: String,
    /// The API's title.
    title: String,
    /// The title as the text of a link.
    link: String,
    /// What it is; empty where nobody says so.
    about: String,
    /// The address that documents are served at, with `/` at the end; empty where that is not known.
    site: String,
    /// The comment that says where a document is from.
    mark: &'static str,
    /// The name in kebab case.
    slug: String,
    /// What the names of environment variables begin with.
    env: String,
    /// The Rust crate.
    #[serde(rename = "crate")]
    crate_name: String,
    /// The Rust crate in code.
    library: String,
    /// Modules of SDKs.
    module: String,
    /// Classes of SDKs.
    class: String,
    /// Go's package.
    package: String,
    /// Go's module.
    go_module: String,
    /// The same without its major version.
    go_root: String,
    /// Where Java's packages are.
    java_group: String,
    /// The base URL, as a code span.
    base_url: String,
    /// The published package of each language, if there is one.
    packages: BTreeMap<&'static str, Option<String>>,
    /// The headers of signed webhooks, if they are signed.
    signature: Option<SignatureView>,
}

/// Names of headers.
#[derive(Debug, Serialize)]
struct SignatureView {
    timestamp: String,
    signature: String,
}

impl ApiView {
    /// What templates say of an API to readers of languages with these packages; `about` is empty where nobody says what it is.
    pub fn new(
        api: &Api,
        about: &str,
        site: &str,
        packages: impl Iterator<Item = (&'static str, Option<String>)>,
    ) -> Self {
        let identity = &api.identity;
        Self {
            vendor: identity.is_vendor(),
            name: markdown::prose(&identity.name),
            title: markdown::heading_text(&markdown::prose(&identity.title())).into_owned(),
            link: markdown::link_text(&markdown::prose(&identity.title())),
            about: about.to_owned(),
            site: site.to_owned(),
            mark: super::mark(identity),
            slug: identity.slug.clone(),
            env: identity.env_prefix.clone(),
            crate_name: identity.crate_name.to_string(),
            library: identity.crate_name.library(),
            module: vendor::module(identity),
            class: vendor::class(identity),
            package: vendor::package(identity),
            go_module: vendor::go_module(identity),
            go_root: vendor::go_root(identity),
            java_group: vendor::java_group(identity),
            base_url: base_url(&api.info.base_url),
            packages: packages.collect(),
            signature: identity.signature.as_ref().map(|headers| SignatureView {
                timestamp: headers.timestamp.clone(),
                signature: headers.signature.clone(),
            }),
        }
    }
}

/// The URL that operations are under, or that nobody says it.
fn base_url(url: &str) -> String {
    match url {
        "" => "the API's document names none; give each client its own".to_owned(),
        url if url.contains("://") => markdown::code(url),
        path => format!(
            "{} on a host that the API's document does not name; give each client its URL",
            markdown::code(path)
        ),
    }
}
