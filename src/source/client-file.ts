import { rememberedOfFile, type FileContext } from '../context.ts';

const browserOnly = /['"]use client['"]|\bwindow\.|\bdocument\.|\blocalStorage\b|\bsessionStorage\b|from ['"](?:react|vue|@angular\/[\w/-]+|svelte|react-native|preact|solid-js|@ionic\/[\w-]+|react-router-dom|pinia|vuex|zustand|@reduxjs\/toolkit|js-cookie|expo-[\w-]+)['"]/u;

const answer = rememberedOfFile((context): boolean => /\.[jt]sx$/u.test(context.filename) || browserOnly.test(context.sourceCode.text));

/** Whether a file runs in a browser or an app of a person, by what it imports and touches. */
export function isClientFile(context: FileContext): boolean {
  return answer(context);
}
