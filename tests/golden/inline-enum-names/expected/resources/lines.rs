//! Operations of the product Lines.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::models::lines;
#[allow(unused_imports)]
use crate::models::shared;
#[allow(unused_imports)]
use crate::runtime::operation::*;

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
    /// Query parameter `sort`.
    #[inline]
    pub fn sort(self, value: impl Into<lines::CreateLineSort>) -> Self {
        self.arg("sort", &Into::<lines::CreateLineSort>::into(value))
    }
}
