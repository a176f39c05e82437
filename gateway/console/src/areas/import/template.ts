/** An empty roster file to fill in. */
const HEADINGS = [
  '姓名',
  '证件类型',
  '证件号码',
  '处室',
  '党支部',
  '手机',
  '政治面貌',
  '入队日期',
  '特长',
  '全国志愿者编号',
]
/** Spreadsheet programs read a text file as UTF-8 only if it begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF'

/** Returns the file as text: the headings that the import knows, and no rows. */
export function rosterTemplate(): string {
  return `${BYTE_ORDER_MARK}${HEADINGS.join()}\r\n`
}
