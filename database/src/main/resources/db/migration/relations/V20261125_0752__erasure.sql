-- An entry whose person was erased: its name is a pseudonym, its own seal is no longer worked out from it but still
-- seals all that follow; that it was erased is an entry of its own, sealed like any other.
alter table relations.register_entry drop constraint register_entry_kind_check;
alter table relations.register_entry add constraint register_entry_kind_check
  check (kind in ('ENTRY', 'APPROVAL', 'REFUSAL', 'CANCELLATION', 'ERASURE'));

-- What no role of the application may rewrite, the owner does here: names become pseudonyms, nothing else changes.
create function relations.pseudonymise_register(persons uuid[], pseudonym text) returns void
  language sql security definer set search_path = relations as $$
  update register_entry set person_name = pseudonym
  where workspace_id = access.current_workspace() and person_id = any(persons) $$;
create function relations.pseudonymise_journal(persons uuid[], pseudonym text) returns void
  language sql security definer set search_path = journal as $$
  update entry set change = jsonb_build_object('erased', pseudonym)
  where workspace_id = access.current_workspace() and subject_id = any(persons) $$;
create function relations.pseudonymise_evidence(persons uuid[], pseudonym text) returns void
  language sql security definer set search_path = deals as $$
  update evidence set said_by = pseudonym
  where workspace_id = access.current_workspace() and said_by_id = any(persons) $$;
