//! The accessor tree: `client.ai().assistants()`.
//!
//! In: the resource path of every operation. Out: one [`Resource`] per prefix of a path, parents before children.

use super::ident::{FnName, TypeName, continued};
use super::rules::SdkName;
use super::scope::Scope;
use crate::ir::{Api, Id, OpId, ProductId};
use std::collections::{BTreeMap, BTreeSet};

/// A resource: what an accessor of the client returns.
#[derive(Debug, Clone)]
pub struct Resource {
    /// Its path: `["ai", "assistants"]`.
    pub path: Vec<String>,
    /// The method that returns it.
    pub accessor: FnName,
    /// Its type.
    pub ty: TypeName,
    /// The index of the resource it is below.
    pub parent: Option<usize>,
    /// The indices of the resources below it.
    pub children: Vec<usize>,
    /// Its own operations, in document order.
    pub operations: Vec<OpId>,
    /// The products of its operations and of those below it.
    pub products: BTreeSet<ProductId>,
}

/// Methods that the client has, private ones too, so that no accessor at the root may have their name. The test
/// `reserved_names` says what is missing.
const CLIENT_METHODS: &[&str] = &["base_url", "builder", "clone", "from_env", "new", "request", "send", "with"];

/// Builds the tree. Type names are taken from `scope`.
pub(super) fn build(api: &Api, names: &[SdkName], scope: &mut Scope) -> Vec<Resource> {
    let paths: BTreeSet<&[String]> =
        names.iter().flat_map(|name| (1..=name.resource.len()).map(|end| &name.resource[..end])).collect();
    let indices: BTreeMap<&[String], usize> = paths.iter().enumerate().map(|(index, path)| (*path, index)).collect();
    let mut siblings: BTreeMap<&[String], Scope> =
        BTreeMap::from([(&[][..], Scope::reserving(CLIENT_METHODS.iter().copied()))]);
    let mut resources: Vec<Resource> =
        paths.iter().map(|path| resource(path, &indices, scope, &mut siblings)).collect();
    for index in 0..resources.len() {
        if let Some(parent) = resources[index].parent {
            resources[parent].children.push(index);
        }
    }
    for (id, name) in api.operations.ids().zip(names) {
        let product = api.operations[id].product;
        resources[indices[&name.resource[..]]].operations.push(id);
        for end in 1..=name.resource.len() {
            resources[indices[&name.resource[..end]]].products.insert(product);
        }
    }
    resources
}

/// The index of every operation's resource, by operation.
pub(super) fn of_operations(resources: &[Resource], operations: usize) -> Vec<usize> {
    let mut indices = vec![0; operations];
    for (index, resource) in resources.iter().enumerate() {
        for id in &resource.operations {
            indices[id.index()] = index;
        }
    }
    indices
}

/// For every resource, the names that its accessors take from its methods.
pub(super) fn accessor_scopes(resources: &[Resource]) -> Vec<Scope> {
    let accessors = |resource: &Resource| {
        Scope::reserving(resource.children.iter().map(|&child| resources[child].accessor.as_str()))
    };
    resources.iter().map(accessors).collect()
}

fn resource<'n>(
    path: &'n [String],
    indices: &BTreeMap<&[String], usize>,
    scope: &mut Scope,
    siblings: &mut BTreeMap<&'n [String], Scope>,
) -> Resource {
    let (last, parent) = path.split_last().expect("a resource path is not empty");
    let spelled = FnName::spell(last);
    let accessor = siblings.entry(parent).or_default().claim([spelled.clone(), continued(&spelled, "_resource")]);
    let ty = TypeName::spell(&path.join("_"));
    Resource {
        path: path.to_vec(),
        accessor: FnName::made(&accessor),
        ty: TypeName::made(&scope.claim([ty.clone(), format!("{ty}Resource")])),
        parent: indices.get(parent).copied(),
        children: Vec::new(),
        operations: Vec::new(),
        products: BTreeSet::new(),
    }
}
