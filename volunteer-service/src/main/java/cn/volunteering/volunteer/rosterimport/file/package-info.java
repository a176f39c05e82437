/**
 * Spreadsheet files as text tables: what a file is, is told by its bytes and never by its name, and nothing in it is ever
 * executed.
 */
@NullMarked
package cn.volunteering.volunteer.rosterimport.file;

import org.jspecify.annotations.NullMarked;
