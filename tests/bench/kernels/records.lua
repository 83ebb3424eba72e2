-- A table of tables, with methods: sums by customer over a list of orders.
local Order = {}
Order.__index = Order

function Order:total()
    local fee = self.express and 500 or 90
    return self.price * self.count + fee
end

local Account = {}
Account.__index = Account

function Account:add(total)
    self.orders = self.orders + 1
    self.sum = self.sum + total
    if total > self.largest then
        self.largest = total
    end
end

local ORDERS <const> = 2000
local CUSTOMERS <const> = 50

local orders = {}
local seed = 11
for i = 0, ORDERS - 1 do
    seed = seed * 16807 % 2147483647
    orders[i] = setmetatable({
        customer = seed % CUSTOMERS,
        price = (seed - seed % 64) / 64 % 1000,
        count = seed % 9 + 1,
        express = seed % 4 == 0,
    }, Order)
end
local accounts = {}
for i = 0, CUSTOMERS - 1 do
    accounts[i] = setmetatable({orders = 0, sum = 0, largest = 0}, Account)
end
for _ = 1, 4000 do
    for i = 0, ORDERS - 1 do
        local order = orders[i]
        accounts[order.customer]:add(order:total())
    end
    orders[0].price = orders[0].price + 1
end
local sum, largest = 0, 0
for i = 0, CUSTOMERS - 1 do
    local account = accounts[i]
    sum = sum + account.sum
    largest = math.max(largest, account.largest)
end
print(string.format("%.0f %.0f %d", sum, largest, accounts[0].orders))
