//! Operations of Email. Sends email from verified domains, with templates, events, suppressions and validation.
//!
//! See [the types](crate::email), [the guide](crate::guides::email).

use crate::models::email;
use crate::runtime::operation::{Call, Client, DateTime, IntoField, Op, Page, Paging};

/// Operations under `client.email_blocks()`. Feature `email`.
///
/// Guide: [Email](crate::guides::email).
#[derive(Clone, Copy, Debug)]
pub struct EmailBlocks<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `email_blocks`. Feature `email`.
    #[inline]
    #[must_use]
    pub fn email_blocks(&self) -> EmailBlocks<'_> {
        EmailBlocks(self)
    }
}

impl EmailBlocks<'_> {
    /// Lists email blocks.
    ///
    /// `GET /email_blocks`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<email::EmailBlock, email::ListEmailBlocksResponseMeta>,
        EmailBlocksList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/email_blocks")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates an email block.
    ///
    /// `POST /email_blocks`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn create(
        &self,
        body: email::CreateEmailBlockRequest,
    ) -> Call<email::EmailBlock> {
        Call::new(self.0, const { &Op::new("POST", "/email_blocks").data() }).json(&body)
    }

    /// Exports the email blocks.
    ///
    /// `GET /email_blocks/export`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn retrieve_export(&self) -> Call<String, EmailBlocksRetrieveExport> {
        Call::new(
            self.0,
            const { &Op::new("GET", "/email_blocks/export").accept("text/csv") },
        )
    }

    /// Gets an email block.
    ///
    /// `GET /email_blocks/{id}`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<email::EmailBlock> {
        Call::new(self.0, const { &Op::new("GET", "/email_blocks/{id}").data() })
            .path(&[id])
    }

    /// Deletes an email block.
    ///
    /// `DELETE /email_blocks/{id}`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn delete(&self, id: &str) -> Call<email::EmailBlock> {
        Call::new(self.0, const { &Op::new("DELETE", "/email_blocks/{id}").data() })
            .path(&[id])
    }

    /// Gets the events of an email block.
    ///
    /// `GET /email_blocks/{id}/events`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn retrieve_events(
        &self,
        id: &str,
    ) -> Call<
        Page<email::EmailBlockEvent, email::OffsetMeta>,
        EmailBlocksRetrieveEvents,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/email_blocks/{id}/events")
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .required_items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[id])
    }
}

/// What [`EmailBlocks::list`] (`GET /email_blocks`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `25`. At least 1. At most 100.
/// - `page_after`, `String`: `page[after]` in the query.
/// - `page_before`, `String`: `page[before]` in the query.
/// - `sort`, [`SortEmailBlocks`](email::SortEmailBlocks): `sort` in the query. Default: `-created_at`.
/// - `filter_reason`, [`Reason`](email::Reason): `filter[reason]` in the query.
/// - `filter_domain_id`, `String`: `filter[domain_id]` in the query. Format: `uuid`.
/// - `filter_created_after`, `DateTime`: `filter[created_after]` in the query.
/// - `filter_created_before`, `DateTime`: `filter[created_before]` in the query.
#[derive(Debug)]
pub enum EmailBlocksList {}

impl<T> Call<T, EmailBlocksList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `25`. At least 1. At most 100.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[after]`.
    #[inline]
    pub fn page_after(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("page[after]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `page[before]`.
    #[inline]
    pub fn page_before(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("page[before]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `sort`. Default: `-created_at`.
    #[inline]
    pub fn sort(self, value: impl IntoField<Option<email::SortEmailBlocks>>) -> Self {
        self.arg("sort", &IntoField::<Option<email::SortEmailBlocks>>::into_field(value))
    }

    /// Sets the query parameter `filter[reason]`.
    #[inline]
    pub fn filter_reason(self, value: impl IntoField<Option<email::Reason>>) -> Self {
        self.arg(
            "filter[reason]",
            &IntoField::<Option<email::Reason>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[domain_id]`. Format: `uuid`.
    #[inline]
    pub fn filter_domain_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[domain_id]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `filter[created_after]`.
    #[inline]
    pub fn filter_created_after(self, value: impl IntoField<Option<DateTime>>) -> Self {
        self.arg(
            "filter[created_after]",
            &IntoField::<Option<DateTime>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[created_before]`.
    #[inline]
    pub fn filter_created_before(self, value: impl IntoField<Option<DateTime>>) -> Self {
        self.arg(
            "filter[created_before]",
            &IntoField::<Option<DateTime>>::into_field(value),
        )
    }
}

/// What [`EmailBlocks::retrieve_export`] (`GET /email_blocks/export`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `sort`, [`SortEmailBlocks`](email::SortEmailBlocks): `sort` in the query. Default: `-created_at`.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `25`. At least 1. At most 100.
/// - `filter_reason`, [`Reason`](email::Reason): `filter[reason]` in the query.
/// - `filter_domain_id`, `String`: `filter[domain_id]` in the query. Format: `uuid`.
/// - `filter_created_after`, `DateTime`: `filter[created_after]` in the query.
/// - `filter_created_before`, `DateTime`: `filter[created_before]` in the query.
#[derive(Debug)]
pub enum EmailBlocksRetrieveExport {}

impl<T> Call<T, EmailBlocksRetrieveExport> {
    /// Sets the query parameter `sort`. Default: `-created_at`.
    #[inline]
    pub fn sort(self, value: impl IntoField<Option<email::SortEmailBlocks>>) -> Self {
        self.arg("sort", &IntoField::<Option<email::SortEmailBlocks>>::into_field(value))
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `25`. At least 1. At most 100.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `filter[reason]`.
    #[inline]
    pub fn filter_reason(self, value: impl IntoField<Option<email::Reason>>) -> Self {
        self.arg(
            "filter[reason]",
            &IntoField::<Option<email::Reason>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[domain_id]`. Format: `uuid`.
    #[inline]
    pub fn filter_domain_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[domain_id]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `filter[created_after]`.
    #[inline]
    pub fn filter_created_after(self, value: impl IntoField<Option<DateTime>>) -> Self {
        self.arg(
            "filter[created_after]",
            &IntoField::<Option<DateTime>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[created_before]`.
    #[inline]
    pub fn filter_created_before(self, value: impl IntoField<Option<DateTime>>) -> Self {
        self.arg(
            "filter[created_before]",
            &IntoField::<Option<DateTime>>::into_field(value),
        )
    }
}

/// What [`EmailBlocks::retrieve_events`] (`GET /email_blocks/{id}/events`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `50`. At least 1. At most 100.
#[derive(Debug)]
pub enum EmailBlocksRetrieveEvents {}

impl<T> Call<T, EmailBlocksRetrieveEvents> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `50`. At least 1. At most 100.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.email_blocks().imports()`. Feature `email`.
///
/// Guide: [Email](crate::guides::email).
#[derive(Clone, Copy, Debug)]
pub struct EmailBlocksImports<'a>(pub(crate) &'a Client);

impl<'a> EmailBlocks<'a> {
    /// Operations under `email_blocks.imports`. Feature `email`.
    #[inline]
    #[must_use]
    pub fn imports(self) -> EmailBlocksImports<'a> {
        EmailBlocksImports(self.0)
    }
}

impl EmailBlocksImports<'_> {
    /// Imports email blocks.
    ///
    /// `POST /email_blocks/import`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn create(
        &self,
        body: email::CreateImportRequest,
    ) -> Call<email::EmailBlockImport> {
        Call::new(self.0, const { &Op::new("POST", "/email_blocks/import").data() })
            .multipart(&body)
    }

    /// Gets an import of email blocks.
    ///
    /// `GET /email_blocks/import/{id}`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<email::EmailBlockImport> {
        Call::new(self.0, const { &Op::new("GET", "/email_blocks/import/{id}").data() })
            .path(&[id])
    }
}

/// Operations under `client.email_domains()`. Feature `email`.
///
/// Guide: [Email](crate::guides::email).
#[derive(Clone, Copy, Debug)]
pub struct EmailDomains<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `email_domains`. Feature `email`.
    #[inline]
    #[must_use]
    pub fn email_domains(&self) -> EmailDomains<'_> {
        EmailDomains(self)
    }
}

impl EmailDomains<'_> {
    /// Lists email domains.
    ///
    /// `GET /email_domains`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<email::EmailDomain, email::EmailDomainListResponseMeta>,
        EmailDomainsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/email_domains")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates an email domain.
    ///
    /// `POST /email_domains`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn create(
        &self,
        body: email::CreateEmailDomainRequest,
    ) -> Call<email::EmailDomain> {
        Call::new(self.0, const { &Op::new("POST", "/email_domains").data() })
            .json(&body)
    }

    /// Gets the DNS records of an email domain.
    ///
    /// `GET /email_domains/{domain_id}/dns_records`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn retrieve_dns_records(&self, domain_id: &str) -> Call<Vec<email::DnsRecord>> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/email_domains/{domain_id}/dns_records").data()
                },
            )
            .path(&[domain_id])
    }

    /// Verifies an email domain.
    ///
    /// `POST /email_domains/{domain_id}/verify`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn verify(&self, domain_id: &str) -> Call<email::EmailDomain> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/email_domains/{domain_id}/verify").data() },
            )
            .path(&[domain_id])
    }

    /// Gets an email domain.
    ///
    /// `GET /email_domains/{id}`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<email::EmailDomain> {
        Call::new(self.0, const { &Op::new("GET", "/email_domains/{id}").data() })
            .path(&[id])
    }

    /// Updates an email domain.
    ///
    /// `PATCH /email_domains/{id}`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: email::UpdateEmailDomainRequest,
    ) -> Call<email::EmailDomain> {
        Call::new(self.0, const { &Op::new("PATCH", "/email_domains/{id}").data() })
            .path(&[id])
            .json(&body)
    }

    /// Deletes an email domain.
    ///
    /// `DELETE /email_domains/{id}`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn delete(&self, id: &str) -> Call<email::EmailDomain, EmailDomainsDelete> {
        Call::new(self.0, const { &Op::new("DELETE", "/email_domains/{id}").data() })
            .path(&[id])
    }

    /// Gets the health of an email domain.
    ///
    /// `GET /email_domains/{id}/health`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn retrieve_health(&self, id: &str) -> Call<email::EmailDomainHealth> {
        Call::new(self.0, const { &Op::new("GET", "/email_domains/{id}/health").data() })
            .path(&[id])
    }
}

/// What [`EmailDomains::list`] (`GET /email_domains`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `25`. At least 1. At most 100.
/// - `page_after`, `String`: `page[after]` in the query.
/// - `page_before`, `String`: `page[before]` in the query.
/// - `sort`, [`ListEmailDomainsSort`](email::ListEmailDomainsSort): `sort` in the query.
/// - `filter_status`, [`EmailDomainStatus`](email::EmailDomainStatus): `filter[status]` in the query.
/// - `filter_domain`, `String`: `filter[domain]` in the query.
/// - `filter_profile_id`, `String`: `filter[profile_id]` in the query. Format: `uuid`.
/// - `filter_type`, [`EmailDomainType`](email::EmailDomainType): `filter[type]` in the query.
/// - `filter_usable_for_sending`, `bool`: `filter[usable_for_sending]` in the query.
/// - `filter_usable_for_inbound`, `bool`: `filter[usable_for_inbound]` in the query.
#[derive(Debug)]
pub enum EmailDomainsList {}

impl<T> Call<T, EmailDomainsList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `25`. At least 1. At most 100.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[after]`.
    #[inline]
    pub fn page_after(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("page[after]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `page[before]`.
    #[inline]
    pub fn page_before(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("page[before]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `sort`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<email::ListEmailDomainsSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<Option<email::ListEmailDomainsSort>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[status]`.
    #[inline]
    pub fn filter_status(
        self,
        value: impl IntoField<Option<email::EmailDomainStatus>>,
    ) -> Self {
        self.arg(
            "filter[status]",
            &IntoField::<Option<email::EmailDomainStatus>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[domain]`.
    #[inline]
    pub fn filter_domain(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[domain]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `filter[profile_id]`. Format: `uuid`.
    #[inline]
    pub fn filter_profile_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[profile_id]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `filter[type]`.
    #[inline]
    pub fn filter_type(
        self,
        value: impl IntoField<Option<email::EmailDomainType>>,
    ) -> Self {
        self.arg(
            "filter[type]",
            &IntoField::<Option<email::EmailDomainType>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[usable_for_sending]`.
    #[inline]
    pub fn filter_usable_for_sending(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg(
            "filter[usable_for_sending]",
            &IntoField::<Option<bool>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[usable_for_inbound]`.
    #[inline]
    pub fn filter_usable_for_inbound(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg(
            "filter[usable_for_inbound]",
            &IntoField::<Option<bool>>::into_field(value),
        )
    }
}

/// What [`EmailDomains::delete`] (`DELETE /email_domains/{id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `force`, `bool`: `force` in the query. Default: `false`.
#[derive(Debug)]
pub enum EmailDomainsDelete {}

impl<T> Call<T, EmailDomainsDelete> {
    /// Sets the query parameter `force`. Default: `false`.
    #[inline]
    pub fn force(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("force", &IntoField::<Option<bool>>::into_field(value))
    }
}

/// Operations under `client.email_domains().webhooks()`. Feature `email`.
///
/// Guide: [Email](crate::guides::email).
#[derive(Clone, Copy, Debug)]
pub struct EmailDomainsWebhooks<'a>(pub(crate) &'a Client);

impl<'a> EmailDomains<'a> {
    /// Operations under `email_domains.webhooks`. Feature `email`.
    #[inline]
    #[must_use]
    pub fn webhooks(self) -> EmailDomainsWebhooks<'a> {
        EmailDomainsWebhooks(self.0)
    }
}

impl EmailDomainsWebhooks<'_> {
    /// Lists the webhooks of an email domain.
    ///
    /// `GET /email_domains/{domain_id}/webhooks`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn list(
        &self,
        domain_id: &str,
    ) -> Call<
        Page<email::EmailWebhook, email::OffsetPaginationMeta>,
        EmailDomainsWebhooksList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/email_domains/{domain_id}/webhooks")
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .required_items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[domain_id])
    }

    /// Creates a webhook for an email domain.
    ///
    /// `POST /email_domains/{domain_id}/webhooks`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn create(
        &self,
        domain_id: &str,
        body: email::CreateEmailWebhookRequest,
    ) -> Call<email::EmailWebhook> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/email_domains/{domain_id}/webhooks").data() },
            )
            .path(&[domain_id])
            .json(&body)
    }

    /// Gets an email domain webhook.
    ///
    /// `GET /email_domains/{domain_id}/webhooks/{id}`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn retrieve(&self, domain_id: &str, id: &str) -> Call<email::EmailWebhook> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/email_domains/{domain_id}/webhooks/{id}").data()
                },
            )
            .path(&[domain_id, id])
    }

    /// Updates an email domain webhook.
    ///
    /// `PATCH /email_domains/{domain_id}/webhooks/{id}`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn update(
        &self,
        domain_id: &str,
        id: &str,
        body: email::UpdateEmailWebhookRequest,
    ) -> Call<email::EmailWebhook> {
        Call::new(
                self.0,
                const {
                    &Op::new("PATCH", "/email_domains/{domain_id}/webhooks/{id}").data()
                },
            )
            .path(&[domain_id, id])
            .json(&body)
    }

    /// Deletes an email domain webhook.
    ///
    /// `DELETE /email_domains/{domain_id}/webhooks/{id}`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn delete(&self, domain_id: &str, id: &str) -> Call<email::EmailWebhook> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/email_domains/{domain_id}/webhooks/{id}").data()
                },
            )
            .path(&[domain_id, id])
    }
}

/// What [`EmailDomainsWebhooks::list`] (`GET /email_domains/{domain_id}/webhooks`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `25`. At least 1. At most 100.
/// - `sort`, [`ListWebhooksSort`](email::ListWebhooksSort): `sort` in the query.
#[derive(Debug)]
pub enum EmailDomainsWebhooksList {}

impl<T> Call<T, EmailDomainsWebhooksList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `25`. At least 1. At most 100.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `sort`.
    #[inline]
    pub fn sort(self, value: impl IntoField<Option<email::ListWebhooksSort>>) -> Self {
        self.arg(
            "sort",
            &IntoField::<Option<email::ListWebhooksSort>>::into_field(value),
        )
    }
}

/// Operations under `client.email_events()`. Feature `email`.
///
/// Guide: [Email](crate::guides::email).
#[derive(Clone, Copy, Debug)]
pub struct EmailEvents<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `email_events`. Feature `email`.
    #[inline]
    #[must_use]
    pub fn email_events(&self) -> EmailEvents<'_> {
        EmailEvents(self)
    }
}

impl EmailEvents<'_> {
    /// Lists email events.
    ///
    /// `GET /email_events`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<email::AccountEmailEvent, email::EventPaginationMeta>,
        EmailEventsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/email_events")
                    .page(
                        Paging::cursor("page_cursor", "meta.page_cursor")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Gets statistics of email events.
    ///
    /// `GET /email_events/stats`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn retrieve_stats(
        &self,
    ) -> Call<email::EmailEventStats, EmailEventsRetrieveStats> {
        Call::new(self.0, const { &Op::new("GET", "/email_events/stats").data() })
    }
}

/// What [`EmailEvents::list`] (`GET /email_events`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_size`, `i64`: `page_size` in the query. Default: `25`. At least 1. At most 100.
/// - `page_cursor`, `String`: `page_cursor` in the query.
/// - `event_type`, [`ListEmailEventsEventType`](email::ListEmailEventsEventType): `event_type` in the query.
/// - `email_id`, `String`: `email_id` in the query. Format: `uuid`.
/// - `from`, `DateTime`: `from` in the query.
/// - `to`, `DateTime`: `to` in the query.
#[derive(Debug)]
pub enum EmailEventsList {}

impl<T> Call<T, EmailEventsList> {
    /// Sets the query parameter `page_size`. Default: `25`. At least 1. At most 100.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page_size", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page_cursor`.
    #[inline]
    pub fn page_cursor(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("page_cursor", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `event_type`.
    #[inline]
    pub fn event_type(
        self,
        value: impl IntoField<Option<email::ListEmailEventsEventType>>,
    ) -> Self {
        self.arg(
            "event_type",
            &IntoField::<Option<email::ListEmailEventsEventType>>::into_field(value),
        )
    }

    /// Sets the query parameter `email_id`. Format: `uuid`.
    #[inline]
    pub fn email_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("email_id", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `from`.
    #[inline]
    pub fn from(self, value: impl IntoField<Option<DateTime>>) -> Self {
        self.arg("from", &IntoField::<Option<DateTime>>::into_field(value))
    }

    /// Sets the query parameter `to`.
    #[inline]
    pub fn to(self, value: impl IntoField<Option<DateTime>>) -> Self {
        self.arg("to", &IntoField::<Option<DateTime>>::into_field(value))
    }
}

/// What [`EmailEvents::retrieve_stats`] (`GET /email_events/stats`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `from`, `DateTime`: `from` in the query.
/// - `to`, `DateTime`: `to` in the query.
#[derive(Debug)]
pub enum EmailEventsRetrieveStats {}

impl<T> Call<T, EmailEventsRetrieveStats> {
    /// Sets the query parameter `from`.
    #[inline]
    pub fn from(self, value: impl IntoField<Option<DateTime>>) -> Self {
        self.arg("from", &IntoField::<Option<DateTime>>::into_field(value))
    }

    /// Sets the query parameter `to`.
    #[inline]
    pub fn to(self, value: impl IntoField<Option<DateTime>>) -> Self {
        self.arg("to", &IntoField::<Option<DateTime>>::into_field(value))
    }
}

/// Operations under `client.email_messages()`. Feature `email`.
///
/// Guide: [Email](crate::guides::email).
#[derive(Clone, Copy, Debug)]
pub struct EmailMessages<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `email_messages`. Feature `email`.
    #[inline]
    #[must_use]
    pub fn email_messages(&self) -> EmailMessages<'_> {
        EmailMessages(self)
    }
}

impl EmailMessages<'_> {
    /// Lists email messages.
    ///
    /// `GET /email_messages`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<email::EmailMessage, email::PaginationMeta>, EmailMessagesList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/email_messages")
                    .page(
                        Paging::cursor("page_cursor", "meta.page_cursor")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Sends an email message.
    ///
    /// `POST /email_messages`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn create(&self, body: email::CreateEmailRequest) -> Call<email::EmailMessage> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/email_messages").data().idempotency_header() },
            )
            .json(&body)
    }

    /// Sends a batch of email messages.
    ///
    /// `POST /email_messages/batch`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn batch(
        &self,
        body: email::CreateEmailBatchRequest,
    ) -> Call<email::EmailBatchResponse> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/email_messages/batch").idempotency_header() },
            )
            .json(&body)
    }

    /// Gets the events of an email message.
    ///
    /// `GET /email_messages/{email_id}/events`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn retrieve_events(
        &self,
        email_id: &str,
    ) -> Call<
        Page<email::MessageEvent, email::PaginationMeta>,
        EmailMessagesRetrieveEvents,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/email_messages/{email_id}/events")
                        .page(
                            Paging::cursor("page_cursor", "meta.page_cursor")
                                .required_items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[email_id])
    }

    /// Cancels an email message before it is sent.
    ///
    /// `DELETE /email_messages/{email_id}/schedule`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn delete_schedule(&self, email_id: &str) -> Call<email::EmailMessage> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/email_messages/{email_id}/schedule").data()
                },
            )
            .path(&[email_id])
    }

    /// Gets an email message.
    ///
    /// `GET /email_messages/{id}`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<email::EmailMessage> {
        Call::new(self.0, const { &Op::new("GET", "/email_messages/{id}").data() })
            .path(&[id])
    }
}

/// What [`EmailMessages::list`] (`GET /email_messages`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_size`, `i64`: `page_size` in the query. Default: `25`. At least 1. At most 100.
/// - `page_cursor`, `String`: `page_cursor` in the query.
#[derive(Debug)]
pub enum EmailMessagesList {}

impl<T> Call<T, EmailMessagesList> {
    /// Sets the query parameter `page_size`. Default: `25`. At least 1. At most 100.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page_size", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page_cursor`.
    #[inline]
    pub fn page_cursor(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("page_cursor", &IntoField::<Option<String>>::into_field(value))
    }
}

/// What [`EmailMessages::retrieve_events`] (`GET /email_messages/{email_id}/events`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_size`, `i64`: `page_size` in the query. Default: `25`. At least 1. At most 100.
/// - `page_cursor`, `String`: `page_cursor` in the query.
#[derive(Debug)]
pub enum EmailMessagesRetrieveEvents {}

impl<T> Call<T, EmailMessagesRetrieveEvents> {
    /// Sets the query parameter `page_size`. Default: `25`. At least 1. At most 100.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page_size", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page_cursor`.
    #[inline]
    pub fn page_cursor(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("page_cursor", &IntoField::<Option<String>>::into_field(value))
    }
}

/// Operations under `client.email_templates()`. Feature `email`.
///
/// Guide: [Email](crate::guides::email).
#[derive(Clone, Copy, Debug)]
pub struct EmailTemplates<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `email_templates`. Feature `email`.
    #[inline]
    #[must_use]
    pub fn email_templates(&self) -> EmailTemplates<'_> {
        EmailTemplates(self)
    }
}

impl EmailTemplates<'_> {
    /// Lists email templates.
    ///
    /// `GET /email_templates`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<email::EmailTemplate, email::PaginationMeta>, EmailTemplatesList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/email_templates")
                    .page(
                        Paging::cursor("page_cursor", "meta.page_cursor")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates an email template.
    ///
    /// `POST /email_templates`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn create(
        &self,
        body: email::CreateEmailTemplateRequest,
    ) -> Call<email::EmailTemplate> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/email_templates").data().idempotency_header()
                },
            )
            .json(&body)
    }

    /// Gets an email template.
    ///
    /// `GET /email_templates/{id}`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<email::EmailTemplate> {
        Call::new(self.0, const { &Op::new("GET", "/email_templates/{id}").data() })
            .path(&[id])
    }

    /// Replaces an email template.
    ///
    /// `PUT /email_templates/{id}`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn replace(
        &self,
        id: &str,
        body: email::UpdateEmailTemplateRequest,
    ) -> Call<email::EmailTemplate> {
        Call::new(self.0, const { &Op::new("PUT", "/email_templates/{id}").data() })
            .path(&[id])
            .json(&body)
    }

    /// Updates an email template.
    ///
    /// `PATCH /email_templates/{id}`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: email::UpdateEmailTemplateRequest,
    ) -> Call<email::EmailTemplate> {
        Call::new(self.0, const { &Op::new("PATCH", "/email_templates/{id}").data() })
            .path(&[id])
            .json(&body)
    }

    /// Deletes an email template.
    ///
    /// `DELETE /email_templates/{id}`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn delete(&self, id: &str) -> Call<()> {
        Call::new(self.0, const { &Op::new("DELETE", "/email_templates/{id}").empty() })
            .path(&[id])
    }

    /// Renders an email template.
    ///
    /// `POST /email_templates/{id}/render`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn render(
        &self,
        id: &str,
        body: email::RenderEmailTemplateRequest,
    ) -> Call<email::EmailTemplate> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/email_templates/{id}/render").data() },
            )
            .path(&[id])
            .json(&body)
    }
}

/// What [`EmailTemplates::list`] (`GET /email_templates`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_size`, `i64`: `page_size` in the query. Default: `25`. At least 1. At most 100.
/// - `page_cursor`, `String`: `page_cursor` in the query.
#[derive(Debug)]
pub enum EmailTemplatesList {}

impl<T> Call<T, EmailTemplatesList> {
    /// Sets the query parameter `page_size`. Default: `25`. At least 1. At most 100.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page_size", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page_cursor`.
    #[inline]
    pub fn page_cursor(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("page_cursor", &IntoField::<Option<String>>::into_field(value))
    }
}

/// Operations under `client.email_unsubscribe_groups()`. Feature `email`.
///
/// Guide: [Email](crate::guides::email).
#[derive(Clone, Copy, Debug)]
pub struct EmailUnsubscribeGroups<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `email_unsubscribe_groups`. Feature `email`.
    #[inline]
    #[must_use]
    pub fn email_unsubscribe_groups(&self) -> EmailUnsubscribeGroups<'_> {
        EmailUnsubscribeGroups(self)
    }
}

impl EmailUnsubscribeGroups<'_> {
    /// Lists email unsubscribe groups.
    ///
    /// `GET /email_unsubscribe_groups`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<email::UnsubscribeGroup, email::GroupListMeta>,
        EmailUnsubscribeGroupsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/email_unsubscribe_groups")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates an email unsubscribe group.
    ///
    /// `POST /email_unsubscribe_groups`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn create(
        &self,
        body: email::CreateUnsubscribeGroupRequest,
    ) -> Call<email::UnsubscribeGroup> {
        Call::new(self.0, const { &Op::new("POST", "/email_unsubscribe_groups").data() })
            .json(&body)
    }

    /// Gets an email unsubscribe group.
    ///
    /// `GET /email_unsubscribe_groups/{id}`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<email::UnsubscribeGroup> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/email_unsubscribe_groups/{id}").data() },
            )
            .path(&[id])
    }

    /// Updates an email unsubscribe group.
    ///
    /// `PATCH /email_unsubscribe_groups/{id}`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: email::UpdateUnsubscribeGroupRequest,
    ) -> Call<email::UnsubscribeGroup> {
        Call::new(
                self.0,
                const { &Op::new("PATCH", "/email_unsubscribe_groups/{id}").data() },
            )
            .path(&[id])
            .json(&body)
    }

    /// Deletes an email unsubscribe group.
    ///
    /// `DELETE /email_unsubscribe_groups/{id}`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn delete(&self, id: &str) -> Call<(), EmailUnsubscribeGroupsDelete> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/email_unsubscribe_groups/{id}").empty() },
            )
            .path(&[id])
    }
}

/// What [`EmailUnsubscribeGroups::list`] (`GET /email_unsubscribe_groups`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `25`. At least 1. At most 100.
#[derive(Debug)]
pub enum EmailUnsubscribeGroupsList {}

impl<T> Call<T, EmailUnsubscribeGroupsList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `25`. At least 1. At most 100.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// What [`EmailUnsubscribeGroups::delete`] (`DELETE /email_unsubscribe_groups/{id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `force`, [`DeleteEmailUnsubscribeGroupForce`](email::DeleteEmailUnsubscribeGroupForce): `force` in the query.
#[derive(Debug)]
pub enum EmailUnsubscribeGroupsDelete {}

impl<T> Call<T, EmailUnsubscribeGroupsDelete> {
    /// Sets the query parameter `force`.
    #[inline]
    pub fn force(
        self,
        value: impl IntoField<Option<email::DeleteEmailUnsubscribeGroupForce>>,
    ) -> Self {
        self.arg(
            "force",
            &IntoField::<
                Option<email::DeleteEmailUnsubscribeGroupForce>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.email_unsubscribe_groups().suppressions()`. Feature `email`.
///
/// Guide: [Email](crate::guides::email).
#[derive(Clone, Copy, Debug)]
pub struct EmailUnsubscribeGroupsSuppressions<'a>(pub(crate) &'a Client);

impl<'a> EmailUnsubscribeGroups<'a> {
    /// Operations under `email_unsubscribe_groups.suppressions`. Feature `email`.
    #[inline]
    #[must_use]
    pub fn suppressions(self) -> EmailUnsubscribeGroupsSuppressions<'a> {
        EmailUnsubscribeGroupsSuppressions(self.0)
    }
}

impl EmailUnsubscribeGroupsSuppressions<'_> {
    /// Lists the addresses of an email unsubscribe group.
    ///
    /// `GET /email_unsubscribe_groups/{id}/suppressions`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn list(
        &self,
        id: &str,
    ) -> Call<
        Page<email::EmailBlock, email::GroupListMeta>,
        EmailUnsubscribeGroupsSuppressionsList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/email_unsubscribe_groups/{id}/suppressions")
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .required_items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[id])
    }

    /// Adds addresses to an email unsubscribe group.
    ///
    /// `POST /email_unsubscribe_groups/{id}/suppressions`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn create(
        &self,
        id: &str,
        body: email::AddGroupSuppressionRequest,
    ) -> Call<email::EmailBlock> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/email_unsubscribe_groups/{id}/suppressions")
                        .data()
                },
            )
            .path(&[id])
            .json(&body)
    }

    /// Removes an address from an email unsubscribe group.
    ///
    /// `DELETE /email_unsubscribe_groups/{id}/suppressions/{email}`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn delete(&self, id: &str, email: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "DELETE",
                            "/email_unsubscribe_groups/{id}/suppressions/{email}",
                        )
                        .empty()
                },
            )
            .path(&[id, email])
    }
}

/// What [`EmailUnsubscribeGroupsSuppressions::list`] (`GET /email_unsubscribe_groups/{id}/suppressions`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `25`. At least 1. At most 100.
#[derive(Debug)]
pub enum EmailUnsubscribeGroupsSuppressionsList {}

impl<T> Call<T, EmailUnsubscribeGroupsSuppressionsList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `25`. At least 1. At most 100.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.email_validations()`. Feature `email`.
///
/// Guide: [Email](crate::guides::email).
#[derive(Clone, Copy, Debug)]
pub struct EmailValidations<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `email_validations`. Feature `email`.
    #[inline]
    #[must_use]
    pub fn email_validations(&self) -> EmailValidations<'_> {
        EmailValidations(self)
    }
}

impl EmailValidations<'_> {
    /// Validates an email address.
    ///
    /// `POST /email_validations`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn create(
        &self,
        body: email::CreateEmailValidationRequest,
    ) -> Call<email::EmailValidation> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/email_validations").data().idempotency_header()
                },
            )
            .json(&body)
    }
}

/// Operations under `client.email_validations().batch()`. Feature `email`.
///
/// Guide: [Email](crate::guides::email).
#[derive(Clone, Copy, Debug)]
pub struct EmailValidationsBatch<'a>(pub(crate) &'a Client);

impl<'a> EmailValidations<'a> {
    /// Operations under `email_validations.batch`. Feature `email`.
    #[inline]
    #[must_use]
    pub fn batch(self) -> EmailValidationsBatch<'a> {
        EmailValidationsBatch(self.0)
    }
}

impl EmailValidationsBatch<'_> {
    /// Validates a batch of email addresses.
    ///
    /// `POST /email_validations/batch`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn create(
        &self,
        body: email::CreateEmailValidationBatchRequest,
    ) -> Call<email::EmailValidationBatch> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/email_validations/batch")
                        .data()
                        .idempotency_header()
                },
            )
            .json(&body)
    }

    /// Gets a batch of validated email addresses.
    ///
    /// `GET /email_validations/batch/{id}`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<email::EmailValidationBatchDetail> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/email_validations/batch/{id}").data() },
            )
            .path(&[id])
    }

    /// Asks [`retrieve`](Self::retrieve) again and again until `status` is `completed`. It is an error if that is `failed`.
    pub fn wait(
        &self,
        id: &str,
    ) -> crate::runtime::Wait<email::EmailValidationBatchDetail> {
        const JOB: &crate::runtime::Job<email::EmailValidationBatchDetail> = &crate::runtime::Job {
            state: |value| Some(value.status.as_str()),
            done: &["completed"],
            failed: &["failed"],
        };
        crate::runtime::Wait::new(self.retrieve(id), JOB)
    }
}
