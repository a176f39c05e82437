/** What follows from a fact: it is kept, person totals are added up, the year is due for a new summary. */
@NullMarked
package cn.volunteering.reporting.intake;

import org.jspecify.annotations.NullMarked;
