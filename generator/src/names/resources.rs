//! The accessor tree: `client.ai().assistants()`.
//!
//! In: the resource path of every operation. Out: one [`Resource`] per prefix of a path, parents before children.

use super::ident::{FnName, TypeName, continued};
use super::rules::SdkName;
use super::scope::Scope;
use crate::ir::{Api, Id, OpId, Operation, ProductId};
use crate::lock::{Lock, LockedWord};
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
    /// Whether it stands beside the modules of products: several have operations under it, or had.
    pub is_shared: bool,
}

/// Methods that the client has, private ones too, so that no accessor at the root may have their name. The test
/// `reserved_names` says what is missing.
pub(super) const CLIENT_METHODS: &[&str] =
    &["base_url", "builder", "clone", "download", "from_env", "new", "request", "send", "with"];

/// Builds the tree. Type names are taken from `scope`.
pub(super) fn build(api: &Api, names: &[SdkName], lock: Option<&Lock>, scope: &mut Scope) -> Vec<Resource> {
    let paths: BTreeSet<&[String]> =
        names.iter().flat_map(|name| (1..=name.resource.len()).map(|end| &name.resource[..end])).collect();
    let indices: BTreeMap<&[String], usize> = paths.iter().enumerate().map(|(index, path)| (*path, index)).collect();
    let known = |path: &[String]| LockedResource::of(path, lock);
    let mut siblings: BTreeMap<&[String], Scope> =
        BTreeMap::from([(&[][..], Scope::reserving(CLIENT_METHODS.iter().copied()))]);
    for path in &paths {
        let (_, parent) = path.split_last().expect("a resource path is not empty");
        let locked = known(path);
        siblings.entry(parent).or_default().reserve(locked.accessor.as_slice());
        scope.reserve(locked.ty.as_slice());
    }
    for operation in api.operations.values().zip(names) {
        // A method that is in use is no accessor.
        let method = locked_method(operation.0, lock);
        siblings.entry(&operation.1.resource).or_default().reserve(method.as_slice());
    }
    let mut resources: Vec<Resource> =
        paths.iter().map(|path| resource(path, &indices, &known(path), scope, &mut siblings)).collect();
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
    for resource in &mut resources {
        resource.is_shared |= resource.products.len() != 1;
    }
    resources
}

/// The method in Rust that an operation has in the lock.
pub(super) fn locked_method<'l>(operation: &Operation, lock: Option<&'l Lock>) -> Option<&'l str> {
    lock?.said(operation.locked.as_deref()?, LockedWord::Method, "")
}

/// What a lock has of a resource.
#[derive(Default)]
struct LockedResource<'l> {
    ty: Option<&'l str>,
    accessor: Option<&'l str>,
    is_shared: bool,
}

impl<'l> LockedResource<'l> {
    fn of(path: &[String], lock: Option<&'l Lock>) -> Self {
        let key = resource_key(path);
        let Some((lock, name)) =
            lock.and_then(|lock| Some((lock, lock.name(&key).or_else(|| lock.former_names(&key).next())?)))
        else {
            return Self::default();
        };
        Self {
            ty: name.strip_prefix(RESOURCES),
            accessor: lock.said(name, LockedWord::Accessor, ""),
            is_shared: lock.said(name, LockedWord::Shared, "").is_some(),
        }
    }
}

/// What stands in front of a resource's type in a lock.
pub(super) const RESOURCES: &str = "resources::";

/// The key of a resource in a lock.
pub(super) fn resource_key(path: &[String]) -> String {
    format!("resource {}", path.join("."))
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
    locked: &LockedResource<'_>,
    scope: &mut Scope,
    siblings: &mut BTreeMap<&'n [String], Scope>,
) -> Resource {
    let (last, parent) = path.split_last().expect("a resource path is not empty");
    let spelled = FnName::spell(last);
    let free = || siblings.entry(parent).or_default().claim([spelled.clone(), continued(&spelled, "_resource")]);
    let accessor = locked.accessor.map_or_else(free, str::to_owned);
    let spelled = TypeName::spell(&path.join("_"));
    let free = || scope.claim([spelled.clone(), format!("{spelled}Resource")]);
    let ty = locked.ty.map_or_else(free, str::to_owned);
    Resource {
        path: path.to_vec(),
        accessor: FnName::made(accessor),
        ty: TypeName::made(ty),
        parent: indices.get(parent).copied(),
        children: Vec::new(),
        operations: Vec::new(),
        products: BTreeSet::new(),
        is_shared: locked.is_shared,
    }
}
