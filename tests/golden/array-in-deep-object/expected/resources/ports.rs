//! Operations of the product Ports.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::models::ports;
#[allow(unused_imports)]
use crate::models::shared;
#[allow(unused_imports)]
use crate::runtime::operation::*;

/// Operations under `client.ports()`.
#[derive(Clone, Copy, Debug)]
pub struct Ports<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `ports`.
    #[inline]
    #[must_use]
    pub fn ports(&self) -> Ports<'_> {
        Ports(self)
    }
}

impl Ports<'_> {
    /// List ports.
    ///
    /// `GET /ports`
    #[inline]
    pub fn list(&self) -> Call<Vec<ports::Port>, PortsList> {
        Call::new(self.0, const { &Op::new("GET", "/ports").data().no_auth() })
    }
}

/// Parameters of `GET /ports`.
#[derive(Debug)]
pub enum PortsList {}

impl<T> Call<T, PortsList> {
    /// Query parameter `filter`.
    #[inline]
    pub fn filter(self, value: ports::ListPortsFilter) -> Self {
        self.repeated("filter", &value)
    }
}
