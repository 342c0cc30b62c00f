//! `spec/sdk.toml`: what people decided about an API that its document does not say.
//!
//! In: the text of an `sdk.toml`. Out: products, overrides and spellings, by operation. It refuses to know the
//! document: whether an entry fits one is asked with [`Config::stale_entries`].

mod bundles;
mod choice;
mod contradictions;
mod crate_name;
mod given;
mod host;
mod idempotency;
mod identity;
mod key;
mod lists;
mod paging;
mod parsed;
mod places;
mod repeats;
mod site_url;
mod slug;
mod spelling;
mod stale;
mod waiter;

use crate::diagnostic::{Diagnostic, Failure, Position};
use crate::spec::SpecFolder;
use crate::words;
pub use crate_name::CrateName;
pub use given::is_operation_name;
pub use host::host;
use idempotency::IdempotencyHeader;
use identity::IdentityConfig;
pub use identity::{Identity, Ownership, SignatureHeaders};
pub use key::OpKey;
pub use lists::{ListStyle, MultipartStyle};
pub use paging::{PagingOverride, PagingWord};
pub(crate) use places::texts_at;
use serde::Deserialize;
pub use site_url::SiteUrl;
pub use slug::Slug;
pub(crate) use slug::{TakenSlugs, is_own_feature};
pub use spelling::Spelling;
pub use stale::DocumentWords;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
pub use waiter::Waiter;

/// An `sdk.toml`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    #[serde(skip)]
    file: String,
    #[serde(skip)]
    text: String,
    #[serde(skip)]
    standing: Ownership,
    identity: IdentityConfig,
    default: Vec<String>,
    bundles: BTreeMap<Slug, Vec<String>>,
    /// The body property that the API knows a repeated request by, if it has one.
    pub idempotency_property: Option<String>,
    /// Properties of events' payloads that handlers ask for: methods of events.
    pub event_properties: Vec<String>,
    /// Properties whose text is base64: clients write and read what it stands for.
    pub base64_properties: Vec<String>,
    idempotency_header: Vec<IdempotencyHeader>,
    /// Security schemes of type `oauth2` whose operations want the OAuth client's id and secret themselves, as HTTP Basic.
    pub oauth_client_schemes: Vec<String>,
    /// How an API writes lists in queries where its document does not say so: host -> style.
    query_lists: BTreeMap<String, ListStyle>,
    /// How an API writes what is inside a property of a multipart body: host -> style.
    multipart_bodies: BTreeMap<String, MultipartStyle>,
    /// How the document's path segments are spelled in an SDK.
    pub naming: Spelling,
    #[serde(rename = "product")]
    products: Vec<ProductConfig>,
    names: Vec<NameOverrides>,
    rust: Vec<RustOverride>,
    paging: Vec<PagingOverride>,
    /// Jobs that clients can wait for.
    #[serde(rename = "waiter")]
    pub waiters: Vec<Waiter>,
    types: Vec<TypeOverrides>,
}

/// A product: a cargo feature and a set of documents.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProductConfig {
    /// Name of the feature and of the documents.
    pub slug: Slug,
    /// Title for people, without the vendor's name.
    pub title: String,
    /// What it is, in a sentence.
    pub about: Option<String>,
    /// Tags whose operations it has, unless another product lists them one by one.
    #[serde(default)]
    pub tags: Vec<String>,
    /// Tags that documents of other dates have for these operations.
    #[serde(default)]
    pub former_tags: Vec<String>,
    /// Operations that it has whatever their tag.
    #[serde(default)]
    pub operations: Vec<OpKey>,
    /// Webhooks that its operations cause: keys, or beginnings of keys with `*` behind.
    #[serde(default)]
    pub webhooks: Vec<String>,
    /// Slugs of products that it brings along.
    #[serde(default)]
    pub includes: Vec<String>,
}

impl ProductConfig {
    /// The tags of documents of all dates.
    fn all_tags(&self) -> impl Iterator<Item = &String> {
        self.tags.iter().chain(&self.former_tags)
    }

    /// A product that no `sdk.toml` lists.
    fn of_tag(slug: &Slug) -> Self {
        Self {
            slug: slug.clone(),
            title: words::title(slug),
            about: None,
            tags: Vec::new(),
            former_tags: Vec::new(),
            operations: Vec::new(),
            webhooks: Vec::new(),
            includes: Vec::new(),
        }
    }
}

/// Names that no rule gets right, with one reason.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct NameOverrides {
    #[serde(rename = "why")]
    _why: String,
    operations: BTreeMap<OpKey, String>,
}

/// Names of types, with one reason.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct TypeOverrides {
    #[serde(rename = "why")]
    _why: String,
    names: BTreeMap<String, String>,
}

/// A method name for Rust alone; every other language keeps the common one.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct RustOverride {
    #[serde(rename = "why")]
    _why: String,
    operation: OpKey,
    method: String,
}

impl Config {
    /// The `sdk.toml` of a folder `spec/`.
    pub fn of_folder(folder: &SpecFolder) -> Result<Self, Failure> {
        let config = Self::parse(&folder.config.name, &folder.config.text)?;
        Ok(Self { standing: Ownership::Vendor, ..config })
    }

    /// Reads an `sdk.toml`; `file` is its name in messages.
    pub fn parse(file: &str, text: &str) -> Result<Self, Failure> {
        let mut config: Self = toml::from_str(text).map_err(|error| {
            let position = error.span().map(|span| Position::of_offset(text, span.start));
            Diagnostic::error("bad-config", error.message()).in_file(file, position).quoting(text)
        })?;
        file.clone_into(&mut config.file);
        text.clone_into(&mut config.text);
        let problems = config.problems();
        if problems.is_empty() { Ok(config) } else { Err(Failure(problems)) }
    }

    /// Products, in the order of the documents.
    pub fn products(&self) -> &[ProductConfig] {
        &self.products
    }

    /// Features that only turn on others: name -> slugs.
    pub fn bundles(&self) -> &BTreeMap<Slug, Vec<String>> {
        &self.bundles
    }

    /// Features that are on by default, besides the TLS backend.
    pub fn default_features(&self) -> &[String] {
        &self.default
    }

    /// The slug of the product that an operation belongs to, if one is listed for it.
    pub fn product_of(&self, method: &str, path: &str, tag: Option<&str>) -> Option<&Slug> {
        let listed = self.products.iter().find(|product| product.operations.iter().any(|key| key.is(method, path)));
        let tagged =
            || self.products.iter().find(|product| tag.is_some_and(|tag| product.all_tags().any(|known| known == tag)));
        listed.or_else(tagged).map(|product| &product.slug)
    }

    /// Whether any product lists webhooks; where none does, a webhook is of its tag's product.
    pub fn lists_webhooks(&self) -> bool {
        self.products.iter().any(|product| !product.webhooks.is_empty())
    }

    /// The slug of the product whose operations cause a webhook; a whole key wins over a beginning.
    pub fn product_of_webhook(&self, key: &str) -> Option<&Slug> {
        let with = |fits: &dyn Fn(&str) -> bool| {
            self.products.iter().find(|product| product.webhooks.iter().any(|pattern| fits(pattern)))
        };
        let found = with(&|pattern| pattern == key)
            .or_else(|| with(&|pattern| pattern.strip_suffix('*').is_some_and(|start| key.starts_with(start))));
        found.map(|product| &product.slug)
    }

    /// A product; one that is made from a tag has that for a title.
    pub fn product(&self, slug: &Slug) -> Cow<'_, ProductConfig> {
        let listed = self.products.iter().find(|product| product.slug == *slug);
        listed.map_or_else(|| Cow::Owned(ProductConfig::of_tag(slug)), Cow::Borrowed)
    }

    /// The resource path and the method (`ai.assistants.list`) that an operation is given.
    pub fn name_of(&self, method: &str, path: &str) -> Option<&str> {
        let mut entries = self.names.iter().flat_map(|group| &group.operations);
        entries.find(|(key, _)| key.is(method, path)).map(|(_, name)| name.as_str())
    }

    /// The same without the names that it gives.
    #[must_use]
    pub fn without_names(mut self) -> Self {
        self.names.clear();
        self.types.clear();
        self.rust.clear();
        self
    }

    /// The method name that an operation is given in Rust alone.
    pub fn rust_name_of(&self, method: &str, path: &str) -> Option<&str> {
        self.rust.iter().find(|entry| entry.operation.is(method, path)).map(|entry| entry.method.as_str())
    }

    /// The name that a type is given, by its key in `names.lock` (`#/components/schemas/..`).
    pub fn type_name(&self, key: &str) -> Option<&str> {
        self.types.iter().find_map(|group| group.names.get(key)).map(String::as_str)
    }

    /// How lists are written in the queries of the API at a server's URL, where its document does not say so.
    pub fn lists_at(&self, url: &str) -> ListStyle {
        self.query_lists.get(&host(url)).copied().unwrap_or_default()
    }

    /// How the API at a server's URL writes what is inside a property of a multipart body.
    pub fn multipart_at(&self, url: &str) -> MultipartStyle {
        self.multipart_bodies.get(&host(url)).copied().unwrap_or_default()
    }

    /// Lists that are given a paging.
    pub fn pagings(&self) -> &[PagingOverride] {
        &self.paging
    }

    /// The paging that a list is given.
    pub fn paging_of(&self, method: &str, path: &str) -> Option<&PagingOverride> {
        self.paging.iter().find(|entry| entry.operation.is(method, path))
    }

    /// Slugs for tags that no product lists: each its own, distinct from every feature that is not a product. A tag that spells
    /// a listed product is of that. Operations without a tag have the empty one, and share theirs with a tag of that name.
    pub fn slugs_of_tags<'t>(&self, tags: &BTreeSet<&'t str>) -> BTreeMap<&'t str, Slug> {
        let mut taken = TakenSlugs::default();
        taken.extend(self.bundles.keys().cloned());
        let slugs = tags.iter().map(|tag| {
            let slug = Slug::of_tag(tag, |name| self.bundles.contains_key(name));
            let is_listed = self.products.iter().any(|product| product.slug == slug);
            (*tag, if is_listed || tag.is_empty() { slug } else { taken.claim(&slug) })
        });
        slugs.collect()
    }
}

#[cfg(test)]
mod tests;
