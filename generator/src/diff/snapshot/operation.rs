//! Operations and webhooks, as a snapshot keeps them.

use super::document::PlaceNames;
use super::{
    BodyRecord, OperationRecord, PagingRecord, ParamRecord, ReplyRecord, WebhookRecord, facts, place, replies,
};
use crate::emit::rust::{ParamUse, Signatures};
use crate::ir::{
    Api, Facts, ListStyle, OpId, Paging, PagingStyle, Param, ParamPlace, ParamStyle, Security, Shape, Total, TypeRef,
    WebhookEvent,
};
use crate::names::Names;

/// The record of an operation.
pub(super) fn record(api: &Api, names: &Names, spelling: &PlaceNames<'_>, id: OpId) -> OperationRecord {
    let (operation, own, rust) = (&api.operations[id], names.op(id), Signatures::new(api, names));
    let others = operation.other_replies.iter().zip(&operation.other_reply_facts);
    let others = others.map(|(reply, facts)| replies::reply(api, rust, reply, facts)).zip(rust.other_replies(id));
    let asked_for = |(reply, (name, ty)): (ReplyRecord, (String, String))| ReplyRecord {
        rust_method: name,
        returns: format!("Call<{ty}, {}>", own.call),
        ..reply
    };
    let is_several = operation.bodies.len() > 1;
    OperationRecord {
        method: operation.method.as_str().to_owned(),
        path: operation.path.clone(),
        sent_path: if operation.sent_path == operation.path { String::new() } else { operation.sent_path.clone() },
        at: place(&operation.at),
        id: operation.id.clone().unwrap_or_default(),
        product: api.products[operation.product].slug.to_string(),
        resource: own.resource.join("."),
        sdk_method: own.method.clone(),
        rust_method: own.rust_method.to_string(),
        arguments: rust.arguments(id),
        returns: rust.call(id),
        marker: if rust.has_marker(id) { own.call.to_string() } else { String::new() },
        waits: rust.wait(id).map_or_else(String::new, |(name, _)| name),
        params: [params(api, names, id), replies::cookies(api, spelling, operation)].concat(),
        bodies: bodies(api, names, id, rust),
        bodies_left_out: operation.bodies_left_out.clone(),
        body_optional: operation.body_optional,
        body_enum: if is_several { own.body_choice.to_string() } else { String::new() },
        body_converts: if is_several { rust.converting_bodies(id) } else { Vec::new() },
        reply: ReplyRecord {
            whole: spelling.whole(&operation.reply),
            ..replies::reply(api, rust, &operation.reply, &operation.reply_facts)
        },
        other_replies: others.map(asked_for).collect(),
        replies_left_out: operation.replies_left_out.clone(),
        successes: replies::successes(operation),
        error_bodies: replies::errors(api, spelling, operation),
        noted: replies::noted(operation),
        errors: operation.errors.iter().map(|(status, _)| status.clone()).collect(),
        paging: operation.paging.as_ref().map(|of| paging(rust, of)),
        security: security(operation.security).to_owned(),
        credentials: operation.credentials.clone(),
        server: operation.server.clone().unwrap_or_default(),
        deprecated: operation.docs.deprecated.is_some(),
        hidden: operation.hidden,
        prose: facts::digest([operation.summary.as_deref(), operation.docs.description.as_deref()]),
    }
}

fn params(api: &Api, names: &Names, id: OpId) -> Vec<ParamRecord> {
    let rust = Signatures::new(api, names);
    let parameters = names.op(id).parameters(&api.operations[id]);
    let record = |(param, name, at): (&Param, &_, ParamPlace)| {
        let (argument, setter) = match rust.parameter(param, at) {
            ParamUse::Argument(ty) => (ty, String::new()),
            ParamUse::Setter(ty) => (String::new(), ty),
            ParamUse::Fixed => (String::new(), String::new()),
        };
        ParamRecord {
            place: match at {
                ParamPlace::Path => "path",
                ParamPlace::Query => "query",
                ParamPlace::Header => "header",
            }
            .to_owned(),
            wire: param.wire.clone(),
            rust: ToString::to_string(name),
            ty: rust.ty(&param.ty),
            at: place(&param.at),
            required: param.required,
            argument,
            setter,
            constant: api.constant(&param.ty).map(str::to_owned),
            style: if param.style == ParamStyle::DeepObject { "deepObject".to_owned() } else { String::new() },
            lists: lists(api, param, at).to_owned(),
            deprecated: param.docs.deprecated.is_some(),
            facts: facts::record(api, &param.ty, &param.facts, &param.docs),
        }
    };
    parameters.map(record).collect()
}

/// How lists are written; nothing, where there can be none.
fn lists(api: &Api, param: &Param, place: ParamPlace) -> &'static str {
    if place != ParamPlace::Query || is_single(api, &param.ty) {
        return "";
    }
    match param.lists {
        ListStyle::Comma => "comma",
        ListStyle::Repeat => "repeat",
        ListStyle::Space => "space",
        ListStyle::Pipe => "pipe",
    }
}

fn is_single(api: &Api, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Nullable(inner) => is_single(api, inner),
        TypeRef::Named(id) | TypeRef::Boxed(id) => matches!(api.types[*id].shape, Shape::StringEnum(_)),
        ty => ty.is_scalar(),
    }
}

fn security(security: Security) -> &'static str {
    match security {
        Security::Bearer => "bearer",
        Security::OAuthClient => "oauth-client",
        Security::None => "none",
    }
}

fn bodies(api: &Api, names: &Names, id: OpId, rust: Signatures<'_>) -> Vec<BodyRecord> {
    let (operation, variants) = (&api.operations[id], &names.op(id).body_variants);
    let variant = |index: usize| {
        let is_several = operation.bodies.len() > 1;
        variants.get(index).filter(|_| is_several).map(ToString::to_string).unwrap_or_default()
    };
    let record = |(index, (body, facts)): (usize, (&crate::ir::Body, &Facts))| BodyRecord {
        content_type: body.content_type().to_owned(),
        ty: body.ty().map_or_else(|| "Bytes".to_owned(), |ty| rust.ty(ty)),
        variant: variant(index),
        facts: facts::of_value(api, body.ty().unwrap_or(&TypeRef::Value), facts),
        encodings: operation.body_encodings.get(index).cloned().unwrap_or_default(),
    };
    operation.bodies.iter().zip(&operation.body_facts).enumerate().map(record).collect()
}

fn paging(rust: Signatures<'_>, paging: &Paging) -> PagingRecord {
    let (style, param, path) = match &paging.style {
        PagingStyle::Number { param, total } => {
            let path = match total {
                Some(Total::Pages(path) | Total::Records(path)) => path.clone(),
                None => String::new(),
            };
            ("number", param, path)
        }
        PagingStyle::Cursor { param, path } => ("cursor", param, path.clone()),
    };
    PagingRecord {
        style: style.to_owned(),
        param: param.clone(),
        item: rust.ty(&paging.item),
        items: paging.items.clone().unwrap_or_default(),
        path,
        meta: paging.meta.as_ref().map(|ty| rust.ty(ty)).unwrap_or_default(),
        meta_nested: paging.meta_nested,
    }
}

/// The record of a webhook.
pub(super) fn webhook(api: &Api, names: &Names, index: usize, event: &WebhookEvent) -> WebhookRecord {
    WebhookRecord {
        key: event.key.clone(),
        variant: names.webhook(index).to_string(),
        ty: Signatures::new(api, names).ty(&TypeRef::Named(event.ty)),
        at: place(&event.at),
        event_types: event.event_types.clone(),
        telling_keys: event.telling_keys.clone(),
        deprecated: event.docs.deprecated.is_some(),
        prose: facts::prose(&event.docs),
        facts: facts::of_value(api, &TypeRef::Named(event.ty), &api.types[event.ty].facts),
    }
}
