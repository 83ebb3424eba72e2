// A small adventure: rooms, doors, things, and a script of commands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Room {
    Hall,
    Cellar,
    Garden,
    Tower,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Thing {
    Lamp,
    Key,
    Rose,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Place {
    Nowhere,
    Bag,
    Hall,
    Cellar,
    Garden,
}

#[derive(Debug)]
struct Game {
    room: Room,
    places: [Place; 3],
    turns: u32,
    door_open: bool,
    over: bool,
}

impl Room {
    fn describe(self) -> &'static str {
        match self {
            Room::Hall => "a cold hall",
            Room::Cellar => "a dark cellar",
            Room::Garden => "a wild garden",
            Room::Tower => "the top of the tower",
        }
    }

    fn place(self) -> Place {
        match self {
            Room::Hall => Place::Hall,
            Room::Cellar => Place::Cellar,
            Room::Garden => Place::Garden,
            Room::Tower => Place::Nowhere,
        }
    }
}

impl Game {
    const THINGS: [Thing; 3] = [Thing::Lamp, Thing::Key, Thing::Rose];

    fn new() -> Game {
        Game {
            room: Room::Hall,
            places: [Place::Hall, Place::Cellar, Place::Garden],
            turns: 0,
            door_open: false,
            over: false,
        }
    }

    fn has(&self, t: Thing) -> bool {
        self.places[t as usize] == Place::Bag
    }

    fn go(&mut self, way: &str) -> &'static str {
        let next = match (self.room, way) {
            (Room::Hall, "down") => Room::Cellar,
            (Room::Hall, "out") => Room::Garden,
            (Room::Hall, "up") if self.door_open => Room::Tower,
            (Room::Hall, "up") => return "the door is locked",
            (Room::Cellar, "up") | (Room::Garden, "in") | (Room::Tower, "down") => Room::Hall,
            _ => return "no way",
        };
        if next == Room::Cellar && !self.has(Thing::Lamp) {
            return "too dark";
        }
        self.room = next;
        next.describe()
    }

    fn take(&mut self, thing: Thing) -> &'static str {
        let at = &mut self.places[thing as usize];
        if *at != self.room.place() {
            return "not here";
        }
        *at = Place::Bag;
        "taken"
    }

    fn obey(&mut self, words: (&str, &str)) -> &'static str {
        self.turns += 1;
        match words {
            ("go", way) => self.go(way),
            ("take", "lamp") => self.take(Thing::Lamp),
            ("take", "key") => self.take(Thing::Key),
            ("take", "rose") => self.take(Thing::Rose),
            ("open", "door") if self.room == Room::Hall && self.has(Thing::Key) => {
                self.door_open = true;
                "it opens"
            }
            ("give", "rose") if self.room == Room::Tower && self.has(Thing::Rose) => {
                self.over = true;
                "you have won"
            }
            (_, "") => "what?",
            _ => "you cannot",
        }
    }
}

fn main() {
    let script = [
        ("go", "down"), ("take", "lamp"), ("go", "down"), ("take", "key"), ("take", "rose"),
        ("go", "up"), ("go", "up"), ("open", "door"), ("go", "out"), ("take", "rose"),
        ("look", ""), ("go", "in"), ("go", "up"), ("give", "rose"), ("go", "down"),
    ];
    let mut game = Game::new();
    for (verb, noun) in script {
        println!("> {} {}: {}", verb, noun, game.obey((verb, noun)));
        if game.over {
            break;
        }
    }
    println!("{} turns", game.turns);
    for t in Game::THINGS {
        println!("{:?} {:?} {}", t, game.places[t as usize], game.has(t));
    }
}
