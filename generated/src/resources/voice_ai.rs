//! Operations of Voice AI. Voices made by cloning or by description, and dictionaries of pronunciation.
//!
//! See [the types](crate::voice_ai), [the guide](crate::guides::voice_ai).

use crate::models::voice_ai;
use crate::runtime::operation::{Bytes, Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.pronunciation_dicts()`. Feature `voice-ai`.
///
/// Guide: [Voice AI](crate::guides::voice_ai).
#[derive(Clone, Copy, Debug)]
pub struct PronunciationDicts<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `pronunciation_dicts`. Feature `voice-ai`.
    #[inline]
    #[must_use]
    pub fn pronunciation_dicts(&self) -> PronunciationDicts<'_> {
        PronunciationDicts(self)
    }
}

impl PronunciationDicts<'_> {
    /// Lists pronunciation dicts.
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

    /// Creates a pronunciation dict.
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

    /// Gets a pronunciation dict.
    ///
    /// `GET /pronunciation_dicts/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<voice_ai::PronunciationDictData> {
        Call::new(self.0, const { &Op::new("GET", "/pronunciation_dicts/{id}").data() })
            .path(&[id])
    }

    /// Updates a pronunciation dict.
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

    /// Deletes a pronunciation dict.
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

/// What [`PronunciationDicts::list`] (`GET /pronunciation_dicts`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
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

/// Operations under `client.voice_clones()`. Feature `voice-ai`.
///
/// Guide: [Voice AI](crate::guides::voice_ai).
#[derive(Clone, Copy, Debug)]
pub struct VoiceClones<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `voice_clones`. Feature `voice-ai`.
    #[inline]
    #[must_use]
    pub fn voice_clones(&self) -> VoiceClones<'_> {
        VoiceClones(self)
    }
}

impl VoiceClones<'_> {
    /// Lists voice clones.
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

    /// Creates a voice clone.
    ///
    /// `POST /voice_clones`
    #[inline]
    pub fn create(
        &self,
        body: voice_ai::VoiceCloneRequest,
    ) -> Call<voice_ai::VoiceCloneData> {
        Call::new(self.0, const { &Op::new("POST", "/voice_clones").data() }).json(&body)
    }

    /// Creates a voice clone from an upload.
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

    /// Updates a voice clone.
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

    /// Deletes a voice clone.
    ///
    /// `DELETE /voice_clones/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<()> {
        Call::new(self.0, const { &Op::new("DELETE", "/voice_clones/{id}").empty() })
            .path(&[id])
    }

    /// Downloads the sample of a voice clone.
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

/// What [`VoiceClones::list`] (`GET /voice_clones`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter_name`, `String`: `filter[name]` in the query.
/// - `filter_provider`, [`VoiceProvider`](voice_ai::VoiceProvider): `filter[provider]` in the query.
/// - `sort`, [`Sort`](voice_ai::Sort): `sort` in the query. Default: `-created_at`.
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

/// Operations under `client.voice_designs()`. Feature `voice-ai`.
///
/// Guide: [Voice AI](crate::guides::voice_ai).
#[derive(Clone, Copy, Debug)]
pub struct VoiceDesigns<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `voice_designs`. Feature `voice-ai`.
    #[inline]
    #[must_use]
    pub fn voice_designs(&self) -> VoiceDesigns<'_> {
        VoiceDesigns(self)
    }
}

impl VoiceDesigns<'_> {
    /// Lists voice designs.
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

    /// Creates a voice design.
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

    /// Gets a voice design.
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

    /// Renames a voice design.
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

    /// Deletes a voice design.
    ///
    /// `DELETE /voice_designs/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<()> {
        Call::new(self.0, const { &Op::new("DELETE", "/voice_designs/{id}").empty() })
            .path(&[id])
    }

    /// Downloads the sample of a voice design.
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

    /// Deletes a version of a voice design.
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

/// What [`VoiceDesigns::list`] (`GET /voice_designs`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter_name`, `String`: `filter[name]` in the query.
/// - `sort`, [`Sort`](voice_ai::Sort): `sort` in the query. Default: `-created_at`.
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

/// What [`VoiceDesigns::retrieve`] (`GET /voice_designs/{id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `version`, `i64`: `version` in the query. At least 1.
#[derive(Debug)]
pub enum VoiceDesignsRetrieve {}

impl<T> Call<T, VoiceDesignsRetrieve> {
    /// Sets the query parameter `version`. At least 1.
    #[inline]
    pub fn version(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("version", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// What [`VoiceDesigns::download_sample`] (`GET /voice_designs/{id}/sample`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `version`, `i64`: `version` in the query. At least 1.
#[derive(Debug)]
pub enum VoiceDesignsDownloadSample {}

impl<T> Call<T, VoiceDesignsDownloadSample> {
    /// Sets the query parameter `version`. At least 1.
    #[inline]
    pub fn version(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("version", &IntoField::<Option<i64>>::into_field(value))
    }
}
