//! Operations of 10DLC. Brands, campaigns and number assignments for 10DLC messaging to the United States.
//!
//! See [the types](crate::messaging_10dlc), [the guide](crate::guides::messaging_10dlc).

#[doc(inline)]
pub use super::Messaging10dlc;
use crate::models::messaging_10dlc;
use crate::runtime::operation::{Call, Client, IntoField, Map, Op, Page, Paging, Value};

/// Operations under `client.messaging_10dlc().brand()`. Feature `10dlc`.
///
/// Guide: [10DLC](crate::guides::messaging_10dlc).
#[derive(Clone, Copy, Debug)]
pub struct Messaging10dlcBrand<'a>(pub(crate) &'a Client);

impl<'a> Messaging10dlc<'a> {
    /// Operations under `messaging_10dlc.brand`. Feature `10dlc`.
    #[inline]
    #[must_use]
    pub fn brand(self) -> Messaging10dlcBrand<'a> {
        Messaging10dlcBrand(self.0)
    }
}

impl Messaging10dlcBrand<'_> {
    /// Lists messaging 10DLC brands.
    ///
    /// `GET /10dlc/brand`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<messaging_10dlc::BrandBasic, messaging_10dlc::BrandRecordSetCsp>,
        Messaging10dlcBrandList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/10dlc/brand")
                    .page(
                        Paging::number("page").records("totalRecords").items("records"),
                    )
            },
        )
    }

    /// Creates a messaging 10DLC brand.
    ///
    /// `POST /10dlc/brand`
    #[inline]
    pub fn create(
        &self,
        body: messaging_10dlc::CreateBrand,
    ) -> Call<messaging_10dlc::TelnyxBrand> {
        Call::new(self.0, const { &Op::new("POST", "/10dlc/brand") }).json(&body)
    }

    /// Gets the feedback on a 10DLC brand.
    ///
    /// `GET /10dlc/brand/feedback/{brandId}`
    #[inline]
    pub fn get_feedback(&self, brand_id: &str) -> Call<messaging_10dlc::BrandFeedback> {
        Call::new(self.0, const { &Op::new("GET", "/10dlc/brand/feedback/{brandId}") })
            .path(&[brand_id])
    }

    /// Gets the SMS OTP status by its reference.
    ///
    /// `GET /10dlc/brand/smsOtp/{referenceId}`
    #[inline]
    pub fn get_sms_otp_by_reference(
        &self,
        reference_id: &str,
    ) -> Call<
        messaging_10dlc::BrandSmsOtpStatus,
        Messaging10dlcBrandGetSmsOtpByReference,
    > {
        Call::new(self.0, const { &Op::new("GET", "/10dlc/brand/smsOtp/{referenceId}") })
            .path(&[reference_id])
    }

    /// Gets a messaging 10DLC brand.
    ///
    /// `GET /10dlc/brand/{brandId}`
    #[inline]
    pub fn retrieve(
        &self,
        brand_id: &str,
    ) -> Call<messaging_10dlc::TelnyxBrandWithCampaignsCount> {
        Call::new(self.0, const { &Op::new("GET", "/10dlc/brand/{brandId}") })
            .path(&[brand_id])
    }

    /// Asks [`retrieve`](Self::retrieve) again and again until `status` is `OK`. It is an error if that is `REGISTRATION_FAILED`.
    pub fn wait(
        &self,
        brand_id: &str,
    ) -> crate::runtime::Wait<messaging_10dlc::TelnyxBrandWithCampaignsCount> {
        const JOB: &crate::runtime::Job<
            messaging_10dlc::TelnyxBrandWithCampaignsCount,
        > = &crate::runtime::Job {
            state: |value| Some(value.status.as_ref()?.as_str()),
            done: &["OK"],
            failed: &["REGISTRATION_FAILED"],
        };
        crate::runtime::Wait::new(self.retrieve(brand_id), JOB)
    }

    /// Updates a messaging 10DLC brand.
    ///
    /// `PUT /10dlc/brand/{brandId}`
    #[inline]
    pub fn update(
        &self,
        brand_id: &str,
        body: messaging_10dlc::UpdateBrand,
    ) -> Call<messaging_10dlc::TelnyxBrand> {
        Call::new(self.0, const { &Op::new("PUT", "/10dlc/brand/{brandId}") })
            .path(&[brand_id])
            .json(&body)
    }

    /// Deletes a messaging 10DLC brand.
    ///
    /// `DELETE /10dlc/brand/{brandId}`
    #[inline]
    pub fn delete(&self, brand_id: &str) -> Call<()> {
        Call::new(self.0, const { &Op::new("DELETE", "/10dlc/brand/{brandId}").empty() })
            .path(&[brand_id])
    }

    /// Resends the 2FA email for a messaging 10DLC brand.
    ///
    /// `POST /10dlc/brand/{brandId}/2faEmail`
    #[inline]
    pub fn resend_2fa_email(&self, brand_id: &str) -> Call<()> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/10dlc/brand/{brandId}/2faEmail").empty() },
            )
            .path(&[brand_id])
    }

    /// Vets a 10DLC brand again.
    ///
    /// `PUT /10dlc/brand/{brandId}/revet`
    #[inline]
    pub fn revet(&self, brand_id: &str) -> Call<messaging_10dlc::TelnyxBrand> {
        Call::new(self.0, const { &Op::new("PUT", "/10dlc/brand/{brandId}/revet") })
            .path(&[brand_id])
    }

    /// Gets the SMS OTP status of a messaging 10DLC brand.
    ///
    /// `GET /10dlc/brand/{brandId}/smsOtp`
    #[inline]
    pub fn retrieve_sms_otp_status(
        &self,
        brand_id: &str,
    ) -> Call<messaging_10dlc::BrandSmsOtpStatus> {
        Call::new(self.0, const { &Op::new("GET", "/10dlc/brand/{brandId}/smsOtp") })
            .path(&[brand_id])
    }

    /// Triggers an SMS OTP for a messaging 10DLC brand.
    ///
    /// `POST /10dlc/brand/{brandId}/smsOtp`
    #[inline]
    pub fn trigger_sms_otp(
        &self,
        brand_id: &str,
        body: messaging_10dlc::TriggerBrandSmsOtpRequest,
    ) -> Call<messaging_10dlc::TriggerBrandSmsOtpResponse> {
        Call::new(self.0, const { &Op::new("POST", "/10dlc/brand/{brandId}/smsOtp") })
            .path(&[brand_id])
            .json(&body)
    }

    /// Verifies an SMS OTP for a 10DLC brand.
    ///
    /// `PUT /10dlc/brand/{brandId}/smsOtp`
    #[inline]
    pub fn verify_sms_otp(
        &self,
        brand_id: &str,
        body: messaging_10dlc::VerifyBrandSmsOtpRequest,
    ) -> Call<()> {
        Call::new(
                self.0,
                const { &Op::new("PUT", "/10dlc/brand/{brandId}/smsOtp").empty() },
            )
            .path(&[brand_id])
            .json(&body)
    }
}

/// What [`Messaging10dlcBrand::list`] (`GET /10dlc/brand`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page`, `i64`: `page` in the query. Default: `1`. At least 1.
/// - `records_per_page`, `i64`: `recordsPerPage` in the query. Default: `10`.
/// - `sort`, [`ListBrandSort`](messaging_10dlc::ListBrandSort): `sort` in the query. Default: `-createdAt`.
/// - `display_name`, `String`: `displayName` in the query.
/// - `entity_type`, `String`: `entityType` in the query.
/// - `state`, `String`: `state` in the query.
/// - `country`, `String`: `country` in the query.
/// - `brand_id`, `String`: `brandId` in the query.
/// - `tcr_brand_id`, `String`: `tcrBrandId` in the query.
#[derive(Debug)]
pub enum Messaging10dlcBrandList {}

impl<T> Call<T, Messaging10dlcBrandList> {
    /// Sets the query parameter `page`. Default: `1`. At least 1.
    #[inline]
    pub fn page(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `recordsPerPage`. Default: `10`.
    #[inline]
    pub fn records_per_page(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("recordsPerPage", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `sort`. Default: `-createdAt`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<messaging_10dlc::ListBrandSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<Option<messaging_10dlc::ListBrandSort>>::into_field(value),
        )
    }

    /// Sets the query parameter `displayName`.
    #[inline]
    pub fn display_name(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("displayName", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `entityType`.
    #[inline]
    pub fn entity_type(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("entityType", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `state`.
    #[inline]
    pub fn state(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("state", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `country`.
    #[inline]
    pub fn country(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("country", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `brandId`.
    #[inline]
    pub fn brand_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("brandId", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `tcrBrandId`.
    #[inline]
    pub fn tcr_brand_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("tcrBrandId", &IntoField::<Option<String>>::into_field(value))
    }
}

/// What [`Messaging10dlcBrand::get_sms_otp_by_reference`] (`GET /10dlc/brand/smsOtp/{referenceId}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `brand_id`, `String`: `brandId` in the query.
#[derive(Debug)]
pub enum Messaging10dlcBrandGetSmsOtpByReference {}

impl<T> Call<T, Messaging10dlcBrandGetSmsOtpByReference> {
    /// Sets the query parameter `brandId`.
    #[inline]
    pub fn brand_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("brandId", &IntoField::<Option<String>>::into_field(value))
    }
}

/// Operations under `client.messaging_10dlc().brand().external_vetting()`. Feature `10dlc`.
///
/// Guide: [10DLC](crate::guides::messaging_10dlc).
#[derive(Clone, Copy, Debug)]
pub struct Messaging10dlcBrandExternalVetting<'a>(pub(crate) &'a Client);

impl<'a> Messaging10dlcBrand<'a> {
    /// Operations under `messaging_10dlc.brand.external_vetting`. Feature `10dlc`.
    #[inline]
    #[must_use]
    pub fn external_vetting(self) -> Messaging10dlcBrandExternalVetting<'a> {
        Messaging10dlcBrandExternalVetting(self.0)
    }
}

impl Messaging10dlcBrandExternalVetting<'_> {
    /// Lists the external vettings of a 10DLC brand.
    ///
    /// `GET /10dlc/brand/{brandId}/externalVetting`
    #[inline]
    pub fn list(&self, brand_id: &str) -> Call<Vec<messaging_10dlc::ExternalVetting>> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/10dlc/brand/{brandId}/externalVetting") },
            )
            .path(&[brand_id])
    }

    /// Orders an external vetting of a 10DLC brand.
    ///
    /// `POST /10dlc/brand/{brandId}/externalVetting`
    #[inline]
    pub fn order(
        &self,
        brand_id: &str,
        body: messaging_10dlc::OrderExternalVetting,
    ) -> Call<messaging_10dlc::ExternalVetting> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/10dlc/brand/{brandId}/externalVetting") },
            )
            .path(&[brand_id])
            .json(&body)
    }

    /// Imports an external vetting of a 10DLC brand.
    ///
    /// `PUT /10dlc/brand/{brandId}/externalVetting`
    #[inline]
    pub fn imports(
        &self,
        brand_id: &str,
        body: messaging_10dlc::ImportExternalVetting,
    ) -> Call<messaging_10dlc::ExternalVetting> {
        Call::new(
                self.0,
                const { &Op::new("PUT", "/10dlc/brand/{brandId}/externalVetting") },
            )
            .path(&[brand_id])
            .json(&body)
    }
}

/// Operations under `client.messaging_10dlc().campaign()`. Feature `10dlc`.
///
/// Guide: [10DLC](crate::guides::messaging_10dlc).
#[derive(Clone, Copy, Debug)]
pub struct Messaging10dlcCampaign<'a>(pub(crate) &'a Client);

impl<'a> Messaging10dlc<'a> {
    /// Operations under `messaging_10dlc.campaign`. Feature `10dlc`.
    #[inline]
    #[must_use]
    pub fn campaign(self) -> Messaging10dlcCampaign<'a> {
        Messaging10dlcCampaign(self.0)
    }
}

impl Messaging10dlcCampaign<'_> {
    /// Lists messaging 10DLC campaigns.
    ///
    /// `GET /10dlc/campaign`
    #[inline]
    pub fn list(
        &self,
        brand_id: &str,
    ) -> Call<
        Page<
            messaging_10dlc::TelnyxCampaignWithAssignedCountCsp,
            messaging_10dlc::CampaignRecordSetCsp,
        >,
        Messaging10dlcCampaignList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/10dlc/campaign")
                        .page(
                            Paging::number("page")
                                .records("totalRecords")
                                .items("records"),
                        )
                },
            )
            .query("brandId", brand_id)
    }

    /// Accepts a shared 10DLC campaign.
    ///
    /// `POST /10dlc/campaign/acceptSharing/{campaignId}`
    #[inline]
    pub fn accept_sharing(&self, campaign_id: &str) -> Call<Value> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/10dlc/campaign/acceptSharing/{campaignId}") },
            )
            .path(&[campaign_id])
    }

    /// Gets a messaging 10DLC campaign.
    ///
    /// `GET /10dlc/campaign/{campaignId}`
    #[inline]
    pub fn retrieve(
        &self,
        campaign_id: &str,
    ) -> Call<messaging_10dlc::TelnyxCampaignCsp> {
        Call::new(self.0, const { &Op::new("GET", "/10dlc/campaign/{campaignId}") })
            .path(&[campaign_id])
    }

    /// Updates a messaging 10DLC campaign.
    ///
    /// `PUT /10dlc/campaign/{campaignId}`
    #[inline]
    pub fn update(
        &self,
        campaign_id: &str,
        body: messaging_10dlc::UpdateCampaignRequest,
    ) -> Call<messaging_10dlc::TelnyxCampaignCsp> {
        Call::new(self.0, const { &Op::new("PUT", "/10dlc/campaign/{campaignId}") })
            .path(&[campaign_id])
            .json(&body)
    }

    /// Deactivates a messaging 10DLC campaign.
    ///
    /// `DELETE /10dlc/campaign/{campaignId}`
    #[inline]
    pub fn deactivate(
        &self,
        campaign_id: &str,
    ) -> Call<messaging_10dlc::CampaignDeletionResponse> {
        Call::new(self.0, const { &Op::new("DELETE", "/10dlc/campaign/{campaignId}") })
            .path(&[campaign_id])
    }

    /// Submits an appeal for a messaging 10DLC campaign.
    ///
    /// `POST /10dlc/campaign/{campaignId}/appeal`
    #[inline]
    pub fn submit_appeal(
        &self,
        campaign_id: &str,
        body: messaging_10dlc::SubmitCampaignAppealRequest,
    ) -> Call<messaging_10dlc::SubmitCampaignAppealResponse> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/10dlc/campaign/{campaignId}/appeal") },
            )
            .path(&[campaign_id])
            .json(&body)
    }

    /// Gets the MNO metadata of a messaging 10DLC campaign.
    ///
    /// `GET /10dlc/campaign/{campaignId}/mnoMetadata`
    #[inline]
    pub fn get_mno_metadata(
        &self,
        campaign_id: &str,
    ) -> Call<messaging_10dlc::MnoMetadata> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/10dlc/campaign/{campaignId}/mnoMetadata") },
            )
            .path(&[campaign_id])
    }

    /// Gets the operation status of a messaging 10DLC campaign.
    ///
    /// `GET /10dlc/campaign/{campaignId}/operationStatus`
    #[inline]
    pub fn get_operation_status(&self, campaign_id: &str) -> Call<Value> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/10dlc/campaign/{campaignId}/operationStatus") },
            )
            .path(&[campaign_id])
    }

    /// Gets the sharing status of a messaging 10DLC campaign.
    ///
    /// `GET /10dlc/campaign/{campaignId}/sharing`
    #[inline]
    pub fn get_sharing_status(
        &self,
        campaign_id: &str,
    ) -> Call<messaging_10dlc::CampaignSharingChain> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/10dlc/campaign/{campaignId}/sharing") },
            )
            .path(&[campaign_id])
    }
}

/// What [`Messaging10dlcCampaign::list`] (`GET /10dlc/campaign`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page`, `i64`: `page` in the query. Default: `1`.
/// - `records_per_page`, `i64`: `recordsPerPage` in the query. Default: `10`.
/// - `sort`, [`ListCampaignSort`](messaging_10dlc::ListCampaignSort): `sort` in the query. Default: `-createdAt`.
#[derive(Debug)]
pub enum Messaging10dlcCampaignList {}

impl<T> Call<T, Messaging10dlcCampaignList> {
    /// Sets the query parameter `page`. Default: `1`.
    #[inline]
    pub fn page(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `recordsPerPage`. Default: `10`.
    #[inline]
    pub fn records_per_page(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("recordsPerPage", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `sort`. Default: `-createdAt`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<messaging_10dlc::ListCampaignSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<Option<messaging_10dlc::ListCampaignSort>>::into_field(value),
        )
    }
}

/// Operations under `client.messaging_10dlc().campaign().osr()`. Feature `10dlc`.
///
/// Guide: [10DLC](crate::guides::messaging_10dlc).
#[derive(Clone, Copy, Debug)]
pub struct Messaging10dlcCampaignOsr<'a>(pub(crate) &'a Client);

impl<'a> Messaging10dlcCampaign<'a> {
    /// Operations under `messaging_10dlc.campaign.osr`. Feature `10dlc`.
    #[inline]
    #[must_use]
    pub fn osr(self) -> Messaging10dlcCampaignOsr<'a> {
        Messaging10dlcCampaignOsr(self.0)
    }
}

impl Messaging10dlcCampaignOsr<'_> {
    /// Gets the OSR attributes of a 10DLC campaign.
    ///
    /// `GET /10dlc/campaign/{campaignId}/osr/attributes`
    #[inline]
    pub fn get_attributes(&self, campaign_id: &str) -> Call<Value> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/10dlc/campaign/{campaignId}/osr/attributes") },
            )
            .path(&[campaign_id])
    }
}

/// Operations under `client.messaging_10dlc().campaign().usecase()`. Feature `10dlc`.
///
/// Guide: [10DLC](crate::guides::messaging_10dlc).
#[derive(Clone, Copy, Debug)]
pub struct Messaging10dlcCampaignUsecase<'a>(pub(crate) &'a Client);

impl<'a> Messaging10dlcCampaign<'a> {
    /// Operations under `messaging_10dlc.campaign.usecase`. Feature `10dlc`.
    #[inline]
    #[must_use]
    pub fn usecase(self) -> Messaging10dlcCampaignUsecase<'a> {
        Messaging10dlcCampaignUsecase(self.0)
    }
}

impl Messaging10dlcCampaignUsecase<'_> {
    /// Gets the cost of a 10DLC use case.
    ///
    /// `GET /10dlc/campaign/usecase/cost`
    #[inline]
    pub fn get_cost(&self, usecase: &str) -> Call<messaging_10dlc::CampaignCost> {
        Call::new(self.0, const { &Op::new("GET", "/10dlc/campaign/usecase/cost") })
            .query("usecase", usecase)
    }
}

/// Operations under `client.messaging_10dlc().campaign_builder()`. Feature `10dlc`.
///
/// Guide: [10DLC](crate::guides::messaging_10dlc).
#[derive(Clone, Copy, Debug)]
pub struct Messaging10dlcCampaignBuilder<'a>(pub(crate) &'a Client);

impl<'a> Messaging10dlc<'a> {
    /// Operations under `messaging_10dlc.campaign_builder`. Feature `10dlc`.
    #[inline]
    #[must_use]
    pub fn campaign_builder(self) -> Messaging10dlcCampaignBuilder<'a> {
        Messaging10dlcCampaignBuilder(self.0)
    }
}

impl Messaging10dlcCampaignBuilder<'_> {
    /// Submits a 10DLC campaign.
    ///
    /// `POST /10dlc/campaignBuilder`
    #[inline]
    pub fn submit(
        &self,
        body: messaging_10dlc::CampaignRequest,
    ) -> Call<messaging_10dlc::TelnyxCampaignCsp> {
        Call::new(self.0, const { &Op::new("POST", "/10dlc/campaignBuilder") })
            .json(&body)
    }
}

/// Operations under `client.messaging_10dlc().campaign_builder().brand()`. Feature `10dlc`.
///
/// Guide: [10DLC](crate::guides::messaging_10dlc).
#[derive(Clone, Copy, Debug)]
pub struct Messaging10dlcCampaignBuilderBrand<'a>(pub(crate) &'a Client);

impl<'a> Messaging10dlcCampaignBuilder<'a> {
    /// Operations under `messaging_10dlc.campaign_builder.brand`. Feature `10dlc`.
    #[inline]
    #[must_use]
    pub fn brand(self) -> Messaging10dlcCampaignBuilderBrand<'a> {
        Messaging10dlcCampaignBuilderBrand(self.0)
    }
}

impl Messaging10dlcCampaignBuilderBrand<'_> {
    /// Qualifies a 10DLC brand for a use case.
    ///
    /// `GET /10dlc/campaignBuilder/brand/{brandId}/usecase/{usecase}`
    #[inline]
    pub fn qualify_by_usecase(
        &self,
        brand_id: &str,
        usecase: &str,
    ) -> Call<messaging_10dlc::UsecaseMetadata> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "GET",
                        "/10dlc/campaignBuilder/brand/{brandId}/usecase/{usecase}",
                    )
                },
            )
            .path(&[brand_id, usecase])
    }
}

/// Operations under `client.messaging_10dlc().partner_campaigns()`. Feature `10dlc`.
///
/// Guide: [10DLC](crate::guides::messaging_10dlc).
#[derive(Clone, Copy, Debug)]
pub struct Messaging10dlcPartnerCampaigns<'a>(pub(crate) &'a Client);

impl<'a> Messaging10dlc<'a> {
    /// Operations under `messaging_10dlc.partner_campaigns`. Feature `10dlc`.
    #[inline]
    #[must_use]
    pub fn partner_campaigns(self) -> Messaging10dlcPartnerCampaigns<'a> {
        Messaging10dlcPartnerCampaigns(self.0)
    }
}

impl Messaging10dlcPartnerCampaigns<'_> {
    /// Lists 10DLC campaigns shared with partners.
    ///
    /// `GET /10dlc/partnerCampaign/sharedByMe`
    #[inline]
    pub fn list_shared_by_me(
        &self,
    ) -> Call<
        Page<messaging_10dlc::SharedCampaign, messaging_10dlc::SharedCampaignRecordSet>,
        Messaging10dlcPartnerCampaignsListSharedByMe,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/10dlc/partnerCampaign/sharedByMe")
                    .page(
                        Paging::number("page").records("totalRecords").items("records"),
                    )
            },
        )
    }

    /// Gets the sharing status of a messaging 10DLC partner campaign.
    ///
    /// `GET /10dlc/partnerCampaign/{campaignId}/sharing`
    #[inline]
    pub fn retrieve_sharing_status(
        &self,
        campaign_id: &str,
    ) -> Call<Map<messaging_10dlc::CampaignSharingStatus>> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/10dlc/partnerCampaign/{campaignId}/sharing") },
            )
            .path(&[campaign_id])
    }

    /// Lists messaging 10DLC partner campaigns.
    ///
    /// `GET /10dlc/partner_campaigns`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<
            messaging_10dlc::TelnyxDownstreamCampaign,
            messaging_10dlc::TelnyxDownstreamCampaignRecordSet,
        >,
        Messaging10dlcPartnerCampaignsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/10dlc/partner_campaigns")
                    .page(
                        Paging::number("page").records("totalRecords").items("records"),
                    )
            },
        )
    }

    /// Gets a messaging 10DLC partner campaign.
    ///
    /// `GET /10dlc/partner_campaigns/{campaignId}`
    #[inline]
    pub fn retrieve(
        &self,
        campaign_id: &str,
    ) -> Call<messaging_10dlc::TelnyxDownstreamCampaign> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/10dlc/partner_campaigns/{campaignId}") },
            )
            .path(&[campaign_id])
    }

    /// Updates a messaging 10DLC partner campaign.
    ///
    /// `PATCH /10dlc/partner_campaigns/{campaignId}`
    #[inline]
    pub fn update(
        &self,
        campaign_id: &str,
        body: messaging_10dlc::UpdatePartnerCampaignRequest,
    ) -> Call<messaging_10dlc::TelnyxDownstreamCampaign> {
        Call::new(
                self.0,
                const { &Op::new("PATCH", "/10dlc/partner_campaigns/{campaignId}") },
            )
            .path(&[campaign_id])
            .json(&body)
    }
}

/// What [`Messaging10dlcPartnerCampaigns::list_shared_by_me`] (`GET /10dlc/partnerCampaign/sharedByMe`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page`, `i64`: `page` in the query. Default: `1`.
/// - `records_per_page`, `i64`: `recordsPerPage` in the query. Default: `10`.
#[derive(Debug)]
pub enum Messaging10dlcPartnerCampaignsListSharedByMe {}

impl<T> Call<T, Messaging10dlcPartnerCampaignsListSharedByMe> {
    /// Sets the query parameter `page`. Default: `1`.
    #[inline]
    pub fn page(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `recordsPerPage`. Default: `10`.
    #[inline]
    pub fn records_per_page(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("recordsPerPage", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// What [`Messaging10dlcPartnerCampaigns::list`] (`GET /10dlc/partner_campaigns`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page`, `i64`: `page` in the query. Default: `1`.
/// - `records_per_page`, `i64`: `recordsPerPage` in the query. Default: `10`.
/// - `sort`, [`ListPartnerCampaignsSort`](messaging_10dlc::ListPartnerCampaignsSort): `sort` in the query. Default: `-createdAt`.
#[derive(Debug)]
pub enum Messaging10dlcPartnerCampaignsList {}

impl<T> Call<T, Messaging10dlcPartnerCampaignsList> {
    /// Sets the query parameter `page`. Default: `1`.
    #[inline]
    pub fn page(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `recordsPerPage`. Default: `10`.
    #[inline]
    pub fn records_per_page(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("recordsPerPage", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `sort`. Default: `-createdAt`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<messaging_10dlc::ListPartnerCampaignsSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<
                Option<messaging_10dlc::ListPartnerCampaignsSort>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.messaging_10dlc().phone_number_assignment_by_profile()`. Feature `10dlc`.
///
/// Guide: [10DLC](crate::guides::messaging_10dlc).
#[derive(Clone, Copy, Debug)]
pub struct Messaging10dlcPhoneNumberAssignmentByProfile<'a>(pub(crate) &'a Client);

impl<'a> Messaging10dlc<'a> {
    /// Operations under `messaging_10dlc.phone_number_assignment_by_profile`. Feature `10dlc`.
    #[inline]
    #[must_use]
    pub fn phone_number_assignment_by_profile(
        self,
    ) -> Messaging10dlcPhoneNumberAssignmentByProfile<'a> {
        Messaging10dlcPhoneNumberAssignmentByProfile(self.0)
    }
}

impl Messaging10dlcPhoneNumberAssignmentByProfile<'_> {
    /// Assigns the numbers of a messaging profile to a 10DLC campaign.
    ///
    /// `POST /10dlc/phoneNumberAssignmentByProfile`
    #[inline]
    pub fn assign(
        &self,
        body: messaging_10dlc::AssignProfileToCampaignRequest,
    ) -> Call<messaging_10dlc::AssignProfileToCampaignResponse> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/10dlc/phoneNumberAssignmentByProfile") },
            )
            .json(&body)
    }

    /// Gets the status of an assignment of numbers by profile.
    ///
    /// `GET /10dlc/phoneNumberAssignmentByProfile/{taskId}`
    #[inline]
    pub fn retrieve_status(
        &self,
        task_id: &str,
    ) -> Call<messaging_10dlc::AssignmentTaskStatusResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/10dlc/phoneNumberAssignmentByProfile/{taskId}")
                },
            )
            .path(&[task_id])
    }

    /// Lists the status of each number of an assignment by profile.
    ///
    /// `GET /10dlc/phoneNumberAssignmentByProfile/{taskId}/phoneNumbers`
    #[inline]
    pub fn list_phone_number_status(
        &self,
        task_id: &str,
    ) -> Call<
        messaging_10dlc::PhoneNumberStatusResponsePaginated,
        Messaging10dlcPhoneNumberAssignmentByProfileListPhoneNumberStatus,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "GET",
                        "/10dlc/phoneNumberAssignmentByProfile/{taskId}/phoneNumbers",
                    )
                },
            )
            .path(&[task_id])
    }
}

/// What [`Messaging10dlcPhoneNumberAssignmentByProfile::list_phone_number_status`] (`GET /10dlc/phoneNumberAssignmentByProfile/{taskId}/phoneNumbers`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `records_per_page`, `i64`: `recordsPerPage` in the query. Default: `20`.
/// - `page`, `i64`: `page` in the query. Default: `1`.
#[derive(Debug)]
pub enum Messaging10dlcPhoneNumberAssignmentByProfileListPhoneNumberStatus {}

impl<T> Call<T, Messaging10dlcPhoneNumberAssignmentByProfileListPhoneNumberStatus> {
    /// Sets the query parameter `recordsPerPage`. Default: `20`.
    #[inline]
    pub fn records_per_page(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("recordsPerPage", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page`. Default: `1`.
    #[inline]
    pub fn page(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.messaging_10dlc().phone_number_campaigns()`. Feature `10dlc`.
///
/// Guide: [10DLC](crate::guides::messaging_10dlc).
#[derive(Clone, Copy, Debug)]
pub struct Messaging10dlcPhoneNumberCampaigns<'a>(pub(crate) &'a Client);

impl<'a> Messaging10dlc<'a> {
    /// Operations under `messaging_10dlc.phone_number_campaigns`. Feature `10dlc`.
    #[inline]
    #[must_use]
    pub fn phone_number_campaigns(self) -> Messaging10dlcPhoneNumberCampaigns<'a> {
        Messaging10dlcPhoneNumberCampaigns(self.0)
    }
}

impl Messaging10dlcPhoneNumberCampaigns<'_> {
    /// Lists messaging 10DLC phone number campaigns.
    ///
    /// `GET /10dlc/phone_number_campaigns`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<
            messaging_10dlc::PhoneNumberCampaign,
            messaging_10dlc::PhoneNumberCampaignPaginated,
        >,
        Messaging10dlcPhoneNumberCampaignsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/10dlc/phone_number_campaigns")
                    .page(
                        Paging::number("page")
                            .records("totalRecords")
                            .required_items("records"),
                    )
            },
        )
    }

    /// Creates a messaging 10DLC phone number campaign.
    ///
    /// `POST /10dlc/phone_number_campaigns`
    #[inline]
    pub fn create(
        &self,
        body: messaging_10dlc::PhoneNumberCampaignCreate,
    ) -> Call<messaging_10dlc::PhoneNumberCampaign> {
        Call::new(self.0, const { &Op::new("POST", "/10dlc/phone_number_campaigns") })
            .json(&body)
    }

    /// Gets a messaging 10DLC phone number campaign.
    ///
    /// `GET /10dlc/phone_number_campaigns/{phoneNumber}`
    #[inline]
    pub fn retrieve(
        &self,
        phone_number: &str,
    ) -> Call<messaging_10dlc::PhoneNumberCampaign> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/10dlc/phone_number_campaigns/{phoneNumber}") },
            )
            .path(&[phone_number])
    }

    /// Updates a messaging 10DLC phone number campaign.
    ///
    /// `PUT /10dlc/phone_number_campaigns/{phoneNumber}`
    #[inline]
    pub fn update(
        &self,
        phone_number: &str,
        body: messaging_10dlc::PhoneNumberCampaignCreate,
    ) -> Call<messaging_10dlc::PhoneNumberCampaign> {
        Call::new(
                self.0,
                const { &Op::new("PUT", "/10dlc/phone_number_campaigns/{phoneNumber}") },
            )
            .path(&[phone_number])
            .json(&body)
    }

    /// Deletes a messaging 10DLC phone number campaign.
    ///
    /// `DELETE /10dlc/phone_number_campaigns/{phoneNumber}`
    #[inline]
    pub fn delete(
        &self,
        phone_number: &str,
    ) -> Call<messaging_10dlc::PhoneNumberCampaign> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/10dlc/phone_number_campaigns/{phoneNumber}")
                },
            )
            .path(&[phone_number])
    }
}

/// What [`Messaging10dlcPhoneNumberCampaigns::list`] (`GET /10dlc/phone_number_campaigns`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `records_per_page`, `i64`: `recordsPerPage` in the query. Default: `20`.
/// - `page`, `i64`: `page` in the query. Default: `1`.
/// - `filter`, [`ListPhoneNumberCampaignsFilter`](messaging_10dlc::ListPhoneNumberCampaignsFilter): `filter` in the query.
/// - `sort`, [`ListPhoneNumberCampaignsSort`](messaging_10dlc::ListPhoneNumberCampaignsSort): `sort` in the query. Default: `-createdAt`.
#[derive(Debug)]
pub enum Messaging10dlcPhoneNumberCampaignsList {}

impl<T> Call<T, Messaging10dlcPhoneNumberCampaignsList> {
    /// Sets the query parameter `recordsPerPage`. Default: `20`.
    #[inline]
    pub fn records_per_page(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("recordsPerPage", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page`. Default: `1`.
    #[inline]
    pub fn page(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<messaging_10dlc::ListPhoneNumberCampaignsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<messaging_10dlc::ListPhoneNumberCampaignsFilter>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `sort`. Default: `-createdAt`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<messaging_10dlc::ListPhoneNumberCampaignsSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<
                Option<messaging_10dlc::ListPhoneNumberCampaignsSort>,
            >::into_field(value),
        )
    }
}
