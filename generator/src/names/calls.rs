//! The names of calls: method, arguments, setters, body, page of every operation.

use super::arguments::{self, ArgumentNames, OpNames};
use super::ident::{PageName, TypeName};
use super::phrase::Phrases;
use super::reserved::RESERVED;
use super::resources::{self, Resource};
use super::rules::SdkName;
use super::scope::Scope;
use super::types;
use crate::config::Config;
use crate::ir::{Api, Id, IdVec, OpId, Operation, Owner, ProductId};
use crate::lock::{Lock, LockedWord};

/// Everything that the names of calls depend on.
pub(super) struct Calls<'a> {
    pub(super) api: &'a Api,
    pub(super) config: &'a Config,
    pub(super) sdk: &'a [SdkName],
    pub(super) resources: &'a [Resource],
    pub(super) lock: Option<&'a Lock>,
}

impl Calls<'_> {
    /// Names the calls, their arguments and their setters.
    pub(super) fn name(&self, accessors: &mut Scope, modules: &mut types::Modules) -> IdVec<OpId, OpNames> {
        let (api, none) = (self.api, Lock::default());
        let lock = self.lock.unwrap_or(&none);
        let phrases = Phrases::new(self.sdk);
        let indices = resources::of_operations(self.resources, self.sdk.len());
        let mut words = Scope::default();
        let mut methods = resources::accessor_scopes(self.resources);
        for (id, operation) in api.operations.iter() {
            methods[indices[id.index()]].reserve(resources::locked_method(operation, self.lock).as_slice());
        }
        let mut pages: IdVec<ProductId, Scope> = api.products.map(|_, _| Scope::reserving(OWN_PAGES));
        api.operations.map(|id, operation| {
            let (name, resource_index) = (&self.sdk[id.index()], indices[id.index()]);
            let ArgumentNames { path_params, query, headers, body, content_type, other_replies } =
                ArgumentNames::of(operation, lock);
            let said = |word| lock.said(operation.locked.as_deref()?, word, "").map(str::to_owned);
            let given = self.config.rust_name_of(operation.method.as_str(), &operation.path);
            let locked = resources::locked_method(operation, self.lock);
            let stems = || phrases.stems(name, operation);
            let body_choice =
                said(LockedWord::Choice).unwrap_or_else(|| name_body_choice(operation, stems, accessors, modules));
            let call = said(LockedWord::Options).unwrap_or_else(|| {
                let call = arguments::call(name);
                accessors.claim([call.clone(), format!("{call}Call")])
            });
            OpNames {
                resource: name.resource.clone(),
                method: name.method.clone(),
                resource_index,
                rust_method: arguments::rust_method(name, operation, &mut methods[resource_index], (given, locked)),
                call: TypeName::made(call),
                path_params,
                query,
                headers,
                body,
                content_type,
                other_replies,
                body_choice: TypeName::made(body_choice),
                body_variants: arguments::body_variants(operation, lock),
                word: arguments::word(name, &mut words),
                page: name_page(name, &mut pages[operation.product]),
            }
        })
    }
}

/// Pages of a product that are no operation's.
const OWN_PAGES: [&str; 2] = ["index", "webhooks"];

/// Names the page of an operation, distinct from every other of its product on every file system.
fn name_page(name: &SdkName, pages: &mut Scope) -> PageName {
    let wanted = PageName::spell(&format!("{}-{}", name.resource.join("-"), name.method));
    PageName::made(pages.claim([wanted]))
}

/// A name that is free in two scopes: an enum of bodies stands among the resources, and readers meet it beside the models.
fn claim_in_both(candidates: Vec<String>, models: &mut Scope, accessors: &mut Scope) -> String {
    let (free, taken): (Vec<_>, Vec<_>) = candidates.into_iter().partition(|name| !accessors.has(name));
    let further = taken.into_iter().map(|name| format!("{name}Choice"));
    let name = models.claim(free.into_iter().chain(further));
    accessors.reserve(&[&name]);
    name
}

/// Names the enum of an operation's bodies; it is written where there are several.
fn name_body_choice(
    operation: &Operation,
    stems: impl FnOnce() -> Vec<String>,
    accessors: &mut Scope,
    modules: &mut types::Modules,
) -> String {
    if operation.bodies.len() < 2 {
        return String::new();
    }
    let names: Vec<String> = stems().iter().map(|stem| TypeName::spell(&format!("{stem}Body"))).collect();
    let scope = modules.entry(Owner::Product(operation.product)).or_default();
    scope.reserve_list(RESERVED);
    claim_in_both(names, scope, accessors)
}
