//! Operations of Ports.
//!
//! See [the types](crate::ports), [the guide](crate::guides::ports).

use crate::models::ports;
use crate::runtime::operation::{Call, Client, IntoField, Op};

/// Operations under `client.ports()`. Feature `ports`.
///
/// Guide: [Ports](crate::guides::ports).
#[derive(Clone, Copy, Debug)]
pub struct Ports<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `ports`. Feature `ports`.
    #[inline]
    #[must_use]
    pub fn ports(&self) -> Ports<'_> {
        Ports(self)
    }
}

impl Ports<'_> {
    /// Lists ports.
    ///
    /// `GET /ports`
    #[inline]
    pub fn list(&self) -> Call<Vec<ports::Port>, PortsList> {
        Call::new(self.0, const { &Op::new("GET", "/ports").data().no_auth() })
    }
}

/// What [`Ports::list`] (`GET /ports`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListPortsFilter`](ports::ListPortsFilter): `filter` in the query.
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
