/**
 * What the services tell, and what follows from it: a fact is kept, person totals are added up, the year is due for a
 * new summary.
 */
@NullMarked
package cn.volunteering.reporting.intake;

import org.jspecify.annotations.NullMarked;
