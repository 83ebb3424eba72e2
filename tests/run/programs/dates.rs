// Dates: leap years, weekdays, day numbers, the difference of two dates.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Date {
    year: i32,
    month: u8,
    day: u8,
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum Weekday {
    Monday = 1,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    const ALL: [Weekday; 7] = {
        use Weekday::*;
        [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday]
    };
}

impl Date {
    const fn new(year: i32, month: u8, day: u8) -> Date {
        Date { year, month, day }
    }

    fn is_leap(year: i32) -> bool {
        match (year % 4, year % 100, year % 400) {
            (_, _, 0) => true,
            (_, 0, _) => false,
            (0, _, _) => true,
            _ => false,
        }
    }

    fn days_in_month(year: i32, month: u8) -> u8 {
        match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if Self::is_leap(year) => 29,
            2 => 28,
            _ => panic!("month {}", month),
        }
    }

    fn number(self) -> i32 {
        let Date { year, month, day } = self;
        let y = year - 1;
        let mut n = y * 365 + y / 4 - y / 100 + y / 400 + day as i32;
        for m in 1..month {
            n += Date::days_in_month(year, m) as i32;
        }
        n
    }

    fn next(self) -> Self {
        if self.day < Self::days_in_month(self.year, self.month) {
            Date { day: self.day + 1, ..self }
        } else if self.month < 12 {
            Date { day: 1, month: self.month + 1, ..self }
        } else {
            Date::new(self.year + 1, 1, 1)
        }
    }

    fn weekday(self) -> Weekday {
        Weekday::ALL[((self.number() + 6) % 7) as usize]
    }

    fn days_until(self, other: Date) -> i32 {
        other.number() - self.number()
    }

    fn show(&self) {
        println!("{:04}-{:02}-{:02} {:?}", self.year, self.month, self.day, self.weekday());
    }
}

const EPOCH: Date = Date::new(1970, 1, 1);

fn main() {
    EPOCH.show();
    Date::new(2000, 2, 28).next().show();
    Date::new(1900, 2, 28).next().show();
    Date::new(2023, 12, 31).next().show();
    println!("{}", EPOCH.days_until(Date::new(2024, 2, 29)));
    println!("{}", Date::new(2024, 3, 1) > Date::new(2024, 2, 29));
    let mut thirteenths = 0;
    let mut d = EPOCH;
    while d < Date::new(2000, 1, 1) {
        if d.day == 13 && d.weekday() == Weekday::Friday {
            thirteenths += 1;
        }
        d = d.next();
    }
    println!("{} {}", thirteenths, d.weekday() as u8);
}

// expect: 1970-01-01 Thursday
// expect: 2000-02-29 Tuesday
// expect: 1900-03-01 Thursday
// expect: 2024-01-01 Monday
// expect: 19782
// expect: true
// expect: 52 6
