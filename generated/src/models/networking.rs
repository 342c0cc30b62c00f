//! Types of the product Networking.

use super::shared;
use crate::runtime::model::{DateTime, Value, object, string_enum, union};

string_enum! {
    /// `cloud_provider` of [`VirtualCrossConnectCombined`].
    pub enum CloudProvider {
        Aws = "aws",
        Azure = "azure",
        Gce = "gce",
    }
}

object! {
    /// Schema `ClusterNode`.
    pub struct ClusterNode reply {
        filename: String = "filename" required,
        text: String = "text" required,
    }
}

object! {
    /// Schema `ClusteringRequestInfo`.
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
    /// Schema `ClusteringStatusResponse`.
    pub struct ClusteringStatusResponse reply {
        bucket: String = "bucket" required,
        clusters: Vec<RecursiveCluster> = "clusters" required,
        status: TaskStatus = "status" required,
    }
}

object! {
    /// Request body of `POST /private_wireless_gateways`.
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
    /// Schema `DefaultGateway`.
    pub struct DefaultGateway request {
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
    /// Schema `GlobalIP`.
    pub struct GlobalIp request {
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
    /// Schema `GlobalIPAllowedPort`.
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
    /// Schema `GlobalIpAssignment`.
    pub struct GlobalIpAssignment request {
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
    /// Schema `GlobalIpAssignmentHealthMetric`.
    pub struct GlobalIpAssignmentHealthMetric reply {
        global_ip: Option<GlobalIpAssignmentHealthMetricGlobalIp> = "global_ip",
        global_ip_assignment: Option<GlobalIpAssignmentHealthMetricGlobalIpAssignment> = "global_ip_assignment",
        health: Option<GlobalIpAssignmentHealthMetricHealth> = "health",
        timestamp: Option<DateTime> = "timestamp",
    }
}

object! {
    /// `global_ip` of [`GlobalIpAssignmentHealthMetric`].
    pub struct GlobalIpAssignmentHealthMetricGlobalIp reply {
        /// Format: `uuid`.
        id: Option<String> = "id",
        /// Set by the server.
        ip_address: Option<String> = "ip_address",
    }
}

object! {
    /// `global_ip_assignment` of [`GlobalIpAssignmentHealthMetric`].
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
    /// Schema `GlobalIpAssignmentUpdate`.
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
    /// Schema `GlobalIpAssignmentUsageMetric`.
    pub struct GlobalIpAssignmentUsageMetric reply {
        global_ip: Option<GlobalIpAssignmentHealthMetricGlobalIp> = "global_ip",
        global_ip_assignment: Option<GlobalIpAssignmentHealthMetricGlobalIpAssignment> = "global_ip_assignment",
        received: Option<UsageMetricReceived> = "received",
        timestamp: Option<DateTime> = "timestamp",
        transmitted: Option<UsageMetricTransmitted> = "transmitted",
    }
}

object! {
    /// Schema `GlobalIPHealthCheck`.
    pub struct GlobalIpHealthCheck request {
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
    /// Schema `GlobalIpHealthCheckType`.
    pub struct GlobalIpHealthCheckType reply {
        health_check_params: Option<Value> = "health_check_params",
        health_check_type: Option<String> = "health_check_type",
        /// Set by the server.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `GlobalIpLatencyMetric`.
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
    /// Schema `GlobalIPProtocol`.
    pub struct GlobalIpProtocol reply {
        /// Set by the server.
        code: Option<String> = "code",
        name: Option<String> = "name",
        /// Set by the server.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `GlobalIpUsageMetric`.
    pub struct GlobalIpUsageMetric reply {
        global_ip: Option<GlobalIpAssignmentHealthMetricGlobalIp> = "global_ip",
        received: Option<UsageMetricReceived> = "received",
        timestamp: Option<DateTime> = "timestamp",
        transmitted: Option<UsageMetricTransmitted> = "transmitted",
    }
}

object! {
    /// Schema `Integration`.
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
    /// Schema `IntegrationConnection`.
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
    /// Schema `InterfaceStatus`.
    pub enum InterfaceStatus {
        Created = "created",
        Provisioning = "provisioning",
        Provisioned = "provisioned",
        Deleting = "deleting",
    }
}

union! {
    /// `global_ip_assignment_id` of [`RetrieveGlobalIpAssignmentHealthFilter`].
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
        r#in: Option<String> = "in",
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
    /// Parameter of `GET /networks/{id}/network_interfaces`.
    pub struct ListNetworkInterfacesFilter request {
        name: Option<String> = "name",
        /// Set by the server.
        status: Option<InterfaceStatus> = "status",
        r#type: Option<String> = "type",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /networks`.
    pub struct ListNetworksFilter request {
        name: Option<String> = "name",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /public_internet_gateways`.
    pub struct ListPublicInternetGatewaysFilter request {
        network_id: Option<String> = "network_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /virtual_cross_connects_coverage`.
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
    /// Parameter of `GET /virtual_cross_connects_coverage`.
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
    /// Parameter of `GET /wireguard_peers`.
    pub struct ListWireguardPeersFilter request {
        /// Format: `uuid`.
        wireguard_interface_id: Option<String> = "wireguard_interface_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `Network`.
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
    /// Schema `NetworkCreate`.
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
    /// Schema `NetworkInterface`.
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
        r#type: Option<String> = "type",
    }
}

object! {
    /// `region` of [`NetworkInterface`].
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
    /// Schema `PrivateWirelessGateway`.
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
    /// Schema `PrivateWirelessGatewayStatus`.
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
    /// Schema `PublicInternetGateway`.
    pub struct PublicInternetGateway request {
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
    /// Schema `PublicTextClusteringRequest`.
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
    /// Schema `PWGAssignedResourcesSummary`.
    pub struct PwgAssignedResourcesSummary reply {
        /// Set by the server.
        count: Option<i64> = "count",
        /// Set by the server.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `RecursiveCluster`.
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
    /// Schema `netapps_Region`.
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
    /// Reply of `GET /networks/{id}/default_gateway`.
    pub struct RetrieveDefaultGatewayResponse reply {
        data: Option<Vec<DefaultGateway>> = "data",
        meta: Option<shared::PaginationMeta> = "meta",
    }
}

object! {
    /// Parameter of `GET /global_ip_assignment_health`.
    pub struct RetrieveGlobalIpAssignmentHealthFilter request {
        global_ip_assignment_id: Option<IpId> = "global_ip_assignment_id",
        global_ip_id: Option<IpId> = "global_ip_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /global_ip_latency`.
    pub struct RetrieveGlobalIpLatencyFilter request {
        global_ip_id: Option<IpId> = "global_ip_id",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Schema `TaskStatus`.
    pub enum TaskStatus {
        Pending = "pending",
        Starting = "starting",
        Running = "running",
        Completed = "completed",
        Failed = "failed",
    }
}

object! {
    /// Schema `TextClusteringResponse`.
    pub struct TextClusteringResponse reply {
        task_id: String = "task_id" required,
    }
}

object! {
    /// `received` of [`GlobalIpAssignmentUsageMetric`].
    pub struct UsageMetricReceived reply {
        amount: Option<f64> = "amount",
        unit: Option<String> = "unit",
    }
}

object! {
    /// `transmitted` of [`GlobalIpAssignmentUsageMetric`].
    pub struct UsageMetricTransmitted reply {
        amount: Option<f64> = "amount",
        unit: Option<String> = "unit",
    }
}

object! {
    /// Schema `VirtualCrossConnectCombined`.
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
    /// Schema `VirtualCrossConnectCoverage`.
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
    /// Schema `VirtualCrossConnectCreate`.
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
    /// Schema `VirtualCrossConnectPatch`.
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
    /// Schema `WireguardInterfaceCreate`.
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
    /// Schema `WireguardInterfaceRead`.
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
    /// Schema `WireguardPeer`.
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
    /// Schema `WireguardPeerCreate`.
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
    /// Schema `WireguardPeerPatch`.
    pub struct WireguardPeerPatch request {
        public_key: Option<String> = "public_key",
    }
    /// Creates an empty one.
    new()
}
