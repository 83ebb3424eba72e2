// Tabs, form feeds, no-break marks and blank lines between tokens.
fn	main	(	)
{

	leta=‎	1	;
	println	!	(	"{}"	,	a	+
		2	)	;
	if	a	==	1	{	println!	("yes")	}	else	{	}
	let t = ( ( 1 , 2 ) , 3 , ) ;
	println!("{}", t . 0 . 1);
	println!("{}", [ 1 , 2 , ] [ 1 ]);
	println!("{}", i32 :: MAX);
}

// expect: 3
// expect: yes
// expect: 2
// expect: 2
// expect: 2147483647
