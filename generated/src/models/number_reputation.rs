//! Types of Number Reputation. Watches how carriers rate the numbers a business calls from.
//!
//! See [the operations](crate::resources::number_reputation), [the guide](crate::guides::number_reputation).

use super::shared;
use crate::runtime::model::{DateTime, Nullable, object, string_enum};

object! {
    /// Schema `EnterpriseReputationPublic`. Returned by [`client.enterprises().reputation().retrieve`](crate::resources::number_reputation::EnterprisesReputation::retrieve), [`client.enterprises().reputation().enable`](crate::resources::number_reputation::EnterprisesReputation::enable), [`client.enterprises().reputation().update_frequency`](crate::resources::number_reputation::EnterprisesReputation::update_frequency) and 1 more.
    pub struct EnterpriseReputation reply {
        check_frequency: Option<ReputationCheckFrequency> = "check_frequency",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`.
        enterprise_id: Option<String> = "enterprise_id",
        loa_document_id: Option<String> = "loa_document_id",
        loa_status: Option<ReputationLoaStatus> = "loa_status",
        rejection_reasons: Option<Vec<String>> = "rejection_reasons",
        status: Option<ReputationStatus> = "status",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Schema `EnterpriseReputationCreate`. Taken by [`client.enterprises().reputation().enable`](crate::resources::number_reputation::EnterprisesReputation::enable).
    pub struct EnterpriseReputationCreate request {
        /// Default: `business_daily`.
        check_frequency: Option<ReputationCheckFrequency> = "check_frequency",
        /// At least 1 character. At most 255 characters.
        loa_document_id: String = "loa_document_id" required,
    }
    /// Creates one with `loa_document_id`, which is required.
    new(loa_document_id: String)
}

object! {
    /// Schema `EnterpriseReputationLoaRender`. Taken by [`client.enterprises().reputation().loa().render`](crate::resources::number_reputation::EnterprisesReputationLoa::render).
    pub struct EnterpriseReputationLoaRender request {
        agent: Option<shared::AgentInput> = "agent",
        signature: Option<LoaSignaturePayload> = "signature",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `EnterpriseReputationLoaUpdate`. Taken by [`client.enterprises().reputation().loa().update`](crate::resources::number_reputation::EnterprisesReputationLoa::update).
    pub struct EnterpriseReputationLoaUpdate request {
        /// At least 1 character. At most 255 characters.
        loa_document_id: String = "loa_document_id" required,
    }
    /// Creates one with `loa_document_id`, which is required.
    new(loa_document_id: String)
}

object! {
    /// Schema `EnterpriseReputationUpdateFrequency`. Taken by [`client.enterprises().reputation().update_frequency`](crate::resources::number_reputation::EnterprisesReputation::update_frequency).
    pub struct EnterpriseReputationUpdateFrequency request {
        check_frequency: ReputationCheckFrequency = "check_frequency" required,
    }
    /// Creates one with `check_frequency`, which is required.
    new(check_frequency: ReputationCheckFrequency)
}

object! {
    /// Schema `LoaSignaturePayload`. Part of [`EnterpriseReputationLoaRender`].
    pub struct LoaSignaturePayload request {
        image_base64: String = "image_base64" required,
        signer_name: Nullable<String> = "signer_name",
    }
    /// Creates one with `image_base64`, which is required.
    new(image_base64: String)
}

object! {
    /// Schema `number-reputation_PaginationMeta`. Returned by [`client.enterprises().reputation().numbers().list`](crate::resources::number_reputation::EnterprisesReputationNumbers::list), [`client.enterprises().reputation().remediation().list`](crate::resources::number_reputation::EnterprisesReputationRemediation::list) and [`client.reputation().numbers().list`](crate::resources::number_reputation::ReputationNumbers::list). Part of [`ReputationPhoneNumberList`].
    pub struct PaginationMeta reply {
        page_number: i64 = "page_number" required,
        page_size: i64 = "page_size" required,
        total_pages: i64 = "total_pages" required,
        total_results: i64 = "total_results" required,
    }
}

object! {
    /// Schema `RefreshReputationRequest`. Taken by [`client.enterprises().reputation().numbers().refresh`](crate::resources::number_reputation::EnterprisesReputationNumbers::refresh).
    pub struct RefreshReputationRequest request {
        /// At least 1 item. At most 100 items.
        phone_numbers: Vec<String> = "phone_numbers" required,
    }
    /// Creates one with `phone_numbers`, which is required.
    new(phone_numbers: Vec<String>)
}

object! {
    /// `data` of `RefreshReputationResponse`. Returned by [`client.enterprises().reputation().numbers().refresh`](crate::resources::number_reputation::EnterprisesReputationNumbers::refresh).
    pub struct RefreshReputationResponseData reply {
        results: Vec<RefreshReputationResponseDataResult> = "results" required,
        total_failed: i64 = "total_failed" required,
        total_requested: i64 = "total_requested" required,
        total_successful: i64 = "total_successful" required,
    }
}

object! {
    /// `results` of [`RefreshReputationResponseData`].
    pub struct RefreshReputationResponseDataResult reply {
        error: Option<String> = "error",
        phone_number: String = "phone_number" required,
        success: bool = "success" required,
    }
}

object! {
    /// Schema `RemediationPerNumberResults`. Part of [`RemediationRequest`].
    pub struct RemediationPerNumberResults reply {
        ineligible: Option<Vec<String>> = "ineligible",
        not_flagged: Option<Vec<String>> = "not_flagged",
        refused: Option<Vec<String>> = "refused",
        remediated: Option<Vec<String>> = "remediated",
        requires_review: Option<Vec<String>> = "requires_review",
    }
}

object! {
    /// Schema `RemediationRequest`. Returned by [`client.enterprises().reputation().remediation().create`](crate::resources::number_reputation::EnterprisesReputationRemediation::create) and [`client.enterprises().reputation().remediation().retrieve`](crate::resources::number_reputation::EnterprisesReputationRemediation::retrieve).
    pub struct RemediationRequest reply {
        call_purpose: String = "call_purpose" required,
        /// Format: `email`.
        contact_email: Option<String> = "contact_email",
        created_at: DateTime = "created_at" required,
        /// Format: `uuid`.
        id: String = "id" required,
        phone_numbers_count: i64 = "phone_numbers_count" required,
        phone_numbers_ineligible: i64 = "phone_numbers_ineligible" required,
        phone_numbers_submitted: i64 = "phone_numbers_submitted" required,
        results: Option<RemediationPerNumberResults> = "results",
        status: RemediationStatus = "status" required,
        tier1_completed_at: Option<DateTime> = "tier1_completed_at",
        tier2_completed_at: Option<DateTime> = "tier2_completed_at",
        updated_at: DateTime = "updated_at" required,
        /// Format: `uri`.
        webhook_url: Option<String> = "webhook_url",
    }
}

object! {
    /// Schema `RemediationRequestCreate`. Taken by [`client.enterprises().reputation().remediation().create`](crate::resources::number_reputation::EnterprisesReputationRemediation::create).
    pub struct RemediationRequestCreate request {
        /// At least 1 character. At most 2000 characters.
        call_purpose: String = "call_purpose" required,
        /// Format: `email`. At most 255 characters.
        contact_email: Option<String> = "contact_email",
        /// At least 1 item. At most 2000 items.
        phone_numbers: Vec<String> = "phone_numbers" required,
        /// Format: `uri`. At most 2048 characters.
        webhook_url: Option<String> = "webhook_url",
    }
    /// Creates one with `phone_numbers` and `call_purpose`, which are required.
    new(phone_numbers: Vec<String>, call_purpose: String)
}

object! {
    /// Schema `RemediationRequestListItem`. Returned by [`client.enterprises().reputation().remediation().list`](crate::resources::number_reputation::EnterprisesReputationRemediation::list).
    pub struct RemediationRequestListItem reply {
        call_purpose: String = "call_purpose" required,
        created_at: DateTime = "created_at" required,
        /// Format: `uuid`.
        id: String = "id" required,
        phone_numbers_count: i64 = "phone_numbers_count" required,
        status: RemediationStatus = "status" required,
        tier1_completed_at: Option<DateTime> = "tier1_completed_at",
        tier2_completed_at: Option<DateTime> = "tier2_completed_at",
        updated_at: DateTime = "updated_at" required,
    }
}

string_enum! {
    /// Schema `RemediationStatus`. Taken by [`client.enterprises().reputation().remediation().list`](crate::resources::number_reputation::EnterprisesReputationRemediation::list). Part of [`RemediationRequestListItem`] and [`RemediationRequest`].
    pub enum RemediationStatus {
        Pending = "pending",
        InProgress = "in_progress",
        Completed = "completed",
        Failed = "failed",
        Cancelled = "cancelled",
    }
}

string_enum! {
    /// Schema `ReputationCheckFrequency`. Part of [`EnterpriseReputation`], [`EnterpriseReputationCreate`] and [`EnterpriseReputationUpdateFrequency`].
    pub enum ReputationCheckFrequency {
        BusinessDaily = "business_daily",
        Daily = "daily",
        Weekly = "weekly",
        Biweekly = "biweekly",
        Monthly = "monthly",
        Never = "never",
    }
}

object! {
    /// Schema `ReputationData`. Part of [`ReputationPhoneNumber`].
    pub struct ReputationData reply {
        /// At least 0. At most 100.
        connection_score: Option<i64> = "connection_score",
        /// At least 0. At most 100.
        engagement_score: Option<i64> = "engagement_score",
        last_refreshed_at: Option<DateTime> = "last_refreshed_at",
        /// At least 0. At most 100.
        maturity_score: Option<i64> = "maturity_score",
        /// At least 0. At most 100.
        sentiment_score: Option<i64> = "sentiment_score",
        spam_category: Option<String> = "spam_category",
        spam_risk: Option<ReputationDataSpamRisk> = "spam_risk",
    }
}

string_enum! {
    /// `spam_risk` of [`ReputationData`].
    pub enum ReputationDataSpamRisk {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

string_enum! {
    /// Schema `ReputationLoaStatusPublic`. Part of [`EnterpriseReputation`].
    pub enum ReputationLoaStatus {
        Pending = "pending",
        Approved = "approved",
        Rejected = "rejected",
    }
}

object! {
    /// Schema `ReputationPhoneNumber`. Returned by [`client.enterprises().reputation().numbers().list`](crate::resources::number_reputation::EnterprisesReputationNumbers::list), [`client.enterprises().reputation().numbers().retrieve`](crate::resources::number_reputation::EnterprisesReputationNumbers::retrieve), [`client.reputation().numbers().list`](crate::resources::number_reputation::ReputationNumbers::list) and 1 more. Part of [`ReputationPhoneNumberList`].
    pub struct ReputationPhoneNumber reply {
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`.
        enterprise_id: Option<String> = "enterprise_id",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        phone_number: Option<String> = "phone_number",
        reputation_data: Option<ReputationData> = "reputation_data",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Schema `ReputationPhoneNumberCreate`. Taken by [`client.enterprises().reputation().numbers().associate`](crate::resources::number_reputation::EnterprisesReputationNumbers::associate).
    pub struct ReputationPhoneNumberCreate request {
        /// At least 1 item. At most 100 items.
        phone_numbers: Vec<String> = "phone_numbers" required,
    }
    /// Creates one with `phone_numbers`, which is required.
    new(phone_numbers: Vec<String>)
}

object! {
    /// Schema `ReputationPhoneNumberList`. Returned by [`client.enterprises().reputation().numbers().associate`](crate::resources::number_reputation::EnterprisesReputationNumbers::associate).
    pub struct ReputationPhoneNumberList reply {
        data: Vec<ReputationPhoneNumber> = "data" required,
        meta: PaginationMeta = "meta" required,
    }
}

string_enum! {
    /// Schema `ReputationStatus`. Part of [`EnterpriseReputation`].
    pub enum ReputationStatus {
        Pending = "pending",
        Approved = "approved",
        Deleted = "deleted",
        Rejected = "rejected",
    }
}
