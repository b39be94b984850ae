/** 中文。 */

import type { en } from "./en";
import { terms } from "./zh-terms";

export const zh: Record<keyof typeof en, string> = {
  ...terms,
  "shell.skip": "跳到正文",
  "shell.ways": "页面导航",
  "shell.explore": "关系图",
  "shell.documents": "文献",
  "shell.conflicts": "矛盾",
  "shell.add": "添加",
  "shell.light": "浅色",
  "shell.dark": "深色",
  "search.label": "搜索人物、职务、机构、事件和文件",
  "search.placeholder": "搜索",
  "search.placeholder.long": "姓名、异写、拼音、职务、机构、会议、文件",
  "search.results": "搜索结果",
  "search.nothing": "没有找到“{q}”。请试名称的一部分或拼音。",
  "search.failed": "搜索失败，请继续输入再试。",
  "state.loading": "正在载入……",
  "state.loading.what": "正在载入{what}……",
  "state.offline": "服务器没有应答。它还在运行吗？",
  "state.key": "需要密钥。",
  "state.unknown": "没有这一项。",
  "state.ambiguous": "有多个同名项，请选择。",
  "state.fault": "服务器出错。",
  "state.refused": "无法回答。",
  "missing.title": "没有这个页面",
  "missing.home": "回到首页",
  "home.title": "谁在何时担任何职？",
  "home.promise": "每个答案要么确定、要么可能，从不臆测，并可打开原文出处。",
  "home.organizations": "记载最多的机构",
  "home.documents": "文献",
  "home.all": "全部文献",
  "home.empty": "图谱还是空的",
};
