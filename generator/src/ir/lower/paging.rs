//! Lists that go on: which operations have pages, and how the next one is asked for.
//!
//! The rules read parameters and reply properties; they are the ones that the official SDKs' page classes follow.

use super::Lowering;
use super::schema::Site;
use super::select::{fields, leaves};
use crate::config::{PagingOverride, PagingWord};
use crate::ir::{
    Field, Method, Operation, Origin, Paging, PagingStyle, Place, Reply, Shape, Struct, Total, TypeId, TypeRef,
};

impl Lowering<'_> {
    /// How the operation's list goes on, if it is one.
    pub fn paging(&mut self, operation: &Operation) -> Option<Paging> {
        let Reply::Json { body, .. } = &operation.reply else { return None };
        if operation.method != Method::Get {
            return None;
        }
        let query = Query(operation);
        let said = self.config.paging_of(operation.method.as_str(), &operation.path);
        if said.is_some_and(|said| said.style == PagingWord::None) {
            return None;
        }
        if let TypeRef::Array(item) = body {
            let style = PagingStyle::Number { param: query.first(&["page[number]"])?, total: None };
            return Some(Paging { style, items: None, item: (**item).clone(), meta: None, meta_nested: false });
        }
        let id = body.named()?;
        let Shape::Struct(object) = &self.types[id].shape else { return None };
        let object = object.clone();
        let (style, items) = match said {
            Some(said) => (said_style(said)?, said.items.clone()?),
            None => self.style(&query, &object)?,
        };
        let item = array_item(object.fields.iter().find(|field| field.wire == items)?)?;
        let nested = object.fields.iter().find(|field| field.wire == "meta").map(|field| field.ty.clone());
        let meta_nested = nested.is_some();
        let meta = nested.or_else(|| self.flat_meta(&object, &items, operation, id));
        Some(Paging { style, items: Some(items), item, meta, meta_nested })
    }

    fn style(&self, query: &Query<'_>, object: &Struct) -> Option<(PagingStyle, String)> {
        let arrays: Vec<&Field> = object.fields.iter().filter(|field| array_item(field).is_some()).collect();
        let has = |name: &str| object.fields.iter().any(|field| field.wire == name);
        if let (Some(page), true) = (query.first(&["page"]), arrays.iter().any(|field| field.wire == "records")) {
            let total = ["totalRecords", "total_records"].into_iter().find(|name| has(name))?;
            let numbered = has("page") || query.0.path_params.is_empty();
            let total = Some(Total::Records(total.to_owned()));
            return numbered.then(|| (PagingStyle::Number { param: page, total }, "records".to_owned()));
        }
        let meta = object.fields.iter().find(|field| field.wire == "meta")?;
        let items = arrays.iter().find(|field| field.wire == "data").or(arrays.first())?;
        let style = self.meta_style(query, &meta.ty)?;
        Some((style, items.wire.clone()))
    }

    /// The style of a reply that has a `meta`.
    fn meta_style(&self, query: &Query<'_>, meta: &TypeRef) -> Option<PagingStyle> {
        let cursor = |param: String, path: &str| PagingStyle::Cursor { param, path: path.to_owned() };
        let pages = || Some(Total::Pages("meta.total_pages".to_owned()));
        if let (Some(param), true) = (query.first(&["page_cursor"]), self.has(meta, "page_cursor")) {
            return Some(cursor(param, "meta.page_cursor"));
        }
        if let (Some(param), true) = (query.first(&["page[after]"]), self.has(meta, "cursors")) {
            return Some(cursor(param, "meta.cursors.after"));
        }
        if let (Some(param), true) = (query.first(&["cursor"]), self.has(meta, "cursor")) {
            return Some(cursor(param, "meta.cursor"));
        }
        if let Some(param) = query.first(&["page[number]"]) {
            return Some(PagingStyle::Number { param, total: pages() });
        }
        let numbered = query.first(&["page_number"]).or_else(|| {
            let page = query.first(&["page"])?;
            query.first(&["per_page"]).map(|_| page)
        });
        numbered.map(|param| PagingStyle::Number { param, total: pages() })
    }

    /// Whether an object, or a variant of a union, has the property.
    fn has(&self, ty: &TypeRef, name: &str) -> bool {
        let Some(core) = ty.named().map(TypeRef::Named) else { return false };
        leaves(&self.types, &core).iter().any(|ty| fields(&self.types, ty).iter().any(|field| field.wire == name))
    }

    /// What stands beside the items, where it is not in a `meta`.
    fn flat_meta(&mut self, object: &Struct, items: &str, operation: &Operation, body: TypeId) -> Option<TypeRef> {
        let fields: Vec<Field> = object.fields.iter().filter(|field| field.wire != items).cloned().collect();
        if fields.is_empty() {
            return None;
        }
        let origin = match &self.types[body].origin {
            Origin::Operation(op, _) => Origin::Operation(*op, Place::PageMeta),
            Origin::Shared(name, _) | Origin::Component(name) | Origin::ComponentItem(name) => {
                Origin::Shared(name.clone(), Place::PageMeta)
            }
            Origin::Inside(..) => Origin::Shared(operation.id.clone().unwrap_or_default(), Place::PageMeta),
        };
        let site = Site { at: self.types[body].at.clone(), origin };
        let place = (site.at.clone(), site.origin.clone());
        let known = self.page_metas.get(&place).copied();
        let id = known.unwrap_or_else(|| self.reserve_empty(&site));
        self.page_metas.insert(place, id);
        let required = object.required.iter().filter(|name| *name != items).cloned().collect();
        self.types[id].shape = Shape::Struct(Struct { fields, required, ..object.clone() });
        Some(TypeRef::Named(id))
    }
}

/// What the configuration says in the document's place.
fn said_style(said: &PagingOverride) -> Option<PagingStyle> {
    let param = said.param.clone()?;
    match said.style {
        PagingWord::None => None,
        PagingWord::Cursor => Some(PagingStyle::Cursor { param, path: said.cursor.clone()? }),
        PagingWord::Number => {
            let pages = said.total_pages.clone().map(Total::Pages);
            let total = pages.or_else(|| said.total_records.clone().map(Total::Records));
            Some(PagingStyle::Number { param, total })
        }
    }
}

/// The query parameters of an operation, by name.
struct Query<'o>(&'o Operation);

impl Query<'_> {
    fn first(&self, names: &[&str]) -> Option<String> {
        names.iter().find(|name| self.0.query.iter().any(|param| param.wire == **name)).map(|name| (*name).to_owned())
    }
}

fn array_item(field: &Field) -> Option<TypeRef> {
    match &field.ty {
        TypeRef::Array(item) => Some((**item).clone()),
        _ => None,
    }
}
