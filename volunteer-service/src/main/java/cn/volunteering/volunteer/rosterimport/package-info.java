/**
 * Bringing a whole roster in from a spreadsheet file: every row is checked before any is written, and what was accepted is
 * written to the end even if the process dies in between.
 */
@NullMarked
package cn.volunteering.volunteer.rosterimport;

import org.jspecify.annotations.NullMarked;
