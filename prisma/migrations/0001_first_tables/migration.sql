CREATE TYPE "access_kind" AS ENUM ('participant', 'display');
CREATE TYPE "proposal_state" AS ENUM ('standing', 'withdrawn', 'merged');

CREATE TABLE "session" (
  "id" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "settings" JSONB NOT NULL,
  "retention_days" INTEGER NOT NULL,
  "call_link" TEXT,
  "support_line" TEXT,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "purge_at" TIMESTAMPTZ(3) NOT NULL,
  "facilitator_token_hash" TEXT NOT NULL,
  CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "session_facilitator_token_hash_key" ON "session" ("facilitator_token_hash");
CREATE INDEX "session_purge_at_idx" ON "session" ("purge_at");

CREATE TABLE "room" (
  "id" TEXT NOT NULL,
  "session_id" TEXT NOT NULL,
  "code" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "head_seq" INTEGER NOT NULL,
  "last_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "room_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "room_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
)
-- Heads are updated all the time: space beside each row keeps the new version on its page, out of the indexes.
WITH (fillfactor = 50);
CREATE UNIQUE INDEX "room_code_key" ON "room" ("code");
CREATE INDEX "room_session_id_idx" ON "room" ("session_id");

CREATE TABLE "event" (
  "room_id" TEXT NOT NULL,
  "seq" INTEGER NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "type" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  "data" JSON NOT NULL,
  CONSTRAINT "event_pkey" PRIMARY KEY ("room_id", "seq"),
  CONSTRAINT "event_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "answer" (
  "room_id" TEXT NOT NULL,
  "participant_id" TEXT NOT NULL,
  "client" TEXT NOT NULL,
  "n" INTEGER NOT NULL,
  "answer" JSONB NOT NULL,
  CONSTRAINT "answer_pkey" PRIMARY KEY ("room_id", "participant_id", "client"),
  CONSTRAINT "answer_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
)
WITH (fillfactor = 50);

CREATE TABLE "participant" (
  "room_id" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  CONSTRAINT "participant_pkey" PRIMARY KEY ("room_id", "id"),
  CONSTRAINT "participant_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "access" (
  "token_hash" TEXT NOT NULL,
  "room_id" TEXT NOT NULL,
  "kind" "access_kind" NOT NULL,
  "participant_id" TEXT,
  "revoked_at" TIMESTAMPTZ(3),
  CONSTRAINT "access_pkey" PRIMARY KEY ("token_hash"),
  CONSTRAINT "access_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "room" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "access_participant_fkey" FOREIGN KEY ("room_id", "participant_id") REFERENCES "participant" ("room_id", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "access_names_a_seat" CHECK (("kind" = 'participant') = ("participant_id" IS NOT NULL))
);
CREATE INDEX "access_room_id_participant_id_idx" ON "access" ("room_id", "participant_id");

CREATE TABLE "proposal" (
  "room_id" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "round" INTEGER NOT NULL,
  "levels" TEXT[],
  "text" TEXT NOT NULL,
  "who_decides" TEXT,
  "first_step" TEXT,
  "authors" TEXT[],
  "backers" TEXT[],
  "state" "proposal_state" NOT NULL,
  "merged_into" TEXT,
  "aloud" BOOLEAN NOT NULL,
  "hidden" BOOLEAN NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "proposal_pkey" PRIMARY KEY ("room_id", "id"),
  CONSTRAINT "proposal_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
