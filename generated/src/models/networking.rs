//! Types of Networking. Private networks, gateways, global IPs, WireGuard interfaces and cross connects.
//!
//! See [the operations](crate::resources::networking), [the guide](crate::guides::networking).

use super::shared;
use crate::runtime::model::{DateTime, Value, object, string_enum, union};

string_enum! {
    /// `cloud_provider` of [`VirtualCrossConnectCombined`]. Part of [`VirtualCrossConnectCreate`], [`ListVirtualCrossConnectsCoverageFilter`] and [`VirtualCrossConnectCoverage`].
    pub enum CloudProvider {
        Aws = "aws",
        Azure = "azure",
        Gce = "gce",
    }
}

object! {
    /// Schema `ClusterNode`. Part of [`RecursiveCluster`].
    pub struct ClusterNode reply {
        filename: String = "filename" required,
        text: String = "text" required,
    }
}

object! {
    /// Schema `ClusteringRequestInfo`. Returned by [`client.ai().clusters().list`](crate::resources::networking::AiClusters::list).
    pub struct ClusteringRequestInfo reply {
        bucket: String = "bucket" required,
        created_at: DateTime = "created_at" required,
        finished_at: DateTime = "finished_at" required,
        min_cluster_size: i64 = "min_cluster_size" required,
        min_subcluster_size: i64 = "min_subcluster_size" required,
        status: TaskStatus = "status" required,
        task_id: String = "task_id" required,
    }
}

object! {
    /// Schema `ClusteringStatusResponse`. Returned by [`client.ai().clusters().retrieve`](crate::resources::networking::AiClusters::retrieve).
    pub struct ClusteringStatusResponse reply {
        bucket: String = "bucket" required,
        clusters: Vec<RecursiveCluster> = "clusters" required,
        status: TaskStatus = "status" required,
    }
}

object! {
    /// Request body of `POST /private_wireless_gateways`. Taken by [`client.private_wireless_gateways().create`](crate::resources::networking::PrivateWirelessGateways::create).
    pub struct CreatePrivateWirelessGatewayRequest request {
        name: String = "name" required,
        /// Format: `uuid`.
        network_id: String = "network_id" required,
        region_code: Option<String> = "region_code",
    }
    /// Creates one with `network_id` and `name`, which are required.
    new(network_id: String, name: String)
}

object! {
    /// Schema `DefaultGateway`. Taken by [`client.networks().default_gateway().create`](crate::resources::networking::NetworksDefaultGateway::create). Part of [`RetrieveDefaultGatewayResponse`].
    pub struct DefaultGateway both {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
        /// Format: `uuid`. Set by the server.
        network_id: Option<String> = "network_id",
        /// Set by the server.
        status: Option<InterfaceStatus> = "status",
        /// Format: `uuid`.
        wireguard_peer_id: Option<String> = "wireguard_peer_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `GlobalIP`. Taken by [`client.global_ips().create`](crate::resources::networking::GlobalIps::create). Returned by [`client.global_ips().list`](crate::resources::networking::GlobalIps::list), [`client.global_ips().create`](crate::resources::networking::GlobalIps::create), [`client.global_ips().retrieve`](crate::resources::networking::GlobalIps::retrieve) and 1 more.
    pub struct GlobalIp both {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
        description: Option<String> = "description",
        /// Set by the server.
        ip_address: Option<String> = "ip_address",
        name: Option<String> = "name",
        ports: Option<Value> = "ports",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `GlobalIPAllowedPort`. Returned by [`client.global_ip_allowed_ports().list`](crate::resources::networking::GlobalIpAllowedPorts::list).
    pub struct GlobalIpAllowedPort reply {
        first_port: Option<i64> = "first_port",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        last_port: Option<i64> = "last_port",
        name: Option<String> = "name",
        /// Set by the server.
        protocol_code: Option<String> = "protocol_code",
        /// Set by the server.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `GlobalIpAssignment`. Taken by [`client.global_ip_assignments().create`](crate::resources::networking::GlobalIpAssignments::create). Returned by [`client.global_ip_assignments().list`](crate::resources::networking::GlobalIpAssignments::list), [`client.global_ip_assignments().create`](crate::resources::networking::GlobalIpAssignments::create), [`client.global_ip_assignments().retrieve`](crate::resources::networking::GlobalIpAssignments::retrieve) and 2 more.
    pub struct GlobalIpAssignment both {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
        /// Format: `uuid`.
        global_ip_id: Option<String> = "global_ip_id",
        /// Set by the server.
        is_announced: Option<bool> = "is_announced",
        /// Set by the server.
        is_connected: Option<bool> = "is_connected",
        is_in_maintenance: Option<bool> = "is_in_maintenance",
        /// Set by the server.
        status: Option<InterfaceStatus> = "status",
        /// Format: `uuid`.
        wireguard_peer_id: Option<String> = "wireguard_peer_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `GlobalIpAssignmentHealthMetric`. Returned by [`client.global_ip_assignment_health().retrieve`](crate::resources::networking::GlobalIpAssignmentHealth::retrieve).
    pub struct GlobalIpAssignmentHealthMetric reply {
        global_ip: Option<GlobalIpAssignmentHealthMetricGlobalIp> = "global_ip",
        global_ip_assignment: Option<GlobalIpAssignmentHealthMetricGlobalIpAssignment> = "global_ip_assignment",
        health: Option<GlobalIpAssignmentHealthMetricHealth> = "health",
        timestamp: Option<DateTime> = "timestamp",
    }
}

object! {
    /// `global_ip` of [`GlobalIpAssignmentHealthMetric`]. Part of [`GlobalIpAssignmentUsageMetric`], [`GlobalIpLatencyMetric`] and [`GlobalIpUsageMetric`].
    pub struct GlobalIpAssignmentHealthMetricGlobalIp reply {
        /// Format: `uuid`.
        id: Option<String> = "id",
        /// Set by the server.
        ip_address: Option<String> = "ip_address",
    }
}

object! {
    /// `global_ip_assignment` of [`GlobalIpAssignmentHealthMetric`]. Part of [`GlobalIpAssignmentUsageMetric`].
    pub struct GlobalIpAssignmentHealthMetricGlobalIpAssignment reply {
        /// Format: `uuid`.
        id: Option<String> = "id",
        wireguard_peer: Option<GlobalIpAssignmentHealthMetricGlobalIpAssignmentWireguardPeer> = "wireguard_peer",
        /// Format: `uuid`.
        wireguard_peer_id: Option<String> = "wireguard_peer_id",
    }
}

object! {
    /// `wireguard_peer` of [`GlobalIpAssignmentHealthMetricGlobalIpAssignment`].
    pub struct GlobalIpAssignmentHealthMetricGlobalIpAssignmentWireguardPeer reply {
        ip_address: Option<String> = "ip_address",
        name: Option<String> = "name",
    }
}

object! {
    /// `health` of [`GlobalIpAssignmentHealthMetric`].
    pub struct GlobalIpAssignmentHealthMetricHealth reply {
        fail: Option<f64> = "fail",
        pass: Option<f64> = "pass",
    }
}

object! {
    /// Schema `GlobalIpAssignmentUpdate`. Taken by [`client.global_ip_assignments().update`](crate::resources::networking::GlobalIpAssignments::update).
    pub struct GlobalIpAssignmentUpdate request {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
        /// Set by the server.
        global_ip_id: Option<String> = "global_ip_id",
        /// Set by the server.
        is_announced: Option<bool> = "is_announced",
        /// Set by the server.
        is_connected: Option<bool> = "is_connected",
        is_in_maintenance: Option<bool> = "is_in_maintenance",
        /// Set by the server.
        status: Option<InterfaceStatus> = "status",
        /// Set by the server.
        wireguard_peer_id: Option<String> = "wireguard_peer_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `GlobalIpAssignmentUsageMetric`. Returned by [`client.global_ip_assignments_usage().retrieve`](crate::resources::networking::GlobalIpAssignmentsUsage::retrieve).
    pub struct GlobalIpAssignmentUsageMetric reply {
        global_ip: Option<GlobalIpAssignmentHealthMetricGlobalIp> = "global_ip",
        global_ip_assignment: Option<GlobalIpAssignmentHealthMetricGlobalIpAssignment> = "global_ip_assignment",
        received: Option<UsageMetricReceived> = "received",
        timestamp: Option<DateTime> = "timestamp",
        transmitted: Option<UsageMetricTransmitted> = "transmitted",
    }
}

object! {
    /// Schema `GlobalIPHealthCheck`. Taken by [`client.global_ip_health_checks().create`](crate::resources::networking::GlobalIpHealthChecks::create). Returned by [`client.global_ip_health_checks().list`](crate::resources::networking::GlobalIpHealthChecks::list), [`client.global_ip_health_checks().create`](crate::resources::networking::GlobalIpHealthChecks::create), [`client.global_ip_health_checks().retrieve`](crate::resources::networking::GlobalIpHealthChecks::retrieve) and 1 more.
    pub struct GlobalIpHealthCheck both {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
        /// Format: `uuid`.
        global_ip_id: Option<String> = "global_ip_id",
        health_check_params: Option<Value> = "health_check_params",
        health_check_type: Option<String> = "health_check_type",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `GlobalIpHealthCheckType`. Returned by [`client.global_ip_health_check_types().list`](crate::resources::networking::GlobalIpHealthCheckTypes::list).
    pub struct GlobalIpHealthCheckType reply {
        health_check_params: Option<Value> = "health_check_params",
        health_check_type: Option<String> = "health_check_type",
        /// Set by the server.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `GlobalIpLatencyMetric`. Returned by [`client.global_ip_latency().retrieve`](crate::resources::networking::GlobalIpLatency::retrieve).
    pub struct GlobalIpLatencyMetric reply {
        global_ip: Option<GlobalIpAssignmentHealthMetricGlobalIp> = "global_ip",
        mean_latency: Option<GlobalIpLatencyMetricMeanLatency> = "mean_latency",
        percentile_latency: Option<PercentileLatency> = "percentile_latency",
        prober_location: Option<GlobalIpLatencyMetricProberLocation> = "prober_location",
        timestamp: Option<DateTime> = "timestamp",
    }
}

object! {
    /// `mean_latency` of [`GlobalIpLatencyMetric`].
    pub struct GlobalIpLatencyMetricMeanLatency reply {
        amount: Option<f64> = "amount",
        unit: Option<String> = "unit",
    }
}

object! {
    /// `prober_location` of [`GlobalIpLatencyMetric`].
    pub struct GlobalIpLatencyMetricProberLocation reply {
        /// Format: `uuid`.
        id: Option<String> = "id",
        lat: Option<f64> = "lat",
        lon: Option<f64> = "lon",
        name: Option<String> = "name",
    }
}

object! {
    /// Schema `GlobalIPProtocol`. Returned by [`client.global_ip_protocols().list`](crate::resources::networking::GlobalIpProtocols::list).
    pub struct GlobalIpProtocol reply {
        /// Set by the server.
        code: Option<String> = "code",
        name: Option<String> = "name",
        /// Set by the server.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `GlobalIpUsageMetric`. Returned by [`client.global_ip_usage().retrieve`](crate::resources::networking::GlobalIpUsage::retrieve).
    pub struct GlobalIpUsageMetric reply {
        global_ip: Option<GlobalIpAssignmentHealthMetricGlobalIp> = "global_ip",
        received: Option<UsageMetricReceived> = "received",
        timestamp: Option<DateTime> = "timestamp",
        transmitted: Option<UsageMetricTransmitted> = "transmitted",
    }
}

object! {
    /// Schema `Integration`. Returned by [`client.ai().integrations().list`](crate::resources::networking::AiIntegrations::list) and [`client.ai().integrations().retrieve`](crate::resources::networking::AiIntegrations::retrieve).
    pub struct Integration reply {
        available_tools: Vec<String> = "available_tools" required,
        description: String = "description" required,
        display_name: String = "display_name" required,
        id: String = "id" required,
        logo_url: String = "logo_url" required,
        name: String = "name" required,
        status: IntegrationStatus = "status" required,
    }
}

object! {
    /// Schema `IntegrationConnection`. Returned by [`client.ai().integrations().connections().list`](crate::resources::networking::AiIntegrationsConnections::list) and [`client.ai().integrations().connections().retrieve`](crate::resources::networking::AiIntegrationsConnections::retrieve).
    pub struct IntegrationConnection reply {
        allowed_tools: Vec<String> = "allowed_tools" required,
        id: String = "id" required,
        integration_id: String = "integration_id" required,
    }
}

string_enum! {
    /// `status` of [`Integration`].
    pub enum IntegrationStatus {
        Disconnected = "disconnected",
        Connected = "connected",
    }
}

string_enum! {
    /// Schema `InterfaceStatus`. Part of [`GlobalIpAssignment`], [`GlobalIpAssignmentUpdate`], [`DefaultGateway`] and 7 more.
    pub enum InterfaceStatus {
        Created = "created",
        Provisioning = "provisioning",
        Provisioned = "provisioned",
        Deleting = "deleting",
    }
}

union! {
    /// `global_ip_assignment_id` of [`RetrieveGlobalIpAssignmentHealthFilter`]. Part of [`RetrieveGlobalIpLatencyFilter`].
    pub enum IpId {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON object.
        Object(IpIdObject) = json "object",
    }
    from Text(String)
    from Object(IpIdObject)
    text Text
}

object! {
    /// A variant of [`IpId`].
    pub struct IpIdObject request {
        in_: Option<String> = "in",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `0` of [`PercentileLatency`].
    pub struct Latency reply {
        amount: Option<f64> = "amount",
        unit: Option<String> = "unit",
    }
}

object! {
    /// Parameter of `GET /networks/{id}/network_interfaces`. Taken by [`client.networks().list_interfaces`](crate::resources::networking::Networks::list_interfaces).
    pub struct ListNetworkInterfacesFilter request {
        name: Option<String> = "name",
        /// Set by the server.
        status: Option<InterfaceStatus> = "status",
        type_: Option<String> = "type",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /networks`. Taken by [`client.networks().list`](crate::resources::networking::Networks::list).
    pub struct ListNetworksFilter request {
        name: Option<String> = "name",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /public_internet_gateways`. Taken by [`client.public_internet_gateways().list`](crate::resources::networking::PublicInternetGateways::list), [`client.virtual_cross_connects().list`](crate::resources::networking::VirtualCrossConnects::list) and [`client.wireguard_interfaces().list`](crate::resources::networking::WireguardInterfaces::list).
    pub struct ListPublicInternetGatewaysFilter request {
        network_id: Option<String> = "network_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /virtual_cross_connects_coverage`. Taken by [`client.virtual_cross_connects_coverage().list`](crate::resources::networking::VirtualCrossConnectsCoverage::list).
    pub struct ListVirtualCrossConnectsCoverageFilter request {
        cloud_provider: Option<CloudProvider> = "cloud_provider",
        cloud_provider_region: Option<String> = "cloud_provider_region",
        location_code: Option<String> = "location.code",
        location_pop: Option<String> = "location.pop",
        location_region: Option<String> = "location.region",
        location_site: Option<String> = "location.site",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /virtual_cross_connects_coverage`. Taken by [`client.virtual_cross_connects_coverage().list`](crate::resources::networking::VirtualCrossConnectsCoverage::list).
    pub struct ListVirtualCrossConnectsCoverageFilters request {
        available_bandwidth: Option<ListVirtualCrossConnectsCoverageFiltersAvailableBandwidth> = "available_bandwidth",
    }
    /// Creates an empty one.
    new()
}

union! {
    /// `available_bandwidth` of [`ListVirtualCrossConnectsCoverageFilters`].
    pub enum ListVirtualCrossConnectsCoverageFiltersAvailableBandwidth {
        /// A JSON integer.
        Integer(i64) = json "integer",
        /// A JSON object.
        Object(ListVirtualCrossConnectsCoverageFiltersAvailableBandwidthObject) = json "object",
    }
    from Integer(i64)
    from Object(ListVirtualCrossConnectsCoverageFiltersAvailableBandwidthObject)
}

object! {
    /// A variant of [`ListVirtualCrossConnectsCoverageFiltersAvailableBandwidth`].
    pub struct ListVirtualCrossConnectsCoverageFiltersAvailableBandwidthObject request {
        contains: Option<i64> = "contains",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /wireguard_peers`. Taken by [`client.wireguard_peers().list`](crate::resources::networking::WireguardPeers::list).
    pub struct ListWireguardPeersFilter request {
        /// Format: `uuid`.
        wireguard_interface_id: Option<String> = "wireguard_interface_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `Network`. Returned by [`client.networks().list`](crate::resources::networking::Networks::list), [`client.networks().create`](crate::resources::networking::Networks::create), [`client.networks().retrieve`](crate::resources::networking::Networks::retrieve) and 2 more.
    pub struct Network reply {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
        name: Option<String> = "name",
    }
}

object! {
    /// Schema `NetworkCreate`. Taken by [`client.networks().create`](crate::resources::networking::Networks::create) and [`client.networks().update`](crate::resources::networking::Networks::update).
    pub struct NetworkCreate request {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
        name: String = "name" required,
    }
    /// Creates one with `name`, which is required.
    new(name: String)
}

object! {
    /// Schema `NetworkInterface`. Returned by [`client.networks().list_interfaces`](crate::resources::networking::Networks::list_interfaces).
    pub struct NetworkInterface reply {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
        name: Option<String> = "name",
        /// Format: `uuid`.
        network_id: Option<String> = "network_id",
        /// Set by the server.
        status: Option<InterfaceStatus> = "status",
        region: Option<NetworkInterfaceRegion> = "region",
        region_code: Option<String> = "region_code",
        /// Set by the server.
        type_: Option<String> = "type",
    }
}

object! {
    /// `region` of [`NetworkInterface`]. Part of [`VirtualCrossConnectCombined`] and [`WireguardInterfaceRead`].
    pub struct NetworkInterfaceRegion reply {
        code: Option<String> = "code",
        name: Option<String> = "name",
        /// Set by the server.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// `percentile_latency` of [`GlobalIpLatencyMetric`].
    pub struct PercentileLatency reply {
        n0: Option<Latency> = "0",
        n100: Option<Latency> = "100",
        n25: Option<Latency> = "25",
        n50: Option<Latency> = "50",
        n75: Option<Latency> = "75",
        n90: Option<Latency> = "90",
        n99: Option<Latency> = "99",
    }
}

object! {
    /// Schema `PrivateWirelessGateway`. Returned by [`client.private_wireless_gateways().list`](crate::resources::networking::PrivateWirelessGateways::list), [`client.private_wireless_gateways().create`](crate::resources::networking::PrivateWirelessGateways::create), [`client.private_wireless_gateways().retrieve`](crate::resources::networking::PrivateWirelessGateways::retrieve) and 1 more.
    pub struct PrivateWirelessGateway reply {
        assigned_resources: Option<Vec<PwgAssignedResourcesSummary>> = "assigned_resources",
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        ip_range: Option<String> = "ip_range",
        name: Option<String> = "name",
        /// Format: `uuid`.
        network_id: Option<String> = "network_id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        region_code: Option<String> = "region_code",
        status: Option<PrivateWirelessGatewayStatus> = "status",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
}

object! {
    /// Schema `PrivateWirelessGatewayStatus`. Part of [`PrivateWirelessGateway`].
    pub struct PrivateWirelessGatewayStatus reply {
        /// Set by the server.
        error_code: Option<String> = "error_code",
        /// Set by the server.
        error_description: Option<String> = "error_description",
        /// Default: `provisioning`. Set by the server.
        value: Option<PrivateWirelessGatewayStatusValue> = "value",
    }
}

string_enum! {
    /// `value` of [`PrivateWirelessGatewayStatus`].
    pub enum PrivateWirelessGatewayStatusValue {
        Provisioning = "provisioning",
        Provisioned = "provisioned",
        Failed = "failed",
        Decommissioning = "decommissioning",
    }
}

object! {
    /// Schema `PublicInternetGateway`. Taken by [`client.public_internet_gateways().create`](crate::resources::networking::PublicInternetGateways::create). Returned by [`client.public_internet_gateways().list`](crate::resources::networking::PublicInternetGateways::list), [`client.public_internet_gateways().create`](crate::resources::networking::PublicInternetGateways::create), [`client.public_internet_gateways().retrieve`](crate::resources::networking::PublicInternetGateways::retrieve) and 1 more.
    pub struct PublicInternetGateway both {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
        name: Option<String> = "name",
        /// Format: `uuid`.
        network_id: Option<String> = "network_id",
        /// Set by the server.
        status: Option<InterfaceStatus> = "status",
        /// Set by the server.
        public_ip: Option<String> = "public_ip",
        region_code: Option<String> = "region_code",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `PublicTextClusteringRequest`. Taken by [`client.ai().clusters().compute`](crate::resources::networking::AiClusters::compute).
    pub struct PublicTextClusteringRequest request {
        bucket: String = "bucket" required,
        files: Option<Vec<String>> = "files",
        /// Default: `25`.
        min_cluster_size: Option<i64> = "min_cluster_size",
        /// Default: `5`.
        min_subcluster_size: Option<i64> = "min_subcluster_size",
        prefix: Option<String> = "prefix",
    }
    /// Creates one with `bucket`, which is required.
    new(bucket: String)
}

object! {
    /// Schema `PWGAssignedResourcesSummary`. Part of [`PrivateWirelessGateway`].
    pub struct PwgAssignedResourcesSummary reply {
        /// Set by the server.
        count: Option<i64> = "count",
        /// Set by the server.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `RecursiveCluster`. Part of [`ClusteringStatusResponse`].
    pub struct RecursiveCluster reply {
        cluster_header: Option<String> = "cluster_header",
        cluster_id: String = "cluster_id" required,
        cluster_summary: String = "cluster_summary" required,
        nodes: Option<Vec<ClusterNode>> = "nodes",
        subclusters: Option<Vec<RecursiveCluster>> = "subclusters",
        total_number_of_nodes: i64 = "total_number_of_nodes" required,
    }
}

object! {
    /// Schema `netapps_Region`. Returned by [`client.regions().list`](crate::resources::networking::Regions::list).
    pub struct Region reply {
        code: Option<String> = "code",
        /// Set by the server.
        created_at: Option<String> = "created_at",
        name: Option<String> = "name",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        supported_interfaces: Option<Vec<String>> = "supported_interfaces",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
    }
}

object! {
    /// Reply of `GET /networks/{id}/default_gateway`. Returned by [`client.networks().default_gateway().retrieve`](crate::resources::networking::NetworksDefaultGateway::retrieve), [`client.networks().default_gateway().create`](crate::resources::networking::NetworksDefaultGateway::create) and [`client.networks().default_gateway().delete`](crate::resources::networking::NetworksDefaultGateway::delete).
    pub struct RetrieveDefaultGatewayResponse reply {
        data: Option<Vec<DefaultGateway>> = "data",
        meta: Option<shared::PaginationMeta> = "meta",
    }
}

object! {
    /// Parameter of `GET /global_ip_assignment_health`. Taken by [`client.global_ip_assignment_health().retrieve`](crate::resources::networking::GlobalIpAssignmentHealth::retrieve) and [`client.global_ip_assignments_usage().retrieve`](crate::resources::networking::GlobalIpAssignmentsUsage::retrieve).
    pub struct RetrieveGlobalIpAssignmentHealthFilter request {
        global_ip_assignment_id: Option<IpId> = "global_ip_assignment_id",
        global_ip_id: Option<IpId> = "global_ip_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /global_ip_latency`. Taken by [`client.global_ip_latency().retrieve`](crate::resources::networking::GlobalIpLatency::retrieve) and [`client.global_ip_usage().retrieve`](crate::resources::networking::GlobalIpUsage::retrieve).
    pub struct RetrieveGlobalIpLatencyFilter request {
        global_ip_id: Option<IpId> = "global_ip_id",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Schema `TaskStatus`. Part of [`ClusteringRequestInfo`] and [`ClusteringStatusResponse`].
    pub enum TaskStatus {
        Pending = "pending",
        Starting = "starting",
        Running = "running",
        Completed = "completed",
        Failed = "failed",
    }
}

object! {
    /// Schema `TextClusteringResponse`. Returned by [`client.ai().clusters().compute`](crate::resources::networking::AiClusters::compute).
    pub struct TextClusteringResponse reply {
        task_id: String = "task_id" required,
    }
}

object! {
    /// `received` of [`GlobalIpAssignmentUsageMetric`]. Part of [`GlobalIpUsageMetric`].
    pub struct UsageMetricReceived reply {
        amount: Option<f64> = "amount",
        unit: Option<String> = "unit",
    }
}

object! {
    /// `transmitted` of [`GlobalIpAssignmentUsageMetric`]. Part of [`GlobalIpUsageMetric`].
    pub struct UsageMetricTransmitted reply {
        amount: Option<f64> = "amount",
        unit: Option<String> = "unit",
    }
}

object! {
    /// Schema `VirtualCrossConnectCombined`. Returned by [`client.virtual_cross_connects().list`](crate::resources::networking::VirtualCrossConnects::list), [`client.virtual_cross_connects().create`](crate::resources::networking::VirtualCrossConnects::create), [`client.virtual_cross_connects().retrieve`](crate::resources::networking::VirtualCrossConnects::retrieve) and 2 more.
    pub struct VirtualCrossConnectCombined reply {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
        name: Option<String> = "name",
        /// Format: `uuid`.
        network_id: String = "network_id" required,
        /// Set by the server.
        status: Option<InterfaceStatus> = "status",
        bandwidth_mbps: Option<f64> = "bandwidth_mbps",
        bgp_asn: f64 = "bgp_asn" required,
        cloud_provider: CloudProvider = "cloud_provider" required,
        cloud_provider_region: String = "cloud_provider_region" required,
        primary_bgp_key: Option<String> = "primary_bgp_key",
        primary_cloud_account_id: String = "primary_cloud_account_id" required,
        primary_cloud_ip: Option<String> = "primary_cloud_ip",
        primary_enabled: Option<bool> = "primary_enabled",
        primary_telnyx_ip: Option<String> = "primary_telnyx_ip",
        secondary_bgp_key: Option<String> = "secondary_bgp_key",
        secondary_cloud_account_id: Option<String> = "secondary_cloud_account_id",
        secondary_cloud_ip: Option<String> = "secondary_cloud_ip",
        secondary_enabled: Option<bool> = "secondary_enabled",
        secondary_telnyx_ip: Option<String> = "secondary_telnyx_ip",
        region_code: String = "region_code" required,
        primary_routing_announcement: Option<bool> = "primary_routing_announcement",
        secondary_routing_announcement: Option<bool> = "secondary_routing_announcement",
        region: Option<NetworkInterfaceRegion> = "region",
    }
}

object! {
    /// Schema `VirtualCrossConnectCoverage`. Returned by [`client.virtual_cross_connects_coverage().list`](crate::resources::networking::VirtualCrossConnectsCoverage::list).
    pub struct VirtualCrossConnectCoverage reply {
        available_bandwidth: Option<Vec<f64>> = "available_bandwidth",
        cloud_provider: Option<CloudProvider> = "cloud_provider",
        cloud_provider_region: Option<String> = "cloud_provider_region",
        location: Option<shared::Location> = "location",
        /// Set by the server.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `VirtualCrossConnectCreate`. Taken by [`client.virtual_cross_connects().create`](crate::resources::networking::VirtualCrossConnects::create).
    pub struct VirtualCrossConnectCreate request {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
        name: Option<String> = "name",
        /// Format: `uuid`.
        network_id: String = "network_id" required,
        /// Set by the server.
        status: Option<InterfaceStatus> = "status",
        bandwidth_mbps: Option<f64> = "bandwidth_mbps",
        bgp_asn: f64 = "bgp_asn" required,
        cloud_provider: CloudProvider = "cloud_provider" required,
        cloud_provider_region: String = "cloud_provider_region" required,
        primary_bgp_key: Option<String> = "primary_bgp_key",
        primary_cloud_account_id: String = "primary_cloud_account_id" required,
        primary_cloud_ip: Option<String> = "primary_cloud_ip",
        /// Set by the server.
        primary_enabled: Option<bool> = "primary_enabled",
        primary_telnyx_ip: Option<String> = "primary_telnyx_ip",
        secondary_bgp_key: Option<String> = "secondary_bgp_key",
        secondary_cloud_account_id: Option<String> = "secondary_cloud_account_id",
        secondary_cloud_ip: Option<String> = "secondary_cloud_ip",
        /// Set by the server.
        secondary_enabled: Option<bool> = "secondary_enabled",
        secondary_telnyx_ip: Option<String> = "secondary_telnyx_ip",
        region_code: String = "region_code" required,
    }
    required VirtualCrossConnectCreateRequired { network_id: String, region_code: String, cloud_provider: CloudProvider, cloud_provider_region: String, bgp_asn: f64, primary_cloud_account_id: String }
}

object! {
    /// Schema `VirtualCrossConnectPatch`. Taken by [`client.virtual_cross_connects().update`](crate::resources::networking::VirtualCrossConnects::update).
    pub struct VirtualCrossConnectPatch request {
        primary_cloud_ip: Option<String> = "primary_cloud_ip",
        primary_enabled: Option<bool> = "primary_enabled",
        primary_routing_announcement: Option<bool> = "primary_routing_announcement",
        secondary_cloud_ip: Option<String> = "secondary_cloud_ip",
        secondary_enabled: Option<bool> = "secondary_enabled",
        secondary_routing_announcement: Option<bool> = "secondary_routing_announcement",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `WireguardInterfaceCreate`. Taken by [`client.wireguard_interfaces().create`](crate::resources::networking::WireguardInterfaces::create).
    pub struct WireguardInterfaceCreate request {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
        name: Option<String> = "name",
        /// Format: `uuid`.
        network_id: String = "network_id" required,
        /// Set by the server.
        status: Option<InterfaceStatus> = "status",
        enable_sip_trunking: Option<bool> = "enable_sip_trunking",
        /// Set by the server.
        endpoint: Option<String> = "endpoint",
        /// Set by the server.
        public_key: Option<String> = "public_key",
        region_code: String = "region_code" required,
    }
    /// Creates one with `network_id` and `region_code`, which are required.
    new(network_id: String, region_code: String)
}

object! {
    /// Schema `WireguardInterfaceRead`. Returned by [`client.wireguard_interfaces().list`](crate::resources::networking::WireguardInterfaces::list), [`client.wireguard_interfaces().create`](crate::resources::networking::WireguardInterfaces::create), [`client.wireguard_interfaces().retrieve`](crate::resources::networking::WireguardInterfaces::retrieve) and 1 more.
    pub struct WireguardInterfaceRead reply {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
        name: Option<String> = "name",
        /// Format: `uuid`.
        network_id: Option<String> = "network_id",
        /// Set by the server.
        status: Option<InterfaceStatus> = "status",
        enable_sip_trunking: Option<bool> = "enable_sip_trunking",
        /// Set by the server.
        endpoint: Option<String> = "endpoint",
        /// Set by the server.
        public_key: Option<String> = "public_key",
        region: Option<NetworkInterfaceRegion> = "region",
        region_code: Option<String> = "region_code",
    }
}

object! {
    /// Schema `WireguardPeer`. Returned by [`client.wireguard_peers().list`](crate::resources::networking::WireguardPeers::list), [`client.wireguard_peers().create`](crate::resources::networking::WireguardPeers::create), [`client.wireguard_peers().retrieve`](crate::resources::networking::WireguardPeers::retrieve) and 2 more.
    pub struct WireguardPeer reply {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
        public_key: Option<String> = "public_key",
        /// Set by the server.
        last_seen: Option<String> = "last_seen",
        /// Set by the server.
        private_key: Option<String> = "private_key",
        /// Format: `uuid`.
        wireguard_interface_id: Option<String> = "wireguard_interface_id",
    }
}

object! {
    /// Schema `WireguardPeerCreate`. Taken by [`client.wireguard_peers().create`](crate::resources::networking::WireguardPeers::create).
    pub struct WireguardPeerCreate request {
        /// Set by the server.
        created_at: Option<String> = "created_at",
        /// Format: `uuid`. Set by the server.
        id: Option<String> = "id",
        /// Set by the server.
        record_type: Option<String> = "record_type",
        /// Set by the server.
        updated_at: Option<String> = "updated_at",
        public_key: Option<String> = "public_key",
        /// Set by the server.
        last_seen: Option<String> = "last_seen",
        /// Set by the server.
        private_key: Option<String> = "private_key",
        /// Format: `uuid`.
        wireguard_interface_id: String = "wireguard_interface_id" required,
    }
    /// Creates one with `wireguard_interface_id`, which is required.
    new(wireguard_interface_id: String)
}

object! {
    /// Schema `WireguardPeerPatch`. Taken by [`client.wireguard_peers().update`](crate::resources::networking::WireguardPeers::update).
    pub struct WireguardPeerPatch request {
        public_key: Option<String> = "public_key",
    }
    /// Creates an empty one.
    new()
}
