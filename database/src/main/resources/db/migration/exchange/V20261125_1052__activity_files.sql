-- Files of activities and outcomes can be brought in, too.
alter table exchange.import_run drop constraint import_run_kind_check;
alter table exchange.import_run add constraint import_run_kind_check
  check (kind in ('COMPANY', 'PERSON', 'DEAL', 'ACTIVITY'));
