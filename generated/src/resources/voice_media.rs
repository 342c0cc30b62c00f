//! Operations of Voice Media. Plays audio, speaks text and records on live calls.
//!
//! See [the types](crate::voice_media), [the guide](crate::guides::voice_media).

#[doc(inline)]
pub use super::CallsActions;
use crate::models::{shared, voice_media};
use crate::runtime::operation::{Call, Op};

impl CallsActions<'_> {
    /// Starts playing audio on a call.
    ///
    /// `POST /calls/{call_control_id}/actions/playback_start`
    #[inline]
    pub fn start_playback(
        &self,
        call_control_id: &str,
        body: voice_media::PlayAudioUrlRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls/{call_control_id}/actions/playback_start")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Stops playing audio on a call.
    ///
    /// `POST /calls/{call_control_id}/actions/playback_stop`
    #[inline]
    pub fn stop_playback(
        &self,
        call_control_id: &str,
        body: voice_media::PlaybackStopRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls/{call_control_id}/actions/playback_stop")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Pauses the recording of a call.
    ///
    /// `POST /calls/{call_control_id}/actions/record_pause`
    #[inline]
    pub fn pause_recording(
        &self,
        call_control_id: &str,
        body: voice_media::PauseRecordingRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls/{call_control_id}/actions/record_pause")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Resumes the recording of a call.
    ///
    /// `POST /calls/{call_control_id}/actions/record_resume`
    #[inline]
    pub fn resume_recording(
        &self,
        call_control_id: &str,
        body: voice_media::ResumeRecordingRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls/{call_control_id}/actions/record_resume")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Starts recording a call.
    ///
    /// `POST /calls/{call_control_id}/actions/record_start`
    #[inline]
    pub fn start_recording(
        &self,
        call_control_id: &str,
        body: voice_media::StartRecordingRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls/{call_control_id}/actions/record_start")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Stops recording a call.
    ///
    /// `POST /calls/{call_control_id}/actions/record_stop`
    #[inline]
    pub fn stop_recording(
        &self,
        call_control_id: &str,
        body: voice_media::StopRecordingRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls/{call_control_id}/actions/record_stop")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Speaks text on a call.
    ///
    /// `POST /calls/{call_control_id}/actions/speak`
    #[inline]
    pub fn speak(
        &self,
        call_control_id: &str,
        body: voice_media::SpeakRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls/{call_control_id}/actions/speak")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }
}
