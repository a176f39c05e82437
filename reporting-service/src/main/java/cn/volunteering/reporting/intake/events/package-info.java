/** What is heard of roster, organisation, headcount, activities and hours, in records of this service's own. */
@NullMarked
package cn.volunteering.reporting.intake.events;

import org.jspecify.annotations.NullMarked;
