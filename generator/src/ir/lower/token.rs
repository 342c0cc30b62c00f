//! Where tokens are had for an OAuth client's id and secret.

use crate::ir::TokenUrl;
use crate::spec::Loaded;
use openapiv3::SecurityScheme;

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
