//! Operations of Video. Video rooms with sessions, participants, recordings, compositions and client tokens.
//!
//! See [the types](crate::video), [the guide](crate::guides::video).

use crate::models::{shared, video};
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.room_compositions()`. Feature `video`.
///
/// Guide: [Video](crate::guides::video).
#[derive(Clone, Copy, Debug)]
pub struct RoomCompositions<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `room_compositions`. Feature `video`.
    #[inline]
    #[must_use]
    pub fn room_compositions(&self) -> RoomCompositions<'_> {
        RoomCompositions(self)
    }
}

impl RoomCompositions<'_> {
    /// Lists room compositions.
    ///
    /// `GET /room_compositions`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<video::RoomComposition, shared::PaginationMeta>,
        RoomCompositionsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/room_compositions")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a room composition.
    ///
    /// `POST /room_compositions`
    #[inline]
    pub fn create(
        &self,
        body: video::CreateRoomCompositionRequest,
    ) -> Call<video::RoomComposition> {
        Call::new(self.0, const { &Op::new("POST", "/room_compositions").data() })
            .json(&body)
    }

    /// Gets a room composition.
    ///
    /// `GET /room_compositions/{room_composition_id}`
    #[inline]
    pub fn retrieve(&self, room_composition_id: &str) -> Call<video::RoomComposition> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/room_compositions/{room_composition_id}").data()
                },
            )
            .path(&[room_composition_id])
    }

    /// Asks [`retrieve`](Self::retrieve) again and again until `status` is `completed`.
    pub fn wait(
        &self,
        room_composition_id: &str,
    ) -> crate::runtime::Wait<video::RoomComposition> {
        const JOB: &crate::runtime::Job<video::RoomComposition> = &crate::runtime::Job {
            state: |value| Some(value.status.as_ref()?.as_str()),
            done: &["completed"],
            failed: &[],
        };
        crate::runtime::Wait::new(self.retrieve(room_composition_id), JOB)
    }

    /// Deletes a room composition.
    ///
    /// `DELETE /room_compositions/{room_composition_id}`
    #[inline]
    pub fn delete(&self, room_composition_id: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/room_compositions/{room_composition_id}")
                        .empty()
                },
            )
            .path(&[room_composition_id])
    }
}

/// What [`RoomCompositions::list`] (`GET /room_compositions`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListRoomCompositionsFilter`](video::ListRoomCompositionsFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum RoomCompositionsList {}

impl<T> Call<T, RoomCompositionsList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<video::ListRoomCompositionsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<video::ListRoomCompositionsFilter>>::into_field(value),
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

/// Operations under `client.room_participants()`. Feature `video`.
///
/// Guide: [Video](crate::guides::video).
#[derive(Clone, Copy, Debug)]
pub struct RoomParticipants<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `room_participants`. Feature `video`.
    #[inline]
    #[must_use]
    pub fn room_participants(&self) -> RoomParticipants<'_> {
        RoomParticipants(self)
    }
}

impl RoomParticipants<'_> {
    /// Lists room participants.
    ///
    /// `GET /room_participants`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<video::RoomParticipant, shared::PaginationMeta>,
        RoomParticipantsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/room_participants")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Gets a room participant.
    ///
    /// `GET /room_participants/{room_participant_id}`
    #[inline]
    pub fn retrieve(&self, room_participant_id: &str) -> Call<video::RoomParticipant> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/room_participants/{room_participant_id}").data()
                },
            )
            .path(&[room_participant_id])
    }
}

/// What [`RoomParticipants::list`] (`GET /room_participants`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListRoomParticipantsFilter`](video::ListRoomParticipantsFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum RoomParticipantsList {}

impl<T> Call<T, RoomParticipantsList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<video::ListRoomParticipantsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<video::ListRoomParticipantsFilter>>::into_field(value),
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

/// Operations under `client.room_recordings()`. Feature `video`.
///
/// Guide: [Video](crate::guides::video).
#[derive(Clone, Copy, Debug)]
pub struct RoomRecordings<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `room_recordings`. Feature `video`.
    #[inline]
    #[must_use]
    pub fn room_recordings(&self) -> RoomRecordings<'_> {
        RoomRecordings(self)
    }
}

impl RoomRecordings<'_> {
    /// Lists room recordings.
    ///
    /// `GET /room_recordings`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<video::RoomRecording, shared::PaginationMeta>, RoomRecordingsList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/room_recordings")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Deletes several room recordings.
    ///
    /// `DELETE /room_recordings`
    #[inline]
    pub fn delete_bulk(
        &self,
    ) -> Call<video::DeleteRoomRecordingBulkData, RoomRecordingsDeleteBulk> {
        Call::new(self.0, const { &Op::new("DELETE", "/room_recordings").data() })
    }

    /// Gets a room recording.
    ///
    /// `GET /room_recordings/{room_recording_id}`
    #[inline]
    pub fn retrieve(&self, room_recording_id: &str) -> Call<video::RoomRecording> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/room_recordings/{room_recording_id}").data() },
            )
            .path(&[room_recording_id])
    }

    /// Deletes a room recording.
    ///
    /// `DELETE /room_recordings/{room_recording_id}`
    #[inline]
    pub fn delete(&self, room_recording_id: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/room_recordings/{room_recording_id}").empty()
                },
            )
            .path(&[room_recording_id])
    }
}

/// What [`RoomRecordings::list`] (`GET /room_recordings`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListRoomRecordingsFilter`](video::ListRoomRecordingsFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum RoomRecordingsList {}

impl<T> Call<T, RoomRecordingsList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<video::ListRoomRecordingsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<video::ListRoomRecordingsFilter>>::into_field(value),
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

/// What [`RoomRecordings::delete_bulk`] (`DELETE /room_recordings`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListRoomRecordingsFilter`](video::ListRoomRecordingsFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum RoomRecordingsDeleteBulk {}

impl<T> Call<T, RoomRecordingsDeleteBulk> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<video::ListRoomRecordingsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<video::ListRoomRecordingsFilter>>::into_field(value),
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

/// Operations under `client.rooms()`. Feature `video`.
///
/// Guide: [Video](crate::guides::video).
#[derive(Clone, Copy, Debug)]
pub struct Rooms<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `rooms`. Feature `video`.
    #[inline]
    #[must_use]
    pub fn rooms(&self) -> Rooms<'_> {
        Rooms(self)
    }
}

impl Rooms<'_> {
    /// Lists rooms.
    ///
    /// `GET /rooms`
    #[inline]
    pub fn list(&self) -> Call<Page<video::Room, shared::PaginationMeta>, RoomsList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/rooms")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a room.
    ///
    /// `POST /rooms`
    #[inline]
    pub fn create(&self, body: video::CreateRoomRequest) -> Call<video::Room> {
        Call::new(self.0, const { &Op::new("POST", "/rooms").data() }).json(&body)
    }

    /// Gets a room.
    ///
    /// `GET /rooms/{room_id}`
    #[inline]
    pub fn retrieve(&self, room_id: &str) -> Call<video::Room, RoomsRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/rooms/{room_id}").data() })
            .path(&[room_id])
    }

    /// Updates a room.
    ///
    /// `PATCH /rooms/{room_id}`
    #[inline]
    pub fn update(
        &self,
        room_id: &str,
        body: video::PatchRoomRequest,
    ) -> Call<video::Room> {
        Call::new(self.0, const { &Op::new("PATCH", "/rooms/{room_id}").data() })
            .path(&[room_id])
            .json(&body)
    }

    /// Deletes a room.
    ///
    /// `DELETE /rooms/{room_id}`
    #[inline]
    pub fn delete(&self, room_id: &str) -> Call<()> {
        Call::new(self.0, const { &Op::new("DELETE", "/rooms/{room_id}").empty() })
            .path(&[room_id])
    }
}

/// What [`Rooms::list`] (`GET /rooms`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `include_sessions`, `bool`: `include_sessions` in the query.
/// - `filter`, [`ListRoomsFilter`](video::ListRoomsFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum RoomsList {}

impl<T> Call<T, RoomsList> {
    /// Sets the query parameter `include_sessions`.
    #[inline]
    pub fn include_sessions(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("include_sessions", &IntoField::<Option<bool>>::into_field(value))
    }

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(self, value: impl IntoField<Option<video::ListRoomsFilter>>) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<video::ListRoomsFilter>>::into_field(value),
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

/// What [`Rooms::retrieve`] (`GET /rooms/{room_id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `include_sessions`, `bool`: `include_sessions` in the query.
#[derive(Debug)]
pub enum RoomsRetrieve {}

impl<T> Call<T, RoomsRetrieve> {
    /// Sets the query parameter `include_sessions`.
    #[inline]
    pub fn include_sessions(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("include_sessions", &IntoField::<Option<bool>>::into_field(value))
    }
}

/// Operations under `client.rooms().actions()`. Feature `video`.
///
/// Guide: [Video](crate::guides::video).
#[derive(Clone, Copy, Debug)]
pub struct RoomsActions<'a>(pub(crate) &'a Client);

impl<'a> Rooms<'a> {
    /// Operations under `rooms.actions`. Feature `video`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> RoomsActions<'a> {
        RoomsActions(self.0)
    }
}

impl RoomsActions<'_> {
    /// Generates a client token to join a room.
    ///
    /// `POST /rooms/{room_id}/actions/generate_join_client_token`
    #[inline]
    pub fn generate_join_client_token(
        &self,
        room_id: &str,
        body: video::CreateRoomClientTokenRequest,
    ) -> Call<video::GenerateRoomJoinClientTokenData> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/rooms/{room_id}/actions/generate_join_client_token",
                        )
                        .data()
                },
            )
            .path(&[room_id])
            .json(&body)
    }

    /// Refreshes a client token of a room.
    ///
    /// `POST /rooms/{room_id}/actions/refresh_client_token`
    #[inline]
    pub fn refresh_client_token(
        &self,
        room_id: &str,
        body: video::RefreshRoomClientTokenRequest,
    ) -> Call<video::RefreshRoomClientTokenData> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/rooms/{room_id}/actions/refresh_client_token")
                        .data()
                        .no_auth()
                },
            )
            .path(&[room_id])
            .json(&body)
    }
}

/// Operations under `client.rooms().sessions()`. Feature `video`.
///
/// Guide: [Video](crate::guides::video).
#[derive(Clone, Copy, Debug)]
pub struct RoomsSessions<'a>(pub(crate) &'a Client);

impl<'a> Rooms<'a> {
    /// Operations under `rooms.sessions`. Feature `video`.
    #[inline]
    #[must_use]
    pub fn sessions(self) -> RoomsSessions<'a> {
        RoomsSessions(self.0)
    }
}

impl RoomsSessions<'_> {
    /// Lists room sessions.
    ///
    /// `GET /room_sessions`
    #[inline]
    pub fn list_0(
        &self,
    ) -> Call<Page<video::RoomSession, shared::PaginationMeta>, RoomsSessionsList0> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/room_sessions")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Gets a room session.
    ///
    /// `GET /room_sessions/{room_session_id}`
    #[inline]
    pub fn retrieve(
        &self,
        room_session_id: &str,
    ) -> Call<video::RoomSession, RoomsSessionsRetrieve> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/room_sessions/{room_session_id}").data() },
            )
            .path(&[room_session_id])
    }

    /// Gets the participants of a room session.
    ///
    /// `GET /room_sessions/{room_session_id}/participants`
    #[inline]
    pub fn retrieve_participants(
        &self,
        room_session_id: &str,
    ) -> Call<
        Page<video::RoomParticipant, shared::PaginationMeta>,
        RoomsSessionsRetrieveParticipants,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/room_sessions/{room_session_id}/participants")
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[room_session_id])
    }

    /// Lists the sessions of a room.
    ///
    /// `GET /rooms/{room_id}/sessions`
    #[inline]
    pub fn list_1(
        &self,
        room_id: &str,
    ) -> Call<Page<video::RoomSession, shared::PaginationMeta>, RoomsSessionsList1> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/rooms/{room_id}/sessions")
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[room_id])
    }
}

/// What [`RoomsSessions::list_0`] (`GET /room_sessions`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `include_participants`, `bool`: `include_participants` in the query.
/// - `filter`, [`ListRoomSessionsFilter`](video::ListRoomSessionsFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum RoomsSessionsList0 {}

impl<T> Call<T, RoomsSessionsList0> {
    /// Sets the query parameter `include_participants`.
    #[inline]
    pub fn include_participants(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("include_participants", &IntoField::<Option<bool>>::into_field(value))
    }

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<video::ListRoomSessionsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<video::ListRoomSessionsFilter>>::into_field(value),
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

/// What [`RoomsSessions::retrieve`] (`GET /room_sessions/{room_session_id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `include_participants`, `bool`: `include_participants` in the query.
#[derive(Debug)]
pub enum RoomsSessionsRetrieve {}

impl<T> Call<T, RoomsSessionsRetrieve> {
    /// Sets the query parameter `include_participants`.
    #[inline]
    pub fn include_participants(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("include_participants", &IntoField::<Option<bool>>::into_field(value))
    }
}

/// What [`RoomsSessions::retrieve_participants`] (`GET /room_sessions/{room_session_id}/participants`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`RetrieveSessionParticipantsFilter`](video::RetrieveSessionParticipantsFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum RoomsSessionsRetrieveParticipants {}

impl<T> Call<T, RoomsSessionsRetrieveParticipants> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<video::RetrieveSessionParticipantsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<video::RetrieveSessionParticipantsFilter>,
            >::into_field(value),
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

/// What [`RoomsSessions::list_1`] (`GET /rooms/{room_id}/sessions`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `include_participants`, `bool`: `include_participants` in the query.
/// - `filter`, [`RetrieveListRoomSessionsFilter`](video::RetrieveListRoomSessionsFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum RoomsSessionsList1 {}

impl<T> Call<T, RoomsSessionsList1> {
    /// Sets the query parameter `include_participants`.
    #[inline]
    pub fn include_participants(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("include_participants", &IntoField::<Option<bool>>::into_field(value))
    }

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<video::RetrieveListRoomSessionsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<video::RetrieveListRoomSessionsFilter>,
            >::into_field(value),
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

/// Operations under `client.rooms().sessions().actions()`. Feature `video`.
///
/// Guide: [Video](crate::guides::video).
#[derive(Clone, Copy, Debug)]
pub struct RoomsSessionsActions<'a>(pub(crate) &'a Client);

impl<'a> RoomsSessions<'a> {
    /// Operations under `rooms.sessions.actions`. Feature `video`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> RoomsSessionsActions<'a> {
        RoomsSessionsActions(self.0)
    }
}

impl RoomsSessionsActions<'_> {
    /// Ends a room session.
    ///
    /// `POST /room_sessions/{room_session_id}/actions/end`
    #[inline]
    pub fn end(&self, room_session_id: &str) -> Call<video::EndSessionData> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/room_sessions/{room_session_id}/actions/end")
                        .data()
                        .no_auth()
                },
            )
            .path(&[room_session_id])
    }

    /// Removes participants from a room session.
    ///
    /// `POST /room_sessions/{room_session_id}/actions/kick`
    #[inline]
    pub fn kick(
        &self,
        room_session_id: &str,
        body: video::ActionsParticipantsRequest,
    ) -> Call<video::KickSessionData> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/room_sessions/{room_session_id}/actions/kick")
                        .data()
                        .no_auth()
                },
            )
            .path(&[room_session_id])
            .json(&body)
    }

    /// Mutes participants of a room session.
    ///
    /// `POST /room_sessions/{room_session_id}/actions/mute`
    #[inline]
    pub fn mute(
        &self,
        room_session_id: &str,
        body: video::ActionsParticipantsRequest,
    ) -> Call<video::MuteSessionData> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/room_sessions/{room_session_id}/actions/mute")
                        .data()
                        .no_auth()
                },
            )
            .path(&[room_session_id])
            .json(&body)
    }

    /// Unmutes participants of a room session.
    ///
    /// `POST /room_sessions/{room_session_id}/actions/unmute`
    #[inline]
    pub fn unmute(
        &self,
        room_session_id: &str,
        body: video::ActionsParticipantsRequest,
    ) -> Call<video::UnmuteSessionData> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/room_sessions/{room_session_id}/actions/unmute")
                        .data()
                        .no_auth()
                },
            )
            .path(&[room_session_id])
            .json(&body)
    }
}
