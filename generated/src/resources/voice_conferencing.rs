//! Operations of Voice Conferencing. Conferences and queues: join, mute, hold, record, play and speak to many calls at once.
//!
//! See [the types](crate::voice_conferencing), [the guide](crate::guides::voice_conferencing).

#[doc(inline)]
pub use super::CallsActions;
use crate::models::{shared, voice_conferencing};
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

impl CallsActions<'_> {
    /// Puts a call into a queue.
    ///
    /// `POST /calls/{call_control_id}/actions/enqueue`
    #[inline]
    pub fn enqueue(
        &self,
        call_control_id: &str,
        body: voice_conferencing::EnqueueRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls/{call_control_id}/actions/enqueue")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Takes a call out of its queue.
    ///
    /// `POST /calls/{call_control_id}/actions/leave_queue`
    #[inline]
    pub fn leave_queue(
        &self,
        call_control_id: &str,
        body: voice_conferencing::LeaveQueueRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls/{call_control_id}/actions/leave_queue")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }
}

/// Operations under `client.conferences()`. Feature `voice-conferencing`.
///
/// Guide: [Voice Conferencing](crate::guides::voice_conferencing).
#[derive(Clone, Copy, Debug)]
pub struct Conferences<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `conferences`. Feature `voice-conferencing`.
    #[inline]
    #[must_use]
    pub fn conferences(&self) -> Conferences<'_> {
        Conferences(self)
    }
}

impl Conferences<'_> {
    /// Lists conferences.
    ///
    /// `GET /conferences`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<voice_conferencing::Conference, shared::PaginationMeta>,
        ConferencesList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/conferences")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a conference.
    ///
    /// `POST /conferences`
    #[inline]
    pub fn create(
        &self,
        body: voice_conferencing::CreateConferenceRequest,
    ) -> Call<voice_conferencing::Conference> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/conferences")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .json(&body)
    }

    /// Lists the participants of a conference.
    ///
    /// `GET /conferences/{conference_id}/participants`
    #[inline]
    pub fn list_participants(
        &self,
        conference_id: &str,
    ) -> Call<
        Page<voice_conferencing::Participant, shared::PaginationMeta>,
        ConferencesListParticipants,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/conferences/{conference_id}/participants")
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[conference_id])
    }

    /// Gets a conference.
    ///
    /// `GET /conferences/{id}`
    #[inline]
    pub fn retrieve(
        &self,
        id: &str,
    ) -> Call<voice_conferencing::Conference, ConferencesRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/conferences/{id}").data() })
            .path(&[id])
    }

    /// Gets a participant of a conference.
    ///
    /// `GET /conferences/{id}/participants/{participant_id}`
    #[inline]
    pub fn retrieve_participant(
        &self,
        id: &str,
        participant_id: &str,
    ) -> Call<voice_conferencing::ConferenceParticipant> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/conferences/{id}/participants/{participant_id}")
                        .data()
                },
            )
            .path(&[id, participant_id])
    }

    /// Updates a participant of a conference.
    ///
    /// `PATCH /conferences/{id}/participants/{participant_id}`
    #[inline]
    pub fn update_participant(
        &self,
        id: &str,
        participant_id: &str,
        body: voice_conferencing::UpdateConferenceParticipantRequest,
    ) -> Call<voice_conferencing::ConferenceParticipant> {
        Call::new(
                self.0,
                const {
                    &Op::new("PATCH", "/conferences/{id}/participants/{participant_id}")
                        .data()
                },
            )
            .path(&[id, participant_id])
            .json(&body)
    }
}

/// What [`Conferences::list`] (`GET /conferences`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `region`, [`Region`](voice_conferencing::Region): `region` in the query.
/// - `filter`, [`Filter`](shared::Filter): `filter` in the query.
/// - `page_after`, `String`: `page[after]` in the query. Default: `null`.
/// - `page_before`, `String`: `page[before]` in the query. Default: `null`.
/// - `page_limit`, `i64`: `page[limit]` in the query. Default: `20`. At least 1. At most 250.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum ConferencesList {}

impl<T> Call<T, ConferencesList> {
    /// Sets the query parameter `region`.
    #[inline]
    pub fn region(
        self,
        value: impl IntoField<Option<voice_conferencing::Region>>,
    ) -> Self {
        self.arg(
            "region",
            &IntoField::<Option<voice_conferencing::Region>>::into_field(value),
        )
    }

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

/// What [`Conferences::list_participants`] (`GET /conferences/{conference_id}/participants`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `region`, [`Region`](voice_conferencing::Region): `region` in the query.
/// - `page_after`, `String`: `page[after]` in the query. Default: `null`.
/// - `page_before`, `String`: `page[before]` in the query. Default: `null`.
/// - `page_limit`, `i64`: `page[limit]` in the query. Default: `20`. At least 1. At most 250.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter`, [`ListConferenceParticipantsFilter`](voice_conferencing::ListConferenceParticipantsFilter): `filter` in the query.
#[derive(Debug)]
pub enum ConferencesListParticipants {}

impl<T> Call<T, ConferencesListParticipants> {
    /// Sets the query parameter `region`.
    #[inline]
    pub fn region(
        self,
        value: impl IntoField<Option<voice_conferencing::Region>>,
    ) -> Self {
        self.arg(
            "region",
            &IntoField::<Option<voice_conferencing::Region>>::into_field(value),
        )
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

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<
            Option<voice_conferencing::ListConferenceParticipantsFilter>,
        >,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<voice_conferencing::ListConferenceParticipantsFilter>,
            >::into_field(value),
        )
    }
}

/// What [`Conferences::retrieve`] (`GET /conferences/{id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `region`, [`Region`](voice_conferencing::Region): `region` in the query.
#[derive(Debug)]
pub enum ConferencesRetrieve {}

impl<T> Call<T, ConferencesRetrieve> {
    /// Sets the query parameter `region`.
    #[inline]
    pub fn region(
        self,
        value: impl IntoField<Option<voice_conferencing::Region>>,
    ) -> Self {
        self.arg(
            "region",
            &IntoField::<Option<voice_conferencing::Region>>::into_field(value),
        )
    }
}

/// Operations under `client.conferences().actions()`. Feature `voice-conferencing`.
///
/// Guide: [Voice Conferencing](crate::guides::voice_conferencing).
#[derive(Clone, Copy, Debug)]
pub struct ConferencesActions<'a>(pub(crate) &'a Client);

impl<'a> Conferences<'a> {
    /// Operations under `conferences.actions`. Feature `voice-conferencing`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> ConferencesActions<'a> {
        ConferencesActions(self.0)
    }
}

impl ConferencesActions<'_> {
    /// Ends a conference.
    ///
    /// `POST /conferences/{id}/actions/end`
    #[inline]
    pub fn end_conference(
        &self,
        id: &str,
        body: voice_conferencing::EndConferenceRequest,
    ) -> Call<voice_conferencing::ConferenceCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/conferences/{id}/actions/end")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[id])
            .json(&body)
    }

    /// Gathers DTMF input in a conference using audio.
    ///
    /// `POST /conferences/{id}/actions/gather_using_audio`
    #[inline]
    pub fn gather_dtmf_audio(
        &self,
        id: &str,
        body: voice_conferencing::ConferenceGatherUsingAudioRequest,
    ) -> Call<voice_conferencing::ConferenceCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/conferences/{id}/actions/gather_using_audio")
                        .data()
                },
            )
            .path(&[id])
            .json(&body)
    }

    /// Puts participants of a conference on hold.
    ///
    /// `POST /conferences/{id}/actions/hold`
    #[inline]
    pub fn hold(
        &self,
        id: &str,
        body: voice_conferencing::ConferenceHoldRequest,
    ) -> Call<voice_conferencing::ConferenceCommandResult> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/conferences/{id}/actions/hold").data() },
            )
            .path(&[id])
            .json(&body)
    }

    /// Joins a call to a conference.
    ///
    /// `POST /conferences/{id}/actions/join`
    #[inline]
    pub fn join(
        &self,
        id: &str,
        body: voice_conferencing::JoinConferenceRequest,
    ) -> Call<voice_conferencing::ConferenceCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/conferences/{id}/actions/join")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[id])
            .json(&body)
    }

    /// Removes a call from a conference.
    ///
    /// `POST /conferences/{id}/actions/leave`
    #[inline]
    pub fn leave(
        &self,
        id: &str,
        body: voice_conferencing::LeaveConferenceRequest,
    ) -> Call<voice_conferencing::ConferenceCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/conferences/{id}/actions/leave")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[id])
            .json(&body)
    }

    /// Mutes participants of a conference.
    ///
    /// `POST /conferences/{id}/actions/mute`
    #[inline]
    pub fn mute(
        &self,
        id: &str,
        body: voice_conferencing::ConferenceMuteRequest,
    ) -> Call<voice_conferencing::ConferenceCommandResult> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/conferences/{id}/actions/mute").data() },
            )
            .path(&[id])
            .json(&body)
    }

    /// Plays an audio file in a conference.
    ///
    /// `POST /conferences/{id}/actions/play`
    #[inline]
    pub fn play(
        &self,
        id: &str,
        body: voice_conferencing::ConferencePlayRequest,
    ) -> Call<voice_conferencing::ConferenceCommandResult> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/conferences/{id}/actions/play").data() },
            )
            .path(&[id])
            .json(&body)
    }

    /// Pauses the recording of a conference.
    ///
    /// `POST /conferences/{id}/actions/record_pause`
    #[inline]
    pub fn record_pause(
        &self,
        id: &str,
        body: voice_conferencing::PauseConferenceRecordingRequest,
    ) -> Call<voice_conferencing::ConferenceCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/conferences/{id}/actions/record_pause")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[id])
            .json(&body)
    }

    /// Resumes the recording of a conference.
    ///
    /// `POST /conferences/{id}/actions/record_resume`
    #[inline]
    pub fn record_resume(
        &self,
        id: &str,
        body: voice_conferencing::ResumeConferenceRecordingRequest,
    ) -> Call<voice_conferencing::ConferenceCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/conferences/{id}/actions/record_resume")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[id])
            .json(&body)
    }

    /// Starts recording a conference.
    ///
    /// `POST /conferences/{id}/actions/record_start`
    #[inline]
    pub fn record_start(
        &self,
        id: &str,
        body: voice_conferencing::StartConferenceRecordingRequest,
    ) -> Call<voice_conferencing::ConferenceCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/conferences/{id}/actions/record_start")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[id])
            .json(&body)
    }

    /// Stops recording a conference.
    ///
    /// `POST /conferences/{id}/actions/record_stop`
    #[inline]
    pub fn record_stop(
        &self,
        id: &str,
        body: voice_conferencing::StopRecordingConferenceRequest,
    ) -> Call<voice_conferencing::ConferenceCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/conferences/{id}/actions/record_stop")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[id])
            .json(&body)
    }

    /// Sends DTMF digits in a conference.
    ///
    /// `POST /conferences/{id}/actions/send_dtmf`
    #[inline]
    pub fn send_dtmf(
        &self,
        id: &str,
        body: voice_conferencing::ConferenceSendDtmfRequest,
    ) -> Call<voice_conferencing::ConferenceCommandResult> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/conferences/{id}/actions/send_dtmf").data() },
            )
            .path(&[id])
            .json(&body)
    }

    /// Speaks text in a conference.
    ///
    /// `POST /conferences/{id}/actions/speak`
    #[inline]
    pub fn speak(
        &self,
        id: &str,
        body: voice_conferencing::ConferenceSpeakRequest,
    ) -> Call<voice_conferencing::ConferenceCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/conferences/{id}/actions/speak")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[id])
            .json(&body)
    }

    /// Stops audio in a conference.
    ///
    /// `POST /conferences/{id}/actions/stop`
    #[inline]
    pub fn stop(
        &self,
        id: &str,
        body: voice_conferencing::ConferenceStopRequest,
    ) -> Call<voice_conferencing::ConferenceCommandResult> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/conferences/{id}/actions/stop").data() },
            )
            .path(&[id])
            .json(&body)
    }

    /// Takes participants of a conference off hold.
    ///
    /// `POST /conferences/{id}/actions/unhold`
    #[inline]
    pub fn unhold(
        &self,
        id: &str,
        body: voice_conferencing::ConferenceUnholdRequest,
    ) -> Call<voice_conferencing::ConferenceCommandResult> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/conferences/{id}/actions/unhold").data() },
            )
            .path(&[id])
            .json(&body)
    }

    /// Unmutes participants of a conference.
    ///
    /// `POST /conferences/{id}/actions/unmute`
    #[inline]
    pub fn unmute(
        &self,
        id: &str,
        body: voice_conferencing::ConferenceUnmuteRequest,
    ) -> Call<voice_conferencing::ConferenceCommandResult> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/conferences/{id}/actions/unmute").data() },
            )
            .path(&[id])
            .json(&body)
    }

    /// Updates the supervisor role of a participant of a conference.
    ///
    /// `POST /conferences/{id}/actions/update`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: voice_conferencing::UpdateConferenceRequest,
    ) -> Call<voice_conferencing::ConferenceCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/conferences/{id}/actions/update")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[id])
            .json(&body)
    }
}

/// Operations under `client.queues()`. Feature `voice-conferencing`.
///
/// Guide: [Voice Conferencing](crate::guides::voice_conferencing).
#[derive(Clone, Copy, Debug)]
pub struct Queues<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `queues`. Feature `voice-conferencing`.
    #[inline]
    #[must_use]
    pub fn queues(&self) -> Queues<'_> {
        Queues(self)
    }
}

impl Queues<'_> {
    /// Lists queues.
    ///
    /// `GET /queues`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<voice_conferencing::Queue, shared::PaginationMeta>, QueuesList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/queues")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a queue.
    ///
    /// `POST /queues`
    #[inline]
    pub fn create(
        &self,
        body: voice_conferencing::CreateQueueRequest,
    ) -> Call<voice_conferencing::Queue> {
        Call::new(self.0, const { &Op::new("POST", "/queues").data() }).json(&body)
    }

    /// Gets a queue.
    ///
    /// `GET /queues/{queue_name}`
    #[inline]
    pub fn retrieve(&self, queue_name: &str) -> Call<voice_conferencing::Queue> {
        Call::new(self.0, const { &Op::new("GET", "/queues/{queue_name}").data() })
            .path(&[queue_name])
    }

    /// Updates a queue.
    ///
    /// `POST /queues/{queue_name}`
    #[inline]
    pub fn update(
        &self,
        queue_name: &str,
        body: voice_conferencing::UpdateQueueRequest,
    ) -> Call<voice_conferencing::Queue> {
        Call::new(self.0, const { &Op::new("POST", "/queues/{queue_name}").data() })
            .path(&[queue_name])
            .json(&body)
    }

    /// Deletes a queue.
    ///
    /// `DELETE /queues/{queue_name}`
    #[inline]
    pub fn delete(&self, queue_name: &str) -> Call<()> {
        Call::new(self.0, const { &Op::new("DELETE", "/queues/{queue_name}").empty() })
            .path(&[queue_name])
    }
}

/// What [`Queues::list`] (`GET /queues`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum QueuesList {}

impl<T> Call<T, QueuesList> {
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

/// Operations under `client.queues().calls()`. Feature `voice-conferencing`.
///
/// Guide: [Voice Conferencing](crate::guides::voice_conferencing).
#[derive(Clone, Copy, Debug)]
pub struct QueuesCalls<'a>(pub(crate) &'a Client);

impl<'a> Queues<'a> {
    /// Operations under `queues.calls`. Feature `voice-conferencing`.
    #[inline]
    #[must_use]
    pub fn calls(self) -> QueuesCalls<'a> {
        QueuesCalls(self.0)
    }
}

impl QueuesCalls<'_> {
    /// Lists the calls of a queue.
    ///
    /// `GET /queues/{queue_name}/calls`
    #[inline]
    pub fn list(
        &self,
        queue_name: &str,
    ) -> Call<
        Page<voice_conferencing::QueueCall, shared::PaginationMeta>,
        QueuesCallsList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/queues/{queue_name}/calls")
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[queue_name])
    }

    /// Gets a queue call.
    ///
    /// `GET /queues/{queue_name}/calls/{call_control_id}`
    #[inline]
    pub fn retrieve(
        &self,
        queue_name: &str,
        call_control_id: &str,
    ) -> Call<voice_conferencing::QueueCall> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/queues/{queue_name}/calls/{call_control_id}")
                        .data()
                },
            )
            .path(&[queue_name, call_control_id])
    }

    /// Updates a queue call.
    ///
    /// `PATCH /queues/{queue_name}/calls/{call_control_id}`
    #[inline]
    pub fn update(
        &self,
        queue_name: &str,
        call_control_id: &str,
        body: voice_conferencing::UpdateQueuedCallRequest,
    ) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new("PATCH", "/queues/{queue_name}/calls/{call_control_id}")
                        .empty()
                },
            )
            .path(&[queue_name, call_control_id])
            .json(&body)
    }

    /// Removes a call from a queue.
    ///
    /// `DELETE /queues/{queue_name}/calls/{call_control_id}`
    #[inline]
    pub fn remove(&self, queue_name: &str, call_control_id: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/queues/{queue_name}/calls/{call_control_id}")
                        .empty()
                },
            )
            .path(&[queue_name, call_control_id])
    }
}

/// What [`QueuesCalls::list`] (`GET /queues/{queue_name}/calls`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_after`, `String`: `page[after]` in the query. Default: `null`.
/// - `page_before`, `String`: `page[before]` in the query. Default: `null`.
/// - `page_limit`, `i64`: `page[limit]` in the query. Default: `20`. At least 1. At most 250.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum QueuesCallsList {}

impl<T> Call<T, QueuesCallsList> {
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
