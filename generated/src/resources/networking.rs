//! Operations of Networking. Private networks, gateways, global IPs, WireGuard interfaces and cross connects.
//!
//! See [the types](crate::networking), [the guide](crate::guides::networking).

#[doc(inline)]
pub use super::Ai;
use crate::models::{networking, shared};
use crate::runtime::operation::{Bytes, Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.ai().clusters()`. Feature `networking`.
///
/// Guide: [Networking](crate::guides::networking).
#[derive(Clone, Copy, Debug)]
pub struct AiClusters<'a>(pub(crate) &'a Client);

impl<'a> Ai<'a> {
    /// Operations under `ai.clusters`. Feature `networking`.
    #[inline]
    #[must_use]
    pub fn clusters(self) -> AiClusters<'a> {
        AiClusters(self.0)
    }
}

impl AiClusters<'_> {
    /// Lists AI clusters.
    ///
    /// `GET /ai/clusters`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<networking::ClusteringRequestInfo, shared::Meta>, AiClustersList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/ai/clusters")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Computes AI clusters.
    ///
    /// `POST /ai/clusters`
    #[inline]
    pub fn compute(
        &self,
        body: networking::PublicTextClusteringRequest,
    ) -> Call<networking::TextClusteringResponse> {
        Call::new(self.0, const { &Op::new("POST", "/ai/clusters").data() }).json(&body)
    }

    /// Gets an AI cluster.
    ///
    /// `GET /ai/clusters/{task_id}`
    #[inline]
    pub fn retrieve(
        &self,
        task_id: &str,
    ) -> Call<networking::ClusteringStatusResponse, AiClustersRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/ai/clusters/{task_id}").data() })
            .path(&[task_id])
    }

    /// Asks [`retrieve`](Self::retrieve) again and again until `status` is `completed`. It is an error if that is `failed`.
    pub fn wait(
        &self,
        task_id: &str,
    ) -> crate::runtime::Wait<networking::ClusteringStatusResponse, AiClustersRetrieve> {
        const JOB: &crate::runtime::Job<networking::ClusteringStatusResponse> = &crate::runtime::Job {
            state: |value| Some(value.status.as_str()),
            done: &["completed"],
            failed: &["failed"],
        };
        crate::runtime::Wait::new(self.retrieve(task_id), JOB)
    }

    /// Deletes an AI cluster.
    ///
    /// `DELETE /ai/clusters/{task_id}`
    #[inline]
    pub fn delete(&self, task_id: &str) -> Call<()> {
        Call::new(self.0, const { &Op::new("DELETE", "/ai/clusters/{task_id}").empty() })
            .path(&[task_id])
    }

    /// Fetches the graph of an AI cluster.
    ///
    /// `GET /ai/clusters/{task_id}/graph`
    #[inline]
    pub fn fetch_graph(&self, task_id: &str) -> Call<Bytes, AiClustersFetchGraph> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/ai/clusters/{task_id}/graph").accept("image/png")
                },
            )
            .path(&[task_id])
    }
}

/// What [`AiClusters::list`] (`GET /ai/clusters`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `0`.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`.
#[derive(Debug)]
pub enum AiClustersList {}

impl<T> Call<T, AiClustersList> {
    /// Sets the query parameter `page[number]`. Default: `0`.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// What [`AiClusters::retrieve`] (`GET /ai/clusters/{task_id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `top_n_nodes`, `i64`: `top_n_nodes` in the query. Default: `0`.
/// - `show_subclusters`, `bool`: `show_subclusters` in the query. Default: `false`.
#[derive(Debug)]
pub enum AiClustersRetrieve {}

impl<T> Call<T, AiClustersRetrieve> {
    /// Sets the query parameter `top_n_nodes`. Default: `0`.
    #[inline]
    pub fn top_n_nodes(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("top_n_nodes", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `show_subclusters`. Default: `false`.
    #[inline]
    pub fn show_subclusters(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("show_subclusters", &IntoField::<Option<bool>>::into_field(value))
    }
}

/// What [`AiClusters::fetch_graph`] (`GET /ai/clusters/{task_id}/graph`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `cluster_id`, `i64`: `cluster_id` in the query.
#[derive(Debug)]
pub enum AiClustersFetchGraph {}

impl<T> Call<T, AiClustersFetchGraph> {
    /// Sets the query parameter `cluster_id`.
    #[inline]
    pub fn cluster_id(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("cluster_id", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.ai().integrations()`. Feature `networking`.
///
/// Guide: [Networking](crate::guides::networking).
#[derive(Clone, Copy, Debug)]
pub struct AiIntegrations<'a>(pub(crate) &'a Client);

impl<'a> Ai<'a> {
    /// Operations under `ai.integrations`. Feature `networking`.
    #[inline]
    #[must_use]
    pub fn integrations(self) -> AiIntegrations<'a> {
        AiIntegrations(self.0)
    }
}

impl AiIntegrations<'_> {
    /// Lists AI integrations.
    ///
    /// `GET /ai/integrations`
    #[inline]
    pub fn list(&self) -> Call<Vec<networking::Integration>> {
        Call::new(self.0, const { &Op::new("GET", "/ai/integrations").data() })
    }

    /// Gets an AI integration.
    ///
    /// `GET /ai/integrations/{integration_id}`
    #[inline]
    pub fn retrieve(&self, integration_id: &str) -> Call<networking::Integration> {
        Call::new(self.0, const { &Op::new("GET", "/ai/integrations/{integration_id}") })
            .path(&[integration_id])
    }
}

/// Operations under `client.ai().integrations().connections()`. Feature `networking`.
///
/// Guide: [Networking](crate::guides::networking).
#[derive(Clone, Copy, Debug)]
pub struct AiIntegrationsConnections<'a>(pub(crate) &'a Client);

impl<'a> AiIntegrations<'a> {
    /// Operations under `ai.integrations.connections`. Feature `networking`.
    #[inline]
    #[must_use]
    pub fn connections(self) -> AiIntegrationsConnections<'a> {
        AiIntegrationsConnections(self.0)
    }
}

impl AiIntegrationsConnections<'_> {
    /// Lists AI integration connections.
    ///
    /// `GET /ai/integrations/connections`
    #[inline]
    pub fn list(&self) -> Call<Vec<networking::IntegrationConnection>> {
        Call::new(
            self.0,
            const { &Op::new("GET", "/ai/integrations/connections").data() },
        )
    }

    /// Gets an AI integration connection.
    ///
    /// `GET /ai/integrations/connections/{user_connection_id}`
    #[inline]
    pub fn retrieve(
        &self,
        user_connection_id: &str,
    ) -> Call<networking::IntegrationConnection> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/ai/integrations/connections/{user_connection_id}")
                        .data()
                },
            )
            .path(&[user_connection_id])
    }

    /// Deletes an AI integration connection.
    ///
    /// `DELETE /ai/integrations/connections/{user_connection_id}`
    #[inline]
    pub fn delete(&self, user_connection_id: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "DELETE",
                            "/ai/integrations/connections/{user_connection_id}",
                        )
                        .empty()
                },
            )
            .path(&[user_connection_id])
    }
}

/// Operations under `client.global_ip_allowed_ports()`. Feature `networking`.
///
/// Guide: [Networking](crate::guides::networking).
#[derive(Clone, Copy, Debug)]
pub struct GlobalIpAllowedPorts<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `global_ip_allowed_ports`. Feature `networking`.
    #[inline]
    #[must_use]
    pub fn global_ip_allowed_ports(&self) -> GlobalIpAllowedPorts<'_> {
        GlobalIpAllowedPorts(self)
    }
}

impl GlobalIpAllowedPorts<'_> {
    /// Lists global IP allowed ports.
    ///
    /// `GET /global_ip_allowed_ports`
    #[inline]
    pub fn list(&self) -> Call<Vec<networking::GlobalIpAllowedPort>> {
        Call::new(self.0, const { &Op::new("GET", "/global_ip_allowed_ports").data() })
    }
}

/// Operations under `client.global_ip_assignment_health()`. Feature `networking`.
///
/// Guide: [Networking](crate::guides::networking).
#[derive(Clone, Copy, Debug)]
pub struct GlobalIpAssignmentHealth<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `global_ip_assignment_health`. Feature `networking`.
    #[inline]
    #[must_use]
    pub fn global_ip_assignment_health(&self) -> GlobalIpAssignmentHealth<'_> {
        GlobalIpAssignmentHealth(self)
    }
}

impl GlobalIpAssignmentHealth<'_> {
    /// Gets the health of global IP assignments.
    ///
    /// `GET /global_ip_assignment_health`
    #[inline]
    pub fn retrieve(
        &self,
    ) -> Call<
        Vec<networking::GlobalIpAssignmentHealthMetric>,
        GlobalIpAssignmentHealthRetrieve,
    > {
        Call::new(
            self.0,
            const { &Op::new("GET", "/global_ip_assignment_health").data() },
        )
    }
}

/// What [`GlobalIpAssignmentHealth::retrieve`] (`GET /global_ip_assignment_health`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`RetrieveGlobalIpAssignmentHealthFilter`](networking::RetrieveGlobalIpAssignmentHealthFilter): `filter` in the query.
#[derive(Debug)]
pub enum GlobalIpAssignmentHealthRetrieve {}

impl<T> Call<T, GlobalIpAssignmentHealthRetrieve> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<networking::RetrieveGlobalIpAssignmentHealthFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<networking::RetrieveGlobalIpAssignmentHealthFilter>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.global_ip_assignments()`. Feature `networking`.
///
/// Guide: [Networking](crate::guides::networking).
#[derive(Clone, Copy, Debug)]
pub struct GlobalIpAssignments<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `global_ip_assignments`. Feature `networking`.
    #[inline]
    #[must_use]
    pub fn global_ip_assignments(&self) -> GlobalIpAssignments<'_> {
        GlobalIpAssignments(self)
    }
}

impl GlobalIpAssignments<'_> {
    /// Lists global IP assignments.
    ///
    /// `GET /global_ip_assignments`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<networking::GlobalIpAssignment, shared::PaginationMeta>,
        GlobalIpAssignmentsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/global_ip_assignments")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a global IP assignment.
    ///
    /// `POST /global_ip_assignments`
    #[inline]
    pub fn create(
        &self,
        body: networking::GlobalIpAssignment,
    ) -> Call<networking::GlobalIpAssignment> {
        Call::new(self.0, const { &Op::new("POST", "/global_ip_assignments").data() })
            .json(&body)
    }

    /// Gets a global IP assignment.
    ///
    /// `GET /global_ip_assignments/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<networking::GlobalIpAssignment> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/global_ip_assignments/{id}").data() },
            )
            .path(&[id])
    }

    /// Updates a global IP assignment.
    ///
    /// `PATCH /global_ip_assignments/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: networking::GlobalIpAssignmentUpdate,
    ) -> Call<networking::GlobalIpAssignment> {
        Call::new(
                self.0,
                const { &Op::new("PATCH", "/global_ip_assignments/{id}").data() },
            )
            .path(&[id])
            .json(&body)
    }

    /// Deletes a global IP assignment.
    ///
    /// `DELETE /global_ip_assignments/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<networking::GlobalIpAssignment> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/global_ip_assignments/{id}").data() },
            )
            .path(&[id])
    }
}

/// What [`GlobalIpAssignments::list`] (`GET /global_ip_assignments`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum GlobalIpAssignmentsList {}

impl<T> Call<T, GlobalIpAssignmentsList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.global_ip_assignments_usage()`. Feature `networking`.
///
/// Guide: [Networking](crate::guides::networking).
#[derive(Clone, Copy, Debug)]
pub struct GlobalIpAssignmentsUsage<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `global_ip_assignments_usage`. Feature `networking`.
    #[inline]
    #[must_use]
    pub fn global_ip_assignments_usage(&self) -> GlobalIpAssignmentsUsage<'_> {
        GlobalIpAssignmentsUsage(self)
    }
}

impl GlobalIpAssignmentsUsage<'_> {
    /// Gets the usage of global IP assignments.
    ///
    /// `GET /global_ip_assignments_usage`
    #[inline]
    pub fn retrieve(
        &self,
    ) -> Call<
        Vec<networking::GlobalIpAssignmentUsageMetric>,
        GlobalIpAssignmentsUsageRetrieve,
    > {
        Call::new(
            self.0,
            const { &Op::new("GET", "/global_ip_assignments_usage").data() },
        )
    }
}

/// What [`GlobalIpAssignmentsUsage::retrieve`] (`GET /global_ip_assignments_usage`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`RetrieveGlobalIpAssignmentHealthFilter`](networking::RetrieveGlobalIpAssignmentHealthFilter): `filter` in the query.
#[derive(Debug)]
pub enum GlobalIpAssignmentsUsageRetrieve {}

impl<T> Call<T, GlobalIpAssignmentsUsageRetrieve> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<networking::RetrieveGlobalIpAssignmentHealthFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<networking::RetrieveGlobalIpAssignmentHealthFilter>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.global_ip_health_check_types()`. Feature `networking`.
///
/// Guide: [Networking](crate::guides::networking).
#[derive(Clone, Copy, Debug)]
pub struct GlobalIpHealthCheckTypes<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `global_ip_health_check_types`. Feature `networking`.
    #[inline]
    #[must_use]
    pub fn global_ip_health_check_types(&self) -> GlobalIpHealthCheckTypes<'_> {
        GlobalIpHealthCheckTypes(self)
    }
}

impl GlobalIpHealthCheckTypes<'_> {
    /// Lists global IP health check types.
    ///
    /// `GET /global_ip_health_check_types`
    #[inline]
    pub fn list(&self) -> Call<Vec<networking::GlobalIpHealthCheckType>> {
        Call::new(
            self.0,
            const { &Op::new("GET", "/global_ip_health_check_types").data() },
        )
    }
}

/// Operations under `client.global_ip_health_checks()`. Feature `networking`.
///
/// Guide: [Networking](crate::guides::networking).
#[derive(Clone, Copy, Debug)]
pub struct GlobalIpHealthChecks<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `global_ip_health_checks`. Feature `networking`.
    #[inline]
    #[must_use]
    pub fn global_ip_health_checks(&self) -> GlobalIpHealthChecks<'_> {
        GlobalIpHealthChecks(self)
    }
}

impl GlobalIpHealthChecks<'_> {
    /// Lists global IP health checks.
    ///
    /// `GET /global_ip_health_checks`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<networking::GlobalIpHealthCheck, shared::PaginationMeta>,
        GlobalIpHealthChecksList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/global_ip_health_checks")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a global IP health check.
    ///
    /// `POST /global_ip_health_checks`
    #[inline]
    pub fn create(
        &self,
        body: networking::GlobalIpHealthCheck,
    ) -> Call<networking::GlobalIpHealthCheck> {
        Call::new(self.0, const { &Op::new("POST", "/global_ip_health_checks").data() })
            .json(&body)
    }

    /// Gets a global IP health check.
    ///
    /// `GET /global_ip_health_checks/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<networking::GlobalIpHealthCheck> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/global_ip_health_checks/{id}").data() },
            )
            .path(&[id])
    }

    /// Deletes a global IP health check.
    ///
    /// `DELETE /global_ip_health_checks/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<networking::GlobalIpHealthCheck> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/global_ip_health_checks/{id}").data() },
            )
            .path(&[id])
    }
}

/// What [`GlobalIpHealthChecks::list`] (`GET /global_ip_health_checks`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum GlobalIpHealthChecksList {}

impl<T> Call<T, GlobalIpHealthChecksList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.global_ip_latency()`. Feature `networking`.
///
/// Guide: [Networking](crate::guides::networking).
#[derive(Clone, Copy, Debug)]
pub struct GlobalIpLatency<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `global_ip_latency`. Feature `networking`.
    #[inline]
    #[must_use]
    pub fn global_ip_latency(&self) -> GlobalIpLatency<'_> {
        GlobalIpLatency(self)
    }
}

impl GlobalIpLatency<'_> {
    /// Gets the latency of global IPs.
    ///
    /// `GET /global_ip_latency`
    #[inline]
    pub fn retrieve(
        &self,
    ) -> Call<Vec<networking::GlobalIpLatencyMetric>, GlobalIpLatencyRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/global_ip_latency").data() })
    }
}

/// What [`GlobalIpLatency::retrieve`] (`GET /global_ip_latency`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`RetrieveGlobalIpLatencyFilter`](networking::RetrieveGlobalIpLatencyFilter): `filter` in the query.
#[derive(Debug)]
pub enum GlobalIpLatencyRetrieve {}

impl<T> Call<T, GlobalIpLatencyRetrieve> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<networking::RetrieveGlobalIpLatencyFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<networking::RetrieveGlobalIpLatencyFilter>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.global_ip_protocols()`. Feature `networking`.
///
/// Guide: [Networking](crate::guides::networking).
#[derive(Clone, Copy, Debug)]
pub struct GlobalIpProtocols<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `global_ip_protocols`. Feature `networking`.
    #[inline]
    #[must_use]
    pub fn global_ip_protocols(&self) -> GlobalIpProtocols<'_> {
        GlobalIpProtocols(self)
    }
}

impl GlobalIpProtocols<'_> {
    /// Lists global IP protocols.
    ///
    /// `GET /global_ip_protocols`
    #[inline]
    pub fn list(&self) -> Call<Vec<networking::GlobalIpProtocol>> {
        Call::new(self.0, const { &Op::new("GET", "/global_ip_protocols").data() })
    }
}

/// Operations under `client.global_ip_usage()`. Feature `networking`.
///
/// Guide: [Networking](crate::guides::networking).
#[derive(Clone, Copy, Debug)]
pub struct GlobalIpUsage<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `global_ip_usage`. Feature `networking`.
    #[inline]
    #[must_use]
    pub fn global_ip_usage(&self) -> GlobalIpUsage<'_> {
        GlobalIpUsage(self)
    }
}

impl GlobalIpUsage<'_> {
    /// Gets the usage of global IPs.
    ///
    /// `GET /global_ip_usage`
    #[inline]
    pub fn retrieve(
        &self,
    ) -> Call<Vec<networking::GlobalIpUsageMetric>, GlobalIpUsageRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/global_ip_usage").data() })
    }
}

/// What [`GlobalIpUsage::retrieve`] (`GET /global_ip_usage`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`RetrieveGlobalIpLatencyFilter`](networking::RetrieveGlobalIpLatencyFilter): `filter` in the query.
#[derive(Debug)]
pub enum GlobalIpUsageRetrieve {}

impl<T> Call<T, GlobalIpUsageRetrieve> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<networking::RetrieveGlobalIpLatencyFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<networking::RetrieveGlobalIpLatencyFilter>,
            >::into_field(value),
        )
    }
}

/// Operations under `client.global_ips()`. Feature `networking`.
///
/// Guide: [Networking](crate::guides::networking).
#[derive(Clone, Copy, Debug)]
pub struct GlobalIps<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `global_ips`. Feature `networking`.
    #[inline]
    #[must_use]
    pub fn global_ips(&self) -> GlobalIps<'_> {
        GlobalIps(self)
    }
}

impl GlobalIps<'_> {
    /// Lists global IPs.
    ///
    /// `GET /global_ips`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<networking::GlobalIp, shared::PaginationMeta>, GlobalIpsList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/global_ips")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a global IP.
    ///
    /// `POST /global_ips`
    #[inline]
    pub fn create(&self, body: networking::GlobalIp) -> Call<networking::GlobalIp> {
        Call::new(self.0, const { &Op::new("POST", "/global_ips").data() }).json(&body)
    }

    /// Gets a global IP.
    ///
    /// `GET /global_ips/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<networking::GlobalIp> {
        Call::new(self.0, const { &Op::new("GET", "/global_ips/{id}").data() })
            .path(&[id])
    }

    /// Deletes a global IP.
    ///
    /// `DELETE /global_ips/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<networking::GlobalIp> {
        Call::new(self.0, const { &Op::new("DELETE", "/global_ips/{id}").data() })
            .path(&[id])
    }
}

/// What [`GlobalIps::list`] (`GET /global_ips`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum GlobalIpsList {}

impl<T> Call<T, GlobalIpsList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.networks()`. Feature `networking`.
///
/// Guide: [Networking](crate::guides::networking).
#[derive(Clone, Copy, Debug)]
pub struct Networks<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `networks`. Feature `networking`.
    #[inline]
    #[must_use]
    pub fn networks(&self) -> Networks<'_> {
        Networks(self)
    }
}

impl Networks<'_> {
    /// Lists networks.
    ///
    /// `GET /networks`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<networking::Network, shared::PaginationMeta>, NetworksList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/networks")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a network.
    ///
    /// `POST /networks`
    #[inline]
    pub fn create(&self, body: networking::NetworkCreate) -> Call<networking::Network> {
        Call::new(self.0, const { &Op::new("POST", "/networks").data() }).json(&body)
    }

    /// Gets a network.
    ///
    /// `GET /networks/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<networking::Network> {
        Call::new(self.0, const { &Op::new("GET", "/networks/{id}").data() }).path(&[id])
    }

    /// Updates a network.
    ///
    /// `PATCH /networks/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: networking::NetworkCreate,
    ) -> Call<networking::Network> {
        Call::new(self.0, const { &Op::new("PATCH", "/networks/{id}").data() })
            .path(&[id])
            .json(&body)
    }

    /// Deletes a network.
    ///
    /// `DELETE /networks/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<networking::Network> {
        Call::new(self.0, const { &Op::new("DELETE", "/networks/{id}").data() })
            .path(&[id])
    }

    /// Lists the interfaces of a network.
    ///
    /// `GET /networks/{id}/network_interfaces`
    #[inline]
    pub fn list_interfaces(
        &self,
        id: &str,
    ) -> Call<
        Page<networking::NetworkInterface, shared::PaginationMeta>,
        NetworksListInterfaces,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/networks/{id}/network_interfaces")
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[id])
    }
}

/// What [`Networks::list`] (`GET /networks`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListNetworksFilter`](networking::ListNetworksFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum NetworksList {}

impl<T> Call<T, NetworksList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<networking::ListNetworksFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<networking::ListNetworksFilter>>::into_field(value),
        )
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// What [`Networks::list_interfaces`] (`GET /networks/{id}/network_interfaces`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListNetworkInterfacesFilter`](networking::ListNetworkInterfacesFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum NetworksListInterfaces {}

impl<T> Call<T, NetworksListInterfaces> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<networking::ListNetworkInterfacesFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<networking::ListNetworkInterfacesFilter>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.networks().default_gateway()`. Feature `networking`.
///
/// Guide: [Networking](crate::guides::networking).
#[derive(Clone, Copy, Debug)]
pub struct NetworksDefaultGateway<'a>(pub(crate) &'a Client);

impl<'a> Networks<'a> {
    /// Operations under `networks.default_gateway`. Feature `networking`.
    #[inline]
    #[must_use]
    pub fn default_gateway(self) -> NetworksDefaultGateway<'a> {
        NetworksDefaultGateway(self.0)
    }
}

impl NetworksDefaultGateway<'_> {
    /// Gets the default gateway of a network.
    ///
    /// `GET /networks/{id}/default_gateway`
    #[inline]
    pub fn retrieve(
        &self,
        id: &str,
    ) -> Call<networking::RetrieveDefaultGatewayResponse> {
        Call::new(self.0, const { &Op::new("GET", "/networks/{id}/default_gateway") })
            .path(&[id])
    }

    /// Creates a default gateway for a network.
    ///
    /// `POST /networks/{id}/default_gateway`
    #[inline]
    pub fn create(
        &self,
        id: &str,
        body: networking::DefaultGateway,
    ) -> Call<networking::RetrieveDefaultGatewayResponse> {
        Call::new(self.0, const { &Op::new("POST", "/networks/{id}/default_gateway") })
            .path(&[id])
            .json(&body)
    }

    /// Deletes the default gateway of a network.
    ///
    /// `DELETE /networks/{id}/default_gateway`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<networking::RetrieveDefaultGatewayResponse> {
        Call::new(self.0, const { &Op::new("DELETE", "/networks/{id}/default_gateway") })
            .path(&[id])
    }
}

/// Operations under `client.private_wireless_gateways()`. Feature `networking`.
///
/// Guide: [Networking](crate::guides::networking).
#[derive(Clone, Copy, Debug)]
pub struct PrivateWirelessGateways<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `private_wireless_gateways`. Feature `networking`.
    #[inline]
    #[must_use]
    pub fn private_wireless_gateways(&self) -> PrivateWirelessGateways<'_> {
        PrivateWirelessGateways(self)
    }
}

impl PrivateWirelessGateways<'_> {
    /// Lists private wireless gateways.
    ///
    /// `GET /private_wireless_gateways`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<networking::PrivateWirelessGateway, shared::PaginationMeta>,
        PrivateWirelessGatewaysList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/private_wireless_gateways")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a private wireless gateway.
    ///
    /// `POST /private_wireless_gateways`
    #[inline]
    pub fn create(
        &self,
        body: networking::CreatePrivateWirelessGatewayRequest,
    ) -> Call<networking::PrivateWirelessGateway> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/private_wireless_gateways").data() },
            )
            .json(&body)
    }

    /// Gets a private wireless gateway.
    ///
    /// `GET /private_wireless_gateways/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<networking::PrivateWirelessGateway> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/private_wireless_gateways/{id}").data() },
            )
            .path(&[id])
    }

    /// Deletes a private wireless gateway.
    ///
    /// `DELETE /private_wireless_gateways/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<networking::PrivateWirelessGateway> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/private_wireless_gateways/{id}").data() },
            )
            .path(&[id])
    }
}

/// What [`PrivateWirelessGateways::list`] (`GET /private_wireless_gateways`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter_name`, `String`: `filter[name]` in the query.
/// - `filter_ip_range`, `String`: `filter[ip_range]` in the query.
/// - `filter_region_code`, `String`: `filter[region_code]` in the query.
/// - `filter_created_at`, `String`: `filter[created_at]` in the query.
/// - `filter_updated_at`, `String`: `filter[updated_at]` in the query.
#[derive(Debug)]
pub enum PrivateWirelessGatewaysList {}

impl<T> Call<T, PrivateWirelessGatewaysList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `filter[name]`.
    #[inline]
    pub fn filter_name(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[name]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `filter[ip_range]`.
    #[inline]
    pub fn filter_ip_range(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[ip_range]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `filter[region_code]`.
    #[inline]
    pub fn filter_region_code(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[region_code]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `filter[created_at]`.
    #[inline]
    pub fn filter_created_at(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[created_at]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `filter[updated_at]`.
    #[inline]
    pub fn filter_updated_at(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[updated_at]", &IntoField::<Option<String>>::into_field(value))
    }
}

/// Operations under `client.public_internet_gateways()`. Feature `networking`.
///
/// Guide: [Networking](crate::guides::networking).
#[derive(Clone, Copy, Debug)]
pub struct PublicInternetGateways<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `public_internet_gateways`. Feature `networking`.
    #[inline]
    #[must_use]
    pub fn public_internet_gateways(&self) -> PublicInternetGateways<'_> {
        PublicInternetGateways(self)
    }
}

impl PublicInternetGateways<'_> {
    /// Lists public internet gateways.
    ///
    /// `GET /public_internet_gateways`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<networking::PublicInternetGateway, shared::PaginationMeta>,
        PublicInternetGatewaysList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/public_internet_gateways")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a public internet gateway.
    ///
    /// `POST /public_internet_gateways`
    #[inline]
    pub fn create(
        &self,
        body: networking::PublicInternetGateway,
    ) -> Call<networking::PublicInternetGateway> {
        Call::new(self.0, const { &Op::new("POST", "/public_internet_gateways").data() })
            .json(&body)
    }

    /// Gets a public internet gateway.
    ///
    /// `GET /public_internet_gateways/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<networking::PublicInternetGateway> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/public_internet_gateways/{id}").data() },
            )
            .path(&[id])
    }

    /// Deletes a public internet gateway.
    ///
    /// `DELETE /public_internet_gateways/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<networking::PublicInternetGateway> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/public_internet_gateways/{id}").data() },
            )
            .path(&[id])
    }
}

/// What [`PublicInternetGateways::list`] (`GET /public_internet_gateways`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListPublicInternetGatewaysFilter`](networking::ListPublicInternetGatewaysFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum PublicInternetGatewaysList {}

impl<T> Call<T, PublicInternetGatewaysList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<networking::ListPublicInternetGatewaysFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<networking::ListPublicInternetGatewaysFilter>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.regions()`. Feature `networking`.
///
/// Guide: [Networking](crate::guides::networking).
#[derive(Clone, Copy, Debug)]
pub struct Regions<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `regions`. Feature `networking`.
    #[inline]
    #[must_use]
    pub fn regions(&self) -> Regions<'_> {
        Regions(self)
    }
}

impl Regions<'_> {
    /// Lists regions.
    ///
    /// `GET /regions`
    #[inline]
    pub fn list(&self) -> Call<Vec<networking::Region>> {
        Call::new(self.0, const { &Op::new("GET", "/regions").data() })
    }
}

/// Operations under `client.virtual_cross_connects()`. Feature `networking`.
///
/// Guide: [Networking](crate::guides::networking).
#[derive(Clone, Copy, Debug)]
pub struct VirtualCrossConnects<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `virtual_cross_connects`. Feature `networking`.
    #[inline]
    #[must_use]
    pub fn virtual_cross_connects(&self) -> VirtualCrossConnects<'_> {
        VirtualCrossConnects(self)
    }
}

impl VirtualCrossConnects<'_> {
    /// Lists virtual cross connects.
    ///
    /// `GET /virtual_cross_connects`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<networking::VirtualCrossConnectCombined, shared::PaginationMeta>,
        VirtualCrossConnectsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/virtual_cross_connects")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a virtual cross connect.
    ///
    /// `POST /virtual_cross_connects`
    #[inline]
    pub fn create(
        &self,
        body: networking::VirtualCrossConnectCreate,
    ) -> Call<networking::VirtualCrossConnectCombined> {
        Call::new(self.0, const { &Op::new("POST", "/virtual_cross_connects").data() })
            .json(&body)
    }

    /// Gets a virtual cross connect.
    ///
    /// `GET /virtual_cross_connects/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<networking::VirtualCrossConnectCombined> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/virtual_cross_connects/{id}").data() },
            )
            .path(&[id])
    }

    /// Updates a virtual cross connect.
    ///
    /// `PATCH /virtual_cross_connects/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: networking::VirtualCrossConnectPatch,
    ) -> Call<networking::VirtualCrossConnectCombined> {
        Call::new(
                self.0,
                const { &Op::new("PATCH", "/virtual_cross_connects/{id}").data() },
            )
            .path(&[id])
            .json(&body)
    }

    /// Deletes a virtual cross connect.
    ///
    /// `DELETE /virtual_cross_connects/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<networking::VirtualCrossConnectCombined> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/virtual_cross_connects/{id}").data() },
            )
            .path(&[id])
    }
}

/// What [`VirtualCrossConnects::list`] (`GET /virtual_cross_connects`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListPublicInternetGatewaysFilter`](networking::ListPublicInternetGatewaysFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum VirtualCrossConnectsList {}

impl<T> Call<T, VirtualCrossConnectsList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<networking::ListPublicInternetGatewaysFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<networking::ListPublicInternetGatewaysFilter>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.virtual_cross_connects_coverage()`. Feature `networking`.
///
/// Guide: [Networking](crate::guides::networking).
#[derive(Clone, Copy, Debug)]
pub struct VirtualCrossConnectsCoverage<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `virtual_cross_connects_coverage`. Feature `networking`.
    #[inline]
    #[must_use]
    pub fn virtual_cross_connects_coverage(&self) -> VirtualCrossConnectsCoverage<'_> {
        VirtualCrossConnectsCoverage(self)
    }
}

impl VirtualCrossConnectsCoverage<'_> {
    /// Lists the coverage of virtual cross connects.
    ///
    /// `GET /virtual_cross_connects_coverage`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<networking::VirtualCrossConnectCoverage, shared::PaginationMeta>,
        VirtualCrossConnectsCoverageList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/virtual_cross_connects_coverage")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }
}

/// What [`VirtualCrossConnectsCoverage::list`] (`GET /virtual_cross_connects_coverage`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filters`, [`ListVirtualCrossConnectsCoverageFilters`](networking::ListVirtualCrossConnectsCoverageFilters): `filters` in the query.
/// - `filter`, [`ListVirtualCrossConnectsCoverageFilter`](networking::ListVirtualCrossConnectsCoverageFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum VirtualCrossConnectsCoverageList {}

impl<T> Call<T, VirtualCrossConnectsCoverageList> {
    /// Sets the query parameter `filters`.
    #[inline]
    pub fn filters(
        self,
        value: impl IntoField<
            Option<networking::ListVirtualCrossConnectsCoverageFilters>,
        >,
    ) -> Self {
        self.arg(
            "filters",
            &IntoField::<
                Option<networking::ListVirtualCrossConnectsCoverageFilters>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<networking::ListVirtualCrossConnectsCoverageFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<networking::ListVirtualCrossConnectsCoverageFilter>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.wireguard_interfaces()`. Feature `networking`.
///
/// Guide: [Networking](crate::guides::networking).
#[derive(Clone, Copy, Debug)]
pub struct WireguardInterfaces<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `wireguard_interfaces`. Feature `networking`.
    #[inline]
    #[must_use]
    pub fn wireguard_interfaces(&self) -> WireguardInterfaces<'_> {
        WireguardInterfaces(self)
    }
}

impl WireguardInterfaces<'_> {
    /// Lists WireGuard interfaces.
    ///
    /// `GET /wireguard_interfaces`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<networking::WireguardInterfaceRead, shared::PaginationMeta>,
        WireguardInterfacesList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/wireguard_interfaces")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a WireGuard interface.
    ///
    /// `POST /wireguard_interfaces`
    #[inline]
    pub fn create(
        &self,
        body: networking::WireguardInterfaceCreate,
    ) -> Call<networking::WireguardInterfaceRead> {
        Call::new(self.0, const { &Op::new("POST", "/wireguard_interfaces").data() })
            .json(&body)
    }

    /// Gets a WireGuard interface.
    ///
    /// `GET /wireguard_interfaces/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<networking::WireguardInterfaceRead> {
        Call::new(self.0, const { &Op::new("GET", "/wireguard_interfaces/{id}").data() })
            .path(&[id])
    }

    /// Deletes a WireGuard interface.
    ///
    /// `DELETE /wireguard_interfaces/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<networking::WireguardInterfaceRead> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/wireguard_interfaces/{id}").data() },
            )
            .path(&[id])
    }
}

/// What [`WireguardInterfaces::list`] (`GET /wireguard_interfaces`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListPublicInternetGatewaysFilter`](networking::ListPublicInternetGatewaysFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum WireguardInterfacesList {}

impl<T> Call<T, WireguardInterfacesList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<networking::ListPublicInternetGatewaysFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<networking::ListPublicInternetGatewaysFilter>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.wireguard_peers()`. Feature `networking`.
///
/// Guide: [Networking](crate::guides::networking).
#[derive(Clone, Copy, Debug)]
pub struct WireguardPeers<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `wireguard_peers`. Feature `networking`.
    #[inline]
    #[must_use]
    pub fn wireguard_peers(&self) -> WireguardPeers<'_> {
        WireguardPeers(self)
    }
}

impl WireguardPeers<'_> {
    /// Lists WireGuard peers.
    ///
    /// `GET /wireguard_peers`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<networking::WireguardPeer, shared::PaginationMeta>,
        WireguardPeersList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/wireguard_peers")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a WireGuard peer.
    ///
    /// `POST /wireguard_peers`
    #[inline]
    pub fn create(
        &self,
        body: networking::WireguardPeerCreate,
    ) -> Call<networking::WireguardPeer> {
        Call::new(self.0, const { &Op::new("POST", "/wireguard_peers").data() })
            .json(&body)
    }

    /// Gets a WireGuard peer.
    ///
    /// `GET /wireguard_peers/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<networking::WireguardPeer> {
        Call::new(self.0, const { &Op::new("GET", "/wireguard_peers/{id}").data() })
            .path(&[id])
    }

    /// Updates a WireGuard peer.
    ///
    /// `PATCH /wireguard_peers/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: networking::WireguardPeerPatch,
    ) -> Call<networking::WireguardPeer> {
        Call::new(self.0, const { &Op::new("PATCH", "/wireguard_peers/{id}").data() })
            .path(&[id])
            .json(&body)
    }

    /// Deletes a WireGuard peer.
    ///
    /// `DELETE /wireguard_peers/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<networking::WireguardPeer> {
        Call::new(self.0, const { &Op::new("DELETE", "/wireguard_peers/{id}").data() })
            .path(&[id])
    }

    /// Gets the config of a WireGuard peer.
    ///
    /// `GET /wireguard_peers/{id}/config`
    #[inline]
    pub fn retrieve_config(&self, id: &str) -> Call<String> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/wireguard_peers/{id}/config").accept("text/plain")
                },
            )
            .path(&[id])
    }
}

/// What [`WireguardPeers::list`] (`GET /wireguard_peers`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListWireguardPeersFilter`](networking::ListWireguardPeersFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum WireguardPeersList {}

impl<T> Call<T, WireguardPeersList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<networking::ListWireguardPeersFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<networking::ListWireguardPeersFilter>>::into_field(value),
        )
    }

    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}
