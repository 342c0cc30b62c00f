//! Operations of Voice Streaming. Streams, forks and transcribes the audio of live calls.
//!
//! See [the types](crate::voice_streaming), [the guide](crate::guides::voice_streaming).

#[doc(inline)]
pub use super::CallsActions;
use crate::models::{shared, voice_streaming};
use crate::runtime::operation::{Call, Op};

impl CallsActions<'_> {
    /// Starts forking the media of a call.
    ///
    /// `POST /calls/{call_control_id}/actions/fork_start`
    #[inline]
    pub fn start_forking(
        &self,
        call_control_id: &str,
        body: voice_streaming::StartForkingRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls/{call_control_id}/actions/fork_start")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Stops forking the media of a call.
    ///
    /// `POST /calls/{call_control_id}/actions/fork_stop`
    #[inline]
    pub fn stop_forking(
        &self,
        call_control_id: &str,
        body: voice_streaming::StopForkingRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls/{call_control_id}/actions/fork_stop")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Starts streaming the media of a call.
    ///
    /// `POST /calls/{call_control_id}/actions/streaming_start`
    #[inline]
    pub fn start_streaming(
        &self,
        call_control_id: &str,
        body: voice_streaming::StartStreamingRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls/{call_control_id}/actions/streaming_start")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Stops streaming the media of a call.
    ///
    /// `POST /calls/{call_control_id}/actions/streaming_stop`
    #[inline]
    pub fn stop_streaming(
        &self,
        call_control_id: &str,
        body: voice_streaming::StopStreamingRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls/{call_control_id}/actions/streaming_stop")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Starts transcription for a call.
    ///
    /// `POST /calls/{call_control_id}/actions/transcription_start`
    #[inline]
    pub fn start_transcription(
        &self,
        call_control_id: &str,
        body: shared::TranscriptionStartRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/calls/{call_control_id}/actions/transcription_start",
                        )
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Stops transcription for a call.
    ///
    /// `POST /calls/{call_control_id}/actions/transcription_stop`
    #[inline]
    pub fn stop_transcription(
        &self,
        call_control_id: &str,
        body: voice_streaming::TranscriptionStopRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/calls/{call_control_id}/actions/transcription_stop",
                        )
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }
}
