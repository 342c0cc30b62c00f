//! Operations of TeXML. Calls, conferences, queues and recordings through TeXML, and the applications behind them.
//!
//! See [the types](crate::texml), [the guide](crate::guides::texml).

use crate::models::texml;
use crate::runtime::operation::{Call, Client, DateTime, IntoField, Op, Page, Paging};

/// Operations under `client.texml()`. Feature `texml`.
///
/// Guide: [TeXML](crate::guides::texml).
#[derive(Clone, Copy, Debug)]
pub struct Texml<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `texml`. Feature `texml`.
    #[inline]
    #[must_use]
    pub fn texml(&self) -> Texml<'_> {
        Texml(self)
    }
}

impl Texml<'_> {
    /// Initiates a TeXML call with an AI assistant.
    ///
    /// `POST /texml/ai_calls/{connection_id}`
    #[inline]
    pub fn initiate_ai_call(
        &self,
        connection_id: &str,
        body: texml::InitiateAiCallRequest,
    ) -> Call<texml::InitiateAiCallResult> {
        Call::new(self.0, const { &Op::new("POST", "/texml/ai_calls/{connection_id}") })
            .path(&[connection_id])
            .json(&body)
    }

    /// Creates a secret for TeXML.
    ///
    /// `POST /texml/secrets`
    #[inline]
    pub fn secrets(
        &self,
        body: texml::CreateTeXmlSecretRequest,
    ) -> Call<texml::CreateTeXmlSecretResult> {
        Call::new(self.0, const { &Op::new("POST", "/texml/secrets").data() })
            .json(&body)
    }
}

/// Operations under `client.texml().accounts()`. Feature `texml`.
///
/// Guide: [TeXML](crate::guides::texml).
#[derive(Clone, Copy, Debug)]
pub struct TexmlAccounts<'a>(pub(crate) &'a Client);

impl<'a> Texml<'a> {
    /// Operations under `texml.accounts`. Feature `texml`.
    #[inline]
    #[must_use]
    pub fn accounts(self) -> TexmlAccounts<'a> {
        TexmlAccounts(self.0)
    }
}

impl TexmlAccounts<'_> {
    /// Lists the recordings of a TeXML account.
    ///
    /// `GET /texml/Accounts/{account_sid}/Recordings.json`
    #[inline]
    pub fn retrieve_recordings_json(
        &self,
        account_sid: &str,
    ) -> Call<texml::CallRecordings, TexmlAccountsRetrieveRecordingsJson> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/texml/Accounts/{account_sid}/Recordings.json")
                },
            )
            .path(&[account_sid])
    }

    /// Lists the transcriptions of a TeXML account.
    ///
    /// `GET /texml/Accounts/{account_sid}/Transcriptions.json`
    #[inline]
    pub fn retrieve_transcriptions_json(
        &self,
        account_sid: &str,
    ) -> Call<
        texml::RetrieveAccountTranscriptionsJsonResponse,
        TexmlAccountsRetrieveTranscriptionsJson,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/texml/Accounts/{account_sid}/Transcriptions.json")
                },
            )
            .path(&[account_sid])
    }
}

/// What [`TexmlAccounts::retrieve_recordings_json`] (`GET /texml/Accounts/{account_sid}/Recordings.json`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page`, `i64`: `Page` in the query.
/// - `page_size`, `i64`: `PageSize` in the query.
/// - `date_created`, `DateTime`: `DateCreated` in the query.
#[derive(Debug)]
pub enum TexmlAccountsRetrieveRecordingsJson {}

impl<T> Call<T, TexmlAccountsRetrieveRecordingsJson> {
    /// Sets the query parameter `Page`.
    #[inline]
    pub fn page(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("Page", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `PageSize`.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("PageSize", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `DateCreated`.
    #[inline]
    pub fn date_created(self, value: impl IntoField<Option<DateTime>>) -> Self {
        self.arg("DateCreated", &IntoField::<Option<DateTime>>::into_field(value))
    }
}

/// What [`TexmlAccounts::retrieve_transcriptions_json`] (`GET /texml/Accounts/{account_sid}/Transcriptions.json`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_token`, `String`: `PageToken` in the query.
/// - `page_size`, `i64`: `PageSize` in the query.
#[derive(Debug)]
pub enum TexmlAccountsRetrieveTranscriptionsJson {}

impl<T> Call<T, TexmlAccountsRetrieveTranscriptionsJson> {
    /// Sets the query parameter `PageToken`.
    #[inline]
    pub fn page_token(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("PageToken", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `PageSize`.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("PageSize", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.texml().accounts().calls()`. Feature `texml`.
///
/// Guide: [TeXML](crate::guides::texml).
#[derive(Clone, Copy, Debug)]
pub struct TexmlAccountsCalls<'a>(pub(crate) &'a Client);

impl<'a> TexmlAccounts<'a> {
    /// Operations under `texml.accounts.calls`. Feature `texml`.
    #[inline]
    #[must_use]
    pub fn calls(self) -> TexmlAccountsCalls<'a> {
        TexmlAccountsCalls(self.0)
    }
}

impl TexmlAccountsCalls<'_> {
    /// Gets the calls of a TeXML account.
    ///
    /// `GET /texml/Accounts/{account_sid}/Calls`
    #[inline]
    pub fn retrieve_calls(
        &self,
        account_sid: &str,
    ) -> Call<texml::CallResourceIndex, TexmlAccountsCallsRetrieveCalls> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/texml/Accounts/{account_sid}/Calls") },
            )
            .path(&[account_sid])
    }

    /// Initiates a TeXML call.
    ///
    /// `POST /texml/Accounts/{account_sid}/Calls`
    #[inline]
    pub fn create(
        &self,
        account_sid: &str,
        body: texml::InitiateCallRequest,
    ) -> Call<texml::InitiateCallResult> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/texml/Accounts/{account_sid}/Calls") },
            )
            .path(&[account_sid])
            .json(&body)
    }

    /// Gets a TeXML account call.
    ///
    /// `GET /texml/Accounts/{account_sid}/Calls/{call_sid}`
    #[inline]
    pub fn retrieve(
        &self,
        account_sid: &str,
        call_sid: &str,
    ) -> Call<texml::CallResource> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/texml/Accounts/{account_sid}/Calls/{call_sid}")
                },
            )
            .path(&[account_sid, call_sid])
    }

    /// Updates a TeXML account call.
    ///
    /// `POST /texml/Accounts/{account_sid}/Calls/{call_sid}`
    #[inline]
    pub fn update(
        &self,
        account_sid: &str,
        call_sid: &str,
        body: texml::UpdateCallRequest,
    ) -> Call<texml::CallResource> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/texml/Accounts/{account_sid}/Calls/{call_sid}")
                },
            )
            .path(&[account_sid, call_sid])
            .form(&body)
    }

    /// Starts a SIPREC session for a TeXML call.
    ///
    /// `POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Siprec.json`
    #[inline]
    pub fn siprec_json(
        &self,
        account_sid: &str,
        call_sid: &str,
        body: texml::TexmlCreateSiprecSessionRequest,
    ) -> Call<texml::TexmlCreateSiprecSessionResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "POST",
                        "/texml/Accounts/{account_sid}/Calls/{call_sid}/Siprec.json",
                    )
                },
            )
            .path(&[account_sid, call_sid])
            .form(&body)
    }

    /// Starts streaming a TeXML call.
    ///
    /// `POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Streams.json`
    #[inline]
    pub fn streams_json(
        &self,
        account_sid: &str,
        call_sid: &str,
        body: texml::TexmlCreateCallStreamingRequest,
    ) -> Call<texml::TexmlCreateCallStreamingResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "POST",
                        "/texml/Accounts/{account_sid}/Calls/{call_sid}/Streams.json",
                    )
                },
            )
            .path(&[account_sid, call_sid])
            .form(&body)
    }
}

/// What [`TexmlAccountsCalls::retrieve_calls`] (`GET /texml/Accounts/{account_sid}/Calls`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page`, `i64`: `Page` in the query.
/// - `page_size`, `i64`: `PageSize` in the query.
/// - `page_token`, `String`: `PageToken` in the query.
/// - `to`, `String`: `To` in the query.
/// - `from`, `String`: `From` in the query.
/// - `status`, [`RetrieveCallsStatus`](texml::RetrieveCallsStatus): `Status` in the query.
/// - `start_time`, `String`: `StartTime` in the query.
/// - `start_time_gt`, `String`: `StartTime_gt` in the query.
/// - `start_time_lt`, `String`: `StartTime_lt` in the query.
/// - `end_time`, `String`: `EndTime` in the query.
/// - `end_time_gt`, `String`: `EndTime_gt` in the query.
/// - `end_time_lt`, `String`: `EndTime_lt` in the query.
#[derive(Debug)]
pub enum TexmlAccountsCallsRetrieveCalls {}

impl<T> Call<T, TexmlAccountsCallsRetrieveCalls> {
    /// Sets the query parameter `Page`.
    #[inline]
    pub fn page(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("Page", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `PageSize`.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("PageSize", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `PageToken`.
    #[inline]
    pub fn page_token(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("PageToken", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `To`.
    #[inline]
    pub fn to(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("To", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `From`.
    #[inline]
    pub fn from(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("From", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `Status`.
    #[inline]
    pub fn status(
        self,
        value: impl IntoField<Option<texml::RetrieveCallsStatus>>,
    ) -> Self {
        self.arg(
            "Status",
            &IntoField::<Option<texml::RetrieveCallsStatus>>::into_field(value),
        )
    }

    /// Sets the query parameter `StartTime`.
    #[inline]
    pub fn start_time(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("StartTime", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `StartTime_gt`.
    #[inline]
    pub fn start_time_gt(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("StartTime_gt", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `StartTime_lt`.
    #[inline]
    pub fn start_time_lt(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("StartTime_lt", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `EndTime`.
    #[inline]
    pub fn end_time(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("EndTime", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `EndTime_gt`.
    #[inline]
    pub fn end_time_gt(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("EndTime_gt", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `EndTime_lt`.
    #[inline]
    pub fn end_time_lt(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("EndTime_lt", &IntoField::<Option<String>>::into_field(value))
    }
}

/// Operations under `client.texml().accounts().calls().recordings()`. Feature `texml`.
///
/// Guide: [TeXML](crate::guides::texml).
#[derive(Clone, Copy, Debug)]
pub struct TexmlAccountsCallsRecordings<'a>(pub(crate) &'a Client);

impl<'a> TexmlAccountsCalls<'a> {
    /// Operations under `texml.accounts.calls.recordings`. Feature `texml`.
    #[inline]
    #[must_use]
    pub fn recordings(self) -> TexmlAccountsCallsRecordings<'a> {
        TexmlAccountsCallsRecordings(self.0)
    }
}

impl TexmlAccountsCallsRecordings<'_> {
    /// Updates a recording of a TeXML call.
    ///
    /// `POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings/{recording_sid}.json`
    #[inline]
    pub fn recording_sid_json(
        &self,
        account_sid: &str,
        call_sid: &str,
        recording_sid: &str,
        body: texml::TexmlUpdateCallRecordingRequest,
    ) -> Call<texml::TexmlCreateCallRecordingResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "POST",
                        "/texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings/{recording_sid}.json",
                    )
                },
            )
            .path(&[account_sid, call_sid, recording_sid])
            .form(&body)
    }
}

/// Operations under `client.texml().accounts().calls().recordings_json()`. Feature `texml`.
///
/// Guide: [TeXML](crate::guides::texml).
#[derive(Clone, Copy, Debug)]
pub struct TexmlAccountsCallsRecordingsJson<'a>(pub(crate) &'a Client);

impl<'a> TexmlAccountsCalls<'a> {
    /// Operations under `texml.accounts.calls.recordings_json`. Feature `texml`.
    #[inline]
    #[must_use]
    pub fn recordings_json(self) -> TexmlAccountsCallsRecordingsJson<'a> {
        TexmlAccountsCallsRecordingsJson(self.0)
    }
}

impl TexmlAccountsCallsRecordingsJson<'_> {
    /// Lists the recordings of a TeXML call.
    ///
    /// `GET /texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings.json`
    #[inline]
    pub fn retrieve_recordings_json(
        &self,
        account_sid: &str,
        call_sid: &str,
    ) -> Call<texml::CallRecordings> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "GET",
                        "/texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings.json",
                    )
                },
            )
            .path(&[account_sid, call_sid])
    }

    /// Starts recording a TeXML call.
    ///
    /// `POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings.json`
    #[inline]
    pub fn create(
        &self,
        account_sid: &str,
        call_sid: &str,
        body: texml::TexmlCreateCallRecordingRequest,
    ) -> Call<texml::TexmlCreateCallRecordingResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "POST",
                        "/texml/Accounts/{account_sid}/Calls/{call_sid}/Recordings.json",
                    )
                },
            )
            .path(&[account_sid, call_sid])
            .form(&body)
    }
}

/// Operations under `client.texml().accounts().calls().siprec()`. Feature `texml`.
///
/// Guide: [TeXML](crate::guides::texml).
#[derive(Clone, Copy, Debug)]
pub struct TexmlAccountsCallsSiprec<'a>(pub(crate) &'a Client);

impl<'a> TexmlAccountsCalls<'a> {
    /// Operations under `texml.accounts.calls.siprec`. Feature `texml`.
    #[inline]
    #[must_use]
    pub fn siprec(self) -> TexmlAccountsCallsSiprec<'a> {
        TexmlAccountsCallsSiprec(self.0)
    }
}

impl TexmlAccountsCallsSiprec<'_> {
    /// Updates a SIPREC session of a TeXML call.
    ///
    /// `POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Siprec/{siprec_sid}.json`
    #[inline]
    pub fn siprec_sid_json(
        &self,
        account_sid: &str,
        call_sid: &str,
        siprec_sid: &str,
        body: texml::TexmlUpdateSiprecSessionRequest,
    ) -> Call<texml::TexmlUpdateSiprecSessionResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "POST",
                        "/texml/Accounts/{account_sid}/Calls/{call_sid}/Siprec/{siprec_sid}.json",
                    )
                },
            )
            .path(&[account_sid, call_sid, siprec_sid])
            .form(&body)
    }
}

/// Operations under `client.texml().accounts().calls().streams()`. Feature `texml`.
///
/// Guide: [TeXML](crate::guides::texml).
#[derive(Clone, Copy, Debug)]
pub struct TexmlAccountsCallsStreams<'a>(pub(crate) &'a Client);

impl<'a> TexmlAccountsCalls<'a> {
    /// Operations under `texml.accounts.calls.streams`. Feature `texml`.
    #[inline]
    #[must_use]
    pub fn streams(self) -> TexmlAccountsCallsStreams<'a> {
        TexmlAccountsCallsStreams(self.0)
    }
}

impl TexmlAccountsCallsStreams<'_> {
    /// Updates a stream of a TeXML call.
    ///
    /// `POST /texml/Accounts/{account_sid}/Calls/{call_sid}/Streams/{streaming_sid}.json`
    #[inline]
    pub fn streaming_sid_json(
        &self,
        account_sid: &str,
        call_sid: &str,
        streaming_sid: &str,
        body: texml::TexmlUpdateCallStreamingRequest,
    ) -> Call<texml::TexmlUpdateCallStreamingResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "POST",
                        "/texml/Accounts/{account_sid}/Calls/{call_sid}/Streams/{streaming_sid}.json",
                    )
                },
            )
            .path(&[account_sid, call_sid, streaming_sid])
            .form(&body)
    }
}

/// Operations under `client.texml().accounts().conferences()`. Feature `texml`.
///
/// Guide: [TeXML](crate::guides::texml).
#[derive(Clone, Copy, Debug)]
pub struct TexmlAccountsConferences<'a>(pub(crate) &'a Client);

impl<'a> TexmlAccounts<'a> {
    /// Operations under `texml.accounts.conferences`. Feature `texml`.
    #[inline]
    #[must_use]
    pub fn conferences(self) -> TexmlAccountsConferences<'a> {
        TexmlAccountsConferences(self.0)
    }
}

impl TexmlAccountsConferences<'_> {
    /// Gets the conferences of a TeXML account.
    ///
    /// `GET /texml/Accounts/{account_sid}/Conferences`
    #[inline]
    pub fn retrieve_conferences(
        &self,
        account_sid: &str,
    ) -> Call<
        texml::ConferenceResourceIndex,
        TexmlAccountsConferencesRetrieveConferences,
    > {
        Call::new(
                self.0,
                const { &Op::new("GET", "/texml/Accounts/{account_sid}/Conferences") },
            )
            .path(&[account_sid])
    }

    /// Gets a TeXML account conference.
    ///
    /// `GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}`
    #[inline]
    pub fn retrieve(
        &self,
        account_sid: &str,
        conference_sid: &str,
    ) -> Call<texml::ConferenceResource> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "GET",
                        "/texml/Accounts/{account_sid}/Conferences/{conference_sid}",
                    )
                },
            )
            .path(&[account_sid, conference_sid])
    }

    /// Updates a TeXML account conference.
    ///
    /// `POST /texml/Accounts/{account_sid}/Conferences/{conference_sid}`
    #[inline]
    pub fn update(
        &self,
        account_sid: &str,
        conference_sid: &str,
        body: texml::UpdateConferenceRequest,
    ) -> Call<texml::ConferenceResource> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "POST",
                        "/texml/Accounts/{account_sid}/Conferences/{conference_sid}",
                    )
                },
            )
            .path(&[account_sid, conference_sid])
            .form(&body)
    }

    /// Gets the recordings of a TeXML conference.
    ///
    /// `GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Recordings`
    #[inline]
    pub fn retrieve_recordings(
        &self,
        account_sid: &str,
        conference_sid: &str,
    ) -> Call<texml::ConferenceRecordingResourceIndex> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "GET",
                        "/texml/Accounts/{account_sid}/Conferences/{conference_sid}/Recordings",
                    )
                },
            )
            .path(&[account_sid, conference_sid])
    }

    /// Lists the recordings of a TeXML conference.
    ///
    /// `GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Recordings.json`
    #[inline]
    pub fn retrieve_recordings_json(
        &self,
        account_sid: &str,
        conference_sid: &str,
    ) -> Call<texml::CallRecordings> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "GET",
                        "/texml/Accounts/{account_sid}/Conferences/{conference_sid}/Recordings.json",
                    )
                },
            )
            .path(&[account_sid, conference_sid])
    }
}

/// What [`TexmlAccountsConferences::retrieve_conferences`] (`GET /texml/Accounts/{account_sid}/Conferences`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page`, `i64`: `Page` in the query.
/// - `page_size`, `i64`: `PageSize` in the query.
/// - `page_token`, `String`: `PageToken` in the query.
/// - `friendly_name`, `String`: `FriendlyName` in the query.
/// - `status`, [`ConferenceResourceStatus`](texml::ConferenceResourceStatus): `Status` in the query.
/// - `date_created`, `String`: `DateCreated` in the query.
/// - `date_updated`, `String`: `DateUpdated` in the query.
#[derive(Debug)]
pub enum TexmlAccountsConferencesRetrieveConferences {}

impl<T> Call<T, TexmlAccountsConferencesRetrieveConferences> {
    /// Sets the query parameter `Page`.
    #[inline]
    pub fn page(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("Page", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `PageSize`.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("PageSize", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `PageToken`.
    #[inline]
    pub fn page_token(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("PageToken", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `FriendlyName`.
    #[inline]
    pub fn friendly_name(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("FriendlyName", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `Status`.
    #[inline]
    pub fn status(
        self,
        value: impl IntoField<Option<texml::ConferenceResourceStatus>>,
    ) -> Self {
        self.arg(
            "Status",
            &IntoField::<Option<texml::ConferenceResourceStatus>>::into_field(value),
        )
    }

    /// Sets the query parameter `DateCreated`.
    #[inline]
    pub fn date_created(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("DateCreated", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `DateUpdated`.
    #[inline]
    pub fn date_updated(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("DateUpdated", &IntoField::<Option<String>>::into_field(value))
    }
}

/// Operations under `client.texml().accounts().conferences().participants()`. Feature `texml`.
///
/// Guide: [TeXML](crate::guides::texml).
#[derive(Clone, Copy, Debug)]
pub struct TexmlAccountsConferencesParticipants<'a>(pub(crate) &'a Client);

impl<'a> TexmlAccountsConferences<'a> {
    /// Operations under `texml.accounts.conferences.participants`. Feature `texml`.
    #[inline]
    #[must_use]
    pub fn participants(self) -> TexmlAccountsConferencesParticipants<'a> {
        TexmlAccountsConferencesParticipants(self.0)
    }
}

impl TexmlAccountsConferencesParticipants<'_> {
    /// Lists the participants of a TeXML conference.
    ///
    /// `GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants`
    #[inline]
    pub fn retrieve_participants(
        &self,
        account_sid: &str,
        conference_sid: &str,
    ) -> Call<texml::ParticipantResourceIndex> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "GET",
                        "/texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants",
                    )
                },
            )
            .path(&[account_sid, conference_sid])
    }

    /// Dials a participant into a TeXML conference.
    ///
    /// `POST /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants`
    #[inline]
    pub fn create(
        &self,
        account_sid: &str,
        conference_sid: &str,
        body: texml::DialConferenceParticipantRequest,
    ) -> Call<texml::NewParticipantResource> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "POST",
                        "/texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants",
                    )
                },
            )
            .path(&[account_sid, conference_sid])
            .form(&body)
    }

    /// Gets a TeXML account conference participant.
    ///
    /// `GET /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}`
    #[inline]
    pub fn retrieve(
        &self,
        account_sid: &str,
        conference_sid: &str,
        call_sid_or_participant_label: &str,
    ) -> Call<texml::ParticipantResource> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "GET",
                        "/texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}",
                    )
                },
            )
            .path(&[account_sid, conference_sid, call_sid_or_participant_label])
    }

    /// Updates a TeXML account conference participant.
    ///
    /// `POST /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}`
    #[inline]
    pub fn update(
        &self,
        account_sid: &str,
        conference_sid: &str,
        call_sid_or_participant_label: &str,
        body: texml::UpdateConferenceParticipantRequest,
    ) -> Call<texml::ParticipantResource> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "POST",
                        "/texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}",
                    )
                },
            )
            .path(&[account_sid, conference_sid, call_sid_or_participant_label])
            .form(&body)
    }

    /// Deletes a TeXML account conference participant.
    ///
    /// `DELETE /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}`
    #[inline]
    pub fn delete(
        &self,
        account_sid: &str,
        conference_sid: &str,
        call_sid_or_participant_label: &str,
    ) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "DELETE",
                            "/texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}",
                        )
                        .empty()
                },
            )
            .path(&[account_sid, conference_sid, call_sid_or_participant_label])
    }
}

/// Operations under `client.texml().accounts().queues()`. Feature `texml`.
///
/// Guide: [TeXML](crate::guides::texml).
#[derive(Clone, Copy, Debug)]
pub struct TexmlAccountsQueues<'a>(pub(crate) &'a Client);

impl<'a> TexmlAccounts<'a> {
    /// Operations under `texml.accounts.queues`. Feature `texml`.
    #[inline]
    #[must_use]
    pub fn queues(self) -> TexmlAccountsQueues<'a> {
        TexmlAccountsQueues(self.0)
    }
}

impl TexmlAccountsQueues<'_> {
    /// Lists the queues of a TeXML account.
    ///
    /// `GET /texml/Accounts/{account_sid}/Queues`
    #[inline]
    pub fn list(
        &self,
        account_sid: &str,
    ) -> Call<
        Page<texml::QueueResource, texml::QueueResourceIndex>,
        TexmlAccountsQueuesList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/texml/Accounts/{account_sid}/Queues")
                        .page(Paging::number("Page").items("queues"))
                },
            )
            .path(&[account_sid])
    }

    /// Creates a queue for a TeXML account.
    ///
    /// `POST /texml/Accounts/{account_sid}/Queues`
    #[inline]
    pub fn create(
        &self,
        account_sid: &str,
        body: texml::CreateQueueRequest,
    ) -> Call<texml::QueueResource> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/texml/Accounts/{account_sid}/Queues") },
            )
            .path(&[account_sid])
            .form(&body)
    }

    /// Gets a TeXML account queue.
    ///
    /// `GET /texml/Accounts/{account_sid}/Queues/{queue_sid}`
    #[inline]
    pub fn retrieve(
        &self,
        account_sid: &str,
        queue_sid: &str,
    ) -> Call<texml::QueueResource> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/texml/Accounts/{account_sid}/Queues/{queue_sid}")
                },
            )
            .path(&[account_sid, queue_sid])
    }

    /// Updates a TeXML account queue.
    ///
    /// `POST /texml/Accounts/{account_sid}/Queues/{queue_sid}`
    #[inline]
    pub fn update(
        &self,
        account_sid: &str,
        queue_sid: &str,
        body: texml::UpdateQueueRequest,
    ) -> Call<texml::QueueResource> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/texml/Accounts/{account_sid}/Queues/{queue_sid}")
                },
            )
            .path(&[account_sid, queue_sid])
            .form(&body)
    }

    /// Deletes a TeXML account queue.
    ///
    /// `DELETE /texml/Accounts/{account_sid}/Queues/{queue_sid}`
    #[inline]
    pub fn delete(&self, account_sid: &str, queue_sid: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "DELETE",
                            "/texml/Accounts/{account_sid}/Queues/{queue_sid}",
                        )
                        .empty()
                },
            )
            .path(&[account_sid, queue_sid])
    }
}

/// What [`TexmlAccountsQueues::list`] (`GET /texml/Accounts/{account_sid}/Queues`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page`, `i64`: `Page` in the query.
/// - `page_size`, `i64`: `PageSize` in the query.
/// - `page_token`, `String`: `PageToken` in the query.
/// - `date_created`, `String`: `DateCreated` in the query.
/// - `date_updated`, `String`: `DateUpdated` in the query.
#[derive(Debug)]
pub enum TexmlAccountsQueuesList {}

impl<T> Call<T, TexmlAccountsQueuesList> {
    /// Sets the query parameter `Page`.
    #[inline]
    pub fn page(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("Page", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `PageSize`.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("PageSize", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `PageToken`.
    #[inline]
    pub fn page_token(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("PageToken", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `DateCreated`.
    #[inline]
    pub fn date_created(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("DateCreated", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `DateUpdated`.
    #[inline]
    pub fn date_updated(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("DateUpdated", &IntoField::<Option<String>>::into_field(value))
    }
}

/// Operations under `client.texml().accounts().recordings()`. Feature `texml`.
///
/// Guide: [TeXML](crate::guides::texml).
#[derive(Clone, Copy, Debug)]
pub struct TexmlAccountsRecordings<'a>(pub(crate) &'a Client);

impl<'a> TexmlAccounts<'a> {
    /// Operations under `texml.accounts.recordings`. Feature `texml`.
    #[inline]
    #[must_use]
    pub fn recordings(self) -> TexmlAccountsRecordings<'a> {
        TexmlAccountsRecordings(self.0)
    }
}

/// Operations under `client.texml().accounts().recordings().json()`. Feature `texml`.
///
/// Guide: [TeXML](crate::guides::texml).
#[derive(Clone, Copy, Debug)]
pub struct TexmlAccountsRecordingsJson<'a>(pub(crate) &'a Client);

impl<'a> TexmlAccountsRecordings<'a> {
    /// Operations under `texml.accounts.recordings.json`. Feature `texml`.
    #[inline]
    #[must_use]
    pub fn json(self) -> TexmlAccountsRecordingsJson<'a> {
        TexmlAccountsRecordingsJson(self.0)
    }
}

impl TexmlAccountsRecordingsJson<'_> {
    /// Gets a recording of a TeXML account.
    ///
    /// `GET /texml/Accounts/{account_sid}/Recordings/{recording_sid}.json`
    #[inline]
    pub fn retrieve_recording_sid_json(
        &self,
        account_sid: &str,
        recording_sid: &str,
    ) -> Call<texml::TexmlGetCallRecordingResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "GET",
                        "/texml/Accounts/{account_sid}/Recordings/{recording_sid}.json",
                    )
                },
            )
            .path(&[account_sid, recording_sid])
    }

    /// Deletes a recording of a TeXML account.
    ///
    /// `DELETE /texml/Accounts/{account_sid}/Recordings/{recording_sid}.json`
    #[inline]
    pub fn delete_recording_sid_json(
        &self,
        account_sid: &str,
        recording_sid: &str,
    ) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "DELETE",
                            "/texml/Accounts/{account_sid}/Recordings/{recording_sid}.json",
                        )
                        .empty()
                },
            )
            .path(&[account_sid, recording_sid])
    }
}

/// Operations under `client.texml().accounts().transcriptions()`. Feature `texml`.
///
/// Guide: [TeXML](crate::guides::texml).
#[derive(Clone, Copy, Debug)]
pub struct TexmlAccountsTranscriptions<'a>(pub(crate) &'a Client);

impl<'a> TexmlAccounts<'a> {
    /// Operations under `texml.accounts.transcriptions`. Feature `texml`.
    #[inline]
    #[must_use]
    pub fn transcriptions(self) -> TexmlAccountsTranscriptions<'a> {
        TexmlAccountsTranscriptions(self.0)
    }
}

/// Operations under `client.texml().accounts().transcriptions().json()`. Feature `texml`.
///
/// Guide: [TeXML](crate::guides::texml).
#[derive(Clone, Copy, Debug)]
pub struct TexmlAccountsTranscriptionsJson<'a>(pub(crate) &'a Client);

impl<'a> TexmlAccountsTranscriptions<'a> {
    /// Operations under `texml.accounts.transcriptions.json`. Feature `texml`.
    #[inline]
    #[must_use]
    pub fn json(self) -> TexmlAccountsTranscriptionsJson<'a> {
        TexmlAccountsTranscriptionsJson(self.0)
    }
}

impl TexmlAccountsTranscriptionsJson<'_> {
    /// Gets a recording transcription of a TeXML account.
    ///
    /// `GET /texml/Accounts/{account_sid}/Transcriptions/{recording_transcription_sid}.json`
    #[inline]
    pub fn retrieve(
        &self,
        account_sid: &str,
        recording_transcription_sid: &str,
    ) -> Call<texml::TexmlRecordingTranscription> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "GET",
                        "/texml/Accounts/{account_sid}/Transcriptions/{recording_transcription_sid}.json",
                    )
                },
            )
            .path(&[account_sid, recording_transcription_sid])
    }

    /// Deletes a recording transcription of a TeXML account.
    ///
    /// `DELETE /texml/Accounts/{account_sid}/Transcriptions/{recording_transcription_sid}.json`
    #[inline]
    pub fn delete_recording_transcription_sid_json(
        &self,
        account_sid: &str,
        recording_transcription_sid: &str,
    ) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "DELETE",
                            "/texml/Accounts/{account_sid}/Transcriptions/{recording_transcription_sid}.json",
                        )
                        .empty()
                },
            )
            .path(&[account_sid, recording_transcription_sid])
    }
}

/// Operations under `client.texml_applications()`. Feature `texml`.
///
/// Guide: [TeXML](crate::guides::texml).
#[derive(Clone, Copy, Debug)]
pub struct TexmlApplications<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `texml_applications`. Feature `texml`.
    #[inline]
    #[must_use]
    pub fn texml_applications(&self) -> TexmlApplications<'_> {
        TexmlApplications(self)
    }
}

impl TexmlApplications<'_> {
    /// Lists TeXML applications.
    ///
    /// `GET /texml_applications`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<texml::TexmlApplication, texml::PaginationMeta>,
        TexmlApplicationsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/texml_applications")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a TeXML application.
    ///
    /// `POST /texml_applications`
    #[inline]
    pub fn create(
        &self,
        body: texml::CreateTexmlApplicationRequest,
    ) -> Call<texml::TexmlApplication> {
        Call::new(self.0, const { &Op::new("POST", "/texml_applications").data() })
            .json(&body)
    }

    /// Gets a TeXML application.
    ///
    /// `GET /texml_applications/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<texml::TexmlApplication> {
        Call::new(self.0, const { &Op::new("GET", "/texml_applications/{id}").data() })
            .path(&[id])
    }

    /// Updates a TeXML application.
    ///
    /// `PATCH /texml_applications/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: texml::UpdateTexmlApplicationRequest,
    ) -> Call<texml::TexmlApplication> {
        Call::new(self.0, const { &Op::new("PATCH", "/texml_applications/{id}").data() })
            .path(&[id])
            .json(&body)
    }

    /// Deletes a TeXML application.
    ///
    /// `DELETE /texml_applications/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<texml::TexmlApplication> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/texml_applications/{id}").data() },
            )
            .path(&[id])
    }
}

/// What [`TexmlApplications::list`] (`GET /texml_applications`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `250`. At least 1. At most 250.
/// - `filter`, [`ListTexmlApplicationsFilter`](texml::ListTexmlApplicationsFilter): `filter` in the query.
/// - `sort`, [`ListTexmlApplicationsSort`](texml::ListTexmlApplicationsSort): `sort` in the query. Default: `created_at`.
#[derive(Debug)]
pub enum TexmlApplicationsList {}

impl<T> Call<T, TexmlApplicationsList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `250`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<texml::ListTexmlApplicationsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<texml::ListTexmlApplicationsFilter>>::into_field(value),
        )
    }

    /// Sets the query parameter `sort`. Default: `created_at`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<texml::ListTexmlApplicationsSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<Option<texml::ListTexmlApplicationsSort>>::into_field(value),
        )
    }
}
