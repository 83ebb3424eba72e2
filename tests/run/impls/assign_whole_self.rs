// *self may be replaced, and copied.
#[derive(Clone, Copy, Debug)]
struct Clock {
    hour: u8,
    minute: u8,
}

impl Clock {
    fn reset(&mut self) {
        *self = Clock { hour: 0, minute: 0 };
    }

    fn tick(&mut self) -> Clock {
        let before = *self;
        self.minute += 1;
        if self.minute == 60 {
            *self = Clock { hour: (self.hour + 1) % 24, minute: 0 };
        }
        before
    }
}

fn main() {
    let mut c = Clock { hour: 23, minute: 59 };
    let before = c.tick();
    println!("{:?} {:?}", before, c);
    c.tick();
    c.reset();
    println!("{:?}", c);
}

// expect: Clock { hour: 23, minute: 59 } Clock { hour: 0, minute: 0 }
// expect: Clock { hour: 0, minute: 0 }
