//! Certificates, and the library that checks them.

use super::ClientBuilder;

/// The settings of TLS.
#[derive(Default)]
pub(super) struct Tls {
    roots: Vec<Vec<u8>>,
    has_only_these: bool,
    /// A certificate with its chain, and its key.
    identity: Option<(Vec<u8>, Vec<u8>)>,
}

impl ClientBuilder {
    /// Trusts these certificates too, beside those of the operating system: PEM, one or more.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.tls().roots.push(pem.into());
        self
    }

    /// Trusts no other certificates than those of [`root_certificates`](Self::root_certificates).
    pub fn only_these_roots(mut self) -> Self {
        self.tls().has_only_these = true;
        self
    }

    /// Shows this certificate to servers that ask for one: PEM with its chain, and its key, PEM of PKCS #8.
    pub fn client_certificate(mut self, chain: impl Into<Vec<u8>>, key: impl Into<Vec<u8>>) -> Self {
        self.tls().identity = Some((chain.into(), key.into()));
        self
    }
}

impl Tls {
    /// Applies the settings, or says which cannot be.
    pub(super) fn apply(self, mut builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, String> {
        provide()?;
        let mut roots = Vec::new();
        for pem in &self.roots {
            let read = reqwest::Certificate::from_pem_bundle(pem).map_err(|error| error.to_string())?;
            if read.is_empty() {
                return Err("what is to be trusted has no certificate in PEM".to_owned());
            }
            roots.extend(read);
        }
        if self.has_only_these {
            builder = builder.tls_certs_only(roots);
        } else if !roots.is_empty() {
            builder = builder.tls_certs_merge(roots);
        }
        match self.identity {
            // What is wrong with a key is not for a log.
            Some((chain, key)) => identity(&chain, &key)
                .map(|identity| builder.identity(identity))
                .map_err(|_| "the client's certificate and its key cannot be used".to_owned()),
            None => Ok(builder),
        }
    }
}

#[cfg(any(feature = "rustls", feature = "rustls-no-provider"))]
fn identity(chain: &[u8], key: &[u8]) -> Result<reqwest::Identity, reqwest::Error> {
    reqwest::Identity::from_pem(&[chain, b"\n", key].concat())
}

#[cfg(not(any(feature = "rustls", feature = "rustls-no-provider")))]
fn identity(chain: &[u8], key: &[u8]) -> Result<reqwest::Identity, reqwest::Error> {
    reqwest::Identity::from_pkcs8_pem(chain, key)
}

/// Has a process without cryptography for rustls take ring.
#[cfg(all(feature = "rustls-ring", not(feature = "rustls")))]
#[allow(clippy::unnecessary_wraps, reason = "without ring there may be none")]
fn provide() -> Result<(), String> {
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        // Where another thread was faster, there is one.
        _ = rustls::crypto::ring::default_provider().install_default();
    }
    Ok(())
}

/// Fails where the program has not said whose cryptography rustls is to take.
#[cfg(all(feature = "rustls-no-provider", not(any(feature = "rustls", feature = "rustls-ring"))))]
fn provide() -> Result<(), String> {
    let provider = rustls::crypto::CryptoProvider::get_default();
    provider.map(|_| ()).ok_or_else(|| "no provider of cryptography was installed for rustls".to_owned())
}

/// The library brings its own.
#[cfg(any(feature = "rustls", not(feature = "rustls-no-provider")))]
#[allow(clippy::unnecessary_wraps, reason = "other features have no cryptography of their own")]
fn provide() -> Result<(), String> {
    Ok(())
}
