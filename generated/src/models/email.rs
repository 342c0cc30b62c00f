//! Types of Email. Sends email from verified domains, with templates, events, suppressions and validation.
//!
//! See [the operations](crate::resources::email), [the guide](crate::guides::email).

use crate::runtime::model::{
    DateTime, File, Map, Nullable, Value, object, string_enum, union,
};

object! {
    /// Schema `AccountEmailEvent`. Returned by [`client.email_events().list`](crate::resources::email::EmailEvents::list).
    pub struct AccountEmailEvent reply {
        email: Option<EventEmailSummary> = "email",
        /// Format: `uuid`.
        email_id: String = "email_id" required,
        /// Format: `uuid`.
        id: String = "id" required,
        occurred_at: DateTime = "occurred_at" required,
        payload: Option<Value> = "payload",
        /// Always `email_event`.
        record_type: String = "record_type" required,
        type_: EmailEventType = "type" required,
    }
}

object! {
    /// Schema `AddGroupSuppressionRequest`. Taken by [`client.email_unsubscribe_groups().suppressions().create`](crate::resources::email::EmailUnsubscribeGroupsSuppressions::create).
    pub struct AddGroupSuppressionRequest request {
        to: String = "to" required,
    }
    /// Creates one with `to`, which is required.
    new(to: String)
}

object! {
    /// Schema `AttachmentRequest`. Part of [`CreateEmailRequest`].
    pub struct AttachmentRequest request {
        content: Option<String> = "content",
        content_type: Option<String> = "content_type",
        filename: Option<String> = "filename",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `AttachmentResponse`. Part of [`EmailMessage`].
    pub struct AttachmentResponse reply {
        content_type: String = "content_type" required,
        filename: String = "filename" required,
    }
}

object! {
    /// Schema `CreateEmailBatchRequest`. Taken by [`client.email_messages().batch`](crate::resources::email::EmailMessages::batch).
    pub struct CreateEmailBatchRequest request {
        /// At least 1 item. At most 50 items.
        messages: Vec<CreateEmailRequest> = "messages" required,
        /// Default: `false`.
        sandbox_mode: Option<bool> = "sandbox_mode",
    }
    /// Creates one with `messages`, which is required.
    new(messages: Vec<CreateEmailRequest>)
}

object! {
    /// Schema `CreateEmailBlockRequest`. Taken by [`client.email_blocks().create`](crate::resources::email::EmailBlocks::create).
    pub struct CreateEmailBlockRequest request {
        /// Format: `uuid`.
        domain_id: Nullable<String> = "domain_id",
        expires_at: Nullable<DateTime> = "expires_at",
        from: Nullable<String> = "from",
        to: String = "to" required,
    }
    /// Creates one with `to`, which is required.
    new(to: String)
}

object! {
    /// Schema `CreateEmailDomainRequest`. Taken by [`client.email_domains().create`](crate::resources::email::EmailDomains::create).
    pub struct CreateEmailDomainRequest request {
        dmarc_policy: Nullable<String> = "dmarc_policy",
        domain: String = "domain" required,
        /// Default: `false`.
        inbound_enabled: Option<bool> = "inbound_enabled",
        tracking: Option<TrackingSettings> = "tracking",
    }
    /// Creates one with `domain`, which is required.
    new(domain: String)
}

object! {
    /// Schema `CreateEmailRequest`. Taken by [`client.email_messages().create`](crate::resources::email::EmailMessages::create). Part of [`CreateEmailBatchRequest`].
    pub struct CreateEmailRequest request {
        attachments: Option<Vec<AttachmentRequest>> = "attachments",
        bcc: Option<Vec<EmailAddressInput>> = "bcc",
        cc: Option<Vec<EmailAddressInput>> = "cc",
        from: EmailAddressInput = "from" required,
        from_name: Option<String> = "from_name",
        /// Format: `uuid`.
        group_id: Option<String> = "group_id",
        headers: Option<Map<String>> = "headers",
        html_body: Option<String> = "html_body",
        /// Default: `false`.
        ignore_suppression: Option<bool> = "ignore_suppression",
        /// Default: `false`.
        inline_css: Option<bool> = "inline_css",
        metadata: Option<Value> = "metadata",
        reply_to: Option<EmailAddressInput> = "reply_to",
        /// Default: `false`.
        sandbox_mode: Option<bool> = "sandbox_mode",
        send_at: Option<DateTime> = "send_at",
        subject: Option<String> = "subject",
        tags: Option<Vec<String>> = "tags",
        /// Format: `uuid`.
        template_id: Option<String> = "template_id",
        /// Default: `{}`.
        template_variables: Option<Value> = "template_variables",
        text_body: Option<String> = "text_body",
        /// At least 1 item.
        to: Vec<EmailAddressInput> = "to" required,
    }
    /// Creates one with `from` and `to`, which are required.
    new(from: EmailAddressInput, to: Vec<EmailAddressInput>)
}

object! {
    /// Schema `CreateEmailTemplateRequest`. Taken by [`client.email_templates().create`](crate::resources::email::EmailTemplates::create).
    pub struct CreateEmailTemplateRequest request {
        html_body: Nullable<String> = "html_body",
        /// Pattern: `^[A-Za-z0-9 _-]+$`.
        name: String = "name" required,
        subject: Nullable<String> = "subject",
        text_body: Nullable<String> = "text_body",
        variables: Option<Vec<String>> = "variables",
    }
    /// Creates one with `name`, which is required.
    new(name: String)
}

object! {
    /// Schema `CreateEmailValidationBatchRequest`. Taken by [`client.email_validations().batch().create`](crate::resources::email::EmailValidationsBatch::create).
    pub struct CreateEmailValidationBatchRequest request {
        /// At least 1 item. At most 1000 items.
        emails: Vec<String> = "emails" required,
        /// Format: `uri`. At most 2048 characters. Pattern: `^https?://`.
        webhook_url: Option<String> = "webhook_url",
    }
    /// Creates one with `emails`, which is required.
    new(emails: Vec<String>)
}

object! {
    /// Schema `CreateEmailValidationRequest`. Taken by [`client.email_validations().create`](crate::resources::email::EmailValidations::create).
    pub struct CreateEmailValidationRequest request {
        email: String = "email" required,
    }
    /// Creates one with `email`, which is required.
    new(email: String)
}

object! {
    /// Schema `CreateEmailWebhookRequest`. Taken by [`client.email_domains().webhooks().create`](crate::resources::email::EmailDomainsWebhooks::create).
    pub struct CreateEmailWebhookRequest request {
        /// At least 1 item.
        events: Vec<EmailWebhookEvent> = "events" required,
        /// Format: `uri`.
        url: String = "url" required,
    }
    /// Creates one with `url` and `events`, which are required.
    new(url: String, events: Vec<EmailWebhookEvent>)
}

object! {
    /// Schema `CreateImportRequest`. Taken by [`client.email_blocks().imports().create`](crate::resources::email::EmailBlocksImports::create).
    pub struct CreateImportRequest request {
        /// Default: `30`. At least 1.
        block_ttl_days: Option<i64> = "block_ttl_days",
        file: File = "file" required,
    }
    /// Creates one with `file`, which is required.
    new(file: File)
}

object! {
    /// Schema `CreateUnsubscribeGroupRequest`. Taken by [`client.email_unsubscribe_groups().create`](crate::resources::email::EmailUnsubscribeGroups::create).
    pub struct CreateUnsubscribeGroupRequest request {
        description: Nullable<String> = "description",
        /// At least 1 character. At most 255 characters.
        name: String = "name" required,
    }
    /// Creates one with `name`, which is required.
    new(name: String)
}

object! {
    /// Schema `CursorMeta`. Part of [`ListEmailBlocksResponseMeta`].
    pub struct CursorMeta reply {
        has_next: bool = "has_next" required,
        has_previous: bool = "has_previous" required,
        next_cursor: Option<String> = "next_cursor",
        page_size: i64 = "page_size" required,
        previous_cursor: Option<String> = "previous_cursor",
    }
}

object! {
    /// Schema `email_CursorPaginationMeta`. Part of [`EmailDomainListResponseMeta`].
    pub struct CursorPaginationMeta reply {
        has_next: bool = "has_next" required,
        has_previous: bool = "has_previous" required,
        next_cursor: Option<String> = "next_cursor",
        /// At least 1.
        page_size: i64 = "page_size" required,
        previous_cursor: Option<String> = "previous_cursor",
    }
}

union! {
    /// Parameter of `DELETE /email_unsubscribe_groups/{id}`. Taken by [`client.email_unsubscribe_groups().delete`](crate::resources::email::EmailUnsubscribeGroups::delete).
    pub enum DeleteEmailUnsubscribeGroupForce {
        /// A JSON string.
        Force(Force) = json "string",
        /// A JSON boolean.
        Bool(bool) = json "boolean",
    }
    from Force(Force)
    from Bool(bool)
    text Force
}

object! {
    /// Schema `DKIMStatus`. Part of [`EmailDomain`].
    pub struct DkimStatus reply {
        active: bool = "active" required,
        /// Always `rsa-sha256`.
        algorithm: Option<String> = "algorithm" required,
        /// Always `2048`.
        key_length: Option<i64> = "key_length" required,
        rotated_at: Option<DateTime> = "rotated_at" required,
        selector: Option<String> = "selector" required,
    }
}

object! {
    /// Schema `DNSRecord`. Returned by [`client.email_domains().retrieve_dns_records`](crate::resources::email::EmailDomains::retrieve_dns_records). Part of [`EmailDomain`].
    pub struct DnsRecord reply {
        actual_value: Option<String> = "actual_value",
        host: String = "host" required,
        /// Format: `uuid`.
        id: String = "id" required,
        priority: Option<i64> = "priority",
        purpose: DnsRecordPurpose = "purpose" required,
        record_type: DnsRecordType = "record_type" required,
        required: bool = "required" required,
        status: DnsRecordStatus = "status" required,
        value: String = "value" required,
    }
}

string_enum! {
    /// `purpose` of [`DnsRecord`].
    pub enum DnsRecordPurpose {
        Ownership = "ownership",
        Spf = "spf",
        Dkim = "dkim",
        Dmarc = "dmarc",
        Mx = "mx",
    }
}

string_enum! {
    /// `status` of [`DnsRecord`].
    pub enum DnsRecordStatus {
        Pending = "pending",
        Verified = "verified",
        Failed = "failed",
        NotRequired = "not_required",
    }
}

string_enum! {
    /// `record_type` of [`DnsRecord`].
    pub enum DnsRecordType {
        Txt = "TXT",
        Mx = "MX",
    }
}

object! {
    /// Schema `EmailAddress`. Part of [`EventEmailSummary`], [`EmailMessage`] and [`EmailAddressInput`].
    pub struct EmailAddress both {
        email: String = "email" required,
        name: Option<String> = "name",
    }
    /// Creates one with `email`, which is required.
    new(email: String)
}

union! {
    /// Schema `EmailAddressInput`. Part of [`CreateEmailRequest`].
    pub enum EmailAddressInput {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON object.
        EmailAddress(EmailAddress) = json "object",
    }
    from Text(String)
    from EmailAddress(EmailAddress)
    text Text
}

object! {
    /// Schema `EmailBatchItemError`. Part of [`EmailBatchResponse`].
    pub struct EmailBatchItemError reply {
        code: EmailBatchItemErrorCode = "code" required,
        /// At least 0.
        index: i64 = "index" required,
        message: String = "message" required,
    }
}

string_enum! {
    /// `code` of [`EmailBatchItemError`].
    pub enum EmailBatchItemErrorCode {
        BadRequest = "bad_request",
        NotFound = "not_found",
        Forbidden = "forbidden",
        ServiceUnavailable = "service_unavailable",
        ValidationError = "validation_error",
        RecipientSuppressed = "recipient_suppressed",
        ReputationSuspended = "reputation_suspended",
    }
}

object! {
    /// Schema `EmailBatchMeta`. Part of [`EmailBatchResponse`].
    pub struct EmailBatchMeta reply {
        /// At least 0.
        failed: i64 = "failed" required,
        /// At least 0.
        succeeded: i64 = "succeeded" required,
        /// At least 0.
        total: i64 = "total" required,
    }
}

object! {
    /// Schema `EmailBatchResponse`. Returned by [`client.email_messages().batch`](crate::resources::email::EmailMessages::batch).
    pub struct EmailBatchResponse reply {
        data: Vec<EmailMessage> = "data" required,
        errors: Vec<EmailBatchItemError> = "errors" required,
        meta: EmailBatchMeta = "meta" required,
    }
}

object! {
    /// Schema `EmailBlock`. Returned by [`client.email_blocks().list`](crate::resources::email::EmailBlocks::list), [`client.email_blocks().create`](crate::resources::email::EmailBlocks::create), [`client.email_blocks().retrieve`](crate::resources::email::EmailBlocks::retrieve) and 3 more.
    pub struct EmailBlock reply {
        created_at: DateTime = "created_at" required,
        /// Format: `uuid`.
        domain_id: Option<String> = "domain_id",
        expires_at: Option<DateTime> = "expires_at",
        from: Option<String> = "from",
        /// Format: `uuid`.
        group_id: Option<String> = "group_id",
        /// Format: `uuid`.
        id: String = "id" required,
        reason: Reason = "reason" required,
        /// Always `email_block`.
        record_type: String = "record_type" required,
        scope: Scope = "scope" required,
        source: Source = "source" required,
        status: Status = "status" required,
        to: String = "to" required,
        updated_at: DateTime = "updated_at" required,
    }
}

object! {
    /// Schema `EmailBlockEvent`. Returned by [`client.email_blocks().retrieve_events`](crate::resources::email::EmailBlocks::retrieve_events).
    pub struct EmailBlockEvent reply {
        actor: String = "actor" required,
        event_type: EmailBlockEventType = "event_type" required,
        /// Format: `uuid`.
        id: String = "id" required,
        meta: Option<Value> = "meta",
        occurred_at: DateTime = "occurred_at" required,
        reason: String = "reason" required,
        /// Always `email_block_event`.
        record_type: String = "record_type" required,
        source: String = "source" required,
    }
}

string_enum! {
    /// `event_type` of [`EmailBlockEvent`].
    pub enum EmailBlockEventType {
        Created = "created",
        Removed = "removed",
        Expired = "expired",
        OverrideUsed = "override_used",
    }
}

object! {
    /// Schema `EmailBlockImport`. Returned by [`client.email_blocks().imports().create`](crate::resources::email::EmailBlocksImports::create) and [`client.email_blocks().imports().retrieve`](crate::resources::email::EmailBlocksImports::retrieve).
    pub struct EmailBlockImport reply {
        completed_at: Option<DateTime> = "completed_at",
        created_at: DateTime = "created_at" required,
        created_count: Option<i64> = "created_count",
        error_count: Option<i64> = "error_count",
        errors: Option<Map<String>> = "errors",
        existing_count: Option<i64> = "existing_count",
        failure_reason: Option<String> = "failure_reason",
        /// Format: `uuid`.
        id: String = "id" required,
        processed_rows: Option<i64> = "processed_rows",
        provider: Option<EmailBlockImportProvider> = "provider",
        /// Always `email_block_import`.
        record_type: String = "record_type" required,
        skipped_count: Option<i64> = "skipped_count",
        status: EmailValidationBatchStatus = "status" required,
        total: i64 = "total" required,
        updated_at: DateTime = "updated_at" required,
    }
}

string_enum! {
    /// `provider` of [`EmailBlockImport`].
    pub enum EmailBlockImportProvider {
        Sendgrid = "sendgrid",
        Mailgun = "mailgun",
        Ses = "ses",
        Generic = "generic",
    }
}

object! {
    /// Schema `EmailDomain`. Returned by [`client.email_domains().list`](crate::resources::email::EmailDomains::list), [`client.email_domains().create`](crate::resources::email::EmailDomains::create), [`client.email_domains().verify`](crate::resources::email::EmailDomains::verify) and 3 more.
    pub struct EmailDomain reply {
        created_at: DateTime = "created_at" required,
        dkim: DkimStatus = "dkim" required,
        dmarc_policy: Option<String> = "dmarc_policy" required,
        dns_records: Vec<DnsRecord> = "dns_records" required,
        domain: String = "domain" required,
        /// Format: `uuid`.
        id: String = "id" required,
        inbound: InboundConfig = "inbound" required,
        /// Always `email_domain`.
        record_type: String = "record_type" required,
        reputation: Option<EmailDomainReputation> = "reputation",
        status: EmailDomainStatus = "status" required,
        tracking: TrackingSettings = "tracking" required,
        type_: EmailDomainType = "type" required,
        updated_at: DateTime = "updated_at" required,
        usable_for_inbound: bool = "usable_for_inbound" required,
        usable_for_sending: bool = "usable_for_sending" required,
        verification: EmailDomainVerification = "verification" required,
        verified_at: Option<DateTime> = "verified_at",
    }
}

object! {
    /// Schema `EmailDomainHealth`. Returned by [`client.email_domains().retrieve_health`](crate::resources::email::EmailDomains::retrieve_health).
    pub struct EmailDomainHealth reply {
        checked_at: DateTime = "checked_at" required,
        /// Format: `uuid`.
        id: String = "id" required,
        /// Always `email_domain_health`.
        record_type: String = "record_type" required,
        status: EmailDomainStatus = "status" required,
        usable_for_inbound: bool = "usable_for_inbound" required,
        usable_for_sending: bool = "usable_for_sending" required,
        verification: EmailDomainVerification = "verification" required,
    }
}

union! {
    /// `meta` of `EmailDomainListResponse`. Returned by [`client.email_domains().list`](crate::resources::email::EmailDomains::list).
    pub enum EmailDomainListResponseMeta {
        /// An object with `page_number`, `total_pages` and `total_results`.
        OffsetPaginationMeta(OffsetPaginationMeta) = keys "page_number" "total_pages" "total_results",
        /// An object with `has_next` and `has_previous`.
        CursorPaginationMeta(CursorPaginationMeta) = keys "has_next" "has_previous",
    }
}

object! {
    /// `reputation` of [`EmailDomain`].
    pub struct EmailDomainReputation reply {
        band: Option<String> = "band",
        breakdown: Option<Value> = "breakdown",
        computed_at: Option<DateTime> = "computed_at",
    }
}

string_enum! {
    /// Schema `EmailDomainStatus`. Taken by [`client.email_domains().list`](crate::resources::email::EmailDomains::list). Part of [`EmailDomain`] and [`EmailDomainHealth`].
    pub enum EmailDomainStatus {
        Pending = "pending",
        Verifying = "verifying",
        Verified = "verified",
        Failed = "failed",
        Degraded = "degraded",
        Suspended = "suspended",
    }
}

string_enum! {
    /// Schema `EmailDomainType`. Taken by [`client.email_domains().list`](crate::resources::email::EmailDomains::list). Part of [`EmailDomain`].
    pub enum EmailDomainType {
        Custom = "custom",
        Shared = "shared",
    }
}

object! {
    /// Schema `EmailDomainVerification`. Part of [`EmailDomain`] and [`EmailDomainHealth`].
    pub struct EmailDomainVerification reply {
        dkim: EmailDomainVerificationDkim = "dkim" required,
        dmarc: EmailDomainVerificationDmarc = "dmarc" required,
        mx: EmailDomainVerificationMx = "mx" required,
        ownership: EmailDomainVerificationOwnership = "ownership" required,
        spf: EmailDomainVerificationSpf = "spf" required,
    }
}

string_enum! {
    /// `dkim` of [`EmailDomainVerification`].
    pub enum EmailDomainVerificationDkim {
        Pending = "pending",
        Verified = "verified",
        Failed = "failed",
    }
}

string_enum! {
    /// `dmarc` of [`EmailDomainVerification`].
    pub enum EmailDomainVerificationDmarc {
        MissingOptional = "missing_optional",
        Verified = "verified",
        Failed = "failed",
    }
}

string_enum! {
    /// `mx` of [`EmailDomainVerification`].
    pub enum EmailDomainVerificationMx {
        NotRequired = "not_required",
        Pending = "pending",
        Verified = "verified",
        Failed = "failed",
    }
}

string_enum! {
    /// `ownership` of [`EmailDomainVerification`].
    pub enum EmailDomainVerificationOwnership {
        Pending = "pending",
        Verified = "verified",
    }
}

string_enum! {
    /// `spf` of [`EmailDomainVerification`].
    pub enum EmailDomainVerificationSpf {
        MissingOptional = "missing_optional",
        Verified = "verified",
        Failed = "failed",
    }
}

object! {
    /// Schema `EmailEventCounts`. Part of [`EmailEventStats`].
    pub struct EmailEventCounts reply {
        /// At least 0.
        bounced: i64 = "bounced" required,
        /// At least 0.
        clicked: i64 = "clicked" required,
        /// At least 0.
        complained: i64 = "complained" required,
        /// At least 0.
        deferred: i64 = "deferred" required,
        /// At least 0.
        delivered: i64 = "delivered" required,
        /// At least 0.
        failed: i64 = "failed" required,
        /// At least 0.
        opened: i64 = "opened" required,
        /// At least 0.
        queued: i64 = "queued" required,
        /// At least 0.
        sent: i64 = "sent" required,
        /// At least 0.
        unsubscribed: i64 = "unsubscribed" required,
    }
}

object! {
    /// Schema `EmailEventRates`. Part of [`EmailEventStats`].
    pub struct EmailEventRates reply {
        /// At least 0.
        bounce_rate: f64 = "bounce_rate" required,
        /// At least 0.
        click_rate: f64 = "click_rate" required,
        /// At least 0.
        complaint_rate: f64 = "complaint_rate" required,
        /// At least 0.
        deferred_rate: f64 = "deferred_rate" required,
        /// At least 0.
        delivery_rate: f64 = "delivery_rate" required,
        /// At least 0.
        open_rate: f64 = "open_rate" required,
    }
}

object! {
    /// Schema `EmailEventStats`. Returned by [`client.email_events().retrieve_stats`](crate::resources::email::EmailEvents::retrieve_stats).
    pub struct EmailEventStats reply {
        counts: EmailEventCounts = "counts" required,
        rates: EmailEventRates = "rates" required,
        /// Always `email_event_stats`.
        record_type: String = "record_type" required,
        time_range: TimeRange = "time_range" required,
    }
}

string_enum! {
    /// Schema `EmailEventType`. Part of [`AccountEmailEvent`] and [`MessageEvent`].
    pub enum EmailEventType {
        Queued = "queued",
        Deferred = "deferred",
        Scheduled = "scheduled",
        Cancelled = "cancelled",
        Sandbox = "sandbox",
        Sending = "sending",
        Sent = "sent",
        Failed = "failed",
        Delivered = "delivered",
        Bounced = "bounced",
        Complained = "complained",
        Rejected = "rejected",
        Opened = "opened",
        Clicked = "clicked",
        Unsubscribed = "unsubscribed",
    }
}

object! {
    /// Schema `EmailMessage`. Returned by [`client.email_messages().list`](crate::resources::email::EmailMessages::list), [`client.email_messages().create`](crate::resources::email::EmailMessages::create), [`client.email_messages().delete_schedule`](crate::resources::email::EmailMessages::delete_schedule) and 1 more. Part of [`EmailBatchResponse`].
    pub struct EmailMessage reply {
        attachments: Vec<AttachmentResponse> = "attachments" required,
        bcc: Vec<EmailAddress> = "bcc" required,
        cc: Vec<EmailAddress> = "cc" required,
        events: Vec<MessageEvent> = "events" required,
        from: EmailAddress = "from" required,
        /// Format: `uuid`.
        id: String = "id" required,
        inline_css: Option<bool> = "inline_css",
        inserted_at: DateTime = "inserted_at" required,
        /// Always `email_message`.
        record_type: String = "record_type" required,
        reply_to: Option<String> = "reply_to" required,
        sandbox: Option<bool> = "sandbox",
        send_at: Option<DateTime> = "send_at",
        status: EmailMessageStatus = "status" required,
        subject: String = "subject" required,
        suppressed: Option<Vec<EmailMessageSuppressed>> = "suppressed",
        /// Format: `uuid`.
        template_id: Option<String> = "template_id" required,
        /// Default: `{}`.
        template_variables: Value = "template_variables" required,
        to: Vec<EmailAddress> = "to" required,
    }
}

string_enum! {
    /// Schema `EmailMessageStatus`. Part of [`EmailMessage`].
    pub enum EmailMessageStatus {
        Queued = "queued",
        Scheduled = "scheduled",
        Cancelled = "cancelled",
        Sandbox = "sandbox",
        Sending = "sending",
        Sent = "sent",
        Failed = "failed",
        Deferred = "deferred",
        Delivered = "delivered",
        Bounced = "bounced",
        Complained = "complained",
        Rejected = "rejected",
        Opened = "opened",
        Clicked = "clicked",
        Unsubscribed = "unsubscribed",
    }
}

object! {
    /// `suppressed` of [`EmailMessage`].
    pub struct EmailMessageSuppressed reply {
        override_allowed: Option<bool> = "override_allowed",
        reason: Option<String> = "reason",
        scope: Option<String> = "scope",
        /// Format: `email`.
        to: Option<String> = "to",
    }
}

object! {
    /// Schema `EmailTemplate`. Returned by [`client.email_templates().list`](crate::resources::email::EmailTemplates::list), [`client.email_templates().create`](crate::resources::email::EmailTemplates::create), [`client.email_templates().retrieve`](crate::resources::email::EmailTemplates::retrieve) and 3 more.
    pub struct EmailTemplate reply {
        created_at: DateTime = "created_at" required,
        html_body: Option<String> = "html_body" required,
        /// Format: `uuid`.
        id: String = "id" required,
        name: String = "name" required,
        /// Always `email_template`.
        record_type: String = "record_type" required,
        subject: Option<String> = "subject" required,
        text_body: Option<String> = "text_body" required,
        updated_at: DateTime = "updated_at" required,
        variables: Vec<String> = "variables" required,
    }
}

object! {
    /// Schema `EmailValidation`. Returned by [`client.email_validations().create`](crate::resources::email::EmailValidations::create).
    pub struct EmailValidation reply {
        checks: EmailValidationChecks = "checks" required,
        did_you_mean: Option<String> = "did_you_mean",
        email: String = "email" required,
        /// Always `email_validation`.
        record_type: String = "record_type" required,
        /// At least 0.
        risk_score: f64 = "risk_score" required,
        valid: bool = "valid" required,
    }
}

object! {
    /// Schema `EmailValidationBatch`. Returned by [`client.email_validations().batch().create`](crate::resources::email::EmailValidationsBatch::create).
    pub struct EmailValidationBatch reply {
        /// At least 0.
        duplicates_removed: i64 = "duplicates_removed" required,
        /// Format: `uuid`.
        id: String = "id" required,
        /// Always `email_validation_batch`.
        record_type: String = "record_type" required,
        status: EmailValidationBatchStatus = "status" required,
        /// At least 0.
        total: i64 = "total" required,
        /// Format: `uri`.
        webhook_url: Option<String> = "webhook_url",
    }
}

object! {
    /// Schema `EmailValidationBatchDetail`. Returned by [`client.email_validations().batch().retrieve`](crate::resources::email::EmailValidationsBatch::retrieve).
    pub struct EmailValidationBatchDetail reply {
        completed_at: Option<DateTime> = "completed_at",
        /// Format: `uuid`.
        id: String = "id" required,
        /// Always `email_validation_batch`.
        record_type: String = "record_type" required,
        results: Option<Map<EmailValidationResult>> = "results",
        status: EmailValidationBatchStatus = "status" required,
        /// At least 0.
        total: i64 = "total" required,
        /// Format: `uri`.
        webhook_url: Option<String> = "webhook_url",
    }
}

string_enum! {
    /// Schema `EmailValidationBatchStatus`. Part of [`EmailBlockImport`], [`EmailValidationBatch`] and [`EmailValidationBatchDetail`].
    pub enum EmailValidationBatchStatus {
        Pending = "pending",
        Processing = "processing",
        Completed = "completed",
        Failed = "failed",
    }
}

object! {
    /// Schema `EmailValidationCheck`. Part of [`EmailValidationChecks`].
    pub struct EmailValidationCheck reply {
        details: Option<String> = "details",
        pass: bool = "pass" required,
    }
}

object! {
    /// Schema `EmailValidationChecks`. Part of [`EmailValidation`] and [`EmailValidationResult`].
    pub struct EmailValidationChecks reply {
        disposable: EmailValidationCheck = "disposable" required,
        mx: EmailValidationCheck = "mx" required,
        role_based: EmailValidationCheck = "role_based" required,
        syntax: EmailValidationCheck = "syntax" required,
        typo: EmailValidationTypoCheck = "typo" required,
    }
}

object! {
    /// Schema `EmailValidationResult`. Part of [`EmailValidationBatchDetail`].
    pub struct EmailValidationResult reply {
        checks: EmailValidationChecks = "checks" required,
        did_you_mean: Option<String> = "did_you_mean",
        email: String = "email" required,
        /// At least 0.
        risk_score: f64 = "risk_score" required,
        valid: bool = "valid" required,
    }
}

object! {
    /// Schema `EmailValidationTypoCheck`. Part of [`EmailValidationChecks`].
    pub struct EmailValidationTypoCheck reply {
        details: Option<String> = "details",
        pass: bool = "pass" required,
        suggestion: Option<String> = "suggestion",
    }
}

object! {
    /// Schema `EmailWebhook`. Returned by [`client.email_domains().webhooks().list`](crate::resources::email::EmailDomainsWebhooks::list), [`client.email_domains().webhooks().create`](crate::resources::email::EmailDomainsWebhooks::create), [`client.email_domains().webhooks().retrieve`](crate::resources::email::EmailDomainsWebhooks::retrieve) and 2 more.
    pub struct EmailWebhook reply {
        created_at: DateTime = "created_at" required,
        /// Format: `uuid`.
        domain_id: String = "domain_id" required,
        /// At least 1 item.
        events: Vec<EmailWebhookEvent> = "events" required,
        /// Format: `uuid`.
        id: String = "id" required,
        /// Always `email_webhook`.
        record_type: String = "record_type" required,
        updated_at: DateTime = "updated_at" required,
        /// Format: `uri`.
        url: String = "url" required,
    }
}

string_enum! {
    /// Schema `EmailWebhookEvent`. Part of [`EmailWebhook`], [`CreateEmailWebhookRequest`] and [`UpdateEmailWebhookRequest`].
    pub enum EmailWebhookEvent {
        EmailScheduled = "email.scheduled",
        EmailSandbox = "email.sandbox",
        EmailQueued = "email.queued",
        EmailSending = "email.sending",
        EmailSent = "email.sent",
        EmailDelivered = "email.delivered",
        EmailDeferred = "email.deferred",
        EmailBounced = "email.bounced",
        EmailFailed = "email.failed",
        EmailComplained = "email.complained",
        EmailOpened = "email.opened",
        EmailClicked = "email.clicked",
        EmailUnsubscribed = "email.unsubscribed",
        EmailReceived = "email.received",
        EmailDomainCreated = "email_domain.created",
        EmailDomainVerified = "email_domain.verified",
        EmailDomainDegraded = "email_domain.degraded",
        EmailDomainSuspended = "email_domain.suspended",
        EmailDomainDeleted = "email_domain.deleted",
    }
}

object! {
    /// Schema `EventEmailSummary`. Part of [`AccountEmailEvent`].
    pub struct EventEmailSummary reply {
        cc: Vec<EmailAddress> = "cc" required,
        from: EmailAddress = "from" required,
        subject: String = "subject" required,
        to: Vec<EmailAddress> = "to" required,
    }
}

object! {
    /// Schema `EventPaginationMeta`. Returned by [`client.email_events().list`](crate::resources::email::EmailEvents::list).
    pub struct EventPaginationMeta reply {
        page_cursor: Option<String> = "page_cursor",
        /// At least 1. At most 100.
        page_size: i64 = "page_size" required,
        time_range: TimeRange = "time_range" required,
    }
}

string_enum! {
    /// A variant of [`DeleteEmailUnsubscribeGroupForce`].
    pub enum Force {
        True = "true",
        False = "false",
    }
}

object! {
    /// Schema `GroupListMeta`. Returned by [`client.email_unsubscribe_groups().list`](crate::resources::email::EmailUnsubscribeGroups::list) and [`client.email_unsubscribe_groups().suppressions().list`](crate::resources::email::EmailUnsubscribeGroupsSuppressions::list).
    pub struct GroupListMeta reply {
        page_number: i64 = "page_number" required,
        page_size: i64 = "page_size" required,
        total_pages: i64 = "total_pages" required,
        total_results: i64 = "total_results" required,
    }
}

object! {
    /// Schema `InboundConfig`. Part of [`EmailDomain`].
    pub struct InboundConfig reply {
        catch_all: bool = "catch_all" required,
        enabled: bool = "enabled" required,
        mx_required: bool = "mx_required" required,
    }
}

union! {
    /// `meta` of `ListEmailBlocksResponse`. Returned by [`client.email_blocks().list`](crate::resources::email::EmailBlocks::list).
    pub enum ListEmailBlocksResponseMeta {
        /// An object with `page_number`, `total_pages` and `total_results`.
        OffsetMeta(OffsetMeta) = keys "page_number" "total_pages" "total_results",
        /// An object with `has_next` and `has_previous`.
        CursorMeta(CursorMeta) = keys "has_next" "has_previous",
    }
}

string_enum! {
    /// Parameter of `GET /email_domains`. Taken by [`client.email_domains().list`](crate::resources::email::EmailDomains::list).
    pub enum ListEmailDomainsSort {
        CreatedAt = "created_at",
        CreatedAtDesc = "-created_at",
        Domain = "domain",
        DomainDesc = "-domain",
    }
}

union! {
    /// Parameter of `GET /email_events`. Taken by [`client.email_events().list`](crate::resources::email::EmailEvents::list).
    pub enum ListEmailEventsEventType {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON array.
        List(Vec<String>) = json "array",
    }
    from Text(String)
    from List(Vec<String>)
    text Text
}

string_enum! {
    /// Parameter of `GET /email_domains/{domain_id}/webhooks`. Taken by [`client.email_domains().webhooks().list`](crate::resources::email::EmailDomainsWebhooks::list).
    pub enum ListWebhooksSort {
        CreatedAt = "created_at",
        CreatedAtDesc = "-created_at",
    }
}

object! {
    /// Schema `MessageEvent`. Returned by [`client.email_messages().retrieve_events`](crate::resources::email::EmailMessages::retrieve_events). Part of [`EmailMessage`].
    pub struct MessageEvent reply {
        occurred_at: DateTime = "occurred_at" required,
        payload: Option<Value> = "payload",
        type_: EmailEventType = "type" required,
    }
}

object! {
    /// Schema `OffsetMeta`. Returned by [`client.email_blocks().retrieve_events`](crate::resources::email::EmailBlocks::retrieve_events). Part of [`ListEmailBlocksResponseMeta`].
    pub struct OffsetMeta reply {
        page_number: i64 = "page_number" required,
        page_size: i64 = "page_size" required,
        total_pages: i64 = "total_pages" required,
        total_results: i64 = "total_results" required,
    }
}

object! {
    /// Schema `OffsetPaginationMeta`. Returned by [`client.email_domains().webhooks().list`](crate::resources::email::EmailDomainsWebhooks::list). Part of [`EmailDomainListResponseMeta`].
    pub struct OffsetPaginationMeta reply {
        /// At least 1.
        page_number: i64 = "page_number" required,
        /// At least 1.
        page_size: i64 = "page_size" required,
        /// At least 0.
        total_pages: i64 = "total_pages" required,
        /// At least 0.
        total_results: i64 = "total_results" required,
    }
}

object! {
    /// Schema `email_PaginationMeta`. Returned by [`client.email_messages().list`](crate::resources::email::EmailMessages::list), [`client.email_messages().retrieve_events`](crate::resources::email::EmailMessages::retrieve_events) and [`client.email_templates().list`](crate::resources::email::EmailTemplates::list).
    pub struct PaginationMeta reply {
        page_cursor: Option<String> = "page_cursor",
        /// At least 1. At most 100.
        page_size: i64 = "page_size" required,
    }
}

string_enum! {
    /// Schema `Reason`. Taken by [`client.email_blocks().list`](crate::resources::email::EmailBlocks::list) and [`client.email_blocks().retrieve_export`](crate::resources::email::EmailBlocks::retrieve_export). Part of [`EmailBlock`].
    pub enum Reason {
        HardBounce = "hard_bounce",
        SpamComplaint = "spam_complaint",
        Unsubscribe = "unsubscribe",
        Invalid = "invalid",
        ManualBlock = "manual_block",
    }
}

object! {
    /// Schema `RenderEmailTemplateRequest`. Taken by [`client.email_templates().render`](crate::resources::email::EmailTemplates::render).
    pub struct RenderEmailTemplateRequest request {
        /// Default: `{}`.
        template_variables: Option<Value> = "template_variables",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Schema `Scope`. Part of [`EmailBlock`].
    pub enum Scope {
        Account = "account",
        Domain = "domain",
        Address = "address",
    }
}

string_enum! {
    /// Parameter `SortEmailBlocks`. Taken by [`client.email_blocks().list`](crate::resources::email::EmailBlocks::list) and [`client.email_blocks().retrieve_export`](crate::resources::email::EmailBlocks::retrieve_export).
    pub enum SortEmailBlocks {
        CreatedAt = "created_at",
        CreatedAtDesc = "-created_at",
    }
}

string_enum! {
    /// Schema `Source`. Part of [`EmailBlock`].
    pub enum Source {
        Feedback = "feedback",
        Manual = "manual",
        Import = "import",
        System = "system",
    }
}

string_enum! {
    /// Schema `Status`. Part of [`EmailBlock`].
    pub enum Status {
        Active = "active",
        Expired = "expired",
        Removed = "removed",
    }
}

object! {
    /// Schema `TimeRange`. Part of [`EventPaginationMeta`] and [`EmailEventStats`].
    pub struct TimeRange reply {
        from: Option<DateTime> = "from" required,
        to: Option<DateTime> = "to" required,
    }
}

object! {
    /// Schema `TrackingSettings`. Part of [`EmailDomain`], [`CreateEmailDomainRequest`] and [`UpdateEmailDomainRequest`].
    pub struct TrackingSettings both {
        /// Default: `false`.
        click_tracking: Option<bool> = "click_tracking",
        /// Default: `false`.
        open_tracking: Option<bool> = "open_tracking",
        /// Default: `true`.
        unsubscribe_tracking: Option<bool> = "unsubscribe_tracking",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UnsubscribeGroup`. Returned by [`client.email_unsubscribe_groups().list`](crate::resources::email::EmailUnsubscribeGroups::list), [`client.email_unsubscribe_groups().create`](crate::resources::email::EmailUnsubscribeGroups::create), [`client.email_unsubscribe_groups().retrieve`](crate::resources::email::EmailUnsubscribeGroups::retrieve) and 1 more.
    pub struct UnsubscribeGroup reply {
        created_at: DateTime = "created_at" required,
        description: Option<String> = "description" required,
        /// Format: `uuid`.
        id: String = "id" required,
        /// At least 1 character. At most 255 characters.
        name: String = "name" required,
        /// Always `email_unsubscribe_group`.
        record_type: String = "record_type" required,
        updated_at: DateTime = "updated_at" required,
    }
}

object! {
    /// Schema `UpdateEmailDomainRequest`. Taken by [`client.email_domains().update`](crate::resources::email::EmailDomains::update).
    pub struct UpdateEmailDomainRequest request {
        dmarc_policy: Nullable<String> = "dmarc_policy",
        inbound_enabled: Option<bool> = "inbound_enabled",
        tracking: Option<TrackingSettings> = "tracking",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdateEmailTemplateRequest`. Taken by [`client.email_templates().replace`](crate::resources::email::EmailTemplates::replace) and [`client.email_templates().update`](crate::resources::email::EmailTemplates::update).
    pub struct UpdateEmailTemplateRequest request {
        html_body: Nullable<String> = "html_body",
        /// Pattern: `^[A-Za-z0-9 _-]+$`.
        name: Option<String> = "name",
        subject: Nullable<String> = "subject",
        text_body: Nullable<String> = "text_body",
        variables: Option<Vec<String>> = "variables",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdateEmailWebhookRequest`. Taken by [`client.email_domains().webhooks().update`](crate::resources::email::EmailDomainsWebhooks::update).
    pub struct UpdateEmailWebhookRequest request {
        /// At least 1 item.
        events: Option<Vec<EmailWebhookEvent>> = "events",
        /// Format: `uri`.
        url: Option<String> = "url",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdateUnsubscribeGroupRequest`. Taken by [`client.email_unsubscribe_groups().update`](crate::resources::email::EmailUnsubscribeGroups::update).
    pub struct UpdateUnsubscribeGroupRequest request {
        description: Nullable<String> = "description",
        /// At least 1 character. At most 255 characters.
        name: Option<String> = "name",
    }
    /// Creates an empty one.
    new()
}
