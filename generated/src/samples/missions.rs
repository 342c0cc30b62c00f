//! Samples of the types in `missions`.

crate::runtime::test::sample! {
    crate::models::missions::EventData = "{\"agent_id\":\"agent_id\",\"event_id\":\"event_id\",\"idempotency_key\":\"idempotency_key\",\"payload\":{\"key\":\"value\"},\"run_id\":\"run_id\",\"step_id\":\"step_id\",\"summary\":\"summary\",\"timestamp\":\"2026-01-15T12:00:00Z\",\"type\":\"status_change\"}";
    crate::models::missions::MissionData = "{\"created_at\":\"2026-01-15T12:00:00Z\",\"description\":\"description\",\"execution_mode\":\"external\",\"instructions\":\"instructions\",\"metadata\":{\"key\":\"value\"},\"mission_id\":\"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e\",\"model\":\"model\",\"name\":\"name\",\"updated_at\":\"2026-01-15T12:00:00Z\"}";
    crate::models::missions::MissionRunData = "{\"error\":\"error\",\"finished_at\":\"2026-01-15T12:00:00Z\",\"input\":{\"key\":\"value\"},\"metadata\":{\"key\":\"value\"},\"mission_id\":\"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e\",\"result_payload\":{\"key\":\"value\"},\"result_summary\":\"result_summary\",\"run_id\":\"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e\",\"started_at\":\"2026-01-15T12:00:00Z\",\"status\":\"pending\",\"updated_at\":\"2026-01-15T12:00:00Z\"}";
    crate::models::missions::PlanStepData = "{\"completed_at\":\"2026-01-15T12:00:00Z\",\"description\":\"description\",\"metadata\":{\"key\":\"value\"},\"parent_step_id\":\"parent_step_id\",\"run_id\":\"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e\",\"sequence\":1,\"started_at\":\"2026-01-15T12:00:00Z\",\"status\":\"pending\",\"step_id\":\"step_id\"}";
    crate::models::missions::TelnyxAgentData = "{\"created_at\":\"2026-01-15T12:00:00Z\",\"run_id\":\"run_id\",\"telnyx_agent_id\":\"telnyx_agent_id\"}";
}
