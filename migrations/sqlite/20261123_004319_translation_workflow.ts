import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`translation_states\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text,
  	\`content_type\` text,
  	\`document\` text,
  	\`language\` text,
  	\`source_language\` text,
  	\`is_source\` integer,
  	\`title\` text,
  	\`partner_id\` integer,
  	\`topics\` text,
  	\`state\` text,
  	\`is_public\` integer,
  	\`in_trash\` integer,
  	\`total\` numeric,
  	\`missing\` numeric,
  	\`stale\` numeric,
  	\`waiting\` numeric,
  	\`current\` numeric,
  	\`stale_since\` text,
  	\`states\` text,
  	\`oldest_stale\` text,
  	\`changed_at\` text,
  	\`memory\` text,
  	\`assignee_id\` integer,
  	\`due_on\` text,
  	\`assigned_by\` text,
  	\`is_returned\` integer,
  	\`comment\` text,
  	\`reviewed_by\` text,
  	\`reviewed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`translation_states_key_idx\` ON \`translation_states\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`translation_states_partner_idx\` ON \`translation_states\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`translation_states_assignee_idx\` ON \`translation_states\` (\`assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`translation_states_updated_at_idx\` ON \`translation_states\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translation_states_created_at_idx\` ON \`translation_states\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`translation_jobs\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text,
  	\`language\` text,
  	\`state\` text,
  	\`by\` text,
  	\`documents\` text,
  	\`report\` text,
  	\`total\` numeric,
  	\`done\` numeric,
  	\`failed\` numeric,
  	\`characters\` numeric,
  	\`started_at\` text,
  	\`finished_at\` text,
  	\`error\` text,
  	\`holder\` text,
  	\`expires_at\` text,
  	\`attempts\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`translation_jobs_state_idx\` ON \`translation_jobs\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`translation_jobs_by_idx\` ON \`translation_jobs\` (\`by\`);`)
  await db.run(sql`CREATE INDEX \`translation_jobs_updated_at_idx\` ON \`translation_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translation_jobs_created_at_idx\` ON \`translation_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`translation_usage\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`month\` text,
  	\`characters\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`translation_usage_month_idx\` ON \`translation_usage\` (\`month\`);`)
  await db.run(sql`CREATE INDEX \`translation_usage_updated_at_idx\` ON \`translation_usage\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translation_usage_created_at_idx\` ON \`translation_usage\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`translation_settings\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`unready_translations\` text DEFAULT 'confirm' NOT NULL,
  	\`review_of\` text DEFAULT 'translators' NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`translation_states\`;`)
  await db.run(sql`DROP TABLE \`translation_jobs\`;`)
  await db.run(sql`DROP TABLE \`translation_usage\`;`)
  await db.run(sql`DROP TABLE \`translation_settings\`;`)
}
