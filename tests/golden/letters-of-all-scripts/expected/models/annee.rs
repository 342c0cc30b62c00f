//! Types of Annee.
//!
//! See [the operations](crate::resources::annee), [the guide](crate::guides::annee).

use crate::runtime::model::{object, string_enum};

object! {
    /// Schema `ñandú`. Taken by [`client.ete().update`](crate::resources::annee::Ete::update).
    pub struct Nandu request {
        ming_qian: Option<String> = "名前",
        imia: Option<String> = "имя",
        etat: Option<NanduEtat> = "état",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `état` of [`Nandu`].
    pub enum NanduEtat {
        Pret = "prêt",
        Occupe = "occupé",
        Ss = "ß",
    }
}

string_enum! {
    /// Parameter of `POST /été/{größe}`. Taken by [`client.ete().update`](crate::resources::annee::Ete::update).
    pub enum UpdateEteNandu {
        A = "ä",
        O = "ö",
        Ss = "ß",
        N1_2 = "½",
    }
}
