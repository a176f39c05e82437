/**
 * Person totals and unit totals of a calendar year. They are always recomputed from the facts, never incremented, so
 * repeated or late events cannot make them wrong.
 */
@NullMarked
package cn.volunteering.reporting.totals;

import org.jspecify.annotations.NullMarked;
