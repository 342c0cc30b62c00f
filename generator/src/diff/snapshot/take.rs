//! From the model and its names to a snapshot.

use super::document::PlaceNames;
use super::{DETAIL, FORMAT, ProductRecord, ResourceRecord, Snapshot, operation, types};
use crate::config::Config;
use crate::emit::rust::{features, way_to};
use crate::ir::Api;
use crate::lock::Lock;
use crate::names::Names;

impl Snapshot {
    /// The snapshot of a model; `lock` has its names, and those of what is gone.
    pub fn of(api: &Api, names: &Names, config: &Config, lock: &Lock) -> Self {
        let products = api.selected_products().map(|(id, product)| ProductRecord {
            slug: product.slug.to_string(),
            feature: names.feature(id).to_string(),
            module: names.product_module(id).to_string(),
        });
        let kept = api.types.iter().filter(|(id, _)| types::is_kept(api, *id));
        let mut kept: Vec<_> = kept.map(|(id, def)| types::record(api, names, id, def)).collect();
        kept.sort_by(|one, other| one.name.cmp(&other.name));
        let webhooks = api.webhooks.iter().enumerate();
        let spelling = PlaceNames::new(api, names);
        Self {
            format: FORMAT,
            detail: DETAIL,
            title: api.info.title.clone(),
            version: api.info.version.clone(),
            sha256: api.info.sha256.clone(),
            crate_name: api.identity.crate_name.to_string(),
            base_url: api.info.base_url.clone(),
            token_url: api
                .info
                .token_url
                .as_ref()
                .map(|url| format!("{}{}", url.base.as_deref().unwrap_or(""), url.path)),
            features: features(api, names, config).into_iter().collect(),
            products: products.collect(),
            resources: resources(api, names),
            operations: api.operations.ids().map(|id| operation::record(api, names, &spelling, id)).collect(),
            webhooks: webhooks.map(|(index, event)| operation::webhook(api, names, index, event)).collect(),
            types: kept,
            documents: spelling.records(),
            lock: lock.render().lines().map(str::to_owned).collect(),
        }
    }
}

fn resources(api: &Api, names: &Names) -> Vec<ResourceRecord> {
    let all = names.resources();
    let record = |resource: &crate::names::Resource| ResourceRecord {
        path: resource.path.join("."),
        way: way_to(api, names, resource),
        name: resource.ty.to_string(),
        products: resource.products.iter().map(|id| api.products[*id].slug.to_string()).collect(),
        is_shared: resource.products.len() != 1,
        parent: resource.parent.map(|parent| all[parent].path.join(".")).unwrap_or_default(),
    };
    all.iter().map(record).collect()
}
