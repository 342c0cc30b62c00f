//! Operations of Verify. Verifies phone numbers by code over SMS, call or WhatsApp, and looks numbers up.
//!
//! See [the types](crate::verify), [the guide](crate::guides::verify).

use crate::models::verify;
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.number_lookup()`. Feature `verify`.
///
/// Guide: [Verify](crate::guides::verify).
#[derive(Clone, Copy, Debug)]
pub struct NumberLookup<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `number_lookup`. Feature `verify`.
    #[inline]
    #[must_use]
    pub fn number_lookup(&self) -> NumberLookup<'_> {
        NumberLookup(self)
    }
}

impl NumberLookup<'_> {
    /// Looks up a phone number.
    ///
    /// `GET /number_lookup/{phone_number}`
    #[inline]
    pub fn retrieve(
        &self,
        phone_number: &str,
    ) -> Call<verify::NumberLookupRecord, NumberLookupRetrieve> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/number_lookup/{phone_number}").data() },
            )
            .path(&[phone_number])
    }
}

/// What [`NumberLookup::retrieve`] (`GET /number_lookup/{phone_number}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `type_`, [`RetrieveNumberLookupType`](verify::RetrieveNumberLookupType): `type` in the query.
#[derive(Debug)]
pub enum NumberLookupRetrieve {}

impl<T> Call<T, NumberLookupRetrieve> {
    /// Sets the query parameter `type`.
    #[inline]
    pub fn type_(
        self,
        value: impl IntoField<Option<verify::RetrieveNumberLookupType>>,
    ) -> Self {
        self.arg(
            "type",
            &IntoField::<Option<verify::RetrieveNumberLookupType>>::into_field(value),
        )
    }
}

/// Operations under `client.verifications()`. Feature `verify`.
///
/// Guide: [Verify](crate::guides::verify).
#[derive(Clone, Copy, Debug)]
pub struct Verifications<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `verifications`. Feature `verify`.
    #[inline]
    #[must_use]
    pub fn verifications(&self) -> Verifications<'_> {
        Verifications(self)
    }
}

impl Verifications<'_> {
    /// Starts a verification by a call.
    ///
    /// `POST /verifications/call`
    #[inline]
    pub fn trigger_call(
        &self,
        body: verify::CreateVerificationRequestCall,
    ) -> Call<verify::Verification> {
        Call::new(self.0, const { &Op::new("POST", "/verifications/call").data() })
            .json(&body)
    }

    /// Starts a verification by a flash call.
    ///
    /// `POST /verifications/flashcall`
    #[inline]
    pub fn trigger_flashcall(
        &self,
        body: verify::CreateVerificationRequest,
    ) -> Call<verify::Verification> {
        Call::new(self.0, const { &Op::new("POST", "/verifications/flashcall").data() })
            .json(&body)
    }

    /// Starts a verification by SMS.
    ///
    /// `POST /verifications/sms`
    #[inline]
    pub fn trigger_sms(
        &self,
        body: verify::CreateVerificationRequestSms,
    ) -> Call<verify::Verification> {
        Call::new(self.0, const { &Op::new("POST", "/verifications/sms").data() })
            .json(&body)
    }

    /// Starts a verification by WhatsApp.
    ///
    /// `POST /verifications/whatsapp`
    #[inline]
    pub fn trigger_whatsapp_verification(
        &self,
        body: verify::CreateVerificationRequestWhatsapp,
    ) -> Call<verify::Verification> {
        Call::new(self.0, const { &Op::new("POST", "/verifications/whatsapp").data() })
            .json(&body)
    }

    /// Gets a verification.
    ///
    /// `GET /verifications/{verification_id}`
    #[inline]
    pub fn retrieve(&self, verification_id: &str) -> Call<verify::Verification> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/verifications/{verification_id}").data() },
            )
            .path(&[verification_id])
    }
}

/// Operations under `client.verifications().actions()`. Feature `verify`.
///
/// Guide: [Verify](crate::guides::verify).
#[derive(Clone, Copy, Debug)]
pub struct VerificationsActions<'a>(pub(crate) &'a Client);

impl<'a> Verifications<'a> {
    /// Operations under `verifications.actions`. Feature `verify`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> VerificationsActions<'a> {
        VerificationsActions(self.0)
    }
}

impl VerificationsActions<'_> {
    /// Verifies the code of a verification.
    ///
    /// `POST /verifications/{verification_id}/actions/verify`
    #[inline]
    pub fn verify(
        &self,
        verification_id: &str,
        body: verify::VerifyVerificationCodeRequestById,
    ) -> Call<verify::VerifyVerificationCodeResponseData> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/verifications/{verification_id}/actions/verify")
                        .data()
                },
            )
            .path(&[verification_id])
            .json(&body)
    }
}

/// Operations under `client.verifications().by_phone_number()`. Feature `verify`.
///
/// Guide: [Verify](crate::guides::verify).
#[derive(Clone, Copy, Debug)]
pub struct VerificationsByPhoneNumber<'a>(pub(crate) &'a Client);

impl<'a> Verifications<'a> {
    /// Operations under `verifications.by_phone_number`. Feature `verify`.
    #[inline]
    #[must_use]
    pub fn by_phone_number(self) -> VerificationsByPhoneNumber<'a> {
        VerificationsByPhoneNumber(self.0)
    }
}

impl VerificationsByPhoneNumber<'_> {
    /// Lists the verifications of a phone number.
    ///
    /// `GET /verifications/by_phone_number/{phone_number}`
    #[inline]
    pub fn list(&self, phone_number: &str) -> Call<verify::ListVerificationsResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/verifications/by_phone_number/{phone_number}")
                },
            )
            .path(&[phone_number])
    }
}

/// Operations under `client.verifications().by_phone_number().actions()`. Feature `verify`.
///
/// Guide: [Verify](crate::guides::verify).
#[derive(Clone, Copy, Debug)]
pub struct VerificationsByPhoneNumberActions<'a>(pub(crate) &'a Client);

impl<'a> VerificationsByPhoneNumber<'a> {
    /// Operations under `verifications.by_phone_number.actions`. Feature `verify`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> VerificationsByPhoneNumberActions<'a> {
        VerificationsByPhoneNumberActions(self.0)
    }
}

impl VerificationsByPhoneNumberActions<'_> {
    /// Verifies the code that a phone number was sent.
    ///
    /// `POST /verifications/by_phone_number/{phone_number}/actions/verify`
    #[inline]
    pub fn verify(
        &self,
        phone_number: &str,
        body: verify::VerifyVerificationCodeRequestByPhoneNumber,
    ) -> Call<verify::VerifyVerificationCodeResponseData> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/verifications/by_phone_number/{phone_number}/actions/verify",
                        )
                        .data()
                },
            )
            .path(&[phone_number])
            .json(&body)
    }
}

/// Operations under `client.verify_profiles()`. Feature `verify`.
///
/// Guide: [Verify](crate::guides::verify).
#[derive(Clone, Copy, Debug)]
pub struct VerifyProfiles<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `verify_profiles`. Feature `verify`.
    #[inline]
    #[must_use]
    pub fn verify_profiles(&self) -> VerifyProfiles<'_> {
        VerifyProfiles(self)
    }
}

impl VerifyProfiles<'_> {
    /// Lists verify profiles.
    ///
    /// `GET /verify_profiles`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<verify::VerifyProfileResponse, verify::Meta>, VerifyProfilesList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/verify_profiles")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .required_items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a verify profile.
    ///
    /// `POST /verify_profiles`
    #[inline]
    pub fn create(
        &self,
        body: verify::CreateVerifyProfileRequest,
    ) -> Call<verify::VerifyProfileResponse> {
        Call::new(self.0, const { &Op::new("POST", "/verify_profiles").data() })
            .json(&body)
    }

    /// Lists the message templates of verify profiles.
    ///
    /// `GET /verify_profiles/templates`
    #[inline]
    pub fn retrieve_templates(
        &self,
    ) -> Call<Vec<verify::VerifyProfileMessageTemplateResponse>> {
        Call::new(self.0, const { &Op::new("GET", "/verify_profiles/templates").data() })
    }

    /// Creates a message template for verify profiles.
    ///
    /// `POST /verify_profiles/templates`
    #[inline]
    pub fn create_template(
        &self,
        body: verify::CreateMessageTemplateRequest,
    ) -> Call<verify::VerifyProfileMessageTemplateResponse> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/verify_profiles/templates").data() },
            )
            .json(&body)
    }

    /// Updates a message template of verify profiles.
    ///
    /// `PATCH /verify_profiles/templates/{template_id}`
    #[inline]
    pub fn update_template(
        &self,
        template_id: &str,
        body: verify::UpdateMessageTemplateRequest,
    ) -> Call<verify::VerifyProfileMessageTemplateResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new("PATCH", "/verify_profiles/templates/{template_id}").data()
                },
            )
            .path(&[template_id])
            .json(&body)
    }

    /// Gets a verify profile.
    ///
    /// `GET /verify_profiles/{verify_profile_id}`
    #[inline]
    pub fn retrieve(
        &self,
        verify_profile_id: &str,
    ) -> Call<verify::VerifyProfileResponse> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/verify_profiles/{verify_profile_id}").data() },
            )
            .path(&[verify_profile_id])
    }

    /// Updates a verify profile.
    ///
    /// `PATCH /verify_profiles/{verify_profile_id}`
    #[inline]
    pub fn update(
        &self,
        verify_profile_id: &str,
        body: verify::UpdateVerifyProfileRequest,
    ) -> Call<verify::VerifyProfileResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new("PATCH", "/verify_profiles/{verify_profile_id}").data()
                },
            )
            .path(&[verify_profile_id])
            .json(&body)
    }

    /// Deletes a verify profile.
    ///
    /// `DELETE /verify_profiles/{verify_profile_id}`
    #[inline]
    pub fn delete(
        &self,
        verify_profile_id: &str,
    ) -> Call<verify::VerifyProfileResponse> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/verify_profiles/{verify_profile_id}").data()
                },
            )
            .path(&[verify_profile_id])
    }
}

/// What [`VerifyProfiles::list`] (`GET /verify_profiles`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListVerifyProfilesFilter`](verify::ListVerifyProfilesFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `25`.
#[derive(Debug)]
pub enum VerifyProfilesList {}

impl<T> Call<T, VerifyProfilesList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<verify::ListVerifyProfilesFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<Option<verify::ListVerifyProfilesFilter>>::into_field(value),
        )
    }

    /// Sets the query parameter `page[number]`. Default: `1`.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `25`.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}
