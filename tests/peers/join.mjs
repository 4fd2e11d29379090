// The other side of the comparison in duckdb.sh: a range join in DuckDB, in memory, written to a table as the sweep writes a
// list. Prints one line: the median in milliseconds, the number of pairs, the sum of their lags.
import { DuckDBInstance } from '@duckdb/node-api';

const [folder, runs] = [process.argv[2], Number(process.argv[3])];
const connection = await (await DuckDBInstance.create(':memory:')).connect();
for (const table of ['moves', 'triggers']) {
  await connection.run(`CREATE TABLE ${table} AS SELECT position::INTEGER AS position, day::INTEGER AS day FROM read_csv('${folder}/${table}.csv', header = true)`);
}

const join = `CREATE OR REPLACE TEMP TABLE pairs AS
  SELECT m.position AS move, t.position AS trigger, m.day - t.day AS lag
  FROM moves m JOIN triggers t ON t.day <= m.day AND t.day >= m.day - 30`;
await connection.run(join);
await connection.run(join);

const times = [];
for (let i = 0; i < runs; i++) {
  const start = performance.now();
  await connection.run(join);
  times.push(performance.now() - start);
}

times.sort((a, b) => a - b);
const [[count, lags]] = (await connection.runAndReadAll('SELECT count(*), sum(lag)::BIGINT FROM pairs')).getRows();
console.log(`${times[Math.floor(runs / 2)].toFixed(3)} ${count} ${lags}`);
