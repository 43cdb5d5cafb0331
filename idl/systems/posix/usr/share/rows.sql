create table tile (id integer primary key, name text not null, weight real);
begin;
with recursive counted (x) as (values (1) union all select x + 1 from counted where x < 100000)
insert into tile select x, printf('tile %06d', x), x / 4.0 from counted;
commit;
create index tile_by_name on tile (name);
