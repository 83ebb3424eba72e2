// Every punctuation mark; the longest one wins.
, ; : :: -> => . .. ..= ... # ? @ $ ~ _ ! =
:::: ->= ..== =>=
