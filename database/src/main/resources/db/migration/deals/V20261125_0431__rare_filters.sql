-- Worth and expected day by `case`, not `coalesce`: only then does PostgreSQL trust them below row-level security,
-- and goes straight to a page in the middle of a list instead of walking there.
drop index deals.deal_board, deals.deal_board_of_owner, deals.deal_value, deals.deal_expected, deals.deal_illusion, deals.deal_interview;
-- the board: the largest open deals of each stage, all or one owner's
create index deal_board on deals.deal (workspace_id, stage, (case when value_likely is null then 0 else value_likely end) desc, id desc)
  where outcome is null and deleted_at is null;
create index deal_board_of_owner on deals.deal (workspace_id, owner_id, stage, (case when value_likely is null then 0 else value_likely end) desc, id desc)
  where outcome is null and deleted_at is null;
-- the table, by value, by the expected day
create index deal_value on deals.deal (workspace_id, (case when value_likely is null then 0 else value_likely end) desc, id desc)
  where deleted_at is null;
create index deal_expected on deals.deal (workspace_id, (case when expected_on is null then '9999-12-31'::date else expected_on end), id)
  where deleted_at is null;
-- the truth page's biggest illusions
create index deal_illusion on deals.deal (workspace_id, (claimed_stage - stage) desc, (case when value_likely is null then 0 else value_likely end) desc, id desc)
  where claimed_stage is not null and outcome is null and deleted_at is null;
-- the interview: claimed deals not asked about yet, largest first
create index deal_interview on deals.deal (workspace_id, (case when value_likely is null then 0 else value_likely end) desc, id desc)
  where claimed_stage is not null and interviewed_at is null and outcome is null and deleted_at is null;
-- the table filtered by what few deals are: opportunities, and deals with gaps. New deals are neither, so imports pay nothing.
create index deal_opportunity on deals.deal (workspace_id, (case when value_likely is null then 0 else value_likely end) desc, id desc)
  where opportunity and outcome is null and deleted_at is null;
create index deal_with_gaps on deals.deal (workspace_id, (case when value_likely is null then 0 else value_likely end) desc, id desc)
  where gaps <> '{}' and outcome is null and deleted_at is null;
