//! Operations of the product Voice Conferencing.

use super::CallsActions;
use crate::models::{shared, voice_conferencing};
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

impl CallsActions<'_> {
    /// Enqueue (call actions).
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

    /// Leave queue (call actions).
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

/// Operations under `client.conferences()`.
#[derive(Clone, Copy, Debug)]
pub struct Conferences<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `conferences`.
    #[inline]
    #[must_use]
    pub fn conferences(&self) -> Conferences<'_> {
        Conferences(self)
    }
}

impl Conferences<'_> {
    /// List conferences.
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

    /// Create conference.
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

    /// List participants (conferences).
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

    /// Get conference.
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

    /// Get participant (conferences).
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

    /// Update participant (conferences).
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

/// Parameters of `GET /conferences`.
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

/// Parameters of `GET /conferences/{conference_id}/participants`.
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

/// Parameters of `GET /conferences/{id}`.
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

/// Operations under `client.conferences().actions()`.
#[derive(Clone, Copy, Debug)]
pub struct ConferencesActions<'a>(pub(crate) &'a Client);

impl<'a> Conferences<'a> {
    /// Operations under `conferences.actions`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> ConferencesActions<'a> {
        ConferencesActions(self.0)
    }
}

impl ConferencesActions<'_> {
    /// End conference (conference actions).
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

    /// Gather DTMF audio (conference actions).
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

    /// Hold (conference actions).
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

    /// Join (conference actions).
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

    /// Leave (conference actions).
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

    /// Mute (conference actions).
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

    /// Play (conference actions).
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

    /// Record pause (conference actions).
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

    /// Record resume (conference actions).
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

    /// Record start (conference actions).
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

    /// Record stop (conference actions).
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

    /// Send DTMF (conference actions).
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

    /// Speak (conference actions).
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

    /// Stop (conference actions).
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

    /// Unhold (conference actions).
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

    /// Unmute (conference actions).
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

    /// Update conference action.
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

/// Operations under `client.queues()`.
#[derive(Clone, Copy, Debug)]
pub struct Queues<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `queues`.
    #[inline]
    #[must_use]
    pub fn queues(&self) -> Queues<'_> {
        Queues(self)
    }
}

impl Queues<'_> {
    /// List queues.
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

    /// Create queue.
    ///
    /// `POST /queues`
    #[inline]
    pub fn create(
        &self,
        body: voice_conferencing::CreateQueueRequest,
    ) -> Call<voice_conferencing::Queue> {
        Call::new(self.0, const { &Op::new("POST", "/queues").data() }).json(&body)
    }

    /// Get queue.
    ///
    /// `GET /queues/{queue_name}`
    #[inline]
    pub fn retrieve(&self, queue_name: &str) -> Call<voice_conferencing::Queue> {
        Call::new(self.0, const { &Op::new("GET", "/queues/{queue_name}").data() })
            .path(&[queue_name])
    }

    /// Update queue.
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

    /// Delete queue.
    ///
    /// `DELETE /queues/{queue_name}`
    #[inline]
    pub fn delete(&self, queue_name: &str) -> Call<()> {
        Call::new(self.0, const { &Op::new("DELETE", "/queues/{queue_name}").empty() })
            .path(&[queue_name])
    }
}

/// Parameters of `GET /queues`.
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

/// Operations under `client.queues().calls()`.
#[derive(Clone, Copy, Debug)]
pub struct QueuesCalls<'a>(pub(crate) &'a Client);

impl<'a> Queues<'a> {
    /// Operations under `queues.calls`.
    #[inline]
    #[must_use]
    pub fn calls(self) -> QueuesCalls<'a> {
        QueuesCalls(self.0)
    }
}

impl QueuesCalls<'_> {
    /// List queue calls.
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

    /// Get queue call.
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

    /// Update queue call.
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

    /// Remove (queue calls).
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

/// Parameters of `GET /queues/{queue_name}/calls`.
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
