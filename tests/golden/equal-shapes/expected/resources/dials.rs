//! Operations of Dials.
//!
//! See [the types](crate::dials), [the guide](crate::guides::dials).

use crate::models::dials;
use crate::runtime::operation::{Call, Client, IntoField, Op};

/// Operations under `client.dials()`. Feature `dials`.
///
/// Guide: [Dials](crate::guides::dials).
#[derive(Clone, Copy, Debug)]
pub struct Dials<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `dials`. Feature `dials`.
    #[inline]
    #[must_use]
    pub fn dials(&self) -> Dials<'_> {
        Dials(self)
    }
}

impl Dials<'_> {
    /// Lists dials.
    ///
    /// `GET /dials`
    #[inline]
    pub fn list(&self) -> Call<dials::Dial, DialsList> {
        Call::new(self.0, const { &Op::new("GET", "/dials").no_auth() })
    }

    /// Creates a dial.
    ///
    /// `POST /dials`
    #[inline]
    pub fn create(&self, body: dials::CreateDialRequest) -> Call<dials::Dial> {
        Call::new(self.0, const { &Op::new("POST", "/dials").no_auth() }).json(&body)
    }
}

/// What [`Dials::list`] (`GET /dials`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter_callback_method`, [`CallbackMethod`](dials::CallbackMethod): `filter[callback_method]` in the query.
#[derive(Debug)]
pub enum DialsList {}

impl<T> Call<T, DialsList> {
    /// Sets the query parameter `filter[callback_method]`.
    #[inline]
    pub fn filter_callback_method(
        self,
        value: impl IntoField<Option<dials::CallbackMethod>>,
    ) -> Self {
        self.arg(
            "filter[callback_method]",
            &IntoField::<Option<dials::CallbackMethod>>::into_field(value),
        )
    }
}
