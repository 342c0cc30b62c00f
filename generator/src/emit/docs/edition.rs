//! What every part of a document is made from: the model, in one language, by one set of rules.

use super::facts::describers::Describers;
use super::facts::order::PropertyOrder;
use super::language::Language;
use super::memo::Memo;
use super::rules::Rules;
use super::tasks::CoreTask;
use super::texts::Texts;
use crate::config::OpKey;
use crate::emit::OutputBudget;
use crate::ir::{Api, OpId};
use crate::names::{FieldName, Names};
use crate::sample::Values;
use crate::words;
use indexmap::IndexMap;

/// What an official SDK makes of a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SdkReply {
    /// What the document says.
    AsSaid,
    /// The reply itself, although the document has pages.
    Unpaged,
    /// Nothing.
    Nothing,
}

/// What every part of a document is made from.
#[derive(Clone, Copy)]
pub struct Edition<'a> {
    /// The model.
    pub api: &'a Api,
    /// Its identifiers.
    pub names: &'a Names,
    /// Where the values of examples come from.
    pub values: Values,
    /// The document's language.
    pub language: &'static dyn Language,
    /// The rules that it follows.
    pub rules: &'static dyn Rules,
    /// What people wrote for the documents.
    pub texts: &'a Texts,
    /// The order of properties.
    pub order: &'a PropertyOrder,
    /// Which types describe others, too.
    pub describers: &'a Describers,
    /// What was made by these rules before.
    pub memo: &'a Memo,
    /// How much may be written.
    pub budget: &'a OutputBudget,
    /// The task that an example is for, where one is written.
    pub task: Option<&'a CoreTask>,
    /// The field of a reply that an example is to print, by name on the wire; empty for the one that tells the result from others.
    pub tells: &'a str,
    /// Arguments that an example has beyond the operation's own: those of the step that it is for.
    pub with: Option<&'a IndexMap<String, toml::Value>>,
}

impl<'a> Edition<'a> {
    /// Whether the language's official SDK is known to have no method for an operation.
    pub fn lacks(&self, id: OpId) -> bool {
        self.texts.sdk(self.language.slug()).is_some_and(|sdk| sdk.lacks(&self.api.operations[id]))
    }

    /// What the language's official SDK makes of an operation's reply that the document does not say.
    pub fn reply_in_sdk(&self, id: OpId) -> SdkReply {
        let op = &self.api.operations[id];
        let key = OpKey::new(op.method, &op.path);
        match self.texts.sdk(self.language.slug()).filter(|_| self.rules.heeds_sdks()) {
            Some(sdk) if sdk.silent.contains(&key) => SdkReply::Nothing,
            Some(sdk) if sdk.unpaged.contains(&key) => SdkReply::Unpaged,
            _ => SdkReply::AsSaid,
        }
    }

    /// What the official SDKs call an operation's method, in snake case.
    pub fn method(&self, id: OpId) -> &'a str {
        self.rules.method(self, id)
    }

    /// The singular of a resource's name in snake case, as the official SDKs' types have it.
    pub fn one_of(&self, resource: &str) -> String {
        self.texts.singulars.get(resource).cloned().unwrap_or_else(|| words::snake_singular(resource))
    }

    /// The path of an operation's method in the document's language, without parentheses at the end; `None` for plain HTTP and
    /// where the official SDK is known to have none.
    pub fn call(&self, id: OpId) -> Option<String> {
        self.memo.call(self.language.slug(), id, || {
            let lacks = self.rules.heeds_sdks() && self.lacks(id);
            let method = self.rules.method_path(self.language, self.names, id, self.method(id));
            method.filter(|_| !lacks)
        })
    }

    /// The name of a parameter in tables.
    pub fn parameter_name(&self, rust: &FieldName, wire: &str) -> String {
        self.rules.parameter_name(self.language, rust, wire)
    }

    /// The name of a field of a reply in tables.
    pub fn field_name(&self, rust: &FieldName, wire: &str) -> String {
        self.rules.field_name(self.language, rust, wire)
    }
}
