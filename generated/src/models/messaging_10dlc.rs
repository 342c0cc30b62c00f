//! Types of 10DLC. Brands, campaigns and number assignments for 10DLC messaging to the United States.
//!
//! See [the operations](crate::resources::messaging_10dlc), [the guide](crate::guides::messaging_10dlc).

use crate::runtime::model::{DateTime, Map, Value, object, string_enum};

string_enum! {
    /// Schema `AltBusinessIdType`. Part of [`TelnyxBrand`], [`TelnyxBrandWithCampaignsCount`] and [`UpdateBrand`].
    pub enum AltBusinessIdType {
        None = "NONE",
        Duns = "DUNS",
        Giin = "GIIN",
        Lei = "LEI",
    }
}

object! {
    /// Schema `AssignProfileToCampaignRequest`. Taken by [`client.messaging_10dlc().phone_number_assignment_by_profile().assign`](crate::resources::messaging_10dlc::Messaging10dlcPhoneNumberAssignmentByProfile::assign).
    pub struct AssignProfileToCampaignRequest request {
        campaign_id: Option<String> = "campaignId",
        messaging_profile_id: String = "messagingProfileId" required,
        tcr_campaign_id: Option<String> = "tcrCampaignId",
    }
    /// Creates one with `messaging_profile_id`, which is required.
    new(messaging_profile_id: String)
}

object! {
    /// Schema `AssignProfileToCampaignResponse`. Returned by [`client.messaging_10dlc().phone_number_assignment_by_profile().assign`](crate::resources::messaging_10dlc::Messaging10dlcPhoneNumberAssignmentByProfile::assign).
    pub struct AssignProfileToCampaignResponse reply {
        campaign_id: Option<String> = "campaignId",
        messaging_profile_id: String = "messagingProfileId" required,
        task_id: String = "taskId" required,
        tcr_campaign_id: Option<String> = "tcrCampaignId",
    }
}

object! {
    /// Schema `AssignmentTaskStatusResponse`. Returned by [`client.messaging_10dlc().phone_number_assignment_by_profile().retrieve_status`](crate::resources::messaging_10dlc::Messaging10dlcPhoneNumberAssignmentByProfile::retrieve_status).
    pub struct AssignmentTaskStatusResponse reply {
        created_at: Option<DateTime> = "createdAt",
        status: TaskStatus = "status" required,
        task_id: String = "taskId" required,
        updated_at: Option<DateTime> = "updatedAt",
    }
}

object! {
    /// Schema `BrandBasic`. Returned by [`client.messaging_10dlc().brand().list`](crate::resources::messaging_10dlc::Messaging10dlcBrand::list).
    pub struct BrandBasic reply {
        assigned_campaings_count: Option<i64> = "assignedCampaingsCount",
        brand_id: Option<String> = "brandId",
        company_name: Option<String> = "companyName",
        created_at: Option<String> = "createdAt",
        display_name: Option<String> = "displayName",
        email: Option<String> = "email",
        entity_type: Option<EntityType> = "entityType",
        failure_reasons: Option<String> = "failureReasons",
        identity_status: Option<BrandIdentityStatus> = "identityStatus",
        status: Option<BrandBasicStatus> = "status",
        tcr_brand_id: Option<String> = "tcrBrandId",
        updated_at: Option<String> = "updatedAt",
        website: Option<String> = "website",
    }
}

string_enum! {
    /// `status` of [`BrandBasic`]. Part of [`TelnyxBrand`] and [`TelnyxBrandWithCampaignsCount`].
    pub enum BrandBasicStatus {
        Ok = "OK",
        RegistrationPending = "REGISTRATION_PENDING",
        RegistrationFailed = "REGISTRATION_FAILED",
    }
}

object! {
    /// Schema `BrandFeedback`. Returned by [`client.messaging_10dlc().brand().get_feedback`](crate::resources::messaging_10dlc::Messaging10dlcBrand::get_feedback).
    pub struct BrandFeedback reply {
        brand_id: String = "brandId" required,
        category: Vec<BrandFeedbackCategory> = "category" required,
    }
}

object! {
    /// Schema `BrandFeedbackCategory`. Part of [`BrandFeedback`].
    pub struct BrandFeedbackCategory reply {
        description: String = "description" required,
        display_name: String = "displayName" required,
        fields: Vec<String> = "fields" required,
        id: String = "id" required,
    }
}

string_enum! {
    /// Schema `BrandIdentityStatus`. Part of [`BrandBasic`], [`TelnyxBrand`], [`TelnyxBrandWithCampaignsCount`] and 1 more.
    pub enum BrandIdentityStatus {
        Verified = "VERIFIED",
        Unverified = "UNVERIFIED",
        SelfDeclared = "SELF_DECLARED",
        VettedVerified = "VETTED_VERIFIED",
    }
}

object! {
    /// Schema `BrandOptionalAttributes`. Part of [`TelnyxBrand`] and [`TelnyxBrandWithCampaignsCount`].
    pub struct BrandOptionalAttributes reply {
        tax_exempt_status: Option<String> = "taxExemptStatus",
    }
}

object! {
    /// What stands beside the items `BrandRecordSetCSP`. Returned by [`client.messaging_10dlc().brand().list`](crate::resources::messaging_10dlc::Messaging10dlcBrand::list).
    pub struct BrandRecordSetCsp reply {
        page: Option<i64> = "page",
        total_records: Option<i64> = "totalRecords",
    }
}

string_enum! {
    /// Schema `BrandRelationship`. Part of [`TelnyxBrand`] and [`TelnyxBrandWithCampaignsCount`].
    pub enum BrandRelationship {
        BasicAccount = "BASIC_ACCOUNT",
        SmallAccount = "SMALL_ACCOUNT",
        MediumAccount = "MEDIUM_ACCOUNT",
        LargeAccount = "LARGE_ACCOUNT",
        KeyAccount = "KEY_ACCOUNT",
    }
}

object! {
    /// Schema `BrandSmsOtpStatus`. Returned by [`client.messaging_10dlc().brand().get_sms_otp_by_reference`](crate::resources::messaging_10dlc::Messaging10dlcBrand::get_sms_otp_by_reference) and [`client.messaging_10dlc().brand().retrieve_sms_otp_status`](crate::resources::messaging_10dlc::Messaging10dlcBrand::retrieve_sms_otp_status).
    pub struct BrandSmsOtpStatus reply {
        brand_id: String = "brandId" required,
        delivery_status: String = "deliveryStatus" required,
        delivery_status_date: Option<DateTime> = "deliveryStatusDate",
        delivery_status_details: Option<String> = "deliveryStatusDetails",
        mobile_phone: String = "mobilePhone" required,
        reference_id: String = "referenceId" required,
        request_date: DateTime = "requestDate" required,
        verify_date: Option<DateTime> = "verifyDate",
    }
}

object! {
    /// Schema `CampaignCost`. Returned by [`client.messaging_10dlc().campaign().usecase().get_cost`](crate::resources::messaging_10dlc::Messaging10dlcCampaignUsecase::get_cost).
    pub struct CampaignCost reply {
        campaign_usecase: String = "campaignUsecase" required,
        description: String = "description" required,
        monthly_cost: String = "monthlyCost" required,
        up_front_cost: String = "upFrontCost" required,
    }
}

object! {
    /// Schema `CampaignDeletionResponse`. Returned by [`client.messaging_10dlc().campaign().deactivate`](crate::resources::messaging_10dlc::Messaging10dlcCampaign::deactivate).
    pub struct CampaignDeletionResponse reply {
        message: Option<String> = "message",
        record_type: Option<String> = "record_type",
        time: f64 = "time" required,
    }
}

object! {
    /// What stands beside the items `CampaignRecordSet_CSP`. Returned by [`client.messaging_10dlc().campaign().list`](crate::resources::messaging_10dlc::Messaging10dlcCampaign::list).
    pub struct CampaignRecordSetCsp reply {
        page: Option<i64> = "page",
        total_records: Option<i64> = "totalRecords",
    }
}

object! {
    /// Schema `CampaignRequest`. Taken by [`client.messaging_10dlc().campaign_builder().submit`](crate::resources::messaging_10dlc::Messaging10dlcCampaignBuilder::submit).
    pub struct CampaignRequest request {
        age_gated: Option<bool> = "ageGated",
        auto_renewal: Option<bool> = "autoRenewal",
        brand_id: String = "brandId" required,
        description: String = "description" required,
        direct_lending: Option<bool> = "directLending",
        embedded_link: Option<bool> = "embeddedLink",
        embedded_link_sample: Option<String> = "embeddedLinkSample",
        embedded_phone: Option<bool> = "embeddedPhone",
        help_keywords: Option<String> = "helpKeywords",
        help_message: Option<String> = "helpMessage",
        message_flow: Option<String> = "messageFlow",
        mno_ids: Option<Vec<i64>> = "mnoIds",
        number_pool: Option<bool> = "numberPool",
        optin_keywords: Option<String> = "optinKeywords",
        optin_message: Option<String> = "optinMessage",
        optout_keywords: Option<String> = "optoutKeywords",
        optout_message: Option<String> = "optoutMessage",
        privacy_policy_link: Option<String> = "privacyPolicyLink",
        reference_id: Option<String> = "referenceId",
        reseller_id: Option<String> = "resellerId",
        sample1: Option<String> = "sample1",
        sample2: Option<String> = "sample2",
        sample3: Option<String> = "sample3",
        sample4: Option<String> = "sample4",
        sample5: Option<String> = "sample5",
        sub_usecases: Option<Vec<String>> = "subUsecases",
        subscriber_help: Option<bool> = "subscriberHelp",
        subscriber_optin: Option<bool> = "subscriberOptin",
        subscriber_optout: Option<bool> = "subscriberOptout",
        tag: Option<Vec<String>> = "tag",
        terms_and_conditions: Option<bool> = "termsAndConditions",
        terms_and_conditions_link: Option<String> = "termsAndConditionsLink",
        usecase: String = "usecase" required,
        webhook_failover_url: Option<String> = "webhookFailoverURL",
        webhook_url: Option<String> = "webhookURL",
    }
    /// Creates one with `brand_id`, `description` and `usecase`, which are required.
    new(brand_id: String, description: String, usecase: String)
}

object! {
    /// Schema `CampaignSharingChain`. Returned by [`client.messaging_10dlc().campaign().get_sharing_status`](crate::resources::messaging_10dlc::Messaging10dlcCampaign::get_sharing_status).
    pub struct CampaignSharingChain reply {
        shared_by_me: Option<CampaignSharingStatus> = "sharedByMe",
        shared_with_me: Option<CampaignSharingStatus> = "sharedWithMe",
    }
}

object! {
    /// Schema `CampaignSharingStatus`. Returned by [`client.messaging_10dlc().partner_campaigns().retrieve_sharing_status`](crate::resources::messaging_10dlc::Messaging10dlcPartnerCampaigns::retrieve_sharing_status). Part of [`CampaignSharingChain`].
    pub struct CampaignSharingStatus reply {
        downstream_cnp_id: Option<String> = "downstreamCnpId",
        shared_date: Option<String> = "sharedDate",
        sharing_status: Option<String> = "sharingStatus",
        status_date: Option<String> = "statusDate",
        upstream_cnp_id: Option<String> = "upstreamCnpId",
    }
}

string_enum! {
    /// `campaignStatus` of [`TelnyxCampaignWithAssignedCountCsp`]. Part of [`TelnyxCampaignCsp`] and [`TelnyxDownstreamCampaign`].
    pub enum CampaignStatus {
        TcrPending = "TCR_PENDING",
        TcrSuspended = "TCR_SUSPENDED",
        TcrExpired = "TCR_EXPIRED",
        TcrAccepted = "TCR_ACCEPTED",
        TcrFailed = "TCR_FAILED",
        TelnyxAccepted = "TELNYX_ACCEPTED",
        TelnyxFailed = "TELNYX_FAILED",
        MnoPending = "MNO_PENDING",
        MnoAccepted = "MNO_ACCEPTED",
        MnoRejected = "MNO_REJECTED",
        MnoProvisioned = "MNO_PROVISIONED",
        MnoProvisioningFailed = "MNO_PROVISIONING_FAILED",
    }
}

object! {
    /// Schema `CreateBrand`. Taken by [`client.messaging_10dlc().brand().create`](crate::resources::messaging_10dlc::Messaging10dlcBrand::create).
    pub struct CreateBrand request {
        business_contact_email: Option<String> = "businessContactEmail",
        /// At most 100 characters.
        city: Option<String> = "city",
        /// At most 100 characters.
        company_name: Option<String> = "companyName",
        /// At most 2 characters.
        country: String = "country" required,
        /// At most 100 characters.
        display_name: String = "displayName" required,
        /// At most 20 characters.
        ein: Option<String> = "ein",
        /// At most 100 characters.
        email: String = "email" required,
        entity_type: EntityType = "entityType" required,
        /// At most 100 characters.
        first_name: Option<String> = "firstName",
        /// At most 50 characters.
        ip_address: Option<String> = "ipAddress",
        /// Default: `false`.
        is_reseller: Option<bool> = "isReseller",
        /// At most 100 characters.
        last_name: Option<String> = "lastName",
        /// At most 20 characters.
        mobile_phone: Option<String> = "mobilePhone",
        /// Default: `false`.
        mock: Option<bool> = "mock",
        /// At most 20 characters.
        phone: Option<String> = "phone",
        /// At most 10 characters.
        postal_code: Option<String> = "postalCode",
        /// At most 20 characters.
        state: Option<String> = "state",
        stock_exchange: Option<StockExchange> = "stockExchange",
        /// At most 10 characters.
        stock_symbol: Option<String> = "stockSymbol",
        /// At most 100 characters.
        street: Option<String> = "street",
        vertical: Vertical = "vertical" required,
        webhook_failover_url: Option<String> = "webhookFailoverURL",
        webhook_url: Option<String> = "webhookURL",
        /// At most 100 characters.
        website: Option<String> = "website",
    }
    /// Creates one with `entity_type`, `display_name`, `country`, `email` and `vertical`, which are required.
    new(entity_type: EntityType, display_name: String, country: String, email: String, vertical: Vertical)
}

string_enum! {
    /// Schema `EntityType`. Part of [`BrandBasic`], [`CreateBrand`], [`TelnyxBrand`] and 2 more.
    pub enum EntityType {
        PrivateProfit = "PRIVATE_PROFIT",
        PublicProfit = "PUBLIC_PROFIT",
        NonProfit = "NON_PROFIT",
        Government = "GOVERNMENT",
        SoleProprietor = "SOLE_PROPRIETOR",
    }
}

object! {
    /// Schema `ExternalVetting`. Returned by [`client.messaging_10dlc().brand().external_vetting().list`](crate::resources::messaging_10dlc::Messaging10dlcBrandExternalVetting::list), [`client.messaging_10dlc().brand().external_vetting().order`](crate::resources::messaging_10dlc::Messaging10dlcBrandExternalVetting::order) and [`client.messaging_10dlc().brand().external_vetting().imports`](crate::resources::messaging_10dlc::Messaging10dlcBrandExternalVetting::imports).
    pub struct ExternalVetting reply {
        create_date: Option<String> = "createDate",
        /// At most 10 characters.
        evp_id: Option<String> = "evpId",
        vetted_date: Option<String> = "vettedDate",
        vetting_class: Option<String> = "vettingClass",
        vetting_id: Option<String> = "vettingId",
        vetting_score: Option<i64> = "vettingScore",
        vetting_token: Option<String> = "vettingToken",
    }
}

object! {
    /// Schema `ImportExternalVetting`. Taken by [`client.messaging_10dlc().brand().external_vetting().imports`](crate::resources::messaging_10dlc::Messaging10dlcBrandExternalVetting::imports).
    pub struct ImportExternalVetting request {
        /// At most 10 characters.
        evp_id: String = "evpId" required,
        vetting_id: String = "vettingId" required,
        vetting_token: Option<String> = "vettingToken",
    }
    /// Creates one with `evp_id` and `vetting_id`, which are required.
    new(evp_id: String, vetting_id: String)
}

string_enum! {
    /// Parameter of `GET /10dlc/brand`. Taken by [`client.messaging_10dlc().brand().list`](crate::resources::messaging_10dlc::Messaging10dlcBrand::list).
    pub enum ListBrandSort {
        AssignedCampaignsCount = "assignedCampaignsCount",
        AssignedCampaignsCountDesc = "-assignedCampaignsCount",
        BrandId = "brandId",
        BrandIdDesc = "-brandId",
        CreatedAt = "createdAt",
        CreatedAtDesc = "-createdAt",
        DisplayName = "displayName",
        DisplayNameDesc = "-displayName",
        IdentityStatus = "identityStatus",
        IdentityStatusDesc = "-identityStatus",
        Status = "status",
        StatusDesc = "-status",
        TcrBrandId = "tcrBrandId",
        TcrBrandIdDesc = "-tcrBrandId",
    }
}

string_enum! {
    /// Parameter of `GET /10dlc/campaign`. Taken by [`client.messaging_10dlc().campaign().list`](crate::resources::messaging_10dlc::Messaging10dlcCampaign::list).
    pub enum ListCampaignSort {
        AssignedPhoneNumbersCount = "assignedPhoneNumbersCount",
        AssignedPhoneNumbersCountDesc = "-assignedPhoneNumbersCount",
        CampaignId = "campaignId",
        CampaignIdDesc = "-campaignId",
        CreatedAt = "createdAt",
        CreatedAtDesc = "-createdAt",
        Status = "status",
        StatusDesc = "-status",
        TcrCampaignId = "tcrCampaignId",
        TcrCampaignIdDesc = "-tcrCampaignId",
    }
}

string_enum! {
    /// Parameter of `GET /10dlc/partner_campaigns`. Taken by [`client.messaging_10dlc().partner_campaigns().list`](crate::resources::messaging_10dlc::Messaging10dlcPartnerCampaigns::list).
    pub enum ListPartnerCampaignsSort {
        AssignedPhoneNumbersCount = "assignedPhoneNumbersCount",
        AssignedPhoneNumbersCountDesc = "-assignedPhoneNumbersCount",
        BrandDisplayName = "brandDisplayName",
        BrandDisplayNameDesc = "-brandDisplayName",
        TcrBrandId = "tcrBrandId",
        TcrBrandIdDesc = "-tcrBrandId",
        TcrCampaignId = "tcrCampaignId",
        TcrCampaignIdDesc = "-tcrCampaignId",
        CreatedAt = "createdAt",
        CreatedAtDesc = "-createdAt",
        CampaignStatus = "campaignStatus",
        CampaignStatusDesc = "-campaignStatus",
    }
}

object! {
    /// Parameter of `GET /10dlc/phone_number_campaigns`. Taken by [`client.messaging_10dlc().phone_number_campaigns().list`](crate::resources::messaging_10dlc::Messaging10dlcPhoneNumberCampaigns::list).
    pub struct ListPhoneNumberCampaignsFilter request {
        tcr_brand_id: Option<String> = "tcr_brand_id",
        tcr_campaign_id: Option<String> = "tcr_campaign_id",
        /// Format: `uuid`.
        telnyx_brand_id: Option<String> = "telnyx_brand_id",
        /// Format: `uuid`.
        telnyx_campaign_id: Option<String> = "telnyx_campaign_id",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Parameter of `GET /10dlc/phone_number_campaigns`. Taken by [`client.messaging_10dlc().phone_number_campaigns().list`](crate::resources::messaging_10dlc::Messaging10dlcPhoneNumberCampaigns::list).
    pub enum ListPhoneNumberCampaignsSort {
        AssignmentStatus = "assignmentStatus",
        AssignmentStatusDesc = "-assignmentStatus",
        CreatedAt = "createdAt",
        CreatedAtDesc = "-createdAt",
        PhoneNumber = "phoneNumber",
        PhoneNumberDesc = "-phoneNumber",
    }
}

object! {
    /// Schema `MnoMetadata`. Returned by [`client.messaging_10dlc().campaign().get_mno_metadata`](crate::resources::messaging_10dlc::Messaging10dlcCampaign::get_mno_metadata).
    pub struct MnoMetadata reply {
        n10999: Option<MnoMetadataItem> = "10999",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
}

object! {
    /// Schema `MnoMetadataItem`. Part of [`MnoMetadata`].
    pub struct MnoMetadataItem reply {
        min_msg_samples: i64 = "minMsgSamples" required,
        mno: String = "mno" required,
        mno_review: bool = "mnoReview" required,
        mno_support: bool = "mnoSupport" required,
        no_embedded_link: bool = "noEmbeddedLink" required,
        no_embedded_phone: bool = "noEmbeddedPhone" required,
        qualify: bool = "qualify" required,
        req_subscriber_help: bool = "reqSubscriberHelp" required,
        req_subscriber_optin: bool = "reqSubscriberOptin" required,
        req_subscriber_optout: bool = "reqSubscriberOptout" required,
    }
}

object! {
    /// Schema `OrderExternalVetting`. Taken by [`client.messaging_10dlc().brand().external_vetting().order`](crate::resources::messaging_10dlc::Messaging10dlcBrandExternalVetting::order).
    pub struct OrderExternalVetting request {
        /// At most 10 characters.
        evp_id: String = "evpId" required,
        vetting_class: String = "vettingClass" required,
    }
    /// Creates one with `evp_id` and `vetting_class`, which are required.
    new(evp_id: String, vetting_class: String)
}

object! {
    /// Schema `PhoneNumberCampaign`. Returned by [`client.messaging_10dlc().phone_number_campaigns().list`](crate::resources::messaging_10dlc::Messaging10dlcPhoneNumberCampaigns::list), [`client.messaging_10dlc().phone_number_campaigns().create`](crate::resources::messaging_10dlc::Messaging10dlcPhoneNumberCampaigns::create), [`client.messaging_10dlc().phone_number_campaigns().retrieve`](crate::resources::messaging_10dlc::Messaging10dlcPhoneNumberCampaigns::retrieve) and 2 more.
    pub struct PhoneNumberCampaign reply {
        assignment_status: Option<PhoneNumberCampaignAssignmentStatus> = "assignmentStatus",
        brand_id: Option<String> = "brandId",
        campaign_id: String = "campaignId" required,
        created_at: String = "createdAt" required,
        failure_reasons: Option<String> = "failureReasons",
        phone_number: String = "phoneNumber" required,
        tcr_brand_id: Option<String> = "tcrBrandId",
        tcr_campaign_id: Option<String> = "tcrCampaignId",
        telnyx_campaign_id: Option<String> = "telnyxCampaignId",
        updated_at: String = "updatedAt" required,
    }
}

string_enum! {
    /// `assignmentStatus` of [`PhoneNumberCampaign`].
    pub enum PhoneNumberCampaignAssignmentStatus {
        FailedAssignment = "FAILED_ASSIGNMENT",
        PendingAssignment = "PENDING_ASSIGNMENT",
        Assigned = "ASSIGNED",
        PendingUnassignment = "PENDING_UNASSIGNMENT",
        FailedUnassignment = "FAILED_UNASSIGNMENT",
    }
}

object! {
    /// Schema `PhoneNumberCampaignCreate`. Taken by [`client.messaging_10dlc().phone_number_campaigns().create`](crate::resources::messaging_10dlc::Messaging10dlcPhoneNumberCampaigns::create) and [`client.messaging_10dlc().phone_number_campaigns().update`](crate::resources::messaging_10dlc::Messaging10dlcPhoneNumberCampaigns::update).
    pub struct PhoneNumberCampaignCreate request {
        campaign_id: String = "campaignId" required,
        phone_number: String = "phoneNumber" required,
    }
    /// Creates one with `phone_number` and `campaign_id`, which are required.
    new(phone_number: String, campaign_id: String)
}

object! {
    /// What stands beside the items `PhoneNumberCampaignPaginated`. Returned by [`client.messaging_10dlc().phone_number_campaigns().list`](crate::resources::messaging_10dlc::Messaging10dlcPhoneNumberCampaigns::list).
    pub struct PhoneNumberCampaignPaginated reply {
        page: i64 = "page" required,
        total_records: i64 = "totalRecords" required,
    }
}

object! {
    /// Schema `PhoneNumberStatusResponsePaginated`. Returned by [`client.messaging_10dlc().phone_number_assignment_by_profile().list_phone_number_status`](crate::resources::messaging_10dlc::Messaging10dlcPhoneNumberAssignmentByProfile::list_phone_number_status).
    pub struct PhoneNumberStatusResponsePaginated reply {
        records: Vec<ProfileAssignmentPhoneNumbers> = "records" required,
    }
}

object! {
    /// Schema `ProfileAssignmentPhoneNumbers`. Part of [`PhoneNumberStatusResponsePaginated`].
    pub struct ProfileAssignmentPhoneNumbers reply {
        phone_number: String = "phoneNumber" required,
        status: String = "status" required,
        task_id: String = "taskId" required,
    }
}

object! {
    /// Schema `SharedCampaign`. Returned by [`client.messaging_10dlc().partner_campaigns().list_shared_by_me`](crate::resources::messaging_10dlc::Messaging10dlcPartnerCampaigns::list_shared_by_me).
    pub struct SharedCampaign reply {
        brand_id: String = "brandId" required,
        campaign_id: String = "campaignId" required,
        create_date: Option<String> = "createDate",
        status: Option<String> = "status",
        usecase: String = "usecase" required,
    }
}

object! {
    /// What stands beside the items `SharedCampaignRecordSet`. Returned by [`client.messaging_10dlc().partner_campaigns().list_shared_by_me`](crate::resources::messaging_10dlc::Messaging10dlcPartnerCampaigns::list_shared_by_me).
    pub struct SharedCampaignRecordSet reply {
        page: Option<i64> = "page",
        total_records: Option<i64> = "totalRecords",
    }
}

string_enum! {
    /// Schema `StockExchange`. Part of [`CreateBrand`], [`TelnyxBrand`], [`TelnyxBrandWithCampaignsCount`] and 1 more.
    pub enum StockExchange {
        None = "NONE",
        Nasdaq = "NASDAQ",
        Nyse = "NYSE",
        Amex = "AMEX",
        Amx = "AMX",
        Asx = "ASX",
        B3 = "B3",
        Bme = "BME",
        Bse = "BSE",
        Fra = "FRA",
        Icex = "ICEX",
        Jpx = "JPX",
        Jse = "JSE",
        Krx = "KRX",
        Lon = "LON",
        Nse = "NSE",
        Omx = "OMX",
        Sehk = "SEHK",
        Sse = "SSE",
        Sto = "STO",
        Swx = "SWX",
        Szse = "SZSE",
        Tsx = "TSX",
        Twse = "TWSE",
        Vse = "VSE",
    }
}

string_enum! {
    /// `submissionStatus` of [`TelnyxCampaignWithAssignedCountCsp`]. Part of [`TelnyxCampaignCsp`].
    pub enum SubmissionStatus {
        Created = "CREATED",
        Failed = "FAILED",
        Pending = "PENDING",
    }
}

object! {
    /// Request body of `POST /10dlc/campaign/{campaignId}/appeal`. Taken by [`client.messaging_10dlc().campaign().submit_appeal`](crate::resources::messaging_10dlc::Messaging10dlcCampaign::submit_appeal).
    pub struct SubmitCampaignAppealRequest request {
        appeal_reason: String = "appeal_reason" required,
    }
    /// Creates one with `appeal_reason`, which is required.
    new(appeal_reason: String)
}

object! {
    /// Reply of `POST /10dlc/campaign/{campaignId}/appeal`. Returned by [`client.messaging_10dlc().campaign().submit_appeal`](crate::resources::messaging_10dlc::Messaging10dlcCampaign::submit_appeal).
    pub struct SubmitCampaignAppealResponse reply {
        appealed_at: Option<DateTime> = "appealed_at",
    }
}

string_enum! {
    /// Schema `10dlc_TaskStatus`. Part of [`AssignmentTaskStatusResponse`].
    pub enum TaskStatus {
        Pending = "pending",
        Processing = "processing",
        Completed = "completed",
        Failed = "failed",
    }
}

object! {
    /// Schema `TelnyxBrand`. Returned by [`client.messaging_10dlc().brand().create`](crate::resources::messaging_10dlc::Messaging10dlcBrand::create), [`client.messaging_10dlc().brand().update`](crate::resources::messaging_10dlc::Messaging10dlcBrand::update) and [`client.messaging_10dlc().brand().revet`](crate::resources::messaging_10dlc::Messaging10dlcBrand::revet).
    pub struct TelnyxBrand reply {
        /// At most 50 characters.
        alt_business_id: Option<String> = "altBusinessId",
        alt_business_id_type: Option<AltBusinessIdType> = "altBusinessIdType",
        brand_id: Option<String> = "brandId",
        brand_relationship: BrandRelationship = "brandRelationship" required,
        business_contact_email: Option<String> = "businessContactEmail",
        /// At most 100 characters.
        city: Option<String> = "city",
        /// At most 100 characters.
        company_name: Option<String> = "companyName",
        /// At most 2 characters.
        country: String = "country" required,
        created_at: Option<String> = "createdAt",
        csp_id: Option<String> = "cspId",
        /// At most 100 characters.
        display_name: String = "displayName" required,
        /// At most 20 characters.
        ein: Option<String> = "ein",
        /// At most 100 characters.
        email: String = "email" required,
        entity_type: EntityType = "entityType" required,
        failure_reasons: Option<String> = "failureReasons",
        /// At most 100 characters.
        first_name: Option<String> = "firstName",
        identity_status: Option<BrandIdentityStatus> = "identityStatus",
        /// At most 50 characters.
        ip_address: Option<String> = "ipAddress",
        /// Default: `false`.
        is_reseller: Option<bool> = "isReseller",
        /// At most 100 characters.
        last_name: Option<String> = "lastName",
        /// At most 20 characters.
        mobile_phone: Option<String> = "mobilePhone",
        /// Default: `false`.
        mock: Option<bool> = "mock",
        optional_attributes: Option<BrandOptionalAttributes> = "optionalAttributes",
        /// At most 20 characters.
        phone: Option<String> = "phone",
        /// At most 10 characters.
        postal_code: Option<String> = "postalCode",
        reference_id: Option<String> = "referenceId",
        /// At most 20 characters.
        state: Option<String> = "state",
        status: Option<BrandBasicStatus> = "status",
        stock_exchange: Option<StockExchange> = "stockExchange",
        /// At most 10 characters.
        stock_symbol: Option<String> = "stockSymbol",
        /// At most 100 characters.
        street: Option<String> = "street",
        tcr_brand_id: Option<String> = "tcrBrandId",
        universal_ein: Option<String> = "universalEin",
        updated_at: Option<String> = "updatedAt",
        /// At most 50 characters.
        vertical: String = "vertical" required,
        webhook_failover_url: Option<String> = "webhookFailoverURL",
        webhook_url: Option<String> = "webhookURL",
        /// At most 100 characters.
        website: Option<String> = "website",
    }
}

object! {
    /// Schema `TelnyxBrandWithCampaignsCount`. Returned by [`client.messaging_10dlc().brand().retrieve`](crate::resources::messaging_10dlc::Messaging10dlcBrand::retrieve).
    pub struct TelnyxBrandWithCampaignsCount reply {
        /// At most 50 characters.
        alt_business_id: Option<String> = "altBusinessId",
        alt_business_id_type: Option<AltBusinessIdType> = "altBusinessIdType",
        brand_id: Option<String> = "brandId",
        brand_relationship: BrandRelationship = "brandRelationship" required,
        business_contact_email: Option<String> = "businessContactEmail",
        /// At most 100 characters.
        city: Option<String> = "city",
        /// At most 100 characters.
        company_name: Option<String> = "companyName",
        /// At most 2 characters.
        country: String = "country" required,
        created_at: Option<String> = "createdAt",
        csp_id: Option<String> = "cspId",
        /// At most 100 characters.
        display_name: String = "displayName" required,
        /// At most 20 characters.
        ein: Option<String> = "ein",
        /// At most 100 characters.
        email: String = "email" required,
        entity_type: EntityType = "entityType" required,
        failure_reasons: Option<String> = "failureReasons",
        /// At most 100 characters.
        first_name: Option<String> = "firstName",
        identity_status: Option<BrandIdentityStatus> = "identityStatus",
        /// At most 50 characters.
        ip_address: Option<String> = "ipAddress",
        /// Default: `false`.
        is_reseller: Option<bool> = "isReseller",
        /// At most 100 characters.
        last_name: Option<String> = "lastName",
        /// At most 20 characters.
        mobile_phone: Option<String> = "mobilePhone",
        /// Default: `false`.
        mock: Option<bool> = "mock",
        optional_attributes: Option<BrandOptionalAttributes> = "optionalAttributes",
        /// At most 20 characters.
        phone: Option<String> = "phone",
        /// At most 10 characters.
        postal_code: Option<String> = "postalCode",
        reference_id: Option<String> = "referenceId",
        /// At most 20 characters.
        state: Option<String> = "state",
        status: Option<BrandBasicStatus> = "status",
        stock_exchange: Option<StockExchange> = "stockExchange",
        /// At most 10 characters.
        stock_symbol: Option<String> = "stockSymbol",
        /// At most 100 characters.
        street: Option<String> = "street",
        tcr_brand_id: Option<String> = "tcrBrandId",
        universal_ein: Option<String> = "universalEin",
        updated_at: Option<String> = "updatedAt",
        /// At most 50 characters.
        vertical: String = "vertical" required,
        webhook_failover_url: Option<String> = "webhookFailoverURL",
        webhook_url: Option<String> = "webhookURL",
        /// At most 100 characters.
        website: Option<String> = "website",
        assigned_campaigns_count: Option<f64> = "assignedCampaignsCount",
    }
}

object! {
    /// Schema `TelnyxCampaign_CSP`. Returned by [`client.messaging_10dlc().campaign().retrieve`](crate::resources::messaging_10dlc::Messaging10dlcCampaign::retrieve), [`client.messaging_10dlc().campaign().update`](crate::resources::messaging_10dlc::Messaging10dlcCampaign::update) and [`client.messaging_10dlc().campaign_builder().submit`](crate::resources::messaging_10dlc::Messaging10dlcCampaignBuilder::submit).
    pub struct TelnyxCampaignCsp reply {
        age_gated: Option<bool> = "ageGated",
        auto_renewal: Option<bool> = "autoRenewal",
        billed_date: Option<String> = "billedDate",
        brand_display_name: Option<String> = "brandDisplayName",
        brand_id: String = "brandId" required,
        campaign_id: String = "campaignId" required,
        campaign_status: Option<CampaignStatus> = "campaignStatus",
        create_date: Option<String> = "createDate",
        csp_id: String = "cspId" required,
        description: String = "description" required,
        direct_lending: Option<bool> = "directLending",
        embedded_link: Option<bool> = "embeddedLink",
        embedded_link_sample: Option<String> = "embeddedLinkSample",
        embedded_phone: Option<bool> = "embeddedPhone",
        failure_reasons: Option<String> = "failureReasons",
        help_keywords: Option<String> = "helpKeywords",
        help_message: Option<String> = "helpMessage",
        is_t_mobile_number_pooling_enabled: Option<bool> = "isTMobileNumberPoolingEnabled",
        is_t_mobile_registered: Option<bool> = "isTMobileRegistered",
        is_t_mobile_suspended: Option<bool> = "isTMobileSuspended",
        message_flow: Option<String> = "messageFlow",
        mock: bool = "mock" required,
        next_renewal_or_expiration_date: Option<String> = "nextRenewalOrExpirationDate",
        number_pool: Option<bool> = "numberPool",
        optin_keywords: Option<String> = "optinKeywords",
        optin_message: Option<String> = "optinMessage",
        optout_keywords: Option<String> = "optoutKeywords",
        optout_message: Option<String> = "optoutMessage",
        privacy_policy_link: Option<String> = "privacyPolicyLink",
        reference_id: Option<String> = "referenceId",
        reseller_id: Option<String> = "resellerId",
        sample1: Option<String> = "sample1",
        sample2: Option<String> = "sample2",
        sample3: Option<String> = "sample3",
        sample4: Option<String> = "sample4",
        sample5: Option<String> = "sample5",
        status: Option<String> = "status",
        sub_usecases: Vec<String> = "subUsecases" required,
        submission_status: Option<SubmissionStatus> = "submissionStatus",
        subscriber_help: Option<bool> = "subscriberHelp",
        subscriber_optin: Option<bool> = "subscriberOptin",
        subscriber_optout: Option<bool> = "subscriberOptout",
        tcr_brand_id: Option<String> = "tcrBrandId",
        tcr_campaign_id: Option<String> = "tcrCampaignId",
        terms_and_conditions: bool = "termsAndConditions" required,
        terms_and_conditions_link: Option<String> = "termsAndConditionsLink",
        usecase: String = "usecase" required,
        /// Deprecated.
        vertical: Option<String> = "vertical" [deprecated],
        webhook_failover_url: Option<String> = "webhookFailoverURL",
        webhook_url: Option<String> = "webhookURL",
    }
}

object! {
    /// Schema `TelnyxCampaignWithAssignedCount_CSP`. Returned by [`client.messaging_10dlc().campaign().list`](crate::resources::messaging_10dlc::Messaging10dlcCampaign::list).
    pub struct TelnyxCampaignWithAssignedCountCsp reply {
        age_gated: Option<bool> = "ageGated",
        assigned_phone_numbers_count: Option<f64> = "assignedPhoneNumbersCount",
        auto_renewal: Option<bool> = "autoRenewal",
        billed_date: Option<String> = "billedDate",
        brand_display_name: Option<String> = "brandDisplayName",
        brand_id: Option<String> = "brandId",
        campaign_id: Option<String> = "campaignId",
        campaign_status: Option<CampaignStatus> = "campaignStatus",
        create_date: Option<String> = "createDate",
        csp_id: Option<String> = "cspId",
        description: Option<String> = "description",
        direct_lending: Option<bool> = "directLending",
        embedded_link: Option<bool> = "embeddedLink",
        embedded_link_sample: Option<String> = "embeddedLinkSample",
        embedded_phone: Option<bool> = "embeddedPhone",
        failure_reasons: Option<String> = "failureReasons",
        help_keywords: Option<String> = "helpKeywords",
        help_message: Option<String> = "helpMessage",
        is_t_mobile_number_pooling_enabled: Option<bool> = "isTMobileNumberPoolingEnabled",
        is_t_mobile_registered: Option<bool> = "isTMobileRegistered",
        is_t_mobile_suspended: Option<bool> = "isTMobileSuspended",
        message_flow: Option<String> = "messageFlow",
        mock: Option<bool> = "mock",
        next_renewal_or_expiration_date: Option<String> = "nextRenewalOrExpirationDate",
        number_pool: Option<bool> = "numberPool",
        optin_keywords: Option<String> = "optinKeywords",
        optin_message: Option<String> = "optinMessage",
        optout_keywords: Option<String> = "optoutKeywords",
        optout_message: Option<String> = "optoutMessage",
        privacy_policy_link: Option<String> = "privacyPolicyLink",
        reference_id: Option<String> = "referenceId",
        reseller_id: Option<String> = "resellerId",
        sample1: Option<String> = "sample1",
        sample2: Option<String> = "sample2",
        sample3: Option<String> = "sample3",
        sample4: Option<String> = "sample4",
        sample5: Option<String> = "sample5",
        status: Option<String> = "status",
        sub_usecases: Option<Vec<String>> = "subUsecases",
        submission_status: Option<SubmissionStatus> = "submissionStatus",
        subscriber_help: Option<bool> = "subscriberHelp",
        subscriber_optin: Option<bool> = "subscriberOptin",
        subscriber_optout: Option<bool> = "subscriberOptout",
        tcr_brand_id: Option<String> = "tcrBrandId",
        tcr_campaign_id: Option<String> = "tcrCampaignId",
        terms_and_conditions: Option<bool> = "termsAndConditions",
        terms_and_conditions_link: Option<String> = "termsAndConditionsLink",
        usecase: Option<String> = "usecase",
        /// Deprecated.
        vertical: Option<String> = "vertical" [deprecated],
        webhook_failover_url: Option<String> = "webhookFailoverURL",
        webhook_url: Option<String> = "webhookURL",
    }
}

object! {
    /// Schema `TelnyxDownstreamCampaign`. Returned by [`client.messaging_10dlc().partner_campaigns().list`](crate::resources::messaging_10dlc::Messaging10dlcPartnerCampaigns::list), [`client.messaging_10dlc().partner_campaigns().retrieve`](crate::resources::messaging_10dlc::Messaging10dlcPartnerCampaigns::retrieve) and [`client.messaging_10dlc().partner_campaigns().update`](crate::resources::messaging_10dlc::Messaging10dlcPartnerCampaigns::update).
    pub struct TelnyxDownstreamCampaign reply {
        age_gated: Option<bool> = "ageGated",
        assigned_phone_numbers_count: Option<f64> = "assignedPhoneNumbersCount",
        brand_display_name: Option<String> = "brandDisplayName",
        campaign_status: Option<CampaignStatus> = "campaignStatus",
        created_at: Option<String> = "createdAt",
        description: Option<String> = "description",
        direct_lending: Option<bool> = "directLending",
        embedded_link: Option<bool> = "embeddedLink",
        embedded_link_sample: Option<String> = "embeddedLinkSample",
        embedded_phone: Option<bool> = "embeddedPhone",
        failure_reasons: Option<String> = "failureReasons",
        help_keywords: Option<String> = "helpKeywords",
        help_message: Option<String> = "helpMessage",
        is_number_pooling_enabled: Option<bool> = "isNumberPoolingEnabled",
        message_flow: Option<String> = "messageFlow",
        number_pool: Option<bool> = "numberPool",
        optin_keywords: Option<String> = "optinKeywords",
        optin_message: Option<String> = "optinMessage",
        optout_keywords: Option<String> = "optoutKeywords",
        optout_message: Option<String> = "optoutMessage",
        privacy_policy_link: Option<String> = "privacyPolicyLink",
        sample1: Option<String> = "sample1",
        sample2: Option<String> = "sample2",
        sample3: Option<String> = "sample3",
        sample4: Option<String> = "sample4",
        sample5: Option<String> = "sample5",
        sub_usecases: Option<Vec<String>> = "subUsecases",
        subscriber_optin: Option<bool> = "subscriberOptin",
        subscriber_optout: Option<bool> = "subscriberOptout",
        tcr_brand_id: String = "tcrBrandId" required,
        tcr_campaign_id: String = "tcrCampaignId" required,
        terms_and_conditions: Option<bool> = "termsAndConditions",
        terms_and_conditions_link: Option<String> = "termsAndConditionsLink",
        updated_at: Option<String> = "updatedAt",
        usecase: Option<String> = "usecase",
        webhook_failover_url: Option<String> = "webhookFailoverURL",
        webhook_url: Option<String> = "webhookURL",
    }
}

object! {
    /// What stands beside the items `TelnyxDownstreamCampaignRecordSet`. Returned by [`client.messaging_10dlc().partner_campaigns().list`](crate::resources::messaging_10dlc::Messaging10dlcPartnerCampaigns::list).
    pub struct TelnyxDownstreamCampaignRecordSet reply {
        page: Option<i64> = "page",
        total_records: Option<i64> = "totalRecords",
    }
}

object! {
    /// Schema `TriggerBrandSmsOtpRequest`. Taken by [`client.messaging_10dlc().brand().trigger_sms_otp`](crate::resources::messaging_10dlc::Messaging10dlcBrand::trigger_sms_otp).
    pub struct TriggerBrandSmsOtpRequest request {
        pin_sms: String = "pinSms" required,
        success_sms: String = "successSms" required,
    }
    /// Creates one with `pin_sms` and `success_sms`, which are required.
    new(pin_sms: String, success_sms: String)
}

object! {
    /// Schema `TriggerBrandSmsOtpResponse`. Returned by [`client.messaging_10dlc().brand().trigger_sms_otp`](crate::resources::messaging_10dlc::Messaging10dlcBrand::trigger_sms_otp).
    pub struct TriggerBrandSmsOtpResponse reply {
        brand_id: String = "brandId" required,
        reference_id: String = "referenceId" required,
    }
}

object! {
    /// Schema `UpdateBrand`. Taken by [`client.messaging_10dlc().brand().update`](crate::resources::messaging_10dlc::Messaging10dlcBrand::update).
    pub struct UpdateBrand request {
        /// At most 50 characters.
        alt_business_id: Option<String> = "altBusinessId",
        alt_business_id_type: Option<AltBusinessIdType> = "altBusinessIdType",
        business_contact_email: Option<String> = "businessContactEmail",
        /// At most 100 characters.
        city: Option<String> = "city",
        /// At most 100 characters.
        company_name: Option<String> = "companyName",
        /// At most 2 characters.
        country: String = "country" required,
        /// At most 100 characters.
        display_name: String = "displayName" required,
        /// At most 20 characters.
        ein: Option<String> = "ein",
        /// At most 100 characters.
        email: String = "email" required,
        entity_type: EntityType = "entityType" required,
        /// At most 100 characters.
        first_name: Option<String> = "firstName",
        identity_status: Option<BrandIdentityStatus> = "identityStatus",
        /// At most 50 characters.
        ip_address: Option<String> = "ipAddress",
        is_reseller: Option<bool> = "isReseller",
        /// At most 100 characters.
        last_name: Option<String> = "lastName",
        /// At most 20 characters.
        phone: Option<String> = "phone",
        /// At most 10 characters.
        postal_code: Option<String> = "postalCode",
        /// At most 20 characters.
        state: Option<String> = "state",
        stock_exchange: Option<StockExchange> = "stockExchange",
        /// At most 10 characters.
        stock_symbol: Option<String> = "stockSymbol",
        /// At most 100 characters.
        street: Option<String> = "street",
        vertical: Vertical = "vertical" required,
        webhook_failover_url: Option<String> = "webhookFailoverURL",
        webhook_url: Option<String> = "webhookURL",
        /// At most 100 characters.
        website: Option<String> = "website",
    }
    /// Creates one with `entity_type`, `display_name`, `country`, `email` and `vertical`, which are required.
    new(entity_type: EntityType, display_name: String, country: String, email: String, vertical: Vertical)
}

object! {
    /// Schema `UpdateCampaignRequest`. Taken by [`client.messaging_10dlc().campaign().update`](crate::resources::messaging_10dlc::Messaging10dlcCampaign::update).
    pub struct UpdateCampaignRequest request {
        /// Default: `true`.
        auto_renewal: Option<bool> = "autoRenewal",
        /// At most 255 characters.
        help_message: Option<String> = "helpMessage",
        /// At most 2048 characters.
        message_flow: Option<String> = "messageFlow",
        /// At most 8 characters.
        reseller_id: Option<String> = "resellerId",
        /// At most 255 characters.
        sample1: Option<String> = "sample1",
        /// At most 255 characters.
        sample2: Option<String> = "sample2",
        /// At most 255 characters.
        sample3: Option<String> = "sample3",
        /// At most 255 characters.
        sample4: Option<String> = "sample4",
        /// At most 255 characters.
        sample5: Option<String> = "sample5",
        webhook_failover_url: Option<String> = "webhookFailoverURL",
        webhook_url: Option<String> = "webhookURL",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdatePartnerCampaignRequest`. Taken by [`client.messaging_10dlc().partner_campaigns().update`](crate::resources::messaging_10dlc::Messaging10dlcPartnerCampaigns::update).
    pub struct UpdatePartnerCampaignRequest request {
        webhook_failover_url: Option<String> = "webhookFailoverURL",
        webhook_url: Option<String> = "webhookURL",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UsecaseMetadata`. Returned by [`client.messaging_10dlc().campaign_builder().brand().qualify_by_usecase`](crate::resources::messaging_10dlc::Messaging10dlcCampaignBuilderBrand::qualify_by_usecase).
    pub struct UsecaseMetadata reply {
        annual_fee: Option<f64> = "annualFee",
        max_sub_usecases: Option<i64> = "maxSubUsecases",
        min_sub_usecases: Option<i64> = "minSubUsecases",
        mno_metadata: Option<Value> = "mnoMetadata",
        monthly_fee: Option<f64> = "monthlyFee",
        quarterly_fee: Option<f64> = "quarterlyFee",
        usecase: Option<String> = "usecase",
    }
}

object! {
    /// Schema `VerifyBrandSmsOtpRequest`. Taken by [`client.messaging_10dlc().brand().verify_sms_otp`](crate::resources::messaging_10dlc::Messaging10dlcBrand::verify_sms_otp).
    pub struct VerifyBrandSmsOtpRequest request {
        /// At least 4 characters. At most 10 characters.
        otp_pin: String = "otpPin" required,
    }
    /// Creates one with `otp_pin`, which is required.
    new(otp_pin: String)
}

string_enum! {
    /// Schema `Vertical`. Part of [`CreateBrand`] and [`UpdateBrand`].
    pub enum Vertical {
        Agriculture = "AGRICULTURE",
        Communication = "COMMUNICATION",
        Construction = "CONSTRUCTION",
        Education = "EDUCATION",
        Energy = "ENERGY",
        Entertainment = "ENTERTAINMENT",
        Financial = "FINANCIAL",
        Gambling = "GAMBLING",
        Government = "GOVERNMENT",
        Healthcare = "HEALTHCARE",
        Hospitality = "HOSPITALITY",
        HumanResources = "HUMAN_RESOURCES",
        Insurance = "INSURANCE",
        Legal = "LEGAL",
        Manufacturing = "MANUFACTURING",
        Ngo = "NGO",
        Political = "POLITICAL",
        Postal = "POSTAL",
        Professional = "PROFESSIONAL",
        RealEstate = "REAL_ESTATE",
        Retail = "RETAIL",
        Technology = "TECHNOLOGY",
        Transportation = "TRANSPORTATION",
    }
}
