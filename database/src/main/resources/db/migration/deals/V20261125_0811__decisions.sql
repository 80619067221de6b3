-- deals whose end was told: to count those that were won without paper
create index sheet_decision on deals.sheet (workspace_id, deal_id, revision desc) where tool = 'DECISION';
