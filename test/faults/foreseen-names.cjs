// Loaded before the program: what it names by the moment and by chance then has a name that is known beforehand.
let moments = 0n;
process.hrtime.bigint = () => moments++;
Math.random = () => 0.5;
