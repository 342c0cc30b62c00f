//! The entry of an operation in `api-details.md`: how it is called, what it takes, what it returns, how it fails.

use super::super::api_details::description;
use super::super::fields::{self, Property};
use super::super::parameters::{self, Parameter};
use super::super::text::{self, Width};
use super::super::view::{Entry, PlacedRow};
use super::super::words;
use super::super::{Flavour, Profile, example, markdown, notes};
use super::headings::Heading;
use super::object::Spoken;
use super::{Page, returned};
use crate::ir::{Body, OpId, Operation, Reply, Shape, TypeRef};

impl Page<'_> {
    /// All there is to know of an operation.
    pub(super) fn operation(&self, id: OpId, heading: &Heading) -> Entry {
        let source = self.source;
        let op = &source.api.operations[id];
        let call = source.call(id).map(|method| match source.flavour {
            Flavour::Rust => format!("{method}({})", self.rust.arguments(id)),
            _ => format!("{method}()"),
        });
        Entry {
            heading: heading.text.clone(),
            anchor: heading.anchor.clone(),
            call: call.map(|call| markdown::code(&call)),
            endpoint: markdown::code(&format!("{} {}", op.method.as_str(), op.path)),
            description: text::whole(op.docs.description.as_deref().unwrap_or_default()),
            notes: self.notes(id, op),
            parameters: self.rows(id, op),
        }
    }

    fn notes(&self, id: OpId, op: &Operation) -> Vec<String> {
        let mut all: Vec<String> = notes::before(self.source, id);
        all.extend(self.body(op));
        all.extend(self.reply(id, op));
        all.extend(notes::after(self.source, id));
        all.extend(self.errors(op));
        all
    }

    /// Path, query and header parameters, then the properties of the body that clients may send.
    fn rows(&self, id: OpId, op: &Operation) -> Vec<PlacedRow> {
        let outside = parameters::outside(self.source, id);
        let body = fields::of_body(self.source, op).into_iter().filter(|property| !property.field.facts.read_only);
        let outside = outside.iter().map(|parameter| self.parameter(parameter));
        outside.chain(body.map(|property| self.body_property(op, &property))).collect()
    }

    fn parameter(&self, parameter: &Parameter<'_>) -> PlacedRow {
        let spoken = match self.source.flavour {
            Flavour::Rust => Spoken::Code(self.rust.argument(parameter.ty)),
            _ => Spoken::Words,
        };
        PlacedRow {
            name: markdown::code(&parameter.name),
            place: parameter.place.word(),
            ty: self.ty(&spoken, parameter.value()),
            required: if parameter.required { "Yes" } else { "No" },
            description: description(self.source, parameter.docs, parameter.facts, Width::Payload),
        }
    }

    fn body_property(&self, op: &Operation, property: &Property<'_>) -> PlacedRow {
        let parameter = parameters::body_parameter(self.source, op, property);
        PlacedRow {
            name: markdown::code(&parameter.name),
            place: parameter.place.word(),
            ty: self.property_type(property),
            required: if property.required { "Yes" } else { "No" },
            description: self.description_of(property),
        }
    }

    /// What the body is: its type and how it begins, which properties go together.
    fn body(&self, op: &Operation) -> Vec<String> {
        let shown = fields::body(op, Profile::Own);
        let said = op.bodies.iter().map(|body| self.one_body(body, shown == Some(body)));
        let said: Vec<String> = said.filter(|said| !said.is_empty() || op.bodies.len() > 1).collect();
        let mut notes: Vec<String> = self.one_argument(op).into_iter().collect();
        if !said.is_empty() {
            let said = said.into_iter().map(|said| if said.is_empty() { "JSON".to_owned() } else { said });
            notes.push(format!("Body: {}.", said.collect::<Vec<_>>().join(", or ")));
        }
        if let Some(Shape::Struct(shape)) = shown.and_then(Body::ty).and_then(TypeRef::named).map(|id| self.shape(id)) {
            notes.extend(self.struct_rules(shape));
        }
        notes
    }

    /// The one argument that the official SDK takes the properties of the body in, if it does.
    fn one_argument(&self, op: &Operation) -> Option<String> {
        let spelled = matches!(self.source.flavour, Flavour::Python | Flavour::JavaScript | Flavour::Ruby);
        let name = example::whole_body(self.source, op).filter(|_| spelled)?;
        Some(format!("The properties of the body go into one argument, {}.", markdown::code(name)))
    }

    fn shape(&self, id: crate::ir::TypeId) -> &Shape {
        &self.source.api.types[id].shape
    }

    /// One body: its content type, and what it is. The rows of the operation say the properties of the one that is shown.
    fn one_body(&self, body: &Body, shown: bool) -> String {
        let mime = markdown::code(body.content_type());
        let Some(ty) = body.ty() else { return format!("bytes, as {mime}") };
        let object =
            matches!(ty, TypeRef::Named(id) | TypeRef::Boxed(id) if matches!(self.shape(*id), Shape::Struct(_)));
        let what = match self.source.flavour {
            Flavour::Rust => {
                let constructor = ty.named().filter(|_| object).and_then(|id| self.constructor(id));
                markdown::code(&constructor.unwrap_or_else(|| self.rust.ty(ty)))
            }
            _ if object => String::new(),
            _ => markdown::literal(&words::of_type(self.source.api, ty)),
        };
        let link = if object && shown { String::new() } else { self.index.link(ty) };
        let what = format!("{what}{link}");
        match (body, what.is_empty()) {
            (Body::Json(_), _) => what,
            (_, true) => mime,
            (_, false) => format!("{what}, as {mime}"),
        }
    }

    /// What a call returns.
    fn reply(&self, id: OpId, op: &Operation) -> Vec<String> {
        let rust = self.source.flavour == Flavour::Rust;
        let mut notes =
            vec![format!("Returns: {}.", if rust { self.rust_reply(id, op) } else { self.plain_reply(op) })];
        if rust {
            notes.extend(self.rust.other_replies(id).into_iter().map(|(method, ty)| {
                format!("{} on the call asks for {}.", markdown::code(&format!(".{method}()")), markdown::code(&ty))
            }));
        } else {
            let others = op.other_replies.iter().map(|reply| markdown::code(reply.content_type()));
            notes.extend(others.map(|mime| format!("Also returns {mime}, if the request accepts that.")));
        }
        notes
    }

    fn rust_reply(&self, id: OpId, op: &Operation) -> String {
        let ty = markdown::code(&self.rust.reply(id));
        let link = returned::of(self.source, op).map(|returned| self.index.link(returned.ty));
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
        let Some(returned) = returned::of(self.source, op) else { return "nothing".to_owned() };
        let words = |ty: &TypeRef| {
            format!("{}{}", markdown::literal(&words::of_type(self.source.api, ty)), self.index.link(ty))
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
            ty => format!("{}{}", markdown::literal(&words::of_type(self.source.api, ty)), self.index.link(ty)),
        }
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
        let said: Vec<String> = groups
            .into_iter()
            .map(|(ty, codes)| {
                let link = ty.and_then(|ty| self.index.heading(ty)).map(|heading| format!(" with {}", heading.link()));
                format!("{}{}", codes.join(", "), link.unwrap_or_default())
            })
            .collect();
        (!said.is_empty()).then(|| format!("Errors: {}.", said.join("; ")))
    }
}
