//! Ownership: which module a type is in.
//!
//! In: who uses what, and the lock. Out: every type's owner. A type that was in a product's module stays reachable there: where
//! others use it, too, it is shared, and its old module hands it on.

use super::{Roots, each_ref, webhook_root};
use crate::ir::lower::Draft;
use crate::ir::{Id, IdVec, Owner, Product, ProductId, TypeDef, TypeId, TypeRef};
use crate::lock::{Lock, LockedWord, product_key};
use std::collections::BTreeMap;

/// Gives every type to the one product, or the webhooks, that use it; to nobody where several do, or where the lock has it
/// elsewhere.
pub(crate) fn assign_owners(draft: &mut Draft, products: &IdVec<ProductId, Product>, lock: Option<&Lock>) {
    let mut users = vec![Users::Nobody; draft.types.len()];
    for operation in &draft.operations {
        let roots = Roots::of(operation);
        let user = Users::One(Owner::Product(operation.product));
        roots.request.iter().chain(&roots.reply).for_each(|ty| add_user(&draft.types, &mut users, ty, user));
    }
    for event in &draft.webhooks {
        let root = TypeRef::Named(webhook_root(event));
        add_user(&draft.types, &mut users, &root, Users::One(Owner::Webhooks));
    }
    let homes = lock.map(|lock| Homes::new(draft, products, lock));
    if let Some(homes) = &homes {
        homes.share(&draft.types, &mut users);
    }
    for (id, def) in draft.types.iter_mut() {
        def.owner = users[id.index()].owner();
        let home = homes.as_ref().and_then(|homes| homes.of[id.index()]);
        def.also = home.filter(|home| *home != def.owner && def.flow.is_used());
    }
}

/// The modules that types are in by the lock.
struct Homes {
    of: Vec<Option<Owner>>,
    /// Whether a type is defined among the shared ones whatever its module.
    is_shared: Vec<bool>,
    /// The types of each name.
    groups: Vec<Vec<TypeId>>,
}

impl Homes {
    fn new(draft: &Draft, products: &IdVec<ProductId, Product>, lock: &Lock) -> Self {
        let modules = products
            .iter()
            .filter_map(|(id, product)| Some((lock.name(&product_key(&product.slug))?, Owner::Product(id))));
        let modules: BTreeMap<&str, Owner> =
            modules.chain([("shared", Owner::Shared), ("webhooks", Owner::Webhooks)]).collect();
        let mut groups: BTreeMap<&str, Vec<TypeId>> = BTreeMap::new();
        for (id, def) in draft.types.iter() {
            if let Some(name) = &def.locked {
                groups.entry(name).or_default().push(id);
            }
        }
        let home = |def: &TypeDef| modules.get(def.locked.as_deref()?.split_once("::")?.0).copied();
        let defined = |def: &TypeDef| {
            def.locked.as_deref().is_some_and(|name| lock.said(name, LockedWord::Defined, "").is_some())
        };
        Self {
            of: draft.types.values().map(home).collect(),
            is_shared: draft.types.values().map(defined).collect(),
            groups: groups.into_values().collect(),
        }
    }

    /// Shares what the lock has elsewhere than its users are, with all that is in it, and with its twins.
    fn share(&self, types: &IdVec<TypeId, TypeDef>, users: &mut [Users]) {
        loop {
            let known = users.to_vec();
            for id in types.ids() {
                let is_used = users[id.index()] != Users::Nobody;
                let is_elsewhere = self.of[id.index()].is_some_and(|home| home != users[id.index()].owner());
                if is_used && (is_elsewhere || self.is_shared[id.index()]) {
                    add_user(types, users, &TypeRef::Named(id), Users::Several);
                }
            }
            for group in &self.groups {
                if group.iter().any(|id| users[id.index()] == Users::Several) {
                    let used = group.iter().filter(|id| known[id.index()] != Users::Nobody);
                    used.for_each(|id| add_user(types, users, &TypeRef::Named(*id), Users::Several));
                }
            }
            if users == known.as_slice() {
                break;
            }
        }
    }
}

/// Who uses a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Users {
    Nobody,
    One(Owner),
    Several,
}

impl Users {
    fn owner(self) -> Owner {
        match self {
            Self::One(only) => only,
            Self::Nobody | Self::Several => Owner::Shared,
        }
    }
}

/// Adds a user to a type and to all that it reaches; each type is gone through twice at most, whoever uses it.
fn add_user(types: &IdVec<TypeId, TypeDef>, users: &mut [Users], ty: &TypeRef, user: Users) {
    let mut open: Vec<(TypeId, Users)> = ty.named().map(|id| (id, user)).into_iter().collect();
    while let Some((id, user)) = open.pop() {
        let known = users[id.index()];
        let now = match known {
            Users::Nobody => user,
            known if known == user => known,
            _ => Users::Several,
        };
        if now != known {
            users[id.index()] = now;
            each_ref(&types[id], &mut |ty| open.extend(ty.named().map(|id| (id, now))));
        }
    }
}
