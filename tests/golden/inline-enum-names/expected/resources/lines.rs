//! Operations of the product Lines.

use crate::models::lines;
use crate::runtime::operation::{Call, Client, IntoField, Op};

/// Operations under `client.lines()`.
#[derive(Clone, Copy, Debug)]
pub struct Lines<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `lines`.
    #[inline]
    #[must_use]
    pub fn lines(&self) -> Lines<'_> {
        Lines(self)
    }
}

impl Lines<'_> {
    /// Create line.
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

/// Parameters of `POST /lines`.
#[derive(Debug)]
pub enum LinesCreate {}

impl<T> Call<T, LinesCreate> {
    /// Sets the query parameter `sort`.
    #[inline]
    pub fn sort(self, value: impl IntoField<Option<lines::CreateLineSort>>) -> Self {
        self.arg("sort", &IntoField::<Option<lines::CreateLineSort>>::into_field(value))
    }
}
