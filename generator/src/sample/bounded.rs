//! A value that is no larger than it may be.

use super::budget::SampleRoom;
use super::build::{Builder, Spot};
use super::{Form, Node};

impl<'a> Builder<'a> {
    /// The value of a parameter or a body: the largest of ever smaller ones that there is room for.
    pub fn bounded(&mut self, spot: &Spot<'a>) -> Node {
        let depths: &[usize] = if self.form == Form::Full { &[usize::MAX, 8, 4, 2, 1, 0] } else { &[usize::MAX, 0] };
        let rooms = depths.iter().map(|depth| SampleRoom { optional_depth: *depth, ..SampleRoom::new() });
        for room in rooms.chain([SampleRoom { optional_depth: 0, items: 1, ..SampleRoom::new() }]) {
            let unmet = self.unmet.len();
            self.room = room;
            let built = self.build(spot.clone());
            if !self.room.exceeded {
                return built.unwrap_or_else(|| self.nothing(spot));
            }
            self.unmet.truncate(unmet);
        }
        self.nothing(spot)
    }

    /// What stands where there is no value.
    fn nothing(&mut self, spot: &Spot<'a>) -> Node {
        self.unmet.push(spot.at.clone());
        Node::Unwritten
    }
}
