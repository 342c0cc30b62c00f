//! Types of Missions. Missions that AI agents carry out: runs, plans, events, tools and knowledge bases.
//!
//! See [the operations](crate::resources::missions), [the guide](crate::guides::missions).

use crate::runtime::model::{DateTime, Value, object, string_enum};

object! {
    /// Schema `AddPlanStepsRequest`. Taken by [`client.ai().missions().runs().plan().add_steps_to_plan`](crate::resources::missions::AiMissionsRunsPlan::add_steps_to_plan).
    pub struct AddPlanStepsRequest request {
        steps: Vec<CreatePlanStepRequest> = "steps" required,
    }
    /// Creates one with `steps`, which is required.
    new(steps: Vec<CreatePlanStepRequest>)
}

object! {
    /// Schema `CreateEventRequest`. Taken by [`client.ai().missions().runs().events().log`](crate::resources::missions::AiMissionsRunsEvents::log).
    pub struct CreateEventRequest request {
        agent_id: Option<String> = "agent_id",
        idempotency_key: Option<String> = "idempotency_key",
        payload: Option<Value> = "payload",
        step_id: Option<String> = "step_id",
        summary: String = "summary" required,
        type_: EventType = "type" required,
    }
    /// Creates one with `type_` and `summary`, which are required.
    new(type_: EventType, summary: String)
}

object! {
    /// Schema `CreateMissionRequest`. Taken by [`client.ai().missions().create`](crate::resources::missions::AiMissions::create).
    pub struct CreateMissionRequest request {
        description: Option<String> = "description",
        /// Default: `external`.
        execution_mode: Option<ExecutionMode> = "execution_mode",
        instructions: Option<String> = "instructions",
        metadata: Option<Value> = "metadata",
        model: Option<String> = "model",
        name: String = "name" required,
    }
    /// Creates one with `name`, which is required.
    new(name: String)
}

object! {
    /// Schema `CreateMissionRunRequest`. Taken by [`client.ai().missions().runs().create`](crate::resources::missions::AiMissionsRuns::create).
    pub struct CreateMissionRunRequest request {
        input: Option<Value> = "input",
        metadata: Option<Value> = "metadata",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `CreatePlanRequest`. Taken by [`client.ai().missions().runs().plan().create`](crate::resources::missions::AiMissionsRunsPlan::create).
    pub struct CreatePlanRequest request {
        steps: Vec<CreatePlanStepRequest> = "steps" required,
    }
    /// Creates one with `steps`, which is required.
    new(steps: Vec<CreatePlanStepRequest>)
}

object! {
    /// Schema `CreatePlanStepRequest`. Part of [`CreatePlanRequest`] and [`AddPlanStepsRequest`].
    pub struct CreatePlanStepRequest request {
        description: String = "description" required,
        metadata: Option<Value> = "metadata",
        parent_step_id: Option<String> = "parent_step_id",
        sequence: i64 = "sequence" required,
        step_id: String = "step_id" required,
    }
    /// Creates one with `step_id`, `description` and `sequence`, which are required.
    new(step_id: String, description: String, sequence: i64)
}

object! {
    /// Schema `EventData`. Returned by [`client.ai().missions().list_events`](crate::resources::missions::AiMissions::list_events), [`client.ai().missions().runs().events().list`](crate::resources::missions::AiMissionsRunsEvents::list), [`client.ai().missions().runs().events().log`](crate::resources::missions::AiMissionsRunsEvents::log) and 1 more.
    pub struct EventData reply {
        agent_id: Option<String> = "agent_id",
        event_id: String = "event_id" required,
        idempotency_key: Option<String> = "idempotency_key",
        payload: Option<Value> = "payload",
        run_id: String = "run_id" required,
        step_id: Option<String> = "step_id",
        summary: String = "summary" required,
        timestamp: DateTime = "timestamp" required,
        type_: EventType = "type" required,
    }
}

string_enum! {
    /// Schema `EventType`. Part of [`EventData`] and [`CreateEventRequest`].
    pub enum EventType {
        StatusChange = "status_change",
        StepStarted = "step_started",
        StepCompleted = "step_completed",
        StepFailed = "step_failed",
        ToolCall = "tool_call",
        ToolResult = "tool_result",
        Message = "message",
        Error = "error",
        Custom = "custom",
    }
}

string_enum! {
    /// Schema `ExecutionMode`. Part of [`MissionData`], [`CreateMissionRequest`] and [`UpdateMissionRequest`].
    pub enum ExecutionMode {
        External = "external",
        Managed = "managed",
    }
}

object! {
    /// Schema `LinkTelnyxAgentRequest`. Taken by [`client.ai().missions().runs().telnyx_agents().link`](crate::resources::missions::AiMissionsRunsTelnyxAgents::link).
    pub struct LinkTelnyxAgentRequest request {
        telnyx_agent_id: String = "telnyx_agent_id" required,
    }
    /// Creates one with `telnyx_agent_id`, which is required.
    new(telnyx_agent_id: String)
}

object! {
    /// Schema `MissionData`. Returned by [`client.ai().missions().list`](crate::resources::missions::AiMissions::list), [`client.ai().missions().create`](crate::resources::missions::AiMissions::create), [`client.ai().missions().retrieve`](crate::resources::missions::AiMissions::retrieve) and 1 more.
    pub struct MissionData reply {
        created_at: DateTime = "created_at" required,
        description: Option<String> = "description",
        execution_mode: ExecutionMode = "execution_mode" required,
        instructions: Option<String> = "instructions",
        metadata: Option<Value> = "metadata",
        /// Format: `uuid`.
        mission_id: String = "mission_id" required,
        model: Option<String> = "model",
        name: String = "name" required,
        updated_at: DateTime = "updated_at" required,
    }
}

object! {
    /// Schema `MissionRunData`. Returned by [`client.ai().missions().runs().list_runs`](crate::resources::missions::AiMissionsRuns::list_runs), [`client.ai().missions().runs().list`](crate::resources::missions::AiMissionsRuns::list), [`client.ai().missions().runs().create`](crate::resources::missions::AiMissionsRuns::create) and 5 more.
    pub struct MissionRunData reply {
        error: Option<String> = "error",
        finished_at: Option<DateTime> = "finished_at",
        input: Option<Value> = "input",
        metadata: Option<Value> = "metadata",
        /// Format: `uuid`.
        mission_id: String = "mission_id" required,
        result_payload: Option<Value> = "result_payload",
        result_summary: Option<String> = "result_summary",
        /// Format: `uuid`.
        run_id: String = "run_id" required,
        started_at: DateTime = "started_at" required,
        status: RunStatus = "status" required,
        updated_at: DateTime = "updated_at" required,
    }
}

object! {
    /// Schema `PlanStepData`. Returned by [`client.ai().missions().runs().plan().retrieve`](crate::resources::missions::AiMissionsRunsPlan::retrieve), [`client.ai().missions().runs().plan().create`](crate::resources::missions::AiMissionsRunsPlan::create), [`client.ai().missions().runs().plan().add_steps_to_plan`](crate::resources::missions::AiMissionsRunsPlan::add_steps_to_plan) and 2 more.
    pub struct PlanStepData reply {
        completed_at: Option<DateTime> = "completed_at",
        description: String = "description" required,
        metadata: Option<Value> = "metadata",
        parent_step_id: Option<String> = "parent_step_id",
        /// Format: `uuid`.
        run_id: String = "run_id" required,
        sequence: i64 = "sequence" required,
        started_at: Option<DateTime> = "started_at",
        status: StepStatus = "status" required,
        step_id: String = "step_id" required,
    }
}

string_enum! {
    /// Schema `RunStatus`. Part of [`MissionRunData`] and [`UpdateMissionRunRequest`].
    pub enum RunStatus {
        Pending = "pending",
        Running = "running",
        Paused = "paused",
        Succeeded = "succeeded",
        Failed = "failed",
        Cancelled = "cancelled",
    }
}

string_enum! {
    /// Schema `StepStatus`. Part of [`PlanStepData`] and [`UpdatePlanStepRequest`].
    pub enum StepStatus {
        Pending = "pending",
        InProgress = "in_progress",
        Completed = "completed",
        Skipped = "skipped",
        Failed = "failed",
    }
}

object! {
    /// Schema `TelnyxAgentData`. Returned by [`client.ai().missions().runs().telnyx_agents().list`](crate::resources::missions::AiMissionsRunsTelnyxAgents::list) and [`client.ai().missions().runs().telnyx_agents().link`](crate::resources::missions::AiMissionsRunsTelnyxAgents::link).
    pub struct TelnyxAgentData reply {
        created_at: DateTime = "created_at" required,
        run_id: String = "run_id" required,
        telnyx_agent_id: String = "telnyx_agent_id" required,
    }
}

object! {
    /// Schema `UpdateMissionRequest`. Taken by [`client.ai().missions().update_mission`](crate::resources::missions::AiMissions::update_mission).
    pub struct UpdateMissionRequest request {
        description: Option<String> = "description",
        execution_mode: Option<ExecutionMode> = "execution_mode",
        instructions: Option<String> = "instructions",
        metadata: Option<Value> = "metadata",
        model: Option<String> = "model",
        name: Option<String> = "name",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdateMissionRunRequest`. Taken by [`client.ai().missions().runs().update`](crate::resources::missions::AiMissionsRuns::update).
    pub struct UpdateMissionRunRequest request {
        error: Option<String> = "error",
        metadata: Option<Value> = "metadata",
        result_payload: Option<Value> = "result_payload",
        result_summary: Option<String> = "result_summary",
        status: Option<RunStatus> = "status",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdatePlanStepRequest`. Taken by [`client.ai().missions().runs().plan().update_step`](crate::resources::missions::AiMissionsRunsPlan::update_step).
    pub struct UpdatePlanStepRequest request {
        metadata: Option<Value> = "metadata",
        status: Option<StepStatus> = "status",
    }
    /// Creates an empty one.
    new()
}
