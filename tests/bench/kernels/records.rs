// An array of structs, with methods: sums by customer over a list of orders.
#[derive(Clone, Copy)]
struct Order {
    customer: usize,
    price: i64,
    count: i64,
    express: bool,
}

impl Order {
    fn total(&self) -> i64 {
        let fee = if self.express { 500 } else { 90 };
        self.price * self.count + fee
    }
}

#[derive(Clone, Copy, Default)]
struct Account {
    orders: u32,
    sum: i64,
    largest: i64,
}

impl Account {
    fn add(&mut self, total: i64) {
        self.orders += 1;
        self.sum += total;
        if total > self.largest {
            self.largest = total;
        }
    }
}

const ORDERS: usize = 2_000;
const CUSTOMERS: usize = 50;

fn main() {
    let mut orders = [Order { customer: 0, price: 0, count: 0, express: false }; ORDERS];
    let mut seed = 11_u64;
    for order in orders.iter_mut() {
        seed = seed * 16_807 % 2_147_483_647;
        order.customer = seed as usize % CUSTOMERS;
        order.price = (seed / 64 % 1_000) as i64;
        order.count = (seed % 9) as i64 + 1;
        order.express = seed % 4 == 0;
    }
    let mut accounts = [Account::default(); CUSTOMERS];
    for _ in 0..4_000 {
        for order in &orders {
            accounts[order.customer].add(order.total());
        }
        orders[0].price += 1;
    }
    let (mut sum, mut largest) = (0, 0);
    for account in &accounts {
        sum += account.sum;
        largest = largest.max(account.largest);
    }
    println!("{sum} {largest} {}", accounts[0].orders);
}
