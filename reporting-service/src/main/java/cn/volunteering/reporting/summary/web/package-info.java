/** Summaries and unit totals on the wire. */
@NullMarked
package cn.volunteering.reporting.summary.web;

import org.jspecify.annotations.NullMarked;
