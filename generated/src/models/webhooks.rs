//! Types of webhooks.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Schema `CallAIGatherEnded`.
    pub struct CallAiGatherEnded reply {
        event_type: Option<CallAiGatherEndedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallAiGatherEndedPayload> = "payload",
        record_type: Option<CallAiGatherEndedRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallAIGatherEndedEvent`.
    pub struct CallAiGatherEndedEvent reply {
        data: Option<CallAiGatherEnded> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallAiGatherEnded`].
    pub enum CallAiGatherEndedEventType {
        CallAiGatherEnded = "call.ai_gather.ended",
    }
}

object! {
    /// `payload` of [`CallAiGatherEnded`].
    pub struct CallAiGatherEndedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        from: Option<String> = "from",
        message_history: Option<Vec<CallAiGatherEndedPayloadMessageHistory>> = "message_history",
        result: Option<Value> = "result",
        status: Option<CallAiGatherEndedPayloadStatus> = "status",
        to: Option<String> = "to",
    }
}

object! {
    /// `message_history` of [`CallAiGatherEndedPayload`].
    pub struct CallAiGatherEndedPayloadMessageHistory reply {
        content: Option<String> = "content",
        role: Option<CallAiGatherEndedPayloadMessageHistoryRole> = "role",
    }
}

string_enum! {
    /// `role` of [`CallAiGatherEndedPayloadMessageHistory`].
    pub enum CallAiGatherEndedPayloadMessageHistoryRole {
        Assistant = "assistant",
        User = "user",
    }
}

string_enum! {
    /// `status` of [`CallAiGatherEndedPayload`].
    pub enum CallAiGatherEndedPayloadStatus {
        Valid = "valid",
        Invalid = "invalid",
    }
}

string_enum! {
    /// `record_type` of [`CallAiGatherEnded`].
    pub enum CallAiGatherEndedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallAIGatherMessageHistoryUpdated`.
    pub struct CallAiGatherMessageHistoryUpdated reply {
        event_type: Option<CallAiGatherMessageHistoryUpdatedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallAiGatherMessageHistoryUpdatedPayload> = "payload",
        record_type: Option<CallAiGatherMessageHistoryUpdatedRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallAIGatherMessageHistoryUpdatedEvent`.
    pub struct CallAiGatherMessageHistoryUpdatedEvent reply {
        data: Option<CallAiGatherMessageHistoryUpdated> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallAiGatherMessageHistoryUpdated`].
    pub enum CallAiGatherMessageHistoryUpdatedEventType {
        CallAiGatherMessageHistoryUpdated = "call.ai_gather.message_history_updated",
    }
}

string_enum! {
    /// `role` of [`CallAiGatherMessageHistoryUpdatedPayloadMessageHistory`].
    pub enum CallAiGatherMessageHistoryUpdatedMessageHistoryRole {
        Assistant = "assistant",
        User = "user",
    }
}

object! {
    /// `payload` of [`CallAiGatherMessageHistoryUpdated`].
    pub struct CallAiGatherMessageHistoryUpdatedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        from: Option<String> = "from",
        message_history: Option<Vec<CallAiGatherMessageHistoryUpdatedPayloadMessageHistory>> = "message_history",
        to: Option<String> = "to",
    }
}

object! {
    /// `message_history` of [`CallAiGatherMessageHistoryUpdatedPayload`].
    pub struct CallAiGatherMessageHistoryUpdatedPayloadMessageHistory reply {
        content: Option<String> = "content",
        role: Option<CallAiGatherMessageHistoryUpdatedMessageHistoryRole> = "role",
    }
}

string_enum! {
    /// `record_type` of [`CallAiGatherMessageHistoryUpdated`].
    pub enum CallAiGatherMessageHistoryUpdatedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallAIGatherPartialResults`.
    pub struct CallAiGatherPartialResults reply {
        event_type: Option<CallAiGatherPartialResultsEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallAiGatherPartialResultsPayload> = "payload",
        record_type: Option<CallAiGatherPartialResultsRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallAIGatherPartialResultsEvent`.
    pub struct CallAiGatherPartialResultsEvent reply {
        data: Option<CallAiGatherPartialResults> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallAiGatherPartialResults`].
    pub enum CallAiGatherPartialResultsEventType {
        CallAiGatherPartialResults = "call.ai_gather.partial_results",
    }
}

object! {
    /// `payload` of [`CallAiGatherPartialResults`].
    pub struct CallAiGatherPartialResultsPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        from: Option<String> = "from",
        message_history: Option<Vec<CallAiGatherPartialResultsPayloadMessageHistory>> = "message_history",
        partial_results: Option<Value> = "partial_results",
        to: Option<String> = "to",
    }
}

object! {
    /// `message_history` of [`CallAiGatherPartialResultsPayload`].
    pub struct CallAiGatherPartialResultsPayloadMessageHistory reply {
        content: Option<String> = "content",
        role: Option<CallAiGatherPartialResultsPayloadMessageHistoryRole> = "role",
    }
}

string_enum! {
    /// `role` of [`CallAiGatherPartialResultsPayloadMessageHistory`].
    pub enum CallAiGatherPartialResultsPayloadMessageHistoryRole {
        Assistant = "assistant",
        User = "user",
    }
}

string_enum! {
    /// `record_type` of [`CallAiGatherPartialResults`].
    pub enum CallAiGatherPartialResultsRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallAnswered`.
    pub struct CallAnswered reply {
        event_type: Option<CallAnsweredEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallAnsweredPayload> = "payload",
        record_type: Option<CallAnsweredRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallAnsweredEvent`.
    pub struct CallAnsweredEvent reply {
        data: Option<CallAnswered> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallAnswered`].
    pub enum CallAnsweredEventType {
        CallAnswered = "call.answered",
    }
}

object! {
    /// `payload` of [`CallAnswered`].
    pub struct CallAnsweredPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        custom_headers: Option<Vec<shared::CustomSipHeader>> = "custom_headers",
        from: Option<String> = "from",
        sip_headers: Option<Vec<shared::SipHeader>> = "sip_headers",
        start_time: Option<DateTime> = "start_time",
        state: Option<CallAnsweredPayloadState> = "state",
        tags: Option<Vec<String>> = "tags",
        to: Option<String> = "to",
    }
}

string_enum! {
    /// `state` of [`CallAnsweredPayload`].
    pub enum CallAnsweredPayloadState {
        Answered = "answered",
    }
}

string_enum! {
    /// `record_type` of [`CallAnswered`].
    pub enum CallAnsweredRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallBridged`.
    pub struct CallBridged reply {
        event_type: Option<CallBridgedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallBridgedPayload> = "payload",
        record_type: Option<CallBridgedRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallBridgedEvent`.
    pub struct CallBridgedEvent reply {
        data: Option<CallBridged> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallBridged`].
    pub enum CallBridgedEventType {
        CallBridged = "call.bridged",
    }
}

object! {
    /// `payload` of [`CallBridged`].
    pub struct CallBridgedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        from: Option<String> = "from",
        to: Option<String> = "to",
    }
}

string_enum! {
    /// `record_type` of [`CallBridged`].
    pub enum CallBridgedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `callConversationEnded`.
    pub struct CallConversationEnded reply {
        created_at: Option<DateTime> = "created_at",
        event_type: Option<CallConversationEndedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallConversationEndedPayload> = "payload",
        record_type: Option<CallConversationEndedRecordType> = "record_type",
    }
}

object! {
    /// Schema `callConversationEndedEvent`.
    pub struct CallConversationEndedEvent reply {
        data: Option<CallConversationEnded> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallConversationEnded`].
    pub enum CallConversationEndedEventType {
        CallConversationEnded = "call.conversation.ended",
    }
}

object! {
    /// `payload` of [`CallConversationEnded`].
    pub struct CallConversationEndedPayload reply {
        assistant_id: Option<String> = "assistant_id",
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        calling_party_type: Option<CallConversationEndedPayloadCallingPartyType> = "calling_party_type",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        conversation_id: Option<String> = "conversation_id",
        duration_sec: Option<i64> = "duration_sec",
        from: Option<String> = "from",
        llm_model: Option<String> = "llm_model",
        reason: Option<String> = "reason",
        stt_model: Option<String> = "stt_model",
        to: Option<String> = "to",
        tts_model_id: Option<String> = "tts_model_id",
        tts_provider: Option<String> = "tts_provider",
        tts_voice_id: Option<String> = "tts_voice_id",
    }
}

string_enum! {
    /// `calling_party_type` of [`CallConversationEndedPayload`].
    pub enum CallConversationEndedPayloadCallingPartyType {
        Pstn = "pstn",
        Sip = "sip",
    }
}

string_enum! {
    /// `record_type` of [`CallConversationEnded`].
    pub enum CallConversationEndedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `callConversationInsightsGenerated`.
    pub struct CallConversationInsightsGenerated reply {
        event_type: Option<CallConversationInsightsGeneratedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallConversationInsightsGeneratedPayload> = "payload",
        record_type: Option<CallConversationInsightsGeneratedRecordType> = "record_type",
    }
}

object! {
    /// Schema `callConversationInsightsGeneratedEvent`.
    pub struct CallConversationInsightsGeneratedEvent reply {
        data: Option<CallConversationInsightsGenerated> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallConversationInsightsGenerated`].
    pub enum CallConversationInsightsGeneratedEventType {
        CallConversationInsightsGenerated = "call.conversation_insights.generated",
    }
}

object! {
    /// `payload` of [`CallConversationInsightsGenerated`].
    pub struct CallConversationInsightsGeneratedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        calling_party_type: Option<CallConversationInsightsGeneratedPayloadCallingPartyType> = "calling_party_type",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        insight_group_id: Option<String> = "insight_group_id",
        results: Option<Vec<CallConversationInsightsGeneratedPayloadResult>> = "results",
    }
}

string_enum! {
    /// `calling_party_type` of [`CallConversationInsightsGeneratedPayload`].
    pub enum CallConversationInsightsGeneratedPayloadCallingPartyType {
        Pstn = "pstn",
        Sip = "sip",
    }
}

object! {
    /// `results` of [`CallConversationInsightsGeneratedPayload`].
    pub struct CallConversationInsightsGeneratedPayloadResult reply {
        insight_id: Option<String> = "insight_id",
        result: Option<CallConversationInsightsGeneratedPayloadResultResult> = "result",
    }
}

union! {
    /// `result` of [`CallConversationInsightsGeneratedPayloadResult`].
    pub enum CallConversationInsightsGeneratedPayloadResultResult {
        /// A JSON object.
        Object(Value) = json "object",
        /// A JSON string.
        Text(String) = json "string",
    }
}

string_enum! {
    /// `record_type` of [`CallConversationInsightsGenerated`].
    pub enum CallConversationInsightsGeneratedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallCost`.
    pub struct CallCost reply {
        event_type: Option<CallCostEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallCostPayload> = "payload",
        record_type: Option<CallCostRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallCostEvent`.
    pub struct CallCostEvent reply {
        data: Option<CallCost> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallCost`].
    pub enum CallCostEventType {
        CallCost = "call.cost",
    }
}

object! {
    /// Schema `CallCostPart`.
    pub struct CallCostPart reply {
        billed_duration_secs: Option<i64> = "billed_duration_secs",
        call_part: Option<String> = "call_part",
        cost: Option<String> = "cost",
        currency: Option<String> = "currency",
        rate: Option<String> = "rate",
    }
}

object! {
    /// `payload` of [`CallCost`].
    pub struct CallCostPayload reply {
        billed_duration_secs: Option<i64> = "billed_duration_secs",
        billing_group_id: Option<String> = "billing_group_id",
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        cost_parts: Option<Vec<CallCostPart>> = "cost_parts",
        occurred_at: Option<DateTime> = "occurred_at",
        status: Option<CallCostPayloadStatus> = "status",
        total_cost: Option<String> = "total_cost",
    }
}

string_enum! {
    /// `status` of [`CallCostPayload`].
    pub enum CallCostPayloadStatus {
        Success = "success",
        Error = "error",
    }
}

string_enum! {
    /// `record_type` of [`CallCost`].
    pub enum CallCostRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallDeepfakeDetectionError`.
    pub struct CallDeepfakeDetectionError reply {
        event_type: Option<CallDeepfakeDetectionErrorEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallDeepfakeDetectionErrorPayload> = "payload",
        record_type: Option<CallDeepfakeDetectionErrorRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallDeepfakeDetectionErrorEvent`.
    pub struct CallDeepfakeDetectionErrorEvent reply {
        data: Option<CallDeepfakeDetectionError> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallDeepfakeDetectionError`].
    pub enum CallDeepfakeDetectionErrorEventType {
        CallDeepfakeDetectionError = "call.deepfake_detection.error",
    }
}

object! {
    /// `payload` of [`CallDeepfakeDetectionError`].
    pub struct CallDeepfakeDetectionErrorPayload reply {
        call_control_id: Option<String> = "call_control_id",
        /// Format: `uuid`.
        call_leg_id: Option<String> = "call_leg_id",
        /// Format: `uuid`.
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        error_message: Option<CallDeepfakeDetectionErrorPayloadErrorMessage> = "error_message",
    }
}

string_enum! {
    /// `error_message` of [`CallDeepfakeDetectionErrorPayload`].
    pub enum CallDeepfakeDetectionErrorPayloadErrorMessage {
        DetectionTimeout = "detection_timeout",
        RtpTimeout = "rtp_timeout",
        DfdConnectionError = "dfd_connection_error",
        DfdStreamError = "dfd_stream_error",
    }
}

string_enum! {
    /// `record_type` of [`CallDeepfakeDetectionError`].
    pub enum CallDeepfakeDetectionErrorRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallDeepfakeDetectionResult`.
    pub struct CallDeepfakeDetectionResult reply {
        event_type: Option<CallDeepfakeDetectionResultEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallDeepfakeDetectionResultPayload> = "payload",
        record_type: Option<CallDeepfakeDetectionResultRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallDeepfakeDetectionResultEvent`.
    pub struct CallDeepfakeDetectionResultEvent reply {
        data: Option<CallDeepfakeDetectionResult> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallDeepfakeDetectionResult`].
    pub enum CallDeepfakeDetectionResultEventType {
        CallDeepfakeDetectionResult = "call.deepfake_detection.result",
    }
}

object! {
    /// `payload` of [`CallDeepfakeDetectionResult`].
    pub struct CallDeepfakeDetectionResultPayload reply {
        call_control_id: Option<String> = "call_control_id",
        /// Format: `uuid`.
        call_leg_id: Option<String> = "call_leg_id",
        /// Format: `uuid`.
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        /// At least 0. At most 100.
        consistency: Option<f64> = "consistency",
        result: Option<CallDeepfakeDetectionResultPayloadResult> = "result",
        score: Option<f64> = "score",
    }
}

string_enum! {
    /// `result` of [`CallDeepfakeDetectionResultPayload`].
    pub enum CallDeepfakeDetectionResultPayloadResult {
        Real = "real",
        Fake = "fake",
        SilenceTimeout = "silence_timeout",
    }
}

string_enum! {
    /// `record_type` of [`CallDeepfakeDetectionResult`].
    pub enum CallDeepfakeDetectionResultRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallDtmfReceived`.
    pub struct CallDtmfReceived reply {
        event_type: Option<CallDtmfReceivedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallDtmfReceivedPayload> = "payload",
        record_type: Option<CallDtmfReceivedRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallDtmfReceivedEvent`.
    pub struct CallDtmfReceivedEvent reply {
        data: Option<CallDtmfReceived> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallDtmfReceived`].
    pub enum CallDtmfReceivedEventType {
        CallDtmfReceived = "call.dtmf.received",
    }
}

object! {
    /// `payload` of [`CallDtmfReceived`].
    pub struct CallDtmfReceivedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        digit: Option<String> = "digit",
        from: Option<String> = "from",
        to: Option<String> = "to",
    }
}

string_enum! {
    /// `record_type` of [`CallDtmfReceived`].
    pub enum CallDtmfReceivedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallEnqueued`.
    pub struct CallEnqueued reply {
        event_type: Option<CallEnqueuedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallEnqueuedPayload> = "payload",
        record_type: Option<CallEnqueuedRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallEnqueuedEvent`.
    pub struct CallEnqueuedEvent reply {
        data: Option<CallEnqueued> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallEnqueued`].
    pub enum CallEnqueuedEventType {
        CallEnqueued = "call.enqueued",
    }
}

object! {
    /// `payload` of [`CallEnqueued`].
    pub struct CallEnqueuedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        current_position: Option<i64> = "current_position",
        queue: Option<String> = "queue",
        queue_avg_wait_time_secs: Option<i64> = "queue_avg_wait_time_secs",
    }
}

string_enum! {
    /// `record_type` of [`CallEnqueued`].
    pub enum CallEnqueuedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallForkStarted`.
    pub struct CallForkStarted reply {
        event_type: Option<CallForkStartedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallForkStartedPayload> = "payload",
        record_type: Option<CallForkStartedRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallForkStartedEvent`.
    pub struct CallForkStartedEvent reply {
        data: Option<CallForkStarted> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallForkStarted`].
    pub enum CallForkStartedEventType {
        CallForkStarted = "call.fork.started",
    }
}

object! {
    /// `payload` of [`CallForkStarted`].
    pub struct CallForkStartedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        stream_type: Option<CallForkStartedPayloadStreamType> = "stream_type",
    }
}

string_enum! {
    /// `stream_type` of [`CallForkStartedPayload`].
    pub enum CallForkStartedPayloadStreamType {
        Decrypted = "decrypted",
    }
}

string_enum! {
    /// `record_type` of [`CallForkStarted`].
    pub enum CallForkStartedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallForkStopped`.
    pub struct CallForkStopped reply {
        event_type: Option<CallForkStoppedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallForkStoppedPayload> = "payload",
        record_type: Option<CallForkStoppedRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallForkStoppedEvent`.
    pub struct CallForkStoppedEvent reply {
        data: Option<CallForkStopped> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallForkStopped`].
    pub enum CallForkStoppedEventType {
        CallForkStopped = "call.fork.stopped",
    }
}

object! {
    /// `payload` of [`CallForkStopped`].
    pub struct CallForkStoppedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        stream_type: Option<CallForkStoppedPayloadStreamType> = "stream_type",
    }
}

string_enum! {
    /// `stream_type` of [`CallForkStoppedPayload`].
    pub enum CallForkStoppedPayloadStreamType {
        Decrypted = "decrypted",
    }
}

string_enum! {
    /// `record_type` of [`CallForkStopped`].
    pub enum CallForkStoppedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallGatherEnded`.
    pub struct CallGatherEnded reply {
        event_type: Option<CallGatherEndedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallGatherEndedPayload> = "payload",
        record_type: Option<CallGatherEndedRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallGatherEndedEvent`.
    pub struct CallGatherEndedEvent reply {
        data: Option<CallGatherEnded> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallGatherEnded`].
    pub enum CallGatherEndedEventType {
        CallGatherEnded = "call.gather.ended",
    }
}

object! {
    /// `payload` of [`CallGatherEnded`].
    pub struct CallGatherEndedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        digits: Option<String> = "digits",
        from: Option<String> = "from",
        status: Option<CallGatherEndedPayloadStatus> = "status",
        to: Option<String> = "to",
    }
}

string_enum! {
    /// `status` of [`CallGatherEndedPayload`].
    pub enum CallGatherEndedPayloadStatus {
        Valid = "valid",
        Invalid = "invalid",
        CallHangup = "call_hangup",
        Cancelled = "cancelled",
        CancelledAmd = "cancelled_amd",
        Timeout = "timeout",
    }
}

string_enum! {
    /// `record_type` of [`CallGatherEnded`].
    pub enum CallGatherEndedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallHangup`.
    pub struct CallHangup reply {
        event_type: Option<CallHangupEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallHangupPayload> = "payload",
        record_type: Option<CallHangupRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallHangupEvent`.
    pub struct CallHangupEvent reply {
        data: Option<CallHangup> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallHangup`].
    pub enum CallHangupEventType {
        CallHangup = "call.hangup",
    }
}

object! {
    /// `payload` of [`CallHangup`].
    pub struct CallHangupPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_quality_stats: Option<CallHangupPayloadCallQualityStats> = "call_quality_stats",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        custom_headers: Option<Vec<shared::CustomSipHeader>> = "custom_headers",
        from: Option<String> = "from",
        hangup_cause: Option<CallHangupPayloadHangupCause> = "hangup_cause",
        hangup_source: Option<CallHangupPayloadHangupSource> = "hangup_source",
        sip_hangup_cause: Option<String> = "sip_hangup_cause",
        sip_headers: Option<Vec<shared::SipHeader>> = "sip_headers",
        start_time: Option<DateTime> = "start_time",
        state: Option<CallHangupPayloadState> = "state",
        tags: Option<Vec<String>> = "tags",
        to: Option<String> = "to",
    }
}

object! {
    /// `call_quality_stats` of [`CallHangupPayload`].
    pub struct CallHangupPayloadCallQualityStats reply {
        inbound: Option<CallHangupPayloadCallQualityStatsInbound> = "inbound",
        outbound: Option<CallHangupPayloadCallQualityStatsOutbound> = "outbound",
    }
}

object! {
    /// `inbound` of [`CallHangupPayloadCallQualityStats`].
    pub struct CallHangupPayloadCallQualityStatsInbound reply {
        jitter_max_variance: Option<String> = "jitter_max_variance",
        jitter_packet_count: Option<String> = "jitter_packet_count",
        mos: Option<String> = "mos",
        packet_count: Option<String> = "packet_count",
        skip_packet_count: Option<String> = "skip_packet_count",
    }
}

object! {
    /// `outbound` of [`CallHangupPayloadCallQualityStats`].
    pub struct CallHangupPayloadCallQualityStatsOutbound reply {
        packet_count: Option<String> = "packet_count",
        skip_packet_count: Option<String> = "skip_packet_count",
    }
}

string_enum! {
    /// `hangup_cause` of [`CallHangupPayload`].
    pub enum CallHangupPayloadHangupCause {
        CallRejected = "call_rejected",
        NormalClearing = "normal_clearing",
        OriginatorCancel = "originator_cancel",
        Timeout = "timeout",
        TimeLimit = "time_limit",
        UserBusy = "user_busy",
        NotFound = "not_found",
        NoAnswer = "no_answer",
        Unspecified = "unspecified",
    }
}

string_enum! {
    /// `hangup_source` of [`CallHangupPayload`].
    pub enum CallHangupPayloadHangupSource {
        Caller = "caller",
        Callee = "callee",
        UnknownValue = "unknown",
    }
}

string_enum! {
    /// `state` of [`CallHangupPayload`].
    pub enum CallHangupPayloadState {
        Hangup = "hangup",
    }
}

string_enum! {
    /// `record_type` of [`CallHangup`].
    pub enum CallHangupRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallHold`.
    pub struct CallHold reply {
        event_type: Option<CallHoldEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallHoldPayload> = "payload",
        record_type: Option<CallHoldRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallHoldEvent`.
    pub struct CallHoldEvent reply {
        data: Option<CallHold> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallHold`].
    pub enum CallHoldEventType {
        CallHold = "call.hold",
    }
}

object! {
    /// `payload` of [`CallHold`].
    pub struct CallHoldPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        from: Option<String> = "from",
        to: Option<String> = "to",
    }
}

string_enum! {
    /// `record_type` of [`CallHold`].
    pub enum CallHoldRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallInitiated`.
    pub struct CallInitiated reply {
        event_type: Option<CallInitiatedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallInitiatedPayload> = "payload",
        record_type: Option<CallInitiatedRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallInitiatedEvent`.
    pub struct CallInitiatedEvent reply {
        data: Option<CallInitiated> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallInitiated`].
    pub enum CallInitiatedEventType {
        CallInitiated = "call.initiated",
    }
}

object! {
    /// `payload` of [`CallInitiated`].
    pub struct CallInitiatedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_screening_result: Option<String> = "call_screening_result",
        call_session_id: Option<String> = "call_session_id",
        caller_id_name: Option<String> = "caller_id_name",
        client_state: Option<String> = "client_state",
        connection_codecs: Option<String> = "connection_codecs",
        connection_id: Option<String> = "connection_id",
        custom_headers: Option<Vec<shared::CustomSipHeader>> = "custom_headers",
        direction: Option<CallInitiatedPayloadDirection> = "direction",
        from: Option<String> = "from",
        offered_codecs: Option<String> = "offered_codecs",
        shaken_stir_attestation: Option<String> = "shaken_stir_attestation",
        shaken_stir_validated: Option<bool> = "shaken_stir_validated",
        sip_headers: Option<Vec<shared::SipHeader>> = "sip_headers",
        start_time: Option<DateTime> = "start_time",
        state: Option<CallInitiatedPayloadState> = "state",
        tags: Option<Vec<String>> = "tags",
        to: Option<String> = "to",
    }
}

string_enum! {
    /// `direction` of [`CallInitiatedPayload`].
    pub enum CallInitiatedPayloadDirection {
        Incoming = "incoming",
        Outgoing = "outgoing",
    }
}

string_enum! {
    /// `state` of [`CallInitiatedPayload`].
    pub enum CallInitiatedPayloadState {
        Parked = "parked",
        Bridging = "bridging",
    }
}

string_enum! {
    /// `record_type` of [`CallInitiated`].
    pub enum CallInitiatedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallLeftQueue`.
    pub struct CallLeftQueue reply {
        event_type: Option<CallLeftQueueEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallLeftQueuePayload> = "payload",
        record_type: Option<CallLeftQueueRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallLeftQueueEvent`.
    pub struct CallLeftQueueEvent reply {
        data: Option<CallLeftQueue> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallLeftQueue`].
    pub enum CallLeftQueueEventType {
        CallDequeued = "call.dequeued",
    }
}

object! {
    /// `payload` of [`CallLeftQueue`].
    pub struct CallLeftQueuePayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        queue: Option<String> = "queue",
        queue_position: Option<i64> = "queue_position",
        reason: Option<CallLeftQueuePayloadReason> = "reason",
        wait_time_secs: Option<i64> = "wait_time_secs",
    }
}

string_enum! {
    /// `reason` of [`CallLeftQueuePayload`].
    pub enum CallLeftQueuePayloadReason {
        Bridged = "bridged",
        BridgingInProcess = "bridging-in-process",
        Hangup = "hangup",
        Leave = "leave",
        Timeout = "timeout",
    }
}

string_enum! {
    /// `record_type` of [`CallLeftQueue`].
    pub enum CallLeftQueueRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallMachineDetectionEnded`.
    pub struct CallMachineDetectionEnded reply {
        event_type: Option<CallMachineDetectionEndedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallMachineDetectionEndedPayload> = "payload",
        record_type: Option<CallMachineDetectionEndedRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallMachineDetectionEndedEvent`.
    pub struct CallMachineDetectionEndedEvent reply {
        data: Option<CallMachineDetectionEnded> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallMachineDetectionEnded`].
    pub enum CallMachineDetectionEndedEventType {
        CallMachineDetectionEnded = "call.machine.detection.ended",
    }
}

object! {
    /// `payload` of [`CallMachineDetectionEnded`].
    pub struct CallMachineDetectionEndedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        from: Option<String> = "from",
        result: Option<CallMachineDetectionEndedPayloadResult> = "result",
        to: Option<String> = "to",
    }
}

string_enum! {
    /// `result` of [`CallMachineDetectionEndedPayload`].
    pub enum CallMachineDetectionEndedPayloadResult {
        Human = "human",
        Machine = "machine",
        NotSure = "not_sure",
    }
}

string_enum! {
    /// `record_type` of [`CallMachineDetectionEnded`].
    pub enum CallMachineDetectionEndedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallMachineGreetingEnded`.
    pub struct CallMachineGreetingEnded reply {
        event_type: Option<CallMachineGreetingEndedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallMachineGreetingEndedPayload> = "payload",
        record_type: Option<CallMachineGreetingEndedRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallMachineGreetingEndedEvent`.
    pub struct CallMachineGreetingEndedEvent reply {
        data: Option<CallMachineGreetingEnded> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallMachineGreetingEnded`].
    pub enum CallMachineGreetingEndedEventType {
        CallMachineGreetingEnded = "call.machine.greeting.ended",
    }
}

object! {
    /// `payload` of [`CallMachineGreetingEnded`].
    pub struct CallMachineGreetingEndedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        from: Option<String> = "from",
        result: Option<CallMachineGreetingEndedPayloadResult> = "result",
        to: Option<String> = "to",
    }
}

string_enum! {
    /// `result` of [`CallMachineGreetingEndedPayload`].
    pub enum CallMachineGreetingEndedPayloadResult {
        BeepDetected = "beep_detected",
        Ended = "ended",
        NotSure = "not_sure",
    }
}

string_enum! {
    /// `record_type` of [`CallMachineGreetingEnded`].
    pub enum CallMachineGreetingEndedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallMachinePremiumDetectionEnded`.
    pub struct CallMachinePremiumDetectionEnded reply {
        event_type: Option<CallMachinePremiumDetectionEndedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallMachinePremiumDetectionEndedPayload> = "payload",
        record_type: Option<CallMachinePremiumDetectionEndedRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallMachinePremiumDetectionEndedEvent`.
    pub struct CallMachinePremiumDetectionEndedEvent reply {
        data: Option<CallMachinePremiumDetectionEnded> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallMachinePremiumDetectionEnded`].
    pub enum CallMachinePremiumDetectionEndedEventType {
        CallMachinePremiumDetectionEnded = "call.machine.premium.detection.ended",
    }
}

object! {
    /// `payload` of [`CallMachinePremiumDetectionEnded`].
    pub struct CallMachinePremiumDetectionEndedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        from: Option<String> = "from",
        result: Option<CallMachinePremiumDetectionEndedPayloadResult> = "result",
        to: Option<String> = "to",
    }
}

string_enum! {
    /// `result` of [`CallMachinePremiumDetectionEndedPayload`].
    pub enum CallMachinePremiumDetectionEndedPayloadResult {
        HumanResidence = "human_residence",
        HumanBusiness = "human_business",
        Machine = "machine",
        Silence = "silence",
        FaxDetected = "fax_detected",
        NotSure = "not_sure",
    }
}

string_enum! {
    /// `record_type` of [`CallMachinePremiumDetectionEnded`].
    pub enum CallMachinePremiumDetectionEndedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallMachinePremiumGreetingEnded`.
    pub struct CallMachinePremiumGreetingEnded reply {
        event_type: Option<CallMachinePremiumGreetingEndedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallMachinePremiumGreetingEndedPayload> = "payload",
        record_type: Option<CallMachinePremiumGreetingEndedRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallMachinePremiumGreetingEndedEvent`.
    pub struct CallMachinePremiumGreetingEndedEvent reply {
        data: Option<CallMachinePremiumGreetingEnded> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallMachinePremiumGreetingEnded`].
    pub enum CallMachinePremiumGreetingEndedEventType {
        CallMachinePremiumGreetingEnded = "call.machine.premium.greeting.ended",
    }
}

object! {
    /// `payload` of [`CallMachinePremiumGreetingEnded`].
    pub struct CallMachinePremiumGreetingEndedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        from: Option<String> = "from",
        result: Option<CallMachinePremiumGreetingEndedPayloadResult> = "result",
        to: Option<String> = "to",
    }
}

string_enum! {
    /// `result` of [`CallMachinePremiumGreetingEndedPayload`].
    pub enum CallMachinePremiumGreetingEndedPayloadResult {
        BeepDetected = "beep_detected",
        NoBeepDetected = "no_beep_detected",
    }
}

string_enum! {
    /// `record_type` of [`CallMachinePremiumGreetingEnded`].
    pub enum CallMachinePremiumGreetingEndedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallPlaybackEnded`.
    pub struct CallPlaybackEnded reply {
        event_type: Option<CallPlaybackEndedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallPlaybackEndedPayload> = "payload",
        record_type: Option<CallPlaybackEndedRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallPlaybackEndedEvent`.
    pub struct CallPlaybackEndedEvent reply {
        data: Option<CallPlaybackEnded> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallPlaybackEnded`].
    pub enum CallPlaybackEndedEventType {
        CallPlaybackEnded = "call.playback.ended",
    }
}

object! {
    /// `payload` of [`CallPlaybackEnded`].
    pub struct CallPlaybackEndedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        media_name: Option<String> = "media_name",
        media_url: Option<String> = "media_url",
        overlay: Option<bool> = "overlay",
        status: Option<CallPlaybackEndedPayloadStatus> = "status",
        status_detail: Option<String> = "status_detail",
    }
}

string_enum! {
    /// `status` of [`CallPlaybackEndedPayload`].
    pub enum CallPlaybackEndedPayloadStatus {
        FileNotFound = "file_not_found",
        CallHangup = "call_hangup",
        UnknownValue = "unknown",
        Cancelled = "cancelled",
        CancelledAmd = "cancelled_amd",
        Completed = "completed",
        Failed = "failed",
    }
}

string_enum! {
    /// `record_type` of [`CallPlaybackEnded`].
    pub enum CallPlaybackEndedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallPlaybackStarted`.
    pub struct CallPlaybackStarted reply {
        event_type: Option<CallPlaybackStartedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallPlaybackStartedPayload> = "payload",
        record_type: Option<CallPlaybackStartedRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallPlaybackStartedEvent`.
    pub struct CallPlaybackStartedEvent reply {
        data: Option<CallPlaybackStarted> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallPlaybackStarted`].
    pub enum CallPlaybackStartedEventType {
        CallPlaybackStarted = "call.playback.started",
    }
}

object! {
    /// `payload` of [`CallPlaybackStarted`].
    pub struct CallPlaybackStartedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        media_name: Option<String> = "media_name",
        media_url: Option<String> = "media_url",
        overlay: Option<bool> = "overlay",
    }
}

string_enum! {
    /// `record_type` of [`CallPlaybackStarted`].
    pub enum CallPlaybackStartedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `callRecordingError`.
    pub struct CallRecordingError reply {
        event_type: Option<CallRecordingErrorEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallRecordingErrorPayload> = "payload",
        record_type: Option<CallRecordingErrorRecordType> = "record_type",
    }
}

object! {
    /// Schema `callRecordingErrorEvent`.
    pub struct CallRecordingErrorEvent reply {
        data: Option<CallRecordingError> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallRecordingError`].
    pub enum CallRecordingErrorEventType {
        CallRecordingError = "call.recording.error",
    }
}

object! {
    /// `payload` of [`CallRecordingError`].
    pub struct CallRecordingErrorPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        reason: Option<CallRecordingErrorPayloadReason> = "reason",
    }
}

string_enum! {
    /// `reason` of [`CallRecordingErrorPayload`].
    pub enum CallRecordingErrorPayloadReason {
        FailedToAuthorizeWithStorageUsingCustomCredentials = "Failed to authorize with storage using custom credentials",
        InvalidCredentialsJson = "Invalid credentials json",
        UnsupportedBackend = "Unsupported backend",
        InternalServerError = "Internal server error",
    }
}

string_enum! {
    /// `record_type` of [`CallRecordingError`].
    pub enum CallRecordingErrorRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallRecordingSaved`.
    pub struct CallRecordingSaved reply {
        event_type: Option<CallRecordingSavedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallRecordingSavedPayload> = "payload",
        record_type: Option<CallRecordingSavedRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallRecordingSavedEvent`.
    pub struct CallRecordingSavedEvent reply {
        data: Option<CallRecordingSaved> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallRecordingSaved`].
    pub enum CallRecordingSavedEventType {
        CallRecordingSaved = "call.recording.saved",
    }
}

object! {
    /// `payload` of [`CallRecordingSaved`].
    pub struct CallRecordingSavedPayload reply {
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        channels: Option<CallRecordingSavedPayloadChannels> = "channels",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        public_recording_urls: Option<CallRecordingSavedPayloadPublicRecordingUrls> = "public_recording_urls",
        recording_ended_at: Option<DateTime> = "recording_ended_at",
        recording_started_at: Option<DateTime> = "recording_started_at",
        recording_urls: Option<CallRecordingSavedPayloadRecordingUrls> = "recording_urls",
    }
}

string_enum! {
    /// `channels` of [`CallRecordingSavedPayload`].
    pub enum CallRecordingSavedPayloadChannels {
        Single = "single",
        Dual = "dual",
    }
}

object! {
    /// `public_recording_urls` of [`CallRecordingSavedPayload`].
    pub struct CallRecordingSavedPayloadPublicRecordingUrls reply {
        mp3: Option<String> = "mp3",
        wav: Option<String> = "wav",
    }
}

object! {
    /// `recording_urls` of [`CallRecordingSavedPayload`].
    pub struct CallRecordingSavedPayloadRecordingUrls reply {
        mp3: Option<String> = "mp3",
        wav: Option<String> = "wav",
    }
}

string_enum! {
    /// `record_type` of [`CallRecordingSaved`].
    pub enum CallRecordingSavedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `callRecordingTranscriptionSaved`.
    pub struct CallRecordingTranscriptionSaved reply {
        event_type: Option<CallRecordingTranscriptionSavedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallRecordingTranscriptionSavedPayload> = "payload",
        record_type: Option<CallRecordingTranscriptionSavedRecordType> = "record_type",
    }
}

object! {
    /// Schema `callRecordingTranscriptionSavedEvent`.
    pub struct CallRecordingTranscriptionSavedEvent reply {
        data: Option<CallRecordingTranscriptionSaved> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallRecordingTranscriptionSaved`].
    pub enum CallRecordingTranscriptionSavedEventType {
        CallRecordingTranscriptionSaved = "call.recording.transcription.saved",
    }
}

object! {
    /// `payload` of [`CallRecordingTranscriptionSaved`].
    pub struct CallRecordingTranscriptionSavedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        calling_party_type: Option<CallRecordingTranscriptionSavedPayloadCallingPartyType> = "calling_party_type",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        recording_id: Option<String> = "recording_id",
        recording_transcription_id: Option<String> = "recording_transcription_id",
        status: Option<CallRecordingTranscriptionSavedPayloadStatus> = "status",
        transcription_text: Option<String> = "transcription_text",
    }
}

string_enum! {
    /// `calling_party_type` of [`CallRecordingTranscriptionSavedPayload`].
    pub enum CallRecordingTranscriptionSavedPayloadCallingPartyType {
        Pstn = "pstn",
        Sip = "sip",
    }
}

string_enum! {
    /// `status` of [`CallRecordingTranscriptionSavedPayload`].
    pub enum CallRecordingTranscriptionSavedPayloadStatus {
        Completed = "completed",
    }
}

string_enum! {
    /// `record_type` of [`CallRecordingTranscriptionSaved`].
    pub enum CallRecordingTranscriptionSavedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallReferCompleted`.
    pub struct CallReferCompleted reply {
        event_type: Option<CallReferCompletedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallReferCompletedPayload> = "payload",
        record_type: Option<CallReferCompletedRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallReferCompletedEvent`.
    pub struct CallReferCompletedEvent reply {
        data: Option<CallReferCompleted> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallReferCompleted`].
    pub enum CallReferCompletedEventType {
        CallReferCompleted = "call.refer.completed",
    }
}

object! {
    /// `payload` of [`CallReferCompleted`].
    pub struct CallReferCompletedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        from: Option<String> = "from",
        sip_notify_response: Option<i64> = "sip_notify_response",
        to: Option<String> = "to",
    }
}

string_enum! {
    /// `record_type` of [`CallReferCompleted`].
    pub enum CallReferCompletedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallReferFailed`.
    pub struct CallReferFailed reply {
        event_type: Option<CallReferFailedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallReferFailedPayload> = "payload",
        record_type: Option<CallReferFailedRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallReferFailedEvent`.
    pub struct CallReferFailedEvent reply {
        data: Option<CallReferFailed> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallReferFailed`].
    pub enum CallReferFailedEventType {
        CallReferFailed = "call.refer.failed",
    }
}

object! {
    /// `payload` of [`CallReferFailed`].
    pub struct CallReferFailedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        from: Option<String> = "from",
        sip_notify_response: Option<i64> = "sip_notify_response",
        to: Option<String> = "to",
    }
}

string_enum! {
    /// `record_type` of [`CallReferFailed`].
    pub enum CallReferFailedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallReferStarted`.
    pub struct CallReferStarted reply {
        event_type: Option<CallReferStartedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallReferStartedPayload> = "payload",
        record_type: Option<CallReferStartedRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallReferStartedEvent`.
    pub struct CallReferStartedEvent reply {
        data: Option<CallReferStarted> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallReferStarted`].
    pub enum CallReferStartedEventType {
        CallReferStarted = "call.refer.started",
    }
}

object! {
    /// `payload` of [`CallReferStarted`].
    pub struct CallReferStartedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        from: Option<String> = "from",
        sip_notify_response: Option<i64> = "sip_notify_response",
        to: Option<String> = "to",
    }
}

string_enum! {
    /// `record_type` of [`CallReferStarted`].
    pub enum CallReferStartedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallSiprecFailed`.
    pub struct CallSiprecFailed reply {
        event_type: Option<CallSiprecFailedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallSiprecFailedPayload> = "payload",
        record_type: Option<CallSiprecFailedRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallSiprecFailedEvent`.
    pub struct CallSiprecFailedEvent reply {
        data: Option<CallSiprecFailed> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallSiprecFailed`].
    pub enum CallSiprecFailedEventType {
        SiprecFailed = "siprec.failed",
    }
}

object! {
    /// `payload` of [`CallSiprecFailed`].
    pub struct CallSiprecFailedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        failure_cause: Option<String> = "failure_cause",
    }
}

string_enum! {
    /// `record_type` of [`CallSiprecFailed`].
    pub enum CallSiprecFailedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallSiprecStarted`.
    pub struct CallSiprecStarted reply {
        event_type: Option<CallSiprecStartedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallSiprecStartedPayload> = "payload",
        record_type: Option<CallSiprecStartedRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallSiprecStartedEvent`.
    pub struct CallSiprecStartedEvent reply {
        data: Option<CallSiprecStarted> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallSiprecStarted`].
    pub enum CallSiprecStartedEventType {
        SiprecStarted = "siprec.started",
    }
}

object! {
    /// `payload` of [`CallSiprecStarted`].
    pub struct CallSiprecStartedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
    }
}

string_enum! {
    /// `record_type` of [`CallSiprecStarted`].
    pub enum CallSiprecStartedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallSiprecStopped`.
    pub struct CallSiprecStopped reply {
        event_type: Option<CallSiprecStoppedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallSiprecStoppedPayload> = "payload",
        record_type: Option<CallSiprecStoppedRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallSiprecStoppedEvent`.
    pub struct CallSiprecStoppedEvent reply {
        data: Option<CallSiprecStopped> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallSiprecStopped`].
    pub enum CallSiprecStoppedEventType {
        SiprecStopped = "siprec.stopped",
    }
}

object! {
    /// `payload` of [`CallSiprecStopped`].
    pub struct CallSiprecStoppedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        hangup_cause: Option<String> = "hangup_cause",
    }
}

string_enum! {
    /// `record_type` of [`CallSiprecStopped`].
    pub enum CallSiprecStoppedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallSpeakEnded`.
    pub struct CallSpeakEnded reply {
        event_type: Option<CallSpeakEndedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallSpeakEndedPayload> = "payload",
        record_type: Option<CallSpeakEndedRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallSpeakEndedEvent`.
    pub struct CallSpeakEndedEvent reply {
        data: Option<CallSpeakEnded> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallSpeakEnded`].
    pub enum CallSpeakEndedEventType {
        CallSpeakEnded = "call.speak.ended",
    }
}

object! {
    /// `payload` of [`CallSpeakEnded`].
    pub struct CallSpeakEndedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        status: Option<CallSpeakEndedPayloadStatus> = "status",
    }
}

string_enum! {
    /// `status` of [`CallSpeakEndedPayload`].
    pub enum CallSpeakEndedPayloadStatus {
        Completed = "completed",
        CallHangup = "call_hangup",
        CancelledAmd = "cancelled_amd",
    }
}

string_enum! {
    /// `record_type` of [`CallSpeakEnded`].
    pub enum CallSpeakEndedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallSpeakStarted`.
    pub struct CallSpeakStarted reply {
        event_type: Option<CallSpeakStartedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallSpeakStartedPayload> = "payload",
        record_type: Option<CallSpeakStartedRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallSpeakStartedEvent`.
    pub struct CallSpeakStartedEvent reply {
        data: Option<CallSpeakStarted> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallSpeakStarted`].
    pub enum CallSpeakStartedEventType {
        CallSpeakStarted = "call.speak.started",
    }
}

object! {
    /// `payload` of [`CallSpeakStarted`].
    pub struct CallSpeakStartedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
    }
}

string_enum! {
    /// `record_type` of [`CallSpeakStarted`].
    pub enum CallSpeakStartedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallStreamingFailed`.
    pub struct CallStreamingFailed reply {
        event_type: Option<CallStreamingFailedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallStreamingFailedPayload> = "payload",
        record_type: Option<CallStreamingFailedRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallStreamingFailedEvent`.
    pub struct CallStreamingFailedEvent reply {
        data: Option<CallStreamingFailed> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallStreamingFailed`].
    pub enum CallStreamingFailedEventType {
        StreamingFailed = "streaming.failed",
    }
}

object! {
    /// `payload` of [`CallStreamingFailed`].
    pub struct CallStreamingFailedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        failure_reason: Option<String> = "failure_reason",
        /// Format: `uuid`.
        stream_id: Option<String> = "stream_id",
        stream_params: Option<CallStreamingFailedPayloadStreamParams> = "stream_params",
        stream_type: Option<CallStreamingFailedPayloadStreamType> = "stream_type",
    }
}

object! {
    /// `stream_params` of [`CallStreamingFailedPayload`].
    pub struct CallStreamingFailedPayloadStreamParams reply {
        stream_url: Option<String> = "stream_url",
        /// Default: `inbound_track`.
        track: Option<CallStreamingFailedPayloadStreamParamsTrack> = "track",
    }
}

string_enum! {
    /// `track` of [`CallStreamingFailedPayloadStreamParams`].
    pub enum CallStreamingFailedPayloadStreamParamsTrack {
        InboundTrack = "inbound_track",
        OutboundTrack = "outbound_track",
        BothTracks = "both_tracks",
    }
}

string_enum! {
    /// `stream_type` of [`CallStreamingFailedPayload`].
    pub enum CallStreamingFailedPayloadStreamType {
        Websocket = "websocket",
        Dialogflow = "dialogflow",
    }
}

string_enum! {
    /// `record_type` of [`CallStreamingFailed`].
    pub enum CallStreamingFailedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallStreamingStarted`.
    pub struct CallStreamingStarted reply {
        event_type: Option<CallStreamingStartedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallStreamingStartedPayload> = "payload",
        record_type: Option<CallStreamingStartedRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallStreamingStartedEvent`.
    pub struct CallStreamingStartedEvent reply {
        data: Option<CallStreamingStarted> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallStreamingStarted`].
    pub enum CallStreamingStartedEventType {
        StreamingStarted = "streaming.started",
    }
}

object! {
    /// `payload` of [`CallStreamingStarted`].
    pub struct CallStreamingStartedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        stream_url: Option<String> = "stream_url",
    }
}

string_enum! {
    /// `record_type` of [`CallStreamingStarted`].
    pub enum CallStreamingStartedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallStreamingStopped`.
    pub struct CallStreamingStopped reply {
        event_type: Option<CallStreamingStoppedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallStreamingStoppedPayload> = "payload",
        record_type: Option<CallStreamingStoppedRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallStreamingStoppedEvent`.
    pub struct CallStreamingStoppedEvent reply {
        data: Option<CallStreamingStopped> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallStreamingStopped`].
    pub enum CallStreamingStoppedEventType {
        StreamingStopped = "streaming.stopped",
    }
}

object! {
    /// `payload` of [`CallStreamingStopped`].
    pub struct CallStreamingStoppedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        stream_url: Option<String> = "stream_url",
    }
}

string_enum! {
    /// `record_type` of [`CallStreamingStopped`].
    pub enum CallStreamingStoppedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CallUnhold`.
    pub struct CallUnhold reply {
        event_type: Option<CallUnholdEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallUnholdPayload> = "payload",
        record_type: Option<CallUnholdRecordType> = "record_type",
    }
}

object! {
    /// Schema `CallUnholdEvent`.
    pub struct CallUnholdEvent reply {
        data: Option<CallUnhold> = "data",
    }
}

string_enum! {
    /// `event_type` of [`CallUnhold`].
    pub enum CallUnholdEventType {
        CallUnhold = "call.unhold",
    }
}

object! {
    /// `payload` of [`CallUnhold`].
    pub struct CallUnholdPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        from: Option<String> = "from",
        to: Option<String> = "to",
    }
}

string_enum! {
    /// `record_type` of [`CallUnhold`].
    pub enum CallUnholdRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `CampaignStatusUpdateEvent`.
    pub struct CampaignStatusUpdateEvent reply {
        brand_id: Option<String> = "brandId",
        campaign_id: Option<String> = "campaignId",
        create_date: Option<String> = "createDate",
        csp_id: Option<String> = "cspId",
        description: Option<String> = "description",
        is_t_mobile_registered: Option<bool> = "isTMobileRegistered",
        status: Option<CampaignStatusUpdateEventStatus> = "status",
        r#type: Option<CampaignStatusUpdateEventType> = "type",
    }
}

string_enum! {
    /// `status` of [`CampaignStatusUpdateEvent`].
    pub enum CampaignStatusUpdateEventStatus {
        Accepted = "ACCEPTED",
        Rejected = "REJECTED",
        Dormant = "DORMANT",
        Success = "success",
        Failed = "failed",
    }
}

string_enum! {
    /// `type` of [`CampaignStatusUpdateEvent`].
    pub enum CampaignStatusUpdateEventType {
        TelnyxEvent = "TELNYX_EVENT",
        Registration = "REGISTRATION",
        MnoReview = "MNO_REVIEW",
        TelnyxReview = "TELNYX_REVIEW",
        NumberPoolProvisioned = "NUMBER_POOL_PROVISIONED",
        NumberPoolDeprovisioned = "NUMBER_POOL_DEPROVISIONED",
        TcrEvent = "TCR_EVENT",
        Verified = "VERIFIED",
    }
}

object! {
    /// Schema `ConferenceCreated`.
    pub struct ConferenceCreated reply {
        event_type: Option<ConferenceCreatedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<ConferenceCreatedPayload> = "payload",
        record_type: Option<ConferenceCreatedRecordType> = "record_type",
    }
}

object! {
    /// Schema `ConferenceCreatedEvent`.
    pub struct ConferenceCreatedEvent reply {
        data: Option<ConferenceCreated> = "data",
    }
}

string_enum! {
    /// `event_type` of [`ConferenceCreated`].
    pub enum ConferenceCreatedEventType {
        ConferenceCreated = "conference.created",
    }
}

object! {
    /// `payload` of [`ConferenceCreated`].
    pub struct ConferenceCreatedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        conference_id: Option<String> = "conference_id",
        connection_id: Option<String> = "connection_id",
        occurred_at: Option<DateTime> = "occurred_at",
    }
}

string_enum! {
    /// `record_type` of [`ConferenceCreated`].
    pub enum ConferenceCreatedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `ConferenceEnded`.
    pub struct ConferenceEnded reply {
        event_type: Option<ConferenceEndedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<ConferenceEndedPayload> = "payload",
        record_type: Option<ConferenceEndedRecordType> = "record_type",
    }
}

object! {
    /// Schema `ConferenceEndedEvent`.
    pub struct ConferenceEndedEvent reply {
        data: Option<ConferenceEnded> = "data",
    }
}

string_enum! {
    /// `event_type` of [`ConferenceEnded`].
    pub enum ConferenceEndedEventType {
        ConferenceEnded = "conference.ended",
    }
}

object! {
    /// `payload` of [`ConferenceEnded`].
    pub struct ConferenceEndedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        conference_id: Option<String> = "conference_id",
        connection_id: Option<String> = "connection_id",
        occurred_at: Option<DateTime> = "occurred_at",
        reason: Option<ConferenceEndedPayloadReason> = "reason",
    }
}

string_enum! {
    /// `reason` of [`ConferenceEndedPayload`].
    pub enum ConferenceEndedPayloadReason {
        AllLeft = "all_left",
        HostLeft = "host_left",
        TimeExceeded = "time_exceeded",
    }
}

string_enum! {
    /// `record_type` of [`ConferenceEnded`].
    pub enum ConferenceEndedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `ConferenceFloorChangedEvent`.
    pub struct ConferenceFloorChangedEvent reply {
        event_type: Option<ConferenceFloorChangedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<ConferenceFloorChangedEventPayload> = "payload",
        record_type: Option<ConferenceFloorChangedEventRecordType> = "record_type",
    }
}

object! {
    /// `payload` of [`ConferenceFloorChangedEvent`].
    pub struct ConferenceFloorChangedEventPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        conference_id: Option<String> = "conference_id",
        connection_id: Option<String> = "connection_id",
        occurred_at: Option<DateTime> = "occurred_at",
    }
}

string_enum! {
    /// `record_type` of [`ConferenceFloorChangedEvent`].
    pub enum ConferenceFloorChangedEventRecordType {
        Event = "event",
    }
}

string_enum! {
    /// `event_type` of [`ConferenceFloorChangedEvent`].
    pub enum ConferenceFloorChangedEventType {
        ConferenceFloorChanged = "conference.floor.changed",
    }
}

object! {
    /// Schema `ConferenceParticipantJoined`.
    pub struct ConferenceParticipantJoined reply {
        event_type: Option<ConferenceParticipantJoinedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<ConferenceParticipantJoinedPayload> = "payload",
        record_type: Option<ConferenceParticipantJoinedRecordType> = "record_type",
    }
}

object! {
    /// Schema `ConferenceParticipantJoinedEvent`.
    pub struct ConferenceParticipantJoinedEvent reply {
        data: Option<ConferenceParticipantJoined> = "data",
    }
}

string_enum! {
    /// `event_type` of [`ConferenceParticipantJoined`].
    pub enum ConferenceParticipantJoinedEventType {
        ConferenceParticipantJoined = "conference.participant.joined",
    }
}

object! {
    /// `payload` of [`ConferenceParticipantJoined`].
    pub struct ConferenceParticipantJoinedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        conference_id: Option<String> = "conference_id",
        connection_id: Option<String> = "connection_id",
    }
}

string_enum! {
    /// `record_type` of [`ConferenceParticipantJoined`].
    pub enum ConferenceParticipantJoinedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `ConferenceParticipantLeft`.
    pub struct ConferenceParticipantLeft reply {
        event_type: Option<ConferenceParticipantLeftEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<ConferenceParticipantLeftPayload> = "payload",
        record_type: Option<ConferenceParticipantLeftRecordType> = "record_type",
    }
}

object! {
    /// Schema `ConferenceParticipantLeftEvent`.
    pub struct ConferenceParticipantLeftEvent reply {
        data: Option<ConferenceParticipantLeft> = "data",
    }
}

string_enum! {
    /// `event_type` of [`ConferenceParticipantLeft`].
    pub enum ConferenceParticipantLeftEventType {
        ConferenceParticipantLeft = "conference.participant.left",
    }
}

object! {
    /// `payload` of [`ConferenceParticipantLeft`].
    pub struct ConferenceParticipantLeftPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        conference_id: Option<String> = "conference_id",
        connection_id: Option<String> = "connection_id",
    }
}

string_enum! {
    /// `record_type` of [`ConferenceParticipantLeft`].
    pub enum ConferenceParticipantLeftRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `ConferenceParticipantPlaybackEnded`.
    pub struct ConferenceParticipantPlaybackEnded reply {
        event_type: Option<ConferenceParticipantPlaybackEndedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<ConferenceParticipantPlaybackEndedPayload> = "payload",
        record_type: Option<ConferenceParticipantPlaybackEndedRecordType> = "record_type",
    }
}

object! {
    /// Schema `ConferenceParticipantPlaybackEndedEvent`.
    pub struct ConferenceParticipantPlaybackEndedEvent reply {
        data: Option<ConferenceParticipantPlaybackEnded> = "data",
    }
}

string_enum! {
    /// `event_type` of [`ConferenceParticipantPlaybackEnded`].
    pub enum ConferenceParticipantPlaybackEndedEventType {
        ConferenceParticipantPlaybackEnded = "conference.participant.playback.ended",
    }
}

object! {
    /// `payload` of [`ConferenceParticipantPlaybackEnded`].
    pub struct ConferenceParticipantPlaybackEndedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        conference_id: Option<String> = "conference_id",
        connection_id: Option<String> = "connection_id",
        creator_call_session_id: Option<String> = "creator_call_session_id",
        media_name: Option<String> = "media_name",
        media_url: Option<String> = "media_url",
        occurred_at: Option<DateTime> = "occurred_at",
    }
}

string_enum! {
    /// `record_type` of [`ConferenceParticipantPlaybackEnded`].
    pub enum ConferenceParticipantPlaybackEndedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `ConferenceParticipantPlaybackStarted`.
    pub struct ConferenceParticipantPlaybackStarted reply {
        event_type: Option<ConferenceParticipantPlaybackStartedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<ConferenceParticipantPlaybackStartedPayload> = "payload",
        record_type: Option<ConferenceParticipantPlaybackStartedRecordType> = "record_type",
    }
}

object! {
    /// Schema `ConferenceParticipantPlaybackStartedEvent`.
    pub struct ConferenceParticipantPlaybackStartedEvent reply {
        data: Option<ConferenceParticipantPlaybackStarted> = "data",
    }
}

string_enum! {
    /// `event_type` of [`ConferenceParticipantPlaybackStarted`].
    pub enum ConferenceParticipantPlaybackStartedEventType {
        ConferenceParticipantPlaybackStarted = "conference.participant.playback.started",
    }
}

object! {
    /// `payload` of [`ConferenceParticipantPlaybackStarted`].
    pub struct ConferenceParticipantPlaybackStartedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        conference_id: Option<String> = "conference_id",
        connection_id: Option<String> = "connection_id",
        creator_call_session_id: Option<String> = "creator_call_session_id",
        media_name: Option<String> = "media_name",
        media_url: Option<String> = "media_url",
        occurred_at: Option<DateTime> = "occurred_at",
    }
}

string_enum! {
    /// `record_type` of [`ConferenceParticipantPlaybackStarted`].
    pub enum ConferenceParticipantPlaybackStartedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `ConferenceParticipantSpeakEnded`.
    pub struct ConferenceParticipantSpeakEnded reply {
        event_type: Option<ConferenceParticipantSpeakEndedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<ConferenceParticipantSpeakEndedPayload> = "payload",
        record_type: Option<ConferenceParticipantSpeakEndedRecordType> = "record_type",
    }
}

object! {
    /// Schema `ConferenceParticipantSpeakEndedEvent`.
    pub struct ConferenceParticipantSpeakEndedEvent reply {
        data: Option<ConferenceParticipantSpeakEnded> = "data",
    }
}

string_enum! {
    /// `event_type` of [`ConferenceParticipantSpeakEnded`].
    pub enum ConferenceParticipantSpeakEndedEventType {
        ConferenceParticipantSpeakEnded = "conference.participant.speak.ended",
    }
}

object! {
    /// `payload` of [`ConferenceParticipantSpeakEnded`].
    pub struct ConferenceParticipantSpeakEndedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        conference_id: Option<String> = "conference_id",
        connection_id: Option<String> = "connection_id",
        creator_call_session_id: Option<String> = "creator_call_session_id",
        occurred_at: Option<DateTime> = "occurred_at",
    }
}

string_enum! {
    /// `record_type` of [`ConferenceParticipantSpeakEnded`].
    pub enum ConferenceParticipantSpeakEndedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `ConferenceParticipantSpeakStarted`.
    pub struct ConferenceParticipantSpeakStarted reply {
        event_type: Option<ConferenceParticipantSpeakStartedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<ConferenceParticipantSpeakStartedPayload> = "payload",
        record_type: Option<ConferenceParticipantSpeakStartedRecordType> = "record_type",
    }
}

object! {
    /// Schema `ConferenceParticipantSpeakStartedEvent`.
    pub struct ConferenceParticipantSpeakStartedEvent reply {
        data: Option<ConferenceParticipantSpeakStarted> = "data",
    }
}

string_enum! {
    /// `event_type` of [`ConferenceParticipantSpeakStarted`].
    pub enum ConferenceParticipantSpeakStartedEventType {
        ConferenceParticipantSpeakStarted = "conference.participant.speak.started",
    }
}

object! {
    /// `payload` of [`ConferenceParticipantSpeakStarted`].
    pub struct ConferenceParticipantSpeakStartedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        conference_id: Option<String> = "conference_id",
        connection_id: Option<String> = "connection_id",
        creator_call_session_id: Option<String> = "creator_call_session_id",
        occurred_at: Option<DateTime> = "occurred_at",
    }
}

string_enum! {
    /// `record_type` of [`ConferenceParticipantSpeakStarted`].
    pub enum ConferenceParticipantSpeakStartedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `ConferencePlaybackEnded`.
    pub struct ConferencePlaybackEnded reply {
        event_type: Option<ConferencePlaybackEndedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<ConferencePlaybackEndedPayload> = "payload",
        record_type: Option<ConferencePlaybackEndedRecordType> = "record_type",
    }
}

object! {
    /// Schema `ConferencePlaybackEndedEvent`.
    pub struct ConferencePlaybackEndedEvent reply {
        data: Option<ConferencePlaybackEnded> = "data",
    }
}

string_enum! {
    /// `event_type` of [`ConferencePlaybackEnded`].
    pub enum ConferencePlaybackEndedEventType {
        ConferencePlaybackEnded = "conference.playback.ended",
    }
}

object! {
    /// `payload` of [`ConferencePlaybackEnded`].
    pub struct ConferencePlaybackEndedPayload reply {
        conference_id: Option<String> = "conference_id",
        connection_id: Option<String> = "connection_id",
        creator_call_session_id: Option<String> = "creator_call_session_id",
        media_name: Option<String> = "media_name",
        media_url: Option<String> = "media_url",
        occurred_at: Option<DateTime> = "occurred_at",
    }
}

string_enum! {
    /// `record_type` of [`ConferencePlaybackEnded`].
    pub enum ConferencePlaybackEndedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `ConferencePlaybackStarted`.
    pub struct ConferencePlaybackStarted reply {
        event_type: Option<ConferencePlaybackStartedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<ConferencePlaybackStartedPayload> = "payload",
        record_type: Option<ConferencePlaybackStartedRecordType> = "record_type",
    }
}

object! {
    /// Schema `ConferencePlaybackStartedEvent`.
    pub struct ConferencePlaybackStartedEvent reply {
        data: Option<ConferencePlaybackStarted> = "data",
    }
}

string_enum! {
    /// `event_type` of [`ConferencePlaybackStarted`].
    pub enum ConferencePlaybackStartedEventType {
        ConferencePlaybackStarted = "conference.playback.started",
    }
}

object! {
    /// `payload` of [`ConferencePlaybackStarted`].
    pub struct ConferencePlaybackStartedPayload reply {
        conference_id: Option<String> = "conference_id",
        connection_id: Option<String> = "connection_id",
        creator_call_session_id: Option<String> = "creator_call_session_id",
        media_name: Option<String> = "media_name",
        media_url: Option<String> = "media_url",
        occurred_at: Option<DateTime> = "occurred_at",
    }
}

string_enum! {
    /// `record_type` of [`ConferencePlaybackStarted`].
    pub enum ConferencePlaybackStartedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `ConferenceRecordingSaved`.
    pub struct ConferenceRecordingSaved reply {
        event_type: Option<ConferenceRecordingSavedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<ConferenceRecordingSavedPayload> = "payload",
        record_type: Option<ConferenceRecordingSavedRecordType> = "record_type",
    }
}

object! {
    /// Schema `ConferenceRecordingSavedEvent`.
    pub struct ConferenceRecordingSavedEvent reply {
        data: Option<ConferenceRecordingSaved> = "data",
    }
}

string_enum! {
    /// `event_type` of [`ConferenceRecordingSaved`].
    pub enum ConferenceRecordingSavedEventType {
        ConferenceRecordingSaved = "conference.recording.saved",
    }
}

object! {
    /// `payload` of [`ConferenceRecordingSaved`].
    pub struct ConferenceRecordingSavedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_session_id: Option<String> = "call_session_id",
        channels: Option<ConferenceRecordingSavedPayloadChannels> = "channels",
        client_state: Option<String> = "client_state",
        /// Format: `uuid`.
        conference_id: Option<String> = "conference_id",
        connection_id: Option<String> = "connection_id",
        format: Option<ConferenceRecordingSavedPayloadFormat> = "format",
        public_recording_urls: Option<ConferenceRecordingSavedPayloadPublicRecordingUrls> = "public_recording_urls",
        recording_ended_at: Option<DateTime> = "recording_ended_at",
        /// Format: `uuid`.
        recording_id: Option<String> = "recording_id",
        recording_started_at: Option<DateTime> = "recording_started_at",
        recording_urls: Option<ConferenceRecordingSavedPayloadRecordingUrls> = "recording_urls",
    }
}

string_enum! {
    /// `channels` of [`ConferenceRecordingSavedPayload`].
    pub enum ConferenceRecordingSavedPayloadChannels {
        Single = "single",
        Dual = "dual",
    }
}

string_enum! {
    /// `format` of [`ConferenceRecordingSavedPayload`].
    pub enum ConferenceRecordingSavedPayloadFormat {
        Wav = "wav",
        Mp3 = "mp3",
    }
}

object! {
    /// `public_recording_urls` of [`ConferenceRecordingSavedPayload`].
    pub struct ConferenceRecordingSavedPayloadPublicRecordingUrls reply {
        mp3: Option<String> = "mp3",
        wav: Option<String> = "wav",
    }
}

object! {
    /// `recording_urls` of [`ConferenceRecordingSavedPayload`].
    pub struct ConferenceRecordingSavedPayloadRecordingUrls reply {
        mp3: Option<String> = "mp3",
        wav: Option<String> = "wav",
    }
}

string_enum! {
    /// `record_type` of [`ConferenceRecordingSaved`].
    pub enum ConferenceRecordingSavedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `ConferenceSpeakEnded`.
    pub struct ConferenceSpeakEnded reply {
        event_type: Option<ConferenceSpeakEndedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<ConferenceSpeakEndedPayload> = "payload",
        record_type: Option<ConferenceSpeakEndedRecordType> = "record_type",
    }
}

object! {
    /// Schema `ConferenceSpeakEndedEvent`.
    pub struct ConferenceSpeakEndedEvent reply {
        data: Option<ConferenceSpeakEnded> = "data",
    }
}

string_enum! {
    /// `event_type` of [`ConferenceSpeakEnded`].
    pub enum ConferenceSpeakEndedEventType {
        ConferenceSpeakEnded = "conference.speak.ended",
    }
}

object! {
    /// `payload` of [`ConferenceSpeakEnded`].
    pub struct ConferenceSpeakEndedPayload reply {
        conference_id: Option<String> = "conference_id",
        connection_id: Option<String> = "connection_id",
        creator_call_session_id: Option<String> = "creator_call_session_id",
        occurred_at: Option<DateTime> = "occurred_at",
    }
}

string_enum! {
    /// `record_type` of [`ConferenceSpeakEnded`].
    pub enum ConferenceSpeakEndedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `ConferenceSpeakStarted`.
    pub struct ConferenceSpeakStarted reply {
        event_type: Option<ConferenceSpeakStartedEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<ConferenceSpeakStartedPayload> = "payload",
        record_type: Option<ConferenceSpeakStartedRecordType> = "record_type",
    }
}

object! {
    /// Schema `ConferenceSpeakStartedEvent`.
    pub struct ConferenceSpeakStartedEvent reply {
        data: Option<ConferenceSpeakStarted> = "data",
    }
}

string_enum! {
    /// `event_type` of [`ConferenceSpeakStarted`].
    pub enum ConferenceSpeakStartedEventType {
        ConferenceSpeakStarted = "conference.speak.started",
    }
}

object! {
    /// `payload` of [`ConferenceSpeakStarted`].
    pub struct ConferenceSpeakStartedPayload reply {
        conference_id: Option<String> = "conference_id",
        connection_id: Option<String> = "connection_id",
        creator_call_session_id: Option<String> = "creator_call_session_id",
        occurred_at: Option<DateTime> = "occurred_at",
    }
}

string_enum! {
    /// `record_type` of [`ConferenceSpeakStarted`].
    pub enum ConferenceSpeakStartedRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `FaxDelivered`.
    pub struct FaxDelivered reply {
        data: Option<FaxDeliveredData> = "data",
        meta: Option<FaxDeliveredMeta> = "meta",
    }
}

object! {
    /// `data` of [`FaxDelivered`].
    pub struct FaxDeliveredData reply {
        event_type: Option<FaxDeliveredDataEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<FaxDeliveredDataPayload> = "payload",
        record_type: Option<RecordType> = "record_type",
    }
}

string_enum! {
    /// `event_type` of [`FaxDeliveredData`].
    pub enum FaxDeliveredDataEventType {
        FaxDelivered = "fax.delivered",
    }
}

object! {
    /// `payload` of [`FaxDeliveredData`].
    pub struct FaxDeliveredDataPayload reply {
        call_duration_secs: Option<i64> = "call_duration_secs",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        direction: Option<shared::Direction> = "direction",
        /// Format: `uuid`.
        fax_id: Option<String> = "fax_id",
        from: Option<String> = "from",
        media_name: Option<String> = "media_name",
        original_media_url: Option<String> = "original_media_url",
        page_count: Option<i64> = "page_count",
        status: Option<FaxDeliveredDataPayloadStatus> = "status",
        to: Option<String> = "to",
        /// Format: `uuid`.
        user_id: Option<String> = "user_id",
    }
}

string_enum! {
    /// `status` of [`FaxDeliveredDataPayload`].
    pub enum FaxDeliveredDataPayloadStatus {
        Delivered = "delivered",
    }
}

object! {
    /// `meta` of [`FaxDelivered`].
    pub struct FaxDeliveredMeta reply {
        attempt: Option<i64> = "attempt",
        /// Format: `uri`.
        delivered_to: Option<String> = "delivered_to",
    }
}

object! {
    /// Schema `FaxFailed`.
    pub struct FaxFailed reply {
        data: Option<FaxFailedData> = "data",
        meta: Option<FaxFailedMeta> = "meta",
    }
}

object! {
    /// `data` of [`FaxFailed`].
    pub struct FaxFailedData reply {
        event_type: Option<FaxFailedDataEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<FaxFailedDataPayload> = "payload",
        record_type: Option<RecordType> = "record_type",
    }
}

string_enum! {
    /// `event_type` of [`FaxFailedData`].
    pub enum FaxFailedDataEventType {
        FaxFailed = "fax.failed",
    }
}

object! {
    /// `payload` of [`FaxFailedData`].
    pub struct FaxFailedDataPayload reply {
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        direction: Option<shared::Direction> = "direction",
        failure_reason: Option<FaxFailedDataPayloadFailureReason> = "failure_reason",
        /// Format: `uuid`.
        fax_id: Option<String> = "fax_id",
        from: Option<String> = "from",
        media_name: Option<String> = "media_name",
        original_media_url: Option<String> = "original_media_url",
        status: Option<FaxFailedDataPayloadStatus> = "status",
        to: Option<String> = "to",
        /// Format: `uuid`.
        user_id: Option<String> = "user_id",
    }
}

string_enum! {
    /// `failure_reason` of [`FaxFailedDataPayload`].
    pub enum FaxFailedDataPayloadFailureReason {
        Rejected = "rejected",
    }
}

string_enum! {
    /// `status` of [`FaxFailedDataPayload`].
    pub enum FaxFailedDataPayloadStatus {
        Failed = "failed",
    }
}

object! {
    /// `meta` of [`FaxFailed`].
    pub struct FaxFailedMeta reply {
        attempt: Option<i64> = "attempt",
        /// Format: `uri`.
        delivered_to: Option<String> = "delivered_to",
    }
}

object! {
    /// Schema `FaxMediaProcessed`.
    pub struct FaxMediaProcessed reply {
        data: Option<FaxMediaProcessedData> = "data",
        meta: Option<FaxMediaProcessedMeta> = "meta",
    }
}

object! {
    /// `data` of [`FaxMediaProcessed`].
    pub struct FaxMediaProcessedData reply {
        event_type: Option<FaxMediaProcessedDataEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<FaxMediaProcessedDataPayload> = "payload",
        record_type: Option<RecordType> = "record_type",
    }
}

string_enum! {
    /// `event_type` of [`FaxMediaProcessedData`].
    pub enum FaxMediaProcessedDataEventType {
        FaxMediaProcessed = "fax.media.processed",
    }
}

object! {
    /// `payload` of [`FaxMediaProcessedData`].
    pub struct FaxMediaProcessedDataPayload reply {
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        direction: Option<shared::Direction> = "direction",
        /// Format: `uuid`.
        fax_id: Option<String> = "fax_id",
        from: Option<String> = "from",
        media_name: Option<String> = "media_name",
        original_media_url: Option<String> = "original_media_url",
        status: Option<FaxMediaProcessedDataPayloadStatus> = "status",
        to: Option<String> = "to",
        /// Format: `uuid`.
        user_id: Option<String> = "user_id",
    }
}

string_enum! {
    /// `status` of [`FaxMediaProcessedDataPayload`].
    pub enum FaxMediaProcessedDataPayloadStatus {
        MediaProcessed = "media.processed",
    }
}

object! {
    /// `meta` of [`FaxMediaProcessed`].
    pub struct FaxMediaProcessedMeta reply {
        attempt: Option<i64> = "attempt",
        /// Format: `uri`.
        delivered_to: Option<String> = "delivered_to",
    }
}

object! {
    /// Schema `FaxQueued`.
    pub struct FaxQueued reply {
        data: Option<FaxQueuedData> = "data",
        meta: Option<FaxQueuedMeta> = "meta",
    }
}

object! {
    /// `data` of [`FaxQueued`].
    pub struct FaxQueuedData reply {
        event_type: Option<FaxQueuedDataEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<FaxQueuedDataPayload> = "payload",
        record_type: Option<RecordType> = "record_type",
    }
}

string_enum! {
    /// `event_type` of [`FaxQueuedData`].
    pub enum FaxQueuedDataEventType {
        FaxQueued = "fax.queued",
    }
}

object! {
    /// `payload` of [`FaxQueuedData`].
    pub struct FaxQueuedDataPayload reply {
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        direction: Option<shared::Direction> = "direction",
        /// Format: `uuid`.
        fax_id: Option<String> = "fax_id",
        from: Option<String> = "from",
        media_name: Option<String> = "media_name",
        original_media_url: Option<String> = "original_media_url",
        status: Option<FaxQueuedDataPayloadStatus> = "status",
        to: Option<String> = "to",
        /// Format: `uuid`.
        user_id: Option<String> = "user_id",
    }
}

string_enum! {
    /// `status` of [`FaxQueuedDataPayload`].
    pub enum FaxQueuedDataPayloadStatus {
        Queued = "queued",
    }
}

object! {
    /// `meta` of [`FaxQueued`].
    pub struct FaxQueuedMeta reply {
        attempt: Option<i64> = "attempt",
        /// Format: `uri`.
        delivered_to: Option<String> = "delivered_to",
    }
}

object! {
    /// Schema `FaxSendingStarted`.
    pub struct FaxSendingStarted reply {
        data: Option<FaxSendingStartedData> = "data",
        meta: Option<FaxSendingStartedMeta> = "meta",
    }
}

object! {
    /// `data` of [`FaxSendingStarted`].
    pub struct FaxSendingStartedData reply {
        event_type: Option<FaxSendingStartedDataEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<FaxSendingStartedDataPayload> = "payload",
        record_type: Option<RecordType> = "record_type",
    }
}

string_enum! {
    /// `event_type` of [`FaxSendingStartedData`].
    pub enum FaxSendingStartedDataEventType {
        FaxSendingStarted = "fax.sending.started",
    }
}

object! {
    /// `payload` of [`FaxSendingStartedData`].
    pub struct FaxSendingStartedDataPayload reply {
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        direction: Option<shared::Direction> = "direction",
        /// Format: `uuid`.
        fax_id: Option<String> = "fax_id",
        from: Option<String> = "from",
        media_name: Option<String> = "media_name",
        original_media_url: Option<String> = "original_media_url",
        status: Option<FaxSendingStartedDataPayloadStatus> = "status",
        to: Option<String> = "to",
        /// Format: `uuid`.
        user_id: Option<String> = "user_id",
    }
}

string_enum! {
    /// `status` of [`FaxSendingStartedDataPayload`].
    pub enum FaxSendingStartedDataPayloadStatus {
        Sending = "sending",
    }
}

object! {
    /// `meta` of [`FaxSendingStarted`].
    pub struct FaxSendingStartedMeta reply {
        attempt: Option<i64> = "attempt",
        /// Format: `uri`.
        delivered_to: Option<String> = "delivered_to",
    }
}

object! {
    /// Schema `HostedNumberOrder`.
    pub struct HostedNumberOrder reply {
        event_type: Option<HostedNumberOrderEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<HostedNumberOrderEventPayload> = "payload",
        record_type: Option<HostedNumberOrderRecordType> = "record_type",
    }
}

object! {
    /// Schema `HostedNumberOrderEvent`.
    pub struct HostedNumberOrderEvent reply {
        data: Option<HostedNumberOrder> = "data",
    }
}

object! {
    /// Schema `HostedNumberOrderEventPayload`.
    pub struct HostedNumberOrderEventPayload reply {
        approval_deadline: Option<i64> = "approval_deadline",
        decision: Option<HostedNumberOrderEventPayloadDecision> = "decision",
        numbers: Option<Vec<HostedNumberOrderEventPayloadNumber>> = "numbers",
        /// Format: `uuid`.
        order_id: Option<String> = "order_id",
        order_status: Option<HostedNumberOrderEventPayloadOrderStatus> = "order_status",
        /// Format: `uuid`.
        profile_id: Option<String> = "profile_id",
        user_id: Option<String> = "user_id",
    }
}

string_enum! {
    /// `decision` of [`HostedNumberOrderEventPayload`].
    pub enum HostedNumberOrderEventPayloadDecision {
        Pending = "pending",
        Approved = "approved",
        Rejected = "rejected",
    }
}

object! {
    /// `numbers` of [`HostedNumberOrderEventPayload`].
    pub struct HostedNumberOrderEventPayloadNumber reply {
        status: Option<HostedNumberOrderEventPayloadNumberStatus> = "status",
        /// Format: `+E.164`.
        value: Option<String> = "value",
    }
}

string_enum! {
    /// `status` of [`HostedNumberOrderEventPayloadNumber`].
    pub enum HostedNumberOrderEventPayloadNumberStatus {
        Deleted = "deleted",
        Failed = "failed",
        FailedActivation = "failed_activation",
        FailedCarrierRejected = "failed_carrier_rejected",
        FailedIneligibleCarrier = "failed_ineligible_carrier",
        FailedNumberAlreadyHosted = "failed_number_already_hosted",
        FailedNumberNotFound = "failed_number_not_found",
        FailedOwnershipVerification = "failed_ownership_verification",
        FailedTimeout = "failed_timeout",
        OwnershipSuccessful = "ownership_successful",
        Pending = "pending",
        Provisioning = "provisioning",
        Successful = "successful",
    }
}

string_enum! {
    /// `order_status` of [`HostedNumberOrderEventPayload`].
    pub enum HostedNumberOrderEventPayloadOrderStatus {
        Pending = "pending",
        Provisioning = "provisioning",
        Successful = "successful",
        Failed = "failed",
        Deleted = "deleted",
        CarrierRejected = "carrier_rejected",
        ComplianceReviewFailed = "compliance_review_failed",
        IncompleteDocumentation = "incomplete_documentation",
        IncorrectBillingInformation = "incorrect_billing_information",
        IneligibleCarrier = "ineligible_carrier",
        LoaFileInvalid = "loa_file_invalid",
        LoaFileSuccessful = "loa_file_successful",
    }
}

string_enum! {
    /// `event_type` of [`HostedNumberOrder`].
    pub enum HostedNumberOrderEventType {
        MessagingHostedNumbersOrdersCreated = "messaging_hosted_numbers_orders.created",
        MessagingHostedNumbersOrdersUpdated = "messaging_hosted_numbers_orders.updated",
        MessagingHostedNumbersOrdersDeleted = "messaging_hosted_numbers_orders.deleted",
        MessagingHostedNumbersOrdersInternalTransferDetected = "messaging_hosted_numbers_orders.internal_transfer_detected",
        MessagingHostedNumbersOrdersInternalTransferApprovalRequested = "messaging_hosted_numbers_orders.internal_transfer_approval_requested",
        MessagingHostedNumbersOrdersInternalTransferApproved = "messaging_hosted_numbers_orders.internal_transfer_approved",
        MessagingHostedNumbersOrdersInternalTransferRejected = "messaging_hosted_numbers_orders.internal_transfer_rejected",
        MessagingHostedNumbersOrdersInternalTransferAutoApproved = "messaging_hosted_numbers_orders.internal_transfer_auto_approved",
    }
}

string_enum! {
    /// `record_type` of [`HostedNumberOrder`].
    pub enum HostedNumberOrderRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `InboundMessage`.
    pub struct InboundMessage reply {
        event_type: Option<InboundMessageEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<shared::InboundMessagePayload> = "payload",
        record_type: Option<InboundMessageRecordType> = "record_type",
    }
}

object! {
    /// Schema `InboundMessageEvent`.
    pub struct InboundMessageEvent reply {
        data: Option<InboundMessage> = "data",
    }
}

string_enum! {
    /// `event_type` of [`InboundMessage`].
    pub enum InboundMessageEventType {
        MessageReceived = "message.received",
    }
}

string_enum! {
    /// `record_type` of [`InboundMessage`].
    pub enum InboundMessageRecordType {
        Event = "event",
    }
}

object! {
    /// Schema `NumberOrderWebhookEvent`.
    pub struct NumberOrderWebhookEvent reply {
        data: NumberOrderWebhookEventData = "data" required,
        meta: NumberOrderWebhookEventMeta = "meta" required,
    }
}

object! {
    /// `data` of [`NumberOrderWebhookEvent`].
    pub struct NumberOrderWebhookEventData reply {
        event_type: String = "event_type" required,
        /// Format: `uuid`.
        id: String = "id" required,
        occurred_at: DateTime = "occurred_at" required,
        payload: shared::NumberOrderWithPhoneNumbers = "payload" required,
        record_type: String = "record_type" required,
    }
}

object! {
    /// `meta` of [`NumberOrderWebhookEvent`].
    pub struct NumberOrderWebhookEventMeta reply {
        attempt: i64 = "attempt" required,
        /// Format: `uri`.
        delivered_to: String = "delivered_to" required,
    }
}

object! {
    /// Schema `OutboundMessage`.
    pub struct OutboundMessage reply {
        event_type: Option<OutboundMessageEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<shared::OutboundMessagePayload> = "payload",
        record_type: Option<OutboundMessageRecordType> = "record_type",
    }
}

object! {
    /// Schema `OutboundMessageEvent`.
    pub struct OutboundMessageEvent reply {
        data: Option<OutboundMessage> = "data",
        meta: Option<OutboundMessageEventMeta> = "meta",
    }
}

object! {
    /// `meta` of [`OutboundMessageEvent`].
    pub struct OutboundMessageEventMeta reply {
        attempt: Option<i64> = "attempt",
        /// Format: `url`.
        delivered_to: Option<String> = "delivered_to",
    }
}

string_enum! {
    /// `event_type` of [`OutboundMessage`].
    pub enum OutboundMessageEventType {
        MessageSent = "message.sent",
        MessageFinalized = "message.finalized",
    }
}

string_enum! {
    /// `record_type` of [`OutboundMessage`].
    pub enum OutboundMessageRecordType {
        Event = "event",
    }
}

string_enum! {
    /// Schema `programmable-fax_RecordType`.
    pub enum RecordType {
        Event = "event",
    }
}

object! {
    /// Schema `ReplacedLinkClick`.
    pub struct ReplacedLinkClick reply {
        /// Format: `uuid`.
        message_id: Option<String> = "message_id",
        record_type: Option<String> = "record_type",
        time_clicked: Option<DateTime> = "time_clicked",
        /// Format: `address`.
        to: Option<String> = "to",
        url: Option<String> = "url",
    }
}

object! {
    /// Schema `ReplacedLinkClickEvent`.
    pub struct ReplacedLinkClickEvent reply {
        data: Option<ReplacedLinkClick> = "data",
    }
}

object! {
    /// Schema `Transcription`.
    pub struct Transcription reply {
        event_type: Option<TranscriptionEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<TranscriptionPayload> = "payload",
        record_type: Option<TranscriptionRecordType> = "record_type",
    }
}

object! {
    /// Schema `TranscriptionEvent`.
    pub struct TranscriptionEvent reply {
        data: Option<Transcription> = "data",
    }
}

string_enum! {
    /// `event_type` of [`Transcription`].
    pub enum TranscriptionEventType {
        CallTranscription = "call.transcription",
    }
}

object! {
    /// `payload` of [`Transcription`].
    pub struct TranscriptionPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<String> = "client_state",
        connection_id: Option<String> = "connection_id",
        transcription_data: Option<TranscriptionPayloadTranscriptionData> = "transcription_data",
    }
}

object! {
    /// `transcription_data` of [`TranscriptionPayload`].
    pub struct TranscriptionPayloadTranscriptionData reply {
        confidence: Option<f64> = "confidence",
        is_final: Option<bool> = "is_final",
        transcript: Option<String> = "transcript",
        transcription_track: Option<TranscriptionPayloadTranscriptionDataTranscriptionTrack> = "transcription_track",
    }
}

string_enum! {
    /// `transcription_track` of [`TranscriptionPayloadTranscriptionData`].
    pub enum TranscriptionPayloadTranscriptionDataTranscriptionTrack {
        Inbound = "inbound",
        Outbound = "outbound",
    }
}

string_enum! {
    /// `record_type` of [`Transcription`].
    pub enum TranscriptionRecordType {
        Event = "event",
    }
}
