//! Types of Storage. Bucket certificates, usage and presigned URLs of the S3-compatible object storage.
//!
//! See [the operations](crate::resources::storage), [the guide](crate::guides::storage).

use super::shared;
use crate::runtime::model::{DateTime, File, object, string_enum};

object! {
    /// Schema `BucketAPIUsageResponse`. Returned by [`client.storage().buckets().usage().get_api_usage`](crate::resources::storage::StorageBucketsUsage::get_api_usage).
    pub struct BucketApiUsageResponse reply {
        categories: Option<Vec<BucketOps>> = "categories",
        timestamp: Option<DateTime> = "timestamp",
        total: Option<BucketOpsTotal> = "total",
    }
}

object! {
    /// Schema `BucketOps`. Part of [`BucketApiUsageResponse`].
    pub struct BucketOps reply {
        bytes_received: Option<i64> = "bytes_received",
        bytes_sent: Option<i64> = "bytes_sent",
        category: Option<BucketOpsCategory> = "category",
        ops: Option<i64> = "ops",
        successful_ops: Option<i64> = "successful_ops",
    }
}

string_enum! {
    /// `category` of [`BucketOps`].
    pub enum BucketOpsCategory {
        ListBucket = "list_bucket",
        ListBuckets = "list_buckets",
        GetBucketLocation = "get-bucket_location",
        CreateBucket = "create_bucket",
        StatBucket = "stat_bucket",
        GetBucketVersioning = "get_bucket_versioning",
        SetBucketVersioning = "set_bucket_versioning",
        GetObj = "get_obj",
        PutObj = "put_obj",
        DeleteObj = "delete_obj",
    }
}

object! {
    /// Schema `BucketOpsTotal`. Part of [`BucketApiUsageResponse`].
    pub struct BucketOpsTotal reply {
        bytes_received: Option<i64> = "bytes_received",
        bytes_sent: Option<i64> = "bytes_sent",
        ops: Option<i64> = "ops",
        successful_ops: Option<i64> = "successful_ops",
    }
}

object! {
    /// Schema `BucketUsage`. Part of [`GetBucketUsageResponse`].
    pub struct BucketUsage reply {
        num_objects: Option<i64> = "num_objects",
        size: Option<i64> = "size",
        size_kb: Option<i64> = "size_kb",
        timestamp: Option<DateTime> = "timestamp",
    }
}

object! {
    /// Schema `CloudfsFilesystem`. Returned by [`client.storage().cloudfs().create`](crate::resources::storage::StorageCloudfs::create) and [`client.storage().cloudfs().actions().rotate_meta_token`](crate::resources::storage::StorageCloudfsActions::rotate_meta_token).
    pub struct CloudfsFilesystem reply {
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`.
        id: Option<String> = "id",
        meta_token: Option<String> = "meta_token",
        meta_url: Option<String> = "meta_url",
        name: Option<String> = "name",
        record_type: Option<String> = "record_type",
        region: Option<String> = "region",
        s3_bucket: Option<String> = "s3_bucket",
        s3_endpoint: Option<String> = "s3_endpoint",
        status: Option<CloudfsFilesystemStatus> = "status",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Schema `CloudfsFilesystemDetail`. Returned by [`client.storage().cloudfs().retrieve`](crate::resources::storage::StorageCloudfs::retrieve), [`client.storage().cloudfs().update`](crate::resources::storage::StorageCloudfs::update) and [`client.storage().cloudfs().delete`](crate::resources::storage::StorageCloudfs::delete).
    pub struct CloudfsFilesystemDetail reply {
        created_at: Option<DateTime> = "created_at",
        error: Option<String> = "error",
        /// Format: `uuid`.
        id: Option<String> = "id",
        meta_url: Option<String> = "meta_url",
        name: Option<String> = "name",
        record_type: Option<String> = "record_type",
        region: Option<String> = "region",
        s3_bucket: Option<String> = "s3_bucket",
        s3_endpoint: Option<String> = "s3_endpoint",
        status: Option<CloudfsFilesystemStatus> = "status",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Schema `CloudfsFilesystemListItem`. Returned by [`client.storage().cloudfs().list`](crate::resources::storage::StorageCloudfs::list).
    pub struct CloudfsFilesystemListItem reply {
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`.
        id: Option<String> = "id",
        name: Option<String> = "name",
        record_type: Option<String> = "record_type",
        region: Option<String> = "region",
        s3_bucket: Option<String> = "s3_bucket",
        s3_endpoint: Option<String> = "s3_endpoint",
        status: Option<CloudfsFilesystemStatus> = "status",
        updated_at: Option<DateTime> = "updated_at",
    }
}

string_enum! {
    /// Schema `CloudfsFilesystemStatus`. Part of [`CloudfsFilesystemListItem`], [`CloudfsFilesystem`] and [`CloudfsFilesystemDetail`].
    pub enum CloudfsFilesystemStatus {
        Provisioning = "provisioning",
        Ready = "ready",
        NeedsFormat = "needs_format",
        Deleting = "deleting",
        Failed = "failed",
        Deleted = "deleted",
    }
}

object! {
    /// Schema `CloudfsListCursors`. Part of [`CloudfsListMeta`].
    pub struct CloudfsListCursors reply {
        after: Option<String> = "after",
        before: Option<String> = "before",
    }
}

object! {
    /// Schema `CloudfsListMeta`. Returned by [`client.storage().cloudfs().list`](crate::resources::storage::StorageCloudfs::list).
    pub struct CloudfsListMeta reply {
        cursors: Option<CloudfsListCursors> = "cursors",
        next: Option<String> = "next",
        previous: Option<String> = "previous",
    }
}

object! {
    /// Schema `CreateCloudfsFilesystemRequest`. Taken by [`client.storage().cloudfs().create`](crate::resources::storage::StorageCloudfs::create).
    pub struct CreateCloudfsFilesystemRequest request {
        /// At least 1 character. At most 63 characters. Pattern: `^[a-z0-9._-]+$`.
        name: String = "name" required,
        region: CreateCloudfsFilesystemRequestRegion = "region" required,
    }
    /// Creates one with `name` and `region`, which are required.
    new(name: String, region: CreateCloudfsFilesystemRequestRegion)
}

string_enum! {
    /// `region` of [`CreateCloudfsFilesystemRequest`].
    pub enum CreateCloudfsFilesystemRequestRegion {
        UsCentral1 = "us-central-1",
        UsEast1 = "us-east-1",
        UsWest1 = "us-west-1",
    }
}

object! {
    /// Schema `CreateKvNamespaceRequest`. Taken by [`client.storage().kvs().create`](crate::resources::storage::StorageKvs::create).
    pub struct CreateKvNamespaceRequest request {
        /// At least 1 character. At most 255 characters. Pattern: `^[a-z0-9-]+$`.
        name: String = "name" required,
    }
    /// Creates one with `name`, which is required.
    new(name: String)
}

object! {
    /// Request body of `PUT /storage/buckets/{bucketName}/ssl_certificate`. Taken by [`client.storage().buckets().ssl_certificate().create`](crate::resources::storage::StorageBucketsSslCertificate::create).
    pub struct CreateSslCertificateRequest request {
        certificate: Option<File> = "certificate",
        private_key: Option<File> = "private_key",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /storage/buckets/{bucketName}/usage/api`. Taken by [`client.storage().buckets().usage().get_api_usage`](crate::resources::storage::StorageBucketsUsage::get_api_usage).
    pub struct GetApiUsageFilter request {
        end_time: DateTime = "end_time" required,
        start_time: DateTime = "start_time" required,
    }
    /// Creates one with `start_time` and `end_time`, which are required.
    new(start_time: DateTime, end_time: DateTime)
}

object! {
    /// Reply of `GET /storage/buckets/{bucketName}/usage/storage`. Returned by [`client.storage().buckets().usage().get_bucket_usage`](crate::resources::storage::StorageBucketsUsage::get_bucket_usage).
    pub struct GetBucketUsageResponse reply {
        data: Option<Vec<BucketUsage>> = "data",
        meta: Option<shared::PaginationMetaSimple> = "meta",
    }
}

object! {
    /// Schema `KvKey`. Returned by [`client.storage().kvs().keys().list`](crate::resources::storage::StorageKvsKeys::list).
    pub struct KvKey reply {
        key: Option<String> = "key",
        size_bytes: Option<i64> = "size_bytes",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Schema `KvListMeta`. Returned by [`client.storage().kvs().keys().list`](crate::resources::storage::StorageKvsKeys::list).
    pub struct KvListMeta reply {
        cursor: Option<String> = "cursor",
        has_more: Option<bool> = "has_more",
    }
}

object! {
    /// Schema `KvNamespace`. Returned by [`client.storage().kvs().list`](crate::resources::storage::StorageKvs::list), [`client.storage().kvs().create`](crate::resources::storage::StorageKvs::create), [`client.storage().kvs().retrieve`](crate::resources::storage::StorageKvs::retrieve) and 1 more.
    pub struct KvNamespace reply {
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`.
        id: Option<String> = "id",
        name: Option<String> = "name",
        record_type: Option<String> = "record_type",
        status: Option<KvNamespaceStatus> = "status",
        updated_at: Option<DateTime> = "updated_at",
    }
}

string_enum! {
    /// `status` of [`KvNamespace`].
    pub enum KvNamespaceStatus {
        Pending = "pending",
        ProvisionOk = "provision_ok",
        ProvisionFailed = "provision_failed",
        Deleting = "deleting",
        DeleteFailed = "delete_failed",
    }
}

string_enum! {
    /// Parameter of `GET /storage/cloudfs`. Taken by [`client.storage().cloudfs().list`](crate::resources::storage::StorageCloudfs::list).
    pub enum ListCloudfsFilterStatus {
        Provisioning = "provisioning",
        Ready = "ready",
        NeedsFormat = "needs_format",
        Deleting = "deleting",
        Failed = "failed",
    }
}

string_enum! {
    /// Parameter of `GET /storage/cloudfs`. Taken by [`client.storage().cloudfs().list`](crate::resources::storage::StorageCloudfs::list).
    pub enum ListCloudfsSort {
        CreatedAt = "created_at",
        CreatedAtDesc = "-created_at",
        UpdatedAt = "updated_at",
        UpdatedAtDesc = "-updated_at",
        Name = "name",
        NameDesc = "-name",
    }
}

object! {
    /// Schema `edge-compute_PaginationMeta`. Returned by [`client.storage().kvs().list`](crate::resources::storage::StorageKvs::list).
    pub struct PaginationMeta reply {
        page_number: Option<i64> = "page_number",
        page_size: Option<i64> = "page_size",
        total_pages: Option<i64> = "total_pages",
        total_results: Option<i64> = "total_results",
    }
}

object! {
    /// Schema `PresignedObjectUrl`. Returned by [`client.storage().buckets().create_presigned_url`](crate::resources::storage::StorageBuckets::create_presigned_url).
    pub struct PresignedObjectUrl reply {
        content: Option<PresignedObjectUrlContent> = "content",
    }
}

object! {
    /// `content` of [`PresignedObjectUrl`].
    pub struct PresignedObjectUrlContent reply {
        expires_at: Option<DateTime> = "expires_at",
        presigned_url: Option<String> = "presigned_url",
        token: Option<String> = "token",
    }
}

object! {
    /// Schema `PresignedObjectUrlParams`. Taken by [`client.storage().buckets().create_presigned_url`](crate::resources::storage::StorageBuckets::create_presigned_url).
    pub struct PresignedObjectUrlParams request {
        /// At least 1. At most 604800.
        ttl: Option<i64> = "ttl",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `SSLCertificate`. Returned by [`client.storage().buckets().ssl_certificate().retrieve`](crate::resources::storage::StorageBucketsSslCertificate::retrieve), [`client.storage().buckets().ssl_certificate().create`](crate::resources::storage::StorageBucketsSslCertificate::create) and [`client.storage().buckets().ssl_certificate().delete`](crate::resources::storage::StorageBucketsSslCertificate::delete).
    pub struct SslCertificate reply {
        created_at: Option<DateTime> = "created_at",
        id: Option<String> = "id",
        issued_by: Option<SslCertificateIssuedBy> = "issued_by",
        issued_to: Option<SslCertificateIssuedTo> = "issued_to",
        valid_from: Option<DateTime> = "valid_from",
        valid_to: Option<DateTime> = "valid_to",
    }
}

object! {
    /// `issued_by` of [`SslCertificate`].
    pub struct SslCertificateIssuedBy reply {
        common_name: Option<String> = "common_name",
        organization: Option<String> = "organization",
        organization_unit: Option<String> = "organization_unit",
    }
}

object! {
    /// `issued_to` of [`SslCertificate`].
    pub struct SslCertificateIssuedTo reply {
        common_name: Option<String> = "common_name",
        organization: Option<String> = "organization",
        organization_unit: Option<String> = "organization_unit",
    }
}

object! {
    /// Schema `UpdateCloudfsFilesystemRequest`. Taken by [`client.storage().cloudfs().update`](crate::resources::storage::StorageCloudfs::update).
    pub struct UpdateCloudfsFilesystemRequest request {
        /// At least 1 character. At most 63 characters. Pattern: `^[a-z0-9._-]+$`.
        name: Option<String> = "name",
    }
    /// Creates an empty one.
    new()
}
