//! Which configuration goes with a document: what a folder `spec/` says is for one vendor's documents only.

use super::{Config, CrateName, Identity, Ownership, host};
use crate::diagnostic::{Diagnostic, Failure, Pointer};
use crate::spec::SpecFolder;

impl Config {
    /// The configuration of a document, by the URL of its first server: `given`, a file's name and text, where there is one;
    /// that of the folder, for the documents that it is for; for all others, one in which nobody decided anything.
    pub fn of_document(given: Option<(&str, &str)>, folder: &SpecFolder, server: &str) -> Result<Self, Failure> {
        let own = Self::of_folder(folder)?;
        let is_vendor = own.identity.is_for(server);
        match given {
            Some((file, text)) => {
                let standing = if is_vendor { Ownership::Configured } else { Ownership::Other };
                Ok(Self { standing, ..Self::parse(file, text)? })
            }
            None if is_vendor => Ok(own),
            None => Ok(Self::default()),
        }
    }

    /// Whether a folder is for the document whose first server is at this URL.
    pub fn is_vendor(folder: &SpecFolder, server: &str) -> Result<bool, Failure> {
        Ok(Self::of_folder(folder)?.identity.is_for(server))
    }

    /// That a document whose first server is at this URL is none of the vendor's, where the file says which ones are.
    pub fn foreign_server(&self, server: &str) -> Option<Diagnostic> {
        let hosts = &self.identity.hosts;
        let is_foreign = !hosts.is_empty() && !self.identity.is_for(server);
        let told = || {
            let host = host(server);
            let whose = if host.is_empty() { "on no host".to_owned() } else { format!("on `{host}`") };
            let message =
                format!("the document's first server is {whose}, and `{}` is for {}", self.file, hosts.join(", "));
            let help = "name a document of that vendor; where it moved, list the host in the table `[identity]`";
            Diagnostic::error("foreign-document", message).at(Pointer::parse("/servers/0/url")).help(help)
        };
        is_foreign.then(told)
    }

    /// Calls the crate so, whatever a file or the document says.
    #[must_use]
    pub fn with_crate_name(mut self, name: Option<&CrateName>) -> Self {
        if let Some(name) = name {
            self.identity.crate_name = Some(name.clone());
        }
        self
    }

    /// Who the API of a document is, by its title and the URL of its first server.
    pub fn identity(&self, title: &str, server: &str) -> Identity {
        self.identity.of_document(self.standing, title, server)
    }
}
