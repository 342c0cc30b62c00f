//! Types of webhooks.

use super::shared;
use crate::runtime::model::{Base64, DateTime, Value, object, string_enum, union};

object! {
    /// Schema `CallAIGatherEnded`. Part of [`CallAiGatherEndedEvent`].
    pub struct CallAiGatherEnded reply {
        /// Always `call.ai_gather.ended`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallAiGatherEndedPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallAIGatherEndedEvent`.
    pub struct CallAiGatherEndedEvent reply {
        data: Option<CallAiGatherEnded> = "data",
    }
}

object! {
    /// `payload` of [`CallAiGatherEnded`].
    pub struct CallAiGatherEndedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
        connection_id: Option<String> = "connection_id",
        from: Option<String> = "from",
        message_history: Option<Vec<MessageHistory>> = "message_history",
        result: Option<Value> = "result",
        status: Option<CallAiGatherEndedPayloadStatus> = "status",
        to: Option<String> = "to",
    }
}

string_enum! {
    /// `status` of [`CallAiGatherEndedPayload`].
    pub enum CallAiGatherEndedPayloadStatus {
        Valid = "valid",
        Invalid = "invalid",
    }
}

object! {
    /// Schema `CallAIGatherMessageHistoryUpdated`. Part of [`CallAiGatherMessageHistoryUpdatedEvent`].
    pub struct CallAiGatherMessageHistoryUpdated reply {
        /// Always `call.ai_gather.message_history_updated`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallAiGatherMessageHistoryUpdatedPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallAIGatherMessageHistoryUpdatedEvent`.
    pub struct CallAiGatherMessageHistoryUpdatedEvent reply {
        data: Option<CallAiGatherMessageHistoryUpdated> = "data",
    }
}

object! {
    /// `payload` of [`CallAiGatherMessageHistoryUpdated`].
    pub struct CallAiGatherMessageHistoryUpdatedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
        connection_id: Option<String> = "connection_id",
        from: Option<String> = "from",
        message_history: Option<Vec<MessageHistory>> = "message_history",
        to: Option<String> = "to",
    }
}

object! {
    /// Schema `CallAIGatherPartialResults`. Part of [`CallAiGatherPartialResultsEvent`].
    pub struct CallAiGatherPartialResults reply {
        /// Always `call.ai_gather.partial_results`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallAiGatherPartialResultsPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallAIGatherPartialResultsEvent`.
    pub struct CallAiGatherPartialResultsEvent reply {
        data: Option<CallAiGatherPartialResults> = "data",
    }
}

object! {
    /// `payload` of [`CallAiGatherPartialResults`].
    pub struct CallAiGatherPartialResultsPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
        connection_id: Option<String> = "connection_id",
        from: Option<String> = "from",
        message_history: Option<Vec<MessageHistory>> = "message_history",
        partial_results: Option<Value> = "partial_results",
        to: Option<String> = "to",
    }
}

object! {
    /// Schema `CallAnswered`. Part of [`CallAnsweredEvent`].
    pub struct CallAnswered reply {
        /// Always `call.answered`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallAnsweredPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallAnsweredEvent`.
    pub struct CallAnsweredEvent reply {
        data: Option<CallAnswered> = "data",
    }
}

object! {
    /// `payload` of [`CallAnswered`].
    pub struct CallAnsweredPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
        connection_id: Option<String> = "connection_id",
        custom_headers: Option<Vec<shared::CustomSipHeader>> = "custom_headers",
        from: Option<String> = "from",
        sip_headers: Option<Vec<shared::SipHeader>> = "sip_headers",
        start_time: Option<DateTime> = "start_time",
        /// Always `answered`.
        state: Option<String> = "state",
        tags: Option<Vec<String>> = "tags",
        to: Option<String> = "to",
    }
}

object! {
    /// Schema `CallBridged`. Part of [`CallBridgedEvent`].
    pub struct CallBridged reply {
        /// Always `call.bridged`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallBridgedEvent`.
    pub struct CallBridgedEvent reply {
        data: Option<CallBridged> = "data",
    }
}

object! {
    /// Schema `callConversationEnded`. Part of [`CallConversationEndedEvent`].
    pub struct CallConversationEnded reply {
        created_at: Option<DateTime> = "created_at",
        /// Always `call.conversation.ended`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallConversationEndedPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `callConversationEndedEvent`.
    pub struct CallConversationEndedEvent reply {
        data: Option<CallConversationEnded> = "data",
    }
}

object! {
    /// `payload` of [`CallConversationEnded`].
    pub struct CallConversationEndedPayload reply {
        assistant_id: Option<String> = "assistant_id",
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        calling_party_type: Option<CallingPartyType> = "calling_party_type",
        client_state: Option<Base64> = "client_state",
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

object! {
    /// Schema `callConversationInsightsGenerated`. Part of [`CallConversationInsightsGeneratedEvent`].
    pub struct CallConversationInsightsGenerated reply {
        /// Always `call.conversation_insights.generated`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallConversationInsightsGeneratedPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `callConversationInsightsGeneratedEvent`.
    pub struct CallConversationInsightsGeneratedEvent reply {
        data: Option<CallConversationInsightsGenerated> = "data",
    }
}

object! {
    /// `payload` of [`CallConversationInsightsGenerated`].
    pub struct CallConversationInsightsGeneratedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        calling_party_type: Option<CallingPartyType> = "calling_party_type",
        client_state: Option<Base64> = "client_state",
        connection_id: Option<String> = "connection_id",
        insight_group_id: Option<String> = "insight_group_id",
        results: Option<Vec<CallConversationInsightsGeneratedPayloadResult>> = "results",
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

object! {
    /// Schema `CallCost`. Part of [`CallCostEvent`].
    pub struct CallCost reply {
        /// Always `call.cost`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallCostPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallCostEvent`.
    pub struct CallCostEvent reply {
        data: Option<CallCost> = "data",
    }
}

object! {
    /// Schema `CallCostPart`. Part of [`CallCostPayload`].
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
        client_state: Option<Base64> = "client_state",
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

object! {
    /// Schema `CallDeepfakeDetectionError`. Part of [`CallDeepfakeDetectionErrorEvent`].
    pub struct CallDeepfakeDetectionError reply {
        /// Always `call.deepfake_detection.error`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallDeepfakeDetectionErrorPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallDeepfakeDetectionErrorEvent`.
    pub struct CallDeepfakeDetectionErrorEvent reply {
        data: Option<CallDeepfakeDetectionError> = "data",
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
        client_state: Option<Base64> = "client_state",
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

object! {
    /// Schema `CallDeepfakeDetectionResult`. Part of [`CallDeepfakeDetectionResultEvent`].
    pub struct CallDeepfakeDetectionResult reply {
        /// Always `call.deepfake_detection.result`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallDeepfakeDetectionResultPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallDeepfakeDetectionResultEvent`.
    pub struct CallDeepfakeDetectionResultEvent reply {
        data: Option<CallDeepfakeDetectionResult> = "data",
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
        client_state: Option<Base64> = "client_state",
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

object! {
    /// Schema `CallDtmfReceived`. Part of [`CallDtmfReceivedEvent`].
    pub struct CallDtmfReceived reply {
        /// Always `call.dtmf.received`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallDtmfReceivedPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallDtmfReceivedEvent`.
    pub struct CallDtmfReceivedEvent reply {
        data: Option<CallDtmfReceived> = "data",
    }
}

object! {
    /// `payload` of [`CallDtmfReceived`].
    pub struct CallDtmfReceivedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
        connection_id: Option<String> = "connection_id",
        digit: Option<String> = "digit",
        from: Option<String> = "from",
        to: Option<String> = "to",
    }
}

object! {
    /// Schema `CallEnqueued`. Part of [`CallEnqueuedEvent`].
    pub struct CallEnqueued reply {
        /// Always `call.enqueued`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallEnqueuedPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallEnqueuedEvent`.
    pub struct CallEnqueuedEvent reply {
        data: Option<CallEnqueued> = "data",
    }
}

object! {
    /// `payload` of [`CallEnqueued`].
    pub struct CallEnqueuedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
        connection_id: Option<String> = "connection_id",
        current_position: Option<i64> = "current_position",
        queue: Option<String> = "queue",
        queue_avg_wait_time_secs: Option<i64> = "queue_avg_wait_time_secs",
    }
}

object! {
    /// `payload` of [`CallForkStarted`]. Part of [`CallForkStopped`].
    pub struct CallForkPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
        connection_id: Option<String> = "connection_id",
        /// Always `decrypted`.
        stream_type: Option<String> = "stream_type",
    }
}

object! {
    /// Schema `CallForkStarted`. Part of [`CallForkStartedEvent`].
    pub struct CallForkStarted reply {
        /// Always `call.fork.started`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallForkPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallForkStartedEvent`.
    pub struct CallForkStartedEvent reply {
        data: Option<CallForkStarted> = "data",
    }
}

object! {
    /// Schema `CallForkStopped`. Part of [`CallForkStoppedEvent`].
    pub struct CallForkStopped reply {
        /// Always `call.fork.stopped`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallForkPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallForkStoppedEvent`.
    pub struct CallForkStoppedEvent reply {
        data: Option<CallForkStopped> = "data",
    }
}

object! {
    /// Schema `CallGatherEnded`. Part of [`CallGatherEndedEvent`].
    pub struct CallGatherEnded reply {
        /// Always `call.gather.ended`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallGatherEndedPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallGatherEndedEvent`.
    pub struct CallGatherEndedEvent reply {
        data: Option<CallGatherEnded> = "data",
    }
}

object! {
    /// `payload` of [`CallGatherEnded`].
    pub struct CallGatherEndedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
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

object! {
    /// Schema `CallHangup`. Part of [`CallHangupEvent`].
    pub struct CallHangup reply {
        /// Always `call.hangup`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallHangupPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallHangupEvent`.
    pub struct CallHangupEvent reply {
        data: Option<CallHangup> = "data",
    }
}

object! {
    /// `payload` of [`CallHangup`].
    pub struct CallHangupPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_quality_stats: Option<CallHangupPayloadCallQualityStats> = "call_quality_stats",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
        connection_id: Option<String> = "connection_id",
        custom_headers: Option<Vec<shared::CustomSipHeader>> = "custom_headers",
        from: Option<String> = "from",
        hangup_cause: Option<CallHangupPayloadHangupCause> = "hangup_cause",
        hangup_source: Option<CallHangupPayloadHangupSource> = "hangup_source",
        sip_hangup_cause: Option<String> = "sip_hangup_cause",
        sip_headers: Option<Vec<shared::SipHeader>> = "sip_headers",
        start_time: Option<DateTime> = "start_time",
        /// Always `hangup`.
        state: Option<String> = "state",
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

object! {
    /// Schema `CallHold`. Part of [`CallHoldEvent`].
    pub struct CallHold reply {
        /// Always `call.hold`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallHoldEvent`.
    pub struct CallHoldEvent reply {
        data: Option<CallHold> = "data",
    }
}

object! {
    /// Schema `CallInitiated`. Part of [`CallInitiatedEvent`].
    pub struct CallInitiated reply {
        /// Always `call.initiated`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallInitiatedPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallInitiatedEvent`.
    pub struct CallInitiatedEvent reply {
        data: Option<CallInitiated> = "data",
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
        client_state: Option<Base64> = "client_state",
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

object! {
    /// Schema `CallLeftQueue`. Part of [`CallLeftQueueEvent`].
    pub struct CallLeftQueue reply {
        /// Always `call.dequeued`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallLeftQueuePayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallLeftQueueEvent`.
    pub struct CallLeftQueueEvent reply {
        data: Option<CallLeftQueue> = "data",
    }
}

object! {
    /// `payload` of [`CallLeftQueue`].
    pub struct CallLeftQueuePayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
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

object! {
    /// Schema `CallMachineDetectionEnded`. Part of [`CallMachineDetectionEndedEvent`].
    pub struct CallMachineDetectionEnded reply {
        /// Always `call.machine.detection.ended`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallMachineDetectionEndedPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallMachineDetectionEndedEvent`.
    pub struct CallMachineDetectionEndedEvent reply {
        data: Option<CallMachineDetectionEnded> = "data",
    }
}

object! {
    /// `payload` of [`CallMachineDetectionEnded`].
    pub struct CallMachineDetectionEndedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
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

object! {
    /// Schema `CallMachineGreetingEnded`. Part of [`CallMachineGreetingEndedEvent`].
    pub struct CallMachineGreetingEnded reply {
        /// Always `call.machine.greeting.ended`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallMachineGreetingEndedPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallMachineGreetingEndedEvent`.
    pub struct CallMachineGreetingEndedEvent reply {
        data: Option<CallMachineGreetingEnded> = "data",
    }
}

object! {
    /// `payload` of [`CallMachineGreetingEnded`].
    pub struct CallMachineGreetingEndedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
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

object! {
    /// Schema `CallMachinePremiumDetectionEnded`. Part of [`CallMachinePremiumDetectionEndedEvent`].
    pub struct CallMachinePremiumDetectionEnded reply {
        /// Always `call.machine.premium.detection.ended`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallMachinePremiumDetectionEndedPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallMachinePremiumDetectionEndedEvent`.
    pub struct CallMachinePremiumDetectionEndedEvent reply {
        data: Option<CallMachinePremiumDetectionEnded> = "data",
    }
}

object! {
    /// `payload` of [`CallMachinePremiumDetectionEnded`].
    pub struct CallMachinePremiumDetectionEndedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
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

object! {
    /// Schema `CallMachinePremiumGreetingEnded`. Part of [`CallMachinePremiumGreetingEndedEvent`].
    pub struct CallMachinePremiumGreetingEnded reply {
        /// Always `call.machine.premium.greeting.ended`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallMachinePremiumGreetingEndedPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallMachinePremiumGreetingEndedEvent`.
    pub struct CallMachinePremiumGreetingEndedEvent reply {
        data: Option<CallMachinePremiumGreetingEnded> = "data",
    }
}

object! {
    /// `payload` of [`CallMachinePremiumGreetingEnded`].
    pub struct CallMachinePremiumGreetingEndedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
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

object! {
    /// `payload` of [`CallBridged`]. Part of [`CallHold`] and [`CallUnhold`].
    pub struct CallPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
        connection_id: Option<String> = "connection_id",
        from: Option<String> = "from",
        to: Option<String> = "to",
    }
}

object! {
    /// Schema `CallPlaybackEnded`. Part of [`CallPlaybackEndedEvent`].
    pub struct CallPlaybackEnded reply {
        /// Always `call.playback.ended`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallPlaybackEndedPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallPlaybackEndedEvent`.
    pub struct CallPlaybackEndedEvent reply {
        data: Option<CallPlaybackEnded> = "data",
    }
}

object! {
    /// `payload` of [`CallPlaybackEnded`].
    pub struct CallPlaybackEndedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
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

object! {
    /// Schema `CallPlaybackStarted`. Part of [`CallPlaybackStartedEvent`].
    pub struct CallPlaybackStarted reply {
        /// Always `call.playback.started`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallPlaybackStartedPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallPlaybackStartedEvent`.
    pub struct CallPlaybackStartedEvent reply {
        data: Option<CallPlaybackStarted> = "data",
    }
}

object! {
    /// `payload` of [`CallPlaybackStarted`].
    pub struct CallPlaybackStartedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
        connection_id: Option<String> = "connection_id",
        media_name: Option<String> = "media_name",
        media_url: Option<String> = "media_url",
        overlay: Option<bool> = "overlay",
    }
}

object! {
    /// Schema `callRecordingError`. Part of [`CallRecordingErrorEvent`].
    pub struct CallRecordingError reply {
        /// Always `call.recording.error`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallRecordingErrorPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `callRecordingErrorEvent`.
    pub struct CallRecordingErrorEvent reply {
        data: Option<CallRecordingError> = "data",
    }
}

object! {
    /// `payload` of [`CallRecordingError`].
    pub struct CallRecordingErrorPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
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

object! {
    /// Schema `CallRecordingSaved`. Part of [`CallRecordingSavedEvent`].
    pub struct CallRecordingSaved reply {
        /// Always `call.recording.saved`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallRecordingSavedPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallRecordingSavedEvent`.
    pub struct CallRecordingSavedEvent reply {
        data: Option<CallRecordingSaved> = "data",
    }
}

object! {
    /// `payload` of [`CallRecordingSaved`].
    pub struct CallRecordingSavedPayload reply {
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        channels: Option<RecordingSavedPayloadChannels> = "channels",
        client_state: Option<Base64> = "client_state",
        connection_id: Option<String> = "connection_id",
        public_recording_urls: Option<RecordingUrls> = "public_recording_urls",
        recording_ended_at: Option<DateTime> = "recording_ended_at",
        recording_started_at: Option<DateTime> = "recording_started_at",
        recording_urls: Option<RecordingUrls> = "recording_urls",
    }
}

object! {
    /// Schema `callRecordingTranscriptionSaved`. Part of [`CallRecordingTranscriptionSavedEvent`].
    pub struct CallRecordingTranscriptionSaved reply {
        /// Always `call.recording.transcription.saved`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallRecordingTranscriptionSavedPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `callRecordingTranscriptionSavedEvent`.
    pub struct CallRecordingTranscriptionSavedEvent reply {
        data: Option<CallRecordingTranscriptionSaved> = "data",
    }
}

object! {
    /// `payload` of [`CallRecordingTranscriptionSaved`].
    pub struct CallRecordingTranscriptionSavedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        calling_party_type: Option<CallingPartyType> = "calling_party_type",
        client_state: Option<Base64> = "client_state",
        connection_id: Option<String> = "connection_id",
        recording_id: Option<String> = "recording_id",
        recording_transcription_id: Option<String> = "recording_transcription_id",
        /// Always `completed`.
        status: Option<String> = "status",
        transcription_text: Option<String> = "transcription_text",
    }
}

object! {
    /// Schema `CallReferCompleted`. Part of [`CallReferCompletedEvent`].
    pub struct CallReferCompleted reply {
        /// Always `call.refer.completed`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallReferPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallReferCompletedEvent`.
    pub struct CallReferCompletedEvent reply {
        data: Option<CallReferCompleted> = "data",
    }
}

object! {
    /// Schema `CallReferFailed`. Part of [`CallReferFailedEvent`].
    pub struct CallReferFailed reply {
        /// Always `call.refer.failed`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallReferPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallReferFailedEvent`.
    pub struct CallReferFailedEvent reply {
        data: Option<CallReferFailed> = "data",
    }
}

object! {
    /// `payload` of [`CallReferCompleted`]. Part of [`CallReferFailed`] and [`CallReferStarted`].
    pub struct CallReferPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
        connection_id: Option<String> = "connection_id",
        from: Option<String> = "from",
        sip_notify_response: Option<i64> = "sip_notify_response",
        to: Option<String> = "to",
    }
}

object! {
    /// Schema `CallReferStarted`. Part of [`CallReferStartedEvent`].
    pub struct CallReferStarted reply {
        /// Always `call.refer.started`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallReferPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallReferStartedEvent`.
    pub struct CallReferStartedEvent reply {
        data: Option<CallReferStarted> = "data",
    }
}

object! {
    /// Schema `CallSiprecFailed`. Part of [`CallSiprecFailedEvent`].
    pub struct CallSiprecFailed reply {
        /// Always `siprec.failed`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallSiprecFailedPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallSiprecFailedEvent`.
    pub struct CallSiprecFailedEvent reply {
        data: Option<CallSiprecFailed> = "data",
    }
}

object! {
    /// `payload` of [`CallSiprecFailed`].
    pub struct CallSiprecFailedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
        connection_id: Option<String> = "connection_id",
        failure_cause: Option<String> = "failure_cause",
    }
}

object! {
    /// Schema `CallSiprecStarted`. Part of [`CallSiprecStartedEvent`].
    pub struct CallSiprecStarted reply {
        /// Always `siprec.started`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<StartedPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallSiprecStartedEvent`.
    pub struct CallSiprecStartedEvent reply {
        data: Option<CallSiprecStarted> = "data",
    }
}

object! {
    /// Schema `CallSiprecStopped`. Part of [`CallSiprecStoppedEvent`].
    pub struct CallSiprecStopped reply {
        /// Always `siprec.stopped`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallSiprecStoppedPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallSiprecStoppedEvent`.
    pub struct CallSiprecStoppedEvent reply {
        data: Option<CallSiprecStopped> = "data",
    }
}

object! {
    /// `payload` of [`CallSiprecStopped`].
    pub struct CallSiprecStoppedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
        connection_id: Option<String> = "connection_id",
        hangup_cause: Option<String> = "hangup_cause",
    }
}

object! {
    /// Schema `CallSpeakEnded`. Part of [`CallSpeakEndedEvent`].
    pub struct CallSpeakEnded reply {
        /// Always `call.speak.ended`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallSpeakEndedPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallSpeakEndedEvent`.
    pub struct CallSpeakEndedEvent reply {
        data: Option<CallSpeakEnded> = "data",
    }
}

object! {
    /// `payload` of [`CallSpeakEnded`].
    pub struct CallSpeakEndedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
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

object! {
    /// Schema `CallSpeakStarted`. Part of [`CallSpeakStartedEvent`].
    pub struct CallSpeakStarted reply {
        /// Always `call.speak.started`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<StartedPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallSpeakStartedEvent`.
    pub struct CallSpeakStartedEvent reply {
        data: Option<CallSpeakStarted> = "data",
    }
}

object! {
    /// Schema `CallStreamingFailed`. Part of [`CallStreamingFailedEvent`].
    pub struct CallStreamingFailed reply {
        /// Always `streaming.failed`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallStreamingFailedPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallStreamingFailedEvent`.
    pub struct CallStreamingFailedEvent reply {
        data: Option<CallStreamingFailed> = "data",
    }
}

object! {
    /// `payload` of [`CallStreamingFailed`].
    pub struct CallStreamingFailedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
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

object! {
    /// `payload` of [`CallStreamingStarted`]. Part of [`CallStreamingStopped`].
    pub struct CallStreamingPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
        connection_id: Option<String> = "connection_id",
        stream_url: Option<String> = "stream_url",
    }
}

object! {
    /// Schema `CallStreamingStarted`. Part of [`CallStreamingStartedEvent`].
    pub struct CallStreamingStarted reply {
        /// Always `streaming.started`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallStreamingPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallStreamingStartedEvent`.
    pub struct CallStreamingStartedEvent reply {
        data: Option<CallStreamingStarted> = "data",
    }
}

object! {
    /// Schema `CallStreamingStopped`. Part of [`CallStreamingStoppedEvent`].
    pub struct CallStreamingStopped reply {
        /// Always `streaming.stopped`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallStreamingPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallStreamingStoppedEvent`.
    pub struct CallStreamingStoppedEvent reply {
        data: Option<CallStreamingStopped> = "data",
    }
}

object! {
    /// Schema `CallUnhold`. Part of [`CallUnholdEvent`].
    pub struct CallUnhold reply {
        /// Always `call.unhold`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<CallPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `CallUnholdEvent`.
    pub struct CallUnholdEvent reply {
        data: Option<CallUnhold> = "data",
    }
}

string_enum! {
    /// `calling_party_type` of [`CallConversationEndedPayload`]. Part of [`CallConversationInsightsGeneratedPayload`] and [`CallRecordingTranscriptionSavedPayload`].
    pub enum CallingPartyType {
        Pstn = "pstn",
        Sip = "sip",
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
        type_: Option<CampaignStatusUpdateEventType> = "type",
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
    /// Schema `ConferenceCreated`. Part of [`ConferenceCreatedEvent`].
    pub struct ConferenceCreated reply {
        /// Always `conference.created`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<ConferencePayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `ConferenceCreatedEvent`.
    pub struct ConferenceCreatedEvent reply {
        data: Option<ConferenceCreated> = "data",
    }
}

object! {
    /// Schema `ConferenceEnded`. Part of [`ConferenceEndedEvent`].
    pub struct ConferenceEnded reply {
        /// Always `conference.ended`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<ConferenceEndedPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `ConferenceEndedEvent`.
    pub struct ConferenceEndedEvent reply {
        data: Option<ConferenceEnded> = "data",
    }
}

object! {
    /// `payload` of [`ConferenceEnded`].
    pub struct ConferenceEndedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
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

object! {
    /// Schema `ConferenceFloorChangedEvent`.
    pub struct ConferenceFloorChangedEvent reply {
        /// Always `conference.floor.changed`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<ConferencePayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `ConferenceParticipantJoined`. Part of [`ConferenceParticipantJoinedEvent`].
    pub struct ConferenceParticipantJoined reply {
        /// Always `conference.participant.joined`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<ConferenceParticipantPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `ConferenceParticipantJoinedEvent`.
    pub struct ConferenceParticipantJoinedEvent reply {
        data: Option<ConferenceParticipantJoined> = "data",
    }
}

object! {
    /// Schema `ConferenceParticipantLeft`. Part of [`ConferenceParticipantLeftEvent`].
    pub struct ConferenceParticipantLeft reply {
        /// Always `conference.participant.left`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<ConferenceParticipantPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `ConferenceParticipantLeftEvent`.
    pub struct ConferenceParticipantLeftEvent reply {
        data: Option<ConferenceParticipantLeft> = "data",
    }
}

object! {
    /// `payload` of [`ConferenceParticipantJoined`]. Part of [`ConferenceParticipantLeft`].
    pub struct ConferenceParticipantPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
        conference_id: Option<String> = "conference_id",
        connection_id: Option<String> = "connection_id",
    }
}

object! {
    /// Schema `ConferenceParticipantPlaybackEnded`. Part of [`ConferenceParticipantPlaybackEndedEvent`].
    pub struct ConferenceParticipantPlaybackEnded reply {
        /// Always `conference.participant.playback.ended`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<ConferenceParticipantPlaybackPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `ConferenceParticipantPlaybackEndedEvent`.
    pub struct ConferenceParticipantPlaybackEndedEvent reply {
        data: Option<ConferenceParticipantPlaybackEnded> = "data",
    }
}

object! {
    /// `payload` of [`ConferenceParticipantPlaybackEnded`]. Part of [`ConferenceParticipantPlaybackStarted`].
    pub struct ConferenceParticipantPlaybackPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
        conference_id: Option<String> = "conference_id",
        connection_id: Option<String> = "connection_id",
        creator_call_session_id: Option<String> = "creator_call_session_id",
        media_name: Option<String> = "media_name",
        media_url: Option<String> = "media_url",
        occurred_at: Option<DateTime> = "occurred_at",
    }
}

object! {
    /// Schema `ConferenceParticipantPlaybackStarted`. Part of [`ConferenceParticipantPlaybackStartedEvent`].
    pub struct ConferenceParticipantPlaybackStarted reply {
        /// Always `conference.participant.playback.started`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<ConferenceParticipantPlaybackPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `ConferenceParticipantPlaybackStartedEvent`.
    pub struct ConferenceParticipantPlaybackStartedEvent reply {
        data: Option<ConferenceParticipantPlaybackStarted> = "data",
    }
}

object! {
    /// Schema `ConferenceParticipantSpeakEnded`. Part of [`ConferenceParticipantSpeakEndedEvent`].
    pub struct ConferenceParticipantSpeakEnded reply {
        /// Always `conference.participant.speak.ended`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<ConferenceParticipantSpeakPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `ConferenceParticipantSpeakEndedEvent`.
    pub struct ConferenceParticipantSpeakEndedEvent reply {
        data: Option<ConferenceParticipantSpeakEnded> = "data",
    }
}

object! {
    /// `payload` of [`ConferenceParticipantSpeakEnded`]. Part of [`ConferenceParticipantSpeakStarted`].
    pub struct ConferenceParticipantSpeakPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
        conference_id: Option<String> = "conference_id",
        connection_id: Option<String> = "connection_id",
        creator_call_session_id: Option<String> = "creator_call_session_id",
        occurred_at: Option<DateTime> = "occurred_at",
    }
}

object! {
    /// Schema `ConferenceParticipantSpeakStarted`. Part of [`ConferenceParticipantSpeakStartedEvent`].
    pub struct ConferenceParticipantSpeakStarted reply {
        /// Always `conference.participant.speak.started`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<ConferenceParticipantSpeakPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `ConferenceParticipantSpeakStartedEvent`.
    pub struct ConferenceParticipantSpeakStartedEvent reply {
        data: Option<ConferenceParticipantSpeakStarted> = "data",
    }
}

object! {
    /// `payload` of [`ConferenceCreated`]. Part of [`ConferenceFloorChangedEvent`].
    pub struct ConferencePayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
        conference_id: Option<String> = "conference_id",
        connection_id: Option<String> = "connection_id",
        occurred_at: Option<DateTime> = "occurred_at",
    }
}

object! {
    /// Schema `ConferencePlaybackEnded`. Part of [`ConferencePlaybackEndedEvent`].
    pub struct ConferencePlaybackEnded reply {
        /// Always `conference.playback.ended`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<ConferencePlaybackPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `ConferencePlaybackEndedEvent`.
    pub struct ConferencePlaybackEndedEvent reply {
        data: Option<ConferencePlaybackEnded> = "data",
    }
}

object! {
    /// `payload` of [`ConferencePlaybackEnded`]. Part of [`ConferencePlaybackStarted`].
    pub struct ConferencePlaybackPayload reply {
        conference_id: Option<String> = "conference_id",
        connection_id: Option<String> = "connection_id",
        creator_call_session_id: Option<String> = "creator_call_session_id",
        media_name: Option<String> = "media_name",
        media_url: Option<String> = "media_url",
        occurred_at: Option<DateTime> = "occurred_at",
    }
}

object! {
    /// Schema `ConferencePlaybackStarted`. Part of [`ConferencePlaybackStartedEvent`].
    pub struct ConferencePlaybackStarted reply {
        /// Always `conference.playback.started`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<ConferencePlaybackPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `ConferencePlaybackStartedEvent`.
    pub struct ConferencePlaybackStartedEvent reply {
        data: Option<ConferencePlaybackStarted> = "data",
    }
}

object! {
    /// Schema `ConferenceRecordingSaved`. Part of [`ConferenceRecordingSavedEvent`].
    pub struct ConferenceRecordingSaved reply {
        /// Always `conference.recording.saved`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<ConferenceRecordingSavedPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `ConferenceRecordingSavedEvent`.
    pub struct ConferenceRecordingSavedEvent reply {
        data: Option<ConferenceRecordingSaved> = "data",
    }
}

object! {
    /// `payload` of [`ConferenceRecordingSaved`].
    pub struct ConferenceRecordingSavedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_session_id: Option<String> = "call_session_id",
        channels: Option<RecordingSavedPayloadChannels> = "channels",
        client_state: Option<Base64> = "client_state",
        /// Format: `uuid`.
        conference_id: Option<String> = "conference_id",
        connection_id: Option<String> = "connection_id",
        format: Option<ConferenceRecordingSavedPayloadFormat> = "format",
        public_recording_urls: Option<RecordingUrls> = "public_recording_urls",
        recording_ended_at: Option<DateTime> = "recording_ended_at",
        /// Format: `uuid`.
        recording_id: Option<String> = "recording_id",
        recording_started_at: Option<DateTime> = "recording_started_at",
        recording_urls: Option<RecordingUrls> = "recording_urls",
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
    /// Schema `ConferenceSpeakEnded`. Part of [`ConferenceSpeakEndedEvent`].
    pub struct ConferenceSpeakEnded reply {
        /// Always `conference.speak.ended`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<ConferenceSpeakPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `ConferenceSpeakEndedEvent`.
    pub struct ConferenceSpeakEndedEvent reply {
        data: Option<ConferenceSpeakEnded> = "data",
    }
}

object! {
    /// `payload` of [`ConferenceSpeakEnded`]. Part of [`ConferenceSpeakStarted`].
    pub struct ConferenceSpeakPayload reply {
        conference_id: Option<String> = "conference_id",
        connection_id: Option<String> = "connection_id",
        creator_call_session_id: Option<String> = "creator_call_session_id",
        occurred_at: Option<DateTime> = "occurred_at",
    }
}

object! {
    /// Schema `ConferenceSpeakStarted`. Part of [`ConferenceSpeakStartedEvent`].
    pub struct ConferenceSpeakStarted reply {
        /// Always `conference.speak.started`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        payload: Option<ConferenceSpeakPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `ConferenceSpeakStartedEvent`.
    pub struct ConferenceSpeakStartedEvent reply {
        data: Option<ConferenceSpeakStarted> = "data",
    }
}

object! {
    /// Schema `FaxDelivered`.
    pub struct FaxDelivered reply {
        data: Option<FaxDeliveredData> = "data",
        meta: Option<FaxMeta> = "meta",
    }
}

object! {
    /// `data` of [`FaxDelivered`].
    pub struct FaxDeliveredData reply {
        /// Always `fax.delivered`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<FaxDeliveredDataPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// `payload` of [`FaxDeliveredData`].
    pub struct FaxDeliveredDataPayload reply {
        call_duration_secs: Option<i64> = "call_duration_secs",
        client_state: Option<Base64> = "client_state",
        connection_id: Option<String> = "connection_id",
        direction: Option<shared::Direction> = "direction",
        /// Format: `uuid`.
        fax_id: Option<String> = "fax_id",
        from: Option<String> = "from",
        media_name: Option<String> = "media_name",
        original_media_url: Option<String> = "original_media_url",
        page_count: Option<i64> = "page_count",
        /// Always `delivered`.
        status: Option<String> = "status",
        to: Option<String> = "to",
        /// Format: `uuid`.
        user_id: Option<String> = "user_id",
    }
}

object! {
    /// Schema `FaxFailed`.
    pub struct FaxFailed reply {
        data: Option<FaxFailedData> = "data",
        meta: Option<FaxMeta> = "meta",
    }
}

object! {
    /// `data` of [`FaxFailed`].
    pub struct FaxFailedData reply {
        /// Always `fax.failed`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<FaxFailedDataPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// `payload` of [`FaxFailedData`].
    pub struct FaxFailedDataPayload reply {
        client_state: Option<Base64> = "client_state",
        connection_id: Option<String> = "connection_id",
        direction: Option<shared::Direction> = "direction",
        /// Always `rejected`.
        failure_reason: Option<String> = "failure_reason",
        /// Format: `uuid`.
        fax_id: Option<String> = "fax_id",
        from: Option<String> = "from",
        media_name: Option<String> = "media_name",
        original_media_url: Option<String> = "original_media_url",
        /// Always `failed`.
        status: Option<String> = "status",
        to: Option<String> = "to",
        /// Format: `uuid`.
        user_id: Option<String> = "user_id",
    }
}

object! {
    /// Schema `FaxMediaProcessed`.
    pub struct FaxMediaProcessed reply {
        data: Option<FaxMediaProcessedData> = "data",
        meta: Option<FaxMeta> = "meta",
    }
}

object! {
    /// `data` of [`FaxMediaProcessed`].
    pub struct FaxMediaProcessedData reply {
        /// Always `fax.media.processed`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<FaxMediaProcessedDataPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// `payload` of [`FaxMediaProcessedData`].
    pub struct FaxMediaProcessedDataPayload reply {
        client_state: Option<Base64> = "client_state",
        connection_id: Option<String> = "connection_id",
        direction: Option<shared::Direction> = "direction",
        /// Format: `uuid`.
        fax_id: Option<String> = "fax_id",
        from: Option<String> = "from",
        media_name: Option<String> = "media_name",
        original_media_url: Option<String> = "original_media_url",
        /// Always `media.processed`.
        status: Option<String> = "status",
        to: Option<String> = "to",
        /// Format: `uuid`.
        user_id: Option<String> = "user_id",
    }
}

object! {
    /// `meta` of [`FaxDelivered`]. Part of [`FaxFailed`], [`FaxMediaProcessed`], [`FaxQueued`] and 1 more.
    pub struct FaxMeta reply {
        attempt: Option<i64> = "attempt",
        /// Format: `uri`.
        delivered_to: Option<String> = "delivered_to",
    }
}

object! {
    /// Schema `FaxQueued`.
    pub struct FaxQueued reply {
        data: Option<FaxQueuedData> = "data",
        meta: Option<FaxMeta> = "meta",
    }
}

object! {
    /// `data` of [`FaxQueued`].
    pub struct FaxQueuedData reply {
        /// Always `fax.queued`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<FaxQueuedDataPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// `payload` of [`FaxQueuedData`].
    pub struct FaxQueuedDataPayload reply {
        client_state: Option<Base64> = "client_state",
        connection_id: Option<String> = "connection_id",
        direction: Option<shared::Direction> = "direction",
        /// Format: `uuid`.
        fax_id: Option<String> = "fax_id",
        from: Option<String> = "from",
        media_name: Option<String> = "media_name",
        original_media_url: Option<String> = "original_media_url",
        /// Always `queued`.
        status: Option<String> = "status",
        to: Option<String> = "to",
        /// Format: `uuid`.
        user_id: Option<String> = "user_id",
    }
}

object! {
    /// Schema `FaxSendingStarted`.
    pub struct FaxSendingStarted reply {
        data: Option<FaxSendingStartedData> = "data",
        meta: Option<FaxMeta> = "meta",
    }
}

object! {
    /// `data` of [`FaxSendingStarted`].
    pub struct FaxSendingStartedData reply {
        /// Always `fax.sending.started`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<FaxSendingStartedDataPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// `payload` of [`FaxSendingStartedData`].
    pub struct FaxSendingStartedDataPayload reply {
        client_state: Option<Base64> = "client_state",
        connection_id: Option<String> = "connection_id",
        direction: Option<shared::Direction> = "direction",
        /// Format: `uuid`.
        fax_id: Option<String> = "fax_id",
        from: Option<String> = "from",
        media_name: Option<String> = "media_name",
        original_media_url: Option<String> = "original_media_url",
        /// Always `sending`.
        status: Option<String> = "status",
        to: Option<String> = "to",
        /// Format: `uuid`.
        user_id: Option<String> = "user_id",
    }
}

object! {
    /// Schema `HostedNumberOrder`. Part of [`HostedNumberOrderEvent`].
    pub struct HostedNumberOrder reply {
        event_type: Option<HostedNumberOrderEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<HostedNumberOrderEventPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `HostedNumberOrderEvent`.
    pub struct HostedNumberOrderEvent reply {
        data: Option<HostedNumberOrder> = "data",
    }
}

object! {
    /// Schema `HostedNumberOrderEventPayload`. Part of [`HostedNumberOrder`].
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

object! {
    /// Schema `InboundMessage`. Part of [`InboundMessageEvent`].
    pub struct InboundMessage reply {
        /// Always `message.received`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<shared::InboundMessagePayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `InboundMessageEvent`.
    pub struct InboundMessageEvent reply {
        data: Option<InboundMessage> = "data",
    }
}

object! {
    /// `message_history` of [`CallAiGatherEndedPayload`]. Part of [`CallAiGatherMessageHistoryUpdatedPayload`] and [`CallAiGatherPartialResultsPayload`].
    pub struct MessageHistory reply {
        content: Option<String> = "content",
        role: Option<MessageHistoryRole> = "role",
    }
}

string_enum! {
    /// `role` of [`MessageHistory`].
    pub enum MessageHistoryRole {
        Assistant = "assistant",
        User = "user",
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
    /// Schema `OutboundMessage`. Part of [`OutboundMessageEvent`].
    pub struct OutboundMessage reply {
        event_type: Option<OutboundMessageEventType> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<shared::OutboundMessagePayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
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
    /// `channels` of [`CallRecordingSavedPayload`]. Part of [`ConferenceRecordingSavedPayload`].
    pub enum RecordingSavedPayloadChannels {
        Single = "single",
        Dual = "dual",
    }
}

object! {
    /// `public_recording_urls` of [`CallRecordingSavedPayload`]. Part of [`ConferenceRecordingSavedPayload`].
    pub struct RecordingUrls reply {
        mp3: Option<String> = "mp3",
        wav: Option<String> = "wav",
    }
}

object! {
    /// Schema `ReplacedLinkClick`. Part of [`ReplacedLinkClickEvent`].
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
    /// `payload` of [`CallSiprecStarted`]. Part of [`CallSpeakStarted`].
    pub struct StartedPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
        connection_id: Option<String> = "connection_id",
    }
}

object! {
    /// Schema `Transcription`. Part of [`TranscriptionEvent`].
    pub struct Transcription reply {
        /// Always `call.transcription`.
        event_type: Option<String> = "event_type",
        /// Format: `uuid`.
        id: Option<String> = "id",
        occurred_at: Option<DateTime> = "occurred_at",
        payload: Option<TranscriptionPayload> = "payload",
        /// Always `event`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `TranscriptionEvent`.
    pub struct TranscriptionEvent reply {
        data: Option<Transcription> = "data",
    }
}

object! {
    /// `payload` of [`Transcription`].
    pub struct TranscriptionPayload reply {
        call_control_id: Option<String> = "call_control_id",
        call_leg_id: Option<String> = "call_leg_id",
        call_session_id: Option<String> = "call_session_id",
        client_state: Option<Base64> = "client_state",
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
