/** Schedules summaries: soon after a change, and at intervals in case a change was missed. */
@NullMarked
package cn.volunteering.reporting.summary.jobs;

import org.jspecify.annotations.NullMarked;
