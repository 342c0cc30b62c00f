//! Operations of Account. Balance, invoices, charges, detail records, automatic recharging and user tags of an account.
//!
//! See [the types](crate::account), [the guide](crate::guides::account).

use crate::models::{account, shared};
use crate::runtime::operation::{Call, Client, Date, IntoField, Op, Page, Paging};

/// Operations under `client.audit_events()`. Feature `account`.
///
/// Guide: [Account](crate::guides::account).
#[derive(Clone, Copy, Debug)]
pub struct AuditEvents<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `audit_events`. Feature `account`.
    #[inline]
    #[must_use]
    pub fn audit_events(&self) -> AuditEvents<'_> {
        AuditEvents(self)
    }
}

impl AuditEvents<'_> {
    /// Lists audit events.
    ///
    /// `GET /audit_events`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<account::AuditLog, account::AuditLogsPaginationMeta>,
        AuditEventsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/audit_events")
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

/// What [`AuditEvents::list`] (`GET /audit_events`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query.
/// - `page_size`, `i64`: `page[size]` in the query.
/// - `filter`, [`ListAuditEventsFilter`](account::ListAuditEventsFilter): `filter` in the query.
/// - `sort`, [`ListAuditEventsSort`](account::ListAuditEventsSort): `sort` in the query.
#[derive(Debug)]
pub enum AuditEventsList {}

impl<T> Call<T, AuditEventsList> {
    /// Sets the query parameter `page[number]`.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<account::ListAuditEventsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<account::ListAuditEventsFilter>>::into_field(value),
        )
    }

    /// Sets the query parameter `sort`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<account::ListAuditEventsSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<Option<account::ListAuditEventsSort>>::into_field(value),
        )
    }
}

/// Operations under `client.balance()`. Feature `account`.
///
/// Guide: [Account](crate::guides::account).
#[derive(Clone, Copy, Debug)]
pub struct Balance<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `balance`. Feature `account`.
    #[inline]
    #[must_use]
    pub fn balance(&self) -> Balance<'_> {
        Balance(self)
    }
}

impl Balance<'_> {
    /// Gets the balance.
    ///
    /// `GET /balance`
    #[inline]
    pub fn retrieve(&self) -> Call<account::UserBalance> {
        Call::new(self.0, const { &Op::new("GET", "/balance").data() })
    }
}

/// Operations under `client.charges_breakdown()`. Feature `account`.
///
/// Guide: [Account](crate::guides::account).
#[derive(Clone, Copy, Debug)]
pub struct ChargesBreakdown<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `charges_breakdown`. Feature `account`.
    #[inline]
    #[must_use]
    pub fn charges_breakdown(&self) -> ChargesBreakdown<'_> {
        ChargesBreakdown(self)
    }
}

impl ChargesBreakdown<'_> {
    /// Gets the charges breakdown.
    ///
    /// `GET /charges_breakdown`
    #[inline]
    pub fn retrieve(
        &self,
        start_date: &str,
    ) -> Call<account::BreakdownData, ChargesBreakdownRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/charges_breakdown").data() })
            .query("start_date", start_date)
    }
}

/// What [`ChargesBreakdown::retrieve`] (`GET /charges_breakdown`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `end_date`, `Date`: `end_date` in the query.
/// - `format`, [`RetrieveChargesBreakdownFormat`](account::RetrieveChargesBreakdownFormat): `format` in the query. Default: `json`.
/// - `csv`: asks for the reply as `text/csv`.
#[derive(Debug)]
pub enum ChargesBreakdownRetrieve {}

impl<T> Call<T, ChargesBreakdownRetrieve> {
    /// Sets the query parameter `end_date`.
    #[inline]
    pub fn end_date(self, value: impl IntoField<Option<Date>>) -> Self {
        self.arg("end_date", &IntoField::<Option<Date>>::into_field(value))
    }

    /// Sets the query parameter `format`. Default: `json`.
    #[inline]
    pub fn format(
        self,
        value: impl IntoField<Option<account::RetrieveChargesBreakdownFormat>>,
    ) -> Self {
        self.arg(
            "format",
            &IntoField::<
                Option<account::RetrieveChargesBreakdownFormat>,
            >::into_field(value),
        )
    }

    /// Asks for the reply as `text/csv`.
    #[inline]
    pub fn csv(self) -> Call<String, ChargesBreakdownRetrieve> {
        self.accept("text/csv")
    }
}

/// Operations under `client.charges_summary()`. Feature `account`.
///
/// Guide: [Account](crate::guides::account).
#[derive(Clone, Copy, Debug)]
pub struct ChargesSummary<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `charges_summary`. Feature `account`.
    #[inline]
    #[must_use]
    pub fn charges_summary(&self) -> ChargesSummary<'_> {
        ChargesSummary(self)
    }
}

impl ChargesSummary<'_> {
    /// Gets the charges summary.
    ///
    /// `GET /charges_summary`
    #[inline]
    pub fn retrieve(
        &self,
        start_date: &str,
        end_date: &str,
    ) -> Call<account::SummaryAndTotal> {
        Call::new(self.0, const { &Op::new("GET", "/charges_summary").data() })
            .query("start_date", start_date)
            .query("end_date", end_date)
    }
}

/// Operations under `client.detail_records()`. Feature `account`.
///
/// Guide: [Account](crate::guides::account).
#[derive(Clone, Copy, Debug)]
pub struct DetailRecords<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `detail_records`. Feature `account`.
    #[inline]
    #[must_use]
    pub fn detail_records(&self) -> DetailRecords<'_> {
        DetailRecords(self)
    }
}

impl DetailRecords<'_> {
    /// Lists detail records.
    ///
    /// `GET /detail_records`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<account::DetailRecord, account::DetailRecordsPaginationMeta>,
        DetailRecordsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/detail_records")
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

/// What [`DetailRecords::list`] (`GET /detail_records`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListDetailRecordsFilter`](account::ListDetailRecordsFilter): `filter` in the query.
/// - `sort`, `Vec<String>`: `sort` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Format: `int32`. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Format: `int32`. Default: `20`. At least 1. At most 50.
#[derive(Debug)]
pub enum DetailRecordsList {}

impl<T> Call<T, DetailRecordsList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<account::ListDetailRecordsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<account::ListDetailRecordsFilter>>::into_field(value),
        )
    }

    /// Sets the query parameter `sort`.
    #[inline]
    pub fn sort(self, value: impl IntoField<Option<Vec<String>>>) -> Self {
        self.arg("sort", &IntoField::<Option<Vec<String>>>::into_field(value))
    }

    /// Sets the query parameter `page[number]`. Format: `int32`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Format: `int32`. Default: `20`. At least 1. At most 50.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.invoices()`. Feature `account`.
///
/// Guide: [Account](crate::guides::account).
#[derive(Clone, Copy, Debug)]
pub struct Invoices<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `invoices`. Feature `account`.
    #[inline]
    #[must_use]
    pub fn invoices(&self) -> Invoices<'_> {
        Invoices(self)
    }
}

impl Invoices<'_> {
    /// Lists invoices.
    ///
    /// `GET /invoices`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<account::Invoice, account::AuditLogsPaginationMeta>, InvoicesList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/invoices")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Gets an invoice.
    ///
    /// `GET /invoices/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<account::InvoiceDetail, InvoicesRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/invoices/{id}").data() }).path(&[id])
    }
}

/// What [`Invoices::list`] (`GET /invoices`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `sort`, [`ListInvoicesSort`](account::ListInvoicesSort): `sort` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum InvoicesList {}

impl<T> Call<T, InvoicesList> {
    /// Sets the query parameter `sort`.
    #[inline]
    pub fn sort(self, value: impl IntoField<Option<account::ListInvoicesSort>>) -> Self {
        self.arg(
            "sort",
            &IntoField::<Option<account::ListInvoicesSort>>::into_field(value),
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

/// What [`Invoices::retrieve`] (`GET /invoices/{id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `action`, [`RetrieveInvoiceAction`](account::RetrieveInvoiceAction): `action` in the query.
#[derive(Debug)]
pub enum InvoicesRetrieve {}

impl<T> Call<T, InvoicesRetrieve> {
    /// Sets the query parameter `action`.
    #[inline]
    pub fn action(
        self,
        value: impl IntoField<Option<account::RetrieveInvoiceAction>>,
    ) -> Self {
        self.arg(
            "action",
            &IntoField::<Option<account::RetrieveInvoiceAction>>::into_field(value),
        )
    }
}

/// Operations under `client.payment()`. Feature `account`.
///
/// Guide: [Account](crate::guides::account).
#[derive(Clone, Copy, Debug)]
pub struct Payment<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `payment`. Feature `account`.
    #[inline]
    #[must_use]
    pub fn payment(&self) -> Payment<'_> {
        Payment(self)
    }
}

impl Payment<'_> {
    /// Creates a stored payment transaction.
    ///
    /// `POST /payment/stored_payment_transactions`
    #[inline]
    pub fn create_stored_payment_transaction(
        &self,
        body: account::StoredPaymentTransactionRequest,
    ) -> Call<account::StoredPaymentTransactionResponseData> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/payment/stored_payment_transactions").data() },
            )
            .json(&body)
    }
}

/// Operations under `client.payment().auto_recharge_prefs()`. Feature `account`.
///
/// Guide: [Account](crate::guides::account).
#[derive(Clone, Copy, Debug)]
pub struct PaymentAutoRechargePrefs<'a>(pub(crate) &'a Client);

impl<'a> Payment<'a> {
    /// Operations under `payment.auto_recharge_prefs`. Feature `account`.
    #[inline]
    #[must_use]
    pub fn auto_recharge_prefs(self) -> PaymentAutoRechargePrefs<'a> {
        PaymentAutoRechargePrefs(self.0)
    }
}

impl PaymentAutoRechargePrefs<'_> {
    /// Gets the preferences of automatic recharging.
    ///
    /// `GET /payment/auto_recharge_prefs`
    #[inline]
    pub fn list(&self) -> Call<account::AutoRechargePreferences> {
        Call::new(
            self.0,
            const { &Op::new("GET", "/payment/auto_recharge_prefs").data() },
        )
    }

    /// Updates the preferences of automatic recharging.
    ///
    /// `PATCH /payment/auto_recharge_prefs`
    #[inline]
    pub fn update(
        &self,
        body: account::UpdateAutoRechargeRequest,
    ) -> Call<account::AutoRechargePreferences> {
        Call::new(
                self.0,
                const { &Op::new("PATCH", "/payment/auto_recharge_prefs").data() },
            )
            .json(&body)
    }
}

/// Operations under `client.user_tags()`. Feature `account`.
///
/// Guide: [Account](crate::guides::account).
#[derive(Clone, Copy, Debug)]
pub struct UserTags<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `user_tags`. Feature `account`.
    #[inline]
    #[must_use]
    pub fn user_tags(&self) -> UserTags<'_> {
        UserTags(self)
    }
}

impl UserTags<'_> {
    /// Lists user tags.
    ///
    /// `GET /user_tags`
    #[inline]
    pub fn list(&self) -> Call<account::UserTag, UserTagsList> {
        Call::new(self.0, const { &Op::new("GET", "/user_tags").data() })
    }
}

/// What [`UserTags::list`] (`GET /user_tags`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListUserTagsFilter`](account::ListUserTagsFilter): `filter` in the query.
#[derive(Debug)]
pub enum UserTagsList {}

impl<T> Call<T, UserTagsList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<account::ListUserTagsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<account::ListUserTagsFilter>>::into_field(value),
        )
    }
}

/// Operations under `client.webhook_deliveries()`. Feature `account`.
///
/// Guide: [Account](crate::guides::account).
#[derive(Clone, Copy, Debug)]
pub struct WebhookDeliveries<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `webhook_deliveries`. Feature `account`.
    #[inline]
    #[must_use]
    pub fn webhook_deliveries(&self) -> WebhookDeliveries<'_> {
        WebhookDeliveries(self)
    }
}

impl WebhookDeliveries<'_> {
    /// Lists webhook deliveries.
    ///
    /// `GET /webhook_deliveries`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<account::WebhookDelivery, shared::PaginationMetaSimple>,
        WebhookDeliveriesList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/webhook_deliveries")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Gets a webhook delivery.
    ///
    /// `GET /webhook_deliveries/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<account::WebhookDelivery> {
        Call::new(self.0, const { &Op::new("GET", "/webhook_deliveries/{id}").data() })
            .path(&[id])
    }
}

/// What [`WebhookDeliveries::list`] (`GET /webhook_deliveries`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`ListWebhookDeliveriesFilter`](account::ListWebhookDeliveriesFilter): `filter` in the query.
#[derive(Debug)]
pub enum WebhookDeliveriesList {}

impl<T> Call<T, WebhookDeliveriesList> {
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
        value: impl IntoField<Option<account::ListWebhookDeliveriesFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<account::ListWebhookDeliveriesFilter>>::into_field(value),
        )
    }
}

/// Operations under `client.x402()`. Feature `account`.
///
/// Guide: [Account](crate::guides::account).
#[derive(Clone, Copy, Debug)]
pub struct X402<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `x402`. Feature `account`.
    #[inline]
    #[must_use]
    pub fn x402(&self) -> X402<'_> {
        X402(self)
    }
}

/// Operations under `client.x402().credit_account()`. Feature `account`.
///
/// Guide: [Account](crate::guides::account).
#[derive(Clone, Copy, Debug)]
pub struct X402CreditAccount<'a>(pub(crate) &'a Client);

impl<'a> X402<'a> {
    /// Operations under `x402.credit_account`. Feature `account`.
    #[inline]
    #[must_use]
    pub fn credit_account(self) -> X402CreditAccount<'a> {
        X402CreditAccount(self.0)
    }
}

impl X402CreditAccount<'_> {
    /// Settles a payment quote with x402.
    ///
    /// `POST /x402/credit_account`
    #[inline]
    pub fn settle(
        &self,
        body: account::X402SettleRequest,
    ) -> Call<account::X402TransactionResponseData, X402CreditAccountSettle> {
        Call::new(self.0, const { &Op::new("POST", "/x402/credit_account").data() })
            .json(&body)
    }

    /// Creates a payment quote for x402.
    ///
    /// `POST /x402/credit_account/quote`
    #[inline]
    pub fn create_quote(
        &self,
        body: account::X402QuoteRequest,
    ) -> Call<account::X402QuoteResponseData> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/x402/credit_account/quote").data() },
            )
            .json(&body)
    }
}

/// What [`X402CreditAccount::settle`] (`POST /x402/credit_account`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `payment_signature`, `String`: `PAYMENT-SIGNATURE` in the header.
#[derive(Debug)]
pub enum X402CreditAccountSettle {}

impl<T> Call<T, X402CreditAccountSettle> {
    /// Sets the header `PAYMENT-SIGNATURE`.
    #[inline]
    pub fn payment_signature(self, value: impl IntoField<Option<String>>) -> Self {
        self.header_arg(
            "PAYMENT-SIGNATURE",
            &IntoField::<Option<String>>::into_field(value),
        )
    }
}
