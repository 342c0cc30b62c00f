//! Operations of Lines.
//!
//! See [the types](crate::lines), [the guide](crate::guides::lines).

use crate::models::lines;
use crate::runtime::operation::{Call, Client, IntoField, Op};

/// Operations under `client.lines()`. Feature `lines`.
///
/// Guide: [Lines](crate::guides::lines).
#[derive(Clone, Copy, Debug)]
pub struct Lines<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `lines`. Feature `lines`.
    #[inline]
    #[must_use]
    pub fn lines(&self) -> Lines<'_> {
        Lines(self)
    }
}

impl Lines<'_> {
    /// Creates a line.
    ///
    /// `POST /lines`
    #[inline]
    pub fn create(
        &self,
        body: lines::CreateLineRequest,
    ) -> Call<lines::Line, LinesCreate> {
        Call::new(self.0, const { &Op::new("POST", "/lines").no_auth() }).json(&body)
    }
}

/// What [`Lines::create`] (`POST /lines`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `sort`, [`CreateLineSort`](lines::CreateLineSort): `sort` in the query.
#[derive(Debug)]
pub enum LinesCreate {}

impl<T> Call<T, LinesCreate> {
    /// Sets the query parameter `sort`.
    #[inline]
    pub fn sort(self, value: impl IntoField<Option<lines::CreateLineSort>>) -> Self {
        self.arg("sort", &IntoField::<Option<lines::CreateLineSort>>::into_field(value))
    }
}
