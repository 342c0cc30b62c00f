//! Operations of Branded Calling. Shows a business's name, logo and reason for calling on the phones it calls.
//!
//! See [the types](crate::branded_calling), [the guide](crate::guides::branded_calling).

#[doc(inline)]
pub use super::Enterprises;
use crate::models::branded_calling;
use crate::runtime::operation::{
    Bytes, Call, Client, DateTime, IntoField, Op, Page, Paging,
};

/// Operations under `client.call_reasons()`. Feature `branded-calling`.
///
/// Guide: [Branded Calling](crate::guides::branded_calling).
#[derive(Clone, Copy, Debug)]
pub struct CallReasons<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `call_reasons`. Feature `branded-calling`.
    #[inline]
    #[must_use]
    pub fn call_reasons(&self) -> CallReasons<'_> {
        CallReasons(self)
    }
}

impl CallReasons<'_> {
    /// Lists call reasons.
    ///
    /// `GET /call_reasons`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<branded_calling::CallReasonReference, branded_calling::PaginationMeta>,
        CallReasonsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/call_reasons")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Validates call reasons.
    ///
    /// `POST /call_reasons/validate`
    #[inline]
    pub fn validate(
        &self,
        body: Vec<String>,
    ) -> Call<branded_calling::ValidateCallReasonsResponseData> {
        Call::new(self.0, const { &Op::new("POST", "/call_reasons/validate").data() })
            .json(&body)
    }
}

/// What [`CallReasons::list`] (`GET /call_reasons`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `100`. At least 1. At most 250.
#[derive(Debug)]
pub enum CallReasonsList {}

impl<T> Call<T, CallReasonsList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `100`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.dir()`. Feature `branded-calling`.
///
/// Guide: [Branded Calling](crate::guides::branded_calling).
#[derive(Clone, Copy, Debug)]
pub struct Dir<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `dir`. Feature `branded-calling`.
    #[inline]
    #[must_use]
    pub fn dir(&self) -> Dir<'_> {
        Dir(self)
    }
}

impl Dir<'_> {
    /// Lists DIRs.
    ///
    /// `GET /dir`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<branded_calling::Dir, branded_calling::PaginationMeta>, DirList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/dir")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Lists DIR document types.
    ///
    /// `GET /dir/document_types`
    #[inline]
    pub fn list_document_types(
        &self,
    ) -> Call<branded_calling::DocumentTypeReferenceList> {
        Call::new(self.0, const { &Op::new("GET", "/dir/document_types") })
    }

    /// Gets a DIR.
    ///
    /// `GET /dir/{dir_id}`
    #[inline]
    pub fn retrieve(&self, dir_id: &str) -> Call<branded_calling::Dir> {
        Call::new(self.0, const { &Op::new("GET", "/dir/{dir_id}").data() })
            .path(&[dir_id])
    }

    /// Updates a DIR.
    ///
    /// `PATCH /dir/{dir_id}`
    #[inline]
    pub fn update(
        &self,
        dir_id: &str,
        body: branded_calling::DirUpdateRequest,
    ) -> Call<branded_calling::Dir> {
        Call::new(self.0, const { &Op::new("PATCH", "/dir/{dir_id}").data() })
            .path(&[dir_id])
            .json(&body)
    }

    /// Deletes a DIR.
    ///
    /// `DELETE /dir/{dir_id}`
    #[inline]
    pub fn delete(&self, dir_id: &str) -> Call<()> {
        Call::new(self.0, const { &Op::new("DELETE", "/dir/{dir_id}").empty() })
            .path(&[dir_id])
    }

    /// Lists the infringement claims of a DIR.
    ///
    /// `GET /dir/{dir_id}/infringement_claims`
    #[inline]
    pub fn list_infringement_claims(
        &self,
        dir_id: &str,
    ) -> Call<
        Page<branded_calling::InfringementClaim, branded_calling::PaginationMeta>,
        DirListInfringementClaims,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/dir/{dir_id}/infringement_claims")
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .required_items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[dir_id])
    }

    /// Answers an infringement claim against a DIR.
    ///
    /// `PUT /dir/{dir_id}/infringement_update`
    #[inline]
    pub fn update_infringement(
        &self,
        dir_id: &str,
        body: branded_calling::DirInfringementUpdateRequest,
    ) -> Call<branded_calling::Dir> {
        Call::new(
                self.0,
                const { &Op::new("PUT", "/dir/{dir_id}/infringement_update").data() },
            )
            .path(&[dir_id])
            .json(&body)
    }

    /// Creates a letter of authorization for a DIR.
    ///
    /// `POST /dir/{dir_id}/loa`
    #[inline]
    pub fn new_loa(
        &self,
        dir_id: &str,
        body: branded_calling::BrandLoaRenderRequest,
    ) -> Call<Bytes> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/dir/{dir_id}/loa").accept("application/pdf") },
            )
            .path(&[dir_id])
            .json(&body)
    }

    /// Submits a DIR.
    ///
    /// `POST /dir/{dir_id}/submit`
    #[inline]
    pub fn submit(&self, dir_id: &str) -> Call<branded_calling::Dir> {
        Call::new(self.0, const { &Op::new("POST", "/dir/{dir_id}/submit").data() })
            .path(&[dir_id])
    }
}

/// What [`Dir::list`] (`GET /dir`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `sort`, [`ListDirSort`](branded_calling::ListDirSort): `sort` in the query. Default: `-created_at`.
/// - `filter_expiring_at_gte`, `DateTime`: `filter[expiring_at][gte]` in the query.
/// - `filter_expiring_at_lte`, `DateTime`: `filter[expiring_at][lte]` in the query.
/// - `filter_enterprise_id`, `String`: `filter[enterprise_id]` in the query. Format: `uuid`.
/// - `filter_status`, [`DirStatus`](branded_calling::DirStatus): `filter[status]` in the query.
/// - `filter_display_name_contains`, `String`: `filter[display_name][contains]` in the query.
/// - `filter_call_reason_contains`, `String`: `filter[call_reason][contains]` in the query.
#[derive(Debug)]
pub enum DirList {}

impl<T> Call<T, DirList> {
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

    /// Sets the query parameter `sort`. Default: `-created_at`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<branded_calling::ListDirSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<Option<branded_calling::ListDirSort>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[expiring_at][gte]`.
    #[inline]
    pub fn filter_expiring_at_gte(
        self,
        value: impl IntoField<Option<DateTime>>,
    ) -> Self {
        self.arg(
            "filter[expiring_at][gte]",
            &IntoField::<Option<DateTime>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[expiring_at][lte]`.
    #[inline]
    pub fn filter_expiring_at_lte(
        self,
        value: impl IntoField<Option<DateTime>>,
    ) -> Self {
        self.arg(
            "filter[expiring_at][lte]",
            &IntoField::<Option<DateTime>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[enterprise_id]`. Format: `uuid`.
    #[inline]
    pub fn filter_enterprise_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg(
            "filter[enterprise_id]",
            &IntoField::<Option<String>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[status]`.
    #[inline]
    pub fn filter_status(
        self,
        value: impl IntoField<Option<branded_calling::DirStatus>>,
    ) -> Self {
        self.arg(
            "filter[status]",
            &IntoField::<Option<branded_calling::DirStatus>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[display_name][contains]`.
    #[inline]
    pub fn filter_display_name_contains(
        self,
        value: impl IntoField<Option<String>>,
    ) -> Self {
        self.arg(
            "filter[display_name][contains]",
            &IntoField::<Option<String>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[call_reason][contains]`.
    #[inline]
    pub fn filter_call_reason_contains(
        self,
        value: impl IntoField<Option<String>>,
    ) -> Self {
        self.arg(
            "filter[call_reason][contains]",
            &IntoField::<Option<String>>::into_field(value),
        )
    }
}

/// What [`Dir::list_infringement_claims`] (`GET /dir/{dir_id}/infringement_claims`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum DirListInfringementClaims {}

impl<T> Call<T, DirListInfringementClaims> {
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

/// Operations under `client.dir().comments()`. Feature `branded-calling`.
///
/// Guide: [Branded Calling](crate::guides::branded_calling).
#[derive(Clone, Copy, Debug)]
pub struct DirComments<'a>(pub(crate) &'a Client);

impl<'a> Dir<'a> {
    /// Operations under `dir.comments`. Feature `branded-calling`.
    #[inline]
    #[must_use]
    pub fn comments(self) -> DirComments<'a> {
        DirComments(self.0)
    }
}

impl DirComments<'_> {
    /// Lists the comments of a DIR.
    ///
    /// `GET /dir/{dir_id}/comments`
    #[inline]
    pub fn list(
        &self,
        dir_id: &str,
    ) -> Call<
        Page<branded_calling::DirComment, branded_calling::PaginationMeta>,
        DirCommentsList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/dir/{dir_id}/comments")
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .required_items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[dir_id])
    }

    /// Creates a comment for a DIR.
    ///
    /// `POST /dir/{dir_id}/comments`
    #[inline]
    pub fn create(
        &self,
        dir_id: &str,
        body: branded_calling::DirCommentCreateRequest,
    ) -> Call<branded_calling::DirComment> {
        Call::new(self.0, const { &Op::new("POST", "/dir/{dir_id}/comments").data() })
            .path(&[dir_id])
            .json(&body)
    }
}

/// What [`DirComments::list`] (`GET /dir/{dir_id}/comments`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `comment_type`, [`CommentType`](branded_calling::CommentType): `comment_type` in the query.
#[derive(Debug)]
pub enum DirCommentsList {}

impl<T> Call<T, DirCommentsList> {
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

    /// Sets the query parameter `comment_type`.
    #[inline]
    pub fn comment_type(
        self,
        value: impl IntoField<Option<branded_calling::CommentType>>,
    ) -> Self {
        self.arg(
            "comment_type",
            &IntoField::<Option<branded_calling::CommentType>>::into_field(value),
        )
    }
}

/// Operations under `client.dir().phone_number_batches()`. Feature `branded-calling`.
///
/// Guide: [Branded Calling](crate::guides::branded_calling).
#[derive(Clone, Copy, Debug)]
pub struct DirPhoneNumberBatches<'a>(pub(crate) &'a Client);

impl<'a> Dir<'a> {
    /// Operations under `dir.phone_number_batches`. Feature `branded-calling`.
    #[inline]
    #[must_use]
    pub fn phone_number_batches(self) -> DirPhoneNumberBatches<'a> {
        DirPhoneNumberBatches(self.0)
    }
}

impl DirPhoneNumberBatches<'_> {
    /// Lists the phone number batches of a DIR.
    ///
    /// `GET /dir/{dir_id}/phone_number_batches`
    #[inline]
    pub fn list(
        &self,
        dir_id: &str,
    ) -> Call<
        Page<branded_calling::PhoneNumberBatch, branded_calling::PaginationMeta>,
        DirPhoneNumberBatchesList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/dir/{dir_id}/phone_number_batches")
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .required_items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[dir_id])
    }

    /// Gets a DIR phone number batch.
    ///
    /// `GET /dir/{dir_id}/phone_number_batches/{batch_id}`
    #[inline]
    pub fn retrieve(
        &self,
        dir_id: &str,
        batch_id: &str,
    ) -> Call<branded_calling::PhoneNumberBatch> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/dir/{dir_id}/phone_number_batches/{batch_id}")
                        .data()
                },
            )
            .path(&[dir_id, batch_id])
    }
}

/// What [`DirPhoneNumberBatches::list`] (`GET /dir/{dir_id}/phone_number_batches`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter_status`, [`PhoneNumberStatus`](branded_calling::PhoneNumberStatus): `filter[status]` in the query.
#[derive(Debug)]
pub enum DirPhoneNumberBatchesList {}

impl<T> Call<T, DirPhoneNumberBatchesList> {
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

    /// Sets the query parameter `filter[status]`.
    #[inline]
    pub fn filter_status(
        self,
        value: impl IntoField<Option<branded_calling::PhoneNumberStatus>>,
    ) -> Self {
        self.arg(
            "filter[status]",
            &IntoField::<Option<branded_calling::PhoneNumberStatus>>::into_field(value),
        )
    }
}

/// Operations under `client.dir().phone_numbers()`. Feature `branded-calling`.
///
/// Guide: [Branded Calling](crate::guides::branded_calling).
#[derive(Clone, Copy, Debug)]
pub struct DirPhoneNumbers<'a>(pub(crate) &'a Client);

impl<'a> Dir<'a> {
    /// Operations under `dir.phone_numbers`. Feature `branded-calling`.
    #[inline]
    #[must_use]
    pub fn phone_numbers(self) -> DirPhoneNumbers<'a> {
        DirPhoneNumbers(self.0)
    }
}

impl DirPhoneNumbers<'_> {
    /// Lists the phone numbers of a DIR.
    ///
    /// `GET /dir/{dir_id}/phone_numbers`
    #[inline]
    pub fn list(
        &self,
        dir_id: &str,
    ) -> Call<
        Page<branded_calling::DirPhoneNumber, branded_calling::PaginationMeta>,
        DirPhoneNumbersList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/dir/{dir_id}/phone_numbers")
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .required_items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[dir_id])
    }

    /// Adds phone numbers to a DIR.
    ///
    /// `POST /dir/{dir_id}/phone_numbers`
    #[inline]
    pub fn add(
        &self,
        dir_id: &str,
        body: branded_calling::BulkAddPhoneNumbersRequest,
    ) -> Call<Vec<branded_calling::DirPhoneNumber>> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/dir/{dir_id}/phone_numbers").data() },
            )
            .path(&[dir_id])
            .json(&body)
    }

    /// Takes phone numbers off a DIR.
    ///
    /// `DELETE /dir/{dir_id}/phone_numbers`
    #[inline]
    pub fn remove(
        &self,
        dir_id: &str,
        body: branded_calling::BulkDeletePhoneNumbersRequest,
    ) -> Call<branded_calling::PhoneNumberBulkDeleteResponse> {
        Call::new(self.0, const { &Op::new("DELETE", "/dir/{dir_id}/phone_numbers") })
            .path(&[dir_id])
            .json(&body)
    }
}

/// What [`DirPhoneNumbers::list`] (`GET /dir/{dir_id}/phone_numbers`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `status`, [`PhoneNumberStatus`](branded_calling::PhoneNumberStatus): `status` in the query.
#[derive(Debug)]
pub enum DirPhoneNumbersList {}

impl<T> Call<T, DirPhoneNumbersList> {
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

    /// Sets the query parameter `status`.
    #[inline]
    pub fn status(
        self,
        value: impl IntoField<Option<branded_calling::PhoneNumberStatus>>,
    ) -> Self {
        self.arg(
            "status",
            &IntoField::<Option<branded_calling::PhoneNumberStatus>>::into_field(value),
        )
    }
}

/// Operations under `client.dir().references()`. Feature `branded-calling`.
///
/// Guide: [Branded Calling](crate::guides::branded_calling).
#[derive(Clone, Copy, Debug)]
pub struct DirReferences<'a>(pub(crate) &'a Client);

impl<'a> Dir<'a> {
    /// Operations under `dir.references`. Feature `branded-calling`.
    #[inline]
    #[must_use]
    pub fn references(self) -> DirReferences<'a> {
        DirReferences(self.0)
    }
}

impl DirReferences<'_> {
    /// Lists the references of a DIR.
    ///
    /// `GET /dir/{dir_id}/references`
    #[inline]
    pub fn list(&self, dir_id: &str) -> Call<Vec<branded_calling::Reference>> {
        Call::new(self.0, const { &Op::new("GET", "/dir/{dir_id}/references").data() })
            .path(&[dir_id])
    }

    /// Creates a reference for a DIR.
    ///
    /// `POST /dir/{dir_id}/references`
    #[inline]
    pub fn create(
        &self,
        dir_id: &str,
        body: branded_calling::ReferenceSubmissionRequest,
    ) -> Call<Vec<branded_calling::Reference>> {
        Call::new(self.0, const { &Op::new("POST", "/dir/{dir_id}/references").data() })
            .path(&[dir_id])
            .json(&body)
    }

    /// Updates a DIR reference.
    ///
    /// `PATCH /dir/{dir_id}/references/{ref_type}/{slot}`
    #[inline]
    pub fn update(
        &self,
        dir_id: &str,
        ref_type: impl Into<branded_calling::RefType>,
        slot: i64,
        body: branded_calling::ReferenceUpdateRequest,
    ) -> Call<branded_calling::Reference> {
        Call::new(
                self.0,
                const {
                    &Op::new("PATCH", "/dir/{dir_id}/references/{ref_type}/{slot}")
                        .data()
                },
            )
            .path(&[dir_id, ref_type.into().as_str(), &slot.to_string()])
            .json(&body)
    }
}

/// Operations under `client.dir().verify_email()`. Feature `branded-calling`.
///
/// Guide: [Branded Calling](crate::guides::branded_calling).
#[derive(Clone, Copy, Debug)]
pub struct DirVerifyEmail<'a>(pub(crate) &'a Client);

impl<'a> Dir<'a> {
    /// Operations under `dir.verify_email`. Feature `branded-calling`.
    #[inline]
    #[must_use]
    pub fn verify_email(self) -> DirVerifyEmail<'a> {
        DirVerifyEmail(self.0)
    }
}

impl DirVerifyEmail<'_> {
    /// Gets the state of the e-mail verification of a DIR.
    ///
    /// `GET /dir/{dir_id}/verify_email`
    #[inline]
    pub fn list(&self, dir_id: &str) -> Call<branded_calling::EmailVerificationStatus> {
        Call::new(self.0, const { &Op::new("GET", "/dir/{dir_id}/verify_email").data() })
            .path(&[dir_id])
    }

    /// Starts the e-mail verification of a DIR.
    ///
    /// `POST /dir/{dir_id}/verify_email`
    #[inline]
    pub fn create(
        &self,
        dir_id: &str,
    ) -> Call<branded_calling::EmailVerificationStatus> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/dir/{dir_id}/verify_email").data() },
            )
            .path(&[dir_id])
    }

    /// Confirms the e-mail verification of a DIR.
    ///
    /// `POST /dir/{dir_id}/verify_email/confirm`
    #[inline]
    pub fn confirm(
        &self,
        dir_id: &str,
        body: branded_calling::EmailVerificationConfirmRequest,
    ) -> Call<branded_calling::EmailVerificationStatus> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/dir/{dir_id}/verify_email/confirm").data() },
            )
            .path(&[dir_id])
            .json(&body)
    }
}

impl Enterprises<'_> {
    /// Lists enterprises.
    ///
    /// `GET /enterprises`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<branded_calling::Enterprise, branded_calling::PaginationMeta>,
        EnterprisesList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/enterprises")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates an enterprise.
    ///
    /// `POST /enterprises`
    #[inline]
    pub fn create(
        &self,
        body: branded_calling::EnterpriseCreate,
    ) -> Call<branded_calling::Enterprise> {
        Call::new(self.0, const { &Op::new("POST", "/enterprises").data() }).json(&body)
    }

    /// Gets an enterprise.
    ///
    /// `GET /enterprises/{enterprise_id}`
    #[inline]
    pub fn retrieve(&self, enterprise_id: &str) -> Call<branded_calling::Enterprise> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/enterprises/{enterprise_id}").data() },
            )
            .path(&[enterprise_id])
    }

    /// Updates an enterprise.
    ///
    /// `PUT /enterprises/{enterprise_id}`
    #[inline]
    pub fn update(
        &self,
        enterprise_id: &str,
        body: branded_calling::EnterpriseUpdate,
    ) -> Call<branded_calling::Enterprise> {
        Call::new(
                self.0,
                const { &Op::new("PUT", "/enterprises/{enterprise_id}").data() },
            )
            .path(&[enterprise_id])
            .json(&body)
    }

    /// Deletes an enterprise.
    ///
    /// `DELETE /enterprises/{enterprise_id}`
    #[inline]
    pub fn delete(&self, enterprise_id: &str) -> Call<()> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/enterprises/{enterprise_id}").empty() },
            )
            .path(&[enterprise_id])
    }

    /// Enables branded calling for an enterprise.
    ///
    /// `POST /enterprises/{enterprise_id}/branded_calling`
    #[inline]
    pub fn branded_calling(
        &self,
        enterprise_id: &str,
    ) -> Call<branded_calling::Enterprise> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/enterprises/{enterprise_id}/branded_calling")
                        .data()
                },
            )
            .path(&[enterprise_id])
    }
}

/// What [`Enterprises::list`] (`GET /enterprises`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `10`. At least 1. At most 250.
/// - `legal_name`, `String`: `legal_name` in the query.
/// - `filter_legal_name_contains`, `String`: `filter[legal_name][contains]` in the query.
#[derive(Debug)]
pub enum EnterprisesList {}

impl<T> Call<T, EnterprisesList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `10`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `legal_name`.
    #[inline]
    pub fn legal_name(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("legal_name", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `filter[legal_name][contains]`.
    #[inline]
    pub fn filter_legal_name_contains(
        self,
        value: impl IntoField<Option<String>>,
    ) -> Self {
        self.arg(
            "filter[legal_name][contains]",
            &IntoField::<Option<String>>::into_field(value),
        )
    }
}

/// Operations under `client.enterprises().dir()`. Feature `branded-calling`.
///
/// Guide: [Branded Calling](crate::guides::branded_calling).
#[derive(Clone, Copy, Debug)]
pub struct EnterprisesDir<'a>(pub(crate) &'a Client);

impl<'a> Enterprises<'a> {
    /// Operations under `enterprises.dir`. Feature `branded-calling`.
    #[inline]
    #[must_use]
    pub fn dir(self) -> EnterprisesDir<'a> {
        EnterprisesDir(self.0)
    }
}

impl EnterprisesDir<'_> {
    /// Lists the DIRs of an enterprise.
    ///
    /// `GET /enterprises/{enterprise_id}/dir`
    #[inline]
    pub fn list(
        &self,
        enterprise_id: &str,
    ) -> Call<
        Page<branded_calling::Dir, branded_calling::PaginationMeta>,
        EnterprisesDirList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/enterprises/{enterprise_id}/dir")
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .required_items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[enterprise_id])
    }

    /// Creates a DIR for an enterprise.
    ///
    /// `POST /enterprises/{enterprise_id}/dir`
    #[inline]
    pub fn create(
        &self,
        enterprise_id: &str,
        body: branded_calling::DirCreateRequest,
    ) -> Call<branded_calling::Dir> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/enterprises/{enterprise_id}/dir").data() },
            )
            .path(&[enterprise_id])
            .json(&body)
    }
}

/// What [`EnterprisesDir::list`] (`GET /enterprises/{enterprise_id}/dir`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `sort`, [`ListEnterpriseDirSort`](branded_calling::ListEnterpriseDirSort): `sort` in the query. Default: `-created_at`.
/// - `filter_expiring_at_gte`, `DateTime`: `filter[expiring_at][gte]` in the query.
/// - `filter_expiring_at_lte`, `DateTime`: `filter[expiring_at][lte]` in the query.
/// - `filter_expiring_within_days`, `i64`: `filter[expiring_within_days]` in the query. At least 1. At most 365.
/// - `filter_status`, [`DirStatus`](branded_calling::DirStatus): `filter[status]` in the query.
/// - `filter_display_name_contains`, `String`: `filter[display_name][contains]` in the query.
/// - `filter_call_reason_contains`, `String`: `filter[call_reason][contains]` in the query.
#[derive(Debug)]
pub enum EnterprisesDirList {}

impl<T> Call<T, EnterprisesDirList> {
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

    /// Sets the query parameter `sort`. Default: `-created_at`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<branded_calling::ListEnterpriseDirSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<
                Option<branded_calling::ListEnterpriseDirSort>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `filter[expiring_at][gte]`.
    #[inline]
    pub fn filter_expiring_at_gte(
        self,
        value: impl IntoField<Option<DateTime>>,
    ) -> Self {
        self.arg(
            "filter[expiring_at][gte]",
            &IntoField::<Option<DateTime>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[expiring_at][lte]`.
    #[inline]
    pub fn filter_expiring_at_lte(
        self,
        value: impl IntoField<Option<DateTime>>,
    ) -> Self {
        self.arg(
            "filter[expiring_at][lte]",
            &IntoField::<Option<DateTime>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[expiring_within_days]`. At least 1. At most 365.
    #[inline]
    pub fn filter_expiring_within_days(
        self,
        value: impl IntoField<Option<i64>>,
    ) -> Self {
        self.arg(
            "filter[expiring_within_days]",
            &IntoField::<Option<i64>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[status]`.
    #[inline]
    pub fn filter_status(
        self,
        value: impl IntoField<Option<branded_calling::DirStatus>>,
    ) -> Self {
        self.arg(
            "filter[status]",
            &IntoField::<Option<branded_calling::DirStatus>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[display_name][contains]`.
    #[inline]
    pub fn filter_display_name_contains(
        self,
        value: impl IntoField<Option<String>>,
    ) -> Self {
        self.arg(
            "filter[display_name][contains]",
            &IntoField::<Option<String>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[call_reason][contains]`.
    #[inline]
    pub fn filter_call_reason_contains(
        self,
        value: impl IntoField<Option<String>>,
    ) -> Self {
        self.arg(
            "filter[call_reason][contains]",
            &IntoField::<Option<String>>::into_field(value),
        )
    }
}

/// Operations under `client.infringement_claims()`. Feature `branded-calling`.
///
/// Guide: [Branded Calling](crate::guides::branded_calling).
#[derive(Clone, Copy, Debug)]
pub struct InfringementClaims<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `infringement_claims`. Feature `branded-calling`.
    #[inline]
    #[must_use]
    pub fn infringement_claims(&self) -> InfringementClaims<'_> {
        InfringementClaims(self)
    }
}

impl InfringementClaims<'_> {
    /// Gets an infringement claim.
    ///
    /// `GET /infringement_claims/{claim_id}`
    #[inline]
    pub fn retrieve(&self, claim_id: &str) -> Call<branded_calling::InfringementClaim> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/infringement_claims/{claim_id}").data() },
            )
            .path(&[claim_id])
    }

    /// Contests an infringement claim.
    ///
    /// `POST /infringement_claims/{claim_id}/contest`
    #[inline]
    pub fn contest(
        &self,
        claim_id: &str,
        body: branded_calling::InfringementClaimContest,
    ) -> Call<branded_calling::InfringementClaim> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/infringement_claims/{claim_id}/contest").data()
                },
            )
            .path(&[claim_id])
            .json(&body)
    }
}

/// Operations under `client.terms_of_service()`. Feature `branded-calling`.
///
/// Guide: [Branded Calling](crate::guides::branded_calling).
#[derive(Clone, Copy, Debug)]
pub struct TermsOfService<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `terms_of_service`. Feature `branded-calling`.
    #[inline]
    #[must_use]
    pub fn terms_of_service(&self) -> TermsOfService<'_> {
        TermsOfService(self)
    }
}

impl TermsOfService<'_> {
    /// Gets the terms of service.
    ///
    /// `GET /terms_of_service/info`
    #[inline]
    pub fn retrieve_info(
        &self,
    ) -> Call<branded_calling::TermsOfServiceInfo, TermsOfServiceRetrieveInfo> {
        Call::new(self.0, const { &Op::new("GET", "/terms_of_service/info") })
    }

    /// Gets whether the terms of service are agreed to.
    ///
    /// `GET /terms_of_service/status`
    #[inline]
    pub fn retrieve_status(
        &self,
    ) -> Call<branded_calling::TosStatus, TermsOfServiceRetrieveStatus> {
        Call::new(self.0, const { &Op::new("GET", "/terms_of_service/status").data() })
    }
}

/// What [`TermsOfService::retrieve_info`] (`GET /terms_of_service/info`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `product_type`, [`TosProductType`](branded_calling::TosProductType): `product_type` in the query.
#[derive(Debug)]
pub enum TermsOfServiceRetrieveInfo {}

impl<T> Call<T, TermsOfServiceRetrieveInfo> {
    /// Sets the query parameter `product_type`.
    #[inline]
    pub fn product_type(
        self,
        value: impl IntoField<Option<branded_calling::TosProductType>>,
    ) -> Self {
        self.arg(
            "product_type",
            &IntoField::<Option<branded_calling::TosProductType>>::into_field(value),
        )
    }
}

/// What [`TermsOfService::retrieve_status`] (`GET /terms_of_service/status`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `product_type`, [`TosProductType`](branded_calling::TosProductType): `product_type` in the query.
#[derive(Debug)]
pub enum TermsOfServiceRetrieveStatus {}

impl<T> Call<T, TermsOfServiceRetrieveStatus> {
    /// Sets the query parameter `product_type`.
    #[inline]
    pub fn product_type(
        self,
        value: impl IntoField<Option<branded_calling::TosProductType>>,
    ) -> Self {
        self.arg(
            "product_type",
            &IntoField::<Option<branded_calling::TosProductType>>::into_field(value),
        )
    }
}

/// Operations under `client.terms_of_service().agreements()`. Feature `branded-calling`.
///
/// Guide: [Branded Calling](crate::guides::branded_calling).
#[derive(Clone, Copy, Debug)]
pub struct TermsOfServiceAgreements<'a>(pub(crate) &'a Client);

impl<'a> TermsOfService<'a> {
    /// Operations under `terms_of_service.agreements`. Feature `branded-calling`.
    #[inline]
    #[must_use]
    pub fn agreements(self) -> TermsOfServiceAgreements<'a> {
        TermsOfServiceAgreements(self.0)
    }
}

impl TermsOfServiceAgreements<'_> {
    /// Lists terms of service agreements.
    ///
    /// `GET /terms_of_service/agreements`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<branded_calling::TosAgreement, branded_calling::PaginationMeta>,
        TermsOfServiceAgreementsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/terms_of_service/agreements")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Gets a terms of service agreement.
    ///
    /// `GET /terms_of_service/agreements/{agreement_id}`
    #[inline]
    pub fn retrieve(&self, agreement_id: &str) -> Call<branded_calling::TosAgreement> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/terms_of_service/agreements/{agreement_id}").data()
                },
            )
            .path(&[agreement_id])
    }
}

/// What [`TermsOfServiceAgreements::list`] (`GET /terms_of_service/agreements`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `product_type`, [`TosProductType`](branded_calling::TosProductType): `product_type` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum TermsOfServiceAgreementsList {}

impl<T> Call<T, TermsOfServiceAgreementsList> {
    /// Sets the query parameter `product_type`.
    #[inline]
    pub fn product_type(
        self,
        value: impl IntoField<Option<branded_calling::TosProductType>>,
    ) -> Self {
        self.arg(
            "product_type",
            &IntoField::<Option<branded_calling::TosProductType>>::into_field(value),
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

/// Operations under `client.terms_of_service().branded_calling()`. Feature `branded-calling`.
///
/// Guide: [Branded Calling](crate::guides::branded_calling).
#[derive(Clone, Copy, Debug)]
pub struct TermsOfServiceBrandedCalling<'a>(pub(crate) &'a Client);

impl<'a> TermsOfService<'a> {
    /// Operations under `terms_of_service.branded_calling`. Feature `branded-calling`.
    #[inline]
    #[must_use]
    pub fn branded_calling(self) -> TermsOfServiceBrandedCalling<'a> {
        TermsOfServiceBrandedCalling(self.0)
    }
}

impl TermsOfServiceBrandedCalling<'_> {
    /// Agrees to the terms of service of branded calling.
    ///
    /// `POST /terms_of_service/branded_calling/agree`
    #[inline]
    pub fn agree(&self) -> Call<branded_calling::TosAgreement> {
        Call::new(
            self.0,
            const { &Op::new("POST", "/terms_of_service/branded_calling/agree").data() },
        )
    }
}

/// Operations under `client.terms_of_service().number_reputation()`. Feature `branded-calling`.
///
/// Guide: [Branded Calling](crate::guides::branded_calling).
#[derive(Clone, Copy, Debug)]
pub struct TermsOfServiceNumberReputation<'a>(pub(crate) &'a Client);

impl<'a> TermsOfService<'a> {
    /// Operations under `terms_of_service.number_reputation`. Feature `branded-calling`.
    #[inline]
    #[must_use]
    pub fn number_reputation(self) -> TermsOfServiceNumberReputation<'a> {
        TermsOfServiceNumberReputation(self.0)
    }
}

impl TermsOfServiceNumberReputation<'_> {
    /// Agrees to the terms of service of number reputation.
    ///
    /// `POST /terms_of_service/number_reputation/agree`
    #[inline]
    pub fn agree(&self) -> Call<branded_calling::TosAgreement> {
        Call::new(
            self.0,
            const {
                &Op::new("POST", "/terms_of_service/number_reputation/agree").data()
            },
        )
    }
}
