//! Where a type is used: which calls take it, which return it, which types it is a part of.
//!
//! In: the model. Out: a sentence for each type. It refuses to know what the type is.

use super::Context;
use crate::ir::{OpId, Operation, Owner, Reply, TypeId, TypeRef, each_ref};
use std::collections::BTreeMap;
use std::fmt::Display;

/// Uses of one kind that are named; of more, the number is told.
const NAMED: usize = 3;

/// The direct uses of a type.
#[derive(Debug, Default)]
struct Uses {
    taken_by: Vec<OpId>,
    returned_by: Vec<OpId>,
    part_of: Vec<TypeId>,
}

/// The direct uses of every type.
#[derive(Debug, Default)]
pub(super) struct Usage(BTreeMap<TypeId, Uses>);

impl Usage {
    /// Looks at every operation that is written, and at every type.
    pub fn of(context: Context<'_>) -> Self {
        let mut usage = Self::default();
        let operations = context.selected_products().flat_map(|(_, product)| &product.operations);
        for &id in operations {
            usage.add_operation(context, id, &context.api.operations[id]);
        }
        for (id, def) in context.api.types.iter().filter(|(_, def)| def.is_emitted()) {
            each_ref(def, &mut |ty| usage.add(context, ty, |uses| &mut uses.part_of, id));
        }
        usage
    }

    fn add_operation(&mut self, context: Context<'_>, id: OpId, operation: &Operation) {
        let params = operation.path_params.iter().chain(&operation.query).chain(&operation.headers);
        let taken = params.map(|param| &param.ty).chain(operation.bodies.iter().filter_map(|body| body.ty()));
        for ty in taken {
            self.add(context, ty, |uses| &mut uses.taken_by, id);
        }
        for reply in std::iter::once(&operation.reply).chain(&operation.other_replies) {
            let returned: Vec<&TypeRef> = match (reply, &operation.paging) {
                (Reply::Json { .. }, Some(paging)) => std::iter::once(&paging.item).chain(&paging.meta).collect(),
                (Reply::Json { ty, .. }, None) | (Reply::Events(ty), _) => vec![ty],
                _ => Vec::new(),
            };
            for ty in returned {
                self.add(context, ty, |uses| &mut uses.returned_by, id);
            }
        }
    }

    fn add<T: PartialEq>(
        &mut self,
        context: Context<'_>,
        ty: &TypeRef,
        list: impl Fn(&mut Uses) -> &mut Vec<T>,
        user: T,
    ) {
        let Some(id) = ty.named().map(|id| context.api.emitted(id)) else { return };
        let users = list(self.0.entry(id).or_default());
        // Users come one after the other.
        if users.last() != Some(&user) {
            users.push(user);
        }
    }
}

impl Context<'_> {
    /// Who uses a type, in a sentence; `None` where nobody is to be named. `said` is the type that is named already.
    pub fn usage_docs(&self, id: TypeId, usage: &Usage, said: Option<TypeId>) -> Option<String> {
        let uses = usage.0.get(&id)?;
        let owner = self.api.types[id].owner;
        let parents: Vec<TypeId> =
            uses.part_of.iter().copied().filter(|parent| Some(*parent) != said && *parent != id).collect();
        let call = |op: &OpId| self.call_link(*op, owner);
        let clauses = [
            clause("Taken by", &uses.taken_by, call),
            clause("Returned by", &uses.returned_by, call),
            clause("Part of", &parents, |parent| self.link(*parent, owner)),
        ];
        let sentences: Vec<String> = clauses.into_iter().flatten().collect();
        (!sentences.is_empty()).then(|| sentences.join(" "))
    }

    /// A type's name; a link where the type stands in the same module.
    pub fn link(&self, id: TypeId, from: Owner) -> String {
        let target = &self.api.types[id];
        let name = self.names.ty(id);
        if target.flow.is_used() && target.owner == from { format!("[`{name}`]") } else { format!("`{name}`") }
    }

    /// The way to a call; a link where that is compiled with every feature that has the type.
    fn call_link(&self, id: OpId, from: Owner) -> String {
        let names = self.names.op(id);
        let resource = &self.names.resources()[names.resource_index];
        let way = format!("`client{}.{}`", self.way_to(resource), names.rust_method);
        if from != Owner::Product(self.api.operations[id].product) {
            return way;
        }
        format!("[{way}]({}::{})", self.resource_path(resource), names.rust_method)
    }
}

/// `Taken by a, b, c and 4 more.`
fn clause<T, D: Display>(verb: &str, users: &[T], name: impl Fn(&T) -> D) -> Option<String> {
    let named: Vec<String> = users.iter().take(NAMED).map(|user| name(user).to_string()).collect();
    let more = users.len().saturating_sub(NAMED);
    Some(match (&named[..], more) {
        ([], _) => return None,
        (named, 1..) => format!("{verb} {} and {more} more.", named.join(", ")),
        ([only], 0) => format!("{verb} {only}."),
        ([rest @ .., last], 0) => format!("{verb} {} and {last}.", rest.join(", ")),
    })
}

#[cfg(test)]
mod tests {
    use super::clause;

    #[test]
    fn a_few_users_are_named_and_more_are_counted() {
        let said = |users: &[&str]| clause("Part of", users, |user| *user);
        assert_eq!(said(&[]), None);
        assert_eq!(said(&["a"]).as_deref(), Some("Part of a."));
        assert_eq!(said(&["a", "b"]).as_deref(), Some("Part of a and b."));
        assert_eq!(said(&["a", "b", "c", "d", "e"]).as_deref(), Some("Part of a, b, c and 2 more."));
    }
}
