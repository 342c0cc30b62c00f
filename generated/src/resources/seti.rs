//! Operations of SETI. Figures on how healthy the platform is.
//!
//! See [the types](crate::seti), [the guide](crate::guides::seti).

#[doc(inline)]
pub use super::Messaging10dlc;
use crate::models::seti;
use crate::runtime::operation::{Call, Client, IntoField, Op, Value};

impl Messaging10dlc<'_> {
    /// Gets the values of a 10DLC enumeration.
    ///
    /// `GET /10dlc/enum/{endpoint}`
    #[inline]
    pub fn get_enum(&self, endpoint: impl Into<seti::GetEnumEndpoint>) -> Call<Value> {
        Call::new(self.0, const { &Op::new("GET", "/10dlc/enum/{endpoint}") })
            .path(&[endpoint.into().as_str()])
    }
}

/// Operations under `client.seti()`. Feature `seti`.
///
/// Guide: [SETI](crate::guides::seti).
#[derive(Clone, Copy, Debug)]
pub struct Seti<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `seti`. Feature `seti`.
    #[inline]
    #[must_use]
    pub fn seti(&self) -> Seti<'_> {
        Seti(self)
    }
}

impl Seti<'_> {
    /// Gets SETI black box test results.
    ///
    /// `GET /seti/black_box_test_results`
    #[inline]
    pub fn retrieve_black_box_test_results(
        &self,
    ) -> Call<Vec<seti::BlackBoxTestResultSet>, SetiRetrieveBlackBoxTestResults> {
        Call::new(
            self.0,
            const { &Op::new("GET", "/seti/black_box_test_results").data() },
        )
    }
}

/// What [`Seti::retrieve_black_box_test_results`] (`GET /seti/black_box_test_results`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`RetrieveBlackBoxTestResultsFilter`](seti::RetrieveBlackBoxTestResultsFilter): `filter` in the query.
#[derive(Debug)]
pub enum SetiRetrieveBlackBoxTestResults {}

impl<T> Call<T, SetiRetrieveBlackBoxTestResults> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<seti::RetrieveBlackBoxTestResultsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<seti::RetrieveBlackBoxTestResultsFilter>,
            >::into_field(value),
        )
    }
}
