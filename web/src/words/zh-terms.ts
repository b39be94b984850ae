/** 接口中各种名称的中文。 */

import type { terms as english } from "./en-terms";

export const terms: Record<keyof typeof english, string> = {
  "kind.person": "人物",
  "kind.organization": "机构",
  "kind.post": "职务",
  "kind.event": "事件",
  "kind.publication": "文件",
  "kinds.person": "人物",
  "kinds.organization": "机构",
  "kinds.post": "职务",
  "kinds.event": "会议与活动",
  "kinds.publication": "文件",
  "n.statements.one": "{n} 条陈述",
  "n.statements.many": "{n} 条陈述",
};
