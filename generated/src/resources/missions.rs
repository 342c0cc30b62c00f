//! Operations of Missions. Missions that AI agents carry out: runs, plans, events, tools and knowledge bases.
//!
//! See [the types](crate::missions), [the guide](crate::guides::missions).

#[doc(inline)]
pub use super::Ai;
use crate::models::{missions, shared};
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging, Value};

/// Operations under `client.ai().missions()`. Feature `missions`.
///
/// Guide: [Missions](crate::guides::missions).
#[derive(Clone, Copy, Debug)]
pub struct AiMissions<'a>(pub(crate) &'a Client);

impl<'a> Ai<'a> {
    /// Operations under `ai.missions`. Feature `missions`.
    #[inline]
    #[must_use]
    pub fn missions(self) -> AiMissions<'a> {
        AiMissions(self.0)
    }
}

impl AiMissions<'_> {
    /// Lists AI missions.
    ///
    /// `GET /ai/missions`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<missions::MissionData, shared::Meta>, AiMissionsList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/ai/missions")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates an AI mission.
    ///
    /// `POST /ai/missions`
    #[inline]
    pub fn create(
        &self,
        body: missions::CreateMissionRequest,
    ) -> Call<missions::MissionData> {
        Call::new(self.0, const { &Op::new("POST", "/ai/missions").data() }).json(&body)
    }

    /// Lists the events of all AI missions.
    ///
    /// `GET /ai/missions/events`
    #[inline]
    pub fn list_events(
        &self,
    ) -> Call<Page<missions::EventData, shared::Meta>, AiMissionsListEvents> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/ai/missions/events")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Gets an AI mission.
    ///
    /// `GET /ai/missions/{mission_id}`
    #[inline]
    pub fn retrieve(&self, mission_id: &str) -> Call<missions::MissionData> {
        Call::new(self.0, const { &Op::new("GET", "/ai/missions/{mission_id}").data() })
            .path(&[mission_id])
    }

    /// Updates an AI mission.
    ///
    /// `PUT /ai/missions/{mission_id}`
    #[inline]
    pub fn update_mission(
        &self,
        mission_id: &str,
        body: missions::UpdateMissionRequest,
    ) -> Call<missions::MissionData> {
        Call::new(self.0, const { &Op::new("PUT", "/ai/missions/{mission_id}").data() })
            .path(&[mission_id])
            .json(&body)
    }

    /// Deletes an AI mission.
    ///
    /// `DELETE /ai/missions/{mission_id}`
    #[inline]
    pub fn delete_mission(&self, mission_id: &str) -> Call<()> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/ai/missions/{mission_id}").empty() },
            )
            .path(&[mission_id])
    }

    /// Clones an AI mission.
    ///
    /// `POST /ai/missions/{mission_id}/clone`
    #[inline]
    pub fn clone_mission(&self, mission_id: &str) -> Call<Value> {
        Call::new(self.0, const { &Op::new("POST", "/ai/missions/{mission_id}/clone") })
            .path(&[mission_id])
    }
}

/// What [`AiMissions::list`] (`GET /ai/missions`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. More than 0. At most 1000.
#[derive(Debug)]
pub enum AiMissionsList {}

impl<T> Call<T, AiMissionsList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. More than 0. At most 1000.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// What [`AiMissions::list_events`] (`GET /ai/missions/events`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `type_`, `String`: `type` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `50`. More than 0. At most 1000.
#[derive(Debug)]
pub enum AiMissionsListEvents {}

impl<T> Call<T, AiMissionsListEvents> {
    /// Sets the query parameter `type`.
    #[inline]
    pub fn type_(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("type", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `50`. More than 0. At most 1000.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.ai().missions().knowledge_bases()`. Feature `missions`.
///
/// Guide: [Missions](crate::guides::missions).
#[derive(Clone, Copy, Debug)]
pub struct AiMissionsKnowledgeBases<'a>(pub(crate) &'a Client);

impl<'a> AiMissions<'a> {
    /// Operations under `ai.missions.knowledge_bases`. Feature `missions`.
    #[inline]
    #[must_use]
    pub fn knowledge_bases(self) -> AiMissionsKnowledgeBases<'a> {
        AiMissionsKnowledgeBases(self.0)
    }
}

impl AiMissionsKnowledgeBases<'_> {
    /// Lists the knowledge bases of an AI mission.
    ///
    /// `GET /ai/missions/{mission_id}/knowledge-bases`
    #[inline]
    pub fn list_knowledge_bases(&self, mission_id: &str) -> Call<Value> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/ai/missions/{mission_id}/knowledge-bases") },
            )
            .path(&[mission_id])
    }

    /// Creates a knowledge base for an AI mission.
    ///
    /// `POST /ai/missions/{mission_id}/knowledge-bases`
    #[inline]
    pub fn create_knowledge_base(&self, mission_id: &str) -> Call<Value> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/ai/missions/{mission_id}/knowledge-bases") },
            )
            .path(&[mission_id])
    }

    /// Gets an AI mission knowledge base.
    ///
    /// `GET /ai/missions/{mission_id}/knowledge-bases/{knowledge_base_id}`
    #[inline]
    pub fn get_knowledge_base(
        &self,
        mission_id: &str,
        knowledge_base_id: &str,
    ) -> Call<Value> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "GET",
                        "/ai/missions/{mission_id}/knowledge-bases/{knowledge_base_id}",
                    )
                },
            )
            .path(&[mission_id, knowledge_base_id])
    }

    /// Updates an AI mission knowledge base.
    ///
    /// `PUT /ai/missions/{mission_id}/knowledge-bases/{knowledge_base_id}`
    #[inline]
    pub fn update_knowledge_base(
        &self,
        mission_id: &str,
        knowledge_base_id: &str,
    ) -> Call<Value> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "PUT",
                        "/ai/missions/{mission_id}/knowledge-bases/{knowledge_base_id}",
                    )
                },
            )
            .path(&[mission_id, knowledge_base_id])
    }

    /// Deletes an AI mission knowledge base.
    ///
    /// `DELETE /ai/missions/{mission_id}/knowledge-bases/{knowledge_base_id}`
    #[inline]
    pub fn delete_knowledge_base(
        &self,
        mission_id: &str,
        knowledge_base_id: &str,
    ) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "DELETE",
                            "/ai/missions/{mission_id}/knowledge-bases/{knowledge_base_id}",
                        )
                        .empty()
                },
            )
            .path(&[mission_id, knowledge_base_id])
    }
}

/// Operations under `client.ai().missions().mcp_servers()`. Feature `missions`.
///
/// Guide: [Missions](crate::guides::missions).
#[derive(Clone, Copy, Debug)]
pub struct AiMissionsMcpServers<'a>(pub(crate) &'a Client);

impl<'a> AiMissions<'a> {
    /// Operations under `ai.missions.mcp_servers`. Feature `missions`.
    #[inline]
    #[must_use]
    pub fn mcp_servers(self) -> AiMissionsMcpServers<'a> {
        AiMissionsMcpServers(self.0)
    }
}

impl AiMissionsMcpServers<'_> {
    /// Lists the MCP servers of an AI mission.
    ///
    /// `GET /ai/missions/{mission_id}/mcp-servers`
    #[inline]
    pub fn list_mcp_servers(&self, mission_id: &str) -> Call<Value> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/ai/missions/{mission_id}/mcp-servers") },
            )
            .path(&[mission_id])
    }

    /// Creates an MCP server for an AI mission.
    ///
    /// `POST /ai/missions/{mission_id}/mcp-servers`
    #[inline]
    pub fn create_mcp_server(&self, mission_id: &str) -> Call<Value> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/ai/missions/{mission_id}/mcp-servers") },
            )
            .path(&[mission_id])
    }

    /// Gets an AI mission MCP server.
    ///
    /// `GET /ai/missions/{mission_id}/mcp-servers/{mcp_server_id}`
    #[inline]
    pub fn get_mcp_server(&self, mission_id: &str, mcp_server_id: &str) -> Call<Value> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "GET",
                        "/ai/missions/{mission_id}/mcp-servers/{mcp_server_id}",
                    )
                },
            )
            .path(&[mission_id, mcp_server_id])
    }

    /// Updates an AI mission MCP server.
    ///
    /// `PUT /ai/missions/{mission_id}/mcp-servers/{mcp_server_id}`
    #[inline]
    pub fn update_mcp_server(
        &self,
        mission_id: &str,
        mcp_server_id: &str,
    ) -> Call<Value> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "PUT",
                        "/ai/missions/{mission_id}/mcp-servers/{mcp_server_id}",
                    )
                },
            )
            .path(&[mission_id, mcp_server_id])
    }

    /// Deletes an AI mission MCP server.
    ///
    /// `DELETE /ai/missions/{mission_id}/mcp-servers/{mcp_server_id}`
    #[inline]
    pub fn delete_mcp_server(&self, mission_id: &str, mcp_server_id: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "DELETE",
                            "/ai/missions/{mission_id}/mcp-servers/{mcp_server_id}",
                        )
                        .empty()
                },
            )
            .path(&[mission_id, mcp_server_id])
    }
}

/// Operations under `client.ai().missions().runs()`. Feature `missions`.
///
/// Guide: [Missions](crate::guides::missions).
#[derive(Clone, Copy, Debug)]
pub struct AiMissionsRuns<'a>(pub(crate) &'a Client);

impl<'a> AiMissions<'a> {
    /// Operations under `ai.missions.runs`. Feature `missions`.
    #[inline]
    #[must_use]
    pub fn runs(self) -> AiMissionsRuns<'a> {
        AiMissionsRuns(self.0)
    }
}

impl AiMissionsRuns<'_> {
    /// Lists the runs of all AI missions.
    ///
    /// `GET /ai/missions/runs`
    #[inline]
    pub fn list_runs(
        &self,
    ) -> Call<Page<missions::MissionRunData, shared::Meta>, AiMissionsRunsListRuns> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/ai/missions/runs")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Lists the runs of an AI mission.
    ///
    /// `GET /ai/missions/{mission_id}/runs`
    #[inline]
    pub fn list(
        &self,
        mission_id: &str,
    ) -> Call<Page<missions::MissionRunData, shared::Meta>, AiMissionsRunsList> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/ai/missions/{mission_id}/runs")
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .required_items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[mission_id])
    }

    /// Creates a run for an AI mission.
    ///
    /// `POST /ai/missions/{mission_id}/runs`
    #[inline]
    pub fn create(
        &self,
        mission_id: &str,
        body: missions::CreateMissionRunRequest,
    ) -> Call<missions::MissionRunData> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/ai/missions/{mission_id}/runs").data() },
            )
            .path(&[mission_id])
            .json(&body)
    }

    /// Gets an AI mission run.
    ///
    /// `GET /ai/missions/{mission_id}/runs/{run_id}`
    #[inline]
    pub fn retrieve(
        &self,
        mission_id: &str,
        run_id: &str,
    ) -> Call<missions::MissionRunData> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/ai/missions/{mission_id}/runs/{run_id}").data()
                },
            )
            .path(&[mission_id, run_id])
    }

    /// Asks [`retrieve`](Self::retrieve) again and again until `status` is `succeeded`. It is an error if that is `failed` or `cancelled`.
    pub fn wait(
        &self,
        mission_id: &str,
        run_id: &str,
    ) -> crate::runtime::Wait<missions::MissionRunData> {
        const JOB: &crate::runtime::Job<missions::MissionRunData> = &crate::runtime::Job {
            state: |value| Some(value.status.as_str()),
            done: &["succeeded"],
            failed: &["failed", "cancelled"],
        };
        crate::runtime::Wait::new(self.retrieve(mission_id, run_id), JOB)
    }

    /// Updates an AI mission run.
    ///
    /// `PATCH /ai/missions/{mission_id}/runs/{run_id}`
    #[inline]
    pub fn update(
        &self,
        mission_id: &str,
        run_id: &str,
        body: missions::UpdateMissionRunRequest,
    ) -> Call<missions::MissionRunData> {
        Call::new(
                self.0,
                const {
                    &Op::new("PATCH", "/ai/missions/{mission_id}/runs/{run_id}").data()
                },
            )
            .path(&[mission_id, run_id])
            .json(&body)
    }

    /// Cancels an AI mission run.
    ///
    /// `POST /ai/missions/{mission_id}/runs/{run_id}/cancel`
    #[inline]
    pub fn cancel_run(
        &self,
        mission_id: &str,
        run_id: &str,
    ) -> Call<missions::MissionRunData> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/ai/missions/{mission_id}/runs/{run_id}/cancel")
                        .data()
                },
            )
            .path(&[mission_id, run_id])
    }

    /// Pauses an AI mission run.
    ///
    /// `POST /ai/missions/{mission_id}/runs/{run_id}/pause`
    #[inline]
    pub fn pause_run(
        &self,
        mission_id: &str,
        run_id: &str,
    ) -> Call<missions::MissionRunData> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/ai/missions/{mission_id}/runs/{run_id}/pause")
                        .data()
                },
            )
            .path(&[mission_id, run_id])
    }

    /// Resumes an AI mission run.
    ///
    /// `POST /ai/missions/{mission_id}/runs/{run_id}/resume`
    #[inline]
    pub fn resume_run(
        &self,
        mission_id: &str,
        run_id: &str,
    ) -> Call<missions::MissionRunData> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/ai/missions/{mission_id}/runs/{run_id}/resume")
                        .data()
                },
            )
            .path(&[mission_id, run_id])
    }
}

/// What [`AiMissionsRuns::list_runs`] (`GET /ai/missions/runs`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `status`, `String`: `status` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. More than 0. At most 1000.
#[derive(Debug)]
pub enum AiMissionsRunsListRuns {}

impl<T> Call<T, AiMissionsRunsListRuns> {
    /// Sets the query parameter `status`.
    #[inline]
    pub fn status(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("status", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. More than 0. At most 1000.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// What [`AiMissionsRuns::list`] (`GET /ai/missions/{mission_id}/runs`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `status`, `String`: `status` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. More than 0. At most 1000.
#[derive(Debug)]
pub enum AiMissionsRunsList {}

impl<T> Call<T, AiMissionsRunsList> {
    /// Sets the query parameter `status`.
    #[inline]
    pub fn status(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("status", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. More than 0. At most 1000.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.ai().missions().runs().events()`. Feature `missions`.
///
/// Guide: [Missions](crate::guides::missions).
#[derive(Clone, Copy, Debug)]
pub struct AiMissionsRunsEvents<'a>(pub(crate) &'a Client);

impl<'a> AiMissionsRuns<'a> {
    /// Operations under `ai.missions.runs.events`. Feature `missions`.
    #[inline]
    #[must_use]
    pub fn events(self) -> AiMissionsRunsEvents<'a> {
        AiMissionsRunsEvents(self.0)
    }
}

impl AiMissionsRunsEvents<'_> {
    /// Lists the events of an AI mission run.
    ///
    /// `GET /ai/missions/{mission_id}/runs/{run_id}/events`
    #[inline]
    pub fn list(
        &self,
        mission_id: &str,
        run_id: &str,
    ) -> Call<Page<missions::EventData, shared::Meta>, AiMissionsRunsEventsList> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/ai/missions/{mission_id}/runs/{run_id}/events")
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .required_items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[mission_id, run_id])
    }

    /// Logs an event for an AI mission run.
    ///
    /// `POST /ai/missions/{mission_id}/runs/{run_id}/events`
    #[inline]
    pub fn log(
        &self,
        mission_id: &str,
        run_id: &str,
        body: missions::CreateEventRequest,
    ) -> Call<missions::EventData> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/ai/missions/{mission_id}/runs/{run_id}/events")
                        .data()
                },
            )
            .path(&[mission_id, run_id])
            .json(&body)
    }

    /// Gets an event of an AI mission run.
    ///
    /// `GET /ai/missions/{mission_id}/runs/{run_id}/events/{event_id}`
    #[inline]
    pub fn get_event_details(
        &self,
        mission_id: &str,
        run_id: &str,
        event_id: &str,
    ) -> Call<missions::EventData> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "GET",
                            "/ai/missions/{mission_id}/runs/{run_id}/events/{event_id}",
                        )
                        .data()
                },
            )
            .path(&[mission_id, run_id, event_id])
    }
}

/// What [`AiMissionsRunsEvents::list`] (`GET /ai/missions/{mission_id}/runs/{run_id}/events`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `type_`, `String`: `type` in the query.
/// - `step_id`, `String`: `step_id` in the query.
/// - `agent_id`, `String`: `agent_id` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `50`. More than 0. At most 1000.
#[derive(Debug)]
pub enum AiMissionsRunsEventsList {}

impl<T> Call<T, AiMissionsRunsEventsList> {
    /// Sets the query parameter `type`.
    #[inline]
    pub fn type_(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("type", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `step_id`.
    #[inline]
    pub fn step_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("step_id", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `agent_id`.
    #[inline]
    pub fn agent_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("agent_id", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `50`. More than 0. At most 1000.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.ai().missions().runs().plan()`. Feature `missions`.
///
/// Guide: [Missions](crate::guides::missions).
#[derive(Clone, Copy, Debug)]
pub struct AiMissionsRunsPlan<'a>(pub(crate) &'a Client);

impl<'a> AiMissionsRuns<'a> {
    /// Operations under `ai.missions.runs.plan`. Feature `missions`.
    #[inline]
    #[must_use]
    pub fn plan(self) -> AiMissionsRunsPlan<'a> {
        AiMissionsRunsPlan(self.0)
    }
}

impl AiMissionsRunsPlan<'_> {
    /// Gets the plan of an AI mission run.
    ///
    /// `GET /ai/missions/{mission_id}/runs/{run_id}/plan`
    #[inline]
    pub fn retrieve(
        &self,
        mission_id: &str,
        run_id: &str,
    ) -> Call<Vec<missions::PlanStepData>> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/ai/missions/{mission_id}/runs/{run_id}/plan")
                        .data()
                },
            )
            .path(&[mission_id, run_id])
    }

    /// Creates a plan for an AI mission run.
    ///
    /// `POST /ai/missions/{mission_id}/runs/{run_id}/plan`
    #[inline]
    pub fn create(
        &self,
        mission_id: &str,
        run_id: &str,
        body: missions::CreatePlanRequest,
    ) -> Call<Vec<missions::PlanStepData>> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/ai/missions/{mission_id}/runs/{run_id}/plan")
                        .data()
                },
            )
            .path(&[mission_id, run_id])
            .json(&body)
    }

    /// Adds steps to the plan of an AI mission run.
    ///
    /// `POST /ai/missions/{mission_id}/runs/{run_id}/plan/steps`
    #[inline]
    pub fn add_steps_to_plan(
        &self,
        mission_id: &str,
        run_id: &str,
        body: missions::AddPlanStepsRequest,
    ) -> Call<Vec<missions::PlanStepData>> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/ai/missions/{mission_id}/runs/{run_id}/plan/steps",
                        )
                        .data()
                },
            )
            .path(&[mission_id, run_id])
            .json(&body)
    }

    /// Gets a step of the plan of an AI mission run.
    ///
    /// `GET /ai/missions/{mission_id}/runs/{run_id}/plan/steps/{step_id}`
    #[inline]
    pub fn get_step_details(
        &self,
        mission_id: &str,
        run_id: &str,
        step_id: &str,
    ) -> Call<missions::PlanStepData> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "GET",
                            "/ai/missions/{mission_id}/runs/{run_id}/plan/steps/{step_id}",
                        )
                        .data()
                },
            )
            .path(&[mission_id, run_id, step_id])
    }

    /// Updates a step of the plan of an AI mission run.
    ///
    /// `PATCH /ai/missions/{mission_id}/runs/{run_id}/plan/steps/{step_id}`
    #[inline]
    pub fn update_step(
        &self,
        mission_id: &str,
        run_id: &str,
        step_id: &str,
        body: missions::UpdatePlanStepRequest,
    ) -> Call<missions::PlanStepData> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "PATCH",
                            "/ai/missions/{mission_id}/runs/{run_id}/plan/steps/{step_id}",
                        )
                        .data()
                },
            )
            .path(&[mission_id, run_id, step_id])
            .json(&body)
    }
}

/// Operations under `client.ai().missions().runs().telnyx_agents()`. Feature `missions`.
///
/// Guide: [Missions](crate::guides::missions).
#[derive(Clone, Copy, Debug)]
pub struct AiMissionsRunsTelnyxAgents<'a>(pub(crate) &'a Client);

impl<'a> AiMissionsRuns<'a> {
    /// Operations under `ai.missions.runs.telnyx_agents`. Feature `missions`.
    #[inline]
    #[must_use]
    pub fn telnyx_agents(self) -> AiMissionsRunsTelnyxAgents<'a> {
        AiMissionsRunsTelnyxAgents(self.0)
    }
}

impl AiMissionsRunsTelnyxAgents<'_> {
    /// Lists the agents of an AI mission run.
    ///
    /// `GET /ai/missions/{mission_id}/runs/{run_id}/telnyx-agents`
    #[inline]
    pub fn list(
        &self,
        mission_id: &str,
        run_id: &str,
    ) -> Call<Vec<missions::TelnyxAgentData>> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "GET",
                            "/ai/missions/{mission_id}/runs/{run_id}/telnyx-agents",
                        )
                        .data()
                },
            )
            .path(&[mission_id, run_id])
    }

    /// Links an agent to an AI mission run.
    ///
    /// `POST /ai/missions/{mission_id}/runs/{run_id}/telnyx-agents`
    #[inline]
    pub fn link(
        &self,
        mission_id: &str,
        run_id: &str,
        body: missions::LinkTelnyxAgentRequest,
    ) -> Call<missions::TelnyxAgentData> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/ai/missions/{mission_id}/runs/{run_id}/telnyx-agents",
                        )
                        .data()
                },
            )
            .path(&[mission_id, run_id])
            .json(&body)
    }

    /// Unlinks an agent from an AI mission run.
    ///
    /// `DELETE /ai/missions/{mission_id}/runs/{run_id}/telnyx-agents/{telnyx_agent_id}`
    #[inline]
    pub fn unlink(
        &self,
        mission_id: &str,
        run_id: &str,
        telnyx_agent_id: &str,
    ) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "DELETE",
                            "/ai/missions/{mission_id}/runs/{run_id}/telnyx-agents/{telnyx_agent_id}",
                        )
                        .empty()
                },
            )
            .path(&[mission_id, run_id, telnyx_agent_id])
    }
}

/// Operations under `client.ai().missions().tools()`. Feature `missions`.
///
/// Guide: [Missions](crate::guides::missions).
#[derive(Clone, Copy, Debug)]
pub struct AiMissionsTools<'a>(pub(crate) &'a Client);

impl<'a> AiMissions<'a> {
    /// Operations under `ai.missions.tools`. Feature `missions`.
    #[inline]
    #[must_use]
    pub fn tools(self) -> AiMissionsTools<'a> {
        AiMissionsTools(self.0)
    }
}

impl AiMissionsTools<'_> {
    /// Lists the tools of an AI mission.
    ///
    /// `GET /ai/missions/{mission_id}/tools`
    #[inline]
    pub fn list_tools(&self, mission_id: &str) -> Call<Value> {
        Call::new(self.0, const { &Op::new("GET", "/ai/missions/{mission_id}/tools") })
            .path(&[mission_id])
    }

    /// Creates a tool for an AI mission.
    ///
    /// `POST /ai/missions/{mission_id}/tools`
    #[inline]
    pub fn create_tool(&self, mission_id: &str) -> Call<Value> {
        Call::new(self.0, const { &Op::new("POST", "/ai/missions/{mission_id}/tools") })
            .path(&[mission_id])
    }

    /// Gets an AI mission tool.
    ///
    /// `GET /ai/missions/{mission_id}/tools/{tool_id}`
    #[inline]
    pub fn get_tool(&self, mission_id: &str, tool_id: &str) -> Call<Value> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/ai/missions/{mission_id}/tools/{tool_id}") },
            )
            .path(&[mission_id, tool_id])
    }

    /// Updates an AI mission tool.
    ///
    /// `PUT /ai/missions/{mission_id}/tools/{tool_id}`
    #[inline]
    pub fn update_tool(&self, mission_id: &str, tool_id: &str) -> Call<Value> {
        Call::new(
                self.0,
                const { &Op::new("PUT", "/ai/missions/{mission_id}/tools/{tool_id}") },
            )
            .path(&[mission_id, tool_id])
    }

    /// Deletes an AI mission tool.
    ///
    /// `DELETE /ai/missions/{mission_id}/tools/{tool_id}`
    #[inline]
    pub fn delete_tool(&self, mission_id: &str, tool_id: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/ai/missions/{mission_id}/tools/{tool_id}")
                        .empty()
                },
            )
            .path(&[mission_id, tool_id])
    }
}
