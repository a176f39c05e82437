/** Tests of lists as spreadsheet files. */
@NullMarked
package cn.volunteering.web.sheet;

import org.jspecify.annotations.NullMarked;
