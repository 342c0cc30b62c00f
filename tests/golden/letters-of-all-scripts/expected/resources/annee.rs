//! Operations of Annee.
//!
//! See [the types](crate::annee), [the guide](crate::guides::annee).

use crate::models::annee;
use crate::runtime::operation::{Call, Client, IntoField, Op};

/// Operations under `client.ete()`. Feature `annee`.
///
/// Guide: [Annee](crate::guides::annee).
#[derive(Clone, Copy, Debug)]
pub struct Ete<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `ete`. Feature `annee`.
    #[inline]
    #[must_use]
    pub fn ete(&self) -> Ete<'_> {
        Ete(self)
    }
}

impl Ete<'_> {
    /// Updates an ete.
    ///
    /// `POST /été/{größe}`
    #[inline]
    pub fn update(&self, grosse: &str, body: annee::Nandu) -> Call<(), EteUpdate> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/été/{größe}").empty().no_auth() },
            )
            .path(&[grosse])
            .json(&body)
    }
}

/// What [`Ete::update`] (`POST /été/{größe}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `nandu`, [`UpdateEteNandu`](annee::UpdateEteNandu): `ñandú` in the query.
#[derive(Debug)]
pub enum EteUpdate {}

impl<T> Call<T, EteUpdate> {
    /// Sets the query parameter `ñandú`.
    #[inline]
    pub fn nandu(self, value: impl IntoField<Option<annee::UpdateEteNandu>>) -> Self {
        self.arg(
            "ñandú",
            &IntoField::<Option<annee::UpdateEteNandu>>::into_field(value),
        )
    }
}
