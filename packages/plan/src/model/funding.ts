import type * as v from 'valibot';
import { filledText, id, noun, optional, text, texts } from './values.ts';

/** 財源 — How the plan is paid for: 公費財源の確保, 民間財源や社会資源の活用・創出. */
export const funding = noun({
  /** 財源の id — Id of the entry. */
  id,
  /** 見出し — Title. */
  title: filledText,
  /** 段落 — Paragraphs. */
  paragraphs: texts,
  /** 箇条書き — List items. */
  items: texts,
});

/** 周知・広報の手段 — A way in which the plan is made known: 広報誌, ホームページ, 出前講座. */
export const channel = noun({
  /** 手段の id — Id of the channel. */
  id,
  /** 名称 — Title. */
  title: filledText,
  /** 説明 — Description. */
  description: optional(text),
});

export type Funding = v.InferOutput<typeof funding>;
export type Channel = v.InferOutput<typeof channel>;
