//! What handlers ask of events: methods of all of them, and of each.

use super::Event;
use crate::models::{shared, webhooks};
use crate::runtime::{Base64, DateTime};
use crate::runtime::webhook::text_of;

impl Event {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        match self {
            Self::CallAiGatherEnded(event) => event.event_type(),
            Self::CallAiGatherMessageHistoryUpdated(event) => event.event_type(),
            Self::CallAiGatherPartialResults(event) => event.event_type(),
            Self::CallAnswered(event) => event.event_type(),
            Self::CallBridged(event) => event.event_type(),
            Self::CallConversationEnded(event) => event.event_type(),
            Self::CallConversationInsightsGenerated(event) => event.event_type(),
            Self::CallCost(event) => event.event_type(),
            Self::CallDeepfakeDetectionError(event) => event.event_type(),
            Self::CallDeepfakeDetectionResult(event) => event.event_type(),
            Self::CallDtmfReceived(event) => event.event_type(),
            Self::CallEnqueued(event) => event.event_type(),
            Self::CallForkStarted(event) => event.event_type(),
            Self::CallForkStopped(event) => event.event_type(),
            Self::CallGatherEnded(event) => event.event_type(),
            Self::CallHangup(event) => event.event_type(),
            Self::CallHold(event) => event.event_type(),
            Self::CallInitiated(event) => event.event_type(),
            Self::CallLeftQueue(event) => event.event_type(),
            Self::CallMachineDetectionEnded(event) => event.event_type(),
            Self::CallMachineGreetingEnded(event) => event.event_type(),
            Self::CallMachinePremiumDetectionEnded(event) => event.event_type(),
            Self::CallMachinePremiumGreetingEnded(event) => event.event_type(),
            Self::CallPlaybackEnded(event) => event.event_type(),
            Self::CallPlaybackStarted(event) => event.event_type(),
            Self::CallRecordingError(event) => event.event_type(),
            Self::CallRecordingSaved(event) => event.event_type(),
            Self::CallRecordingTranscriptionSaved(event) => event.event_type(),
            Self::CallReferCompleted(event) => event.event_type(),
            Self::CallReferFailed(event) => event.event_type(),
            Self::CallReferStarted(event) => event.event_type(),
            Self::CallSiprecFailed(event) => event.event_type(),
            Self::CallSiprecStarted(event) => event.event_type(),
            Self::CallSiprecStopped(event) => event.event_type(),
            Self::CallSpeakEnded(event) => event.event_type(),
            Self::CallSpeakStarted(event) => event.event_type(),
            Self::CallStreamingFailed(event) => event.event_type(),
            Self::CallStreamingStarted(event) => event.event_type(),
            Self::CallStreamingStopped(event) => event.event_type(),
            Self::CallUnhold(event) => event.event_type(),
            Self::ConferenceCreated(event) => event.event_type(),
            Self::ConferenceEnded(event) => event.event_type(),
            Self::ConferenceFloorChanged(event) => {
                Some(event.event_type.as_ref()?.as_str())
            }
            Self::ConferenceParticipantJoined(event) => event.event_type(),
            Self::ConferenceParticipantLeft(event) => event.event_type(),
            Self::ConferenceParticipantPlaybackEnded(event) => event.event_type(),
            Self::ConferenceParticipantPlaybackStarted(event) => event.event_type(),
            Self::ConferenceParticipantSpeakEnded(event) => event.event_type(),
            Self::ConferenceParticipantSpeakStarted(event) => event.event_type(),
            Self::ConferencePlaybackEnded(event) => event.event_type(),
            Self::ConferencePlaybackStarted(event) => event.event_type(),
            Self::ConferenceRecordingSaved(event) => event.event_type(),
            Self::ConferenceSpeakEnded(event) => event.event_type(),
            Self::ConferenceSpeakStarted(event) => event.event_type(),
            Self::DeliveryUpdate(event) => event.event_type(),
            Self::FaxDelivered(event) => event.event_type(),
            Self::FaxFailed(event) => event.event_type(),
            Self::FaxMediaProcessed(event) => event.event_type(),
            Self::FaxQueued(event) => event.event_type(),
            Self::FaxSendingStarted(event) => event.event_type(),
            Self::HostedNumberOrderEvent(event) => event.event_type(),
            Self::InboundMessage(event) => event.event_type(),
            Self::NumberOrderStatusUpdate(event) => event.event_type(),
            Self::Transcription(event) => event.event_type(),
            Self::Unknown { json, .. } => text_of(json, "event_type"),
            _ => None,
        }
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::CallAiGatherEnded(event) => event.id(),
            Self::CallAiGatherMessageHistoryUpdated(event) => event.id(),
            Self::CallAiGatherPartialResults(event) => event.id(),
            Self::CallAnswered(event) => event.id(),
            Self::CallBridged(event) => event.id(),
            Self::CallConversationEnded(event) => event.id(),
            Self::CallConversationInsightsGenerated(event) => event.id(),
            Self::CallCost(event) => event.id(),
            Self::CallDeepfakeDetectionError(event) => event.id(),
            Self::CallDeepfakeDetectionResult(event) => event.id(),
            Self::CallDtmfReceived(event) => event.id(),
            Self::CallEnqueued(event) => event.id(),
            Self::CallForkStarted(event) => event.id(),
            Self::CallForkStopped(event) => event.id(),
            Self::CallGatherEnded(event) => event.id(),
            Self::CallHangup(event) => event.id(),
            Self::CallHold(event) => event.id(),
            Self::CallInitiated(event) => event.id(),
            Self::CallLeftQueue(event) => event.id(),
            Self::CallMachineDetectionEnded(event) => event.id(),
            Self::CallMachineGreetingEnded(event) => event.id(),
            Self::CallMachinePremiumDetectionEnded(event) => event.id(),
            Self::CallMachinePremiumGreetingEnded(event) => event.id(),
            Self::CallPlaybackEnded(event) => event.id(),
            Self::CallPlaybackStarted(event) => event.id(),
            Self::CallRecordingError(event) => event.id(),
            Self::CallRecordingSaved(event) => event.id(),
            Self::CallRecordingTranscriptionSaved(event) => event.id(),
            Self::CallReferCompleted(event) => event.id(),
            Self::CallReferFailed(event) => event.id(),
            Self::CallReferStarted(event) => event.id(),
            Self::CallSiprecFailed(event) => event.id(),
            Self::CallSiprecStarted(event) => event.id(),
            Self::CallSiprecStopped(event) => event.id(),
            Self::CallSpeakEnded(event) => event.id(),
            Self::CallSpeakStarted(event) => event.id(),
            Self::CallStreamingFailed(event) => event.id(),
            Self::CallStreamingStarted(event) => event.id(),
            Self::CallStreamingStopped(event) => event.id(),
            Self::CallUnhold(event) => event.id(),
            Self::ConferenceCreated(event) => event.id(),
            Self::ConferenceEnded(event) => event.id(),
            Self::ConferenceFloorChanged(event) => Some(event.id.as_ref()?.as_str()),
            Self::ConferenceParticipantJoined(event) => event.id(),
            Self::ConferenceParticipantLeft(event) => event.id(),
            Self::ConferenceParticipantPlaybackEnded(event) => event.id(),
            Self::ConferenceParticipantPlaybackStarted(event) => event.id(),
            Self::ConferenceParticipantSpeakEnded(event) => event.id(),
            Self::ConferenceParticipantSpeakStarted(event) => event.id(),
            Self::ConferencePlaybackEnded(event) => event.id(),
            Self::ConferencePlaybackStarted(event) => event.id(),
            Self::ConferenceRecordingSaved(event) => event.id(),
            Self::ConferenceSpeakEnded(event) => event.id(),
            Self::ConferenceSpeakStarted(event) => event.id(),
            Self::DeliveryUpdate(event) => event.id(),
            Self::FaxDelivered(event) => event.id(),
            Self::FaxFailed(event) => event.id(),
            Self::FaxMediaProcessed(event) => event.id(),
            Self::FaxQueued(event) => event.id(),
            Self::FaxSendingStarted(event) => event.id(),
            Self::HostedNumberOrderEvent(event) => event.id(),
            Self::InboundMessage(event) => event.id(),
            Self::NumberOrderStatusUpdate(event) => event.id(),
            Self::Transcription(event) => event.id(),
            Self::Unknown { json, .. } => text_of(json, "id"),
            _ => None,
        }
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        match self {
            Self::CallAiGatherEnded(event) => event.occurred_at(),
            Self::CallAiGatherMessageHistoryUpdated(event) => event.occurred_at(),
            Self::CallAiGatherPartialResults(event) => event.occurred_at(),
            Self::CallAnswered(event) => event.occurred_at(),
            Self::CallBridged(event) => event.occurred_at(),
            Self::CallConversationEnded(event) => event.occurred_at(),
            Self::CallConversationInsightsGenerated(event) => event.occurred_at(),
            Self::CallCost(event) => event.occurred_at(),
            Self::CallDeepfakeDetectionError(event) => event.occurred_at(),
            Self::CallDeepfakeDetectionResult(event) => event.occurred_at(),
            Self::CallDtmfReceived(event) => event.occurred_at(),
            Self::CallEnqueued(event) => event.occurred_at(),
            Self::CallForkStarted(event) => event.occurred_at(),
            Self::CallForkStopped(event) => event.occurred_at(),
            Self::CallGatherEnded(event) => event.occurred_at(),
            Self::CallHangup(event) => event.occurred_at(),
            Self::CallHold(event) => event.occurred_at(),
            Self::CallInitiated(event) => event.occurred_at(),
            Self::CallLeftQueue(event) => event.occurred_at(),
            Self::CallMachineDetectionEnded(event) => event.occurred_at(),
            Self::CallMachineGreetingEnded(event) => event.occurred_at(),
            Self::CallMachinePremiumDetectionEnded(event) => event.occurred_at(),
            Self::CallMachinePremiumGreetingEnded(event) => event.occurred_at(),
            Self::CallPlaybackEnded(event) => event.occurred_at(),
            Self::CallPlaybackStarted(event) => event.occurred_at(),
            Self::CallRecordingError(event) => event.occurred_at(),
            Self::CallRecordingSaved(event) => event.occurred_at(),
            Self::CallRecordingTranscriptionSaved(event) => event.occurred_at(),
            Self::CallReferCompleted(event) => event.occurred_at(),
            Self::CallReferFailed(event) => event.occurred_at(),
            Self::CallReferStarted(event) => event.occurred_at(),
            Self::CallSiprecFailed(event) => event.occurred_at(),
            Self::CallSiprecStarted(event) => event.occurred_at(),
            Self::CallSiprecStopped(event) => event.occurred_at(),
            Self::CallSpeakEnded(event) => event.occurred_at(),
            Self::CallSpeakStarted(event) => event.occurred_at(),
            Self::CallStreamingFailed(event) => event.occurred_at(),
            Self::CallStreamingStarted(event) => event.occurred_at(),
            Self::CallStreamingStopped(event) => event.occurred_at(),
            Self::CallUnhold(event) => event.occurred_at(),
            Self::ConferenceParticipantJoined(event) => event.occurred_at(),
            Self::ConferenceParticipantLeft(event) => event.occurred_at(),
            Self::DeliveryUpdate(event) => event.occurred_at(),
            Self::FaxDelivered(event) => event.occurred_at(),
            Self::FaxFailed(event) => event.occurred_at(),
            Self::FaxMediaProcessed(event) => event.occurred_at(),
            Self::FaxQueued(event) => event.occurred_at(),
            Self::FaxSendingStarted(event) => event.occurred_at(),
            Self::HostedNumberOrderEvent(event) => event.occurred_at(),
            Self::InboundMessage(event) => event.occurred_at(),
            Self::NumberOrderStatusUpdate(event) => event.occurred_at(),
            Self::Transcription(event) => event.occurred_at(),
            Self::Unknown { json, .. } => {
                text_of(json, "occurred_at").map(DateTime::from)
            }
            _ => None,
        }
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        match self {
            Self::CallAiGatherEnded(event) => event.call_control_id(),
            Self::CallAiGatherMessageHistoryUpdated(event) => event.call_control_id(),
            Self::CallAiGatherPartialResults(event) => event.call_control_id(),
            Self::CallAnswered(event) => event.call_control_id(),
            Self::CallBridged(event) => event.call_control_id(),
            Self::CallConversationEnded(event) => event.call_control_id(),
            Self::CallConversationInsightsGenerated(event) => event.call_control_id(),
            Self::CallCost(event) => event.call_control_id(),
            Self::CallDeepfakeDetectionError(event) => event.call_control_id(),
            Self::CallDeepfakeDetectionResult(event) => event.call_control_id(),
            Self::CallDtmfReceived(event) => event.call_control_id(),
            Self::CallEnqueued(event) => event.call_control_id(),
            Self::CallForkStarted(event) => event.call_control_id(),
            Self::CallForkStopped(event) => event.call_control_id(),
            Self::CallGatherEnded(event) => event.call_control_id(),
            Self::CallHangup(event) => event.call_control_id(),
            Self::CallHold(event) => event.call_control_id(),
            Self::CallInitiated(event) => event.call_control_id(),
            Self::CallLeftQueue(event) => event.call_control_id(),
            Self::CallMachineDetectionEnded(event) => event.call_control_id(),
            Self::CallMachineGreetingEnded(event) => event.call_control_id(),
            Self::CallMachinePremiumDetectionEnded(event) => event.call_control_id(),
            Self::CallMachinePremiumGreetingEnded(event) => event.call_control_id(),
            Self::CallPlaybackEnded(event) => event.call_control_id(),
            Self::CallPlaybackStarted(event) => event.call_control_id(),
            Self::CallRecordingError(event) => event.call_control_id(),
            Self::CallRecordingTranscriptionSaved(event) => event.call_control_id(),
            Self::CallReferCompleted(event) => event.call_control_id(),
            Self::CallReferFailed(event) => event.call_control_id(),
            Self::CallReferStarted(event) => event.call_control_id(),
            Self::CallSiprecFailed(event) => event.call_control_id(),
            Self::CallSiprecStarted(event) => event.call_control_id(),
            Self::CallSiprecStopped(event) => event.call_control_id(),
            Self::CallSpeakEnded(event) => event.call_control_id(),
            Self::CallSpeakStarted(event) => event.call_control_id(),
            Self::CallStreamingFailed(event) => event.call_control_id(),
            Self::CallStreamingStarted(event) => event.call_control_id(),
            Self::CallStreamingStopped(event) => event.call_control_id(),
            Self::CallUnhold(event) => event.call_control_id(),
            Self::ConferenceCreated(event) => event.call_control_id(),
            Self::ConferenceEnded(event) => event.call_control_id(),
            Self::ConferenceFloorChanged(event) => {
                Some(event.payload.as_ref()?.call_control_id.as_ref()?.as_str())
            }
            Self::ConferenceParticipantJoined(event) => event.call_control_id(),
            Self::ConferenceParticipantLeft(event) => event.call_control_id(),
            Self::ConferenceParticipantPlaybackEnded(event) => event.call_control_id(),
            Self::ConferenceParticipantPlaybackStarted(event) => event.call_control_id(),
            Self::ConferenceParticipantSpeakEnded(event) => event.call_control_id(),
            Self::ConferenceParticipantSpeakStarted(event) => event.call_control_id(),
            Self::ConferenceRecordingSaved(event) => event.call_control_id(),
            Self::Transcription(event) => event.call_control_id(),
            Self::Unknown { json, .. } => text_of(json, "call_control_id"),
            _ => None,
        }
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        match self {
            Self::CallAiGatherEnded(event) => event.client_state(),
            Self::CallAiGatherMessageHistoryUpdated(event) => event.client_state(),
            Self::CallAiGatherPartialResults(event) => event.client_state(),
            Self::CallAnswered(event) => event.client_state(),
            Self::CallBridged(event) => event.client_state(),
            Self::CallConversationEnded(event) => event.client_state(),
            Self::CallConversationInsightsGenerated(event) => event.client_state(),
            Self::CallCost(event) => event.client_state(),
            Self::CallDeepfakeDetectionError(event) => event.client_state(),
            Self::CallDeepfakeDetectionResult(event) => event.client_state(),
            Self::CallDtmfReceived(event) => event.client_state(),
            Self::CallEnqueued(event) => event.client_state(),
            Self::CallForkStarted(event) => event.client_state(),
            Self::CallForkStopped(event) => event.client_state(),
            Self::CallGatherEnded(event) => event.client_state(),
            Self::CallHangup(event) => event.client_state(),
            Self::CallHold(event) => event.client_state(),
            Self::CallInitiated(event) => event.client_state(),
            Self::CallLeftQueue(event) => event.client_state(),
            Self::CallMachineDetectionEnded(event) => event.client_state(),
            Self::CallMachineGreetingEnded(event) => event.client_state(),
            Self::CallMachinePremiumDetectionEnded(event) => event.client_state(),
            Self::CallMachinePremiumGreetingEnded(event) => event.client_state(),
            Self::CallPlaybackEnded(event) => event.client_state(),
            Self::CallPlaybackStarted(event) => event.client_state(),
            Self::CallRecordingError(event) => event.client_state(),
            Self::CallRecordingSaved(event) => event.client_state(),
            Self::CallRecordingTranscriptionSaved(event) => event.client_state(),
            Self::CallReferCompleted(event) => event.client_state(),
            Self::CallReferFailed(event) => event.client_state(),
            Self::CallReferStarted(event) => event.client_state(),
            Self::CallSiprecFailed(event) => event.client_state(),
            Self::CallSiprecStarted(event) => event.client_state(),
            Self::CallSiprecStopped(event) => event.client_state(),
            Self::CallSpeakEnded(event) => event.client_state(),
            Self::CallSpeakStarted(event) => event.client_state(),
            Self::CallStreamingFailed(event) => event.client_state(),
            Self::CallStreamingStarted(event) => event.client_state(),
            Self::CallStreamingStopped(event) => event.client_state(),
            Self::CallUnhold(event) => event.client_state(),
            Self::ConferenceCreated(event) => event.client_state(),
            Self::ConferenceEnded(event) => event.client_state(),
            Self::ConferenceFloorChanged(event) => {
                event.payload.as_ref()?.client_state.as_ref()?.text()
            }
            Self::ConferenceParticipantJoined(event) => event.client_state(),
            Self::ConferenceParticipantLeft(event) => event.client_state(),
            Self::ConferenceParticipantPlaybackEnded(event) => event.client_state(),
            Self::ConferenceParticipantPlaybackStarted(event) => event.client_state(),
            Self::ConferenceParticipantSpeakEnded(event) => event.client_state(),
            Self::ConferenceParticipantSpeakStarted(event) => event.client_state(),
            Self::ConferenceRecordingSaved(event) => event.client_state(),
            Self::FaxDelivered(event) => event.client_state(),
            Self::FaxFailed(event) => event.client_state(),
            Self::FaxMediaProcessed(event) => event.client_state(),
            Self::FaxQueued(event) => event.client_state(),
            Self::FaxSendingStarted(event) => event.client_state(),
            Self::Transcription(event) => event.client_state(),
            Self::Unknown { json, .. } => {
                Base64::from_encoded(text_of(json, "client_state")?).text()
            }
            _ => None,
        }
    }
}

impl webhooks::CallAiGatherEndedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallAiGatherEndedPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallAiGatherMessageHistoryUpdatedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(
        &self,
    ) -> Option<&webhooks::CallAiGatherMessageHistoryUpdatedPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallAiGatherPartialResultsEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallAiGatherPartialResultsPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallAnsweredEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallAnsweredPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallBridgedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallConversationEndedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallConversationEndedPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallConversationInsightsGeneratedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(
        &self,
    ) -> Option<&webhooks::CallConversationInsightsGeneratedPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallCostEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallCostPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallDeepfakeDetectionErrorEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallDeepfakeDetectionErrorPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallDeepfakeDetectionResultEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallDeepfakeDetectionResultPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallDtmfReceivedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallDtmfReceivedPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallEnqueuedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallEnqueuedPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallForkStartedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallForkPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallForkStoppedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallForkPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallGatherEndedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallGatherEndedPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallHangupEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallHangupPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallHoldEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallInitiatedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallInitiatedPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallLeftQueueEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallLeftQueuePayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallMachineDetectionEndedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallMachineDetectionEndedPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallMachineGreetingEndedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallMachineGreetingEndedPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallMachinePremiumDetectionEndedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallMachinePremiumDetectionEndedPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallMachinePremiumGreetingEndedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallMachinePremiumGreetingEndedPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallPlaybackEndedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallPlaybackEndedPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallPlaybackStartedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallPlaybackStartedPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallRecordingErrorEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallRecordingErrorPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallRecordingSavedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallRecordingSavedPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallRecordingTranscriptionSavedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallRecordingTranscriptionSavedPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallReferCompletedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallReferPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallReferFailedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallReferPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallReferStartedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallReferPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallSiprecFailedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallSiprecFailedPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallSiprecStartedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::StartedPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallSiprecStoppedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallSiprecStoppedPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallSpeakEndedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallSpeakEndedPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallSpeakStartedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::StartedPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallStreamingFailedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallStreamingFailedPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallStreamingStartedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallStreamingPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallStreamingStoppedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallStreamingPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::CallUnholdEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::CallPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::ConferenceCreatedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::ConferencePayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::ConferenceEndedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::ConferenceEndedPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::ConferenceParticipantJoinedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::ConferenceParticipantPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::ConferenceParticipantLeftEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::ConferenceParticipantPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::ConferenceParticipantPlaybackEndedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::ConferenceParticipantPlaybackPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::ConferenceParticipantPlaybackStartedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::ConferenceParticipantPlaybackPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::ConferenceParticipantSpeakEndedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::ConferenceParticipantSpeakPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::ConferenceParticipantSpeakStartedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::ConferenceParticipantSpeakPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::ConferencePlaybackEndedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::ConferencePlaybackPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::ConferencePlaybackStartedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::ConferencePlaybackPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::ConferenceRecordingSavedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::ConferenceRecordingSavedPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::ConferenceSpeakEndedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::ConferenceSpeakPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::ConferenceSpeakStartedEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::ConferenceSpeakPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::OutboundMessageEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&shared::OutboundMessagePayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::FaxDelivered {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::FaxDeliveredDataPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::FaxFailed {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::FaxFailedDataPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::FaxMediaProcessed {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::FaxMediaProcessedDataPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::FaxQueued {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::FaxQueuedDataPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::FaxSendingStarted {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::FaxSendingStartedDataPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::HostedNumberOrderEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::HostedNumberOrderEventPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::InboundMessageEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&shared::InboundMessagePayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}

impl webhooks::NumberOrderWebhookEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.event_type.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.id.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.occurred_at.clone())
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&shared::NumberOrderWithPhoneNumbers> {
        Some(&self.data.payload)
    }
}

impl webhooks::TranscriptionEvent {
    /// What happened: the event's name on the wire.
    pub fn event_type(&self) -> Option<&str> {
        Some(self.data.as_ref()?.event_type.as_ref()?.as_str())
    }

    /// The event's id: the same each time that it is sent.
    pub fn id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.id.as_ref()?.as_str())
    }

    /// When it happened.
    pub fn occurred_at(&self) -> Option<DateTime> {
        Some(self.data.as_ref()?.occurred_at.as_ref()?.clone())
    }

    /// `call_control_id` of its payload.
    pub fn call_control_id(&self) -> Option<&str> {
        Some(self.data.as_ref()?.payload.as_ref()?.call_control_id.as_ref()?.as_str())
    }

    /// `client_state` of its payload, decoded.
    pub fn client_state(&self) -> Option<String> {
        self.data.as_ref()?.payload.as_ref()?.client_state.as_ref()?.text()
    }

    /// What the event is about.
    pub fn payload(&self) -> Option<&webhooks::TranscriptionPayload> {
        self.data.as_ref()?.payload.as_ref()
    }
}
