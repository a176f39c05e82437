/** Lists as spreadsheet files: every list is also available as XLSX, with its filter and the time of its figures. */
@NullMarked
package cn.volunteering.web.sheet;

import org.jspecify.annotations.NullMarked;
