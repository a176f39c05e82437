/** Roster export: masked, and safe to open in a spreadsheet program. */
@NullMarked
package cn.volunteering.volunteer.roster.export;

import org.jspecify.annotations.NullMarked;
