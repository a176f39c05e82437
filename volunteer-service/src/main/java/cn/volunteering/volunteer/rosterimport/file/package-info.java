/**
 * Spreadsheet files as text tables: the bytes of a file decide its format, never its name, and nothing in it is ever
 * executed.
 */
@NullMarked
package cn.volunteering.volunteer.rosterimport.file;

import org.jspecify.annotations.NullMarked;
