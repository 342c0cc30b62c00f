//! Names that `sdk.toml` gives to types, and to methods in Rust: as they are written, or an error with their line.
//!
//! In: the configuration; then the model with its names. Out: errors. It refuses to know the names of operations, which no
//! language writes as they are.

use super::Names;
use super::ident::{FnName, TypeName, is_made_in_pascal, is_made_in_snake};
use super::reserved::RESERVED;
use crate::config::{Config, OpKey};
use crate::diagnostic::{Diagnostic, Failure};
use crate::ir::{Api, OpId, Operation, TypeId};

/// Refuses names that nothing can have.
pub(super) fn refuse_misspelt(config: &Config) -> Result<(), Failure> {
    let types = config.type_names().filter_map(|(key, name)| {
        let (why, help) = no_type_name(name)?;
        let message = format!("`{}` is no name of a type: {why}", name.escape_debug());
        Some(config.bad_type_name(key, name, "bad-config", message).help(help))
    });
    let methods = config.rust_methods().filter(|(_, name)| !is_made_in_snake(name)).map(|(operation, name)| {
        let why = "it has to be in snake case, and no keyword";
        let message = format!("`{}` is no name of a method: {why}", name.escape_debug());
        let help = format!("write it as in `{}`", FnName::made(FnName::spell(name)));
        config.bad_method(operation, "bad-config", message).help(help)
    });
    let misspelt: Vec<Diagnostic> = types.chain(methods).collect();
    if misspelt.is_empty() { Ok(()) } else { Err(Failure(misspelt)) }
}

/// Why no type can have a name, and what to do.
fn no_type_name(name: &str) -> Option<(&'static str, String)> {
    if let Some((_, own)) = name.rsplit_once("::") {
        return Some(("it is a path, and the module is not decided here", format!("write the name alone: `{own}`")));
    }
    if !is_made_in_pascal(name) {
        let help = format!("write it as in `{}`", TypeName::made(TypeName::spell(name)));
        return Some(("it has to be a capital with letters and digits behind it, and no keyword", help));
    }
    let is_reserved = RESERVED.contains(&name);
    is_reserved.then(|| ("it means something else in every crate", "give the type another name".to_owned()))
}

/// Names that went to something else.
pub(super) fn taken(api: &Api, config: &Config, names: &Names) -> Vec<Diagnostic> {
    let types = api.type_keys().iter().filter_map(|(id, key)| {
        let given = config.type_name(key).filter(|_| api.types[id].constant().is_none())?;
        let holder = (names.ty(id).as_str() != given).then(|| holder_of_type(api, names, id, given))?;
        let message = format!("`{key}` cannot be called `{given}`: {holder}");
        let told = config.bad_type_name(key, given, "duplicate-name", message);
        Some(told.help("give one of them another name"))
    });
    let methods = api.operations.iter().filter_map(|(id, operation)| {
        let given = config.rust_name_of(operation.method.as_str(), &operation.path)?;
        let holder = holder_of_method(api, config, names, id, given)?;
        let key = OpKey::new(operation.method, &operation.path);
        let message = format!("`{key}` cannot be called `{given}` in Rust: {holder}");
        Some(config.bad_method(&key, "duplicate-name", message).help("give one of them another name"))
    });
    types.chain(methods).collect()
}

/// What has the name that a type was given.
fn holder_of_type(api: &Api, names: &Names, id: TypeId, given: &str) -> String {
    let own = api.emitted(id);
    let twin =
        api.types.ids().find(|other| *other != id && api.emitted(*other) == own && names.ty(*other) == names.ty(id));
    let keys = api.type_keys();
    let is_holder = |other: &TypeId| {
        api.types[*other].owner == api.types[own].owner
            && api.emitted(*other) != own
            && names.ty(*other).as_str() == given
    };
    match (api.types.ids().find(is_holder), twin) {
        (Some(holder), _) => format!("`{}` is", keys[holder]),
        (None, Some(twin)) => format!("it says the same as `{}`, and both are `{}`", keys[twin], names.ty(id)),
        (None, None) => "something else in its module is".to_owned(),
    }
}

/// What else has the method that an operation was given, or would have it.
fn holder_of_method(api: &Api, config: &Config, names: &Names, id: OpId, given: &str) -> Option<String> {
    let own = names.op(id);
    let wants = |other: &Operation, method: &str| match config.rust_name_of(other.method.as_str(), &other.path) {
        Some(other) => other == given,
        None => FnName::made(FnName::spell(method)).as_str() == given,
    };
    let rival = api.operations.iter().find(|(other, operation)| {
        let op = names.op(*other);
        *other != id
            && op.resource_index == own.resource_index
            && (op.rust_method.as_str() == given || own.rust_method.as_str() == given && wants(operation, &op.method))
    });
    match rival {
        Some((_, rival)) => Some(format!("`{}` is", OpKey::new(rival.method, &rival.path))),
        None if own.rust_method.as_str() == given => None,
        None => Some("a resource below is, or nothing can be".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use crate::Generator;
    use crate::config::Config;
    use crate::names::Names;

    const DOCUMENT: &str = r##"{"openapi": "3.0.3", "info": {"title": "Desks", "version": "1"}, "paths": {
        "/desks": {"get": {"tags": ["Desks"], "responses": {"200": {"description": "", "content": {"application/json":
            {"schema": {"$ref": "#/components/schemas/Desk"}}}}}}, "post": {"tags": ["Desks"], "requestBody": {"content":
            {"application/json": {"schema": {"$ref": "#/components/schemas/Table"}}}}, "responses": {"204": {"description": ""}}}}},
        "components": {"schemas": {"Desk": {"type": "object", "properties": {"a": {"type": "string"}}},
            "Table": {"type": "object", "properties": {"b": {"type": "string"}}}}}}"##;

    /// Line, code and message of everything that is told of names.
    fn told(text: &str) -> Vec<(usize, &'static str, String)> {
        let config = Config::parse("sdk.toml", text).expect("the table is valid");
        let api = Generator::from_text("desks.json", DOCUMENT).model().expect("the document is valid").api;
        let failure = Names::build(&api, &config, None).err().map_or_else(Vec::new, |failure| failure.0);
        failure.into_iter().map(|one| (one.position.map_or(0, |at| at.line), one.code, one.message)).collect()
    }

    fn of_type(name: &str) -> Vec<(usize, &'static str, String)> {
        told(&format!("[[types]]\nwhy = \"x\"\n[types.names]\n\"#/components/schemas/Desk\" = \"{name}\"\n"))
    }

    fn of_method(name: &str) -> Vec<(usize, &'static str, String)> {
        told(&format!("[[rust]]\nwhy = \"x\"\noperation = \"GET /desks\"\nmethod = \"{name}\"\n"))
    }

    #[test]
    fn a_type_is_called_as_written_or_not_at_all() {
        assert_eq!(of_type("HTTPDesk"), []);
        for name in ["Self", "", "desk", "A B", "Vec", "desks::Desk"] {
            let told = of_type(name);
            assert_eq!((told.len(), told[0].0, told[0].1), (1, 4, "bad-config"), "{name}: {told:?}");
        }
        let both = "[[types]]\nwhy = \"x\"\n[types.names]\n\"#/components/schemas/Desk\" = \"Table\"\n\
                    \"#/components/schemas/Table\" = \"Table\"\n";
        let told = told(both);
        assert_eq!((told.len(), told[0].1), (1, "duplicate-name"), "{told:?}");
        let why = "`#/components/schemas/Table` cannot be called `Table`: `#/components/schemas/Desk` is";
        assert_eq!(told[0].2, why);
    }

    #[test]
    fn a_method_is_called_as_written_or_not_at_all() {
        assert_eq!(of_method("all"), []);
        for name in ["send whatsapp", "", "type", "Send"] {
            let told = of_method(name);
            assert_eq!((told.len(), told[0].0, told[0].1), (1, 4, "bad-config"), "{name}: {told:?}");
        }
        let why = "`GET /desks` cannot be called `create` in Rust: `POST /desks` is";
        assert_eq!(of_method("create"), [(4, "duplicate-name", why.to_owned())]);
    }
}
