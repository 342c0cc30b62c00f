//! Which configuration goes with a document: what a folder `spec/` says is for one vendor's documents only.

use super::{Config, CrateName, Identity, Ownership};
use crate::diagnostic::Failure;
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
