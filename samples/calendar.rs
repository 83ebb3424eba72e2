// A calendar of one year, as it hangs on the wall.
// Shows: `const fn`, constants that depend on each other, `%` on dates, alignment in formats.

const YEAR: u32 = 2026;
const ACROSS: usize = 3;
const NAMES: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const FEBRUARY: u32 = if is_leap(YEAR) { 29 } else { 28 };
const LENGTHS: [u32; 12] = [31, FEBRUARY, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const fn is_leap(year: u32) -> bool {
    year % 4 == 0 && year % 100 != 0 || year % 400 == 0
}

// The day of the week on which a month begins: 0 is Monday. (1 January of the year 1 was one.)
const fn first_weekday(year: u32, month: usize) -> u32 {
    let past = year - 1;
    let mut days = past * 365 + past / 4 - past / 100 + past / 400;
    let mut i = 0;
    while i < month {
        days += LENGTHS[i];
        i += 1;
    }
    days % 7
}

fn print_week(month: usize, week: u32) {
    let first = first_weekday(YEAR, month);
    for weekday in 0..7 {
        let cell = week * 7 + weekday;
        if cell < first || cell >= first + LENGTHS[month] {
            print!("   ");
        } else {
            print!("{:>3}", cell - first + 1);
        }
    }
    print!("   ");
}

fn main() {
    println!("{YEAR:^69}");
    for quarter in (0..12).step_by(ACROSS) {
        println!();
        for month in quarter..quarter + ACROSS {
            print!("{:^21}   ", NAMES[month]);
        }
        println!();
        for _ in 0..ACROSS {
            print!(" Mo Tu We Th Fr Sa Su   ");
        }
        println!();
        for week in 0..6 {
            for month in quarter..quarter + ACROSS {
                print_week(month, week);
            }
            println!();
        }
    }
}
