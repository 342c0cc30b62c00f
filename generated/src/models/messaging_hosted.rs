//! Types of Messaging Hosted. Brings numbers of other carriers to messaging, with RCS agents, toll-free verification and link domains.
//!
//! See [the operations](crate::resources::messaging_hosted), [the guide](crate::guides::messaging_hosted).

use super::shared;
use crate::runtime::model::{DateTime, File, Nullable, Value, object, string_enum};

object! {
    /// Schema `CreateMessagingHostedNumberOrderRequest`. Taken by [`client.messaging_hosted_number_orders().create`](crate::resources::messaging_hosted::MessagingHostedNumberOrders::create).
    pub struct CreateMessagingHostedNumberOrderRequest request {
        messaging_profile_id: Option<String> = "messaging_profile_id",
        phone_numbers: Option<Vec<String>> = "phone_numbers",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `data` of `CreatedVerificationCodesResponse`. Returned by [`client.messaging_hosted_number_orders().create_verification_codes`](crate::resources::messaging_hosted::MessagingHostedNumberOrders::create_verification_codes).
    pub struct CreatedVerificationCodesResponseData reply {
        error: Option<String> = "error",
        /// Format: `+E.164`.
        phone_number: String = "phone_number" required,
        type_: Option<CreatedVerificationCodesResponseDataType> = "type",
        /// Format: `uuid`.
        verification_code_id: Option<String> = "verification_code_id",
    }
}

string_enum! {
    /// `type` of [`CreatedVerificationCodesResponseData`].
    pub enum CreatedVerificationCodesResponseDataType {
        Sms = "sms",
        Call = "call",
    }
}

object! {
    /// Schema `EligibilityNumberResponse`. Part of [`EligibilityNumbersResponse`].
    pub struct EligibilityNumberResponse reply {
        detail: Option<String> = "detail",
        eligible: Option<bool> = "eligible",
        eligible_status: Option<EligibilityNumberResponseEligibleStatus> = "eligible_status",
        phone_number: Option<String> = "phone_number",
    }
}

string_enum! {
    /// `eligible_status` of [`EligibilityNumberResponse`].
    pub enum EligibilityNumberResponseEligibleStatus {
        NumberCanNotBeRepeated = "NUMBER_CAN_NOT_BE_REPEATED",
        NumberCanNotBeValidated = "NUMBER_CAN_NOT_BE_VALIDATED",
        NumberCanNotBeWireless = "NUMBER_CAN_NOT_BE_WIRELESS",
        NumberCanNotBeActiveInYourAccount = "NUMBER_CAN_NOT_BE_ACTIVE_IN_YOUR_ACCOUNT",
        NumberCanNotHostedWithATelnyxSubscriber = "NUMBER_CAN_NOT_HOSTED_WITH_A_TELNYX_SUBSCRIBER",
        NumberCanNotBeInTelnyx = "NUMBER_CAN_NOT_BE_IN_TELNYX",
        NumberIsNotAUsNumber = "NUMBER_IS_NOT_A_US_NUMBER",
        NumberIsNotAValidRoutingNumber = "NUMBER_IS_NOT_A_VALID_ROUTING_NUMBER",
        NumberIsNotInE164Format = "NUMBER_IS_NOT_IN_E164_FORMAT",
        BillingAccountCheckFailed = "BILLING_ACCOUNT_CHECK_FAILED",
        BillingAccountIsAbolished = "BILLING_ACCOUNT_IS_ABOLISHED",
        Eligible = "ELIGIBLE",
    }
}

object! {
    /// Schema `EligibilityNumbersRequest`. Taken by [`client.messaging_hosted_number_orders().check_eligibility`](crate::resources::messaging_hosted::MessagingHostedNumberOrders::check_eligibility).
    pub struct EligibilityNumbersRequest request {
        phone_numbers: Vec<String> = "phone_numbers" required,
    }
    /// Creates one with `phone_numbers`, which is required.
    new(phone_numbers: Vec<String>)
}

object! {
    /// Schema `EligibilityNumbersResponse`. Returned by [`client.messaging_hosted_number_orders().check_eligibility`](crate::resources::messaging_hosted::MessagingHostedNumberOrders::check_eligibility).
    pub struct EligibilityNumbersResponse reply {
        phone_numbers: Option<Vec<EligibilityNumberResponse>> = "phone_numbers",
    }
}

string_enum! {
    /// Schema `toll-free-verification_EntityType`. Part of [`VerificationRequestStatus`], [`TfVerificationRequest`] and [`VerificationRequestEgress`].
    pub enum EntityType {
        SoleProprietor = "SOLE_PROPRIETOR",
        PrivateProfit = "PRIVATE_PROFIT",
        PublicProfit = "PUBLIC_PROFIT",
        NonProfit = "NON_PROFIT",
        Government = "GOVERNMENT",
    }
}

object! {
    /// Schema `HostedNumber`. Part of [`MessagingHostedNumberOrder`].
    pub struct HostedNumber reply {
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Format: `+E.164`.
        phone_number: Option<String> = "phone_number",
        record_type: Option<String> = "record_type",
        status: Option<HostedNumberStatus> = "status",
    }
}

string_enum! {
    /// `status` of [`HostedNumber`].
    pub enum HostedNumberStatus {
        Deleted = "deleted",
        Failed = "failed",
        FailedActivation = "failed_activation",
        FailedCarrierRejected = "failed_carrier_rejected",
        FailedIneligibleCarrier = "failed_ineligible_carrier",
        FailedNumberAlreadyHosted = "failed_number_already_hosted",
        FailedNumberNotFound = "failed_number_not_found",
        FailedOwnershipVerification = "failed_ownership_verification",
        FailedTimeout = "failed_timeout",
        Pending = "pending",
        Provisioning = "provisioning",
        Successful = "successful",
    }
}

object! {
    /// Schema `MessagingHostedNumberOrder`. Returned by [`client.messaging_hosted_number_orders().list`](crate::resources::messaging_hosted::MessagingHostedNumberOrders::list), [`client.messaging_hosted_number_orders().create`](crate::resources::messaging_hosted::MessagingHostedNumberOrders::create), [`client.messaging_hosted_number_orders().retrieve`](crate::resources::messaging_hosted::MessagingHostedNumberOrders::retrieve) and 3 more.
    pub struct MessagingHostedNumberOrder reply {
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        messaging_profile_id: Option<String> = "messaging_profile_id",
        phone_numbers: Option<Vec<HostedNumber>> = "phone_numbers",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        status: Option<MessagingHostedNumberOrderStatus> = "status",
    }
}

string_enum! {
    /// `status` of [`MessagingHostedNumberOrder`].
    pub enum MessagingHostedNumberOrderStatus {
        CarrierRejected = "carrier_rejected",
        ComplianceReviewFailed = "compliance_review_failed",
        Deleted = "deleted",
        Failed = "failed",
        IncompleteDocumentation = "incomplete_documentation",
        IncorrectBillingInformation = "incorrect_billing_information",
        IneligibleCarrier = "ineligible_carrier",
        LoaFileInvalid = "loa_file_invalid",
        LoaFileSuccessful = "loa_file_successful",
        Pending = "pending",
        Provisioning = "provisioning",
        Successful = "successful",
    }
}

object! {
    /// Schema `MessagingUrlDomain`. Returned by [`client.messaging_url_domains().list`](crate::resources::messaging_hosted::MessagingUrlDomains::list).
    pub struct MessagingUrlDomain reply {
        id: Option<String> = "id",
        record_type: Option<String> = "record_type",
        url_domain: Option<String> = "url_domain",
        use_case: Option<String> = "use_case",
    }
}

object! {
    /// Schema `MMSFallback`. Part of [`RcsMessage`].
    pub struct MmsFallback request {
        from: Option<String> = "from",
        media_urls: Option<Vec<String>> = "media_urls",
        subject: Option<String> = "subject",
        text: Option<String> = "text",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// What stands beside the items `Paginated_VerificationRequestStatus_`. Returned by [`client.messaging_tollfree().verification().requests().list`](crate::resources::messaging_hosted::MessagingTollfreeVerificationRequests::list).
    pub struct PaginatedVerificationRequestStatus reply {
        /// Default: `0`.
        total_records: i64 = "total_records" required,
    }
}

object! {
    /// Schema `Paginated_VerificationStatusHistoryEntry_`. Returned by [`client.messaging_tollfree().verification().requests().retrieve_status_history`](crate::resources::messaging_hosted::MessagingTollfreeVerificationRequests::retrieve_status_history).
    pub struct PaginatedVerificationStatusHistoryEntry reply {
        /// Default: `[]`.
        records: Vec<VerificationStatusHistoryEntry> = "records" required,
        /// Default: `0`.
        total_records: i64 = "total_records" required,
    }
}

object! {
    /// Schema `RCSAction`. Part of [`RcsSuggestion`].
    pub struct RcsAction both {
        create_calendar_event_action: Option<RcsCreateCalendarEventAction> = "create_calendar_event_action",
        dial_action: Option<RcsDialAction> = "dial_action",
        /// Format: `url`.
        fallback_url: Option<String> = "fallback_url",
        open_url_action: Option<RcsOpenUrlAction> = "open_url_action",
        postback_data: Option<String> = "postback_data",
        share_location_action: Option<Value> = "share_location_action",
        text: Option<String> = "text",
        view_location_action: Option<RcsViewLocationAction> = "view_location_action",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `RCSAgent`. Returned by [`client.messaging().rcs().agents().list`](crate::resources::messaging_hosted::MessagingRcsAgents::list), [`client.messaging().rcs().agents().retrieve`](crate::resources::messaging_hosted::MessagingRcsAgents::retrieve) and [`client.messaging().rcs().agents().update`](crate::resources::messaging_hosted::MessagingRcsAgents::update).
    pub struct RcsAgent reply {
        agent_id: Option<String> = "agent_id",
        agent_name: Option<String> = "agent_name",
        created_at: Option<DateTime> = "created_at",
        enabled: Option<bool> = "enabled",
        /// Format: `uuid`.
        profile_id: Option<String> = "profile_id",
        updated_at: Option<DateTime> = "updated_at",
        user_id: Option<String> = "user_id",
        /// Format: `url`.
        webhook_failover_url: Option<String> = "webhook_failover_url",
        /// Format: `url`.
        webhook_url: Option<String> = "webhook_url",
    }
}

object! {
    /// Schema `RCSAgentMessage`. Part of [`RcsMessage`] and [`RcsResponseData`].
    pub struct RcsAgentMessage both {
        content_message: Option<RcsContentMessage> = "content_message",
        event: Option<RcsEvent> = "event",
        expire_time: Option<DateTime> = "expire_time",
        ttl: Option<String> = "ttl",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `RCSAgentUpdate`. Taken by [`client.messaging().rcs().agents().update`](crate::resources::messaging_hosted::MessagingRcsAgents::update).
    pub struct RcsAgentUpdate request {
        /// Format: `uuid`.
        profile_id: Nullable<String> = "profile_id",
        /// Format: `url`.
        webhook_failover_url: Nullable<String> = "webhook_failover_url",
        /// Format: `url`.
        webhook_url: Nullable<String> = "webhook_url",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `RCSCapabilitiesInternal`. Returned by [`client.messaging().rcs().list_bulk_capabilities`](crate::resources::messaging_hosted::MessagingRcs::list_bulk_capabilities) and [`client.messaging().rcs().retrieve_capabilities`](crate::resources::messaging_hosted::MessagingRcs::retrieve_capabilities).
    pub struct RcsCapabilitiesInternal reply {
        agent_id: Option<String> = "agent_id",
        agent_name: Option<String> = "agent_name",
        features: Option<Vec<String>> = "features",
        phone_number: Option<String> = "phone_number",
        /// Always `rcs.capabilities`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `RCSCapabilityListRequest`. Taken by [`client.messaging().rcs().list_bulk_capabilities`](crate::resources::messaging_hosted::MessagingRcs::list_bulk_capabilities).
    pub struct RcsCapabilityListRequest request {
        agent_id: String = "agent_id" required,
        phone_numbers: Vec<String> = "phone_numbers" required,
    }
    /// Creates one with `agent_id` and `phone_numbers`, which are required.
    new(agent_id: String, phone_numbers: Vec<String>)
}

object! {
    /// Schema `RCSCardContent`. Part of [`RcsCarouselCard`] and [`RcsStandaloneCard`].
    pub struct RcsCardContent both {
        description: Option<String> = "description",
        media: Option<RcsMedia> = "media",
        suggestions: Option<Vec<RcsSuggestion>> = "suggestions",
        title: Option<String> = "title",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `RCSCarouselCard`. Part of [`RcsRichCard`].
    pub struct RcsCarouselCard both {
        card_contents: Vec<RcsCardContent> = "card_contents" required,
        card_width: RcsCarouselCardWidth = "card_width" required,
    }
    /// Creates one with `card_width` and `card_contents`, which are required.
    new(card_width: RcsCarouselCardWidth, card_contents: Vec<RcsCardContent>)
}

string_enum! {
    /// `card_width` of [`RcsCarouselCard`].
    pub enum RcsCarouselCardWidth {
        CardWidthUnspecified = "CARD_WIDTH_UNSPECIFIED",
        Small = "SMALL",
        Medium = "MEDIUM",
    }
}

object! {
    /// Schema `RCSContentInfo`. Part of [`RcsContentMessage`] and [`RcsMedia`].
    pub struct RcsContentInfo both {
        /// Format: `url`.
        file_url: String = "file_url" required,
        force_refresh: Option<bool> = "force_refresh",
        /// Format: `url`.
        thumbnail_url: Option<String> = "thumbnail_url",
    }
    /// Creates one with `file_url`, which is required.
    new(file_url: String)
}

object! {
    /// Schema `RCSContentMessage`. Part of [`RcsAgentMessage`].
    pub struct RcsContentMessage both {
        content_info: Option<RcsContentInfo> = "content_info",
        rich_card: Option<RcsRichCard> = "rich_card",
        suggestions: Option<Vec<RcsSuggestion>> = "suggestions",
        text: Option<String> = "text",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `RCSCreateCalendarEventAction`. Part of [`RcsAction`].
    pub struct RcsCreateCalendarEventAction both {
        description: Option<String> = "description",
        end_time: Option<DateTime> = "end_time",
        start_time: Option<DateTime> = "start_time",
        title: Option<String> = "title",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `data` of `RcsDeeplinkResponse`. Returned by [`client.messages().rcs().generate_deeplink`](crate::resources::messaging_hosted::MessagesRcs::generate_deeplink).
    pub struct RcsDeeplinkResponseData reply {
        url: String = "url" required,
    }
}

object! {
    /// Schema `RCSDialAction`. Part of [`RcsAction`].
    pub struct RcsDialAction both {
        phone_number: String = "phone_number" required,
    }
    /// Creates one with `phone_number`, which is required.
    new(phone_number: String)
}

object! {
    /// Schema `RCSEvent`. Part of [`RcsAgentMessage`].
    pub struct RcsEvent both {
        event_type: Option<RcsEventType> = "event_type",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `event_type` of [`RcsEvent`].
    pub enum RcsEventType {
        TypeUnspecified = "TYPE_UNSPECIFIED",
        IsTyping = "IS_TYPING",
        Read = "READ",
    }
}

object! {
    /// Schema `RCSFrom`. Part of [`RcsResponseData`].
    pub struct RcsFrom reply {
        agent_id: Option<String> = "agent_id",
        agent_name: Option<String> = "agent_name",
        carrier: Option<String> = "carrier",
    }
}

object! {
    /// Schema `RCSLatLng`. Part of [`RcsViewLocationAction`].
    pub struct RcsLatLng both {
        latitude: f64 = "latitude" required,
        longitude: f64 = "longitude" required,
    }
    /// Creates one with `latitude` and `longitude`, which are required.
    new(latitude: f64, longitude: f64)
}

object! {
    /// Schema `RCSMedia`. Part of [`RcsCardContent`].
    pub struct RcsMedia both {
        content_info: Option<RcsContentInfo> = "content_info",
        height: Option<RcsMediaHeight> = "height",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `height` of [`RcsMedia`].
    pub enum RcsMediaHeight {
        HeightUnspecified = "HEIGHT_UNSPECIFIED",
        Short = "SHORT",
        Medium = "MEDIUM",
        Tall = "TALL",
    }
}

object! {
    /// Schema `RCSMessage`. Taken by [`client.messages().rcs().send`](crate::resources::messaging_hosted::MessagesRcs::send).
    pub struct RcsMessage request {
        agent_id: String = "agent_id" required,
        agent_message: RcsAgentMessage = "agent_message" required,
        messaging_profile_id: String = "messaging_profile_id" required,
        mms_fallback: Option<MmsFallback> = "mms_fallback",
        sms_fallback: Option<SmsFallback> = "sms_fallback",
        to: String = "to" required,
        /// Always `RCS`.
        type_: Option<String> = "type",
        /// Format: `url`.
        webhook_url: Option<String> = "webhook_url",
    }
    /// Creates one with `agent_id`, `to`, `messaging_profile_id` and `agent_message`, which are required.
    new(agent_id: String, to: String, messaging_profile_id: String, agent_message: RcsAgentMessage)
}

object! {
    /// Schema `RCSOpenUrlAction`. Part of [`RcsAction`].
    pub struct RcsOpenUrlAction both {
        application: RcsOpenUrlActionApplication = "application" required,
        description: Option<String> = "description",
        /// Format: `url`.
        url: String = "url" required,
        webview_view_mode: RcsOpenUrlActionWebviewViewMode = "webview_view_mode" required,
    }
    /// Creates one with `url`, `application` and `webview_view_mode`, which are required.
    new(url: String, application: RcsOpenUrlActionApplication, webview_view_mode: RcsOpenUrlActionWebviewViewMode)
}

string_enum! {
    /// `application` of [`RcsOpenUrlAction`].
    pub enum RcsOpenUrlActionApplication {
        OpenUrlApplicationUnspecified = "OPEN_URL_APPLICATION_UNSPECIFIED",
        Browser = "BROWSER",
        Webview = "WEBVIEW",
    }
}

string_enum! {
    /// `webview_view_mode` of [`RcsOpenUrlAction`].
    pub enum RcsOpenUrlActionWebviewViewMode {
        WebviewViewModeUnspecified = "WEBVIEW_VIEW_MODE_UNSPECIFIED",
        Full = "FULL",
        Half = "HALF",
        Tall = "TALL",
    }
}

object! {
    /// Schema `RCSReply`. Part of [`RcsSuggestion`].
    pub struct RcsReply both {
        postback_data: Option<String> = "postback_data",
        text: Option<String> = "text",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `data` of `RcsResponse`. Returned by [`client.messages().rcs().send`](crate::resources::messaging_hosted::MessagesRcs::send).
    pub struct RcsResponseData reply {
        body: Option<RcsAgentMessage> = "body",
        direction: Option<String> = "direction",
        encoding: Option<String> = "encoding",
        from: Option<RcsFrom> = "from",
        id: Option<String> = "id",
        messaging_profile_id: Option<String> = "messaging_profile_id",
        organization_id: Option<String> = "organization_id",
        received_at: Option<DateTime> = "received_at",
        record_type: Option<String> = "record_type",
        to: Option<Vec<shared::RcsToItem>> = "to",
        type_: Option<String> = "type",
        wait_seconds: Option<f64> = "wait_seconds",
    }
}

object! {
    /// Schema `RCSRichCard`. Part of [`RcsContentMessage`].
    pub struct RcsRichCard both {
        carousel_card: Option<RcsCarouselCard> = "carousel_card",
        standalone_card: Option<RcsStandaloneCard> = "standalone_card",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `RCSStandaloneCard`. Part of [`RcsRichCard`].
    pub struct RcsStandaloneCard both {
        card_content: RcsCardContent = "card_content" required,
        card_orientation: RcsStandaloneCardOrientation = "card_orientation" required,
        thumbnail_image_alignment: RcsStandaloneCardThumbnailImageAlignment = "thumbnail_image_alignment" required,
    }
    /// Creates one with `card_orientation`, `thumbnail_image_alignment` and `card_content`, which are required.
    new(card_orientation: RcsStandaloneCardOrientation, thumbnail_image_alignment: RcsStandaloneCardThumbnailImageAlignment, card_content: RcsCardContent)
}

string_enum! {
    /// `card_orientation` of [`RcsStandaloneCard`].
    pub enum RcsStandaloneCardOrientation {
        CardOrientationUnspecified = "CARD_ORIENTATION_UNSPECIFIED",
        Horizontal = "HORIZONTAL",
        Vertical = "VERTICAL",
    }
}

string_enum! {
    /// `thumbnail_image_alignment` of [`RcsStandaloneCard`].
    pub enum RcsStandaloneCardThumbnailImageAlignment {
        ThumbnailImageAlignmentUnspecified = "THUMBNAIL_IMAGE_ALIGNMENT_UNSPECIFIED",
        Left = "LEFT",
        Right = "RIGHT",
    }
}

object! {
    /// Schema `RCSSuggestion`. Part of [`RcsContentMessage`] and [`RcsCardContent`].
    pub struct RcsSuggestion both {
        action: Option<RcsAction> = "action",
        reply: Option<RcsReply> = "reply",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `data` of `RcsTestNumberInviteResponse`. Returned by [`client.messaging().rcs().invite_test_number`](crate::resources::messaging_hosted::MessagingRcs::invite_test_number).
    pub struct RcsTestNumberInviteResponseData reply {
        agent_id: Option<String> = "agent_id",
        phone_number: Option<String> = "phone_number",
        /// Always `rcs.test_number_invite`.
        record_type: Option<String> = "record_type",
        status: Option<String> = "status",
    }
}

object! {
    /// Schema `RCSViewLocationAction`. Part of [`RcsAction`].
    pub struct RcsViewLocationAction both {
        label: Option<String> = "label",
        lat_long: Option<RcsLatLng> = "lat_long",
        query: Option<String> = "query",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `SMSFallback`. Part of [`RcsMessage`].
    pub struct SmsFallback request {
        from: Option<String> = "from",
        text: Option<String> = "text",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `TFPhoneNumber`. Part of [`VerificationRequestStatus`], [`TfVerificationRequest`] and [`VerificationRequestEgress`].
    pub struct TfPhoneNumber both {
        phone_number: String = "phoneNumber" required,
    }
    /// Creates one with `phone_number`, which is required.
    new(phone_number: String)
}

object! {
    /// Schema `TFVerificationRequest`. Taken by [`client.messaging_tollfree().verification().requests().create`](crate::resources::messaging_hosted::MessagingTollfreeVerificationRequests::create) and [`client.messaging_tollfree().verification().requests().update`](crate::resources::messaging_hosted::MessagingTollfreeVerificationRequests::update).
    pub struct TfVerificationRequest request {
        /// At most 500 characters.
        additional_information: String = "additionalInformation" required,
        /// Default: `false`.
        age_gated_content: Option<bool> = "ageGatedContent",
        /// At most 500 characters.
        business_addr1: String = "businessAddr1" required,
        /// At most 500 characters.
        business_addr2: Option<String> = "businessAddr2",
        /// At most 500 characters.
        business_city: String = "businessCity" required,
        /// At most 500 characters.
        business_contact_email: String = "businessContactEmail" required,
        /// At most 500 characters.
        business_contact_first_name: String = "businessContactFirstName" required,
        /// At most 500 characters.
        business_contact_last_name: String = "businessContactLastName" required,
        /// At most 500 characters.
        business_contact_phone: String = "businessContactPhone" required,
        /// At most 500 characters.
        business_name: String = "businessName" required,
        /// At most 2 characters. Pattern: `^[A-Z]{2}$`.
        business_registration_country: Nullable<String> = "businessRegistrationCountry",
        /// At most 500 characters.
        business_registration_number: Nullable<String> = "businessRegistrationNumber",
        /// At most 500 characters.
        business_registration_type: Nullable<String> = "businessRegistrationType",
        /// At most 500 characters.
        business_state: String = "businessState" required,
        /// At most 500 characters.
        business_zip: String = "businessZip" required,
        /// At most 500 characters.
        campaign_verify_authorization_token: Nullable<String> = "campaignVerifyAuthorizationToken",
        /// At most 500 characters.
        corporate_website: String = "corporateWebsite" required,
        /// At most 500 characters.
        doing_business_as: Nullable<String> = "doingBusinessAs",
        entity_type: Nullable<EntityType> = "entityType",
        /// At most 500 characters.
        help_message_response: Nullable<String> = "helpMessageResponse",
        /// At most 500 characters.
        isv_reseller: Nullable<String> = "isvReseller",
        message_volume: Volume = "messageVolume" required,
        /// At most 500 characters.
        opt_in_confirmation_response: Nullable<String> = "optInConfirmationResponse",
        /// At most 500 characters.
        opt_in_keywords: Nullable<String> = "optInKeywords",
        /// At most 500 characters.
        opt_in_workflow: String = "optInWorkflow" required,
        /// At least 1 item.
        opt_in_workflow_image_urls: Vec<Url> = "optInWorkflowImageURLs" required,
        /// At least 1 item.
        phone_numbers: Vec<TfPhoneNumber> = "phoneNumbers" required,
        /// At most 500 characters.
        privacy_policy_url: Nullable<String> = "privacyPolicyURL",
        /// At most 1000 characters.
        production_message_content: String = "productionMessageContent" required,
        /// At most 500 characters.
        terms_and_condition_url: Nullable<String> = "termsAndConditionURL",
        use_case: UseCaseCategories = "useCase" required,
        /// At most 500 characters.
        use_case_summary: String = "useCaseSummary" required,
        /// At most 500 characters.
        webhook_url: Option<String> = "webhookUrl",
    }
    required TfVerificationRequestRequired { business_name: String, corporate_website: String, business_addr1: String, business_city: String, business_state: String, business_zip: String, business_contact_first_name: String, business_contact_last_name: String, business_contact_email: String, business_contact_phone: String, message_volume: Volume, phone_numbers: Vec<TfPhoneNumber>, use_case: UseCaseCategories, use_case_summary: String, production_message_content: String, opt_in_workflow: String, opt_in_workflow_image_urls: Vec<Url>, additional_information: String }
}

string_enum! {
    /// Schema `TFVerificationStatus`. Taken by [`client.messaging_tollfree().verification().requests().list`](crate::resources::messaging_hosted::MessagingTollfreeVerificationRequests::list). Part of [`VerificationRequestStatus`], [`VerificationRequestEgress`] and [`VerificationStatusHistoryEntry`].
    pub enum TfVerificationStatus {
        Verified = "Verified",
        Rejected = "Rejected",
        WaitingForVendor = "Waiting For Vendor",
        WaitingForCustomer = "Waiting For Customer",
        WaitingForTelnyx = "Waiting For Telnyx",
        InProgress = "In Progress",
    }
}

object! {
    /// Schema `UploadFileMessagingHostedNumberOrderRequest`. Taken by [`client.messaging_hosted_number_orders().actions().upload_file`](crate::resources::messaging_hosted::MessagingHostedNumberOrdersActions::upload_file).
    pub struct UploadFileMessagingHostedNumberOrderRequest request {
        bill: Option<File> = "bill",
        loa: Option<File> = "loa",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `Url`. Part of [`VerificationRequestStatus`], [`TfVerificationRequest`] and [`VerificationRequestEgress`].
    pub struct Url both {
        /// Format: `uri`. At least 1 character. At most 2083 characters.
        url: String = "url" required,
    }
    /// Creates one with `url`, which is required.
    new(url: String)
}

string_enum! {
    /// Schema `UseCaseCategories`. Part of [`VerificationRequestStatus`], [`TfVerificationRequest`] and [`VerificationRequestEgress`].
    pub enum UseCaseCategories {
        N2fa = "2FA",
        AppNotifications = "App Notifications",
        Appointments = "Appointments",
        Auctions = "Auctions",
        AutoRepairServices = "Auto Repair Services",
        BankTransfers = "Bank Transfers",
        Billing = "Billing",
        BookingConfirmations = "Booking Confirmations",
        BusinessUpdates = "Business Updates",
        Covid19Alerts = "COVID-19 Alerts",
        CareerTraining = "Career Training",
        Chatbot = "Chatbot",
        ConversationalAlerts = "Conversational / Alerts",
        CourierServicesAndDeliveries = "Courier Services & Deliveries",
        EmergencyAlerts = "Emergency Alerts",
        EventsAndPlanning = "Events & Planning",
        FinancialServices = "Financial Services",
        FraudAlerts = "Fraud Alerts",
        Fundraising = "Fundraising",
        GeneralMarketing = "General Marketing",
        GeneralSchoolUpdates = "General School Updates",
        HrStaffing = "HR / Staffing",
        HealthcareAlerts = "Healthcare Alerts",
        HousingCommunityUpdates = "Housing Community Updates",
        InsuranceServices = "Insurance Services",
        JobDispatch = "Job Dispatch",
        LegalServices = "Legal Services",
        Mixed = "Mixed",
        MotivationalReminders = "Motivational Reminders",
        NotaryNotifications = "Notary Notifications",
        OrderNotifications = "Order Notifications",
        Political = "Political",
        PublicWorks = "Public Works",
        RealEstateServices = "Real Estate Services",
        ReligiousServices = "Religious Services",
        RepairAndDiagnosticsAlerts = "Repair and Diagnostics Alerts",
        RewardsProgram = "Rewards Program",
        Surveys = "Surveys",
        SystemAlerts = "System Alerts",
        VotingReminders = "Voting Reminders",
        WaitlistAlerts = "Waitlist Alerts",
        WebinarReminders = "Webinar Reminders",
        WorkshopAlerts = "Workshop Alerts",
    }
}

object! {
    /// Schema `ValidationCodes`. Returned by [`client.messaging_hosted_number_orders().validate_codes`](crate::resources::messaging_hosted::MessagingHostedNumberOrders::validate_codes).
    pub struct ValidationCodes reply {
        /// Format: `uuid`.
        order_id: String = "order_id" required,
        phone_numbers: Vec<ValidationCodesPhoneNumber> = "phone_numbers" required,
    }
}

object! {
    /// `phone_numbers` of [`ValidationCodes`].
    pub struct ValidationCodesPhoneNumber reply {
        /// Format: `+E.164`.
        phone_number: String = "phone_number" required,
        status: ValidationCodesPhoneNumberStatus = "status" required,
    }
}

string_enum! {
    /// `status` of [`ValidationCodesPhoneNumber`].
    pub enum ValidationCodesPhoneNumberStatus {
        Verified = "verified",
        Rejected = "rejected",
        AlreadyVerified = "already_verified",
    }
}

object! {
    /// Schema `ValidationCodesRequest`. Taken by [`client.messaging_hosted_number_orders().validate_codes`](crate::resources::messaging_hosted::MessagingHostedNumberOrders::validate_codes).
    pub struct ValidationCodesRequest request {
        verification_codes: Vec<ValidationCodesRequestVerificationCode> = "verification_codes" required,
    }
    /// Creates one with `verification_codes`, which is required.
    new(verification_codes: Vec<ValidationCodesRequestVerificationCode>)
}

object! {
    /// `verification_codes` of [`ValidationCodesRequest`].
    pub struct ValidationCodesRequestVerificationCode request {
        code: String = "code" required,
        /// Format: `+E.164`.
        phone_number: String = "phone_number" required,
    }
    /// Creates one with `phone_number` and `code`, which are required.
    new(phone_number: String, code: String)
}

object! {
    /// Schema `VerificationCodesRequest`. Taken by [`client.messaging_hosted_number_orders().create_verification_codes`](crate::resources::messaging_hosted::MessagingHostedNumberOrders::create_verification_codes).
    pub struct VerificationCodesRequest request {
        phone_numbers: Vec<String> = "phone_numbers" required,
        verification_method: VerificationCodesRequestVerificationMethod = "verification_method" required,
    }
    /// Creates one with `phone_numbers` and `verification_method`, which are required.
    new(phone_numbers: Vec<String>, verification_method: VerificationCodesRequestVerificationMethod)
}

string_enum! {
    /// `verification_method` of [`VerificationCodesRequest`].
    pub enum VerificationCodesRequestVerificationMethod {
        Sms = "sms",
        Call = "call",
    }
}

object! {
    /// Schema `VerificationRequestEgress`. Returned by [`client.messaging_tollfree().verification().requests().create`](crate::resources::messaging_hosted::MessagingTollfreeVerificationRequests::create) and [`client.messaging_tollfree().verification().requests().update`](crate::resources::messaging_hosted::MessagingTollfreeVerificationRequests::update).
    pub struct VerificationRequestEgress reply {
        additional_information: String = "additionalInformation" required,
        age_gated_content: Option<bool> = "ageGatedContent",
        business_addr1: String = "businessAddr1" required,
        business_addr2: Option<String> = "businessAddr2",
        business_city: String = "businessCity" required,
        business_contact_email: String = "businessContactEmail" required,
        business_contact_first_name: String = "businessContactFirstName" required,
        business_contact_last_name: String = "businessContactLastName" required,
        business_contact_phone: String = "businessContactPhone" required,
        business_name: String = "businessName" required,
        business_registration_country: Option<String> = "businessRegistrationCountry",
        business_registration_number: Option<String> = "businessRegistrationNumber",
        business_registration_type: Option<String> = "businessRegistrationType",
        business_state: String = "businessState" required,
        business_zip: String = "businessZip" required,
        /// At most 500 characters.
        campaign_verify_authorization_token: Option<String> = "campaignVerifyAuthorizationToken",
        corporate_website: String = "corporateWebsite" required,
        doing_business_as: Option<String> = "doingBusinessAs",
        entity_type: Option<EntityType> = "entityType",
        help_message_response: Option<String> = "helpMessageResponse",
        /// Format: `uuid`.
        id: String = "id" required,
        isv_reseller: Option<String> = "isvReseller",
        message_volume: Volume = "messageVolume" required,
        opt_in_confirmation_response: Option<String> = "optInConfirmationResponse",
        opt_in_keywords: Option<String> = "optInKeywords",
        opt_in_workflow: String = "optInWorkflow" required,
        opt_in_workflow_image_urls: Vec<Url> = "optInWorkflowImageURLs" required,
        phone_numbers: Vec<TfPhoneNumber> = "phoneNumbers" required,
        privacy_policy_url: Option<String> = "privacyPolicyURL",
        production_message_content: String = "productionMessageContent" required,
        terms_and_condition_url: Option<String> = "termsAndConditionURL",
        use_case: UseCaseCategories = "useCase" required,
        use_case_summary: String = "useCaseSummary" required,
        verification_request_id: String = "verificationRequestId" required,
        /// Default: `In Progress`.
        verification_status: Option<TfVerificationStatus> = "verificationStatus",
        webhook_url: Option<String> = "webhookUrl",
    }
}

object! {
    /// Schema `VerificationRequestStatus`. Returned by [`client.messaging_tollfree().verification().requests().list`](crate::resources::messaging_hosted::MessagingTollfreeVerificationRequests::list) and [`client.messaging_tollfree().verification().requests().retrieve`](crate::resources::messaging_hosted::MessagingTollfreeVerificationRequests::retrieve).
    pub struct VerificationRequestStatus reply {
        additional_information: String = "additionalInformation" required,
        age_gated_content: Option<bool> = "ageGatedContent",
        business_addr1: String = "businessAddr1" required,
        business_addr2: Option<String> = "businessAddr2",
        business_city: String = "businessCity" required,
        business_contact_email: String = "businessContactEmail" required,
        business_contact_first_name: String = "businessContactFirstName" required,
        business_contact_last_name: String = "businessContactLastName" required,
        business_contact_phone: String = "businessContactPhone" required,
        business_name: String = "businessName" required,
        business_registration_country: Option<String> = "businessRegistrationCountry",
        business_registration_number: Option<String> = "businessRegistrationNumber",
        business_registration_type: Option<String> = "businessRegistrationType",
        business_state: String = "businessState" required,
        business_zip: String = "businessZip" required,
        /// At most 500 characters.
        campaign_verify_authorization_token: Option<String> = "campaignVerifyAuthorizationToken",
        corporate_website: String = "corporateWebsite" required,
        created_at: Option<DateTime> = "createdAt",
        doing_business_as: Option<String> = "doingBusinessAs",
        entity_type: Option<EntityType> = "entityType",
        help_message_response: Option<String> = "helpMessageResponse",
        /// Format: `uuid`.
        id: String = "id" required,
        isv_reseller: Option<String> = "isvReseller",
        message_volume: Volume = "messageVolume" required,
        opt_in_confirmation_response: Option<String> = "optInConfirmationResponse",
        opt_in_keywords: Option<String> = "optInKeywords",
        opt_in_workflow: String = "optInWorkflow" required,
        opt_in_workflow_image_urls: Vec<Url> = "optInWorkflowImageURLs" required,
        phone_numbers: Vec<TfPhoneNumber> = "phoneNumbers" required,
        privacy_policy_url: Option<String> = "privacyPolicyURL",
        production_message_content: String = "productionMessageContent" required,
        reason: Option<String> = "reason",
        terms_and_condition_url: Option<String> = "termsAndConditionURL",
        updated_at: Option<DateTime> = "updatedAt",
        use_case: UseCaseCategories = "useCase" required,
        use_case_summary: String = "useCaseSummary" required,
        verification_status: TfVerificationStatus = "verificationStatus" required,
        webhook_url: Option<String> = "webhookUrl",
    }
}

object! {
    /// Schema `VerificationStatusHistoryEntry`. Part of [`PaginatedVerificationStatusHistoryEntry`].
    pub struct VerificationStatusHistoryEntry reply {
        /// At most 500 characters.
        reason: Option<String> = "reason",
        updated_at: DateTime = "updatedAt" required,
        verification_status: TfVerificationStatus = "verificationStatus" required,
    }
}

string_enum! {
    /// Schema `Volume`. Part of [`VerificationRequestStatus`], [`TfVerificationRequest`] and [`VerificationRequestEgress`].
    pub enum Volume {
        N10 = "10",
        N100 = "100",
        N1000 = "1,000",
        N10000 = "10,000",
        N100000 = "100,000",
        N250000 = "250,000",
        N500000 = "500,000",
        N750000 = "750,000",
        N1000000 = "1,000,000",
        N5000000 = "5,000,000",
        N10000000Plus = "10,000,000+",
    }
}
