//! Types of Video. Video rooms with sessions, participants, recordings, compositions and client tokens.
//!
//! See [the operations](crate::resources::video), [the guide](crate::guides::video).

use crate::runtime::model::{Date, DateTime, Map, Nullable, object, string_enum, union};

object! {
    /// Schema `ActionsParticipantsRequest`. Taken by [`client.rooms().sessions().actions().kick`](crate::resources::video::RoomsSessionsActions::kick), [`client.rooms().sessions().actions().mute`](crate::resources::video::RoomsSessionsActions::mute) and [`client.rooms().sessions().actions().unmute`](crate::resources::video::RoomsSessionsActions::unmute).
    pub struct ActionsParticipantsRequest request {
        exclude: Option<Vec<String>> = "exclude",
        participants: Option<ActionsParticipantsRequestParticipants> = "participants",
    }
    /// Creates an empty one.
    new()
}

union! {
    /// `participants` of [`ActionsParticipantsRequest`].
    pub enum ActionsParticipantsRequestParticipants {
        /// A JSON string. Always `all`.
        String(String) = json "string",
        /// A JSON array.
        List(Vec<String>) = json "array",
    }
    from String(String)
    from List(Vec<String>)
    text String
}

object! {
    /// Schema `CreateRoomClientTokenRequest`. Taken by [`client.rooms().actions().generate_join_client_token`](crate::resources::video::RoomsActions::generate_join_client_token).
    pub struct CreateRoomClientTokenRequest request {
        /// Default: `3600`. At least 60. At most 86400.
        refresh_token_ttl_secs: Option<i64> = "refresh_token_ttl_secs",
        /// Default: `600`. At least 10. At most 3600.
        token_ttl_secs: Option<i64> = "token_ttl_secs",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `CreateRoomCompositionRequest`. Taken by [`client.room_compositions().create`](crate::resources::video::RoomCompositions::create).
    pub struct CreateRoomCompositionRequest request {
        /// Default: `mp4`.
        format: Option<String> = "format",
        /// Default: `1280x720`.
        resolution: Option<String> = "resolution",
        /// Format: `uuid`.
        session_id: Option<String> = "session_id",
        video_layout: Option<Map<VideoRegion>> = "video_layout",
        /// Format: `uri`. Default: `""`.
        webhook_event_failover_url: Option<String> = "webhook_event_failover_url",
        /// Format: `uri`.
        webhook_event_url: Option<String> = "webhook_event_url",
        /// At least 0. At most 30.
        webhook_timeout_secs: Nullable<i64> = "webhook_timeout_secs",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `CreateRoomRequest`. Taken by [`client.rooms().create`](crate::resources::video::Rooms::create).
    pub struct CreateRoomRequest request {
        /// Default: `false`.
        enable_recording: Option<bool> = "enable_recording",
        /// Default: `10`. At least 2. At most 50.
        max_participants: Option<i64> = "max_participants",
        unique_name: Option<String> = "unique_name",
        /// Format: `uri`. Default: `""`.
        webhook_event_failover_url: Option<String> = "webhook_event_failover_url",
        /// Format: `uri`.
        webhook_event_url: Option<String> = "webhook_event_url",
        /// At least 0. At most 30.
        webhook_timeout_secs: Nullable<i64> = "webhook_timeout_secs",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Content of the reply of `DELETE /room_recordings`. Returned by [`client.room_recordings().delete_bulk`](crate::resources::video::RoomRecordings::delete_bulk).
    pub struct DeleteRoomRecordingBulkData reply {
        room_recordings: Option<i64> = "room_recordings",
    }
}

object! {
    /// Content of the reply of `POST /room_sessions/{room_session_id}/actions/end`. Returned by [`client.rooms().sessions().actions().end`](crate::resources::video::RoomsSessionsActions::end).
    pub struct EndSessionData reply {
        result: Option<String> = "result",
    }
}

object! {
    /// Content of the reply of `POST /rooms/{room_id}/actions/generate_join_client_token`. Returned by [`client.rooms().actions().generate_join_client_token`](crate::resources::video::RoomsActions::generate_join_client_token).
    pub struct GenerateRoomJoinClientTokenData reply {
        refresh_token: Option<String> = "refresh_token",
        refresh_token_expires_at: Option<DateTime> = "refresh_token_expires_at",
        token: Option<String> = "token",
        token_expires_at: Option<DateTime> = "token_expires_at",
    }
}

object! {
    /// Content of the reply of `POST /room_sessions/{room_session_id}/actions/kick`. Returned by [`client.rooms().sessions().actions().kick`](crate::resources::video::RoomsSessionsActions::kick).
    pub struct KickSessionData reply {
        result: Option<String> = "result",
    }
}

object! {
    /// Parameter of `GET /room_compositions`. Taken by [`client.room_compositions().list`](crate::resources::video::RoomCompositions::list).
    pub struct ListRoomCompositionsFilter request {
        date_created_at: Option<ListRoomCompositionsFilterDateCreatedAt> = "date_created_at",
        /// Format: `uuid`.
        session_id: Option<String> = "session_id",
        status: Option<ListRoomCompositionsFilterStatus> = "status",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `date_created_at` of [`ListRoomCompositionsFilter`]. Part of [`ListRoomParticipantsFilter`], [`ListRoomRecordingsFilter`], [`ListRoomSessionsFilter`] and 3 more.
    pub struct ListRoomCompositionsFilterDateCreatedAt request {
        eq: Option<Date> = "eq",
        gte: Option<Date> = "gte",
        lte: Option<Date> = "lte",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `status` of [`ListRoomCompositionsFilter`].
    pub enum ListRoomCompositionsFilterStatus {
        Completed = "completed",
        Processing = "processing",
        Enqueued = "enqueued",
    }
}

object! {
    /// Parameter of `GET /room_participants`. Taken by [`client.room_participants().list`](crate::resources::video::RoomParticipants::list).
    pub struct ListRoomParticipantsFilter request {
        context: Option<String> = "context",
        date_joined_at: Option<ListRoomCompositionsFilterDateCreatedAt> = "date_joined_at",
        date_left_at: Option<ListRoomCompositionsFilterDateCreatedAt> = "date_left_at",
        date_updated_at: Option<ListRoomCompositionsFilterDateCreatedAt> = "date_updated_at",
        session_id: Option<String> = "session_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /room_recordings`. Taken by [`client.room_recordings().list`](crate::resources::video::RoomRecordings::list) and [`client.room_recordings().delete_bulk`](crate::resources::video::RoomRecordings::delete_bulk).
    pub struct ListRoomRecordingsFilter request {
        date_ended_at: Option<ListRoomCompositionsFilterDateCreatedAt> = "date_ended_at",
        date_started_at: Option<ListRoomCompositionsFilterDateCreatedAt> = "date_started_at",
        duration_secs: Option<i64> = "duration_secs",
        /// Format: `uuid`.
        participant_id: Option<String> = "participant_id",
        /// Format: `uuid`.
        room_id: Option<String> = "room_id",
        /// Format: `uuid`.
        session_id: Option<String> = "session_id",
        status: Option<String> = "status",
        type_: Option<String> = "type",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /room_sessions`. Taken by [`client.rooms().sessions().list_0`](crate::resources::video::RoomsSessions::list_0).
    pub struct ListRoomSessionsFilter request {
        active: Option<bool> = "active",
        date_created_at: Option<ListRoomCompositionsFilterDateCreatedAt> = "date_created_at",
        date_ended_at: Option<ListRoomCompositionsFilterDateCreatedAt> = "date_ended_at",
        date_updated_at: Option<ListRoomCompositionsFilterDateCreatedAt> = "date_updated_at",
        room_id: Option<String> = "room_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /rooms`. Taken by [`client.rooms().list`](crate::resources::video::Rooms::list).
    pub struct ListRoomsFilter request {
        date_created_at: Option<ListRoomCompositionsFilterDateCreatedAt> = "date_created_at",
        date_updated_at: Option<ListRoomCompositionsFilterDateCreatedAt> = "date_updated_at",
        unique_name: Option<String> = "unique_name",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Content of the reply of `POST /room_sessions/{room_session_id}/actions/mute`. Returned by [`client.rooms().sessions().actions().mute`](crate::resources::video::RoomsSessionsActions::mute).
    pub struct MuteSessionData reply {
        result: Option<String> = "result",
    }
}

object! {
    /// Schema `PatchRoomRequest`. Taken by [`client.rooms().update`](crate::resources::video::Rooms::update).
    pub struct PatchRoomRequest request {
        /// Default: `false`.
        enable_recording: Option<bool> = "enable_recording",
        /// Default: `10`. At least 2. At most 50.
        max_participants: Option<i64> = "max_participants",
        unique_name: Option<String> = "unique_name",
        /// Format: `uri`. Default: `""`.
        webhook_event_failover_url: Option<String> = "webhook_event_failover_url",
        /// Format: `uri`.
        webhook_event_url: Option<String> = "webhook_event_url",
        /// At least 0. At most 30.
        webhook_timeout_secs: Nullable<i64> = "webhook_timeout_secs",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Content of the reply of `POST /rooms/{room_id}/actions/refresh_client_token`. Returned by [`client.rooms().actions().refresh_client_token`](crate::resources::video::RoomsActions::refresh_client_token).
    pub struct RefreshRoomClientTokenData reply {
        token: Option<String> = "token",
        token_expires_at: Option<DateTime> = "token_expires_at",
    }
}

object! {
    /// Schema `RefreshRoomClientTokenRequest`. Taken by [`client.rooms().actions().refresh_client_token`](crate::resources::video::RoomsActions::refresh_client_token).
    pub struct RefreshRoomClientTokenRequest request {
        refresh_token: String = "refresh_token" required,
        /// Default: `600`. At least 10. At most 3600.
        token_ttl_secs: Option<i64> = "token_ttl_secs",
    }
    /// Creates one with `refresh_token`, which is required.
    new(refresh_token: String)
}

object! {
    /// Parameter of `GET /rooms/{room_id}/sessions`. Taken by [`client.rooms().sessions().list_1`](crate::resources::video::RoomsSessions::list_1).
    pub struct RetrieveListRoomSessionsFilter request {
        active: Option<bool> = "active",
        date_created_at: Option<ListRoomCompositionsFilterDateCreatedAt> = "date_created_at",
        date_ended_at: Option<ListRoomCompositionsFilterDateCreatedAt> = "date_ended_at",
        date_updated_at: Option<ListRoomCompositionsFilterDateCreatedAt> = "date_updated_at",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /room_sessions/{room_session_id}/participants`. Taken by [`client.rooms().sessions().retrieve_participants`](crate::resources::video::RoomsSessions::retrieve_participants).
    pub struct RetrieveSessionParticipantsFilter request {
        context: Option<String> = "context",
        date_joined_at: Option<ListRoomCompositionsFilterDateCreatedAt> = "date_joined_at",
        date_left_at: Option<ListRoomCompositionsFilterDateCreatedAt> = "date_left_at",
        date_updated_at: Option<ListRoomCompositionsFilterDateCreatedAt> = "date_updated_at",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `Room`. Returned by [`client.rooms().list`](crate::resources::video::Rooms::list), [`client.rooms().create`](crate::resources::video::Rooms::create), [`client.rooms().retrieve`](crate::resources::video::Rooms::retrieve) and 1 more.
    pub struct Room reply {
        /// Format: `uuid`.
        active_session_id: Option<String> = "active_session_id",
        created_at: Option<DateTime> = "created_at",
        /// Default: `false`.
        enable_recording: Option<bool> = "enable_recording",
        /// Format: `uuid`.
        id: Option<String> = "id",
        max_participants: Option<i64> = "max_participants",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        sessions: Option<Vec<RoomSession>> = "sessions",
        unique_name: Option<String> = "unique_name",
        updated_at: Option<DateTime> = "updated_at",
        /// Format: `uri`. Default: `""`.
        webhook_event_failover_url: Option<String> = "webhook_event_failover_url",
        /// Format: `uri`.
        webhook_event_url: Option<String> = "webhook_event_url",
        /// At least 0. At most 30.
        webhook_timeout_secs: Option<i64> = "webhook_timeout_secs",
    }
}

object! {
    /// Schema `RoomComposition`. Returned by [`client.room_compositions().list`](crate::resources::video::RoomCompositions::list), [`client.room_compositions().create`](crate::resources::video::RoomCompositions::create) and [`client.room_compositions().retrieve`](crate::resources::video::RoomCompositions::retrieve).
    pub struct RoomComposition reply {
        completed_at: Option<DateTime> = "completed_at",
        created_at: Option<DateTime> = "created_at",
        download_url: Option<String> = "download_url",
        duration_secs: Option<i64> = "duration_secs",
        ended_at: Option<DateTime> = "ended_at",
        /// Always `mp4`.
        format: Option<String> = "format",
        /// Format: `uuid`.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        resolution: Option<String> = "resolution",
        /// Format: `uuid`.
        room_id: Option<String> = "room_id",
        /// Format: `uuid`.
        session_id: Option<String> = "session_id",
        size_mb: Option<f64> = "size_mb",
        started_at: Option<DateTime> = "started_at",
        status: Option<RoomCompositionStatus> = "status",
        updated_at: Option<DateTime> = "updated_at",
        /// Format: `uuid`.
        user_id: Option<String> = "user_id",
        video_layout: Option<Map<VideoRegion>> = "video_layout",
        /// Format: `uri`. Default: `""`.
        webhook_event_failover_url: Option<String> = "webhook_event_failover_url",
        /// Format: `uri`.
        webhook_event_url: Option<String> = "webhook_event_url",
        /// At least 0. At most 30.
        webhook_timeout_secs: Option<i64> = "webhook_timeout_secs",
    }
}

string_enum! {
    /// `status` of [`RoomComposition`].
    pub enum RoomCompositionStatus {
        Completed = "completed",
        Enqueued = "enqueued",
        Processing = "processing",
    }
}

object! {
    /// Schema `RoomParticipant`. Returned by [`client.room_participants().list`](crate::resources::video::RoomParticipants::list), [`client.room_participants().retrieve`](crate::resources::video::RoomParticipants::retrieve) and [`client.rooms().sessions().retrieve_participants`](crate::resources::video::RoomsSessions::retrieve_participants). Part of [`RoomSession`].
    pub struct RoomParticipant reply {
        context: Option<String> = "context",
        /// Format: `uuid`.
        id: Option<String> = "id",
        joined_at: Option<DateTime> = "joined_at",
        left_at: Option<DateTime> = "left_at",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Format: `uuid`.
        session_id: Option<String> = "session_id",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Schema `RoomRecording`. Returned by [`client.room_recordings().list`](crate::resources::video::RoomRecordings::list) and [`client.room_recordings().retrieve`](crate::resources::video::RoomRecordings::retrieve).
    pub struct RoomRecording reply {
        codec: Option<String> = "codec",
        completed_at: Option<DateTime> = "completed_at",
        created_at: Option<DateTime> = "created_at",
        download_url: Option<String> = "download_url",
        duration_secs: Option<i64> = "duration_secs",
        ended_at: Option<DateTime> = "ended_at",
        /// Format: `uuid`.
        id: Option<String> = "id",
        /// Format: `uuid`.
        participant_id: Option<String> = "participant_id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Format: `uuid`.
        room_id: Option<String> = "room_id",
        /// Format: `uuid`.
        session_id: Option<String> = "session_id",
        size_mb: Option<f64> = "size_mb",
        started_at: Option<DateTime> = "started_at",
        status: Option<RoomRecordingStatus> = "status",
        type_: Option<RoomRecordingType> = "type",
        updated_at: Option<DateTime> = "updated_at",
    }
}

string_enum! {
    /// `status` of [`RoomRecording`].
    pub enum RoomRecordingStatus {
        Completed = "completed",
        Processing = "processing",
    }
}

string_enum! {
    /// `type` of [`RoomRecording`].
    pub enum RoomRecordingType {
        Audio = "audio",
        Video = "video",
    }
}

object! {
    /// Schema `RoomSession`. Returned by [`client.rooms().sessions().list_0`](crate::resources::video::RoomsSessions::list_0), [`client.rooms().sessions().retrieve`](crate::resources::video::RoomsSessions::retrieve) and [`client.rooms().sessions().list_1`](crate::resources::video::RoomsSessions::list_1). Part of [`Room`].
    pub struct RoomSession reply {
        active: Option<bool> = "active",
        created_at: Option<DateTime> = "created_at",
        ended_at: Option<DateTime> = "ended_at",
        /// Format: `uuid`.
        id: Option<String> = "id",
        participants: Option<Vec<RoomParticipant>> = "participants",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Format: `uuid`.
        room_id: Option<String> = "room_id",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Content of the reply of `POST /room_sessions/{room_session_id}/actions/unmute`. Returned by [`client.rooms().sessions().actions().unmute`](crate::resources::video::RoomsSessionsActions::unmute).
    pub struct UnmuteSessionData reply {
        result: Option<String> = "result",
    }
}

object! {
    /// Schema `VideoRegion`. Part of [`RoomComposition`] and [`CreateRoomCompositionRequest`].
    pub struct VideoRegion both {
        /// At least 16.
        height: Option<i64> = "height",
        /// At least 1. At most 1000.
        max_columns: Option<i64> = "max_columns",
        /// At least 1. At most 1000.
        max_rows: Option<i64> = "max_rows",
        video_sources: Option<Vec<String>> = "video_sources",
        /// At least 16.
        width: Option<i64> = "width",
        /// Default: `0`.
        x_pos: Option<i64> = "x_pos",
        /// Default: `0`.
        y_pos: Option<i64> = "y_pos",
        /// Default: `0`. At least -99. At most 99.
        z_pos: Option<i64> = "z_pos",
    }
    /// Creates an empty one.
    new()
}
