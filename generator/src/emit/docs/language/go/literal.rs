//! Literals of Go, laid out as gofmt does.
//!
//! In: values and the class that they are of. Out: text, indented by tabs. It refuses to know calls.

use super::{Initialisms, initialisms, name as go_name, quoted, spelled};
use crate::emit::docs::example::{Call, ExampleKey, ExampleValue};
use crate::emit::docs::language::identifier::identifier;
use crate::emit::docs::vendor;
use crate::words;

/// The name of a type that a value would have if it were an object, an enum, or a list of them.
pub struct Class {
    /// The package that it is in.
    pub package: String,
    /// Its name.
    pub name: String,
    /// What the names of objects end in: those of a model are not those of a reply.
    suffix: &'static str,
    /// Whether points in time are the present, as in published documents.
    is_now: bool,
    /// How names are spelled.
    initialisms: &'static Initialisms,
}

impl Class {
    /// That of a plain value.
    pub fn none(call: &Call<'_>) -> Self {
        Self::params(call, String::new())
    }

    /// That of a call's parameters.
    pub fn params(call: &Call<'_>, name: String) -> Self {
        let edition = call.edition;
        let package = vendor::package(&edition.api.identity);
        let is_now = !edition.rules.tells_times();
        Self { package, name, suffix: "", is_now, initialisms: initialisms(call) }
    }

    /// That of a model.
    pub fn model(&self, name: &str) -> Self {
        Self { name: go_name(self.initialisms, name), suffix: "Param", ..self.plain() }
    }

    /// The type of a field; that of a list's items is named in the singular.
    pub fn field(&self, name: &str, value: &ExampleValue) -> Self {
        let name = match value {
            ExampleValue::List(_) => go_name(self.initialisms, &words::snake_singular(&words::snake(name))),
            _ => name.to_owned(),
        };
        Self { name: format!("{}{name}", self.name), suffix: self.suffix, ..self.plain() }
    }

    /// That of a plain value in the same package.
    fn plain(&self) -> Self {
        let (package, name) = (self.package.clone(), String::new());
        Self { package, name, suffix: "", is_now: self.is_now, initialisms: self.initialisms }
    }

    /// What a literal of it begins with.
    pub fn literal(&self) -> String {
        format!("{}{}", self.name, self.suffix)
    }
}

/// `{}`, or a line per field; values of neighbouring lines stand below each other.
pub fn literal(entries: &[(String, String)], depth: usize) -> String {
    if entries.is_empty() {
        return "{}".to_owned();
    }
    let pad = "\t".repeat(depth + 1);
    let mut lines = String::new();
    let mut start = 0;
    while start < entries.len() {
        let single = entries[start..].iter().take_while(|(_, value)| !value.contains('\n')).count();
        let section = &entries[start..start + single.max(1)];
        let width = section.iter().map(|(name, _)| name.chars().count()).max().unwrap_or_default();
        for (name, value) in section {
            let gap = if single == 0 { 0 } else { width - name.chars().count() };
            lines.extend([pad.as_str(), name, ": ", &" ".repeat(gap), value, ",\n"]);
        }
        start += section.len();
    }
    format!("{{\n{lines}{}}}", "\t".repeat(depth))
}

/// As [`literal`], with one blank before every value: what people have edited is not formatted anew.
pub fn loose(entries: &[(String, String)], depth: usize) -> String {
    let pad = "\t".repeat(depth + 1);
    let lines: Vec<_> = entries.iter().map(|(name, value)| format!("{pad}{name}: {value},\n")).collect();
    format!("{{\n{}{}}}", lines.concat(), "\t".repeat(depth))
}

/// A value.
pub fn value(tree: &ExampleValue, class: &Class, depth: usize) -> String {
    match tree {
        ExampleValue::Null => "nil".to_owned(),
        ExampleValue::Bool(truth) => truth.to_string(),
        ExampleValue::Number(number) => number.clone(),
        ExampleValue::Text(text) => quoted(text),
        ExampleValue::Choice(text) if class.name.is_empty() => quoted(text),
        ExampleValue::Choice(text) => constant(text, class),
        ExampleValue::DateTime(text) | ExampleValue::Date(text) => time(text, class),
        ExampleValue::Optional(inner) => optional(inner, class),
        ExampleValue::File => "io.Reader(bytes.NewBuffer([]byte(\"Example data\")))".to_owned(),
        ExampleValue::List(items) => list(items, class, depth),
        ExampleValue::Object(entries) if is_map(entries, class) => map(entries, class, depth),
        ExampleValue::Object(entries) => {
            format!("{}.{}{}", class.package, class.literal(), literal(&fields(entries, class, depth + 1), depth))
        }
    }
}

/// A scalar that may be left out.
fn optional(inner: &ExampleValue, class: &Class) -> String {
    let function = match inner {
        ExampleValue::Bool(_) => "Bool",
        ExampleValue::Number(number) if number.parse::<i64>().is_ok() => "Int",
        ExampleValue::Number(_) => "Float",
        ExampleValue::DateTime(_) | ExampleValue::Date(_) => "Time",
        ExampleValue::Text(_) => "String",
        _ => return value(inner, class, 0),
    };
    format!("{}.{function}({})", class.package, value(inner, class, 0))
}

/// A point in time, or a day.
fn time(text: &str, class: &Class) -> String {
    let known = || {
        let (day, clock) = text.split_once('T').unwrap_or((text, "00:00:00Z"));
        let (clock, zone) = clock.split_at(clock.find(['Z', '+', '-'])?);
        let whole = clock.split_once('.').map_or(clock, |(whole, _)| whole);
        Some(format!("time.Date({}, {}, 0, {})", integers(day, '-')?, integers(whole, ':')?, location(zone)?))
    };
    let told = if class.is_now { None } else { known() };
    told.unwrap_or_else(|| "time.Now()".to_owned())
}

/// Three whole numbers between `sign`s, as Go writes them.
fn integers(text: &str, sign: char) -> Option<String> {
    let numbers: Vec<u32> = text.split(sign).map(|part| part.parse().ok()).collect::<Option<_>>()?;
    (numbers.len() == 3).then(|| numbers.iter().map(u32::to_string).collect::<Vec<_>>().join(", "))
}

/// A time zone: `Z`, or how far it is from UTC.
fn location(zone: &str) -> Option<String> {
    let Some((sign, zone)) = zone.split_at_checked(1).filter(|(sign, _)| *sign != "Z") else {
        return Some("time.UTC".to_owned());
    };
    let (hours, minutes) = zone.split_once(':')?;
    let seconds = hours.parse::<u32>().ok()?.checked_mul(3600)? + minutes.parse::<u8>().map(u32::from).ok()? * 60;
    let sign = if sign == "-" { "-" } else { "" };
    Some(format!("time.FixedZone(\"\", {sign}{seconds})"))
}

/// A known value of an enum: its constant, or a conversion where nothing of the value can be in a name.
fn constant(text: &str, class: &Class) -> String {
    let name = identifier(&class.initialisms.pascal(&words::pascal(text)), "", &[]);
    let class = format!("{}.{}", class.package, class.name);
    name.map_or_else(|| format!("{class}({})", quoted(text)), |name| format!("{class}{name}"))
}

fn map(entries: &[(ExampleKey, ExampleValue)], class: &Class, depth: usize) -> String {
    let entry = |(key, item): &(ExampleKey, ExampleValue)| {
        format!("{}: {}", quoted(key.wire()), value(item.scalar(), &class.plain(), depth + 1))
    };
    format!("map[string]any{{{}}}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
}

/// Whether an object is none of the SDK's: it is of no class, its keys are data, or they are no names for fields.
fn is_map(entries: &[(ExampleKey, ExampleValue)], class: &Class) -> bool {
    let fields: Vec<_> = entries.iter().map(|(key, _)| spelled(class.initialisms, key.wire())).collect();
    let unfit = |at: usize| fields[at].is_none() || fields[..at].contains(&fields[at]);
    let all_data = !entries.is_empty() && entries.iter().all(|(key, _)| matches!(key, ExampleKey::Data(_)));
    class.name.is_empty() || all_data || (0..fields.len()).any(unfit)
}

fn fields(entries: &[(ExampleKey, ExampleValue)], class: &Class, depth: usize) -> Vec<(String, String)> {
    let field = |(key, item): &(ExampleKey, ExampleValue)| {
        let name = go_name(class.initialisms, key.wire());
        let text = value(item, &class.field(&name, item), depth);
        (name, text)
    };
    entries.iter().map(field).collect()
}

/// The type of a list's items; of a whole number where others are none, `float64`.
fn item_type(item: &ExampleValue, class: &Class) -> String {
    match item {
        ExampleValue::Bool(_) => "bool".to_owned(),
        ExampleValue::Number(number) if number.parse::<i64>().is_err() => "float64".to_owned(),
        ExampleValue::Number(_) => "int64".to_owned(),
        ExampleValue::Object(entries) if !is_map(entries, class) => format!("{}.{}", class.package, class.literal()),
        ExampleValue::Object(_) => "map[string]any".to_owned(),
        ExampleValue::DateTime(_) | ExampleValue::Date(_) => "time.Time".to_owned(),
        ExampleValue::List(_) => "[]any".to_owned(),
        ExampleValue::Null => "any".to_owned(),
        _ => "string".to_owned(),
    }
}

fn list(items: &[ExampleValue], class: &Class, depth: usize) -> String {
    let mut types: Vec<_> = items.iter().map(|item| item_type(item, class)).collect();
    if types.iter().any(|ty| ty == "float64") {
        types.iter_mut().filter(|ty| *ty == "int64").for_each(|ty| "float64".clone_into(ty));
    }
    let first = types.first().map_or("string", String::as_str);
    let alike = types.iter().all(|ty| ty == first);
    let item = |item: &ExampleValue| match item {
        ExampleValue::Object(entries) if alike && !is_map(entries, class) => {
            literal(&fields(entries, class, depth + 1), depth)
        }
        ExampleValue::Object(_) => value(item, class, depth),
        item => value(item, &class.plain(), depth),
    };
    let items = items.iter().map(item).collect::<Vec<_>>().join(", ");
    format!("[]{}{{{items}}}", if alike { first } else { "any" })
}

#[cfg(test)]
mod tests {
    use super::super::SDK;
    use super::{Class, ExampleValue, time, value};

    fn class(is_now: bool) -> Class {
        Class { package: "acme".to_owned(), name: String::new(), suffix: "", is_now, initialisms: &SDK }
    }

    #[test]
    fn a_time_is_told_as_far_as_go_can_build_it() {
        let told = |text| time(text, &class(false));
        assert_eq!(told("2026-12-24T15:00:08Z"), "time.Date(2026, 12, 24, 15, 0, 8, 0, time.UTC)");
        assert_eq!(
            told("2020-07-01T00:00:00.5-06:30"),
            "time.Date(2020, 7, 1, 0, 0, 0, 0, time.FixedZone(\"\", -23400))"
        );
        assert_eq!(told("2025-05-01"), "time.Date(2025, 5, 1, 0, 0, 0, 0, time.UTC)");
        assert_eq!(told("tomorrow"), "time.Now()");
        assert_eq!(time("2025-05-01", &class(true)), "time.Now()");
    }

    #[test]
    fn a_scalar_that_may_be_left_out_has_a_type_of_its_own() {
        let optional = |inner| value(&ExampleValue::Optional(Box::new(inner)), &class(false), 0);
        assert_eq!(optional(ExampleValue::Text("a".to_owned())), "acme.String(\"a\")");
        assert_eq!(optional(ExampleValue::Number("5".to_owned())), "acme.Int(5)");
        assert_eq!(optional(ExampleValue::Number("5.0".to_owned())), "acme.Float(5.0)");
        assert_eq!(optional(ExampleValue::Bool(true)), "acme.Bool(true)");
    }
}
