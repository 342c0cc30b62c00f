//! The one table of names: the only place where identifiers are made.
//!
//! In: the frozen [`Api`], the [`Config`] and the names of last time. Out: [`Names`], in which everything that is
//! emitted has its name. It refuses to know any output but Rust's identifiers and the common names of operations,
//! which other languages respell.

mod arguments;
mod believed;
mod calls;
mod candidates;
mod changed;
mod constructors;
mod explain;
mod given;
mod ident;
mod known;
mod lock;
mod locked_call;
mod media;
mod members;
mod operations;
mod phrase;
mod reserved;
mod resources;
pub mod rules;
mod scope;
mod shared;
mod signs;
mod types;
mod value;

pub use arguments::OpNames;
pub use believed::read_lock;
pub use constructors::Constructor;
pub use explain::rules_by_key;
pub use ident::{FeatureName, FieldName, FnName, KEYWORDS, ModName, PageName, TypeName, VariantName};
pub use known::document_words;
pub use resources::Resource;

use crate::config::{Config, OpKey};
use crate::diagnostic::{Diagnostic, Failure, Severity};
use crate::ir::{Api, IdVec, OpId, Owner, ProductId, TypeId};
use crate::lock::{Lock, LockedWord, is_product, product_key};
use calls::Calls;
use members::Members;
use reserved::{RESERVED, RESERVED_BY_OPERATIONS};
use scope::Scope;
use std::collections::BTreeMap;

/// Every name that is emitted.
#[derive(Debug, Clone)]
pub struct Names {
    types: IdVec<TypeId, TypeName>,
    members: IdVec<TypeId, Members>,
    required: IdVec<TypeId, TypeName>,
    constructors: IdVec<TypeId, Constructor>,
    operations: IdVec<OpId, OpNames>,
    resources: Vec<Resource>,
    webhooks: Vec<VariantName>,
    features: IdVec<ProductId, FeatureName>,
    modules: IdVec<ProductId, ModName>,
    webhooks_module: ModName,
    shared_module: ModName,
}

impl Names {
    /// Names everything in `api`; what `lock` has keeps its name. Fails where two operations would have one name, or where a name
    /// of `lock` went to something else.
    pub fn build(api: &Api, config: &Config, lock: Option<&Lock>) -> Result<(Self, Vec<Diagnostic>), Failure> {
        given::refuse_misspelt(config)?;
        let (sdk, mut diagnostics) = operations::name(api, config, lock)?;
        let keys = api.type_keys();
        let product_modules = name_modules(api, config, lock);
        let owners = owners_of_modules(&product_modules);
        let locked = lock.map(|lock| types::LockedModules { lock, owners: &owners });
        let mut modules = types::Modules::new();
        let types = types::name(api, &sdk, keys, config, locked, &mut modules);
        let name_calls = || {
            let mut accessors = Scope::reserving(RESERVED.iter().chain(RESERVED_BY_OPERATIONS).copied());
            reserve_locked(api, lock, &mut accessors, &mut modules);
            let resources = resources::build(api, &sdk, lock, &mut accessors);
            let calls = Calls { api, config, sdk: &sdk, resources: &resources, lock };
            let operations = calls.name(&mut accessors, &mut modules);
            (resources, operations)
        };
        let (members, (resources, operations)) = rayon::join(|| members::name(api, &types, lock), name_calls);
        let names = Self {
            members,
            required: types::required_literals(api, &types, lock, &mut modules),
            constructors: constructors::build(api, lock),
            operations,
            resources,
            webhooks: members::webhooks(&api.webhooks, lock),
            features: api.products.map(|_, product| FeatureName::new(&product.slug)),
            modules: product_modules,
            webhooks_module: ModName::made("webhooks"),
            shared_module: ModName::made("shared"),
            types,
        };
        diagnostics.extend(given::taken(api, config, &names));
        diagnostics.extend(lock.map(|old| changes(api, config, &names, old)).unwrap_or_default());
        if diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error) {
            return Err(Failure(diagnostics));
        }
        Ok((names, diagnostics))
    }

    /// The module of an owner's types, below `models`.
    pub fn module(&self, owner: Owner) -> &ModName {
        match owner {
            Owner::Product(id) => &self.modules[id],
            Owner::Webhooks => &self.webhooks_module,
            Owner::Shared => &self.shared_module,
        }
    }

    /// A type, unique in its module.
    pub fn ty(&self, id: TypeId) -> &TypeName {
        &self.types[id]
    }

    /// A field of a struct.
    pub fn field(&self, id: TypeId, index: usize) -> &FieldName {
        &self.members[id].fields[index]
    }

    /// The field for further properties: `extra`, or another name where a field has that.
    pub fn extra(&self, id: TypeId) -> &FieldName {
        &self.members[id].extra
    }

    /// A variant of a string enum or a union.
    pub fn variant(&self, id: TypeId, index: usize) -> &VariantName {
        &self.members[id].variants[index]
    }

    /// The struct of a type's required fields, unique in its module.
    pub fn required_literal(&self, id: TypeId) -> &TypeName {
        &self.required[id]
    }

    /// How a struct begins.
    pub fn constructor(&self, id: TypeId) -> &Constructor {
        &self.constructors[id]
    }

    /// The name by which the module has a type that handed it over to the shared ones.
    pub fn also(&self, api: &Api, id: TypeId) -> Option<TypeName> {
        let def = &api.types[id];
        let (_, name) = def.also.and(def.locked.as_deref())?.split_once("::")?;
        Some(TypeName::made(name))
    }

    /// The names of an operation.
    pub fn op(&self, id: OpId) -> &OpNames {
        &self.operations[id]
    }

    /// The accessor tree, parents before children.
    pub fn resources(&self) -> &[Resource] {
        &self.resources
    }

    /// The variant of a webhook.
    pub fn webhook(&self, index: usize) -> &VariantName {
        &self.webhooks[index]
    }

    /// The cargo feature of a product.
    pub fn feature(&self, id: ProductId) -> &FeatureName {
        &self.features[id]
    }

    /// The module of a product, below `models` and below `resources`.
    pub fn product_module(&self, id: ProductId) -> &ModName {
        &self.modules[id]
    }
}

/// What the lock has under another name, but for what `sdk.toml` asks for.
fn changes(api: &Api, config: &Config, names: &Names, old: &Lock) -> Vec<Diagnostic> {
    let is_found = |key: &str| {
        let found = api.type_keys().iter().find(|(_, own)| *own == key);
        found.is_some_and(|(id, _)| api.types[id].locked.as_deref() == Some(&names.locked_name(api, id)))
    };
    let is_asked = |key: &str| {
        let operation: Option<OpKey> = key.parse().ok();
        let given = operation.and_then(|key| config.name_of(key.method().as_str(), key.path()));
        given.or(config.type_name(key)).is_some()
    };
    old.compare(&Lock::of_keys(api, names), &is_found, &is_asked)
}

/// The owners of modules, by name.
fn owners_of_modules(modules: &IdVec<ProductId, ModName>) -> BTreeMap<String, Owner> {
    let products = modules.iter().map(|(id, module)| (module.to_string(), Owner::Product(id)));
    products.chain([("shared".to_owned(), Owner::Shared), ("webhooks".to_owned(), Owner::Webhooks)]).collect()
}

/// Takes the names that operations of the lock have beside those of types.
fn reserve_locked(api: &Api, lock: Option<&Lock>, accessors: &mut Scope, modules: &mut types::Modules) {
    let Some(lock) = lock else { return };
    for name in lock.all_names() {
        accessors.reserve(name.strip_prefix(resources::RESOURCES).as_slice());
        accessors.reserve(lock.said(name, LockedWord::Options, "").as_slice());
        accessors.reserve(lock.said(name, LockedWord::Choice, "").as_slice());
    }
    for operation in api.operations.values() {
        let choice = operation.locked.as_deref().and_then(|name| lock.said(name, LockedWord::Choice, ""));
        modules.entry(Owner::Product(operation.product)).or_default().reserve(choice.as_slice());
    }
}

/// Characters of a module's name, which is a file's.
const LONGEST_MODULE: usize = 160;

/// Modules that stand beside those of products, and what those are below.
const OWN_MODULES: [&str; 5] = ["webhooks", "shared", "runtime", "models", "resources"];

/// Names the modules of the products; a segment's alias is a module's, too (`10dlc` is `messaging_10dlc`).
fn name_modules(api: &Api, config: &Config, lock: Option<&Lock>) -> IdVec<ProductId, ModName> {
    let mut scope = Scope::reserving(OWN_MODULES.iter().chain(reserved::MODULES).chain(reserved::DEVICES).copied());
    let locked = |slug: &str| {
        let (lock, key) = (lock?, product_key(slug));
        lock.name(&key).or_else(|| lock.former_names(&key).next())
    };
    // A module that is gone is for its own product, should that come back.
    let all = lock.into_iter().flat_map(|lock| lock.living().chain(lock.tombstones()));
    all.filter(|(key, _)| is_product(key)).for_each(|(_, module)| scope.reserve(&[module]));
    api.products.map(|_, product| {
        if let Some(module) = locked(&product.slug) {
            return ModName::made(module);
        }
        let alias = config.naming.alias(&product.slug, &product.slug).join("_");
        let name: String = ModName::spell(&alias).chars().take(LONGEST_MODULE).collect();
        ModName::made(scope.claim([name.clone(), ident::continued(&name, "_api")]))
    })
}

#[cfg(test)]
mod tests;
