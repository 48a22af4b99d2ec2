/**
 * Fills a folder with files: under its name all of them are there, or what was there before, whenever the program is cut off.
 * They are made in a folder beside it, which then takes its name.
 */
import { chmodSync, cpSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from './sync-folder.ts';
import { takeAwayFolders } from './take-away-folders.ts';
import { isLeftOver, temporaryName } from './temporary-name.ts';
import { writeFailureOf } from './write-failure.ts';
import { writeFileAtomically } from './write-file.ts';
import type { FolderFile, WriteFailure } from './writing.ts';

/** As `Environment.fillFolder`. */
export function fillFolder(
  folder: string,
  files: readonly FolderFile[],
  isReplaced: (name: string) => boolean,
): WriteFailure | null {
  const made: string[] = [];
  try {
    makeParents(dirname(folder), made);
    dropLeftOvers(dirname(folder));
    const staging = join(dirname(folder), temporaryName());
    const failure = prepared(folder, staging, files, isReplaced);
    if (failure !== null) {
      rmSync(staging, { recursive: true, force: true });
      takeAwayFolders(made);
      return failure;
    }
    takePlace(folder, staging);
    return null;
  } catch (error) {
    takeAwayFolders(made);
    return writeFailureOf(error);
  }
}

/** The outer ones first. */
function makeParents(folder: string, made: string[]): void {
  const missing: string[] = [];
  for (let at = folder; lstatSync(at, { throwIfNoEntry: false }) === undefined; at = dirname(at)) missing.unshift(at);
  for (const one of missing) {
    mkdirSync(one);
    made.push(one);
  }
}

/** What a program that was cut off had begun; a folder that was being replaced keeps another name, and is a person's to judge. */
function dropLeftOvers(parent: string): void {
  for (const name of readdirSync(parent)) {
    const age = Date.now() - (statSync(join(parent, name), { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (isLeftOver(name, age)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/** The new folder, with a copy of what in the old one is somebody else's. */
function prepared(
  folder: string,
  staging: string,
  files: readonly FolderFile[],
  isReplaced: (name: string) => boolean,
): WriteFailure | null {
  mkdirSync(staging);
  const old = statSync(folder, { throwIfNoEntry: false });
  for (const name of old === undefined ? [] : readdirSync(folder)) {
    if (isReplaced(name)) continue;
    const kept = { recursive: true, verbatimSymlinks: true, preserveTimestamps: true } as const;
    cpSync(join(folder, name), join(staging, name), kept);
  }
  for (const { name, bytes } of files) {
    const failure = writeFileAtomically(join(staging, name), bytes);
    if (failure !== null) return failure;
  }
  if (old !== undefined) chmodSync(staging, old.mode & 0o777);
  const code = syncFolder(staging);
  return code === null ? null : { reason: 'failed', detail: code };
}

function takePlace(folder: string, staging: string): void {
  const aside = `${staging.replace(/\.tmp$/, '')}-${basename(folder)}`;
  try {
    const isThere = lstatSync(folder, { throwIfNoEntry: false }) !== undefined;
    if (isThere) renameSync(folder, aside);
    try {
      renameSync(staging, folder);
    } catch (error) {
      if (isThere) renameSync(aside, folder);
      throw error;
    }
    syncFolder(dirname(folder));
    if (isThere) rmSync(aside, { recursive: true, force: true });
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    throw error;
  }
}
