//! Types of Branded Calling. Shows a business's name, logo and reason for calling on the phones it calls.
//!
//! See [the operations](crate::resources::branded_calling), [the guide](crate::guides::branded_calling).

use super::shared;
use crate::runtime::model::{Date, DateTime, Nullable, object, string_enum};

object! {
    /// Schema `BillingContact`. Part of [`Enterprise`], [`EnterpriseCreate`] and [`EnterpriseUpdate`].
    pub struct BillingContact both {
        /// Format: `email`.
        email: String = "email" required,
        /// At most 255 characters.
        first_name: String = "first_name" required,
        /// At most 255 characters.
        last_name: String = "last_name" required,
        phone_number: String = "phone_number" required,
    }
    /// Creates one with `first_name`, `last_name`, `email` and `phone_number`, which are required.
    new(first_name: String, last_name: String, email: String, phone_number: String)
}

object! {
    /// Schema `BrandLoaRenderRequest`. Taken by [`client.dir().new_loa`](crate::resources::branded_calling::Dir::new_loa).
    pub struct BrandLoaRenderRequest request {
        agent: Option<shared::AgentInput> = "agent",
        /// At least 1 item. At most 15 items.
        phone_numbers: Vec<String> = "phone_numbers" required,
        signature: Option<SignaturePayload> = "signature",
    }
    /// Creates one with `phone_numbers`, which is required.
    new(phone_numbers: Vec<String>)
}

object! {
    /// Schema `BulkAddPhoneNumbersRequest`. Taken by [`client.dir().phone_numbers().add`](crate::resources::branded_calling::DirPhoneNumbers::add).
    pub struct BulkAddPhoneNumbersRequest request {
        /// At least 1 item. At most 20 items.
        documents: Vec<Document> = "documents" required,
        /// At least 1 item. At most 15 items.
        phone_numbers: Vec<String> = "phone_numbers" required,
    }
    /// Creates one with `phone_numbers` and `documents`, which are required.
    new(phone_numbers: Vec<String>, documents: Vec<Document>)
}

object! {
    /// Schema `BulkDeletePhoneNumbersRequest`. Taken by [`client.dir().phone_numbers().remove`](crate::resources::branded_calling::DirPhoneNumbers::remove).
    pub struct BulkDeletePhoneNumbersRequest request {
        /// At least 1 item. At most 100 items.
        phone_numbers: Vec<String> = "phone_numbers" required,
    }
    /// Creates one with `phone_numbers`, which is required.
    new(phone_numbers: Vec<String>)
}

object! {
    /// Schema `CallReason`. Part of [`Dir`].
    pub struct CallReason reply {
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        /// At most 64 characters.
        reason: Option<String> = "reason",
    }
}

object! {
    /// Schema `CallReasonReference`. Returned by [`client.call_reasons().list`](crate::resources::branded_calling::CallReasons::list).
    pub struct CallReasonReference reply {
        description: Option<String> = "description",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        reason: Option<String> = "reason",
    }
}

string_enum! {
    /// Schema `CommentType`. Taken by [`client.dir().comments().list`](crate::resources::branded_calling::DirComments::list). Part of [`DirComment`].
    pub enum CommentType {
        VettingComment = "vetting_comment",
        RejectionReason = "rejection_reason",
        InternalNote = "internal_note",
        Notification = "notification",
        StatusUpdate = "status_update",
        CustomerInquiry = "customer_inquiry",
        AdminResponse = "admin_response",
    }
}

object! {
    /// Schema `ContestSubmission`. Part of [`InfringementClaim`].
    pub struct ContestSubmission reply {
        /// At least 0. Set by the server.
        document_count: Option<i64> = "document_count",
        notes: Option<String> = "notes",
        /// Set by the server.
        submitted_at: Option<DateTime> = "submitted_at",
    }
}

object! {
    /// Schema `Dir`. Returned by [`client.dir().list`](crate::resources::branded_calling::Dir::list), [`client.dir().retrieve`](crate::resources::branded_calling::Dir::retrieve), [`client.dir().update`](crate::resources::branded_calling::Dir::update) and 4 more.
    pub struct Dir reply {
        /// Format: `email`.
        authorizer_email: Option<String> = "authorizer_email",
        authorizer_name: Option<String> = "authorizer_name",
        call_reasons: Option<Vec<CallReason>> = "call_reasons",
        certify_brand_is_accurate: Option<bool> = "certify_brand_is_accurate",
        certify_ip_ownership: Option<bool> = "certify_ip_ownership",
        certify_no_shaft_content: Option<bool> = "certify_no_shaft_content",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        display_name: Option<String> = "display_name",
        documents: Option<Vec<Document>> = "documents",
        /// Format: `uuid`.
        enterprise_id: Option<String> = "enterprise_id",
        /// Set by the server.
        expiring_at: Option<DateTime> = "expiring_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Format: `uri`.
        logo_url: Option<String> = "logo_url",
        /// Set by the server.
        rejected_at: Option<DateTime> = "rejected_at",
        rejection_reasons: Option<Vec<RejectionReason>> = "rejection_reasons",
        reselling: Option<bool> = "reselling",
        status: Option<DirStatus> = "status",
        /// Set by the server.
        submitted_at: Option<DateTime> = "submitted_at",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
        /// Set by the server.
        verified_at: Option<DateTime> = "verified_at",
    }
}

object! {
    /// Schema `DirComment`. Returned by [`client.dir().comments().list`](crate::resources::branded_calling::DirComments::list) and [`client.dir().comments().create`](crate::resources::branded_calling::DirComments::create).
    pub struct DirComment reply {
        /// Set by the server.
        author_name: Option<String> = "author_name",
        /// Set by the server.
        author_role: Option<DirCommentAuthorRole> = "author_role",
        comment_type: Option<CommentType> = "comment_type",
        content: Option<String> = "content",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        /// Always `dir`. Set by the server.
        entity_type: Option<String> = "entity_type",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Always `customer`. Set by the server.
        visibility: Option<String> = "visibility",
    }
}

string_enum! {
    /// `author_role` of [`DirComment`].
    pub enum DirCommentAuthorRole {
        Customer = "customer",
        Admin = "admin",
    }
}

object! {
    /// Schema `DirCommentCreateRequest`. Taken by [`client.dir().comments().create`](crate::resources::branded_calling::DirComments::create).
    pub struct DirCommentCreateRequest request {
        /// At least 1 character. At most 5000 characters.
        content: String = "content" required,
        /// Format: `uuid`.
        parent_comment_id: Option<String> = "parent_comment_id",
    }
    /// Creates one with `content`, which is required.
    new(content: String)
}

object! {
    /// Schema `DirCreateRequest`. Taken by [`client.enterprises().dir().create`](crate::resources::branded_calling::EnterprisesDir::create).
    pub struct DirCreateRequest request {
        /// Format: `email`.
        authorizer_email: String = "authorizer_email" required,
        /// At most 255 characters.
        authorizer_name: String = "authorizer_name" required,
        /// At least 1 item. At most 10 items.
        call_reasons: Vec<String> = "call_reasons" required,
        /// Always `true`.
        certify_brand_is_accurate: bool = "certify_brand_is_accurate" required,
        /// Always `true`.
        certify_ip_ownership: bool = "certify_ip_ownership" required,
        /// Always `true`.
        certify_no_shaft_content: bool = "certify_no_shaft_content" required,
        /// At least 1 character. At most 35 characters.
        display_name: String = "display_name" required,
        /// At most 20 items.
        documents: Option<Vec<Document>> = "documents",
        /// Format: `uri`. At most 128 characters.
        logo_url: Option<String> = "logo_url",
        /// Default: `false`.
        reselling: Option<bool> = "reselling",
    }
    required DirCreateRequestRequired { display_name: String, certify_brand_is_accurate: bool, certify_no_shaft_content: bool, certify_ip_ownership: bool, authorizer_name: String, authorizer_email: String, call_reasons: Vec<String> }
}

object! {
    /// Schema `DirInfringementUpdateRequest`. Taken by [`client.dir().update_infringement`](crate::resources::branded_calling::Dir::update_infringement).
    pub struct DirInfringementUpdateRequest request {
        /// At least 1 item. At most 10 items.
        call_reasons: Nullable<Vec<String>> = "call_reasons",
        /// Always `true`.
        certify_brand_is_accurate: bool = "certify_brand_is_accurate" required,
        /// Always `true`.
        certify_ip_ownership: bool = "certify_ip_ownership" required,
        /// Always `true`.
        certify_no_infringement: bool = "certify_no_infringement" required,
        /// Always `true`.
        certify_no_shaft_content: bool = "certify_no_shaft_content" required,
        /// At least 1 character. At most 35 characters.
        display_name: Nullable<String> = "display_name",
        /// At most 20 items.
        documents: Nullable<Vec<Document>> = "documents",
        /// At least 10 characters. At most 500 characters.
        infringement_resolution_notes: String = "infringement_resolution_notes" required,
        /// At most 128 characters.
        logo_url: Nullable<String> = "logo_url",
    }
    /// Creates one with `certify_no_infringement`, `certify_brand_is_accurate`, `certify_no_shaft_content`, `certify_ip_ownership` and `infringement_resolution_notes`, which are required.
    new(certify_no_infringement: bool, certify_brand_is_accurate: bool, certify_no_shaft_content: bool, certify_ip_ownership: bool, infringement_resolution_notes: String)
}

object! {
    /// Schema `DirPhoneNumber`. Returned by [`client.dir().phone_numbers().list`](crate::resources::branded_calling::DirPhoneNumbers::list) and [`client.dir().phone_numbers().add`](crate::resources::branded_calling::DirPhoneNumbers::add). Part of [`PhoneNumberBatch`].
    pub struct DirPhoneNumber reply {
        /// Format: `uuid`.
        batch_id: Option<String> = "batch_id",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`.
        dir_id: Option<String> = "dir_id",
        /// Format: `uuid`.
        enterprise_id: Option<String> = "enterprise_id",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Format: `uuid`.
        loa_document_id: Option<String> = "loa_document_id",
        phone_number: Option<String> = "phone_number",
        rejection_reason: Option<RejectionReason> = "rejection_reason",
        status: Option<PhoneNumberStatus> = "status",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
        /// Set by the server.
        verified_at: Option<DateTime> = "verified_at",
    }
}

string_enum! {
    /// Schema `DirStatus`. Taken by [`client.dir().list`](crate::resources::branded_calling::Dir::list) and [`client.enterprises().dir().list`](crate::resources::branded_calling::EnterprisesDir::list). Part of [`Dir`] and [`InfringementClaimDirRef`].
    pub enum DirStatus {
        Draft = "draft",
        Submitted = "submitted",
        InReview = "in_review",
        Verified = "verified",
        Rejected = "rejected",
        Unsuccessful = "unsuccessful",
        Suspended = "suspended",
        Expired = "expired",
        InfringementClaimed = "infringement_claimed",
        PermanentlyRejected = "permanently_rejected",
    }
}

object! {
    /// Schema `DirUpdateRequest`. Taken by [`client.dir().update`](crate::resources::branded_calling::Dir::update).
    pub struct DirUpdateRequest request {
        /// Format: `email`.
        authorizer_email: Option<String> = "authorizer_email",
        /// At most 255 characters.
        authorizer_name: Option<String> = "authorizer_name",
        /// At least 1 item. At most 10 items.
        call_reasons: Option<Vec<String>> = "call_reasons",
        certify_brand_is_accurate: Option<bool> = "certify_brand_is_accurate",
        certify_ip_ownership: Option<bool> = "certify_ip_ownership",
        certify_no_shaft_content: Option<bool> = "certify_no_shaft_content",
        /// At least 1 character. At most 35 characters.
        display_name: Option<String> = "display_name",
        /// At most 20 items.
        documents: Option<Vec<Document>> = "documents",
        /// Format: `uri`. At most 128 characters.
        logo_url: Option<String> = "logo_url",
        reselling: Option<bool> = "reselling",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `Document`. Part of [`Dir`], [`DirUpdateRequest`], [`InfringementClaim`] and 5 more.
    pub struct Document both {
        /// At most 255 characters.
        description: Option<String> = "description",
        /// Format: `uuid`.
        document_id: String = "document_id" required,
        document_type: DocumentType = "document_type" required,
    }
    /// Creates one with `document_id` and `document_type`, which are required.
    new(document_id: String, document_type: DocumentType)
}

string_enum! {
    /// `document_type` of [`Document`].
    pub enum DocumentType {
        LetterOfAuthorization = "letter_of_authorization",
        BusinessRegistration = "business_registration",
        ArticlesOfIncorporation = "articles_of_incorporation",
        TaxDocument = "tax_document",
        EinLetter = "ein_letter",
        TrademarkRegistration = "trademark_registration",
        WebsiteOwnership = "website_ownership",
        BusinessLicense = "business_license",
        ProfessionalLicense = "professional_license",
        GovernmentId = "government_id",
        UtilityBill = "utility_bill",
        BankStatement = "bank_statement",
        Other = "other",
    }
}

object! {
    /// Schema `DocumentTypeReference`. Part of [`DocumentTypeReferenceList`].
    pub struct DocumentTypeReference reply {
        description: Option<String> = "description",
        short_name: Option<String> = "short_name",
    }
}

object! {
    /// Schema `DocumentTypeReferenceList`. Returned by [`client.dir().list_document_types`](crate::resources::branded_calling::Dir::list_document_types).
    pub struct DocumentTypeReferenceList reply {
        data: Vec<DocumentTypeReference> = "data" required,
        meta: PaginationMeta = "meta" required,
    }
}

object! {
    /// Schema `EmailVerificationConfirmRequest`. Taken by [`client.dir().verify_email().confirm`](crate::resources::branded_calling::DirVerifyEmail::confirm).
    pub struct EmailVerificationConfirmRequest request {
        /// At least 6 characters. At most 6 characters. Pattern: `^\d{6}$`.
        code: String = "code" required,
    }
    /// Creates one with `code`, which is required.
    new(code: String)
}

string_enum! {
    /// `status` of [`EmailVerificationStatus`].
    pub enum EmailVerificationState {
        Sent = "sent",
        Verified = "verified",
        Unverified = "unverified",
    }
}

object! {
    /// Schema `EmailVerificationStatus`. Returned by [`client.dir().verify_email().list`](crate::resources::branded_calling::DirVerifyEmail::list), [`client.dir().verify_email().create`](crate::resources::branded_calling::DirVerifyEmail::create) and [`client.dir().verify_email().confirm`](crate::resources::branded_calling::DirVerifyEmail::confirm).
    pub struct EmailVerificationStatus reply {
        email_verified: bool = "email_verified" required,
        /// Always `email_verification`. Set by the server.
        record_type: String = "record_type" required,
        status: EmailVerificationState = "status" required,
    }
}

object! {
    /// Schema `EnterprisePublic`. Returned by [`client.enterprises().list`](crate::resources::Enterprises::list), [`client.enterprises().create`](crate::resources::Enterprises::create), [`client.enterprises().retrieve`](crate::resources::Enterprises::retrieve) and 2 more.
    pub struct Enterprise reply {
        billing_address: Option<PhysicalAddress> = "billing_address",
        billing_contact: Option<BillingContact> = "billing_contact",
        branded_calling_enabled: Option<bool> = "branded_calling_enabled",
        corporate_registration_number: Option<String> = "corporate_registration_number",
        country_code: Option<String> = "country_code",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        customer_reference: Option<String> = "customer_reference",
        doing_business_as: Option<String> = "doing_business_as",
        dun_bradstreet_number: Option<String> = "dun_bradstreet_number",
        fein: Option<String> = "fein",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        industry: Option<String> = "industry",
        jurisdiction_of_incorporation: Option<String> = "jurisdiction_of_incorporation",
        legal_name: Option<String> = "legal_name",
        number_of_employees: Option<String> = "number_of_employees",
        number_reputation_enabled: Option<bool> = "number_reputation_enabled",
        organization_contact: Option<OrganizationContact> = "organization_contact",
        organization_legal_type: Option<String> = "organization_legal_type",
        organization_physical_address: Option<PhysicalAddress> = "organization_physical_address",
        organization_type: Option<String> = "organization_type",
        primary_business_domain_sic_code: Option<String> = "primary_business_domain_sic_code",
        professional_license_number: Option<String> = "professional_license_number",
        role_type: Option<String> = "role_type",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
        website: Option<String> = "website",
    }
}

object! {
    /// Schema `EnterpriseCreate`. Taken by [`client.enterprises().create`](crate::resources::Enterprises::create).
    pub struct EnterpriseCreate request {
        billing_address: PhysicalAddress = "billing_address" required,
        billing_contact: BillingContact = "billing_contact" required,
        corporate_registration_number: Nullable<String> = "corporate_registration_number",
        country_code: String = "country_code" required,
        /// At most 255 characters.
        customer_reference: Option<String> = "customer_reference",
        /// At most 255 characters.
        doing_business_as: String = "doing_business_as" required,
        dun_bradstreet_number: Nullable<String> = "dun_bradstreet_number",
        fein: String = "fein" required,
        industry: EnterpriseIndustry = "industry" required,
        /// At most 255 characters.
        jurisdiction_of_incorporation: String = "jurisdiction_of_incorporation" required,
        /// At least 3 characters. At most 64 characters.
        legal_name: String = "legal_name" required,
        number_of_employees: EnterpriseCreateNumberOfEmployees = "number_of_employees" required,
        organization_contact: OrganizationContact = "organization_contact" required,
        organization_legal_type: EnterpriseCreateOrganizationLegalType = "organization_legal_type" required,
        organization_physical_address: PhysicalAddress = "organization_physical_address" required,
        organization_type: EnterpriseCreateOrganizationType = "organization_type" required,
        primary_business_domain_sic_code: Nullable<String> = "primary_business_domain_sic_code",
        professional_license_number: Nullable<String> = "professional_license_number",
        /// Default: `enterprise`.
        role_type: Option<EnterpriseCreateRoleType> = "role_type",
        /// Format: `uri`. At most 255 characters.
        website: String = "website" required,
    }
    required EnterpriseCreateRequired { legal_name: String, organization_type: EnterpriseCreateOrganizationType, country_code: String, website: String, fein: String, industry: EnterpriseIndustry, number_of_employees: EnterpriseCreateNumberOfEmployees, organization_legal_type: EnterpriseCreateOrganizationLegalType, doing_business_as: String, jurisdiction_of_incorporation: String, organization_contact: OrganizationContact, billing_contact: BillingContact, organization_physical_address: PhysicalAddress, billing_address: PhysicalAddress }
}

string_enum! {
    /// `number_of_employees` of [`EnterpriseCreate`].
    pub enum EnterpriseCreateNumberOfEmployees {
        N1To10 = "1-10",
        N11To50 = "11-50",
        N51To200 = "51-200",
        N201To500 = "201-500",
        N501To2000 = "501-2000",
        N2001To10000 = "2001-10000",
        N10001Plus = "10001+",
    }
}

string_enum! {
    /// `organization_legal_type` of [`EnterpriseCreate`].
    pub enum EnterpriseCreateOrganizationLegalType {
        Corporation = "corporation",
        Llc = "llc",
        Partnership = "partnership",
        Nonprofit = "nonprofit",
        Other = "other",
    }
}

string_enum! {
    /// `organization_type` of [`EnterpriseCreate`].
    pub enum EnterpriseCreateOrganizationType {
        Commercial = "commercial",
        Government = "government",
        NonProfit = "non_profit",
    }
}

string_enum! {
    /// `role_type` of [`EnterpriseCreate`].
    pub enum EnterpriseCreateRoleType {
        Enterprise = "enterprise",
        Bpo = "bpo",
    }
}

string_enum! {
    /// `industry` of [`EnterpriseCreate`]. Part of [`EnterpriseUpdate`].
    pub enum EnterpriseIndustry {
        Accounting = "accounting",
        Finance = "finance",
        Billing = "billing",
        Collections = "collections",
        Business = "business",
        Charity = "charity",
        Nonprofit = "nonprofit",
        Communications = "communications",
        Telecom = "telecom",
        CustomerService = "customer service",
        Support = "support",
        Delivery = "delivery",
        Shipping = "shipping",
        Logistics = "logistics",
        Education = "education",
        Financial = "financial",
        Banking = "banking",
        Government = "government",
        Public = "public",
        Healthcare = "healthcare",
        Health = "health",
        Pharmacy = "pharmacy",
        Medical = "medical",
        Insurance = "insurance",
        Legal = "legal",
        Law = "law",
        Notifications = "notifications",
        Scheduling = "scheduling",
        RealEstate = "real estate",
        Property = "property",
        Retail = "retail",
        Ecommerce = "ecommerce",
        Sales = "sales",
        Marketing = "marketing",
        Software = "software",
        Technology = "technology",
        Tech = "tech",
        Media = "media",
        Surveys = "surveys",
        MarketResearch = "market research",
        Travel = "travel",
        Hospitality = "hospitality",
        Hotel = "hotel",
    }
}

object! {
    /// Schema `EnterpriseUpdate`. Taken by [`client.enterprises().update`](crate::resources::Enterprises::update).
    pub struct EnterpriseUpdate request {
        billing_address: Option<PhysicalAddress> = "billing_address",
        billing_contact: Option<BillingContact> = "billing_contact",
        corporate_registration_number: Nullable<String> = "corporate_registration_number",
        /// At most 255 characters.
        customer_reference: Option<String> = "customer_reference",
        /// At most 255 characters.
        doing_business_as: Option<String> = "doing_business_as",
        dun_bradstreet_number: Nullable<String> = "dun_bradstreet_number",
        fein: Option<String> = "fein",
        industry: Option<EnterpriseIndustry> = "industry",
        /// At most 255 characters.
        jurisdiction_of_incorporation: Option<String> = "jurisdiction_of_incorporation",
        /// At least 3 characters. At most 64 characters.
        legal_name: Option<String> = "legal_name",
        number_of_employees: Option<String> = "number_of_employees",
        organization_contact: Option<OrganizationContact> = "organization_contact",
        organization_legal_type: Option<String> = "organization_legal_type",
        organization_physical_address: Option<PhysicalAddress> = "organization_physical_address",
        primary_business_domain_sic_code: Nullable<String> = "primary_business_domain_sic_code",
        professional_license_number: Nullable<String> = "professional_license_number",
        /// Format: `uri`. At most 255 characters.
        website: Option<String> = "website",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `InfringementClaim`. Returned by [`client.dir().list_infringement_claims`](crate::resources::branded_calling::Dir::list_infringement_claims), [`client.infringement_claims().retrieve`](crate::resources::branded_calling::InfringementClaims::retrieve) and [`client.infringement_claims().contest`](crate::resources::branded_calling::InfringementClaims::contest).
    pub struct InfringementClaim reply {
        /// Set by the server.
        claim_date: Option<DateTime> = "claim_date",
        /// At least 10 characters. At most 2000 characters.
        claim_description: Option<String> = "claim_description",
        claim_type: Option<InfringementClaimType> = "claim_type",
        /// At least 1 character. At most 255 characters.
        claimant_contact: Option<String> = "claimant_contact",
        /// At least 1 character. At most 255 characters.
        claimant_name: Option<String> = "claimant_name",
        contest_documents: Option<Vec<Document>> = "contest_documents",
        /// Set by the server.
        contest_history: Option<Vec<ContestSubmission>> = "contest_history",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        dir: Option<InfringementClaimDirRef> = "dir",
        /// Format: `uuid`.
        dir_id: Option<String> = "dir_id",
        /// Format: `uuid`.
        enterprise_id: Option<String> = "enterprise_id",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        resolution: Option<InfringementClaimResolution> = "resolution",
        /// Set by the server.
        resolution_date: Option<DateTime> = "resolution_date",
        /// At most 2000 characters. Set by the server.
        resolution_notes: Option<String> = "resolution_notes",
        status: Option<InfringementClaimStatus> = "status",
        /// Set by the server.
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Schema `InfringementClaimContest`. Taken by [`client.infringement_claims().contest`](crate::resources::branded_calling::InfringementClaims::contest).
    pub struct InfringementClaimContest request {
        /// At least 10 characters. At most 2000 characters.
        contest_notes: String = "contest_notes" required,
        /// At most 20 items.
        documents: Option<Vec<Document>> = "documents",
    }
    /// Creates one with `contest_notes`, which is required.
    new(contest_notes: String)
}

object! {
    /// Schema `InfringementClaimDirRef`. Part of [`InfringementClaim`].
    pub struct InfringementClaimDirRef reply {
        display_name: Option<String> = "display_name",
        /// Format: `uuid`.
        enterprise_id: Option<String> = "enterprise_id",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        status: Option<DirStatus> = "status",
    }
}

string_enum! {
    /// `resolution` of [`InfringementClaim`].
    pub enum InfringementClaimResolution {
        Upheld = "upheld",
        Rejected = "rejected",
        Modified = "modified",
    }
}

string_enum! {
    /// Schema `InfringementClaimStatus`. Part of [`InfringementClaim`].
    pub enum InfringementClaimStatus {
        Pending = "pending",
        Contested = "contested",
        Resolved = "resolved",
    }
}

string_enum! {
    /// Schema `InfringementClaimType`. Part of [`InfringementClaim`].
    pub enum InfringementClaimType {
        Trademark = "trademark",
        Copyright = "copyright",
    }
}

string_enum! {
    /// Parameter of `GET /dir`. Taken by [`client.dir().list`](crate::resources::branded_calling::Dir::list).
    pub enum ListDirSort {
        CreatedAt = "created_at",
        CreatedAtDesc = "-created_at",
        UpdatedAt = "updated_at",
        UpdatedAtDesc = "-updated_at",
        DisplayName = "display_name",
        DisplayNameDesc = "-display_name",
        Status = "status",
        StatusDesc = "-status",
    }
}

string_enum! {
    /// Parameter of `GET /enterprises/{enterprise_id}/dir`. Taken by [`client.enterprises().dir().list`](crate::resources::branded_calling::EnterprisesDir::list).
    pub enum ListEnterpriseDirSort {
        CreatedAt = "created_at",
        CreatedAtDesc = "-created_at",
        UpdatedAt = "updated_at",
        UpdatedAtDesc = "-updated_at",
        DisplayName = "display_name",
        DisplayNameDesc = "-display_name",
        Status = "status",
        StatusDesc = "-status",
        SubmittedAt = "submitted_at",
        SubmittedAtDesc = "-submitted_at",
        VerifiedAt = "verified_at",
        VerifiedAtDesc = "-verified_at",
        ExpiringAt = "expiring_at",
        ExpiringAtDesc = "-expiring_at",
    }
}

object! {
    /// Schema `OrganizationContact`. Part of [`Enterprise`], [`EnterpriseCreate`] and [`EnterpriseUpdate`].
    pub struct OrganizationContact both {
        /// Format: `email`.
        email: String = "email" required,
        /// At most 255 characters.
        first_name: String = "first_name" required,
        /// At most 255 characters.
        job_title: String = "job_title" required,
        /// At most 255 characters.
        last_name: String = "last_name" required,
        phone_number: String = "phone_number" required,
    }
    /// Creates one with `first_name`, `last_name`, `email`, `job_title` and `phone_number`, which are required.
    new(first_name: String, last_name: String, email: String, job_title: String, phone_number: String)
}

object! {
    /// Schema `branded-calling_PaginationMeta`. Returned by [`client.call_reasons().list`](crate::resources::branded_calling::CallReasons::list), [`client.dir().list`](crate::resources::branded_calling::Dir::list), [`client.dir().comments().list`](crate::resources::branded_calling::DirComments::list) and 6 more. Part of [`DocumentTypeReferenceList`].
    pub struct PaginationMeta reply {
        page_number: i64 = "page_number" required,
        page_size: i64 = "page_size" required,
        total_pages: i64 = "total_pages" required,
        total_results: i64 = "total_results" required,
    }
}

object! {
    /// Schema `PhoneNumberBatch`. Returned by [`client.dir().phone_number_batches().list`](crate::resources::branded_calling::DirPhoneNumberBatches::list) and [`client.dir().phone_number_batches().retrieve`](crate::resources::branded_calling::DirPhoneNumberBatches::retrieve).
    pub struct PhoneNumberBatch reply {
        /// Format: `uuid`. Set by the server.
        batch_id: Option<String> = "batch_id",
        /// Set by the server.
        dir_display_name: Option<String> = "dir_display_name",
        /// Format: `uuid`.
        dir_id: Option<String> = "dir_id",
        documents: Option<Vec<Document>> = "documents",
        /// Format: `uuid`.
        enterprise_id: Option<String> = "enterprise_id",
        phone_numbers: Option<Vec<DirPhoneNumber>> = "phone_numbers",
        status: Option<PhoneNumberStatus> = "status",
        /// Set by the server.
        submitted_at: Option<DateTime> = "submitted_at",
        /// Set by the server.
        total_count: Option<i64> = "total_count",
    }
}

object! {
    /// Schema `PhoneNumberBulkDeleteResponse`. Returned by [`client.dir().phone_numbers().remove`](crate::resources::branded_calling::DirPhoneNumbers::remove).
    pub struct PhoneNumberBulkDeleteResponse reply {
        data: Vec<String> = "data" required,
        meta: PhoneNumberBulkDeleteResponseMeta = "meta" required,
    }
}

object! {
    /// `meta` of [`PhoneNumberBulkDeleteResponse`].
    pub struct PhoneNumberBulkDeleteResponseMeta reply {
        errors: Vec<PhoneNumberItemError> = "errors" required,
    }
}

object! {
    /// Schema `PhoneNumberItemError`. Part of [`PhoneNumberBulkDeleteResponseMeta`].
    pub struct PhoneNumberItemError reply {
        /// Always `not_associated`.
        code: String = "code" required,
        detail: String = "detail" required,
        phone_number: String = "phone_number" required,
        title: String = "title" required,
    }
}

string_enum! {
    /// Schema `PhoneNumberStatus`. Taken by [`client.dir().phone_number_batches().list`](crate::resources::branded_calling::DirPhoneNumberBatches::list) and [`client.dir().phone_numbers().list`](crate::resources::branded_calling::DirPhoneNumbers::list). Part of [`PhoneNumberBatch`] and [`DirPhoneNumber`].
    pub enum PhoneNumberStatus {
        Submitted = "submitted",
        InReview = "in_review",
        Verified = "verified",
        Unsuccessful = "unsuccessful",
        Suspended = "suspended",
        Expired = "expired",
        PermanentlyRejected = "permanently_rejected",
    }
}

object! {
    /// Schema `PhysicalAddress`. Part of [`Enterprise`], [`EnterpriseCreate`] and [`EnterpriseUpdate`].
    pub struct PhysicalAddress both {
        administrative_area: String = "administrative_area" required,
        /// At most 100 characters.
        city: String = "city" required,
        country: String = "country" required,
        /// At most 255 characters.
        extended_address: Nullable<String> = "extended_address",
        /// At most 20 characters.
        postal_code: String = "postal_code" required,
        /// At most 255 characters.
        street_address: String = "street_address" required,
    }
    /// Creates one with `country`, `administrative_area`, `city`, `postal_code` and `street_address`, which are required.
    new(country: String, administrative_area: String, city: String, postal_code: String, street_address: String)
}

string_enum! {
    /// `ref_type` of [`Reference`]. Taken by [`client.dir().references().update`](crate::resources::branded_calling::DirReferences::update).
    pub enum RefType {
        Business = "business",
        Financial = "financial",
    }
}

object! {
    /// Schema `Reference`. Returned by [`client.dir().references().list`](crate::resources::branded_calling::DirReferences::list), [`client.dir().references().create`](crate::resources::branded_calling::DirReferences::create) and [`client.dir().references().update`](crate::resources::branded_calling::DirReferences::update).
    pub struct Reference reply {
        /// Format: `email`.
        email: Option<String> = "email",
        /// At most 255 characters.
        full_name: String = "full_name" required,
        /// At most 255 characters.
        job_title: Option<String> = "job_title",
        /// At most 255 characters.
        organization: Option<String> = "organization",
        phone_e164: String = "phone_e164" required,
        /// Always `dir_reference`. Set by the server.
        record_type: String = "record_type" required,
        ref_type: RefType = "ref_type" required,
        /// At most 255 characters.
        relationship_to_registrant: Option<String> = "relationship_to_registrant",
        /// At least 0. At most 1.
        slot: i64 = "slot" required,
        timezone: String = "timezone" required,
    }
}

object! {
    /// Schema `ReferenceInput`. Part of [`ReferenceSubmissionRequest`].
    pub struct ReferenceInput request {
        /// Format: `email`.
        email: String = "email" required,
        /// At least 1 character. At most 255 characters.
        full_name: String = "full_name" required,
        /// At most 255 characters.
        job_title: Nullable<String> = "job_title",
        /// At most 255 characters.
        organization: Nullable<String> = "organization",
        /// Pattern: `^\+[1-9]\d{1,14}$`.
        phone_e164: String = "phone_e164" required,
        /// At most 255 characters.
        relationship_to_registrant: Nullable<String> = "relationship_to_registrant",
        timezone: String = "timezone" required,
    }
    /// Creates one with `full_name`, `phone_e164`, `email` and `timezone`, which are required.
    new(full_name: String, phone_e164: String, email: String, timezone: String)
}

object! {
    /// Schema `ReferenceSubmissionRequest`. Taken by [`client.dir().references().create`](crate::resources::branded_calling::DirReferences::create).
    pub struct ReferenceSubmissionRequest request {
        /// At least 2 items. At most 2 items.
        business_references: Vec<ReferenceInput> = "business_references" required,
        financial_reference: ReferenceInput = "financial_reference" required,
    }
    /// Creates one with `business_references` and `financial_reference`, which are required.
    new(business_references: Vec<ReferenceInput>, financial_reference: ReferenceInput)
}

object! {
    /// Schema `ReferenceUpdateRequest`. Taken by [`client.dir().references().update`](crate::resources::branded_calling::DirReferences::update).
    pub struct ReferenceUpdateRequest request {
        /// Format: `email`.
        email: Option<String> = "email",
        /// At least 1 character. At most 255 characters.
        full_name: Option<String> = "full_name",
        /// At most 255 characters.
        job_title: Nullable<String> = "job_title",
        /// At most 255 characters.
        organization: Nullable<String> = "organization",
        /// Pattern: `^\+[1-9]\d{1,14}$`.
        phone_e164: Option<String> = "phone_e164",
        /// At most 255 characters.
        relationship_to_registrant: Nullable<String> = "relationship_to_registrant",
        timezone: Option<String> = "timezone",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `RejectionReason`. Part of [`Dir`] and [`DirPhoneNumber`].
    pub struct RejectionReason reply {
        code: Option<String> = "code",
        detail: Option<String> = "detail",
        message: Option<String> = "message",
        title: Option<String> = "title",
    }
}

object! {
    /// Schema `SignaturePayload`. Part of [`BrandLoaRenderRequest`].
    pub struct SignaturePayload request {
        /// At least 1 character. At most 60000 characters.
        image_base64: String = "image_base64" required,
        /// At most 200 characters.
        signer_name: Nullable<String> = "signer_name",
    }
    /// Creates one with `image_base64`, which is required.
    new(image_base64: String)
}

object! {
    /// Schema `TermsOfServiceInfo`. Returned by [`client.terms_of_service().retrieve_info`](crate::resources::branded_calling::TermsOfService::retrieve_info).
    pub struct TermsOfServiceInfo reply {
        agreements: Option<Vec<TermsOfServiceInfoItem>> = "agreements",
    }
}

object! {
    /// Schema `TermsOfServiceInfoItem`. Part of [`TermsOfServiceInfo`].
    pub struct TermsOfServiceInfoItem reply {
        current_version: Option<String> = "current_version",
        description: Option<String> = "description",
        effective_date: Option<Date> = "effective_date",
        product_type: Option<TosProductType> = "product_type",
        terms_url: Option<String> = "terms_url",
    }
}

object! {
    /// Schema `TosAgreement`. Returned by [`client.terms_of_service().agreements().list`](crate::resources::branded_calling::TermsOfServiceAgreements::list), [`client.terms_of_service().agreements().retrieve`](crate::resources::branded_calling::TermsOfServiceAgreements::retrieve), [`client.terms_of_service().branded_calling().agree`](crate::resources::branded_calling::TermsOfServiceBrandedCalling::agree) and 1 more.
    pub struct TosAgreement reply {
        /// Set by the server.
        agreed_at: Option<DateTime> = "agreed_at",
        /// Set by the server.
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        product_type: Option<TosProductType> = "product_type",
        terms_version: Option<String> = "terms_version",
        /// Set by the server.
        version: Option<String> = "version",
    }
}

string_enum! {
    /// Schema `TosProductType`. Taken by [`client.terms_of_service().agreements().list`](crate::resources::branded_calling::TermsOfServiceAgreements::list), [`client.terms_of_service().retrieve_info`](crate::resources::branded_calling::TermsOfService::retrieve_info) and [`client.terms_of_service().retrieve_status`](crate::resources::branded_calling::TermsOfService::retrieve_status). Part of [`TosAgreement`], [`TermsOfServiceInfoItem`] and [`TosStatus`].
    pub enum TosProductType {
        BrandedCalling = "branded_calling",
        NumberReputation = "number_reputation",
    }
}

object! {
    /// Schema `TosStatus`. Returned by [`client.terms_of_service().retrieve_status`](crate::resources::branded_calling::TermsOfService::retrieve_status).
    pub struct TosStatus reply {
        agreed_at: Option<DateTime> = "agreed_at",
        agreed_version: Option<String> = "agreed_version",
        agreement_required: bool = "agreement_required" required,
        current_terms_version: String = "current_terms_version" required,
        has_agreed: bool = "has_agreed" required,
        product_type: TosProductType = "product_type" required,
    }
}

object! {
    /// `data` of `ValidateCallReasonsResponse`. Returned by [`client.call_reasons().validate`](crate::resources::branded_calling::CallReasons::validate).
    pub struct ValidateCallReasonsResponseData reply {
        all_pre_approved: bool = "all_pre_approved" required,
        non_approved_reasons: Vec<String> = "non_approved_reasons" required,
        requires_manual_vetting: bool = "requires_manual_vetting" required,
    }
}
