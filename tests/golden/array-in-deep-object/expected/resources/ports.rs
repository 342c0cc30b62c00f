//! Operations of the product Ports.

use crate::models::ports;
use crate::runtime::operation::{Call, Client, IntoField, Op};

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
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(self, value: impl IntoField<Option<ports::ListPortsFilter>>) -> Self {
        self.repeated(
            "filter",
            &IntoField::<Option<ports::ListPortsFilter>>::into_field(value),
        )
    }
}
