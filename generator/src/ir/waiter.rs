//! Jobs that clients can wait for: whether the document has what the configuration says of them.

use super::{Api, Method, OpId, Operation, Reply, Shape, TypeId, TypeRef};
use crate::config::{OpKey, Waiter};

impl Api {
    /// What the configuration says of the job that an operation tells of.
    pub fn waiter_of(&self, operation: &Operation) -> Option<&Waiter> {
        self.waiters.iter().find(|waiter| waiter.operation.is(operation.method.as_str(), &operation.path))
    }

    /// The fields that lead from an operation's reply to the state of a job: the type that each is of, and its index. `None` where
    /// they lead to no text.
    pub fn state_of(&self, operation: &Operation, waiter: &Waiter) -> Option<Vec<(TypeId, usize)>> {
        let (Reply::Json { ty, .. }, None, false) = (&operation.reply, &operation.paging, needs_more(operation)) else {
            return None;
        };
        let (mut steps, mut ty) = (Vec::new(), ty);
        for wire in waiter.state.split('/') {
            let TypeRef::Named(id) = ty else { return None };
            let id = self.emitted(*id);
            let Shape::Struct(object) = &self.types[id].shape else { return None };
            let index = object.fields.iter().position(|field| field.wire == wire)?;
            steps.push((id, index));
            ty = &object.fields[index].ty;
        }
        self.known_values(ty).is_some().then_some(steps)
    }

    /// The known values of a text; none where any is as good. `None` for what is no text.
    fn known_values(&self, ty: &TypeRef) -> Option<&[String]> {
        match ty {
            TypeRef::String => Some(&[]),
            TypeRef::Named(id) => match &self.types[self.emitted(*id)].shape {
                Shape::StringEnum(values) => Some(values),
                _ => None,
            },
            _ => None,
        }
    }

    /// What is wrong with the jobs of the configuration, by operation.
    pub fn waiter_problems(&self) -> Vec<(OpKey, String)> {
        let ids = self.operations.iter().filter_map(|(id, operation)| Some((id, self.waiter_of(operation)?)));
        let told = ids.filter_map(|(id, waiter)| Some((waiter.operation.clone(), self.waiter_problem(id, waiter)?)));
        told.collect()
    }

    fn waiter_problem(&self, id: OpId, waiter: &Waiter) -> Option<String> {
        let operation = &self.operations[id];
        if operation.method != Method::Get {
            return Some("it does not only read".to_owned());
        }
        if needs_more(operation) {
            return Some("it needs more than its path".to_owned());
        }
        let Some((owner, index)) = self.state_of(operation, waiter).and_then(|steps| steps.last().copied()) else {
            return Some(format!("its reply has no text `{}`", waiter.state));
        };
        let Shape::Struct(object) = &self.types[owner].shape else { return None };
        let known = self.known_values(&object.fields[index].ty).unwrap_or_default();
        let mut all = waiter.done.iter().chain(&waiter.failed);
        let unknown = all.find(|value| !known.is_empty() && !known.contains(value))?;
        Some(format!("`{}` is never `{unknown}`", waiter.state))
    }
}

/// Whether a call needs more than what is in its path.
fn needs_more(operation: &Operation) -> bool {
    !operation.bodies.is_empty() || operation.query.iter().chain(&operation.headers).any(|param| param.required)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Generator;
    use crate::config::Config;

    const DOCUMENT: &str = r#"{"openapi": "3.0.3", "info": {"title": "Jobs", "version": "1"}, "paths": {"/jobs/{id}": {
        "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
        "get": {"responses": {"200": {"description": "", "content": {"application/json": {"schema": {"type": "object",
            "properties": {"count": {"type": "integer"}, "free": {"type": "string"}, "status": {"type": "object", "properties":
            {"value": {"type": "string", "enum": ["open", "over", "lost"]}}}}}}}}}},
        "delete": {"responses": {"204": {"description": ""}}}}}}"#;

    /// What is wrong with a waiter.
    fn problem(method: &str, state: &str, done: &str) -> Option<String> {
        problem_in(DOCUMENT, method, state, done)
    }

    fn problem_in(document: &str, method: &str, state: &str, done: &str) -> Option<String> {
        let table =
            format!("[[waiter]]\noperation = \"{method} /jobs/{{id}}\"\nstate = \"{state}\"\ndone = [\"{done}\"]\n");
        let config = Config::parse("sdk.toml", &table).expect("the table is valid");
        let api = Generator::from_text("jobs.json", document).model().expect("the document is valid").api;
        let api = Api { waiters: config.waiters, ..api };
        api.waiter_problems().into_iter().next().map(|(_, why)| why)
    }

    #[test]
    fn a_job_is_told_of_by_a_text() {
        assert_eq!(problem("GET", "status/value", "over"), None);
        assert_eq!(problem("GET", "free", "anything"), None);
        assert_eq!(problem("GET", "status", "over").as_deref(), Some("its reply has no text `status`"));
        assert_eq!(problem("GET", "count", "1").as_deref(), Some("its reply has no text `count`"));
        assert_eq!(problem("GET", "gone/value", "over").as_deref(), Some("its reply has no text `gone/value`"));
    }

    #[test]
    fn what_needs_more_than_its_path_is_not_asked_again() {
        let keyed = DOCUMENT.replace(r#""get": {"#, r#""get": {"parameters": [{"name": "key", "in": "query", "required": true, "schema": {"type": "string"}}], "#);
        let found = problem_in(&keyed, "GET", "status/value", "over");
        assert_eq!(found.as_deref(), Some("it needs more than its path"));
    }

    #[test]
    fn a_state_is_one_that_the_document_has() {
        assert_eq!(problem("GET", "status/value", "done").as_deref(), Some("`status/value` is never `done`"));
    }

    #[test]
    fn what_changes_something_is_not_asked_again() {
        assert_eq!(problem("DELETE", "status/value", "over").as_deref(), Some("it does not only read"));
    }
}
