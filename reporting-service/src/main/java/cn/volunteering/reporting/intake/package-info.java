/** Stores facts and triggers what follows: person totals are recomputed, and the year is due for a new summary. */
@NullMarked
package cn.volunteering.reporting.intake;

import org.jspecify.annotations.NullMarked;
