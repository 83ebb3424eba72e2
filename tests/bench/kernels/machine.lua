-- Branches in a loop: a state machine counts the words, numbers and comments of a text.
local BLANK <const>, WORD <const>, NUMBER <const>, COMMENT <const> = 0, 1, 2, 3
local SIZE <const> = 4096

local function next_state(state, byte)
    if state == COMMENT then
        if byte == 10 then
            return BLANK
        end
        return COMMENT
    elseif byte == 35 then
        return COMMENT
    elseif byte >= 97 and byte <= 122 then
        return WORD
    elseif byte >= 48 and byte <= 57 then
        if state == WORD then
            return WORD
        end
        return NUMBER
    end
    return BLANK
end

local alphabet = "abcdefgh 0123 \nxyz+ #"
local text = {}
local seed = 3
for i = 1, SIZE do
    seed = seed * 16807 % 2147483647
    text[i] = alphabet:byte(seed % #alphabet + 1)
end
local words, numbers, comments = 0, 0, 0
for _ = 1, 4000 do
    local state = BLANK
    for i = 1, SIZE do
        local new = next_state(state, text[i])
        if new ~= state then
            if new == WORD then
                words = words + 1
            elseif new == NUMBER then
                numbers = numbers + 1
            elseif new == COMMENT then
                comments = comments + 1
            end
        end
        state = new
    end
end
print(words .. " " .. numbers .. " " .. comments)
