-- Somebody who reads everything that is to be audited and changes nothing.
alter table access.member drop constraint member_role_check;
alter table access.member add constraint member_role_check
  check (role in ('AUDITOR', 'REP', 'MANAGER', 'OPERATIONS', 'ADMINISTRATOR'));
alter table access.invitation drop constraint invitation_role_check;
alter table access.invitation add constraint invitation_role_check
  check (role in ('AUDITOR', 'REP', 'MANAGER', 'OPERATIONS', 'ADMINISTRATOR'));
