-- Which pieces help with a playbook action, in every version of its process.
create table library.action_piece (
  workspace_id uuid        not null,
  process_id   uuid        not null,
  action       text        not null check (char_length(action) between 1 and 100),
  piece_id     uuid        not null,
  attached_by  uuid,
  attached_at  timestamptz not null,
  primary key (workspace_id, process_id, action, piece_id),
  foreign key (workspace_id, piece_id) references library.piece
);
call access.protect('library.action_piece');

-- A piece that was put into a buyer room.
create table room.material (
  workspace_id uuid        not null,
  id           uuid        not null,
  deal_id      uuid        not null,
  piece_id     uuid        not null,
  put_by       uuid,
  put_at       timestamptz not null,
  taken_at     timestamptz check (taken_at >= put_at),
  primary key (workspace_id, id),
  foreign key (workspace_id, deal_id) references deals.deal,
  foreign key (workspace_id, piece_id) references library.piece
);
create index material_deal on room.material (workspace_id, deal_id, put_at desc); -- a room's pieces
create unique index material_once on room.material (workspace_id, deal_id, piece_id) where taken_at is null;
call access.protect('room.material');

alter table room.visit add column piece_id uuid; -- what was read, where the page is a piece
