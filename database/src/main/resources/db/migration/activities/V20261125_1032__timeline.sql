-- what a person said, on their timeline
create index evidence_said_by on deals.evidence (workspace_id, said_by_id, recorded_at desc) where said_by_id is not null;
-- activities that were taken back, for timelines of past days
create index activity_deal_gone on activities.activity (workspace_id, deal_id, starts_at desc) where deleted_at is not null;
-- how a member's deals moved, for a review of their week
create index standing_owner on deals.standing (workspace_id, owner_id, from_at);
