//! Which credentials an operation asks for, in words: one text for each of its alternatives.

use crate::ir::NO_CREDENTIAL;
use openapiv3::{APIKeyLocation, SecurityRequirement, SecurityScheme};
use std::collections::BTreeSet;

/// The alternatives, sorted; the credentials of one are joined by ` and `.
pub fn alternatives<'s>(
    requirements: &[SecurityRequirement],
    scheme: impl Fn(&str) -> Option<&'s SecurityScheme>,
) -> Vec<String> {
    let alternative = |requirement: &SecurityRequirement| {
        let all: BTreeSet<String> = requirement.keys().map(|name| credential(name, scheme(name))).collect();
        all.into_iter().collect::<Vec<_>>().join(" and ")
    };
    let named = |text: String| if text.is_empty() { NO_CREDENTIAL.to_owned() } else { text };
    let all: BTreeSet<String> = requirements.iter().map(alternative).map(named).collect();
    if all.is_empty() { vec![NO_CREDENTIAL.to_owned()] } else { all.into_iter().collect() }
}

fn credential(name: &str, scheme: Option<&SecurityScheme>) -> String {
    match scheme {
        Some(SecurityScheme::APIKey { location, name, .. }) => format!("apiKey {} {name}", place(location)),
        Some(SecurityScheme::HTTP { scheme, .. }) => format!("http {}", scheme.to_ascii_lowercase()),
        Some(SecurityScheme::OAuth2 { .. }) => "oauth2".to_owned(),
        Some(SecurityScheme::OpenIDConnect { .. }) => "openIdConnect".to_owned(),
        None => format!("undeclared {name}"),
    }
}

fn place(location: &APIKeyLocation) -> &'static str {
    match location {
        APIKeyLocation::Query => "query",
        APIKeyLocation::Header => "header",
        APIKeyLocation::Cookie => "cookie",
    }
}
