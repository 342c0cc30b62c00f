//! Types of Voice Streaming. Streams, forks and transcribes the audio of live calls.
//!
//! See [the operations](crate::resources::voice_streaming), [the guide](crate::guides::voice_streaming).

use super::shared;
use crate::runtime::model::{Base64, object, string_enum};

object! {
    /// Schema `StartForkingRequest`. Taken by [`client.calls().actions().start_forking`](crate::resources::CallsActions::start_forking).
    pub struct StartForkingRequest request {
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        rx: Option<String> = "rx",
        /// Always `decrypted`. Default: `decrypted`.
        stream_type: Option<String> = "stream_type",
        tx: Option<String> = "tx",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `StartStreamingRequest`. Taken by [`client.calls().actions().start_streaming`](crate::resources::CallsActions::start_streaming).
    pub struct StartStreamingRequest request {
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        custom_parameters: Option<Vec<StartStreamingRequestCustomParameter>> = "custom_parameters",
        dialogflow_config: Option<shared::DialogflowConfig> = "dialogflow_config",
        /// Default: `false`.
        enable_dialogflow: Option<bool> = "enable_dialogflow",
        /// At most 4000 characters.
        stream_auth_token: Option<String> = "stream_auth_token",
        /// Default: `PCMU`.
        stream_bidirectional_codec: Option<shared::StreamBidirectionalCodec> = "stream_bidirectional_codec",
        /// Default: `mp3`.
        stream_bidirectional_mode: Option<shared::StreamBidirectionalMode> = "stream_bidirectional_mode",
        /// One of `8000`, `16000`, `22050`, `24000`, `48000`. Default: `8000`.
        stream_bidirectional_sampling_rate: Option<i64> = "stream_bidirectional_sampling_rate",
        /// Default: `opposite`.
        stream_bidirectional_target_legs: Option<shared::StreamBidirectionalTargetLegs> = "stream_bidirectional_target_legs",
        /// Default: `default`.
        stream_codec: Option<shared::StreamCodec> = "stream_codec",
        /// Default: `inbound_track`.
        stream_track: Option<StartStreamingRequestStreamTrack> = "stream_track",
        stream_url: Option<String> = "stream_url",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `custom_parameters` of [`StartStreamingRequest`].
    pub struct StartStreamingRequestCustomParameter request {
        name: Option<String> = "name",
        value: Option<String> = "value",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `stream_track` of [`StartStreamingRequest`].
    pub enum StartStreamingRequestStreamTrack {
        InboundTrack = "inbound_track",
        OutboundTrack = "outbound_track",
        BothTracks = "both_tracks",
    }
}

object! {
    /// Schema `StopForkingRequest`. Taken by [`client.calls().actions().stop_forking`](crate::resources::CallsActions::stop_forking).
    pub struct StopForkingRequest request {
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        /// Default: `raw`.
        stream_type: Option<StopForkingRequestStreamType> = "stream_type",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `stream_type` of [`StopForkingRequest`].
    pub enum StopForkingRequestStreamType {
        Raw = "raw",
        Decrypted = "decrypted",
    }
}

object! {
    /// Schema `StopStreamingRequest`. Taken by [`client.calls().actions().stop_streaming`](crate::resources::CallsActions::stop_streaming).
    pub struct StopStreamingRequest request {
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        /// Format: `uuid`.
        stream_id: Option<String> = "stream_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `TranscriptionStopRequest`. Taken by [`client.calls().actions().stop_transcription`](crate::resources::CallsActions::stop_transcription).
    pub struct TranscriptionStopRequest request {
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
    }
    /// Creates an empty one.
    new()
}
