//! Webhooks: the requests that the API sends, as one [`Event`], and whether they are from the API: a [`Verifier`].

mod access;
mod signature;

pub use crate::models::webhooks::*;
use crate::models::webhooks;
use crate::runtime::model::events;
#[cfg(feature = "axum")]
pub use signature::Webhook;
#[cfg(feature = "test-util")]
pub use signature::Signer;
pub use signature::{SignatureError, Verifier, WebhookError};

events! {
    /// An event that the API reports.
    pub enum Event {
        /// `call.ai_gather.ended`.
        #[doc(alias("call.ai_gather.ended"))] CallAiGatherEnded(webhooks::CallAiGatherEndedEvent) = event_type "call.ai_gather.ended",
        /// `call.ai_gather.message_history_updated`.
        #[doc(alias("call.ai_gather.message_history_updated"))] CallAiGatherMessageHistoryUpdated(webhooks::CallAiGatherMessageHistoryUpdatedEvent) = event_type "call.ai_gather.message_history_updated",
        /// `call.ai_gather.partial_results`.
        #[doc(alias("call.ai_gather.partial_results"))] CallAiGatherPartialResults(webhooks::CallAiGatherPartialResultsEvent) = event_type "call.ai_gather.partial_results",
        /// `call.answered`.
        #[doc(alias("call.answered"))] CallAnswered(webhooks::CallAnsweredEvent) = event_type "call.answered",
        /// `call.bridged`.
        #[doc(alias("call.bridged"))] CallBridged(webhooks::CallBridgedEvent) = event_type "call.bridged",
        /// `call.conversation.ended`.
        #[doc(alias("call.conversation.ended"))] CallConversationEnded(webhooks::CallConversationEndedEvent) = event_type "call.conversation.ended",
        /// `call.conversation_insights.generated`.
        #[doc(alias("call.conversation_insights.generated"))] CallConversationInsightsGenerated(webhooks::CallConversationInsightsGeneratedEvent) = event_type "call.conversation_insights.generated",
        /// `call.cost`.
        #[doc(alias("call.cost"))] CallCost(webhooks::CallCostEvent) = event_type "call.cost",
        /// `call.deepfake_detection.error`.
        #[doc(alias("call.deepfake_detection.error"))] CallDeepfakeDetectionError(webhooks::CallDeepfakeDetectionErrorEvent) = event_type "call.deepfake_detection.error",
        /// `call.deepfake_detection.result`.
        #[doc(alias("call.deepfake_detection.result"))] CallDeepfakeDetectionResult(webhooks::CallDeepfakeDetectionResultEvent) = event_type "call.deepfake_detection.result",
        /// `call.dtmf.received`.
        #[doc(alias("call.dtmf.received"))] CallDtmfReceived(webhooks::CallDtmfReceivedEvent) = event_type "call.dtmf.received",
        /// `call.enqueued`.
        #[doc(alias("call.enqueued"))] CallEnqueued(webhooks::CallEnqueuedEvent) = event_type "call.enqueued",
        /// `call.fork.started`.
        #[doc(alias("call.fork.started"))] CallForkStarted(webhooks::CallForkStartedEvent) = event_type "call.fork.started",
        /// `call.fork.stopped`.
        #[doc(alias("call.fork.stopped"))] CallForkStopped(webhooks::CallForkStoppedEvent) = event_type "call.fork.stopped",
        /// `call.gather.ended`.
        #[doc(alias("call.gather.ended"))] CallGatherEnded(webhooks::CallGatherEndedEvent) = event_type "call.gather.ended",
        /// `call.hangup`.
        #[doc(alias("call.hangup"))] CallHangup(webhooks::CallHangupEvent) = event_type "call.hangup",
        /// `call.hold`.
        #[doc(alias("call.hold"))] CallHold(webhooks::CallHoldEvent) = event_type "call.hold",
        /// `call.initiated`.
        #[doc(alias("call.initiated"))] CallInitiated(webhooks::CallInitiatedEvent) = event_type "call.initiated",
        /// `call.dequeued`.
        #[doc(alias("call.dequeued"))] CallLeftQueue(webhooks::CallLeftQueueEvent) = event_type "call.dequeued",
        /// `call.machine.detection.ended`.
        #[doc(alias("call.machine.detection.ended"))] CallMachineDetectionEnded(webhooks::CallMachineDetectionEndedEvent) = event_type "call.machine.detection.ended",
        /// `call.machine.greeting.ended`.
        #[doc(alias("call.machine.greeting.ended"))] CallMachineGreetingEnded(webhooks::CallMachineGreetingEndedEvent) = event_type "call.machine.greeting.ended",
        /// `call.machine.premium.detection.ended`.
        #[doc(alias("call.machine.premium.detection.ended"))] CallMachinePremiumDetectionEnded(webhooks::CallMachinePremiumDetectionEndedEvent) = event_type "call.machine.premium.detection.ended",
        /// `call.machine.premium.greeting.ended`.
        #[doc(alias("call.machine.premium.greeting.ended"))] CallMachinePremiumGreetingEnded(webhooks::CallMachinePremiumGreetingEndedEvent) = event_type "call.machine.premium.greeting.ended",
        /// `call.playback.ended`.
        #[doc(alias("call.playback.ended"))] CallPlaybackEnded(webhooks::CallPlaybackEndedEvent) = event_type "call.playback.ended",
        /// `call.playback.started`.
        #[doc(alias("call.playback.started"))] CallPlaybackStarted(webhooks::CallPlaybackStartedEvent) = event_type "call.playback.started",
        /// `call.recording.error`.
        #[doc(alias("call.recording.error"))] CallRecordingError(webhooks::CallRecordingErrorEvent) = event_type "call.recording.error",
        /// `call.recording.saved`.
        #[doc(alias("call.recording.saved"))] CallRecordingSaved(webhooks::CallRecordingSavedEvent) = event_type "call.recording.saved",
        /// `call.recording.transcription.saved`.
        #[doc(alias("call.recording.transcription.saved"))] CallRecordingTranscriptionSaved(webhooks::CallRecordingTranscriptionSavedEvent) = event_type "call.recording.transcription.saved",
        /// `call.refer.completed`.
        #[doc(alias("call.refer.completed"))] CallReferCompleted(webhooks::CallReferCompletedEvent) = event_type "call.refer.completed",
        /// `call.refer.failed`.
        #[doc(alias("call.refer.failed"))] CallReferFailed(webhooks::CallReferFailedEvent) = event_type "call.refer.failed",
        /// `call.refer.started`.
        #[doc(alias("call.refer.started"))] CallReferStarted(webhooks::CallReferStartedEvent) = event_type "call.refer.started",
        /// `siprec.failed`.
        #[doc(alias("siprec.failed"))] CallSiprecFailed(webhooks::CallSiprecFailedEvent) = event_type "siprec.failed",
        /// `siprec.started`.
        #[doc(alias("siprec.started"))] CallSiprecStarted(webhooks::CallSiprecStartedEvent) = event_type "siprec.started",
        /// `siprec.stopped`.
        #[doc(alias("siprec.stopped"))] CallSiprecStopped(webhooks::CallSiprecStoppedEvent) = event_type "siprec.stopped",
        /// `call.speak.ended`.
        #[doc(alias("call.speak.ended"))] CallSpeakEnded(webhooks::CallSpeakEndedEvent) = event_type "call.speak.ended",
        /// `call.speak.started`.
        #[doc(alias("call.speak.started"))] CallSpeakStarted(webhooks::CallSpeakStartedEvent) = event_type "call.speak.started",
        /// `streaming.failed`.
        #[doc(alias("streaming.failed"))] CallStreamingFailed(webhooks::CallStreamingFailedEvent) = event_type "streaming.failed",
        /// `streaming.started`.
        #[doc(alias("streaming.started"))] CallStreamingStarted(webhooks::CallStreamingStartedEvent) = event_type "streaming.started",
        /// `streaming.stopped`.
        #[doc(alias("streaming.stopped"))] CallStreamingStopped(webhooks::CallStreamingStoppedEvent) = event_type "streaming.stopped",
        /// `call.unhold`.
        #[doc(alias("call.unhold"))] CallUnhold(webhooks::CallUnholdEvent) = event_type "call.unhold",
        /// `campaignStatusUpdate`.
        CampaignStatusUpdate(webhooks::CampaignStatusUpdateEvent) = keys "brandId" "campaignId" "createDate" "cspId" "description" "isTMobileRegistered" "status" "type",
        /// `conference.created`.
        #[doc(alias("conference.created"))] ConferenceCreated(webhooks::ConferenceCreatedEvent) = event_type "conference.created",
        /// `conference.ended`.
        #[doc(alias("conference.ended"))] ConferenceEnded(webhooks::ConferenceEndedEvent) = event_type "conference.ended",
        /// `conference.floor.changed`.
        #[doc(alias("conference.floor.changed"))] ConferenceFloorChanged(webhooks::ConferenceFloorChangedEvent) = event_type "conference.floor.changed",
        /// `conference.participant.joined`.
        #[doc(alias("conference.participant.joined"))] ConferenceParticipantJoined(webhooks::ConferenceParticipantJoinedEvent) = event_type "conference.participant.joined",
        /// `conference.participant.left`.
        #[doc(alias("conference.participant.left"))] ConferenceParticipantLeft(webhooks::ConferenceParticipantLeftEvent) = event_type "conference.participant.left",
        /// `conference.participant.playback.ended`.
        #[doc(alias("conference.participant.playback.ended"))] ConferenceParticipantPlaybackEnded(webhooks::ConferenceParticipantPlaybackEndedEvent) = event_type "conference.participant.playback.ended",
        /// `conference.participant.playback.started`.
        #[doc(alias("conference.participant.playback.started"))] ConferenceParticipantPlaybackStarted(webhooks::ConferenceParticipantPlaybackStartedEvent) = event_type "conference.participant.playback.started",
        /// `conference.participant.speak.ended`.
        #[doc(alias("conference.participant.speak.ended"))] ConferenceParticipantSpeakEnded(webhooks::ConferenceParticipantSpeakEndedEvent) = event_type "conference.participant.speak.ended",
        /// `conference.participant.speak.started`.
        #[doc(alias("conference.participant.speak.started"))] ConferenceParticipantSpeakStarted(webhooks::ConferenceParticipantSpeakStartedEvent) = event_type "conference.participant.speak.started",
        /// `conference.playback.ended`.
        #[doc(alias("conference.playback.ended"))] ConferencePlaybackEnded(webhooks::ConferencePlaybackEndedEvent) = event_type "conference.playback.ended",
        /// `conference.playback.started`.
        #[doc(alias("conference.playback.started"))] ConferencePlaybackStarted(webhooks::ConferencePlaybackStartedEvent) = event_type "conference.playback.started",
        /// `conference.recording.saved`.
        #[doc(alias("conference.recording.saved"))] ConferenceRecordingSaved(webhooks::ConferenceRecordingSavedEvent) = event_type "conference.recording.saved",
        /// `conference.speak.ended`.
        #[doc(alias("conference.speak.ended"))] ConferenceSpeakEnded(webhooks::ConferenceSpeakEndedEvent) = event_type "conference.speak.ended",
        /// `conference.speak.started`.
        #[doc(alias("conference.speak.started"))] ConferenceSpeakStarted(webhooks::ConferenceSpeakStartedEvent) = event_type "conference.speak.started",
        /// `message.sent` or `message.finalized`.
        #[doc(alias("message.finalized", "message.sent"))] DeliveryUpdate(webhooks::OutboundMessageEvent) = event_type "message.sent" "message.finalized",
        /// `fax.delivered`.
        #[doc(alias("fax.delivered"))] FaxDelivered(webhooks::FaxDelivered) = event_type "fax.delivered",
        /// `fax.failed`.
        #[doc(alias("fax.failed"))] FaxFailed(webhooks::FaxFailed) = event_type "fax.failed",
        /// `fax.media.processed`.
        #[doc(alias("fax.media.processed"))] FaxMediaProcessed(webhooks::FaxMediaProcessed) = event_type "fax.media.processed",
        /// `fax.queued`.
        #[doc(alias("fax.queued"))] FaxQueued(webhooks::FaxQueued) = event_type "fax.queued",
        /// `fax.sending.started`.
        #[doc(alias("fax.sending.started"))] FaxSendingStarted(webhooks::FaxSendingStarted) = event_type "fax.sending.started",
        /// `messaging_hosted_numbers_orders.created` or `messaging_hosted_numbers_orders.updated` or `messaging_hosted_numbers_orders.deleted` or `messaging_hosted_numbers_orders.internal_transfer_detected` or `messaging_hosted_numbers_orders.internal_transfer_approval_requested` or `messaging_hosted_numbers_orders.internal_transfer_approved` or `messaging_hosted_numbers_orders.internal_transfer_rejected` or `messaging_hosted_numbers_orders.internal_transfer_auto_approved`.
        #[doc(alias("messaging_hosted_numbers_orders.created", "messaging_hosted_numbers_orders.deleted", "messaging_hosted_numbers_orders.internal_transfer_approval_requested", "messaging_hosted_numbers_orders.internal_transfer_approved", "messaging_hosted_numbers_orders.internal_transfer_auto_approved", "messaging_hosted_numbers_orders.internal_transfer_detected", "messaging_hosted_numbers_orders.internal_transfer_rejected", "messaging_hosted_numbers_orders.updated"))] HostedNumberOrderEvent(webhooks::HostedNumberOrderEvent) = event_type "messaging_hosted_numbers_orders.created" "messaging_hosted_numbers_orders.updated" "messaging_hosted_numbers_orders.deleted" "messaging_hosted_numbers_orders.internal_transfer_detected" "messaging_hosted_numbers_orders.internal_transfer_approval_requested" "messaging_hosted_numbers_orders.internal_transfer_approved" "messaging_hosted_numbers_orders.internal_transfer_rejected" "messaging_hosted_numbers_orders.internal_transfer_auto_approved",
        /// `message.received`.
        #[doc(alias("message.received"))] InboundMessage(webhooks::InboundMessageEvent) = event_type "message.received",
        /// `number_order.complete`.
        #[doc(alias("number_order.complete"))] NumberOrderStatusUpdate(webhooks::NumberOrderWebhookEvent) = event_type "number_order.complete",
        /// `replacedLinkClick`.
        ReplacedLinkClick(webhooks::ReplacedLinkClickEvent) = data_keys "message_id" "record_type" "time_clicked" "to" "url",
        /// `call.transcription`.
        #[doc(alias("call.transcription"))] Transcription(webhooks::TranscriptionEvent) = event_type "call.transcription",
    }
}
