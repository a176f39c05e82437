/**
 * Imports a whole roster from a spreadsheet file: every row is checked before any is written, and an accepted import is
 * completed even if the process dies in between.
 */
@NullMarked
package cn.volunteering.volunteer.rosterimport;

import org.jspecify.annotations.NullMarked;
