//! Operations of Numbers Compliance. Regulatory requirements, documents, requirement groups, number bundles and verified numbers.
//!
//! See [the types](crate::numbers_compliance), [the guide](crate::guides::numbers_compliance).

#[doc(inline)]
pub use super::{NumberOrderPhoneNumbers, SubNumberOrders};
use crate::models::{numbers_compliance, shared};
use crate::runtime::operation::{Bytes, Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.bundle_pricing()`. Feature `numbers-compliance`.
///
/// Guide: [Numbers Compliance](crate::guides::numbers_compliance).
#[derive(Clone, Copy, Debug)]
pub struct BundlePricing<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `bundle_pricing`. Feature `numbers-compliance`.
    #[inline]
    #[must_use]
    pub fn bundle_pricing(&self) -> BundlePricing<'_> {
        BundlePricing(self)
    }
}

/// Operations under `client.bundle_pricing().billing_bundles()`. Feature `numbers-compliance`.
///
/// Guide: [Numbers Compliance](crate::guides::numbers_compliance).
#[derive(Clone, Copy, Debug)]
pub struct BundlePricingBillingBundles<'a>(pub(crate) &'a Client);

impl<'a> BundlePricing<'a> {
    /// Operations under `bundle_pricing.billing_bundles`. Feature `numbers-compliance`.
    #[inline]
    #[must_use]
    pub fn billing_bundles(self) -> BundlePricingBillingBundles<'a> {
        BundlePricingBillingBundles(self.0)
    }
}

impl BundlePricingBillingBundles<'_> {
    /// Lists bundle pricing billing bundles.
    ///
    /// `GET /bundle_pricing/billing_bundles`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<
            numbers_compliance::BillingBundleSummary,
            numbers_compliance::PaginationResponse,
        >,
        BundlePricingBillingBundlesList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/bundle_pricing/billing_bundles")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Gets a bundle pricing billing bundle.
    ///
    /// `GET /bundle_pricing/billing_bundles/{bundle_id}`
    #[inline]
    pub fn retrieve(
        &self,
        bundle_id: &str,
    ) -> Call<numbers_compliance::BillingBundle, BundlePricingBillingBundlesRetrieve> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/bundle_pricing/billing_bundles/{bundle_id}").data()
                },
            )
            .path(&[bundle_id])
    }
}

/// What [`BundlePricingBillingBundles::list`] (`GET /bundle_pricing/billing_bundles`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`Filter`](numbers_compliance::Filter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `authorization_bearer`, `String`: `authorization_bearer` in the header.
#[derive(Debug)]
pub enum BundlePricingBillingBundlesList {}

impl<T> Call<T, BundlePricingBillingBundlesList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<numbers_compliance::Filter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<numbers_compliance::Filter>>::into_field(value),
        )
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the header `authorization_bearer`.
    #[inline]
    pub fn authorization_bearer(self, value: impl IntoField<Option<String>>) -> Self {
        self.header_arg(
            "authorization_bearer",
            &IntoField::<Option<String>>::into_field(value),
        )
    }
}

/// What [`BundlePricingBillingBundles::retrieve`] (`GET /bundle_pricing/billing_bundles/{bundle_id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `authorization_bearer`, `String`: `authorization_bearer` in the header.
#[derive(Debug)]
pub enum BundlePricingBillingBundlesRetrieve {}

impl<T> Call<T, BundlePricingBillingBundlesRetrieve> {
    /// Sets the header `authorization_bearer`.
    #[inline]
    pub fn authorization_bearer(self, value: impl IntoField<Option<String>>) -> Self {
        self.header_arg(
            "authorization_bearer",
            &IntoField::<Option<String>>::into_field(value),
        )
    }
}

/// Operations under `client.bundle_pricing().user_bundles()`. Feature `numbers-compliance`.
///
/// Guide: [Numbers Compliance](crate::guides::numbers_compliance).
#[derive(Clone, Copy, Debug)]
pub struct BundlePricingUserBundles<'a>(pub(crate) &'a Client);

impl<'a> BundlePricing<'a> {
    /// Operations under `bundle_pricing.user_bundles`. Feature `numbers-compliance`.
    #[inline]
    #[must_use]
    pub fn user_bundles(self) -> BundlePricingUserBundles<'a> {
        BundlePricingUserBundles(self.0)
    }
}

impl BundlePricingUserBundles<'_> {
    /// Lists bundle pricing user bundles.
    ///
    /// `GET /bundle_pricing/user_bundles`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<numbers_compliance::UserBundle, numbers_compliance::PaginationResponse>,
        BundlePricingUserBundlesList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/bundle_pricing/user_bundles")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates several user bundles.
    ///
    /// `POST /bundle_pricing/user_bundles/bulk`
    #[inline]
    pub fn create(
        &self,
        body: numbers_compliance::CreateUserBundlesBulkRequest,
    ) -> Call<Vec<numbers_compliance::UserBundle>, BundlePricingUserBundlesCreate> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/bundle_pricing/user_bundles/bulk").data() },
            )
            .json(&body)
    }

    /// Lists unused bundle pricing user bundles.
    ///
    /// `GET /bundle_pricing/user_bundles/unused`
    #[inline]
    pub fn list_unused(
        &self,
    ) -> Call<
        Vec<numbers_compliance::UnusedUserBundles>,
        BundlePricingUserBundlesListUnused,
    > {
        Call::new(
            self.0,
            const { &Op::new("GET", "/bundle_pricing/user_bundles/unused").data() },
        )
    }

    /// Gets a bundle pricing user bundle.
    ///
    /// `GET /bundle_pricing/user_bundles/{user_bundle_id}`
    #[inline]
    pub fn retrieve(
        &self,
        user_bundle_id: &str,
    ) -> Call<numbers_compliance::UserBundle, BundlePricingUserBundlesRetrieve> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/bundle_pricing/user_bundles/{user_bundle_id}")
                        .data()
                },
            )
            .path(&[user_bundle_id])
    }

    /// Deactivates a bundle pricing user bundle.
    ///
    /// `DELETE /bundle_pricing/user_bundles/{user_bundle_id}`
    #[inline]
    pub fn deactivate(
        &self,
        user_bundle_id: &str,
    ) -> Call<numbers_compliance::UserBundle, BundlePricingUserBundlesDeactivate> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/bundle_pricing/user_bundles/{user_bundle_id}")
                        .data()
                },
            )
            .path(&[user_bundle_id])
    }

    /// Lists the resources of a bundle pricing user bundle.
    ///
    /// `GET /bundle_pricing/user_bundles/{user_bundle_id}/resources`
    #[inline]
    pub fn list_resources(
        &self,
        user_bundle_id: &str,
    ) -> Call<
        Vec<numbers_compliance::UserBundleResource>,
        BundlePricingUserBundlesListResources,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "GET",
                            "/bundle_pricing/user_bundles/{user_bundle_id}/resources",
                        )
                        .data()
                },
            )
            .path(&[user_bundle_id])
    }
}

/// What [`BundlePricingUserBundles::list`] (`GET /bundle_pricing/user_bundles`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`Filter`](numbers_compliance::Filter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `authorization_bearer`, `String`: `authorization_bearer` in the header.
#[derive(Debug)]
pub enum BundlePricingUserBundlesList {}

impl<T> Call<T, BundlePricingUserBundlesList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<numbers_compliance::Filter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<numbers_compliance::Filter>>::into_field(value),
        )
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the header `authorization_bearer`.
    #[inline]
    pub fn authorization_bearer(self, value: impl IntoField<Option<String>>) -> Self {
        self.header_arg(
            "authorization_bearer",
            &IntoField::<Option<String>>::into_field(value),
        )
    }
}

/// What [`BundlePricingUserBundles::create`] (`POST /bundle_pricing/user_bundles/bulk`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `authorization_bearer`, `String`: `authorization_bearer` in the header.
#[derive(Debug)]
pub enum BundlePricingUserBundlesCreate {}

impl<T> Call<T, BundlePricingUserBundlesCreate> {
    /// Sets the header `authorization_bearer`.
    #[inline]
    pub fn authorization_bearer(self, value: impl IntoField<Option<String>>) -> Self {
        self.header_arg(
            "authorization_bearer",
            &IntoField::<Option<String>>::into_field(value),
        )
    }
}

/// What [`BundlePricingUserBundles::list_unused`] (`GET /bundle_pricing/user_bundles/unused`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`Filter`](numbers_compliance::Filter): `filter` in the query.
/// - `authorization_bearer`, `String`: `authorization_bearer` in the header.
#[derive(Debug)]
pub enum BundlePricingUserBundlesListUnused {}

impl<T> Call<T, BundlePricingUserBundlesListUnused> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<numbers_compliance::Filter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<numbers_compliance::Filter>>::into_field(value),
        )
    }

    /// Sets the header `authorization_bearer`.
    #[inline]
    pub fn authorization_bearer(self, value: impl IntoField<Option<String>>) -> Self {
        self.header_arg(
            "authorization_bearer",
            &IntoField::<Option<String>>::into_field(value),
        )
    }
}

/// What [`BundlePricingUserBundles::retrieve`] (`GET /bundle_pricing/user_bundles/{user_bundle_id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `authorization_bearer`, `String`: `authorization_bearer` in the header.
#[derive(Debug)]
pub enum BundlePricingUserBundlesRetrieve {}

impl<T> Call<T, BundlePricingUserBundlesRetrieve> {
    /// Sets the header `authorization_bearer`.
    #[inline]
    pub fn authorization_bearer(self, value: impl IntoField<Option<String>>) -> Self {
        self.header_arg(
            "authorization_bearer",
            &IntoField::<Option<String>>::into_field(value),
        )
    }
}

/// What [`BundlePricingUserBundles::deactivate`] (`DELETE /bundle_pricing/user_bundles/{user_bundle_id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `authorization_bearer`, `String`: `authorization_bearer` in the header.
#[derive(Debug)]
pub enum BundlePricingUserBundlesDeactivate {}

impl<T> Call<T, BundlePricingUserBundlesDeactivate> {
    /// Sets the header `authorization_bearer`.
    #[inline]
    pub fn authorization_bearer(self, value: impl IntoField<Option<String>>) -> Self {
        self.header_arg(
            "authorization_bearer",
            &IntoField::<Option<String>>::into_field(value),
        )
    }
}

/// What [`BundlePricingUserBundles::list_resources`] (`GET /bundle_pricing/user_bundles/{user_bundle_id}/resources`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `authorization_bearer`, `String`: `authorization_bearer` in the header.
#[derive(Debug)]
pub enum BundlePricingUserBundlesListResources {}

impl<T> Call<T, BundlePricingUserBundlesListResources> {
    /// Sets the header `authorization_bearer`.
    #[inline]
    pub fn authorization_bearer(self, value: impl IntoField<Option<String>>) -> Self {
        self.header_arg(
            "authorization_bearer",
            &IntoField::<Option<String>>::into_field(value),
        )
    }
}

/// Operations under `client.document_links()`. Feature `numbers-compliance`.
///
/// Guide: [Numbers Compliance](crate::guides::numbers_compliance).
#[derive(Clone, Copy, Debug)]
pub struct DocumentLinks<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `document_links`. Feature `numbers-compliance`.
    #[inline]
    #[must_use]
    pub fn document_links(&self) -> DocumentLinks<'_> {
        DocumentLinks(self)
    }
}

impl DocumentLinks<'_> {
    /// Lists document links.
    ///
    /// `GET /document_links`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<numbers_compliance::DocServiceDocumentLink, shared::PaginationMeta>,
        DocumentLinksList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/document_links")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }
}

/// What [`DocumentLinks::list`] (`GET /document_links`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListDocumentLinksFilter`](numbers_compliance::ListDocumentLinksFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum DocumentLinksList {}

impl<T> Call<T, DocumentLinksList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<numbers_compliance::ListDocumentLinksFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<numbers_compliance::ListDocumentLinksFilter>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.documents()`. Feature `numbers-compliance`.
///
/// Guide: [Numbers Compliance](crate::guides::numbers_compliance).
#[derive(Clone, Copy, Debug)]
pub struct Documents<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `documents`. Feature `numbers-compliance`.
    #[inline]
    #[must_use]
    pub fn documents(&self) -> Documents<'_> {
        Documents(self)
    }
}

impl Documents<'_> {
    /// Lists documents.
    ///
    /// `GET /documents`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<numbers_compliance::DocServiceDocument, shared::PaginationMeta>,
        DocumentsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/documents")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Uploads a document.
    ///
    /// `POST /documents`
    #[inline]
    pub fn upload_json(
        &self,
        body: impl Into<UploadDocumentJsonBody>,
    ) -> Call<numbers_compliance::DocServiceDocument> {
        let call = Call::new(self.0, const { &Op::new("POST", "/documents").data() });
        match body.into() {
            UploadDocumentJsonBody::Json(body) => call.json(&body),
            UploadDocumentJsonBody::Multipart(body) => call.multipart(&body),
        }
    }

    /// Gets a document.
    ///
    /// `GET /documents/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<numbers_compliance::DocServiceDocument> {
        Call::new(self.0, const { &Op::new("GET", "/documents/{id}").data() })
            .path(&[id])
    }

    /// Asks [`retrieve`](Self::retrieve) again and again until `status` is `verified`. It is an error if that is `denied`.
    pub fn wait(
        &self,
        id: &str,
    ) -> crate::runtime::Wait<numbers_compliance::DocServiceDocument> {
        const JOB: &crate::runtime::Job<numbers_compliance::DocServiceDocument> = &crate::runtime::Job {
            state: |value| Some(value.status.as_ref()?.as_str()),
            done: &["verified"],
            failed: &["denied"],
        };
        crate::runtime::Wait::new(self.retrieve(id), JOB)
    }

    /// Updates a document.
    ///
    /// `PATCH /documents/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: numbers_compliance::DocServiceDocument,
    ) -> Call<numbers_compliance::DocServiceDocument> {
        Call::new(self.0, const { &Op::new("PATCH", "/documents/{id}").data() })
            .path(&[id])
            .json(&body)
    }

    /// Deletes a document.
    ///
    /// `DELETE /documents/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<numbers_compliance::DocServiceDocument> {
        Call::new(self.0, const { &Op::new("DELETE", "/documents/{id}").data() })
            .path(&[id])
    }

    /// Downloads a document.
    ///
    /// `GET /documents/{id}/download`
    #[inline]
    pub fn download(&self, id: &str) -> Call<Bytes> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/documents/{id}/download").accept("*/*") },
            )
            .path(&[id])
    }

    /// Generates a download link for a document.
    ///
    /// `GET /documents/{id}/download_link`
    #[inline]
    pub fn generate_download_link(
        &self,
        id: &str,
    ) -> Call<numbers_compliance::Document> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/documents/{id}/download_link").data() },
            )
            .path(&[id])
    }
}

/// What [`Documents::list`] (`GET /documents`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListDocumentsFilter`](numbers_compliance::ListDocumentsFilter): `filter` in the query.
/// - `sort`, [`Vec<ListDocumentsSort>`](numbers_compliance::ListDocumentsSort): `sort` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum DocumentsList {}

impl<T> Call<T, DocumentsList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<numbers_compliance::ListDocumentsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<numbers_compliance::ListDocumentsFilter>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `sort`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<Vec<numbers_compliance::ListDocumentsSort>>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<
                Option<Vec<numbers_compliance::ListDocumentsSort>>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// A body of `POST /documents`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum UploadDocumentJsonBody {
    /// As `application/json`.
    Json(numbers_compliance::CreateDocServiceDocumentRequest),
    /// As `multipart/form-data`.
    Multipart(numbers_compliance::CreateMultiPartDocServiceDocumentRequest),
}

impl From<numbers_compliance::CreateDocServiceDocumentRequest>
for UploadDocumentJsonBody {
    #[inline]
    fn from(body: numbers_compliance::CreateDocServiceDocumentRequest) -> Self {
        Self::Json(body)
    }
}

impl From<numbers_compliance::CreateMultiPartDocServiceDocumentRequest>
for UploadDocumentJsonBody {
    #[inline]
    fn from(body: numbers_compliance::CreateMultiPartDocServiceDocumentRequest) -> Self {
        Self::Multipart(body)
    }
}

impl NumberOrderPhoneNumbers<'_> {
    /// Updates the requirement group of a number order phone number.
    ///
    /// `POST /number_order_phone_numbers/{id}/requirement_group`
    #[inline]
    pub fn update_requirement_group(
        &self,
        id: &str,
        body: numbers_compliance::UpdateNumberOrderPhoneNumberRequirementGroupRequest,
    ) -> Call<numbers_compliance::NumberOrderPhoneNumberRequirementGroupResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/number_order_phone_numbers/{id}/requirement_group",
                        )
                        .data()
                },
            )
            .path(&[id])
            .json(&body)
    }
}

/// Operations under `client.phone_numbers_regulatory_requirements()`. Feature `numbers-compliance`.
///
/// Guide: [Numbers Compliance](crate::guides::numbers_compliance).
#[derive(Clone, Copy, Debug)]
pub struct PhoneNumbersRegulatoryRequirements<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `phone_numbers_regulatory_requirements`. Feature `numbers-compliance`.
    #[inline]
    #[must_use]
    pub fn phone_numbers_regulatory_requirements(
        &self,
    ) -> PhoneNumbersRegulatoryRequirements<'_> {
        PhoneNumbersRegulatoryRequirements(self)
    }
}

impl PhoneNumbersRegulatoryRequirements<'_> {
    /// Gets the regulatory requirements of phone numbers.
    ///
    /// `GET /phone_numbers_regulatory_requirements`
    #[inline]
    pub fn retrieve(
        &self,
    ) -> Call<
        numbers_compliance::RetrievePhoneNumbersRegulatoryRequirementResponse,
        PhoneNumbersRegulatoryRequirementsRetrieve,
    > {
        Call::new(
            self.0,
            const { &Op::new("GET", "/phone_numbers_regulatory_requirements") },
        )
    }
}

/// What [`PhoneNumbersRegulatoryRequirements::retrieve`] (`GET /phone_numbers_regulatory_requirements`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`RetrievePhoneNumbersRegulatoryRequirementFilter`](numbers_compliance::RetrievePhoneNumbersRegulatoryRequirementFilter): `filter` in the query.
#[derive(Debug)]
pub enum PhoneNumbersRegulatoryRequirementsRetrieve {}

impl<T> Call<T, PhoneNumbersRegulatoryRequirementsRetrieve> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<
            Option<numbers_compliance::RetrievePhoneNumbersRegulatoryRequirementFilter>,
        >,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<
                    numbers_compliance::RetrievePhoneNumbersRegulatoryRequirementFilter,
                >,
            >::into_field(value),
        )
    }
}

/// Operations under `client.regulatory_requirements()`. Feature `numbers-compliance`.
///
/// Guide: [Numbers Compliance](crate::guides::numbers_compliance).
#[derive(Clone, Copy, Debug)]
pub struct RegulatoryRequirements<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `regulatory_requirements`. Feature `numbers-compliance`.
    #[inline]
    #[must_use]
    pub fn regulatory_requirements(&self) -> RegulatoryRequirements<'_> {
        RegulatoryRequirements(self)
    }
}

impl RegulatoryRequirements<'_> {
    /// Gets the regulatory requirements.
    ///
    /// `GET /regulatory_requirements`
    #[inline]
    pub fn retrieve(
        &self,
    ) -> Call<
        Vec<numbers_compliance::RegulatoryRequirements>,
        RegulatoryRequirementsRetrieve,
    > {
        Call::new(self.0, const { &Op::new("GET", "/regulatory_requirements").data() })
    }
}

/// What [`RegulatoryRequirements::retrieve`] (`GET /regulatory_requirements`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`RetrieveRegulatoryRequirementFilter`](numbers_compliance::RetrieveRegulatoryRequirementFilter): `filter` in the query.
#[derive(Debug)]
pub enum RegulatoryRequirementsRetrieve {}

impl<T> Call<T, RegulatoryRequirementsRetrieve> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<
            Option<numbers_compliance::RetrieveRegulatoryRequirementFilter>,
        >,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<numbers_compliance::RetrieveRegulatoryRequirementFilter>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.requirement_groups()`. Feature `numbers-compliance`.
///
/// Guide: [Numbers Compliance](crate::guides::numbers_compliance).
#[derive(Clone, Copy, Debug)]
pub struct RequirementGroups<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `requirement_groups`. Feature `numbers-compliance`.
    #[inline]
    #[must_use]
    pub fn requirement_groups(&self) -> RequirementGroups<'_> {
        RequirementGroups(self)
    }
}

impl RequirementGroups<'_> {
    /// Lists requirement groups.
    ///
    /// `GET /requirement_groups`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Vec<numbers_compliance::RequirementGroup>, RequirementGroupsList> {
        Call::new(self.0, const { &Op::new("GET", "/requirement_groups") })
    }

    /// Creates a requirement group.
    ///
    /// `POST /requirement_groups`
    #[inline]
    pub fn create(
        &self,
        body: numbers_compliance::CreateRequirementGroupRequest,
    ) -> Call<numbers_compliance::RequirementGroup> {
        Call::new(self.0, const { &Op::new("POST", "/requirement_groups") }).json(&body)
    }

    /// Gets a requirement group.
    ///
    /// `GET /requirement_groups/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<numbers_compliance::RequirementGroup> {
        Call::new(self.0, const { &Op::new("GET", "/requirement_groups/{id}") })
            .path(&[id])
    }

    /// Updates a requirement group.
    ///
    /// `PATCH /requirement_groups/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: numbers_compliance::UpdateRequirementGroupRequest,
    ) -> Call<numbers_compliance::RequirementGroup> {
        Call::new(self.0, const { &Op::new("PATCH", "/requirement_groups/{id}") })
            .path(&[id])
            .json(&body)
    }

    /// Deletes a requirement group.
    ///
    /// `DELETE /requirement_groups/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<numbers_compliance::RequirementGroup> {
        Call::new(self.0, const { &Op::new("DELETE", "/requirement_groups/{id}") })
            .path(&[id])
    }

    /// Submits a requirement group for approval.
    ///
    /// `POST /requirement_groups/{id}/submit_for_approval`
    #[inline]
    pub fn submit_for_approval(
        &self,
        id: &str,
    ) -> Call<numbers_compliance::RequirementGroup> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/requirement_groups/{id}/submit_for_approval")
                },
            )
            .path(&[id])
    }
}

/// What [`RequirementGroups::list`] (`GET /requirement_groups`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListRequirementGroupsFilter`](numbers_compliance::ListRequirementGroupsFilter): `filter` in the query.
#[derive(Debug)]
pub enum RequirementGroupsList {}

impl<T> Call<T, RequirementGroupsList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<numbers_compliance::ListRequirementGroupsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<numbers_compliance::ListRequirementGroupsFilter>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.requirement_types()`. Feature `numbers-compliance`.
///
/// Guide: [Numbers Compliance](crate::guides::numbers_compliance).
#[derive(Clone, Copy, Debug)]
pub struct RequirementTypes<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `requirement_types`. Feature `numbers-compliance`.
    #[inline]
    #[must_use]
    pub fn requirement_types(&self) -> RequirementTypes<'_> {
        RequirementTypes(self)
    }
}

impl RequirementTypes<'_> {
    /// Lists requirement types.
    ///
    /// `GET /requirement_types`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<numbers_compliance::ListRequirementTypesResponse, RequirementTypesList> {
        Call::new(self.0, const { &Op::new("GET", "/requirement_types") })
    }

    /// Gets a requirement type.
    ///
    /// `GET /requirement_types/{id}`
    #[inline]
    pub fn retrieve(
        &self,
        id: &str,
    ) -> Call<numbers_compliance::DocReqsRequirementType> {
        Call::new(self.0, const { &Op::new("GET", "/requirement_types/{id}").data() })
            .path(&[id])
    }
}

/// What [`RequirementTypes::list`] (`GET /requirement_types`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListRequirementTypesFilter`](numbers_compliance::ListRequirementTypesFilter): `filter` in the query.
/// - `sort`, [`Vec<ListRequirementTypesSort>`](numbers_compliance::ListRequirementTypesSort): `sort` in the query.
#[derive(Debug)]
pub enum RequirementTypesList {}

impl<T> Call<T, RequirementTypesList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<numbers_compliance::ListRequirementTypesFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<numbers_compliance::ListRequirementTypesFilter>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `sort`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<Vec<numbers_compliance::ListRequirementTypesSort>>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<
                Option<Vec<numbers_compliance::ListRequirementTypesSort>>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.requirements()`. Feature `numbers-compliance`.
///
/// Guide: [Numbers Compliance](crate::guides::numbers_compliance).
#[derive(Clone, Copy, Debug)]
pub struct Requirements<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `requirements`. Feature `numbers-compliance`.
    #[inline]
    #[must_use]
    pub fn requirements(&self) -> Requirements<'_> {
        Requirements(self)
    }
}

impl Requirements<'_> {
    /// Lists requirements.
    ///
    /// `GET /requirements`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<numbers_compliance::DocReqsRequirement, shared::PaginationMeta>,
        RequirementsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/requirements")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Gets a requirement.
    ///
    /// `GET /requirements/{id}`
    #[inline]
    pub fn retrieve(
        &self,
        id: &str,
    ) -> Call<numbers_compliance::DocReqsRequirement, RequirementsRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/requirements/{id}").data() })
            .path(&[id])
    }
}

/// What [`Requirements::list`] (`GET /requirements`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListRequirementsFilter`](numbers_compliance::ListRequirementsFilter): `filter` in the query.
/// - `sort`, [`Vec<ListRequirementsSort>`](numbers_compliance::ListRequirementsSort): `sort` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `version`, `i64`: `version` in the query.
#[derive(Debug)]
pub enum RequirementsList {}

impl<T> Call<T, RequirementsList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<numbers_compliance::ListRequirementsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<numbers_compliance::ListRequirementsFilter>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `sort`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<Vec<numbers_compliance::ListRequirementsSort>>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<
                Option<Vec<numbers_compliance::ListRequirementsSort>>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `version`.
    #[inline]
    pub fn version(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("version", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// What [`Requirements::retrieve`] (`GET /requirements/{id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `version`, `i64`: `version` in the query.
#[derive(Debug)]
pub enum RequirementsRetrieve {}

impl<T> Call<T, RequirementsRetrieve> {
    /// Sets the query parameter `version`.
    #[inline]
    pub fn version(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("version", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.requirements().versions()`. Feature `numbers-compliance`.
///
/// Guide: [Numbers Compliance](crate::guides::numbers_compliance).
#[derive(Clone, Copy, Debug)]
pub struct RequirementsVersions<'a>(pub(crate) &'a Client);

impl<'a> Requirements<'a> {
    /// Operations under `requirements.versions`. Feature `numbers-compliance`.
    #[inline]
    #[must_use]
    pub fn versions(self) -> RequirementsVersions<'a> {
        RequirementsVersions(self.0)
    }
}

impl RequirementsVersions<'_> {
    /// Creates a version of a requirement.
    ///
    /// `POST /requirements/{id}/versions`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn create(
        &self,
        id: &str,
        body: numbers_compliance::CreateRequirementVersionRequest,
    ) -> Call<numbers_compliance::DocReqsRequirement> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/requirements/{id}/versions").data() },
            )
            .path(&[id])
            .json(&body)
    }

    /// Deletes the pending version of a requirement.
    ///
    /// `DELETE /requirements/{id}/versions/pending`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn delete_pending(
        &self,
        id: &str,
    ) -> Call<numbers_compliance::CancelPendingVersionResponseData> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/requirements/{id}/versions/pending").data()
                },
            )
            .path(&[id])
    }
}

impl SubNumberOrders<'_> {
    /// Updates the requirement group of a sub number order.
    ///
    /// `POST /sub_number_orders/{id}/requirement_group`
    #[inline]
    pub fn update_requirement_group(
        &self,
        id: &str,
        body: numbers_compliance::UpdateSubNumberOrderRequirementGroupRequest,
    ) -> Call<numbers_compliance::SubNumberOrderRequirementGroupResponseData> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/sub_number_orders/{id}/requirement_group").data()
                },
            )
            .path(&[id])
            .json(&body)
    }
}

/// Operations under `client.user_addresses()`. Feature `numbers-compliance`.
///
/// Guide: [Numbers Compliance](crate::guides::numbers_compliance).
#[derive(Clone, Copy, Debug)]
pub struct UserAddresses<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `user_addresses`. Feature `numbers-compliance`.
    #[inline]
    #[must_use]
    pub fn user_addresses(&self) -> UserAddresses<'_> {
        UserAddresses(self)
    }
}

impl UserAddresses<'_> {
    /// Lists user addresses.
    ///
    /// `GET /user_addresses`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<numbers_compliance::UserAddress, shared::PaginationMeta>,
        UserAddressesList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/user_addresses")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a user address.
    ///
    /// `POST /user_addresses`
    #[inline]
    pub fn create(
        &self,
        body: numbers_compliance::UserAddressCreate,
    ) -> Call<numbers_compliance::UserAddress> {
        Call::new(self.0, const { &Op::new("POST", "/user_addresses").data() })
            .json(&body)
    }

    /// Gets a user address.
    ///
    /// `GET /user_addresses/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<numbers_compliance::UserAddress> {
        Call::new(self.0, const { &Op::new("GET", "/user_addresses/{id}").data() })
            .path(&[id])
    }
}

/// What [`UserAddresses::list`] (`GET /user_addresses`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`ListUserAddressesFilter`](numbers_compliance::ListUserAddressesFilter): `filter` in the query.
/// - `sort`, [`ListUserAddressesSort`](numbers_compliance::ListUserAddressesSort): `sort` in the query. Default: `created_at`.
#[derive(Debug)]
pub enum UserAddressesList {}

impl<T> Call<T, UserAddressesList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<numbers_compliance::ListUserAddressesFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<numbers_compliance::ListUserAddressesFilter>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `sort`. Default: `created_at`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<numbers_compliance::ListUserAddressesSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<
                Option<numbers_compliance::ListUserAddressesSort>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.verified_numbers()`. Feature `numbers-compliance`.
///
/// Guide: [Numbers Compliance](crate::guides::numbers_compliance).
#[derive(Clone, Copy, Debug)]
pub struct VerifiedNumbers<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `verified_numbers`. Feature `numbers-compliance`.
    #[inline]
    #[must_use]
    pub fn verified_numbers(&self) -> VerifiedNumbers<'_> {
        VerifiedNumbers(self)
    }
}

impl VerifiedNumbers<'_> {
    /// Lists verified numbers.
    ///
    /// `GET /verified_numbers`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<numbers_compliance::VerifiedNumberResponse, numbers_compliance::Meta>,
        VerifiedNumbersList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/verified_numbers")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a verified number.
    ///
    /// `POST /verified_numbers`
    #[inline]
    pub fn create(
        &self,
        body: numbers_compliance::CreateVerifiedNumberRequest,
    ) -> Call<numbers_compliance::CreateVerifiedNumberResponse> {
        Call::new(self.0, const { &Op::new("POST", "/verified_numbers") }).json(&body)
    }

    /// Gets a verified number.
    ///
    /// `GET /verified_numbers/{phone_number}`
    #[inline]
    pub fn retrieve(
        &self,
        phone_number: &str,
    ) -> Call<numbers_compliance::VerifiedNumberResponse> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/verified_numbers/{phone_number}").data() },
            )
            .path(&[phone_number])
    }

    /// Deletes a verified number.
    ///
    /// `DELETE /verified_numbers/{phone_number}`
    #[inline]
    pub fn delete(
        &self,
        phone_number: &str,
    ) -> Call<numbers_compliance::VerifiedNumberResponse> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/verified_numbers/{phone_number}").data() },
            )
            .path(&[phone_number])
    }
}

/// What [`VerifiedNumbers::list`] (`GET /verified_numbers`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `25`.
#[derive(Debug)]
pub enum VerifiedNumbersList {}

impl<T> Call<T, VerifiedNumbersList> {
    /// Sets the query parameter `page[number]`. Default: `1`.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `25`.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.verified_numbers().actions()`. Feature `numbers-compliance`.
///
/// Guide: [Numbers Compliance](crate::guides::numbers_compliance).
#[derive(Clone, Copy, Debug)]
pub struct VerifiedNumbersActions<'a>(pub(crate) &'a Client);

impl<'a> VerifiedNumbers<'a> {
    /// Operations under `verified_numbers.actions`. Feature `numbers-compliance`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> VerifiedNumbersActions<'a> {
        VerifiedNumbersActions(self.0)
    }
}

impl VerifiedNumbersActions<'_> {
    /// Submits a verification code for a verified number.
    ///
    /// `POST /verified_numbers/{phone_number}/actions/verify`
    #[inline]
    pub fn submit_verification_code(
        &self,
        phone_number: &str,
        body: numbers_compliance::SubmitVerifiedNumberVerificationCodeRequest,
    ) -> Call<numbers_compliance::VerifiedNumberResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/verified_numbers/{phone_number}/actions/verify")
                        .data()
                },
            )
            .path(&[phone_number])
            .json(&body)
    }
}
