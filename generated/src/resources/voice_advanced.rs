//! Operations of Voice Advanced. DTMF, SIPREC, noise suppression, client state and supervisor roles on live calls.
//!
//! See [the types](crate::voice_advanced), [the guide](crate::guides::voice_advanced).

#[doc(inline)]
pub use super::CallsActions;
use crate::models::{shared, voice_advanced};
use crate::runtime::operation::{Call, Op};

impl CallsActions<'_> {
    /// Adds a participant to the AI assistant of a call.
    ///
    /// `POST /calls/{call_control_id}/actions/ai_assistant_join`
    #[inline]
    pub fn join_ai_assistant(
        &self,
        call_control_id: &str,
        body: voice_advanced::AiAssistantJoinRequest,
    ) -> Call<shared::CallControlCommandResultWithConversationId> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/calls/{call_control_id}/actions/ai_assistant_join",
                        )
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Updates the client state of a call.
    ///
    /// `PUT /calls/{call_control_id}/actions/client_state_update`
    #[inline]
    pub fn update_client_state(
        &self,
        call_control_id: &str,
        body: voice_advanced::ClientStateUpdateRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "PUT",
                            "/calls/{call_control_id}/actions/client_state_update",
                        )
                        .data()
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Starts conversation relay for a call.
    ///
    /// `POST /calls/{call_control_id}/actions/conversation_relay_start`
    #[inline]
    pub fn start_conversation_relay(
        &self,
        call_control_id: &str,
        body: voice_advanced::ConversationRelayStartRequest,
    ) -> Call<voice_advanced::CallControlCommandResultWithConversationRelayId> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/calls/{call_control_id}/actions/conversation_relay_start",
                        )
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Stops conversation relay for a call.
    ///
    /// `POST /calls/{call_control_id}/actions/conversation_relay_stop`
    #[inline]
    pub fn stop_conversation_relay(
        &self,
        call_control_id: &str,
        body: voice_advanced::ConversationRelayStopRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/calls/{call_control_id}/actions/conversation_relay_stop",
                        )
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Sends DTMF digits on a call.
    ///
    /// `POST /calls/{call_control_id}/actions/send_dtmf`
    #[inline]
    pub fn send_dtmf(
        &self,
        call_control_id: &str,
        body: voice_advanced::SendDtmfRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls/{call_control_id}/actions/send_dtmf")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Starts SIPREC for a call.
    ///
    /// `POST /calls/{call_control_id}/actions/siprec_start`
    #[inline]
    pub fn start_siprec(
        &self,
        call_control_id: &str,
        body: voice_advanced::StartSiprecRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls/{call_control_id}/actions/siprec_start")
                        .data()
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Stops SIPREC for a call.
    ///
    /// `POST /calls/{call_control_id}/actions/siprec_stop`
    #[inline]
    pub fn stop_siprec(
        &self,
        call_control_id: &str,
        body: voice_advanced::StopSiprecRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls/{call_control_id}/actions/siprec_stop")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Starts noise suppression for a call.
    ///
    /// `POST /calls/{call_control_id}/actions/suppression_start`
    ///
    /// Beta: it may still change.
    #[inline]
    pub fn start_noise_suppression(
        &self,
        call_control_id: &str,
        body: voice_advanced::NoiseSuppressionStart,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/calls/{call_control_id}/actions/suppression_start",
                        )
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Stops noise suppression for a call.
    ///
    /// `POST /calls/{call_control_id}/actions/suppression_stop`
    ///
    /// Beta: it may still change.
    #[inline]
    pub fn stop_noise_suppression(
        &self,
        call_control_id: &str,
        body: voice_advanced::NoiseSuppressionStop,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/calls/{call_control_id}/actions/suppression_stop")
                        .data()
                        .idempotency_property("command_id")
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }

    /// Switches the supervisor role of a call.
    ///
    /// `POST /calls/{call_control_id}/actions/switch_supervisor_role`
    #[inline]
    pub fn switch_supervisor_role(
        &self,
        call_control_id: &str,
        body: voice_advanced::SwitchSupervisorRoleRequest,
    ) -> Call<shared::CallControlCommandResult> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/calls/{call_control_id}/actions/switch_supervisor_role",
                        )
                        .data()
                },
            )
            .path(&[call_control_id])
            .json(&body)
    }
}
