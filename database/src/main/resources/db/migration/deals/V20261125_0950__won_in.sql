-- what was won within a period
create index deal_won on deals.deal (workspace_id, closed_on) where outcome = 'WON' and deleted_at is null;
