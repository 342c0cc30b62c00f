//! Types of Porting In. Moves numbers from other carriers to Telnyx: orders, documents, dates and activation.
//!
//! See [the operations](crate::resources::porting_in), [the guide](crate::guides::porting_in).

use super::shared;
use crate::runtime::model::{DateTime, Nullable, Value, object, string_enum, union};

object! {
    /// Schema `AUIdVerificationParams`. Part of [`InitiatePortingActionRequirement`].
    pub struct AuIdVerificationParams request {
        first_name: String = "first_name" required,
        last_name: String = "last_name" required,
    }
    /// Creates one with `first_name` and `last_name`, which are required.
    new(first_name: String, last_name: String)
}

string_enum! {
    /// `available_notification_methods` of [`PortingEventDeletedPayload`]. Part of [`PortingEventMessagingChangedPayload`], [`PortingEventStatusChangedEvent`], [`PortingEventNewCommentEvent`] and 2 more.
    pub enum AvailableNotificationMethod {
        Email = "email",
        Webhook = "webhook",
        WebhookV1 = "webhook_v1",
    }
}

object! {
    /// Reply of `POST /porting_orders/{id}/actions/cancel`. Returned by [`client.porting_orders().actions().cancel`](crate::resources::porting_in::PortingOrdersActions::cancel).
    pub struct CancelPortingOrderResponse reply {
        data: Option<PortingOrder> = "data",
        meta: Option<PortingOrderResponseMeta> = "meta",
    }
}

object! {
    /// Reply of `POST /porting_orders/{id}/actions/confirm`. Returned by [`client.porting_orders().actions().confirm`](crate::resources::porting_in::PortingOrdersActions::confirm).
    pub struct ConfirmPortingOrderResponse reply {
        data: Option<PortingOrder> = "data",
        meta: Option<PortingOrderResponseMeta> = "meta",
    }
}

object! {
    /// Request body `CreatePortingAdditionalDocuments`. Taken by [`client.porting_orders().additional_documents().create`](crate::resources::porting_in::PortingOrdersAdditionalDocuments::create).
    pub struct CreatePortingAdditionalDocuments request {
        /// At most 100 items.
        additional_documents: Option<Vec<CreatePortingAdditionalDocumentsAdditionalDocument>> = "additional_documents",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `additional_documents` of [`CreatePortingAdditionalDocuments`].
    pub struct CreatePortingAdditionalDocumentsAdditionalDocument request {
        /// Format: `uuid`.
        document_id: Option<String> = "document_id",
        document_type: Option<DocumentType> = "document_type",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Request body `CreatePortingAssociatedPhoneNumber`. Taken by [`client.porting_orders().associated_phone_numbers().create`](crate::resources::porting_in::PortingOrdersAssociatedPhoneNumbers::create).
    pub struct CreatePortingAssociatedPhoneNumber request {
        action: PortingOrderMiscRemainingNumbersAction = "action" required,
        phone_number_range: PortingAssociatedPhoneNumberRange = "phone_number_range" required,
    }
    /// Creates one with `phone_number_range` and `action`, which are required.
    new(phone_number_range: PortingAssociatedPhoneNumberRange, action: PortingOrderMiscRemainingNumbersAction)
}

object! {
    /// Request body `CreatePortingLOAConfiguration`. Taken by [`client.porting().loa_configurations().create`](crate::resources::porting_in::PortingLoaConfigurations::create), [`client.porting().loa_configurations().preview`](crate::resources::porting_in::PortingLoaConfigurations::preview) and [`client.porting().loa_configurations().update`](crate::resources::porting_in::PortingLoaConfigurations::update).
    pub struct CreatePortingLoaConfiguration request {
        address: CreatePortingLoaConfigurationAddress = "address" required,
        company_name: String = "company_name" required,
        contact: CreatePortingLoaConfigurationContact = "contact" required,
        logo: CreatePortingLoaConfigurationLogo = "logo" required,
        name: String = "name" required,
    }
    /// Creates one with `name`, `logo`, `company_name`, `address` and `contact`, which are required.
    new(name: String, logo: CreatePortingLoaConfigurationLogo, company_name: String, address: CreatePortingLoaConfigurationAddress, contact: CreatePortingLoaConfigurationContact)
}

object! {
    /// `address` of [`CreatePortingLoaConfiguration`].
    pub struct CreatePortingLoaConfigurationAddress request {
        city: String = "city" required,
        /// Pattern: `^[A-Z]{2}$`.
        country_code: String = "country_code" required,
        extended_address: Option<String> = "extended_address",
        /// Pattern: `^[A-Z]{2}$`.
        state: String = "state" required,
        street_address: String = "street_address" required,
        /// Pattern: `^[0-9]{5}(?:-[0-9]{4})?$`.
        zip_code: String = "zip_code" required,
    }
    /// Creates one with `street_address`, `city`, `state`, `zip_code` and `country_code`, which are required.
    new(street_address: String, city: String, state: String, zip_code: String, country_code: String)
}

object! {
    /// `contact` of [`CreatePortingLoaConfiguration`].
    pub struct CreatePortingLoaConfigurationContact request {
        email: String = "email" required,
        /// Pattern: `^\+\d{11,15}$`.
        phone_number: String = "phone_number" required,
    }
    /// Creates one with `email` and `phone_number`, which are required.
    new(email: String, phone_number: String)
}

object! {
    /// `logo` of [`CreatePortingLoaConfiguration`].
    pub struct CreatePortingLoaConfigurationLogo request {
        /// Format: `uuid`.
        document_id: String = "document_id" required,
    }
    /// Creates one with `document_id`, which is required.
    new(document_id: String)
}

object! {
    /// Schema `CreatePortingOrder`. Taken by [`client.porting_orders().create`](crate::resources::porting_in::PortingOrders::create).
    pub struct CreatePortingOrder request {
        customer_group_reference: Option<String> = "customer_group_reference",
        customer_reference: Nullable<String> = "customer_reference",
        phone_numbers: Vec<String> = "phone_numbers" required,
    }
    /// Creates one with `phone_numbers`, which is required.
    new(phone_numbers: Vec<String>)
}

object! {
    /// Schema `CreatePortingOrderComment`. Taken by [`client.porting_orders().comments().create`](crate::resources::porting_in::PortingOrdersComments::create).
    pub struct CreatePortingOrderComment request {
        body: Option<String> = "body",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Request body `CreatePortingPhoneNumberBlock`. Taken by [`client.porting_orders().phone_number_blocks().create`](crate::resources::porting_in::PortingOrdersPhoneNumberBlocks::create).
    pub struct CreatePortingPhoneNumberBlock request {
        activation_ranges: Vec<CreatePortingPhoneNumberBlockRange> = "activation_ranges" required,
        phone_number_range: CreatePortingPhoneNumberBlockRange = "phone_number_range" required,
    }
    /// Creates one with `phone_number_range` and `activation_ranges`, which are required.
    new(phone_number_range: CreatePortingPhoneNumberBlockRange, activation_ranges: Vec<CreatePortingPhoneNumberBlockRange>)
}

object! {
    /// `activation_ranges` of [`CreatePortingPhoneNumberBlock`].
    pub struct CreatePortingPhoneNumberBlockRange request {
        /// Pattern: `^\+\d{7,15}$`.
        end_at: String = "end_at" required,
        /// Pattern: `^\+\d{7,15}$`.
        start_at: String = "start_at" required,
    }
    /// Creates one with `start_at` and `end_at`, which are required.
    new(start_at: String, end_at: String)
}

object! {
    /// Request body `CreatePortingPhoneNumberConfigurations`. Taken by [`client.porting_orders().phone_number_configurations().create`](crate::resources::porting_in::PortingOrdersPhoneNumberConfigurations::create).
    pub struct CreatePortingPhoneNumberConfigurations request {
        /// At most 20 items.
        phone_number_configurations: Option<Vec<CreatePortingPhoneNumberConfigurationsPhoneNumberConfiguration>> = "phone_number_configurations",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `phone_number_configurations` of [`CreatePortingPhoneNumberConfigurations`].
    pub struct CreatePortingPhoneNumberConfigurationsPhoneNumberConfiguration request {
        /// Format: `uuid`.
        porting_phone_number_id: String = "porting_phone_number_id" required,
        /// Format: `uuid`.
        user_bundle_id: String = "user_bundle_id" required,
    }
    /// Creates one with `porting_phone_number_id` and `user_bundle_id`, which are required.
    new(porting_phone_number_id: String, user_bundle_id: String)
}

object! {
    /// Request body `CreatePortingPhoneNumberExtension`. Taken by [`client.porting_orders().phone_number_extensions().create`](crate::resources::porting_in::PortingOrdersPhoneNumberExtensions::create).
    pub struct CreatePortingPhoneNumberExtension request {
        activation_ranges: Vec<CreatePortingPhoneNumberExtensionRange> = "activation_ranges" required,
        extension_range: CreatePortingPhoneNumberExtensionRange = "extension_range" required,
        /// Format: `uuid`.
        porting_phone_number_id: String = "porting_phone_number_id" required,
    }
    /// Creates one with `porting_phone_number_id`, `extension_range` and `activation_ranges`, which are required.
    new(porting_phone_number_id: String, extension_range: CreatePortingPhoneNumberExtensionRange, activation_ranges: Vec<CreatePortingPhoneNumberExtensionRange>)
}

object! {
    /// `activation_ranges` of [`CreatePortingPhoneNumberExtension`].
    pub struct CreatePortingPhoneNumberExtensionRange request {
        end_at: i64 = "end_at" required,
        start_at: i64 = "start_at" required,
    }
    /// Creates one with `start_at` and `end_at`, which are required.
    new(start_at: i64, end_at: i64)
}

object! {
    /// Request body `CreatePortingReport`. Taken by [`client.porting().reports().create`](crate::resources::porting_in::PortingReports::create).
    pub struct CreatePortingReport request {
        params: ExportPortingOrdersCsvReport = "params" required,
        /// Always `export_porting_orders_csv`.
        report_type: String = "report_type" required,
    }
    /// Creates one with `params`, which is required.
    new(params: ExportPortingOrdersCsvReport) { report_type: "export_porting_orders_csv" }
}

string_enum! {
    /// `document_type` of [`ListAdditionalDocumentsFilter`]. Part of [`PortingAdditionalDocument`] and [`CreatePortingAdditionalDocumentsAdditionalDocument`].
    pub enum DocumentType {
        Loa = "loa",
        Invoice = "invoice",
        Csr = "csr",
        Other = "other",
    }
}

object! {
    /// Schema `ExportPortingOrdersCSVReport`. Part of [`PortingReport`] and [`CreatePortingReport`].
    pub struct ExportPortingOrdersCsvReport both {
        filters: ExportPortingOrdersCsvReportFilters = "filters" required,
    }
    /// Creates one with `filters`, which is required.
    new(filters: ExportPortingOrdersCsvReportFilters)
}

object! {
    /// `filters` of [`ExportPortingOrdersCsvReport`].
    pub struct ExportPortingOrdersCsvReportFilters both {
        created_at_gt: Option<DateTime> = "created_at__gt",
        created_at_lt: Option<DateTime> = "created_at__lt",
        customer_reference_in: Option<Vec<String>> = "customer_reference__in",
        status_in: Option<Vec<ExportPortingOrdersCsvReportFiltersStatusIn>> = "status__in",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `status__in` of [`ExportPortingOrdersCsvReportFilters`].
    pub enum ExportPortingOrdersCsvReportFiltersStatusIn {
        Draft = "draft",
        InProcess = "in-process",
        Submitted = "submitted",
        Exception = "exception",
        FocDateConfirmed = "foc-date-confirmed",
        CancelPending = "cancel-pending",
        Ported = "ported",
        Cancelled = "cancelled",
    }
}

object! {
    /// Schema `GetSubRequestByPortingOrder`. Returned by [`client.porting_orders().retrieve_sub_request`](crate::resources::porting_in::PortingOrders::retrieve_sub_request).
    pub struct GetSubRequestByPortingOrder reply {
        port_request_id: Option<String> = "port_request_id",
        sub_request_id: Option<String> = "sub_request_id",
    }
}

object! {
    /// Request body `InitiatePortingActionRequirement`. Taken by [`client.porting_orders().action_requirements().initiate`](crate::resources::porting_in::PortingOrdersActionRequirements::initiate).
    pub struct InitiatePortingActionRequirement request {
        params: AuIdVerificationParams = "params" required,
    }
    /// Creates one with `params`, which is required.
    new(params: AuIdVerificationParams)
}

object! {
    /// Parameter of `GET /porting_orders/{porting_order_id}/action_requirements`. Taken by [`client.porting_orders().action_requirements().list`](crate::resources::porting_in::PortingOrdersActionRequirements::list).
    pub struct ListActionRequirementsFilter request {
        /// Always `au_id_verification`.
        action_type: Option<String> = "action_type",
        id: Option<Vec<String>> = "id",
        /// Format: `uuid`.
        requirement_type_id: Option<String> = "requirement_type_id",
        status: Option<ListActionRequirementsFilterStatus> = "status",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `status` of [`ListActionRequirementsFilter`]. Part of [`PortingActionRequirement`].
    pub enum ListActionRequirementsFilterStatus {
        Created = "created",
        Pending = "pending",
        Completed = "completed",
        Cancelled = "cancelled",
        Failed = "failed",
    }
}

object! {
    /// Parameter of `GET /porting_orders/{porting_order_id}/action_requirements`. Taken by [`client.porting_orders().action_requirements().list`](crate::resources::porting_in::PortingOrdersActionRequirements::list).
    pub struct ListActionRequirementsSort request {
        value: Option<ListActionRequirementsSortValue> = "value",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `value` of [`ListActionRequirementsSort`].
    pub enum ListActionRequirementsSortValue {
        CreatedAt = "created_at",
        CreatedAtDesc = "-created_at",
        UpdatedAt = "updated_at",
        UpdatedAtDesc = "-updated_at",
    }
}

object! {
    /// Parameter of `GET /porting_orders/{id}/additional_documents`. Taken by [`client.porting_orders().additional_documents().list`](crate::resources::porting_in::PortingOrdersAdditionalDocuments::list).
    pub struct ListAdditionalDocumentsFilter request {
        document_type: Option<Vec<DocumentType>> = "document_type",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /porting_orders/{porting_order_id}/associated_phone_numbers`. Taken by [`client.porting_orders().associated_phone_numbers().list`](crate::resources::porting_in::PortingOrdersAssociatedPhoneNumbers::list).
    pub struct ListAssociatedPhoneNumbersFilter request {
        action: Option<PortingOrderMiscRemainingNumbersAction> = "action",
        phone_number: Option<String> = "phone_number",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /porting_orders/{porting_order_id}/associated_phone_numbers`. Taken by [`client.porting_orders().associated_phone_numbers().list`](crate::resources::porting_in::PortingOrdersAssociatedPhoneNumbers::list).
    pub struct ListAssociatedPhoneNumbersSort request {
        /// Default: `-created_at`.
        value: Option<ListValue> = "value",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /porting/events`. Taken by [`client.porting().events().list`](crate::resources::porting_in::PortingEvents::list).
    pub struct ListEventsFilter request {
        created_at: Option<ListEventsFilterCreatedAt> = "created_at",
        /// Format: `uuid`.
        porting_order_id: Option<String> = "porting_order_id",
        type_: Option<ListEventsFilterType> = "type",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `created_at` of [`ListEventsFilter`].
    pub struct ListEventsFilterCreatedAt request {
        gte: Option<DateTime> = "gte",
        lte: Option<DateTime> = "lte",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `type` of [`ListEventsFilter`].
    pub enum ListEventsFilterType {
        PortingOrderDeleted = "porting_order.deleted",
        PortingOrderLoaUpdated = "porting_order.loa_updated",
        PortingOrderMessagingChanged = "porting_order.messaging_changed",
        PortingOrderStatusChanged = "porting_order.status_changed",
        PortingOrderSharingTokenExpired = "porting_order.sharing_token_expired",
        PortingOrderNewComment = "porting_order.new_comment",
        PortingOrderSplit = "porting_order.split",
    }
}

object! {
    /// Parameter of `GET /porting_orders/{porting_order_id}/phone_number_blocks`. Taken by [`client.porting_orders().phone_number_blocks().list`](crate::resources::porting_in::PortingOrdersPhoneNumberBlocks::list).
    pub struct ListPhoneNumberBlocksFilter request {
        activation_status: Option<PortingOrderActivationStatus> = "activation_status",
        phone_number: Option<Vec<String>> = "phone_number",
        portability_status: Option<PortabilityStatus> = "portability_status",
        porting_order_id: Option<Vec<String>> = "porting_order_id",
        status: Option<ListPhoneNumberBlocksFilterStatus> = "status",
        support_key: Option<ListPhoneNumberBlocksFilterSupportKey> = "support_key",
    }
    /// Creates an empty one.
    new()
}

union! {
    /// `status` of [`ListPhoneNumberBlocksFilter`].
    pub enum ListPhoneNumberBlocksFilterStatus {
        /// A JSON string.
        Text(ListPhoneNumberBlocksFilterStatusText) = json "string",
        /// A JSON array.
        List(Vec<ListPhoneNumberBlocksFilterStatusText>) = json "array",
    }
    from Text(ListPhoneNumberBlocksFilterStatusText)
    from List(Vec<ListPhoneNumberBlocksFilterStatusText>)
    text Text
}

string_enum! {
    /// A variant of [`ListPhoneNumberBlocksFilterStatus`].
    pub enum ListPhoneNumberBlocksFilterStatusText {
        Draft = "draft",
        InProcess = "in-process",
        Submitted = "submitted",
        Exception = "exception",
        FocDateConfirmed = "foc-date-confirmed",
        CancelPending = "cancel-pending",
        Ported = "ported",
        Cancelled = "cancelled",
    }
}

union! {
    /// `support_key` of [`ListPhoneNumberBlocksFilter`].
    pub enum ListPhoneNumberBlocksFilterSupportKey {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON array.
        List(Vec<String>) = json "array",
    }
    from Text(String)
    from List(Vec<String>)
    text Text
}

object! {
    /// Parameter of `GET /porting_orders/{porting_order_id}/phone_number_blocks`. Taken by [`client.porting_orders().phone_number_blocks().list`](crate::resources::porting_in::PortingOrdersPhoneNumberBlocks::list) and [`client.porting_orders().phone_number_extensions().list`](crate::resources::porting_in::PortingOrdersPhoneNumberExtensions::list).
    pub struct ListPhoneNumberBlocksSort request {
        value: Option<ListValue> = "value",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /porting_orders/phone_number_configurations`. Taken by [`client.porting_orders().phone_number_configurations().list`](crate::resources::porting_in::PortingOrdersPhoneNumberConfigurations::list).
    pub struct ListPhoneNumberConfigurationsFilter request {
        porting_order: Option<ListPhoneNumberConfigurationsFilterPortingOrder> = "porting_order",
        porting_phone_number: Option<Vec<String>> = "porting_phone_number",
        user_bundle_id: Option<Vec<String>> = "user_bundle_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `porting_order` of [`ListPhoneNumberConfigurationsFilter`].
    pub struct ListPhoneNumberConfigurationsFilterPortingOrder request {
        status: Option<Vec<ListPhoneNumberConfigurationsFilterPortingOrderStatus>> = "status",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `status` of [`ListPhoneNumberConfigurationsFilterPortingOrder`].
    pub enum ListPhoneNumberConfigurationsFilterPortingOrderStatus {
        ActivationInProgress = "activation-in-progress",
        CancelPending = "cancel-pending",
        Cancelled = "cancelled",
        Draft = "draft",
        Exception = "exception",
        FocDateConfirmed = "foc-date-confirmed",
        InProcess = "in-process",
        Ported = "ported",
        Submitted = "submitted",
    }
}

object! {
    /// Parameter of `GET /porting_orders/phone_number_configurations`. Taken by [`client.porting_orders().phone_number_configurations().list`](crate::resources::porting_in::PortingOrdersPhoneNumberConfigurations::list), [`client.porting_orders().additional_documents().list`](crate::resources::porting_in::PortingOrdersAdditionalDocuments::list) and [`client.porting_orders().verification_codes().list`](crate::resources::porting_in::PortingOrdersVerificationCodes::list).
    pub struct ListPhoneNumberConfigurationsSort request {
        value: Option<PhoneNumberConfigurationsSortValue> = "value",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /porting_orders/{porting_order_id}/phone_number_extensions`. Taken by [`client.porting_orders().phone_number_extensions().list`](crate::resources::porting_in::PortingOrdersPhoneNumberExtensions::list).
    pub struct ListPhoneNumberExtensionsFilter request {
        /// Format: `uuid`.
        porting_phone_number_id: Option<String> = "porting_phone_number_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /porting_orders`. Taken by [`client.porting_orders().list`](crate::resources::porting_in::PortingOrders::list).
    pub struct ListPortingOrdersFilter request {
        activation_settings: Option<ListPortingOrdersFilterActivationSettings> = "activation_settings",
        customer_group_reference: Option<String> = "customer_group_reference",
        customer_reference: Option<String> = "customer_reference",
        end_user: Option<ListPortingOrdersFilterEndUser> = "end_user",
        misc: Option<ListPortingOrdersFilterMisc> = "misc",
        parent_support_key: Option<String> = "parent_support_key",
        phone_numbers: Option<ListPortingOrdersFilterPhoneNumbers> = "phone_numbers",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `activation_settings` of [`ListPortingOrdersFilter`].
    pub struct ListPortingOrdersFilterActivationSettings request {
        fast_port_eligible: Option<bool> = "fast_port_eligible",
        foc_datetime_requested: Option<ListPortingOrdersFilterActivationSettingsFocDatetimeRequested> = "foc_datetime_requested",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `foc_datetime_requested` of [`ListPortingOrdersFilterActivationSettings`].
    pub struct ListPortingOrdersFilterActivationSettingsFocDatetimeRequested request {
        gt: Option<String> = "gt",
        lt: Option<String> = "lt",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `end_user` of [`ListPortingOrdersFilter`].
    pub struct ListPortingOrdersFilterEndUser request {
        admin: Option<ListPortingOrdersFilterEndUserAdmin> = "admin",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `admin` of [`ListPortingOrdersFilterEndUser`].
    pub struct ListPortingOrdersFilterEndUserAdmin request {
        auth_person_name: Option<String> = "auth_person_name",
        entity_name: Option<String> = "entity_name",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `misc` of [`ListPortingOrdersFilter`].
    pub struct ListPortingOrdersFilterMisc request {
        type_: Option<PortingOrderType> = "type",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `phone_numbers` of [`ListPortingOrdersFilter`].
    pub struct ListPortingOrdersFilterPhoneNumbers request {
        carrier_name: Option<String> = "carrier_name",
        country_code: Option<String> = "country_code",
        phone_number: Option<ListPortingOrdersFilterPhoneNumbersPhoneNumber> = "phone_number",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `phone_number` of [`ListPortingOrdersFilterPhoneNumbers`].
    pub struct ListPortingOrdersFilterPhoneNumbersPhoneNumber request {
        contains: Option<String> = "contains",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /porting_orders`. Taken by [`client.porting_orders().list`](crate::resources::porting_in::PortingOrders::list).
    pub struct ListPortingOrdersSort request {
        value: Option<ListPortingOrdersSortValue> = "value",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `value` of [`ListPortingOrdersSort`].
    pub enum ListPortingOrdersSortValue {
        CreatedAt = "created_at",
        CreatedAtDesc = "-created_at",
        ActivationSettingsFocDatetimeRequested = "activation_settings.foc_datetime_requested",
        ActivationSettingsFocDatetimeRequestedDesc = "-activation_settings.foc_datetime_requested",
    }
}

object! {
    /// Parameter of `GET /porting_phone_numbers`. Taken by [`client.porting_phone_numbers().list`](crate::resources::porting_in::PortingPhoneNumbers::list).
    pub struct ListPortingPhoneNumbersFilter request {
        porting_order_status: Option<PortingPhoneNumberPortingOrderStatus> = "porting_order_status",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /porting/reports`. Taken by [`client.porting().reports().list`](crate::resources::porting_in::PortingReports::list).
    pub struct ListReportsFilter request {
        /// Always `export_porting_orders_csv`.
        report_type: Option<String> = "report_type",
        status: Option<ListReportsFilterStatus> = "status",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `status` of [`ListReportsFilter`]. Part of [`PortingReport`].
    pub enum ListReportsFilterStatus {
        Pending = "pending",
        Completed = "completed",
    }
}

string_enum! {
    /// `value` of [`ListAssociatedPhoneNumbersSort`]. Part of [`ListPhoneNumberBlocksSort`].
    pub enum ListValue {
        CreatedAtDesc = "-created_at",
        CreatedAt = "created_at",
    }
}

object! {
    /// Parameter of `GET /porting_orders/{id}/verification_codes`. Taken by [`client.porting_orders().verification_codes().list`](crate::resources::porting_in::PortingOrdersVerificationCodes::list).
    pub struct ListVerificationCodesFilter request {
        verified: Option<bool> = "verified",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `payload` of [`PortingEventMessagingChangedPayload`].
    pub struct MessagingChanged reply {
        customer_reference: Option<String> = "customer_reference",
        /// Format: `uuid`.
        id: Option<String> = "id",
        messaging: Option<PortingOrderMessaging> = "messaging",
        support_key: Option<String> = "support_key",
    }
}

string_enum! {
    /// `messaging_port_status` of [`PortingOrderMessaging`].
    pub enum MessagingPortStatus {
        NotApplicable = "not_applicable",
        Pending = "pending",
        Activating = "activating",
        Exception = "exception",
        Canceled = "canceled",
        PartialPortComplete = "partial_port_complete",
        Ported = "ported",
    }
}

string_enum! {
    /// `value` of [`ListPhoneNumberConfigurationsSort`].
    pub enum PhoneNumberConfigurationsSortValue {
        CreatedAt = "created_at",
        CreatedAtDesc = "-created_at",
    }
}

string_enum! {
    /// `phone_number_type` of [`PortingOrder`]. Part of [`PortingPhoneNumber`], [`PortingAssociatedPhoneNumber`] and [`PortingPhoneNumberBlock`].
    pub enum PhoneNumberType {
        Landline = "landline",
        Local = "local",
        Mobile = "mobile",
        National = "national",
        SharedCost = "shared_cost",
        TollFree = "toll_free",
    }
}

object! {
    /// Schema `PortabilityCheckDetails`. Returned by [`client.portability_checks().run`](crate::resources::porting_in::PortabilityChecks::run).
    pub struct PortabilityCheckDetails reply {
        /// Set by the server.
        fast_portable: Option<bool> = "fast_portable",
        /// Set by the server.
        not_portable_reason: Option<String> = "not_portable_reason",
        /// Set by the server.
        phone_number: Option<String> = "phone_number",
        /// Set by the server.
        portable: Option<bool> = "portable",
        /// Set by the server.
        record_type: Option<String> = "record_type",
    }
}

string_enum! {
    /// Schema `PortabilityStatus`. Part of [`PortingPhoneNumber`] and [`ListPhoneNumberBlocksFilter`].
    pub enum PortabilityStatus {
        Pending = "pending",
        Confirmed = "confirmed",
        Provisional = "provisional",
    }
}

object! {
    /// Schema `PortingActionRequirement`. Returned by [`client.porting_orders().action_requirements().list`](crate::resources::porting_in::PortingOrdersActionRequirements::list) and [`client.porting_orders().action_requirements().initiate`](crate::resources::porting_in::PortingOrdersActionRequirements::initiate).
    pub struct PortingActionRequirement reply {
        action_type: Option<String> = "action_type",
        action_url: Option<String> = "action_url",
        cancel_reason: Option<String> = "cancel_reason",
        created_at: Option<DateTime> = "created_at",
        id: Option<String> = "id",
        porting_order_id: Option<String> = "porting_order_id",
        /// Always `porting_action_requirement`.
        record_type: Option<String> = "record_type",
        requirement_type_id: Option<String> = "requirement_type_id",
        status: Option<ListActionRequirementsFilterStatus> = "status",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Schema `PortingAdditionalDocument`. Returned by [`client.porting_orders().additional_documents().list`](crate::resources::porting_in::PortingOrdersAdditionalDocuments::list) and [`client.porting_orders().additional_documents().create`](crate::resources::porting_in::PortingOrdersAdditionalDocuments::create).
    pub struct PortingAdditionalDocument reply {
        content_type: Option<String> = "content_type",
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`.
        document_id: Option<String> = "document_id",
        document_type: Option<DocumentType> = "document_type",
        filename: Option<String> = "filename",
        /// Format: `uuid`.
        id: Option<String> = "id",
        /// Format: `uuid`.
        porting_order_id: Option<String> = "porting_order_id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Schema `PortingAssociatedPhoneNumber`. Returned by [`client.porting_orders().associated_phone_numbers().list`](crate::resources::porting_in::PortingOrdersAssociatedPhoneNumbers::list), [`client.porting_orders().associated_phone_numbers().create`](crate::resources::porting_in::PortingOrdersAssociatedPhoneNumbers::create) and [`client.porting_orders().associated_phone_numbers().delete`](crate::resources::porting_in::PortingOrdersAssociatedPhoneNumbers::delete).
    pub struct PortingAssociatedPhoneNumber reply {
        action: Option<PortingOrderMiscRemainingNumbersAction> = "action",
        country_code: Option<String> = "country_code",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        phone_number_range: Option<PortingAssociatedPhoneNumberRange> = "phone_number_range",
        phone_number_type: Option<PhoneNumberType> = "phone_number_type",
        /// Format: `uuid`.
        porting_order_id: Option<String> = "porting_order_id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// `phone_number_range` of [`PortingAssociatedPhoneNumber`]. Part of [`CreatePortingAssociatedPhoneNumber`] and [`PortingPhoneNumberBlock`].
    pub struct PortingAssociatedPhoneNumberRange both {
        /// Pattern: `^\+\d{7,15}$`.
        end_at: Option<String> = "end_at",
        /// Pattern: `^\+\d{7,15}$`.
        start_at: Option<String> = "start_at",
    }
    /// Creates an empty one.
    new()
}

union! {
    /// Schema `PortingEvent`. Returned by [`client.porting().events().list`](crate::resources::porting_in::PortingEvents::list) and [`client.porting().events().retrieve`](crate::resources::porting_in::PortingEvents::retrieve).
    pub enum PortingEvent tag "event_type" {
        /// `event_type` is `porting_order.deleted`.
        PortingOrderDeleted(PortingEventDeletedPayload) = tag "porting_order.deleted",
        /// `event_type` is `porting_order.messaging_changed`.
        PortingOrderMessagingChanged(PortingEventMessagingChangedPayload) = tag "porting_order.messaging_changed",
        /// `event_type` is `porting_order.status_changed`.
        PortingOrderStatusChanged(PortingEventStatusChangedEvent) = tag "porting_order.status_changed",
        /// `event_type` is `porting_order.new_comment`.
        PortingOrderNewComment(PortingEventNewCommentEvent) = tag "porting_order.new_comment",
        /// `event_type` is `porting_order.split`.
        PortingOrderSplit(PortingEventSplitEvent) = tag "porting_order.split",
        /// `event_type` is `porting_order.loa_updated` or `porting_order.sharing_token_expired`.
        PortingOrderLoaUpdated(PortingEventWithoutWebhook) = tag "porting_order.loa_updated" "porting_order.sharing_token_expired",
    }
}

object! {
    /// Schema `PortingEventDeletedPayload`. Part of [`PortingEvent`].
    pub struct PortingEventDeletedPayload reply {
        available_notification_methods: Option<Vec<AvailableNotificationMethod>> = "available_notification_methods",
        /// Always `porting_order.deleted`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<PortingEventDeletedPayloadPayload> = "payload",
        payload_status: Option<PortingEventPayloadStatus> = "payload_status",
        /// Format: `uuid`.
        porting_order_id: Option<String> = "porting_order_id",
    }
}

object! {
    /// `payload` of [`PortingEventDeletedPayload`].
    pub struct PortingEventDeletedPayloadPayload reply {
        created_at: Option<DateTime> = "created_at",
        customer_reference: Option<String> = "customer_reference",
        deleted_at: Option<DateTime> = "deleted_at",
        /// Format: `uuid`.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Schema `PortingEventMessagingChangedPayload`. Part of [`PortingEvent`].
    pub struct PortingEventMessagingChangedPayload reply {
        available_notification_methods: Option<Vec<AvailableNotificationMethod>> = "available_notification_methods",
        created_at: Option<DateTime> = "created_at",
        /// Always `porting_order.messaging_changed`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<MessagingChanged> = "payload",
        payload_status: Option<PortingEventPayloadStatus> = "payload_status",
        /// Format: `uuid`.
        porting_order_id: Option<String> = "porting_order_id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Schema `PortingEventNewCommentEvent`. Part of [`PortingEvent`].
    pub struct PortingEventNewCommentEvent reply {
        available_notification_methods: Option<Vec<AvailableNotificationMethod>> = "available_notification_methods",
        created_at: Option<DateTime> = "created_at",
        /// Always `porting_order.new_comment`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<PortingEventNewCommentEventPayload> = "payload",
        payload_status: Option<PortingEventPayloadStatus> = "payload_status",
        /// Format: `uuid`.
        porting_order_id: Option<String> = "porting_order_id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// `payload` of [`PortingEventNewCommentEvent`].
    pub struct PortingEventNewCommentEventPayload reply {
        comment: Option<PortingEventNewCommentEventPayloadComment> = "comment",
        /// Format: `uuid`.
        porting_order_id: Option<String> = "porting_order_id",
        support_key: Option<String> = "support_key",
    }
}

object! {
    /// `comment` of [`PortingEventNewCommentEventPayload`].
    pub struct PortingEventNewCommentEventPayloadComment reply {
        body: Option<String> = "body",
        /// Format: `uuid`.
        id: Option<String> = "id",
        inserted_at: Option<DateTime> = "inserted_at",
        /// Format: `uuid`.
        user_id: Option<String> = "user_id",
        user_type: Option<PortingEventNewCommentEventPayloadCommentUserType> = "user_type",
    }
}

string_enum! {
    /// `user_type` of [`PortingEventNewCommentEventPayloadComment`].
    pub enum PortingEventNewCommentEventPayloadCommentUserType {
        User = "user",
        Admin = "admin",
        System = "system",
    }
}

string_enum! {
    /// `payload_status` of [`PortingEventDeletedPayload`]. Part of [`PortingEventMessagingChangedPayload`], [`PortingEventStatusChangedEvent`], [`PortingEventNewCommentEvent`] and 2 more.
    pub enum PortingEventPayloadStatus {
        Created = "created",
        Completed = "completed",
    }
}

object! {
    /// Schema `PortingEventSplitEvent`. Part of [`PortingEvent`].
    pub struct PortingEventSplitEvent reply {
        available_notification_methods: Option<Vec<AvailableNotificationMethod>> = "available_notification_methods",
        created_at: Option<DateTime> = "created_at",
        /// Always `porting_order.split`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<PortingEventSplitEventPayload> = "payload",
        payload_status: Option<PortingEventPayloadStatus> = "payload_status",
        /// Format: `uuid`.
        porting_order_id: Option<String> = "porting_order_id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// `payload` of [`PortingEventSplitEvent`].
    pub struct PortingEventSplitEventPayload reply {
        from: Option<PortingEventSplitEventPayloadFrom> = "from",
        porting_phone_numbers: Option<Vec<PortingEventSplitEventPayloadPortingPhoneNumber>> = "porting_phone_numbers",
        to: Option<PortingEventSplitEventPayloadTo> = "to",
    }
}

object! {
    /// `from` of [`PortingEventSplitEventPayload`].
    pub struct PortingEventSplitEventPayloadFrom reply {
        /// Format: `uuid`.
        id: Option<String> = "id",
    }
}

object! {
    /// `porting_phone_numbers` of [`PortingEventSplitEventPayload`].
    pub struct PortingEventSplitEventPayloadPortingPhoneNumber reply {
        /// Format: `uuid`.
        id: Option<String> = "id",
    }
}

object! {
    /// `to` of [`PortingEventSplitEventPayload`].
    pub struct PortingEventSplitEventPayloadTo reply {
        /// Format: `uuid`.
        id: Option<String> = "id",
    }
}

object! {
    /// Schema `PortingEventStatusChangedEvent`. Part of [`PortingEvent`].
    pub struct PortingEventStatusChangedEvent reply {
        available_notification_methods: Option<Vec<AvailableNotificationMethod>> = "available_notification_methods",
        created_at: Option<DateTime> = "created_at",
        /// Always `porting_order.status_changed`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<PortingEventStatusChangedEventPayload> = "payload",
        payload_status: Option<PortingEventPayloadStatus> = "payload_status",
        /// Format: `uuid`.
        porting_order_id: Option<String> = "porting_order_id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// `payload` of [`PortingEventStatusChangedEvent`].
    pub struct PortingEventStatusChangedEventPayload reply {
        customer_reference: Option<String> = "customer_reference",
        /// Format: `uuid`.
        id: Option<String> = "id",
        status: Option<PortingOrderStatus> = "status",
        support_key: Option<String> = "support_key",
        updated_at: Option<DateTime> = "updated_at",
        webhook_url: Option<String> = "webhook_url",
    }
}

object! {
    /// Schema `PortingEventWithoutWebhook`. Part of [`PortingEvent`].
    pub struct PortingEventWithoutWebhook reply {
        available_notification_methods: Option<Vec<AvailableNotificationMethod>> = "available_notification_methods",
        created_at: Option<DateTime> = "created_at",
        event_type: Option<PortingEventWithoutWebhookEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<Value> = "payload",
        payload_status: Option<PortingEventPayloadStatus> = "payload_status",
        /// Format: `uuid`.
        porting_order_id: Option<String> = "porting_order_id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        updated_at: Option<DateTime> = "updated_at",
    }
}

string_enum! {
    /// `event_type` of [`PortingEventWithoutWebhook`].
    pub enum PortingEventWithoutWebhookEventType {
        PortingOrderLoaUpdated = "porting_order.loa_updated",
        PortingOrderSharingTokenExpired = "porting_order.sharing_token_expired",
    }
}

object! {
    /// Schema `PortingLOAConfiguration`. Returned by [`client.porting().loa_configurations().list`](crate::resources::porting_in::PortingLoaConfigurations::list), [`client.porting().loa_configurations().create`](crate::resources::porting_in::PortingLoaConfigurations::create), [`client.porting().loa_configurations().retrieve`](crate::resources::porting_in::PortingLoaConfigurations::retrieve) and 1 more.
    pub struct PortingLoaConfiguration reply {
        address: Option<PortingLoaConfigurationAddress> = "address",
        company_name: Option<String> = "company_name",
        contact: Option<PortingLoaConfigurationContact> = "contact",
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`.
        id: Option<String> = "id",
        logo: Option<PortingLoaConfigurationLogo> = "logo",
        name: Option<String> = "name",
        organization_id: Option<String> = "organization_id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// `address` of [`PortingLoaConfiguration`].
    pub struct PortingLoaConfigurationAddress reply {
        city: Option<String> = "city",
        /// Pattern: `^[A-Z]{2}$`.
        country_code: Option<String> = "country_code",
        extended_address: Option<String> = "extended_address",
        /// Pattern: `^[A-Z]{2}$`.
        state: Option<String> = "state",
        street_address: Option<String> = "street_address",
        /// Pattern: `^[0-9]{5}(?:-[0-9]{4})?$`.
        zip_code: Option<String> = "zip_code",
    }
}

object! {
    /// `contact` of [`PortingLoaConfiguration`].
    pub struct PortingLoaConfigurationContact reply {
        email: Option<String> = "email",
        /// Pattern: `^\+\d{11,15}$`.
        phone_number: Option<String> = "phone_number",
    }
}

object! {
    /// `logo` of [`PortingLoaConfiguration`].
    pub struct PortingLoaConfigurationLogo reply {
        /// Always `image/png`.
        content_type: Option<String> = "content_type",
        /// Format: `uuid`.
        document_id: Option<String> = "document_id",
    }
}

object! {
    /// Schema `PortingOrder`. Returned by [`client.porting_orders().list`](crate::resources::porting_in::PortingOrders::list) and [`client.porting_orders().create`](crate::resources::porting_in::PortingOrders::create). Part of [`RetrievePortingOrderResponse`], [`CancelPortingOrderResponse`] and [`ConfirmPortingOrderResponse`].
    pub struct PortingOrder reply {
        activation_settings: Option<PortingOrderActivationSettings> = "activation_settings",
        additional_steps: Option<Vec<PortingOrderAdditionalStep>> = "additional_steps",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        customer_group_reference: Option<String> = "customer_group_reference",
        customer_reference: Option<String> = "customer_reference",
        /// Set by the server.
        description: Option<String> = "description",
        documents: Option<PortingOrderDocuments> = "documents",
        end_user: Option<PortingOrderEndUser> = "end_user",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        messaging: Option<PortingOrderMessaging> = "messaging",
        misc: Option<PortingOrderMisc> = "misc",
        /// Set by the server.
        old_service_provider_ocn: Option<String> = "old_service_provider_ocn",
        /// Set by the server.
        parent_support_key: Option<String> = "parent_support_key",
        phone_number_configuration: Option<PortingOrderPhoneNumberConfiguration> = "phone_number_configuration",
        phone_number_type: Option<PhoneNumberType> = "phone_number_type",
        phone_numbers: Option<Vec<PortingPhoneNumber>> = "phone_numbers",
        /// Set by the server.
        porting_phone_numbers_count: Option<i64> = "porting_phone_numbers_count",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        requirements: Option<Vec<PortingOrderRequirement>> = "requirements",
        requirements_met: Option<bool> = "requirements_met",
        status: Option<PortingOrderStatus> = "status",
        /// Set by the server.
        support_key: Option<String> = "support_key",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
        user_feedback: Option<PortingOrderUserFeedback> = "user_feedback",
        /// Format: `uuid`.
        user_id: Option<String> = "user_id",
        /// Format: `uri`.
        webhook_url: Option<String> = "webhook_url",
    }
}

object! {
    /// Schema `PortingOrderActivationSettings`. Part of [`PortingOrder`].
    pub struct PortingOrderActivationSettings reply {
        activation_status: Option<PortingOrderActivationStatus> = "activation_status",
        /// Set by the server.
        fast_port_eligible: Option<bool> = "fast_port_eligible",
        foc_datetime_actual: Option<DateTime> = "foc_datetime_actual",
        foc_datetime_requested: Option<DateTime> = "foc_datetime_requested",
    }
}

string_enum! {
    /// Schema `PortingOrderActivationStatus`. Part of [`PortingOrderActivationSettings`], [`PortingPhoneNumber`] and [`ListPhoneNumberBlocksFilter`].
    pub enum PortingOrderActivationStatus {
        New = "New",
        Pending = "Pending",
        Conflict = "Conflict",
        CancelPending = "Cancel Pending",
        Failed = "Failed",
        Concurred = "Concurred",
        ActivateRdy = "Activate RDY",
        DisconnectPending = "Disconnect Pending",
        ConcurrenceSent = "Concurrence Sent",
        Old = "Old",
        Sending = "Sending",
        Active = "Active",
        Cancelled = "Cancelled",
    }
}

string_enum! {
    /// `additional_steps` of [`PortingOrder`].
    pub enum PortingOrderAdditionalStep {
        AssociatedPhoneNumbers = "associated_phone_numbers",
        PhoneNumberVerificationCodes = "phone_number_verification_codes",
    }
}

object! {
    /// Schema `PortingOrderDocuments`. Part of [`PortingOrder`] and [`UpdatePortingOrder`].
    pub struct PortingOrderDocuments both {
        /// Format: `uuid`.
        invoice: Nullable<String> = "invoice",
        /// Format: `uuid`.
        loa: Nullable<String> = "loa",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `PortingOrderEndUser`. Part of [`PortingOrder`] and [`UpdatePortingOrder`].
    pub struct PortingOrderEndUser both {
        admin: Option<PortingOrderEndUserAdmin> = "admin",
        location: Option<PortingOrderEndUserLocation> = "location",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `PortingOrderEndUserAdmin`. Part of [`PortingOrderEndUser`].
    pub struct PortingOrderEndUserAdmin both {
        account_number: Nullable<String> = "account_number",
        auth_person_name: Nullable<String> = "auth_person_name",
        billing_phone_number: Nullable<String> = "billing_phone_number",
        business_identifier: Nullable<String> = "business_identifier",
        entity_name: Nullable<String> = "entity_name",
        pin_passcode: Nullable<String> = "pin_passcode",
        tax_identifier: Nullable<String> = "tax_identifier",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `PortingOrderEndUserLocation`. Part of [`PortingOrderEndUser`].
    pub struct PortingOrderEndUserLocation both {
        administrative_area: Nullable<String> = "administrative_area",
        country_code: Nullable<String> = "country_code",
        extended_address: Nullable<String> = "extended_address",
        locality: Nullable<String> = "locality",
        postal_code: Nullable<String> = "postal_code",
        street_address: Nullable<String> = "street_address",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `PortingOrderMessaging`. Part of [`MessagingChanged`] and [`PortingOrder`].
    pub struct PortingOrderMessaging reply {
        enable_messaging: Option<bool> = "enable_messaging",
        messaging_capable: Option<bool> = "messaging_capable",
        messaging_port_completed: Option<bool> = "messaging_port_completed",
        messaging_port_status: Option<MessagingPortStatus> = "messaging_port_status",
    }
}

object! {
    /// Schema `PortingOrderMisc`. Part of [`PortingOrder`] and [`UpdatePortingOrder`].
    pub struct PortingOrderMisc both {
        new_billing_phone_number: Nullable<String> = "new_billing_phone_number",
        remaining_numbers_action: Nullable<PortingOrderMiscRemainingNumbersAction> = "remaining_numbers_action",
        type_: Option<PortingOrderType> = "type",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `remaining_numbers_action` of [`PortingOrderMisc`]. Part of [`ListAssociatedPhoneNumbersFilter`], [`PortingAssociatedPhoneNumber`] and [`CreatePortingAssociatedPhoneNumber`].
    pub enum PortingOrderMiscRemainingNumbersAction {
        Keep = "keep",
        Disconnect = "disconnect",
    }
}

object! {
    /// Schema `PortingOrderPhoneNumberConfiguration`. Part of [`PortingOrder`] and [`UpdatePortingOrder`].
    pub struct PortingOrderPhoneNumberConfiguration both {
        billing_group_id: Nullable<String> = "billing_group_id",
        connection_id: Nullable<String> = "connection_id",
        emergency_address_id: Nullable<String> = "emergency_address_id",
        messaging_profile_id: Nullable<String> = "messaging_profile_id",
        tags: Option<Vec<String>> = "tags",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `PortingOrderRequirement`. Part of [`PortingOrder`].
    pub struct PortingOrderRequirement reply {
        /// Always `document`.
        field_type: Option<String> = "field_type",
        field_value: Option<String> = "field_value",
        record_type: Option<String> = "record_type",
        requirement_type_id: Option<String> = "requirement_type_id",
    }
}

object! {
    /// Schema `PortingOrderRequirementDetail`. Returned by [`client.porting_orders().retrieve_requirements`](crate::resources::porting_in::PortingOrders::retrieve_requirements).
    pub struct PortingOrderRequirementDetail reply {
        field_type: Option<PortingOrderRequirementDetailFieldType> = "field_type",
        field_value: Option<String> = "field_value",
        record_type: Option<String> = "record_type",
        requirement_status: Option<String> = "requirement_status",
        requirement_type: Option<PortingOrderRequirementDetailRequirementType> = "requirement_type",
    }
}

string_enum! {
    /// `field_type` of [`PortingOrderRequirementDetail`].
    pub enum PortingOrderRequirementDetailFieldType {
        Document = "document",
        Textual = "textual",
    }
}

object! {
    /// `requirement_type` of [`PortingOrderRequirementDetail`].
    pub struct PortingOrderRequirementDetailRequirementType reply {
        acceptance_criteria: Option<Value> = "acceptance_criteria",
        description: Option<String> = "description",
        example: Option<String> = "example",
        id: Option<String> = "id",
        name: Option<String> = "name",
        type_: Option<String> = "type",
    }
}

object! {
    /// `meta` of [`RetrievePortingOrderResponse`]. Part of [`CancelPortingOrderResponse`] and [`ConfirmPortingOrderResponse`].
    pub struct PortingOrderResponseMeta reply {
        phone_numbers_url: Option<String> = "phone_numbers_url",
    }
}

object! {
    /// Schema `PortingOrderSharingToken`. Returned by [`client.porting_orders().actions().share`](crate::resources::porting_in::PortingOrdersActions::share).
    pub struct PortingOrderSharingToken reply {
        created_at: Option<DateTime> = "created_at",
        expires_at: Option<DateTime> = "expires_at",
        /// At least 1.
        expires_in_seconds: Option<i64> = "expires_in_seconds",
        /// Format: `uuid`.
        id: Option<String> = "id",
        permissions: Option<Vec<SharePortingOrderPermissions>> = "permissions",
        /// Format: `uuid`.
        porting_order_id: Option<String> = "porting_order_id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        token: Option<String> = "token",
    }
}

object! {
    /// Schema `PortingOrderStatus`. Part of [`PortingEventStatusChangedEventPayload`] and [`PortingOrder`].
    pub struct PortingOrderStatus reply {
        details: Option<Vec<PortingOrdersExceptionType>> = "details",
        value: Option<PortingOrderStatusValue> = "value",
    }
}

string_enum! {
    /// `value` of [`PortingOrderStatus`].
    pub enum PortingOrderStatusValue {
        Draft = "draft",
        InProcess = "in-process",
        Submitted = "submitted",
        Exception = "exception",
        FocDateConfirmed = "foc-date-confirmed",
        Ported = "ported",
        Cancelled = "cancelled",
        CancelPending = "cancel-pending",
    }
}

string_enum! {
    /// Schema `PortingOrderType`. Part of [`ListPortingOrdersFilterMisc`] and [`PortingOrderMisc`].
    pub enum PortingOrderType {
        Full = "full",
        Partial = "partial",
    }
}

object! {
    /// Schema `PortingOrderUserFeedback`. Part of [`PortingOrder`] and [`UpdatePortingOrder`].
    pub struct PortingOrderUserFeedback both {
        user_comment: Nullable<String> = "user_comment",
        user_rating: Nullable<i64> = "user_rating",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `PortingOrdersActivationJob`. Returned by [`client.porting_orders().actions().activate`](crate::resources::porting_in::PortingOrdersActions::activate), [`client.porting_orders().activation_jobs().list`](crate::resources::porting_in::PortingOrdersActivationJobs::list), [`client.porting_orders().activation_jobs().retrieve`](crate::resources::porting_in::PortingOrdersActivationJobs::retrieve) and 1 more.
    pub struct PortingOrdersActivationJob reply {
        activate_at: Option<DateTime> = "activate_at",
        activation_type: Option<PortingOrdersActivationJobActivationType> = "activation_type",
        activation_windows: Option<Vec<PortingOrdersActivationJobActivationWindow>> = "activation_windows",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        status: Option<PortingOrdersActivationJobStatus> = "status",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
    }
}

string_enum! {
    /// `activation_type` of [`PortingOrdersActivationJob`].
    pub enum PortingOrdersActivationJobActivationType {
        Scheduled = "scheduled",
        OnDemand = "on-demand",
    }
}

object! {
    /// `activation_windows` of [`PortingOrdersActivationJob`].
    pub struct PortingOrdersActivationJobActivationWindow reply {
        end_at: Option<DateTime> = "end_at",
        start_at: Option<DateTime> = "start_at",
    }
}

string_enum! {
    /// `status` of [`PortingOrdersActivationJob`].
    pub enum PortingOrdersActivationJobStatus {
        Created = "created",
        InProcess = "in-process",
        Completed = "completed",
        Failed = "failed",
    }
}

object! {
    /// Schema `PortingOrdersAllowedFocWindow`. Part of [`RetrievePortingOrderAllowedFocWindowsResponse`].
    pub struct PortingOrdersAllowedFocWindow reply {
        /// Set by the server.
        ended_at: Option<DateTime> = "ended_at",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        started_at: Option<DateTime> = "started_at",
    }
}

object! {
    /// Schema `PortingOrdersComment`. Returned by [`client.porting_orders().comments().list`](crate::resources::porting_in::PortingOrdersComments::list) and [`client.porting_orders().comments().create`](crate::resources::porting_in::PortingOrdersComments::create).
    pub struct PortingOrdersComment reply {
        body: Option<String> = "body",
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`.
        id: Option<String> = "id",
        /// Format: `uuid`.
        porting_order_id: Option<String> = "porting_order_id",
        record_type: Option<String> = "record_type",
        user_type: Option<PortingOrdersCommentUserType> = "user_type",
    }
}

string_enum! {
    /// `user_type` of [`PortingOrdersComment`].
    pub enum PortingOrdersCommentUserType {
        Admin = "admin",
        User = "user",
        System = "system",
    }
}

object! {
    /// Schema `PortingOrdersExceptionType`. Returned by [`client.porting_orders().retrieve_exception_types`](crate::resources::porting_in::PortingOrders::retrieve_exception_types). Part of [`PortingOrderStatus`].
    pub struct PortingOrdersExceptionType reply {
        code: Option<PortingOrdersExceptionTypeCode> = "code",
        description: Option<String> = "description",
    }
}

string_enum! {
    /// `code` of [`PortingOrdersExceptionType`].
    pub enum PortingOrdersExceptionTypeCode {
        AccountNumberMismatch = "ACCOUNT_NUMBER_MISMATCH",
        AuthPersonMismatch = "AUTH_PERSON_MISMATCH",
        BtnAtnMismatch = "BTN_ATN_MISMATCH",
        EntityNameMismatch = "ENTITY_NAME_MISMATCH",
        FocExpired = "FOC_EXPIRED",
        FocRejected = "FOC_REJECTED",
        LocationMismatch = "LOCATION_MISMATCH",
        LsrPending = "LSR_PENDING",
        MainBtnPorting = "MAIN_BTN_PORTING",
        OspIrresponsive = "OSP_IRRESPONSIVE",
        Other = "OTHER",
        PasscodePinInvalid = "PASSCODE_PIN_INVALID",
        PhoneNumberHasSpecialFeature = "PHONE_NUMBER_HAS_SPECIAL_FEATURE",
        PhoneNumberMismatch = "PHONE_NUMBER_MISMATCH",
        PhoneNumberNotPortable = "PHONE_NUMBER_NOT_PORTABLE",
        PortTypeIncorrect = "PORT_TYPE_INCORRECT",
        PortingOrderSplitRequired = "PORTING_ORDER_SPLIT_REQUIRED",
        PostalCodeMismatch = "POSTAL_CODE_MISMATCH",
        RateCenterNotPortable = "RATE_CENTER_NOT_PORTABLE",
        SvConflict = "SV_CONFLICT",
        SvUnknownFailure = "SV_UNKNOWN_FAILURE",
    }
}

object! {
    /// Schema `PortingPhoneNumber`. Returned by [`client.porting_phone_numbers().list`](crate::resources::porting_in::PortingPhoneNumbers::list). Part of [`PortingOrder`].
    pub struct PortingPhoneNumber reply {
        activation_status: Option<PortingOrderActivationStatus> = "activation_status",
        phone_number: Option<String> = "phone_number",
        phone_number_type: Option<PhoneNumberType> = "phone_number_type",
        portability_status: Option<PortabilityStatus> = "portability_status",
        /// Format: `uuid`.
        porting_order_id: Option<String> = "porting_order_id",
        porting_order_status: Option<PortingPhoneNumberPortingOrderStatus> = "porting_order_status",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        requirements_status: Option<PortingPhoneNumberRequirementsStatus> = "requirements_status",
        support_key: Option<String> = "support_key",
    }
}

object! {
    /// Schema `PortingPhoneNumberBlock`. Returned by [`client.porting_orders().phone_number_blocks().list`](crate::resources::porting_in::PortingOrdersPhoneNumberBlocks::list), [`client.porting_orders().phone_number_blocks().create`](crate::resources::porting_in::PortingOrdersPhoneNumberBlocks::create) and [`client.porting_orders().phone_number_blocks().delete`](crate::resources::porting_in::PortingOrdersPhoneNumberBlocks::delete).
    pub struct PortingPhoneNumberBlock reply {
        activation_ranges: Option<Vec<PortingAssociatedPhoneNumberRange>> = "activation_ranges",
        country_code: Option<String> = "country_code",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        phone_number_range: Option<PortingAssociatedPhoneNumberRange> = "phone_number_range",
        phone_number_type: Option<PhoneNumberType> = "phone_number_type",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Schema `PortingPhoneNumberConfiguration`. Returned by [`client.porting_orders().phone_number_configurations().list`](crate::resources::porting_in::PortingOrdersPhoneNumberConfigurations::list) and [`client.porting_orders().phone_number_configurations().create`](crate::resources::porting_in::PortingOrdersPhoneNumberConfigurations::create).
    pub struct PortingPhoneNumberConfiguration reply {
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`.
        id: Option<String> = "id",
        /// Format: `uuid`.
        porting_phone_number_id: Option<String> = "porting_phone_number_id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        updated_at: Option<DateTime> = "updated_at",
        /// Format: `uuid`.
        user_bundle_id: Option<String> = "user_bundle_id",
    }
}

object! {
    /// Schema `PortingPhoneNumberExtension`. Returned by [`client.porting_orders().phone_number_extensions().list`](crate::resources::porting_in::PortingOrdersPhoneNumberExtensions::list), [`client.porting_orders().phone_number_extensions().create`](crate::resources::porting_in::PortingOrdersPhoneNumberExtensions::create) and [`client.porting_orders().phone_number_extensions().delete`](crate::resources::porting_in::PortingOrdersPhoneNumberExtensions::delete).
    pub struct PortingPhoneNumberExtension reply {
        activation_ranges: Option<Vec<PortingPhoneNumberExtensionRange>> = "activation_ranges",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        extension_range: Option<PortingPhoneNumberExtensionRange> = "extension_range",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Format: `uuid`.
        porting_phone_number_id: Option<String> = "porting_phone_number_id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// `activation_ranges` of [`PortingPhoneNumberExtension`].
    pub struct PortingPhoneNumberExtensionRange reply {
        end_at: Option<i64> = "end_at",
        start_at: Option<i64> = "start_at",
    }
}

string_enum! {
    /// `porting_order_status` of [`PortingPhoneNumber`]. Part of [`ListPortingPhoneNumbersFilter`].
    pub enum PortingPhoneNumberPortingOrderStatus {
        Draft = "draft",
        InProcess = "in-process",
        Submitted = "submitted",
        Exception = "exception",
        FocDateConfirmed = "foc-date-confirmed",
        CancelPending = "cancel-pending",
        Ported = "ported",
        Cancelled = "cancelled",
    }
}

string_enum! {
    /// `requirements_status` of [`PortingPhoneNumber`].
    pub enum PortingPhoneNumberRequirementsStatus {
        RequirementInfoPending = "requirement-info-pending",
        RequirementInfoUnderReview = "requirement-info-under-review",
        RequirementInfoException = "requirement-info-exception",
        Approved = "approved",
    }
}

object! {
    /// Schema `PortingReport`. Returned by [`client.porting().reports().list`](crate::resources::porting_in::PortingReports::list), [`client.porting().reports().create`](crate::resources::porting_in::PortingReports::create) and [`client.porting().reports().retrieve`](crate::resources::porting_in::PortingReports::retrieve).
    pub struct PortingReport reply {
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`.
        document_id: Option<String> = "document_id",
        /// Format: `uuid`.
        id: Option<String> = "id",
        params: Option<ExportPortingOrdersCsvReport> = "params",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Always `export_porting_orders_csv`.
        report_type: Option<String> = "report_type",
        status: Option<ListReportsFilterStatus> = "status",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Schema `PortingUKCarrier`. Returned by [`client.porting().list_uk_carriers`](crate::resources::porting_in::Porting::list_uk_carriers).
    pub struct PortingUkCarrier reply {
        alternative_cupids: Option<Vec<String>> = "alternative_cupids",
        created_at: Option<DateTime> = "created_at",
        cupid: Option<String> = "cupid",
        /// Format: `uuid`.
        id: Option<String> = "id",
        name: Option<String> = "name",
        record_type: Option<String> = "record_type",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Schema `PortingVerificationCode`. Returned by [`client.porting_orders().verification_codes().list`](crate::resources::porting_in::PortingOrdersVerificationCodes::list) and [`client.porting_orders().verification_codes().verify`](crate::resources::porting_in::PortingOrdersVerificationCodes::verify).
    pub struct PortingVerificationCode reply {
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`.
        id: Option<String> = "id",
        phone_number: Option<String> = "phone_number",
        /// Format: `uuid`.
        porting_order_id: Option<String> = "porting_order_id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        updated_at: Option<DateTime> = "updated_at",
        verified: Option<bool> = "verified",
    }
}

object! {
    /// Reply of `GET /porting_orders/{id}/allowed_foc_windows`. Returned by [`client.porting_orders().retrieve_allowed_foc_windows`](crate::resources::porting_in::PortingOrders::retrieve_allowed_foc_windows).
    pub struct RetrievePortingOrderAllowedFocWindowsResponse reply {
        data: Option<Vec<PortingOrdersAllowedFocWindow>> = "data",
        meta: Option<shared::PaginationMeta> = "meta",
    }
}

object! {
    /// Reply of `GET /porting_orders/{id}`. Returned by [`client.porting_orders().retrieve`](crate::resources::porting_in::PortingOrders::retrieve) and [`client.porting_orders().update`](crate::resources::porting_in::PortingOrders::update).
    pub struct RetrievePortingOrderResponse reply {
        data: Option<PortingOrder> = "data",
        meta: Option<PortingOrderResponseMeta> = "meta",
    }
}

object! {
    /// Request body of `POST /portability_checks`. Taken by [`client.portability_checks().run`](crate::resources::porting_in::PortabilityChecks::run).
    pub struct RunPortabilityCheckRequest request {
        phone_numbers: Option<Vec<String>> = "phone_numbers",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Request body `SendPortingVerificationCodes`. Taken by [`client.porting_orders().verification_codes().send`](crate::resources::porting_in::PortingOrdersVerificationCodes::send).
    pub struct SendPortingVerificationCodes request {
        /// At most 100 items.
        phone_numbers: Option<Vec<String>> = "phone_numbers",
        verification_method: Option<SendPortingVerificationCodesVerificationMethod> = "verification_method",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `verification_method` of [`SendPortingVerificationCodes`].
    pub enum SendPortingVerificationCodesVerificationMethod {
        Sms = "sms",
        Call = "call",
    }
}

object! {
    /// Request body `SharePortingOrder`. Taken by [`client.porting_orders().actions().share`](crate::resources::porting_in::PortingOrdersActions::share).
    pub struct SharePortingOrder request {
        /// At least 1. At most 172800.
        expires_in_seconds: Option<i64> = "expires_in_seconds",
        permissions: Option<SharePortingOrderPermissions> = "permissions",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `permissions` of [`SharePortingOrder`]. Part of [`PortingOrderSharingToken`].
    pub enum SharePortingOrderPermissions {
        PortingOrderDocumentRead = "porting_order.document.read",
        PortingOrderDocumentUpdate = "porting_order.document.update",
    }
}

object! {
    /// Schema `UpdatePortingOrder`. Taken by [`client.porting_orders().update`](crate::resources::porting_in::PortingOrders::update).
    pub struct UpdatePortingOrder request {
        activation_settings: Option<UpdatePortingOrderActivationSettings> = "activation_settings",
        customer_group_reference: Option<String> = "customer_group_reference",
        customer_reference: Option<String> = "customer_reference",
        documents: Option<PortingOrderDocuments> = "documents",
        end_user: Option<PortingOrderEndUser> = "end_user",
        messaging: Option<UpdatePortingOrderMessaging> = "messaging",
        misc: Nullable<PortingOrderMisc> = "misc",
        phone_number_configuration: Option<PortingOrderPhoneNumberConfiguration> = "phone_number_configuration",
        /// Format: `uuid`.
        requirement_group_id: Option<String> = "requirement_group_id",
        requirements: Option<Vec<UpdatePortingOrderRequirement>> = "requirements",
        user_feedback: Option<PortingOrderUserFeedback> = "user_feedback",
        /// Format: `uri`.
        webhook_url: Option<String> = "webhook_url",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `activation_settings` of [`UpdatePortingOrder`].
    pub struct UpdatePortingOrderActivationSettings request {
        foc_datetime_requested: Option<DateTime> = "foc_datetime_requested",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `messaging` of [`UpdatePortingOrder`].
    pub struct UpdatePortingOrderMessaging request {
        enable_messaging: Option<bool> = "enable_messaging",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdatePortingOrderRequirement`. Part of [`UpdatePortingOrder`].
    pub struct UpdatePortingOrderRequirement request {
        field_value: String = "field_value" required,
        requirement_type_id: String = "requirement_type_id" required,
    }
    /// Creates one with `field_value` and `requirement_type_id`, which are required.
    new(field_value: String, requirement_type_id: String)
}

object! {
    /// Request body `UpdatePortingOrdersActivationJob`. Taken by [`client.porting_orders().activation_jobs().update`](crate::resources::porting_in::PortingOrdersActivationJobs::update).
    pub struct UpdatePortingOrdersActivationJob request {
        activate_at: Option<DateTime> = "activate_at",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Request body `VerifyPortingVerificationCodes`. Taken by [`client.porting_orders().verification_codes().verify`](crate::resources::porting_in::PortingOrdersVerificationCodes::verify).
    pub struct VerifyPortingVerificationCodes request {
        /// At most 100 items.
        verification_codes: Option<Vec<VerifyPortingVerificationCodesVerificationCode>> = "verification_codes",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `verification_codes` of [`VerifyPortingVerificationCodes`].
    pub struct VerifyPortingVerificationCodesVerificationCode request {
        code: Option<String> = "code",
        phone_number: Option<String> = "phone_number",
    }
    /// Creates an empty one.
    new()
}
