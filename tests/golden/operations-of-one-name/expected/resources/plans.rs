//! Operations of Plans.
//!
//! See [the guide](crate::guides::plans).

use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.actions()`. Feature `plans`.
///
/// Guide: [Plans](crate::guides::plans).
#[derive(Clone, Copy, Debug)]
pub struct Actions<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `actions`. Feature `plans`.
    #[inline]
    #[must_use]
    pub fn actions(&self) -> Actions<'_> {
        Actions(self)
    }
}

impl Actions<'_> {
    /// Gets.
    ///
    /// `GET /actions`
    #[inline]
    pub fn retrieve(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/actions").empty().no_auth() })
    }
}

/// Operations under `client.pets()`. Feature `plans`.
///
/// Guide: [Plans](crate::guides::plans).
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `pets`. Feature `plans`.
    #[inline]
    #[must_use]
    pub fn pets(&self) -> Pets<'_> {
        Pets(self)
    }
}

impl Pets<'_> {
    /// Lists the v1 of pets.
    ///
    /// `GET /v1/pets`
    #[inline]
    pub fn list_v1(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/v1/pets").empty().no_auth() })
    }

    /// Lists the v2 of pets.
    ///
    /// `GET /v2/pets`
    #[inline]
    pub fn list_v2(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/v2/pets").empty().no_auth() })
    }

    /// Lists pets.
    ///
    /// `GET /pets/`
    #[inline]
    pub fn list(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/pets/").empty().no_auth() })
    }

    /// Gets a pet.
    ///
    /// `GET /pets/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/pets/{id}").empty().no_auth() })
            .path(&[id])
    }

    /// Gets the ID of a pet.
    ///
    /// `GET /pets/{id}.json`
    #[inline]
    pub fn retrieve_id_json(&self, id: &str) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/pets/{id}.json").empty().no_auth() })
            .path(&[id])
    }

    /// Gets a pet by ID.
    ///
    /// `GET /pets/{owner}{id}`
    #[inline]
    pub fn retrieve_by_id(&self, owner: &str, id: &str) -> Call<()> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/pets/{owner}{id}").empty().no_auth() },
            )
            .path(&[owner, id])
    }
}

/// Operations under `client.plan()`. Feature `plans`.
///
/// Guide: [Plans](crate::guides::plans).
#[derive(Clone, Copy, Debug)]
pub struct Plan<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `plan`. Feature `plans`.
    #[inline]
    #[must_use]
    pub fn plan(&self) -> Plan<'_> {
        Plan(self)
    }
}

impl Plan<'_> {
    /// Replaces a plan.
    ///
    /// `PUT /plan`
    #[inline]
    pub fn replace(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("PUT", "/plan").empty().no_auth() })
    }

    /// Updates the plan.
    ///
    /// `PATCH /plan`
    #[inline]
    pub fn update(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("PATCH", "/plan").empty().no_auth() })
    }

    /// Gets the plan head.
    ///
    /// `HEAD /plan`
    #[inline]
    pub fn head(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("HEAD", "/plan").empty().no_auth() })
    }

    /// Performs the options operation of plan.
    ///
    /// `OPTIONS /plan`
    #[inline]
    pub fn options(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("OPTIONS", "/plan").empty().no_auth() })
    }

    /// Performs the trace operation of plan.
    ///
    /// `TRACE /plan`
    #[inline]
    pub fn trace(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("TRACE", "/plan").empty().no_auth() })
    }
}

/// Operations under `client.plans()`. Feature `plans`.
///
/// Guide: [Plans](crate::guides::plans).
#[derive(Clone, Copy, Debug)]
pub struct Plans<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `plans`. Feature `plans`.
    #[inline]
    #[must_use]
    pub fn plans(&self) -> Plans<'_> {
        Plans(self)
    }
}

impl Plans<'_> {
    /// Gets the plans.
    ///
    /// `GET /!`
    #[inline]
    pub fn retrieve(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/!").empty().no_auth() })
    }
}

/// Operations under `client.yong_hu()`. Feature `plans`.
///
/// Guide: [Plans](crate::guides::plans).
#[derive(Clone, Copy, Debug)]
pub struct YongHu<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `yong_hu`. Feature `plans`.
    #[inline]
    #[must_use]
    pub fn yong_hu(&self) -> YongHu<'_> {
        YongHu(self)
    }
}

impl YongHu<'_> {
    /// Gets the yong hu.
    ///
    /// `GET /用户`
    #[inline]
    pub fn retrieve(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/用户").empty().no_auth() })
    }
}
