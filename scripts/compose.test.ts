import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

// No container engine is needed to run the tests: the file is held to the part of the Compose
// specification it uses, strictly, so that a misspelt key fails here and not at the customer's.
const duration = z.string().regex(/^\d+(ms|s|m|h)$/);
const healthcheck = z.strictObject({
  test: z.tuple([z.enum(['CMD', 'CMD-SHELL']), z.string()]).rest(z.string()),
  interval: duration,
  timeout: duration,
  retries: z.int().positive(),
  start_period: duration.optional(),
});
const service = z
  .strictObject({
    image: z.string().optional(),
    build: z.string().optional(),
    environment: z.record(z.string(), z.string()),
    volumes: z.array(z.string().regex(/^[a-z]+:\/[a-z/]+$/)).optional(),
    ports: z.array(z.string()).optional(),
    depends_on: z
      .record(z.string(), z.strictObject({ condition: z.literal('service_healthy') }))
      .optional(),
    healthcheck,
    restart: z.enum(['unless-stopped', 'always', 'no', 'on-failure']),
  })
  .refine((one) => (one.image === undefined) !== (one.build === undefined), 'image or build');
const compose = z.strictObject({
  services: z.record(z.string(), service),
  volumes: z.record(z.string(), z.null()),
});

const file = compose.parse(parse(readFileSync('docker-compose.yml', 'utf8')));

describe('docker-compose.yml', () => {
  it('brings a PostgreSQL we support and the server, which waits until the database is healthy', () => {
    const [, version] = /^postgres:(\d+)$/.exec(file.services.database?.image ?? '') ?? [];
    expect(Number(version)).toBeGreaterThanOrEqual(15);
    expect(file.services.server?.depends_on).toEqual({
      database: { condition: 'service_healthy' },
    });
  });

  it('names only services and volumes that exist', () => {
    const names = Object.keys(file.services);
    for (const one of Object.values(file.services)) {
      for (const needed of Object.keys(one.depends_on ?? {})) expect(names).toContain(needed);
      for (const mount of one.volumes ?? []) {
        expect(Object.keys(file.volumes)).toContain(mount.split(':')[0]);
      }
    }
  });

  it('keeps no password in the file', () => {
    for (const one of Object.values(file.services)) {
      for (const [name, value] of Object.entries(one.environment)) {
        if (/PASSWORD/.test(name)) expect(value).toMatch(/^\$\{/);
        if (/_URL$/.test(name)) expect(value).toMatch(/:\$\{[A-Z_]+\}@/);
      }
    }
  });

  it('sets only variables the server reads', () => {
    const config = readFileSync('server/config.ts', 'utf8');
    for (const name of Object.keys(file.services.server?.environment ?? {})) {
      expect(config).toContain(`env.${name}`);
    }
  });

  it('builds an image from files that exist', () => {
    const copied = readFileSync('Dockerfile', 'utf8').matchAll(/^COPY (?!--from)(.+) \S+$/gm);
    for (const [, sources = ''] of copied) {
      for (const source of sources.split(' ')) expect(existsSync(source), source).toBe(true);
    }
  });
});
