CREATE TABLE "seat_code" (
  "code_hash" TEXT NOT NULL,
  "room_id" TEXT NOT NULL,
  "participant_id" TEXT NOT NULL,
  "lost" BOOLEAN NOT NULL,
  "until" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "seat_code_pkey" PRIMARY KEY ("room_id", "participant_id"),
  CONSTRAINT "seat_code_participant_fkey" FOREIGN KEY ("room_id", "participant_id") REFERENCES "participant" ("room_id", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE UNIQUE INDEX "seat_code_code_hash_key" ON "seat_code" ("code_hash");
