//! Operations of Storage. Bucket certificates, usage and presigned URLs of the S3-compatible object storage.
//!
//! See [the types](crate::storage), [the guide](crate::guides::storage).

#[doc(inline)]
pub use super::Storage;
use crate::models::storage;
use crate::runtime::operation::{Bytes, Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.storage().buckets()`. Feature `storage`.
///
/// Guide: [Storage](crate::guides::storage).
#[derive(Clone, Copy, Debug)]
pub struct StorageBuckets<'a>(pub(crate) &'a Client);

impl<'a> Storage<'a> {
    /// Operations under `storage.buckets`. Feature `storage`.
    #[inline]
    #[must_use]
    pub fn buckets(self) -> StorageBuckets<'a> {
        StorageBuckets(self.0)
    }
}

impl StorageBuckets<'_> {
    /// Creates a presigned URL for an object of a storage bucket.
    ///
    /// `POST /storage/buckets/{bucketName}/{objectName}/presigned_url`
    #[inline]
    pub fn create_presigned_url(
        &self,
        bucket_name: &str,
        object_name: &str,
        body: storage::PresignedObjectUrlParams,
    ) -> Call<storage::PresignedObjectUrl> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                        "POST",
                        "/storage/buckets/{bucketName}/{objectName}/presigned_url",
                    )
                },
            )
            .path(&[bucket_name, object_name])
            .json(&body)
    }
}

/// Operations under `client.storage().buckets().ssl_certificate()`. Feature `storage`.
///
/// Guide: [Storage](crate::guides::storage).
#[derive(Clone, Copy, Debug)]
pub struct StorageBucketsSslCertificate<'a>(pub(crate) &'a Client);

impl<'a> StorageBuckets<'a> {
    /// Operations under `storage.buckets.ssl_certificate`. Feature `storage`.
    #[inline]
    #[must_use]
    pub fn ssl_certificate(self) -> StorageBucketsSslCertificate<'a> {
        StorageBucketsSslCertificate(self.0)
    }
}

impl StorageBucketsSslCertificate<'_> {
    /// Gets the SSL certificate of a storage bucket.
    ///
    /// `GET /storage/buckets/{bucketName}/ssl_certificate`
    #[inline]
    pub fn retrieve(&self, bucket_name: &str) -> Call<storage::SslCertificate> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/storage/buckets/{bucketName}/ssl_certificate")
                        .data()
                },
            )
            .path(&[bucket_name])
    }

    /// Adds an SSL certificate to a storage bucket.
    ///
    /// `PUT /storage/buckets/{bucketName}/ssl_certificate`
    #[inline]
    pub fn create(
        &self,
        bucket_name: &str,
        body: storage::CreateSslCertificateRequest,
    ) -> Call<storage::SslCertificate> {
        Call::new(
                self.0,
                const {
                    &Op::new("PUT", "/storage/buckets/{bucketName}/ssl_certificate")
                        .data()
                },
            )
            .path(&[bucket_name])
            .multipart(&body)
    }

    /// Deletes the SSL certificate of a storage bucket.
    ///
    /// `DELETE /storage/buckets/{bucketName}/ssl_certificate`
    #[inline]
    pub fn delete(&self, bucket_name: &str) -> Call<storage::SslCertificate> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/storage/buckets/{bucketName}/ssl_certificate")
                        .data()
                },
            )
            .path(&[bucket_name])
    }
}

/// Operations under `client.storage().buckets().usage()`. Feature `storage`.
///
/// Guide: [Storage](crate::guides::storage).
#[derive(Clone, Copy, Debug)]
pub struct StorageBucketsUsage<'a>(pub(crate) &'a Client);

impl<'a> StorageBuckets<'a> {
    /// Operations under `storage.buckets.usage`. Feature `storage`.
    #[inline]
    #[must_use]
    pub fn usage(self) -> StorageBucketsUsage<'a> {
        StorageBucketsUsage(self.0)
    }
}

impl StorageBucketsUsage<'_> {
    /// Gets the API usage of a storage bucket.
    ///
    /// `GET /storage/buckets/{bucketName}/usage/api`
    #[inline]
    pub fn get_api_usage(
        &self,
        bucket_name: &str,
        filter: storage::GetApiUsageFilter,
    ) -> Call<Vec<storage::BucketApiUsageResponse>> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/storage/buckets/{bucketName}/usage/api").data()
                },
            )
            .path(&[bucket_name])
            .arg("filter", &filter)
    }

    /// Gets the storage usage of a bucket.
    ///
    /// `GET /storage/buckets/{bucketName}/usage/storage`
    #[inline]
    pub fn get_bucket_usage(
        &self,
        bucket_name: &str,
    ) -> Call<storage::GetBucketUsageResponse> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/storage/buckets/{bucketName}/usage/storage") },
            )
            .path(&[bucket_name])
    }
}

/// Operations under `client.storage().cloudfs()`. Feature `storage`.
///
/// Guide: [Storage](crate::guides::storage).
#[derive(Clone, Copy, Debug)]
pub struct StorageCloudfs<'a>(pub(crate) &'a Client);

impl<'a> Storage<'a> {
    /// Operations under `storage.cloudfs`. Feature `storage`.
    #[inline]
    #[must_use]
    pub fn cloudfs(self) -> StorageCloudfs<'a> {
        StorageCloudfs(self.0)
    }
}

impl StorageCloudfs<'_> {
    /// Lists CloudFS file systems.
    ///
    /// `GET /storage/cloudfs`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<storage::CloudfsFilesystemListItem, storage::CloudfsListMeta>,
        StorageCloudfsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/storage/cloudfs")
                    .page(
                        Paging::cursor("page[after]", "meta.cursors.after")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a CloudFS file system.
    ///
    /// `POST /storage/cloudfs`
    #[inline]
    pub fn create(
        &self,
        idempotency_key: &str,
        body: storage::CreateCloudfsFilesystemRequest,
    ) -> Call<storage::CloudfsFilesystem> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/storage/cloudfs").data().idempotency_header()
                },
            )
            .header("Idempotency-Key", idempotency_key)
            .json(&body)
    }

    /// Gets a CloudFS file system.
    ///
    /// `GET /storage/cloudfs/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<storage::CloudfsFilesystemDetail> {
        Call::new(self.0, const { &Op::new("GET", "/storage/cloudfs/{id}").data() })
            .path(&[id])
    }

    /// Updates a CloudFS file system.
    ///
    /// `PATCH /storage/cloudfs/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: storage::UpdateCloudfsFilesystemRequest,
    ) -> Call<storage::CloudfsFilesystemDetail> {
        Call::new(self.0, const { &Op::new("PATCH", "/storage/cloudfs/{id}").data() })
            .path(&[id])
            .json(&body)
    }

    /// Deletes a CloudFS file system.
    ///
    /// `DELETE /storage/cloudfs/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<storage::CloudfsFilesystemDetail> {
        Call::new(self.0, const { &Op::new("DELETE", "/storage/cloudfs/{id}").data() })
            .path(&[id])
    }
}

/// What [`StorageCloudfs::list`] (`GET /storage/cloudfs`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_limit`, `i64`: `page[limit]` in the query. Default: `20`. At least 1. At most 250.
/// - `page_after`, `String`: `page[after]` in the query.
/// - `page_before`, `String`: `page[before]` in the query.
/// - `filter_name`, `String`: `filter[name]` in the query.
/// - `filter_status`, [`ListCloudfsFilterStatus`](storage::ListCloudfsFilterStatus): `filter[status]` in the query.
/// - `filter_region`, `String`: `filter[region]` in the query.
/// - `sort`, [`ListCloudfsSort`](storage::ListCloudfsSort): `sort` in the query. Default: `-created_at`.
#[derive(Debug)]
pub enum StorageCloudfsList {}

impl<T> Call<T, StorageCloudfsList> {
    /// Sets the query parameter `page[limit]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_limit(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[limit]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[after]`.
    #[inline]
    pub fn page_after(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("page[after]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `page[before]`.
    #[inline]
    pub fn page_before(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("page[before]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `filter[name]`.
    #[inline]
    pub fn filter_name(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[name]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `filter[status]`.
    #[inline]
    pub fn filter_status(
        self,
        value: impl IntoField<Option<storage::ListCloudfsFilterStatus>>,
    ) -> Self {
        self.arg(
            "filter[status]",
            &IntoField::<Option<storage::ListCloudfsFilterStatus>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[region]`.
    #[inline]
    pub fn filter_region(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[region]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `sort`. Default: `-created_at`.
    #[inline]
    pub fn sort(self, value: impl IntoField<Option<storage::ListCloudfsSort>>) -> Self {
        self.arg(
            "sort",
            &IntoField::<Option<storage::ListCloudfsSort>>::into_field(value),
        )
    }
}

/// Operations under `client.storage().cloudfs().actions()`. Feature `storage`.
///
/// Guide: [Storage](crate::guides::storage).
#[derive(Clone, Copy, Debug)]
pub struct StorageCloudfsActions<'a>(pub(crate) &'a Client);

impl<'a> StorageCloudfs<'a> {
    /// Operations under `storage.cloudfs.actions`. Feature `storage`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> StorageCloudfsActions<'a> {
        StorageCloudfsActions(self.0)
    }
}

impl StorageCloudfsActions<'_> {
    /// Rotates the meta token of a CloudFS file system.
    ///
    /// `POST /storage/cloudfs/{id}/actions/rotate-meta-token`
    #[inline]
    pub fn rotate_meta_token(
        &self,
        id: &str,
        idempotency_key: &str,
    ) -> Call<storage::CloudfsFilesystem> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/storage/cloudfs/{id}/actions/rotate-meta-token")
                        .data()
                        .idempotency_header()
                },
            )
            .path(&[id])
            .header("Idempotency-Key", idempotency_key)
    }
}

/// Operations under `client.storage().kvs()`. Feature `storage`.
///
/// Guide: [Storage](crate::guides::storage).
#[derive(Clone, Copy, Debug)]
pub struct StorageKvs<'a>(pub(crate) &'a Client);

impl<'a> Storage<'a> {
    /// Operations under `storage.kvs`. Feature `storage`.
    #[inline]
    #[must_use]
    pub fn kvs(self) -> StorageKvs<'a> {
        StorageKvs(self.0)
    }
}

impl StorageKvs<'_> {
    /// Lists KV storage namespaces.
    ///
    /// `GET /storage/kvs`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<storage::KvNamespace, storage::PaginationMeta>, StorageKvsList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/storage/kvs")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a KV storage namespace.
    ///
    /// `POST /storage/kvs`
    #[inline]
    pub fn create(
        &self,
        body: storage::CreateKvNamespaceRequest,
    ) -> Call<storage::KvNamespace> {
        Call::new(self.0, const { &Op::new("POST", "/storage/kvs").data() }).json(&body)
    }

    /// Gets a KV storage namespace.
    ///
    /// `GET /storage/kvs/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<storage::KvNamespace> {
        Call::new(self.0, const { &Op::new("GET", "/storage/kvs/{id}").data() })
            .path(&[id])
    }

    /// Deletes a KV storage namespace.
    ///
    /// `DELETE /storage/kvs/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<storage::KvNamespace> {
        Call::new(self.0, const { &Op::new("DELETE", "/storage/kvs/{id}").data() })
            .path(&[id])
    }
}

/// What [`StorageKvs::list`] (`GET /storage/kvs`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum StorageKvsList {}

impl<T> Call<T, StorageKvsList> {
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

/// Operations under `client.storage().kvs().keys()`. Feature `storage`.
///
/// Guide: [Storage](crate::guides::storage).
#[derive(Clone, Copy, Debug)]
pub struct StorageKvsKeys<'a>(pub(crate) &'a Client);

impl<'a> StorageKvs<'a> {
    /// Operations under `storage.kvs.keys`. Feature `storage`.
    #[inline]
    #[must_use]
    pub fn keys(self) -> StorageKvsKeys<'a> {
        StorageKvsKeys(self.0)
    }
}

impl StorageKvsKeys<'_> {
    /// Lists the keys of a KV storage namespace.
    ///
    /// `GET /storage/kvs/{id}/keys`
    #[inline]
    pub fn list(
        &self,
        id: &str,
    ) -> Call<Page<storage::KvKey, storage::KvListMeta>, StorageKvsKeysList> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/storage/kvs/{id}/keys")
                        .page(
                            Paging::cursor("cursor", "meta.cursor")
                                .items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[id])
    }

    /// Gets the value of a key in a KV storage namespace.
    ///
    /// `GET /storage/kvs/{id}/keys/{key}`
    #[inline]
    pub fn retrieve(&self, id: &str, key: &str) -> Call<Bytes> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/storage/kvs/{id}/keys/{key}")
                        .accept("application/octet-stream")
                },
            )
            .path(&[id, key])
    }

    /// Sets the value of a key in a KV storage namespace.
    ///
    /// `PUT /storage/kvs/{id}/keys/{key}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        key: &str,
        body: impl Into<Bytes>,
    ) -> Call<(), StorageKvsKeysUpdate> {
        Call::new(
                self.0,
                const { &Op::new("PUT", "/storage/kvs/{id}/keys/{key}").empty() },
            )
            .path(&[id, key])
            .bytes("application/octet-stream", body)
    }

    /// Deletes a key from a KV storage namespace.
    ///
    /// `DELETE /storage/kvs/{id}/keys/{key}`
    #[inline]
    pub fn delete(&self, id: &str, key: &str) -> Call<()> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/storage/kvs/{id}/keys/{key}").empty() },
            )
            .path(&[id, key])
    }
}

/// What [`StorageKvsKeys::list`] (`GET /storage/kvs/{id}/keys`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `prefix`, `String`: `prefix` in the query.
/// - `limit`, `i64`: `limit` in the query. Default: `1000`. At least 1. At most 1000.
/// - `cursor`, `String`: `cursor` in the query.
#[derive(Debug)]
pub enum StorageKvsKeysList {}

impl<T> Call<T, StorageKvsKeysList> {
    /// Sets the query parameter `prefix`.
    #[inline]
    pub fn prefix(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("prefix", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `limit`. Default: `1000`. At least 1. At most 1000.
    #[inline]
    pub fn limit(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("limit", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `cursor`.
    #[inline]
    pub fn cursor(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("cursor", &IntoField::<Option<String>>::into_field(value))
    }
}

/// What [`StorageKvsKeys::update`] (`PUT /storage/kvs/{id}/keys/{key}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `ttl_secs`, `i64`: `ttl_secs` in the query. At least 1. At most 9223372036.
#[derive(Debug)]
pub enum StorageKvsKeysUpdate {}

impl<T> Call<T, StorageKvsKeysUpdate> {
    /// Sets the query parameter `ttl_secs`. At least 1. At most 9223372036.
    #[inline]
    pub fn ttl_secs(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("ttl_secs", &IntoField::<Option<i64>>::into_field(value))
    }
}
