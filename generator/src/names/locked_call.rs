//! What a lock has of the arguments and setters of a call.

use super::constructors::locked_list;
use super::lock::with_type;
use super::{Names, OpNames};
use crate::ir::{Api, Operation, Param};
use crate::lock::{Lock, LockedWord};

impl Lock {
    /// Says how an operation's parameters and bodies are called.
    pub(super) fn say_arguments(&mut self, api: &Api, names: &Names, op: &OpNames, operation: &Operation, name: &str) {
        for (index, (param, called)) in operation.path_params.iter().zip(&op.path_params).enumerate() {
            let called = with_type(api, names, called.as_str(), &param.ty);
            self.say(name, LockedWord::Path, &index.to_string(), called);
        }
        let params = [&operation.query, &operation.headers];
        let called = [&op.query, &op.headers];
        for ((word, params), called) in [LockedWord::Query, LockedWord::Header].into_iter().zip(params).zip(called) {
            for (param, called) in params.iter().zip(called) {
                self.say(name, word, &param.wire, with_type(api, names, called.as_str(), &param.ty));
            }
            self.say_order(api, name, word, params);
        }
        if !operation.bodies.is_empty() {
            self.say(name, LockedWord::Argument, "body", op.body.as_str());
        }
        if let [body] = &operation.bodies[..]
            && body.is_range()
        {
            self.say(name, LockedWord::Argument, "content type", op.content_type.as_str());
        }
        if operation.bodies.len() > 1 {
            self.say(name, LockedWord::Choice, "", op.body_choice.as_str());
            for (body, variant) in operation.bodies.iter().zip(&op.body_variants) {
                self.say(name, LockedWord::Choice, body.content_type(), variant.as_str());
            }
        }
    }

    /// Says in which order the required parameters of a place are arguments, where that could be another.
    fn say_order(&mut self, api: &Api, name: &str, place: LockedWord, params: &[Param]) {
        let asked = params.iter().filter(|param| param.required && api.constant(&param.ty).is_none());
        let wires: Vec<&str> = asked.map(|param| param.wire.as_str()).collect();
        if wires.len() > 1 {
            self.say(name, LockedWord::Order, place.as_str(), locked_list(wires.into_iter()));
        }
    }
}
