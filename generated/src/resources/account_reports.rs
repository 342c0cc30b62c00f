//! Operations of the product Account Reports.

use super::{
    LegacyReportingBatchDetailRecords, LegacyReportingUsageReports, PhoneNumbers,
    Wireless,
};
use crate::models::{account_reports, shared};
use crate::runtime::operation::{
    Call, Client, DateTime, IntoField, Op, Page, Paging, Value,
};

/// Operations under `client.call_events()`.
#[derive(Clone, Copy, Debug)]
pub struct CallEvents<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `call_events`.
    #[inline]
    #[must_use]
    pub fn call_events(&self) -> CallEvents<'_> {
        CallEvents(self)
    }
}

impl CallEvents<'_> {
    /// List call events.
    ///
    /// `GET /call_events`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<account_reports::CallEvent, shared::PaginationMeta>, CallEventsList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/call_events")
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

/// Parameters of `GET /call_events`.
#[derive(Debug)]
pub enum CallEventsList {}

impl<T> Call<T, CallEventsList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(self, value: impl IntoField<Option<shared::Filter>>) -> Self {
        self.arg("filter", &IntoField::<Option<shared::Filter>>::into_field(value))
    }

    /// Sets the query parameter `page[after]`. Default: `null`.
    #[inline]
    pub fn page_after(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("page[after]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `page[before]`. Default: `null`.
    #[inline]
    pub fn page_before(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("page[before]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `page[limit]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_limit(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[limit]", &IntoField::<Option<i64>>::into_field(value))
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

/// Operations under `client.ledger_billing_group_reports()`.
#[derive(Clone, Copy, Debug)]
pub struct LedgerBillingGroupReports<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `ledger_billing_group_reports`.
    #[inline]
    #[must_use]
    pub fn ledger_billing_group_reports(&self) -> LedgerBillingGroupReports<'_> {
        LedgerBillingGroupReports(self)
    }
}

impl LedgerBillingGroupReports<'_> {
    /// Create ledger billing group report.
    ///
    /// `POST /ledger_billing_group_reports`
    #[inline]
    pub fn create(
        &self,
        body: account_reports::NewLedgerBillingGroupReport,
    ) -> Call<account_reports::LedgerBillingGroupReport> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/ledger_billing_group_reports").data() },
            )
            .json(&body)
    }

    /// Get ledger billing group report.
    ///
    /// `GET /ledger_billing_group_reports/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<account_reports::LedgerBillingGroupReport> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/ledger_billing_group_reports/{id}").data() },
            )
            .path(&[id])
    }
}

/// Operations under `client.legacy().reporting().batch_detail_records().messaging()`.
#[derive(Clone, Copy, Debug)]
pub struct LegacyReportingBatchDetailRecordsMessaging<'a>(pub(crate) &'a Client);

impl<'a> LegacyReportingBatchDetailRecords<'a> {
    /// Operations under `legacy.reporting.batch_detail_records.messaging`.
    #[inline]
    #[must_use]
    pub fn messaging(self) -> LegacyReportingBatchDetailRecordsMessaging<'a> {
        LegacyReportingBatchDetailRecordsMessaging(self.0)
    }
}

impl LegacyReportingBatchDetailRecordsMessaging<'_> {
    /// List legacy reporting batch detail record messaging.
    ///
    /// `GET /legacy/reporting/batch_detail_records/messaging`
    #[inline]
    pub fn list(&self) -> Call<account_reports::MdrGetDetailReportResponse> {
        Call::new(
            self.0,
            const { &Op::new("GET", "/legacy/reporting/batch_detail_records/messaging") },
        )
    }

    /// Create legacy reporting batch detail record messaging.
    ///
    /// `POST /legacy/reporting/batch_detail_records/messaging`
    #[inline]
    pub fn create(
        &self,
        body: account_reports::MdrDetailedRequest,
    ) -> Call<account_reports::MdrDetailReportResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/legacy/reporting/batch_detail_records/messaging")
                        .data()
                },
            )
            .json(&body)
    }

    /// Get legacy reporting batch detail record messaging.
    ///
    /// `GET /legacy/reporting/batch_detail_records/messaging/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<account_reports::MdrDetailReportResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "GET",
                            "/legacy/reporting/batch_detail_records/messaging/{id}",
                        )
                        .data()
                },
            )
            .path(&[id])
    }

    /// Delete legacy reporting batch detail record messaging.
    ///
    /// `DELETE /legacy/reporting/batch_detail_records/messaging/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<account_reports::MdrDetailReportResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "DELETE",
                            "/legacy/reporting/batch_detail_records/messaging/{id}",
                        )
                        .data()
                },
            )
            .path(&[id])
    }
}

/// Operations under `client.legacy().reporting().batch_detail_records().voice()`.
#[derive(Clone, Copy, Debug)]
pub struct LegacyReportingBatchDetailRecordsVoice<'a>(pub(crate) &'a Client);

impl<'a> LegacyReportingBatchDetailRecords<'a> {
    /// Operations under `legacy.reporting.batch_detail_records.voice`.
    #[inline]
    #[must_use]
    pub fn voice(self) -> LegacyReportingBatchDetailRecordsVoice<'a> {
        LegacyReportingBatchDetailRecordsVoice(self.0)
    }
}

impl LegacyReportingBatchDetailRecordsVoice<'_> {
    /// List legacy reporting batch detail record voice.
    ///
    /// `GET /legacy/reporting/batch_detail_records/voice`
    #[inline]
    pub fn list(&self) -> Call<account_reports::CdrGetDetailReportResponse> {
        Call::new(
            self.0,
            const { &Op::new("GET", "/legacy/reporting/batch_detail_records/voice") },
        )
    }

    /// Create legacy reporting batch detail record voice.
    ///
    /// `POST /legacy/reporting/batch_detail_records/voice`
    #[inline]
    pub fn create(
        &self,
        body: account_reports::CdrDetailedRequest,
    ) -> Call<account_reports::CdrDetailedReqResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/legacy/reporting/batch_detail_records/voice")
                        .data()
                },
            )
            .json(&body)
    }

    /// Get fields (legacy reporting batch detail record voice).
    ///
    /// `GET /legacy/reporting/batch_detail_records/voice/fields`
    #[inline]
    pub fn retrieve_fields(&self) -> Call<account_reports::CdrAvailableFieldsResponse> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/legacy/reporting/batch_detail_records/voice/fields")
            },
        )
    }

    /// Get legacy reporting batch detail record voice.
    ///
    /// `GET /legacy/reporting/batch_detail_records/voice/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<account_reports::CdrDetailedReqResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/legacy/reporting/batch_detail_records/voice/{id}")
                        .data()
                },
            )
            .path(&[id])
    }

    /// Delete legacy reporting batch detail record voice.
    ///
    /// `DELETE /legacy/reporting/batch_detail_records/voice/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<account_reports::CdrDetailedReqResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "DELETE",
                            "/legacy/reporting/batch_detail_records/voice/{id}",
                        )
                        .data()
                },
            )
            .path(&[id])
    }
}

/// Operations under `client.legacy().reporting().usage_reports().messaging()`.
#[derive(Clone, Copy, Debug)]
pub struct LegacyReportingUsageReportsMessaging<'a>(pub(crate) &'a Client);

impl<'a> LegacyReportingUsageReports<'a> {
    /// Operations under `legacy.reporting.usage_reports.messaging`.
    #[inline]
    #[must_use]
    pub fn messaging(self) -> LegacyReportingUsageReportsMessaging<'a> {
        LegacyReportingUsageReportsMessaging(self.0)
    }
}

impl LegacyReportingUsageReportsMessaging<'_> {
    /// List legacy reporting usage report messaging.
    ///
    /// `GET /legacy/reporting/usage_reports/messaging`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<
            account_reports::MdrUsageReportResponseLegacy,
            account_reports::StandardPaginationMeta,
        >,
        LegacyReportingUsageReportsMessagingList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/legacy/reporting/usage_reports/messaging")
                    .page(
                        Paging::number("page")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Create legacy reporting usage report messaging.
    ///
    /// `POST /legacy/reporting/usage_reports/messaging`
    #[inline]
    pub fn create(
        &self,
        body: account_reports::MdrUsageRequestLegacy,
    ) -> Call<account_reports::MdrUsageReportResponseLegacy> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/legacy/reporting/usage_reports/messaging").data()
                },
            )
            .json(&body)
    }

    /// Get legacy reporting usage report messaging.
    ///
    /// `GET /legacy/reporting/usage_reports/messaging/{id}`
    #[inline]
    pub fn retrieve(
        &self,
        id: &str,
    ) -> Call<account_reports::MdrUsageReportResponseLegacy> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/legacy/reporting/usage_reports/messaging/{id}")
                        .data()
                },
            )
            .path(&[id])
    }

    /// Delete legacy reporting usage report messaging.
    ///
    /// `DELETE /legacy/reporting/usage_reports/messaging/{id}`
    #[inline]
    pub fn delete(
        &self,
        id: &str,
    ) -> Call<account_reports::MdrUsageReportResponseLegacy> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/legacy/reporting/usage_reports/messaging/{id}")
                        .data()
                },
            )
            .path(&[id])
    }
}

/// Parameters of `GET /legacy/reporting/usage_reports/messaging`.
#[derive(Debug)]
pub enum LegacyReportingUsageReportsMessagingList {}

impl<T> Call<T, LegacyReportingUsageReportsMessagingList> {
    /// Sets the query parameter `page`. Format: `int32`. Default: `1`. At least 1.
    #[inline]
    pub fn page(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `per_page`. Format: `int32`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn per_page(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("per_page", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.legacy().reporting().usage_reports().number_lookup()`.
#[derive(Clone, Copy, Debug)]
pub struct LegacyReportingUsageReportsNumberLookup<'a>(pub(crate) &'a Client);

impl<'a> LegacyReportingUsageReports<'a> {
    /// Operations under `legacy.reporting.usage_reports.number_lookup`.
    #[inline]
    #[must_use]
    pub fn number_lookup(self) -> LegacyReportingUsageReportsNumberLookup<'a> {
        LegacyReportingUsageReportsNumberLookup(self.0)
    }
}

impl LegacyReportingUsageReportsNumberLookup<'_> {
    /// List legacy reporting usage report number lookup.
    ///
    /// `GET /legacy/reporting/usage_reports/number_lookup`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<
            account_reports::TelcoDataUsageReportResponse,
            account_reports::StandardPaginationMeta,
        >,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/legacy/reporting/usage_reports/number_lookup")
                    .page(
                        Paging::number("page")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Create legacy reporting usage report number lookup.
    ///
    /// `POST /legacy/reporting/usage_reports/number_lookup`
    #[inline]
    pub fn create(
        &self,
        body: account_reports::TelcoDataUsageRequest,
    ) -> Call<account_reports::TelcoDataUsageReportResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/legacy/reporting/usage_reports/number_lookup")
                        .data()
                },
            )
            .json(&body)
    }

    /// Get legacy reporting usage report number lookup.
    ///
    /// `GET /legacy/reporting/usage_reports/number_lookup/{id}`
    #[inline]
    pub fn retrieve(
        &self,
        id: &str,
    ) -> Call<account_reports::TelcoDataUsageReportResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/legacy/reporting/usage_reports/number_lookup/{id}")
                        .data()
                },
            )
            .path(&[id])
    }

    /// Delete legacy reporting usage report number lookup.
    ///
    /// `DELETE /legacy/reporting/usage_reports/number_lookup/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "DELETE",
                            "/legacy/reporting/usage_reports/number_lookup/{id}",
                        )
                        .empty()
                },
            )
            .path(&[id])
    }
}

/// Operations under `client.legacy().reporting().usage_reports().voice()`.
#[derive(Clone, Copy, Debug)]
pub struct LegacyReportingUsageReportsVoice<'a>(pub(crate) &'a Client);

impl<'a> LegacyReportingUsageReports<'a> {
    /// Operations under `legacy.reporting.usage_reports.voice`.
    #[inline]
    #[must_use]
    pub fn voice(self) -> LegacyReportingUsageReportsVoice<'a> {
        LegacyReportingUsageReportsVoice(self.0)
    }
}

impl LegacyReportingUsageReportsVoice<'_> {
    /// List legacy reporting usage report voice.
    ///
    /// `GET /legacy/reporting/usage_reports/voice`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<
            account_reports::CdrUsageReportResponseLegacy,
            account_reports::StandardPaginationMeta,
        >,
        LegacyReportingUsageReportsVoiceList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/legacy/reporting/usage_reports/voice")
                    .page(
                        Paging::number("page")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Create legacy reporting usage report voice.
    ///
    /// `POST /legacy/reporting/usage_reports/voice`
    #[inline]
    pub fn create(
        &self,
        body: account_reports::UsageRequestLegacy,
    ) -> Call<account_reports::CdrUsageReportResponseLegacy> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/legacy/reporting/usage_reports/voice").data()
                },
            )
            .json(&body)
    }

    /// Get legacy reporting usage report voice.
    ///
    /// `GET /legacy/reporting/usage_reports/voice/{id}`
    #[inline]
    pub fn retrieve(
        &self,
        id: &str,
    ) -> Call<account_reports::CdrUsageReportResponseLegacy> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/legacy/reporting/usage_reports/voice/{id}").data()
                },
            )
            .path(&[id])
    }

    /// Delete legacy reporting usage report voice.
    ///
    /// `DELETE /legacy/reporting/usage_reports/voice/{id}`
    #[inline]
    pub fn delete(
        &self,
        id: &str,
    ) -> Call<account_reports::CdrUsageReportResponseLegacy> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/legacy/reporting/usage_reports/voice/{id}")
                        .data()
                },
            )
            .path(&[id])
    }
}

/// Parameters of `GET /legacy/reporting/usage_reports/voice`.
#[derive(Debug)]
pub enum LegacyReportingUsageReportsVoiceList {}

impl<T> Call<T, LegacyReportingUsageReportsVoiceList> {
    /// Sets the query parameter `page`. Format: `int32`. Default: `1`. At least 1.
    #[inline]
    pub fn page(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `per_page`. Format: `int32`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn per_page(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("per_page", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.phone_numbers().csv_downloads()`.
#[derive(Clone, Copy, Debug)]
pub struct PhoneNumbersCsvDownloads<'a>(pub(crate) &'a Client);

impl<'a> PhoneNumbers<'a> {
    /// Operations under `phone_numbers.csv_downloads`.
    #[inline]
    #[must_use]
    pub fn csv_downloads(self) -> PhoneNumbersCsvDownloads<'a> {
        PhoneNumbersCsvDownloads(self.0)
    }
}

impl PhoneNumbersCsvDownloads<'_> {
    /// List phone number CSV downloads.
    ///
    /// `GET /phone_numbers/csv_downloads`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<account_reports::CsvDownload, shared::PaginationMeta>,
        PhoneNumbersCsvDownloadsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/phone_numbers/csv_downloads")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Create phone number CSV download.
    ///
    /// `POST /phone_numbers/csv_downloads`
    #[inline]
    pub fn create(
        &self,
    ) -> Call<Vec<account_reports::CsvDownload>, PhoneNumbersCsvDownloadsCreate> {
        Call::new(
            self.0,
            const { &Op::new("POST", "/phone_numbers/csv_downloads").data() },
        )
    }

    /// Get phone number CSV download.
    ///
    /// `GET /phone_numbers/csv_downloads/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<Vec<account_reports::CsvDownload>> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/phone_numbers/csv_downloads/{id}").data() },
            )
            .path(&[id])
    }
}

/// Parameters of `GET /phone_numbers/csv_downloads`.
#[derive(Debug)]
pub enum PhoneNumbersCsvDownloadsList {}

impl<T> Call<T, PhoneNumbersCsvDownloadsList> {
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

/// Parameters of `POST /phone_numbers/csv_downloads`.
#[derive(Debug)]
pub enum PhoneNumbersCsvDownloadsCreate {}

impl<T> Call<T, PhoneNumbersCsvDownloadsCreate> {
    /// Sets the query parameter `csv_format`. Default: `V1`.
    #[inline]
    pub fn csv_format(
        self,
        value: impl IntoField<Option<account_reports::CreateCsvDownloadCsvFormat>>,
    ) -> Self {
        self.arg(
            "csv_format",
            &IntoField::<
                Option<account_reports::CreateCsvDownloadCsvFormat>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<account_reports::CreateCsvDownloadFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<account_reports::CreateCsvDownloadFilter>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.reports()`.
#[derive(Clone, Copy, Debug)]
pub struct Reports<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `reports`.
    #[inline]
    #[must_use]
    pub fn reports(&self) -> Reports<'_> {
        Reports(self)
    }
}

impl Reports<'_> {
    /// List MDRs (reports).
    ///
    /// `GET /reports/mdrs`
    #[inline]
    pub fn list_mdrs(
        &self,
    ) -> Call<account_reports::MdrGetDetailResponse, ReportsListMdrs> {
        Call::new(self.0, const { &Op::new("GET", "/reports/mdrs") })
    }

    /// List WDRs (reports).
    ///
    /// `GET /reports/wdrs`
    #[inline]
    pub fn list_wdrs(
        &self,
    ) -> Call<
        Page<
            account_reports::WirelessDetailRecord,
            account_reports::WirelessPaginationMeta,
        >,
        ReportsListWdrs,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/reports/wdrs")
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

/// Parameters of `GET /reports/mdrs`.
#[derive(Debug)]
pub enum ReportsListMdrs {}

impl<T> Call<T, ReportsListMdrs> {
    /// Sets the query parameter `start_date`.
    #[inline]
    pub fn start_date(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("start_date", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `end_date`.
    #[inline]
    pub fn end_date(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("end_date", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `id`.
    #[inline]
    pub fn id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("id", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `direction`.
    #[inline]
    pub fn direction(
        self,
        value: impl IntoField<Option<account_reports::MdrDetailReportResponseDirection>>,
    ) -> Self {
        self.arg(
            "direction",
            &IntoField::<
                Option<account_reports::MdrDetailReportResponseDirection>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `profile`.
    #[inline]
    pub fn profile(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("profile", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `cld`.
    #[inline]
    pub fn cld(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("cld", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `cli`.
    #[inline]
    pub fn cli(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("cli", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `status`.
    #[inline]
    pub fn status(
        self,
        value: impl IntoField<Option<account_reports::MdrDetailResponseStatus>>,
    ) -> Self {
        self.arg(
            "status",
            &IntoField::<
                Option<account_reports::MdrDetailResponseStatus>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `message_type`.
    #[inline]
    pub fn message_type(
        self,
        value: impl IntoField<Option<account_reports::MessageType>>,
    ) -> Self {
        self.arg(
            "message_type",
            &IntoField::<Option<account_reports::MessageType>>::into_field(value),
        )
    }
}

/// Parameters of `GET /reports/wdrs`.
#[derive(Debug)]
pub enum ReportsListWdrs {}

impl<T> Call<T, ReportsListWdrs> {
    /// Sets the query parameter `start_date`.
    #[inline]
    pub fn start_date(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("start_date", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `end_date`.
    #[inline]
    pub fn end_date(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("end_date", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `id`.
    #[inline]
    pub fn id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("id", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `mcc`.
    #[inline]
    pub fn mcc(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("mcc", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `mnc`.
    #[inline]
    pub fn mnc(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("mnc", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `imsi`.
    #[inline]
    pub fn imsi(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("imsi", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `sim_group_name`.
    #[inline]
    pub fn sim_group_name(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("sim_group_name", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `sim_group_id`.
    #[inline]
    pub fn sim_group_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("sim_group_id", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `sim_card_id`.
    #[inline]
    pub fn sim_card_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("sim_card_id", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `phone_number`.
    #[inline]
    pub fn phone_number(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("phone_number", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `sort`. Default: `["created_at"]`.
    #[inline]
    pub fn sort(self, value: impl IntoField<Option<Vec<String>>>) -> Self {
        self.arg("sort", &IntoField::<Option<Vec<String>>>::into_field(value))
    }

    /// Sets the query parameter `page[number]`. Format: `int32`. Default: `1`.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Format: `int32`. Default: `20`.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.reports().cdr_usage_reports()`.
#[derive(Clone, Copy, Debug)]
pub struct ReportsCdrUsageReports<'a>(pub(crate) &'a Client);

impl<'a> Reports<'a> {
    /// Operations under `reports.cdr_usage_reports`.
    #[inline]
    #[must_use]
    pub fn cdr_usage_reports(self) -> ReportsCdrUsageReports<'a> {
        ReportsCdrUsageReports(self.0)
    }
}

impl ReportsCdrUsageReports<'_> {
    /// Fetch sync (report CDR usage reports).
    ///
    /// `GET /reports/cdr_usage_reports/sync`
    #[inline]
    pub fn fetch_sync(
        &self,
        aggregation_type: impl Into<account_reports::AggregationType>,
        product_breakdown: impl Into<account_reports::ProductBreakdown>,
    ) -> Call<account_reports::CdrUsageReportResponse, ReportsCdrUsageReportsFetchSync> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/reports/cdr_usage_reports/sync").data() },
            )
            .arg(
                "aggregation_type",
                &Into::<account_reports::AggregationType>::into(aggregation_type),
            )
            .arg(
                "product_breakdown",
                &Into::<account_reports::ProductBreakdown>::into(product_breakdown),
            )
    }
}

/// Parameters of `GET /reports/cdr_usage_reports/sync`.
#[derive(Debug)]
pub enum ReportsCdrUsageReportsFetchSync {}

impl<T> Call<T, ReportsCdrUsageReportsFetchSync> {
    /// Sets the query parameter `start_date`.
    #[inline]
    pub fn start_date(self, value: impl IntoField<Option<DateTime>>) -> Self {
        self.arg("start_date", &IntoField::<Option<DateTime>>::into_field(value))
    }

    /// Sets the query parameter `end_date`.
    #[inline]
    pub fn end_date(self, value: impl IntoField<Option<DateTime>>) -> Self {
        self.arg("end_date", &IntoField::<Option<DateTime>>::into_field(value))
    }

    /// Sets the query parameter `connections`.
    #[inline]
    pub fn connections(self, value: impl IntoField<Option<Vec<f64>>>) -> Self {
        self.arg("connections", &IntoField::<Option<Vec<f64>>>::into_field(value))
    }
}

/// Operations under `client.reports().mdr_usage_reports()`.
#[derive(Clone, Copy, Debug)]
pub struct ReportsMdrUsageReports<'a>(pub(crate) &'a Client);

impl<'a> Reports<'a> {
    /// Operations under `reports.mdr_usage_reports`.
    #[inline]
    #[must_use]
    pub fn mdr_usage_reports(self) -> ReportsMdrUsageReports<'a> {
        ReportsMdrUsageReports(self.0)
    }
}

impl ReportsMdrUsageReports<'_> {
    /// List report MDR usage reports.
    ///
    /// `GET /reports/mdr_usage_reports`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<
            account_reports::MdrUsageReportResponse,
            account_reports::ReportingPaginationMeta,
        >,
        ReportsMdrUsageReportsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/reports/mdr_usage_reports")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Create report MDR usage report.
    ///
    /// `POST /reports/mdr_usage_reports`
    #[inline]
    pub fn create(
        &self,
        body: account_reports::MdrPostUsageReportRequest,
    ) -> Call<account_reports::MdrUsageReportResponse> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/reports/mdr_usage_reports").data() },
            )
            .json(&body)
    }

    /// Fetch sync (report MDR usage reports).
    ///
    /// `GET /reports/mdr_usage_reports/sync`
    #[inline]
    pub fn fetch_sync(
        &self,
        aggregation_type: impl Into<
            account_reports::MdrUsageReportResponseAggregationType,
        >,
    ) -> Call<account_reports::MdrUsageReportResponse, ReportsMdrUsageReportsFetchSync> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/reports/mdr_usage_reports/sync").data() },
            )
            .arg(
                "aggregation_type",
                &Into::<
                    account_reports::MdrUsageReportResponseAggregationType,
                >::into(aggregation_type),
            )
    }

    /// Get report MDR usage report.
    ///
    /// `GET /reports/mdr_usage_reports/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<account_reports::MdrUsageReportResponse> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/reports/mdr_usage_reports/{id}").data() },
            )
            .path(&[id])
    }

    /// Delete report MDR usage report.
    ///
    /// `DELETE /reports/mdr_usage_reports/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<account_reports::MdrUsageReportResponse> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/reports/mdr_usage_reports/{id}").data() },
            )
            .path(&[id])
    }
}

/// Parameters of `GET /reports/mdr_usage_reports`.
#[derive(Debug)]
pub enum ReportsMdrUsageReportsList {}

impl<T> Call<T, ReportsMdrUsageReportsList> {
    /// Sets the query parameter `page[number]`. Format: `int32`. Default: `1`.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Format: `int32`. Default: `20`.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Parameters of `GET /reports/mdr_usage_reports/sync`.
#[derive(Debug)]
pub enum ReportsMdrUsageReportsFetchSync {}

impl<T> Call<T, ReportsMdrUsageReportsFetchSync> {
    /// Sets the query parameter `start_date`.
    #[inline]
    pub fn start_date(self, value: impl IntoField<Option<DateTime>>) -> Self {
        self.arg("start_date", &IntoField::<Option<DateTime>>::into_field(value))
    }

    /// Sets the query parameter `end_date`.
    #[inline]
    pub fn end_date(self, value: impl IntoField<Option<DateTime>>) -> Self {
        self.arg("end_date", &IntoField::<Option<DateTime>>::into_field(value))
    }

    /// Sets the query parameter `profiles`.
    #[inline]
    pub fn profiles(self, value: impl IntoField<Option<Vec<String>>>) -> Self {
        self.arg("profiles", &IntoField::<Option<Vec<String>>>::into_field(value))
    }
}

/// Operations under `client.session_analysis()`.
#[derive(Clone, Copy, Debug)]
pub struct SessionAnalysis<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `session_analysis`.
    #[inline]
    #[must_use]
    pub fn session_analysis(&self) -> SessionAnalysis<'_> {
        SessionAnalysis(self)
    }
}

impl SessionAnalysis<'_> {
    /// Get session analysis.
    ///
    /// `GET /session_analysis/{record_type}/{event_id}`
    #[inline]
    pub fn retrieve(
        &self,
        record_type: &str,
        event_id: &str,
    ) -> Call<account_reports::SessionAnalysisResponse, SessionAnalysisRetrieve> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/session_analysis/{record_type}/{event_id}") },
            )
            .path(&[record_type, event_id])
    }
}

/// Parameters of `GET /session_analysis/{record_type}/{event_id}`.
#[derive(Debug)]
pub enum SessionAnalysisRetrieve {}

impl<T> Call<T, SessionAnalysisRetrieve> {
    /// Sets the query parameter `include_children`. Default: `true`.
    #[inline]
    pub fn include_children(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("include_children", &IntoField::<Option<bool>>::into_field(value))
    }

    /// Sets the query parameter `max_depth`. Default: `2`. At least 1. At most 5.
    #[inline]
    pub fn max_depth(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("max_depth", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `expand`. Default: `record`.
    #[inline]
    pub fn expand(
        self,
        value: impl IntoField<Option<account_reports::RetrieveSessionAnalysisExpand>>,
    ) -> Self {
        self.arg(
            "expand",
            &IntoField::<
                Option<account_reports::RetrieveSessionAnalysisExpand>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `date_time`.
    #[inline]
    pub fn date_time(self, value: impl IntoField<Option<DateTime>>) -> Self {
        self.arg("date_time", &IntoField::<Option<DateTime>>::into_field(value))
    }
}

/// Operations under `client.session_analysis().metadata()`.
#[derive(Clone, Copy, Debug)]
pub struct SessionAnalysisMetadata<'a>(pub(crate) &'a Client);

impl<'a> SessionAnalysis<'a> {
    /// Operations under `session_analysis.metadata`.
    #[inline]
    #[must_use]
    pub fn metadata(self) -> SessionAnalysisMetadata<'a> {
        SessionAnalysisMetadata(self.0)
    }
}

impl SessionAnalysisMetadata<'_> {
    /// Get session analysis metadata.
    ///
    /// `GET /session_analysis/metadata`
    #[inline]
    pub fn retrieve(&self) -> Call<account_reports::MetadataOverviewResponse> {
        Call::new(self.0, const { &Op::new("GET", "/session_analysis/metadata") })
    }

    /// Get record type (session analysis metadata).
    ///
    /// `GET /session_analysis/metadata/{record_type}`
    #[inline]
    pub fn retrieve_record_type(
        &self,
        record_type: &str,
    ) -> Call<account_reports::RecordTypeMetadataResponse> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/session_analysis/metadata/{record_type}") },
            )
            .path(&[record_type])
    }
}

/// Operations under `client.usage_reports()`.
#[derive(Clone, Copy, Debug)]
pub struct UsageReports<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `usage_reports`.
    #[inline]
    #[must_use]
    pub fn usage_reports(&self) -> UsageReports<'_> {
        UsageReports(self)
    }
}

impl UsageReports<'_> {
    /// List usage reports.
    ///
    /// `GET /usage_reports`
    #[inline]
    pub fn list(
        &self,
        product: &str,
        dimensions: impl IntoField<Vec<String>>,
        metrics: impl IntoField<Vec<String>>,
    ) -> Call<Page<Value, account_reports::PaginationData>, UsageReportsList> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/usage_reports")
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .items("data")
                                .meta("meta"),
                        )
                },
            )
            .query("product", product)
            .arg("dimensions", &IntoField::<Vec<String>>::into_field(dimensions))
            .arg("metrics", &IntoField::<Vec<String>>::into_field(metrics))
    }

    /// Get options (usage reports).
    ///
    /// `GET /usage_reports/options`
    #[inline]
    pub fn get_options(
        &self,
    ) -> Call<Vec<account_reports::UsageReportsOptionsRecord>, UsageReportsGetOptions> {
        Call::new(self.0, const { &Op::new("GET", "/usage_reports/options").data() })
    }
}

/// Parameters of `GET /usage_reports`.
#[derive(Debug)]
pub enum UsageReportsList {}

impl<T> Call<T, UsageReportsList> {
    /// Sets the query parameter `start_date`.
    #[inline]
    pub fn start_date(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("start_date", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `end_date`.
    #[inline]
    pub fn end_date(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("end_date", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `date_range`.
    #[inline]
    pub fn date_range(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("date_range", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `managed_accounts`.
    #[inline]
    pub fn managed_accounts(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("managed_accounts", &IntoField::<Option<bool>>::into_field(value))
    }

    /// Sets the query parameter `sort`.
    #[inline]
    pub fn sort(self, value: impl IntoField<Option<Vec<String>>>) -> Self {
        self.arg("sort", &IntoField::<Option<Vec<String>>>::into_field(value))
    }

    /// Sets the query parameter `format`.
    #[inline]
    pub fn format(
        self,
        value: impl IntoField<Option<account_reports::ListUsageReportsFormat>>,
    ) -> Self {
        self.arg(
            "format",
            &IntoField::<
                Option<account_reports::ListUsageReportsFormat>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At most 5000.
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

    /// Asks for the reply as `text/csv`.
    #[inline]
    pub fn csv(self) -> Call<String, UsageReportsList> {
        self.accept("text/csv")
    }
}

/// Parameters of `GET /usage_reports/options`.
#[derive(Debug)]
pub enum UsageReportsGetOptions {}

impl<T> Call<T, UsageReportsGetOptions> {
    /// Sets the query parameter `product`.
    #[inline]
    pub fn product(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("product", &IntoField::<Option<String>>::into_field(value))
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

/// Operations under `client.wireless().detail_records_reports()`.
#[derive(Clone, Copy, Debug)]
pub struct WirelessDetailRecordsReports<'a>(pub(crate) &'a Client);

impl<'a> Wireless<'a> {
    /// Operations under `wireless.detail_records_reports`.
    #[inline]
    #[must_use]
    pub fn detail_records_reports(self) -> WirelessDetailRecordsReports<'a> {
        WirelessDetailRecordsReports(self.0)
    }
}

impl WirelessDetailRecordsReports<'_> {
    /// List wireless detail records reports.
    ///
    /// `GET /wireless/detail_records_reports`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Vec<account_reports::WdrReport>, WirelessDetailRecordsReportsList> {
        Call::new(
            self.0,
            const { &Op::new("GET", "/wireless/detail_records_reports").data() },
        )
    }

    /// Create wireless detail records report.
    ///
    /// `POST /wireless/detail_records_reports`
    #[inline]
    pub fn create(
        &self,
        body: account_reports::WdrReportRequest,
    ) -> Call<account_reports::WdrReport> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/wireless/detail_records_reports").data() },
            )
            .json(&body)
    }

    /// Get wireless detail records report.
    ///
    /// `GET /wireless/detail_records_reports/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<account_reports::WdrReport> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/wireless/detail_records_reports/{id}").data() },
            )
            .path(&[id])
    }

    /// Delete wireless detail records report.
    ///
    /// `DELETE /wireless/detail_records_reports/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<account_reports::WdrReport> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/wireless/detail_records_reports/{id}").data()
                },
            )
            .path(&[id])
    }
}

/// Parameters of `GET /wireless/detail_records_reports`.
#[derive(Debug)]
pub enum WirelessDetailRecordsReportsList {}

impl<T> Call<T, WirelessDetailRecordsReportsList> {
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
