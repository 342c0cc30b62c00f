//! Operations of the product SETI.

use super::Messaging10dlc;
use crate::models::seti;
use crate::runtime::operation::{Call, Client, IntoField, Op, Value};

impl Messaging10dlc<'_> {
    /// Get enum (messaging 10DLC).
    ///
    /// `GET /10dlc/enum/{endpoint}`
    #[inline]
    pub fn get_enum(&self, endpoint: impl Into<seti::GetEnumEndpoint>) -> Call<Value> {
        Call::new(self.0, const { &Op::new("GET", "/10dlc/enum/{endpoint}") })
            .path(&[endpoint.into().as_str()])
    }
}

/// Operations under `client.seti()`.
#[derive(Clone, Copy, Debug)]
pub struct Seti<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `seti`.
    #[inline]
    #[must_use]
    pub fn seti(&self) -> Seti<'_> {
        Seti(self)
    }
}

impl Seti<'_> {
    /// Get black box test results (SETI).
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

/// Parameters of `GET /seti/black_box_test_results`.
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
