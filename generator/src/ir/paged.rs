//! Lists that the configuration says the paging of: whether the document has what it says.

use super::{Api, Method, Operation, Reply, Shape, TypeRef};
use crate::config::{OpKey, PagingOverride, PagingWord};

/// Unions inside each other that are looked into.
const DEEPEST: usize = 8;

impl Api {
    /// What is wrong with how the configuration pages lists, by operation.
    pub fn paging_problems(&self, said: &[PagingOverride]) -> Vec<(OpKey, String)> {
        let told = said.iter().filter_map(|said| {
            let is_it = |operation: &&Operation| said.operation.is(operation.method.as_str(), &operation.path);
            let operation = self.operations.values().find(is_it)?;
            Some((said.operation.clone(), self.paging_problem(operation, said)?))
        });
        told.collect()
    }

    fn paging_problem(&self, operation: &Operation, said: &PagingOverride) -> Option<String> {
        if said.style == PagingWord::None {
            return None;
        }
        let Reply::Json { body, .. } = &operation.reply else { return Some("its reply is no JSON".to_owned()) };
        if operation.method != Method::Get {
            return Some("it does not only read".to_owned());
        }
        let items = said.items.as_deref().unwrap_or_default();
        let found = self.fields_of(body).iter().find(|field| field.wire == items);
        if !found.is_some_and(|field| matches!(field.ty, TypeRef::Array(_))) {
            return Some(format!("its reply has no list `{items}`"));
        }
        let param = said.param.as_deref().unwrap_or_default();
        // An operation that declares nothing may take what its neighbours declare.
        if !operation.query.is_empty() && operation.query.iter().all(|known| known.wire != param) {
            return Some(format!("it has no parameter `{param}` in its query"));
        }
        let paths = [&said.total_pages, &said.total_records, &said.cursor];
        let mut paths = paths.into_iter().flatten();
        let unknown = paths.find(|path| !self.leads(body, &path.split('.').collect::<Vec<_>>(), 0))?;
        Some(format!("its reply has no `{unknown}`"))
    }

    fn fields_of(&self, ty: &TypeRef) -> &[super::Field] {
        match ty {
            TypeRef::Named(id) | TypeRef::Boxed(id) => match &self.types[*id].shape {
                Shape::Struct(object) => &object.fields,
                _ => &[],
            },
            _ => &[],
        }
    }

    /// Whether properties of these names lead on from a type.
    fn leads(&self, ty: &TypeRef, steps: &[&str], depth: usize) -> bool {
        let Some((first, rest)) = steps.split_first() else { return true };
        match ty {
            TypeRef::Value | TypeRef::Map(_) => true,
            TypeRef::Nullable(inner) => self.leads(inner, steps, depth),
            TypeRef::Named(id) | TypeRef::Boxed(id) => match &self.types[*id].shape {
                Shape::Union(union) if depth < DEEPEST => {
                    union.variants.iter().any(|variant| self.leads(&variant.ty, steps, depth + 1))
                }
                _ => {
                    let field = self.fields_of(ty).iter().find(|field| field.wire == *first);
                    field.is_some_and(|field| self.leads(&field.ty, rest, depth))
                }
            },
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::Generator;
    use crate::config::Config;

    const DOCUMENT: &str = r#"{"openapi": "3.0.3", "info": {"title": "Rows", "version": "1"}, "paths": {"/rows": {
        "get": {"parameters": [{"name": "page", "in": "query", "schema": {"type": "integer"}}],
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"type": "object",
            "properties": {"rows": {"type": "array", "items": {"type": "string"}}, "count": {"type": "integer"},
            "meta": {"type": "object", "properties": {"total_pages": {"type": "integer"}}}}}}}}}},
        "delete": {"responses": {"204": {"description": ""}}}}}}"#;

    fn problem(document: &str, method: &str, lines: &str) -> Option<String> {
        let table = format!("[[paging]]\nwhy = \"x\"\noperation = \"{method} /rows\"\nstyle = \"number\"\n{lines}");
        let config = Config::parse("sdk.toml", &table).expect("the table is valid");
        let api = Generator::from_text("rows.json", document).model().expect("the document is valid").api;
        api.paging_problems(config.pagings()).into_iter().next().map(|(_, why)| why)
    }

    #[test]
    fn a_list_is_paged_by_what_the_document_has() {
        let said = |lines: &str| problem(DOCUMENT, "GET", lines);
        assert_eq!(said("param = \"page\"\nitems = \"rows\"\ntotal_pages = \"meta.total_pages\""), None);
        let why = |lines: &str| said(lines).unwrap_or_default();
        assert_eq!(why("param = \"page\"\nitems = \"data\""), "its reply has no list `data`");
        assert_eq!(why("param = \"page\"\nitems = \"count\""), "its reply has no list `count`");
        assert_eq!(why("param = \"pgae\"\nitems = \"rows\""), "it has no parameter `pgae` in its query");
        let path = "param = \"page\"\nitems = \"rows\"\ntotal_pages = \"meta.pages\"";
        assert_eq!(why(path), "its reply has no `meta.pages`");
        assert_eq!(
            problem(DOCUMENT, "DELETE", "param = \"page\"\nitems = \"rows\"").as_deref(),
            Some("its reply is no JSON")
        );
    }

    #[test]
    fn an_operation_without_parameters_may_take_one() {
        let silent = DOCUMENT.replace(r#"{"name": "page", "in": "query", "schema": {"type": "integer"}}"#, "");
        assert_eq!(problem(&silent, "GET", "param = \"page\"\nitems = \"rows\""), None);
    }
}
