//! The entry of an operation in `api-details.md`: how it is called, what it takes, what it returns, how it fails.

use super::headings::Heading;
use super::object::Spoken;
use super::{DetailsPage, returned};
use crate::emit::docs::example;
use crate::emit::docs::facts::cells::{self, yes_or_no};
use crate::emit::docs::facts::fields::{self, Property};
use crate::emit::docs::facts::parameters::{self, Parameter};
use crate::emit::docs::facts::{errors, notes, shapes, words};
use crate::emit::docs::text::as_sentence;
use crate::emit::docs::view::{OperationEntry, PlacedRow};
use crate::emit::markdown;
use crate::emit::rust::Signatures;
use crate::ir::{Body, OpId, Operation, Reply, Shape, TypeRef, Union};
use std::iter::once;

/// Room for what is said of an error, in characters.
const ROOM_OF_ERRORS: usize = 160;

impl DetailsPage<'_> {
    /// All there is to know of an operation.
    pub fn operation(&self, id: OpId, heading: &Heading) -> OperationEntry {
        let edition = self.edition;
        let op = &edition.api.operations[id];
        let call = edition.call(id).map(|method| match self.code {
            Some(code) => format!("{method}({})", code.arguments(id)),
            None => format!("{method}()"),
        });
        OperationEntry {
            heading: heading.text.clone(),
            anchor: heading.anchor.clone(),
            call: call.map(|call| markdown::code(&call)),
            endpoint: cells::endpoint(edition, op),
            description: markdown::blocks::before_list(op.docs.description.as_deref().unwrap_or_default()),
            notes: self.notes(id, op),
            code: Some(example::example_call(edition, id).block()),
            parameters: self.rows(id, op),
        }
    }

    fn notes(&self, id: OpId, op: &Operation) -> Vec<String> {
        let mut all: Vec<String> = notes::before(self.edition, id);
        all.extend(self.body(op));
        all.extend(self.reply(id, op));
        all.extend(self.code.and_then(|code| code.wait(id)).map(|(name, until)| {
            let call = markdown::code(&format!(".{name}(..)"));
            format!("{call}, with the same arguments, asks again and again {until}")
        }));
        all.extend(notes::after(self.edition, id));
        all.extend(self.errors(op));
        all.extend(self.said_of_errors(op));
        all
    }

    /// Path, query and header parameters, then the properties of the body that clients may send.
    fn rows(&self, id: OpId, op: &Operation) -> Vec<PlacedRow> {
        let outside = parameters::outside_body(self.edition, id);
        let body = fields::of_body(self.edition, op).into_iter().filter(|property| !property.field.facts.read_only);
        let outside = outside.iter().map(|parameter| self.parameter(parameter));
        outside.chain(body.map(|property| self.body_property(op, &property))).collect()
    }

    fn parameter(&self, parameter: &Parameter<'_>) -> PlacedRow {
        let spoken = match self.code {
            Some(code) if parameter.required => Spoken::Code(code.argument(parameter.ty)),
            Some(code) => Spoken::Code(code.setter(parameter.ty)),
            None => Spoken::Words,
        };
        let told = cells::told(parameter.docs, parameter.facts, "");
        PlacedRow {
            name: markdown::code(&parameter.name),
            place: parameter.place.word(),
            ty: self.ty(&spoken, parameter.value()),
            required: yes_or_no(parameter.required),
            below: told.below(&parameter.name),
            description: told.cell,
        }
    }

    fn body_property(&self, op: &Operation, property: &Property<'_>) -> PlacedRow {
        let parameter = parameters::body_parameter(self.edition, op, property);
        let told = self.told(property);
        PlacedRow {
            name: markdown::code(&parameter.name),
            place: parameter.place.word(),
            ty: self.property_type(property),
            required: yes_or_no(property.required),
            below: told.below(&parameter.name),
            description: told.cell,
        }
    }

    /// What the body is: its type and how it begins, which properties go together.
    fn body(&self, op: &Operation) -> Vec<String> {
        let shown = self.edition.rules.described_body(op);
        let bodies = op.bodies.iter().map(|body| self.one_body(body, shown == Some(body)));
        let bodies: Vec<String> = bodies.filter(|body| !body.is_empty() || op.bodies.len() > 1).collect();
        let mut notes: Vec<String> = self.one_argument(op).into_iter().collect();
        if !bodies.is_empty() {
            let bodies = bodies.into_iter().map(|body| if body.is_empty() { "JSON".to_owned() } else { body });
            notes.push(format!("Body: {}.", bodies.collect::<Vec<_>>().join(", or ")));
        }
        let id = shown.and_then(Body::ty).and_then(TypeRef::named);
        if let Some((id, Shape::Struct(shape))) = id.map(|id| (id, self.shape(id))) {
            notes.extend(self.struct_rules(id, shape));
        }
        notes
    }

    /// The one argument that the official SDK takes the properties of the body in, if it does.
    fn one_argument(&self, op: &Operation) -> Option<String> {
        let name = example::whole_body(self.edition, op).filter(|_| self.edition.language.names_arguments())?;
        Some(format!("The properties of the body go into one argument, {}.", markdown::code(name)))
    }

    fn shape(&self, id: crate::ir::TypeId) -> &Shape {
        &self.edition.api.types[id].shape
    }

    /// One body: its content type, and what it is. The rows of the operation say the properties of the one that is shown.
    fn one_body(&self, body: &Body, shown: bool) -> String {
        let mime = markdown::code(body.content_type());
        let Some(ty) = body.ty() else { return format!("bytes, as {mime}") };
        let object =
            matches!(ty, TypeRef::Named(id) | TypeRef::Boxed(id) if matches!(self.shape(*id), Shape::Struct(_)));
        let what = match self.code {
            Some(code) => {
                let constructor = ty.named().filter(|_| object).and_then(|id| self.constructor(id));
                markdown::code(&constructor.unwrap_or_else(|| code.ty(ty)))
            }
            None if object => String::new(),
            None => match shapes::union_of(self.edition.api, ty) {
                Some(union) => words_of_union(union),
                None => markdown::literal(&words::of_type(self.edition.api, ty)),
            },
        };
        let link = if object && shown { String::new() } else { self.index.link(ty) };
        match (body, what.is_empty(), link.is_empty()) {
            (Body::Json(_), true, true) => String::new(),
            (Body::Json(_), true, false) => format!("JSON{link}"),
            (Body::Json(_), false, _) => format!("{what}{link}"),
            (_, true, _) => format!("{mime}{link}"),
            (_, false, _) => format!("{what}{link}, as {mime}"),
        }
    }

    /// What a call returns.
    fn reply(&self, id: OpId, op: &Operation) -> Vec<String> {
        let Some(code) = self.code else {
            let others = op.other_replies.iter().map(|reply| markdown::code(reply.content_type()));
            let others = others.map(|mime| format!("Also returns {mime}, where the header `Accept` asks for it."));
            return once(format!("Returns: {}.", self.plain_reply(op))).chain(others).collect();
        };
        let others = code.other_replies(id).into_iter().map(|(method, ty)| {
            format!("{} on the call asks for {}.", markdown::code(&format!(".{method}()")), markdown::code(&ty))
        });
        once(format!("Returns: {}.", self.code_reply(code, id, op))).chain(others).collect()
    }

    fn code_reply(&self, code: Signatures<'_>, id: OpId, op: &Operation) -> String {
        let ty = markdown::code(&code.reply(id));
        let link = returned::returned_content(self.edition, op).map(|returned| self.index.link(returned.ty));
        let link = link.unwrap_or_default();
        match (&op.reply, &op.paging) {
            (Reply::Empty, _) => "nothing".to_owned(),
            (_, Some(_)) => format!("{ty}{link}; `.items()` in place of `.await` streams the items of all pages"),
            (Reply::Events(event), _) => format!("{ty}, a stream of server-sent events{}", self.index.link(event)),
            (Reply::WebSocket { send, receive }, _) => {
                let mut links = vec![self.index.link(send), self.index.link(receive)];
                links.dedup();
                let links = links.concat();
                format!("{ty}; `.websocket()` gives the request that opens it{links}")
            }
            (Reply::Bytes(mime) | Reply::Text(mime), _) => format!("{ty}, {}", markdown::code(mime)),
            (Reply::Json { .. }, None) => format!("{ty}{link}"),
        }
    }

    fn plain_reply(&self, op: &Operation) -> String {
        match &op.reply {
            Reply::Empty => return "nothing".to_owned(),
            Reply::Text(mime) | Reply::Bytes(mime) => return markdown::code(mime),
            Reply::Events(event) => return format!("server-sent events{}", self.index.link(event)),
            Reply::WebSocket { send, receive } => {
                let (sent, received) = (self.frame(send), self.frame(receive));
                return format!("a WebSocket; the client sends {sent}; the server sends {received}");
            }
            Reply::Json { .. } => {}
        }
        let Some(returned) = returned::returned_content(self.edition, op) else { return "nothing".to_owned() };
        let words = |ty: &TypeRef| {
            format!("{}{}", markdown::literal(&words::of_type(self.edition.api, ty)), self.index.link(ty))
        };
        let place = returned.property.map(|name| format!("{}: ", markdown::code(name))).unwrap_or_default();
        let others = returned
            .others
            .iter()
            .map(|property| format!("; {}: {}", markdown::code(&property.field.wire), words(&property.field.ty)));
        format!("{place}{}{}", words(returned.ty), others.collect::<String>())
    }

    fn frame(&self, ty: &TypeRef) -> String {
        match ty {
            TypeRef::File => "bytes".to_owned(),
            ty => format!("{}{}", markdown::literal(&words::of_type(self.edition.api, ty)), self.index.link(ty)),
        }
    }

    /// What the document says of errors beyond their statuses.
    fn said_of_errors(&self, op: &Operation) -> Vec<String> {
        let line = |(status, _): &(String, _)| {
            let said = errors::said(self.edition.api, op.declared_reply(status)?)?;
            let said = markdown::essence(said, ROOM_OF_ERRORS).text;
            Some(as_sentence(format!("{}: {said}", markdown::code(status))))
        };
        op.errors.iter().filter_map(line).collect()
    }

    /// The statuses of declared errors; those with one body stand together.
    fn errors(&self, op: &Operation) -> Option<String> {
        let mut groups: Vec<(Option<&TypeRef>, Vec<String>)> = Vec::new();
        for (status, ty) in &op.errors {
            let code = markdown::code(status);
            match groups.iter_mut().find(|(known, _)| *known == ty.as_ref()) {
                Some((_, codes)) => codes.push(code),
                None => groups.push((ty.as_ref(), vec![code])),
            }
        }
        let causes: Vec<String> = groups
            .into_iter()
            .map(|(ty, codes)| {
                let link = ty.and_then(|ty| self.index.heading(ty)).map(|heading| format!(" with {}", heading.link()));
                format!("{}{}", codes.join(", "), link.unwrap_or_default())
            })
            .collect();
        (!causes.is_empty()).then(|| format!("Errors: {}.", causes.join("; ")))
    }
}

/// How many objects a body may be, and what tells them apart.
fn words_of_union(union: &Union) -> String {
    let tag = union.tag.as_ref().map(|tag| format!(" told apart by {}", markdown::code(tag)));
    format!("one of {} types{}", union.variants.len(), tag.unwrap_or_default())
}
