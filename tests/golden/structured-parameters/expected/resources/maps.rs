//! Operations of Maps.
//!
//! See [the types](crate::maps), [the guide](crate::guides::maps).

use crate::models::maps;
use crate::runtime::operation::{Call, Client, IntoField, Op};

/// Operations under `client.maps()`. Feature `maps`.
///
/// Guide: [Maps](crate::guides::maps).
#[derive(Clone, Copy, Debug)]
pub struct Maps<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `maps`. Feature `maps`.
    #[inline]
    #[must_use]
    pub fn maps(&self) -> Maps<'_> {
        Maps(self)
    }
}

impl Maps<'_> {
    /// Gets a map.
    ///
    /// `GET /maps/{points}/{area}/{level}/{kind}/{any}/{either}`
    #[inline]
    pub fn retrieve(
        &self,
        points: &str,
        area: &str,
        level: i64,
        kind: impl Into<maps::RetrieveMapKind>,
        any: &str,
        either: &str,
    ) -> Call<(), MapsRetrieve> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "GET",
                            "/maps/{points}/{area}/{level}/{kind}/{any}/{either}",
                        )
                        .empty()
                        .no_auth()
                },
            )
            .path(&[points, area, &level.to_string(), kind.into().as_str(), any, either])
    }
}

/// What [`Maps::retrieve`] (`GET /maps/{points}/{area}/{level}/{kind}/{any}/{either}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `x_area`, `String`: `X-Area` in the header.
/// - `x_layers`, [`Vec<RetrieveMapXLayers>`](maps::RetrieveMapXLayers): `X-Layers` in the header.
/// - `x_rows`, `String`: `X-Rows` in the header.
#[derive(Debug)]
pub enum MapsRetrieve {}

impl<T> Call<T, MapsRetrieve> {
    /// Sets the header `X-Area`.
    #[inline]
    pub fn x_area(self, value: impl IntoField<Option<String>>) -> Self {
        self.header_arg("X-Area", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the header `X-Layers`.
    #[inline]
    pub fn x_layers(
        self,
        value: impl IntoField<Option<Vec<maps::RetrieveMapXLayers>>>,
    ) -> Self {
        self.header_arg(
            "X-Layers",
            &IntoField::<Option<Vec<maps::RetrieveMapXLayers>>>::into_field(value),
        )
    }

    /// Sets the header `X-Rows`.
    #[inline]
    pub fn x_rows(self, value: impl IntoField<Option<String>>) -> Self {
        self.header_arg("X-Rows", &IntoField::<Option<String>>::into_field(value))
    }
}
