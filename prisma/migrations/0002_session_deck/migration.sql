CREATE TABLE "session_deck" (
  "session_id" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  "data" JSONB NOT NULL,
  CONSTRAINT "session_deck_pkey" PRIMARY KEY ("session_id"),
  CONSTRAINT "session_deck_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
