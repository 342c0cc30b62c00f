//! Operations of Voice Gather. Asks callers for digits or speech, with AI or plain prompts, and hands calls to AI assistants.
//!
//! See [the types](crate::voice_gather), [the guide](crate::guides::voice_gather).

#[doc(inline)]
pub use super::CallsActions;
use crate::models::{shared, voice_gather};
use crate::runtime::operation::{Call, Op};

impl CallsActions<'_> {
    /// Adds messages to the AI assistant of a call.
    ///
    /// `POST /calls/{call_control_id}/actions/ai_assistant_add_messages`
    #[inline]
    pub fn add_ai_assistant_messages(
        &self,
        call_control_id: &str,
        body: voice_gather::AiAssistantAddMessagesRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/calls/{call_control_id}/actions/ai_assistant_add_messages",
                        )
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Starts an AI assistant on a call.
    ///
    /// `POST /calls/{call_control_id}/actions/ai_assistant_start`
    #[inline]
    pub fn start_ai_assistant(
        &self,
        call_control_id: &str,
        body: voice_gather::AiAssistantStartRequest,
    ) -> Call<shared::CallControlCommandResultWithConversationId> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/calls/{call_control_id}/actions/ai_assistant_start",
                        )
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Stops the AI assistant of a call.
    ///
    /// `POST /calls/{call_control_id}/actions/ai_assistant_stop`
    #[inline]
    pub fn stop_ai_assistant(
        &self,
        call_control_id: &str,
        body: voice_gather::AiAssistantStopRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/calls/{call_control_id}/actions/ai_assistant_stop",
                        )
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Gathers input on a call.
    ///
    /// `POST /calls/{call_control_id}/actions/gather`
    #[inline]
    pub fn gather(
        &self,
        call_control_id: &str,
        body: voice_gather::GatherRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls/{call_control_id}/actions/gather")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Stops gathering input on a call.
    ///
    /// `POST /calls/{call_control_id}/actions/gather_stop`
    #[inline]
    pub fn stop_gather(
        &self,
        call_control_id: &str,
        body: voice_gather::StopGatherRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls/{call_control_id}/actions/gather_stop")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Gathers input on a call using AI.
    ///
    /// `POST /calls/{call_control_id}/actions/gather_using_ai`
    #[inline]
    pub fn gather_using_ai(
        &self,
        call_control_id: &str,
        body: voice_gather::GatherUsingAiRequest,
    ) -> Call<shared::CallControlCommandResultWithConversationId> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls/{call_control_id}/actions/gather_using_ai")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Gathers input on a call using audio.
    ///
    /// `POST /calls/{call_control_id}/actions/gather_using_audio`
    #[inline]
    pub fn gather_using_audio(
        &self,
        call_control_id: &str,
        body: voice_gather::GatherUsingAudioRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/calls/{call_control_id}/actions/gather_using_audio",
                        )
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Gathers digits on a call using spoken text.
    ///
    /// `POST /calls/{call_control_id}/actions/gather_using_speak`
    #[inline]
    pub fn gather_using_speak(
        &self,
        call_control_id: &str,
        body: voice_gather::GatherUsingSpeakRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/calls/{call_control_id}/actions/gather_using_speak",
                        )
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }
}
