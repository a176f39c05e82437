/** Brings inspections to the tenant that was inspected, and its rectifications back to the office. */
@NullMarked
package cn.volunteering.reporting.inspection.events;

import org.jspecify.annotations.NullMarked;
