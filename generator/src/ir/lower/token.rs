//! What a document says of OAuth: its schemes, and where tokens are had for a client's id and secret.

use crate::ir::TokenUrl;
use crate::spec::Loaded;
use openapiv3::SecurityScheme;
use std::collections::BTreeSet;

/// The names of schemes of type `oauth2`.
pub fn oauth_schemes(loaded: &Loaded) -> BTreeSet<String> {
    let schemes = loaded.doc.components.iter().flat_map(|components| &components.security_schemes);
    let of_oauth = schemes.filter(|(_, scheme)| matches!(scheme.as_item(), Some(SecurityScheme::OAuth2 { .. })));
    of_oauth.map(|(name, _)| name.clone()).collect()
}

/// Where the first scheme with OAuth client credentials has its tokens.
pub fn token_url(loaded: &Loaded, base_url: &str) -> Option<TokenUrl> {
    let components = loaded.doc.components.as_ref()?;
    let url = components.security_schemes.values().find_map(|scheme| match scheme.as_item()? {
        SecurityScheme::OAuth2 { flows, .. } => Some(&flows.client_credentials.as_ref()?.token_url),
        _ => None,
    })?;
    let under = url.strip_prefix(base_url).filter(|path| path.starts_with('/'));
    match under {
        Some(path) => Some(TokenUrl { base: None, path: path.to_owned() }),
        None if url.starts_with('/') => Some(TokenUrl { base: None, path: url.clone() }),
        None => {
            let start = ["https://", "http://"].into_iter().find(|start| url.starts_with(start))?.len();
            let end = start + url[start..].find('/')?;
            Some(TokenUrl { base: Some(url[..end].to_owned()), path: url[end..].to_owned() })
        }
    }
}
