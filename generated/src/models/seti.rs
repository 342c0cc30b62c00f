//! Types of SETI. Figures on how healthy the platform is.
//!
//! See [the operations](crate::resources::seti), [the guide](crate::guides::seti).

use crate::runtime::model::{object, string_enum};

object! {
    /// Schema `BlackBoxTestResult`. Part of [`BlackBoxTestResultSet`].
    pub struct BlackBoxTestResult reply {
        id: Option<String> = "id",
        record_type: Option<String> = "record_type",
        result: Option<f64> = "result",
    }
}

object! {
    /// Schema `BlackBoxTestResultSet`. Returned by [`client.seti().retrieve_black_box_test_results`](crate::resources::seti::Seti::retrieve_black_box_test_results).
    pub struct BlackBoxTestResultSet reply {
        black_box_tests: Option<Vec<BlackBoxTestResult>> = "black_box_tests",
        product: Option<String> = "product",
        record_type: Option<String> = "record_type",
    }
}

string_enum! {
    /// Parameter of `GET /10dlc/enum/{endpoint}`. Taken by [`client.messaging_10dlc().get_enum`](crate::resources::Messaging10dlc::get_enum).
    pub enum GetEnumEndpoint {
        Mno = "mno",
        OptionalAttributes = "optionalAttributes",
        Usecase = "usecase",
        Vertical = "vertical",
        AltBusinessIdType = "altBusinessIdType",
        BrandIdentityStatus = "brandIdentityStatus",
        BrandRelationship = "brandRelationship",
        CampaignStatus = "campaignStatus",
        EntityType = "entityType",
        ExtVettingProvider = "extVettingProvider",
        VettingStatus = "vettingStatus",
        BrandStatus = "brandStatus",
        OperationStatus = "operationStatus",
        ApprovedPublicCompany = "approvedPublicCompany",
        StockExchange = "stockExchange",
        VettingClass = "vettingClass",
    }
}

object! {
    /// Parameter of `GET /seti/black_box_test_results`. Taken by [`client.seti().retrieve_black_box_test_results`](crate::resources::seti::Seti::retrieve_black_box_test_results).
    pub struct RetrieveBlackBoxTestResultsFilter request {
        product: Option<String> = "product",
    }
    /// Creates an empty one.
    new()
}
