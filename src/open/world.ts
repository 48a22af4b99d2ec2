/** What of the world decides which plan is opened, and how it is read. */
import type { Environment } from '../env/environment.ts';

/** A folder to start from, and the disk. */
export type Place = Pick<Environment, 'cwd' | 'files' | 'path'>;

/** That, with git, the clock, and what a program that was cut off while it wrote left behind. */
export type World = Place & Pick<Environment, 'git' | 'now' | 'unfinished'>;
