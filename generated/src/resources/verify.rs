//! Operations of the product Verify.

use crate::models::verify;
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.number_lookup()`.
#[derive(Clone, Copy, Debug)]
pub struct NumberLookup<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `number_lookup`.
    #[inline]
    #[must_use]
    pub fn number_lookup(&self) -> NumberLookup<'_> {
        NumberLookup(self)
    }
}

impl NumberLookup<'_> {
    /// Get number lookup.
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

/// Parameters of `GET /number_lookup/{phone_number}`.
#[derive(Debug)]
pub enum NumberLookupRetrieve {}

impl<T> Call<T, NumberLookupRetrieve> {
    /// Sets the query parameter `type`.
    #[inline]
    pub fn r#type(
        self,
        value: impl IntoField<Option<verify::RetrieveNumberLookupType>>,
    ) -> Self {
        self.arg(
            "type",
            &IntoField::<Option<verify::RetrieveNumberLookupType>>::into_field(value),
        )
    }
}

/// Operations under `client.verifications()`.
#[derive(Clone, Copy, Debug)]
pub struct Verifications<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `verifications`.
    #[inline]
    #[must_use]
    pub fn verifications(&self) -> Verifications<'_> {
        Verifications(self)
    }
}

impl Verifications<'_> {
    /// Trigger call (verifications).
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

    /// Trigger flashcall (verifications).
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

    /// Trigger SMS (verifications).
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

    /// Trigger WhatsApp verification (verifications).
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

    /// Get verification.
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

/// Operations under `client.verifications().actions()`.
#[derive(Clone, Copy, Debug)]
pub struct VerificationsActions<'a>(pub(crate) &'a Client);

impl<'a> Verifications<'a> {
    /// Operations under `verifications.actions`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> VerificationsActions<'a> {
        VerificationsActions(self.0)
    }
}

impl VerificationsActions<'_> {
    /// Verify (verification actions).
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

/// Operations under `client.verifications().by_phone_number()`.
#[derive(Clone, Copy, Debug)]
pub struct VerificationsByPhoneNumber<'a>(pub(crate) &'a Client);

impl<'a> Verifications<'a> {
    /// Operations under `verifications.by_phone_number`.
    #[inline]
    #[must_use]
    pub fn by_phone_number(self) -> VerificationsByPhoneNumber<'a> {
        VerificationsByPhoneNumber(self.0)
    }
}

impl VerificationsByPhoneNumber<'_> {
    /// List verification by phone number.
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

/// Operations under `client.verifications().by_phone_number().actions()`.
#[derive(Clone, Copy, Debug)]
pub struct VerificationsByPhoneNumberActions<'a>(pub(crate) &'a Client);

impl<'a> VerificationsByPhoneNumber<'a> {
    /// Operations under `verifications.by_phone_number.actions`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> VerificationsByPhoneNumberActions<'a> {
        VerificationsByPhoneNumberActions(self.0)
    }
}

impl VerificationsByPhoneNumberActions<'_> {
    /// Verify (verification by phone number actions).
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

/// Operations under `client.verify_profiles()`.
#[derive(Clone, Copy, Debug)]
pub struct VerifyProfiles<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `verify_profiles`.
    #[inline]
    #[must_use]
    pub fn verify_profiles(&self) -> VerifyProfiles<'_> {
        VerifyProfiles(self)
    }
}

impl VerifyProfiles<'_> {
    /// List verify profiles.
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

    /// Create verify profile.
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

    /// Get templates (verify profiles).
    ///
    /// `GET /verify_profiles/templates`
    #[inline]
    pub fn retrieve_templates(
        &self,
    ) -> Call<Vec<verify::VerifyProfileMessageTemplateResponse>> {
        Call::new(self.0, const { &Op::new("GET", "/verify_profiles/templates").data() })
    }

    /// Create template (verify profiles).
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

    /// Update template (verify profiles).
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

    /// Get verify profile.
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

    /// Update verify profile.
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

    /// Delete verify profile.
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

/// Parameters of `GET /verify_profiles`.
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
