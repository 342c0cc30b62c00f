//! Operations of the product Voice AI.

use crate::models::voice_ai;
use crate::runtime::operation::{Bytes, Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.pronunciation_dicts()`.
#[derive(Clone, Copy, Debug)]
pub struct PronunciationDicts<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `pronunciation_dicts`.
    #[inline]
    #[must_use]
    pub fn pronunciation_dicts(&self) -> PronunciationDicts<'_> {
        PronunciationDicts(self)
    }
}

impl PronunciationDicts<'_> {
    /// List pronunciation dicts.
    ///
    /// `GET /pronunciation_dicts`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<
            voice_ai::PronunciationDictData,
            voice_ai::PronunciationDictsPaginationMeta,
        >,
        PronunciationDictsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/pronunciation_dicts")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Create pronunciation dict.
    ///
    /// `POST /pronunciation_dicts`
    #[inline]
    pub fn create(
        &self,
        body: impl Into<CreatePronunciationDictBody>,
    ) -> Call<voice_ai::PronunciationDictData> {
        let call = Call::new(
            self.0,
            const { &Op::new("POST", "/pronunciation_dicts").data() },
        );
        match body.into() {
            CreatePronunciationDictBody::Json(body) => call.json(&body),
            CreatePronunciationDictBody::Multipart(body) => call.multipart(&body),
        }
    }

    /// Get pronunciation dict.
    ///
    /// `GET /pronunciation_dicts/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<voice_ai::PronunciationDictData> {
        Call::new(self.0, const { &Op::new("GET", "/pronunciation_dicts/{id}").data() })
            .path(&[id])
    }

    /// Update pronunciation dict.
    ///
    /// `PATCH /pronunciation_dicts/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: voice_ai::UpdatePronunciationDictRequest,
    ) -> Call<voice_ai::PronunciationDictData> {
        Call::new(
                self.0,
                const { &Op::new("PATCH", "/pronunciation_dicts/{id}").data() },
            )
            .path(&[id])
            .json(&body)
    }

    /// Delete pronunciation dict.
    ///
    /// `DELETE /pronunciation_dicts/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<()> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/pronunciation_dicts/{id}").empty() },
            )
            .path(&[id])
    }
}

/// Parameters of `GET /pronunciation_dicts`.
#[derive(Debug)]
pub enum PronunciationDictsList {}

impl<T> Call<T, PronunciationDictsList> {
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

/// A body of `POST /pronunciation_dicts`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CreatePronunciationDictBody {
    /// As `application/json`.
    Json(voice_ai::CreatePronunciationDictRequest),
    /// As `multipart/form-data`.
    Multipart(voice_ai::CreatePronunciationDictMultipartRequest),
}

impl From<voice_ai::CreatePronunciationDictRequest> for CreatePronunciationDictBody {
    #[inline]
    fn from(body: voice_ai::CreatePronunciationDictRequest) -> Self {
        Self::Json(body)
    }
}

impl From<voice_ai::CreatePronunciationDictMultipartRequest>
for CreatePronunciationDictBody {
    #[inline]
    fn from(body: voice_ai::CreatePronunciationDictMultipartRequest) -> Self {
        Self::Multipart(body)
    }
}

/// Operations under `client.voice_clones()`.
#[derive(Clone, Copy, Debug)]
pub struct VoiceClones<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `voice_clones`.
    #[inline]
    #[must_use]
    pub fn voice_clones(&self) -> VoiceClones<'_> {
        VoiceClones(self)
    }
}

impl VoiceClones<'_> {
    /// List voice clones.
    ///
    /// `GET /voice_clones`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<voice_ai::VoiceCloneData, voice_ai::VoiceDesignsPaginationMeta>,
        VoiceClonesList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/voice_clones")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Create voice clone.
    ///
    /// `POST /voice_clones`
    #[inline]
    pub fn create(
        &self,
        body: voice_ai::VoiceCloneRequest,
    ) -> Call<voice_ai::VoiceCloneData> {
        Call::new(self.0, const { &Op::new("POST", "/voice_clones").data() }).json(&body)
    }

    /// Create from upload (voice clones).
    ///
    /// `POST /voice_clones/from_upload`
    #[inline]
    pub fn create_from_upload(
        &self,
        body: voice_ai::VoiceCloneUploadRequest,
    ) -> Call<voice_ai::VoiceCloneData> {
        Call::new(self.0, const { &Op::new("POST", "/voice_clones/from_upload").data() })
            .multipart(&body)
    }

    /// Update voice clone.
    ///
    /// `PATCH /voice_clones/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: voice_ai::VoiceCloneUpdateRequest,
    ) -> Call<voice_ai::VoiceCloneData> {
        Call::new(self.0, const { &Op::new("PATCH", "/voice_clones/{id}").data() })
            .path(&[id])
            .json(&body)
    }

    /// Delete voice clone.
    ///
    /// `DELETE /voice_clones/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<()> {
        Call::new(self.0, const { &Op::new("DELETE", "/voice_clones/{id}").empty() })
            .path(&[id])
    }

    /// Download sample (voice clones).
    ///
    /// `GET /voice_clones/{id}/sample`
    #[inline]
    pub fn download_sample(&self, id: &str) -> Call<Bytes> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/voice_clones/{id}/sample").accept("audio/wav")
                },
            )
            .path(&[id])
    }
}

/// Parameters of `GET /voice_clones`.
#[derive(Debug)]
pub enum VoiceClonesList {}

impl<T> Call<T, VoiceClonesList> {
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

    /// Sets the query parameter `filter[provider]`.
    #[inline]
    pub fn filter_provider(
        self,
        value: impl IntoField<Option<voice_ai::VoiceProvider>>,
    ) -> Self {
        self.arg(
            "filter[provider]",
            &IntoField::<Option<voice_ai::VoiceProvider>>::into_field(value),
        )
    }

    /// Sets the query parameter `sort`. Default: `-created_at`.
    #[inline]
    pub fn sort(self, value: impl IntoField<Option<voice_ai::Sort>>) -> Self {
        self.arg("sort", &IntoField::<Option<voice_ai::Sort>>::into_field(value))
    }
}

/// Operations under `client.voice_designs()`.
#[derive(Clone, Copy, Debug)]
pub struct VoiceDesigns<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `voice_designs`.
    #[inline]
    #[must_use]
    pub fn voice_designs(&self) -> VoiceDesigns<'_> {
        VoiceDesigns(self)
    }
}

impl VoiceDesigns<'_> {
    /// List voice designs.
    ///
    /// `GET /voice_designs`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<voice_ai::VoiceDesignSummaryData, voice_ai::VoiceDesignsPaginationMeta>,
        VoiceDesignsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/voice_designs")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Create voice design.
    ///
    /// `POST /voice_designs`
    #[inline]
    pub fn create(
        &self,
        body: voice_ai::VoiceDesignRequest,
    ) -> Call<voice_ai::VoiceDesignData> {
        Call::new(self.0, const { &Op::new("POST", "/voice_designs").data() })
            .json(&body)
    }

    /// Get voice design.
    ///
    /// `GET /voice_designs/{id}`
    #[inline]
    pub fn retrieve(
        &self,
        id: &str,
    ) -> Call<voice_ai::VoiceDesignData, VoiceDesignsRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/voice_designs/{id}").data() })
            .path(&[id])
    }

    /// Rename (voice designs).
    ///
    /// `PATCH /voice_designs/{id}`
    #[inline]
    pub fn rename(
        &self,
        id: &str,
        body: voice_ai::VoiceDesignUpdateRequest,
    ) -> Call<voice_ai::VoiceDesignSummaryData> {
        Call::new(self.0, const { &Op::new("PATCH", "/voice_designs/{id}").data() })
            .path(&[id])
            .json(&body)
    }

    /// Delete voice design.
    ///
    /// `DELETE /voice_designs/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<()> {
        Call::new(self.0, const { &Op::new("DELETE", "/voice_designs/{id}").empty() })
            .path(&[id])
    }

    /// Download sample (voice designs).
    ///
    /// `GET /voice_designs/{id}/sample`
    #[inline]
    pub fn download_sample(&self, id: &str) -> Call<Bytes, VoiceDesignsDownloadSample> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/voice_designs/{id}/sample").accept("audio/wav")
                },
            )
            .path(&[id])
    }

    /// Delete version (voice designs).
    ///
    /// `DELETE /voice_designs/{id}/versions/{version}`
    #[inline]
    pub fn delete_version(&self, id: &str, version: i64) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/voice_designs/{id}/versions/{version}").empty()
                },
            )
            .path(&[id, &version.to_string()])
    }
}

/// Parameters of `GET /voice_designs`.
#[derive(Debug)]
pub enum VoiceDesignsList {}

impl<T> Call<T, VoiceDesignsList> {
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

    /// Sets the query parameter `sort`. Default: `-created_at`.
    #[inline]
    pub fn sort(self, value: impl IntoField<Option<voice_ai::Sort>>) -> Self {
        self.arg("sort", &IntoField::<Option<voice_ai::Sort>>::into_field(value))
    }
}

/// Parameters of `GET /voice_designs/{id}`.
#[derive(Debug)]
pub enum VoiceDesignsRetrieve {}

impl<T> Call<T, VoiceDesignsRetrieve> {
    /// Sets the query parameter `version`. At least 1.
    #[inline]
    pub fn version(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("version", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Parameters of `GET /voice_designs/{id}/sample`.
#[derive(Debug)]
pub enum VoiceDesignsDownloadSample {}

impl<T> Call<T, VoiceDesignsDownloadSample> {
    /// Sets the query parameter `version`. At least 1.
    #[inline]
    pub fn version(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("version", &IntoField::<Option<i64>>::into_field(value))
    }
}
