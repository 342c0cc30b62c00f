//! Operations of Account Reports. Usage and detail reports for calls, messages and data, with background jobs and downloads.
//!
//! See [the types](crate::account_reports), [the guide](crate::guides::account_reports).

#[doc(inline)]
pub use super::{
    LegacyReportingBatchDetailRecords, LegacyReportingUsageReports, PhoneNumbers,
    Wireless,
};
use crate::models::{account_reports, shared};
use crate::runtime::operation::{
    Call, Client, DateTime, IntoField, Op, Page, Paging, Value,
};

/// Operations under `client.call_events()`. Feature `account-reports`.
///
/// Guide: [Account Reports](crate::guides::account_reports).
#[derive(Clone, Copy, Debug)]
pub struct CallEvents<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `call_events`. Feature `account-reports`.
    #[inline]
    #[must_use]
    pub fn call_events(&self) -> CallEvents<'_> {
        CallEvents(self)
    }
}

impl CallEvents<'_> {
    /// Lists call events.
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

/// What [`CallEvents::list`] (`GET /call_events`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`Filter`](shared::Filter): `filter` in the query.
/// - `page_after`, `String`: `page[after]` in the query. Default: `null`.
/// - `page_before`, `String`: `page[before]` in the query. Default: `null`.
/// - `page_limit`, `i64`: `page[limit]` in the query. Default: `20`. At least 1. At most 250.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
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

/// Operations under `client.ledger_billing_group_reports()`. Feature `account-reports`.
///
/// Guide: [Account Reports](crate::guides::account_reports).
#[derive(Clone, Copy, Debug)]
pub struct LedgerBillingGroupReports<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `ledger_billing_group_reports`. Feature `account-reports`.
    #[inline]
    #[must_use]
    pub fn ledger_billing_group_reports(&self) -> LedgerBillingGroupReports<'_> {
        LedgerBillingGroupReports(self)
    }
}

impl LedgerBillingGroupReports<'_> {
    /// Creates a ledger billing group report.
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

    /// Gets a ledger billing group report.
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

    /// Asks [`retrieve`](Self::retrieve) again and again until `status` is `complete`. It is an error if that is `failed` or `deleted`.
    pub fn wait(
        &self,
        id: &str,
    ) -> crate::runtime::Wait<account_reports::LedgerBillingGroupReport> {
        const JOB: &crate::runtime::Job<account_reports::LedgerBillingGroupReport> = &crate::runtime::Job {
            state: |value| Some(value.status.as_ref()?.as_str()),
            done: &["complete"],
            failed: &["failed", "deleted"],
        };
        crate::runtime::Wait::new(self.retrieve(id), JOB)
    }
}

/// Operations under `client.legacy().reporting().batch_detail_records().messaging()`. Feature `account-reports`.
///
/// Guide: [Account Reports](crate::guides::account_reports).
#[derive(Clone, Copy, Debug)]
pub struct LegacyReportingBatchDetailRecordsMessaging<'a>(pub(crate) &'a Client);

impl<'a> LegacyReportingBatchDetailRecords<'a> {
    /// Operations under `legacy.reporting.batch_detail_records.messaging`. Feature `account-reports`.
    #[inline]
    #[must_use]
    pub fn messaging(self) -> LegacyReportingBatchDetailRecordsMessaging<'a> {
        LegacyReportingBatchDetailRecordsMessaging(self.0)
    }
}

impl LegacyReportingBatchDetailRecordsMessaging<'_> {
    /// Lists legacy batches of messaging detail records.
    ///
    /// `GET /legacy/reporting/batch_detail_records/messaging`
    #[inline]
    pub fn list(&self) -> Call<account_reports::MdrGetDetailReportResponse> {
        Call::new(
            self.0,
            const { &Op::new("GET", "/legacy/reporting/batch_detail_records/messaging") },
        )
    }

    /// Creates a legacy batch of messaging detail records.
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

    /// Gets a legacy batch of messaging detail records.
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

    /// Asks [`retrieve`](Self::retrieve) again and again until `status` is `COMPLETE`. It is an error if that is `FAILED` or `EXPIRED`.
    pub fn wait(
        &self,
        id: &str,
    ) -> crate::runtime::Wait<account_reports::MdrDetailReportResponse> {
        const JOB: &crate::runtime::Job<account_reports::MdrDetailReportResponse> = &crate::runtime::Job {
            state: |value| Some(value.status.as_ref()?.as_str()),
            done: &["COMPLETE"],
            failed: &["FAILED", "EXPIRED"],
        };
        crate::runtime::Wait::new(self.retrieve(id), JOB)
    }

    /// Deletes a legacy batch of messaging detail records.
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

/// Operations under `client.legacy().reporting().batch_detail_records().voice()`. Feature `account-reports`.
///
/// Guide: [Account Reports](crate::guides::account_reports).
#[derive(Clone, Copy, Debug)]
pub struct LegacyReportingBatchDetailRecordsVoice<'a>(pub(crate) &'a Client);

impl<'a> LegacyReportingBatchDetailRecords<'a> {
    /// Operations under `legacy.reporting.batch_detail_records.voice`. Feature `account-reports`.
    #[inline]
    #[must_use]
    pub fn voice(self) -> LegacyReportingBatchDetailRecordsVoice<'a> {
        LegacyReportingBatchDetailRecordsVoice(self.0)
    }
}

impl LegacyReportingBatchDetailRecordsVoice<'_> {
    /// Lists legacy batches of call detail records.
    ///
    /// `GET /legacy/reporting/batch_detail_records/voice`
    #[inline]
    pub fn list(&self) -> Call<account_reports::CdrGetDetailReportResponse> {
        Call::new(
            self.0,
            const { &Op::new("GET", "/legacy/reporting/batch_detail_records/voice") },
        )
    }

    /// Creates a legacy batch of call detail records.
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

    /// Gets the fields of call detail records.
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

    /// Gets a legacy batch of call detail records.
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

    /// Deletes a legacy batch of call detail records.
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

/// Operations under `client.legacy().reporting().usage_reports().messaging()`. Feature `account-reports`.
///
/// Guide: [Account Reports](crate::guides::account_reports).
#[derive(Clone, Copy, Debug)]
pub struct LegacyReportingUsageReportsMessaging<'a>(pub(crate) &'a Client);

impl<'a> LegacyReportingUsageReports<'a> {
    /// Operations under `legacy.reporting.usage_reports.messaging`. Feature `account-reports`.
    #[inline]
    #[must_use]
    pub fn messaging(self) -> LegacyReportingUsageReportsMessaging<'a> {
        LegacyReportingUsageReportsMessaging(self.0)
    }
}

impl LegacyReportingUsageReportsMessaging<'_> {
    /// Lists legacy usage reports of messaging.
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

    /// Creates a legacy usage report of messaging.
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

    /// Gets a legacy usage report of messaging.
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

    /// Deletes a legacy usage report of messaging.
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

/// What [`LegacyReportingUsageReportsMessaging::list`] (`GET /legacy/reporting/usage_reports/messaging`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page`, `i64`: `page` in the query. Format: `int32`. Default: `1`. At least 1.
/// - `per_page`, `i64`: `per_page` in the query. Format: `int32`. Default: `20`. At least 1. At most 250.
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

/// Operations under `client.legacy().reporting().usage_reports().number_lookup()`. Feature `account-reports`.
///
/// Guide: [Account Reports](crate::guides::account_reports).
#[derive(Clone, Copy, Debug)]
pub struct LegacyReportingUsageReportsNumberLookup<'a>(pub(crate) &'a Client);

impl<'a> LegacyReportingUsageReports<'a> {
    /// Operations under `legacy.reporting.usage_reports.number_lookup`. Feature `account-reports`.
    #[inline]
    #[must_use]
    pub fn number_lookup(self) -> LegacyReportingUsageReportsNumberLookup<'a> {
        LegacyReportingUsageReportsNumberLookup(self.0)
    }
}

impl LegacyReportingUsageReportsNumberLookup<'_> {
    /// Lists legacy usage reports of number lookups.
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

    /// Creates a legacy usage report of number lookups.
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

    /// Gets a legacy usage report of number lookups.
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

    /// Deletes a legacy usage report of number lookups.
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

/// Operations under `client.legacy().reporting().usage_reports().voice()`. Feature `account-reports`.
///
/// Guide: [Account Reports](crate::guides::account_reports).
#[derive(Clone, Copy, Debug)]
pub struct LegacyReportingUsageReportsVoice<'a>(pub(crate) &'a Client);

impl<'a> LegacyReportingUsageReports<'a> {
    /// Operations under `legacy.reporting.usage_reports.voice`. Feature `account-reports`.
    #[inline]
    #[must_use]
    pub fn voice(self) -> LegacyReportingUsageReportsVoice<'a> {
        LegacyReportingUsageReportsVoice(self.0)
    }
}

impl LegacyReportingUsageReportsVoice<'_> {
    /// Lists legacy usage reports of calls.
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

    /// Creates a legacy usage report of calls.
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

    /// Gets a legacy usage report of calls.
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

    /// Deletes a legacy usage report of calls.
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

/// What [`LegacyReportingUsageReportsVoice::list`] (`GET /legacy/reporting/usage_reports/voice`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page`, `i64`: `page` in the query. Format: `int32`. Default: `1`. At least 1.
/// - `per_page`, `i64`: `per_page` in the query. Format: `int32`. Default: `20`. At least 1. At most 250.
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

/// Operations under `client.phone_numbers().csv_downloads()`. Feature `account-reports`.
///
/// Guide: [Account Reports](crate::guides::account_reports).
#[derive(Clone, Copy, Debug)]
pub struct PhoneNumbersCsvDownloads<'a>(pub(crate) &'a Client);

impl<'a> PhoneNumbers<'a> {
    /// Operations under `phone_numbers.csv_downloads`. Feature `account-reports`.
    #[inline]
    #[must_use]
    pub fn csv_downloads(self) -> PhoneNumbersCsvDownloads<'a> {
        PhoneNumbersCsvDownloads(self.0)
    }
}

impl PhoneNumbersCsvDownloads<'_> {
    /// Lists phone number CSV downloads.
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

    /// Creates a phone number CSV download.
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

    /// Gets a phone number CSV download.
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

/// What [`PhoneNumbersCsvDownloads::list`] (`GET /phone_numbers/csv_downloads`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
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

/// What [`PhoneNumbersCsvDownloads::create`] (`POST /phone_numbers/csv_downloads`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `csv_format`, [`CreateCsvDownloadCsvFormat`](account_reports::CreateCsvDownloadCsvFormat): `csv_format` in the query. Default: `V1`.
/// - `filter`, [`CreateCsvDownloadFilter`](account_reports::CreateCsvDownloadFilter): `filter` in the query.
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

/// Operations under `client.reports()`. Feature `account-reports`.
///
/// Guide: [Account Reports](crate::guides::account_reports).
#[derive(Clone, Copy, Debug)]
pub struct Reports<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `reports`. Feature `account-reports`.
    #[inline]
    #[must_use]
    pub fn reports(&self) -> Reports<'_> {
        Reports(self)
    }
}

impl Reports<'_> {
    /// Lists message detail records.
    ///
    /// `GET /reports/mdrs`
    #[inline]
    pub fn list_mdrs(
        &self,
    ) -> Call<account_reports::MdrGetDetailResponse, ReportsListMdrs> {
        Call::new(self.0, const { &Op::new("GET", "/reports/mdrs") })
    }

    /// Lists wireless detail records.
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

/// What [`Reports::list_mdrs`] (`GET /reports/mdrs`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `start_date`, `String`: `start_date` in the query.
/// - `end_date`, `String`: `end_date` in the query.
/// - `id`, `String`: `id` in the query.
/// - `direction`, [`MdrDetailReportResponseDirection`](account_reports::MdrDetailReportResponseDirection): `direction` in the query.
/// - `profile`, `String`: `profile` in the query.
/// - `cld`, `String`: `cld` in the query.
/// - `cli`, `String`: `cli` in the query.
/// - `status`, [`MdrDetailResponseStatus`](account_reports::MdrDetailResponseStatus): `status` in the query.
/// - `message_type`, [`MessageType`](account_reports::MessageType): `message_type` in the query.
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

/// What [`Reports::list_wdrs`] (`GET /reports/wdrs`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `start_date`, `String`: `start_date` in the query.
/// - `end_date`, `String`: `end_date` in the query.
/// - `id`, `String`: `id` in the query.
/// - `mcc`, `String`: `mcc` in the query.
/// - `mnc`, `String`: `mnc` in the query.
/// - `imsi`, `String`: `imsi` in the query.
/// - `sim_group_name`, `String`: `sim_group_name` in the query.
/// - `sim_group_id`, `String`: `sim_group_id` in the query.
/// - `sim_card_id`, `String`: `sim_card_id` in the query.
/// - `phone_number`, `String`: `phone_number` in the query.
/// - `sort`, `Vec<String>`: `sort` in the query. Default: `["created_at"]`.
/// - `page_number`, `i64`: `page[number]` in the query. Format: `int32`. Default: `1`.
/// - `page_size`, `i64`: `page[size]` in the query. Format: `int32`. Default: `20`.
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

/// Operations under `client.reports().cdr_usage_reports()`. Feature `account-reports`.
///
/// Guide: [Account Reports](crate::guides::account_reports).
#[derive(Clone, Copy, Debug)]
pub struct ReportsCdrUsageReports<'a>(pub(crate) &'a Client);

impl<'a> Reports<'a> {
    /// Operations under `reports.cdr_usage_reports`. Feature `account-reports`.
    #[inline]
    #[must_use]
    pub fn cdr_usage_reports(self) -> ReportsCdrUsageReports<'a> {
        ReportsCdrUsageReports(self.0)
    }
}

impl ReportsCdrUsageReports<'_> {
    /// Fetches a CDR usage report in one reply.
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

/// What [`ReportsCdrUsageReports::fetch_sync`] (`GET /reports/cdr_usage_reports/sync`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `start_date`, `DateTime`: `start_date` in the query.
/// - `end_date`, `DateTime`: `end_date` in the query.
/// - `connections`, `Vec<f64>`: `connections` in the query.
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

/// Operations under `client.reports().mdr_usage_reports()`. Feature `account-reports`.
///
/// Guide: [Account Reports](crate::guides::account_reports).
#[derive(Clone, Copy, Debug)]
pub struct ReportsMdrUsageReports<'a>(pub(crate) &'a Client);

impl<'a> Reports<'a> {
    /// Operations under `reports.mdr_usage_reports`. Feature `account-reports`.
    #[inline]
    #[must_use]
    pub fn mdr_usage_reports(self) -> ReportsMdrUsageReports<'a> {
        ReportsMdrUsageReports(self.0)
    }
}

impl ReportsMdrUsageReports<'_> {
    /// Lists MDR usage reports.
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

    /// Creates an MDR usage report.
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

    /// Fetches an MDR usage report in one reply.
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

    /// Gets an MDR usage report.
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

    /// Asks [`retrieve`](Self::retrieve) again and again until `status` is `COMPLETE`. It is an error if that is `FAILED` or `EXPIRED`.
    pub fn wait(
        &self,
        id: &str,
    ) -> crate::runtime::Wait<account_reports::MdrUsageReportResponse> {
        const JOB: &crate::runtime::Job<account_reports::MdrUsageReportResponse> = &crate::runtime::Job {
            state: |value| Some(value.status.as_ref()?.as_str()),
            done: &["COMPLETE"],
            failed: &["FAILED", "EXPIRED"],
        };
        crate::runtime::Wait::new(self.retrieve(id), JOB)
    }

    /// Deletes an MDR usage report.
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

/// What [`ReportsMdrUsageReports::list`] (`GET /reports/mdr_usage_reports`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Format: `int32`. Default: `1`.
/// - `page_size`, `i64`: `page[size]` in the query. Format: `int32`. Default: `20`.
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

/// What [`ReportsMdrUsageReports::fetch_sync`] (`GET /reports/mdr_usage_reports/sync`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `start_date`, `DateTime`: `start_date` in the query.
/// - `end_date`, `DateTime`: `end_date` in the query.
/// - `profiles`, `Vec<String>`: `profiles` in the query.
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

/// Operations under `client.session_analysis()`. Feature `account-reports`.
///
/// Guide: [Account Reports](crate::guides::account_reports).
#[derive(Clone, Copy, Debug)]
pub struct SessionAnalysis<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `session_analysis`. Feature `account-reports`.
    #[inline]
    #[must_use]
    pub fn session_analysis(&self) -> SessionAnalysis<'_> {
        SessionAnalysis(self)
    }
}

impl SessionAnalysis<'_> {
    /// Gets a session analysis.
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

/// What [`SessionAnalysis::retrieve`] (`GET /session_analysis/{record_type}/{event_id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `include_children`, `bool`: `include_children` in the query. Default: `true`.
/// - `max_depth`, `i64`: `max_depth` in the query. Default: `2`. At least 1. At most 5.
/// - `expand`, [`RetrieveSessionAnalysisExpand`](account_reports::RetrieveSessionAnalysisExpand): `expand` in the query. Default: `record`.
/// - `date_time`, `DateTime`: `date_time` in the query.
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

/// Operations under `client.session_analysis().metadata()`. Feature `account-reports`.
///
/// Guide: [Account Reports](crate::guides::account_reports).
#[derive(Clone, Copy, Debug)]
pub struct SessionAnalysisMetadata<'a>(pub(crate) &'a Client);

impl<'a> SessionAnalysis<'a> {
    /// Operations under `session_analysis.metadata`. Feature `account-reports`.
    #[inline]
    #[must_use]
    pub fn metadata(self) -> SessionAnalysisMetadata<'a> {
        SessionAnalysisMetadata(self.0)
    }
}

impl SessionAnalysisMetadata<'_> {
    /// Gets the session analysis metadata.
    ///
    /// `GET /session_analysis/metadata`
    #[inline]
    pub fn retrieve(&self) -> Call<account_reports::MetadataOverviewResponse> {
        Call::new(self.0, const { &Op::new("GET", "/session_analysis/metadata") })
    }

    /// Gets the metadata of a record type for session analysis.
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

/// Operations under `client.usage_reports()`. Feature `account-reports`.
///
/// Guide: [Account Reports](crate::guides::account_reports).
#[derive(Clone, Copy, Debug)]
pub struct UsageReports<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `usage_reports`. Feature `account-reports`.
    #[inline]
    #[must_use]
    pub fn usage_reports(&self) -> UsageReports<'_> {
        UsageReports(self)
    }
}

impl UsageReports<'_> {
    /// Lists usage reports.
    ///
    /// `GET /usage_reports`
    ///
    /// Beta: it may still change.
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

    /// Gets the options of usage reports.
    ///
    /// `GET /usage_reports/options`
    ///
    /// Beta: it may still change.
    #[inline]
    pub fn get_options(
        &self,
    ) -> Call<Vec<account_reports::UsageReportsOptionsRecord>, UsageReportsGetOptions> {
        Call::new(self.0, const { &Op::new("GET", "/usage_reports/options").data() })
    }
}

/// What [`UsageReports::list`] (`GET /usage_reports`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `start_date`, `String`: `start_date` in the query.
/// - `end_date`, `String`: `end_date` in the query.
/// - `date_range`, `String`: `date_range` in the query.
/// - `filter`, `String`: `filter` in the query.
/// - `managed_accounts`, `bool`: `managed_accounts` in the query.
/// - `sort`, `Vec<String>`: `sort` in the query.
/// - `format`, [`ListUsageReportsFormat`](account_reports::ListUsageReportsFormat): `format` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At most 5000.
/// - `authorization_bearer`, `String`: `authorization_bearer` in the header.
/// - `csv`: asks for the reply as `text/csv`.
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

/// What [`UsageReports::get_options`] (`GET /usage_reports/options`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `product`, `String`: `product` in the query.
/// - `authorization_bearer`, `String`: `authorization_bearer` in the header.
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

/// Operations under `client.wireless().detail_records_reports()`. Feature `account-reports`.
///
/// Guide: [Account Reports](crate::guides::account_reports).
#[derive(Clone, Copy, Debug)]
pub struct WirelessDetailRecordsReports<'a>(pub(crate) &'a Client);

impl<'a> Wireless<'a> {
    /// Operations under `wireless.detail_records_reports`. Feature `account-reports`.
    #[inline]
    #[must_use]
    pub fn detail_records_reports(self) -> WirelessDetailRecordsReports<'a> {
        WirelessDetailRecordsReports(self.0)
    }
}

impl WirelessDetailRecordsReports<'_> {
    /// Lists wireless detail records reports.
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

    /// Creates a wireless detail records report.
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

    /// Gets a wireless detail records report.
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

    /// Deletes a wireless detail records report.
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

/// What [`WirelessDetailRecordsReports::list`] (`GET /wireless/detail_records_reports`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
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
