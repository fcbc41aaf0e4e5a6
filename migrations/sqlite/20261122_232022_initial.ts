import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`case_studies_indicators\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`unit\` text,
  	\`year\` numeric,
  	\`source\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_studies_indicators_order_idx\` ON \`case_studies_indicators\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_indicators_parent_id_idx\` ON \`case_studies_indicators\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_indicators_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_studies_indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`case_studies_indicators_locales_locale_parent_id_unique\` ON \`case_studies_indicators_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_sdgs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_studies_sdgs_order_idx\` ON \`case_studies_sdgs\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_sdgs_parent_idx\` ON \`case_studies_sdgs\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_gallery\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` integer,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_studies_gallery_order_idx\` ON \`case_studies_gallery\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_gallery_parent_id_idx\` ON \`case_studies_gallery\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_gallery_image_idx\` ON \`case_studies_gallery\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_gallery_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_studies_gallery\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`case_studies_gallery_locales_locale_parent_id_unique\` ON \`case_studies_gallery_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` integer,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_studies_attachments_order_idx\` ON \`case_studies_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_attachments_parent_id_idx\` ON \`case_studies_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_attachments_file_idx\` ON \`case_studies_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_attachments_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_studies_attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`case_studies_attachments_locales_locale_parent_id_unique\` ON \`case_studies_attachments_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`accessed_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_studies_sources_order_idx\` ON \`case_studies_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_sources_parent_id_idx\` ON \`case_studies_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`coworking_model\` text,
  	\`territory_type\` text,
  	\`country\` text,
  	\`nuts3\` text,
  	\`place_name\` text,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`year_started\` numeric,
  	\`capacity\` numeric,
  	\`floor_area\` numeric,
  	\`inhabitants\` numeric,
  	\`partner_id\` integer,
  	\`source_language\` text,
  	\`cover_id\` integer,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`syndication\` integer DEFAULT true,
  	\`public_in_bg\` integer,
  	\`public_in_cs\` integer,
  	\`public_in_da\` integer,
  	\`public_in_de\` integer,
  	\`public_in_el\` integer,
  	\`public_in_en\` integer,
  	\`public_in_es\` integer,
  	\`public_in_et\` integer,
  	\`public_in_fi\` integer,
  	\`public_in_fr\` integer,
  	\`public_in_ga\` integer,
  	\`public_in_hr\` integer,
  	\`public_in_hu\` integer,
  	\`public_in_it\` integer,
  	\`public_in_lt\` integer,
  	\`public_in_lv\` integer,
  	\`public_in_mt\` integer,
  	\`public_in_nl\` integer,
  	\`public_in_pl\` integer,
  	\`public_in_pt\` integer,
  	\`public_in_ro\` integer,
  	\`public_in_sk\` integer,
  	\`public_in_sl\` integer,
  	\`public_in_sv\` integer,
  	\`public_in_tr\` integer,
  	\`published_at\` text,
  	\`changed_by_id\` integer,
  	\`alternates\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`case_studies_coworking_model_idx\` ON \`case_studies\` (\`coworking_model\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_country_idx\` ON \`case_studies\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_year_started_idx\` ON \`case_studies\` (\`year_started\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_partner_idx\` ON \`case_studies\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_cover_idx\` ON \`case_studies\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_published_at_idx\` ON \`case_studies\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_changed_by_idx\` ON \`case_studies\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_updated_at_idx\` ON \`case_studies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_created_at_idx\` ON \`case_studies\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_deleted_at_idx\` ON \`case_studies\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`case_studies__status_idx\` ON \`case_studies\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`context\` text,
  	\`challenge\` text,
  	\`solution\` text,
  	\`results\` text,
  	\`lessons_learnt\` text,
  	\`transferability\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`slug\` text,
  	\`first_published_at\` text,
  	\`last_changed_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_studies_slug_idx\` ON \`case_studies_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`case_studies_locales_locale_parent_id_unique\` ON \`case_studies_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`training_units_id\` integer,
  	\`topics_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_units_id\`) REFERENCES \`training_units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_studies_rels_order_idx\` ON \`case_studies_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_parent_idx\` ON \`case_studies_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_path_idx\` ON \`case_studies_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_training_units_id_idx\` ON \`case_studies_rels\` (\`training_units_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_topics_id_idx\` ON \`case_studies_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_version_indicators\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`value\` numeric,
  	\`unit\` text,
  	\`year\` numeric,
  	\`source\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_case_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_indicators_order_idx\` ON \`_case_studies_v_version_indicators\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_indicators_parent_id_idx\` ON \`_case_studies_v_version_indicators\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_version_indicators_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_case_studies_v_version_indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_case_studies_v_version_indicators_locales_locale_parent_id_\` ON \`_case_studies_v_version_indicators_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_version_sdgs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_case_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_sdgs_order_idx\` ON \`_case_studies_v_version_sdgs\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_sdgs_parent_idx\` ON \`_case_studies_v_version_sdgs\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_version_gallery\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`image_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_case_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_gallery_order_idx\` ON \`_case_studies_v_version_gallery\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_gallery_parent_id_idx\` ON \`_case_studies_v_version_gallery\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_gallery_image_idx\` ON \`_case_studies_v_version_gallery\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_version_gallery_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_case_studies_v_version_gallery\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_case_studies_v_version_gallery_locales_locale_parent_id_uni\` ON \`_case_studies_v_version_gallery_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_version_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`file_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_case_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_attachments_order_idx\` ON \`_case_studies_v_version_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_attachments_parent_id_idx\` ON \`_case_studies_v_version_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_attachments_file_idx\` ON \`_case_studies_v_version_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_version_attachments_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_case_studies_v_version_attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_case_studies_v_version_attachments_locales_locale_parent_id\` ON \`_case_studies_v_version_attachments_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`accessed_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_case_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_sources_order_idx\` ON \`_case_studies_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_sources_parent_id_idx\` ON \`_case_studies_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_coworking_model\` text,
  	\`version_territory_type\` text,
  	\`version_country\` text,
  	\`version_nuts3\` text,
  	\`version_place_name\` text,
  	\`version_latitude\` numeric,
  	\`version_longitude\` numeric,
  	\`version_year_started\` numeric,
  	\`version_capacity\` numeric,
  	\`version_floor_area\` numeric,
  	\`version_inhabitants\` numeric,
  	\`version_partner_id\` integer,
  	\`version_source_language\` text,
  	\`version_cover_id\` integer,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_syndication\` integer DEFAULT true,
  	\`version_public_in_bg\` integer,
  	\`version_public_in_cs\` integer,
  	\`version_public_in_da\` integer,
  	\`version_public_in_de\` integer,
  	\`version_public_in_el\` integer,
  	\`version_public_in_en\` integer,
  	\`version_public_in_es\` integer,
  	\`version_public_in_et\` integer,
  	\`version_public_in_fi\` integer,
  	\`version_public_in_fr\` integer,
  	\`version_public_in_ga\` integer,
  	\`version_public_in_hr\` integer,
  	\`version_public_in_hu\` integer,
  	\`version_public_in_it\` integer,
  	\`version_public_in_lt\` integer,
  	\`version_public_in_lv\` integer,
  	\`version_public_in_mt\` integer,
  	\`version_public_in_nl\` integer,
  	\`version_public_in_pl\` integer,
  	\`version_public_in_pt\` integer,
  	\`version_public_in_ro\` integer,
  	\`version_public_in_sk\` integer,
  	\`version_public_in_sl\` integer,
  	\`version_public_in_sv\` integer,
  	\`version_public_in_tr\` integer,
  	\`version_published_at\` text,
  	\`version_changed_by_id\` integer,
  	\`version_alternates\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_parent_idx\` ON \`_case_studies_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_coworking_model_idx\` ON \`_case_studies_v\` (\`version_coworking_model\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_country_idx\` ON \`_case_studies_v\` (\`version_country\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_year_started_idx\` ON \`_case_studies_v\` (\`version_year_started\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_partner_idx\` ON \`_case_studies_v\` (\`version_partner_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_cover_idx\` ON \`_case_studies_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_published_at_idx\` ON \`_case_studies_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_changed_by_idx\` ON \`_case_studies_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_updated_at_idx\` ON \`_case_studies_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_created_at_idx\` ON \`_case_studies_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_deleted_at_idx\` ON \`_case_studies_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version__status_idx\` ON \`_case_studies_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_created_at_idx\` ON \`_case_studies_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_updated_at_idx\` ON \`_case_studies_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_snapshot_idx\` ON \`_case_studies_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_published_locale_idx\` ON \`_case_studies_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_latest_idx\` ON \`_case_studies_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_autosave_idx\` ON \`_case_studies_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_context\` text,
  	\`version_challenge\` text,
  	\`version_solution\` text,
  	\`version_results\` text,
  	\`version_lessons_learnt\` text,
  	\`version_transferability\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_slug\` text,
  	\`version_first_published_at\` text,
  	\`version_last_changed_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_case_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_slug_idx\` ON \`_case_studies_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_case_studies_v_locales_locale_parent_id_unique\` ON \`_case_studies_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`training_units_id\` integer,
  	\`topics_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_case_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_units_id\`) REFERENCES \`training_units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_order_idx\` ON \`_case_studies_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_parent_idx\` ON \`_case_studies_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_path_idx\` ON \`_case_studies_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_training_units_id_idx\` ON \`_case_studies_v_rels\` (\`training_units_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_topics_id_idx\` ON \`_case_studies_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`training_units_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`training_units_blocks_text_order_idx\` ON \`training_units_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`training_units_blocks_text_parent_id_idx\` ON \`training_units_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`training_units_blocks_text_path_idx\` ON \`training_units_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`training_units_blocks_text_locales\` (
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_units_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`training_units_blocks_text_locales_locale_parent_id_unique\` ON \`training_units_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`training_units_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` integer,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`training_units_blocks_picture_order_idx\` ON \`training_units_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`training_units_blocks_picture_parent_id_idx\` ON \`training_units_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`training_units_blocks_picture_path_idx\` ON \`training_units_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`training_units_blocks_picture_image_idx\` ON \`training_units_blocks_picture\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`training_units_blocks_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_units_blocks_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`training_units_blocks_picture_locales_locale_parent_id_uniqu\` ON \`training_units_blocks_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`training_units_blocks_video\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`training_units_blocks_video_order_idx\` ON \`training_units_blocks_video\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`training_units_blocks_video_parent_id_idx\` ON \`training_units_blocks_video\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`training_units_blocks_video_path_idx\` ON \`training_units_blocks_video\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`training_units_blocks_video_locales\` (
  	\`title\` text,
  	\`transcript\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_units_blocks_video\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`training_units_blocks_video_locales_locale_parent_id_unique\` ON \`training_units_blocks_video_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`training_units_blocks_download\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` integer,
  	\`block_name\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`training_units_blocks_download_order_idx\` ON \`training_units_blocks_download\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`training_units_blocks_download_parent_id_idx\` ON \`training_units_blocks_download\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`training_units_blocks_download_path_idx\` ON \`training_units_blocks_download\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`training_units_blocks_download_file_idx\` ON \`training_units_blocks_download\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`training_units_blocks_download_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_units_blocks_download\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`training_units_blocks_download_locales_locale_parent_id_uniq\` ON \`training_units_blocks_download_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`training_units_blocks_activity\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`duration\` numeric,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`training_units_blocks_activity_order_idx\` ON \`training_units_blocks_activity\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`training_units_blocks_activity_parent_id_idx\` ON \`training_units_blocks_activity\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`training_units_blocks_activity_path_idx\` ON \`training_units_blocks_activity\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`training_units_blocks_activity_locales\` (
  	\`title\` text,
  	\`instructions\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_units_blocks_activity\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`training_units_blocks_activity_locales_locale_parent_id_uniq\` ON \`training_units_blocks_activity_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`training_units_blocks_quiz_questions_answers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`correct\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_units_blocks_quiz_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`training_units_blocks_quiz_questions_answers_order_idx\` ON \`training_units_blocks_quiz_questions_answers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`training_units_blocks_quiz_questions_answers_parent_id_idx\` ON \`training_units_blocks_quiz_questions_answers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`training_units_blocks_quiz_questions_answers_locales\` (
  	\`text\` text,
  	\`feedback\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_units_blocks_quiz_questions_answers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`training_units_blocks_quiz_questions_answers_locales_locale_\` ON \`training_units_blocks_quiz_questions_answers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`training_units_blocks_quiz_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'single',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_units_blocks_quiz\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`training_units_blocks_quiz_questions_order_idx\` ON \`training_units_blocks_quiz_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`training_units_blocks_quiz_questions_parent_id_idx\` ON \`training_units_blocks_quiz_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`training_units_blocks_quiz_questions_locales\` (
  	\`question\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_units_blocks_quiz_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`training_units_blocks_quiz_questions_locales_locale_parent_i\` ON \`training_units_blocks_quiz_questions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`training_units_blocks_quiz\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`training_units_blocks_quiz_order_idx\` ON \`training_units_blocks_quiz\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`training_units_blocks_quiz_parent_id_idx\` ON \`training_units_blocks_quiz\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`training_units_blocks_quiz_path_idx\` ON \`training_units_blocks_quiz\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`training_units_blocks_quiz_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_units_blocks_quiz\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`training_units_blocks_quiz_locales_locale_parent_id_unique\` ON \`training_units_blocks_quiz_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`training_units_learning_outcomes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`training_units_learning_outcomes_order_idx\` ON \`training_units_learning_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`training_units_learning_outcomes_parent_id_idx\` ON \`training_units_learning_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`training_units_learning_outcomes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_units_learning_outcomes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`training_units_learning_outcomes_locales_locale_parent_id_un\` ON \`training_units_learning_outcomes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`training_units_target_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`training_units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`training_units_target_groups_order_idx\` ON \`training_units_target_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`training_units_target_groups_parent_idx\` ON \`training_units_target_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`training_units\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`code\` text,
  	\`position\` numeric,
  	\`eqf_level\` numeric,
  	\`duration\` numeric,
  	\`partner_id\` integer,
  	\`source_language\` text,
  	\`cover_id\` integer,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`syndication\` integer DEFAULT true,
  	\`public_in_bg\` integer,
  	\`public_in_cs\` integer,
  	\`public_in_da\` integer,
  	\`public_in_de\` integer,
  	\`public_in_el\` integer,
  	\`public_in_en\` integer,
  	\`public_in_es\` integer,
  	\`public_in_et\` integer,
  	\`public_in_fi\` integer,
  	\`public_in_fr\` integer,
  	\`public_in_ga\` integer,
  	\`public_in_hr\` integer,
  	\`public_in_hu\` integer,
  	\`public_in_it\` integer,
  	\`public_in_lt\` integer,
  	\`public_in_lv\` integer,
  	\`public_in_mt\` integer,
  	\`public_in_nl\` integer,
  	\`public_in_pl\` integer,
  	\`public_in_pt\` integer,
  	\`public_in_ro\` integer,
  	\`public_in_sk\` integer,
  	\`public_in_sl\` integer,
  	\`public_in_sv\` integer,
  	\`public_in_tr\` integer,
  	\`published_at\` text,
  	\`changed_by_id\` integer,
  	\`alternates\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`training_units_partner_idx\` ON \`training_units\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`training_units_cover_idx\` ON \`training_units\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`training_units_published_at_idx\` ON \`training_units\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`training_units_changed_by_idx\` ON \`training_units\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`training_units_updated_at_idx\` ON \`training_units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`training_units_created_at_idx\` ON \`training_units\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`training_units_deleted_at_idx\` ON \`training_units\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`training_units__status_idx\` ON \`training_units\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`training_units_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`slug\` text,
  	\`first_published_at\` text,
  	\`last_changed_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`training_units_slug_idx\` ON \`training_units_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`training_units_locales_locale_parent_id_unique\` ON \`training_units_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`training_units_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`training_units_id\` integer,
  	\`case_studies_id\` integer,
  	\`topics_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`training_units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_units_id\`) REFERENCES \`training_units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`training_units_rels_order_idx\` ON \`training_units_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`training_units_rels_parent_idx\` ON \`training_units_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`training_units_rels_path_idx\` ON \`training_units_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`training_units_rels_training_units_id_idx\` ON \`training_units_rels\` (\`training_units_id\`);`)
  await db.run(sql`CREATE INDEX \`training_units_rels_case_studies_id_idx\` ON \`training_units_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`training_units_rels_topics_id_idx\` ON \`training_units_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_units_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_units_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_units_v_blocks_text_order_idx\` ON \`_training_units_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_blocks_text_parent_id_idx\` ON \`_training_units_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_blocks_text_path_idx\` ON \`_training_units_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_training_units_v_blocks_text_locales\` (
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_units_v_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_training_units_v_blocks_text_locales_locale_parent_id_uniqu\` ON \`_training_units_v_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_units_v_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`image_id\` integer,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_units_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_units_v_blocks_picture_order_idx\` ON \`_training_units_v_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_blocks_picture_parent_id_idx\` ON \`_training_units_v_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_blocks_picture_path_idx\` ON \`_training_units_v_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_blocks_picture_image_idx\` ON \`_training_units_v_blocks_picture\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_units_v_blocks_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_units_v_blocks_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_training_units_v_blocks_picture_locales_locale_parent_id_un\` ON \`_training_units_v_blocks_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_units_v_blocks_video\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_units_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_units_v_blocks_video_order_idx\` ON \`_training_units_v_blocks_video\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_blocks_video_parent_id_idx\` ON \`_training_units_v_blocks_video\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_blocks_video_path_idx\` ON \`_training_units_v_blocks_video\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_training_units_v_blocks_video_locales\` (
  	\`title\` text,
  	\`transcript\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_units_v_blocks_video\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_training_units_v_blocks_video_locales_locale_parent_id_uniq\` ON \`_training_units_v_blocks_video_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_units_v_blocks_download\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`file_id\` integer,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_units_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_units_v_blocks_download_order_idx\` ON \`_training_units_v_blocks_download\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_blocks_download_parent_id_idx\` ON \`_training_units_v_blocks_download\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_blocks_download_path_idx\` ON \`_training_units_v_blocks_download\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_blocks_download_file_idx\` ON \`_training_units_v_blocks_download\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_units_v_blocks_download_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_units_v_blocks_download\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_training_units_v_blocks_download_locales_locale_parent_id_u\` ON \`_training_units_v_blocks_download_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_units_v_blocks_activity\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`duration\` numeric,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_units_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_units_v_blocks_activity_order_idx\` ON \`_training_units_v_blocks_activity\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_blocks_activity_parent_id_idx\` ON \`_training_units_v_blocks_activity\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_blocks_activity_path_idx\` ON \`_training_units_v_blocks_activity\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_training_units_v_blocks_activity_locales\` (
  	\`title\` text,
  	\`instructions\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_units_v_blocks_activity\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_training_units_v_blocks_activity_locales_locale_parent_id_u\` ON \`_training_units_v_blocks_activity_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_units_v_blocks_quiz_questions_answers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`correct\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_units_v_blocks_quiz_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_units_v_blocks_quiz_questions_answers_order_idx\` ON \`_training_units_v_blocks_quiz_questions_answers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_blocks_quiz_questions_answers_parent_id_idx\` ON \`_training_units_v_blocks_quiz_questions_answers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_units_v_blocks_quiz_questions_answers_locales\` (
  	\`text\` text,
  	\`feedback\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_units_v_blocks_quiz_questions_answers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_training_units_v_blocks_quiz_questions_answers_locales_loca\` ON \`_training_units_v_blocks_quiz_questions_answers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_units_v_blocks_quiz_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text DEFAULT 'single',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_units_v_blocks_quiz\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_units_v_blocks_quiz_questions_order_idx\` ON \`_training_units_v_blocks_quiz_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_blocks_quiz_questions_parent_id_idx\` ON \`_training_units_v_blocks_quiz_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_units_v_blocks_quiz_questions_locales\` (
  	\`question\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_units_v_blocks_quiz_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_training_units_v_blocks_quiz_questions_locales_locale_paren\` ON \`_training_units_v_blocks_quiz_questions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_units_v_blocks_quiz\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_units_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_units_v_blocks_quiz_order_idx\` ON \`_training_units_v_blocks_quiz\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_blocks_quiz_parent_id_idx\` ON \`_training_units_v_blocks_quiz\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_blocks_quiz_path_idx\` ON \`_training_units_v_blocks_quiz\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_training_units_v_blocks_quiz_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_units_v_blocks_quiz\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_training_units_v_blocks_quiz_locales_locale_parent_id_uniqu\` ON \`_training_units_v_blocks_quiz_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_units_v_version_learning_outcomes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_units_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_units_v_version_learning_outcomes_order_idx\` ON \`_training_units_v_version_learning_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_version_learning_outcomes_parent_id_idx\` ON \`_training_units_v_version_learning_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_units_v_version_learning_outcomes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_units_v_version_learning_outcomes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_training_units_v_version_learning_outcomes_locales_locale_p\` ON \`_training_units_v_version_learning_outcomes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_units_v_version_target_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_training_units_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_units_v_version_target_groups_order_idx\` ON \`_training_units_v_version_target_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_version_target_groups_parent_idx\` ON \`_training_units_v_version_target_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_units_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_code\` text,
  	\`version_position\` numeric,
  	\`version_eqf_level\` numeric,
  	\`version_duration\` numeric,
  	\`version_partner_id\` integer,
  	\`version_source_language\` text,
  	\`version_cover_id\` integer,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_syndication\` integer DEFAULT true,
  	\`version_public_in_bg\` integer,
  	\`version_public_in_cs\` integer,
  	\`version_public_in_da\` integer,
  	\`version_public_in_de\` integer,
  	\`version_public_in_el\` integer,
  	\`version_public_in_en\` integer,
  	\`version_public_in_es\` integer,
  	\`version_public_in_et\` integer,
  	\`version_public_in_fi\` integer,
  	\`version_public_in_fr\` integer,
  	\`version_public_in_ga\` integer,
  	\`version_public_in_hr\` integer,
  	\`version_public_in_hu\` integer,
  	\`version_public_in_it\` integer,
  	\`version_public_in_lt\` integer,
  	\`version_public_in_lv\` integer,
  	\`version_public_in_mt\` integer,
  	\`version_public_in_nl\` integer,
  	\`version_public_in_pl\` integer,
  	\`version_public_in_pt\` integer,
  	\`version_public_in_ro\` integer,
  	\`version_public_in_sk\` integer,
  	\`version_public_in_sl\` integer,
  	\`version_public_in_sv\` integer,
  	\`version_public_in_tr\` integer,
  	\`version_published_at\` text,
  	\`version_changed_by_id\` integer,
  	\`version_alternates\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`training_units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_units_v_parent_idx\` ON \`_training_units_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_version_version_partner_idx\` ON \`_training_units_v\` (\`version_partner_id\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_version_version_cover_idx\` ON \`_training_units_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_version_version_published_at_idx\` ON \`_training_units_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_version_version_changed_by_idx\` ON \`_training_units_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_version_version_updated_at_idx\` ON \`_training_units_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_version_version_created_at_idx\` ON \`_training_units_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_version_version_deleted_at_idx\` ON \`_training_units_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_version_version__status_idx\` ON \`_training_units_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_created_at_idx\` ON \`_training_units_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_updated_at_idx\` ON \`_training_units_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_snapshot_idx\` ON \`_training_units_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_published_locale_idx\` ON \`_training_units_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_latest_idx\` ON \`_training_units_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_autosave_idx\` ON \`_training_units_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_training_units_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_slug\` text,
  	\`version_first_published_at\` text,
  	\`version_last_changed_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_units_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_units_v_version_version_slug_idx\` ON \`_training_units_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_training_units_v_locales_locale_parent_id_unique\` ON \`_training_units_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_units_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`training_units_id\` integer,
  	\`case_studies_id\` integer,
  	\`topics_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_training_units_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_units_id\`) REFERENCES \`training_units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_units_v_rels_order_idx\` ON \`_training_units_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_rels_parent_idx\` ON \`_training_units_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_rels_path_idx\` ON \`_training_units_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_rels_training_units_id_idx\` ON \`_training_units_v_rels\` (\`training_units_id\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_rels_case_studies_id_idx\` ON \`_training_units_v_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`_training_units_v_rels_topics_id_idx\` ON \`_training_units_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`training_paths\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`partner_id\` integer,
  	\`source_language\` text,
  	\`cover_id\` integer,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`syndication\` integer DEFAULT true,
  	\`public_in_bg\` integer,
  	\`public_in_cs\` integer,
  	\`public_in_da\` integer,
  	\`public_in_de\` integer,
  	\`public_in_el\` integer,
  	\`public_in_en\` integer,
  	\`public_in_es\` integer,
  	\`public_in_et\` integer,
  	\`public_in_fi\` integer,
  	\`public_in_fr\` integer,
  	\`public_in_ga\` integer,
  	\`public_in_hr\` integer,
  	\`public_in_hu\` integer,
  	\`public_in_it\` integer,
  	\`public_in_lt\` integer,
  	\`public_in_lv\` integer,
  	\`public_in_mt\` integer,
  	\`public_in_nl\` integer,
  	\`public_in_pl\` integer,
  	\`public_in_pt\` integer,
  	\`public_in_ro\` integer,
  	\`public_in_sk\` integer,
  	\`public_in_sl\` integer,
  	\`public_in_sv\` integer,
  	\`public_in_tr\` integer,
  	\`published_at\` text,
  	\`changed_by_id\` integer,
  	\`alternates\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`training_paths_partner_idx\` ON \`training_paths\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`training_paths_cover_idx\` ON \`training_paths\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`training_paths_published_at_idx\` ON \`training_paths\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`training_paths_changed_by_idx\` ON \`training_paths\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`training_paths_updated_at_idx\` ON \`training_paths\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`training_paths_created_at_idx\` ON \`training_paths\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`training_paths_deleted_at_idx\` ON \`training_paths\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`training_paths__status_idx\` ON \`training_paths\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`training_paths_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`slug\` text,
  	\`first_published_at\` text,
  	\`last_changed_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`training_paths_slug_idx\` ON \`training_paths_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`training_paths_locales_locale_parent_id_unique\` ON \`training_paths_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`training_paths_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`training_units_id\` integer,
  	\`topics_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`training_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_units_id\`) REFERENCES \`training_units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`training_paths_rels_order_idx\` ON \`training_paths_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`training_paths_rels_parent_idx\` ON \`training_paths_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`training_paths_rels_path_idx\` ON \`training_paths_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`training_paths_rels_training_units_id_idx\` ON \`training_paths_rels\` (\`training_units_id\`);`)
  await db.run(sql`CREATE INDEX \`training_paths_rels_topics_id_idx\` ON \`training_paths_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_paths_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_partner_id\` integer,
  	\`version_source_language\` text,
  	\`version_cover_id\` integer,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_syndication\` integer DEFAULT true,
  	\`version_public_in_bg\` integer,
  	\`version_public_in_cs\` integer,
  	\`version_public_in_da\` integer,
  	\`version_public_in_de\` integer,
  	\`version_public_in_el\` integer,
  	\`version_public_in_en\` integer,
  	\`version_public_in_es\` integer,
  	\`version_public_in_et\` integer,
  	\`version_public_in_fi\` integer,
  	\`version_public_in_fr\` integer,
  	\`version_public_in_ga\` integer,
  	\`version_public_in_hr\` integer,
  	\`version_public_in_hu\` integer,
  	\`version_public_in_it\` integer,
  	\`version_public_in_lt\` integer,
  	\`version_public_in_lv\` integer,
  	\`version_public_in_mt\` integer,
  	\`version_public_in_nl\` integer,
  	\`version_public_in_pl\` integer,
  	\`version_public_in_pt\` integer,
  	\`version_public_in_ro\` integer,
  	\`version_public_in_sk\` integer,
  	\`version_public_in_sl\` integer,
  	\`version_public_in_sv\` integer,
  	\`version_public_in_tr\` integer,
  	\`version_published_at\` text,
  	\`version_changed_by_id\` integer,
  	\`version_alternates\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`training_paths\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_paths_v_parent_idx\` ON \`_training_paths_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_training_paths_v_version_version_partner_idx\` ON \`_training_paths_v\` (\`version_partner_id\`);`)
  await db.run(sql`CREATE INDEX \`_training_paths_v_version_version_cover_idx\` ON \`_training_paths_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_training_paths_v_version_version_published_at_idx\` ON \`_training_paths_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_training_paths_v_version_version_changed_by_idx\` ON \`_training_paths_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_training_paths_v_version_version_updated_at_idx\` ON \`_training_paths_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_training_paths_v_version_version_created_at_idx\` ON \`_training_paths_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_training_paths_v_version_version_deleted_at_idx\` ON \`_training_paths_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_training_paths_v_version_version__status_idx\` ON \`_training_paths_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_training_paths_v_created_at_idx\` ON \`_training_paths_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_training_paths_v_updated_at_idx\` ON \`_training_paths_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_training_paths_v_snapshot_idx\` ON \`_training_paths_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_training_paths_v_published_locale_idx\` ON \`_training_paths_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_training_paths_v_latest_idx\` ON \`_training_paths_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_training_paths_v_autosave_idx\` ON \`_training_paths_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_training_paths_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_slug\` text,
  	\`version_first_published_at\` text,
  	\`version_last_changed_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_training_paths_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_paths_v_version_version_slug_idx\` ON \`_training_paths_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_training_paths_v_locales_locale_parent_id_unique\` ON \`_training_paths_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_training_paths_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`training_units_id\` integer,
  	\`topics_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_training_paths_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_units_id\`) REFERENCES \`training_units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_training_paths_v_rels_order_idx\` ON \`_training_paths_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_training_paths_v_rels_parent_idx\` ON \`_training_paths_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_training_paths_v_rels_path_idx\` ON \`_training_paths_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_training_paths_v_rels_training_units_id_idx\` ON \`_training_paths_v_rels\` (\`training_units_id\`);`)
  await db.run(sql`CREATE INDEX \`_training_paths_v_rels_topics_id_idx\` ON \`_training_paths_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`events_agenda\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`start\` text,
  	\`speaker\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_agenda_order_idx\` ON \`events_agenda\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_agenda_parent_id_idx\` ON \`events_agenda\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_agenda_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_agenda\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_agenda_locales_locale_parent_id_unique\` ON \`events_agenda_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text,
  	\`event_status\` text DEFAULT 'confirmed',
  	\`start\` text,
  	\`end\` text,
  	\`time_zone\` text DEFAULT 'Europe/Rome',
  	\`all_day\` integer DEFAULT false,
  	\`attendance\` text DEFAULT 'onsite',
  	\`venue_name\` text,
  	\`venue_address\` text,
  	\`venue_country\` text,
  	\`venue_latitude\` numeric,
  	\`venue_longitude\` numeric,
  	\`online_url\` text,
  	\`registration_url\` text,
  	\`registration_deadline\` text,
  	\`capacity\` numeric,
  	\`partner_id\` integer,
  	\`source_language\` text,
  	\`cover_id\` integer,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`syndication\` integer DEFAULT true,
  	\`public_in_bg\` integer,
  	\`public_in_cs\` integer,
  	\`public_in_da\` integer,
  	\`public_in_de\` integer,
  	\`public_in_el\` integer,
  	\`public_in_en\` integer,
  	\`public_in_es\` integer,
  	\`public_in_et\` integer,
  	\`public_in_fi\` integer,
  	\`public_in_fr\` integer,
  	\`public_in_ga\` integer,
  	\`public_in_hr\` integer,
  	\`public_in_hu\` integer,
  	\`public_in_it\` integer,
  	\`public_in_lt\` integer,
  	\`public_in_lv\` integer,
  	\`public_in_mt\` integer,
  	\`public_in_nl\` integer,
  	\`public_in_pl\` integer,
  	\`public_in_pt\` integer,
  	\`public_in_ro\` integer,
  	\`public_in_sk\` integer,
  	\`public_in_sl\` integer,
  	\`public_in_sv\` integer,
  	\`public_in_tr\` integer,
  	\`published_at\` text,
  	\`changed_by_id\` integer,
  	\`alternates\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`events_kind_idx\` ON \`events\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`events_start_idx\` ON \`events\` (\`start\`);`)
  await db.run(sql`CREATE INDEX \`events_partner_idx\` ON \`events\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`events_cover_idx\` ON \`events\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`events_published_at_idx\` ON \`events\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`events_changed_by_idx\` ON \`events\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`events_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`slug\` text,
  	\`first_published_at\` text,
  	\`last_changed_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_slug_idx\` ON \`events_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_locales_locale_parent_id_unique\` ON \`events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_topics_id_idx\` ON \`events_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_agenda\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`start\` text,
  	\`speaker\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_agenda_order_idx\` ON \`_events_v_version_agenda\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_agenda_parent_id_idx\` ON \`_events_v_version_agenda\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_agenda_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_agenda\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_version_agenda_locales_locale_parent_id_unique\` ON \`_events_v_version_agenda_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_kind\` text,
  	\`version_event_status\` text DEFAULT 'confirmed',
  	\`version_start\` text,
  	\`version_end\` text,
  	\`version_time_zone\` text DEFAULT 'Europe/Rome',
  	\`version_all_day\` integer DEFAULT false,
  	\`version_attendance\` text DEFAULT 'onsite',
  	\`version_venue_name\` text,
  	\`version_venue_address\` text,
  	\`version_venue_country\` text,
  	\`version_venue_latitude\` numeric,
  	\`version_venue_longitude\` numeric,
  	\`version_online_url\` text,
  	\`version_registration_url\` text,
  	\`version_registration_deadline\` text,
  	\`version_capacity\` numeric,
  	\`version_partner_id\` integer,
  	\`version_source_language\` text,
  	\`version_cover_id\` integer,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_syndication\` integer DEFAULT true,
  	\`version_public_in_bg\` integer,
  	\`version_public_in_cs\` integer,
  	\`version_public_in_da\` integer,
  	\`version_public_in_de\` integer,
  	\`version_public_in_el\` integer,
  	\`version_public_in_en\` integer,
  	\`version_public_in_es\` integer,
  	\`version_public_in_et\` integer,
  	\`version_public_in_fi\` integer,
  	\`version_public_in_fr\` integer,
  	\`version_public_in_ga\` integer,
  	\`version_public_in_hr\` integer,
  	\`version_public_in_hu\` integer,
  	\`version_public_in_it\` integer,
  	\`version_public_in_lt\` integer,
  	\`version_public_in_lv\` integer,
  	\`version_public_in_mt\` integer,
  	\`version_public_in_nl\` integer,
  	\`version_public_in_pl\` integer,
  	\`version_public_in_pt\` integer,
  	\`version_public_in_ro\` integer,
  	\`version_public_in_sk\` integer,
  	\`version_public_in_sl\` integer,
  	\`version_public_in_sv\` integer,
  	\`version_public_in_tr\` integer,
  	\`version_published_at\` text,
  	\`version_changed_by_id\` integer,
  	\`version_alternates\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_kind_idx\` ON \`_events_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_start_idx\` ON \`_events_v\` (\`version_start\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_partner_idx\` ON \`_events_v\` (\`version_partner_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_cover_idx\` ON \`_events_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_published_at_idx\` ON \`_events_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_changed_by_idx\` ON \`_events_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_snapshot_idx\` ON \`_events_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_published_locale_idx\` ON \`_events_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_autosave_idx\` ON \`_events_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_slug\` text,
  	\`version_first_published_at\` text,
  	\`version_last_changed_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_locales_locale_parent_id_unique\` ON \`_events_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_topics_id_idx\` ON \`_events_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`news\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`date\` text,
  	\`partner_id\` integer,
  	\`source_language\` text,
  	\`cover_id\` integer,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`syndication\` integer DEFAULT true,
  	\`public_in_bg\` integer,
  	\`public_in_cs\` integer,
  	\`public_in_da\` integer,
  	\`public_in_de\` integer,
  	\`public_in_el\` integer,
  	\`public_in_en\` integer,
  	\`public_in_es\` integer,
  	\`public_in_et\` integer,
  	\`public_in_fi\` integer,
  	\`public_in_fr\` integer,
  	\`public_in_ga\` integer,
  	\`public_in_hr\` integer,
  	\`public_in_hu\` integer,
  	\`public_in_it\` integer,
  	\`public_in_lt\` integer,
  	\`public_in_lv\` integer,
  	\`public_in_mt\` integer,
  	\`public_in_nl\` integer,
  	\`public_in_pl\` integer,
  	\`public_in_pt\` integer,
  	\`public_in_ro\` integer,
  	\`public_in_sk\` integer,
  	\`public_in_sl\` integer,
  	\`public_in_sv\` integer,
  	\`public_in_tr\` integer,
  	\`published_at\` text,
  	\`changed_by_id\` integer,
  	\`alternates\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`news_date_idx\` ON \`news\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`news_partner_idx\` ON \`news\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`news_cover_idx\` ON \`news\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`news_published_at_idx\` ON \`news\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`news_changed_by_idx\` ON \`news\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_deleted_at_idx\` ON \`news\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`news_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`slug\` text,
  	\`first_published_at\` text,
  	\`last_changed_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_slug_idx\` ON \`news_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_locales_locale_parent_id_unique\` ON \`news_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`case_studies_id\` integer,
  	\`training_units_id\` integer,
  	\`training_paths_id\` integer,
  	\`events_id\` integer,
  	\`news_id\` integer,
  	\`topics_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_units_id\`) REFERENCES \`training_units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_paths_id\`) REFERENCES \`training_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_rels_order_idx\` ON \`news_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_parent_idx\` ON \`news_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_path_idx\` ON \`news_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_case_studies_id_idx\` ON \`news_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_training_units_id_idx\` ON \`news_rels\` (\`training_units_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_training_paths_id_idx\` ON \`news_rels\` (\`training_paths_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_events_id_idx\` ON \`news_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_news_id_idx\` ON \`news_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_topics_id_idx\` ON \`news_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_date\` text,
  	\`version_partner_id\` integer,
  	\`version_source_language\` text,
  	\`version_cover_id\` integer,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_syndication\` integer DEFAULT true,
  	\`version_public_in_bg\` integer,
  	\`version_public_in_cs\` integer,
  	\`version_public_in_da\` integer,
  	\`version_public_in_de\` integer,
  	\`version_public_in_el\` integer,
  	\`version_public_in_en\` integer,
  	\`version_public_in_es\` integer,
  	\`version_public_in_et\` integer,
  	\`version_public_in_fi\` integer,
  	\`version_public_in_fr\` integer,
  	\`version_public_in_ga\` integer,
  	\`version_public_in_hr\` integer,
  	\`version_public_in_hu\` integer,
  	\`version_public_in_it\` integer,
  	\`version_public_in_lt\` integer,
  	\`version_public_in_lv\` integer,
  	\`version_public_in_mt\` integer,
  	\`version_public_in_nl\` integer,
  	\`version_public_in_pl\` integer,
  	\`version_public_in_pt\` integer,
  	\`version_public_in_ro\` integer,
  	\`version_public_in_sk\` integer,
  	\`version_public_in_sl\` integer,
  	\`version_public_in_sv\` integer,
  	\`version_public_in_tr\` integer,
  	\`version_published_at\` text,
  	\`version_changed_by_id\` integer,
  	\`version_alternates\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_date_idx\` ON \`_news_v\` (\`version_date\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_partner_idx\` ON \`_news_v\` (\`version_partner_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_cover_idx\` ON \`_news_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_published_at_idx\` ON \`_news_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_changed_by_idx\` ON \`_news_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_deleted_at_idx\` ON \`_news_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_snapshot_idx\` ON \`_news_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_published_locale_idx\` ON \`_news_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_autosave_idx\` ON \`_news_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_slug\` text,
  	\`version_first_published_at\` text,
  	\`version_last_changed_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_locales_locale_parent_id_unique\` ON \`_news_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`case_studies_id\` integer,
  	\`training_units_id\` integer,
  	\`training_paths_id\` integer,
  	\`events_id\` integer,
  	\`news_id\` integer,
  	\`topics_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_units_id\`) REFERENCES \`training_units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_paths_id\`) REFERENCES \`training_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_rels_order_idx\` ON \`_news_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_parent_idx\` ON \`_news_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_path_idx\` ON \`_news_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_case_studies_id_idx\` ON \`_news_v_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_training_units_id_idx\` ON \`_news_v_rels\` (\`training_units_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_training_paths_id_idx\` ON \`_news_v_rels\` (\`training_paths_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_events_id_idx\` ON \`_news_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_news_id_idx\` ON \`_news_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_topics_id_idx\` ON \`_news_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`decorative\` integer DEFAULT false,
  	\`credit\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0' NOT NULL,
  	\`partner_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumbnail_webp_url\` text,
  	\`sizes_thumbnail_webp_width\` numeric,
  	\`sizes_thumbnail_webp_height\` numeric,
  	\`sizes_thumbnail_webp_mime_type\` text,
  	\`sizes_thumbnail_webp_filesize\` numeric,
  	\`sizes_thumbnail_webp_filename\` text,
  	\`sizes_thumbnail_avif_url\` text,
  	\`sizes_thumbnail_avif_width\` numeric,
  	\`sizes_thumbnail_avif_height\` numeric,
  	\`sizes_thumbnail_avif_mime_type\` text,
  	\`sizes_thumbnail_avif_filesize\` numeric,
  	\`sizes_thumbnail_avif_filename\` text,
  	\`sizes_card_webp_url\` text,
  	\`sizes_card_webp_width\` numeric,
  	\`sizes_card_webp_height\` numeric,
  	\`sizes_card_webp_mime_type\` text,
  	\`sizes_card_webp_filesize\` numeric,
  	\`sizes_card_webp_filename\` text,
  	\`sizes_card_avif_url\` text,
  	\`sizes_card_avif_width\` numeric,
  	\`sizes_card_avif_height\` numeric,
  	\`sizes_card_avif_mime_type\` text,
  	\`sizes_card_avif_filesize\` numeric,
  	\`sizes_card_avif_filename\` text,
  	\`sizes_wide_webp_url\` text,
  	\`sizes_wide_webp_width\` numeric,
  	\`sizes_wide_webp_height\` numeric,
  	\`sizes_wide_webp_mime_type\` text,
  	\`sizes_wide_webp_filesize\` numeric,
  	\`sizes_wide_webp_filename\` text,
  	\`sizes_wide_avif_url\` text,
  	\`sizes_wide_avif_width\` numeric,
  	\`sizes_wide_avif_height\` numeric,
  	\`sizes_wide_avif_mime_type\` text,
  	\`sizes_wide_avif_filesize\` numeric,
  	\`sizes_wide_avif_filename\` text,
  	\`sizes_thumbnail_url\` text,
  	\`sizes_thumbnail_width\` numeric,
  	\`sizes_thumbnail_height\` numeric,
  	\`sizes_thumbnail_mime_type\` text,
  	\`sizes_thumbnail_filesize\` numeric,
  	\`sizes_thumbnail_filename\` text,
  	\`sizes_card_url\` text,
  	\`sizes_card_width\` numeric,
  	\`sizes_card_height\` numeric,
  	\`sizes_card_mime_type\` text,
  	\`sizes_card_filesize\` numeric,
  	\`sizes_card_filename\` text,
  	\`sizes_wide_url\` text,
  	\`sizes_wide_width\` numeric,
  	\`sizes_wide_height\` numeric,
  	\`sizes_wide_mime_type\` text,
  	\`sizes_wide_filesize\` numeric,
  	\`sizes_wide_filename\` text,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_partner_idx\` ON \`media\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumbnail_webp_sizes_thumbnail_webp_filename_idx\` ON \`media\` (\`sizes_thumbnail_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumbnail_avif_sizes_thumbnail_avif_filename_idx\` ON \`media\` (\`sizes_thumbnail_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_webp_sizes_card_webp_filename_idx\` ON \`media\` (\`sizes_card_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_avif_sizes_card_avif_filename_idx\` ON \`media\` (\`sizes_card_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_wide_webp_sizes_wide_webp_filename_idx\` ON \`media\` (\`sizes_wide_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_wide_avif_sizes_wide_avif_filename_idx\` ON \`media\` (\`sizes_wide_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`media\` (\`sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_wide_sizes_wide_filename_idx\` ON \`media\` (\`sizes_wide_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`partners\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`short_name\` text,
  	\`slug\` text,
  	\`role\` text DEFAULT 'partner' NOT NULL,
  	\`country\` text,
  	\`oid\` text,
  	\`pic\` text,
  	\`website\` text,
  	\`logo_id\` integer,
  	\`default_language\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`partners_name_idx\` ON \`partners\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`partners_slug_idx\` ON \`partners\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`partners_logo_idx\` ON \`partners\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`partners_updated_at_idx\` ON \`partners\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`partners_created_at_idx\` ON \`partners\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`partners_locales\` (
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`partners_locales_locale_parent_id_unique\` ON \`partners_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`broader_id\` integer,
  	\`same_as\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`broader_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_broader_idx\` ON \`topics\` (\`broader_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`topics_locales\` (
  	\`label\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_locales_locale_parent_id_unique\` ON \`topics_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_languages_order_idx\` ON \`users_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_languages_parent_idx\` ON \`users_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text,
  	\`role\` text DEFAULT 'editor' NOT NULL,
  	\`partner_id\` integer,
  	\`panel_language\` text,
  	\`disabled\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_partner_idx\` ON \`users\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text,
  	\`content_type\` text,
  	\`document\` text,
  	\`language\` text,
  	\`state\` text,
  	\`syndicated\` integer,
  	\`partner\` text,
  	\`slug\` text,
  	\`first_published_at\` text,
  	\`last_changed_at\` text,
  	\`fingerprint\` text,
  	\`number\` numeric,
  	\`pending\` integer,
  	\`by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_key_idx\` ON \`publications\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`publications_document_idx\` ON \`publications\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`publications_number_idx\` ON \`publications\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`publications_pending_idx\` ON \`publications\` (\`pending\`);`)
  await db.run(sql`CREATE INDEX \`publications_updated_at_idx\` ON \`publications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_created_at_idx\` ON \`publications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publication_history\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`content_type\` text,
  	\`document\` text,
  	\`language\` text,
  	\`action\` text,
  	\`at\` text,
  	\`by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`publication_history_document_idx\` ON \`publication_history\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`publication_history_updated_at_idx\` ON \`publication_history\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publication_history_created_at_idx\` ON \`publication_history\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`slugs\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text,
  	\`content_type\` text,
  	\`language\` text,
  	\`slug\` text,
  	\`document\` text,
  	\`was_public\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`slugs_key_idx\` ON \`slugs\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`slugs_slug_idx\` ON \`slugs\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`slugs_document_idx\` ON \`slugs\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`slugs_updated_at_idx\` ON \`slugs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`slugs_created_at_idx\` ON \`slugs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`schedules\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`content_type\` text,
  	\`document\` text,
  	\`language\` text,
  	\`action\` text,
  	\`at\` text,
  	\`time_zone\` text,
  	\`state\` text,
  	\`error\` text,
  	\`finished_at\` text,
  	\`by\` text,
  	\`partner_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`schedules_document_idx\` ON \`schedules\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`schedules_at_idx\` ON \`schedules\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`schedules_state_idx\` ON \`schedules\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`schedules_partner_idx\` ON \`schedules\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`schedules_updated_at_idx\` ON \`schedules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`schedules_created_at_idx\` ON \`schedules\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`leases\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text,
  	\`holder\` text,
  	\`expires_at\` text,
  	\`value\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`leases_name_idx\` ON \`leases\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`leases_updated_at_idx\` ON \`leases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`leases_created_at_idx\` ON \`leases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`case_studies_id\` integer,
  	\`training_units_id\` integer,
  	\`training_paths_id\` integer,
  	\`events_id\` integer,
  	\`news_id\` integer,
  	\`media_id\` integer,
  	\`partners_id\` integer,
  	\`topics_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_units_id\`) REFERENCES \`training_units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_paths_id\`) REFERENCES \`training_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_case_studies_id_idx\` ON \`payload_locked_documents_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_training_units_id_idx\` ON \`payload_locked_documents_rels\` (\`training_units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_training_paths_id_idx\` ON \`payload_locked_documents_rels\` (\`training_paths_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_partners_id_idx\` ON \`payload_locked_documents_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`project_specific_objectives\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`project\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`project_specific_objectives_order_idx\` ON \`project_specific_objectives\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`project_specific_objectives_parent_id_idx\` ON \`project_specific_objectives\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`project_specific_objectives_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`project_specific_objectives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`project_specific_objectives_locales_locale_parent_id_unique\` ON \`project_specific_objectives_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`project_main_activities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`project\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`project_main_activities_order_idx\` ON \`project_main_activities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`project_main_activities_parent_id_idx\` ON \`project_main_activities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`project_main_activities_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`project_main_activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`project_main_activities_locales_locale_parent_id_unique\` ON \`project_main_activities_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`project_expected_results\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`project\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`project_expected_results_order_idx\` ON \`project_expected_results\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`project_expected_results_parent_id_idx\` ON \`project_expected_results\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`project_expected_results_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`project_expected_results\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`project_expected_results_locales_locale_parent_id_unique\` ON \`project_expected_results_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`project\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`acronym\` text,
  	\`programme\` text,
  	\`project_id\` text,
  	\`start_date\` text,
  	\`end_date\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`project_locales\` (
  	\`title\` text NOT NULL,
  	\`context\` text,
  	\`overall_objective\` text,
  	\`funding_statement\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`project\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`project_locales_locale_parent_id_unique\` ON \`project_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_project_v_version_specific_objectives\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_project_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_project_v_version_specific_objectives_order_idx\` ON \`_project_v_version_specific_objectives\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_project_v_version_specific_objectives_parent_id_idx\` ON \`_project_v_version_specific_objectives\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_project_v_version_specific_objectives_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_project_v_version_specific_objectives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_project_v_version_specific_objectives_locales_locale_parent\` ON \`_project_v_version_specific_objectives_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_project_v_version_main_activities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_project_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_project_v_version_main_activities_order_idx\` ON \`_project_v_version_main_activities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_project_v_version_main_activities_parent_id_idx\` ON \`_project_v_version_main_activities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_project_v_version_main_activities_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_project_v_version_main_activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_project_v_version_main_activities_locales_locale_parent_id_\` ON \`_project_v_version_main_activities_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_project_v_version_expected_results\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_project_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_project_v_version_expected_results_order_idx\` ON \`_project_v_version_expected_results\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_project_v_version_expected_results_parent_id_idx\` ON \`_project_v_version_expected_results\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_project_v_version_expected_results_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_project_v_version_expected_results\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_project_v_version_expected_results_locales_locale_parent_id\` ON \`_project_v_version_expected_results_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_project_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`version_acronym\` text,
  	\`version_programme\` text,
  	\`version_project_id\` text,
  	\`version_start_date\` text,
  	\`version_end_date\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_project_v_created_at_idx\` ON \`_project_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_project_v_updated_at_idx\` ON \`_project_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_project_v_locales\` (
  	\`version_title\` text NOT NULL,
  	\`version_context\` text,
  	\`version_overall_objective\` text,
  	\`version_funding_statement\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_project_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_project_v_locales_locale_parent_id_unique\` ON \`_project_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_address_patterns\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`content_type\` text NOT NULL,
  	\`language\` text,
  	\`pattern\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_address_patterns_order_idx\` ON \`site_address_patterns\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_address_patterns_parent_id_idx\` ON \`site_address_patterns\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_social_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`url\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_social_links_order_idx\` ON \`site_social_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_social_links_parent_id_idx\` ON \`site_social_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_navigation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_navigation_order_idx\` ON \`site_navigation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_navigation_parent_id_idx\` ON \`site_navigation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_navigation_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_navigation_locales_locale_parent_id_unique\` ON \`site_navigation_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_legal_notices\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_legal_notices_order_idx\` ON \`site_legal_notices\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_legal_notices_parent_id_idx\` ON \`site_legal_notices\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_legal_notices_locales\` (
  	\`title\` text NOT NULL,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_legal_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_legal_notices_locales_locale_parent_id_unique\` ON \`site_legal_notices_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`contact_address\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`site_locales\` (
  	\`name\` text NOT NULL,
  	\`tagline\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_locales_locale_parent_id_unique\` ON \`site_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_address_patterns\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`content_type\` text NOT NULL,
  	\`language\` text,
  	\`pattern\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_v_version_address_patterns_order_idx\` ON \`_site_v_version_address_patterns\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_address_patterns_parent_id_idx\` ON \`_site_v_version_address_patterns\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_social_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_v_version_social_links_order_idx\` ON \`_site_v_version_social_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_social_links_parent_id_idx\` ON \`_site_v_version_social_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_navigation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`url\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_v_version_navigation_order_idx\` ON \`_site_v_version_navigation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_navigation_parent_id_idx\` ON \`_site_v_version_navigation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_navigation_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v_version_navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_v_version_navigation_locales_locale_parent_id_unique\` ON \`_site_v_version_navigation_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_legal_notices\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_v_version_legal_notices_order_idx\` ON \`_site_v_version_legal_notices\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_legal_notices_parent_id_idx\` ON \`_site_v_version_legal_notices\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_legal_notices_locales\` (
  	\`title\` text NOT NULL,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v_version_legal_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_v_version_legal_notices_locales_locale_parent_id_uniqu\` ON \`_site_v_version_legal_notices_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`version_contact_email\` text,
  	\`version_contact_phone\` text,
  	\`version_contact_address\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_v_created_at_idx\` ON \`_site_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_updated_at_idx\` ON \`_site_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_locales\` (
  	\`version_name\` text NOT NULL,
  	\`version_tagline\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_v_locales_locale_parent_id_unique\` ON \`_site_v_locales\` (\`_locale\`,\`_parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`case_studies_indicators\`;`)
  await db.run(sql`DROP TABLE \`case_studies_indicators_locales\`;`)
  await db.run(sql`DROP TABLE \`case_studies_sdgs\`;`)
  await db.run(sql`DROP TABLE \`case_studies_gallery\`;`)
  await db.run(sql`DROP TABLE \`case_studies_gallery_locales\`;`)
  await db.run(sql`DROP TABLE \`case_studies_attachments\`;`)
  await db.run(sql`DROP TABLE \`case_studies_attachments_locales\`;`)
  await db.run(sql`DROP TABLE \`case_studies_sources\`;`)
  await db.run(sql`DROP TABLE \`case_studies\`;`)
  await db.run(sql`DROP TABLE \`case_studies_locales\`;`)
  await db.run(sql`DROP TABLE \`case_studies_rels\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_version_indicators\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_version_indicators_locales\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_version_sdgs\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_version_gallery\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_version_gallery_locales\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_version_attachments\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_version_attachments_locales\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_rels\`;`)
  await db.run(sql`DROP TABLE \`training_units_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`training_units_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`training_units_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`training_units_blocks_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`training_units_blocks_video\`;`)
  await db.run(sql`DROP TABLE \`training_units_blocks_video_locales\`;`)
  await db.run(sql`DROP TABLE \`training_units_blocks_download\`;`)
  await db.run(sql`DROP TABLE \`training_units_blocks_download_locales\`;`)
  await db.run(sql`DROP TABLE \`training_units_blocks_activity\`;`)
  await db.run(sql`DROP TABLE \`training_units_blocks_activity_locales\`;`)
  await db.run(sql`DROP TABLE \`training_units_blocks_quiz_questions_answers\`;`)
  await db.run(sql`DROP TABLE \`training_units_blocks_quiz_questions_answers_locales\`;`)
  await db.run(sql`DROP TABLE \`training_units_blocks_quiz_questions\`;`)
  await db.run(sql`DROP TABLE \`training_units_blocks_quiz_questions_locales\`;`)
  await db.run(sql`DROP TABLE \`training_units_blocks_quiz\`;`)
  await db.run(sql`DROP TABLE \`training_units_blocks_quiz_locales\`;`)
  await db.run(sql`DROP TABLE \`training_units_learning_outcomes\`;`)
  await db.run(sql`DROP TABLE \`training_units_learning_outcomes_locales\`;`)
  await db.run(sql`DROP TABLE \`training_units_target_groups\`;`)
  await db.run(sql`DROP TABLE \`training_units\`;`)
  await db.run(sql`DROP TABLE \`training_units_locales\`;`)
  await db.run(sql`DROP TABLE \`training_units_rels\`;`)
  await db.run(sql`DROP TABLE \`_training_units_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_training_units_v_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_training_units_v_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`_training_units_v_blocks_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`_training_units_v_blocks_video\`;`)
  await db.run(sql`DROP TABLE \`_training_units_v_blocks_video_locales\`;`)
  await db.run(sql`DROP TABLE \`_training_units_v_blocks_download\`;`)
  await db.run(sql`DROP TABLE \`_training_units_v_blocks_download_locales\`;`)
  await db.run(sql`DROP TABLE \`_training_units_v_blocks_activity\`;`)
  await db.run(sql`DROP TABLE \`_training_units_v_blocks_activity_locales\`;`)
  await db.run(sql`DROP TABLE \`_training_units_v_blocks_quiz_questions_answers\`;`)
  await db.run(sql`DROP TABLE \`_training_units_v_blocks_quiz_questions_answers_locales\`;`)
  await db.run(sql`DROP TABLE \`_training_units_v_blocks_quiz_questions\`;`)
  await db.run(sql`DROP TABLE \`_training_units_v_blocks_quiz_questions_locales\`;`)
  await db.run(sql`DROP TABLE \`_training_units_v_blocks_quiz\`;`)
  await db.run(sql`DROP TABLE \`_training_units_v_blocks_quiz_locales\`;`)
  await db.run(sql`DROP TABLE \`_training_units_v_version_learning_outcomes\`;`)
  await db.run(sql`DROP TABLE \`_training_units_v_version_learning_outcomes_locales\`;`)
  await db.run(sql`DROP TABLE \`_training_units_v_version_target_groups\`;`)
  await db.run(sql`DROP TABLE \`_training_units_v\`;`)
  await db.run(sql`DROP TABLE \`_training_units_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_training_units_v_rels\`;`)
  await db.run(sql`DROP TABLE \`training_paths\`;`)
  await db.run(sql`DROP TABLE \`training_paths_locales\`;`)
  await db.run(sql`DROP TABLE \`training_paths_rels\`;`)
  await db.run(sql`DROP TABLE \`_training_paths_v\`;`)
  await db.run(sql`DROP TABLE \`_training_paths_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_training_paths_v_rels\`;`)
  await db.run(sql`DROP TABLE \`events_agenda\`;`)
  await db.run(sql`DROP TABLE \`events_agenda_locales\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_locales\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_agenda\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_agenda_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`DROP TABLE \`news_locales\`;`)
  await db.run(sql`DROP TABLE \`news_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`partners\`;`)
  await db.run(sql`DROP TABLE \`partners_locales\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics_locales\`;`)
  await db.run(sql`DROP TABLE \`users_languages\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`publication_history\`;`)
  await db.run(sql`DROP TABLE \`slugs\`;`)
  await db.run(sql`DROP TABLE \`schedules\`;`)
  await db.run(sql`DROP TABLE \`leases\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`project_specific_objectives\`;`)
  await db.run(sql`DROP TABLE \`project_specific_objectives_locales\`;`)
  await db.run(sql`DROP TABLE \`project_main_activities\`;`)
  await db.run(sql`DROP TABLE \`project_main_activities_locales\`;`)
  await db.run(sql`DROP TABLE \`project_expected_results\`;`)
  await db.run(sql`DROP TABLE \`project_expected_results_locales\`;`)
  await db.run(sql`DROP TABLE \`project\`;`)
  await db.run(sql`DROP TABLE \`project_locales\`;`)
  await db.run(sql`DROP TABLE \`_project_v_version_specific_objectives\`;`)
  await db.run(sql`DROP TABLE \`_project_v_version_specific_objectives_locales\`;`)
  await db.run(sql`DROP TABLE \`_project_v_version_main_activities\`;`)
  await db.run(sql`DROP TABLE \`_project_v_version_main_activities_locales\`;`)
  await db.run(sql`DROP TABLE \`_project_v_version_expected_results\`;`)
  await db.run(sql`DROP TABLE \`_project_v_version_expected_results_locales\`;`)
  await db.run(sql`DROP TABLE \`_project_v\`;`)
  await db.run(sql`DROP TABLE \`_project_v_locales\`;`)
  await db.run(sql`DROP TABLE \`site_address_patterns\`;`)
  await db.run(sql`DROP TABLE \`site_social_links\`;`)
  await db.run(sql`DROP TABLE \`site_navigation\`;`)
  await db.run(sql`DROP TABLE \`site_navigation_locales\`;`)
  await db.run(sql`DROP TABLE \`site_legal_notices\`;`)
  await db.run(sql`DROP TABLE \`site_legal_notices_locales\`;`)
  await db.run(sql`DROP TABLE \`site\`;`)
  await db.run(sql`DROP TABLE \`site_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_address_patterns\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_social_links\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_navigation\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_navigation_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_legal_notices\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_legal_notices_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_v\`;`)
  await db.run(sql`DROP TABLE \`_site_v_locales\`;`)
}
