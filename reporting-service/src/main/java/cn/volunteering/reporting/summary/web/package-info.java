/** HTTP endpoints and response types of summaries and unit totals. */
@NullMarked
package cn.volunteering.reporting.summary.web;

import org.jspecify.annotations.NullMarked;
